package ocppjson

import (
	"fmt"
	"strconv"
	"strings"
	"unicode/utf8"
)

// Kind says which rule a value breaks.
type Kind uint8

// The kinds of violation. Those marked "value kept" lose nothing: the decoded message has the value.
const (
	// TypeMismatch: another JSON type than the schema asks for; the value is dropped.
	TypeMismatch Kind = iota + 1
	// Required: a required member is missing or null.
	Required
	// TooLong: a string of more than Limit characters; value kept.
	TooLong
	// TooFew: an array of less than Limit elements; value kept.
	TooFew
	// TooMany: an array of more than Limit elements; value kept.
	TooMany
	// NotInEnum: a string the enumeration does not list; value kept.
	NotInEnum
	// BelowMinimum: a number below Limit; value kept.
	BelowMinimum
	// AboveMaximum: a number above Limit; value kept.
	AboveMaximum
	// NotMultiple: a number with more than one decimal where OCPP 1.6 asks for multiples of 0.1; value kept.
	NotMultiple
	// BadFormat: a string that is no RFC 3339 date-time or no absolute URI; text kept.
	BadFormat
	// MissingZone: a date-time without time zone; kept, and read as UTC.
	MissingZone
	// UnknownMember: a member the schema does not have; it is skipped.
	UnknownMember
	// NumberAsString: a number in quotes; value kept as the number.
	NumberAsString
	// StringAsNumber: a number without quotes where a string is asked for; value kept as its text.
	StringAsNumber
	// BooleanAsString: "true" or "false" in quotes; value kept as the boolean.
	BooleanAsString
	// NullForAbsent: null for an optional member; read as absent.
	NullForAbsent
	// NotRepresentable: a number beyond 64 bits; the value is dropped.
	NotRepresentable
	// NotInVersion: a member, value or message that the negotiated version does not have. It is
	// reported of messages to be sent; a received one breaks the older schema like any unknown thing.
	NotInVersion
	// Omitted: Limit further violations were found and not listed.
	Omitted
)

var kindNames = [...]string{
	TypeMismatch: "typeMismatch", Required: "required", TooLong: "tooLong", TooFew: "tooFew", TooMany: "tooMany",
	NotInEnum: "notInEnum", BelowMinimum: "belowMinimum", AboveMaximum: "aboveMaximum", NotMultiple: "notMultiple",
	BadFormat: "badFormat", MissingZone: "missingZone", UnknownMember: "unknownMember", NumberAsString: "numberAsString",
	StringAsNumber: "stringAsNumber", BooleanAsString: "booleanAsString", NullForAbsent: "nullForAbsent",
	NotRepresentable: "notRepresentable", NotInVersion: "notInVersion", Omitted: "omitted",
}

// String returns the stable lower-camel-case name of the kind, such as "numberAsString".
func (k Kind) String() string {
	if int(k) < len(kindNames) && kindNames[k] != "" {
		return kindNames[k]
	}
	return "kind" + strconv.Itoa(int(k))
}

// maxGot bounds Violation.Got in bytes.
const maxGot = 64

// Violation is one difference between a payload and its schema.
type Violation struct {
	// Path is the JSON pointer (RFC 6901) of the value, such as "/meterValue/0/sampledValue/1/unit"; ""
	// is the payload itself.
	Path string
	Kind Kind
	// Limit is the bound that was broken, for the kinds that have one: characters, elements or value.
	Limit int64
	// Got shows the offending value, shortened to 64 bytes and freed of control characters. It still
	// comes from outside: encode it where it is shown, and mask it where the member holds a secret.
	Got string
}

// String returns a sentence for an operator.
func (v Violation) String() string {
	at := v.Path
	if at == "" {
		at = "the payload"
	}
	limit := strconv.FormatInt(v.Limit, 10)
	var s string
	switch v.Kind {
	case TypeMismatch:
		s = "has the wrong JSON type"
	case Required:
		s = "is required but missing"
	case TooLong:
		s = "is longer than " + limit + " characters"
	case TooFew:
		s = "has fewer than " + limit + " elements"
	case TooMany:
		s = "has more than " + limit + " elements"
	case NotInEnum:
		s = "is none of the allowed values"
	case BelowMinimum:
		s = "is below " + limit
	case AboveMaximum:
		s = "is above " + limit
	case NotMultiple:
		s = "is not a multiple of 0.1"
	case BadFormat:
		s = "does not have the required format"
	case MissingZone:
		s = "is a time without zone"
	case UnknownMember:
		s = "is not a member the message has"
	case NumberAsString:
		s = "is a number sent as a string"
	case StringAsNumber:
		s = "is a string sent as a number"
	case BooleanAsString:
		s = "is a boolean sent as a string"
	case NullForAbsent:
		s = "is null instead of absent"
	case NotRepresentable:
		s = "is a number beyond 64 bits"
	case NotInVersion:
		s = "does not exist in the negotiated version"
	case Omitted:
		return limit + " further violations are not listed"
	default:
		s = "breaks the rule " + v.Kind.String()
	}
	if v.Got != "" {
		return fmt.Sprintf("%s %s: %s", at, s, v.Got)
	}
	return at + " " + s
}

// clip makes s safe to show: at most maxGot bytes, cut at a character, control characters replaced.
func clip(s string) string {
	if len(s) > maxGot {
		n := maxGot - len("…")
		for n > 0 && !utf8.RuneStart(s[n]) {
			n--
		}
		s = s[:n] + "…"
	}
	return strings.Map(func(r rune) rune {
		if r < ' ' || r >= 0x7f && r < 0xa0 {
			return '.'
		}
		return r
	}, s)
}
