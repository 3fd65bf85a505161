package v2

import (
	"strconv"
	"strings"

	"github.com/evenkeel/evenkeel/csms"
	"github.com/evenkeel/evenkeel/ocpp2"
	"github.com/evenkeel/evenkeel/ocppjson"
)

// samples translates the member meterValue with the defaults of OCPP 2.0.1 Part 2,
// SampledValueType, filled in.
func samples(in []ocpp2.MeterValue, lost dropped) ([]csms.MeterSample, []csms.Deviation) {
	if len(in) == 0 {
		return nil, nil
	}
	var found []csms.Deviation
	n := 0
	for i := range in {
		n += len(in[i].SampledValue)
	}
	values := make([]csms.SampledValue, 0, n) // one array for all, cut up below
	out := make([]csms.MeterSample, 0, len(in))
	for i := range in {
		mv := &in[i]
		if len(mv.SampledValue) == 0 {
			continue // told by a violation already
		}
		at := stationTime(mv.Timestamp)
		// Values of one instant may differ in context, which a sample has one of:
		// a run of the same context makes one sample.
		for j := 0; j < len(mv.SampledValue); {
			from, context := len(values), contextOf(&mv.SampledValue[j])
			for ; j < len(mv.SampledValue) && contextOf(&mv.SampledValue[j]) == context; j++ {
				sv := &mv.SampledValue[j]
				missing := len(lost) > 0 && lost.value(place(i, j)+"/value", sv.Value == 0)
				v, readable := sampledValue(sv, missing)
				if !readable {
					found = note(found, "unreadableValue", place(i, j))
				}
				values = append(values, v)
			}
			out = append(out, csms.MeterSample{
				Timestamp: at, Context: strings.Clone(string(context)), Values: values[from:len(values):len(values)],
			})
		}
	}
	return out, found
}

// contextOf is the context of a value, with the default of SampledValueType for one left
// out.
func contextOf(v *ocpp2.SampledValue) ocpp2.ReadingContext {
	if v.Context == "" {
		return ocpp2.ReadingContextSamplePeriodic
	}
	return v.Context
}

func place(i, j int) string {
	return "/meterValue/" + strconv.Itoa(i) + "/sampledValue/" + strconv.Itoa(j)
}

// note counts a deviation, once per name with the place of the first.
func note(found []csms.Deviation, name, path string) []csms.Deviation {
	for i := range found {
		if found[i].Name == name {
			found[i].Count++
			return found
		}
	}
	return append(found, csms.Deviation{Name: name, Path: path, Count: 1})
}

func sampledValue(in *ocpp2.SampledValue, missing bool) (v csms.SampledValue, readable bool) {
	v = csms.SampledValue{
		Measurand: string(in.Measurand),
		Phase:     string(in.Phase),
		Location:  string(in.Location),
	}
	if v.Measurand == "" {
		v.Measurand = csms.MeasurandEnergyImport
	}
	multiplier := 0
	if u := in.UnitOfMeasure; u != nil {
		if u.Unit != nil {
			v.Unit = *u.Unit
		}
		if u.Multiplier != nil {
			multiplier = *u.Multiplier
		}
	}
	if v.Unit == "" {
		v.Unit = csms.DefaultUnit(v.Measurand)
	}
	if in.SignedMeterValue != nil {
		v.Signed = signed(in.SignedMeterValue)
	}
	if missing {
		v.Text = "?" // a text marks it as no number
		return v, false
	}
	d, err := csms.DecimalOf(in.Value)
	if err == nil && multiplier != 0 {
		// UnitOfMeasureType: the value is meant times ten to the power multiplier.
		d, err = shift(d, multiplier)
	}
	if err != nil {
		v.Text = strconv.FormatFloat(in.Value, 'g', -1, 64)
		if multiplier != 0 {
			v.Text += "e" + strconv.Itoa(multiplier)
		}
		return v, false
	}
	v.Value = d
	return v, true
}

// shift is Decimal.Shift with the exponent bounded first, so that nothing can overflow.
func shift(d csms.Decimal, n int) (csms.Decimal, error) {
	return d.Shift(min(max(n, -200), 200))
}

// signed gives a signed meter value as JSON object with its texts as they were sent.
func signed(m *ocpp2.SignedMeterValue) string {
	b := make([]byte, 0, len(m.SignedMeterData)+128)
	b = append(b, '{')
	b = ocppjson.AppendString(b, "signedMeterData", m.SignedMeterData)
	b = ocppjson.AppendOptString(b, "signingMethod", m.SigningMethod)
	b = ocppjson.AppendString(b, "encodingMethod", m.EncodingMethod)
	b = ocppjson.AppendOptString(b, "publicKey", m.PublicKey)
	b = ocppjson.AppendRaw(b, "customData", m.CustomData)
	return string(append(b, '}'))
}
