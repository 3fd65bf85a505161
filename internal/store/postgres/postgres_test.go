package postgres_test

import (
	"testing"

	"go.uber.org/goleak"

	"github.com/evenkeel/evenkeel/internal/store"
	"github.com/evenkeel/evenkeel/internal/store/postgres"
	"github.com/evenkeel/evenkeel/internal/store/storetest"
	"github.com/evenkeel/evenkeel/internal/store/storetest/pgtest"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

func open(tb testing.TB, url string) *postgres.DB {
	tb.Helper()
	s, err := postgres.Open(tb.Context(), url, postgres.Options{})
	if err != nil {
		tb.Fatalf("open store: %v", err)
	}
	tb.Cleanup(func() {
		if err := s.Close(); err != nil {
			tb.Errorf("close store: %v", err)
		}
	})
	return s
}

func TestStore(t *testing.T) {
	t.Parallel()
	srv := pgtest.Start(t)
	storetest.Run(t, func(tb testing.TB) store.Store { return open(tb, srv.Database(tb)) })
}
