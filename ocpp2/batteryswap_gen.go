// Code generated from definitions/ by internal/definition/generate. DO NOT EDIT.

package ocpp2

import "github.com/evenkeel/evenkeel/ocppjson"

// BatterySwapRequest is the request of BatterySwap, sent by the station. Since OCPP 2.1.
type BatterySwapRequest struct {
	BatteryData []BatteryData        `json:"batteryData"`          // BatteryData[1..]
	EventType   BatterySwapEventType `json:"eventType"`            // BatterySwapEventType
	IDToken     IDToken              `json:"idToken"`              // IDToken
	RequestID   int                  `json:"requestId"`            // integer
	CustomData  ocppjson.Raw         `json:"customData,omitempty"` // object with vendorId and whatever the vendor adds
}

func (m *BatterySwapRequest) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "batteryData":
			d.Seen(&seen, 0)
			m.BatteryData = ocppjson.Array(d, key, ocppjson.Bounds{Min: 1, Max: 0, Required: true}, (*BatteryData).decode)
		case "eventType":
			d.Seen(&seen, 1)
			m.EventType = BatterySwapEventType(d.Enum(key, enumBatterySwapEventType))
		case "idToken":
			d.Seen(&seen, 2)
			if d.Object(key) {
				m.IDToken.decode(d)
			}
		case "requestId":
			d.Seen(&seen, 3)
			m.RequestID = d.Int(key, ocppjson.NoMin, ocppjson.NoMax)
		case "customData":
			d.Seen(&seen, 4)
			m.CustomData = d.CustomData(key)
		default:
			d.Unknown(key)
		}
	}
	if missing := 0xf &^ seen; missing != 0 {
		d.Missing(missing, "batteryData", "eventType", "idToken", "requestId")
	}
}

func (m *BatterySwapRequest) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendArray(dst, "batteryData", m.BatteryData, (*BatteryData).appendTo)
	dst = ocppjson.AppendString(dst, "eventType", m.EventType)
	dst = m.IDToken.appendTo(ocppjson.AppendName(dst, "idToken"))
	dst = ocppjson.AppendInt(dst, "requestId", m.RequestID)
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// ActionName returns "BatterySwap".
func (*BatterySwapRequest) ActionName() string { return "BatterySwap" }

// IsResponse returns false.
func (*BatterySwapRequest) IsResponse() bool { return false }

// AppendJSON appends the message to dst as a JSON object.
func (m *BatterySwapRequest) AppendJSON(dst []byte) []byte { return m.appendTo(dst) }

// BatterySwapResponse is the response to BatterySwap. Since OCPP 2.1.
type BatterySwapResponse struct {
	CustomData ocppjson.Raw `json:"customData,omitempty"` // object with vendorId and whatever the vendor adds
}

func (m *BatterySwapResponse) decode(d *ocppjson.Decoder) {
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

func (m *BatterySwapResponse) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// ActionName returns "BatterySwap".
func (*BatterySwapResponse) ActionName() string { return "BatterySwap" }

// IsResponse returns true.
func (*BatterySwapResponse) IsResponse() bool { return true }

// AppendJSON appends the message to dst as a JSON object.
func (m *BatterySwapResponse) AppendJSON(dst []byte) []byte { return m.appendTo(dst) }

// RequestBatterySwapRequest is the request of RequestBatterySwap, sent by the CSMS. Since OCPP 2.1.
type RequestBatterySwapRequest struct {
	IDToken    IDToken      `json:"idToken"`              // IDToken
	RequestID  int          `json:"requestId"`            // integer
	CustomData ocppjson.Raw `json:"customData,omitempty"` // object with vendorId and whatever the vendor adds
}

func (m *RequestBatterySwapRequest) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "idToken":
			d.Seen(&seen, 0)
			if d.Object(key) {
				m.IDToken.decode(d)
			}
		case "requestId":
			d.Seen(&seen, 1)
			m.RequestID = d.Int(key, ocppjson.NoMin, ocppjson.NoMax)
		case "customData":
			d.Seen(&seen, 2)
			m.CustomData = d.CustomData(key)
		default:
			d.Unknown(key)
		}
	}
	if missing := 0x3 &^ seen; missing != 0 {
		d.Missing(missing, "idToken", "requestId")
	}
}

func (m *RequestBatterySwapRequest) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = m.IDToken.appendTo(ocppjson.AppendName(dst, "idToken"))
	dst = ocppjson.AppendInt(dst, "requestId", m.RequestID)
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// ActionName returns "RequestBatterySwap".
func (*RequestBatterySwapRequest) ActionName() string { return "RequestBatterySwap" }

// IsResponse returns false.
func (*RequestBatterySwapRequest) IsResponse() bool { return false }

// AppendJSON appends the message to dst as a JSON object.
func (m *RequestBatterySwapRequest) AppendJSON(dst []byte) []byte { return m.appendTo(dst) }

// RequestBatterySwapResponse is the response to RequestBatterySwap. Since OCPP 2.1.
type RequestBatterySwapResponse struct {
	Status     GenericStatus `json:"status"`               // GenericStatus
	StatusInfo *StatusInfo   `json:"statusInfo,omitempty"` // optional StatusInfo
	CustomData ocppjson.Raw  `json:"customData,omitempty"` // object with vendorId and whatever the vendor adds
}

func (m *RequestBatterySwapResponse) decode(d *ocppjson.Decoder) {
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

func (m *RequestBatterySwapResponse) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendString(dst, "status", m.Status)
	if m.StatusInfo != nil {
		dst = m.StatusInfo.appendTo(ocppjson.AppendName(dst, "statusInfo"))
	}
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// ActionName returns "RequestBatterySwap".
func (*RequestBatterySwapResponse) ActionName() string { return "RequestBatterySwap" }

// IsResponse returns true.
func (*RequestBatterySwapResponse) IsResponse() bool { return true }

// AppendJSON appends the message to dst as a JSON object.
func (m *RequestBatterySwapResponse) AppendJSON(dst []byte) []byte { return m.appendTo(dst) }

// BatteryData is an object type of the block BatterySwapping.
type BatteryData struct {
	EVSEID         int               `json:"evseId"`                   // integer >=0
	SerialNumber   string            `json:"serialNumber"`             // string(50)
	SoC            float64           `json:"soC"`                      // number >=0 <=100
	SoH            float64           `json:"soH"`                      // number >=0 <=100
	ProductionDate ocppjson.DateTime `json:"productionDate,omitempty"` // optional dateTime
	VendorInfo     *string           `json:"vendorInfo,omitempty"`     // optional string(500)
	CustomData     ocppjson.Raw      `json:"customData,omitempty"`     // object with vendorId and whatever the vendor adds
}

func (m *BatteryData) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "evseId":
			d.Seen(&seen, 0)
			m.EVSEID = d.Int(key, 0, ocppjson.NoMax)
		case "serialNumber":
			d.Seen(&seen, 1)
			m.SerialNumber = d.String(key, 50)
		case "soC":
			d.Seen(&seen, 2)
			m.SoC = d.Float(key, &numberFrom0To100)
		case "soH":
			d.Seen(&seen, 3)
			m.SoH = d.Float(key, &numberFrom0To100)
		case "productionDate":
			d.Seen(&seen, 4)
			m.ProductionDate = d.OptDateTime(key)
		case "vendorInfo":
			d.Seen(&seen, 5)
			m.VendorInfo = d.OptString(key, 500)
		case "customData":
			d.Seen(&seen, 6)
			m.CustomData = d.CustomData(key)
		default:
			d.Unknown(key)
		}
	}
	if missing := 0xf &^ seen; missing != 0 {
		d.Missing(missing, "evseId", "serialNumber", "soC", "soH")
	}
}

func (m *BatteryData) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendInt(dst, "evseId", m.EVSEID)
	dst = ocppjson.AppendString(dst, "serialNumber", m.SerialNumber)
	dst = ocppjson.AppendFloat(dst, "soC", m.SoC)
	dst = ocppjson.AppendFloat(dst, "soH", m.SoH)
	dst = ocppjson.AppendText(dst, "productionDate", m.ProductionDate)
	dst = ocppjson.AppendOptString(dst, "vendorInfo", m.VendorInfo)
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// BatterySwapEventType is an enumeration; the constants list its values. Values it does not list are kept when they
// are received. In an optional member "" means absent.
type BatterySwapEventType string

// The values of BatterySwapEventType.
const (
	BatterySwapEventTypeBatteryIn         BatterySwapEventType = "BatteryIn"
	BatterySwapEventTypeBatteryOut        BatterySwapEventType = "BatteryOut"
	BatterySwapEventTypeBatteryOutTimeout BatterySwapEventType = "BatteryOutTimeout"
)

func enumBatterySwapEventType(s string) ocppjson.Since {
	switch BatterySwapEventType(s) {
	case BatterySwapEventTypeBatteryIn,
		BatterySwapEventTypeBatteryOut,
		BatterySwapEventTypeBatteryOutTimeout:
		return ocppjson.Always
	}
	return ocppjson.Never
}
