package config

import (
	"errors"
	"fmt"
	"math"
	"strconv"
	"strings"
	"time"
)

// Duration is a length of time, written as "55s", "1h30m" or "30d"; a day is 24 hours.
// "off" is 0 where a setting says that it can be off.
type Duration time.Duration

// UnmarshalText reads a duration.
func (d *Duration) UnmarshalText(text []byte) error {
	s := string(text)
	if s == "off" {
		*d = 0
		return nil
	}
	if days, ok := strings.CutSuffix(s, "d"); ok {
		n, err := strconv.ParseFloat(days, 64)
		if err != nil || !(n >= 0 && n <= 36500) {
			return errDuration
		}
		*d = Duration(n * float64(24*time.Hour))
		return nil
	}
	v, err := time.ParseDuration(s)
	if err != nil || v < 0 {
		return errDuration
	}
	*d = Duration(v)
	return nil
}

var errDuration = errors.New(`not a duration; write it with its unit, like "55s", "5m", "12h" or "30d"`)

// String is the shortest spelling that reads back the same.
func (d Duration) String() string {
	const day = 24 * time.Hour
	v := time.Duration(d)
	if v >= day && v%day == 0 {
		return strconv.FormatInt(int64(v/day), 10) + "d"
	}
	s := v.String()
	if strings.HasSuffix(s, "m0s") {
		s = s[:len(s)-2]
	}
	if strings.HasSuffix(s, "h0m") {
		s = s[:len(s)-2]
	}
	return s
}

// Size is a number of bytes, written as "512KiB", "1MiB", "1MB" or a bare number.
type Size int64

var sizeUnits = []struct {
	name  string
	bytes float64
}{
	{"KiB", 1 << 10},
	{"MiB", 1 << 20},
	{"GiB", 1 << 30},
	{"kB", 1e3},
	{"MB", 1e6},
	{"GB", 1e9},
	{"B", 1},
	{"", 1},
}

// UnmarshalText reads a size.
func (z *Size) UnmarshalText(text []byte) error {
	s := strings.TrimSpace(string(text))
	for _, u := range sizeUnits {
		num, ok := strings.CutSuffix(s, u.name)
		if !ok {
			continue
		}
		n, err := strconv.ParseFloat(strings.TrimSpace(num), 64)
		if err != nil || !(n >= 0) || n*u.bytes > math.MaxInt64/2 {
			break
		}
		*z = Size(n * u.bytes)
		return nil
	}
	return errors.New(`not a size; write it with its unit, like "512KiB" or "1MiB"`)
}

// String is the size in the largest binary unit that needs no fraction.
func (z Size) String() string {
	for _, u := range []struct {
		name  string
		bytes Size
	}{{"GiB", 1 << 30}, {"MiB", 1 << 20}, {"KiB", 1 << 10}} {
		if z >= u.bytes && z%u.bytes == 0 {
			return fmt.Sprintf("%d%s", z/u.bytes, u.name)
		}
	}
	return fmt.Sprintf("%dB", int64(z))
}

// RateLimit is a number of things within a time, written as "60/m". The zero value, "off",
// is no limit.
type RateLimit struct {
	Count int
	Per   time.Duration
}

var rateUnits = map[string]time.Duration{"s": time.Second, "m": time.Minute, "h": time.Hour}

// UnmarshalText reads a rate.
func (r *RateLimit) UnmarshalText(text []byte) error {
	s := string(text)
	if s == "off" {
		*r = RateLimit{}
		return nil
	}
	num, unit, _ := strings.Cut(s, "/")
	n, err := strconv.Atoi(num)
	per, ok := rateUnits[unit]
	if err != nil || !ok || n < 1 || n > 1e9 {
		return errors.New(`not a rate; write it like "60/m" (per s, m or h), or "off"`)
	}
	*r = RateLimit{Count: n, Per: per}
	return nil
}

// String is the spelling that reads back the same.
func (r RateLimit) String() string {
	for unit, per := range rateUnits {
		if per == r.Per && r.Count > 0 {
			return fmt.Sprintf("%d/%s", r.Count, unit)
		}
	}
	return "off"
}

// Level is the least level that is logged.
type Level string

// UnmarshalText reads a level.
func (l *Level) UnmarshalText(text []byte) error {
	return oneOf((*string)(l), text, "debug", "info", "warn", "error")
}

// LogFormat is how log records are written.
type LogFormat string

// UnmarshalText reads a format.
func (f *LogFormat) UnmarshalText(text []byte) error {
	return oneOf((*string)(f), text, "auto", "text", "json")
}

func oneOf(dst *string, text []byte, words ...string) error {
	for _, w := range words {
		if string(text) == w {
			*dst = w
			return nil
		}
	}
	return fmt.Errorf("no word of this setting; use one of %s", strings.Join(words, ", "))
}
