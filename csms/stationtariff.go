package csms

import "time"

// StationTariff is a tariff by which a station reckons costs itself, in the words of OCPP
// 2.1, whose members it has all. Prices are in Currency, without tax.
// OCPP 2.1 Part 2, TariffType.
type StationTariff struct {
	ID               string                `json:"tariffId" minLength:"1" maxLength:"60" doc:"Another tariff needs another id (I08.FR.08)"`
	Description      []TariffText          `json:"description,omitempty" maxItems:"10"`
	Currency         string                `json:"currency" minLength:"3" maxLength:"3" doc:"ISO 4217"`
	Energy           *StationTariffEnergy  `json:"energy,omitempty"`
	ValidFrom        time.Time             `json:"validFrom,omitzero"`
	ChargingTime     *StationTariffTime    `json:"chargingTime,omitempty"`
	IdleTime         *StationTariffTime    `json:"idleTime,omitempty"`
	FixedFee         *StationTariffFixed   `json:"fixedFee,omitempty"`
	ReservationTime  *StationTariffTime    `json:"reservationTime,omitempty"`
	ReservationFixed *StationTariffFixed   `json:"reservationFixed,omitempty"`
	MinCost          *StationTariffCostCap `json:"minCost,omitempty"`
	MaxCost          *StationTariffCostCap `json:"maxCost,omitempty"`
}

// TariffText is a description for drivers.
type TariffText struct {
	Format   string `json:"format" enum:"ASCII,HTML,URI,UTF8,QRCODE"`
	Language string `json:"language,omitzero" maxLength:"8"`
	Content  string `json:"content" maxLength:"1024"`
}

// StationTariffEnergy is prices of energy: the first whose conditions hold counts.
type StationTariffEnergy struct {
	Prices   []StationTariffEnergyPrice `json:"prices" minItems:"1" maxItems:"1000"`
	TaxRates []TaxRate                  `json:"taxRates,omitempty" maxItems:"5"`
}

// StationTariffEnergyPrice is a price of energy and when it holds.
type StationTariffEnergyPrice struct {
	PriceKWh   Decimal                  `json:"priceKwh"`
	Conditions *StationTariffConditions `json:"conditions,omitempty"`
}

// StationTariffTime is prices of time: the first whose conditions hold counts.
type StationTariffTime struct {
	Prices   []StationTariffTimePrice `json:"prices" minItems:"1" maxItems:"1000"`
	TaxRates []TaxRate                `json:"taxRates,omitempty" maxItems:"5"`
}

// StationTariffTimePrice is a price of time and when it holds.
type StationTariffTimePrice struct {
	PriceMinute Decimal                  `json:"priceMinute"`
	Conditions  *StationTariffConditions `json:"conditions,omitempty"`
}

// StationTariffFixed is fees: the first whose conditions hold counts.
type StationTariffFixed struct {
	Prices   []StationTariffFixedPrice `json:"prices" minItems:"1" maxItems:"1000"`
	TaxRates []TaxRate                 `json:"taxRates,omitempty" maxItems:"5"`
}

// StationTariffFixedPrice is a fee and when it is due.
type StationTariffFixedPrice struct {
	Conditions *StationTariffFixedConditions `json:"conditions,omitempty"`
	PriceFixed Decimal                       `json:"priceFixed"`
}

// StationTariffConditions must hold all for a price; times of day and dates are local to
// the station (I07.FR.17).
type StationTariffConditions struct {
	StartTimeOfDay  string   `json:"startTimeOfDay,omitzero" pattern:"^([01][0-9]|2[0-3]):[0-5][0-9]$"`
	EndTimeOfDay    string   `json:"endTimeOfDay,omitzero" pattern:"^([01][0-9]|2[0-3]):[0-5][0-9]$"`
	DayOfWeek       []string `json:"dayOfWeek,omitempty" maxItems:"7" enum:"Monday,Tuesday,Wednesday,Thursday,Friday,Saturday,Sunday"`
	ValidFromDate   string   `json:"validFromDate,omitzero" format:"date"`
	ValidToDate     string   `json:"validToDate,omitzero" format:"date"`
	EVSEKind        string   `json:"evseKind,omitzero" enum:"AC,DC"`
	MinEnergy       *Decimal `json:"minEnergy,omitempty" doc:"Wh"`
	MaxEnergy       *Decimal `json:"maxEnergy,omitempty" doc:"Wh"`
	MinCurrent      *Decimal `json:"minCurrent,omitempty" doc:"A, over all phases"`
	MaxCurrent      *Decimal `json:"maxCurrent,omitempty" doc:"A, over all phases"`
	MinPower        *Decimal `json:"minPower,omitempty" doc:"W"`
	MaxPower        *Decimal `json:"maxPower,omitempty" doc:"W"`
	MinTime         *int     `json:"minTime,omitempty" doc:"Seconds of the transaction"`
	MaxTime         *int     `json:"maxTime,omitempty" doc:"Seconds of the transaction"`
	MinChargingTime *int     `json:"minChargingTime,omitempty" doc:"Seconds"`
	MaxChargingTime *int     `json:"maxChargingTime,omitempty" doc:"Seconds"`
	MinIdleTime     *int     `json:"minIdleTime,omitempty" doc:"Seconds"`
	MaxIdleTime     *int     `json:"maxIdleTime,omitempty" doc:"Seconds"`
}

// StationTariffFixedConditions must hold all for a fee.
type StationTariffFixedConditions struct {
	StartTimeOfDay     string   `json:"startTimeOfDay,omitzero" pattern:"^([01][0-9]|2[0-3]):[0-5][0-9]$"`
	EndTimeOfDay       string   `json:"endTimeOfDay,omitzero" pattern:"^([01][0-9]|2[0-3]):[0-5][0-9]$"`
	DayOfWeek          []string `json:"dayOfWeek,omitempty" maxItems:"7" enum:"Monday,Tuesday,Wednesday,Thursday,Friday,Saturday,Sunday"`
	ValidFromDate      string   `json:"validFromDate,omitzero" format:"date"`
	ValidToDate        string   `json:"validToDate,omitzero" format:"date"`
	EVSEKind           string   `json:"evseKind,omitzero" enum:"AC,DC"`
	PaymentBrand       string   `json:"paymentBrand,omitzero" maxLength:"20"`
	PaymentRecognition string   `json:"paymentRecognition,omitzero" maxLength:"20"`
}

// StationTariffCostCap is a least or greatest cost of a transaction.
type StationTariffCostCap struct {
	ExclTax  *Decimal  `json:"exclTax,omitempty"`
	InclTax  *Decimal  `json:"inclTax,omitempty"`
	TaxRates []TaxRate `json:"taxRates,omitempty" maxItems:"5"`
}

// TaxRate is a tax in percent. Taxes of a higher stack are on those of the lower, too.
type TaxRate struct {
	Type  string  `json:"type" maxLength:"20"`
	Tax   Decimal `json:"tax" doc:"Percent"`
	Stack *int    `json:"stack,omitempty" minimum:"0"`
}

func (t *StationTariff) check(f *Faults, pointer string) {
	if t == nil {
		f.Add(pointer, "is required")
		return
	}
	f.length(pointer+"/tariffId", t.ID, true, 60)
	if len(t.Currency) != 3 {
		f.Add(pointer+"/currency", "must be a code of three letters")
	}
	if t.Energy == nil && t.ChargingTime == nil && t.IdleTime == nil && t.FixedFee == nil && t.ReservationTime == nil && t.ReservationFixed == nil {
		f.Add(pointer, "must have a price")
	}
}
