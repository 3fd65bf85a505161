package main

import (
	"context"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"time"
)

// scenario is one part of the table.
type scenario struct {
	name string
	run  func(context.Context, *bench) error
}

var scenarios = []scenario{
	{"storm-10000", func(ctx context.Context, b *bench) error { return b.storm(ctx, 10000, "4 s") }},
	{"storm-19500", func(ctx context.Context, b *bench) error { return b.storm(ctx, 19500, "8 s") }},
	{"reconnect", reconnect},
	{"floor", floor},
	{"flood-sqlite", func(ctx context.Context, b *bench) error { return b.flood(ctx, "SQLite", "", "15 000/s") }},
	{"flood-postgres", func(ctx context.Context, b *bench) error {
		if b.postgres == "" {
			b.add("durable MeterValues, 500 stations, PostgreSQL", "10 000/s", "not run: no -postgres given")
			return nil
		}
		return b.flood(ctx, "PostgreSQL", b.postgres, "10 000/s")
	}},
	{"heartbeats", heartbeats},
	{"latency", latency},
	{"memory-plain", func(ctx context.Context, b *bench) error { return b.memory(ctx, false, 10000, "12 KiB") }},
	{"memory-tls", func(ctx context.Context, b *bench) error { return b.memory(ctx, true, 3000, "25 KiB") }},
}

// report is what is read of the load generator's JSON.
type report struct {
	Ramp struct {
		Stations, Ready int
		AllReady        float64 `json:"time_to_all_ready_s"`
		CPU             float64 `json:"server_cpu_s"`
	}
	Idle struct {
		PerConn float64 `json:"server_rss_kib_per_conn"`
		After   float64 `json:"server_rss_after_kib"`
		Lost    int     `json:"lost_in_hold"`
	}
	Run struct {
		PerSecond float64 `json:"answered_per_s"`
		CPU       float64 `json:"server_cpu_s_per_100k_msgs"`
		Latency   map[string]struct {
			P50 float64 `json:"p50_ms"`
			P99 float64 `json:"p99_ms"`
		} `json:"latency_from_schedule"`
	}
	OK *bool
}

// loaded runs the load generator against s.
func (b *bench) loaded(ctx context.Context, s *server, tls bool, args ...string) (report, error) {
	url := "ws://" + s.ocpp + "/ocpp/{id}"
	if tls {
		url = "wss://" + s.ocpps + "/ocpp/{id}"
	}
	out := filepath.Join(b.dir, "load.json")
	args = append([]string{"-url", url, "-pid", s.pid(), "-json", out}, args...)
	if s.needsPwd {
		args = append(args, "-password", password)
	}
	cmd := exec.CommandContext(ctx, b.load, args...)
	text, runErr := cmd.CombinedOutput()
	fmt.Fprintf(os.Stderr, "%s\n", strings.TrimSpace(string(text)))
	if err := s.alive(); err != nil {
		return report{}, err
	}
	data, err := os.ReadFile(out)
	if err != nil {
		return report{}, fmt.Errorf("no report of the load generator: %v (%v)", err, runErr)
	}
	var r report
	if err := json.Unmarshal(data, &r); err != nil {
		return report{}, err
	}
	if runErr != nil {
		return r, fmt.Errorf("load generator: %w", runErr)
	}
	return r, nil
}

// with runs fn against a fresh server with n stations.
func (b *bench) with(ctx context.Context, name, database string, n int, fn func(*server) error) error {
	s, err := b.startServer(ctx, name, database)
	if err != nil {
		return err
	}
	defer s.stop()
	if err := s.provision(ctx, n); err != nil {
		return err
	}
	return fn(s)
}

func (b *bench) storm(ctx context.Context, n int, target string) error {
	return b.with(ctx, "storm"+strconv.Itoa(n), "", n, func(s *server) error {
		r, err := b.loaded(ctx, s, false, "-mode", "ramp", "-n", strconv.Itoa(n))
		b.add(fmt.Sprintf("boot storm with Basic auth, everything stored, %d stations", n), target,
			fmt.Sprintf("%.1f s (%d ready, server CPU %.1f s)", r.Ramp.AllReady, r.Ramp.Ready, r.Ramp.CPU))
		return err
	})
}

func reconnect(ctx context.Context, b *bench) error {
	const n = 5000
	return b.with(ctx, "reconnect", "", n, func(s *server) error {
		var times, memory []string
		for range 5 {
			r, err := b.loaded(ctx, s, false, "-mode", "ramp", "-n", strconv.Itoa(n), "-hold", "2s")
			if err != nil {
				return err
			}
			if r.Ramp.Ready != n {
				return fmt.Errorf("%d of %d came back", r.Ramp.Ready, n)
			}
			times = append(times, fmt.Sprintf("%.1f", r.Ramp.AllReady))
			memory = append(memory, fmt.Sprintf("%.0f", r.Idle.After/1024))
		}
		b.add("mass cut and reconnect of 5 000 stations, five rounds", "5 s each, memory flat",
			strings.Join(times, " / ")+" s; "+strings.Join(memory, " / ")+" MiB")
		return nil
	})
}

func floor(ctx context.Context, b *bench) error {
	if b.floor == "" {
		b.add("floor", "", "not run: no FLOOR given")
		return nil
	}
	s, err := b.startFloor(ctx)
	if err != nil {
		return err
	}
	defer s.stop()
	r, err := b.loaded(ctx, s, false, "-mode", "flood", "-n", "500", "-mix", "meter", "-duration", b.seconds.String())
	b.add("floor (stores and checks nothing): MeterValues, 500 stations", "",
		fmt.Sprintf("%.0f/s, %.2f CPU s per 100 000", r.Run.PerSecond, r.Run.CPU))
	return err
}

func (b *bench) flood(ctx context.Context, engine, database, target string) error {
	return b.with(ctx, "flood"+engine, database, 500, func(s *server) error {
		r, err := b.loaded(ctx, s, false, "-mode", "flood", "-n", "500", "-mix", "meter", "-duration", b.seconds.String())
		b.add("durable MeterValues, closed loop, 500 stations, "+engine, target,
			fmt.Sprintf("%.0f/s, %.2f CPU s per 100 000", r.Run.PerSecond, r.Run.CPU))
		return err
	})
}

func heartbeats(ctx context.Context, b *bench) error {
	return b.with(ctx, "heartbeats", "", 500, func(s *server) error {
		r, err := b.loaded(ctx, s, false, "-mode", "flood", "-n", "500", "-mix", "hb", "-duration", b.seconds.String())
		b.add("heartbeats, closed loop, 500 stations", "25 000/s",
			fmt.Sprintf("%.0f/s, %.2f CPU s per 100 000", r.Run.PerSecond, r.Run.CPU))
		return err
	})
}

func latency(ctx context.Context, b *bench) error {
	return b.with(ctx, "latency", "", 1000, func(s *server) error {
		r, err := b.loaded(ctx, s, false, "-mode", "steady", "-n", "1000", "-rate", "1000", "-mix", "meter", "-duration", b.seconds.String())
		all := r.Run.Latency["all"]
		b.add("latency at 1 000 durable messages a second", "p50 3 ms, p99 10 ms",
			fmt.Sprintf("p50 %.1f ms, p99 %.1f ms", all.P50, all.P99))
		return err
	})
}

func (b *bench) memory(ctx context.Context, tls bool, n int, target string) error {
	name := map[bool]string{false: "plain", true: "TLS"}[tls]
	return b.with(ctx, "memory"+name, "", n, func(s *server) error {
		// Idle means idle: what the boots left behind has been collected.
		r, err := b.loaded(ctx, s, tls, "-mode", "ramp", "-n", strconv.Itoa(n), "-hold", (15 * time.Second).String())
		b.add(fmt.Sprintf("memory per idle connection, whole server, %s (%d stations)", name, n), target,
			fmt.Sprintf("%.1f KiB (%d lost)", r.Idle.PerConn, r.Idle.Lost))
		return err
	})
}
