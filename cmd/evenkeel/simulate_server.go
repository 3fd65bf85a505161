package main

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"net"
	"net/url"
	"os"
	"os/exec"
	"strings"
	"sync"
	"syscall"
	"time"

	"github.com/evenkeel/evenkeel/station"
)

// serverProcess is the CSMS that `simulate --serve` runs as a child. A nil cmd means that there is none.
type serverProcess struct {
	args  []string
	addrs []string // that accept connections once it is ready
	log   io.Writer
	file  *os.File
	tail  *tail
	cmd   *exec.Cmd
	done  chan error
	kills int
}

// readyWithin is how long the server may take to start.
const readyWithin = 60 * time.Second

// startServer runs the command of --serve, if there is one, and waits until it takes connections.
func startServer(ctx context.Context, f *simulateFlags) (*serverProcess, error) {
	s := &serverProcess{tail: &tail{}}
	if f.serve == "" {
		return s, nil
	}
	var err error
	if s.args, err = splitCommand(f.serve); err != nil || len(s.args) == 0 {
		return nil, misuse("--serve %q is no command; use one such as \"evenkeel serve --data DIR\"", f.serve)
	}
	s.addrs = append(s.addrs, hostPort(f.url))
	if f.provision || f.verify {
		s.addrs = append(s.addrs, hostPort(f.api))
	}
	s.log = s.tail
	if f.serveLog != "" {
		if s.file, err = os.OpenFile(f.serveLog, os.O_CREATE|os.O_APPEND|os.O_WRONLY, 0o644); err != nil {
			return nil, misuse("--serve-log: %w; use a file in a directory that can be written", err)
		}
		s.log = io.MultiWriter(s.file, s.tail)
	}
	for _, addr := range s.addrs {
		if c, err := net.DialTimeout("tcp", addr, time.Second); err == nil {
			_ = c.Close()
			return nil, misuse("--serve: something listens on %s already; stop it, or choose another address", addr)
		}
	}
	if err := s.start(ctx); err != nil {
		s.stop()
		return nil, err
	}
	return s, nil
}

// start runs the command and waits until it is ready.
func (s *serverProcess) start(ctx context.Context) error {
	s.cmd = exec.Command(s.args[0], s.args[1:]...)
	s.cmd.Stdout, s.cmd.Stderr = s.log, s.log
	if err := s.cmd.Start(); err != nil {
		s.cmd = nil
		return misuse("--serve: %w", err)
	}
	done := make(chan error, 1)
	s.done = done
	cmd := s.cmd
	go func() { done <- cmd.Wait() }() // received by stop or kill
	ctx, cancel := context.WithTimeout(ctx, readyWithin)
	defer cancel()
	for {
		if s.ready() {
			return nil
		}
		select {
		case err := <-done:
			s.cmd = nil
			return fmt.Errorf("--serve: the server ended: %w\n%s", err, s.tail)
		case <-ctx.Done():
			return fmt.Errorf("--serve: the server is not ready: %w\n%s", context.Cause(ctx), s.tail)
		case <-time.After(20 * time.Millisecond):
		}
	}
}

func (s *serverProcess) ready() bool {
	for _, addr := range s.addrs {
		c, err := net.DialTimeout("tcp", addr, time.Second)
		if err != nil {
			return false
		}
		_ = c.Close()
	}
	return true
}

// kill is one murder of the server: when, since the start, and how long it stays dead.
type kill struct{ at, down time.Duration }

// haunt kills the server at each of the times and starts it again.
func (s *serverProcess) haunt(ctx context.Context, kills []kill) error {
	began := time.Now()
	for _, k := range kills {
		timer := time.NewTimer(k.at - time.Since(began))
		select {
		case <-timer.C:
		case <-ctx.Done():
			timer.Stop()
			return nil
		}
		if err := s.cmd.Process.Kill(); err != nil {
			return fmt.Errorf("kill the server: %w", err)
		}
		<-s.done
		s.cmd = nil
		s.kills++
		select {
		case <-time.After(k.down):
		case <-ctx.Done():
		}
		// The run may end meanwhile; the server is needed all the same for what comes after.
		if err := s.start(context.WithoutCancel(ctx)); err != nil {
			return err
		}
	}
	return nil
}

// stop ends the server: politely, and by force after ten seconds.
func (s *serverProcess) stop() {
	if s.cmd != nil {
		_ = s.cmd.Process.Signal(syscall.SIGTERM) // it may have ended
		select {
		case <-s.done:
		case <-time.After(10 * time.Second):
			_ = s.cmd.Process.Kill()
			<-s.done
		}
		s.cmd = nil
	}
	if s.file != nil {
		_ = s.file.Close()
	}
}

// hostPort is the address behind a URL.
func hostPort(text string) string {
	u, err := url.Parse(text)
	if err != nil || u.Host == "" {
		return text
	}
	if u.Port() != "" {
		return u.Host
	}
	if u.Scheme == "https" || u.Scheme == "wss" {
		return net.JoinHostPort(u.Hostname(), "443")
	}
	return net.JoinHostPort(u.Hostname(), "80")
}

// splitCommand splits a command line at spaces outside of quotes.
func splitCommand(line string) ([]string, error) {
	var (
		out   []string
		word  strings.Builder
		quote rune
		open  bool
	)
	for _, r := range line {
		switch {
		case quote != 0 && r == quote:
			quote = 0
		case quote != 0:
			word.WriteRune(r)
		case r == '\'' || r == '"':
			quote, open = r, true
		case r == ' ' || r == '\t' || r == '\n':
			if open {
				out = append(out, word.String())
				word.Reset()
				open = false
			}
		default:
			word.WriteRune(r)
			open = true
		}
	}
	if quote != 0 {
		return nil, fmt.Errorf("a quote is not closed")
	}
	if open {
		out = append(out, word.String())
	}
	return out, nil
}

// tail keeps the end of what is written to it.
type tail struct {
	mu  sync.Mutex
	buf []byte
}

const tailSize = 4 << 10

// Write never fails.
func (t *tail) Write(p []byte) (int, error) {
	t.mu.Lock()
	defer t.mu.Unlock()
	t.buf = append(t.buf, p...)
	if n := len(t.buf) - tailSize; n > 0 {
		t.buf = append(t.buf[:0], t.buf[n:]...)
	}
	return len(p), nil
}

// String returns what was kept.
func (t *tail) String() string {
	t.mu.Lock()
	defer t.mu.Unlock()
	return string(bytes.TrimSpace(t.buf))
}

// progress shows how the fleet does: one line that changes on a terminal, one line each ten seconds elsewhere.
type progress struct {
	fleet    *station.Fleet
	w        io.Writer
	terminal bool
	quit     chan struct{}
	wg       sync.WaitGroup

	mu   sync.Mutex
	what string
}

func startProgress(fleet *station.Fleet, _ *serverProcess, w io.Writer, quiet bool) *progress {
	p := &progress{fleet: fleet, w: w, quit: make(chan struct{}), what: "charging"}
	every := 10 * time.Second
	if file, ok := w.(*os.File); ok {
		if st, err := file.Stat(); err == nil && st.Mode()&os.ModeCharDevice != 0 {
			p.terminal, every = true, time.Second
		}
	}
	if quiet {
		return p
	}
	p.wg.Go(func() {
		tick := time.NewTicker(every)
		defer tick.Stop()
		for {
			select {
			case <-tick.C:
				p.show()
			case <-p.quit:
				return
			}
		}
	})
	return p
}

func (p *progress) phase(what string) {
	p.mu.Lock()
	p.what = what
	p.mu.Unlock()
}

func (p *progress) show() {
	p.mu.Lock()
	what := p.what
	p.mu.Unlock()
	c := p.fleet.Stats().Counts()
	line := fmt.Sprintf("%s: %d/%d stations up, %d charging, %d transactions done, %.2f kWh, %d messages acknowledged, %d problems",
		what, c.StationsUp, len(p.fleet.Stations()), c.TransactionsStarted-c.TransactionsEnded, c.TransactionsEnded, float64(c.EnergyWh)/1000,
		c.Acknowledged, c.Problems)
	if err := p.fleet.Stats().LastDialError(); err != nil && c.StationsUp == 0 {
		line += "; can't connect: " + err.Error()
	}
	if p.terminal {
		line = "\r\x1b[K" + line
	} else {
		line += "\n"
	}
	_, _ = io.WriteString(p.w, line)
}

func (p *progress) stop() {
	close(p.quit)
	p.wg.Wait()
	if p.terminal {
		_, _ = io.WriteString(p.w, "\r\x1b[K")
	}
}
