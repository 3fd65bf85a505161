package ocpp16_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/evenkeel/evenkeel/ocpp16"
	"github.com/evenkeel/evenkeel/ocppjson"
)

// FuzzDecode feeds every decoder. Laws: nothing panics; the violations are bounded and safe to show; what
// was decoded and is appended again decodes to the same message, and stays without violation if it had none.
func FuzzDecode(f *testing.F) {
	for i, a := range ocpp16.Actions() {
		f.Add(uint16(i), a.NewRequest().AppendJSON(nil))
		f.Add(uint16(i)|1<<15, a.NewResponse().AppendJSON(nil))
	}
	for _, payload := range [][]byte{bootNotification, meterValues} {
		for i := range ocpp16.Actions() {
			f.Add(uint16(i), payload)
		}
	}
	f.Fuzz(func(t *testing.T, which uint16, payload []byte) {
		actions := ocpp16.Actions()
		info := actions[int(which&^(1<<15))%len(actions)]
		decode := ocpp16.DecodeRequest
		if which&(1<<15) != 0 {
			decode = ocpp16.DecodeResponse
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
