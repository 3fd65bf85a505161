package csms

import "strings"

// SampledValue is one measured value.
type SampledValue struct {
	Measurand string // OCPP MeasurandEnumType; never "", the default is filled in
	Phase     string // "" for the whole
	Location  string // "" not told, which means Outlet
	Unit      string // as told, the default of the measurand filled in ("Wh", "kWh", "W", "A", ...)
	Value     Decimal
	// Text is the value as sent where it is not a number (signed data of 1.6) or not
	// exactly kept in Value; "" otherwise.
	Text string
	// Signed is a signed meter value's data, byte for byte as JSON object text; "" for none.
	Signed string
}

// Wh gives the value as watt-hours where its unit is Wh or kWh, rounded to the nearest.
func (v SampledValue) Wh() (Wh, bool) {
	d := v.Value
	if v.Text != "" {
		return 0, false
	}
	switch v.Unit {
	case "Wh":
	case "kWh":
		var err error
		if d, err = d.Shift(3); err != nil {
			return 0, false
		}
	default:
		return 0, false
	}
	n, ok := d.Round()
	return Wh(n), ok
}

// MeterSample is what a meter showed at one instant.
type MeterSample struct {
	Timestamp StationTime
	Context   string // OCPP ReadingContextEnumType; the default Sample.Periodic filled in
	Values    []SampledValue
}

// Measurands that rules depend on. The full list is the wire packages' own.
const (
	MeasurandEnergyImport = "Energy.Active.Import.Register"
	MeasurandEnergyExport = "Energy.Active.Export.Register"
	MeasurandPowerImport  = "Power.Active.Import"
	MeasurandCurrent      = "Current.Import"
	MeasurandSoC          = "SoC"
)

// DefaultUnit is the unit of a value of this measurand whose station named none: Wh for
// energy (OCPP 1.6 section 7.43; OCPP 2.0.1 Part 2, UnitOfMeasureType), else the base
// unit that stations mean. It is "" where no unit is usual.
func DefaultUnit(measurand string) string {
	kind, rest, _ := strings.Cut(measurand, ".")
	switch kind {
	case "Energy":
		return "Wh"
	case "Power":
		switch {
		case rest == "Factor":
			return ""
		case strings.HasPrefix(rest, "Reactive"):
			return "var"
		}
		return "W"
	case "Current":
		return "A"
	case "Voltage":
		return "V"
	case "SoC":
		return "Percent"
	case "Temperature":
		return "Celsius"
	}
	return ""
}
