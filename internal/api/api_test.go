package api_test

import (
	"bytes"
	"context"
	"encoding/json"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"go.uber.org/goleak"

	"github.com/evenkeel/evenkeel/csms"
	"github.com/evenkeel/evenkeel/internal/api"
	"github.com/evenkeel/evenkeel/internal/bus"
	"github.com/evenkeel/evenkeel/internal/charging"
	"github.com/evenkeel/evenkeel/internal/command"
	"github.com/evenkeel/evenkeel/internal/fleet"
	"github.com/evenkeel/evenkeel/internal/idtoken"
	"github.com/evenkeel/evenkeel/internal/operator"
	"github.com/evenkeel/evenkeel/internal/store"
	"github.com/evenkeel/evenkeel/internal/store/storetest"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

// patience bounds every wait of these tests; it is never waited for when all is well.
const patience = 10 * time.Second

// server is a whole API on a real store and bus, with a key for each role.
type server struct {
	tb     testing.TB
	store  store.Store
	bus    *bus.Bus
	fleet  *fleet.Fleet
	tokens *idtoken.Authorizer
	ledger *charging.Ledger
	queue  *command.Queue
	keys   *operator.Keys
	api    *api.API
	http   *httptest.Server
	secret map[csms.Role]string
}

func newServer(tb testing.TB) *server {
	tb.Helper()
	st := storetest.Memory(tb)
	b, err := bus.Start(bus.Options{Node: "n1"})
	if err != nil {
		tb.Fatal(err)
	}
	tb.Cleanup(b.Close)
	s := &server{
		tb: tb, store: st, bus: b,
		fleet: fleet.New(st, fleet.Options{}), tokens: idtoken.New(st),
		ledger: charging.New(st, charging.Options{}),
		queue:  command.New(st, command.Options{Node: "n1", Submitted: b.Wake}),
		keys:   operator.NewKeys(st), secret: map[csms.Role]string{},
	}
	for _, r := range operator.Roles() {
		if s.secret[r], _, err = s.keys.Create(tb.Context(), string(r), r); err != nil {
			tb.Fatal(err)
		}
	}
	s.api = api.New(api.Deps{
		Fleet: s.fleet, Tokens: s.tokens, Ledger: s.ledger, Queue: s.queue, Bus: b, Store: st,
		Keys: s.keys, Version: "test",
	})
	s.http = httptest.NewServer(s.api.Handler())
	s.http.Config.RegisterOnShutdown(s.api.EndStreams)
	tb.Cleanup(func() {
		s.api.EndStreams()
		s.http.Client().CloseIdleConnections()
		s.http.Close()
	})
	return s
}

// relay runs the bus's relay for the length of the test.
func (s *server) relay() {
	ctx, cancel := context.WithCancel(context.Background())
	done := make(chan struct{})
	go func() {
		defer close(done)
		_ = s.bus.Relay(ctx, s.store)
	}()
	s.tb.Cleanup(func() { cancel(); <-done })
}

// answer is what came back of a request.
type answer struct {
	status int
	header http.Header
	text   string
	body   map[string]any // nil where the answer is no JSON object
}

func (s *server) do(role csms.Role, method, path, body string, header ...string) answer {
	s.tb.Helper()
	req, err := http.NewRequestWithContext(s.tb.Context(), method, s.http.URL+path, strings.NewReader(body))
	if err != nil {
		s.tb.Fatal(err)
	}
	if body != "" {
		req.Header.Set("Content-Type", "application/json")
	}
	req.Header.Set("Accept", "application/json")
	if role != "" {
		req.Header.Set("Authorization", "Bearer "+s.secret[role])
	}
	for i := 0; i+1 < len(header); i += 2 {
		req.Header.Set(header[i], header[i+1])
	}
	res, err := s.http.Client().Do(req)
	if err != nil {
		s.tb.Fatal(err)
	}
	defer res.Body.Close()
	text, err := io.ReadAll(res.Body)
	if err != nil {
		s.tb.Fatal(err)
	}
	checkContract(s.tb, req, res, text)
	a := answer{status: res.StatusCode, header: res.Header, text: string(text)}
	dec := json.NewDecoder(bytes.NewReader(text))
	dec.UseNumber()
	_ = dec.Decode(&a.body) // stays nil where it is none
	return a
}

// want does a request as an owner and fails unless the status is as given.
func (s *server) want(status int, method, path, body string, header ...string) answer {
	s.tb.Helper()
	a := s.do(csms.RoleOwner, method, path, body, header...)
	if a.status != status {
		s.tb.Fatalf("%s %s: status %d, want %d: %s", method, path, a.status, status, a.text)
	}
	return a
}

// at digs into JSON by names and indexes.
func at(tb testing.TB, v any, path ...any) any {
	tb.Helper()
	for _, p := range path {
		switch p := p.(type) {
		case string:
			m, ok := v.(map[string]any)
			if !ok {
				tb.Fatalf("no object to look for %q in: %v", p, v)
			}
			if v, ok = m[p]; !ok {
				tb.Fatalf("no member %q in %v", p, m)
			}
		case int:
			l, ok := v.([]any)
			if !ok || p >= len(l) {
				tb.Fatalf("no item %d in %v", p, v)
			}
			v = l[p]
		}
	}
	return v
}

func equal(tb testing.TB, got, want any) {
	tb.Helper()
	if n, ok := got.(json.Number); ok {
		got = n.String()
	}
	if got != want {
		tb.Errorf("got %v (%T), want %v", got, got, want)
	}
}

const password = "0123456789abcdef0123456789abcdef"

// station makes a station record and, where connected, its live state.
func (s *server) station(id string, connected bool) csms.StationKey {
	s.tb.Helper()
	s.want(201, "PUT", "/api/v1/charging-stations/"+id, `{"securityProfile":1,"password":"`+password+`"}`)
	key := csms.StationKey{Tenant: csms.DefaultTenant, Station: csms.StationID(id)}
	if connected {
		epoch, _, err := s.fleet.Connected(s.tb.Context(), key, "1.6", "n1")
		if err != nil {
			s.tb.Fatal(err)
		}
		s.bus.Own(key, epoch)
	}
	return key
}
