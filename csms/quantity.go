package csms

import (
	"encoding/json"
	"errors"
	"math"
	"strconv"
	"strings"
	"time"
)

// Wh is energy in watt-hours.
type Wh int64

// Decimal is an exact decimal number, Coef * 10^Exp. The zero value is 0.
// Meter values are kept as Decimal so that what is stored is what was sent.
type Decimal struct {
	Coef int64
	Exp  int8
}

var errDecimal = errors.New("not a decimal number")

// ParseDecimal reads a number as meters send it: optional sign, digits, optional
// fraction and exponent, surrounding spaces forgiven. A comma is not a decimal point.
// Numbers of more than 18 significant digits are refused.
func ParseDecimal(s string) (Decimal, error) {
	s = strings.TrimSpace(s)
	mant, exp := s, 0
	if i := strings.IndexAny(s, "eE"); i >= 0 {
		e, err := strconv.Atoi(s[i+1:])
		if err != nil || e < -60 || e > 60 {
			return Decimal{}, errDecimal
		}
		mant, exp = s[:i], e
	}
	neg := false
	if mant != "" && (mant[0] == '-' || mant[0] == '+') {
		neg, mant = mant[0] == '-', mant[1:]
	}
	var coef int64
	digits, fraction, seen := 0, false, false
	for i := range len(mant) {
		c := mant[i]
		switch {
		case c == '.' && !fraction:
			fraction = true
			continue
		case c < '0' || c > '9':
			return Decimal{}, errDecimal
		}
		seen = true
		if coef != 0 || c != '0' {
			if digits++; digits > 18 {
				return Decimal{}, errDecimal
			}
		}
		coef = coef*10 + int64(c-'0')
		if fraction {
			exp--
		}
	}
	if !seen {
		return Decimal{}, errDecimal
	}
	if neg {
		coef = -coef
	}
	return Decimal{Coef: coef}.shift(exp)
}

// DecimalOf gives the shortest decimal that reads back as f. NaN, infinities and
// numbers outside the range of a Decimal are an error.
func DecimalOf(f float64) (Decimal, error) {
	if math.IsNaN(f) || math.IsInf(f, 0) {
		return Decimal{}, errDecimal
	}
	if i := int64(f); float64(i) == f && i > -1e15 && i < 1e15 {
		return Decimal{Coef: i}, nil
	}
	return ParseDecimal(strconv.FormatFloat(f, 'g', -1, 64))
}

// Shift multiplies by ten to the power n, exactly. An exponent outside -60..60 is an error.
func (d Decimal) Shift(n int) (Decimal, error) { return d.shift(n) }

func (d Decimal) shift(n int) (Decimal, error) {
	if d.Coef == 0 {
		return Decimal{}, nil
	}
	e := int(d.Exp) + n
	for e > 0 && d.Coef > math.MinInt64/10 && d.Coef < math.MaxInt64/10 {
		d.Coef, e = d.Coef*10, e-1
	}
	if e < -60 || e > 60 {
		return Decimal{}, errDecimal
	}
	d.Exp = int8(e)
	return d, nil
}

// Float64 is the nearest float64.
func (d Decimal) Float64() float64 {
	f, _ := strconv.ParseFloat(d.String(), 64)
	return f
}

// Round is the nearest integer, halves away from zero, and false where it does not fit an int64.
func (d Decimal) Round() (int64, bool) {
	c, e := d.Coef, int(d.Exp)
	if e > 0 {
		return 0, c == 0 // shift has used up every exponent that fits
	}
	for ; e < -1; e++ {
		c /= 10
	}
	if e == 0 {
		return c, true
	}
	r := c % 10
	c /= 10
	switch {
	case r >= 5:
		c++
	case r <= -5:
		c--
	}
	return c, true
}

// String is the plain decimal form, or the exponent form where the exponent is positive.
func (d Decimal) String() string { return string(d.Append(nil)) }

// Append appends the form String gives.
func (d Decimal) Append(dst []byte) []byte { return d.append(dst, true) }

// append leaves zeros at the end of the fraction out, if they are not wanted.
func (d Decimal) append(dst []byte, trim bool) []byte {
	if d.Exp >= 0 {
		dst = strconv.AppendInt(dst, d.Coef, 10)
		if d.Exp > 0 {
			dst = append(dst, 'e')
			dst = strconv.AppendInt(dst, int64(d.Exp), 10)
		}
		return dst
	}
	neg := d.Coef < 0
	u := uint64(d.Coef)
	if neg {
		u = -u
		dst = append(dst, '-')
	}
	s := strconv.FormatUint(u, 10)
	if pad := 1 - int(d.Exp) - len(s); pad > 0 {
		s = strings.Repeat("0", pad) + s
	}
	cut := len(s) + int(d.Exp)
	frac := s[cut:]
	if trim {
		frac = strings.TrimRight(frac, "0")
	}
	dst = append(dst, s[:cut]...)
	if frac != "" {
		dst = append(dst, '.')
		dst = append(dst, frac...)
	}
	return dst
}

// MarshalJSON gives the number itself, with all its digits: 1.50 stays 1.50.
func (d Decimal) MarshalJSON() ([]byte, error) { return d.append(nil, false), nil }

// UnmarshalJSON reads a number, or an object of Coef and Exp: the form in which records
// of former releases hold it.
func (d *Decimal) UnmarshalJSON(text []byte) error {
	if len(text) > 0 && text[0] == '{' {
		type object Decimal
		return json.Unmarshal(text, (*object)(d))
	}
	if string(text) == "null" {
		return nil
	}
	n, err := ParseDecimal(string(text))
	if err != nil {
		return err
	}
	*d = n
	return nil
}

// StationTime is an instant as a station told it.
type StationTime struct {
	// At is the instant in UTC, to the microsecond; zero when Text could not be read
	// or lies outside what is believed (see [StationTime.Plausible]).
	At time.Time
	// Text is what the station wrote; kept only where At does not say the same.
	Text string
}

// Plausible reports whether the time could be read at all.
func (t StationTime) Plausible() bool { return !t.At.IsZero() }
