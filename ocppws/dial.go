package ocppws

import (
	"bufio"
	"context"
	"crypto/tls"
	"encoding/base64"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/url"
	"strconv"
	"strings"
	"time"

	"github.com/gobwas/httphead"
	"github.com/gobwas/ws"
	"github.com/gobwas/ws/wsflate"

	"github.com/evenkeel/evenkeel/ocppj"
)

// DialOptions say how a charging station connects to a CSMS.
type DialOptions struct {
	// Versions to offer, the preferred one first.
	Versions []ocppj.Version
	// Identity is appended to the path of the URL, percent-encoded, and is the
	// user name if there is a password. Empty leaves the URL as it is.
	Identity string
	// BasicPassword is sent by HTTP Basic authentication, byte by byte; nil
	// sends no Authorization header.
	BasicPassword []byte
	// TLSConfig is for wss URLs; nil means the system's roots and no client certificate.
	TLSConfig *tls.Config
	// Compression offers permessage-deflate.
	Compression bool
	// Header is added to the request.
	Header http.Header
	// PingInterval is how often to ping the CSMS (WebSocketPingInterval); 0 never.
	PingInterval time.Duration
	// NetDial, if set, makes the TCP connection.
	NetDial func(ctx context.Context, network, addr string) (net.Conn, error)
}

// HandshakeError is an HTTP answer other than 101 to a [Endpoint.Dial].
type HandshakeError struct {
	Status     int
	RetryAfter time.Duration // what the header Retry-After asks for in seconds, 0 if absent
}

// Error gives the status.
func (e *HandshakeError) Error() string {
	return "ocppws: handshake refused: " + strconv.Itoa(e.Status) + " " + http.StatusText(e.Status)
}

// Dial connects to the CSMS at endpoint, a ws or wss URL, and returns a
// connection that has to be started. The context bounds the handshake only. The
// error is a [*HandshakeError] if the CSMS refused, and [ErrNoCommonVersion] if
// it knows none of the versions offered.
func (e *Endpoint) Dial(ctx context.Context, endpoint string, o DialOptions) (*Conn, error) {
	target, err := connectionURL(endpoint, o.Identity)
	if err != nil {
		return nil, err
	}
	refused := &HandshakeError{}
	d := ws.Dialer{
		Timeout:   e.opt.HandshakeTimeout,
		TLSConfig: o.TLSConfig,
		NetDial:   o.NetDial,
		OnStatusError: func(_ int, _ []byte, r io.Reader) {
			refused.RetryAfter = retryAfter(r)
		},
	}
	for _, v := range o.Versions {
		d.Protocols = append(d.Protocols, v.Subprotocol())
	}
	if o.Compression {
		d.Extensions = []httphead.Option{deflateParameters.Option()}
	}
	header := o.Header
	if o.BasicPassword != nil {
		header = header.Clone()
		if header == nil {
			header = http.Header{}
		}
		plain := append([]byte(o.Identity+":"), o.BasicPassword...)
		header.Set("Authorization", "Basic "+base64.StdEncoding.EncodeToString(plain))
	}
	if header != nil {
		d.Header = ws.HandshakeHeaderHTTP(header)
	}
	nc, br, hs, err := d.Dial(ctx, target)
	if err != nil {
		if status, ok := errors.AsType[ws.StatusError](err); ok {
			refused.Status = int(status)
			return nil, refused
		}
		return nil, fmt.Errorf("ocppws: dial: %w", err)
	}
	var early []byte
	if br != nil {
		early, _ = br.Peek(br.Buffered())
		defer ws.PutReader(br)
	}
	version, ok := ocppj.ParseSubprotocol(hs.Protocol)
	if !ok {
		_ = nc.Close()
		return nil, ErrNoCommonVersion
	}
	zip, err := agreedDeflate(hs.Extensions)
	if err != nil {
		_ = nc.Close()
		return nil, err
	}
	c, ok := e.newConn(nc, version, true, zip, early)
	if !ok {
		_ = nc.Close()
		return nil, ErrShutdown
	}
	c.every = o.PingInterval
	return c, nil
}

// connectionURL derives the connection URL from the endpoint URL (OCPP 2.1
// Part 4, section 3.1.1).
func connectionURL(endpoint, identity string) (string, error) {
	u, err := url.Parse(endpoint)
	if err != nil {
		return "", fmt.Errorf("ocppws: endpoint: %w", err)
	}
	if u.Scheme != "ws" && u.Scheme != "wss" {
		return "", fmt.Errorf("ocppws: endpoint: scheme is %q, not ws or wss", u.Scheme)
	}
	if identity != "" {
		path := strings.TrimSuffix(u.EscapedPath(), "/") + "/" + url.PathEscape(identity)
		// Both fields, or the encoding chosen here would be lost.
		if u.Path, err = url.PathUnescape(path); err != nil {
			return "", fmt.Errorf("ocppws: endpoint: %w", err)
		}
		u.RawPath = path
	}
	return u.String(), nil
}

// retryAfter reads the header of a refusal.
func retryAfter(r io.Reader) time.Duration {
	resp, err := http.ReadResponse(bufio.NewReader(r), nil)
	if err != nil {
		return 0
	}
	defer resp.Body.Close()
	seconds, err := strconv.ParseUint(resp.Header.Get("Retry-After"), 10, 31)
	if err != nil {
		return 0
	}
	return time.Duration(seconds) * time.Second
}

// agreedDeflate checks that the server accepted compression as it was offered.
func agreedDeflate(extensions []httphead.Option) (bool, error) {
	for _, x := range extensions {
		if string(x.Name) != wsflate.ExtensionName {
			continue
		}
		var p wsflate.Parameters
		if err := p.Parse(x); err != nil {
			return false, fmt.Errorf("ocppws: dial: %w", err)
		}
		if !p.ServerNoContextTakeover || p.ClientMaxWindowBits.Defined() {
			return false, fmt.Errorf("ocppws: dial: %w", ws.ErrHandshakeBadExtensions)
		}
		return true, nil
	}
	return false, nil
}
