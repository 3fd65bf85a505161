package v2_test

import (
	"testing"

	"github.com/evenkeel/evenkeel/csms"
	"github.com/evenkeel/evenkeel/internal/gateway/v2"
	"github.com/evenkeel/evenkeel/ocpp2"
)

// A context left out means Sample.Periodic, so one that says so belongs to the same
// sample, and a value of another context does not.
func TestSamplesOfOneContext(t *testing.T) {
	t.Parallel()
	m := &ocpp2.MeterValuesRequest{EVSEID: 1, MeterValue: []ocpp2.MeterValue{{
		Timestamp: "2026-05-04T10:00:00Z",
		SampledValue: []ocpp2.SampledValue{
			{Value: 1500, Context: ocpp2.ReadingContextSamplePeriodic},
			{Value: 7.4, Measurand: "Power.Active.Import"},
			{Value: 1500, Context: ocpp2.ReadingContextTransactionEnd},
		},
	}}}
	report, _ := v2.V21.Report(m, nil, nil)
	got := report.(*csms.MeterReport).Samples
	if len(got) != 2 || got[0].Context != "Sample.Periodic" || len(got[0].Values) != 2 ||
		got[1].Context != "Transaction.End" || len(got[1].Values) != 1 {
		t.Errorf("samples %+v", got)
	}
}
