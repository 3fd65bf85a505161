package charging_test

import (
	"math/rand/v2"
	"slices"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
	"pgregory.net/rapid"

	"github.com/evenkeel/evenkeel/csms"
	"github.com/evenkeel/evenkeel/internal/charging"
)

var key = csms.StationKey{Tenant: csms.DefaultTenant, Station: "CS1"}

// day is when the tests happen.
var day = time.Date(2026, 3, 1, 12, 0, 0, 0, time.UTC)

func at(d time.Duration) csms.StationTime { return csms.StationTime{At: day.Add(d)} }

func kWh(coef int64, exp int8) csms.SampledValue {
	return csms.SampledValue{Measurand: csms.MeasurandEnergyImport, Unit: "kWh", Value: csms.Decimal{Coef: coef, Exp: exp}}
}

func wh(n int64) csms.SampledValue {
	return csms.SampledValue{Measurand: csms.MeasurandEnergyImport, Unit: "Wh", Value: csms.Decimal{Coef: n}}
}

func sample(d time.Duration, context string, vs ...csms.SampledValue) csms.MeterSample {
	return csms.MeterSample{Timestamp: at(d), Context: context, Values: vs}
}

func newTransaction() csms.Transaction {
	return csms.Transaction{ID: "tx_1", Station: key, TransactionID: "T1"}
}

// course is a generated transaction: its messages in the order in which they happened.
type course struct {
	reports []*csms.TransactionReport
}

// genCourse draws a plausible transaction of OCPP 2.x. The first number need not be 0.
func genCourse(t *rapid.T) course {
	n := rapid.IntRange(2, 12).Draw(t, "events")
	first := rapid.SampledFrom([]int{0, 0, 7, 1000}).Draw(t, "first")
	context := rapid.SampledFrom([]string{"Transaction.Begin", "Sample.Periodic"}).Draw(t, "begin context")
	tokenAt := rapid.IntRange(0, n-1).Draw(t, "token at")
	var c course
	when, reg := time.Duration(0), rapid.Int64Range(0, 1e9).Draw(t, "register")
	for i := range n {
		when += time.Duration(rapid.IntRange(1, 900).Draw(t, "seconds")) * time.Second
		reg += rapid.Int64Range(0, 5000).Draw(t, "grew")
		r := &csms.TransactionReport{
			Type: csms.TransactionUpdated, TransactionID: "T1", SeqNo: new(first + i), Timestamp: at(when),
			TriggerReason: rapid.SampledFrom([]string{"MeterValuePeriodic", "ChargingStateChanged"}).Draw(t, "trigger"),
			EVSE:          1, Connector: 1,
			Offline: rapid.Bool().Draw(t, "offline"),
		}
		r.ChargingState = rapid.SampledFrom([]string{"", "EVConnected", "Charging", "SuspendedEV"}).Draw(t, "state")
		if rapid.Bool().Draw(t, "cost") {
			r.TotalCost = &csms.Decimal{Coef: int64(100 + i), Exp: -2}
		}
		if rapid.Bool().Draw(t, "time spent") {
			r.TimeSpentChargingSec = new(int(when / time.Second))
		}
		switch i {
		case 0:
			r.Type = csms.TransactionStarted
			r.Samples = append(r.Samples, sample(when, context, wh(reg)))
		case n - 1:
			r.Type = csms.TransactionEventEnded
			r.StopReason = "Local"
			if rapid.Bool().Draw(t, "end value") {
				r.Samples = append(r.Samples, sample(when, "Transaction.End", wh(reg)))
			}
		default:
			if rapid.Bool().Draw(t, "values") {
				r.Samples = append(r.Samples, sample(when, "Sample.Periodic", wh(reg)))
			}
		}
		if i >= tokenAt && (i == tokenAt || rapid.IntRange(0, 3).Draw(t, "token again") == 0) {
			r.IDToken = &csms.IDToken{Type: "ISO14443", Value: "AABBCCDD"}
		}
		c.reports = append(c.reports, r)
	}
	return c
}

// oracle computes the record from the whole set at once, the slow and plain way.
func oracle(reports []*csms.TransactionReport) csms.Transaction {
	rs := slices.Clone(reports)
	slices.SortFunc(rs, func(a, b *csms.TransactionReport) int { return *a.SeqNo - *b.SeqNo })
	t := newTransaction()
	t.State = csms.TransactionActive
	var numbers []int
	var haveStart, haveEnd bool
	var start, end int
	for _, r := range rs {
		numbers = append(numbers, *r.SeqNo)
		t.EVSE, t.Connector = r.EVSE, r.Connector
		t.Offline = t.Offline || r.Offline
		t.TriggerReason = r.TriggerReason
		if r.ChargingState != "" {
			t.ChargingState = r.ChargingState
		}
		if r.TotalCost != nil {
			t.TotalCost = r.TotalCost
		}
		if r.TimeSpentChargingSec != nil {
			t.TimeSpentChargingSec = r.TimeSpentChargingSec
		}
		if r.IDToken != nil {
			if r.Type == csms.TransactionEventEnded {
				t.StopIDToken = r.IDToken
			} else if t.IDToken == nil {
				t.IDToken = r.IDToken
			}
		}
		for _, s := range r.Samples {
			v := csms.Wh(s.Values[0].Value.Coef)
			t.LastRegister, t.LastRegisterAt = &v, s.Timestamp.At
			switch r.Type {
			case csms.TransactionStarted:
				t.MeterStart = &v
			case csms.TransactionEventEnded:
				t.MeterStop = &v
			}
		}
		switch r.Type {
		case csms.TransactionStarted:
			t.StartedAt, haveStart, start = r.Timestamp, true, *r.SeqNo
		case csms.TransactionEventEnded:
			t.EndedAt, t.StopReason, haveEnd, end = r.Timestamp, r.StopReason, true, *r.SeqNo
			t.State = csms.TransactionEnded
		}
	}
	for _, n := range numbers {
		if l := len(t.SeqNos); l > 0 && t.SeqNos[l-1].Last == n-1 {
			t.SeqNos[l-1].Last = n
		} else {
			t.SeqNos = append(t.SeqNos, csms.SeqRange{First: n, Last: n})
		}
	}
	gaps := numbers[len(numbers)-1] - numbers[0] + 1 - len(numbers)
	if !haveStart {
		gaps++
	}
	if gaps > 0 {
		t.Deviations = []csms.Deviation{{Name: csms.DeviationSeqNoGap, Count: gaps}}
	}
	t.Complete = haveStart && haveEnd && len(numbers) == end-start+1
	last := t.MeterStop
	if last == nil {
		last = t.LastRegister
	}
	if t.MeterStart != nil && last != nil {
		t.Energy = new(*last - *t.MeterStart)
	}
	return t
}

// sameRecord compares what does not depend on the order of receipt.
var sameRecord = cmp.Options{
	cmpopts.IgnoreFields(csms.Transaction{}, "ID", "Version", "ReceivedAt", "LastReportAt", "Marks", "Authorization", "GroupToken"),
	cmpopts.IgnoreFields(csms.Deviation{}, "Detail", "Path"),
	cmpopts.SortSlices(func(a, b csms.Deviation) bool { return a.Name < b.Name }),
	cmpopts.EquateEmpty(),
}

func shuffle(t *rapid.T, rs []*csms.TransactionReport) []*csms.TransactionReport {
	rs = slices.Clone(rs)
	seed := rapid.Uint64().Draw(t, "shuffle")
	rand.New(rand.NewPCG(seed, 1)).Shuffle(len(rs), func(i, j int) { rs[i], rs[j] = rs[j], rs[i] })
	return rs
}

// The record is a function of the set of messages, whatever their order and whichever
// are missing (threat-model B7 and the invariants of section 6).
func TestApply_B7_AnyOrderGivesTheSameRecord(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		rs := shuffle(t, genCourse(t).reports)
		rs = rs[:rapid.IntRange(1, len(rs)).Draw(t, "arrived")]
		got := newTransaction()
		for i, r := range rs {
			charging.Apply(&got, r, day.Add(24*time.Hour+time.Duration(i)*time.Second))
			want := oracle(rs[:i+1])
			if diff := cmp.Diff(want, got, sameRecord); diff != "" {
				t.Fatalf("after %d messages (-want +got):\n%s", i+1, diff)
			}
		}
	})
}

func apply(t *testing.T, rs ...*csms.TransactionReport) (csms.Transaction, []charging.Effects) {
	t.Helper()
	tx := newTransaction()
	var es []charging.Effects
	for _, r := range rs {
		es = append(es, charging.Apply(&tx, r, day.Add(time.Hour)))
	}
	return tx, es
}

func event(typ csms.TransactionEventType, seq int, d time.Duration, ss ...csms.MeterSample) *csms.TransactionReport {
	return &csms.TransactionReport{Type: typ, TransactionID: "T1", SeqNo: new(seq), Timestamp: at(d), EVSE: 1, Connector: 1, Samples: ss}
}

const (
	started = csms.TransactionStarted
	updated = csms.TransactionUpdated
	ended   = csms.TransactionEventEnded
)

func deviations(ds []csms.Deviation) map[string]int {
	m := make(map[string]int)
	for _, d := range ds {
		m[d.Name] = d.Count
	}
	return m
}

func TestApply_Energy(t *testing.T) {
	t.Parallel()
	phase := func(p string, v csms.SampledValue) csms.SampledValue { v.Phase = p; return v }
	place := func(l string, v csms.SampledValue) csms.SampledValue { v.Location = l; return v }
	text := csms.SampledValue{Measurand: csms.MeasurandEnergyImport, Unit: "Wh", Text: "OCMF|{}"}
	tests := []struct {
		name        string
		first, last []csms.SampledValue
		want        *csms.Wh
		state       csms.TransactionState
		deviations  map[string]int
	}{
		{"Wh", []csms.SampledValue{wh(1000)}, []csms.SampledValue{wh(3500)}, new(csms.Wh(2500)), csms.TransactionEnded, nil},
		{"kWh is exact", []csms.SampledValue{kWh(123456, -3)}, []csms.SampledValue{kWh(124, 0)}, new(csms.Wh(544)), csms.TransactionEnded, nil},
		{"unit changes within", []csms.SampledValue{wh(1000)}, []csms.SampledValue{kWh(15, -1)}, new(csms.Wh(500)), csms.TransactionEnded, nil},
		{
			"the total before its phases",
			[]csms.SampledValue{phase("L1", wh(9)), wh(100)},
			[]csms.SampledValue{wh(300), phase("L1", wh(9))},
			new(csms.Wh(200)), csms.TransactionEnded, nil,
		},
		{
			"the sum of the phases",
			[]csms.SampledValue{phase("L1", wh(10)), phase("L2", wh(20)), phase("L3-N", wh(30))},
			[]csms.SampledValue{phase("L1-N", wh(110)), phase("L2", wh(20)), phase("L3", wh(30))},
			new(csms.Wh(100)), csms.TransactionEnded, nil,
		},
		{
			"thirds of a watt-hour are summed before rounding",
			[]csms.SampledValue{wh(0)},
			[]csms.SampledValue{phase("L1", kWh(400, -6)), phase("L2", kWh(400, -6)), phase("L3", kWh(400, -6))},
			new(csms.Wh(1)), csms.TransactionEnded, nil,
		},
		{
			"outlet before inlet before cable",
			[]csms.SampledValue{place("Cable", wh(5)), place("Inlet", wh(50)), place("Outlet", wh(500))},
			[]csms.SampledValue{place("Inlet", wh(90)), place("Outlet", wh(700)), place("Cable", wh(9))},
			new(csms.Wh(200)), csms.TransactionEnded, nil,
		},
		{
			"the inlet first and the outlet last are no difference",
			[]csms.SampledValue{place("Inlet", wh(10))},
			[]csms.SampledValue{place("Outlet", wh(9000)), place("Inlet", wh(60))},
			nil,
			csms.TransactionQuarantined,
			map[string]int{csms.DeviationMeterChanged: 1},
		},
		{"the inlet alone", []csms.SampledValue{place("Inlet", wh(10))}, []csms.SampledValue{place("Inlet", wh(60))}, new(csms.Wh(50)), csms.TransactionEnded, nil},
		{"line-to-line phases are no energy", []csms.SampledValue{phase("L1-L2", wh(1))}, []csms.SampledValue{phase("L1-L2", wh(2))}, nil, csms.TransactionEnded, nil},
		{"another measurand", []csms.SampledValue{{Measurand: "Voltage", Unit: "V", Value: csms.Decimal{Coef: 230}}}, []csms.SampledValue{wh(5)}, nil, csms.TransactionEnded, nil},
		{"signed text is no number", []csms.SampledValue{text}, []csms.SampledValue{text}, nil, csms.TransactionEnded, nil},
		{"nothing told", nil, nil, nil, csms.TransactionEnded, nil},
		{"the start alone is zero so far", []csms.SampledValue{wh(7)}, nil, new(csms.Wh(0)), csms.TransactionEnded, nil},
		{"the end alone is unknown", nil, []csms.SampledValue{wh(7)}, nil, csms.TransactionEnded, nil},
		{
			"B3 a register that fell is held",
			[]csms.SampledValue{wh(5000)},
			[]csms.SampledValue{wh(100)},
			nil,
			csms.TransactionQuarantined,
			map[string]int{csms.DeviationRegisterFell: 1},
		},
		{"one watt-hour less is rounding", []csms.SampledValue{wh(5000)}, []csms.SampledValue{kWh(49994, -4)}, new(csms.Wh(0)), csms.TransactionEnded, map[string]int{csms.DeviationRegisterFell: 1}},
		{
			"S16 more than any connector delivers is held",
			[]csms.SampledValue{wh(0)},
			[]csms.SampledValue{kWh(100_000, 0)},
			new(csms.Wh(100_000_000)),
			csms.TransactionQuarantined,
			map[string]int{csms.DeviationImplausibleEnergy: 1},
		},
		{"an unbelievable register is not taken", []csms.SampledValue{wh(0)}, []csms.SampledValue{kWh(1, 18)}, new(csms.Wh(0)), csms.TransactionEnded, map[string]int{csms.DeviationImplausibleEnergy: 1}},
		{"kWh far too big for a number", []csms.SampledValue{wh(0)}, []csms.SampledValue{{Measurand: csms.MeasurandEnergyImport, Unit: "kWh", Value: csms.Decimal{Coef: 9, Exp: 60}}}, new(csms.Wh(0)), csms.TransactionEnded, map[string]int{csms.DeviationImplausibleEnergy: 1}},
		{"another unit is no energy", []csms.SampledValue{{Measurand: csms.MeasurandEnergyImport, Unit: "VA"}}, []csms.SampledValue{wh(3)}, nil, csms.TransactionEnded, map[string]int{csms.DeviationImplausibleEnergy: 1}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			a, z := event(started, 0, 0), event(ended, 1, time.Hour)
			if tt.first != nil {
				a.Samples = []csms.MeterSample{sample(0, "Transaction.Begin", tt.first...)}
			}
			if tt.last != nil {
				z.Samples = []csms.MeterSample{sample(time.Hour, "Transaction.End", tt.last...)}
			}
			for _, rs := range [][]*csms.TransactionReport{{a, z}, {z, a}} {
				tx, _ := apply(t, rs...)
				if diff := cmp.Diff(tt.want, tx.Energy); diff != "" {
					t.Errorf("energy (-want +got):\n%s", diff)
				}
				if tx.State != tt.state {
					t.Errorf("state %q, want %q", tx.State, tt.state)
				}
				if diff := cmp.Diff(tt.deviations, deviations(tx.Deviations), cmpopts.EquateEmpty()); diff != "" {
					t.Errorf("deviations (-want +got):\n%s", diff)
				}
			}
		})
	}
}

// Without Transaction.Begin and Transaction.End the values inside the start and the end
// event serve; in between, a late earlier value does not move the start.
func TestApply_StartAndStopRegister(t *testing.T) {
	t.Parallel()
	tx, _ := apply(t,
		event(started, 0, 0, sample(0, "Sample.Periodic", wh(100))),
		event(updated, 1, time.Minute, sample(time.Minute, "Sample.Clock", wh(200))),
		event(ended, 2, time.Hour, sample(50*time.Minute, "Sample.Periodic", wh(900)), sample(time.Hour, "Sample.Periodic", wh(950))),
	)
	want := []*csms.Wh{new(csms.Wh(100)), new(csms.Wh(950)), new(csms.Wh(850))}
	if diff := cmp.Diff(want, []*csms.Wh{tx.MeterStart, tx.MeterStop, tx.Energy}); diff != "" {
		t.Errorf("start, stop, energy (-want +got):\n%s", diff)
	}
	// A sample that says Transaction.Begin is the better start, wherever it comes.
	charging.Apply(&tx, event(updated, 3, 2*time.Minute, sample(0, "Transaction.Begin", wh(90))), day)
	if *tx.MeterStart != 90 || *tx.Energy != 860 {
		t.Errorf("start %d energy %d, want 90 and 860", *tx.MeterStart, *tx.Energy)
	}
}

// A register that fell in between and went on is noted, not held: start and end stand.
func TestApply_S16_RegisterFellInBetween(t *testing.T) {
	t.Parallel()
	a := event(started, 0, 0, sample(0, "Transaction.Begin", wh(100)))
	b := event(updated, 1, time.Minute, sample(time.Minute, "Sample.Periodic", wh(500)))
	c := event(updated, 2, 2*time.Minute, sample(2*time.Minute, "Sample.Periodic", wh(0)))
	z := event(ended, 3, time.Hour, sample(time.Hour, "Transaction.End", wh(900)))
	for _, rs := range [][]*csms.TransactionReport{{a, b, c, z}, {a, c, b, z}} {
		tx, _ := apply(t, rs...)
		if tx.State != csms.TransactionEnded || *tx.Energy != 800 || deviations(tx.Deviations)[csms.DeviationRegisterFell] == 0 {
			t.Errorf("state %s, energy %d, deviations %v", tx.State, *tx.Energy, tx.Deviations)
		}
	}
}

func TestApply_B7_GapIsMarkedWhileItLasts(t *testing.T) {
	t.Parallel()
	tx := newTransaction()
	steps := []struct {
		r        *csms.TransactionReport
		gap      int
		complete bool
	}{
		{event(ended, 5, time.Hour), 1, false}, // the start is missing
		{event(updated, 3, time.Minute), 2, false},
		{event(started, 0, 0), 3, false}, // 1, 2, 4
		{event(updated, 4, time.Minute), 2, false},
		{event(updated, 1, time.Minute), 1, false},
		{event(updated, 2, time.Minute), 0, true},
	}
	for i, s := range steps {
		charging.Apply(&tx, s.r, day)
		if got := deviations(tx.Deviations)[csms.DeviationSeqNoGap]; got != s.gap || tx.Complete != s.complete {
			t.Fatalf("step %d: gap %d complete %v, want %d %v", i, got, tx.Complete, s.gap, s.complete)
		}
	}
	if tx.State != csms.TransactionEnded {
		t.Errorf("state %s", tx.State)
	}
}

// Stations that number nothing send 0 on each event: distinct events all the same.
func TestApply_B4_SeqNoZeroOnEveryEvent(t *testing.T) {
	t.Parallel()
	a := event(started, 0, 0, sample(0, "Transaction.Begin", wh(100)))
	b := event(updated, 0, time.Minute)
	b.ChargingState = "Charging"
	z := event(ended, 0, time.Hour, sample(time.Hour, "Transaction.End", wh(400)))
	z.ChargingState = "Idle"
	for _, rs := range [][]*csms.TransactionReport{{a, b, z}, {z, b, a}} {
		tx, es := apply(t, rs...)
		if tx.ChargingState != "Idle" || *tx.Energy != 300 || tx.State != csms.TransactionEnded {
			t.Errorf("state %s/%s energy %d", tx.State, tx.ChargingState, *tx.Energy)
		}
		if n := deviations(tx.Deviations)[csms.DeviationSeqNoRepeated]; n != 2 {
			t.Errorf("seqNoRepeated %d, want 2", n)
		}
		if len(es[1].Deviations) == 0 {
			t.Error("the effects don't tell of the deviation")
		}
	}
}

func TestApply_B8_Clocks(t *testing.T) {
	t.Parallel()
	received := day
	tests := []struct {
		name string
		in   csms.StationTime
		want csms.StationTime
		skew bool
	}{
		{"now", csms.StationTime{At: day}, csms.StationTime{At: day}, false},
		{"a week-old queue", csms.StationTime{At: day.AddDate(0, 0, -7)}, csms.StationTime{At: day.AddDate(0, 0, -7)}, false},
		{"ten months old", csms.StationTime{At: day.AddDate(0, -10, 0)}, csms.StationTime{At: day.AddDate(0, -10, 0)}, false},
		{"ten years old", csms.StationTime{At: day.AddDate(-10, 0, 0)}, csms.StationTime{At: day.AddDate(-10, 0, 0)}, true},
		{"an hour ahead, a zone error", csms.StationTime{At: day.Add(time.Hour)}, csms.StationTime{At: day.Add(time.Hour)}, true},
		{"ten years ahead", csms.StationTime{At: day.AddDate(10, 0, 0)}, csms.StationTime{Text: "2036-03-01T12:00:00Z"}, true},
		{"1970", csms.StationTime{At: time.Unix(60, 0).UTC()}, csms.StationTime{Text: "1970-01-01T00:01:00Z"}, true},
		{"year 0", csms.StationTime{At: time.Date(0, 1, 1, 0, 0, 0, 0, time.UTC), Text: "0000-01-01T00:00:00Z"}, csms.StationTime{Text: "0000-01-01T00:00:00Z"}, true},
		{"year 222222017", csms.StationTime{Text: "222222017-01-01T00:00:00Z"}, csms.StationTime{Text: "222222017-01-01T00:00:00Z"}, true},
		{"leap second", csms.StationTime{At: time.Date(2016, 12, 31, 23, 59, 60, 0, time.UTC), Text: "2016-12-31T23:59:60Z"}, csms.StationTime{At: time.Date(2017, 1, 1, 0, 0, 0, 0, time.UTC), Text: "2016-12-31T23:59:60Z"}, true},
		{"nothing told", csms.StationTime{}, csms.StationTime{}, false},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			tx := newTransaction()
			r := event(started, 0, 0)
			r.Timestamp = tt.in
			charging.Apply(&tx, r, received)
			if diff := cmp.Diff(tt.want, tx.StartedAt); diff != "" {
				t.Errorf("startedAt (-want +got):\n%s", diff)
			}
			if got := deviations(tx.Deviations)[csms.DeviationClockSkew] > 0; got != tt.skew {
				t.Errorf("clockSkew %v, want %v", got, tt.skew)
			}
			if !tx.ReceivedAt.Equal(received) || tx.State != csms.TransactionActive {
				t.Errorf("received %v, state %s", tx.ReceivedAt, tx.State)
			}
		})
	}
}

// The clock was set back in between: nothing can be said about how long it took.
func TestApply_B8_EndBeforeStart(t *testing.T) {
	t.Parallel()
	a, z := event(started, 0, time.Hour), event(ended, 1, 0)
	for _, rs := range [][]*csms.TransactionReport{{a, z}, {z, a}} {
		tx, _ := apply(t, rs...)
		if n := deviations(tx.Deviations)[csms.DeviationClockSkew]; n != 1 || tx.State != csms.TransactionEnded {
			t.Errorf("clockSkew %d, state %s", n, tx.State)
		}
	}
}

func TestApply_B3_QuarantinedContentIsHeld(t *testing.T) {
	t.Parallel()
	r := event(started, 0, 0)
	r.Quarantine = "meterValue: not an array"
	r.Deviations = []csms.Deviation{{Name: "numberAsString", Count: 2}}
	tx, es := apply(t, r)
	if tx.State != csms.TransactionQuarantined {
		t.Errorf("state %s", tx.State)
	}
	want := map[string]int{csms.DeviationQuarantined: 1, "numberAsString": 2}
	if diff := cmp.Diff(want, deviations(tx.Deviations)); diff != "" {
		t.Errorf("deviations (-want +got):\n%s", diff)
	}
	// Those found while decoding are counted by who decoded; the ledger's own are told.
	if diff := cmp.Diff(map[string]int{csms.DeviationQuarantined: 1}, deviations(es[0].Deviations)); diff != "" {
		t.Errorf("effects (-want +got):\n%s", diff)
	}
}

func TestApply_B5_SecondEndIsAConflict(t *testing.T) {
	t.Parallel()
	for _, context := range []string{"Sample.Periodic", "Transaction.End"} {
		first := event(ended, 1, time.Hour, sample(time.Hour, context, wh(700)))
		second := event(ended, 2, 2*time.Hour, sample(0, "Transaction.Begin", wh(1)), sample(2*time.Hour, context, wh(800)))
		first.StopReason, second.StopReason = "Local", "Remote"
		tx, es := apply(t, event(started, 0, 0, sample(0, "Sample.Periodic", wh(100))), first, second)
		if !tx.EndedAt.At.Equal(day.Add(time.Hour)) || tx.StopReason != "Local" || *tx.MeterStop != 700 || *tx.Energy != 600 {
			t.Errorf("%s: ended %v %s at %d, energy %d", context, tx.EndedAt, tx.StopReason, *tx.MeterStop, *tx.Energy)
		}
		if deviations(tx.Deviations)[csms.DeviationConflictingRepeat] != 1 || es[2].Ended {
			t.Errorf("%s: deviations %v, ended %v", context, tx.Deviations, es[2].Ended)
		}
	}
}

// The first message to tell a place is the earliest by number, whichever comes first.
func TestApply_B7_PlaceOfTheEarliestMessage(t *testing.T) {
	t.Parallel()
	a, b, c := event(started, 0, 0), event(updated, 1, time.Minute), event(updated, 2, 2*time.Minute)
	a.EVSE, a.Connector = 0, 0 // not known yet
	b.EVSE, b.Connector = 2, 0
	c.EVSE, c.Connector = 3, 1
	d := event(updated, 3, 3*time.Minute)
	d.EVSE, d.Connector = 2, 2
	all := []*csms.TransactionReport{a, b, c, d}
	rapid.Check(t, func(rt *rapid.T) {
		tx := newTransaction()
		for _, r := range shuffle(rt, all) {
			charging.Apply(&tx, r, day)
		}
		if tx.EVSE != 2 || tx.Connector != 2 && tx.Connector != 0 {
			rt.Fatalf("at %d.%d", tx.EVSE, tx.Connector)
		}
	})
	if tx, _ := apply(t, all...); tx.Connector != 2 {
		t.Errorf("in order: connector %d", tx.Connector)
	}
}

func TestApply_E07_FR_02_TokenThatStopsIsNotTheOneThatStarted(t *testing.T) {
	t.Parallel()
	a := event(started, 0, 0)
	a.IDToken = &csms.IDToken{Type: "ISO14443", Value: "AA"}
	b := event(updated, 1, time.Minute)
	b.TriggerReason, b.IDToken = "StopAuthorized", &csms.IDToken{Type: "ISO14443", Value: "BB"}
	z := event(ended, 2, time.Hour)
	for _, rs := range [][]*csms.TransactionReport{{a, b, z}, {b, z, a}} {
		tx, _ := apply(t, rs...)
		if tx.IDToken.Value != "AA" || tx.StopIDToken.Value != "BB" {
			t.Errorf("started by %v, stopped by %v", tx.IDToken, tx.StopIDToken)
		}
	}
}

// Whatever numbers a station draws, the record stays bounded and never lies about being complete.
func TestApply_RandomNumbersStayBounded(t *testing.T) {
	t.Parallel()
	tx := newTransaction()
	for i := range 3000 {
		charging.Apply(&tx, event(updated, i*2, time.Duration(i)*time.Second), day)
	}
	if len(tx.SeqNos) > 1024 {
		t.Errorf("%d ranges", len(tx.SeqNos))
	}
	if tx.Complete {
		t.Error("complete without start and end")
	}
	tx = newTransaction()
	charging.Apply(&tx, event(updated, -5, 0), day)
	if len(tx.SeqNos) != 0 {
		t.Errorf("a number below 0 was noted: %v", tx.SeqNos)
	}
}

// OCPP 1.6: a start and a stop without numbers are complete, and the numbers of the
// messages themselves count more than samples of other meters.
func TestApply_MessageWithoutNumbers(t *testing.T) {
	t.Parallel()
	a := &csms.TransactionReport{Type: started, Timestamp: at(0), EVSE: 2, Connector: 1, MeterStart: new(csms.Wh(1000)), IDToken: &csms.IDToken{Value: "TAG"}}
	z := &csms.TransactionReport{
		Type: ended, TransactionID: "7", Timestamp: at(time.Hour), MeterStop: new(csms.Wh(5000)), StopReason: "EVDisconnected",
		Samples: []csms.MeterSample{sample(0, "Transaction.Begin", wh(1)), sample(time.Hour, "Transaction.End", wh(2))},
	}
	tx, _ := apply(t, a, z)
	if *tx.MeterStart != 1000 || *tx.MeterStop != 5000 || *tx.Energy != 4000 || !tx.Complete || tx.State != csms.TransactionEnded {
		t.Errorf("%+v", tx)
	}
	huge := &csms.TransactionReport{Type: started, Timestamp: at(0), MeterStart: new(csms.Wh(1 << 60))}
	if tx, _ := apply(t, huge); tx.MeterStart != nil || tx.State != csms.TransactionQuarantined {
		t.Errorf("an unbelievable meterStart: %v, state %s", tx.MeterStart, tx.State)
	}
}
