package csms

import "encoding/json"

// DataTransfer gives a station a message of its vendor's.
// OCPP 2.0.1 Part 2, P01; OCPP 1.6 section 5.6.
type DataTransfer struct {
	VendorID  string          `json:"vendorId" minLength:"1" maxLength:"255"`
	MessageID string          `json:"messageId,omitzero" maxLength:"50"`
	Data      json.RawMessage `json:"data,omitempty" doc:"Any JSON; a station of OCPP 1.6 takes a text alone"`
}

// Type implements [Params].
func (DataTransfer) Type() CommandType { return "dataTransfer" }

// Check implements [Params].
func (p DataTransfer) Check(f *Faults) {
	f.length("/vendorId", p.VendorID, true, 255)
	f.length("/messageId", p.MessageID, false, 50)
}

// Digested implements [Personal]: what a vendor puts into the data is not known.
func (p DataTransfer) Digested() Params {
	p.Data = nil
	return p
}

// DataTransferred is what a station answered to [DataTransfer].
type DataTransferred struct {
	Data json.RawMessage `json:"data,omitempty"` // in OCPP 1.6 a text
}
