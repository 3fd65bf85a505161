package gateway_test

import (
	"bytes"
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/rogpeppe/go-internal/txtar"

	"github.com/evenkeel/evenkeel/csms"
	"github.com/evenkeel/evenkeel/internal/gateway"
	"github.com/evenkeel/evenkeel/ocppj"
)

var update = flag.Bool("update", false, "rewrite the golden files")

// domain answers every report as an obliging domain would.
func domain(report any) any {
	now := time.Date(2026, 11, 24, 12, 0, 0, 0, time.UTC)
	accepted := csms.Authorization{Status: csms.TokenAccepted, Group: "fleet-7"}
	switch r := report.(type) {
	case *csms.BootReport:
		return &csms.BootReply{Status: csms.RegistrationAccepted, Now: now, Interval: 300 * time.Second}
	case *csms.HeartbeatReport:
		return &csms.HeartbeatReply{Now: now}
	case *csms.AuthorizeReport:
		return &accepted
	case *csms.TransactionReport:
		reply := &csms.TransactionReply{TransactionID: r.TransactionID}
		if r.TransactionID == "" {
			reply.TransactionID = "1804289383"
		}
		if r.IDToken != nil {
			reply.Authorization = &accepted
		}
		return reply
	}
	return nil
}

// TestOddStations holds what becomes of the frames that real stations are known to
// send, though they should not: testdata/odd has one exchange per file.
func TestOddStations(t *testing.T) {
	t.Parallel()
	files, err := filepath.Glob("testdata/odd/*.txtar")
	if err != nil {
		t.Fatal(err)
	}
	if len(files) < 30 {
		t.Fatalf("%d golden files, want at least 30", len(files))
	}
	for _, name := range files {
		t.Run(strings.TrimSuffix(filepath.Base(name), ".txtar"), func(t *testing.T) {
			t.Parallel()
			odd(t, name)
		})
	}
}

func odd(t *testing.T, name string) {
	a, err := txtar.ParseFile(name)
	if err != nil {
		t.Fatal(err)
	}
	var version ocppj.Version
	for line := range strings.SplitSeq(string(a.Comment), "\n") {
		if text, ok := strings.CutPrefix(line, "OCPP "); ok {
			version, _ = ocppj.ParseVersion(text)
		}
	}
	if version == 0 || len(a.Files) == 0 || a.Files[0].Name != "frame" {
		t.Fatal("the file needs a line \"OCPP <version>\" and the section frame first")
	}
	frame := bytes.TrimSpace(a.Files[0].Data)
	reply, broken := gateway.ReplyTo(version, frame, domain)
	if len(broken) > 0 {
		t.Errorf("the reply breaks the schema: %v", broken)
	}
	want := &txtar.Archive{Comment: a.Comment, Files: []txtar.File{
		a.Files[0],
		{Name: "decision", Data: []byte(decision(gateway.Explain(version, frame, nil)))},
		{Name: "reply", Data: []byte(reply + "\n")},
	}}
	if *update {
		if err := os.WriteFile(name, txtar.Format(want), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	if diff := cmp.Diff(string(txtar.Format(a)), string(txtar.Format(want))); diff != "" {
		t.Errorf("golden file, - want, + got:\n%s", diff)
	}
}

// decision writes down what an explanation says.
func decision(e gateway.Explanation) string {
	var b strings.Builder
	switch {
	case e.Verdict.Code != "":
		fmt.Fprintf(&b, "refused: %s: %s\n", e.Version.Spelling(e.Verdict.Code), e.Verdict.Description)
	case e.Verdict.Quarantine != "":
		fmt.Fprintf(&b, "quarantined: %s\n", e.Verdict.Quarantine)
	case e.Known && !e.FromStation:
		fmt.Fprintf(&b, "not a station's message\n")
	default:
		fmt.Fprintf(&b, "taken\n")
	}
	for _, d := range e.Deviations {
		fmt.Fprintf(&b, "deviation: %s %s x%d\n", d.Name, d.Path, d.Count)
	}
	if e.Report == nil {
		return b.String()
	}
	fmt.Fprintf(&b, "%s ", reflect.TypeOf(e.Report).Elem().Name())
	if r, ok := e.Report.(*csms.NoticeReport); ok {
		fmt.Fprintf(&b, "%s %s\n", r.Action, r.Payload)
		return b.String()
	}
	text, err := json.Marshal(e.Report)
	if err != nil {
		return err.Error()
	}
	var fields map[string]any
	_ = json.Unmarshal(text, &fields)
	delete(fields, "Deviations") // shown above
	for name, v := range fields {
		if v == nil || v == "" || v == false {
			delete(fields, name)
		}
	}
	text, _ = json.MarshalIndent(fields, "", "  ")
	b.Write(text)
	b.WriteByte('\n')
	return b.String()
}
