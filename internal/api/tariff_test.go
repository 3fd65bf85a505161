package api_test

import (
	"testing"

	"github.com/evenkeel/evenkeel/csms"
)

func TestWrongTariffsSayWhatIsWrongWhere(t *testing.T) {
	t.Parallel()
	s := newServer(t)
	s.station("CS1", false)
	s.wrongCommands(map[string]string{
		`{"type":"setDefaultTariff"}`:                                                                                                                          "/tariff",
		`{"type":"setDefaultTariff","tariff":{"tariffId":"T","currency":"EUR"}}`:                                                                               "/tariff",
		`{"type":"setDefaultTariff","tariff":{"tariffId":"","currency":"EUR","energy":{"prices":[{"priceKwh":0.4}]}}}`:                                         "/tariff/tariffId",
		`{"type":"setDefaultTariff","tariff":{"tariffId":"T","currency":"EURO","energy":{"prices":[{"priceKwh":0.4}]}}}`:                                       "/tariff/currency",
		`{"type":"setDefaultTariff","tariff":{"tariffId":"T","currency":"EUR","energy":{"prices":[{"priceKwh":"0.4"}]}}}`:                                      "/tariff/energy/prices/0/priceKwh",
		`{"type":"setDefaultTariff","tariff":{"tariffId":"T","currency":"EUR","energy":{"prices":[{"priceKwh":0.4,"conditions":{"startTimeOfDay":"8:00"}}]}}}`: "/tariff/energy/prices/0/conditions/startTimeOfDay",
		`{"type":"getTariffs","evseId":-1}`:        "/evseId",
		`{"type":"clearTariffs","tariffIds":[""]}`: "/tariffIds/0",
		`{"type":"changeTransactionTariff","tariff":{"tariffId":"T","currency":"EUR","fixedFee":{"prices":[{"priceFixed":1}]}}}`: "/transactionId",
	})
}

// TestTariffsOfDriversAreMasked tells no token's value to those who may not see them.
func TestTariffsOfDriversAreMasked(t *testing.T) {
	t.Parallel()
	s := newServer(t)
	key := s.station("CS1", false)
	a := s.want(202, "POST", "/api/v1/charging-stations/CS1/commands", `{"type":"getTariffs"}`)
	id := csms.RecordID(at(t, a.body, "id").(string))
	if _, err := s.queue.MarkSent(t.Context(), key.Tenant, id); err != nil {
		t.Fatal(err)
	}
	if err := s.queue.Finish(t.Context(), key.Tenant, id, csms.Outcome{
		Status: csms.OutcomeAccepted, Result: []byte(`{"tariffs":[{"tariffId":"T","idTokens":[{"value":"04A1B2C3D4"}]}]}`),
	}); err != nil {
		t.Fatal(err)
	}
	for role, want := range map[csms.Role]string{csms.RoleOwner: "04A1B2C3D4", csms.RoleViewer: "*******3D4"} {
		got := s.do(role, "GET", "/api/v1/commands/"+string(id), "")
		equal(t, at(t, got.body, "outcome", "result", "tariffs", 0, "idTokens", 0, "value"), want)
	}
}
