package gateway

import (
	"bytes"
	"time"

	"github.com/evenkeel/evenkeel/csms"
	"github.com/evenkeel/evenkeel/ocppj"
	"github.com/evenkeel/evenkeel/ocppws"
)

// frameTypes are the words of the journal for the types of frames.
var frameTypes = [...]string{
	ocppj.Call: "call", ocppj.CallResult: "result", ocppj.CallError: "error",
	ocppj.CallResultError: "resultError", ocppj.Send: "send",
}

func frameType(t ocppj.MessageType, err error) string {
	if int(t) < len(frameTypes) && frameTypes[t] != "" && err == nil {
		return frameTypes[t]
	}
	return "unparsable"
}

// frame is a message of the station for the journal.
func (s *session) frame(in *message) csms.Frame {
	return csms.Frame{
		Station:     s.key,
		At:          in.at,
		FromStation: true,
		OCPPVersion: s.d.Version(),
		Type:        frameType(in.f.Type, nil),
		Action:      in.f.Action,
		MessageID:   in.f.ID,
		Raw:         masked(in.f.Action, in.f.Raw),
		Deviations:  in.found,
	}
}

// journal keeps a message of the station that is not committed with what it says.
func (s *session) journal(in *message) { s.g.d.Store.Journal(s.frame(in)) }

// observe sees every frame of every connection. It journals those that no session's
// handler does: answers, frames that can't be parsed, and all we send.
func (g *Gateway) observe(c *ocppws.Conn, dir ocppws.Direction, raw []byte, f ocppj.Frame, err error) {
	s := g.sessionOf(c)
	if s == nil {
		return
	}
	request := f.Type == ocppj.Call || f.Type == ocppj.Send
	if dir == ocppws.In {
		if request && (err == nil || tolerable(f)) {
			return // the handler knows more about it
		}
		s.heard.Store(time.Now().UnixMilli())
		if err != nil {
			s.count([]csms.Deviation{{Name: deviationUnparsable, Count: 1}})
			g.faults.add("unparsable frame", "")
		}
	}
	s.mu.Lock()
	action := f.Action
	subject := action // what masking goes by
	var found []csms.Deviation
	switch {
	case dir == ocppws.In && err != nil:
		found = []csms.Deviation{{Name: deviationUnparsable, Count: 1}}
		if action == "" {
			subject = s.asked // it may be the answer, but the journal does not guess
		}
	case dir == ocppws.Out && f.Type == ocppj.Call:
		s.asked = f.Action
	case dir == ocppws.Out && f.Type == ocppj.CallResultError:
		action = s.asked
	case dir == ocppws.Out && !request && f.ID == s.inID:
		action, subject = s.action, s.action
	case dir == ocppws.In && !request:
		action, subject = s.asked, s.asked
	}
	s.mu.Unlock()
	text := masked(subject, raw)
	if err != nil {
		text = bytes.ToValidUTF8(text, []byte("\uFFFD"))
	}
	g.d.Store.Journal(csms.Frame{
		Station:     s.key,
		At:          time.Now().UTC().Truncate(time.Microsecond),
		FromStation: dir == ocppws.In,
		OCPPVersion: s.d.Version(),
		Type:        frameType(f.Type, err),
		Action:      action,
		MessageID:   f.ID,
		Raw:         text,
		Deviations:  found,
	})
}

// maxTolerableID bounds the message ids that are answered although they are too long.
const maxTolerableID = 255

// tolerable reports whether a CALL or SEND is taken although its envelope breaks a rule:
// an id that is longer than allowed or empty, elements behind the last one. Nothing of
// it refuses a billing message, not even a payload that is no object (B3).
func tolerable(f ocppj.Frame) bool {
	return f.Loose && (Billing(f.Action) || len(f.ID) <= maxTolerableID && isObject(f.Payload))
}

func isObject(payload []byte) bool { return len(payload) > 0 && payload[0] == '{' }
