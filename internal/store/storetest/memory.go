// Package storetest says what a store must do: one suite for every database. It also
// gives other packages' tests a real store that opens quickly.
package storetest

import (
	"testing"

	"github.com/evenkeel/evenkeel/internal/store"
	"github.com/evenkeel/evenkeel/internal/store/sqlite"
)

// Memory gives an empty store that ends with the test: SQLite in a temporary directory,
// without waiting for the disk.
func Memory(tb testing.TB) store.Store {
	tb.Helper()
	s, err := sqlite.Open(tb.Context(), tb.TempDir(), sqlite.Options{NoSync: true})
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
