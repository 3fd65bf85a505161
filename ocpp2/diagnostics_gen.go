// Code generated from definitions/ by internal/definition/generate. DO NOT EDIT.

package ocpp2

import "github.com/evenkeel/evenkeel/ocppjson"

// AdjustPeriodicEventStreamRequest is the request of AdjustPeriodicEventStream, sent by the CSMS. Since OCPP 2.1.
type AdjustPeriodicEventStreamRequest struct {
	ID         int                       `json:"id"`                   // integer >=0
	Params     PeriodicEventStreamParams `json:"params"`               // PeriodicEventStreamParams
	CustomData ocppjson.Raw              `json:"customData,omitempty"` // object with vendorId and whatever the vendor adds
}

func (m *AdjustPeriodicEventStreamRequest) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "id":
			d.Seen(&seen, 0)
			m.ID = d.Int(key, 0, ocppjson.NoMax)
		case "params":
			d.Seen(&seen, 1)
			if d.Object(key) {
				m.Params.decode(d)
			}
		case "customData":
			d.Seen(&seen, 2)
			m.CustomData = d.CustomData(key)
		default:
			d.Unknown(key)
		}
	}
	if missing := 0x3 &^ seen; missing != 0 {
		d.Missing(missing, "id", "params")
	}
}

func (m *AdjustPeriodicEventStreamRequest) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendInt(dst, "id", m.ID)
	dst = m.Params.appendTo(ocppjson.AppendName(dst, "params"))
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// ActionName returns "AdjustPeriodicEventStream".
func (*AdjustPeriodicEventStreamRequest) ActionName() string { return "AdjustPeriodicEventStream" }

// IsResponse returns false.
func (*AdjustPeriodicEventStreamRequest) IsResponse() bool { return false }

// AppendJSON appends the message to dst as a JSON object.
func (m *AdjustPeriodicEventStreamRequest) AppendJSON(dst []byte) []byte { return m.appendTo(dst) }

// AdjustPeriodicEventStreamResponse is the response to AdjustPeriodicEventStream. Since OCPP 2.1.
type AdjustPeriodicEventStreamResponse struct {
	Status     GenericStatus `json:"status"`               // GenericStatus
	StatusInfo *StatusInfo   `json:"statusInfo,omitempty"` // optional StatusInfo
	CustomData ocppjson.Raw  `json:"customData,omitempty"` // object with vendorId and whatever the vendor adds
}

func (m *AdjustPeriodicEventStreamResponse) decode(d *ocppjson.Decoder) {
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

func (m *AdjustPeriodicEventStreamResponse) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendString(dst, "status", m.Status)
	if m.StatusInfo != nil {
		dst = m.StatusInfo.appendTo(ocppjson.AppendName(dst, "statusInfo"))
	}
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// ActionName returns "AdjustPeriodicEventStream".
func (*AdjustPeriodicEventStreamResponse) ActionName() string { return "AdjustPeriodicEventStream" }

// IsResponse returns true.
func (*AdjustPeriodicEventStreamResponse) IsResponse() bool { return true }

// AppendJSON appends the message to dst as a JSON object.
func (m *AdjustPeriodicEventStreamResponse) AppendJSON(dst []byte) []byte { return m.appendTo(dst) }

// ClearVariableMonitoringRequest is the request of ClearVariableMonitoring, sent by the CSMS.
type ClearVariableMonitoringRequest struct {
	ID         []int        `json:"id"`                   // integer[1..] >=0; 2.0.1: integer[1..]
	CustomData ocppjson.Raw `json:"customData,omitempty"` // object with vendorId and whatever the vendor adds
}

func (m *ClearVariableMonitoringRequest) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "id":
			d.Seen(&seen, 0)
			if d.Older {
				m.ID = ocppjson.Ints(d, key, ocppjson.Bounds{Min: 1, Max: 0, Required: true}, ocppjson.NoMin, ocppjson.NoMax)
				continue
			}
			m.ID = ocppjson.Ints(d, key, ocppjson.Bounds{Min: 1, Max: 0, Required: true}, 0, ocppjson.NoMax)
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

func (m *ClearVariableMonitoringRequest) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendInts(dst, "id", m.ID)
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// ActionName returns "ClearVariableMonitoring".
func (*ClearVariableMonitoringRequest) ActionName() string { return "ClearVariableMonitoring" }

// IsResponse returns false.
func (*ClearVariableMonitoringRequest) IsResponse() bool { return false }

// AppendJSON appends the message to dst as a JSON object.
func (m *ClearVariableMonitoringRequest) AppendJSON(dst []byte) []byte { return m.appendTo(dst) }

// ClearVariableMonitoringResponse is the response to ClearVariableMonitoring.
type ClearVariableMonitoringResponse struct {
	ClearMonitoringResult []ClearMonitoringResult `json:"clearMonitoringResult"` // ClearMonitoringResult[1..]
	CustomData            ocppjson.Raw            `json:"customData,omitempty"`  // object with vendorId and whatever the vendor adds
}

func (m *ClearVariableMonitoringResponse) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "clearMonitoringResult":
			d.Seen(&seen, 0)
			m.ClearMonitoringResult = ocppjson.Array(d, key, ocppjson.Bounds{Min: 1, Max: 0, Required: true}, (*ClearMonitoringResult).decode)
		case "customData":
			d.Seen(&seen, 1)
			m.CustomData = d.CustomData(key)
		default:
			d.Unknown(key)
		}
	}
	if missing := 0x1 &^ seen; missing != 0 {
		d.Missing(missing, "clearMonitoringResult")
	}
}

func (m *ClearVariableMonitoringResponse) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendArray(dst, "clearMonitoringResult", m.ClearMonitoringResult, (*ClearMonitoringResult).appendTo)
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// ActionName returns "ClearVariableMonitoring".
func (*ClearVariableMonitoringResponse) ActionName() string { return "ClearVariableMonitoring" }

// IsResponse returns true.
func (*ClearVariableMonitoringResponse) IsResponse() bool { return true }

// AppendJSON appends the message to dst as a JSON object.
func (m *ClearVariableMonitoringResponse) AppendJSON(dst []byte) []byte { return m.appendTo(dst) }

// ClosePeriodicEventStreamRequest is the request of ClosePeriodicEventStream, sent by the station. Since OCPP 2.1.
type ClosePeriodicEventStreamRequest struct {
	ID         int          `json:"id"`                   // integer >=0
	CustomData ocppjson.Raw `json:"customData,omitempty"` // object with vendorId and whatever the vendor adds
}

func (m *ClosePeriodicEventStreamRequest) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "id":
			d.Seen(&seen, 0)
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

func (m *ClosePeriodicEventStreamRequest) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendInt(dst, "id", m.ID)
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// ActionName returns "ClosePeriodicEventStream".
func (*ClosePeriodicEventStreamRequest) ActionName() string { return "ClosePeriodicEventStream" }

// IsResponse returns false.
func (*ClosePeriodicEventStreamRequest) IsResponse() bool { return false }

// AppendJSON appends the message to dst as a JSON object.
func (m *ClosePeriodicEventStreamRequest) AppendJSON(dst []byte) []byte { return m.appendTo(dst) }

// ClosePeriodicEventStreamResponse is the response to ClosePeriodicEventStream. Since OCPP 2.1.
type ClosePeriodicEventStreamResponse struct {
	CustomData ocppjson.Raw `json:"customData,omitempty"` // object with vendorId and whatever the vendor adds
}

func (m *ClosePeriodicEventStreamResponse) decode(d *ocppjson.Decoder) {
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

func (m *ClosePeriodicEventStreamResponse) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// ActionName returns "ClosePeriodicEventStream".
func (*ClosePeriodicEventStreamResponse) ActionName() string { return "ClosePeriodicEventStream" }

// IsResponse returns true.
func (*ClosePeriodicEventStreamResponse) IsResponse() bool { return true }

// AppendJSON appends the message to dst as a JSON object.
func (m *ClosePeriodicEventStreamResponse) AppendJSON(dst []byte) []byte { return m.appendTo(dst) }

// CustomerInformationRequest is the request of CustomerInformation, sent by the CSMS.
type CustomerInformationRequest struct {
	CustomerCertificate *CertificateHashData `json:"customerCertificate,omitempty"` // optional CertificateHashData
	IDToken             *IDToken             `json:"idToken,omitempty"`             // optional IDToken
	RequestID           int                  `json:"requestId"`                     // integer >=0; 2.0.1: integer
	Report              bool                 `json:"report"`                        // boolean
	Clear               bool                 `json:"clear"`                         // boolean
	CustomerIdentifier  *string              `json:"customerIdentifier,omitempty"`  // optional string(64)
	CustomData          ocppjson.Raw         `json:"customData,omitempty"`          // object with vendorId and whatever the vendor adds
}

func (m *CustomerInformationRequest) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "customerCertificate":
			d.Seen(&seen, 3)
			if d.OptObject(key) {
				m.CustomerCertificate = new(CertificateHashData)
				m.CustomerCertificate.decode(d)
			}
		case "idToken":
			d.Seen(&seen, 4)
			if d.OptObject(key) {
				m.IDToken = new(IDToken)
				m.IDToken.decode(d)
			}
		case "requestId":
			d.Seen(&seen, 0)
			if d.Older {
				m.RequestID = d.Int(key, ocppjson.NoMin, ocppjson.NoMax)
				continue
			}
			m.RequestID = d.Int(key, 0, ocppjson.NoMax)
		case "report":
			d.Seen(&seen, 1)
			m.Report = d.Bool(key)
		case "clear":
			d.Seen(&seen, 2)
			m.Clear = d.Bool(key)
		case "customerIdentifier":
			d.Seen(&seen, 5)
			m.CustomerIdentifier = d.OptString(key, 64)
		case "customData":
			d.Seen(&seen, 6)
			m.CustomData = d.CustomData(key)
		default:
			d.Unknown(key)
		}
	}
	if missing := 0x7 &^ seen; missing != 0 {
		d.Missing(missing, "requestId", "report", "clear")
	}
}

func (m *CustomerInformationRequest) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	if m.CustomerCertificate != nil {
		dst = m.CustomerCertificate.appendTo(ocppjson.AppendName(dst, "customerCertificate"))
	}
	if m.IDToken != nil {
		dst = m.IDToken.appendTo(ocppjson.AppendName(dst, "idToken"))
	}
	dst = ocppjson.AppendInt(dst, "requestId", m.RequestID)
	dst = ocppjson.AppendBool(dst, "report", m.Report)
	dst = ocppjson.AppendBool(dst, "clear", m.Clear)
	dst = ocppjson.AppendOptString(dst, "customerIdentifier", m.CustomerIdentifier)
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// ActionName returns "CustomerInformation".
func (*CustomerInformationRequest) ActionName() string { return "CustomerInformation" }

// IsResponse returns false.
func (*CustomerInformationRequest) IsResponse() bool { return false }

// AppendJSON appends the message to dst as a JSON object.
func (m *CustomerInformationRequest) AppendJSON(dst []byte) []byte { return m.appendTo(dst) }

// CustomerInformationResponse is the response to CustomerInformation.
type CustomerInformationResponse struct {
	Status     CustomerInformationStatus `json:"status"`               // CustomerInformationStatus
	StatusInfo *StatusInfo               `json:"statusInfo,omitempty"` // optional StatusInfo
	CustomData ocppjson.Raw              `json:"customData,omitempty"` // object with vendorId and whatever the vendor adds
}

func (m *CustomerInformationResponse) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "status":
			d.Seen(&seen, 0)
			m.Status = CustomerInformationStatus(d.Enum(key, enumCustomerInformationStatus))
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

func (m *CustomerInformationResponse) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendString(dst, "status", m.Status)
	if m.StatusInfo != nil {
		dst = m.StatusInfo.appendTo(ocppjson.AppendName(dst, "statusInfo"))
	}
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// ActionName returns "CustomerInformation".
func (*CustomerInformationResponse) ActionName() string { return "CustomerInformation" }

// IsResponse returns true.
func (*CustomerInformationResponse) IsResponse() bool { return true }

// AppendJSON appends the message to dst as a JSON object.
func (m *CustomerInformationResponse) AppendJSON(dst []byte) []byte { return m.appendTo(dst) }

// GetLogRequest is the request of GetLog, sent by the CSMS.
type GetLogRequest struct {
	Log           LogParameters `json:"log"`                     // LogParameters
	LogType       LogType       `json:"logType"`                 // LogType
	RequestID     int           `json:"requestId"`               // integer
	Retries       *int          `json:"retries,omitempty"`       // optional integer >=0; 2.0.1: integer
	RetryInterval *int          `json:"retryInterval,omitempty"` // optional integer
	CustomData    ocppjson.Raw  `json:"customData,omitempty"`    // object with vendorId and whatever the vendor adds
}

func (m *GetLogRequest) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "log":
			d.Seen(&seen, 0)
			if d.Object(key) {
				m.Log.decode(d)
			}
		case "logType":
			d.Seen(&seen, 1)
			m.LogType = LogType(d.Enum(key, enumLogType))
		case "requestId":
			d.Seen(&seen, 2)
			m.RequestID = d.Int(key, ocppjson.NoMin, ocppjson.NoMax)
		case "retries":
			d.Seen(&seen, 3)
			if d.Older {
				m.Retries = d.OptInt(key, ocppjson.NoMin, ocppjson.NoMax)
				continue
			}
			m.Retries = d.OptInt(key, 0, ocppjson.NoMax)
		case "retryInterval":
			d.Seen(&seen, 4)
			m.RetryInterval = d.OptInt(key, ocppjson.NoMin, ocppjson.NoMax)
		case "customData":
			d.Seen(&seen, 5)
			m.CustomData = d.CustomData(key)
		default:
			d.Unknown(key)
		}
	}
	if missing := 0x7 &^ seen; missing != 0 {
		d.Missing(missing, "log", "logType", "requestId")
	}
}

func (m *GetLogRequest) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = m.Log.appendTo(ocppjson.AppendName(dst, "log"))
	dst = ocppjson.AppendString(dst, "logType", m.LogType)
	dst = ocppjson.AppendInt(dst, "requestId", m.RequestID)
	dst = ocppjson.AppendOptInt(dst, "retries", m.Retries)
	dst = ocppjson.AppendOptInt(dst, "retryInterval", m.RetryInterval)
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// ActionName returns "GetLog".
func (*GetLogRequest) ActionName() string { return "GetLog" }

// IsResponse returns false.
func (*GetLogRequest) IsResponse() bool { return false }

// AppendJSON appends the message to dst as a JSON object.
func (m *GetLogRequest) AppendJSON(dst []byte) []byte { return m.appendTo(dst) }

// GetLogResponse is the response to GetLog.
type GetLogResponse struct {
	Status     LogStatus    `json:"status"`               // LogStatus
	StatusInfo *StatusInfo  `json:"statusInfo,omitempty"` // optional StatusInfo
	Filename   *string      `json:"filename,omitempty"`   // optional string(255)
	CustomData ocppjson.Raw `json:"customData,omitempty"` // object with vendorId and whatever the vendor adds
}

func (m *GetLogResponse) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "status":
			d.Seen(&seen, 0)
			m.Status = LogStatus(d.Enum(key, enumLogStatus))
		case "statusInfo":
			d.Seen(&seen, 1)
			if d.OptObject(key) {
				m.StatusInfo = new(StatusInfo)
				m.StatusInfo.decode(d)
			}
		case "filename":
			d.Seen(&seen, 2)
			m.Filename = d.OptString(key, 255)
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

func (m *GetLogResponse) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendString(dst, "status", m.Status)
	if m.StatusInfo != nil {
		dst = m.StatusInfo.appendTo(ocppjson.AppendName(dst, "statusInfo"))
	}
	dst = ocppjson.AppendOptString(dst, "filename", m.Filename)
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// ActionName returns "GetLog".
func (*GetLogResponse) ActionName() string { return "GetLog" }

// IsResponse returns true.
func (*GetLogResponse) IsResponse() bool { return true }

// AppendJSON appends the message to dst as a JSON object.
func (m *GetLogResponse) AppendJSON(dst []byte) []byte { return m.appendTo(dst) }

// GetMonitoringReportRequest is the request of GetMonitoringReport, sent by the CSMS.
type GetMonitoringReportRequest struct {
	ComponentVariable  []ComponentVariable   `json:"componentVariable,omitempty"`  // optional ComponentVariable[1..]
	RequestID          int                   `json:"requestId"`                    // integer
	MonitoringCriteria []MonitoringCriterion `json:"monitoringCriteria,omitempty"` // optional MonitoringCriterion[1..3]
	CustomData         ocppjson.Raw          `json:"customData,omitempty"`         // object with vendorId and whatever the vendor adds
}

func (m *GetMonitoringReportRequest) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "componentVariable":
			d.Seen(&seen, 1)
			m.ComponentVariable = ocppjson.Array(d, key, ocppjson.Bounds{Min: 1, Max: 0, Required: false}, (*ComponentVariable).decode)
		case "requestId":
			d.Seen(&seen, 0)
			m.RequestID = d.Int(key, ocppjson.NoMin, ocppjson.NoMax)
		case "monitoringCriteria":
			d.Seen(&seen, 2)
			m.MonitoringCriteria = ocppjson.Enums[MonitoringCriterion](d, key, ocppjson.Bounds{Min: 1, Max: 3, Required: false}, enumMonitoringCriterion)
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

func (m *GetMonitoringReportRequest) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendArray(dst, "componentVariable", m.ComponentVariable, (*ComponentVariable).appendTo)
	dst = ocppjson.AppendInt(dst, "requestId", m.RequestID)
	dst = ocppjson.AppendStrings(dst, "monitoringCriteria", m.MonitoringCriteria)
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// ActionName returns "GetMonitoringReport".
func (*GetMonitoringReportRequest) ActionName() string { return "GetMonitoringReport" }

// IsResponse returns false.
func (*GetMonitoringReportRequest) IsResponse() bool { return false }

// AppendJSON appends the message to dst as a JSON object.
func (m *GetMonitoringReportRequest) AppendJSON(dst []byte) []byte { return m.appendTo(dst) }

// GetMonitoringReportResponse is the response to GetMonitoringReport.
type GetMonitoringReportResponse struct {
	Status     GenericDeviceModelStatus `json:"status"`               // GenericDeviceModelStatus
	StatusInfo *StatusInfo              `json:"statusInfo,omitempty"` // optional StatusInfo
	CustomData ocppjson.Raw             `json:"customData,omitempty"` // object with vendorId and whatever the vendor adds
}

func (m *GetMonitoringReportResponse) decode(d *ocppjson.Decoder) {
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

func (m *GetMonitoringReportResponse) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendString(dst, "status", m.Status)
	if m.StatusInfo != nil {
		dst = m.StatusInfo.appendTo(ocppjson.AppendName(dst, "statusInfo"))
	}
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// ActionName returns "GetMonitoringReport".
func (*GetMonitoringReportResponse) ActionName() string { return "GetMonitoringReport" }

// IsResponse returns true.
func (*GetMonitoringReportResponse) IsResponse() bool { return true }

// AppendJSON appends the message to dst as a JSON object.
func (m *GetMonitoringReportResponse) AppendJSON(dst []byte) []byte { return m.appendTo(dst) }

// GetPeriodicEventStreamRequest is the request of GetPeriodicEventStream, sent by the CSMS. Since OCPP 2.1.
type GetPeriodicEventStreamRequest struct {
	CustomData ocppjson.Raw `json:"customData,omitempty"` // object with vendorId and whatever the vendor adds
}

func (m *GetPeriodicEventStreamRequest) decode(d *ocppjson.Decoder) {
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

func (m *GetPeriodicEventStreamRequest) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// ActionName returns "GetPeriodicEventStream".
func (*GetPeriodicEventStreamRequest) ActionName() string { return "GetPeriodicEventStream" }

// IsResponse returns false.
func (*GetPeriodicEventStreamRequest) IsResponse() bool { return false }

// AppendJSON appends the message to dst as a JSON object.
func (m *GetPeriodicEventStreamRequest) AppendJSON(dst []byte) []byte { return m.appendTo(dst) }

// GetPeriodicEventStreamResponse is the response to GetPeriodicEventStream. Since OCPP 2.1.
type GetPeriodicEventStreamResponse struct {
	ConstantStreamData []ConstantStreamData `json:"constantStreamData,omitempty"` // optional ConstantStreamData[1..]
	CustomData         ocppjson.Raw         `json:"customData,omitempty"`         // object with vendorId and whatever the vendor adds
}

func (m *GetPeriodicEventStreamResponse) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "constantStreamData":
			d.Seen(&seen, 0)
			m.ConstantStreamData = ocppjson.Array(d, key, ocppjson.Bounds{Min: 1, Max: 0, Required: false}, (*ConstantStreamData).decode)
		case "customData":
			d.Seen(&seen, 1)
			m.CustomData = d.CustomData(key)
		default:
			d.Unknown(key)
		}
	}
}

func (m *GetPeriodicEventStreamResponse) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendArray(dst, "constantStreamData", m.ConstantStreamData, (*ConstantStreamData).appendTo)
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// ActionName returns "GetPeriodicEventStream".
func (*GetPeriodicEventStreamResponse) ActionName() string { return "GetPeriodicEventStream" }

// IsResponse returns true.
func (*GetPeriodicEventStreamResponse) IsResponse() bool { return true }

// AppendJSON appends the message to dst as a JSON object.
func (m *GetPeriodicEventStreamResponse) AppendJSON(dst []byte) []byte { return m.appendTo(dst) }

// LogStatusNotificationRequest is the request of LogStatusNotification, sent by the station.
type LogStatusNotificationRequest struct {
	Status     UploadLogStatus `json:"status"`               // UploadLogStatus
	RequestID  *int            `json:"requestId,omitempty"`  // optional integer
	StatusInfo *StatusInfo     `json:"statusInfo,omitempty"` // optional StatusInfo, since 2.1
	CustomData ocppjson.Raw    `json:"customData,omitempty"` // object with vendorId and whatever the vendor adds
}

func (m *LogStatusNotificationRequest) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "status":
			d.Seen(&seen, 0)
			m.Status = UploadLogStatus(d.Enum(key, enumUploadLogStatus))
		case "requestId":
			d.Seen(&seen, 1)
			m.RequestID = d.OptInt(key, ocppjson.NoMin, ocppjson.NoMax)
		case "statusInfo":
			d.Seen(&seen, 2)
			if d.Older {
				d.Newer(key)
				continue
			}
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

func (m *LogStatusNotificationRequest) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendString(dst, "status", m.Status)
	dst = ocppjson.AppendOptInt(dst, "requestId", m.RequestID)
	if m.StatusInfo != nil {
		dst = m.StatusInfo.appendTo(ocppjson.AppendName(dst, "statusInfo"))
	}
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// ActionName returns "LogStatusNotification".
func (*LogStatusNotificationRequest) ActionName() string { return "LogStatusNotification" }

// IsResponse returns false.
func (*LogStatusNotificationRequest) IsResponse() bool { return false }

// AppendJSON appends the message to dst as a JSON object.
func (m *LogStatusNotificationRequest) AppendJSON(dst []byte) []byte { return m.appendTo(dst) }

// LogStatusNotificationResponse is the response to LogStatusNotification.
type LogStatusNotificationResponse struct {
	CustomData ocppjson.Raw `json:"customData,omitempty"` // object with vendorId and whatever the vendor adds
}

func (m *LogStatusNotificationResponse) decode(d *ocppjson.Decoder) {
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

func (m *LogStatusNotificationResponse) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// ActionName returns "LogStatusNotification".
func (*LogStatusNotificationResponse) ActionName() string { return "LogStatusNotification" }

// IsResponse returns true.
func (*LogStatusNotificationResponse) IsResponse() bool { return true }

// AppendJSON appends the message to dst as a JSON object.
func (m *LogStatusNotificationResponse) AppendJSON(dst []byte) []byte { return m.appendTo(dst) }

// NotifyCustomerInformationRequest is the request of NotifyCustomerInformation, sent by the station.
type NotifyCustomerInformationRequest struct {
	Data        string            `json:"data"`                 // string(512)
	TBC         *bool             `json:"tbc,omitempty"`        // optional boolean
	SeqNo       int               `json:"seqNo"`                // integer >=0; 2.0.1: integer
	GeneratedAt ocppjson.DateTime `json:"generatedAt"`          // dateTime
	RequestID   int               `json:"requestId"`            // integer >=0; 2.0.1: integer
	CustomData  ocppjson.Raw      `json:"customData,omitempty"` // object with vendorId and whatever the vendor adds
}

func (m *NotifyCustomerInformationRequest) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "data":
			d.Seen(&seen, 0)
			m.Data = d.String(key, 512)
		case "tbc":
			d.Seen(&seen, 4)
			m.TBC = d.OptBool(key)
		case "seqNo":
			d.Seen(&seen, 1)
			if d.Older {
				m.SeqNo = d.Int(key, ocppjson.NoMin, ocppjson.NoMax)
				continue
			}
			m.SeqNo = d.Int(key, 0, ocppjson.NoMax)
		case "generatedAt":
			d.Seen(&seen, 2)
			m.GeneratedAt = d.DateTime(key)
		case "requestId":
			d.Seen(&seen, 3)
			if d.Older {
				m.RequestID = d.Int(key, ocppjson.NoMin, ocppjson.NoMax)
				continue
			}
			m.RequestID = d.Int(key, 0, ocppjson.NoMax)
		case "customData":
			d.Seen(&seen, 5)
			m.CustomData = d.CustomData(key)
		default:
			d.Unknown(key)
		}
	}
	if missing := 0xf &^ seen; missing != 0 {
		d.Missing(missing, "data", "seqNo", "generatedAt", "requestId")
	}
}

func (m *NotifyCustomerInformationRequest) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendString(dst, "data", m.Data)
	dst = ocppjson.AppendOptBool(dst, "tbc", m.TBC)
	dst = ocppjson.AppendInt(dst, "seqNo", m.SeqNo)
	dst = ocppjson.AppendString(dst, "generatedAt", m.GeneratedAt)
	dst = ocppjson.AppendInt(dst, "requestId", m.RequestID)
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// ActionName returns "NotifyCustomerInformation".
func (*NotifyCustomerInformationRequest) ActionName() string { return "NotifyCustomerInformation" }

// IsResponse returns false.
func (*NotifyCustomerInformationRequest) IsResponse() bool { return false }

// AppendJSON appends the message to dst as a JSON object.
func (m *NotifyCustomerInformationRequest) AppendJSON(dst []byte) []byte { return m.appendTo(dst) }

// NotifyCustomerInformationResponse is the response to NotifyCustomerInformation.
type NotifyCustomerInformationResponse struct {
	CustomData ocppjson.Raw `json:"customData,omitempty"` // object with vendorId and whatever the vendor adds
}

func (m *NotifyCustomerInformationResponse) decode(d *ocppjson.Decoder) {
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

func (m *NotifyCustomerInformationResponse) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// ActionName returns "NotifyCustomerInformation".
func (*NotifyCustomerInformationResponse) ActionName() string { return "NotifyCustomerInformation" }

// IsResponse returns true.
func (*NotifyCustomerInformationResponse) IsResponse() bool { return true }

// AppendJSON appends the message to dst as a JSON object.
func (m *NotifyCustomerInformationResponse) AppendJSON(dst []byte) []byte { return m.appendTo(dst) }

// NotifyEventRequest is the request of NotifyEvent, sent by the station.
type NotifyEventRequest struct {
	GeneratedAt ocppjson.DateTime `json:"generatedAt"`          // dateTime
	TBC         *bool             `json:"tbc,omitempty"`        // optional boolean
	SeqNo       int               `json:"seqNo"`                // integer >=0; 2.0.1: integer
	EventData   []EventData       `json:"eventData"`            // EventData[1..]
	CustomData  ocppjson.Raw      `json:"customData,omitempty"` // object with vendorId and whatever the vendor adds
}

func (m *NotifyEventRequest) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "generatedAt":
			d.Seen(&seen, 0)
			m.GeneratedAt = d.DateTime(key)
		case "tbc":
			d.Seen(&seen, 3)
			m.TBC = d.OptBool(key)
		case "seqNo":
			d.Seen(&seen, 1)
			if d.Older {
				m.SeqNo = d.Int(key, ocppjson.NoMin, ocppjson.NoMax)
				continue
			}
			m.SeqNo = d.Int(key, 0, ocppjson.NoMax)
		case "eventData":
			d.Seen(&seen, 2)
			m.EventData = ocppjson.Array(d, key, ocppjson.Bounds{Min: 1, Max: 0, Required: true}, (*EventData).decode)
		case "customData":
			d.Seen(&seen, 4)
			m.CustomData = d.CustomData(key)
		default:
			d.Unknown(key)
		}
	}
	if missing := 0x7 &^ seen; missing != 0 {
		d.Missing(missing, "generatedAt", "seqNo", "eventData")
	}
}

func (m *NotifyEventRequest) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendString(dst, "generatedAt", m.GeneratedAt)
	dst = ocppjson.AppendOptBool(dst, "tbc", m.TBC)
	dst = ocppjson.AppendInt(dst, "seqNo", m.SeqNo)
	dst = ocppjson.AppendArray(dst, "eventData", m.EventData, (*EventData).appendTo)
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// ActionName returns "NotifyEvent".
func (*NotifyEventRequest) ActionName() string { return "NotifyEvent" }

// IsResponse returns false.
func (*NotifyEventRequest) IsResponse() bool { return false }

// AppendJSON appends the message to dst as a JSON object.
func (m *NotifyEventRequest) AppendJSON(dst []byte) []byte { return m.appendTo(dst) }

// NotifyEventResponse is the response to NotifyEvent.
type NotifyEventResponse struct {
	CustomData ocppjson.Raw `json:"customData,omitempty"` // object with vendorId and whatever the vendor adds
}

func (m *NotifyEventResponse) decode(d *ocppjson.Decoder) {
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

func (m *NotifyEventResponse) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// ActionName returns "NotifyEvent".
func (*NotifyEventResponse) ActionName() string { return "NotifyEvent" }

// IsResponse returns true.
func (*NotifyEventResponse) IsResponse() bool { return true }

// AppendJSON appends the message to dst as a JSON object.
func (m *NotifyEventResponse) AppendJSON(dst []byte) []byte { return m.appendTo(dst) }

// NotifyMonitoringReportRequest is the request of NotifyMonitoringReport, sent by the station.
type NotifyMonitoringReportRequest struct {
	Monitor     []MonitoringData  `json:"monitor,omitempty"`    // optional MonitoringData[1..]
	RequestID   int               `json:"requestId"`            // integer
	TBC         *bool             `json:"tbc,omitempty"`        // optional boolean
	SeqNo       int               `json:"seqNo"`                // integer >=0; 2.0.1: integer
	GeneratedAt ocppjson.DateTime `json:"generatedAt"`          // dateTime
	CustomData  ocppjson.Raw      `json:"customData,omitempty"` // object with vendorId and whatever the vendor adds
}

func (m *NotifyMonitoringReportRequest) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "monitor":
			d.Seen(&seen, 3)
			m.Monitor = ocppjson.Array(d, key, ocppjson.Bounds{Min: 1, Max: 0, Required: false}, (*MonitoringData).decode)
		case "requestId":
			d.Seen(&seen, 0)
			m.RequestID = d.Int(key, ocppjson.NoMin, ocppjson.NoMax)
		case "tbc":
			d.Seen(&seen, 4)
			m.TBC = d.OptBool(key)
		case "seqNo":
			d.Seen(&seen, 1)
			if d.Older {
				m.SeqNo = d.Int(key, ocppjson.NoMin, ocppjson.NoMax)
				continue
			}
			m.SeqNo = d.Int(key, 0, ocppjson.NoMax)
		case "generatedAt":
			d.Seen(&seen, 2)
			m.GeneratedAt = d.DateTime(key)
		case "customData":
			d.Seen(&seen, 5)
			m.CustomData = d.CustomData(key)
		default:
			d.Unknown(key)
		}
	}
	if missing := 0x7 &^ seen; missing != 0 {
		d.Missing(missing, "requestId", "seqNo", "generatedAt")
	}
}

func (m *NotifyMonitoringReportRequest) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendArray(dst, "monitor", m.Monitor, (*MonitoringData).appendTo)
	dst = ocppjson.AppendInt(dst, "requestId", m.RequestID)
	dst = ocppjson.AppendOptBool(dst, "tbc", m.TBC)
	dst = ocppjson.AppendInt(dst, "seqNo", m.SeqNo)
	dst = ocppjson.AppendString(dst, "generatedAt", m.GeneratedAt)
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// ActionName returns "NotifyMonitoringReport".
func (*NotifyMonitoringReportRequest) ActionName() string { return "NotifyMonitoringReport" }

// IsResponse returns false.
func (*NotifyMonitoringReportRequest) IsResponse() bool { return false }

// AppendJSON appends the message to dst as a JSON object.
func (m *NotifyMonitoringReportRequest) AppendJSON(dst []byte) []byte { return m.appendTo(dst) }

// NotifyMonitoringReportResponse is the response to NotifyMonitoringReport.
type NotifyMonitoringReportResponse struct {
	CustomData ocppjson.Raw `json:"customData,omitempty"` // object with vendorId and whatever the vendor adds
}

func (m *NotifyMonitoringReportResponse) decode(d *ocppjson.Decoder) {
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

func (m *NotifyMonitoringReportResponse) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// ActionName returns "NotifyMonitoringReport".
func (*NotifyMonitoringReportResponse) ActionName() string { return "NotifyMonitoringReport" }

// IsResponse returns true.
func (*NotifyMonitoringReportResponse) IsResponse() bool { return true }

// AppendJSON appends the message to dst as a JSON object.
func (m *NotifyMonitoringReportResponse) AppendJSON(dst []byte) []byte { return m.appendTo(dst) }

// NotifyPeriodicEventStreamRequest is the request of NotifyPeriodicEventStream, sent by the station as SEND, which has no response. Since OCPP 2.1.
type NotifyPeriodicEventStreamRequest struct {
	Data       []StreamDataElement `json:"data"`                 // StreamDataElement[1..]
	ID         int                 `json:"id"`                   // integer >=0
	Pending    int                 `json:"pending"`              // integer >=0
	Basetime   ocppjson.DateTime   `json:"basetime"`             // dateTime
	CustomData ocppjson.Raw        `json:"customData,omitempty"` // object with vendorId and whatever the vendor adds
}

func (m *NotifyPeriodicEventStreamRequest) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "data":
			d.Seen(&seen, 0)
			m.Data = ocppjson.Array(d, key, ocppjson.Bounds{Min: 1, Max: 0, Required: true}, (*StreamDataElement).decode)
		case "id":
			d.Seen(&seen, 1)
			m.ID = d.Int(key, 0, ocppjson.NoMax)
		case "pending":
			d.Seen(&seen, 2)
			m.Pending = d.Int(key, 0, ocppjson.NoMax)
		case "basetime":
			d.Seen(&seen, 3)
			m.Basetime = d.DateTime(key)
		case "customData":
			d.Seen(&seen, 4)
			m.CustomData = d.CustomData(key)
		default:
			d.Unknown(key)
		}
	}
	if missing := 0xf &^ seen; missing != 0 {
		d.Missing(missing, "data", "id", "pending", "basetime")
	}
}

func (m *NotifyPeriodicEventStreamRequest) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendArray(dst, "data", m.Data, (*StreamDataElement).appendTo)
	dst = ocppjson.AppendInt(dst, "id", m.ID)
	dst = ocppjson.AppendInt(dst, "pending", m.Pending)
	dst = ocppjson.AppendString(dst, "basetime", m.Basetime)
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// ActionName returns "NotifyPeriodicEventStream".
func (*NotifyPeriodicEventStreamRequest) ActionName() string { return "NotifyPeriodicEventStream" }

// IsResponse returns false.
func (*NotifyPeriodicEventStreamRequest) IsResponse() bool { return false }

// AppendJSON appends the message to dst as a JSON object.
func (m *NotifyPeriodicEventStreamRequest) AppendJSON(dst []byte) []byte { return m.appendTo(dst) }

// OpenPeriodicEventStreamRequest is the request of OpenPeriodicEventStream, sent by the station. Since OCPP 2.1.
type OpenPeriodicEventStreamRequest struct {
	ConstantStreamData ConstantStreamData `json:"constantStreamData"`   // ConstantStreamData
	CustomData         ocppjson.Raw       `json:"customData,omitempty"` // object with vendorId and whatever the vendor adds
}

func (m *OpenPeriodicEventStreamRequest) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "constantStreamData":
			d.Seen(&seen, 0)
			if d.Object(key) {
				m.ConstantStreamData.decode(d)
			}
		case "customData":
			d.Seen(&seen, 1)
			m.CustomData = d.CustomData(key)
		default:
			d.Unknown(key)
		}
	}
	if missing := 0x1 &^ seen; missing != 0 {
		d.Missing(missing, "constantStreamData")
	}
}

func (m *OpenPeriodicEventStreamRequest) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = m.ConstantStreamData.appendTo(ocppjson.AppendName(dst, "constantStreamData"))
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// ActionName returns "OpenPeriodicEventStream".
func (*OpenPeriodicEventStreamRequest) ActionName() string { return "OpenPeriodicEventStream" }

// IsResponse returns false.
func (*OpenPeriodicEventStreamRequest) IsResponse() bool { return false }

// AppendJSON appends the message to dst as a JSON object.
func (m *OpenPeriodicEventStreamRequest) AppendJSON(dst []byte) []byte { return m.appendTo(dst) }

// OpenPeriodicEventStreamResponse is the response to OpenPeriodicEventStream. Since OCPP 2.1.
type OpenPeriodicEventStreamResponse struct {
	Status     GenericStatus `json:"status"`               // GenericStatus
	StatusInfo *StatusInfo   `json:"statusInfo,omitempty"` // optional StatusInfo
	CustomData ocppjson.Raw  `json:"customData,omitempty"` // object with vendorId and whatever the vendor adds
}

func (m *OpenPeriodicEventStreamResponse) decode(d *ocppjson.Decoder) {
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

func (m *OpenPeriodicEventStreamResponse) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendString(dst, "status", m.Status)
	if m.StatusInfo != nil {
		dst = m.StatusInfo.appendTo(ocppjson.AppendName(dst, "statusInfo"))
	}
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// ActionName returns "OpenPeriodicEventStream".
func (*OpenPeriodicEventStreamResponse) ActionName() string { return "OpenPeriodicEventStream" }

// IsResponse returns true.
func (*OpenPeriodicEventStreamResponse) IsResponse() bool { return true }

// AppendJSON appends the message to dst as a JSON object.
func (m *OpenPeriodicEventStreamResponse) AppendJSON(dst []byte) []byte { return m.appendTo(dst) }

// SetMonitoringBaseRequest is the request of SetMonitoringBase, sent by the CSMS.
type SetMonitoringBaseRequest struct {
	MonitoringBase MonitoringBase `json:"monitoringBase"`       // MonitoringBase
	CustomData     ocppjson.Raw   `json:"customData,omitempty"` // object with vendorId and whatever the vendor adds
}

func (m *SetMonitoringBaseRequest) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "monitoringBase":
			d.Seen(&seen, 0)
			m.MonitoringBase = MonitoringBase(d.Enum(key, enumMonitoringBase))
		case "customData":
			d.Seen(&seen, 1)
			m.CustomData = d.CustomData(key)
		default:
			d.Unknown(key)
		}
	}
	if missing := 0x1 &^ seen; missing != 0 {
		d.Missing(missing, "monitoringBase")
	}
}

func (m *SetMonitoringBaseRequest) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendString(dst, "monitoringBase", m.MonitoringBase)
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// ActionName returns "SetMonitoringBase".
func (*SetMonitoringBaseRequest) ActionName() string { return "SetMonitoringBase" }

// IsResponse returns false.
func (*SetMonitoringBaseRequest) IsResponse() bool { return false }

// AppendJSON appends the message to dst as a JSON object.
func (m *SetMonitoringBaseRequest) AppendJSON(dst []byte) []byte { return m.appendTo(dst) }

// SetMonitoringBaseResponse is the response to SetMonitoringBase.
type SetMonitoringBaseResponse struct {
	Status     GenericDeviceModelStatus `json:"status"`               // GenericDeviceModelStatus
	StatusInfo *StatusInfo              `json:"statusInfo,omitempty"` // optional StatusInfo
	CustomData ocppjson.Raw             `json:"customData,omitempty"` // object with vendorId and whatever the vendor adds
}

func (m *SetMonitoringBaseResponse) decode(d *ocppjson.Decoder) {
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

func (m *SetMonitoringBaseResponse) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendString(dst, "status", m.Status)
	if m.StatusInfo != nil {
		dst = m.StatusInfo.appendTo(ocppjson.AppendName(dst, "statusInfo"))
	}
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// ActionName returns "SetMonitoringBase".
func (*SetMonitoringBaseResponse) ActionName() string { return "SetMonitoringBase" }

// IsResponse returns true.
func (*SetMonitoringBaseResponse) IsResponse() bool { return true }

// AppendJSON appends the message to dst as a JSON object.
func (m *SetMonitoringBaseResponse) AppendJSON(dst []byte) []byte { return m.appendTo(dst) }

// SetMonitoringLevelRequest is the request of SetMonitoringLevel, sent by the CSMS.
type SetMonitoringLevelRequest struct {
	Severity   int          `json:"severity"`             // integer >=0; 2.0.1: integer
	CustomData ocppjson.Raw `json:"customData,omitempty"` // object with vendorId and whatever the vendor adds
}

func (m *SetMonitoringLevelRequest) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "severity":
			d.Seen(&seen, 0)
			if d.Older {
				m.Severity = d.Int(key, ocppjson.NoMin, ocppjson.NoMax)
				continue
			}
			m.Severity = d.Int(key, 0, ocppjson.NoMax)
		case "customData":
			d.Seen(&seen, 1)
			m.CustomData = d.CustomData(key)
		default:
			d.Unknown(key)
		}
	}
	if missing := 0x1 &^ seen; missing != 0 {
		d.Missing(missing, "severity")
	}
}

func (m *SetMonitoringLevelRequest) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendInt(dst, "severity", m.Severity)
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// ActionName returns "SetMonitoringLevel".
func (*SetMonitoringLevelRequest) ActionName() string { return "SetMonitoringLevel" }

// IsResponse returns false.
func (*SetMonitoringLevelRequest) IsResponse() bool { return false }

// AppendJSON appends the message to dst as a JSON object.
func (m *SetMonitoringLevelRequest) AppendJSON(dst []byte) []byte { return m.appendTo(dst) }

// SetMonitoringLevelResponse is the response to SetMonitoringLevel.
type SetMonitoringLevelResponse struct {
	Status     GenericStatus `json:"status"`               // GenericStatus
	StatusInfo *StatusInfo   `json:"statusInfo,omitempty"` // optional StatusInfo
	CustomData ocppjson.Raw  `json:"customData,omitempty"` // object with vendorId and whatever the vendor adds
}

func (m *SetMonitoringLevelResponse) decode(d *ocppjson.Decoder) {
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

func (m *SetMonitoringLevelResponse) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendString(dst, "status", m.Status)
	if m.StatusInfo != nil {
		dst = m.StatusInfo.appendTo(ocppjson.AppendName(dst, "statusInfo"))
	}
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// ActionName returns "SetMonitoringLevel".
func (*SetMonitoringLevelResponse) ActionName() string { return "SetMonitoringLevel" }

// IsResponse returns true.
func (*SetMonitoringLevelResponse) IsResponse() bool { return true }

// AppendJSON appends the message to dst as a JSON object.
func (m *SetMonitoringLevelResponse) AppendJSON(dst []byte) []byte { return m.appendTo(dst) }

// SetVariableMonitoringRequest is the request of SetVariableMonitoring, sent by the CSMS.
type SetVariableMonitoringRequest struct {
	SetMonitoringData []SetMonitoringData `json:"setMonitoringData"`    // SetMonitoringData[1..]
	CustomData        ocppjson.Raw        `json:"customData,omitempty"` // object with vendorId and whatever the vendor adds
}

func (m *SetVariableMonitoringRequest) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "setMonitoringData":
			d.Seen(&seen, 0)
			m.SetMonitoringData = ocppjson.Array(d, key, ocppjson.Bounds{Min: 1, Max: 0, Required: true}, (*SetMonitoringData).decode)
		case "customData":
			d.Seen(&seen, 1)
			m.CustomData = d.CustomData(key)
		default:
			d.Unknown(key)
		}
	}
	if missing := 0x1 &^ seen; missing != 0 {
		d.Missing(missing, "setMonitoringData")
	}
}

func (m *SetVariableMonitoringRequest) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendArray(dst, "setMonitoringData", m.SetMonitoringData, (*SetMonitoringData).appendTo)
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// ActionName returns "SetVariableMonitoring".
func (*SetVariableMonitoringRequest) ActionName() string { return "SetVariableMonitoring" }

// IsResponse returns false.
func (*SetVariableMonitoringRequest) IsResponse() bool { return false }

// AppendJSON appends the message to dst as a JSON object.
func (m *SetVariableMonitoringRequest) AppendJSON(dst []byte) []byte { return m.appendTo(dst) }

// SetVariableMonitoringResponse is the response to SetVariableMonitoring.
type SetVariableMonitoringResponse struct {
	SetMonitoringResult []SetMonitoringResult `json:"setMonitoringResult"`  // SetMonitoringResult[1..]
	CustomData          ocppjson.Raw          `json:"customData,omitempty"` // object with vendorId and whatever the vendor adds
}

func (m *SetVariableMonitoringResponse) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "setMonitoringResult":
			d.Seen(&seen, 0)
			m.SetMonitoringResult = ocppjson.Array(d, key, ocppjson.Bounds{Min: 1, Max: 0, Required: true}, (*SetMonitoringResult).decode)
		case "customData":
			d.Seen(&seen, 1)
			m.CustomData = d.CustomData(key)
		default:
			d.Unknown(key)
		}
	}
	if missing := 0x1 &^ seen; missing != 0 {
		d.Missing(missing, "setMonitoringResult")
	}
}

func (m *SetVariableMonitoringResponse) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendArray(dst, "setMonitoringResult", m.SetMonitoringResult, (*SetMonitoringResult).appendTo)
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// ActionName returns "SetVariableMonitoring".
func (*SetVariableMonitoringResponse) ActionName() string { return "SetVariableMonitoring" }

// IsResponse returns true.
func (*SetVariableMonitoringResponse) IsResponse() bool { return true }

// AppendJSON appends the message to dst as a JSON object.
func (m *SetVariableMonitoringResponse) AppendJSON(dst []byte) []byte { return m.appendTo(dst) }

// ClearMonitoringResult is an object type of the block Diagnostics.
type ClearMonitoringResult struct {
	Status     ClearMonitoringStatus `json:"status"`               // ClearMonitoringStatus
	ID         int                   `json:"id"`                   // integer >=0; 2.0.1: integer
	StatusInfo *StatusInfo           `json:"statusInfo,omitempty"` // optional StatusInfo
	CustomData ocppjson.Raw          `json:"customData,omitempty"` // object with vendorId and whatever the vendor adds
}

func (m *ClearMonitoringResult) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "status":
			d.Seen(&seen, 0)
			m.Status = ClearMonitoringStatus(d.Enum(key, enumClearMonitoringStatus))
		case "id":
			d.Seen(&seen, 1)
			if d.Older {
				m.ID = d.Int(key, ocppjson.NoMin, ocppjson.NoMax)
				continue
			}
			m.ID = d.Int(key, 0, ocppjson.NoMax)
		case "statusInfo":
			d.Seen(&seen, 2)
			if d.OptObject(key) {
				m.StatusInfo = ocppjson.New[StatusInfo](d)
				m.StatusInfo.decode(d)
			}
		case "customData":
			d.Seen(&seen, 3)
			m.CustomData = d.CustomData(key)
		default:
			d.Unknown(key)
		}
	}
	if missing := 0x3 &^ seen; missing != 0 {
		d.Missing(missing, "status", "id")
	}
}

func (m *ClearMonitoringResult) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendString(dst, "status", m.Status)
	dst = ocppjson.AppendInt(dst, "id", m.ID)
	if m.StatusInfo != nil {
		dst = m.StatusInfo.appendTo(ocppjson.AppendName(dst, "statusInfo"))
	}
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// ConstantStreamData is an object type of the block Diagnostics.
type ConstantStreamData struct {
	ID                   int                       `json:"id"`                   // integer >=0
	Params               PeriodicEventStreamParams `json:"params"`               // PeriodicEventStreamParams
	VariableMonitoringID int                       `json:"variableMonitoringId"` // integer >=0
	CustomData           ocppjson.Raw              `json:"customData,omitempty"` // object with vendorId and whatever the vendor adds
}

func (m *ConstantStreamData) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "id":
			d.Seen(&seen, 0)
			m.ID = d.Int(key, 0, ocppjson.NoMax)
		case "params":
			d.Seen(&seen, 1)
			if d.Object(key) {
				m.Params.decode(d)
			}
		case "variableMonitoringId":
			d.Seen(&seen, 2)
			m.VariableMonitoringID = d.Int(key, 0, ocppjson.NoMax)
		case "customData":
			d.Seen(&seen, 3)
			m.CustomData = d.CustomData(key)
		default:
			d.Unknown(key)
		}
	}
	if missing := 0x7 &^ seen; missing != 0 {
		d.Missing(missing, "id", "params", "variableMonitoringId")
	}
}

func (m *ConstantStreamData) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendInt(dst, "id", m.ID)
	dst = m.Params.appendTo(ocppjson.AppendName(dst, "params"))
	dst = ocppjson.AppendInt(dst, "variableMonitoringId", m.VariableMonitoringID)
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// EventData is an object type of the block Diagnostics.
type EventData struct {
	EventID               int                   `json:"eventId"`                        // integer >=0; 2.0.1: integer
	Timestamp             ocppjson.DateTime     `json:"timestamp"`                      // dateTime
	Trigger               EventTrigger          `json:"trigger"`                        // EventTrigger
	Cause                 *int                  `json:"cause,omitempty"`                // optional integer >=0; 2.0.1: integer
	ActualValue           string                `json:"actualValue"`                    // string(2500)
	TechCode              *string               `json:"techCode,omitempty"`             // optional string(50)
	TechInfo              *string               `json:"techInfo,omitempty"`             // optional string(500)
	Cleared               *bool                 `json:"cleared,omitempty"`              // optional boolean
	TransactionID         *string               `json:"transactionId,omitempty"`        // optional string(36)
	Component             Component             `json:"component"`                      // Component
	VariableMonitoringID  *int                  `json:"variableMonitoringId,omitempty"` // optional integer >=0; 2.0.1: integer
	EventNotificationType EventNotificationType `json:"eventNotificationType"`          // EventNotificationType
	Variable              Variable              `json:"variable"`                       // Variable
	Severity              *int                  `json:"severity,omitempty"`             // optional integer >=0, since 2.1
	CustomData            ocppjson.Raw          `json:"customData,omitempty"`           // object with vendorId and whatever the vendor adds
}

func (m *EventData) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "eventId":
			d.Seen(&seen, 0)
			if d.Older {
				m.EventID = d.Int(key, ocppjson.NoMin, ocppjson.NoMax)
				continue
			}
			m.EventID = d.Int(key, 0, ocppjson.NoMax)
		case "timestamp":
			d.Seen(&seen, 1)
			m.Timestamp = d.DateTime(key)
		case "trigger":
			d.Seen(&seen, 2)
			m.Trigger = EventTrigger(d.Enum(key, enumEventTrigger))
		case "cause":
			d.Seen(&seen, 7)
			if d.Older {
				m.Cause = d.OptInt(key, ocppjson.NoMin, ocppjson.NoMax)
				continue
			}
			m.Cause = d.OptInt(key, 0, ocppjson.NoMax)
		case "actualValue":
			d.Seen(&seen, 3)
			m.ActualValue = d.String(key, 2500)
		case "techCode":
			d.Seen(&seen, 8)
			m.TechCode = d.OptString(key, 50)
		case "techInfo":
			d.Seen(&seen, 9)
			m.TechInfo = d.OptString(key, 500)
		case "cleared":
			d.Seen(&seen, 10)
			m.Cleared = d.OptBool(key)
		case "transactionId":
			d.Seen(&seen, 11)
			m.TransactionID = d.OptString(key, 36)
		case "component":
			d.Seen(&seen, 4)
			if d.Object(key) {
				m.Component.decode(d)
			}
		case "variableMonitoringId":
			d.Seen(&seen, 12)
			if d.Older {
				m.VariableMonitoringID = d.OptInt(key, ocppjson.NoMin, ocppjson.NoMax)
				continue
			}
			m.VariableMonitoringID = d.OptInt(key, 0, ocppjson.NoMax)
		case "eventNotificationType":
			d.Seen(&seen, 5)
			m.EventNotificationType = EventNotificationType(d.Enum(key, enumEventNotificationType))
		case "variable":
			d.Seen(&seen, 6)
			if d.Object(key) {
				m.Variable.decode(d)
			}
		case "severity":
			d.Seen(&seen, 13)
			if d.Older {
				d.Newer(key)
				continue
			}
			m.Severity = d.OptInt(key, 0, ocppjson.NoMax)
		case "customData":
			d.Seen(&seen, 14)
			m.CustomData = d.CustomData(key)
		default:
			d.Unknown(key)
		}
	}
	if missing := 0x7f &^ seen; missing != 0 {
		d.Missing(missing, "eventId", "timestamp", "trigger", "actualValue", "component", "eventNotificationType", "variable")
	}
}

func (m *EventData) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendInt(dst, "eventId", m.EventID)
	dst = ocppjson.AppendString(dst, "timestamp", m.Timestamp)
	dst = ocppjson.AppendString(dst, "trigger", m.Trigger)
	dst = ocppjson.AppendOptInt(dst, "cause", m.Cause)
	dst = ocppjson.AppendString(dst, "actualValue", m.ActualValue)
	dst = ocppjson.AppendOptString(dst, "techCode", m.TechCode)
	dst = ocppjson.AppendOptString(dst, "techInfo", m.TechInfo)
	dst = ocppjson.AppendOptBool(dst, "cleared", m.Cleared)
	dst = ocppjson.AppendOptString(dst, "transactionId", m.TransactionID)
	dst = m.Component.appendTo(ocppjson.AppendName(dst, "component"))
	dst = ocppjson.AppendOptInt(dst, "variableMonitoringId", m.VariableMonitoringID)
	dst = ocppjson.AppendString(dst, "eventNotificationType", m.EventNotificationType)
	dst = m.Variable.appendTo(ocppjson.AppendName(dst, "variable"))
	dst = ocppjson.AppendOptInt(dst, "severity", m.Severity)
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// LogParameters is an object type of the block Diagnostics.
type LogParameters struct {
	RemoteLocation  string            `json:"remoteLocation"`            // string(2000); 2.0.1: string(512)
	OldestTimestamp ocppjson.DateTime `json:"oldestTimestamp,omitempty"` // optional dateTime
	LatestTimestamp ocppjson.DateTime `json:"latestTimestamp,omitempty"` // optional dateTime
	CustomData      ocppjson.Raw      `json:"customData,omitempty"`      // object with vendorId and whatever the vendor adds
}

func (m *LogParameters) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "remoteLocation":
			d.Seen(&seen, 0)
			if d.Older {
				m.RemoteLocation = d.String(key, 512)
				continue
			}
			m.RemoteLocation = d.String(key, 2000)
		case "oldestTimestamp":
			d.Seen(&seen, 1)
			m.OldestTimestamp = d.OptDateTime(key)
		case "latestTimestamp":
			d.Seen(&seen, 2)
			m.LatestTimestamp = d.OptDateTime(key)
		case "customData":
			d.Seen(&seen, 3)
			m.CustomData = d.CustomData(key)
		default:
			d.Unknown(key)
		}
	}
	if missing := 0x1 &^ seen; missing != 0 {
		d.Missing(missing, "remoteLocation")
	}
}

func (m *LogParameters) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendString(dst, "remoteLocation", m.RemoteLocation)
	dst = ocppjson.AppendText(dst, "oldestTimestamp", m.OldestTimestamp)
	dst = ocppjson.AppendText(dst, "latestTimestamp", m.LatestTimestamp)
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// MonitoringData is an object type of the block Diagnostics.
type MonitoringData struct {
	Component          Component            `json:"component"`            // Component
	Variable           Variable             `json:"variable"`             // Variable
	VariableMonitoring []VariableMonitoring `json:"variableMonitoring"`   // VariableMonitoring[1..]
	CustomData         ocppjson.Raw         `json:"customData,omitempty"` // object with vendorId and whatever the vendor adds
}

func (m *MonitoringData) decode(d *ocppjson.Decoder) {
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
		case "variableMonitoring":
			d.Seen(&seen, 2)
			m.VariableMonitoring = ocppjson.Array(d, key, ocppjson.Bounds{Min: 1, Max: 0, Required: true}, (*VariableMonitoring).decode)
		case "customData":
			d.Seen(&seen, 3)
			m.CustomData = d.CustomData(key)
		default:
			d.Unknown(key)
		}
	}
	if missing := 0x7 &^ seen; missing != 0 {
		d.Missing(missing, "component", "variable", "variableMonitoring")
	}
}

func (m *MonitoringData) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = m.Component.appendTo(ocppjson.AppendName(dst, "component"))
	dst = m.Variable.appendTo(ocppjson.AppendName(dst, "variable"))
	dst = ocppjson.AppendArray(dst, "variableMonitoring", m.VariableMonitoring, (*VariableMonitoring).appendTo)
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// PeriodicEventStreamParams is an object type of the block Diagnostics.
type PeriodicEventStreamParams struct {
	Interval   *int         `json:"interval,omitempty"`   // optional integer >=0
	Values     *int         `json:"values,omitempty"`     // optional integer >=0
	CustomData ocppjson.Raw `json:"customData,omitempty"` // object with vendorId and whatever the vendor adds
}

func (m *PeriodicEventStreamParams) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "interval":
			d.Seen(&seen, 0)
			m.Interval = d.OptInt(key, 0, ocppjson.NoMax)
		case "values":
			d.Seen(&seen, 1)
			m.Values = d.OptInt(key, 0, ocppjson.NoMax)
		case "customData":
			d.Seen(&seen, 2)
			m.CustomData = d.CustomData(key)
		default:
			d.Unknown(key)
		}
	}
}

func (m *PeriodicEventStreamParams) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendOptInt(dst, "interval", m.Interval)
	dst = ocppjson.AppendOptInt(dst, "values", m.Values)
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// SetMonitoringData is an object type of the block Diagnostics.
type SetMonitoringData struct {
	ID                  *int                       `json:"id,omitempty"`                  // optional integer >=0; 2.0.1: integer
	PeriodicEventStream *PeriodicEventStreamParams `json:"periodicEventStream,omitempty"` // optional PeriodicEventStreamParams, since 2.1
	Transaction         *bool                      `json:"transaction,omitempty"`         // optional boolean
	Value               float64                    `json:"value"`                         // number
	Type                MonitorType                `json:"type"`                          // MonitorType
	Severity            int                        `json:"severity"`                      // integer >=0; 2.0.1: integer
	Component           Component                  `json:"component"`                     // Component
	Variable            Variable                   `json:"variable"`                      // Variable
	CustomData          ocppjson.Raw               `json:"customData,omitempty"`          // object with vendorId and whatever the vendor adds
}

func (m *SetMonitoringData) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "id":
			d.Seen(&seen, 5)
			if d.Older {
				m.ID = d.OptInt(key, ocppjson.NoMin, ocppjson.NoMax)
				continue
			}
			m.ID = d.OptInt(key, 0, ocppjson.NoMax)
		case "periodicEventStream":
			d.Seen(&seen, 6)
			if d.Older {
				d.Newer(key)
				continue
			}
			if d.OptObject(key) {
				m.PeriodicEventStream = ocppjson.New[PeriodicEventStreamParams](d)
				m.PeriodicEventStream.decode(d)
			}
		case "transaction":
			d.Seen(&seen, 7)
			m.Transaction = d.OptBool(key)
		case "value":
			d.Seen(&seen, 0)
			m.Value = d.Float(key, nil)
		case "type":
			d.Seen(&seen, 1)
			m.Type = MonitorType(d.Enum(key, enumMonitorType))
		case "severity":
			d.Seen(&seen, 2)
			if d.Older {
				m.Severity = d.Int(key, ocppjson.NoMin, ocppjson.NoMax)
				continue
			}
			m.Severity = d.Int(key, 0, ocppjson.NoMax)
		case "component":
			d.Seen(&seen, 3)
			if d.Object(key) {
				m.Component.decode(d)
			}
		case "variable":
			d.Seen(&seen, 4)
			if d.Object(key) {
				m.Variable.decode(d)
			}
		case "customData":
			d.Seen(&seen, 8)
			m.CustomData = d.CustomData(key)
		default:
			d.Unknown(key)
		}
	}
	if missing := 0x1f &^ seen; missing != 0 {
		d.Missing(missing, "value", "type", "severity", "component", "variable")
	}
}

func (m *SetMonitoringData) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendOptInt(dst, "id", m.ID)
	if m.PeriodicEventStream != nil {
		dst = m.PeriodicEventStream.appendTo(ocppjson.AppendName(dst, "periodicEventStream"))
	}
	dst = ocppjson.AppendOptBool(dst, "transaction", m.Transaction)
	dst = ocppjson.AppendFloat(dst, "value", m.Value)
	dst = ocppjson.AppendString(dst, "type", m.Type)
	dst = ocppjson.AppendInt(dst, "severity", m.Severity)
	dst = m.Component.appendTo(ocppjson.AppendName(dst, "component"))
	dst = m.Variable.appendTo(ocppjson.AppendName(dst, "variable"))
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// SetMonitoringResult is an object type of the block Diagnostics.
type SetMonitoringResult struct {
	ID         *int                `json:"id,omitempty"`         // optional integer >=0; 2.0.1: integer
	StatusInfo *StatusInfo         `json:"statusInfo,omitempty"` // optional StatusInfo
	Status     SetMonitoringStatus `json:"status"`               // SetMonitoringStatus
	Type       MonitorType         `json:"type"`                 // MonitorType
	Component  Component           `json:"component"`            // Component
	Variable   Variable            `json:"variable"`             // Variable
	Severity   int                 `json:"severity"`             // integer >=0; 2.0.1: integer
	CustomData ocppjson.Raw        `json:"customData,omitempty"` // object with vendorId and whatever the vendor adds
}

func (m *SetMonitoringResult) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "id":
			d.Seen(&seen, 5)
			if d.Older {
				m.ID = d.OptInt(key, ocppjson.NoMin, ocppjson.NoMax)
				continue
			}
			m.ID = d.OptInt(key, 0, ocppjson.NoMax)
		case "statusInfo":
			d.Seen(&seen, 6)
			if d.OptObject(key) {
				m.StatusInfo = ocppjson.New[StatusInfo](d)
				m.StatusInfo.decode(d)
			}
		case "status":
			d.Seen(&seen, 0)
			m.Status = SetMonitoringStatus(d.Enum(key, enumSetMonitoringStatus))
		case "type":
			d.Seen(&seen, 1)
			m.Type = MonitorType(d.Enum(key, enumMonitorType))
		case "component":
			d.Seen(&seen, 2)
			if d.Object(key) {
				m.Component.decode(d)
			}
		case "variable":
			d.Seen(&seen, 3)
			if d.Object(key) {
				m.Variable.decode(d)
			}
		case "severity":
			d.Seen(&seen, 4)
			if d.Older {
				m.Severity = d.Int(key, ocppjson.NoMin, ocppjson.NoMax)
				continue
			}
			m.Severity = d.Int(key, 0, ocppjson.NoMax)
		case "customData":
			d.Seen(&seen, 7)
			m.CustomData = d.CustomData(key)
		default:
			d.Unknown(key)
		}
	}
	if missing := 0x1f &^ seen; missing != 0 {
		d.Missing(missing, "status", "type", "component", "variable", "severity")
	}
}

func (m *SetMonitoringResult) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendOptInt(dst, "id", m.ID)
	if m.StatusInfo != nil {
		dst = m.StatusInfo.appendTo(ocppjson.AppendName(dst, "statusInfo"))
	}
	dst = ocppjson.AppendString(dst, "status", m.Status)
	dst = ocppjson.AppendString(dst, "type", m.Type)
	dst = m.Component.appendTo(ocppjson.AppendName(dst, "component"))
	dst = m.Variable.appendTo(ocppjson.AppendName(dst, "variable"))
	dst = ocppjson.AppendInt(dst, "severity", m.Severity)
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// StreamDataElement is an object type of the block Diagnostics.
type StreamDataElement struct {
	T          float64      `json:"t"`                    // number
	V          string       `json:"v"`                    // string(2500)
	CustomData ocppjson.Raw `json:"customData,omitempty"` // object with vendorId and whatever the vendor adds
}

func (m *StreamDataElement) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "t":
			d.Seen(&seen, 0)
			m.T = d.Float(key, nil)
		case "v":
			d.Seen(&seen, 1)
			m.V = d.String(key, 2500)
		case "customData":
			d.Seen(&seen, 2)
			m.CustomData = d.CustomData(key)
		default:
			d.Unknown(key)
		}
	}
	if missing := 0x3 &^ seen; missing != 0 {
		d.Missing(missing, "t", "v")
	}
}

func (m *StreamDataElement) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendFloat(dst, "t", m.T)
	dst = ocppjson.AppendString(dst, "v", m.V)
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// VariableMonitoring is an object type of the block Diagnostics.
type VariableMonitoring struct {
	ID                    int                   `json:"id"`                              // integer >=0; 2.0.1: integer
	Transaction           bool                  `json:"transaction"`                     // boolean
	Value                 float64               `json:"value"`                           // number
	Type                  MonitorType           `json:"type"`                            // MonitorType
	Severity              int                   `json:"severity"`                        // integer >=0; 2.0.1: integer
	EventNotificationType EventNotificationType `json:"eventNotificationType,omitempty"` // EventNotificationType, since 2.1
	CustomData            ocppjson.Raw          `json:"customData,omitempty"`            // object with vendorId and whatever the vendor adds
}

func (m *VariableMonitoring) decode(d *ocppjson.Decoder) {
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
		case "transaction":
			d.Seen(&seen, 1)
			m.Transaction = d.Bool(key)
		case "value":
			d.Seen(&seen, 2)
			m.Value = d.Float(key, nil)
		case "type":
			d.Seen(&seen, 3)
			m.Type = MonitorType(d.Enum(key, enumMonitorType))
		case "severity":
			d.Seen(&seen, 4)
			if d.Older {
				m.Severity = d.Int(key, ocppjson.NoMin, ocppjson.NoMax)
				continue
			}
			m.Severity = d.Int(key, 0, ocppjson.NoMax)
		case "eventNotificationType":
			d.Seen(&seen, 5)
			if d.Older {
				d.Newer(key)
				continue
			}
			m.EventNotificationType = EventNotificationType(d.Enum(key, enumEventNotificationType))
		case "customData":
			d.Seen(&seen, 6)
			m.CustomData = d.CustomData(key)
		default:
			d.Unknown(key)
		}
	}
	if missing := uint64(d.Pick(0x1f, 0x3f)) &^ seen; missing != 0 {
		d.Missing(missing, "id", "transaction", "value", "type", "severity", "eventNotificationType")
	}
}

func (m *VariableMonitoring) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendInt(dst, "id", m.ID)
	dst = ocppjson.AppendBool(dst, "transaction", m.Transaction)
	dst = ocppjson.AppendFloat(dst, "value", m.Value)
	dst = ocppjson.AppendString(dst, "type", m.Type)
	dst = ocppjson.AppendInt(dst, "severity", m.Severity)
	dst = ocppjson.AppendText(dst, "eventNotificationType", m.EventNotificationType)
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// ClearMonitoringStatus is an enumeration; the constants list its values. Values it does not list are kept when they
// are received. In an optional member "" means absent.
type ClearMonitoringStatus string

// The values of ClearMonitoringStatus.
const (
	ClearMonitoringStatusAccepted ClearMonitoringStatus = "Accepted"
	ClearMonitoringStatusRejected ClearMonitoringStatus = "Rejected"
	ClearMonitoringStatusNotFound ClearMonitoringStatus = "NotFound"
)

func enumClearMonitoringStatus(s string) ocppjson.Since {
	switch ClearMonitoringStatus(s) {
	case ClearMonitoringStatusAccepted,
		ClearMonitoringStatusRejected,
		ClearMonitoringStatusNotFound:
		return ocppjson.Always
	}
	return ocppjson.Never
}

// CustomerInformationStatus is an enumeration; the constants list its values. Values it does not list are kept when they
// are received. In an optional member "" means absent.
type CustomerInformationStatus string

// The values of CustomerInformationStatus.
const (
	CustomerInformationStatusAccepted CustomerInformationStatus = "Accepted"
	CustomerInformationStatusRejected CustomerInformationStatus = "Rejected"
	CustomerInformationStatusInvalid  CustomerInformationStatus = "Invalid"
)

func enumCustomerInformationStatus(s string) ocppjson.Since {
	switch CustomerInformationStatus(s) {
	case CustomerInformationStatusAccepted,
		CustomerInformationStatusRejected,
		CustomerInformationStatusInvalid:
		return ocppjson.Always
	}
	return ocppjson.Never
}

// EventNotificationType is an enumeration; the constants list its values. Values it does not list are kept when they
// are received. In an optional member "" means absent.
type EventNotificationType string

// The values of EventNotificationType.
const (
	EventNotificationTypeHardWiredNotification EventNotificationType = "HardWiredNotification"
	EventNotificationTypeHardWiredMonitor      EventNotificationType = "HardWiredMonitor"
	EventNotificationTypePreconfiguredMonitor  EventNotificationType = "PreconfiguredMonitor"
	EventNotificationTypeCustomMonitor         EventNotificationType = "CustomMonitor"
)

func enumEventNotificationType(s string) ocppjson.Since {
	switch EventNotificationType(s) {
	case EventNotificationTypeHardWiredNotification,
		EventNotificationTypeHardWiredMonitor,
		EventNotificationTypePreconfiguredMonitor,
		EventNotificationTypeCustomMonitor:
		return ocppjson.Always
	}
	return ocppjson.Never
}

// EventTrigger is an enumeration; the constants list its values. Values it does not list are kept when they
// are received. In an optional member "" means absent.
type EventTrigger string

// The values of EventTrigger.
const (
	EventTriggerAlerting EventTrigger = "Alerting"
	EventTriggerDelta    EventTrigger = "Delta"
	EventTriggerPeriodic EventTrigger = "Periodic"
)

func enumEventTrigger(s string) ocppjson.Since {
	switch EventTrigger(s) {
	case EventTriggerAlerting,
		EventTriggerDelta,
		EventTriggerPeriodic:
		return ocppjson.Always
	}
	return ocppjson.Never
}

// LogStatus is an enumeration; the constants list its values. Values it does not list are kept when they
// are received. In an optional member "" means absent.
type LogStatus string

// The values of LogStatus.
const (
	LogStatusAccepted         LogStatus = "Accepted"
	LogStatusRejected         LogStatus = "Rejected"
	LogStatusAcceptedCanceled LogStatus = "AcceptedCanceled"
)

func enumLogStatus(s string) ocppjson.Since {
	switch LogStatus(s) {
	case LogStatusAccepted,
		LogStatusRejected,
		LogStatusAcceptedCanceled:
		return ocppjson.Always
	}
	return ocppjson.Never
}

// LogType is an enumeration; the constants list its values. Values it does not list are kept when they
// are received. In an optional member "" means absent.
type LogType string

// The values of LogType.
const (
	LogTypeDiagnosticsLog   LogType = "DiagnosticsLog"
	LogTypeSecurityLog      LogType = "SecurityLog"
	LogTypeDataCollectorLog LogType = "DataCollectorLog" // since 2.1
)

func enumLogType(s string) ocppjson.Since {
	switch LogType(s) {
	case LogTypeDiagnosticsLog,
		LogTypeSecurityLog:
		return ocppjson.Always
	case LogTypeDataCollectorLog:
		return ocppjson.Newer
	}
	return ocppjson.Never
}

// MonitorType is an enumeration; the constants list its values. Values it does not list are kept when they
// are received. In an optional member "" means absent.
type MonitorType string

// The values of MonitorType.
const (
	MonitorTypeUpperThreshold       MonitorType = "UpperThreshold"
	MonitorTypeLowerThreshold       MonitorType = "LowerThreshold"
	MonitorTypeDelta                MonitorType = "Delta"
	MonitorTypePeriodic             MonitorType = "Periodic"
	MonitorTypePeriodicClockAligned MonitorType = "PeriodicClockAligned"
	MonitorTypeTargetDelta          MonitorType = "TargetDelta"         // since 2.1
	MonitorTypeTargetDeltaRelative  MonitorType = "TargetDeltaRelative" // since 2.1
)

func enumMonitorType(s string) ocppjson.Since {
	switch MonitorType(s) {
	case MonitorTypeUpperThreshold,
		MonitorTypeLowerThreshold,
		MonitorTypeDelta,
		MonitorTypePeriodic,
		MonitorTypePeriodicClockAligned:
		return ocppjson.Always
	case MonitorTypeTargetDelta,
		MonitorTypeTargetDeltaRelative:
		return ocppjson.Newer
	}
	return ocppjson.Never
}

// MonitoringBase is an enumeration; the constants list its values. Values it does not list are kept when they
// are received. In an optional member "" means absent.
type MonitoringBase string

// The values of MonitoringBase.
const (
	MonitoringBaseAll            MonitoringBase = "All"
	MonitoringBaseFactoryDefault MonitoringBase = "FactoryDefault"
	MonitoringBaseHardWiredOnly  MonitoringBase = "HardWiredOnly"
)

func enumMonitoringBase(s string) ocppjson.Since {
	switch MonitoringBase(s) {
	case MonitoringBaseAll,
		MonitoringBaseFactoryDefault,
		MonitoringBaseHardWiredOnly:
		return ocppjson.Always
	}
	return ocppjson.Never
}

// MonitoringCriterion is an enumeration; the constants list its values. Values it does not list are kept when they
// are received. In an optional member "" means absent.
type MonitoringCriterion string

// The values of MonitoringCriterion.
const (
	MonitoringCriterionThresholdMonitoring MonitoringCriterion = "ThresholdMonitoring"
	MonitoringCriterionDeltaMonitoring     MonitoringCriterion = "DeltaMonitoring"
	MonitoringCriterionPeriodicMonitoring  MonitoringCriterion = "PeriodicMonitoring"
)

func enumMonitoringCriterion(s string) ocppjson.Since {
	switch MonitoringCriterion(s) {
	case MonitoringCriterionThresholdMonitoring,
		MonitoringCriterionDeltaMonitoring,
		MonitoringCriterionPeriodicMonitoring:
		return ocppjson.Always
	}
	return ocppjson.Never
}

// SetMonitoringStatus is an enumeration; the constants list its values. Values it does not list are kept when they
// are received. In an optional member "" means absent.
type SetMonitoringStatus string

// The values of SetMonitoringStatus.
const (
	SetMonitoringStatusAccepted               SetMonitoringStatus = "Accepted"
	SetMonitoringStatusUnknownComponent       SetMonitoringStatus = "UnknownComponent"
	SetMonitoringStatusUnknownVariable        SetMonitoringStatus = "UnknownVariable"
	SetMonitoringStatusUnsupportedMonitorType SetMonitoringStatus = "UnsupportedMonitorType"
	SetMonitoringStatusRejected               SetMonitoringStatus = "Rejected"
	SetMonitoringStatusDuplicate              SetMonitoringStatus = "Duplicate"
)

func enumSetMonitoringStatus(s string) ocppjson.Since {
	switch SetMonitoringStatus(s) {
	case SetMonitoringStatusAccepted,
		SetMonitoringStatusUnknownComponent,
		SetMonitoringStatusUnknownVariable,
		SetMonitoringStatusUnsupportedMonitorType,
		SetMonitoringStatusRejected,
		SetMonitoringStatusDuplicate:
		return ocppjson.Always
	}
	return ocppjson.Never
}

// UploadLogStatus is an enumeration; the constants list its values. Values it does not list are kept when they
// are received. In an optional member "" means absent.
type UploadLogStatus string

// The values of UploadLogStatus.
const (
	UploadLogStatusBadMessage            UploadLogStatus = "BadMessage"
	UploadLogStatusIdle                  UploadLogStatus = "Idle"
	UploadLogStatusNotSupportedOperation UploadLogStatus = "NotSupportedOperation"
	UploadLogStatusPermissionDenied      UploadLogStatus = "PermissionDenied"
	UploadLogStatusUploaded              UploadLogStatus = "Uploaded"
	UploadLogStatusUploadFailure         UploadLogStatus = "UploadFailure"
	UploadLogStatusUploading             UploadLogStatus = "Uploading"
	UploadLogStatusAcceptedCanceled      UploadLogStatus = "AcceptedCanceled"
)

func enumUploadLogStatus(s string) ocppjson.Since {
	switch UploadLogStatus(s) {
	case UploadLogStatusBadMessage,
		UploadLogStatusIdle,
		UploadLogStatusNotSupportedOperation,
		UploadLogStatusPermissionDenied,
		UploadLogStatusUploaded,
		UploadLogStatusUploadFailure,
		UploadLogStatusUploading,
		UploadLogStatusAcceptedCanceled:
		return ocppjson.Always
	}
	return ocppjson.Never
}
