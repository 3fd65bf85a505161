package ocppj_test

import (
	"errors"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"github.com/evenkeel/evenkeel/ocppj"
)

func TestParse(t *testing.T) {
	t.Parallel()
	id36 := strings.Repeat("ä", 36)
	for _, tt := range []struct {
		name string
		v    ocppj.Version
		in   string
		want ocppj.Frame
	}{
		{
			"call", ocppj.V16, `[2,"19223201","BootNotification",{"a":[1,{"b":"}]\""}]}]`,
			ocppj.Frame{Type: ocppj.Call, ID: "19223201", Action: "BootNotification", Payload: []byte(`{"a":[1,{"b":"}]\""}]}`)},
		},
		{
			"spaces everywhere", ocppj.V201, " \t[ 2 , \"1\"\n,\"Heartbeat\" ,\r{ } ] \n",
			ocppj.Frame{Type: ocppj.Call, ID: "1", Action: "Heartbeat", Payload: []byte("{ }")},
		},
		{
			"null for an empty payload", ocppj.V16, `[2,"1","Heartbeat",null]`,
			ocppj.Frame{Type: ocppj.Call, ID: "1", Action: "Heartbeat", Payload: []byte("{}")},
		},
		{
			"escapes in id and action", ocppj.V16, `[2,"a\"\u00e4","Heart\u0062eat",{}]`,
			ocppj.Frame{Type: ocppj.Call, ID: `a"ä`, Action: "Heartbeat", Payload: []byte("{}")},
		},
		{
			"36 characters are not bytes", ocppj.V21, `[3,"` + id36 + `",{}]`,
			ocppj.Frame{Type: ocppj.CallResult, ID: id36, Payload: []byte("{}")},
		},
		{
			"error of 1.6", ocppj.V16, `[4,"1","OccurenceConstraintViolation","x",{"y":1}]`,
			ocppj.Frame{Type: ocppj.CallError, ID: "1", Code: ocppj.OccurrenceConstraintViolation, Description: "x", Details: []byte(`{"y":1}`)},
		},
		{
			"spelling of 2.x in 1.6", ocppj.V16, `[4,"1","FormatViolation","",{}]`,
			ocppj.Frame{Type: ocppj.CallError, ID: "1", Code: ocppj.FormatViolation, Details: []byte(`{}`)},
		},
		{
			"spelling of 1.6 in 2.x", ocppj.V201, `[4,"1","FormationViolation","",{}]`,
			ocppj.Frame{Type: ocppj.CallError, ID: "1", Code: ocppj.FormatViolation, Details: []byte(`{}`)},
		},
		{
			"error with a code of its own and little else", ocppj.V201, `[4,"1","Kaputt"]`,
			ocppj.Frame{Type: ocppj.CallError, ID: "1", Code: "Kaputt"},
		},
		{
			"error without details", ocppj.V201, `[4,"1","GenericError","x"]`,
			ocppj.Frame{Type: ocppj.CallError, ID: "1", Code: ocppj.GenericError, Description: "x"},
		},
		{
			"error with scalar details", ocppj.V201, `[4,"1","GenericError","x", -1.5e3 ]`,
			ocppj.Frame{Type: ocppj.CallError, ID: "1", Code: ocppj.GenericError, Description: "x", Details: []byte("-1.5e3")},
		},
		{
			"result error", ocppj.V21, `[5,"1","TypeConstraintViolation","x",{}]`,
			ocppj.Frame{Type: ocppj.CallResultError, ID: "1", Code: ocppj.TypeConstraintViolation, Description: "x", Details: []byte("{}")},
		},
		{
			"send", ocppj.V21, `[6,"1","NotifyPeriodicEventStream",{"id":1}]`,
			ocppj.Frame{Type: ocppj.Send, ID: "1", Action: "NotifyPeriodicEventStream", Payload: []byte(`{"id":1}`)},
		},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			got, err := ocppj.Parse(tt.v, []byte(tt.in))
			if err != nil {
				t.Fatalf("%v", err)
			}
			if string(got.Raw) != tt.in {
				t.Errorf("raw is %q", got.Raw)
			}
			if d := cmp.Diff(tt.want, got, cmpopts.IgnoreFields(ocppj.Frame{}, "Raw")); d != "" {
				t.Errorf("frame (-want +got):\n%s", d)
			}
		})
	}
}

func TestParseRefuses(t *testing.T) {
	t.Parallel()
	const none = "" // no answer allowed
	deep := strings.Repeat(`{"a":`, ocppj.MaxDepth+1) + "1" + strings.Repeat("}", ocppj.MaxDepth+1)
	id37 := strings.Repeat("x", 37)
	for _, tt := range []struct {
		name  string
		v     ocppj.Version
		in    string
		reply string // up to the description
	}{
		{"nothing", ocppj.V201, ``, `[4,"-1","RpcFrameworkError",`},
		{"an object", ocppj.V201, `{}`, `[4,"-1","RpcFrameworkError",`},
		{"not JSON, 1.6", ocppj.V16, `hello`, `[4,"-1","FormationViolation",`},
		{"type is text", ocppj.V21, `["2","1","Heartbeat",{}]`, `[4,"-1","RpcFrameworkError",`},
		{"type is a fraction", ocppj.V21, `[2.0,"1","Heartbeat",{}]`, `[4,"-1","RpcFrameworkError",`},
		{"type has a leading zero", ocppj.V21, `[02,"1","Heartbeat",{}]`, `[4,"-1","RpcFrameworkError",`},
		{"empty array", ocppj.V201, `[]`, `[4,"-1","RpcFrameworkError",`},
		{"unknown type", ocppj.V21, `[7,"1","Heartbeat",{}]`, none},
		{"type 1", ocppj.V16, `[1,"1","Heartbeat",{}]`, none},
		{"huge type", ocppj.V21, `[99999999999999999999999,"1"]`, none},
		{"negative type", ocppj.V21, `[-2,"1"]`, none},
		{"result error before 2.1", ocppj.V201, `[5,"1","GenericError","",{}]`, none},
		{"send before 2.1", ocppj.V16, `[6,"1","X",{}]`, none},
		{"id is a number", ocppj.V201, `[2,1,"Heartbeat",{}]`, `[4,"-1","RpcFrameworkError",`},
		{"id is missing", ocppj.V16, `[2]`, `[4,"-1","FormationViolation",`},
		{"id has a control character", ocppj.V16, "[2,\"a\x01\",\"Heartbeat\",{}]", `[4,"-1","FormationViolation",`},
		{"id has a bad escape", ocppj.V201, `[2,"\x","Heartbeat",{}]`, `[4,"-1","RpcFrameworkError",`},
		{"id is not UTF-8", ocppj.V201, "[2,\"\xff\",\"Heartbeat\",{}]", `[4,"-1","RpcFrameworkError",`},
		{"id too long", ocppj.V201, `[2,"` + id37 + `","Heartbeat",{}]`, `[4,"-1","RpcFrameworkError",`},
		{"id empty", ocppj.V201, `[2,"","Heartbeat",{}]`, `[4,"-1","RpcFrameworkError",`},
		{"action missing", ocppj.V201, `[2,"1"]`, `[4,"1","RpcFrameworkError",`},
		{"action is a number", ocppj.V201, `[2,"1",5,{}]`, `[4,"1","RpcFrameworkError",`},
		{"payload missing", ocppj.V16, `[2,"1","Heartbeat"]`, `[4,"1","FormationViolation",`},
		{"payload is an array", ocppj.V201, `[2,"1","Heartbeat",[]]`, `[4,"1","FormatViolation",`},
		{"payload is text", ocppj.V16, `[2,"1","Heartbeat","{}"]`, `[4,"1","FormationViolation",`},
		{"payload is nearly null", ocppj.V16, `[2,"1","Heartbeat",nul]`, `[4,"1","FormationViolation",`},
		{"payload cut off", ocppj.V201, `[2,"1","Heartbeat",{"a":1`, `[4,"1","FormatViolation",`},
		{"payload cut off in a string", ocppj.V201, `[2,"1","Heartbeat",{"a`, `[4,"1","FormatViolation",`},
		{"brackets crossed", ocppj.V201, `[2,"1","Heartbeat",{"a":[}]]`, `[4,"1","FormatViolation",`},
		{"control character in a string", ocppj.V201, "[2,\"1\",\"Heartbeat\",{\"a\":\"\n\"}]", `[4,"1","FormatViolation",`},
		{"bad escape in a string", ocppj.V201, `[2,"1","Heartbeat",{"a":"\q"}]`, `[4,"1","FormatViolation",`},
		{"payload not UTF-8", ocppj.V201, "[2,\"1\",\"Heartbeat\",{\"a\":\"\xc3\"}]", `[4,"1","FormatViolation",`},
		{"payload too deep", ocppj.V201, `[2,"1","Heartbeat",` + deep + `]`, `[4,"1","FormatViolation",`},
		{"too many elements", ocppj.V201, `[2,"1","Heartbeat",{},{}]`, `[4,"1","RpcFrameworkError",`},
		{"something behind", ocppj.V201, `[2,"1","Heartbeat",{}]x`, `[4,"1","RpcFrameworkError",`},
		{"not closed", ocppj.V201, `[2,"1","Heartbeat",{}`, `[4,"1","RpcFrameworkError",`},
		{"result without payload", ocppj.V201, `[3,"1"]`, none},
		{"result with a broken payload", ocppj.V16, `[3,"1",{]`, none},
		{"result with a broken payload, 2.1", ocppj.V21, `[3,"1",{]`, `[5,"1","FormatViolation",`},
		{"result without id, 2.1", ocppj.V21, `[3,1,{}]`, none},
		{"error without code", ocppj.V21, `[4,"1"]`, none},
		{"error with broken details", ocppj.V21, `[4,"1","GenericError","",{]`, none},
		{"error with a word for details", ocppj.V21, `[4,"1","GenericError","",tru]`, none},
		{"broken result error", ocppj.V21, `[5,"1"]`, none},
		{"broken send", ocppj.V21, `[6,"1","X",[]]`, none},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			_, err := ocppj.Parse(tt.v, []byte(tt.in))
			bad, ok := errors.AsType[*ocppj.ParseError](err)
			if !ok {
				t.Fatalf("error is %v", err)
			}
			got := string(bad.AppendReply(nil, tt.v))
			if tt.reply == none {
				if got != "" || bad.Reply {
					t.Errorf("answered with %s", got)
				}
				return
			}
			if !strings.HasPrefix(got, tt.reply) {
				t.Errorf("answer is %s, want %s", got, tt.reply)
			}
			if _, err := ocppj.Parse(tt.v, []byte(got)); err != nil {
				t.Errorf("the answer is no frame: %v", err)
			}
		})
	}
}

// What a tolerant receiver may take all the same comes as a whole frame.
func TestParseUsable(t *testing.T) {
	t.Parallel()
	id := strings.Repeat("x", 40)
	for in, usable := range map[string]bool{
		`[2,"` + id + `","Heartbeat",{"a":1}]`:    true,
		`[2,"1","Heartbeat",{"a":1},7,"x"]`:       true,
		`[2,"` + id + `","Heartbeat",{"a":1},{}]`: true,
		`[2,"` + id + `","Heartbeat",{"a":1}`:     false,
		`[2,"1","Heartbeat",{"a":1},7,]`:          false,
		`[2,"1","Heartbeat",{"a":1},7]]`:          false,
	} {
		f, err := ocppj.Parse(ocppj.V16, []byte(in))
		bad, ok := errors.AsType[*ocppj.ParseError](err)
		if !ok || bad.Usable != usable {
			t.Errorf("%s: error %+v, want usable %v", in, bad, usable)
			continue
		}
		if usable && (f.Action != "Heartbeat" || string(f.Payload) != `{"a":1}` || f.ID == "") {
			t.Errorf("%s: frame %+v", in, f)
		}
		if f.Loose != usable {
			t.Errorf("%s: loose %v", in, f.Loose)
		}
	}
}

// A payload that is JSON but no object, or none at all, is left to who may take it.
func TestParseUsablePayload(t *testing.T) {
	t.Parallel()
	for in, want := range map[string]string{
		`[2,"1","MeterValues",[1,{}]]`:  `[1,{}]`,
		`[2,"1","MeterValues", "x" ]`:   `"x"`,
		`[2,"1","MeterValues",-5.1,{}]`: `-5.1`,
		`[2,"1","MeterValues",true]`:    `true`,
		`[2,"1","MeterValues"]`:         ``,
	} {
		f, err := ocppj.Parse(ocppj.V16, []byte(in))
		bad, ok := errors.AsType[*ocppj.ParseError](err)
		if !ok || !bad.Usable || !f.Loose || string(f.Payload) != want || !bad.Reply {
			t.Errorf("%s: frame %+v, error %+v", in, f, bad)
		}
	}
	for _, in := range []string{
		`[2,"1","MeterValues",tru]`, `[2,"1","MeterValues",[1}]`, `[2,"1","MeterValues",[]`, `[2,"1","MeterValues",[]]]`,
		`[2,"1","MeterValues"`, `[2,"1","MeterValues",]`, `[2,"1","MeterValues"]x`, `[2,"1","MeterValues",05]`,
	} {
		f, err := ocppj.Parse(ocppj.V16, []byte(in))
		if bad, ok := errors.AsType[*ocppj.ParseError](err); !ok || bad.Usable || f.Loose {
			t.Errorf("%s: frame %+v, error %+v", in, f, bad)
		}
	}
}

func TestParseDeepestPayload(t *testing.T) {
	t.Parallel()
	in := `[2,"1","X",` + strings.Repeat(`{"a":`, ocppj.MaxDepth) + "1" + strings.Repeat("}", ocppj.MaxDepth) + `]`
	if _, err := ocppj.Parse(ocppj.V201, []byte(in)); err != nil {
		t.Errorf("%v", err)
	}
}

// No answer repeats what was received (threat model, S12).
func TestParseErrorDoesNotEcho(t *testing.T) {
	t.Parallel()
	for _, in := range []string{
		`MARK`, `[2,"` + strings.Repeat("MARK", 10) + `","A",{}]`, `[2,"1","MARK",[]]`, `[2,"1",MARK`, `[2,"1","A",{MARK}}]`,
	} {
		_, err := ocppj.Parse(ocppj.V201, []byte(in))
		bad, ok := errors.AsType[*ocppj.ParseError](err)
		if !ok {
			t.Errorf("%s: accepted", in)
			continue
		}
		if strings.Contains(err.Error()+string(bad.AppendReply(nil, ocppj.V201)), "MARK") {
			t.Errorf("%s: echoed in %v", in, err)
		}
	}
}

func TestActionsAreInterned(t *testing.T) {
	known := map[string]string{"Heartbeat": "Heartbeat"}
	p := ocppj.Parser{Version: ocppj.V16, Actions: known}
	data := []byte(`[2,"1","Heartbeat",{}]`)
	if n := testing.AllocsPerRun(100, func() {
		if f, err := p.Parse(data); err != nil || f.Action != "Heartbeat" {
			t.Errorf("%+v, %v", f, err)
		}
	}); n > 1 {
		t.Errorf("%v allocations, want 1 for the message id", n)
	}
	if f, err := p.Parse([]byte(`[2,"1","Other",{}]`)); err != nil || f.Action != "Other" {
		t.Errorf("unknown action: %+v, %v", f, err)
	}
}
