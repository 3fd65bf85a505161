package ocppj

import "strconv"

// MessageType is the first element of a frame (OCPP 2.1 Part 4, table 3).
type MessageType uint8

// The message types. CallResultError and Send exist in 2.1 only.
const (
	Call            MessageType = 2 // a request
	CallResult      MessageType = 3 // the response to a CALL
	CallError       MessageType = 4 // the refusal of a CALL
	CallResultError MessageType = 5 // the refusal of a CALLRESULT
	Send            MessageType = 6 // a message nobody answers
)

// String returns the word of the specification, such as "CALLRESULT".
func (t MessageType) String() string {
	switch t {
	case Call:
		return "CALL"
	case CallResult:
		return "CALLRESULT"
	case CallError:
		return "CALLERROR"
	case CallResultError:
		return "CALLRESULTERROR"
	case Send:
		return "SEND"
	}
	return "type " + strconv.Itoa(int(t))
}

// Limits of a frame.
const (
	// MaxMessageID is the most characters a message id may have
	// (OCPP 2.1 Part 4, table 4; OCPP-J 1.6 errata 3.7).
	MaxMessageID = 36
	// MaxErrorDescription is the most characters an errorDescription may have
	// (OCPP 2.1 Part 4, table 7).
	MaxErrorDescription = 255
	// MaxDepth is the most arrays and objects that may stand inside each other
	// in a payload. The deepest OCPP message has nine, custom data aside.
	MaxDepth = 64
	// UnreadableID stands in a CALLERROR for a message id that can't be read
	// (OCPP 2.1 Part 4, section 4.2.3).
	UnreadableID = "-1"
)

// Frame is one OCPP-J message. Which fields are set depends on Type:
//
//	Call, Send                  ID, Action, Payload
//	CallResult                  ID, Payload
//	CallError, CallResultError  ID, Code, Description, Details
//
// Raw, Payload and Details point into the text that was parsed and share its
// lifetime; the strings are copies.
type Frame struct {
	Type        MessageType
	ID          string    // message id, 1 to 36 characters when the peer keeps to the rules
	Action      string    // without the suffix "Request"; case-sensitive
	Code        ErrorCode // in the spelling of 2.x
	Description string    // for people; 0 to 255 characters when the peer keeps to the rules
	Payload     []byte    // one JSON object, its brackets and strings balanced, not validated further
	Details     []byte    // one JSON value, an object when the peer keeps to the rules; nil if absent
	Raw         []byte    // the whole text
	// Loose says that the frame came with a [ParseError] that is Usable. Its ID may then
	// be of any length, and its Payload any JSON value, nil if there is none.
	Loose bool
}
