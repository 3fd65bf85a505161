package csms

import (
	"strconv"
	"strings"
	"time"
)

// ChargingProfile is a limit of a station, an EVSE or a transaction over time, in the
// words of OCPP 2.1, whose members it has all. Those that OCPP 2.0.1 or 1.6 have no place
// for are refused when the profile is sent there.
// OCPP 2.1 Part 2, ChargingProfileType; OCPP 1.6 section 7.8.
type ChargingProfile struct {
	ID                          int                `json:"id" minimum:"0" maximum:"2147483647" doc:"Set again it replaces the profile of that id"`
	StackLevel                  int                `json:"stackLevel" minimum:"0" maximum:"2147483647" doc:"The highest of a purpose wins"`
	Purpose                     string             `json:"chargingProfilePurpose" enum:"ChargingStationMaxProfile,TxDefaultProfile,TxProfile,PriorityCharging,LocalGeneration" doc:"The last two from OCPP 2.1 on"`
	Kind                        string             `json:"chargingProfileKind" enum:"Absolute,Recurring,Relative,Dynamic" doc:"Dynamic from OCPP 2.1 on"`
	RecurrencyKind              string             `json:"recurrencyKind,omitzero" enum:"Daily,Weekly" doc:"With kind Recurring"`
	ValidFrom                   time.Time          `json:"validFrom,omitzero"`
	ValidTo                     time.Time          `json:"validTo,omitzero"`
	TransactionID               TransactionID      `json:"transactionId,omitzero" maxLength:"64" doc:"With purpose TxProfile: as the station knows it, or of its record"`
	MaxOfflineDuration          *int               `json:"maxOfflineDuration,omitempty" minimum:"0" doc:"Seconds; from OCPP 2.1 on"`
	Schedules                   []ChargingSchedule `json:"chargingSchedule" minItems:"1" maxItems:"3"`
	InvalidAfterOfflineDuration *bool              `json:"invalidAfterOfflineDuration,omitempty" doc:"From OCPP 2.1 on"`
	DynUpdateInterval           *int               `json:"dynUpdateInterval,omitempty" minimum:"0" doc:"Seconds; with kind Dynamic, from OCPP 2.1 on"`
	DynUpdateTime               time.Time          `json:"dynUpdateTime,omitzero" doc:"From OCPP 2.1 on"`
	PriceScheduleSignature      string             `json:"priceScheduleSignature,omitzero" maxLength:"256" doc:"From OCPP 2.1 on"`
}

// ChargingSchedule is the course of a limit. Rates are in RateUnit: A per phase, W over
// all phases.
type ChargingSchedule struct {
	ID                    int                      `json:"id" minimum:"0" maximum:"2147483647" doc:"OCPP 1.6 has none"`
	LimitAtSoC            *LimitAtSoC              `json:"limitAtSoC,omitempty" doc:"From OCPP 2.1 on"`
	StartSchedule         time.Time                `json:"startSchedule,omitzero" doc:"With kinds Absolute and Recurring"`
	Duration              *int                     `json:"duration,omitempty" minimum:"0" doc:"Seconds; absent: without end"`
	RateUnit              string                   `json:"chargingRateUnit" enum:"W,A"`
	MinChargingRate       *Decimal                 `json:"minChargingRate,omitempty" minimum:"0" doc:"Below it charging is inefficient; at most one decimal"`
	PowerTolerance        *Decimal                 `json:"powerTolerance,omitempty" doc:"From OCPP 2.1 on"`
	SignatureID           *int                     `json:"signatureId,omitempty" minimum:"0" doc:"From OCPP 2.1 on"`
	DigestValue           string                   `json:"digestValue,omitzero" maxLength:"88" doc:"From OCPP 2.1 on"`
	UseLocalTime          *bool                    `json:"useLocalTime,omitempty" doc:"From OCPP 2.1 on"`
	Periods               []ChargingSchedulePeriod `json:"chargingSchedulePeriod" minItems:"1" maxItems:"1024"`
	RandomizedDelay       *int                     `json:"randomizedDelay,omitempty" minimum:"0" doc:"Seconds; from OCPP 2.1 on"`
	SalesTariff           *SalesTariff             `json:"salesTariff,omitempty" doc:"From OCPP 2.0.1 on"`
	AbsolutePriceSchedule *AbsolutePriceSchedule   `json:"absolutePriceSchedule,omitempty" doc:"From OCPP 2.1 on"`
	PriceLevelSchedule    *PriceLevelSchedule      `json:"priceLevelSchedule,omitempty" doc:"From OCPP 2.1 on"`
}

// ChargingSchedulePeriod is what holds from StartPeriod on. Nil is not said; a limit of 0
// is a pause. Negative setpoints discharge.
type ChargingSchedulePeriod struct {
	StartPeriod            int                  `json:"startPeriod" minimum:"0" doc:"Seconds from the start of the schedule"`
	Limit                  *Decimal             `json:"limit,omitempty" minimum:"0" doc:"At most one decimal; required before OCPP 2.1"`
	LimitL2                *Decimal             `json:"limit_L2,omitempty" minimum:"0" doc:"This and all below but numberPhases and phaseToUse from OCPP 2.1 on"`
	LimitL3                *Decimal             `json:"limit_L3,omitempty" minimum:"0"`
	NumberPhases           *int                 `json:"numberPhases,omitempty" minimum:"0" maximum:"3" doc:"Absent: 3 for an AC EVSE"`
	PhaseToUse             *int                 `json:"phaseToUse,omitempty" minimum:"0" maximum:"3" doc:"With numberPhases 1, from OCPP 2.0.1 on"`
	DischargeLimit         *Decimal             `json:"dischargeLimit,omitempty" maximum:"0"`
	DischargeLimitL2       *Decimal             `json:"dischargeLimit_L2,omitempty" maximum:"0"`
	DischargeLimitL3       *Decimal             `json:"dischargeLimit_L3,omitempty" maximum:"0"`
	Setpoint               *Decimal             `json:"setpoint,omitempty"`
	SetpointL2             *Decimal             `json:"setpoint_L2,omitempty"`
	SetpointL3             *Decimal             `json:"setpoint_L3,omitempty"`
	SetpointReactive       *Decimal             `json:"setpointReactive,omitempty"`
	SetpointReactiveL2     *Decimal             `json:"setpointReactive_L2,omitempty"`
	SetpointReactiveL3     *Decimal             `json:"setpointReactive_L3,omitempty"`
	PreconditioningRequest *bool                `json:"preconditioningRequest,omitempty"`
	EVSESleep              *bool                `json:"evseSleep,omitempty"`
	V2XBaseline            *Decimal             `json:"v2xBaseline,omitempty"`
	OperationMode          string               `json:"operationMode,omitzero" enum:"Idle,ChargingOnly,CentralSetpoint,ExternalSetpoint,ExternalLimits,CentralFrequency,LocalFrequency,LocalLoadBalancing"`
	V2XFreqWattCurve       []V2XFreqWattPoint   `json:"v2xFreqWattCurve,omitempty" maxItems:"20"`
	V2XSignalWattCurve     []V2XSignalWattPoint `json:"v2xSignalWattCurve,omitempty" maxItems:"20"`
}

// LimitAtSoC is a limit from a state of charge on.
type LimitAtSoC struct {
	SoC   int     `json:"soc" minimum:"0" maximum:"100" doc:"Percent"`
	Limit Decimal `json:"limit"`
}

// V2XFreqWattPoint is a point of a curve of power over grid frequency.
type V2XFreqWattPoint struct {
	Frequency Decimal `json:"frequency" doc:"Hz"`
	Power     Decimal `json:"power" doc:"W"`
}

// V2XSignalWattPoint is a point of a curve of power over the AFRR signal.
type V2XSignalWattPoint struct {
	Signal int     `json:"signal"`
	Power  Decimal `json:"power" doc:"W"`
}

// SalesTariff is a tariff as an EV of ISO 15118-2 gets it.
type SalesTariff struct {
	ID              int                `json:"id" minimum:"0"`
	Description     string             `json:"salesTariffDescription,omitzero" maxLength:"32"`
	NumEPriceLevels *int               `json:"numEPriceLevels,omitempty" minimum:"0"`
	Entries         []SalesTariffEntry `json:"salesTariffEntry" minItems:"1" maxItems:"1024"`
}

// SalesTariffEntry is the tariff of one interval.
type SalesTariffEntry struct {
	Interval        RelativeTimeInterval `json:"relativeTimeInterval"`
	EPriceLevel     *int                 `json:"ePriceLevel,omitempty" minimum:"0"`
	ConsumptionCost []ConsumptionCost    `json:"consumptionCost,omitempty" maxItems:"3"`
}

// RelativeTimeInterval counts seconds from now.
type RelativeTimeInterval struct {
	Start    int  `json:"start"`
	Duration *int `json:"duration,omitempty"`
}

// ConsumptionCost is what holds from a power on.
type ConsumptionCost struct {
	StartValue Decimal           `json:"startValue"`
	Cost       []SalesTariffCost `json:"cost" minItems:"1" maxItems:"3"`
}

// SalesTariffCost is a relative price or what charging costs the climate.
type SalesTariffCost struct {
	Kind             string `json:"costKind" enum:"CarbonDioxideEmission,RelativePricePercentage,RenewableGenerationPercentage"`
	Amount           int    `json:"amount"`
	AmountMultiplier *int   `json:"amountMultiplier,omitempty"`
}

// RationalNumber is Value * 10^Exponent, as ISO 15118-20 has it.
type RationalNumber struct {
	Exponent int `json:"exponent"`
	Value    int `json:"value"`
}

// AbsolutePriceSchedule is prices in money as an EV of ISO 15118-20 gets them.
type AbsolutePriceSchedule struct {
	TimeAnchor                 time.Time           `json:"timeAnchor"`
	PriceScheduleID            int                 `json:"priceScheduleID" minimum:"0"`
	PriceScheduleDescription   string              `json:"priceScheduleDescription,omitzero" maxLength:"160"`
	Currency                   string              `json:"currency" minLength:"3" maxLength:"3"`
	Language                   string              `json:"language" maxLength:"8"`
	PriceAlgorithm             string              `json:"priceAlgorithm" maxLength:"2000"`
	MinimumCost                *RationalNumber     `json:"minimumCost,omitempty"`
	MaximumCost                *RationalNumber     `json:"maximumCost,omitempty"`
	PriceRuleStacks            []PriceRuleStack    `json:"priceRuleStacks" minItems:"1" maxItems:"1024"`
	TaxRules                   []TaxRule           `json:"taxRules,omitempty" maxItems:"10"`
	OverstayRuleList           *OverstayRuleList   `json:"overstayRuleList,omitempty"`
	AdditionalSelectedServices []AdditionalService `json:"additionalSelectedServices,omitempty" maxItems:"5"`
}

// PriceRuleStack is the price rules of one interval.
type PriceRuleStack struct {
	Duration  int         `json:"duration" doc:"Seconds"`
	PriceRule []PriceRule `json:"priceRule" minItems:"1" maxItems:"8"`
}

// PriceRule is the price from a power on.
type PriceRule struct {
	ParkingFeePeriod              *int            `json:"parkingFeePeriod,omitempty" doc:"Seconds"`
	CarbonDioxideEmission         *int            `json:"carbonDioxideEmission,omitempty" minimum:"0"`
	RenewableGenerationPercentage *int            `json:"renewableGenerationPercentage,omitempty" minimum:"0" maximum:"100"`
	EnergyFee                     RationalNumber  `json:"energyFee"`
	ParkingFee                    *RationalNumber `json:"parkingFee,omitempty"`
	PowerRangeStart               RationalNumber  `json:"powerRangeStart"`
}

// TaxRule is a tax and what it is on.
type TaxRule struct {
	ID                          int            `json:"taxRuleID" minimum:"0"`
	Name                        string         `json:"taxRuleName,omitzero" maxLength:"100"`
	IncludedInPrice             *bool          `json:"taxIncludedInPrice,omitempty"`
	AppliesToEnergyFee          bool           `json:"appliesToEnergyFee"`
	AppliesToParkingFee         bool           `json:"appliesToParkingFee"`
	AppliesToOverstayFee        bool           `json:"appliesToOverstayFee"`
	AppliesToMinimumMaximumCost bool           `json:"appliesToMinimumMaximumCost"`
	Rate                        RationalNumber `json:"taxRate"`
}

// OverstayRuleList is what staying after charging costs.
type OverstayRuleList struct {
	PowerThreshold *RationalNumber `json:"overstayPowerThreshold,omitempty"`
	Rules          []OverstayRule  `json:"overstayRule" minItems:"1" maxItems:"5"`
	TimeThreshold  *int            `json:"overstayTimeThreshold,omitempty" doc:"Seconds"`
}

// OverstayRule is the fee from a time on.
type OverstayRule struct {
	Fee         RationalNumber `json:"overstayFee"`
	Description string         `json:"overstayRuleDescription,omitzero" maxLength:"32"`
	StartTime   int            `json:"startTime" doc:"Seconds"`
	FeePeriod   int            `json:"overstayFeePeriod" doc:"Seconds"`
}

// AdditionalService is a service beside charging and its fee.
type AdditionalService struct {
	Fee  RationalNumber `json:"serviceFee"`
	Name string         `json:"serviceName" maxLength:"80"`
}

// PriceLevelSchedule is prices in levels as an EV of ISO 15118-20 gets them.
type PriceLevelSchedule struct {
	Entries                  []PriceLevelScheduleEntry `json:"priceLevelScheduleEntries" minItems:"1" maxItems:"100"`
	TimeAnchor               time.Time                 `json:"timeAnchor"`
	PriceScheduleID          int                       `json:"priceScheduleId" minimum:"0"`
	PriceScheduleDescription string                    `json:"priceScheduleDescription,omitzero" maxLength:"32"`
	NumberOfPriceLevels      int                       `json:"numberOfPriceLevels" minimum:"0"`
}

// PriceLevelScheduleEntry is the level of one interval.
type PriceLevelScheduleEntry struct {
	Duration   int `json:"duration" doc:"Seconds"`
	PriceLevel int `json:"priceLevel" minimum:"0"`
}

// CompositeSchedule is what a station makes of all its profiles for an EVSE, or for
// itself as EVSE 0. OCPP 2.1 Part 2, CompositeScheduleType.
type CompositeSchedule struct {
	EVSE     EVSEID                   `json:"evseId"`
	Start    time.Time                `json:"scheduleStart,omitzero"`    // zero where the station told none
	Duration *int                     `json:"duration,omitempty"`        // seconds; nil where the station told none
	RateUnit string                   `json:"chargingRateUnit,omitzero"` // "" where the station told none
	Periods  []ChargingSchedulePeriod `json:"chargingSchedulePeriod"`    // in the station's order
	MinRate  *Decimal                 `json:"minChargingRate,omitempty"` // said by stations of OCPP 1.6
}

// Purposes that the CSMS neither sets nor clears.
const (
	purposeExternal        = "ChargingStationExternalConstraints"
	purposeLocalGeneration = "LocalGeneration"
)

// maxID is the greatest number that every station can keep.
const maxID = 1<<31 - 1

// check notes what is wrong with a profile in any version, for an EVSE or 0.
func (p *ChargingProfile) check(f *Faults, pointer string, evse EVSEID) {
	f.within(pointer+"/id", p.ID, 0, maxID)
	f.within(pointer+"/stackLevel", p.StackLevel, 0, maxID)
	f.length(pointer+"/transactionId", string(p.TransactionID), false, 64)
	if p.Purpose == purposeExternal {
		f.Add(pointer+"/chargingProfilePurpose", "is set by the station's own energy management alone (K01.FR.22)")
	} else {
		f.oneOf(pointer+"/chargingProfilePurpose", p.Purpose,
			"ChargingStationMaxProfile", "TxDefaultProfile", "TxProfile", "PriorityCharging", purposeLocalGeneration)
	}
	f.oneOf(pointer+"/chargingProfileKind", p.Kind, "Absolute", "Recurring", "Relative", "Dynamic")
	switch {
	case p.Kind == "Recurring":
		f.oneOf(pointer+"/recurrencyKind", p.RecurrencyKind, "Daily", "Weekly")
	case p.RecurrencyKind != "":
		f.Add(pointer+"/recurrencyKind", "goes with chargingProfileKind Recurring only")
	}
	switch {
	case p.Purpose == "ChargingStationMaxProfile" && evse > 0:
		f.Add("/evseId", "must be 0 for a ChargingStationMaxProfile")
	case p.Purpose == "ChargingStationMaxProfile" && p.Kind == "Relative":
		f.Add(pointer+"/chargingProfileKind", "must not be Relative for a ChargingStationMaxProfile (K01.FR.38)")
	case p.Purpose == "TxProfile" && evse == 0:
		f.Add("/evseId", "must be above 0 for a TxProfile (K01.FR.16)")
	case p.Purpose != "TxProfile" && p.TransactionID != "":
		f.Add(pointer+"/transactionId", "goes with chargingProfilePurpose TxProfile only")
	}
	if !p.ValidFrom.IsZero() && !p.ValidTo.IsZero() && !p.ValidTo.After(p.ValidFrom) {
		f.Add(pointer+"/validTo", "must lie after validFrom")
	}
	switch n := len(p.Schedules); {
	case n < 1 || n > 3:
		f.Add(pointer+"/chargingSchedule", "must have 1 to 3 items")
	case n > 1 && p.Kind == "Dynamic":
		f.Add(pointer+"/chargingSchedule", "must have 1 item for chargingProfileKind Dynamic (K28.FR.01)")
	}
	if p.DynUpdateInterval != nil && p.Kind != "Dynamic" {
		f.Add(pointer+"/dynUpdateInterval", "goes with chargingProfileKind Dynamic only (K28.FR.04)")
	}
	for i := range p.Schedules {
		p.checkSchedule(f, &p.Schedules[i], pointer+"/chargingSchedule/"+strconv.Itoa(i))
	}
}

func (p *ChargingProfile) checkSchedule(f *Faults, s *ChargingSchedule, pointer string) {
	f.within(pointer+"/id", s.ID, 0, maxID)
	f.oneOf(pointer+"/chargingRateUnit", s.RateUnit, "W", "A")
	f.rate(pointer+"/minChargingRate", s.MinChargingRate)
	starts := !s.StartSchedule.IsZero()
	switch {
	case !starts && (p.Kind == "Absolute" || p.Kind == "Recurring"):
		f.Add(pointer+"/startSchedule", "is required for chargingProfileKind %s (K01.FR.40)", p.Kind)
	case starts && p.Kind == "Relative":
		f.Add(pointer+"/startSchedule", "must be absent for chargingProfileKind Relative (K01.FR.41)")
	}
	switch {
	case s.Duration == nil:
	case *s.Duration < 0:
		f.Add(pointer+"/duration", "must not be negative")
	case p.Purpose == "PriorityCharging":
		f.Add(pointer+"/duration", "must be absent for PriorityCharging (K01.FR.73)")
	}
	if s.RandomizedDelay != nil && *s.RandomizedDelay > 0 && p.Purpose != "TxProfile" && p.Purpose != "TxDefaultProfile" {
		f.Add(pointer+"/randomizedDelay", "goes with a TxProfile or TxDefaultProfile only (K01.FR.95)")
	}
	n := len(s.Periods)
	switch {
	case n < 1 || n > 1024:
		f.Add(pointer+"/chargingSchedulePeriod", "must have 1 to 1024 items")
	case n > 1 && p.Kind == "Dynamic":
		f.Add(pointer+"/chargingSchedulePeriod", "must have 1 item for chargingProfileKind Dynamic (K28.FR.01)")
	}
	for i := range s.Periods {
		at := pointer + "/chargingSchedulePeriod/" + strconv.Itoa(i)
		switch start := s.Periods[i].StartPeriod; {
		case i == 0 && start != 0:
			f.Add(at+"/startPeriod", "must be 0 in the first period (K01.FR.31)")
		case i > 0 && start <= s.Periods[i-1].StartPeriod:
			f.Add(at+"/startPeriod", "must be above that of the period before (K01.FR.35)")
		}
		s.Periods[i].check(f, at, p.Purpose)
	}
}

func (p *ChargingSchedulePeriod) check(f *Faults, pointer, purpose string) {
	f.rate(pointer+"/limit", p.Limit)
	if p.LimitL2 != nil || p.LimitL3 != nil {
		switch {
		case purpose != "TxProfile":
			name := "/limit_L2"
			if p.LimitL2 == nil {
				name = "/limit_L3"
			}
			f.Add(pointer+name, "goes with a TxProfile only (K01.FR.143)")
		case p.Limit == nil:
			f.Add(pointer+"/limit", "is required beside limit_L2 and limit_L3 (K01.FR.145)")
		}
	}
	if p.NumberPhases != nil {
		f.within(pointer+"/numberPhases", *p.NumberPhases, 0, 3)
	}
	if p.PhaseToUse != nil {
		f.within(pointer+"/phaseToUse", *p.PhaseToUse, 0, 3)
		if p.NumberPhases == nil || *p.NumberPhases != 1 {
			f.Add(pointer+"/phaseToUse", "needs numberPhases 1 (K01.FR.19)")
		}
	}
}

// rate notes a rate that is negative or finer than stations take it.
func (f *Faults) rate(pointer string, d *Decimal) {
	if d == nil {
		return
	}
	if d.Coef < 0 {
		f.Add(pointer, "must not be negative")
	}
	if tenths, err := d.Shift(1); err != nil || strings.Contains(tenths.String(), ".") {
		f.Add(pointer, "must have at most one decimal")
	}
}

// within notes a number outside lo..hi.
func (f *Faults) within(pointer string, n, lo, hi int) {
	if n < lo || n > hi {
		f.Add(pointer, "must be %d to %d", lo, hi)
	}
}
