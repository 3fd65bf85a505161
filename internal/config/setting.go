package config

import (
	"encoding"
	"fmt"
	"reflect"
	"strings"
	"unicode"
)

// Setting describes one setting, for reference pages and messages.
type Setting struct {
	Key     string // with dots, such as stations.pingInterval
	Env     string // its environment variable
	Doc     string // what it does
	Default string // as it would be written; "" for empty
	Type    string // what its values are, in a word or two

	index []int // of the field in Config
}

// Settings gives all settings in the order of the struct.
func Settings() []Setting { return settings() }

func settings() []Setting {
	def := Default()
	var out []Setting
	walk(reflect.ValueOf(def), "", nil, &out)
	return out
}

func walk(v reflect.Value, prefix string, index []int, out *[]Setting) {
	for i := range v.NumField() {
		f := v.Type().Field(i)
		key := prefix + f.Tag.Get("koanf")
		at := append(append([]int(nil), index...), i)
		_, text := reflect.New(f.Type).Interface().(encoding.TextUnmarshaler)
		if f.Type.Kind() == reflect.Struct && !text {
			walk(v.Field(i), key+".", at, out)
			continue
		}
		def := fmt.Sprint(v.Field(i).Interface())
		if f.Type.Kind() == reflect.Slice {
			def = ""
		}
		*out = append(*out, Setting{
			Key: key, Env: envName(key), Doc: f.Tag.Get("doc"), Default: def,
			Type: typeName(f.Type), index: at,
		})
	}
}

func typeName(t reflect.Type) string {
	switch reflect.Zero(t).Interface().(type) {
	case Duration:
		return "duration"
	case Size:
		return "size"
	case RateLimit:
		return "rate"
	case Level, LogFormat:
		return "word"
	case bool:
		return "true or false"
	case []string:
		return "list"
	case []CertificateFiles:
		return "list of {cert, key}"
	default:
		return "text"
	}
}

// envName is EVENKEEL_STATIONS_PING_INTERVAL for stations.pingInterval.
func envName(key string) string {
	var b strings.Builder
	b.WriteString(EnvPrefix)
	lower := false
	for _, r := range key {
		switch {
		case r == '.':
			b.WriteByte('_')
			lower = false
			continue
		case unicode.IsUpper(r) && lower:
			b.WriteByte('_')
		}
		lower = unicode.IsLower(r)
		b.WriteRune(unicode.ToUpper(r))
	}
	return b.String()
}

// suggest is a setting whose key begins with prefix.
func (l *loader) suggest(prefix string) string {
	for _, s := range l.settings {
		if strings.HasPrefix(s.Key, prefix) {
			return s.Key
		}
	}
	return "those in docs/configuration.md"
}

// remedy says what may have been meant by an unknown key.
func (l *loader) remedy(key string) string {
	best, at := 4, ""
	for _, s := range l.settings {
		if d := distance(strings.ToLower(key), strings.ToLower(s.Key)); d < best {
			best, at = d, s.Key
		}
	}
	if at == "" {
		return "remove it, or see docs/configuration.md for the keys there are"
	}
	return "did you mean " + at + "?"
}

func (l *loader) remedyEnv(name string) string {
	best, at := 4, ""
	for _, s := range l.settings {
		if d := distance(squeeze(name), squeeze(s.Env)); d < best {
			best, at = d, s.Env
		}
	}
	if at == "" {
		return "unset it, or see docs/configuration.md for the names there are"
	}
	return "did you mean " + at + "?"
}

// distance is the number of single-byte edits between two words (Levenshtein).
func distance(a, b string) int {
	row := make([]int, len(b)+1)
	for j := range row {
		row[j] = j
	}
	for i := range len(a) {
		diagonal := row[0]
		row[0] = i + 1
		for j := range len(b) {
			next := min(row[j]+1, row[j+1]+1)
			if a[i] == b[j] {
				next = min(next, diagonal)
			} else {
				next = min(next, diagonal+1)
			}
			diagonal, row[j+1] = row[j+1], next
		}
	}
	return row[len(b)]
}
