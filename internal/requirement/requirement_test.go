package requirement_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/evenkeel/evenkeel/internal/requirement"
)

func TestScanFindsIDs(t *testing.T) {
	t.Parallel()
	root := t.TempDir()
	for name, text := range map[string]string{
		"a/a.go":          "package a\n\n// K01.FR.39: one profile. See B4, but not B04 and not USB4.\nvar X int\n",
		"a/a_test.go":     "package a\n\nimport \"testing\"\n\n// TestIt proves S12.\nfunc TestIt_B02_FR_09_B4(t *testing.T) {}\n\nfunc helper_B5() {}\n",
		"a/x_gen.go":      "package a\n\n// B7\nvar Y int\n",
		"a/testdata/t.go": "not go",
	} {
		path := filepath.Join(root, name)
		if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	got, err := requirement.Scan(root)
	if err != nil {
		t.Fatal(err)
	}
	want := map[string]*requirement.Use{
		"K01.FR.39": {Code: []string{"a/a.go"}},
		"B4":        {Code: []string{"a/a.go"}, Tests: []string{"a.TestIt_B02_FR_09_B4"}},
		"B02.FR.09": {Tests: []string{"a.TestIt_B02_FR_09_B4"}},
		"S12":       {Tests: []string{"a.TestIt_B02_FR_09_B4"}},
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	page := requirement.Page(got)
	for _, row := range []string{
		"| K01.FR.39 | built |  | a/a.go |",
		"| B02.FR.09 | proven | a.TestIt_B02_FR_09_B4 |  |",
		"| B5: of two contents of one message the first stands, the other is kept | open |  |  |",
	} {
		if !strings.Contains(page, row) {
			t.Errorf("the page lacks %q", row)
		}
	}
}
