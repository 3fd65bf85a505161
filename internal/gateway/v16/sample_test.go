package v16_test

import (
	"testing"

	"github.com/evenkeel/evenkeel/csms"
	"github.com/evenkeel/evenkeel/internal/gateway/v16"
	"github.com/evenkeel/evenkeel/ocpp16"
)

// A context left out means Sample.Periodic, so one that says so belongs to the same
// sample, and a value of another context does not.
func TestSamplesOfOneContext(t *testing.T) {
	t.Parallel()
	m := &ocpp16.MeterValuesRequest{ConnectorID: 1, MeterValue: []ocpp16.MeterValue{{
		Timestamp: "2026-05-04T10:00:00Z",
		SampledValue: []ocpp16.SampledValue{
			{Value: "1500", Context: ocpp16.ReadingContextSamplePeriodic},
			{Value: "7.4", Measurand: "Power.Active.Import"},
			{Value: "1500", Context: ocpp16.ReadingContextTransactionEnd},
		},
	}}}
	report, _ := v16.Dialect{}.Report(m, nil, nil)
	got := report.(*csms.MeterReport).Samples
	if len(got) != 2 || got[0].Context != "Sample.Periodic" || len(got[0].Values) != 2 ||
		got[1].Context != "Transaction.End" || len(got[1].Values) != 1 {
		t.Errorf("samples %+v", got)
	}
}
