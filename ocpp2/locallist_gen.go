// Code generated from definitions/ by internal/definition/generate. DO NOT EDIT.

package ocpp2

import "github.com/evenkeel/evenkeel/ocppjson"

// GetLocalListVersionRequest is the request of GetLocalListVersion, sent by the CSMS.
type GetLocalListVersionRequest struct {
	CustomData ocppjson.Raw `json:"customData,omitempty"` // object with vendorId and whatever the vendor adds
}

func (m *GetLocalListVersionRequest) decode(d *ocppjson.Decoder) {
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

func (m *GetLocalListVersionRequest) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// ActionName returns "GetLocalListVersion".
func (*GetLocalListVersionRequest) ActionName() string { return "GetLocalListVersion" }

// IsResponse returns false.
func (*GetLocalListVersionRequest) IsResponse() bool { return false }

// AppendJSON appends the message to dst as a JSON object.
func (m *GetLocalListVersionRequest) AppendJSON(dst []byte) []byte { return m.appendTo(dst) }

// GetLocalListVersionResponse is the response to GetLocalListVersion.
type GetLocalListVersionResponse struct {
	VersionNumber int          `json:"versionNumber"`        // integer
	CustomData    ocppjson.Raw `json:"customData,omitempty"` // object with vendorId and whatever the vendor adds
}

func (m *GetLocalListVersionResponse) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "versionNumber":
			d.Seen(&seen, 0)
			m.VersionNumber = d.Int(key, ocppjson.NoMin, ocppjson.NoMax)
		case "customData":
			d.Seen(&seen, 1)
			m.CustomData = d.CustomData(key)
		default:
			d.Unknown(key)
		}
	}
	if missing := 0x1 &^ seen; missing != 0 {
		d.Missing(missing, "versionNumber")
	}
}

func (m *GetLocalListVersionResponse) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendInt(dst, "versionNumber", m.VersionNumber)
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// ActionName returns "GetLocalListVersion".
func (*GetLocalListVersionResponse) ActionName() string { return "GetLocalListVersion" }

// IsResponse returns true.
func (*GetLocalListVersionResponse) IsResponse() bool { return true }

// AppendJSON appends the message to dst as a JSON object.
func (m *GetLocalListVersionResponse) AppendJSON(dst []byte) []byte { return m.appendTo(dst) }

// SendLocalListRequest is the request of SendLocalList, sent by the CSMS.
type SendLocalListRequest struct {
	LocalAuthorizationList []AuthorizationData `json:"localAuthorizationList,omitempty"` // optional AuthorizationData[1..]
	VersionNumber          int                 `json:"versionNumber"`                    // integer
	UpdateType             UpdateType          `json:"updateType"`                       // UpdateType
	CustomData             ocppjson.Raw        `json:"customData,omitempty"`             // object with vendorId and whatever the vendor adds
}

func (m *SendLocalListRequest) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "localAuthorizationList":
			d.Seen(&seen, 2)
			m.LocalAuthorizationList = ocppjson.Array(d, key, ocppjson.Bounds{Min: 1, Max: 0, Required: false}, (*AuthorizationData).decode)
		case "versionNumber":
			d.Seen(&seen, 0)
			m.VersionNumber = d.Int(key, ocppjson.NoMin, ocppjson.NoMax)
		case "updateType":
			d.Seen(&seen, 1)
			m.UpdateType = UpdateType(d.Enum(key, enumUpdateType))
		case "customData":
			d.Seen(&seen, 3)
			m.CustomData = d.CustomData(key)
		default:
			d.Unknown(key)
		}
	}
	if missing := 0x3 &^ seen; missing != 0 {
		d.Missing(missing, "versionNumber", "updateType")
	}
}

func (m *SendLocalListRequest) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendArray(dst, "localAuthorizationList", m.LocalAuthorizationList, (*AuthorizationData).appendTo)
	dst = ocppjson.AppendInt(dst, "versionNumber", m.VersionNumber)
	dst = ocppjson.AppendString(dst, "updateType", m.UpdateType)
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// ActionName returns "SendLocalList".
func (*SendLocalListRequest) ActionName() string { return "SendLocalList" }

// IsResponse returns false.
func (*SendLocalListRequest) IsResponse() bool { return false }

// AppendJSON appends the message to dst as a JSON object.
func (m *SendLocalListRequest) AppendJSON(dst []byte) []byte { return m.appendTo(dst) }

// SendLocalListResponse is the response to SendLocalList.
type SendLocalListResponse struct {
	Status     SendLocalListStatus `json:"status"`               // SendLocalListStatus
	StatusInfo *StatusInfo         `json:"statusInfo,omitempty"` // optional StatusInfo
	CustomData ocppjson.Raw        `json:"customData,omitempty"` // object with vendorId and whatever the vendor adds
}

func (m *SendLocalListResponse) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "status":
			d.Seen(&seen, 0)
			m.Status = SendLocalListStatus(d.Enum(key, enumSendLocalListStatus))
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

func (m *SendLocalListResponse) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendString(dst, "status", m.Status)
	if m.StatusInfo != nil {
		dst = m.StatusInfo.appendTo(ocppjson.AppendName(dst, "statusInfo"))
	}
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// ActionName returns "SendLocalList".
func (*SendLocalListResponse) ActionName() string { return "SendLocalList" }

// IsResponse returns true.
func (*SendLocalListResponse) IsResponse() bool { return true }

// AppendJSON appends the message to dst as a JSON object.
func (m *SendLocalListResponse) AppendJSON(dst []byte) []byte { return m.appendTo(dst) }

// AuthorizationData is an object type of the block LocalAuthorizationListManagement.
type AuthorizationData struct {
	IDToken     IDToken      `json:"idToken"`               // IDToken
	IDTokenInfo *IDTokenInfo `json:"idTokenInfo,omitempty"` // optional IDTokenInfo
	CustomData  ocppjson.Raw `json:"customData,omitempty"`  // object with vendorId and whatever the vendor adds
}

func (m *AuthorizationData) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "idToken":
			d.Seen(&seen, 0)
			if d.Object(key) {
				m.IDToken.decode(d)
			}
		case "idTokenInfo":
			d.Seen(&seen, 1)
			if d.OptObject(key) {
				m.IDTokenInfo = ocppjson.New[IDTokenInfo](d)
				m.IDTokenInfo.decode(d)
			}
		case "customData":
			d.Seen(&seen, 2)
			m.CustomData = d.CustomData(key)
		default:
			d.Unknown(key)
		}
	}
	if missing := 0x1 &^ seen; missing != 0 {
		d.Missing(missing, "idToken")
	}
}

func (m *AuthorizationData) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = m.IDToken.appendTo(ocppjson.AppendName(dst, "idToken"))
	if m.IDTokenInfo != nil {
		dst = m.IDTokenInfo.appendTo(ocppjson.AppendName(dst, "idTokenInfo"))
	}
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// SendLocalListStatus is an enumeration; the constants list its values. Values it does not list are kept when they
// are received. In an optional member "" means absent.
type SendLocalListStatus string

// The values of SendLocalListStatus.
const (
	SendLocalListStatusAccepted        SendLocalListStatus = "Accepted"
	SendLocalListStatusFailed          SendLocalListStatus = "Failed"
	SendLocalListStatusVersionMismatch SendLocalListStatus = "VersionMismatch"
)

func enumSendLocalListStatus(s string) ocppjson.Since {
	switch SendLocalListStatus(s) {
	case SendLocalListStatusAccepted,
		SendLocalListStatusFailed,
		SendLocalListStatusVersionMismatch:
		return ocppjson.Always
	}
	return ocppjson.Never
}

// UpdateType is an enumeration; the constants list its values. Values it does not list are kept when they
// are received. In an optional member "" means absent.
type UpdateType string

// The values of UpdateType.
const (
	UpdateTypeDifferential UpdateType = "Differential"
	UpdateTypeFull         UpdateType = "Full"
)

func enumUpdateType(s string) ocppjson.Since {
	switch UpdateType(s) {
	case UpdateTypeDifferential,
		UpdateTypeFull:
		return ocppjson.Always
	}
	return ocppjson.Never
}
