package station

import (
	"errors"
	"time"

	"github.com/evenkeel/evenkeel/ocpp2"
	"github.com/evenkeel/evenkeel/ocppj"
	"github.com/evenkeel/evenkeel/ocppjson"
	"github.com/evenkeel/evenkeel/ocppws"
)

// dialect is what differs between versions: how messages look. It has no state; that of a station is in the
// station. All methods that take one are called with its mutex held.
type dialect interface {
	append(dst []byte, m ocppjson.Message) ([]byte, []ocppjson.Violation)
	decodeRequest(action string, payload []byte) (ocppjson.Message, []ocppjson.Violation, error)
	decodeResponse(action string, payload []byte) (ocppjson.Message, []ocppjson.Violation, error)

	// hasEvents says that events of a transaction are reported even without a reading.
	hasEvents() bool
	// sameStatus says that the CSMS can't tell the two apart.
	sameStatus(a, b status) bool

	boot(s *Station) ocppjson.Message
	bootAnswer(m ocppjson.Message) (Registration, time.Time, time.Duration)
	heartbeat() ocppjson.Message
	heartbeatAnswer(m ocppjson.Message) time.Time
	statusNotification(s *Station, e *evse, at time.Time) ocppjson.Message
	authorize(s *Station, token IDToken) ocppjson.Message
	authorizeAnswer(m ocppjson.Message) tokenInfo
	billing(s *Station, r *report) ocppjson.Message
	billingAnswer(s *Station, r *report, m ocppjson.Message)
	// startedID returns the transaction id that the answer to a start brings, "" where it brings none.
	startedID(m ocppjson.Message) string

	// meterValues makes a MeterValues outside of transactions.
	meterValues(s *Station, e *evse, r *reading) ocppjson.Message
	// samples returns the readings that a billing message carries.
	samples(r *report) []*reading

	// answer carries out a CALL and returns the response, or nil if the CSMS must not send the action.
	answer(s *Station, m ocppjson.Message) ocppjson.Message
	// securityEvent, firmwareStatus and logStatus make the notices of the same name; nil where the version or
	// the kind of job has none.
	securityEvent(s *Station, kind, info string) ocppjson.Message
	firmwareStatus(s *Station, j *job, step string) ocppjson.Message
	logStatus(s *Station, j *job, step string) ocppjson.Message
	// reservationUpdate tells of a reservation that has ended by itself; nil in 1.6.
	reservationUpdate(id int, status string) ocppjson.Message
}

// dialectOf returns the dialect of a version.
func dialectOf(v ocppj.Version) dialect {
	switch v {
	case ocppj.V16:
		return dialect16{}
	case ocppj.V201:
		return dialect2{ocpp2.V201}
	default:
		return dialect2{ocpp2.V21}
	}
}

// handleCall answers one CALL.
func (s *Station) handleCall(c *ocppws.Conn, f ocppj.Frame) {
	s.opt.Stats.calls.Add(1)
	refuse := func(code ocppj.ErrorCode, text string) {
		s.opt.Stats.refusedCalls.Add(1)
		_ = c.ReplyError(f.ID, code, text, nil)
	}
	m, violations, err := s.dialect.decodeRequest(f.Action, f.Payload)
	switch {
	case errors.Is(err, ocppjson.ErrUnknownAction):
		refuse(ocppj.NotImplemented, "unknown action")
		return
	case err != nil:
		refuse(ocppj.FormatViolation, "the payload is not well-formed")
		return
	case len(violations) > 0:
		refuse(violationCode(violations[0]), violations[0].Path+": "+violations[0].Kind.String())
		return
	}
	// What the CALL sets off goes out behind its answer.
	s.answering = true
	resp := s.dialect.answer(s, m)
	s.checkMonitors()
	s.answering = false
	defer s.sendHeld()
	if resp == nil {
		refuse(ocppj.NotSupported, "not an action of the CSMS")
		return
	}
	payload, violations := s.dialect.append(nil, resp)
	if len(violations) > 0 {
		s.opt.Stats.invalid(s.opt.Identity, f.Action, violations)
		s.opt.Logger.Error("own response breaks its schema", "station", s.opt.Identity, "action", f.Action, "violation", violations[0].String())
	}
	_ = c.Reply(f.ID, payload) // it fails only with the connection
}

// violationCode is the CALLERROR code for the first violation of a request (OCPP 2.1 Part 4, table 9).
func violationCode(v ocppjson.Violation) ocppj.ErrorCode {
	switch v.Kind {
	case ocppjson.Required, ocppjson.TooFew, ocppjson.TooMany:
		return ocppj.OccurrenceConstraintViolation
	case ocppjson.TypeMismatch, ocppjson.NumberAsString, ocppjson.StringAsNumber, ocppjson.BooleanAsString,
		ocppjson.NullForAbsent, ocppjson.NotRepresentable:
		return ocppj.TypeConstraintViolation
	case ocppjson.UnknownMember:
		return ocppj.FormatViolation
	default:
		return ocppj.PropertyConstraintViolation
	}
}

// sendHeld makes the calls that had to wait for an answer to go out first.
func (s *Station) sendHeld() {
	held := s.held
	s.held = nil
	for _, call := range held {
		call()
	}
}
