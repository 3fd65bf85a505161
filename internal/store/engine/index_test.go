package engine_test

import (
	"fmt"
	"sync"
	"testing"
	"time"

	"github.com/evenkeel/evenkeel/csms"
	"github.com/evenkeel/evenkeel/internal/store"
	"github.com/evenkeel/evenkeel/internal/store/engine"
	"github.com/evenkeel/evenkeel/internal/store/sqlite"
)

// The index is written by a tick and by the pass that packs readings, also at once: each
// block is then in it all the same, and nothing is taken away that was not written.
func TestIndex_PassesAtOnce(t *testing.T) {
	t.Parallel()
	s, err := sqlite.Open(t.Context(), t.TempDir(), sqlite.Options{NoSync: true})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = s.Close() })
	const writers, each = 4, 40
	key := func(w int) csms.StationKey {
		return csms.StationKey{Tenant: csms.DefaultTenant, Station: csms.StationID(fmt.Sprint("CS", w))}
	}
	var wg sync.WaitGroup
	for w := range writers {
		wg.Go(func() {
			for i := range each {
				err := s.Tx(t.Context(), func(tx store.Tx) error {
					_, _, err := tx.PutTransactionEvent(store.TransactionEventKey{
						Station: key(w), Transaction: csms.RecordID(fmt.Sprint("tx_", w)), SeqNo: i,
						Type: csms.TransactionUpdated, At: time.Unix(int64(i), 0).UTC(),
					})
					if err != nil {
						return err
					}
					return tx.AppendFrame(csms.Frame{Station: key(w), At: time.Now(), MessageID: fmt.Sprint(i)})
				})
				if err != nil {
					t.Error(err)
				}
			}
		})
	}
	for range 4 {
		wg.Go(func() {
			for range each {
				if err := engine.Index(t.Context(), s.Engine); err != nil {
					t.Error(err)
				}
			}
		})
	}
	wg.Wait()
	for w := range writers {
		fs, _, err := s.Frames(t.Context(), key(w), store.FrameQuery{}, store.Page{Limit: 1000})
		if err != nil || len(fs) != each {
			t.Errorf("station %d: %d frames, %v; want %d", w, len(fs), err, each)
		}
	}
}
