// Code generated from definitions/ by internal/definition/generate. DO NOT EDIT.

package ocpp2

import "github.com/evenkeel/evenkeel/ocppjson"

// FirmwareStatusNotificationRequest is the request of FirmwareStatusNotification, sent by the station.
type FirmwareStatusNotificationRequest struct {
	Status     FirmwareStatus `json:"status"`               // FirmwareStatus
	RequestID  *int           `json:"requestId,omitempty"`  // optional integer
	StatusInfo *StatusInfo    `json:"statusInfo,omitempty"` // optional StatusInfo, since 2.1
	CustomData ocppjson.Raw   `json:"customData,omitempty"` // object with vendorId and whatever the vendor adds
}

func (m *FirmwareStatusNotificationRequest) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "status":
			d.Seen(&seen, 0)
			m.Status = FirmwareStatus(d.Enum(key, enumFirmwareStatus))
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

func (m *FirmwareStatusNotificationRequest) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendString(dst, "status", m.Status)
	dst = ocppjson.AppendOptInt(dst, "requestId", m.RequestID)
	if m.StatusInfo != nil {
		dst = m.StatusInfo.appendTo(ocppjson.AppendName(dst, "statusInfo"))
	}
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
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
	CustomData ocppjson.Raw `json:"customData,omitempty"` // object with vendorId and whatever the vendor adds
}

func (m *FirmwareStatusNotificationResponse) decode(d *ocppjson.Decoder) {
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

func (m *FirmwareStatusNotificationResponse) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// ActionName returns "FirmwareStatusNotification".
func (*FirmwareStatusNotificationResponse) ActionName() string { return "FirmwareStatusNotification" }

// IsResponse returns true.
func (*FirmwareStatusNotificationResponse) IsResponse() bool { return true }

// AppendJSON appends the message to dst as a JSON object.
func (m *FirmwareStatusNotificationResponse) AppendJSON(dst []byte) []byte { return m.appendTo(dst) }

// PublishFirmwareRequest is the request of PublishFirmware, sent by the CSMS.
type PublishFirmwareRequest struct {
	Location      string       `json:"location"`                // string(2000); 2.0.1: string(512)
	Retries       *int         `json:"retries,omitempty"`       // optional integer >=0; 2.0.1: integer
	Checksum      string       `json:"checksum"`                // string(32)
	RequestID     int          `json:"requestId"`               // integer >=0; 2.0.1: integer
	RetryInterval *int         `json:"retryInterval,omitempty"` // optional integer >=0; 2.0.1: integer
	CustomData    ocppjson.Raw `json:"customData,omitempty"`    // object with vendorId and whatever the vendor adds
}

func (m *PublishFirmwareRequest) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "location":
			d.Seen(&seen, 0)
			if d.Older {
				m.Location = d.String(key, 512)
				continue
			}
			m.Location = d.String(key, 2000)
		case "retries":
			d.Seen(&seen, 3)
			if d.Older {
				m.Retries = d.OptInt(key, ocppjson.NoMin, ocppjson.NoMax)
				continue
			}
			m.Retries = d.OptInt(key, 0, ocppjson.NoMax)
		case "checksum":
			d.Seen(&seen, 1)
			m.Checksum = d.String(key, 32)
		case "requestId":
			d.Seen(&seen, 2)
			if d.Older {
				m.RequestID = d.Int(key, ocppjson.NoMin, ocppjson.NoMax)
				continue
			}
			m.RequestID = d.Int(key, 0, ocppjson.NoMax)
		case "retryInterval":
			d.Seen(&seen, 4)
			if d.Older {
				m.RetryInterval = d.OptInt(key, ocppjson.NoMin, ocppjson.NoMax)
				continue
			}
			m.RetryInterval = d.OptInt(key, 0, ocppjson.NoMax)
		case "customData":
			d.Seen(&seen, 5)
			m.CustomData = d.CustomData(key)
		default:
			d.Unknown(key)
		}
	}
	if missing := 0x7 &^ seen; missing != 0 {
		d.Missing(missing, "location", "checksum", "requestId")
	}
}

func (m *PublishFirmwareRequest) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendString(dst, "location", m.Location)
	dst = ocppjson.AppendOptInt(dst, "retries", m.Retries)
	dst = ocppjson.AppendString(dst, "checksum", m.Checksum)
	dst = ocppjson.AppendInt(dst, "requestId", m.RequestID)
	dst = ocppjson.AppendOptInt(dst, "retryInterval", m.RetryInterval)
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// ActionName returns "PublishFirmware".
func (*PublishFirmwareRequest) ActionName() string { return "PublishFirmware" }

// IsResponse returns false.
func (*PublishFirmwareRequest) IsResponse() bool { return false }

// AppendJSON appends the message to dst as a JSON object.
func (m *PublishFirmwareRequest) AppendJSON(dst []byte) []byte { return m.appendTo(dst) }

// PublishFirmwareResponse is the response to PublishFirmware.
type PublishFirmwareResponse struct {
	Status     GenericStatus `json:"status"`               // GenericStatus
	StatusInfo *StatusInfo   `json:"statusInfo,omitempty"` // optional StatusInfo
	CustomData ocppjson.Raw  `json:"customData,omitempty"` // object with vendorId and whatever the vendor adds
}

func (m *PublishFirmwareResponse) decode(d *ocppjson.Decoder) {
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

func (m *PublishFirmwareResponse) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendString(dst, "status", m.Status)
	if m.StatusInfo != nil {
		dst = m.StatusInfo.appendTo(ocppjson.AppendName(dst, "statusInfo"))
	}
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// ActionName returns "PublishFirmware".
func (*PublishFirmwareResponse) ActionName() string { return "PublishFirmware" }

// IsResponse returns true.
func (*PublishFirmwareResponse) IsResponse() bool { return true }

// AppendJSON appends the message to dst as a JSON object.
func (m *PublishFirmwareResponse) AppendJSON(dst []byte) []byte { return m.appendTo(dst) }

// PublishFirmwareStatusNotificationRequest is the request of PublishFirmwareStatusNotification, sent by the station.
type PublishFirmwareStatusNotificationRequest struct {
	Status     PublishFirmwareStatus `json:"status"`               // PublishFirmwareStatus
	Location   []string              `json:"location,omitempty"`   // optional string(2000)[1..]; 2.0.1: string(512)[1..]
	RequestID  *int                  `json:"requestId,omitempty"`  // optional integer >=0; 2.0.1: integer
	StatusInfo *StatusInfo           `json:"statusInfo,omitempty"` // optional StatusInfo, since 2.1
	CustomData ocppjson.Raw          `json:"customData,omitempty"` // object with vendorId and whatever the vendor adds
}

func (m *PublishFirmwareStatusNotificationRequest) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "status":
			d.Seen(&seen, 0)
			m.Status = PublishFirmwareStatus(d.Enum(key, enumPublishFirmwareStatus))
		case "location":
			d.Seen(&seen, 1)
			if d.Older {
				m.Location = ocppjson.Strings(d, key, ocppjson.Bounds{Min: 1, Max: 0, Required: false}, 512)
				continue
			}
			m.Location = ocppjson.Strings(d, key, ocppjson.Bounds{Min: 1, Max: 0, Required: false}, 2000)
		case "requestId":
			d.Seen(&seen, 2)
			if d.Older {
				m.RequestID = d.OptInt(key, ocppjson.NoMin, ocppjson.NoMax)
				continue
			}
			m.RequestID = d.OptInt(key, 0, ocppjson.NoMax)
		case "statusInfo":
			d.Seen(&seen, 3)
			if d.Older {
				d.Newer(key)
				continue
			}
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
	if missing := 0x1 &^ seen; missing != 0 {
		d.Missing(missing, "status")
	}
}

func (m *PublishFirmwareStatusNotificationRequest) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendString(dst, "status", m.Status)
	dst = ocppjson.AppendStrings(dst, "location", m.Location)
	dst = ocppjson.AppendOptInt(dst, "requestId", m.RequestID)
	if m.StatusInfo != nil {
		dst = m.StatusInfo.appendTo(ocppjson.AppendName(dst, "statusInfo"))
	}
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// ActionName returns "PublishFirmwareStatusNotification".
func (*PublishFirmwareStatusNotificationRequest) ActionName() string {
	return "PublishFirmwareStatusNotification"
}

// IsResponse returns false.
func (*PublishFirmwareStatusNotificationRequest) IsResponse() bool { return false }

// AppendJSON appends the message to dst as a JSON object.
func (m *PublishFirmwareStatusNotificationRequest) AppendJSON(dst []byte) []byte {
	return m.appendTo(dst)
}

// PublishFirmwareStatusNotificationResponse is the response to PublishFirmwareStatusNotification.
type PublishFirmwareStatusNotificationResponse struct {
	CustomData ocppjson.Raw `json:"customData,omitempty"` // object with vendorId and whatever the vendor adds
}

func (m *PublishFirmwareStatusNotificationResponse) decode(d *ocppjson.Decoder) {
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

func (m *PublishFirmwareStatusNotificationResponse) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// ActionName returns "PublishFirmwareStatusNotification".
func (*PublishFirmwareStatusNotificationResponse) ActionName() string {
	return "PublishFirmwareStatusNotification"
}

// IsResponse returns true.
func (*PublishFirmwareStatusNotificationResponse) IsResponse() bool { return true }

// AppendJSON appends the message to dst as a JSON object.
func (m *PublishFirmwareStatusNotificationResponse) AppendJSON(dst []byte) []byte {
	return m.appendTo(dst)
}

// UnpublishFirmwareRequest is the request of UnpublishFirmware, sent by the CSMS.
type UnpublishFirmwareRequest struct {
	Checksum   string       `json:"checksum"`             // string(32)
	CustomData ocppjson.Raw `json:"customData,omitempty"` // object with vendorId and whatever the vendor adds
}

func (m *UnpublishFirmwareRequest) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "checksum":
			d.Seen(&seen, 0)
			m.Checksum = d.String(key, 32)
		case "customData":
			d.Seen(&seen, 1)
			m.CustomData = d.CustomData(key)
		default:
			d.Unknown(key)
		}
	}
	if missing := 0x1 &^ seen; missing != 0 {
		d.Missing(missing, "checksum")
	}
}

func (m *UnpublishFirmwareRequest) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendString(dst, "checksum", m.Checksum)
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// ActionName returns "UnpublishFirmware".
func (*UnpublishFirmwareRequest) ActionName() string { return "UnpublishFirmware" }

// IsResponse returns false.
func (*UnpublishFirmwareRequest) IsResponse() bool { return false }

// AppendJSON appends the message to dst as a JSON object.
func (m *UnpublishFirmwareRequest) AppendJSON(dst []byte) []byte { return m.appendTo(dst) }

// UnpublishFirmwareResponse is the response to UnpublishFirmware.
type UnpublishFirmwareResponse struct {
	Status     UnpublishFirmwareStatus `json:"status"`               // UnpublishFirmwareStatus
	CustomData ocppjson.Raw            `json:"customData,omitempty"` // object with vendorId and whatever the vendor adds
}

func (m *UnpublishFirmwareResponse) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "status":
			d.Seen(&seen, 0)
			m.Status = UnpublishFirmwareStatus(d.Enum(key, enumUnpublishFirmwareStatus))
		case "customData":
			d.Seen(&seen, 1)
			m.CustomData = d.CustomData(key)
		default:
			d.Unknown(key)
		}
	}
	if missing := 0x1 &^ seen; missing != 0 {
		d.Missing(missing, "status")
	}
}

func (m *UnpublishFirmwareResponse) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendString(dst, "status", m.Status)
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// ActionName returns "UnpublishFirmware".
func (*UnpublishFirmwareResponse) ActionName() string { return "UnpublishFirmware" }

// IsResponse returns true.
func (*UnpublishFirmwareResponse) IsResponse() bool { return true }

// AppendJSON appends the message to dst as a JSON object.
func (m *UnpublishFirmwareResponse) AppendJSON(dst []byte) []byte { return m.appendTo(dst) }

// UpdateFirmwareRequest is the request of UpdateFirmware, sent by the CSMS.
type UpdateFirmwareRequest struct {
	Retries       *int         `json:"retries,omitempty"`       // optional integer >=0; 2.0.1: integer
	RetryInterval *int         `json:"retryInterval,omitempty"` // optional integer
	RequestID     int          `json:"requestId"`               // integer
	Firmware      Firmware     `json:"firmware"`                // Firmware
	CustomData    ocppjson.Raw `json:"customData,omitempty"`    // object with vendorId and whatever the vendor adds
}

func (m *UpdateFirmwareRequest) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "retries":
			d.Seen(&seen, 2)
			if d.Older {
				m.Retries = d.OptInt(key, ocppjson.NoMin, ocppjson.NoMax)
				continue
			}
			m.Retries = d.OptInt(key, 0, ocppjson.NoMax)
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
		case "customData":
			d.Seen(&seen, 4)
			m.CustomData = d.CustomData(key)
		default:
			d.Unknown(key)
		}
	}
	if missing := 0x3 &^ seen; missing != 0 {
		d.Missing(missing, "requestId", "firmware")
	}
}

func (m *UpdateFirmwareRequest) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendOptInt(dst, "retries", m.Retries)
	dst = ocppjson.AppendOptInt(dst, "retryInterval", m.RetryInterval)
	dst = ocppjson.AppendInt(dst, "requestId", m.RequestID)
	dst = m.Firmware.appendTo(ocppjson.AppendName(dst, "firmware"))
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
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
	Status     UpdateFirmwareStatus `json:"status"`               // UpdateFirmwareStatus
	StatusInfo *StatusInfo          `json:"statusInfo,omitempty"` // optional StatusInfo
	CustomData ocppjson.Raw         `json:"customData,omitempty"` // object with vendorId and whatever the vendor adds
}

func (m *UpdateFirmwareResponse) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "status":
			d.Seen(&seen, 0)
			m.Status = UpdateFirmwareStatus(d.Enum(key, enumUpdateFirmwareStatus))
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

func (m *UpdateFirmwareResponse) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendString(dst, "status", m.Status)
	if m.StatusInfo != nil {
		dst = m.StatusInfo.appendTo(ocppjson.AppendName(dst, "statusInfo"))
	}
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// ActionName returns "UpdateFirmware".
func (*UpdateFirmwareResponse) ActionName() string { return "UpdateFirmware" }

// IsResponse returns true.
func (*UpdateFirmwareResponse) IsResponse() bool { return true }

// AppendJSON appends the message to dst as a JSON object.
func (m *UpdateFirmwareResponse) AppendJSON(dst []byte) []byte { return m.appendTo(dst) }

// Firmware is an object type of the block FirmwareManagement.
type Firmware struct {
	Location           string            `json:"location"`                     // string(2000); 2.0.1: string(512)
	RetrieveDateTime   ocppjson.DateTime `json:"retrieveDateTime"`             // dateTime
	InstallDateTime    ocppjson.DateTime `json:"installDateTime,omitempty"`    // optional dateTime
	SigningCertificate *string           `json:"signingCertificate,omitempty"` // optional string(5500)
	Signature          *string           `json:"signature,omitempty"`          // optional string(800)
	CustomData         ocppjson.Raw      `json:"customData,omitempty"`         // object with vendorId and whatever the vendor adds
}

func (m *Firmware) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "location":
			d.Seen(&seen, 0)
			if d.Older {
				m.Location = d.String(key, 512)
				continue
			}
			m.Location = d.String(key, 2000)
		case "retrieveDateTime":
			d.Seen(&seen, 1)
			m.RetrieveDateTime = d.DateTime(key)
		case "installDateTime":
			d.Seen(&seen, 2)
			m.InstallDateTime = d.OptDateTime(key)
		case "signingCertificate":
			d.Seen(&seen, 3)
			m.SigningCertificate = d.OptString(key, 5500)
		case "signature":
			d.Seen(&seen, 4)
			m.Signature = d.OptString(key, 800)
		case "customData":
			d.Seen(&seen, 5)
			m.CustomData = d.CustomData(key)
		default:
			d.Unknown(key)
		}
	}
	if missing := 0x3 &^ seen; missing != 0 {
		d.Missing(missing, "location", "retrieveDateTime")
	}
}

func (m *Firmware) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendString(dst, "location", m.Location)
	dst = ocppjson.AppendString(dst, "retrieveDateTime", m.RetrieveDateTime)
	dst = ocppjson.AppendText(dst, "installDateTime", m.InstallDateTime)
	dst = ocppjson.AppendOptString(dst, "signingCertificate", m.SigningCertificate)
	dst = ocppjson.AppendOptString(dst, "signature", m.Signature)
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// FirmwareStatus is an enumeration; the constants list its values. Values it does not list are kept when they
// are received. In an optional member "" means absent.
type FirmwareStatus string

// The values of FirmwareStatus.
const (
	FirmwareStatusDownloaded                FirmwareStatus = "Downloaded"
	FirmwareStatusDownloadFailed            FirmwareStatus = "DownloadFailed"
	FirmwareStatusDownloading               FirmwareStatus = "Downloading"
	FirmwareStatusDownloadScheduled         FirmwareStatus = "DownloadScheduled"
	FirmwareStatusDownloadPaused            FirmwareStatus = "DownloadPaused"
	FirmwareStatusIdle                      FirmwareStatus = "Idle"
	FirmwareStatusInstallationFailed        FirmwareStatus = "InstallationFailed"
	FirmwareStatusInstalling                FirmwareStatus = "Installing"
	FirmwareStatusInstalled                 FirmwareStatus = "Installed"
	FirmwareStatusInstallRebooting          FirmwareStatus = "InstallRebooting"
	FirmwareStatusInstallScheduled          FirmwareStatus = "InstallScheduled"
	FirmwareStatusInstallVerificationFailed FirmwareStatus = "InstallVerificationFailed"
	FirmwareStatusInvalidSignature          FirmwareStatus = "InvalidSignature"
	FirmwareStatusSignatureVerified         FirmwareStatus = "SignatureVerified"
)

func enumFirmwareStatus(s string) ocppjson.Since {
	switch FirmwareStatus(s) {
	case FirmwareStatusDownloaded,
		FirmwareStatusDownloadFailed,
		FirmwareStatusDownloading,
		FirmwareStatusDownloadScheduled,
		FirmwareStatusDownloadPaused,
		FirmwareStatusIdle,
		FirmwareStatusInstallationFailed,
		FirmwareStatusInstalling,
		FirmwareStatusInstalled,
		FirmwareStatusInstallRebooting,
		FirmwareStatusInstallScheduled,
		FirmwareStatusInstallVerificationFailed,
		FirmwareStatusInvalidSignature,
		FirmwareStatusSignatureVerified:
		return ocppjson.Always
	}
	return ocppjson.Never
}

// PublishFirmwareStatus is an enumeration; the constants list its values. Values it does not list are kept when they
// are received. In an optional member "" means absent.
type PublishFirmwareStatus string

// The values of PublishFirmwareStatus.
const (
	PublishFirmwareStatusIdle              PublishFirmwareStatus = "Idle"
	PublishFirmwareStatusDownloadScheduled PublishFirmwareStatus = "DownloadScheduled"
	PublishFirmwareStatusDownloading       PublishFirmwareStatus = "Downloading"
	PublishFirmwareStatusDownloaded        PublishFirmwareStatus = "Downloaded"
	PublishFirmwareStatusPublished         PublishFirmwareStatus = "Published"
	PublishFirmwareStatusDownloadFailed    PublishFirmwareStatus = "DownloadFailed"
	PublishFirmwareStatusDownloadPaused    PublishFirmwareStatus = "DownloadPaused"
	PublishFirmwareStatusInvalidChecksum   PublishFirmwareStatus = "InvalidChecksum"
	PublishFirmwareStatusChecksumVerified  PublishFirmwareStatus = "ChecksumVerified"
	PublishFirmwareStatusPublishFailed     PublishFirmwareStatus = "PublishFailed"
)

func enumPublishFirmwareStatus(s string) ocppjson.Since {
	switch PublishFirmwareStatus(s) {
	case PublishFirmwareStatusIdle,
		PublishFirmwareStatusDownloadScheduled,
		PublishFirmwareStatusDownloading,
		PublishFirmwareStatusDownloaded,
		PublishFirmwareStatusPublished,
		PublishFirmwareStatusDownloadFailed,
		PublishFirmwareStatusDownloadPaused,
		PublishFirmwareStatusInvalidChecksum,
		PublishFirmwareStatusChecksumVerified,
		PublishFirmwareStatusPublishFailed:
		return ocppjson.Always
	}
	return ocppjson.Never
}

// UnpublishFirmwareStatus is an enumeration; the constants list its values. Values it does not list are kept when they
// are received. In an optional member "" means absent.
type UnpublishFirmwareStatus string

// The values of UnpublishFirmwareStatus.
const (
	UnpublishFirmwareStatusDownloadOngoing UnpublishFirmwareStatus = "DownloadOngoing"
	UnpublishFirmwareStatusNoFirmware      UnpublishFirmwareStatus = "NoFirmware"
	UnpublishFirmwareStatusUnpublished     UnpublishFirmwareStatus = "Unpublished"
)

func enumUnpublishFirmwareStatus(s string) ocppjson.Since {
	switch UnpublishFirmwareStatus(s) {
	case UnpublishFirmwareStatusDownloadOngoing,
		UnpublishFirmwareStatusNoFirmware,
		UnpublishFirmwareStatusUnpublished:
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
