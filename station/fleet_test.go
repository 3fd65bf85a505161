package station_test

import (
	"context"
	"slices"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/evenkeel/evenkeel/ocppj"
	"github.com/evenkeel/evenkeel/station"
)

func TestParseMix(t *testing.T) {
	t.Parallel()
	for text, want := range map[string][]station.Share{
		"1.6":             {{Version: ocppj.V16, Weight: 1}},
		"1.6:70, 2.1:0.5": {{Version: ocppj.V16, Weight: 70}, {Version: ocppj.V21, Weight: 0.5}},
	} {
		got, err := station.ParseMix(text)
		if err != nil || !slices.Equal(got, want) {
			t.Errorf("%q: %v %v", text, got, err)
		}
	}
	for _, text := range []string{"", "1.5", "1.6:", "1.6:x", "1.6:0", "1.6:-1", "1.6:NaN", "1.6,"} {
		if got, err := station.ParseMix(text); err == nil {
			t.Errorf("%q: %v", text, got)
		}
	}
}

// TestMix spreads the versions by their weights over any beginning of the fleet.
func TestMix(t *testing.T) {
	t.Parallel()
	f, err := station.NewFleet(station.FleetOptions{URL: "ws://127.0.0.1:1/ocpp", Stations: 100, Mix: []station.Share{{Version: ocppj.V16, Weight: 7}, {Version: ocppj.V201, Weight: 2}, {Version: ocppj.V21, Weight: 1}}})
	must(t, err)
	defer f.Close(t.Context())
	n := map[ocppj.Version]int{}
	for i, st := range f.Stations() {
		n[st.Version()]++
		if i == 9 && (n[ocppj.V16] != 7 || n[ocppj.V201] != 2) {
			t.Errorf("the first ten: %v", n)
		}
	}
	if diff := cmp.Diff(map[ocppj.Version]int{ocppj.V16: 70, ocppj.V201: 20, ocppj.V21: 10}, n); diff != "" {
		t.Error(diff)
	}
	for _, o := range []station.FleetOptions{{URL: "ws://h/", Stations: 0}, {URL: "ws://h/", Stations: 2, IDPattern: "SIM"}, {URL: "ws://h/", Stations: 2, IDPattern: "a/%d"}, {Stations: 1}} {
		if _, err := station.NewFleet(o); err == nil {
			t.Errorf("%+v makes a fleet", o)
		}
	}
}

// TestVisits draws the same visits for the same seed, others for another, and only believable ones.
func TestVisits(t *testing.T) {
	t.Parallel()
	tokens := station.DefaultTokens(5)
	draw := func(seed, stream uint64, spec station.EVSESpec, speed float64) []station.Visit {
		v := station.NewVisits(seed, stream, spec, tokens, speed)
		out := make([]station.Visit, 200)
		for i := range out {
			out[i] = v.Next()
		}
		return out
	}
	dc := station.EVSESpec{Current: station.DC}
	a := draw(1, 1, dc, 1)
	if diff := cmp.Diff(a, draw(1, 1, dc, 1)); diff != "" {
		t.Errorf("the same seed: %s", diff)
	}
	if cmp.Equal(a, draw(2, 1, dc, 1)) || cmp.Equal(a, draw(1, 2, dc, 1)) {
		t.Error("another seed or stream draws the same")
	}
	fast := draw(1, 1, dc, 60)
	plugFirst := 0
	for i, v := range a {
		if v.Gap < time.Minute || v.Stay < 15*time.Minute || v.Car.SoC < 0.1 || v.Car.SoC > 0.6 || v.Car.TargetSoC < 0.8 || v.Car.TargetSoC > 1 {
			t.Errorf("visit %+v", v)
		}
		if d := v.Stay/60 - fast[i].Stay; d > time.Microsecond || d < -time.Microsecond {
			t.Errorf("stay %v at speed 60, %v at 1", fast[i].Stay, v.Stay)
		}
		if v.PlugFirst {
			plugFirst++
		}
	}
	if plugFirst < 60 || plugFirst > 140 {
		t.Errorf("%d of 200 plug first", plugFirst)
	}
}

// TestChaos runs a fleet of all versions with mishaps against a CSMS that forgets nothing, and wants the ledger and
// the CSMS to agree when all is settled.
func TestChaos(t *testing.T) {
	t.Parallel()
	c := newCSMS(t)
	l := station.NewLedger(nil)
	stats := station.NewStats()
	f, err := station.NewFleet(station.FleetOptions{
		URL: c.url, Stations: 9, Speed: 2000, Seed: 3, Ledger: l, Stats: stats, MeterInterval: time.Second,
		Chaos: station.Chaos{Every: 300 * time.Millisecond}, ReconnectMin: 5 * time.Millisecond, ReconnectMax: 50 * time.Millisecond,
	})
	must(t, err)
	f.Start()
	ctx, cancel := context.WithTimeout(t.Context(), 30*time.Second)
	defer cancel()
	for _, st := range f.Stations() {
		if err := st.Wait(ctx, func(s station.State) bool { return s.Connections >= 4 && stats.Counts().TransactionsEnded >= 20 }); err != nil {
			t.Fatalf("%v; counts %+v", err, stats.Counts())
		}
	}
	must(t, f.Settle(ctx))
	f.Close(ctx)
	if n := stats.Counts(); n.Problems > 0 || n.InvalidMessages > 0 || n.Discarded > 0 || n.Mishaps < 9 {
		t.Errorf("counts %+v\n%q", n, stats.Problems())
	}
	for _, tx := range l.Transactions() {
		if !tx.StartAcknowledged || !tx.EndAcknowledged || tx.MeterStopWh < tx.MeterStartWh {
			t.Errorf("not settled: %+v", tx)
		}
		for i, x := range tx.Samples {
			if !x.Acknowledged || i > 0 && tx.Station == "SIM00001" && x.EnergyWh < tx.MeterStartWh {
				t.Errorf("%s: sample %+v", tx.TransactionID, x)
			}
		}
	}
	if v := verify(t, l, booksOf(l)); !v.OK() {
		t.Errorf("%s %q", v, v.Differences)
	}
}

// TestManyStations keeps three hundred idle stations connected, with few goroutines each.
func TestManyStations(t *testing.T) {
	t.Parallel()
	c := newCSMS(t)
	f, err := station.NewFleet(station.FleetOptions{URL: c.url, Stations: 300, Idle: true, RampRate: 1e6})
	must(t, err)
	f.Start()
	for _, st := range f.Stations() {
		waitFor(t, st, "acceptance", func(s station.State) bool { return s.Registration == station.Accepted })
	}
	if n := f.Stats().Counts(); n.StationsUp != 300 || n.BootsAccepted != 300 || n.FailedConnections != 0 {
		t.Errorf("counts %+v", n)
	}
	if ls := f.Stats().Latencies(); len(ls) < 3 || ls[0].Count == 0 || ls[0].P50 <= 0 || ls[0].Max < ls[0].P50 {
		t.Errorf("latencies %+v", ls)
	}
	must(t, f.Settle(t.Context()))
	f.Close(t.Context())
}
