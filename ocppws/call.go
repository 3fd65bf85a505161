package ocppws

import (
	"context"
	"encoding/hex"
	"errors"
	"fmt"
	"math/rand/v2"
	"strconv"
	"time"

	"github.com/evenkeel/evenkeel/ocppj"
)

// The ways in which a call can end without an answer of the peer. Whatever
// matches [ErrOutcomeUnknown] may have been carried out.
var (
	// ErrClosed: the connection was closed before the CALL was sent.
	ErrClosed = errors.New("ocppws: connection closed")
	// ErrOutcomeUnknown: the CALL was sent and no answer will come.
	ErrOutcomeUnknown = errors.New("ocppws: outcome unknown")
	// ErrTimeout: the CALL was sent and not answered in time; it matches
	// ErrOutcomeUnknown too. An answer that comes later is dropped.
	ErrTimeout = fmt.Errorf("ocppws: no answer in time: %w", ErrOutcomeUnknown)
	// ErrQueueFull: too many CALLs wait on this connection; it was not sent.
	ErrQueueFull = errors.New("ocppws: too many calls wait")
	// ErrUnsupported: the version of the connection has no such message type.
	ErrUnsupported = errors.New("ocppws: not supported by the version")
)

// CallError is the CALLERROR a peer answered with.
type CallError struct {
	MessageID   string
	Code        ocppj.ErrorCode // neutral spelling; any text if the peer made one up
	Description string          // untrusted, of any length
	Details     []byte          // one JSON value, {} if there was none; untrusted
}

// Error returns the code; the description is the peer's and not repeated.
func (e *CallError) Error() string { return "ocppws: peer answered " + strconv.Quote(string(e.Code)) }

// BadAnswerError says that an answer came and was no valid frame. The peer has
// answered, so it has acted, but how is unknown: it matches [ErrOutcomeUnknown].
type BadAnswerError struct{ Err *ocppj.ParseError }

// Error describes the fault.
func (e *BadAnswerError) Error() string { return "ocppws: unusable answer: " + e.Err.Error() }

// Unwrap returns the parse error and [ErrOutcomeUnknown].
func (e *BadAnswerError) Unwrap() []error { return []error{e.Err, ErrOutcomeUnknown} }

// Result is the answer to a CALL.
type Result struct {
	// MessageID is the id the CALL was given, "" if it got none. It is set
	// beside an error too.
	MessageID string
	// Payload is the payload of the CALLRESULT, one JSON object; nil beside an error.
	Payload []byte
}

// call is one CALL of ours, from being asked for to its end.
type call struct {
	msg     *buffer // the message, while it waits for its turn
	out     *buffer // the message, on its way from begin to launch
	frame   ocppj.Frame
	timeout time.Duration
	until   time.Time // set when sent
	next    *call
	result  Result
	err     error
	done    func(Result, error)
	wait    chan struct{} // closed at the end, instead of done
}

// callQueue holds the CALLs of one connection; Conn.mu guards it.
type callQueue struct {
	prefix     uint64 // random part of the message ids, 0 until one is needed
	count      uint64
	current    *call // sent, or being sent, and not ended
	abandoned  bool  // nobody waits for current any more
	head, tail *call // behind it
	n          int
	timer      *time.Timer // of current
}

// Call sends a CALL and waits for the answer. The payload must be one valid JSON
// object, empty for {}, and may be reused when Call returns. CALLs go out one at
// a time, in the order they were made.
//
// The error is nil for a CALLRESULT and a [*CallError] for a CALLERROR.
// [ErrClosed], [ErrQueueFull], or the cause of ctx alone mean that the CALL was
// never sent; an error that matches [ErrOutcomeUnknown] means that it was, and
// that nobody knows what became of it: [ErrTimeout] after Options.CallTimeout
// from sending, [*BadAnswerError], the end of the connection, or of ctx.
func (c *Conn) Call(ctx context.Context, action string, payload []byte) (Result, error) {
	cl := &call{timeout: c.ep.opt.CallTimeout, wait: make(chan struct{})}
	if err := c.submit(cl, action, payload); err != nil {
		return Result{}, err
	}
	select {
	case <-cl.wait:
	case <-ctx.Done():
		c.abandon(cl, context.Cause(ctx))
		<-cl.wait
	}
	return cl.result, cl.err
}

// Go is [Conn.Call] without waiting: done is called with what Call would return,
// as one of the handler's calls (see [Handler]); the payload of the result is
// valid until it returns. A timeout of 0 is Options.CallTimeout. If Go returns an
// error ([ErrClosed], [ErrQueueFull]), done is never called.
func (c *Conn) Go(action string, payload []byte, timeout time.Duration, done func(Result, error)) error {
	if timeout <= 0 {
		timeout = c.ep.opt.CallTimeout
	}
	return c.submit(&call{timeout: timeout, done: done}, action, payload)
}

// Send sends a SEND, which nobody answers, and returns its message id. It returns
// [ErrUnsupported] before OCPP 2.1 and [ErrClosed] on a connection that is closed
// or closing. Nil means that it is on its way.
func (c *Conn) Send(action string, payload []byte) (string, error) {
	if c.version < ocppj.V21 {
		return "", fmt.Errorf("%w: SEND in OCPP %s", ErrUnsupported, c.version)
	}
	c.mu.Lock()
	id := c.calls.newID()
	c.mu.Unlock()
	b := newMessage(len(payload) + len(action) + len(id) + 16)
	b.b = ocppj.AppendSend(b.b, id, action, payload)
	return id, c.sendMessage(b, ocppj.Frame{Type: ocppj.Send, ID: id, Action: action, Payload: payload})
}

// newID makes a message id that no other message of this sender has had, on this
// or any other connection: 64 random bits and a counter, at most 36 characters
// (OCPP 2.1 Part 4, section 4.1.4).
func (q *callQueue) newID() string {
	for q.prefix == 0 {
		q.prefix = rand.Uint64()
	}
	q.count++
	var id [36]byte
	var prefix [8]byte
	for i := range prefix {
		prefix[i] = byte(q.prefix >> (8 * i))
	}
	b := hex.AppendEncode(id[:0], prefix[:])
	b = append(b, '-')
	return string(strconv.AppendUint(b, q.count%1e18, 10))
}

// submit queues a call and sends it if it is its turn.
func (c *Conn) submit(cl *call, action string, payload []byte) error {
	msg := newMessage(len(payload) + len(action) + 64)
	c.mu.Lock()
	q := &c.calls
	err := error(nil)
	switch {
	case c.dead || c.closeSent || !c.started:
		err = ErrClosed
	case q.n >= c.ep.opt.MaxQueuedCalls:
		err = ErrQueueFull
	}
	if err != nil {
		c.mu.Unlock()
		msg.release()
		return err
	}
	id := q.newID()
	cl.result.MessageID = id
	msg.b = ocppj.AppendCall(msg.b, id, action, payload)
	cl.msg = msg
	end := len(msg.b) - len("]")
	start := end - max(len(payload), len("{}"))
	cl.frame = ocppj.Frame{Type: ocppj.Call, ID: id, Action: action, Payload: msg.b[start:end]}
	if q.current != nil {
		if q.tail == nil {
			q.head = cl
		} else {
			q.tail.next = cl
		}
		q.tail = cl
		q.n++
		c.mu.Unlock()
		return nil
	}
	c.begin(cl)
	c.mu.Unlock()
	c.launch(cl)
	return nil
}

// begin makes cl the current call; c.mu is held.
func (c *Conn) begin(cl *call) {
	q := &c.calls
	q.current, q.abandoned = cl, false
	cl.out, cl.msg = cl.msg, nil
	cl.until = time.Now().Add(cl.timeout)
	if q.timer == nil {
		q.timer = time.AfterFunc(cl.timeout, c.callTimedOut)
	} else {
		q.timer.Reset(cl.timeout)
	}
}

// launch sends the current call.
func (c *Conn) launch(cl *call) {
	b := cl.out
	cl.out = nil
	// An error means that the connection is going down, which ends the call.
	if err := c.sendMessage(b, cl.frame); err != nil {
		c.endCurrent(cl.result.MessageID, nil, ErrClosed)
	}
}

// advance makes the next waiting call the current one; c.mu is held. The caller
// must launch what it returns, if anything.
func (c *Conn) advance() *call {
	q := &c.calls
	q.current = nil
	cl := q.head
	if cl == nil || c.dead || c.closeSent {
		if q.timer != nil {
			q.timer.Stop()
		}
		return nil
	}
	if q.head = cl.next; q.head == nil {
		q.tail = nil
	}
	cl.next = nil
	q.n--
	c.begin(cl)
	return cl
}

// answer gives a CALLRESULT or CALLERROR, whose buffer it takes over, to the call
// it belongs to. An answer to anything but the current call is late or made up,
// and dropped.
func (c *Conn) answer(b *buffer) {
	f := b.frame
	var err error
	if f.Type == ocppj.CallError {
		details := []byte("{}")
		if f.Details != nil {
			details = append([]byte(nil), f.Details...)
		}
		err = &CallError{MessageID: f.ID, Code: f.Code, Description: f.Description, Details: details}
	}
	if !c.endCurrent(f.ID, b, err) {
		b.release()
	}
}

// badAnswer ends the current call if a broken answer is meant for it.
func (c *Conn) badAnswer(id string, bad *ocppj.ParseError) bool {
	return c.endCurrent(id, nil, &BadAnswerError{bad})
}

// endCurrent ends the current call if it has this id, and sends the next. It
// takes over b, which holds the answer if there is one, only if it returns true.
func (c *Conn) endCurrent(id string, b *buffer, err error) bool {
	c.mu.Lock()
	cl := c.calls.current
	if cl == nil || cl.result.MessageID != id {
		c.mu.Unlock()
		return false
	}
	start := false
	if c.calls.abandoned {
		b.release()
	} else {
		start = c.settle(cl, b, err)
	}
	next := c.advance()
	c.mu.Unlock()
	if start {
		c.ep.run(c)
	}
	if next != nil {
		c.launch(next)
	}
	return true
}

// settle tells whoever waits for a call; c.mu is held. It takes over b, which
// may be nil. The caller must call ep.run without the lock if it returns true.
func (c *Conn) settle(cl *call, b *buffer, err error) (start bool) {
	cl.err = err
	cl.msg.release()
	cl.msg = nil
	if cl.done == nil {
		if err == nil {
			cl.result.Payload = append([]byte(nil), b.frame.Payload...)
		}
		b.release()
		close(cl.wait)
		return false
	}
	if b == nil {
		b = newBuffer(0)
	}
	if err == nil {
		cl.result.Payload = b.frame.Payload
	}
	b.kind, b.call = kindDone, cl
	return c.push(b)
}

// callTimedOut ends the current call if its time is over.
func (c *Conn) callTimedOut() {
	c.mu.Lock()
	cl := c.calls.current
	if cl == nil || c.dead {
		c.mu.Unlock()
		return
	}
	if left := time.Until(cl.until); left > 0 {
		// The timer was for a call before this one.
		c.calls.timer.Reset(left)
		c.mu.Unlock()
		return
	}
	c.mu.Unlock()
	c.endCurrent(cl.result.MessageID, nil, ErrTimeout)
}

// abandon ends the waiting of a [Conn.Call]. A call that was sent stays the
// current one: the peer is still busy with it, and the next must wait for its
// answer.
func (c *Conn) abandon(cl *call, cause error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	q := &c.calls
	if q.current == cl {
		c.settle(cl, nil, fmt.Errorf("%w: %w", ErrOutcomeUnknown, cause))
		q.abandoned = true
		return
	}
	var prev *call
	for x := q.head; x != nil; prev, x = x, x.next {
		if x != cl {
			continue
		}
		if prev == nil {
			q.head = x.next
		} else {
			prev.next = x.next
		}
		if q.tail == x {
			q.tail = prev
		}
		q.n--
		c.settle(cl, nil, cause)
		return
	}
	// It has just ended by itself.
}

// failCalls ends all calls of a connection that is dead.
func (c *Conn) failCalls() {
	start := false
	c.mu.Lock()
	q := &c.calls
	if q.timer != nil {
		q.timer.Stop()
	}
	if q.current != nil && !q.abandoned {
		start = c.settle(q.current, nil, fmt.Errorf("%w: %w", ErrOutcomeUnknown, context.Cause(c.ctx)))
	}
	for cl := q.head; cl != nil; {
		next := cl.next
		start = c.settle(cl, nil, ErrClosed) || start
		cl = next
	}
	q.current, q.head, q.tail, q.n = nil, nil, nil, 0
	c.mu.Unlock()
	if start {
		c.ep.run(c)
	}
}
