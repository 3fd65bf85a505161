package main

import (
	"context"
	"crypto/tls"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"net/http"
	"os"
	"syscall"
	"time"

	"github.com/evenkeel/evenkeel/internal/config"
)

// Limits of all HTTP listeners. A request line and headers of a station or a browser fit
// many times over; what takes longer is a slow-loris.
const (
	headerTimeout = 10 * time.Second
	idleTimeout   = 2 * time.Minute
	maxHeader     = 16 << 10
)

// listeners are the sockets of the server; nil is off.
type listeners struct{ http, ocpp, ocpps, private net.Listener }

// listen opens all listeners before anything else is started, so that a port in use
// costs no half-started server. What is connected meanwhile waits in the backlog.
func listen(ctx context.Context, c *config.Config) (ls listeners, err error) {
	defer func() {
		if err != nil {
			ls.close()
		}
	}()
	for _, l := range []struct {
		dst  *net.Listener
		flag string
		addr string
	}{
		{&ls.http, "http", c.HTTP},
		{&ls.ocpp, "ocpp", c.OCPP},
		{&ls.ocpps, "ocpps", c.OCPPS},
		{&ls.private, "private", c.Private},
	} {
		if config.Off(l.addr) {
			continue
		}
		if *l.dst, err = new(net.ListenConfig).Listen(ctx, "tcp", l.addr); err != nil {
			return ls, listenError(l.flag, l.addr, err)
		}
	}
	return ls, nil
}

func (ls listeners) close() {
	for _, l := range []net.Listener{ls.http, ls.ocpp, ls.ocpps, ls.private} {
		if l != nil {
			_ = l.Close()
		}
	}
}

// listenError says in one line what to do about an address that can't be had.
func listenError(flag, addr string, err error) error {
	switch {
	case errors.Is(err, syscall.EADDRINUSE):
		return usageError{fmt.Errorf("address %s is in use by another program; stop it, or choose another with --%s (off closes the listener)", addr, flag)}
	case errors.Is(err, os.ErrPermission):
		return usageError{fmt.Errorf("address %s may not be used: %w; choose a port above 1023 with --%s", addr, errors.Unwrap(err), flag)}
	default:
		return usageError{fmt.Errorf("address %s can't be used: %w; choose another with --%s", addr, err, flag)}
	}
}

// httpServer makes a server with the limits all listeners share. Its own complaints,
// such as a failed TLS handshake, are made by peers at will and so only debug lines.
func httpServer(h http.Handler, log *slog.Logger) *http.Server {
	return &http.Server{
		Handler:           h,
		ReadHeaderTimeout: headerTimeout,
		IdleTimeout:       idleTimeout,
		MaxHeaderBytes:    maxHeader,
		ErrorLog:          slog.NewLogLogger(log.Handler(), slog.LevelDebug),
	}
}

// stationServer is an httpServer for stations: HTTP/1.1 alone, for a WebSocket upgrade
// takes the connection over.
func stationServer(h http.Handler, t *tls.Config, log *slog.Logger) *http.Server {
	s := httpServer(h, log)
	s.Protocols = new(http.Protocols)
	s.Protocols.SetHTTP1(true)
	s.TLSConfig = t
	return s
}

// reachable is an address that a program on this machine can connect to.
func reachable(l net.Listener) string {
	a, ok := l.Addr().(*net.TCPAddr)
	if !ok {
		return l.Addr().String()
	}
	if a.IP.IsUnspecified() {
		return fmt.Sprintf("127.0.0.1:%d", a.Port)
	}
	return a.String()
}
