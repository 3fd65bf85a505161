package gateway

import (
	"context"
	"runtime/debug"
	"slices"
	"sync"
	"sync/atomic"
	"time"

	"github.com/evenkeel/evenkeel/csms"
	"github.com/evenkeel/evenkeel/internal/fleet"
	"github.com/evenkeel/evenkeel/internal/logkey"
	"github.com/evenkeel/evenkeel/ocppj"
	"github.com/evenkeel/evenkeel/ocppjson"
	"github.com/evenkeel/evenkeel/ocppws"
)

// level is how well a socket is protected.
type level struct {
	credentials, tls bool
	commonName       string // of a client certificate that was verified, "" for none
	certified        bool   // it names this station
}

// satisfies reports whether the socket may stay with this security profile.
func (l level) satisfies(profile int) bool {
	switch profile {
	case 0:
		return !l.tls
	case 1:
		return l.credentials
	case 2:
		return l.tls && l.credentials
	default:
		return l.tls && l.certified
	}
}

// session is one connection of one charging station: the handler of its messages.
// The WebSocket layer calls its handler methods one after the other, in the order of the
// frames.
type session struct {
	g     *Gateway
	conn  *ocppws.Conn
	d     dialect
	key   csms.StationKey
	epoch int64
	level level
	// profile is the security profile of the station's record when it connected.
	profile int

	registration atomic.Pointer[csms.Registration]
	heard        atomic.Int64 // Unix milliseconds of the last message
	told         atomic.Int64 // heard as last written to the fleet
	delivering   atomic.Int32 // 0 idle, 1 delivering commands, 2 and to look again after
	started      atomic.Bool  // CALLs can be sent
	unbooted     atomic.Bool  // it has never booted, and has not acted yet either

	mu      sync.Mutex // guards what follows
	action  string     // of the station's CALL being worked on, for its answer in the journal
	inID    string     // its message id
	asked   string     // action of our CALL on its way, for its answer in the journal
	allowed []string   // actions a station not accepted may send, for we asked for them
	found   []csms.Deviation
}

func newSession(g *Gateway, conn *ocppws.Conn, d dialect, key csms.StationKey, epoch int64, l level, st *csms.ChargingStation) *session {
	s := &session{g: g, conn: conn, d: d, key: key, epoch: epoch, level: l, profile: st.SecurityProfile}
	r := st.Registration
	if st.BootPolicy == csms.RegistrationAccepted {
		r = csms.RegistrationAccepted // from the start, also before any boot
	}
	s.registration.Store(&r)
	s.unbooted.Store(st.LastBootAt.IsZero())
	s.heard.Store(time.Now().UnixMilli())
	s.told.Store(s.heard.Load())
	return s
}

func (s *session) accepted() bool {
	return *s.registration.Load() == csms.RegistrationAccepted
}

func (s *session) currentAction() string {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.action
}

// message is a CALL or SEND of the station on its way through the gateway.
type message struct {
	f     ocppj.Frame
	at    time.Time
	m     ocppjson.Message
	found []csms.Deviation // all tolerated or found, for journal and counts
}

// HandleCall takes one CALL through all its steps and answers it.
func (s *session) HandleCall(_ context.Context, _ *ocppws.Conn, f ocppj.Frame) {
	if Billing(f.Action) {
		defer s.keepSilent(f.Action)
	}
	in := message{f: f, at: s.hear()}
	s.mu.Lock()
	s.action, s.inID = f.Action, f.ID
	s.mu.Unlock()
	if !s.accepted() && !s.mayAct(f.Action) {
		// OCPP 2.0.1 Part 2, B02.FR.09 and B03.FR.07; OCPP-J 1.6 errata 3.10. Whatever it
		// says, and without a look at it.
		s.refuse(&in, ocppj.SecurityError, "not accepted yet")
		return
	}
	report, verdict, err := s.understand(&in)
	if err != nil {
		code, description := unreadable(s.d, f.Action, err)
		s.refuse(&in, code, description)
		return
	}
	if verdict.Code != "" {
		s.refuse(&in, verdict.Code, verdict.Description)
		return
	}
	if boot, ok := report.(*csms.BootReport); ok && s.foreignSerial(boot) {
		in.found = addDeviation(in.found, csms.Deviation{Name: deviationForeignSerial, Count: 1})
		s.journal(&in)
		s.count(in.found)
		s.g.log.Warn("station booted with another serial number than its certificate has", logkey.Station, s.key.Station)
		s.conn.Close(reasonForeignSerial)
		return
	}
	if s.unbooted.Load() && s.unbooted.Swap(false) && f.Action != "BootNotification" {
		// Reconnecting without a boot is in order (B12); never having booted is not.
		s.count([]csms.Deviation{{Name: csms.DeviationNoBoot, Count: 1}})
	}
	reply, err := s.dispatch(&in, report)
	if err != nil {
		s.failed(&in, err)
		return
	}
	s.answer(&in, reply)
	if boot, ok := reply.(*csms.BootReply); ok && boot.Status == csms.RegistrationAccepted {
		s.deliver()
	}
}

// foreignSerial reports whether a station that is known by its certificate names another
// serial number than that does (S6; OCPP 2.1 Part 2, B01.FR.11 and B01.FR.12). The member
// is optional: a station that leaves it out has not contradicted its certificate.
func (s *session) foreignSerial(boot *csms.BootReport) bool {
	return s.profile == 3 && boot.SerialNumber != "" && boot.SerialNumber != s.level.commonName
}

// keepSilent sees to it that a panic of ours is not answered with an error, which would
// use up a billing message: its sender keeps it and tries again. Others are answered by
// the WebSocket layer, which also reports the panic.
func (s *session) keepSilent(action string) {
	value := recover()
	if value == nil {
		return
	}
	s.g.log.Error("handler panicked", logkey.Station, s.key.Station, logkey.Action, action,
		"panic", value, "stack", string(debug.Stack()))
	s.conn.Close(ocppws.ReasonTryAgainLater)
}

// HandleSend takes what a station sends without wanting an answer (OCPP 2.1,
// NotifyPeriodicEventStream).
func (s *session) HandleSend(_ context.Context, _ *ocppws.Conn, f ocppj.Frame) {
	in := message{f: f, at: s.hear()}
	report, verdict, err := s.understand(&in)
	if err != nil || verdict.Code != "" || !s.accepted() || Billing(f.Action) {
		in.found = addDeviation(in.found, csms.Deviation{Name: deviationRefused, Count: 1})
		s.journal(&in)
		s.count(in.found)
		s.g.faults.add("SEND dropped", f.Action)
		return
	}
	if _, err := s.dispatch(&in, report); err != nil {
		s.failed(&in, err)
	}
}

// HandleClose ends the session.
func (s *session) HandleClose(c *ocppws.Conn, cause error) {
	reason := ocppws.ReasonOf(cause).Name
	s.g.leave(s)
	s.g.d.Bus.Disown(s.key, s.epoch)
	s.flushDeviations(s.g.life)
	err := s.g.d.Fleet.Disconnected(s.g.life, s.key, s.epoch, reason)
	if err != nil && csms.CodeOf(err) != csms.CodeUnavailable && csms.CodeOf(err) != csms.CodeNotFound {
		s.g.log.Error("disconnection not kept", logkey.Station, s.key.Station, logkey.Err, err)
	}
	s.g.log.Info("station disconnected", logkey.Station, s.key.Station, "reason", reason)
}

// hear notes that the station is there and gives the time to the precision kept.
func (s *session) hear() time.Time {
	now := time.Now()
	s.heard.Store(now.UnixMilli())
	return now.UTC().Truncate(time.Microsecond)
}

// understand decodes, judges and translates a message.
func (s *session) understand(in *message) (report any, v Verdict, err error) {
	u, err := understand(s.d, in.f.Action, in.f.Payload)
	in.m, in.found = u.m, u.found
	if in.f.Loose {
		in.found = addDeviation(in.found, csms.Deviation{Name: deviationEnvelope, Count: 1})
	}
	return u.report, u.verdict, err
}

// mayAct reports whether a station that is not accepted may send this: its boot, and
// what the CSMS asked for while it is pending (B02.FR.02).
func (s *session) mayAct(action string) bool {
	s.mu.Lock()
	asked := slices.Contains(s.allowed, action)
	s.mu.Unlock()
	return fleet.MayAct(*s.registration.Load(), action, asked)
}

// refuse answers with a CALLERROR, journals and counts.
func (s *session) refuse(in *message, code ocppj.ErrorCode, description string) {
	in.found = addDeviation(in.found, csms.Deviation{Name: deviationRefused, Detail: string(code), Count: 1})
	s.journal(in)
	s.count(in.found)
	s.g.faults.add(string(code), in.f.Action)
	// An answer that can't go out any more needs none: the connection has ended.
	_ = s.conn.ReplyError(in.f.ID, code, description, nil)
}

// failed ends a message that the domain could not work on.
func (s *session) failed(in *message, err error) {
	unavailable := csms.CodeOf(err) == csms.CodeUnavailable
	if !unavailable {
		s.g.log.Error("message failed", logkey.Station, s.key.Station, logkey.Action, in.f.Action,
			logkey.MsgID, in.f.ID, logkey.Err, err)
	}
	if unavailable || Billing(in.f.Action) {
		// B2: an error would use up the station's attempts and then it discards its data.
		// Without an answer it keeps the message and tries again.
		s.conn.Close(ocppws.ReasonTryAgainLater)
		return
	}
	_ = s.conn.ReplyError(in.f.ID, ocppj.InternalError, "the message could not be processed", nil)
}

// buffers hold answers while they are written; Conn.Reply copies.
var buffers = sync.Pool{New: func() any { return new(make([]byte, 0, 512)) }}

// answer sends the response that the reply stands for.
func (s *session) answer(in *message, reply any) {
	m := s.d.Reply(in.m, reply)
	if m == nil {
		s.failed(in, csms.Errorf(csms.CodeInternal, "no response to %s", in.f.Action))
		return
	}
	buf := buffers.Get().(*[]byte)
	defer buffers.Put(buf)
	payload, broken := s.d.Append((*buf)[:0], m)
	*buf = payload[:0]
	if len(broken) > 0 {
		// What leaves must be valid. It is a fault of ours, but for billing messages, which
		// are kept by now, an answer that is not quite right is better than none.
		s.g.log.Error("response breaks the schema", logkey.Station, s.key.Station, logkey.Action, in.f.Action,
			"violation", broken[0].String())
		if !Billing(in.f.Action) {
			_ = s.conn.ReplyError(in.f.ID, ocppj.InternalError, "the message could not be answered", nil)
			return
		}
	}
	_ = s.conn.Reply(in.f.ID, payload)
}
