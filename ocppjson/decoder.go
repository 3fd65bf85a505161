package ocppjson

import (
	"math"
	"strconv"
	"strings"
	"sync"
	"unicode/utf8"
)

// Since says which versions of a wire package have an enumeration value.
type Since uint8

// The answers of a generated enumeration check.
const (
	// Never: the enumeration does not list the value.
	Never Since = iota
	// Always: every version has it.
	Always
	// Newer: only the newer version has it.
	Newer
)

// NoMin and NoMax stand for an absent bound of an integer.
const (
	NoMin = math.MinInt64
	NoMax = math.MaxInt64
)

// Decoder reads one payload. The generated code calls its methods, one per member, in the order the
// members come; nobody else needs it. A Decoder is taken with [NewDecoder], given back by Finish, and
// used by one goroutine.
type Decoder struct {
	// Older makes the older version's rules count, in a package that speaks two (2.0.1 in ocpp2).
	Older bool
	// outbound tells violations of the version apart from those of the schema.
	outbound bool

	s        string // the payload; every text without escapes is a part of it
	pos      int
	err      *SyntaxError
	depth    int
	elements int
	path     [MaxDepth + 1]step

	violations []Violation
	omitted    int64
	extra      nameSet

	// Slabs hold what optional members point to, so that a message costs one allocation per kind of
	// value and not one per member.
	strings []string
	ints    []int
	floats  []float64
	bools   []bool
	objects []any // one *slab for each type of object
}

// step is one level of the path to the current value.
type step struct {
	name  string // "" for an array element, which the step of its array shows, and for the payload
	index int    // noIndex but in the step of an array
}

const noIndex = -1

var decoders = sync.Pool{New: func() any { return new(Decoder) }}

// NewDecoder returns a Decoder at the beginning of a copy of the payload. With older, the rules of the
// older of the package's versions count.
func NewDecoder(payload []byte, older bool) *Decoder {
	d := decoders.Get().(*Decoder)
	d.s, d.Older = string(payload), older
	d.begin()
	return d
}

// NewOutboundDecoder is NewDecoder for a payload of our own: what the older version lacks is reported
// as [NotInVersion].
func NewOutboundDecoder(payload []byte, older bool) *Decoder {
	d := decoders.Get().(*Decoder)
	d.s, d.Older, d.outbound = string(payload), older, true
	d.begin()
	return d
}

func (d *Decoder) begin() {
	if !utf8.ValidString(d.s) {
		for i, r := range d.s {
			if _, n := utf8.DecodeRuneInString(d.s[i:]); r == utf8.RuneError && n == 1 {
				d.pos = i
				break
			}
		}
		d.fail(reasonUTF8)
		return
	}
	if c := d.space(); c != '{' {
		d.skip() // Broken JSON is reported as such.
		d.fail(reasonNotAnObject)
		return
	}
	d.enter("", noIndex)
}

// Finish returns the violations found, nil if there are none, or a *SyntaxError. The Decoder must not be
// used any more.
func (d *Decoder) Finish() ([]Violation, error) {
	if d.err == nil && d.space() != 0 {
		d.fail(reasonTrailing)
	}
	if d.err == nil && d.pos < len(d.s) {
		d.fail(reasonTrailing) // a NUL byte
	}
	violations, err := d.violations, d.err
	if d.omitted > 0 {
		violations = append(violations, Violation{Kind: Omitted, Limit: d.omitted})
	}
	extra := d.extra.list
	if cap(extra) > 64 {
		extra = nil
	}
	clear(extra[:cap(extra)])
	clear(d.objects)
	*d = Decoder{extra: nameSet{list: extra[:0]}, objects: d.objects[:0]}
	decoders.Put(d)
	if err != nil {
		return nil, err
	}
	return violations, nil
}

// enter opens an object or array; its bracket is at the position.
func (d *Decoder) enter(name string, index int) bool {
	if d.depth >= MaxDepth {
		d.fail(reasonDepth)
		return false
	}
	d.path[d.depth] = step{name, index}
	d.depth++
	return true
}

// First enters the object at the position and returns its first member's name, or false if it has none.
func (d *Decoder) First() (string, bool) {
	if d.err != nil {
		return "", false
	}
	d.pos++ // the brace, seen by whoever entered
	if d.space() == '}' {
		d.close()
		return "", false
	}
	return d.key()
}

// Next returns the name of the next member, or false when the object ends or an error stands.
func (d *Decoder) Next() (string, bool) {
	switch d.space() {
	case ',':
		d.pos++
		d.space()
		return d.key()
	case '}':
		if d.err == nil {
			d.close()
		}
		return "", false
	}
	d.unexpected()
	return "", false
}

func (d *Decoder) key() (string, bool) {
	if d.pos >= len(d.s) || d.s[d.pos] != '"' {
		d.unexpected()
		return "", false
	}
	key := d.text()
	if d.space() != ':' {
		d.unexpected()
		return "", false
	}
	d.pos++
	return key, true
}

// close leaves an object or array.
func (d *Decoder) close() {
	d.pos++
	if len(d.extra.list) > 0 {
		d.extra.leave(d.depth)
	}
	d.depth--
}

// element moves to the array element with index n, the first call also past the bracket. It returns false
// when the array ends.
func (d *Decoder) element(n int) bool {
	if d.err != nil {
		return false
	}
	if n == 0 {
		d.pos++
		if d.space() == ']' {
			d.close()
			return false
		}
	} else {
		switch d.space() {
		case ',':
			d.pos++
		case ']':
			d.close()
			return false
		default:
			d.unexpected()
			return false
		}
	}
	if d.elements++; d.elements > MaxElements {
		d.fail(reasonElements)
		return false
	}
	d.path[d.depth-1].index = n
	return true
}

// Seen notes that the member with that bit has come, and fails if it comes a second time.
func (d *Decoder) Seen(seen *uint64, bit uint) {
	if *seen&(1<<bit) != 0 {
		d.fail(reasonDuplicate)
	}
	*seen |= 1 << bit
}

// Missing reports the required members whose bits are set; names holds them in the order of their bits.
// It is called after the object has ended, whose path it needs.
func (d *Decoder) Missing(bits uint64, names ...string) {
	if d.err != nil {
		return
	}
	d.depth++ // The step of the object that has just been left is still there.
	for i, name := range names {
		if bits&(1<<uint(i)) != 0 {
			d.violate(name, Required, 0, "")
		}
	}
	d.depth--
}

// Unknown skips the value of a member that the version does not have.
func (d *Decoder) Unknown(name string) {
	if !d.extra.add(d.depth, name) {
		d.fail(reasonDuplicate)
		return
	}
	d.violate(clip(name), UnknownMember, 0, "")
	d.skip()
}

// Newer skips the value of a member that only the newer version has.
func (d *Decoder) Newer(name string) {
	kind := UnknownMember
	if d.outbound {
		kind = NotInVersion
	}
	d.violate(name, kind, 0, "")
	d.skip()
}

// Pick returns older or newer, as the rules that count say.
func (d *Decoder) Pick(older, newer int64) int64 {
	if d.Older {
		return older
	}
	return newer
}

// violate reports a violation of the member with that name; "" is the current value itself, an array or
// one of its elements.
func (d *Decoder) violate(name string, kind Kind, limit int64, got string) {
	if len(d.violations) >= MaxViolations {
		d.omitted++
		return
	}
	d.violations = append(d.violations, Violation{Path: d.pointer(name), Kind: kind, Limit: limit, Got: clip(got)})
}

// pointerEscapes are the two characters a JSON pointer can't hold.
var pointerEscapes = strings.NewReplacer("~", "~0", "/", "~1")

func (d *Decoder) pointer(name string) string {
	var b []byte
	for _, s := range d.path[:d.depth] {
		if s.name != "" {
			b = append(b, '/')
			b = append(b, s.name...)
		}
		if s.index != noIndex {
			b = append(b, '/')
			b = strconv.AppendInt(b, int64(s.index), 10)
		}
	}
	if name != "" {
		b = append(b, '/')
		b = append(b, pointerEscapes.Replace(name)...)
	}
	return string(b)
}
