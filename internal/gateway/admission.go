package gateway

import (
	"errors"
	"math/rand/v2"
	"net/http"
	"net/netip"
	"strconv"
	"strings"

	"github.com/evenkeel/evenkeel/csms"
	"github.com/evenkeel/evenkeel/internal/fleet"
	"github.com/evenkeel/evenkeel/internal/logkey"
	"github.com/evenkeel/evenkeel/ocppj"
	"github.com/evenkeel/evenkeel/ocppws"
)

// Prefix is the path under which stations connect; what follows is their identity.
const Prefix = "/ocpp/"

// ListenerKind is what kind of listener a request came in by.
type ListenerKind uint8

// The kinds of listener.
const (
	Plain ListenerKind = iota // ws: security profiles 0 and 1
	TLS                       // wss: security profiles 1, 2 and 3
)

// reasonTakenOver closes a socket whose station has a newer one.
var reasonTakenOver = ocppws.CloseReason{Code: ocppws.ReasonPolicy.Code, Name: "takenOver"}

// reasonForeignSerial closes a socket whose station boots with another serial number than
// its certificate has.
var reasonForeignSerial = ocppws.CloseReason{Code: ocppws.ReasonPolicy.Code, Name: "serialNumberMismatch"}

// Handler serves the station side of a listener. Every request is authenticated before
// anything else is said about it; paths outside [Prefix] are not found. It needs
// HTTP/1.1.
//
// Answers other than the upgrade: 401 for no, wrong or unknown credentials, 403 for a
// station that may not connect, 404 for a path that is no station's, 409 while the other
// socket of a station without credentials lives, 426 for a request that is no upgrade,
// 503 with Retry-After when the server is full, stopping, or its store can't write.
func (g *Gateway) Handler(kind ListenerKind) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("X-Content-Type-Options", "nosniff")
		id, err := ocppws.IdentityFromPath(r.URL.EscapedPath(), Prefix)
		if err != nil {
			http.Error(w, "not found", http.StatusNotFound)
			return
		}
		g.admit(w, r, csms.StationKey{Tenant: g.o.Tenant, Station: csms.StationID(id)}, kind)
	})
}

// admit lets a station in or tells it why not.
func (g *Gateway) admit(w http.ResponseWriter, r *http.Request, key csms.StationKey, kind ListenerKind) {
	if g.closed.Load() || g.d.Store.Ready() != nil || g.full() {
		later(w)
		return
	}
	source := sourceOf(r)
	if !g.gate.enter(r.Context(), source) {
		later(w)
		return
	}
	defer g.gate.leave(source)
	if !g.gate.ease(r.Context(), g.d.Store.Load) {
		later(w)
		return
	}
	a, ok := attempt(r, key, kind, source)
	if !ok {
		unauthorized(w)
		return
	}
	st, err := g.d.Fleet.Admit(r.Context(), key, a)
	if err != nil {
		g.turnAway(w, key, source, err)
		return
	}
	if !upgrading(r) {
		w.Header().Set("Upgrade", "websocket")
		w.Header().Set("Connection", "Upgrade")
		http.Error(w, "upgrade to websocket required", http.StatusUpgradeRequired)
		return
	}
	release, ok := g.turns.take(r.Context(), key, g.o.HandshakeWait)
	if !ok {
		later(w)
		return
	}
	defer release()
	if !secured(&st) && g.alive(r, key) {
		http.Error(w, "already connected", http.StatusConflict)
		return
	}
	l := level{credentials: a.HasCredentials, tls: kind == TLS, commonName: a.CommonName}
	if a.Version == "" {
		// It only hears that there is no version in common.
		g.upgrade(w, r, key)
		return
	}
	g.connect(w, r, key, l, a.Version)
}

// upgrade makes the handshake; nil where that failed, of which the station knows.
func (g *Gateway) upgrade(w http.ResponseWriter, r *http.Request, key csms.StationKey) *ocppws.Conn {
	conn, err := g.ep.Upgrade(w, r, ocppws.UpgradeOptions{Versions: versions})
	if err != nil && !errors.Is(err, ocppws.ErrShutdown) {
		g.log.Debug("upgrade failed", logkey.Station, key.Station, logkey.Err, err)
	}
	return conn
}

// full reports whether the node has no room for another station.
func (g *Gateway) full() bool {
	return g.o.MaxConnections > 0 && g.Len() >= g.o.MaxConnections
}

// connect makes the handshake and the station's session. The fleet notes the connection
// first: when the station reads that it is connected, calls reach it, and where the store
// can't write it is told so instead (B2).
func (g *Gateway) connect(w http.ResponseWriter, r *http.Request, key csms.StationKey, l level, version string) {
	epoch, st, err := g.d.Fleet.Connected(g.life, key, version, g.d.Node)
	if err != nil {
		g.turnAway(w, key, sourceOf(r), err)
		return
	}
	g.d.Bus.Own(key, epoch)
	conn := g.upgrade(w, r, key)
	if conn == nil {
		g.abandoned(key, epoch)
		return
	}
	d := dialects[conn.Version()]
	l.certified = fleet.Certifies(l.commonName, key.Station, st.SerialNumber)
	s := newSession(g, conn, d, key, epoch, l, &st)
	old, ok := g.enter(s)
	if !ok {
		conn.Close(reasonTakenOver)
		return
	}
	if old != nil {
		// S8, S9: the newest authenticated socket wins at once.
		old.conn.Close(reasonTakenOver)
	}
	g.log.Info("station connected", logkey.Station, key.Station, logkey.OCPP, d.Version(), "from", conn.RemoteAddr().String())
	conn.Start(s)
	s.started.Store(true)
	if s.accepted() {
		s.deliver()
	}
	if g.closed.Load() {
		// It slipped in while the others were told to go.
		conn.Close(ocppws.ReasonServiceRestart)
	}
}

// abandoned ends a connection that the fleet has noted and that came to nothing. The
// socket before it, if there is one, has lost its epoch and goes too.
func (g *Gateway) abandoned(key csms.StationKey, epoch int64) {
	if s := g.session(key); s != nil {
		s.conn.Close(reasonTakenOver)
	}
	g.d.Bus.Disown(key, epoch)
	err := g.d.Fleet.Disconnected(g.life, key, epoch, "handshakeFailed")
	if err != nil && csms.CodeOf(err) != csms.CodeUnavailable {
		g.log.Error("disconnection not kept", logkey.Station, key.Station, logkey.Err, err)
	}
}

// attempt reads what the request offers. ok is false for credentials that name another
// station than the path: nothing more needs to be known.
func attempt(r *http.Request, key csms.StationKey, kind ListenerKind, source netip.Addr) (a fleet.Attempt, ok bool) {
	a = fleet.Attempt{TLS: kind == TLS, Source: source, Version: offered(r)}
	if r.TLS != nil && len(r.TLS.VerifiedChains) > 0 {
		a.CommonName = r.TLS.VerifiedChains[0][0].Subject.CommonName
	}
	header := r.Header.Get("Authorization")
	if header == "" {
		return a, true
	}
	user, password, parsed := ocppws.ParseBasicAuth(header)
	if !parsed || user != string(key.Station) {
		return a, false
	}
	a.HasCredentials, a.Secret = true, password
	return a, true
}

// offered is the version the upgrade will settle on, "" for none.
func offered(r *http.Request) string {
	for _, line := range r.Header.Values("Sec-WebSocket-Protocol") {
		for name := range strings.SplitSeq(line, ",") {
			if v, ok := ocppj.ParseSubprotocol(strings.TrimSpace(name)); ok {
				return v.String()
			}
		}
	}
	return ""
}

func sourceOf(r *http.Request) netip.Addr {
	ap, err := netip.ParseAddrPort(r.RemoteAddr)
	if err != nil {
		return netip.Addr{} // an in-memory listener
	}
	return ap.Addr().Unmap()
}

func upgrading(r *http.Request) bool {
	return r.Method == http.MethodGet && strings.EqualFold(r.Header.Get("Upgrade"), "websocket")
}

// turnAway says why a station is not let in. All that concerns credentials is one and
// the same answer.
func (g *Gateway) turnAway(w http.ResponseWriter, key csms.StationKey, source netip.Addr, err error) {
	switch csms.CodeOf(err) {
	case csms.CodeForbidden:
		http.Error(w, "forbidden", http.StatusForbidden)
	case csms.CodeUnavailable:
		later(w)
	case csms.CodeUnauthorized, csms.CodeNotFound: // deleted meanwhile
		g.faults.add("credentials refused", "")
		unauthorized(w)
	default:
		g.log.Error("admission failed", logkey.Station, key.Station, "source", source.String(), logkey.Err, err)
		later(w)
	}
}

func unauthorized(w http.ResponseWriter) {
	w.Header().Set("WWW-Authenticate", `Basic realm="OCPP", charset="UTF-8"`)
	http.Error(w, "unauthorized", http.StatusUnauthorized)
}

// later asks to come back after 5 to 30 seconds, at random so that a fleet that was
// turned away together does not come back together.
func later(w http.ResponseWriter) {
	w.Header().Set("Retry-After", strconv.Itoa(5+rand.IntN(26)))
	w.Header().Set("Connection", "close")
	http.Error(w, "try again later", http.StatusServiceUnavailable)
}

// secured reports whether a station proves who it is.
func secured(st *csms.ChargingStation) bool { return st.SecurityProfile > 0 }

// alive reports whether the station has a socket that shows within the probe time-out
// that it lives. S8: where nobody can prove who he is, the one who is there stays.
func (g *Gateway) alive(r *http.Request, key csms.StationKey) bool {
	s := g.session(key)
	if s == nil {
		return false
	}
	return s.conn.Probe(r.Context(), g.o.ProbeTimeout)
}
