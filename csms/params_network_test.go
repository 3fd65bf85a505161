package csms_test

import (
	"encoding/json"
	"strings"
	"testing"
	"time"

	"github.com/evenkeel/evenkeel/csms"
)

// network is a profile with a secret in every place that there is for one.
func network() csms.SetNetworkProfile {
	return csms.SetNetworkProfile{
		Slot: new(0), URL: "wss://user:hunter2@csms.example/ocpp", OCPPVersion: "OCPP201", Interface: "Any", MessageTimeout: 5,
		SecurityProfile: new(2), Identity: "CS1", BasicAuthPassword: "hunter2",
		APN: &csms.APN{
			APN: "internet", UserName: "u", Password: "hunter2", SIMPin: new(4242), PreferredNetwork: "26201",
			UseOnlyPreferredNetwork: true, Authentication: "CHAP",
		},
		VPN: &csms.VPN{Server: "vpn.example", User: "u", Group: "g", Password: "hunter2", Key: "hunter2", Type: "IKEv2"},
	}
}

// networkParams are full parameters of the commands about networks and displays.
func networkParams() []csms.Params {
	at := time.Date(2026, 11, 24, 10, 0, 0, 0, time.UTC)
	text := csms.DisplayText{Format: "UTF8", Language: "de", Content: "Hallo"}
	return []csms.Params{
		network(),
		csms.SetDisplayMessage{
			ID: 3, Priority: "InFront", State: "Idle", StartAt: at, EndAt: at.Add(1), TransactionID: "t",
			Display: &csms.Display{Component: "Display", ComponentInstance: "I", EVSE: 1}, Message: text, MessageExtra: []csms.DisplayText{text},
		},
		csms.GetDisplayMessages{IDs: []int{0}, Priority: "AlwaysFront", State: "Charging", RequestID: 3},
		csms.ClearDisplayMessage{ID: new(0)},
	}
}

func TestNetworkParams_Check(t *testing.T) {
	t.Parallel()
	at := time.Date(2026, 11, 24, 10, 0, 0, 0, time.UTC)
	text := csms.DisplayText{Format: "UTF8", Content: "Hello"}
	long := strings.Repeat("x", 2001)
	for name, tt := range map[string]struct {
		params csms.Params
		want   string
	}{
		"no profile": {csms.SetNetworkProfile{}, "/configurationSlot /ocppCsmsUrl /ocppInterface /securityProfile"},
		"empty parts": {
			csms.SetNetworkProfile{Slot: new(1), URL: "ws://a", Interface: "Wired0", SecurityProfile: new(4), APN: &csms.APN{}, VPN: &csms.VPN{}},
			"/securityProfile /apn/apn /apn/authentication /vpn/server /vpn/user /vpn/password /vpn/key /vpn/type",
		},
		"below zero and too long": {
			csms.SetNetworkProfile{
				Slot: new(-1), URL: "http://a", Interface: "Wired4", OCPPVersion: "2.1", MessageTimeout: -1, SecurityProfile: new(-1),
				Identity: long, BasicAuthPassword: long,
				APN: &csms.APN{APN: long, UserName: long, Password: long, SIMPin: new(-1), PreferredNetwork: long, Authentication: "PAP"},
				VPN: &csms.VPN{Server: long, User: long, Group: long, Password: long, Key: long, Type: "PPTP"},
			},
			"/configurationSlot /ocppCsmsUrl /ocppVersion /ocppInterface /messageTimeoutSec /securityProfile /identity /basicAuthPassword " +
				"/apn/apn /apn/userName /apn/password /apn/preferredNetwork /apn/simPin /vpn/server /vpn/user /vpn/group /vpn/password /vpn/key",
		},
		"no message":                 {csms.SetDisplayMessage{}, "/priority /message/format /message/content"},
		"a message that ends before": {csms.SetDisplayMessage{Priority: "InFront", StartAt: at, EndAt: at.Add(-1), Message: text}, "/endAt"},
		"a message nowhere": {
			csms.SetDisplayMessage{ID: -1, Priority: "InFront", State: "Broken", TransactionID: csms.TransactionID(long), Display: &csms.Display{EVSE: -1}, Message: text},
			"/id /state /transactionId /display/component /display/evseId",
		},
		"too many languages":  {csms.SetDisplayMessage{Priority: "InFront", Message: text, MessageExtra: []csms.DisplayText{text, text, text, text, text}}, "/messageExtra"},
		"an extra of nothing": {csms.SetDisplayMessage{Priority: "InFront", Message: text, MessageExtra: []csms.DisplayText{text, {}}}, "/messageExtra/1/format /messageExtra/1/content"},
		"all messages":        {csms.GetDisplayMessages{}, ""},
		"other messages":      {csms.GetDisplayMessages{IDs: []int{-1}, Priority: "x", State: "x", RequestID: -1}, "/ids/0 /priority /state /requestId"},
		"clear nothing":       {csms.ClearDisplayMessage{}, "/id"},
		"clear below zero":    {csms.ClearDisplayMessage{ID: new(-1)}, "/id"},
	} {
		var faults csms.Faults
		tt.params.Check(&faults)
		var at []string
		for _, f := range faults {
			at = append(at, f.Pointer)
		}
		if got := strings.Join(at, " "); got != tt.want {
			t.Errorf("%s: faults at %q, want %q: %v", name, got, tt.want, faults)
		}
	}
}

// TestSetNetworkProfile_Redacted shows no secret, and leaves what it was made from as it was.
func TestSetNetworkProfile_Redacted(t *testing.T) {
	t.Parallel()
	p := network()
	text, err := json.Marshal(csms.RedactedParams(p))
	if err != nil {
		t.Fatal(err)
	}
	if s := string(text); strings.Contains(s, "hunter2") || strings.Contains(s, "4242") || !strings.Contains(s, `"userName":"u"`) {
		t.Errorf("shown: %s", s)
	}
	if p.APN.Password != "hunter2" || p.APN.SIMPin == nil || p.VPN.Key != "hunter2" {
		t.Errorf("changed: %+v %+v", p.APN, p.VPN)
	}
}
