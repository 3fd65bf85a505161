package csms_test

import (
	"encoding/json"
	"reflect"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/evenkeel/evenkeel/csms"
)

func TestParams_Check(t *testing.T) {
	t.Parallel()
	yes := true
	token := &csms.IDToken{Type: "ISO14443", Value: "04E7EE00000001"}
	long := strings.Repeat("x", 51)
	tests := map[string]struct {
		params csms.Params
		want   string // the pointers at fault
	}{
		"start":                     {csms.Start{EVSE: 1, Connector: 1, IDToken: token}, ""},
		"start without a token":     {csms.Start{}, "/idToken"},
		"start with an empty token": {csms.Start{IDToken: &csms.IDToken{}}, "/idToken/value"},
		"start that needs no token": {csms.Start{IDToken: &csms.IDToken{Type: "NoAuthorization"}}, ""},
		"start with a long token": {
			csms.Start{IDToken: &csms.IDToken{Type: strings.Repeat("x", 21), Value: strings.Repeat("ä", 256)}},
			"/idToken/value /idToken/type",
		},
		"start with the longest token": {
			csms.Start{IDToken: &csms.IDToken{Type: strings.Repeat("x", 20), Value: strings.Repeat("ä", 255)}}, "",
		},
		"start below zero":              {csms.Start{EVSE: -1, Connector: -1, IDToken: token, RemoteStartID: -1}, "/evseId /connectorId /remoteStartId"},
		"start of a connector alone":    {csms.Start{Connector: 1, IDToken: token}, "/connectorId"},
		"stop":                          {csms.Stop{TransactionID: "7"}, ""},
		"stop of nothing":               {csms.Stop{}, "/transactionId"},
		"unlock":                        {csms.Unlock{EVSE: 2}, ""},
		"unlock of nothing":             {csms.Unlock{}, "/evseId"},
		"reset":                         {csms.Reset{}, ""},
		"reset of an EVSE":              {csms.Reset{EVSE: 1, Mode: "immediate"}, ""},
		"reset of another kind":         {csms.Reset{EVSE: -1, Mode: "cold"}, "/evseId /mode"},
		"trigger":                       {csms.Trigger{EVSE: 1, Connector: 1, Message: "meterValues"}, ""},
		"trigger of nothing":            {csms.Trigger{}, "/message"},
		"trigger of another message":    {csms.Trigger{Message: "Boot"}, "/message"},
		"availability":                  {csms.ChangeAvailability{Operative: &yes}, ""},
		"availability of nothing":       {csms.ChangeAvailability{Connector: 1}, "/connectorId /operative"},
		"all variables":                 {csms.GetVariables{}, ""},
		"variables at the limit":        {csms.GetVariables{Variables: variables(1000)}, ""},
		"too many variables":            {csms.GetVariables{Variables: variables(1001)}, "/variables"},
		"an attribute that there isn't": {csms.GetVariables{Variables: []csms.VariableName{{Variable: "V"}, {Variable: "V", AttributeType: "actual"}}}, "/variables/1/attributeType"},
		"long names": {
			csms.GetVariables{Variables: []csms.VariableName{{Component: long, ComponentInstance: long, Variable: long, VariableInstance: long}}},
			"/variables/0/component /variables/0/componentInstance /variables/0/variable /variables/0/variableInstance",
		},
		"variables below zero":     {csms.GetVariables{Variables: []csms.VariableName{{EVSE: -1, Connector: -1, Variable: "V"}}}, "/variables/0/evseId /variables/0/connectorId"},
		"a connector without EVSE": {csms.GetVariables{Variables: []csms.VariableName{{Connector: 1, Variable: "V"}}}, "/variables/0/connectorId"},
		"set":                      {csms.SetVariables{Variables: []csms.VariableSetting{{VariableName: csms.VariableName{Variable: "V"}}}}, ""},
		"set nothing":              {csms.SetVariables{}, "/variables"},
		"set what has no name":     {csms.SetVariables{Variables: []csms.VariableSetting{{Value: strings.Repeat("x", 2501)}}}, "/variables/0/variable /variables/0/value"},
		"set too many":             {csms.SetVariables{Variables: settings(1001)}, "/variables"},
		"a password of our own":    {csms.RotatePassword{}, ""},
		"the shortest password":    {csms.RotatePassword{Password: strings.Repeat("x", 16)}, ""},
		"the longest password":     {csms.RotatePassword{Password: strings.Repeat("~", 20)}, ""},
		"a password too short":     {csms.RotatePassword{Password: strings.Repeat("x", 15)}, "/password"},
		"a password too long":      {csms.RotatePassword{Password: strings.Repeat("x", 21)}, "/password"},
		"a password with a space":  {csms.RotatePassword{Password: "correct horse 42"}, "/password"},
		"a password beyond ASCII":  {csms.RotatePassword{Password: "correct-hörse-42"}, "/password"},
		"a list":                   {csms.SendLocalList{Update: "full", Version: 1, Entries: localList(10000)}, ""},
		"a list that is too long":  {csms.SendLocalList{Update: "full", Version: 1, Entries: localList(10001)}, "/entries"},
		"no reservation":           {csms.Reserve{ReservationID: -1, EVSE: -1, GroupIDToken: &csms.IDToken{}}, "/reservationId /evseId /idToken /groupIdToken/value /expiresAt"},
		"cancel below zero":        {csms.CancelReservation{ReservationID: -1}, "/reservationId"},
		"data of nobody":           {csms.DataTransfer{MessageID: long}, "/vendorId /messageId"},
		"status of any":            {csms.GetTransactionStatus{}, ""},
		"status of a long id":      {csms.GetTransactionStatus{TransactionID: csms.TransactionID(long + long)}, "/transactionId"},
		"cost":                     {csms.CostUpdated{TransactionID: "7", TotalCost: "0.01"}, ""},
		"cost of nothing":          {csms.CostUpdated{}, "/transactionId /totalCost"},
		"cost that is no number":   {csms.CostUpdated{TransactionID: "7", TotalCost: "NaN"}, "/totalCost"},
		"cost of too many digits":  {csms.CostUpdated{TransactionID: "7", TotalCost: "1234567890123.456"}, "/totalCost"},
		"customer":                 {csms.CustomerInformation{Report: true, CustomerIdentifier: "Ann"}, ""},
		"no customer":              {csms.CustomerInformation{RequestID: -1}, "/requestId /report /idToken"},
		"two customers":            {csms.CustomerInformation{Clear: true, IDToken: token, CustomerIdentifier: "Ann"}, "/idToken"},
		"customer without hashes": {
			csms.CustomerInformation{Clear: true, CustomerCertificate: &csms.CustomerCertificate{}},
			"/customerCertificate/hashAlgorithm /customerCertificate/issuerNameHash /customerCertificate/issuerKeyHash /customerCertificate/serialNumber",
		},
		"no list":                   {csms.SendLocalList{}, "/update /version"},
		"a password with a control": {csms.RotatePassword{Password: "correct-horse-42\x7f"}, "/password"},
	}
	for name, tt := range tests {
		var faults csms.Faults
		tt.params.Check(&faults)
		var at []string
		for _, f := range faults {
			at = append(at, f.Pointer)
			if f.Message == "" {
				t.Errorf("%s: nothing is said of %s", name, f.Pointer)
			}
		}
		if got := strings.Join(at, " "); got != tt.want {
			t.Errorf("%s: faults at %q, want %q: %v", name, got, tt.want, faults)
		}
	}
}

func localList(n int) []csms.LocalListEntry {
	list := make([]csms.LocalListEntry, n)
	for i := range list {
		list[i] = csms.LocalListEntry{IDToken: &csms.IDToken{Value: strconv.Itoa(i)}, Status: csms.TokenAccepted}
	}
	return list
}

func variables(n int) []csms.VariableName {
	list := make([]csms.VariableName, n)
	for i := range list {
		list[i].Variable = "V"
	}
	return list
}

func settings(n int) []csms.VariableSetting {
	list := make([]csms.VariableSetting, n)
	for i := range list {
		list[i].Variable = "V"
	}
	return list
}

// TestDecodeParams_RoundTrip reads parameters of each type back as they are kept: by value, and the same.
func TestDecodeParams_RoundTrip(t *testing.T) {
	t.Parallel()
	no := false
	set := csms.VariableSetting{VariableName: csms.VariableName{Component: "C", Variable: "V", EVSE: 1, AttributeType: "Target"}, Value: "1"}
	full := []csms.Params{
		csms.Start{EVSE: 1, Connector: 2, IDToken: &csms.IDToken{Type: "ISO14443", Value: "04E7"}, RemoteStartID: 3},
		csms.Stop{TransactionID: "7"},
		csms.Unlock{EVSE: 1, Connector: 2},
		csms.Reset{EVSE: 1, Mode: "hard"},
		csms.Trigger{EVSE: 1, Connector: 2, Message: "status"},
		csms.ChangeAvailability{EVSE: 1, Connector: 2, Operative: &no},
		csms.ClearCache{},
		csms.GetLocalListVersion{},
		csms.SendLocalList{Update: "full", Version: 1, Entries: localList(2)},
		csms.Reserve{ReservationID: 1, EVSE: 1, ConnectorType: "cType2", IDToken: &csms.IDToken{Value: "A"}, GroupIDToken: &csms.IDToken{Value: "G"}, ExpiresAt: time.Date(2030, 1, 2, 3, 4, 5, 0, time.UTC)},
		csms.CancelReservation{ReservationID: 1},
		csms.DataTransfer{VendorID: "v", MessageID: "m", Data: json.RawMessage(`{"a":1}`)},
		csms.GetTransactionStatus{TransactionID: "7"},
		csms.CostUpdated{TransactionID: "7", TotalCost: "12.50"},
		csms.CustomerInformation{
			RequestID: 1, Report: true, Clear: true, IDToken: &csms.IDToken{Value: "A"}, CustomerIdentifier: "Ann",
			CustomerCertificate: &csms.CustomerCertificate{HashAlgorithm: "SHA256", IssuerNameHash: "n", IssuerKeyHash: "k", SerialNumber: "s"},
		},
		csms.GetVariables{Variables: []csms.VariableName{set.VariableName}},
		csms.SetVariables{Variables: []csms.VariableSetting{set}},
		csms.RotatePassword{Password: "correct-horse-42"},
		filled[csms.SetChargingProfile](),
		filled[csms.ClearChargingProfile](),
		filled[csms.GetCompositeSchedule](),
		filled[csms.GetChargingProfiles](),
		filled[csms.UsePriorityCharging](),
		filled[csms.UpdateDynamicSchedule](),
		filled[csms.NotifyAllowedEnergyTransfer](),
		filled[csms.AFRRSignal](),
		filled[csms.SetDefaultTariff](),
		filled[csms.GetTariffs](),
		filled[csms.ClearTariffs](),
		filled[csms.ChangeTransactionTariff](),
	}
	full = append(full, fileParams()...)
	full = append(full, reportParams()...)
	full = append(full, certificateParams()...)
	full = append(full, networkParams()...)
	all := csms.AllParams()
	if len(all) != len(full) {
		t.Fatalf("%d types of commands, the test knows %d", len(all), len(full))
	}
	for i, p := range full {
		if reflect.TypeOf(all[i]) != reflect.TypeOf(p) {
			t.Errorf("type %d is %T, want %T", i, all[i], p)
		}
		text, err := json.Marshal(p)
		if err != nil {
			t.Fatal(err)
		}
		got, err := csms.DecodeParams(p.Type(), text)
		if err != nil {
			t.Errorf("%s: %v", p.Type(), err)
		}
		if diff := cmp.Diff(p, got); diff != "" {
			t.Errorf("%s (-want +got):\n%s", p.Type(), diff)
		}
		empty, err := csms.DecodeParams(p.Type(), nil)
		if diff := cmp.Diff(all[i], empty); err != nil || diff != "" {
			t.Errorf("%s of nothing: %v %s", p.Type(), err, diff)
		}
		if _, err := csms.DecodeParams(p.Type(), []byte("[]")); csms.CodeOf(err) != csms.CodeInvalid {
			t.Errorf("%s of a list: %v", p.Type(), err)
		}
	}
	if _, err := csms.DecodeParams("dance", nil); csms.CodeOf(err) != csms.CodeInvalid {
		t.Errorf("a command that there is not: %v", err)
	}
}

// TestRedactedParams shows no secret, and leaves what it was made from as it was.
func TestRedactedParams(t *testing.T) {
	t.Parallel()
	set := csms.SetVariables{Variables: settings(5)}
	names := []string{"BasicAuthPassword", "AUTHORIZATIONKEY", "SimPin", "VpnKey", "HeartbeatInterval"}
	for i := range set.Variables {
		set.Variables[i].Variable, set.Variables[i].Value = names[i], "hunter2"
	}
	shown, ok := csms.RedactedParams(set).(csms.SetVariables)
	if !ok {
		t.Fatal("the type changed")
	}
	for i, v := range shown.Variables {
		want := "***"
		if names[i] == "HeartbeatInterval" {
			want = "hunter2"
		}
		if v.Variable != names[i] || v.Value != want || v.Shown("hunter2") != want {
			t.Errorf("%s shows %q and %q, want %q", names[i], v.Value, v.Shown("hunter2"), want)
		}
		if set.Variables[i].Value != "hunter2" {
			t.Errorf("%s: the original lost its value", names[i])
		}
	}
	if p := csms.RedactedParams(csms.RotatePassword{Password: "correct-horse-42"}); p != (csms.RotatePassword{}) {
		t.Errorf("the password is shown: %v", p)
	}
	if p := csms.RedactedParams(csms.Stop{TransactionID: "7"}); p != (csms.Stop{TransactionID: "7"}) {
		t.Errorf("parameters without a secret changed: %v", p)
	}
}

func TestCommand_Type(t *testing.T) {
	t.Parallel()
	if got := (&csms.Command{Params: csms.Reset{}}).Type(); got != "reset" {
		t.Errorf("Type() = %q", got)
	}
	if got := (&csms.Command{}).Type(); got != "" {
		t.Errorf("without parameters Type() = %q", got)
	}
}
