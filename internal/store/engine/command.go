package engine

import (
	"context"
	"encoding/json"
	"time"

	"github.com/evenkeel/evenkeel/csms"
	"github.com/evenkeel/evenkeel/internal/store"
)

func (t *txn) setUpCommands() {
	s := t.commands
	s.load = func(k recordKey) (*csms.Command, error) {
		r, err := t.query(commandSQL, text(k.tenant), text(k.id))
		return one(r, err, scanCommand)
	}
	s.clone = func(v *csms.Command) *csms.Command {
		c := *v
		c.Outcome = clonePtr(v.Outcome)
		c.CreatedAt, c.Deadline = stored(v.CreatedAt), stored(v.Deadline)
		c.SentAt, c.FinishedAt = stored(v.SentAt), stored(v.FinishedAt)
		return &c
	}
	s.version = func(v *csms.Command) *int64 { return &v.Version }
	s.flush = func(b *batch, e *entry[recordKey, csms.Command]) {
		v := e.cur
		params, err := json.Marshal(v.Params)
		if err != nil {
			b.err = err
			return
		}
		outcome := ""
		if v.Outcome != nil {
			outcome = toJSON(v.Outcome, 1)
		}
		args := []any{
			text(v.Station.Tenant), text(v.ID), v.Version, text(v.Station.Station), text(v.Type()), string(params),
			text(v.IdempotencyKey), text(v.By), text(v.State), micros(v.CreatedAt), micros(v.Deadline), micros(v.SentAt),
			micros(v.FinishedAt), outcome,
		}
		if e.stored == nil {
			b.add(1, insertCommandSQL, args...)
			return
		}
		b.add(1, updateCommandSQL, append(args, e.stored.Version)...)
	}
}

// Command implements [store.Tx].
func (t *txn) Command(tenant csms.TenantID, id csms.RecordID) (csms.Command, error) {
	return value(t.commands.get(recordKey{tenant, id}, "command"))
}

// keyWindow is how long an idempotency key stands for its command.
const keyWindow = 24 * time.Hour

// CommandByKey implements [store.Tx].
func (t *txn) CommandByKey(tenant csms.TenantID, key string) (csms.Command, error) {
	if key == "" {
		return csms.Command{}, notFound("command")
	}
	for _, e := range t.commands.dirty {
		if e.cur != nil && e.cur.IdempotencyKey == key && e.cur.Station.Tenant == tenant {
			return *t.commands.clone(e.cur), nil
		}
	}
	r, err := t.query(commandByKeySQL, text(tenant), text(key), micros(time.Now().Add(-keyWindow)))
	v, err := one(r, err, scanCommand)
	if err != nil {
		return csms.Command{}, err
	}
	if v == nil {
		return csms.Command{}, notFound("command")
	}
	return t.Command(tenant, v.ID)
}

// PutCommand implements [store.Tx].
func (t *txn) PutCommand(v *csms.Command) error {
	return t.commands.put(recordKey{v.Station.Tenant, v.ID}, v, "command")
}

const commandColumns = `tenant_id, id, version, station, type, params, idempotency_key, made_by, state, created_at, deadline,
 sent_at, finished_at, outcome`

const (
	commandSQL      = `SELECT ` + commandColumns + ` FROM command WHERE tenant_id = $1 AND id = $2`
	commandByKeySQL = `SELECT ` + commandColumns + ` FROM command WHERE tenant_id = $1 AND idempotency_key = $2
 AND idempotency_key <> '' AND created_at > $3 ORDER BY created_at DESC LIMIT 1`
	insertCommandSQL = `INSERT INTO command (` + commandColumns + `) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11,
 $12, $13, $14)`
	updateCommandSQL = `UPDATE command SET version = $3, station = $4, type = $5, params = $6, idempotency_key = $7,
 made_by = $8, state = $9, created_at = $10, deadline = $11, sent_at = $12, finished_at = $13, outcome = $14
 WHERE tenant_id = $1 AND id = $2 AND version = $15`
	commandsSQL = `SELECT ` + commandColumns + ` FROM command WHERE tenant_id = $1
 AND (created_at, id) < (CAST($2 AS BIGINT), $3) AND ($4 = '' OR state = $4) ORDER BY created_at DESC, id DESC LIMIT $5`
	openCommandsSQL = `SELECT ` + commandColumns + ` FROM command WHERE tenant_id = $1
 AND (created_at, id) < (CAST($2 AS BIGINT), $3) AND state = $4 AND state <> 'finished'
 ORDER BY created_at DESC, id DESC LIMIT $5`
	stationCommandsSQL = `SELECT ` + commandColumns + ` FROM command WHERE tenant_id = $1
 AND (created_at, id) < (CAST($2 AS BIGINT), $3) AND ($4 = '' OR state = $4) AND station = $6
 ORDER BY created_at DESC, id DESC LIMIT $5`
)

func scanCommand(r Rows) (*csms.Command, error) {
	var v csms.Command
	var typ csms.CommandType
	var params, outcome string
	var created, deadline, sent, finished int64
	err := r.Scan(&v.Station.Tenant, &v.ID, &v.Version, &v.Station.Station, &typ, &params, &v.IdempotencyKey, &v.By,
		&v.State, &created, &deadline, &sent, &finished, &outcome)
	if err != nil {
		return nil, err
	}
	v.CreatedAt, v.Deadline, v.SentAt, v.FinishedAt = instant(created), instant(deadline), instant(sent), instant(finished)
	if v.Params, err = csms.DecodeParams(typ, []byte(params)); err != nil {
		return nil, err
	}
	return &v, fromJSON(outcome, &v.Outcome)
}

// Commands implements [store.Reader].
func (e *Engine) Commands(
	ctx context.Context, tenant csms.TenantID, q store.CommandQuery, p store.Page,
) ([]csms.Command, string, error) {
	before, id := int64(maxInt), ""
	if p.Cursor != "" {
		var err error
		if id, err = cursorNumbers(p.Cursor, &before); err != nil {
			return nil, "", err
		}
	}
	n, limit := pageLimit(p)
	sql, args := commandsSQL, []any{text(tenant), before, id, text(q.State), limit}
	switch {
	case q.Station != "":
		sql, args = stationCommandsSQL, append(args, text(q.Station))
	case q.State == csms.CommandQueued || q.State == csms.CommandSent:
		sql = openCommandsSQL
	}
	r, err := e.query(ctx, sql, args...)
	vs, err := all(r, err, scanCommand)
	if err != nil {
		return nil, "", err
	}
	vs, last := cut(vs, n)
	if last == nil {
		return vs, "", nil
	}
	return vs, numbersCursor(string(last.ID), micros(last.CreatedAt)), nil
}

// GetCommand implements [store.Reader].
func (e *Engine) GetCommand(ctx context.Context, tenant csms.TenantID, id csms.RecordID) (csms.Command, error) {
	r, err := e.query(ctx, commandSQL, text(tenant), text(id))
	return found(r, err, scanCommand, "command")
}
