package v16

import (
	"encoding/json"

	"github.com/evenkeel/evenkeel/csms"
	"github.com/evenkeel/evenkeel/ocpp16"
	"github.com/evenkeel/evenkeel/ocppjson"
)

func dataTransferCall(p csms.DataTransfer) (ocppjson.Message, error) {
	m := &ocpp16.DataTransferRequest{VendorID: p.VendorID}
	if p.MessageID != "" {
		m.MessageID = &p.MessageID
	}
	if p.Data != nil {
		// null leaves it absent.
		if err := json.Unmarshal(p.Data, &m.Data); err != nil {
			return nil, csms.Errorf(csms.CodeNotSupported, "this station takes a text as data, and no other JSON")
		}
	}
	return m, nil
}

func dataTransferred(m *ocpp16.DataTransferResponse) csms.Outcome {
	o := outcome(string(m.Status))
	if m.Data != nil {
		text, _ := json.Marshal(*m.Data)                             // a text: can't fail
		o.Result, _ = json.Marshal(csms.DataTransferred{Data: text}) // just made: can't fail
	}
	return o
}
