package v16

import (
	"strconv"
	"strings"

	"github.com/evenkeel/evenkeel/csms"
	"github.com/evenkeel/evenkeel/ocpp16"
)

// samples translates meter values with the defaults of OCPP 1.6 section 7.43 filled in.
// path is the JSON pointer of the array with a slash behind.
func samples(in []ocpp16.MeterValue, path string) ([]csms.MeterSample, []csms.Deviation) {
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
			found = note(found, "emptySampledValue", path+strconv.Itoa(i)+"/sampledValue")
			continue
		}
		at := stationTime(mv.Timestamp)
		// Values of one instant may differ in context, which a sample has one of:
		// a run of the same context makes one sample.
		for j := 0; j < len(mv.SampledValue); {
			from, context := len(values), contextOf(&mv.SampledValue[j])
			for ; j < len(mv.SampledValue) && contextOf(&mv.SampledValue[j]) == context; j++ {
				v, deviation := sampledValue(&mv.SampledValue[j])
				if deviation != "" {
					found = note(found, deviation, path+strconv.Itoa(i)+"/sampledValue/"+strconv.Itoa(j))
				}
				values = append(values, v)
			}
			out = append(out, csms.MeterSample{
				Timestamp: at, Context: string(context), Values: values[from:len(values):len(values)],
			})
		}
	}
	return out, found
}

// contextOf is the context of a value, with the default of OCPP 1.6 for one left out.
func contextOf(v *ocpp16.SampledValue) ocpp16.ReadingContext {
	if v.Context == "" {
		return ocpp16.ReadingContextSamplePeriodic
	}
	return v.Context
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

func sampledValue(in *ocpp16.SampledValue) (v csms.SampledValue, deviation string) {
	v = csms.SampledValue{
		Measurand: string(in.Measurand),
		Phase:     string(in.Phase),
		Location:  string(in.Location),
		Unit:      string(in.Unit),
	}
	if v.Measurand == "" {
		v.Measurand = csms.MeasurandEnergyImport
	}
	switch {
	case v.Unit == "":
		v.Unit = csms.DefaultUnit(v.Measurand)
	case in.Unit == ocpp16.UnitOfMeasureCelcius:
		// The first edition of 1.6 spelt it so.
		v.Unit, deviation = string(ocpp16.UnitOfMeasureCelsius), "misspeltUnit"
	}
	if in.Format == ocpp16.ValueFormatSignedData {
		v.Text = strings.Clone(in.Value)
		if v.Text == "" {
			return v, "unreadableValue"
		}
		return v, deviation
	}
	var err error
	if v.Value, err = csms.ParseDecimal(in.Value); err != nil {
		v.Value, v.Text = csms.Decimal{}, strings.Clone(in.Value)
		if v.Text == "" {
			v.Text = "?" // a text marks it as no number
		}
		return v, "unreadableValue"
	}
	return v, deviation
}
