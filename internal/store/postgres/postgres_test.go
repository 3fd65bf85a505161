package postgres_test

import (
	"context"
	"fmt"
	"sync"
	"testing"
	"time"

	"go.uber.org/goleak"

	"github.com/evenkeel/evenkeel/csms"
	"github.com/evenkeel/evenkeel/internal/store"
	"github.com/evenkeel/evenkeel/internal/store/engine"
	"github.com/evenkeel/evenkeel/internal/store/postgres"
	"github.com/evenkeel/evenkeel/internal/store/storetest"
	"github.com/evenkeel/evenkeel/internal/store/storetest/pgtest"
)

func TestMain(m *testing.M) {
	storetest.CrashChild(func(ctx context.Context, url string) (store.Store, error) {
		return postgres.Open(ctx, url, postgres.Options{})
	})
	goleak.VerifyTestMain(m)
}

func open(tb testing.TB, url string) *postgres.DB {
	tb.Helper()
	return openWith(tb, url, postgres.Options{})
}

func openWith(tb testing.TB, url string, opts postgres.Options) *postgres.DB {
	tb.Helper()
	s, err := postgres.Open(tb.Context(), url, opts)
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

func TestPostgres(t *testing.T) {
	t.Parallel()
	srv := pgtest.Start(t)
	t.Run("Store", func(t *testing.T) {
		storetest.Run(t, func(tb testing.TB) store.Store { return open(tb, srv.Database(tb)) })
	})
	t.Run("Faults", func(t *testing.T) {
		storetest.RunFaults(t, func(tb testing.TB, f *storetest.Faults) store.Store {
			return openWith(tb, srv.Database(tb), postgres.Options{Options: engine.Options{Wrap: f.Wrap}})
		})
	})
	t.Run("Reopen", func(t *testing.T) {
		url := srv.Database(t)
		storetest.RunReopen(t, func(tb testing.TB) store.Store { return open(tb, url) })
	})
	t.Run("Crash_B1", func(t *testing.T) {
		url := srv.Database(t)
		storetest.RunCrash(t, url, func(tb testing.TB) store.Store { return open(tb, url) })
	})
	t.Run("Schema", func(t *testing.T) { testSchema(t, srv) })
	t.Run("TwoServers", func(t *testing.T) { testTwoServers(t, srv) })
	t.Run("TwoServersConflict", func(t *testing.T) { testTwoServersConflict(t, srv) })
}

func TestOpen_Unusable(t *testing.T) {
	t.Parallel()
	if _, err := postgres.Open(t.Context(), "postgres://%zz", postgres.Options{}); csms.CodeOf(err) != csms.CodeInvalid {
		t.Errorf("a URL that can't be read: %v", err)
	}
	if _, err := postgres.Open(t.Context(), "postgres://127.0.0.1:1/x?connect_timeout=1", postgres.Options{}); csms.CodeOf(err) != csms.CodeUnavailable {
		t.Errorf("no server: %v", err)
	}
}

var key = csms.StationKey{Tenant: csms.DefaultTenant, Station: "CS1"}

func model(t testing.TB, s store.Store) (m string) {
	t.Helper()
	err := s.Tx(t.Context(), func(tx store.Tx) error {
		st, err := tx.Station(key)
		m = st.Model
		return err
	})
	if err != nil && csms.CodeOf(err) != csms.CodeNotFound {
		t.Fatal(err)
	}
	return m
}

func setModel(t testing.TB, s store.Store, m string) {
	t.Helper()
	err := s.Tx(t.Context(), func(tx store.Tx) error {
		st, err := tx.Station(key)
		if csms.CodeOf(err) == csms.CodeNotFound {
			st = csms.ChargingStation{Key: key}
		} else if err != nil {
			return err
		}
		st.Model = m
		return tx.PutStation(&st)
	})
	if err != nil {
		t.Fatal(err)
	}
}

// What one server remembers is forgotten when another changes it.
func testTwoServers(t *testing.T, srv *pgtest.Server) {
	url := srv.Database(t)
	a, b := open(t, url), open(t, url)
	if m := model(t, b); m != "" { // b remembers that there is none
		t.Fatalf("model %q", m)
	}
	for i := range 10 {
		from, to := a, b
		if i%2 == 1 {
			from, to = b, a
		}
		want := fmt.Sprint("model ", i)
		setModel(t, from, want)
		deadline := time.After(30 * time.Second)
		tick := time.NewTicker(time.Millisecond)
		for model(t, to) != want {
			select {
			case <-tick.C:
			case <-deadline:
				t.Fatalf("the other server still has %q, not %q", model(t, to), want)
			}
		}
		tick.Stop()
	}
}

// Two servers raise the same record at once: no raise is lost, and the outbox has no gap.
func testTwoServersConflict(t *testing.T, srv *pgtest.Server) {
	url := srv.Database(t)
	a, b := open(t, url), open(t, url)
	setModel(t, a, "x")
	const each = 40
	var wg sync.WaitGroup
	for w, s := range []*postgres.DB{a, b, a, b} {
		wg.Go(func() {
			for i := 0; i < each; {
				err := s.Tx(t.Context(), func(tx store.Tx) error {
					st, err := tx.Station(key)
					if err != nil {
						return err
					}
					st.Epoch++
					if err := tx.PutStation(&st); err != nil {
						return err
					}
					return tx.Emit(csms.Event{Tenant: key.Tenant, ID: csms.RecordID(fmt.Sprint("evt_", w, "_", i)), Type: "x"})
				})
				switch csms.CodeOf(err) {
				case "":
					i++
				case csms.CodeUnavailable: // the other server was faster too often
				default:
					t.Error(err)
					return
				}
			}
		})
	}
	wg.Wait()
	st, err := a.GetStation(t.Context(), key)
	if err != nil {
		t.Fatal(err)
	}
	if st.Epoch != 4*each {
		t.Errorf("raised %d times, want %d", st.Epoch, 4*each)
	}
	evs, err := b.Events(t.Context(), key.Tenant, 0, 1000)
	if err != nil || len(evs) != 4*each || evs[len(evs)-1].Sequence != 4*each {
		t.Errorf("%d events, %v", len(evs), err)
	}
	if a.Stats().Conflicts+b.Stats().Conflicts == 0 {
		t.Error("the servers never met: the test shows nothing")
	}
}

// B2: the database dies and comes back. What was acknowledged is there, and writing goes
// on by itself.
func TestServerGone_B2(t *testing.T) {
	t.Parallel()
	srv := pgtest.Start(t)
	if !srv.Private() {
		t.Skip("the server is not the test's own")
	}
	s := open(t, srv.Database(t))
	put := func(i int) error {
		return s.Tx(t.Context(), func(tx store.Tx) error {
			return tx.PutStation(&csms.ChargingStation{Key: csms.StationKey{Tenant: key.Tenant, Station: csms.StationID(fmt.Sprint("S", i))}})
		})
	}
	var mu sync.Mutex
	acked := 0
	for round := range 2 {
		var wg sync.WaitGroup
		half := make(chan struct{})
		for w := range 8 {
			wg.Go(func() {
				for i := 0; ; i++ {
					err := put(round*1_000_000 + w*100_000 + i)
					if err != nil {
						if csms.CodeOf(err) != csms.CodeUnavailable {
							t.Errorf("got %v", err)
						}
						return
					}
					mu.Lock()
					if acked++; acked == (round+1)*200 {
						close(half)
					}
					mu.Unlock()
				}
			})
		}
		<-half
		srv.Kill()
		wg.Wait()
		if csms.CodeOf(s.Ready()) != csms.CodeUnavailable {
			t.Error("ready without a database")
		}
		if err := srv.Up(); err != nil {
			t.Fatal(err)
		}
		tick := time.NewTicker(20 * time.Millisecond)
		for s.Ready() != nil {
			<-tick.C
		}
		tick.Stop()
	}
	if err := put(9_999_999); err != nil {
		t.Fatal(err)
	}
	n, cursor := 0, ""
	for {
		vs, next, err := s.Stations(t.Context(), key.Tenant, store.StationQuery{}, store.Page{Limit: 1000, Cursor: cursor})
		if err != nil {
			t.Fatal(err)
		}
		n, cursor = n+len(vs), next
		if next == "" {
			break
		}
	}
	if n < acked+1 || n > acked+1+16 {
		t.Errorf("%d stations stored, %d acknowledged", n, acked)
	}
}
