package storetest

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/evenkeel/evenkeel/csms"
	"github.com/evenkeel/evenkeel/internal/store"
	"github.com/evenkeel/evenkeel/internal/store/engine"
)

// Faults is a database that fails on demand, between the engine and the real one.
type Faults struct {
	engine.Backend
	now atomic.Pointer[Fault] // nil for none
}

// Fault is how commits fail.
type Fault struct {
	Err   error
	After bool // the commit is done all the same: only its answer is lost
	Once  bool // the next commit alone fails
}

// Wrap is for the options of a store.
func (f *Faults) Wrap(be engine.Backend) engine.Backend {
	f.Backend = be
	return f
}

// Fail makes commits fail from now on; the zero Fault ends it.
func (f *Faults) Fail(how Fault) {
	if how.Err == nil {
		f.now.Store(nil)
		return
	}
	f.now.Store(&how)
}

// Apply implements [engine.Backend].
func (f *Faults) Apply(ctx context.Context, ops []engine.Op) error {
	// One value holds all of a fault: a conflict that comes with the lost answer of the
	// fault before would be a commit that is done and run again.
	how := f.now.Load()
	if how == nil {
		return f.Backend.Apply(ctx, ops)
	}
	if how.Once {
		f.now.CompareAndSwap(how, nil)
	}
	if how.After {
		if err := f.Backend.Apply(ctx, ops); err != nil {
			return err
		}
	}
	return how.Err
}

// until waits for a condition that another goroutine brings about.
func until(t testing.TB, what string, ok func() bool) {
	t.Helper()
	tick := time.NewTicker(5 * time.Millisecond)
	defer tick.Stop()
	deadline := time.After(60 * time.Second)
	for !ok() {
		select {
		case <-tick.C:
		case <-deadline:
			t.Fatalf("%s: not within a minute", what)
		}
	}
}

// RunFaults checks what happens when the database fails (B2). open gives an empty store
// behind faults.
func RunFaults(t *testing.T, open func(testing.TB, *Faults) store.Store) {
	t.Helper()
	for name, run := range map[string]func(*testing.T, store.Store, *Faults){
		"NoWrite": testNoWrite, "AnswerLost": testAnswerLost, "Refused": testRefused, "Conflict": testConflict,
		"Writers": testFaultWriters,
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			var f Faults
			run(t, open(t, &f), &f)
		})
	}
}

var errDisk = errors.New("no space left on device")

func testNoWrite(t *testing.T, s store.Store, f *Faults) {
	before := putStation(t, s, station("CS1"))
	f.Fail(Fault{Err: errDisk})
	change := func(tx store.Tx) error {
		st, err := tx.Station(key)
		if err != nil {
			return err
		}
		st.Model = "changed"
		return tx.PutStation(&st)
	}
	err := s.Tx(t.Context(), change)
	wantCode(t, err, csms.CodeUnavailable)
	if !errors.Is(err, errDisk) {
		t.Errorf("the cause is lost: %v", err)
	}
	wantCode(t, s.Ready(), csms.CodeUnavailable)
	wantCode(t, s.Tx(t.Context(), change), csms.CodeUnavailable)
	got, err := s.GetStation(t.Context(), key)
	must(t, err)
	diff(t, "read meanwhile", before, got)
	f.Fail(Fault{})
	until(t, "ready again", func() bool { return s.Ready() == nil })
	tx(t, s, func(tx store.Tx) error {
		st, err := tx.Station(key)
		must(t, err)
		diff(t, "in memory", before, st)
		return nil
	})
	tx(t, s, change)
}

// A commit whose answer is lost was done all the same: nobody is told so, and what it
// wrote must be found when the message comes again.
func testAnswerLost(t *testing.T, s store.Store, f *Faults) {
	putStation(t, s, station("CS1"))
	f.Fail(Fault{Err: errDisk, After: true, Once: true})
	write := func(tx store.Tx) error {
		if _, err := tx.Transaction(key, "T1"); csms.CodeOf(err) == csms.CodeNotFound {
			v := transaction("tx_1", "T1")
			if err := tx.PutTransaction(&v); err != nil {
				return err
			}
		}
		if known, _, err := tx.PutTransactionEvent(eventKey(1)); err != nil || known {
			return err
		}
		must(t, tx.PutReading(reading("tx_1", 1)))
		must(t, tx.AppendFrame(frame(1)))
		return tx.Emit(event(1))
	}
	wantCode(t, s.Tx(t.Context(), write), csms.CodeUnavailable)
	until(t, "ready again", func() bool { return s.Ready() == nil })
	fs, _, err := s.Frames(t.Context(), key, store.FrameQuery{}, store.Page{})
	must(t, err)
	diff(t, "frames", []csms.Frame{frame(1)}, fs)
	tx(t, s, write) // the station repeats itself
	tx(t, s, func(tx store.Tx) error { return tx.PutReading(reading("tx_1", 1)) })
	for range 2 {
		diff(t, "readings", []store.Reading{reading("tx_1", 1)}, readings(t, s, store.ReadingQuery{Station: key, Transaction: "tx_1"}))
		evs, err := s.Events(t.Context(), tenant, 0, 10)
		must(t, err)
		if len(evs) != 1 {
			t.Fatalf("%d events", len(evs))
		}
		pack(t, s)
	}
}

// Values the database won't have fail their own transaction and no other.
func testRefused(t *testing.T, s store.Store, _ *Faults) {
	var wg sync.WaitGroup
	for i := range 20 {
		wg.Go(func() {
			err := s.Tx(t.Context(), func(tx store.Tx) error {
				st := station(fmt.Sprint("CS", i))
				if i == 7 {
					st.SecurityProfile = 99
				}
				return tx.PutStation(&st)
			})
			if want := map[bool]csms.Code{true: csms.CodeInternal}[i == 7]; csms.CodeOf(err) != want {
				t.Errorf("station %d: %v, want %q", i, err, want)
			}
		})
	}
	wg.Wait()
	must(t, s.Ready())
	vs, _, err := s.Stations(t.Context(), tenant, store.StationQuery{}, store.Page{})
	must(t, err)
	if len(vs) != 19 {
		t.Errorf("%d stations", len(vs))
	}
}

// A conflict makes the closures run again; none of them sees or leaves a trace of the first run.
func testConflict(t *testing.T, s store.Store, f *Faults) {
	putStation(t, s, station("CS1"))
	f.Fail(Fault{Err: engine.ErrConflict, Once: true})
	runs := 0
	tx(t, s, func(tx store.Tx) error {
		runs++
		st, err := tx.Station(key)
		must(t, err)
		st.Epoch++
		must(t, tx.PutStation(&st))
		must(t, tx.AppendFrame(frame(1)))
		must(t, tx.PutReading(reading("tx_1", 1)))
		return tx.Emit(event(1))
	})
	if runs != 2 {
		t.Errorf("ran %d times", runs)
	}
	st, err := s.GetStation(t.Context(), key)
	must(t, err)
	fs, _, err := s.Frames(t.Context(), key, store.FrameQuery{}, store.Page{})
	must(t, err)
	if st.Epoch != 8 || len(fs) != 1 || len(readings(t, s, store.ReadingQuery{Station: key, Transaction: "tx_1"})) != 1 {
		t.Errorf("epoch %d, %d frames", st.Epoch, len(fs))
	}
	f.Fail(Fault{Err: engine.ErrConflict})
	wantCode(t, s.Tx(t.Context(), func(tx store.Tx) error { return tx.Emit(event(2)) }), csms.CodeUnavailable)
	f.Fail(Fault{})
}

// Writers go on through failing commits, lost answers and conflicts; each repeats what
// was refused, as a station would. In the end everything is there once.
func testFaultWriters(t *testing.T, s store.Store, f *Faults) {
	stop := make(chan struct{})
	var faults, writers sync.WaitGroup
	faults.Go(func() {
		tick := time.NewTicker(50 * time.Millisecond)
		defer tick.Stop()
		for i := 0; ; i++ {
			select {
			case <-tick.C:
			case <-stop:
				f.Fail(Fault{})
				return
			}
			f.Fail([]Fault{
				{Err: errDisk, After: true, Once: true}, {Err: errDisk, Once: true}, {Err: engine.ErrConflict, Once: true},
			}[i%3])
		}
	})
	const each = 12
	for w := range 8 {
		writers.Go(func() {
			for i := range each {
				n := i*crashWriters + w
				for {
					err := s.Tx(t.Context(), func(tx store.Tx) error { return crashMessage(tx, n) })
					if err == nil {
						break
					}
					if csms.CodeOf(err) != csms.CodeUnavailable {
						t.Error(err)
						return
					}
					until(t, "ready again", func() bool { return s.Ready() == nil })
				}
			}
		})
	}
	writers.Wait()
	close(stop)
	faults.Wait()
	until(t, "ready at the end", func() bool { return s.Ready() == nil })
	for w := range 8 {
		k := csms.StationKey{Tenant: tenant, Station: csms.StationID(fmt.Sprint("W", w))}
		id := csms.RecordID(fmt.Sprint("tx_", w))
		fs, _, err := s.Frames(t.Context(), k, store.FrameQuery{}, store.Page{Limit: 1000})
		must(t, err)
		rs := readings(t, s, store.ReadingQuery{Station: k, Transaction: id})
		v, err := s.GetTransaction(t.Context(), tenant, id)
		must(t, err)
		if len(fs) != each || len(rs) != each || *v.LastRegister != each {
			t.Errorf("writer %d: %d frames, %d readings, record at %d; want %d", w, len(fs), len(rs), *v.LastRegister, each)
		}
	}
	evs, err := s.Events(t.Context(), tenant, 0, 1000)
	must(t, err)
	if len(evs) != 8*each || evs[len(evs)-1].Sequence != 8*each {
		t.Errorf("%d events, want %d", len(evs), 8*each)
	}
}
