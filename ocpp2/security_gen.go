// Code generated from definitions/ by internal/definition/generate. DO NOT EDIT.

package ocpp2

import "github.com/evenkeel/evenkeel/ocppjson"

// CertificateSignedRequest is the request of CertificateSigned, sent by the CSMS.
type CertificateSignedRequest struct {
	CertificateChain string `json:"certificateChain"` // string(10000)
}

func (m *CertificateSignedRequest) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "certificateChain":
			d.Seen(&seen, 0)
			m.CertificateChain = d.String(key, 10000)
		default:
			d.Unknown(key)
		}
	}
	if missing := 0x1 &^ seen; missing != 0 {
		d.Missing(missing, "certificateChain")
	}
}

func (m *CertificateSignedRequest) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendString(dst, "certificateChain", m.CertificateChain)
	return append(dst, '}')
}

// ActionName returns "CertificateSigned".
func (*CertificateSignedRequest) ActionName() string { return "CertificateSigned" }

// IsResponse returns false.
func (*CertificateSignedRequest) IsResponse() bool { return false }

// AppendJSON appends the message to dst as a JSON object.
func (m *CertificateSignedRequest) AppendJSON(dst []byte) []byte { return m.appendTo(dst) }

// CertificateSignedResponse is the response to CertificateSigned.
type CertificateSignedResponse struct {
	Status CertificateSignedStatus `json:"status"` // CertificateSignedStatus
}

func (m *CertificateSignedResponse) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "status":
			d.Seen(&seen, 0)
			m.Status = CertificateSignedStatus(d.Enum(key, enumCertificateSignedStatus))
		default:
			d.Unknown(key)
		}
	}
	if missing := 0x1 &^ seen; missing != 0 {
		d.Missing(missing, "status")
	}
}

func (m *CertificateSignedResponse) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendString(dst, "status", m.Status)
	return append(dst, '}')
}

// ActionName returns "CertificateSigned".
func (*CertificateSignedResponse) ActionName() string { return "CertificateSigned" }

// IsResponse returns true.
func (*CertificateSignedResponse) IsResponse() bool { return true }

// AppendJSON appends the message to dst as a JSON object.
func (m *CertificateSignedResponse) AppendJSON(dst []byte) []byte { return m.appendTo(dst) }

// DeleteCertificateRequest is the request of DeleteCertificate, sent by the CSMS.
type DeleteCertificateRequest struct {
	CertificateHashData CertificateHashData `json:"certificateHashData"` // CertificateHashData
}

func (m *DeleteCertificateRequest) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "certificateHashData":
			d.Seen(&seen, 0)
			if d.Object(key) {
				m.CertificateHashData.decode(d)
			}
		default:
			d.Unknown(key)
		}
	}
	if missing := 0x1 &^ seen; missing != 0 {
		d.Missing(missing, "certificateHashData")
	}
}

func (m *DeleteCertificateRequest) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = m.CertificateHashData.appendTo(ocppjson.AppendName(dst, "certificateHashData"))
	return append(dst, '}')
}

// ActionName returns "DeleteCertificate".
func (*DeleteCertificateRequest) ActionName() string { return "DeleteCertificate" }

// IsResponse returns false.
func (*DeleteCertificateRequest) IsResponse() bool { return false }

// AppendJSON appends the message to dst as a JSON object.
func (m *DeleteCertificateRequest) AppendJSON(dst []byte) []byte { return m.appendTo(dst) }

// DeleteCertificateResponse is the response to DeleteCertificate.
type DeleteCertificateResponse struct {
	Status DeleteCertificateStatus `json:"status"` // DeleteCertificateStatus
}

func (m *DeleteCertificateResponse) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "status":
			d.Seen(&seen, 0)
			m.Status = DeleteCertificateStatus(d.Enum(key, enumDeleteCertificateStatus))
		default:
			d.Unknown(key)
		}
	}
	if missing := 0x1 &^ seen; missing != 0 {
		d.Missing(missing, "status")
	}
}

func (m *DeleteCertificateResponse) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendString(dst, "status", m.Status)
	return append(dst, '}')
}

// ActionName returns "DeleteCertificate".
func (*DeleteCertificateResponse) ActionName() string { return "DeleteCertificate" }

// IsResponse returns true.
func (*DeleteCertificateResponse) IsResponse() bool { return true }

// AppendJSON appends the message to dst as a JSON object.
func (m *DeleteCertificateResponse) AppendJSON(dst []byte) []byte { return m.appendTo(dst) }

// ExtendedTriggerMessageRequest is the request of ExtendedTriggerMessage, sent by the CSMS.
type ExtendedTriggerMessageRequest struct {
	RequestedMessage ExtendedMessageTrigger `json:"requestedMessage"`      // ExtendedMessageTrigger
	ConnectorID      *int                   `json:"connectorId,omitempty"` // optional integer
}

func (m *ExtendedTriggerMessageRequest) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "requestedMessage":
			d.Seen(&seen, 0)
			m.RequestedMessage = ExtendedMessageTrigger(d.Enum(key, enumExtendedMessageTrigger))
		case "connectorId":
			d.Seen(&seen, 1)
			m.ConnectorID = d.OptInt(key, ocppjson.NoMin, ocppjson.NoMax)
		default:
			d.Unknown(key)
		}
	}
	if missing := 0x1 &^ seen; missing != 0 {
		d.Missing(missing, "requestedMessage")
	}
}

func (m *ExtendedTriggerMessageRequest) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendString(dst, "requestedMessage", m.RequestedMessage)
	dst = ocppjson.AppendOptInt(dst, "connectorId", m.ConnectorID)
	return append(dst, '}')
}

// ActionName returns "ExtendedTriggerMessage".
func (*ExtendedTriggerMessageRequest) ActionName() string { return "ExtendedTriggerMessage" }

// IsResponse returns false.
func (*ExtendedTriggerMessageRequest) IsResponse() bool { return false }

// AppendJSON appends the message to dst as a JSON object.
func (m *ExtendedTriggerMessageRequest) AppendJSON(dst []byte) []byte { return m.appendTo(dst) }

// ExtendedTriggerMessageResponse is the response to ExtendedTriggerMessage.
type ExtendedTriggerMessageResponse struct {
	Status TriggerMessageStatus `json:"status"` // TriggerMessageStatus
}

func (m *ExtendedTriggerMessageResponse) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "status":
			d.Seen(&seen, 0)
			m.Status = TriggerMessageStatus(d.Enum(key, enumTriggerMessageStatus))
		default:
			d.Unknown(key)
		}
	}
	if missing := 0x1 &^ seen; missing != 0 {
		d.Missing(missing, "status")
	}
}

func (m *ExtendedTriggerMessageResponse) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendString(dst, "status", m.Status)
	return append(dst, '}')
}

// ActionName returns "ExtendedTriggerMessage".
func (*ExtendedTriggerMessageResponse) ActionName() string { return "ExtendedTriggerMessage" }

// IsResponse returns true.
func (*ExtendedTriggerMessageResponse) IsResponse() bool { return true }

// AppendJSON appends the message to dst as a JSON object.
func (m *ExtendedTriggerMessageResponse) AppendJSON(dst []byte) []byte { return m.appendTo(dst) }

// GetInstalledCertificateIdsRequest is the request of GetInstalledCertificateIds, sent by the CSMS.
type GetInstalledCertificateIdsRequest struct {
	CertificateType CertificateUse `json:"certificateType"` // CertificateUse
}

func (m *GetInstalledCertificateIdsRequest) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "certificateType":
			d.Seen(&seen, 0)
			m.CertificateType = CertificateUse(d.Enum(key, enumCertificateUse))
		default:
			d.Unknown(key)
		}
	}
	if missing := 0x1 &^ seen; missing != 0 {
		d.Missing(missing, "certificateType")
	}
}

func (m *GetInstalledCertificateIdsRequest) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendString(dst, "certificateType", m.CertificateType)
	return append(dst, '}')
}

// ActionName returns "GetInstalledCertificateIds".
func (*GetInstalledCertificateIdsRequest) ActionName() string { return "GetInstalledCertificateIds" }

// IsResponse returns false.
func (*GetInstalledCertificateIdsRequest) IsResponse() bool { return false }

// AppendJSON appends the message to dst as a JSON object.
func (m *GetInstalledCertificateIdsRequest) AppendJSON(dst []byte) []byte { return m.appendTo(dst) }

// GetInstalledCertificateIdsResponse is the response to GetInstalledCertificateIds.
type GetInstalledCertificateIdsResponse struct {
	CertificateHashData []CertificateHashData         `json:"certificateHashData,omitempty"` // optional CertificateHashData[1..]
	Status              GetInstalledCertificateStatus `json:"status"`                        // GetInstalledCertificateStatus
}

func (m *GetInstalledCertificateIdsResponse) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "certificateHashData":
			d.Seen(&seen, 1)
			m.CertificateHashData = ocppjson.Array(d, key, ocppjson.Bounds{Min: 1, Max: 0, Required: false}, (*CertificateHashData).decode)
		case "status":
			d.Seen(&seen, 0)
			m.Status = GetInstalledCertificateStatus(d.Enum(key, enumGetInstalledCertificateStatus))
		default:
			d.Unknown(key)
		}
	}
	if missing := 0x1 &^ seen; missing != 0 {
		d.Missing(missing, "status")
	}
}

func (m *GetInstalledCertificateIdsResponse) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendArray(dst, "certificateHashData", m.CertificateHashData, (*CertificateHashData).appendTo)
	dst = ocppjson.AppendString(dst, "status", m.Status)
	return append(dst, '}')
}

// ActionName returns "GetInstalledCertificateIds".
func (*GetInstalledCertificateIdsResponse) ActionName() string { return "GetInstalledCertificateIds" }

// IsResponse returns true.
func (*GetInstalledCertificateIdsResponse) IsResponse() bool { return true }

// AppendJSON appends the message to dst as a JSON object.
func (m *GetInstalledCertificateIdsResponse) AppendJSON(dst []byte) []byte { return m.appendTo(dst) }

// GetLogRequest is the request of GetLog, sent by the CSMS.
type GetLogRequest struct {
	Log           LogParameters `json:"log"`                     // LogParameters
	LogType       LogType       `json:"logType"`                 // LogType
	RequestID     int           `json:"requestId"`               // integer
	Retries       *int          `json:"retries,omitempty"`       // optional integer
	RetryInterval *int          `json:"retryInterval,omitempty"` // optional integer
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
			m.Retries = d.OptInt(key, ocppjson.NoMin, ocppjson.NoMax)
		case "retryInterval":
			d.Seen(&seen, 4)
			m.RetryInterval = d.OptInt(key, ocppjson.NoMin, ocppjson.NoMax)
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
	Status   LogStatus `json:"status"`             // LogStatus
	Filename *string   `json:"filename,omitempty"` // optional string(255)
}

func (m *GetLogResponse) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "status":
			d.Seen(&seen, 0)
			m.Status = LogStatus(d.Enum(key, enumLogStatus))
		case "filename":
			d.Seen(&seen, 1)
			m.Filename = d.OptString(key, 255)
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
	dst = ocppjson.AppendOptString(dst, "filename", m.Filename)
	return append(dst, '}')
}

// ActionName returns "GetLog".
func (*GetLogResponse) ActionName() string { return "GetLog" }

// IsResponse returns true.
func (*GetLogResponse) IsResponse() bool { return true }

// AppendJSON appends the message to dst as a JSON object.
func (m *GetLogResponse) AppendJSON(dst []byte) []byte { return m.appendTo(dst) }

// InstallCertificateRequest is the request of InstallCertificate, sent by the CSMS.
type InstallCertificateRequest struct {
	CertificateType CertificateUse `json:"certificateType"` // CertificateUse
	Certificate     string         `json:"certificate"`     // string(5500)
}

func (m *InstallCertificateRequest) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "certificateType":
			d.Seen(&seen, 0)
			m.CertificateType = CertificateUse(d.Enum(key, enumCertificateUse))
		case "certificate":
			d.Seen(&seen, 1)
			m.Certificate = d.String(key, 5500)
		default:
			d.Unknown(key)
		}
	}
	if missing := 0x3 &^ seen; missing != 0 {
		d.Missing(missing, "certificateType", "certificate")
	}
}

func (m *InstallCertificateRequest) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendString(dst, "certificateType", m.CertificateType)
	dst = ocppjson.AppendString(dst, "certificate", m.Certificate)
	return append(dst, '}')
}

// ActionName returns "InstallCertificate".
func (*InstallCertificateRequest) ActionName() string { return "InstallCertificate" }

// IsResponse returns false.
func (*InstallCertificateRequest) IsResponse() bool { return false }

// AppendJSON appends the message to dst as a JSON object.
func (m *InstallCertificateRequest) AppendJSON(dst []byte) []byte { return m.appendTo(dst) }

// InstallCertificateResponse is the response to InstallCertificate.
type InstallCertificateResponse struct {
	Status InstallCertificateStatus `json:"status"` // InstallCertificateStatus
}

func (m *InstallCertificateResponse) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "status":
			d.Seen(&seen, 0)
			m.Status = InstallCertificateStatus(d.Enum(key, enumInstallCertificateStatus))
		default:
			d.Unknown(key)
		}
	}
	if missing := 0x1 &^ seen; missing != 0 {
		d.Missing(missing, "status")
	}
}

func (m *InstallCertificateResponse) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendString(dst, "status", m.Status)
	return append(dst, '}')
}

// ActionName returns "InstallCertificate".
func (*InstallCertificateResponse) ActionName() string { return "InstallCertificate" }

// IsResponse returns true.
func (*InstallCertificateResponse) IsResponse() bool { return true }

// AppendJSON appends the message to dst as a JSON object.
func (m *InstallCertificateResponse) AppendJSON(dst []byte) []byte { return m.appendTo(dst) }

// LogStatusNotificationRequest is the request of LogStatusNotification, sent by the station.
type LogStatusNotificationRequest struct {
	Status    UploadLogStatus `json:"status"`              // UploadLogStatus
	RequestID *int            `json:"requestId,omitempty"` // optional integer
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
}

func (m *LogStatusNotificationResponse) decode(d *ocppjson.Decoder) {
	for key, ok := d.First(); ok; key, ok = d.Next() {
		d.Unknown(key)
	}
}

func (m *LogStatusNotificationResponse) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	return append(dst, '}')
}

// ActionName returns "LogStatusNotification".
func (*LogStatusNotificationResponse) ActionName() string { return "LogStatusNotification" }

// IsResponse returns true.
func (*LogStatusNotificationResponse) IsResponse() bool { return true }

// AppendJSON appends the message to dst as a JSON object.
func (m *LogStatusNotificationResponse) AppendJSON(dst []byte) []byte { return m.appendTo(dst) }

// SecurityEventNotificationRequest is the request of SecurityEventNotification, sent by the station.
type SecurityEventNotificationRequest struct {
	Type      string            `json:"type"`               // string(50)
	Timestamp ocppjson.DateTime `json:"timestamp"`          // dateTime
	TechInfo  *string           `json:"techInfo,omitempty"` // optional string(255)
}

func (m *SecurityEventNotificationRequest) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "type":
			d.Seen(&seen, 0)
			m.Type = d.String(key, 50)
		case "timestamp":
			d.Seen(&seen, 1)
			m.Timestamp = d.DateTime(key)
		case "techInfo":
			d.Seen(&seen, 2)
			m.TechInfo = d.OptString(key, 255)
		default:
			d.Unknown(key)
		}
	}
	if missing := 0x3 &^ seen; missing != 0 {
		d.Missing(missing, "type", "timestamp")
	}
}

func (m *SecurityEventNotificationRequest) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendString(dst, "type", m.Type)
	dst = ocppjson.AppendString(dst, "timestamp", m.Timestamp)
	dst = ocppjson.AppendOptString(dst, "techInfo", m.TechInfo)
	return append(dst, '}')
}

// ActionName returns "SecurityEventNotification".
func (*SecurityEventNotificationRequest) ActionName() string { return "SecurityEventNotification" }

// IsResponse returns false.
func (*SecurityEventNotificationRequest) IsResponse() bool { return false }

// AppendJSON appends the message to dst as a JSON object.
func (m *SecurityEventNotificationRequest) AppendJSON(dst []byte) []byte { return m.appendTo(dst) }

// SecurityEventNotificationResponse is the response to SecurityEventNotification.
type SecurityEventNotificationResponse struct {
}

func (m *SecurityEventNotificationResponse) decode(d *ocppjson.Decoder) {
	for key, ok := d.First(); ok; key, ok = d.Next() {
		d.Unknown(key)
	}
}

func (m *SecurityEventNotificationResponse) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	return append(dst, '}')
}

// ActionName returns "SecurityEventNotification".
func (*SecurityEventNotificationResponse) ActionName() string { return "SecurityEventNotification" }

// IsResponse returns true.
func (*SecurityEventNotificationResponse) IsResponse() bool { return true }

// AppendJSON appends the message to dst as a JSON object.
func (m *SecurityEventNotificationResponse) AppendJSON(dst []byte) []byte { return m.appendTo(dst) }

// SignCertificateRequest is the request of SignCertificate, sent by the station.
type SignCertificateRequest struct {
	CSR string `json:"csr"` // string(5500)
}

func (m *SignCertificateRequest) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "csr":
			d.Seen(&seen, 0)
			m.CSR = d.String(key, 5500)
		default:
			d.Unknown(key)
		}
	}
	if missing := 0x1 &^ seen; missing != 0 {
		d.Missing(missing, "csr")
	}
}

func (m *SignCertificateRequest) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendString(dst, "csr", m.CSR)
	return append(dst, '}')
}

// ActionName returns "SignCertificate".
func (*SignCertificateRequest) ActionName() string { return "SignCertificate" }

// IsResponse returns false.
func (*SignCertificateRequest) IsResponse() bool { return false }

// AppendJSON appends the message to dst as a JSON object.
func (m *SignCertificateRequest) AppendJSON(dst []byte) []byte { return m.appendTo(dst) }

// SignCertificateResponse is the response to SignCertificate.
type SignCertificateResponse struct {
	Status GenericStatus `json:"status"` // GenericStatus
}

func (m *SignCertificateResponse) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "status":
			d.Seen(&seen, 0)
			m.Status = GenericStatus(d.Enum(key, enumGenericStatus))
		default:
			d.Unknown(key)
		}
	}
	if missing := 0x1 &^ seen; missing != 0 {
		d.Missing(missing, "status")
	}
}

func (m *SignCertificateResponse) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendString(dst, "status", m.Status)
	return append(dst, '}')
}

// ActionName returns "SignCertificate".
func (*SignCertificateResponse) ActionName() string { return "SignCertificate" }

// IsResponse returns true.
func (*SignCertificateResponse) IsResponse() bool { return true }

// AppendJSON appends the message to dst as a JSON object.
func (m *SignCertificateResponse) AppendJSON(dst []byte) []byte { return m.appendTo(dst) }

// SignedFirmwareStatusNotificationRequest is the request of SignedFirmwareStatusNotification, sent by the station.
type SignedFirmwareStatusNotificationRequest struct {
	Status    SignedFirmwareStatus `json:"status"`              // SignedFirmwareStatus
	RequestID *int                 `json:"requestId,omitempty"` // optional integer
}

func (m *SignedFirmwareStatusNotificationRequest) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "status":
			d.Seen(&seen, 0)
			m.Status = SignedFirmwareStatus(d.Enum(key, enumSignedFirmwareStatus))
		case "requestId":
			d.Seen(&seen, 1)
			m.RequestID = d.OptInt(key, ocppjson.NoMin, ocppjson.NoMax)
		default:
			d.Unknown(key)
		}
	}
	if missing := 0x1 &^ seen; missing != 0 {
		d.Missing(missing, "status")
	}
}

func (m *SignedFirmwareStatusNotificationRequest) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendString(dst, "status", m.Status)
	dst = ocppjson.AppendOptInt(dst, "requestId", m.RequestID)
	return append(dst, '}')
}

// ActionName returns "SignedFirmwareStatusNotification".
func (*SignedFirmwareStatusNotificationRequest) ActionName() string {
	return "SignedFirmwareStatusNotification"
}

// IsResponse returns false.
func (*SignedFirmwareStatusNotificationRequest) IsResponse() bool { return false }

// AppendJSON appends the message to dst as a JSON object.
func (m *SignedFirmwareStatusNotificationRequest) AppendJSON(dst []byte) []byte {
	return m.appendTo(dst)
}

// SignedFirmwareStatusNotificationResponse is the response to SignedFirmwareStatusNotification.
type SignedFirmwareStatusNotificationResponse struct {
}

func (m *SignedFirmwareStatusNotificationResponse) decode(d *ocppjson.Decoder) {
	for key, ok := d.First(); ok; key, ok = d.Next() {
		d.Unknown(key)
	}
}

func (m *SignedFirmwareStatusNotificationResponse) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	return append(dst, '}')
}

// ActionName returns "SignedFirmwareStatusNotification".
func (*SignedFirmwareStatusNotificationResponse) ActionName() string {
	return "SignedFirmwareStatusNotification"
}

// IsResponse returns true.
func (*SignedFirmwareStatusNotificationResponse) IsResponse() bool { return true }

// AppendJSON appends the message to dst as a JSON object.
func (m *SignedFirmwareStatusNotificationResponse) AppendJSON(dst []byte) []byte {
	return m.appendTo(dst)
}

// SignedUpdateFirmwareRequest is the request of SignedUpdateFirmware, sent by the CSMS.
type SignedUpdateFirmwareRequest struct {
	Retries       *int     `json:"retries,omitempty"`       // optional integer
	RetryInterval *int     `json:"retryInterval,omitempty"` // optional integer
	RequestID     int      `json:"requestId"`               // integer
	Firmware      Firmware `json:"firmware"`                // Firmware
}

func (m *SignedUpdateFirmwareRequest) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "retries":
			d.Seen(&seen, 2)
			m.Retries = d.OptInt(key, ocppjson.NoMin, ocppjson.NoMax)
		case "retryInterval":
			d.Seen(&seen, 3)
			m.RetryInterval = d.OptInt(key, ocppjson.NoMin, ocppjson.NoMax)
		case "requestId":
			d.Seen(&seen, 0)
			m.RequestID = d.Int(key, ocppjson.NoMin, ocppjson.NoMax)
		case "firmware":
			d.Seen(&seen, 1)
			if d.Object(key) {
				m.Firmware.decode(d)
			}
		default:
			d.Unknown(key)
		}
	}
	if missing := 0x3 &^ seen; missing != 0 {
		d.Missing(missing, "requestId", "firmware")
	}
}

func (m *SignedUpdateFirmwareRequest) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendOptInt(dst, "retries", m.Retries)
	dst = ocppjson.AppendOptInt(dst, "retryInterval", m.RetryInterval)
	dst = ocppjson.AppendInt(dst, "requestId", m.RequestID)
	dst = m.Firmware.appendTo(ocppjson.AppendName(dst, "firmware"))
	return append(dst, '}')
}

// ActionName returns "SignedUpdateFirmware".
func (*SignedUpdateFirmwareRequest) ActionName() string { return "SignedUpdateFirmware" }

// IsResponse returns false.
func (*SignedUpdateFirmwareRequest) IsResponse() bool { return false }

// AppendJSON appends the message to dst as a JSON object.
func (m *SignedUpdateFirmwareRequest) AppendJSON(dst []byte) []byte { return m.appendTo(dst) }

// SignedUpdateFirmwareResponse is the response to SignedUpdateFirmware.
type SignedUpdateFirmwareResponse struct {
	Status UpdateFirmwareStatus `json:"status"` // UpdateFirmwareStatus
}

func (m *SignedUpdateFirmwareResponse) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "status":
			d.Seen(&seen, 0)
			m.Status = UpdateFirmwareStatus(d.Enum(key, enumUpdateFirmwareStatus))
		default:
			d.Unknown(key)
		}
	}
	if missing := 0x1 &^ seen; missing != 0 {
		d.Missing(missing, "status")
	}
}

func (m *SignedUpdateFirmwareResponse) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendString(dst, "status", m.Status)
	return append(dst, '}')
}

// ActionName returns "SignedUpdateFirmware".
func (*SignedUpdateFirmwareResponse) ActionName() string { return "SignedUpdateFirmware" }

// IsResponse returns true.
func (*SignedUpdateFirmwareResponse) IsResponse() bool { return true }

// AppendJSON appends the message to dst as a JSON object.
func (m *SignedUpdateFirmwareResponse) AppendJSON(dst []byte) []byte { return m.appendTo(dst) }

// CertificateHashData is an object type of the block Security.
type CertificateHashData struct {
	HashAlgorithm  HashAlgorithm `json:"hashAlgorithm"`  // HashAlgorithm
	IssuerNameHash string        `json:"issuerNameHash"` // string(128)
	IssuerKeyHash  string        `json:"issuerKeyHash"`  // string(128)
	SerialNumber   string        `json:"serialNumber"`   // string(40)
}

func (m *CertificateHashData) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "hashAlgorithm":
			d.Seen(&seen, 0)
			m.HashAlgorithm = HashAlgorithm(d.Enum(key, enumHashAlgorithm))
		case "issuerNameHash":
			d.Seen(&seen, 1)
			m.IssuerNameHash = d.String(key, 128)
		case "issuerKeyHash":
			d.Seen(&seen, 2)
			m.IssuerKeyHash = d.String(key, 128)
		case "serialNumber":
			d.Seen(&seen, 3)
			m.SerialNumber = d.String(key, 40)
		default:
			d.Unknown(key)
		}
	}
	if missing := 0xf &^ seen; missing != 0 {
		d.Missing(missing, "hashAlgorithm", "issuerNameHash", "issuerKeyHash", "serialNumber")
	}
}

func (m *CertificateHashData) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendString(dst, "hashAlgorithm", m.HashAlgorithm)
	dst = ocppjson.AppendString(dst, "issuerNameHash", m.IssuerNameHash)
	dst = ocppjson.AppendString(dst, "issuerKeyHash", m.IssuerKeyHash)
	dst = ocppjson.AppendString(dst, "serialNumber", m.SerialNumber)
	return append(dst, '}')
}

// Firmware is an object type of the block Security.
type Firmware struct {
	Location           string            `json:"location"`                  // string(512)
	RetrieveDateTime   ocppjson.DateTime `json:"retrieveDateTime"`          // dateTime
	InstallDateTime    ocppjson.DateTime `json:"installDateTime,omitempty"` // optional dateTime
	SigningCertificate string            `json:"signingCertificate"`        // string(5500)
	Signature          string            `json:"signature"`                 // string(800)
}

func (m *Firmware) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "location":
			d.Seen(&seen, 0)
			m.Location = d.String(key, 512)
		case "retrieveDateTime":
			d.Seen(&seen, 1)
			m.RetrieveDateTime = d.DateTime(key)
		case "installDateTime":
			d.Seen(&seen, 4)
			m.InstallDateTime = d.OptDateTime(key)
		case "signingCertificate":
			d.Seen(&seen, 2)
			m.SigningCertificate = d.String(key, 5500)
		case "signature":
			d.Seen(&seen, 3)
			m.Signature = d.String(key, 800)
		default:
			d.Unknown(key)
		}
	}
	if missing := 0xf &^ seen; missing != 0 {
		d.Missing(missing, "location", "retrieveDateTime", "signingCertificate", "signature")
	}
}

func (m *Firmware) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendString(dst, "location", m.Location)
	dst = ocppjson.AppendString(dst, "retrieveDateTime", m.RetrieveDateTime)
	dst = ocppjson.AppendText(dst, "installDateTime", m.InstallDateTime)
	dst = ocppjson.AppendString(dst, "signingCertificate", m.SigningCertificate)
	dst = ocppjson.AppendString(dst, "signature", m.Signature)
	return append(dst, '}')
}

// LogParameters is an object type of the block Security.
type LogParameters struct {
	RemoteLocation  string            `json:"remoteLocation"`            // string(512)
	OldestTimestamp ocppjson.DateTime `json:"oldestTimestamp,omitempty"` // optional dateTime
	LatestTimestamp ocppjson.DateTime `json:"latestTimestamp,omitempty"` // optional dateTime
}

func (m *LogParameters) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "remoteLocation":
			d.Seen(&seen, 0)
			m.RemoteLocation = d.String(key, 512)
		case "oldestTimestamp":
			d.Seen(&seen, 1)
			m.OldestTimestamp = d.OptDateTime(key)
		case "latestTimestamp":
			d.Seen(&seen, 2)
			m.LatestTimestamp = d.OptDateTime(key)
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
	return append(dst, '}')
}

// CertificateSignedStatus is an enumeration; the constants list its values. Values it does not list are kept when they
// are received. In an optional member "" means absent.
type CertificateSignedStatus string

// The values of CertificateSignedStatus.
const (
	CertificateSignedStatusAccepted CertificateSignedStatus = "Accepted"
	CertificateSignedStatusRejected CertificateSignedStatus = "Rejected"
)

func enumCertificateSignedStatus(s string) ocppjson.Since {
	switch CertificateSignedStatus(s) {
	case CertificateSignedStatusAccepted,
		CertificateSignedStatusRejected:
		return ocppjson.Always
	}
	return ocppjson.Never
}

// CertificateUse is an enumeration; the constants list its values. Values it does not list are kept when they
// are received. In an optional member "" means absent.
type CertificateUse string

// The values of CertificateUse.
const (
	CertificateUseCentralSystemRootCertificate CertificateUse = "CentralSystemRootCertificate"
	CertificateUseManufacturerRootCertificate  CertificateUse = "ManufacturerRootCertificate"
)

func enumCertificateUse(s string) ocppjson.Since {
	switch CertificateUse(s) {
	case CertificateUseCentralSystemRootCertificate,
		CertificateUseManufacturerRootCertificate:
		return ocppjson.Always
	}
	return ocppjson.Never
}

// DeleteCertificateStatus is an enumeration; the constants list its values. Values it does not list are kept when they
// are received. In an optional member "" means absent.
type DeleteCertificateStatus string

// The values of DeleteCertificateStatus.
const (
	DeleteCertificateStatusAccepted DeleteCertificateStatus = "Accepted"
	DeleteCertificateStatusFailed   DeleteCertificateStatus = "Failed"
	DeleteCertificateStatusNotFound DeleteCertificateStatus = "NotFound"
)

func enumDeleteCertificateStatus(s string) ocppjson.Since {
	switch DeleteCertificateStatus(s) {
	case DeleteCertificateStatusAccepted,
		DeleteCertificateStatusFailed,
		DeleteCertificateStatusNotFound:
		return ocppjson.Always
	}
	return ocppjson.Never
}

// ExtendedMessageTrigger is an enumeration; the constants list its values. Values it does not list are kept when they
// are received. In an optional member "" means absent.
type ExtendedMessageTrigger string

// The values of ExtendedMessageTrigger.
const (
	ExtendedMessageTriggerBootNotification           ExtendedMessageTrigger = "BootNotification"
	ExtendedMessageTriggerLogStatusNotification      ExtendedMessageTrigger = "LogStatusNotification"
	ExtendedMessageTriggerFirmwareStatusNotification ExtendedMessageTrigger = "FirmwareStatusNotification"
	ExtendedMessageTriggerHeartbeat                  ExtendedMessageTrigger = "Heartbeat"
	ExtendedMessageTriggerMeterValues                ExtendedMessageTrigger = "MeterValues"
	ExtendedMessageTriggerSignChargePointCertificate ExtendedMessageTrigger = "SignChargePointCertificate"
	ExtendedMessageTriggerStatusNotification         ExtendedMessageTrigger = "StatusNotification"
)

func enumExtendedMessageTrigger(s string) ocppjson.Since {
	switch ExtendedMessageTrigger(s) {
	case ExtendedMessageTriggerBootNotification,
		ExtendedMessageTriggerLogStatusNotification,
		ExtendedMessageTriggerFirmwareStatusNotification,
		ExtendedMessageTriggerHeartbeat,
		ExtendedMessageTriggerMeterValues,
		ExtendedMessageTriggerSignChargePointCertificate,
		ExtendedMessageTriggerStatusNotification:
		return ocppjson.Always
	}
	return ocppjson.Never
}

// GenericStatus is an enumeration; the constants list its values. Values it does not list are kept when they
// are received. In an optional member "" means absent.
type GenericStatus string

// The values of GenericStatus.
const (
	GenericStatusAccepted GenericStatus = "Accepted"
	GenericStatusRejected GenericStatus = "Rejected"
)

func enumGenericStatus(s string) ocppjson.Since {
	switch GenericStatus(s) {
	case GenericStatusAccepted,
		GenericStatusRejected:
		return ocppjson.Always
	}
	return ocppjson.Never
}

// GetInstalledCertificateStatus is an enumeration; the constants list its values. Values it does not list are kept when they
// are received. In an optional member "" means absent.
type GetInstalledCertificateStatus string

// The values of GetInstalledCertificateStatus.
const (
	GetInstalledCertificateStatusAccepted GetInstalledCertificateStatus = "Accepted"
	GetInstalledCertificateStatusNotFound GetInstalledCertificateStatus = "NotFound"
)

func enumGetInstalledCertificateStatus(s string) ocppjson.Since {
	switch GetInstalledCertificateStatus(s) {
	case GetInstalledCertificateStatusAccepted,
		GetInstalledCertificateStatusNotFound:
		return ocppjson.Always
	}
	return ocppjson.Never
}

// HashAlgorithm is an enumeration; the constants list its values. Values it does not list are kept when they
// are received. In an optional member "" means absent.
type HashAlgorithm string

// The values of HashAlgorithm.
const (
	HashAlgorithmSHA256 HashAlgorithm = "SHA256"
	HashAlgorithmSHA384 HashAlgorithm = "SHA384"
	HashAlgorithmSHA512 HashAlgorithm = "SHA512"
)

func enumHashAlgorithm(s string) ocppjson.Since {
	switch HashAlgorithm(s) {
	case HashAlgorithmSHA256,
		HashAlgorithmSHA384,
		HashAlgorithmSHA512:
		return ocppjson.Always
	}
	return ocppjson.Never
}

// InstallCertificateStatus is an enumeration; the constants list its values. Values it does not list are kept when they
// are received. In an optional member "" means absent.
type InstallCertificateStatus string

// The values of InstallCertificateStatus.
const (
	InstallCertificateStatusAccepted InstallCertificateStatus = "Accepted"
	InstallCertificateStatusFailed   InstallCertificateStatus = "Failed"
	InstallCertificateStatusRejected InstallCertificateStatus = "Rejected"
)

func enumInstallCertificateStatus(s string) ocppjson.Since {
	switch InstallCertificateStatus(s) {
	case InstallCertificateStatusAccepted,
		InstallCertificateStatusFailed,
		InstallCertificateStatusRejected:
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
	LogTypeDiagnosticsLog LogType = "DiagnosticsLog"
	LogTypeSecurityLog    LogType = "SecurityLog"
)

func enumLogType(s string) ocppjson.Since {
	switch LogType(s) {
	case LogTypeDiagnosticsLog,
		LogTypeSecurityLog:
		return ocppjson.Always
	}
	return ocppjson.Never
}

// SignedFirmwareStatus is an enumeration; the constants list its values. Values it does not list are kept when they
// are received. In an optional member "" means absent.
type SignedFirmwareStatus string

// The values of SignedFirmwareStatus.
const (
	SignedFirmwareStatusDownloaded                SignedFirmwareStatus = "Downloaded"
	SignedFirmwareStatusDownloadFailed            SignedFirmwareStatus = "DownloadFailed"
	SignedFirmwareStatusDownloading               SignedFirmwareStatus = "Downloading"
	SignedFirmwareStatusDownloadScheduled         SignedFirmwareStatus = "DownloadScheduled"
	SignedFirmwareStatusDownloadPaused            SignedFirmwareStatus = "DownloadPaused"
	SignedFirmwareStatusIdle                      SignedFirmwareStatus = "Idle"
	SignedFirmwareStatusInstallationFailed        SignedFirmwareStatus = "InstallationFailed"
	SignedFirmwareStatusInstalling                SignedFirmwareStatus = "Installing"
	SignedFirmwareStatusInstalled                 SignedFirmwareStatus = "Installed"
	SignedFirmwareStatusInstallRebooting          SignedFirmwareStatus = "InstallRebooting"
	SignedFirmwareStatusInstallScheduled          SignedFirmwareStatus = "InstallScheduled"
	SignedFirmwareStatusInstallVerificationFailed SignedFirmwareStatus = "InstallVerificationFailed"
	SignedFirmwareStatusInvalidSignature          SignedFirmwareStatus = "InvalidSignature"
	SignedFirmwareStatusSignatureVerified         SignedFirmwareStatus = "SignatureVerified"
)

func enumSignedFirmwareStatus(s string) ocppjson.Since {
	switch SignedFirmwareStatus(s) {
	case SignedFirmwareStatusDownloaded,
		SignedFirmwareStatusDownloadFailed,
		SignedFirmwareStatusDownloading,
		SignedFirmwareStatusDownloadScheduled,
		SignedFirmwareStatusDownloadPaused,
		SignedFirmwareStatusIdle,
		SignedFirmwareStatusInstallationFailed,
		SignedFirmwareStatusInstalling,
		SignedFirmwareStatusInstalled,
		SignedFirmwareStatusInstallRebooting,
		SignedFirmwareStatusInstallScheduled,
		SignedFirmwareStatusInstallVerificationFailed,
		SignedFirmwareStatusInvalidSignature,
		SignedFirmwareStatusSignatureVerified:
		return ocppjson.Always
	}
	return ocppjson.Never
}

// UpdateFirmwareStatus is an enumeration; the constants list its values. Values it does not list are kept when they
// are received. In an optional member "" means absent.
type UpdateFirmwareStatus string

// The values of UpdateFirmwareStatus.
const (
	UpdateFirmwareStatusAccepted           UpdateFirmwareStatus = "Accepted"
	UpdateFirmwareStatusRejected           UpdateFirmwareStatus = "Rejected"
	UpdateFirmwareStatusAcceptedCanceled   UpdateFirmwareStatus = "AcceptedCanceled"
	UpdateFirmwareStatusInvalidCertificate UpdateFirmwareStatus = "InvalidCertificate"
	UpdateFirmwareStatusRevokedCertificate UpdateFirmwareStatus = "RevokedCertificate"
)

func enumUpdateFirmwareStatus(s string) ocppjson.Since {
	switch UpdateFirmwareStatus(s) {
	case UpdateFirmwareStatusAccepted,
		UpdateFirmwareStatusRejected,
		UpdateFirmwareStatusAcceptedCanceled,
		UpdateFirmwareStatusInvalidCertificate,
		UpdateFirmwareStatusRevokedCertificate:
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
)

func enumUploadLogStatus(s string) ocppjson.Since {
	switch UploadLogStatus(s) {
	case UploadLogStatusBadMessage,
		UploadLogStatusIdle,
		UploadLogStatusNotSupportedOperation,
		UploadLogStatusPermissionDenied,
		UploadLogStatusUploaded,
		UploadLogStatusUploadFailure,
		UploadLogStatusUploading:
		return ocppjson.Always
	}
	return ocppjson.Never
}
