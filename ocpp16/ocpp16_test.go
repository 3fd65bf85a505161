package ocpp16_test

import (
	"encoding/csv"
	"errors"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/evenkeel/evenkeel/ocpp16"
	"github.com/evenkeel/evenkeel/ocppjson"
)

// messageTable reads the rows of one version from the table of messages beside the official schemas.
func messageTable(t *testing.T, version string) map[string]map[string]string {
	t.Helper()
	schemas := os.Getenv("OCPP_SCHEMAS")
	if schemas == "" {
		schemas = filepath.Join("..", "..", "shared", "ocpp", "schemas")
	}
	f, err := os.Open(filepath.Join(filepath.Dir(schemas), "messages.csv"))
	if err != nil {
		text := "THE TABLE OF OCPP MESSAGES IS MISSING, nothing is compared with it: set OCPP_SCHEMAS"
		if os.Getenv("CI") == "true" {
			t.Fatal(text)
		}
		t.Skip(text)
	}
	defer f.Close()
	rows, err := csv.NewReader(f).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	table := map[string]map[string]string{}
	for _, row := range rows[1:] {
		if row[0] != version {
			continue
		}
		m := map[string]string{}
		for i, name := range rows[0] {
			m[name] = row[i]
		}
		table[m["action"]] = m
	}
	return table
}

func TestActionsAreThoseOfTheStandard(t *testing.T) {
	t.Parallel()
	table := messageTable(t, "1.6")
	actions := ocpp16.Actions()
	if len(actions) != 39 || len(table) != 39 {
		t.Errorf("%d actions, %d in the table, want 39", len(actions), len(table))
	}
	if !slices.IsSortedFunc(actions, func(a, b ocppjson.ActionInfo) int { return strings.Compare(a.Name, b.Name) }) {
		t.Error("not sorted")
	}
	security := 0
	for _, a := range actions {
		row := table[a.Name]
		direction := map[string][2]bool{"CS->CSMS": {true, false}, "CSMS->CS": {false, true}, "both": {true, true}}[row["direction"]]
		if [2]bool{a.FromStation, a.FromCSMS} != direction {
			t.Errorf("%s: direction %v %v, want %q", a.Name, a.FromStation, a.FromCSMS, row["direction"])
		}
		if (a.Block == "Security") != (row["use_cases"] == "security-whitepaper") {
			t.Errorf("%s: block %s, want %q", a.Name, a.Block, row["use_cases"])
		}
		if a.Block == "Security" {
			security++
		}
		if m := a.NewRequest(); m.ActionName() != a.Name || m.IsResponse() || !a.Confirmed || a.In201 {
			t.Errorf("%s: %+v, request says %s %v", a.Name, a, m.ActionName(), m.IsResponse())
		}
		if m := a.NewResponse(); m.ActionName() != a.Name || !m.IsResponse() {
			t.Errorf("%s: response says %s %v", a.Name, m.ActionName(), m.IsResponse())
		}
		if got, ok := ocpp16.LookupAction(a.Name); !ok || got.Name != a.Name {
			t.Errorf("%s: looked up %q %v", a.Name, got.Name, ok)
		}
	}
	if security != 11 {
		t.Errorf("%d actions of the security white paper, want 11", security)
	}
}

func TestUnknownActions(t *testing.T) {
	t.Parallel()
	for _, action := range []string{"", "TransactionEvent", "bootNotification"} {
		if _, err := ocpp16.Check(action, false, []byte(`{}`)); !errors.Is(err, ocppjson.ErrUnknownAction) {
			t.Errorf("%q: %v", action, err)
		}
		if _, err := ocpp16.ExportSchema(action, true); !errors.Is(err, ocppjson.ErrUnknownAction) {
			t.Errorf("schema of %q: %v", action, err)
		}
		if _, ok := ocpp16.LookupAction(action); ok {
			t.Errorf("found %q", action)
		}
	}
}

// TestTolerance decodes frames of the kinds that real stations send, and shows what is kept.
func TestTolerance(t *testing.T) {
	t.Parallel()
	const payload = `{"connectorId":"1","vendorThing":{"a":[1,2,{}]},"transactionId":null,"meterValue":[
		{"timestamp":"2026-11-24T10:00:00","sampledValue":[{"value":12.5,"unit":"kwh"},{"value":"3","unit":"Celcius"}]},
		{"timestamp":"2026-11-24T10:00:00+01:00","sampledValue":[]}]}`
	m, violations, err := ocpp16.DecodeRequest("MeterValues", []byte(payload))
	if err != nil {
		t.Fatal(err)
	}
	want := []string{
		`/connectorId is a number sent as a string: 1`,
		`/vendorThing is not a member the message has`,
		`/transactionId is null instead of absent`,
		`/meterValue/0/timestamp is a time without zone: 2026-11-24T10:00:00`,
		`/meterValue/0/sampledValue/0/value is a string sent as a number: 12.5`,
		`/meterValue/0/sampledValue/0/unit is none of the allowed values: kwh`,
	}
	var got []string
	for _, v := range violations {
		got = append(got, v.String())
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
	wantMessage := &ocpp16.MeterValuesRequest{ConnectorID: 1, MeterValue: []ocpp16.MeterValue{
		{Timestamp: "2026-11-24T10:00:00", SampledValue: []ocpp16.SampledValue{
			{Value: "12.5", Unit: "kwh"}, {Value: "3", Unit: ocpp16.UnitOfMeasureCelcius},
		}},
		{Timestamp: "2026-11-24T10:00:00+01:00", SampledValue: []ocpp16.SampledValue{}},
	}}
	if diff := cmp.Diff(wantMessage, m); diff != "" {
		t.Error(diff)
	}
}

func TestAppendChecks(t *testing.T) {
	t.Parallel()
	text, violations := ocpp16.Append([]byte("["), &ocpp16.BootNotificationResponse{
		Status: ocpp16.RegistrationStatusAccepted, CurrentTime: "2026-11-24T10:00:00.000Z", Interval: 300,
	})
	if want := `[{"status":"Accepted","currentTime":"2026-11-24T10:00:00.000Z","interval":300}`; string(text) != want || violations != nil {
		t.Errorf("%s %v", text, violations)
	}
	var got []string
	for _, v := range ocpp16.Validate(&ocpp16.SetChargingProfileRequest{CSChargingProfiles: ocpp16.ChargingProfile{
		ChargingProfilePurpose: "MyProfile", ChargingProfileKind: ocpp16.ChargingProfileKindAbsolute, ValidFrom: "tomorrow",
		ChargingSchedule: ocpp16.ChargingSchedule{ChargingSchedulePeriod: []ocpp16.ChargingSchedulePeriod{{Limit: 16.05}}},
	}}) {
		got = append(got, v.Path+" "+v.Kind.String())
	}
	if diff := cmp.Diff([]string{
		"/csChargingProfiles/chargingProfilePurpose notInEnum",
		"/csChargingProfiles/validFrom badFormat",
		"/csChargingProfiles/chargingSchedule/chargingRateUnit required",
		"/csChargingProfiles/chargingSchedule/chargingSchedulePeriod/0/limit notMultiple",
	}, got); diff != "" {
		t.Error(diff)
	}
}
