// Package ocppjson is what the generated wire packages ocpp16 and ocpp2 share: the scanner that
// decodes and validates a payload in one pass, the helpers that append JSON, and the types both
// packages show to their callers ([Message], [Violation], [DateTime], [Raw], [ActionInfo]).
//
// A decode fails only when the payload is not one JSON object: a syntax error, a repeated member,
// invalid UTF-8, nesting beyond [MaxDepth]. All else that contradicts the schema becomes a
// [Violation], and the value is kept as well as it can be; the caller decides which violations it
// tolerates. Strict validity therefore means: no error and no violation.
//
// The package knows nothing of OCPP-J frames (package ocppj) nor of connections.
package ocppjson

import "unicode/utf8"

// Message is a request or response of some OCPP version; the generated structs implement it with
// pointer receivers.
type Message interface {
	// ActionName returns the action, such as "BootNotification", for request and response alike.
	ActionName() string
	// IsResponse reports whether the message is the payload of a CALLRESULT.
	IsResponse() bool
	// AppendJSON appends the message as a JSON object to dst and returns the extended slice.
	// Everything that is set is written, valid or not: the packages' Append functions check it.
	AppendJSON(dst []byte) []byte
}

// ActionInfo describes one action of an OCPP version.
type ActionInfo struct {
	// Name of the action as it stands in a CALL.
	Name string
	// FromStation and FromCSMS say who may send the request; DataTransfer sets both.
	FromStation, FromCSMS bool
	// Confirmed is false for an action sent as SEND, which gets no response
	// (OCPP 2.1 NotifyPeriodicEventStream).
	Confirmed bool
	// Block is the functional block or feature profile the action belongs to, such as "Core" or
	// "SmartCharging". Actions of the 1.6 security white paper have the block "Security".
	Block string
	// In201 says that OCPP 2.0.1 has the action. It is false for all of 1.6.
	In201 bool
	// NewRequest and NewResponse make the empty message to fill in; NewResponse is nil if the
	// action is not Confirmed.
	NewRequest, NewResponse func() Message
}

// Raw is a JSON value as it was received, without surrounding white space; "" means absent. It holds
// the content that the schemas leave open: customData and the data of DataTransfer. A Raw that is
// sent must be valid JSON; it is written as it is, and the packages' Append functions check it.
type Raw string

// Valid reports whether r is exactly one JSON value, by the same rules as a payload: no repeated member,
// valid UTF-8, nesting within [MaxDepth].
func (r Raw) Valid() bool {
	if !utf8.ValidString(string(r)) {
		return false
	}
	d := decoders.Get().(*Decoder)
	d.s = string(r)
	d.skip()
	_, err := d.Finish()
	return err == nil
}

// MarshalJSON returns the value itself, and null for "".
func (r Raw) MarshalJSON() ([]byte, error) {
	if r == "" {
		return []byte("null"), nil
	}
	return []byte(r), nil
}

// UnmarshalJSON keeps a copy of the value.
func (r *Raw) UnmarshalJSON(data []byte) error {
	*r = Raw(data)
	return nil
}

// Limits of what a payload may ask of the decoder (threat model S11). The size in bytes is bounded by
// whoever reads the frame.
const (
	// MaxDepth is the deepest nesting of objects and arrays, the payload itself counted. The deepest
	// OCPP message needs 11.
	MaxDepth = 32
	// MaxElements is how many array elements one payload may have in all its arrays together.
	MaxElements = 16384
	// MaxViolations is how many violations are listed; one more entry of kind [Omitted] then tells
	// how many were left out.
	MaxViolations = 32
)
