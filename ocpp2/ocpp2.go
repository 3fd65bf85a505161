// Package ocpp2 holds the messages of OCPP 2.0.1 and 2.1: a struct for each request and response, a decoder
// that validates in the same pass, and an encoder. The types are those of 2.1, which has everything 2.0.1
// has; [Lacks] lists what the older version does without, and each function takes the [Version] whose
// rules count.
//
// Types and codecs are generated from definitions/2. A member's Go name is its name on the wire with Go's
// initialisms (evseId is EVSEID, limit_L2 LimitL2); a type's name is the specification's without its ending
// Type or EnumType (BootReasonEnumType is BootReason). Where a type and an enumeration would share a name, or
// the name would say too little, the enumeration keeps Type (IDTokenType, ResetType, LogType). Required scalars are plain,
// optional ones pointers, optional enumerations and times plain with "" for absent, arrays slices with nil
// for absent. A member that one version requires and the other does not counts as optional. Every object
// has CustomData, raw.
//
// [DecodeRequest] and [DecodeResponse] are tolerant and complete: they fail only on what is not a JSON
// object and report everything else as violations (package ocppjson). [Append] writes a message and checks
// it by the same rules. The package has no state; all functions are safe for concurrent use.
package ocpp2

import (
	_ "embed"
	"fmt"
	"slices"
	"sync"

	"github.com/evenkeel/evenkeel/ocppjson"
)

//go:generate go run ../internal/definition/generate -definitions ../definitions/2 -package ocpp2 -two

// Version is a version of OCPP 2.
type Version uint8

// The versions, oldest first. The zero Version is none of them.
const (
	V201 Version = iota + 1
	V21
)

// String returns "2.0.1" or "2.1".
func (v Version) String() string {
	switch v {
	case V201:
		return "2.0.1"
	case V21:
		return "2.1"
	default:
		return "unknown"
	}
}

// Lack is something that 2.1 has and 2.0.1 has not: a message, if only Type is set, a member of an object
// or message, or a value of an enumeration.
type Lack struct {
	// Type is the name of the action, Go type or enumeration.
	Type string
	// Member is the name on the wire.
	Member string
	// Value of the enumeration Type.
	Value string
}

// Lacks returns all that 2.0.1 does not have, new types and enumerations excepted, which only lacking
// members refer to. The caller owns the slice.
func Lacks() []Lack { return slices.Clone(lacks[:]) }

// message is what every generated message implements.
type message interface {
	ocppjson.Message
	decode(d *ocppjson.Decoder)
}

// Actions returns the actions of the version, sorted by name: 64 of 2.0.1, 91 of 2.1. The caller owns the
// slice.
func Actions(v Version) []ocppjson.ActionInfo {
	return slices.DeleteFunc(slices.Clone(actions[:]), func(a ocppjson.ActionInfo) bool { return v == V201 && !a.In201 })
}

// LookupAction returns the version's action with that name; names are case-sensitive.
func LookupAction(v Version, name string) (ocppjson.ActionInfo, bool) {
	i := actionIndex(name)
	if i < 0 || v == V201 && !actions[i].In201 {
		return ocppjson.ActionInfo{}, false
	}
	return actions[i], true
}

// DecodeRequest decodes the payload of a CALL or SEND and validates it by the rules of v. The violations
// are nil if the payload is strictly valid. The error is an *ocppjson.SyntaxError, or wraps
// ocppjson.ErrUnknownAction, also for an action that v does not have; the message is nil then. The message
// does not refer to payload; its texts are parts of one copy of it, so clone a text (strings.Clone) that is
// to be kept for long.
func DecodeRequest(v Version, action string, payload []byte) (ocppjson.Message, []ocppjson.Violation, error) {
	return decode(v, action, false, payload)
}

// DecodeResponse decodes and validates the payload of the CALLRESULT that answers action. See
// [DecodeRequest].
func DecodeResponse(v Version, action string, payload []byte) (ocppjson.Message, []ocppjson.Violation, error) {
	return decode(v, action, true, payload)
}

func decode(v Version, action string, response bool, payload []byte) (ocppjson.Message, []ocppjson.Violation, error) {
	m, err := newMessage(v, action, response)
	if err != nil {
		return nil, nil, err
	}
	d := ocppjson.NewDecoder(payload, v == V201)
	m.decode(d)
	violations, err := d.Finish()
	if err != nil {
		return nil, nil, err
	}
	return m, violations, nil
}

func newMessage(v Version, action string, response bool) (message, error) {
	i := actionIndex(action)
	if i < 0 || v == V201 && !actions[i].In201 {
		return nil, fmt.Errorf("%w %q", ocppjson.ErrUnknownAction, action)
	}
	if !response {
		return actions[i].NewRequest().(message), nil
	}
	if !actions[i].Confirmed {
		return nil, fmt.Errorf("%w: %q has no response", ocppjson.ErrUnknownAction, action)
	}
	return actions[i].NewResponse().(message), nil
}

// Check validates a payload by the rules of v without keeping it. Errors are those of [DecodeRequest].
func Check(v Version, action string, response bool, payload []byte) ([]ocppjson.Violation, error) {
	_, violations, err := decode(v, action, response, payload)
	return violations, err
}

// Append appends m as a JSON object to dst and validates what it wrote by the rules of v. Nothing is left
// out for the older version: what it lacks is reported as ocppjson.NotInVersion. With violations the
// message must not be sent: they are faults of the caller.
func Append(dst []byte, v Version, m ocppjson.Message) ([]byte, []ocppjson.Violation) {
	start := len(dst)
	dst = m.AppendJSON(dst)
	fresh, err := newMessage(v, m.ActionName(), m.IsResponse())
	if err != nil {
		return dst, []ocppjson.Violation{{Kind: ocppjson.NotInVersion, Got: m.ActionName()}}
	}
	d := ocppjson.NewOutboundDecoder(dst[start:], v == V201)
	fresh.decode(d)
	violations, err := d.Finish()
	if err != nil {
		// Only a Raw that is no JSON can break the syntax of what we write.
		return dst, []ocppjson.Violation{{Kind: ocppjson.BadFormat, Got: err.Error()}}
	}
	return dst, violations
}

// Validate returns the violations [Append] would report, nil if m may be sent to a station of version v.
func Validate(v Version, m ocppjson.Message) []ocppjson.Violation {
	_, violations := Append(make([]byte, 0, 512), v, m)
	return violations
}

//go:embed schema201_gen.json
var schemaJSON201 []byte

//go:embed schema21_gen.json
var schemaJSON21 []byte

var (
	schemas201 = sync.OnceValue(func() *ocppjson.SchemaBundle { return mustParse(schemaJSON201) })
	schemas21  = sync.OnceValue(func() *ocppjson.SchemaBundle { return mustParse(schemaJSON21) })
)

func mustParse(data []byte) *ocppjson.SchemaBundle {
	b, err := ocppjson.ParseSchemaBundle(data)
	if err != nil {
		panic(err) // generated and tested
	}
	return b
}

// ExportSchema returns the JSON Schema (draft 6) of an action's request or response in version v,
// equivalent to the official one. The error wraps ocppjson.ErrUnknownAction.
func ExportSchema(v Version, action string, response bool) ([]byte, error) {
	bundle := schemas21
	if v == V201 {
		bundle = schemas201
	}
	name := action + "Request"
	if response {
		name = action + "Response"
	}
	schema, ok := bundle().Export(v.String(), name)
	if !ok {
		return nil, fmt.Errorf("%w %q", ocppjson.ErrUnknownAction, action)
	}
	return schema, nil
}
