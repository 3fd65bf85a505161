package charging_test

import (
	"fmt"
	"slices"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/evenkeel/evenkeel/csms"
	"github.com/evenkeel/evenkeel/internal/store"
)

// use is a whole transaction under the id T1 that begins at d, numbered from first.
func use(first int, d time.Duration, from int64) []*csms.TransactionReport {
	return []*csms.TransactionReport{
		event(started, first, d, sample(d, "Transaction.Begin", wh(from))),
		event(updated, first+1, d+time.Minute, sample(d+time.Minute, "Sample.Periodic", wh(from+40))),
		event(ended, first+2, d+time.Hour, sample(d+time.Hour, "Transaction.End", wh(from+100))),
	}
}

// named gives the records that have the id T1, oldest first.
func (b *bench) named() []csms.Transaction {
	b.Helper()
	ts := b.transactions(store.TransactionQuery{Station: key.Station})
	slices.Reverse(ts)
	return ts
}

// A station that uses an id again after its transaction has ended has another
// transaction, whatever it numbers from; the first one stays as it was, also when its
// messages come again, or late.
func TestTransactionEvent_E01_FR_08_IDUsedAgain(t *testing.T) {
	t.Parallel()
	for _, first := range []int{0, 3} {
		b := newBench(t)
		one, two, three := use(0, 0, 1000), use(first, 2*time.Hour, 5000), use(0, 4*time.Hour, 200)
		late := event(updated, 7, 30*time.Minute, sample(30*time.Minute, "Sample.Clock", wh(1080)))
		for _, rs := range [][]*csms.TransactionReport{one, one, two, one, two, three, {late}, two, one, three, {late}} {
			for _, r := range rs {
				b.report(key, r)
			}
		}
		got := b.named()
		if len(got) != 3 {
			t.Fatalf("%d records, want 3: %+v", len(got), got)
		}
		for i, tx := range got {
			want := map[string]int{csms.DeviationIDReused: 1}
			if i == 0 { // the late message has a number of its own
				want = map[string]int{csms.DeviationSeqNoGap: 4}
			}
			if diff := cmp.Diff(want, deviations(tx.Deviations)); diff != "" {
				t.Errorf("record %d: deviations (-want +got):\n%s", i, diff)
			}
			start := day.Add(time.Duration(i) * 2 * time.Hour)
			if tx.State != csms.TransactionEnded || *tx.Energy != 100 || !tx.StartedAt.At.Equal(start) || !tx.EndedAt.At.Equal(start.Add(time.Hour)) {
				t.Errorf("record %d: %+v", i, tx)
			}
			if n, want := len(b.readings(key, tx.ID)), 3+map[int]int{0: 1}[i]; n != want {
				t.Errorf("record %d: %d readings, want %d", i, n, want)
			}
		}
		if st, err := b.store.GetStation(t.Context(), key); err != nil || st.Deviations[csms.DeviationIDReused] == 0 {
			t.Errorf("the station's deviations %v, %v", st.Deviations, err)
		}
	}
}

// A start that is no later than the end is a conflict within the one transaction (B5).
func TestTransactionEvent_B5_SecondStartWithinIsNoOtherTransaction(t *testing.T) {
	t.Parallel()
	b := newBench(t)
	for _, r := range use(0, 0, 1000) {
		b.report(key, r)
	}
	b.report(key, event(started, 0, time.Minute, sample(time.Minute, "Transaction.Begin", wh(2))))
	got := b.named()
	if len(got) != 1 || *got[0].Energy != 100 || deviations(got[0].Deviations)[csms.DeviationConflictingRepeat] != 1 {
		t.Errorf("records %+v", got)
	}
}

// A start whose answer was lost is the same start also after a transaction of no length.
func TestTransactionEvent_B4_StartOfATransactionWithoutLength(t *testing.T) {
	t.Parallel()
	b := newBench(t)
	a, z := event(started, 0, 0), event(ended, 1, 0)
	for _, r := range []*csms.TransactionReport{a, z, a, z, a} {
		b.report(key, r)
	}
	if got := b.named(); len(got) != 1 || len(got[0].Deviations) != 0 {
		t.Errorf("records %+v", got)
	}
}

// Stations without a clock can't be told apart by time: a start after the end is another
// transaction, its own start again is not.
func TestTransactionEvent_B8_IDUsedAgainWithADeadClock(t *testing.T) {
	t.Parallel()
	b := newBench(t)
	dead := func(rs []*csms.TransactionReport, text string) []*csms.TransactionReport {
		for _, r := range rs {
			r.Timestamp = csms.StationTime{Text: text}
		}
		return rs
	}
	one, two := dead(use(0, 0, 1000), "1970-01-01T00:00:00Z"), dead(use(3, 0, 5000), "1970-01-01T00:00:00Z")
	for _, rs := range [][]*csms.TransactionReport{one, one, two, two} {
		for _, r := range rs {
			b.report(key, r)
		}
	}
	got := b.named()
	if len(got) != 2 || *got[0].Energy != 100 || *got[1].Energy != 100 {
		t.Errorf("records %+v", got)
	}
}

// However often and in whatever order the messages of the second use come, once its
// start is there, both records are right.
func TestTransactionEvent_B7_IDUsedAgainShuffled(t *testing.T) {
	t.Parallel()
	b := newBench(t)
	n := 0
	rapid.Check(t, func(rt *rapid.T) {
		n++
		k := csms.StationKey{Tenant: key.Tenant, Station: csms.StationID(fmt.Sprint("CS-", n))}
		one, two := use(0, 0, 1000), use(rapid.IntRange(0, 5).Draw(rt, "first"), time.Duration(rapid.IntRange(3600, 9999).Draw(rt, "at"))*time.Second, 7000)
		for _, r := range one {
			b.report(k, r)
		}
		b.report(k, two[0])
		rest := append(append(slices.Clone(one), one...), append(slices.Clone(two), two...)...)
		for _, r := range shuffle(rt, rest) {
			b.report(k, r)
		}
		got := b.transactions(store.TransactionQuery{Station: k.Station})
		if len(got) != 2 {
			rt.Fatalf("%d records", len(got))
		}
		for i, tx := range got {
			if !tx.Complete || *tx.Energy != 100 || tx.State != csms.TransactionEnded || len(b.readings(k, tx.ID)) != 3 {
				rt.Fatalf("record %d: %+v", i, tx)
			}
		}
	})
}
