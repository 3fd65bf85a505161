// Code generated from definitions/ by internal/definition/generate. DO NOT EDIT.

package ocpp2

import "github.com/evenkeel/evenkeel/ocppjson"

// ClearChargingProfileRequest is the request of ClearChargingProfile, sent by the CSMS.
type ClearChargingProfileRequest struct {
	ChargingProfileID       *int                  `json:"chargingProfileId,omitempty"`       // optional integer
	ChargingProfileCriteria *ClearChargingProfile `json:"chargingProfileCriteria,omitempty"` // optional ClearChargingProfile
	CustomData              ocppjson.Raw          `json:"customData,omitempty"`              // object with vendorId and whatever the vendor adds
}

func (m *ClearChargingProfileRequest) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "chargingProfileId":
			d.Seen(&seen, 0)
			m.ChargingProfileID = d.OptInt(key, ocppjson.NoMin, ocppjson.NoMax)
		case "chargingProfileCriteria":
			d.Seen(&seen, 1)
			if d.OptObject(key) {
				m.ChargingProfileCriteria = new(ClearChargingProfile)
				m.ChargingProfileCriteria.decode(d)
			}
		case "customData":
			d.Seen(&seen, 2)
			m.CustomData = d.CustomData(key)
		default:
			d.Unknown(key)
		}
	}
}

func (m *ClearChargingProfileRequest) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendOptInt(dst, "chargingProfileId", m.ChargingProfileID)
	if m.ChargingProfileCriteria != nil {
		dst = m.ChargingProfileCriteria.appendTo(ocppjson.AppendName(dst, "chargingProfileCriteria"))
	}
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
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
	Status     ClearChargingProfileStatus `json:"status"`               // ClearChargingProfileStatus
	StatusInfo *StatusInfo                `json:"statusInfo,omitempty"` // optional StatusInfo
	CustomData ocppjson.Raw               `json:"customData,omitempty"` // object with vendorId and whatever the vendor adds
}

func (m *ClearChargingProfileResponse) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "status":
			d.Seen(&seen, 0)
			m.Status = ClearChargingProfileStatus(d.Enum(key, enumClearChargingProfileStatus))
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

func (m *ClearChargingProfileResponse) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendString(dst, "status", m.Status)
	if m.StatusInfo != nil {
		dst = m.StatusInfo.appendTo(ocppjson.AppendName(dst, "statusInfo"))
	}
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// ActionName returns "ClearChargingProfile".
func (*ClearChargingProfileResponse) ActionName() string { return "ClearChargingProfile" }

// IsResponse returns true.
func (*ClearChargingProfileResponse) IsResponse() bool { return true }

// AppendJSON appends the message to dst as a JSON object.
func (m *ClearChargingProfileResponse) AppendJSON(dst []byte) []byte { return m.appendTo(dst) }

// ClearedChargingLimitRequest is the request of ClearedChargingLimit, sent by the station.
type ClearedChargingLimitRequest struct {
	ChargingLimitSource ChargingLimitSource `json:"chargingLimitSource"`  // string(20); 2.0.1: ChargingLimitSource
	EVSEID              *int                `json:"evseId,omitempty"`     // optional integer >=0; 2.0.1: integer
	CustomData          ocppjson.Raw        `json:"customData,omitempty"` // object with vendorId and whatever the vendor adds
}

func (m *ClearedChargingLimitRequest) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "chargingLimitSource":
			d.Seen(&seen, 0)
			if d.Older {
				m.ChargingLimitSource = ChargingLimitSource(d.Enum(key, enumChargingLimitSource))
				continue
			}
			m.ChargingLimitSource = ChargingLimitSource(d.String(key, 20))
		case "evseId":
			d.Seen(&seen, 1)
			if d.Older {
				m.EVSEID = d.OptInt(key, ocppjson.NoMin, ocppjson.NoMax)
				continue
			}
			m.EVSEID = d.OptInt(key, 0, ocppjson.NoMax)
		case "customData":
			d.Seen(&seen, 2)
			m.CustomData = d.CustomData(key)
		default:
			d.Unknown(key)
		}
	}
	if missing := 0x1 &^ seen; missing != 0 {
		d.Missing(missing, "chargingLimitSource")
	}
}

func (m *ClearedChargingLimitRequest) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendString(dst, "chargingLimitSource", m.ChargingLimitSource)
	dst = ocppjson.AppendOptInt(dst, "evseId", m.EVSEID)
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// ActionName returns "ClearedChargingLimit".
func (*ClearedChargingLimitRequest) ActionName() string { return "ClearedChargingLimit" }

// IsResponse returns false.
func (*ClearedChargingLimitRequest) IsResponse() bool { return false }

// AppendJSON appends the message to dst as a JSON object.
func (m *ClearedChargingLimitRequest) AppendJSON(dst []byte) []byte { return m.appendTo(dst) }

// ClearedChargingLimitResponse is the response to ClearedChargingLimit.
type ClearedChargingLimitResponse struct {
	CustomData ocppjson.Raw `json:"customData,omitempty"` // object with vendorId and whatever the vendor adds
}

func (m *ClearedChargingLimitResponse) decode(d *ocppjson.Decoder) {
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

func (m *ClearedChargingLimitResponse) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// ActionName returns "ClearedChargingLimit".
func (*ClearedChargingLimitResponse) ActionName() string { return "ClearedChargingLimit" }

// IsResponse returns true.
func (*ClearedChargingLimitResponse) IsResponse() bool { return true }

// AppendJSON appends the message to dst as a JSON object.
func (m *ClearedChargingLimitResponse) AppendJSON(dst []byte) []byte { return m.appendTo(dst) }

// GetChargingProfilesRequest is the request of GetChargingProfiles, sent by the CSMS.
type GetChargingProfilesRequest struct {
	RequestID       int                      `json:"requestId"`            // integer
	EVSEID          *int                     `json:"evseId,omitempty"`     // optional integer >=0; 2.0.1: integer
	ChargingProfile ChargingProfileCriterion `json:"chargingProfile"`      // ChargingProfileCriterion
	CustomData      ocppjson.Raw             `json:"customData,omitempty"` // object with vendorId and whatever the vendor adds
}

func (m *GetChargingProfilesRequest) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "requestId":
			d.Seen(&seen, 0)
			m.RequestID = d.Int(key, ocppjson.NoMin, ocppjson.NoMax)
		case "evseId":
			d.Seen(&seen, 2)
			if d.Older {
				m.EVSEID = d.OptInt(key, ocppjson.NoMin, ocppjson.NoMax)
				continue
			}
			m.EVSEID = d.OptInt(key, 0, ocppjson.NoMax)
		case "chargingProfile":
			d.Seen(&seen, 1)
			if d.Object(key) {
				m.ChargingProfile.decode(d)
			}
		case "customData":
			d.Seen(&seen, 3)
			m.CustomData = d.CustomData(key)
		default:
			d.Unknown(key)
		}
	}
	if missing := 0x3 &^ seen; missing != 0 {
		d.Missing(missing, "requestId", "chargingProfile")
	}
}

func (m *GetChargingProfilesRequest) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendInt(dst, "requestId", m.RequestID)
	dst = ocppjson.AppendOptInt(dst, "evseId", m.EVSEID)
	dst = m.ChargingProfile.appendTo(ocppjson.AppendName(dst, "chargingProfile"))
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// ActionName returns "GetChargingProfiles".
func (*GetChargingProfilesRequest) ActionName() string { return "GetChargingProfiles" }

// IsResponse returns false.
func (*GetChargingProfilesRequest) IsResponse() bool { return false }

// AppendJSON appends the message to dst as a JSON object.
func (m *GetChargingProfilesRequest) AppendJSON(dst []byte) []byte { return m.appendTo(dst) }

// GetChargingProfilesResponse is the response to GetChargingProfiles.
type GetChargingProfilesResponse struct {
	Status     GetChargingProfileStatus `json:"status"`               // GetChargingProfileStatus
	StatusInfo *StatusInfo              `json:"statusInfo,omitempty"` // optional StatusInfo
	CustomData ocppjson.Raw             `json:"customData,omitempty"` // object with vendorId and whatever the vendor adds
}

func (m *GetChargingProfilesResponse) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "status":
			d.Seen(&seen, 0)
			m.Status = GetChargingProfileStatus(d.Enum(key, enumGetChargingProfileStatus))
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

func (m *GetChargingProfilesResponse) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendString(dst, "status", m.Status)
	if m.StatusInfo != nil {
		dst = m.StatusInfo.appendTo(ocppjson.AppendName(dst, "statusInfo"))
	}
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// ActionName returns "GetChargingProfiles".
func (*GetChargingProfilesResponse) ActionName() string { return "GetChargingProfiles" }

// IsResponse returns true.
func (*GetChargingProfilesResponse) IsResponse() bool { return true }

// AppendJSON appends the message to dst as a JSON object.
func (m *GetChargingProfilesResponse) AppendJSON(dst []byte) []byte { return m.appendTo(dst) }

// GetCompositeScheduleRequest is the request of GetCompositeSchedule, sent by the CSMS.
type GetCompositeScheduleRequest struct {
	Duration         int              `json:"duration"`                   // integer
	ChargingRateUnit ChargingRateUnit `json:"chargingRateUnit,omitempty"` // optional ChargingRateUnit
	EVSEID           int              `json:"evseId"`                     // integer >=0; 2.0.1: integer
	CustomData       ocppjson.Raw     `json:"customData,omitempty"`       // object with vendorId and whatever the vendor adds
}

func (m *GetCompositeScheduleRequest) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "duration":
			d.Seen(&seen, 0)
			m.Duration = d.Int(key, ocppjson.NoMin, ocppjson.NoMax)
		case "chargingRateUnit":
			d.Seen(&seen, 2)
			m.ChargingRateUnit = ChargingRateUnit(d.OptEnum(key, enumChargingRateUnit))
		case "evseId":
			d.Seen(&seen, 1)
			if d.Older {
				m.EVSEID = d.Int(key, ocppjson.NoMin, ocppjson.NoMax)
				continue
			}
			m.EVSEID = d.Int(key, 0, ocppjson.NoMax)
		case "customData":
			d.Seen(&seen, 3)
			m.CustomData = d.CustomData(key)
		default:
			d.Unknown(key)
		}
	}
	if missing := 0x3 &^ seen; missing != 0 {
		d.Missing(missing, "duration", "evseId")
	}
}

func (m *GetCompositeScheduleRequest) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendInt(dst, "duration", m.Duration)
	dst = ocppjson.AppendText(dst, "chargingRateUnit", m.ChargingRateUnit)
	dst = ocppjson.AppendInt(dst, "evseId", m.EVSEID)
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
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
	Status     GenericStatus      `json:"status"`               // GenericStatus
	StatusInfo *StatusInfo        `json:"statusInfo,omitempty"` // optional StatusInfo
	Schedule   *CompositeSchedule `json:"schedule,omitempty"`   // optional CompositeSchedule
	CustomData ocppjson.Raw       `json:"customData,omitempty"` // object with vendorId and whatever the vendor adds
}

func (m *GetCompositeScheduleResponse) decode(d *ocppjson.Decoder) {
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
		case "schedule":
			d.Seen(&seen, 2)
			if d.OptObject(key) {
				m.Schedule = new(CompositeSchedule)
				m.Schedule.decode(d)
			}
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

func (m *GetCompositeScheduleResponse) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendString(dst, "status", m.Status)
	if m.StatusInfo != nil {
		dst = m.StatusInfo.appendTo(ocppjson.AppendName(dst, "statusInfo"))
	}
	if m.Schedule != nil {
		dst = m.Schedule.appendTo(ocppjson.AppendName(dst, "schedule"))
	}
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// ActionName returns "GetCompositeSchedule".
func (*GetCompositeScheduleResponse) ActionName() string { return "GetCompositeSchedule" }

// IsResponse returns true.
func (*GetCompositeScheduleResponse) IsResponse() bool { return true }

// AppendJSON appends the message to dst as a JSON object.
func (m *GetCompositeScheduleResponse) AppendJSON(dst []byte) []byte { return m.appendTo(dst) }

// NotifyChargingLimitRequest is the request of NotifyChargingLimit, sent by the station.
type NotifyChargingLimitRequest struct {
	ChargingSchedule []ChargingSchedule `json:"chargingSchedule,omitempty"` // optional ChargingSchedule[1..]
	EVSEID           *int               `json:"evseId,omitempty"`           // optional integer >=0; 2.0.1: integer
	ChargingLimit    ChargingLimit      `json:"chargingLimit"`              // ChargingLimit
	CustomData       ocppjson.Raw       `json:"customData,omitempty"`       // object with vendorId and whatever the vendor adds
}

func (m *NotifyChargingLimitRequest) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "chargingSchedule":
			d.Seen(&seen, 1)
			m.ChargingSchedule = ocppjson.Array(d, key, ocppjson.Bounds{Min: 1, Max: 0, Required: false}, (*ChargingSchedule).decode)
		case "evseId":
			d.Seen(&seen, 2)
			if d.Older {
				m.EVSEID = d.OptInt(key, ocppjson.NoMin, ocppjson.NoMax)
				continue
			}
			m.EVSEID = d.OptInt(key, 0, ocppjson.NoMax)
		case "chargingLimit":
			d.Seen(&seen, 0)
			if d.Object(key) {
				m.ChargingLimit.decode(d)
			}
		case "customData":
			d.Seen(&seen, 3)
			m.CustomData = d.CustomData(key)
		default:
			d.Unknown(key)
		}
	}
	if missing := 0x1 &^ seen; missing != 0 {
		d.Missing(missing, "chargingLimit")
	}
}

func (m *NotifyChargingLimitRequest) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendArray(dst, "chargingSchedule", m.ChargingSchedule, (*ChargingSchedule).appendTo)
	dst = ocppjson.AppendOptInt(dst, "evseId", m.EVSEID)
	dst = m.ChargingLimit.appendTo(ocppjson.AppendName(dst, "chargingLimit"))
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// ActionName returns "NotifyChargingLimit".
func (*NotifyChargingLimitRequest) ActionName() string { return "NotifyChargingLimit" }

// IsResponse returns false.
func (*NotifyChargingLimitRequest) IsResponse() bool { return false }

// AppendJSON appends the message to dst as a JSON object.
func (m *NotifyChargingLimitRequest) AppendJSON(dst []byte) []byte { return m.appendTo(dst) }

// NotifyChargingLimitResponse is the response to NotifyChargingLimit.
type NotifyChargingLimitResponse struct {
	CustomData ocppjson.Raw `json:"customData,omitempty"` // object with vendorId and whatever the vendor adds
}

func (m *NotifyChargingLimitResponse) decode(d *ocppjson.Decoder) {
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

func (m *NotifyChargingLimitResponse) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// ActionName returns "NotifyChargingLimit".
func (*NotifyChargingLimitResponse) ActionName() string { return "NotifyChargingLimit" }

// IsResponse returns true.
func (*NotifyChargingLimitResponse) IsResponse() bool { return true }

// AppendJSON appends the message to dst as a JSON object.
func (m *NotifyChargingLimitResponse) AppendJSON(dst []byte) []byte { return m.appendTo(dst) }

// NotifyEVChargingNeedsRequest is the request of NotifyEVChargingNeeds, sent by the station.
type NotifyEVChargingNeedsRequest struct {
	EVSEID            int               `json:"evseId"`                      // integer >=1; 2.0.1: integer
	MaxScheduleTuples *int              `json:"maxScheduleTuples,omitempty"` // optional integer >=0; 2.0.1: integer
	ChargingNeeds     ChargingNeeds     `json:"chargingNeeds"`               // ChargingNeeds
	Timestamp         ocppjson.DateTime `json:"timestamp,omitempty"`         // optional dateTime, since 2.1
	CustomData        ocppjson.Raw      `json:"customData,omitempty"`        // object with vendorId and whatever the vendor adds
}

func (m *NotifyEVChargingNeedsRequest) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "evseId":
			d.Seen(&seen, 0)
			if d.Older {
				m.EVSEID = d.Int(key, ocppjson.NoMin, ocppjson.NoMax)
				continue
			}
			m.EVSEID = d.Int(key, 1, ocppjson.NoMax)
		case "maxScheduleTuples":
			d.Seen(&seen, 2)
			if d.Older {
				m.MaxScheduleTuples = d.OptInt(key, ocppjson.NoMin, ocppjson.NoMax)
				continue
			}
			m.MaxScheduleTuples = d.OptInt(key, 0, ocppjson.NoMax)
		case "chargingNeeds":
			d.Seen(&seen, 1)
			if d.Object(key) {
				m.ChargingNeeds.decode(d)
			}
		case "timestamp":
			d.Seen(&seen, 3)
			if d.Older {
				d.Newer(key)
				continue
			}
			m.Timestamp = d.OptDateTime(key)
		case "customData":
			d.Seen(&seen, 4)
			m.CustomData = d.CustomData(key)
		default:
			d.Unknown(key)
		}
	}
	if missing := 0x3 &^ seen; missing != 0 {
		d.Missing(missing, "evseId", "chargingNeeds")
	}
}

func (m *NotifyEVChargingNeedsRequest) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendInt(dst, "evseId", m.EVSEID)
	dst = ocppjson.AppendOptInt(dst, "maxScheduleTuples", m.MaxScheduleTuples)
	dst = m.ChargingNeeds.appendTo(ocppjson.AppendName(dst, "chargingNeeds"))
	dst = ocppjson.AppendText(dst, "timestamp", m.Timestamp)
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// ActionName returns "NotifyEVChargingNeeds".
func (*NotifyEVChargingNeedsRequest) ActionName() string { return "NotifyEVChargingNeeds" }

// IsResponse returns false.
func (*NotifyEVChargingNeedsRequest) IsResponse() bool { return false }

// AppendJSON appends the message to dst as a JSON object.
func (m *NotifyEVChargingNeedsRequest) AppendJSON(dst []byte) []byte { return m.appendTo(dst) }

// NotifyEVChargingNeedsResponse is the response to NotifyEVChargingNeeds.
type NotifyEVChargingNeedsResponse struct {
	Status     NotifyEVChargingNeedsStatus `json:"status"`               // NotifyEVChargingNeedsStatus
	StatusInfo *StatusInfo                 `json:"statusInfo,omitempty"` // optional StatusInfo
	CustomData ocppjson.Raw                `json:"customData,omitempty"` // object with vendorId and whatever the vendor adds
}

func (m *NotifyEVChargingNeedsResponse) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "status":
			d.Seen(&seen, 0)
			m.Status = NotifyEVChargingNeedsStatus(d.Enum(key, enumNotifyEVChargingNeedsStatus))
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

func (m *NotifyEVChargingNeedsResponse) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendString(dst, "status", m.Status)
	if m.StatusInfo != nil {
		dst = m.StatusInfo.appendTo(ocppjson.AppendName(dst, "statusInfo"))
	}
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// ActionName returns "NotifyEVChargingNeeds".
func (*NotifyEVChargingNeedsResponse) ActionName() string { return "NotifyEVChargingNeeds" }

// IsResponse returns true.
func (*NotifyEVChargingNeedsResponse) IsResponse() bool { return true }

// AppendJSON appends the message to dst as a JSON object.
func (m *NotifyEVChargingNeedsResponse) AppendJSON(dst []byte) []byte { return m.appendTo(dst) }

// NotifyEVChargingScheduleRequest is the request of NotifyEVChargingSchedule, sent by the station.
type NotifyEVChargingScheduleRequest struct {
	TimeBase                   ocppjson.DateTime `json:"timeBase"`                             // dateTime
	ChargingSchedule           ChargingSchedule  `json:"chargingSchedule"`                     // ChargingSchedule
	EVSEID                     int               `json:"evseId"`                               // integer >=1; 2.0.1: integer
	SelectedChargingScheduleID *int              `json:"selectedChargingScheduleId,omitempty"` // optional integer >=0, since 2.1
	PowerToleranceAcceptance   *bool             `json:"powerToleranceAcceptance,omitempty"`   // optional boolean, since 2.1
	CustomData                 ocppjson.Raw      `json:"customData,omitempty"`                 // object with vendorId and whatever the vendor adds
}

func (m *NotifyEVChargingScheduleRequest) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "timeBase":
			d.Seen(&seen, 0)
			m.TimeBase = d.DateTime(key)
		case "chargingSchedule":
			d.Seen(&seen, 1)
			if d.Object(key) {
				m.ChargingSchedule.decode(d)
			}
		case "evseId":
			d.Seen(&seen, 2)
			if d.Older {
				m.EVSEID = d.Int(key, ocppjson.NoMin, ocppjson.NoMax)
				continue
			}
			m.EVSEID = d.Int(key, 1, ocppjson.NoMax)
		case "selectedChargingScheduleId":
			d.Seen(&seen, 3)
			if d.Older {
				d.Newer(key)
				continue
			}
			m.SelectedChargingScheduleID = d.OptInt(key, 0, ocppjson.NoMax)
		case "powerToleranceAcceptance":
			d.Seen(&seen, 4)
			if d.Older {
				d.Newer(key)
				continue
			}
			m.PowerToleranceAcceptance = d.OptBool(key)
		case "customData":
			d.Seen(&seen, 5)
			m.CustomData = d.CustomData(key)
		default:
			d.Unknown(key)
		}
	}
	if missing := 0x7 &^ seen; missing != 0 {
		d.Missing(missing, "timeBase", "chargingSchedule", "evseId")
	}
}

func (m *NotifyEVChargingScheduleRequest) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendString(dst, "timeBase", m.TimeBase)
	dst = m.ChargingSchedule.appendTo(ocppjson.AppendName(dst, "chargingSchedule"))
	dst = ocppjson.AppendInt(dst, "evseId", m.EVSEID)
	dst = ocppjson.AppendOptInt(dst, "selectedChargingScheduleId", m.SelectedChargingScheduleID)
	dst = ocppjson.AppendOptBool(dst, "powerToleranceAcceptance", m.PowerToleranceAcceptance)
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// ActionName returns "NotifyEVChargingSchedule".
func (*NotifyEVChargingScheduleRequest) ActionName() string { return "NotifyEVChargingSchedule" }

// IsResponse returns false.
func (*NotifyEVChargingScheduleRequest) IsResponse() bool { return false }

// AppendJSON appends the message to dst as a JSON object.
func (m *NotifyEVChargingScheduleRequest) AppendJSON(dst []byte) []byte { return m.appendTo(dst) }

// NotifyEVChargingScheduleResponse is the response to NotifyEVChargingSchedule.
type NotifyEVChargingScheduleResponse struct {
	Status     GenericStatus `json:"status"`               // GenericStatus
	StatusInfo *StatusInfo   `json:"statusInfo,omitempty"` // optional StatusInfo
	CustomData ocppjson.Raw  `json:"customData,omitempty"` // object with vendorId and whatever the vendor adds
}

func (m *NotifyEVChargingScheduleResponse) decode(d *ocppjson.Decoder) {
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

func (m *NotifyEVChargingScheduleResponse) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendString(dst, "status", m.Status)
	if m.StatusInfo != nil {
		dst = m.StatusInfo.appendTo(ocppjson.AppendName(dst, "statusInfo"))
	}
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// ActionName returns "NotifyEVChargingSchedule".
func (*NotifyEVChargingScheduleResponse) ActionName() string { return "NotifyEVChargingSchedule" }

// IsResponse returns true.
func (*NotifyEVChargingScheduleResponse) IsResponse() bool { return true }

// AppendJSON appends the message to dst as a JSON object.
func (m *NotifyEVChargingScheduleResponse) AppendJSON(dst []byte) []byte { return m.appendTo(dst) }

// NotifyPriorityChargingRequest is the request of NotifyPriorityCharging, sent by the station. Since OCPP 2.1.
type NotifyPriorityChargingRequest struct {
	TransactionID string       `json:"transactionId"`        // string(36)
	Activated     bool         `json:"activated"`            // boolean
	CustomData    ocppjson.Raw `json:"customData,omitempty"` // object with vendorId and whatever the vendor adds
}

func (m *NotifyPriorityChargingRequest) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "transactionId":
			d.Seen(&seen, 0)
			m.TransactionID = d.String(key, 36)
		case "activated":
			d.Seen(&seen, 1)
			m.Activated = d.Bool(key)
		case "customData":
			d.Seen(&seen, 2)
			m.CustomData = d.CustomData(key)
		default:
			d.Unknown(key)
		}
	}
	if missing := 0x3 &^ seen; missing != 0 {
		d.Missing(missing, "transactionId", "activated")
	}
}

func (m *NotifyPriorityChargingRequest) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendString(dst, "transactionId", m.TransactionID)
	dst = ocppjson.AppendBool(dst, "activated", m.Activated)
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// ActionName returns "NotifyPriorityCharging".
func (*NotifyPriorityChargingRequest) ActionName() string { return "NotifyPriorityCharging" }

// IsResponse returns false.
func (*NotifyPriorityChargingRequest) IsResponse() bool { return false }

// AppendJSON appends the message to dst as a JSON object.
func (m *NotifyPriorityChargingRequest) AppendJSON(dst []byte) []byte { return m.appendTo(dst) }

// NotifyPriorityChargingResponse is the response to NotifyPriorityCharging. Since OCPP 2.1.
type NotifyPriorityChargingResponse struct {
	CustomData ocppjson.Raw `json:"customData,omitempty"` // object with vendorId and whatever the vendor adds
}

func (m *NotifyPriorityChargingResponse) decode(d *ocppjson.Decoder) {
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

func (m *NotifyPriorityChargingResponse) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// ActionName returns "NotifyPriorityCharging".
func (*NotifyPriorityChargingResponse) ActionName() string { return "NotifyPriorityCharging" }

// IsResponse returns true.
func (*NotifyPriorityChargingResponse) IsResponse() bool { return true }

// AppendJSON appends the message to dst as a JSON object.
func (m *NotifyPriorityChargingResponse) AppendJSON(dst []byte) []byte { return m.appendTo(dst) }

// PullDynamicScheduleUpdateRequest is the request of PullDynamicScheduleUpdate, sent by the station. Since OCPP 2.1.
type PullDynamicScheduleUpdateRequest struct {
	ChargingProfileID int          `json:"chargingProfileId"`    // integer
	CustomData        ocppjson.Raw `json:"customData,omitempty"` // object with vendorId and whatever the vendor adds
}

func (m *PullDynamicScheduleUpdateRequest) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "chargingProfileId":
			d.Seen(&seen, 0)
			m.ChargingProfileID = d.Int(key, ocppjson.NoMin, ocppjson.NoMax)
		case "customData":
			d.Seen(&seen, 1)
			m.CustomData = d.CustomData(key)
		default:
			d.Unknown(key)
		}
	}
	if missing := 0x1 &^ seen; missing != 0 {
		d.Missing(missing, "chargingProfileId")
	}
}

func (m *PullDynamicScheduleUpdateRequest) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendInt(dst, "chargingProfileId", m.ChargingProfileID)
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// ActionName returns "PullDynamicScheduleUpdate".
func (*PullDynamicScheduleUpdateRequest) ActionName() string { return "PullDynamicScheduleUpdate" }

// IsResponse returns false.
func (*PullDynamicScheduleUpdateRequest) IsResponse() bool { return false }

// AppendJSON appends the message to dst as a JSON object.
func (m *PullDynamicScheduleUpdateRequest) AppendJSON(dst []byte) []byte { return m.appendTo(dst) }

// PullDynamicScheduleUpdateResponse is the response to PullDynamicScheduleUpdate. Since OCPP 2.1.
type PullDynamicScheduleUpdateResponse struct {
	ScheduleUpdate *ChargingScheduleUpdate `json:"scheduleUpdate,omitempty"` // optional ChargingScheduleUpdate
	Status         ChargingProfileStatus   `json:"status"`                   // ChargingProfileStatus
	StatusInfo     *StatusInfo             `json:"statusInfo,omitempty"`     // optional StatusInfo
	CustomData     ocppjson.Raw            `json:"customData,omitempty"`     // object with vendorId and whatever the vendor adds
}

func (m *PullDynamicScheduleUpdateResponse) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "scheduleUpdate":
			d.Seen(&seen, 1)
			if d.OptObject(key) {
				m.ScheduleUpdate = new(ChargingScheduleUpdate)
				m.ScheduleUpdate.decode(d)
			}
		case "status":
			d.Seen(&seen, 0)
			m.Status = ChargingProfileStatus(d.Enum(key, enumChargingProfileStatus))
		case "statusInfo":
			d.Seen(&seen, 2)
			if d.OptObject(key) {
				m.StatusInfo = new(StatusInfo)
				m.StatusInfo.decode(d)
			}
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

func (m *PullDynamicScheduleUpdateResponse) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	if m.ScheduleUpdate != nil {
		dst = m.ScheduleUpdate.appendTo(ocppjson.AppendName(dst, "scheduleUpdate"))
	}
	dst = ocppjson.AppendString(dst, "status", m.Status)
	if m.StatusInfo != nil {
		dst = m.StatusInfo.appendTo(ocppjson.AppendName(dst, "statusInfo"))
	}
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// ActionName returns "PullDynamicScheduleUpdate".
func (*PullDynamicScheduleUpdateResponse) ActionName() string { return "PullDynamicScheduleUpdate" }

// IsResponse returns true.
func (*PullDynamicScheduleUpdateResponse) IsResponse() bool { return true }

// AppendJSON appends the message to dst as a JSON object.
func (m *PullDynamicScheduleUpdateResponse) AppendJSON(dst []byte) []byte { return m.appendTo(dst) }

// ReportChargingProfilesRequest is the request of ReportChargingProfiles, sent by the station.
type ReportChargingProfilesRequest struct {
	RequestID           int                 `json:"requestId"`            // integer
	ChargingLimitSource ChargingLimitSource `json:"chargingLimitSource"`  // string(20); 2.0.1: ChargingLimitSource
	ChargingProfile     []ChargingProfile   `json:"chargingProfile"`      // ChargingProfile[1..]
	TBC                 *bool               `json:"tbc,omitempty"`        // optional boolean
	EVSEID              int                 `json:"evseId"`               // integer >=0; 2.0.1: integer
	CustomData          ocppjson.Raw        `json:"customData,omitempty"` // object with vendorId and whatever the vendor adds
}

func (m *ReportChargingProfilesRequest) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "requestId":
			d.Seen(&seen, 0)
			m.RequestID = d.Int(key, ocppjson.NoMin, ocppjson.NoMax)
		case "chargingLimitSource":
			d.Seen(&seen, 1)
			if d.Older {
				m.ChargingLimitSource = ChargingLimitSource(d.Enum(key, enumChargingLimitSource))
				continue
			}
			m.ChargingLimitSource = ChargingLimitSource(d.String(key, 20))
		case "chargingProfile":
			d.Seen(&seen, 2)
			m.ChargingProfile = ocppjson.Array(d, key, ocppjson.Bounds{Min: 1, Max: 0, Required: true}, (*ChargingProfile).decode)
		case "tbc":
			d.Seen(&seen, 4)
			m.TBC = d.OptBool(key)
		case "evseId":
			d.Seen(&seen, 3)
			if d.Older {
				m.EVSEID = d.Int(key, ocppjson.NoMin, ocppjson.NoMax)
				continue
			}
			m.EVSEID = d.Int(key, 0, ocppjson.NoMax)
		case "customData":
			d.Seen(&seen, 5)
			m.CustomData = d.CustomData(key)
		default:
			d.Unknown(key)
		}
	}
	if missing := 0xf &^ seen; missing != 0 {
		d.Missing(missing, "requestId", "chargingLimitSource", "chargingProfile", "evseId")
	}
}

func (m *ReportChargingProfilesRequest) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendInt(dst, "requestId", m.RequestID)
	dst = ocppjson.AppendString(dst, "chargingLimitSource", m.ChargingLimitSource)
	dst = ocppjson.AppendArray(dst, "chargingProfile", m.ChargingProfile, (*ChargingProfile).appendTo)
	dst = ocppjson.AppendOptBool(dst, "tbc", m.TBC)
	dst = ocppjson.AppendInt(dst, "evseId", m.EVSEID)
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// ActionName returns "ReportChargingProfiles".
func (*ReportChargingProfilesRequest) ActionName() string { return "ReportChargingProfiles" }

// IsResponse returns false.
func (*ReportChargingProfilesRequest) IsResponse() bool { return false }

// AppendJSON appends the message to dst as a JSON object.
func (m *ReportChargingProfilesRequest) AppendJSON(dst []byte) []byte { return m.appendTo(dst) }

// ReportChargingProfilesResponse is the response to ReportChargingProfiles.
type ReportChargingProfilesResponse struct {
	CustomData ocppjson.Raw `json:"customData,omitempty"` // object with vendorId and whatever the vendor adds
}

func (m *ReportChargingProfilesResponse) decode(d *ocppjson.Decoder) {
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

func (m *ReportChargingProfilesResponse) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// ActionName returns "ReportChargingProfiles".
func (*ReportChargingProfilesResponse) ActionName() string { return "ReportChargingProfiles" }

// IsResponse returns true.
func (*ReportChargingProfilesResponse) IsResponse() bool { return true }

// AppendJSON appends the message to dst as a JSON object.
func (m *ReportChargingProfilesResponse) AppendJSON(dst []byte) []byte { return m.appendTo(dst) }

// SetChargingProfileRequest is the request of SetChargingProfile, sent by the CSMS.
type SetChargingProfileRequest struct {
	EVSEID          int             `json:"evseId"`               // integer >=0; 2.0.1: integer
	ChargingProfile ChargingProfile `json:"chargingProfile"`      // ChargingProfile
	CustomData      ocppjson.Raw    `json:"customData,omitempty"` // object with vendorId and whatever the vendor adds
}

func (m *SetChargingProfileRequest) decode(d *ocppjson.Decoder) {
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
		case "chargingProfile":
			d.Seen(&seen, 1)
			if d.Object(key) {
				m.ChargingProfile.decode(d)
			}
		case "customData":
			d.Seen(&seen, 2)
			m.CustomData = d.CustomData(key)
		default:
			d.Unknown(key)
		}
	}
	if missing := 0x3 &^ seen; missing != 0 {
		d.Missing(missing, "evseId", "chargingProfile")
	}
}

func (m *SetChargingProfileRequest) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendInt(dst, "evseId", m.EVSEID)
	dst = m.ChargingProfile.appendTo(ocppjson.AppendName(dst, "chargingProfile"))
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
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
	Status     ChargingProfileStatus `json:"status"`               // ChargingProfileStatus
	StatusInfo *StatusInfo           `json:"statusInfo,omitempty"` // optional StatusInfo
	CustomData ocppjson.Raw          `json:"customData,omitempty"` // object with vendorId and whatever the vendor adds
}

func (m *SetChargingProfileResponse) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "status":
			d.Seen(&seen, 0)
			m.Status = ChargingProfileStatus(d.Enum(key, enumChargingProfileStatus))
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

func (m *SetChargingProfileResponse) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendString(dst, "status", m.Status)
	if m.StatusInfo != nil {
		dst = m.StatusInfo.appendTo(ocppjson.AppendName(dst, "statusInfo"))
	}
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// ActionName returns "SetChargingProfile".
func (*SetChargingProfileResponse) ActionName() string { return "SetChargingProfile" }

// IsResponse returns true.
func (*SetChargingProfileResponse) IsResponse() bool { return true }

// AppendJSON appends the message to dst as a JSON object.
func (m *SetChargingProfileResponse) AppendJSON(dst []byte) []byte { return m.appendTo(dst) }

// UpdateDynamicScheduleRequest is the request of UpdateDynamicSchedule, sent by the CSMS. Since OCPP 2.1.
type UpdateDynamicScheduleRequest struct {
	ChargingProfileID int                    `json:"chargingProfileId"`    // integer
	ScheduleUpdate    ChargingScheduleUpdate `json:"scheduleUpdate"`       // ChargingScheduleUpdate
	CustomData        ocppjson.Raw           `json:"customData,omitempty"` // object with vendorId and whatever the vendor adds
}

func (m *UpdateDynamicScheduleRequest) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "chargingProfileId":
			d.Seen(&seen, 0)
			m.ChargingProfileID = d.Int(key, ocppjson.NoMin, ocppjson.NoMax)
		case "scheduleUpdate":
			d.Seen(&seen, 1)
			if d.Object(key) {
				m.ScheduleUpdate.decode(d)
			}
		case "customData":
			d.Seen(&seen, 2)
			m.CustomData = d.CustomData(key)
		default:
			d.Unknown(key)
		}
	}
	if missing := 0x3 &^ seen; missing != 0 {
		d.Missing(missing, "chargingProfileId", "scheduleUpdate")
	}
}

func (m *UpdateDynamicScheduleRequest) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendInt(dst, "chargingProfileId", m.ChargingProfileID)
	dst = m.ScheduleUpdate.appendTo(ocppjson.AppendName(dst, "scheduleUpdate"))
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// ActionName returns "UpdateDynamicSchedule".
func (*UpdateDynamicScheduleRequest) ActionName() string { return "UpdateDynamicSchedule" }

// IsResponse returns false.
func (*UpdateDynamicScheduleRequest) IsResponse() bool { return false }

// AppendJSON appends the message to dst as a JSON object.
func (m *UpdateDynamicScheduleRequest) AppendJSON(dst []byte) []byte { return m.appendTo(dst) }

// UpdateDynamicScheduleResponse is the response to UpdateDynamicSchedule. Since OCPP 2.1.
type UpdateDynamicScheduleResponse struct {
	Status     ChargingProfileStatus `json:"status"`               // ChargingProfileStatus
	StatusInfo *StatusInfo           `json:"statusInfo,omitempty"` // optional StatusInfo
	CustomData ocppjson.Raw          `json:"customData,omitempty"` // object with vendorId and whatever the vendor adds
}

func (m *UpdateDynamicScheduleResponse) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "status":
			d.Seen(&seen, 0)
			m.Status = ChargingProfileStatus(d.Enum(key, enumChargingProfileStatus))
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

func (m *UpdateDynamicScheduleResponse) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendString(dst, "status", m.Status)
	if m.StatusInfo != nil {
		dst = m.StatusInfo.appendTo(ocppjson.AppendName(dst, "statusInfo"))
	}
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// ActionName returns "UpdateDynamicSchedule".
func (*UpdateDynamicScheduleResponse) ActionName() string { return "UpdateDynamicSchedule" }

// IsResponse returns true.
func (*UpdateDynamicScheduleResponse) IsResponse() bool { return true }

// AppendJSON appends the message to dst as a JSON object.
func (m *UpdateDynamicScheduleResponse) AppendJSON(dst []byte) []byte { return m.appendTo(dst) }

// UsePriorityChargingRequest is the request of UsePriorityCharging, sent by the CSMS. Since OCPP 2.1.
type UsePriorityChargingRequest struct {
	TransactionID string       `json:"transactionId"`        // string(36)
	Activate      bool         `json:"activate"`             // boolean
	CustomData    ocppjson.Raw `json:"customData,omitempty"` // object with vendorId and whatever the vendor adds
}

func (m *UsePriorityChargingRequest) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "transactionId":
			d.Seen(&seen, 0)
			m.TransactionID = d.String(key, 36)
		case "activate":
			d.Seen(&seen, 1)
			m.Activate = d.Bool(key)
		case "customData":
			d.Seen(&seen, 2)
			m.CustomData = d.CustomData(key)
		default:
			d.Unknown(key)
		}
	}
	if missing := 0x3 &^ seen; missing != 0 {
		d.Missing(missing, "transactionId", "activate")
	}
}

func (m *UsePriorityChargingRequest) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendString(dst, "transactionId", m.TransactionID)
	dst = ocppjson.AppendBool(dst, "activate", m.Activate)
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// ActionName returns "UsePriorityCharging".
func (*UsePriorityChargingRequest) ActionName() string { return "UsePriorityCharging" }

// IsResponse returns false.
func (*UsePriorityChargingRequest) IsResponse() bool { return false }

// AppendJSON appends the message to dst as a JSON object.
func (m *UsePriorityChargingRequest) AppendJSON(dst []byte) []byte { return m.appendTo(dst) }

// UsePriorityChargingResponse is the response to UsePriorityCharging. Since OCPP 2.1.
type UsePriorityChargingResponse struct {
	Status     PriorityChargingStatus `json:"status"`               // PriorityChargingStatus
	StatusInfo *StatusInfo            `json:"statusInfo,omitempty"` // optional StatusInfo
	CustomData ocppjson.Raw           `json:"customData,omitempty"` // object with vendorId and whatever the vendor adds
}

func (m *UsePriorityChargingResponse) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "status":
			d.Seen(&seen, 0)
			m.Status = PriorityChargingStatus(d.Enum(key, enumPriorityChargingStatus))
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

func (m *UsePriorityChargingResponse) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendString(dst, "status", m.Status)
	if m.StatusInfo != nil {
		dst = m.StatusInfo.appendTo(ocppjson.AppendName(dst, "statusInfo"))
	}
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// ActionName returns "UsePriorityCharging".
func (*UsePriorityChargingResponse) ActionName() string { return "UsePriorityCharging" }

// IsResponse returns true.
func (*UsePriorityChargingResponse) IsResponse() bool { return true }

// AppendJSON appends the message to dst as a JSON object.
func (m *UsePriorityChargingResponse) AppendJSON(dst []byte) []byte { return m.appendTo(dst) }

// ACChargingParameters is an object type of the block SmartCharging.
type ACChargingParameters struct {
	EnergyAmount float64      `json:"energyAmount"`         // number; 2.0.1: integer
	EVMinCurrent float64      `json:"evMinCurrent"`         // number; 2.0.1: integer
	EVMaxCurrent float64      `json:"evMaxCurrent"`         // number; 2.0.1: integer
	EVMaxVoltage float64      `json:"evMaxVoltage"`         // number; 2.0.1: integer
	CustomData   ocppjson.Raw `json:"customData,omitempty"` // object with vendorId and whatever the vendor adds
}

func (m *ACChargingParameters) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "energyAmount":
			d.Seen(&seen, 0)
			if d.Older {
				m.EnergyAmount = d.Float(key, &numberWhole)
				continue
			}
			m.EnergyAmount = d.Float(key, nil)
		case "evMinCurrent":
			d.Seen(&seen, 1)
			if d.Older {
				m.EVMinCurrent = d.Float(key, &numberWhole)
				continue
			}
			m.EVMinCurrent = d.Float(key, nil)
		case "evMaxCurrent":
			d.Seen(&seen, 2)
			if d.Older {
				m.EVMaxCurrent = d.Float(key, &numberWhole)
				continue
			}
			m.EVMaxCurrent = d.Float(key, nil)
		case "evMaxVoltage":
			d.Seen(&seen, 3)
			if d.Older {
				m.EVMaxVoltage = d.Float(key, &numberWhole)
				continue
			}
			m.EVMaxVoltage = d.Float(key, nil)
		case "customData":
			d.Seen(&seen, 4)
			m.CustomData = d.CustomData(key)
		default:
			d.Unknown(key)
		}
	}
	if missing := 0xf &^ seen; missing != 0 {
		d.Missing(missing, "energyAmount", "evMinCurrent", "evMaxCurrent", "evMaxVoltage")
	}
}

func (m *ACChargingParameters) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendFloat(dst, "energyAmount", m.EnergyAmount)
	dst = ocppjson.AppendFloat(dst, "evMinCurrent", m.EVMinCurrent)
	dst = ocppjson.AppendFloat(dst, "evMaxCurrent", m.EVMaxCurrent)
	dst = ocppjson.AppendFloat(dst, "evMaxVoltage", m.EVMaxVoltage)
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// ChargingLimit is an object type of the block SmartCharging.
type ChargingLimit struct {
	ChargingLimitSource ChargingLimitSource `json:"chargingLimitSource"`         // string(20); 2.0.1: ChargingLimitSource
	IsLocalGeneration   *bool               `json:"isLocalGeneration,omitempty"` // optional boolean, since 2.1
	IsGridCritical      *bool               `json:"isGridCritical,omitempty"`    // optional boolean
	CustomData          ocppjson.Raw        `json:"customData,omitempty"`        // object with vendorId and whatever the vendor adds
}

func (m *ChargingLimit) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "chargingLimitSource":
			d.Seen(&seen, 0)
			if d.Older {
				m.ChargingLimitSource = ChargingLimitSource(d.Enum(key, enumChargingLimitSource))
				continue
			}
			m.ChargingLimitSource = ChargingLimitSource(d.String(key, 20))
		case "isLocalGeneration":
			d.Seen(&seen, 1)
			if d.Older {
				d.Newer(key)
				continue
			}
			m.IsLocalGeneration = d.OptBool(key)
		case "isGridCritical":
			d.Seen(&seen, 2)
			m.IsGridCritical = d.OptBool(key)
		case "customData":
			d.Seen(&seen, 3)
			m.CustomData = d.CustomData(key)
		default:
			d.Unknown(key)
		}
	}
	if missing := 0x1 &^ seen; missing != 0 {
		d.Missing(missing, "chargingLimitSource")
	}
}

func (m *ChargingLimit) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendString(dst, "chargingLimitSource", m.ChargingLimitSource)
	dst = ocppjson.AppendOptBool(dst, "isLocalGeneration", m.IsLocalGeneration)
	dst = ocppjson.AppendOptBool(dst, "isGridCritical", m.IsGridCritical)
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// ChargingNeeds is an object type of the block SmartCharging.
type ChargingNeeds struct {
	ACChargingParameters    *ACChargingParameters  `json:"acChargingParameters,omitempty"`    // optional ACChargingParameters
	DERChargingParameters   *DERChargingParameters `json:"derChargingParameters,omitempty"`   // optional DERChargingParameters, since 2.1
	EVEnergyOffer           *EVEnergyOffer         `json:"evEnergyOffer,omitempty"`           // optional EVEnergyOffer, since 2.1
	RequestedEnergyTransfer EnergyTransferMode     `json:"requestedEnergyTransfer"`           // EnergyTransferMode
	DCChargingParameters    *DCChargingParameters  `json:"dcChargingParameters,omitempty"`    // optional DCChargingParameters
	V2XChargingParameters   *V2XChargingParameters `json:"v2xChargingParameters,omitempty"`   // optional V2XChargingParameters, since 2.1
	AvailableEnergyTransfer []EnergyTransferMode   `json:"availableEnergyTransfer,omitempty"` // optional EnergyTransferMode[1..], since 2.1
	ControlMode             ControlMode            `json:"controlMode,omitempty"`             // optional ControlMode, since 2.1
	MobilityNeedsMode       MobilityNeedsMode      `json:"mobilityNeedsMode,omitempty"`       // optional MobilityNeedsMode, since 2.1
	DepartureTime           ocppjson.DateTime      `json:"departureTime,omitempty"`           // optional dateTime
	CustomData              ocppjson.Raw           `json:"customData,omitempty"`              // object with vendorId and whatever the vendor adds
}

func (m *ChargingNeeds) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "acChargingParameters":
			d.Seen(&seen, 1)
			if d.OptObject(key) {
				m.ACChargingParameters = new(ACChargingParameters)
				m.ACChargingParameters.decode(d)
			}
		case "derChargingParameters":
			d.Seen(&seen, 2)
			if d.Older {
				d.Newer(key)
				continue
			}
			if d.OptObject(key) {
				m.DERChargingParameters = new(DERChargingParameters)
				m.DERChargingParameters.decode(d)
			}
		case "evEnergyOffer":
			d.Seen(&seen, 3)
			if d.Older {
				d.Newer(key)
				continue
			}
			if d.OptObject(key) {
				m.EVEnergyOffer = new(EVEnergyOffer)
				m.EVEnergyOffer.decode(d)
			}
		case "requestedEnergyTransfer":
			d.Seen(&seen, 0)
			m.RequestedEnergyTransfer = EnergyTransferMode(d.Enum(key, enumEnergyTransferMode))
		case "dcChargingParameters":
			d.Seen(&seen, 4)
			if d.OptObject(key) {
				m.DCChargingParameters = new(DCChargingParameters)
				m.DCChargingParameters.decode(d)
			}
		case "v2xChargingParameters":
			d.Seen(&seen, 5)
			if d.Older {
				d.Newer(key)
				continue
			}
			if d.OptObject(key) {
				m.V2XChargingParameters = new(V2XChargingParameters)
				m.V2XChargingParameters.decode(d)
			}
		case "availableEnergyTransfer":
			d.Seen(&seen, 6)
			if d.Older {
				d.Newer(key)
				continue
			}
			m.AvailableEnergyTransfer = ocppjson.Enums[EnergyTransferMode](d, key, ocppjson.Bounds{Min: 1, Max: 0, Required: false}, enumEnergyTransferMode)
		case "controlMode":
			d.Seen(&seen, 7)
			if d.Older {
				d.Newer(key)
				continue
			}
			m.ControlMode = ControlMode(d.OptEnum(key, enumControlMode))
		case "mobilityNeedsMode":
			d.Seen(&seen, 8)
			if d.Older {
				d.Newer(key)
				continue
			}
			m.MobilityNeedsMode = MobilityNeedsMode(d.OptEnum(key, enumMobilityNeedsMode))
		case "departureTime":
			d.Seen(&seen, 9)
			m.DepartureTime = d.OptDateTime(key)
		case "customData":
			d.Seen(&seen, 10)
			m.CustomData = d.CustomData(key)
		default:
			d.Unknown(key)
		}
	}
	if missing := 0x1 &^ seen; missing != 0 {
		d.Missing(missing, "requestedEnergyTransfer")
	}
}

func (m *ChargingNeeds) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	if m.ACChargingParameters != nil {
		dst = m.ACChargingParameters.appendTo(ocppjson.AppendName(dst, "acChargingParameters"))
	}
	if m.DERChargingParameters != nil {
		dst = m.DERChargingParameters.appendTo(ocppjson.AppendName(dst, "derChargingParameters"))
	}
	if m.EVEnergyOffer != nil {
		dst = m.EVEnergyOffer.appendTo(ocppjson.AppendName(dst, "evEnergyOffer"))
	}
	dst = ocppjson.AppendString(dst, "requestedEnergyTransfer", m.RequestedEnergyTransfer)
	if m.DCChargingParameters != nil {
		dst = m.DCChargingParameters.appendTo(ocppjson.AppendName(dst, "dcChargingParameters"))
	}
	if m.V2XChargingParameters != nil {
		dst = m.V2XChargingParameters.appendTo(ocppjson.AppendName(dst, "v2xChargingParameters"))
	}
	dst = ocppjson.AppendStrings(dst, "availableEnergyTransfer", m.AvailableEnergyTransfer)
	dst = ocppjson.AppendText(dst, "controlMode", m.ControlMode)
	dst = ocppjson.AppendText(dst, "mobilityNeedsMode", m.MobilityNeedsMode)
	dst = ocppjson.AppendText(dst, "departureTime", m.DepartureTime)
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// ChargingProfileCriterion is an object type of the block SmartCharging.
type ChargingProfileCriterion struct {
	ChargingProfilePurpose ChargingProfilePurpose `json:"chargingProfilePurpose,omitempty"` // optional ChargingProfilePurpose
	StackLevel             *int                   `json:"stackLevel,omitempty"`             // optional integer >=0; 2.0.1: integer
	ChargingProfileID      []int                  `json:"chargingProfileId,omitempty"`      // optional integer[1..]
	ChargingLimitSource    []ChargingLimitSource  `json:"chargingLimitSource,omitempty"`    // optional string(20)[1..4]; 2.0.1: ChargingLimitSource[1..4]
	CustomData             ocppjson.Raw           `json:"customData,omitempty"`             // object with vendorId and whatever the vendor adds
}

func (m *ChargingProfileCriterion) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "chargingProfilePurpose":
			d.Seen(&seen, 0)
			m.ChargingProfilePurpose = ChargingProfilePurpose(d.OptEnum(key, enumChargingProfilePurpose))
		case "stackLevel":
			d.Seen(&seen, 1)
			if d.Older {
				m.StackLevel = d.OptInt(key, ocppjson.NoMin, ocppjson.NoMax)
				continue
			}
			m.StackLevel = d.OptInt(key, 0, ocppjson.NoMax)
		case "chargingProfileId":
			d.Seen(&seen, 2)
			m.ChargingProfileID = ocppjson.Ints(d, key, ocppjson.Bounds{Min: 1, Max: 0, Required: false}, ocppjson.NoMin, ocppjson.NoMax)
		case "chargingLimitSource":
			d.Seen(&seen, 3)
			if d.Older {
				m.ChargingLimitSource = ocppjson.Enums[ChargingLimitSource](d, key, ocppjson.Bounds{Min: 1, Max: 4, Required: false}, enumChargingLimitSource)
				continue
			}
			m.ChargingLimitSource = ocppjson.Texts[ChargingLimitSource](d, key, ocppjson.Bounds{Min: 1, Max: 4, Required: false}, 20)
		case "customData":
			d.Seen(&seen, 4)
			m.CustomData = d.CustomData(key)
		default:
			d.Unknown(key)
		}
	}
}

func (m *ChargingProfileCriterion) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendText(dst, "chargingProfilePurpose", m.ChargingProfilePurpose)
	dst = ocppjson.AppendOptInt(dst, "stackLevel", m.StackLevel)
	dst = ocppjson.AppendInts(dst, "chargingProfileId", m.ChargingProfileID)
	dst = ocppjson.AppendStrings(dst, "chargingLimitSource", m.ChargingLimitSource)
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// ChargingScheduleUpdate is an object type of the block SmartCharging.
type ChargingScheduleUpdate struct {
	Limit              *float64     `json:"limit,omitempty"`               // optional number
	LimitL2            *float64     `json:"limit_L2,omitempty"`            // optional number
	LimitL3            *float64     `json:"limit_L3,omitempty"`            // optional number
	DischargeLimit     *float64     `json:"dischargeLimit,omitempty"`      // optional number <=0
	DischargeLimitL2   *float64     `json:"dischargeLimit_L2,omitempty"`   // optional number <=0
	DischargeLimitL3   *float64     `json:"dischargeLimit_L3,omitempty"`   // optional number <=0
	Setpoint           *float64     `json:"setpoint,omitempty"`            // optional number
	SetpointL2         *float64     `json:"setpoint_L2,omitempty"`         // optional number
	SetpointL3         *float64     `json:"setpoint_L3,omitempty"`         // optional number
	SetpointReactive   *float64     `json:"setpointReactive,omitempty"`    // optional number
	SetpointReactiveL2 *float64     `json:"setpointReactive_L2,omitempty"` // optional number
	SetpointReactiveL3 *float64     `json:"setpointReactive_L3,omitempty"` // optional number
	CustomData         ocppjson.Raw `json:"customData,omitempty"`          // object with vendorId and whatever the vendor adds
}

func (m *ChargingScheduleUpdate) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "limit":
			d.Seen(&seen, 0)
			m.Limit = d.OptFloat(key, nil)
		case "limit_L2":
			d.Seen(&seen, 1)
			m.LimitL2 = d.OptFloat(key, nil)
		case "limit_L3":
			d.Seen(&seen, 2)
			m.LimitL3 = d.OptFloat(key, nil)
		case "dischargeLimit":
			d.Seen(&seen, 3)
			m.DischargeLimit = d.OptFloat(key, &numberTo0)
		case "dischargeLimit_L2":
			d.Seen(&seen, 4)
			m.DischargeLimitL2 = d.OptFloat(key, &numberTo0)
		case "dischargeLimit_L3":
			d.Seen(&seen, 5)
			m.DischargeLimitL3 = d.OptFloat(key, &numberTo0)
		case "setpoint":
			d.Seen(&seen, 6)
			m.Setpoint = d.OptFloat(key, nil)
		case "setpoint_L2":
			d.Seen(&seen, 7)
			m.SetpointL2 = d.OptFloat(key, nil)
		case "setpoint_L3":
			d.Seen(&seen, 8)
			m.SetpointL3 = d.OptFloat(key, nil)
		case "setpointReactive":
			d.Seen(&seen, 9)
			m.SetpointReactive = d.OptFloat(key, nil)
		case "setpointReactive_L2":
			d.Seen(&seen, 10)
			m.SetpointReactiveL2 = d.OptFloat(key, nil)
		case "setpointReactive_L3":
			d.Seen(&seen, 11)
			m.SetpointReactiveL3 = d.OptFloat(key, nil)
		case "customData":
			d.Seen(&seen, 12)
			m.CustomData = d.CustomData(key)
		default:
			d.Unknown(key)
		}
	}
}

func (m *ChargingScheduleUpdate) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendOptFloat(dst, "limit", m.Limit)
	dst = ocppjson.AppendOptFloat(dst, "limit_L2", m.LimitL2)
	dst = ocppjson.AppendOptFloat(dst, "limit_L3", m.LimitL3)
	dst = ocppjson.AppendOptFloat(dst, "dischargeLimit", m.DischargeLimit)
	dst = ocppjson.AppendOptFloat(dst, "dischargeLimit_L2", m.DischargeLimitL2)
	dst = ocppjson.AppendOptFloat(dst, "dischargeLimit_L3", m.DischargeLimitL3)
	dst = ocppjson.AppendOptFloat(dst, "setpoint", m.Setpoint)
	dst = ocppjson.AppendOptFloat(dst, "setpoint_L2", m.SetpointL2)
	dst = ocppjson.AppendOptFloat(dst, "setpoint_L3", m.SetpointL3)
	dst = ocppjson.AppendOptFloat(dst, "setpointReactive", m.SetpointReactive)
	dst = ocppjson.AppendOptFloat(dst, "setpointReactive_L2", m.SetpointReactiveL2)
	dst = ocppjson.AppendOptFloat(dst, "setpointReactive_L3", m.SetpointReactiveL3)
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// ClearChargingProfile is an object type of the block SmartCharging.
type ClearChargingProfile struct {
	EVSEID                 *int                   `json:"evseId,omitempty"`                 // optional integer >=0; 2.0.1: integer
	ChargingProfilePurpose ChargingProfilePurpose `json:"chargingProfilePurpose,omitempty"` // optional ChargingProfilePurpose
	StackLevel             *int                   `json:"stackLevel,omitempty"`             // optional integer >=0; 2.0.1: integer
	CustomData             ocppjson.Raw           `json:"customData,omitempty"`             // object with vendorId and whatever the vendor adds
}

func (m *ClearChargingProfile) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "evseId":
			d.Seen(&seen, 0)
			if d.Older {
				m.EVSEID = d.OptInt(key, ocppjson.NoMin, ocppjson.NoMax)
				continue
			}
			m.EVSEID = d.OptInt(key, 0, ocppjson.NoMax)
		case "chargingProfilePurpose":
			d.Seen(&seen, 1)
			m.ChargingProfilePurpose = ChargingProfilePurpose(d.OptEnum(key, enumChargingProfilePurpose))
		case "stackLevel":
			d.Seen(&seen, 2)
			if d.Older {
				m.StackLevel = d.OptInt(key, ocppjson.NoMin, ocppjson.NoMax)
				continue
			}
			m.StackLevel = d.OptInt(key, 0, ocppjson.NoMax)
		case "customData":
			d.Seen(&seen, 3)
			m.CustomData = d.CustomData(key)
		default:
			d.Unknown(key)
		}
	}
}

func (m *ClearChargingProfile) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendOptInt(dst, "evseId", m.EVSEID)
	dst = ocppjson.AppendText(dst, "chargingProfilePurpose", m.ChargingProfilePurpose)
	dst = ocppjson.AppendOptInt(dst, "stackLevel", m.StackLevel)
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// CompositeSchedule is an object type of the block SmartCharging.
type CompositeSchedule struct {
	EVSEID                 int                      `json:"evseId"`                 // integer >=0; 2.0.1: integer
	Duration               int                      `json:"duration"`               // integer
	ScheduleStart          ocppjson.DateTime        `json:"scheduleStart"`          // dateTime
	ChargingRateUnit       ChargingRateUnit         `json:"chargingRateUnit"`       // ChargingRateUnit
	ChargingSchedulePeriod []ChargingSchedulePeriod `json:"chargingSchedulePeriod"` // ChargingSchedulePeriod[1..]
	CustomData             ocppjson.Raw             `json:"customData,omitempty"`   // object with vendorId and whatever the vendor adds
}

func (m *CompositeSchedule) decode(d *ocppjson.Decoder) {
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
		case "duration":
			d.Seen(&seen, 1)
			m.Duration = d.Int(key, ocppjson.NoMin, ocppjson.NoMax)
		case "scheduleStart":
			d.Seen(&seen, 2)
			m.ScheduleStart = d.DateTime(key)
		case "chargingRateUnit":
			d.Seen(&seen, 3)
			m.ChargingRateUnit = ChargingRateUnit(d.Enum(key, enumChargingRateUnit))
		case "chargingSchedulePeriod":
			d.Seen(&seen, 4)
			m.ChargingSchedulePeriod = ocppjson.Array(d, key, ocppjson.Bounds{Min: 1, Max: 0, Required: true}, (*ChargingSchedulePeriod).decode)
		case "customData":
			d.Seen(&seen, 5)
			m.CustomData = d.CustomData(key)
		default:
			d.Unknown(key)
		}
	}
	if missing := 0x1f &^ seen; missing != 0 {
		d.Missing(missing, "evseId", "duration", "scheduleStart", "chargingRateUnit", "chargingSchedulePeriod")
	}
}

func (m *CompositeSchedule) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendInt(dst, "evseId", m.EVSEID)
	dst = ocppjson.AppendInt(dst, "duration", m.Duration)
	dst = ocppjson.AppendString(dst, "scheduleStart", m.ScheduleStart)
	dst = ocppjson.AppendString(dst, "chargingRateUnit", m.ChargingRateUnit)
	dst = ocppjson.AppendArray(dst, "chargingSchedulePeriod", m.ChargingSchedulePeriod, (*ChargingSchedulePeriod).appendTo)
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// DCChargingParameters is an object type of the block SmartCharging.
type DCChargingParameters struct {
	EVMaxCurrent     float64      `json:"evMaxCurrent"`               // number; 2.0.1: integer
	EVMaxVoltage     float64      `json:"evMaxVoltage"`               // number; 2.0.1: integer
	EVMaxPower       *float64     `json:"evMaxPower,omitempty"`       // optional number; 2.0.1: integer
	EVEnergyCapacity *float64     `json:"evEnergyCapacity,omitempty"` // optional number; 2.0.1: integer
	EnergyAmount     *float64     `json:"energyAmount,omitempty"`     // optional number; 2.0.1: integer
	StateOfCharge    *int         `json:"stateOfCharge,omitempty"`    // optional integer >=0 <=100
	FullSoC          *int         `json:"fullSoC,omitempty"`          // optional integer >=0 <=100
	BulkSoC          *int         `json:"bulkSoC,omitempty"`          // optional integer >=0 <=100
	CustomData       ocppjson.Raw `json:"customData,omitempty"`       // object with vendorId and whatever the vendor adds
}

func (m *DCChargingParameters) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "evMaxCurrent":
			d.Seen(&seen, 0)
			if d.Older {
				m.EVMaxCurrent = d.Float(key, &numberWhole)
				continue
			}
			m.EVMaxCurrent = d.Float(key, nil)
		case "evMaxVoltage":
			d.Seen(&seen, 1)
			if d.Older {
				m.EVMaxVoltage = d.Float(key, &numberWhole)
				continue
			}
			m.EVMaxVoltage = d.Float(key, nil)
		case "evMaxPower":
			d.Seen(&seen, 2)
			if d.Older {
				m.EVMaxPower = d.OptFloat(key, &numberWhole)
				continue
			}
			m.EVMaxPower = d.OptFloat(key, nil)
		case "evEnergyCapacity":
			d.Seen(&seen, 3)
			if d.Older {
				m.EVEnergyCapacity = d.OptFloat(key, &numberWhole)
				continue
			}
			m.EVEnergyCapacity = d.OptFloat(key, nil)
		case "energyAmount":
			d.Seen(&seen, 4)
			if d.Older {
				m.EnergyAmount = d.OptFloat(key, &numberWhole)
				continue
			}
			m.EnergyAmount = d.OptFloat(key, nil)
		case "stateOfCharge":
			d.Seen(&seen, 5)
			m.StateOfCharge = d.OptInt(key, 0, 100)
		case "fullSoC":
			d.Seen(&seen, 6)
			m.FullSoC = d.OptInt(key, 0, 100)
		case "bulkSoC":
			d.Seen(&seen, 7)
			m.BulkSoC = d.OptInt(key, 0, 100)
		case "customData":
			d.Seen(&seen, 8)
			m.CustomData = d.CustomData(key)
		default:
			d.Unknown(key)
		}
	}
	if missing := 0x3 &^ seen; missing != 0 {
		d.Missing(missing, "evMaxCurrent", "evMaxVoltage")
	}
}

func (m *DCChargingParameters) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendFloat(dst, "evMaxCurrent", m.EVMaxCurrent)
	dst = ocppjson.AppendFloat(dst, "evMaxVoltage", m.EVMaxVoltage)
	dst = ocppjson.AppendOptFloat(dst, "evMaxPower", m.EVMaxPower)
	dst = ocppjson.AppendOptFloat(dst, "evEnergyCapacity", m.EVEnergyCapacity)
	dst = ocppjson.AppendOptFloat(dst, "energyAmount", m.EnergyAmount)
	dst = ocppjson.AppendOptInt(dst, "stateOfCharge", m.StateOfCharge)
	dst = ocppjson.AppendOptInt(dst, "fullSoC", m.FullSoC)
	dst = ocppjson.AppendOptInt(dst, "bulkSoC", m.BulkSoC)
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// DERChargingParameters is an object type of the block SmartCharging.
type DERChargingParameters struct {
	EVSupportedDERControl                  []DERControlType     `json:"evSupportedDERControl,omitempty"`                  // optional DERControlType[1..]
	EVOverExcitedMaxDischargePower         *float64             `json:"evOverExcitedMaxDischargePower,omitempty"`         // optional number
	EVOverExcitedPowerFactor               *float64             `json:"evOverExcitedPowerFactor,omitempty"`               // optional number
	EVUnderExcitedMaxDischargePower        *float64             `json:"evUnderExcitedMaxDischargePower,omitempty"`        // optional number
	EVUnderExcitedPowerFactor              *float64             `json:"evUnderExcitedPowerFactor,omitempty"`              // optional number
	MaxApparentPower                       *float64             `json:"maxApparentPower,omitempty"`                       // optional number
	MaxChargeApparentPower                 *float64             `json:"maxChargeApparentPower,omitempty"`                 // optional number
	MaxChargeApparentPowerL2               *float64             `json:"maxChargeApparentPower_L2,omitempty"`              // optional number
	MaxChargeApparentPowerL3               *float64             `json:"maxChargeApparentPower_L3,omitempty"`              // optional number
	MaxDischargeApparentPower              *float64             `json:"maxDischargeApparentPower,omitempty"`              // optional number
	MaxDischargeApparentPowerL2            *float64             `json:"maxDischargeApparentPower_L2,omitempty"`           // optional number
	MaxDischargeApparentPowerL3            *float64             `json:"maxDischargeApparentPower_L3,omitempty"`           // optional number
	MaxChargeReactivePower                 *float64             `json:"maxChargeReactivePower,omitempty"`                 // optional number
	MaxChargeReactivePowerL2               *float64             `json:"maxChargeReactivePower_L2,omitempty"`              // optional number
	MaxChargeReactivePowerL3               *float64             `json:"maxChargeReactivePower_L3,omitempty"`              // optional number
	MinChargeReactivePower                 *float64             `json:"minChargeReactivePower,omitempty"`                 // optional number
	MinChargeReactivePowerL2               *float64             `json:"minChargeReactivePower_L2,omitempty"`              // optional number
	MinChargeReactivePowerL3               *float64             `json:"minChargeReactivePower_L3,omitempty"`              // optional number
	MaxDischargeReactivePower              *float64             `json:"maxDischargeReactivePower,omitempty"`              // optional number
	MaxDischargeReactivePowerL2            *float64             `json:"maxDischargeReactivePower_L2,omitempty"`           // optional number
	MaxDischargeReactivePowerL3            *float64             `json:"maxDischargeReactivePower_L3,omitempty"`           // optional number
	MinDischargeReactivePower              *float64             `json:"minDischargeReactivePower,omitempty"`              // optional number
	MinDischargeReactivePowerL2            *float64             `json:"minDischargeReactivePower_L2,omitempty"`           // optional number
	MinDischargeReactivePowerL3            *float64             `json:"minDischargeReactivePower_L3,omitempty"`           // optional number
	NominalVoltage                         *float64             `json:"nominalVoltage,omitempty"`                         // optional number
	NominalVoltageOffset                   *float64             `json:"nominalVoltageOffset,omitempty"`                   // optional number
	MaxNominalVoltage                      *float64             `json:"maxNominalVoltage,omitempty"`                      // optional number
	MinNominalVoltage                      *float64             `json:"minNominalVoltage,omitempty"`                      // optional number
	EVInverterManufacturer                 *string              `json:"evInverterManufacturer,omitempty"`                 // optional string(50)
	EVInverterModel                        *string              `json:"evInverterModel,omitempty"`                        // optional string(50)
	EVInverterSerialNumber                 *string              `json:"evInverterSerialNumber,omitempty"`                 // optional string(50)
	EVInverterSwVersion                    *string              `json:"evInverterSwVersion,omitempty"`                    // optional string(50)
	EVInverterHwVersion                    *string              `json:"evInverterHwVersion,omitempty"`                    // optional string(50)
	EVIslandingDetectionMethod             []IslandingDetection `json:"evIslandingDetectionMethod,omitempty"`             // optional IslandingDetection[1..]
	EVIslandingTripTime                    *float64             `json:"evIslandingTripTime,omitempty"`                    // optional number
	EVMaximumLevel1DCInjection             *float64             `json:"evMaximumLevel1DCInjection,omitempty"`             // optional number
	EVDurationLevel1DCInjection            *float64             `json:"evDurationLevel1DCInjection,omitempty"`            // optional number
	EVMaximumLevel2DCInjection             *float64             `json:"evMaximumLevel2DCInjection,omitempty"`             // optional number
	EVDurationLevel2DCInjection            *float64             `json:"evDurationLevel2DCInjection,omitempty"`            // optional number
	EVReactiveSusceptance                  *float64             `json:"evReactiveSusceptance,omitempty"`                  // optional number
	EVSessionTotalDischargeEnergyAvailable *float64             `json:"evSessionTotalDischargeEnergyAvailable,omitempty"` // optional number
	CustomData                             ocppjson.Raw         `json:"customData,omitempty"`                             // object with vendorId and whatever the vendor adds
}

func (m *DERChargingParameters) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "evSupportedDERControl":
			d.Seen(&seen, 0)
			m.EVSupportedDERControl = ocppjson.Enums[DERControlType](d, key, ocppjson.Bounds{Min: 1, Max: 0, Required: false}, enumDERControlType)
		case "evOverExcitedMaxDischargePower":
			d.Seen(&seen, 1)
			m.EVOverExcitedMaxDischargePower = d.OptFloat(key, nil)
		case "evOverExcitedPowerFactor":
			d.Seen(&seen, 2)
			m.EVOverExcitedPowerFactor = d.OptFloat(key, nil)
		case "evUnderExcitedMaxDischargePower":
			d.Seen(&seen, 3)
			m.EVUnderExcitedMaxDischargePower = d.OptFloat(key, nil)
		case "evUnderExcitedPowerFactor":
			d.Seen(&seen, 4)
			m.EVUnderExcitedPowerFactor = d.OptFloat(key, nil)
		case "maxApparentPower":
			d.Seen(&seen, 5)
			m.MaxApparentPower = d.OptFloat(key, nil)
		case "maxChargeApparentPower":
			d.Seen(&seen, 6)
			m.MaxChargeApparentPower = d.OptFloat(key, nil)
		case "maxChargeApparentPower_L2":
			d.Seen(&seen, 7)
			m.MaxChargeApparentPowerL2 = d.OptFloat(key, nil)
		case "maxChargeApparentPower_L3":
			d.Seen(&seen, 8)
			m.MaxChargeApparentPowerL3 = d.OptFloat(key, nil)
		case "maxDischargeApparentPower":
			d.Seen(&seen, 9)
			m.MaxDischargeApparentPower = d.OptFloat(key, nil)
		case "maxDischargeApparentPower_L2":
			d.Seen(&seen, 10)
			m.MaxDischargeApparentPowerL2 = d.OptFloat(key, nil)
		case "maxDischargeApparentPower_L3":
			d.Seen(&seen, 11)
			m.MaxDischargeApparentPowerL3 = d.OptFloat(key, nil)
		case "maxChargeReactivePower":
			d.Seen(&seen, 12)
			m.MaxChargeReactivePower = d.OptFloat(key, nil)
		case "maxChargeReactivePower_L2":
			d.Seen(&seen, 13)
			m.MaxChargeReactivePowerL2 = d.OptFloat(key, nil)
		case "maxChargeReactivePower_L3":
			d.Seen(&seen, 14)
			m.MaxChargeReactivePowerL3 = d.OptFloat(key, nil)
		case "minChargeReactivePower":
			d.Seen(&seen, 15)
			m.MinChargeReactivePower = d.OptFloat(key, nil)
		case "minChargeReactivePower_L2":
			d.Seen(&seen, 16)
			m.MinChargeReactivePowerL2 = d.OptFloat(key, nil)
		case "minChargeReactivePower_L3":
			d.Seen(&seen, 17)
			m.MinChargeReactivePowerL3 = d.OptFloat(key, nil)
		case "maxDischargeReactivePower":
			d.Seen(&seen, 18)
			m.MaxDischargeReactivePower = d.OptFloat(key, nil)
		case "maxDischargeReactivePower_L2":
			d.Seen(&seen, 19)
			m.MaxDischargeReactivePowerL2 = d.OptFloat(key, nil)
		case "maxDischargeReactivePower_L3":
			d.Seen(&seen, 20)
			m.MaxDischargeReactivePowerL3 = d.OptFloat(key, nil)
		case "minDischargeReactivePower":
			d.Seen(&seen, 21)
			m.MinDischargeReactivePower = d.OptFloat(key, nil)
		case "minDischargeReactivePower_L2":
			d.Seen(&seen, 22)
			m.MinDischargeReactivePowerL2 = d.OptFloat(key, nil)
		case "minDischargeReactivePower_L3":
			d.Seen(&seen, 23)
			m.MinDischargeReactivePowerL3 = d.OptFloat(key, nil)
		case "nominalVoltage":
			d.Seen(&seen, 24)
			m.NominalVoltage = d.OptFloat(key, nil)
		case "nominalVoltageOffset":
			d.Seen(&seen, 25)
			m.NominalVoltageOffset = d.OptFloat(key, nil)
		case "maxNominalVoltage":
			d.Seen(&seen, 26)
			m.MaxNominalVoltage = d.OptFloat(key, nil)
		case "minNominalVoltage":
			d.Seen(&seen, 27)
			m.MinNominalVoltage = d.OptFloat(key, nil)
		case "evInverterManufacturer":
			d.Seen(&seen, 28)
			m.EVInverterManufacturer = d.OptString(key, 50)
		case "evInverterModel":
			d.Seen(&seen, 29)
			m.EVInverterModel = d.OptString(key, 50)
		case "evInverterSerialNumber":
			d.Seen(&seen, 30)
			m.EVInverterSerialNumber = d.OptString(key, 50)
		case "evInverterSwVersion":
			d.Seen(&seen, 31)
			m.EVInverterSwVersion = d.OptString(key, 50)
		case "evInverterHwVersion":
			d.Seen(&seen, 32)
			m.EVInverterHwVersion = d.OptString(key, 50)
		case "evIslandingDetectionMethod":
			d.Seen(&seen, 33)
			m.EVIslandingDetectionMethod = ocppjson.Enums[IslandingDetection](d, key, ocppjson.Bounds{Min: 1, Max: 0, Required: false}, enumIslandingDetection)
		case "evIslandingTripTime":
			d.Seen(&seen, 34)
			m.EVIslandingTripTime = d.OptFloat(key, nil)
		case "evMaximumLevel1DCInjection":
			d.Seen(&seen, 35)
			m.EVMaximumLevel1DCInjection = d.OptFloat(key, nil)
		case "evDurationLevel1DCInjection":
			d.Seen(&seen, 36)
			m.EVDurationLevel1DCInjection = d.OptFloat(key, nil)
		case "evMaximumLevel2DCInjection":
			d.Seen(&seen, 37)
			m.EVMaximumLevel2DCInjection = d.OptFloat(key, nil)
		case "evDurationLevel2DCInjection":
			d.Seen(&seen, 38)
			m.EVDurationLevel2DCInjection = d.OptFloat(key, nil)
		case "evReactiveSusceptance":
			d.Seen(&seen, 39)
			m.EVReactiveSusceptance = d.OptFloat(key, nil)
		case "evSessionTotalDischargeEnergyAvailable":
			d.Seen(&seen, 40)
			m.EVSessionTotalDischargeEnergyAvailable = d.OptFloat(key, nil)
		case "customData":
			d.Seen(&seen, 41)
			m.CustomData = d.CustomData(key)
		default:
			d.Unknown(key)
		}
	}
}

func (m *DERChargingParameters) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendStrings(dst, "evSupportedDERControl", m.EVSupportedDERControl)
	dst = ocppjson.AppendOptFloat(dst, "evOverExcitedMaxDischargePower", m.EVOverExcitedMaxDischargePower)
	dst = ocppjson.AppendOptFloat(dst, "evOverExcitedPowerFactor", m.EVOverExcitedPowerFactor)
	dst = ocppjson.AppendOptFloat(dst, "evUnderExcitedMaxDischargePower", m.EVUnderExcitedMaxDischargePower)
	dst = ocppjson.AppendOptFloat(dst, "evUnderExcitedPowerFactor", m.EVUnderExcitedPowerFactor)
	dst = ocppjson.AppendOptFloat(dst, "maxApparentPower", m.MaxApparentPower)
	dst = ocppjson.AppendOptFloat(dst, "maxChargeApparentPower", m.MaxChargeApparentPower)
	dst = ocppjson.AppendOptFloat(dst, "maxChargeApparentPower_L2", m.MaxChargeApparentPowerL2)
	dst = ocppjson.AppendOptFloat(dst, "maxChargeApparentPower_L3", m.MaxChargeApparentPowerL3)
	dst = ocppjson.AppendOptFloat(dst, "maxDischargeApparentPower", m.MaxDischargeApparentPower)
	dst = ocppjson.AppendOptFloat(dst, "maxDischargeApparentPower_L2", m.MaxDischargeApparentPowerL2)
	dst = ocppjson.AppendOptFloat(dst, "maxDischargeApparentPower_L3", m.MaxDischargeApparentPowerL3)
	dst = ocppjson.AppendOptFloat(dst, "maxChargeReactivePower", m.MaxChargeReactivePower)
	dst = ocppjson.AppendOptFloat(dst, "maxChargeReactivePower_L2", m.MaxChargeReactivePowerL2)
	dst = ocppjson.AppendOptFloat(dst, "maxChargeReactivePower_L3", m.MaxChargeReactivePowerL3)
	dst = ocppjson.AppendOptFloat(dst, "minChargeReactivePower", m.MinChargeReactivePower)
	dst = ocppjson.AppendOptFloat(dst, "minChargeReactivePower_L2", m.MinChargeReactivePowerL2)
	dst = ocppjson.AppendOptFloat(dst, "minChargeReactivePower_L3", m.MinChargeReactivePowerL3)
	dst = ocppjson.AppendOptFloat(dst, "maxDischargeReactivePower", m.MaxDischargeReactivePower)
	dst = ocppjson.AppendOptFloat(dst, "maxDischargeReactivePower_L2", m.MaxDischargeReactivePowerL2)
	dst = ocppjson.AppendOptFloat(dst, "maxDischargeReactivePower_L3", m.MaxDischargeReactivePowerL3)
	dst = ocppjson.AppendOptFloat(dst, "minDischargeReactivePower", m.MinDischargeReactivePower)
	dst = ocppjson.AppendOptFloat(dst, "minDischargeReactivePower_L2", m.MinDischargeReactivePowerL2)
	dst = ocppjson.AppendOptFloat(dst, "minDischargeReactivePower_L3", m.MinDischargeReactivePowerL3)
	dst = ocppjson.AppendOptFloat(dst, "nominalVoltage", m.NominalVoltage)
	dst = ocppjson.AppendOptFloat(dst, "nominalVoltageOffset", m.NominalVoltageOffset)
	dst = ocppjson.AppendOptFloat(dst, "maxNominalVoltage", m.MaxNominalVoltage)
	dst = ocppjson.AppendOptFloat(dst, "minNominalVoltage", m.MinNominalVoltage)
	dst = ocppjson.AppendOptString(dst, "evInverterManufacturer", m.EVInverterManufacturer)
	dst = ocppjson.AppendOptString(dst, "evInverterModel", m.EVInverterModel)
	dst = ocppjson.AppendOptString(dst, "evInverterSerialNumber", m.EVInverterSerialNumber)
	dst = ocppjson.AppendOptString(dst, "evInverterSwVersion", m.EVInverterSwVersion)
	dst = ocppjson.AppendOptString(dst, "evInverterHwVersion", m.EVInverterHwVersion)
	dst = ocppjson.AppendStrings(dst, "evIslandingDetectionMethod", m.EVIslandingDetectionMethod)
	dst = ocppjson.AppendOptFloat(dst, "evIslandingTripTime", m.EVIslandingTripTime)
	dst = ocppjson.AppendOptFloat(dst, "evMaximumLevel1DCInjection", m.EVMaximumLevel1DCInjection)
	dst = ocppjson.AppendOptFloat(dst, "evDurationLevel1DCInjection", m.EVDurationLevel1DCInjection)
	dst = ocppjson.AppendOptFloat(dst, "evMaximumLevel2DCInjection", m.EVMaximumLevel2DCInjection)
	dst = ocppjson.AppendOptFloat(dst, "evDurationLevel2DCInjection", m.EVDurationLevel2DCInjection)
	dst = ocppjson.AppendOptFloat(dst, "evReactiveSusceptance", m.EVReactiveSusceptance)
	dst = ocppjson.AppendOptFloat(dst, "evSessionTotalDischargeEnergyAvailable", m.EVSessionTotalDischargeEnergyAvailable)
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// EVAbsolutePriceSchedule is an object type of the block SmartCharging.
type EVAbsolutePriceSchedule struct {
	TimeAnchor                     ocppjson.DateTime              `json:"timeAnchor"`                     // dateTime
	Currency                       string                         `json:"currency"`                       // string(3)
	EVAbsolutePriceScheduleEntries []EVAbsolutePriceScheduleEntry `json:"evAbsolutePriceScheduleEntries"` // EVAbsolutePriceScheduleEntry[1..1024]
	PriceAlgorithm                 string                         `json:"priceAlgorithm"`                 // string(2000)
	CustomData                     ocppjson.Raw                   `json:"customData,omitempty"`           // object with vendorId and whatever the vendor adds
}

func (m *EVAbsolutePriceSchedule) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "timeAnchor":
			d.Seen(&seen, 0)
			m.TimeAnchor = d.DateTime(key)
		case "currency":
			d.Seen(&seen, 1)
			m.Currency = d.String(key, 3)
		case "evAbsolutePriceScheduleEntries":
			d.Seen(&seen, 2)
			m.EVAbsolutePriceScheduleEntries = ocppjson.Array(d, key, ocppjson.Bounds{Min: 1, Max: 1024, Required: true}, (*EVAbsolutePriceScheduleEntry).decode)
		case "priceAlgorithm":
			d.Seen(&seen, 3)
			m.PriceAlgorithm = d.String(key, 2000)
		case "customData":
			d.Seen(&seen, 4)
			m.CustomData = d.CustomData(key)
		default:
			d.Unknown(key)
		}
	}
	if missing := 0xf &^ seen; missing != 0 {
		d.Missing(missing, "timeAnchor", "currency", "evAbsolutePriceScheduleEntries", "priceAlgorithm")
	}
}

func (m *EVAbsolutePriceSchedule) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendString(dst, "timeAnchor", m.TimeAnchor)
	dst = ocppjson.AppendString(dst, "currency", m.Currency)
	dst = ocppjson.AppendArray(dst, "evAbsolutePriceScheduleEntries", m.EVAbsolutePriceScheduleEntries, (*EVAbsolutePriceScheduleEntry).appendTo)
	dst = ocppjson.AppendString(dst, "priceAlgorithm", m.PriceAlgorithm)
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// EVAbsolutePriceScheduleEntry is an object type of the block SmartCharging.
type EVAbsolutePriceScheduleEntry struct {
	Duration    int           `json:"duration"`             // integer
	EVPriceRule []EVPriceRule `json:"evPriceRule"`          // EVPriceRule[1..8]
	CustomData  ocppjson.Raw  `json:"customData,omitempty"` // object with vendorId and whatever the vendor adds
}

func (m *EVAbsolutePriceScheduleEntry) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "duration":
			d.Seen(&seen, 0)
			m.Duration = d.Int(key, ocppjson.NoMin, ocppjson.NoMax)
		case "evPriceRule":
			d.Seen(&seen, 1)
			m.EVPriceRule = ocppjson.Array(d, key, ocppjson.Bounds{Min: 1, Max: 8, Required: true}, (*EVPriceRule).decode)
		case "customData":
			d.Seen(&seen, 2)
			m.CustomData = d.CustomData(key)
		default:
			d.Unknown(key)
		}
	}
	if missing := 0x3 &^ seen; missing != 0 {
		d.Missing(missing, "duration", "evPriceRule")
	}
}

func (m *EVAbsolutePriceScheduleEntry) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendInt(dst, "duration", m.Duration)
	dst = ocppjson.AppendArray(dst, "evPriceRule", m.EVPriceRule, (*EVPriceRule).appendTo)
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// EVEnergyOffer is an object type of the block SmartCharging.
type EVEnergyOffer struct {
	EVAbsolutePriceSchedule *EVAbsolutePriceSchedule `json:"evAbsolutePriceSchedule,omitempty"` // optional EVAbsolutePriceSchedule
	EVPowerSchedule         EVPowerSchedule          `json:"evPowerSchedule"`                   // EVPowerSchedule
	CustomData              ocppjson.Raw             `json:"customData,omitempty"`              // object with vendorId and whatever the vendor adds
}

func (m *EVEnergyOffer) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "evAbsolutePriceSchedule":
			d.Seen(&seen, 1)
			if d.OptObject(key) {
				m.EVAbsolutePriceSchedule = new(EVAbsolutePriceSchedule)
				m.EVAbsolutePriceSchedule.decode(d)
			}
		case "evPowerSchedule":
			d.Seen(&seen, 0)
			if d.Object(key) {
				m.EVPowerSchedule.decode(d)
			}
		case "customData":
			d.Seen(&seen, 2)
			m.CustomData = d.CustomData(key)
		default:
			d.Unknown(key)
		}
	}
	if missing := 0x1 &^ seen; missing != 0 {
		d.Missing(missing, "evPowerSchedule")
	}
}

func (m *EVEnergyOffer) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	if m.EVAbsolutePriceSchedule != nil {
		dst = m.EVAbsolutePriceSchedule.appendTo(ocppjson.AppendName(dst, "evAbsolutePriceSchedule"))
	}
	dst = m.EVPowerSchedule.appendTo(ocppjson.AppendName(dst, "evPowerSchedule"))
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// EVPowerSchedule is an object type of the block SmartCharging.
type EVPowerSchedule struct {
	EVPowerScheduleEntries []EVPowerScheduleEntry `json:"evPowerScheduleEntries"` // EVPowerScheduleEntry[1..1024]
	TimeAnchor             ocppjson.DateTime      `json:"timeAnchor"`             // dateTime
	CustomData             ocppjson.Raw           `json:"customData,omitempty"`   // object with vendorId and whatever the vendor adds
}

func (m *EVPowerSchedule) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "evPowerScheduleEntries":
			d.Seen(&seen, 0)
			m.EVPowerScheduleEntries = ocppjson.Array(d, key, ocppjson.Bounds{Min: 1, Max: 1024, Required: true}, (*EVPowerScheduleEntry).decode)
		case "timeAnchor":
			d.Seen(&seen, 1)
			m.TimeAnchor = d.DateTime(key)
		case "customData":
			d.Seen(&seen, 2)
			m.CustomData = d.CustomData(key)
		default:
			d.Unknown(key)
		}
	}
	if missing := 0x3 &^ seen; missing != 0 {
		d.Missing(missing, "evPowerScheduleEntries", "timeAnchor")
	}
}

func (m *EVPowerSchedule) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendArray(dst, "evPowerScheduleEntries", m.EVPowerScheduleEntries, (*EVPowerScheduleEntry).appendTo)
	dst = ocppjson.AppendString(dst, "timeAnchor", m.TimeAnchor)
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// EVPowerScheduleEntry is an object type of the block SmartCharging.
type EVPowerScheduleEntry struct {
	Duration   int          `json:"duration"`             // integer
	Power      float64      `json:"power"`                // number
	CustomData ocppjson.Raw `json:"customData,omitempty"` // object with vendorId and whatever the vendor adds
}

func (m *EVPowerScheduleEntry) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "duration":
			d.Seen(&seen, 0)
			m.Duration = d.Int(key, ocppjson.NoMin, ocppjson.NoMax)
		case "power":
			d.Seen(&seen, 1)
			m.Power = d.Float(key, nil)
		case "customData":
			d.Seen(&seen, 2)
			m.CustomData = d.CustomData(key)
		default:
			d.Unknown(key)
		}
	}
	if missing := 0x3 &^ seen; missing != 0 {
		d.Missing(missing, "duration", "power")
	}
}

func (m *EVPowerScheduleEntry) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendInt(dst, "duration", m.Duration)
	dst = ocppjson.AppendFloat(dst, "power", m.Power)
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// EVPriceRule is an object type of the block SmartCharging.
type EVPriceRule struct {
	EnergyFee       float64      `json:"energyFee"`            // number
	PowerRangeStart float64      `json:"powerRangeStart"`      // number
	CustomData      ocppjson.Raw `json:"customData,omitempty"` // object with vendorId and whatever the vendor adds
}

func (m *EVPriceRule) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "energyFee":
			d.Seen(&seen, 0)
			m.EnergyFee = d.Float(key, nil)
		case "powerRangeStart":
			d.Seen(&seen, 1)
			m.PowerRangeStart = d.Float(key, nil)
		case "customData":
			d.Seen(&seen, 2)
			m.CustomData = d.CustomData(key)
		default:
			d.Unknown(key)
		}
	}
	if missing := 0x3 &^ seen; missing != 0 {
		d.Missing(missing, "energyFee", "powerRangeStart")
	}
}

func (m *EVPriceRule) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendFloat(dst, "energyFee", m.EnergyFee)
	dst = ocppjson.AppendFloat(dst, "powerRangeStart", m.PowerRangeStart)
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// V2XChargingParameters is an object type of the block SmartCharging.
type V2XChargingParameters struct {
	MinChargePower        *float64     `json:"minChargePower,omitempty"`        // optional number
	MinChargePowerL2      *float64     `json:"minChargePower_L2,omitempty"`     // optional number
	MinChargePowerL3      *float64     `json:"minChargePower_L3,omitempty"`     // optional number
	MaxChargePower        *float64     `json:"maxChargePower,omitempty"`        // optional number
	MaxChargePowerL2      *float64     `json:"maxChargePower_L2,omitempty"`     // optional number
	MaxChargePowerL3      *float64     `json:"maxChargePower_L3,omitempty"`     // optional number
	MinDischargePower     *float64     `json:"minDischargePower,omitempty"`     // optional number
	MinDischargePowerL2   *float64     `json:"minDischargePower_L2,omitempty"`  // optional number
	MinDischargePowerL3   *float64     `json:"minDischargePower_L3,omitempty"`  // optional number
	MaxDischargePower     *float64     `json:"maxDischargePower,omitempty"`     // optional number
	MaxDischargePowerL2   *float64     `json:"maxDischargePower_L2,omitempty"`  // optional number
	MaxDischargePowerL3   *float64     `json:"maxDischargePower_L3,omitempty"`  // optional number
	MinChargeCurrent      *float64     `json:"minChargeCurrent,omitempty"`      // optional number
	MaxChargeCurrent      *float64     `json:"maxChargeCurrent,omitempty"`      // optional number
	MinDischargeCurrent   *float64     `json:"minDischargeCurrent,omitempty"`   // optional number
	MaxDischargeCurrent   *float64     `json:"maxDischargeCurrent,omitempty"`   // optional number
	MinVoltage            *float64     `json:"minVoltage,omitempty"`            // optional number
	MaxVoltage            *float64     `json:"maxVoltage,omitempty"`            // optional number
	EVTargetEnergyRequest *float64     `json:"evTargetEnergyRequest,omitempty"` // optional number
	EVMinEnergyRequest    *float64     `json:"evMinEnergyRequest,omitempty"`    // optional number
	EVMaxEnergyRequest    *float64     `json:"evMaxEnergyRequest,omitempty"`    // optional number
	EVMinV2XEnergyRequest *float64     `json:"evMinV2XEnergyRequest,omitempty"` // optional number
	EVMaxV2XEnergyRequest *float64     `json:"evMaxV2XEnergyRequest,omitempty"` // optional number
	TargetSoC             *int         `json:"targetSoC,omitempty"`             // optional integer >=0 <=100
	CustomData            ocppjson.Raw `json:"customData,omitempty"`            // object with vendorId and whatever the vendor adds
}

func (m *V2XChargingParameters) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "minChargePower":
			d.Seen(&seen, 0)
			m.MinChargePower = d.OptFloat(key, nil)
		case "minChargePower_L2":
			d.Seen(&seen, 1)
			m.MinChargePowerL2 = d.OptFloat(key, nil)
		case "minChargePower_L3":
			d.Seen(&seen, 2)
			m.MinChargePowerL3 = d.OptFloat(key, nil)
		case "maxChargePower":
			d.Seen(&seen, 3)
			m.MaxChargePower = d.OptFloat(key, nil)
		case "maxChargePower_L2":
			d.Seen(&seen, 4)
			m.MaxChargePowerL2 = d.OptFloat(key, nil)
		case "maxChargePower_L3":
			d.Seen(&seen, 5)
			m.MaxChargePowerL3 = d.OptFloat(key, nil)
		case "minDischargePower":
			d.Seen(&seen, 6)
			m.MinDischargePower = d.OptFloat(key, nil)
		case "minDischargePower_L2":
			d.Seen(&seen, 7)
			m.MinDischargePowerL2 = d.OptFloat(key, nil)
		case "minDischargePower_L3":
			d.Seen(&seen, 8)
			m.MinDischargePowerL3 = d.OptFloat(key, nil)
		case "maxDischargePower":
			d.Seen(&seen, 9)
			m.MaxDischargePower = d.OptFloat(key, nil)
		case "maxDischargePower_L2":
			d.Seen(&seen, 10)
			m.MaxDischargePowerL2 = d.OptFloat(key, nil)
		case "maxDischargePower_L3":
			d.Seen(&seen, 11)
			m.MaxDischargePowerL3 = d.OptFloat(key, nil)
		case "minChargeCurrent":
			d.Seen(&seen, 12)
			m.MinChargeCurrent = d.OptFloat(key, nil)
		case "maxChargeCurrent":
			d.Seen(&seen, 13)
			m.MaxChargeCurrent = d.OptFloat(key, nil)
		case "minDischargeCurrent":
			d.Seen(&seen, 14)
			m.MinDischargeCurrent = d.OptFloat(key, nil)
		case "maxDischargeCurrent":
			d.Seen(&seen, 15)
			m.MaxDischargeCurrent = d.OptFloat(key, nil)
		case "minVoltage":
			d.Seen(&seen, 16)
			m.MinVoltage = d.OptFloat(key, nil)
		case "maxVoltage":
			d.Seen(&seen, 17)
			m.MaxVoltage = d.OptFloat(key, nil)
		case "evTargetEnergyRequest":
			d.Seen(&seen, 18)
			m.EVTargetEnergyRequest = d.OptFloat(key, nil)
		case "evMinEnergyRequest":
			d.Seen(&seen, 19)
			m.EVMinEnergyRequest = d.OptFloat(key, nil)
		case "evMaxEnergyRequest":
			d.Seen(&seen, 20)
			m.EVMaxEnergyRequest = d.OptFloat(key, nil)
		case "evMinV2XEnergyRequest":
			d.Seen(&seen, 21)
			m.EVMinV2XEnergyRequest = d.OptFloat(key, nil)
		case "evMaxV2XEnergyRequest":
			d.Seen(&seen, 22)
			m.EVMaxV2XEnergyRequest = d.OptFloat(key, nil)
		case "targetSoC":
			d.Seen(&seen, 23)
			m.TargetSoC = d.OptInt(key, 0, 100)
		case "customData":
			d.Seen(&seen, 24)
			m.CustomData = d.CustomData(key)
		default:
			d.Unknown(key)
		}
	}
}

func (m *V2XChargingParameters) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendOptFloat(dst, "minChargePower", m.MinChargePower)
	dst = ocppjson.AppendOptFloat(dst, "minChargePower_L2", m.MinChargePowerL2)
	dst = ocppjson.AppendOptFloat(dst, "minChargePower_L3", m.MinChargePowerL3)
	dst = ocppjson.AppendOptFloat(dst, "maxChargePower", m.MaxChargePower)
	dst = ocppjson.AppendOptFloat(dst, "maxChargePower_L2", m.MaxChargePowerL2)
	dst = ocppjson.AppendOptFloat(dst, "maxChargePower_L3", m.MaxChargePowerL3)
	dst = ocppjson.AppendOptFloat(dst, "minDischargePower", m.MinDischargePower)
	dst = ocppjson.AppendOptFloat(dst, "minDischargePower_L2", m.MinDischargePowerL2)
	dst = ocppjson.AppendOptFloat(dst, "minDischargePower_L3", m.MinDischargePowerL3)
	dst = ocppjson.AppendOptFloat(dst, "maxDischargePower", m.MaxDischargePower)
	dst = ocppjson.AppendOptFloat(dst, "maxDischargePower_L2", m.MaxDischargePowerL2)
	dst = ocppjson.AppendOptFloat(dst, "maxDischargePower_L3", m.MaxDischargePowerL3)
	dst = ocppjson.AppendOptFloat(dst, "minChargeCurrent", m.MinChargeCurrent)
	dst = ocppjson.AppendOptFloat(dst, "maxChargeCurrent", m.MaxChargeCurrent)
	dst = ocppjson.AppendOptFloat(dst, "minDischargeCurrent", m.MinDischargeCurrent)
	dst = ocppjson.AppendOptFloat(dst, "maxDischargeCurrent", m.MaxDischargeCurrent)
	dst = ocppjson.AppendOptFloat(dst, "minVoltage", m.MinVoltage)
	dst = ocppjson.AppendOptFloat(dst, "maxVoltage", m.MaxVoltage)
	dst = ocppjson.AppendOptFloat(dst, "evTargetEnergyRequest", m.EVTargetEnergyRequest)
	dst = ocppjson.AppendOptFloat(dst, "evMinEnergyRequest", m.EVMinEnergyRequest)
	dst = ocppjson.AppendOptFloat(dst, "evMaxEnergyRequest", m.EVMaxEnergyRequest)
	dst = ocppjson.AppendOptFloat(dst, "evMinV2XEnergyRequest", m.EVMinV2XEnergyRequest)
	dst = ocppjson.AppendOptFloat(dst, "evMaxV2XEnergyRequest", m.EVMaxV2XEnergyRequest)
	dst = ocppjson.AppendOptInt(dst, "targetSoC", m.TargetSoC)
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// ChargingLimitSource is an enumeration; the constants list its values. Values it does not list are kept when they
// are received. In an optional member "" means absent.
type ChargingLimitSource string

// The values of ChargingLimitSource.
const (
	ChargingLimitSourceEMS   ChargingLimitSource = "EMS"
	ChargingLimitSourceOther ChargingLimitSource = "Other"
	ChargingLimitSourceSO    ChargingLimitSource = "SO"
	ChargingLimitSourceCSO   ChargingLimitSource = "CSO"
)

func enumChargingLimitSource(s string) ocppjson.Since {
	switch ChargingLimitSource(s) {
	case ChargingLimitSourceEMS,
		ChargingLimitSourceOther,
		ChargingLimitSourceSO,
		ChargingLimitSourceCSO:
		return ocppjson.Always
	}
	return ocppjson.Never
}

// ChargingProfileStatus is an enumeration; the constants list its values. Values it does not list are kept when they
// are received. In an optional member "" means absent.
type ChargingProfileStatus string

// The values of ChargingProfileStatus.
const (
	ChargingProfileStatusAccepted ChargingProfileStatus = "Accepted"
	ChargingProfileStatusRejected ChargingProfileStatus = "Rejected"
)

func enumChargingProfileStatus(s string) ocppjson.Since {
	switch ChargingProfileStatus(s) {
	case ChargingProfileStatusAccepted,
		ChargingProfileStatusRejected:
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

// ControlMode is an enumeration; the constants list its values. Values it does not list are kept when they
// are received. In an optional member "" means absent.
type ControlMode string

// The values of ControlMode.
const (
	ControlModeScheduledControl ControlMode = "ScheduledControl"
	ControlModeDynamicControl   ControlMode = "DynamicControl"
)

func enumControlMode(s string) ocppjson.Since {
	switch ControlMode(s) {
	case ControlModeScheduledControl,
		ControlModeDynamicControl:
		return ocppjson.Always
	}
	return ocppjson.Never
}

// GetChargingProfileStatus is an enumeration; the constants list its values. Values it does not list are kept when they
// are received. In an optional member "" means absent.
type GetChargingProfileStatus string

// The values of GetChargingProfileStatus.
const (
	GetChargingProfileStatusAccepted   GetChargingProfileStatus = "Accepted"
	GetChargingProfileStatusNoProfiles GetChargingProfileStatus = "NoProfiles"
)

func enumGetChargingProfileStatus(s string) ocppjson.Since {
	switch GetChargingProfileStatus(s) {
	case GetChargingProfileStatusAccepted,
		GetChargingProfileStatusNoProfiles:
		return ocppjson.Always
	}
	return ocppjson.Never
}

// IslandingDetection is an enumeration; the constants list its values. Values it does not list are kept when they
// are received. In an optional member "" means absent.
type IslandingDetection string

// The values of IslandingDetection.
const (
	IslandingDetectionNoAntiIslandingSupport IslandingDetection = "NoAntiIslandingSupport"
	IslandingDetectionRoCoF                  IslandingDetection = "RoCoF"
	IslandingDetectionUVPOVP                 IslandingDetection = "UVP_OVP"
	IslandingDetectionUFPOFP                 IslandingDetection = "UFP_OFP"
	IslandingDetectionVoltageVectorShift     IslandingDetection = "VoltageVectorShift"
	IslandingDetectionZeroCrossingDetection  IslandingDetection = "ZeroCrossingDetection"
	IslandingDetectionOtherPassive           IslandingDetection = "OtherPassive"
	IslandingDetectionImpedanceMeasurement   IslandingDetection = "ImpedanceMeasurement"
	IslandingDetectionImpedanceAtFrequency   IslandingDetection = "ImpedanceAtFrequency"
	IslandingDetectionSlipModeFrequencyShift IslandingDetection = "SlipModeFrequencyShift"
	IslandingDetectionSandiaFrequencyShift   IslandingDetection = "SandiaFrequencyShift"
	IslandingDetectionSandiaVoltageShift     IslandingDetection = "SandiaVoltageShift"
	IslandingDetectionFrequencyJump          IslandingDetection = "FrequencyJump"
	IslandingDetectionRCLQFactor             IslandingDetection = "RCLQFactor"
	IslandingDetectionOtherActive            IslandingDetection = "OtherActive"
)

func enumIslandingDetection(s string) ocppjson.Since {
	switch IslandingDetection(s) {
	case IslandingDetectionNoAntiIslandingSupport,
		IslandingDetectionRoCoF,
		IslandingDetectionUVPOVP,
		IslandingDetectionUFPOFP,
		IslandingDetectionVoltageVectorShift,
		IslandingDetectionZeroCrossingDetection,
		IslandingDetectionOtherPassive,
		IslandingDetectionImpedanceMeasurement,
		IslandingDetectionImpedanceAtFrequency,
		IslandingDetectionSlipModeFrequencyShift,
		IslandingDetectionSandiaFrequencyShift,
		IslandingDetectionSandiaVoltageShift,
		IslandingDetectionFrequencyJump,
		IslandingDetectionRCLQFactor,
		IslandingDetectionOtherActive:
		return ocppjson.Always
	}
	return ocppjson.Never
}

// MobilityNeedsMode is an enumeration; the constants list its values. Values it does not list are kept when they
// are received. In an optional member "" means absent.
type MobilityNeedsMode string

// The values of MobilityNeedsMode.
const (
	MobilityNeedsModeEVCC     MobilityNeedsMode = "EVCC"
	MobilityNeedsModeEVCCSECC MobilityNeedsMode = "EVCC_SECC"
)

func enumMobilityNeedsMode(s string) ocppjson.Since {
	switch MobilityNeedsMode(s) {
	case MobilityNeedsModeEVCC,
		MobilityNeedsModeEVCCSECC:
		return ocppjson.Always
	}
	return ocppjson.Never
}

// NotifyEVChargingNeedsStatus is an enumeration; the constants list its values. Values it does not list are kept when they
// are received. In an optional member "" means absent.
type NotifyEVChargingNeedsStatus string

// The values of NotifyEVChargingNeedsStatus.
const (
	NotifyEVChargingNeedsStatusAccepted          NotifyEVChargingNeedsStatus = "Accepted"
	NotifyEVChargingNeedsStatusRejected          NotifyEVChargingNeedsStatus = "Rejected"
	NotifyEVChargingNeedsStatusProcessing        NotifyEVChargingNeedsStatus = "Processing"
	NotifyEVChargingNeedsStatusNoChargingProfile NotifyEVChargingNeedsStatus = "NoChargingProfile" // since 2.1
)

func enumNotifyEVChargingNeedsStatus(s string) ocppjson.Since {
	switch NotifyEVChargingNeedsStatus(s) {
	case NotifyEVChargingNeedsStatusAccepted,
		NotifyEVChargingNeedsStatusRejected,
		NotifyEVChargingNeedsStatusProcessing:
		return ocppjson.Always
	case NotifyEVChargingNeedsStatusNoChargingProfile:
		return ocppjson.Newer
	}
	return ocppjson.Never
}

// PriorityChargingStatus is an enumeration; the constants list its values. Values it does not list are kept when they
// are received. In an optional member "" means absent.
type PriorityChargingStatus string

// The values of PriorityChargingStatus.
const (
	PriorityChargingStatusAccepted  PriorityChargingStatus = "Accepted"
	PriorityChargingStatusRejected  PriorityChargingStatus = "Rejected"
	PriorityChargingStatusNoProfile PriorityChargingStatus = "NoProfile"
)

func enumPriorityChargingStatus(s string) ocppjson.Since {
	switch PriorityChargingStatus(s) {
	case PriorityChargingStatusAccepted,
		PriorityChargingStatusRejected,
		PriorityChargingStatusNoProfile:
		return ocppjson.Always
	}
	return ocppjson.Never
}
