package main

import (
	"bytes"
	"errors"
	"regexp"

	"github.com/go-json-experiment/json/jsontext"
)

// foundFrame is a frame and the line it begins in, from 1.
type foundFrame struct {
	line int
	text []byte
}

// frameBegin is how a frame begins: its message type, then a message id or, of a broken
// one, anything short that something else follows. In a log that keeps its lines as JSON
// the quotes are escaped.
var frameBegin = regexp.MustCompile(`^\[\s*(?:[0-9]+\s*,\s*(\\*)"|[2-6]\s*,\s*[^\s,"\[\]{}:]{0,40}\s*,\s*(\\*)["{])`)

// maxSpread is how long a frame may be that is laid out over several lines.
const maxSpread = 1 << 20

// findFrames finds the frames in a text, whatever stands around them.
func findFrames(text []byte) []foundFrame {
	var found []foundFrame
	line, counted := 1, 0
	for at := 0; ; {
		i := bytes.IndexByte(text[at:], '[')
		if i < 0 {
			return found
		}
		at += i
		m := frameBegin.FindSubmatch(text[at:min(len(text), at+200)])
		if m == nil {
			at++
			continue
		}
		line += bytes.Count(text[counted:at], []byte("\n"))
		counted = at
		var frame []byte
		var n int
		if len(m[1])+len(m[2]) > 0 {
			frame, n = escapedFrame(text[at:])
		} else {
			frame, n = plainFrame(text[at:])
		}
		found = append(found, foundFrame{line, frame})
		at += n
	}
}

// plainFrame gives the frame that begins the text and how much of the text it takes: up to
// its closing bracket; in later lines only where the whole is JSON, or what was cut off
// would take the next frames for its own.
func plainFrame(text []byte) (frame []byte, n int) {
	rest := lineOf(text)
	if f, ok := arrayAt(rest); ok {
		return f, len(f)
	}
	d := jsontext.NewDecoder(bytes.NewReader(text[:min(len(text), maxSpread)]), jsontext.AllowDuplicateNames(true))
	if v, err := d.ReadValue(); err == nil {
		n := int(d.InputOffset())
		v = v.Clone()
		if v.Compact(jsontext.AllowDuplicateNames(true)) == nil {
			return v, n
		}
	}
	return bytes.TrimSpace(rest), max(len(rest), 1)
}

// escapedFrame is plainFrame for a frame within a JSON string, which ends at the first
// quote that is not escaped.
func escapedFrame(text []byte) (frame []byte, n int) {
	rest := lineOf(text)
	end := len(rest)
	for i := 0; i < len(rest); i++ {
		if rest[i] == '\\' {
			i++
		} else if rest[i] == '"' {
			end = i
			break
		}
	}
	quoted := append(append([]byte{'"'}, rest[:end]...), '"')
	plain, err := jsontext.AppendUnquote(nil, quoted)
	var syntactic *jsontext.SyntacticError
	if errors.As(err, &syntactic) {
		plain = bytes.ReplaceAll(bytes.ReplaceAll(rest[:end], []byte(`\"`), []byte(`"`)), []byte(`\\`), []byte(`\`))
	}
	f, _ := arrayAt(plain)
	return f, max(end, 1)
}

func lineOf(text []byte) []byte {
	if i := bytes.IndexByte(text, '\n'); i >= 0 {
		return text[:i]
	}
	return text
}

// arrayAt gives the array that begins the text; all of the text, and false, where it does
// not end.
func arrayAt(text []byte) ([]byte, bool) {
	depth, quoted := 0, false
	for i := 0; i < len(text); i++ {
		switch c := text[i]; {
		case quoted && c == '\\':
			i++
		case c == '"':
			quoted = !quoted
		case quoted:
		case c == '[' || c == '{':
			depth++
		case c == ']' || c == '}':
			if depth--; depth == 0 {
				return text[:i+1], true
			}
		}
	}
	return bytes.TrimSpace(text), false
}
