package charging

import (
	"math"
	"time"

	"github.com/evenkeel/evenkeel/csms"
)

// Effects is what a report did to a transaction's record, beyond the record itself.
type Effects struct {
	Ended       bool // this was the message that ended it
	Changed     bool // something an observer cares for changed, other than meter values
	TookIDToken bool // the record's IDToken is now this report's
	// Deviations found by this message, which the record counts already.
	Deviations []csms.Deviation

	conflict bool // the transaction has had this start or end already
}

func (e *Effects) note(t *csms.Transaction, name, detail string) {
	d := csms.Deviation{Name: name, Detail: detail, Count: 1}
	e.Deviations = append(e.Deviations, d)
	countDeviation(t, d)
}

// Apply merges one report into its transaction's record. received is when it came.
//
// The caller has found out that the report is no repeat: Apply is given each message
// once. The record that results does not depend on the order in which the messages are
// applied, but for what only the first can have: ReceivedAt, the verdict, and which of
// two conflicting starts or ends stands. Numbers the messages don't tell stay nil.
//
// Apply computes only; the zero Transaction, with the identity filled in, is a good start.
func Apply(t *csms.Transaction, r *csms.TransactionReport, received time.Time) Effects {
	var e Effects
	at, skew := believe(r.Timestamp, received)
	here := place(r, at.At)
	e.conflict = r.Type == csms.TransactionStarted && t.Marks.Started ||
		r.Type == csms.TransactionEventEnded && t.Marks.Ended

	if t.ReceivedAt.IsZero() {
		t.ReceivedAt = received
	}
	if received.After(t.LastReportAt) {
		t.LastReportAt = received
	}
	for _, d := range r.Deviations {
		countDeviation(t, d)
	}
	if r.Quarantine != "" {
		t.Marks.Held = true
		e.Changed = true
		e.note(t, csms.DeviationQuarantined, r.Quarantine)
	}
	if r.SeqNo != nil && *r.SeqNo >= 0 {
		var had bool
		if t.SeqNos, had = addSeq(t.SeqNos, *r.SeqNo); had {
			e.note(t, csms.DeviationSeqNoRepeated, "another event has this number")
		}
	}
	if e.conflict {
		// B5: the first one stands. What else it tells is still worth having.
		e.note(t, csms.DeviationConflictingRepeat, "the transaction has had this event with other content")
	}
	applyTimes(t, r, at, &e)
	applyPlace(t, r, here)
	applyTokens(t, r, here, &e)
	applyState(t, r, here, &e)
	skew = applySamples(t, r, received, at, &e) || skew
	if skew {
		e.note(t, csms.DeviationClockSkew, "a time outside what can be believed")
	}
	before := t.State
	settle(t, &e)
	e.Changed = e.Changed || t.State != before
	return e
}

// place is where the report stands among its transaction's messages. What has no
// number is of OCPP 1.6, where the start comes first and the stop last.
func place(r *csms.TransactionReport, at time.Time) csms.EventMark {
	m := csms.EventMark{Known: true, At: at}
	switch {
	case r.SeqNo != nil:
		m.SeqNo = *r.SeqNo
	case r.Type == csms.TransactionStarted:
		m.SeqNo = math.MinInt32
	case r.Type == csms.TransactionEventEnded:
		m.SeqNo = math.MaxInt32
	}
	return m
}

// later reports whether a tells newer things than b: by number, and by the station's
// clock where numbers repeat.
func later(a, b csms.EventMark) bool {
	if !b.Known || a.SeqNo != b.SeqNo {
		return !b.Known || a.SeqNo > b.SeqNo
	}
	return a.At.After(b.At)
}

func earlier(a, b csms.EventMark) bool {
	if !b.Known || a.SeqNo != b.SeqNo {
		return !b.Known || a.SeqNo < b.SeqNo
	}
	return a.At.Before(b.At)
}

func applyTimes(t *csms.Transaction, r *csms.TransactionReport, at csms.StationTime, e *Effects) {
	if r.Type == csms.TransactionStarted && !e.conflict {
		t.Marks.Started, t.StartedAt = true, at
		if r.SeqNo != nil {
			t.Marks.StartSeq = *r.SeqNo
		}
		e.Changed = true
	}
	if r.Type == csms.TransactionEventEnded && !e.conflict {
		t.Marks.Ended, t.EndedAt, t.StopReason = true, at, r.StopReason
		if r.SeqNo != nil {
			t.Marks.EndSeq = *r.SeqNo
		}
		e.Ended = true
	}
}

// applyPlace takes the place of the earliest message that tells one, and its connector
// also from a later one: some stations know the EVSE first and the connector only when
// the cable is in.
func applyPlace(t *csms.Transaction, r *csms.TransactionReport, here csms.EventMark) {
	switch {
	case r.EVSE == 0:
	case earlier(here, t.Marks.Place):
		if r.Connector != 0 || r.EVSE != t.EVSE {
			t.Connector = r.Connector
		}
		t.EVSE, t.Marks.Place = r.EVSE, here
	case t.Connector == 0 && r.EVSE == t.EVSE:
		t.Connector = r.Connector
	}
	if t.RemoteStartID == nil {
		t.RemoteStartID = r.RemoteStartID
	}
	if t.ReservationID == nil {
		t.ReservationID = r.ReservationID
	}
	if n := r.TimeSpentChargingSec; n != nil && (t.TimeSpentChargingSec == nil || *n > *t.TimeSpentChargingSec) {
		t.TimeSpentChargingSec = n
	}
	t.Offline = t.Offline || r.Offline
}

// Stopping reports whether the report's id token was presented to stop rather than to
// start. OCPP 2.0.1 Part 2, E07.FR.02.
func Stopping(r *csms.TransactionReport) bool {
	return r.Type == csms.TransactionEventEnded || r.TriggerReason == "StopAuthorized"
}

func applyTokens(t *csms.Transaction, r *csms.TransactionReport, here csms.EventMark, e *Effects) {
	switch {
	case r.IDToken == nil:
	case Stopping(r):
		if later(here, t.Marks.StopIDToken) {
			t.StopIDToken, t.Marks.StopIDToken = r.IDToken, here
		}
	case earlier(here, t.Marks.IDToken):
		t.IDToken, t.Marks.IDToken = r.IDToken, here
		e.TookIDToken, e.Changed = true, true
	}
}

func applyState(t *csms.Transaction, r *csms.TransactionReport, here csms.EventMark, e *Effects) {
	if later(here, t.Marks.Newest) {
		t.TriggerReason, t.Marks.Newest = r.TriggerReason, here
	}
	if r.ChargingState != "" && later(here, t.Marks.ChargingState) {
		e.Changed = e.Changed || t.ChargingState != r.ChargingState
		t.ChargingState, t.Marks.ChargingState = r.ChargingState, here
	}
	if r.TotalCost != nil && later(here, t.Marks.TotalCost) {
		t.TotalCost, t.Marks.TotalCost = r.TotalCost, here
	}
}

// Where the first and last register values of a transaction come from, worst first.
const (
	rankEvent   int8 = 1 + iota // any value within the start or end event
	rankContext                 // a sample of context Transaction.Begin or Transaction.End
	rankMessage                 // meterStart and meterStop of OCPP 1.6
)

// applySamples takes the register values and reports a clock worth noting. Those of a
// start or end that comes a second time are kept as readings alone: the first one stands.
func applySamples(t *csms.Transaction, r *csms.TransactionReport, received time.Time, at csms.StationTime, e *Effects) (skew bool) {
	if r.MeterStart != nil && !e.conflict && believable(t, *r.MeterStart, e) {
		takeStart(t, *r.MeterStart, csms.RegisterMark{Rank: rankMessage, At: at.At})
	}
	if r.MeterStop != nil && !e.conflict && believable(t, *r.MeterStop, e) {
		takeStop(t, *r.MeterStop, csms.RegisterMark{Rank: rankMessage, At: at.At})
	}
	for i := range r.Samples {
		s := &r.Samples[i]
		wh, mark, ok, sk := sampleRegister(t, s, received, e)
		skew = skew || sk
		if !ok || e.conflict {
			continue
		}
		mark.Rank = rankEvent
		switch {
		case s.Context == "Transaction.Begin":
			mark.Rank = rankContext
			takeStart(t, wh, mark)
		case s.Context == "Transaction.End":
			mark.Rank = rankContext
			takeStop(t, wh, mark)
		case r.Type == csms.TransactionStarted:
			takeStart(t, wh, mark)
		case r.Type == csms.TransactionEventEnded:
			takeStop(t, wh, mark)
		}
		takeRegister(t, wh, mark.At, e)
	}
	return skew
}

// sampleRegister reads a sample's register with its place and its time, which is the
// receive time where the station's is not believed.
func sampleRegister(t *csms.Transaction, s *csms.MeterSample, received time.Time, e *Effects) (_ csms.Wh, _ csms.RegisterMark, ok, skew bool) {
	at, skew := believe(s.Timestamp, received)
	wh, place, ok, odd := placedRegister(s.Values)
	if odd {
		e.note(t, csms.DeviationImplausibleEnergy, "an energy register beyond belief")
	}
	if at.At.IsZero() {
		at.At = received
	}
	return wh, csms.RegisterMark{Place: place, At: at.At}, ok, skew
}

func believable(t *csms.Transaction, wh csms.Wh, e *Effects) bool {
	if wh > maxRegister || wh < -maxRegister {
		t.Marks.Held = true
		e.note(t, csms.DeviationImplausibleEnergy, "an energy register beyond belief")
		return false
	}
	return true
}

func takeStart(t *csms.Transaction, wh csms.Wh, from csms.RegisterMark) {
	m := &t.Marks.MeterStart
	if from.Rank < m.Rank || from.Rank == m.Rank && (from.At.After(m.At) || from.At.Equal(m.At) && wh >= *t.MeterStart) {
		return
	}
	t.MeterStart, *m = &wh, from
}

func takeStop(t *csms.Transaction, wh csms.Wh, from csms.RegisterMark) {
	m := &t.Marks.MeterStop
	if from.Rank < m.Rank || from.Rank == m.Rank && (from.At.Before(m.At) || from.At.Equal(m.At) && wh <= *t.MeterStop) {
		return
	}
	t.MeterStop, *m = &wh, from
}

// takeRegister keeps the newest register value by the station's clock, and notes a
// register that fell, whichever of the two values comes first.
func takeRegister(t *csms.Transaction, wh csms.Wh, at time.Time, e *Effects) {
	if t.LastRegister == nil {
		t.LastRegister, t.LastRegisterAt = &wh, at
		return
	}
	last := *t.LastRegister
	newer := at.After(t.LastRegisterAt)
	if newer && wh < last || at.Before(t.LastRegisterAt) && wh > last {
		e.note(t, csms.DeviationRegisterFell, "the energy register went down")
	}
	if newer || at.Equal(t.LastRegisterAt) && wh > last {
		t.LastRegister, t.LastRegisterAt = &wh, at
	}
}

// maxPowerW bounds what any connector can deliver: the megawatt charging system ends
// at 3.75 MW (1 250 V, 3 000 A).
const maxPowerW = 4_000_000

// clockSlack widens a transaction's length for the plausibility of its energy: clocks
// are set during transactions.
const clockSlack = time.Minute

// settle computes what follows from the rest of the record.
func settle(t *csms.Transaction, e *Effects) {
	gaps := 0
	if len(t.SeqNos) > 0 {
		if t.Marks.Started {
			gaps = missing(t.SeqNos, t.Marks.StartSeq)
		} else {
			gaps = missing(t.SeqNos, t.SeqNos[0].First) + 1 // the start itself
		}
		t.Complete = t.Marks.Started && t.Marks.Ended && covers(t.SeqNos, t.Marks.StartSeq, t.Marks.EndSeq)
	} else {
		t.Complete = t.Marks.Started && t.Marks.Ended
	}
	setDeviation(t, e, csms.DeviationSeqNoGap, "numbers missing so far", gaps)

	held := t.Marks.Held
	t.Energy = nil
	changed := 0
	stop := t.MeterStop
	if stop == nil {
		stop = t.LastRegister
	}
	if t.MeterStart != nil && stop != nil {
		from, to := t.Marks.MeterStart, t.Marks.MeterStop
		switch wh := *stop - *t.MeterStart; {
		case from.Place != to.Place && from.Rank < rankMessage && to.Rank > 0 && to.Rank < rankMessage:
			held = held || t.Marks.Ended
			changed = 1
		case wh >= 0:
			t.Energy = &wh
		case wh == -1: // both were rounded to whole watt-hours
			t.Energy = new(csms.Wh)
		default:
			held = held || t.Marks.Ended
			ensureDeviation(t, e, csms.DeviationRegisterFell, "the energy register went down")
		}
	}
	setDeviation(t, e, csms.DeviationMeterChanged, "the first register is of another place than the last", changed)
	if t.Marks.Started && t.Marks.Ended && !t.EndedAt.At.IsZero() && t.EndedAt.At.Before(t.StartedAt.At) {
		ensureDeviation(t, e, csms.DeviationClockSkew, "the end is before the start")
	}
	if t.Energy != nil && t.Marks.Ended && !t.StartedAt.At.IsZero() && t.EndedAt.At.After(t.StartedAt.At) {
		hours := (t.EndedAt.At.Sub(t.StartedAt.At) + clockSlack).Hours()
		if float64(*t.Energy) > maxPowerW*hours {
			held = true
			ensureDeviation(t, e, csms.DeviationImplausibleEnergy, "more energy than any connector delivers in the time")
		}
	}
	switch {
	case t.ClosedReason != "":
		t.State = csms.TransactionEnded
	case held:
		t.State = csms.TransactionQuarantined
	case t.Marks.Ended:
		t.State = csms.TransactionEnded
	default:
		t.State = csms.TransactionActive
	}
}
