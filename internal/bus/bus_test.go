package bus_test

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strconv"
	"sync"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"go.uber.org/goleak"

	"github.com/evenkeel/evenkeel/csms"
	"github.com/evenkeel/evenkeel/internal/bus"
	"github.com/evenkeel/evenkeel/internal/store"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

// patience bounds every wait of these tests; it is never waited for when all is well.
const patience = 10 * time.Second

func start(tb testing.TB, o bus.Options) *bus.Bus {
	tb.Helper()
	b, err := bus.Start(o)
	if err != nil {
		tb.Fatal(err)
	}
	tb.Cleanup(b.Close)
	return b
}

// outbox is the outbox of one tenant in memory.
type outbox struct {
	mu       sync.Mutex
	events   []csms.Event
	settings map[string][]byte
	signal   chan struct{}
}

func newOutbox() *outbox {
	return &outbox{settings: map[string][]byte{}, signal: make(chan struct{}, 1)}
}

func (o *outbox) commit(types ...csms.EventType) {
	o.mu.Lock()
	for _, t := range types {
		n := int64(len(o.events) + 1)
		o.events = append(o.events, csms.Event{
			Sequence: n, ID: csms.RecordID("evt_" + strconv.FormatInt(n, 10)), Type: t,
			Tenant: csms.DefaultTenant, Station: "CS1", At: time.Unix(n, 0).UTC(),
		})
	}
	o.mu.Unlock()
	select {
	case o.signal <- struct{}{}:
	default:
	}
}

func (o *outbox) Events(_ context.Context, _ csms.TenantID, after int64, limit int) ([]csms.Event, error) {
	o.mu.Lock()
	defer o.mu.Unlock()
	if after >= int64(len(o.events)) {
		return nil, nil
	}
	rest := o.events[after:]
	return slices.Clone(rest[:min(limit, len(rest))]), nil
}

func (o *outbox) LastSequence(context.Context, csms.TenantID) (int64, int64, error) {
	o.mu.Lock()
	defer o.mu.Unlock()
	return min(1, int64(len(o.events))), int64(len(o.events)), nil
}

func (o *outbox) Committed() <-chan struct{} { return o.signal }

func (o *outbox) Tx(_ context.Context, fn func(store.Tx) error) error { return fn(outboxTx{o: o}) }

// outboxTx has the settings of a transaction and nothing else.
type outboxTx struct {
	store.Tx
	o *outbox
}

func (t outboxTx) Setting(_ csms.TenantID, name string) ([]byte, error) {
	t.o.mu.Lock()
	defer t.o.mu.Unlock()
	return t.o.settings[name], nil
}

func (t outboxTx) PutSetting(_ csms.TenantID, name string, v []byte) error {
	t.o.mu.Lock()
	defer t.o.mu.Unlock()
	t.o.settings[name] = v
	return nil
}

// relay runs the relay until the returned function is called.
func relay(tb testing.TB, b *bus.Bus, o *outbox) (stop func()) {
	tb.Helper()
	ctx, cancel := context.WithCancel(context.Background())
	done := make(chan error, 1)
	go func() { done <- b.Relay(ctx, o) }()
	return sync.OnceFunc(func() {
		cancel()
		if err := <-done; !errors.Is(err, context.Canceled) {
			tb.Errorf("relay ended with %v", err)
		}
	})
}

func next(tb testing.TB, c <-chan csms.Event) csms.Event {
	tb.Helper()
	select {
	case e, ok := <-c:
		if !ok {
			tb.Fatal("stream ended")
		}
		return e
	case <-time.After(patience):
		tb.Fatal("no event came")
	}
	panic("unreachable")
}

func TestFilterMatchesByWholeWords(t *testing.T) {
	t.Parallel()
	kept := csms.Event{Type: csms.EventStationConnected, Station: "CS1"}
	fleeting := csms.Event{Type: csms.EventMeterSampled, Station: "CS1", Transient: true}
	for _, c := range []struct {
		filter        bus.Filter
		kept, fleeing bool
	}{
		{bus.Filter{}, true, false},
		{bus.Filter{Types: []string{"*"}}, true, true},
		{bus.Filter{Types: []string{"station"}}, true, false},
		{bus.Filter{Types: []string{"station.*"}}, true, false},
		{bus.Filter{Types: []string{"stat"}}, false, false},
		{bus.Filter{Types: []string{"station.connected.v1"}}, true, false},
		{bus.Filter{Types: []string{"station.connected"}}, true, false},
		{bus.Filter{Types: []string{"station.disconnected"}}, false, false},
		{bus.Filter{Types: []string{"transaction", "meter.sampled"}}, false, true},
		{bus.Filter{Station: "CS1"}, true, false},
		{bus.Filter{Station: "CS2"}, false, false},
		{bus.Filter{Types: []string{"*"}, Station: "CS2"}, false, false},
	} {
		if got := c.filter.Match(kept); got != c.kept {
			t.Errorf("%+v matches a kept event: %v", c.filter, got)
		}
		if got := c.filter.Match(fleeting); got != c.fleeing {
			t.Errorf("%+v matches a transient event: %v", c.filter, got)
		}
	}
}

// What is committed while no relay runs waits in the outbox, in its order and with its
// sequence numbers.
func TestRelayTellsInOrderAndGoesOnAfterRestart_B11(t *testing.T) {
	t.Parallel()
	o := newOutbox()
	o.commit("station.booted.v1") // of before the first start: history
	b := start(t, bus.Options{Node: "n1"})
	s := b.Stream(csms.DefaultTenant, bus.Filter{})
	stop := relay(t, b, o)
	defer stop()
	// The relay begins with what comes after it looked first; this probe is told as soon
	// as it has.
	probe := func() {
		for {
			o.commit("probe.v1")
			select {
			case _, ok := <-s.C():
				if ok {
					return
				}
				s = b.Stream(csms.DefaultTenant, bus.Filter{}) // cut by the relay's very first start
			case <-time.After(20 * time.Millisecond):
			}
		}
	}
	probe()
	stop()
	s.Close()

	// What is committed while no relay runs is told by the next one.
	const n = bus.StreamBuffer - 24
	first := len(o.events) + 1
	var want []int64
	for i := range n {
		o.commit("transaction.started.v1")
		want = append(want, int64(first+i))
	}
	s = b.Stream(csms.DefaultTenant, bus.Filter{})
	defer s.Close()
	stop2 := relay(t, b, o)
	defer stop2()
	var got []int64
	for len(got) < n {
		got = append(got, next(t, s.C()).Sequence)
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("sequences told after the restart (-want +got):\n%s", diff)
	}
}

func TestSlowListenerIsCutAndFollowLosesNothing(t *testing.T) {
	t.Parallel()
	o := newOutbox()
	b := start(t, bus.Options{})
	defer relay(t, b, o)()
	ctx, cancel := context.WithCancel(t.Context())
	defer cancel()

	const n = 3*bus.StreamBuffer + 7
	started := make(chan struct{})
	release := make(chan struct{})
	var seqs []int64
	done := make(chan error, 1)
	go func() {
		done <- b.Follow(ctx, o, bus.FollowQuery{Tenant: csms.DefaultTenant}, func(e *csms.Event) error {
			if len(seqs) == 0 {
				close(started)
				<-release // much is committed while this one takes its time
			}
			if seqs = append(seqs, e.Sequence); len(seqs) == n {
				cancel()
			}
			return nil
		})
	}()
	o.commit("station.booted.v1")
	<-started
	for range n - 1 {
		o.commit("station.booted.v1")
	}
	probe := b.Stream(csms.DefaultTenant, bus.Filter{Types: []string{"none"}})
	probe.Close()
	close(release)
	select {
	case err := <-done:
		if !errors.Is(err, context.Canceled) {
			t.Fatal(err)
		}
	case <-time.After(patience):
		t.Fatalf("only %d of %d events came", len(seqs), n)
	}
	for i, s := range seqs {
		if s != int64(i+1) {
			t.Fatalf("event %d has sequence %d", i+1, s)
		}
	}
}

func TestStreamOfSlowListenerEndsAsLagged(t *testing.T) {
	t.Parallel()
	b := start(t, bus.Options{})
	slow := b.Stream(csms.DefaultTenant, bus.Filter{Types: []string{"*"}})
	fast := b.Stream(csms.DefaultTenant, bus.Filter{Types: []string{"*"}})
	other := b.Stream("elsewhere", bus.Filter{Types: []string{"*"}})
	defer other.Close()
	for i := range bus.StreamBuffer + 1 {
		b.Publish(csms.Event{Type: csms.EventMeterSampled, Tenant: csms.DefaultTenant, Subject: fmt.Sprint(i), Transient: true})
		if e := next(t, fast.C()); e.Subject != fmt.Sprint(i) {
			t.Fatalf("event %d is %s", i, e.Subject)
		}
	}
	n := 0
	for range slow.C() {
		n++
	}
	if n != bus.StreamBuffer || !slow.Lagged() {
		t.Errorf("slow listener got %d events, lagged %v", n, slow.Lagged())
	}
	if len(other.C()) != 0 {
		t.Error("events of one tenant reached another")
	}
	fast.Close()
	if _, ok := <-fast.C(); ok || fast.Lagged() {
		t.Error("a closed stream goes on or says it lagged")
	}
}

func TestSubscribeCallsInOrderUntilCancelled(t *testing.T) {
	t.Parallel()
	b := start(t, bus.Options{})
	got := make(chan string, 10)
	cancel := b.Subscribe(csms.DefaultTenant, bus.Filter{Types: []string{"command"}}, func(e csms.Event) { got <- e.Subject })
	for _, subject := range []string{"cmd_1", "cmd_2"} {
		b.Publish(csms.Event{Type: csms.EventCommandChanged, Tenant: csms.DefaultTenant, Subject: subject})
	}
	b.Publish(csms.Event{Type: csms.EventStationBooted, Tenant: csms.DefaultTenant})
	for _, want := range []string{"cmd_1", "cmd_2"} {
		select {
		case subject := <-got:
			if subject != want {
				t.Errorf("got %s, want %s", subject, want)
			}
		case <-time.After(patience):
			t.Fatal("nothing came")
		}
	}
	cancel()
	b.Publish(csms.Event{Type: csms.EventCommandChanged, Tenant: csms.DefaultTenant, Subject: "late"})
	if len(got) != 0 {
		t.Error("called after cancel")
	}
}

func TestFollowTellsWhenIdleAndWhenTheBusEnds(t *testing.T) {
	t.Parallel()
	b := start(t, bus.Options{})
	idle := make(chan struct{}, 1)
	done := make(chan error, 1)
	go func() {
		done <- b.Follow(t.Context(), newOutbox(), bus.FollowQuery{
			Tenant: csms.DefaultTenant, Idle: time.Millisecond,
		}, func(e *csms.Event) error {
			if e != nil {
				return errors.New("an event from nowhere")
			}
			select {
			case idle <- struct{}{}:
			default:
			}
			return nil
		})
	}()
	<-idle
	b.Close()
	select {
	case err := <-done:
		if !errors.Is(err, bus.ErrEnded) {
			t.Error(err)
		}
	case <-time.After(patience):
		t.Fatal("Follow outlives the bus")
	}
}

func TestFollowReturnsTheErrorOfItsFunction(t *testing.T) {
	t.Parallel()
	o := newOutbox()
	o.commit("station.booted.v1")
	b := start(t, bus.Options{})
	enough := errors.New("enough")
	err := b.Follow(t.Context(), o, bus.FollowQuery{Tenant: csms.DefaultTenant}, func(*csms.Event) error { return enough })
	if !errors.Is(err, enough) {
		t.Error(err)
	}
}

func TestEventsReachNATSWhereSomebodyListens(t *testing.T) {
	t.Parallel()
	b := start(t, bus.Options{})
	conn, err := b.Connect()
	if err != nil {
		t.Fatal(err)
	}
	defer conn.Close()
	sub, err := conn.SubscribeSync("ev.default.transaction.>")
	if err != nil {
		t.Fatal(err)
	}
	if err := conn.Flush(); err != nil {
		t.Fatal(err)
	}
	want := csms.Event{
		Sequence: 9, ID: "evt_9", Type: csms.EventTransactionStarted, Tenant: csms.DefaultTenant,
		Station: "CS.1*", Subject: "tx_1", At: time.Unix(9, 5000).UTC(), Data: map[string]int{"evseId": 1},
	}
	b.Publish(csms.Event{Type: csms.EventStationBooted, Tenant: csms.DefaultTenant})
	b.Publish(want)
	m, err := sub.NextMsg(patience)
	if err != nil {
		t.Fatal(err)
	}
	if m.Subject != "ev.default.transaction.started.v1.CS~2E1~2A" || m.Header.Get("Nats-Msg-Id") != "evt_9" {
		t.Errorf("subject %s, header %v", m.Subject, m.Header)
	}
	got, err := bus.ParseCloudEvent(m.Data)
	if err != nil {
		t.Fatal(err)
	}
	if s := fmt.Sprintf("%s", got.Data); s != `{"evseId":1}` {
		t.Errorf("data %s", s)
	}
	got.Data, want.Data = nil, nil
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("event (-want +got):\n%s", diff)
	}
}

// What nobody would hear need not be made.
func TestWantedIsWhatAListenerAsksFor(t *testing.T) {
	t.Parallel()
	b := start(t, bus.Options{})
	e := csms.Event{Type: csms.EventMeterSampled, Tenant: csms.DefaultTenant, Station: "CS1", Transient: true}
	check := func(when string, want bool) {
		t.Helper()
		if got := b.Wanted(e); got != want {
			t.Errorf("%s: wanted %v", when, got)
		}
	}
	check("alone", false)
	for _, f := range []bus.Filter{{}, {Types: []string{"station"}}, {Types: []string{"*"}, Station: "CS2"}} {
		s := b.Stream(e.Tenant, f)
		check("others are asked for", false)
		s.Close()
	}
	s := b.Stream("other", bus.Filter{Types: []string{"*"}})
	check("another tenant's", false)
	s.Close()
	s = b.Stream(e.Tenant, bus.Filter{Types: []string{"meter.*"}, Station: "CS1"})
	check("asked for", true)
	s.Close()
	check("no more", false)
	c, err := b.Connect()
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(c.Close)
	check("a client of another thing", false)
	if _, err := c.SubscribeSync("ev.>"); err != nil {
		t.Fatal(err)
	}
	if err := c.Flush(); err != nil {
		t.Fatal(err)
	}
	check("by NATS", true)
}

func BenchmarkPublishUnheard(b *testing.B) {
	bb := start(b, bus.Options{})
	e := csms.Event{Type: csms.EventMeterSampled, Tenant: csms.DefaultTenant, Station: "CS1", Transient: true}
	b.ReportAllocs()
	for b.Loop() {
		bb.Publish(e)
	}
}
