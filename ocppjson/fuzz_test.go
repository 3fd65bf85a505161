package ocppjson_test

import (
	"bytes"
	"errors"
	"strings"
	"testing"

	"github.com/go-json-experiment/json/jsontext"

	"github.com/evenkeel/evenkeel/ocpp16"
	"github.com/evenkeel/evenkeel/ocppjson"
)

// FuzzScanner compares the scanner's verdict with jsontext, whose strict default also refuses invalid
// UTF-8 and repeated names. Heartbeat has no members, so everything in it is skipped; Authorize reads one
// string, SetChargingProfile nested objects, numbers and arrays.
func FuzzScanner(f *testing.F) {
	for _, s := range []string{
		`{}`, `{"a":1,"a":2}`, `{"a":{"b":[1,2.5e-3,true,false,null,"x\u00e9\ud83d\ude00"]}}`, `{"idTag":"\ud800"}`, "{\"\xff\":1}",
		`{"idTag":"x","idTag":"y"}`, `{"idTag":1,"id\u0054ag":2}`, ` { "idTag" : [ 01 ] } `, `{"a":-}`, `[]`, `{} {}`, `{"connectorId":1e5,"connectorId":1}`,
		`{"connectorId":"1","csChargingProfiles":{"chargingSchedule":{"chargingSchedulePeriod":[{"startPeriod":0,"limit":1.1},{"limit":"x"}]}}}`,
		strings.Repeat(`{"a":`, 33), strings.Repeat(`{"a":`, 31) + "1" + strings.Repeat("}", 31),
	} {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, payload []byte) {
		value := jsontext.Value(payload)
		valid := value.IsValid() && bytes.TrimLeft(payload, " \t\r\n")[0] == '{'
		for _, action := range []string{"Heartbeat", "Authorize", "SetChargingProfile"} {
			_, err := ocpp16.Check(action, false, payload)
			if (err == nil) == valid {
				continue
			}
			var syntax *ocppjson.SyntaxError
			if errors.As(err, &syntax) && (syntax.Reason == "nesting too deep" || syntax.Reason == "too many array elements") {
				continue // Limits that jsontext does not have.
			}
			t.Errorf("%s: jsontext valid %v, scanner %v", action, valid, err)
		}
	})
}

// FuzzDateTime holds the reader of times to its law: a text without violation reads as the same instant
// after formatting, and whatever it is nothing panics.
func FuzzDateTime(f *testing.F) {
	for _, s := range []string{"2026-11-24T10:00:00Z", "2016-12-31T23:59:60Z", "2026-11-24T10:00:00.123456+14:00", "2026-11-24 10:00:00+0100", ""} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, text string) {
		at, err := ocppjson.DateTime(text).Time()
		if err != nil || at.Year() < 0 || at.Year() > 9999 || at.IsZero() {
			return
		}
		again, err := ocppjson.FormatTime(at).Time()
		if err != nil || !again.Equal(at.Truncate(1e6)) {
			t.Errorf("%q is %s, formatted and read again %s %v", text, at, again, err)
		}
	})
}

// FuzzAppendString holds the writer of strings to its law: whatever is written is JSON and reads back as
// the same text, but for bytes that are no UTF-8.
func FuzzAppendString(f *testing.F) {
	f.Add("a\"\\\n\x00é😀\xff")
	f.Fuzz(func(t *testing.T, s string) {
		quoted := ocppjson.AppendString([]byte("{"), "s", s)[len(`{"s":`):]
		got, err := jsontext.AppendUnquote(nil, quoted)
		if err != nil {
			t.Fatalf("%q: %v", quoted, err)
		}
		// Each byte that is no UTF-8 becomes one replacement, as in a range loop.
		if want := string([]rune(s)); string(got) != want {
			t.Errorf("%q: got %q", want, got)
		}
	})
}
