package ocppjson_test

import (
	"encoding/json"
	"errors"
	"math"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"

	"github.com/evenkeel/evenkeel/ocpp16"
	"github.com/evenkeel/evenkeel/ocpp2"
	"github.com/evenkeel/evenkeel/ocppjson"
)

// The scanner is tested through the generated packages, which are its only callers.

func TestSyntaxErrors_S13(t *testing.T) {
	t.Parallel()
	for payload, want := range map[string]string{
		``:                                    "unexpected end",
		`null`:                                "the payload is not a JSON object",
		`[]`:                                  "the payload is not a JSON object",
		`"{}"`:                                "the payload is not a JSON object",
		`{`:                                   "unexpected end",
		`{"idTag":"a"`:                        "unexpected end",
		`{"idTag":"a`:                         "unexpected end",
		`{"idTag"`:                            "unexpected end",
		`{"idTag":`:                           "unexpected end",
		`{"idTag":}`:                          "unexpected character",
		`{"idTag":"a",}`:                      "unexpected character",
		`{,}`:                                 "unexpected character",
		`{"idTag" "a"}`:                       "unexpected character",
		`{idTag:"a"}`:                         "unexpected character",
		`{"idTag":"a"}}`:                      "data after",
		`{"idTag":"a"} x`:                     "data after",
		"{\"idTag\":\"a\"}\x00":               "data after",
		`{"idTag":"a","idTag":"b"}`:           "repeated",
		`{"x":1,"idTag":"a","x":2}`:           "repeated",
		`{"x":{"y":1,"y":2}}`:                 "repeated",
		`{"x":1,"\u0078":2}`:                  "repeated",
		`{"idTag":"a","id\u0054ag":"b"}`:      "repeated",
		"{\"idTag\":\"\xff\"}":                "invalid UTF-8",
		`{"idTag":"\ud800"}`:                  "invalid escape",
		`{"idTag":"\ud800\u0041"}`:            "invalid escape",
		`{"idTag":"\udc00"}`:                  "invalid escape",
		`{"idTag":"\x41"}`:                    "invalid escape",
		`{"idTag":"\u12g4"}`:                  "invalid escape",
		`{"idTag":"\u12`:                      "invalid escape",
		"{\"idTag\":\"a\nb\"}":                "control character",
		"{\"idTag\":\"\\n\n\"}":               "control character",
		`{"idTag":01}`:                        "malformed number",
		`{"idTag":-}`:                         "malformed number",
		`{"idTag":1.}`:                        "malformed number",
		`{"idTag":1e}`:                        "malformed number",
		`{"idTag":.5}`:                        "unexpected character",
		`{"idTag":+5}`:                        "unexpected character",
		`{"idTag":nul}`:                       "unexpected character",
		`{"idTag":tru`:                        "unexpected character",
		`{"idTag":[1,]}`:                      "unexpected character",
		`{"idTag":[1 2]}`:                     "unexpected character",
		`{"x":` + strings.Repeat("[", 40):     "nesting too deep",
		`{"x":` + strings.Repeat(`{"a":`, 40): "nesting too deep",
		`{"x":[0` + strings.Repeat(",0", ocppjson.MaxElements) + `]}`: "too many array elements",
	} {
		_, err := ocpp16.Check("Authorize", false, []byte(payload))
		var syntax *ocppjson.SyntaxError
		if !errors.As(err, &syntax) || !strings.Contains(err.Error(), want) {
			t.Errorf("%.60q: want %q, got %v", payload, want, err)
			continue
		}
		if syntax.Offset < 0 || syntax.Offset > len(payload) {
			t.Errorf("%.60q: offset %d", payload, syntax.Offset)
		}
	}
}

func TestViolations(t *testing.T) {
	t.Parallel()
	type v = ocppjson.Violation
	for _, c := range []struct {
		action, payload string
		want            []v
	}{
		{"Authorize", `{"idTag":"` + strings.Repeat("é", 20) + `"}`, nil},
		{"Authorize", `{"idTag":"` + strings.Repeat("é", 21) + `"}`, []v{{"/idTag", ocppjson.TooLong, 20, strings.Repeat("é", 21)}}},
		{"Authorize", `{"idTag":null}`, []v{{"/idTag", ocppjson.Required, 0, "null"}}},
		{"Authorize", `{"idtag":"x"}`, []v{{"/idtag", ocppjson.UnknownMember, 0, ""}, {"/idTag", ocppjson.Required, 0, ""}}},
		{"Authorize", `{"idTag": {"a" : [1]} }`, []v{{"/idTag", ocppjson.TypeMismatch, 0, `{"a" : [1]}`}}},
		{"Authorize", `{"idTag":"x","a/b~c":1}`, []v{{"/a~1b~0c", ocppjson.UnknownMember, 0, ""}}},
		{"RemoteStopTransaction", `{"transactionId":1.0}`, nil},
		{"RemoteStopTransaction", `{"transactionId":-12e2}`, nil},
		{"RemoteStopTransaction", `{"transactionId":120e-1}`, nil},
		{"RemoteStopTransaction", `{"transactionId":9223372036854775807}`, nil},
		{"RemoteStopTransaction", `{"transactionId":1.5}`, []v{{"/transactionId", ocppjson.TypeMismatch, 0, "1.5"}}},
		{"RemoteStopTransaction", `{"transactionId":1e30}`, []v{{"/transactionId", ocppjson.NotRepresentable, 0, "1e30"}}},
		{"RemoteStopTransaction", `{"transactionId":1e999999999999}`, []v{{"/transactionId", ocppjson.NotRepresentable, 0, "1e999999999999"}}},
		{"RemoteStopTransaction", `{"transactionId":" 7 "}`, []v{{"/transactionId", ocppjson.NumberAsString, 0, "7"}}},
		{"RemoteStopTransaction", `{"transactionId":"7x"}`, []v{{"/transactionId", ocppjson.TypeMismatch, 0, `"7x"`}}},
		{"RemoteStopTransaction", `{"transactionId":true}`, []v{{"/transactionId", ocppjson.TypeMismatch, 0, "true"}}},
		{"GetConfiguration", `{"key":["` + strings.Repeat("k", 51) + `",5,null]}`, []v{
			{"/key/0", ocppjson.TooLong, 50, strings.Repeat("k", 51)},
			{"/key/1", ocppjson.StringAsNumber, 0, "5"},
			{"/key/2", ocppjson.Required, 0, "null"},
		}},
		{"SendLocalList", `{"listVersion":1,"updateType":"Full","localAuthorizationList":[{"idTag":"a"},{"idTag":"b","idTagInfo":{}}]}`, []v{
			{"/localAuthorizationList/1/idTagInfo/status", ocppjson.Required, 0, ""},
		}},
		{"UpdateFirmware", `{"location":"nowhere","retrieveDate":"2026-11-24T10:00:00Z"}`, []v{{"/location", ocppjson.BadFormat, 0, "nowhere"}}},
		{"GetDiagnostics", `{"location":"ftp://h/","startTime":"2026-11-24T10:00:00","stopTime":"yesterday\u0007"}`, []v{
			{"/startTime", ocppjson.MissingZone, 0, "2026-11-24T10:00:00"},
			{"/stopTime", ocppjson.BadFormat, 0, "yesterday."},
		}},
	} {
		got, err := ocpp16.Check(c.action, false, []byte(c.payload))
		if err != nil {
			t.Errorf("%s %s: %v", c.action, c.payload, err)
		}
		if diff := cmp.Diff(c.want, got); diff != "" {
			t.Errorf("%s %s: %s", c.action, c.payload, diff)
		}
	}
}

func TestBooleans(t *testing.T) {
	t.Parallel()
	for value, want := range map[string]struct {
		on   bool
		kind ocppjson.Kind
	}{`true`: {true, 0}, `false`: {false, 0}, `"True"`: {true, ocppjson.BooleanAsString}, `"yes"`: {false, ocppjson.TypeMismatch}, `1`: {false, ocppjson.TypeMismatch}} {
		m, violations, err := ocpp2.DecodeResponse(ocpp2.V201, "GetTransactionStatus", []byte(`{"messagesInQueue":`+value+`}`))
		if err != nil {
			t.Fatal(err)
		}
		var kind ocppjson.Kind
		if len(violations) > 0 {
			kind = violations[0].Kind
		}
		if got := m.(*ocpp2.GetTransactionStatusResponse).MessagesInQueue; got != want.on || kind != want.kind {
			t.Errorf("%s: %v %v", value, got, kind)
		}
	}
}

func TestViolationsAreBounded(t *testing.T) {
	t.Parallel()
	payload := `{"key":[` + strings.Repeat("1,", 999) + `1]}`
	got, err := ocpp16.Check("GetConfiguration", false, []byte(payload))
	if err != nil || len(got) != ocppjson.MaxViolations+1 {
		t.Fatal(len(got), err)
	}
	if last := got[ocppjson.MaxViolations]; last.Kind != ocppjson.Omitted || last.Limit != 1000-ocppjson.MaxViolations {
		t.Errorf("last: %+v", last)
	}
	long := `{"` + strings.Repeat("漢", 1000) + `":1,"idTag":"` + strings.Repeat("漢", 1000) + `"}`
	got, err = ocpp16.Check("Authorize", false, []byte(long))
	if err != nil || len(got) != 2 {
		t.Fatal(got, err)
	}
	for _, v := range got {
		if len(v.Got) > 64 || len(v.Path) > 70 || !utf8.ValidString(v.Got) || !utf8.ValidString(v.Path) {
			t.Errorf("not clipped: %d %d bytes", len(v.Path), len(v.Got))
		}
	}
}

// TestManyUnknownNames must stay linear: a quadratic search would need minutes.
func TestManyUnknownNames(t *testing.T) {
	t.Parallel()
	var b strings.Builder
	b.WriteString(`{"idTag":"x"`)
	for i := range 200_000 {
		b.WriteString(`,"`)
		b.WriteString(strings.Repeat("x", i%3))
		b.WriteString(time.Duration(i).String())
		b.WriteString(`":0`)
	}
	_, err := ocpp16.Check("Authorize", false, []byte(b.String()+"}"))
	if err != nil {
		t.Fatal(err)
	}
	if _, err := ocpp16.Check("Authorize", false, []byte(b.String()+`,"x1ns":0}`)); err == nil {
		t.Error("a repeated name among many is not found")
	}
}

func TestDateTime(t *testing.T) {
	t.Parallel()
	for text, want := range map[ocppjson.DateTime]string{
		"2026-11-24T10:00:00Z":            "2026-11-24T10:00:00Z",
		"2026-11-24t10:00:00.5z":          "2026-11-24T10:00:00.5Z",
		"2026-11-24T10:00:00.1234567899Z": "2026-11-24T10:00:00.123456789Z",
		"2026-11-24T10:00:00+05:30":       "2026-11-24T04:30:00Z",
		"2026-11-24T23:00:00-02:00":       "2026-11-25T01:00:00Z",
		"2026-11-24T10:00:00":             "2026-11-24T10:00:00Z",
		"2026-11-24 10:00:00Z":            "2026-11-24T10:00:00Z",
		"2026-11-24T10:00:00+0100":        "2026-11-24T09:00:00Z",
		"2016-12-31T23:59:60Z":            "2017-01-01T00:00:00Z",
		"0000-01-01T00:00:00Z":            "0000-01-01T00:00:00Z",
	} {
		got, err := text.Time()
		if err != nil || got.Format(time.RFC3339Nano) != want || got.Location() != time.UTC {
			t.Errorf("%s: got %s, %v", text, got.Format(time.RFC3339Nano), err)
		}
	}
	for _, text := range []ocppjson.DateTime{"", "x", "2026-02-30T10:00:00Z", "2026-11-24T10:00:60Z", "222222017-01-01T00:00:00Z", "2026-11-24T10:00:00.Z", "2026-11-24T10:00:00+1"} {
		if got, err := text.Time(); err == nil {
			t.Errorf("%q: got %s", text, got)
		}
	}
	at := time.Date(2026, 11, 24, 11, 0, 0, 123_456_789, time.FixedZone("", 3600))
	if got := ocppjson.FormatTime(at); got != "2026-11-24T10:00:00.123Z" {
		t.Errorf("formatted %s", got)
	}
	if got := ocppjson.FormatTime(time.Time{}); got != "" {
		t.Errorf("zero time: %q", got)
	}
}

func TestAppendedTextIsJSON(t *testing.T) {
	t.Parallel()
	hostile := "a\"\\\n\r\t\x00\x1f<é漢😀\u2028\xffz"
	dst := ocppjson.AppendString([]byte("{"), "s", hostile)
	dst = ocppjson.AppendFloat(dst, "f", 0.1)
	dst = ocppjson.AppendFloats(dst, "fs", []float64{0, -1, 1e21, 1e-7, 12345678.25, math.MaxFloat64, math.NaN()})
	dst = ocppjson.AppendInts(dst, "is", []int{math.MinInt64, math.MaxInt64})
	dst = ocppjson.AppendStrings(dst, "none", []string(nil))
	dst = ocppjson.AppendStrings(dst, "empty", []string{})
	dst = ocppjson.AppendOptBool(dst, "b", new(true))
	dst = ocppjson.AppendOptInt(dst, "absent", nil)
	dst = append(dst, '}')
	var got map[string]any
	if err := json.Unmarshal(dst, &got); err != nil {
		t.Fatalf("%v: %s", err, dst)
	}
	want := map[string]any{
		"s": strings.ToValidUTF8(hostile, "\uFFFD"), "f": 0.1, "b": true, "empty": []any{},
		"fs": []any{0.0, -1.0, 1e21, 1e-7, 12345678.25, math.MaxFloat64, nil},
		"is": []any{float64(math.MinInt64), float64(math.MaxInt64)},
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}

func TestRawIsJSON(t *testing.T) {
	t.Parallel()
	for raw, want := range map[ocppjson.Raw]bool{
		`{"a":[1,null]}`: true, ` 1 `: true, `"x"`: true, ``: false, `1,2`: false, `{"a":1,"a":2}`: false, "\"\xff\"": false,
	} {
		if raw.Valid() != want {
			t.Errorf("%q: valid %v", raw, !want)
		}
	}
	text, err := json.Marshal(struct{ A, B ocppjson.Raw }{A: `{"x":1}`})
	if err != nil || string(text) != `{"A":{"x":1},"B":null}` {
		t.Errorf("%s %v", text, err)
	}
	var read struct{ A ocppjson.Raw }
	if err := json.Unmarshal([]byte(`{"A":{"x": 1}}`), &read); err != nil || read.A != `{"x": 1}` {
		t.Errorf("%q %v", read.A, err)
	}
}

func TestViolationSentences(t *testing.T) {
	t.Parallel()
	for k := ocppjson.TypeMismatch; k <= ocppjson.Omitted; k++ {
		v := ocppjson.Violation{Path: "/a/0", Kind: k, Limit: 7, Got: "bad"}
		if s := v.String(); s == "" || strings.Contains(s, "breaks the rule") || strings.HasPrefix(k.String(), "kind") {
			t.Errorf("kind %d has no words: %q %q", k, k, s)
		}
	}
	if s := (ocppjson.Violation{Kind: ocppjson.NotInVersion}).String(); !strings.HasPrefix(s, "the payload ") {
		t.Errorf("%q", s)
	}
}
