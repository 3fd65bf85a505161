// Package requirement makes docs/requirements.md: which requirement stands where in the
// code, and which test proves it. It reads the ids that comments and names of tests
// carry, such as B02.FR.09 of OCPP 2.x or B4 of the threat model, so that the page can't
// claim what the tree does not hold.
package requirement

//go:generate go run ./page ../.. ../../docs/requirements.md

import (
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"maps"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
)

// Use is where a requirement is met with.
type Use struct {
	Code  []string // files whose comments name it, sorted
	Tests []string // package.TestName, sorted
}

var ocppID = regexp.MustCompile(`(?:\b|_)([A-Z]\d{2})[._]FR[._](\d{2,3})`)

// Scan reads all Go files below root, leaving out generated ones.
func Scan(root string) (map[string]*Use, error) {
	uses := map[string]*Use{}
	err := filepath.WalkDir(root, func(path string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if d.IsDir() && (d.Name() == "testdata" || d.Name() == "tools" || d.Name() == "requirement" || strings.HasPrefix(d.Name(), ".") && path != root) {
			return fs.SkipDir
		}
		if d.IsDir() || !strings.HasSuffix(path, ".go") || strings.HasSuffix(path, "_gen.go") {
			return nil
		}
		rel, err := filepath.Rel(root, path)
		if err != nil {
			return err
		}
		return scanFile(uses, path, filepath.ToSlash(rel))
	})
	if err != nil {
		return nil, err
	}
	for _, u := range uses {
		slices.Sort(u.Code)
		u.Code = slices.Compact(u.Code)
		slices.Sort(u.Tests)
		u.Tests = slices.Compact(u.Tests)
	}
	return uses, nil
}

func scanFile(uses map[string]*Use, path, rel string) error {
	file, err := parser.ParseFile(token.NewFileSet(), path, nil, parser.ParseComments|parser.SkipObjectResolution)
	if err != nil {
		return fmt.Errorf("requirements of %s: %w", rel, err)
	}
	at := func(id string) *Use {
		if uses[id] == nil {
			uses[id] = &Use{}
		}
		return uses[id]
	}
	if !strings.HasSuffix(rel, "_test.go") {
		for _, group := range file.Comments {
			for _, id := range ids(group.Text()) {
				// A station has no part in our threat model: its B11 is a use case of OCPP.
				if strings.HasPrefix(rel, "station/") && !strings.Contains(id, ".FR.") {
					continue
				}
				at(id).Code = append(at(id).Code, rel)
			}
		}
		return nil
	}
	dir, _, _ := cutLast(rel, "/")
	for _, decl := range file.Decls {
		fn, ok := decl.(*ast.FuncDecl)
		if !ok || fn.Recv != nil || !strings.HasPrefix(fn.Name.Name, "Test") && !strings.HasPrefix(fn.Name.Name, "Fuzz") {
			continue
		}
		for _, id := range ids(fn.Name.Name + " " + fn.Doc.Text()) {
			at(id).Tests = append(at(id).Tests, dir+"."+fn.Name.Name)
		}
	}
	return nil
}

// ids are the requirements named in a text.
func ids(text string) []string {
	var out []string
	for _, m := range ocppID.FindAllStringSubmatch(text, -1) {
		out = append(out, m[1]+".FR."+m[2])
	}
	for _, word := range strings.FieldsFunc(text, func(r rune) bool { return !('A' <= r && r <= 'Z' || 'a' <= r && r <= 'z' || '0' <= r && r <= '9') }) {
		if _, known := threats[word]; known {
			out = append(out, word)
		}
	}
	return out
}

func cutLast(s, sep string) (before, after string, found bool) {
	if i := strings.LastIndex(s, sep); i >= 0 {
		return s[:i], s[i+len(sep):], true
	}
	return ".", s, false
}

const head = `# Requirements and their tests

<!-- Made by go generate from the ids in comments and names of tests; do not edit. -->

A requirement is *proven* when a test carries its id, *built* when only code does, and
*open* when neither does. What is not listed of OCPP is not claimed. The differential test
of the generated validators covers every constraint of the official schemas, which have no
ids of their own.

`

// Page is the page in Markdown.
func Page(uses map[string]*Use) string {
	var b strings.Builder
	b.WriteString(head)
	section := func(title, intro string, names []string, text func(string) string) {
		counts := map[string]int{}
		for _, id := range names {
			counts[state(uses[id])]++
		}
		fmt.Fprintf(&b, "## %s\n\n%s %d proven, %d built, %d open.\n\n", title, intro, counts["proven"], counts["built"], counts["open"])
		b.WriteString("| requirement | state | tests | code |\n|---|---|---|---|\n")
		for _, id := range names {
			u := uses[id]
			if u == nil {
				u = &Use{}
			}
			fmt.Fprintf(&b, "| %s%s | %s | %s | %s |\n", id, text(id), state(u), strings.Join(u.Tests, "<br>"), strings.Join(u.Code, "<br>"))
		}
		b.WriteString("\n")
	}
	known := slices.SortedFunc(maps.Keys(threats), func(a, b string) int {
		if a[0] != b[0] {
			return strings.Index("BSO", a[:1]) - strings.Index("BSO", b[:1])
		}
		return strings.Compare(fmt.Sprintf("%3s", a[1:]), fmt.Sprintf("%3s", b[1:]))
	})
	section("Threats and faults", "Billing path (B), station side (S) and operator side (O).", known,
		func(id string) string { return ": " + threats[id] })
	var ocpp []string
	for _, id := range slices.Sorted(maps.Keys(uses)) {
		if strings.Contains(id, ".FR.") {
			ocpp = append(ocpp, id)
		}
	}
	section("OCPP 2.x, Part 2", "Those that code or tests name.", ocpp, func(string) string { return "" })
	return strings.TrimSuffix(b.String(), "\n")
}

func state(u *Use) string {
	switch {
	case u != nil && len(u.Tests) > 0:
		return "proven"
	case u != nil && len(u.Code) > 0:
		return "built"
	default:
		return "open"
	}
}
