package ocppjson

import (
	"math"
	"net/url"
	"strconv"
	"strings"
	"unicode/utf8"
)

// wrong handles a value of another JSON type than the member has: it is reported and skipped.
func (d *Decoder) wrong(name string, required bool) {
	if d.err != nil {
		return
	}
	start := d.pos
	null := d.space() == 'n'
	d.skip()
	if d.err != nil {
		return
	}
	switch {
	case null && required:
		d.violate(name, Required, 0, "null")
	case null:
		d.violate(name, NullForAbsent, 0, "")
	default:
		d.violate(name, TypeMismatch, 0, strings.TrimSpace(d.s[start:d.pos]))
	}
}

// str reads a string and reports whether there is one.
func (d *Decoder) str(name string, maxLength int, required bool) (string, bool) {
	c := d.space()
	if c == '"' {
		s := d.text()
		if maxLength > 0 && len(s) > maxLength && utf8.RuneCountInString(s) > maxLength {
			d.violate(name, TooLong, int64(maxLength), s)
		}
		return s, true
	}
	if c == '-' || c >= '0' && c <= '9' {
		s := d.number()
		d.violate(name, StringAsNumber, 0, s)
		return s, true
	}
	d.wrong(name, required)
	return "", false
}

// String reads a required string of at most maxLength characters, 0 for any.
func (d *Decoder) String(name string, maxLength int) string {
	s, _ := d.str(name, maxLength, true)
	return s
}

// OptString reads an optional string of at most maxLength characters, 0 for any.
func (d *Decoder) OptString(name string, maxLength int) *string {
	s, ok := d.str(name, maxLength, false)
	if !ok {
		return nil
	}
	return d.keepString(s)
}

// OptText is OptString for a type in which "" means absent.
func (d *Decoder) OptText(name string, maxLength int) string {
	s, _ := d.str(name, maxLength, false)
	return s
}

// Enum reads a required value of an enumeration.
func (d *Decoder) Enum(name string, check func(string) Since) string {
	return d.enum(name, check, true)
}

// OptEnum reads an optional value of an enumeration, "" if it is absent.
func (d *Decoder) OptEnum(name string, check func(string) Since) string {
	return d.enum(name, check, false)
}

func (d *Decoder) enum(name string, check func(string) Since, required bool) string {
	s, ok := d.str(name, 0, required)
	if !ok {
		return ""
	}
	since := check(s)
	if since == Always || since == Newer && !d.Older {
		return s
	}
	switch {
	case d.err != nil:
	case d.outbound && s == "" && required:
		d.violate(name, Required, 0, "")
	case d.outbound && since == Newer:
		d.violate(name, NotInVersion, 0, s)
	default:
		d.violate(name, NotInEnum, 0, s)
	}
	return s
}

// DateTime reads a required date-time.
func (d *Decoder) DateTime(name string) DateTime { return d.dateTime(name, true) }

// OptDateTime reads an optional date-time, "" if it is absent.
func (d *Decoder) OptDateTime(name string) DateTime { return d.dateTime(name, false) }

func (d *Decoder) dateTime(name string, required bool) DateTime {
	s, ok := d.str(name, 0, required)
	if !ok || d.err != nil {
		return ""
	}
	if _, quality := parseTime(s); quality != timeValid {
		switch {
		case quality == timeMissingZone:
			d.violate(name, MissingZone, 0, s)
		case d.outbound && s == "":
			d.violate(name, Required, 0, "")
		default:
			d.violate(name, BadFormat, 0, s)
		}
	}
	return DateTime(s)
}

// URI reads a required absolute URI.
func (d *Decoder) URI(name string) string {
	s, ok := d.str(name, 0, true)
	if !ok || d.err != nil {
		return ""
	}
	if u, err := url.Parse(s); err != nil || !u.IsAbs() {
		d.violate(name, BadFormat, 0, s)
	}
	return s
}

// integer reads an integer and reports whether there is one.
func (d *Decoder) integer(name string, lo, hi int64, required bool) (int, bool) {
	c := d.space()
	if c != '-' && (c < '0' || c > '9') {
		return d.integerAsString(name, c, required)
	}
	// Most integers have few digits and no fraction.
	i, n := d.pos, int64(0)
	if c == '-' {
		i++
	}
	first := i
	for i < len(d.s) && d.s[i]-'0' <= 9 {
		n = n*10 + int64(d.s[i]-'0')
		i++
	}
	if i == first || i-first > 18 || i-first > 1 && d.s[first] == '0' ||
		i < len(d.s) && (d.s[i] == '.' || d.s[i] == 'e' || d.s[i] == 'E') {
		return d.oddInteger(name, lo, hi)
	}
	if c == '-' {
		n = -n
	}
	d.pos = i
	d.bound(name, n, lo, hi)
	return int(n), true
}

func (d *Decoder) bound(name string, n, lo, hi int64) {
	if n < lo {
		d.violate(name, BelowMinimum, lo, strconv.FormatInt(n, 10))
	}
	if n > hi {
		d.violate(name, AboveMaximum, hi, strconv.FormatInt(n, 10))
	}
}

// oddInteger reads a number that is not plainly an integer: 1.0 and 1e2 are, 1.5 is not.
func (d *Decoder) oddInteger(name string, lo, hi int64) (int, bool) {
	lit := d.number()
	if d.err != nil {
		return 0, false
	}
	n, isInteger, fits := wholeNumber(lit)
	switch {
	case !isInteger:
		d.violate(name, TypeMismatch, 0, lit)
		return 0, false
	case !fits:
		d.violate(name, NotRepresentable, 0, lit)
		return 0, false
	}
	d.bound(name, n, lo, hi)
	return int(n), true
}

// integerAsString takes an integer in quotes.
func (d *Decoder) integerAsString(name string, c byte, required bool) (int, bool) {
	if c == '"' {
		start := d.pos
		lit := strings.TrimSpace(d.text())
		if lit != "" && numberLength(lit) == len(lit) {
			if n, isInteger, fits := wholeNumber(lit); isInteger && fits {
				d.violate(name, NumberAsString, 0, lit)
				return int(n), true
			}
		}
		if d.err == nil {
			d.pos = start
		}
	}
	d.wrong(name, required)
	return 0, false
}

// Int reads a required integer from lo to hi.
func (d *Decoder) Int(name string, lo, hi int64) int {
	n, _ := d.integer(name, lo, hi, true)
	return n
}

// OptInt reads an optional integer from lo to hi.
func (d *Decoder) OptInt(name string, lo, hi int64) *int {
	n, ok := d.integer(name, lo, hi, false)
	if !ok {
		return nil
	}
	if len(d.ints) == cap(d.ints) {
		d.ints = make([]int, 0, 4)
	}
	d.ints = append(d.ints, n)
	return &d.ints[len(d.ints)-1]
}

// NumberRule is what a number must fulfil beyond being one.
type NumberRule struct {
	// Min and Max are inclusive bounds, used if Bounded has the bits 1 and 2.
	Min, Max float64
	Bounded  uint8
	// Tenths asks for a multiple of 0.1, Whole for an integer.
	Tenths, Whole bool
}

// float reads a number and reports whether there is one.
func (d *Decoder) float(name string, rule *NumberRule, required bool) (float64, bool) {
	c := d.space()
	var lit string
	switch {
	case c == '-' || c >= '0' && c <= '9':
		lit = d.number()
	case c == '"':
		start := d.pos
		lit = strings.TrimSpace(d.text())
		if lit == "" || numberLength(lit) != len(lit) {
			if d.err == nil {
				d.pos = start
			}
			d.wrong(name, required)
			return 0, false
		}
		d.violate(name, NumberAsString, 0, lit)
	default:
		d.wrong(name, required)
		return 0, false
	}
	if d.err != nil {
		return 0, false
	}
	f, ok := parseFloat(lit)
	if !ok {
		d.violate(name, NotRepresentable, 0, lit)
		return 0, false
	}
	if rule != nil {
		d.checkNumber(name, lit, f, rule)
	}
	return f, true
}

func (d *Decoder) checkNumber(name, lit string, f float64, rule *NumberRule) {
	if rule.Bounded&1 != 0 && f < rule.Min {
		d.violate(name, BelowMinimum, int64(rule.Min), lit)
	}
	if rule.Bounded&2 != 0 && f > rule.Max {
		d.violate(name, AboveMaximum, int64(rule.Max), lit)
	}
	if rule.Tenths && decimals(lit) > 1 {
		d.violate(name, NotMultiple, 0, lit)
	}
	if rule.Whole && decimals(lit) > 0 {
		d.violate(name, TypeMismatch, 0, lit)
	}
}

// Float reads a required number; rule may be nil.
func (d *Decoder) Float(name string, rule *NumberRule) float64 {
	f, _ := d.float(name, rule, true)
	return f
}

// OptFloat reads an optional number; rule may be nil.
func (d *Decoder) OptFloat(name string, rule *NumberRule) *float64 {
	f, ok := d.float(name, rule, false)
	if !ok {
		return nil
	}
	if len(d.floats) == cap(d.floats) {
		d.floats = make([]float64, 0, 4)
	}
	d.floats = append(d.floats, f)
	return &d.floats[len(d.floats)-1]
}

func (d *Decoder) boolean(name string, required bool) (value, ok bool) {
	switch d.space() {
	case 't':
		return true, d.literal("true")
	case 'f':
		return false, d.literal("false")
	case '"':
		start := d.pos
		if s := d.text(); strings.EqualFold(s, "true") || strings.EqualFold(s, "false") {
			d.violate(name, BooleanAsString, 0, s)
			return strings.EqualFold(s, "true"), true
		}
		if d.err == nil {
			d.pos = start
		}
	}
	d.wrong(name, required)
	return false, false
}

// Bool reads a required boolean.
func (d *Decoder) Bool(name string) bool {
	b, _ := d.boolean(name, true)
	return b
}

// OptBool reads an optional boolean.
func (d *Decoder) OptBool(name string) *bool {
	b, ok := d.boolean(name, false)
	if !ok {
		return nil
	}
	if len(d.bools) == cap(d.bools) {
		d.bools = make([]bool, 0, 8)
	}
	d.bools = append(d.bools, b)
	return &d.bools[len(d.bools)-1]
}

func (d *Decoder) keepString(s string) *string {
	if len(d.strings) == cap(d.strings) {
		d.strings = make([]string, 0, 8)
	}
	d.strings = append(d.strings, s)
	return &d.strings[len(d.strings)-1]
}

// Object enters the object of a required member and reports whether there is one.
func (d *Decoder) Object(name string) bool { return d.object(name, true) }

// OptObject enters the object of an optional member and reports whether there is one.
func (d *Decoder) OptObject(name string) bool { return d.object(name, false) }

func (d *Decoder) object(name string, required bool) bool {
	if d.space() == '{' {
		return d.enter(name, noIndex)
	}
	d.wrong(name, required)
	return false
}

// slab is a piece of memory for objects of one type.
type slab[T any] struct{ free []T }

// New returns a zero T to decode an optional object of an array element into. Such objects come in
// numbers: from the second on they share memory.
func New[T any](d *Decoder) *T {
	for _, o := range d.objects {
		s, ok := o.(*slab[T])
		if !ok {
			continue
		}
		if len(s.free) == 0 {
			s.free = make([]T, 8)
		}
		v := &s.free[0]
		s.free = s.free[1:]
		return v
	}
	d.objects = append(d.objects, new(slab[T]))
	return new(T)
}

// Any reads a value of any type.
func (d *Decoder) Any(name string) Raw {
	d.space()
	start := d.pos
	d.skip()
	if d.err != nil {
		return ""
	}
	return Raw(d.s[start:d.pos])
}

// CustomData reads the member customData: an object with a vendorId of at most 255 characters and
// whatever else the vendor likes.
func (d *Decoder) CustomData(name string) Raw {
	if !d.OptObject(name) {
		return ""
	}
	start := d.pos
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		if key == "vendorId" {
			d.Seen(&seen, 0)
			d.String(key, 255)
			continue
		}
		if !d.extra.add(d.depth, key) {
			d.fail(reasonDuplicate)
			break
		}
		d.skip()
	}
	if d.err != nil {
		return ""
	}
	if seen == 0 {
		d.Missing(1, "vendorId")
	}
	return Raw(d.s[start:d.pos])
}

// array enters the array of a member.
func (d *Decoder) array(name string, required bool) bool {
	if d.space() == '[' {
		return d.enter(name, noIndex)
	}
	d.wrong(name, required)
	return false
}

// counted checks the number of elements of an array that has ended.
func (d *Decoder) counted(name string, n, lo, hi int) {
	if d.err != nil {
		return
	}
	if n < lo {
		d.violate(name, TooFew, int64(lo), "")
	}
	if hi > 0 && n > hi {
		d.violate(name, TooMany, int64(hi), strconv.Itoa(n)+" elements")
	}
}

// Bounds of an array: its least and greatest number of elements, Max 0 for any, and whether the member
// is required.
type Bounds struct {
	Min, Max int
	Required bool
}

// Array reads an array of objects; nil means that there is none, an empty array gives an empty slice.
func Array[T any](d *Decoder, name string, b Bounds, decode func(*T, *Decoder)) []T {
	if !d.array(name, b.Required) {
		return nil
	}
	// Most arrays have few elements; four at once save the first steps of growing.
	out := make([]T, 0, 4)
	for n := 0; d.element(n); n++ {
		var zero T
		out = append(out, zero)
		if d.object("", true) {
			decode(&out[n], d)
		}
	}
	d.counted(name, len(out), b.Min, b.Max)
	return out
}

// Strings reads an array of strings of at most maxLength characters each.
func Strings(d *Decoder, name string, b Bounds, maxLength int) []string {
	return scalars(d, name, b, func() string { return d.String("", maxLength) })
}

// Enums reads an array of enumeration values.
func Enums[T ~string](d *Decoder, name string, b Bounds, check func(string) Since) []T {
	return scalars(d, name, b, func() T { return T(d.Enum("", check)) })
}

// Texts reads an array of strings of at most maxLength characters into a string type.
func Texts[T ~string](d *Decoder, name string, b Bounds, maxLength int) []T {
	return scalars(d, name, b, func() T { return T(d.String("", maxLength)) })
}

// Ints reads an array of integers from lo to hi.
func Ints(d *Decoder, name string, b Bounds, lo, hi int64) []int {
	return scalars(d, name, b, func() int { return d.Int("", lo, hi) })
}

// Floats reads an array of numbers; rule may be nil.
func Floats(d *Decoder, name string, b Bounds, rule *NumberRule) []float64 {
	return scalars(d, name, b, func() float64 { return d.Float("", rule) })
}

func scalars[T any](d *Decoder, name string, b Bounds, next func() T) []T {
	if !d.array(name, b.Required) {
		return nil
	}
	out := []T{}
	for n := 0; d.element(n); n++ {
		out = append(out, next())
	}
	d.counted(name, len(out), b.Min, b.Max)
	return out
}

// wholeNumber reads the integer a JSON number stands for, written as 100, 100.0 or 1e2.
func wholeNumber(lit string) (n int64, isInteger, fits bool) {
	if decimals(lit) > 0 {
		return 0, false, false
	}
	if n, err := strconv.ParseInt(lit, 10, 64); err == nil {
		return n, true, true
	}
	// Rare: a fraction of zeros or an exponent. Shift the digits by hand, so that all 64 bits are exact.
	digits, exp := split(lit)
	if digits == "" {
		return 0, true, true
	}
	if exp > 20 || len(digits) > 40 {
		return 0, true, false
	}
	for ; exp > 0; exp-- {
		digits += "0"
	}
	if lit[0] == '-' {
		digits = "-" + digits
	}
	n, err := strconv.ParseInt(digits, 10, 64)
	return n, true, err == nil
}

// decimals returns how many digits the number has behind the decimal point when it is written without
// exponent and without trailing zeros; never less than 0.
func decimals(lit string) int {
	if digits(lit, 0) == len(lit) {
		return 0
	}
	_, exp := split(lit)
	return max(0, -exp)
}

// split writes the number's magnitude as digits·10^exp, digits without leading and trailing zeros; zero
// gives "". An exponent beyond a million counts as a million.
func split(lit string) (digits string, exp int) {
	lit = strings.TrimPrefix(lit, "-")
	if i := strings.IndexAny(lit, "eE"); i >= 0 {
		e, err := strconv.Atoi(lit[i+1:])
		if err != nil || e > 1e6 || e < -1e6 {
			e = 1_000_000
			if lit[i+1] == '-' {
				e = -e
			}
		}
		exp, lit = e, lit[:i]
	}
	whole, fraction, _ := strings.Cut(lit, ".")
	exp -= len(fraction)
	digits = strings.TrimLeft(whole+fraction, "0")
	trimmed := strings.TrimRight(digits, "0")
	exp += len(digits) - len(trimmed)
	if trimmed == "" {
		return "", 0
	}
	return trimmed, exp
}

// parseFloat reads a JSON number. Most are short decimals, whose digits and power of ten are both
// exact in a float64, so that one division rounds correctly.
func parseFloat(lit string) (float64, bool) {
	i := 0
	negative := lit[0] == '-'
	if negative {
		i++
	}
	var mantissa uint64
	n, point := 0, -1
	for ; i < len(lit); i++ {
		c := lit[i]
		if c == '.' {
			point = n
			continue
		}
		if c-'0' > 9 || n >= 15 {
			f, err := strconv.ParseFloat(lit, 64)
			return f, err == nil
		}
		mantissa = mantissa*10 + uint64(c-'0')
		n++
	}
	f := float64(mantissa)
	if point >= 0 {
		f /= pow10[n-point]
	}
	if negative {
		f = math.Copysign(f, -1)
	}
	return f, true
}

var pow10 = [...]float64{1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15}
