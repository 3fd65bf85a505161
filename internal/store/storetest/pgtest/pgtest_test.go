package pgtest_test

import (
	"context"
	"testing"

	"github.com/jackc/pgx/v5"

	"github.com/evenkeel/evenkeel/internal/store/storetest/pgtest"
)

func TestServerSurvivesAKill(t *testing.T) {
	t.Parallel()
	s := pgtest.Start(t)
	if !s.Private() {
		t.Skip("a shared server is not killed")
	}
	url := s.Database(t)
	exec := func(sql string) {
		t.Helper()
		conn, err := pgx.Connect(context.Background(), url)
		if err != nil {
			t.Fatal(err)
		}
		defer func() { _ = conn.Close(context.Background()) }()
		if _, err := conn.Exec(context.Background(), sql); err != nil {
			t.Fatal(err)
		}
	}
	exec("CREATE TABLE t (n int)")
	s.Kill()
	if err := s.Up(); err != nil {
		t.Fatal(err)
	}
	exec("INSERT INTO t VALUES (1)")
}
