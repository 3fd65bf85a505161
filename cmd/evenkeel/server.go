package main

import (
	"context"
	"crypto/tls"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net"
	"net/http"
	"os"
	"path/filepath"
	"sync"
	"sync/atomic"
	"time"

	"github.com/evenkeel/evenkeel/csms"
	"github.com/evenkeel/evenkeel/internal/api"
	"github.com/evenkeel/evenkeel/internal/bus"
	"github.com/evenkeel/evenkeel/internal/charging"
	"github.com/evenkeel/evenkeel/internal/command"
	"github.com/evenkeel/evenkeel/internal/config"
	"github.com/evenkeel/evenkeel/internal/fleet"
	"github.com/evenkeel/evenkeel/internal/gateway"
	"github.com/evenkeel/evenkeel/internal/idtoken"
	"github.com/evenkeel/evenkeel/internal/logkey"
	"github.com/evenkeel/evenkeel/internal/operator"
	"github.com/evenkeel/evenkeel/internal/store"
	"github.com/evenkeel/evenkeel/ocppws"
	"github.com/evenkeel/evenkeel/web"
)

// server is everything that one process runs, in the order in which it is made.
type server struct {
	c   *config.Config
	log *slog.Logger
	ls  listeners

	store   store.Store
	bus     *bus.Bus
	fleet   *fleet.Fleet
	tokens  *idtoken.Authorizer
	ledger  *charging.Ledger
	queue   *command.Queue
	keys    *operator.Keys
	gateway *gateway.Gateway
	api     *api.API
	tls     *stationTLS // nil where the listener is off

	demoSite demoSite // zero without --demo

	stopping atomic.Bool
	public   []*http.Server // REST
	stations []*http.Server
	private  []*http.Server
}

// newServer wires the server. Nothing runs and nothing is answered before [server.run].
// What was opened is closed again when it fails.
func newServer(ctx context.Context, c *config.Config, ls listeners, log *slog.Logger) (_ *server, err error) {
	s := &server{c: c, log: log, ls: ls}
	defer func() {
		if err != nil {
			s.close()
		}
	}()
	if s.store, err = openStore(ctx, c, log); err != nil {
		return nil, err
	}
	if s.bus, err = bus.Start(bus.Options{Node: nodeName(c), Logger: log}); err != nil {
		return nil, err
	}
	s.wireDomain()
	if err := s.fleet.ResetNode(ctx, s.bus.Node()); err != nil {
		return nil, fmt.Errorf("reset the state of stations: %w", err)
	}
	s.wireDoors()
	if err := s.wireListeners(); err != nil {
		return nil, err
	}
	return s, s.prepareDemo(ctx)
}

// nodeName is the configured one. Without it, a server with its own database has a fixed
// name, so that a machine that is renamed still finds what it had connected.
func nodeName(c *config.Config) string {
	if c.Node == "" && c.Database == "" {
		return "local"
	}
	return c.Node // "" becomes the host name
}

// wireDomain makes the packages that keep the rules.
func (s *server) wireDomain() {
	rate := s.c.Stations.Auth.RateLimit
	s.fleet = fleet.New(s.store, fleet.Options{
		BootRetryInterval: time.Duration(s.c.Stations.Boot.RetryInterval),
		HeartbeatInterval: time.Duration(s.c.Stations.HeartbeatInterval),
		LoginLimit: fleet.LoginLimit{
			Off:       rate.Count == 0,
			PerSource: rate.Count, PerPair: max(rate.Count/20, 1), Window: rate.Per,
		},
		// The node that holds the socket, this one or another, is asked to close it.
		OnChange: func(key csms.StationKey, why fleet.DropReason) { s.bus.Drop(key, string(why)) },
		Logger:   s.log,
	})
	s.tokens = idtoken.New(s.store)
	s.ledger = charging.New(s.store, charging.Options{Publish: s.bus.Publish, Wanted: s.bus.Wanted, Logger: s.log})
	s.queue = command.New(s.store, command.Options{
		Node: s.bus.Node(), Alone: s.c.Database == "", Submitted: s.bus.Wake, Logger: s.log,
	})
	s.keys = operator.NewKeys(s.store)
}

// wireDoors makes what faces stations and operators.
func (s *server) wireDoors() {
	ping := time.Duration(s.c.Stations.PingInterval)
	if ping == 0 {
		ping = -1 // off, where 0 would be the default
	}
	s.gateway = gateway.New(gateway.Deps{
		Fleet: s.fleet, Tokens: s.tokens, Ledger: s.ledger, Queue: s.queue, Bus: s.bus, Store: s.store,
		Node: s.bus.Node(), Logger: s.log,
		Options: gateway.Options{
			Tenant: tenant,
			Endpoint: ocppws.Options{
				MaxMessageSize: int(s.c.Stations.MaxMessageSize),
				PingInterval:   ping,
				CallTimeout:    time.Duration(s.c.Stations.CallTimeout),
			},
			CommandTimeout: time.Duration(s.c.Stations.CallTimeout),
			ShutdownSpread: max(time.Duration(s.c.Shutdown.Spread), time.Millisecond),
		},
	})
	s.api = api.New(api.Deps{
		Fleet: s.fleet, Tokens: s.tokens, Ledger: s.ledger, Queue: s.queue, Bus: s.bus, Store: s.store,
		Keys: s.keys, Version: buildVersion(), Logger: s.log, Console: web.Handler(),
	})
}

// wireListeners makes a server for each listener that is on.
func (s *server) wireListeners() error {
	if s.ls.http != nil {
		t, err := apiTLS(s.c)
		if err != nil {
			return err
		}
		srv := httpServer(s.api.Handler(), s.log)
		srv.TLSConfig = t
		srv.RegisterOnShutdown(s.api.EndStreams)
		s.public = append(s.public, srv)
	}
	if s.ls.ocpp != nil {
		s.stations = append(s.stations, stationServer(s.gateway.Handler(gateway.Plain), nil, s.log))
	}
	if s.ls.ocpps != nil {
		var err error
		if s.tls, err = newStationTLS(s.c); err != nil {
			return err
		}
		s.stations = append(s.stations, stationServer(s.gateway.Handler(gateway.TLS), s.tls.config(), s.log))
	}
	if s.ls.private != nil {
		h := privateHandler(s.store, newMetrics(s.gateway, s.store), &s.stopping)
		s.private = append(s.private, httpServer(h, s.log))
	}
	return nil
}

// reload reads the TLS certificates of the station listener again.
func (s *server) reload() {
	if s.tls == nil {
		return
	}
	if err := s.tls.load(); err != nil {
		s.log.Error("certificates not reloaded, the ones before stay in use", logkey.Err, err)
		return
	}
	s.log.Info("certificates reloaded")
}

// run serves until ctx is done, or a part fails, and then stops everything in order: no
// more stations, not ready, stations sent away, requests finished, workers, outbox, store.
func (s *server) run(ctx context.Context) error {
	defer s.close()
	// Parts outlive ctx: it begins the stop, and each then ends in its turn.
	base := context.WithoutCancel(ctx)
	fail, failed := context.WithCancelCause(ctx)
	defer failed(nil)

	relay := start(base, "outbox relay", failed, func(ctx context.Context) error { return s.bus.Relay(ctx, s.store) })
	ledger := start(base, "ledger", failed, s.ledger.Run)
	queue := start(base, "command queue", failed, s.queue.Run)
	gate := start(base, "gateway", failed, s.gateway.Run)
	memory := start(base, "memory", failed, giveBackMemory)

	var serving sync.WaitGroup
	for _, l := range s.pairs() {
		serving.Go(func() {
			if err := l.serve(); !errors.Is(err, http.ErrServerClosed) {
				failed(fmt.Errorf("listener %s: %w", l.ln.Addr(), err))
			}
		})
	}
	demo := start(base, "demo", failed, s.runDemo)

	<-fail.Done()
	s.stopping.Store(true)
	stop, cancel := context.WithTimeout(base, stopTimeout+time.Duration(s.c.Shutdown.Spread))
	defer cancel()
	demo.stop()
	memory.stop()
	s.gateway.Shutdown(stop)
	shutdown(stop, s.stations)
	shutdown(stop, s.public)
	gate.stop()
	queue.stop()
	ledger.stop()
	relay.stop()
	shutdown(stop, s.private)
	serving.Wait()
	if cause := context.Cause(fail); !errors.Is(cause, errSignal) && !errors.Is(cause, context.Canceled) {
		return cause
	}
	s.log.Info("stopped")
	return nil
}

// close closes what is open, in the reverse order of its making.
func (s *server) close() {
	s.ls.close()
	if s.bus != nil {
		s.bus.Close()
	}
	if s.store != nil {
		if err := s.store.Close(); err != nil {
			s.log.Error("store not closed", logkey.Err, err)
		}
	}
}

// part is a long-running part of the server.
type part struct {
	cancel context.CancelFunc
	done   chan struct{}
}

// start runs a part until it is stopped. One that ends by itself with an error fails the
// whole server.
func start(ctx context.Context, name string, failed context.CancelCauseFunc, run func(context.Context) error) *part {
	ctx, cancel := context.WithCancel(ctx)
	p := &part{cancel: cancel, done: make(chan struct{})}
	go func() { // waited for by stop
		defer close(p.done)
		if err := run(ctx); err != nil && ctx.Err() == nil {
			failed(fmt.Errorf("%s: %w", name, err))
		}
	}()
	return p
}

func (p *part) stop() {
	p.cancel()
	<-p.done
}

// served is a listener with its server.
type served struct {
	ln  net.Listener
	srv *http.Server
}

func (s *server) pairs() []served {
	var out []served
	add := func(ln net.Listener, from *[]*http.Server) {
		if ln != nil {
			out = append(out, served{ln, (*from)[0]})
			*from = (*from)[1:]
		}
	}
	public, stations, private := s.public, s.stations, s.private
	add(s.ls.http, &public)
	add(s.ls.ocpp, &stations)
	add(s.ls.ocpps, &stations)
	add(s.ls.private, &private)
	return out
}

func (l served) serve() error {
	if l.srv.TLSConfig != nil {
		return l.srv.Serve(tls.NewListener(l.ln, l.srv.TLSConfig))
	}
	return l.srv.Serve(l.ln)
}

// shutdown lets requests finish; those that do not in time are cut.
func shutdown(ctx context.Context, servers []*http.Server) {
	for _, srv := range servers {
		if srv.Shutdown(ctx) != nil {
			_ = srv.Close()
		}
	}
}

// banner tells where things are, and how to get a first key where there is none.
func (s *server) banner(ctx context.Context, w io.Writer) {
	line := func(what, format string, args ...any) {
		_, _ = fmt.Fprintf(w, "  %-18s%s\n", what, fmt.Sprintf(format, args...))
	}
	host, err := os.Hostname()
	if err != nil || host == "" {
		host = "localhost"
	}
	_, _ = fmt.Fprintf(w, "Evenkeel %s is running\n", buildVersion())
	if s.ls.http != nil {
		scheme := "http"
		if s.public[0].TLSConfig != nil {
			scheme = "https"
		}
		line("console", "%s://%s/", scheme, outside(s.ls.http, "localhost"))
		line("REST", "%s://%s/api/v1/ (described at /openapi.json)", scheme, outside(s.ls.http, "localhost"))
	}
	if s.ls.ocpp != nil {
		line("stations", "ws://%s/ocpp/ID", outside(s.ls.ocpp, host))
	}
	if s.ls.ocpps != nil {
		line("stations, TLS", "wss://%s/ocpp/ID", outside(s.ls.ocpps, host))
		if s.tls.root != "" {
			line("  their root CA", "%s", s.tls.root)
		}
	}
	if s.ls.private != nil {
		line("health, metrics", "http://%s/healthz /readyz /metrics", outside(s.ls.private, "localhost"))
	}
	if abs, err := filepath.Abs(s.c.Data); err == nil {
		line("data", "%s", abs)
	}
	if s.c.Demo {
		line("demo", "%d simulated stations, %s to %s", demoStations, fmt.Sprintf(demoPattern, 1), fmt.Sprintf(demoPattern, demoStations))
		line("demo API key", "%s", s.demoSite.shown)
		return
	}
	if keys, err := s.keys.List(ctx, tenant); err == nil && len(keys) == 0 {
		_, _ = fmt.Fprintf(w, "There is no API key yet. Make one with:\n  evenkeel apikey create --name me --role owner --data %s%s\n",
			s.c.Data, map[bool]string{true: " --database URL"}[s.c.Database != ""])
	}
}

// outside is a listener's address as others would write it: with host in place of "all
// addresses".
func outside(l net.Listener, host string) string {
	a, ok := l.Addr().(*net.TCPAddr)
	if !ok || !a.IP.IsUnspecified() {
		return l.Addr().String()
	}
	return net.JoinHostPort(host, fmt.Sprint(a.Port))
}
