package gateway

import (
	"errors"

	"github.com/evenkeel/evenkeel/csms"
	"github.com/evenkeel/evenkeel/ocppj"
	"github.com/evenkeel/evenkeel/ocppjson"
)

// understood is a message of a station, taken apart.
type understood struct {
	m          ocppjson.Message
	violations []ocppjson.Violation
	verdict    Verdict
	report     any // of package csms; nil where the message is refused
	// found is what was tolerated, by rule and by meaning.
	found []csms.Deviation
}

// understand decodes, judges and translates the payload of a CALL or SEND. The error is
// one of decoding; [unreadable] gives the answer to it.
func understand(d dialect, action string, payload []byte) (u understood, err error) {
	object := payload
	if !isObject(payload) {
		object = []byte("{}") // of a billing message, see tolerable
	}
	u.m, u.violations, err = d.Decode(action, object)
	if err != nil {
		return u, err
	}
	if !isObject(payload) {
		u.violations = append([]ocppjson.Violation{{Kind: ocppjson.TypeMismatch}}, u.violations...)
	}
	if info, ok := d.Action(action); ok && !info.FromStation {
		return u, errNotStations
	}
	u.verdict = Judge(action, u.violations)
	u.found = u.verdict.Deviations
	if u.verdict.Code != "" {
		return u, nil
	}
	report, more := d.Report(u.m, u.violations, payload)
	for _, deviation := range more {
		u.found = addDeviation(u.found, deviation)
	}
	switch r := report.(type) {
	case *csms.TransactionReport:
		r.Deviations, r.Quarantine = u.found, u.verdict.Quarantine
	case *csms.MeterReport:
		r.Deviations, r.Quarantine = u.found, u.verdict.Quarantine
	}
	u.report = report
	return u, nil
}

var errNotStations = errors.New("an action that only a CSMS may send")

// unreadable is the CALLERROR for a message that could not be decoded at all.
func unreadable(d dialect, action string, err error) (ocppj.ErrorCode, string) {
	switch {
	case errors.Is(err, errNotStations):
		return ocppj.NotSupported, "not a message of a charging station"
	case errors.Is(err, ocppjson.ErrUnknownAction):
		return ocppj.NotImplemented, "no such action in OCPP " + d.Version()
	}
	if syntax, ok := errors.AsType[*ocppjson.SyntaxError](err); ok {
		return ocppj.FormatViolation, syntax.Error()
	}
	return ocppj.InternalError, "the message could not be read"
}
