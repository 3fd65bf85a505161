package station

import (
	"context"
	"crypto/tls"
	"errors"
	"fmt"
	"log/slog"
	"math/rand/v2"
	"net"
	"strconv"
	"sync"
	"time"

	"github.com/evenkeel/evenkeel/ocppj"
	"github.com/evenkeel/evenkeel/ocppws"
)

// Current is the kind of supply of an EVSE.
type Current uint8

// The kinds of supply.
const (
	AC3 Current = iota // three-phase AC
	AC1                // single-phase AC
	DC
)

// String returns "AC3", "AC1" or "DC".
func (c Current) String() string { return [...]string{"AC3", "AC1", "DC"}[c] }

// EVSESpec describes one EVSE with its one connector.
type EVSESpec struct {
	Current Current
	// MaxAmp is the rating per phase of an AC connector. 0 means 32 A.
	MaxAmp float64
	// MaxWatt is the rating of a DC connector. 0 means 150 kW; it is ignored for AC.
	MaxWatt float64
}

// mainsVolt is the voltage between phase and neutral.
const mainsVolt = 230.0

func (e EVSESpec) withDefaults() EVSESpec {
	if e.MaxAmp == 0 {
		e.MaxAmp = 32
	}
	if e.MaxWatt == 0 {
		e.MaxWatt = 150e3
	}
	return e
}

// phases is the number of AC phases that supply the EVSE.
func (e EVSESpec) phases() int {
	if e.Current == AC1 {
		return 1
	}
	return 3
}

// ratedWatt is what the connector can deliver at most.
func (e EVSESpec) ratedWatt() float64 {
	if e.Current == DC {
		return e.MaxWatt
	}
	return e.MaxAmp * mainsVolt * float64(e.phases())
}

// IDToken identifies a driver. In 1.6 only Value goes over the wire, as idTag.
type IDToken struct {
	Type  string `json:"type"` // of 2.x, such as "ISO14443"
	Value string `json:"value"`
}

// StartPoint says which event begins a transaction in 2.x (TxStartPoint). In 1.6 a transaction always
// begins at PowerPathClosed.
type StartPoint uint8

// The start points.
const (
	PowerPathClosed StartPoint = iota // when the driver is authorized and the car connected
	EVConnected                       // when the car is connected, authorized or not
	Authorized                        // when the driver is authorized, car or no car
)

// Options describe a station. URL, Identity and Version are required.
type Options struct {
	// URL of the CSMS without the identity, such as ws://127.0.0.1:9000/ocpp.
	URL string
	// Identity of the charging station, 1 to 48 characters.
	Identity string
	// Version of OCPP that the station speaks.
	Version ocppj.Version
	// Password for Basic authentication; nil sends none.
	Password []byte
	// TLS is used for wss URLs; nil means the system's roots.
	TLS *tls.Config

	// Vendor, Model, Serial and Firmware are told at boot. Default Evenkeel, Simulated, the identity
	// (at most 25 characters of it) and 1.0.0.
	Vendor, Model, Serial, Firmware string
	// EVSEs of the station, numbered from 1. Default: one three-phase AC of 32 A.
	EVSEs []EVSESpec
	// StartPoint of transactions in 2.x.
	StartPoint StartPoint

	// MeterInterval is the first value of the sample interval, in whole seconds; the CSMS may change it.
	// Default 60 s.
	MeterInterval time.Duration
	// ConnectionTimeout is how long a tap waits for a car. Default 60 s.
	ConnectionTimeout time.Duration
	// CallTimeout is how long the CSMS may take to answer. Default 30 s.
	CallTimeout time.Duration
	// ReconnectMin and ReconnectMax bound the wait before connecting again; it doubles, and is
	// spread at random. Default 1 s and 60 s.
	ReconnectMin, ReconnectMax time.Duration
	// BootDelay is how long a reset keeps the station away. Default 2 s.
	BootDelay time.Duration
	// RetryInterval is the first value of the time between attempts for a billing message that the CSMS
	// refuses or does not answer (TransactionMessageRetryInterval). Default 10 s.
	RetryInterval time.Duration
	// JobStep is how long each step of a firmware or log job takes. Default 2 s.
	JobStep time.Duration
	// ClockError is how wrong the station's clock is until the CSMS has set it.
	ClockError time.Duration
	// Seed makes what the station draws at random repeatable.
	Seed uint64

	// Ledger, if set, takes down every billing message.
	Ledger *Ledger
	// Stats, if set, counts; many stations may share one.
	Stats *Stats
	// Logger; default discards.
	Logger *slog.Logger
	// Endpoint to connect with, shared by many stations. By default the station has its own.
	Endpoint *ocppws.Endpoint
	// Gate, if set, bounds the handshakes under way at once: one element is put in for each.
	Gate chan struct{}
	// NetDial, if set, makes the TCP connection.
	NetDial func(ctx context.Context, network, addr string) (net.Conn, error)
}

func (o Options) withDefaults() (Options, error) {
	switch {
	case o.URL == "":
		return o, errors.New("station: no URL")
	case !ocppws.ValidIdentity(o.Identity):
		return o, fmt.Errorf("station: %q is not a charging station identity", o.Identity)
	case o.Version.Subprotocol() == "":
		return o, errors.New("station: no OCPP version")
	}
	def := func(s *string, v string) {
		if *s == "" {
			*s = v
		}
	}
	def(&o.Vendor, "Evenkeel")
	def(&o.Model, "Simulated")
	def(&o.Serial, o.Identity[:min(len(o.Identity), 25)])
	def(&o.Firmware, "1.0.0")
	dur := func(d *time.Duration, v time.Duration) {
		if *d <= 0 {
			*d = v
		}
	}
	dur(&o.MeterInterval, time.Minute)
	dur(&o.ConnectionTimeout, time.Minute)
	dur(&o.CallTimeout, 30*time.Second)
	dur(&o.ReconnectMin, time.Second)
	dur(&o.ReconnectMax, time.Minute)
	dur(&o.BootDelay, 2*time.Second)
	dur(&o.RetryInterval, 10*time.Second)
	dur(&o.JobStep, 2*time.Second)
	if len(o.EVSEs) == 0 {
		o.EVSEs = []EVSESpec{{}}
	}
	if o.Stats == nil {
		o.Stats = NewStats()
	}
	if o.Logger == nil {
		o.Logger = slog.New(slog.DiscardHandler)
	}
	return o, nil
}

// Registration is the CSMS's answer to a BootNotification.
type Registration string

// The answers; "" means that there has been none since the station's last boot.
const (
	Accepted Registration = "Accepted"
	Pending  Registration = "Pending"
	Rejected Registration = "Rejected"
)

// Station is a simulated charging station. See the package comment.
type Station struct {
	opt     Options
	dialect dialect
	ep      *ocppws.Endpoint
	ownEP   bool
	life    context.Context
	end     context.CancelFunc
	wg      sync.WaitGroup // dials, ticks, uploads

	mu      sync.Mutex // guards what follows
	rng     *rand.Rand
	started bool
	closed  bool
	changed chan struct{} // closed at the next unlock; nil if nobody waits

	agenda  agenda
	timer   *time.Timer
	armed   bool
	armedAt time.Time

	// Connection.
	conn        *ocppws.Conn // nil while not connected
	dialing     bool
	offline     bool // wanted so
	abandoned   []*ocppws.Conn
	backoff     time.Duration
	reconnect   *task
	password    []byte
	connections int
	answering   bool     // a CALL of the CSMS is being carried out
	held        []func() // calls to make after its answer

	// Registration and clock.
	registration Registration
	bootReason   string // of 2.x, what the next boot tells
	bootTask     *task
	heartbeat    *task
	aligned      *task
	resetting    bool
	resetOnIdle  string

	// Chaos.
	mishap, comeBack *task

	// Clock.
	offset  time.Duration // CSMS's clock minus ours
	lastNow time.Time     // timestamps never go back

	evses    []*evse
	queue    billingQueue
	sequence uint64 // of local transaction references
	settings settings
	config   map[string]string // values that differ from the defaults, by the dialect's key
	auth     authData
	profiles []*profile
	extra    *extras // what idle stations rarely have; see (*Station).ex
}

// New returns a station that does nothing until [Station.Start].
func New(o Options) (*Station, error) {
	o, err := o.withDefaults()
	if err != nil {
		return nil, err
	}
	s := &Station{opt: o, ep: o.Endpoint, password: o.Password, bootReason: "PowerUp"}
	if s.ep == nil {
		s.ep, s.ownEP = NewEndpoint(0), true
	}
	s.life, s.end = context.WithCancel(context.Background())
	s.rng = rand.New(rand.NewPCG(o.Seed, hash(o.Identity)))
	s.offset = o.ClockError
	s.dialect = dialectOf(o.Version)
	s.settings = defaultSettings(o)
	for i, spec := range o.EVSEs {
		s.evses = append(s.evses, &evse{id: i + 1, spec: spec.withDefaults(), operative: true, status: available})
	}
	return s, nil
}

// NewEndpoint returns an endpoint fit for simulated stations: no pings unless a station is told to, and answers
// within callTimeout (default 30 s). The caller shuts it down.
func NewEndpoint(callTimeout time.Duration) *ocppws.Endpoint {
	return ocppws.NewEndpoint(ocppws.Options{CallTimeout: callTimeout, PingInterval: -1})
}

// Start connects the station. Further calls do nothing.
func (s *Station) Start() {
	s.mu.Lock()
	defer s.unlock()
	if s.started || s.closed {
		return
	}
	s.started = true
	s.connect()
}

// Close takes the station out of operation, as if its power went: transactions stay open and queued messages are
// lost. It waits for everything the station has started; ctx bounds the close handshake.
func (s *Station) Close(ctx context.Context) {
	s.mu.Lock()
	s.closed = true
	conn := s.conn
	s.conn = nil
	lost := s.abandoned
	s.abandoned = nil
	s.unlock()
	s.end()
	for _, c := range lost {
		c.Abort()
	}
	if conn != nil {
		conn.Close(ocppws.ReasonGoingAway)
		select {
		case <-conn.Done():
		case <-ctx.Done():
			conn.Abort()
		}
	}
	s.wg.Wait()
	if s.ownEP {
		s.ep.Shutdown(ctx, ocppws.ReasonGoingAway)
	}
}

// unlock releases the mutex, after setting the timer and waking those who wait for a change.
func (s *Station) unlock() {
	s.arm()
	if s.changed != nil {
		close(s.changed)
		s.changed = nil
	}
	s.mu.Unlock()
}

// Identity returns the charging station identity.
func (s *Station) Identity() string { return s.opt.Identity }

// Version returns the version of OCPP that the station speaks.
func (s *Station) Version() ocppj.Version { return s.opt.Version }

// now is the time on the station's clock, in UTC with milliseconds. It never goes back and never returns the
// same instant twice, so that no two readings share a timestamp.
func (s *Station) now() time.Time {
	t := time.Now().Add(s.offset).UTC().Truncate(time.Millisecond)
	if !t.After(s.lastNow) {
		t = s.lastNow.Add(time.Millisecond)
	}
	s.lastNow = t
	return t
}

// clock is now without using an instant up, for comparisons.
func (s *Station) clock() time.Time { return time.Now().Add(s.offset).UTC() }

// clockTolerance is how far the station's clock may be off before it is set: less than it would cost to follow
// the jitter of the network.
const clockTolerance = time.Second

// setClock takes over the CSMS's time.
func (s *Station) setClock(t time.Time, err error) {
	if err != nil || t.IsZero() {
		return
	}
	offset := time.Until(t)
	if d := offset - s.offset; d > clockTolerance || d < -clockTolerance {
		s.offset = offset
		s.lastNow = time.Time{} // a clock that was ahead is put back
	}
}

// hash spreads a text over 64 bits (FNV-1a).
func hash(text string) uint64 {
	h := uint64(14695981039346656037)
	for i := range len(text) {
		h = (h ^ uint64(text[i])) * 1099511628211
	}
	return h
}

// transactionUUID makes the id of a transaction of 2.x. It differs between runs, though they have the same seed: to a
// CSMS that has seen an earlier run, the same id would be the same transaction. The time makes the difference.
func (s *Station) transactionUUID(ref uint64) string {
	r := rand.New(rand.NewPCG(hash(s.opt.Identity)+s.opt.Seed, uint64(time.Now().UnixNano())+ref))
	a, b := r.Uint64(), r.Uint64()
	return fmt.Sprintf("%08x-%04x-4%03x-%04x-%012x", a>>32, a>>16&0xffff, a&0xfff, 0x8000|b>>48&0x3fff, b&0xffffffffffff)
}

// EVSEState is the state of one EVSE at an instant.
type EVSEState struct {
	ID int
	// Status in the words of 1.6: Available, Preparing, Charging, SuspendedEV, SuspendedEVSE, Finishing,
	// Reserved, Unavailable or Faulted.
	Status string
	// TransactionID as the CSMS knows it; "" without a transaction, and in 1.6 until the CSMS has given one.
	TransactionID string
	// Transacting says that there is a transaction.
	Transacting bool
	// Connected says that a car is.
	Connected bool
	// RegisterWh is the energy register at the last reading.
	RegisterWh int64
	// PowerWatt is the power since the last reading.
	PowerWatt float64
}

// State is what a station looks like at an instant.
type State struct {
	Connected    bool
	Connections  int // made since the start
	Registration Registration
	// Queued is the number of billing messages not yet acknowledged.
	Queued int
	EVSEs  []EVSEState
	// LocalListVersion, Reservations and Profiles tell what the CSMS has put into the station.
	LocalListVersion, Reservations, Profiles int
}

// State returns the present state. The caller owns it.
func (s *Station) State() State {
	s.mu.Lock()
	defer s.unlock()
	return s.state()
}

func (s *Station) state() State {
	st := State{
		Connected: s.conn != nil, Connections: s.connections, Registration: s.registration, Queued: len(s.queue.reports),
		LocalListVersion: s.auth.listVersion, Profiles: len(s.profiles),
	}
	if s.extra != nil {
		st.Reservations = len(s.extra.reservations)
	}
	for _, e := range s.evses {
		v := EVSEState{ID: e.id, Status: e.status.String(), Connected: e.car != nil, RegisterWh: int64(e.register), PowerWatt: e.power}
		if e.tx != nil {
			v.Transacting, v.TransactionID = true, e.tx.id
		}
		st.EVSEs = append(st.EVSEs, v)
	}
	return st
}

// Wait returns when ok is true of the station's state, or with the cause of ctx when that ends first. ok is
// called after changes and must not call the station.
func (s *Station) Wait(ctx context.Context, ok func(State) bool) error {
	for {
		s.mu.Lock()
		if ok(s.state()) {
			s.unlock()
			return nil
		}
		if s.closed {
			s.unlock()
			return errors.New("station: closed")
		}
		s.arm()
		if s.changed == nil {
			s.changed = make(chan struct{})
		}
		changed := s.changed
		s.mu.Unlock() // not unlock, which would wake ourselves
		select {
		case <-changed:
		case <-ctx.Done():
			return fmt.Errorf("station: wait: %w", context.Cause(ctx))
		}
	}
}

// evse returns the EVSE with that id, nil if there is none.
func (s *Station) evse(id int) *evse {
	if id < 1 || id > len(s.evses) {
		return nil
	}
	return s.evses[id-1]
}

// errNoEVSE says that an id is not one of the station's EVSEs.
func errNoEVSE(id int) error { return errors.New("station: no EVSE " + strconv.Itoa(id)) }
