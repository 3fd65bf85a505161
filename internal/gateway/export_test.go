package gateway

import (
	"github.com/evenkeel/evenkeel/ocppj"
	"github.com/evenkeel/evenkeel/ocppjson"
)

// ReplyTo gives the frame that answers a frame, with the reply that the domain would
// give for its report; "" where nothing is answered.
func ReplyTo(v ocppj.Version, text []byte, domain func(report any) any) (frame string, broken []ocppjson.Violation) {
	e := Explain(v, text, nil)
	if e.Parse != nil && !tolerable(e.Frame) {
		return string(e.Parse.AppendReply(nil, v)), nil
	}
	if e.Verdict.Code != "" {
		return string(ocppj.AppendError(nil, v, e.Frame.ID, e.Verdict.Code, e.Verdict.Description, nil)), nil
	}
	if e.Frame.Type != ocppj.Call {
		return "", nil
	}
	d := dialects[v]
	u, err := understand(d, e.Action, e.Frame.Payload)
	if err != nil {
		code, description := unreadable(d, e.Action, err)
		return string(ocppj.AppendError(nil, v, e.Frame.ID, code, description, nil)), nil
	}
	m := d.Reply(u.m, domain(u.report))
	if m == nil {
		return "", nil
	}
	payload, broken := d.Append(nil, m)
	return string(ocppj.AppendResult(nil, e.Frame.ID, payload)), broken
}

// Masked is the copy of a frame that goes into the journal.
func Masked(action string, raw []byte) []byte { return masked(action, raw) }

// NewSecret is the password that an accepted CALL has set.
func NewSecret(action string, payload, response []byte) []byte {
	return newSecret(action, payload, response)
}
