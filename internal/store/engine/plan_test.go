package engine_test

import (
	"database/sql"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"go.uber.org/goleak"

	"github.com/evenkeel/evenkeel/internal/store/engine"
	"github.com/evenkeel/evenkeel/internal/store/sqlite"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

// Every list and point read finds its rows by an index and in its order: no table is read
// from end to end, nothing of any length is sorted.
func TestPlans(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	s, err := sqlite.Open(t.Context(), dir, sqlite.Options{NoSync: true})
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = s.Close() }()
	db, err := sql.Open("sqlite", "file:"+filepath.Join(dir, "evenkeel.db"))
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = db.Close() }()
	for name, query := range engine.ListStatements {
		args := 0
		for n := 1; strings.Contains(query, "$"+strconv.Itoa(n)); n++ {
			args = n
		}
		rows, err := db.QueryContext(t.Context(), "EXPLAIN QUERY PLAN "+strings.ReplaceAll(query, "$", "?"), make([]any, args)...)
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		for rows.Next() {
			var id, parent, unused int
			var detail string
			if err := rows.Scan(&id, &parent, &unused, &detail); err != nil {
				t.Fatal(err)
			}
			t.Logf("%s: %s", name, detail)
			// A transaction has one or two records of its name; a union sorts the few it has found.
			few := strings.HasPrefix(name, "transaction by") || name == "active transactions" || name == "count active"
			small := strings.Contains(detail, "CONSTANT ROW") || name == "tenants" && detail == "SCAN found"
			if strings.Contains(detail, "SCAN") && !small && !few ||
				strings.Contains(detail, "TEMP B-TREE") && !few || strings.HasSuffix(detail, "KEY (tenant_id=?)") &&
				name != "event sequence" {
				t.Errorf("%s: %s", name, detail)
			}
		}
		if err := rows.Err(); err != nil {
			t.Fatal(err)
		}
		_ = rows.Close()
	}
}
