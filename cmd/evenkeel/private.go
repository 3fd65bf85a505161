package main

import (
	"io"
	"net/http"
	"net/http/pprof"
	"sync/atomic"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/collectors"
	"github.com/prometheus/client_golang/prometheus/promhttp"

	"github.com/evenkeel/evenkeel/csms"
	"github.com/evenkeel/evenkeel/internal/gateway"
	"github.com/evenkeel/evenkeel/internal/store"
	"github.com/evenkeel/evenkeel/internal/store/engine"
)

// privateHandler serves what is for the operator's machines alone: health, metrics and
// profiles. stopping turns readiness off, so that a balancer looks elsewhere first.
func privateHandler(s store.Store, reg *prometheus.Registry, stopping *atomic.Bool) http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /healthz", func(w http.ResponseWriter, _ *http.Request) {
		_, _ = io.WriteString(w, "ok\n")
	})
	mux.HandleFunc("GET /readyz", func(w http.ResponseWriter, _ *http.Request) {
		switch err := s.Ready(); {
		case stopping.Load():
			http.Error(w, "stopping", http.StatusServiceUnavailable)
		case err != nil:
			// The cause is for the log: this page may be looked at by a balancer.
			http.Error(w, string(csms.CodeOf(err))+": the store can't write", http.StatusServiceUnavailable)
		default:
			_, _ = io.WriteString(w, "ready\n")
		}
	})
	mux.Handle("GET /metrics", promhttp.HandlerFor(reg, promhttp.HandlerOpts{}))
	mux.HandleFunc("GET /debug/pprof/", pprof.Index)
	mux.HandleFunc("GET /debug/pprof/profile", pprof.Profile)
	mux.HandleFunc("GET /debug/pprof/trace", pprof.Trace)
	return mux
}

// newMetrics registers what every server tells: the runtime, the process, the stations
// and the store. Labels are bounded; no station is ever one.
func newMetrics(g *gateway.Gateway, s store.Store) *prometheus.Registry {
	reg := prometheus.NewRegistry()
	reg.MustRegister(
		collectors.NewGoCollector(),
		collectors.NewProcessCollector(collectors.ProcessCollectorOpts{}),
		prometheus.NewGaugeFunc(prometheus.GaugeOpts{
			Name: "evenkeel_stations_connected", Help: "Charging stations connected to this node.",
		}, func() float64 { return float64(g.Len()) }),
		prometheus.NewGaugeFunc(prometheus.GaugeOpts{
			Name: "evenkeel_store_load_ratio", Help: "How much of the store's writing capacity waits, 0 idle to 1 full.",
		}, s.Load),
		prometheus.NewGaugeFunc(prometheus.GaugeOpts{
			Name: "evenkeel_store_ready", Help: "1 while the store can write.",
		}, func() float64 {
			if s.Ready() != nil {
				return 0
			}
			return 1
		}),
	)
	if e, ok := s.(interface{ Stats() engine.Stats }); ok {
		for _, c := range []struct {
			name, help string
			value      func(engine.Stats) int64
		}{
			{"evenkeel_store_commits_total", "Groups of transactions that reached the disk.", func(st engine.Stats) int64 { return st.Commits }},
			{"evenkeel_store_conflicts_total", "Groups run again because another process had changed a record.", func(st engine.Stats) int64 { return st.Conflicts }},
			{"evenkeel_store_failures_total", "Groups that the database refused.", func(st engine.Stats) int64 { return st.Failures }},
			{"evenkeel_journal_dropped_frames_total", "Frames other than billing messages that were given up under overload.", func(st engine.Stats) int64 { return st.Dropped }},
		} {
			reg.MustRegister(prometheus.NewCounterFunc(prometheus.CounterOpts{Name: c.name, Help: c.help},
				func() float64 { return float64(c.value(e.Stats())) }))
		}
	}
	return reg
}
