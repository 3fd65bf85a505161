package ocppj

// ErrorCode is the errorCode of a CALLERROR or CALLRESULTERROR, in the spelling
// of OCPP 2.x whatever the version of the connection. [Version.Spelling] gives
// the text for the wire. A code that no version defines is kept as the peer
// wrote it.
type ErrorCode string

// The error codes (OCPP 2.1 Part 4, table 9; OCPP-J 1.6 table 7).
const (
	FormatViolation               ErrorCode = "FormatViolation"               // the payload is not well-formed
	GenericError                  ErrorCode = "GenericError"                  // anything no other code says
	InternalError                 ErrorCode = "InternalError"                 // the receiver failed
	MessageTypeNotSupported       ErrorCode = "MessageTypeNotSupported"       // unknown message type number; not in 1.6
	NotImplemented                ErrorCode = "NotImplemented"                // the action is unknown
	NotSupported                  ErrorCode = "NotSupported"                  // the action is known but not supported
	OccurrenceConstraintViolation ErrorCode = "OccurrenceConstraintViolation" // a field is missing or there too often
	PropertyConstraintViolation   ErrorCode = "PropertyConstraintViolation"   // a field has a value that is not allowed
	ProtocolError                 ErrorCode = "ProtocolError"                 // the payload does not fit the action
	RPCFrameworkError             ErrorCode = "RpcFrameworkError"             // the frame is no RPC frame; not in 1.6
	SecurityError                 ErrorCode = "SecurityError"                 // refused for reasons of security
	TypeConstraintViolation       ErrorCode = "TypeConstraintViolation"       // a field has the wrong type
)

// The spellings OCPP 1.6 uses for two of the codes.
const (
	formationViolation16 = "FormationViolation"
	// The 1.6 text spells it with one r; stations compare literally.
	occurenceConstraintViolation16 = "OccurenceConstraintViolation"
)

// Spelling returns what stands on the wire for a code. Version 1.6 spells two
// codes its own way and lacks two: RpcFrameworkError becomes FormationViolation,
// MessageTypeNotSupported becomes NotSupported. A code that is not in the table
// of the version becomes GenericError, so that what we send is always valid.
func (v Version) Spelling(c ErrorCode) string {
	switch c {
	case FormatViolation:
		if v == V16 {
			return formationViolation16
		}
	case OccurrenceConstraintViolation:
		if v == V16 {
			return occurenceConstraintViolation16
		}
	case RPCFrameworkError:
		if v == V16 {
			return formationViolation16
		}
	case MessageTypeNotSupported:
		if v == V16 {
			return string(NotSupported)
		}
	case GenericError, InternalError, NotImplemented, NotSupported, PropertyConstraintViolation,
		ProtocolError, SecurityError, TypeConstraintViolation:
	default:
		return string(GenericError)
	}
	return string(c)
}

// ParseErrorCode returns the neutral code for a text from the wire. Both
// spellings are taken in every version, since stations mix them; an unknown
// text is kept.
func ParseErrorCode(s string) ErrorCode {
	switch s {
	case formationViolation16:
		return FormatViolation
	case occurenceConstraintViolation16:
		return OccurrenceConstraintViolation
	}
	return ErrorCode(s)
}
