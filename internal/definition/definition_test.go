package definition_test

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"

	"github.com/evenkeel/evenkeel/internal/definition"
)

// packages lists what is generated from what.
var packages = []struct {
	name, folder string
	two          bool
}{{"ocpp16", "1.6", false}, {"ocpp2", "2", true}}

// TestGeneratedFilesAreCurrent fails when definitions or generator were changed without go generate.
func TestGeneratedFilesAreCurrent(t *testing.T) {
	t.Parallel()
	for _, p := range packages {
		set, err := definition.Load(os.DirFS(filepath.Join(root(t), "definitions", p.folder)))
		if err != nil {
			t.Fatal(err)
		}
		want, err := definition.Generate(set, p.name, p.two)
		if err != nil {
			t.Fatal(err)
		}
		have, err := filepath.Glob(filepath.Join(root(t), p.name, "*_gen.*"))
		if err != nil {
			t.Fatal(err)
		}
		for _, file := range have {
			if want[filepath.Base(file)] == nil {
				t.Errorf("%s is not generated any more: run go generate ./...", file)
			}
		}
		for name, text := range want {
			got, err := os.ReadFile(filepath.Join(root(t), p.name, name))
			if err != nil || !bytes.Equal(got, text) {
				t.Errorf("%s/%s differs from its definitions (%v): run go generate ./...", p.name, name, err)
			}
		}
	}
}

func TestLoad(t *testing.T) {
	t.Parallel()
	set, err := definition.Load(fstest.MapFS{
		"a.ocpp": {Data: []byte(strings.Join([]string{
			"# a comment", "block Alpha", "", "message Ping from both since 2.1", "\trequest",
			"\t\tid    integer >=0 <=9  | 2.0.1: integer", "\tresponse", "", "type Thing", "\tkind?  Kind[1..4]  | 2.0.1: required",
			"\tlimit  number multipleOf 0.1 since 2.1",
		}, "\n"))},
		"b.ocpp": {Data: []byte("block Beta\ncustomData\nenum Kind\n\tA B\n\tsince 2.1: C\n\t  D\n")},
	})
	if err != nil {
		t.Fatal(err)
	}
	thing := set.Object("Thing")
	kind, limit := thing.Fields[0], thing.Fields[1]
	older, _ := kind.In201()
	_, limitIn201 := limit.In201()
	for _, fact := range []struct {
		name string
		ok   bool
	}{
		{"custom data", set.CustomData},
		{"two blocks", len(set.Blocks) == 2 && set.Blocks[0].Name == "Alpha" && set.Blocks[1].File == "b"},
		{"message", len(set.Messages()) == 1 && set.Messages()[0].FromStation && set.Messages()[0].FromCSMS && set.Messages()[0].Since21},
		{"enum reference", kind.Type.Kind == definition.EnumRef && kind.Type.Ref == "Kind"},
		{"array", kind.Type.Array && kind.Type.MinItems == 1 && kind.Type.MaxItems == 4},
		{"required in 2.0.1 only", !kind.Required && older.Required && older.Type.Kind == definition.EnumRef},
		{"absent from 2.0.1", limit.Since21 && !limitIn201 && limit.Type.MultipleOf == "0.1"},
		{"bounds", *set.Messages()[0].Request.Fields[0].Type.Min == 0 && set.Messages()[0].Request.Fields[0].Older.Type.Max == nil},
	} {
		if !fact.ok {
			t.Errorf("not read as written: %s", fact.name)
		}
	}
	if diff := cmp.Diff([]definition.EnumValue{{Value: "A"}, {Value: "B"}, {Value: "C", Since21: true}, {Value: "D", Since21: true}}, set.Enum("Kind").Values); diff != "" {
		t.Error(diff)
	}
}

func TestLoadRefusesMistakes(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]string{
		"":                                             "no block line",
		"type A\n":                                     "a.ocpp:1: the first line must be block",
		"block A\nthing B":                             "a.ocpp:2: want block",
		"block A\n\tx string":                          "a.ocpp:2: an indented line",
		"block A\ntype T\n\tx strnig":                  "type strnig is not defined",
		"block A\ntype T\n\tx string(a)":               "a.ocpp:3: member x",
		"block A\ntype T\n\tx string[1]":               "want [MIN..MAX]",
		"block A\ntype T\n\tx string >=1":              "bounds on something that is no number",
		"block A\ntype T\n\tx number ?1":               "unknown bound",
		"block A\ntype T\n\tx":                         "no type",
		"block A\ntype T\n\tx any\n\tx any":            "a.ocpp:4: member x is defined twice",
		"block A\ntype T\ntype T":                      "defined twice",
		"block A\nenum E\n\tA A":                       "listed twice",
		"block A\nmessage M\n":                         "say from station",
		"block A\nmessage M from station\n\trequest\n": "request or response is missing",
		"block A\nmessage M from mars\n":               "unknown words",
		"block A\ntype T\n\tx any | 2.1: any":          "must follow 2.0.1",
		"block A\ntype T\n\tx any | 2.0.1: any[1..]":   "array in one version only",
		"block A\ntype T\n\tx number multipleOf 0.5":   "not supported",
		"block A\ntype T\n" + many(64):                 "more members",
		"block A\nmessage M from csms unconfirmed\n\trequest\n\tresponse\n\t\ta any": "request or response is missing",
	} {
		_, err := definition.Load(fstest.MapFS{"a.ocpp": {Data: []byte(text)}})
		if err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%q: want an error with %q, got %v", text, want, err)
		}
	}
	if _, err := definition.Load(fstest.MapFS{}); err == nil {
		t.Error("an empty folder is no set")
	}
}

func many(n int) string {
	var b strings.Builder
	for i := range n {
		b.WriteString("\tm")
		b.WriteString(strings.Repeat("x", i))
		b.WriteString(" any\n")
	}
	return b.String()
}
