package v2_test

import (
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/evenkeel/evenkeel/csms"
	"github.com/evenkeel/evenkeel/internal/gateway/v2"
	"github.com/evenkeel/evenkeel/ocpp2"
	"github.com/evenkeel/evenkeel/ocppjson"
)

func report(t *testing.T, d v2.Dialect, action, payload string) (any, []csms.Deviation) {
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
	for d, want := range map[v2.Dialect]int{v2.V201: 25, v2.V21: 36} {
		n := 0
		for _, a := range d.Actions() {
			if !a.FromStation || !a.Confirmed {
				if m := d.Reply(a.NewRequest(), nil); m != nil {
					t.Errorf("OCPP %s %s was answered", d.Version(), a.Name)
				}
				continue
			}
			n++
			var reply any
			request := a.NewRequest()
			switch r := request.(type) {
			case *ocpp2.BootNotificationRequest:
				reply = &csms.BootReply{Status: csms.RegistrationPending, Now: time.Now(), Interval: time.Minute, Reason: "NotEnrolled"}
			case *ocpp2.HeartbeatRequest:
				reply = &csms.HeartbeatReply{Now: time.Now()}
			case *ocpp2.AuthorizeRequest:
				reply = &csms.Authorization{Status: csms.TokenAccepted}
			case *ocpp2.GetCertificateChainStatusRequest:
				r.CertificateStatusRequests = []ocpp2.CertificateStatusRequestInfo{{
					CertificateHashData: ocpp2.CertificateHashData{HashAlgorithm: ocpp2.HashAlgorithmSHA256, SerialNumber: "17"},
					Source:              ocpp2.CertificateStatusSourceOCSP,
				}}
			}
			m := d.Reply(request, reply)
			if m == nil {
				t.Errorf("OCPP %s %s is not answered", d.Version(), a.Name)
				continue
			}
			if _, broken := d.Append(nil, m); len(broken) > 0 || m.ActionName() != a.Name || !m.IsResponse() {
				t.Errorf("OCPP %s %s: %v", d.Version(), a.Name, broken)
			}
			if reply != nil && d.Reply(request, nil) != nil {
				t.Errorf("OCPP %s %s answered without the reply it needs", d.Version(), a.Name)
			}
		}
		if n != want {
			t.Errorf("OCPP %s: %d messages of stations, want %d", d.Version(), n, want)
		}
	}
}

func TestTransactionEvent(t *testing.T) {
	t.Parallel()
	got, found := report(t, v2.V21, "TransactionEvent", `{"eventType":"Ended","timestamp":"2026-11-24T12:00:00Z","triggerReason":"StopAuthorized",
		"seqNo":7,"offline":true,"numberOfPhasesUsed":3,"cableMaxCurrent":32,"reservationId":5,
		"transactionInfo":{"transactionId":"c1f0","chargingState":"EVConnected","timeSpentCharging":61,"stoppedReason":"EVDisconnected","remoteStartId":9},
		"evse":{"id":2,"connectorId":1},
		"idToken":{"idToken":"04A1","type":"ISO14443","additionalInfo":[{"additionalIdToken":"x","type":"y"}]},
		"costDetails":{"totalCost":{"currency":"EUR","typeOfCost":"NormalCost","total":{"exclTax":7.125}},"totalUsage":{"energy":1,"chargingTime":1,"idleTime":1}}}`)
	if found != nil {
		t.Errorf("deviations %v", found)
	}
	want := &csms.TransactionReport{
		Type: csms.TransactionEventEnded, TransactionID: "c1f0", SeqNo: new(7), TriggerReason: "StopAuthorized", Offline: true,
		Timestamp: csms.StationTime{At: time.Date(2026, 11, 24, 12, 0, 0, 0, time.UTC)},
		EVSE:      2, Connector: 1, ChargingState: "EVConnected", StopReason: "EVDisconnected", RemoteStartID: new(9), ReservationID: new(5),
		IDToken:              &csms.IDToken{Type: "ISO14443", Value: "04A1", Additional: []csms.AdditionalInfo{{Type: "y", Value: "x"}}},
		TimeSpentChargingSec: new(61), PhasesUsed: new(3), CableMaxAmp: new(32),
		TotalCost: &csms.Decimal{Coef: 7125, Exp: -3},
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("- want, + got:\n%s", diff)
	}
	for cost, want := range map[string]*csms.Decimal{
		`{"failureToCalculate":true,"totalCost":{"currency":"EUR","typeOfCost":"NormalCost","total":{"inclTax":1}}}`: nil,
		`{"totalCost":{"currency":"EUR","typeOfCost":"NormalCost","total":{}}}`:                                      nil,
		`{"totalCost":{"currency":"EUR","typeOfCost":"NormalCost","total":{"exclTax":1,"inclTax":1.19}}}`:            {Coef: 119, Exp: -2},
		`{"totalCost":{"currency":"EUR","typeOfCost":"NormalCost","total":{"inclTax":1e300}}}`:                       nil,
	} {
		got, _ := report(t, v2.V21, "TransactionEvent", `{"eventType":"Updated","costDetails":`+cost+`}`)
		if diff := cmp.Diff(want, got.(*csms.TransactionReport).TotalCost); diff != "" {
			t.Errorf("%s:\n%s", cost, diff)
		}
	}
}

// TestMultiplier is applied exactly; what does not fit stays text.
func TestMultiplier(t *testing.T) {
	t.Parallel()
	for in, want := range map[string]csms.SampledValue{
		`{"value":12.3,"unitOfMeasure":{"unit":"Wh","multiplier":3}}`:   {Unit: "Wh", Value: csms.Decimal{Coef: 12300}},
		`{"value":12.3,"unitOfMeasure":{"unit":"kWh","multiplier":-3}}`: {Unit: "kWh", Value: csms.Decimal{Coef: 123, Exp: -4}},
		`{"value":0.1}`: {Unit: "Wh", Value: csms.Decimal{Coef: 1, Exp: -1}},
		`{"value":1,"measurand":"Current.Import","unitOfMeasure":{}}`:    {Measurand: "Current.Import", Unit: "A", Value: csms.Decimal{Coef: 1}},
		`{"value":1,"unitOfMeasure":{"multiplier":9223372036854775807}}`: {Unit: "Wh", Text: "1e9223372036854775807"},
		`{"value":1e300}`: {Unit: "Wh", Text: "1e+300"},
		`{"value":null}`:  {Unit: "Wh", Text: "?"},
	} {
		got, _ := report(t, v2.V201, "MeterValues", `{"evseId":1,"meterValue":[{"timestamp":"2026-11-24T12:00:00Z","sampledValue":[`+in+`]}]}`)
		v := got.(*csms.MeterReport).Samples[0].Values[0]
		if want.Measurand == "" {
			want.Measurand = csms.MeasurandEnergyImport
		}
		if v.Value.Exp > 0 {
			v.Value.Coef, v.Value.Exp = -1, 0 // never, for numbers that fit
		}
		if diff := cmp.Diff(want, v); diff != "" {
			t.Errorf("%s, - want, + got:\n%s", in, diff)
		}
	}
}

// TestManyViolations: where not all are listed, a zero may be a value that was lost.
func TestManyViolations(t *testing.T) {
	t.Parallel()
	values := strings.Repeat(`{"value":"5"},`, 40) + `{"value":[]}`
	got, found := report(t, v2.V201, "MeterValues", `{"evseId":1,"meterValue":[{"timestamp":"2026-11-24T12:00:00Z","sampledValue":[`+values+`]}]}`)
	all := got.(*csms.MeterReport).Samples[0].Values
	if all[39].Text != "" || all[39].Value.Coef != 5 || all[40].Text == "" {
		t.Errorf("%+v %+v", all[39], all[40])
	}
	if len(found) != 1 || found[0].Name != "unreadableValue" || found[0].Count != 1 {
		t.Errorf("deviations %+v", found)
	}
}

func TestTokenStatus(t *testing.T) {
	t.Parallel()
	for status, want := range map[csms.TokenStatus]ocpp2.AuthorizationStatus{
		csms.TokenAccepted: "Accepted", csms.TokenBlocked: "Blocked", csms.TokenExpired: "Expired", csms.TokenConcurrentTx: "ConcurrentTx",
		csms.TokenInvalid: "Invalid", csms.TokenUnknown: "Unknown", csms.TokenNoCredit: "NoCredit",
		csms.TokenNotAllowedTypeEVSE: "NotAllowedTypeEVSE", csms.TokenNotAtThisLocation: "NotAtThisLocation", csms.TokenNotAtThisTime: "NotAtThisTime",
	} {
		m := v2.V201.Reply(&ocpp2.AuthorizeRequest{}, &csms.Authorization{Status: status}).(*ocpp2.AuthorizeResponse)
		if m.IDTokenInfo.Status != want {
			t.Errorf("%s: %s, want %s", status, m.IDTokenInfo.Status, want)
		}
	}
	m := v2.V201.Reply(&ocpp2.AuthorizeRequest{}, &csms.Authorization{
		Status: csms.TokenAccepted, Group: "fleet", Language: "de", ChargingPriority: 3, ExpiresAt: time.Date(2027, 1, 1, 0, 0, 0, 0, time.UTC),
	})
	want := `{"idTokenInfo":{"status":"Accepted","cacheExpiryDateTime":"2027-01-01T00:00:00.000Z","chargingPriority":3,` +
		`"groupIdToken":{"idToken":"fleet","type":"Central"},"language1":"de"}}`
	if got := string(m.AppendJSON(nil)); got != want {
		t.Errorf("%s, want %s", got, want)
	}
	// What does not fit the version is left out, not cut.
	m = v2.V201.Reply(&ocpp2.AuthorizeRequest{}, &csms.Authorization{
		Status: csms.TokenAccepted, Group: strings.Repeat("g", 37), Language: "de-DE-1996-x",
	})
	if _, broken := v2.V201.Append(nil, m); len(broken) > 0 {
		t.Errorf("%s: %v", m.AppendJSON(nil), broken)
	}
	// E01.FR.12: idTokenInfo whenever, and only when, the request had an id token.
	reply := &csms.TransactionReply{Authorization: &csms.Authorization{Status: csms.TokenBlocked}}
	with := v2.V201.Reply(&ocpp2.TransactionEventRequest{IDToken: &ocpp2.IDToken{}}, reply).(*ocpp2.TransactionEventResponse)
	without := v2.V201.Reply(&ocpp2.TransactionEventRequest{}, reply).(*ocpp2.TransactionEventResponse)
	if with.IDTokenInfo == nil || without.IDTokenInfo != nil {
		t.Errorf("with %+v, without %+v", with, without)
	}
}

func TestBoot(t *testing.T) {
	t.Parallel()
	got, _ := report(t, v2.V21, "BootNotification", `{"reason":"Watchdog","chargingStation":{"model":"m","vendorName":"v","serialNumber":"s",
		"firmwareVersion":"f","modem":{"iccid":"i","imsi":"j"}}}`)
	want := &csms.BootReport{Reason: "Watchdog", Vendor: "v", Model: "m", SerialNumber: "s", FirmwareVersion: "f", ICCID: "i", IMSI: "j"}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("- want, + got:\n%s", diff)
	}
	for r, want := range map[csms.Registration]ocpp2.RegistrationStatus{
		csms.RegistrationAccepted: "Accepted", csms.RegistrationPending: "Pending", csms.RegistrationRejected: "Rejected", "": "Rejected",
	} {
		m := v2.V21.Reply(&ocpp2.BootNotificationRequest{}, &csms.BootReply{Status: r, Now: time.Now()}).(*ocpp2.BootNotificationResponse)
		if m.Status != want {
			t.Errorf("registration %q: %s", r, m.Status)
		}
	}
	if m := v2.V201.Reply(&ocpp2.ResetRequest{}, nil); m != nil {
		t.Errorf("a message of the CSMS was answered: %v", m)
	}
	if o := v2.V201.CommandOutcome(csms.Command{}, []ocppjson.Message{&ocpp2.HeartbeatResponse{}}); o.Status != csms.OutcomeUnknown {
		t.Errorf("an answer to nothing: %+v", o)
	}
}
