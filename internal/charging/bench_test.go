package charging_test

import (
	"context"
	"testing"
	"time"

	"github.com/evenkeel/evenkeel/csms"
	"github.com/evenkeel/evenkeel/internal/charging"
	"github.com/evenkeel/evenkeel/internal/store"
)

// nullStore keeps one transaction, so that what is measured is the ledger's own share.
type nullStore struct {
	store.Store
	tx nullTx
}

func (s *nullStore) Tx(_ context.Context, fn func(store.Tx) error) error { return fn(&s.tx) }

type nullTx struct {
	store.Tx
	t csms.Transaction
}

func (n *nullTx) Transaction(csms.StationKey, csms.TransactionID) (csms.Transaction, error) {
	return n.t, nil
}
func (n *nullTx) PutTransaction(t *csms.Transaction) error { n.t = *t; return nil }
func (n *nullTx) PutReading(store.Reading) error           { return nil }
func (n *nullTx) AppendFrame(csms.Frame) error             { return nil }
func (n *nullTx) PutTransactionEvent(store.TransactionEventKey) (bool, bool, error) {
	return false, false, nil
}

// eight is a sample as stations send it: energy and power, and current and voltage of
// three phases.
func eight(d time.Duration, n int64) csms.MeterSample {
	vs := []csms.SampledValue{wh(n), {Measurand: csms.MeasurandPowerImport, Unit: "W", Value: csms.Decimal{Coef: 11000}}}
	for _, p := range []string{"L1", "L2", "L3"} {
		vs = append(vs,
			csms.SampledValue{Measurand: csms.MeasurandCurrent, Phase: p, Unit: "A", Value: csms.Decimal{Coef: 160, Exp: -1}},
			csms.SampledValue{Measurand: "Voltage", Phase: p, Unit: "V", Value: csms.Decimal{Coef: 230}})
	}
	return sample(d, "Sample.Periodic", vs...)
}

func BenchmarkMeter(b *testing.B) {
	for name, id := range map[string]csms.TransactionID{"outside": "", "inside": "7"} {
		b.Run(name, func(b *testing.B) {
			s := &nullStore{tx: nullTx{t: csms.Transaction{ID: "tx_1", Version: 1, Station: key, TransactionID: "7", State: csms.TransactionActive, Marks: csms.TransactionMarks{Started: true}}}}
			l := charging.New(s, charging.Options{})
			r := &csms.MeterReport{EVSE: 1, Connector: 1, TransactionID: id, Samples: []csms.MeterSample{eight(0, 0)}}
			f := csms.Frame{Station: key, At: day.Add(time.Hour), Raw: make([]byte, 1000)}
			b.ReportAllocs()
			for i := int64(0); b.Loop(); i++ {
				r.Samples[0].Timestamp.At = day.Add(time.Duration(i) * time.Millisecond % time.Hour)
				r.Samples[0].Values[0].Value.Coef = i
				if err := l.Meter(b.Context(), key, r, f); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

func BenchmarkTransactionEvent(b *testing.B) {
	s := &nullStore{tx: nullTx{t: csms.Transaction{ID: "tx_1", Version: 1, Station: key, TransactionID: "T1", State: csms.TransactionActive, Marks: csms.TransactionMarks{Started: true}}}}
	l := charging.New(s, charging.Options{})
	r := event(updated, 0, 0, eight(0, 0))
	f := csms.Frame{Station: key, At: day.Add(time.Hour), Raw: make([]byte, 1000)}
	b.ReportAllocs()
	for i := int64(0); b.Loop(); i++ {
		*r.SeqNo = int(i)
		r.Samples[0].Values[0].Value.Coef = i
		if _, err := l.Report(b.Context(), key, r, f); err != nil {
			b.Fatal(err)
		}
	}
}
