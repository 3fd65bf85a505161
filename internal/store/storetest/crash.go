package storetest

import (
	"bufio"
	"context"
	"fmt"
	"os"
	"os/exec"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/evenkeel/evenkeel/csms"
	"github.com/evenkeel/evenkeel/internal/store"
)

// The environment of the process that [RunCrash] kills.
const (
	envCrash = "EVENKEEL_STORETEST_CRASH" // what to open
	envFirst = "EVENKEEL_STORETEST_FIRST" // number of the first message
)

// CrashChild turns the process into the one that [RunCrash] kills, where it was started
// as that; it is called first thing in TestMain. open opens the store that where names.
func CrashChild(open func(ctx context.Context, where string) (store.Store, error)) {
	where := os.Getenv(envCrash)
	if where == "" {
		return
	}
	first, _ := strconv.Atoi(os.Getenv(envFirst))
	if err := crashLoop(open, where, first); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	os.Exit(0)
}

const crashWriters = 16

// crashLoop writes numbered messages and tells on standard output of each one
// acknowledged, until it is killed.
func crashLoop(open func(context.Context, string) (store.Store, error), where string, first int) error {
	ctx := context.Background()
	s, err := open(ctx, where)
	if err != nil {
		return err
	}
	var out sync.Mutex
	var failed sync.Once
	errs := make(chan error, 1)
	for w := range crashWriters {
		go func() { //nolint:forbidigo // the process ends by being killed
			for n := first + w; ; n += crashWriters {
				if err := s.Tx(ctx, func(tx store.Tx) error { return crashMessage(tx, n) }); err != nil {
					failed.Do(func() { errs <- err })
					return
				}
				out.Lock()
				fmt.Println("ack", n)
				out.Unlock()
			}
		}()
	}
	return <-errs
}

// crashMessage writes one of everything that belongs to a message, unless it has come
// before; each message raises its writer's record.
func crashMessage(tx store.Tx, n int) error {
	k := csms.StationKey{Tenant: tenant, Station: csms.StationID(fmt.Sprint("W", n%crashWriters))}
	id := csms.RecordID(fmt.Sprint("tx_", n%crashWriters))
	ev := eventKey(n)
	ev.Station, ev.Transaction = k, id
	if known, _, err := tx.PutTransactionEvent(ev); err != nil || known {
		return err
	}
	v, err := tx.Transaction(k, "T")
	if csms.CodeOf(err) == csms.CodeNotFound {
		v, err = transaction(id, "T"), nil
		v.Station, v.LastRegister = k, new(csms.Wh(0))
	}
	if err != nil {
		return err
	}
	*v.LastRegister++
	if err := tx.PutTransaction(&v); err != nil {
		return err
	}
	r := reading(id, n)
	r.Station = k
	f := frame(n)
	f.Station = k
	if err := tx.PutReading(r); err != nil {
		return err
	}
	if err := tx.AppendFrame(f); err != nil {
		return err
	}
	return tx.Emit(event(n))
}

// RunCrash kills a process that writes, several times over, and checks after each that
// what it acknowledged is stored, and nothing is stored twice or in part (B1). where
// names an empty store to the child; open opens it in this process.
func RunCrash(t *testing.T, where string, open func(testing.TB) store.Store) {
	t.Helper()
	acked := map[int]bool{}
	next := 0
	for round := range 4 {
		for _, n := range killedWriter(t, where, next, 300+round*200) {
			acked[n] = true
			next = max(next, n)
		}
		// The numbers that were under way stay unused: what was stored without being
		// acknowledged must not look like a repeat.
		next = (next/crashWriters + 2) * crashWriters
		t.Run(fmt.Sprint("after crash ", round), func(t *testing.T) {
			checkCrash(t, open(t), acked)
		})
	}
}

// killedWriter runs the child until it has acknowledged enough and kills it with the
// writes in full swing.
func killedWriter(t *testing.T, where string, first, enough int) (acked []int) {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
	defer cancel()
	cmd := exec.CommandContext(ctx, os.Args[0], "-test.run=^$")
	cmd.Env = append(os.Environ(), envCrash+"="+where, envFirst+"="+strconv.Itoa(first))
	cmd.Stderr = os.Stderr
	out, err := cmd.StdoutPipe()
	must(t, err)
	must(t, cmd.Start())
	lines := bufio.NewScanner(out)
	for lines.Scan() {
		n, err := strconv.Atoi(strings.TrimPrefix(lines.Text(), "ack "))
		if err != nil {
			break // the last line may be cut short
		}
		if acked = append(acked, n); len(acked) == enough {
			must(t, cmd.Process.Kill())
		}
	}
	_ = cmd.Wait()
	if len(acked) < enough {
		t.Fatalf("the child acknowledged %d messages and ended by itself", len(acked))
	}
	return acked
}

func checkCrash(t *testing.T, s store.Store, acked map[int]bool) {
	t.Helper()
	stored := map[int]bool{}
	for w := range crashWriters {
		k := csms.StationKey{Tenant: tenant, Station: csms.StationID(fmt.Sprint("W", w))}
		id := csms.RecordID(fmt.Sprint("tx_", w))
		want := map[int]bool{}
		for _, f := range pages(t, 500, func(f csms.Frame) string { return f.MessageID }, func(p store.Page) ([]csms.Frame, string, error) {
			return s.Frames(t.Context(), k, store.FrameQuery{}, p)
		}) {
			n, err := strconv.Atoi(strings.TrimPrefix(f.MessageID, "m"))
			must(t, err)
			diff(t, "frame", string(frame(n).Raw), string(f.Raw))
			want[n], stored[n] = true, true
		}
		rs := readings(t, s, store.ReadingQuery{Station: k, Transaction: id})
		if len(rs) != len(want) {
			t.Errorf("writer %d: %d frames and %d readings", w, len(want), len(rs))
		}
		for _, r := range rs {
			n := int(r.At.Sub(epoch) / (30 * time.Second))
			exact := reading(id, n)
			exact.Station = k
			diff(t, "reading", exact, r)
			if !want[n] {
				t.Errorf("reading %d without its frame", n)
			}
		}
		v, err := read(t, s, func(tx store.Tx) (csms.Transaction, error) { return tx.Transaction(k, "T") })
		must(t, err)
		if int(*v.LastRegister) != len(want) {
			t.Errorf("writer %d: the record counts %d messages of %d", w, *v.LastRegister, len(want))
		}
		checkKnown(t, s, k, id, want)
	}
	for n := range acked {
		if !stored[n] {
			t.Errorf("message %d was acknowledged and is lost", n)
		}
	}
	var after int64
	for {
		evs, err := s.Events(t.Context(), tenant, after, 500)
		must(t, err)
		for _, e := range evs {
			if after++; e.Sequence != after {
				t.Fatalf("event %d where %d should be", e.Sequence, after)
			}
		}
		if len(evs) == 0 {
			break
		}
	}
	if int(after) != len(stored) {
		t.Errorf("%d events of %d messages", after, len(stored))
	}
}

// checkKnown sees that every event stored is known when it comes again.
func checkKnown(t *testing.T, s store.Store, k csms.StationKey, id csms.RecordID, numbers map[int]bool) {
	t.Helper()
	tx(t, s, func(tx store.Tx) error {
		for n := range numbers {
			ev := eventKey(n)
			ev.Station, ev.Transaction = k, id
			known, same, err := tx.PutTransactionEvent(ev)
			must(t, err)
			if !known || !same {
				t.Errorf("event %d is not known any more", n)
			}
		}
		return nil
	})
}
