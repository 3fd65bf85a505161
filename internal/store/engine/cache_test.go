package engine_test

import (
	"fmt"
	"testing"

	"github.com/evenkeel/evenkeel/internal/store"
	"github.com/evenkeel/evenkeel/internal/store/engine"
	"github.com/evenkeel/evenkeel/internal/store/sqlite"
	"github.com/evenkeel/evenkeel/internal/store/storetest"
)

// What is remembered changes nothing but the speed.
func TestStore_LittleMemory(t *testing.T) {
	t.Parallel()
	for _, n := range []int{0, 2} {
		t.Run(fmt.Sprint(n, " records"), func(t *testing.T) {
			storetest.Run(t, func(tb testing.TB) store.Store {
				s, err := sqlite.Open(tb.Context(), tb.TempDir(), sqlite.Options{NoSync: true})
				if err != nil {
					tb.Fatal(err)
				}
				engine.Shrink(s.Engine, n)
				tb.Cleanup(func() { _ = s.Close() })
				return s
			})
		})
	}
}
