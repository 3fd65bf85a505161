package charging_test

import (
	"context"
	"errors"
	"fmt"
	"strconv"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"github.com/evenkeel/evenkeel/csms"
	"github.com/evenkeel/evenkeel/internal/charging"
	"github.com/evenkeel/evenkeel/internal/idtoken"
	"github.com/evenkeel/evenkeel/internal/store"
	"github.com/evenkeel/evenkeel/internal/store/storetest"
)

// bench is a ledger on a real store with a station of each kind.
type bench struct {
	testing.TB
	store  store.Store
	ledger *charging.Ledger
	tokens *idtoken.Authorizer
	now    time.Time     // of the last receipt
	step   time.Duration // between receipts
}

var other = csms.StationKey{Tenant: csms.DefaultTenant, Station: "CS2"}

func newBench(t testing.TB) *bench {
	t.Helper()
	s := storetest.Memory(t)
	b := &bench{TB: t, store: s, ledger: charging.New(s, charging.Options{}), tokens: idtoken.New(s), now: day.Add(24 * time.Hour), step: 10 * time.Second}
	err := s.Tx(t.Context(), func(tx store.Tx) error {
		for _, k := range []csms.StationKey{key, other} {
			st := csms.ChargingStation{Key: k, Enabled: true, SecurityProfile: 1, CreatedAt: day, UpdatedAt: day}
			if err := tx.PutStation(&st); err != nil {
				return err
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	b.token(csms.TokenRecord{Type: "ISO14443", Value: "TAG", Status: csms.TokenAccepted})
	return b
}

func (b *bench) token(rec csms.TokenRecord) {
	b.Helper()
	rec.Tenant = csms.DefaultTenant
	if _, _, err := b.tokens.PutToken(b.Context(), "test", rec, nil); err != nil {
		b.Fatal(err)
	}
}

// frame is a raw frame. It comes a day after the transactions of the tests, so that
// nothing in them is ahead of the clock, and each some seconds after the one before.
func (b *bench) frame(k csms.StationKey) csms.Frame {
	b.now = b.now.Add(b.step)
	return csms.Frame{
		Station: k, At: b.now, FromStation: true, OCPPVersion: "1.6", Type: "call",
		Action: "StartTransaction", MessageID: "1", Raw: []byte("[2]"),
	}
}

func (b *bench) report(k csms.StationKey, r *csms.TransactionReport) csms.TransactionReply {
	b.Helper()
	reply, err := b.ledger.Report(b.Context(), k, r, b.frame(k))
	if err != nil {
		b.Fatal(err)
	}
	return reply
}

func (b *bench) meter(k csms.StationKey, id csms.TransactionID, ss ...csms.MeterSample) {
	b.Helper()
	r := &csms.MeterReport{EVSE: 1, Connector: 1, TransactionID: id, Samples: ss}
	if err := b.ledger.Meter(b.Context(), k, r, b.frame(k)); err != nil {
		b.Fatal(err)
	}
}

func (b *bench) transactions(q store.TransactionQuery) []csms.Transaction {
	b.Helper()
	ts, _, err := b.store.Transactions(b.Context(), csms.DefaultTenant, q, store.Page{Limit: 1000})
	if err != nil {
		b.Fatal(err)
	}
	return ts
}

// transaction finds the record of a station's transaction.
func (b *bench) transaction(k csms.StationKey, id csms.TransactionID) csms.Transaction {
	b.Helper()
	for _, t := range b.transactions(store.TransactionQuery{Station: k.Station}) {
		if t.TransactionID == id {
			return t
		}
	}
	b.Fatalf("no transaction %s of %s", id, k.Station)
	return csms.Transaction{}
}

func (b *bench) readings(k csms.StationKey, id csms.RecordID) []store.Reading {
	b.Helper()
	var out []store.Reading
	for r, err := range b.store.Readings(b.Context(), store.ReadingQuery{Station: k, Transaction: id}) {
		if err != nil {
			b.Fatal(err)
		}
		out = append(out, r)
	}
	return out
}

func (b *bench) frames(k csms.StationKey) int {
	b.Helper()
	fs, _, err := b.store.Frames(b.Context(), k, store.FrameQuery{}, store.Page{Limit: 1000})
	if err != nil {
		b.Fatal(err)
	}
	return len(fs)
}

func (b *bench) events() (types []csms.EventType) {
	b.Helper()
	es, err := b.store.Events(b.Context(), csms.DefaultTenant, 0, 1000)
	if err != nil {
		b.Fatal(err)
	}
	for _, e := range es {
		types = append(types, e.Type)
	}
	return types
}

func start16(evse csms.EVSEID, d time.Duration, meter csms.Wh) *csms.TransactionReport {
	return &csms.TransactionReport{
		Type: started, Timestamp: at(d), EVSE: evse, Connector: 1,
		IDToken: &csms.IDToken{Value: "TAG"}, MeterStart: &meter,
	}
}

func stop16(id csms.TransactionID, d time.Duration, meter csms.Wh) *csms.TransactionReport {
	return &csms.TransactionReport{
		Type: ended, TransactionID: id, Timestamp: at(d), StopReason: "Local", MeterStop: &meter,
		IDToken: &csms.IDToken{Value: "TAG"},
	}
}

func TestStart_B4_RepeatGetsTheSameIDAndVerdict(t *testing.T) {
	t.Parallel()
	b := newBench(t)
	first := b.report(key, start16(1, 0, 1000))
	if first.Authorization.Status != csms.TokenAccepted || first.Repeated {
		t.Fatalf("first answer %+v", first)
	}
	n, err := strconv.ParseUint(string(first.TransactionID), 10, 31)
	if err != nil || n == 0 {
		t.Fatalf("transaction id %q is not a positive 31-bit number", first.TransactionID)
	}
	// The token is blocked meanwhile: the verdict of the first time stands all the same.
	b.token(csms.TokenRecord{Type: "ISO14443", Value: "TAG", Status: csms.TokenBlocked})
	again := b.report(key, start16(1, 0, 1000))
	if again.TransactionID != first.TransactionID || again.Authorization.Status != csms.TokenAccepted || !again.Repeated {
		t.Errorf("the repeat got %+v", again)
	}
	if n := len(b.transactions(store.TransactionQuery{})); n != 1 {
		t.Errorf("%d transactions, want 1", n)
	}
	if n := b.frames(key); n != 2 {
		t.Errorf("%d frames journalled, want both", n)
	}
	// Any other meter, time, connector or station is another transaction.
	reserved := start16(1, 0, 1000)
	reserved.ReservationID = new(5)
	for i, r := range []*csms.TransactionReport{start16(1, 0, 1001), start16(1, time.Second, 1000), start16(2, 0, 1000), reserved} {
		reply := b.report(key, r)
		if reply.TransactionID == first.TransactionID || reply.Authorization.Status != csms.TokenBlocked {
			t.Errorf("start %d got %+v", i, reply)
		}
	}
	if reply := b.report(other, start16(1, 0, 1000)); reply.TransactionID == first.TransactionID {
		t.Error("another station got the same id")
	}
	// The repeat of a week later, after the stop, is a repeat still.
	b.report(key, stop16(first.TransactionID, time.Minute, 2000))
	if again := b.report(key, start16(1, 0, 1000)); again.TransactionID != first.TransactionID {
		t.Errorf("after the stop the repeat got %s", again.TransactionID)
	}
}

func TestStart_TypeOfTheTokenIsTheRecords(t *testing.T) {
	t.Parallel()
	b := newBench(t)
	b.token(csms.TokenRecord{Type: "eMAID", Value: "DE-ABC-1", Group: "fleet"})
	r := start16(1, 0, 0)
	r.IDToken.Value = "de-abc-1"
	reply := b.report(key, r)
	tx := b.transaction(key, reply.TransactionID)
	if tx.IDToken.Type != "eMAID" || tx.GroupToken != "fleet" || tx.Authorization != csms.TokenAccepted || reply.Authorization.Group != "fleet" {
		t.Errorf("record %+v", tx)
	}
	stop := stop16(reply.TransactionID, time.Minute, 100)
	stop.IDToken = &csms.IDToken{Value: "DE-ABC-1"}
	b.report(key, stop)
	if tx = b.transaction(key, reply.TransactionID); tx.StopIDToken == nil || tx.StopIDToken.Type != "eMAID" {
		t.Errorf("stopped by %+v", tx.StopIDToken)
	}
	if stop.IDToken.Type != "" {
		t.Error("the report was changed")
	}
	r = start16(2, 0, 0)
	r.IDToken.Value = "nobody"
	reply = b.report(key, r)
	tx = b.transaction(key, reply.TransactionID)
	if tx.IDToken.Type != "ISO14443" || reply.Authorization.Status != csms.TokenUnknown || tx.State != csms.TransactionActive {
		t.Errorf("record of an unknown token %+v", tx)
	}
}

// A station without clock and meter starts every transaction alike; once one has ended
// the next is another one.
func TestStart_DeadClockDoesNotMergeTransactions(t *testing.T) {
	t.Parallel()
	b := newBench(t)
	dead := start16(1, 0, 0)
	dead.Timestamp = csms.StationTime{At: time.Unix(0, 0).UTC()}
	first := b.report(key, dead)
	if again := b.report(key, dead); again.TransactionID != first.TransactionID {
		t.Error("the repeat is another transaction")
	}
	b.report(key, stop16(first.TransactionID, time.Minute, 100))
	if next := b.report(key, dead); next.TransactionID == first.TransactionID {
		t.Error("the next transaction is the first one")
	}
}

func TestStart_OverAnActiveOneKeepsBoth(t *testing.T) {
	t.Parallel()
	b := newBench(t)
	b.token(csms.TokenRecord{Type: "ISO14443", Value: "TAG", MaxConcurrent: 1})
	lost := b.report(key, start16(1, 0, 1000))
	next := b.report(key, start16(1, time.Minute, 3000))
	// Its driver has come back: the transaction whose stop was lost is no other one.
	if next.Authorization.Status != csms.TokenAccepted {
		t.Errorf("the verdict is %s", next.Authorization.Status)
	}
	if got := b.report(key, start16(2, 2*time.Minute, 0)).Authorization.Status; got != csms.TokenConcurrentTx {
		t.Errorf("the verdict on another connector is %s", got)
	}
	old := b.transaction(key, lost.TransactionID)
	if old.State != csms.TransactionActive || deviations(old.Deviations)[csms.DeviationOverlap] != 1 {
		t.Errorf("old transaction %s %v", old.State, old.Deviations)
	}
	b.report(key, stop16(lost.TransactionID, 30*time.Second, 2000))
	if old = b.transaction(key, lost.TransactionID); old.State != csms.TransactionEnded || *old.Energy != 1000 {
		t.Errorf("the late stop made %+v", old)
	}
	got := b.transaction(key, next.TransactionID)
	if got.State != csms.TransactionActive {
		t.Errorf("the next is %s", got.State)
	}
	// B7: a start that waited in a queue says nothing about the newer transaction.
	b.report(key, start16(1, 10*time.Second, 500))
	if got = b.transaction(key, next.TransactionID); len(got.Deviations) != 0 {
		t.Errorf("an old start made the newer transaction %+v", got.Deviations)
	}
}

func TestStop_B4_B5_FirstStands(t *testing.T) {
	t.Parallel()
	b := newBench(t)
	id := b.report(key, start16(1, 0, 1000)).TransactionID
	stop := stop16(id, time.Hour, 6000)
	stop.Samples = []csms.MeterSample{sample(30*time.Minute, "Sample.Periodic", wh(3000))}
	first := b.report(key, stop)
	again := b.report(key, stop)
	if first.Repeated || !again.Repeated || again.Authorization == nil || again.Authorization.Status != first.Authorization.Status {
		t.Errorf("answers %+v, %+v", first, again)
	}
	tx := b.transaction(key, id)
	if *tx.Energy != 5000 || tx.StopReason != "Local" || !tx.Complete || len(tx.Deviations) != 0 || len(b.readings(key, tx.ID)) != 1 {
		t.Errorf("record %+v", tx)
	}
	// Another meter value: kept as a conflict, the first stands.
	b.report(key, stop16(id, time.Hour, 7000))
	tx = b.transaction(key, id)
	if *tx.MeterStop != 6000 || deviations(tx.Deviations)[csms.DeviationConflictingRepeat] != 1 || tx.State != csms.TransactionEnded {
		t.Errorf("after the conflict %+v", tx)
	}
	if n := b.frames(key); n != 4 {
		t.Errorf("%d frames, want 4", n)
	}
}

func TestStop_B6_OrphansAreKeptForMatching(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct {
		name string
		id   func(b *bench) csms.TransactionID
	}{
		{"unknown", func(*bench) csms.TransactionID { return "424242" }},
		{"minus one", func(*bench) csms.TransactionID { return "-1" }},
		{"none at all", func(*bench) csms.TransactionID { return "" }},
		{"S10 of another station", func(b *bench) csms.TransactionID { return b.report(other, start16(1, 0, 0)).TransactionID }},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			b := newBench(t)
			id := tt.id(b)
			stop := stop16(id, time.Minute, 700)
			stop.Samples = []csms.MeterSample{sample(time.Minute, "Transaction.End", wh(700))}
			for range 2 { // the repeat changes nothing
				if reply := b.report(key, stop); reply.Authorization == nil || reply.Authorization.Status != csms.TokenAccepted {
					t.Errorf("answer %+v", reply)
				}
			}
			held := b.transactions(store.TransactionQuery{Station: key.Station, State: csms.TransactionQuarantined})
			if len(held) != 1 {
				t.Fatalf("%d held transactions, want 1", len(held))
			}
			h := held[0]
			if h.TransactionID != id || h.MeterStart != nil || *h.MeterStop != 700 || h.Energy != nil ||
				!h.StartedAt.At.IsZero() || deviations(h.Deviations)[csms.DeviationOrphan] != 1 {
				t.Errorf("held %+v", h)
			}
			if n := len(b.readings(key, h.ID)); n != 1 {
				t.Errorf("%d readings", n)
			}
			for _, o := range b.transactions(store.TransactionQuery{Station: other.Station}) {
				if o.State != csms.TransactionActive || o.MeterStop != nil {
					t.Errorf("the other station's transaction is touched: %+v", o)
				}
			}
		})
	}
}

// Two different stops for -1 are two different transactions, and so for other numbers
// that name none.
func TestStop_B6_EachMinusOneIsItsOwn(t *testing.T) {
	t.Parallel()
	b := newBench(t)
	for _, id := range []csms.TransactionID{"-1", "0", "-7"} {
		b.report(key, stop16(id, time.Minute, 700))
		b.report(key, stop16(id, time.Hour, 900))
		b.report(key, stop16(id, time.Hour, 900))
		b.meter(key, id, sample(time.Minute, "Sample.Periodic", wh(800)))
	}
	held := b.transactions(store.TransactionQuery{State: csms.TransactionQuarantined})
	if len(held) != 6 {
		t.Fatalf("%d held transactions, want 6", len(held))
	}
	for _, h := range held {
		if d := deviations(h.Deviations); len(d) != 1 || d[csms.DeviationOrphan] != 1 || len(b.readings(key, h.ID)) != 0 {
			t.Errorf("held %+v", h)
		}
	}
	// A person may settle both.
	for _, h := range held {
		if _, err := b.ledger.Close(t.Context(), "ann", h.Station.Tenant, h.ID, "matched by hand"); err != nil {
			t.Error(err)
		}
	}
}

func TestMeter_B4_ReadingsAreNotDoubled(t *testing.T) {
	t.Parallel()
	b := newBench(t)
	id := b.report(key, start16(1, 0, 1000)).TransactionID
	s := sample(10*time.Minute, "Sample.Periodic", wh(1500))
	clock := s
	clock.Context = "Sample.Clock"
	noTime := sample(0, "Sample.Periodic", wh(1600))
	noTime.Timestamp = csms.StationTime{Text: "yesterday"}
	for range 3 {
		b.meter(key, id, s, clock) // two different readings of one instant
		b.meter(key, id, noTime)
		b.meter(key, "", s)
		b.meter(key, "", noTime)
	}
	tx := b.transaction(key, id)
	if got := len(b.readings(key, tx.ID)); got != 3 {
		t.Errorf("%d readings in the transaction, want 3", got)
	}
	if got := len(b.readings(key, "")); got != 2 {
		t.Errorf("%d readings outside, want 2", got)
	}
	if n := b.frames(key); n != 13 {
		t.Errorf("%d frames, want 13", n)
	}
}

func TestMeter_B6_UnknownTransactionIsConfirmedAndKept(t *testing.T) {
	t.Parallel()
	b := newBench(t)
	foreign := b.report(other, start16(1, 0, 0)).TransactionID
	b.report(key, stop16("-1", time.Minute, 5)) // an orphan that is called -1
	for i, id := range []csms.TransactionID{"-1", "99", foreign} {
		b.meter(key, id, sample(time.Duration(i)*time.Minute, "Sample.Periodic", wh(100)))
	}
	if got := len(b.readings(key, "")); got != 3 {
		t.Errorf("%d readings kept, want 3", got)
	}
	if tx := b.transaction(other, foreign); tx.LastRegister != nil {
		t.Errorf("the other station's transaction is touched: %+v", tx)
	}
	fs, _, err := b.store.Frames(t.Context(), key, store.FrameQuery{}, store.Page{})
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range fs {
		if deviations(f.Deviations)[csms.DeviationOrphan] != 1 {
			t.Errorf("a frame's deviations are %v", f.Deviations)
		}
	}
	// The station's record counts them: the first at once, the others when Run ends.
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if err := b.ledger.Run(ctx); err != nil {
		t.Fatal(err)
	}
	st, err := b.store.GetStation(t.Context(), key)
	if err != nil || st.Deviations[csms.DeviationOrphan] != 4 {
		t.Errorf("the station counts %v, %v", st.Deviations, err)
	}
}

func TestMeter_J02_LateValuesOfAnEndedTransactionAreKept(t *testing.T) {
	t.Parallel()
	b := newBench(t)
	id := b.report(key, start16(1, 0, 1000)).TransactionID
	b.report(key, stop16(id, time.Hour, 6000))
	b.meter(key, id, sample(30*time.Minute, "Sample.Periodic", wh(3000)))
	tx := b.transaction(key, id)
	if tx.State != csms.TransactionEnded || *tx.Energy != 5000 || len(b.readings(key, tx.ID)) != 1 || len(tx.Deviations) != 0 {
		t.Errorf("record %+v", tx)
	}
}

// The running energy of the record follows the values, also when they come so fast that
// the record is not written with each.
func TestMeter_RunningEnergyCatchesUp(t *testing.T) {
	t.Parallel()
	b := newBench(t)
	id := b.report(key, start16(1, 0, 1000)).TransactionID
	b.meter(key, id, sample(0, "Sample.Periodic", wh(1005)))
	if tx := b.transaction(key, id); *tx.Energy != 5 {
		t.Errorf("energy %d after the first value", *tx.Energy)
	}
	b.step = time.Millisecond
	for i := range 50 {
		b.meter(key, id, sample(time.Duration(i+1)*time.Second, "Sample.Periodic", wh(1000+int64(i+1)*10)))
	}
	if tx := b.transaction(key, id); *tx.Energy != 5 {
		t.Errorf("energy %d: the record was written with the values", *tx.Energy)
	}
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if err := b.ledger.Run(ctx); err != nil {
		t.Fatal(err)
	}
	tx := b.transaction(key, id)
	if *tx.LastRegister != 1500 || *tx.Energy != 500 || !tx.LastRegisterAt.Equal(day.Add(50*time.Second)) {
		t.Errorf("record at %d, energy %d", *tx.LastRegister, *tx.Energy)
	}
}

// A register that falls is found also among values that come so fast that the record is
// not written with each (S16).
func TestMeter_S16_RegisterFallsInAQuickQueue(t *testing.T) {
	t.Parallel()
	b := newBench(t)
	b.step = time.Millisecond
	id := b.report(key, start16(1, 0, 1000)).TransactionID
	for i, v := range []int64{1100, 1300, 1200, 1250, 1400} {
		b.meter(key, id, sample(time.Duration(i+1)*time.Second, "Sample.Periodic", wh(v)))
	}
	b.report(key, stop16(id, time.Hour, 1500))
	tx := b.transaction(key, id)
	if n := deviations(tx.Deviations)[csms.DeviationRegisterFell]; n != 1 || *tx.Energy != 500 || tx.State != csms.TransactionEnded {
		t.Errorf("registerFell %d, record %+v", n, tx)
	}
}

// B1: what a process that was killed had not yet written into a record is in the
// readings, and the next process finds it there.
func TestLedger_B1_RunCatchesUpWithTheProcessBefore(t *testing.T) {
	t.Parallel()
	b := newBench(t)
	b.step = time.Millisecond
	id := b.report(key, start16(1, 0, 1000)).TransactionID
	for i, v := range []int64{1100, 1300, 1350} {
		b.meter(key, id, sample(time.Duration(i+1)*time.Second, "Sample.Periodic", wh(v)))
	}
	if tx := b.transaction(key, id); tx.Energy != nil && *tx.Energy == 350 {
		t.Fatal("the record is not behind")
	}
	ctx, cancel := context.WithCancel(t.Context())
	defer cancel()
	next := charging.New(&hooked{b.store, func() {}, cancel}, charging.Options{})
	if err := next.Run(ctx); err != nil {
		t.Fatal(err)
	}
	if tx := b.transaction(key, id); tx.Energy == nil || *tx.Energy != 350 || !tx.LastRegisterAt.Equal(day.Add(3*time.Second)) {
		t.Errorf("record %+v", tx)
	}
}

// hooked is a store that calls back at each transaction.
type hooked struct {
	store.Store
	before, after func()
}

func (s *hooked) Tx(ctx context.Context, fn func(store.Tx) error) error {
	s.before()
	defer s.after()
	return s.Store.Tx(ctx, fn)
}

// A value that comes while its record is being brought up is compared with the newest
// one all the same.
func TestMeter_S16_RegisterFallsWhileTheRecordCatchesUp(t *testing.T) {
	t.Parallel()
	b := newBench(t)
	b.step = time.Millisecond
	catching := func() {}
	h := &hooked{Store: b.store, before: func() { catching() }, after: func() {}}
	b.ledger = charging.New(h, charging.Options{})
	id := b.report(key, start16(1, 0, 1000)).TransactionID
	for i, v := range []int64{1100, 1300} {
		b.meter(key, id, sample(time.Duration(i+1)*time.Second, "Sample.Periodic", wh(v)))
	}
	catching = func() {
		catching = func() {}
		b.meter(key, id, sample(3*time.Second, "Sample.Periodic", wh(1200)))
	}
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if err := b.ledger.Run(ctx); err != nil {
		t.Fatal(err)
	}
	tx := b.transaction(key, id)
	if n := deviations(tx.Deviations)[csms.DeviationRegisterFell]; n != 1 || *tx.LastRegister != 1200 {
		t.Errorf("registerFell %d, record %+v", n, tx)
	}
}

// A stop whose meter value can't be used ends with the newest reading, also when the
// record lagged behind.
func TestStop_WithoutMeterUsesTheNewestReading(t *testing.T) {
	t.Parallel()
	b := newBench(t)
	id := b.report(key, start16(1, 0, 1000)).TransactionID
	b.step = time.Millisecond
	for i := range 20 {
		b.meter(key, id, sample(time.Duration(i+1)*time.Second, "Sample.Periodic", wh(1000+int64(i+1)*10)))
	}
	stop := stop16(id, time.Minute, 0)
	stop.MeterStop, stop.Quarantine = nil, "meterStop: not a number"
	b.report(key, stop)
	tx := b.transaction(key, id)
	if tx.MeterStop != nil || *tx.Energy != 200 || tx.State != csms.TransactionQuarantined {
		t.Errorf("record %+v", tx)
	}
}

func TestMeter_B3_QuarantinedContentHoldsTheTransaction(t *testing.T) {
	t.Parallel()
	b := newBench(t)
	id := b.report(key, start16(1, 0, 1000)).TransactionID
	r := &csms.MeterReport{
		EVSE: 1, TransactionID: id, Quarantine: "sampledValue: empty",
		Deviations: []csms.Deviation{{Name: "emptySampledValue", Count: 1}},
	}
	if err := b.ledger.Meter(t.Context(), key, r, b.frame(key)); err != nil {
		t.Fatal(err)
	}
	tx := b.transaction(key, id)
	want := map[string]int{csms.DeviationQuarantined: 1, "emptySampledValue": 1}
	if diff := cmp.Diff(want, deviations(tx.Deviations)); diff != "" || tx.State != csms.TransactionQuarantined {
		t.Errorf("state %s, deviations (-want +got):\n%s", tx.State, diff)
	}
	r.TransactionID = ""
	if err := b.ledger.Meter(t.Context(), key, r, b.frame(key)); err != nil {
		t.Error(err)
	}
}

func TestReport_EventsTellTheCourse(t *testing.T) {
	t.Parallel()
	b := newBench(t)
	charge := event(updated, 1, time.Minute)
	charge.ChargingState = "Charging"
	b.report(key, event(started, 0, 0))
	b.report(key, charge)
	b.report(key, event(updated, 2, 2*time.Minute, sample(2*time.Minute, "Sample.Periodic", wh(5)))) // values alone: none
	b.report(key, event(ended, 3, time.Hour))
	b.report(key, event(ended, 3, time.Hour)) // a repeat: none
	b.report(key, stop16("-1", time.Hour, 1))
	want := []csms.EventType{
		csms.EventTransactionStarted, csms.EventTransactionUpdated, csms.EventTransactionEnded, csms.EventTransactionHeld,
	}
	if diff := cmp.Diff(want, b.events()); diff != "" {
		t.Errorf("events (-want +got):\n%s", diff)
	}
}

func TestReport_B2_StoreThatCannotWriteIsTheOnlyError(t *testing.T) {
	t.Parallel()
	b := newBench(t)
	down := csms.Errorf(csms.CodeUnavailable, "disk full")
	l := charging.New(brokenStore{b.store, down}, charging.Options{})
	if _, err := l.Report(t.Context(), key, start16(1, 0, 0), b.frame(key)); !errors.Is(err, down) {
		t.Errorf("Report: %v", err)
	}
	if err := l.Meter(t.Context(), key, &csms.MeterReport{}, b.frame(key)); !errors.Is(err, down) {
		t.Errorf("Meter: %v", err)
	}
	if n := len(b.transactions(store.TransactionQuery{})) + b.frames(key); n != 0 {
		t.Errorf("%d things kept of what was not confirmed", n)
	}
}

type brokenStore struct {
	store.Store
	err error
}

func (s brokenStore) Tx(context.Context, func(store.Tx) error) error { return s.err }

func TestMeter_PublishesTheNewestSample(t *testing.T) {
	t.Parallel()
	b := newBench(t)
	var got []csms.Event
	wanted := true
	l := charging.New(b.store, charging.Options{
		Publish: func(e csms.Event) { got = append(got, e) },
		Wanted: func(e csms.Event) bool {
			return wanted && e.Type == csms.EventMeterSampled && e.Transient && e.Station == key.Station && e.Tenant == key.Tenant
		},
	})
	w := csms.SampledValue{Measurand: csms.MeasurandPowerImport, Unit: "kW", Value: csms.Decimal{Coef: 111, Exp: -1}}
	soc := csms.SampledValue{Measurand: csms.MeasurandSoC, Unit: "Percent", Value: csms.Decimal{Coef: 80}}
	r := &csms.MeterReport{EVSE: 2, Connector: 1, Samples: []csms.MeterSample{
		sample(0, "Sample.Periodic", wh(1)), sample(time.Minute, "Sample.Periodic", wh(2000), w, soc),
	}}
	if err := l.Meter(t.Context(), key, r, b.frame(key)); err != nil {
		t.Fatal(err)
	}
	e := event(started, 0, 0, sample(0, "Transaction.Begin", wh(7)))
	for range 2 { // the repeat is no news
		if _, err := l.Report(t.Context(), key, e, b.frame(key)); err != nil {
			t.Fatal(err)
		}
	}
	if len(got) != 2 || !got[0].Transient || got[0].Type != csms.EventMeterSampled || got[1].Subject != string(b.transaction(key, "T1").ID) {
		t.Fatalf("published %+v", got)
	}
	want := charging.SampleData{EVSE: 2, Connector: 1, At: day.Add(time.Minute), EnergyWh: new(csms.Wh(2000)), PowerW: new(11100.0), SoC: new(80.0)}
	if diff := cmp.Diff(want, got[0].Data); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	wanted = false
	r.Samples = []csms.MeterSample{sample(2*time.Minute, "Sample.Periodic", wh(3))}
	if err := l.Meter(t.Context(), key, r, b.frame(key)); err != nil || len(got) != 2 {
		t.Errorf("told %d times, %v, though nobody listens", len(got), err)
	}
}

func TestClose(t *testing.T) {
	t.Parallel()
	b := newBench(t)
	id := b.report(key, start16(1, 0, 1000)).TransactionID
	b.meter(key, id, sample(time.Minute, "Sample.Periodic", wh(1400)))
	rec := b.transaction(key, id)
	for _, reason := range []string{"", "  ", fmt.Sprint(make([]int, 300))} {
		if _, err := b.ledger.Close(t.Context(), "ann", key.Tenant, rec.ID, reason); csms.CodeOf(err) != csms.CodeInvalid {
			t.Errorf("closing for %q: %v", reason, err)
		}
	}
	if _, err := b.ledger.Close(t.Context(), "ann", "another", rec.ID, "x"); csms.CodeOf(err) != csms.CodeNotFound {
		t.Errorf("closing another tenant's: %v", err)
	}
	tx, err := b.ledger.Close(t.Context(), "ann", key.Tenant, rec.ID, "cable was cut")
	if err != nil || tx.State != csms.TransactionEnded || tx.ClosedReason != "cable was cut" || *tx.Energy != 400 || tx.StopReason != "" || tx.EndedAt.At.IsZero() {
		t.Fatalf("closed %+v, %v", tx, err)
	}
	if _, err := b.ledger.Close(t.Context(), "ann", key.Tenant, rec.ID, "again"); csms.CodeOf(err) != csms.CodeConflict {
		t.Errorf("closing twice: %v", err)
	}
	log, _, err := b.store.AuditLog(t.Context(), key.Tenant, store.Page{})
	if err != nil || len(log) == 0 || log[0].By != "ann" || log[0].Action != "closeTransaction" {
		t.Errorf("audit log %+v, %v", log, err)
	}
	if es := b.events(); es[len(es)-1] != csms.EventTransactionEnded {
		t.Errorf("events %v", es)
	}
	// The station's own stop knows better and is merged.
	b.report(key, stop16(id, time.Hour, 1900))
	tx = b.transaction(key, id)
	if es := b.events(); es[len(es)-1] != csms.EventTransactionEnded || len(es) != 3 {
		t.Errorf("events %v", es)
	}
	if *tx.Energy != 900 || !tx.EndedAt.At.Equal(day.Add(time.Hour)) || tx.ClosedReason == "" || tx.State != csms.TransactionEnded {
		t.Errorf("after the stop %+v", tx)
	}
}

func TestCurve(t *testing.T) {
	t.Parallel()
	b := newBench(t)
	id := b.report(key, start16(1, 0, 1000)).TransactionID
	kw := csms.SampledValue{Measurand: csms.MeasurandPowerImport, Unit: "kW", Value: csms.Decimal{Coef: 7}}
	l := func(p string) csms.SampledValue {
		return csms.SampledValue{Measurand: csms.MeasurandPowerImport, Phase: p, Unit: "W", Value: csms.Decimal{Coef: 1000}}
	}
	b.meter(key, id, sample(6*time.Minute, "Sample.Periodic", wh(1100)))
	b.meter(key, id, sample(12*time.Minute, "Sample.Periodic", wh(1300), kw))
	b.meter(key, id, sample(18*time.Minute, "Sample.Periodic", wh(1400)))
	b.meter(key, id, sample(24*time.Minute, "Sample.Periodic", l("L1"), l("L2"), l("L3-N")))
	rec := b.transaction(key, id)
	got, err := b.ledger.Curve(t.Context(), key.Tenant, rec.ID, 0)
	if err != nil {
		t.Fatal(err)
	}
	want := []charging.CurvePoint{
		{At: day.Add(6 * time.Minute), EnergyWh: new(csms.Wh(100))},
		{At: day.Add(12 * time.Minute), EnergyWh: new(csms.Wh(300)), PowerW: new(7000.0)},
		{At: day.Add(18 * time.Minute), EnergyWh: new(csms.Wh(400)), PowerW: new(1000.0)},
		{At: day.Add(24 * time.Minute), PowerW: new(3000.0)},
	}
	if diff := cmp.Diff(want, got, cmpopts.EquateApprox(0, 1e-6)); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	for i := range 300 {
		b.meter(key, id, sample(30*time.Minute+time.Duration(i)*time.Second, "Sample.Periodic", wh(1500+int64(i))))
	}
	for _, n := range []int{1, 2, 10, 250} {
		ps, err := b.ledger.Curve(t.Context(), key.Tenant, rec.ID, n)
		if err != nil || len(ps) > n || len(ps) == 0 || *ps[len(ps)-1].EnergyWh != 799 {
			t.Errorf("%d points gave %d, %v", n, len(ps), err)
		}
	}
	if _, err := b.ledger.Curve(t.Context(), "another", rec.ID, 0); csms.CodeOf(err) != csms.CodeNotFound {
		t.Errorf("another tenant's: %v", err)
	}
	if _, err := b.ledger.Curve(t.Context(), key.Tenant, rec.ID, -1); csms.CodeOf(err) != csms.CodeInvalid {
		t.Errorf("negative: %v", err)
	}
}
