package postgres_test

import (
	"flag"
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/jackc/pgx/v5"

	"github.com/evenkeel/evenkeel/internal/store/storetest/pgtest"
)

var update = flag.Bool("update", false, "write schema.sql as the migrations make it")

// schema.sql shows what all migrations together make, in the catalogue's words.
func testSchema(t *testing.T, srv *pgtest.Server) {
	url := srv.Database(t)
	open(t, url)
	c, err := pgx.Connect(t.Context(), url)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = c.Close(t.Context()) }()
	var b strings.Builder
	b.WriteString("-- What the migrations make of an empty database. Written by go test -update; do not edit.\n")
	for _, q := range []string{
		`SELECT format(E'\n%s %s (\n\t%s\n);', CASE c.relpersistence WHEN 'u' THEN 'CREATE UNLOGGED TABLE' ELSE 'CREATE TABLE' END,
			c.relname, string_agg(format('%s %s%s%s', a.attname, format_type(a.atttypid, a.atttypmod),
			CASE WHEN co.collname = 'C' THEN ' COLLATE "C"' ELSE '' END, CASE WHEN a.attnotnull THEN ' NOT NULL' ELSE '' END),
			E',\n\t' ORDER BY a.attnum))
			FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 LEFT JOIN pg_collation co ON co.oid = a.attcollation
			WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' AND c.relname NOT LIKE 'goose%'
			GROUP BY c.relname, c.relpersistence ORDER BY c.relname COLLATE "C"`,
		`SELECT format('ALTER TABLE %s ADD CONSTRAINT %s %s;', conrelid::regclass, conname, pg_get_constraintdef(oid))
			FROM pg_constraint WHERE connamespace = 'public'::regnamespace AND conrelid::regclass::text NOT LIKE 'goose%'
			AND contype <> 'n' ORDER BY conname COLLATE "C", conrelid::regclass::text COLLATE "C"`,
		`SELECT indexdef || ';' FROM pg_indexes WHERE schemaname = 'public' AND tablename NOT LIKE 'goose%' ORDER BY indexname COLLATE "C"`,
	} {
		rows, err := c.Query(t.Context(), q)
		if err != nil {
			t.Fatal(err)
		}
		lines, err := pgx.CollectRows(rows, pgx.RowTo[string])
		if err != nil {
			t.Fatal(err)
		}
		fmt.Fprintln(&b, strings.Join(lines, "\n"))
	}
	if *update {
		if err := os.WriteFile("schema.sql", []byte(b.String()), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile("schema.sql")
	if err != nil {
		t.Fatal(err)
	}
	if b.String() != string(want) {
		t.Errorf("schema.sql is not what the migrations make; run: go test ./internal/store/postgres -run Postgres/Schema -update")
	}
}
