package v2

import (
	"encoding/json"

	"github.com/evenkeel/evenkeel/csms"
	"github.com/evenkeel/evenkeel/ocpp2"
	"github.com/evenkeel/evenkeel/ocppjson"
)

func dataTransferCall(p csms.DataTransfer) ocppjson.Message {
	m := &ocpp2.DataTransferRequest{VendorID: p.VendorID, MessageID: optional(p.MessageID)}
	if string(p.Data) != "null" {
		m.Data = ocppjson.Raw(p.Data)
	}
	return m
}

func dataTransferred(m *ocpp2.DataTransferResponse) csms.Outcome {
	o := outcome(string(m.Status), m.StatusInfo)
	if m.Data != "" {
		o.Result, _ = json.Marshal(csms.DataTransferred{Data: json.RawMessage(m.Data)}) // decoded: it is JSON
	}
	return o
}
