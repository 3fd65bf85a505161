package ocppws_test

import (
	"context"
	"net"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/evenkeel/evenkeel/ocppj"
	"github.com/evenkeel/evenkeel/ocppws"
)

var allVersions = []ocppj.Version{ocppj.V21, ocppj.V201, ocppj.V16}

// handler is a Handler made of functions; a nil one does the least.
type handler struct {
	call   func(ctx context.Context, c *ocppws.Conn, f ocppj.Frame)
	send   func(ctx context.Context, c *ocppws.Conn, f ocppj.Frame)
	closed chan error // buffered
}

func newHandler() *handler { return &handler{closed: make(chan error, 1)} }

func (h *handler) HandleCall(ctx context.Context, c *ocppws.Conn, f ocppj.Frame) {
	if h.call != nil {
		h.call(ctx, c, f)
		return
	}
	_ = c.Reply(f.ID, f.Payload)
}

func (h *handler) HandleSend(ctx context.Context, c *ocppws.Conn, f ocppj.Frame) {
	if h.send != nil {
		h.send(ctx, c, f)
	}
}

func (h *handler) HandleClose(_ *ocppws.Conn, cause error) { h.closed <- cause }

// server is an endpoint behind a real listener.
type server struct {
	*httptest.Server
	ep    *ocppws.Endpoint
	conns chan *ocppws.Conn // those upgraded, not started
	errs  chan error
}

// serve starts a server whose connections arrive unstarted in conns.
func serve(tb testing.TB, o ocppws.Options, u ocppws.UpgradeOptions, tls bool) *server {
	tb.Helper()
	if u.Versions == nil {
		u.Versions = allVersions
	}
	s := &server{ep: ocppws.NewEndpoint(o), conns: make(chan *ocppws.Conn, 64), errs: make(chan error, 64)}
	h := http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		c, err := s.ep.Upgrade(w, r, u)
		if err != nil {
			s.errs <- err
			return
		}
		s.conns <- c
	})
	s.Server = httptest.NewUnstartedServer(h)
	if tls {
		s.StartTLS()
	} else {
		s.Start()
	}
	tb.Cleanup(func() {
		shutdown(s.ep)
		s.Server.Close()
	})
	return s
}

func shutdown(ep *ocppws.Endpoint) {
	ctx, cancel := context.WithTimeout(context.Background(), 200*time.Millisecond)
	defer cancel()
	ep.Shutdown(ctx, ocppws.ReasonGoingAway)
}

// wsURL is the endpoint URL of the server.
func (s *server) wsURL() string { return "ws" + strings.TrimPrefix(s.URL, "http") + "/ocpp" }

// accept starts the next connection with h.
func (s *server) accept(h ocppws.Handler) *ocppws.Conn {
	select {
	case c := <-s.conns:
		c.Start(h)
		return c
	case err := <-s.errs:
		panic("upgrade: " + err.Error())
	}
}

// client returns an endpoint for dialing that ends with the test.
func client(tb testing.TB, o ocppws.Options) *ocppws.Endpoint {
	tb.Helper()
	ep := ocppws.NewEndpoint(o)
	tb.Cleanup(func() { shutdown(ep) })
	return ep
}

// dial connects a station and starts it with h.
func dial(tb testing.TB, ep *ocppws.Endpoint, url string, h ocppws.Handler, o ocppws.DialOptions) *ocppws.Conn {
	tb.Helper()
	if o.Versions == nil {
		o.Versions = []ocppj.Version{ocppj.V21}
	}
	if o.Identity == "" {
		o.Identity = "CS1"
	}
	c, err := ep.Dial(tb.Context(), url, o)
	if err != nil {
		tb.Fatalf("dial: %v", err)
	}
	c.Start(h)
	return c
}

// pair connects two endpoints over an in-memory connection, also inside a
// synctest bubble: csms is the server's side. A nil handler leaves its side
// unstarted; a tap is given the station's end of the pipe.
func pair(tb testing.TB, so, co ocppws.Options, csms, station ocppws.Handler, do ocppws.DialOptions, taps ...func(net.Conn)) (cs, st *ocppws.Conn) {
	tb.Helper()
	sep, cep := ocppws.NewEndpoint(so), ocppws.NewEndpoint(co)
	tb.Cleanup(func() { shutdown(cep); shutdown(sep) })
	near, far := net.Pipe()
	ready := make(chan *ocppws.Conn, 1)
	ln := &oneConn{conn: near, addr: near.LocalAddr(), done: make(chan struct{})}
	srv := &http.Server{Handler: http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		c, err := sep.Upgrade(w, r, ocppws.UpgradeOptions{Versions: allVersions})
		if err != nil {
			tb.Errorf("upgrade: %v", err)
			close(ready)
			return
		}
		ready <- c
	})}
	var wg sync.WaitGroup
	wg.Go(func() { _ = srv.Serve(ln) })
	tb.Cleanup(func() { _ = srv.Close(); wg.Wait() })
	for _, tap := range taps {
		tap(far)
	}
	do.NetDial = func(context.Context, string, string) (net.Conn, error) { return far, nil }
	if do.Versions == nil {
		do.Versions = []ocppj.Version{ocppj.V21}
	}
	st, err := cep.Dial(context.Background(), "ws://csms/ocpp", do)
	if err != nil {
		tb.Fatalf("dial: %v", err)
	}
	cs = <-ready
	if csms != nil {
		cs.Start(csms)
	}
	if station != nil {
		st.Start(station)
	}
	return cs, st
}

// oneConn is a listener that has one connection.
type oneConn struct {
	mu   sync.Mutex
	conn net.Conn
	addr net.Addr
	done chan struct{}
	once sync.Once
}

func (l *oneConn) Accept() (net.Conn, error) {
	l.mu.Lock()
	c := l.conn
	l.conn = nil
	l.mu.Unlock()
	if c != nil {
		return c, nil
	}
	<-l.done
	return nil, net.ErrClosed
}

func (l *oneConn) Close() error   { l.once.Do(func() { close(l.done) }); return nil }
func (l *oneConn) Addr() net.Addr { return l.addr }
