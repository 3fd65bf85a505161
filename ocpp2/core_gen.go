// Code generated from definitions/ by internal/definition/generate. DO NOT EDIT.

package ocpp2

import "github.com/evenkeel/evenkeel/ocppjson"

// AuthorizeRequest is the request of Authorize, sent by the station.
type AuthorizeRequest struct {
	IDTag string `json:"idTag"` // string(20)
}

func (m *AuthorizeRequest) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "idTag":
			d.Seen(&seen, 0)
			m.IDTag = d.String(key, 20)
		default:
			d.Unknown(key)
		}
	}
	if missing := 0x1 &^ seen; missing != 0 {
		d.Missing(missing, "idTag")
	}
}

func (m *AuthorizeRequest) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendString(dst, "idTag", m.IDTag)
	return append(dst, '}')
}

// ActionName returns "Authorize".
func (*AuthorizeRequest) ActionName() string { return "Authorize" }

// IsResponse returns false.
func (*AuthorizeRequest) IsResponse() bool { return false }

// AppendJSON appends the message to dst as a JSON object.
func (m *AuthorizeRequest) AppendJSON(dst []byte) []byte { return m.appendTo(dst) }

// AuthorizeResponse is the response to Authorize.
type AuthorizeResponse struct {
	IDTagInfo IDTagInfo `json:"idTagInfo"` // IDTagInfo
}

func (m *AuthorizeResponse) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "idTagInfo":
			d.Seen(&seen, 0)
			if d.Object(key) {
				m.IDTagInfo.decode(d)
			}
		default:
			d.Unknown(key)
		}
	}
	if missing := 0x1 &^ seen; missing != 0 {
		d.Missing(missing, "idTagInfo")
	}
}

func (m *AuthorizeResponse) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = m.IDTagInfo.appendTo(ocppjson.AppendName(dst, "idTagInfo"))
	return append(dst, '}')
}

// ActionName returns "Authorize".
func (*AuthorizeResponse) ActionName() string { return "Authorize" }

// IsResponse returns true.
func (*AuthorizeResponse) IsResponse() bool { return true }

// AppendJSON appends the message to dst as a JSON object.
func (m *AuthorizeResponse) AppendJSON(dst []byte) []byte { return m.appendTo(dst) }

// BootNotificationRequest is the request of BootNotification, sent by the station.
type BootNotificationRequest struct {
	ChargePointVendor       string  `json:"chargePointVendor"`                 // string(20)
	ChargePointModel        string  `json:"chargePointModel"`                  // string(20)
	ChargePointSerialNumber *string `json:"chargePointSerialNumber,omitempty"` // optional string(25)
	ChargeBoxSerialNumber   *string `json:"chargeBoxSerialNumber,omitempty"`   // optional string(25)
	FirmwareVersion         *string `json:"firmwareVersion,omitempty"`         // optional string(50)
	ICCID                   *string `json:"iccid,omitempty"`                   // optional string(20)
	IMSI                    *string `json:"imsi,omitempty"`                    // optional string(20)
	MeterType               *string `json:"meterType,omitempty"`               // optional string(25)
	MeterSerialNumber       *string `json:"meterSerialNumber,omitempty"`       // optional string(25)
}

func (m *BootNotificationRequest) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "chargePointVendor":
			d.Seen(&seen, 0)
			m.ChargePointVendor = d.String(key, 20)
		case "chargePointModel":
			d.Seen(&seen, 1)
			m.ChargePointModel = d.String(key, 20)
		case "chargePointSerialNumber":
			d.Seen(&seen, 2)
			m.ChargePointSerialNumber = d.OptString(key, 25)
		case "chargeBoxSerialNumber":
			d.Seen(&seen, 3)
			m.ChargeBoxSerialNumber = d.OptString(key, 25)
		case "firmwareVersion":
			d.Seen(&seen, 4)
			m.FirmwareVersion = d.OptString(key, 50)
		case "iccid":
			d.Seen(&seen, 5)
			m.ICCID = d.OptString(key, 20)
		case "imsi":
			d.Seen(&seen, 6)
			m.IMSI = d.OptString(key, 20)
		case "meterType":
			d.Seen(&seen, 7)
			m.MeterType = d.OptString(key, 25)
		case "meterSerialNumber":
			d.Seen(&seen, 8)
			m.MeterSerialNumber = d.OptString(key, 25)
		default:
			d.Unknown(key)
		}
	}
	if missing := 0x3 &^ seen; missing != 0 {
		d.Missing(missing, "chargePointVendor", "chargePointModel")
	}
}

func (m *BootNotificationRequest) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendString(dst, "chargePointVendor", m.ChargePointVendor)
	dst = ocppjson.AppendString(dst, "chargePointModel", m.ChargePointModel)
	dst = ocppjson.AppendOptString(dst, "chargePointSerialNumber", m.ChargePointSerialNumber)
	dst = ocppjson.AppendOptString(dst, "chargeBoxSerialNumber", m.ChargeBoxSerialNumber)
	dst = ocppjson.AppendOptString(dst, "firmwareVersion", m.FirmwareVersion)
	dst = ocppjson.AppendOptString(dst, "iccid", m.ICCID)
	dst = ocppjson.AppendOptString(dst, "imsi", m.IMSI)
	dst = ocppjson.AppendOptString(dst, "meterType", m.MeterType)
	dst = ocppjson.AppendOptString(dst, "meterSerialNumber", m.MeterSerialNumber)
	return append(dst, '}')
}

// ActionName returns "BootNotification".
func (*BootNotificationRequest) ActionName() string { return "BootNotification" }

// IsResponse returns false.
func (*BootNotificationRequest) IsResponse() bool { return false }

// AppendJSON appends the message to dst as a JSON object.
func (m *BootNotificationRequest) AppendJSON(dst []byte) []byte { return m.appendTo(dst) }

// BootNotificationResponse is the response to BootNotification.
type BootNotificationResponse struct {
	Status      RegistrationStatus `json:"status"`      // RegistrationStatus
	CurrentTime ocppjson.DateTime  `json:"currentTime"` // dateTime
	Interval    int                `json:"interval"`    // integer
}

func (m *BootNotificationResponse) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "status":
			d.Seen(&seen, 0)
			m.Status = RegistrationStatus(d.Enum(key, enumRegistrationStatus))
		case "currentTime":
			d.Seen(&seen, 1)
			m.CurrentTime = d.DateTime(key)
		case "interval":
			d.Seen(&seen, 2)
			m.Interval = d.Int(key, ocppjson.NoMin, ocppjson.NoMax)
		default:
			d.Unknown(key)
		}
	}
	if missing := 0x7 &^ seen; missing != 0 {
		d.Missing(missing, "status", "currentTime", "interval")
	}
}

func (m *BootNotificationResponse) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendString(dst, "status", m.Status)
	dst = ocppjson.AppendString(dst, "currentTime", m.CurrentTime)
	dst = ocppjson.AppendInt(dst, "interval", m.Interval)
	return append(dst, '}')
}

// ActionName returns "BootNotification".
func (*BootNotificationResponse) ActionName() string { return "BootNotification" }

// IsResponse returns true.
func (*BootNotificationResponse) IsResponse() bool { return true }

// AppendJSON appends the message to dst as a JSON object.
func (m *BootNotificationResponse) AppendJSON(dst []byte) []byte { return m.appendTo(dst) }

// ChangeAvailabilityRequest is the request of ChangeAvailability, sent by the CSMS.
type ChangeAvailabilityRequest struct {
	ConnectorID int              `json:"connectorId"` // integer
	Type        AvailabilityType `json:"type"`        // AvailabilityType
}

func (m *ChangeAvailabilityRequest) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "connectorId":
			d.Seen(&seen, 0)
			m.ConnectorID = d.Int(key, ocppjson.NoMin, ocppjson.NoMax)
		case "type":
			d.Seen(&seen, 1)
			m.Type = AvailabilityType(d.Enum(key, enumAvailabilityType))
		default:
			d.Unknown(key)
		}
	}
	if missing := 0x3 &^ seen; missing != 0 {
		d.Missing(missing, "connectorId", "type")
	}
}

func (m *ChangeAvailabilityRequest) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendInt(dst, "connectorId", m.ConnectorID)
	dst = ocppjson.AppendString(dst, "type", m.Type)
	return append(dst, '}')
}

// ActionName returns "ChangeAvailability".
func (*ChangeAvailabilityRequest) ActionName() string { return "ChangeAvailability" }

// IsResponse returns false.
func (*ChangeAvailabilityRequest) IsResponse() bool { return false }

// AppendJSON appends the message to dst as a JSON object.
func (m *ChangeAvailabilityRequest) AppendJSON(dst []byte) []byte { return m.appendTo(dst) }

// ChangeAvailabilityResponse is the response to ChangeAvailability.
type ChangeAvailabilityResponse struct {
	Status AvailabilityStatus `json:"status"` // AvailabilityStatus
}

func (m *ChangeAvailabilityResponse) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "status":
			d.Seen(&seen, 0)
			m.Status = AvailabilityStatus(d.Enum(key, enumAvailabilityStatus))
		default:
			d.Unknown(key)
		}
	}
	if missing := 0x1 &^ seen; missing != 0 {
		d.Missing(missing, "status")
	}
}

func (m *ChangeAvailabilityResponse) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendString(dst, "status", m.Status)
	return append(dst, '}')
}

// ActionName returns "ChangeAvailability".
func (*ChangeAvailabilityResponse) ActionName() string { return "ChangeAvailability" }

// IsResponse returns true.
func (*ChangeAvailabilityResponse) IsResponse() bool { return true }

// AppendJSON appends the message to dst as a JSON object.
func (m *ChangeAvailabilityResponse) AppendJSON(dst []byte) []byte { return m.appendTo(dst) }

// ChangeConfigurationRequest is the request of ChangeConfiguration, sent by the CSMS.
type ChangeConfigurationRequest struct {
	Key   string `json:"key"`   // string(50)
	Value string `json:"value"` // string(500)
}

func (m *ChangeConfigurationRequest) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "key":
			d.Seen(&seen, 0)
			m.Key = d.String(key, 50)
		case "value":
			d.Seen(&seen, 1)
			m.Value = d.String(key, 500)
		default:
			d.Unknown(key)
		}
	}
	if missing := 0x3 &^ seen; missing != 0 {
		d.Missing(missing, "key", "value")
	}
}

func (m *ChangeConfigurationRequest) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendString(dst, "key", m.Key)
	dst = ocppjson.AppendString(dst, "value", m.Value)
	return append(dst, '}')
}

// ActionName returns "ChangeConfiguration".
func (*ChangeConfigurationRequest) ActionName() string { return "ChangeConfiguration" }

// IsResponse returns false.
func (*ChangeConfigurationRequest) IsResponse() bool { return false }

// AppendJSON appends the message to dst as a JSON object.
func (m *ChangeConfigurationRequest) AppendJSON(dst []byte) []byte { return m.appendTo(dst) }

// ChangeConfigurationResponse is the response to ChangeConfiguration.
type ChangeConfigurationResponse struct {
	Status ConfigurationStatus `json:"status"` // ConfigurationStatus
}

func (m *ChangeConfigurationResponse) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "status":
			d.Seen(&seen, 0)
			m.Status = ConfigurationStatus(d.Enum(key, enumConfigurationStatus))
		default:
			d.Unknown(key)
		}
	}
	if missing := 0x1 &^ seen; missing != 0 {
		d.Missing(missing, "status")
	}
}

func (m *ChangeConfigurationResponse) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendString(dst, "status", m.Status)
	return append(dst, '}')
}

// ActionName returns "ChangeConfiguration".
func (*ChangeConfigurationResponse) ActionName() string { return "ChangeConfiguration" }

// IsResponse returns true.
func (*ChangeConfigurationResponse) IsResponse() bool { return true }

// AppendJSON appends the message to dst as a JSON object.
func (m *ChangeConfigurationResponse) AppendJSON(dst []byte) []byte { return m.appendTo(dst) }

// ClearCacheRequest is the request of ClearCache, sent by the CSMS.
type ClearCacheRequest struct {
}

func (m *ClearCacheRequest) decode(d *ocppjson.Decoder) {
	for key, ok := d.First(); ok; key, ok = d.Next() {
		d.Unknown(key)
	}
}

func (m *ClearCacheRequest) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	return append(dst, '}')
}

// ActionName returns "ClearCache".
func (*ClearCacheRequest) ActionName() string { return "ClearCache" }

// IsResponse returns false.
func (*ClearCacheRequest) IsResponse() bool { return false }

// AppendJSON appends the message to dst as a JSON object.
func (m *ClearCacheRequest) AppendJSON(dst []byte) []byte { return m.appendTo(dst) }

// ClearCacheResponse is the response to ClearCache.
type ClearCacheResponse struct {
	Status ClearCacheStatus `json:"status"` // ClearCacheStatus
}

func (m *ClearCacheResponse) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "status":
			d.Seen(&seen, 0)
			m.Status = ClearCacheStatus(d.Enum(key, enumClearCacheStatus))
		default:
			d.Unknown(key)
		}
	}
	if missing := 0x1 &^ seen; missing != 0 {
		d.Missing(missing, "status")
	}
}

func (m *ClearCacheResponse) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendString(dst, "status", m.Status)
	return append(dst, '}')
}

// ActionName returns "ClearCache".
func (*ClearCacheResponse) ActionName() string { return "ClearCache" }

// IsResponse returns true.
func (*ClearCacheResponse) IsResponse() bool { return true }

// AppendJSON appends the message to dst as a JSON object.
func (m *ClearCacheResponse) AppendJSON(dst []byte) []byte { return m.appendTo(dst) }

// DataTransferRequest is the request of DataTransfer, sent by either side.
type DataTransferRequest struct {
	VendorID  string  `json:"vendorId"`            // string(255)
	MessageID *string `json:"messageId,omitempty"` // optional string(50)
	Data      *string `json:"data,omitempty"`      // optional string
}

func (m *DataTransferRequest) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "vendorId":
			d.Seen(&seen, 0)
			m.VendorID = d.String(key, 255)
		case "messageId":
			d.Seen(&seen, 1)
			m.MessageID = d.OptString(key, 50)
		case "data":
			d.Seen(&seen, 2)
			m.Data = d.OptString(key, 0)
		default:
			d.Unknown(key)
		}
	}
	if missing := 0x1 &^ seen; missing != 0 {
		d.Missing(missing, "vendorId")
	}
}

func (m *DataTransferRequest) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendString(dst, "vendorId", m.VendorID)
	dst = ocppjson.AppendOptString(dst, "messageId", m.MessageID)
	dst = ocppjson.AppendOptString(dst, "data", m.Data)
	return append(dst, '}')
}

// ActionName returns "DataTransfer".
func (*DataTransferRequest) ActionName() string { return "DataTransfer" }

// IsResponse returns false.
func (*DataTransferRequest) IsResponse() bool { return false }

// AppendJSON appends the message to dst as a JSON object.
func (m *DataTransferRequest) AppendJSON(dst []byte) []byte { return m.appendTo(dst) }

// DataTransferResponse is the response to DataTransfer.
type DataTransferResponse struct {
	Status DataTransferStatus `json:"status"`         // DataTransferStatus
	Data   *string            `json:"data,omitempty"` // optional string
}

func (m *DataTransferResponse) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "status":
			d.Seen(&seen, 0)
			m.Status = DataTransferStatus(d.Enum(key, enumDataTransferStatus))
		case "data":
			d.Seen(&seen, 1)
			m.Data = d.OptString(key, 0)
		default:
			d.Unknown(key)
		}
	}
	if missing := 0x1 &^ seen; missing != 0 {
		d.Missing(missing, "status")
	}
}

func (m *DataTransferResponse) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendString(dst, "status", m.Status)
	dst = ocppjson.AppendOptString(dst, "data", m.Data)
	return append(dst, '}')
}

// ActionName returns "DataTransfer".
func (*DataTransferResponse) ActionName() string { return "DataTransfer" }

// IsResponse returns true.
func (*DataTransferResponse) IsResponse() bool { return true }

// AppendJSON appends the message to dst as a JSON object.
func (m *DataTransferResponse) AppendJSON(dst []byte) []byte { return m.appendTo(dst) }

// GetConfigurationRequest is the request of GetConfiguration, sent by the CSMS.
type GetConfigurationRequest struct {
	Key []string `json:"key,omitempty"` // optional string(50)[0..]
}

func (m *GetConfigurationRequest) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "key":
			d.Seen(&seen, 0)
			m.Key = ocppjson.Strings(d, key, ocppjson.Bounds{Min: 0, Max: 0, Required: false}, 50)
		default:
			d.Unknown(key)
		}
	}
}

func (m *GetConfigurationRequest) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendStrings(dst, "key", m.Key)
	return append(dst, '}')
}

// ActionName returns "GetConfiguration".
func (*GetConfigurationRequest) ActionName() string { return "GetConfiguration" }

// IsResponse returns false.
func (*GetConfigurationRequest) IsResponse() bool { return false }

// AppendJSON appends the message to dst as a JSON object.
func (m *GetConfigurationRequest) AppendJSON(dst []byte) []byte { return m.appendTo(dst) }

// GetConfigurationResponse is the response to GetConfiguration.
type GetConfigurationResponse struct {
	ConfigurationKey []KeyValue `json:"configurationKey,omitempty"` // optional KeyValue[0..]
	UnknownKey       []string   `json:"unknownKey,omitempty"`       // optional string(50)[0..]
}

func (m *GetConfigurationResponse) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "configurationKey":
			d.Seen(&seen, 0)
			m.ConfigurationKey = ocppjson.Array(d, key, ocppjson.Bounds{Min: 0, Max: 0, Required: false}, (*KeyValue).decode)
		case "unknownKey":
			d.Seen(&seen, 1)
			m.UnknownKey = ocppjson.Strings(d, key, ocppjson.Bounds{Min: 0, Max: 0, Required: false}, 50)
		default:
			d.Unknown(key)
		}
	}
}

func (m *GetConfigurationResponse) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendArray(dst, "configurationKey", m.ConfigurationKey, (*KeyValue).appendTo)
	dst = ocppjson.AppendStrings(dst, "unknownKey", m.UnknownKey)
	return append(dst, '}')
}

// ActionName returns "GetConfiguration".
func (*GetConfigurationResponse) ActionName() string { return "GetConfiguration" }

// IsResponse returns true.
func (*GetConfigurationResponse) IsResponse() bool { return true }

// AppendJSON appends the message to dst as a JSON object.
func (m *GetConfigurationResponse) AppendJSON(dst []byte) []byte { return m.appendTo(dst) }

// HeartbeatRequest is the request of Heartbeat, sent by the station.
type HeartbeatRequest struct {
}

func (m *HeartbeatRequest) decode(d *ocppjson.Decoder) {
	for key, ok := d.First(); ok; key, ok = d.Next() {
		d.Unknown(key)
	}
}

func (m *HeartbeatRequest) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	return append(dst, '}')
}

// ActionName returns "Heartbeat".
func (*HeartbeatRequest) ActionName() string { return "Heartbeat" }

// IsResponse returns false.
func (*HeartbeatRequest) IsResponse() bool { return false }

// AppendJSON appends the message to dst as a JSON object.
func (m *HeartbeatRequest) AppendJSON(dst []byte) []byte { return m.appendTo(dst) }

// HeartbeatResponse is the response to Heartbeat.
type HeartbeatResponse struct {
	CurrentTime ocppjson.DateTime `json:"currentTime"` // dateTime
}

func (m *HeartbeatResponse) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "currentTime":
			d.Seen(&seen, 0)
			m.CurrentTime = d.DateTime(key)
		default:
			d.Unknown(key)
		}
	}
	if missing := 0x1 &^ seen; missing != 0 {
		d.Missing(missing, "currentTime")
	}
}

func (m *HeartbeatResponse) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendString(dst, "currentTime", m.CurrentTime)
	return append(dst, '}')
}

// ActionName returns "Heartbeat".
func (*HeartbeatResponse) ActionName() string { return "Heartbeat" }

// IsResponse returns true.
func (*HeartbeatResponse) IsResponse() bool { return true }

// AppendJSON appends the message to dst as a JSON object.
func (m *HeartbeatResponse) AppendJSON(dst []byte) []byte { return m.appendTo(dst) }

// MeterValuesRequest is the request of MeterValues, sent by the station.
type MeterValuesRequest struct {
	ConnectorID   int          `json:"connectorId"`             // integer
	TransactionID *int         `json:"transactionId,omitempty"` // optional integer
	MeterValue    []MeterValue `json:"meterValue"`              // MeterValue[0..]
}

func (m *MeterValuesRequest) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "connectorId":
			d.Seen(&seen, 0)
			m.ConnectorID = d.Int(key, ocppjson.NoMin, ocppjson.NoMax)
		case "transactionId":
			d.Seen(&seen, 2)
			m.TransactionID = d.OptInt(key, ocppjson.NoMin, ocppjson.NoMax)
		case "meterValue":
			d.Seen(&seen, 1)
			m.MeterValue = ocppjson.Array(d, key, ocppjson.Bounds{Min: 0, Max: 0, Required: true}, (*MeterValue).decode)
		default:
			d.Unknown(key)
		}
	}
	if missing := 0x3 &^ seen; missing != 0 {
		d.Missing(missing, "connectorId", "meterValue")
	}
}

func (m *MeterValuesRequest) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendInt(dst, "connectorId", m.ConnectorID)
	dst = ocppjson.AppendOptInt(dst, "transactionId", m.TransactionID)
	dst = ocppjson.AppendArray(dst, "meterValue", m.MeterValue, (*MeterValue).appendTo)
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
}

func (m *MeterValuesResponse) decode(d *ocppjson.Decoder) {
	for key, ok := d.First(); ok; key, ok = d.Next() {
		d.Unknown(key)
	}
}

func (m *MeterValuesResponse) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	return append(dst, '}')
}

// ActionName returns "MeterValues".
func (*MeterValuesResponse) ActionName() string { return "MeterValues" }

// IsResponse returns true.
func (*MeterValuesResponse) IsResponse() bool { return true }

// AppendJSON appends the message to dst as a JSON object.
func (m *MeterValuesResponse) AppendJSON(dst []byte) []byte { return m.appendTo(dst) }

// RemoteStartTransactionRequest is the request of RemoteStartTransaction, sent by the CSMS.
type RemoteStartTransactionRequest struct {
	ConnectorID     *int             `json:"connectorId,omitempty"`     // optional integer
	IDTag           string           `json:"idTag"`                     // string(20)
	ChargingProfile *ChargingProfile `json:"chargingProfile,omitempty"` // optional ChargingProfile
}

func (m *RemoteStartTransactionRequest) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "connectorId":
			d.Seen(&seen, 1)
			m.ConnectorID = d.OptInt(key, ocppjson.NoMin, ocppjson.NoMax)
		case "idTag":
			d.Seen(&seen, 0)
			m.IDTag = d.String(key, 20)
		case "chargingProfile":
			d.Seen(&seen, 2)
			if d.OptObject(key) {
				m.ChargingProfile = new(ChargingProfile)
				m.ChargingProfile.decode(d)
			}
		default:
			d.Unknown(key)
		}
	}
	if missing := 0x1 &^ seen; missing != 0 {
		d.Missing(missing, "idTag")
	}
}

func (m *RemoteStartTransactionRequest) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendOptInt(dst, "connectorId", m.ConnectorID)
	dst = ocppjson.AppendString(dst, "idTag", m.IDTag)
	if m.ChargingProfile != nil {
		dst = m.ChargingProfile.appendTo(ocppjson.AppendName(dst, "chargingProfile"))
	}
	return append(dst, '}')
}

// ActionName returns "RemoteStartTransaction".
func (*RemoteStartTransactionRequest) ActionName() string { return "RemoteStartTransaction" }

// IsResponse returns false.
func (*RemoteStartTransactionRequest) IsResponse() bool { return false }

// AppendJSON appends the message to dst as a JSON object.
func (m *RemoteStartTransactionRequest) AppendJSON(dst []byte) []byte { return m.appendTo(dst) }

// RemoteStartTransactionResponse is the response to RemoteStartTransaction.
type RemoteStartTransactionResponse struct {
	Status RemoteStartStopStatus `json:"status"` // RemoteStartStopStatus
}

func (m *RemoteStartTransactionResponse) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "status":
			d.Seen(&seen, 0)
			m.Status = RemoteStartStopStatus(d.Enum(key, enumRemoteStartStopStatus))
		default:
			d.Unknown(key)
		}
	}
	if missing := 0x1 &^ seen; missing != 0 {
		d.Missing(missing, "status")
	}
}

func (m *RemoteStartTransactionResponse) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendString(dst, "status", m.Status)
	return append(dst, '}')
}

// ActionName returns "RemoteStartTransaction".
func (*RemoteStartTransactionResponse) ActionName() string { return "RemoteStartTransaction" }

// IsResponse returns true.
func (*RemoteStartTransactionResponse) IsResponse() bool { return true }

// AppendJSON appends the message to dst as a JSON object.
func (m *RemoteStartTransactionResponse) AppendJSON(dst []byte) []byte { return m.appendTo(dst) }

// RemoteStopTransactionRequest is the request of RemoteStopTransaction, sent by the CSMS.
type RemoteStopTransactionRequest struct {
	TransactionID int `json:"transactionId"` // integer
}

func (m *RemoteStopTransactionRequest) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "transactionId":
			d.Seen(&seen, 0)
			m.TransactionID = d.Int(key, ocppjson.NoMin, ocppjson.NoMax)
		default:
			d.Unknown(key)
		}
	}
	if missing := 0x1 &^ seen; missing != 0 {
		d.Missing(missing, "transactionId")
	}
}

func (m *RemoteStopTransactionRequest) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendInt(dst, "transactionId", m.TransactionID)
	return append(dst, '}')
}

// ActionName returns "RemoteStopTransaction".
func (*RemoteStopTransactionRequest) ActionName() string { return "RemoteStopTransaction" }

// IsResponse returns false.
func (*RemoteStopTransactionRequest) IsResponse() bool { return false }

// AppendJSON appends the message to dst as a JSON object.
func (m *RemoteStopTransactionRequest) AppendJSON(dst []byte) []byte { return m.appendTo(dst) }

// RemoteStopTransactionResponse is the response to RemoteStopTransaction.
type RemoteStopTransactionResponse struct {
	Status RemoteStartStopStatus `json:"status"` // RemoteStartStopStatus
}

func (m *RemoteStopTransactionResponse) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "status":
			d.Seen(&seen, 0)
			m.Status = RemoteStartStopStatus(d.Enum(key, enumRemoteStartStopStatus))
		default:
			d.Unknown(key)
		}
	}
	if missing := 0x1 &^ seen; missing != 0 {
		d.Missing(missing, "status")
	}
}

func (m *RemoteStopTransactionResponse) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendString(dst, "status", m.Status)
	return append(dst, '}')
}

// ActionName returns "RemoteStopTransaction".
func (*RemoteStopTransactionResponse) ActionName() string { return "RemoteStopTransaction" }

// IsResponse returns true.
func (*RemoteStopTransactionResponse) IsResponse() bool { return true }

// AppendJSON appends the message to dst as a JSON object.
func (m *RemoteStopTransactionResponse) AppendJSON(dst []byte) []byte { return m.appendTo(dst) }

// ResetRequest is the request of Reset, sent by the CSMS.
type ResetRequest struct {
	Type ResetType `json:"type"` // ResetType
}

func (m *ResetRequest) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "type":
			d.Seen(&seen, 0)
			m.Type = ResetType(d.Enum(key, enumResetType))
		default:
			d.Unknown(key)
		}
	}
	if missing := 0x1 &^ seen; missing != 0 {
		d.Missing(missing, "type")
	}
}

func (m *ResetRequest) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendString(dst, "type", m.Type)
	return append(dst, '}')
}

// ActionName returns "Reset".
func (*ResetRequest) ActionName() string { return "Reset" }

// IsResponse returns false.
func (*ResetRequest) IsResponse() bool { return false }

// AppendJSON appends the message to dst as a JSON object.
func (m *ResetRequest) AppendJSON(dst []byte) []byte { return m.appendTo(dst) }

// ResetResponse is the response to Reset.
type ResetResponse struct {
	Status ResetStatus `json:"status"` // ResetStatus
}

func (m *ResetResponse) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "status":
			d.Seen(&seen, 0)
			m.Status = ResetStatus(d.Enum(key, enumResetStatus))
		default:
			d.Unknown(key)
		}
	}
	if missing := 0x1 &^ seen; missing != 0 {
		d.Missing(missing, "status")
	}
}

func (m *ResetResponse) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendString(dst, "status", m.Status)
	return append(dst, '}')
}

// ActionName returns "Reset".
func (*ResetResponse) ActionName() string { return "Reset" }

// IsResponse returns true.
func (*ResetResponse) IsResponse() bool { return true }

// AppendJSON appends the message to dst as a JSON object.
func (m *ResetResponse) AppendJSON(dst []byte) []byte { return m.appendTo(dst) }

// StartTransactionRequest is the request of StartTransaction, sent by the station.
type StartTransactionRequest struct {
	ConnectorID   int               `json:"connectorId"`             // integer
	IDTag         string            `json:"idTag"`                   // string(20)
	MeterStart    int               `json:"meterStart"`              // integer
	ReservationID *int              `json:"reservationId,omitempty"` // optional integer
	Timestamp     ocppjson.DateTime `json:"timestamp"`               // dateTime
}

func (m *StartTransactionRequest) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "connectorId":
			d.Seen(&seen, 0)
			m.ConnectorID = d.Int(key, ocppjson.NoMin, ocppjson.NoMax)
		case "idTag":
			d.Seen(&seen, 1)
			m.IDTag = d.String(key, 20)
		case "meterStart":
			d.Seen(&seen, 2)
			m.MeterStart = d.Int(key, ocppjson.NoMin, ocppjson.NoMax)
		case "reservationId":
			d.Seen(&seen, 4)
			m.ReservationID = d.OptInt(key, ocppjson.NoMin, ocppjson.NoMax)
		case "timestamp":
			d.Seen(&seen, 3)
			m.Timestamp = d.DateTime(key)
		default:
			d.Unknown(key)
		}
	}
	if missing := 0xf &^ seen; missing != 0 {
		d.Missing(missing, "connectorId", "idTag", "meterStart", "timestamp")
	}
}

func (m *StartTransactionRequest) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendInt(dst, "connectorId", m.ConnectorID)
	dst = ocppjson.AppendString(dst, "idTag", m.IDTag)
	dst = ocppjson.AppendInt(dst, "meterStart", m.MeterStart)
	dst = ocppjson.AppendOptInt(dst, "reservationId", m.ReservationID)
	dst = ocppjson.AppendString(dst, "timestamp", m.Timestamp)
	return append(dst, '}')
}

// ActionName returns "StartTransaction".
func (*StartTransactionRequest) ActionName() string { return "StartTransaction" }

// IsResponse returns false.
func (*StartTransactionRequest) IsResponse() bool { return false }

// AppendJSON appends the message to dst as a JSON object.
func (m *StartTransactionRequest) AppendJSON(dst []byte) []byte { return m.appendTo(dst) }

// StartTransactionResponse is the response to StartTransaction.
type StartTransactionResponse struct {
	IDTagInfo     IDTagInfo `json:"idTagInfo"`     // IDTagInfo
	TransactionID int       `json:"transactionId"` // integer
}

func (m *StartTransactionResponse) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "idTagInfo":
			d.Seen(&seen, 0)
			if d.Object(key) {
				m.IDTagInfo.decode(d)
			}
		case "transactionId":
			d.Seen(&seen, 1)
			m.TransactionID = d.Int(key, ocppjson.NoMin, ocppjson.NoMax)
		default:
			d.Unknown(key)
		}
	}
	if missing := 0x3 &^ seen; missing != 0 {
		d.Missing(missing, "idTagInfo", "transactionId")
	}
}

func (m *StartTransactionResponse) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = m.IDTagInfo.appendTo(ocppjson.AppendName(dst, "idTagInfo"))
	dst = ocppjson.AppendInt(dst, "transactionId", m.TransactionID)
	return append(dst, '}')
}

// ActionName returns "StartTransaction".
func (*StartTransactionResponse) ActionName() string { return "StartTransaction" }

// IsResponse returns true.
func (*StartTransactionResponse) IsResponse() bool { return true }

// AppendJSON appends the message to dst as a JSON object.
func (m *StartTransactionResponse) AppendJSON(dst []byte) []byte { return m.appendTo(dst) }

// StatusNotificationRequest is the request of StatusNotification, sent by the station.
type StatusNotificationRequest struct {
	ConnectorID     int                  `json:"connectorId"`               // integer
	ErrorCode       ChargePointErrorCode `json:"errorCode"`                 // ChargePointErrorCode
	Info            *string              `json:"info,omitempty"`            // optional string(50)
	Status          ChargePointStatus    `json:"status"`                    // ChargePointStatus
	Timestamp       ocppjson.DateTime    `json:"timestamp,omitempty"`       // optional dateTime
	VendorID        *string              `json:"vendorId,omitempty"`        // optional string(255)
	VendorErrorCode *string              `json:"vendorErrorCode,omitempty"` // optional string(50)
}

func (m *StatusNotificationRequest) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "connectorId":
			d.Seen(&seen, 0)
			m.ConnectorID = d.Int(key, ocppjson.NoMin, ocppjson.NoMax)
		case "errorCode":
			d.Seen(&seen, 1)
			m.ErrorCode = ChargePointErrorCode(d.Enum(key, enumChargePointErrorCode))
		case "info":
			d.Seen(&seen, 3)
			m.Info = d.OptString(key, 50)
		case "status":
			d.Seen(&seen, 2)
			m.Status = ChargePointStatus(d.Enum(key, enumChargePointStatus))
		case "timestamp":
			d.Seen(&seen, 4)
			m.Timestamp = d.OptDateTime(key)
		case "vendorId":
			d.Seen(&seen, 5)
			m.VendorID = d.OptString(key, 255)
		case "vendorErrorCode":
			d.Seen(&seen, 6)
			m.VendorErrorCode = d.OptString(key, 50)
		default:
			d.Unknown(key)
		}
	}
	if missing := 0x7 &^ seen; missing != 0 {
		d.Missing(missing, "connectorId", "errorCode", "status")
	}
}

func (m *StatusNotificationRequest) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendInt(dst, "connectorId", m.ConnectorID)
	dst = ocppjson.AppendString(dst, "errorCode", m.ErrorCode)
	dst = ocppjson.AppendOptString(dst, "info", m.Info)
	dst = ocppjson.AppendString(dst, "status", m.Status)
	dst = ocppjson.AppendText(dst, "timestamp", m.Timestamp)
	dst = ocppjson.AppendOptString(dst, "vendorId", m.VendorID)
	dst = ocppjson.AppendOptString(dst, "vendorErrorCode", m.VendorErrorCode)
	return append(dst, '}')
}

// ActionName returns "StatusNotification".
func (*StatusNotificationRequest) ActionName() string { return "StatusNotification" }

// IsResponse returns false.
func (*StatusNotificationRequest) IsResponse() bool { return false }

// AppendJSON appends the message to dst as a JSON object.
func (m *StatusNotificationRequest) AppendJSON(dst []byte) []byte { return m.appendTo(dst) }

// StatusNotificationResponse is the response to StatusNotification.
type StatusNotificationResponse struct {
}

func (m *StatusNotificationResponse) decode(d *ocppjson.Decoder) {
	for key, ok := d.First(); ok; key, ok = d.Next() {
		d.Unknown(key)
	}
}

func (m *StatusNotificationResponse) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	return append(dst, '}')
}

// ActionName returns "StatusNotification".
func (*StatusNotificationResponse) ActionName() string { return "StatusNotification" }

// IsResponse returns true.
func (*StatusNotificationResponse) IsResponse() bool { return true }

// AppendJSON appends the message to dst as a JSON object.
func (m *StatusNotificationResponse) AppendJSON(dst []byte) []byte { return m.appendTo(dst) }

// StopTransactionRequest is the request of StopTransaction, sent by the station.
type StopTransactionRequest struct {
	IDTag           *string           `json:"idTag,omitempty"`           // optional string(20)
	MeterStop       int               `json:"meterStop"`                 // integer
	Timestamp       ocppjson.DateTime `json:"timestamp"`                 // dateTime
	TransactionID   int               `json:"transactionId"`             // integer
	Reason          Reason            `json:"reason,omitempty"`          // optional Reason
	TransactionData []MeterValue      `json:"transactionData,omitempty"` // optional MeterValue[0..]
}

func (m *StopTransactionRequest) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "idTag":
			d.Seen(&seen, 3)
			m.IDTag = d.OptString(key, 20)
		case "meterStop":
			d.Seen(&seen, 0)
			m.MeterStop = d.Int(key, ocppjson.NoMin, ocppjson.NoMax)
		case "timestamp":
			d.Seen(&seen, 1)
			m.Timestamp = d.DateTime(key)
		case "transactionId":
			d.Seen(&seen, 2)
			m.TransactionID = d.Int(key, ocppjson.NoMin, ocppjson.NoMax)
		case "reason":
			d.Seen(&seen, 4)
			m.Reason = Reason(d.OptEnum(key, enumReason))
		case "transactionData":
			d.Seen(&seen, 5)
			m.TransactionData = ocppjson.Array(d, key, ocppjson.Bounds{Min: 0, Max: 0, Required: false}, (*MeterValue).decode)
		default:
			d.Unknown(key)
		}
	}
	if missing := 0x7 &^ seen; missing != 0 {
		d.Missing(missing, "meterStop", "timestamp", "transactionId")
	}
}

func (m *StopTransactionRequest) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendOptString(dst, "idTag", m.IDTag)
	dst = ocppjson.AppendInt(dst, "meterStop", m.MeterStop)
	dst = ocppjson.AppendString(dst, "timestamp", m.Timestamp)
	dst = ocppjson.AppendInt(dst, "transactionId", m.TransactionID)
	dst = ocppjson.AppendText(dst, "reason", m.Reason)
	dst = ocppjson.AppendArray(dst, "transactionData", m.TransactionData, (*MeterValue).appendTo)
	return append(dst, '}')
}

// ActionName returns "StopTransaction".
func (*StopTransactionRequest) ActionName() string { return "StopTransaction" }

// IsResponse returns false.
func (*StopTransactionRequest) IsResponse() bool { return false }

// AppendJSON appends the message to dst as a JSON object.
func (m *StopTransactionRequest) AppendJSON(dst []byte) []byte { return m.appendTo(dst) }

// StopTransactionResponse is the response to StopTransaction.
type StopTransactionResponse struct {
	IDTagInfo *IDTagInfo `json:"idTagInfo,omitempty"` // optional IDTagInfo
}

func (m *StopTransactionResponse) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "idTagInfo":
			d.Seen(&seen, 0)
			if d.OptObject(key) {
				m.IDTagInfo = new(IDTagInfo)
				m.IDTagInfo.decode(d)
			}
		default:
			d.Unknown(key)
		}
	}
}

func (m *StopTransactionResponse) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	if m.IDTagInfo != nil {
		dst = m.IDTagInfo.appendTo(ocppjson.AppendName(dst, "idTagInfo"))
	}
	return append(dst, '}')
}

// ActionName returns "StopTransaction".
func (*StopTransactionResponse) ActionName() string { return "StopTransaction" }

// IsResponse returns true.
func (*StopTransactionResponse) IsResponse() bool { return true }

// AppendJSON appends the message to dst as a JSON object.
func (m *StopTransactionResponse) AppendJSON(dst []byte) []byte { return m.appendTo(dst) }

// UnlockConnectorRequest is the request of UnlockConnector, sent by the CSMS.
type UnlockConnectorRequest struct {
	ConnectorID int `json:"connectorId"` // integer
}

func (m *UnlockConnectorRequest) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "connectorId":
			d.Seen(&seen, 0)
			m.ConnectorID = d.Int(key, ocppjson.NoMin, ocppjson.NoMax)
		default:
			d.Unknown(key)
		}
	}
	if missing := 0x1 &^ seen; missing != 0 {
		d.Missing(missing, "connectorId")
	}
}

func (m *UnlockConnectorRequest) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendInt(dst, "connectorId", m.ConnectorID)
	return append(dst, '}')
}

// ActionName returns "UnlockConnector".
func (*UnlockConnectorRequest) ActionName() string { return "UnlockConnector" }

// IsResponse returns false.
func (*UnlockConnectorRequest) IsResponse() bool { return false }

// AppendJSON appends the message to dst as a JSON object.
func (m *UnlockConnectorRequest) AppendJSON(dst []byte) []byte { return m.appendTo(dst) }

// UnlockConnectorResponse is the response to UnlockConnector.
type UnlockConnectorResponse struct {
	Status UnlockStatus `json:"status"` // UnlockStatus
}

func (m *UnlockConnectorResponse) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "status":
			d.Seen(&seen, 0)
			m.Status = UnlockStatus(d.Enum(key, enumUnlockStatus))
		default:
			d.Unknown(key)
		}
	}
	if missing := 0x1 &^ seen; missing != 0 {
		d.Missing(missing, "status")
	}
}

func (m *UnlockConnectorResponse) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendString(dst, "status", m.Status)
	return append(dst, '}')
}

// ActionName returns "UnlockConnector".
func (*UnlockConnectorResponse) ActionName() string { return "UnlockConnector" }

// IsResponse returns true.
func (*UnlockConnectorResponse) IsResponse() bool { return true }

// AppendJSON appends the message to dst as a JSON object.
func (m *UnlockConnectorResponse) AppendJSON(dst []byte) []byte { return m.appendTo(dst) }

// ChargingProfile is an object type of the block Core.
type ChargingProfile struct {
	ChargingProfileID      int                    `json:"chargingProfileId"`        // integer
	TransactionID          *int                   `json:"transactionId,omitempty"`  // optional integer
	StackLevel             int                    `json:"stackLevel"`               // integer
	ChargingProfilePurpose ChargingProfilePurpose `json:"chargingProfilePurpose"`   // ChargingProfilePurpose
	ChargingProfileKind    ChargingProfileKind    `json:"chargingProfileKind"`      // ChargingProfileKind
	RecurrencyKind         RecurrencyKind         `json:"recurrencyKind,omitempty"` // optional RecurrencyKind
	ValidFrom              ocppjson.DateTime      `json:"validFrom,omitempty"`      // optional dateTime
	ValidTo                ocppjson.DateTime      `json:"validTo,omitempty"`        // optional dateTime
	ChargingSchedule       ChargingSchedule       `json:"chargingSchedule"`         // ChargingSchedule
}

func (m *ChargingProfile) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "chargingProfileId":
			d.Seen(&seen, 0)
			m.ChargingProfileID = d.Int(key, ocppjson.NoMin, ocppjson.NoMax)
		case "transactionId":
			d.Seen(&seen, 5)
			m.TransactionID = d.OptInt(key, ocppjson.NoMin, ocppjson.NoMax)
		case "stackLevel":
			d.Seen(&seen, 1)
			m.StackLevel = d.Int(key, ocppjson.NoMin, ocppjson.NoMax)
		case "chargingProfilePurpose":
			d.Seen(&seen, 2)
			m.ChargingProfilePurpose = ChargingProfilePurpose(d.Enum(key, enumChargingProfilePurpose))
		case "chargingProfileKind":
			d.Seen(&seen, 3)
			m.ChargingProfileKind = ChargingProfileKind(d.Enum(key, enumChargingProfileKind))
		case "recurrencyKind":
			d.Seen(&seen, 6)
			m.RecurrencyKind = RecurrencyKind(d.OptEnum(key, enumRecurrencyKind))
		case "validFrom":
			d.Seen(&seen, 7)
			m.ValidFrom = d.OptDateTime(key)
		case "validTo":
			d.Seen(&seen, 8)
			m.ValidTo = d.OptDateTime(key)
		case "chargingSchedule":
			d.Seen(&seen, 4)
			if d.Object(key) {
				m.ChargingSchedule.decode(d)
			}
		default:
			d.Unknown(key)
		}
	}
	if missing := 0x1f &^ seen; missing != 0 {
		d.Missing(missing, "chargingProfileId", "stackLevel", "chargingProfilePurpose", "chargingProfileKind", "chargingSchedule")
	}
}

func (m *ChargingProfile) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendInt(dst, "chargingProfileId", m.ChargingProfileID)
	dst = ocppjson.AppendOptInt(dst, "transactionId", m.TransactionID)
	dst = ocppjson.AppendInt(dst, "stackLevel", m.StackLevel)
	dst = ocppjson.AppendString(dst, "chargingProfilePurpose", m.ChargingProfilePurpose)
	dst = ocppjson.AppendString(dst, "chargingProfileKind", m.ChargingProfileKind)
	dst = ocppjson.AppendText(dst, "recurrencyKind", m.RecurrencyKind)
	dst = ocppjson.AppendText(dst, "validFrom", m.ValidFrom)
	dst = ocppjson.AppendText(dst, "validTo", m.ValidTo)
	dst = m.ChargingSchedule.appendTo(ocppjson.AppendName(dst, "chargingSchedule"))
	return append(dst, '}')
}

// ChargingSchedule is an object type of the block Core.
type ChargingSchedule struct {
	Duration               *int                     `json:"duration,omitempty"`        // optional integer
	StartSchedule          ocppjson.DateTime        `json:"startSchedule,omitempty"`   // optional dateTime
	ChargingRateUnit       ChargingRateUnit         `json:"chargingRateUnit"`          // ChargingRateUnit
	ChargingSchedulePeriod []ChargingSchedulePeriod `json:"chargingSchedulePeriod"`    // ChargingSchedulePeriod[0..]
	MinChargingRate        *float64                 `json:"minChargingRate,omitempty"` // optional number multipleOf 0.1
}

func (m *ChargingSchedule) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "duration":
			d.Seen(&seen, 2)
			m.Duration = d.OptInt(key, ocppjson.NoMin, ocppjson.NoMax)
		case "startSchedule":
			d.Seen(&seen, 3)
			m.StartSchedule = d.OptDateTime(key)
		case "chargingRateUnit":
			d.Seen(&seen, 0)
			m.ChargingRateUnit = ChargingRateUnit(d.Enum(key, enumChargingRateUnit))
		case "chargingSchedulePeriod":
			d.Seen(&seen, 1)
			m.ChargingSchedulePeriod = ocppjson.Array(d, key, ocppjson.Bounds{Min: 0, Max: 0, Required: true}, (*ChargingSchedulePeriod).decode)
		case "minChargingRate":
			d.Seen(&seen, 4)
			m.MinChargingRate = d.OptFloat(key, &numberTenths)
		default:
			d.Unknown(key)
		}
	}
	if missing := 0x3 &^ seen; missing != 0 {
		d.Missing(missing, "chargingRateUnit", "chargingSchedulePeriod")
	}
}

func (m *ChargingSchedule) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendOptInt(dst, "duration", m.Duration)
	dst = ocppjson.AppendText(dst, "startSchedule", m.StartSchedule)
	dst = ocppjson.AppendString(dst, "chargingRateUnit", m.ChargingRateUnit)
	dst = ocppjson.AppendArray(dst, "chargingSchedulePeriod", m.ChargingSchedulePeriod, (*ChargingSchedulePeriod).appendTo)
	dst = ocppjson.AppendOptFloat(dst, "minChargingRate", m.MinChargingRate)
	return append(dst, '}')
}

// ChargingSchedulePeriod is an object type of the block Core.
type ChargingSchedulePeriod struct {
	StartPeriod  int     `json:"startPeriod"`            // integer
	Limit        float64 `json:"limit"`                  // number multipleOf 0.1
	NumberPhases *int    `json:"numberPhases,omitempty"` // optional integer
}

func (m *ChargingSchedulePeriod) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "startPeriod":
			d.Seen(&seen, 0)
			m.StartPeriod = d.Int(key, ocppjson.NoMin, ocppjson.NoMax)
		case "limit":
			d.Seen(&seen, 1)
			m.Limit = d.Float(key, &numberTenths)
		case "numberPhases":
			d.Seen(&seen, 2)
			m.NumberPhases = d.OptInt(key, ocppjson.NoMin, ocppjson.NoMax)
		default:
			d.Unknown(key)
		}
	}
	if missing := 0x3 &^ seen; missing != 0 {
		d.Missing(missing, "startPeriod", "limit")
	}
}

func (m *ChargingSchedulePeriod) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendInt(dst, "startPeriod", m.StartPeriod)
	dst = ocppjson.AppendFloat(dst, "limit", m.Limit)
	dst = ocppjson.AppendOptInt(dst, "numberPhases", m.NumberPhases)
	return append(dst, '}')
}

// IDTagInfo is an object type of the block Core.
type IDTagInfo struct {
	ExpiryDate  ocppjson.DateTime   `json:"expiryDate,omitempty"`  // optional dateTime
	ParentIDTag *string             `json:"parentIdTag,omitempty"` // optional string(20)
	Status      AuthorizationStatus `json:"status"`                // AuthorizationStatus
}

func (m *IDTagInfo) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "expiryDate":
			d.Seen(&seen, 1)
			m.ExpiryDate = d.OptDateTime(key)
		case "parentIdTag":
			d.Seen(&seen, 2)
			m.ParentIDTag = d.OptString(key, 20)
		case "status":
			d.Seen(&seen, 0)
			m.Status = AuthorizationStatus(d.Enum(key, enumAuthorizationStatus))
		default:
			d.Unknown(key)
		}
	}
	if missing := 0x1 &^ seen; missing != 0 {
		d.Missing(missing, "status")
	}
}

func (m *IDTagInfo) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendText(dst, "expiryDate", m.ExpiryDate)
	dst = ocppjson.AppendOptString(dst, "parentIdTag", m.ParentIDTag)
	dst = ocppjson.AppendString(dst, "status", m.Status)
	return append(dst, '}')
}

// KeyValue is an object type of the block Core.
type KeyValue struct {
	Key      string  `json:"key"`             // string(50)
	Readonly bool    `json:"readonly"`        // boolean
	Value    *string `json:"value,omitempty"` // optional string(500)
}

func (m *KeyValue) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "key":
			d.Seen(&seen, 0)
			m.Key = d.String(key, 50)
		case "readonly":
			d.Seen(&seen, 1)
			m.Readonly = d.Bool(key)
		case "value":
			d.Seen(&seen, 2)
			m.Value = d.OptString(key, 500)
		default:
			d.Unknown(key)
		}
	}
	if missing := 0x3 &^ seen; missing != 0 {
		d.Missing(missing, "key", "readonly")
	}
}

func (m *KeyValue) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendString(dst, "key", m.Key)
	dst = ocppjson.AppendBool(dst, "readonly", m.Readonly)
	dst = ocppjson.AppendOptString(dst, "value", m.Value)
	return append(dst, '}')
}

// MeterValue is an object type of the block Core.
type MeterValue struct {
	Timestamp    ocppjson.DateTime `json:"timestamp"`    // dateTime
	SampledValue []SampledValue    `json:"sampledValue"` // SampledValue[0..]
}

func (m *MeterValue) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "timestamp":
			d.Seen(&seen, 0)
			m.Timestamp = d.DateTime(key)
		case "sampledValue":
			d.Seen(&seen, 1)
			m.SampledValue = ocppjson.Array(d, key, ocppjson.Bounds{Min: 0, Max: 0, Required: true}, (*SampledValue).decode)
		default:
			d.Unknown(key)
		}
	}
	if missing := 0x3 &^ seen; missing != 0 {
		d.Missing(missing, "timestamp", "sampledValue")
	}
}

func (m *MeterValue) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendString(dst, "timestamp", m.Timestamp)
	dst = ocppjson.AppendArray(dst, "sampledValue", m.SampledValue, (*SampledValue).appendTo)
	return append(dst, '}')
}

// SampledValue is an object type of the block Core.
type SampledValue struct {
	Value     string         `json:"value"`               // string
	Context   ReadingContext `json:"context,omitempty"`   // optional ReadingContext
	Format    ValueFormat    `json:"format,omitempty"`    // optional ValueFormat
	Measurand Measurand      `json:"measurand,omitempty"` // optional Measurand
	Phase     Phase          `json:"phase,omitempty"`     // optional Phase
	Location  Location       `json:"location,omitempty"`  // optional Location
	Unit      UnitOfMeasure  `json:"unit,omitempty"`      // optional UnitOfMeasure
}

func (m *SampledValue) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "value":
			d.Seen(&seen, 0)
			m.Value = d.String(key, 0)
		case "context":
			d.Seen(&seen, 1)
			m.Context = ReadingContext(d.OptEnum(key, enumReadingContext))
		case "format":
			d.Seen(&seen, 2)
			m.Format = ValueFormat(d.OptEnum(key, enumValueFormat))
		case "measurand":
			d.Seen(&seen, 3)
			m.Measurand = Measurand(d.OptEnum(key, enumMeasurand))
		case "phase":
			d.Seen(&seen, 4)
			m.Phase = Phase(d.OptEnum(key, enumPhase))
		case "location":
			d.Seen(&seen, 5)
			m.Location = Location(d.OptEnum(key, enumLocation))
		case "unit":
			d.Seen(&seen, 6)
			m.Unit = UnitOfMeasure(d.OptEnum(key, enumUnitOfMeasure))
		default:
			d.Unknown(key)
		}
	}
	if missing := 0x1 &^ seen; missing != 0 {
		d.Missing(missing, "value")
	}
}

func (m *SampledValue) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendString(dst, "value", m.Value)
	dst = ocppjson.AppendText(dst, "context", m.Context)
	dst = ocppjson.AppendText(dst, "format", m.Format)
	dst = ocppjson.AppendText(dst, "measurand", m.Measurand)
	dst = ocppjson.AppendText(dst, "phase", m.Phase)
	dst = ocppjson.AppendText(dst, "location", m.Location)
	dst = ocppjson.AppendText(dst, "unit", m.Unit)
	return append(dst, '}')
}

// AuthorizationStatus is an enumeration; the constants list its values. Values it does not list are kept when they
// are received. In an optional member "" means absent.
type AuthorizationStatus string

// The values of AuthorizationStatus.
const (
	AuthorizationStatusAccepted     AuthorizationStatus = "Accepted"
	AuthorizationStatusBlocked      AuthorizationStatus = "Blocked"
	AuthorizationStatusExpired      AuthorizationStatus = "Expired"
	AuthorizationStatusInvalid      AuthorizationStatus = "Invalid"
	AuthorizationStatusConcurrentTx AuthorizationStatus = "ConcurrentTx"
)

func enumAuthorizationStatus(s string) ocppjson.Since {
	switch AuthorizationStatus(s) {
	case AuthorizationStatusAccepted,
		AuthorizationStatusBlocked,
		AuthorizationStatusExpired,
		AuthorizationStatusInvalid,
		AuthorizationStatusConcurrentTx:
		return ocppjson.Always
	}
	return ocppjson.Never
}

// AvailabilityStatus is an enumeration; the constants list its values. Values it does not list are kept when they
// are received. In an optional member "" means absent.
type AvailabilityStatus string

// The values of AvailabilityStatus.
const (
	AvailabilityStatusAccepted  AvailabilityStatus = "Accepted"
	AvailabilityStatusRejected  AvailabilityStatus = "Rejected"
	AvailabilityStatusScheduled AvailabilityStatus = "Scheduled"
)

func enumAvailabilityStatus(s string) ocppjson.Since {
	switch AvailabilityStatus(s) {
	case AvailabilityStatusAccepted,
		AvailabilityStatusRejected,
		AvailabilityStatusScheduled:
		return ocppjson.Always
	}
	return ocppjson.Never
}

// AvailabilityType is an enumeration; the constants list its values. Values it does not list are kept when they
// are received. In an optional member "" means absent.
type AvailabilityType string

// The values of AvailabilityType.
const (
	AvailabilityTypeInoperative AvailabilityType = "Inoperative"
	AvailabilityTypeOperative   AvailabilityType = "Operative"
)

func enumAvailabilityType(s string) ocppjson.Since {
	switch AvailabilityType(s) {
	case AvailabilityTypeInoperative,
		AvailabilityTypeOperative:
		return ocppjson.Always
	}
	return ocppjson.Never
}

// ChargePointErrorCode is an enumeration; the constants list its values. Values it does not list are kept when they
// are received. In an optional member "" means absent.
type ChargePointErrorCode string

// The values of ChargePointErrorCode.
const (
	ChargePointErrorCodeConnectorLockFailure ChargePointErrorCode = "ConnectorLockFailure"
	ChargePointErrorCodeEVCommunicationError ChargePointErrorCode = "EVCommunicationError"
	ChargePointErrorCodeGroundFailure        ChargePointErrorCode = "GroundFailure"
	ChargePointErrorCodeHighTemperature      ChargePointErrorCode = "HighTemperature"
	ChargePointErrorCodeInternalError        ChargePointErrorCode = "InternalError"
	ChargePointErrorCodeLocalListConflict    ChargePointErrorCode = "LocalListConflict"
	ChargePointErrorCodeNoError              ChargePointErrorCode = "NoError"
	ChargePointErrorCodeOtherError           ChargePointErrorCode = "OtherError"
	ChargePointErrorCodeOverCurrentFailure   ChargePointErrorCode = "OverCurrentFailure"
	ChargePointErrorCodePowerMeterFailure    ChargePointErrorCode = "PowerMeterFailure"
	ChargePointErrorCodePowerSwitchFailure   ChargePointErrorCode = "PowerSwitchFailure"
	ChargePointErrorCodeReaderFailure        ChargePointErrorCode = "ReaderFailure"
	ChargePointErrorCodeResetFailure         ChargePointErrorCode = "ResetFailure"
	ChargePointErrorCodeUnderVoltage         ChargePointErrorCode = "UnderVoltage"
	ChargePointErrorCodeOverVoltage          ChargePointErrorCode = "OverVoltage"
	ChargePointErrorCodeWeakSignal           ChargePointErrorCode = "WeakSignal"
)

func enumChargePointErrorCode(s string) ocppjson.Since {
	switch ChargePointErrorCode(s) {
	case ChargePointErrorCodeConnectorLockFailure,
		ChargePointErrorCodeEVCommunicationError,
		ChargePointErrorCodeGroundFailure,
		ChargePointErrorCodeHighTemperature,
		ChargePointErrorCodeInternalError,
		ChargePointErrorCodeLocalListConflict,
		ChargePointErrorCodeNoError,
		ChargePointErrorCodeOtherError,
		ChargePointErrorCodeOverCurrentFailure,
		ChargePointErrorCodePowerMeterFailure,
		ChargePointErrorCodePowerSwitchFailure,
		ChargePointErrorCodeReaderFailure,
		ChargePointErrorCodeResetFailure,
		ChargePointErrorCodeUnderVoltage,
		ChargePointErrorCodeOverVoltage,
		ChargePointErrorCodeWeakSignal:
		return ocppjson.Always
	}
	return ocppjson.Never
}

// ChargePointStatus is an enumeration; the constants list its values. Values it does not list are kept when they
// are received. In an optional member "" means absent.
type ChargePointStatus string

// The values of ChargePointStatus.
const (
	ChargePointStatusAvailable     ChargePointStatus = "Available"
	ChargePointStatusPreparing     ChargePointStatus = "Preparing"
	ChargePointStatusCharging      ChargePointStatus = "Charging"
	ChargePointStatusSuspendedEVSE ChargePointStatus = "SuspendedEVSE"
	ChargePointStatusSuspendedEV   ChargePointStatus = "SuspendedEV"
	ChargePointStatusFinishing     ChargePointStatus = "Finishing"
	ChargePointStatusReserved      ChargePointStatus = "Reserved"
	ChargePointStatusUnavailable   ChargePointStatus = "Unavailable"
	ChargePointStatusFaulted       ChargePointStatus = "Faulted"
)

func enumChargePointStatus(s string) ocppjson.Since {
	switch ChargePointStatus(s) {
	case ChargePointStatusAvailable,
		ChargePointStatusPreparing,
		ChargePointStatusCharging,
		ChargePointStatusSuspendedEVSE,
		ChargePointStatusSuspendedEV,
		ChargePointStatusFinishing,
		ChargePointStatusReserved,
		ChargePointStatusUnavailable,
		ChargePointStatusFaulted:
		return ocppjson.Always
	}
	return ocppjson.Never
}

// ChargingProfileKind is an enumeration; the constants list its values. Values it does not list are kept when they
// are received. In an optional member "" means absent.
type ChargingProfileKind string

// The values of ChargingProfileKind.
const (
	ChargingProfileKindAbsolute  ChargingProfileKind = "Absolute"
	ChargingProfileKindRecurring ChargingProfileKind = "Recurring"
	ChargingProfileKindRelative  ChargingProfileKind = "Relative"
)

func enumChargingProfileKind(s string) ocppjson.Since {
	switch ChargingProfileKind(s) {
	case ChargingProfileKindAbsolute,
		ChargingProfileKindRecurring,
		ChargingProfileKindRelative:
		return ocppjson.Always
	}
	return ocppjson.Never
}

// ChargingProfilePurpose is an enumeration; the constants list its values. Values it does not list are kept when they
// are received. In an optional member "" means absent.
type ChargingProfilePurpose string

// The values of ChargingProfilePurpose.
const (
	ChargingProfilePurposeChargePointMaxProfile ChargingProfilePurpose = "ChargePointMaxProfile"
	ChargingProfilePurposeTxDefaultProfile      ChargingProfilePurpose = "TxDefaultProfile"
	ChargingProfilePurposeTxProfile             ChargingProfilePurpose = "TxProfile"
)

func enumChargingProfilePurpose(s string) ocppjson.Since {
	switch ChargingProfilePurpose(s) {
	case ChargingProfilePurposeChargePointMaxProfile,
		ChargingProfilePurposeTxDefaultProfile,
		ChargingProfilePurposeTxProfile:
		return ocppjson.Always
	}
	return ocppjson.Never
}

// ChargingRateUnit is an enumeration; the constants list its values. Values it does not list are kept when they
// are received. In an optional member "" means absent.
type ChargingRateUnit string

// The values of ChargingRateUnit.
const (
	ChargingRateUnitA ChargingRateUnit = "A"
	ChargingRateUnitW ChargingRateUnit = "W"
)

func enumChargingRateUnit(s string) ocppjson.Since {
	switch ChargingRateUnit(s) {
	case ChargingRateUnitA,
		ChargingRateUnitW:
		return ocppjson.Always
	}
	return ocppjson.Never
}

// ClearCacheStatus is an enumeration; the constants list its values. Values it does not list are kept when they
// are received. In an optional member "" means absent.
type ClearCacheStatus string

// The values of ClearCacheStatus.
const (
	ClearCacheStatusAccepted ClearCacheStatus = "Accepted"
	ClearCacheStatusRejected ClearCacheStatus = "Rejected"
)

func enumClearCacheStatus(s string) ocppjson.Since {
	switch ClearCacheStatus(s) {
	case ClearCacheStatusAccepted,
		ClearCacheStatusRejected:
		return ocppjson.Always
	}
	return ocppjson.Never
}

// ConfigurationStatus is an enumeration; the constants list its values. Values it does not list are kept when they
// are received. In an optional member "" means absent.
type ConfigurationStatus string

// The values of ConfigurationStatus.
const (
	ConfigurationStatusAccepted       ConfigurationStatus = "Accepted"
	ConfigurationStatusRejected       ConfigurationStatus = "Rejected"
	ConfigurationStatusRebootRequired ConfigurationStatus = "RebootRequired"
	ConfigurationStatusNotSupported   ConfigurationStatus = "NotSupported"
)

func enumConfigurationStatus(s string) ocppjson.Since {
	switch ConfigurationStatus(s) {
	case ConfigurationStatusAccepted,
		ConfigurationStatusRejected,
		ConfigurationStatusRebootRequired,
		ConfigurationStatusNotSupported:
		return ocppjson.Always
	}
	return ocppjson.Never
}

// DataTransferStatus is an enumeration; the constants list its values. Values it does not list are kept when they
// are received. In an optional member "" means absent.
type DataTransferStatus string

// The values of DataTransferStatus.
const (
	DataTransferStatusAccepted         DataTransferStatus = "Accepted"
	DataTransferStatusRejected         DataTransferStatus = "Rejected"
	DataTransferStatusUnknownMessageId DataTransferStatus = "UnknownMessageId"
	DataTransferStatusUnknownVendorId  DataTransferStatus = "UnknownVendorId"
)

func enumDataTransferStatus(s string) ocppjson.Since {
	switch DataTransferStatus(s) {
	case DataTransferStatusAccepted,
		DataTransferStatusRejected,
		DataTransferStatusUnknownMessageId,
		DataTransferStatusUnknownVendorId:
		return ocppjson.Always
	}
	return ocppjson.Never
}

// Location is an enumeration; the constants list its values. Values it does not list are kept when they
// are received. In an optional member "" means absent.
type Location string

// The values of Location.
const (
	LocationCable  Location = "Cable"
	LocationEV     Location = "EV"
	LocationInlet  Location = "Inlet"
	LocationOutlet Location = "Outlet"
	LocationBody   Location = "Body"
)

func enumLocation(s string) ocppjson.Since {
	switch Location(s) {
	case LocationCable,
		LocationEV,
		LocationInlet,
		LocationOutlet,
		LocationBody:
		return ocppjson.Always
	}
	return ocppjson.Never
}

// Measurand is an enumeration; the constants list its values. Values it does not list are kept when they
// are received. In an optional member "" means absent.
type Measurand string

// The values of Measurand.
const (
	MeasurandEnergyActiveExportRegister   Measurand = "Energy.Active.Export.Register"
	MeasurandEnergyActiveImportRegister   Measurand = "Energy.Active.Import.Register"
	MeasurandEnergyReactiveExportRegister Measurand = "Energy.Reactive.Export.Register"
	MeasurandEnergyReactiveImportRegister Measurand = "Energy.Reactive.Import.Register"
	MeasurandEnergyActiveExportInterval   Measurand = "Energy.Active.Export.Interval"
	MeasurandEnergyActiveImportInterval   Measurand = "Energy.Active.Import.Interval"
	MeasurandEnergyReactiveExportInterval Measurand = "Energy.Reactive.Export.Interval"
	MeasurandEnergyReactiveImportInterval Measurand = "Energy.Reactive.Import.Interval"
	MeasurandPowerActiveExport            Measurand = "Power.Active.Export"
	MeasurandPowerActiveImport            Measurand = "Power.Active.Import"
	MeasurandPowerOffered                 Measurand = "Power.Offered"
	MeasurandPowerReactiveExport          Measurand = "Power.Reactive.Export"
	MeasurandPowerReactiveImport          Measurand = "Power.Reactive.Import"
	MeasurandPowerFactor                  Measurand = "Power.Factor"
	MeasurandCurrentImport                Measurand = "Current.Import"
	MeasurandCurrentExport                Measurand = "Current.Export"
	MeasurandCurrentOffered               Measurand = "Current.Offered"
	MeasurandVoltage                      Measurand = "Voltage"
	MeasurandFrequency                    Measurand = "Frequency"
	MeasurandTemperature                  Measurand = "Temperature"
	MeasurandSoC                          Measurand = "SoC"
	MeasurandRPM                          Measurand = "RPM"
)

func enumMeasurand(s string) ocppjson.Since {
	switch Measurand(s) {
	case MeasurandEnergyActiveExportRegister,
		MeasurandEnergyActiveImportRegister,
		MeasurandEnergyReactiveExportRegister,
		MeasurandEnergyReactiveImportRegister,
		MeasurandEnergyActiveExportInterval,
		MeasurandEnergyActiveImportInterval,
		MeasurandEnergyReactiveExportInterval,
		MeasurandEnergyReactiveImportInterval,
		MeasurandPowerActiveExport,
		MeasurandPowerActiveImport,
		MeasurandPowerOffered,
		MeasurandPowerReactiveExport,
		MeasurandPowerReactiveImport,
		MeasurandPowerFactor,
		MeasurandCurrentImport,
		MeasurandCurrentExport,
		MeasurandCurrentOffered,
		MeasurandVoltage,
		MeasurandFrequency,
		MeasurandTemperature,
		MeasurandSoC,
		MeasurandRPM:
		return ocppjson.Always
	}
	return ocppjson.Never
}

// Phase is an enumeration; the constants list its values. Values it does not list are kept when they
// are received. In an optional member "" means absent.
type Phase string

// The values of Phase.
const (
	PhaseL1   Phase = "L1"
	PhaseL2   Phase = "L2"
	PhaseL3   Phase = "L3"
	PhaseN    Phase = "N"
	PhaseL1N  Phase = "L1-N"
	PhaseL2N  Phase = "L2-N"
	PhaseL3N  Phase = "L3-N"
	PhaseL1L2 Phase = "L1-L2"
	PhaseL2L3 Phase = "L2-L3"
	PhaseL3L1 Phase = "L3-L1"
)

func enumPhase(s string) ocppjson.Since {
	switch Phase(s) {
	case PhaseL1,
		PhaseL2,
		PhaseL3,
		PhaseN,
		PhaseL1N,
		PhaseL2N,
		PhaseL3N,
		PhaseL1L2,
		PhaseL2L3,
		PhaseL3L1:
		return ocppjson.Always
	}
	return ocppjson.Never
}

// ReadingContext is an enumeration; the constants list its values. Values it does not list are kept when they
// are received. In an optional member "" means absent.
type ReadingContext string

// The values of ReadingContext.
const (
	ReadingContextInterruptionBegin ReadingContext = "Interruption.Begin"
	ReadingContextInterruptionEnd   ReadingContext = "Interruption.End"
	ReadingContextSampleClock       ReadingContext = "Sample.Clock"
	ReadingContextSamplePeriodic    ReadingContext = "Sample.Periodic"
	ReadingContextTransactionBegin  ReadingContext = "Transaction.Begin"
	ReadingContextTransactionEnd    ReadingContext = "Transaction.End"
	ReadingContextTrigger           ReadingContext = "Trigger"
	ReadingContextOther             ReadingContext = "Other"
)

func enumReadingContext(s string) ocppjson.Since {
	switch ReadingContext(s) {
	case ReadingContextInterruptionBegin,
		ReadingContextInterruptionEnd,
		ReadingContextSampleClock,
		ReadingContextSamplePeriodic,
		ReadingContextTransactionBegin,
		ReadingContextTransactionEnd,
		ReadingContextTrigger,
		ReadingContextOther:
		return ocppjson.Always
	}
	return ocppjson.Never
}

// Reason is an enumeration; the constants list its values. Values it does not list are kept when they
// are received. In an optional member "" means absent.
type Reason string

// The values of Reason.
const (
	ReasonEmergencyStop  Reason = "EmergencyStop"
	ReasonEVDisconnected Reason = "EVDisconnected"
	ReasonHardReset      Reason = "HardReset"
	ReasonLocal          Reason = "Local"
	ReasonOther          Reason = "Other"
	ReasonPowerLoss      Reason = "PowerLoss"
	ReasonReboot         Reason = "Reboot"
	ReasonRemote         Reason = "Remote"
	ReasonSoftReset      Reason = "SoftReset"
	ReasonUnlockCommand  Reason = "UnlockCommand"
	ReasonDeAuthorized   Reason = "DeAuthorized"
)

func enumReason(s string) ocppjson.Since {
	switch Reason(s) {
	case ReasonEmergencyStop,
		ReasonEVDisconnected,
		ReasonHardReset,
		ReasonLocal,
		ReasonOther,
		ReasonPowerLoss,
		ReasonReboot,
		ReasonRemote,
		ReasonSoftReset,
		ReasonUnlockCommand,
		ReasonDeAuthorized:
		return ocppjson.Always
	}
	return ocppjson.Never
}

// RecurrencyKind is an enumeration; the constants list its values. Values it does not list are kept when they
// are received. In an optional member "" means absent.
type RecurrencyKind string

// The values of RecurrencyKind.
const (
	RecurrencyKindDaily  RecurrencyKind = "Daily"
	RecurrencyKindWeekly RecurrencyKind = "Weekly"
)

func enumRecurrencyKind(s string) ocppjson.Since {
	switch RecurrencyKind(s) {
	case RecurrencyKindDaily,
		RecurrencyKindWeekly:
		return ocppjson.Always
	}
	return ocppjson.Never
}

// RegistrationStatus is an enumeration; the constants list its values. Values it does not list are kept when they
// are received. In an optional member "" means absent.
type RegistrationStatus string

// The values of RegistrationStatus.
const (
	RegistrationStatusAccepted RegistrationStatus = "Accepted"
	RegistrationStatusPending  RegistrationStatus = "Pending"
	RegistrationStatusRejected RegistrationStatus = "Rejected"
)

func enumRegistrationStatus(s string) ocppjson.Since {
	switch RegistrationStatus(s) {
	case RegistrationStatusAccepted,
		RegistrationStatusPending,
		RegistrationStatusRejected:
		return ocppjson.Always
	}
	return ocppjson.Never
}

// RemoteStartStopStatus is an enumeration; the constants list its values. Values it does not list are kept when they
// are received. In an optional member "" means absent.
type RemoteStartStopStatus string

// The values of RemoteStartStopStatus.
const (
	RemoteStartStopStatusAccepted RemoteStartStopStatus = "Accepted"
	RemoteStartStopStatusRejected RemoteStartStopStatus = "Rejected"
)

func enumRemoteStartStopStatus(s string) ocppjson.Since {
	switch RemoteStartStopStatus(s) {
	case RemoteStartStopStatusAccepted,
		RemoteStartStopStatusRejected:
		return ocppjson.Always
	}
	return ocppjson.Never
}

// ResetStatus is an enumeration; the constants list its values. Values it does not list are kept when they
// are received. In an optional member "" means absent.
type ResetStatus string

// The values of ResetStatus.
const (
	ResetStatusAccepted ResetStatus = "Accepted"
	ResetStatusRejected ResetStatus = "Rejected"
)

func enumResetStatus(s string) ocppjson.Since {
	switch ResetStatus(s) {
	case ResetStatusAccepted,
		ResetStatusRejected:
		return ocppjson.Always
	}
	return ocppjson.Never
}

// ResetType is an enumeration; the constants list its values. Values it does not list are kept when they
// are received. In an optional member "" means absent.
type ResetType string

// The values of ResetType.
const (
	ResetTypeHard ResetType = "Hard"
	ResetTypeSoft ResetType = "Soft"
)

func enumResetType(s string) ocppjson.Since {
	switch ResetType(s) {
	case ResetTypeHard,
		ResetTypeSoft:
		return ocppjson.Always
	}
	return ocppjson.Never
}

// UnitOfMeasure is an enumeration; the constants list its values. Values it does not list are kept when they
// are received. In an optional member "" means absent.
type UnitOfMeasure string

// The values of UnitOfMeasure.
const (
	UnitOfMeasureWh         UnitOfMeasure = "Wh"
	UnitOfMeasureKWh        UnitOfMeasure = "kWh"
	UnitOfMeasureVarh       UnitOfMeasure = "varh"
	UnitOfMeasureKvarh      UnitOfMeasure = "kvarh"
	UnitOfMeasureW          UnitOfMeasure = "W"
	UnitOfMeasureKW         UnitOfMeasure = "kW"
	UnitOfMeasureVA         UnitOfMeasure = "VA"
	UnitOfMeasureKVA        UnitOfMeasure = "kVA"
	UnitOfMeasureVar        UnitOfMeasure = "var"
	UnitOfMeasureKvar       UnitOfMeasure = "kvar"
	UnitOfMeasureA          UnitOfMeasure = "A"
	UnitOfMeasureV          UnitOfMeasure = "V"
	UnitOfMeasureK          UnitOfMeasure = "K"
	UnitOfMeasureCelcius    UnitOfMeasure = "Celcius"
	UnitOfMeasureCelsius    UnitOfMeasure = "Celsius"
	UnitOfMeasureFahrenheit UnitOfMeasure = "Fahrenheit"
	UnitOfMeasurePercent    UnitOfMeasure = "Percent"
)

func enumUnitOfMeasure(s string) ocppjson.Since {
	switch UnitOfMeasure(s) {
	case UnitOfMeasureWh,
		UnitOfMeasureKWh,
		UnitOfMeasureVarh,
		UnitOfMeasureKvarh,
		UnitOfMeasureW,
		UnitOfMeasureKW,
		UnitOfMeasureVA,
		UnitOfMeasureKVA,
		UnitOfMeasureVar,
		UnitOfMeasureKvar,
		UnitOfMeasureA,
		UnitOfMeasureV,
		UnitOfMeasureK,
		UnitOfMeasureCelcius,
		UnitOfMeasureCelsius,
		UnitOfMeasureFahrenheit,
		UnitOfMeasurePercent:
		return ocppjson.Always
	}
	return ocppjson.Never
}

// UnlockStatus is an enumeration; the constants list its values. Values it does not list are kept when they
// are received. In an optional member "" means absent.
type UnlockStatus string

// The values of UnlockStatus.
const (
	UnlockStatusUnlocked     UnlockStatus = "Unlocked"
	UnlockStatusUnlockFailed UnlockStatus = "UnlockFailed"
	UnlockStatusNotSupported UnlockStatus = "NotSupported"
)

func enumUnlockStatus(s string) ocppjson.Since {
	switch UnlockStatus(s) {
	case UnlockStatusUnlocked,
		UnlockStatusUnlockFailed,
		UnlockStatusNotSupported:
		return ocppjson.Always
	}
	return ocppjson.Never
}

// ValueFormat is an enumeration; the constants list its values. Values it does not list are kept when they
// are received. In an optional member "" means absent.
type ValueFormat string

// The values of ValueFormat.
const (
	ValueFormatRaw        ValueFormat = "Raw"
	ValueFormatSignedData ValueFormat = "SignedData"
)

func enumValueFormat(s string) ocppjson.Since {
	switch ValueFormat(s) {
	case ValueFormatRaw,
		ValueFormatSignedData:
		return ocppjson.Always
	}
	return ocppjson.Never
}
