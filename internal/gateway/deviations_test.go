package gateway_test

import (
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
)

// TestDeviationsAreExplained looks for each name that the code uses in docs/deviations.md.
func TestDeviationsAreExplained(t *testing.T) {
	t.Parallel()
	page, err := os.ReadFile("../../docs/deviations.md")
	if err != nil {
		t.Fatal(err)
	}
	names := map[string]bool{}
	for _, dir := range []string{".", "v16", "v2", "../../csms"} {
		files, err := filepath.Glob(dir + "/*.go")
		if err != nil {
			t.Fatal(err)
		}
		for _, file := range files {
			if !strings.HasSuffix(file, "_test.go") {
				deviationsIn(t, file, names)
			}
		}
	}
	if len(names) < 30 {
		t.Fatalf("found %d names in the code, the search is broken: %v", len(names), names)
	}
	for name := range names {
		if !strings.Contains(string(page), "\n| `"+name+"` |") {
			t.Errorf("docs/deviations.md does not explain %s", name)
		}
	}
}

// deviationsIn collects the values of constants named deviation…, and the names that
// csms.Deviation literals and the helper note are given.
func deviationsIn(t *testing.T, file string, names map[string]bool) {
	t.Helper()
	f, err := parser.ParseFile(token.NewFileSet(), file, nil, 0)
	if err != nil {
		t.Fatal(err)
	}
	add := func(e ast.Expr) {
		if lit, ok := e.(*ast.BasicLit); ok && lit.Kind == token.STRING {
			if s, err := strconv.Unquote(lit.Value); err == nil && s != "" {
				names[s] = true
			}
		}
	}
	ast.Inspect(f, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.ValueSpec:
			for i, name := range n.Names {
				if strings.HasPrefix(strings.ToLower(name.Name), "deviation") && i < len(n.Values) {
					add(n.Values[i])
				}
			}
		case *ast.CompositeLit:
			if sel, ok := n.Type.(*ast.SelectorExpr); ok && sel.Sel.Name == "Deviation" {
				for _, e := range n.Elts {
					if kv, ok := e.(*ast.KeyValueExpr); ok && kv.Key.(*ast.Ident).Name == "Name" {
						add(kv.Value)
					}
				}
			}
		case *ast.CallExpr:
			if fn, ok := n.Fun.(*ast.Ident); ok && fn.Name == "note" && len(n.Args) > 1 {
				add(n.Args[1])
			}
		case *ast.FuncDecl:
			if n.Name.Name == "sampledValue" {
				// It returns the name beside the value.
				ast.Inspect(n, func(r ast.Node) bool {
					if ret, ok := r.(*ast.ReturnStmt); ok && len(ret.Results) == 2 {
						add(ret.Results[1])
					}
					if as, ok := r.(*ast.AssignStmt); ok && len(as.Rhs) == 2 {
						add(as.Rhs[1])
					}
					return true
				})
			}
		}
		return true
	})
}
