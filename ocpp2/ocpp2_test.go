package ocpp2_test

import (
	"encoding/csv"
	"errors"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/evenkeel/evenkeel/ocpp2"
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
	for _, v := range []ocpp2.Version{ocpp2.V201, ocpp2.V21} {
		table := messageTable(t, v.String())
		actions := ocpp2.Actions(v)
		if want := map[ocpp2.Version]int{ocpp2.V201: 64, ocpp2.V21: 91}[v]; len(actions) != want || len(table) != want {
			t.Errorf("%s: %d actions, %d in the table, want %d", v, len(actions), len(table), want)
		}
		if !slices.IsSortedFunc(actions, func(a, b ocppjson.ActionInfo) int { return strings.Compare(a.Name, b.Name) }) {
			t.Errorf("%s: not sorted", v)
		}
		for _, a := range actions {
			row := table[a.Name]
			direction := map[string][2]bool{"CS->CSMS": {true, false}, "CSMS->CS": {false, true}, "both": {true, true}}[row["direction"]]
			if [2]bool{a.FromStation, a.FromCSMS} != direction {
				t.Errorf("%s %s: direction %v %v, want %q", v, a.Name, a.FromStation, a.FromCSMS, row["direction"])
			}
			if confirmed := row["kind"] == "CALL"; a.Confirmed != confirmed || (a.NewResponse != nil) != confirmed {
				t.Errorf("%s %s: confirmed %v, want %q", v, a.Name, a.Confirmed, row["kind"])
			}
			if a.In201 != (row["in_201"] == "yes") {
				t.Errorf("%s %s: in 2.0.1 %v", v, a.Name, a.In201)
			}
			if m := a.NewRequest(); m.ActionName() != a.Name || m.IsResponse() {
				t.Errorf("%s: request says %s %v", a.Name, m.ActionName(), m.IsResponse())
			}
			if a.NewResponse != nil {
				if m := a.NewResponse(); m.ActionName() != a.Name || !m.IsResponse() {
					t.Errorf("%s: response says %s %v", a.Name, m.ActionName(), m.IsResponse())
				}
			}
			if got, ok := ocpp2.LookupAction(v, a.Name); !ok || got.Name != a.Name {
				t.Errorf("%s: looked up %q %v", a.Name, got.Name, ok)
			}
		}
	}
}

func TestUnknownActions(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		v        ocpp2.Version
		action   string
		response bool
	}{
		{ocpp2.V21, "StartTransaction", false},
		{ocpp2.V21, "bootNotification", false},
		{ocpp2.V201, "AFRRSignal", false},
		{ocpp2.V201, "NotifyPeriodicEventStream", false},
		{ocpp2.V21, "NotifyPeriodicEventStream", true},
	} {
		if _, err := ocpp2.Check(c.v, c.action, c.response, []byte(`{}`)); !errors.Is(err, ocppjson.ErrUnknownAction) {
			t.Errorf("%s %s: %v", c.v, c.action, err)
		}
		if _, err := ocpp2.ExportSchema(c.v, c.action, c.response); !errors.Is(err, ocppjson.ErrUnknownAction) {
			t.Errorf("schema of %s %s: %v", c.v, c.action, err)
		}
	}
	if _, ok := ocpp2.LookupAction(ocpp2.V201, "AFRRSignal"); ok {
		t.Error("2.0.1 has AFRRSignal")
	}
}

// TestVersionsDiffer shows one message by the rules of both versions, inbound.
func TestVersionsDiffer(t *testing.T) {
	t.Parallel()
	payload := []byte(`{"eventType":"Updated","timestamp":"2026-11-24T10:00:00Z","triggerReason":"CostLimitReached","seqNo":-1,` +
		`"transactionInfo":{"transactionId":"t","tariffId":"x"},"evseSleep":true,` +
		`"idToken":{"idToken":"` + strings.Repeat("a", 37) + `","type":"Other"}}`)
	type fact struct {
		Path string
		Kind ocppjson.Kind
	}
	for v, want := range map[ocpp2.Version][]fact{
		ocpp2.V201: {
			{"/triggerReason", ocppjson.NotInEnum},
			{"/transactionInfo/tariffId", ocppjson.UnknownMember},
			{"/evseSleep", ocppjson.UnknownMember},
			{"/idToken/idToken", ocppjson.TooLong},
			{"/idToken/type", ocppjson.NotInEnum},
		},
		ocpp2.V21: {{"/seqNo", ocppjson.BelowMinimum}},
	} {
		m, violations, err := ocpp2.DecodeRequest(v, "TransactionEvent", payload)
		if err != nil {
			t.Fatal(err)
		}
		var got []fact
		for _, x := range violations {
			got = append(got, fact{x.Path, x.Kind})
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%s: %s", v, diff)
		}
		e := m.(*ocpp2.TransactionEventRequest)
		if e.TriggerReason != ocpp2.TriggerReasonCostLimitReached || e.IDToken.Type != "Other" || e.SeqNo != -1 {
			t.Errorf("%s: values are not kept: %+v", v, e)
		}
	}
}

// TestAppendReportsWhatTheVersionLacks checks an outbound message of 2.1 for a station of 2.0.1.
func TestAppendReportsWhatTheVersionLacks(t *testing.T) {
	t.Parallel()
	profile := ocpp2.ChargingProfile{
		ID: 1, ChargingProfilePurpose: ocpp2.ChargingProfilePurposePriorityCharging,
		ChargingProfileKind: ocpp2.ChargingProfileKindAbsolute,
		ChargingSchedule: []ocpp2.ChargingSchedule{{
			ChargingRateUnit: ocpp2.ChargingRateUnitW,
			ChargingSchedulePeriod: []ocpp2.ChargingSchedulePeriod{{
				Limit: new(11000.5), Setpoint: new(-3000.0),
			}},
		}},
	}
	m := &ocpp2.SetChargingProfileRequest{EVSEID: 1, ChargingProfile: profile}
	text, violations := ocpp2.Append(nil, ocpp2.V201, m)
	var got []string
	for _, v := range violations {
		got = append(got, v.Path+" "+v.Kind.String())
	}
	want := []string{
		"/chargingProfile/chargingProfilePurpose notInVersion",
		"/chargingProfile/chargingSchedule/0/chargingSchedulePeriod/0/setpoint notInVersion",
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
	if want := `{"evseId":1,"chargingProfile":{"id":1,"stackLevel":0,"chargingProfilePurpose":"PriorityCharging","chargingProfileKind":"Absolute",` +
		`"chargingSchedule":[{"id":0,"chargingRateUnit":"W","chargingSchedulePeriod":[{"startPeriod":0,"limit":11000.5,"setpoint":-3000}]}]}}`; string(text) != want {
		t.Errorf("got  %s\nwant %s", text, want)
	}
	if violations := ocpp2.Validate(ocpp2.V21, m); violations != nil {
		t.Errorf("2.1: %v", violations)
	}
	if violations := ocpp2.Validate(ocpp2.V201, &ocpp2.AFRRSignalRequest{}); len(violations) != 1 || violations[0].Kind != ocppjson.NotInVersion {
		t.Errorf("a message 2.0.1 lacks: %v", violations)
	}
	empty := ocpp2.Validate(ocpp2.V21, &ocpp2.BootNotificationRequest{})
	if len(empty) != 1 || empty[0].Kind != ocppjson.Required || empty[0].Path != "/reason" {
		t.Errorf("an unset enumeration: %v", empty)
	}
	for _, data := range []ocppjson.Raw{"{", `1,"messageId":"injected"`, "", " "} {
		bad := ocpp2.Validate(ocpp2.V21, &ocpp2.DataTransferRequest{VendorID: "v", Data: data})
		if data != "" && (len(bad) != 1 || bad[0].Kind != ocppjson.BadFormat) || data == "" && bad != nil {
			t.Errorf("raw data %q: %v", data, bad)
		}
	}
}

func TestLacks(t *testing.T) {
	t.Parallel()
	lacks := ocpp2.Lacks()
	for _, want := range []ocpp2.Lack{
		{Type: "AFRRSignal"},
		{Type: "ChargingSchedulePeriod", Member: "setpoint"},
		{Type: "TriggerReason", Value: "CostLimitReached"},
	} {
		if !slices.Contains(lacks, want) {
			t.Errorf("%+v is missing", want)
		}
	}
	if slices.ContainsFunc(lacks, func(l ocpp2.Lack) bool { return l.Type == "BootNotificationRequest" }) {
		t.Error("BootNotification is the same in both versions")
	}
}

func TestCustomDataIsKept(t *testing.T) {
	t.Parallel()
	const payload = `{"customData":{"vendorId":"acme", "x":[1,2.50]},"currentTime":"2026-11-24T10:00:00Z"}`
	m, violations, err := ocpp2.DecodeResponse(ocpp2.V201, "Heartbeat", []byte(payload))
	if err != nil || violations != nil {
		t.Fatal(violations, err)
	}
	if got := m.(*ocpp2.HeartbeatResponse).CustomData; got != `{"vendorId":"acme", "x":[1,2.50]}` {
		t.Errorf("kept %q", got)
	}
}
