package v16

import (
	"encoding/json"
	"reflect"
	"slices"
	"strings"

	"github.com/evenkeel/evenkeel/csms"
	"github.com/evenkeel/evenkeel/ocpp16"
	"github.com/evenkeel/evenkeel/ocppjson"
)

// purposes are the purposes of profiles in 1.6, by their names in 2.x.
var purposes = map[string]ocpp16.ChargingProfilePurpose{
	"ChargingStationMaxProfile": ocpp16.ChargingProfilePurposeChargePointMaxProfile,
	"TxDefaultProfile":          ocpp16.ChargingProfilePurposeTxDefaultProfile,
	"TxProfile":                 ocpp16.ChargingProfilePurposeTxProfile,
}

func purpose(name string) (ocpp16.ChargingProfilePurpose, error) {
	p, ok := purposes[name]
	if !ok {
		return "", csms.Errorf(csms.CodeNotSupported, "this station has no charging profiles of purpose %s", name)
	}
	return p, nil
}

func setProfileCall(p csms.SetChargingProfile) (ocppjson.Message, error) {
	if p.Profile == nil {
		return nil, csms.Errorf(csms.CodeInvalid, "a charging profile is needed")
	}
	profile, err := wireProfile(p.Profile)
	if err != nil {
		return nil, err
	}
	return &ocpp16.SetChargingProfileRequest{ConnectorID: int(p.EVSE), CSChargingProfiles: profile}, nil
}

// wireProfile makes a profile of 1.6. It refuses what 1.6 has no place for, since a
// profile that lost a part would limit something else.
func wireProfile(p *csms.ChargingProfile) (w ocpp16.ChargingProfile, err error) {
	if w.ChargingProfilePurpose, err = purpose(p.Purpose); err != nil {
		return w, err
	}
	if p.Kind == "Dynamic" {
		return w, csms.Errorf(csms.CodeNotSupported, "this station has no dynamic charging profiles")
	}
	if len(p.Schedules) != 1 {
		return w, csms.Errorf(csms.CodeNotSupported, "this station takes charging profiles with one schedule only")
	}
	if err := complete("charging profile", *p, "id", "stackLevel", "chargingProfilePurpose", "chargingProfileKind",
		"recurrencyKind", "validFrom", "validTo", "transactionId", "chargingSchedule"); err != nil {
		return w, err
	}
	if p.TransactionID != "" {
		id := number(p.TransactionID)
		if id == 0 {
			return w, csms.Errorf(csms.CodeInvalid, "this station has no transaction of that id")
		}
		w.TransactionID = &id
	}
	w.ChargingProfileID, w.StackLevel = p.ID, p.StackLevel
	w.ChargingProfileKind, w.RecurrencyKind = ocpp16.ChargingProfileKind(p.Kind), ocpp16.RecurrencyKind(p.RecurrencyKind)
	w.ValidFrom, w.ValidTo = ocppjson.FormatTime(p.ValidFrom), ocppjson.FormatTime(p.ValidTo)
	w.ChargingSchedule, err = wireSchedule(&p.Schedules[0])
	return w, err
}

func wireSchedule(s *csms.ChargingSchedule) (w ocpp16.ChargingSchedule, err error) {
	// The id, which every schedule of 2.x has, means something only among several.
	if err := complete("charging schedule", *s, "id", "startSchedule", "duration", "chargingRateUnit",
		"minChargingRate", "chargingSchedulePeriod"); err != nil {
		return w, err
	}
	w.Duration, w.StartSchedule = s.Duration, ocppjson.FormatTime(s.StartSchedule)
	w.ChargingRateUnit = ocpp16.ChargingRateUnit(s.RateUnit)
	if s.MinChargingRate != nil {
		w.MinChargingRate = new(s.MinChargingRate.Float64())
	}
	for i := range s.Periods {
		p := &s.Periods[i]
		if err := complete("charging schedule period", *p, "startPeriod", "limit", "numberPhases"); err != nil {
			return w, err
		}
		if p.Limit == nil {
			return w, csms.Errorf(csms.CodeNotSupported, "this station takes charging schedule periods with a limit only")
		}
		w.ChargingSchedulePeriod = append(w.ChargingSchedulePeriod, ocpp16.ChargingSchedulePeriod{
			StartPeriod: p.StartPeriod, Limit: p.Limit.Float64(), NumberPhases: p.NumberPhases,
		})
	}
	return w, nil
}

// complete refuses a struct that has a member set which is not among known, the names in
// JSON of those that are carried over.
func complete[T any](what string, from T, known ...string) error {
	v := reflect.ValueOf(from)
	for i := range v.NumField() {
		name, _, _ := strings.Cut(v.Type().Field(i).Tag.Get("json"), ",")
		if !slices.Contains(known, name) && !v.Field(i).IsZero() {
			return csms.Errorf(csms.CodeNotSupported, "this station takes no %s with %s", what, name)
		}
	}
	return nil
}

func clearProfileCall(p csms.ClearChargingProfile) (ocppjson.Message, error) {
	m := &ocpp16.ClearChargingProfileRequest{ID: p.ProfileID, StackLevel: p.StackLevel}
	if p.EVSE != nil {
		m.ConnectorID = new(int(*p.EVSE))
	}
	if p.Purpose == "" {
		return m, nil
	}
	var err error
	m.ChargingProfilePurpose, err = purpose(p.Purpose)
	return m, err
}

func compositeCall(p csms.GetCompositeSchedule) ocppjson.Message {
	return &ocpp16.GetCompositeScheduleRequest{
		ConnectorID: int(p.EVSE), Duration: p.DurationSec, ChargingRateUnit: ocpp16.ChargingRateUnit(p.RateUnit),
	}
}

// composite reads a composite schedule; what the station left out stays out.
func composite(p csms.GetCompositeSchedule, m *ocpp16.GetCompositeScheduleResponse) csms.Outcome {
	o := outcome(string(m.Status))
	w := m.ChargingSchedule
	if w == nil {
		return o
	}
	s := csms.CompositeSchedule{
		EVSE: p.EVSE, Start: stationTime(m.ScheduleStart).At, Duration: w.Duration,
		RateUnit: strings.Clone(string(w.ChargingRateUnit)), Periods: []csms.ChargingSchedulePeriod{}, MinRate: decimal(w.MinChargingRate),
	}
	if s.Start.IsZero() {
		s.Start = stationTime(w.StartSchedule).At
	}
	if m.ConnectorID != nil {
		s.EVSE = csms.EVSEID(*m.ConnectorID)
	}
	for i := range w.ChargingSchedulePeriod {
		q := &w.ChargingSchedulePeriod[i]
		s.Periods = append(s.Periods, csms.ChargingSchedulePeriod{
			StartPeriod: q.StartPeriod, Limit: decimal(&q.Limit), NumberPhases: q.NumberPhases,
		})
	}
	o.Result, _ = json.Marshal(s) // numbers and plain text: can't fail
	return o
}

// decimal is a number of a station, nil for none.
func decimal(f *float64) *csms.Decimal {
	if f == nil {
		return nil
	}
	d, err := csms.DecimalOf(*f)
	if err != nil {
		return nil
	}
	return &d
}
