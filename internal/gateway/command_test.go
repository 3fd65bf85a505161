package gateway_test

import (
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"github.com/evenkeel/evenkeel/csms"
	"github.com/evenkeel/evenkeel/internal/gateway"
	"github.com/evenkeel/evenkeel/ocppj"
	"github.com/evenkeel/evenkeel/ocppws"
)

// scripted answers CALLs of the CSMS by their action: a payload, or a code of a
// CALLERROR behind "!".
func scripted(got chan<- string, answers map[string]string) func(*ocppws.Conn, ocppj.Frame) {
	return func(c *ocppws.Conn, f ocppj.Frame) {
		got <- f.Action + " " + string(f.Payload)
		answer, ok := answers[f.Action]
		switch {
		case !ok: // never answered
		case answer[0] == '!':
			_ = c.ReplyError(f.ID, ocppj.ErrorCode(answer[1:]), "no", nil)
		default:
			_ = c.Reply(f.ID, []byte(answer))
		}
	}
}

// dance is a command that no version has.
type dance struct{}

func (dance) Type() csms.CommandType { return "dance" }
func (dance) Check(*csms.Faults)     {}

func TestCommands(t *testing.T) {
	t.Parallel()
	token := &csms.IDToken{Value: "04A1B2C3"}
	for _, c := range []struct {
		name    string
		version ocppj.Version
		command csms.Command
		call    string // "" where none may be sent
		answer  string
		want    csms.Outcome
	}{
		{
			"start", ocppj.V16,
			csms.Command{Params: csms.Start{EVSE: 2, IDToken: token}},
			`RemoteStartTransaction {"connectorId":2,"idTag":"04A1B2C3"}`, `{"status":"Accepted"}`,
			csms.Outcome{Status: csms.OutcomeAccepted, StationWord: "Accepted"},
		},
		{
			"start with a long token", ocppj.V16,
			csms.Command{Params: csms.Start{IDToken: &csms.IDToken{Value: "123456789012345678901"}}},
			"", "",
			csms.Outcome{Status: csms.OutcomeNotSupported, Reason: "this station takes id tokens of at most 20 characters"},
		},
		{
			"start without token", ocppj.V16,
			csms.Command{Params: csms.Start{}},
			"", "",
			csms.Outcome{Status: csms.OutcomeNotSupported, Reason: "a start needs an id token"},
		},
		{
			"stop", ocppj.V16,
			csms.Command{Params: csms.Stop{TransactionID: "17"}},
			`RemoteStopTransaction {"transactionId":17}`, `{"status":"Rejected"}`,
			csms.Outcome{Status: csms.OutcomeRejected, StationWord: "Rejected"},
		},
		{
			"stop of a foreign id", ocppj.V16,
			csms.Command{Params: csms.Stop{TransactionID: "c1f0"}},
			"", "",
			csms.Outcome{Status: csms.OutcomeNotSupported, Reason: "this station has no transaction of that id"},
		},
		{
			"soft reset", ocppj.V16,
			csms.Command{Params: csms.Reset{Mode: "onIdle"}},
			`Reset {"type":"Soft"}`, `{"status":"Accepted"}`,
			csms.Outcome{Status: csms.OutcomeAccepted, StationWord: "Accepted"},
		},
		{
			"hard reset", ocppj.V16,
			csms.Command{Params: csms.Reset{Mode: "immediate"}},
			`Reset {"type":"Hard"}`, `!GenericError`,
			csms.Outcome{Status: csms.OutcomeError, ErrorCode: "GenericError", Description: "no"},
		},
		{
			"reset of an EVSE", ocppj.V16,
			csms.Command{Params: csms.Reset{EVSE: 1}},
			"", "",
			csms.Outcome{Status: csms.OutcomeNotSupported, Reason: "this station can only be reset as a whole"},
		},
		{
			"unlock", ocppj.V16,
			csms.Command{Params: csms.Unlock{EVSE: 1}},
			`UnlockConnector {"connectorId":1}`, `{"status":"NotSupported"}`,
			csms.Outcome{Status: csms.OutcomeNotSupported, StationWord: "NotSupported"},
		},
		{
			"availability", ocppj.V16,
			csms.Command{Params: csms.ChangeAvailability{Operative: new(false)}},
			`ChangeAvailability {"connectorId":0,"type":"Inoperative"}`, `{"status":"Scheduled"}`,
			csms.Outcome{Status: csms.OutcomeScheduled, StationWord: "Scheduled"},
		},
		{
			"trigger", ocppj.V16,
			csms.Command{Params: csms.Trigger{Message: "status", EVSE: 1}},
			`TriggerMessage {"requestedMessage":"StatusNotification","connectorId":1}`, `{"status":"NotImplemented"}`,
			csms.Outcome{Status: csms.OutcomeNotSupported, StationWord: "NotImplemented"},
		},
		{
			"extended trigger", ocppj.V16,
			csms.Command{Params: csms.Trigger{Message: "signCertificate"}},
			`ExtendedTriggerMessage {"requestedMessage":"SignChargePointCertificate"}`, `!NotImplemented`,
			csms.Outcome{Status: csms.OutcomeNotSupported, ErrorCode: "NotImplemented", Description: "no"},
		},
		{
			"trigger of 2.x", ocppj.V16,
			csms.Command{Params: csms.Trigger{Message: "transaction"}},
			"", "",
			csms.Outcome{Status: csms.OutcomeNotSupported, Reason: "this station can't be asked for that message"},
		},
		{
			"unknown command", ocppj.V16,
			csms.Command{Params: dance{}},
			"", "",
			csms.Outcome{Status: csms.OutcomeNotSupported, Reason: "this station has no command dance"},
		},
		{
			"a word no version knows", ocppj.V16,
			csms.Command{Params: csms.Reset{}},
			`Reset {"type":"Soft"}`, `{"status":"Maybe"}`,
			csms.Outcome{Status: csms.OutcomeUnknown, StationWord: "Maybe"},
		},
		{
			"an answer that can't be read", ocppj.V16,
			csms.Command{Params: csms.Reset{}},
			`Reset {"type":"Soft"}`, `{"status":"Accepted","status":"Rejected"}`,
			csms.Outcome{Status: csms.OutcomeUnknown, Reason: "unreadableAnswer"},
		},

		{
			"start", ocppj.V201,
			csms.Command{Params: csms.Start{EVSE: 2, RemoteStartID: 9, IDToken: token}},
			`RequestStartTransaction {"evseId":2,"idToken":{"idToken":"04A1B2C3","type":"ISO14443"},"remoteStartId":9}`,
			`{"status":"Rejected","statusInfo":{"reasonCode":"NoCable"}}`,
			csms.Outcome{Status: csms.OutcomeRejected, StationWord: "Rejected", Reason: "NoCable"},
		},
		{
			"start with a type of 2.1", ocppj.V201,
			csms.Command{Params: csms.Start{IDToken: &csms.IDToken{Type: "VIN", Value: "W"}}},
			"", "",
			csms.Outcome{Status: csms.OutcomeNotSupported, Reason: "/idToken/type is not one of the allowed values"},
		},
		{
			"stop", ocppj.V201,
			csms.Command{Params: csms.Stop{TransactionID: "c1f0"}},
			`RequestStopTransaction {"transactionId":"c1f0"}`, `{"status":"Accepted"}`,
			csms.Outcome{Status: csms.OutcomeAccepted, StationWord: "Accepted"},
		},
		{
			"reset", ocppj.V21,
			csms.Command{Params: csms.Reset{EVSE: 1, Mode: "hard"}},
			`Reset {"type":"Immediate","evseId":1}`, `{"status":"Scheduled"}`,
			csms.Outcome{Status: csms.OutcomeScheduled, StationWord: "Scheduled"},
		},
		{
			"unlock", ocppj.V201,
			csms.Command{Params: csms.Unlock{EVSE: 2}},
			`UnlockConnector {"evseId":2,"connectorId":1}`, `{"status":"OngoingAuthorizedTransaction"}`,
			csms.Outcome{Status: csms.OutcomeRejected, StationWord: "OngoingAuthorizedTransaction"},
		},
		{
			"availability of a connector", ocppj.V201,
			csms.Command{Params: csms.ChangeAvailability{EVSE: 1, Connector: 2, Operative: new(true)}},
			`ChangeAvailability {"evse":{"id":1,"connectorId":2},"operationalStatus":"Operative"}`, `{"status":"Accepted"}`,
			csms.Outcome{Status: csms.OutcomeAccepted, StationWord: "Accepted"},
		},
		{
			"availability of the station", ocppj.V201,
			csms.Command{Params: csms.ChangeAvailability{Operative: new(false)}},
			`ChangeAvailability {"operationalStatus":"Inoperative"}`, `{"status":"Accepted"}`,
			csms.Outcome{Status: csms.OutcomeAccepted, StationWord: "Accepted"},
		},
		{
			"trigger of a status", ocppj.V201,
			csms.Command{Params: csms.Trigger{Message: "status", EVSE: 1}},
			`TriggerMessage {"evse":{"id":1,"connectorId":1},"requestedMessage":"StatusNotification"}`, `{"status":"NotImplemented"}`,
			csms.Outcome{Status: csms.OutcomeNotSupported, StationWord: "NotImplemented"},
		},
		{
			"trigger of nonsense", ocppj.V21,
			csms.Command{Params: csms.Trigger{Message: "song"}},
			"", "",
			csms.Outcome{Status: csms.OutcomeNotSupported, Reason: "this station can't be asked for that message"},
		},
	} {
		t.Run(c.version.String()+" "+c.name, func(t *testing.T) {
			t.Parallel()
			w := newWorld(t, gateway.Options{})
			w.station("CP1")
			got := make(chan string, 1)
			answers := map[string]string{}
			if c.answer != "" {
				for _, action := range []string{
					"RemoteStartTransaction", "RemoteStopTransaction", "RequestStartTransaction", "RequestStopTransaction",
					"Reset", "UnlockConnector", "ChangeAvailability", "TriggerMessage", "ExtendedTriggerMessage",
				} {
					answers[action] = c.answer
				}
			}
			p := w.dial("CP1", c.version, scripted(got, answers))
			p.must("Heartbeat", "{}")
			c.command.ID, c.command.Station = "cmd_1", key("CP1")
			cmd := w.submit(c.command)
			w.until("the command has ended", func() bool { return cmd.State == csms.CommandFinished })
			if diff := cmp.Diff(&c.want, cmd.Outcome, cmpopts.IgnoreFields(csms.Outcome{}, "MessageID")); diff != "" {
				t.Errorf("outcome, - want, + got:\n%s", diff)
			}
			call := ""
			select {
			case call = <-got:
			default:
			}
			if call != c.call {
				t.Errorf("sent %s\nwant %s", call, c.call)
			}
		})
	}
}

// step is one CALL of a command and the station's answer.
type step struct{ call, answer string }

// TestVariables are asked for and set in as many messages as the station wants.
func TestVariables(t *testing.T) {
	t.Parallel()
	named := func(names ...string) (p csms.GetVariables) {
		for _, n := range names {
			component, variable, _ := strings.Cut(n, ".")
			p.Variables = append(p.Variables, csms.VariableName{Component: component, Variable: variable})
		}
		return p
	}
	key := func(name, value string) csms.VariableSetting {
		return csms.VariableSetting{VariableName: csms.VariableName{Variable: name}, Value: value}
	}
	for _, c := range []struct {
		name    string
		version ocppj.Version
		params  csms.Params
		steps   []step
		status  csms.OutcomeStatus
		word    string
		result  string
	}{
		{
			"all keys", ocppj.V16,
			csms.GetVariables{},
			[]step{{`GetConfiguration {}`, `{"configurationKey":[{"key":"A","readonly":true,"value":"1"},{"key":"AuthorizationKey","readonly":false,"value":"secret"}]}`}},
			csms.OutcomeAccepted, "",
			`{"variables":[{"variable":"A","status":"Accepted","value":"1","readOnly":true},{"variable":"AuthorizationKey","status":"Accepted","value":"***"}]}`,
		},
		{
			"in parts", ocppj.V16, named(".A", ".B", ".C"),
			[]step{
				{`GetConfiguration {"key":["GetConfigurationMaxKeys"]}`, `{"configurationKey":[{"key":"GetConfigurationMaxKeys","readonly":true,"value":"2"}]}`},
				{`GetConfiguration {"key":["A","B"]}`, `{"configurationKey":[{"key":"A","readonly":false,"value":"1"}],"unknownKey":["B"]}`},
				{`GetConfiguration {"key":["C"]}`, `{"configurationKey":[{"key":"C","readonly":false}]}`},
			},
			csms.OutcomeRejected, "UnknownVariable",
			`{"variables":[{"variable":"A","status":"Accepted","value":"1"},{"variable":"B","status":"UnknownVariable"},{"variable":"C","status":"Accepted"}]}`,
		},
		{
			"set", ocppj.V16,
			csms.SetVariables{Variables: []csms.VariableSetting{key("A", "1"), key("B", "2"), key("C", "3")}},
			[]step{
				{`ChangeConfiguration {"key":"A","value":"1"}`, `{"status":"RebootRequired"}`},
				{`ChangeConfiguration {"key":"B","value":"2"}`, `{"status":"NotSupported"}`},
				{`ChangeConfiguration {"key":"C","value":"3"}`, `{"status":"Accepted"}`},
			},
			csms.OutcomeNotSupported, "NotSupported",
			`{"variables":[{"variable":"A","status":"RebootRequired"},{"variable":"B","status":"NotSupported"},{"variable":"C","status":"Accepted"}]}`,
		},
		{
			"set, then an error", ocppj.V16,
			csms.SetVariables{Variables: []csms.VariableSetting{key("A", "1"), key("B", "2")}},
			[]step{
				{`ChangeConfiguration {"key":"A","value":"1"}`, `{"status":"Accepted"}`},
				{`ChangeConfiguration {"key":"B","value":"2"}`, `!InternalError`},
			},
			csms.OutcomeError, "", `{"variables":[{"variable":"A","status":"Accepted"}]}`,
		},
		{
			"a component", ocppj.V16, named("OCPPCommCtrlr.HeartbeatInterval"), nil, csms.OutcomeNotSupported, "", "",
		},
		{
			"new password", ocppj.V16,
			csms.RotatePassword{Password: "0123456789abcdef"},
			[]step{{`ChangeConfiguration {"key":"AuthorizationKey","value":"30313233343536373839616263646566"}`, `{"status":"RebootRequired"}`}},
			csms.OutcomeAccepted, "RebootRequired", "",
		},
		{
			"in parts", ocppj.V201, named("A.x", "B.y"),
			[]step{
				{
					`GetVariables {"getVariableData":[{"component":{"name":"DeviceDataCtrlr"},"variable":{"name":"ItemsPerMessage","instance":"GetVariables"}}]}`,
					`{"getVariableResult":[{"attributeStatus":"Accepted","attributeValue":"1","component":{"name":"DeviceDataCtrlr"},"variable":{"name":"ItemsPerMessage","instance":"GetVariables"}}]}`,
				},
				{
					`GetVariables {"getVariableData":[{"component":{"name":"A"},"variable":{"name":"x"}}]}`,
					`{"getVariableResult":[{"attributeStatus":"Accepted","attributeValue":"7","component":{"name":"A"},"variable":{"name":"x"}}]}`,
				},
				{
					`GetVariables {"getVariableData":[{"component":{"name":"B"},"variable":{"name":"y"}}]}`,
					`{"getVariableResult":[{"attributeStatus":"UnknownComponent","component":{"name":"B"},"variable":{"name":"y"}}]}`,
				},
			},
			csms.OutcomeRejected, "UnknownComponent",
			`{"variables":[{"component":"A","variable":"x","status":"Accepted","value":"7"},{"component":"B","variable":"y","status":"UnknownComponent"}]}`,
		},
		{
			"set one of a connector", ocppj.V21,
			csms.SetVariables{Variables: []csms.VariableSetting{{
				VariableName: csms.VariableName{Component: "Connector", EVSE: 1, Connector: 2, Variable: "Enabled", AttributeType: "Target"}, Value: "true",
			}}},
			[]step{{
				`SetVariables {"setVariableData":[{"attributeType":"Target","attributeValue":"true","component":{"evse":{"id":1,"connectorId":2},"name":"Connector"},"variable":{"name":"Enabled"}}]}`,
				`{"setVariableResult":[{"attributeType":"Target","attributeStatus":"RebootRequired","component":{"evse":{"id":1,"connectorId":2},"name":"Connector"},"variable":{"name":"Enabled"}}]}`,
			}},
			csms.OutcomeAccepted, "RebootRequired",
			`{"variables":[{"component":"Connector","evseId":1,"connectorId":2,"variable":"Enabled","attributeType":"Target","status":"RebootRequired"}]}`,
		},
		{
			"a key", ocppj.V201, named(".HeartbeatInterval"), nil, csms.OutcomeNotSupported, "", "",
		},
		{
			"new password", ocppj.V201,
			csms.RotatePassword{Password: "0123456789abcdef"},
			[]step{{
				`SetVariables {"setVariableData":[{"attributeValue":"0123456789abcdef","component":{"name":"SecurityCtrlr"},"variable":{"name":"BasicAuthPassword"}}]}`,
				`{"setVariableResult":[{"attributeStatus":"Rejected","attributeStatusInfo":{"reasonCode":"NoSecurityProfile"},"component":{"name":"SecurityCtrlr"},"variable":{"name":"BasicAuthPassword"}}]}`,
			}},
			csms.OutcomeRejected, "Rejected",
			`{"variables":[{"component":"SecurityCtrlr","variable":"BasicAuthPassword","status":"Rejected","reason":"NoSecurityProfile"}]}`,
		},
	} {
		t.Run(c.version.String()+" "+c.name, func(t *testing.T) {
			t.Parallel()
			w := newWorld(t, gateway.Options{})
			w.station("CP1")
			var calls []string
			p := w.dial("CP1", c.version, func(conn *ocppws.Conn, f ocppj.Frame) {
				calls = append(calls, f.Action+" "+string(f.Payload))
				switch answer := c.steps[min(len(calls), len(c.steps))-1].answer; answer[0] {
				case '!':
					_ = conn.ReplyError(f.ID, ocppj.ErrorCode(answer[1:]), "no", nil)
				default:
					_ = conn.Reply(f.ID, []byte(answer))
				}
			})
			p.must("Heartbeat", "{}")
			cmd := w.submit(csms.Command{ID: "cmd_1", Station: csms.StationKey{Tenant: csms.DefaultTenant, Station: "CP1"}, Params: c.params})
			w.until("the command has ended", func() bool { return cmd.State == csms.CommandFinished })
			if cmd.Outcome.Status != c.status || cmd.Outcome.StationWord != c.word {
				t.Errorf("outcome %+v, want %s %s", cmd.Outcome, c.status, c.word)
			}
			if string(cmd.Outcome.Result) != c.result {
				t.Errorf("result %s\nwant   %s", cmd.Outcome.Result, c.result)
			}
			p.conn.Close(ocppws.ReasonNormal)
			w.until("it has left", func() bool { return len(w.gone) == 1 })
			var want []string
			for _, s := range c.steps {
				want = append(want, s.call)
			}
			if diff := cmp.Diff(want, calls); diff != "" {
				t.Errorf("calls, - want, + got:\n%s", diff)
			}
		})
	}
}

// TestCommandsWait for the station to come and to be accepted.
func TestCommandsWait(t *testing.T) {
	t.Parallel()
	w := newWorld(t, gateway.Options{})
	w.station("CP1", func(st *csms.ChargingStation) {
		st.BootPolicy, st.Registration = csms.RegistrationPending, csms.RegistrationPending
	})
	first := w.submit(csms.Command{ID: "cmd_1", Station: key("CP1"), Params: csms.Reset{}})
	second := w.submit(csms.Command{ID: "cmd_2", Station: key("CP1"), Params: csms.Unlock{EVSE: 1}})
	got := make(chan string, 4)
	answers := map[string]string{"Reset": `{"status":"Accepted"}`, "UnlockConnector": `{"status":"Unlocked"}`}
	p := w.dial("CP1", ocppj.V16, scripted(got, answers))
	p.must("BootNotification", boot16)
	w.wake(key("CP1"))
	if len(got) != 0 {
		t.Fatal("sent to a station that is pending")
	}
	w.change(func() { w.stations["CP1"].BootPolicy = csms.RegistrationAccepted })
	p.must("BootNotification", boot16)
	w.until("both have ended", func() bool {
		return first.State == csms.CommandFinished && second.State == csms.CommandFinished
	})
	if a, b := <-got, <-got; a[:5] != "Reset" || b[:6] != "Unlock" {
		t.Errorf("sent %s, then %s", a, b)
	}
	// And on a connection of a station that is accepted.
	p.conn.Close(ocppws.ReasonNormal)
	w.until("it has left", func() bool { return len(w.gone) == 1 })
	third := w.submit(csms.Command{ID: "cmd_3", Station: key("CP1"), Params: csms.Reset{}})
	w.dial("CP1", ocppj.V16, scripted(got, answers))
	w.until("the third has ended", func() bool { return third.State == csms.CommandFinished })
}

// TestCommandAnswerLost_B9 leaves the outcome unknown.
func TestCommandAnswerLost_B9(t *testing.T) {
	t.Parallel()
	for name, lose := range map[string]func(*peer){
		"disconnected": func(p *peer) { p.conn.Abort() },
		"noAnswer":     func(*peer) {},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			o := gateway.Options{}
			if name == "noAnswer" {
				o.CommandTimeout = 20 * time.Millisecond
			}
			w := newWorld(t, o)
			w.station("CP1")
			got := make(chan string, 1)
			p := w.dial("CP1", ocppj.V16, scripted(got, nil))
			cmd := w.submit(csms.Command{ID: "cmd_1", Station: key("CP1"), Params: csms.Reset{}})
			<-got
			lose(p)
			w.until("the command has ended", func() bool { return cmd.State == csms.CommandFinished })
			if cmd.Outcome.Status != csms.OutcomeUnknown || cmd.Outcome.Reason != name {
				t.Errorf("outcome %+v", cmd.Outcome)
			}
		})
	}
}

// TestCommandWaitsWhenTheLimitIsNotTold: a connection that ends while the station is asked
// how much it takes has carried nothing of the command.
func TestCommandWaitsWhenTheLimitIsNotTold(t *testing.T) {
	t.Parallel()
	w := newWorld(t, gateway.Options{})
	w.station("CP1")
	w.dial("CP1", ocppj.V16, func(conn *ocppws.Conn, _ ocppj.Frame) { conn.Abort() }).must("Heartbeat", "{}")
	cmd := w.submit(csms.Command{ID: "cmd_1", Station: key("CP1"), Params: csms.GetVariables{
		Variables: []csms.VariableName{{Variable: "A"}, {Variable: "B"}},
	}})
	w.until("it has left", func() bool { return len(w.gone) == 1 })
	got := make(chan string, 2)
	w.dial("CP1", ocppj.V16, scripted(got, map[string]string{"GetConfiguration": `{"configurationKey":[{"key":"A","readonly":false}]}`}))
	w.until("the command has ended", func() bool { return cmd.State == csms.CommandFinished })
	if cmd.Outcome.Status != csms.OutcomeAccepted {
		t.Errorf("outcome %+v", cmd.Outcome)
	}
}
