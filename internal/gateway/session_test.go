package gateway_test

import (
	"bytes"
	"crypto/tls"
	"crypto/x509"
	"crypto/x509/pkix"
	"errors"
	"net/http"
	"net/http/httptest"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/rogpeppe/go-internal/txtar"

	"github.com/evenkeel/evenkeel/csms"
	"github.com/evenkeel/evenkeel/internal/gateway"
	"github.com/evenkeel/evenkeel/ocppj"
	"github.com/evenkeel/evenkeel/ocppws"
)

const (
	boot16  = `{"chargePointVendor":"Volta Werke","chargePointModel":"Duo 22"}`
	boot2   = `{"reason":"PowerUp","chargingStation":{"model":"Quad 150","vendorName":"Volta Werke"}}`
	start16 = `{"connectorId":1,"idTag":"04A1B2C3","meterStart":10250,"timestamp":"2026-11-24T12:00:00Z"}`
	meter16 = `{"connectorId":1,"meterValue":[{"timestamp":"2026-11-24T12:00:00Z","sampledValue":[{"value":"10"}]}]}`
	event2  = `{"eventType":"Started","timestamp":"2026-11-24T12:00:00Z","triggerReason":"Authorized","seqNo":0,` +
		`"transactionInfo":{"transactionId":"c1f0"},"idToken":{"idToken":"04A1B2C3","type":"ISO14443"}}`
)

// TestSession takes a station of each version through the main messages.
func TestSession(t *testing.T) {
	t.Parallel()
	for v, exchanges := range map[ocppj.Version][][3]string{
		ocppj.V16: {
			{"BootNotification", boot16, `"status":"Accepted"`},
			{"Heartbeat", `{}`, `"currentTime":"20`},
			{"StatusNotification", `{"connectorId":1,"errorCode":"NoError","status":"Charging"}`, `{}`},
			{"Authorize", `{"idTag":"04A1B2C3"}`, `"status":"Accepted"`},
			{"StartTransaction", start16, `"transactionId":1804289383`},
			{"MeterValues", meter16, `{}`},
			{"StopTransaction", `{"transactionId":1804289383,"meterStop":14820,"timestamp":"2026-11-24T13:00:00Z"}`, `{}`},
			{"FirmwareStatusNotification", `{"status":"Idle"}`, `{}`},
		},
		ocppj.V201: {
			{"BootNotification", boot2, `"status":"Accepted"`},
			{"Heartbeat", `{}`, `"currentTime":"20`},
			{"StatusNotification", `{"timestamp":"2026-11-24T12:00:00Z","evseId":1,"connectorId":1,"connectorStatus":"Occupied"}`, `{}`},
			{"Authorize", `{"idToken":{"idToken":"04A1B2C3","type":"ISO14443"}}`, `"status":"Accepted"`},
			{"TransactionEvent", event2, `"idTokenInfo"`},
			{"MeterValues", `{"evseId":1,"meterValue":[{"timestamp":"2026-11-24T12:00:00Z","sampledValue":[{"value":10}]}]}`, `{}`},
			{"NotifyEvent", `{"generatedAt":"2026-11-24T12:00:00Z","seqNo":0,"eventData":[{"eventId":1,"timestamp":"2026-11-24T12:00:00Z",` +
				`"trigger":"Alerting","actualValue":"1","eventNotificationType":"HardWiredMonitor","component":{"name":"c"},"variable":{"name":"v"}}]}`, `{}`},
		},
		ocppj.V21: {
			{"BootNotification", boot2, `"status":"Accepted"`},
			{"TransactionEvent", event2, `"idTokenInfo"`},
			{"NotifyPriorityCharging", `{"transactionId":"c1f0","activated":true}`, `{}`},
		},
	} {
		t.Run(v.String(), func(t *testing.T) {
			t.Parallel()
			w := newWorld(t, gateway.Options{})
			w.station("CP1")
			p := w.dial("CP1", v, nil)
			for _, e := range exchanges {
				if answer := p.must(e[0], e[1]); !strings.Contains(answer, e[2]) {
					t.Errorf("%s answered %s, want %s", e[0], answer, e[2])
				}
			}
			w.mu.Lock()
			defer w.mu.Unlock()
			want := len(exchanges)
			if v != ocppj.V21 {
				want-- // the heartbeat concerns nobody
			}
			if len(w.reports) != want {
				t.Errorf("%d reports, want %d", len(w.reports), want)
			}
			for _, f := range w.frames {
				if f.Station != key("CP1") || !f.FromStation || f.OCPPVersion != v.String() || f.Type != "call" || f.MessageID == "" ||
					!bytes.Contains(f.Raw, []byte(f.Action)) || f.At.IsZero() {
					t.Errorf("frame committed with its message: %+v", f)
				}
			}
			for name, n := range w.counts {
				t.Errorf("deviation %s ×%d of valid messages", name, n)
			}
		})
	}
}

// TestOddStationsOnTheWire sends the golden frames over real connections: the answer is
// the golden one but for what a clock decides, and the connection lives on.
func TestOddStationsOnTheWire(t *testing.T) {
	t.Parallel()
	files, err := filepath.Glob("testdata/odd/*.txtar")
	if err != nil {
		t.Fatal(err)
	}
	w := newWorld(t, gateway.Options{})
	peers := map[string]*rawPeer{}
	for _, v := range []string{"1.6", "2.0.1", "2.1"} {
		id := csms.StationID("CP-" + v)
		w.station(id)
		p, status := w.dialRaw(id, password(id), "ocpp"+v)
		if status != 101 {
			t.Fatalf("status %d", status)
		}
		peers[v] = p
	}
	for _, name := range files {
		a, err := txtar.ParseFile(name)
		if err != nil {
			t.Fatal(err)
		}
		_, version, _ := strings.Cut(string(a.Comment), "OCPP ")
		if i := strings.Index(string(a.Comment), "\nOCPP "); i >= 0 {
			version = string(a.Comment)[i+len("\nOCPP "):]
		}
		p := peers[strings.TrimSpace(version)]
		if p == nil {
			t.Fatalf("%s: version %q", name, version)
		}
		want := strings.TrimSpace(string(a.Files[2].Data))
		p.send(strings.TrimSpace(string(a.Files[0].Data)))
		if want == "" {
			continue // the next answer shows that there was none
		}
		got := p.receive()
		if strings.Contains(want, "currentTime") || strings.Contains(want, "idTag") || strings.Contains(want, "idToken") {
			// A clock and a group of the other test are in these.
			got, want = got[:8], want[:8]
		}
		if got != want {
			t.Errorf("%s: answered\n%s\nwant\n%s", filepath.Base(name), got, want)
		}
	}
}

// TestErrorCodes has each version's word for each kind of fault.
func TestErrorCodes(t *testing.T) {
	t.Parallel()
	w := newWorld(t, gateway.Options{})
	w.station("A")
	w.station("B")
	w.station("C")
	all := map[ocppj.Version]*peer{
		ocppj.V16: w.dial("A", ocppj.V16, nil), ocppj.V201: w.dial("B", ocppj.V201, nil), ocppj.V21: w.dial("C", ocppj.V21, nil),
	}
	for _, c := range []struct {
		version         ocppj.Version
		action, payload string
		want            string
	}{
		{ocppj.V16, "NotifyReport", `{}`, "NotImplemented"},
		{ocppj.V16, "heartbeat", `{}`, "NotImplemented"},
		{ocppj.V16, "UnlockConnector", `{"connectorId":1}`, "NotSupported"},
		{ocppj.V16, "BootNotification", `{}`, "OccurrenceConstraintViolation"},
		{ocppj.V16, "BootNotification", `{"chargePointVendor":[],"chargePointModel":"m"}`, "TypeConstraintViolation"},
		{ocppj.V16, "StatusNotification", `{"connectorId":1,"errorCode":"NoError","status":"Busy"}`, "PropertyConstraintViolation"},
		{ocppj.V16, "Authorize", `{"idTag":"a","idTag":"b"}`, "FormatViolation"},
		{ocppj.V201, "NotifyPriorityCharging", `{"transactionId":"a","activated":true}`, "NotImplemented"},
		{ocppj.V201, "GetVariables", `{}`, "NotSupported"},
		{ocppj.V201, "BootNotification", `{"reason":"PowerUp"}`, "OccurrenceConstraintViolation"},
		{ocppj.V201, "Authorize", `{"idToken":"04A1"}`, "TypeConstraintViolation"},
		{ocppj.V201, "NotifyEVChargingNeeds", `{"evseId":1,"chargingNeeds":{"requestedEnergyTransfer":"Steam"}}`, "PropertyConstraintViolation"},
		{ocppj.V21, "StatusNotification", `{"timestamp":"2026-11-24T12:00:00Z","evseId":-1,"connectorId":1,"connectorStatus":"Available"}`, "PropertyConstraintViolation"},
		{ocppj.V21, "VatNumberValidation", `{"vatNumber":"123456789012345678901"}`, "PropertyConstraintViolation"},
		{ocppj.V21, "NoSuchThing", `{}`, "NotImplemented"},
	} {
		if got := all[c.version].refusedWith(c.action, c.payload); got != c.want {
			t.Errorf("OCPP %s %s %s: %s, want %s", c.version, c.action, c.payload, got, c.want)
		}
	}
	// The wire has the version's own spelling.
	for sub, want := range map[string]string{
		"ocpp1.6": `[4,"1","OccurenceConstraintViolation","/chargePointVendor is missing",{}]`,
		"ocpp2.1": `[4,"1","OccurrenceConstraintViolation","/reason is missing",{}]`,
	} {
		id := csms.StationID("raw-" + sub)
		w.station(id)
		p, _ := w.dialRaw(id, password(id), sub)
		p.send(map[string]string{
			"ocpp1.6": `[2,"1","BootNotification",{"chargePointModel":"m"}]`,
			"ocpp2.1": `[2,"1","BootNotification",{"chargingStation":{"model":"m","vendorName":"v"}}]`,
		}[sub])
		if got := p.receive(); got != want {
			t.Errorf("%s: %s, want %s", sub, got, want)
		}
	}
}

// TestNotAccepted answers everything but a boot with SecurityError until a station is
// accepted, and what it was asked for while it is pending.
func TestNotAccepted_B02_FR_09_B03_FR_07(t *testing.T) {
	t.Parallel()
	for _, policy := range []csms.Registration{csms.RegistrationPending, csms.RegistrationRejected} {
		t.Run(string(policy), func(t *testing.T) {
			t.Parallel()
			w := newWorld(t, gateway.Options{})
			w.station("CP1", func(st *csms.ChargingStation) { st.BootPolicy, st.Registration = policy, "" })
			p := w.dial("CP1", ocppj.V201, func(c *ocppws.Conn, f ocppj.Frame) { _ = c.Reply(f.ID, []byte(`{"status":"Accepted"}`)) })
			if code := p.refusedWith("Heartbeat", `{}`); code != "SecurityError" {
				t.Errorf("before the boot: %s", code)
			}
			p.must("BootNotification", boot2)
			if code := p.refusedWith("TransactionEvent", event2); code != "SecurityError" {
				t.Errorf("after it: %s", code)
			}
			report := `{"requestId":1,"generatedAt":"2026-11-24T12:00:00Z","seqNo":0}`
			if code := p.refusedWith("NotifyReport", report); code != "SecurityError" {
				t.Errorf("a report nobody asked for: %s", code)
			}
			for _, c := range []csms.Call{
				{Station: key("CP1"), Action: "GetBaseReport", Payload: []byte(`{"requestId":1,"reportBase":"FullInventory"}`)},
				{Station: key("CP1"), Action: "TriggerMessage", Payload: []byte(`{"requestedMessage":"Heartbeat"}`)},
			} {
				if _, err := w.serveCall(t.Context(), c); err != nil {
					t.Fatal(err)
				}
			}
			if policy == csms.RegistrationRejected {
				if code := p.refusedWith("NotifyReport", report); code != "SecurityError" {
					t.Errorf("rejected: %s", code)
				}
				return
			}
			p.must("NotifyReport", report) // B02.FR.02
			p.must("Heartbeat", `{}`)
			w.change(func() { w.stations["CP1"].BootPolicy = csms.RegistrationAccepted })
			p.must("BootNotification", boot2)
			p.must("TransactionEvent", event2)
		})
	}
}

// TestNoBootOnReconnect_B12: acceptance belongs to the station.
func TestNoBootOnReconnect_B12(t *testing.T) {
	t.Parallel()
	w := newWorld(t, gateway.Options{})
	w.station("CP1")
	p := w.dial("CP1", ocppj.V16, nil)
	p.must("StartTransaction", start16)
	p.must("MeterValues", meter16)
	p.conn.Close(ocppws.ReasonNormal)
	w.until("a station that never booted is noted once", func() bool { return w.counts[csms.DeviationNoBoot] == 1 })
	w.change(func() { w.stations["CP1"].LastBootAt = time.Now() })
	p = w.dial("CP1", ocppj.V16, nil)
	p.must("MeterValues", meter16)
	p.conn.Close(ocppws.ReasonNormal)
	w.until("it has left", func() bool { return len(w.gone) == 2 })
	if n := w.counts[csms.DeviationNoBoot]; n != 1 {
		t.Errorf("counted %d times", n)
	}
}

// TestStoreCannotWrite_B2: no error answers on what would then be thrown away.
func TestStoreCannotWrite_B2(t *testing.T) {
	t.Parallel()
	for action, payload := range map[string]string{
		"MeterValues": meter16, "StartTransaction": start16, "Authorize": `{"idTag":"04A1B2C3"}`, "BootNotification": boot16,
		"StatusNotification": `{"connectorId":1,"errorCode":"NoError","status":"Available"}`,
	} {
		t.Run(action, func(t *testing.T) {
			t.Parallel()
			w := newWorld(t, gateway.Options{})
			w.station("CP1")
			p := w.dial("CP1", ocppj.V16, nil)
			p.must("Heartbeat", `{}`) // it is connected
			w.change(func() { w.fault = csms.Errorf(csms.CodeUnavailable, "disk full") })
			p.must("Heartbeat", `{}`) // needs no store
			answer, err := p.call(action, payload)
			if _, refused := errors.AsType[*ocppws.CallError](err); err == nil || refused {
				t.Errorf("answered %s, %v", answer, err)
			}
			if e := p.waitClosed(); e.PeerCode != 1013 {
				t.Errorf("closed with %d, want 1013", e.PeerCode)
			}
			w.change(func() { w.fault = nil })
			w.dial("CP1", ocppj.V16, nil).must(action, payload)
		})
	}
}

// TestOurFault tells a station of a fault of ours, but for messages that it would then
// throw away.
func TestOurFault(t *testing.T) {
	t.Parallel()
	w := newWorld(t, gateway.Options{})
	w.station("CP1")
	p := w.dial("CP1", ocppj.V16, nil)
	p.must("Heartbeat", `{}`)
	for _, fail := range []func(){
		func() { w.fault, w.panics = csms.Errorf(csms.CodeInternal, "broken"), false },
		func() { w.fault, w.panics = nil, true },
	} {
		w.change(fail)
		if code := p.refusedWith("Authorize", `{"idTag":"04A1B2C3"}`); code != "InternalError" {
			t.Errorf("%s, want InternalError", code)
		}
		answer, err := p.call("StartTransaction", start16)
		if _, refused := errors.AsType[*ocppws.CallError](err); err == nil || refused {
			t.Errorf("answered %s, %v", answer, err)
		}
		p.waitClosed()
		w.change(func() { w.fault, w.panics = nil, false })
		p = w.dial("CP1", ocppj.V16, nil)
		p.must("Heartbeat", `{}`)
	}
}

// TestQuarantine_B3 confirms and keeps a billing message whatever it holds.
func TestQuarantine_B3(t *testing.T) {
	t.Parallel()
	w := newWorld(t, gateway.Options{})
	w.station("CP1")
	p := w.dial("CP1", ocppj.V201, nil)
	for _, payload := range []string{
		`{}`, `{"eventType":7,"seqNo":[],"transactionInfo":"c1f0","meterValue":{}}`, `{"transactionInfo":{"transactionId":null}}`,
	} {
		p.must("TransactionEvent", payload)
	}
	w.mu.Lock()
	defer w.mu.Unlock()
	for i, r := range w.reports {
		tr := r.(*csms.TransactionReport)
		if tr.Quarantine == "" || len(tr.Deviations) == 0 || len(w.frames[i].Deviations) == 0 {
			t.Errorf("report %d is not held: %+v", i, tr)
		}
	}
	if len(w.reports) != 3 {
		t.Errorf("%d reports, want 3", len(w.reports))
	}
}

func TestJournal(t *testing.T) {
	t.Parallel()
	w := newWorld(t, gateway.Options{})
	w.station("CP1")
	p, _ := w.dialRaw("CP1", password("CP1"), "ocpp1.6")
	p.send(`[2,"a","Heartbeat",{}]`)
	p.receive()
	p.send(`[2,"b","MeterValues",` + meter16 + `]`)
	p.receive()
	p.send(`[2,"c","Authorize",{"idTag":17}]`)
	p.receive()
	p.send(`[2,"d","BootNotification",{}]`)
	p.receive()
	p.send(`no frame at all`)
	p.receive()
	done := make(chan error, 1)
	go func() {
		_, err := w.serveCall(t.Context(), csms.Call{
			Station: key("CP1"), Action: "ChangeConfiguration", Payload: []byte(`{"key":"AuthorizationKey","value":"30313233343536373839616263646566"}`),
		})
		done <- err
	}()
	call := p.receive()
	id, _, _ := strings.Cut(strings.TrimPrefix(call, `[2,"`), `"`)
	p.send(`[3,"` + id + `",{"status":"Accepted"}]`)
	if err := <-done; err != nil {
		t.Fatal(err)
	}
	p.send(`no frame after the call`) // which is not taken for an answer to it
	p.receive()
	type line struct {
		In                bool
		Type, Action, Raw string
		Deviations        int
	}
	w.mu.Lock()
	defer w.mu.Unlock()
	var got []line
	for _, f := range w.journal {
		raw := string(f.Raw)
		if strings.Contains(raw, "currentTime") {
			raw = raw[:7]
		}
		raw = strings.ReplaceAll(raw, id, "ID")
		got = append(got, line{f.FromStation, f.Type, f.Action, raw, len(f.Deviations)})
		if f.OCPPVersion != "1.6" || f.At.IsZero() {
			t.Errorf("%+v", f)
		}
	}
	want := []line{
		{true, "call", "Heartbeat", `[2,"a","Heartbeat",{}]`, 0},
		{false, "result", "Heartbeat", `[3,"a",`, 0},
		{false, "result", "MeterValues", `[3,"b",{}]`, 0},
		{false, "result", "Authorize", `[3,"c",{"idTagInfo":{"status":"Accepted"}}]`, 0},
		{true, "call", "BootNotification", `[2,"d","BootNotification",{}]`, 1},
		{false, "error", "BootNotification", `[4,"d","OccurenceConstraintViolation","/chargePointVendor is missing",{}]`, 0},
		{true, "unparsable", "", `no frame at all`, 1},
		{false, "error", "", `[4,"-1","FormationViolation"`, 0},
		{false, "call", "ChangeConfiguration", `[2,"ID","ChangeConfiguration",{"key":"AuthorizationKey","value":"***"}]`, 0},
		{true, "result", "ChangeConfiguration", `[3,"ID",{"status":"Accepted"}]`, 0},
		{true, "unparsable", "", `no frame after the call`, 1},
		{false, "error", "", `[4,"-1","FormationViolation"`, 0},
	}
	for i := range got {
		if i < len(want) && strings.HasPrefix(got[i].Raw, want[i].Raw) {
			got[i].Raw = want[i].Raw // our words for the fault are tested elsewhere
		}
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("journal, - want, + got:\n%s", diff)
	}
	if len(w.frames) != 2 {
		t.Errorf("%d frames committed with their message, want MeterValues and Authorize", len(w.frames))
	}
	if w.added["CP1"] != "0123456789abcdef" {
		t.Errorf("new key %q not taken over", w.added["CP1"])
	}
}

// TestDeviationsAreCounted writes the counts now and then and at the end.
func TestDeviationsAreCounted(t *testing.T) {
	t.Parallel()
	w := newWorld(t, gateway.Options{DeviateEvery: time.Millisecond, SeenEvery: time.Millisecond})
	w.station("CP1")
	p := w.dial("CP1", ocppj.V16, nil)
	p.must("Heartbeat", `{}`)
	w.change(func() { w.fault = csms.Errorf(csms.CodeUnavailable, "later") })
	p.must("Heartbeat", `{"vendor":1,"more":2}`)
	w.change(func() { w.fault = nil })
	w.until("the deviations are counted", func() bool { return w.counts["unknownMember"] == 2 })
	// Connecting counts as being seen, so it takes a message of a later millisecond.
	written := func() bool {
		w.mu.Lock()
		defer w.mu.Unlock()
		return !w.seen[key("CP1")].IsZero()
	}
	for deadline := time.Now().Add(patience); !written(); {
		if time.Now().After(deadline) {
			t.Fatal("the time of the last message is not written")
		}
		p.must("Heartbeat", `{}`)
	}
	_ = p.refusedWith("BootNotification", `{}`)
	p.must("Heartbeat", `{"vendor":1}`)
	p.conn.Close(ocppws.ReasonNormal)
	w.until("the last ones are counted", func() bool { return w.counts["unknownMember"] == 3 })
}

func TestSend(t *testing.T) {
	t.Parallel()
	w := newWorld(t, gateway.Options{DeviateEvery: time.Millisecond})
	w.station("CP1")
	p := w.dial("CP1", ocppj.V21, nil)
	stream := `{"id":1,"pending":0,"basetime":"2026-11-24T12:00:00Z","data":[{"t":0,"v":"230.1"}]}`
	for _, send := range [][2]string{{"NotifyPeriodicEventStream", stream}, {"NoSuchThing", `{}`}, {"TransactionEvent", `{}`}} {
		if _, err := p.conn.Send(send[0], []byte(send[1])); err != nil {
			t.Fatal(err)
		}
	}
	p.must("Heartbeat", `{}`)
	w.mu.Lock()
	defer w.mu.Unlock()
	if len(w.reports) != 1 || w.reports[0].(*csms.NoticeReport).Action != "NotifyPeriodicEventStream" {
		t.Errorf("reports %v", w.reports)
	}
	var sends int
	for _, f := range w.journal {
		if f.Type == "send" && f.FromStation {
			sends++
		}
	}
	if sends != 3 {
		t.Errorf("%d SENDs in the journal, want 3", sends)
	}
}

// TestSerialNumber_S6 closes the connection of a station that boots with another serial
// number than its client certificate has, without an answer.
func TestSerialNumber_S6(t *testing.T) {
	t.Parallel()
	w := newWorld(t, gateway.Options{})
	w.server.Close()
	w.server = httptest.NewServer(http.HandlerFunc(func(rw http.ResponseWriter, r *http.Request) {
		leaf := &x509.Certificate{Subject: pkix.Name{CommonName: "CP1"}}
		r.TLS = &tls.ConnectionState{VerifiedChains: [][]*x509.Certificate{{leaf}}}
		w.gw.Handler(gateway.TLS).ServeHTTP(rw, r)
	}))
	boot := map[ocppj.Version]string{
		ocppj.V16:  `{"chargePointVendor":"v","chargePointModel":"m","chargePointSerialNumber":"SERIAL"}`,
		ocppj.V201: `{"reason":"PowerUp","chargingStation":{"vendorName":"v","model":"m","serialNumber":"SERIAL"}}`,
	}
	boot[ocppj.V21] = boot[ocppj.V201]
	for v, payload := range boot {
		w.station("CP1", func(st *csms.ChargingStation) { st.SecurityProfile = 3 })
		w.dial("CP1", v, nil).must("BootNotification", strings.Replace(payload, "SERIAL", "CP1", 1))
		p := w.dial("CP1", v, nil)
		_, err := p.call("BootNotification", strings.Replace(payload, "SERIAL", "CP2", 1))
		if err == nil {
			t.Errorf("%s: a foreign serial number was answered", v)
		}
		if e := p.waitClosed(); e.PeerCode != 1008 || e.PeerText != "serialNumberMismatch" {
			t.Errorf("%s: closed with %d %q", v, e.PeerCode, e.PeerText)
		}
		w.mu.Lock()
		for _, r := range w.reports {
			if b, ok := r.(*csms.BootReport); ok && b.SerialNumber == "CP2" {
				t.Errorf("%s: a boot with a foreign serial number was taken", v)
			}
		}
		w.mu.Unlock()
		// Of other profiles the certificate is not the proof.
		w.station("CP1", func(st *csms.ChargingStation) { st.SecurityProfile = 2 })
		w.dial("CP1", v, nil).must("BootNotification", strings.Replace(payload, "SERIAL", "CP2", 1))
		w.change(func() { w.reports = nil })
	}
}

// TestBillingPayloadIsNoObject_B3: JSON with the right action is confirmed and kept,
// whatever stands where the payload should be.
func TestBillingPayloadIsNoObject_B3(t *testing.T) {
	t.Parallel()
	w := newWorld(t, gateway.Options{})
	w.station("CP1")
	for _, c := range []struct {
		v      ocppj.Version
		action string
	}{
		{ocppj.V16, "StartTransaction"},
		{ocppj.V16, "StopTransaction"},
		{ocppj.V16, "MeterValues"},
		{ocppj.V201, "TransactionEvent"},
		{ocppj.V201, "MeterValues"},
		{ocppj.V21, "TransactionEvent"},
	} {
		p, _ := w.dialRaw("CP1", password("CP1"), c.v.Subprotocol())
		for _, rest := range []string{`,[]]`, `,"x"]`, `,5]`, `,null]`, `]`, `,[],1]`} {
			text := `[2,"7","` + c.action + `"` + rest
			p.send(text)
			if got := p.receive(); !strings.HasPrefix(got, `[3,"7",{`) {
				t.Errorf("%s %s: answered %s", c.v, text, got)
			}
			w.mu.Lock()
			last := w.frames[len(w.frames)-1]
			var quarantine string
			switch r := w.reports[len(w.reports)-1].(type) {
			case *csms.TransactionReport:
				quarantine = r.Quarantine
			case *csms.MeterReport:
				quarantine = r.Quarantine
			}
			w.mu.Unlock()
			if string(last.Raw) != text || quarantine == "" {
				t.Errorf("%s %s: kept %s, quarantine %q", c.v, text, last.Raw, quarantine)
			}
		}
		p.send(`[2,"8","Heartbeat",[]]`)
		if got := p.receive(); !strings.HasPrefix(got, `[4,"8","Form`) {
			t.Errorf("%s: a heartbeat with a list for a payload was answered with %s", c.v, got)
		}
	}
}

// TestLooseEnvelope is noted in the journal and on the station, and has its bound.
func TestLooseEnvelope(t *testing.T) {
	t.Parallel()
	w := newWorld(t, gateway.Options{DeviateEvery: 5 * time.Millisecond})
	w.station("CP1")
	p, _ := w.dialRaw("CP1", password("CP1"), "ocpp2.0.1")
	long := strings.Repeat("x", 255)
	for _, text := range []string{`[2,"` + long + `","Heartbeat",{}]`, `[2,"1","Heartbeat",{},1]`} {
		p.send(text)
		if got := p.receive(); !strings.HasPrefix(got, `[3,"`) {
			t.Errorf("%s: answered %s", text, got)
		}
		w.mu.Lock()
		var of []string
		for _, f := range w.journal {
			if string(f.Raw) == text {
				for _, d := range f.Deviations {
					of = append(of, d.Name)
				}
			}
		}
		w.mu.Unlock()
		if d := cmp.Diff([]string{"looseEnvelope"}, of); d != "" {
			t.Errorf("%s in the journal (-want +got):\n%s", text, d)
		}
	}
	text := `[2,"x` + long + `","Heartbeat",{}]`
	p.send(text)
	if got := p.receive(); !strings.HasPrefix(got, `[4,"-1","RpcFrameworkError",`) {
		t.Errorf("an endless id: answered %s", got)
	}
	w.until("the one refused is in the journal", func() bool {
		return slices.ContainsFunc(w.journal, func(f csms.Frame) bool { return string(f.Raw) == text && f.Type == "unparsable" })
	})
	w.until("all are counted", func() bool { return w.counts["looseEnvelope"] == 2 && w.counts["unparsableFrame"] == 1 })
}

// TestNotAccepted_B12 answers SecurityError to whatever it is, also to what would be
// refused with another code.
func TestNotAccepted_B12(t *testing.T) {
	t.Parallel()
	w := newWorld(t, gateway.Options{DeviateEvery: 5 * time.Millisecond})
	w.station("CP1", func(st *csms.ChargingStation) { st.BootPolicy, st.Registration = csms.RegistrationPending, "" })
	p := w.dial("CP1", ocppj.V16, nil)
	for _, action := range []string{"Heartbeat", "Dance", "StatusNotification", "MeterValues"} {
		if code := p.refusedWith(action, `{"x":1}`); code != "SecurityError" {
			t.Errorf("%s: %s", action, code)
		}
	}
	w.until("they are counted", func() bool { return w.counts["refusedMessage"] == 4 })
}

// TestLastHeard is told from memory, and follows every message.
func TestLastHeard(t *testing.T) {
	t.Parallel()
	w := newWorld(t, gateway.Options{})
	w.station("CP1")
	if at := w.heard(key("CP1")); !at.IsZero() {
		t.Errorf("heard of at %v without a connection", at)
	}
	p, _ := w.dialRaw("CP1", password("CP1"), "ocpp1.6")
	for _, text := range []string{`[2,"1","Heartbeat",{}]`, `[3,"2",{}]`, `what?`} {
		before := time.Now().Truncate(time.Millisecond)
		p.send(text)
		w.until(text+" was heard", func() bool {
			return slices.ContainsFunc(w.journal, func(f csms.Frame) bool { return string(f.Raw) == text })
		})
		if at := w.heard(key("CP1")); at.Before(before) || at.After(time.Now()) {
			t.Errorf("%s: heard of at %v, sent at %v", text, at, before)
		}
	}
	w.mu.Lock()
	defer w.mu.Unlock()
	if len(w.seen) != 0 {
		t.Error("it was written with each message")
	}
}

// TestNotUTF8 closes the connection, and the journal shows why.
func TestNotUTF8(t *testing.T) {
	t.Parallel()
	w := newWorld(t, gateway.Options{})
	w.station("CP1")
	p, _ := w.dialRaw("CP1", password("CP1"), "ocpp1.6")
	p.send("[2,\"1\",\"Heartbeat\",{\"a\":\"\xff\"}]")
	if code := p.closeCode(); code != 1007 {
		t.Errorf("closed with %d, want 1007", code)
	}
	w.until("it is in the journal", func() bool {
		return slices.ContainsFunc(w.journal, func(f csms.Frame) bool {
			return string(f.Raw) == "[2,\"1\",\"Heartbeat\",{\"a\":\"\uFFFD\"}]" && f.Type == "unparsable" && len(f.Deviations) == 1
		})
	})
}
