package gateway_test

import (
	"encoding/json"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"github.com/evenkeel/evenkeel/csms"
	"github.com/evenkeel/evenkeel/internal/gateway"
	"github.com/evenkeel/evenkeel/ocppj"
	"github.com/evenkeel/evenkeel/ocppws"
)

// dialogue is a command, the CALLs of it with the station's answers, and its outcome.
type dialogue struct {
	name    string
	version ocppj.Version
	params  csms.Params
	steps   []step
	want    csms.Outcome
}

func (d dialogue) run(t *testing.T) {
	t.Helper()
	t.Run(d.version.String()+" "+d.name, func(t *testing.T) {
		t.Parallel()
		w := newWorld(t, gateway.Options{})
		w.station("CP1")
		var calls []string
		p := w.dial("CP1", d.version, func(conn *ocppws.Conn, f ocppj.Frame) {
			calls = append(calls, f.Action+" "+string(f.Payload))
			if len(calls) > len(d.steps) {
				_ = conn.ReplyError(f.ID, "InternalError", "not expected", nil)
				return
			}
			switch answer := d.steps[len(calls)-1].answer; answer[0] {
			case '!':
				_ = conn.ReplyError(f.ID, ocppj.ErrorCode(answer[1:]), "no", nil)
			default:
				_ = conn.Reply(f.ID, []byte(answer))
			}
		})
		p.must("Heartbeat", "{}")
		cmd := w.submit(csms.Command{ID: "cmd_1", Station: key("CP1"), Params: d.params, CreatedAt: created})
		w.until("the command has ended", func() bool { return cmd.State == csms.CommandFinished })
		if diff := cmp.Diff(&d.want, cmd.Outcome, cmpopts.IgnoreFields(csms.Outcome{}, "MessageID")); diff != "" {
			t.Errorf("outcome, - want, + got:\n%s", diff)
		}
		p.conn.Close(ocppws.ReasonNormal)
		w.until("it has left", func() bool { return len(w.gone) == 1 })
		var want []string
		for _, s := range d.steps {
			want = append(want, s.call)
		}
		if diff := cmp.Diff(want, calls); diff != "" {
			t.Errorf("calls, - want, + got:\n%s", diff)
		}
	})
}

// created is when the commands of dialogues are created.
var created = time.Date(2026, 11, 24, 10, 0, 0, 0, time.UTC)

func accepted(result string) csms.Outcome {
	return ended(csms.OutcomeAccepted, "Accepted", result)
}

func ended(status csms.OutcomeStatus, word, result string) csms.Outcome {
	o := csms.Outcome{Status: status, StationWord: word}
	if result != "" {
		o.Result = json.RawMessage(result)
	}
	return o
}

func unsupported(reason string) csms.Outcome {
	return csms.Outcome{Status: csms.OutcomeNotSupported, Reason: reason}
}

func TestGetLog(t *testing.T) {
	t.Parallel()
	to := csms.Transfer{URL: "ftp://user:secret@logs.example/up"}
	often := csms.Transfer{URL: "https://logs.example/up", Retries: new(0), RetryInterval: new(30)}
	for _, d := range []dialogue{
		{
			"diagnostics", ocppj.V16,
			csms.GetLog{LogType: "diagnostics", RequestID: 7, Oldest: created, Latest: created.Add(time.Hour), Transfer: often},
			[]step{{
				`GetDiagnostics {"location":"https://logs.example/up","retries":0,"retryInterval":30,"startTime":"2026-11-24T10:00:00.000Z","stopTime":"2026-11-24T11:00:00.000Z"}`,
				`{"fileName":"d.zip"}`,
			}},
			ended(csms.OutcomeAccepted, "", `{"fileName":"d.zip"}`),
		},
		{
			"no diagnostics", ocppj.V16,
			csms.GetLog{LogType: "diagnostics", RequestID: 7, Transfer: to},
			[]step{{`GetDiagnostics {"location":"ftp://user:secret@logs.example/up"}`, `{}`}},
			csms.Outcome{Status: csms.OutcomeRejected, Reason: "noDiagnostics"},
		},
		{
			"security", ocppj.V16,
			csms.GetLog{LogType: "security", RequestID: 7, Oldest: created, Transfer: often},
			[]step{{
				`GetLog {"log":{"remoteLocation":"https://logs.example/up","oldestTimestamp":"2026-11-24T10:00:00.000Z"},"logType":"SecurityLog","requestId":7,"retries":0,"retryInterval":30}`,
				`{"status":"AcceptedCanceled","filename":"s.log"}`,
			}},
			ended(csms.OutcomeAccepted, "AcceptedCanceled", `{"fileName":"s.log"}`),
		},
		{
			"security without the extension", ocppj.V16,
			csms.GetLog{LogType: "security", RequestID: 7, Transfer: to},
			[]step{{`GetLog {"log":{"remoteLocation":"ftp://user:secret@logs.example/up"},"logType":"SecurityLog","requestId":7}`, `!NotImplemented`}},
			csms.Outcome{Status: csms.OutcomeNotSupported, ErrorCode: "NotImplemented", Description: "no"},
		},
		{
			"data collector", ocppj.V16,
			csms.GetLog{LogType: "dataCollector", RequestID: 7, Transfer: to},
			nil, unsupported("this station has no such log"),
		},
		{
			"diagnostics", ocppj.V201,
			csms.GetLog{LogType: "diagnostics", RequestID: 7, Latest: created, Transfer: often},
			[]step{{
				`GetLog {"log":{"remoteLocation":"https://logs.example/up","latestTimestamp":"2026-11-24T10:00:00.000Z"},"logType":"DiagnosticsLog","requestId":7,"retries":0,"retryInterval":30}`,
				`{"status":"Accepted","filename":"d.log"}`,
			}},
			accepted(`{"fileName":"d.log"}`),
		},
		{
			"data collector", ocppj.V201,
			csms.GetLog{LogType: "dataCollector", RequestID: 7, Transfer: to},
			nil, unsupported("/logType is nothing that the station's version of OCPP has"),
		},
		{
			"data collector", ocppj.V21,
			csms.GetLog{LogType: "dataCollector", RequestID: 7, Transfer: to},
			[]step{{
				`GetLog {"log":{"remoteLocation":"ftp://user:secret@logs.example/up"},"logType":"DataCollectorLog","requestId":7}`,
				`{"status":"Rejected","statusInfo":{"reasonCode":"NoLog"}}`,
			}},
			csms.Outcome{Status: csms.OutcomeRejected, StationWord: "Rejected", Reason: "NoLog"},
		},
	} {
		d.run(t)
	}
}

func TestFirmware(t *testing.T) {
	t.Parallel()
	from := csms.Transfer{URL: "https://files.example/f", Retries: new(3), RetryInterval: new(60)}
	later := created.Add(time.Hour)
	signed := csms.UpdateFirmware{
		RetrieveAt: created, InstallAt: later, SigningCertificate: "CERT", Signature: "c2ln", RequestID: 7, Transfer: from,
	}
	const checksum = "0123456789abcdef0123456789abcdef"
	dialogues := []dialogue{
		{
			"unsigned", ocppj.V16,
			csms.UpdateFirmware{RequestID: 7, Transfer: from},
			[]step{{
				`UpdateFirmware {"location":"https://files.example/f","retries":3,"retrieveDate":"2026-11-24T10:00:00.000Z","retryInterval":60}`, `{}`,
			}},
			csms.Outcome{Status: csms.OutcomeAccepted},
		},
		{
			"unsigned, installed later", ocppj.V16,
			csms.UpdateFirmware{RequestID: 7, InstallAt: later, Transfer: from},
			nil,
			unsupported("this station installs firmware without a signature as soon as it is fetched: leave installAt out"),
		},
		{
			"publish", ocppj.V16,
			csms.PublishFirmware{Checksum: checksum, RequestID: 7, Transfer: from},
			nil,
			unsupported("this station has no command publishFirmware"),
		},
		{
			"unpublish", ocppj.V16,
			csms.UnpublishFirmware{Checksum: checksum},
			nil,
			unsupported("this station has no command unpublishFirmware"),
		},
		{
			"unsigned", ocppj.V201,
			csms.UpdateFirmware{RequestID: 7, RetrieveAt: later, Transfer: csms.Transfer{URL: "sftp://files.example/f"}},
			[]step{{
				`UpdateFirmware {"requestId":7,"firmware":{"location":"sftp://files.example/f","retrieveDateTime":"2026-11-24T11:00:00.000Z"}}`,
				`{"status":"Accepted"}`,
			}},
			accepted(""),
		},
		{
			"longer URL than fits", ocppj.V201,
			csms.UpdateFirmware{RequestID: 7, Transfer: csms.Transfer{URL: "https://files.example/" + strings.Repeat("x", 500)}},
			nil,
			unsupported("/firmware/location is longer than 512 characters"),
		},
	}
	for word, status := range map[string]csms.OutcomeStatus{
		"Accepted": csms.OutcomeAccepted, "AcceptedCanceled": csms.OutcomeAccepted,
		"Rejected": csms.OutcomeRejected, "InvalidCertificate": csms.OutcomeRejected, "RevokedCertificate": csms.OutcomeRejected,
	} {
		answer := `{"status":"` + word + `"}`
		const firmware = `"firmware":{"location":"https://files.example/f","retrieveDateTime":"2026-11-24T10:00:00.000Z",` +
			`"installDateTime":"2026-11-24T11:00:00.000Z","signingCertificate":"CERT","signature":"c2ln"}}`
		const payload = `{"retries":3,"retryInterval":60,"requestId":7,` + firmware
		dialogues = append(dialogues,
			dialogue{"signed " + word, ocppj.V16, signed, []step{{"SignedUpdateFirmware " + payload, answer}}, ended(status, word, "")},
			dialogue{"signed " + word, ocppj.V201, signed, []step{{"UpdateFirmware " + payload, answer}}, ended(status, word, "")},
			dialogue{"signed " + word, ocppj.V21, signed, []step{{"UpdateFirmware " + payload, answer}}, ended(status, word, "")},
		)
	}
	for word, status := range map[string]csms.OutcomeStatus{"Accepted": csms.OutcomeAccepted, "Rejected": csms.OutcomeRejected} {
		for _, v := range []ocppj.Version{ocppj.V201, ocppj.V21} {
			dialogues = append(dialogues, dialogue{
				"publish " + word, v,
				csms.PublishFirmware{Checksum: checksum, RequestID: 7, Transfer: from},
				[]step{{
					`PublishFirmware {"location":"https://files.example/f","retries":3,"checksum":"` + checksum + `","requestId":7,"retryInterval":60}`,
					`{"status":"` + word + `"}`,
				}},
				ended(status, word, ""),
			})
		}
	}
	for word, status := range map[string]csms.OutcomeStatus{
		"Unpublished": csms.OutcomeAccepted, "DownloadOngoing": csms.OutcomeRejected, "NoFirmware": csms.OutcomeRejected,
	} {
		for _, v := range []ocppj.Version{ocppj.V201, ocppj.V21} {
			dialogues = append(dialogues, dialogue{
				"unpublish " + word, v,
				csms.UnpublishFirmware{Checksum: checksum},
				[]step{{`UnpublishFirmware {"checksum":"` + checksum + `"}`, `{"status":"` + word + `"}`}},
				ended(status, word, ""),
			})
		}
	}
	for _, d := range dialogues {
		d.run(t)
	}
}

// TestJournalHidesCredentialsOfURLs_S19 leaves the rest of a frame as it is.
func TestJournalHidesCredentialsOfURLs_S19(t *testing.T) {
	t.Parallel()
	for _, c := range []struct{ action, raw, want string }{
		{
			"GetDiagnostics",
			`[2,"1","GetDiagnostics",{"location":"ftp:\/\/user:secret@logs.example/up", "retries":1}]`,
			`[2,"1","GetDiagnostics",{"location":"ftp://***@logs.example/up", "retries":1}]`,
		},
		{
			"GetLog",
			`[2,"1","GetLog",{"log":{"remoteLocation":"https://logs.example/up?key=secret"}}]`,
			`[2,"1","GetLog",{"log":{"remoteLocation":"https://logs.example/up?***"}}]`,
		},
		{
			"UpdateFirmware",
			`[2,"1","UpdateFirmware",{"firmware":{"location":"https://a@b:secret@files.example"}}]`,
			`[2,"1","UpdateFirmware",{"firmware":{"location":"https://***@files.example"}}]`,
		},
		{
			"UpdateFirmware",
			`[2,"1","UpdateFirmware",{ "location":"https://files.example/f@2.bin" }]`,
			`[2,"1","UpdateFirmware",{ "location":"https://files.example/f@2.bin" }]`,
		},
	} {
		if got := string(gateway.Masked(c.action, []byte(c.raw))); got != c.want {
			t.Errorf("kept %s\nwant %s", got, c.want)
		}
	}
}
