// Code generated from definitions/ by internal/definition/generate. DO NOT EDIT.

package ocpp2

import "github.com/evenkeel/evenkeel/ocppjson"

// ClearDisplayMessageRequest is the request of ClearDisplayMessage, sent by the CSMS.
type ClearDisplayMessageRequest struct {
	ID         int          `json:"id"`                   // integer >=0; 2.0.1: integer
	CustomData ocppjson.Raw `json:"customData,omitempty"` // object with vendorId and whatever the vendor adds
}

func (m *ClearDisplayMessageRequest) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "id":
			d.Seen(&seen, 0)
			if d.Older {
				m.ID = d.Int(key, ocppjson.NoMin, ocppjson.NoMax)
				continue
			}
			m.ID = d.Int(key, 0, ocppjson.NoMax)
		case "customData":
			d.Seen(&seen, 1)
			m.CustomData = d.CustomData(key)
		default:
			d.Unknown(key)
		}
	}
	if missing := 0x1 &^ seen; missing != 0 {
		d.Missing(missing, "id")
	}
}

func (m *ClearDisplayMessageRequest) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendInt(dst, "id", m.ID)
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// ActionName returns "ClearDisplayMessage".
func (*ClearDisplayMessageRequest) ActionName() string { return "ClearDisplayMessage" }

// IsResponse returns false.
func (*ClearDisplayMessageRequest) IsResponse() bool { return false }

// AppendJSON appends the message to dst as a JSON object.
func (m *ClearDisplayMessageRequest) AppendJSON(dst []byte) []byte { return m.appendTo(dst) }

// ClearDisplayMessageResponse is the response to ClearDisplayMessage.
type ClearDisplayMessageResponse struct {
	Status     ClearMessageStatus `json:"status"`               // ClearMessageStatus
	StatusInfo *StatusInfo        `json:"statusInfo,omitempty"` // optional StatusInfo
	CustomData ocppjson.Raw       `json:"customData,omitempty"` // object with vendorId and whatever the vendor adds
}

func (m *ClearDisplayMessageResponse) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "status":
			d.Seen(&seen, 0)
			m.Status = ClearMessageStatus(d.Enum(key, enumClearMessageStatus))
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

func (m *ClearDisplayMessageResponse) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendString(dst, "status", m.Status)
	if m.StatusInfo != nil {
		dst = m.StatusInfo.appendTo(ocppjson.AppendName(dst, "statusInfo"))
	}
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// ActionName returns "ClearDisplayMessage".
func (*ClearDisplayMessageResponse) ActionName() string { return "ClearDisplayMessage" }

// IsResponse returns true.
func (*ClearDisplayMessageResponse) IsResponse() bool { return true }

// AppendJSON appends the message to dst as a JSON object.
func (m *ClearDisplayMessageResponse) AppendJSON(dst []byte) []byte { return m.appendTo(dst) }

// GetDisplayMessagesRequest is the request of GetDisplayMessages, sent by the CSMS.
type GetDisplayMessagesRequest struct {
	ID         []int           `json:"id,omitempty"`         // optional integer[1..] >=0; 2.0.1: integer[1..]
	RequestID  int             `json:"requestId"`            // integer
	Priority   MessagePriority `json:"priority,omitempty"`   // optional MessagePriority
	State      MessageState    `json:"state,omitempty"`      // optional MessageState
	CustomData ocppjson.Raw    `json:"customData,omitempty"` // object with vendorId and whatever the vendor adds
}

func (m *GetDisplayMessagesRequest) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "id":
			d.Seen(&seen, 1)
			if d.Older {
				m.ID = ocppjson.Ints(d, key, ocppjson.Bounds{Min: 1, Max: 0, Required: false}, ocppjson.NoMin, ocppjson.NoMax)
				continue
			}
			m.ID = ocppjson.Ints(d, key, ocppjson.Bounds{Min: 1, Max: 0, Required: false}, 0, ocppjson.NoMax)
		case "requestId":
			d.Seen(&seen, 0)
			m.RequestID = d.Int(key, ocppjson.NoMin, ocppjson.NoMax)
		case "priority":
			d.Seen(&seen, 2)
			m.Priority = MessagePriority(d.OptEnum(key, enumMessagePriority))
		case "state":
			d.Seen(&seen, 3)
			m.State = MessageState(d.OptEnum(key, enumMessageState))
		case "customData":
			d.Seen(&seen, 4)
			m.CustomData = d.CustomData(key)
		default:
			d.Unknown(key)
		}
	}
	if missing := 0x1 &^ seen; missing != 0 {
		d.Missing(missing, "requestId")
	}
}

func (m *GetDisplayMessagesRequest) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendInts(dst, "id", m.ID)
	dst = ocppjson.AppendInt(dst, "requestId", m.RequestID)
	dst = ocppjson.AppendText(dst, "priority", m.Priority)
	dst = ocppjson.AppendText(dst, "state", m.State)
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// ActionName returns "GetDisplayMessages".
func (*GetDisplayMessagesRequest) ActionName() string { return "GetDisplayMessages" }

// IsResponse returns false.
func (*GetDisplayMessagesRequest) IsResponse() bool { return false }

// AppendJSON appends the message to dst as a JSON object.
func (m *GetDisplayMessagesRequest) AppendJSON(dst []byte) []byte { return m.appendTo(dst) }

// GetDisplayMessagesResponse is the response to GetDisplayMessages.
type GetDisplayMessagesResponse struct {
	Status     GetDisplayMessagesStatus `json:"status"`               // GetDisplayMessagesStatus
	StatusInfo *StatusInfo              `json:"statusInfo,omitempty"` // optional StatusInfo
	CustomData ocppjson.Raw             `json:"customData,omitempty"` // object with vendorId and whatever the vendor adds
}

func (m *GetDisplayMessagesResponse) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "status":
			d.Seen(&seen, 0)
			m.Status = GetDisplayMessagesStatus(d.Enum(key, enumGetDisplayMessagesStatus))
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

func (m *GetDisplayMessagesResponse) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendString(dst, "status", m.Status)
	if m.StatusInfo != nil {
		dst = m.StatusInfo.appendTo(ocppjson.AppendName(dst, "statusInfo"))
	}
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// ActionName returns "GetDisplayMessages".
func (*GetDisplayMessagesResponse) ActionName() string { return "GetDisplayMessages" }

// IsResponse returns true.
func (*GetDisplayMessagesResponse) IsResponse() bool { return true }

// AppendJSON appends the message to dst as a JSON object.
func (m *GetDisplayMessagesResponse) AppendJSON(dst []byte) []byte { return m.appendTo(dst) }

// NotifyDisplayMessagesRequest is the request of NotifyDisplayMessages, sent by the station.
type NotifyDisplayMessagesRequest struct {
	MessageInfo []MessageInfo `json:"messageInfo,omitempty"` // optional MessageInfo[1..]
	RequestID   int           `json:"requestId"`             // integer
	TBC         *bool         `json:"tbc,omitempty"`         // optional boolean
	CustomData  ocppjson.Raw  `json:"customData,omitempty"`  // object with vendorId and whatever the vendor adds
}

func (m *NotifyDisplayMessagesRequest) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "messageInfo":
			d.Seen(&seen, 1)
			m.MessageInfo = ocppjson.Array(d, key, ocppjson.Bounds{Min: 1, Max: 0, Required: false}, (*MessageInfo).decode)
		case "requestId":
			d.Seen(&seen, 0)
			m.RequestID = d.Int(key, ocppjson.NoMin, ocppjson.NoMax)
		case "tbc":
			d.Seen(&seen, 2)
			m.TBC = d.OptBool(key)
		case "customData":
			d.Seen(&seen, 3)
			m.CustomData = d.CustomData(key)
		default:
			d.Unknown(key)
		}
	}
	if missing := 0x1 &^ seen; missing != 0 {
		d.Missing(missing, "requestId")
	}
}

func (m *NotifyDisplayMessagesRequest) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendArray(dst, "messageInfo", m.MessageInfo, (*MessageInfo).appendTo)
	dst = ocppjson.AppendInt(dst, "requestId", m.RequestID)
	dst = ocppjson.AppendOptBool(dst, "tbc", m.TBC)
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// ActionName returns "NotifyDisplayMessages".
func (*NotifyDisplayMessagesRequest) ActionName() string { return "NotifyDisplayMessages" }

// IsResponse returns false.
func (*NotifyDisplayMessagesRequest) IsResponse() bool { return false }

// AppendJSON appends the message to dst as a JSON object.
func (m *NotifyDisplayMessagesRequest) AppendJSON(dst []byte) []byte { return m.appendTo(dst) }

// NotifyDisplayMessagesResponse is the response to NotifyDisplayMessages.
type NotifyDisplayMessagesResponse struct {
	CustomData ocppjson.Raw `json:"customData,omitempty"` // object with vendorId and whatever the vendor adds
}

func (m *NotifyDisplayMessagesResponse) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "customData":
			d.Seen(&seen, 0)
			m.CustomData = d.CustomData(key)
		default:
			d.Unknown(key)
		}
	}
}

func (m *NotifyDisplayMessagesResponse) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// ActionName returns "NotifyDisplayMessages".
func (*NotifyDisplayMessagesResponse) ActionName() string { return "NotifyDisplayMessages" }

// IsResponse returns true.
func (*NotifyDisplayMessagesResponse) IsResponse() bool { return true }

// AppendJSON appends the message to dst as a JSON object.
func (m *NotifyDisplayMessagesResponse) AppendJSON(dst []byte) []byte { return m.appendTo(dst) }

// SetDisplayMessageRequest is the request of SetDisplayMessage, sent by the CSMS.
type SetDisplayMessageRequest struct {
	Message    MessageInfo  `json:"message"`              // MessageInfo
	CustomData ocppjson.Raw `json:"customData,omitempty"` // object with vendorId and whatever the vendor adds
}

func (m *SetDisplayMessageRequest) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "message":
			d.Seen(&seen, 0)
			if d.Object(key) {
				m.Message.decode(d)
			}
		case "customData":
			d.Seen(&seen, 1)
			m.CustomData = d.CustomData(key)
		default:
			d.Unknown(key)
		}
	}
	if missing := 0x1 &^ seen; missing != 0 {
		d.Missing(missing, "message")
	}
}

func (m *SetDisplayMessageRequest) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = m.Message.appendTo(ocppjson.AppendName(dst, "message"))
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// ActionName returns "SetDisplayMessage".
func (*SetDisplayMessageRequest) ActionName() string { return "SetDisplayMessage" }

// IsResponse returns false.
func (*SetDisplayMessageRequest) IsResponse() bool { return false }

// AppendJSON appends the message to dst as a JSON object.
func (m *SetDisplayMessageRequest) AppendJSON(dst []byte) []byte { return m.appendTo(dst) }

// SetDisplayMessageResponse is the response to SetDisplayMessage.
type SetDisplayMessageResponse struct {
	Status     DisplayMessageStatus `json:"status"`               // DisplayMessageStatus
	StatusInfo *StatusInfo          `json:"statusInfo,omitempty"` // optional StatusInfo
	CustomData ocppjson.Raw         `json:"customData,omitempty"` // object with vendorId and whatever the vendor adds
}

func (m *SetDisplayMessageResponse) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "status":
			d.Seen(&seen, 0)
			m.Status = DisplayMessageStatus(d.Enum(key, enumDisplayMessageStatus))
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

func (m *SetDisplayMessageResponse) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendString(dst, "status", m.Status)
	if m.StatusInfo != nil {
		dst = m.StatusInfo.appendTo(ocppjson.AppendName(dst, "statusInfo"))
	}
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// ActionName returns "SetDisplayMessage".
func (*SetDisplayMessageResponse) ActionName() string { return "SetDisplayMessage" }

// IsResponse returns true.
func (*SetDisplayMessageResponse) IsResponse() bool { return true }

// AppendJSON appends the message to dst as a JSON object.
func (m *SetDisplayMessageResponse) AppendJSON(dst []byte) []byte { return m.appendTo(dst) }

// MessageInfo is an object type of the block DisplayMessage.
type MessageInfo struct {
	Display       *Component        `json:"display,omitempty"`       // optional Component
	ID            int               `json:"id"`                      // integer >=0; 2.0.1: integer
	Priority      MessagePriority   `json:"priority"`                // MessagePriority
	State         MessageState      `json:"state,omitempty"`         // optional MessageState
	StartDateTime ocppjson.DateTime `json:"startDateTime,omitempty"` // optional dateTime
	EndDateTime   ocppjson.DateTime `json:"endDateTime,omitempty"`   // optional dateTime
	TransactionID *string           `json:"transactionId,omitempty"` // optional string(36)
	Message       MessageContent    `json:"message"`                 // MessageContent
	MessageExtra  []MessageContent  `json:"messageExtra,omitempty"`  // optional MessageContent[1..4], since 2.1
	CustomData    ocppjson.Raw      `json:"customData,omitempty"`    // object with vendorId and whatever the vendor adds
}

func (m *MessageInfo) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "display":
			d.Seen(&seen, 3)
			if d.OptObject(key) {
				m.Display = ocppjson.New[Component](d)
				m.Display.decode(d)
			}
		case "id":
			d.Seen(&seen, 0)
			if d.Older {
				m.ID = d.Int(key, ocppjson.NoMin, ocppjson.NoMax)
				continue
			}
			m.ID = d.Int(key, 0, ocppjson.NoMax)
		case "priority":
			d.Seen(&seen, 1)
			m.Priority = MessagePriority(d.Enum(key, enumMessagePriority))
		case "state":
			d.Seen(&seen, 4)
			m.State = MessageState(d.OptEnum(key, enumMessageState))
		case "startDateTime":
			d.Seen(&seen, 5)
			m.StartDateTime = d.OptDateTime(key)
		case "endDateTime":
			d.Seen(&seen, 6)
			m.EndDateTime = d.OptDateTime(key)
		case "transactionId":
			d.Seen(&seen, 7)
			m.TransactionID = d.OptString(key, 36)
		case "message":
			d.Seen(&seen, 2)
			if d.Object(key) {
				m.Message.decode(d)
			}
		case "messageExtra":
			d.Seen(&seen, 8)
			if d.Older {
				d.Newer(key)
				continue
			}
			m.MessageExtra = ocppjson.Array(d, key, ocppjson.Bounds{Min: 1, Max: 4, Required: false}, (*MessageContent).decode)
		case "customData":
			d.Seen(&seen, 9)
			m.CustomData = d.CustomData(key)
		default:
			d.Unknown(key)
		}
	}
	if missing := 0x7 &^ seen; missing != 0 {
		d.Missing(missing, "id", "priority", "message")
	}
}

func (m *MessageInfo) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	if m.Display != nil {
		dst = m.Display.appendTo(ocppjson.AppendName(dst, "display"))
	}
	dst = ocppjson.AppendInt(dst, "id", m.ID)
	dst = ocppjson.AppendString(dst, "priority", m.Priority)
	dst = ocppjson.AppendText(dst, "state", m.State)
	dst = ocppjson.AppendText(dst, "startDateTime", m.StartDateTime)
	dst = ocppjson.AppendText(dst, "endDateTime", m.EndDateTime)
	dst = ocppjson.AppendOptString(dst, "transactionId", m.TransactionID)
	dst = m.Message.appendTo(ocppjson.AppendName(dst, "message"))
	dst = ocppjson.AppendArray(dst, "messageExtra", m.MessageExtra, (*MessageContent).appendTo)
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// ClearMessageStatus is an enumeration; the constants list its values. Values it does not list are kept when they
// are received. In an optional member "" means absent.
type ClearMessageStatus string

// The values of ClearMessageStatus.
const (
	ClearMessageStatusAccepted ClearMessageStatus = "Accepted"
	ClearMessageStatusUnknown  ClearMessageStatus = "Unknown"
	ClearMessageStatusRejected ClearMessageStatus = "Rejected" // since 2.1
)

func enumClearMessageStatus(s string) ocppjson.Since {
	switch ClearMessageStatus(s) {
	case ClearMessageStatusAccepted,
		ClearMessageStatusUnknown:
		return ocppjson.Always
	case ClearMessageStatusRejected:
		return ocppjson.Newer
	}
	return ocppjson.Never
}

// DisplayMessageStatus is an enumeration; the constants list its values. Values it does not list are kept when they
// are received. In an optional member "" means absent.
type DisplayMessageStatus string

// The values of DisplayMessageStatus.
const (
	DisplayMessageStatusAccepted                  DisplayMessageStatus = "Accepted"
	DisplayMessageStatusNotSupportedMessageFormat DisplayMessageStatus = "NotSupportedMessageFormat"
	DisplayMessageStatusRejected                  DisplayMessageStatus = "Rejected"
	DisplayMessageStatusNotSupportedPriority      DisplayMessageStatus = "NotSupportedPriority"
	DisplayMessageStatusNotSupportedState         DisplayMessageStatus = "NotSupportedState"
	DisplayMessageStatusUnknownTransaction        DisplayMessageStatus = "UnknownTransaction"
	DisplayMessageStatusLanguageNotSupported      DisplayMessageStatus = "LanguageNotSupported" // since 2.1
)

func enumDisplayMessageStatus(s string) ocppjson.Since {
	switch DisplayMessageStatus(s) {
	case DisplayMessageStatusAccepted,
		DisplayMessageStatusNotSupportedMessageFormat,
		DisplayMessageStatusRejected,
		DisplayMessageStatusNotSupportedPriority,
		DisplayMessageStatusNotSupportedState,
		DisplayMessageStatusUnknownTransaction:
		return ocppjson.Always
	case DisplayMessageStatusLanguageNotSupported:
		return ocppjson.Newer
	}
	return ocppjson.Never
}

// GetDisplayMessagesStatus is an enumeration; the constants list its values. Values it does not list are kept when they
// are received. In an optional member "" means absent.
type GetDisplayMessagesStatus string

// The values of GetDisplayMessagesStatus.
const (
	GetDisplayMessagesStatusAccepted GetDisplayMessagesStatus = "Accepted"
	GetDisplayMessagesStatusUnknown  GetDisplayMessagesStatus = "Unknown"
)

func enumGetDisplayMessagesStatus(s string) ocppjson.Since {
	switch GetDisplayMessagesStatus(s) {
	case GetDisplayMessagesStatusAccepted,
		GetDisplayMessagesStatusUnknown:
		return ocppjson.Always
	}
	return ocppjson.Never
}

// MessagePriority is an enumeration; the constants list its values. Values it does not list are kept when they
// are received. In an optional member "" means absent.
type MessagePriority string

// The values of MessagePriority.
const (
	MessagePriorityAlwaysFront MessagePriority = "AlwaysFront"
	MessagePriorityInFront     MessagePriority = "InFront"
	MessagePriorityNormalCycle MessagePriority = "NormalCycle"
)

func enumMessagePriority(s string) ocppjson.Since {
	switch MessagePriority(s) {
	case MessagePriorityAlwaysFront,
		MessagePriorityInFront,
		MessagePriorityNormalCycle:
		return ocppjson.Always
	}
	return ocppjson.Never
}

// MessageState is an enumeration; the constants list its values. Values it does not list are kept when they
// are received. In an optional member "" means absent.
type MessageState string

// The values of MessageState.
const (
	MessageStateCharging    MessageState = "Charging"
	MessageStateFaulted     MessageState = "Faulted"
	MessageStateIdle        MessageState = "Idle"
	MessageStateUnavailable MessageState = "Unavailable"
	MessageStateSuspended   MessageState = "Suspended"   // since 2.1
	MessageStateDischarging MessageState = "Discharging" // since 2.1
)

func enumMessageState(s string) ocppjson.Since {
	switch MessageState(s) {
	case MessageStateCharging,
		MessageStateFaulted,
		MessageStateIdle,
		MessageStateUnavailable:
		return ocppjson.Always
	case MessageStateSuspended,
		MessageStateDischarging:
		return ocppjson.Newer
	}
	return ocppjson.Never
}
