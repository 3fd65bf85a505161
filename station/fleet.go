package station

import (
	"context"
	"crypto/tls"
	"errors"
	"fmt"
	"log/slog"
	"math/rand/v2"
	"strconv"
	"strings"
	"sync"
	"time"

	"github.com/evenkeel/evenkeel/ocppj"
	"github.com/evenkeel/evenkeel/ocppws"
)

// Share is the part of a fleet that speaks one version.
type Share struct {
	Version ocppj.Version
	Weight  float64
}

// ParseMix reads a mix of versions, such as "1.6,2.0.1,2.1" (equal parts) or "1.6:70,2.1:30".
func ParseMix(text string) ([]Share, error) {
	var out []Share
	for _, part := range strings.Split(text, ",") {
		name, weight, weighted := strings.Cut(strings.TrimSpace(part), ":")
		v, ok := ocppj.ParseVersion(name)
		if !ok {
			return nil, fmt.Errorf("%q is no OCPP version; use 1.6, 2.0.1 and 2.1, as in 1.6:70,2.1:30", name)
		}
		share := Share{Version: v, Weight: 1}
		if weighted {
			w, err := strconv.ParseFloat(weight, 64)
			if err != nil || !(w > 0) || w > 1e9 {
				return nil, fmt.Errorf("%q is no weight; use a number above 0, as in 1.6:70,2.1:30", weight)
			}
			share.Weight = w
		}
		out = append(out, share)
	}
	return out, nil
}

// FleetOptions describe a fleet. URL and Stations are required.
type FleetOptions struct {
	// URL of the CSMS, as in [Options].
	URL string
	// Stations is how many there are.
	Stations int
	// Mix of versions, in equal parts of all three by default.
	Mix []Share
	// IDPattern makes identities out of numbers from 1, as fmt does. Default "SIM%05d".
	IDPattern string
	// Password for Basic authentication; nil sends none.
	Password []byte
	// TLS, if set, gives each station what it uses for wss URLs. By default that is the system's roots.
	TLS func(identity string) (*tls.Config, error)
	// Tokens of the drivers. Default: [DefaultTokens].
	Tokens []IDToken
	// Seed makes the stations, cars and mishaps repeatable.
	Seed uint64
	// Speed shortens visits; see the package comment. Default 1.
	Speed float64
	// RampRate is how many stations start in a second. Default 200.
	RampRate float64
	// MeterInterval of the stations. Default: a minute at speed 1, shorter above it, but not below a second.
	MeterInterval time.Duration
	// Idle stations connect, boot and send heartbeats, but no cars come.
	Idle bool
	// Chaos, if its Every is set.
	Chaos Chaos

	// CallTimeout, ReconnectMin, ReconnectMax and RetryInterval as in [Options].
	CallTimeout, ReconnectMin, ReconnectMax, RetryInterval time.Duration
	// Ledger, Stats and Logger as in [Options].
	Ledger *Ledger
	Stats  *Stats
	Logger *slog.Logger
}

// DefaultTokens returns n made-up id tokens of 7-byte cards.
func DefaultTokens(n int) []IDToken {
	out := make([]IDToken, n)
	for i := range out {
		out[i] = IDToken{Type: "ISO14443", Value: fmt.Sprintf("04E7EE%08X", i+1)}
	}
	return out
}

// Fleet is many stations in one process.
type Fleet struct {
	opt      FleetOptions
	ep       *ocppws.Endpoint
	stations []*Station

	mu      sync.Mutex
	stop    context.CancelFunc // ends the ramp; nil before Start
	ramping sync.WaitGroup
}

// maxHandshakes bounds the handshakes under way at once: what is gained by more is lost in the CSMS's accept queue.
const maxHandshakes = 128

// NewFleet makes the stations; they do nothing until [Fleet.Start].
func NewFleet(o FleetOptions) (*Fleet, error) {
	o, err := o.withDefaults()
	if err != nil {
		return nil, err
	}
	f := &Fleet{opt: o, ep: NewEndpoint(o.CallTimeout)}
	o.Stats.keepRecent.Store(o.Chaos.Every > 0)
	gate := make(chan struct{}, maxHandshakes)
	credit := make([]float64, len(o.Mix))
	for i := range o.Stations {
		so := f.plan(i, nextShare(o.Mix, credit))
		so.Endpoint, so.Gate = f.ep, gate
		if o.TLS != nil {
			if so.TLS, err = o.TLS(so.Identity); err != nil {
				return nil, err
			}
		}
		st, err := New(so)
		if err != nil {
			return nil, err
		}
		f.stations = append(f.stations, st)
	}
	return f, nil
}

func (o FleetOptions) withDefaults() (FleetOptions, error) {
	if o.Stations < 1 {
		return o, errors.New("station: a fleet needs at least one station")
	}
	if len(o.Mix) == 0 {
		o.Mix = []Share{{ocppj.V16, 1}, {ocppj.V201, 1}, {ocppj.V21, 1}}
	}
	if o.IDPattern == "" {
		o.IDPattern = "SIM%05d"
	}
	if a, b := fmt.Sprintf(o.IDPattern, 1), fmt.Sprintf(o.IDPattern, 2); a == b || !ocppws.ValidIdentity(a) {
		return o, fmt.Errorf("station: pattern %q gives no identities; use one with a number, such as SIM%%05d", o.IDPattern)
	}
	if len(o.Tokens) == 0 {
		o.Tokens = DefaultTokens(20)
	}
	if o.Speed <= 0 {
		o.Speed = 1
	}
	if o.RampRate <= 0 {
		o.RampRate = 200
	}
	if o.MeterInterval <= 0 {
		o.MeterInterval = max(time.Duration(float64(time.Minute)/o.Speed).Round(time.Second), time.Second)
	}
	if o.Stats == nil {
		o.Stats = NewStats()
	}
	return o, nil
}

// nextShare picks the version of the next station so that at every point the fleet is as near to the mix as whole
// stations can be.
func nextShare(mix []Share, credit []float64) ocppj.Version {
	total, best := 0.0, 0
	for _, m := range mix {
		total += m.Weight
	}
	for i, m := range mix {
		credit[i] += m.Weight
		if credit[i] > credit[best] {
			best = i
		}
	}
	credit[best] -= total
	return mix[best].Version
}

// plan draws station i.
func (f *Fleet) plan(i int, v ocppj.Version) Options {
	o := &f.opt
	r := rand.New(rand.NewPCG(o.Seed, uint64(i)))
	so := Options{
		URL: o.URL, Identity: fmt.Sprintf(o.IDPattern, i+1), Version: v, Password: o.Password, Seed: o.Seed,
		MeterInterval: o.MeterInterval, CallTimeout: o.CallTimeout, ReconnectMin: o.ReconnectMin, ReconnectMax: o.ReconnectMax,
		RetryInterval: o.RetryInterval, Ledger: o.Ledger, Stats: o.Stats, Logger: o.Logger,
	}
	// A driver is given a minute to plug in, of the time that has been shortened; but never below a moment.
	so.ConnectionTimeout = max(time.Duration(float64(time.Minute)/o.Speed), 2*time.Second)
	switch r.IntN(10) {
	case 0, 1:
		so.Model = "DC150"
		so.EVSEs = []EVSESpec{{Current: DC, MaxWatt: 150e3}, {Current: DC, MaxWatt: 50e3}}
	case 2, 3:
		so.Model = "Wall7"
		so.EVSEs = []EVSESpec{{Current: AC1, MaxAmp: 32}}
	case 4, 5:
		so.Model = "Twin22"
		so.EVSEs = []EVSESpec{{Current: AC3, MaxAmp: 32}, {Current: AC3, MaxAmp: 32}}
	default:
		so.Model = "Post11"
		so.EVSEs = []EVSESpec{{Current: AC3, MaxAmp: 16}}
	}
	switch r.IntN(5) {
	case 0:
		so.StartPoint = EVConnected
	case 1:
		so.StartPoint = Authorized
	}
	return so
}

// Stations returns the stations by number. The caller must not change the slice.
func (f *Fleet) Stations() []*Station { return f.stations }

// Stats returns what all stations count into.
func (f *Fleet) Stats() *Stats { return f.opt.Stats }

// Start lets the stations connect at the ramp rate, and returns at once.
func (f *Fleet) Start() {
	f.mu.Lock()
	defer f.mu.Unlock()
	if f.stop != nil {
		return
	}
	ctx, cancel := context.WithCancel(context.Background())
	f.stop = cancel
	f.ramping.Go(func() { f.ramp(ctx) })
}

// ramp starts the stations one after the other.
func (f *Fleet) ramp(ctx context.Context) {
	began := time.Now()
	timer := time.NewTimer(0)
	defer timer.Stop()
	for i, st := range f.stations {
		due := time.Duration(float64(i) / f.opt.RampRate * float64(time.Second))
		if wait := due - time.Since(began); wait > 0 {
			timer.Reset(wait)
			select {
			case <-timer.C:
			case <-ctx.Done():
				return
			}
		}
		if ctx.Err() != nil {
			return
		}
		st.Start()
		if !f.opt.Idle {
			st.Drive(f.opt.Seed, f.opt.Tokens, f.opt.Speed)
		}
		if f.opt.Chaos.Every > 0 {
			st.upset(f.opt.Chaos)
		}
	}
}

// Settle ends the visits and the chaos and waits until every station that has been started has told the CSMS all it
// has to. The error says how many had not when ctx ended.
func (f *Fleet) Settle(ctx context.Context) error {
	f.endRamp()
	for _, st := range f.stations {
		st.calm()
		st.Settle()
	}
	left, example := 0, ""
	for _, st := range f.stations {
		err := st.Wait(ctx, func(s State) bool { return s.idle() || !st.started })
		if err != nil {
			left++
			example = st.opt.Identity
		}
	}
	if left > 0 {
		return fmt.Errorf("station: %d stations, such as %s, have messages that the CSMS has not acknowledged: %w", left, example, context.Cause(ctx))
	}
	return nil
}

// idle says that nothing is under way or waits to be told.
func (s State) idle() bool {
	for _, e := range s.EVSEs {
		if e.Transacting {
			return false
		}
	}
	return s.Queued == 0
}

func (f *Fleet) endRamp() {
	f.mu.Lock()
	if f.stop != nil {
		f.stop()
	}
	f.mu.Unlock()
	f.ramping.Wait()
}

// Close takes all stations out of operation and waits for everything they have started. ctx bounds the closing of
// connections.
func (f *Fleet) Close(ctx context.Context) {
	f.endRamp()
	var wg sync.WaitGroup
	gate := make(chan struct{}, maxHandshakes)
	for _, st := range f.stations {
		gate <- struct{}{}
		wg.Go(func() {
			defer func() { <-gate }()
			st.Close(ctx)
		})
	}
	wg.Wait()
	f.ep.Shutdown(ctx, ocppws.ReasonGoingAway)
}

// Run starts the fleet, lets it charge until ctx ends, and closes it. It is all a demo needs.
func (f *Fleet) Run(ctx context.Context) error {
	f.Start()
	<-ctx.Done()
	closing, cancel := context.WithTimeout(context.WithoutCancel(ctx), 5*time.Second)
	defer cancel()
	f.Close(closing)
	return nil
}
