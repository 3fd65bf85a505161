package bus

import (
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"log/slog"
	"net/url"
	"os"
	"strings"
	"sync"
	"sync/atomic"
	"time"

	"github.com/nats-io/nats-server/v2/server"
	"github.com/nats-io/nats.go"

	"github.com/evenkeel/evenkeel/csms"
)

// Options configures a [Bus]. The zero value is a single node with a made-up name.
type Options struct {
	// Node names this server node, unique in a cluster and the same after a restart;
	// "" makes one from the host name.
	Node string
	// Tenants are those whose outbox is relayed; nil is [csms.DefaultTenant] alone.
	Tenants []csms.TenantID
	// Locate tells which node holds a station's socket where this one does not; "" for
	// none. Nil means that there is no other node to ask about.
	Locate func(ctx context.Context, key csms.StationKey) (node string, err error)
	// Cluster joins this node to others; nil for a node alone, which opens no port.
	Cluster *Cluster
	// Logger gets what an operator should know; nil discards it.
	Logger *slog.Logger
}

// Cluster is how nodes reach each other.
type Cluster struct {
	Name   string   // the same on all nodes
	Host   string   // address to listen on for other nodes
	Port   int      // 0 or less picks a free one, see [Bus.ClusterAddr]
	Routes []string // nats://host:port of some other nodes; the rest is found by gossip
	Secret string   // what nodes show each other, the same on all of them; required
}

// Bus is one node's part of the bus. Its methods are safe for concurrent use.
type Bus struct {
	node    string
	tenants []csms.TenantID
	locate  func(context.Context, csms.StationKey) (string, error)
	log     *slog.Logger
	srv     *server.Server
	account *server.Account
	conn    *nats.Conn // does not hear itself: own events reach own listeners directly
	hints   *nats.Conn // publishes what this node may have to hear, too: calls and hints
	token   string     // of clients in this process; "" where no port is open
	alone   bool       // no other node can be there

	heard  atomic.Bool   // somebody has connected to NATS in this process
	nudge  chan struct{} // another node has committed events
	events fanout

	mu     sync.Mutex // guards what follows
	owners map[csms.StationKey]int64
	subs   []*nats.Subscription
	// lastHeard is given by ServeHeard, nil before.
	lastHeard func(csms.StationKey) time.Time
	closed    bool

	calls sync.WaitGroup // handlers of calls in progress
	slots chan struct{}  // bounds them
	stop  context.CancelFunc
	life  context.Context // done when the bus closes
}

// readyTimeout bounds the start of the embedded server, which takes some 15 ms.
const readyTimeout = 10 * time.Second

// maxPayload bounds one message between nodes: a raw call carries at most one frame
// (1 MiB by default, configurable upwards) and its envelope.
const maxPayload = 8 << 20

// maxCalls bounds the calls to stations that one node serves at a time.
const maxCalls = 4096

// Start starts the embedded server and connects to it. An error has code internal, or
// invalid where the options can't be used.
func Start(o Options) (*Bus, error) {
	if o.Node == "" {
		host, err := os.Hostname()
		if err != nil || host == "" {
			host = rand.Text()
		}
		o.Node = host
	}
	if len(o.Tenants) == 0 {
		o.Tenants = []csms.TenantID{csms.DefaultTenant}
	}
	if o.Logger == nil {
		o.Logger = slog.New(slog.DiscardHandler)
	}
	so, err := serverOptions(o)
	if err != nil {
		return nil, err
	}
	srv, err := server.NewServer(so)
	if err != nil {
		return nil, csms.Errorf(csms.CodeInvalid, "bus options: %w", err)
	}
	go srv.Start() // waited for by Close through WaitForShutdown
	if !srv.ReadyForConnections(readyTimeout) {
		srv.Shutdown()
		srv.WaitForShutdown()
		return nil, csms.Errorf(csms.CodeInternal, "embedded NATS server not ready after %v", readyTimeout)
	}
	b := &Bus{
		node:    o.Node,
		tenants: o.Tenants,
		locate:  o.Locate,
		log:     o.Logger,
		srv:     srv,
		account: srv.GlobalAccount(),
		token:   so.Authorization,
		alone:   o.Cluster == nil,
		nudge:   make(chan struct{}, 1),
		owners:  map[csms.StationKey]int64{},
		slots:   make(chan struct{}, maxCalls),
	}
	b.life, b.stop = context.WithCancel(context.Background())
	connect := []nats.Option{
		nats.InProcessServer(srv), nats.Name(o.Node),
		nats.MaxReconnects(-1), nats.ErrorHandler(b.natsError), nats.Token(so.Authorization),
	}
	b.hints, err = nats.Connect("", connect...)
	if err == nil {
		b.conn, err = nats.Connect("", append(connect, nats.NoEcho())...)
	}
	if err != nil {
		b.Close()
		return nil, csms.Errorf(csms.CodeInternal, "connect to the embedded NATS server: %w", err)
	}
	if !b.alone {
		if err := b.hearOthers(); err != nil {
			b.Close()
			return nil, err
		}
	}
	return b, nil
}

// clusterUser is the name nodes log in to each other with.
const clusterUser = "evenkeel"

func serverOptions(o Options) (*server.Options, error) {
	so := &server.Options{
		ServerName: o.Node,
		DontListen: true,
		NoLog:      true,
		NoSigs:     true,
		MaxPayload: maxPayload,
		MaxPending: 64 << 20,
	}
	if c := o.Cluster; c != nil {
		if c.Secret == "" {
			return nil, csms.Errorf(csms.CodeInvalid, "a cluster needs a secret")
		}
		// The server starts routing only when it listens for clients, too: on loopback, for
		// those alone who hold a token that never leaves this process.
		so.DontListen, so.Host, so.Port = false, "127.0.0.1", server.RANDOM_PORT
		so.Authorization = rand.Text()
		so.Cluster = server.ClusterOpts{
			Name: c.Name, Host: c.Host, Port: c.Port, Username: clusterUser, Password: c.Secret,
		}
		if c.Port <= 0 {
			so.Cluster.Port = -1
		}
		for _, r := range c.Routes {
			u, err := url.Parse(r)
			if err != nil {
				return nil, csms.Errorf(csms.CodeInvalid, "route %q: %w", r, err)
			}
			u.User = url.UserPassword(clusterUser, c.Secret)
			so.Routes = append(so.Routes, u)
		}
	}
	return so, nil
}

func (b *Bus) natsError(_ *nats.Conn, sub *nats.Subscription, err error) {
	if sub != nil {
		b.log.Warn("bus subscription in trouble", "subject", sub.Subject, "err", err)
		return
	}
	b.log.Warn("bus in trouble", "err", err)
}

// Node is this node's name.
func (b *Bus) Node() string { return b.node }

// ClusterAddr is where this node listens for others, "" for a node alone.
func (b *Bus) ClusterAddr() string {
	if b.alone {
		return ""
	}
	return b.srv.ClusterAddr().String()
}

// Listeners is how many subscriptions a message on the NATS subject reaches from here,
// on all nodes.
func (b *Bus) Listeners(subject string) int { return b.account.Interest(subject) }

// Connect makes a further connection to NATS inside the process, for parts of the
// program that speak NATS themselves. The caller closes it before the bus.
func (b *Bus) Connect() (*nats.Conn, error) {
	b.heard.Store(true)
	return nats.Connect("", nats.InProcessServer(b.srv), nats.MaxReconnects(-1), nats.Token(b.token))
}

// Close ends all streams, waits for the calls in progress (their contexts are
// cancelled) and stops the server. Closing twice is harmless.
func (b *Bus) Close() {
	b.mu.Lock()
	if b.closed {
		b.mu.Unlock()
		return
	}
	b.closed = true
	subs := b.subs
	b.mu.Unlock()

	for _, s := range subs {
		_ = s.Unsubscribe() // the connection may be gone already, which is as good
	}
	b.stop()
	b.events.close()
	b.calls.Wait()
	for _, c := range []*nats.Conn{b.conn, b.hints} {
		if c != nil {
			c.Close()
		}
	}
	b.srv.Shutdown()
	b.srv.WaitForShutdown()
}

// subscribe registers a handler of a NATS subject for the life of the bus.
func (b *Bus) subscribe(subject string, h nats.MsgHandler) error {
	sub, err := b.conn.Subscribe(subject, h)
	if err != nil {
		return csms.Errorf(csms.CodeInternal, "subscribe to %s: %w", subject, err)
	}
	b.mu.Lock()
	b.subs = append(b.subs, sub)
	b.mu.Unlock()
	// The subscription must be known to the server before anyone is told of it.
	if err := b.conn.Flush(); err != nil && !errors.Is(err, nats.ErrConnectionClosed) {
		return csms.Errorf(csms.CodeInternal, "subscribe to %s: %w", subject, err)
	}
	return nil
}

// token makes one token of a NATS subject of any text: dots, spaces and wildcards are
// written as ~XX, and nothing at all as "~".
func token(s string) string {
	if s == "" {
		return "~"
	}
	var sb strings.Builder
	for i := range len(s) {
		switch c := s[i]; {
		case c <= ' ' || c >= 0x7f, c == '.', c == '*', c == '>', c == '~':
			fmt.Fprintf(&sb, "~%02X", c)
		default:
			sb.WriteByte(c)
		}
	}
	return sb.String()
}
