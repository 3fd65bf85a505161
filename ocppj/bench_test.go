package ocppj_test

import (
	"strings"
	"testing"

	"github.com/evenkeel/evenkeel/ocppj"
)

func BenchmarkParse(b *testing.B) {
	sample := `{"value":"12345.6","context":"Sample.Periodic","measurand":"Energy.Active.Import.Register","unit":"Wh"}`
	meter := `[2,"5c9a4f7e-22b1-4a37-9a40-0f2f0b0f0001","MeterValues",{"connectorId":1,"transactionId":7,"meterValue":[{"timestamp":"2026-11-24T12:00:00Z","sampledValue":[` +
		strings.Repeat(sample+",", 7) + sample + `]}]}]`
	p := ocppj.Parser{
		Version: ocppj.V16, UTF8Checked: true,
		Actions: map[string]string{"Heartbeat": "Heartbeat", "MeterValues": "MeterValues"},
	}
	for name, in := range map[string]string{"heartbeat": `[2,"19223201","Heartbeat",{}]`, "meterValues": meter} {
		b.Run(name, func(b *testing.B) {
			data := []byte(in)
			b.SetBytes(int64(len(data)))
			b.ReportAllocs()
			for b.Loop() {
				if _, err := p.Parse(data); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
