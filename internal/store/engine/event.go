package engine

import (
	"context"
	"encoding/json"

	"github.com/evenkeel/evenkeel/csms"
)

// Emit implements [store.Tx]. Transient events are not kept: the bus carries them alone.
func (t *txn) Emit(v csms.Event) error {
	if v.Transient {
		return nil
	}
	raw, ok := v.Data.(json.RawMessage)
	if !ok {
		var err error
		if raw, err = json.Marshal(v.Data); err != nil {
			return csms.Errorf(csms.CodeInternal, "event %s has data that JSON can't hold: %w", v.Type, err)
		}
	}
	v.Data = raw
	t.events = append(t.events, v)
	return nil
}

// eventOps numbers the group's events: the tenant's counter is raised by how many there
// are, and each event takes its place counted back from there.
func (t *txn) eventOps(b *batch) {
	if len(t.events) == 0 {
		return
	}
	t.emitted = true
	count := map[csms.TenantID]int64{}
	for i := range t.events {
		count[t.events[i].Tenant]++
	}
	for tenant, n := range count {
		b.add(1, raiseSequenceSQL, text(tenant), n)
	}
	for i := range t.events {
		v := &t.events[i]
		count[v.Tenant]--
		b.add(1, insertEventSQL, text(v.Tenant), count[v.Tenant], text(v.ID), text(v.Type), text(v.Station),
			text(v.Subject), micros(v.At), string(v.Data.(json.RawMessage)))
	}
}

const (
	raiseSequenceSQL = `INSERT INTO event_sequence (tenant_id, last) VALUES ($1, $2)
 ON CONFLICT (tenant_id) DO UPDATE SET last = event_sequence.last + excluded.last`

	insertEventSQL = `INSERT INTO event (tenant_id, sequence, id, type, station, subject, at, data)
 SELECT tenant_id, last - CAST($2 AS BIGINT), $3, $4, $5, $6, CAST($7 AS BIGINT), $8 FROM event_sequence
 WHERE tenant_id = $1`

	eventsSQL = `SELECT tenant_id, sequence, id, type, station, subject, at, data FROM event
 WHERE tenant_id = $1 AND sequence > $2 ORDER BY sequence LIMIT $3`

	sequenceSQL = `SELECT coalesce((SELECT min(sequence) FROM event WHERE tenant_id = $1), 0),
 coalesce((SELECT last FROM event_sequence WHERE tenant_id = $1), 0)`

	trimEventsSQL = `DELETE FROM event WHERE tenant_id = $1 AND sequence < $2`
	oldEventsSQL  = `SELECT tenant_id, max(sequence) FROM event WHERE at < $1 GROUP BY tenant_id`
)

// Events implements [store.Store].
func (e *Engine) Events(ctx context.Context, tenant csms.TenantID, after int64, limit int) ([]csms.Event, error) {
	r, err := e.query(ctx, eventsSQL, text(tenant), after, int64(limit))
	return all(r, err, func(r Rows) (*csms.Event, error) {
		var v csms.Event
		var at int64
		var data string
		err := r.Scan(&v.Tenant, &v.Sequence, &v.ID, &v.Type, &v.Station, &v.Subject, &at, &data)
		v.At, v.Data = instant(at), json.RawMessage(data)
		return &v, err
	})
}

// LastSequence implements [store.Store].
func (e *Engine) LastSequence(ctx context.Context, tenant csms.TenantID) (oldest, last int64, err error) {
	r, err := e.query(ctx, sequenceSQL, text(tenant))
	_, err = one(r, err, func(r Rows) (*int64, error) { return &last, r.Scan(&oldest, &last) })
	return oldest, last, err
}
