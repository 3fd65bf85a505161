package charging

import (
	"strings"

	"github.com/evenkeel/evenkeel/csms"
)

// maxRegister bounds an energy register that can be believed: an exawatt-hour would be
// more than the world's electricity of a decade, and sums stay far from overflow.
const maxRegister csms.Wh = 1e15

// register is [placedRegister] for whoever needs the number alone.
func register(values []csms.SampledValue) (wh csms.Wh, ok, odd bool) {
	wh, _, ok, odd = placedRegister(values)
	return wh, ok, odd
}

// placedRegister reads the imported energy from one sample's values: the whole at the
// outlet where told, else the sum of the phases; then the same at the inlet and last
// anywhere else. ok is false where the sample has none, and odd is true where it has
// one that can't be believed.
// OCPP 2.0.1 Part 2, MeasurandEnumType and LocationEnumType; OCPP 1.6 section 7.31.
func placedRegister(values []csms.SampledValue) (wh csms.Wh, at int8, ok, odd bool) {
	// Places in the order of trust; total and phases of each.
	var total [3]csms.Wh
	var hasTotal [3]bool
	var phases [3][3]int64 // mWh
	var hasPhase [3]bool
	for i := range values {
		v := &values[i]
		if v.Measurand != csms.MeasurandEnergyImport {
			continue
		}
		mwh, good := milliWh(v)
		if !good {
			odd = odd || v.Signed == "" && v.Text == ""
			continue
		}
		place := placeOf(v.Location)
		if v.Phase == "" {
			if !hasTotal[place] {
				total[place], hasTotal[place] = roundWh(mwh), true
			}
			continue
		}
		// "L1" and "L1-N" both measure the first phase; line-to-line values and N are
		// not energies that add up.
		switch strings.TrimSuffix(v.Phase, "-N") {
		case "L1":
			phases[place][0], hasPhase[place] = mwh, true
		case "L2":
			phases[place][1], hasPhase[place] = mwh, true
		case "L3":
			phases[place][2], hasPhase[place] = mwh, true
		}
	}
	for p := range total {
		if hasTotal[p] {
			return total[p], int8(p), true, odd
		}
		if hasPhase[p] {
			return roundWh(phases[p][0] + phases[p][1] + phases[p][2]), int8(p), true, odd
		}
	}
	return 0, 0, false, odd
}

func placeOf(location string) int {
	switch location {
	case "", "Outlet":
		return 0
	case "Inlet":
		return 1
	}
	return 2
}

// milliWh is the value in thousandths of a watt-hour, and false where it is no
// believable energy.
func milliWh(v *csms.SampledValue) (int64, bool) {
	if v.Text != "" {
		return 0, false
	}
	var up int
	switch v.Unit {
	case "Wh":
		up = 3
	case "kWh":
		up = 6
	default:
		return 0, false
	}
	d, err := v.Value.Shift(up)
	if err != nil {
		return 0, false
	}
	n, ok := d.Round()
	if !ok || n > int64(maxRegister)*1000 || n < -int64(maxRegister)*1000 {
		return 0, false
	}
	return n, true
}

func roundWh(mwh int64) csms.Wh {
	if mwh < 0 {
		return csms.Wh((mwh - 500) / 1000)
	}
	return csms.Wh((mwh + 500) / 1000)
}
