package bus_test

import (
	"context"
	"errors"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/evenkeel/evenkeel/csms"
	"github.com/evenkeel/evenkeel/internal/bus"
)

var cs1 = csms.StationKey{Tenant: csms.DefaultTenant, Station: "CS1"}

func serve(tb testing.TB, b *bus.Bus, h func(context.Context, csms.Call) (csms.CallReply, error)) {
	tb.Helper()
	if err := b.ServeCalls(h); err != nil {
		tb.Fatal(err)
	}
}

func TestCallReachesTheHolderAndBringsTheAnswerBack(t *testing.T) {
	t.Parallel()
	b := start(t, bus.Options{Node: "n1"})
	var got csms.Call
	serve(t, b, func(_ context.Context, c csms.Call) (csms.CallReply, error) {
		got = c
		return csms.CallReply{MessageID: "m1", Response: []byte(`{"status":"Accepted","n":1.50}`)}, nil
	})
	b.Own(cs1, 1)
	want := csms.Call{Station: cs1, Action: "Reset", Payload: []byte(`{"type":"Soft"}`), Timeout: 5 * time.Second}
	reply, err := b.Call(t.Context(), want)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("call (-want +got):\n%s", diff)
	}
	if reply.MessageID != "m1" || string(reply.Response) != `{"status":"Accepted","n":1.50}` || reply.Error != nil {
		t.Errorf("reply %+v", reply)
	}
}

func TestCallErrorOfTheStationIsAnAnswer(t *testing.T) {
	t.Parallel()
	b := start(t, bus.Options{})
	want := csms.CallReply{MessageID: "m1", Error: &csms.CallError{
		Code: "NotSupported", Description: "no", Details: []byte(`{"a":1}`),
	}}
	serve(t, b, func(context.Context, csms.Call) (csms.CallReply, error) { return want, nil })
	b.Own(cs1, 1)
	got, err := b.Call(t.Context(), csms.Call{Station: cs1, Action: "Reset"})
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("reply (-want +got):\n%s", diff)
	}
}

func TestErrorsOfTheHandlerTravelWhole(t *testing.T) {
	t.Parallel()
	b := start(t, bus.Options{})
	b.Own(cs1, 1)
	var fail error
	serve(t, b, func(context.Context, csms.Call) (csms.CallReply, error) { return csms.CallReply{}, fail })
	for _, c := range []struct {
		fail error
		want csms.Error
	}{
		{
			&csms.Error{Code: csms.CodeInvalid, Message: "payload", Fields: []csms.FieldError{{Pointer: "/type", Message: "unknown"}}},
			csms.Error{Code: csms.CodeInvalid, Message: "payload", Fields: []csms.FieldError{{Pointer: "/type", Message: "unknown"}}},
		},
		{csms.Errorf(csms.CodeNotFound, "no action Foo"), csms.Error{Code: csms.CodeNotFound, Message: "no action Foo"}},
		{errors.New("secret inside"), csms.Error{Code: csms.CodeInternal, Message: "internal error"}},
		{context.DeadlineExceeded, csms.Error{Code: csms.CodeTimeout, Message: "the charging station did not answer in time"}},
	} {
		fail = c.fail
		_, err := b.Call(t.Context(), csms.Call{Station: cs1, Action: "Reset"})
		got, ok := errors.AsType[*csms.Error](err)
		if !ok {
			t.Errorf("%v came back as %v", c.fail, err)
			continue
		}
		if diff := cmp.Diff(c.want, *got); diff != "" {
			t.Errorf("error (-want +got):\n%s", diff)
		}
	}
}

func TestCallToNobodyIsAConflict(t *testing.T) {
	t.Parallel()
	located := ""
	b := start(t, bus.Options{Node: "n1", Locate: func(context.Context, csms.StationKey) (string, error) {
		return located, nil
	}})
	call := func() csms.Code {
		_, err := b.Call(t.Context(), csms.Call{Station: cs1, Action: "Reset"})
		return csms.CodeOf(err)
	}
	if got := call(); got != csms.CodeConflict {
		t.Errorf("a station nobody holds: %s", got)
	}
	located = "n1" // by the store still here
	if got := call(); got != csms.CodeConflict {
		t.Errorf("a station that has just gone: %s", got)
	}
	located = "n2"
	if got := call(); got != csms.CodeConflict {
		t.Errorf("a station of a node that is down: %s", got)
	}
	b.Own(cs1, 1)
	if got := call(); got != csms.CodeConflict {
		t.Errorf("nobody serves calls: %s", got)
	}
}

func TestOwnershipFollowsTheNewestEpoch(t *testing.T) {
	t.Parallel()
	b := start(t, bus.Options{})
	serve(t, b, func(context.Context, csms.Call) (csms.CallReply, error) { return csms.CallReply{MessageID: "m"}, nil })
	call := func() error {
		_, err := b.Call(t.Context(), csms.Call{Station: cs1, Action: "Reset"})
		return err
	}
	b.Own(cs1, 2)
	b.Own(cs1, 1)    // a late note of an old socket
	b.Disown(cs1, 1) // and of its end
	if err := call(); err != nil {
		t.Error(err)
	}
	b.Disown(cs1, 2)
	if err := call(); csms.CodeOf(err) != csms.CodeConflict {
		t.Error(err)
	}
}

func TestCallThatIsNotAnsweredTimesOut(t *testing.T) {
	t.Parallel()
	b := start(t, bus.Options{})
	serve(t, b, func(ctx context.Context, _ csms.Call) (csms.CallReply, error) {
		<-ctx.Done()
		return csms.CallReply{}, ctx.Err()
	})
	b.Own(cs1, 1)
	_, err := b.Call(t.Context(), csms.Call{Station: cs1, Action: "Reset", Timeout: time.Millisecond})
	if csms.CodeOf(err) != csms.CodeTimeout {
		t.Error(err)
	}
}

func TestPayloadThatIsNotJSONIsRefused(t *testing.T) {
	t.Parallel()
	b := start(t, bus.Options{})
	_, err := b.Call(t.Context(), csms.Call{Station: cs1, Action: "Reset", Payload: []byte(`{"type":`)})
	if csms.CodeOf(err) != csms.CodeInvalid {
		t.Error(err)
	}
}

func TestCloseEndsCallsInProgress(t *testing.T) {
	t.Parallel()
	b := start(t, bus.Options{})
	began := make(chan struct{})
	serve(t, b, func(ctx context.Context, _ csms.Call) (csms.CallReply, error) {
		close(began)
		<-ctx.Done()
		return csms.CallReply{}, ctx.Err()
	})
	b.Own(cs1, 1)
	done := make(chan error, 1)
	go func() {
		_, err := b.Call(context.Background(), csms.Call{Station: cs1, Action: "Reset"})
		done <- err
	}()
	<-began
	b.Close()
	select {
	case err := <-done:
		if err == nil {
			t.Error("a call answered by nobody")
		}
	case <-time.After(patience):
		t.Fatal("a call outlives the bus")
	}
}

func TestHintsReachEveryNode(t *testing.T) {
	t.Parallel()
	a, b := cluster(t)
	woken := make(chan csms.StationKey, 4)
	dropped := make(chan string, 4)
	for _, n := range []*bus.Bus{a, b} {
		if err := n.ServeWake(func(k csms.StationKey) { woken <- k }); err != nil {
			t.Fatal(err)
		}
		if err := n.ServeDrop(func(_ csms.StationKey, reason string) { dropped <- reason }); err != nil {
			t.Fatal(err)
		}
	}
	waitInterest(t, a, "gw.wake", "gw.drop")
	a.Wake(cs1)
	a.Drop(cs1, "disabled")
	for range 2 {
		select {
		case k := <-woken:
			if k != cs1 {
				t.Errorf("woken %v", k)
			}
		case <-time.After(patience):
			t.Fatal("not woken on both nodes")
		}
		select {
		case reason := <-dropped:
			if reason != "disabled" {
				t.Errorf("reason %q", reason)
			}
		case <-time.After(patience):
			t.Fatal("not dropped on both nodes")
		}
	}
}

// cluster is two nodes of which b knows a; a finds the stations b holds.
func cluster(tb testing.TB) (a, b *bus.Bus) {
	tb.Helper()
	a = start(tb, bus.Options{
		Node:    "a",
		Cluster: &bus.Cluster{Name: tb.Name(), Host: "127.0.0.1", Secret: "among nodes"},
		Locate:  func(context.Context, csms.StationKey) (string, error) { return "b", nil },
	})
	b = start(tb, bus.Options{
		Node:    "b",
		Cluster: &bus.Cluster{Name: tb.Name(), Host: "127.0.0.1", Secret: "among nodes", Routes: []string{"nats://" + a.ClusterAddr()}},
	})
	return a, b
}

// waitInterest waits until messages of node a reach both nodes.
func waitInterest(tb testing.TB, a *bus.Bus, subjects ...string) {
	tb.Helper()
	deadline := time.Now().Add(patience)
	for _, s := range subjects {
		for a.Listeners(s) < 2 {
			if time.Now().After(deadline) {
				tb.Fatalf("nodes do not hear each other on %s", s)
			}
			<-time.After(5 * time.Millisecond)
		}
	}
}

func TestCallAndTransientEventsCrossNodes(t *testing.T) {
	t.Parallel()
	a, b := cluster(t)
	serve(t, a, func(context.Context, csms.Call) (csms.CallReply, error) {
		return csms.CallReply{}, errors.New("a does not hold it")
	})
	serve(t, b, func(_ context.Context, c csms.Call) (csms.CallReply, error) {
		return csms.CallReply{MessageID: string(c.Station.Station)}, nil
	})
	b.Own(cs1, 1)
	deadline := time.Now().Add(patience)
	for a.Listeners("gw.b.call") == 0 {
		if time.Now().After(deadline) {
			t.Fatal("nodes do not find each other")
		}
		<-time.After(5 * time.Millisecond)
	}
	reply, err := a.Call(t.Context(), csms.Call{Station: cs1, Action: "Reset"})
	if err != nil || reply.MessageID != "CS1" {
		t.Fatalf("%+v, %v", reply, err)
	}

	s := b.Stream(csms.DefaultTenant, bus.Filter{Types: []string{"meter"}})
	defer s.Close()
	waitInterest(t, a, "ev.default.meter.sampled.v1.CS1")
	a.Publish(csms.Event{ID: "evt_1", Type: csms.EventMeterSampled, Tenant: csms.DefaultTenant, Station: "CS1", Transient: true})
	if e := next(t, s.C()); e.ID != "evt_1" || !e.Transient {
		t.Errorf("event %+v", e)
	}
}

func TestCommitOfAnotherNodeNudgesTheRelay(t *testing.T) {
	t.Parallel()
	a, b := cluster(t)
	o := newOutbox()
	o.settings["relay.b"] = []byte("0")
	defer relay(t, b, o)()
	s := b.Stream(csms.DefaultTenant, bus.Filter{})
	defer s.Close()
	waitInterest(t, a, "ev.default.station.booted.v1.CS1")
	// The commit is signalled to nobody here: node a made it and tells of it.
	o.mu.Lock()
	o.events = append(o.events, csms.Event{Sequence: 1, ID: "evt_1", Type: csms.EventStationBooted, Tenant: csms.DefaultTenant, Station: "CS1"})
	e := o.events[0]
	o.mu.Unlock()
	a.Publish(e)
	if e := next(t, s.C()); e.Sequence != 1 {
		t.Errorf("event %+v", e)
	}
}
