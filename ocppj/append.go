package ocppj

import (
	"strconv"
	"unicode/utf8"
)

// AppendCall appends the CALL [2,id,action,payload] to dst. The payload must be
// one valid JSON object; an empty one stands for {}.
func AppendCall(dst []byte, id, action string, payload []byte) []byte {
	return appendRequest(dst, Call, id, action, payload)
}

// AppendSend appends the SEND [6,id,action,payload] of OCPP 2.1, under the terms of [AppendCall].
func AppendSend(dst []byte, id, action string, payload []byte) []byte {
	return appendRequest(dst, Send, id, action, payload)
}

func appendRequest(dst []byte, t MessageType, id, action string, payload []byte) []byte {
	dst = appendHead(dst, t, id)
	dst = appendString(dst, action)
	dst = append(dst, ',')
	dst = appendObject(dst, payload)
	return append(dst, ']')
}

// AppendResult appends the CALLRESULT [3,id,payload] to dst, under the terms of [AppendCall].
func AppendResult(dst []byte, id string, payload []byte) []byte {
	dst = appendHead(dst, CallResult, id)
	dst = appendObject(dst, payload)
	return append(dst, ']')
}

// AppendError appends the CALLERROR [4,id,code,description,details] to dst, the
// code in the spelling of v. A description longer than [MaxErrorDescription]
// characters is cut there. Details must be a valid JSON object; an empty one
// stands for {}.
func AppendError(dst []byte, v Version, id string, code ErrorCode, description string, details []byte) []byte {
	return appendRefusal(dst, CallError, v, id, code, description, details)
}

// AppendResultError appends the CALLRESULTERROR of OCPP 2.1, under the terms of [AppendError].
func AppendResultError(dst []byte, id string, code ErrorCode, description string, details []byte) []byte {
	return appendRefusal(dst, CallResultError, V21, id, code, description, details)
}

func appendRefusal(dst []byte, t MessageType, v Version, id string, code ErrorCode, description string, details []byte) []byte {
	dst = appendHead(dst, t, id)
	dst = appendString(dst, v.Spelling(code))
	dst = append(dst, ',')
	dst = appendString(dst, cut(description, MaxErrorDescription))
	dst = append(dst, ',')
	dst = appendObject(dst, details)
	return append(dst, ']')
}

func appendHead(dst []byte, t MessageType, id string) []byte {
	dst = append(dst, '[')
	dst = strconv.AppendUint(dst, uint64(t), 10)
	dst = append(dst, ',')
	dst = appendString(dst, id)
	return append(dst, ',')
}

func appendObject(dst, object []byte) []byte {
	if len(object) == 0 {
		return append(dst, '{', '}')
	}
	return append(dst, object...)
}

// cut returns the first n characters of s.
func cut(s string, n int) string {
	if len(s) <= n {
		return s
	}
	for i := range s {
		if n == 0 {
			return s[:i]
		}
		n--
	}
	return s
}

const hexDigits = "0123456789abcdef"

// appendString appends s as a JSON string. Invalid UTF-8 becomes U+FFFD.
func appendString(dst []byte, s string) []byte {
	dst = append(dst, '"')
	start := 0
	for i := 0; i < len(s); {
		c := s[i]
		if c >= 0x20 && c != '"' && c != '\\' && c < utf8.RuneSelf {
			i++
			continue
		}
		if c >= utf8.RuneSelf {
			r, n := utf8.DecodeRuneInString(s[i:])
			if r != utf8.RuneError || n != 1 {
				i += n
				continue
			}
			dst = append(dst, s[start:i]...)
			dst = append(dst, "\uFFFD"...)
		} else {
			dst = append(dst, s[start:i]...)
			switch c {
			case '"', '\\':
				dst = append(dst, '\\', c)
			case '\n':
				dst = append(dst, '\\', 'n')
			case '\r':
				dst = append(dst, '\\', 'r')
			case '\t':
				dst = append(dst, '\\', 't')
			default:
				dst = append(dst, '\\', 'u', '0', '0', hexDigits[c>>4], hexDigits[c&15])
			}
		}
		i++
		start = i
	}
	dst = append(dst, s[start:]...)
	return append(dst, '"')
}
