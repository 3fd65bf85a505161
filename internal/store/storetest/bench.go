package storetest

import (
	"context"
	"fmt"
	"math/rand/v2"
	"slices"
	"sync"
	"sync/atomic"
	"syscall"
	"testing"
	"time"

	"github.com/evenkeel/evenkeel/csms"
	"github.com/evenkeel/evenkeel/internal/store"
)

// Load says what [BenchMeterValues] writes.
type Load struct {
	Callers int  // stations that each wait for their answer before the next message
	Record  bool // also write the transaction's record with each message
}

// BenchMeterValues measures durable MeterValues of 1 KB with 8 sampled values each, in
// closed loop, and reports messages and CPU per message.
func BenchMeterValues(b *testing.B, s store.Store, l Load) {
	b.Helper()
	ctx := b.Context()
	txs := make([]csms.Transaction, l.Callers)
	for i := range txs {
		st := station(fmt.Sprintf("BENCH-%04d", i))
		v := transaction(csms.RecordID(fmt.Sprintf("tx_019a0000-0000-7000-8000-%012d", i)), csms.TransactionID(fmt.Sprint(1000+i)))
		v.Station = st.Key
		txs[i] = v
		must(b, s.Tx(ctx, func(tx store.Tx) error {
			must(b, tx.PutStation(&st))
			return tx.PutTransaction(&v)
		}))
	}
	before := cpuTime()
	var left atomic.Int64
	left.Store(int64(b.N))
	b.ReportAllocs()
	b.ResetTimer()
	var wg sync.WaitGroup
	for c := range txs {
		wg.Go(func() {
			m := meter{rnd: rand.New(rand.NewPCG(1, uint64(c))), id: &txs[c], at: time.Now().UTC()}
			for left.Add(-1) >= 0 {
				if err := m.send(ctx, s, l.Record); err != nil {
					b.Error(err)
					return
				}
			}
		})
	}
	wg.Wait()
	b.StopTimer()
	b.ReportMetric(float64(b.N)/b.Elapsed().Seconds(), "msg/s")
	b.ReportMetric(float64((cpuTime()-before).Microseconds())/float64(b.N), "cpu-µs/msg")
}

// meter makes the messages of one station.
type meter struct {
	rnd *rand.Rand
	id  *csms.Transaction
	at  time.Time
	n   int
	wh  int64
}

var benchMeasurands = [8][3]string{
	{csms.MeasurandEnergyImport, "", "Wh"},
	{csms.MeasurandPowerImport, "", "W"},
	{csms.MeasurandCurrent, "L1", "A"},
	{csms.MeasurandCurrent, "L2", "A"},
	{csms.MeasurandCurrent, "L3", "A"},
	{"Voltage", "L1-N", "V"},
	{"Voltage", "L2-N", "V"},
	{"Voltage", "L3-N", "V"},
}

func (m *meter) send(ctx context.Context, s store.Store, record bool) error {
	m.n++
	m.wh += 180 + m.rnd.Int64N(10)
	m.at = m.at.Add(time.Second)
	now := time.Now().UTC()
	sample := csms.MeterSample{Timestamp: csms.StationTime{At: m.at}, Context: "Sample.Periodic", Values: make([]csms.SampledValue, 8)}
	raw := make([]byte, 0, 1100)
	raw = fmt.Appendf(raw, `[2,"%08x-%d","MeterValues",{"connectorId":1,"transactionId":%s,"meterValue":[{"timestamp":"%s","sampledValue":[`,
		m.rnd.Uint32(), m.n, m.id.TransactionID, m.at.Format(time.RFC3339))
	for i, w := range benchMeasurands {
		d := csms.Decimal{Coef: m.wh}
		if i > 0 {
			d = csms.Decimal{Coef: 1600 + m.rnd.Int64N(30), Exp: -2}
		}
		sample.Values[i] = csms.SampledValue{Measurand: w[0], Phase: w[1], Unit: w[2], Location: "Outlet", Value: d}
		raw = fmt.Appendf(raw, `{"value":"%s","context":"Sample.Periodic","measurand":"%s","phase":"%s","unit":"%s","location":"Outlet"},`,
			d, w[0], w[1], w[2])
	}
	raw = append(raw[:len(raw)-1], `]}]}]`...)
	f := csms.Frame{
		Station: m.id.Station, At: now, FromStation: true, OCPPVersion: "1.6", Type: "call", Action: "MeterValues",
		MessageID: fmt.Sprint(m.n), Raw: raw,
	}
	return s.Tx(ctx, func(tx store.Tx) error {
		v, err := tx.Transaction(m.id.Station, m.id.TransactionID)
		if err != nil {
			return err
		}
		err = tx.PutReading(store.Reading{
			ReadingKey: store.ReadingKey{Station: v.Station, Transaction: v.ID, EVSE: 1, At: m.at, Fingerprint: m.rnd.Uint64()},
			Connector:  1, ReceivedAt: now, Sample: sample,
		})
		if err != nil {
			return err
		}
		if record {
			v.LastRegister, v.LastRegisterAt, v.LastReportAt = new(csms.Wh(m.wh)), m.at, now
			if err := tx.PutTransaction(&v); err != nil {
				return err
			}
		}
		return tx.AppendFrame(f)
	})
}

// cpuTime is what this process has used.
func cpuTime() time.Duration {
	var u syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &u); err != nil {
		return 0
	}
	return time.Duration(u.Utime.Nano() + u.Stime.Nano())
}

// BenchStations measures what a boot storm writes: each of many stations changes its
// record and tells an event, in closed loop.
func BenchStations(b *testing.B, s store.Store, stations int) {
	b.Helper()
	ctx := b.Context()
	keys := make([]csms.StationKey, stations)
	for i := range keys {
		st := station(fmt.Sprintf("BENCH-%05d", i))
		keys[i] = st.Key
	}
	for part := range slices.Chunk(keys, 500) {
		must(b, s.Tx(ctx, func(tx store.Tx) error {
			for _, k := range part {
				st := station(string(k.Station))
				must(b, tx.PutStation(&st))
			}
			return nil
		}))
	}
	before := cpuTime()
	var next atomic.Int64
	b.ReportAllocs()
	b.ResetTimer()
	var wg sync.WaitGroup
	for range min(stations, 1000) {
		wg.Go(func() {
			for n := next.Add(1) - 1; n < int64(b.N); n = next.Add(1) - 1 {
				k := keys[n%int64(stations)]
				err := s.Tx(ctx, func(tx store.Tx) error {
					st, err := tx.Station(k)
					if err != nil {
						return err
					}
					st.LastBootAt, st.LastSeenAt, st.Epoch = time.Now(), time.Now(), st.Epoch+1
					if err := tx.PutStation(&st); err != nil {
						return err
					}
					return tx.Emit(csms.Event{
						Tenant: tenant, ID: "evt_019a0000-0000-7000-8000-000000000000", Type: csms.EventStationBooted,
						Station: k.Station, Subject: string(k.Station), At: st.LastBootAt, Data: map[string]string{"model": st.Model},
					})
				})
				if err != nil {
					b.Error(err)
					return
				}
			}
		})
	}
	wg.Wait()
	b.StopTimer()
	b.ReportMetric(float64(b.N)/b.Elapsed().Seconds(), "tx/s")
	b.ReportMetric(float64((cpuTime()-before).Microseconds())/float64(b.N), "cpu-µs/tx")
}
