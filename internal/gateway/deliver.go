package gateway

import (
	"context"
	"errors"

	"github.com/evenkeel/evenkeel/csms"
	"github.com/evenkeel/evenkeel/internal/logkey"
	"github.com/evenkeel/evenkeel/ocppjson"
	"github.com/evenkeel/evenkeel/ocppws"
)

// wake delivers what waits for a station, if it is here.
func (g *Gateway) wake(key csms.StationKey) {
	if s := g.session(key); s != nil {
		s.deliver()
	}
}

// deliver sends the commands that wait for the station, one after the other, in a
// goroutine of its own. A call while it runs makes it look once more.
func (s *session) deliver() {
	if !s.accepted() || !s.started.Load() {
		return // B02.FR.05: nothing is started or stopped before
	}
	for {
		switch s.delivering.Load() {
		case 0:
			if s.delivering.CompareAndSwap(0, 1) {
				s.g.work.start(s.deliverAll) // if not, the next connection will
				return
			}
		case 1:
			if s.delivering.CompareAndSwap(1, 2) {
				return
			}
		default:
			return
		}
	}
}

func (s *session) deliverAll() {
	for {
		s.deliverPending()
		if s.delivering.CompareAndSwap(1, 0) {
			return
		}
		s.delivering.Store(1)
	}
}

func (s *session) deliverPending() {
	ctx := s.g.life
	pending, err := s.g.d.Queue.Pending(ctx, s.key)
	if err != nil {
		s.g.commandFailed(s.key, "", err)
		return
	}
	for i := range pending {
		if s.conn.Context().Err() != nil {
			return // they wait for the next connection
		}
		s.carryOut(ctx, pending[i])
	}
}

// carryOut sends the CALLs of one command, one after the other, and notes what came of it.
func (s *session) carryOut(ctx context.Context, c csms.Command) {
	limit := s.limit(ctx, c)
	if s.conn.Context().Err() != nil {
		return // nothing of the command itself was sent: it waits for the next connection
	}
	calls, payloads, err := s.prepare(c, limit)
	if err != nil {
		s.finish(ctx, c, csms.Outcome{Status: csms.OutcomeNotSupported, Reason: messageOf(err)})
		return
	}
	// Before sending: a command whose sending is not noted could be sent twice.
	if _, err = s.g.d.Queue.MarkSent(ctx, c.Station.Tenant, c.ID); err != nil {
		if csms.CodeOf(err) != csms.CodeConflict { // expired or taken meanwhile
			s.g.commandFailed(s.key, c.ID, err)
		}
		return
	}
	var answers []ocppjson.Message
	var out csms.Outcome
	for i, m := range calls {
		answer, id, err := s.ask(ctx, m.ActionName(), payloads[i])
		if err != nil {
			// What earlier answers told is kept with the failure of this one.
			failed := failure(err)
			failed.MessageID, failed.Result = id, out.Result
			out = failed
			break
		}
		answers = append(answers, answer)
		out = s.d.CommandOutcome(c, answers)
		out.MessageID = id
		if _, inOrder := c.Params.(csms.InOrder); inOrder && out.Status != csms.OutcomeAccepted {
			break
		}
	}
	s.finish(ctx, c, out)
}

// limit is how many items the station takes in one message of this command, 0 where it
// tells no limit.
func (s *session) limit(ctx context.Context, c csms.Command) int {
	m := s.d.LimitCall(c)
	if m == nil {
		return 0
	}
	payload, broken := s.d.Append(nil, m)
	if len(broken) > 0 {
		return 0 // our own words: not reached
	}
	answer, _, err := s.ask(ctx, m.ActionName(), payload)
	if err != nil {
		return 0 // the command itself will tell what is wrong
	}
	return s.d.Limit(answer)
}

// prepare makes the CALLs of a command and their payloads, all of them valid.
func (s *session) prepare(c csms.Command, limit int) ([]ocppjson.Message, [][]byte, error) {
	calls, err := s.d.CommandCalls(c, limit)
	if err != nil {
		return nil, nil, err
	}
	payloads := make([][]byte, len(calls))
	for i, m := range calls {
		payload, broken := s.d.Append(nil, m)
		if len(broken) > 0 {
			return nil, nil, csms.Errorf(csms.CodeInvalid, "%s", describe(&broken[0]))
		}
		payloads[i] = payload
	}
	return calls, payloads, nil
}

// errUnreadable is an answer of a station that can't be read.
var errUnreadable = errors.New("unreadable answer")

// ask sends one CALL of a command and gives the station's answer and the message id.
func (s *session) ask(ctx context.Context, action string, payload []byte) (ocppjson.Message, string, error) {
	s.allow(action, payload)
	ctx, cancel := context.WithTimeout(ctx, s.g.o.CommandTimeout)
	defer cancel()
	result, err := s.conn.Call(ctx, action, payload)
	if err != nil {
		if errors.Is(err, ocppws.ErrOutcomeUnknown) {
			// The station may have taken new credentials, and would be locked out.
			s.rotated(s.g.life, action, payload, nil)
		}
		return nil, result.MessageID, err
	}
	answer, err := s.readAnswer(action, result)
	if err != nil {
		return nil, result.MessageID, errUnreadable
	}
	s.rotated(s.g.life, action, payload, result.Payload)
	return answer, result.MessageID, nil
}

// failure is the outcome of a CALL that brought no answer.
func failure(err error) csms.Outcome {
	out := csms.Outcome{Status: csms.OutcomeUnknown}
	refused, ok := errors.AsType[*ocppws.CallError](err)
	switch {
	case ok:
		out.Status, out.ErrorCode, out.Description = csms.OutcomeError, string(refused.Code), cut(refused.Description, 255)
		if refused.Code == "NotImplemented" || refused.Code == "NotSupported" {
			out.Status = csms.OutcomeNotSupported
		}
	case errors.Is(err, errUnreadable):
		out.Reason = "unreadableAnswer"
	case errors.Is(err, ocppws.ErrTimeout), errors.Is(err, context.DeadlineExceeded):
		out.Reason = "noAnswer"
	case errors.Is(err, ocppws.ErrOutcomeUnknown):
		out.Reason = "disconnected" // B9: nobody knows what became of it
	default:
		// It never left, yet it is noted as sent and is not sent again.
		out.Reason = "notSent"
	}
	return out
}

func (s *session) finish(ctx context.Context, c csms.Command, out csms.Outcome) {
	err := s.g.d.Queue.Finish(ctx, c.Station.Tenant, c.ID, out)
	if err != nil && csms.CodeOf(err) != csms.CodeConflict {
		s.g.commandFailed(s.key, c.ID, err)
	}
}

func (g *Gateway) commandFailed(key csms.StationKey, id csms.RecordID, err error) {
	if csms.CodeOf(err) == csms.CodeUnavailable || errors.Is(err, context.Canceled) {
		return // the store says so itself; the sweep of the queue ends what is left
	}
	g.log.Error("command not delivered", logkey.Station, key.Station, "command", string(id), logkey.Err, err)
}

// messageOf is what an operator may read of an error.
func messageOf(err error) string {
	if e, ok := errors.AsType[*csms.Error](err); ok {
		return e.Message
	}
	return "internal fault"
}

// cut shortens a text of a station to n characters.
func cut(s string, n int) string {
	if len(s) <= n {
		return s
	}
	r := []rune(s)
	return string(r[:min(n, len(r))])
}
