// Code generated from definitions/ by internal/definition/generate. DO NOT EDIT.

package ocpp2

import "github.com/evenkeel/evenkeel/ocppjson"

// ClearChargingProfileRequest is the request of ClearChargingProfile, sent by the CSMS.
type ClearChargingProfileRequest struct {
	ID                     *int                   `json:"id,omitempty"`                     // optional integer
	ConnectorID            *int                   `json:"connectorId,omitempty"`            // optional integer
	ChargingProfilePurpose ChargingProfilePurpose `json:"chargingProfilePurpose,omitempty"` // optional ChargingProfilePurpose
	StackLevel             *int                   `json:"stackLevel,omitempty"`             // optional integer
}

func (m *ClearChargingProfileRequest) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "id":
			d.Seen(&seen, 0)
			m.ID = d.OptInt(key, ocppjson.NoMin, ocppjson.NoMax)
		case "connectorId":
			d.Seen(&seen, 1)
			m.ConnectorID = d.OptInt(key, ocppjson.NoMin, ocppjson.NoMax)
		case "chargingProfilePurpose":
			d.Seen(&seen, 2)
			m.ChargingProfilePurpose = ChargingProfilePurpose(d.OptEnum(key, enumChargingProfilePurpose))
		case "stackLevel":
			d.Seen(&seen, 3)
			m.StackLevel = d.OptInt(key, ocppjson.NoMin, ocppjson.NoMax)
		default:
			d.Unknown(key)
		}
	}
}

func (m *ClearChargingProfileRequest) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendOptInt(dst, "id", m.ID)
	dst = ocppjson.AppendOptInt(dst, "connectorId", m.ConnectorID)
	dst = ocppjson.AppendText(dst, "chargingProfilePurpose", m.ChargingProfilePurpose)
	dst = ocppjson.AppendOptInt(dst, "stackLevel", m.StackLevel)
	return append(dst, '}')
}

// ActionName returns "ClearChargingProfile".
func (*ClearChargingProfileRequest) ActionName() string { return "ClearChargingProfile" }

// IsResponse returns false.
func (*ClearChargingProfileRequest) IsResponse() bool { return false }

// AppendJSON appends the message to dst as a JSON object.
func (m *ClearChargingProfileRequest) AppendJSON(dst []byte) []byte { return m.appendTo(dst) }

// ClearChargingProfileResponse is the response to ClearChargingProfile.
type ClearChargingProfileResponse struct {
	Status ClearChargingProfileStatus `json:"status"` // ClearChargingProfileStatus
}

func (m *ClearChargingProfileResponse) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "status":
			d.Seen(&seen, 0)
			m.Status = ClearChargingProfileStatus(d.Enum(key, enumClearChargingProfileStatus))
		default:
			d.Unknown(key)
		}
	}
	if missing := 0x1 &^ seen; missing != 0 {
		d.Missing(missing, "status")
	}
}

func (m *ClearChargingProfileResponse) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendString(dst, "status", m.Status)
	return append(dst, '}')
}

// ActionName returns "ClearChargingProfile".
func (*ClearChargingProfileResponse) ActionName() string { return "ClearChargingProfile" }

// IsResponse returns true.
func (*ClearChargingProfileResponse) IsResponse() bool { return true }

// AppendJSON appends the message to dst as a JSON object.
func (m *ClearChargingProfileResponse) AppendJSON(dst []byte) []byte { return m.appendTo(dst) }

// GetCompositeScheduleRequest is the request of GetCompositeSchedule, sent by the CSMS.
type GetCompositeScheduleRequest struct {
	ConnectorID      int              `json:"connectorId"`                // integer
	Duration         int              `json:"duration"`                   // integer
	ChargingRateUnit ChargingRateUnit `json:"chargingRateUnit,omitempty"` // optional ChargingRateUnit
}

func (m *GetCompositeScheduleRequest) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "connectorId":
			d.Seen(&seen, 0)
			m.ConnectorID = d.Int(key, ocppjson.NoMin, ocppjson.NoMax)
		case "duration":
			d.Seen(&seen, 1)
			m.Duration = d.Int(key, ocppjson.NoMin, ocppjson.NoMax)
		case "chargingRateUnit":
			d.Seen(&seen, 2)
			m.ChargingRateUnit = ChargingRateUnit(d.OptEnum(key, enumChargingRateUnit))
		default:
			d.Unknown(key)
		}
	}
	if missing := 0x3 &^ seen; missing != 0 {
		d.Missing(missing, "connectorId", "duration")
	}
}

func (m *GetCompositeScheduleRequest) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendInt(dst, "connectorId", m.ConnectorID)
	dst = ocppjson.AppendInt(dst, "duration", m.Duration)
	dst = ocppjson.AppendText(dst, "chargingRateUnit", m.ChargingRateUnit)
	return append(dst, '}')
}

// ActionName returns "GetCompositeSchedule".
func (*GetCompositeScheduleRequest) ActionName() string { return "GetCompositeSchedule" }

// IsResponse returns false.
func (*GetCompositeScheduleRequest) IsResponse() bool { return false }

// AppendJSON appends the message to dst as a JSON object.
func (m *GetCompositeScheduleRequest) AppendJSON(dst []byte) []byte { return m.appendTo(dst) }

// GetCompositeScheduleResponse is the response to GetCompositeSchedule.
type GetCompositeScheduleResponse struct {
	Status           GetCompositeScheduleStatus `json:"status"`                     // GetCompositeScheduleStatus
	ConnectorID      *int                       `json:"connectorId,omitempty"`      // optional integer
	ScheduleStart    ocppjson.DateTime          `json:"scheduleStart,omitempty"`    // optional dateTime
	ChargingSchedule *ChargingSchedule          `json:"chargingSchedule,omitempty"` // optional ChargingSchedule
}

func (m *GetCompositeScheduleResponse) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "status":
			d.Seen(&seen, 0)
			m.Status = GetCompositeScheduleStatus(d.Enum(key, enumGetCompositeScheduleStatus))
		case "connectorId":
			d.Seen(&seen, 1)
			m.ConnectorID = d.OptInt(key, ocppjson.NoMin, ocppjson.NoMax)
		case "scheduleStart":
			d.Seen(&seen, 2)
			m.ScheduleStart = d.OptDateTime(key)
		case "chargingSchedule":
			d.Seen(&seen, 3)
			if d.OptObject(key) {
				m.ChargingSchedule = new(ChargingSchedule)
				m.ChargingSchedule.decode(d)
			}
		default:
			d.Unknown(key)
		}
	}
	if missing := 0x1 &^ seen; missing != 0 {
		d.Missing(missing, "status")
	}
}

func (m *GetCompositeScheduleResponse) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendString(dst, "status", m.Status)
	dst = ocppjson.AppendOptInt(dst, "connectorId", m.ConnectorID)
	dst = ocppjson.AppendText(dst, "scheduleStart", m.ScheduleStart)
	if m.ChargingSchedule != nil {
		dst = m.ChargingSchedule.appendTo(ocppjson.AppendName(dst, "chargingSchedule"))
	}
	return append(dst, '}')
}

// ActionName returns "GetCompositeSchedule".
func (*GetCompositeScheduleResponse) ActionName() string { return "GetCompositeSchedule" }

// IsResponse returns true.
func (*GetCompositeScheduleResponse) IsResponse() bool { return true }

// AppendJSON appends the message to dst as a JSON object.
func (m *GetCompositeScheduleResponse) AppendJSON(dst []byte) []byte { return m.appendTo(dst) }

// SetChargingProfileRequest is the request of SetChargingProfile, sent by the CSMS.
type SetChargingProfileRequest struct {
	ConnectorID        int             `json:"connectorId"`        // integer
	CSChargingProfiles ChargingProfile `json:"csChargingProfiles"` // ChargingProfile
}

func (m *SetChargingProfileRequest) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "connectorId":
			d.Seen(&seen, 0)
			m.ConnectorID = d.Int(key, ocppjson.NoMin, ocppjson.NoMax)
		case "csChargingProfiles":
			d.Seen(&seen, 1)
			if d.Object(key) {
				m.CSChargingProfiles.decode(d)
			}
		default:
			d.Unknown(key)
		}
	}
	if missing := 0x3 &^ seen; missing != 0 {
		d.Missing(missing, "connectorId", "csChargingProfiles")
	}
}

func (m *SetChargingProfileRequest) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendInt(dst, "connectorId", m.ConnectorID)
	dst = m.CSChargingProfiles.appendTo(ocppjson.AppendName(dst, "csChargingProfiles"))
	return append(dst, '}')
}

// ActionName returns "SetChargingProfile".
func (*SetChargingProfileRequest) ActionName() string { return "SetChargingProfile" }

// IsResponse returns false.
func (*SetChargingProfileRequest) IsResponse() bool { return false }

// AppendJSON appends the message to dst as a JSON object.
func (m *SetChargingProfileRequest) AppendJSON(dst []byte) []byte { return m.appendTo(dst) }

// SetChargingProfileResponse is the response to SetChargingProfile.
type SetChargingProfileResponse struct {
	Status ChargingProfileStatus `json:"status"` // ChargingProfileStatus
}

func (m *SetChargingProfileResponse) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "status":
			d.Seen(&seen, 0)
			m.Status = ChargingProfileStatus(d.Enum(key, enumChargingProfileStatus))
		default:
			d.Unknown(key)
		}
	}
	if missing := 0x1 &^ seen; missing != 0 {
		d.Missing(missing, "status")
	}
}

func (m *SetChargingProfileResponse) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendString(dst, "status", m.Status)
	return append(dst, '}')
}

// ActionName returns "SetChargingProfile".
func (*SetChargingProfileResponse) ActionName() string { return "SetChargingProfile" }

// IsResponse returns true.
func (*SetChargingProfileResponse) IsResponse() bool { return true }

// AppendJSON appends the message to dst as a JSON object.
func (m *SetChargingProfileResponse) AppendJSON(dst []byte) []byte { return m.appendTo(dst) }

// ChargingProfileStatus is an enumeration; the constants list its values. Values it does not list are kept when they
// are received. In an optional member "" means absent.
type ChargingProfileStatus string

// The values of ChargingProfileStatus.
const (
	ChargingProfileStatusAccepted     ChargingProfileStatus = "Accepted"
	ChargingProfileStatusRejected     ChargingProfileStatus = "Rejected"
	ChargingProfileStatusNotSupported ChargingProfileStatus = "NotSupported"
)

func enumChargingProfileStatus(s string) ocppjson.Since {
	switch ChargingProfileStatus(s) {
	case ChargingProfileStatusAccepted,
		ChargingProfileStatusRejected,
		ChargingProfileStatusNotSupported:
		return ocppjson.Always
	}
	return ocppjson.Never
}

// ClearChargingProfileStatus is an enumeration; the constants list its values. Values it does not list are kept when they
// are received. In an optional member "" means absent.
type ClearChargingProfileStatus string

// The values of ClearChargingProfileStatus.
const (
	ClearChargingProfileStatusAccepted ClearChargingProfileStatus = "Accepted"
	ClearChargingProfileStatusUnknown  ClearChargingProfileStatus = "Unknown"
)

func enumClearChargingProfileStatus(s string) ocppjson.Since {
	switch ClearChargingProfileStatus(s) {
	case ClearChargingProfileStatusAccepted,
		ClearChargingProfileStatusUnknown:
		return ocppjson.Always
	}
	return ocppjson.Never
}

// GetCompositeScheduleStatus is an enumeration; the constants list its values. Values it does not list are kept when they
// are received. In an optional member "" means absent.
type GetCompositeScheduleStatus string

// The values of GetCompositeScheduleStatus.
const (
	GetCompositeScheduleStatusAccepted GetCompositeScheduleStatus = "Accepted"
	GetCompositeScheduleStatusRejected GetCompositeScheduleStatus = "Rejected"
)

func enumGetCompositeScheduleStatus(s string) ocppjson.Since {
	switch GetCompositeScheduleStatus(s) {
	case GetCompositeScheduleStatusAccepted,
		GetCompositeScheduleStatusRejected:
		return ocppjson.Always
	}
	return ocppjson.Never
}
