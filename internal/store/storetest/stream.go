package storetest

import (
	"context"
	"encoding/json"
	"fmt"
	"slices"
	"sync"
	"testing"
	"time"

	"github.com/evenkeel/evenkeel/csms"
	"github.com/evenkeel/evenkeel/internal/store"
)

func event(i int) csms.Event {
	return csms.Event{
		Tenant: tenant, ID: csms.RecordID(fmt.Sprint("evt_", i)), Type: csms.EventStationChanged, Station: "CS1",
		Subject: "CS1", At: epoch.Add(time.Duration(i) * time.Second), Data: map[string]int{"i": i},
	}
}

func testEvents(t *testing.T, s store.Store) {
	if oldest, last, err := s.LastSequence(t.Context(), tenant); err != nil || oldest != 0 || last != 0 {
		t.Fatalf("an empty outbox has %d to %d, %v", oldest, last, err)
	}
	select {
	case <-s.Committed():
		t.Error("told of events where none are")
	default:
	}
	tx(t, s, func(tx store.Tx) error {
		for i := range 3 {
			must(t, tx.Emit(event(i)))
		}
		transient := event(99)
		transient.Transient = true
		must(t, tx.Emit(transient))
		foreign := event(50)
		foreign.Tenant = "other"
		return tx.Emit(foreign)
	})
	select {
	case <-s.Committed():
	case <-time.After(10 * time.Second):
		t.Fatal("not told of the events")
	}
	tx(t, s, func(tx store.Tx) error { return tx.Emit(event(3)) })
	evs, err := s.Events(t.Context(), tenant, 0, 100)
	must(t, err)
	var want []csms.Event
	for i := range 4 {
		e := event(i)
		e.Sequence, e.Data = int64(i+1), json.RawMessage(fmt.Sprintf(`{"i":%d}`, i))
		want = append(want, e)
	}
	diff(t, "events", want, evs)
	evs, err = s.Events(t.Context(), tenant, 1, 2)
	must(t, err)
	diff(t, "part", want[1:3], evs)
	if oldest, last, err := s.LastSequence(t.Context(), tenant); err != nil || oldest != 1 || last != 4 {
		t.Errorf("sequence %d to %d, %v", oldest, last, err)
	}
	if _, last, err := s.LastSequence(t.Context(), "other"); err != nil || last != 1 {
		t.Errorf("the other tenant's is %d, %v", last, err)
	}
	err = s.Tx(t.Context(), func(tx store.Tx) error {
		e := event(9)
		e.Data = make(chan int)
		return tx.Emit(e)
	})
	wantCode(t, err, csms.CodeInternal)
}

// The outbox has no gaps, whoever's transactions fail.
func testEventsConcurrent(t *testing.T, s store.Store) {
	var wg sync.WaitGroup
	undone := fmt.Errorf("undone")
	for w := range 20 {
		wg.Go(func() {
			for i := range 20 {
				err := s.Tx(t.Context(), func(tx store.Tx) error {
					if err := tx.Emit(event(w*100 + i)); err != nil {
						return err
					}
					if i%3 == 0 {
						return undone
					}
					return nil
				})
				if err != nil && err != undone { //nolint:errorlint // it comes back as it is
					t.Error(err)
				}
			}
		})
	}
	wg.Wait()
	evs, err := s.Events(t.Context(), tenant, 0, 1000)
	must(t, err)
	if len(evs) != 20*13 {
		t.Fatalf("%d events, want %d", len(evs), 20*13)
	}
	for i, e := range evs {
		if e.Sequence != int64(i+1) {
			t.Fatalf("event %d has sequence %d", i, e.Sequence)
		}
	}
}

// reading is the i-th one of a transaction, in irregular shapes.
func reading(id csms.RecordID, i int) store.Reading {
	at := epoch.Add(time.Duration(i) * 30 * time.Second)
	r := store.Reading{
		ReadingKey: store.ReadingKey{Station: key, Transaction: id, EVSE: 1, At: at, Fingerprint: uint64(i+1) * 0x9e3779b97f4a7c15},
		Connector:  1, ReceivedAt: at.Add(time.Duration(i%7) * time.Millisecond),
		Sample: csms.MeterSample{Timestamp: csms.StationTime{At: at}, Context: "Sample.Periodic", Values: []csms.SampledValue{
			{Measurand: csms.MeasurandEnergyImport, Unit: "Wh", Value: csms.Decimal{Coef: int64(1000 + 183*i)}},
			{Measurand: csms.MeasurandPowerImport, Unit: "kW", Location: "Outlet", Value: csms.Decimal{Coef: int64(110 + i%3), Exp: -1}},
			{Measurand: "Voltage", Phase: "L1-N", Unit: "V", Value: csms.Decimal{Coef: int64(2301 - i%9), Exp: int8(-(i % 2))}},
		}},
	}
	switch i % 10 {
	case 3:
		r.Sample.Values = append(r.Sample.Values, csms.SampledValue{
			Measurand: csms.MeasurandEnergyImport, Unit: "Wh", Text: "12,5", Signed: `{"signedMeterData":"AA=="}`,
		})
	case 5:
		r.Sample.Timestamp = csms.StationTime{Text: "not a time"}
	case 7:
		r.Sample.Values = nil
	}
	return r
}

func readings(t testing.TB, s store.Store, q store.ReadingQuery) (out []store.Reading) {
	t.Helper()
	for r, err := range s.Readings(t.Context(), q) {
		must(t, err)
		out = append(out, r)
	}
	return out
}

// packer is a store whose readings are moved into chunks on demand.
type packer interface{ Pack(context.Context) error }

func pack(t testing.TB, s store.Store) {
	t.Helper()
	must(t, s.(packer).Pack(t.Context()))
}

func putReadings(t testing.TB, s store.Store, rs ...store.Reading) {
	t.Helper()
	for chunk := range slices.Chunk(rs, 7) {
		tx(t, s, func(tx store.Tx) error {
			for _, r := range chunk {
				must(t, tx.PutReading(r))
			}
			return nil
		})
	}
}

func series(id csms.RecordID, from, to int) (rs []store.Reading) {
	for i := from; i < to; i++ {
		rs = append(rs, reading(id, i))
	}
	return rs
}

func testReadings(t *testing.T, s store.Store) {
	want := series("tx_1", 0, 50)
	shuffled := slices.Clone(want)
	slices.Reverse(shuffled[10:40])
	putReadings(t, s, shuffled...)
	putReadings(t, s, series("tx_2", 0, 5)...)
	putReadings(t, s, series("", 0, 5)...)
	foreign := reading("tx_1", 0)
	foreign.Station.Station = "CS2"
	putReadings(t, s, foreign)
	q := store.ReadingQuery{Station: key, Transaction: "tx_1"}
	diff(t, "all", want, readings(t, s, q))
	q.Since, q.Until = want[10].At, want[20].At
	diff(t, "part", want[10:20], readings(t, s, q))
	diff(t, "outside of transactions", series("", 0, 5), readings(t, s, store.ReadingQuery{Station: key}))
	diff(t, "nothing", []store.Reading(nil), readings(t, s, store.ReadingQuery{Station: key, Transaction: "tx_3"}))
	tx(t, s, func(tx store.Tx) error {
		for _, tt := range []struct {
			k    store.ReadingKey
			want bool
		}{{want[3].ReadingKey, true}, {reading("tx_1", 60).ReadingKey, false}, {foreign.ReadingKey, true}} {
			has, err := tx.HasReading(tt.k)
			must(t, err)
			if has != tt.want {
				t.Errorf("has %v: %v", tt.k, has)
			}
		}
		r := reading("tx_1", 60)
		must(t, tx.PutReading(r))
		if has, err := tx.HasReading(r.ReadingKey); err != nil || !has {
			t.Errorf("own write: %v, %v", has, err)
		}
		return nil
	})
	// A caller that stops early is let go.
	n := 0
	for range s.Readings(t.Context(), store.ReadingQuery{Station: key, Transaction: "tx_1"}) {
		if n++; n == 3 {
			break
		}
	}
}

func testReadingsPacked(t *testing.T, s store.Store) {
	want := series("tx_1", 0, 700) // over several hours and chunks
	var got []store.Reading
	for i, part := range [][2]int{{0, 1}, {1, 300}, {300, 640}, {640, 700}} {
		putReadings(t, s, series("tx_1", part[0], part[1])...)
		got = readings(t, s, store.ReadingQuery{Station: key, Transaction: "tx_1"})
		diff(t, fmt.Sprint("before packing ", i), want[:part[1]], got)
		if i < 3 {
			pack(t, s)
		}
	}
	diff(t, "packed and not", want, readings(t, s, store.ReadingQuery{Station: key, Transaction: "tx_1"}))
	q := store.ReadingQuery{Station: key, Transaction: "tx_1", Since: want[333].At, Until: want[650].At}
	diff(t, "part", want[333:650], readings(t, s, q))
	pack(t, s)
	pack(t, s)
	diff(t, "packed", want, readings(t, s, store.ReadingQuery{Station: key, Transaction: "tx_1"}))
	diff(t, "part", want[333:650], readings(t, s, q))
}

// B4: samples are not doubled, wherever the first one is kept by now.
func testReadingsRepeated(t *testing.T, s store.Store) {
	want := series("tx_1", 0, 200)
	two := reading("tx_1", 50) // another sample of the same instant
	two.Fingerprint++
	two.ReceivedAt = two.ReceivedAt.Add(time.Second)
	want = slices.Insert(want, 51, two)
	for round := range 4 {
		putReadings(t, s, want...)
		late := slices.Clone(want)
		for i := range late {
			late[i].ReceivedAt = late[i].ReceivedAt.Add(time.Hour)
			late[i].Connector = 9 // not part of what a reading is
		}
		putReadings(t, s, late...)
		diff(t, fmt.Sprint("round ", round), want, readings(t, s, store.ReadingQuery{Station: key, Transaction: "tx_1"}))
		tx(t, s, func(tx store.Tx) error {
			for _, r := range want {
				if has, err := tx.HasReading(r.ReadingKey); err != nil || !has {
					t.Fatalf("round %d: %v is missing, %v", round, r.ReadingKey, err)
				}
			}
			k := want[50].ReadingKey
			k.Fingerprint += 7
			if has, err := tx.HasReading(k); err != nil || has {
				t.Fatalf("round %d: has what was never kept, %v", round, err)
			}
			return nil
		})
		pack(t, s)
	}
}

func frame(i int) csms.Frame {
	f := csms.Frame{
		Station: key, At: epoch.Add(time.Duration(i) * time.Second), FromStation: i%2 == 0, OCPPVersion: "1.6",
		Type: []string{"call", "result"}[i%2], Action: []string{"MeterValues", "Heartbeat"}[i%3%2],
		MessageID: fmt.Sprint("m", i), Raw: fmt.Appendf(nil, `[2,"m%d","MeterValues",{}]`, i),
	}
	if i%5 == 0 {
		f.Deviations = []csms.Deviation{{Name: "numberAsString", Path: "/a", Detail: "d", Count: 2}}
	}
	return f
}

func testFrames(t *testing.T, s store.Store) {
	var want []csms.Frame
	for i := range 40 {
		f := frame(i)
		want = append(want, f)
		if i%4 == 0 {
			tx(t, s, func(tx store.Tx) error {
				must(t, tx.AppendFrame(f))
				other := f
				other.Station.Station = "CS2"
				return tx.AppendFrame(other)
			})
		} else {
			s.Journal(f)
		}
	}
	slices.Reverse(want)
	list := func(q store.FrameQuery) []csms.Frame {
		t.Helper()
		fs, next, err := s.Frames(t.Context(), key, q, store.Page{Limit: 1000})
		must(t, err)
		if next != "" {
			t.Error("a cursor at the end")
		}
		return fs
	}
	diff(t, "all", want, list(store.FrameQuery{}))
	var heartbeats []csms.Frame
	for _, f := range want {
		if f.Action == "Heartbeat" {
			heartbeats = append(heartbeats, f)
		}
	}
	diff(t, "action", heartbeats, list(store.FrameQuery{Action: "Heartbeat"}))
	// Frames of the past lie in a block of now: only spans about now narrow.
	now := time.Now().UTC().Truncate(time.Microsecond)
	f := frame(100)
	f.At = now
	s.Journal(f)
	diff(t, "since", []csms.Frame{f}, list(store.FrameQuery{Since: now.Add(-time.Second)}))
	diff(t, "until", want, list(store.FrameQuery{Until: now}))
	fs, _, err := s.Frames(t.Context(), csms.StationKey{Tenant: "other", Station: "CS1"}, store.FrameQuery{}, store.Page{})
	must(t, err)
	diff(t, "another tenant", []csms.Frame(nil), fs)
}

func testFramePaging(t *testing.T, s store.Store) {
	var want []csms.Frame
	put := func(from, to int) {
		for i := from; i < to; i++ {
			f := frame(i)
			f.At = epoch.Add(time.Duration(i/3) * time.Second) // several of one instant
			want = append(want, f)
			if i%5 < 3 {
				tx(t, s, func(tx store.Tx) error { return tx.AppendFrame(f) })
			} else {
				s.Journal(f)
			}
		}
	}
	put(0, 100)
	id := func(f csms.Frame) string { return f.MessageID }
	list := func(p store.Page) ([]csms.Frame, string, error) {
		return s.Frames(t.Context(), key, store.FrameQuery{}, p)
	}
	for _, n := range []int{1, 7, 99, 100, 101} {
		got := pages(t, n, id, list)
		if len(got) != len(want) {
			t.Fatalf("pages of %d: %d frames, want %d", n, len(got), len(want))
		}
		for i := 1; i < len(got); i++ {
			if got[i].At.After(got[i-1].At) {
				t.Fatalf("pages of %d: frame %d is newer than the one before", n, i)
			}
		}
	}
	// Frames that come meanwhile do not shift the pages.
	first, next, err := list(store.Page{Limit: 30})
	must(t, err)
	put(100, 140)
	pack(t, s) // and the index is written between two pages
	rest := pages(t, 7, id, func(p store.Page) ([]csms.Frame, string, error) {
		if p.Cursor == "" {
			p.Cursor = next
		}
		return list(p)
	})
	seen := map[string]bool{}
	for _, f := range append(first, rest...) {
		if seen[f.MessageID] {
			t.Fatalf("%s comes twice", f.MessageID)
		}
		seen[f.MessageID] = true
	}
	if len(seen) != 100 {
		t.Fatalf("%d frames over the pages, want the 100 from before", len(seen))
	}
}

// trimmer deletes what has outlived its retention.
type trimmer interface {
	Trim(ctx context.Context, now time.Time) error
}

func testTrim(t *testing.T, s store.Store) {
	tx(t, s, func(tx store.Tx) error {
		for i := range 5 {
			must(t, tx.AppendFrame(frame(i)))
			must(t, tx.Emit(event(i)))
			must(t, tx.PutReading(reading("tx_1", i)))
		}
		return nil
	})
	s.Journal(frame(9))
	pack(t, s)
	must(t, s.(trimmer).Trim(t.Context(), time.Now()))
	fs, _, err := s.Frames(t.Context(), key, store.FrameQuery{}, store.Page{})
	must(t, err)
	if len(fs) != 6 {
		t.Fatalf("%d frames, want all 6", len(fs))
	}
	// The events are of last spring: only the newest, which carries the sequence on, stays.
	oldest, last, err := s.LastSequence(t.Context(), tenant)
	must(t, err)
	if oldest != 5 || last != 5 {
		t.Errorf("events %d to %d", oldest, last)
	}
	must(t, s.(trimmer).Trim(t.Context(), time.Now().AddDate(0, 1, 0)))
	fs, _, err = s.Frames(t.Context(), key, store.FrameQuery{}, store.Page{})
	must(t, err)
	if len(fs) != 5 {
		t.Fatalf("%d frames after a month, want the 5 of billing messages", len(fs))
	}
	must(t, s.(trimmer).Trim(t.Context(), time.Now().AddDate(1, 0, 0)))
	fs, _, err = s.Frames(t.Context(), key, store.FrameQuery{}, store.Page{})
	must(t, err)
	if len(fs) != 0 {
		t.Fatalf("%d frames after a year", len(fs))
	}
	if n := len(readings(t, s, store.ReadingQuery{Station: key, Transaction: "tx_1"})); n != 5 {
		t.Errorf("%d readings: they are never trimmed", n)
	}
	tx(t, s, func(tx store.Tx) error { return tx.Emit(event(6)) })
	if _, last, _ = s.LastSequence(t.Context(), tenant); last != 6 {
		t.Errorf("the sequence goes on with %d", last)
	}
}

// Many callers change the same and different records; nothing is lost and nothing is
// seen half done.
func testConcurrent(t *testing.T, s store.Store) {
	const callers, rounds, shared = 32, 25, 4
	tx(t, s, func(tx store.Tx) error {
		for i := range shared {
			st := station(fmt.Sprint("S", i))
			st.Epoch = 0
			must(t, tx.PutStation(&st))
		}
		return nil
	})
	var wg sync.WaitGroup
	for c := range callers {
		wg.Go(func() {
			for r := range rounds {
				err := s.Tx(t.Context(), func(tx store.Tx) error {
					// Two records always rise together.
					a := csms.StationKey{Tenant: tenant, Station: csms.StationID(fmt.Sprint("S", c%2))}
					b := csms.StationKey{Tenant: tenant, Station: csms.StationID(fmt.Sprint("S", c%2+2))}
					x, err := tx.Station(a)
					if err != nil {
						return err
					}
					y, err := tx.Station(b)
					if err != nil {
						return err
					}
					if x.Epoch != y.Epoch {
						return fmt.Errorf("saw %d and %d", x.Epoch, y.Epoch)
					}
					x.Epoch++
					y.Epoch++
					if err := tx.PutStation(&x); err != nil {
						return err
					}
					if err := tx.AppendFrame(frame(c*rounds + r)); err != nil {
						return err
					}
					if err := tx.PutReading(reading("tx_1", c*rounds+r)); err != nil {
						return err
					}
					return tx.PutStation(&y)
				})
				if err != nil {
					t.Error(err)
				}
			}
		})
	}
	wg.Wait()
	for i := range shared {
		st, err := s.GetStation(t.Context(), csms.StationKey{Tenant: tenant, Station: csms.StationID(fmt.Sprint("S", i))})
		must(t, err)
		if st.Epoch != callers*rounds/2 {
			t.Errorf("station %d was raised %d times, want %d", i, st.Epoch, callers*rounds/2)
		}
	}
	if n := len(readings(t, s, store.ReadingQuery{Station: key, Transaction: "tx_1"})); n != callers*rounds {
		t.Errorf("%d readings, want %d", n, callers*rounds)
	}
	fs := pages(t, 100, func(f csms.Frame) string { return f.MessageID }, func(p store.Page) ([]csms.Frame, string, error) {
		return s.Frames(t.Context(), key, store.FrameQuery{}, p)
	})
	if len(fs) != callers*rounds {
		t.Errorf("%d frames, want %d", len(fs), callers*rounds)
	}
}
