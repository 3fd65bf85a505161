package engine

import (
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"log/slog"
	"sync"
	"sync/atomic"
	"time"

	"github.com/evenkeel/evenkeel/csms"
	"github.com/evenkeel/evenkeel/internal/store"
)

// Options tune an [Engine]; the zero value gives the defaults.
type Options struct {
	// FrameRetention is how long raw frames of billing messages are kept, default 90 days.
	FrameRetention time.Duration
	// JournalRetention is how long other frames are kept, default 7 days.
	JournalRetention time.Duration
	// EventRetention is how long events of the outbox are kept, default 7 days.
	EventRetention time.Duration
	// PackAfter is how long readings stay unpacked, default 15 minutes.
	PackAfter time.Duration
	// Logger takes warnings, default none.
	Logger *slog.Logger
	// Wrap stands between the engine and its database, for tests that inject faults; nil for nothing.
	Wrap func(Backend) Backend
}

func (o Options) withDefaults() Options {
	def := func(d *time.Duration, v time.Duration) {
		if *d <= 0 {
			*d = v
		}
	}
	def(&o.FrameRetention, 90*24*time.Hour)
	def(&o.JournalRetention, 7*24*time.Hour)
	def(&o.EventRetention, 7*24*time.Hour)
	def(&o.PackAfter, 15*time.Minute)
	if o.Logger == nil {
		o.Logger = slog.New(slog.DiscardHandler)
	}
	return o
}

// Engine is a [store.Store] on a [Backend].
type Engine struct {
	opts Options
	be   Backend
	log  *slog.Logger

	// queue of closures, guarded by mu.
	mu     sync.Mutex
	queue  []*request
	closed bool
	wake   chan struct{} // one slot: the queue is not empty

	queued    atomic.Int64
	fault     atomic.Pointer[csms.Error] // nil while the store can write
	committed chan struct{}
	stats     counters

	// lifetime
	ctx    context.Context // of background work; the engine is its lifetime
	cancel context.CancelFunc
	wg     sync.WaitGroup

	txn      *txn // owned by the committer
	journal  *journal
	pending  pending
	watch    watch
	packNow  chan struct{} // one slot
	packing  sync.Mutex    // held by the pass that packs readings
	indexing sync.Mutex    // held by the pass that writes the index
}

type counters struct {
	commits, conflicts, failures, dropped atomic.Int64
}

// Stats counts what an engine has done since it was opened.
type Stats struct {
	Commits   int64 // groups that reached the disk
	Conflicts int64 // groups run again because another process had changed a record
	Failures  int64 // groups the database refused
	Dropped   int64 // journal frames given up under overload
}

// New starts an engine on be, which it owns from then on. An error is of code unavailable.
func New(ctx context.Context, be Backend, o Options) (*Engine, error) {
	if o.Wrap != nil {
		be = o.Wrap(be)
	}
	e := &Engine{
		opts: o.withDefaults(), be: be,
		wake: make(chan struct{}, 1), committed: make(chan struct{}, 1), packNow: make(chan struct{}, 1),
		pending: pending{blocks: map[csms.StationKey][]int64{}, events: map[recordKey][]eventID{}},
	}
	e.log = e.opts.Logger
	e.txn = newTxn(e)
	e.watch.name = rand.Text()
	e.watch.shared = be.Watch(e.watch.receive)
	if err := e.recover(ctx); err != nil {
		return nil, err
	}
	e.ctx, e.cancel = context.WithCancel(context.Background())
	e.journal = newJournal(e)
	e.wg.Go(e.commitLoop)
	e.wg.Go(e.probeLoop)
	e.wg.Go(e.indexLoop)
	e.wg.Go(e.packLoop)
	e.wg.Go(e.trimLoop)
	return e, nil
}

// Stats gives the counters; it is safe for concurrent use.
func (e *Engine) Stats() Stats {
	return Stats{
		Commits: e.stats.commits.Load(), Conflicts: e.stats.conflicts.Load(),
		Failures: e.stats.failures.Load(), Dropped: e.stats.dropped.Load(),
	}
}

// Committed implements [store.Store].
func (e *Engine) Committed() <-chan struct{} { return e.committed }

// Ready implements [store.Store].
func (e *Engine) Ready() error {
	if err := e.fault.Load(); err != nil {
		return err
	}
	return nil
}

// fullQueue is the number of waiting transactions that counts as full: about a
// quarter of a second's work at the rate the store keeps.
const fullQueue = 4000

// Load implements [store.Store].
func (e *Engine) Load() float64 {
	return min(1, float64(e.queued.Load())/fullQueue)
}

// Close implements [store.Store]. Transactions that wait are still committed.
func (e *Engine) Close() error {
	e.mu.Lock()
	if e.closed {
		e.mu.Unlock()
		return nil
	}
	e.closed = true
	e.mu.Unlock()
	e.cancel()
	e.journal.close()
	e.signal()
	e.wg.Wait()
	return e.be.Close()
}

var _ store.Store = (*Engine)(nil)

func notFound(what string) error { return csms.Errorf(csms.CodeNotFound, "no such %s", what) }

func conflict(what string) error {
	return csms.Errorf(csms.CodeConflict, "the %s was changed meanwhile", what)
}

// errDatabase marks the errors of a database that does not answer as it should.
var errDatabase = errors.New("database fault")

func unavailable(err error) *csms.Error {
	return &csms.Error{
		Code: csms.CodeUnavailable, Message: "the store can't be used", Err: fmt.Errorf("%w: %w", errDatabase, err),
	}
}
