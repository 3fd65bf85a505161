package definition

import (
	"bytes"
	"encoding/json"
	"strings"
)

// schemaBundle returns the JSON Schemas of all messages of one version as a JSON object with one line
// per schema: "definitions" holds the types, "messages" the payloads, both by name. With older, it is
// the bundle of 2.0.1.
func schemaBundle(s *Set, older bool) []byte {
	w := &schemaWriter{set: s, older: older}
	var types, messages []string
	for _, b := range s.Blocks {
		for _, o := range b.Objects {
			if w.has(o) {
				types = append(types, line(o.Name, w.object(o)))
			}
		}
		for _, e := range b.Enums {
			types = append(types, line(e.Name, w.enum(e)))
		}
		for _, m := range b.Messages {
			if older && m.Since21 {
				continue
			}
			messages = append(messages, line(m.Request.Name, w.object(m.Request)))
			if m.Response != nil {
				messages = append(messages, line(m.Response.Name, w.object(m.Response)))
			}
		}
	}
	if s.CustomData {
		types = append(types, line("CustomData", `{"type":"object","properties":{"vendorId":{"type":"string","maxLength":255}},"required":["vendorId"]}`))
	}
	return []byte("{\"definitions\":{\n" + strings.Join(types, ",\n") + "\n},\"messages\":{\n" + strings.Join(messages, ",\n") + "\n}}\n")
}

func line(name, schema string) string { return quote(name) + ":" + schema }

func quote(v any) string {
	var b bytes.Buffer
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	if err := enc.Encode(v); err != nil {
		panic(err) // strings and numbers always encode
	}
	return strings.TrimSpace(b.String())
}

type schemaWriter struct {
	set   *Set
	older bool
}

// has reports whether the version has the object type at all: one whose every member came with 2.1 is
// a type of 2.1, and no object of 2.0.1 refers to it.
func (w *schemaWriter) has(o *Object) bool {
	if !w.older {
		return true
	}
	for _, f := range o.Fields {
		if !f.Since21 {
			return true
		}
	}
	return false
}

func (w *schemaWriter) object(o *Object) string {
	var properties, required []string
	for _, f := range o.Fields {
		now := Older{Required: f.Required, Type: f.Type}
		if w.older {
			old, in201 := f.In201()
			if !in201 {
				continue
			}
			now = old
		}
		properties = append(properties, quote(f.Name)+":"+w.value(now.Type))
		if now.Required {
			required = append(required, quote(f.Name))
		}
	}
	if w.set.CustomData {
		properties = append(properties, `"customData":{"$ref":"#/definitions/CustomData"}`)
	}
	s := `{"type":"object","properties":{` + strings.Join(properties, ",") + `},"additionalProperties":false`
	if len(required) > 0 {
		s += `,"required":[` + strings.Join(required, ",") + `]`
	}
	return s + "}"
}

func (w *schemaWriter) value(t Type) string {
	if t.Array {
		s := `{"type":"array","items":`
		one := t
		one.Array = false
		s += w.value(one)
		if t.MinItems > 0 {
			s += `,"minItems":` + quote(t.MinItems)
		}
		if t.MaxItems > 0 {
			s += `,"maxItems":` + quote(t.MaxItems)
		}
		return s + "}"
	}
	var s string
	switch t.Kind {
	case Any:
		return "{}"
	case ObjectRef, EnumRef:
		return `{"$ref":` + quote("#/definitions/"+t.Ref) + `}`
	case DateTime:
		return `{"type":"string","format":"date-time"}`
	case URI:
		return `{"type":"string","format":"uri"}`
	case String:
		s = `{"type":"string"`
		if t.MaxLength > 0 {
			s += `,"maxLength":` + quote(t.MaxLength)
		}
	case Integer:
		s = `{"type":"integer"`
	case Number:
		s = `{"type":"number"`
	case Boolean:
		s = `{"type":"boolean"`
	}
	if t.Min != nil {
		s += `,"minimum":` + quote(*t.Min)
	}
	if t.Max != nil {
		s += `,"maximum":` + quote(*t.Max)
	}
	if t.MultipleOf != "" {
		s += `,"multipleOf":` + t.MultipleOf
	}
	return s + "}"
}

func (w *schemaWriter) enum(e *Enum) string {
	var values []string
	for _, v := range e.Values {
		if !w.older || !v.Since21 {
			values = append(values, quote(v.Value))
		}
	}
	return `{"type":"string","enum":[` + strings.Join(values, ",") + `]}`
}
