package ocppj_test

import (
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/evenkeel/evenkeel/ocppj"
)

func TestAppend(t *testing.T) {
	t.Parallel()
	payload := []byte(`{"a":1}`)
	for _, tt := range []struct {
		got  []byte
		want string
	}{
		{ocppj.AppendCall(nil, "1", "Reset", payload), `[2,"1","Reset",{"a":1}]`},
		{ocppj.AppendCall([]byte("x"), `a"\b`+"\n\x01", "Reset", nil), `x[2,"a\"\\b\n\u0001","Reset",{}]`},
		{ocppj.AppendResult(nil, "ä\xff", nil), `[3,"ä` + "\uFFFD" + `",{}]`},
		{ocppj.AppendSend(nil, "1", "X", payload), `[6,"1","X",{"a":1}]`},
		{ocppj.AppendError(nil, ocppj.V16, "1", ocppj.FormatViolation, "", nil), `[4,"1","FormationViolation","",{}]`},
		{ocppj.AppendError(nil, ocppj.V201, "1", ocppj.FormatViolation, "d", payload), `[4,"1","FormatViolation","d",{"a":1}]`},
		{ocppj.AppendResultError(nil, "1", ocppj.GenericError, "\t\r", nil), `[5,"1","GenericError","\t\r",{}]`},
	} {
		if string(tt.got) != tt.want {
			t.Errorf("got %s, want %s", tt.got, tt.want)
		}
	}
}

func TestErrorDescriptionIsCut(t *testing.T) {
	t.Parallel()
	for _, n := range []int{254, 255, 256, 1000} {
		in := strings.Repeat("ß", n)
		f, err := ocppj.Parse(ocppj.V201, ocppj.AppendError(nil, ocppj.V201, "1", ocppj.GenericError, in, nil))
		if err != nil {
			t.Fatal(err)
		}
		if got, want := utf8.RuneCountInString(f.Description), min(n, 255); got != want || !strings.HasPrefix(in, f.Description) {
			t.Errorf("%d characters became %d", n, got)
		}
	}
}

// The codes as the specifications print them (OCPP-J 1.6 table 7, OCPP 2.1 Part 4 table 9).
func TestErrorCodeSpelling(t *testing.T) {
	t.Parallel()
	v2 := strings.Fields(`FormatViolation GenericError InternalError MessageTypeNotSupported NotImplemented NotSupported
		OccurrenceConstraintViolation PropertyConstraintViolation ProtocolError RpcFrameworkError SecurityError TypeConstraintViolation`)
	v16 := strings.Fields(`FormationViolation GenericError InternalError NotImplemented NotSupported OccurenceConstraintViolation
		PropertyConstraintViolation ProtocolError SecurityError TypeConstraintViolation`)
	for _, s := range v2 {
		code := ocppj.ParseErrorCode(s)
		if got := ocppj.V201.Spelling(code); got != s {
			t.Errorf("2.0.1 spells %s as %s", s, got)
		}
		if got := ocppj.V21.Spelling(code); got != s {
			t.Errorf("2.1 spells %s as %s", s, got)
		}
		if got := ocppj.V16.Spelling(code); !strings.Contains(" "+strings.Join(v16, " ")+" ", " "+got+" ") {
			t.Errorf("1.6 has no %s for %s", got, s)
		}
	}
	for _, s := range v16 {
		if got := ocppj.V16.Spelling(ocppj.ParseErrorCode(s)); got != s {
			t.Errorf("1.6 spells %s as %s", s, got)
		}
	}
	if got := ocppj.V201.Spelling("Kaputt"); got != "GenericError" {
		t.Errorf("an unknown code goes out as %s", got)
	}
	if got := ocppj.ParseErrorCode("Kaputt"); got != "Kaputt" {
		t.Errorf("an unknown code comes in as %s", got)
	}
}

func TestVersions(t *testing.T) {
	t.Parallel()
	for v, name := range map[ocppj.Version]string{ocppj.V16: "1.6", ocppj.V201: "2.0.1", ocppj.V21: "2.1"} {
		if v.String() != name || v.Subprotocol() != "ocpp"+name {
			t.Errorf("version %d is %s, %s", v, v, v.Subprotocol())
		}
		if got, ok := ocppj.ParseVersion(name); !ok || got != v {
			t.Errorf("%s parses as %v", name, got)
		}
		if got, ok := ocppj.ParseSubprotocol("ocpp" + name); !ok || got != v {
			t.Errorf("ocpp%s parses as %v", name, got)
		}
	}
	for _, s := range []string{"", "ocpp2.0", "OCPP1.6", "ocpp1.6 ", "1.5"} {
		if v, ok := ocppj.ParseSubprotocol(s); ok {
			t.Errorf("%q is %v", s, v)
		}
		if v, ok := ocppj.ParseVersion(s); ok {
			t.Errorf("%q is %v", s, v)
		}
	}
	if got := ocppj.Version(0); got.Subprotocol() != "" || got.String() != "unknown" {
		t.Errorf("no version is %q, %q", got.Subprotocol(), got)
	}
	for typ, name := range map[ocppj.MessageType]string{
		ocppj.Call: "CALL", ocppj.CallResult: "CALLRESULT", ocppj.CallError: "CALLERROR",
		ocppj.CallResultError: "CALLRESULTERROR", ocppj.Send: "SEND", 9: "type 9",
	} {
		if typ.String() != name {
			t.Errorf("type %d is %s", typ, typ)
		}
	}
}
