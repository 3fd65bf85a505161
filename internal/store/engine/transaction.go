package engine

import (
	"context"
	"encoding/json"
	"slices"
	"strings"
	"time"

	"github.com/evenkeel/evenkeel/csms"
	"github.com/evenkeel/evenkeel/internal/store"
)

// transactionAlias is how a station names a transaction.
type transactionAlias struct {
	station csms.StationKey
	id      csms.TransactionID
}

// activeList is the transactions of a station that may be active: all that are, and some
// that no longer are.
type activeList struct{ ids []csms.RecordID }

func (t *txn) setUpTransactions() {
	s := t.transactions
	s.load = func(k recordKey) (*csms.Transaction, error) {
		r, err := t.query(transactionSQL, text(k.tenant), text(k.id))
		return one(r, err, scanTransaction)
	}
	s.clone = cloneTransaction
	s.version = func(v *csms.Transaction) *int64 { return &v.Version }
	s.flush = flushTransaction
	s.changed = t.transactionChanged
}

// transactionChanged keeps what finds transactions by other names.
func (t *txn) transactionChanged(e *entry[recordKey, csms.Transaction]) {
	v := e.cur
	if v == nil {
		return
	}
	a := transactionAlias{v.Station, v.TransactionID}
	// The newest has the name. One that was merely read need not be that.
	if id, known := t.byStationID[a]; known && id < v.ID || !known && e.stored == nil {
		t.byStationID[a] = v.ID
	}
	if v.State != csms.TransactionActive {
		return
	}
	if l := t.active[v.Station]; l != nil && !slices.Contains(l.ids, v.ID) {
		l.ids = append(l.ids, v.ID)
	}
}

// pruneAliases keeps the lookups from growing without bound: they are made again on demand.
func (t *txn) pruneAliases() {
	if len(t.byStationID) > 2*transactionsCached {
		clear(t.byStationID)
	}
	if len(t.active) > stationsCached {
		clear(t.active)
	}
}

// Transaction implements [store.Tx].
func (t *txn) Transaction(k csms.StationKey, id csms.TransactionID) (csms.Transaction, error) {
	a := transactionAlias{k, id}
	if rid, ok := t.byStationID[a]; ok {
		e, err := t.transactions.find(recordKey{k.Tenant, rid})
		if err != nil {
			return csms.Transaction{}, err
		}
		if e.cur != nil && e.cur.Station == k && e.cur.TransactionID == id {
			return *cloneTransaction(e.cur), nil
		}
		delete(t.byStationID, a)
	}
	r, err := t.query(transactionByStationSQL, text(k.Tenant), text(k.Station), text(id))
	v, err := one(r, err, scanTransaction)
	if err != nil {
		return csms.Transaction{}, err
	}
	var best *csms.Transaction
	if v != nil {
		best = t.adopt(v).cur
	}
	for _, e := range t.transactions.dirty { // what the database does not know yet
		if c := e.cur; c != nil && c.Station == k && c.TransactionID == id && (best == nil || c.ID > best.ID) {
			best = c
		}
	}
	if best == nil {
		return csms.Transaction{}, notFound("transaction")
	}
	t.byStationID[a] = best.ID
	return *cloneTransaction(best), nil
}

// adopt puts a record just read from the database into the table, where that does not
// know better.
func (t *txn) adopt(v *csms.Transaction) *entry[recordKey, csms.Transaction] {
	k := recordKey{v.Station.Tenant, v.ID}
	if e, ok := t.transactions.entries[k]; ok && (e.cur != nil || e.dirty) {
		e.used = true
		return e
	}
	return t.transactions.add(k, v)
}

// TransactionByID implements [store.Tx].
func (t *txn) TransactionByID(tenant csms.TenantID, id csms.RecordID) (csms.Transaction, error) {
	return value(t.transactions.get(recordKey{tenant, id}, "transaction"))
}

// TransactionByFingerprint implements [store.Tx]. Of several it gives the newest: a
// station without a clock starts every transaction alike.
func (t *txn) TransactionByFingerprint(k csms.StationKey, fp uint64) (csms.Transaction, error) {
	for _, e := range slices.Backward(t.transactions.dirty) {
		if e.cur != nil && e.cur.Fingerprint == fp && e.cur.Station == k {
			return *cloneTransaction(e.cur), nil
		}
	}
	r, err := t.query(transactionByFingerprintSQL, text(k.Tenant), text(k.Station), int64(fp))
	v, err := one(r, err, scanTransaction)
	if err != nil {
		return csms.Transaction{}, err
	}
	if v == nil {
		return csms.Transaction{}, notFound("transaction")
	}
	if e := t.adopt(v); e.cur != nil && e.cur.Fingerprint == fp {
		return *cloneTransaction(e.cur), nil
	}
	return csms.Transaction{}, notFound("transaction")
}

// ActiveTransactions implements [store.Tx].
func (t *txn) ActiveTransactions(k csms.StationKey) ([]csms.Transaction, error) {
	l := t.active[k]
	if l == nil {
		r, err := t.query(activeTransactionsSQL, text(k.Tenant), text(k.Station))
		vs, err := all(r, err, scanTransaction)
		if err != nil {
			return nil, err
		}
		l = &activeList{}
		for i := range vs {
			t.adopt(&vs[i])
			l.ids = append(l.ids, vs[i].ID)
		}
		for _, e := range t.transactions.dirty {
			if e.cur != nil && e.cur.Station == k && !slices.Contains(l.ids, e.cur.ID) {
				l.ids = append(l.ids, e.cur.ID)
			}
		}
		t.active[k] = l
	}
	var vs []csms.Transaction
	keep := l.ids[:0]
	for _, id := range l.ids {
		e, err := t.transactions.find(recordKey{k.Tenant, id})
		if err != nil {
			delete(t.active, k)
			return nil, err
		}
		isActive := e.cur != nil && e.cur.State == csms.TransactionActive
		if isActive {
			vs = append(vs, *cloneTransaction(e.cur))
		}
		if isActive || e.dirty {
			keep = append(keep, id)
		}
	}
	l.ids = keep
	slices.SortFunc(vs, func(a, b csms.Transaction) int {
		if c := a.ReceivedAt.Compare(b.ReceivedAt); c != 0 {
			return c
		}
		return strings.Compare(string(a.ID), string(b.ID))
	})
	return vs, nil
}

// CountActive implements [store.Tx].
func (t *txn) CountActive(tenant csms.TenantID, tokenValue, group string, except csms.RecordID) (int, error) {
	token := strings.ToLower(text(tokenValue))
	r, err := t.query(countActiveSQL, text(tenant), token, text(group), text(except))
	n, err := one(r, err, scanInt)
	if err != nil {
		return 0, err
	}
	counts := func(v *csms.Transaction) int64 {
		if v == nil || v.State != csms.TransactionActive || v.ID == except || v.Station.Tenant != tenant {
			return 0
		}
		if token != "" && v.IDToken != nil && strings.ToLower(text(v.IDToken.Value)) == token || group != "" && v.GroupToken == group {
			return 1
		}
		return 0
	}
	for _, e := range t.transactions.dirty {
		*n += counts(e.cur) - counts(e.stored)
	}
	return int(*n), nil
}

// PutTransaction implements [store.Tx].
func (t *txn) PutTransaction(v *csms.Transaction) error {
	return t.transactions.put(recordKey{v.Station.Tenant, v.ID}, v, "transaction")
}

func scanInt(r Rows) (*int64, error) {
	var n int64
	return &n, r.Scan(&n)
}

func cloneTransaction(v *csms.Transaction) *csms.Transaction {
	c := *v
	c.IDToken, c.StopIDToken = cloneIDToken(v.IDToken), cloneIDToken(v.StopIDToken)
	c.RemoteStartID, c.ReservationID = clonePtr(v.RemoteStartID), clonePtr(v.ReservationID)
	c.MeterStart, c.MeterStop = clonePtr(v.MeterStart), clonePtr(v.MeterStop)
	c.LastRegister, c.Energy = clonePtr(v.LastRegister), clonePtr(v.Energy)
	c.TimeSpentChargingSec, c.TotalCost = clonePtr(v.TimeSpentChargingSec), clonePtr(v.TotalCost)
	c.SeqNos, c.Deviations = slices.Clone(v.SeqNos), slices.Clone(v.Deviations)
	c.StartedAt.At, c.EndedAt.At = stored(v.StartedAt.At), stored(v.EndedAt.At)
	c.ReceivedAt, c.LastReportAt = stored(v.ReceivedAt), stored(v.LastReportAt)
	c.LastRegisterAt = stored(v.LastRegisterAt)
	return &c
}

func cloneIDToken(v *csms.IDToken) *csms.IDToken {
	if v == nil {
		return nil
	}
	c := *v
	c.Additional = slices.Clone(v.Additional)
	return &c
}

func clonePtr[V any](v *V) *V {
	if v == nil {
		return nil
	}
	return new(*v)
}

const transactionColumns = `tenant_id, id, version, station, transaction_id, evse, connector, state, charging_state,
 id_token_type, id_token_value, token_key, group_token, authorization_status, started_at, ended_at, received_at,
 last_report_at, meter_start_wh, meter_stop_wh, energy_wh, stop_reason, complete, fingerprint, detail`

const (
	transactionSQL = `SELECT ` + transactionColumns + ` FROM charging_transaction WHERE tenant_id = $1 AND id = $2`

	transactionByStationSQL = `SELECT ` + transactionColumns + ` FROM charging_transaction WHERE tenant_id = $1
 AND station = $2 AND transaction_id = $3 ORDER BY id DESC LIMIT 1`

	transactionByFingerprintSQL = `SELECT ` + transactionColumns + ` FROM charging_transaction WHERE tenant_id = $1
 AND station = $2 AND fingerprint = $3 AND fingerprint <> 0 ORDER BY id DESC LIMIT 1`

	activeTransactionsSQL = `SELECT ` + transactionColumns + ` FROM charging_transaction WHERE tenant_id = $1
 AND station = $2 AND state = 'active' ORDER BY received_at, id`

	// A transaction of both the token and the group counts once.
	countActiveSQL = `SELECT count(*) FROM (SELECT id FROM charging_transaction WHERE tenant_id = $1 AND token_key = $2
 AND token_key <> '' AND state = 'active' AND id <> $4 UNION SELECT id FROM charging_transaction WHERE tenant_id = $1
 AND group_token = $3 AND group_token <> '' AND state = 'active' AND id <> $4) AS found`

	insertTransactionSQL = `INSERT INTO charging_transaction (` + transactionColumns + `) VALUES ($1, $2, $3, $4, $5,
 $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23, $24, $25)`

	// What indexes hold rarely changes: leaving it out spares the indexes the write.
	updateTransactionLiveSQL = `UPDATE charging_transaction SET version = $3, evse = $4, connector = $5,
 charging_state = $6, id_token_type = $7, id_token_value = $8, authorization_status = $9, started_at = $10,
 ended_at = $11, last_report_at = $12, meter_start_wh = $13, meter_stop_wh = $14, energy_wh = $15, stop_reason = $16,
 complete = $17, detail = $18 WHERE tenant_id = $1 AND id = $2 AND version = $19`

	updateTransactionSQL = `UPDATE charging_transaction SET version = $3, station = $4, transaction_id = $5, evse = $6,
 connector = $7, state = $8, charging_state = $9, id_token_type = $10, id_token_value = $11, token_key = $12,
 group_token = $13, authorization_status = $14, started_at = $15, ended_at = $16, received_at = $17,
 last_report_at = $18, meter_start_wh = $19, meter_stop_wh = $20, energy_wh = $21, stop_reason = $22, complete = $23,
 fingerprint = $24, detail = $25 WHERE tenant_id = $1 AND id = $2 AND version = $26`
)

// transactionDetail is the part of a transaction that no query asks for, kept as JSON.
type transactionDetail struct {
	Token          bool                  `json:"token,omitempty"` // IDToken is not nil
	Additional     []csms.AdditionalInfo `json:"additional,omitempty"`
	StopIDToken    *csms.IDToken         `json:"stopIdToken,omitempty"`
	RemoteStartID  *int                  `json:"remoteStartId,omitempty"`
	ReservationID  *int                  `json:"reservationId,omitempty"`
	TriggerReason  string                `json:"triggerReason,omitempty"`
	StartedText    string                `json:"startedText,omitempty"`
	EndedText      string                `json:"endedText,omitempty"`
	LastRegister   *csms.Wh              `json:"lastRegister,omitempty"`
	LastRegisterAt int64                 `json:"lastRegisterAt,omitempty"`
	TimeSpent      *int                  `json:"timeSpentChargingSec,omitempty"`
	TotalCost      *csms.Decimal         `json:"totalCost,omitempty"`
	Offline        bool                  `json:"offline,omitempty"`
	SeqNos         []csms.SeqRange       `json:"seqNos,omitempty"`
	Deviations     []csms.Deviation      `json:"deviations,omitempty"`
	ClosedReason   string                `json:"closedReason,omitempty"`
	Marks          csms.TransactionMarks `json:"marks,omitzero"`
}

func flushTransaction(b *batch, e *entry[recordKey, csms.Transaction]) {
	v := e.cur
	var typ, val, key string
	if v.IDToken != nil {
		typ, val = text(v.IDToken.Type), text(v.IDToken.Value)
		key = strings.ToLower(val)
	}
	d := transactionDetail{
		StopIDToken: v.StopIDToken, RemoteStartID: v.RemoteStartID, ReservationID: v.ReservationID,
		TriggerReason: v.TriggerReason, StartedText: v.StartedAt.Text, EndedText: v.EndedAt.Text,
		LastRegister: v.LastRegister, LastRegisterAt: micros(v.LastRegisterAt), TimeSpent: v.TimeSpentChargingSec,
		TotalCost: v.TotalCost, Offline: v.Offline, SeqNos: v.SeqNos, Deviations: v.Deviations,
		ClosedReason: v.ClosedReason, Token: v.IDToken != nil, Marks: v.Marks,
	}
	if v.IDToken != nil {
		d.Additional = v.IDToken.Additional
	}
	detail, err := json.Marshal(d)
	if err != nil {
		b.err = err
		return
	}
	if o := e.stored; o != nil && o.Station == v.Station && o.TransactionID == v.TransactionID && o.State == v.State &&
		o.ReceivedAt.Equal(v.ReceivedAt) && o.Fingerprint == v.Fingerprint && o.GroupToken == v.GroupToken &&
		(o.IDToken == nil) == (v.IDToken == nil) && (v.IDToken == nil || o.IDToken.Value == v.IDToken.Value) {
		b.add(1, updateTransactionLiveSQL, text(v.Station.Tenant), text(v.ID), v.Version, int64(v.EVSE), int64(v.Connector),
			text(v.ChargingState), typ, val, text(v.Authorization), micros(v.StartedAt.At), micros(v.EndedAt.At),
			micros(v.LastReportAt), number(v.MeterStart), number(v.MeterStop), number(v.Energy), text(v.StopReason),
			v.Complete, string(detail), o.Version)
		return
	}
	args := append(make([]any, 0, 26), text(v.Station.Tenant), text(v.ID), v.Version, text(v.Station.Station),
		text(v.TransactionID), int64(v.EVSE), int64(v.Connector), text(v.State), text(v.ChargingState), typ, val, key,
		text(v.GroupToken), text(v.Authorization), micros(v.StartedAt.At), micros(v.EndedAt.At), micros(v.ReceivedAt),
		micros(v.LastReportAt), number(v.MeterStart), number(v.MeterStop), number(v.Energy), text(v.StopReason),
		v.Complete, int64(v.Fingerprint), string(detail))
	if e.stored == nil {
		b.add(1, insertTransactionSQL, args...)
		return
	}
	b.add(1, updateTransactionSQL, append(args, e.stored.Version)...)
}

// number is an argument that may be NULL.
func number(v *csms.Wh) any {
	if v == nil {
		return nil
	}
	return int64(*v)
}

func scanTransaction(r Rows) (*csms.Transaction, error) {
	var v csms.Transaction
	var typ, val, key, detail string
	var started, ended, received, reported, fp int64
	var meterStart, meterStop, energy *int64
	err := r.Scan(&v.Station.Tenant, &v.ID, &v.Version, &v.Station.Station, &v.TransactionID, &v.EVSE, &v.Connector,
		&v.State, &v.ChargingState, &typ, &val, &key, &v.GroupToken, &v.Authorization, &started, &ended, &received,
		&reported, &meterStart, &meterStop, &energy, &v.StopReason, &v.Complete, &fp, &detail)
	if err != nil {
		return nil, err
	}
	var d transactionDetail
	if err := fromJSON(detail, &d); err != nil {
		return nil, err
	}
	if d.Token {
		v.IDToken = &csms.IDToken{Type: typ, Value: val, Additional: d.Additional}
	}
	v.StopIDToken, v.RemoteStartID, v.ReservationID = d.StopIDToken, d.RemoteStartID, d.ReservationID
	v.TriggerReason, v.LastRegister, v.LastRegisterAt = d.TriggerReason, d.LastRegister, instant(d.LastRegisterAt)
	v.TimeSpentChargingSec, v.TotalCost, v.Offline = d.TimeSpent, d.TotalCost, d.Offline
	v.SeqNos, v.Deviations, v.ClosedReason, v.Marks = d.SeqNos, d.Deviations, d.ClosedReason, d.Marks
	v.StartedAt = csms.StationTime{At: instant(started), Text: d.StartedText}
	v.EndedAt = csms.StationTime{At: instant(ended), Text: d.EndedText}
	v.ReceivedAt, v.LastReportAt = instant(received), instant(reported)
	v.MeterStart, v.MeterStop, v.Energy = wh(meterStart), wh(meterStop), wh(energy)
	v.Fingerprint = uint64(fp)
	return &v, nil
}

func wh(n *int64) *csms.Wh {
	if n == nil {
		return nil
	}
	return new(csms.Wh(*n))
}

// Transactions are listed by when the first message about them came, newest first: a
// station's clock may be wrong. The span of the query is the station's own time.
const transactionsSQL = `SELECT ` + transactionColumns + ` FROM charging_transaction WHERE tenant_id = $1
 AND (received_at, id) < (CAST($2 AS BIGINT), $3)
 AND ($4 = '' OR station = $4) AND ($5 = '' OR state = $5)
 AND started_at >= CAST($6 AS BIGINT) AND started_at < CAST($7 AS BIGINT)
 ORDER BY received_at DESC, id DESC LIMIT $8`

const openTransactionsSQL = `SELECT ` + transactionColumns + ` FROM charging_transaction WHERE tenant_id = $1
 AND (received_at, id) < (CAST($2 AS BIGINT), $3)
 AND ($4 = '' OR station = $4) AND state = $5 AND state <> 'ended'
 AND started_at >= CAST($6 AS BIGINT) AND started_at < CAST($7 AS BIGINT)
 ORDER BY received_at DESC, id DESC LIMIT $8`

const stationTransactionsSQL = `SELECT ` + transactionColumns + ` FROM charging_transaction WHERE tenant_id = $1
 AND (received_at, id) < (CAST($2 AS BIGINT), $3)
 AND station = $4 AND ($5 = '' OR state = $5)
 AND started_at >= CAST($6 AS BIGINT) AND started_at < CAST($7 AS BIGINT)
 ORDER BY received_at DESC, id DESC LIMIT $8`

// Transactions implements [store.Reader].
func (e *Engine) Transactions(
	ctx context.Context, tenant csms.TenantID, q store.TransactionQuery, p store.Page,
) ([]csms.Transaction, string, error) {
	before, id := int64(maxInt), ""
	if p.Cursor != "" {
		var err error
		if id, err = cursorNumbers(p.Cursor, &before); err != nil {
			return nil, "", err
		}
	}
	since, until := span(q.Since, q.Until)
	n, limit := pageLimit(p)
	sql := transactionsSQL
	switch {
	case q.Station != "":
		sql = stationTransactionsSQL
	case q.State == csms.TransactionActive || q.State == csms.TransactionQuarantined:
		sql = openTransactionsSQL
	}
	r, err := e.query(ctx, sql, text(tenant), before, id, text(q.Station), text(q.State), since, until, limit)
	vs, err := all(r, err, scanTransaction)
	if err != nil {
		return nil, "", err
	}
	vs, last := cut(vs, n)
	if last == nil {
		return vs, "", nil
	}
	return vs, numbersCursor(string(last.ID), micros(last.ReceivedAt)), nil
}

// GetTransaction implements [store.Reader].
func (e *Engine) GetTransaction(ctx context.Context, tenant csms.TenantID, id csms.RecordID) (csms.Transaction, error) {
	r, err := e.query(ctx, transactionSQL, text(tenant), text(id))
	return found(r, err, scanTransaction, "transaction")
}

const (
	maxInt = 1<<63 - 1
	minInt = -1 << 63
)

// span is a time span as stored, unbounded where the times are zero. Records without a
// time have 0, which only an unbounded span holds.
func span(since, until time.Time) (from, to int64) {
	from, to = minInt, maxInt
	if !since.IsZero() {
		from = micros(since)
	}
	if !until.IsZero() {
		to = micros(until)
	}
	return from, to
}
