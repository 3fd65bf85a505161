package ocppws

import (
	"errors"
	"net/http"
	"slices"
	"strings"

	"github.com/gobwas/httphead"
	"github.com/gobwas/ws"
	"github.com/gobwas/ws/wsflate"

	"github.com/evenkeel/evenkeel/ocppj"
)

// ErrNoCommonVersion means that the peers have no version of OCPP in common. The
// handshake was completed without a subprotocol and the connection closed, as
// OCPP 2.1 Part 4, section 3.3 has it.
var ErrNoCommonVersion = errors.New("ocppws: no OCPP version in common")

// ErrShutdown is returned for a new connection on an [Endpoint] that was shut down.
var ErrShutdown = errors.New("ocppws: endpoint is shut down")

// offerOnlyOCPP drops the subprotocols that are no version of OCPP, and with them what is
// no list of names: whoever has none in common is told so in the way of OCPP.
func offerOnlyOCPP(h http.Header) {
	const name = "Sec-Websocket-Protocol"
	var known []string
	for _, line := range h.Values(name) {
		for p := range strings.SplitSeq(line, ",") {
			p = strings.TrimSpace(p)
			if _, ok := ocppj.ParseSubprotocol(p); ok {
				known = append(known, p)
			}
		}
	}
	h.Del(name)
	if len(known) > 0 {
		h.Set(name, strings.Join(known, ","))
	}
}

// UpgradeOptions say how a request becomes a connection.
type UpgradeOptions struct {
	// Versions are those the server speaks with this station, in any order: of
	// those the client offers, the first that is among them is taken.
	Versions []ocppj.Version
	// NoCompression turns permessage-deflate down. By default it is accepted
	// from clients that speak 2.x, where a CSMS must support it (OCPP 2.1
	// Part 4, section 3.4), but not with 1.6, whose stations rarely expect it.
	NoCompression bool
	// Header is added to the answer.
	Header http.Header
}

// Upgrade turns the request of a station into a connection, which has to be
// started. The caller has checked who is asking; Upgrade only looks at the rules
// of the handshake. On an error it has answered the client and closed the
// socket. It needs a ResponseWriter that can be hijacked, hence HTTP/1.1: a TLS
// listener must not offer h2.
func (e *Endpoint) Upgrade(w http.ResponseWriter, r *http.Request, o UpgradeOptions) (*Conn, error) {
	e.mu.Lock()
	closed := e.closed
	e.mu.Unlock()
	if closed {
		http.Error(w, "shutting down", http.StatusServiceUnavailable)
		return nil, ErrShutdown
	}
	var version ocppj.Version
	var deflate wsflate.Extension
	up := ws.HTTPUpgrader{
		Timeout: e.opt.HandshakeTimeout,
		Header:  o.Header,
		Protocol: func(name string) bool {
			v, ok := ocppj.ParseSubprotocol(name)
			if !ok || !slices.Contains(o.Versions, v) {
				return false
			}
			version = v
			return true
		},
		Negotiate: func(offer httphead.Option) (httphead.Option, error) {
			if o.NoCompression || version < ocppj.V201 {
				return httphead.Option{}, nil
			}
			answer, err := deflate.Negotiate(offer)
			if err != nil {
				return httphead.Option{}, nil // an offer we don't understand is declined, not an error
			}
			return answer, nil
		},
	}
	deflate.Parameters = deflateParameters
	offerOnlyOCPP(r.Header)
	nc, rw, hs, err := up.Upgrade(r, w)
	if err != nil {
		if nc != nil {
			_ = nc.Close()
		}
		return nil, err
	}
	// What the client sent right behind its request.
	early, _ := rw.Reader.Peek(rw.Reader.Buffered())
	_, zip := deflate.Accepted()
	c, ok := e.newConn(nc, version, false, zip && len(hs.Extensions) > 0, early)
	if !ok {
		_ = nc.Close()
		return nil, ErrShutdown
	}
	if version == 0 {
		c.Close(ReasonNoSubprotocol)
		return nil, ErrNoCommonVersion
	}
	c.every = max(e.opt.PingInterval, 0)
	return c, nil
}
