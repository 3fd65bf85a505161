package ocppws_test

import (
	"bytes"
	"context"
	"crypto/tls"
	"errors"
	"fmt"
	"io"
	"math/rand/v2"
	"net"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
	"sync/atomic"
	"syscall"
	"testing"
	"time"

	"github.com/gobwas/ws"

	"github.com/evenkeel/evenkeel/ocppj"
	"github.com/evenkeel/evenkeel/ocppws"
)

// What the station shows of itself in the handshake.
func TestDialRequest(t *testing.T) {
	t.Parallel()
	seen := make(chan *http.Request, 1)
	srv := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		seen <- r.Clone(context.Background())
		w.Header().Set("Retry-After", "17")
		w.WriteHeader(http.StatusServiceUnavailable)
	}))
	defer srv.Close()
	ep := client(t, ocppws.Options{})
	password := []byte("p:w\x00\xff")
	_, err := ep.Dial(t.Context(), "ws"+strings.TrimPrefix(srv.URL, "http")+"/some/path/", ocppws.DialOptions{
		Versions: []ocppj.Version{ocppj.V201, ocppj.V16}, Identity: "RDAM|1/2", BasicPassword: password,
		Compression: true, Header: http.Header{"X-Extra": {"y"}},
	})
	he, ok := errors.AsType[*ocppws.HandshakeError](err)
	if !ok || he.Status != http.StatusServiceUnavailable || he.RetryAfter != 17*time.Second {
		t.Errorf("error %v", err)
	}
	r := <-seen
	if r.URL.EscapedPath() != "/some/path/RDAM%7C1%2F2" {
		t.Errorf("path %s", r.URL.EscapedPath())
	}
	if got := r.Header.Get("Sec-WebSocket-Protocol"); strings.ReplaceAll(got, " ", "") != "ocpp2.0.1,ocpp1.6" {
		t.Errorf("subprotocols %q", got)
	}
	if got := r.Header.Get("Sec-WebSocket-Extensions"); !strings.HasPrefix(got, "permessage-deflate") {
		t.Errorf("extensions %q", got)
	}
	user, secret, ok := ocppws.ParseBasicAuth(r.Header.Get("Authorization"))
	if !ok || user != "RDAM|1/2" || !bytes.Equal(secret, password) {
		t.Errorf("authorization %q %q", user, secret)
	}
	if r.Header.Get("X-Extra") != "y" {
		t.Error("extra header is missing")
	}
}

func TestDialErrors(t *testing.T) {
	t.Parallel()
	ep := client(t, ocppws.Options{HandshakeTimeout: 100 * time.Millisecond})
	for _, endpoint := range []string{"http://localhost/", "://", "ws://127.0.0.1:1/x"} {
		if _, err := ep.Dial(t.Context(), endpoint, ocppws.DialOptions{Versions: allVersions}); err == nil {
			t.Errorf("%s: no error", endpoint)
		}
	}
	s := serve(t, ocppws.Options{}, ocppws.UpgradeOptions{Versions: []ocppj.Version{ocppj.V16}}, false)
	if _, err := ep.Dial(t.Context(), s.wsURL(), ocppws.DialOptions{Versions: []ocppj.Version{ocppj.V21}, Identity: "x"}); !errors.Is(err, ocppws.ErrNoCommonVersion) {
		t.Errorf("no common version: %v", err)
	}
	<-s.errs
	// A server that says nothing.
	ln, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer ln.Close()
	if _, err := ep.Dial(t.Context(), "ws://"+ln.Addr().String(), ocppws.DialOptions{Versions: allVersions}); err == nil {
		t.Error("silent server: no error")
	}
}

// A server may not accept what was not offered, or take over contexts.
func TestDialRefusesExtension(t *testing.T) {
	t.Parallel()
	for _, answer := range []string{"permessage-deflate", "permessage-deflate; server_no_context_takeover; client_max_window_bits=9"} {
		srv := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			nc, rw, err := http.NewResponseController(w).Hijack()
			if err != nil {
				t.Error(err)
				return
			}
			defer nc.Close()
			var resp bytes.Buffer
			up := ws.Upgrader{Protocol: func([]byte) bool { return true }}
			var req bytes.Buffer
			_ = r.Write(&req)
			_, _ = up.Upgrade(struct {
				io.Reader
				io.Writer
			}{&req, &resp})
			out := strings.Replace(resp.String(), "\r\n\r\n", "\r\nSec-WebSocket-Extensions: "+answer+"\r\n\r\n", 1)
			_, _ = rw.WriteString(out)
			_ = rw.Flush()
			_, _ = io.Copy(io.Discard, nc)
		}))
		ep := client(t, ocppws.Options{})
		c, err := ep.Dial(t.Context(), "ws"+strings.TrimPrefix(srv.URL, "http"), ocppws.DialOptions{Versions: allVersions, Compression: true})
		if err == nil {
			t.Errorf("%s: accepted", answer)
			c.Abort()
		}
		srv.Close()
	}
}

func TestAbortResets(t *testing.T) {
	t.Parallel()
	s := serve(t, ocppws.Options{}, ocppws.UpgradeOptions{}, false)
	p := rawDial(t, s, offerV21, nil)
	h := newHandler()
	c := s.accept(h)
	c.Abort()
	if _, err := p.br.ReadByte(); !errors.Is(err, syscall.ECONNRESET) {
		t.Errorf("the peer sees %v, want a reset", err)
	}
	if cause := <-h.closed; !errors.Is(cause, ocppws.ReasonAborted) {
		t.Errorf("cause %v", cause)
	}
}

// Abort must reach the socket below TLS, which would say goodbye otherwise.
func TestAbortResetsUnderTLS(t *testing.T) {
	t.Parallel()
	s := serve(t, ocppws.Options{}, ocppws.UpgradeOptions{}, true)
	ep, k := client(t, ocppws.Options{}), newHandler()
	dial(t, ep, s.wsURL(), k, ocppws.DialOptions{TLSConfig: &tls.Config{InsecureSkipVerify: true}}) //nolint:gosec // the test's own server
	s.accept(newHandler()).Abort()
	if cause := <-k.closed; !errors.Is(cause, syscall.ECONNRESET) {
		t.Errorf("the peer sees %v, want a reset", cause)
	}
}

// A peer that reads slowly gets every byte in order, and others do not wait for it.
func TestSlowReaderGetsAll(t *testing.T) {
	t.Parallel()
	s := serve(t, ocppws.Options{MaxUnsentBytes: 64 << 20}, ocppws.UpgradeOptions{}, false)
	p := rawDial(t, s, offerV21, nil)
	c := s.accept(newHandler())
	const n = 100 // 20 MB, more than the kernel keeps for a connection
	want := func(i int) string { return fmt.Sprintf(`{"i":%d,"d":"%s"}`, i, strings.Repeat("x", 200_000)) }
	start := time.Now()
	for i := range n {
		if _, err := c.Send("X", []byte(want(i))); err != nil {
			t.Fatalf("message %d: %v", i, err)
		}
	}
	if took := time.Since(start); took > 5*time.Second {
		t.Errorf("sending to a peer that does not read took %v", took)
	}
	for i := range n {
		f, err := ocppj.Parse(ocppj.V21, p.read().Payload)
		if err != nil || string(f.Payload) != want(i) {
			t.Fatalf("message %d: %v, %d bytes", i, err, len(f.Payload))
		}
	}
}

func TestCloseWithoutStart(t *testing.T) {
	t.Parallel()
	s := serve(t, ocppws.Options{}, ocppws.UpgradeOptions{}, false)
	p := rawDial(t, s, offerV21, nil)
	c := <-s.conns
	if s.ep.Len() != 1 {
		t.Errorf("%d connections, want 1", s.ep.Len())
	}
	if _, err := c.Call(t.Context(), "X", nil); !errors.Is(err, ocppws.ErrClosed) {
		t.Errorf("call before Start: %v", err)
	}
	c.Close(ocppws.ReasonTryAgainLater)
	if code, text := p.readClose(); code != 1013 || text != "tryAgainLater" {
		t.Errorf("closed with %d %s", code, text)
	}
	if s.ep.Len() != 0 {
		t.Errorf("%d connections, want none", s.ep.Len())
	}
	h := newHandler()
	c.Start(h)
	if cause := <-h.closed; !errors.Is(cause, ocppws.ReasonTryAgainLater) {
		t.Errorf("cause %v", cause)
	}
}

func TestShutdown(t *testing.T) {
	t.Parallel()
	s := serve(t, ocppws.Options{}, ocppws.UpgradeOptions{}, false)
	ep := client(t, ocppws.Options{})
	const n = 20
	ends := make(chan error, n)
	for i := range n {
		k := newHandler()
		dial(t, ep, s.wsURL(), k, ocppws.DialOptions{Identity: fmt.Sprint("CS", i)})
		s.accept(newHandler())
		go func() { ends <- <-k.closed }()
	}
	s.ep.Shutdown(t.Context(), ocppws.ReasonServiceRestart)
	for range n {
		if ce, ok := errors.AsType[*ocppws.CloseError](<-ends); !ok || ce.PeerCode != 1012 {
			t.Errorf("a station saw %v", ce)
		}
	}
	if s.ep.Len() != 0 {
		t.Errorf("%d connections left", s.ep.Len())
	}
	_, err := ep.Dial(t.Context(), s.wsURL(), ocppws.DialOptions{Versions: allVersions, Identity: "late"})
	if he, ok := errors.AsType[*ocppws.HandshakeError](err); !ok || he.Status != http.StatusServiceUnavailable {
		t.Errorf("dial after shutdown: %v", err)
	}
}

// Calls in both directions on many connections, some of which are cut at any
// moment: every call ends exactly once, every connection too.
func TestChaos(t *testing.T) {
	t.Parallel()
	s := serve(t, ocppws.Options{PingInterval: 20 * time.Millisecond}, ocppws.UpgradeOptions{}, false)
	ep := client(t, ocppws.Options{})
	var made, ended, closes atomic.Int64
	var wg sync.WaitGroup
	for i := range 40 {
		k, h := newHandler(), newHandler()
		st := dial(t, ep, s.wsURL(), k, ocppws.DialOptions{Identity: fmt.Sprint("CS", i), Compression: i%2 == 0, PingInterval: 20 * time.Millisecond})
		cs := s.accept(h)
		for _, c := range []*ocppws.Conn{st, cs} {
			wg.Go(func() {
				rng := rand.New(rand.NewPCG(uint64(i), 1))
				for range 100 {
					payload := fmt.Appendf(nil, `{"d":%q}`, strings.Repeat("x", rng.IntN(6000)))
					if rng.IntN(2) == 0 {
						if c.Go("X", payload, 0, func(ocppws.Result, error) { ended.Add(1) }) == nil {
							made.Add(1)
						}
						continue
					}
					ctx, cancel := context.WithTimeout(t.Context(), time.Duration(rng.IntN(20))*time.Millisecond)
					_, err := c.Call(ctx, "X", payload)
					cancel()
					if errors.Is(err, ocppws.ErrClosed) {
						return
					}
				}
				switch rng.IntN(3) {
				case 0:
					c.Abort()
				case 1:
					c.Close(ocppws.ReasonNormal)
				}
			})
		}
		wg.Go(func() { <-k.closed; <-h.closed; closes.Add(1) })
		if i%4 == 0 {
			wg.Go(func() { st.Abort() })
		}
		if i%4 == 1 {
			wg.Go(func() { cs.Close(ocppws.ReasonServiceRestart) })
		}
	}
	ctx, cancel := context.WithTimeout(t.Context(), 2*time.Second)
	defer cancel()
	for closes.Load() < 40 && ctx.Err() == nil {
		s.ep.Shutdown(ctx, ocppws.ReasonGoingAway)
		ep.Shutdown(ctx, ocppws.ReasonGoingAway)
	}
	wg.Wait()
	if made.Load() != ended.Load() {
		t.Errorf("%d calls made, %d ended", made.Load(), ended.Load())
	}
}
