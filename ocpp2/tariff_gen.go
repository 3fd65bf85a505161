// Code generated from definitions/ by internal/definition/generate. DO NOT EDIT.

package ocpp2

import "github.com/evenkeel/evenkeel/ocppjson"

// ChangeTransactionTariffRequest is the request of ChangeTransactionTariff, sent by the CSMS. Since OCPP 2.1.
type ChangeTransactionTariffRequest struct {
	Tariff        Tariff       `json:"tariff"`               // Tariff
	TransactionID string       `json:"transactionId"`        // string(36)
	CustomData    ocppjson.Raw `json:"customData,omitempty"` // object with vendorId and whatever the vendor adds
}

func (m *ChangeTransactionTariffRequest) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "tariff":
			d.Seen(&seen, 0)
			if d.Object(key) {
				m.Tariff.decode(d)
			}
		case "transactionId":
			d.Seen(&seen, 1)
			m.TransactionID = d.String(key, 36)
		case "customData":
			d.Seen(&seen, 2)
			m.CustomData = d.CustomData(key)
		default:
			d.Unknown(key)
		}
	}
	if missing := 0x3 &^ seen; missing != 0 {
		d.Missing(missing, "tariff", "transactionId")
	}
}

func (m *ChangeTransactionTariffRequest) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = m.Tariff.appendTo(ocppjson.AppendName(dst, "tariff"))
	dst = ocppjson.AppendString(dst, "transactionId", m.TransactionID)
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// ActionName returns "ChangeTransactionTariff".
func (*ChangeTransactionTariffRequest) ActionName() string { return "ChangeTransactionTariff" }

// IsResponse returns false.
func (*ChangeTransactionTariffRequest) IsResponse() bool { return false }

// AppendJSON appends the message to dst as a JSON object.
func (m *ChangeTransactionTariffRequest) AppendJSON(dst []byte) []byte { return m.appendTo(dst) }

// ChangeTransactionTariffResponse is the response to ChangeTransactionTariff. Since OCPP 2.1.
type ChangeTransactionTariffResponse struct {
	Status     TariffChangeStatus `json:"status"`               // TariffChangeStatus
	StatusInfo *StatusInfo        `json:"statusInfo,omitempty"` // optional StatusInfo
	CustomData ocppjson.Raw       `json:"customData,omitempty"` // object with vendorId and whatever the vendor adds
}

func (m *ChangeTransactionTariffResponse) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "status":
			d.Seen(&seen, 0)
			m.Status = TariffChangeStatus(d.Enum(key, enumTariffChangeStatus))
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

func (m *ChangeTransactionTariffResponse) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendString(dst, "status", m.Status)
	if m.StatusInfo != nil {
		dst = m.StatusInfo.appendTo(ocppjson.AppendName(dst, "statusInfo"))
	}
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// ActionName returns "ChangeTransactionTariff".
func (*ChangeTransactionTariffResponse) ActionName() string { return "ChangeTransactionTariff" }

// IsResponse returns true.
func (*ChangeTransactionTariffResponse) IsResponse() bool { return true }

// AppendJSON appends the message to dst as a JSON object.
func (m *ChangeTransactionTariffResponse) AppendJSON(dst []byte) []byte { return m.appendTo(dst) }

// ClearTariffsRequest is the request of ClearTariffs, sent by the CSMS. Since OCPP 2.1.
type ClearTariffsRequest struct {
	TariffIDs  []string     `json:"tariffIds,omitempty"`  // optional string(60)[1..]
	EVSEID     *int         `json:"evseId,omitempty"`     // optional integer >=0
	CustomData ocppjson.Raw `json:"customData,omitempty"` // object with vendorId and whatever the vendor adds
}

func (m *ClearTariffsRequest) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "tariffIds":
			d.Seen(&seen, 0)
			m.TariffIDs = ocppjson.Strings(d, key, ocppjson.Bounds{Min: 1, Max: 0, Required: false}, 60)
		case "evseId":
			d.Seen(&seen, 1)
			m.EVSEID = d.OptInt(key, 0, ocppjson.NoMax)
		case "customData":
			d.Seen(&seen, 2)
			m.CustomData = d.CustomData(key)
		default:
			d.Unknown(key)
		}
	}
}

func (m *ClearTariffsRequest) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendStrings(dst, "tariffIds", m.TariffIDs)
	dst = ocppjson.AppendOptInt(dst, "evseId", m.EVSEID)
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// ActionName returns "ClearTariffs".
func (*ClearTariffsRequest) ActionName() string { return "ClearTariffs" }

// IsResponse returns false.
func (*ClearTariffsRequest) IsResponse() bool { return false }

// AppendJSON appends the message to dst as a JSON object.
func (m *ClearTariffsRequest) AppendJSON(dst []byte) []byte { return m.appendTo(dst) }

// ClearTariffsResponse is the response to ClearTariffs. Since OCPP 2.1.
type ClearTariffsResponse struct {
	ClearTariffsResult []ClearTariffsResult `json:"clearTariffsResult"`   // ClearTariffsResult[1..]
	CustomData         ocppjson.Raw         `json:"customData,omitempty"` // object with vendorId and whatever the vendor adds
}

func (m *ClearTariffsResponse) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "clearTariffsResult":
			d.Seen(&seen, 0)
			m.ClearTariffsResult = ocppjson.Array(d, key, ocppjson.Bounds{Min: 1, Max: 0, Required: true}, (*ClearTariffsResult).decode)
		case "customData":
			d.Seen(&seen, 1)
			m.CustomData = d.CustomData(key)
		default:
			d.Unknown(key)
		}
	}
	if missing := 0x1 &^ seen; missing != 0 {
		d.Missing(missing, "clearTariffsResult")
	}
}

func (m *ClearTariffsResponse) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendArray(dst, "clearTariffsResult", m.ClearTariffsResult, (*ClearTariffsResult).appendTo)
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// ActionName returns "ClearTariffs".
func (*ClearTariffsResponse) ActionName() string { return "ClearTariffs" }

// IsResponse returns true.
func (*ClearTariffsResponse) IsResponse() bool { return true }

// AppendJSON appends the message to dst as a JSON object.
func (m *ClearTariffsResponse) AppendJSON(dst []byte) []byte { return m.appendTo(dst) }

// CostUpdatedRequest is the request of CostUpdated, sent by the CSMS.
type CostUpdatedRequest struct {
	TotalCost     float64      `json:"totalCost"`            // number
	TransactionID string       `json:"transactionId"`        // string(36)
	CustomData    ocppjson.Raw `json:"customData,omitempty"` // object with vendorId and whatever the vendor adds
}

func (m *CostUpdatedRequest) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "totalCost":
			d.Seen(&seen, 0)
			m.TotalCost = d.Float(key, nil)
		case "transactionId":
			d.Seen(&seen, 1)
			m.TransactionID = d.String(key, 36)
		case "customData":
			d.Seen(&seen, 2)
			m.CustomData = d.CustomData(key)
		default:
			d.Unknown(key)
		}
	}
	if missing := 0x3 &^ seen; missing != 0 {
		d.Missing(missing, "totalCost", "transactionId")
	}
}

func (m *CostUpdatedRequest) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendFloat(dst, "totalCost", m.TotalCost)
	dst = ocppjson.AppendString(dst, "transactionId", m.TransactionID)
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// ActionName returns "CostUpdated".
func (*CostUpdatedRequest) ActionName() string { return "CostUpdated" }

// IsResponse returns false.
func (*CostUpdatedRequest) IsResponse() bool { return false }

// AppendJSON appends the message to dst as a JSON object.
func (m *CostUpdatedRequest) AppendJSON(dst []byte) []byte { return m.appendTo(dst) }

// CostUpdatedResponse is the response to CostUpdated.
type CostUpdatedResponse struct {
	CustomData ocppjson.Raw `json:"customData,omitempty"` // object with vendorId and whatever the vendor adds
}

func (m *CostUpdatedResponse) decode(d *ocppjson.Decoder) {
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

func (m *CostUpdatedResponse) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// ActionName returns "CostUpdated".
func (*CostUpdatedResponse) ActionName() string { return "CostUpdated" }

// IsResponse returns true.
func (*CostUpdatedResponse) IsResponse() bool { return true }

// AppendJSON appends the message to dst as a JSON object.
func (m *CostUpdatedResponse) AppendJSON(dst []byte) []byte { return m.appendTo(dst) }

// GetTariffsRequest is the request of GetTariffs, sent by the CSMS. Since OCPP 2.1.
type GetTariffsRequest struct {
	EVSEID     int          `json:"evseId"`               // integer >=0
	CustomData ocppjson.Raw `json:"customData,omitempty"` // object with vendorId and whatever the vendor adds
}

func (m *GetTariffsRequest) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "evseId":
			d.Seen(&seen, 0)
			m.EVSEID = d.Int(key, 0, ocppjson.NoMax)
		case "customData":
			d.Seen(&seen, 1)
			m.CustomData = d.CustomData(key)
		default:
			d.Unknown(key)
		}
	}
	if missing := 0x1 &^ seen; missing != 0 {
		d.Missing(missing, "evseId")
	}
}

func (m *GetTariffsRequest) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendInt(dst, "evseId", m.EVSEID)
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// ActionName returns "GetTariffs".
func (*GetTariffsRequest) ActionName() string { return "GetTariffs" }

// IsResponse returns false.
func (*GetTariffsRequest) IsResponse() bool { return false }

// AppendJSON appends the message to dst as a JSON object.
func (m *GetTariffsRequest) AppendJSON(dst []byte) []byte { return m.appendTo(dst) }

// GetTariffsResponse is the response to GetTariffs. Since OCPP 2.1.
type GetTariffsResponse struct {
	Status            TariffGetStatus    `json:"status"`                      // TariffGetStatus
	StatusInfo        *StatusInfo        `json:"statusInfo,omitempty"`        // optional StatusInfo
	TariffAssignments []TariffAssignment `json:"tariffAssignments,omitempty"` // optional TariffAssignment[1..]
	CustomData        ocppjson.Raw       `json:"customData,omitempty"`        // object with vendorId and whatever the vendor adds
}

func (m *GetTariffsResponse) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "status":
			d.Seen(&seen, 0)
			m.Status = TariffGetStatus(d.Enum(key, enumTariffGetStatus))
		case "statusInfo":
			d.Seen(&seen, 1)
			if d.OptObject(key) {
				m.StatusInfo = new(StatusInfo)
				m.StatusInfo.decode(d)
			}
		case "tariffAssignments":
			d.Seen(&seen, 2)
			m.TariffAssignments = ocppjson.Array(d, key, ocppjson.Bounds{Min: 1, Max: 0, Required: false}, (*TariffAssignment).decode)
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

func (m *GetTariffsResponse) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendString(dst, "status", m.Status)
	if m.StatusInfo != nil {
		dst = m.StatusInfo.appendTo(ocppjson.AppendName(dst, "statusInfo"))
	}
	dst = ocppjson.AppendArray(dst, "tariffAssignments", m.TariffAssignments, (*TariffAssignment).appendTo)
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// ActionName returns "GetTariffs".
func (*GetTariffsResponse) ActionName() string { return "GetTariffs" }

// IsResponse returns true.
func (*GetTariffsResponse) IsResponse() bool { return true }

// AppendJSON appends the message to dst as a JSON object.
func (m *GetTariffsResponse) AppendJSON(dst []byte) []byte { return m.appendTo(dst) }

// SetDefaultTariffRequest is the request of SetDefaultTariff, sent by the CSMS. Since OCPP 2.1.
type SetDefaultTariffRequest struct {
	EVSEID     int          `json:"evseId"`               // integer >=0
	Tariff     Tariff       `json:"tariff"`               // Tariff
	CustomData ocppjson.Raw `json:"customData,omitempty"` // object with vendorId and whatever the vendor adds
}

func (m *SetDefaultTariffRequest) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "evseId":
			d.Seen(&seen, 0)
			m.EVSEID = d.Int(key, 0, ocppjson.NoMax)
		case "tariff":
			d.Seen(&seen, 1)
			if d.Object(key) {
				m.Tariff.decode(d)
			}
		case "customData":
			d.Seen(&seen, 2)
			m.CustomData = d.CustomData(key)
		default:
			d.Unknown(key)
		}
	}
	if missing := 0x3 &^ seen; missing != 0 {
		d.Missing(missing, "evseId", "tariff")
	}
}

func (m *SetDefaultTariffRequest) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendInt(dst, "evseId", m.EVSEID)
	dst = m.Tariff.appendTo(ocppjson.AppendName(dst, "tariff"))
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// ActionName returns "SetDefaultTariff".
func (*SetDefaultTariffRequest) ActionName() string { return "SetDefaultTariff" }

// IsResponse returns false.
func (*SetDefaultTariffRequest) IsResponse() bool { return false }

// AppendJSON appends the message to dst as a JSON object.
func (m *SetDefaultTariffRequest) AppendJSON(dst []byte) []byte { return m.appendTo(dst) }

// SetDefaultTariffResponse is the response to SetDefaultTariff. Since OCPP 2.1.
type SetDefaultTariffResponse struct {
	Status     TariffSetStatus `json:"status"`               // TariffSetStatus
	StatusInfo *StatusInfo     `json:"statusInfo,omitempty"` // optional StatusInfo
	CustomData ocppjson.Raw    `json:"customData,omitempty"` // object with vendorId and whatever the vendor adds
}

func (m *SetDefaultTariffResponse) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "status":
			d.Seen(&seen, 0)
			m.Status = TariffSetStatus(d.Enum(key, enumTariffSetStatus))
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

func (m *SetDefaultTariffResponse) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendString(dst, "status", m.Status)
	if m.StatusInfo != nil {
		dst = m.StatusInfo.appendTo(ocppjson.AppendName(dst, "statusInfo"))
	}
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// ActionName returns "SetDefaultTariff".
func (*SetDefaultTariffResponse) ActionName() string { return "SetDefaultTariff" }

// IsResponse returns true.
func (*SetDefaultTariffResponse) IsResponse() bool { return true }

// AppendJSON appends the message to dst as a JSON object.
func (m *SetDefaultTariffResponse) AppendJSON(dst []byte) []byte { return m.appendTo(dst) }

// ClearTariffsResult is an object type of the block TariffAndCost.
type ClearTariffsResult struct {
	StatusInfo *StatusInfo       `json:"statusInfo,omitempty"` // optional StatusInfo
	TariffID   *string           `json:"tariffId,omitempty"`   // optional string(60)
	Status     TariffClearStatus `json:"status"`               // TariffClearStatus
	CustomData ocppjson.Raw      `json:"customData,omitempty"` // object with vendorId and whatever the vendor adds
}

func (m *ClearTariffsResult) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "statusInfo":
			d.Seen(&seen, 1)
			if d.OptObject(key) {
				m.StatusInfo = ocppjson.New[StatusInfo](d)
				m.StatusInfo.decode(d)
			}
		case "tariffId":
			d.Seen(&seen, 2)
			m.TariffID = d.OptString(key, 60)
		case "status":
			d.Seen(&seen, 0)
			m.Status = TariffClearStatus(d.Enum(key, enumTariffClearStatus))
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

func (m *ClearTariffsResult) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	if m.StatusInfo != nil {
		dst = m.StatusInfo.appendTo(ocppjson.AppendName(dst, "statusInfo"))
	}
	dst = ocppjson.AppendOptString(dst, "tariffId", m.TariffID)
	dst = ocppjson.AppendString(dst, "status", m.Status)
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// TariffAssignment is an object type of the block TariffAndCost.
type TariffAssignment struct {
	TariffID   string            `json:"tariffId"`             // string(60)
	TariffKind TariffKind        `json:"tariffKind"`           // TariffKind
	ValidFrom  ocppjson.DateTime `json:"validFrom,omitempty"`  // optional dateTime
	EVSEIDs    []int             `json:"evseIds,omitempty"`    // optional integer[1..] >=0
	IDTokens   []string          `json:"idTokens,omitempty"`   // optional string(255)[1..]
	CustomData ocppjson.Raw      `json:"customData,omitempty"` // object with vendorId and whatever the vendor adds
}

func (m *TariffAssignment) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "tariffId":
			d.Seen(&seen, 0)
			m.TariffID = d.String(key, 60)
		case "tariffKind":
			d.Seen(&seen, 1)
			m.TariffKind = TariffKind(d.Enum(key, enumTariffKind))
		case "validFrom":
			d.Seen(&seen, 2)
			m.ValidFrom = d.OptDateTime(key)
		case "evseIds":
			d.Seen(&seen, 3)
			m.EVSEIDs = ocppjson.Ints(d, key, ocppjson.Bounds{Min: 1, Max: 0, Required: false}, 0, ocppjson.NoMax)
		case "idTokens":
			d.Seen(&seen, 4)
			m.IDTokens = ocppjson.Strings(d, key, ocppjson.Bounds{Min: 1, Max: 0, Required: false}, 255)
		case "customData":
			d.Seen(&seen, 5)
			m.CustomData = d.CustomData(key)
		default:
			d.Unknown(key)
		}
	}
	if missing := 0x3 &^ seen; missing != 0 {
		d.Missing(missing, "tariffId", "tariffKind")
	}
}

func (m *TariffAssignment) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendString(dst, "tariffId", m.TariffID)
	dst = ocppjson.AppendString(dst, "tariffKind", m.TariffKind)
	dst = ocppjson.AppendText(dst, "validFrom", m.ValidFrom)
	dst = ocppjson.AppendInts(dst, "evseIds", m.EVSEIDs)
	dst = ocppjson.AppendStrings(dst, "idTokens", m.IDTokens)
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// TariffChangeStatus is an enumeration; the constants list its values. Values it does not list are kept when they
// are received. In an optional member "" means absent.
type TariffChangeStatus string

// The values of TariffChangeStatus.
const (
	TariffChangeStatusAccepted              TariffChangeStatus = "Accepted"
	TariffChangeStatusRejected              TariffChangeStatus = "Rejected"
	TariffChangeStatusTooManyElements       TariffChangeStatus = "TooManyElements"
	TariffChangeStatusConditionNotSupported TariffChangeStatus = "ConditionNotSupported"
	TariffChangeStatusTxNotFound            TariffChangeStatus = "TxNotFound"
	TariffChangeStatusNoCurrencyChange      TariffChangeStatus = "NoCurrencyChange"
)

func enumTariffChangeStatus(s string) ocppjson.Since {
	switch TariffChangeStatus(s) {
	case TariffChangeStatusAccepted,
		TariffChangeStatusRejected,
		TariffChangeStatusTooManyElements,
		TariffChangeStatusConditionNotSupported,
		TariffChangeStatusTxNotFound,
		TariffChangeStatusNoCurrencyChange:
		return ocppjson.Always
	}
	return ocppjson.Never
}

// TariffClearStatus is an enumeration; the constants list its values. Values it does not list are kept when they
// are received. In an optional member "" means absent.
type TariffClearStatus string

// The values of TariffClearStatus.
const (
	TariffClearStatusAccepted TariffClearStatus = "Accepted"
	TariffClearStatusRejected TariffClearStatus = "Rejected"
	TariffClearStatusNoTariff TariffClearStatus = "NoTariff"
)

func enumTariffClearStatus(s string) ocppjson.Since {
	switch TariffClearStatus(s) {
	case TariffClearStatusAccepted,
		TariffClearStatusRejected,
		TariffClearStatusNoTariff:
		return ocppjson.Always
	}
	return ocppjson.Never
}

// TariffGetStatus is an enumeration; the constants list its values. Values it does not list are kept when they
// are received. In an optional member "" means absent.
type TariffGetStatus string

// The values of TariffGetStatus.
const (
	TariffGetStatusAccepted TariffGetStatus = "Accepted"
	TariffGetStatusRejected TariffGetStatus = "Rejected"
	TariffGetStatusNoTariff TariffGetStatus = "NoTariff"
)

func enumTariffGetStatus(s string) ocppjson.Since {
	switch TariffGetStatus(s) {
	case TariffGetStatusAccepted,
		TariffGetStatusRejected,
		TariffGetStatusNoTariff:
		return ocppjson.Always
	}
	return ocppjson.Never
}

// TariffKind is an enumeration; the constants list its values. Values it does not list are kept when they
// are received. In an optional member "" means absent.
type TariffKind string

// The values of TariffKind.
const (
	TariffKindDefaultTariff TariffKind = "DefaultTariff"
	TariffKindDriverTariff  TariffKind = "DriverTariff"
)

func enumTariffKind(s string) ocppjson.Since {
	switch TariffKind(s) {
	case TariffKindDefaultTariff,
		TariffKindDriverTariff:
		return ocppjson.Always
	}
	return ocppjson.Never
}

// TariffSetStatus is an enumeration; the constants list its values. Values it does not list are kept when they
// are received. In an optional member "" means absent.
type TariffSetStatus string

// The values of TariffSetStatus.
const (
	TariffSetStatusAccepted              TariffSetStatus = "Accepted"
	TariffSetStatusRejected              TariffSetStatus = "Rejected"
	TariffSetStatusTooManyElements       TariffSetStatus = "TooManyElements"
	TariffSetStatusConditionNotSupported TariffSetStatus = "ConditionNotSupported"
	TariffSetStatusDuplicateTariffId     TariffSetStatus = "DuplicateTariffId"
)

func enumTariffSetStatus(s string) ocppjson.Since {
	switch TariffSetStatus(s) {
	case TariffSetStatusAccepted,
		TariffSetStatusRejected,
		TariffSetStatusTooManyElements,
		TariffSetStatusConditionNotSupported,
		TariffSetStatusDuplicateTariffId:
		return ocppjson.Always
	}
	return ocppjson.Never
}
