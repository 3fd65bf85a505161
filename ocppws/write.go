package ocppws

import (
	"time"

	"github.com/gobwas/ws"

	"github.com/evenkeel/evenkeel/ocppj"
)

// sendMessage sends the message in b, which it takes over.
func (c *Conn) sendMessage(b *buffer, f ocppj.Frame) error {
	if observe := c.ep.opt.Observe; observe != nil {
		f.Raw = b.b[b.start:]
		observe(c, Out, f.Raw, f, nil)
	}
	var rsv byte
	if c.deflate && len(b.b)-b.start >= c.ep.opt.CompressFrom {
		b = compress(b)
		rsv = ws.Rsv(true, false, false)
	}
	return c.sendFrame(b, ws.OpText, rsv)
}

// sendFrame sends the payload in b, which it takes over, as one frame.
func (c *Conn) sendFrame(b *buffer, op ws.OpCode, rsv byte) error {
	if c.frozen.Load() {
		b.release()
		return nil // on its way, as far as anyone here can tell
	}
	b.seal(op, rsv, c.client)
	c.mu.Lock()
	if c.dead || c.closeSent {
		c.mu.Unlock()
		b.release()
		return ErrClosed
	}
	if c.unsentN+len(b.b) > c.ep.opt.MaxUnsentBytes {
		// A peer that does not read: to drop a frame would break the order, to
		// wait would let one station hold up others.
		c.mu.Unlock()
		b.release()
		c.fail(&CloseError{Reason: ReasonSlowPeer})
		return ErrClosed
	}
	mine := c.enqueue(b)
	c.mu.Unlock()
	if mine {
		c.write()
	}
	return nil
}

// enqueue appends a sealed frame; c.mu is held. True makes the caller the
// writer: it must call write without the lock.
func (c *Conn) enqueue(b *buffer) bool {
	c.unsent.push(b)
	c.unsentN += len(b.b)
	if c.writing {
		return false
	}
	c.writing = true
	return true
}

// dequeue returns the next frame to write; nil ends the writer's turn.
func (c *Conn) dequeue() *buffer {
	c.mu.Lock()
	if c.frozen.Load() {
		c.unsent.drop()
	}
	b := c.unsent.pop()
	if b == nil {
		c.writing = false
		c.unsentN = 0
		hangUp := c.hangUp
		c.mu.Unlock()
		if hangUp != nil {
			c.fail(hangUp)
		}
		return nil
	}
	c.unsentN -= len(b.b)
	c.mu.Unlock()
	return b
}

// write writes what is queued, as far as the socket takes it at once, and leaves
// the rest to a goroutine that may wait.
func (c *Conn) write() {
	if c.raw == nil {
		// A layer such as TLS can't be written without waiting.
		c.ep.wg.Go(func() { c.writeSlowly(nil) })
		return
	}
	for b := c.dequeue(); b != nil; b = c.dequeue() {
		n, err := c.tryWrite(b.b[b.start:])
		if err != nil {
			b.release()
			c.lost(err)
			continue // dequeue ends the turn, fail has emptied the queue
		}
		if b.start += n; b.start < len(b.b) {
			c.ep.wg.Go(func() { c.writeSlowly(b) })
			return
		}
		b.release()
	}
}

// writeSlowly writes b, if it is not nil, and then what is queued, and waits
// for the peer as long as it may.
func (c *Conn) writeSlowly(b *buffer) {
	if b == nil {
		b = c.dequeue()
	}
	for ; b != nil; b = c.dequeue() {
		_ = c.nc.SetWriteDeadline(time.Now().Add(c.ep.opt.WriteTimeout))
		_, err := c.nc.Write(b.b[b.start:])
		b.release()
		if err != nil {
			if isTimeout(err) {
				c.fail(&CloseError{Reason: ReasonSlowPeer})
			} else {
				c.lost(err)
			}
			continue
		}
		if c.raw != nil {
			// A deadline left behind would fail the quick writes after it has passed.
			_ = c.nc.SetWriteDeadline(time.Time{})
		}
	}
}
