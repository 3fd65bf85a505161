package ocppj_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"testing"
	"unicode/utf8"

	"github.com/evenkeel/evenkeel/ocppj"
)

var seeds = []string{
	`[2,"19223201","BootNotification",{"reason":"PowerUp","chargingStation":{"model":"M","vendorName":"V"}}]`,
	`[3,"19223201",{"status":"Accepted","interval":300}]`,
	`[4,"162376037","NotSupported","not supported",{}]`,
	`[5,"1","FormationViolation","d",{"a":[1,2]}]`,
	`[6,"1","NotifyPeriodicEventStream",{"id":123,"pending":0,"data":[]}]`,
	" [ 2 ,\t\"a\\u00e4\\n\" , \"X\" , { } ]\n",
	`[2,"1","Heartbeat",null]`, `[2,"","A",{},1]`, `[2,"1","A",{"a":"\ud800"}]`, `[4,"1","x"]`, `[7]`, `[2`, `{}`, "[2,\"\xff\",\"A\",{}]",
}

// The envelope is accepted exactly when encoding/json would accept it, given
// that it has the shape of a frame; the payload may be worse than valid, never better.
func FuzzParse(f *testing.F) {
	for _, s := range seeds {
		f.Add(uint8(ocppj.V21), []byte(s))
	}
	f.Fuzz(func(t *testing.T, version uint8, data []byte) {
		v := ocppj.Version(version%3) + ocppj.V16
		in := bytes.Clone(data)
		fr, err := ocppj.Parse(v, data)
		if !bytes.Equal(in, data) {
			t.Fatal("Parse changed its input")
		}
		if err != nil {
			bad, ok := errors.AsType[*ocppj.ParseError](err)
			if !ok {
				t.Fatalf("error of type %T", err)
			}
			if !bad.Usable && shaped(v, data) {
				t.Fatalf("refused a frame: %v", err)
			}
			if reply := bad.AppendReply(nil, v); len(reply) > 0 {
				if _, err := ocppj.Parse(v, reply); err != nil || !json.Valid(reply) || len(reply) > 512 {
					t.Fatalf("the answer %s is no frame: %v", reply, err)
				}
			}
			return
		}
		body := fr.Payload
		if fr.Type == ocppj.CallError || fr.Type == ocppj.CallResultError {
			body = fr.Details
		}
		if (body == nil || json.Valid(body)) && !json.Valid(data) {
			t.Fatalf("accepted what is not JSON, with body %s", body)
		}
		if n := utf8.RuneCountInString(fr.ID); n < 1 || n > ocppj.MaxMessageID || !utf8.ValidString(fr.ID) {
			t.Fatalf("accepted the message id %q", fr.ID)
		}
		again, err := ocppj.Parse(v, appendFrame(v, fr))
		if err != nil {
			t.Fatalf("written again it is refused: %v", err)
		}
		if again.Type != fr.Type || again.ID != fr.ID || again.Action != fr.Action || !bytes.Equal(again.Payload, fr.Payload) {
			t.Fatalf("%+v written again is %+v", fr, again)
		}
	})
}

// appendFrame writes fr anew.
func appendFrame(v ocppj.Version, fr ocppj.Frame) []byte {
	switch fr.Type {
	case ocppj.Call:
		return ocppj.AppendCall(nil, fr.ID, fr.Action, fr.Payload)
	case ocppj.Send:
		return ocppj.AppendSend(nil, fr.ID, fr.Action, fr.Payload)
	case ocppj.CallResult:
		return ocppj.AppendResult(nil, fr.ID, fr.Payload)
	case ocppj.CallResultError:
		return ocppj.AppendResultError(nil, fr.ID, fr.Code, fr.Description, fr.Details)
	}
	return ocppj.AppendError(nil, v, fr.ID, fr.Code, fr.Description, fr.Details)
}

// shaped reports by means of encoding/json whether data is a frame.
func shaped(v ocppj.Version, data []byte) bool {
	var parts []json.RawMessage
	if !utf8.Valid(data) || json.Unmarshal(data, &parts) != nil || len(parts) < 3 {
		return false
	}
	var typ int
	var id string
	if parts[0][0] == 'n' || json.Unmarshal(parts[0], &typ) != nil || bytes.ContainsAny(parts[0], ".eE-") {
		return false
	}
	if parts[1][0] != '"' || json.Unmarshal(parts[1], &id) != nil || id == "" || utf8.RuneCountInString(id) > ocppj.MaxMessageID {
		return false
	}
	isText := func(i int) bool { return parts[i][0] == '"' }
	isObject := func(i int) bool { return parts[i][0] == '{' && depth(parts[i]) <= ocppj.MaxDepth }
	switch typ {
	case 2:
		return len(parts) == 4 && isText(2) && isObject(3)
	case 3:
		return len(parts) == 3 && isObject(2)
	case 4:
		return len(parts) == 5 && isText(2) && isText(3) && isObject(4)
	case 5:
		return v == ocppj.V21 && len(parts) == 5 && isText(2) && isText(3) && isObject(4)
	case 6:
		return v == ocppj.V21 && len(parts) == 4 && isText(2) && isObject(3)
	}
	return false
}

// depth returns how deep valid JSON is nested.
func depth(data []byte) int {
	deepest, now := 0, 0
	d := json.NewDecoder(bytes.NewReader(data))
	for {
		tok, err := d.Token()
		if err != nil {
			return deepest
		}
		switch tok {
		case json.Delim('{'), json.Delim('['):
			now++
			deepest = max(deepest, now)
		case json.Delim('}'), json.Delim(']'):
			now--
		}
	}
}

// Whatever the texts, what is appended is valid JSON and reads back the same.
func FuzzAppend(f *testing.F) {
	f.Add("1", "Heartbeat", "x\x00\"\\\u2028", uint8(0))
	f.Add("\xff", "", "\xed\xa0\x80", uint8(2))
	f.Fuzz(func(t *testing.T, id, action, description string, version uint8) {
		v := ocppj.Version(version%3) + ocppj.V16
		call := ocppj.AppendCall(nil, id, action, nil)
		refusal := ocppj.AppendError(nil, v, id, ocppj.ErrorCode(action), description, nil)
		if !json.Valid(call) || !json.Valid(refusal) || !utf8.Valid(call) || !utf8.Valid(refusal) {
			t.Fatalf("not JSON: %s %s", call, refusal)
		}
		if n := utf8.RuneCountInString(id); n == 0 || n > ocppj.MaxMessageID || !utf8.ValidString(id) || !utf8.ValidString(action) || !utf8.ValidString(description) {
			return
		}
		got, err := ocppj.Parse(v, call)
		if err != nil || got.ID != id || got.Action != action {
			t.Fatalf("%s reads back as %+v, %v", call, got, err)
		}
		if got, err = ocppj.Parse(v, refusal); err != nil || utf8.RuneCountInString(got.Description) > ocppj.MaxErrorDescription {
			t.Fatalf("%s reads back as %+v, %v", refusal, got, err)
		}
	})
}
