package station

import (
	"math"
	"time"

	"github.com/evenkeel/evenkeel/ocpp16"
	"github.com/evenkeel/evenkeel/ocppjson"
)

var purposes16 = map[ocpp16.ChargingProfilePurpose]purpose{
	ocpp16.ChargingProfilePurposeChargePointMaxProfile: stationMax,
	ocpp16.ChargingProfilePurposeTxDefaultProfile:      txDefault,
	ocpp16.ChargingProfilePurposeTxProfile:             txProfile,
}

// profile16 takes a profile of 1.6 over.
func (s *Station) profile16(m *ocpp16.ChargingProfile) *profile {
	p := &profile{
		id: m.ChargingProfileID, stack: m.StackLevel, purpose: purposes16[m.ChargingProfilePurpose], received: s.clock(),
		watts: m.ChargingSchedule.ChargingRateUnit == ocpp16.ChargingRateUnitW, original: m,
	}
	p.kind = kindOf(string(m.ChargingProfileKind))
	p.recur = recurrence(string(m.RecurrencyKind))
	p.from, _ = m.ValidFrom.Time() // validated; absent is zero
	p.to, _ = m.ValidTo.Time()
	p.start, _ = m.ChargingSchedule.StartSchedule.Time()
	if d := m.ChargingSchedule.Duration; d != nil {
		p.duration = time.Duration(*d) * time.Second
	}
	for _, q := range m.ChargingSchedule.ChargingSchedulePeriod {
		out := period{start: time.Duration(q.StartPeriod) * time.Second, limit: q.Limit}
		if q.NumberPhases != nil {
			out.phases = *q.NumberPhases
		}
		p.periods = append(p.periods, out)
	}
	return p
}

func kindOf(name string) profileKind {
	switch name {
	case "Recurring":
		return recurring
	case "Relative":
		return relative
	case "Dynamic":
		return dynamic
	default:
		return absolute
	}
}

func recurrence(name string) time.Duration {
	switch name {
	case "Daily":
		return 24 * time.Hour
	case "Weekly":
		return 7 * 24 * time.Hour
	default:
		return 0
	}
}

// sound reports whether a schedule can be followed: periods in order from 0, limits that are none below zero, a
// recurring one with its recurrence and start.
func (p *profile) sound() bool {
	if len(p.periods) == 0 || p.periods[0].start != 0 || p.stack < 0 {
		return false
	}
	for i, q := range p.periods {
		if q.limit < 0 || math.IsNaN(q.limit) || i > 0 && q.start <= p.periods[i-1].start {
			return false
		}
	}
	return p.kind != recurring || p.recur > 0 && !p.start.IsZero()
}

func (s *Station) setProfile16(m *ocpp16.SetChargingProfileRequest) ocppjson.Message {
	p := s.profile16(&m.CSChargingProfiles)
	p.evse = m.ConnectorID
	return &ocpp16.SetChargingProfileResponse{Status: ocpp16.ChargingProfileStatus(acceptIf(s.install16(p, m)))}
}

func (s *Station) install16(p *profile, m *ocpp16.SetChargingProfileRequest) bool {
	e := s.evse(m.ConnectorID)
	if !p.sound() || m.ConnectorID != 0 && e == nil {
		return false
	}
	switch p.purpose {
	case stationMax:
		if m.ConnectorID != 0 {
			return false // OCPP 1.6 section 3.13.1
		}
	case txProfile:
		if e == nil || e.tx == nil {
			return false // OCPP 1.6 section 5.16.2: only with a transaction
		}
		if id := m.CSChargingProfiles.TransactionID; id != nil && *id != e.tx.number {
			return false
		}
		p.txRef = e.tx.ref
	}
	return s.addProfile(p)
}

func (s *Station) clearProfile16(m *ocpp16.ClearChargingProfileRequest) ocppjson.Message {
	n := s.removeProfiles(func(p *profile) bool {
		if m.ID != nil {
			return p.id == *m.ID
		}
		return (m.ConnectorID == nil || *m.ConnectorID == p.evse) && (m.StackLevel == nil || *m.StackLevel == p.stack) &&
			(m.ChargingProfilePurpose == "" || purposes16[m.ChargingProfilePurpose] == p.purpose)
	})
	if n == 0 {
		return &ocpp16.ClearChargingProfileResponse{Status: ocpp16.ClearChargingProfileStatusUnknown}
	}
	return &ocpp16.ClearChargingProfileResponse{Status: ocpp16.ClearChargingProfileStatusAccepted}
}

func (s *Station) compositeSchedule16(m *ocpp16.GetCompositeScheduleRequest) ocppjson.Message {
	e := s.evse(m.ConnectorID)
	if m.Duration <= 0 || m.ConnectorID != 0 && e == nil {
		return &ocpp16.GetCompositeScheduleResponse{Status: ocpp16.GetCompositeScheduleStatusRejected}
	}
	unit := m.ChargingRateUnit
	if unit == "" {
		unit = ocpp16.ChargingRateUnitA
	}
	start := s.now()
	at := ocppjson.FormatTime(start)
	sch := &ocpp16.ChargingSchedule{Duration: &m.Duration, StartSchedule: at, ChargingRateUnit: unit}
	for _, c := range s.composite(m.ConnectorID, start, time.Duration(m.Duration)*time.Second) {
		sch.ChargingSchedulePeriod = append(sch.ChargingSchedulePeriod, ocpp16.ChargingSchedulePeriod{
			StartPeriod: int(c.start / time.Second), Limit: s.inUnit(c.watt, e, unit == ocpp16.ChargingRateUnitW),
		})
	}
	return &ocpp16.GetCompositeScheduleResponse{
		Status: ocpp16.GetCompositeScheduleStatusAccepted, ConnectorID: &m.ConnectorID, ScheduleStart: at, ChargingSchedule: sch,
	}
}

// inUnit writes a limit for an EVSE, or for the station if e is nil, in W or in A per phase, with one decimal as
// schedules have it; never rounded up.
func (s *Station) inUnit(watt float64, e *evse, watts bool) float64 {
	phases := 0
	if e != nil {
		phases = e.spec.phases()
	} else {
		for _, e := range s.evses {
			phases = max(phases, e.spec.phases())
		}
	}
	if !watts {
		watt /= mainsVolt * float64(phases)
	}
	const exact = 1e-6 // what is a tenth but for rounding
	return math.Floor(watt*10+exact) / 10
}
