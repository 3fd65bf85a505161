package ocppws_test

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"slices"
	"strings"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	"github.com/gobwas/ws"

	"github.com/evenkeel/evenkeel/ocppj"
	"github.com/evenkeel/evenkeel/ocppws"
)

// rawStation is the station's end of a connection in a bubble, after the
// handshake, with nothing that answers by itself.
type rawStation struct {
	net.Conn
	tb testing.TB
}

// rawPair returns an unstarted connection of a CSMS and the raw other end.
func rawPair(tb testing.TB, o ocppws.Options) (*ocppws.Conn, *rawStation) {
	tb.Helper()
	var far net.Conn
	cs, st := pair(tb, o, ocppws.Options{}, nil, nil, ocppws.DialOptions{NetDial: nil}, func(c net.Conn) { far = c })
	_ = st // never started: its end is used raw
	return cs, &rawStation{far, tb}
}

func (r *rawStation) send(frames ...[]byte) {
	r.tb.Helper()
	if _, err := r.Write(bytes.Join(frames, nil)); err != nil {
		r.tb.Errorf("write: %v", err)
	}
}

// recv returns the payload of the next frame that is no ping.
func (r *rawStation) recv() string {
	r.tb.Helper()
	for {
		//lint:ignore SA1019 the test bounds the frames it makes
		f, err := ws.ReadFrame(r)
		if err != nil {
			r.tb.Errorf("read: %v", err)
			return ""
		}
		if f.Header.OpCode != ws.OpPing { // which come at random times
			return string(f.Payload)
		}
	}
}

func TestSilentPeerIsCut(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		cs, st := rawPair(t, ocppws.Options{})
		var got bytes.Buffer
		var wg sync.WaitGroup
		wg.Go(func() { _, _ = io.Copy(&got, st) })
		h := newHandler()
		start := time.Now()
		cs.Start(h)
		cause := <-h.closed
		took := time.Since(start)
		wg.Wait()
		if !errors.Is(cause, ocppws.ReasonPingTimeout) {
			t.Errorf("cause %v", cause)
		}
		// A first span of 27.5 to 55 s, then two pings that go unanswered.
		if took < 137*time.Second || took > 166*time.Second {
			t.Errorf("cut after %v", took)
		}
		if want := "\x89\x00\x89\x00"; got.String() != want {
			t.Errorf("sent %q, want two pings", got.String())
		}
	})
}

// Two pings without an answer end it, also where something was heard before them.
func TestPeerThatFallsSilentIsCut_S9(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		cs, st := rawPair(t, ocppws.Options{PingInterval: 10 * time.Second})
		var got bytes.Buffer
		var wg sync.WaitGroup
		wg.Go(func() { _, _ = io.Copy(&got, st) })
		h := newHandler()
		start := time.Now()
		cs.Start(h)
		time.Sleep(time.Second)
		if _, err := st.Write([]byte{0x8a, 0x80, 0, 0, 0, 0}); err != nil { // a pong
			t.Fatal(err)
		}
		cause := <-h.closed
		took := time.Since(start)
		wg.Wait()
		if !errors.Is(cause, ocppws.ReasonPingTimeout) {
			t.Errorf("cause %v", cause)
		}
		// The first ping comes after 5 to 10 s.
		if took < 25*time.Second || took > 30*time.Second {
			t.Errorf("cut after %v", took)
		}
		if want := "\x89\x00\x89\x00"; got.String() != want {
			t.Errorf("sent %q, want two pings", got.String())
		}
	})
}

func TestPongsKeepAlive(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		h, k := newHandler(), newHandler()
		cs, _ := pair(t, ocppws.Options{}, ocppws.Options{}, h, k, ocppws.DialOptions{PingInterval: time.Minute})
		time.Sleep(24 * time.Hour)
		if cs.Cause() != nil {
			t.Errorf("gone: %v", cs.Cause())
		}
		if _, err := cs.Call(t.Context(), "X", nil); err != nil {
			t.Errorf("call: %v", err)
		}
	})
}

func TestClientNoticesSilentServer(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		k := newHandler()
		// The server's side is never started, and so never answers.
		_, st := pair(t, ocppws.Options{}, ocppws.Options{WriteTimeout: time.Hour}, nil, k, ocppws.DialOptions{PingInterval: 10 * time.Second})
		<-k.closed
		if !errors.Is(st.Cause(), ocppws.ReasonPingTimeout) {
			t.Errorf("cause %v", st.Cause())
		}
	})
}

// TestFreeze leaves a connection half open: the peer finds out by its pings, and the frozen side itself never does.
func TestFreeze(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		h, k := newHandler(), newHandler()
		cs, st := pair(t, ocppws.Options{WriteTimeout: time.Hour}, ocppws.Options{}, h, k, ocppws.DialOptions{PingInterval: 10 * time.Second})
		if _, err := cs.Call(t.Context(), "X", nil); err != nil {
			t.Fatal(err)
		}
		st.Freeze()
		if err := st.Go("X", nil, time.Second, func(_ ocppws.Result, err error) {
			if !errors.Is(err, ocppws.ErrTimeout) {
				t.Errorf("call on a frozen connection: %v", err)
			}
		}); err != nil {
			t.Errorf("call on a frozen connection: %v", err)
		}
		if cause := <-h.closed; !errors.Is(cause, ocppws.ReasonPingTimeout) {
			t.Errorf("the peer: %v", cause)
		}
		time.Sleep(time.Hour)
		if st.Cause() != nil {
			t.Errorf("the frozen side noticed: %v", st.Cause())
		}
		st.Close(ocppws.ReasonGoingAway)
		<-k.closed
	})
}

func TestPeerThatDoesNotRead(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		cs, _ := rawPair(t, ocppws.Options{WriteTimeout: 7 * time.Second})
		h := newHandler()
		start := time.Now()
		cs.Start(h)
		if err := cs.Go("X", nil, 0, func(ocppws.Result, error) {}); err != nil {
			t.Fatal(err)
		}
		if cause := <-h.closed; !errors.Is(cause, ocppws.ReasonSlowPeer) || time.Since(start) != 7*time.Second {
			t.Errorf("%v after %v", cause, time.Since(start))
		}
	})
}

func TestUnsentBytesAreBounded_S11(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		cs, _ := rawPair(t, ocppws.Options{MaxUnsentBytes: 10_000})
		h := newHandler()
		cs.Start(h)
		n := 0
		for ; n < 100; n++ {
			if _, err := cs.Send("X", []byte(`{"d":"`+strings.Repeat("x", 1000)+`"}`)); err != nil {
				break
			}
		}
		// One is with the writer, nine fit the bound.
		if n < 9 || n > 10 {
			t.Errorf("%d messages of 1 kB were taken", n)
		}
		if cause := <-h.closed; !errors.Is(cause, ocppws.ReasonSlowPeer) {
			t.Errorf("cause %v", cause)
		}
	})
}

func TestMessageMustEndInTime_S11(t *testing.T) {
	t.Parallel()
	for name, first := range map[string][]byte{
		"half a frame": text(`[2,"1","X",{}]`)[:8],
		"a fragment":   frame(ws.OpText, false, `[2,`),
	} {
		synctest.Test(t, func(t *testing.T) {
			cs, st := rawPair(t, ocppws.Options{FrameTimeout: 9 * time.Second, PingInterval: -1})
			h := newHandler()
			cs.Start(h)
			time.Sleep(time.Hour) // silence before a message is no fault
			st.send(first)
			start := time.Now()
			if cause := <-h.closed; !errors.Is(cause, ocppws.ReasonFrameTimeout) || time.Since(start) != 9*time.Second {
				t.Errorf("%s: %v after %v", name, cause, time.Since(start))
			}
		})
	}
}

func TestCallTimesOut(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		cs, st := rawPair(t, ocppws.Options{CallTimeout: 30 * time.Second})
		cs.Start(newHandler())
		var late string
		var wg sync.WaitGroup
		wg.Go(func() {
			first := st.recv()
			late = strings.Split(first, `"`)[1]
			second := st.recv()
			st.send(text(`[3,"` + late + `",{"late":true}]`)) // to a call that is given up
			st.send(text(`[3,"` + strings.Split(second, `"`)[1] + `",{"late":false}]`))
		})
		start := time.Now()
		r, err := cs.Call(t.Context(), "One", nil)
		if !errors.Is(err, ocppws.ErrTimeout) || !errors.Is(err, ocppws.ErrOutcomeUnknown) || time.Since(start) != 30*time.Second {
			t.Errorf("first: %v after %v", err, time.Since(start))
		}
		r2, err := cs.Call(t.Context(), "Two", nil)
		if err != nil || string(r2.Payload) != `{"late":false}` {
			t.Errorf("second: %s, %v", r2.Payload, err)
		}
		wg.Wait()
		if r.MessageID != late || r2.MessageID == late {
			t.Errorf("ids %q and %q", r.MessageID, r2.MessageID)
		}
	})
}

// One CALL at a time, in the order they were made (OCPP 2.1 Part 4, 4.1.1).
func TestCallsQueueInOrder(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		var seen []string
		open := 0
		var wg sync.WaitGroup
		h := newHandler()
		h.call = func(_ context.Context, c *ocppws.Conn, f ocppj.Frame) {
			if open++; open != 1 {
				t.Errorf("%d calls at a time", open)
			}
			seen = append(seen, f.Action)
			id := f.ID
			wg.Go(func() {
				time.Sleep(time.Second)
				open--
				_ = c.Reply(id, nil)
			})
		}
		cs, _ := pair(t, ocppws.Options{}, ocppws.Options{}, newHandler(), h, ocppws.DialOptions{})
		var want, done []string
		ids := map[string]bool{}
		for i := range 50 {
			action := fmt.Sprint("A", i)
			want = append(want, action)
			if err := cs.Go(action, nil, 0, func(r ocppws.Result, err error) {
				if err != nil {
					t.Errorf("%s: %v", action, err)
				}
				ids[r.MessageID] = true
				done = append(done, action)
			}); err != nil {
				t.Fatal(err)
			}
		}
		time.Sleep(time.Minute)
		wg.Wait()
		synctest.Wait()
		if !slices.Equal(seen, want) || !slices.Equal(done, want) {
			t.Errorf("seen %v, done %v", seen, done)
		}
		if len(ids) != 50 {
			t.Errorf("%d different message ids", len(ids))
		}
	})
}

func TestQueueIsBounded(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		h := newHandler()
		h.call = func(context.Context, *ocppws.Conn, ocppj.Frame) {}
		cs, _ := pair(t, ocppws.Options{MaxQueuedCalls: 3}, ocppws.Options{}, newHandler(), h, ocppws.DialOptions{})
		for i := range 5 {
			err := cs.Go("X", nil, 0, func(ocppws.Result, error) {})
			if want := i == 4; errors.Is(err, ocppws.ErrQueueFull) != want {
				t.Errorf("call %d: %v", i, err)
			}
		}
	})
}

// What a caller learns when it stops waiting, or the connection ends.
func TestOutcomes(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		h := newHandler()
		var ids []string
		h.call = func(_ context.Context, _ *ocppws.Conn, f ocppj.Frame) { ids = append(ids, f.ID) }
		cs, st := pair(t, ocppws.Options{}, ocppws.Options{}, newHandler(), h, ocppws.DialOptions{})
		errStop := errors.New("stop")
		ctx, cancel := context.WithCancelCause(t.Context())
		var wg sync.WaitGroup
		var sent, queued, next, last error
		call := func(ctx context.Context, err *error) {
			wg.Go(func() { _, *err = cs.Call(ctx, "X", nil) })
			synctest.Wait()
		}
		call(ctx, &sent)
		call(ctx, &queued)
		call(t.Context(), &next)
		call(t.Context(), &last)
		cancel(errStop)
		synctest.Wait()
		if !errors.Is(sent, ocppws.ErrOutcomeUnknown) || !errors.Is(sent, errStop) {
			t.Errorf("sent: %v", sent)
		}
		if errors.Is(queued, ocppws.ErrOutcomeUnknown) || !errors.Is(queued, errStop) {
			t.Errorf("queued: %v", queued)
		}
		// The call nobody waits for any more is still the peer's to answer.
		if len(ids) != 1 {
			t.Fatalf("%d calls at the peer, want 1", len(ids))
		}
		if err := st.Reply(ids[0], nil); err != nil {
			t.Fatal(err)
		}
		synctest.Wait()
		if len(ids) != 2 {
			t.Fatalf("%d calls at the peer, want 2", len(ids))
		}
		st.Abort()
		wg.Wait()
		if !errors.Is(next, ocppws.ErrOutcomeUnknown) || !errors.Is(next, ocppws.ReasonConnectionLost) {
			t.Errorf("under way: %v", next)
		}
		if !errors.Is(last, ocppws.ErrClosed) || errors.Is(last, ocppws.ErrOutcomeUnknown) {
			t.Errorf("waiting: %v", last)
		}
		if _, err := cs.Call(t.Context(), "X", nil); !errors.Is(err, ocppws.ErrClosed) {
			t.Errorf("afterwards: %v", err)
		}
	})
}

// Both peers call at the same moment; the answers cross the calls.
func TestCrossingCalls(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		mk := func() *handler {
			h := newHandler()
			h.call = func(ctx context.Context, c *ocppws.Conn, f ocppj.Frame) {
				// A handler that asks back before it answers.
				if f.Action == "Ask" {
					if _, err := c.Call(ctx, "AskBack", nil); err != nil {
						t.Errorf("ask back: %v", err)
					}
				}
				_ = c.Reply(f.ID, nil)
			}
			return h
		}
		cs, st := pair(t, ocppws.Options{}, ocppws.Options{}, mk(), mk(), ocppws.DialOptions{})
		var wg sync.WaitGroup
		for _, c := range []*ocppws.Conn{cs, st} {
			wg.Go(func() {
				for range 20 {
					if _, err := c.Call(t.Context(), "Plain", nil); err != nil {
						t.Errorf("call: %v", err)
					}
				}
			})
		}
		wg.Wait()
		if _, err := st.Call(t.Context(), "Ask", nil); err != nil {
			t.Errorf("ask: %v", err)
		}
	})
}

// A peer that does not wait for answers is served in order, up to a bound.
func TestImpatientPeer(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		cs, st := rawPair(t, ocppws.Options{MaxWaitingCalls: 4, CloseTimeout: time.Second})
		h := newHandler()
		var got []string
		h.call = func(_ context.Context, _ *ocppws.Conn, f ocppj.Frame) { got = append(got, f.ID) }
		cs.Start(h)
		for i := range 5 {
			st.send(text(fmt.Sprintf(`[2,"%d","X",{}]`, i%4))) // the last id repeats the first
		}
		synctest.Wait()
		if len(got) != 1 {
			t.Fatalf("%d calls delivered before an answer", len(got))
		}
		if err := cs.Reply("1", nil); !errors.Is(err, ocppws.ErrNotPending) {
			t.Errorf("an answer out of turn: %v", err)
		}
		for i := range 5 {
			want := fmt.Sprint(i % 4)
			if err := cs.Reply(want, nil); err != nil {
				t.Errorf("reply: %v", err)
			}
			if r := st.recv(); r != `[3,"`+want+`",{}]` {
				t.Errorf("answer %d is %s", i, r)
			}
			synctest.Wait()
		}
		for i := range 6 {
			st.send(text(fmt.Sprintf(`[2,"x%d","X",{}]`, i)))
		}
		//lint:ignore SA1019 the test bounds the frames it makes
		f, err := ws.ReadFrame(st)
		if code, _ := ws.ParseCloseFrameData(f.Payload); err != nil || f.Header.OpCode != ws.OpClose || code != 1008 {
			t.Errorf("got %v %q, %v, want close 1008", f.Header.OpCode, f.Payload, err)
		}
		if cause := <-h.closed; !errors.Is(cause, ocppws.ReasonCallFlood) {
			t.Errorf("cause %v", cause)
		}
	})
}

// A peer above its rate is read more slowly; nothing is lost.
func TestRateLimit(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		cs, st := rawPair(t, ocppws.Options{MessageRate: 10, MessageBurst: 20, PingInterval: -1})
		cs.Start(newHandler())
		start := time.Now()
		for i := range 120 {
			st.send(text(fmt.Sprintf(`[2,"%d","X",{}]`, i)))
			if want, got := fmt.Sprintf(`[3,"%d",{}]`, i), st.recv(); got != want {
				t.Fatalf("got %s, want %s", got, want)
			}
		}
		if took := time.Since(start); took < 9900*time.Millisecond || took > 10100*time.Millisecond {
			t.Errorf("120 messages took %v, want 20 at once and 100 in 10 s", took)
		}
	})
}
