package ocppjson

import (
	"bytes"
	"encoding/json"
	"fmt"
	"regexp"
	"slices"
)

// SchemaBundle holds the JSON Schemas of one version. The generated packages embed one; it is safe for
// concurrent use.
type SchemaBundle struct {
	Definitions map[string]json.RawMessage `json:"definitions"`
	Messages    map[string]json.RawMessage `json:"messages"`
}

// ParseSchemaBundle reads a generated bundle.
func ParseSchemaBundle(data []byte) (*SchemaBundle, error) {
	b := new(SchemaBundle)
	if err := json.Unmarshal(data, b); err != nil {
		return nil, fmt.Errorf("schema bundle: %w", err)
	}
	return b, nil
}

var schemaRef = regexp.MustCompile(`"#/definitions/(\w+)"`)

// Export returns a self-contained, indented JSON Schema (draft 6) of the message with that name, such as
// "BootNotificationRequest", or false if the version has none. format date-time and uri are to be
// asserted.
func (b *SchemaBundle) Export(version, name string) ([]byte, bool) {
	schema, ok := b.Messages[name]
	if !ok {
		return nil, false
	}
	used := map[string]bool{}
	var follow func(text []byte)
	follow = func(text []byte) {
		for _, m := range schemaRef.FindAllSubmatch(text, -1) {
			if ref := string(m[1]); !used[ref] {
				used[ref] = true
				follow(b.Definitions[ref])
			}
		}
	}
	follow(schema)
	var names []string
	for n := range used {
		names = append(names, n)
	}
	slices.Sort(names)

	var out bytes.Buffer
	fmt.Fprintf(&out, `{"$schema":"http://json-schema.org/draft-06/schema#","$id":"urn:evenkeel:ocpp:%s:%s","title":%q,`, version, name, name)
	out.Write(schema[1 : len(schema)-1])
	if len(names) > 0 {
		out.WriteString(`,"definitions":{`)
		for i, n := range names {
			if i > 0 {
				out.WriteByte(',')
			}
			fmt.Fprintf(&out, "%q:%s", n, b.Definitions[n])
		}
		out.WriteByte('}')
	}
	out.WriteByte('}')
	var indented bytes.Buffer
	if err := json.Indent(&indented, out.Bytes(), "", "  "); err != nil {
		panic("ocppjson: broken schema bundle: " + err.Error()) // generated and tested
	}
	return append(indented.Bytes(), '\n'), true
}
