package ocpp2_test

import (
	"testing"

	"github.com/evenkeel/evenkeel/ocpp2"
)

// transactionEvent is an Updated event of 2.0.1 with eight samples and an id token.
var transactionEvent = []byte(`{"eventType":"Updated","timestamp":"2026-11-24T10:00:00.000Z","triggerReason":"MeterValuePeriodic","seqNo":17,` +
	`"offline":false,"numberOfPhasesUsed":3,"cableMaxCurrent":32,"reservationId":5,` +
	`"transactionInfo":{"transactionId":"f8bde5d5-1f2c-4e0a-9b5e-0a1b2c3d4e5f","chargingState":"Charging","timeSpentCharging":1234,"remoteStartId":99},` +
	`"evse":{"id":1,"connectorId":1},"idToken":{"idToken":"04A2B3C4D5E6F7","type":"ISO14443"},` +
	`"meterValue":[{"timestamp":"2026-11-24T10:00:00.000Z","sampledValue":[` +
	`{"value":1234567.8,"context":"Sample.Periodic","measurand":"Energy.Active.Import.Register","location":"Outlet","unitOfMeasure":{"unit":"Wh","multiplier":0}},` +
	`{"value":16.1,"context":"Sample.Periodic","measurand":"Current.Import","phase":"L1","location":"Outlet","unitOfMeasure":{"unit":"A"}},` +
	`{"value":16.2,"context":"Sample.Periodic","measurand":"Current.Import","phase":"L2","location":"Outlet","unitOfMeasure":{"unit":"A"}},` +
	`{"value":16.0,"context":"Sample.Periodic","measurand":"Current.Import","phase":"L3","location":"Outlet","unitOfMeasure":{"unit":"A"}},` +
	`{"value":230.1,"context":"Sample.Periodic","measurand":"Voltage","phase":"L1-N","location":"Outlet","unitOfMeasure":{"unit":"V"}},` +
	`{"value":229.8,"context":"Sample.Periodic","measurand":"Voltage","phase":"L2-N","location":"Outlet","unitOfMeasure":{"unit":"V"}},` +
	`{"value":230.4,"context":"Sample.Periodic","measurand":"Voltage","phase":"L3-N","location":"Outlet","unitOfMeasure":{"unit":"V"}},` +
	`{"value":11040,"context":"Sample.Periodic","measurand":"Power.Active.Import","location":"Outlet","unitOfMeasure":{"unit":"W"}}]}]}`)

func BenchmarkDecodeTransactionEvent201(b *testing.B) {
	b.ReportAllocs()
	b.SetBytes(int64(len(transactionEvent)))
	for b.Loop() {
		if _, violations, err := ocpp2.DecodeRequest(ocpp2.V201, "TransactionEvent", transactionEvent); err != nil || violations != nil {
			b.Fatal(violations, err)
		}
	}
}

func BenchmarkAppendTransactionEventResponse(b *testing.B) {
	m := &ocpp2.TransactionEventResponse{IDTokenInfo: &ocpp2.IDTokenInfo{Status: ocpp2.AuthorizationStatusAccepted}}
	dst := make([]byte, 0, 512)
	b.ReportAllocs()
	for b.Loop() {
		if _, violations := ocpp2.Append(dst, ocpp2.V201, m); violations != nil {
			b.Fatal(violations)
		}
	}
}

// TestDecodeAllocations keeps the number of allocations, which unlike times do not depend on the machine.
func TestDecodeAllocations(t *testing.T) {
	if got := testing.AllocsPerRun(100, func() {
		if _, violations, err := ocpp2.DecodeRequest(ocpp2.V201, "TransactionEvent", transactionEvent); err != nil || violations != nil {
			t.Fatal(violations, err)
		}
	}); got > 20 {
		t.Errorf("%v allocations, at most 20", got)
	}
}
