package api

import (
	"reflect"
	"strings"
	"time"

	"github.com/danielgtaylor/huma/v2"
)

func typeOf[T any]() reflect.Type { return reflect.TypeFor[T]() }

// finishDocument says in the schemas what huma can't derive from the types: that a member
// that is a pointer to a struct and always written may be null, and that null is among the
// values of an enumeration that may be null.
func finishDocument(doc *huma.OpenAPI) {
	schemas := doc.Components.Schemas
	for name, s := range schemas.Map() {
		t := schemas.TypeFromRef("#/components/schemas/" + name)
		for _, p := range s.Properties {
			if p.Nullable && len(p.Enum) > 0 {
				p.Enum = append(p.Enum, nil)
			}
		}
		if t == nil || t.Kind() != reflect.Struct {
			continue
		}
		for f := range fieldsOf(t) {
			name, options, _ := strings.Cut(f.Tag.Get("json"), ",")
			p := s.Properties[name]
			if p == nil || p.Ref == "" || f.Type.Kind() != reflect.Pointer ||
				strings.Contains(options, "omit") || f.Type == typeOf[*time.Time]() {
				continue
			}
			s.Properties[name] = &huma.Schema{
				AnyOf:       []*huma.Schema{{Ref: p.Ref}, {Type: "null"}},
				Description: f.Tag.Get("doc"),
			}
		}
	}
}

// fieldsOf walks the fields of a struct, embedded ones included.
func fieldsOf(t reflect.Type) func(yield func(reflect.StructField) bool) {
	return func(yield func(reflect.StructField) bool) {
		for _, f := range reflect.VisibleFields(t) {
			if !f.Anonymous && !yield(f) {
				return
			}
		}
	}
}
