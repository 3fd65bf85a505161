package v16_test

import (
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/evenkeel/evenkeel/csms"
	"github.com/evenkeel/evenkeel/internal/gateway/v16"
	"github.com/evenkeel/evenkeel/ocpp16"
)

var d v16.Dialect

// report decodes and translates a payload.
func report(t *testing.T, action, payload string) (any, []csms.Deviation) {
	t.Helper()
	m, violations, err := d.Decode(action, []byte(payload))
	if err != nil {
		t.Fatal(err)
	}
	return d.Report(m, violations, []byte(payload))
}

// TestEveryRequestIsAnswered has a valid response for each message a station may send.
func TestEveryRequestIsAnswered(t *testing.T) {
	t.Parallel()
	n := 0
	for _, a := range d.Actions() {
		if !a.FromStation {
			if m := d.Reply(a.NewRequest(), nil); m != nil {
				t.Errorf("%s is a message of the CSMS and was answered", a.Name)
			}
			continue
		}
		n++
		var reply any
		switch a.Name {
		case "BootNotification":
			reply = &csms.BootReply{Status: csms.RegistrationPending, Now: time.Now(), Interval: time.Minute}
		case "Heartbeat":
			reply = &csms.HeartbeatReply{Now: time.Now()}
		case "Authorize":
			reply = &csms.Authorization{Status: csms.TokenAccepted}
		case "StartTransaction":
			reply = &csms.TransactionReply{TransactionID: "17"}
		}
		m := d.Reply(a.NewRequest(), reply)
		if m == nil {
			t.Errorf("%s is not answered", a.Name)
			continue
		}
		if _, broken := d.Append(nil, m); len(broken) > 0 || m.ActionName() != a.Name || !m.IsResponse() {
			t.Errorf("%s: %v", a.Name, broken)
		}
		if reply != nil && a.Name != "Authorize" && d.Reply(a.NewRequest(), nil) != nil {
			t.Errorf("%s answered without the reply it needs", a.Name)
		}
	}
	if n != 14 {
		t.Errorf("%d messages of stations, want 14", n)
	}
}

// TestStatusWords maps the nine statuses of 1.6 to the five of 2.x.
func TestStatusWords(t *testing.T) {
	t.Parallel()
	for word, want := range map[string]csms.StatusReport{
		"Available":     {Status: csms.ConnectorAvailable},
		"Preparing":     {Status: csms.ConnectorOccupied, Detail: "Preparing"},
		"Charging":      {Status: csms.ConnectorOccupied, Detail: "Charging"},
		"SuspendedEV":   {Status: csms.ConnectorOccupied, Detail: "SuspendedEV"},
		"SuspendedEVSE": {Status: csms.ConnectorOccupied, Detail: "SuspendedEVSE"},
		"Finishing":     {Status: csms.ConnectorOccupied, Detail: "Finishing"},
		"Reserved":      {Status: csms.ConnectorReserved},
		"Unavailable":   {Status: csms.ConnectorUnavailable},
		"Faulted":       {Status: csms.ConnectorFaulted},
	} {
		got, _ := report(t, "StatusNotification", `{"connectorId":2,"errorCode":"NoError","status":"`+word+`"}`)
		want.EVSE, want.Connector = 2, 1
		if diff := cmp.Diff(&want, got); diff != "" {
			t.Errorf("%s, - want, + got:\n%s", word, diff)
		}
	}
	got, _ := report(t, "StatusNotification", `{"connectorId":0,"errorCode":"GroundFailure","status":"Faulted","info":"i","vendorId":"v","vendorErrorCode":"e","timestamp":"2026-11-24T13:00:00.1234567+01:00"}`)
	want := &csms.StatusReport{
		Status:    csms.ConnectorFaulted,
		Fault:     csms.ConnectorFault{Code: "GroundFailure", Info: "i", VendorID: "v", VendorCode: "e"},
		Timestamp: csms.StationTime{At: time.Date(2026, 11, 24, 12, 0, 0, 123456000, time.UTC)},
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("the station itself, - want, + got:\n%s", diff)
	}
}

// TestTokenStatus has one of the five words of 1.6 for each verdict.
func TestTokenStatus(t *testing.T) {
	t.Parallel()
	for status, want := range map[csms.TokenStatus]string{
		csms.TokenAccepted: "Accepted", csms.TokenBlocked: "Blocked", csms.TokenExpired: "Expired", csms.TokenConcurrentTx: "ConcurrentTx",
		csms.TokenInvalid: "Invalid", csms.TokenUnknown: "Invalid", csms.TokenNoCredit: "Blocked",
		csms.TokenNotAllowedTypeEVSE: "Blocked", csms.TokenNotAtThisLocation: "Blocked", csms.TokenNotAtThisTime: "Blocked",
	} {
		m := d.Reply(&ocpp16.AuthorizeRequest{}, &csms.Authorization{Status: status}).(*ocpp16.AuthorizeResponse)
		if string(m.IDTagInfo.Status) != want {
			t.Errorf("%s: %s, want %s", status, m.IDTagInfo.Status, want)
		}
	}
	m := d.Reply(&ocpp16.AuthorizeRequest{}, &csms.Authorization{
		Status: csms.TokenAccepted, Group: "fleet", ExpiresAt: time.Date(2027, 1, 1, 0, 0, 0, 0, time.UTC),
	})
	got := string(m.AppendJSON(nil))
	if want := `{"idTagInfo":{"expiryDate":"2027-01-01T00:00:00.000Z","parentIdTag":"fleet","status":"Accepted"}}`; got != want {
		t.Errorf("%s, want %s", got, want)
	}
	// A group name that does not fit is left out, not cut.
	m = d.Reply(&ocpp16.AuthorizeRequest{}, &csms.Authorization{Status: csms.TokenAccepted, Group: strings.Repeat("g", 21)})
	if _, broken := d.Append(nil, m); len(broken) > 0 || strings.Contains(string(m.AppendJSON(nil)), "ggg") {
		t.Errorf("%s: %v", m.AppendJSON(nil), broken)
	}
	for r, want := range map[csms.Registration]ocpp16.RegistrationStatus{
		csms.RegistrationAccepted: "Accepted", csms.RegistrationPending: "Pending", csms.RegistrationRejected: "Rejected", "": "Rejected",
	} {
		m := d.Reply(&ocpp16.BootNotificationRequest{}, &csms.BootReply{Status: r, Now: time.Now()}).(*ocpp16.BootNotificationResponse)
		if m.Status != want {
			t.Errorf("registration %q: %s", r, m.Status)
		}
	}
}

// TestSamplesByContext splits values of one instant by their context and fills in the
// defaults of section 7.43.
func TestSamplesByContext(t *testing.T) {
	t.Parallel()
	got, found := report(t, "StopTransaction", `{"transactionId":17,"meterStop":20,"timestamp":"2026-11-24T12:00:00Z","transactionData":[{"timestamp":"2026-11-24T12:00:00Z","sampledValue":[
		{"value":"10","context":"Transaction.Begin"},{"value":"20.50","context":"Transaction.End","unit":"kWh","location":"Inlet","phase":"L1"},
		{"value":"1","measurand":"Power.Reactive.Import"},{"value":"1","measurand":"Power.Active.Import"},{"value":"1","measurand":"Power.Factor"},
		{"value":"1","measurand":"Current.Offered"},{"value":"1","measurand":"SoC"},{"value":"1","measurand":"Frequency"}]}]}`)
	if found != nil {
		t.Errorf("deviations %v", found)
	}
	at := csms.StationTime{At: time.Date(2026, 11, 24, 12, 0, 0, 0, time.UTC)}
	one := csms.Decimal{Coef: 1}
	register := csms.MeasurandEnergyImport
	want := []csms.MeterSample{
		{Timestamp: at, Context: "Transaction.Begin", Values: []csms.SampledValue{{Measurand: register, Unit: "Wh", Value: csms.Decimal{Coef: 10}}}},
		{Timestamp: at, Context: "Transaction.End", Values: []csms.SampledValue{
			{Measurand: register, Unit: "kWh", Location: "Inlet", Phase: "L1", Value: csms.Decimal{Coef: 2050, Exp: -2}},
		}},
		{Timestamp: at, Context: "Sample.Periodic", Values: []csms.SampledValue{
			{Measurand: "Power.Reactive.Import", Unit: "var", Value: one},
			{Measurand: "Power.Active.Import", Unit: "W", Value: one},
			{Measurand: "Power.Factor", Value: one},
			{Measurand: "Current.Offered", Unit: "A", Value: one},
			{Measurand: "SoC", Unit: "Percent", Value: one},
			{Measurand: "Frequency", Value: one},
		}},
	}
	if diff := cmp.Diff(want, got.(*csms.TransactionReport).Samples); diff != "" {
		t.Errorf("- want, + got:\n%s", diff)
	}
}

// TestLostIsNotZero: more violations than are listed may hide that a zero is no value.
func TestLostIsNotZero(t *testing.T) {
	t.Parallel()
	unknown := make([]string, 0, 40)
	for i := range 40 {
		unknown = append(unknown, `"x`+strings.Repeat("y", i)+`":1`)
	}
	many := strings.Join(unknown, ",")
	got, _ := report(t, "StartTransaction", `{`+many+`,"connectorId":1,"idTag":"a","meterStart":[],"timestamp":"2026-11-24T12:00:00Z"}`)
	if r := got.(*csms.TransactionReport); r.MeterStart != nil || r.EVSE != 1 || r.IDToken == nil {
		t.Errorf("%+v", r)
	}
	got, _ = report(t, "StopTransaction", `{"transactionId":{},"meterStop":null,"timestamp":7}`)
	if r := got.(*csms.TransactionReport); r.MeterStop != nil || r.TransactionID != "" {
		t.Errorf("%+v", r)
	}
	got, _ = report(t, "StopTransaction", `{"transactionId":0,"meterStop":0,"timestamp":"2026-11-24T12:00:00Z"}`)
	if r := got.(*csms.TransactionReport); r.MeterStop == nil || *r.MeterStop != 0 {
		t.Errorf("a real zero was lost: %+v", r)
	}
}

// TestNoticeKeepsThePayload: what has no report of its own loses nothing.
func TestNoticeKeepsThePayload(t *testing.T) {
	t.Parallel()
	payload := `{"type":"FirmwareUpdated","timestamp":"2026-11-24T12:00:00Z"}`
	got, _ := report(t, "SecurityEventNotification", payload)
	if n := got.(*csms.NoticeReport); n.Action != "SecurityEventNotification" || string(n.Payload) != payload {
		t.Errorf("%+v", n)
	}
}
