package ocppws_test

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
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

func TestCloseHandshake(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		h, k := newHandler(), newHandler()
		cs, st := pair(t, ocppws.Options{}, ocppws.Options{}, h, k, ocppws.DialOptions{})
		start := time.Now()
		cs.Close(ocppws.ReasonServiceRestart)
		cs.Close(ocppws.ReasonNormal) // only the first counts
		if _, err := cs.Call(t.Context(), "X", nil); !errors.Is(err, ocppws.ErrClosed) {
			t.Errorf("call after Close: %v", err)
		}
		near, far := <-h.closed, <-k.closed
		if ce, ok := errors.AsType[*ocppws.CloseError](near); !ok || ce.Reason != ocppws.ReasonServiceRestart || ce.PeerCode != 1012 {
			t.Errorf("cause here %+v", near)
		}
		if ce, ok := errors.AsType[*ocppws.CloseError](far); !ok || ce.Reason != ocppws.ReasonPeerClosed || ce.PeerCode != 1012 || ce.PeerText != "serviceRestart" {
			t.Errorf("cause there %+v", far)
		}
		if time.Since(start) != 0 {
			t.Errorf("took %v", time.Since(start))
		}
		<-st.Done()
	})
}

func TestCloseOfDeafPeer(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		cs, st := rawPair(t, ocppws.Options{CloseTimeout: 4 * time.Second})
		var wg sync.WaitGroup
		wg.Go(func() { _, _ = io.Copy(io.Discard, st) })
		h := newHandler()
		cs.Start(h)
		start := time.Now()
		cs.Close(ocppws.ReasonGoingAway)
		if cause := <-h.closed; !errors.Is(cause, ocppws.ReasonGoingAway) || time.Since(start) != 4*time.Second {
			t.Errorf("%v after %v", cause, time.Since(start))
		}
		wg.Wait()
	})
}

// A CALL that comes after our close frame can't be answered and is not handled:
// the station will send it again.
func TestNoCallsAfterClose(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		cs, st := rawPair(t, ocppws.Options{})
		h := newHandler()
		h.call = func(_ context.Context, _ *ocppws.Conn, f ocppj.Frame) { t.Errorf("handled %s", f.ID) }
		cs.Start(h)
		cs.Close(ocppws.ReasonServiceRestart)
		_ = st.recv()
		st.send(text(`[2,"1","StopTransaction",{}]`), frame(ws.OpClose, true, "\x03\xf4"))
		if cause := <-h.closed; !errors.Is(cause, ocppws.ReasonServiceRestart) {
			t.Errorf("cause %v", cause)
		}
	})
}

func TestPanicInHandler(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		h := newHandler()
		h.call = func(_ context.Context, c *ocppws.Conn, f ocppj.Frame) {
			if f.Action == "Boom" {
				panic("boom")
			}
			_ = c.Reply(f.ID, nil)
		}
		var told []any
		o := ocppws.Options{Panicked: func(_ *ocppws.Conn, v any, stack []byte) {
			if !bytes.Contains(stack, []byte("TestPanicInHandler")) {
				t.Errorf("stack %s", stack)
			}
			told = append(told, v)
		}}
		_, st := pair(t, o, ocppws.Options{}, h, newHandler(), ocppws.DialOptions{})
		_, err := st.Call(t.Context(), "Boom", nil)
		if ce, ok := errors.AsType[*ocppws.CallError](err); !ok || ce.Code != ocppj.InternalError {
			t.Errorf("answer %v", err)
		}
		if _, err := st.Call(t.Context(), "Fine", nil); err != nil {
			t.Errorf("afterwards: %v", err)
		}
		if len(told) != 1 || told[0] != "boom" {
			t.Errorf("told of %v", told)
		}
	})
}

// Everything that goes over the wire is observed, with what it means.
func TestObserve(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		var mu sync.Mutex
		var log []string
		o := ocppws.Options{Observe: func(_ *ocppws.Conn, d ocppws.Direction, raw []byte, f ocppj.Frame, err error) {
			mu.Lock()
			defer mu.Unlock()
			raw = bytes.ReplaceAll(raw, []byte(f.ID), []byte("ID"))
			log = append(log, fmt.Sprintf("%v %v %s %s %v", d, f.Type, f.Action, raw, err != nil))
			if d == ocppws.Out && (f.Type == ocppj.Call || f.Type == ocppj.Send) {
				again, err := ocppj.Parse(ocppj.V21, bytes.ReplaceAll(raw, []byte("ID"), []byte(f.ID)))
				if err != nil || again.ID != f.ID || !bytes.Equal(again.Payload, f.Payload) {
					t.Errorf("observed %+v of %s", f, raw)
				}
			}
		}}
		cs, st := rawPair(t, o)
		cs.Start(newHandler())
		st.send(text(`[2,"q1","Boot",{"a":1}]`))
		_ = st.recv()
		st.send(text(`nonsense`))
		_ = st.recv()
		if _, err := cs.Send("Stream", []byte(`{"s":1}`)); err != nil {
			t.Fatal(err)
		}
		_ = st.recv()
		for _, payload := range []string{`{"c":1}`, ""} {
			if err := cs.Go("Reset", []byte(payload), 0, func(ocppws.Result, error) {}); err != nil {
				t.Fatal(err)
			}
			id := strings.Split(st.recv(), `"`)[1]
			st.send(text(`[3,"` + id + `",{}]`))
		}
		synctest.Wait()
		want := []string{
			`in CALL Boot [2,"ID","Boot",{"a":1}] false`,
			`out CALLRESULT  [3,"ID",{"a":1}] false`,
			`in type 0  nonsense true`,
			`out CALLERROR  [4,"ID","RpcFrameworkError","the message is not a JSON array",{}] false`,
			`out SEND Stream [6,"ID","Stream",{"s":1}] false`,
			`out CALL Reset [2,"ID","Reset",{"c":1}] false`,
			`in CALLRESULT  [3,"ID",{}] false`,
			`out CALL Reset [2,"ID","Reset",{}] false`,
			`in CALLRESULT  [3,"ID",{}] false`,
		}
		// An empty id replaces nothing but is found between all bytes.
		for i := range log {
			if strings.HasPrefix(log[i], "in type 0") {
				log[i] = strings.ReplaceAll(log[i], "ID", "")
			}
		}
		if !slices.Equal(log, want) {
			t.Errorf("observed\n%s\nwant\n%s", strings.Join(log, "\n"), strings.Join(want, "\n"))
		}
	})
}

// A broken answer ends its call at once; 2.1 tells the peer.
func TestBrokenAnswer(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		cs, st := rawPair(t, ocppws.Options{})
		cs.Start(newHandler())
		var wg sync.WaitGroup
		wg.Go(func() {
			id := strings.Split(st.recv(), `"`)[1]
			st.send(text(`[3,"` + id + `",{"a":]`))
			if got, want := st.recv(), `[5,"`+id+`","FormatViolation",`; !strings.HasPrefix(got, want) {
				t.Errorf("got %s, want %s", got, want)
			}
		})
		_, err := cs.Call(t.Context(), "X", nil)
		if _, ok := errors.AsType[*ocppws.BadAnswerError](err); !ok || !errors.Is(err, ocppws.ErrOutcomeUnknown) {
			t.Errorf("error %v", err)
		}
		wg.Wait()
	})
}

// resultErrors is a handler with the optional ability.
type resultErrors struct {
	*handler
	got chan ocppj.Frame
}

func (h *resultErrors) HandleResultError(_ context.Context, _ *ocppws.Conn, f ocppj.Frame) {
	f.Details = bytes.Clone(f.Details)
	h.got <- f
}

func TestSendAndResultError(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		h := &resultErrors{newHandler(), make(chan ocppj.Frame, 1)}
		sends := make(chan string, 1)
		h.send = func(_ context.Context, _ *ocppws.Conn, f ocppj.Frame) { sends <- f.Action + string(f.Payload) }
		_, st := pair(t, ocppws.Options{}, ocppws.Options{}, h, newHandler(), ocppws.DialOptions{})
		if _, err := st.Send("NotifyPeriodicEventStream", []byte(`{"id":1}`)); err != nil {
			t.Fatal(err)
		}
		if got := <-sends; got != `NotifyPeriodicEventStream{"id":1}` {
			t.Errorf("got %s", got)
		}
		if err := st.ReplyResultError("7", ocppj.TypeConstraintViolation, "d", []byte(`{"x":1}`)); err != nil {
			t.Fatal(err)
		}
		if f := <-h.got; f.ID != "7" || f.Code != ocppj.TypeConstraintViolation || string(f.Details) != `{"x":1}` {
			t.Errorf("got %+v", f)
		}
	})
	synctest.Test(t, func(t *testing.T) {
		cs, _ := pair(t, ocppws.Options{}, ocppws.Options{}, newHandler(), newHandler(), ocppws.DialOptions{Versions: []ocppj.Version{ocppj.V201}})
		if _, err := cs.Send("X", nil); !errors.Is(err, ocppws.ErrUnsupported) {
			t.Errorf("SEND in 2.0.1: %v", err)
		}
		if err := cs.ReplyResultError("1", ocppj.GenericError, "", nil); !errors.Is(err, ocppws.ErrUnsupported) {
			t.Errorf("CALLRESULTERROR in 2.0.1: %v", err)
		}
	})
}

// A frame that breaks a rule but is whole may be let through.
func TestTolerate(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		long := strings.Repeat("x", 40)
		cs, st := rawPair(t, ocppws.Options{Tolerate: func(_ *ocppws.Conn, f ocppj.Frame, e *ocppj.ParseError) bool {
			return f.Action == "StopTransaction" && e.Usable
		}})
		cs.Start(newHandler())
		st.send(text(`[2,"` + long + `","StopTransaction",{}]`))
		if got := st.recv(); got != `[3,"`+long+`",{}]` {
			t.Errorf("got %s", got)
		}
		st.send(text(`[2,"` + long + `","Heartbeat",{}]`))
		if got := st.recv(); !strings.HasPrefix(got, `[4,"-1",`) {
			t.Errorf("got %s", got)
		}
	})
}

// A peer that sends what needs no answer faster than it is handled.
func TestFloodOfSends(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		cs, st := rawPair(t, ocppws.Options{MaxMessageSize: 10_000, CloseTimeout: time.Second})
		h := newHandler()
		release := make(chan struct{})
		handled := 0
		h.send = func(context.Context, *ocppws.Conn, ocppj.Frame) { handled++; <-release }
		cs.Start(h)
		one := text(`[6,"1","X",{"d":"` + strings.Repeat("x", 1000) + `"}]`)
		for range 5 {
			st.send(one)
		}
		synctest.Wait()
		if cs.Cause() != nil {
			t.Fatalf("closed after 5 kB: %v", cs.Cause())
		}
		for range 3 {
			st.send(one)
		}
		//lint:ignore SA1019 the test bounds the frames it makes
		f, err := ws.ReadFrame(st)
		if code, _ := ws.ParseCloseFrameData(f.Payload); err != nil || code != 1008 {
			t.Errorf("got %q, %v, want close 1008", f.Payload, err)
		}
		close(release)
		if cause := <-h.closed; !errors.Is(cause, ocppws.ReasonCallFlood) {
			t.Errorf("cause %v", cause)
		}
		if handled != 7 {
			t.Errorf("%d handled, want the 7 that were taken", handled)
		}
	})
}

// A panic outside a handler ends the connection, not the process.
func TestPanicOnTheWay(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		told := 0
		cs, st := rawPair(t, ocppws.Options{
			Observe:  func(*ocppws.Conn, ocppws.Direction, []byte, ocppj.Frame, error) { panic("boom") },
			Panicked: func(*ocppws.Conn, any, []byte) { told++ },
		})
		h := newHandler()
		cs.Start(h)
		st.send(text(`[2,"1","X",{}]`))
		if cause := <-h.closed; !errors.Is(cause, ocppws.ReasonInternal) || told != 1 {
			t.Errorf("cause %v, told %d times", cause, told)
		}
	})
}
