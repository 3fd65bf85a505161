// Package ocpp16 holds the messages of OCPP 1.6 with the security extension (white paper edition 3):
// a struct for each request and response, a decoder that validates in the same pass, and an encoder.
//
// Types and codecs are generated from definitions/1.6. A member's Go name is its name on the wire with
// Go's initialisms (idTagInfo is IDTagInfo); required scalars are plain, optional ones pointers, optional
// enumerations and times plain with "" for absent, arrays slices with nil for absent.
//
// [DecodeRequest] and [DecodeResponse] are tolerant and complete: they fail only on what is not a JSON
// object and report everything else as violations (package ocppjson). [Append] writes a message and checks
// it by the same rules. The package has no state; all functions are safe for concurrent use.
package ocpp16

import (
	_ "embed"
	"fmt"
	"slices"
	"sync"

	"github.com/evenkeel/evenkeel/ocppjson"
)

//go:generate go run ../internal/definition/generate -definitions ../definitions/1.6 -package ocpp16

// message is what every generated message implements.
type message interface {
	ocppjson.Message
	decode(d *ocppjson.Decoder)
}

// Actions returns the 39 actions, sorted by name. The caller owns the slice.
func Actions() []ocppjson.ActionInfo { return slices.Clone(actions[:]) }

// LookupAction returns the action with that name; names are case-sensitive.
func LookupAction(name string) (ocppjson.ActionInfo, bool) {
	i := actionIndex(name)
	if i < 0 {
		return ocppjson.ActionInfo{}, false
	}
	return actions[i], true
}

// DecodeRequest decodes and validates the payload of a CALL. The violations are nil if the payload is
// strictly valid. The error is an *ocppjson.SyntaxError, or wraps ocppjson.ErrUnknownAction; the message
// is nil then. The message does not refer to payload; its texts are parts of one copy of it, so
// clone a text (strings.Clone) that is to be kept for long.
func DecodeRequest(action string, payload []byte) (ocppjson.Message, []ocppjson.Violation, error) {
	return decode(action, false, payload)
}

// DecodeResponse decodes and validates the payload of the CALLRESULT that answers action. See
// [DecodeRequest].
func DecodeResponse(action string, payload []byte) (ocppjson.Message, []ocppjson.Violation, error) {
	return decode(action, true, payload)
}

func decode(action string, response bool, payload []byte) (ocppjson.Message, []ocppjson.Violation, error) {
	m, err := newMessage(action, response)
	if err != nil {
		return nil, nil, err
	}
	d := ocppjson.NewDecoder(payload, false)
	m.decode(d)
	violations, err := d.Finish()
	if err != nil {
		return nil, nil, err
	}
	return m, violations, nil
}

func newMessage(action string, response bool) (message, error) {
	i := actionIndex(action)
	if i < 0 {
		return nil, fmt.Errorf("%w %q", ocppjson.ErrUnknownAction, action)
	}
	if response {
		return actions[i].NewResponse().(message), nil
	}
	return actions[i].NewRequest().(message), nil
}

// Check validates a payload without keeping it. Errors are those of [DecodeRequest].
func Check(action string, response bool, payload []byte) ([]ocppjson.Violation, error) {
	_, violations, err := decode(action, response, payload)
	return violations, err
}

// Append appends m as a JSON object to dst and validates what it wrote. With violations the message must
// not be sent: they are faults of the caller.
func Append(dst []byte, m ocppjson.Message) ([]byte, []ocppjson.Violation) {
	start := len(dst)
	dst = m.AppendJSON(dst)
	fresh, err := newMessage(m.ActionName(), m.IsResponse())
	if err != nil {
		return dst, []ocppjson.Violation{{Kind: ocppjson.NotInVersion, Got: m.ActionName()}}
	}
	d := ocppjson.NewOutboundDecoder(dst[start:], false)
	fresh.decode(d)
	violations, err := d.Finish()
	if err != nil {
		// Only a Raw that is no JSON can break the syntax of what we write.
		return dst, []ocppjson.Violation{{Kind: ocppjson.BadFormat, Got: err.Error()}}
	}
	return dst, violations
}

// Validate returns the violations [Append] would report, nil if m may be sent.
func Validate(m ocppjson.Message) []ocppjson.Violation {
	_, violations := Append(make([]byte, 0, 512), m)
	return violations
}

//go:embed schema_gen.json
var schemaJSON []byte

var schemas = sync.OnceValue(func() *ocppjson.SchemaBundle {
	b, err := ocppjson.ParseSchemaBundle(schemaJSON)
	if err != nil {
		panic(err) // generated and tested
	}
	return b
})

// ExportSchema returns the JSON Schema (draft 6) of an action's request or response, equivalent to the
// official one. The error wraps ocppjson.ErrUnknownAction.
func ExportSchema(action string, response bool) ([]byte, error) {
	name := action + "Request"
	if response {
		name = action + "Response"
	}
	schema, ok := schemas().Export("1.6", name)
	if !ok {
		return nil, fmt.Errorf("%w %q", ocppjson.ErrUnknownAction, action)
	}
	return schema, nil
}
