package station_test

import (
	"context"
	"encoding/json"
	"fmt"
	"net"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/evenkeel/evenkeel/ocpp16"
	"github.com/evenkeel/evenkeel/ocpp2"
	"github.com/evenkeel/evenkeel/ocppj"
	"github.com/evenkeel/evenkeel/ocppjson"
	"github.com/evenkeel/evenkeel/ocppws"
	"github.com/evenkeel/evenkeel/station"
)

var allVersions = []ocppj.Version{ocppj.V16, ocppj.V201, ocppj.V21}

// message is one that a station has sent.
type message struct {
	action string
	body   ocppjson.Message
	raw    string
}

// csms is the least CSMS: it accepts everything and keeps what it hears.
type csms struct {
	tb   testing.TB
	ep   *ocppws.Endpoint
	url  string
	srv  *httptest.Server
	dial func(ctx context.Context, network, addr string) (net.Conn, error)

	mu       sync.Mutex
	conns    map[string]*ocppws.Conn
	password map[string]string
	heard    []message
	news     chan struct{}
	nextTx   int
	starts   map[string]int // 1.6: content of a start -> transaction id, as a correct CSMS keeps it
	tokens   map[string]string
	// intercept, if set, may answer in place of the CSMS; it returns true if it did.
	intercept func(c *ocppws.Conn, f ocppj.Frame, m ocppjson.Message) bool
}

// newCSMS starts a CSMS on a loopback port.
func newCSMS(tb testing.TB) *csms {
	tb.Helper()
	c := bareCSMS(tb)
	c.srv = httptest.NewServer(http.HandlerFunc(c.upgrade))
	c.url = "ws" + strings.TrimPrefix(c.srv.URL, "http") + "/ocpp"
	tb.Cleanup(func() {
		c.close()
		c.srv.Close()
	})
	return c
}

func bareCSMS(tb testing.TB) *csms {
	return &csms{
		tb: tb, ep: ocppws.NewEndpoint(ocppws.Options{}), conns: map[string]*ocppws.Conn{}, password: map[string]string{},
		news: make(chan struct{}), starts: map[string]int{}, tokens: map[string]string{}, nextTx: 1000,
	}
}

func (c *csms) close() {
	ctx, cancel := context.WithTimeout(context.Background(), 200*time.Millisecond)
	defer cancel()
	c.ep.Shutdown(ctx, ocppws.ReasonGoingAway)
}

func (c *csms) upgrade(w http.ResponseWriter, r *http.Request) {
	id, err := ocppws.IdentityFromPath(r.URL.EscapedPath(), "/ocpp/")
	if err != nil {
		http.Error(w, "no", http.StatusNotFound)
		return
	}
	// Before the upgrade, for the station may be seen as connected right after it.
	_, pw, _ := ocppws.ParseBasicAuth(r.Header.Get("Authorization"))
	c.mu.Lock()
	c.password[id] = string(pw)
	c.mu.Unlock()
	conn, err := c.ep.Upgrade(w, r, ocppws.UpgradeOptions{Versions: allVersions})
	if err != nil {
		return
	}
	c.mu.Lock()
	c.conns[id] = conn
	c.mu.Unlock()
	conn.Start(c)
}

// HandleCall checks a CALL against its schema, keeps it and answers.
func (c *csms) HandleCall(_ context.Context, conn *ocppws.Conn, f ocppj.Frame) {
	m := c.keep(conn, f)
	if m == nil {
		_ = conn.ReplyError(f.ID, ocppj.NotImplemented, "", nil)
		return
	}
	c.mu.Lock()
	intercept := c.intercept
	c.mu.Unlock()
	if intercept != nil && intercept(conn, f, m) {
		return
	}
	c.answer(conn, f, m)
}

func (c *csms) keep(conn *ocppws.Conn, f ocppj.Frame) ocppjson.Message {
	var (
		m          ocppjson.Message
		violations []ocppjson.Violation
		err        error
	)
	if conn.Version() == ocppj.V16 {
		m, violations, err = ocpp16.DecodeRequest(f.Action, f.Payload)
	} else {
		m, violations, err = ocpp2.DecodeRequest(version2(conn.Version()), f.Action, f.Payload)
	}
	if err != nil || len(violations) > 0 {
		c.tb.Errorf("%s sent by the station: %v %v\n%s", f.Action, violations, err, f.Payload)
		return nil
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	c.heard = append(c.heard, message{f.Action, m, string(f.Payload)})
	close(c.news)
	c.news = make(chan struct{})
	return m
}

func version2(v ocppj.Version) ocpp2.Version {
	if v == ocppj.V201 {
		return ocpp2.V201
	}
	return ocpp2.V21
}

func (c *csms) HandleSend(_ context.Context, conn *ocppws.Conn, f ocppj.Frame) { c.keep(conn, f) }
func (c *csms) HandleClose(*ocppws.Conn, error)                                {}

func (c *csms) status(token string) string {
	c.mu.Lock()
	defer c.mu.Unlock()
	if s, ok := c.tokens[token]; ok {
		return s
	}
	return "Accepted"
}

// answer gives the answer of a CSMS that accepts everything but the tokens it has another status for.
func (c *csms) answer(conn *ocppws.Conn, f ocppj.Frame, m ocppjson.Message) {
	now := ocppjson.FormatTime(time.Now())
	var resp ocppjson.Message
	switch m := m.(type) {
	case *ocpp16.BootNotificationRequest:
		resp = &ocpp16.BootNotificationResponse{Status: ocpp16.RegistrationStatusAccepted, CurrentTime: now, Interval: 300}
	case *ocpp16.HeartbeatRequest:
		resp = &ocpp16.HeartbeatResponse{CurrentTime: now}
	case *ocpp16.AuthorizeRequest:
		resp = &ocpp16.AuthorizeResponse{IDTagInfo: ocpp16.IDTagInfo{Status: ocpp16.AuthorizationStatus(c.status(m.IDTag))}}
	case *ocpp16.StartTransactionRequest:
		key := fmt.Sprint(conn.RemoteAddr().Network(), m.ConnectorID, m.IDTag, m.Timestamp, m.MeterStart)
		c.mu.Lock()
		if c.starts[key] == 0 {
			c.nextTx++
			c.starts[key] = c.nextTx
		}
		id := c.starts[key]
		c.mu.Unlock()
		resp = &ocpp16.StartTransactionResponse{TransactionID: id, IDTagInfo: ocpp16.IDTagInfo{Status: ocpp16.AuthorizationStatus(c.status(m.IDTag))}}
	case *ocpp16.SignCertificateRequest:
		resp = &ocpp16.SignCertificateResponse{Status: ocpp16.GenericStatusAccepted}
	case *ocpp2.BootNotificationRequest:
		resp = &ocpp2.BootNotificationResponse{Status: ocpp2.RegistrationStatusAccepted, CurrentTime: now, Interval: 300}
	case *ocpp2.HeartbeatRequest:
		resp = &ocpp2.HeartbeatResponse{CurrentTime: now}
	case *ocpp2.AuthorizeRequest:
		resp = &ocpp2.AuthorizeResponse{IDTokenInfo: ocpp2.IDTokenInfo{Status: ocpp2.AuthorizationStatus(c.status(m.IDToken.IDToken))}}
	case *ocpp2.TransactionEventRequest:
		r := &ocpp2.TransactionEventResponse{}
		if m.IDToken != nil {
			r.IDTokenInfo = &ocpp2.IDTokenInfo{Status: ocpp2.AuthorizationStatus(c.status(m.IDToken.IDToken))}
		}
		resp = r
	case *ocpp2.SignCertificateRequest:
		resp = &ocpp2.SignCertificateResponse{Status: ocpp2.GenericStatusAccepted}
	case *ocpp2.OpenPeriodicEventStreamRequest:
		resp = &ocpp2.OpenPeriodicEventStreamResponse{Status: ocpp2.GenericStatusAccepted}
	default:
		_ = conn.Reply(f.ID, nil)
		return
	}
	_ = conn.Reply(f.ID, resp.AppendJSON(nil))
}

// messages returns what was heard of one action, of all if it is "".
func (c *csms) messages(action string) []message {
	c.mu.Lock()
	defer c.mu.Unlock()
	var out []message
	for _, m := range c.heard {
		if action == "" || m.action == action {
			out = append(out, m)
		}
	}
	return out
}

// await waits until ok is true of what was heard.
func (c *csms) await(what string, ok func([]message) bool) {
	c.tb.Helper()
	ctx, cancel := context.WithTimeout(c.tb.Context(), 20*time.Second)
	defer cancel()
	for {
		c.mu.Lock()
		heard, news := c.heard, c.news
		c.mu.Unlock()
		if ok(heard) {
			return
		}
		select {
		case <-news:
		case <-ctx.Done():
			c.tb.Fatalf("waited in vain for %s; heard:\n%s", what, list(heard))
		}
	}
}

// count counts messages of an action.
func count(heard []message, action string) int {
	n := 0
	for _, m := range heard {
		if m.action == action {
			n++
		}
	}
	return n
}

// awaitCount waits for the nth message of an action.
func (c *csms) awaitCount(action string, n int) {
	c.tb.Helper()
	c.await(fmt.Sprint(n, " ", action), func(heard []message) bool { return count(heard, action) >= n })
}

func list(heard []message) string {
	var b strings.Builder
	for _, m := range heard {
		fmt.Fprintln(&b, m.action, m.raw)
	}
	return b.String()
}

// conn returns the newest connection of a station.
func (c *csms) conn(id string) *ocppws.Conn {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.conns[id]
}

// call sends a CALL with a payload in JSON, and decodes the response, which must fit its schema.
func (c *csms) call(id, action, payload string) ocppjson.Message {
	c.tb.Helper()
	conn := c.conn(id)
	r, err := conn.Call(c.tb.Context(), action, []byte(payload))
	if err != nil {
		c.tb.Fatalf("%s: %v", action, err)
	}
	var (
		m          ocppjson.Message
		violations []ocppjson.Violation
	)
	if conn.Version() == ocppj.V16 {
		m, violations, err = ocpp16.DecodeResponse(action, r.Payload)
	} else {
		m, violations, err = ocpp2.DecodeResponse(version2(conn.Version()), action, r.Payload)
	}
	if err != nil || len(violations) > 0 {
		c.tb.Fatalf("response to %s: %v %v\n%s", action, violations, err, r.Payload)
	}
	return m
}

// statusOf calls and returns the member status of the response.
func (c *csms) statusOf(id, action, payload string) string {
	c.tb.Helper()
	var v struct {
		Status string `json:"status"`
	}
	if err := json.Unmarshal(c.call(id, action, payload).AppendJSON(nil), &v); err != nil {
		c.tb.Fatal(err)
	}
	return v.Status
}

// start makes a station of this CSMS and waits until it is accepted.
func (c *csms) start(o station.Options) *station.Station {
	c.tb.Helper()
	if o.Identity == "" {
		o.Identity = "CS1"
	}
	if o.MeterInterval == 0 {
		o.MeterInterval = time.Second
	}
	if o.ReconnectMin == 0 {
		o.ReconnectMin, o.ReconnectMax = 10*time.Millisecond, 50*time.Millisecond
	}
	if o.BootDelay == 0 {
		o.BootDelay, o.JobStep = 5*time.Millisecond, 5*time.Millisecond
	}
	o.URL, o.NetDial = c.url, c.dial
	st, err := station.New(o)
	if err != nil {
		c.tb.Fatal(err)
	}
	c.tb.Cleanup(func() {
		ctx, cancel := context.WithTimeout(context.Background(), time.Second)
		defer cancel()
		st.Close(ctx)
	})
	st.Start()
	waitFor(c.tb, st, "acceptance", func(s station.State) bool {
		return s.Registration == station.Accepted && s.Connected
	})
	return st
}

// waitFor waits for a state.
func waitFor(tb testing.TB, st *station.Station, what string, ok func(station.State) bool) {
	tb.Helper()
	ctx, cancel := context.WithTimeout(tb.Context(), 20*time.Second)
	defer cancel()
	if err := st.Wait(ctx, ok); err != nil {
		tb.Fatalf("waiting for %s: %v; state %+v", what, err, st.State())
	}
}

// settled is the state in which everything is over and told.
func settled(s station.State) bool {
	for _, e := range s.EVSEs {
		if e.Transacting || e.Connected {
			return false
		}
	}
	return s.Queued == 0 && s.Connected
}

// forVersions runs a test for each version.
func forVersions(t *testing.T, f func(t *testing.T, v ocppj.Version)) {
	t.Helper()
	for _, v := range allVersions {
		t.Run(v.String(), func(t *testing.T) {
			t.Parallel()
			f(t, v)
		})
	}
}

// token and car of an ordinary driver.
var (
	driverToken = station.IDToken{Type: "ISO14443", Value: "04A1B2C3"}
	bigCar      = station.Car{Phases: 3, MaxAmp: 16, DC: true, MaxWatt: 50e3, CapacityWh: 50e3, SoC: 0.3, TargetSoC: 1}
)

func must(tb testing.TB, err error) {
	tb.Helper()
	if err != nil {
		tb.Fatal(err)
	}
}

// chargeOnce charges for a moment at EVSE 1 and waits until all is told.
func chargeOnce(tb testing.TB, st *station.Station) {
	tb.Helper()
	must(tb, st.PlugIn(1, bigCar))
	must(tb, st.Tap(1, driverToken))
	waitFor(tb, st, "a transaction", func(s station.State) bool { return s.EVSEs[0].Transacting })
	must(tb, st.Unplug(1))
	waitFor(tb, st, "the end", settled)
}
