package ocppws

import (
	"context"
	"math/rand/v2"
	"net"
	"sync"
	"sync/atomic"
	"syscall"
	"time"

	"github.com/gobwas/ws"

	"github.com/evenkeel/evenkeel/ocppj"
)

// Handler receives what the peer sends on one connection. Its methods are called
// one after the other, never two at once for the same Conn. Whatever a Frame
// points to is valid until the method returns; its strings stay valid.
//
// ctx is the connection's: it ends when the connection does, and its cause is
// the close reason. A method may wait for [Conn.Call]; while it does, no other
// method and no callback of the same connection runs.
type Handler interface {
	// HandleCall is given a CALL. It, or someone it hands the CALL's message id
	// to, must answer once with [Conn.Reply] or [Conn.ReplyError]; until then no
	// further CALL is delivered.
	HandleCall(ctx context.Context, c *Conn, f ocppj.Frame)
	// HandleSend is given a SEND of OCPP 2.1, which is never answered.
	HandleSend(ctx context.Context, c *Conn, f ocppj.Frame)
	// HandleClose is the last call for a connection that was started: its socket
	// is closed and cause says why (a [*CloseError]).
	HandleClose(c *Conn, cause error)
}

// ResultErrorHandler is an optional ability of a [Handler]: being told that the
// peer could not use an answer of ours (CALLRESULTERROR, OCPP 2.1 Part 4, 4.2.3).
type ResultErrorHandler interface {
	HandleResultError(ctx context.Context, c *Conn, f ocppj.Frame)
}

// Conn is one OCPP-J connection, of either role. All methods are safe for
// concurrent use and none but [Conn.Call] waits.
type Conn struct {
	ep      *Endpoint
	nc      net.Conn
	raw     syscall.RawConn // the socket itself, nil where a layer such as TLS lies over it
	ctx     context.Context // ends with the connection; this type is a lifetime
	cancel  context.CancelCauseFunc
	handler Handler // set by Start
	version ocppj.Version
	client  bool
	deflate bool

	frozen atomic.Bool // see Freeze

	// Owned by the reader.
	rb        *buffer // bytes that came in and are not used up, nil while idle
	frag      *buffer // the message whose fragments are coming in, else nil
	fragments int
	fragZip   bool // frag is compressed
	late      bool // a read deadline is set, because a message is under way
	onRead    func(fd uintptr) bool
	readN     int
	readErr   error
	tokens    float64       // of the rate limit
	filled    time.Duration // when tokens were counted, since ep.started

	heard  atomic.Bool // something came in since the last tick
	misses int         // pings in a row after which nothing came; owned by the tick
	ping   *time.Timer // nil without keepalive
	every  time.Duration

	// Owned by whoever has set writing.
	onWrite  func(fd uintptr) bool
	writeBuf []byte
	writeN   int
	writeErr error

	mu        sync.Mutex // guards what follows
	started   bool
	dead      bool // the socket is closed
	closeSent bool
	closing   *CloseError // why, once closeSent
	hangUp    *CloseError // close the socket with it once all is written
	closer    *time.Timer // ends a close handshake that takes too long

	writing bool // someone is writing; others queue
	unsent  fifo // frames
	unsentN int  // bytes in unsent

	running  bool // someone runs the inbox
	inbox    fifo // work for the handler, in order
	waiting  fifo // CALLs of the peer that came before the last one was answered
	waitingN int
	held     int    // bytes in waiting, and in inbox but for the CALL in turn
	inCall   bool   // a CALL of the peer has been delivered or will be, and the next must wait
	inID     string // its message id
	answered bool   // and its answer is being written

	calls callQueue
}

// fifo is a queue of buffers linked to each other.
type fifo struct{ head, tail *buffer }

func (q *fifo) push(b *buffer) {
	b.next = nil
	if q.tail == nil {
		q.head = b
	} else {
		q.tail.next = b
	}
	q.tail = b
}

func (q *fifo) pop() *buffer {
	b := q.head
	if b == nil {
		return nil
	}
	if q.head = b.next; q.head == nil {
		q.tail = nil
	}
	b.next = nil
	return b
}

func (q *fifo) drop() {
	for b := q.pop(); b != nil; b = q.pop() {
		b.release()
	}
}

// newConn wraps a socket whose handshake is done. early is what the handshake
// read beyond its end; it is copied.
func (e *Endpoint) newConn(nc net.Conn, v ocppj.Version, client, deflate bool, early []byte) (*Conn, bool) {
	c := &Conn{ep: e, nc: nc, raw: rawConn(nc), version: v, client: client, deflate: deflate}
	c.tokens, c.filled = float64(e.opt.MessageBurst), time.Since(e.started)
	// Not the context of the request: that would keep the request alive.
	c.ctx, c.cancel = context.WithCancelCause(context.Background())
	if len(early) > 0 {
		c.rb = newBuffer(len(early))
		c.rb.b = append(c.rb.b, early...)
	}
	return c, e.add(c)
}

// Version returns the version agreed on in the handshake.
func (c *Conn) Version() ocppj.Version { return c.version }

// RemoteAddr returns the address of the other end of the socket.
func (c *Conn) RemoteAddr() net.Addr { return c.nc.RemoteAddr() }

// Compressed reports whether permessage-deflate was agreed on.
func (c *Conn) Compressed() bool { return c.deflate }

// Context returns the context of the connection. It ends when the socket is
// closed; context.Cause gives the [*CloseError].
func (c *Conn) Context() context.Context { return c.ctx }

// Done is closed when the socket is. Handler methods may still be running.
func (c *Conn) Done() <-chan struct{} { return c.ctx.Done() }

// Cause returns why the connection ended, a [*CloseError]; nil while it lives.
func (c *Conn) Cause() error {
	if c.ctx.Err() == nil {
		return nil
	}
	return context.Cause(c.ctx)
}

// Start begins to read. It must be called once; a connection that is not wanted
// after all is closed instead. If it has been closed already, HandleClose is
// called before Start returns. The reader runs in a goroutine of its own, so
// that the one that made the handshake can end and take its stack with it.
func (c *Conn) Start(h Handler) {
	c.mu.Lock()
	if c.started || h == nil {
		c.mu.Unlock()
		panic("ocppws: Start called twice or without handler")
	}
	c.handler = h
	c.started = true
	if c.dead {
		c.mu.Unlock()
		h.HandleClose(c, c.Cause())
		return
	}
	if c.every > 0 {
		// The first tick comes at a random time, or stations that reconnected
		// together would be pinged together for ever.
		first := c.every/2 + rand.N(c.every/2+1)
		c.misses = -1 // silence before it is none: no ping was sent yet
		c.ping = time.AfterFunc(first, c.tick)
	}
	c.ep.wg.Go(c.read) // before fail can take the connection for one that is going down
	c.mu.Unlock()
}

// tick sends a ping, or gives up a peer from which nothing came since the
// second last tick.
func (c *Conn) tick() {
	if c.frozen.Load() {
		return
	}
	if c.heard.Swap(false) {
		c.misses = 0
	} else if c.misses++; c.misses == 2 {
		c.fail(&CloseError{Reason: ReasonPingTimeout})
		return
	}
	b := newMessage(0)
	c.sendFrame(b, ws.OpPing, 0)
	c.mu.Lock()
	defer c.mu.Unlock()
	if !c.dead {
		c.ping.Reset(c.every)
	}
}

// Close begins the close handshake with reason and returns at once; CALLs can no
// longer be made or answered, but an answer under way is still taken. The socket
// is closed when the peer has answered, after CloseTimeout at the latest; a
// reason without code closes it at once. Only the first Close counts.
func (c *Conn) Close(reason CloseReason) {
	cause := &CloseError{Reason: reason}
	if reason.Code == 0 {
		c.fail(cause)
		return
	}
	c.closeWith(reason.Code, reason.Name, cause)
}

// closeWith sends a close frame and sees to it that the socket is closed in the end.
func (c *Conn) closeWith(code uint16, text string, cause *CloseError) {
	if c.frozen.Load() {
		c.fail(cause)
		return
	}
	c.mu.Lock()
	if c.dead || c.closeSent {
		c.mu.Unlock()
		return
	}
	b := newMessage(2 + len(text))
	if code != statusNone {
		b.b = append(b.b, byte(code>>8), byte(code))
		b.b = append(b.b, text...)
	}
	b.seal(ws.OpClose, 0, c.client)
	// In one step with queueing the frame: nothing may follow a close frame.
	mine := c.enqueue(b)
	c.closeSent, c.closing = true, cause
	if c.started {
		c.closer = time.AfterFunc(c.ep.opt.CloseTimeout, func() { c.fail(cause) })
	} else {
		c.hangUp = cause // nobody would read the peer's answer
	}
	c.mu.Unlock()
	if mine {
		c.write()
	}
}

// statusNone stands for a close frame without a code (RFC 6455 section 7.1.5).
const statusNone = 1005

// Abort cuts the connection without a word: the peer sees a reset. Everything
// not yet sent is lost.
func (c *Conn) Abort() {
	if t, ok := c.nc.(interface{ SetLinger(int) error }); ok {
		_ = t.SetLinger(0)
	} else if t, ok := c.nc.(interface{ NetConn() net.Conn }); ok {
		// Past the TLS layer, which would send its own farewell.
		if tcp, ok := t.NetConn().(*net.TCPConn); ok {
			_ = tcp.SetLinger(0)
			_ = tcp.Close()
		}
	}
	c.fail(&CloseError{Reason: ReasonAborted})
}

// Freeze leaves the connection half open, as a lost link does: nothing is taken from the socket any more and
// nothing sent, not even a pong or what is queued, and a close by the peer goes unnoticed. Only [Conn.Close] and
// [Conn.Abort] end it, at once. It is there to try how the other side finds out.
func (c *Conn) Freeze() { c.frozen.Store(true) }

// fail closes the socket. The first caller's cause stands. What is left to tidy
// up is done by the reader, which it wakes.
func (c *Conn) fail(cause *CloseError) {
	c.mu.Lock()
	if c.dead {
		c.mu.Unlock()
		return
	}
	c.dead = true
	c.unsent.drop()
	started := c.started
	if c.ping != nil {
		c.ping.Stop()
	}
	if c.closer != nil {
		c.closer.Stop()
	}
	c.mu.Unlock()
	c.cancel(cause)
	_ = c.nc.Close()
	if !started {
		c.ep.remove(c)
		c.failCalls()
	}
}

// finish is the last thing the reader does.
func (c *Conn) finish() {
	c.rb.release()
	c.frag.release()
	c.rb, c.frag = nil, nil
	c.failCalls()
	last := newBuffer(0)
	last.kind = kindClosed
	c.mu.Lock()
	c.waiting.drop()
	start := c.push(last)
	c.mu.Unlock()
	if start {
		c.ep.run(c)
	}
}
