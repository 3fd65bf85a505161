package gateway_test

import (
	"bytes"
	"context"
	"errors"
	"net/http/httptest"
	"strings"
	"sync"
	"testing"
	"time"

	"go.uber.org/goleak"

	"github.com/evenkeel/evenkeel/csms"
	"github.com/evenkeel/evenkeel/internal/fleet"
	"github.com/evenkeel/evenkeel/internal/gateway"
	"github.com/evenkeel/evenkeel/ocppj"
	"github.com/evenkeel/evenkeel/ocppws"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

// patience bounds every wait for an event in these tests.
const patience = 10 * time.Second

// world is what a gateway stands on, made to order: domain, queue, bus and store with
// faults on demand.
type world struct {
	testing.TB
	gw     *gateway.Gateway
	server *httptest.Server

	mu       sync.Mutex // guards what follows
	changed  chan struct{}
	stations map[csms.StationID]*csms.ChargingStation
	secrets  map[csms.StationID]string
	added    map[csms.StationID]string // by AddSecret
	epoch    int64
	fault    error // of every write
	notReady error
	load     float64
	panics   bool
	reports  []any
	frames   []csms.Frame // committed with a message
	journal  []csms.Frame
	counts   map[string]int
	seen     map[csms.StationKey]time.Time
	gone     []string // reasons of disconnections of the newest epoch
	owned    map[csms.StationKey]int64
	commands []*csms.Command

	serveCall func(context.Context, csms.Call) (csms.CallReply, error)
	wake      func(csms.StationKey)
	dropped   func(csms.StationKey, string)
	heard     func(csms.StationKey) time.Time
}

func key(id csms.StationID) csms.StationKey {
	return csms.StationKey{Tenant: csms.DefaultTenant, Station: id}
}

// newWorld starts a gateway on the world and serves it. Everything ends with the test.
func newWorld(t testing.TB, o gateway.Options) *world {
	w := &world{
		TB: t, changed: make(chan struct{}),
		stations: map[csms.StationID]*csms.ChargingStation{},
		secrets:  map[csms.StationID]string{},
		added:    map[csms.StationID]string{},
		counts:   map[string]int{},
		seen:     map[csms.StationKey]time.Time{},
		owned:    map[csms.StationKey]int64{},
	}
	w.gw = gateway.New(gateway.Deps{
		Fleet: w, Tokens: w, Ledger: w, Queue: w, Bus: w, Store: w, Node: "n1", Options: o,
	})
	ctx, cancel := context.WithCancel(context.Background())
	ran := make(chan struct{})
	go func() {
		defer close(ran)
		if err := w.gw.Run(ctx); !errors.Is(err, context.Canceled) {
			t.Errorf("Run: %v", err)
		}
	}()
	w.until("the gateway serves", func() bool { return w.serveCall != nil && w.wake != nil && w.dropped != nil && w.heard != nil })
	w.server = httptest.NewServer(w.gw.Handler(gateway.Plain))
	t.Cleanup(func() {
		bound, stop := context.WithTimeout(context.Background(), patience)
		defer stop()
		w.gw.Shutdown(bound)
		cancel()
		<-ran
		w.server.Close()
	})
	return w
}

// change lets fn change the world and wakes who waits for it.
func (w *world) change(fn func()) {
	w.mu.Lock()
	defer w.mu.Unlock()
	fn()
	close(w.changed)
	w.changed = make(chan struct{})
}

// until waits for something to become true.
func (w *world) until(what string, ok func() bool) {
	w.Helper()
	deadline := time.After(patience)
	for {
		w.mu.Lock()
		done, changed := ok(), w.changed
		w.mu.Unlock()
		if done {
			return
		}
		select {
		case <-changed:
		case <-deadline:
			w.Fatalf("waited in vain until %s", what)
		}
	}
}

// station makes a station that is known and accepted.
func (w *world) station(id csms.StationID, change ...func(*csms.ChargingStation)) {
	st := &csms.ChargingStation{
		Key: key(id), SecurityProfile: 1, Enabled: true, BootPolicy: csms.RegistrationAccepted,
		Registration: csms.RegistrationAccepted,
	}
	for _, fn := range change {
		fn(st)
	}
	w.change(func() { w.stations[id], w.secrets[id] = st, password(id) })
}

func password(id csms.StationID) string { return "secret-of-" + string(id) + "-000" }

// The fleet.

func (w *world) Admit(_ context.Context, k csms.StationKey, a fleet.Attempt) (csms.ChargingStation, error) {
	w.mu.Lock()
	defer w.mu.Unlock()
	st := w.stations[k.Station]
	known := st != nil && (st.SecurityProfile == 0 && !a.TLS || a.HasCredentials && string(a.Secret) == w.secrets[k.Station])
	switch {
	case !known:
		return csms.ChargingStation{}, csms.Errorf(csms.CodeUnauthorized, "no")
	case !st.Enabled:
		return csms.ChargingStation{}, csms.Errorf(csms.CodeForbidden, "disabled")
	}
	return *st, nil
}

func (w *world) Connected(_ context.Context, k csms.StationKey, version, _ string) (int64, csms.ChargingStation, error) {
	var st csms.ChargingStation
	var err error
	w.change(func() {
		if err = w.fault; err != nil {
			return
		}
		w.epoch++
		record := w.stations[k.Station]
		record.Connected, record.Epoch, record.OCPPVersion = true, w.epoch, version
		st = *record
	})
	return st.Epoch, st, err
}

func (w *world) Disconnected(_ context.Context, k csms.StationKey, epoch int64, reason string) error {
	w.change(func() {
		if st := w.stations[k.Station]; st.Epoch == epoch {
			st.Connected = false
			w.gone = append(w.gone, reason)
		}
	})
	return nil
}

func (w *world) Seen(_ context.Context, at map[csms.StationKey]time.Time) error {
	w.change(func() {
		for k, t := range at {
			w.seen[k] = t
		}
	})
	return nil
}

// take notes a report, or fails as told.
func (w *world) take(report any, f *csms.Frame) (err error) {
	w.change(func() {
		if w.panics {
			panic("a fault of ours")
		}
		if err = w.fault; err != nil {
			return
		}
		w.reports = append(w.reports, report)
		if f != nil {
			kept := *f
			kept.Raw = bytes.Clone(f.Raw)
			w.frames = append(w.frames, kept)
		}
	})
	return err
}

func (w *world) Boot(_ context.Context, k csms.StationKey, r *csms.BootReport, f csms.Frame) (csms.BootReply, error) {
	err := w.take(r, &f)
	w.mu.Lock()
	defer w.mu.Unlock()
	st := w.stations[k.Station]
	st.Registration = st.BootPolicy
	return csms.BootReply{Status: st.Registration, Now: time.Now(), Interval: 300 * time.Second}, err
}

func (w *world) Status(_ context.Context, _ csms.StationKey, r *csms.StatusReport) error {
	return w.take(r, nil)
}

func (w *world) Notice(_ context.Context, _ csms.StationKey, r *csms.NoticeReport) error {
	return w.take(r, nil)
}

func (w *world) Deviate(_ context.Context, _ csms.StationKey, found []csms.Deviation) error {
	var err error
	w.change(func() {
		if err = w.fault; err != nil {
			return
		}
		for _, d := range found {
			w.counts[d.Name] += d.Count
		}
	})
	return err
}

func (w *world) AddSecret(_ context.Context, k csms.StationKey, secret []byte) error {
	w.change(func() { w.added[k.Station] = string(secret) })
	return nil
}

// Tokens and ledger.

func (w *world) Authorize(_ context.Context, _ csms.StationKey, r *csms.AuthorizeReport, f csms.Frame) (csms.Authorization, error) {
	return csms.Authorization{Status: csms.TokenAccepted}, w.take(r, &f)
}

func (w *world) Report(_ context.Context, _ csms.StationKey, r *csms.TransactionReport, f csms.Frame) (csms.TransactionReply, error) {
	reply := domain(r).(*csms.TransactionReply)
	return *reply, w.take(r, &f)
}

func (w *world) Meter(_ context.Context, _ csms.StationKey, r *csms.MeterReport, f csms.Frame) error {
	return w.take(r, &f)
}

// The queue.

func (w *world) Pending(_ context.Context, k csms.StationKey) ([]csms.Command, error) {
	w.mu.Lock()
	defer w.mu.Unlock()
	var out []csms.Command
	for _, c := range w.commands {
		if c.Station == k && c.State == csms.CommandQueued {
			out = append(out, *c)
		}
	}
	return out, nil
}

func (w *world) MarkSent(_ context.Context, _ csms.TenantID, id csms.RecordID) (c csms.Command, err error) {
	w.change(func() {
		for _, q := range w.commands {
			if q.ID == id && q.State == csms.CommandQueued {
				q.State = csms.CommandSent
				c = *q
				return
			}
		}
		err = csms.Errorf(csms.CodeConflict, "not waiting")
	})
	return c, err
}

func (w *world) Finish(_ context.Context, _ csms.TenantID, id csms.RecordID, out csms.Outcome) error {
	w.change(func() {
		for _, q := range w.commands {
			if q.ID == id {
				q.State, q.Outcome = csms.CommandFinished, &out
			}
		}
	})
	return nil
}

// submit queues a command and wakes the gateway.
func (w *world) submit(c csms.Command) *csms.Command {
	c.State = csms.CommandQueued
	w.change(func() { w.commands = append(w.commands, &c) })
	w.wake(c.Station)
	return &c
}

// The bus.

func (w *world) Own(k csms.StationKey, epoch int64) { w.change(func() { w.owned[k] = epoch }) }

func (w *world) Disown(k csms.StationKey, epoch int64) {
	w.change(func() {
		if w.owned[k] == epoch {
			delete(w.owned, k)
		}
	})
}

func (w *world) ServeCalls(h func(context.Context, csms.Call) (csms.CallReply, error)) error {
	w.change(func() { w.serveCall = h })
	return nil
}

func (w *world) ServeWake(fn func(csms.StationKey)) error {
	w.change(func() { w.wake = fn })
	return nil
}

func (w *world) ServeDrop(fn func(csms.StationKey, string)) error {
	w.change(func() { w.dropped = fn })
	return nil
}

func (w *world) ServeHeard(fn func(csms.StationKey) time.Time) error {
	w.change(func() { w.heard = fn })
	return nil
}

// The store.

func (w *world) Journal(f csms.Frame) {
	f.Raw = bytes.Clone(f.Raw)
	w.change(func() { w.journal = append(w.journal, f) })
}

func (w *world) Ready() error {
	w.mu.Lock()
	defer w.mu.Unlock()
	return w.notReady
}

func (w *world) Load() float64 {
	w.mu.Lock()
	defer w.mu.Unlock()
	return w.load
}

func (w *world) GetStation(_ context.Context, k csms.StationKey) (csms.ChargingStation, error) {
	w.mu.Lock()
	defer w.mu.Unlock()
	return *w.stations[k.Station], nil
}

// peer is a charging station at the other end.
type peer struct {
	w      *world
	conn   *ocppws.Conn
	closed chan error
	// onCall answers the CALLs of the CSMS; nil lets them wait for ever.
	onCall func(c *ocppws.Conn, f ocppj.Frame)
}

func (p *peer) HandleCall(_ context.Context, c *ocppws.Conn, f ocppj.Frame) {
	if p.onCall != nil {
		p.onCall(c, f)
	}
}

func (p *peer) HandleSend(context.Context, *ocppws.Conn, ocppj.Frame) {}

func (p *peer) HandleClose(_ *ocppws.Conn, cause error) { p.closed <- cause }

// dial connects a station with its password.
func (w *world) dial(id csms.StationID, v ocppj.Version, onCall func(*ocppws.Conn, ocppj.Frame)) *peer {
	w.Helper()
	p, err := w.tryDial(id, password(id), onCall, v)
	if err != nil {
		w.Fatalf("%s can't connect: %v", id, err)
	}
	return p
}

func (w *world) tryDial(id csms.StationID, secret string, onCall func(*ocppws.Conn, ocppj.Frame), v ...ocppj.Version) (*peer, error) {
	ep := ocppws.NewEndpoint(ocppws.Options{})
	o := ocppws.DialOptions{Versions: v, Identity: string(id)}
	if secret != "" {
		o.BasicPassword = []byte(secret)
	}
	ctx, cancel := context.WithTimeout(context.Background(), patience)
	defer cancel()
	conn, err := ep.Dial(ctx, "ws"+strings.TrimPrefix(w.server.URL, "http")+"/ocpp", o)
	if err != nil {
		ep.Shutdown(ctx, ocppws.ReasonNormal)
		return nil, err
	}
	p := &peer{w: w, conn: conn, closed: make(chan error, 1), onCall: onCall}
	conn.Start(p)
	w.Cleanup(func() {
		bound, stop := context.WithTimeout(context.Background(), patience)
		defer stop()
		ep.Shutdown(bound, ocppws.ReasonNormal)
	})
	return p, nil
}

// call sends a CALL and gives the answer.
func (p *peer) call(action, payload string) (string, error) {
	p.w.Helper()
	ctx, cancel := context.WithTimeout(context.Background(), patience)
	defer cancel()
	r, err := p.conn.Call(ctx, action, []byte(payload))
	return string(r.Payload), err
}

// must sends a CALL that has to be answered with a CALLRESULT.
func (p *peer) must(action, payload string) string {
	p.w.Helper()
	answer, err := p.call(action, payload)
	if err != nil {
		p.w.Fatalf("%s %s: %v", action, payload, err)
	}
	return answer
}

// refusedWith sends a CALL and gives the code of the CALLERROR.
func (p *peer) refusedWith(action, payload string) string {
	p.w.Helper()
	answer, err := p.call(action, payload)
	refused, ok := errors.AsType[*ocppws.CallError](err)
	if !ok {
		p.w.Fatalf("%s %s: answered %q, %v; want a CALLERROR", action, payload, answer, err)
	}
	return string(refused.Code)
}

// waitClosed gives the cause of the connection's end.
func (p *peer) waitClosed() *ocppws.CloseError {
	p.w.Helper()
	select {
	case cause := <-p.closed:
		p.closed <- cause
		e, ok := errors.AsType[*ocppws.CloseError](cause)
		if !ok {
			p.w.Fatalf("closed with %v", cause)
		}
		return e
	case <-time.After(patience):
		p.w.Fatal("the connection was not closed")
		return nil
	}
}
