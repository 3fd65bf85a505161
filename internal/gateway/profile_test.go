package gateway_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/evenkeel/evenkeel/csms"
	"github.com/evenkeel/evenkeel/internal/gateway"
	"github.com/evenkeel/evenkeel/ocppj"
	"github.com/evenkeel/evenkeel/ocppws"
)

// commandCase is a command as a caller of the API writes it, what goes to the station and
// back, and what comes of it.
type commandCase struct {
	name    string
	version ocppj.Version
	kind    csms.CommandType
	params  string // JSON
	steps   []step // none where nothing may be sent
	status  csms.OutcomeStatus
	word    string
	reason  string
	result  string
}

// runCommands carries each command out with a station that follows the script.
func runCommands(t *testing.T, cases []commandCase) {
	t.Helper()
	for _, c := range cases {
		t.Run(c.version.String()+" "+c.name, func(t *testing.T) {
			t.Parallel()
			params, err := csms.DecodeParams(c.kind, []byte(c.params))
			if err != nil {
				t.Fatal(err)
			}
			var faults csms.Faults
			if params.Check(&faults); faults != nil {
				t.Fatalf("not to be submitted: %v", faults)
			}
			w := newWorld(t, gateway.Options{})
			w.station("CP1")
			var calls []string
			p := w.dial("CP1", c.version, func(conn *ocppws.Conn, f ocppj.Frame) {
				calls = append(calls, f.Action+" "+string(f.Payload))
				answer := "!InternalError"
				if len(calls) <= len(c.steps) {
					answer = c.steps[len(calls)-1].answer
				}
				if answer[0] == '!' {
					_ = conn.ReplyError(f.ID, ocppj.ErrorCode(answer[1:]), "no", nil)
					return
				}
				_ = conn.Reply(f.ID, []byte(answer))
			})
			p.must("Heartbeat", "{}")
			cmd := w.submit(csms.Command{ID: "cmd_1", Station: key("CP1"), Params: params})
			w.until("the command has ended", func() bool { return cmd.State == csms.CommandFinished })
			p.conn.Close(ocppws.ReasonNormal)
			w.until("it has left", func() bool { return len(w.gone) == 1 })
			got := commandCase{status: cmd.Outcome.Status, word: cmd.Outcome.StationWord, reason: cmd.Outcome.Reason, result: string(cmd.Outcome.Result)}
			want := commandCase{status: c.status, word: c.word, reason: c.reason, result: c.result}
			if diff := cmp.Diff(want, got, cmp.AllowUnexported(commandCase{}, step{})); diff != "" {
				t.Errorf("outcome, - want, + got:\n%s", diff)
			}
			var sent []string
			for _, s := range c.steps {
				sent = append(sent, s.call)
			}
			if diff := cmp.Diff(sent, calls); diff != "" {
				t.Errorf("calls, - want, + got:\n%s", diff)
			}
		})
	}
}

// Profiles for each place that a version may or may not have for them.
const (
	maxProfile = `{"evseId":0,"chargingProfile":{"id":7,"stackLevel":1,"chargingProfilePurpose":"ChargingStationMaxProfile",
		"chargingProfileKind":"Recurring","recurrencyKind":"Daily","validFrom":"2026-01-01T00:00:00Z","validTo":"2027-01-01T01:00:00+01:00",
		"chargingSchedule":[{"id":3,"startSchedule":"2026-01-01T06:00:00Z","duration":3600,"chargingRateUnit":"A","minChargingRate":6.5,
		"chargingSchedulePeriod":[{"startPeriod":0,"limit":16.1,"numberPhases":3},{"startPeriod":60,"limit":0}]}]}}`
	dynamicProfile = `{"evseId":1,"chargingProfile":{"id":8,"stackLevel":0,"chargingProfilePurpose":"PriorityCharging","chargingProfileKind":"Dynamic",
		"chargingSchedule":[{"id":1,"chargingRateUnit":"W","chargingSchedulePeriod":[{"startPeriod":0,"setpoint":-1234.567,"operationMode":"CentralSetpoint"}]}]}}`
)

// txProfile is a profile of transaction 17 with more in it or in its schedule or period.
func txProfile(profile, schedule, period string) string {
	return `{"evseId":2,"chargingProfile":{"id":9,"stackLevel":0,"chargingProfilePurpose":"TxProfile","chargingProfileKind":"Relative","transactionId":"17"` + profile +
		`,"chargingSchedule":[{"id":1,"chargingRateUnit":"A"` + schedule + `,"chargingSchedulePeriod":[{"startPeriod":0,"limit":10` + period + `}]}]}}`
}

// TestSetChargingProfile_K01_FR_03 sends profiles whole or not at all.
func TestSetChargingProfile_K01_FR_03(t *testing.T) {
	t.Parallel()
	const kind = "setChargingProfile"
	refused := func(name string, v ocppj.Version, params, reason string) commandCase {
		return commandCase{name: name, version: v, kind: kind, params: params, status: csms.OutcomeNotSupported, reason: reason}
	}
	const newer = " is nothing that the station's version of OCPP has"
	runCommands(t, []commandCase{
		{
			"of the station", ocppj.V16, kind, maxProfile,
			[]step{{
				`SetChargingProfile {"connectorId":0,"csChargingProfiles":{"chargingProfileId":7,"stackLevel":1,"chargingProfilePurpose":"ChargePointMaxProfile",` +
					`"chargingProfileKind":"Recurring","recurrencyKind":"Daily","validFrom":"2026-01-01T00:00:00.000Z","validTo":"2027-01-01T00:00:00.000Z",` +
					`"chargingSchedule":{"duration":3600,"startSchedule":"2026-01-01T06:00:00.000Z","chargingRateUnit":"A",` +
					`"chargingSchedulePeriod":[{"startPeriod":0,"limit":16.1,"numberPhases":3},{"startPeriod":60,"limit":0}],"minChargingRate":6.5}}}`,
				`{"status":"Accepted"}`,
			}},
			csms.OutcomeAccepted, "Accepted", "", "",
		},
		{
			"of a transaction", ocppj.V16, kind, txProfile("", "", ""),
			[]step{{
				`SetChargingProfile {"connectorId":2,"csChargingProfiles":{"chargingProfileId":9,"transactionId":17,"stackLevel":0,"chargingProfilePurpose":"TxProfile",` +
					`"chargingProfileKind":"Relative","chargingSchedule":{"chargingRateUnit":"A","chargingSchedulePeriod":[{"startPeriod":0,"limit":10}]}}}`,
				`{"status":"NotSupported"}`,
			}},
			csms.OutcomeNotSupported, "NotSupported", "", "",
		},
		refused("a purpose of 2.1", ocppj.V16, dynamicProfile, "this station has no charging profiles of purpose PriorityCharging"),
		refused("a foreign transaction", ocppj.V16,
			`{"evseId":2,"chargingProfile":{"id":9,"stackLevel":0,"chargingProfilePurpose":"TxProfile","chargingProfileKind":"Relative","transactionId":"c1f0",
			"chargingSchedule":[{"id":1,"chargingRateUnit":"A","chargingSchedulePeriod":[{"startPeriod":0,"limit":10}]}]}}`,
			"this station has no transaction of that id"),
		refused("more than the profile has", ocppj.V16, txProfile(`,"maxOfflineDuration":0`, "", ""), "this station takes no charging profile with maxOfflineDuration"),
		refused("more than the schedule has", ocppj.V16, txProfile("",
			`,"salesTariff":{"id":1,"salesTariffEntry":[{"relativeTimeInterval":{"start":0}}]}`, ""), "this station takes no charging schedule with salesTariff"),
		refused("more than the period has", ocppj.V16, txProfile("", "", `,"numberPhases":1,"phaseToUse":2`), "this station takes no charging schedule period with phaseToUse"),
		refused("several schedules", ocppj.V16,
			`{"evseId":2,"chargingProfile":{"id":9,"stackLevel":0,"chargingProfilePurpose":"TxProfile","chargingProfileKind":"Relative","transactionId":"17","chargingSchedule":[
			{"id":1,"chargingRateUnit":"A","chargingSchedulePeriod":[{"startPeriod":0,"limit":10}]},{"id":2,"chargingRateUnit":"A","chargingSchedulePeriod":[{"startPeriod":0,"limit":6}]}]}}`,
			"this station takes charging profiles with one schedule only"),

		{
			"of the station", ocppj.V201, kind, maxProfile,
			[]step{{
				`SetChargingProfile {"evseId":0,"chargingProfile":{"id":7,"stackLevel":1,"chargingProfilePurpose":"ChargingStationMaxProfile",` +
					`"chargingProfileKind":"Recurring","recurrencyKind":"Daily","validFrom":"2026-01-01T00:00:00Z","validTo":"2027-01-01T01:00:00+01:00",` +
					`"chargingSchedule":[{"id":3,"startSchedule":"2026-01-01T06:00:00Z","duration":3600,"chargingRateUnit":"A","minChargingRate":6.5,` +
					`"chargingSchedulePeriod":[{"startPeriod":0,"limit":16.1,"numberPhases":3},{"startPeriod":60,"limit":0}]}]}}`,
				`{"status":"Rejected","statusInfo":{"reasonCode":"InvalidProfile"}}`,
			}},
			csms.OutcomeRejected, "Rejected", "InvalidProfile", "",
		},
		{
			"of a transaction", ocppj.V201, kind, txProfile("", `,"salesTariff":{"id":1,"salesTariffEntry":[{"relativeTimeInterval":{"start":0},
				"consumptionCost":[{"startValue":0.5,"cost":[{"costKind":"CarbonDioxideEmission","amount":3}]}]}]}`, `,"numberPhases":1,"phaseToUse":2`),
			[]step{{
				`SetChargingProfile {"evseId":2,"chargingProfile":{"id":9,"stackLevel":0,"chargingProfilePurpose":"TxProfile","chargingProfileKind":"Relative","transactionId":"17",` +
					`"chargingSchedule":[{"id":1,"chargingRateUnit":"A","chargingSchedulePeriod":[{"startPeriod":0,"limit":10,"numberPhases":1,"phaseToUse":2}],` +
					`"salesTariff":{"id":1,"salesTariffEntry":[{"relativeTimeInterval":{"start":0},"consumptionCost":[{"startValue":0.5,"cost":[{"costKind":"CarbonDioxideEmission","amount":3}]}]}]}}]}}`,
				`{"status":"Accepted"}`,
			}},
			csms.OutcomeAccepted, "Accepted", "", "",
		},
		refused("a member of 2.1", ocppj.V201, txProfile(`,"maxOfflineDuration":60`, "", ""), "/chargingProfile/maxOfflineDuration"+newer),
		refused("a purpose of 2.1", ocppj.V201, dynamicProfile, "/chargingProfile/chargingProfilePurpose"+newer),
		refused("no limit", ocppj.V201,
			`{"chargingProfile":{"id":9,"stackLevel":0,"chargingProfilePurpose":"TxDefaultProfile","chargingProfileKind":"Relative",
			"chargingSchedule":[{"id":1,"chargingRateUnit":"A","chargingSchedulePeriod":[{"startPeriod":0}]}]}}`,
			"/chargingProfile/chargingSchedule/0/chargingSchedulePeriod/0/limit is missing"),
		refused("no transaction", ocppj.V201,
			`{"evseId":2,"chargingProfile":{"id":9,"stackLevel":0,"chargingProfilePurpose":"TxProfile","chargingProfileKind":"Relative",
			"chargingSchedule":[{"id":1,"chargingRateUnit":"A","chargingSchedulePeriod":[{"startPeriod":0,"limit":10}]}]}}`,
			"a TxProfile needs a transactionId (K01.FR.03)"),

		{
			"dynamic", ocppj.V21, kind, dynamicProfile,
			[]step{{
				`SetChargingProfile {"evseId":1,"chargingProfile":{"id":8,"stackLevel":0,"chargingProfilePurpose":"PriorityCharging","chargingProfileKind":"Dynamic",` +
					`"chargingSchedule":[{"id":1,"chargingRateUnit":"W","chargingSchedulePeriod":[{"startPeriod":0,"setpoint":-1234.567,"operationMode":"CentralSetpoint"}]}]}}`,
				`{"status":"Accepted"}`,
			}},
			csms.OutcomeAccepted, "Accepted", "", "",
		},
	})
}

// TestClearChargingProfile_K10_FR_02 names one profile or says something of those meant.
func TestClearChargingProfile_K10_FR_02(t *testing.T) {
	t.Parallel()
	const kind = "clearChargingProfile"
	runCommands(t, []commandCase{
		{
			"by id", ocppj.V16, kind, `{"chargingProfileId":7}`,
			[]step{{`ClearChargingProfile {"id":7}`, `{"status":"Unknown"}`}},
			csms.OutcomeRejected, "Unknown", "", "",
		},
		{
			"by criteria", ocppj.V16, kind, `{"evseId":0,"chargingProfilePurpose":"ChargingStationMaxProfile","stackLevel":0}`,
			[]step{{`ClearChargingProfile {"connectorId":0,"chargingProfilePurpose":"ChargePointMaxProfile","stackLevel":0}`, `{"status":"Accepted"}`}},
			csms.OutcomeAccepted, "Accepted", "", "",
		},
		{
			"all", ocppj.V16, kind, `{}`,
			[]step{{`ClearChargingProfile {}`, `{"status":"Accepted"}`}},
			csms.OutcomeAccepted, "Accepted", "", "",
		},
		{
			"a purpose of 2.1", ocppj.V16, kind, `{"chargingProfilePurpose":"PriorityCharging"}`, nil,
			csms.OutcomeNotSupported, "", "this station has no charging profiles of purpose PriorityCharging", "",
		},
		{
			"by id", ocppj.V201, kind, `{"chargingProfileId":0}`,
			[]step{{`ClearChargingProfile {"chargingProfileId":0}`, `{"status":"Accepted"}`}},
			csms.OutcomeAccepted, "Accepted", "", "",
		},
		{
			"by criteria", ocppj.V21, kind, `{"evseId":0,"chargingProfilePurpose":"PriorityCharging","stackLevel":0}`,
			[]step{{
				`ClearChargingProfile {"chargingProfileCriteria":{"evseId":0,"chargingProfilePurpose":"PriorityCharging","stackLevel":0}}`,
				`{"status":"Unknown","statusInfo":{"reasonCode":"NotFound"}}`,
			}},
			csms.OutcomeRejected, "Unknown", "NotFound", "",
		},
		{
			"all", ocppj.V201, kind, `{}`, nil, csms.OutcomeNotSupported, "",
			"name a charging profile, or an EVSE, purpose or stack level; a station of OCPP 1.6 alone clears all at once (K10.FR.02)", "",
		},
	})
}

// TestGetCompositeSchedule brings the schedule of any version into one shape.
func TestGetCompositeSchedule(t *testing.T) {
	t.Parallel()
	const kind = "getCompositeSchedule"
	runCommands(t, []commandCase{
		{
			"of a connector", ocppj.V16, kind, `{"evseId":1,"durationSec":600,"rateUnit":"A"}`,
			[]step{{
				`GetCompositeSchedule {"connectorId":1,"duration":600,"chargingRateUnit":"A"}`,
				`{"status":"Accepted","connectorId":1,"scheduleStart":"2026-01-01T06:00:00Z","chargingSchedule":{"duration":600,"chargingRateUnit":"A",
				"chargingSchedulePeriod":[{"startPeriod":0,"limit":16.1},{"startPeriod":60,"limit":0,"numberPhases":1}],"minChargingRate":6}}`,
			}},
			csms.OutcomeAccepted, "Accepted", "",
			`{"evseId":1,"scheduleStart":"2026-01-01T06:00:00Z","duration":600,"chargingRateUnit":"A",` +
				`"chargingSchedulePeriod":[{"startPeriod":0,"limit":16.1},{"startPeriod":60,"limit":0,"numberPhases":1}],"minChargingRate":6}`,
		},
		{
			"with little told", ocppj.V16, kind, `{"durationSec":600}`,
			[]step{{
				`GetCompositeSchedule {"connectorId":0,"duration":600}`,
				`{"status":"Accepted","chargingSchedule":{"startSchedule":"2026-01-01T06:00:00Z","chargingRateUnit":"W","chargingSchedulePeriod":[]}}`,
			}},
			csms.OutcomeAccepted, "Accepted", "", `{"evseId":0,"scheduleStart":"2026-01-01T06:00:00Z","chargingRateUnit":"W","chargingSchedulePeriod":[]}`,
		},
		{
			"refused", ocppj.V16, kind, `{"evseId":9,"durationSec":600}`,
			[]step{{`GetCompositeSchedule {"connectorId":9,"duration":600}`, `{"status":"Rejected"}`}},
			csms.OutcomeRejected, "Rejected", "", "",
		},
		{
			"of an EVSE", ocppj.V201, kind, `{"evseId":1,"durationSec":600,"rateUnit":"W"}`,
			[]step{{
				`GetCompositeSchedule {"duration":600,"chargingRateUnit":"W","evseId":1}`,
				`{"status":"Accepted","schedule":{"evseId":1,"duration":600,"scheduleStart":"2026-01-01T06:00:00Z","chargingRateUnit":"W",
				"chargingSchedulePeriod":[{"startPeriod":0,"limit":11000.5,"numberPhases":3}]}}`,
			}},
			csms.OutcomeAccepted, "Accepted", "",
			`{"evseId":1,"scheduleStart":"2026-01-01T06:00:00Z","duration":600,"chargingRateUnit":"W","chargingSchedulePeriod":[{"startPeriod":0,"limit":11000.5,"numberPhases":3}]}`,
		},
		{
			"with a setpoint", ocppj.V21, kind, `{"evseId":1,"durationSec":600}`,
			[]step{{
				`GetCompositeSchedule {"duration":600,"evseId":1}`,
				`{"status":"Accepted","schedule":{"evseId":1,"duration":600,"scheduleStart":"2026-01-01T06:00:00Z","chargingRateUnit":"W",
				"chargingSchedulePeriod":[{"startPeriod":0,"setpoint":-0.25,"dischargeLimit":-5}]}}`,
			}},
			csms.OutcomeAccepted, "Accepted", "",
			`{"evseId":1,"scheduleStart":"2026-01-01T06:00:00Z","duration":600,"chargingRateUnit":"W","chargingSchedulePeriod":[{"startPeriod":0,"dischargeLimit":-5,"setpoint":-0.25}]}`,
		},
		{
			"refused", ocppj.V21, kind, `{"evseId":9,"durationSec":600}`,
			[]step{{`GetCompositeSchedule {"duration":600,"evseId":9}`, `{"status":"Rejected","statusInfo":{"reasonCode":"UnknownEvse"}}`}},
			csms.OutcomeRejected, "Rejected", "UnknownEvse", "",
		},
	})
}

// TestGetChargingProfiles_K09_FR_03 asks by ids or by what is said of the profiles.
func TestGetChargingProfiles_K09_FR_03(t *testing.T) {
	t.Parallel()
	const kind = "getChargingProfiles"
	runCommands(t, []commandCase{
		{
			"any", ocppj.V16, kind, `{"chargingProfileIds":[7]}`, nil, csms.OutcomeNotSupported, "",
			"this station can't be asked for its charging profiles, only for what they come to", "",
		},
		{
			"by ids", ocppj.V201, kind, `{"requestId":5,"evseId":0,"chargingProfileIds":[7,8]}`,
			[]step{{`GetChargingProfiles {"requestId":5,"evseId":0,"chargingProfile":{"chargingProfileId":[7,8]}}`, `{"status":"Accepted"}`}},
			csms.OutcomeAccepted, "Accepted", "", "",
		},
		{
			"by criteria", ocppj.V21, kind,
			`{"requestId":5,"chargingProfilePurpose":"LocalGeneration","stackLevel":0,"chargingLimitSources":["EMS","House"]}`,
			[]step{{
				`GetChargingProfiles {"requestId":5,"chargingProfile":{"chargingProfilePurpose":"LocalGeneration","stackLevel":0,"chargingLimitSource":["EMS","House"]}}`,
				`{"status":"NoProfiles"}`,
			}},
			csms.OutcomeRejected, "NoProfiles", "", "",
		},
		{
			"a source of 2.1", ocppj.V201, kind, `{"requestId":5,"chargingLimitSources":["House"]}`, nil, csms.OutcomeNotSupported, "",
			"/chargingProfile/chargingLimitSource/0 is not one of the allowed values", "",
		},
	})
}
