package gateway_test

import (
	"bytes"
	"path/filepath"
	"testing"

	"github.com/rogpeppe/go-internal/txtar"

	"github.com/evenkeel/evenkeel/internal/gateway"
	"github.com/evenkeel/evenkeel/ocppj"
)

// FuzzReply holds for whatever a station sends: the answer is a frame of its version with
// its message id and a valid payload, and a billing message whose payload can be read is
// never refused (threat model B3, S12).
func FuzzReply(f *testing.F) {
	files, err := filepath.Glob("testdata/odd/*.txtar")
	if err != nil || len(files) == 0 {
		f.Fatal("no seeds: ", err)
	}
	for _, name := range files {
		a, err := txtar.ParseFile(name)
		if err != nil {
			f.Fatal(err)
		}
		for v := range uint8(3) {
			f.Add(v, bytes.TrimSpace(a.Files[0].Data))
		}
	}
	f.Fuzz(func(t *testing.T, version uint8, text []byte) {
		v := []ocppj.Version{ocppj.V16, ocppj.V201, ocppj.V21}[version%3]
		e := gateway.Explain(v, text, nil)
		reply, broken := gateway.ReplyTo(v, text, domain)
		if len(broken) > 0 {
			t.Fatalf("%s is answered with %s: %v", text, reply, broken)
		}
		if reply == "" {
			if e.Frame.Type == ocppj.Call && (e.Parse == nil || e.Parse.Usable) {
				t.Fatalf("%s is not answered", text)
			}
			return
		}
		answer, err := ocppj.Parse(v, []byte(reply))
		if bad, ok := err.(*ocppj.ParseError); ok && !bad.Usable {
			t.Fatalf("%s is answered with %s, which is no frame: %v", text, reply, err)
		}
		if (e.Parse == nil || e.Parse.Usable && answer.ID != ocppj.UnreadableID) && answer.ID != e.Frame.ID {
			t.Fatalf("%s is answered with %s, which has another id", text, reply)
		}
		if e.Frame.Type == ocppj.Call && (e.Parse == nil || e.Parse.Usable) && e.Known && gateway.Billing(e.Action) && e.Syntax == "" {
			if answer.Type != ocppj.CallResult {
				t.Fatalf("%s is refused with %s", text, reply)
			}
		}
		gateway.Masked(e.Action, text)
	})
}
