// Code generated from definitions/ by internal/definition/generate. DO NOT EDIT.

package ocpp2

import "github.com/evenkeel/evenkeel/ocppjson"

// CancelReservationRequest is the request of CancelReservation, sent by the CSMS.
type CancelReservationRequest struct {
	ReservationID int          `json:"reservationId"`        // integer >=0; 2.0.1: integer
	CustomData    ocppjson.Raw `json:"customData,omitempty"` // object with vendorId and whatever the vendor adds
}

func (m *CancelReservationRequest) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "reservationId":
			d.Seen(&seen, 0)
			if d.Older {
				m.ReservationID = d.Int(key, ocppjson.NoMin, ocppjson.NoMax)
				continue
			}
			m.ReservationID = d.Int(key, 0, ocppjson.NoMax)
		case "customData":
			d.Seen(&seen, 1)
			m.CustomData = d.CustomData(key)
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
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
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
	Status     CancelReservationStatus `json:"status"`               // CancelReservationStatus
	StatusInfo *StatusInfo             `json:"statusInfo,omitempty"` // optional StatusInfo
	CustomData ocppjson.Raw            `json:"customData,omitempty"` // object with vendorId and whatever the vendor adds
}

func (m *CancelReservationResponse) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "status":
			d.Seen(&seen, 0)
			m.Status = CancelReservationStatus(d.Enum(key, enumCancelReservationStatus))
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

func (m *CancelReservationResponse) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendString(dst, "status", m.Status)
	if m.StatusInfo != nil {
		dst = m.StatusInfo.appendTo(ocppjson.AppendName(dst, "statusInfo"))
	}
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// ActionName returns "CancelReservation".
func (*CancelReservationResponse) ActionName() string { return "CancelReservation" }

// IsResponse returns true.
func (*CancelReservationResponse) IsResponse() bool { return true }

// AppendJSON appends the message to dst as a JSON object.
func (m *CancelReservationResponse) AppendJSON(dst []byte) []byte { return m.appendTo(dst) }

// ReservationStatusUpdateRequest is the request of ReservationStatusUpdate, sent by the station.
type ReservationStatusUpdateRequest struct {
	ReservationID           int                     `json:"reservationId"`           // integer >=0; 2.0.1: integer
	ReservationUpdateStatus ReservationUpdateStatus `json:"reservationUpdateStatus"` // ReservationUpdateStatus
	CustomData              ocppjson.Raw            `json:"customData,omitempty"`    // object with vendorId and whatever the vendor adds
}

func (m *ReservationStatusUpdateRequest) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "reservationId":
			d.Seen(&seen, 0)
			if d.Older {
				m.ReservationID = d.Int(key, ocppjson.NoMin, ocppjson.NoMax)
				continue
			}
			m.ReservationID = d.Int(key, 0, ocppjson.NoMax)
		case "reservationUpdateStatus":
			d.Seen(&seen, 1)
			m.ReservationUpdateStatus = ReservationUpdateStatus(d.Enum(key, enumReservationUpdateStatus))
		case "customData":
			d.Seen(&seen, 2)
			m.CustomData = d.CustomData(key)
		default:
			d.Unknown(key)
		}
	}
	if missing := 0x3 &^ seen; missing != 0 {
		d.Missing(missing, "reservationId", "reservationUpdateStatus")
	}
}

func (m *ReservationStatusUpdateRequest) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendInt(dst, "reservationId", m.ReservationID)
	dst = ocppjson.AppendString(dst, "reservationUpdateStatus", m.ReservationUpdateStatus)
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// ActionName returns "ReservationStatusUpdate".
func (*ReservationStatusUpdateRequest) ActionName() string { return "ReservationStatusUpdate" }

// IsResponse returns false.
func (*ReservationStatusUpdateRequest) IsResponse() bool { return false }

// AppendJSON appends the message to dst as a JSON object.
func (m *ReservationStatusUpdateRequest) AppendJSON(dst []byte) []byte { return m.appendTo(dst) }

// ReservationStatusUpdateResponse is the response to ReservationStatusUpdate.
type ReservationStatusUpdateResponse struct {
	CustomData ocppjson.Raw `json:"customData,omitempty"` // object with vendorId and whatever the vendor adds
}

func (m *ReservationStatusUpdateResponse) decode(d *ocppjson.Decoder) {
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

func (m *ReservationStatusUpdateResponse) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// ActionName returns "ReservationStatusUpdate".
func (*ReservationStatusUpdateResponse) ActionName() string { return "ReservationStatusUpdate" }

// IsResponse returns true.
func (*ReservationStatusUpdateResponse) IsResponse() bool { return true }

// AppendJSON appends the message to dst as a JSON object.
func (m *ReservationStatusUpdateResponse) AppendJSON(dst []byte) []byte { return m.appendTo(dst) }

// ReserveNowRequest is the request of ReserveNow, sent by the CSMS.
type ReserveNowRequest struct {
	ID             int               `json:"id"`                      // integer >=0; 2.0.1: integer
	ExpiryDateTime ocppjson.DateTime `json:"expiryDateTime"`          // dateTime
	ConnectorType  ConnectorType     `json:"connectorType,omitempty"` // optional string(20); 2.0.1: ConnectorType
	IDToken        IDToken           `json:"idToken"`                 // IDToken
	EVSEID         *int              `json:"evseId,omitempty"`        // optional integer >=0; 2.0.1: integer
	GroupIDToken   *IDToken          `json:"groupIdToken,omitempty"`  // optional IDToken
	CustomData     ocppjson.Raw      `json:"customData,omitempty"`    // object with vendorId and whatever the vendor adds
}

func (m *ReserveNowRequest) decode(d *ocppjson.Decoder) {
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
		case "expiryDateTime":
			d.Seen(&seen, 1)
			m.ExpiryDateTime = d.DateTime(key)
		case "connectorType":
			d.Seen(&seen, 3)
			if d.Older {
				m.ConnectorType = ConnectorType(d.OptEnum(key, enumConnectorType))
				continue
			}
			m.ConnectorType = ConnectorType(d.OptText(key, 20))
		case "idToken":
			d.Seen(&seen, 2)
			if d.Object(key) {
				m.IDToken.decode(d)
			}
		case "evseId":
			d.Seen(&seen, 4)
			if d.Older {
				m.EVSEID = d.OptInt(key, ocppjson.NoMin, ocppjson.NoMax)
				continue
			}
			m.EVSEID = d.OptInt(key, 0, ocppjson.NoMax)
		case "groupIdToken":
			d.Seen(&seen, 5)
			if d.OptObject(key) {
				m.GroupIDToken = new(IDToken)
				m.GroupIDToken.decode(d)
			}
		case "customData":
			d.Seen(&seen, 6)
			m.CustomData = d.CustomData(key)
		default:
			d.Unknown(key)
		}
	}
	if missing := 0x7 &^ seen; missing != 0 {
		d.Missing(missing, "id", "expiryDateTime", "idToken")
	}
}

func (m *ReserveNowRequest) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendInt(dst, "id", m.ID)
	dst = ocppjson.AppendString(dst, "expiryDateTime", m.ExpiryDateTime)
	dst = ocppjson.AppendText(dst, "connectorType", m.ConnectorType)
	dst = m.IDToken.appendTo(ocppjson.AppendName(dst, "idToken"))
	dst = ocppjson.AppendOptInt(dst, "evseId", m.EVSEID)
	if m.GroupIDToken != nil {
		dst = m.GroupIDToken.appendTo(ocppjson.AppendName(dst, "groupIdToken"))
	}
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
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
	Status     ReserveNowStatus `json:"status"`               // ReserveNowStatus
	StatusInfo *StatusInfo      `json:"statusInfo,omitempty"` // optional StatusInfo
	CustomData ocppjson.Raw     `json:"customData,omitempty"` // object with vendorId and whatever the vendor adds
}

func (m *ReserveNowResponse) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "status":
			d.Seen(&seen, 0)
			m.Status = ReserveNowStatus(d.Enum(key, enumReserveNowStatus))
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

func (m *ReserveNowResponse) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendString(dst, "status", m.Status)
	if m.StatusInfo != nil {
		dst = m.StatusInfo.appendTo(ocppjson.AppendName(dst, "statusInfo"))
	}
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
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

// ConnectorType is an enumeration; the constants list its values. Values it does not list are kept when they
// are received. In an optional member "" means absent.
type ConnectorType string

// The values of ConnectorType.
const (
	ConnectorTypeCCCS1           ConnectorType = "cCCS1"
	ConnectorTypeCCCS2           ConnectorType = "cCCS2"
	ConnectorTypeCG105           ConnectorType = "cG105"
	ConnectorTypeCTesla          ConnectorType = "cTesla"
	ConnectorTypeCType1          ConnectorType = "cType1"
	ConnectorTypeCType2          ConnectorType = "cType2"
	ConnectorTypeS3091P16A       ConnectorType = "s309-1P-16A"
	ConnectorTypeS3091P32A       ConnectorType = "s309-1P-32A"
	ConnectorTypeS3093P16A       ConnectorType = "s309-3P-16A"
	ConnectorTypeS3093P32A       ConnectorType = "s309-3P-32A"
	ConnectorTypeSBS1361         ConnectorType = "sBS1361"
	ConnectorTypeSCEE77          ConnectorType = "sCEE-7-7"
	ConnectorTypeSType2          ConnectorType = "sType2"
	ConnectorTypeSType3          ConnectorType = "sType3"
	ConnectorTypeOther1PhMax16A  ConnectorType = "Other1PhMax16A"
	ConnectorTypeOther1PhOver16A ConnectorType = "Other1PhOver16A"
	ConnectorTypeOther3Ph        ConnectorType = "Other3Ph"
	ConnectorTypePan             ConnectorType = "Pan"
	ConnectorTypeWInductive      ConnectorType = "wInductive"
	ConnectorTypeWResonant       ConnectorType = "wResonant"
	ConnectorTypeUndetermined    ConnectorType = "Undetermined"
	ConnectorTypeUnknown         ConnectorType = "Unknown"
)

func enumConnectorType(s string) ocppjson.Since {
	switch ConnectorType(s) {
	case ConnectorTypeCCCS1,
		ConnectorTypeCCCS2,
		ConnectorTypeCG105,
		ConnectorTypeCTesla,
		ConnectorTypeCType1,
		ConnectorTypeCType2,
		ConnectorTypeS3091P16A,
		ConnectorTypeS3091P32A,
		ConnectorTypeS3093P16A,
		ConnectorTypeS3093P32A,
		ConnectorTypeSBS1361,
		ConnectorTypeSCEE77,
		ConnectorTypeSType2,
		ConnectorTypeSType3,
		ConnectorTypeOther1PhMax16A,
		ConnectorTypeOther1PhOver16A,
		ConnectorTypeOther3Ph,
		ConnectorTypePan,
		ConnectorTypeWInductive,
		ConnectorTypeWResonant,
		ConnectorTypeUndetermined,
		ConnectorTypeUnknown:
		return ocppjson.Always
	}
	return ocppjson.Never
}

// ReservationUpdateStatus is an enumeration; the constants list its values. Values it does not list are kept when they
// are received. In an optional member "" means absent.
type ReservationUpdateStatus string

// The values of ReservationUpdateStatus.
const (
	ReservationUpdateStatusExpired       ReservationUpdateStatus = "Expired"
	ReservationUpdateStatusRemoved       ReservationUpdateStatus = "Removed"
	ReservationUpdateStatusNoTransaction ReservationUpdateStatus = "NoTransaction" // since 2.1
)

func enumReservationUpdateStatus(s string) ocppjson.Since {
	switch ReservationUpdateStatus(s) {
	case ReservationUpdateStatusExpired,
		ReservationUpdateStatusRemoved:
		return ocppjson.Always
	case ReservationUpdateStatusNoTransaction:
		return ocppjson.Newer
	}
	return ocppjson.Never
}

// ReserveNowStatus is an enumeration; the constants list its values. Values it does not list are kept when they
// are received. In an optional member "" means absent.
type ReserveNowStatus string

// The values of ReserveNowStatus.
const (
	ReserveNowStatusAccepted    ReserveNowStatus = "Accepted"
	ReserveNowStatusFaulted     ReserveNowStatus = "Faulted"
	ReserveNowStatusOccupied    ReserveNowStatus = "Occupied"
	ReserveNowStatusRejected    ReserveNowStatus = "Rejected"
	ReserveNowStatusUnavailable ReserveNowStatus = "Unavailable"
)

func enumReserveNowStatus(s string) ocppjson.Since {
	switch ReserveNowStatus(s) {
	case ReserveNowStatusAccepted,
		ReserveNowStatusFaulted,
		ReserveNowStatusOccupied,
		ReserveNowStatusRejected,
		ReserveNowStatusUnavailable:
		return ocppjson.Always
	}
	return ocppjson.Never
}
