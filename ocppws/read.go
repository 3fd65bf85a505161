package ocppws

import (
	"errors"
	"io"
	"net"
	"os"
	"time"
	"unicode/utf8"

	"github.com/gobwas/ws"

	"github.com/evenkeel/evenkeel/ocppj"
)

const (
	// readSize is what is read at once: nearly every request of a station.
	readSize = 4 << 10
	// idleReadSize is the buffer kept by a connection that can't wait without one.
	idleReadSize = 512
)

// protocolError is a fault of the peer that ends the connection.
type protocolError struct {
	reason CloseReason
	err    error
}

// Error implements error.
func (e *protocolError) Error() string { return e.reason.Name }

// errClosed ends the reader after a close frame.
var errClosed = errors.New("close frame")

func isTimeout(err error) bool { return errors.Is(err, os.ErrDeadlineExceeded) }

// read is the reader: it owns the life of the connection.
func (c *Conn) read() {
	defer c.finish()
	defer func() {
		// Nothing a peer sends may stop the process, whatever Observe or a
		// decompressor make of it.
		if v := recover(); v != nil {
			c.panicked(v)
			c.closeWith(ReasonInternal.Code, ReasonInternal.Name, &CloseError{Reason: ReasonInternal})
			c.fail(&CloseError{Reason: ReasonInternal})
		}
	}()
	err := c.consume()
	for err == nil {
		err = c.fill()
		if c.frozen.Load() {
			<-c.ctx.Done()
			return
		}
		if err == nil {
			if !c.heard.Load() {
				c.heard.Store(true)
			}
			err = c.consume()
		}
	}
	var bad *protocolError
	switch {
	case errors.Is(err, errClosed):
		<-c.ctx.Done() // our own close frame is still being written
	case errors.As(err, &bad):
		c.closeWith(bad.reason.Code, bad.reason.Name, &CloseError{Reason: bad.reason, Err: bad.err})
		c.drain()
		c.fail(&CloseError{Reason: bad.reason, Err: bad.err})
	case isTimeout(err):
		c.fail(&CloseError{Reason: ReasonFrameTimeout})
	default:
		c.lost(err)
	}
}

// lost ends the connection after the stream has ended. A peer that closes the
// socket instead of answering our close frame has closed as we asked.
func (c *Conn) lost(err error) {
	if errors.Is(err, io.EOF) || errors.Is(err, net.ErrClosed) {
		err = nil
	}
	c.mu.Lock()
	cause := c.closing
	c.mu.Unlock()
	if cause == nil {
		cause = &CloseError{Reason: ReasonConnectionLost, Err: err}
	}
	c.fail(cause)
}

// drain reads on without looking for as long as a close handshake may take: a
// socket closed with bytes unread would be reset, and the peer would not get to
// read why.
func (c *Conn) drain() {
	c.rb.release()
	c.rb = nil
	if t, ok := c.nc.(interface{ CloseWrite() error }); ok {
		c.mu.Lock()
		idle := !c.writing
		c.mu.Unlock()
		if idle {
			_ = t.CloseWrite()
		}
	}
	_ = c.nc.SetReadDeadline(time.Now().Add(c.ep.opt.CloseTimeout))
	b := newBuffer(readSize)
	defer b.release()
	for n := 0; n < 4*c.ep.opt.MaxMessageSize; {
		k, err := c.nc.Read(b.b[:cap(b.b)])
		if err != nil {
			return
		}
		n += k
	}
}

// fill reads more into c.rb, once.
func (c *Conn) fill() error {
	if c.raw != nil {
		_, err := c.readRaw()
		return err
	}
	if c.rb == nil {
		c.rb = newBuffer(idleReadSize)
	}
	n, err := c.nc.Read(c.rb.b[len(c.rb.b):cap(c.rb.b)])
	c.rb.b = c.rb.b[:len(c.rb.b)+n]
	if n > 0 {
		return nil // an error that matters comes again
	}
	return err
}

// consume takes all whole frames out of c.rb.
func (c *Conn) consume() error {
	for c.rb != nil && c.rb.start < len(c.rb.b) {
		more, err := c.takeFrame()
		if err != nil {
			return err
		}
		if !more {
			break
		}
	}
	if c.rb != nil && c.rb.start == len(c.rb.b) {
		if c.raw != nil || cap(c.rb.b) > idleReadSize {
			c.rb.release()
			c.rb = nil
		} else {
			c.rb.b, c.rb.start = c.rb.b[:0], 0
		}
	}
	// A peer may be silent between messages, not within one.
	if under := c.rb != nil && len(c.rb.b) > 0 || c.frag != nil; under != c.late {
		c.late = under
		var t time.Time
		if under {
			t = time.Now().Add(c.ep.opt.FrameTimeout)
		}
		_ = c.nc.SetReadDeadline(t)
	}
	return nil
}

// takeFrame handles the frame at the start of c.rb, if it is there as a whole.
func (c *Conn) takeFrame() (bool, error) {
	b := c.rb
	in := b.b[b.start:]
	h, n, err := b.header(in)
	if err != nil {
		return false, &protocolError{ReasonProtocol, err}
	}
	if n == 0 {
		return false, c.makeRoom(ws.MaxHeaderSize)
	}
	if err := c.checkHeader(h); err != nil {
		return false, err
	}
	if size := int64(n) + h.Length; int64(len(in)) < size {
		return false, c.makeRoom(int(size))
	}
	payload := in[n : n+int(h.Length)]
	b.start += n + int(h.Length)
	if h.Masked {
		ws.Cipher(payload, h.Mask, 0)
	}
	c.throttle()
	switch {
	case h.OpCode.IsControl():
		return true, c.control(h.OpCode, payload)
	case h.Fin && h.OpCode != ws.OpContinuation:
		return true, c.message(payload, h.Rsv1())
	}
	return true, c.fragment(h, payload)
}

// checkHeader refuses what RFC 6455 section 5 and we do not allow.
func (c *Conn) checkHeader(h ws.Header) error {
	state := ws.StateServerSide
	if c.client {
		state = ws.StateClientSide
	}
	if c.deflate {
		state = state.Set(ws.StateExtended)
	}
	if c.frag != nil {
		state = state.Set(ws.StateFragmented)
	}
	if err := ws.CheckHeader(h, state); err != nil {
		return &protocolError{ReasonProtocol, err}
	}
	if h.Rsv != 0 && (h.Rsv2() || h.Rsv3() || h.OpCode != ws.OpText) {
		return &protocolError{ReasonProtocol, ws.ErrProtocolNonZeroRsv}
	}
	if h.OpCode == ws.OpBinary {
		return &protocolError{reason: ReasonBinary}
	}
	size := h.Length
	if c.frag != nil && !h.OpCode.IsControl() {
		size += int64(len(c.frag.b))
	}
	if size > int64(c.ep.opt.MaxMessageSize) {
		return &protocolError{reason: ReasonTooBig}
	}
	return nil
}

// makeRoom sees that a frame of size bytes has space from b.start on. It does
// not believe the size: memory grows with what has really come.
func (c *Conn) makeRoom(size int) error {
	b := c.rb
	if cap(b.b)-b.start >= size && cap(b.b) > len(b.b) {
		return nil
	}
	in := b.b[b.start:]
	if want := min(size, max(2*len(in), readSize)); want > cap(b.b) || (b.start == 0 && len(b.b) == cap(b.b)) {
		nb := newBuffer(max(want, len(in)+1))
		nb.b = append(nb.b, in...)
		b.release()
		c.rb = nb
		return nil
	}
	b.b = b.b[:copy(b.b[:len(in)], in)]
	b.start = 0
	return nil
}

// fragment collects a message that comes in several frames.
func (c *Conn) fragment(h ws.Header, payload []byte) error {
	if c.frag == nil {
		c.frag = newBuffer(2 * len(payload))
		c.fragments = 0
		c.fragZip = h.Rsv1()
	}
	if c.fragments++; c.fragments > c.ep.opt.MaxFragments {
		return &protocolError{ReasonTooBig, errors.New("too many fragments")}
	}
	c.frag = c.frag.grow(len(payload))
	c.frag.b = append(c.frag.b, payload...)
	if !h.Fin {
		return nil
	}
	b := c.frag
	c.frag = nil
	return c.complete(b, c.fragZip)
}

// message takes a message that came in one frame. Where nothing follows it, the
// read buffer goes with it; otherwise it moves to one of its own.
func (c *Conn) message(payload []byte, zip bool) error {
	b := c.rb
	if b.start == len(b.b) && cap(b.b) > idleReadSize {
		b.start = len(b.b) - len(payload)
		c.rb = nil
		return c.complete(b, zip)
	}
	b = newBuffer(len(payload))
	b.b = append(b.b, payload...)
	return c.complete(b, zip)
}

// complete inflates and checks the message in b and delivers it.
func (c *Conn) complete(b *buffer, zip bool) error {
	if zip {
		nb, err := inflate(b, c.ep.opt.MaxMessageSize)
		if err != nil {
			return err
		}
		b = nb
	}
	if msg := b.b[b.start:]; !utf8.Valid(msg) {
		if observe := c.ep.opt.Observe; observe != nil {
			observe(c, In, msg, ocppj.Frame{Raw: msg}, errNotUTF8)
		}
		b.release()
		return &protocolError{reason: ReasonInvalidUTF8}
	}
	return c.deliver(b)
}

// errNotUTF8 is what is wrong with a message that is no text; nothing of it is parsed.
var errNotUTF8 = &ocppj.ParseError{
	ID: ocppj.UnreadableID, Code: ocppj.FormatViolation, Description: "the message is not valid UTF-8",
}

// control answers a control frame (RFC 6455 section 5.5).
func (c *Conn) control(op ws.OpCode, payload []byte) error {
	switch op {
	case ws.OpPing:
		b := newMessage(len(payload))
		b.b = append(b.b, payload...)
		_ = c.sendFrame(b, ws.OpPong, 0)
		return nil
	case ws.OpPong:
		return nil // that something came has been noted
	}
	return c.peerClosed(payload)
}

// peerClosed handles a close frame: the answer to ours, or the first one.
func (c *Conn) peerClosed(payload []byte) error {
	code, text := uint16(statusNone), ""
	if len(payload) > 0 {
		status, reason := ws.ParseCloseFrameData(payload)
		if len(payload) < 2 {
			return &protocolError{ReasonProtocol, errors.New("close frame of one byte")}
		}
		check := status
		if status >= 1012 && status <= 1014 {
			check = ws.StatusNormalClosure // registered after RFC 6455, unknown to the library
		}
		if err := ws.CheckCloseFrameData(check, reason); err != nil {
			reason := ReasonProtocol
			if errors.Is(err, ws.ErrProtocolInvalidUTF8) {
				reason = ReasonInvalidUTF8
			}
			return &protocolError{reason, err}
		}
		code, text = uint16(status), reason
	}
	cause := &CloseError{Reason: ReasonPeerClosed, PeerCode: code, PeerText: text}
	c.mu.Lock()
	if c.closing != nil {
		cause.Reason, cause.Err = c.closing.Reason, c.closing.Err
	}
	c.mu.Unlock()
	c.closeWith(code, "", cause) // does nothing if ours was first
	c.mu.Lock()
	flushed := !c.writing
	c.hangUp = cause
	c.mu.Unlock()
	if flushed {
		c.fail(cause)
	}
	return errClosed
}

// throttle makes a peer wait that sends more than it may. It does so by not
// reading: nothing is lost, and the peer's own socket fills.
func (c *Conn) throttle() {
	rate := c.ep.opt.MessageRate
	if rate < 0 {
		return
	}
	if c.tokens--; c.tokens >= 0 {
		return
	}
	// Only now the clock is needed: what has come in since it was last asked.
	now := time.Since(c.ep.started)
	c.tokens = min(c.tokens+rate*(now-c.filled).Seconds(), float64(c.ep.opt.MessageBurst))
	c.filled = now
	if c.tokens >= 0 {
		return
	}
	t := time.NewTimer(time.Duration(-c.tokens / rate * float64(time.Second)))
	defer t.Stop()
	select {
	case <-t.C:
	case <-c.ctx.Done():
	}
}

// deliver parses the message in b, which it takes over, and passes it on.
func (c *Conn) deliver(b *buffer) error {
	msg := b.b[b.start:]
	f, err := ocppj.Parser{Version: c.version, Actions: c.ep.opt.Actions, UTF8Checked: true}.Parse(msg)
	if observe := c.ep.opt.Observe; observe != nil {
		observe(c, In, msg, f, err)
	}
	if err != nil {
		bad, ok := errors.AsType[*ocppj.ParseError](err)
		request := f.Type == ocppj.Call || f.Type == ocppj.Send
		if !ok || !bad.Usable || !request || c.ep.opt.Tolerate == nil || !c.ep.opt.Tolerate(c, f, bad) {
			if ok {
				c.refused(f, bad)
			}
			b.release()
			return nil
		}
	}
	b.frame = f
	switch f.Type {
	case ocppj.Call:
		b.kind = kindCall
		if !c.accept(b) {
			return &protocolError{reason: ReasonCallFlood}
		}
	case ocppj.Send:
		b.kind = kindSend
		if !c.post(b) {
			return &protocolError{reason: ReasonCallFlood}
		}
	case ocppj.CallResultError:
		b.kind = kindResultError
		if !c.post(b) {
			return &protocolError{reason: ReasonCallFlood}
		}
	default:
		c.answer(b)
	}
	return nil
}

// refused answers a message that can't be used, where an answer is allowed. A
// broken answer also ends the call it belongs to.
func (c *Conn) refused(f ocppj.Frame, bad *ocppj.ParseError) {
	if f.Type == ocppj.CallResult || f.Type == ocppj.CallError {
		if !c.badAnswer(f.ID, bad) {
			return // to nothing we asked: complaining would help nobody
		}
		if bad.Reply {
			_ = c.ReplyResultError(bad.ID, bad.Code, bad.Description, nil)
		}
		return
	}
	if bad.Reply {
		_ = c.refuse(bad.ID, bad.Code, bad.Description, nil)
	}
}
