package gateway

import (
	"context"
	"log/slog"
	"math/rand/v2"
	"sync"
	"sync/atomic"
	"time"

	"github.com/evenkeel/evenkeel/csms"
	"github.com/evenkeel/evenkeel/internal/fleet"
	"github.com/evenkeel/evenkeel/internal/gateway/v16"
	"github.com/evenkeel/evenkeel/internal/gateway/v2"
	"github.com/evenkeel/evenkeel/internal/logkey"
	"github.com/evenkeel/evenkeel/ocppj"
	"github.com/evenkeel/evenkeel/ocppws"
)

// versions are those the gateway speaks, with their dialects.
var (
	versions = []ocppj.Version{ocppj.V16, ocppj.V201, ocppj.V21}
	dialects = map[ocppj.Version]dialect{
		ocppj.V16:  v16.Dialect{},
		ocppj.V201: v2.V201,
		ocppj.V21:  v2.V21,
	}
)

// Gateway holds the connections of this node's charging stations. Its methods are safe
// for concurrent use.
type Gateway struct {
	d   Deps
	o   Options
	log *slog.Logger
	ep  *ocppws.Endpoint

	gate   gate
	turns  turns
	closed atomic.Bool // no new connections

	// life ends when the gateway has shut down. Work on what a station sent goes on
	// when its connection ends: it was received, so it is kept.
	life context.Context
	end  context.CancelFunc
	work works // deliveries of commands, and what hints ask for

	mu       sync.RWMutex // guards what follows
	sessions map[csms.StationKey]*session
	conns    map[*ocppws.Conn]*session

	faults faults
}

// New makes a gateway. It serves nothing before [Gateway.Handler] is served, and calls
// and commands only while [Gateway.Run] runs.
func New(d Deps) *Gateway {
	o := d.Options
	o.setDefaults()
	if d.Logger == nil {
		d.Logger = slog.New(slog.DiscardHandler)
	}
	g := &Gateway{
		d: d, o: o, log: d.Logger,
		sessions: make(map[csms.StationKey]*session),
		conns:    make(map[*ocppws.Conn]*session),
	}
	g.gate.init(o)
	g.life, g.end = context.WithCancel(context.Background())
	wo := o.Endpoint
	wo.Actions = knownActions()
	wo.Observe = g.observe
	wo.Tolerate = func(_ *ocppws.Conn, f ocppj.Frame, _ *ocppj.ParseError) bool { return tolerable(f) }
	wo.Panicked = func(c *ocppws.Conn, value any, stack []byte) {
		s := g.sessionOf(c)
		if s == nil {
			g.log.Error("handler panicked", "panic", value, "stack", string(stack))
			return
		}
		g.log.Error("handler panicked", logkey.Station, s.key.Station, logkey.Action, s.currentAction(),
			"panic", value, "stack", string(stack))
	}
	g.ep = ocppws.NewEndpoint(wo)
	return g
}

// knownActions lets the frame parser name an action without an allocation.
func knownActions() map[string]string {
	known := make(map[string]string, 160)
	for _, d := range dialects {
		for _, a := range d.Actions() {
			known[a.Name] = a.Name
		}
	}
	return known
}

// Len is the number of stations connected to this node.
func (g *Gateway) Len() int {
	g.mu.RLock()
	defer g.mu.RUnlock()
	return len(g.sessions)
}

// Run serves calls and wakes from the bus and keeps the times of the last messages and
// the counts of deviations until ctx is done, whose error it returns.
func (g *Gateway) Run(ctx context.Context) error {
	if err := g.d.Bus.ServeCalls(g.serveCall); err != nil {
		return err
	}
	if err := g.d.Bus.ServeWake(g.wake); err != nil {
		return err
	}
	if err := g.d.Bus.ServeDrop(g.drop); err != nil {
		return err
	}
	if err := g.d.Bus.ServeHeard(g.lastHeard); err != nil {
		return err
	}
	seen := time.NewTicker(g.o.SeenEvery)
	defer seen.Stop()
	deviate := time.NewTicker(g.o.DeviateEvery)
	defer deviate.Stop()
	for {
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-seen.C:
			g.flushSeen(ctx)
		case <-deviate.C:
			g.flushDeviations(ctx)
			g.faults.report(g.log)
		}
	}
}

// Shutdown lets nobody in any more, tells the connected stations to come back soon,
// spread over time so that they do not all come at once, and returns when all sessions
// have ended. When ctx ends first the connections are cut; what was received is still
// worked on. Serve the handler until it returns.
func (g *Gateway) Shutdown(ctx context.Context) {
	g.closed.Store(true)
	g.mu.RLock()
	all := make([]*session, 0, len(g.sessions))
	for _, s := range g.sessions {
		all = append(all, s)
	}
	g.mu.RUnlock()
	rand.Shuffle(len(all), func(i, j int) { all[i], all[j] = all[j], all[i] })
	spread := g.o.ShutdownSpread
	if deadline, ok := ctx.Deadline(); ok {
		spread = min(spread, time.Until(deadline)/2)
	}
	// In steps, for a timer per station would cost more than the even spacing is worth.
	const steps = 50
	per := (len(all) + steps - 1) / steps
	step := time.NewTicker(max(spread/steps, time.Millisecond))
	defer step.Stop()
	for len(all) > 0 && ctx.Err() == nil {
		n := min(per, len(all))
		for _, s := range all[:n] {
			s.conn.Close(ocppws.ReasonServiceRestart)
		}
		if all = all[n:]; len(all) == 0 {
			break
		}
		select {
		case <-step.C:
		case <-ctx.Done():
		}
	}
	g.ep.Shutdown(ctx, ocppws.ReasonServiceRestart)
	g.flushSeen(context.WithoutCancel(ctx))
	g.end()
	g.work.wait()
}

// works are goroutines that the gateway waits for at its end. Connections can come in
// until the very last moment, and none may begin new work then.
type works struct {
	mu    sync.Mutex
	ended bool
	group sync.WaitGroup
}

// start runs fn, unless the end has come.
func (w *works) start(fn func()) bool {
	w.mu.Lock()
	defer w.mu.Unlock()
	if w.ended {
		return false
	}
	w.group.Go(fn)
	return true
}

// wait lets no more work begin and waits for what has.
func (w *works) wait() {
	w.mu.Lock()
	w.ended = true
	w.mu.Unlock()
	w.group.Wait()
}

// session finds the connected session of a station, nil for none.
func (g *Gateway) session(key csms.StationKey) *session {
	g.mu.RLock()
	defer g.mu.RUnlock()
	return g.sessions[key]
}

func (g *Gateway) sessionOf(c *ocppws.Conn) *session {
	g.mu.RLock()
	defer g.mu.RUnlock()
	return g.conns[c]
}

// enter makes s the session of its station unless one of a newer epoch is there, and
// gives the one it replaces.
func (g *Gateway) enter(s *session) (old *session, ok bool) {
	g.mu.Lock()
	defer g.mu.Unlock()
	old = g.sessions[s.key]
	if old != nil && old.epoch > s.epoch {
		return nil, false
	}
	g.sessions[s.key] = s
	g.conns[s.conn] = s
	return old, true
}

// leave forgets s.
func (g *Gateway) leave(s *session) {
	g.mu.Lock()
	defer g.mu.Unlock()
	if g.sessions[s.key] == s {
		delete(g.sessions, s.key)
	}
	delete(g.conns, s.conn)
}

// lastHeard is when a station that is connected here was heard of last.
func (g *Gateway) lastHeard(key csms.StationKey) time.Time {
	s := g.session(key)
	if s == nil {
		return time.Time{}
	}
	return time.UnixMilli(s.heard.Load()).UTC()
}

// flushSeen writes when each station was heard of last, where that is news.
func (g *Gateway) flushSeen(ctx context.Context) {
	at := make(map[csms.StationKey]time.Time)
	g.mu.RLock()
	for key, s := range g.sessions {
		if heard := s.heard.Load(); s.told.Swap(heard) != heard {
			at[key] = time.UnixMilli(heard).UTC()
		}
	}
	g.mu.RUnlock()
	if len(at) == 0 {
		return
	}
	if err := g.d.Fleet.Seen(ctx, at); err != nil && csms.CodeOf(err) != csms.CodeUnavailable {
		g.log.Error("times of last messages not kept", logkey.Err, err)
	}
}

// drop closes the socket of a station that may no longer be connected. A change of the
// security profile leaves a socket that satisfies the new one.
func (g *Gateway) drop(key csms.StationKey, reason string) {
	s := g.session(key)
	if s == nil {
		return
	}
	g.work.start(func() { // the record may have to be read, and hints must not block
		if reason == string(fleet.DropProfile) {
			st, err := g.d.Store.GetStation(g.life, key)
			if err == nil && s.level.satisfies(st.SecurityProfile) {
				return
			}
		}
		g.log.Info("station disconnected by a change of its record", logkey.Station, key.Station, "reason", reason)
		s.conn.Close(ocppws.CloseReason{Code: ocppws.ReasonPolicy.Code, Name: closeName(reason)})
	})
}

// closeName fits a reason into a close frame.
func closeName(reason string) string {
	if len(reason) > 100 {
		reason = reason[:100]
	}
	return reason
}
