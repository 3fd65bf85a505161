// Code generated from definitions/ by internal/definition/generate. DO NOT EDIT.

package ocpp2

import "github.com/evenkeel/evenkeel/ocppjson"

// DiagnosticsStatusNotificationRequest is the request of DiagnosticsStatusNotification, sent by the station.
type DiagnosticsStatusNotificationRequest struct {
	Status DiagnosticsStatus `json:"status"` // DiagnosticsStatus
}

func (m *DiagnosticsStatusNotificationRequest) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "status":
			d.Seen(&seen, 0)
			m.Status = DiagnosticsStatus(d.Enum(key, enumDiagnosticsStatus))
		default:
			d.Unknown(key)
		}
	}
	if missing := 0x1 &^ seen; missing != 0 {
		d.Missing(missing, "status")
	}
}

func (m *DiagnosticsStatusNotificationRequest) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendString(dst, "status", m.Status)
	return append(dst, '}')
}

// ActionName returns "DiagnosticsStatusNotification".
func (*DiagnosticsStatusNotificationRequest) ActionName() string {
	return "DiagnosticsStatusNotification"
}

// IsResponse returns false.
func (*DiagnosticsStatusNotificationRequest) IsResponse() bool { return false }

// AppendJSON appends the message to dst as a JSON object.
func (m *DiagnosticsStatusNotificationRequest) AppendJSON(dst []byte) []byte { return m.appendTo(dst) }

// DiagnosticsStatusNotificationResponse is the response to DiagnosticsStatusNotification.
type DiagnosticsStatusNotificationResponse struct {
}

func (m *DiagnosticsStatusNotificationResponse) decode(d *ocppjson.Decoder) {
	for key, ok := d.First(); ok; key, ok = d.Next() {
		d.Unknown(key)
	}
}

func (m *DiagnosticsStatusNotificationResponse) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	return append(dst, '}')
}

// ActionName returns "DiagnosticsStatusNotification".
func (*DiagnosticsStatusNotificationResponse) ActionName() string {
	return "DiagnosticsStatusNotification"
}

// IsResponse returns true.
func (*DiagnosticsStatusNotificationResponse) IsResponse() bool { return true }

// AppendJSON appends the message to dst as a JSON object.
func (m *DiagnosticsStatusNotificationResponse) AppendJSON(dst []byte) []byte { return m.appendTo(dst) }

// FirmwareStatusNotificationRequest is the request of FirmwareStatusNotification, sent by the station.
type FirmwareStatusNotificationRequest struct {
	Status FirmwareStatus `json:"status"` // FirmwareStatus
}

func (m *FirmwareStatusNotificationRequest) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "status":
			d.Seen(&seen, 0)
			m.Status = FirmwareStatus(d.Enum(key, enumFirmwareStatus))
		default:
			d.Unknown(key)
		}
	}
	if missing := 0x1 &^ seen; missing != 0 {
		d.Missing(missing, "status")
	}
}

func (m *FirmwareStatusNotificationRequest) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendString(dst, "status", m.Status)
	return append(dst, '}')
}

// ActionName returns "FirmwareStatusNotification".
func (*FirmwareStatusNotificationRequest) ActionName() string { return "FirmwareStatusNotification" }

// IsResponse returns false.
func (*FirmwareStatusNotificationRequest) IsResponse() bool { return false }

// AppendJSON appends the message to dst as a JSON object.
func (m *FirmwareStatusNotificationRequest) AppendJSON(dst []byte) []byte { return m.appendTo(dst) }

// FirmwareStatusNotificationResponse is the response to FirmwareStatusNotification.
type FirmwareStatusNotificationResponse struct {
}

func (m *FirmwareStatusNotificationResponse) decode(d *ocppjson.Decoder) {
	for key, ok := d.First(); ok; key, ok = d.Next() {
		d.Unknown(key)
	}
}

func (m *FirmwareStatusNotificationResponse) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	return append(dst, '}')
}

// ActionName returns "FirmwareStatusNotification".
func (*FirmwareStatusNotificationResponse) ActionName() string { return "FirmwareStatusNotification" }

// IsResponse returns true.
func (*FirmwareStatusNotificationResponse) IsResponse() bool { return true }

// AppendJSON appends the message to dst as a JSON object.
func (m *FirmwareStatusNotificationResponse) AppendJSON(dst []byte) []byte { return m.appendTo(dst) }

// GetDiagnosticsRequest is the request of GetDiagnostics, sent by the CSMS.
type GetDiagnosticsRequest struct {
	Location      string            `json:"location"`                // uri
	Retries       *int              `json:"retries,omitempty"`       // optional integer
	RetryInterval *int              `json:"retryInterval,omitempty"` // optional integer
	StartTime     ocppjson.DateTime `json:"startTime,omitempty"`     // optional dateTime
	StopTime      ocppjson.DateTime `json:"stopTime,omitempty"`      // optional dateTime
}

func (m *GetDiagnosticsRequest) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "location":
			d.Seen(&seen, 0)
			m.Location = d.URI(key)
		case "retries":
			d.Seen(&seen, 1)
			m.Retries = d.OptInt(key, ocppjson.NoMin, ocppjson.NoMax)
		case "retryInterval":
			d.Seen(&seen, 2)
			m.RetryInterval = d.OptInt(key, ocppjson.NoMin, ocppjson.NoMax)
		case "startTime":
			d.Seen(&seen, 3)
			m.StartTime = d.OptDateTime(key)
		case "stopTime":
			d.Seen(&seen, 4)
			m.StopTime = d.OptDateTime(key)
		default:
			d.Unknown(key)
		}
	}
	if missing := 0x1 &^ seen; missing != 0 {
		d.Missing(missing, "location")
	}
}

func (m *GetDiagnosticsRequest) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendString(dst, "location", m.Location)
	dst = ocppjson.AppendOptInt(dst, "retries", m.Retries)
	dst = ocppjson.AppendOptInt(dst, "retryInterval", m.RetryInterval)
	dst = ocppjson.AppendText(dst, "startTime", m.StartTime)
	dst = ocppjson.AppendText(dst, "stopTime", m.StopTime)
	return append(dst, '}')
}

// ActionName returns "GetDiagnostics".
func (*GetDiagnosticsRequest) ActionName() string { return "GetDiagnostics" }

// IsResponse returns false.
func (*GetDiagnosticsRequest) IsResponse() bool { return false }

// AppendJSON appends the message to dst as a JSON object.
func (m *GetDiagnosticsRequest) AppendJSON(dst []byte) []byte { return m.appendTo(dst) }

// GetDiagnosticsResponse is the response to GetDiagnostics.
type GetDiagnosticsResponse struct {
	FileName *string `json:"fileName,omitempty"` // optional string(255)
}

func (m *GetDiagnosticsResponse) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "fileName":
			d.Seen(&seen, 0)
			m.FileName = d.OptString(key, 255)
		default:
			d.Unknown(key)
		}
	}
}

func (m *GetDiagnosticsResponse) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendOptString(dst, "fileName", m.FileName)
	return append(dst, '}')
}

// ActionName returns "GetDiagnostics".
func (*GetDiagnosticsResponse) ActionName() string { return "GetDiagnostics" }

// IsResponse returns true.
func (*GetDiagnosticsResponse) IsResponse() bool { return true }

// AppendJSON appends the message to dst as a JSON object.
func (m *GetDiagnosticsResponse) AppendJSON(dst []byte) []byte { return m.appendTo(dst) }

// UpdateFirmwareRequest is the request of UpdateFirmware, sent by the CSMS.
type UpdateFirmwareRequest struct {
	Location      string            `json:"location"`                // uri
	Retries       *int              `json:"retries,omitempty"`       // optional integer
	RetrieveDate  ocppjson.DateTime `json:"retrieveDate"`            // dateTime
	RetryInterval *int              `json:"retryInterval,omitempty"` // optional integer
}

func (m *UpdateFirmwareRequest) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "location":
			d.Seen(&seen, 0)
			m.Location = d.URI(key)
		case "retries":
			d.Seen(&seen, 2)
			m.Retries = d.OptInt(key, ocppjson.NoMin, ocppjson.NoMax)
		case "retrieveDate":
			d.Seen(&seen, 1)
			m.RetrieveDate = d.DateTime(key)
		case "retryInterval":
			d.Seen(&seen, 3)
			m.RetryInterval = d.OptInt(key, ocppjson.NoMin, ocppjson.NoMax)
		default:
			d.Unknown(key)
		}
	}
	if missing := 0x3 &^ seen; missing != 0 {
		d.Missing(missing, "location", "retrieveDate")
	}
}

func (m *UpdateFirmwareRequest) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendString(dst, "location", m.Location)
	dst = ocppjson.AppendOptInt(dst, "retries", m.Retries)
	dst = ocppjson.AppendString(dst, "retrieveDate", m.RetrieveDate)
	dst = ocppjson.AppendOptInt(dst, "retryInterval", m.RetryInterval)
	return append(dst, '}')
}

// ActionName returns "UpdateFirmware".
func (*UpdateFirmwareRequest) ActionName() string { return "UpdateFirmware" }

// IsResponse returns false.
func (*UpdateFirmwareRequest) IsResponse() bool { return false }

// AppendJSON appends the message to dst as a JSON object.
func (m *UpdateFirmwareRequest) AppendJSON(dst []byte) []byte { return m.appendTo(dst) }

// UpdateFirmwareResponse is the response to UpdateFirmware.
type UpdateFirmwareResponse struct {
}

func (m *UpdateFirmwareResponse) decode(d *ocppjson.Decoder) {
	for key, ok := d.First(); ok; key, ok = d.Next() {
		d.Unknown(key)
	}
}

func (m *UpdateFirmwareResponse) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	return append(dst, '}')
}

// ActionName returns "UpdateFirmware".
func (*UpdateFirmwareResponse) ActionName() string { return "UpdateFirmware" }

// IsResponse returns true.
func (*UpdateFirmwareResponse) IsResponse() bool { return true }

// AppendJSON appends the message to dst as a JSON object.
func (m *UpdateFirmwareResponse) AppendJSON(dst []byte) []byte { return m.appendTo(dst) }

// DiagnosticsStatus is an enumeration; the constants list its values. Values it does not list are kept when they
// are received. In an optional member "" means absent.
type DiagnosticsStatus string

// The values of DiagnosticsStatus.
const (
	DiagnosticsStatusIdle         DiagnosticsStatus = "Idle"
	DiagnosticsStatusUploaded     DiagnosticsStatus = "Uploaded"
	DiagnosticsStatusUploadFailed DiagnosticsStatus = "UploadFailed"
	DiagnosticsStatusUploading    DiagnosticsStatus = "Uploading"
)

func enumDiagnosticsStatus(s string) ocppjson.Since {
	switch DiagnosticsStatus(s) {
	case DiagnosticsStatusIdle,
		DiagnosticsStatusUploaded,
		DiagnosticsStatusUploadFailed,
		DiagnosticsStatusUploading:
		return ocppjson.Always
	}
	return ocppjson.Never
}

// FirmwareStatus is an enumeration; the constants list its values. Values it does not list are kept when they
// are received. In an optional member "" means absent.
type FirmwareStatus string

// The values of FirmwareStatus.
const (
	FirmwareStatusDownloaded         FirmwareStatus = "Downloaded"
	FirmwareStatusDownloadFailed     FirmwareStatus = "DownloadFailed"
	FirmwareStatusDownloading        FirmwareStatus = "Downloading"
	FirmwareStatusIdle               FirmwareStatus = "Idle"
	FirmwareStatusInstallationFailed FirmwareStatus = "InstallationFailed"
	FirmwareStatusInstalling         FirmwareStatus = "Installing"
	FirmwareStatusInstalled          FirmwareStatus = "Installed"
)

func enumFirmwareStatus(s string) ocppjson.Since {
	switch FirmwareStatus(s) {
	case FirmwareStatusDownloaded,
		FirmwareStatusDownloadFailed,
		FirmwareStatusDownloading,
		FirmwareStatusIdle,
		FirmwareStatusInstallationFailed,
		FirmwareStatusInstalling,
		FirmwareStatusInstalled:
		return ocppjson.Always
	}
	return ocppjson.Never
}
