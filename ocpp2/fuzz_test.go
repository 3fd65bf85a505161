package ocpp2_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/evenkeel/evenkeel/ocpp2"
	"github.com/evenkeel/evenkeel/ocppjson"
)

// FuzzDecode feeds every decoder. Laws: nothing panics; the violations are bounded and safe to show; what
// was decoded and is appended again decodes to the same message, and stays without violation if it had none.
func FuzzDecode(f *testing.F) {
	for _, v := range []uint16{0, 1 << 14} {
		for i, a := range ocpp2.Actions(ocpp2.V21) {
			f.Add(uint16(i)|v, a.NewRequest().AppendJSON(nil))
			f.Add(uint16(i)|v, transactionEvent)
			if a.Confirmed {
				f.Add(uint16(i)|v|1<<15, a.NewResponse().AppendJSON(nil))
			}
		}
	}
	f.Fuzz(func(t *testing.T, which uint16, payload []byte) {
		v := ocpp2.V21
		if which&(1<<14) != 0 {
			v = ocpp2.V201
		}
		actions := ocpp2.Actions(v)
		info := actions[int(which&(1<<14-1))%len(actions)]
		decode := func(action string, payload []byte) (ocppjson.Message, []ocppjson.Violation, error) {
			if which&(1<<15) != 0 && info.Confirmed {
				return ocpp2.DecodeResponse(v, action, payload)
			}
			return ocpp2.DecodeRequest(v, action, payload)
		}
		m, violations, err := decode(info.Name, payload)
		if err != nil {
			if m != nil || violations != nil {
				t.Errorf("%s: %v with %v %v", info.Name, err, m, violations)
			}
			return
		}
		if len(violations) > ocppjson.MaxViolations+1 {
			t.Errorf("%s: %d violations", info.Name, len(violations))
		}
		for _, v := range violations {
			if len(v.Got) > 64 {
				t.Errorf("%s: Got of %d bytes: %q", info.Name, len(v.Got), v.Got)
			}
		}
		text := m.AppendJSON(nil)
		again, after, err := decode(info.Name, text)
		if err != nil {
			t.Fatalf("%s: %v after appending %s as %s", info.Name, err, payload, text)
		}
		if diff := cmp.Diff(m, again); diff != "" {
			t.Errorf("%s: %s is another message as %s: %s", info.Name, payload, text, diff)
		}
		if violations == nil && after != nil {
			t.Errorf("%s: %s without violation became %s: %v", info.Name, payload, text, after)
		}
	})
}
