package station

import (
	"slices"
	"time"

	"github.com/evenkeel/evenkeel/ocpp2"
	"github.com/evenkeel/evenkeel/ocppjson"
)

var purposes2 = map[ocpp2.ChargingProfilePurpose]purpose{
	ocpp2.ChargingProfilePurposeChargingStationMaxProfile:          stationMax,
	ocpp2.ChargingProfilePurposeChargingStationExternalConstraints: externalConstraints,
	ocpp2.ChargingProfilePurposeTxDefaultProfile:                   txDefault,
	ocpp2.ChargingProfilePurposeTxProfile:                          txProfile,
	ocpp2.ChargingProfilePurposePriorityCharging:                   priorityCharging,
	ocpp2.ChargingProfilePurposeLocalGeneration:                    localGeneration,
}

// profile2 takes a profile of 2.x over. Of the up to three schedules, which are for ISO 15118, the first counts.
func (s *Station) profile2(m *ocpp2.ChargingProfile) *profile {
	sch := &m.ChargingSchedule[0]
	p := &profile{
		id: m.ID, stack: m.StackLevel, purpose: purposes2[m.ChargingProfilePurpose], kind: kindOf(string(m.ChargingProfileKind)),
		recur: recurrence(string(m.RecurrencyKind)), transactionID: text(m.TransactionID), received: s.clock(),
		watts: sch.ChargingRateUnit == ocpp2.ChargingRateUnitW, original: m,
	}
	p.from, _ = m.ValidFrom.Time() // validated; absent is zero
	p.to, _ = m.ValidTo.Time()
	p.start, _ = sch.StartSchedule.Time()
	if sch.Duration != nil {
		p.duration = time.Duration(*sch.Duration) * time.Second
	}
	for _, q := range sch.ChargingSchedulePeriod {
		// A period without limit (2.1: setpoints and other modes) does not limit.
		out := period{start: time.Duration(q.StartPeriod) * time.Second, limit: noLimit}
		switch {
		case q.Limit != nil:
			out.limit = *q.Limit
		case q.Setpoint != nil:
			out.limit = max(*q.Setpoint, 0)
		}
		if q.NumberPhases != nil {
			out.phases = *q.NumberPhases
		}
		p.periods = append(p.periods, out)
	}
	return p
}

// noLimit is more than any hardware delivers.
const noLimit = 1e9

// answerProfiles answers smart charging.
func (d dialect2) answerProfiles(s *Station, m ocppjson.Message) ocppjson.Message {
	switch m := m.(type) {
	case *ocpp2.ClearChargingProfileRequest:
		n := s.removeProfiles(func(p *profile) bool { return clears(m, p) })
		if n == 0 {
			return &ocpp2.ClearChargingProfileResponse{Status: ocpp2.ClearChargingProfileStatusUnknown}
		}
		return &ocpp2.ClearChargingProfileResponse{Status: ocpp2.ClearChargingProfileStatusAccepted}
	case *ocpp2.GetChargingProfilesRequest:
		return &ocpp2.GetChargingProfilesResponse{Status: d.reportProfiles(s, m)}
	case *ocpp2.GetCompositeScheduleRequest:
		return s.compositeSchedule2(m)
	case *ocpp2.SetChargingProfileRequest:
		p := s.profile2(&m.ChargingProfile)
		p.evse = m.EVSEID
		if reason := s.install2(p); reason != "" {
			return &ocpp2.SetChargingProfileResponse{Status: ocpp2.ChargingProfileStatusRejected, StatusInfo: &ocpp2.StatusInfo{ReasonCode: reason}}
		}
		return &ocpp2.SetChargingProfileResponse{Status: ocpp2.ChargingProfileStatusAccepted}
	case *ocpp2.UpdateDynamicScheduleRequest:
		return &ocpp2.UpdateDynamicScheduleResponse{Status: ocpp2.ChargingProfileStatus(acceptIf(s.updateDynamic(m)))}
	case *ocpp2.UsePriorityChargingRequest:
		return s.usePriority(m)
	}
	return nil
}

// install2 installs a profile and returns the reason code if it can't be.
func (s *Station) install2(p *profile) string {
	e := s.evse(p.evse)
	switch {
	case !p.sound():
		return "InvalidSchedule"
	case p.evse != 0 && e == nil:
		return "UnknownEvse"
	}
	switch p.purpose {
	case externalConstraints:
		return "InvalidProfile" // K01.FR.22: not the CSMS's to set
	case stationMax:
		if p.evse != 0 {
			return "InvalidProfile" // K01.FR.03
		}
	case txProfile:
		if e == nil || p.transactionID == "" {
			return "InvalidProfile" // K01.FR.03, K01.FR.16
		}
		if e.tx == nil || e.tx.id != p.transactionID {
			return "TxNotFound" // K01.FR.09, K01.FR.33
		}
		p.txRef = e.tx.ref
	}
	for _, q := range s.profiles {
		if q.purpose == externalConstraints && q.id == p.id {
			return "InvalidProfileId"
		}
	}
	if !s.addProfile(p) {
		return "NoProfileSpace"
	}
	return ""
}

func clears(m *ocpp2.ClearChargingProfileRequest, p *profile) bool {
	if p.purpose == externalConstraints {
		return false // K10.FR.06
	}
	if m.ChargingProfileID != nil {
		return p.id == *m.ChargingProfileID
	}
	c := m.ChargingProfileCriteria
	return c == nil || (c.EVSEID == nil || *c.EVSEID == p.evse) && (c.StackLevel == nil || *c.StackLevel == p.stack) &&
		(c.ChargingProfilePurpose == "" || purposes2[c.ChargingProfilePurpose] == p.purpose)
}

// reportProfiles answers GetChargingProfiles with one ReportChargingProfiles per EVSE (K09.FR.03).
func (d dialect2) reportProfiles(s *Station, m *ocpp2.GetChargingProfilesRequest) ocpp2.GetChargingProfileStatus {
	c := &m.ChargingProfile
	byEVSE := map[int][]ocpp2.ChargingProfile{}
	for _, p := range s.profiles {
		original, ok := p.original.(*ocpp2.ChargingProfile)
		if !ok || m.EVSEID != nil && *m.EVSEID != p.evse || c.StackLevel != nil && *c.StackLevel != p.stack ||
			c.ChargingProfilePurpose != "" && purposes2[c.ChargingProfilePurpose] != p.purpose ||
			len(c.ChargingProfileID) > 0 && !slices.Contains(c.ChargingProfileID, p.id) ||
			len(c.ChargingLimitSource) > 0 && !slices.Contains(c.ChargingLimitSource, ocpp2.ChargingLimitSourceCSO) {
			continue
		}
		byEVSE[p.evse] = append(byEVSE[p.evse], *original)
	}
	evses := sortedKeys(byEVSE)
	for i, id := range evses {
		r := &ocpp2.ReportChargingProfilesRequest{RequestID: m.RequestID, ChargingLimitSource: ocpp2.ChargingLimitSourceCSO, ChargingProfile: byEVSE[id], EVSEID: id}
		if i < len(evses)-1 {
			r.TBC = new(true)
		}
		s.notify(r)
	}
	if len(evses) == 0 {
		return ocpp2.GetChargingProfileStatusNoProfiles
	}
	return ocpp2.GetChargingProfileStatusAccepted
}

func (s *Station) compositeSchedule2(m *ocpp2.GetCompositeScheduleRequest) ocppjson.Message {
	e := s.evse(m.EVSEID)
	if m.Duration <= 0 || m.EVSEID != 0 && e == nil {
		return &ocpp2.GetCompositeScheduleResponse{Status: ocpp2.GenericStatusRejected, StatusInfo: &ocpp2.StatusInfo{ReasonCode: "UnknownEvse"}}
	}
	unit := m.ChargingRateUnit
	if unit == "" {
		unit = ocpp2.ChargingRateUnitA
		if e != nil && e.spec.Current == DC {
			unit = ocpp2.ChargingRateUnitW
		}
	}
	start := s.now()
	sch := &ocpp2.CompositeSchedule{EVSEID: m.EVSEID, Duration: m.Duration, ScheduleStart: ocppjson.FormatTime(start), ChargingRateUnit: unit}
	for _, c := range s.composite(m.EVSEID, start, time.Duration(m.Duration)*time.Second) {
		sch.ChargingSchedulePeriod = append(sch.ChargingSchedulePeriod, ocpp2.ChargingSchedulePeriod{
			StartPeriod: int(c.start / time.Second), Limit: new(s.inUnit(c.watt, e, unit == ocpp2.ChargingRateUnitW)),
		})
	}
	return &ocpp2.GetCompositeScheduleResponse{Status: ocpp2.GenericStatusAccepted, Schedule: sch}
}

// updateDynamic changes the limit of a dynamic profile (OCPP 2.1 Part 2, K28).
func (s *Station) updateDynamic(m *ocpp2.UpdateDynamicScheduleRequest) bool {
	for _, p := range s.profiles {
		if p.id != m.ChargingProfileID || p.kind != dynamic {
			continue
		}
		u := &m.ScheduleUpdate
		s.powerChanged(func() {
			for i := range p.periods {
				switch {
				case u.Limit != nil:
					p.periods[i].limit = *u.Limit
				case u.Setpoint != nil:
					p.periods[i].limit = max(*u.Setpoint, 0)
				}
			}
			p.received = s.clock()
		})
		return true
	}
	return false
}

func (s *Station) usePriority(m *ocpp2.UsePriorityChargingRequest) ocppjson.Message {
	if s.transactionByID(m.TransactionID) == nil {
		return &ocpp2.UsePriorityChargingResponse{Status: ocpp2.PriorityChargingStatusRejected}
	}
	if !slices.ContainsFunc(s.profiles, func(p *profile) bool { return p.purpose == priorityCharging }) {
		return &ocpp2.UsePriorityChargingResponse{Status: ocpp2.PriorityChargingStatusNoProfile}
	}
	s.powerChanged(func() { s.ex().priority[m.TransactionID] = m.Activate })
	return &ocpp2.UsePriorityChargingResponse{Status: ocpp2.PriorityChargingStatusAccepted}
}
