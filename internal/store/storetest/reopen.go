package storetest

import (
	"fmt"
	"os"
	"os/exec"
	"testing"

	"github.com/evenkeel/evenkeel/csms"
	"github.com/evenkeel/evenkeel/internal/store"
)

// Alone runs the calling test again in a process of its own with more in its environment.
func Alone(t *testing.T, env ...string) {
	t.Helper()
	cmd := exec.CommandContext(t.Context(), os.Args[0], "-test.run=^"+t.Name()+"$", "-test.v")
	cmd.Env = append(os.Environ(), env...)
	if out, err := cmd.CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
}

// RunReopen checks that a store closed and opened again holds what it held, also what is
// in no index and no chunk yet. open opens the same store each time, empty at first.
func RunReopen(t *testing.T, open func(testing.TB) store.Store) {
	t.Helper()
	var wantFrames, wantReadings int
	for round := range 4 {
		t.Run(fmt.Sprint("round ", round), func(t *testing.T) {
			s := open(t)
			if round == 0 {
				putStation(t, s, station("CS1"))
				v, tok := transaction("tx_1", "T1"), token("ISO14443", "AA")
				tx(t, s, func(tx store.Tx) error {
					must(t, tx.PutToken(&tok))
					return tx.PutTransaction(&v)
				})
			}
			st, err := read(t, s, func(tx store.Tx) (csms.ChargingStation, error) { return tx.Station(key) })
			must(t, err)
			want := station("CS1")
			want.Version = 1
			diff(t, "station", want, st)
			v, err := read(t, s, func(tx store.Tx) (csms.Transaction, error) { return tx.Transaction(key, "T1") })
			must(t, err)
			wantTransaction := transaction("tx_1", "T1")
			wantTransaction.Version = 1
			diff(t, "transaction", wantTransaction, v)
			active, err := read(t, s, func(tx store.Tx) ([]csms.Transaction, error) { return tx.ActiveTransactions(key) })
			must(t, err)
			diff(t, "active", []csms.Transaction{wantTransaction}, active)

			check := func() {
				t.Helper()
				fs, _, err := s.Frames(t.Context(), key, store.FrameQuery{}, store.Page{Limit: 1000})
				must(t, err)
				rs := readings(t, s, store.ReadingQuery{Station: key, Transaction: "tx_1"})
				if len(fs) != wantFrames || len(rs) != wantReadings {
					t.Fatalf("%d frames and %d readings, want %d and %d", len(fs), len(rs), wantFrames, wantReadings)
				}
			}
			check()
			for i := range 20 {
				n := round*20 + i
				tx(t, s, func(tx store.Tx) error {
					must(t, tx.AppendFrame(frame(n)))
					must(t, tx.PutReading(reading("tx_1", n)))
					known, _, err := tx.PutTransactionEvent(eventKey(n))
					if known {
						t.Errorf("event %d is known before it came", n)
					}
					return err
				})
				s.Journal(frame(1000 + n))
				wantFrames, wantReadings = wantFrames+2, wantReadings+1
			}
			// What came in all rounds is known.
			tx(t, s, func(tx store.Tx) error {
				for n := range round*20 + 20 {
					must(t, tx.PutReading(reading("tx_1", n)))
					if has, err := tx.HasReading(reading("tx_1", n).ReadingKey); err != nil || !has {
						t.Errorf("reading %d: %v, %v", n, has, err)
					}
					if known, same, err := tx.PutTransactionEvent(eventKey(n)); err != nil || !known || !same {
						t.Errorf("event %d: %v, %v, %v", n, known, same, err)
					}
				}
				return nil
			})
			if round == 1 {
				pack(t, s)
			}
			check()
		})
	}
}
