// Code generated from definitions/ by internal/definition/generate. DO NOT EDIT.

package ocpp2

import "github.com/evenkeel/evenkeel/ocppjson"

// AFRRSignalRequest is the request of AFRRSignal, sent by the CSMS. Since OCPP 2.1.
type AFRRSignalRequest struct {
	Timestamp  ocppjson.DateTime `json:"timestamp"`            // dateTime
	Signal     int               `json:"signal"`               // integer
	CustomData ocppjson.Raw      `json:"customData,omitempty"` // object with vendorId and whatever the vendor adds
}

func (m *AFRRSignalRequest) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "timestamp":
			d.Seen(&seen, 0)
			m.Timestamp = d.DateTime(key)
		case "signal":
			d.Seen(&seen, 1)
			m.Signal = d.Int(key, ocppjson.NoMin, ocppjson.NoMax)
		case "customData":
			d.Seen(&seen, 2)
			m.CustomData = d.CustomData(key)
		default:
			d.Unknown(key)
		}
	}
	if missing := 0x3 &^ seen; missing != 0 {
		d.Missing(missing, "timestamp", "signal")
	}
}

func (m *AFRRSignalRequest) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendString(dst, "timestamp", m.Timestamp)
	dst = ocppjson.AppendInt(dst, "signal", m.Signal)
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// ActionName returns "AFRRSignal".
func (*AFRRSignalRequest) ActionName() string { return "AFRRSignal" }

// IsResponse returns false.
func (*AFRRSignalRequest) IsResponse() bool { return false }

// AppendJSON appends the message to dst as a JSON object.
func (m *AFRRSignalRequest) AppendJSON(dst []byte) []byte { return m.appendTo(dst) }

// AFRRSignalResponse is the response to AFRRSignal. Since OCPP 2.1.
type AFRRSignalResponse struct {
	Status     GenericStatus `json:"status"`               // GenericStatus
	StatusInfo *StatusInfo   `json:"statusInfo,omitempty"` // optional StatusInfo
	CustomData ocppjson.Raw  `json:"customData,omitempty"` // object with vendorId and whatever the vendor adds
}

func (m *AFRRSignalResponse) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "status":
			d.Seen(&seen, 0)
			m.Status = GenericStatus(d.Enum(key, enumGenericStatus))
		case "statusInfo":
			d.Seen(&seen, 1)
			if d.OptObject(key) {
				m.StatusInfo = new(StatusInfo)
				m.StatusInfo.decode(d)
			}
		case "customData":
			d.Seen(&seen, 2)
			m.CustomData = d.CustomData(key)
		default:
			d.Unknown(key)
		}
	}
	if missing := 0x1 &^ seen; missing != 0 {
		d.Missing(missing, "status")
	}
}

func (m *AFRRSignalResponse) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendString(dst, "status", m.Status)
	if m.StatusInfo != nil {
		dst = m.StatusInfo.appendTo(ocppjson.AppendName(dst, "statusInfo"))
	}
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// ActionName returns "AFRRSignal".
func (*AFRRSignalResponse) ActionName() string { return "AFRRSignal" }

// IsResponse returns true.
func (*AFRRSignalResponse) IsResponse() bool { return true }

// AppendJSON appends the message to dst as a JSON object.
func (m *AFRRSignalResponse) AppendJSON(dst []byte) []byte { return m.appendTo(dst) }

// NotifyAllowedEnergyTransferRequest is the request of NotifyAllowedEnergyTransfer, sent by the CSMS. Since OCPP 2.1.
type NotifyAllowedEnergyTransferRequest struct {
	TransactionID         string               `json:"transactionId"`         // string(36)
	AllowedEnergyTransfer []EnergyTransferMode `json:"allowedEnergyTransfer"` // EnergyTransferMode[1..]
	CustomData            ocppjson.Raw         `json:"customData,omitempty"`  // object with vendorId and whatever the vendor adds
}

func (m *NotifyAllowedEnergyTransferRequest) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "transactionId":
			d.Seen(&seen, 0)
			m.TransactionID = d.String(key, 36)
		case "allowedEnergyTransfer":
			d.Seen(&seen, 1)
			m.AllowedEnergyTransfer = ocppjson.Enums[EnergyTransferMode](d, key, ocppjson.Bounds{Min: 1, Max: 0, Required: true}, enumEnergyTransferMode)
		case "customData":
			d.Seen(&seen, 2)
			m.CustomData = d.CustomData(key)
		default:
			d.Unknown(key)
		}
	}
	if missing := 0x3 &^ seen; missing != 0 {
		d.Missing(missing, "transactionId", "allowedEnergyTransfer")
	}
}

func (m *NotifyAllowedEnergyTransferRequest) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendString(dst, "transactionId", m.TransactionID)
	dst = ocppjson.AppendStrings(dst, "allowedEnergyTransfer", m.AllowedEnergyTransfer)
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// ActionName returns "NotifyAllowedEnergyTransfer".
func (*NotifyAllowedEnergyTransferRequest) ActionName() string { return "NotifyAllowedEnergyTransfer" }

// IsResponse returns false.
func (*NotifyAllowedEnergyTransferRequest) IsResponse() bool { return false }

// AppendJSON appends the message to dst as a JSON object.
func (m *NotifyAllowedEnergyTransferRequest) AppendJSON(dst []byte) []byte { return m.appendTo(dst) }

// NotifyAllowedEnergyTransferResponse is the response to NotifyAllowedEnergyTransfer. Since OCPP 2.1.
type NotifyAllowedEnergyTransferResponse struct {
	Status     NotifyAllowedEnergyTransferStatus `json:"status"`               // NotifyAllowedEnergyTransferStatus
	StatusInfo *StatusInfo                       `json:"statusInfo,omitempty"` // optional StatusInfo
	CustomData ocppjson.Raw                      `json:"customData,omitempty"` // object with vendorId and whatever the vendor adds
}

func (m *NotifyAllowedEnergyTransferResponse) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "status":
			d.Seen(&seen, 0)
			m.Status = NotifyAllowedEnergyTransferStatus(d.Enum(key, enumNotifyAllowedEnergyTransferStatus))
		case "statusInfo":
			d.Seen(&seen, 1)
			if d.OptObject(key) {
				m.StatusInfo = new(StatusInfo)
				m.StatusInfo.decode(d)
			}
		case "customData":
			d.Seen(&seen, 2)
			m.CustomData = d.CustomData(key)
		default:
			d.Unknown(key)
		}
	}
	if missing := 0x1 &^ seen; missing != 0 {
		d.Missing(missing, "status")
	}
}

func (m *NotifyAllowedEnergyTransferResponse) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendString(dst, "status", m.Status)
	if m.StatusInfo != nil {
		dst = m.StatusInfo.appendTo(ocppjson.AppendName(dst, "statusInfo"))
	}
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// ActionName returns "NotifyAllowedEnergyTransfer".
func (*NotifyAllowedEnergyTransferResponse) ActionName() string { return "NotifyAllowedEnergyTransfer" }

// IsResponse returns true.
func (*NotifyAllowedEnergyTransferResponse) IsResponse() bool { return true }

// AppendJSON appends the message to dst as a JSON object.
func (m *NotifyAllowedEnergyTransferResponse) AppendJSON(dst []byte) []byte { return m.appendTo(dst) }

// NotifyAllowedEnergyTransferStatus is an enumeration; the constants list its values. Values it does not list are kept when they
// are received. In an optional member "" means absent.
type NotifyAllowedEnergyTransferStatus string

// The values of NotifyAllowedEnergyTransferStatus.
const (
	NotifyAllowedEnergyTransferStatusAccepted NotifyAllowedEnergyTransferStatus = "Accepted"
	NotifyAllowedEnergyTransferStatusRejected NotifyAllowedEnergyTransferStatus = "Rejected"
)

func enumNotifyAllowedEnergyTransferStatus(s string) ocppjson.Since {
	switch NotifyAllowedEnergyTransferStatus(s) {
	case NotifyAllowedEnergyTransferStatusAccepted,
		NotifyAllowedEnergyTransferStatusRejected:
		return ocppjson.Always
	}
	return ocppjson.Never
}
