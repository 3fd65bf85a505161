package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"syscall"
	"time"

	"golang.org/x/sync/errgroup"
)

// password is what every simulated station logs in with.
const password = "bench-password-0123"

// server is the server under test, or the floor.
type server struct {
	cmd      *exec.Cmd
	done     chan error
	ocpp     string // host:port of the plain station listener
	ocpps    string
	http     string
	key      string
	logs     *os.File
	needsPwd bool
}

func (s *server) pid() string { return strconv.Itoa(s.cmd.Process.Pid) }

// alive reports an error where the process has ended by itself.
func (s *server) alive() error {
	select {
	case err := <-s.done:
		return fmt.Errorf("the server ended by itself: %v", err)
	default:
		return nil
	}
}

// stop ends the process by its id and waits for it.
func (s *server) stop() {
	_ = s.cmd.Process.Signal(syscall.SIGTERM)
	select {
	case <-s.done:
	case <-time.After(20 * time.Second):
		_ = s.cmd.Process.Kill()
		<-s.done
	}
	_ = s.logs.Close()
}

// startServer starts the server on fresh data and free ports. database is "" for SQLite.
func (b *bench) startServer(ctx context.Context, name, database string) (*server, error) {
	data := filepath.Join(b.dir, name)
	args := []string{"--data", data}
	if database != "" {
		args = append(args, "--database", database)
	}
	key, err := exec.CommandContext(ctx, b.server, append([]string{"apikey", "create", "--name", "bench-" + name, "--role", "owner"}, args...)...).Output()
	if err != nil {
		return nil, fmt.Errorf("apikey create: %w", err)
	}
	ports, err := freePorts(4)
	if err != nil {
		return nil, err
	}
	s := &server{http: ports[0], ocpp: ports[1], ocpps: ports[2], key: strings.TrimSpace(string(key)), needsPwd: true}
	args = append([]string{"serve"}, args...)
	args = append(args, "--http", ports[0], "--ocpp", ports[1], "--ocpps", ports[2], "--private", ports[3])
	if err := s.start(b, name, b.server, []string{"EVENKEEL_STATIONS_AUTH_RATELIMIT=off"}, args...); err != nil {
		return nil, err
	}
	for range 300 {
		if err := s.alive(); err != nil {
			return nil, err
		}
		res, err := http.Get("http://" + ports[3] + "/readyz")
		if err == nil {
			_ = res.Body.Close()
			if res.StatusCode == http.StatusOK {
				return s, nil
			}
		}
		wait(ctx, 100*time.Millisecond)
	}
	s.stop()
	return nil, errors.New("the server does not become ready")
}

// startFloor starts the least server.
func (b *bench) startFloor(ctx context.Context) (*server, error) {
	ports, err := freePorts(1)
	if err != nil {
		return nil, err
	}
	s := &server{ocpp: ports[0]}
	if err := s.start(b, "floor", b.floor, nil, "-addr", ports[0]); err != nil {
		return nil, err
	}
	for range 100 {
		c, err := net.Dial("tcp", ports[0])
		if err == nil {
			return s, c.Close()
		}
		wait(ctx, 50*time.Millisecond)
	}
	s.stop()
	return nil, errors.New("the floor does not listen")
}

func (s *server) start(b *bench, name, binary string, env []string, args ...string) error {
	logs, err := os.Create(filepath.Join(b.dir, name+".log"))
	if err != nil {
		return err
	}
	s.logs = logs
	s.cmd = exec.Command(binary, args...)
	s.cmd.Env = append(os.Environ(), env...)
	s.cmd.Stdout, s.cmd.Stderr = logs, logs
	if err := s.cmd.Start(); err != nil {
		return err
	}
	s.done = make(chan error, 1)
	go func() { s.done <- s.cmd.Wait() }()
	return nil
}

// provision makes the records of n stations and the id token they charge with.
func (s *server) provision(ctx context.Context, n int) error {
	put := func(ctx context.Context, path, body string) error {
		req, err := http.NewRequestWithContext(ctx, http.MethodPut, "http://"+s.http+"/api/v1/"+path, strings.NewReader(body))
		if err != nil {
			return err
		}
		req.Header.Set("Authorization", "Bearer "+s.key)
		req.Header.Set("Content-Type", "application/json")
		res, err := http.DefaultClient.Do(req)
		if err != nil {
			return err
		}
		defer func() { _ = res.Body.Close() }()
		text, _ := io.ReadAll(io.LimitReader(res.Body, 2000))
		if res.StatusCode/100 != 2 {
			return fmt.Errorf("PUT %s: %s: %s", path, res.Status, bytes.TrimSpace(text))
		}
		return nil
	}
	if err := put(ctx, "id-tokens/ISO14443/TAG", `{"status":"accepted"}`); err != nil {
		return err
	}
	g, ctx := errgroup.WithContext(ctx)
	g.SetLimit(32)
	http.DefaultTransport.(*http.Transport).MaxIdleConnsPerHost = 32
	for i := range n {
		g.Go(func() error {
			return put(ctx, fmt.Sprintf("charging-stations/CP%06d", i),
				`{"securityProfile":1,"bootPolicy":"accepted","automation":"off","password":"`+password+`"}`)
		})
	}
	return g.Wait()
}

func freePorts(n int) ([]string, error) {
	var out []string
	for range n {
		l, err := net.Listen("tcp", "127.0.0.1:0")
		if err != nil {
			return nil, err
		}
		defer func() { _ = l.Close() }()
		out = append(out, l.Addr().String())
	}
	return out, nil
}

func command(ctx context.Context, dir, name string, args ...string) error {
	c := exec.CommandContext(ctx, name, args...)
	c.Dir, c.Stderr = dir, os.Stderr
	return c.Run()
}

func wait(ctx context.Context, d time.Duration) {
	t := time.NewTimer(d)
	defer t.Stop()
	select {
	case <-ctx.Done():
	case <-t.C:
	}
}
