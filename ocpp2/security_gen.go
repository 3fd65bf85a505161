// Code generated from definitions/ by internal/definition/generate. DO NOT EDIT.

package ocpp2

import "github.com/evenkeel/evenkeel/ocppjson"

// CertificateSignedRequest is the request of CertificateSigned, sent by the CSMS.
type CertificateSignedRequest struct {
	CertificateChain string                `json:"certificateChain"`          // string(10000)
	CertificateType  CertificateSigningUse `json:"certificateType,omitempty"` // optional CertificateSigningUse
	RequestID        *int                  `json:"requestId,omitempty"`       // optional integer, since 2.1
	CustomData       ocppjson.Raw          `json:"customData,omitempty"`      // object with vendorId and whatever the vendor adds
}

func (m *CertificateSignedRequest) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "certificateChain":
			d.Seen(&seen, 0)
			m.CertificateChain = d.String(key, 10000)
		case "certificateType":
			d.Seen(&seen, 1)
			m.CertificateType = CertificateSigningUse(d.OptEnum(key, enumCertificateSigningUse))
		case "requestId":
			d.Seen(&seen, 2)
			if d.Older {
				d.Newer(key)
				continue
			}
			m.RequestID = d.OptInt(key, ocppjson.NoMin, ocppjson.NoMax)
		case "customData":
			d.Seen(&seen, 3)
			m.CustomData = d.CustomData(key)
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
	dst = ocppjson.AppendText(dst, "certificateType", m.CertificateType)
	dst = ocppjson.AppendOptInt(dst, "requestId", m.RequestID)
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
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
	Status     CertificateSignedStatus `json:"status"`               // CertificateSignedStatus
	StatusInfo *StatusInfo             `json:"statusInfo,omitempty"` // optional StatusInfo
	CustomData ocppjson.Raw            `json:"customData,omitempty"` // object with vendorId and whatever the vendor adds
}

func (m *CertificateSignedResponse) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "status":
			d.Seen(&seen, 0)
			m.Status = CertificateSignedStatus(d.Enum(key, enumCertificateSignedStatus))
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

func (m *CertificateSignedResponse) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendString(dst, "status", m.Status)
	if m.StatusInfo != nil {
		dst = m.StatusInfo.appendTo(ocppjson.AppendName(dst, "statusInfo"))
	}
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// ActionName returns "CertificateSigned".
func (*CertificateSignedResponse) ActionName() string { return "CertificateSigned" }

// IsResponse returns true.
func (*CertificateSignedResponse) IsResponse() bool { return true }

// AppendJSON appends the message to dst as a JSON object.
func (m *CertificateSignedResponse) AppendJSON(dst []byte) []byte { return m.appendTo(dst) }

// SecurityEventNotificationRequest is the request of SecurityEventNotification, sent by the station.
type SecurityEventNotificationRequest struct {
	Type       string            `json:"type"`                 // string(50)
	Timestamp  ocppjson.DateTime `json:"timestamp"`            // dateTime
	TechInfo   *string           `json:"techInfo,omitempty"`   // optional string(255)
	CustomData ocppjson.Raw      `json:"customData,omitempty"` // object with vendorId and whatever the vendor adds
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
		case "customData":
			d.Seen(&seen, 3)
			m.CustomData = d.CustomData(key)
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
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
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
	CustomData ocppjson.Raw `json:"customData,omitempty"` // object with vendorId and whatever the vendor adds
}

func (m *SecurityEventNotificationResponse) decode(d *ocppjson.Decoder) {
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

func (m *SecurityEventNotificationResponse) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
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
	CSR                 string                `json:"csr"`                           // string(5500)
	CertificateType     CertificateSigningUse `json:"certificateType,omitempty"`     // optional CertificateSigningUse
	HashRootCertificate *CertificateHashData  `json:"hashRootCertificate,omitempty"` // optional CertificateHashData, since 2.1
	RequestID           *int                  `json:"requestId,omitempty"`           // optional integer, since 2.1
	CustomData          ocppjson.Raw          `json:"customData,omitempty"`          // object with vendorId and whatever the vendor adds
}

func (m *SignCertificateRequest) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "csr":
			d.Seen(&seen, 0)
			m.CSR = d.String(key, 5500)
		case "certificateType":
			d.Seen(&seen, 1)
			m.CertificateType = CertificateSigningUse(d.OptEnum(key, enumCertificateSigningUse))
		case "hashRootCertificate":
			d.Seen(&seen, 2)
			if d.Older {
				d.Newer(key)
				continue
			}
			if d.OptObject(key) {
				m.HashRootCertificate = new(CertificateHashData)
				m.HashRootCertificate.decode(d)
			}
		case "requestId":
			d.Seen(&seen, 3)
			if d.Older {
				d.Newer(key)
				continue
			}
			m.RequestID = d.OptInt(key, ocppjson.NoMin, ocppjson.NoMax)
		case "customData":
			d.Seen(&seen, 4)
			m.CustomData = d.CustomData(key)
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
	dst = ocppjson.AppendText(dst, "certificateType", m.CertificateType)
	if m.HashRootCertificate != nil {
		dst = m.HashRootCertificate.appendTo(ocppjson.AppendName(dst, "hashRootCertificate"))
	}
	dst = ocppjson.AppendOptInt(dst, "requestId", m.RequestID)
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
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
	Status     GenericStatus `json:"status"`               // GenericStatus
	StatusInfo *StatusInfo   `json:"statusInfo,omitempty"` // optional StatusInfo
	CustomData ocppjson.Raw  `json:"customData,omitempty"` // object with vendorId and whatever the vendor adds
}

func (m *SignCertificateResponse) decode(d *ocppjson.Decoder) {
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

func (m *SignCertificateResponse) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendString(dst, "status", m.Status)
	if m.StatusInfo != nil {
		dst = m.StatusInfo.appendTo(ocppjson.AppendName(dst, "statusInfo"))
	}
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// ActionName returns "SignCertificate".
func (*SignCertificateResponse) ActionName() string { return "SignCertificate" }

// IsResponse returns true.
func (*SignCertificateResponse) IsResponse() bool { return true }

// AppendJSON appends the message to dst as a JSON object.
func (m *SignCertificateResponse) AppendJSON(dst []byte) []byte { return m.appendTo(dst) }

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

// CertificateSigningUse is an enumeration; the constants list its values. Values it does not list are kept when they
// are received. In an optional member "" means absent.
type CertificateSigningUse string

// The values of CertificateSigningUse.
const (
	CertificateSigningUseChargingStationCertificate CertificateSigningUse = "ChargingStationCertificate"
	CertificateSigningUseV2GCertificate             CertificateSigningUse = "V2GCertificate"
	CertificateSigningUseV2G20Certificate           CertificateSigningUse = "V2G20Certificate" // since 2.1
)

func enumCertificateSigningUse(s string) ocppjson.Since {
	switch CertificateSigningUse(s) {
	case CertificateSigningUseChargingStationCertificate,
		CertificateSigningUseV2GCertificate:
		return ocppjson.Always
	case CertificateSigningUseV2G20Certificate:
		return ocppjson.Newer
	}
	return ocppjson.Never
}
