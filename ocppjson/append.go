package ocppjson

import (
	"math"
	"strconv"
	"unicode/utf8"
)

// The Append functions write one member each: a comma if the object already has a member, the name and
// the value. Their names are constants of the generated code and need no escaping. A dst they are given
// must end inside an object that is open.

// AppendName appends the name of a member, ready for its value.
func AppendName(dst []byte, name string) []byte {
	if dst[len(dst)-1] != '{' {
		dst = append(dst, ',')
	}
	dst = append(dst, '"')
	dst = append(dst, name...)
	return append(dst, '"', ':')
}

// AppendString appends a string member, also when it is empty.
func AppendString[T ~string](dst []byte, name string, s T) []byte {
	return appendQuoted(AppendName(dst, name), string(s))
}

// AppendText appends a string member, nothing if it is "".
func AppendText[T ~string](dst []byte, name string, s T) []byte {
	if s == "" {
		return dst
	}
	return appendQuoted(AppendName(dst, name), string(s))
}

// AppendOptString appends a string member, nothing if it is nil.
func AppendOptString(dst []byte, name string, s *string) []byte {
	if s == nil {
		return dst
	}
	return appendQuoted(AppendName(dst, name), *s)
}

// AppendInt appends an integer member.
func AppendInt(dst []byte, name string, n int) []byte {
	return strconv.AppendInt(AppendName(dst, name), int64(n), 10)
}

// AppendOptInt appends an integer member, nothing if it is nil.
func AppendOptInt(dst []byte, name string, n *int) []byte {
	if n == nil {
		return dst
	}
	return AppendInt(dst, name, *n)
}

// AppendFloat appends a number member in the shortest form that reads back as the same float64. NaN
// and infinities, which JSON does not have, become null and so break the schema.
func AppendFloat(dst []byte, name string, f float64) []byte {
	return appendFloat(AppendName(dst, name), f)
}

// AppendOptFloat appends a number member, nothing if it is nil.
func AppendOptFloat(dst []byte, name string, f *float64) []byte {
	if f == nil {
		return dst
	}
	return AppendFloat(dst, name, *f)
}

// AppendBool appends a boolean member.
func AppendBool(dst []byte, name string, b bool) []byte {
	return strconv.AppendBool(AppendName(dst, name), b)
}

// AppendOptBool appends a boolean member, nothing if it is nil.
func AppendOptBool(dst []byte, name string, b *bool) []byte {
	if b == nil {
		return dst
	}
	return AppendBool(dst, name, *b)
}

// AppendRaw appends a member that is JSON already, nothing if it is "". Of a Raw that is not one JSON value
// only the name is written: what it held could add members of its own, and so the whole is no JSON, which
// the packages' Append functions report.
func AppendRaw(dst []byte, name string, r Raw) []byte {
	if r == "" {
		return dst
	}
	dst = AppendName(dst, name)
	if !r.Valid() {
		return dst
	}
	return append(dst, r...)
}

// AppendArray appends an array member, nothing if it is nil. An empty array that is not nil is written.
func AppendArray[T any](dst []byte, name string, elems []T, appendElem func(*T, []byte) []byte) []byte {
	if elems == nil {
		return dst
	}
	dst = append(AppendName(dst, name), '[')
	for i := range elems {
		if i > 0 {
			dst = append(dst, ',')
		}
		dst = appendElem(&elems[i], dst)
	}
	return append(dst, ']')
}

// AppendStrings appends an array of strings, nothing if it is nil.
func AppendStrings[T ~string](dst []byte, name string, elems []T) []byte {
	return AppendArray(dst, name, elems, func(s *T, dst []byte) []byte { return appendQuoted(dst, string(*s)) })
}

// AppendInts appends an array of integers, nothing if it is nil.
func AppendInts(dst []byte, name string, elems []int) []byte {
	return AppendArray(dst, name, elems, func(n *int, dst []byte) []byte { return strconv.AppendInt(dst, int64(*n), 10) })
}

// AppendFloats appends an array of numbers, nothing if it is nil.
func AppendFloats(dst []byte, name string, elems []float64) []byte {
	return AppendArray(dst, name, elems, func(f *float64, dst []byte) []byte { return appendFloat(dst, *f) })
}

func appendFloat(dst []byte, f float64) []byte {
	abs := math.Abs(f)
	switch {
	case math.IsNaN(f) || math.IsInf(f, 0):
		return append(dst, "null"...)
	case abs != 0 && (abs < 1e-6 || abs >= 1e21):
		return strconv.AppendFloat(dst, f, 'e', -1, 64)
	case f == math.Trunc(f) && abs < 1<<53 && (f != 0 || !math.Signbit(f)):
		return strconv.AppendInt(dst, int64(f), 10) // The same digits, in a fifth of the time.
	default:
		return strconv.AppendFloat(dst, f, 'f', -1, 64)
	}
}

const hexDigits = "0123456789abcdef"

// appendQuoted appends s as a JSON string. Bytes that are no UTF-8 become U+FFFD.
func appendQuoted(dst []byte, s string) []byte {
	dst = append(dst, '"')
	start := 0
	for i := 0; i < len(s); {
		c := s[i]
		if c >= ' ' && c != '"' && c != '\\' && c < utf8.RuneSelf {
			i++
			continue
		}
		if c >= utf8.RuneSelf {
			r, n := utf8.DecodeRuneInString(s[i:])
			if r != utf8.RuneError || n > 1 {
				i += n
				continue
			}
		}
		dst = append(dst, s[start:i]...)
		switch {
		case c == '"' || c == '\\':
			dst = append(dst, '\\', c)
		case c == '\n':
			dst = append(dst, '\\', 'n')
		case c == '\r':
			dst = append(dst, '\\', 'r')
		case c == '\t':
			dst = append(dst, '\\', 't')
		case c < ' ':
			dst = append(dst, '\\', 'u', '0', '0', hexDigits[c>>4], hexDigits[c&0xf])
		default:
			dst = append(dst, "\uFFFD"...)
		}
		i++
		start = i
	}
	dst = append(dst, s[start:]...)
	return append(dst, '"')
}
