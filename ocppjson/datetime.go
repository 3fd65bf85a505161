package ocppjson

import (
	"fmt"
	"time"
)

// DateTime is an instant as text, exactly as it was received, so nothing of it is lost; "" means
// absent. Valid texts follow RFC 3339 with a time zone. [FormatTime] makes one from a time.Time.
type DateTime string

// Time returns the instant in UTC. It reads more than is valid: a missing zone means UTC, a space may
// stand for the T, the zone may lack its colon. It fails on everything else, also on "".
func (t DateTime) Time() (time.Time, error) {
	p, quality := parseTime(string(t))
	if quality == timeUnreadable {
		return time.Time{}, fmt.Errorf("%q is no RFC 3339 date-time", clip(string(t)))
	}
	return p, nil
}

// FormatTime returns t in UTC with milliseconds, such as "2026-11-24T15:04:05.120Z". The zero time
// gives "" (absent). The year must lie between 0 and 9999.
func FormatTime(t time.Time) DateTime {
	if t.IsZero() {
		return ""
	}
	return DateTime(t.UTC().Format("2006-01-02T15:04:05.000Z"))
}

// timeQuality says how far a text follows RFC 3339.
type timeQuality uint8

const (
	timeValid       timeQuality = iota
	timeMissingZone             // valid but for the zone
	timeOdd                     // understood, but no RFC 3339
	timeUnreadable
)

// parseTime reads a date-time by hand: it runs for every sample of every station, and time.Parse costs
// three times as much.
func parseTime(s string) (time.Time, timeQuality) {
	if len(s) < len("2006-01-02T15:04:05") {
		return time.Time{}, timeUnreadable
	}
	quality := timeValid
	switch s[10] {
	case 'T', 't':
	case ' ':
		quality = timeOdd
	default:
		return time.Time{}, timeUnreadable
	}
	y1, y2 := two(s, 0), two(s, 2)
	mo, d := two(s, 5), two(s, 8)
	h, mi, sec := two(s, 11), two(s, 14), two(s, 17)
	if y1|y2|mo|d|h|mi|sec < 0 || s[4] != '-' || s[7] != '-' || s[13] != ':' || s[16] != ':' {
		return time.Time{}, timeUnreadable
	}
	y := y1*100 + y2
	if mo < 1 || mo > 12 || d < 1 || d > daysIn(y, mo) || h > 23 || mi > 59 || sec > 60 {
		return time.Time{}, timeUnreadable
	}
	rest := s[19:]
	nsec := 0
	if rest != "" && rest[0] == '.' {
		i, unit := 1, 100_000_000
		for ; i < len(rest) && rest[i]-'0' <= 9; i++ {
			nsec += int(rest[i]-'0') * unit
			unit /= 10 // Digits beyond nanoseconds count nothing.
		}
		if i == 1 {
			return time.Time{}, timeUnreadable
		}
		rest = rest[i:]
	}
	offset, zone := parseZone(rest)
	if zone == timeUnreadable {
		return time.Time{}, timeUnreadable
	}
	quality = max(quality, zone)
	t := time.Date(y, time.Month(mo), d, h, mi, sec, nsec, time.UTC)
	if offset != 0 {
		t = t.Add(-time.Duration(offset) * time.Minute)
	}
	if sec == 60 {
		// A leap second ends a UTC day, whatever the zone; time.Date has moved on to midnight.
		if t.Hour() != 0 || t.Minute() != 0 {
			return time.Time{}, timeUnreadable
		}
	}
	return t, quality
}

// parseZone reads what follows the seconds and returns the offset from UTC in minutes.
func parseZone(s string) (int, timeQuality) {
	switch {
	case s == "Z" || s == "z":
		return 0, timeValid
	case s == "":
		return 0, timeMissingZone
	case s[0] != '+' && s[0] != '-':
		return 0, timeUnreadable
	}
	quality := timeValid
	minutes := 4
	switch {
	case len(s) == 6 && s[3] == ':':
	case len(s) == 5:
		quality, minutes = timeOdd, 3
	default:
		return 0, timeUnreadable
	}
	h, m := two(s, 1), two(s, minutes)
	if h < 0 || h > 23 || m < 0 || m > 59 {
		return 0, timeUnreadable
	}
	if s[0] == '-' {
		return -(h*60 + m), quality
	}
	return h*60 + m, quality
}

// two returns the number that the two digits at s[i] make, -1 if they are no digits.
func two(s string, i int) int {
	a, b := s[i]-'0', s[i+1]-'0'
	if a > 9 || b > 9 {
		return -1
	}
	return int(a)*10 + int(b)
}

func daysIn(year, month int) int {
	switch month {
	case 2:
		if year%4 == 0 && (year%100 != 0 || year%400 == 0) {
			return 29
		}
		return 28
	case 4, 6, 9, 11:
		return 30
	default:
		return 31
	}
}
