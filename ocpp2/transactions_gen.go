// Code generated from definitions/ by internal/definition/generate. DO NOT EDIT.

package ocpp2

import "github.com/evenkeel/evenkeel/ocppjson"

// GetTransactionStatusRequest is the request of GetTransactionStatus, sent by the CSMS.
type GetTransactionStatusRequest struct {
	TransactionID *string      `json:"transactionId,omitempty"` // optional string(36)
	CustomData    ocppjson.Raw `json:"customData,omitempty"`    // object with vendorId and whatever the vendor adds
}

func (m *GetTransactionStatusRequest) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "transactionId":
			d.Seen(&seen, 0)
			m.TransactionID = d.OptString(key, 36)
		case "customData":
			d.Seen(&seen, 1)
			m.CustomData = d.CustomData(key)
		default:
			d.Unknown(key)
		}
	}
}

func (m *GetTransactionStatusRequest) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendOptString(dst, "transactionId", m.TransactionID)
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// ActionName returns "GetTransactionStatus".
func (*GetTransactionStatusRequest) ActionName() string { return "GetTransactionStatus" }

// IsResponse returns false.
func (*GetTransactionStatusRequest) IsResponse() bool { return false }

// AppendJSON appends the message to dst as a JSON object.
func (m *GetTransactionStatusRequest) AppendJSON(dst []byte) []byte { return m.appendTo(dst) }

// GetTransactionStatusResponse is the response to GetTransactionStatus.
type GetTransactionStatusResponse struct {
	OngoingIndicator *bool        `json:"ongoingIndicator,omitempty"` // optional boolean
	MessagesInQueue  bool         `json:"messagesInQueue"`            // boolean
	CustomData       ocppjson.Raw `json:"customData,omitempty"`       // object with vendorId and whatever the vendor adds
}

func (m *GetTransactionStatusResponse) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "ongoingIndicator":
			d.Seen(&seen, 1)
			m.OngoingIndicator = d.OptBool(key)
		case "messagesInQueue":
			d.Seen(&seen, 0)
			m.MessagesInQueue = d.Bool(key)
		case "customData":
			d.Seen(&seen, 2)
			m.CustomData = d.CustomData(key)
		default:
			d.Unknown(key)
		}
	}
	if missing := 0x1 &^ seen; missing != 0 {
		d.Missing(missing, "messagesInQueue")
	}
}

func (m *GetTransactionStatusResponse) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendOptBool(dst, "ongoingIndicator", m.OngoingIndicator)
	dst = ocppjson.AppendBool(dst, "messagesInQueue", m.MessagesInQueue)
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// ActionName returns "GetTransactionStatus".
func (*GetTransactionStatusResponse) ActionName() string { return "GetTransactionStatus" }

// IsResponse returns true.
func (*GetTransactionStatusResponse) IsResponse() bool { return true }

// AppendJSON appends the message to dst as a JSON object.
func (m *GetTransactionStatusResponse) AppendJSON(dst []byte) []byte { return m.appendTo(dst) }

// TransactionEventRequest is the request of TransactionEvent, sent by the station.
type TransactionEventRequest struct {
	CostDetails           *CostDetails          `json:"costDetails,omitempty"`           // optional CostDetails, since 2.1
	EventType             TransactionEventType  `json:"eventType"`                       // TransactionEventType
	MeterValue            []MeterValue          `json:"meterValue,omitempty"`            // optional MeterValue[1..]
	Timestamp             ocppjson.DateTime     `json:"timestamp"`                       // dateTime
	TriggerReason         TriggerReason         `json:"triggerReason"`                   // TriggerReason
	SeqNo                 int                   `json:"seqNo"`                           // integer >=0; 2.0.1: integer
	Offline               *bool                 `json:"offline,omitempty"`               // optional boolean
	NumberOfPhasesUsed    *int                  `json:"numberOfPhasesUsed,omitempty"`    // optional integer >=0 <=3; 2.0.1: integer
	CableMaxCurrent       *int                  `json:"cableMaxCurrent,omitempty"`       // optional integer
	ReservationID         *int                  `json:"reservationId,omitempty"`         // optional integer >=0; 2.0.1: integer
	PreconditioningStatus PreconditioningStatus `json:"preconditioningStatus,omitempty"` // optional PreconditioningStatus, since 2.1
	EVSESleep             *bool                 `json:"evseSleep,omitempty"`             // optional boolean, since 2.1
	TransactionInfo       Transaction           `json:"transactionInfo"`                 // Transaction
	EVSE                  *EVSE                 `json:"evse,omitempty"`                  // optional EVSE
	IDToken               *IDToken              `json:"idToken,omitempty"`               // optional IDToken
	CustomData            ocppjson.Raw          `json:"customData,omitempty"`            // object with vendorId and whatever the vendor adds
}

func (m *TransactionEventRequest) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "costDetails":
			d.Seen(&seen, 5)
			if d.Older {
				d.Newer(key)
				continue
			}
			if d.OptObject(key) {
				m.CostDetails = new(CostDetails)
				m.CostDetails.decode(d)
			}
		case "eventType":
			d.Seen(&seen, 0)
			m.EventType = TransactionEventType(d.Enum(key, enumTransactionEventType))
		case "meterValue":
			d.Seen(&seen, 6)
			m.MeterValue = ocppjson.Array(d, key, ocppjson.Bounds{Min: 1, Max: 0, Required: false}, (*MeterValue).decode)
		case "timestamp":
			d.Seen(&seen, 1)
			m.Timestamp = d.DateTime(key)
		case "triggerReason":
			d.Seen(&seen, 2)
			m.TriggerReason = TriggerReason(d.Enum(key, enumTriggerReason))
		case "seqNo":
			d.Seen(&seen, 3)
			if d.Older {
				m.SeqNo = d.Int(key, ocppjson.NoMin, ocppjson.NoMax)
				continue
			}
			m.SeqNo = d.Int(key, 0, ocppjson.NoMax)
		case "offline":
			d.Seen(&seen, 7)
			m.Offline = d.OptBool(key)
		case "numberOfPhasesUsed":
			d.Seen(&seen, 8)
			if d.Older {
				m.NumberOfPhasesUsed = d.OptInt(key, ocppjson.NoMin, ocppjson.NoMax)
				continue
			}
			m.NumberOfPhasesUsed = d.OptInt(key, 0, 3)
		case "cableMaxCurrent":
			d.Seen(&seen, 9)
			m.CableMaxCurrent = d.OptInt(key, ocppjson.NoMin, ocppjson.NoMax)
		case "reservationId":
			d.Seen(&seen, 10)
			if d.Older {
				m.ReservationID = d.OptInt(key, ocppjson.NoMin, ocppjson.NoMax)
				continue
			}
			m.ReservationID = d.OptInt(key, 0, ocppjson.NoMax)
		case "preconditioningStatus":
			d.Seen(&seen, 11)
			if d.Older {
				d.Newer(key)
				continue
			}
			m.PreconditioningStatus = PreconditioningStatus(d.OptEnum(key, enumPreconditioningStatus))
		case "evseSleep":
			d.Seen(&seen, 12)
			if d.Older {
				d.Newer(key)
				continue
			}
			m.EVSESleep = d.OptBool(key)
		case "transactionInfo":
			d.Seen(&seen, 4)
			if d.Object(key) {
				m.TransactionInfo.decode(d)
			}
		case "evse":
			d.Seen(&seen, 13)
			if d.OptObject(key) {
				m.EVSE = new(EVSE)
				m.EVSE.decode(d)
			}
		case "idToken":
			d.Seen(&seen, 14)
			if d.OptObject(key) {
				m.IDToken = new(IDToken)
				m.IDToken.decode(d)
			}
		case "customData":
			d.Seen(&seen, 15)
			m.CustomData = d.CustomData(key)
		default:
			d.Unknown(key)
		}
	}
	if missing := 0x1f &^ seen; missing != 0 {
		d.Missing(missing, "eventType", "timestamp", "triggerReason", "seqNo", "transactionInfo")
	}
}

func (m *TransactionEventRequest) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	if m.CostDetails != nil {
		dst = m.CostDetails.appendTo(ocppjson.AppendName(dst, "costDetails"))
	}
	dst = ocppjson.AppendString(dst, "eventType", m.EventType)
	dst = ocppjson.AppendArray(dst, "meterValue", m.MeterValue, (*MeterValue).appendTo)
	dst = ocppjson.AppendString(dst, "timestamp", m.Timestamp)
	dst = ocppjson.AppendString(dst, "triggerReason", m.TriggerReason)
	dst = ocppjson.AppendInt(dst, "seqNo", m.SeqNo)
	dst = ocppjson.AppendOptBool(dst, "offline", m.Offline)
	dst = ocppjson.AppendOptInt(dst, "numberOfPhasesUsed", m.NumberOfPhasesUsed)
	dst = ocppjson.AppendOptInt(dst, "cableMaxCurrent", m.CableMaxCurrent)
	dst = ocppjson.AppendOptInt(dst, "reservationId", m.ReservationID)
	dst = ocppjson.AppendText(dst, "preconditioningStatus", m.PreconditioningStatus)
	dst = ocppjson.AppendOptBool(dst, "evseSleep", m.EVSESleep)
	dst = m.TransactionInfo.appendTo(ocppjson.AppendName(dst, "transactionInfo"))
	if m.EVSE != nil {
		dst = m.EVSE.appendTo(ocppjson.AppendName(dst, "evse"))
	}
	if m.IDToken != nil {
		dst = m.IDToken.appendTo(ocppjson.AppendName(dst, "idToken"))
	}
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// ActionName returns "TransactionEvent".
func (*TransactionEventRequest) ActionName() string { return "TransactionEvent" }

// IsResponse returns false.
func (*TransactionEventRequest) IsResponse() bool { return false }

// AppendJSON appends the message to dst as a JSON object.
func (m *TransactionEventRequest) AppendJSON(dst []byte) []byte { return m.appendTo(dst) }

// TransactionEventResponse is the response to TransactionEvent.
type TransactionEventResponse struct {
	TotalCost                   *float64          `json:"totalCost,omitempty"`                   // optional number
	ChargingPriority            *int              `json:"chargingPriority,omitempty"`            // optional integer
	IDTokenInfo                 *IDTokenInfo      `json:"idTokenInfo,omitempty"`                 // optional IDTokenInfo
	TransactionLimit            *TransactionLimit `json:"transactionLimit,omitempty"`            // optional TransactionLimit, since 2.1
	UpdatedPersonalMessage      *MessageContent   `json:"updatedPersonalMessage,omitempty"`      // optional MessageContent
	UpdatedPersonalMessageExtra []MessageContent  `json:"updatedPersonalMessageExtra,omitempty"` // optional MessageContent[1..4], since 2.1
	CustomData                  ocppjson.Raw      `json:"customData,omitempty"`                  // object with vendorId and whatever the vendor adds
}

func (m *TransactionEventResponse) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "totalCost":
			d.Seen(&seen, 0)
			m.TotalCost = d.OptFloat(key, nil)
		case "chargingPriority":
			d.Seen(&seen, 1)
			m.ChargingPriority = d.OptInt(key, ocppjson.NoMin, ocppjson.NoMax)
		case "idTokenInfo":
			d.Seen(&seen, 2)
			if d.OptObject(key) {
				m.IDTokenInfo = new(IDTokenInfo)
				m.IDTokenInfo.decode(d)
			}
		case "transactionLimit":
			d.Seen(&seen, 3)
			if d.Older {
				d.Newer(key)
				continue
			}
			if d.OptObject(key) {
				m.TransactionLimit = new(TransactionLimit)
				m.TransactionLimit.decode(d)
			}
		case "updatedPersonalMessage":
			d.Seen(&seen, 4)
			if d.OptObject(key) {
				m.UpdatedPersonalMessage = new(MessageContent)
				m.UpdatedPersonalMessage.decode(d)
			}
		case "updatedPersonalMessageExtra":
			d.Seen(&seen, 5)
			if d.Older {
				d.Newer(key)
				continue
			}
			m.UpdatedPersonalMessageExtra = ocppjson.Array(d, key, ocppjson.Bounds{Min: 1, Max: 4, Required: false}, (*MessageContent).decode)
		case "customData":
			d.Seen(&seen, 6)
			m.CustomData = d.CustomData(key)
		default:
			d.Unknown(key)
		}
	}
}

func (m *TransactionEventResponse) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendOptFloat(dst, "totalCost", m.TotalCost)
	dst = ocppjson.AppendOptInt(dst, "chargingPriority", m.ChargingPriority)
	if m.IDTokenInfo != nil {
		dst = m.IDTokenInfo.appendTo(ocppjson.AppendName(dst, "idTokenInfo"))
	}
	if m.TransactionLimit != nil {
		dst = m.TransactionLimit.appendTo(ocppjson.AppendName(dst, "transactionLimit"))
	}
	if m.UpdatedPersonalMessage != nil {
		dst = m.UpdatedPersonalMessage.appendTo(ocppjson.AppendName(dst, "updatedPersonalMessage"))
	}
	dst = ocppjson.AppendArray(dst, "updatedPersonalMessageExtra", m.UpdatedPersonalMessageExtra, (*MessageContent).appendTo)
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// ActionName returns "TransactionEvent".
func (*TransactionEventResponse) ActionName() string { return "TransactionEvent" }

// IsResponse returns true.
func (*TransactionEventResponse) IsResponse() bool { return true }

// AppendJSON appends the message to dst as a JSON object.
func (m *TransactionEventResponse) AppendJSON(dst []byte) []byte { return m.appendTo(dst) }

// ChargingPeriod is an object type of the block Transactions.
type ChargingPeriod struct {
	Dimensions  []CostDimension   `json:"dimensions,omitempty"` // optional CostDimension[1..]
	TariffID    *string           `json:"tariffId,omitempty"`   // optional string(60)
	StartPeriod ocppjson.DateTime `json:"startPeriod"`          // dateTime
	CustomData  ocppjson.Raw      `json:"customData,omitempty"` // object with vendorId and whatever the vendor adds
}

func (m *ChargingPeriod) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "dimensions":
			d.Seen(&seen, 1)
			m.Dimensions = ocppjson.Array(d, key, ocppjson.Bounds{Min: 1, Max: 0, Required: false}, (*CostDimension).decode)
		case "tariffId":
			d.Seen(&seen, 2)
			m.TariffID = d.OptString(key, 60)
		case "startPeriod":
			d.Seen(&seen, 0)
			m.StartPeriod = d.DateTime(key)
		case "customData":
			d.Seen(&seen, 3)
			m.CustomData = d.CustomData(key)
		default:
			d.Unknown(key)
		}
	}
	if missing := 0x1 &^ seen; missing != 0 {
		d.Missing(missing, "startPeriod")
	}
}

func (m *ChargingPeriod) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendArray(dst, "dimensions", m.Dimensions, (*CostDimension).appendTo)
	dst = ocppjson.AppendOptString(dst, "tariffId", m.TariffID)
	dst = ocppjson.AppendString(dst, "startPeriod", m.StartPeriod)
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// CostDetails is an object type of the block Transactions.
type CostDetails struct {
	ChargingPeriods    []ChargingPeriod `json:"chargingPeriods,omitempty"`    // optional ChargingPeriod[1..]
	TotalCost          TotalCost        `json:"totalCost"`                    // TotalCost
	TotalUsage         TotalUsage       `json:"totalUsage"`                   // TotalUsage
	FailureToCalculate *bool            `json:"failureToCalculate,omitempty"` // optional boolean
	FailureReason      *string          `json:"failureReason,omitempty"`      // optional string(500)
	CustomData         ocppjson.Raw     `json:"customData,omitempty"`         // object with vendorId and whatever the vendor adds
}

func (m *CostDetails) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "chargingPeriods":
			d.Seen(&seen, 2)
			m.ChargingPeriods = ocppjson.Array(d, key, ocppjson.Bounds{Min: 1, Max: 0, Required: false}, (*ChargingPeriod).decode)
		case "totalCost":
			d.Seen(&seen, 0)
			if d.Object(key) {
				m.TotalCost.decode(d)
			}
		case "totalUsage":
			d.Seen(&seen, 1)
			if d.Object(key) {
				m.TotalUsage.decode(d)
			}
		case "failureToCalculate":
			d.Seen(&seen, 3)
			m.FailureToCalculate = d.OptBool(key)
		case "failureReason":
			d.Seen(&seen, 4)
			m.FailureReason = d.OptString(key, 500)
		case "customData":
			d.Seen(&seen, 5)
			m.CustomData = d.CustomData(key)
		default:
			d.Unknown(key)
		}
	}
	if missing := 0x3 &^ seen; missing != 0 {
		d.Missing(missing, "totalCost", "totalUsage")
	}
}

func (m *CostDetails) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendArray(dst, "chargingPeriods", m.ChargingPeriods, (*ChargingPeriod).appendTo)
	dst = m.TotalCost.appendTo(ocppjson.AppendName(dst, "totalCost"))
	dst = m.TotalUsage.appendTo(ocppjson.AppendName(dst, "totalUsage"))
	dst = ocppjson.AppendOptBool(dst, "failureToCalculate", m.FailureToCalculate)
	dst = ocppjson.AppendOptString(dst, "failureReason", m.FailureReason)
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// CostDimension is an object type of the block Transactions.
type CostDimension struct {
	Type       CostDimensionType `json:"type"`                 // CostDimensionType
	Volume     float64           `json:"volume"`               // number
	CustomData ocppjson.Raw      `json:"customData,omitempty"` // object with vendorId and whatever the vendor adds
}

func (m *CostDimension) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "type":
			d.Seen(&seen, 0)
			m.Type = CostDimensionType(d.Enum(key, enumCostDimensionType))
		case "volume":
			d.Seen(&seen, 1)
			m.Volume = d.Float(key, nil)
		case "customData":
			d.Seen(&seen, 2)
			m.CustomData = d.CustomData(key)
		default:
			d.Unknown(key)
		}
	}
	if missing := 0x3 &^ seen; missing != 0 {
		d.Missing(missing, "type", "volume")
	}
}

func (m *CostDimension) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendString(dst, "type", m.Type)
	dst = ocppjson.AppendFloat(dst, "volume", m.Volume)
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// TotalCost is an object type of the block Transactions.
type TotalCost struct {
	Currency         string       `json:"currency"`                   // string(3)
	TypeOfCost       TariffCost   `json:"typeOfCost"`                 // TariffCost
	Fixed            *Price       `json:"fixed,omitempty"`            // optional Price
	Energy           *Price       `json:"energy,omitempty"`           // optional Price
	ChargingTime     *Price       `json:"chargingTime,omitempty"`     // optional Price
	IdleTime         *Price       `json:"idleTime,omitempty"`         // optional Price
	ReservationTime  *Price       `json:"reservationTime,omitempty"`  // optional Price
	ReservationFixed *Price       `json:"reservationFixed,omitempty"` // optional Price
	Total            TotalPrice   `json:"total"`                      // TotalPrice
	CustomData       ocppjson.Raw `json:"customData,omitempty"`       // object with vendorId and whatever the vendor adds
}

func (m *TotalCost) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "currency":
			d.Seen(&seen, 0)
			m.Currency = d.String(key, 3)
		case "typeOfCost":
			d.Seen(&seen, 1)
			m.TypeOfCost = TariffCost(d.Enum(key, enumTariffCost))
		case "fixed":
			d.Seen(&seen, 3)
			if d.OptObject(key) {
				m.Fixed = new(Price)
				m.Fixed.decode(d)
			}
		case "energy":
			d.Seen(&seen, 4)
			if d.OptObject(key) {
				m.Energy = new(Price)
				m.Energy.decode(d)
			}
		case "chargingTime":
			d.Seen(&seen, 5)
			if d.OptObject(key) {
				m.ChargingTime = new(Price)
				m.ChargingTime.decode(d)
			}
		case "idleTime":
			d.Seen(&seen, 6)
			if d.OptObject(key) {
				m.IdleTime = new(Price)
				m.IdleTime.decode(d)
			}
		case "reservationTime":
			d.Seen(&seen, 7)
			if d.OptObject(key) {
				m.ReservationTime = new(Price)
				m.ReservationTime.decode(d)
			}
		case "reservationFixed":
			d.Seen(&seen, 8)
			if d.OptObject(key) {
				m.ReservationFixed = new(Price)
				m.ReservationFixed.decode(d)
			}
		case "total":
			d.Seen(&seen, 2)
			if d.Object(key) {
				m.Total.decode(d)
			}
		case "customData":
			d.Seen(&seen, 9)
			m.CustomData = d.CustomData(key)
		default:
			d.Unknown(key)
		}
	}
	if missing := 0x7 &^ seen; missing != 0 {
		d.Missing(missing, "currency", "typeOfCost", "total")
	}
}

func (m *TotalCost) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendString(dst, "currency", m.Currency)
	dst = ocppjson.AppendString(dst, "typeOfCost", m.TypeOfCost)
	if m.Fixed != nil {
		dst = m.Fixed.appendTo(ocppjson.AppendName(dst, "fixed"))
	}
	if m.Energy != nil {
		dst = m.Energy.appendTo(ocppjson.AppendName(dst, "energy"))
	}
	if m.ChargingTime != nil {
		dst = m.ChargingTime.appendTo(ocppjson.AppendName(dst, "chargingTime"))
	}
	if m.IdleTime != nil {
		dst = m.IdleTime.appendTo(ocppjson.AppendName(dst, "idleTime"))
	}
	if m.ReservationTime != nil {
		dst = m.ReservationTime.appendTo(ocppjson.AppendName(dst, "reservationTime"))
	}
	if m.ReservationFixed != nil {
		dst = m.ReservationFixed.appendTo(ocppjson.AppendName(dst, "reservationFixed"))
	}
	dst = m.Total.appendTo(ocppjson.AppendName(dst, "total"))
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// TotalPrice is an object type of the block Transactions.
type TotalPrice struct {
	ExclTax    *float64     `json:"exclTax,omitempty"`    // optional number
	InclTax    *float64     `json:"inclTax,omitempty"`    // optional number
	CustomData ocppjson.Raw `json:"customData,omitempty"` // object with vendorId and whatever the vendor adds
}

func (m *TotalPrice) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "exclTax":
			d.Seen(&seen, 0)
			m.ExclTax = d.OptFloat(key, nil)
		case "inclTax":
			d.Seen(&seen, 1)
			m.InclTax = d.OptFloat(key, nil)
		case "customData":
			d.Seen(&seen, 2)
			m.CustomData = d.CustomData(key)
		default:
			d.Unknown(key)
		}
	}
}

func (m *TotalPrice) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendOptFloat(dst, "exclTax", m.ExclTax)
	dst = ocppjson.AppendOptFloat(dst, "inclTax", m.InclTax)
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// TotalUsage is an object type of the block Transactions.
type TotalUsage struct {
	Energy          float64      `json:"energy"`                    // number
	ChargingTime    int          `json:"chargingTime"`              // integer
	IdleTime        int          `json:"idleTime"`                  // integer
	ReservationTime *int         `json:"reservationTime,omitempty"` // optional integer
	CustomData      ocppjson.Raw `json:"customData,omitempty"`      // object with vendorId and whatever the vendor adds
}

func (m *TotalUsage) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "energy":
			d.Seen(&seen, 0)
			m.Energy = d.Float(key, nil)
		case "chargingTime":
			d.Seen(&seen, 1)
			m.ChargingTime = d.Int(key, ocppjson.NoMin, ocppjson.NoMax)
		case "idleTime":
			d.Seen(&seen, 2)
			m.IdleTime = d.Int(key, ocppjson.NoMin, ocppjson.NoMax)
		case "reservationTime":
			d.Seen(&seen, 3)
			m.ReservationTime = d.OptInt(key, ocppjson.NoMin, ocppjson.NoMax)
		case "customData":
			d.Seen(&seen, 4)
			m.CustomData = d.CustomData(key)
		default:
			d.Unknown(key)
		}
	}
	if missing := 0x7 &^ seen; missing != 0 {
		d.Missing(missing, "energy", "chargingTime", "idleTime")
	}
}

func (m *TotalUsage) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendFloat(dst, "energy", m.Energy)
	dst = ocppjson.AppendInt(dst, "chargingTime", m.ChargingTime)
	dst = ocppjson.AppendInt(dst, "idleTime", m.IdleTime)
	dst = ocppjson.AppendOptInt(dst, "reservationTime", m.ReservationTime)
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// Transaction is an object type of the block Transactions.
type Transaction struct {
	TransactionID     string            `json:"transactionId"`               // string(36)
	ChargingState     ChargingState     `json:"chargingState,omitempty"`     // optional ChargingState
	TimeSpentCharging *int              `json:"timeSpentCharging,omitempty"` // optional integer
	StoppedReason     Reason            `json:"stoppedReason,omitempty"`     // optional Reason
	RemoteStartID     *int              `json:"remoteStartId,omitempty"`     // optional integer
	OperationMode     OperationMode     `json:"operationMode,omitempty"`     // optional OperationMode, since 2.1
	TariffID          *string           `json:"tariffId,omitempty"`          // optional string(60), since 2.1
	TransactionLimit  *TransactionLimit `json:"transactionLimit,omitempty"`  // optional TransactionLimit, since 2.1
	CustomData        ocppjson.Raw      `json:"customData,omitempty"`        // object with vendorId and whatever the vendor adds
}

func (m *Transaction) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "transactionId":
			d.Seen(&seen, 0)
			m.TransactionID = d.String(key, 36)
		case "chargingState":
			d.Seen(&seen, 1)
			m.ChargingState = ChargingState(d.OptEnum(key, enumChargingState))
		case "timeSpentCharging":
			d.Seen(&seen, 2)
			m.TimeSpentCharging = d.OptInt(key, ocppjson.NoMin, ocppjson.NoMax)
		case "stoppedReason":
			d.Seen(&seen, 3)
			m.StoppedReason = Reason(d.OptEnum(key, enumReason))
		case "remoteStartId":
			d.Seen(&seen, 4)
			m.RemoteStartID = d.OptInt(key, ocppjson.NoMin, ocppjson.NoMax)
		case "operationMode":
			d.Seen(&seen, 5)
			if d.Older {
				d.Newer(key)
				continue
			}
			m.OperationMode = OperationMode(d.OptEnum(key, enumOperationMode))
		case "tariffId":
			d.Seen(&seen, 6)
			if d.Older {
				d.Newer(key)
				continue
			}
			m.TariffID = d.OptString(key, 60)
		case "transactionLimit":
			d.Seen(&seen, 7)
			if d.Older {
				d.Newer(key)
				continue
			}
			if d.OptObject(key) {
				m.TransactionLimit = new(TransactionLimit)
				m.TransactionLimit.decode(d)
			}
		case "customData":
			d.Seen(&seen, 8)
			m.CustomData = d.CustomData(key)
		default:
			d.Unknown(key)
		}
	}
	if missing := 0x1 &^ seen; missing != 0 {
		d.Missing(missing, "transactionId")
	}
}

func (m *Transaction) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendString(dst, "transactionId", m.TransactionID)
	dst = ocppjson.AppendText(dst, "chargingState", m.ChargingState)
	dst = ocppjson.AppendOptInt(dst, "timeSpentCharging", m.TimeSpentCharging)
	dst = ocppjson.AppendText(dst, "stoppedReason", m.StoppedReason)
	dst = ocppjson.AppendOptInt(dst, "remoteStartId", m.RemoteStartID)
	dst = ocppjson.AppendText(dst, "operationMode", m.OperationMode)
	dst = ocppjson.AppendOptString(dst, "tariffId", m.TariffID)
	if m.TransactionLimit != nil {
		dst = m.TransactionLimit.appendTo(ocppjson.AppendName(dst, "transactionLimit"))
	}
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// TransactionLimit is an object type of the block Transactions.
type TransactionLimit struct {
	MaxCost    *float64     `json:"maxCost,omitempty"`    // optional number
	MaxEnergy  *float64     `json:"maxEnergy,omitempty"`  // optional number
	MaxTime    *int         `json:"maxTime,omitempty"`    // optional integer
	MaxSoC     *int         `json:"maxSoC,omitempty"`     // optional integer >=0 <=100
	CustomData ocppjson.Raw `json:"customData,omitempty"` // object with vendorId and whatever the vendor adds
}

func (m *TransactionLimit) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "maxCost":
			d.Seen(&seen, 0)
			m.MaxCost = d.OptFloat(key, nil)
		case "maxEnergy":
			d.Seen(&seen, 1)
			m.MaxEnergy = d.OptFloat(key, nil)
		case "maxTime":
			d.Seen(&seen, 2)
			m.MaxTime = d.OptInt(key, ocppjson.NoMin, ocppjson.NoMax)
		case "maxSoC":
			d.Seen(&seen, 3)
			m.MaxSoC = d.OptInt(key, 0, 100)
		case "customData":
			d.Seen(&seen, 4)
			m.CustomData = d.CustomData(key)
		default:
			d.Unknown(key)
		}
	}
}

func (m *TransactionLimit) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendOptFloat(dst, "maxCost", m.MaxCost)
	dst = ocppjson.AppendOptFloat(dst, "maxEnergy", m.MaxEnergy)
	dst = ocppjson.AppendOptInt(dst, "maxTime", m.MaxTime)
	dst = ocppjson.AppendOptInt(dst, "maxSoC", m.MaxSoC)
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// ChargingState is an enumeration; the constants list its values. Values it does not list are kept when they
// are received. In an optional member "" means absent.
type ChargingState string

// The values of ChargingState.
const (
	ChargingStateEVConnected   ChargingState = "EVConnected"
	ChargingStateCharging      ChargingState = "Charging"
	ChargingStateSuspendedEV   ChargingState = "SuspendedEV"
	ChargingStateSuspendedEVSE ChargingState = "SuspendedEVSE"
	ChargingStateIdle          ChargingState = "Idle"
)

func enumChargingState(s string) ocppjson.Since {
	switch ChargingState(s) {
	case ChargingStateEVConnected,
		ChargingStateCharging,
		ChargingStateSuspendedEV,
		ChargingStateSuspendedEVSE,
		ChargingStateIdle:
		return ocppjson.Always
	}
	return ocppjson.Never
}

// CostDimensionType is an enumeration; the constants list its values. Values it does not list are kept when they
// are received. In an optional member "" means absent.
type CostDimensionType string

// The values of CostDimensionType.
const (
	CostDimensionTypeEnergy       CostDimensionType = "Energy"
	CostDimensionTypeMaxCurrent   CostDimensionType = "MaxCurrent"
	CostDimensionTypeMinCurrent   CostDimensionType = "MinCurrent"
	CostDimensionTypeMaxPower     CostDimensionType = "MaxPower"
	CostDimensionTypeMinPower     CostDimensionType = "MinPower"
	CostDimensionTypeIdleTIme     CostDimensionType = "IdleTIme"
	CostDimensionTypeChargingTime CostDimensionType = "ChargingTime"
)

func enumCostDimensionType(s string) ocppjson.Since {
	switch CostDimensionType(s) {
	case CostDimensionTypeEnergy,
		CostDimensionTypeMaxCurrent,
		CostDimensionTypeMinCurrent,
		CostDimensionTypeMaxPower,
		CostDimensionTypeMinPower,
		CostDimensionTypeIdleTIme,
		CostDimensionTypeChargingTime:
		return ocppjson.Always
	}
	return ocppjson.Never
}

// PreconditioningStatus is an enumeration; the constants list its values. Values it does not list are kept when they
// are received. In an optional member "" means absent.
type PreconditioningStatus string

// The values of PreconditioningStatus.
const (
	PreconditioningStatusUnknown         PreconditioningStatus = "Unknown"
	PreconditioningStatusReady           PreconditioningStatus = "Ready"
	PreconditioningStatusNotReady        PreconditioningStatus = "NotReady"
	PreconditioningStatusPreconditioning PreconditioningStatus = "Preconditioning"
)

func enumPreconditioningStatus(s string) ocppjson.Since {
	switch PreconditioningStatus(s) {
	case PreconditioningStatusUnknown,
		PreconditioningStatusReady,
		PreconditioningStatusNotReady,
		PreconditioningStatusPreconditioning:
		return ocppjson.Always
	}
	return ocppjson.Never
}

// Reason is an enumeration; the constants list its values. Values it does not list are kept when they
// are received. In an optional member "" means absent.
type Reason string

// The values of Reason.
const (
	ReasonDeAuthorized              Reason = "DeAuthorized"
	ReasonEmergencyStop             Reason = "EmergencyStop"
	ReasonEnergyLimitReached        Reason = "EnergyLimitReached"
	ReasonEVDisconnected            Reason = "EVDisconnected"
	ReasonGroundFault               Reason = "GroundFault"
	ReasonImmediateReset            Reason = "ImmediateReset"
	ReasonMasterPass                Reason = "MasterPass"
	ReasonLocal                     Reason = "Local"
	ReasonLocalOutOfCredit          Reason = "LocalOutOfCredit"
	ReasonOther                     Reason = "Other"
	ReasonOvercurrentFault          Reason = "OvercurrentFault"
	ReasonPowerLoss                 Reason = "PowerLoss"
	ReasonPowerQuality              Reason = "PowerQuality"
	ReasonReboot                    Reason = "Reboot"
	ReasonRemote                    Reason = "Remote"
	ReasonSOCLimitReached           Reason = "SOCLimitReached"
	ReasonStoppedByEV               Reason = "StoppedByEV"
	ReasonTimeLimitReached          Reason = "TimeLimitReached"
	ReasonTimeout                   Reason = "Timeout"
	ReasonReqEnergyTransferRejected Reason = "ReqEnergyTransferRejected" // since 2.1
)

func enumReason(s string) ocppjson.Since {
	switch Reason(s) {
	case ReasonDeAuthorized,
		ReasonEmergencyStop,
		ReasonEnergyLimitReached,
		ReasonEVDisconnected,
		ReasonGroundFault,
		ReasonImmediateReset,
		ReasonMasterPass,
		ReasonLocal,
		ReasonLocalOutOfCredit,
		ReasonOther,
		ReasonOvercurrentFault,
		ReasonPowerLoss,
		ReasonPowerQuality,
		ReasonReboot,
		ReasonRemote,
		ReasonSOCLimitReached,
		ReasonStoppedByEV,
		ReasonTimeLimitReached,
		ReasonTimeout:
		return ocppjson.Always
	case ReasonReqEnergyTransferRejected:
		return ocppjson.Newer
	}
	return ocppjson.Never
}

// TariffCost is an enumeration; the constants list its values. Values it does not list are kept when they
// are received. In an optional member "" means absent.
type TariffCost string

// The values of TariffCost.
const (
	TariffCostNormalCost TariffCost = "NormalCost"
	TariffCostMinCost    TariffCost = "MinCost"
	TariffCostMaxCost    TariffCost = "MaxCost"
)

func enumTariffCost(s string) ocppjson.Since {
	switch TariffCost(s) {
	case TariffCostNormalCost,
		TariffCostMinCost,
		TariffCostMaxCost:
		return ocppjson.Always
	}
	return ocppjson.Never
}

// TransactionEventType is an enumeration; the constants list its values. Values it does not list are kept when they
// are received. In an optional member "" means absent.
type TransactionEventType string

// The values of TransactionEventType.
const (
	TransactionEventTypeEnded   TransactionEventType = "Ended"
	TransactionEventTypeStarted TransactionEventType = "Started"
	TransactionEventTypeUpdated TransactionEventType = "Updated"
)

func enumTransactionEventType(s string) ocppjson.Since {
	switch TransactionEventType(s) {
	case TransactionEventTypeEnded,
		TransactionEventTypeStarted,
		TransactionEventTypeUpdated:
		return ocppjson.Always
	}
	return ocppjson.Never
}

// TriggerReason is an enumeration; the constants list its values. Values it does not list are kept when they
// are received. In an optional member "" means absent.
type TriggerReason string

// The values of TriggerReason.
const (
	TriggerReasonAbnormalCondition    TriggerReason = "AbnormalCondition"
	TriggerReasonAuthorized           TriggerReason = "Authorized"
	TriggerReasonCablePluggedIn       TriggerReason = "CablePluggedIn"
	TriggerReasonChargingRateChanged  TriggerReason = "ChargingRateChanged"
	TriggerReasonChargingStateChanged TriggerReason = "ChargingStateChanged"
	TriggerReasonDeauthorized         TriggerReason = "Deauthorized"
	TriggerReasonEnergyLimitReached   TriggerReason = "EnergyLimitReached"
	TriggerReasonEVCommunicationLost  TriggerReason = "EVCommunicationLost"
	TriggerReasonEVConnectTimeout     TriggerReason = "EVConnectTimeout"
	TriggerReasonEVDeparted           TriggerReason = "EVDeparted"
	TriggerReasonEVDetected           TriggerReason = "EVDetected"
	TriggerReasonMeterValueClock      TriggerReason = "MeterValueClock"
	TriggerReasonMeterValuePeriodic   TriggerReason = "MeterValuePeriodic"
	TriggerReasonRemoteStart          TriggerReason = "RemoteStart"
	TriggerReasonRemoteStop           TriggerReason = "RemoteStop"
	TriggerReasonResetCommand         TriggerReason = "ResetCommand"
	TriggerReasonSignedDataReceived   TriggerReason = "SignedDataReceived"
	TriggerReasonStopAuthorized       TriggerReason = "StopAuthorized"
	TriggerReasonTimeLimitReached     TriggerReason = "TimeLimitReached"
	TriggerReasonTrigger              TriggerReason = "Trigger"
	TriggerReasonUnlockCommand        TriggerReason = "UnlockCommand"
	TriggerReasonCostLimitReached     TriggerReason = "CostLimitReached"     // since 2.1
	TriggerReasonLimitSet             TriggerReason = "LimitSet"             // since 2.1
	TriggerReasonOperationModeChanged TriggerReason = "OperationModeChanged" // since 2.1
	TriggerReasonRunningCost          TriggerReason = "RunningCost"          // since 2.1
	TriggerReasonSoCLimitReached      TriggerReason = "SoCLimitReached"      // since 2.1
	TriggerReasonTariffChanged        TriggerReason = "TariffChanged"        // since 2.1
	TriggerReasonTariffNotAccepted    TriggerReason = "TariffNotAccepted"    // since 2.1
	TriggerReasonTxResumed            TriggerReason = "TxResumed"            // since 2.1
)

func enumTriggerReason(s string) ocppjson.Since {
	switch TriggerReason(s) {
	case TriggerReasonAbnormalCondition,
		TriggerReasonAuthorized,
		TriggerReasonCablePluggedIn,
		TriggerReasonChargingRateChanged,
		TriggerReasonChargingStateChanged,
		TriggerReasonDeauthorized,
		TriggerReasonEnergyLimitReached,
		TriggerReasonEVCommunicationLost,
		TriggerReasonEVConnectTimeout,
		TriggerReasonEVDeparted,
		TriggerReasonEVDetected,
		TriggerReasonMeterValueClock,
		TriggerReasonMeterValuePeriodic,
		TriggerReasonRemoteStart,
		TriggerReasonRemoteStop,
		TriggerReasonResetCommand,
		TriggerReasonSignedDataReceived,
		TriggerReasonStopAuthorized,
		TriggerReasonTimeLimitReached,
		TriggerReasonTrigger,
		TriggerReasonUnlockCommand:
		return ocppjson.Always
	case TriggerReasonCostLimitReached,
		TriggerReasonLimitSet,
		TriggerReasonOperationModeChanged,
		TriggerReasonRunningCost,
		TriggerReasonSoCLimitReached,
		TriggerReasonTariffChanged,
		TriggerReasonTariffNotAccepted,
		TriggerReasonTxResumed:
		return ocppjson.Newer
	}
	return ocppjson.Never
}
