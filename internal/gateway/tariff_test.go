package gateway_test

import (
	"testing"

	"github.com/evenkeel/evenkeel/csms"
	"github.com/evenkeel/evenkeel/ocppj"
)

// TestTariffs_I07 go whole to stations of 2.1, and to no others.
func TestTariffs_I07(t *testing.T) {
	t.Parallel()
	const tariff = `{"tariffId":"day","currency":"EUR","validFrom":"2026-01-01T00:00:00Z","energy":{"prices":[` +
		`{"priceKwh":0.395,"conditions":{"startTimeOfDay":"06:00","dayOfWeek":["Monday"],"minPower":0.5}},{"priceKwh":0.3}],"taxRates":[{"type":"vat","tax":19,"stack":0}]},` +
		`"maxCost":{"exclTax":100}}`
	const wire = `{"tariffId":"day","currency":"EUR","energy":{"prices":[` +
		`{"priceKwh":0.395,"conditions":{"startTimeOfDay":"06:00","dayOfWeek":["Monday"],"minPower":0.5}},{"priceKwh":0.3}],"taxRates":[{"type":"vat","tax":19,"stack":0}]},` +
		`"validFrom":"2026-01-01T00:00:00Z","maxCost":{"exclTax":100}}`
	const set, change = `{"evseId":1,"tariff":` + tariff + `}`, `{"transactionId":"c1f0","tariff":` + tariff + `}`
	cases := []commandCase{
		{
			"set", ocppj.V21, "setDefaultTariff", set,
			[]step{{`SetDefaultTariff {"evseId":1,"tariff":` + wire + `}`, `{"status":"Accepted"}`}},
			csms.OutcomeAccepted, "Accepted", "", "",
		},
		{
			"set again", ocppj.V21, "setDefaultTariff", set,
			[]step{{`SetDefaultTariff {"evseId":1,"tariff":` + wire + `}`, `{"status":"DuplicateTariffId","statusInfo":{"reasonCode":"DuplicateId"}}`}},
			csms.OutcomeRejected, "DuplicateTariffId", "DuplicateId", "",
		},
		{
			"change", ocppj.V21, "changeTransactionTariff", change,
			[]step{{`ChangeTransactionTariff {"tariff":` + wire + `,"transactionId":"c1f0"}`, `{"status":"NoCurrencyChange"}`}},
			csms.OutcomeRejected, "NoCurrencyChange", "", "",
		},
		{
			"get", ocppj.V21, "getTariffs", `{}`,
			[]step{{
				`GetTariffs {"evseId":0}`,
				`{"status":"Accepted","tariffAssignments":[{"tariffId":"day","tariffKind":"DefaultTariff","validFrom":"2026-01-01T00:00:00Z","evseIds":[1,2]},
				{"tariffId":"ann","tariffKind":"DriverTariff","idTokens":["04A1B2C3"]}]}`,
			}},
			csms.OutcomeAccepted, "Accepted", "",
			`{"tariffs":[{"tariffId":"day","tariffKind":"DefaultTariff","validFrom":"2026-01-01T00:00:00Z","evseIds":[1,2]},` +
				`{"tariffId":"ann","tariffKind":"DriverTariff","idTokens":[{"value":"04A1B2C3"}]}]}`,
		},
		{
			"get none", ocppj.V21, "getTariffs", `{"evseId":1}`,
			[]step{{`GetTariffs {"evseId":1}`, `{"status":"NoTariff"}`}},
			csms.OutcomeRejected, "NoTariff", "", "",
		},
		{
			"clear all", ocppj.V21, "clearTariffs", `{}`,
			[]step{{`ClearTariffs {}`, `{"clearTariffsResult":[{"status":"Accepted","tariffId":"day"},{"status":"Accepted","tariffId":"ann"}]}`}},
			csms.OutcomeAccepted, "Accepted", "",
			`{"tariffs":[{"tariffId":"day","status":"Accepted"},{"tariffId":"ann","status":"Accepted"}]}`,
		},
		{
			"clear some", ocppj.V21, "clearTariffs", `{"tariffIds":["day","gone","ann"],"evseId":0}`,
			[]step{{
				`ClearTariffs {"tariffIds":["day","gone","ann"],"evseId":0}`,
				`{"clearTariffsResult":[{"status":"Accepted","tariffId":"day"},{"status":"NoTariff","tariffId":"gone","statusInfo":{"reasonCode":"NotFound"}},{"status":"Rejected","tariffId":"ann"}]}`,
			}},
			csms.OutcomeRejected, "NoTariff", "NotFound",
			`{"tariffs":[{"tariffId":"day","status":"Accepted"},{"tariffId":"gone","status":"NoTariff","reason":"NotFound"},{"tariffId":"ann","status":"Rejected"}]}`,
		},
	}
	for kind, params := range map[csms.CommandType]string{
		"setDefaultTariff": set, "getTariffs": `{}`, "clearTariffs": `{}`, "changeTransactionTariff": change,
	} {
		cases = append(
			cases,
			commandCase{string(kind), ocppj.V201, kind, params, nil, csms.OutcomeNotSupported, "", "the station's version of OCPP has no message for it", ""},
			commandCase{string(kind), ocppj.V16, kind, params, nil, csms.OutcomeNotSupported, "", "this station has no command " + string(kind), ""},
		)
	}
	runCommands(t, cases)
}
