package ocpp16_test

import (
	"testing"

	"github.com/evenkeel/evenkeel/ocpp16"
)

// bootNotification has every member.
var bootNotification = []byte(`{"chargePointVendor":"Acme","chargePointModel":"Terra 54","chargePointSerialNumber":"TACW1234567890",` +
	`"chargeBoxSerialNumber":"CB-0001","firmwareVersion":"1.8.32","iccid":"89310410106543789301","imsi":"310410123456789",` +
	`"meterType":"EM340","meterSerialNumber":"M-998877"}`)

// meterValues has eight samples, each with every member.
var meterValues = []byte(`{"connectorId":1,"transactionId":1234,"meterValue":[{"timestamp":"2026-11-24T10:00:00.000Z","sampledValue":[` +
	`{"value":"1234567.8","context":"Sample.Periodic","format":"Raw","measurand":"Energy.Active.Import.Register","phase":"L1","location":"Outlet","unit":"Wh"},` +
	`{"value":"16.1","context":"Sample.Periodic","format":"Raw","measurand":"Current.Import","phase":"L1","location":"Outlet","unit":"A"},` +
	`{"value":"16.2","context":"Sample.Periodic","format":"Raw","measurand":"Current.Import","phase":"L2","location":"Outlet","unit":"A"},` +
	`{"value":"16.0","context":"Sample.Periodic","format":"Raw","measurand":"Current.Import","phase":"L3","location":"Outlet","unit":"A"},` +
	`{"value":"230.1","context":"Sample.Periodic","format":"Raw","measurand":"Voltage","phase":"L1-N","location":"Outlet","unit":"V"},` +
	`{"value":"229.8","context":"Sample.Periodic","format":"Raw","measurand":"Voltage","phase":"L2-N","location":"Outlet","unit":"V"},` +
	`{"value":"230.4","context":"Sample.Periodic","format":"Raw","measurand":"Voltage","phase":"L3-N","location":"Outlet","unit":"V"},` +
	`{"value":"11040","context":"Sample.Periodic","format":"Raw","measurand":"Power.Active.Import","phase":"L1","location":"Outlet","unit":"W"}]}]}`)

func benchmarkDecode(b *testing.B, action string, payload []byte) {
	b.ReportAllocs()
	b.SetBytes(int64(len(payload)))
	for b.Loop() {
		if _, violations, err := ocpp16.DecodeRequest(action, payload); err != nil || violations != nil {
			b.Fatal(violations, err)
		}
	}
}

func BenchmarkDecodeBootNotification(b *testing.B) {
	benchmarkDecode(b, "BootNotification", bootNotification)
}

func BenchmarkDecodeMeterValues8Samples(b *testing.B) { benchmarkDecode(b, "MeterValues", meterValues) }

func BenchmarkAppendStartTransactionResponse(b *testing.B) {
	m := &ocpp16.StartTransactionResponse{TransactionID: 1 << 30, IDTagInfo: ocpp16.IDTagInfo{Status: ocpp16.AuthorizationStatusAccepted}}
	dst := make([]byte, 0, 512)
	b.ReportAllocs()
	for b.Loop() {
		if _, violations := ocpp16.Append(dst, m); violations != nil {
			b.Fatal(violations)
		}
	}
}

// TestDecodeAllocations keeps the number of allocations, which unlike times do not depend on the machine.
func TestDecodeAllocations(t *testing.T) {
	for _, c := range []struct {
		action  string
		payload []byte
		most    float64
	}{{"BootNotification", bootNotification, 5}, {"MeterValues", meterValues, 20}} {
		if got := testing.AllocsPerRun(100, func() {
			if _, violations, err := ocpp16.DecodeRequest(c.action, c.payload); err != nil || violations != nil {
				t.Fatal(violations, err)
			}
		}); got > c.most {
			t.Errorf("%s: %v allocations, at most %v", c.action, got, c.most)
		}
	}
}
