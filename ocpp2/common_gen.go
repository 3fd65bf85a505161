// Code generated from definitions/ by internal/definition/generate. DO NOT EDIT.

package ocpp2

import "github.com/evenkeel/evenkeel/ocppjson"

// AbsolutePriceSchedule is an object type of the block Common.
type AbsolutePriceSchedule struct {
	TimeAnchor                 ocppjson.DateTime            `json:"timeAnchor"`                           // dateTime
	PriceScheduleID            int                          `json:"priceScheduleID"`                      // integer >=0
	PriceScheduleDescription   *string                      `json:"priceScheduleDescription,omitempty"`   // optional string(160)
	Currency                   string                       `json:"currency"`                             // string(3)
	Language                   string                       `json:"language"`                             // string(8)
	PriceAlgorithm             string                       `json:"priceAlgorithm"`                       // string(2000)
	MinimumCost                *RationalNumber              `json:"minimumCost,omitempty"`                // optional RationalNumber
	MaximumCost                *RationalNumber              `json:"maximumCost,omitempty"`                // optional RationalNumber
	PriceRuleStacks            []PriceRuleStack             `json:"priceRuleStacks"`                      // PriceRuleStack[1..1024]
	TaxRules                   []TaxRule                    `json:"taxRules,omitempty"`                   // optional TaxRule[1..10]
	OverstayRuleList           *OverstayRuleList            `json:"overstayRuleList,omitempty"`           // optional OverstayRuleList
	AdditionalSelectedServices []AdditionalSelectedServices `json:"additionalSelectedServices,omitempty"` // optional AdditionalSelectedServices[1..5]
	CustomData                 ocppjson.Raw                 `json:"customData,omitempty"`                 // object with vendorId and whatever the vendor adds
}

func (m *AbsolutePriceSchedule) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "timeAnchor":
			d.Seen(&seen, 0)
			m.TimeAnchor = d.DateTime(key)
		case "priceScheduleID":
			d.Seen(&seen, 1)
			m.PriceScheduleID = d.Int(key, 0, ocppjson.NoMax)
		case "priceScheduleDescription":
			d.Seen(&seen, 6)
			m.PriceScheduleDescription = d.OptString(key, 160)
		case "currency":
			d.Seen(&seen, 2)
			m.Currency = d.String(key, 3)
		case "language":
			d.Seen(&seen, 3)
			m.Language = d.String(key, 8)
		case "priceAlgorithm":
			d.Seen(&seen, 4)
			m.PriceAlgorithm = d.String(key, 2000)
		case "minimumCost":
			d.Seen(&seen, 7)
			if d.OptObject(key) {
				m.MinimumCost = new(RationalNumber)
				m.MinimumCost.decode(d)
			}
		case "maximumCost":
			d.Seen(&seen, 8)
			if d.OptObject(key) {
				m.MaximumCost = new(RationalNumber)
				m.MaximumCost.decode(d)
			}
		case "priceRuleStacks":
			d.Seen(&seen, 5)
			m.PriceRuleStacks = ocppjson.Array(d, key, ocppjson.Bounds{Min: 1, Max: 1024, Required: true}, (*PriceRuleStack).decode)
		case "taxRules":
			d.Seen(&seen, 9)
			m.TaxRules = ocppjson.Array(d, key, ocppjson.Bounds{Min: 1, Max: 10, Required: false}, (*TaxRule).decode)
		case "overstayRuleList":
			d.Seen(&seen, 10)
			if d.OptObject(key) {
				m.OverstayRuleList = new(OverstayRuleList)
				m.OverstayRuleList.decode(d)
			}
		case "additionalSelectedServices":
			d.Seen(&seen, 11)
			m.AdditionalSelectedServices = ocppjson.Array(d, key, ocppjson.Bounds{Min: 1, Max: 5, Required: false}, (*AdditionalSelectedServices).decode)
		case "customData":
			d.Seen(&seen, 12)
			m.CustomData = d.CustomData(key)
		default:
			d.Unknown(key)
		}
	}
	if missing := 0x3f &^ seen; missing != 0 {
		d.Missing(missing, "timeAnchor", "priceScheduleID", "currency", "language", "priceAlgorithm", "priceRuleStacks")
	}
}

func (m *AbsolutePriceSchedule) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendString(dst, "timeAnchor", m.TimeAnchor)
	dst = ocppjson.AppendInt(dst, "priceScheduleID", m.PriceScheduleID)
	dst = ocppjson.AppendOptString(dst, "priceScheduleDescription", m.PriceScheduleDescription)
	dst = ocppjson.AppendString(dst, "currency", m.Currency)
	dst = ocppjson.AppendString(dst, "language", m.Language)
	dst = ocppjson.AppendString(dst, "priceAlgorithm", m.PriceAlgorithm)
	if m.MinimumCost != nil {
		dst = m.MinimumCost.appendTo(ocppjson.AppendName(dst, "minimumCost"))
	}
	if m.MaximumCost != nil {
		dst = m.MaximumCost.appendTo(ocppjson.AppendName(dst, "maximumCost"))
	}
	dst = ocppjson.AppendArray(dst, "priceRuleStacks", m.PriceRuleStacks, (*PriceRuleStack).appendTo)
	dst = ocppjson.AppendArray(dst, "taxRules", m.TaxRules, (*TaxRule).appendTo)
	if m.OverstayRuleList != nil {
		dst = m.OverstayRuleList.appendTo(ocppjson.AppendName(dst, "overstayRuleList"))
	}
	dst = ocppjson.AppendArray(dst, "additionalSelectedServices", m.AdditionalSelectedServices, (*AdditionalSelectedServices).appendTo)
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// AdditionalInfo is an object type of the block Common.
type AdditionalInfo struct {
	AdditionalIDToken string       `json:"additionalIdToken"`    // string(255); 2.0.1: string(36)
	Type              string       `json:"type"`                 // string(50)
	CustomData        ocppjson.Raw `json:"customData,omitempty"` // object with vendorId and whatever the vendor adds
}

func (m *AdditionalInfo) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "additionalIdToken":
			d.Seen(&seen, 0)
			if d.Older {
				m.AdditionalIDToken = d.String(key, 36)
				continue
			}
			m.AdditionalIDToken = d.String(key, 255)
		case "type":
			d.Seen(&seen, 1)
			m.Type = d.String(key, 50)
		case "customData":
			d.Seen(&seen, 2)
			m.CustomData = d.CustomData(key)
		default:
			d.Unknown(key)
		}
	}
	if missing := 0x3 &^ seen; missing != 0 {
		d.Missing(missing, "additionalIdToken", "type")
	}
}

func (m *AdditionalInfo) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendString(dst, "additionalIdToken", m.AdditionalIDToken)
	dst = ocppjson.AppendString(dst, "type", m.Type)
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// AdditionalSelectedServices is an object type of the block Common.
type AdditionalSelectedServices struct {
	ServiceFee  RationalNumber `json:"serviceFee"`           // RationalNumber
	ServiceName string         `json:"serviceName"`          // string(80)
	CustomData  ocppjson.Raw   `json:"customData,omitempty"` // object with vendorId and whatever the vendor adds
}

func (m *AdditionalSelectedServices) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "serviceFee":
			d.Seen(&seen, 0)
			if d.Object(key) {
				m.ServiceFee.decode(d)
			}
		case "serviceName":
			d.Seen(&seen, 1)
			m.ServiceName = d.String(key, 80)
		case "customData":
			d.Seen(&seen, 2)
			m.CustomData = d.CustomData(key)
		default:
			d.Unknown(key)
		}
	}
	if missing := 0x3 &^ seen; missing != 0 {
		d.Missing(missing, "serviceFee", "serviceName")
	}
}

func (m *AdditionalSelectedServices) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = m.ServiceFee.appendTo(ocppjson.AppendName(dst, "serviceFee"))
	dst = ocppjson.AppendString(dst, "serviceName", m.ServiceName)
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// CertificateHashData is an object type of the block Common.
type CertificateHashData struct {
	HashAlgorithm  HashAlgorithm `json:"hashAlgorithm"`        // HashAlgorithm
	IssuerNameHash string        `json:"issuerNameHash"`       // string(128)
	IssuerKeyHash  string        `json:"issuerKeyHash"`        // string(128)
	SerialNumber   string        `json:"serialNumber"`         // string(40)
	CustomData     ocppjson.Raw  `json:"customData,omitempty"` // object with vendorId and whatever the vendor adds
}

func (m *CertificateHashData) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "hashAlgorithm":
			d.Seen(&seen, 0)
			m.HashAlgorithm = HashAlgorithm(d.Enum(key, enumHashAlgorithm))
		case "issuerNameHash":
			d.Seen(&seen, 1)
			m.IssuerNameHash = d.String(key, 128)
		case "issuerKeyHash":
			d.Seen(&seen, 2)
			m.IssuerKeyHash = d.String(key, 128)
		case "serialNumber":
			d.Seen(&seen, 3)
			m.SerialNumber = d.String(key, 40)
		case "customData":
			d.Seen(&seen, 4)
			m.CustomData = d.CustomData(key)
		default:
			d.Unknown(key)
		}
	}
	if missing := 0xf &^ seen; missing != 0 {
		d.Missing(missing, "hashAlgorithm", "issuerNameHash", "issuerKeyHash", "serialNumber")
	}
}

func (m *CertificateHashData) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendString(dst, "hashAlgorithm", m.HashAlgorithm)
	dst = ocppjson.AppendString(dst, "issuerNameHash", m.IssuerNameHash)
	dst = ocppjson.AppendString(dst, "issuerKeyHash", m.IssuerKeyHash)
	dst = ocppjson.AppendString(dst, "serialNumber", m.SerialNumber)
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// ChargingProfile is an object type of the block Common.
type ChargingProfile struct {
	ID                          int                    `json:"id"`                                    // integer
	StackLevel                  int                    `json:"stackLevel"`                            // integer >=0; 2.0.1: integer
	ChargingProfilePurpose      ChargingProfilePurpose `json:"chargingProfilePurpose"`                // ChargingProfilePurpose
	ChargingProfileKind         ChargingProfileKind    `json:"chargingProfileKind"`                   // ChargingProfileKind
	RecurrencyKind              RecurrencyKind         `json:"recurrencyKind,omitempty"`              // optional RecurrencyKind
	ValidFrom                   ocppjson.DateTime      `json:"validFrom,omitempty"`                   // optional dateTime
	ValidTo                     ocppjson.DateTime      `json:"validTo,omitempty"`                     // optional dateTime
	TransactionID               *string                `json:"transactionId,omitempty"`               // optional string(36)
	MaxOfflineDuration          *int                   `json:"maxOfflineDuration,omitempty"`          // optional integer, since 2.1
	ChargingSchedule            []ChargingSchedule     `json:"chargingSchedule"`                      // ChargingSchedule[1..3]
	InvalidAfterOfflineDuration *bool                  `json:"invalidAfterOfflineDuration,omitempty"` // optional boolean, since 2.1
	DynUpdateInterval           *int                   `json:"dynUpdateInterval,omitempty"`           // optional integer, since 2.1
	DynUpdateTime               ocppjson.DateTime      `json:"dynUpdateTime,omitempty"`               // optional dateTime, since 2.1
	PriceScheduleSignature      *string                `json:"priceScheduleSignature,omitempty"`      // optional string(256), since 2.1
	CustomData                  ocppjson.Raw           `json:"customData,omitempty"`                  // object with vendorId and whatever the vendor adds
}

func (m *ChargingProfile) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "id":
			d.Seen(&seen, 0)
			m.ID = d.Int(key, ocppjson.NoMin, ocppjson.NoMax)
		case "stackLevel":
			d.Seen(&seen, 1)
			if d.Older {
				m.StackLevel = d.Int(key, ocppjson.NoMin, ocppjson.NoMax)
				continue
			}
			m.StackLevel = d.Int(key, 0, ocppjson.NoMax)
		case "chargingProfilePurpose":
			d.Seen(&seen, 2)
			m.ChargingProfilePurpose = ChargingProfilePurpose(d.Enum(key, enumChargingProfilePurpose))
		case "chargingProfileKind":
			d.Seen(&seen, 3)
			m.ChargingProfileKind = ChargingProfileKind(d.Enum(key, enumChargingProfileKind))
		case "recurrencyKind":
			d.Seen(&seen, 5)
			m.RecurrencyKind = RecurrencyKind(d.OptEnum(key, enumRecurrencyKind))
		case "validFrom":
			d.Seen(&seen, 6)
			m.ValidFrom = d.OptDateTime(key)
		case "validTo":
			d.Seen(&seen, 7)
			m.ValidTo = d.OptDateTime(key)
		case "transactionId":
			d.Seen(&seen, 8)
			m.TransactionID = d.OptString(key, 36)
		case "maxOfflineDuration":
			d.Seen(&seen, 9)
			if d.Older {
				d.Newer(key)
				continue
			}
			m.MaxOfflineDuration = d.OptInt(key, ocppjson.NoMin, ocppjson.NoMax)
		case "chargingSchedule":
			d.Seen(&seen, 4)
			m.ChargingSchedule = ocppjson.Array(d, key, ocppjson.Bounds{Min: 1, Max: 3, Required: true}, (*ChargingSchedule).decode)
		case "invalidAfterOfflineDuration":
			d.Seen(&seen, 10)
			if d.Older {
				d.Newer(key)
				continue
			}
			m.InvalidAfterOfflineDuration = d.OptBool(key)
		case "dynUpdateInterval":
			d.Seen(&seen, 11)
			if d.Older {
				d.Newer(key)
				continue
			}
			m.DynUpdateInterval = d.OptInt(key, ocppjson.NoMin, ocppjson.NoMax)
		case "dynUpdateTime":
			d.Seen(&seen, 12)
			if d.Older {
				d.Newer(key)
				continue
			}
			m.DynUpdateTime = d.OptDateTime(key)
		case "priceScheduleSignature":
			d.Seen(&seen, 13)
			if d.Older {
				d.Newer(key)
				continue
			}
			m.PriceScheduleSignature = d.OptString(key, 256)
		case "customData":
			d.Seen(&seen, 14)
			m.CustomData = d.CustomData(key)
		default:
			d.Unknown(key)
		}
	}
	if missing := 0x1f &^ seen; missing != 0 {
		d.Missing(missing, "id", "stackLevel", "chargingProfilePurpose", "chargingProfileKind", "chargingSchedule")
	}
}

func (m *ChargingProfile) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendInt(dst, "id", m.ID)
	dst = ocppjson.AppendInt(dst, "stackLevel", m.StackLevel)
	dst = ocppjson.AppendString(dst, "chargingProfilePurpose", m.ChargingProfilePurpose)
	dst = ocppjson.AppendString(dst, "chargingProfileKind", m.ChargingProfileKind)
	dst = ocppjson.AppendText(dst, "recurrencyKind", m.RecurrencyKind)
	dst = ocppjson.AppendText(dst, "validFrom", m.ValidFrom)
	dst = ocppjson.AppendText(dst, "validTo", m.ValidTo)
	dst = ocppjson.AppendOptString(dst, "transactionId", m.TransactionID)
	dst = ocppjson.AppendOptInt(dst, "maxOfflineDuration", m.MaxOfflineDuration)
	dst = ocppjson.AppendArray(dst, "chargingSchedule", m.ChargingSchedule, (*ChargingSchedule).appendTo)
	dst = ocppjson.AppendOptBool(dst, "invalidAfterOfflineDuration", m.InvalidAfterOfflineDuration)
	dst = ocppjson.AppendOptInt(dst, "dynUpdateInterval", m.DynUpdateInterval)
	dst = ocppjson.AppendText(dst, "dynUpdateTime", m.DynUpdateTime)
	dst = ocppjson.AppendOptString(dst, "priceScheduleSignature", m.PriceScheduleSignature)
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// ChargingSchedule is an object type of the block Common.
type ChargingSchedule struct {
	ID                     int                      `json:"id"`                              // integer
	LimitAtSoC             *LimitAtSoC              `json:"limitAtSoC,omitempty"`            // optional LimitAtSoC, since 2.1
	StartSchedule          ocppjson.DateTime        `json:"startSchedule,omitempty"`         // optional dateTime
	Duration               *int                     `json:"duration,omitempty"`              // optional integer
	ChargingRateUnit       ChargingRateUnit         `json:"chargingRateUnit"`                // ChargingRateUnit
	MinChargingRate        *float64                 `json:"minChargingRate,omitempty"`       // optional number
	PowerTolerance         *float64                 `json:"powerTolerance,omitempty"`        // optional number, since 2.1
	SignatureID            *int                     `json:"signatureId,omitempty"`           // optional integer >=0, since 2.1
	DigestValue            *string                  `json:"digestValue,omitempty"`           // optional string(88), since 2.1
	UseLocalTime           *bool                    `json:"useLocalTime,omitempty"`          // optional boolean, since 2.1
	ChargingSchedulePeriod []ChargingSchedulePeriod `json:"chargingSchedulePeriod"`          // ChargingSchedulePeriod[1..1024]
	RandomizedDelay        *int                     `json:"randomizedDelay,omitempty"`       // optional integer >=0, since 2.1
	SalesTariff            *SalesTariff             `json:"salesTariff,omitempty"`           // optional SalesTariff
	AbsolutePriceSchedule  *AbsolutePriceSchedule   `json:"absolutePriceSchedule,omitempty"` // optional AbsolutePriceSchedule, since 2.1
	PriceLevelSchedule     *PriceLevelSchedule      `json:"priceLevelSchedule,omitempty"`    // optional PriceLevelSchedule, since 2.1
	CustomData             ocppjson.Raw             `json:"customData,omitempty"`            // object with vendorId and whatever the vendor adds
}

func (m *ChargingSchedule) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "id":
			d.Seen(&seen, 0)
			m.ID = d.Int(key, ocppjson.NoMin, ocppjson.NoMax)
		case "limitAtSoC":
			d.Seen(&seen, 3)
			if d.Older {
				d.Newer(key)
				continue
			}
			if d.OptObject(key) {
				m.LimitAtSoC = ocppjson.New[LimitAtSoC](d)
				m.LimitAtSoC.decode(d)
			}
		case "startSchedule":
			d.Seen(&seen, 4)
			m.StartSchedule = d.OptDateTime(key)
		case "duration":
			d.Seen(&seen, 5)
			m.Duration = d.OptInt(key, ocppjson.NoMin, ocppjson.NoMax)
		case "chargingRateUnit":
			d.Seen(&seen, 1)
			m.ChargingRateUnit = ChargingRateUnit(d.Enum(key, enumChargingRateUnit))
		case "minChargingRate":
			d.Seen(&seen, 6)
			m.MinChargingRate = d.OptFloat(key, nil)
		case "powerTolerance":
			d.Seen(&seen, 7)
			if d.Older {
				d.Newer(key)
				continue
			}
			m.PowerTolerance = d.OptFloat(key, nil)
		case "signatureId":
			d.Seen(&seen, 8)
			if d.Older {
				d.Newer(key)
				continue
			}
			m.SignatureID = d.OptInt(key, 0, ocppjson.NoMax)
		case "digestValue":
			d.Seen(&seen, 9)
			if d.Older {
				d.Newer(key)
				continue
			}
			m.DigestValue = d.OptString(key, 88)
		case "useLocalTime":
			d.Seen(&seen, 10)
			if d.Older {
				d.Newer(key)
				continue
			}
			m.UseLocalTime = d.OptBool(key)
		case "chargingSchedulePeriod":
			d.Seen(&seen, 2)
			m.ChargingSchedulePeriod = ocppjson.Array(d, key, ocppjson.Bounds{Min: 1, Max: 1024, Required: true}, (*ChargingSchedulePeriod).decode)
		case "randomizedDelay":
			d.Seen(&seen, 11)
			if d.Older {
				d.Newer(key)
				continue
			}
			m.RandomizedDelay = d.OptInt(key, 0, ocppjson.NoMax)
		case "salesTariff":
			d.Seen(&seen, 12)
			if d.OptObject(key) {
				m.SalesTariff = ocppjson.New[SalesTariff](d)
				m.SalesTariff.decode(d)
			}
		case "absolutePriceSchedule":
			d.Seen(&seen, 13)
			if d.Older {
				d.Newer(key)
				continue
			}
			if d.OptObject(key) {
				m.AbsolutePriceSchedule = ocppjson.New[AbsolutePriceSchedule](d)
				m.AbsolutePriceSchedule.decode(d)
			}
		case "priceLevelSchedule":
			d.Seen(&seen, 14)
			if d.Older {
				d.Newer(key)
				continue
			}
			if d.OptObject(key) {
				m.PriceLevelSchedule = ocppjson.New[PriceLevelSchedule](d)
				m.PriceLevelSchedule.decode(d)
			}
		case "customData":
			d.Seen(&seen, 15)
			m.CustomData = d.CustomData(key)
		default:
			d.Unknown(key)
		}
	}
	if missing := 0x7 &^ seen; missing != 0 {
		d.Missing(missing, "id", "chargingRateUnit", "chargingSchedulePeriod")
	}
}

func (m *ChargingSchedule) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendInt(dst, "id", m.ID)
	if m.LimitAtSoC != nil {
		dst = m.LimitAtSoC.appendTo(ocppjson.AppendName(dst, "limitAtSoC"))
	}
	dst = ocppjson.AppendText(dst, "startSchedule", m.StartSchedule)
	dst = ocppjson.AppendOptInt(dst, "duration", m.Duration)
	dst = ocppjson.AppendString(dst, "chargingRateUnit", m.ChargingRateUnit)
	dst = ocppjson.AppendOptFloat(dst, "minChargingRate", m.MinChargingRate)
	dst = ocppjson.AppendOptFloat(dst, "powerTolerance", m.PowerTolerance)
	dst = ocppjson.AppendOptInt(dst, "signatureId", m.SignatureID)
	dst = ocppjson.AppendOptString(dst, "digestValue", m.DigestValue)
	dst = ocppjson.AppendOptBool(dst, "useLocalTime", m.UseLocalTime)
	dst = ocppjson.AppendArray(dst, "chargingSchedulePeriod", m.ChargingSchedulePeriod, (*ChargingSchedulePeriod).appendTo)
	dst = ocppjson.AppendOptInt(dst, "randomizedDelay", m.RandomizedDelay)
	if m.SalesTariff != nil {
		dst = m.SalesTariff.appendTo(ocppjson.AppendName(dst, "salesTariff"))
	}
	if m.AbsolutePriceSchedule != nil {
		dst = m.AbsolutePriceSchedule.appendTo(ocppjson.AppendName(dst, "absolutePriceSchedule"))
	}
	if m.PriceLevelSchedule != nil {
		dst = m.PriceLevelSchedule.appendTo(ocppjson.AppendName(dst, "priceLevelSchedule"))
	}
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// ChargingSchedulePeriod is an object type of the block Common.
type ChargingSchedulePeriod struct {
	StartPeriod            int                  `json:"startPeriod"`                      // integer
	Limit                  *float64             `json:"limit,omitempty"`                  // optional number; 2.0.1: required number
	LimitL2                *float64             `json:"limit_L2,omitempty"`               // optional number, since 2.1
	LimitL3                *float64             `json:"limit_L3,omitempty"`               // optional number, since 2.1
	NumberPhases           *int                 `json:"numberPhases,omitempty"`           // optional integer >=0 <=3; 2.0.1: integer
	PhaseToUse             *int                 `json:"phaseToUse,omitempty"`             // optional integer >=0 <=3; 2.0.1: integer
	DischargeLimit         *float64             `json:"dischargeLimit,omitempty"`         // optional number <=0, since 2.1
	DischargeLimitL2       *float64             `json:"dischargeLimit_L2,omitempty"`      // optional number <=0, since 2.1
	DischargeLimitL3       *float64             `json:"dischargeLimit_L3,omitempty"`      // optional number <=0, since 2.1
	Setpoint               *float64             `json:"setpoint,omitempty"`               // optional number, since 2.1
	SetpointL2             *float64             `json:"setpoint_L2,omitempty"`            // optional number, since 2.1
	SetpointL3             *float64             `json:"setpoint_L3,omitempty"`            // optional number, since 2.1
	SetpointReactive       *float64             `json:"setpointReactive,omitempty"`       // optional number, since 2.1
	SetpointReactiveL2     *float64             `json:"setpointReactive_L2,omitempty"`    // optional number, since 2.1
	SetpointReactiveL3     *float64             `json:"setpointReactive_L3,omitempty"`    // optional number, since 2.1
	PreconditioningRequest *bool                `json:"preconditioningRequest,omitempty"` // optional boolean, since 2.1
	EVSESleep              *bool                `json:"evseSleep,omitempty"`              // optional boolean, since 2.1
	V2XBaseline            *float64             `json:"v2xBaseline,omitempty"`            // optional number, since 2.1
	OperationMode          OperationMode        `json:"operationMode,omitempty"`          // optional OperationMode, since 2.1
	V2XFreqWattCurve       []V2XFreqWattPoint   `json:"v2xFreqWattCurve,omitempty"`       // optional V2XFreqWattPoint[1..20], since 2.1
	V2XSignalWattCurve     []V2XSignalWattPoint `json:"v2xSignalWattCurve,omitempty"`     // optional V2XSignalWattPoint[1..20], since 2.1
	CustomData             ocppjson.Raw         `json:"customData,omitempty"`             // object with vendorId and whatever the vendor adds
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
			m.Limit = d.OptFloat(key, nil)
		case "limit_L2":
			d.Seen(&seen, 2)
			if d.Older {
				d.Newer(key)
				continue
			}
			m.LimitL2 = d.OptFloat(key, nil)
		case "limit_L3":
			d.Seen(&seen, 3)
			if d.Older {
				d.Newer(key)
				continue
			}
			m.LimitL3 = d.OptFloat(key, nil)
		case "numberPhases":
			d.Seen(&seen, 4)
			if d.Older {
				m.NumberPhases = d.OptInt(key, ocppjson.NoMin, ocppjson.NoMax)
				continue
			}
			m.NumberPhases = d.OptInt(key, 0, 3)
		case "phaseToUse":
			d.Seen(&seen, 5)
			if d.Older {
				m.PhaseToUse = d.OptInt(key, ocppjson.NoMin, ocppjson.NoMax)
				continue
			}
			m.PhaseToUse = d.OptInt(key, 0, 3)
		case "dischargeLimit":
			d.Seen(&seen, 6)
			if d.Older {
				d.Newer(key)
				continue
			}
			m.DischargeLimit = d.OptFloat(key, &numberTo0)
		case "dischargeLimit_L2":
			d.Seen(&seen, 7)
			if d.Older {
				d.Newer(key)
				continue
			}
			m.DischargeLimitL2 = d.OptFloat(key, &numberTo0)
		case "dischargeLimit_L3":
			d.Seen(&seen, 8)
			if d.Older {
				d.Newer(key)
				continue
			}
			m.DischargeLimitL3 = d.OptFloat(key, &numberTo0)
		case "setpoint":
			d.Seen(&seen, 9)
			if d.Older {
				d.Newer(key)
				continue
			}
			m.Setpoint = d.OptFloat(key, nil)
		case "setpoint_L2":
			d.Seen(&seen, 10)
			if d.Older {
				d.Newer(key)
				continue
			}
			m.SetpointL2 = d.OptFloat(key, nil)
		case "setpoint_L3":
			d.Seen(&seen, 11)
			if d.Older {
				d.Newer(key)
				continue
			}
			m.SetpointL3 = d.OptFloat(key, nil)
		case "setpointReactive":
			d.Seen(&seen, 12)
			if d.Older {
				d.Newer(key)
				continue
			}
			m.SetpointReactive = d.OptFloat(key, nil)
		case "setpointReactive_L2":
			d.Seen(&seen, 13)
			if d.Older {
				d.Newer(key)
				continue
			}
			m.SetpointReactiveL2 = d.OptFloat(key, nil)
		case "setpointReactive_L3":
			d.Seen(&seen, 14)
			if d.Older {
				d.Newer(key)
				continue
			}
			m.SetpointReactiveL3 = d.OptFloat(key, nil)
		case "preconditioningRequest":
			d.Seen(&seen, 15)
			if d.Older {
				d.Newer(key)
				continue
			}
			m.PreconditioningRequest = d.OptBool(key)
		case "evseSleep":
			d.Seen(&seen, 16)
			if d.Older {
				d.Newer(key)
				continue
			}
			m.EVSESleep = d.OptBool(key)
		case "v2xBaseline":
			d.Seen(&seen, 17)
			if d.Older {
				d.Newer(key)
				continue
			}
			m.V2XBaseline = d.OptFloat(key, nil)
		case "operationMode":
			d.Seen(&seen, 18)
			if d.Older {
				d.Newer(key)
				continue
			}
			m.OperationMode = OperationMode(d.OptEnum(key, enumOperationMode))
		case "v2xFreqWattCurve":
			d.Seen(&seen, 19)
			if d.Older {
				d.Newer(key)
				continue
			}
			m.V2XFreqWattCurve = ocppjson.Array(d, key, ocppjson.Bounds{Min: 1, Max: 20, Required: false}, (*V2XFreqWattPoint).decode)
		case "v2xSignalWattCurve":
			d.Seen(&seen, 20)
			if d.Older {
				d.Newer(key)
				continue
			}
			m.V2XSignalWattCurve = ocppjson.Array(d, key, ocppjson.Bounds{Min: 1, Max: 20, Required: false}, (*V2XSignalWattPoint).decode)
		case "customData":
			d.Seen(&seen, 21)
			m.CustomData = d.CustomData(key)
		default:
			d.Unknown(key)
		}
	}
	if missing := uint64(d.Pick(0x3, 0x1)) &^ seen; missing != 0 {
		d.Missing(missing, "startPeriod", "limit")
	}
}

func (m *ChargingSchedulePeriod) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendInt(dst, "startPeriod", m.StartPeriod)
	dst = ocppjson.AppendOptFloat(dst, "limit", m.Limit)
	dst = ocppjson.AppendOptFloat(dst, "limit_L2", m.LimitL2)
	dst = ocppjson.AppendOptFloat(dst, "limit_L3", m.LimitL3)
	dst = ocppjson.AppendOptInt(dst, "numberPhases", m.NumberPhases)
	dst = ocppjson.AppendOptInt(dst, "phaseToUse", m.PhaseToUse)
	dst = ocppjson.AppendOptFloat(dst, "dischargeLimit", m.DischargeLimit)
	dst = ocppjson.AppendOptFloat(dst, "dischargeLimit_L2", m.DischargeLimitL2)
	dst = ocppjson.AppendOptFloat(dst, "dischargeLimit_L3", m.DischargeLimitL3)
	dst = ocppjson.AppendOptFloat(dst, "setpoint", m.Setpoint)
	dst = ocppjson.AppendOptFloat(dst, "setpoint_L2", m.SetpointL2)
	dst = ocppjson.AppendOptFloat(dst, "setpoint_L3", m.SetpointL3)
	dst = ocppjson.AppendOptFloat(dst, "setpointReactive", m.SetpointReactive)
	dst = ocppjson.AppendOptFloat(dst, "setpointReactive_L2", m.SetpointReactiveL2)
	dst = ocppjson.AppendOptFloat(dst, "setpointReactive_L3", m.SetpointReactiveL3)
	dst = ocppjson.AppendOptBool(dst, "preconditioningRequest", m.PreconditioningRequest)
	dst = ocppjson.AppendOptBool(dst, "evseSleep", m.EVSESleep)
	dst = ocppjson.AppendOptFloat(dst, "v2xBaseline", m.V2XBaseline)
	dst = ocppjson.AppendText(dst, "operationMode", m.OperationMode)
	dst = ocppjson.AppendArray(dst, "v2xFreqWattCurve", m.V2XFreqWattCurve, (*V2XFreqWattPoint).appendTo)
	dst = ocppjson.AppendArray(dst, "v2xSignalWattCurve", m.V2XSignalWattCurve, (*V2XSignalWattPoint).appendTo)
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// Component is an object type of the block Common.
type Component struct {
	EVSE       *EVSE        `json:"evse,omitempty"`       // optional EVSE
	Name       string       `json:"name"`                 // string(50)
	Instance   *string      `json:"instance,omitempty"`   // optional string(50)
	CustomData ocppjson.Raw `json:"customData,omitempty"` // object with vendorId and whatever the vendor adds
}

func (m *Component) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "evse":
			d.Seen(&seen, 1)
			if d.OptObject(key) {
				m.EVSE = new(EVSE)
				m.EVSE.decode(d)
			}
		case "name":
			d.Seen(&seen, 0)
			m.Name = d.String(key, 50)
		case "instance":
			d.Seen(&seen, 2)
			m.Instance = d.OptString(key, 50)
		case "customData":
			d.Seen(&seen, 3)
			m.CustomData = d.CustomData(key)
		default:
			d.Unknown(key)
		}
	}
	if missing := 0x1 &^ seen; missing != 0 {
		d.Missing(missing, "name")
	}
}

func (m *Component) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	if m.EVSE != nil {
		dst = m.EVSE.appendTo(ocppjson.AppendName(dst, "evse"))
	}
	dst = ocppjson.AppendString(dst, "name", m.Name)
	dst = ocppjson.AppendOptString(dst, "instance", m.Instance)
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// ComponentVariable is an object type of the block Common.
type ComponentVariable struct {
	Component  Component    `json:"component"`            // Component
	Variable   *Variable    `json:"variable,omitempty"`   // optional Variable
	CustomData ocppjson.Raw `json:"customData,omitempty"` // object with vendorId and whatever the vendor adds
}

func (m *ComponentVariable) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "component":
			d.Seen(&seen, 0)
			if d.Object(key) {
				m.Component.decode(d)
			}
		case "variable":
			d.Seen(&seen, 1)
			if d.OptObject(key) {
				m.Variable = ocppjson.New[Variable](d)
				m.Variable.decode(d)
			}
		case "customData":
			d.Seen(&seen, 2)
			m.CustomData = d.CustomData(key)
		default:
			d.Unknown(key)
		}
	}
	if missing := 0x1 &^ seen; missing != 0 {
		d.Missing(missing, "component")
	}
}

func (m *ComponentVariable) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = m.Component.appendTo(ocppjson.AppendName(dst, "component"))
	if m.Variable != nil {
		dst = m.Variable.appendTo(ocppjson.AppendName(dst, "variable"))
	}
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// ConsumptionCost is an object type of the block Common.
type ConsumptionCost struct {
	StartValue float64      `json:"startValue"`           // number
	Cost       []Cost       `json:"cost"`                 // Cost[1..3]
	CustomData ocppjson.Raw `json:"customData,omitempty"` // object with vendorId and whatever the vendor adds
}

func (m *ConsumptionCost) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "startValue":
			d.Seen(&seen, 0)
			m.StartValue = d.Float(key, nil)
		case "cost":
			d.Seen(&seen, 1)
			m.Cost = ocppjson.Array(d, key, ocppjson.Bounds{Min: 1, Max: 3, Required: true}, (*Cost).decode)
		case "customData":
			d.Seen(&seen, 2)
			m.CustomData = d.CustomData(key)
		default:
			d.Unknown(key)
		}
	}
	if missing := 0x3 &^ seen; missing != 0 {
		d.Missing(missing, "startValue", "cost")
	}
}

func (m *ConsumptionCost) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendFloat(dst, "startValue", m.StartValue)
	dst = ocppjson.AppendArray(dst, "cost", m.Cost, (*Cost).appendTo)
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// Cost is an object type of the block Common.
type Cost struct {
	CostKind         CostKind     `json:"costKind"`                   // CostKind
	Amount           int          `json:"amount"`                     // integer
	AmountMultiplier *int         `json:"amountMultiplier,omitempty"` // optional integer
	CustomData       ocppjson.Raw `json:"customData,omitempty"`       // object with vendorId and whatever the vendor adds
}

func (m *Cost) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "costKind":
			d.Seen(&seen, 0)
			m.CostKind = CostKind(d.Enum(key, enumCostKind))
		case "amount":
			d.Seen(&seen, 1)
			m.Amount = d.Int(key, ocppjson.NoMin, ocppjson.NoMax)
		case "amountMultiplier":
			d.Seen(&seen, 2)
			m.AmountMultiplier = d.OptInt(key, ocppjson.NoMin, ocppjson.NoMax)
		case "customData":
			d.Seen(&seen, 3)
			m.CustomData = d.CustomData(key)
		default:
			d.Unknown(key)
		}
	}
	if missing := 0x3 &^ seen; missing != 0 {
		d.Missing(missing, "costKind", "amount")
	}
}

func (m *Cost) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendString(dst, "costKind", m.CostKind)
	dst = ocppjson.AppendInt(dst, "amount", m.Amount)
	dst = ocppjson.AppendOptInt(dst, "amountMultiplier", m.AmountMultiplier)
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// EVSE is an object type of the block Common.
type EVSE struct {
	ID          int          `json:"id"`                    // integer >=0; 2.0.1: integer
	ConnectorID *int         `json:"connectorId,omitempty"` // optional integer >=0; 2.0.1: integer
	CustomData  ocppjson.Raw `json:"customData,omitempty"`  // object with vendorId and whatever the vendor adds
}

func (m *EVSE) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "id":
			d.Seen(&seen, 0)
			if d.Older {
				m.ID = d.Int(key, ocppjson.NoMin, ocppjson.NoMax)
				continue
			}
			m.ID = d.Int(key, 0, ocppjson.NoMax)
		case "connectorId":
			d.Seen(&seen, 1)
			if d.Older {
				m.ConnectorID = d.OptInt(key, ocppjson.NoMin, ocppjson.NoMax)
				continue
			}
			m.ConnectorID = d.OptInt(key, 0, ocppjson.NoMax)
		case "customData":
			d.Seen(&seen, 2)
			m.CustomData = d.CustomData(key)
		default:
			d.Unknown(key)
		}
	}
	if missing := 0x1 &^ seen; missing != 0 {
		d.Missing(missing, "id")
	}
}

func (m *EVSE) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendInt(dst, "id", m.ID)
	dst = ocppjson.AppendOptInt(dst, "connectorId", m.ConnectorID)
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// IDToken is an object type of the block Common.
type IDToken struct {
	AdditionalInfo []AdditionalInfo `json:"additionalInfo,omitempty"` // optional AdditionalInfo[1..]
	IDToken        string           `json:"idToken"`                  // string(255); 2.0.1: string(36)
	Type           IDTokenType      `json:"type"`                     // string(20); 2.0.1: IDTokenType
	CustomData     ocppjson.Raw     `json:"customData,omitempty"`     // object with vendorId and whatever the vendor adds
}

func (m *IDToken) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "additionalInfo":
			d.Seen(&seen, 2)
			m.AdditionalInfo = ocppjson.Array(d, key, ocppjson.Bounds{Min: 1, Max: 0, Required: false}, (*AdditionalInfo).decode)
		case "idToken":
			d.Seen(&seen, 0)
			if d.Older {
				m.IDToken = d.String(key, 36)
				continue
			}
			m.IDToken = d.String(key, 255)
		case "type":
			d.Seen(&seen, 1)
			if d.Older {
				m.Type = IDTokenType(d.Enum(key, enumIDTokenType))
				continue
			}
			m.Type = IDTokenType(d.String(key, 20))
		case "customData":
			d.Seen(&seen, 3)
			m.CustomData = d.CustomData(key)
		default:
			d.Unknown(key)
		}
	}
	if missing := 0x3 &^ seen; missing != 0 {
		d.Missing(missing, "idToken", "type")
	}
}

func (m *IDToken) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendArray(dst, "additionalInfo", m.AdditionalInfo, (*AdditionalInfo).appendTo)
	dst = ocppjson.AppendString(dst, "idToken", m.IDToken)
	dst = ocppjson.AppendString(dst, "type", m.Type)
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// IDTokenInfo is an object type of the block Common.
type IDTokenInfo struct {
	Status              AuthorizationStatus `json:"status"`                        // AuthorizationStatus
	CacheExpiryDateTime ocppjson.DateTime   `json:"cacheExpiryDateTime,omitempty"` // optional dateTime
	ChargingPriority    *int                `json:"chargingPriority,omitempty"`    // optional integer
	GroupIDToken        *IDToken            `json:"groupIdToken,omitempty"`        // optional IDToken
	Language1           *string             `json:"language1,omitempty"`           // optional string(8)
	Language2           *string             `json:"language2,omitempty"`           // optional string(8)
	EVSEID              []int               `json:"evseId,omitempty"`              // optional integer[1..] >=0; 2.0.1: integer[1..]
	PersonalMessage     *MessageContent     `json:"personalMessage,omitempty"`     // optional MessageContent
	CustomData          ocppjson.Raw        `json:"customData,omitempty"`          // object with vendorId and whatever the vendor adds
}

func (m *IDTokenInfo) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "status":
			d.Seen(&seen, 0)
			m.Status = AuthorizationStatus(d.Enum(key, enumAuthorizationStatus))
		case "cacheExpiryDateTime":
			d.Seen(&seen, 1)
			m.CacheExpiryDateTime = d.OptDateTime(key)
		case "chargingPriority":
			d.Seen(&seen, 2)
			m.ChargingPriority = d.OptInt(key, ocppjson.NoMin, ocppjson.NoMax)
		case "groupIdToken":
			d.Seen(&seen, 3)
			if d.OptObject(key) {
				m.GroupIDToken = new(IDToken)
				m.GroupIDToken.decode(d)
			}
		case "language1":
			d.Seen(&seen, 4)
			m.Language1 = d.OptString(key, 8)
		case "language2":
			d.Seen(&seen, 5)
			m.Language2 = d.OptString(key, 8)
		case "evseId":
			d.Seen(&seen, 6)
			if d.Older {
				m.EVSEID = ocppjson.Ints(d, key, ocppjson.Bounds{Min: 1, Max: 0, Required: false}, ocppjson.NoMin, ocppjson.NoMax)
				continue
			}
			m.EVSEID = ocppjson.Ints(d, key, ocppjson.Bounds{Min: 1, Max: 0, Required: false}, 0, ocppjson.NoMax)
		case "personalMessage":
			d.Seen(&seen, 7)
			if d.OptObject(key) {
				m.PersonalMessage = new(MessageContent)
				m.PersonalMessage.decode(d)
			}
		case "customData":
			d.Seen(&seen, 8)
			m.CustomData = d.CustomData(key)
		default:
			d.Unknown(key)
		}
	}
	if missing := 0x1 &^ seen; missing != 0 {
		d.Missing(missing, "status")
	}
}

func (m *IDTokenInfo) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendString(dst, "status", m.Status)
	dst = ocppjson.AppendText(dst, "cacheExpiryDateTime", m.CacheExpiryDateTime)
	dst = ocppjson.AppendOptInt(dst, "chargingPriority", m.ChargingPriority)
	if m.GroupIDToken != nil {
		dst = m.GroupIDToken.appendTo(ocppjson.AppendName(dst, "groupIdToken"))
	}
	dst = ocppjson.AppendOptString(dst, "language1", m.Language1)
	dst = ocppjson.AppendOptString(dst, "language2", m.Language2)
	dst = ocppjson.AppendInts(dst, "evseId", m.EVSEID)
	if m.PersonalMessage != nil {
		dst = m.PersonalMessage.appendTo(ocppjson.AppendName(dst, "personalMessage"))
	}
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// LimitAtSoC is an object type of the block Common.
type LimitAtSoC struct {
	SoC        int          `json:"soc"`                  // integer >=0 <=100
	Limit      float64      `json:"limit"`                // number
	CustomData ocppjson.Raw `json:"customData,omitempty"` // object with vendorId and whatever the vendor adds
}

func (m *LimitAtSoC) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "soc":
			d.Seen(&seen, 0)
			m.SoC = d.Int(key, 0, 100)
		case "limit":
			d.Seen(&seen, 1)
			m.Limit = d.Float(key, nil)
		case "customData":
			d.Seen(&seen, 2)
			m.CustomData = d.CustomData(key)
		default:
			d.Unknown(key)
		}
	}
	if missing := 0x3 &^ seen; missing != 0 {
		d.Missing(missing, "soc", "limit")
	}
}

func (m *LimitAtSoC) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendInt(dst, "soc", m.SoC)
	dst = ocppjson.AppendFloat(dst, "limit", m.Limit)
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// MessageContent is an object type of the block Common.
type MessageContent struct {
	Format     MessageFormat `json:"format"`               // MessageFormat
	Language   *string       `json:"language,omitempty"`   // optional string(8)
	Content    string        `json:"content"`              // string(1024); 2.0.1: string(512)
	CustomData ocppjson.Raw  `json:"customData,omitempty"` // object with vendorId and whatever the vendor adds
}

func (m *MessageContent) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "format":
			d.Seen(&seen, 0)
			m.Format = MessageFormat(d.Enum(key, enumMessageFormat))
		case "language":
			d.Seen(&seen, 2)
			m.Language = d.OptString(key, 8)
		case "content":
			d.Seen(&seen, 1)
			if d.Older {
				m.Content = d.String(key, 512)
				continue
			}
			m.Content = d.String(key, 1024)
		case "customData":
			d.Seen(&seen, 3)
			m.CustomData = d.CustomData(key)
		default:
			d.Unknown(key)
		}
	}
	if missing := 0x3 &^ seen; missing != 0 {
		d.Missing(missing, "format", "content")
	}
}

func (m *MessageContent) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendString(dst, "format", m.Format)
	dst = ocppjson.AppendOptString(dst, "language", m.Language)
	dst = ocppjson.AppendString(dst, "content", m.Content)
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// MeterValue is an object type of the block Common.
type MeterValue struct {
	SampledValue []SampledValue    `json:"sampledValue"`         // SampledValue[1..]
	Timestamp    ocppjson.DateTime `json:"timestamp"`            // dateTime
	CustomData   ocppjson.Raw      `json:"customData,omitempty"` // object with vendorId and whatever the vendor adds
}

func (m *MeterValue) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "sampledValue":
			d.Seen(&seen, 0)
			m.SampledValue = ocppjson.Array(d, key, ocppjson.Bounds{Min: 1, Max: 0, Required: true}, (*SampledValue).decode)
		case "timestamp":
			d.Seen(&seen, 1)
			m.Timestamp = d.DateTime(key)
		case "customData":
			d.Seen(&seen, 2)
			m.CustomData = d.CustomData(key)
		default:
			d.Unknown(key)
		}
	}
	if missing := 0x3 &^ seen; missing != 0 {
		d.Missing(missing, "sampledValue", "timestamp")
	}
}

func (m *MeterValue) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendArray(dst, "sampledValue", m.SampledValue, (*SampledValue).appendTo)
	dst = ocppjson.AppendString(dst, "timestamp", m.Timestamp)
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// OCSPRequestData is an object type of the block Common.
type OCSPRequestData struct {
	HashAlgorithm  HashAlgorithm `json:"hashAlgorithm"`        // HashAlgorithm
	IssuerNameHash string        `json:"issuerNameHash"`       // string(128)
	IssuerKeyHash  string        `json:"issuerKeyHash"`        // string(128)
	SerialNumber   string        `json:"serialNumber"`         // string(40)
	ResponderURL   string        `json:"responderURL"`         // string(2000); 2.0.1: string(512)
	CustomData     ocppjson.Raw  `json:"customData,omitempty"` // object with vendorId and whatever the vendor adds
}

func (m *OCSPRequestData) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "hashAlgorithm":
			d.Seen(&seen, 0)
			m.HashAlgorithm = HashAlgorithm(d.Enum(key, enumHashAlgorithm))
		case "issuerNameHash":
			d.Seen(&seen, 1)
			m.IssuerNameHash = d.String(key, 128)
		case "issuerKeyHash":
			d.Seen(&seen, 2)
			m.IssuerKeyHash = d.String(key, 128)
		case "serialNumber":
			d.Seen(&seen, 3)
			m.SerialNumber = d.String(key, 40)
		case "responderURL":
			d.Seen(&seen, 4)
			if d.Older {
				m.ResponderURL = d.String(key, 512)
				continue
			}
			m.ResponderURL = d.String(key, 2000)
		case "customData":
			d.Seen(&seen, 5)
			m.CustomData = d.CustomData(key)
		default:
			d.Unknown(key)
		}
	}
	if missing := 0x1f &^ seen; missing != 0 {
		d.Missing(missing, "hashAlgorithm", "issuerNameHash", "issuerKeyHash", "serialNumber", "responderURL")
	}
}

func (m *OCSPRequestData) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendString(dst, "hashAlgorithm", m.HashAlgorithm)
	dst = ocppjson.AppendString(dst, "issuerNameHash", m.IssuerNameHash)
	dst = ocppjson.AppendString(dst, "issuerKeyHash", m.IssuerKeyHash)
	dst = ocppjson.AppendString(dst, "serialNumber", m.SerialNumber)
	dst = ocppjson.AppendString(dst, "responderURL", m.ResponderURL)
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// OverstayRule is an object type of the block Common.
type OverstayRule struct {
	OverstayFee             RationalNumber `json:"overstayFee"`                       // RationalNumber
	OverstayRuleDescription *string        `json:"overstayRuleDescription,omitempty"` // optional string(32)
	StartTime               int            `json:"startTime"`                         // integer
	OverstayFeePeriod       int            `json:"overstayFeePeriod"`                 // integer
	CustomData              ocppjson.Raw   `json:"customData,omitempty"`              // object with vendorId and whatever the vendor adds
}

func (m *OverstayRule) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "overstayFee":
			d.Seen(&seen, 0)
			if d.Object(key) {
				m.OverstayFee.decode(d)
			}
		case "overstayRuleDescription":
			d.Seen(&seen, 3)
			m.OverstayRuleDescription = d.OptString(key, 32)
		case "startTime":
			d.Seen(&seen, 1)
			m.StartTime = d.Int(key, ocppjson.NoMin, ocppjson.NoMax)
		case "overstayFeePeriod":
			d.Seen(&seen, 2)
			m.OverstayFeePeriod = d.Int(key, ocppjson.NoMin, ocppjson.NoMax)
		case "customData":
			d.Seen(&seen, 4)
			m.CustomData = d.CustomData(key)
		default:
			d.Unknown(key)
		}
	}
	if missing := 0x7 &^ seen; missing != 0 {
		d.Missing(missing, "overstayFee", "startTime", "overstayFeePeriod")
	}
}

func (m *OverstayRule) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = m.OverstayFee.appendTo(ocppjson.AppendName(dst, "overstayFee"))
	dst = ocppjson.AppendOptString(dst, "overstayRuleDescription", m.OverstayRuleDescription)
	dst = ocppjson.AppendInt(dst, "startTime", m.StartTime)
	dst = ocppjson.AppendInt(dst, "overstayFeePeriod", m.OverstayFeePeriod)
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// OverstayRuleList is an object type of the block Common.
type OverstayRuleList struct {
	OverstayPowerThreshold *RationalNumber `json:"overstayPowerThreshold,omitempty"` // optional RationalNumber
	OverstayRule           []OverstayRule  `json:"overstayRule"`                     // OverstayRule[1..5]
	OverstayTimeThreshold  *int            `json:"overstayTimeThreshold,omitempty"`  // optional integer
	CustomData             ocppjson.Raw    `json:"customData,omitempty"`             // object with vendorId and whatever the vendor adds
}

func (m *OverstayRuleList) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "overstayPowerThreshold":
			d.Seen(&seen, 1)
			if d.OptObject(key) {
				m.OverstayPowerThreshold = new(RationalNumber)
				m.OverstayPowerThreshold.decode(d)
			}
		case "overstayRule":
			d.Seen(&seen, 0)
			m.OverstayRule = ocppjson.Array(d, key, ocppjson.Bounds{Min: 1, Max: 5, Required: true}, (*OverstayRule).decode)
		case "overstayTimeThreshold":
			d.Seen(&seen, 2)
			m.OverstayTimeThreshold = d.OptInt(key, ocppjson.NoMin, ocppjson.NoMax)
		case "customData":
			d.Seen(&seen, 3)
			m.CustomData = d.CustomData(key)
		default:
			d.Unknown(key)
		}
	}
	if missing := 0x1 &^ seen; missing != 0 {
		d.Missing(missing, "overstayRule")
	}
}

func (m *OverstayRuleList) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	if m.OverstayPowerThreshold != nil {
		dst = m.OverstayPowerThreshold.appendTo(ocppjson.AppendName(dst, "overstayPowerThreshold"))
	}
	dst = ocppjson.AppendArray(dst, "overstayRule", m.OverstayRule, (*OverstayRule).appendTo)
	dst = ocppjson.AppendOptInt(dst, "overstayTimeThreshold", m.OverstayTimeThreshold)
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// Price is an object type of the block Common.
type Price struct {
	ExclTax    *float64     `json:"exclTax,omitempty"`    // optional number
	InclTax    *float64     `json:"inclTax,omitempty"`    // optional number
	TaxRates   []TaxRate    `json:"taxRates,omitempty"`   // optional TaxRate[1..5]
	CustomData ocppjson.Raw `json:"customData,omitempty"` // object with vendorId and whatever the vendor adds
}

func (m *Price) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "exclTax":
			d.Seen(&seen, 0)
			m.ExclTax = d.OptFloat(key, nil)
		case "inclTax":
			d.Seen(&seen, 1)
			m.InclTax = d.OptFloat(key, nil)
		case "taxRates":
			d.Seen(&seen, 2)
			m.TaxRates = ocppjson.Array(d, key, ocppjson.Bounds{Min: 1, Max: 5, Required: false}, (*TaxRate).decode)
		case "customData":
			d.Seen(&seen, 3)
			m.CustomData = d.CustomData(key)
		default:
			d.Unknown(key)
		}
	}
}

func (m *Price) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendOptFloat(dst, "exclTax", m.ExclTax)
	dst = ocppjson.AppendOptFloat(dst, "inclTax", m.InclTax)
	dst = ocppjson.AppendArray(dst, "taxRates", m.TaxRates, (*TaxRate).appendTo)
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// PriceLevelSchedule is an object type of the block Common.
type PriceLevelSchedule struct {
	PriceLevelScheduleEntries []PriceLevelScheduleEntry `json:"priceLevelScheduleEntries"`          // PriceLevelScheduleEntry[1..100]
	TimeAnchor                ocppjson.DateTime         `json:"timeAnchor"`                         // dateTime
	PriceScheduleID           int                       `json:"priceScheduleId"`                    // integer >=0
	PriceScheduleDescription  *string                   `json:"priceScheduleDescription,omitempty"` // optional string(32)
	NumberOfPriceLevels       int                       `json:"numberOfPriceLevels"`                // integer >=0
	CustomData                ocppjson.Raw              `json:"customData,omitempty"`               // object with vendorId and whatever the vendor adds
}

func (m *PriceLevelSchedule) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "priceLevelScheduleEntries":
			d.Seen(&seen, 0)
			m.PriceLevelScheduleEntries = ocppjson.Array(d, key, ocppjson.Bounds{Min: 1, Max: 100, Required: true}, (*PriceLevelScheduleEntry).decode)
		case "timeAnchor":
			d.Seen(&seen, 1)
			m.TimeAnchor = d.DateTime(key)
		case "priceScheduleId":
			d.Seen(&seen, 2)
			m.PriceScheduleID = d.Int(key, 0, ocppjson.NoMax)
		case "priceScheduleDescription":
			d.Seen(&seen, 4)
			m.PriceScheduleDescription = d.OptString(key, 32)
		case "numberOfPriceLevels":
			d.Seen(&seen, 3)
			m.NumberOfPriceLevels = d.Int(key, 0, ocppjson.NoMax)
		case "customData":
			d.Seen(&seen, 5)
			m.CustomData = d.CustomData(key)
		default:
			d.Unknown(key)
		}
	}
	if missing := 0xf &^ seen; missing != 0 {
		d.Missing(missing, "priceLevelScheduleEntries", "timeAnchor", "priceScheduleId", "numberOfPriceLevels")
	}
}

func (m *PriceLevelSchedule) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendArray(dst, "priceLevelScheduleEntries", m.PriceLevelScheduleEntries, (*PriceLevelScheduleEntry).appendTo)
	dst = ocppjson.AppendString(dst, "timeAnchor", m.TimeAnchor)
	dst = ocppjson.AppendInt(dst, "priceScheduleId", m.PriceScheduleID)
	dst = ocppjson.AppendOptString(dst, "priceScheduleDescription", m.PriceScheduleDescription)
	dst = ocppjson.AppendInt(dst, "numberOfPriceLevels", m.NumberOfPriceLevels)
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// PriceLevelScheduleEntry is an object type of the block Common.
type PriceLevelScheduleEntry struct {
	Duration   int          `json:"duration"`             // integer
	PriceLevel int          `json:"priceLevel"`           // integer >=0
	CustomData ocppjson.Raw `json:"customData,omitempty"` // object with vendorId and whatever the vendor adds
}

func (m *PriceLevelScheduleEntry) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "duration":
			d.Seen(&seen, 0)
			m.Duration = d.Int(key, ocppjson.NoMin, ocppjson.NoMax)
		case "priceLevel":
			d.Seen(&seen, 1)
			m.PriceLevel = d.Int(key, 0, ocppjson.NoMax)
		case "customData":
			d.Seen(&seen, 2)
			m.CustomData = d.CustomData(key)
		default:
			d.Unknown(key)
		}
	}
	if missing := 0x3 &^ seen; missing != 0 {
		d.Missing(missing, "duration", "priceLevel")
	}
}

func (m *PriceLevelScheduleEntry) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendInt(dst, "duration", m.Duration)
	dst = ocppjson.AppendInt(dst, "priceLevel", m.PriceLevel)
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// PriceRule is an object type of the block Common.
type PriceRule struct {
	ParkingFeePeriod              *int            `json:"parkingFeePeriod,omitempty"`              // optional integer
	CarbonDioxideEmission         *int            `json:"carbonDioxideEmission,omitempty"`         // optional integer >=0
	RenewableGenerationPercentage *int            `json:"renewableGenerationPercentage,omitempty"` // optional integer >=0 <=100
	EnergyFee                     RationalNumber  `json:"energyFee"`                               // RationalNumber
	ParkingFee                    *RationalNumber `json:"parkingFee,omitempty"`                    // optional RationalNumber
	PowerRangeStart               RationalNumber  `json:"powerRangeStart"`                         // RationalNumber
	CustomData                    ocppjson.Raw    `json:"customData,omitempty"`                    // object with vendorId and whatever the vendor adds
}

func (m *PriceRule) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "parkingFeePeriod":
			d.Seen(&seen, 2)
			m.ParkingFeePeriod = d.OptInt(key, ocppjson.NoMin, ocppjson.NoMax)
		case "carbonDioxideEmission":
			d.Seen(&seen, 3)
			m.CarbonDioxideEmission = d.OptInt(key, 0, ocppjson.NoMax)
		case "renewableGenerationPercentage":
			d.Seen(&seen, 4)
			m.RenewableGenerationPercentage = d.OptInt(key, 0, 100)
		case "energyFee":
			d.Seen(&seen, 0)
			if d.Object(key) {
				m.EnergyFee.decode(d)
			}
		case "parkingFee":
			d.Seen(&seen, 5)
			if d.OptObject(key) {
				m.ParkingFee = ocppjson.New[RationalNumber](d)
				m.ParkingFee.decode(d)
			}
		case "powerRangeStart":
			d.Seen(&seen, 1)
			if d.Object(key) {
				m.PowerRangeStart.decode(d)
			}
		case "customData":
			d.Seen(&seen, 6)
			m.CustomData = d.CustomData(key)
		default:
			d.Unknown(key)
		}
	}
	if missing := 0x3 &^ seen; missing != 0 {
		d.Missing(missing, "energyFee", "powerRangeStart")
	}
}

func (m *PriceRule) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendOptInt(dst, "parkingFeePeriod", m.ParkingFeePeriod)
	dst = ocppjson.AppendOptInt(dst, "carbonDioxideEmission", m.CarbonDioxideEmission)
	dst = ocppjson.AppendOptInt(dst, "renewableGenerationPercentage", m.RenewableGenerationPercentage)
	dst = m.EnergyFee.appendTo(ocppjson.AppendName(dst, "energyFee"))
	if m.ParkingFee != nil {
		dst = m.ParkingFee.appendTo(ocppjson.AppendName(dst, "parkingFee"))
	}
	dst = m.PowerRangeStart.appendTo(ocppjson.AppendName(dst, "powerRangeStart"))
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// PriceRuleStack is an object type of the block Common.
type PriceRuleStack struct {
	Duration   int          `json:"duration"`             // integer
	PriceRule  []PriceRule  `json:"priceRule"`            // PriceRule[1..8]
	CustomData ocppjson.Raw `json:"customData,omitempty"` // object with vendorId and whatever the vendor adds
}

func (m *PriceRuleStack) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "duration":
			d.Seen(&seen, 0)
			m.Duration = d.Int(key, ocppjson.NoMin, ocppjson.NoMax)
		case "priceRule":
			d.Seen(&seen, 1)
			m.PriceRule = ocppjson.Array(d, key, ocppjson.Bounds{Min: 1, Max: 8, Required: true}, (*PriceRule).decode)
		case "customData":
			d.Seen(&seen, 2)
			m.CustomData = d.CustomData(key)
		default:
			d.Unknown(key)
		}
	}
	if missing := 0x3 &^ seen; missing != 0 {
		d.Missing(missing, "duration", "priceRule")
	}
}

func (m *PriceRuleStack) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendInt(dst, "duration", m.Duration)
	dst = ocppjson.AppendArray(dst, "priceRule", m.PriceRule, (*PriceRule).appendTo)
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// RationalNumber is an object type of the block Common.
type RationalNumber struct {
	Exponent   int          `json:"exponent"`             // integer
	Value      int          `json:"value"`                // integer
	CustomData ocppjson.Raw `json:"customData,omitempty"` // object with vendorId and whatever the vendor adds
}

func (m *RationalNumber) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "exponent":
			d.Seen(&seen, 0)
			m.Exponent = d.Int(key, ocppjson.NoMin, ocppjson.NoMax)
		case "value":
			d.Seen(&seen, 1)
			m.Value = d.Int(key, ocppjson.NoMin, ocppjson.NoMax)
		case "customData":
			d.Seen(&seen, 2)
			m.CustomData = d.CustomData(key)
		default:
			d.Unknown(key)
		}
	}
	if missing := 0x3 &^ seen; missing != 0 {
		d.Missing(missing, "exponent", "value")
	}
}

func (m *RationalNumber) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendInt(dst, "exponent", m.Exponent)
	dst = ocppjson.AppendInt(dst, "value", m.Value)
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// RelativeTimeInterval is an object type of the block Common.
type RelativeTimeInterval struct {
	Start      int          `json:"start"`                // integer
	Duration   *int         `json:"duration,omitempty"`   // optional integer
	CustomData ocppjson.Raw `json:"customData,omitempty"` // object with vendorId and whatever the vendor adds
}

func (m *RelativeTimeInterval) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "start":
			d.Seen(&seen, 0)
			m.Start = d.Int(key, ocppjson.NoMin, ocppjson.NoMax)
		case "duration":
			d.Seen(&seen, 1)
			m.Duration = d.OptInt(key, ocppjson.NoMin, ocppjson.NoMax)
		case "customData":
			d.Seen(&seen, 2)
			m.CustomData = d.CustomData(key)
		default:
			d.Unknown(key)
		}
	}
	if missing := 0x1 &^ seen; missing != 0 {
		d.Missing(missing, "start")
	}
}

func (m *RelativeTimeInterval) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendInt(dst, "start", m.Start)
	dst = ocppjson.AppendOptInt(dst, "duration", m.Duration)
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// SalesTariff is an object type of the block Common.
type SalesTariff struct {
	ID                     int                `json:"id"`                               // integer >=0; 2.0.1: integer
	SalesTariffDescription *string            `json:"salesTariffDescription,omitempty"` // optional string(32)
	NumEPriceLevels        *int               `json:"numEPriceLevels,omitempty"`        // optional integer >=0; 2.0.1: integer
	SalesTariffEntry       []SalesTariffEntry `json:"salesTariffEntry"`                 // SalesTariffEntry[1..1024]
	CustomData             ocppjson.Raw       `json:"customData,omitempty"`             // object with vendorId and whatever the vendor adds
}

func (m *SalesTariff) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "id":
			d.Seen(&seen, 0)
			if d.Older {
				m.ID = d.Int(key, ocppjson.NoMin, ocppjson.NoMax)
				continue
			}
			m.ID = d.Int(key, 0, ocppjson.NoMax)
		case "salesTariffDescription":
			d.Seen(&seen, 2)
			m.SalesTariffDescription = d.OptString(key, 32)
		case "numEPriceLevels":
			d.Seen(&seen, 3)
			if d.Older {
				m.NumEPriceLevels = d.OptInt(key, ocppjson.NoMin, ocppjson.NoMax)
				continue
			}
			m.NumEPriceLevels = d.OptInt(key, 0, ocppjson.NoMax)
		case "salesTariffEntry":
			d.Seen(&seen, 1)
			m.SalesTariffEntry = ocppjson.Array(d, key, ocppjson.Bounds{Min: 1, Max: 1024, Required: true}, (*SalesTariffEntry).decode)
		case "customData":
			d.Seen(&seen, 4)
			m.CustomData = d.CustomData(key)
		default:
			d.Unknown(key)
		}
	}
	if missing := 0x3 &^ seen; missing != 0 {
		d.Missing(missing, "id", "salesTariffEntry")
	}
}

func (m *SalesTariff) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendInt(dst, "id", m.ID)
	dst = ocppjson.AppendOptString(dst, "salesTariffDescription", m.SalesTariffDescription)
	dst = ocppjson.AppendOptInt(dst, "numEPriceLevels", m.NumEPriceLevels)
	dst = ocppjson.AppendArray(dst, "salesTariffEntry", m.SalesTariffEntry, (*SalesTariffEntry).appendTo)
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// SalesTariffEntry is an object type of the block Common.
type SalesTariffEntry struct {
	RelativeTimeInterval RelativeTimeInterval `json:"relativeTimeInterval"`      // RelativeTimeInterval
	EPriceLevel          *int                 `json:"ePriceLevel,omitempty"`     // optional integer >=0
	ConsumptionCost      []ConsumptionCost    `json:"consumptionCost,omitempty"` // optional ConsumptionCost[1..3]
	CustomData           ocppjson.Raw         `json:"customData,omitempty"`      // object with vendorId and whatever the vendor adds
}

func (m *SalesTariffEntry) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "relativeTimeInterval":
			d.Seen(&seen, 0)
			if d.Object(key) {
				m.RelativeTimeInterval.decode(d)
			}
		case "ePriceLevel":
			d.Seen(&seen, 1)
			m.EPriceLevel = d.OptInt(key, 0, ocppjson.NoMax)
		case "consumptionCost":
			d.Seen(&seen, 2)
			m.ConsumptionCost = ocppjson.Array(d, key, ocppjson.Bounds{Min: 1, Max: 3, Required: false}, (*ConsumptionCost).decode)
		case "customData":
			d.Seen(&seen, 3)
			m.CustomData = d.CustomData(key)
		default:
			d.Unknown(key)
		}
	}
	if missing := 0x1 &^ seen; missing != 0 {
		d.Missing(missing, "relativeTimeInterval")
	}
}

func (m *SalesTariffEntry) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = m.RelativeTimeInterval.appendTo(ocppjson.AppendName(dst, "relativeTimeInterval"))
	dst = ocppjson.AppendOptInt(dst, "ePriceLevel", m.EPriceLevel)
	dst = ocppjson.AppendArray(dst, "consumptionCost", m.ConsumptionCost, (*ConsumptionCost).appendTo)
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// SampledValue is an object type of the block Common.
type SampledValue struct {
	Value            float64           `json:"value"`                      // number
	Measurand        Measurand         `json:"measurand,omitempty"`        // optional Measurand
	Context          ReadingContext    `json:"context,omitempty"`          // optional ReadingContext
	Phase            Phase             `json:"phase,omitempty"`            // optional Phase
	Location         Location          `json:"location,omitempty"`         // optional Location
	SignedMeterValue *SignedMeterValue `json:"signedMeterValue,omitempty"` // optional SignedMeterValue
	UnitOfMeasure    *UnitOfMeasure    `json:"unitOfMeasure,omitempty"`    // optional UnitOfMeasure
	CustomData       ocppjson.Raw      `json:"customData,omitempty"`       // object with vendorId and whatever the vendor adds
}

func (m *SampledValue) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "value":
			d.Seen(&seen, 0)
			m.Value = d.Float(key, nil)
		case "measurand":
			d.Seen(&seen, 1)
			m.Measurand = Measurand(d.OptEnum(key, enumMeasurand))
		case "context":
			d.Seen(&seen, 2)
			m.Context = ReadingContext(d.OptEnum(key, enumReadingContext))
		case "phase":
			d.Seen(&seen, 3)
			m.Phase = Phase(d.OptEnum(key, enumPhase))
		case "location":
			d.Seen(&seen, 4)
			m.Location = Location(d.OptEnum(key, enumLocation))
		case "signedMeterValue":
			d.Seen(&seen, 5)
			if d.OptObject(key) {
				m.SignedMeterValue = ocppjson.New[SignedMeterValue](d)
				m.SignedMeterValue.decode(d)
			}
		case "unitOfMeasure":
			d.Seen(&seen, 6)
			if d.OptObject(key) {
				m.UnitOfMeasure = ocppjson.New[UnitOfMeasure](d)
				m.UnitOfMeasure.decode(d)
			}
		case "customData":
			d.Seen(&seen, 7)
			m.CustomData = d.CustomData(key)
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
	dst = ocppjson.AppendFloat(dst, "value", m.Value)
	dst = ocppjson.AppendText(dst, "measurand", m.Measurand)
	dst = ocppjson.AppendText(dst, "context", m.Context)
	dst = ocppjson.AppendText(dst, "phase", m.Phase)
	dst = ocppjson.AppendText(dst, "location", m.Location)
	if m.SignedMeterValue != nil {
		dst = m.SignedMeterValue.appendTo(ocppjson.AppendName(dst, "signedMeterValue"))
	}
	if m.UnitOfMeasure != nil {
		dst = m.UnitOfMeasure.appendTo(ocppjson.AppendName(dst, "unitOfMeasure"))
	}
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// SignedMeterValue is an object type of the block Common.
type SignedMeterValue struct {
	SignedMeterData string       `json:"signedMeterData"`         // string(32768); 2.0.1: string(2500)
	SigningMethod   *string      `json:"signingMethod,omitempty"` // optional string(50); 2.0.1: required string(50)
	EncodingMethod  string       `json:"encodingMethod"`          // string(50)
	PublicKey       *string      `json:"publicKey,omitempty"`     // optional string(2500); 2.0.1: required string(2500)
	CustomData      ocppjson.Raw `json:"customData,omitempty"`    // object with vendorId and whatever the vendor adds
}

func (m *SignedMeterValue) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "signedMeterData":
			d.Seen(&seen, 0)
			if d.Older {
				m.SignedMeterData = d.String(key, 2500)
				continue
			}
			m.SignedMeterData = d.String(key, 32768)
		case "signingMethod":
			d.Seen(&seen, 1)
			m.SigningMethod = d.OptString(key, 50)
		case "encodingMethod":
			d.Seen(&seen, 2)
			m.EncodingMethod = d.String(key, 50)
		case "publicKey":
			d.Seen(&seen, 3)
			m.PublicKey = d.OptString(key, 2500)
		case "customData":
			d.Seen(&seen, 4)
			m.CustomData = d.CustomData(key)
		default:
			d.Unknown(key)
		}
	}
	if missing := uint64(d.Pick(0xf, 0x5)) &^ seen; missing != 0 {
		d.Missing(missing, "signedMeterData", "signingMethod", "encodingMethod", "publicKey")
	}
}

func (m *SignedMeterValue) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendString(dst, "signedMeterData", m.SignedMeterData)
	dst = ocppjson.AppendOptString(dst, "signingMethod", m.SigningMethod)
	dst = ocppjson.AppendString(dst, "encodingMethod", m.EncodingMethod)
	dst = ocppjson.AppendOptString(dst, "publicKey", m.PublicKey)
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// StatusInfo is an object type of the block Common.
type StatusInfo struct {
	ReasonCode     string       `json:"reasonCode"`               // string(20)
	AdditionalInfo *string      `json:"additionalInfo,omitempty"` // optional string(1024); 2.0.1: string(512)
	CustomData     ocppjson.Raw `json:"customData,omitempty"`     // object with vendorId and whatever the vendor adds
}

func (m *StatusInfo) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "reasonCode":
			d.Seen(&seen, 0)
			m.ReasonCode = d.String(key, 20)
		case "additionalInfo":
			d.Seen(&seen, 1)
			if d.Older {
				m.AdditionalInfo = d.OptString(key, 512)
				continue
			}
			m.AdditionalInfo = d.OptString(key, 1024)
		case "customData":
			d.Seen(&seen, 2)
			m.CustomData = d.CustomData(key)
		default:
			d.Unknown(key)
		}
	}
	if missing := 0x1 &^ seen; missing != 0 {
		d.Missing(missing, "reasonCode")
	}
}

func (m *StatusInfo) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendString(dst, "reasonCode", m.ReasonCode)
	dst = ocppjson.AppendOptString(dst, "additionalInfo", m.AdditionalInfo)
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// Tariff is an object type of the block Common.
type Tariff struct {
	TariffID         string            `json:"tariffId"`                   // string(60)
	Description      []MessageContent  `json:"description,omitempty"`      // optional MessageContent[1..10]
	Currency         string            `json:"currency"`                   // string(3)
	Energy           *TariffEnergy     `json:"energy,omitempty"`           // optional TariffEnergy
	ValidFrom        ocppjson.DateTime `json:"validFrom,omitempty"`        // optional dateTime
	ChargingTime     *TariffTime       `json:"chargingTime,omitempty"`     // optional TariffTime
	IdleTime         *TariffTime       `json:"idleTime,omitempty"`         // optional TariffTime
	FixedFee         *TariffFixed      `json:"fixedFee,omitempty"`         // optional TariffFixed
	ReservationTime  *TariffTime       `json:"reservationTime,omitempty"`  // optional TariffTime
	ReservationFixed *TariffFixed      `json:"reservationFixed,omitempty"` // optional TariffFixed
	MinCost          *Price            `json:"minCost,omitempty"`          // optional Price
	MaxCost          *Price            `json:"maxCost,omitempty"`          // optional Price
	CustomData       ocppjson.Raw      `json:"customData,omitempty"`       // object with vendorId and whatever the vendor adds
}

func (m *Tariff) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "tariffId":
			d.Seen(&seen, 0)
			m.TariffID = d.String(key, 60)
		case "description":
			d.Seen(&seen, 2)
			m.Description = ocppjson.Array(d, key, ocppjson.Bounds{Min: 1, Max: 10, Required: false}, (*MessageContent).decode)
		case "currency":
			d.Seen(&seen, 1)
			m.Currency = d.String(key, 3)
		case "energy":
			d.Seen(&seen, 3)
			if d.OptObject(key) {
				m.Energy = new(TariffEnergy)
				m.Energy.decode(d)
			}
		case "validFrom":
			d.Seen(&seen, 4)
			m.ValidFrom = d.OptDateTime(key)
		case "chargingTime":
			d.Seen(&seen, 5)
			if d.OptObject(key) {
				m.ChargingTime = new(TariffTime)
				m.ChargingTime.decode(d)
			}
		case "idleTime":
			d.Seen(&seen, 6)
			if d.OptObject(key) {
				m.IdleTime = new(TariffTime)
				m.IdleTime.decode(d)
			}
		case "fixedFee":
			d.Seen(&seen, 7)
			if d.OptObject(key) {
				m.FixedFee = new(TariffFixed)
				m.FixedFee.decode(d)
			}
		case "reservationTime":
			d.Seen(&seen, 8)
			if d.OptObject(key) {
				m.ReservationTime = new(TariffTime)
				m.ReservationTime.decode(d)
			}
		case "reservationFixed":
			d.Seen(&seen, 9)
			if d.OptObject(key) {
				m.ReservationFixed = new(TariffFixed)
				m.ReservationFixed.decode(d)
			}
		case "minCost":
			d.Seen(&seen, 10)
			if d.OptObject(key) {
				m.MinCost = new(Price)
				m.MinCost.decode(d)
			}
		case "maxCost":
			d.Seen(&seen, 11)
			if d.OptObject(key) {
				m.MaxCost = new(Price)
				m.MaxCost.decode(d)
			}
		case "customData":
			d.Seen(&seen, 12)
			m.CustomData = d.CustomData(key)
		default:
			d.Unknown(key)
		}
	}
	if missing := 0x3 &^ seen; missing != 0 {
		d.Missing(missing, "tariffId", "currency")
	}
}

func (m *Tariff) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendString(dst, "tariffId", m.TariffID)
	dst = ocppjson.AppendArray(dst, "description", m.Description, (*MessageContent).appendTo)
	dst = ocppjson.AppendString(dst, "currency", m.Currency)
	if m.Energy != nil {
		dst = m.Energy.appendTo(ocppjson.AppendName(dst, "energy"))
	}
	dst = ocppjson.AppendText(dst, "validFrom", m.ValidFrom)
	if m.ChargingTime != nil {
		dst = m.ChargingTime.appendTo(ocppjson.AppendName(dst, "chargingTime"))
	}
	if m.IdleTime != nil {
		dst = m.IdleTime.appendTo(ocppjson.AppendName(dst, "idleTime"))
	}
	if m.FixedFee != nil {
		dst = m.FixedFee.appendTo(ocppjson.AppendName(dst, "fixedFee"))
	}
	if m.ReservationTime != nil {
		dst = m.ReservationTime.appendTo(ocppjson.AppendName(dst, "reservationTime"))
	}
	if m.ReservationFixed != nil {
		dst = m.ReservationFixed.appendTo(ocppjson.AppendName(dst, "reservationFixed"))
	}
	if m.MinCost != nil {
		dst = m.MinCost.appendTo(ocppjson.AppendName(dst, "minCost"))
	}
	if m.MaxCost != nil {
		dst = m.MaxCost.appendTo(ocppjson.AppendName(dst, "maxCost"))
	}
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// TariffConditions is an object type of the block Common.
type TariffConditions struct {
	StartTimeOfDay  *string      `json:"startTimeOfDay,omitempty"`  // optional string
	EndTimeOfDay    *string      `json:"endTimeOfDay,omitempty"`    // optional string
	DayOfWeek       []DayOfWeek  `json:"dayOfWeek,omitempty"`       // optional DayOfWeek[1..7]
	ValidFromDate   *string      `json:"validFromDate,omitempty"`   // optional string
	ValidToDate     *string      `json:"validToDate,omitempty"`     // optional string
	EVSEKind        EVSEKind     `json:"evseKind,omitempty"`        // optional EVSEKind
	MinEnergy       *float64     `json:"minEnergy,omitempty"`       // optional number
	MaxEnergy       *float64     `json:"maxEnergy,omitempty"`       // optional number
	MinCurrent      *float64     `json:"minCurrent,omitempty"`      // optional number
	MaxCurrent      *float64     `json:"maxCurrent,omitempty"`      // optional number
	MinPower        *float64     `json:"minPower,omitempty"`        // optional number
	MaxPower        *float64     `json:"maxPower,omitempty"`        // optional number
	MinTime         *int         `json:"minTime,omitempty"`         // optional integer
	MaxTime         *int         `json:"maxTime,omitempty"`         // optional integer
	MinChargingTime *int         `json:"minChargingTime,omitempty"` // optional integer
	MaxChargingTime *int         `json:"maxChargingTime,omitempty"` // optional integer
	MinIdleTime     *int         `json:"minIdleTime,omitempty"`     // optional integer
	MaxIdleTime     *int         `json:"maxIdleTime,omitempty"`     // optional integer
	CustomData      ocppjson.Raw `json:"customData,omitempty"`      // object with vendorId and whatever the vendor adds
}

func (m *TariffConditions) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "startTimeOfDay":
			d.Seen(&seen, 0)
			m.StartTimeOfDay = d.OptString(key, 0)
		case "endTimeOfDay":
			d.Seen(&seen, 1)
			m.EndTimeOfDay = d.OptString(key, 0)
		case "dayOfWeek":
			d.Seen(&seen, 2)
			m.DayOfWeek = ocppjson.Enums[DayOfWeek](d, key, ocppjson.Bounds{Min: 1, Max: 7, Required: false}, enumDayOfWeek)
		case "validFromDate":
			d.Seen(&seen, 3)
			m.ValidFromDate = d.OptString(key, 0)
		case "validToDate":
			d.Seen(&seen, 4)
			m.ValidToDate = d.OptString(key, 0)
		case "evseKind":
			d.Seen(&seen, 5)
			m.EVSEKind = EVSEKind(d.OptEnum(key, enumEVSEKind))
		case "minEnergy":
			d.Seen(&seen, 6)
			m.MinEnergy = d.OptFloat(key, nil)
		case "maxEnergy":
			d.Seen(&seen, 7)
			m.MaxEnergy = d.OptFloat(key, nil)
		case "minCurrent":
			d.Seen(&seen, 8)
			m.MinCurrent = d.OptFloat(key, nil)
		case "maxCurrent":
			d.Seen(&seen, 9)
			m.MaxCurrent = d.OptFloat(key, nil)
		case "minPower":
			d.Seen(&seen, 10)
			m.MinPower = d.OptFloat(key, nil)
		case "maxPower":
			d.Seen(&seen, 11)
			m.MaxPower = d.OptFloat(key, nil)
		case "minTime":
			d.Seen(&seen, 12)
			m.MinTime = d.OptInt(key, ocppjson.NoMin, ocppjson.NoMax)
		case "maxTime":
			d.Seen(&seen, 13)
			m.MaxTime = d.OptInt(key, ocppjson.NoMin, ocppjson.NoMax)
		case "minChargingTime":
			d.Seen(&seen, 14)
			m.MinChargingTime = d.OptInt(key, ocppjson.NoMin, ocppjson.NoMax)
		case "maxChargingTime":
			d.Seen(&seen, 15)
			m.MaxChargingTime = d.OptInt(key, ocppjson.NoMin, ocppjson.NoMax)
		case "minIdleTime":
			d.Seen(&seen, 16)
			m.MinIdleTime = d.OptInt(key, ocppjson.NoMin, ocppjson.NoMax)
		case "maxIdleTime":
			d.Seen(&seen, 17)
			m.MaxIdleTime = d.OptInt(key, ocppjson.NoMin, ocppjson.NoMax)
		case "customData":
			d.Seen(&seen, 18)
			m.CustomData = d.CustomData(key)
		default:
			d.Unknown(key)
		}
	}
}

func (m *TariffConditions) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendOptString(dst, "startTimeOfDay", m.StartTimeOfDay)
	dst = ocppjson.AppendOptString(dst, "endTimeOfDay", m.EndTimeOfDay)
	dst = ocppjson.AppendStrings(dst, "dayOfWeek", m.DayOfWeek)
	dst = ocppjson.AppendOptString(dst, "validFromDate", m.ValidFromDate)
	dst = ocppjson.AppendOptString(dst, "validToDate", m.ValidToDate)
	dst = ocppjson.AppendText(dst, "evseKind", m.EVSEKind)
	dst = ocppjson.AppendOptFloat(dst, "minEnergy", m.MinEnergy)
	dst = ocppjson.AppendOptFloat(dst, "maxEnergy", m.MaxEnergy)
	dst = ocppjson.AppendOptFloat(dst, "minCurrent", m.MinCurrent)
	dst = ocppjson.AppendOptFloat(dst, "maxCurrent", m.MaxCurrent)
	dst = ocppjson.AppendOptFloat(dst, "minPower", m.MinPower)
	dst = ocppjson.AppendOptFloat(dst, "maxPower", m.MaxPower)
	dst = ocppjson.AppendOptInt(dst, "minTime", m.MinTime)
	dst = ocppjson.AppendOptInt(dst, "maxTime", m.MaxTime)
	dst = ocppjson.AppendOptInt(dst, "minChargingTime", m.MinChargingTime)
	dst = ocppjson.AppendOptInt(dst, "maxChargingTime", m.MaxChargingTime)
	dst = ocppjson.AppendOptInt(dst, "minIdleTime", m.MinIdleTime)
	dst = ocppjson.AppendOptInt(dst, "maxIdleTime", m.MaxIdleTime)
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// TariffConditionsFixed is an object type of the block Common.
type TariffConditionsFixed struct {
	StartTimeOfDay     *string      `json:"startTimeOfDay,omitempty"`     // optional string
	EndTimeOfDay       *string      `json:"endTimeOfDay,omitempty"`       // optional string
	DayOfWeek          []DayOfWeek  `json:"dayOfWeek,omitempty"`          // optional DayOfWeek[1..7]
	ValidFromDate      *string      `json:"validFromDate,omitempty"`      // optional string
	ValidToDate        *string      `json:"validToDate,omitempty"`        // optional string
	EVSEKind           EVSEKind     `json:"evseKind,omitempty"`           // optional EVSEKind
	PaymentBrand       *string      `json:"paymentBrand,omitempty"`       // optional string(20)
	PaymentRecognition *string      `json:"paymentRecognition,omitempty"` // optional string(20)
	CustomData         ocppjson.Raw `json:"customData,omitempty"`         // object with vendorId and whatever the vendor adds
}

func (m *TariffConditionsFixed) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "startTimeOfDay":
			d.Seen(&seen, 0)
			m.StartTimeOfDay = d.OptString(key, 0)
		case "endTimeOfDay":
			d.Seen(&seen, 1)
			m.EndTimeOfDay = d.OptString(key, 0)
		case "dayOfWeek":
			d.Seen(&seen, 2)
			m.DayOfWeek = ocppjson.Enums[DayOfWeek](d, key, ocppjson.Bounds{Min: 1, Max: 7, Required: false}, enumDayOfWeek)
		case "validFromDate":
			d.Seen(&seen, 3)
			m.ValidFromDate = d.OptString(key, 0)
		case "validToDate":
			d.Seen(&seen, 4)
			m.ValidToDate = d.OptString(key, 0)
		case "evseKind":
			d.Seen(&seen, 5)
			m.EVSEKind = EVSEKind(d.OptEnum(key, enumEVSEKind))
		case "paymentBrand":
			d.Seen(&seen, 6)
			m.PaymentBrand = d.OptString(key, 20)
		case "paymentRecognition":
			d.Seen(&seen, 7)
			m.PaymentRecognition = d.OptString(key, 20)
		case "customData":
			d.Seen(&seen, 8)
			m.CustomData = d.CustomData(key)
		default:
			d.Unknown(key)
		}
	}
}

func (m *TariffConditionsFixed) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendOptString(dst, "startTimeOfDay", m.StartTimeOfDay)
	dst = ocppjson.AppendOptString(dst, "endTimeOfDay", m.EndTimeOfDay)
	dst = ocppjson.AppendStrings(dst, "dayOfWeek", m.DayOfWeek)
	dst = ocppjson.AppendOptString(dst, "validFromDate", m.ValidFromDate)
	dst = ocppjson.AppendOptString(dst, "validToDate", m.ValidToDate)
	dst = ocppjson.AppendText(dst, "evseKind", m.EVSEKind)
	dst = ocppjson.AppendOptString(dst, "paymentBrand", m.PaymentBrand)
	dst = ocppjson.AppendOptString(dst, "paymentRecognition", m.PaymentRecognition)
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// TariffEnergy is an object type of the block Common.
type TariffEnergy struct {
	Prices     []TariffEnergyPrice `json:"prices"`               // TariffEnergyPrice[1..]
	TaxRates   []TaxRate           `json:"taxRates,omitempty"`   // optional TaxRate[1..5]
	CustomData ocppjson.Raw        `json:"customData,omitempty"` // object with vendorId and whatever the vendor adds
}

func (m *TariffEnergy) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "prices":
			d.Seen(&seen, 0)
			m.Prices = ocppjson.Array(d, key, ocppjson.Bounds{Min: 1, Max: 0, Required: true}, (*TariffEnergyPrice).decode)
		case "taxRates":
			d.Seen(&seen, 1)
			m.TaxRates = ocppjson.Array(d, key, ocppjson.Bounds{Min: 1, Max: 5, Required: false}, (*TaxRate).decode)
		case "customData":
			d.Seen(&seen, 2)
			m.CustomData = d.CustomData(key)
		default:
			d.Unknown(key)
		}
	}
	if missing := 0x1 &^ seen; missing != 0 {
		d.Missing(missing, "prices")
	}
}

func (m *TariffEnergy) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendArray(dst, "prices", m.Prices, (*TariffEnergyPrice).appendTo)
	dst = ocppjson.AppendArray(dst, "taxRates", m.TaxRates, (*TaxRate).appendTo)
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// TariffEnergyPrice is an object type of the block Common.
type TariffEnergyPrice struct {
	PriceKWh   float64           `json:"priceKwh"`             // number
	Conditions *TariffConditions `json:"conditions,omitempty"` // optional TariffConditions
	CustomData ocppjson.Raw      `json:"customData,omitempty"` // object with vendorId and whatever the vendor adds
}

func (m *TariffEnergyPrice) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "priceKwh":
			d.Seen(&seen, 0)
			m.PriceKWh = d.Float(key, nil)
		case "conditions":
			d.Seen(&seen, 1)
			if d.OptObject(key) {
				m.Conditions = ocppjson.New[TariffConditions](d)
				m.Conditions.decode(d)
			}
		case "customData":
			d.Seen(&seen, 2)
			m.CustomData = d.CustomData(key)
		default:
			d.Unknown(key)
		}
	}
	if missing := 0x1 &^ seen; missing != 0 {
		d.Missing(missing, "priceKwh")
	}
}

func (m *TariffEnergyPrice) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendFloat(dst, "priceKwh", m.PriceKWh)
	if m.Conditions != nil {
		dst = m.Conditions.appendTo(ocppjson.AppendName(dst, "conditions"))
	}
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// TariffFixed is an object type of the block Common.
type TariffFixed struct {
	Prices     []TariffFixedPrice `json:"prices"`               // TariffFixedPrice[1..]
	TaxRates   []TaxRate          `json:"taxRates,omitempty"`   // optional TaxRate[1..5]
	CustomData ocppjson.Raw       `json:"customData,omitempty"` // object with vendorId and whatever the vendor adds
}

func (m *TariffFixed) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "prices":
			d.Seen(&seen, 0)
			m.Prices = ocppjson.Array(d, key, ocppjson.Bounds{Min: 1, Max: 0, Required: true}, (*TariffFixedPrice).decode)
		case "taxRates":
			d.Seen(&seen, 1)
			m.TaxRates = ocppjson.Array(d, key, ocppjson.Bounds{Min: 1, Max: 5, Required: false}, (*TaxRate).decode)
		case "customData":
			d.Seen(&seen, 2)
			m.CustomData = d.CustomData(key)
		default:
			d.Unknown(key)
		}
	}
	if missing := 0x1 &^ seen; missing != 0 {
		d.Missing(missing, "prices")
	}
}

func (m *TariffFixed) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendArray(dst, "prices", m.Prices, (*TariffFixedPrice).appendTo)
	dst = ocppjson.AppendArray(dst, "taxRates", m.TaxRates, (*TaxRate).appendTo)
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// TariffFixedPrice is an object type of the block Common.
type TariffFixedPrice struct {
	Conditions *TariffConditionsFixed `json:"conditions,omitempty"` // optional TariffConditionsFixed
	PriceFixed float64                `json:"priceFixed"`           // number
	CustomData ocppjson.Raw           `json:"customData,omitempty"` // object with vendorId and whatever the vendor adds
}

func (m *TariffFixedPrice) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "conditions":
			d.Seen(&seen, 1)
			if d.OptObject(key) {
				m.Conditions = ocppjson.New[TariffConditionsFixed](d)
				m.Conditions.decode(d)
			}
		case "priceFixed":
			d.Seen(&seen, 0)
			m.PriceFixed = d.Float(key, nil)
		case "customData":
			d.Seen(&seen, 2)
			m.CustomData = d.CustomData(key)
		default:
			d.Unknown(key)
		}
	}
	if missing := 0x1 &^ seen; missing != 0 {
		d.Missing(missing, "priceFixed")
	}
}

func (m *TariffFixedPrice) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	if m.Conditions != nil {
		dst = m.Conditions.appendTo(ocppjson.AppendName(dst, "conditions"))
	}
	dst = ocppjson.AppendFloat(dst, "priceFixed", m.PriceFixed)
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// TariffTime is an object type of the block Common.
type TariffTime struct {
	Prices     []TariffTimePrice `json:"prices"`               // TariffTimePrice[1..]
	TaxRates   []TaxRate         `json:"taxRates,omitempty"`   // optional TaxRate[1..5]
	CustomData ocppjson.Raw      `json:"customData,omitempty"` // object with vendorId and whatever the vendor adds
}

func (m *TariffTime) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "prices":
			d.Seen(&seen, 0)
			m.Prices = ocppjson.Array(d, key, ocppjson.Bounds{Min: 1, Max: 0, Required: true}, (*TariffTimePrice).decode)
		case "taxRates":
			d.Seen(&seen, 1)
			m.TaxRates = ocppjson.Array(d, key, ocppjson.Bounds{Min: 1, Max: 5, Required: false}, (*TaxRate).decode)
		case "customData":
			d.Seen(&seen, 2)
			m.CustomData = d.CustomData(key)
		default:
			d.Unknown(key)
		}
	}
	if missing := 0x1 &^ seen; missing != 0 {
		d.Missing(missing, "prices")
	}
}

func (m *TariffTime) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendArray(dst, "prices", m.Prices, (*TariffTimePrice).appendTo)
	dst = ocppjson.AppendArray(dst, "taxRates", m.TaxRates, (*TaxRate).appendTo)
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// TariffTimePrice is an object type of the block Common.
type TariffTimePrice struct {
	PriceMinute float64           `json:"priceMinute"`          // number
	Conditions  *TariffConditions `json:"conditions,omitempty"` // optional TariffConditions
	CustomData  ocppjson.Raw      `json:"customData,omitempty"` // object with vendorId and whatever the vendor adds
}

func (m *TariffTimePrice) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "priceMinute":
			d.Seen(&seen, 0)
			m.PriceMinute = d.Float(key, nil)
		case "conditions":
			d.Seen(&seen, 1)
			if d.OptObject(key) {
				m.Conditions = ocppjson.New[TariffConditions](d)
				m.Conditions.decode(d)
			}
		case "customData":
			d.Seen(&seen, 2)
			m.CustomData = d.CustomData(key)
		default:
			d.Unknown(key)
		}
	}
	if missing := 0x1 &^ seen; missing != 0 {
		d.Missing(missing, "priceMinute")
	}
}

func (m *TariffTimePrice) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendFloat(dst, "priceMinute", m.PriceMinute)
	if m.Conditions != nil {
		dst = m.Conditions.appendTo(ocppjson.AppendName(dst, "conditions"))
	}
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// TaxRate is an object type of the block Common.
type TaxRate struct {
	Type       string       `json:"type"`                 // string(20)
	Tax        float64      `json:"tax"`                  // number
	Stack      *int         `json:"stack,omitempty"`      // optional integer >=0
	CustomData ocppjson.Raw `json:"customData,omitempty"` // object with vendorId and whatever the vendor adds
}

func (m *TaxRate) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "type":
			d.Seen(&seen, 0)
			m.Type = d.String(key, 20)
		case "tax":
			d.Seen(&seen, 1)
			m.Tax = d.Float(key, nil)
		case "stack":
			d.Seen(&seen, 2)
			m.Stack = d.OptInt(key, 0, ocppjson.NoMax)
		case "customData":
			d.Seen(&seen, 3)
			m.CustomData = d.CustomData(key)
		default:
			d.Unknown(key)
		}
	}
	if missing := 0x3 &^ seen; missing != 0 {
		d.Missing(missing, "type", "tax")
	}
}

func (m *TaxRate) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendString(dst, "type", m.Type)
	dst = ocppjson.AppendFloat(dst, "tax", m.Tax)
	dst = ocppjson.AppendOptInt(dst, "stack", m.Stack)
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// TaxRule is an object type of the block Common.
type TaxRule struct {
	TaxRuleID                   int            `json:"taxRuleID"`                    // integer >=0
	TaxRuleName                 *string        `json:"taxRuleName,omitempty"`        // optional string(100)
	TaxIncludedInPrice          *bool          `json:"taxIncludedInPrice,omitempty"` // optional boolean
	AppliesToEnergyFee          bool           `json:"appliesToEnergyFee"`           // boolean
	AppliesToParkingFee         bool           `json:"appliesToParkingFee"`          // boolean
	AppliesToOverstayFee        bool           `json:"appliesToOverstayFee"`         // boolean
	AppliesToMinimumMaximumCost bool           `json:"appliesToMinimumMaximumCost"`  // boolean
	TaxRate                     RationalNumber `json:"taxRate"`                      // RationalNumber
	CustomData                  ocppjson.Raw   `json:"customData,omitempty"`         // object with vendorId and whatever the vendor adds
}

func (m *TaxRule) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "taxRuleID":
			d.Seen(&seen, 0)
			m.TaxRuleID = d.Int(key, 0, ocppjson.NoMax)
		case "taxRuleName":
			d.Seen(&seen, 6)
			m.TaxRuleName = d.OptString(key, 100)
		case "taxIncludedInPrice":
			d.Seen(&seen, 7)
			m.TaxIncludedInPrice = d.OptBool(key)
		case "appliesToEnergyFee":
			d.Seen(&seen, 1)
			m.AppliesToEnergyFee = d.Bool(key)
		case "appliesToParkingFee":
			d.Seen(&seen, 2)
			m.AppliesToParkingFee = d.Bool(key)
		case "appliesToOverstayFee":
			d.Seen(&seen, 3)
			m.AppliesToOverstayFee = d.Bool(key)
		case "appliesToMinimumMaximumCost":
			d.Seen(&seen, 4)
			m.AppliesToMinimumMaximumCost = d.Bool(key)
		case "taxRate":
			d.Seen(&seen, 5)
			if d.Object(key) {
				m.TaxRate.decode(d)
			}
		case "customData":
			d.Seen(&seen, 8)
			m.CustomData = d.CustomData(key)
		default:
			d.Unknown(key)
		}
	}
	if missing := 0x3f &^ seen; missing != 0 {
		d.Missing(missing, "taxRuleID", "appliesToEnergyFee", "appliesToParkingFee", "appliesToOverstayFee", "appliesToMinimumMaximumCost", "taxRate")
	}
}

func (m *TaxRule) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendInt(dst, "taxRuleID", m.TaxRuleID)
	dst = ocppjson.AppendOptString(dst, "taxRuleName", m.TaxRuleName)
	dst = ocppjson.AppendOptBool(dst, "taxIncludedInPrice", m.TaxIncludedInPrice)
	dst = ocppjson.AppendBool(dst, "appliesToEnergyFee", m.AppliesToEnergyFee)
	dst = ocppjson.AppendBool(dst, "appliesToParkingFee", m.AppliesToParkingFee)
	dst = ocppjson.AppendBool(dst, "appliesToOverstayFee", m.AppliesToOverstayFee)
	dst = ocppjson.AppendBool(dst, "appliesToMinimumMaximumCost", m.AppliesToMinimumMaximumCost)
	dst = m.TaxRate.appendTo(ocppjson.AppendName(dst, "taxRate"))
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// UnitOfMeasure is an object type of the block Common.
type UnitOfMeasure struct {
	Unit       *string      `json:"unit,omitempty"`       // optional string(20)
	Multiplier *int         `json:"multiplier,omitempty"` // optional integer
	CustomData ocppjson.Raw `json:"customData,omitempty"` // object with vendorId and whatever the vendor adds
}

func (m *UnitOfMeasure) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "unit":
			d.Seen(&seen, 0)
			m.Unit = d.OptString(key, 20)
		case "multiplier":
			d.Seen(&seen, 1)
			m.Multiplier = d.OptInt(key, ocppjson.NoMin, ocppjson.NoMax)
		case "customData":
			d.Seen(&seen, 2)
			m.CustomData = d.CustomData(key)
		default:
			d.Unknown(key)
		}
	}
}

func (m *UnitOfMeasure) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendOptString(dst, "unit", m.Unit)
	dst = ocppjson.AppendOptInt(dst, "multiplier", m.Multiplier)
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// V2XFreqWattPoint is an object type of the block Common.
type V2XFreqWattPoint struct {
	Frequency  float64      `json:"frequency"`            // number
	Power      float64      `json:"power"`                // number
	CustomData ocppjson.Raw `json:"customData,omitempty"` // object with vendorId and whatever the vendor adds
}

func (m *V2XFreqWattPoint) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "frequency":
			d.Seen(&seen, 0)
			m.Frequency = d.Float(key, nil)
		case "power":
			d.Seen(&seen, 1)
			m.Power = d.Float(key, nil)
		case "customData":
			d.Seen(&seen, 2)
			m.CustomData = d.CustomData(key)
		default:
			d.Unknown(key)
		}
	}
	if missing := 0x3 &^ seen; missing != 0 {
		d.Missing(missing, "frequency", "power")
	}
}

func (m *V2XFreqWattPoint) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendFloat(dst, "frequency", m.Frequency)
	dst = ocppjson.AppendFloat(dst, "power", m.Power)
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// V2XSignalWattPoint is an object type of the block Common.
type V2XSignalWattPoint struct {
	Signal     int          `json:"signal"`               // integer
	Power      float64      `json:"power"`                // number
	CustomData ocppjson.Raw `json:"customData,omitempty"` // object with vendorId and whatever the vendor adds
}

func (m *V2XSignalWattPoint) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "signal":
			d.Seen(&seen, 0)
			m.Signal = d.Int(key, ocppjson.NoMin, ocppjson.NoMax)
		case "power":
			d.Seen(&seen, 1)
			m.Power = d.Float(key, nil)
		case "customData":
			d.Seen(&seen, 2)
			m.CustomData = d.CustomData(key)
		default:
			d.Unknown(key)
		}
	}
	if missing := 0x3 &^ seen; missing != 0 {
		d.Missing(missing, "signal", "power")
	}
}

func (m *V2XSignalWattPoint) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendInt(dst, "signal", m.Signal)
	dst = ocppjson.AppendFloat(dst, "power", m.Power)
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// Variable is an object type of the block Common.
type Variable struct {
	Name       string       `json:"name"`                 // string(50)
	Instance   *string      `json:"instance,omitempty"`   // optional string(50)
	CustomData ocppjson.Raw `json:"customData,omitempty"` // object with vendorId and whatever the vendor adds
}

func (m *Variable) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "name":
			d.Seen(&seen, 0)
			m.Name = d.String(key, 50)
		case "instance":
			d.Seen(&seen, 1)
			m.Instance = d.OptString(key, 50)
		case "customData":
			d.Seen(&seen, 2)
			m.CustomData = d.CustomData(key)
		default:
			d.Unknown(key)
		}
	}
	if missing := 0x1 &^ seen; missing != 0 {
		d.Missing(missing, "name")
	}
}

func (m *Variable) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendString(dst, "name", m.Name)
	dst = ocppjson.AppendOptString(dst, "instance", m.Instance)
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// AuthorizationStatus is an enumeration; the constants list its values. Values it does not list are kept when they
// are received. In an optional member "" means absent.
type AuthorizationStatus string

// The values of AuthorizationStatus.
const (
	AuthorizationStatusAccepted           AuthorizationStatus = "Accepted"
	AuthorizationStatusBlocked            AuthorizationStatus = "Blocked"
	AuthorizationStatusConcurrentTx       AuthorizationStatus = "ConcurrentTx"
	AuthorizationStatusExpired            AuthorizationStatus = "Expired"
	AuthorizationStatusInvalid            AuthorizationStatus = "Invalid"
	AuthorizationStatusNoCredit           AuthorizationStatus = "NoCredit"
	AuthorizationStatusNotAllowedTypeEVSE AuthorizationStatus = "NotAllowedTypeEVSE"
	AuthorizationStatusNotAtThisLocation  AuthorizationStatus = "NotAtThisLocation"
	AuthorizationStatusNotAtThisTime      AuthorizationStatus = "NotAtThisTime"
	AuthorizationStatusUnknown            AuthorizationStatus = "Unknown"
)

func enumAuthorizationStatus(s string) ocppjson.Since {
	switch AuthorizationStatus(s) {
	case AuthorizationStatusAccepted,
		AuthorizationStatusBlocked,
		AuthorizationStatusConcurrentTx,
		AuthorizationStatusExpired,
		AuthorizationStatusInvalid,
		AuthorizationStatusNoCredit,
		AuthorizationStatusNotAllowedTypeEVSE,
		AuthorizationStatusNotAtThisLocation,
		AuthorizationStatusNotAtThisTime,
		AuthorizationStatusUnknown:
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
	ChargingProfileKindDynamic   ChargingProfileKind = "Dynamic" // since 2.1
)

func enumChargingProfileKind(s string) ocppjson.Since {
	switch ChargingProfileKind(s) {
	case ChargingProfileKindAbsolute,
		ChargingProfileKindRecurring,
		ChargingProfileKindRelative:
		return ocppjson.Always
	case ChargingProfileKindDynamic:
		return ocppjson.Newer
	}
	return ocppjson.Never
}

// ChargingProfilePurpose is an enumeration; the constants list its values. Values it does not list are kept when they
// are received. In an optional member "" means absent.
type ChargingProfilePurpose string

// The values of ChargingProfilePurpose.
const (
	ChargingProfilePurposeChargingStationExternalConstraints ChargingProfilePurpose = "ChargingStationExternalConstraints"
	ChargingProfilePurposeChargingStationMaxProfile          ChargingProfilePurpose = "ChargingStationMaxProfile"
	ChargingProfilePurposeTxDefaultProfile                   ChargingProfilePurpose = "TxDefaultProfile"
	ChargingProfilePurposeTxProfile                          ChargingProfilePurpose = "TxProfile"
	ChargingProfilePurposePriorityCharging                   ChargingProfilePurpose = "PriorityCharging" // since 2.1
	ChargingProfilePurposeLocalGeneration                    ChargingProfilePurpose = "LocalGeneration"  // since 2.1
)

func enumChargingProfilePurpose(s string) ocppjson.Since {
	switch ChargingProfilePurpose(s) {
	case ChargingProfilePurposeChargingStationExternalConstraints,
		ChargingProfilePurposeChargingStationMaxProfile,
		ChargingProfilePurposeTxDefaultProfile,
		ChargingProfilePurposeTxProfile:
		return ocppjson.Always
	case ChargingProfilePurposePriorityCharging,
		ChargingProfilePurposeLocalGeneration:
		return ocppjson.Newer
	}
	return ocppjson.Never
}

// ChargingRateUnit is an enumeration; the constants list its values. Values it does not list are kept when they
// are received. In an optional member "" means absent.
type ChargingRateUnit string

// The values of ChargingRateUnit.
const (
	ChargingRateUnitW ChargingRateUnit = "W"
	ChargingRateUnitA ChargingRateUnit = "A"
)

func enumChargingRateUnit(s string) ocppjson.Since {
	switch ChargingRateUnit(s) {
	case ChargingRateUnitW,
		ChargingRateUnitA:
		return ocppjson.Always
	}
	return ocppjson.Never
}

// CostKind is an enumeration; the constants list its values. Values it does not list are kept when they
// are received. In an optional member "" means absent.
type CostKind string

// The values of CostKind.
const (
	CostKindCarbonDioxideEmission         CostKind = "CarbonDioxideEmission"
	CostKindRelativePricePercentage       CostKind = "RelativePricePercentage"
	CostKindRenewableGenerationPercentage CostKind = "RenewableGenerationPercentage"
)

func enumCostKind(s string) ocppjson.Since {
	switch CostKind(s) {
	case CostKindCarbonDioxideEmission,
		CostKindRelativePricePercentage,
		CostKindRenewableGenerationPercentage:
		return ocppjson.Always
	}
	return ocppjson.Never
}

// DERControlType is an enumeration; the constants list its values. Values it does not list are kept when they
// are received. In an optional member "" means absent.
type DERControlType string

// The values of DERControlType.
const (
	DERControlTypeEnterService            DERControlType = "EnterService"
	DERControlTypeFreqDroop               DERControlType = "FreqDroop"
	DERControlTypeFreqWatt                DERControlType = "FreqWatt"
	DERControlTypeFixedPFAbsorb           DERControlType = "FixedPFAbsorb"
	DERControlTypeFixedPFInject           DERControlType = "FixedPFInject"
	DERControlTypeFixedVar                DERControlType = "FixedVar"
	DERControlTypeGradients               DERControlType = "Gradients"
	DERControlTypeHFMustTrip              DERControlType = "HFMustTrip"
	DERControlTypeHFMayTrip               DERControlType = "HFMayTrip"
	DERControlTypeHVMustTrip              DERControlType = "HVMustTrip"
	DERControlTypeHVMomCess               DERControlType = "HVMomCess"
	DERControlTypeHVMayTrip               DERControlType = "HVMayTrip"
	DERControlTypeLimitMaxDischarge       DERControlType = "LimitMaxDischarge"
	DERControlTypeLFMustTrip              DERControlType = "LFMustTrip"
	DERControlTypeLVMustTrip              DERControlType = "LVMustTrip"
	DERControlTypeLVMomCess               DERControlType = "LVMomCess"
	DERControlTypeLVMayTrip               DERControlType = "LVMayTrip"
	DERControlTypePowerMonitoringMustTrip DERControlType = "PowerMonitoringMustTrip"
	DERControlTypeVoltVar                 DERControlType = "VoltVar"
	DERControlTypeVoltWatt                DERControlType = "VoltWatt"
	DERControlTypeWattPF                  DERControlType = "WattPF"
	DERControlTypeWattVar                 DERControlType = "WattVar"
)

func enumDERControlType(s string) ocppjson.Since {
	switch DERControlType(s) {
	case DERControlTypeEnterService,
		DERControlTypeFreqDroop,
		DERControlTypeFreqWatt,
		DERControlTypeFixedPFAbsorb,
		DERControlTypeFixedPFInject,
		DERControlTypeFixedVar,
		DERControlTypeGradients,
		DERControlTypeHFMustTrip,
		DERControlTypeHFMayTrip,
		DERControlTypeHVMustTrip,
		DERControlTypeHVMomCess,
		DERControlTypeHVMayTrip,
		DERControlTypeLimitMaxDischarge,
		DERControlTypeLFMustTrip,
		DERControlTypeLVMustTrip,
		DERControlTypeLVMomCess,
		DERControlTypeLVMayTrip,
		DERControlTypePowerMonitoringMustTrip,
		DERControlTypeVoltVar,
		DERControlTypeVoltWatt,
		DERControlTypeWattPF,
		DERControlTypeWattVar:
		return ocppjson.Always
	}
	return ocppjson.Never
}

// DayOfWeek is an enumeration; the constants list its values. Values it does not list are kept when they
// are received. In an optional member "" means absent.
type DayOfWeek string

// The values of DayOfWeek.
const (
	DayOfWeekMonday    DayOfWeek = "Monday"
	DayOfWeekTuesday   DayOfWeek = "Tuesday"
	DayOfWeekWednesday DayOfWeek = "Wednesday"
	DayOfWeekThursday  DayOfWeek = "Thursday"
	DayOfWeekFriday    DayOfWeek = "Friday"
	DayOfWeekSaturday  DayOfWeek = "Saturday"
	DayOfWeekSunday    DayOfWeek = "Sunday"
)

func enumDayOfWeek(s string) ocppjson.Since {
	switch DayOfWeek(s) {
	case DayOfWeekMonday,
		DayOfWeekTuesday,
		DayOfWeekWednesday,
		DayOfWeekThursday,
		DayOfWeekFriday,
		DayOfWeekSaturday,
		DayOfWeekSunday:
		return ocppjson.Always
	}
	return ocppjson.Never
}

// EVSEKind is an enumeration; the constants list its values. Values it does not list are kept when they
// are received. In an optional member "" means absent.
type EVSEKind string

// The values of EVSEKind.
const (
	EVSEKindAC EVSEKind = "AC"
	EVSEKindDC EVSEKind = "DC"
)

func enumEVSEKind(s string) ocppjson.Since {
	switch EVSEKind(s) {
	case EVSEKindAC,
		EVSEKindDC:
		return ocppjson.Always
	}
	return ocppjson.Never
}

// EnergyTransferMode is an enumeration; the constants list its values. Values it does not list are kept when they
// are received. In an optional member "" means absent.
type EnergyTransferMode string

// The values of EnergyTransferMode.
const (
	EnergyTransferModeACSinglePhase EnergyTransferMode = "AC_single_phase"
	EnergyTransferModeACTwoPhase    EnergyTransferMode = "AC_two_phase"
	EnergyTransferModeACThreePhase  EnergyTransferMode = "AC_three_phase"
	EnergyTransferModeDC            EnergyTransferMode = "DC"
	EnergyTransferModeACBPT         EnergyTransferMode = "AC_BPT"      // since 2.1
	EnergyTransferModeACBPTDER      EnergyTransferMode = "AC_BPT_DER"  // since 2.1
	EnergyTransferModeACDER         EnergyTransferMode = "AC_DER"      // since 2.1
	EnergyTransferModeDCBPT         EnergyTransferMode = "DC_BPT"      // since 2.1
	EnergyTransferModeDCACDP        EnergyTransferMode = "DC_ACDP"     // since 2.1
	EnergyTransferModeDCACDPBPT     EnergyTransferMode = "DC_ACDP_BPT" // since 2.1
	EnergyTransferModeWPT           EnergyTransferMode = "WPT"         // since 2.1
)

func enumEnergyTransferMode(s string) ocppjson.Since {
	switch EnergyTransferMode(s) {
	case EnergyTransferModeACSinglePhase,
		EnergyTransferModeACTwoPhase,
		EnergyTransferModeACThreePhase,
		EnergyTransferModeDC:
		return ocppjson.Always
	case EnergyTransferModeACBPT,
		EnergyTransferModeACBPTDER,
		EnergyTransferModeACDER,
		EnergyTransferModeDCBPT,
		EnergyTransferModeDCACDP,
		EnergyTransferModeDCACDPBPT,
		EnergyTransferModeWPT:
		return ocppjson.Newer
	}
	return ocppjson.Never
}

// GenericDeviceModelStatus is an enumeration; the constants list its values. Values it does not list are kept when they
// are received. In an optional member "" means absent.
type GenericDeviceModelStatus string

// The values of GenericDeviceModelStatus.
const (
	GenericDeviceModelStatusAccepted       GenericDeviceModelStatus = "Accepted"
	GenericDeviceModelStatusRejected       GenericDeviceModelStatus = "Rejected"
	GenericDeviceModelStatusNotSupported   GenericDeviceModelStatus = "NotSupported"
	GenericDeviceModelStatusEmptyResultSet GenericDeviceModelStatus = "EmptyResultSet"
)

func enumGenericDeviceModelStatus(s string) ocppjson.Since {
	switch GenericDeviceModelStatus(s) {
	case GenericDeviceModelStatusAccepted,
		GenericDeviceModelStatusRejected,
		GenericDeviceModelStatusNotSupported,
		GenericDeviceModelStatusEmptyResultSet:
		return ocppjson.Always
	}
	return ocppjson.Never
}

// GenericStatus is an enumeration; the constants list its values. Values it does not list are kept when they
// are received. In an optional member "" means absent.
type GenericStatus string

// The values of GenericStatus.
const (
	GenericStatusAccepted GenericStatus = "Accepted"
	GenericStatusRejected GenericStatus = "Rejected"
)

func enumGenericStatus(s string) ocppjson.Since {
	switch GenericStatus(s) {
	case GenericStatusAccepted,
		GenericStatusRejected:
		return ocppjson.Always
	}
	return ocppjson.Never
}

// HashAlgorithm is an enumeration; the constants list its values. Values it does not list are kept when they
// are received. In an optional member "" means absent.
type HashAlgorithm string

// The values of HashAlgorithm.
const (
	HashAlgorithmSHA256 HashAlgorithm = "SHA256"
	HashAlgorithmSHA384 HashAlgorithm = "SHA384"
	HashAlgorithmSHA512 HashAlgorithm = "SHA512"
)

func enumHashAlgorithm(s string) ocppjson.Since {
	switch HashAlgorithm(s) {
	case HashAlgorithmSHA256,
		HashAlgorithmSHA384,
		HashAlgorithmSHA512:
		return ocppjson.Always
	}
	return ocppjson.Never
}

// IDTokenType is an enumeration; the constants list its values. Values it does not list are kept when they
// are received. In an optional member "" means absent.
type IDTokenType string

// The values of IDTokenType.
const (
	IDTokenTypeCentral         IDTokenType = "Central"
	IDTokenTypeEMAID           IDTokenType = "eMAID"
	IDTokenTypeISO14443        IDTokenType = "ISO14443"
	IDTokenTypeISO15693        IDTokenType = "ISO15693"
	IDTokenTypeKeyCode         IDTokenType = "KeyCode"
	IDTokenTypeLocal           IDTokenType = "Local"
	IDTokenTypeMacAddress      IDTokenType = "MacAddress"
	IDTokenTypeNoAuthorization IDTokenType = "NoAuthorization"
)

func enumIDTokenType(s string) ocppjson.Since {
	switch IDTokenType(s) {
	case IDTokenTypeCentral,
		IDTokenTypeEMAID,
		IDTokenTypeISO14443,
		IDTokenTypeISO15693,
		IDTokenTypeKeyCode,
		IDTokenTypeLocal,
		IDTokenTypeMacAddress,
		IDTokenTypeNoAuthorization:
		return ocppjson.Always
	}
	return ocppjson.Never
}

// Location is an enumeration; the constants list its values. Values it does not list are kept when they
// are received. In an optional member "" means absent.
type Location string

// The values of Location.
const (
	LocationBody     Location = "Body"
	LocationCable    Location = "Cable"
	LocationEV       Location = "EV"
	LocationInlet    Location = "Inlet"
	LocationOutlet   Location = "Outlet"
	LocationUpstream Location = "Upstream" // since 2.1
)

func enumLocation(s string) ocppjson.Since {
	switch Location(s) {
	case LocationBody,
		LocationCable,
		LocationEV,
		LocationInlet,
		LocationOutlet:
		return ocppjson.Always
	case LocationUpstream:
		return ocppjson.Newer
	}
	return ocppjson.Never
}

// Measurand is an enumeration; the constants list its values. Values it does not list are kept when they
// are received. In an optional member "" means absent.
type Measurand string

// The values of Measurand.
const (
	MeasurandCurrentExport                             Measurand = "Current.Export"
	MeasurandCurrentImport                             Measurand = "Current.Import"
	MeasurandCurrentOffered                            Measurand = "Current.Offered"
	MeasurandEnergyActiveExportInterval                Measurand = "Energy.Active.Export.Interval"
	MeasurandEnergyActiveExportRegister                Measurand = "Energy.Active.Export.Register"
	MeasurandEnergyActiveImportInterval                Measurand = "Energy.Active.Import.Interval"
	MeasurandEnergyActiveImportRegister                Measurand = "Energy.Active.Import.Register"
	MeasurandEnergyActiveNet                           Measurand = "Energy.Active.Net"
	MeasurandEnergyApparentExport                      Measurand = "Energy.Apparent.Export"
	MeasurandEnergyApparentImport                      Measurand = "Energy.Apparent.Import"
	MeasurandEnergyApparentNet                         Measurand = "Energy.Apparent.Net"
	MeasurandEnergyReactiveExportInterval              Measurand = "Energy.Reactive.Export.Interval"
	MeasurandEnergyReactiveExportRegister              Measurand = "Energy.Reactive.Export.Register"
	MeasurandEnergyReactiveImportInterval              Measurand = "Energy.Reactive.Import.Interval"
	MeasurandEnergyReactiveImportRegister              Measurand = "Energy.Reactive.Import.Register"
	MeasurandEnergyReactiveNet                         Measurand = "Energy.Reactive.Net"
	MeasurandFrequency                                 Measurand = "Frequency"
	MeasurandPowerActiveExport                         Measurand = "Power.Active.Export"
	MeasurandPowerActiveImport                         Measurand = "Power.Active.Import"
	MeasurandPowerFactor                               Measurand = "Power.Factor"
	MeasurandPowerOffered                              Measurand = "Power.Offered"
	MeasurandPowerReactiveExport                       Measurand = "Power.Reactive.Export"
	MeasurandPowerReactiveImport                       Measurand = "Power.Reactive.Import"
	MeasurandSoC                                       Measurand = "SoC"
	MeasurandVoltage                                   Measurand = "Voltage"
	MeasurandCurrentExportOffered                      Measurand = "Current.Export.Offered"                        // since 2.1
	MeasurandCurrentExportMinimum                      Measurand = "Current.Export.Minimum"                        // since 2.1
	MeasurandCurrentImportOffered                      Measurand = "Current.Import.Offered"                        // since 2.1
	MeasurandCurrentImportMinimum                      Measurand = "Current.Import.Minimum"                        // since 2.1
	MeasurandDisplayPresentSOC                         Measurand = "Display.PresentSOC"                            // since 2.1
	MeasurandDisplayMinimumSOC                         Measurand = "Display.MinimumSOC"                            // since 2.1
	MeasurandDisplayTargetSOC                          Measurand = "Display.TargetSOC"                             // since 2.1
	MeasurandDisplayMaximumSOC                         Measurand = "Display.MaximumSOC"                            // since 2.1
	MeasurandDisplayRemainingTimeToMinimumSOC          Measurand = "Display.RemainingTimeToMinimumSOC"             // since 2.1
	MeasurandDisplayRemainingTimeToTargetSOC           Measurand = "Display.RemainingTimeToTargetSOC"              // since 2.1
	MeasurandDisplayRemainingTimeToMaximumSOC          Measurand = "Display.RemainingTimeToMaximumSOC"             // since 2.1
	MeasurandDisplayChargingComplete                   Measurand = "Display.ChargingComplete"                      // since 2.1
	MeasurandDisplayBatteryEnergyCapacity              Measurand = "Display.BatteryEnergyCapacity"                 // since 2.1
	MeasurandDisplayInletHot                           Measurand = "Display.InletHot"                              // since 2.1
	MeasurandEnergyActiveImportCableLoss               Measurand = "Energy.Active.Import.CableLoss"                // since 2.1
	MeasurandEnergyActiveImportLocalGenerationRegister Measurand = "Energy.Active.Import.LocalGeneration.Register" // since 2.1
	MeasurandEnergyActiveSetpointInterval              Measurand = "Energy.Active.Setpoint.Interval"               // since 2.1
	MeasurandEnergyRequestTarget                       Measurand = "EnergyRequest.Target"                          // since 2.1
	MeasurandEnergyRequestMinimum                      Measurand = "EnergyRequest.Minimum"                         // since 2.1
	MeasurandEnergyRequestMaximum                      Measurand = "EnergyRequest.Maximum"                         // since 2.1
	MeasurandEnergyRequestMinimumV2X                   Measurand = "EnergyRequest.Minimum.V2X"                     // since 2.1
	MeasurandEnergyRequestMaximumV2X                   Measurand = "EnergyRequest.Maximum.V2X"                     // since 2.1
	MeasurandEnergyRequestBulk                         Measurand = "EnergyRequest.Bulk"                            // since 2.1
	MeasurandPowerActiveSetpoint                       Measurand = "Power.Active.Setpoint"                         // since 2.1
	MeasurandPowerActiveResidual                       Measurand = "Power.Active.Residual"                         // since 2.1
	MeasurandPowerExportMinimum                        Measurand = "Power.Export.Minimum"                          // since 2.1
	MeasurandPowerExportOffered                        Measurand = "Power.Export.Offered"                          // since 2.1
	MeasurandPowerImportOffered                        Measurand = "Power.Import.Offered"                          // since 2.1
	MeasurandPowerImportMinimum                        Measurand = "Power.Import.Minimum"                          // since 2.1
	MeasurandVoltageMinimum                            Measurand = "Voltage.Minimum"                               // since 2.1
	MeasurandVoltageMaximum                            Measurand = "Voltage.Maximum"                               // since 2.1
)

func enumMeasurand(s string) ocppjson.Since {
	switch Measurand(s) {
	case MeasurandCurrentExport,
		MeasurandCurrentImport,
		MeasurandCurrentOffered,
		MeasurandEnergyActiveExportInterval,
		MeasurandEnergyActiveExportRegister,
		MeasurandEnergyActiveImportInterval,
		MeasurandEnergyActiveImportRegister,
		MeasurandEnergyActiveNet,
		MeasurandEnergyApparentExport,
		MeasurandEnergyApparentImport,
		MeasurandEnergyApparentNet,
		MeasurandEnergyReactiveExportInterval,
		MeasurandEnergyReactiveExportRegister,
		MeasurandEnergyReactiveImportInterval,
		MeasurandEnergyReactiveImportRegister,
		MeasurandEnergyReactiveNet,
		MeasurandFrequency,
		MeasurandPowerActiveExport,
		MeasurandPowerActiveImport,
		MeasurandPowerFactor,
		MeasurandPowerOffered,
		MeasurandPowerReactiveExport,
		MeasurandPowerReactiveImport,
		MeasurandSoC,
		MeasurandVoltage:
		return ocppjson.Always
	case MeasurandCurrentExportOffered,
		MeasurandCurrentExportMinimum,
		MeasurandCurrentImportOffered,
		MeasurandCurrentImportMinimum,
		MeasurandDisplayPresentSOC,
		MeasurandDisplayMinimumSOC,
		MeasurandDisplayTargetSOC,
		MeasurandDisplayMaximumSOC,
		MeasurandDisplayRemainingTimeToMinimumSOC,
		MeasurandDisplayRemainingTimeToTargetSOC,
		MeasurandDisplayRemainingTimeToMaximumSOC,
		MeasurandDisplayChargingComplete,
		MeasurandDisplayBatteryEnergyCapacity,
		MeasurandDisplayInletHot,
		MeasurandEnergyActiveImportCableLoss,
		MeasurandEnergyActiveImportLocalGenerationRegister,
		MeasurandEnergyActiveSetpointInterval,
		MeasurandEnergyRequestTarget,
		MeasurandEnergyRequestMinimum,
		MeasurandEnergyRequestMaximum,
		MeasurandEnergyRequestMinimumV2X,
		MeasurandEnergyRequestMaximumV2X,
		MeasurandEnergyRequestBulk,
		MeasurandPowerActiveSetpoint,
		MeasurandPowerActiveResidual,
		MeasurandPowerExportMinimum,
		MeasurandPowerExportOffered,
		MeasurandPowerImportOffered,
		MeasurandPowerImportMinimum,
		MeasurandVoltageMinimum,
		MeasurandVoltageMaximum:
		return ocppjson.Newer
	}
	return ocppjson.Never
}

// MessageFormat is an enumeration; the constants list its values. Values it does not list are kept when they
// are received. In an optional member "" means absent.
type MessageFormat string

// The values of MessageFormat.
const (
	MessageFormatASCII  MessageFormat = "ASCII"
	MessageFormatHTML   MessageFormat = "HTML"
	MessageFormatURI    MessageFormat = "URI"
	MessageFormatUTF8   MessageFormat = "UTF8"
	MessageFormatQRCODE MessageFormat = "QRCODE" // since 2.1
)

func enumMessageFormat(s string) ocppjson.Since {
	switch MessageFormat(s) {
	case MessageFormatASCII,
		MessageFormatHTML,
		MessageFormatURI,
		MessageFormatUTF8:
		return ocppjson.Always
	case MessageFormatQRCODE:
		return ocppjson.Newer
	}
	return ocppjson.Never
}

// OperationMode is an enumeration; the constants list its values. Values it does not list are kept when they
// are received. In an optional member "" means absent.
type OperationMode string

// The values of OperationMode.
const (
	OperationModeIdle               OperationMode = "Idle"
	OperationModeChargingOnly       OperationMode = "ChargingOnly"
	OperationModeCentralSetpoint    OperationMode = "CentralSetpoint"
	OperationModeExternalSetpoint   OperationMode = "ExternalSetpoint"
	OperationModeExternalLimits     OperationMode = "ExternalLimits"
	OperationModeCentralFrequency   OperationMode = "CentralFrequency"
	OperationModeLocalFrequency     OperationMode = "LocalFrequency"
	OperationModeLocalLoadBalancing OperationMode = "LocalLoadBalancing"
)

func enumOperationMode(s string) ocppjson.Since {
	switch OperationMode(s) {
	case OperationModeIdle,
		OperationModeChargingOnly,
		OperationModeCentralSetpoint,
		OperationModeExternalSetpoint,
		OperationModeExternalLimits,
		OperationModeCentralFrequency,
		OperationModeLocalFrequency,
		OperationModeLocalLoadBalancing:
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
	ReadingContextOther             ReadingContext = "Other"
	ReadingContextSampleClock       ReadingContext = "Sample.Clock"
	ReadingContextSamplePeriodic    ReadingContext = "Sample.Periodic"
	ReadingContextTransactionBegin  ReadingContext = "Transaction.Begin"
	ReadingContextTransactionEnd    ReadingContext = "Transaction.End"
	ReadingContextTrigger           ReadingContext = "Trigger"
)

func enumReadingContext(s string) ocppjson.Since {
	switch ReadingContext(s) {
	case ReadingContextInterruptionBegin,
		ReadingContextInterruptionEnd,
		ReadingContextOther,
		ReadingContextSampleClock,
		ReadingContextSamplePeriodic,
		ReadingContextTransactionBegin,
		ReadingContextTransactionEnd,
		ReadingContextTrigger:
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
