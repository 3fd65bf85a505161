package definition_test

import (
	"bytes"
	"encoding/json"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v6"
)

// root returns the folder of go.mod.
func root(tb testing.TB) string {
	tb.Helper()
	dir, err := os.Getwd()
	if err != nil {
		tb.Fatal(err)
	}
	for {
		if _, err := os.Stat(filepath.Join(dir, "go.mod")); err == nil {
			return dir
		}
		if dir == filepath.Dir(dir) {
			tb.Fatal("no go.mod above the test")
		}
		dir = filepath.Dir(dir)
	}
}

// officialSchemas returns the folder of the official schemas. Without them the test is skipped, but
// fails in CI, which must have them.
func officialSchemas(tb testing.TB) string {
	tb.Helper()
	dir := os.Getenv("OCPP_SCHEMAS")
	if dir == "" {
		dir = filepath.Join(root(tb), "..", "shared", "ocpp", "schemas")
	}
	if _, err := os.Stat(dir); err != nil {
		text := "THE OFFICIAL OCPP SCHEMAS ARE MISSING, nothing is compared with them: set OCPP_SCHEMAS to their folder"
		if os.Getenv("CI") == "true" {
			tb.Fatal(text)
		}
		tb.Skip(text)
	}
	return dir
}

// node is a JSON Schema as read, with its document for the references.
type node struct {
	doc, at map[string]any
}

// parseSchema reads one schema document. Numbers stay json.Number.
func parseSchema(text []byte) (map[string]any, error) {
	dec := json.NewDecoder(bytes.NewReader(bytes.TrimPrefix(text, []byte("\ufeff"))))
	dec.UseNumber()
	var doc map[string]any
	return doc, dec.Decode(&doc)
}

// compileSchema compiles one document with assertion of formats.
func compileSchema(name string, doc map[string]any) (*jsonschema.Schema, error) {
	c := jsonschema.NewCompiler()
	c.AssertFormat()
	url := "urn:test:" + name
	if err := c.AddResource(url, doc); err != nil {
		return nil, err
	}
	return c.Compile(url)
}

// officialVersion reads all schemas of one version by the name of the message: BootNotificationRequest.
// The files of 1.6 have no ending for a request.
func officialVersion(tb testing.TB, version string) map[string]map[string]any {
	tb.Helper()
	files, err := filepath.Glob(filepath.Join(officialSchemas(tb), version, "*.json"))
	if err != nil || len(files) == 0 {
		tb.Fatal("no schemas of ", version, err)
	}
	docs := map[string]map[string]any{}
	for _, file := range files {
		text, err := os.ReadFile(file)
		if err != nil {
			tb.Fatal(err)
		}
		doc, err := parseSchema(text)
		if err != nil {
			tb.Fatal(file, err)
		}
		name := strings.TrimSuffix(filepath.Base(file), ".json")
		if !strings.HasSuffix(name, "Request") && !strings.HasSuffix(name, "Response") {
			name += "Request"
		}
		docs[name] = doc
	}
	return docs
}

// resolve follows references.
func (n node) resolve() node {
	for {
		ref, ok := n.at["$ref"].(string)
		if !ok {
			return n
		}
		name := strings.TrimPrefix(ref, "#/definitions/")
		n.at = n.doc["definitions"].(map[string]any)[name].(map[string]any)
	}
}

func (n node) typ() string {
	t, _ := n.at["type"].(string)
	return t
}

func (n node) property(name string) node {
	return node{n.doc, n.at["properties"].(map[string]any)[name].(map[string]any)}.resolve()
}

func (n node) properties() []string {
	p, _ := n.at["properties"].(map[string]any)
	return slices.Sorted(maps.Keys(p))
}

func (n node) required() []string {
	var out []string
	list, _ := n.at["required"].([]any)
	for _, v := range list {
		out = append(out, v.(string))
	}
	return out
}

func (n node) items() node {
	return node{n.doc, n.at["items"].(map[string]any)}.resolve()
}

// number returns a numeric keyword.
func (n node) number(keyword string) (float64, bool) {
	v, ok := n.at[keyword].(json.Number)
	if !ok {
		return 0, false
	}
	f, err := v.Float64()
	if err != nil {
		panic(err)
	}
	return f, true
}
