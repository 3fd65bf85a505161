package engine_test

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
	"pgregory.net/rapid"

	"github.com/evenkeel/evenkeel/csms"
	"github.com/evenkeel/evenkeel/internal/store"
	"github.com/evenkeel/evenkeel/internal/store/engine"
)

func genTime() *rapid.Generator[time.Time] {
	return rapid.Custom(func(t *rapid.T) time.Time {
		switch rapid.IntRange(0, 9).Draw(t, "kind") {
		case 0:
			return time.Time{}
		case 1:
			return time.UnixMicro(rapid.Int64Range(-1<<52, 1<<52).Draw(t, "any") | 1).UTC()
		}
		return time.UnixMicro(1.77e15 + rapid.Int64Range(0, 1e11).Draw(t, "near")).UTC()
	})
}

func genSample() *rapid.Generator[csms.MeterSample] {
	value := rapid.Custom(func(t *rapid.T) csms.SampledValue {
		v := csms.SampledValue{
			Measurand: rapid.SampledFrom([]string{csms.MeasurandEnergyImport, "Voltage", "SoC", ""}).Draw(t, "measurand"),
			Phase:     rapid.SampledFrom([]string{"", "L1", "L2-N"}).Draw(t, "phase"),
			Location:  rapid.SampledFrom([]string{"", "Outlet"}).Draw(t, "location"),
			Unit:      rapid.SampledFrom([]string{"Wh", "kWh", "\x00\xff"}).Draw(t, "unit"),
			Value: csms.Decimal{
				Coef: rapid.OneOf(rapid.Int64(), rapid.Int64Range(-5000, 5000)).Draw(t, "coef"),
				Exp:  int8(rapid.OneOf(rapid.IntRange(-2, 0), rapid.IntRange(-60, 60)).Draw(t, "exp")),
			},
		}
		if rapid.IntRange(0, 9).Draw(t, "texts") == 0 {
			v.Text, v.Signed = rapid.String().Draw(t, "text"), rapid.String().Draw(t, "signed")
		}
		return v
	})
	return rapid.Custom(func(t *rapid.T) csms.MeterSample {
		m := csms.MeterSample{
			Timestamp: csms.StationTime{At: genTime().Draw(t, "at")},
			Context:   rapid.SampledFrom([]string{"Sample.Periodic", "Transaction.End"}).Draw(t, "context"),
			Values:    rapid.SliceOfN(value, 0, 4).Draw(t, "values"),
		}
		if rapid.IntRange(0, 9).Draw(t, "has text") == 0 {
			m.Timestamp.Text = rapid.String().Draw(t, "time text")
		}
		return m
	})
}

var chunkStation = csms.StationKey{Tenant: "t", Station: "CS1"}

func genReadings() *rapid.Generator[[]store.Reading] {
	return rapid.Custom(func(t *rapid.T) []store.Reading {
		samples := rapid.SliceOfN(genSample(), 1, 3).Draw(t, "shapes")
		evse := csms.EVSEID(rapid.IntRange(0, 1000).Draw(t, "evse"))
		rs := make([]store.Reading, rapid.IntRange(1, 30).Draw(t, "n"))
		for i := range rs {
			m := rapid.SampledFrom(samples).Draw(t, "sample")
			m.Values = slices.Clone(m.Values)
			for j := range m.Values {
				m.Values[j].Value.Coef += rapid.Int64Range(-300, 300).Draw(t, "change")
			}
			rs[i] = store.Reading{
				ReadingKey: store.ReadingKey{
					Station: chunkStation, Transaction: "tx_1", EVSE: evse, At: genTime().Draw(t, "key time"),
					Fingerprint: rapid.Uint64().Draw(t, "fingerprint"),
				},
				Connector: csms.ConnectorID(rapid.IntRange(0, 5).Draw(t, "connector")), ReceivedAt: genTime().Draw(t, "received"),
				Sample: m,
			}
			if rapid.Bool().Draw(t, "same time") {
				rs[i].Sample.Timestamp.At = rs[i].At
			}
		}
		return rs
	})
}

// What comes out of a chunk or block is exactly what went in.
func TestCodecs_RoundTrip(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		rs := genReadings().Draw(t, "readings")
		var got []store.Reading
		err := engine.ReadChunk(engine.AppendChunk(nil, rs), func(r store.Reading) {
			r.Station, r.Transaction = chunkStation, "tx_1"
			got = append(got, r)
		})
		if err != nil {
			t.Fatal(err)
		}
		if d := cmp.Diff(rs, got, cmpopts.EquateEmpty()); d != "" {
			t.Fatalf("chunk (-in +out):\n%s", d)
		}
		events := make([]store.TransactionEventKey, rapid.IntRange(0, 3).Draw(t, "events"))
		for i := range events {
			events[i] = store.TransactionEventKey{
				Station: chunkStation, Transaction: "tx_2", SeqNo: rapid.Int().Draw(t, "seqNo"), Type: csms.TransactionUpdated,
				At: genTime().Draw(t, "event time"), Fingerprint: rapid.Uint64().Draw(t, "content"),
			}
		}
		got = nil
		var gotEvents []store.TransactionEventKey
		err = engine.ReadReadings(engine.WriteReadings(rs, events), func(r store.Reading) { got = append(got, r) },
			func(k store.TransactionEventKey) { gotEvents = append(gotEvents, k) })
		if err != nil {
			t.Fatal(err)
		}
		if d := cmp.Diff(rs, got, cmpopts.EquateEmpty()); d != "" {
			t.Fatalf("block (-in +out):\n%s", d)
		}
		if d := cmp.Diff(events, gotEvents, cmpopts.EquateEmpty()); d != "" {
			t.Fatalf("events (-in +out):\n%s", d)
		}
	})
}

// Damaged bytes give an error or some readings, never a panic or endless memory.
func TestCodecs_Damaged(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		rs := genReadings().Draw(t, "readings")
		chunk, block := engine.AppendChunk(nil, rs), engine.WriteReadings(rs, nil)
		for _, b := range [][]byte{chunk, block} {
			for range rapid.IntRange(1, 4).Draw(t, "faults") {
				b[rapid.IntRange(0, len(b)-1).Draw(t, "where")] ^= byte(rapid.IntRange(1, 255).Draw(t, "how"))
			}
		}
		chunk = chunk[:rapid.IntRange(0, len(chunk)).Draw(t, "length")]
		_ = engine.ReadChunk(chunk, func(store.Reading) {})
		_ = engine.ReadReadings(block, func(store.Reading) {}, func(store.TransactionEventKey) {})
	})
}

func FuzzReadChunk(f *testing.F) {
	f.Add(engine.AppendChunk(nil, charge(50)))
	f.Fuzz(func(t *testing.T, b []byte) {
		var rs []store.Reading
		if engine.ReadChunk(b, func(r store.Reading) { rs = append(rs, r) }) != nil || len(rs) == 0 {
			return
		}
		var again []store.Reading
		if err := engine.ReadChunk(engine.AppendChunk(nil, rs), func(r store.Reading) { again = append(again, r) }); err != nil {
			t.Fatal(err)
		}
		if d := cmp.Diff(rs, again, cmpopts.EquateEmpty()); d != "" {
			t.Fatalf("a second round differs:\n%s", d)
		}
	})
}

// charge is a believable charge: every minute energy, power, three currents and voltages.
func charge(n int) []store.Reading {
	rnd := rand.New(rand.NewPCG(1, 2))
	rs := make([]store.Reading, n)
	at := time.Date(2026, 3, 4, 5, 6, 7, 0, time.UTC)
	wh := int64(1_234_567)
	for i := range rs {
		at = at.Add(time.Minute)
		wh += 183 + rnd.Int64N(3)
		value := func(measurand, phase, unit string, coef int64, exp int8) csms.SampledValue {
			return csms.SampledValue{Measurand: measurand, Phase: phase, Unit: unit, Location: "Outlet", Value: csms.Decimal{Coef: coef, Exp: exp}}
		}
		vs := []csms.SampledValue{
			value(csms.MeasurandEnergyImport, "", "Wh", wh, 0), value(csms.MeasurandPowerImport, "", "W", 11000+rnd.Int64N(40), 0),
		}
		for p := range 3 {
			vs = append(vs, value(csms.MeasurandCurrent, fmt.Sprint("L", p+1), "A", 1590+rnd.Int64N(20), -2),
				value("Voltage", fmt.Sprint("L", p+1, "-N"), "V", 2300+rnd.Int64N(15), -1))
		}
		rs[i] = store.Reading{
			ReadingKey: store.ReadingKey{Station: chunkStation, Transaction: "tx_1", EVSE: 1, At: at, Fingerprint: rnd.Uint64()},
			Connector:  1, ReceivedAt: at.Add(time.Duration(30_000+rnd.Int64N(20_000)) * time.Microsecond),
			Sample: csms.MeterSample{Timestamp: csms.StationTime{At: at}, Context: "Sample.Periodic", Values: vs},
		}
	}
	return rs
}

// scale.md: a chunk of samples takes few bytes each, the identity of the reading included.
func TestChunk_Size(t *testing.T) {
	t.Parallel()
	for _, n := range []int{15, 60, 480} {
		size := len(engine.AppendChunk(nil, charge(n)))
		perValue := float64(size) / float64(8*n)
		t.Logf("%d readings of 8 values: %d bytes, %.2f a value", n, size, perValue)
		if limit := 2.5 + 45/float64(n); perValue > limit {
			t.Errorf("%d readings: %.2f bytes a value, want at most %.2f", n, perValue, limit)
		}
	}
}

func BenchmarkChunk(b *testing.B) {
	rs := charge(150)
	chunk := engine.AppendChunk(nil, rs)
	b.Run("append", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			chunk = engine.AppendChunk(chunk[:0], rs)
		}
	})
	b.Run("read", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			if err := engine.ReadChunk(chunk, func(store.Reading) {}); err != nil {
				b.Fatal(err)
			}
		}
	})
}
