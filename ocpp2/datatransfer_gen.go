// Code generated from definitions/ by internal/definition/generate. DO NOT EDIT.

package ocpp2

import "github.com/evenkeel/evenkeel/ocppjson"

// DataTransferRequest is the request of DataTransfer, sent by either side.
type DataTransferRequest struct {
	MessageID  *string      `json:"messageId,omitempty"`  // optional string(50)
	Data       ocppjson.Raw `json:"data,omitempty"`       // optional any
	VendorID   string       `json:"vendorId"`             // string(255)
	CustomData ocppjson.Raw `json:"customData,omitempty"` // object with vendorId and whatever the vendor adds
}

func (m *DataTransferRequest) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "messageId":
			d.Seen(&seen, 1)
			m.MessageID = d.OptString(key, 50)
		case "data":
			d.Seen(&seen, 2)
			m.Data = d.Any(key)
		case "vendorId":
			d.Seen(&seen, 0)
			m.VendorID = d.String(key, 255)
		case "customData":
			d.Seen(&seen, 3)
			m.CustomData = d.CustomData(key)
		default:
			d.Unknown(key)
		}
	}
	if missing := 0x1 &^ seen; missing != 0 {
		d.Missing(missing, "vendorId")
	}
}

func (m *DataTransferRequest) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendOptString(dst, "messageId", m.MessageID)
	dst = ocppjson.AppendRaw(dst, "data", m.Data)
	dst = ocppjson.AppendString(dst, "vendorId", m.VendorID)
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// ActionName returns "DataTransfer".
func (*DataTransferRequest) ActionName() string { return "DataTransfer" }

// IsResponse returns false.
func (*DataTransferRequest) IsResponse() bool { return false }

// AppendJSON appends the message to dst as a JSON object.
func (m *DataTransferRequest) AppendJSON(dst []byte) []byte { return m.appendTo(dst) }

// DataTransferResponse is the response to DataTransfer.
type DataTransferResponse struct {
	Status     DataTransferStatus `json:"status"`               // DataTransferStatus
	StatusInfo *StatusInfo        `json:"statusInfo,omitempty"` // optional StatusInfo
	Data       ocppjson.Raw       `json:"data,omitempty"`       // optional any
	CustomData ocppjson.Raw       `json:"customData,omitempty"` // object with vendorId and whatever the vendor adds
}

func (m *DataTransferResponse) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "status":
			d.Seen(&seen, 0)
			m.Status = DataTransferStatus(d.Enum(key, enumDataTransferStatus))
		case "statusInfo":
			d.Seen(&seen, 1)
			if d.OptObject(key) {
				m.StatusInfo = new(StatusInfo)
				m.StatusInfo.decode(d)
			}
		case "data":
			d.Seen(&seen, 2)
			m.Data = d.Any(key)
		case "customData":
			d.Seen(&seen, 3)
			m.CustomData = d.CustomData(key)
		default:
			d.Unknown(key)
		}
	}
	if missing := 0x1 &^ seen; missing != 0 {
		d.Missing(missing, "status")
	}
}

func (m *DataTransferResponse) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendString(dst, "status", m.Status)
	if m.StatusInfo != nil {
		dst = m.StatusInfo.appendTo(ocppjson.AppendName(dst, "statusInfo"))
	}
	dst = ocppjson.AppendRaw(dst, "data", m.Data)
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// ActionName returns "DataTransfer".
func (*DataTransferResponse) ActionName() string { return "DataTransfer" }

// IsResponse returns true.
func (*DataTransferResponse) IsResponse() bool { return true }

// AppendJSON appends the message to dst as a JSON object.
func (m *DataTransferResponse) AppendJSON(dst []byte) []byte { return m.appendTo(dst) }

// DataTransferStatus is an enumeration; the constants list its values. Values it does not list are kept when they
// are received. In an optional member "" means absent.
type DataTransferStatus string

// The values of DataTransferStatus.
const (
	DataTransferStatusAccepted         DataTransferStatus = "Accepted"
	DataTransferStatusRejected         DataTransferStatus = "Rejected"
	DataTransferStatusUnknownMessageId DataTransferStatus = "UnknownMessageId"
	DataTransferStatusUnknownVendorId  DataTransferStatus = "UnknownVendorId"
)

func enumDataTransferStatus(s string) ocppjson.Since {
	switch DataTransferStatus(s) {
	case DataTransferStatusAccepted,
		DataTransferStatusRejected,
		DataTransferStatusUnknownMessageId,
		DataTransferStatusUnknownVendorId:
		return ocppjson.Always
	}
	return ocppjson.Never
}
