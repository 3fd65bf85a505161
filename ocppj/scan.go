package ocppj

import (
	"encoding/json"
	"unicode/utf8"
)

// scanner walks through the elements of a frame.
type scanner struct {
	data    []byte
	pos     int
	raw     []byte // the last string, without its quotes
	escaped bool   // raw has escapes
	tooDeep bool   // value failed for that reason
}

func (s *scanner) space() {
	for s.pos < len(s.data) {
		switch s.data[s.pos] {
		case ' ', '\t', '\n', '\r':
			s.pos++
		default:
			return
		}
	}
}

// peek returns the next byte that is no space, 0 at the end.
func (s *scanner) peek() byte {
	s.space()
	if s.pos < len(s.data) {
		return s.data[s.pos]
	}
	return 0
}

// punct takes one byte of punctuation and the spaces before it.
func (s *scanner) punct(c byte) bool {
	if s.peek() != c {
		return false
	}
	s.pos++
	return true
}

// integer takes a number without fraction and exponent. One that is too long
// to be a message type is returned as -1.
func (s *scanner) integer() (int, bool) {
	s.space()
	start, n := s.pos, 0
	negative := s.pos < len(s.data) && s.data[s.pos] == '-'
	if negative {
		s.pos++
	}
	first := s.pos
	for ; s.pos < len(s.data); s.pos++ {
		c := s.data[s.pos]
		if c < '0' || c > '9' {
			break
		}
		if n < 1000 {
			n = n*10 + int(c-'0')
		}
	}
	digits := s.pos - first
	if digits == 0 || (digits > 1 && s.data[first] == '0') {
		s.pos = start
		return 0, false
	}
	if s.pos < len(s.data) {
		switch s.data[s.pos] {
		case '.', 'e', 'E':
			s.pos = start
			return 0, false
		}
	}
	if negative || n >= 1000 {
		return -1, true
	}
	return n, true
}

// string takes a JSON string and leaves its inside in s.raw. It refuses control
// characters and escapes that JSON does not know.
func (s *scanner) string() bool {
	if !s.punct('"') {
		return false
	}
	start := s.pos
	s.escaped = false
	for s.pos < len(s.data) {
		switch c := s.data[s.pos]; {
		case c == '"':
			s.raw = s.data[start:s.pos]
			s.pos++
			return true
		case c == '\\':
			s.escaped = true
			n := escapeLen(s.data[s.pos:])
			if n == 0 {
				return false
			}
			s.pos += n
		case c < 0x20:
			return false
		default:
			s.pos++
		}
	}
	return false
}

// escapeLen returns the length of the escape at the start of d, 0 if it is none.
func escapeLen(d []byte) int {
	if len(d) < 2 {
		return 0
	}
	switch d[1] {
	case '"', '\\', '/', 'b', 'f', 'n', 'r', 't':
		return 2
	case 'u':
		if len(d) < 6 {
			return 0
		}
		for _, c := range d[2:6] {
			if (c < '0' || c > '9') && (c|0x20 < 'a' || c|0x20 > 'f') {
				return 0
			}
		}
		return 6
	}
	return 0
}

// text returns the last string as Go text.
func (s *scanner) text() string {
	if !s.escaped {
		return string(s.raw)
	}
	var out string
	// Escapes are rare in an envelope, and string has checked the syntax.
	quoted := s.data[s.pos-len(s.raw)-2 : s.pos]
	if err := json.Unmarshal(quoted, &out); err != nil {
		return string(utf8.RuneError)
	}
	return out
}

// What a byte means to value.
const (
	plain = iota
	quote
	open
	shut
	ends    // a comma, or the end of a line of what is outside
	control // never allowed but as a space
	slash
)

var classes = func() (t [256]uint8) {
	for c := range 0x20 {
		t[c] = control
	}
	t['\t'], t['\n'], t['\r'], t[' '] = plain, plain, plain, plain
	t['"'], t['\\'], t[','] = quote, slash, ends
	t['{'], t['['], t['}'], t[']'] = open, open, shut, shut
	return t
}()

// inString marks the bytes at which the scan of a string has to stop.
var inString = func() (t [256]bool) {
	for c := range 0x20 {
		t[c] = true
	}
	t['"'], t['\\'] = true, true
	return t
}()

// value takes one JSON value, of which it checks no more than that strings are
// closed and brackets balanced. It returns nil if that fails or nothing is there.
func (s *scanner) value() []byte {
	s.space()
	d, start, i := s.data, s.pos, s.pos
	var (
		depth int
		kinds uint64 // one bit per open bracket, 1 for an object; MaxDepth is its size
	)
	for i < len(d) {
		switch c := d[i]; classes[c] {
		case quote:
			for i++; ; {
				for i < len(d) && !inString[d[i]] {
					i++
				}
				if i >= len(d) || d[i] < 0x20 {
					return nil
				}
				if d[i] == '"' {
					break
				}
				n := escapeLen(d[i:])
				if n == 0 {
					return nil
				}
				i += n
			}
		case open:
			if depth == MaxDepth {
				s.tooDeep = true
				return nil
			}
			depth++
			kinds <<= 1
			if c == '{' {
				kinds |= 1
			}
		case shut:
			if depth == 0 {
				return s.take(start, i) // the bracket belongs to the frame
			}
			if (c == '}') != (kinds&1 == 1) {
				return nil
			}
			depth--
			kinds >>= 1
			if depth == 0 {
				i++
				return s.take(start, i)
			}
		case ends:
			if depth == 0 {
				return s.take(start, i)
			}
		case control, slash:
			return nil
		}
		i++
		if depth == 0 && d[start] == '"' {
			return s.take(start, i)
		}
	}
	return nil
}

// take ends a value before data[end]. A scalar must be one that JSON knows.
func (s *scanner) take(start, end int) []byte {
	v := s.data[start:end]
	if len(v) == 0 {
		return nil
	}
	if c := v[0]; c != '{' && c != '[' && c != '"' {
		for len(v) > 0 && classes[v[len(v)-1]] == plain && v[len(v)-1] <= ' ' {
			v = v[:len(v)-1]
		}
		if !json.Valid(v) {
			return nil
		}
	}
	s.pos = end
	return v
}
