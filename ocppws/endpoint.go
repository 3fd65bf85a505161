package ocppws

import (
	"context"
	"runtime"
	"sync"
	"time"

	"github.com/evenkeel/evenkeel/ocppj"
)

// Direction tells which way a frame went.
type Direction uint8

// The directions.
const (
	In  Direction = 1 + iota // from the peer
	Out                      // to the peer
)

// String returns "in" or "out".
func (d Direction) String() string {
	if d == In {
		return "in"
	}
	return "out"
}

// Options are the settings all connections of an [Endpoint] share. The zero
// value works: each zero field stands for the default named with it.
type Options struct {
	// Actions maps each known action to itself; see [ocppj.Parser]. Optional.
	Actions map[string]string

	// MaxMessageSize is the most bytes of one message, counted after inflating
	// (and while inflating). Default 1 MiB. Larger ones close with 1009.
	MaxMessageSize int
	// MaxFragments is the most frames one message may come in. Default 256.
	MaxFragments int
	// MaxWaitingCalls is how many CALLs of the peer may wait behind the one that
	// is being worked on. Default 16. A peer should have none waiting; some
	// stations do not wait for answers. Neither may they, nor SENDs that wait to
	// be handled, amount to more than MaxMessageSize bytes.
	MaxWaitingCalls int
	// MaxQueuedCalls is how many of our own CALLs may wait for their turn on one
	// connection. Default 128. Beyond it they fail with [ErrQueueFull].
	MaxQueuedCalls int
	// MaxUnsentBytes is how much may wait to be taken by the peer's socket
	// before the peer is given up as slow. Default 1 MiB more than MaxMessageSize.
	MaxUnsentBytes int
	// MessageRate and MessageBurst limit the frames of one peer, control frames
	// included, to so many a second on average and so many at once. A peer above
	// it is not refused but read more slowly. Default 1000 and 2000; a negative
	// rate turns it off.
	MessageRate  float64
	MessageBurst int

	// PingInterval is how often a server pings each peer; after two intervals in
	// which nothing came in, the connection is cut. Default 55 s: below the
	// minute after which common mobile networks and proxies forget a quiet
	// connection. Negative: no pings.
	PingInterval time.Duration
	// CallTimeout is how long an answer to [Conn.Call] may take, from sending.
	// Default 30 s.
	CallTimeout time.Duration
	// FrameTimeout is how long a message may take from its first byte to its
	// last. Default 60 s: 1 MiB over a link of 140 kbit/s.
	FrameTimeout time.Duration
	// WriteTimeout is how long a peer may leave its socket full. Default 20 s.
	WriteTimeout time.Duration
	// CloseTimeout is how long a close handshake may take. Default 3 s.
	CloseTimeout time.Duration
	// HandshakeTimeout bounds writing the upgrade answer and the whole of Dial
	// from its start. Default 20 s.
	HandshakeTimeout time.Duration

	// CompressFrom is the size in bytes from which outgoing messages are
	// compressed, where that was negotiated. Default 512: smaller ones gain
	// next to nothing.
	CompressFrom int

	// Observe, if set, sees every message: each one that came in before it is
	// handled, with the parse error if it has one (then f holds what could be
	// read; nothing of a message that is no UTF-8, which ends the connection), and each one that is about to go out. raw and what f points to are
	// valid only during the call. It runs on the path of the message, often on
	// several goroutines at once, and must not block. Connections that end
	// before a message left may have shown it here all the same.
	Observe func(c *Conn, d Direction, raw []byte, f ocppj.Frame, err error)
	// Tolerate, if set, is asked about CALLs and SENDs that break a rule of the
	// envelope but are whole ([ocppj.ParseError].Usable). True delivers the frame
	// as if it were right; otherwise it is answered with the error.
	Tolerate func(c *Conn, f ocppj.Frame, e *ocppj.ParseError) bool
	// Panicked, if set, is told of a panic in a Handler, with the stack: the CALL
	// is answered with InternalError and the connection lives on. A panic on the
	// way to the Handler, such as one of Observe, ends the connection.
	Panicked func(c *Conn, value any, stack []byte)
}

func (o Options) withDefaults() Options {
	def := func(p *int, v int) {
		if *p <= 0 {
			*p = v
		}
	}
	wait := func(p *time.Duration, v time.Duration) {
		if *p == 0 {
			*p = v
		}
	}
	def(&o.MaxMessageSize, 1<<20)
	def(&o.MaxFragments, 256)
	def(&o.MaxWaitingCalls, 16)
	def(&o.MaxQueuedCalls, 128)
	def(&o.MaxUnsentBytes, o.MaxMessageSize+1<<20)
	def(&o.MessageBurst, 2000)
	def(&o.CompressFrom, 512)
	if o.MessageRate == 0 {
		o.MessageRate = 1000
	}
	wait(&o.PingInterval, 55*time.Second)
	wait(&o.CallTimeout, 30*time.Second)
	wait(&o.FrameTimeout, time.Minute)
	wait(&o.WriteTimeout, 20*time.Second)
	wait(&o.CloseTimeout, 3*time.Second)
	wait(&o.HandshakeTimeout, 20*time.Second)
	return o
}

// Endpoint is what many connections share. It is safe for concurrent use.
type Endpoint struct {
	opt     Options
	started time.Time
	wg      sync.WaitGroup // connections, readers, writers and workers

	mu     sync.Mutex
	closed bool
	conns  map[*Conn]struct{}

	workers pool
}

// NewEndpoint returns an Endpoint. It starts nothing until a connection is made.
func NewEndpoint(o Options) *Endpoint {
	e := &Endpoint{opt: o.withDefaults(), started: time.Now(), conns: map[*Conn]struct{}{}}
	e.workers.maxIdle = 16 * runtime.GOMAXPROCS(0)
	return e
}

// Len returns the number of connections that are open or closing.
func (e *Endpoint) Len() int {
	e.mu.Lock()
	defer e.mu.Unlock()
	return len(e.conns)
}

// Shutdown refuses new connections, closes the open ones with reason, waits for
// them and for everything their handlers do, and ends all goroutines. When ctx
// ends first, the connections are cut and the handlers still waited for. A
// caller that wants the closing spread over time closes the connections itself
// before. Further calls wait as well.
func (e *Endpoint) Shutdown(ctx context.Context, reason CloseReason) {
	e.mu.Lock()
	e.closed = true
	all := make([]*Conn, 0, len(e.conns))
	for c := range e.conns {
		all = append(all, c)
	}
	e.mu.Unlock()
	for _, c := range all {
		c.Close(reason)
	}
	for _, c := range all {
		select {
		case <-c.ctx.Done():
		case <-ctx.Done():
			c.fail(&CloseError{Reason: reason, Err: context.Cause(ctx)})
		}
	}
	e.workers.stop()
	e.wg.Wait()
}

// add takes a connection into the books; false means that the endpoint is closed.
func (e *Endpoint) add(c *Conn) bool {
	e.mu.Lock()
	defer e.mu.Unlock()
	if e.closed {
		return false
	}
	e.conns[c] = struct{}{}
	// One count for the connection itself, so that none of its goroutines can
	// be started after Shutdown has found nothing left to wait for.
	e.wg.Add(1)
	return true
}

func (e *Endpoint) remove(c *Conn) {
	e.mu.Lock()
	defer e.mu.Unlock()
	if _, ok := e.conns[c]; ok {
		delete(e.conns, c)
		e.wg.Done()
	}
}

// pool lends goroutines to connections that have work for their handler. A
// goroutine that has served is kept with its grown stack: starting a fresh one
// for each message costs more in growing its stack than the message itself.
type pool struct {
	maxIdle int

	mu      sync.Mutex
	stopped bool
	idle    []chan *Conn // the one parked last is taken first
}

// run works off the inbox of c on some goroutine.
func (e *Endpoint) run(c *Conn) {
	p := &e.workers
	p.mu.Lock()
	if n := len(p.idle); n > 0 {
		w := p.idle[n-1]
		p.idle = p.idle[:n-1]
		p.mu.Unlock()
		w <- c
		return
	}
	p.mu.Unlock()
	e.wg.Go(func() { p.work(c) })
}

func (p *pool) work(c *Conn) {
	inbox := make(chan *Conn, 1)
	for ok := true; ok; c, ok = <-inbox {
		c.runInbox()
		c = nil // an idle worker must not keep a connection alive
		p.mu.Lock()
		if p.stopped || len(p.idle) >= p.maxIdle {
			p.mu.Unlock()
			return
		}
		p.idle = append(p.idle, inbox)
		p.mu.Unlock()
	}
}

// stop ends the idle workers now and the others when they have served.
func (p *pool) stop() {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.stopped = true
	for _, w := range p.idle {
		close(w)
	}
	p.idle = nil
}
