package gateway

import (
	"errors"

	"github.com/evenkeel/evenkeel/csms"
	"github.com/evenkeel/evenkeel/ocppj"
	"github.com/evenkeel/evenkeel/ocppjson"
)

// Explanation is what the gateway would make of one frame, for people to read.
type Explanation struct {
	Version ocppj.Version
	Frame   ocppj.Frame // as far as it could be read; points into the text given
	// Parse is what is wrong with the envelope, nil for nothing. The frame is taken all
	// the same where no Verdict refuses it.
	Parse *ocppj.ParseError
	// Action is that of the frame, or of the CALL that it answers; "" unknown.
	Action string
	// Known is whether the version has the action; FromStation and FromCSMS who may send
	// its request.
	Known, FromStation, FromCSMS bool
	// Syntax says why the payload could not be decoded, "" where it could.
	Syntax string
	// Violations of the schema, nil for none.
	Violations []ocppjson.Violation
	// Verdict is what becomes of it; of a station's requests only.
	Verdict Verdict
	// Deviations are all that is tolerated, by rule and by meaning.
	Deviations []csms.Deviation
	// Report is what a station's request means, a pointer to a report type of csms.
	Report any
}

// Valid reports whether nothing at all is wrong with the frame.
func (e *Explanation) Valid() bool {
	return e.Parse == nil && e.Syntax == "" && len(e.Violations) == 0 && e.Verdict.Code == ""
}

// Explain takes a frame apart without doing anything. asked gives the action of the CALL
// with that message id, "" if it is not known; it may be nil.
func Explain(v ocppj.Version, text []byte, asked func(id string) string) Explanation {
	e := Explanation{Version: v}
	d := dialects[v]
	var err error
	e.Frame, err = ocppj.Parse(v, text)
	if bad, ok := errors.AsType[*ocppj.ParseError](err); ok {
		e.Parse = bad
		if !tolerable(e.Frame) {
			e.Verdict.Code, e.Verdict.Description = bad.Code, bad.Description
			return e
		}
		e.Deviations = []csms.Deviation{{Name: deviationEnvelope, Count: 1}}
	}
	switch e.Frame.Type {
	case ocppj.Call, ocppj.Send:
		e.Action = e.Frame.Action
	default:
		if asked != nil {
			e.Action = asked(e.Frame.ID)
		}
	}
	info, known := d.Action(e.Action)
	e.Known, e.FromStation, e.FromCSMS = known, info.FromStation, info.FromCSMS
	switch e.Frame.Type {
	case ocppj.CallResult:
		if known {
			e.Violations, err = d.Check(e.Action, true, e.Frame.Payload)
			e.syntax(err)
		}
	case ocppj.Call, ocppj.Send:
		e.request(d)
	}
	return e
}

// request explains a CALL or SEND: that of a CSMS is only checked.
func (e *Explanation) request(d dialect) {
	if e.Known && !e.FromStation {
		var err error
		e.Violations, err = d.Check(e.Action, false, e.Frame.Payload)
		e.syntax(err)
		return
	}
	u, err := understand(d, e.Action, e.Frame.Payload)
	e.Violations, e.Verdict, e.Report = u.violations, u.verdict, u.report
	for _, deviation := range u.found {
		e.Deviations = addDeviation(e.Deviations, deviation)
	}
	if err != nil {
		e.syntax(err)
		e.Verdict.Code, e.Verdict.Description = unreadable(d, e.Action, err)
	}
}

func (e *Explanation) syntax(err error) {
	if syntax, ok := errors.AsType[*ocppjson.SyntaxError](err); ok {
		e.Syntax = syntax.Error()
	}
}
