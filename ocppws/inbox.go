package ocppws

import (
	"errors"
	"fmt"
	"runtime/debug"

	"github.com/evenkeel/evenkeel/ocppj"
)

// kind says what the handler is to do with a buffer in the inbox.
type kind uint8

const (
	kindCall        kind = iota // a CALL
	kindSend                    // a SEND
	kindDone                    // a call of our own is over
	kindResultError             // a CALLRESULTERROR
	kindClosed                  // the end
)

// ErrNotPending is returned for an answer to a CALL that is not being worked on:
// it was answered before, or never came.
var ErrNotPending = errors.New("ocppws: no such call to answer")

// push appends work to the inbox; c.mu is held. The caller must call ep.run
// without the lock if it returns true.
func (c *Conn) push(b *buffer) (start bool) {
	c.inbox.push(b)
	start = !c.running
	c.running = true
	return start
}

// accept takes a CALL of the peer: into the inbox, or behind the one that is
// not answered yet. False means that too many wait.
func (c *Conn) accept(b *buffer) bool {
	c.mu.Lock()
	if c.closeSent || c.dead {
		// It could not be answered; the station will send it again.
		c.mu.Unlock()
		b.release()
		return true
	}
	if c.inCall {
		defer c.mu.Unlock()
		if c.waitingN >= c.ep.opt.MaxWaitingCalls || !c.hold(b) {
			b.release()
			return false
		}
		c.waiting.push(b)
		c.waitingN++
		return true
	}
	c.inCall, c.inID, c.answered = true, b.frame.ID, false
	start := c.push(b)
	c.mu.Unlock()
	if start {
		c.ep.run(c)
	}
	return true
}

// post puts a message that is not answered into the inbox. False means that
// too much waits there.
func (c *Conn) post(b *buffer) bool {
	c.mu.Lock()
	if !c.hold(b) {
		c.mu.Unlock()
		b.release()
		return false
	}
	start := c.push(b)
	c.mu.Unlock()
	if start {
		c.ep.run(c)
	}
	return true
}

// hold counts a message that has to wait, and refuses one that is too much, so
// that a peer can't fill our memory by sending faster than it is served; c.mu is
// held. One message of any size is always taken.
func (c *Conn) hold(b *buffer) bool {
	const cost = 512 // of a buffer with a small message
	size := len(b.b) - b.start + cost
	if c.held > 0 && c.held+size > c.ep.opt.MaxMessageSize {
		return false
	}
	c.held += size
	b.held = size
	return true
}

// runInbox does the work of the inbox until it is empty.
func (c *Conn) runInbox() {
	for {
		c.mu.Lock()
		b := c.inbox.pop()
		if b == nil {
			c.running = false
			c.mu.Unlock()
			return
		}
		c.held -= b.held
		c.mu.Unlock()
		last := b.kind == kindClosed
		c.handle(b)
		b.release()
		if last {
			c.ep.remove(c)
		}
	}
}

// handle calls the handler, and outlives its panics.
func (c *Conn) handle(b *buffer) {
	defer func() {
		v := recover()
		if v == nil {
			return
		}
		c.panicked(v)
		if b.kind == kindCall {
			_ = c.ReplyError(b.frame.ID, ocppj.InternalError, "", nil)
		}
	}()
	switch b.kind {
	case kindCall:
		c.handler.HandleCall(c.ctx, c, b.frame)
	case kindSend:
		c.handler.HandleSend(c.ctx, c, b.frame)
	case kindResultError:
		if h, ok := c.handler.(ResultErrorHandler); ok {
			h.HandleResultError(c.ctx, c, b.frame)
		}
	case kindDone:
		b.call.done(b.call.result, b.call.err)
	case kindClosed:
		c.handler.HandleClose(c, c.Cause())
	}
}

// panicked reports a panic; it is called while the stack still shows it.
func (c *Conn) panicked(v any) {
	if c.ep.opt.Panicked != nil {
		c.ep.opt.Panicked(c, v, debug.Stack())
	}
}

// Reply answers the CALL being worked on with a CALLRESULT. The payload must be
// one valid JSON object, empty for {}, and may be reused when Reply returns. It
// returns [ErrNotPending] if id is not that CALL's or an answer has been given,
// and [ErrClosed] if the connection no longer takes one. Nil means that the
// answer is on its way, not that the peer has it.
func (c *Conn) Reply(id string, payload []byte) error {
	if err := c.claim(id); err != nil {
		return err
	}
	b := newMessage(len(payload) + len(id) + 16)
	b.b = ocppj.AppendResult(b.b, id, payload)
	err := c.sendMessage(b, ocppj.Frame{Type: ocppj.CallResult, ID: id, Payload: payload})
	c.next()
	return err
}

// ReplyError answers the CALL being worked on with a CALLERROR, under the terms
// of [Conn.Reply]. The code is spelled as the version spells it, a description
// beyond 255 characters is cut, and nil details stand for {}.
func (c *Conn) ReplyError(id string, code ocppj.ErrorCode, description string, details []byte) error {
	if err := c.claim(id); err != nil {
		return err
	}
	err := c.refuse(id, code, description, details)
	c.next()
	return err
}

// refuse sends a CALLERROR whatever is being worked on.
func (c *Conn) refuse(id string, code ocppj.ErrorCode, description string, details []byte) error {
	b := newMessage(len(id) + len(code) + len(description) + len(details) + 32)
	b.b = ocppj.AppendError(b.b, c.version, id, code, description, details)
	return c.sendMessage(b, ocppj.Frame{
		Type: ocppj.CallError, ID: id, Code: code, Description: description, Details: details,
	})
}

// ReplyResultError tells the peer that its CALLRESULT with this id can't be used
// (CALLRESULTERROR). It returns [ErrUnsupported] before OCPP 2.1.
func (c *Conn) ReplyResultError(id string, code ocppj.ErrorCode, description string, details []byte) error {
	if c.version < ocppj.V21 {
		return fmt.Errorf("%w: CALLRESULTERROR in OCPP %s", ErrUnsupported, c.version)
	}
	b := newMessage(len(id) + len(code) + len(description) + len(details) + 32)
	b.b = ocppj.AppendResultError(b.b, id, code, description, details)
	return c.sendMessage(b, ocppj.Frame{
		Type: ocppj.CallResultError, ID: id, Code: code, Description: description, Details: details,
	})
}

// claim takes the right to answer the CALL being worked on.
func (c *Conn) claim(id string) error {
	c.mu.Lock()
	defer c.mu.Unlock()
	if !c.inCall || c.answered || c.inID != id {
		return ErrNotPending
	}
	c.answered = true
	return nil
}

// next delivers the CALL that waits, if one does. It comes after the answer has
// been queued, or a quick handler could overtake it with the next answer.
func (c *Conn) next() {
	c.mu.Lock()
	if c.closeSent || c.dead {
		c.waiting.drop() // no answer could be sent
	}
	b := c.waiting.pop()
	if b == nil {
		c.inCall, c.inID = false, ""
		c.mu.Unlock()
		return
	}
	c.waitingN--
	c.inID, c.answered = b.frame.ID, false
	start := c.push(b)
	c.mu.Unlock()
	if start {
		c.ep.run(c)
	}
}
