// Code generated from definitions/ by internal/definition/generate. DO NOT EDIT.

package ocpp2

import "github.com/evenkeel/evenkeel/ocppjson"

// MeterValuesRequest is the request of MeterValues, sent by the station.
type MeterValuesRequest struct {
	EVSEID     int          `json:"evseId"`               // integer >=0; 2.0.1: integer
	MeterValue []MeterValue `json:"meterValue"`           // MeterValue[1..]
	CustomData ocppjson.Raw `json:"customData,omitempty"` // object with vendorId and whatever the vendor adds
}

func (m *MeterValuesRequest) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "evseId":
			d.Seen(&seen, 0)
			if d.Older {
				m.EVSEID = d.Int(key, ocppjson.NoMin, ocppjson.NoMax)
				continue
			}
			m.EVSEID = d.Int(key, 0, ocppjson.NoMax)
		case "meterValue":
			d.Seen(&seen, 1)
			m.MeterValue = ocppjson.Array(d, key, ocppjson.Bounds{Min: 1, Max: 0, Required: true}, (*MeterValue).decode)
		case "customData":
			d.Seen(&seen, 2)
			m.CustomData = d.CustomData(key)
		default:
			d.Unknown(key)
		}
	}
	if missing := 0x3 &^ seen; missing != 0 {
		d.Missing(missing, "evseId", "meterValue")
	}
}

func (m *MeterValuesRequest) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendInt(dst, "evseId", m.EVSEID)
	dst = ocppjson.AppendArray(dst, "meterValue", m.MeterValue, (*MeterValue).appendTo)
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// ActionName returns "MeterValues".
func (*MeterValuesRequest) ActionName() string { return "MeterValues" }

// IsResponse returns false.
func (*MeterValuesRequest) IsResponse() bool { return false }

// AppendJSON appends the message to dst as a JSON object.
func (m *MeterValuesRequest) AppendJSON(dst []byte) []byte { return m.appendTo(dst) }

// MeterValuesResponse is the response to MeterValues.
type MeterValuesResponse struct {
	CustomData ocppjson.Raw `json:"customData,omitempty"` // object with vendorId and whatever the vendor adds
}

func (m *MeterValuesResponse) decode(d *ocppjson.Decoder) {
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

func (m *MeterValuesResponse) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// ActionName returns "MeterValues".
func (*MeterValuesResponse) ActionName() string { return "MeterValues" }

// IsResponse returns true.
func (*MeterValuesResponse) IsResponse() bool { return true }

// AppendJSON appends the message to dst as a JSON object.
func (m *MeterValuesResponse) AppendJSON(dst []byte) []byte { return m.appendTo(dst) }
