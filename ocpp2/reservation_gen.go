// Code generated from definitions/ by internal/definition/generate. DO NOT EDIT.

package ocpp2

import "github.com/evenkeel/evenkeel/ocppjson"

// CancelReservationRequest is the request of CancelReservation, sent by the CSMS.
type CancelReservationRequest struct {
	ReservationID int `json:"reservationId"` // integer
}

func (m *CancelReservationRequest) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "reservationId":
			d.Seen(&seen, 0)
			m.ReservationID = d.Int(key, ocppjson.NoMin, ocppjson.NoMax)
		default:
			d.Unknown(key)
		}
	}
	if missing := 0x1 &^ seen; missing != 0 {
		d.Missing(missing, "reservationId")
	}
}

func (m *CancelReservationRequest) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendInt(dst, "reservationId", m.ReservationID)
	return append(dst, '}')
}

// ActionName returns "CancelReservation".
func (*CancelReservationRequest) ActionName() string { return "CancelReservation" }

// IsResponse returns false.
func (*CancelReservationRequest) IsResponse() bool { return false }

// AppendJSON appends the message to dst as a JSON object.
func (m *CancelReservationRequest) AppendJSON(dst []byte) []byte { return m.appendTo(dst) }

// CancelReservationResponse is the response to CancelReservation.
type CancelReservationResponse struct {
	Status CancelReservationStatus `json:"status"` // CancelReservationStatus
}

func (m *CancelReservationResponse) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "status":
			d.Seen(&seen, 0)
			m.Status = CancelReservationStatus(d.Enum(key, enumCancelReservationStatus))
		default:
			d.Unknown(key)
		}
	}
	if missing := 0x1 &^ seen; missing != 0 {
		d.Missing(missing, "status")
	}
}

func (m *CancelReservationResponse) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendString(dst, "status", m.Status)
	return append(dst, '}')
}

// ActionName returns "CancelReservation".
func (*CancelReservationResponse) ActionName() string { return "CancelReservation" }

// IsResponse returns true.
func (*CancelReservationResponse) IsResponse() bool { return true }

// AppendJSON appends the message to dst as a JSON object.
func (m *CancelReservationResponse) AppendJSON(dst []byte) []byte { return m.appendTo(dst) }

// ReserveNowRequest is the request of ReserveNow, sent by the CSMS.
type ReserveNowRequest struct {
	ConnectorID   int               `json:"connectorId"`           // integer
	ExpiryDate    ocppjson.DateTime `json:"expiryDate"`            // dateTime
	IDTag         string            `json:"idTag"`                 // string(20)
	ParentIDTag   *string           `json:"parentIdTag,omitempty"` // optional string(20)
	ReservationID int               `json:"reservationId"`         // integer
}

func (m *ReserveNowRequest) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "connectorId":
			d.Seen(&seen, 0)
			m.ConnectorID = d.Int(key, ocppjson.NoMin, ocppjson.NoMax)
		case "expiryDate":
			d.Seen(&seen, 1)
			m.ExpiryDate = d.DateTime(key)
		case "idTag":
			d.Seen(&seen, 2)
			m.IDTag = d.String(key, 20)
		case "parentIdTag":
			d.Seen(&seen, 4)
			m.ParentIDTag = d.OptString(key, 20)
		case "reservationId":
			d.Seen(&seen, 3)
			m.ReservationID = d.Int(key, ocppjson.NoMin, ocppjson.NoMax)
		default:
			d.Unknown(key)
		}
	}
	if missing := 0xf &^ seen; missing != 0 {
		d.Missing(missing, "connectorId", "expiryDate", "idTag", "reservationId")
	}
}

func (m *ReserveNowRequest) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendInt(dst, "connectorId", m.ConnectorID)
	dst = ocppjson.AppendString(dst, "expiryDate", m.ExpiryDate)
	dst = ocppjson.AppendString(dst, "idTag", m.IDTag)
	dst = ocppjson.AppendOptString(dst, "parentIdTag", m.ParentIDTag)
	dst = ocppjson.AppendInt(dst, "reservationId", m.ReservationID)
	return append(dst, '}')
}

// ActionName returns "ReserveNow".
func (*ReserveNowRequest) ActionName() string { return "ReserveNow" }

// IsResponse returns false.
func (*ReserveNowRequest) IsResponse() bool { return false }

// AppendJSON appends the message to dst as a JSON object.
func (m *ReserveNowRequest) AppendJSON(dst []byte) []byte { return m.appendTo(dst) }

// ReserveNowResponse is the response to ReserveNow.
type ReserveNowResponse struct {
	Status ReservationStatus `json:"status"` // ReservationStatus
}

func (m *ReserveNowResponse) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "status":
			d.Seen(&seen, 0)
			m.Status = ReservationStatus(d.Enum(key, enumReservationStatus))
		default:
			d.Unknown(key)
		}
	}
	if missing := 0x1 &^ seen; missing != 0 {
		d.Missing(missing, "status")
	}
}

func (m *ReserveNowResponse) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendString(dst, "status", m.Status)
	return append(dst, '}')
}

// ActionName returns "ReserveNow".
func (*ReserveNowResponse) ActionName() string { return "ReserveNow" }

// IsResponse returns true.
func (*ReserveNowResponse) IsResponse() bool { return true }

// AppendJSON appends the message to dst as a JSON object.
func (m *ReserveNowResponse) AppendJSON(dst []byte) []byte { return m.appendTo(dst) }

// CancelReservationStatus is an enumeration; the constants list its values. Values it does not list are kept when they
// are received. In an optional member "" means absent.
type CancelReservationStatus string

// The values of CancelReservationStatus.
const (
	CancelReservationStatusAccepted CancelReservationStatus = "Accepted"
	CancelReservationStatusRejected CancelReservationStatus = "Rejected"
)

func enumCancelReservationStatus(s string) ocppjson.Since {
	switch CancelReservationStatus(s) {
	case CancelReservationStatusAccepted,
		CancelReservationStatusRejected:
		return ocppjson.Always
	}
	return ocppjson.Never
}

// ReservationStatus is an enumeration; the constants list its values. Values it does not list are kept when they
// are received. In an optional member "" means absent.
type ReservationStatus string

// The values of ReservationStatus.
const (
	ReservationStatusAccepted    ReservationStatus = "Accepted"
	ReservationStatusFaulted     ReservationStatus = "Faulted"
	ReservationStatusOccupied    ReservationStatus = "Occupied"
	ReservationStatusRejected    ReservationStatus = "Rejected"
	ReservationStatusUnavailable ReservationStatus = "Unavailable"
)

func enumReservationStatus(s string) ocppjson.Since {
	switch ReservationStatus(s) {
	case ReservationStatusAccepted,
		ReservationStatusFaulted,
		ReservationStatusOccupied,
		ReservationStatusRejected,
		ReservationStatusUnavailable:
		return ocppjson.Always
	}
	return ocppjson.Never
}
