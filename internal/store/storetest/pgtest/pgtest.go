// Package pgtest gives tests a PostgreSQL server of their own: a private one started
// from the distribution's binaries on a unix socket, or the one EVENKEEL_TEST_POSTGRES
// names. It is for tests only.
package pgtest

import (
	"context"
	"errors"
	"fmt"
	"net"
	"net/url"
	"os"
	"os/exec"
	"os/user"
	"path/filepath"
	"slices"
	"strconv"
	"sync/atomic"
	"syscall"
	"testing"
	"time"

	"github.com/jackc/pgx/v5"
)

// Server is a running PostgreSQL server.
type Server struct {
	dir  string // "" for a server that was there before
	bin  string
	port string
	base string // URL of the maintenance database
	cred *syscall.SysProcAttr
	cmd  *exec.Cmd
	done chan struct{}
}

var databases atomic.Int64

// Start gives a server that ends with the test. A machine without PostgreSQL skips the
// test, saying so; where CI is set it fails it instead.
func Start(tb testing.TB) *Server {
	tb.Helper()
	if u := os.Getenv("EVENKEEL_TEST_POSTGRES"); u != "" {
		return &Server{base: u}
	}
	s, err := prepare(tb)
	if err != nil {
		if os.Getenv("CI") != "" {
			tb.Fatalf("PostgreSQL is needed in CI: %v", err)
		}
		tb.Skipf("SKIPPED, NOT PROVEN ON POSTGRESQL: %v (install the Debian package postgresql)", err)
	}
	tb.Cleanup(s.clean)
	if err := s.Up(); err != nil {
		tb.Fatalf("start PostgreSQL: %v", err)
	}
	return s
}

// Private reports whether the server is the test's own, so that Kill and Up may be used.
func (s *Server) Private() bool { return s.dir != "" }

// Database makes an empty database and returns its URL.
func (s *Server) Database(tb testing.TB) string {
	tb.Helper()
	ctx, cancel := context.WithTimeout(context.Background(), 30*time.Second)
	defer cancel()
	conn, err := pgx.Connect(ctx, s.base)
	if err != nil {
		tb.Fatalf("connect to PostgreSQL: %v", err)
	}
	defer func() { _ = conn.Close(ctx) }()
	name := fmt.Sprintf("ek_%d_%d", os.Getpid(), databases.Add(1))
	if _, err := conn.Exec(ctx, "CREATE DATABASE "+pgx.Identifier{name}.Sanitize()); err != nil {
		tb.Fatalf("create database: %v", err)
	}
	u, err := url.Parse(s.base)
	if err != nil {
		tb.Fatal(err)
	}
	u.Path = "/" + name
	return u.String()
}

// Kill ends the server at once, as a crash would: nothing is flushed.
func (s *Server) Kill() {
	if s.cmd == nil {
		return
	}
	// SIGQUIT is PostgreSQL's immediate shutdown: no checkpoint, the children are ended too.
	_ = s.cmd.Process.Signal(syscall.SIGQUIT)
	select {
	case <-s.done:
	case <-time.After(20 * time.Second):
		_ = s.cmd.Process.Kill()
		<-s.done
	}
	s.cmd = nil
}

// Up starts a private server, also again after Kill, and waits until it answers.
func (s *Server) Up() error {
	logs, err := os.OpenFile(filepath.Join(s.dir, "log"), os.O_CREATE|os.O_APPEND|os.O_WRONLY, 0o666)
	if err != nil {
		return err
	}
	defer func() { _ = logs.Close() }()
	s.cmd = exec.Command(filepath.Join(s.bin, "postgres"), "-D", filepath.Join(s.dir, "data"), "-p", s.port,
		"-c", "unix_socket_directories="+s.dir, "-c", "listen_addresses=127.0.0.1",
		"-c", "max_connections=200", "-c", "fsync=on", "-c", "synchronous_commit=on")
	s.cmd.Dir, s.cmd.Stdout, s.cmd.Stderr, s.cmd.SysProcAttr = s.dir, logs, logs, s.cred
	if err := s.cmd.Start(); err != nil {
		return err
	}
	done := make(chan struct{})
	s.done = done
	go func() {
		_ = s.cmd.Wait()
		close(done)
	}()
	for deadline := time.Now().Add(30 * time.Second); time.Now().Before(deadline); {
		ctx, cancel := context.WithTimeout(context.Background(), time.Second)
		conn, err := pgx.Connect(ctx, s.base)
		if err == nil {
			_ = conn.Close(ctx)
			cancel()
			return nil
		}
		cancel()
		select {
		case <-done:
			text, _ := os.ReadFile(filepath.Join(s.dir, "log"))
			return fmt.Errorf("postgres ended: %s", text)
		case <-time.After(50 * time.Millisecond):
		}
	}
	return errors.New("postgres does not answer")
}

func (s *Server) clean() {
	s.Kill()
	_ = os.RemoveAll(s.dir)
}

// prepare finds the binaries and makes a data directory.
func prepare(tb testing.TB) (*Server, error) {
	bin, err := binaries()
	if err != nil {
		return nil, err
	}
	// Not under tb.TempDir: a unix socket's path is limited to about 100 bytes, and
	// another user must be able to enter.
	dir, err := os.MkdirTemp("/tmp", "ekpg")
	if err != nil {
		return nil, err
	}
	s := &Server{dir: dir, bin: bin}
	if os.Getuid() == 0 { // postgres refuses to run as root
		if s.cred, err = unprivileged(dir); err != nil {
			_ = os.RemoveAll(dir)
			return nil, err
		}
	}
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return nil, err
	}
	s.port = strconv.Itoa(l.Addr().(*net.TCPAddr).Port)
	_ = l.Close()
	s.base = "postgres://evenkeel@127.0.0.1:" + s.port + "/postgres?sslmode=disable"
	cmd := exec.Command(filepath.Join(bin, "initdb"), "-D", filepath.Join(dir, "data"), "-U", "evenkeel",
		"--auth=trust", "--no-locale", "-E", "UTF8")
	cmd.Dir, cmd.SysProcAttr = dir, s.cred
	if out, err := cmd.CombinedOutput(); err != nil {
		_ = os.RemoveAll(dir)
		return nil, fmt.Errorf("initdb: %w: %s", err, out)
	}
	return s, nil
}

// unprivileged gives what runs a child as the user postgres or nobody, who owns dir.
func unprivileged(dir string) (*syscall.SysProcAttr, error) {
	for _, name := range []string{"postgres", "nobody"} {
		u, err := user.Lookup(name)
		if err != nil {
			continue
		}
		uid, _ := strconv.Atoi(u.Uid)
		gid, _ := strconv.Atoi(u.Gid)
		if err := os.Chown(dir, uid, gid); err != nil {
			return nil, err
		}
		return &syscall.SysProcAttr{Credential: &syscall.Credential{Uid: uint32(uid), Gid: uint32(gid)}}, nil
	}
	return nil, errors.New("running as root and there is no user postgres or nobody")
}

// binaries finds the folder of initdb and postgres, the newest version first.
func binaries() (string, error) {
	dirs, _ := filepath.Glob("/usr/lib/postgresql/*/bin")
	slices.SortFunc(dirs, func(a, b string) int { return version(b) - version(a) })
	if p, err := exec.LookPath("postgres"); err == nil {
		dirs = append(dirs, filepath.Dir(p))
	}
	for _, dir := range dirs {
		if _, err := os.Stat(filepath.Join(dir, "initdb")); err != nil {
			continue
		}
		if _, err := os.Stat(filepath.Join(dir, "postgres")); err == nil {
			return dir, nil
		}
	}
	return "", errors.New("no PostgreSQL server binaries found")
}

func version(bin string) int {
	n, _ := strconv.Atoi(filepath.Base(filepath.Dir(bin)))
	return n
}
