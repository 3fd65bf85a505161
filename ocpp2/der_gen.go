// Code generated from definitions/ by internal/definition/generate. DO NOT EDIT.

package ocpp2

import "github.com/evenkeel/evenkeel/ocppjson"

// ClearDERControlRequest is the request of ClearDERControl, sent by the CSMS. Since OCPP 2.1.
type ClearDERControlRequest struct {
	IsDefault   bool           `json:"isDefault"`             // boolean
	ControlType DERControlType `json:"controlType,omitempty"` // optional DERControlType
	ControlID   *string        `json:"controlId,omitempty"`   // optional string(36)
	CustomData  ocppjson.Raw   `json:"customData,omitempty"`  // object with vendorId and whatever the vendor adds
}

func (m *ClearDERControlRequest) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "isDefault":
			d.Seen(&seen, 0)
			m.IsDefault = d.Bool(key)
		case "controlType":
			d.Seen(&seen, 1)
			m.ControlType = DERControlType(d.OptEnum(key, enumDERControlType))
		case "controlId":
			d.Seen(&seen, 2)
			m.ControlID = d.OptString(key, 36)
		case "customData":
			d.Seen(&seen, 3)
			m.CustomData = d.CustomData(key)
		default:
			d.Unknown(key)
		}
	}
	if missing := 0x1 &^ seen; missing != 0 {
		d.Missing(missing, "isDefault")
	}
}

func (m *ClearDERControlRequest) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendBool(dst, "isDefault", m.IsDefault)
	dst = ocppjson.AppendText(dst, "controlType", m.ControlType)
	dst = ocppjson.AppendOptString(dst, "controlId", m.ControlID)
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// ActionName returns "ClearDERControl".
func (*ClearDERControlRequest) ActionName() string { return "ClearDERControl" }

// IsResponse returns false.
func (*ClearDERControlRequest) IsResponse() bool { return false }

// AppendJSON appends the message to dst as a JSON object.
func (m *ClearDERControlRequest) AppendJSON(dst []byte) []byte { return m.appendTo(dst) }

// ClearDERControlResponse is the response to ClearDERControl. Since OCPP 2.1.
type ClearDERControlResponse struct {
	Status     DERControlStatus `json:"status"`               // DERControlStatus
	StatusInfo *StatusInfo      `json:"statusInfo,omitempty"` // optional StatusInfo
	CustomData ocppjson.Raw     `json:"customData,omitempty"` // object with vendorId and whatever the vendor adds
}

func (m *ClearDERControlResponse) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "status":
			d.Seen(&seen, 0)
			m.Status = DERControlStatus(d.Enum(key, enumDERControlStatus))
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

func (m *ClearDERControlResponse) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendString(dst, "status", m.Status)
	if m.StatusInfo != nil {
		dst = m.StatusInfo.appendTo(ocppjson.AppendName(dst, "statusInfo"))
	}
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// ActionName returns "ClearDERControl".
func (*ClearDERControlResponse) ActionName() string { return "ClearDERControl" }

// IsResponse returns true.
func (*ClearDERControlResponse) IsResponse() bool { return true }

// AppendJSON appends the message to dst as a JSON object.
func (m *ClearDERControlResponse) AppendJSON(dst []byte) []byte { return m.appendTo(dst) }

// GetDERControlRequest is the request of GetDERControl, sent by the CSMS. Since OCPP 2.1.
type GetDERControlRequest struct {
	RequestID   int            `json:"requestId"`             // integer
	IsDefault   *bool          `json:"isDefault,omitempty"`   // optional boolean
	ControlType DERControlType `json:"controlType,omitempty"` // optional DERControlType
	ControlID   *string        `json:"controlId,omitempty"`   // optional string(36)
	CustomData  ocppjson.Raw   `json:"customData,omitempty"`  // object with vendorId and whatever the vendor adds
}

func (m *GetDERControlRequest) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "requestId":
			d.Seen(&seen, 0)
			m.RequestID = d.Int(key, ocppjson.NoMin, ocppjson.NoMax)
		case "isDefault":
			d.Seen(&seen, 1)
			m.IsDefault = d.OptBool(key)
		case "controlType":
			d.Seen(&seen, 2)
			m.ControlType = DERControlType(d.OptEnum(key, enumDERControlType))
		case "controlId":
			d.Seen(&seen, 3)
			m.ControlID = d.OptString(key, 36)
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

func (m *GetDERControlRequest) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendInt(dst, "requestId", m.RequestID)
	dst = ocppjson.AppendOptBool(dst, "isDefault", m.IsDefault)
	dst = ocppjson.AppendText(dst, "controlType", m.ControlType)
	dst = ocppjson.AppendOptString(dst, "controlId", m.ControlID)
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// ActionName returns "GetDERControl".
func (*GetDERControlRequest) ActionName() string { return "GetDERControl" }

// IsResponse returns false.
func (*GetDERControlRequest) IsResponse() bool { return false }

// AppendJSON appends the message to dst as a JSON object.
func (m *GetDERControlRequest) AppendJSON(dst []byte) []byte { return m.appendTo(dst) }

// GetDERControlResponse is the response to GetDERControl. Since OCPP 2.1.
type GetDERControlResponse struct {
	Status     DERControlStatus `json:"status"`               // DERControlStatus
	StatusInfo *StatusInfo      `json:"statusInfo,omitempty"` // optional StatusInfo
	CustomData ocppjson.Raw     `json:"customData,omitempty"` // object with vendorId and whatever the vendor adds
}

func (m *GetDERControlResponse) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "status":
			d.Seen(&seen, 0)
			m.Status = DERControlStatus(d.Enum(key, enumDERControlStatus))
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

func (m *GetDERControlResponse) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendString(dst, "status", m.Status)
	if m.StatusInfo != nil {
		dst = m.StatusInfo.appendTo(ocppjson.AppendName(dst, "statusInfo"))
	}
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// ActionName returns "GetDERControl".
func (*GetDERControlResponse) ActionName() string { return "GetDERControl" }

// IsResponse returns true.
func (*GetDERControlResponse) IsResponse() bool { return true }

// AppendJSON appends the message to dst as a JSON object.
func (m *GetDERControlResponse) AppendJSON(dst []byte) []byte { return m.appendTo(dst) }

// NotifyDERAlarmRequest is the request of NotifyDERAlarm, sent by the station. Since OCPP 2.1.
type NotifyDERAlarmRequest struct {
	ControlType    DERControlType    `json:"controlType"`              // DERControlType
	GridEventFault GridEventFault    `json:"gridEventFault,omitempty"` // optional GridEventFault
	AlarmEnded     *bool             `json:"alarmEnded,omitempty"`     // optional boolean
	Timestamp      ocppjson.DateTime `json:"timestamp"`                // dateTime
	ExtraInfo      *string           `json:"extraInfo,omitempty"`      // optional string(200)
	CustomData     ocppjson.Raw      `json:"customData,omitempty"`     // object with vendorId and whatever the vendor adds
}

func (m *NotifyDERAlarmRequest) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "controlType":
			d.Seen(&seen, 0)
			m.ControlType = DERControlType(d.Enum(key, enumDERControlType))
		case "gridEventFault":
			d.Seen(&seen, 2)
			m.GridEventFault = GridEventFault(d.OptEnum(key, enumGridEventFault))
		case "alarmEnded":
			d.Seen(&seen, 3)
			m.AlarmEnded = d.OptBool(key)
		case "timestamp":
			d.Seen(&seen, 1)
			m.Timestamp = d.DateTime(key)
		case "extraInfo":
			d.Seen(&seen, 4)
			m.ExtraInfo = d.OptString(key, 200)
		case "customData":
			d.Seen(&seen, 5)
			m.CustomData = d.CustomData(key)
		default:
			d.Unknown(key)
		}
	}
	if missing := 0x3 &^ seen; missing != 0 {
		d.Missing(missing, "controlType", "timestamp")
	}
}

func (m *NotifyDERAlarmRequest) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendString(dst, "controlType", m.ControlType)
	dst = ocppjson.AppendText(dst, "gridEventFault", m.GridEventFault)
	dst = ocppjson.AppendOptBool(dst, "alarmEnded", m.AlarmEnded)
	dst = ocppjson.AppendString(dst, "timestamp", m.Timestamp)
	dst = ocppjson.AppendOptString(dst, "extraInfo", m.ExtraInfo)
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// ActionName returns "NotifyDERAlarm".
func (*NotifyDERAlarmRequest) ActionName() string { return "NotifyDERAlarm" }

// IsResponse returns false.
func (*NotifyDERAlarmRequest) IsResponse() bool { return false }

// AppendJSON appends the message to dst as a JSON object.
func (m *NotifyDERAlarmRequest) AppendJSON(dst []byte) []byte { return m.appendTo(dst) }

// NotifyDERAlarmResponse is the response to NotifyDERAlarm. Since OCPP 2.1.
type NotifyDERAlarmResponse struct {
	CustomData ocppjson.Raw `json:"customData,omitempty"` // object with vendorId and whatever the vendor adds
}

func (m *NotifyDERAlarmResponse) decode(d *ocppjson.Decoder) {
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

func (m *NotifyDERAlarmResponse) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// ActionName returns "NotifyDERAlarm".
func (*NotifyDERAlarmResponse) ActionName() string { return "NotifyDERAlarm" }

// IsResponse returns true.
func (*NotifyDERAlarmResponse) IsResponse() bool { return true }

// AppendJSON appends the message to dst as a JSON object.
func (m *NotifyDERAlarmResponse) AppendJSON(dst []byte) []byte { return m.appendTo(dst) }

// NotifyDERStartStopRequest is the request of NotifyDERStartStop, sent by the station. Since OCPP 2.1.
type NotifyDERStartStopRequest struct {
	ControlID     string            `json:"controlId"`               // string(36)
	Started       bool              `json:"started"`                 // boolean
	Timestamp     ocppjson.DateTime `json:"timestamp"`               // dateTime
	SupersededIDs []string          `json:"supersededIds,omitempty"` // optional string(36)[1..24]
	CustomData    ocppjson.Raw      `json:"customData,omitempty"`    // object with vendorId and whatever the vendor adds
}

func (m *NotifyDERStartStopRequest) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "controlId":
			d.Seen(&seen, 0)
			m.ControlID = d.String(key, 36)
		case "started":
			d.Seen(&seen, 1)
			m.Started = d.Bool(key)
		case "timestamp":
			d.Seen(&seen, 2)
			m.Timestamp = d.DateTime(key)
		case "supersededIds":
			d.Seen(&seen, 3)
			m.SupersededIDs = ocppjson.Strings(d, key, ocppjson.Bounds{Min: 1, Max: 24, Required: false}, 36)
		case "customData":
			d.Seen(&seen, 4)
			m.CustomData = d.CustomData(key)
		default:
			d.Unknown(key)
		}
	}
	if missing := 0x7 &^ seen; missing != 0 {
		d.Missing(missing, "controlId", "started", "timestamp")
	}
}

func (m *NotifyDERStartStopRequest) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendString(dst, "controlId", m.ControlID)
	dst = ocppjson.AppendBool(dst, "started", m.Started)
	dst = ocppjson.AppendString(dst, "timestamp", m.Timestamp)
	dst = ocppjson.AppendStrings(dst, "supersededIds", m.SupersededIDs)
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// ActionName returns "NotifyDERStartStop".
func (*NotifyDERStartStopRequest) ActionName() string { return "NotifyDERStartStop" }

// IsResponse returns false.
func (*NotifyDERStartStopRequest) IsResponse() bool { return false }

// AppendJSON appends the message to dst as a JSON object.
func (m *NotifyDERStartStopRequest) AppendJSON(dst []byte) []byte { return m.appendTo(dst) }

// NotifyDERStartStopResponse is the response to NotifyDERStartStop. Since OCPP 2.1.
type NotifyDERStartStopResponse struct {
	CustomData ocppjson.Raw `json:"customData,omitempty"` // object with vendorId and whatever the vendor adds
}

func (m *NotifyDERStartStopResponse) decode(d *ocppjson.Decoder) {
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

func (m *NotifyDERStartStopResponse) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// ActionName returns "NotifyDERStartStop".
func (*NotifyDERStartStopResponse) ActionName() string { return "NotifyDERStartStop" }

// IsResponse returns true.
func (*NotifyDERStartStopResponse) IsResponse() bool { return true }

// AppendJSON appends the message to dst as a JSON object.
func (m *NotifyDERStartStopResponse) AppendJSON(dst []byte) []byte { return m.appendTo(dst) }

// ReportDERControlRequest is the request of ReportDERControl, sent by the station. Since OCPP 2.1.
type ReportDERControlRequest struct {
	Curve             []DERCurveGet          `json:"curve,omitempty"`             // optional DERCurveGet[1..24]
	EnterService      []EnterServiceGet      `json:"enterService,omitempty"`      // optional EnterServiceGet[1..24]
	FixedPFAbsorb     []FixedPFGet           `json:"fixedPFAbsorb,omitempty"`     // optional FixedPFGet[1..24]
	FixedPFInject     []FixedPFGet           `json:"fixedPFInject,omitempty"`     // optional FixedPFGet[1..24]
	FixedVar          []FixedVarGet          `json:"fixedVar,omitempty"`          // optional FixedVarGet[1..24]
	FreqDroop         []FreqDroopGet         `json:"freqDroop,omitempty"`         // optional FreqDroopGet[1..24]
	Gradient          []GradientGet          `json:"gradient,omitempty"`          // optional GradientGet[1..24]
	LimitMaxDischarge []LimitMaxDischargeGet `json:"limitMaxDischarge,omitempty"` // optional LimitMaxDischargeGet[1..24]
	RequestID         int                    `json:"requestId"`                   // integer
	TBC               *bool                  `json:"tbc,omitempty"`               // optional boolean
	CustomData        ocppjson.Raw           `json:"customData,omitempty"`        // object with vendorId and whatever the vendor adds
}

func (m *ReportDERControlRequest) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "curve":
			d.Seen(&seen, 1)
			m.Curve = ocppjson.Array(d, key, ocppjson.Bounds{Min: 1, Max: 24, Required: false}, (*DERCurveGet).decode)
		case "enterService":
			d.Seen(&seen, 2)
			m.EnterService = ocppjson.Array(d, key, ocppjson.Bounds{Min: 1, Max: 24, Required: false}, (*EnterServiceGet).decode)
		case "fixedPFAbsorb":
			d.Seen(&seen, 3)
			m.FixedPFAbsorb = ocppjson.Array(d, key, ocppjson.Bounds{Min: 1, Max: 24, Required: false}, (*FixedPFGet).decode)
		case "fixedPFInject":
			d.Seen(&seen, 4)
			m.FixedPFInject = ocppjson.Array(d, key, ocppjson.Bounds{Min: 1, Max: 24, Required: false}, (*FixedPFGet).decode)
		case "fixedVar":
			d.Seen(&seen, 5)
			m.FixedVar = ocppjson.Array(d, key, ocppjson.Bounds{Min: 1, Max: 24, Required: false}, (*FixedVarGet).decode)
		case "freqDroop":
			d.Seen(&seen, 6)
			m.FreqDroop = ocppjson.Array(d, key, ocppjson.Bounds{Min: 1, Max: 24, Required: false}, (*FreqDroopGet).decode)
		case "gradient":
			d.Seen(&seen, 7)
			m.Gradient = ocppjson.Array(d, key, ocppjson.Bounds{Min: 1, Max: 24, Required: false}, (*GradientGet).decode)
		case "limitMaxDischarge":
			d.Seen(&seen, 8)
			m.LimitMaxDischarge = ocppjson.Array(d, key, ocppjson.Bounds{Min: 1, Max: 24, Required: false}, (*LimitMaxDischargeGet).decode)
		case "requestId":
			d.Seen(&seen, 0)
			m.RequestID = d.Int(key, ocppjson.NoMin, ocppjson.NoMax)
		case "tbc":
			d.Seen(&seen, 9)
			m.TBC = d.OptBool(key)
		case "customData":
			d.Seen(&seen, 10)
			m.CustomData = d.CustomData(key)
		default:
			d.Unknown(key)
		}
	}
	if missing := 0x1 &^ seen; missing != 0 {
		d.Missing(missing, "requestId")
	}
}

func (m *ReportDERControlRequest) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendArray(dst, "curve", m.Curve, (*DERCurveGet).appendTo)
	dst = ocppjson.AppendArray(dst, "enterService", m.EnterService, (*EnterServiceGet).appendTo)
	dst = ocppjson.AppendArray(dst, "fixedPFAbsorb", m.FixedPFAbsorb, (*FixedPFGet).appendTo)
	dst = ocppjson.AppendArray(dst, "fixedPFInject", m.FixedPFInject, (*FixedPFGet).appendTo)
	dst = ocppjson.AppendArray(dst, "fixedVar", m.FixedVar, (*FixedVarGet).appendTo)
	dst = ocppjson.AppendArray(dst, "freqDroop", m.FreqDroop, (*FreqDroopGet).appendTo)
	dst = ocppjson.AppendArray(dst, "gradient", m.Gradient, (*GradientGet).appendTo)
	dst = ocppjson.AppendArray(dst, "limitMaxDischarge", m.LimitMaxDischarge, (*LimitMaxDischargeGet).appendTo)
	dst = ocppjson.AppendInt(dst, "requestId", m.RequestID)
	dst = ocppjson.AppendOptBool(dst, "tbc", m.TBC)
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// ActionName returns "ReportDERControl".
func (*ReportDERControlRequest) ActionName() string { return "ReportDERControl" }

// IsResponse returns false.
func (*ReportDERControlRequest) IsResponse() bool { return false }

// AppendJSON appends the message to dst as a JSON object.
func (m *ReportDERControlRequest) AppendJSON(dst []byte) []byte { return m.appendTo(dst) }

// ReportDERControlResponse is the response to ReportDERControl. Since OCPP 2.1.
type ReportDERControlResponse struct {
	CustomData ocppjson.Raw `json:"customData,omitempty"` // object with vendorId and whatever the vendor adds
}

func (m *ReportDERControlResponse) decode(d *ocppjson.Decoder) {
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

func (m *ReportDERControlResponse) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// ActionName returns "ReportDERControl".
func (*ReportDERControlResponse) ActionName() string { return "ReportDERControl" }

// IsResponse returns true.
func (*ReportDERControlResponse) IsResponse() bool { return true }

// AppendJSON appends the message to dst as a JSON object.
func (m *ReportDERControlResponse) AppendJSON(dst []byte) []byte { return m.appendTo(dst) }

// SetDERControlRequest is the request of SetDERControl, sent by the CSMS. Since OCPP 2.1.
type SetDERControlRequest struct {
	IsDefault         bool               `json:"isDefault"`                   // boolean
	ControlID         string             `json:"controlId"`                   // string(36)
	ControlType       DERControlType     `json:"controlType"`                 // DERControlType
	Curve             *DERCurve          `json:"curve,omitempty"`             // optional DERCurve
	EnterService      *EnterService      `json:"enterService,omitempty"`      // optional EnterService
	FixedPFAbsorb     *FixedPF           `json:"fixedPFAbsorb,omitempty"`     // optional FixedPF
	FixedPFInject     *FixedPF           `json:"fixedPFInject,omitempty"`     // optional FixedPF
	FixedVar          *FixedVar          `json:"fixedVar,omitempty"`          // optional FixedVar
	FreqDroop         *FreqDroop         `json:"freqDroop,omitempty"`         // optional FreqDroop
	Gradient          *Gradient          `json:"gradient,omitempty"`          // optional Gradient
	LimitMaxDischarge *LimitMaxDischarge `json:"limitMaxDischarge,omitempty"` // optional LimitMaxDischarge
	CustomData        ocppjson.Raw       `json:"customData,omitempty"`        // object with vendorId and whatever the vendor adds
}

func (m *SetDERControlRequest) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "isDefault":
			d.Seen(&seen, 0)
			m.IsDefault = d.Bool(key)
		case "controlId":
			d.Seen(&seen, 1)
			m.ControlID = d.String(key, 36)
		case "controlType":
			d.Seen(&seen, 2)
			m.ControlType = DERControlType(d.Enum(key, enumDERControlType))
		case "curve":
			d.Seen(&seen, 3)
			if d.OptObject(key) {
				m.Curve = new(DERCurve)
				m.Curve.decode(d)
			}
		case "enterService":
			d.Seen(&seen, 4)
			if d.OptObject(key) {
				m.EnterService = new(EnterService)
				m.EnterService.decode(d)
			}
		case "fixedPFAbsorb":
			d.Seen(&seen, 5)
			if d.OptObject(key) {
				m.FixedPFAbsorb = new(FixedPF)
				m.FixedPFAbsorb.decode(d)
			}
		case "fixedPFInject":
			d.Seen(&seen, 6)
			if d.OptObject(key) {
				m.FixedPFInject = new(FixedPF)
				m.FixedPFInject.decode(d)
			}
		case "fixedVar":
			d.Seen(&seen, 7)
			if d.OptObject(key) {
				m.FixedVar = new(FixedVar)
				m.FixedVar.decode(d)
			}
		case "freqDroop":
			d.Seen(&seen, 8)
			if d.OptObject(key) {
				m.FreqDroop = new(FreqDroop)
				m.FreqDroop.decode(d)
			}
		case "gradient":
			d.Seen(&seen, 9)
			if d.OptObject(key) {
				m.Gradient = new(Gradient)
				m.Gradient.decode(d)
			}
		case "limitMaxDischarge":
			d.Seen(&seen, 10)
			if d.OptObject(key) {
				m.LimitMaxDischarge = new(LimitMaxDischarge)
				m.LimitMaxDischarge.decode(d)
			}
		case "customData":
			d.Seen(&seen, 11)
			m.CustomData = d.CustomData(key)
		default:
			d.Unknown(key)
		}
	}
	if missing := 0x7 &^ seen; missing != 0 {
		d.Missing(missing, "isDefault", "controlId", "controlType")
	}
}

func (m *SetDERControlRequest) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendBool(dst, "isDefault", m.IsDefault)
	dst = ocppjson.AppendString(dst, "controlId", m.ControlID)
	dst = ocppjson.AppendString(dst, "controlType", m.ControlType)
	if m.Curve != nil {
		dst = m.Curve.appendTo(ocppjson.AppendName(dst, "curve"))
	}
	if m.EnterService != nil {
		dst = m.EnterService.appendTo(ocppjson.AppendName(dst, "enterService"))
	}
	if m.FixedPFAbsorb != nil {
		dst = m.FixedPFAbsorb.appendTo(ocppjson.AppendName(dst, "fixedPFAbsorb"))
	}
	if m.FixedPFInject != nil {
		dst = m.FixedPFInject.appendTo(ocppjson.AppendName(dst, "fixedPFInject"))
	}
	if m.FixedVar != nil {
		dst = m.FixedVar.appendTo(ocppjson.AppendName(dst, "fixedVar"))
	}
	if m.FreqDroop != nil {
		dst = m.FreqDroop.appendTo(ocppjson.AppendName(dst, "freqDroop"))
	}
	if m.Gradient != nil {
		dst = m.Gradient.appendTo(ocppjson.AppendName(dst, "gradient"))
	}
	if m.LimitMaxDischarge != nil {
		dst = m.LimitMaxDischarge.appendTo(ocppjson.AppendName(dst, "limitMaxDischarge"))
	}
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// ActionName returns "SetDERControl".
func (*SetDERControlRequest) ActionName() string { return "SetDERControl" }

// IsResponse returns false.
func (*SetDERControlRequest) IsResponse() bool { return false }

// AppendJSON appends the message to dst as a JSON object.
func (m *SetDERControlRequest) AppendJSON(dst []byte) []byte { return m.appendTo(dst) }

// SetDERControlResponse is the response to SetDERControl. Since OCPP 2.1.
type SetDERControlResponse struct {
	Status        DERControlStatus `json:"status"`                  // DERControlStatus
	StatusInfo    *StatusInfo      `json:"statusInfo,omitempty"`    // optional StatusInfo
	SupersededIDs []string         `json:"supersededIds,omitempty"` // optional string(36)[1..24]
	CustomData    ocppjson.Raw     `json:"customData,omitempty"`    // object with vendorId and whatever the vendor adds
}

func (m *SetDERControlResponse) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "status":
			d.Seen(&seen, 0)
			m.Status = DERControlStatus(d.Enum(key, enumDERControlStatus))
		case "statusInfo":
			d.Seen(&seen, 1)
			if d.OptObject(key) {
				m.StatusInfo = new(StatusInfo)
				m.StatusInfo.decode(d)
			}
		case "supersededIds":
			d.Seen(&seen, 2)
			m.SupersededIDs = ocppjson.Strings(d, key, ocppjson.Bounds{Min: 1, Max: 24, Required: false}, 36)
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

func (m *SetDERControlResponse) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendString(dst, "status", m.Status)
	if m.StatusInfo != nil {
		dst = m.StatusInfo.appendTo(ocppjson.AppendName(dst, "statusInfo"))
	}
	dst = ocppjson.AppendStrings(dst, "supersededIds", m.SupersededIDs)
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// ActionName returns "SetDERControl".
func (*SetDERControlResponse) ActionName() string { return "SetDERControl" }

// IsResponse returns true.
func (*SetDERControlResponse) IsResponse() bool { return true }

// AppendJSON appends the message to dst as a JSON object.
func (m *SetDERControlResponse) AppendJSON(dst []byte) []byte { return m.appendTo(dst) }

// DERCurve is an object type of the block DERControl.
type DERCurve struct {
	CurveData           []DERCurvePoints     `json:"curveData"`                     // DERCurvePoints[1..10]
	Hysteresis          *Hysteresis          `json:"hysteresis,omitempty"`          // optional Hysteresis
	Priority            int                  `json:"priority"`                      // integer >=0
	ReactivePowerParams *ReactivePowerParams `json:"reactivePowerParams,omitempty"` // optional ReactivePowerParams
	VoltageParams       *VoltageParams       `json:"voltageParams,omitempty"`       // optional VoltageParams
	YUnit               DERUnit              `json:"yUnit"`                         // DERUnit
	ResponseTime        *float64             `json:"responseTime,omitempty"`        // optional number
	StartTime           ocppjson.DateTime    `json:"startTime,omitempty"`           // optional dateTime
	Duration            *float64             `json:"duration,omitempty"`            // optional number
	CustomData          ocppjson.Raw         `json:"customData,omitempty"`          // object with vendorId and whatever the vendor adds
}

func (m *DERCurve) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "curveData":
			d.Seen(&seen, 0)
			m.CurveData = ocppjson.Array(d, key, ocppjson.Bounds{Min: 1, Max: 10, Required: true}, (*DERCurvePoints).decode)
		case "hysteresis":
			d.Seen(&seen, 3)
			if d.OptObject(key) {
				m.Hysteresis = new(Hysteresis)
				m.Hysteresis.decode(d)
			}
		case "priority":
			d.Seen(&seen, 1)
			m.Priority = d.Int(key, 0, ocppjson.NoMax)
		case "reactivePowerParams":
			d.Seen(&seen, 4)
			if d.OptObject(key) {
				m.ReactivePowerParams = new(ReactivePowerParams)
				m.ReactivePowerParams.decode(d)
			}
		case "voltageParams":
			d.Seen(&seen, 5)
			if d.OptObject(key) {
				m.VoltageParams = new(VoltageParams)
				m.VoltageParams.decode(d)
			}
		case "yUnit":
			d.Seen(&seen, 2)
			m.YUnit = DERUnit(d.Enum(key, enumDERUnit))
		case "responseTime":
			d.Seen(&seen, 6)
			m.ResponseTime = d.OptFloat(key, nil)
		case "startTime":
			d.Seen(&seen, 7)
			m.StartTime = d.OptDateTime(key)
		case "duration":
			d.Seen(&seen, 8)
			m.Duration = d.OptFloat(key, nil)
		case "customData":
			d.Seen(&seen, 9)
			m.CustomData = d.CustomData(key)
		default:
			d.Unknown(key)
		}
	}
	if missing := 0x7 &^ seen; missing != 0 {
		d.Missing(missing, "curveData", "priority", "yUnit")
	}
}

func (m *DERCurve) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendArray(dst, "curveData", m.CurveData, (*DERCurvePoints).appendTo)
	if m.Hysteresis != nil {
		dst = m.Hysteresis.appendTo(ocppjson.AppendName(dst, "hysteresis"))
	}
	dst = ocppjson.AppendInt(dst, "priority", m.Priority)
	if m.ReactivePowerParams != nil {
		dst = m.ReactivePowerParams.appendTo(ocppjson.AppendName(dst, "reactivePowerParams"))
	}
	if m.VoltageParams != nil {
		dst = m.VoltageParams.appendTo(ocppjson.AppendName(dst, "voltageParams"))
	}
	dst = ocppjson.AppendString(dst, "yUnit", m.YUnit)
	dst = ocppjson.AppendOptFloat(dst, "responseTime", m.ResponseTime)
	dst = ocppjson.AppendText(dst, "startTime", m.StartTime)
	dst = ocppjson.AppendOptFloat(dst, "duration", m.Duration)
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// DERCurveGet is an object type of the block DERControl.
type DERCurveGet struct {
	Curve        DERCurve       `json:"curve"`                // DERCurve
	ID           string         `json:"id"`                   // string(36)
	CurveType    DERControlType `json:"curveType"`            // DERControlType
	IsDefault    bool           `json:"isDefault"`            // boolean
	IsSuperseded bool           `json:"isSuperseded"`         // boolean
	CustomData   ocppjson.Raw   `json:"customData,omitempty"` // object with vendorId and whatever the vendor adds
}

func (m *DERCurveGet) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "curve":
			d.Seen(&seen, 0)
			if d.Object(key) {
				m.Curve.decode(d)
			}
		case "id":
			d.Seen(&seen, 1)
			m.ID = d.String(key, 36)
		case "curveType":
			d.Seen(&seen, 2)
			m.CurveType = DERControlType(d.Enum(key, enumDERControlType))
		case "isDefault":
			d.Seen(&seen, 3)
			m.IsDefault = d.Bool(key)
		case "isSuperseded":
			d.Seen(&seen, 4)
			m.IsSuperseded = d.Bool(key)
		case "customData":
			d.Seen(&seen, 5)
			m.CustomData = d.CustomData(key)
		default:
			d.Unknown(key)
		}
	}
	if missing := 0x1f &^ seen; missing != 0 {
		d.Missing(missing, "curve", "id", "curveType", "isDefault", "isSuperseded")
	}
}

func (m *DERCurveGet) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = m.Curve.appendTo(ocppjson.AppendName(dst, "curve"))
	dst = ocppjson.AppendString(dst, "id", m.ID)
	dst = ocppjson.AppendString(dst, "curveType", m.CurveType)
	dst = ocppjson.AppendBool(dst, "isDefault", m.IsDefault)
	dst = ocppjson.AppendBool(dst, "isSuperseded", m.IsSuperseded)
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// DERCurvePoints is an object type of the block DERControl.
type DERCurvePoints struct {
	X          float64      `json:"x"`                    // number
	Y          float64      `json:"y"`                    // number
	CustomData ocppjson.Raw `json:"customData,omitempty"` // object with vendorId and whatever the vendor adds
}

func (m *DERCurvePoints) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "x":
			d.Seen(&seen, 0)
			m.X = d.Float(key, nil)
		case "y":
			d.Seen(&seen, 1)
			m.Y = d.Float(key, nil)
		case "customData":
			d.Seen(&seen, 2)
			m.CustomData = d.CustomData(key)
		default:
			d.Unknown(key)
		}
	}
	if missing := 0x3 &^ seen; missing != 0 {
		d.Missing(missing, "x", "y")
	}
}

func (m *DERCurvePoints) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendFloat(dst, "x", m.X)
	dst = ocppjson.AppendFloat(dst, "y", m.Y)
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// EnterService is an object type of the block DERControl.
type EnterService struct {
	Priority    int          `json:"priority"`              // integer >=0
	HighVoltage float64      `json:"highVoltage"`           // number
	LowVoltage  float64      `json:"lowVoltage"`            // number
	HighFreq    float64      `json:"highFreq"`              // number
	LowFreq     float64      `json:"lowFreq"`               // number
	Delay       *float64     `json:"delay,omitempty"`       // optional number
	RandomDelay *float64     `json:"randomDelay,omitempty"` // optional number
	RampRate    *float64     `json:"rampRate,omitempty"`    // optional number
	CustomData  ocppjson.Raw `json:"customData,omitempty"`  // object with vendorId and whatever the vendor adds
}

func (m *EnterService) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "priority":
			d.Seen(&seen, 0)
			m.Priority = d.Int(key, 0, ocppjson.NoMax)
		case "highVoltage":
			d.Seen(&seen, 1)
			m.HighVoltage = d.Float(key, nil)
		case "lowVoltage":
			d.Seen(&seen, 2)
			m.LowVoltage = d.Float(key, nil)
		case "highFreq":
			d.Seen(&seen, 3)
			m.HighFreq = d.Float(key, nil)
		case "lowFreq":
			d.Seen(&seen, 4)
			m.LowFreq = d.Float(key, nil)
		case "delay":
			d.Seen(&seen, 5)
			m.Delay = d.OptFloat(key, nil)
		case "randomDelay":
			d.Seen(&seen, 6)
			m.RandomDelay = d.OptFloat(key, nil)
		case "rampRate":
			d.Seen(&seen, 7)
			m.RampRate = d.OptFloat(key, nil)
		case "customData":
			d.Seen(&seen, 8)
			m.CustomData = d.CustomData(key)
		default:
			d.Unknown(key)
		}
	}
	if missing := 0x1f &^ seen; missing != 0 {
		d.Missing(missing, "priority", "highVoltage", "lowVoltage", "highFreq", "lowFreq")
	}
}

func (m *EnterService) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendInt(dst, "priority", m.Priority)
	dst = ocppjson.AppendFloat(dst, "highVoltage", m.HighVoltage)
	dst = ocppjson.AppendFloat(dst, "lowVoltage", m.LowVoltage)
	dst = ocppjson.AppendFloat(dst, "highFreq", m.HighFreq)
	dst = ocppjson.AppendFloat(dst, "lowFreq", m.LowFreq)
	dst = ocppjson.AppendOptFloat(dst, "delay", m.Delay)
	dst = ocppjson.AppendOptFloat(dst, "randomDelay", m.RandomDelay)
	dst = ocppjson.AppendOptFloat(dst, "rampRate", m.RampRate)
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// EnterServiceGet is an object type of the block DERControl.
type EnterServiceGet struct {
	EnterService EnterService `json:"enterService"`         // EnterService
	ID           string       `json:"id"`                   // string(36)
	CustomData   ocppjson.Raw `json:"customData,omitempty"` // object with vendorId and whatever the vendor adds
}

func (m *EnterServiceGet) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "enterService":
			d.Seen(&seen, 0)
			if d.Object(key) {
				m.EnterService.decode(d)
			}
		case "id":
			d.Seen(&seen, 1)
			m.ID = d.String(key, 36)
		case "customData":
			d.Seen(&seen, 2)
			m.CustomData = d.CustomData(key)
		default:
			d.Unknown(key)
		}
	}
	if missing := 0x3 &^ seen; missing != 0 {
		d.Missing(missing, "enterService", "id")
	}
}

func (m *EnterServiceGet) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = m.EnterService.appendTo(ocppjson.AppendName(dst, "enterService"))
	dst = ocppjson.AppendString(dst, "id", m.ID)
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// FixedPF is an object type of the block DERControl.
type FixedPF struct {
	Priority     int               `json:"priority"`             // integer >=0
	Displacement float64           `json:"displacement"`         // number
	Excitation   bool              `json:"excitation"`           // boolean
	StartTime    ocppjson.DateTime `json:"startTime,omitempty"`  // optional dateTime
	Duration     *float64          `json:"duration,omitempty"`   // optional number
	CustomData   ocppjson.Raw      `json:"customData,omitempty"` // object with vendorId and whatever the vendor adds
}

func (m *FixedPF) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "priority":
			d.Seen(&seen, 0)
			m.Priority = d.Int(key, 0, ocppjson.NoMax)
		case "displacement":
			d.Seen(&seen, 1)
			m.Displacement = d.Float(key, nil)
		case "excitation":
			d.Seen(&seen, 2)
			m.Excitation = d.Bool(key)
		case "startTime":
			d.Seen(&seen, 3)
			m.StartTime = d.OptDateTime(key)
		case "duration":
			d.Seen(&seen, 4)
			m.Duration = d.OptFloat(key, nil)
		case "customData":
			d.Seen(&seen, 5)
			m.CustomData = d.CustomData(key)
		default:
			d.Unknown(key)
		}
	}
	if missing := 0x7 &^ seen; missing != 0 {
		d.Missing(missing, "priority", "displacement", "excitation")
	}
}

func (m *FixedPF) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendInt(dst, "priority", m.Priority)
	dst = ocppjson.AppendFloat(dst, "displacement", m.Displacement)
	dst = ocppjson.AppendBool(dst, "excitation", m.Excitation)
	dst = ocppjson.AppendText(dst, "startTime", m.StartTime)
	dst = ocppjson.AppendOptFloat(dst, "duration", m.Duration)
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// FixedPFGet is an object type of the block DERControl.
type FixedPFGet struct {
	FixedPF      FixedPF      `json:"fixedPF"`              // FixedPF
	ID           string       `json:"id"`                   // string(36)
	IsDefault    bool         `json:"isDefault"`            // boolean
	IsSuperseded bool         `json:"isSuperseded"`         // boolean
	CustomData   ocppjson.Raw `json:"customData,omitempty"` // object with vendorId and whatever the vendor adds
}

func (m *FixedPFGet) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "fixedPF":
			d.Seen(&seen, 0)
			if d.Object(key) {
				m.FixedPF.decode(d)
			}
		case "id":
			d.Seen(&seen, 1)
			m.ID = d.String(key, 36)
		case "isDefault":
			d.Seen(&seen, 2)
			m.IsDefault = d.Bool(key)
		case "isSuperseded":
			d.Seen(&seen, 3)
			m.IsSuperseded = d.Bool(key)
		case "customData":
			d.Seen(&seen, 4)
			m.CustomData = d.CustomData(key)
		default:
			d.Unknown(key)
		}
	}
	if missing := 0xf &^ seen; missing != 0 {
		d.Missing(missing, "fixedPF", "id", "isDefault", "isSuperseded")
	}
}

func (m *FixedPFGet) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = m.FixedPF.appendTo(ocppjson.AppendName(dst, "fixedPF"))
	dst = ocppjson.AppendString(dst, "id", m.ID)
	dst = ocppjson.AppendBool(dst, "isDefault", m.IsDefault)
	dst = ocppjson.AppendBool(dst, "isSuperseded", m.IsSuperseded)
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// FixedVar is an object type of the block DERControl.
type FixedVar struct {
	Priority   int               `json:"priority"`             // integer >=0
	Setpoint   float64           `json:"setpoint"`             // number
	Unit       DERUnit           `json:"unit"`                 // DERUnit
	StartTime  ocppjson.DateTime `json:"startTime,omitempty"`  // optional dateTime
	Duration   *float64          `json:"duration,omitempty"`   // optional number
	CustomData ocppjson.Raw      `json:"customData,omitempty"` // object with vendorId and whatever the vendor adds
}

func (m *FixedVar) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "priority":
			d.Seen(&seen, 0)
			m.Priority = d.Int(key, 0, ocppjson.NoMax)
		case "setpoint":
			d.Seen(&seen, 1)
			m.Setpoint = d.Float(key, nil)
		case "unit":
			d.Seen(&seen, 2)
			m.Unit = DERUnit(d.Enum(key, enumDERUnit))
		case "startTime":
			d.Seen(&seen, 3)
			m.StartTime = d.OptDateTime(key)
		case "duration":
			d.Seen(&seen, 4)
			m.Duration = d.OptFloat(key, nil)
		case "customData":
			d.Seen(&seen, 5)
			m.CustomData = d.CustomData(key)
		default:
			d.Unknown(key)
		}
	}
	if missing := 0x7 &^ seen; missing != 0 {
		d.Missing(missing, "priority", "setpoint", "unit")
	}
}

func (m *FixedVar) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendInt(dst, "priority", m.Priority)
	dst = ocppjson.AppendFloat(dst, "setpoint", m.Setpoint)
	dst = ocppjson.AppendString(dst, "unit", m.Unit)
	dst = ocppjson.AppendText(dst, "startTime", m.StartTime)
	dst = ocppjson.AppendOptFloat(dst, "duration", m.Duration)
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// FixedVarGet is an object type of the block DERControl.
type FixedVarGet struct {
	FixedVar     FixedVar     `json:"fixedVar"`             // FixedVar
	ID           string       `json:"id"`                   // string(36)
	IsDefault    bool         `json:"isDefault"`            // boolean
	IsSuperseded bool         `json:"isSuperseded"`         // boolean
	CustomData   ocppjson.Raw `json:"customData,omitempty"` // object with vendorId and whatever the vendor adds
}

func (m *FixedVarGet) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "fixedVar":
			d.Seen(&seen, 0)
			if d.Object(key) {
				m.FixedVar.decode(d)
			}
		case "id":
			d.Seen(&seen, 1)
			m.ID = d.String(key, 36)
		case "isDefault":
			d.Seen(&seen, 2)
			m.IsDefault = d.Bool(key)
		case "isSuperseded":
			d.Seen(&seen, 3)
			m.IsSuperseded = d.Bool(key)
		case "customData":
			d.Seen(&seen, 4)
			m.CustomData = d.CustomData(key)
		default:
			d.Unknown(key)
		}
	}
	if missing := 0xf &^ seen; missing != 0 {
		d.Missing(missing, "fixedVar", "id", "isDefault", "isSuperseded")
	}
}

func (m *FixedVarGet) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = m.FixedVar.appendTo(ocppjson.AppendName(dst, "fixedVar"))
	dst = ocppjson.AppendString(dst, "id", m.ID)
	dst = ocppjson.AppendBool(dst, "isDefault", m.IsDefault)
	dst = ocppjson.AppendBool(dst, "isSuperseded", m.IsSuperseded)
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// FreqDroop is an object type of the block DERControl.
type FreqDroop struct {
	Priority     int               `json:"priority"`             // integer >=0
	OverFreq     float64           `json:"overFreq"`             // number
	UnderFreq    float64           `json:"underFreq"`            // number
	OverDroop    float64           `json:"overDroop"`            // number
	UnderDroop   float64           `json:"underDroop"`           // number
	ResponseTime float64           `json:"responseTime"`         // number
	StartTime    ocppjson.DateTime `json:"startTime,omitempty"`  // optional dateTime
	Duration     *float64          `json:"duration,omitempty"`   // optional number
	CustomData   ocppjson.Raw      `json:"customData,omitempty"` // object with vendorId and whatever the vendor adds
}

func (m *FreqDroop) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "priority":
			d.Seen(&seen, 0)
			m.Priority = d.Int(key, 0, ocppjson.NoMax)
		case "overFreq":
			d.Seen(&seen, 1)
			m.OverFreq = d.Float(key, nil)
		case "underFreq":
			d.Seen(&seen, 2)
			m.UnderFreq = d.Float(key, nil)
		case "overDroop":
			d.Seen(&seen, 3)
			m.OverDroop = d.Float(key, nil)
		case "underDroop":
			d.Seen(&seen, 4)
			m.UnderDroop = d.Float(key, nil)
		case "responseTime":
			d.Seen(&seen, 5)
			m.ResponseTime = d.Float(key, nil)
		case "startTime":
			d.Seen(&seen, 6)
			m.StartTime = d.OptDateTime(key)
		case "duration":
			d.Seen(&seen, 7)
			m.Duration = d.OptFloat(key, nil)
		case "customData":
			d.Seen(&seen, 8)
			m.CustomData = d.CustomData(key)
		default:
			d.Unknown(key)
		}
	}
	if missing := 0x3f &^ seen; missing != 0 {
		d.Missing(missing, "priority", "overFreq", "underFreq", "overDroop", "underDroop", "responseTime")
	}
}

func (m *FreqDroop) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendInt(dst, "priority", m.Priority)
	dst = ocppjson.AppendFloat(dst, "overFreq", m.OverFreq)
	dst = ocppjson.AppendFloat(dst, "underFreq", m.UnderFreq)
	dst = ocppjson.AppendFloat(dst, "overDroop", m.OverDroop)
	dst = ocppjson.AppendFloat(dst, "underDroop", m.UnderDroop)
	dst = ocppjson.AppendFloat(dst, "responseTime", m.ResponseTime)
	dst = ocppjson.AppendText(dst, "startTime", m.StartTime)
	dst = ocppjson.AppendOptFloat(dst, "duration", m.Duration)
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// FreqDroopGet is an object type of the block DERControl.
type FreqDroopGet struct {
	FreqDroop    FreqDroop    `json:"freqDroop"`            // FreqDroop
	ID           string       `json:"id"`                   // string(36)
	IsDefault    bool         `json:"isDefault"`            // boolean
	IsSuperseded bool         `json:"isSuperseded"`         // boolean
	CustomData   ocppjson.Raw `json:"customData,omitempty"` // object with vendorId and whatever the vendor adds
}

func (m *FreqDroopGet) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "freqDroop":
			d.Seen(&seen, 0)
			if d.Object(key) {
				m.FreqDroop.decode(d)
			}
		case "id":
			d.Seen(&seen, 1)
			m.ID = d.String(key, 36)
		case "isDefault":
			d.Seen(&seen, 2)
			m.IsDefault = d.Bool(key)
		case "isSuperseded":
			d.Seen(&seen, 3)
			m.IsSuperseded = d.Bool(key)
		case "customData":
			d.Seen(&seen, 4)
			m.CustomData = d.CustomData(key)
		default:
			d.Unknown(key)
		}
	}
	if missing := 0xf &^ seen; missing != 0 {
		d.Missing(missing, "freqDroop", "id", "isDefault", "isSuperseded")
	}
}

func (m *FreqDroopGet) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = m.FreqDroop.appendTo(ocppjson.AppendName(dst, "freqDroop"))
	dst = ocppjson.AppendString(dst, "id", m.ID)
	dst = ocppjson.AppendBool(dst, "isDefault", m.IsDefault)
	dst = ocppjson.AppendBool(dst, "isSuperseded", m.IsSuperseded)
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// Gradient is an object type of the block DERControl.
type Gradient struct {
	Priority     int          `json:"priority"`             // integer >=0
	Gradient     float64      `json:"gradient"`             // number
	SoftGradient float64      `json:"softGradient"`         // number
	CustomData   ocppjson.Raw `json:"customData,omitempty"` // object with vendorId and whatever the vendor adds
}

func (m *Gradient) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "priority":
			d.Seen(&seen, 0)
			m.Priority = d.Int(key, 0, ocppjson.NoMax)
		case "gradient":
			d.Seen(&seen, 1)
			m.Gradient = d.Float(key, nil)
		case "softGradient":
			d.Seen(&seen, 2)
			m.SoftGradient = d.Float(key, nil)
		case "customData":
			d.Seen(&seen, 3)
			m.CustomData = d.CustomData(key)
		default:
			d.Unknown(key)
		}
	}
	if missing := 0x7 &^ seen; missing != 0 {
		d.Missing(missing, "priority", "gradient", "softGradient")
	}
}

func (m *Gradient) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendInt(dst, "priority", m.Priority)
	dst = ocppjson.AppendFloat(dst, "gradient", m.Gradient)
	dst = ocppjson.AppendFloat(dst, "softGradient", m.SoftGradient)
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// GradientGet is an object type of the block DERControl.
type GradientGet struct {
	Gradient   Gradient     `json:"gradient"`             // Gradient
	ID         string       `json:"id"`                   // string(36)
	CustomData ocppjson.Raw `json:"customData,omitempty"` // object with vendorId and whatever the vendor adds
}

func (m *GradientGet) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "gradient":
			d.Seen(&seen, 0)
			if d.Object(key) {
				m.Gradient.decode(d)
			}
		case "id":
			d.Seen(&seen, 1)
			m.ID = d.String(key, 36)
		case "customData":
			d.Seen(&seen, 2)
			m.CustomData = d.CustomData(key)
		default:
			d.Unknown(key)
		}
	}
	if missing := 0x3 &^ seen; missing != 0 {
		d.Missing(missing, "gradient", "id")
	}
}

func (m *GradientGet) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = m.Gradient.appendTo(ocppjson.AppendName(dst, "gradient"))
	dst = ocppjson.AppendString(dst, "id", m.ID)
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// Hysteresis is an object type of the block DERControl.
type Hysteresis struct {
	HysteresisHigh     *float64     `json:"hysteresisHigh,omitempty"`     // optional number
	HysteresisLow      *float64     `json:"hysteresisLow,omitempty"`      // optional number
	HysteresisDelay    *float64     `json:"hysteresisDelay,omitempty"`    // optional number
	HysteresisGradient *float64     `json:"hysteresisGradient,omitempty"` // optional number
	CustomData         ocppjson.Raw `json:"customData,omitempty"`         // object with vendorId and whatever the vendor adds
}

func (m *Hysteresis) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "hysteresisHigh":
			d.Seen(&seen, 0)
			m.HysteresisHigh = d.OptFloat(key, nil)
		case "hysteresisLow":
			d.Seen(&seen, 1)
			m.HysteresisLow = d.OptFloat(key, nil)
		case "hysteresisDelay":
			d.Seen(&seen, 2)
			m.HysteresisDelay = d.OptFloat(key, nil)
		case "hysteresisGradient":
			d.Seen(&seen, 3)
			m.HysteresisGradient = d.OptFloat(key, nil)
		case "customData":
			d.Seen(&seen, 4)
			m.CustomData = d.CustomData(key)
		default:
			d.Unknown(key)
		}
	}
}

func (m *Hysteresis) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendOptFloat(dst, "hysteresisHigh", m.HysteresisHigh)
	dst = ocppjson.AppendOptFloat(dst, "hysteresisLow", m.HysteresisLow)
	dst = ocppjson.AppendOptFloat(dst, "hysteresisDelay", m.HysteresisDelay)
	dst = ocppjson.AppendOptFloat(dst, "hysteresisGradient", m.HysteresisGradient)
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// LimitMaxDischarge is an object type of the block DERControl.
type LimitMaxDischarge struct {
	Priority                int               `json:"priority"`                          // integer >=0
	PctMaxDischargePower    *float64          `json:"pctMaxDischargePower,omitempty"`    // optional number
	PowerMonitoringMustTrip *DERCurve         `json:"powerMonitoringMustTrip,omitempty"` // optional DERCurve
	StartTime               ocppjson.DateTime `json:"startTime,omitempty"`               // optional dateTime
	Duration                *float64          `json:"duration,omitempty"`                // optional number
	CustomData              ocppjson.Raw      `json:"customData,omitempty"`              // object with vendorId and whatever the vendor adds
}

func (m *LimitMaxDischarge) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "priority":
			d.Seen(&seen, 0)
			m.Priority = d.Int(key, 0, ocppjson.NoMax)
		case "pctMaxDischargePower":
			d.Seen(&seen, 1)
			m.PctMaxDischargePower = d.OptFloat(key, nil)
		case "powerMonitoringMustTrip":
			d.Seen(&seen, 2)
			if d.OptObject(key) {
				m.PowerMonitoringMustTrip = new(DERCurve)
				m.PowerMonitoringMustTrip.decode(d)
			}
		case "startTime":
			d.Seen(&seen, 3)
			m.StartTime = d.OptDateTime(key)
		case "duration":
			d.Seen(&seen, 4)
			m.Duration = d.OptFloat(key, nil)
		case "customData":
			d.Seen(&seen, 5)
			m.CustomData = d.CustomData(key)
		default:
			d.Unknown(key)
		}
	}
	if missing := 0x1 &^ seen; missing != 0 {
		d.Missing(missing, "priority")
	}
}

func (m *LimitMaxDischarge) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendInt(dst, "priority", m.Priority)
	dst = ocppjson.AppendOptFloat(dst, "pctMaxDischargePower", m.PctMaxDischargePower)
	if m.PowerMonitoringMustTrip != nil {
		dst = m.PowerMonitoringMustTrip.appendTo(ocppjson.AppendName(dst, "powerMonitoringMustTrip"))
	}
	dst = ocppjson.AppendText(dst, "startTime", m.StartTime)
	dst = ocppjson.AppendOptFloat(dst, "duration", m.Duration)
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// LimitMaxDischargeGet is an object type of the block DERControl.
type LimitMaxDischargeGet struct {
	ID                string            `json:"id"`                   // string(36)
	IsDefault         bool              `json:"isDefault"`            // boolean
	IsSuperseded      bool              `json:"isSuperseded"`         // boolean
	LimitMaxDischarge LimitMaxDischarge `json:"limitMaxDischarge"`    // LimitMaxDischarge
	CustomData        ocppjson.Raw      `json:"customData,omitempty"` // object with vendorId and whatever the vendor adds
}

func (m *LimitMaxDischargeGet) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "id":
			d.Seen(&seen, 0)
			m.ID = d.String(key, 36)
		case "isDefault":
			d.Seen(&seen, 1)
			m.IsDefault = d.Bool(key)
		case "isSuperseded":
			d.Seen(&seen, 2)
			m.IsSuperseded = d.Bool(key)
		case "limitMaxDischarge":
			d.Seen(&seen, 3)
			if d.Object(key) {
				m.LimitMaxDischarge.decode(d)
			}
		case "customData":
			d.Seen(&seen, 4)
			m.CustomData = d.CustomData(key)
		default:
			d.Unknown(key)
		}
	}
	if missing := 0xf &^ seen; missing != 0 {
		d.Missing(missing, "id", "isDefault", "isSuperseded", "limitMaxDischarge")
	}
}

func (m *LimitMaxDischargeGet) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendString(dst, "id", m.ID)
	dst = ocppjson.AppendBool(dst, "isDefault", m.IsDefault)
	dst = ocppjson.AppendBool(dst, "isSuperseded", m.IsSuperseded)
	dst = m.LimitMaxDischarge.appendTo(ocppjson.AppendName(dst, "limitMaxDischarge"))
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// ReactivePowerParams is an object type of the block DERControl.
type ReactivePowerParams struct {
	VRef                       *float64     `json:"vRef,omitempty"`                       // optional number
	AutonomousVRefEnable       *bool        `json:"autonomousVRefEnable,omitempty"`       // optional boolean
	AutonomousVRefTimeConstant *float64     `json:"autonomousVRefTimeConstant,omitempty"` // optional number
	CustomData                 ocppjson.Raw `json:"customData,omitempty"`                 // object with vendorId and whatever the vendor adds
}

func (m *ReactivePowerParams) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "vRef":
			d.Seen(&seen, 0)
			m.VRef = d.OptFloat(key, nil)
		case "autonomousVRefEnable":
			d.Seen(&seen, 1)
			m.AutonomousVRefEnable = d.OptBool(key)
		case "autonomousVRefTimeConstant":
			d.Seen(&seen, 2)
			m.AutonomousVRefTimeConstant = d.OptFloat(key, nil)
		case "customData":
			d.Seen(&seen, 3)
			m.CustomData = d.CustomData(key)
		default:
			d.Unknown(key)
		}
	}
}

func (m *ReactivePowerParams) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendOptFloat(dst, "vRef", m.VRef)
	dst = ocppjson.AppendOptBool(dst, "autonomousVRefEnable", m.AutonomousVRefEnable)
	dst = ocppjson.AppendOptFloat(dst, "autonomousVRefTimeConstant", m.AutonomousVRefTimeConstant)
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// VoltageParams is an object type of the block DERControl.
type VoltageParams struct {
	Hv10MinMeanValue     *float64             `json:"hv10MinMeanValue,omitempty"`     // optional number
	Hv10MinMeanTripDelay *float64             `json:"hv10MinMeanTripDelay,omitempty"` // optional number
	PowerDuringCessation PowerDuringCessation `json:"powerDuringCessation,omitempty"` // optional PowerDuringCessation
	CustomData           ocppjson.Raw         `json:"customData,omitempty"`           // object with vendorId and whatever the vendor adds
}

func (m *VoltageParams) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "hv10MinMeanValue":
			d.Seen(&seen, 0)
			m.Hv10MinMeanValue = d.OptFloat(key, nil)
		case "hv10MinMeanTripDelay":
			d.Seen(&seen, 1)
			m.Hv10MinMeanTripDelay = d.OptFloat(key, nil)
		case "powerDuringCessation":
			d.Seen(&seen, 2)
			m.PowerDuringCessation = PowerDuringCessation(d.OptEnum(key, enumPowerDuringCessation))
		case "customData":
			d.Seen(&seen, 3)
			m.CustomData = d.CustomData(key)
		default:
			d.Unknown(key)
		}
	}
}

func (m *VoltageParams) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendOptFloat(dst, "hv10MinMeanValue", m.Hv10MinMeanValue)
	dst = ocppjson.AppendOptFloat(dst, "hv10MinMeanTripDelay", m.Hv10MinMeanTripDelay)
	dst = ocppjson.AppendText(dst, "powerDuringCessation", m.PowerDuringCessation)
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// DERControlStatus is an enumeration; the constants list its values. Values it does not list are kept when they
// are received. In an optional member "" means absent.
type DERControlStatus string

// The values of DERControlStatus.
const (
	DERControlStatusAccepted     DERControlStatus = "Accepted"
	DERControlStatusRejected     DERControlStatus = "Rejected"
	DERControlStatusNotSupported DERControlStatus = "NotSupported"
	DERControlStatusNotFound     DERControlStatus = "NotFound"
)

func enumDERControlStatus(s string) ocppjson.Since {
	switch DERControlStatus(s) {
	case DERControlStatusAccepted,
		DERControlStatusRejected,
		DERControlStatusNotSupported,
		DERControlStatusNotFound:
		return ocppjson.Always
	}
	return ocppjson.Never
}

// DERUnit is an enumeration; the constants list its values. Values it does not list are kept when they
// are received. In an optional member "" means absent.
type DERUnit string

// The values of DERUnit.
const (
	DERUnitNotApplicable DERUnit = "Not_Applicable"
	DERUnitPctMaxW       DERUnit = "PctMaxW"
	DERUnitPctMaxVar     DERUnit = "PctMaxVar"
	DERUnitPctWAvail     DERUnit = "PctWAvail"
	DERUnitPctVarAvail   DERUnit = "PctVarAvail"
	DERUnitPctEffectiveV DERUnit = "PctEffectiveV"
)

func enumDERUnit(s string) ocppjson.Since {
	switch DERUnit(s) {
	case DERUnitNotApplicable,
		DERUnitPctMaxW,
		DERUnitPctMaxVar,
		DERUnitPctWAvail,
		DERUnitPctVarAvail,
		DERUnitPctEffectiveV:
		return ocppjson.Always
	}
	return ocppjson.Never
}

// GridEventFault is an enumeration; the constants list its values. Values it does not list are kept when they
// are received. In an optional member "" means absent.
type GridEventFault string

// The values of GridEventFault.
const (
	GridEventFaultCurrentImbalance GridEventFault = "CurrentImbalance"
	GridEventFaultLocalEmergency   GridEventFault = "LocalEmergency"
	GridEventFaultLowInputPower    GridEventFault = "LowInputPower"
	GridEventFaultOverCurrent      GridEventFault = "OverCurrent"
	GridEventFaultOverFrequency    GridEventFault = "OverFrequency"
	GridEventFaultOverVoltage      GridEventFault = "OverVoltage"
	GridEventFaultPhaseRotation    GridEventFault = "PhaseRotation"
	GridEventFaultRemoteEmergency  GridEventFault = "RemoteEmergency"
	GridEventFaultUnderFrequency   GridEventFault = "UnderFrequency"
	GridEventFaultUnderVoltage     GridEventFault = "UnderVoltage"
	GridEventFaultVoltageImbalance GridEventFault = "VoltageImbalance"
)

func enumGridEventFault(s string) ocppjson.Since {
	switch GridEventFault(s) {
	case GridEventFaultCurrentImbalance,
		GridEventFaultLocalEmergency,
		GridEventFaultLowInputPower,
		GridEventFaultOverCurrent,
		GridEventFaultOverFrequency,
		GridEventFaultOverVoltage,
		GridEventFaultPhaseRotation,
		GridEventFaultRemoteEmergency,
		GridEventFaultUnderFrequency,
		GridEventFaultUnderVoltage,
		GridEventFaultVoltageImbalance:
		return ocppjson.Always
	}
	return ocppjson.Never
}

// PowerDuringCessation is an enumeration; the constants list its values. Values it does not list are kept when they
// are received. In an optional member "" means absent.
type PowerDuringCessation string

// The values of PowerDuringCessation.
const (
	PowerDuringCessationActive   PowerDuringCessation = "Active"
	PowerDuringCessationReactive PowerDuringCessation = "Reactive"
)

func enumPowerDuringCessation(s string) ocppjson.Since {
	switch PowerDuringCessation(s) {
	case PowerDuringCessationActive,
		PowerDuringCessationReactive:
		return ocppjson.Always
	}
	return ocppjson.Never
}
