package gateway_test

import (
	"context"
	"errors"
	"io"
	"net/http"
	"net/http/httptest"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/evenkeel/evenkeel/csms"
	"github.com/evenkeel/evenkeel/internal/fleet"
	"github.com/evenkeel/evenkeel/internal/gateway"
	"github.com/evenkeel/evenkeel/ocppj"
	"github.com/evenkeel/evenkeel/ocppws"
)

// TestRoutesRefuseAnonymous_S1 is the route inventory: no path of a station listener
// upgrades anyone without credentials, whatever way it is written.
func TestRoutesRefuseAnonymous_S1(t *testing.T) {
	t.Parallel()
	w := newWorld(t, gateway.Options{})
	w.station("CP1")
	long := strings.Repeat("x", 49)
	for path, want := range map[string]int{
		"/ocpp/CP1": 401, "/ocpp/CP1/": 401, "//ocpp//CP1": 401, "/ocpp/site/7/CP1": 401, "/ocpp/nobody": 401, "/ocpp/CP%31": 401,
		"/": 404, "/ocpp": 404, "/ocpp/": 404, "/CP1": 404, "/ws/CP1": 404, "/ocpp16/CP1": 404, "/api/v1/charging-stations": 404,
		"/ocpp/" + long: 404, "/ocpp/a%20b": 404, "/ocpp/%00": 404, "/ocpp/a%2Fb": 404, "/healthz": 404, "/metrics": 404,
	} {
		for _, kind := range []gateway.ListenerKind{gateway.Plain, gateway.TLS} {
			for _, upgrade := range []bool{true, false} {
				for _, method := range []string{http.MethodGet, http.MethodPost} {
					r := httptest.NewRequest(method, path, nil)
					if upgrade {
						r.Header.Set("Upgrade", "websocket")
						r.Header.Set("Connection", "Upgrade")
						r.Header.Set("Sec-WebSocket-Protocol", "ocpp1.6")
					}
					rec := httptest.NewRecorder()
					w.gw.Handler(kind).ServeHTTP(rec, r)
					if rec.Code != want {
						t.Errorf("%s %s upgrade=%v: %d, want %d", method, path, upgrade, rec.Code, want)
					}
					if want == 401 && !strings.HasPrefix(rec.Header().Get("WWW-Authenticate"), "Basic ") {
						t.Errorf("%s: 401 without challenge", path)
					}
				}
			}
		}
	}
}

// ask makes an upgrade request that the answer refuses.
func (w *world) ask(id, user, secret string) *httptest.ResponseRecorder {
	r := httptest.NewRequest(http.MethodGet, "/ocpp/"+id, nil)
	r.Header.Set("Upgrade", "websocket")
	r.Header.Set("Connection", "Upgrade")
	r.Header.Set("Sec-WebSocket-Protocol", "ocpp1.6")
	if user != "" {
		r.SetBasicAuth(user, secret)
	}
	rec := httptest.NewRecorder()
	w.gw.Handler(gateway.Plain).ServeHTTP(rec, r)
	return rec
}

// TestUnauthorizedIsOneAnswer_S2 compares every byte of the refusals: nobody learns
// whether a station exists.
func TestUnauthorizedIsOneAnswer_S2(t *testing.T) {
	t.Parallel()
	w := newWorld(t, gateway.Options{})
	w.station("CP1")
	w.station("CP2")
	dump := func(rec *httptest.ResponseRecorder) string {
		resp := rec.Result()
		defer resp.Body.Close()
		body, _ := io.ReadAll(resp.Body)
		var head strings.Builder
		_ = resp.Header.Write(&head)
		return strconv.Itoa(resp.StatusCode) + "\n" + head.String() + string(body)
	}
	want := dump(w.ask("CP1", "", ""))
	for name, got := range map[string]string{
		"unknown station":        dump(w.ask("nobody", "", "")),
		"unknown with password":  dump(w.ask("nobody", "nobody", "0123456789abcdef")),
		"wrong password":         dump(w.ask("CP1", "CP1", "0123456789abcdef")),
		"another's credentials":  dump(w.ask("CP1", "CP2", password("CP2"))),
		"user in the wrong case": dump(w.ask("CP1", "cp1", password("CP1"))),
	} {
		if got != want {
			t.Errorf("%s:\n%s\nwant\n%s", name, got, want)
		}
	}
}

func TestAdmissionAnswers(t *testing.T) {
	t.Parallel()
	w := newWorld(t, gateway.Options{HandshakeWait: 50 * time.Millisecond})
	w.station("CP1")
	w.station("off", func(st *csms.ChargingStation) { st.Enabled = false })

	if rec := w.ask("off", "off", password("off")); rec.Code != http.StatusForbidden {
		t.Errorf("disabled station: %d, want 403", rec.Code)
	}
	r := httptest.NewRequest(http.MethodGet, "/ocpp/CP1", nil)
	r.SetBasicAuth("CP1", password("CP1"))
	rec := httptest.NewRecorder()
	w.gw.Handler(gateway.Plain).ServeHTTP(rec, r)
	if rec.Code != http.StatusUpgradeRequired || rec.Header().Get("Upgrade") != "websocket" {
		t.Errorf("no upgrade asked for: %d, want 426", rec.Code)
	}
	retry := func(what string) {
		t.Helper()
		rec := w.ask("CP1", "CP1", password("CP1"))
		after, err := strconv.Atoi(rec.Header().Get("Retry-After"))
		if rec.Code != http.StatusServiceUnavailable || err != nil || after < 5 || after > 30 {
			t.Errorf("%s: %d, Retry-After %q; want 503 and 5 to 30", what, rec.Code, rec.Header().Get("Retry-After"))
		}
	}
	w.change(func() { w.notReady = csms.Errorf(csms.CodeUnavailable, "disk full") })
	retry("store not ready")
	w.change(func() { w.notReady, w.load = nil, 1 })
	retry("store at its limit")
	w.change(func() { w.load = 0.5 })
	w.dial("CP1", ocppj.V16, nil).must("Heartbeat", "{}")
}

// TestHandshakesArePaced_B10 lets one in at a time: others wait, and go away when it
// takes too long, too many wait, or too many come from one source.
func TestHandshakesArePaced_B10(t *testing.T) {
	t.Parallel()
	for name, o := range map[string]gateway.Options{
		"too long":   {MaxHandshakes: 1, HandshakeWait: time.Millisecond},
		"too many":   {MaxHandshakes: 1, MaxWaiting: 1, HandshakesPerSource: 1},
		"per source": {MaxHandshakes: 8, MaxWaiting: 8, HandshakesPerSource: 1},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			w := newWorld(t, o)
			w.station("CP1")
			release := make(chan struct{})
			held := make(chan struct{})
			gate := &holding{world: w, held: held, release: release}
			g := gateway.New(gateway.Deps{Fleet: gate, Tokens: w, Ledger: w, Queue: w, Bus: w, Store: w, Options: o})
			defer g.Shutdown(context.Background())
			ask := func() int {
				r := httptest.NewRequest(http.MethodGet, "/ocpp/CP1", nil)
				r.SetBasicAuth("CP1", "wrong")
				rec := httptest.NewRecorder()
				g.Handler(gateway.Plain).ServeHTTP(rec, r)
				return rec.Code
			}
			done := make(chan int)
			go func() { done <- ask() }()
			<-held
			if code := ask(); code != http.StatusServiceUnavailable {
				t.Errorf("second: %d, want 503", code)
			}
			close(release)
			if code := <-done; code != http.StatusUnauthorized {
				t.Errorf("first: %d, want 401", code)
			}
			if code := ask(); code != http.StatusUnauthorized {
				t.Errorf("after it: %d, want 401", code)
			}
		})
	}
}

// TestBusyStoreIsWaitedFor_B10: who comes back while the store is busy with what the cut
// has left is not sent away, but let in when the store has room again.
func TestBusyStoreIsWaitedFor_B10(t *testing.T) {
	t.Parallel()
	w := newWorld(t, gateway.Options{HandshakeWait: time.Minute})
	w.station("CP1")
	w.change(func() { w.load = 1 })
	done := make(chan int)
	go func() { done <- w.ask("CP1", "CP1", "wrong password").Code }()
	select {
	case code := <-done:
		t.Fatalf("answered %d while the store is full", code)
	case <-time.After(100 * time.Millisecond):
	}
	w.change(func() { w.load = 0.9 })
	if code := <-done; code != http.StatusUnauthorized {
		t.Errorf("after the store had room: %d, want 401", code)
	}
}

// holding is a fleet whose first admission waits.
type holding struct {
	*world
	held, release chan struct{}
}

func (h *holding) Admit(context.Context, csms.StationKey, fleet.Attempt) (csms.ChargingStation, error) {
	select {
	case <-h.release:
	default:
		close(h.held)
		<-h.release
	}
	return csms.ChargingStation{}, csms.Errorf(csms.CodeUnauthorized, "no")
}

func TestMaxConnections(t *testing.T) {
	t.Parallel()
	w := newWorld(t, gateway.Options{MaxConnections: 1})
	w.station("CP1")
	w.station("CP2")
	p := w.dial("CP1", ocppj.V16, nil)
	p.must("Heartbeat", "{}")
	_, err := w.tryDial("CP2", password("CP2"), nil, ocppj.V16)
	if refused, ok := errors.AsType[*ocppws.HandshakeError](err); !ok || refused.Status != 503 || refused.RetryAfter == 0 {
		t.Errorf("second station: %v, want 503 with Retry-After", err)
	}
	if n := w.gw.Len(); n != 1 {
		t.Errorf("%d connections, want 1", n)
	}
	p.conn.Close(ocppws.ReasonNormal)
	w.until("the first has left", func() bool { return len(w.gone) == 1 })
	w.dial("CP2", ocppj.V16, nil).must("Heartbeat", "{}")
}

func TestNoCommonVersion(t *testing.T) {
	t.Parallel()
	w := newWorld(t, gateway.Options{})
	w.station("CP1")
	p, status := w.dialRaw("CP1", password("CP1"), "ocpp1.2")
	if status != http.StatusSwitchingProtocols {
		t.Fatalf("status %d, want 101", status)
	}
	if code := p.closeCode(); code != 1002 {
		t.Errorf("close code %d, want 1002", code)
	}
}

// TestTakeover_S8 lets the newest authenticated socket win at once, and the end of the
// old one change nothing.
func TestTakeover_S8(t *testing.T) {
	t.Parallel()
	w := newWorld(t, gateway.Options{})
	w.station("CP1")
	old := w.dial("CP1", ocppj.V16, nil)
	old.must("Heartbeat", "{}")
	fresh := w.dial("CP1", ocppj.V201, nil)
	if e := old.waitClosed(); e.PeerCode != 1008 || e.PeerText != "takenOver" {
		t.Errorf("old socket closed with %d %q", e.PeerCode, e.PeerText)
	}
	fresh.must("Heartbeat", "{}")
	w.until("only the newest owns the station", func() bool { return w.owned[key("CP1")] == 2 })
	w.mu.Lock()
	if len(w.gone) != 0 || !w.stations["CP1"].Connected {
		t.Errorf("the old socket's end counted: %v", w.gone)
	}
	w.mu.Unlock()
	fresh.conn.Abort()
	w.until("the newest has left", func() bool { return len(w.gone) == 1 && len(w.owned) == 0 })
}

// TestTakeover_S9 lets a real station back in at once after its old socket froze.
func TestTakeover_S9(t *testing.T) {
	t.Parallel()
	w := newWorld(t, gateway.Options{})
	w.station("CP1")
	frozen, status := w.dialRaw("CP1", password("CP1"), "ocpp1.6")
	if status != 101 {
		t.Fatalf("status %d", status)
	}
	w.dial("CP1", ocppj.V16, nil).must("Heartbeat", "{}")
	if code := frozen.closeCode(); code != 1008 {
		t.Errorf("frozen socket closed with %d, want 1008", code)
	}
}

// TestTakeoverInOrder_S8: whose handshake is later has the newer epoch, also when the
// store is slow to note the first.
func TestTakeoverInOrder_S8(t *testing.T) {
	t.Parallel()
	w := newWorld(t, gateway.Options{ProbeTimeout: time.Minute})
	w.station("CP1")
	w.station("open", func(st *csms.ChargingStation) { st.SecurityProfile = 0 })
	for range 50 {
		first, _ := w.dialRaw("CP1", password("CP1"), "ocpp1.6")
		second, _ := w.dialRaw("CP1", password("CP1"), "ocpp1.6")
		if code := first.closeCode(); code != 1008 {
			t.Fatalf("the first was closed with %d", code)
		}
		_ = second.nc.Close()
		one, err := w.tryDial("open", "", nil, ocppj.V16)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := w.tryDial("open", "", nil, ocppj.V16); err == nil {
			t.Fatal("a second socket beside one that lives was let in")
		}
		one.conn.Abort()
		w.until("it has left", func() bool { return !w.stations["open"].Connected && w.owned[key("open")] == 0 })
	}
}

// TestUnsecuredTakeover_S8 keeps the old socket of a station without credentials if it
// lives, and only then.
func TestUnsecuredTakeover_S8(t *testing.T) {
	t.Parallel()
	w := newWorld(t, gateway.Options{ProbeTimeout: 200 * time.Millisecond})
	w.station("open", func(st *csms.ChargingStation) { st.SecurityProfile = 0 })
	frozen, status := w.dialRaw("open", "", "ocpp1.6")
	if status != 101 {
		t.Fatalf("status %d", status)
	}
	live, err := w.tryDial("open", "", nil, ocppj.V16)
	if err != nil {
		t.Fatalf("a frozen socket keeps the station out: %v", err)
	}
	if code := frozen.closeCode(); code != 1008 {
		t.Errorf("frozen socket closed with %d, want 1008", code)
	}
	_, err = w.tryDial("open", "", nil, ocppj.V16)
	if refused, ok := errors.AsType[*ocppws.HandshakeError](err); !ok || refused.Status != 409 {
		t.Errorf("second socket beside a living one: %v, want 409", err)
	}
	live.must("Heartbeat", "{}")
}

// TestConnectedNotKept_B2 lets nobody in whom the fleet could not note.
func TestConnectedNotKept_B2(t *testing.T) {
	t.Parallel()
	w := newWorld(t, gateway.Options{})
	w.station("CP1")
	for code, want := range map[csms.Code]int{csms.CodeUnavailable: 503, csms.CodeInternal: 503, csms.CodeNotFound: 401} {
		w.change(func() { w.fault = csms.Errorf(code, "no") })
		if _, status := w.dialRaw("CP1", password("CP1"), "ocpp1.6"); status != want {
			t.Errorf("%s: status %d, want %d", code, status, want)
		}
	}
}

// TestHandshakeThatFails leaves nothing behind of a station that was noted as connected.
func TestHandshakeThatFails(t *testing.T) {
	t.Parallel()
	w := newWorld(t, gateway.Options{})
	w.station("CP1")
	old := w.dial("CP1", ocppj.V16, nil)
	r, err := http.NewRequestWithContext(t.Context(), http.MethodGet, w.server.URL+"/ocpp/CP1", nil)
	if err != nil {
		t.Fatal(err)
	}
	r.SetBasicAuth("CP1", password("CP1"))
	r.Header.Set("Connection", "Upgrade") // but no Sec-WebSocket-Key
	r.Header.Set("Upgrade", "websocket")
	r.Header.Set("Sec-WebSocket-Protocol", "ocpp1.6")
	resp, err := w.server.Client().Do(r)
	if err != nil {
		t.Fatal(err)
	}
	_ = resp.Body.Close()
	if resp.StatusCode != 400 {
		t.Errorf("status %d, want 400", resp.StatusCode)
	}
	if e := old.waitClosed(); e.PeerText != "takenOver" {
		t.Errorf("the old socket was closed with %q", e.PeerText)
	}
	w.until("the station is not connected", func() bool { return !w.stations["CP1"].Connected && len(w.owned) == 0 })
	w.dial("CP1", ocppj.V16, nil).must("Heartbeat", "{}")
}

// TestCallRightAfterTheHandshake reaches the station, which knows that it is connected.
func TestCallRightAfterTheHandshake(t *testing.T) {
	t.Parallel()
	w := newWorld(t, gateway.Options{})
	w.station("CP1")
	for i := range 30 {
		got := make(chan string, 1)
		p := w.dial("CP1", ocppj.V16, scripted(got, nil))
		_, err := w.serveCall(t.Context(), csms.Call{Station: key("CP1"), Action: "ClearCache", Timeout: time.Millisecond})
		if csms.CodeOf(err) != csms.CodeTimeout { // which comes only when it was sent
			t.Fatalf("raw call: %v", err)
		}
		if call := <-got; call != "ClearCache {}" {
			t.Fatalf("got %s", call)
		}
		p.conn.Abort()
		p = w.dial("CP1", ocppj.V16, scripted(got, nil))
		id := csms.RecordID("cmd_" + strconv.Itoa(i))
		cmd := w.submit(csms.Command{ID: id, Station: key("CP1"), Params: csms.Reset{}})
		select {
		case <-got:
		case <-time.After(patience):
			w.mu.Lock()
			t.Fatalf("the command did not come: %+v", cmd.Outcome)
		}
		p.conn.Abort()
		w.until("the command has ended", func() bool { return cmd.State == csms.CommandFinished })
	}
}

// TestDrop closes the socket of a station that may no longer be connected that way.
func TestDrop(t *testing.T) {
	t.Parallel()
	w := newWorld(t, gateway.Options{})
	w.station("CP1")
	p := w.dial("CP1", ocppj.V16, nil)
	p.must("Heartbeat", "{}")
	w.dropped(key("elsewhere"), "disabled")
	// A profile that the socket satisfies changes nothing.
	w.dropped(key("CP1"), "securityProfile")
	p.must("Heartbeat", "{}")
	w.change(func() { w.stations["CP1"].SecurityProfile = 2 })
	w.dropped(key("CP1"), "securityProfile")
	if e := p.waitClosed(); e.PeerCode != 1008 || e.PeerText != "securityProfile" {
		t.Errorf("closed with %d %q", e.PeerCode, e.PeerText)
	}
}

func TestShutdown(t *testing.T) {
	t.Parallel()
	w := newWorld(t, gateway.Options{ShutdownSpread: 20 * time.Millisecond})
	var peers []*peer
	for _, id := range []csms.StationID{"CP1", "CP2", "CP3"} {
		w.station(id)
		p := w.dial(id, ocppj.V16, nil)
		p.must("Heartbeat", "{}")
		peers = append(peers, p)
	}
	w.gw.Shutdown(context.Background())
	for _, p := range peers {
		if e := p.waitClosed(); e.PeerCode != 1012 {
			t.Errorf("closed with %d, want 1012", e.PeerCode)
		}
	}
	if rec := w.ask("CP1", "CP1", password("CP1")); rec.Code != 503 {
		t.Errorf("after shutdown: %d, want 503", rec.Code)
	}
	if n := w.gw.Len(); n != 0 {
		t.Errorf("%d sessions left", n)
	}
}
