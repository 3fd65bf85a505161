package charging

import (
	"context"
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
	var behind csms.RecordID
	var where spot
	err := l.store.Tx(ctx, func(tx store.Tx) error {
		found, behind = nil, ""
		if r.Quarantine != "" {
			found = append(found, csms.Deviation{Name: csms.DeviationQuarantined, Detail: r.Quarantine, Count: 1})
		}
		var err error
		if r.TransactionID == "" {
			where = spot{station: key, evse: r.EVSE, connector: r.Connector}
			err = putReadings(tx, where, received, r.Samples)
		} else {
			where, behind, err = meterTransaction(tx, key, r, received, &found)
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
	if behind != "" {
		l.mu.Lock()
		l.behind[behind] = key
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

// meterTransaction keeps values that name their transaction (OCPP 1.6). behind is the
// transaction's record id where the record was not written along.
func meterTransaction(tx store.Tx, key csms.StationKey, r *csms.MeterReport, received time.Time, found *[]csms.Deviation) (where spot, behind csms.RecordID, err error) {
	var t csms.Transaction
	if r.TransactionID == "-1" { // names none, though orphans keep it as what they were told
		err = errNoTransaction
	} else {
		t, err = tx.Transaction(key, r.TransactionID)
	}
	if csms.CodeOf(err) == csms.CodeNotFound {
		// B6: kept beside all transactions, where a person can find it.
		*found = append(*found, csms.Deviation{Name: csms.DeviationOrphan, Detail: "the transaction is not known", Count: 1})
		where = spot{station: key, evse: r.EVSE, connector: r.Connector}
		return where, "", putReadings(tx, where, received, r.Samples)
	}
	if err != nil {
		return where, "", err
	}
	where = spotOf(&t)
	if r.EVSE != 0 {
		// A report that names another EVSE than the transaction's is kept under what it
		// says, since that is what was measured.
		where.evse, where.connector = r.EVSE, r.Connector
	}
	if err := putReadings(tx, where, received, r.Samples); err != nil {
		return where, "", err
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
		return where, t.ID, nil
	default:
		return where, "", nil
	}
	if received.After(t.LastReportAt) {
		t.LastReportAt = received
	}
	settle(&t, &e)
	return where, "", tx.PutTransaction(&t)
}

// applyMeter merges the register values of a meter report and reports whether the
// record's newest register changed.
func applyMeter(t *csms.Transaction, r *csms.MeterReport, received time.Time, e *Effects) (grew bool) {
	skewed := false
	for i := range r.Samples {
		s := &r.Samples[i]
		before, beforeAt := t.LastRegister, t.LastRegisterAt
		wh, at, ok, skew := sampleRegister(t, s, received, e)
		skewed = skewed || skew
		if !ok {
			continue
		}
		takeRegister(t, wh, at, e)
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

// Run brings up, once a second, the records that lag behind their readings, and saves
// deviations counted meanwhile. It returns when ctx is done, after a last round.
func (l *Ledger) Run(ctx context.Context) error {
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
	todo := l.behind
	l.behind = make(map[csms.RecordID]csms.StationKey)
	l.mu.Unlock()
	var failed error
	for id, key := range todo {
		if err := l.catchUp(ctx, key, id); err != nil {
			// Nothing is lost, since the readings are kept: try again in the next round.
			failed = err
			l.mu.Lock()
			l.behind[id] = key
			l.mu.Unlock()
		}
	}
	if failed != nil {
		l.log.Warn("transaction records lag behind their readings", logkey.Err, failed)
	}
	l.flushTallies(ctx, last)
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
	var last *csms.Wh
	lastAt, received := t.LastRegisterAt, t.LastReportAt
	for rd, err := range l.store.Readings(ctx, store.ReadingQuery{Station: key, Transaction: id, Since: t.LastRegisterAt}) {
		if err != nil {
			return err
		}
		at, _ := believe(rd.Sample.Timestamp, rd.ReceivedAt)
		if at.At.IsZero() {
			continue
		}
		if wh, ok, _ := register(rd.Sample.Values); ok && at.At.After(lastAt) {
			last, lastAt = &wh, at.At
		}
		if rd.ReceivedAt.After(received) {
			received = rd.ReceivedAt
		}
	}
	if last == nil {
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
		takeRegister(&t, *last, lastAt, &e)
		if received.After(t.LastReportAt) {
			t.LastReportAt = received
		}
		settle(&t, &e)
		return tx.PutTransaction(&t)
	})
}
