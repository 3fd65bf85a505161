package charging

import (
	"context"
	"maps"
	"time"

	"github.com/evenkeel/evenkeel/csms"
	"github.com/evenkeel/evenkeel/internal/logkey"
	"github.com/evenkeel/evenkeel/internal/store"
)

// recordEvery is how often, at most, meter values alone write a transaction's record.
// Every reading is on disk before its answer; the record's running energy may lag
// behind by this much and is brought up by [Ledger.Run]. Stations send values every
// ten seconds or more slowly, so this matters when a queue is emptied or under load.
const recordEvery = time.Second

var errNoTransaction = csms.Errorf(csms.CodeNotFound, "no such transaction")

// Meter takes a MeterValues with its raw frame, and returns once all of it is on disk.
// Readings that have come before are not doubled.
func (l *Ledger) Meter(ctx context.Context, key csms.StationKey, r *csms.MeterReport, frame csms.Frame) error {
	received := receipt(frame)
	var found []csms.Deviation
	var behind *lag
	var where spot
	err := l.store.Tx(ctx, func(tx store.Tx) error {
		found, behind = nil, nil
		if r.Quarantine != "" {
			found = append(found, csms.Deviation{Name: csms.DeviationQuarantined, Detail: r.Quarantine, Count: 1})
		}
		var err error
		if r.TransactionID == "" {
			where = spot{station: key, evse: r.EVSE, connector: r.Connector}
			err = putReadings(tx, where, received, r.Samples)
		} else {
			where, behind, err = l.meterTransaction(tx, key, r, received, &found)
		}
		if err != nil {
			return err
		}
		f := frame
		f.Deviations = journalled(f.Deviations, found)
		return tx.AppendFrame(f)
	})
	if err != nil {
		return err
	}
	l.count(ctx, key, received, found)
	if behind != nil {
		l.mu.Lock()
		l.behind[where.transaction] = *behind
		l.mu.Unlock()
	}
	if l.publish != nil {
		l.publishSamples(where, r.Samples, received)
	}
	return nil
}

// spot is where a meter value was measured.
type spot struct {
	station     csms.StationKey
	transaction csms.RecordID // "" outside any
	heardOf     time.Time     // when the transaction was first heard of
	evse        csms.EVSEID
	connector   csms.ConnectorID
}

func spotOf(t *csms.Transaction) spot {
	return spot{t.Station, t.ID, t.ReceivedAt, t.EVSE, t.Connector}
}

// lag is how far the readings of a transaction are ahead of its record.
type lag struct {
	key csms.StationKey
	wh  csms.Wh // the newest register
	at  time.Time
}

// meterTransaction keeps values that name their transaction (OCPP 1.6). behind is set
// where the record was not written along.
func (l *Ledger) meterTransaction(tx store.Tx, key csms.StationKey, r *csms.MeterReport, received time.Time, found *[]csms.Deviation) (where spot, behind *lag, err error) {
	var t csms.Transaction
	if namesNone(r.TransactionID) { // though orphans keep it as what they were told
		err = errNoTransaction
	} else {
		t, err = tx.Transaction(key, r.TransactionID)
	}
	if csms.CodeOf(err) == csms.CodeNotFound {
		// B6: kept beside all transactions, where a person can find it.
		*found = append(*found, csms.Deviation{Name: csms.DeviationOrphan, Detail: "the transaction is not known", Count: 1})
		where = spot{station: key, evse: r.EVSE, connector: r.Connector}
		return where, nil, putReadings(tx, where, received, r.Samples)
	}
	if err != nil {
		return where, nil, err
	}
	where = spotOf(&t)
	if r.EVSE != 0 {
		// A report that names another EVSE than the transaction's is kept under what it
		// says, since that is what was measured.
		where.evse, where.connector = r.EVSE, r.Connector
	}
	if err := putReadings(tx, where, received, r.Samples); err != nil {
		return where, nil, err
	}
	l.mu.Lock()
	ahead, lags := l.behind[t.ID]
	l.mu.Unlock()
	if lags && ahead.at.After(t.LastRegisterAt) {
		// What the record does not tell yet counts all the same: a register that falls is
		// found however fast the values come.
		t.LastRegister, t.LastRegisterAt = &ahead.wh, ahead.at
	}
	var e Effects
	if r.Quarantine != "" {
		t.Marks.Held = true
		countDeviation(&t, (*found)[0])
	}
	for _, d := range r.Deviations {
		countDeviation(&t, d)
	}
	grew := applyMeter(&t, r, received, &e)
	*found = append(*found, e.Deviations...)
	switch {
	case len(e.Deviations) > 0, len(r.Deviations) > 0, r.Quarantine != "", t.Marks.Ended && grew,
		grew && received.Sub(t.LastReportAt) >= recordEvery:
	case grew:
		return where, &lag{key, *t.LastRegister, t.LastRegisterAt}, nil
	default:
		return where, nil, nil
	}
	if received.After(t.LastReportAt) {
		t.LastReportAt = received
	}
	settle(&t, &e)
	return where, nil, tx.PutTransaction(&t)
}

// applyMeter merges the register values of a meter report and reports whether the
// record's newest register changed.
func applyMeter(t *csms.Transaction, r *csms.MeterReport, received time.Time, e *Effects) (grew bool) {
	skewed := false
	for i := range r.Samples {
		s := &r.Samples[i]
		before, beforeAt := t.LastRegister, t.LastRegisterAt
		wh, mark, ok, skew := sampleRegister(t, s, received, e)
		skewed = skewed || skew
		if !ok {
			continue
		}
		takeRegister(t, wh, mark.At, e)
		grew = grew || t.LastRegister != before || !t.LastRegisterAt.Equal(beforeAt)
	}
	if skewed {
		e.note(t, csms.DeviationClockSkew, "a time outside what can be believed")
	}
	return grew
}

// putReadings keeps every sample. A time that is not believed is replaced by one that a
// repeat of the message gets too, or the reading would double: for a transaction when
// it was first heard of, otherwise the hour of receipt.
func putReadings(tx store.Tx, where spot, received time.Time, samples []csms.MeterSample) error {
	for i := range samples {
		s := &samples[i]
		at, _ := believe(s.Timestamp, received)
		f := newFingerprint().int(int64(where.connector))
		if at.At.IsZero() {
			f = f.string(at.Text)
			at.At = where.heardOf
			if at.At.IsZero() {
				at.At = received.Truncate(time.Hour)
			}
		}
		err := tx.PutReading(store.Reading{
			ReadingKey: store.ReadingKey{
				Station: where.station, Transaction: where.transaction, EVSE: where.evse, At: at.At,
				Fingerprint: uint64(f.sample(s)),
			},
			Connector: where.connector, ReceivedAt: received, Sample: *s,
		})
		if err != nil {
			return err
		}
	}
	return nil
}

// Run brings up, once a second, the records that lag behind their readings, those of a
// process that was killed first, and saves deviations counted meanwhile. It returns when
// ctx is done, after a last round.
func (l *Ledger) Run(ctx context.Context) error {
	if err := l.catchUpActive(ctx); err != nil && ctx.Err() == nil {
		l.log.Warn("transaction records may lag behind their readings", logkey.Err, err)
	}
	tick := time.NewTicker(recordEvery)
	defer tick.Stop()
	for {
		select {
		case <-tick.C:
			l.catchUpAll(ctx, false)
		case <-ctx.Done():
			last, cancel := context.WithTimeout(context.WithoutCancel(ctx), 5*time.Second)
			defer cancel()
			l.catchUpAll(last, true)
			return nil
		}
	}
}

func (l *Ledger) catchUpAll(ctx context.Context, last bool) {
	l.mu.Lock()
	todo := maps.Clone(l.behind)
	l.mu.Unlock()
	var failed error
	for id, ahead := range todo {
		if err := l.catchUp(ctx, ahead.key, id); err != nil {
			failed = err // nothing is lost, since the readings are kept: the next round tries again
			continue
		}
		l.mu.Lock()
		if l.behind[id] == ahead { // until now it counted, and newer values still do
			delete(l.behind, id)
		}
		l.mu.Unlock()
	}
	if failed != nil {
		l.log.Warn("transaction records lag behind their readings", logkey.Err, failed)
	}
	l.flushTallies(ctx, last)
}

// Current brings transactions that were read from the store up to the newest meter values
// that this node has confirmed, where their records lag behind. It changes list alone.
func (l *Ledger) Current(list []csms.Transaction) {
	l.mu.Lock()
	defer l.mu.Unlock()
	for i := range list {
		t := &list[i]
		ahead, ok := l.behind[t.ID]
		if !ok || !ahead.at.After(t.LastRegisterAt) {
			continue
		}
		var e Effects
		takeRegister(t, ahead.wh, ahead.at, &e)
		settle(t, &e)
	}
}

// catchUpActive brings up the active transactions of stations that number nothing:
// their values alone can be ahead of the record when the process is killed.
func (l *Ledger) catchUpActive(ctx context.Context) error {
	tenants, err := l.store.Tenants(ctx)
	if err != nil {
		return err
	}
	q := store.TransactionQuery{State: csms.TransactionActive}
	for _, tenant := range tenants {
		page := store.Page{Limit: 1000}
		for {
			ts, next, err := l.store.Transactions(ctx, tenant, q, page)
			if err != nil {
				return err
			}
			for i := range ts {
				if ts[i].SeqNos != nil {
					continue
				}
				if err := l.catchUp(ctx, ts[i].Station, ts[i].ID); err != nil {
					return err
				}
			}
			if page.Cursor = next; next == "" {
				break
			}
		}
	}
	return nil
}

// catchUp brings a transaction's running register up to its readings.
func (l *Ledger) catchUp(ctx context.Context, key csms.StationKey, id csms.RecordID) error {
	t, err := l.store.GetTransaction(ctx, key.Tenant, id)
	if csms.CodeOf(err) == csms.CodeNotFound {
		return nil
	}
	if err != nil {
		return err
	}
	var newer []lag
	received := t.LastReportAt
	for rd, err := range l.store.Readings(ctx, store.ReadingQuery{Station: key, Transaction: id, Since: t.LastRegisterAt}) {
		if err != nil {
			return err
		}
		at, _ := believe(rd.Sample.Timestamp, rd.ReceivedAt)
		if at.At.IsZero() {
			continue
		}
		if wh, ok, _ := register(rd.Sample.Values); ok && at.At.After(t.LastRegisterAt) {
			newer = append(newer, lag{wh: wh, at: at.At})
		}
		if rd.ReceivedAt.After(received) {
			received = rd.ReceivedAt
		}
	}
	if newer == nil {
		return nil
	}
	return l.store.Tx(ctx, func(tx store.Tx) error {
		t, err := tx.TransactionByID(key.Tenant, id)
		if csms.CodeOf(err) == csms.CodeNotFound {
			return nil
		}
		if err != nil {
			return err
		}
		var e Effects
		for _, n := range newer {
			if n.at.After(t.LastRegisterAt) { // or the record has been written meanwhile
				takeRegister(&t, n.wh, n.at, &e)
			}
		}
		if received.After(t.LastReportAt) {
			t.LastReportAt = received
		}
		settle(&t, &e)
		return tx.PutTransaction(&t)
	})
}
