package csms

import (
	"errors"
	"fmt"
)

// Code classifies an [Error]. Each code has one HTTP status, one OCPP CALLERROR code
// per version and one exit status, mapped once each where those are spoken.
type Code string

// The error codes.
const (
	CodeInvalid      Code = "invalid"       // the request itself is wrong
	CodeUnauthorized Code = "unauthorized"  // who asks is not known
	CodeForbidden    Code = "forbidden"     // who asks may not
	CodeNotFound     Code = "not_found"     // no such thing, or not yours
	CodeConflict     Code = "conflict"      // at odds with the present state
	CodeNotSupported Code = "not_supported" // the station lacks the ability
	CodeUnavailable  Code = "unavailable"   // try again later: store, bus or limits
	CodeTimeout      Code = "timeout"       // no answer in time
	CodeInternal     Code = "internal"      // a fault of ours
)

// Error is the one error type of the project.
type Error struct {
	Code    Code
	Message string       // safe to show an operator; one sentence without a period
	Fields  []FieldError // what is wrong where, for CodeInvalid; may be nil
	Err     error        // the cause; never shown to an operator, may be nil
}

// FieldError is one fault of a request.
type FieldError struct {
	Pointer string // JSON pointer into the request, "" for the whole
	Message string
}

// Error is the code, the message and the cause.
func (e *Error) Error() string {
	if e.Err != nil {
		return fmt.Sprintf("%s: %s: %v", e.Code, e.Message, e.Err)
	}
	return fmt.Sprintf("%s: %s", e.Code, e.Message)
}

// Unwrap gives the cause.
func (e *Error) Unwrap() error { return e.Err }

// Errorf makes an [Error]; %w keeps its cause.
func Errorf(code Code, format string, args ...any) *Error {
	err := fmt.Errorf(format, args...)
	return &Error{Code: code, Message: err.Error(), Err: errors.Unwrap(err)}
}

// CodeOf is the code of the first [Error] in err's chain, CodeInternal for any other
// error and "" for nil.
func CodeOf(err error) Code {
	if err == nil {
		return ""
	}
	if e, ok := errors.AsType[*Error](err); ok {
		return e.Code
	}
	return CodeInternal
}

// ErrVersion is the cause of a CodeConflict that says that a record has another
// version than the one the caller named (If-Match).
var ErrVersion = errors.New("the record has changed")
