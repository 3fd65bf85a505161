package v2

import (
	"encoding/json"
	"strings"

	"github.com/evenkeel/evenkeel/csms"
	"github.com/evenkeel/evenkeel/ocpp2"
	"github.com/evenkeel/evenkeel/ocppjson"
)

// reword makes a type of the wire of its twin in the vocabulary, or the other way round:
// both have the same JSON, so every member goes over, and numbers digit by digit.
func reword[T any](from any) (to T, err error) {
	text, err := json.Marshal(from)
	if err == nil {
		err = json.Unmarshal(text, &to)
	}
	if err != nil {
		return to, csms.Errorf(csms.CodeInvalid, "a value does not fit into a message")
	}
	return to, nil
}

func setProfileCall(p csms.SetChargingProfile) (ocppjson.Message, error) {
	if p.Profile == nil {
		return nil, csms.Errorf(csms.CodeInvalid, "a charging profile is needed")
	}
	if p.Profile.Purpose == "TxProfile" && p.Profile.TransactionID == "" {
		return nil, csms.Errorf(csms.CodeInvalid, "a TxProfile needs a transactionId (K01.FR.03)")
	}
	profile, err := reword[ocpp2.ChargingProfile](p.Profile)
	if err != nil {
		return nil, err
	}
	return &ocpp2.SetChargingProfileRequest{EVSEID: int(p.EVSE), ChargingProfile: profile}, nil
}

func clearProfileCall(p csms.ClearChargingProfile) (ocppjson.Message, error) {
	m := &ocpp2.ClearChargingProfileRequest{ChargingProfileID: p.ProfileID}
	if p.ProfileID != nil {
		return m, nil
	}
	if p.EVSE == nil && p.Purpose == "" && p.StackLevel == nil {
		return nil, csms.Errorf(csms.CodeInvalid,
			"name a charging profile, or an EVSE, purpose or stack level; a station of OCPP 1.6 alone clears all at once (K10.FR.02)")
	}
	m.ChargingProfileCriteria = &ocpp2.ClearChargingProfile{
		ChargingProfilePurpose: ocpp2.ChargingProfilePurpose(p.Purpose), StackLevel: p.StackLevel,
	}
	if p.EVSE != nil {
		m.ChargingProfileCriteria.EVSEID = new(int(*p.EVSE))
	}
	return m, nil
}

func compositeCall(p csms.GetCompositeSchedule) ocppjson.Message {
	return &ocpp2.GetCompositeScheduleRequest{
		Duration: p.DurationSec, ChargingRateUnit: ocpp2.ChargingRateUnit(p.RateUnit), EVSEID: int(p.EVSE),
	}
}

func composite(m *ocpp2.GetCompositeScheduleResponse) csms.Outcome {
	o := outcome(string(m.Status), m.StatusInfo)
	if m.Schedule == nil {
		return o
	}
	s := csms.CompositeSchedule{
		EVSE: csms.EVSEID(m.Schedule.EVSEID), Start: stationTime(m.Schedule.ScheduleStart).At,
		Duration: &m.Schedule.Duration, RateUnit: strings.Clone(string(m.Schedule.ChargingRateUnit)),
	}
	var err error
	if s.Periods, err = reword[[]csms.ChargingSchedulePeriod](m.Schedule.ChargingSchedulePeriod); err != nil {
		o.Reason = "unreadableSchedule" // a number beyond what a Decimal holds
		return o
	}
	o.Result, _ = json.Marshal(s) // numbers and plain text: can't fail
	return o
}

func getProfilesCall(p csms.GetChargingProfiles) ocppjson.Message {
	m := &ocpp2.GetChargingProfilesRequest{
		RequestID: p.RequestID,
		ChargingProfile: ocpp2.ChargingProfileCriterion{
			ChargingProfilePurpose: ocpp2.ChargingProfilePurpose(p.Purpose), StackLevel: p.StackLevel,
			ChargingProfileID: p.ProfileIDs,
		},
	}
	for _, source := range p.Sources {
		m.ChargingProfile.ChargingLimitSource = append(m.ChargingProfile.ChargingLimitSource, ocpp2.ChargingLimitSource(source))
	}
	if p.EVSE != nil {
		m.EVSEID = new(int(*p.EVSE))
	}
	return m
}
