// Code generated from definitions/ by internal/definition/generate. DO NOT EDIT.

package ocpp2

import "github.com/evenkeel/evenkeel/ocppjson"

// ChangeAvailabilityRequest is the request of ChangeAvailability, sent by the CSMS.
type ChangeAvailabilityRequest struct {
	EVSE              *EVSE             `json:"evse,omitempty"`       // optional EVSE
	OperationalStatus OperationalStatus `json:"operationalStatus"`    // OperationalStatus
	CustomData        ocppjson.Raw      `json:"customData,omitempty"` // object with vendorId and whatever the vendor adds
}

func (m *ChangeAvailabilityRequest) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "evse":
			d.Seen(&seen, 1)
			if d.OptObject(key) {
				m.EVSE = new(EVSE)
				m.EVSE.decode(d)
			}
		case "operationalStatus":
			d.Seen(&seen, 0)
			m.OperationalStatus = OperationalStatus(d.Enum(key, enumOperationalStatus))
		case "customData":
			d.Seen(&seen, 2)
			m.CustomData = d.CustomData(key)
		default:
			d.Unknown(key)
		}
	}
	if missing := 0x1 &^ seen; missing != 0 {
		d.Missing(missing, "operationalStatus")
	}
}

func (m *ChangeAvailabilityRequest) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	if m.EVSE != nil {
		dst = m.EVSE.appendTo(ocppjson.AppendName(dst, "evse"))
	}
	dst = ocppjson.AppendString(dst, "operationalStatus", m.OperationalStatus)
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// ActionName returns "ChangeAvailability".
func (*ChangeAvailabilityRequest) ActionName() string { return "ChangeAvailability" }

// IsResponse returns false.
func (*ChangeAvailabilityRequest) IsResponse() bool { return false }

// AppendJSON appends the message to dst as a JSON object.
func (m *ChangeAvailabilityRequest) AppendJSON(dst []byte) []byte { return m.appendTo(dst) }

// ChangeAvailabilityResponse is the response to ChangeAvailability.
type ChangeAvailabilityResponse struct {
	Status     ChangeAvailabilityStatus `json:"status"`               // ChangeAvailabilityStatus
	StatusInfo *StatusInfo              `json:"statusInfo,omitempty"` // optional StatusInfo
	CustomData ocppjson.Raw             `json:"customData,omitempty"` // object with vendorId and whatever the vendor adds
}

func (m *ChangeAvailabilityResponse) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "status":
			d.Seen(&seen, 0)
			m.Status = ChangeAvailabilityStatus(d.Enum(key, enumChangeAvailabilityStatus))
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

func (m *ChangeAvailabilityResponse) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendString(dst, "status", m.Status)
	if m.StatusInfo != nil {
		dst = m.StatusInfo.appendTo(ocppjson.AppendName(dst, "statusInfo"))
	}
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// ActionName returns "ChangeAvailability".
func (*ChangeAvailabilityResponse) ActionName() string { return "ChangeAvailability" }

// IsResponse returns true.
func (*ChangeAvailabilityResponse) IsResponse() bool { return true }

// AppendJSON appends the message to dst as a JSON object.
func (m *ChangeAvailabilityResponse) AppendJSON(dst []byte) []byte { return m.appendTo(dst) }

// StatusNotificationRequest is the request of StatusNotification, sent by the station.
type StatusNotificationRequest struct {
	Timestamp       ocppjson.DateTime `json:"timestamp"`            // dateTime
	ConnectorStatus ConnectorStatus   `json:"connectorStatus"`      // ConnectorStatus
	EVSEID          int               `json:"evseId"`               // integer >=0; 2.0.1: integer
	ConnectorID     int               `json:"connectorId"`          // integer >=0; 2.0.1: integer
	CustomData      ocppjson.Raw      `json:"customData,omitempty"` // object with vendorId and whatever the vendor adds
}

func (m *StatusNotificationRequest) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "timestamp":
			d.Seen(&seen, 0)
			m.Timestamp = d.DateTime(key)
		case "connectorStatus":
			d.Seen(&seen, 1)
			m.ConnectorStatus = ConnectorStatus(d.Enum(key, enumConnectorStatus))
		case "evseId":
			d.Seen(&seen, 2)
			if d.Older {
				m.EVSEID = d.Int(key, ocppjson.NoMin, ocppjson.NoMax)
				continue
			}
			m.EVSEID = d.Int(key, 0, ocppjson.NoMax)
		case "connectorId":
			d.Seen(&seen, 3)
			if d.Older {
				m.ConnectorID = d.Int(key, ocppjson.NoMin, ocppjson.NoMax)
				continue
			}
			m.ConnectorID = d.Int(key, 0, ocppjson.NoMax)
		case "customData":
			d.Seen(&seen, 4)
			m.CustomData = d.CustomData(key)
		default:
			d.Unknown(key)
		}
	}
	if missing := 0xf &^ seen; missing != 0 {
		d.Missing(missing, "timestamp", "connectorStatus", "evseId", "connectorId")
	}
}

func (m *StatusNotificationRequest) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendString(dst, "timestamp", m.Timestamp)
	dst = ocppjson.AppendString(dst, "connectorStatus", m.ConnectorStatus)
	dst = ocppjson.AppendInt(dst, "evseId", m.EVSEID)
	dst = ocppjson.AppendInt(dst, "connectorId", m.ConnectorID)
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// ActionName returns "StatusNotification".
func (*StatusNotificationRequest) ActionName() string { return "StatusNotification" }

// IsResponse returns false.
func (*StatusNotificationRequest) IsResponse() bool { return false }

// AppendJSON appends the message to dst as a JSON object.
func (m *StatusNotificationRequest) AppendJSON(dst []byte) []byte { return m.appendTo(dst) }

// StatusNotificationResponse is the response to StatusNotification.
type StatusNotificationResponse struct {
	CustomData ocppjson.Raw `json:"customData,omitempty"` // object with vendorId and whatever the vendor adds
}

func (m *StatusNotificationResponse) decode(d *ocppjson.Decoder) {
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

func (m *StatusNotificationResponse) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// ActionName returns "StatusNotification".
func (*StatusNotificationResponse) ActionName() string { return "StatusNotification" }

// IsResponse returns true.
func (*StatusNotificationResponse) IsResponse() bool { return true }

// AppendJSON appends the message to dst as a JSON object.
func (m *StatusNotificationResponse) AppendJSON(dst []byte) []byte { return m.appendTo(dst) }

// ChangeAvailabilityStatus is an enumeration; the constants list its values. Values it does not list are kept when they
// are received. In an optional member "" means absent.
type ChangeAvailabilityStatus string

// The values of ChangeAvailabilityStatus.
const (
	ChangeAvailabilityStatusAccepted  ChangeAvailabilityStatus = "Accepted"
	ChangeAvailabilityStatusRejected  ChangeAvailabilityStatus = "Rejected"
	ChangeAvailabilityStatusScheduled ChangeAvailabilityStatus = "Scheduled"
)

func enumChangeAvailabilityStatus(s string) ocppjson.Since {
	switch ChangeAvailabilityStatus(s) {
	case ChangeAvailabilityStatusAccepted,
		ChangeAvailabilityStatusRejected,
		ChangeAvailabilityStatusScheduled:
		return ocppjson.Always
	}
	return ocppjson.Never
}

// ConnectorStatus is an enumeration; the constants list its values. Values it does not list are kept when they
// are received. In an optional member "" means absent.
type ConnectorStatus string

// The values of ConnectorStatus.
const (
	ConnectorStatusAvailable   ConnectorStatus = "Available"
	ConnectorStatusOccupied    ConnectorStatus = "Occupied"
	ConnectorStatusReserved    ConnectorStatus = "Reserved"
	ConnectorStatusUnavailable ConnectorStatus = "Unavailable"
	ConnectorStatusFaulted     ConnectorStatus = "Faulted"
)

func enumConnectorStatus(s string) ocppjson.Since {
	switch ConnectorStatus(s) {
	case ConnectorStatusAvailable,
		ConnectorStatusOccupied,
		ConnectorStatusReserved,
		ConnectorStatusUnavailable,
		ConnectorStatusFaulted:
		return ocppjson.Always
	}
	return ocppjson.Never
}

// OperationalStatus is an enumeration; the constants list its values. Values it does not list are kept when they
// are received. In an optional member "" means absent.
type OperationalStatus string

// The values of OperationalStatus.
const (
	OperationalStatusInoperative OperationalStatus = "Inoperative"
	OperationalStatusOperative   OperationalStatus = "Operative"
)

func enumOperationalStatus(s string) ocppjson.Since {
	switch OperationalStatus(s) {
	case OperationalStatusInoperative,
		OperationalStatusOperative:
		return ocppjson.Always
	}
	return ocppjson.Never
}
