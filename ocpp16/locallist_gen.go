// Code generated from definitions/ by internal/definition/generate. DO NOT EDIT.

package ocpp16

import "github.com/evenkeel/evenkeel/ocppjson"

// GetLocalListVersionRequest is the request of GetLocalListVersion, sent by the CSMS.
type GetLocalListVersionRequest struct {
}

func (m *GetLocalListVersionRequest) decode(d *ocppjson.Decoder) {
	for key, ok := d.First(); ok; key, ok = d.Next() {
		d.Unknown(key)
	}
}

func (m *GetLocalListVersionRequest) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
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
	ListVersion int `json:"listVersion"` // integer
}

func (m *GetLocalListVersionResponse) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "listVersion":
			d.Seen(&seen, 0)
			m.ListVersion = d.Int(key, ocppjson.NoMin, ocppjson.NoMax)
		default:
			d.Unknown(key)
		}
	}
	if missing := 0x1 &^ seen; missing != 0 {
		d.Missing(missing, "listVersion")
	}
}

func (m *GetLocalListVersionResponse) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendInt(dst, "listVersion", m.ListVersion)
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
	ListVersion            int                 `json:"listVersion"`                      // integer
	LocalAuthorizationList []AuthorizationData `json:"localAuthorizationList,omitempty"` // optional AuthorizationData[0..]
	UpdateType             UpdateType          `json:"updateType"`                       // UpdateType
}

func (m *SendLocalListRequest) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "listVersion":
			d.Seen(&seen, 0)
			m.ListVersion = d.Int(key, ocppjson.NoMin, ocppjson.NoMax)
		case "localAuthorizationList":
			d.Seen(&seen, 2)
			m.LocalAuthorizationList = ocppjson.Array(d, key, ocppjson.Bounds{Min: 0, Max: 0, Required: false}, (*AuthorizationData).decode)
		case "updateType":
			d.Seen(&seen, 1)
			m.UpdateType = UpdateType(d.Enum(key, enumUpdateType))
		default:
			d.Unknown(key)
		}
	}
	if missing := 0x3 &^ seen; missing != 0 {
		d.Missing(missing, "listVersion", "updateType")
	}
}

func (m *SendLocalListRequest) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendInt(dst, "listVersion", m.ListVersion)
	dst = ocppjson.AppendArray(dst, "localAuthorizationList", m.LocalAuthorizationList, (*AuthorizationData).appendTo)
	dst = ocppjson.AppendString(dst, "updateType", m.UpdateType)
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
	Status UpdateStatus `json:"status"` // UpdateStatus
}

func (m *SendLocalListResponse) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "status":
			d.Seen(&seen, 0)
			m.Status = UpdateStatus(d.Enum(key, enumUpdateStatus))
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
	return append(dst, '}')
}

// ActionName returns "SendLocalList".
func (*SendLocalListResponse) ActionName() string { return "SendLocalList" }

// IsResponse returns true.
func (*SendLocalListResponse) IsResponse() bool { return true }

// AppendJSON appends the message to dst as a JSON object.
func (m *SendLocalListResponse) AppendJSON(dst []byte) []byte { return m.appendTo(dst) }

// AuthorizationData is an object type of the block LocalAuthListManagement.
type AuthorizationData struct {
	IDTag     string     `json:"idTag"`               // string(20)
	IDTagInfo *IDTagInfo `json:"idTagInfo,omitempty"` // optional IDTagInfo
}

func (m *AuthorizationData) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "idTag":
			d.Seen(&seen, 0)
			m.IDTag = d.String(key, 20)
		case "idTagInfo":
			d.Seen(&seen, 1)
			if d.OptObject(key) {
				m.IDTagInfo = ocppjson.New[IDTagInfo](d)
				m.IDTagInfo.decode(d)
			}
		default:
			d.Unknown(key)
		}
	}
	if missing := 0x1 &^ seen; missing != 0 {
		d.Missing(missing, "idTag")
	}
}

func (m *AuthorizationData) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendString(dst, "idTag", m.IDTag)
	if m.IDTagInfo != nil {
		dst = m.IDTagInfo.appendTo(ocppjson.AppendName(dst, "idTagInfo"))
	}
	return append(dst, '}')
}

// UpdateStatus is an enumeration; the constants list its values. Values it does not list are kept when they
// are received. In an optional member "" means absent.
type UpdateStatus string

// The values of UpdateStatus.
const (
	UpdateStatusAccepted        UpdateStatus = "Accepted"
	UpdateStatusFailed          UpdateStatus = "Failed"
	UpdateStatusNotSupported    UpdateStatus = "NotSupported"
	UpdateStatusVersionMismatch UpdateStatus = "VersionMismatch"
)

func enumUpdateStatus(s string) ocppjson.Since {
	switch UpdateStatus(s) {
	case UpdateStatusAccepted,
		UpdateStatusFailed,
		UpdateStatusNotSupported,
		UpdateStatusVersionMismatch:
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
