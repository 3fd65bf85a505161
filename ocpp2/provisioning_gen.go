// Code generated from definitions/ by internal/definition/generate. DO NOT EDIT.

package ocpp2

import "github.com/evenkeel/evenkeel/ocppjson"

// BootNotificationRequest is the request of BootNotification, sent by the station.
type BootNotificationRequest struct {
	ChargingStation ChargingStation `json:"chargingStation"`      // ChargingStation
	Reason          BootReason      `json:"reason"`               // BootReason
	CustomData      ocppjson.Raw    `json:"customData,omitempty"` // object with vendorId and whatever the vendor adds
}

func (m *BootNotificationRequest) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "chargingStation":
			d.Seen(&seen, 0)
			if d.Object(key) {
				m.ChargingStation.decode(d)
			}
		case "reason":
			d.Seen(&seen, 1)
			m.Reason = BootReason(d.Enum(key, enumBootReason))
		case "customData":
			d.Seen(&seen, 2)
			m.CustomData = d.CustomData(key)
		default:
			d.Unknown(key)
		}
	}
	if missing := 0x3 &^ seen; missing != 0 {
		d.Missing(missing, "chargingStation", "reason")
	}
}

func (m *BootNotificationRequest) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = m.ChargingStation.appendTo(ocppjson.AppendName(dst, "chargingStation"))
	dst = ocppjson.AppendString(dst, "reason", m.Reason)
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// ActionName returns "BootNotification".
func (*BootNotificationRequest) ActionName() string { return "BootNotification" }

// IsResponse returns false.
func (*BootNotificationRequest) IsResponse() bool { return false }

// AppendJSON appends the message to dst as a JSON object.
func (m *BootNotificationRequest) AppendJSON(dst []byte) []byte { return m.appendTo(dst) }

// BootNotificationResponse is the response to BootNotification.
type BootNotificationResponse struct {
	CurrentTime ocppjson.DateTime  `json:"currentTime"`          // dateTime
	Interval    int                `json:"interval"`             // integer
	Status      RegistrationStatus `json:"status"`               // RegistrationStatus
	StatusInfo  *StatusInfo        `json:"statusInfo,omitempty"` // optional StatusInfo
	CustomData  ocppjson.Raw       `json:"customData,omitempty"` // object with vendorId and whatever the vendor adds
}

func (m *BootNotificationResponse) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "currentTime":
			d.Seen(&seen, 0)
			m.CurrentTime = d.DateTime(key)
		case "interval":
			d.Seen(&seen, 1)
			m.Interval = d.Int(key, ocppjson.NoMin, ocppjson.NoMax)
		case "status":
			d.Seen(&seen, 2)
			m.Status = RegistrationStatus(d.Enum(key, enumRegistrationStatus))
		case "statusInfo":
			d.Seen(&seen, 3)
			if d.OptObject(key) {
				m.StatusInfo = new(StatusInfo)
				m.StatusInfo.decode(d)
			}
		case "customData":
			d.Seen(&seen, 4)
			m.CustomData = d.CustomData(key)
		default:
			d.Unknown(key)
		}
	}
	if missing := 0x7 &^ seen; missing != 0 {
		d.Missing(missing, "currentTime", "interval", "status")
	}
}

func (m *BootNotificationResponse) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendString(dst, "currentTime", m.CurrentTime)
	dst = ocppjson.AppendInt(dst, "interval", m.Interval)
	dst = ocppjson.AppendString(dst, "status", m.Status)
	if m.StatusInfo != nil {
		dst = m.StatusInfo.appendTo(ocppjson.AppendName(dst, "statusInfo"))
	}
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// ActionName returns "BootNotification".
func (*BootNotificationResponse) ActionName() string { return "BootNotification" }

// IsResponse returns true.
func (*BootNotificationResponse) IsResponse() bool { return true }

// AppendJSON appends the message to dst as a JSON object.
func (m *BootNotificationResponse) AppendJSON(dst []byte) []byte { return m.appendTo(dst) }

// GetBaseReportRequest is the request of GetBaseReport, sent by the CSMS.
type GetBaseReportRequest struct {
	RequestID  int          `json:"requestId"`            // integer
	ReportBase ReportBase   `json:"reportBase"`           // ReportBase
	CustomData ocppjson.Raw `json:"customData,omitempty"` // object with vendorId and whatever the vendor adds
}

func (m *GetBaseReportRequest) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "requestId":
			d.Seen(&seen, 0)
			m.RequestID = d.Int(key, ocppjson.NoMin, ocppjson.NoMax)
		case "reportBase":
			d.Seen(&seen, 1)
			m.ReportBase = ReportBase(d.Enum(key, enumReportBase))
		case "customData":
			d.Seen(&seen, 2)
			m.CustomData = d.CustomData(key)
		default:
			d.Unknown(key)
		}
	}
	if missing := 0x3 &^ seen; missing != 0 {
		d.Missing(missing, "requestId", "reportBase")
	}
}

func (m *GetBaseReportRequest) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendInt(dst, "requestId", m.RequestID)
	dst = ocppjson.AppendString(dst, "reportBase", m.ReportBase)
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// ActionName returns "GetBaseReport".
func (*GetBaseReportRequest) ActionName() string { return "GetBaseReport" }

// IsResponse returns false.
func (*GetBaseReportRequest) IsResponse() bool { return false }

// AppendJSON appends the message to dst as a JSON object.
func (m *GetBaseReportRequest) AppendJSON(dst []byte) []byte { return m.appendTo(dst) }

// GetBaseReportResponse is the response to GetBaseReport.
type GetBaseReportResponse struct {
	Status     GenericDeviceModelStatus `json:"status"`               // GenericDeviceModelStatus
	StatusInfo *StatusInfo              `json:"statusInfo,omitempty"` // optional StatusInfo
	CustomData ocppjson.Raw             `json:"customData,omitempty"` // object with vendorId and whatever the vendor adds
}

func (m *GetBaseReportResponse) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "status":
			d.Seen(&seen, 0)
			m.Status = GenericDeviceModelStatus(d.Enum(key, enumGenericDeviceModelStatus))
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

func (m *GetBaseReportResponse) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendString(dst, "status", m.Status)
	if m.StatusInfo != nil {
		dst = m.StatusInfo.appendTo(ocppjson.AppendName(dst, "statusInfo"))
	}
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// ActionName returns "GetBaseReport".
func (*GetBaseReportResponse) ActionName() string { return "GetBaseReport" }

// IsResponse returns true.
func (*GetBaseReportResponse) IsResponse() bool { return true }

// AppendJSON appends the message to dst as a JSON object.
func (m *GetBaseReportResponse) AppendJSON(dst []byte) []byte { return m.appendTo(dst) }

// GetReportRequest is the request of GetReport, sent by the CSMS.
type GetReportRequest struct {
	ComponentVariable []ComponentVariable  `json:"componentVariable,omitempty"` // optional ComponentVariable[1..]
	RequestID         int                  `json:"requestId"`                   // integer
	ComponentCriteria []ComponentCriterion `json:"componentCriteria,omitempty"` // optional ComponentCriterion[1..4]
	CustomData        ocppjson.Raw         `json:"customData,omitempty"`        // object with vendorId and whatever the vendor adds
}

func (m *GetReportRequest) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "componentVariable":
			d.Seen(&seen, 1)
			m.ComponentVariable = ocppjson.Array(d, key, ocppjson.Bounds{Min: 1, Max: 0, Required: false}, (*ComponentVariable).decode)
		case "requestId":
			d.Seen(&seen, 0)
			m.RequestID = d.Int(key, ocppjson.NoMin, ocppjson.NoMax)
		case "componentCriteria":
			d.Seen(&seen, 2)
			m.ComponentCriteria = ocppjson.Enums[ComponentCriterion](d, key, ocppjson.Bounds{Min: 1, Max: 4, Required: false}, enumComponentCriterion)
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

func (m *GetReportRequest) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendArray(dst, "componentVariable", m.ComponentVariable, (*ComponentVariable).appendTo)
	dst = ocppjson.AppendInt(dst, "requestId", m.RequestID)
	dst = ocppjson.AppendStrings(dst, "componentCriteria", m.ComponentCriteria)
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// ActionName returns "GetReport".
func (*GetReportRequest) ActionName() string { return "GetReport" }

// IsResponse returns false.
func (*GetReportRequest) IsResponse() bool { return false }

// AppendJSON appends the message to dst as a JSON object.
func (m *GetReportRequest) AppendJSON(dst []byte) []byte { return m.appendTo(dst) }

// GetReportResponse is the response to GetReport.
type GetReportResponse struct {
	Status     GenericDeviceModelStatus `json:"status"`               // GenericDeviceModelStatus
	StatusInfo *StatusInfo              `json:"statusInfo,omitempty"` // optional StatusInfo
	CustomData ocppjson.Raw             `json:"customData,omitempty"` // object with vendorId and whatever the vendor adds
}

func (m *GetReportResponse) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "status":
			d.Seen(&seen, 0)
			m.Status = GenericDeviceModelStatus(d.Enum(key, enumGenericDeviceModelStatus))
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

func (m *GetReportResponse) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendString(dst, "status", m.Status)
	if m.StatusInfo != nil {
		dst = m.StatusInfo.appendTo(ocppjson.AppendName(dst, "statusInfo"))
	}
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// ActionName returns "GetReport".
func (*GetReportResponse) ActionName() string { return "GetReport" }

// IsResponse returns true.
func (*GetReportResponse) IsResponse() bool { return true }

// AppendJSON appends the message to dst as a JSON object.
func (m *GetReportResponse) AppendJSON(dst []byte) []byte { return m.appendTo(dst) }

// GetVariablesRequest is the request of GetVariables, sent by the CSMS.
type GetVariablesRequest struct {
	GetVariableData []GetVariableData `json:"getVariableData"`      // GetVariableData[1..]
	CustomData      ocppjson.Raw      `json:"customData,omitempty"` // object with vendorId and whatever the vendor adds
}

func (m *GetVariablesRequest) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "getVariableData":
			d.Seen(&seen, 0)
			m.GetVariableData = ocppjson.Array(d, key, ocppjson.Bounds{Min: 1, Max: 0, Required: true}, (*GetVariableData).decode)
		case "customData":
			d.Seen(&seen, 1)
			m.CustomData = d.CustomData(key)
		default:
			d.Unknown(key)
		}
	}
	if missing := 0x1 &^ seen; missing != 0 {
		d.Missing(missing, "getVariableData")
	}
}

func (m *GetVariablesRequest) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendArray(dst, "getVariableData", m.GetVariableData, (*GetVariableData).appendTo)
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// ActionName returns "GetVariables".
func (*GetVariablesRequest) ActionName() string { return "GetVariables" }

// IsResponse returns false.
func (*GetVariablesRequest) IsResponse() bool { return false }

// AppendJSON appends the message to dst as a JSON object.
func (m *GetVariablesRequest) AppendJSON(dst []byte) []byte { return m.appendTo(dst) }

// GetVariablesResponse is the response to GetVariables.
type GetVariablesResponse struct {
	GetVariableResult []GetVariableResult `json:"getVariableResult"`    // GetVariableResult[1..]
	CustomData        ocppjson.Raw        `json:"customData,omitempty"` // object with vendorId and whatever the vendor adds
}

func (m *GetVariablesResponse) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "getVariableResult":
			d.Seen(&seen, 0)
			m.GetVariableResult = ocppjson.Array(d, key, ocppjson.Bounds{Min: 1, Max: 0, Required: true}, (*GetVariableResult).decode)
		case "customData":
			d.Seen(&seen, 1)
			m.CustomData = d.CustomData(key)
		default:
			d.Unknown(key)
		}
	}
	if missing := 0x1 &^ seen; missing != 0 {
		d.Missing(missing, "getVariableResult")
	}
}

func (m *GetVariablesResponse) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendArray(dst, "getVariableResult", m.GetVariableResult, (*GetVariableResult).appendTo)
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// ActionName returns "GetVariables".
func (*GetVariablesResponse) ActionName() string { return "GetVariables" }

// IsResponse returns true.
func (*GetVariablesResponse) IsResponse() bool { return true }

// AppendJSON appends the message to dst as a JSON object.
func (m *GetVariablesResponse) AppendJSON(dst []byte) []byte { return m.appendTo(dst) }

// HeartbeatRequest is the request of Heartbeat, sent by the station.
type HeartbeatRequest struct {
	CustomData ocppjson.Raw `json:"customData,omitempty"` // object with vendorId and whatever the vendor adds
}

func (m *HeartbeatRequest) decode(d *ocppjson.Decoder) {
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

func (m *HeartbeatRequest) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// ActionName returns "Heartbeat".
func (*HeartbeatRequest) ActionName() string { return "Heartbeat" }

// IsResponse returns false.
func (*HeartbeatRequest) IsResponse() bool { return false }

// AppendJSON appends the message to dst as a JSON object.
func (m *HeartbeatRequest) AppendJSON(dst []byte) []byte { return m.appendTo(dst) }

// HeartbeatResponse is the response to Heartbeat.
type HeartbeatResponse struct {
	CurrentTime ocppjson.DateTime `json:"currentTime"`          // dateTime
	CustomData  ocppjson.Raw      `json:"customData,omitempty"` // object with vendorId and whatever the vendor adds
}

func (m *HeartbeatResponse) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "currentTime":
			d.Seen(&seen, 0)
			m.CurrentTime = d.DateTime(key)
		case "customData":
			d.Seen(&seen, 1)
			m.CustomData = d.CustomData(key)
		default:
			d.Unknown(key)
		}
	}
	if missing := 0x1 &^ seen; missing != 0 {
		d.Missing(missing, "currentTime")
	}
}

func (m *HeartbeatResponse) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendString(dst, "currentTime", m.CurrentTime)
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// ActionName returns "Heartbeat".
func (*HeartbeatResponse) ActionName() string { return "Heartbeat" }

// IsResponse returns true.
func (*HeartbeatResponse) IsResponse() bool { return true }

// AppendJSON appends the message to dst as a JSON object.
func (m *HeartbeatResponse) AppendJSON(dst []byte) []byte { return m.appendTo(dst) }

// NotifyReportRequest is the request of NotifyReport, sent by the station.
type NotifyReportRequest struct {
	RequestID   int               `json:"requestId"`            // integer
	GeneratedAt ocppjson.DateTime `json:"generatedAt"`          // dateTime
	ReportData  []ReportData      `json:"reportData,omitempty"` // optional ReportData[1..]
	TBC         *bool             `json:"tbc,omitempty"`        // optional boolean
	SeqNo       int               `json:"seqNo"`                // integer >=0; 2.0.1: integer
	CustomData  ocppjson.Raw      `json:"customData,omitempty"` // object with vendorId and whatever the vendor adds
}

func (m *NotifyReportRequest) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "requestId":
			d.Seen(&seen, 0)
			m.RequestID = d.Int(key, ocppjson.NoMin, ocppjson.NoMax)
		case "generatedAt":
			d.Seen(&seen, 1)
			m.GeneratedAt = d.DateTime(key)
		case "reportData":
			d.Seen(&seen, 3)
			m.ReportData = ocppjson.Array(d, key, ocppjson.Bounds{Min: 1, Max: 0, Required: false}, (*ReportData).decode)
		case "tbc":
			d.Seen(&seen, 4)
			m.TBC = d.OptBool(key)
		case "seqNo":
			d.Seen(&seen, 2)
			if d.Older {
				m.SeqNo = d.Int(key, ocppjson.NoMin, ocppjson.NoMax)
				continue
			}
			m.SeqNo = d.Int(key, 0, ocppjson.NoMax)
		case "customData":
			d.Seen(&seen, 5)
			m.CustomData = d.CustomData(key)
		default:
			d.Unknown(key)
		}
	}
	if missing := 0x7 &^ seen; missing != 0 {
		d.Missing(missing, "requestId", "generatedAt", "seqNo")
	}
}

func (m *NotifyReportRequest) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendInt(dst, "requestId", m.RequestID)
	dst = ocppjson.AppendString(dst, "generatedAt", m.GeneratedAt)
	dst = ocppjson.AppendArray(dst, "reportData", m.ReportData, (*ReportData).appendTo)
	dst = ocppjson.AppendOptBool(dst, "tbc", m.TBC)
	dst = ocppjson.AppendInt(dst, "seqNo", m.SeqNo)
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// ActionName returns "NotifyReport".
func (*NotifyReportRequest) ActionName() string { return "NotifyReport" }

// IsResponse returns false.
func (*NotifyReportRequest) IsResponse() bool { return false }

// AppendJSON appends the message to dst as a JSON object.
func (m *NotifyReportRequest) AppendJSON(dst []byte) []byte { return m.appendTo(dst) }

// NotifyReportResponse is the response to NotifyReport.
type NotifyReportResponse struct {
	CustomData ocppjson.Raw `json:"customData,omitempty"` // object with vendorId and whatever the vendor adds
}

func (m *NotifyReportResponse) decode(d *ocppjson.Decoder) {
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

func (m *NotifyReportResponse) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// ActionName returns "NotifyReport".
func (*NotifyReportResponse) ActionName() string { return "NotifyReport" }

// IsResponse returns true.
func (*NotifyReportResponse) IsResponse() bool { return true }

// AppendJSON appends the message to dst as a JSON object.
func (m *NotifyReportResponse) AppendJSON(dst []byte) []byte { return m.appendTo(dst) }

// ResetRequest is the request of Reset, sent by the CSMS.
type ResetRequest struct {
	Type       ResetType    `json:"type"`                 // ResetType
	EVSEID     *int         `json:"evseId,omitempty"`     // optional integer >=0; 2.0.1: integer
	CustomData ocppjson.Raw `json:"customData,omitempty"` // object with vendorId and whatever the vendor adds
}

func (m *ResetRequest) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "type":
			d.Seen(&seen, 0)
			m.Type = ResetType(d.Enum(key, enumResetType))
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
		d.Missing(missing, "type")
	}
}

func (m *ResetRequest) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendString(dst, "type", m.Type)
	dst = ocppjson.AppendOptInt(dst, "evseId", m.EVSEID)
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// ActionName returns "Reset".
func (*ResetRequest) ActionName() string { return "Reset" }

// IsResponse returns false.
func (*ResetRequest) IsResponse() bool { return false }

// AppendJSON appends the message to dst as a JSON object.
func (m *ResetRequest) AppendJSON(dst []byte) []byte { return m.appendTo(dst) }

// ResetResponse is the response to Reset.
type ResetResponse struct {
	Status     ResetStatus  `json:"status"`               // ResetStatus
	StatusInfo *StatusInfo  `json:"statusInfo,omitempty"` // optional StatusInfo
	CustomData ocppjson.Raw `json:"customData,omitempty"` // object with vendorId and whatever the vendor adds
}

func (m *ResetResponse) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "status":
			d.Seen(&seen, 0)
			m.Status = ResetStatus(d.Enum(key, enumResetStatus))
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

func (m *ResetResponse) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendString(dst, "status", m.Status)
	if m.StatusInfo != nil {
		dst = m.StatusInfo.appendTo(ocppjson.AppendName(dst, "statusInfo"))
	}
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// ActionName returns "Reset".
func (*ResetResponse) ActionName() string { return "Reset" }

// IsResponse returns true.
func (*ResetResponse) IsResponse() bool { return true }

// AppendJSON appends the message to dst as a JSON object.
func (m *ResetResponse) AppendJSON(dst []byte) []byte { return m.appendTo(dst) }

// SetNetworkProfileRequest is the request of SetNetworkProfile, sent by the CSMS.
type SetNetworkProfileRequest struct {
	ConfigurationSlot int                      `json:"configurationSlot"`    // integer
	ConnectionData    NetworkConnectionProfile `json:"connectionData"`       // NetworkConnectionProfile
	CustomData        ocppjson.Raw             `json:"customData,omitempty"` // object with vendorId and whatever the vendor adds
}

func (m *SetNetworkProfileRequest) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "configurationSlot":
			d.Seen(&seen, 0)
			m.ConfigurationSlot = d.Int(key, ocppjson.NoMin, ocppjson.NoMax)
		case "connectionData":
			d.Seen(&seen, 1)
			if d.Object(key) {
				m.ConnectionData.decode(d)
			}
		case "customData":
			d.Seen(&seen, 2)
			m.CustomData = d.CustomData(key)
		default:
			d.Unknown(key)
		}
	}
	if missing := 0x3 &^ seen; missing != 0 {
		d.Missing(missing, "configurationSlot", "connectionData")
	}
}

func (m *SetNetworkProfileRequest) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendInt(dst, "configurationSlot", m.ConfigurationSlot)
	dst = m.ConnectionData.appendTo(ocppjson.AppendName(dst, "connectionData"))
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// ActionName returns "SetNetworkProfile".
func (*SetNetworkProfileRequest) ActionName() string { return "SetNetworkProfile" }

// IsResponse returns false.
func (*SetNetworkProfileRequest) IsResponse() bool { return false }

// AppendJSON appends the message to dst as a JSON object.
func (m *SetNetworkProfileRequest) AppendJSON(dst []byte) []byte { return m.appendTo(dst) }

// SetNetworkProfileResponse is the response to SetNetworkProfile.
type SetNetworkProfileResponse struct {
	Status     SetNetworkProfileStatus `json:"status"`               // SetNetworkProfileStatus
	StatusInfo *StatusInfo             `json:"statusInfo,omitempty"` // optional StatusInfo
	CustomData ocppjson.Raw            `json:"customData,omitempty"` // object with vendorId and whatever the vendor adds
}

func (m *SetNetworkProfileResponse) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "status":
			d.Seen(&seen, 0)
			m.Status = SetNetworkProfileStatus(d.Enum(key, enumSetNetworkProfileStatus))
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

func (m *SetNetworkProfileResponse) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendString(dst, "status", m.Status)
	if m.StatusInfo != nil {
		dst = m.StatusInfo.appendTo(ocppjson.AppendName(dst, "statusInfo"))
	}
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// ActionName returns "SetNetworkProfile".
func (*SetNetworkProfileResponse) ActionName() string { return "SetNetworkProfile" }

// IsResponse returns true.
func (*SetNetworkProfileResponse) IsResponse() bool { return true }

// AppendJSON appends the message to dst as a JSON object.
func (m *SetNetworkProfileResponse) AppendJSON(dst []byte) []byte { return m.appendTo(dst) }

// SetVariablesRequest is the request of SetVariables, sent by the CSMS.
type SetVariablesRequest struct {
	SetVariableData []SetVariableData `json:"setVariableData"`      // SetVariableData[1..]
	CustomData      ocppjson.Raw      `json:"customData,omitempty"` // object with vendorId and whatever the vendor adds
}

func (m *SetVariablesRequest) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "setVariableData":
			d.Seen(&seen, 0)
			m.SetVariableData = ocppjson.Array(d, key, ocppjson.Bounds{Min: 1, Max: 0, Required: true}, (*SetVariableData).decode)
		case "customData":
			d.Seen(&seen, 1)
			m.CustomData = d.CustomData(key)
		default:
			d.Unknown(key)
		}
	}
	if missing := 0x1 &^ seen; missing != 0 {
		d.Missing(missing, "setVariableData")
	}
}

func (m *SetVariablesRequest) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendArray(dst, "setVariableData", m.SetVariableData, (*SetVariableData).appendTo)
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// ActionName returns "SetVariables".
func (*SetVariablesRequest) ActionName() string { return "SetVariables" }

// IsResponse returns false.
func (*SetVariablesRequest) IsResponse() bool { return false }

// AppendJSON appends the message to dst as a JSON object.
func (m *SetVariablesRequest) AppendJSON(dst []byte) []byte { return m.appendTo(dst) }

// SetVariablesResponse is the response to SetVariables.
type SetVariablesResponse struct {
	SetVariableResult []SetVariableResult `json:"setVariableResult"`    // SetVariableResult[1..]
	CustomData        ocppjson.Raw        `json:"customData,omitempty"` // object with vendorId and whatever the vendor adds
}

func (m *SetVariablesResponse) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "setVariableResult":
			d.Seen(&seen, 0)
			m.SetVariableResult = ocppjson.Array(d, key, ocppjson.Bounds{Min: 1, Max: 0, Required: true}, (*SetVariableResult).decode)
		case "customData":
			d.Seen(&seen, 1)
			m.CustomData = d.CustomData(key)
		default:
			d.Unknown(key)
		}
	}
	if missing := 0x1 &^ seen; missing != 0 {
		d.Missing(missing, "setVariableResult")
	}
}

func (m *SetVariablesResponse) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendArray(dst, "setVariableResult", m.SetVariableResult, (*SetVariableResult).appendTo)
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// ActionName returns "SetVariables".
func (*SetVariablesResponse) ActionName() string { return "SetVariables" }

// IsResponse returns true.
func (*SetVariablesResponse) IsResponse() bool { return true }

// AppendJSON appends the message to dst as a JSON object.
func (m *SetVariablesResponse) AppendJSON(dst []byte) []byte { return m.appendTo(dst) }

// APN is an object type of the block Provisioning.
type APN struct {
	APN                     string            `json:"apn"`                               // string(2000); 2.0.1: string(512)
	APNUserName             *string           `json:"apnUserName,omitempty"`             // optional string(50); 2.0.1: string(20)
	APNPassword             *string           `json:"apnPassword,omitempty"`             // optional string(64); 2.0.1: string(20)
	SIMPin                  *int              `json:"simPin,omitempty"`                  // optional integer
	PreferredNetwork        *string           `json:"preferredNetwork,omitempty"`        // optional string(6)
	UseOnlyPreferredNetwork *bool             `json:"useOnlyPreferredNetwork,omitempty"` // optional boolean
	APNAuthentication       APNAuthentication `json:"apnAuthentication"`                 // APNAuthentication
	CustomData              ocppjson.Raw      `json:"customData,omitempty"`              // object with vendorId and whatever the vendor adds
}

func (m *APN) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "apn":
			d.Seen(&seen, 0)
			if d.Older {
				m.APN = d.String(key, 512)
				continue
			}
			m.APN = d.String(key, 2000)
		case "apnUserName":
			d.Seen(&seen, 2)
			if d.Older {
				m.APNUserName = d.OptString(key, 20)
				continue
			}
			m.APNUserName = d.OptString(key, 50)
		case "apnPassword":
			d.Seen(&seen, 3)
			if d.Older {
				m.APNPassword = d.OptString(key, 20)
				continue
			}
			m.APNPassword = d.OptString(key, 64)
		case "simPin":
			d.Seen(&seen, 4)
			m.SIMPin = d.OptInt(key, ocppjson.NoMin, ocppjson.NoMax)
		case "preferredNetwork":
			d.Seen(&seen, 5)
			m.PreferredNetwork = d.OptString(key, 6)
		case "useOnlyPreferredNetwork":
			d.Seen(&seen, 6)
			m.UseOnlyPreferredNetwork = d.OptBool(key)
		case "apnAuthentication":
			d.Seen(&seen, 1)
			m.APNAuthentication = APNAuthentication(d.Enum(key, enumAPNAuthentication))
		case "customData":
			d.Seen(&seen, 7)
			m.CustomData = d.CustomData(key)
		default:
			d.Unknown(key)
		}
	}
	if missing := 0x3 &^ seen; missing != 0 {
		d.Missing(missing, "apn", "apnAuthentication")
	}
}

func (m *APN) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendString(dst, "apn", m.APN)
	dst = ocppjson.AppendOptString(dst, "apnUserName", m.APNUserName)
	dst = ocppjson.AppendOptString(dst, "apnPassword", m.APNPassword)
	dst = ocppjson.AppendOptInt(dst, "simPin", m.SIMPin)
	dst = ocppjson.AppendOptString(dst, "preferredNetwork", m.PreferredNetwork)
	dst = ocppjson.AppendOptBool(dst, "useOnlyPreferredNetwork", m.UseOnlyPreferredNetwork)
	dst = ocppjson.AppendString(dst, "apnAuthentication", m.APNAuthentication)
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// ChargingStation is an object type of the block Provisioning.
type ChargingStation struct {
	SerialNumber    *string      `json:"serialNumber,omitempty"`    // optional string(25)
	Model           string       `json:"model"`                     // string(20)
	Modem           *Modem       `json:"modem,omitempty"`           // optional Modem
	VendorName      string       `json:"vendorName"`                // string(50)
	FirmwareVersion *string      `json:"firmwareVersion,omitempty"` // optional string(50)
	CustomData      ocppjson.Raw `json:"customData,omitempty"`      // object with vendorId and whatever the vendor adds
}

func (m *ChargingStation) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "serialNumber":
			d.Seen(&seen, 2)
			m.SerialNumber = d.OptString(key, 25)
		case "model":
			d.Seen(&seen, 0)
			m.Model = d.String(key, 20)
		case "modem":
			d.Seen(&seen, 3)
			if d.OptObject(key) {
				m.Modem = new(Modem)
				m.Modem.decode(d)
			}
		case "vendorName":
			d.Seen(&seen, 1)
			m.VendorName = d.String(key, 50)
		case "firmwareVersion":
			d.Seen(&seen, 4)
			m.FirmwareVersion = d.OptString(key, 50)
		case "customData":
			d.Seen(&seen, 5)
			m.CustomData = d.CustomData(key)
		default:
			d.Unknown(key)
		}
	}
	if missing := 0x3 &^ seen; missing != 0 {
		d.Missing(missing, "model", "vendorName")
	}
}

func (m *ChargingStation) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendOptString(dst, "serialNumber", m.SerialNumber)
	dst = ocppjson.AppendString(dst, "model", m.Model)
	if m.Modem != nil {
		dst = m.Modem.appendTo(ocppjson.AppendName(dst, "modem"))
	}
	dst = ocppjson.AppendString(dst, "vendorName", m.VendorName)
	dst = ocppjson.AppendOptString(dst, "firmwareVersion", m.FirmwareVersion)
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// GetVariableData is an object type of the block Provisioning.
type GetVariableData struct {
	AttributeType AttributeType `json:"attributeType,omitempty"` // optional AttributeType
	Component     Component     `json:"component"`               // Component
	Variable      Variable      `json:"variable"`                // Variable
	CustomData    ocppjson.Raw  `json:"customData,omitempty"`    // object with vendorId and whatever the vendor adds
}

func (m *GetVariableData) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "attributeType":
			d.Seen(&seen, 2)
			m.AttributeType = AttributeType(d.OptEnum(key, enumAttributeType))
		case "component":
			d.Seen(&seen, 0)
			if d.Object(key) {
				m.Component.decode(d)
			}
		case "variable":
			d.Seen(&seen, 1)
			if d.Object(key) {
				m.Variable.decode(d)
			}
		case "customData":
			d.Seen(&seen, 3)
			m.CustomData = d.CustomData(key)
		default:
			d.Unknown(key)
		}
	}
	if missing := 0x3 &^ seen; missing != 0 {
		d.Missing(missing, "component", "variable")
	}
}

func (m *GetVariableData) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendText(dst, "attributeType", m.AttributeType)
	dst = m.Component.appendTo(ocppjson.AppendName(dst, "component"))
	dst = m.Variable.appendTo(ocppjson.AppendName(dst, "variable"))
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// GetVariableResult is an object type of the block Provisioning.
type GetVariableResult struct {
	AttributeStatus     GetVariableStatus `json:"attributeStatus"`               // GetVariableStatus
	AttributeStatusInfo *StatusInfo       `json:"attributeStatusInfo,omitempty"` // optional StatusInfo
	AttributeType       AttributeType     `json:"attributeType,omitempty"`       // optional AttributeType
	AttributeValue      *string           `json:"attributeValue,omitempty"`      // optional string(2500)
	Component           Component         `json:"component"`                     // Component
	Variable            Variable          `json:"variable"`                      // Variable
	CustomData          ocppjson.Raw      `json:"customData,omitempty"`          // object with vendorId and whatever the vendor adds
}

func (m *GetVariableResult) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "attributeStatus":
			d.Seen(&seen, 0)
			m.AttributeStatus = GetVariableStatus(d.Enum(key, enumGetVariableStatus))
		case "attributeStatusInfo":
			d.Seen(&seen, 3)
			if d.OptObject(key) {
				m.AttributeStatusInfo = ocppjson.New[StatusInfo](d)
				m.AttributeStatusInfo.decode(d)
			}
		case "attributeType":
			d.Seen(&seen, 4)
			m.AttributeType = AttributeType(d.OptEnum(key, enumAttributeType))
		case "attributeValue":
			d.Seen(&seen, 5)
			m.AttributeValue = d.OptString(key, 2500)
		case "component":
			d.Seen(&seen, 1)
			if d.Object(key) {
				m.Component.decode(d)
			}
		case "variable":
			d.Seen(&seen, 2)
			if d.Object(key) {
				m.Variable.decode(d)
			}
		case "customData":
			d.Seen(&seen, 6)
			m.CustomData = d.CustomData(key)
		default:
			d.Unknown(key)
		}
	}
	if missing := 0x7 &^ seen; missing != 0 {
		d.Missing(missing, "attributeStatus", "component", "variable")
	}
}

func (m *GetVariableResult) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendString(dst, "attributeStatus", m.AttributeStatus)
	if m.AttributeStatusInfo != nil {
		dst = m.AttributeStatusInfo.appendTo(ocppjson.AppendName(dst, "attributeStatusInfo"))
	}
	dst = ocppjson.AppendText(dst, "attributeType", m.AttributeType)
	dst = ocppjson.AppendOptString(dst, "attributeValue", m.AttributeValue)
	dst = m.Component.appendTo(ocppjson.AppendName(dst, "component"))
	dst = m.Variable.appendTo(ocppjson.AppendName(dst, "variable"))
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// Modem is an object type of the block Provisioning.
type Modem struct {
	ICCID      *string      `json:"iccid,omitempty"`      // optional string(20)
	IMSI       *string      `json:"imsi,omitempty"`       // optional string(20)
	CustomData ocppjson.Raw `json:"customData,omitempty"` // object with vendorId and whatever the vendor adds
}

func (m *Modem) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "iccid":
			d.Seen(&seen, 0)
			m.ICCID = d.OptString(key, 20)
		case "imsi":
			d.Seen(&seen, 1)
			m.IMSI = d.OptString(key, 20)
		case "customData":
			d.Seen(&seen, 2)
			m.CustomData = d.CustomData(key)
		default:
			d.Unknown(key)
		}
	}
}

func (m *Modem) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendOptString(dst, "iccid", m.ICCID)
	dst = ocppjson.AppendOptString(dst, "imsi", m.IMSI)
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// NetworkConnectionProfile is an object type of the block Provisioning.
type NetworkConnectionProfile struct {
	APN               *APN          `json:"apn,omitempty"`               // optional APN
	OCPPVersion       OCPPVersion   `json:"ocppVersion,omitempty"`       // optional OCPPVersion; 2.0.1: required OCPPVersion
	OCPPInterface     OCPPInterface `json:"ocppInterface"`               // OCPPInterface
	OCPPTransport     OCPPTransport `json:"ocppTransport"`               // OCPPTransport
	MessageTimeout    int           `json:"messageTimeout"`              // integer
	OCPPCSMSURL       string        `json:"ocppCsmsUrl"`                 // string(2000); 2.0.1: string(512)
	SecurityProfile   int           `json:"securityProfile"`             // integer >=0; 2.0.1: integer
	Identity          *string       `json:"identity,omitempty"`          // optional string(48), since 2.1
	BasicAuthPassword *string       `json:"basicAuthPassword,omitempty"` // optional string(64), since 2.1
	VPN               *VPN          `json:"vpn,omitempty"`               // optional VPN
	CustomData        ocppjson.Raw  `json:"customData,omitempty"`        // object with vendorId and whatever the vendor adds
}

func (m *NetworkConnectionProfile) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "apn":
			d.Seen(&seen, 6)
			if d.OptObject(key) {
				m.APN = new(APN)
				m.APN.decode(d)
			}
		case "ocppVersion":
			d.Seen(&seen, 0)
			m.OCPPVersion = OCPPVersion(d.OptEnum(key, enumOCPPVersion))
		case "ocppInterface":
			d.Seen(&seen, 1)
			m.OCPPInterface = OCPPInterface(d.Enum(key, enumOCPPInterface))
		case "ocppTransport":
			d.Seen(&seen, 2)
			m.OCPPTransport = OCPPTransport(d.Enum(key, enumOCPPTransport))
		case "messageTimeout":
			d.Seen(&seen, 3)
			m.MessageTimeout = d.Int(key, ocppjson.NoMin, ocppjson.NoMax)
		case "ocppCsmsUrl":
			d.Seen(&seen, 4)
			if d.Older {
				m.OCPPCSMSURL = d.String(key, 512)
				continue
			}
			m.OCPPCSMSURL = d.String(key, 2000)
		case "securityProfile":
			d.Seen(&seen, 5)
			if d.Older {
				m.SecurityProfile = d.Int(key, ocppjson.NoMin, ocppjson.NoMax)
				continue
			}
			m.SecurityProfile = d.Int(key, 0, ocppjson.NoMax)
		case "identity":
			d.Seen(&seen, 7)
			if d.Older {
				d.Newer(key)
				continue
			}
			m.Identity = d.OptString(key, 48)
		case "basicAuthPassword":
			d.Seen(&seen, 8)
			if d.Older {
				d.Newer(key)
				continue
			}
			m.BasicAuthPassword = d.OptString(key, 64)
		case "vpn":
			d.Seen(&seen, 9)
			if d.OptObject(key) {
				m.VPN = new(VPN)
				m.VPN.decode(d)
			}
		case "customData":
			d.Seen(&seen, 10)
			m.CustomData = d.CustomData(key)
		default:
			d.Unknown(key)
		}
	}
	if missing := uint64(d.Pick(0x3f, 0x3e)) &^ seen; missing != 0 {
		d.Missing(missing, "ocppVersion", "ocppInterface", "ocppTransport", "messageTimeout", "ocppCsmsUrl", "securityProfile")
	}
}

func (m *NetworkConnectionProfile) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	if m.APN != nil {
		dst = m.APN.appendTo(ocppjson.AppendName(dst, "apn"))
	}
	dst = ocppjson.AppendText(dst, "ocppVersion", m.OCPPVersion)
	dst = ocppjson.AppendString(dst, "ocppInterface", m.OCPPInterface)
	dst = ocppjson.AppendString(dst, "ocppTransport", m.OCPPTransport)
	dst = ocppjson.AppendInt(dst, "messageTimeout", m.MessageTimeout)
	dst = ocppjson.AppendString(dst, "ocppCsmsUrl", m.OCPPCSMSURL)
	dst = ocppjson.AppendInt(dst, "securityProfile", m.SecurityProfile)
	dst = ocppjson.AppendOptString(dst, "identity", m.Identity)
	dst = ocppjson.AppendOptString(dst, "basicAuthPassword", m.BasicAuthPassword)
	if m.VPN != nil {
		dst = m.VPN.appendTo(ocppjson.AppendName(dst, "vpn"))
	}
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// ReportData is an object type of the block Provisioning.
type ReportData struct {
	Component               Component                `json:"component"`                         // Component
	Variable                Variable                 `json:"variable"`                          // Variable
	VariableAttribute       []VariableAttribute      `json:"variableAttribute"`                 // VariableAttribute[1..4]
	VariableCharacteristics *VariableCharacteristics `json:"variableCharacteristics,omitempty"` // optional VariableCharacteristics
	CustomData              ocppjson.Raw             `json:"customData,omitempty"`              // object with vendorId and whatever the vendor adds
}

func (m *ReportData) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "component":
			d.Seen(&seen, 0)
			if d.Object(key) {
				m.Component.decode(d)
			}
		case "variable":
			d.Seen(&seen, 1)
			if d.Object(key) {
				m.Variable.decode(d)
			}
		case "variableAttribute":
			d.Seen(&seen, 2)
			m.VariableAttribute = ocppjson.Array(d, key, ocppjson.Bounds{Min: 1, Max: 4, Required: true}, (*VariableAttribute).decode)
		case "variableCharacteristics":
			d.Seen(&seen, 3)
			if d.OptObject(key) {
				m.VariableCharacteristics = ocppjson.New[VariableCharacteristics](d)
				m.VariableCharacteristics.decode(d)
			}
		case "customData":
			d.Seen(&seen, 4)
			m.CustomData = d.CustomData(key)
		default:
			d.Unknown(key)
		}
	}
	if missing := 0x7 &^ seen; missing != 0 {
		d.Missing(missing, "component", "variable", "variableAttribute")
	}
}

func (m *ReportData) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = m.Component.appendTo(ocppjson.AppendName(dst, "component"))
	dst = m.Variable.appendTo(ocppjson.AppendName(dst, "variable"))
	dst = ocppjson.AppendArray(dst, "variableAttribute", m.VariableAttribute, (*VariableAttribute).appendTo)
	if m.VariableCharacteristics != nil {
		dst = m.VariableCharacteristics.appendTo(ocppjson.AppendName(dst, "variableCharacteristics"))
	}
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// SetVariableData is an object type of the block Provisioning.
type SetVariableData struct {
	AttributeType  AttributeType `json:"attributeType,omitempty"` // optional AttributeType
	AttributeValue string        `json:"attributeValue"`          // string(2500); 2.0.1: string(1000)
	Component      Component     `json:"component"`               // Component
	Variable       Variable      `json:"variable"`                // Variable
	CustomData     ocppjson.Raw  `json:"customData,omitempty"`    // object with vendorId and whatever the vendor adds
}

func (m *SetVariableData) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "attributeType":
			d.Seen(&seen, 3)
			m.AttributeType = AttributeType(d.OptEnum(key, enumAttributeType))
		case "attributeValue":
			d.Seen(&seen, 0)
			if d.Older {
				m.AttributeValue = d.String(key, 1000)
				continue
			}
			m.AttributeValue = d.String(key, 2500)
		case "component":
			d.Seen(&seen, 1)
			if d.Object(key) {
				m.Component.decode(d)
			}
		case "variable":
			d.Seen(&seen, 2)
			if d.Object(key) {
				m.Variable.decode(d)
			}
		case "customData":
			d.Seen(&seen, 4)
			m.CustomData = d.CustomData(key)
		default:
			d.Unknown(key)
		}
	}
	if missing := 0x7 &^ seen; missing != 0 {
		d.Missing(missing, "attributeValue", "component", "variable")
	}
}

func (m *SetVariableData) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendText(dst, "attributeType", m.AttributeType)
	dst = ocppjson.AppendString(dst, "attributeValue", m.AttributeValue)
	dst = m.Component.appendTo(ocppjson.AppendName(dst, "component"))
	dst = m.Variable.appendTo(ocppjson.AppendName(dst, "variable"))
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// SetVariableResult is an object type of the block Provisioning.
type SetVariableResult struct {
	AttributeType       AttributeType     `json:"attributeType,omitempty"`       // optional AttributeType
	AttributeStatus     SetVariableStatus `json:"attributeStatus"`               // SetVariableStatus
	AttributeStatusInfo *StatusInfo       `json:"attributeStatusInfo,omitempty"` // optional StatusInfo
	Component           Component         `json:"component"`                     // Component
	Variable            Variable          `json:"variable"`                      // Variable
	CustomData          ocppjson.Raw      `json:"customData,omitempty"`          // object with vendorId and whatever the vendor adds
}

func (m *SetVariableResult) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "attributeType":
			d.Seen(&seen, 3)
			m.AttributeType = AttributeType(d.OptEnum(key, enumAttributeType))
		case "attributeStatus":
			d.Seen(&seen, 0)
			m.AttributeStatus = SetVariableStatus(d.Enum(key, enumSetVariableStatus))
		case "attributeStatusInfo":
			d.Seen(&seen, 4)
			if d.OptObject(key) {
				m.AttributeStatusInfo = ocppjson.New[StatusInfo](d)
				m.AttributeStatusInfo.decode(d)
			}
		case "component":
			d.Seen(&seen, 1)
			if d.Object(key) {
				m.Component.decode(d)
			}
		case "variable":
			d.Seen(&seen, 2)
			if d.Object(key) {
				m.Variable.decode(d)
			}
		case "customData":
			d.Seen(&seen, 5)
			m.CustomData = d.CustomData(key)
		default:
			d.Unknown(key)
		}
	}
	if missing := 0x7 &^ seen; missing != 0 {
		d.Missing(missing, "attributeStatus", "component", "variable")
	}
}

func (m *SetVariableResult) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendText(dst, "attributeType", m.AttributeType)
	dst = ocppjson.AppendString(dst, "attributeStatus", m.AttributeStatus)
	if m.AttributeStatusInfo != nil {
		dst = m.AttributeStatusInfo.appendTo(ocppjson.AppendName(dst, "attributeStatusInfo"))
	}
	dst = m.Component.appendTo(ocppjson.AppendName(dst, "component"))
	dst = m.Variable.appendTo(ocppjson.AppendName(dst, "variable"))
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// VPN is an object type of the block Provisioning.
type VPN struct {
	Server     string       `json:"server"`               // string(2000); 2.0.1: string(512)
	User       string       `json:"user"`                 // string(50); 2.0.1: string(20)
	Group      *string      `json:"group,omitempty"`      // optional string(50); 2.0.1: string(20)
	Password   string       `json:"password"`             // string(64); 2.0.1: string(20)
	Key        string       `json:"key"`                  // string(255)
	Type       VPNType      `json:"type"`                 // VPNType
	CustomData ocppjson.Raw `json:"customData,omitempty"` // object with vendorId and whatever the vendor adds
}

func (m *VPN) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "server":
			d.Seen(&seen, 0)
			if d.Older {
				m.Server = d.String(key, 512)
				continue
			}
			m.Server = d.String(key, 2000)
		case "user":
			d.Seen(&seen, 1)
			if d.Older {
				m.User = d.String(key, 20)
				continue
			}
			m.User = d.String(key, 50)
		case "group":
			d.Seen(&seen, 5)
			if d.Older {
				m.Group = d.OptString(key, 20)
				continue
			}
			m.Group = d.OptString(key, 50)
		case "password":
			d.Seen(&seen, 2)
			if d.Older {
				m.Password = d.String(key, 20)
				continue
			}
			m.Password = d.String(key, 64)
		case "key":
			d.Seen(&seen, 3)
			m.Key = d.String(key, 255)
		case "type":
			d.Seen(&seen, 4)
			m.Type = VPNType(d.Enum(key, enumVPNType))
		case "customData":
			d.Seen(&seen, 6)
			m.CustomData = d.CustomData(key)
		default:
			d.Unknown(key)
		}
	}
	if missing := 0x1f &^ seen; missing != 0 {
		d.Missing(missing, "server", "user", "password", "key", "type")
	}
}

func (m *VPN) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendString(dst, "server", m.Server)
	dst = ocppjson.AppendString(dst, "user", m.User)
	dst = ocppjson.AppendOptString(dst, "group", m.Group)
	dst = ocppjson.AppendString(dst, "password", m.Password)
	dst = ocppjson.AppendString(dst, "key", m.Key)
	dst = ocppjson.AppendString(dst, "type", m.Type)
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// VariableAttribute is an object type of the block Provisioning.
type VariableAttribute struct {
	Type       AttributeType `json:"type,omitempty"`       // optional AttributeType
	Value      *string       `json:"value,omitempty"`      // optional string(2500)
	Mutability Mutability    `json:"mutability,omitempty"` // optional Mutability
	Persistent *bool         `json:"persistent,omitempty"` // optional boolean
	Constant   *bool         `json:"constant,omitempty"`   // optional boolean
	CustomData ocppjson.Raw  `json:"customData,omitempty"` // object with vendorId and whatever the vendor adds
}

func (m *VariableAttribute) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "type":
			d.Seen(&seen, 0)
			m.Type = AttributeType(d.OptEnum(key, enumAttributeType))
		case "value":
			d.Seen(&seen, 1)
			m.Value = d.OptString(key, 2500)
		case "mutability":
			d.Seen(&seen, 2)
			m.Mutability = Mutability(d.OptEnum(key, enumMutability))
		case "persistent":
			d.Seen(&seen, 3)
			m.Persistent = d.OptBool(key)
		case "constant":
			d.Seen(&seen, 4)
			m.Constant = d.OptBool(key)
		case "customData":
			d.Seen(&seen, 5)
			m.CustomData = d.CustomData(key)
		default:
			d.Unknown(key)
		}
	}
}

func (m *VariableAttribute) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendText(dst, "type", m.Type)
	dst = ocppjson.AppendOptString(dst, "value", m.Value)
	dst = ocppjson.AppendText(dst, "mutability", m.Mutability)
	dst = ocppjson.AppendOptBool(dst, "persistent", m.Persistent)
	dst = ocppjson.AppendOptBool(dst, "constant", m.Constant)
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// VariableCharacteristics is an object type of the block Provisioning.
type VariableCharacteristics struct {
	Unit               *string      `json:"unit,omitempty"`        // optional string(16)
	DataType           DataType     `json:"dataType"`              // DataType
	MinLimit           *float64     `json:"minLimit,omitempty"`    // optional number
	MaxLimit           *float64     `json:"maxLimit,omitempty"`    // optional number
	MaxElements        *int         `json:"maxElements,omitempty"` // optional integer >=1, since 2.1
	ValuesList         *string      `json:"valuesList,omitempty"`  // optional string(1000)
	SupportsMonitoring bool         `json:"supportsMonitoring"`    // boolean
	CustomData         ocppjson.Raw `json:"customData,omitempty"`  // object with vendorId and whatever the vendor adds
}

func (m *VariableCharacteristics) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "unit":
			d.Seen(&seen, 2)
			m.Unit = d.OptString(key, 16)
		case "dataType":
			d.Seen(&seen, 0)
			m.DataType = DataType(d.Enum(key, enumDataType))
		case "minLimit":
			d.Seen(&seen, 3)
			m.MinLimit = d.OptFloat(key, nil)
		case "maxLimit":
			d.Seen(&seen, 4)
			m.MaxLimit = d.OptFloat(key, nil)
		case "maxElements":
			d.Seen(&seen, 5)
			if d.Older {
				d.Newer(key)
				continue
			}
			m.MaxElements = d.OptInt(key, 1, ocppjson.NoMax)
		case "valuesList":
			d.Seen(&seen, 6)
			m.ValuesList = d.OptString(key, 1000)
		case "supportsMonitoring":
			d.Seen(&seen, 1)
			m.SupportsMonitoring = d.Bool(key)
		case "customData":
			d.Seen(&seen, 7)
			m.CustomData = d.CustomData(key)
		default:
			d.Unknown(key)
		}
	}
	if missing := 0x3 &^ seen; missing != 0 {
		d.Missing(missing, "dataType", "supportsMonitoring")
	}
}

func (m *VariableCharacteristics) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendOptString(dst, "unit", m.Unit)
	dst = ocppjson.AppendString(dst, "dataType", m.DataType)
	dst = ocppjson.AppendOptFloat(dst, "minLimit", m.MinLimit)
	dst = ocppjson.AppendOptFloat(dst, "maxLimit", m.MaxLimit)
	dst = ocppjson.AppendOptInt(dst, "maxElements", m.MaxElements)
	dst = ocppjson.AppendOptString(dst, "valuesList", m.ValuesList)
	dst = ocppjson.AppendBool(dst, "supportsMonitoring", m.SupportsMonitoring)
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// APNAuthentication is an enumeration; the constants list its values. Values it does not list are kept when they
// are received. In an optional member "" means absent.
type APNAuthentication string

// The values of APNAuthentication.
const (
	APNAuthenticationPAP  APNAuthentication = "PAP"
	APNAuthenticationCHAP APNAuthentication = "CHAP"
	APNAuthenticationNONE APNAuthentication = "NONE"
	APNAuthenticationAUTO APNAuthentication = "AUTO"
)

func enumAPNAuthentication(s string) ocppjson.Since {
	switch APNAuthentication(s) {
	case APNAuthenticationPAP,
		APNAuthenticationCHAP,
		APNAuthenticationNONE,
		APNAuthenticationAUTO:
		return ocppjson.Always
	}
	return ocppjson.Never
}

// AttributeType is an enumeration; the constants list its values. Values it does not list are kept when they
// are received. In an optional member "" means absent.
type AttributeType string

// The values of AttributeType.
const (
	AttributeTypeActual AttributeType = "Actual"
	AttributeTypeTarget AttributeType = "Target"
	AttributeTypeMinSet AttributeType = "MinSet"
	AttributeTypeMaxSet AttributeType = "MaxSet"
)

func enumAttributeType(s string) ocppjson.Since {
	switch AttributeType(s) {
	case AttributeTypeActual,
		AttributeTypeTarget,
		AttributeTypeMinSet,
		AttributeTypeMaxSet:
		return ocppjson.Always
	}
	return ocppjson.Never
}

// BootReason is an enumeration; the constants list its values. Values it does not list are kept when they
// are received. In an optional member "" means absent.
type BootReason string

// The values of BootReason.
const (
	BootReasonApplicationReset BootReason = "ApplicationReset"
	BootReasonFirmwareUpdate   BootReason = "FirmwareUpdate"
	BootReasonLocalReset       BootReason = "LocalReset"
	BootReasonPowerUp          BootReason = "PowerUp"
	BootReasonRemoteReset      BootReason = "RemoteReset"
	BootReasonScheduledReset   BootReason = "ScheduledReset"
	BootReasonTriggered        BootReason = "Triggered"
	BootReasonUnknown          BootReason = "Unknown"
	BootReasonWatchdog         BootReason = "Watchdog"
)

func enumBootReason(s string) ocppjson.Since {
	switch BootReason(s) {
	case BootReasonApplicationReset,
		BootReasonFirmwareUpdate,
		BootReasonLocalReset,
		BootReasonPowerUp,
		BootReasonRemoteReset,
		BootReasonScheduledReset,
		BootReasonTriggered,
		BootReasonUnknown,
		BootReasonWatchdog:
		return ocppjson.Always
	}
	return ocppjson.Never
}

// ComponentCriterion is an enumeration; the constants list its values. Values it does not list are kept when they
// are received. In an optional member "" means absent.
type ComponentCriterion string

// The values of ComponentCriterion.
const (
	ComponentCriterionActive    ComponentCriterion = "Active"
	ComponentCriterionAvailable ComponentCriterion = "Available"
	ComponentCriterionEnabled   ComponentCriterion = "Enabled"
	ComponentCriterionProblem   ComponentCriterion = "Problem"
)

func enumComponentCriterion(s string) ocppjson.Since {
	switch ComponentCriterion(s) {
	case ComponentCriterionActive,
		ComponentCriterionAvailable,
		ComponentCriterionEnabled,
		ComponentCriterionProblem:
		return ocppjson.Always
	}
	return ocppjson.Never
}

// DataType is an enumeration; the constants list its values. Values it does not list are kept when they
// are received. In an optional member "" means absent.
type DataType string

// The values of DataType.
const (
	DataTypeString       DataType = "string"
	DataTypeDecimal      DataType = "decimal"
	DataTypeInteger      DataType = "integer"
	DataTypeDateTime     DataType = "dateTime"
	DataTypeBoolean      DataType = "boolean"
	DataTypeOptionList   DataType = "OptionList"
	DataTypeSequenceList DataType = "SequenceList"
	DataTypeMemberList   DataType = "MemberList"
)

func enumDataType(s string) ocppjson.Since {
	switch DataType(s) {
	case DataTypeString,
		DataTypeDecimal,
		DataTypeInteger,
		DataTypeDateTime,
		DataTypeBoolean,
		DataTypeOptionList,
		DataTypeSequenceList,
		DataTypeMemberList:
		return ocppjson.Always
	}
	return ocppjson.Never
}

// GetVariableStatus is an enumeration; the constants list its values. Values it does not list are kept when they
// are received. In an optional member "" means absent.
type GetVariableStatus string

// The values of GetVariableStatus.
const (
	GetVariableStatusAccepted                  GetVariableStatus = "Accepted"
	GetVariableStatusRejected                  GetVariableStatus = "Rejected"
	GetVariableStatusUnknownComponent          GetVariableStatus = "UnknownComponent"
	GetVariableStatusUnknownVariable           GetVariableStatus = "UnknownVariable"
	GetVariableStatusNotSupportedAttributeType GetVariableStatus = "NotSupportedAttributeType"
)

func enumGetVariableStatus(s string) ocppjson.Since {
	switch GetVariableStatus(s) {
	case GetVariableStatusAccepted,
		GetVariableStatusRejected,
		GetVariableStatusUnknownComponent,
		GetVariableStatusUnknownVariable,
		GetVariableStatusNotSupportedAttributeType:
		return ocppjson.Always
	}
	return ocppjson.Never
}

// Mutability is an enumeration; the constants list its values. Values it does not list are kept when they
// are received. In an optional member "" means absent.
type Mutability string

// The values of Mutability.
const (
	MutabilityReadOnly  Mutability = "ReadOnly"
	MutabilityWriteOnly Mutability = "WriteOnly"
	MutabilityReadWrite Mutability = "ReadWrite"
)

func enumMutability(s string) ocppjson.Since {
	switch Mutability(s) {
	case MutabilityReadOnly,
		MutabilityWriteOnly,
		MutabilityReadWrite:
		return ocppjson.Always
	}
	return ocppjson.Never
}

// OCPPInterface is an enumeration; the constants list its values. Values it does not list are kept when they
// are received. In an optional member "" means absent.
type OCPPInterface string

// The values of OCPPInterface.
const (
	OCPPInterfaceWired0    OCPPInterface = "Wired0"
	OCPPInterfaceWired1    OCPPInterface = "Wired1"
	OCPPInterfaceWired2    OCPPInterface = "Wired2"
	OCPPInterfaceWired3    OCPPInterface = "Wired3"
	OCPPInterfaceWireless0 OCPPInterface = "Wireless0"
	OCPPInterfaceWireless1 OCPPInterface = "Wireless1"
	OCPPInterfaceWireless2 OCPPInterface = "Wireless2"
	OCPPInterfaceWireless3 OCPPInterface = "Wireless3"
	OCPPInterfaceAny       OCPPInterface = "Any" // since 2.1
)

func enumOCPPInterface(s string) ocppjson.Since {
	switch OCPPInterface(s) {
	case OCPPInterfaceWired0,
		OCPPInterfaceWired1,
		OCPPInterfaceWired2,
		OCPPInterfaceWired3,
		OCPPInterfaceWireless0,
		OCPPInterfaceWireless1,
		OCPPInterfaceWireless2,
		OCPPInterfaceWireless3:
		return ocppjson.Always
	case OCPPInterfaceAny:
		return ocppjson.Newer
	}
	return ocppjson.Never
}

// OCPPTransport is an enumeration; the constants list its values. Values it does not list are kept when they
// are received. In an optional member "" means absent.
type OCPPTransport string

// The values of OCPPTransport.
const (
	OCPPTransportSOAP OCPPTransport = "SOAP"
	OCPPTransportJSON OCPPTransport = "JSON"
)

func enumOCPPTransport(s string) ocppjson.Since {
	switch OCPPTransport(s) {
	case OCPPTransportSOAP,
		OCPPTransportJSON:
		return ocppjson.Always
	}
	return ocppjson.Never
}

// OCPPVersion is an enumeration; the constants list its values. Values it does not list are kept when they
// are received. In an optional member "" means absent.
type OCPPVersion string

// The values of OCPPVersion.
const (
	OCPPVersionOCPP12  OCPPVersion = "OCPP12"
	OCPPVersionOCPP15  OCPPVersion = "OCPP15"
	OCPPVersionOCPP16  OCPPVersion = "OCPP16"
	OCPPVersionOCPP20  OCPPVersion = "OCPP20"
	OCPPVersionOCPP201 OCPPVersion = "OCPP201" // since 2.1
	OCPPVersionOCPP21  OCPPVersion = "OCPP21"  // since 2.1
)

func enumOCPPVersion(s string) ocppjson.Since {
	switch OCPPVersion(s) {
	case OCPPVersionOCPP12,
		OCPPVersionOCPP15,
		OCPPVersionOCPP16,
		OCPPVersionOCPP20:
		return ocppjson.Always
	case OCPPVersionOCPP201,
		OCPPVersionOCPP21:
		return ocppjson.Newer
	}
	return ocppjson.Never
}

// RegistrationStatus is an enumeration; the constants list its values. Values it does not list are kept when they
// are received. In an optional member "" means absent.
type RegistrationStatus string

// The values of RegistrationStatus.
const (
	RegistrationStatusAccepted RegistrationStatus = "Accepted"
	RegistrationStatusPending  RegistrationStatus = "Pending"
	RegistrationStatusRejected RegistrationStatus = "Rejected"
)

func enumRegistrationStatus(s string) ocppjson.Since {
	switch RegistrationStatus(s) {
	case RegistrationStatusAccepted,
		RegistrationStatusPending,
		RegistrationStatusRejected:
		return ocppjson.Always
	}
	return ocppjson.Never
}

// ReportBase is an enumeration; the constants list its values. Values it does not list are kept when they
// are received. In an optional member "" means absent.
type ReportBase string

// The values of ReportBase.
const (
	ReportBaseConfigurationInventory ReportBase = "ConfigurationInventory"
	ReportBaseFullInventory          ReportBase = "FullInventory"
	ReportBaseSummaryInventory       ReportBase = "SummaryInventory"
)

func enumReportBase(s string) ocppjson.Since {
	switch ReportBase(s) {
	case ReportBaseConfigurationInventory,
		ReportBaseFullInventory,
		ReportBaseSummaryInventory:
		return ocppjson.Always
	}
	return ocppjson.Never
}

// ResetStatus is an enumeration; the constants list its values. Values it does not list are kept when they
// are received. In an optional member "" means absent.
type ResetStatus string

// The values of ResetStatus.
const (
	ResetStatusAccepted  ResetStatus = "Accepted"
	ResetStatusRejected  ResetStatus = "Rejected"
	ResetStatusScheduled ResetStatus = "Scheduled"
)

func enumResetStatus(s string) ocppjson.Since {
	switch ResetStatus(s) {
	case ResetStatusAccepted,
		ResetStatusRejected,
		ResetStatusScheduled:
		return ocppjson.Always
	}
	return ocppjson.Never
}

// ResetType is an enumeration; the constants list its values. Values it does not list are kept when they
// are received. In an optional member "" means absent.
type ResetType string

// The values of ResetType.
const (
	ResetTypeImmediate          ResetType = "Immediate"
	ResetTypeOnIdle             ResetType = "OnIdle"
	ResetTypeImmediateAndResume ResetType = "ImmediateAndResume" // since 2.1
)

func enumResetType(s string) ocppjson.Since {
	switch ResetType(s) {
	case ResetTypeImmediate,
		ResetTypeOnIdle:
		return ocppjson.Always
	case ResetTypeImmediateAndResume:
		return ocppjson.Newer
	}
	return ocppjson.Never
}

// SetNetworkProfileStatus is an enumeration; the constants list its values. Values it does not list are kept when they
// are received. In an optional member "" means absent.
type SetNetworkProfileStatus string

// The values of SetNetworkProfileStatus.
const (
	SetNetworkProfileStatusAccepted SetNetworkProfileStatus = "Accepted"
	SetNetworkProfileStatusRejected SetNetworkProfileStatus = "Rejected"
	SetNetworkProfileStatusFailed   SetNetworkProfileStatus = "Failed"
)

func enumSetNetworkProfileStatus(s string) ocppjson.Since {
	switch SetNetworkProfileStatus(s) {
	case SetNetworkProfileStatusAccepted,
		SetNetworkProfileStatusRejected,
		SetNetworkProfileStatusFailed:
		return ocppjson.Always
	}
	return ocppjson.Never
}

// SetVariableStatus is an enumeration; the constants list its values. Values it does not list are kept when they
// are received. In an optional member "" means absent.
type SetVariableStatus string

// The values of SetVariableStatus.
const (
	SetVariableStatusAccepted                  SetVariableStatus = "Accepted"
	SetVariableStatusRejected                  SetVariableStatus = "Rejected"
	SetVariableStatusUnknownComponent          SetVariableStatus = "UnknownComponent"
	SetVariableStatusUnknownVariable           SetVariableStatus = "UnknownVariable"
	SetVariableStatusNotSupportedAttributeType SetVariableStatus = "NotSupportedAttributeType"
	SetVariableStatusRebootRequired            SetVariableStatus = "RebootRequired"
)

func enumSetVariableStatus(s string) ocppjson.Since {
	switch SetVariableStatus(s) {
	case SetVariableStatusAccepted,
		SetVariableStatusRejected,
		SetVariableStatusUnknownComponent,
		SetVariableStatusUnknownVariable,
		SetVariableStatusNotSupportedAttributeType,
		SetVariableStatusRebootRequired:
		return ocppjson.Always
	}
	return ocppjson.Never
}

// VPNType is an enumeration; the constants list its values. Values it does not list are kept when they
// are received. In an optional member "" means absent.
type VPNType string

// The values of VPNType.
const (
	VPNTypeIKEv2 VPNType = "IKEv2"
	VPNTypeIPSec VPNType = "IPSec"
	VPNTypeL2TP  VPNType = "L2TP"
	VPNTypePPTP  VPNType = "PPTP"
)

func enumVPNType(s string) ocppjson.Since {
	switch VPNType(s) {
	case VPNTypeIKEv2,
		VPNTypeIPSec,
		VPNTypeL2TP,
		VPNTypePPTP:
		return ocppjson.Always
	}
	return ocppjson.Never
}
