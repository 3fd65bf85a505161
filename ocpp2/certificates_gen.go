// Code generated from definitions/ by internal/definition/generate. DO NOT EDIT.

package ocpp2

import "github.com/evenkeel/evenkeel/ocppjson"

// DeleteCertificateRequest is the request of DeleteCertificate, sent by the CSMS.
type DeleteCertificateRequest struct {
	CertificateHashData CertificateHashData `json:"certificateHashData"`  // CertificateHashData
	CustomData          ocppjson.Raw        `json:"customData,omitempty"` // object with vendorId and whatever the vendor adds
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
		case "customData":
			d.Seen(&seen, 1)
			m.CustomData = d.CustomData(key)
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
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
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
	Status     DeleteCertificateStatus `json:"status"`               // DeleteCertificateStatus
	StatusInfo *StatusInfo             `json:"statusInfo,omitempty"` // optional StatusInfo
	CustomData ocppjson.Raw            `json:"customData,omitempty"` // object with vendorId and whatever the vendor adds
}

func (m *DeleteCertificateResponse) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "status":
			d.Seen(&seen, 0)
			m.Status = DeleteCertificateStatus(d.Enum(key, enumDeleteCertificateStatus))
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

func (m *DeleteCertificateResponse) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendString(dst, "status", m.Status)
	if m.StatusInfo != nil {
		dst = m.StatusInfo.appendTo(ocppjson.AppendName(dst, "statusInfo"))
	}
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// ActionName returns "DeleteCertificate".
func (*DeleteCertificateResponse) ActionName() string { return "DeleteCertificate" }

// IsResponse returns true.
func (*DeleteCertificateResponse) IsResponse() bool { return true }

// AppendJSON appends the message to dst as a JSON object.
func (m *DeleteCertificateResponse) AppendJSON(dst []byte) []byte { return m.appendTo(dst) }

// Get15118EVCertificateRequest is the request of Get15118EVCertificate, sent by the station.
type Get15118EVCertificateRequest struct {
	ISO15118SchemaVersion            string            `json:"iso15118SchemaVersion"`                      // string(50)
	Action                           CertificateAction `json:"action"`                                     // CertificateAction
	EXIRequest                       string            `json:"exiRequest"`                                 // string(11000); 2.0.1: string(5600)
	MaximumContractCertificateChains *int              `json:"maximumContractCertificateChains,omitempty"` // optional integer >=0, since 2.1
	PrioritizedEMAIDs                []string          `json:"prioritizedEMAIDs,omitempty"`                // optional string(255)[1..8], since 2.1
	CustomData                       ocppjson.Raw      `json:"customData,omitempty"`                       // object with vendorId and whatever the vendor adds
}

func (m *Get15118EVCertificateRequest) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "iso15118SchemaVersion":
			d.Seen(&seen, 0)
			m.ISO15118SchemaVersion = d.String(key, 50)
		case "action":
			d.Seen(&seen, 1)
			m.Action = CertificateAction(d.Enum(key, enumCertificateAction))
		case "exiRequest":
			d.Seen(&seen, 2)
			if d.Older {
				m.EXIRequest = d.String(key, 5600)
				continue
			}
			m.EXIRequest = d.String(key, 11000)
		case "maximumContractCertificateChains":
			d.Seen(&seen, 3)
			if d.Older {
				d.Newer(key)
				continue
			}
			m.MaximumContractCertificateChains = d.OptInt(key, 0, ocppjson.NoMax)
		case "prioritizedEMAIDs":
			d.Seen(&seen, 4)
			if d.Older {
				d.Newer(key)
				continue
			}
			m.PrioritizedEMAIDs = ocppjson.Strings(d, key, ocppjson.Bounds{Min: 1, Max: 8, Required: false}, 255)
		case "customData":
			d.Seen(&seen, 5)
			m.CustomData = d.CustomData(key)
		default:
			d.Unknown(key)
		}
	}
	if missing := 0x7 &^ seen; missing != 0 {
		d.Missing(missing, "iso15118SchemaVersion", "action", "exiRequest")
	}
}

func (m *Get15118EVCertificateRequest) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendString(dst, "iso15118SchemaVersion", m.ISO15118SchemaVersion)
	dst = ocppjson.AppendString(dst, "action", m.Action)
	dst = ocppjson.AppendString(dst, "exiRequest", m.EXIRequest)
	dst = ocppjson.AppendOptInt(dst, "maximumContractCertificateChains", m.MaximumContractCertificateChains)
	dst = ocppjson.AppendStrings(dst, "prioritizedEMAIDs", m.PrioritizedEMAIDs)
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// ActionName returns "Get15118EVCertificate".
func (*Get15118EVCertificateRequest) ActionName() string { return "Get15118EVCertificate" }

// IsResponse returns false.
func (*Get15118EVCertificateRequest) IsResponse() bool { return false }

// AppendJSON appends the message to dst as a JSON object.
func (m *Get15118EVCertificateRequest) AppendJSON(dst []byte) []byte { return m.appendTo(dst) }

// Get15118EVCertificateResponse is the response to Get15118EVCertificate.
type Get15118EVCertificateResponse struct {
	Status             Iso15118EVCertificateStatus `json:"status"`                       // Iso15118EVCertificateStatus
	StatusInfo         *StatusInfo                 `json:"statusInfo,omitempty"`         // optional StatusInfo
	EXIResponse        string                      `json:"exiResponse"`                  // string(17000); 2.0.1: string(5600)
	RemainingContracts *int                        `json:"remainingContracts,omitempty"` // optional integer >=0, since 2.1
	CustomData         ocppjson.Raw                `json:"customData,omitempty"`         // object with vendorId and whatever the vendor adds
}

func (m *Get15118EVCertificateResponse) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "status":
			d.Seen(&seen, 0)
			m.Status = Iso15118EVCertificateStatus(d.Enum(key, enumIso15118EVCertificateStatus))
		case "statusInfo":
			d.Seen(&seen, 2)
			if d.OptObject(key) {
				m.StatusInfo = new(StatusInfo)
				m.StatusInfo.decode(d)
			}
		case "exiResponse":
			d.Seen(&seen, 1)
			if d.Older {
				m.EXIResponse = d.String(key, 5600)
				continue
			}
			m.EXIResponse = d.String(key, 17000)
		case "remainingContracts":
			d.Seen(&seen, 3)
			if d.Older {
				d.Newer(key)
				continue
			}
			m.RemainingContracts = d.OptInt(key, 0, ocppjson.NoMax)
		case "customData":
			d.Seen(&seen, 4)
			m.CustomData = d.CustomData(key)
		default:
			d.Unknown(key)
		}
	}
	if missing := 0x3 &^ seen; missing != 0 {
		d.Missing(missing, "status", "exiResponse")
	}
}

func (m *Get15118EVCertificateResponse) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendString(dst, "status", m.Status)
	if m.StatusInfo != nil {
		dst = m.StatusInfo.appendTo(ocppjson.AppendName(dst, "statusInfo"))
	}
	dst = ocppjson.AppendString(dst, "exiResponse", m.EXIResponse)
	dst = ocppjson.AppendOptInt(dst, "remainingContracts", m.RemainingContracts)
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// ActionName returns "Get15118EVCertificate".
func (*Get15118EVCertificateResponse) ActionName() string { return "Get15118EVCertificate" }

// IsResponse returns true.
func (*Get15118EVCertificateResponse) IsResponse() bool { return true }

// AppendJSON appends the message to dst as a JSON object.
func (m *Get15118EVCertificateResponse) AppendJSON(dst []byte) []byte { return m.appendTo(dst) }

// GetCertificateChainStatusRequest is the request of GetCertificateChainStatus, sent by the station. Since OCPP 2.1.
type GetCertificateChainStatusRequest struct {
	CertificateStatusRequests []CertificateStatusRequestInfo `json:"certificateStatusRequests"` // CertificateStatusRequestInfo[1..4]
	CustomData                ocppjson.Raw                   `json:"customData,omitempty"`      // object with vendorId and whatever the vendor adds
}

func (m *GetCertificateChainStatusRequest) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "certificateStatusRequests":
			d.Seen(&seen, 0)
			m.CertificateStatusRequests = ocppjson.Array(d, key, ocppjson.Bounds{Min: 1, Max: 4, Required: true}, (*CertificateStatusRequestInfo).decode)
		case "customData":
			d.Seen(&seen, 1)
			m.CustomData = d.CustomData(key)
		default:
			d.Unknown(key)
		}
	}
	if missing := 0x1 &^ seen; missing != 0 {
		d.Missing(missing, "certificateStatusRequests")
	}
}

func (m *GetCertificateChainStatusRequest) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendArray(dst, "certificateStatusRequests", m.CertificateStatusRequests, (*CertificateStatusRequestInfo).appendTo)
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// ActionName returns "GetCertificateChainStatus".
func (*GetCertificateChainStatusRequest) ActionName() string { return "GetCertificateChainStatus" }

// IsResponse returns false.
func (*GetCertificateChainStatusRequest) IsResponse() bool { return false }

// AppendJSON appends the message to dst as a JSON object.
func (m *GetCertificateChainStatusRequest) AppendJSON(dst []byte) []byte { return m.appendTo(dst) }

// GetCertificateChainStatusResponse is the response to GetCertificateChainStatus. Since OCPP 2.1.
type GetCertificateChainStatusResponse struct {
	CertificateStatus []CertificateStatus `json:"certificateStatus"`    // CertificateStatus[1..4]
	CustomData        ocppjson.Raw        `json:"customData,omitempty"` // object with vendorId and whatever the vendor adds
}

func (m *GetCertificateChainStatusResponse) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "certificateStatus":
			d.Seen(&seen, 0)
			m.CertificateStatus = ocppjson.Array(d, key, ocppjson.Bounds{Min: 1, Max: 4, Required: true}, (*CertificateStatus).decode)
		case "customData":
			d.Seen(&seen, 1)
			m.CustomData = d.CustomData(key)
		default:
			d.Unknown(key)
		}
	}
	if missing := 0x1 &^ seen; missing != 0 {
		d.Missing(missing, "certificateStatus")
	}
}

func (m *GetCertificateChainStatusResponse) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendArray(dst, "certificateStatus", m.CertificateStatus, (*CertificateStatus).appendTo)
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// ActionName returns "GetCertificateChainStatus".
func (*GetCertificateChainStatusResponse) ActionName() string { return "GetCertificateChainStatus" }

// IsResponse returns true.
func (*GetCertificateChainStatusResponse) IsResponse() bool { return true }

// AppendJSON appends the message to dst as a JSON object.
func (m *GetCertificateChainStatusResponse) AppendJSON(dst []byte) []byte { return m.appendTo(dst) }

// GetCertificateStatusRequest is the request of GetCertificateStatus, sent by the station.
type GetCertificateStatusRequest struct {
	OCSPRequestData OCSPRequestData `json:"ocspRequestData"`      // OCSPRequestData
	CustomData      ocppjson.Raw    `json:"customData,omitempty"` // object with vendorId and whatever the vendor adds
}

func (m *GetCertificateStatusRequest) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "ocspRequestData":
			d.Seen(&seen, 0)
			if d.Object(key) {
				m.OCSPRequestData.decode(d)
			}
		case "customData":
			d.Seen(&seen, 1)
			m.CustomData = d.CustomData(key)
		default:
			d.Unknown(key)
		}
	}
	if missing := 0x1 &^ seen; missing != 0 {
		d.Missing(missing, "ocspRequestData")
	}
}

func (m *GetCertificateStatusRequest) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = m.OCSPRequestData.appendTo(ocppjson.AppendName(dst, "ocspRequestData"))
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// ActionName returns "GetCertificateStatus".
func (*GetCertificateStatusRequest) ActionName() string { return "GetCertificateStatus" }

// IsResponse returns false.
func (*GetCertificateStatusRequest) IsResponse() bool { return false }

// AppendJSON appends the message to dst as a JSON object.
func (m *GetCertificateStatusRequest) AppendJSON(dst []byte) []byte { return m.appendTo(dst) }

// GetCertificateStatusResponse is the response to GetCertificateStatus.
type GetCertificateStatusResponse struct {
	Status     GetCertificateStatus `json:"status"`               // GetCertificateStatus
	StatusInfo *StatusInfo          `json:"statusInfo,omitempty"` // optional StatusInfo
	OCSPResult *string              `json:"ocspResult,omitempty"` // optional string(18000); 2.0.1: string(5500)
	CustomData ocppjson.Raw         `json:"customData,omitempty"` // object with vendorId and whatever the vendor adds
}

func (m *GetCertificateStatusResponse) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "status":
			d.Seen(&seen, 0)
			m.Status = GetCertificateStatus(d.Enum(key, enumGetCertificateStatus))
		case "statusInfo":
			d.Seen(&seen, 1)
			if d.OptObject(key) {
				m.StatusInfo = new(StatusInfo)
				m.StatusInfo.decode(d)
			}
		case "ocspResult":
			d.Seen(&seen, 2)
			if d.Older {
				m.OCSPResult = d.OptString(key, 5500)
				continue
			}
			m.OCSPResult = d.OptString(key, 18000)
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

func (m *GetCertificateStatusResponse) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendString(dst, "status", m.Status)
	if m.StatusInfo != nil {
		dst = m.StatusInfo.appendTo(ocppjson.AppendName(dst, "statusInfo"))
	}
	dst = ocppjson.AppendOptString(dst, "ocspResult", m.OCSPResult)
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// ActionName returns "GetCertificateStatus".
func (*GetCertificateStatusResponse) ActionName() string { return "GetCertificateStatus" }

// IsResponse returns true.
func (*GetCertificateStatusResponse) IsResponse() bool { return true }

// AppendJSON appends the message to dst as a JSON object.
func (m *GetCertificateStatusResponse) AppendJSON(dst []byte) []byte { return m.appendTo(dst) }

// GetInstalledCertificateIdsRequest is the request of GetInstalledCertificateIds, sent by the CSMS.
type GetInstalledCertificateIdsRequest struct {
	CertificateType []GetCertificateIDUse `json:"certificateType,omitempty"` // optional GetCertificateIDUse[1..]
	CustomData      ocppjson.Raw          `json:"customData,omitempty"`      // object with vendorId and whatever the vendor adds
}

func (m *GetInstalledCertificateIdsRequest) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "certificateType":
			d.Seen(&seen, 0)
			m.CertificateType = ocppjson.Enums[GetCertificateIDUse](d, key, ocppjson.Bounds{Min: 1, Max: 0, Required: false}, enumGetCertificateIDUse)
		case "customData":
			d.Seen(&seen, 1)
			m.CustomData = d.CustomData(key)
		default:
			d.Unknown(key)
		}
	}
}

func (m *GetInstalledCertificateIdsRequest) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendStrings(dst, "certificateType", m.CertificateType)
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
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
	Status                   GetInstalledCertificateStatus `json:"status"`                             // GetInstalledCertificateStatus
	StatusInfo               *StatusInfo                   `json:"statusInfo,omitempty"`               // optional StatusInfo
	CertificateHashDataChain []CertificateHashDataChain    `json:"certificateHashDataChain,omitempty"` // optional CertificateHashDataChain[1..]
	CustomData               ocppjson.Raw                  `json:"customData,omitempty"`               // object with vendorId and whatever the vendor adds
}

func (m *GetInstalledCertificateIdsResponse) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "status":
			d.Seen(&seen, 0)
			m.Status = GetInstalledCertificateStatus(d.Enum(key, enumGetInstalledCertificateStatus))
		case "statusInfo":
			d.Seen(&seen, 1)
			if d.OptObject(key) {
				m.StatusInfo = new(StatusInfo)
				m.StatusInfo.decode(d)
			}
		case "certificateHashDataChain":
			d.Seen(&seen, 2)
			m.CertificateHashDataChain = ocppjson.Array(d, key, ocppjson.Bounds{Min: 1, Max: 0, Required: false}, (*CertificateHashDataChain).decode)
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

func (m *GetInstalledCertificateIdsResponse) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendString(dst, "status", m.Status)
	if m.StatusInfo != nil {
		dst = m.StatusInfo.appendTo(ocppjson.AppendName(dst, "statusInfo"))
	}
	dst = ocppjson.AppendArray(dst, "certificateHashDataChain", m.CertificateHashDataChain, (*CertificateHashDataChain).appendTo)
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// ActionName returns "GetInstalledCertificateIds".
func (*GetInstalledCertificateIdsResponse) ActionName() string { return "GetInstalledCertificateIds" }

// IsResponse returns true.
func (*GetInstalledCertificateIdsResponse) IsResponse() bool { return true }

// AppendJSON appends the message to dst as a JSON object.
func (m *GetInstalledCertificateIdsResponse) AppendJSON(dst []byte) []byte { return m.appendTo(dst) }

// InstallCertificateRequest is the request of InstallCertificate, sent by the CSMS.
type InstallCertificateRequest struct {
	CertificateType InstallCertificateUse `json:"certificateType"`      // InstallCertificateUse
	Certificate     string                `json:"certificate"`          // string(10000); 2.0.1: string(5500)
	CustomData      ocppjson.Raw          `json:"customData,omitempty"` // object with vendorId and whatever the vendor adds
}

func (m *InstallCertificateRequest) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "certificateType":
			d.Seen(&seen, 0)
			m.CertificateType = InstallCertificateUse(d.Enum(key, enumInstallCertificateUse))
		case "certificate":
			d.Seen(&seen, 1)
			if d.Older {
				m.Certificate = d.String(key, 5500)
				continue
			}
			m.Certificate = d.String(key, 10000)
		case "customData":
			d.Seen(&seen, 2)
			m.CustomData = d.CustomData(key)
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
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
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
	Status     InstallCertificateStatus `json:"status"`               // InstallCertificateStatus
	StatusInfo *StatusInfo              `json:"statusInfo,omitempty"` // optional StatusInfo
	CustomData ocppjson.Raw             `json:"customData,omitempty"` // object with vendorId and whatever the vendor adds
}

func (m *InstallCertificateResponse) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "status":
			d.Seen(&seen, 0)
			m.Status = InstallCertificateStatus(d.Enum(key, enumInstallCertificateStatus))
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

func (m *InstallCertificateResponse) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendString(dst, "status", m.Status)
	if m.StatusInfo != nil {
		dst = m.StatusInfo.appendTo(ocppjson.AppendName(dst, "statusInfo"))
	}
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// ActionName returns "InstallCertificate".
func (*InstallCertificateResponse) ActionName() string { return "InstallCertificate" }

// IsResponse returns true.
func (*InstallCertificateResponse) IsResponse() bool { return true }

// AppendJSON appends the message to dst as a JSON object.
func (m *InstallCertificateResponse) AppendJSON(dst []byte) []byte { return m.appendTo(dst) }

// CertificateHashDataChain is an object type of the block CertificateManagement.
type CertificateHashDataChain struct {
	CertificateHashData      CertificateHashData   `json:"certificateHashData"`                // CertificateHashData
	CertificateType          GetCertificateIDUse   `json:"certificateType"`                    // GetCertificateIDUse
	ChildCertificateHashData []CertificateHashData `json:"childCertificateHashData,omitempty"` // optional CertificateHashData[1..4]
	CustomData               ocppjson.Raw          `json:"customData,omitempty"`               // object with vendorId and whatever the vendor adds
}

func (m *CertificateHashDataChain) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "certificateHashData":
			d.Seen(&seen, 0)
			if d.Object(key) {
				m.CertificateHashData.decode(d)
			}
		case "certificateType":
			d.Seen(&seen, 1)
			m.CertificateType = GetCertificateIDUse(d.Enum(key, enumGetCertificateIDUse))
		case "childCertificateHashData":
			d.Seen(&seen, 2)
			m.ChildCertificateHashData = ocppjson.Array(d, key, ocppjson.Bounds{Min: 1, Max: 4, Required: false}, (*CertificateHashData).decode)
		case "customData":
			d.Seen(&seen, 3)
			m.CustomData = d.CustomData(key)
		default:
			d.Unknown(key)
		}
	}
	if missing := 0x3 &^ seen; missing != 0 {
		d.Missing(missing, "certificateHashData", "certificateType")
	}
}

func (m *CertificateHashDataChain) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = m.CertificateHashData.appendTo(ocppjson.AppendName(dst, "certificateHashData"))
	dst = ocppjson.AppendString(dst, "certificateType", m.CertificateType)
	dst = ocppjson.AppendArray(dst, "childCertificateHashData", m.ChildCertificateHashData, (*CertificateHashData).appendTo)
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// CertificateStatus is an object type of the block CertificateManagement.
type CertificateStatus struct {
	CertificateHashData CertificateHashData     `json:"certificateHashData"`  // CertificateHashData
	Source              CertificateStatusSource `json:"source"`               // CertificateStatusSource
	Status              CertificateStatusType   `json:"status"`               // CertificateStatusType
	NextUpdate          ocppjson.DateTime       `json:"nextUpdate"`           // dateTime
	CustomData          ocppjson.Raw            `json:"customData,omitempty"` // object with vendorId and whatever the vendor adds
}

func (m *CertificateStatus) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "certificateHashData":
			d.Seen(&seen, 0)
			if d.Object(key) {
				m.CertificateHashData.decode(d)
			}
		case "source":
			d.Seen(&seen, 1)
			m.Source = CertificateStatusSource(d.Enum(key, enumCertificateStatusSource))
		case "status":
			d.Seen(&seen, 2)
			m.Status = CertificateStatusType(d.Enum(key, enumCertificateStatusType))
		case "nextUpdate":
			d.Seen(&seen, 3)
			m.NextUpdate = d.DateTime(key)
		case "customData":
			d.Seen(&seen, 4)
			m.CustomData = d.CustomData(key)
		default:
			d.Unknown(key)
		}
	}
	if missing := 0xf &^ seen; missing != 0 {
		d.Missing(missing, "certificateHashData", "source", "status", "nextUpdate")
	}
}

func (m *CertificateStatus) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = m.CertificateHashData.appendTo(ocppjson.AppendName(dst, "certificateHashData"))
	dst = ocppjson.AppendString(dst, "source", m.Source)
	dst = ocppjson.AppendString(dst, "status", m.Status)
	dst = ocppjson.AppendString(dst, "nextUpdate", m.NextUpdate)
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// CertificateStatusRequestInfo is an object type of the block CertificateManagement.
type CertificateStatusRequestInfo struct {
	CertificateHashData CertificateHashData     `json:"certificateHashData"`  // CertificateHashData
	Source              CertificateStatusSource `json:"source"`               // CertificateStatusSource
	URLs                []string                `json:"urls"`                 // string(2000)[1..5]
	CustomData          ocppjson.Raw            `json:"customData,omitempty"` // object with vendorId and whatever the vendor adds
}

func (m *CertificateStatusRequestInfo) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "certificateHashData":
			d.Seen(&seen, 0)
			if d.Object(key) {
				m.CertificateHashData.decode(d)
			}
		case "source":
			d.Seen(&seen, 1)
			m.Source = CertificateStatusSource(d.Enum(key, enumCertificateStatusSource))
		case "urls":
			d.Seen(&seen, 2)
			m.URLs = ocppjson.Strings(d, key, ocppjson.Bounds{Min: 1, Max: 5, Required: true}, 2000)
		case "customData":
			d.Seen(&seen, 3)
			m.CustomData = d.CustomData(key)
		default:
			d.Unknown(key)
		}
	}
	if missing := 0x7 &^ seen; missing != 0 {
		d.Missing(missing, "certificateHashData", "source", "urls")
	}
}

func (m *CertificateStatusRequestInfo) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = m.CertificateHashData.appendTo(ocppjson.AppendName(dst, "certificateHashData"))
	dst = ocppjson.AppendString(dst, "source", m.Source)
	dst = ocppjson.AppendStrings(dst, "urls", m.URLs)
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// CertificateAction is an enumeration; the constants list its values. Values it does not list are kept when they
// are received. In an optional member "" means absent.
type CertificateAction string

// The values of CertificateAction.
const (
	CertificateActionInstall CertificateAction = "Install"
	CertificateActionUpdate  CertificateAction = "Update"
)

func enumCertificateAction(s string) ocppjson.Since {
	switch CertificateAction(s) {
	case CertificateActionInstall,
		CertificateActionUpdate:
		return ocppjson.Always
	}
	return ocppjson.Never
}

// CertificateStatusSource is an enumeration; the constants list its values. Values it does not list are kept when they
// are received. In an optional member "" means absent.
type CertificateStatusSource string

// The values of CertificateStatusSource.
const (
	CertificateStatusSourceCRL  CertificateStatusSource = "CRL"
	CertificateStatusSourceOCSP CertificateStatusSource = "OCSP"
)

func enumCertificateStatusSource(s string) ocppjson.Since {
	switch CertificateStatusSource(s) {
	case CertificateStatusSourceCRL,
		CertificateStatusSourceOCSP:
		return ocppjson.Always
	}
	return ocppjson.Never
}

// CertificateStatusType is an enumeration; the constants list its values. Values it does not list are kept when they
// are received. In an optional member "" means absent.
type CertificateStatusType string

// The values of CertificateStatusType.
const (
	CertificateStatusTypeGood    CertificateStatusType = "Good"
	CertificateStatusTypeRevoked CertificateStatusType = "Revoked"
	CertificateStatusTypeUnknown CertificateStatusType = "Unknown"
	CertificateStatusTypeFailed  CertificateStatusType = "Failed"
)

func enumCertificateStatusType(s string) ocppjson.Since {
	switch CertificateStatusType(s) {
	case CertificateStatusTypeGood,
		CertificateStatusTypeRevoked,
		CertificateStatusTypeUnknown,
		CertificateStatusTypeFailed:
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

// GetCertificateIDUse is an enumeration; the constants list its values. Values it does not list are kept when they
// are received. In an optional member "" means absent.
type GetCertificateIDUse string

// The values of GetCertificateIDUse.
const (
	GetCertificateIDUseV2GRootCertificate          GetCertificateIDUse = "V2GRootCertificate"
	GetCertificateIDUseMORootCertificate           GetCertificateIDUse = "MORootCertificate"
	GetCertificateIDUseCSMSRootCertificate         GetCertificateIDUse = "CSMSRootCertificate"
	GetCertificateIDUseV2GCertificateChain         GetCertificateIDUse = "V2GCertificateChain"
	GetCertificateIDUseManufacturerRootCertificate GetCertificateIDUse = "ManufacturerRootCertificate"
	GetCertificateIDUseOEMRootCertificate          GetCertificateIDUse = "OEMRootCertificate" // since 2.1
)

func enumGetCertificateIDUse(s string) ocppjson.Since {
	switch GetCertificateIDUse(s) {
	case GetCertificateIDUseV2GRootCertificate,
		GetCertificateIDUseMORootCertificate,
		GetCertificateIDUseCSMSRootCertificate,
		GetCertificateIDUseV2GCertificateChain,
		GetCertificateIDUseManufacturerRootCertificate:
		return ocppjson.Always
	case GetCertificateIDUseOEMRootCertificate:
		return ocppjson.Newer
	}
	return ocppjson.Never
}

// GetCertificateStatus is an enumeration; the constants list its values. Values it does not list are kept when they
// are received. In an optional member "" means absent.
type GetCertificateStatus string

// The values of GetCertificateStatus.
const (
	GetCertificateStatusAccepted GetCertificateStatus = "Accepted"
	GetCertificateStatusFailed   GetCertificateStatus = "Failed"
)

func enumGetCertificateStatus(s string) ocppjson.Since {
	switch GetCertificateStatus(s) {
	case GetCertificateStatusAccepted,
		GetCertificateStatusFailed:
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

// InstallCertificateStatus is an enumeration; the constants list its values. Values it does not list are kept when they
// are received. In an optional member "" means absent.
type InstallCertificateStatus string

// The values of InstallCertificateStatus.
const (
	InstallCertificateStatusAccepted InstallCertificateStatus = "Accepted"
	InstallCertificateStatusRejected InstallCertificateStatus = "Rejected"
	InstallCertificateStatusFailed   InstallCertificateStatus = "Failed"
)

func enumInstallCertificateStatus(s string) ocppjson.Since {
	switch InstallCertificateStatus(s) {
	case InstallCertificateStatusAccepted,
		InstallCertificateStatusRejected,
		InstallCertificateStatusFailed:
		return ocppjson.Always
	}
	return ocppjson.Never
}

// InstallCertificateUse is an enumeration; the constants list its values. Values it does not list are kept when they
// are received. In an optional member "" means absent.
type InstallCertificateUse string

// The values of InstallCertificateUse.
const (
	InstallCertificateUseV2GRootCertificate          InstallCertificateUse = "V2GRootCertificate"
	InstallCertificateUseMORootCertificate           InstallCertificateUse = "MORootCertificate"
	InstallCertificateUseManufacturerRootCertificate InstallCertificateUse = "ManufacturerRootCertificate"
	InstallCertificateUseCSMSRootCertificate         InstallCertificateUse = "CSMSRootCertificate"
	InstallCertificateUseOEMRootCertificate          InstallCertificateUse = "OEMRootCertificate" // since 2.1
)

func enumInstallCertificateUse(s string) ocppjson.Since {
	switch InstallCertificateUse(s) {
	case InstallCertificateUseV2GRootCertificate,
		InstallCertificateUseMORootCertificate,
		InstallCertificateUseManufacturerRootCertificate,
		InstallCertificateUseCSMSRootCertificate:
		return ocppjson.Always
	case InstallCertificateUseOEMRootCertificate:
		return ocppjson.Newer
	}
	return ocppjson.Never
}

// Iso15118EVCertificateStatus is an enumeration; the constants list its values. Values it does not list are kept when they
// are received. In an optional member "" means absent.
type Iso15118EVCertificateStatus string

// The values of Iso15118EVCertificateStatus.
const (
	Iso15118EVCertificateStatusAccepted Iso15118EVCertificateStatus = "Accepted"
	Iso15118EVCertificateStatusFailed   Iso15118EVCertificateStatus = "Failed"
)

func enumIso15118EVCertificateStatus(s string) ocppjson.Since {
	switch Iso15118EVCertificateStatus(s) {
	case Iso15118EVCertificateStatusAccepted,
		Iso15118EVCertificateStatusFailed:
		return ocppjson.Always
	}
	return ocppjson.Never
}
