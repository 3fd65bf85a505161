package ocppjson

import (
	"fmt"
	"strings"
	"unicode/utf8"
)

// SyntaxError says why a payload could not be decoded at all.
type SyntaxError struct {
	// Offset is the byte at which decoding stopped.
	Offset int
	// Reason is one of a fixed set of phrases; it never holds text of the payload.
	Reason string
}

// Error returns the reason with the offset.
func (e *SyntaxError) Error() string { return fmt.Sprintf("%s at byte %d", e.Reason, e.Offset) }

// Reasons of a SyntaxError.
const (
	reasonEnd         = "unexpected end of JSON"
	reasonCharacter   = "unexpected character in JSON"
	reasonUTF8        = "invalid UTF-8"
	reasonEscape      = "invalid escape sequence in a string"
	reasonControl     = "unescaped control character in a string"
	reasonNumber      = "malformed number"
	reasonDuplicate   = "repeated member name"
	reasonDepth       = "nesting too deep"
	reasonElements    = "too many array elements"
	reasonTrailing    = "data after the payload"
	reasonNotAnObject = "the payload is not a JSON object"
)

// fail records the first error. Every scanning function stops at once when there is one: fail moves the
// position to the end, where no value can begin.
func (d *Decoder) fail(reason string) {
	if d.err == nil {
		d.err = &SyntaxError{Offset: min(d.pos, len(d.s)), Reason: reason}
	}
	d.pos = len(d.s)
}

// unexpected fails with the reason that fits the position.
func (d *Decoder) unexpected() {
	if d.pos >= len(d.s) {
		d.fail(reasonEnd)
	} else {
		d.fail(reasonCharacter)
	}
}

// space skips white space and returns the character after it, 0 at the end.
func (d *Decoder) space() byte {
	for d.pos < len(d.s) {
		c := d.s[d.pos]
		if c > ' ' {
			return c
		}
		if c != ' ' && c != '\t' && c != '\n' && c != '\r' {
			return c
		}
		d.pos++
	}
	return 0
}

// text reads the string whose opening quote is at the position. Without escapes, which is nearly always,
// the result is a part of the payload's text and costs nothing.
func (d *Decoder) text() string {
	s := d.s
	start := d.pos + 1
	for i := start; i < len(s); i++ {
		c := s[i]
		if c == '"' {
			d.pos = i + 1
			return s[start:i]
		}
		if c == '\\' {
			return d.escaped(start, i)
		}
		if c < ' ' {
			d.pos = i
			d.fail(reasonControl)
			return ""
		}
	}
	d.pos = len(s)
	d.fail(reasonEnd)
	return ""
}

// escaped finishes text when the first backslash is at i.
func (d *Decoder) escaped(start, i int) string {
	s := d.s
	out := make([]byte, 0, len(s[start:i])+32)
	from := start
	for i < len(s) {
		c := s[i]
		switch {
		case c == '"':
			d.pos = i + 1
			return string(append(out, s[from:i]...))
		case c < ' ':
			d.pos = i
			d.fail(reasonControl)
			return ""
		case c != '\\':
			i++
			continue
		}
		out = append(out, s[from:i]...)
		r, n := unescape(s[i:])
		if n == 0 {
			d.pos = i
			d.fail(reasonEscape)
			return ""
		}
		out = utf8.AppendRune(out, r)
		i += n
		from = i
	}
	d.pos = len(s)
	d.fail(reasonEnd)
	return ""
}

// unescape reads the escape sequence s begins with and returns its length, 0 if it is not valid. Half a
// surrogate pair is not: no UTF-8 stands for it.
func unescape(s string) (rune, int) {
	if len(s) < 2 {
		return 0, 0
	}
	switch c := s[1]; c {
	case '"', '\\', '/':
		return rune(c), 2
	case 'b':
		return '\b', 2
	case 'f':
		return '\f', 2
	case 'n':
		return '\n', 2
	case 'r':
		return '\r', 2
	case 't':
		return '\t', 2
	case 'u':
	default:
		return 0, 0
	}
	r := hex4(s[2:])
	switch {
	case r < 0 || r >= 0xdc00 && r < 0xe000:
		return 0, 0
	case r < 0xd800 || r >= 0xe000:
		return r, 6
	}
	if len(s) < 12 || s[6] != '\\' || s[7] != 'u' {
		return 0, 0
	}
	low := hex4(s[8:])
	if low < 0xdc00 || low >= 0xe000 {
		return 0, 0
	}
	return (r-0xd800)<<10 + (low - 0xdc00) + 0x10000, 12
}

func hex4(s string) rune {
	if len(s) < 4 {
		return -1
	}
	var r rune
	for i := range 4 {
		c := s[i]
		switch {
		case c >= '0' && c <= '9':
			c -= '0'
		case c >= 'a' && c <= 'f':
			c -= 'a' - 10
		case c >= 'A' && c <= 'F':
			c -= 'A' - 10
		default:
			return -1
		}
		r = r<<4 | rune(c)
	}
	return r
}

// number reads the number at the position and returns its text, "" after a failure.
func (d *Decoder) number() string {
	n := numberLength(d.s[d.pos:])
	if n == 0 {
		d.fail(reasonNumber)
		return ""
	}
	lit := d.s[d.pos : d.pos+n]
	d.pos += n
	return lit
}

// numberLength returns the length of the JSON number s begins with, 0 if there is none.
func numberLength(s string) int {
	i := 0
	if i < len(s) && s[i] == '-' {
		i++
	}
	switch n := digits(s, i); {
	case n == 0 || n > 1 && s[i] == '0':
		return 0
	default:
		i += n
	}
	if i < len(s) && s[i] == '.' {
		n := digits(s, i+1)
		if n == 0 {
			return 0
		}
		i += 1 + n
	}
	if i < len(s) && (s[i] == 'e' || s[i] == 'E') {
		i++
		if i < len(s) && (s[i] == '+' || s[i] == '-') {
			i++
		}
		n := digits(s, i)
		if n == 0 {
			return 0
		}
		i += n
	}
	return i
}

func digits(s string, from int) int {
	i := from
	for i < len(s) && s[i]-'0' <= 9 {
		i++
	}
	return i - from
}

// literal consumes the word if it stands at the position.
func (d *Decoder) literal(word string) bool {
	if strings.HasPrefix(d.s[d.pos:], word) {
		d.pos += len(word)
		return true
	}
	d.unexpected()
	return false
}

// skip reads any value and drops it. It checks all that text and number check, and repeated names too.
func (d *Decoder) skip() {
	switch c := d.space(); {
	case c == '{':
		if !d.enter("", noIndex) {
			return
		}
		for key, ok := d.First(); ok; key, ok = d.Next() {
			if !d.extra.add(d.depth, key) {
				d.fail(reasonDuplicate)
				return
			}
			d.skip()
		}
	case c == '[':
		if !d.enter("", noIndex) {
			return
		}
		for n := 0; d.element(n); n++ {
			d.skip()
		}
	case c == '"':
		d.text()
	case c == 't':
		d.literal("true")
	case c == 'f':
		d.literal("false")
	case c == 'n':
		d.literal("null")
	case c == '-' || c >= '0' && c <= '9':
		d.number()
	default:
		d.unexpected()
	}
}

// nameSet remembers the names that no generated code tracks, of all objects that are open: a level
// is the depth of one. The zero value is empty.
type nameSet struct {
	list []levelName
	many map[levelName]struct{} // the same as list, once that is too long to search
}

type levelName struct {
	level int
	name  string
}

// add reports false if the open object of that level has the name already.
func (n *nameSet) add(level int, name string) bool {
	e := levelName{level, name}
	if n.many == nil && len(n.list) < 32 {
		for i := len(n.list) - 1; i >= 0 && n.list[i].level == level; i-- {
			if n.list[i].name == name {
				return false
			}
		}
		n.list = append(n.list, e)
		return true
	}
	if n.many == nil {
		n.many = make(map[levelName]struct{}, 64)
		for _, e := range n.list {
			n.many[e] = struct{}{}
		}
	}
	if _, repeated := n.many[e]; repeated {
		return false
	}
	n.many[e] = struct{}{}
	n.list = append(n.list, e)
	return true
}

// leave forgets the names of an object that ends.
func (n *nameSet) leave(level int) {
	for i := len(n.list) - 1; i >= 0 && n.list[i].level >= level; i-- {
		if n.many != nil {
			delete(n.many, n.list[i])
		}
		n.list = n.list[:i]
	}
}
