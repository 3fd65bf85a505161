package sqlite_test

import (
	"context"
	"fmt"
	"os"
	"os/signal"
	"path/filepath"
	"syscall"
	"testing"
	"time"

	"go.uber.org/goleak"

	"github.com/evenkeel/evenkeel/csms"
	"github.com/evenkeel/evenkeel/internal/store"
	"github.com/evenkeel/evenkeel/internal/store/engine"
	"github.com/evenkeel/evenkeel/internal/store/sqlite"
	"github.com/evenkeel/evenkeel/internal/store/storetest"
)

func TestMain(m *testing.M) {
	storetest.CrashChild(func(ctx context.Context, dir string) (store.Store, error) {
		return sqlite.Open(ctx, dir, sqlite.Options{})
	})
	goleak.VerifyTestMain(m)
}

func open(tb testing.TB, dir string, opts sqlite.Options) *sqlite.DB {
	tb.Helper()
	s, err := sqlite.Open(tb.Context(), dir, opts)
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
	storetest.Run(t, func(tb testing.TB) store.Store { return storetest.Memory(tb) })
}

func TestFaults(t *testing.T) {
	t.Parallel()
	storetest.RunFaults(t, func(tb testing.TB, f *storetest.Faults) store.Store {
		return open(tb, tb.TempDir(), sqlite.Options{Options: engine.Options{Wrap: f.Wrap}})
	})
}

func TestReopen(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	storetest.RunReopen(t, func(tb testing.TB) store.Store { return open(tb, dir, sqlite.Options{}) })
}

func TestCrash_B1(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	storetest.RunCrash(t, dir, func(tb testing.TB) store.Store { return open(tb, dir, sqlite.Options{}) })
}

// B2: a full disk refuses writes and loses nothing; once there is room, writing goes on.
func TestDiskFull_B2(t *testing.T) {
	if os.Getenv("EVENKEEL_SQLITE_FULL") == "" {
		t.Parallel()
		storetest.Alone(t, "EVENKEEL_SQLITE_FULL=1") // the limit holds for a whole process
		return
	}
	signal.Ignore(syscall.SIGXFSZ)
	dir := t.TempDir()
	s := open(t, dir, sqlite.Options{})
	fill := func(from int) (stored int) {
		for i := from; i < from+100_000; i++ {
			st := csms.ChargingStation{Key: csms.StationKey{Tenant: csms.DefaultTenant, Station: csms.StationID(fmt.Sprint("S", i))}}
			if err := s.Tx(t.Context(), func(tx store.Tx) error { return tx.PutStation(&st) }); err != nil {
				if csms.CodeOf(err) != csms.CodeUnavailable {
					t.Fatal(err)
				}
				return i
			}
			if i == from+20 && from > 0 {
				return i
			}
		}
		t.Fatal("the disk is never full")
		return 0
	}
	fi, err := os.Stat(filepath.Join(dir, "evenkeel.db-wal"))
	if err != nil {
		t.Fatal(err)
	}
	var limit syscall.Rlimit
	if err := syscall.Getrlimit(syscall.RLIMIT_FSIZE, &limit); err != nil {
		t.Fatal(err)
	}
	small := limit
	small.Cur = uint64(fi.Size()) + 200_000
	if err := syscall.Setrlimit(syscall.RLIMIT_FSIZE, &small); err != nil {
		t.Fatal(err)
	}
	stored := fill(0)
	if csms.CodeOf(s.Ready()) != csms.CodeUnavailable {
		t.Error("ready though the disk is full")
	}
	if err := syscall.Setrlimit(syscall.RLIMIT_FSIZE, &limit); err != nil {
		t.Fatal(err)
	}
	tick := time.NewTicker(10 * time.Millisecond)
	defer tick.Stop()
	for s.Ready() != nil {
		<-tick.C // the probe finds out by itself
	}
	fill(stored)
	for i := range stored + 20 {
		if _, err := s.GetStation(t.Context(), csms.StationKey{Tenant: csms.DefaultTenant, Station: csms.StationID(fmt.Sprint("S", i))}); err != nil {
			t.Fatalf("station %d of %d: %v", i, stored, err)
		}
	}
}

// A second process may make an API key beside a running server.
func TestBesideAnother(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	server := open(t, dir, sqlite.Options{})
	beside := open(t, dir, sqlite.Options{})
	k := csms.APIKey{Tenant: csms.DefaultTenant, ID: "key_1", Name: "n", Role: csms.RoleOwner, Hash: []byte{1, 2}, CreatedAt: time.Now()}
	if err := beside.Tx(t.Context(), func(tx store.Tx) error { return tx.PutAPIKey(&k) }); err != nil {
		t.Fatal(err)
	}
	err := server.Tx(t.Context(), func(tx store.Tx) error {
		_, err := tx.APIKeyByHash([]byte{1, 2})
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	// Both tell of events: the sequence stays without gaps.
	for i := range 10 {
		s := []*sqlite.DB{server, beside}[i%2]
		err := s.Tx(t.Context(), func(tx store.Tx) error {
			return tx.Emit(csms.Event{Tenant: csms.DefaultTenant, ID: csms.RecordID(fmt.Sprint("evt_", i)), Type: "x", Data: i})
		})
		if err != nil {
			t.Fatal(err)
		}
	}
	if oldest, last, err := server.LastSequence(t.Context(), csms.DefaultTenant); err != nil || oldest != 1 || last != 10 {
		t.Fatalf("sequence %d to %d, %v", oldest, last, err)
	}
}

func TestOpen_Unusable(t *testing.T) {
	t.Parallel()
	file := filepath.Join(t.TempDir(), "file")
	if err := os.WriteFile(file, []byte("x"), 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := sqlite.Open(t.Context(), file, sqlite.Options{}); csms.CodeOf(err) != csms.CodeUnavailable {
		t.Errorf("a file as the data directory: %v", err)
	}
	dir := t.TempDir()
	if err := os.WriteFile(filepath.Join(dir, "evenkeel.db"), []byte("this is not a database, however long it may go on"), 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := sqlite.Open(t.Context(), dir, sqlite.Options{}); csms.CodeOf(err) != csms.CodeUnavailable {
		t.Errorf("a file that is no database: %v", err)
	}
}

func TestMaxPages(t *testing.T) {
	t.Parallel()
	s := open(t, t.TempDir(), sqlite.Options{MaxPages: 80, NoSync: true})
	var err error
	for i := 0; err == nil && i < 10_000; i++ {
		st := csms.ChargingStation{Key: csms.StationKey{Tenant: csms.DefaultTenant, Station: csms.StationID(fmt.Sprint("S", i))}}
		err = s.Tx(t.Context(), func(tx store.Tx) error { return tx.PutStation(&st) })
	}
	if csms.CodeOf(err) != csms.CodeUnavailable || s.Ready() == nil {
		t.Errorf("got %v, ready %v", err, s.Ready())
	}
}
