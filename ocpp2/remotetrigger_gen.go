// Code generated from definitions/ by internal/definition/generate. DO NOT EDIT.

package ocpp2

import "github.com/evenkeel/evenkeel/ocppjson"

// TriggerMessageRequest is the request of TriggerMessage, sent by the CSMS.
type TriggerMessageRequest struct {
	RequestedMessage MessageTrigger `json:"requestedMessage"`      // MessageTrigger
	ConnectorID      *int           `json:"connectorId,omitempty"` // optional integer
}

func (m *TriggerMessageRequest) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "requestedMessage":
			d.Seen(&seen, 0)
			m.RequestedMessage = MessageTrigger(d.Enum(key, enumMessageTrigger))
		case "connectorId":
			d.Seen(&seen, 1)
			m.ConnectorID = d.OptInt(key, ocppjson.NoMin, ocppjson.NoMax)
		default:
			d.Unknown(key)
		}
	}
	if missing := 0x1 &^ seen; missing != 0 {
		d.Missing(missing, "requestedMessage")
	}
}

func (m *TriggerMessageRequest) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendString(dst, "requestedMessage", m.RequestedMessage)
	dst = ocppjson.AppendOptInt(dst, "connectorId", m.ConnectorID)
	return append(dst, '}')
}

// ActionName returns "TriggerMessage".
func (*TriggerMessageRequest) ActionName() string { return "TriggerMessage" }

// IsResponse returns false.
func (*TriggerMessageRequest) IsResponse() bool { return false }

// AppendJSON appends the message to dst as a JSON object.
func (m *TriggerMessageRequest) AppendJSON(dst []byte) []byte { return m.appendTo(dst) }

// TriggerMessageResponse is the response to TriggerMessage.
type TriggerMessageResponse struct {
	Status TriggerMessageStatus `json:"status"` // TriggerMessageStatus
}

func (m *TriggerMessageResponse) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "status":
			d.Seen(&seen, 0)
			m.Status = TriggerMessageStatus(d.Enum(key, enumTriggerMessageStatus))
		default:
			d.Unknown(key)
		}
	}
	if missing := 0x1 &^ seen; missing != 0 {
		d.Missing(missing, "status")
	}
}

func (m *TriggerMessageResponse) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendString(dst, "status", m.Status)
	return append(dst, '}')
}

// ActionName returns "TriggerMessage".
func (*TriggerMessageResponse) ActionName() string { return "TriggerMessage" }

// IsResponse returns true.
func (*TriggerMessageResponse) IsResponse() bool { return true }

// AppendJSON appends the message to dst as a JSON object.
func (m *TriggerMessageResponse) AppendJSON(dst []byte) []byte { return m.appendTo(dst) }

// MessageTrigger is an enumeration; the constants list its values. Values it does not list are kept when they
// are received. In an optional member "" means absent.
type MessageTrigger string

// The values of MessageTrigger.
const (
	MessageTriggerBootNotification              MessageTrigger = "BootNotification"
	MessageTriggerDiagnosticsStatusNotification MessageTrigger = "DiagnosticsStatusNotification"
	MessageTriggerFirmwareStatusNotification    MessageTrigger = "FirmwareStatusNotification"
	MessageTriggerHeartbeat                     MessageTrigger = "Heartbeat"
	MessageTriggerMeterValues                   MessageTrigger = "MeterValues"
	MessageTriggerStatusNotification            MessageTrigger = "StatusNotification"
)

func enumMessageTrigger(s string) ocppjson.Since {
	switch MessageTrigger(s) {
	case MessageTriggerBootNotification,
		MessageTriggerDiagnosticsStatusNotification,
		MessageTriggerFirmwareStatusNotification,
		MessageTriggerHeartbeat,
		MessageTriggerMeterValues,
		MessageTriggerStatusNotification:
		return ocppjson.Always
	}
	return ocppjson.Never
}
