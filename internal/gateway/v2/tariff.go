package v2

import (
	"encoding/json"
	"strings"

	"github.com/evenkeel/evenkeel/csms"
	"github.com/evenkeel/evenkeel/ocpp2"
	"github.com/evenkeel/evenkeel/ocppjson"
)

func defaultTariffCall(p csms.SetDefaultTariff) (ocppjson.Message, error) {
	tariff, err := reword[ocpp2.Tariff](p.Tariff)
	if err != nil {
		return nil, err
	}
	return &ocpp2.SetDefaultTariffRequest{EVSEID: int(p.EVSE), Tariff: tariff}, nil
}

func changeTariffCall(p csms.ChangeTransactionTariff) (ocppjson.Message, error) {
	tariff, err := reword[ocpp2.Tariff](p.Tariff)
	if err != nil {
		return nil, err
	}
	return &ocpp2.ChangeTransactionTariffRequest{TransactionID: string(p.TransactionID), Tariff: tariff}, nil
}

func clearTariffsCall(p csms.ClearTariffs) ocppjson.Message {
	m := &ocpp2.ClearTariffsRequest{TariffIDs: p.TariffIDs}
	if p.EVSE != nil {
		m.EVSEID = new(int(*p.EVSE))
	}
	return m
}

func tariffsGot(m *ocpp2.GetTariffsResponse) csms.Outcome {
	o := outcome(string(m.Status), m.StatusInfo)
	told := csms.TariffsTold{Tariffs: []csms.TariffTold{}}
	for i := range m.TariffAssignments {
		a := &m.TariffAssignments[i]
		t := csms.TariffTold{
			ID: strings.Clone(a.TariffID), Kind: strings.Clone(string(a.TariffKind)), ValidFrom: stationTime(a.ValidFrom).At,
		}
		for _, id := range a.EVSEIDs {
			t.EVSEs = append(t.EVSEs, csms.EVSEID(id))
		}
		for _, value := range a.IDTokens {
			t.IDTokens = append(t.IDTokens, csms.IDToken{Value: strings.Clone(value)})
		}
		told.Tariffs = append(told.Tariffs, t)
	}
	if o.Status == csms.OutcomeAccepted {
		o.Result, _ = json.Marshal(told) // plain text: can't fail
	}
	return o
}

// tariffsCleared is accepted when every tariff was cleared; the first refusal stands for
// all.
func tariffsCleared(m *ocpp2.ClearTariffsResponse) csms.Outcome {
	if len(m.ClearTariffsResult) == 0 {
		return csms.Outcome{Status: csms.OutcomeUnknown, Reason: "unreadableAnswer"}
	}
	var o csms.Outcome
	var told csms.TariffsTold
	for i := range m.ClearTariffsResult {
		r := &m.ClearTariffsResult[i]
		single := outcome(strings.Clone(string(r.Status)), r.StatusInfo)
		told.Tariffs = append(told.Tariffs, csms.TariffTold{ID: text(r.TariffID), Status: single.StationWord, Reason: single.Reason})
		if i == 0 || o.Status == csms.OutcomeAccepted {
			o = single
		}
	}
	o.Result, _ = json.Marshal(told) // plain text: can't fail
	return o
}
