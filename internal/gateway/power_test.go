package gateway_test

import (
	"testing"

	"github.com/evenkeel/evenkeel/csms"
	"github.com/evenkeel/evenkeel/ocppj"
)

// TestPowerOf21 has what only stations of 2.1 can be told while they charge.
func TestPowerOf21(t *testing.T) {
	t.Parallel()
	const noMessage = "the station's version of OCPP has no message for it"
	const update = `{"chargingProfileId":8,"scheduleUpdate":{"limit":16.5,"setpoint":-0.125,"dischargeLimit_L2":0}}`
	const allowed = `{"transactionId":"c1f0","allowedEnergyTransfer":["AC_three_phase","DC_BPT"]}`
	const signal = `{"timestamp":"2026-01-01T07:00:00+01:00","signal":-40}`
	const priority = `{"transactionId":"c1f0","activate":true}`
	cases := []commandCase{
		{
			"priority", ocppj.V21, "usePriorityCharging", priority,
			[]step{{`UsePriorityCharging {"transactionId":"c1f0","activate":true}`, `{"status":"NoProfile"}`}},
			csms.OutcomeRejected, "NoProfile", "", "",
		},
		{
			"no priority", ocppj.V21, "usePriorityCharging", `{"transactionId":"c1f0","activate":false}`,
			[]step{{`UsePriorityCharging {"transactionId":"c1f0","activate":false}`, `{"status":"Accepted"}`}},
			csms.OutcomeAccepted, "Accepted", "", "",
		},
		{
			"dynamic schedule", ocppj.V21, "updateDynamicSchedule", update,
			[]step{{
				`UpdateDynamicSchedule {"chargingProfileId":8,"scheduleUpdate":{"limit":16.5,"dischargeLimit_L2":0,"setpoint":-0.125}}`,
				`{"status":"Rejected","statusInfo":{"reasonCode":"InvalidProfile"}}`,
			}},
			csms.OutcomeRejected, "Rejected", "InvalidProfile", "",
		},
		{
			"energy transfer", ocppj.V21, "notifyAllowedEnergyTransfer", allowed,
			[]step{{
				`NotifyAllowedEnergyTransfer {"transactionId":"c1f0","allowedEnergyTransfer":["AC_three_phase","DC_BPT"]}`,
				`{"status":"Accepted"}`,
			}},
			csms.OutcomeAccepted, "Accepted", "", "",
		},
		{
			"signal", ocppj.V21, "afrrSignal", signal,
			[]step{{`AFRRSignal {"timestamp":"2026-01-01T06:00:00.000Z","signal":-40}`, `!NotImplemented`}},
			csms.OutcomeNotSupported, "", "", "",
		},
	}
	for kind, params := range map[csms.CommandType]string{
		"usePriorityCharging": priority, "updateDynamicSchedule": update, "notifyAllowedEnergyTransfer": allowed, "afrrSignal": signal,
	} {
		cases = append(
			cases,
			commandCase{string(kind), ocppj.V201, kind, params, nil, csms.OutcomeNotSupported, "", noMessage, ""},
			commandCase{string(kind), ocppj.V16, kind, params, nil, csms.OutcomeNotSupported, "", "this station has no command " + string(kind), ""},
		)
	}
	runCommands(t, cases)
}
