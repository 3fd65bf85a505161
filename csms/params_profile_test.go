package csms_test

import (
	"reflect"
	"strings"
	"testing"
	"time"

	"github.com/evenkeel/evenkeel/csms"
)

// filled is a value with something in every member, all the way down.
func filled[T any]() T {
	var v T
	fill(reflect.ValueOf(&v).Elem())
	return v
}

func fill(v reflect.Value) {
	switch v.Kind() {
	case reflect.Pointer:
		v.Set(reflect.New(v.Type().Elem()))
		fill(v.Elem())
	case reflect.Slice:
		v.Set(reflect.MakeSlice(v.Type(), 1, 1))
		fill(v.Index(0))
	case reflect.String:
		v.SetString("x")
	case reflect.Bool:
		v.SetBool(true)
	case reflect.Int, reflect.Int64:
		v.SetInt(7)
	case reflect.Struct:
		switch v.Interface().(type) {
		case time.Time:
			v.Set(reflect.ValueOf(time.Date(2026, 1, 2, 3, 4, 5, 6000, time.UTC)))
		case csms.Decimal:
			v.Set(reflect.ValueOf(csms.Decimal{Coef: -15, Exp: -1}))
		default:
			for i := range v.NumField() {
				fill(v.Field(i))
			}
		}
	default:
		panic("a kind that no parameter had yet: " + v.Kind().String())
	}
}

// TestChargingProfile_Check_K01_FR_38 and what else holds of a profile in every version.
func TestChargingProfile_Check_K01_FR_38(t *testing.T) {
	t.Parallel()
	const (
		profile  = "/chargingProfile"
		schedule = profile + "/chargingSchedule/0"
		period   = schedule + "/chargingSchedulePeriod/0"
	)
	for name, tt := range map[string]struct {
		change func(p *csms.SetChargingProfile, s *csms.ChargingSchedule, q *csms.ChargingSchedulePeriod)
		want   string
	}{
		"as it should be": {func(*csms.SetChargingProfile, *csms.ChargingSchedule, *csms.ChargingSchedulePeriod) {}, ""},
		"an EVSE below zero": {
			func(p *csms.SetChargingProfile, _ *csms.ChargingSchedule, _ *csms.ChargingSchedulePeriod) {
				p.EVSE = -1
			},
			"/evseId",
		},
		"K01.FR.16: a TxProfile of the station": {
			func(p *csms.SetChargingProfile, _ *csms.ChargingSchedule, _ *csms.ChargingSchedulePeriod) { p.EVSE = 0 },
			"/evseId",
		},
		"K01.FR.22: a purpose of the station's own": {
			func(p *csms.SetChargingProfile, _ *csms.ChargingSchedule, _ *csms.ChargingSchedulePeriod) {
				p.Profile.Purpose, p.Profile.TransactionID = "ChargingStationExternalConstraints", ""
			},
			profile + "/chargingProfilePurpose",
		},
		"K01.FR.38: a relative limit of the station": {
			func(p *csms.SetChargingProfile, _ *csms.ChargingSchedule, _ *csms.ChargingSchedulePeriod) {
				p.EVSE, p.Profile.Purpose, p.Profile.TransactionID = 0, "ChargingStationMaxProfile", ""
			},
			profile + "/chargingProfileKind",
		},
		"a limit of the station for an EVSE": {
			func(p *csms.SetChargingProfile, _ *csms.ChargingSchedule, _ *csms.ChargingSchedulePeriod) {
				p.Profile.Purpose, p.Profile.TransactionID = "ChargingStationMaxProfile", ""
			},
			"/evseId",
		},
		"a transaction beside another purpose": {
			func(p *csms.SetChargingProfile, _ *csms.ChargingSchedule, _ *csms.ChargingSchedulePeriod) {
				p.Profile.Purpose = "TxDefaultProfile"
			},
			profile + "/transactionId",
		},
		"K01.FR.40: no start": {
			func(p *csms.SetChargingProfile, _ *csms.ChargingSchedule, _ *csms.ChargingSchedulePeriod) {
				p.Profile.Kind = "Absolute"
			},
			schedule + "/startSchedule",
		},
		"K01.FR.41: a start of a relative one": {
			func(_ *csms.SetChargingProfile, s *csms.ChargingSchedule, _ *csms.ChargingSchedulePeriod) {
				s.StartSchedule = time.Now()
			},
			schedule + "/startSchedule",
		},
		"no recurrence": {
			func(p *csms.SetChargingProfile, s *csms.ChargingSchedule, _ *csms.ChargingSchedulePeriod) {
				p.Profile.Kind, s.StartSchedule = "Recurring", time.Now()
			},
			profile + "/recurrencyKind",
		},
		"a recurrence of a relative one": {
			func(p *csms.SetChargingProfile, _ *csms.ChargingSchedule, _ *csms.ChargingSchedulePeriod) {
				p.Profile.RecurrencyKind = "Daily"
			},
			profile + "/recurrencyKind",
		},
		"ended before it began": {
			func(p *csms.SetChargingProfile, _ *csms.ChargingSchedule, _ *csms.ChargingSchedulePeriod) {
				p.Profile.ValidFrom = time.Now()
				p.Profile.ValidTo = p.Profile.ValidFrom
			},
			profile + "/validTo",
		},
		"no schedule": {
			func(p *csms.SetChargingProfile, _ *csms.ChargingSchedule, _ *csms.ChargingSchedulePeriod) {
				p.Profile.Schedules = nil
			},
			profile + "/chargingSchedule",
		},
		"no period": {
			func(_ *csms.SetChargingProfile, s *csms.ChargingSchedule, _ *csms.ChargingSchedulePeriod) {
				s.Periods = nil
			},
			schedule + "/chargingSchedulePeriod",
		},
		"K01.FR.31: a late first period": {
			func(_ *csms.SetChargingProfile, _ *csms.ChargingSchedule, q *csms.ChargingSchedulePeriod) {
				q.StartPeriod = 1
			},
			period + "/startPeriod",
		},
		"K01.FR.35: periods out of order": {
			func(_ *csms.SetChargingProfile, s *csms.ChargingSchedule, _ *csms.ChargingSchedulePeriod) {
				s.Periods = append(s.Periods, csms.ChargingSchedulePeriod{StartPeriod: 60}, csms.ChargingSchedulePeriod{StartPeriod: 30})
			},
			schedule + "/chargingSchedulePeriod/2/startPeriod",
		},
		"K28.FR.01: a dynamic one of two periods": {
			func(p *csms.SetChargingProfile, s *csms.ChargingSchedule, _ *csms.ChargingSchedulePeriod) {
				p.Profile.Kind = "Dynamic"
				s.Periods = append(s.Periods, csms.ChargingSchedulePeriod{StartPeriod: 60})
			},
			schedule + "/chargingSchedulePeriod",
		},
		"K28.FR.01: a dynamic one of two schedules": {
			func(p *csms.SetChargingProfile, s *csms.ChargingSchedule, _ *csms.ChargingSchedulePeriod) {
				p.Profile.Kind = "Dynamic"
				p.Profile.Schedules = append(p.Profile.Schedules, *s)
			},
			profile + "/chargingSchedule",
		},
		"K28.FR.04: updates of one that is not dynamic": {
			func(p *csms.SetChargingProfile, _ *csms.ChargingSchedule, _ *csms.ChargingSchedulePeriod) {
				p.Profile.DynUpdateInterval = new(60)
			},
			profile + "/dynUpdateInterval",
		},
		"K01.FR.95: a delay of priority": {
			func(p *csms.SetChargingProfile, s *csms.ChargingSchedule, _ *csms.ChargingSchedulePeriod) {
				p.Profile.Purpose, p.Profile.TransactionID, s.RandomizedDelay = "PriorityCharging", "", new(60)
			},
			schedule + "/randomizedDelay",
		},
		"K01.FR.73: priority with an end": {
			func(p *csms.SetChargingProfile, s *csms.ChargingSchedule, _ *csms.ChargingSchedulePeriod) {
				p.Profile.Purpose, p.Profile.TransactionID, s.Duration = "PriorityCharging", "", new(60)
			},
			schedule + "/duration",
		},
		"two decimals": {
			func(_ *csms.SetChargingProfile, _ *csms.ChargingSchedule, q *csms.ChargingSchedulePeriod) {
				q.Limit = &csms.Decimal{Coef: 1601, Exp: -2}
			},
			period + "/limit",
		},
		"one decimal with a zero behind": {
			func(_ *csms.SetChargingProfile, _ *csms.ChargingSchedule, q *csms.ChargingSchedulePeriod) {
				q.Limit = &csms.Decimal{Coef: 1610, Exp: -2}
			},
			"",
		},
		"below zero": {
			func(_ *csms.SetChargingProfile, s *csms.ChargingSchedule, q *csms.ChargingSchedulePeriod) {
				q.Limit, s.MinChargingRate = &csms.Decimal{Coef: -1}, &csms.Decimal{Coef: -1}
			},
			schedule + "/minChargingRate " + period + "/limit",
		},
		"K01.FR.19: a phase of three": {
			func(_ *csms.SetChargingProfile, _ *csms.ChargingSchedule, q *csms.ChargingSchedulePeriod) {
				q.NumberPhases, q.PhaseToUse = new(3), new(1)
			},
			period + "/phaseToUse",
		},
		"K01.FR.145: L2 alone": {
			func(_ *csms.SetChargingProfile, _ *csms.ChargingSchedule, q *csms.ChargingSchedulePeriod) {
				q.LimitL2, q.Limit = q.Limit, nil
			},
			period + "/limit",
		},
		"K01.FR.143: L3 of any transaction": {
			func(p *csms.SetChargingProfile, _ *csms.ChargingSchedule, q *csms.ChargingSchedulePeriod) {
				p.Profile.Purpose, p.Profile.TransactionID, q.LimitL3 = "TxDefaultProfile", "", q.Limit
			},
			period + "/limit_L3",
		},
	} {
		set := csms.SetChargingProfile{EVSE: 1, Profile: &csms.ChargingProfile{
			ID: 1, Purpose: "TxProfile", Kind: "Relative", TransactionID: "17",
			Schedules: []csms.ChargingSchedule{{ID: 1, RateUnit: "A", Periods: []csms.ChargingSchedulePeriod{{Limit: &csms.Decimal{Coef: 16}}}}},
		}}
		tt.change(&set, &set.Profile.Schedules[0], &set.Profile.Schedules[0].Periods[0])
		var faults csms.Faults
		set.Check(&faults)
		var at []string
		for _, f := range faults {
			at = append(at, f.Pointer)
		}
		if got := strings.Join(at, " "); got != tt.want {
			t.Errorf("%s: faults at %q, want %q: %v", name, got, tt.want, faults)
		}
	}
}
