package definition_test

import (
	"encoding/json"
	"fmt"
	"maps"
	"math/rand/v2"
	"slices"
	"strconv"
	"strings"
)

// instances makes valid instances of schemas. A path leads to one place in a message: names of members,
// and element for the first element of an array.
type instances struct {
	*rand.Rand
}

const element = "[]"

// value returns a valid instance of n. With a path it is the least one that has the path; otherwise
// optional members come with the probability p.
func (g *instances) value(n node, path []string, p float64) any {
	n = n.resolve()
	if list, ok := n.at["enum"].([]any); ok {
		return list[g.IntN(len(list))]
	}
	switch n.typ() {
	case "object":
		return g.object(n, path, p)
	case "array":
		return g.array(n, path, p)
	case "string":
		return g.str(n)
	case "integer":
		return g.integer(n)
	case "number":
		return g.number(n)
	case "boolean":
		return g.IntN(2) == 0
	case "":
		return g.anything(2)
	}
	panic("unknown type " + n.typ())
}

func (g *instances) object(n node, path []string, p float64) any {
	required := n.required()
	out := map[string]any{}
	for _, name := range n.properties() {
		var rest []string
		on := len(path) > 0 && path[0] == name
		if on {
			rest = path[1:]
		}
		if on || slices.Contains(required, name) || g.Float64() < p {
			out[name] = g.value(n.property(name), rest, p)
		}
	}
	if n.at["additionalProperties"] == nil && p > 0 {
		out["vendor "+strconv.Itoa(g.IntN(9))] = g.anything(2)
	}
	return out
}

func (g *instances) array(n node, path []string, p float64) any {
	lo, _ := n.number("minItems")
	count := int(lo)
	if len(path) > 0 {
		count, path = max(count, 1), path[1:]
	} else if p > 0 {
		count += g.IntN(3)
		if hi, ok := n.number("maxItems"); ok {
			count = min(count, int(hi))
		}
	}
	out := make([]any, 0, count)
	for range count {
		out = append(out, g.value(n.items(), path, p*0.7))
	}
	return out
}

// anything returns some JSON value, nested at most depth levels.
func (g *instances) anything(depth int) any {
	switch n := g.IntN(7); {
	case n == 0:
		return nil
	case n == 1:
		return true
	case n == 2:
		return json.Number("-1.50e3")
	case n == 3 || depth == 0:
		return g.text(g.IntN(9))
	case n == 4:
		return []any{g.anything(depth - 1), g.anything(depth - 1)}
	default:
		return map[string]any{"a": g.anything(depth - 1), g.text(3): g.anything(depth - 1)}
	}
}

var alphabet = []rune("abcXYZ019 -_.:/\\\"<>&'\t\n\u0000éß€漢😀")

func (g *instances) text(n int) string {
	out := make([]rune, n)
	for i := range out {
		out[i] = alphabet[g.IntN(len(alphabet))]
	}
	return string(out)
}

func (g *instances) str(n node) any {
	switch n.at["format"] {
	case "date-time":
		return g.dateTime()
	case "uri":
		return []string{"http://example.com/a?b=c", "ftp://u:p@host:21/x", "urn:x:y", "https://[::1]:8080/"}[g.IntN(4)]
	}
	limit, ok := n.number("maxLength")
	switch {
	case !ok:
		return g.text(g.IntN(40))
	case g.IntN(4) == 0:
		return g.text(int(limit))
	default:
		return g.text(g.IntN(min(int(limit), 40) + 1))
	}
}

func (g *instances) dateTime() string {
	day := fmt.Sprintf("%04d-%02d-%02d", g.IntN(10000), 1+g.IntN(12), 1+g.IntN(28))
	if g.IntN(9) == 0 {
		day = []string{"2024-02-29", "2000-02-29", "2026-01-31", "2025-12-31"}[g.IntN(4)]
	}
	clock := fmt.Sprintf("%02d:%02d:%02d", g.IntN(24), g.IntN(60), g.IntN(60))
	fraction := []string{"", ".0", ".123", ".123456789", ".1234567890123"}[g.IntN(5)]
	zone := []string{"Z", "z", "+00:00", "-00:00", "+14:00", "-11:30", "+23:59"}[g.IntN(7)]
	if g.IntN(20) == 0 { // a leap second
		clock, zone = "23:59:60", "Z"
		if g.IntN(2) == 0 {
			clock, zone = "00:59:60", "+01:00"
		}
	}
	return day + []string{"T", "t"}[g.IntN(2)] + clock + fraction + zone
}

func (g *instances) integer(n node) any {
	lo, hasLo := n.number("minimum")
	hi, hasHi := n.number("maximum")
	if !hasLo {
		lo = -1e9
	}
	if !hasHi {
		hi = 1e9
	}
	v := int64(lo) + g.Int64N(int64(hi-lo)+1)
	switch g.IntN(8) {
	case 0:
		v = int64(lo)
	case 1:
		if hasHi {
			v = int64(hi)
		} else {
			v = 1<<63 - 1
		}
	case 2:
		return json.Number(strconv.FormatInt(v, 10) + ".0")
	case 3:
		if v%100 == 0 {
			return json.Number(strconv.FormatInt(v/100, 10) + "e2")
		}
	}
	return json.Number(strconv.FormatInt(v, 10))
}

func (g *instances) number(n node) any {
	lo, hasLo := n.number("minimum")
	hi, hasHi := n.number("maximum")
	if !hasLo {
		lo = -1e6
	}
	if !hasHi {
		hi = 1e6
	}
	v := lo + g.Float64()*(hi-lo)
	if _, ok := n.at["multipleOf"]; ok {
		return json.Number([]string{
			strconv.FormatFloat(v, 'f', 1, 64), strconv.FormatFloat(v, 'f', 0, 64), "16.10", "1.5e1", "1e-1", "0.3", "-0.70",
		}[g.IntN(7)])
	}
	switch g.IntN(6) {
	case 0:
		return json.Number(strconv.FormatFloat(lo, 'f', -1, 64))
	case 1:
		return json.Number(strconv.FormatFloat(hi, 'f', -1, 64))
	case 2:
		return json.Number(strconv.FormatFloat(v, 'e', 3, 64))
	case 3:
		return json.Number(strconv.FormatFloat(v, 'f', 3, 64))
	}
	return json.Number(strconv.FormatFloat(v, 'f', -1, 64))
}

// site is one constraint at one place of a message, with what breaks it.
type site struct {
	path []string
	rule string
	// spoil turns the valid value at the path into a broken one; remove takes the path's last member away.
	spoil  func(g *instances, valid any) any
	remove bool
}

func (s site) String() string { return "/" + strings.Join(s.path, "/") + ": " + s.rule }

// sites lists every constraint of every field below n.
func sites(n node, path []string) []site {
	n = n.resolve()
	path = slices.Clone(path)
	out := typeSites(n, path)
	add := func(rule string, spoil func(g *instances, valid any) any) {
		out = append(out, site{path: path, rule: rule, spoil: spoil})
	}
	switch {
	case n.at["enum"] != nil:
		add("enum", func(*instances, any) any { return "NoSuchValue" })
		add("enum empty", func(*instances, any) any { return "" })
		add("enum case", func(_ *instances, v any) any { return "x" + strings.ToLower(v.(string)) })
	case n.typ() == "object":
		for _, name := range n.required() {
			out = append(out, site{path: append(slices.Clone(path), name), rule: "required", remove: true})
		}
		if n.at["additionalProperties"] == false {
			for _, name := range []string{"noSuchMember", "", "with/and~"} {
				add("additional "+name, func(g *instances, v any) any { v.(map[string]any)[name] = g.anything(2); return v })
			}
		}
		for _, name := range n.properties() {
			out = append(out, sites(n.property(name), append(path, name))...)
		}
	case n.typ() == "array":
		if lo, ok := n.number("minItems"); ok && lo > 0 {
			add("minItems", func(_ *instances, v any) any { return v.([]any)[:int(lo)-1] })
		}
		if hi, ok := n.number("maxItems"); ok {
			add("maxItems", func(g *instances, v any) any {
				list := v.([]any)
				for len(list) <= int(hi) {
					list = append(list, g.value(n.items(), nil, 0))
				}
				return list
			})
		}
		out = append(out, sites(n.items(), append(path, element))...)
	case n.typ() == "string":
		out = append(out, stringSites(n, path)...)
	default:
		out = append(out, numberSites(n, path)...)
	}
	return out
}

// typeSites breaks the type with a value of each other type.
func typeSites(n node, path []string) []site {
	if len(path) == 0 || n.typ() == "" {
		return nil
	}
	wrong := map[string]any{
		"null": nil, "boolean": true, "string": "text", "array": []any{}, "object": map[string]any{}, "number": json.Number("1.5"),
	}
	var out []site
	for _, name := range slices.Sorted(maps.Keys(wrong)) {
		if name == n.typ() {
			continue
		}
		out = append(out, site{path: path, rule: "type " + name, spoil: func(*instances, any) any { return wrong[name] }})
	}
	quoted := func(v any) any { return fmt.Sprint(v) }
	if t := n.typ(); t == "integer" || t == "number" || t == "boolean" {
		out = append(out, site{path: path, rule: "type quoted", spoil: func(_ *instances, v any) any { return quoted(v) }})
	}
	return out
}

func stringSites(n node, path []string) []site {
	var out []site
	if limit, ok := n.number("maxLength"); ok {
		out = append(out,
			site{path: path, rule: "maxLength", spoil: func(*instances, any) any { return strings.Repeat("x", int(limit)+1) }},
			site{path: path, rule: "maxLength wide", spoil: func(g *instances, _ any) any { return g.text(int(limit) + 1) }})
	}
	var bad []string
	switch n.at["format"] {
	case "date-time":
		bad = []string{
			"", "now", "2026-11-24", "2026-11-24T10:00:00", "2026-11-24 10:00:00Z", "2026-13-01T10:00:00Z", "2026-00-01T10:00:00Z",
			"2026-02-29T10:00:00Z", "2026-11-31T10:00:00Z", "2026-11-24T24:00:00Z", "2026-11-24T10:60:00Z", "2026-11-24T10:00:61Z",
			"2026-11-24T10:00:60Z", "2026-11-24T10:00:00.Z", "2026-11-24T10:00:00+0100", "2026-11-24T10:00:00+24:00", "2026-11-24T10:00:00+01:60",
			"2026-11-24T10:00:00 Z", "2026-11-24T10:00Z", "26-11-24T10:00:00Z", "2026-11-24T10:00:00,5Z", "222222017-01-01T00:00:00Z", "2026-11-24T10:00:00Zx",
			"1900-02-29T00:00:00Z",
		}
	case "uri":
		bad = []string{"", "no uri", "/relative/path", "example.com", "http://a b/", "http://[::1", "%zz:x"}
	}
	for _, text := range bad {
		out = append(out, site{path: path, rule: "format " + text, spoil: func(*instances, any) any { return text }})
	}
	return out
}

func numberSites(n node, path []string) []site {
	var out []site
	add := func(rule string, v float64) {
		text := json.Number(strconv.FormatFloat(v, 'f', -1, 64))
		out = append(out, site{path: path, rule: rule, spoil: func(*instances, any) any { return text }})
	}
	if lo, ok := n.number("minimum"); ok {
		add("minimum", lo-1)
		if n.typ() == "number" {
			add("minimum close", lo-0.001)
		}
	}
	if hi, ok := n.number("maximum"); ok {
		add("maximum", hi+1)
		if n.typ() == "number" {
			add("maximum close", hi+0.001)
		}
	}
	if _, ok := n.at["multipleOf"]; ok {
		for _, text := range []string{"0.15", "16.01", "1.5e-1", "1e-2", "-3.1415"} {
			out = append(out, site{path: path, rule: "multipleOf " + text, spoil: func(*instances, any) any { return json.Number(text) }})
		}
	}
	return out
}

// broken returns the least valid instance of n that has the site's path, with the constraint broken.
func (g *instances) broken(n node, s site) any {
	root := g.value(n, s.path, 0)
	if len(s.path) == 0 {
		return s.spoil(g, root)
	}
	at := root
	for i, name := range s.path {
		last := i == len(s.path)-1
		switch parent := at.(type) {
		case map[string]any:
			switch {
			case last && s.remove:
				delete(parent, name)
			case last:
				parent[name] = s.spoil(g, parent[name])
			default:
				at = parent[name]
			}
		case []any:
			if last {
				parent[0] = s.spoil(g, parent[0])
			} else {
				at = parent[0]
			}
		}
	}
	return root
}
