// Code generated from definitions/ by internal/definition/generate. DO NOT EDIT.

package ocpp2

import "github.com/evenkeel/evenkeel/ocppjson"

// RequestStartTransactionRequest is the request of RequestStartTransaction, sent by the CSMS.
type RequestStartTransactionRequest struct {
	EVSEID          *int             `json:"evseId,omitempty"`          // optional integer >=1; 2.0.1: integer
	GroupIDToken    *IDToken         `json:"groupIdToken,omitempty"`    // optional IDToken
	IDToken         IDToken          `json:"idToken"`                   // IDToken
	RemoteStartID   int              `json:"remoteStartId"`             // integer
	ChargingProfile *ChargingProfile `json:"chargingProfile,omitempty"` // optional ChargingProfile
	CustomData      ocppjson.Raw     `json:"customData,omitempty"`      // object with vendorId and whatever the vendor adds
}

func (m *RequestStartTransactionRequest) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "evseId":
			d.Seen(&seen, 2)
			if d.Older {
				m.EVSEID = d.OptInt(key, ocppjson.NoMin, ocppjson.NoMax)
				continue
			}
			m.EVSEID = d.OptInt(key, 1, ocppjson.NoMax)
		case "groupIdToken":
			d.Seen(&seen, 3)
			if d.OptObject(key) {
				m.GroupIDToken = new(IDToken)
				m.GroupIDToken.decode(d)
			}
		case "idToken":
			d.Seen(&seen, 0)
			if d.Object(key) {
				m.IDToken.decode(d)
			}
		case "remoteStartId":
			d.Seen(&seen, 1)
			m.RemoteStartID = d.Int(key, ocppjson.NoMin, ocppjson.NoMax)
		case "chargingProfile":
			d.Seen(&seen, 4)
			if d.OptObject(key) {
				m.ChargingProfile = new(ChargingProfile)
				m.ChargingProfile.decode(d)
			}
		case "customData":
			d.Seen(&seen, 5)
			m.CustomData = d.CustomData(key)
		default:
			d.Unknown(key)
		}
	}
	if missing := 0x3 &^ seen; missing != 0 {
		d.Missing(missing, "idToken", "remoteStartId")
	}
}

func (m *RequestStartTransactionRequest) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendOptInt(dst, "evseId", m.EVSEID)
	if m.GroupIDToken != nil {
		dst = m.GroupIDToken.appendTo(ocppjson.AppendName(dst, "groupIdToken"))
	}
	dst = m.IDToken.appendTo(ocppjson.AppendName(dst, "idToken"))
	dst = ocppjson.AppendInt(dst, "remoteStartId", m.RemoteStartID)
	if m.ChargingProfile != nil {
		dst = m.ChargingProfile.appendTo(ocppjson.AppendName(dst, "chargingProfile"))
	}
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// ActionName returns "RequestStartTransaction".
func (*RequestStartTransactionRequest) ActionName() string { return "RequestStartTransaction" }

// IsResponse returns false.
func (*RequestStartTransactionRequest) IsResponse() bool { return false }

// AppendJSON appends the message to dst as a JSON object.
func (m *RequestStartTransactionRequest) AppendJSON(dst []byte) []byte { return m.appendTo(dst) }

// RequestStartTransactionResponse is the response to RequestStartTransaction.
type RequestStartTransactionResponse struct {
	Status        RequestStartStopStatus `json:"status"`                  // RequestStartStopStatus
	StatusInfo    *StatusInfo            `json:"statusInfo,omitempty"`    // optional StatusInfo
	TransactionID *string                `json:"transactionId,omitempty"` // optional string(36)
	CustomData    ocppjson.Raw           `json:"customData,omitempty"`    // object with vendorId and whatever the vendor adds
}

func (m *RequestStartTransactionResponse) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "status":
			d.Seen(&seen, 0)
			m.Status = RequestStartStopStatus(d.Enum(key, enumRequestStartStopStatus))
		case "statusInfo":
			d.Seen(&seen, 1)
			if d.OptObject(key) {
				m.StatusInfo = new(StatusInfo)
				m.StatusInfo.decode(d)
			}
		case "transactionId":
			d.Seen(&seen, 2)
			m.TransactionID = d.OptString(key, 36)
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

func (m *RequestStartTransactionResponse) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendString(dst, "status", m.Status)
	if m.StatusInfo != nil {
		dst = m.StatusInfo.appendTo(ocppjson.AppendName(dst, "statusInfo"))
	}
	dst = ocppjson.AppendOptString(dst, "transactionId", m.TransactionID)
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// ActionName returns "RequestStartTransaction".
func (*RequestStartTransactionResponse) ActionName() string { return "RequestStartTransaction" }

// IsResponse returns true.
func (*RequestStartTransactionResponse) IsResponse() bool { return true }

// AppendJSON appends the message to dst as a JSON object.
func (m *RequestStartTransactionResponse) AppendJSON(dst []byte) []byte { return m.appendTo(dst) }

// RequestStopTransactionRequest is the request of RequestStopTransaction, sent by the CSMS.
type RequestStopTransactionRequest struct {
	TransactionID string       `json:"transactionId"`        // string(36)
	CustomData    ocppjson.Raw `json:"customData,omitempty"` // object with vendorId and whatever the vendor adds
}

func (m *RequestStopTransactionRequest) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "transactionId":
			d.Seen(&seen, 0)
			m.TransactionID = d.String(key, 36)
		case "customData":
			d.Seen(&seen, 1)
			m.CustomData = d.CustomData(key)
		default:
			d.Unknown(key)
		}
	}
	if missing := 0x1 &^ seen; missing != 0 {
		d.Missing(missing, "transactionId")
	}
}

func (m *RequestStopTransactionRequest) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendString(dst, "transactionId", m.TransactionID)
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// ActionName returns "RequestStopTransaction".
func (*RequestStopTransactionRequest) ActionName() string { return "RequestStopTransaction" }

// IsResponse returns false.
func (*RequestStopTransactionRequest) IsResponse() bool { return false }

// AppendJSON appends the message to dst as a JSON object.
func (m *RequestStopTransactionRequest) AppendJSON(dst []byte) []byte { return m.appendTo(dst) }

// RequestStopTransactionResponse is the response to RequestStopTransaction.
type RequestStopTransactionResponse struct {
	Status     RequestStartStopStatus `json:"status"`               // RequestStartStopStatus
	StatusInfo *StatusInfo            `json:"statusInfo,omitempty"` // optional StatusInfo
	CustomData ocppjson.Raw           `json:"customData,omitempty"` // object with vendorId and whatever the vendor adds
}

func (m *RequestStopTransactionResponse) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "status":
			d.Seen(&seen, 0)
			m.Status = RequestStartStopStatus(d.Enum(key, enumRequestStartStopStatus))
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

func (m *RequestStopTransactionResponse) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendString(dst, "status", m.Status)
	if m.StatusInfo != nil {
		dst = m.StatusInfo.appendTo(ocppjson.AppendName(dst, "statusInfo"))
	}
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// ActionName returns "RequestStopTransaction".
func (*RequestStopTransactionResponse) ActionName() string { return "RequestStopTransaction" }

// IsResponse returns true.
func (*RequestStopTransactionResponse) IsResponse() bool { return true }

// AppendJSON appends the message to dst as a JSON object.
func (m *RequestStopTransactionResponse) AppendJSON(dst []byte) []byte { return m.appendTo(dst) }

// TriggerMessageRequest is the request of TriggerMessage, sent by the CSMS.
type TriggerMessageRequest struct {
	EVSE             *EVSE          `json:"evse,omitempty"`          // optional EVSE
	RequestedMessage MessageTrigger `json:"requestedMessage"`        // MessageTrigger
	CustomTrigger    *string        `json:"customTrigger,omitempty"` // optional string(50), since 2.1
	CustomData       ocppjson.Raw   `json:"customData,omitempty"`    // object with vendorId and whatever the vendor adds
}

func (m *TriggerMessageRequest) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "evse":
			d.Seen(&seen, 1)
			if d.OptObject(key) {
				m.EVSE = new(EVSE)
				m.EVSE.decode(d)
			}
		case "requestedMessage":
			d.Seen(&seen, 0)
			m.RequestedMessage = MessageTrigger(d.Enum(key, enumMessageTrigger))
		case "customTrigger":
			d.Seen(&seen, 2)
			if d.Older {
				d.Newer(key)
				continue
			}
			m.CustomTrigger = d.OptString(key, 50)
		case "customData":
			d.Seen(&seen, 3)
			m.CustomData = d.CustomData(key)
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
	if m.EVSE != nil {
		dst = m.EVSE.appendTo(ocppjson.AppendName(dst, "evse"))
	}
	dst = ocppjson.AppendString(dst, "requestedMessage", m.RequestedMessage)
	dst = ocppjson.AppendOptString(dst, "customTrigger", m.CustomTrigger)
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
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
	Status     TriggerMessageStatus `json:"status"`               // TriggerMessageStatus
	StatusInfo *StatusInfo          `json:"statusInfo,omitempty"` // optional StatusInfo
	CustomData ocppjson.Raw         `json:"customData,omitempty"` // object with vendorId and whatever the vendor adds
}

func (m *TriggerMessageResponse) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "status":
			d.Seen(&seen, 0)
			m.Status = TriggerMessageStatus(d.Enum(key, enumTriggerMessageStatus))
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

func (m *TriggerMessageResponse) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendString(dst, "status", m.Status)
	if m.StatusInfo != nil {
		dst = m.StatusInfo.appendTo(ocppjson.AppendName(dst, "statusInfo"))
	}
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// ActionName returns "TriggerMessage".
func (*TriggerMessageResponse) ActionName() string { return "TriggerMessage" }

// IsResponse returns true.
func (*TriggerMessageResponse) IsResponse() bool { return true }

// AppendJSON appends the message to dst as a JSON object.
func (m *TriggerMessageResponse) AppendJSON(dst []byte) []byte { return m.appendTo(dst) }

// UnlockConnectorRequest is the request of UnlockConnector, sent by the CSMS.
type UnlockConnectorRequest struct {
	EVSEID      int          `json:"evseId"`               // integer >=0; 2.0.1: integer
	ConnectorID int          `json:"connectorId"`          // integer >=0; 2.0.1: integer
	CustomData  ocppjson.Raw `json:"customData,omitempty"` // object with vendorId and whatever the vendor adds
}

func (m *UnlockConnectorRequest) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "evseId":
			d.Seen(&seen, 0)
			if d.Older {
				m.EVSEID = d.Int(key, ocppjson.NoMin, ocppjson.NoMax)
				continue
			}
			m.EVSEID = d.Int(key, 0, ocppjson.NoMax)
		case "connectorId":
			d.Seen(&seen, 1)
			if d.Older {
				m.ConnectorID = d.Int(key, ocppjson.NoMin, ocppjson.NoMax)
				continue
			}
			m.ConnectorID = d.Int(key, 0, ocppjson.NoMax)
		case "customData":
			d.Seen(&seen, 2)
			m.CustomData = d.CustomData(key)
		default:
			d.Unknown(key)
		}
	}
	if missing := 0x3 &^ seen; missing != 0 {
		d.Missing(missing, "evseId", "connectorId")
	}
}

func (m *UnlockConnectorRequest) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendInt(dst, "evseId", m.EVSEID)
	dst = ocppjson.AppendInt(dst, "connectorId", m.ConnectorID)
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// ActionName returns "UnlockConnector".
func (*UnlockConnectorRequest) ActionName() string { return "UnlockConnector" }

// IsResponse returns false.
func (*UnlockConnectorRequest) IsResponse() bool { return false }

// AppendJSON appends the message to dst as a JSON object.
func (m *UnlockConnectorRequest) AppendJSON(dst []byte) []byte { return m.appendTo(dst) }

// UnlockConnectorResponse is the response to UnlockConnector.
type UnlockConnectorResponse struct {
	Status     UnlockStatus `json:"status"`               // UnlockStatus
	StatusInfo *StatusInfo  `json:"statusInfo,omitempty"` // optional StatusInfo
	CustomData ocppjson.Raw `json:"customData,omitempty"` // object with vendorId and whatever the vendor adds
}

func (m *UnlockConnectorResponse) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "status":
			d.Seen(&seen, 0)
			m.Status = UnlockStatus(d.Enum(key, enumUnlockStatus))
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

func (m *UnlockConnectorResponse) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendString(dst, "status", m.Status)
	if m.StatusInfo != nil {
		dst = m.StatusInfo.appendTo(ocppjson.AppendName(dst, "statusInfo"))
	}
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// ActionName returns "UnlockConnector".
func (*UnlockConnectorResponse) ActionName() string { return "UnlockConnector" }

// IsResponse returns true.
func (*UnlockConnectorResponse) IsResponse() bool { return true }

// AppendJSON appends the message to dst as a JSON object.
func (m *UnlockConnectorResponse) AppendJSON(dst []byte) []byte { return m.appendTo(dst) }

// MessageTrigger is an enumeration; the constants list its values. Values it does not list are kept when they
// are received. In an optional member "" means absent.
type MessageTrigger string

// The values of MessageTrigger.
const (
	MessageTriggerBootNotification                  MessageTrigger = "BootNotification"
	MessageTriggerLogStatusNotification             MessageTrigger = "LogStatusNotification"
	MessageTriggerFirmwareStatusNotification        MessageTrigger = "FirmwareStatusNotification"
	MessageTriggerHeartbeat                         MessageTrigger = "Heartbeat"
	MessageTriggerMeterValues                       MessageTrigger = "MeterValues"
	MessageTriggerSignChargingStationCertificate    MessageTrigger = "SignChargingStationCertificate"
	MessageTriggerSignV2GCertificate                MessageTrigger = "SignV2GCertificate"
	MessageTriggerStatusNotification                MessageTrigger = "StatusNotification"
	MessageTriggerTransactionEvent                  MessageTrigger = "TransactionEvent"
	MessageTriggerSignCombinedCertificate           MessageTrigger = "SignCombinedCertificate"
	MessageTriggerPublishFirmwareStatusNotification MessageTrigger = "PublishFirmwareStatusNotification"
	MessageTriggerSignV2G20Certificate              MessageTrigger = "SignV2G20Certificate" // since 2.1
	MessageTriggerCustomTrigger                     MessageTrigger = "CustomTrigger"        // since 2.1
)

func enumMessageTrigger(s string) ocppjson.Since {
	switch MessageTrigger(s) {
	case MessageTriggerBootNotification,
		MessageTriggerLogStatusNotification,
		MessageTriggerFirmwareStatusNotification,
		MessageTriggerHeartbeat,
		MessageTriggerMeterValues,
		MessageTriggerSignChargingStationCertificate,
		MessageTriggerSignV2GCertificate,
		MessageTriggerStatusNotification,
		MessageTriggerTransactionEvent,
		MessageTriggerSignCombinedCertificate,
		MessageTriggerPublishFirmwareStatusNotification:
		return ocppjson.Always
	case MessageTriggerSignV2G20Certificate,
		MessageTriggerCustomTrigger:
		return ocppjson.Newer
	}
	return ocppjson.Never
}

// RequestStartStopStatus is an enumeration; the constants list its values. Values it does not list are kept when they
// are received. In an optional member "" means absent.
type RequestStartStopStatus string

// The values of RequestStartStopStatus.
const (
	RequestStartStopStatusAccepted RequestStartStopStatus = "Accepted"
	RequestStartStopStatusRejected RequestStartStopStatus = "Rejected"
)

func enumRequestStartStopStatus(s string) ocppjson.Since {
	switch RequestStartStopStatus(s) {
	case RequestStartStopStatusAccepted,
		RequestStartStopStatusRejected:
		return ocppjson.Always
	}
	return ocppjson.Never
}

// TriggerMessageStatus is an enumeration; the constants list its values. Values it does not list are kept when they
// are received. In an optional member "" means absent.
type TriggerMessageStatus string

// The values of TriggerMessageStatus.
const (
	TriggerMessageStatusAccepted       TriggerMessageStatus = "Accepted"
	TriggerMessageStatusRejected       TriggerMessageStatus = "Rejected"
	TriggerMessageStatusNotImplemented TriggerMessageStatus = "NotImplemented"
)

func enumTriggerMessageStatus(s string) ocppjson.Since {
	switch TriggerMessageStatus(s) {
	case TriggerMessageStatusAccepted,
		TriggerMessageStatusRejected,
		TriggerMessageStatusNotImplemented:
		return ocppjson.Always
	}
	return ocppjson.Never
}

// UnlockStatus is an enumeration; the constants list its values. Values it does not list are kept when they
// are received. In an optional member "" means absent.
type UnlockStatus string

// The values of UnlockStatus.
const (
	UnlockStatusUnlocked                     UnlockStatus = "Unlocked"
	UnlockStatusUnlockFailed                 UnlockStatus = "UnlockFailed"
	UnlockStatusOngoingAuthorizedTransaction UnlockStatus = "OngoingAuthorizedTransaction"
	UnlockStatusUnknownConnector             UnlockStatus = "UnknownConnector"
)

func enumUnlockStatus(s string) ocppjson.Since {
	switch UnlockStatus(s) {
	case UnlockStatusUnlocked,
		UnlockStatusUnlockFailed,
		UnlockStatusOngoingAuthorizedTransaction,
		UnlockStatusUnknownConnector:
		return ocppjson.Always
	}
	return ocppjson.Never
}
