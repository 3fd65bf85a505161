// Package v16 translates between the messages of OCPP 1.6 (package ocpp16) and the
// vocabulary (package csms). It is pure: no store, bus, context or clock.
//
// What a station of 1.6 says is brought into the words of 2.x: connector N is connector 1
// of EVSE N and connector 0 the station itself, the nine connector statuses become the
// five of 2.x with the station's own word kept beside, an id tag is an id token without
// a type. Nothing that was sent is turned into a number that was not: a value the
// decoder had to drop is absent, or kept as text, never 0.
package v16

import (
	"strings"
	"time"

	"github.com/evenkeel/evenkeel/csms"
	"github.com/evenkeel/evenkeel/ocpp16"
	"github.com/evenkeel/evenkeel/ocppjson"
)

// Dialect is OCPP 1.6 as the gateway speaks it. Its methods are safe for concurrent use.
type Dialect struct{}

// Version is "1.6".
func (Dialect) Version() string { return "1.6" }

// Action tells about an action; names are case-sensitive.
func (Dialect) Action(name string) (ocppjson.ActionInfo, bool) { return ocpp16.LookupAction(name) }

// Actions are all actions of the version.
func (Dialect) Actions() []ocppjson.ActionInfo { return ocpp16.Actions() }

// Decode decodes the payload of a CALL of a station, see [ocpp16.DecodeRequest].
func (Dialect) Decode(action string, payload []byte) (ocppjson.Message, []ocppjson.Violation, error) {
	return ocpp16.DecodeRequest(action, payload)
}

// DecodeResponse decodes the answer to a CALL of ours, see [ocpp16.DecodeResponse].
func (Dialect) DecodeResponse(action string, payload []byte) (ocppjson.Message, []ocppjson.Violation, error) {
	return ocpp16.DecodeResponse(action, payload)
}

// Append appends a message and checks it strictly, see [ocpp16.Append].
func (Dialect) Append(dst []byte, m ocppjson.Message) ([]byte, []ocppjson.Violation) {
	return ocpp16.Append(dst, m)
}

// Check checks a payload strictly, see [ocpp16.Check].
func (Dialect) Check(action string, response bool, payload []byte) ([]ocppjson.Violation, error) {
	return ocpp16.Check(action, response, payload)
}

// dropped tells which values the decoder could not keep, so that the zero it left is
// not taken for a value.
type dropped []ocppjson.Violation

// value reports whether the value at path is missing; zero is whether the decoded value
// is zero, which matters only when there were more violations than are listed.
func (d dropped) value(path string, zero bool) bool {
	for i := range d {
		switch d[i].Kind {
		case ocppjson.TypeMismatch, ocppjson.Required, ocppjson.NotRepresentable:
			if d[i].Path == path || d[i].Path == "" {
				return true
			}
		case ocppjson.Omitted:
			if zero {
				return true
			}
		}
	}
	return false
}

// stationTime reads a time of a station; the text is kept where it can't be read.
func stationTime(t ocppjson.DateTime) csms.StationTime {
	if t == "" {
		return csms.StationTime{}
	}
	at, err := t.Time()
	if err != nil || at.IsZero() {
		return csms.StationTime{Text: strings.Clone(string(t))}
	}
	return csms.StationTime{At: at.Truncate(time.Microsecond)}
}

func text(s *string) string {
	if s == nil {
		return ""
	}
	return strings.Clone(*s)
}
