package api_test

import (
	"strings"
	"testing"
	"time"

	"github.com/evenkeel/evenkeel/csms"
)

func TestCommandIsDurableAndItsOutcomeIsTold(t *testing.T) {
	t.Parallel()
	s := newServer(t)
	key := s.station("CS1", false)
	a := s.want(202, "POST", "/api/v1/charging-stations/CS1/commands", `{"type":"reset","mode":"soft"}`)
	id := at(t, a.body, "id").(string)
	equal(t, a.header.Get("Location"), "/api/v1/commands/"+id)
	equal(t, at(t, a.body, "state"), "queued")
	equal(t, at(t, a.body, "outcome"), nil)
	equal(t, at(t, a.body, "by"), "owner")
	equal(t, at(t, a.body, "params", "mode"), "soft")

	pending, err := s.queue.Pending(t.Context(), key)
	if err != nil || len(pending) != 1 {
		t.Fatalf("pending %v, %v", pending, err)
	}
	if _, err := s.queue.MarkSent(t.Context(), key.Tenant, csms.RecordID(id)); err != nil {
		t.Fatal(err)
	}
	equal(t, at(t, s.want(200, "GET", "/api/v1/commands/"+id, "").body, "state"), "sent")
	if err := s.queue.Finish(t.Context(), key.Tenant, csms.RecordID(id), csms.Outcome{
		Status: csms.OutcomeError, MessageID: "m1", ErrorCode: "NotSupported", Description: "no",
	}); err != nil {
		t.Fatal(err)
	}
	got := s.want(200, "GET", "/api/v1/commands/"+id, "").body
	equal(t, at(t, got, "state"), "finished")
	equal(t, at(t, got, "outcome", "status"), "error")
	equal(t, at(t, got, "ocpp", "code"), "NotSupported")
	equal(t, at(t, s.want(200, "GET", "/api/v1/commands?state=finished", "").body, "items", 0, "id"), id)
	equal(t, at(t, s.want(200, "GET", "/api/v1/charging-stations/CS1/commands", "").body, "items", 0, "id"), id)
	equal(t, at(t, s.want(200, "GET", "/api/v1/audit-log", "").body, "items", 0, "action"), "commandFinished")
}

func TestPreferWaitGivesTheFinishedCommand(t *testing.T) {
	t.Parallel()
	s := newServer(t)
	key := s.station("CS1", true)
	if err := s.bus.ServeWake(func(k csms.StationKey) { // the gateway's part
		pending, err := s.queue.Pending(t.Context(), k)
		if err != nil {
			t.Error(err)
			return
		}
		for _, c := range pending {
			if _, err := s.queue.MarkSent(t.Context(), k.Tenant, c.ID); err != nil {
				t.Error(err)
			}
			if err := s.queue.Finish(t.Context(), k.Tenant, c.ID, csms.Outcome{Status: csms.OutcomeAccepted, StationWord: "Accepted"}); err != nil {
				t.Error(err)
			}
		}
	}); err != nil {
		t.Fatal(err)
	}
	a := s.want(200, "POST", "/api/v1/commands", `{"chargingStationId":"`+string(key.Station)+`","type":"start","evseId":1,"idToken":{"value":"04A1B2C3D4"}}`, "Prefer", "respond-async, wait=20")
	equal(t, at(t, a.body, "outcome", "status"), "accepted")
	equal(t, at(t, a.body, "outcome", "stationStatus"), "Accepted")
	equal(t, at(t, a.body, "params", "idToken", "type"), "ISO14443")
	equal(t, a.header.Get("Preference-Applied"), "wait=20")
	viewer := s.do(csms.RoleViewer, "GET", "/api/v1/commands/"+at(t, a.body, "id").(string), "")
	equal(t, at(t, viewer.body, "params", "idToken", "value"), "*******3D4")
}

func TestPreferWaitEndsWithTheWait(t *testing.T) {
	t.Parallel()
	s := newServer(t)
	s.station("CS1", false)
	began := time.Now()
	a := s.want(202, "POST", "/api/v1/charging-stations/CS1/commands", `{"type":"unlock","evseId":1}`, "Prefer", "wait=1")
	if d := time.Since(began); d < time.Second {
		t.Errorf("waited %v only", d)
	}
	equal(t, at(t, a.body, "state"), "queued")
}

func TestIdempotencyKeyGivesTheFirstCommand(t *testing.T) {
	t.Parallel()
	s := newServer(t)
	s.station("CS1", false)
	const path = "/api/v1/charging-stations/CS1/commands"
	post := func(body string) answer {
		return s.do(csms.RoleOwner, "POST", path, body, "Idempotency-Key", "k1")
	}
	start := `{"type":"start","evseId":1,"idToken":{"value":"04A1B2C3D4"}}`
	first, again := post(start), post(start)
	equal(t, first.status, 202)
	equal(t, at(t, again.body, "id"), at(t, first.body, "id"))
	equal(t, post(`{"type":"reset"}`).status, 422)
	other := s.do(csms.RoleOperator, "POST", path, start, "Idempotency-Key", "k1")
	if other.status != 202 || at(t, other.body, "id") == at(t, first.body, "id") {
		t.Errorf("another caller's key: %d %s", other.status, other.text)
	}
}

// wrongCommands wants each body refused with a pointer to what is wrong first.
func (s *server) wrongCommands(bodies map[string]string) {
	s.tb.Helper()
	for body, pointer := range bodies {
		a := s.do(csms.RoleOwner, "POST", "/api/v1/charging-stations/CS1/commands", body)
		if a.status != 422 {
			s.tb.Errorf("%s: %d %s", body, a.status, a.text)
			continue
		}
		if got := at(s.tb, a.body, "errors", 0, "pointer"); got != pointer {
			s.tb.Errorf("%s: pointer %v, want %s", body, got, pointer)
		}
	}
}

func TestWrongCommandsSayWhatIsWrongWhere(t *testing.T) {
	t.Parallel()
	s := newServer(t)
	s.station("CS1", false)
	s.wrongCommands(map[string]string{
		`{"type":"explode"}`:                                                 "/type",
		`{"type":"start"}`:                                                   "/idToken",
		`{"type":"start","idToken":{"value":""}}`:                            "/idToken/value",
		`{"type":"stop"}`:                                                    "/transactionId",
		`{"type":"reset","mode":"gentle"}`:                                   "/mode",
		`{"type":"reset","operative":true}`:                                  "/operative",
		`{"type":"unlock"}`:                                                  "/evseId",
		`{"type":"trigger","message":"everything"}`:                          "/message",
		`{"type":"setVariables","variables":[]}`:                             "/variables",
		`{"type":"setVariables","variables":[{"value":"1"}]}`:                "/variables/0/variable",
		`{"type":"getVariables","variables":[{"variable":"A","evseId":-1}]}`: "/variables/0/evseId",
		`{"type":"rotatePassword","password":"short"}`:                       "/password",
		`{"type":"getBaseReport","reportBase":"Everything"}`:                 "/reportBase",
		`{"type":"getReport","criteria":["Broken"]}`:                         "/criteria/0",
		`{"type":"getReport","items":[{"variable":"V"}]}`:                    "/items/0/component",
		`{"type":"getMonitoringReport","criteria":["Problem"]}`:              "/criteria/0",
		`{"type":"setMonitoringBase"}`:                                       "/monitoringBase",
		`{"type":"setMonitoringLevel"}`:                                      "/severity",
		`{"type":"setMonitoringLevel","severity":10}`:                        "/severity",
		`{"type":"setVariableMonitoring","monitors":[]}`:                     "/monitors",
		`{"type":"setVariableMonitoring","monitors":[{"variable":"V","component":"C","type":"Delta","severity":1}]}`:                         "/monitors/0/value",
		`{"type":"clearVariableMonitoring","ids":[-1]}`:                                                                                      "/ids/0",
		`{"type":"installCertificate","certificateType":"CSMSRootCertificate","certificate":"no PEM"}`:                                       "/certificate",
		`{"type":"installCertificate","certificateType":"Root","certificate":"x"}`:                                                           "/certificateType",
		`{"type":"deleteCertificate","hashAlgorithm":"MD5"}`:                                                                                 "/hashAlgorithm",
		`{"type":"getInstalledCertificateIds","certificateTypes":["Root"]}`:                                                                  "/certificateTypes/0",
		`{"type":"setNetworkProfile","configurationSlot":1,"ocppCsmsUrl":"https://a.example/","ocppInterface":"Wired0","securityProfile":1}`: "/ocppCsmsUrl",
		`{"type":"setNetworkProfile","configurationSlot":1,"ocppCsmsUrl":"wss://a.example/","ocppInterface":"Wired0"}`:                       "/securityProfile",
		`{"type":"setDisplayMessage","priority":"Loud","message":{"format":"UTF8","content":"Hello"}}`:                                       "/priority",
		`{"type":"setDisplayMessage","priority":"InFront","message":{"format":"UTF8","content":""}}`:                                         "/message/content",
		`{"type":"getDisplayMessages","ids":[-1]}`:                                                                                           "/ids/0",
		`{"type":"clearDisplayMessage"}`:                                                                                                     "/id",
		`{"type":"updateFirmware"}`:                                                                                                          "/url",
		`{"type":"updateFirmware","url":"https://a.example/","signature":"c2ln"}`:                                                            "/signingCertificate",
		`{"type":"publishFirmware","url":"https://a.example/"}`:                                                                              "/checksum",
		`{"type":"unpublishFirmware","checksum":"12"}`:                                                                                       "/checksum",
		`{"type":"getLog","url":"https://a.example/"}`:                                                                                       "/logType",
		`{"type":"getLog","logType":"security"}`:                                                                                             "/url",
		`{"type":"getLog","logType":"security","url":"gopher://a.example/"}`:                                                                 "/url",
		`{"type":"getLog","logType":"security","url":"https:///up"}`:                                                                         "/url",
		`{"type":"getLog","logType":"security","url":"https://a.example/","retries":-1}`:                                                     "/retries",
		`{"type":"getLog","logType":"security","url":"https://a.example/","oldest":"2026-01-02T00:00:00Z","latest":"2026-01-01T00:00:00Z"}`:  "/latest",
		`{"type":"changeAvailability"}`:                                                                                                      "/operative",
		`{"type":"reset","connectorId":1}`:                                                                                                   "/connectorId",
		`{"type":"reset","timeoutSec":86401}`:                                                                                                "/timeoutSec",
		`{"type":"reset","deadline":"2020-01-01T00:00:00Z"}`:                                                                                 "/deadline",
		`{"type":"reset","timeoutSec":5,"deadline":"2099-01-01T00:00:00Z"}`:                                                                  "/deadline",
	})
	s.want(404, "POST", "/api/v1/charging-stations/nobody/commands", `{"type":"reset"}`)
	s.want(404, "GET", "/api/v1/commands/cmd_none", "")
}

func TestWrongLocalListsSayWhatIsWrongWhere(t *testing.T) {
	t.Parallel()
	s := newServer(t)
	s.station("CS1", false)
	s.wrongCommands(map[string]string{
		`{"type":"sendLocalList","version":1}`:                                                                                         "/update",
		`{"type":"sendLocalList","update":"full","version":0}`:                                                                         "/version",
		`{"type":"sendLocalList","update":"full","version":1,"entries":[{"idToken":{"value":"A"}}]}`:                                   "/entries/0/status",
		`{"type":"sendLocalList","update":"differential","version":1,"entries":[{"idToken":{"value":"A"},"group":"G"}]}`:               "/entries/0/status",
		`{"type":"sendLocalList","update":"differential","version":1,"entries":[{"idToken":{"value":"A"}},{"idToken":{"value":"a"}}]}`: "/entries/1/idToken",
		`{"type":"sendLocalList","update":"differential","version":1,"entries":[{"idToken":{"value":"A"},"status":"Accepted"}]}`:       "/entries/0/status",
	})
}

func TestWrongReservationsAndDataSayWhatIsWrongWhere(t *testing.T) {
	t.Parallel()
	s := newServer(t)
	s.station("CS1", false)
	s.wrongCommands(map[string]string{
		`{"type":"reserve","expiresAt":"2099-01-01T00:00:00Z"}`:                                                     "/idToken",
		`{"type":"reserve","idToken":{"value":"A"}}`:                                                                "/expiresAt",
		`{"type":"reserve","idToken":{"value":"A"},"expiresAt":"2020-01-01T00:00:00Z"}`:                             "/expiresAt",
		`{"type":"reserve","idToken":{"value":"A"},"expiresAt":"2099-01-01T00:00:00Z","evseId":-1}`:                 "/evseId",
		`{"type":"reserve","idToken":{"value":"A"},"expiresAt":"2099-01-01T00:00:00Z","groupIdToken":{"value":""}}`: "/groupIdToken/value",
		`{"type":"dataTransfer","data":1}`:                                                                          "/vendorId",
		`{"type":"costUpdated","transactionId":"7"}`:                                                                "/totalCost",
		`{"type":"costUpdated","transactionId":"7","totalCost":"1"}`:                                                "/totalCost",
		`{"type":"customerInformation","idToken":{"value":"A"}}`:                                                    "/report",
		`{"type":"customerInformation","report":true}`:                                                              "/idToken",
		`{"type":"customerInformation","report":true,"idToken":{"value":"A"},"customerIdentifier":"Ann"}`:           "/idToken",
		`{"type":"customerInformation","report":true,"customerCertificate":{"hashAlgorithm":"MD5","issuerNameHash":"n","issuerKeyHash":"k","serialNumber":"s"}}`: "/customerCertificate/hashAlgorithm",
		`{"type":"cancelReservation"}`: "/reservationId",
	})
	a := s.want(202, "POST", "/api/v1/charging-stations/CS1/commands", `{"type":"reserve","idToken":{"value":"A"},"expiresAt":"2099-01-01T00:00:00Z"}`)
	if at(t, a.body, "params", "reservationId") == nil {
		t.Errorf("no reservation id chosen: %s", a.text)
	}
}

func TestIDTokensOfCommandsAreMasked(t *testing.T) {
	t.Parallel()
	s := newServer(t)
	s.station("CS1", false)
	token := `{"value":"04A1B2C3D4","additional":[{"type":"x","value":"04A1B2C3D4"}]}`
	for _, body := range []string{
		`{"type":"start","idToken":` + token + `}`,
		`{"type":"sendLocalList","update":"full","version":1,"entries":[{"idToken":` + token + `,"status":"accepted"}]}`,
		`{"type":"customerInformation","report":true,"idToken":` + token + `}`,
		`{"type":"customerInformation","report":true,"customerIdentifier":"04A1B2C3D4"}`,
		`{"type":"reserve","idToken":` + token + `,"groupIdToken":` + token + `,"expiresAt":"2099-01-01T00:00:00Z"}`,
	} {
		a := s.want(202, "POST", "/api/v1/charging-stations/CS1/commands", body)
		b := s.do(csms.RoleViewer, "GET", "/api/v1/commands/"+at(t, a.body, "id").(string), "")
		if !strings.Contains(a.text, "04A1B2C3D4") || strings.Contains(b.text, "04A1B2C3D4") || !strings.Contains(b.text, "*******3D4") {
			t.Errorf("shown: %s", b.text)
		}
	}
}

func TestSecretsOfCommandsAreNotShown(t *testing.T) {
	t.Parallel()
	s := newServer(t)
	s.station("CS1", false)
	const path = "/api/v1/charging-stations/CS1/commands"
	for _, body := range []string{
		`{"type":"rotatePassword","password":"correct-horse-42"}`,
		`{"type":"setVariables","variables":[{"component":"SecurityCtrlr","variable":"BasicAuthPassword","value":"correct-horse-42"}]}`,
		`{"type":"getLog","logType":"security","url":"ftp://user:correct-horse-42@a.example/up"}`,
		`{"type":"getLog","logType":"security","url":"https://a.example/up?key=correct-horse-42"}`,
		`{"type":"setNetworkProfile","configurationSlot":1,"ocppCsmsUrl":"wss://a.example/","ocppInterface":"Wired0","securityProfile":1,"basicAuthPassword":"correct-horse-42"}`,
	} {
		a := s.want(202, "POST", path, body)
		b := s.want(200, "GET", "/api/v1/commands/"+at(t, a.body, "id").(string), "")
		if strings.Contains(a.text+b.text, "correct-horse-42") {
			t.Errorf("shown: %s", a.text)
		}
	}
}
