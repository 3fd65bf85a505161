// Package v2 translates between the messages of OCPP 2.0.1 and 2.1 (package ocpp2) and
// the vocabulary (package csms), which speaks their words already. It is pure: no store,
// bus, context or clock.
//
// Values keep what they were: a unit's multiplier is applied to the decimal exactly,
// signed meter data stays as it was sent, a value the decoder had to drop is absent or
// kept as text, never 0.
package v2

import (
	"strings"
	"time"

	"github.com/evenkeel/evenkeel/csms"
	"github.com/evenkeel/evenkeel/ocpp2"
	"github.com/evenkeel/evenkeel/ocppjson"
)

// Dialect is a version of OCPP 2 as the gateway speaks it, [V201] or [V21]. Its methods
// are safe for concurrent use.
type Dialect struct{ v ocpp2.Version }

// The dialects.
var (
	V201 = Dialect{ocpp2.V201}
	V21  = Dialect{ocpp2.V21}
)

// Version is "2.0.1" or "2.1".
func (d Dialect) Version() string { return d.v.String() }

// Actions are all actions of the version.
func (d Dialect) Actions() []ocppjson.ActionInfo { return ocpp2.Actions(d.v) }

// Action tells about an action of the version; names are case-sensitive.
func (d Dialect) Action(name string) (ocppjson.ActionInfo, bool) {
	return ocpp2.LookupAction(d.v, name)
}

// Decode decodes the payload of a CALL or SEND of a station, see [ocpp2.DecodeRequest].
func (d Dialect) Decode(action string, payload []byte) (ocppjson.Message, []ocppjson.Violation, error) {
	return ocpp2.DecodeRequest(d.v, action, payload)
}

// DecodeResponse decodes the answer to a CALL of ours, see [ocpp2.DecodeResponse].
func (d Dialect) DecodeResponse(action string, payload []byte) (ocppjson.Message, []ocppjson.Violation, error) {
	return ocpp2.DecodeResponse(d.v, action, payload)
}

// Append appends a message and checks it strictly, see [ocpp2.Append].
func (d Dialect) Append(dst []byte, m ocppjson.Message) ([]byte, []ocppjson.Violation) {
	return ocpp2.Append(dst, d.v, m)
}

// Check checks a payload strictly, see [ocpp2.Check].
func (d Dialect) Check(action string, response bool, payload []byte) ([]ocppjson.Violation, error) {
	return ocpp2.Check(d.v, action, response, payload)
}

// dropped tells which values the decoder could not keep, so that the zero it left is
// not taken for a value.
type dropped []ocppjson.Violation

// value reports whether the value at path, or all it stands in, is missing; zero is
// whether the decoded value is zero, which matters only when there were more violations
// than are listed.
func (d dropped) value(path string, zero bool) bool {
	for i := range d {
		switch d[i].Kind {
		case ocppjson.TypeMismatch, ocppjson.Required, ocppjson.NotRepresentable:
			if rest, ok := strings.CutPrefix(path, d[i].Path); ok && (rest == "" || rest[0] == '/') {
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
