package charging_test

import (
	"context"
	"math/rand/v2"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/evenkeel/evenkeel/csms"
	"github.com/evenkeel/evenkeel/internal/charging"
	"github.com/evenkeel/evenkeel/internal/store"
)

// flakyStore fails at random: before the work, in the middle of it, or after the commit,
// when the answer is lost although all is on disk. Some work it runs twice.
type flakyStore struct {
	store.Store
	rnd *rand.Rand
}

var errFlaky = csms.Errorf(csms.CodeUnavailable, "the disk stumbled")

func (s *flakyStore) Tx(ctx context.Context, fn func(store.Tx) error) error {
	how := s.rnd.IntN(6)
	if how == 0 {
		return errFlaky
	}
	err := s.Store.Tx(ctx, func(tx store.Tx) error {
		err := fn(tx)
		if err == nil && how == 1 {
			return errFlaky
		}
		return err
	})
	switch {
	case err != nil:
		return err
	case how == 2:
		return errFlaky // the commit's answer is lost
	}
	return nil
}

// until repeats a message as a station does, until it is confirmed.
func until(t *rapid.T, send func() error) {
	for range 1000 {
		switch err := send(); csms.CodeOf(err) {
		case "":
			return
		case csms.CodeUnavailable:
		default:
			t.Fatalf("%v", err)
		}
	}
	t.Fatal("never confirmed")
}

// B1, B2, B4: whatever fails and whenever, a station that repeats until it is confirmed
// ends with one record that holds all it told, once.
func TestLedger_B1_FailuresLoseAndDoubleNothing(t *testing.T) {
	t.Parallel()
	b := newBench(t)
	n := 0
	rapid.Check(t, func(t *rapid.T) {
		n++
		l := charging.New(&flakyStore{b.store, rand.New(rand.NewPCG(rapid.Uint64().Draw(t, "faults"), 1))}, charging.Options{})

		// OCPP 2.x, shuffled.
		rs := genCourse(t).reports
		id := csms.TransactionID("F" + time.Duration(n).String())
		samples := 0
		for _, r := range shuffle(t, rs) {
			r.TransactionID = id
			samples += len(r.Samples)
			until(t, func() error {
				_, err := l.Report(b.Context(), key, r, b.frame(key))
				return err
			})
		}
		want := oracle(rs)
		want.TransactionID = id
		got := b.transaction(key, id)
		if diff := cmp.Diff(want, got, sameRecord); diff != "" {
			t.Fatalf("record (-want +got):\n%s", diff)
		}
		if rds := b.readings(key, got.ID); len(rds) != samples {
			t.Fatalf("%d readings, want %d", len(rds), samples)
		}

		// OCPP 1.6, in order.
		start := start16(1, time.Duration(n)*time.Minute, 1000)
		var number csms.TransactionID
		until(t, func() error {
			reply, err := l.Report(b.Context(), other, start, b.frame(other))
			number = reply.TransactionID
			return err
		})
		values := rapid.IntRange(0, 5).Draw(t, "values")
		for i := range values {
			s := sample(time.Duration(n)*time.Minute+time.Duration(i+1)*time.Second, "Sample.Periodic", wh(1000+int64(i)*10))
			until(t, func() error {
				return l.Meter(b.Context(), other, &csms.MeterReport{EVSE: 1, Connector: 1, TransactionID: number, Samples: []csms.MeterSample{s}}, b.frame(other))
			})
		}
		until(t, func() error {
			_, err := l.Report(b.Context(), other, stop16(number, time.Duration(n)*time.Minute+50*time.Second, 1100), b.frame(other))
			return err
		})
		got = b.transaction(other, number)
		if got.State != csms.TransactionEnded || *got.Energy != 100 || !got.Complete || len(got.Deviations) != 0 || len(b.readings(other, got.ID)) != values {
			t.Fatalf("record %+v", got)
		}
		if all := b.transactions(store.TransactionQuery{Station: other.Station}); len(all) != n {
			t.Fatalf("%d transactions, want %d", len(all), n)
		}
	})
}
