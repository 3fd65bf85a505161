package gateway_test

import (
	"context"
	"encoding/json"
	"errors"
	"strings"
	"testing"
	"time"

	"github.com/evenkeel/evenkeel/csms"
	"github.com/evenkeel/evenkeel/internal/gateway"
	"github.com/evenkeel/evenkeel/ocppj"
)

func TestRawCall(t *testing.T) {
	t.Parallel()
	w := newWorld(t, gateway.Options{})
	// A raw call needs a connection only, not a boot.
	w.station("CP1", func(st *csms.ChargingStation) { st.BootPolicy, st.Registration = csms.RegistrationPending, "" })
	got := make(chan string, 1)
	p := w.dial("CP1", ocppj.V201, scripted(got, map[string]string{
		"GetVariables": `{"getVariableResult":[{"attributeStatus":"Rejected","component":{"name":"a"},"variable":{"name":"b"}}],"vendor":1}`,
		"ClearCache":   `!SecurityError`,
	}))
	_ = p.refusedWith("Heartbeat", `{}`) // it is connected
	call := func(action, payload string, timeout time.Duration) (csms.CallReply, error) {
		return w.serveCall(t.Context(), csms.Call{Station: key("CP1"), Action: action, Payload: []byte(payload), Timeout: timeout})
	}

	variables := `{"getVariableData":[{"component":{"name":"a"},"variable":{"name":"b"}}]}`
	reply, err := call("GetVariables", variables, 0)
	if err != nil || reply.Error != nil || reply.MessageID == "" || !strings.Contains(string(reply.Response), `"vendor":1`) {
		t.Errorf("GetVariables: %+v, %v", reply, err)
	}
	if sent := <-got; sent != "GetVariables "+variables {
		t.Errorf("sent %s", sent)
	}
	reply, err = call("ClearCache", "", 0)
	if err != nil || reply.Error == nil || reply.Error.Code != "SecurityError" || reply.Error.Description != "no" ||
		string(reply.Error.Details) != "{}" || reply.MessageID == "" || reply.Response != nil {
		t.Errorf("ClearCache: %+v, %+v, %v", reply, reply.Error, err)
	}
	<-got
	for _, c := range []struct {
		action, payload string
		code            csms.Code
		pointer         string
	}{
		{"Dance", `{}`, csms.CodeNotFound, ""},
		{"Heartbeat", `{}`, csms.CodeNotFound, ""},
		{"SetDefaultTariff", `{}`, csms.CodeNotFound, ""}, // of 2.1
		{"Reset", `{"type":"Soft"}`, csms.CodeInvalid, "/type"},
		{"Reset", `{"type":"OnIdle","evseId":"1"}`, csms.CodeInvalid, "/evseId"},
		{"GetVariables", `{"getVariableData":[{"component":{},"variable":{"name":"b"}}]}`, csms.CodeInvalid, "/getVariableData/0/component/name"},
		{"Reset", `[]`, csms.CodeInvalid, ""},
		{"Reset", `{"type":"OnIdle","type":"OnIdle"}`, csms.CodeInvalid, ""},
	} {
		_, err := call(c.action, c.payload, 0)
		e, ok := errors.AsType[*csms.Error](err)
		if !ok || e.Code != c.code {
			t.Errorf("%s %s: %v, want %s", c.action, c.payload, err, c.code)
			continue
		}
		if c.code == csms.CodeInvalid && (len(e.Fields) == 0 || e.Fields[0].Pointer != c.pointer || e.Fields[0].Message == "") {
			t.Errorf("%s %s: fields %+v, want %s", c.action, c.payload, e.Fields, c.pointer)
		}
	}
	if _, err := call("GetLog", `{"logType":"SecurityLog","requestId":1,"log":{"remoteLocation":"https://x"}}`, 20*time.Millisecond); csms.CodeOf(err) != csms.CodeTimeout {
		t.Errorf("no answer: %v", err)
	}
	_, err = w.serveCall(t.Context(), csms.Call{Station: key("CP2"), Action: "Reset", Payload: []byte(`{}`)})
	if csms.CodeOf(err) != csms.CodeConflict {
		t.Errorf("not connected: %v", err)
	}
}

// TestRawCallDisconnected tells that no answer came.
func TestRawCallDisconnected(t *testing.T) {
	t.Parallel()
	w := newWorld(t, gateway.Options{})
	w.station("CP1")
	got := make(chan string, 1)
	p := w.dial("CP1", ocppj.V16, scripted(got, nil))
	p.must("Heartbeat", `{}`)
	done := make(chan error, 1)
	go func() {
		_, err := w.serveCall(context.Background(), csms.Call{Station: key("CP1"), Action: "ClearCache"})
		done <- err
	}()
	<-got
	p.conn.Abort()
	if err := <-done; csms.CodeOf(err) != csms.CodeTimeout {
		t.Errorf("%v, want timeout", err)
	}
}

func TestNewSecret(t *testing.T) {
	t.Parallel()
	set := func(component, variable, value string) string {
		data, _ := json.Marshal(map[string]any{"setVariableData": []any{map[string]any{
			"component": map[string]any{"name": component}, "variable": map[string]any{"name": variable}, "attributeValue": value,
		}}})
		return string(data)
	}
	result := func(status string) string {
		return `{"setVariableResult":[{"attributeStatus":"` + status + `","component":{"name":"SecurityCtrlr"},"variable":{"name":"BasicAuthPassword"}}]}`
	}
	for _, c := range []struct{ action, payload, response, want string }{
		{"ChangeConfiguration", `{"key":"AuthorizationKey","value":"30313233343536373839616263646566"}`, `{"status":"Accepted"}`, "0123456789abcdef"},
		{"ChangeConfiguration", `{"key":"AuthorizationKey","value":"0123456789abcdefXY"}`, `{"status":"RebootRequired"}`, "0123456789abcdefXY"},
		{"ChangeConfiguration", `{"key":"authorizationkey","value":"0123456789abcdefXY"}`, `{"status":"Accepted"}`, "0123456789abcdefXY"},
		{"ChangeConfiguration", `{"key":"AuthorizationKey","value":"0123456789abcdefXY"}`, `{"status":"Rejected"}`, ""},
		{"ChangeConfiguration", `{"key":"HeartbeatInterval","value":"60"}`, `{"status":"Accepted"}`, ""},
		{"ChangeConfiguration", `{`, `{}`, ""},
		{"SetVariables", set("SecurityCtrlr", "BasicAuthPassword", "correct horse battery"), result("Accepted"), "correct horse battery"},
		{"SetVariables", set("SecurityCtrlr", "BasicAuthPassword", "correct horse battery"), result("RebootRequired"), "correct horse battery"},
		{"SetVariables", set("SecurityCtrlr", "BasicAuthPassword", "correct horse battery"), result("Rejected"), ""},
		{"SetVariables", set("SecurityCtrlr", "Identity", "CP9"), result("Accepted"), ""},
		{"SetVariables", `[]`, `{}`, ""},
		{"SetVariables", set("NetworkConfiguration", "BasicAuthPassword", "correct horse battery"), result("Accepted"), ""}, // of another component
		{"SetNetworkProfile", `{"connectionData":{"basicAuthPassword":"correct horse battery"}}`, `{"status":"Accepted"}`, "correct horse battery"},
		{"SetNetworkProfile", `{"connectionData":{"basicAuthPassword":"correct horse battery"}}`, `{"status":"Failed"}`, ""},
		{"SetNetworkProfile", `{"connectionData":{}}`, `{"status":"Accepted"}`, ""},
		// Nobody knows whether the station took it.
		{"ChangeConfiguration", `{"key":"AuthorizationKey","value":"0123456789abcdefXY"}`, "", "0123456789abcdefXY"},
		{"SetVariables", set("SecurityCtrlr", "BasicAuthPassword", "correct horse battery"), "", "correct horse battery"},
		{"Reset", `{}`, `{"status":"Accepted"}`, ""},
	} {
		var response []byte
		if c.response != "" {
			response = []byte(c.response)
		}
		if got := string(gateway.NewSecret(c.action, []byte(c.payload), response)); got != c.want {
			t.Errorf("%s %s %s: %q, want %q", c.action, c.payload, c.response, got, c.want)
		}
	}
}

// TestRawCallOddAnswers gives what the station said where that can be passed on, and tells
// a station of 2.1, which alone has a word for it, what is wrong with its answer.
func TestRawCallOddAnswers(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		version  ocppj.Version
		answer   string // %s is the message id
		want     string // response, or code of the error
		complain string // code of the CALLRESULTERROR that must follow, "" for none
	}{
		{ocppj.V16, `[3,"%s",{"status":"Maybe"}]`, `{"status":"Maybe"}`, ""},
		{ocppj.V16, `[3,"%s",{"status":}]`, "timeout", ""},
		{ocppj.V16, `[3,"%s",[]]`, "timeout", ""},
		{ocppj.V16, `[4,"%s","FormationViolation","x",{}]`, "FormationViolation", ""},
		{ocppj.V16, `[4,"%s","OccurenceConstraintViolation","x",{}]`, "OccurenceConstraintViolation", ""},
		{ocppj.V201, `[4,"%s","FormatViolation","x",{}]`, "FormatViolation", ""},
		{ocppj.V201, `[4,"%s","VendorsOwn","x",{}]`, "VendorsOwn", ""},
		{ocppj.V201, `[3,"%s",{"status":"Maybe"}]`, `{"status":"Maybe"}`, ""},
		{ocppj.V201, `[3,"%s",{"status":"Accepted","status":"Accepted"}]`, "timeout", ""},
		{ocppj.V21, `[3,"%s",{"status":"Accepted","vendor":1}]`, `{"status":"Accepted","vendor":1}`, ""},
		{ocppj.V21, `[3,"%s",{"status":"Maybe"}]`, `{"status":"Maybe"}`, "PropertyConstraintViolation"},
		{ocppj.V21, `[3,"%s",{}]`, `{}`, "OccurrenceConstraintViolation"},
		{ocppj.V21, `[3,"%s",{"status":{}}]`, `{"status":{}}`, "TypeConstraintViolation"},
		{ocppj.V21, `[3,"%s",{"status":}]`, "timeout", "FormatViolation"},
		{ocppj.V21, `[3,"%s",[]]`, "timeout", "FormatViolation"},
	} {
		w := newWorld(t, gateway.Options{})
		w.station("CP1")
		p, _ := w.dialRaw("CP1", password("CP1"), c.version.Subprotocol())
		p.send(`[2,"1","Heartbeat",{}]`)
		_ = p.receive() // it is connected
		got := make(chan string, 1)
		go func() {
			reply, err := w.serveCall(context.Background(), csms.Call{Station: key("CP1"), Action: "ClearCache"})
			switch {
			case err != nil:
				got <- string(csms.CodeOf(err))
			case reply.Error != nil:
				got <- reply.Error.Code
			default:
				got <- string(reply.Response)
			}
		}()
		call, err := ocppj.Parse(c.version, []byte(p.receive()))
		if err != nil {
			t.Fatal(err)
		}
		p.send(strings.Replace(c.answer, "%s", call.ID, 1))
		if g := <-got; g != c.want {
			t.Errorf("%s %s: %s, want %s", c.version, c.answer, g, c.want)
		}
		p.send(`[2,"2","Heartbeat",{}]`) // what comes before its answer is about ours
		text := p.receive()
		if c.complain == "" {
			if !strings.HasPrefix(text, `[3,"2",`) {
				t.Errorf("%s %s: %s followed", c.version, c.answer, text)
			}
			continue
		}
		if want := `[5,"` + call.ID + `","` + c.complain + `",`; !strings.HasPrefix(text, want) {
			t.Errorf("%s %s: %s followed, want %s", c.version, c.answer, text, want)
		}
	}
}

// TestMasked_S19 plants a secret in every place that has room for one.
func TestMasked_S19(t *testing.T) {
	t.Parallel()
	const secret = "hunter2hunter2hunter2"
	for action, frame := range map[string]string{
		"ChangeConfiguration": `[2,"1","ChangeConfiguration",{"key":"AuthorizationKey","value":"SECRET"}]`,
		"GetConfiguration":    `[3,"1",{"configurationKey":[{"key":"AuthorizationKey","readonly":false,"value":"SECRET"},{"key":"a","readonly":true,"value":"b"}]}]`,
		"SetVariables":        `[2,"1","SetVariables",{"setVariableData":[{"component":{"name":"SecurityCtrlr"},"variable":{"name":"BasicAuthPassword"},"attributeValue":"SECRET"}]}]`,
		"GetVariables":        `[3,"1",{"getVariableResult":[{"attributeStatus":"Accepted","component":{"name":"SecurityCtrlr"},"variable":{"name":"BasicAuthPassword"},"attributeValue":"SECRET"}]}]`,
		"NotifyReport":        `[2,"1","NotifyReport",{"reportData":[{"component":{"name":"SecurityCtrlr"},"variable":{"name":"BasicAuthPassword"},"variableAttribute":[{"value":"SECRET"}]}]}]`,
		"SetNetworkProfile": `[2,"1","SetNetworkProfile",{"connectionData":{"basicAuthPassword":"SECRET","apn":{"apnPassword":"SECRET","simPin":1234},` +
			`"vpn":{"password":"SECRET","key":"SECRET","type":"IKEv2"}}}]`,
		"SetVariables of a profile": `[2,"1","SetVariables",{"setVariableData":[{"component":{"name":"NetworkConfiguration"},"variable":{"name":"VpnKey"},"attributeValue":"SECRET"},` +
			`{"component":{"name":"NetworkConfiguration"},"variable":{"name":"simpin"},"attributeValue":"SECRET"}]}]`,
		"other case": `[2,"1","ChangeConfiguration",{"key":"AUTHORIZATIONKEY","value":"SECRET"}]`,
		"repeated":   `[2,"1","ChangeConfiguration",{"key":"AuthorizationKey","value":"SECRET","value":"SECRET"}]`,
		"escaped":    `[2,"1","ChangeConfiguration",{"key":"Authorization\u004bey","value":"SECRET"}]`,
		"broken":     `[2,"1","ChangeConfiguration",{"key":"AuthorizationKey","value":"SECRET"`,
	} {
		got := string(gateway.Masked(action, []byte(strings.ReplaceAll(frame, "SECRET", secret))))
		if strings.Contains(got, "hunter") || strings.Contains(got, "1234") || !json.Valid([]byte(got)) {
			t.Errorf("%s: %s", action, got)
		}
	}
	// All but the secret stays as it was written.
	for frame, want := range map[string]string{
		`[2, "1", "SetVariables", {"a":"b\u00e4","n":1.50}]`: "",
		`[2,"1","Foo",{"a":"b\u00e4"`:                        "",
		`{"password"`:                                        `"a frame of  that may hold a secret and can't be parsed"`,
		"[2, \"1\",\t\"ChangeConfiguration\", {\"value\" : \"s3\\u0063ret\" , \"key\":\"AuthorizationKey\", \"n\": 1.50}]\n": "[2, \"1\",\t\"ChangeConfiguration\", {\"value\" : \"***\" , \"key\":\"AuthorizationKey\", \"n\": 1.50}]\n",
	} {
		if want == "" {
			want = frame
		}
		if got := string(gateway.Masked("", []byte(frame))); got != want {
			t.Errorf("%s became %s, want %s", frame, got, want)
		}
	}
}
