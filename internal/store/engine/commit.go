package engine

import (
	"context"
	"errors"
	"fmt"
	"runtime/debug"
	"sync/atomic"
	"time"

	"github.com/evenkeel/evenkeel/csms"
	"github.com/evenkeel/evenkeel/internal/store"
)

// maxGroup bounds a group, so that one failed group does not cost too much to run again
// and a commit's latency stays bounded.
const maxGroup = 2000

// request is a closure that waits for its commit.
type request struct {
	fn    func(*txn) error
	done  chan struct{} // one slot, so that requests can be used again
	err   error
	state atomic.Int32
	probe bool // runs though the store is not ready
}

// States of a request: whoever swaps waiting for something else owns what follows.
const (
	waiting int32 = iota
	taken
	abandoned
)

// Tx implements [store.Store].
func (e *Engine) Tx(ctx context.Context, fn func(tx store.Tx) error) error {
	if err := e.fault.Load(); err != nil {
		return err
	}
	return e.run(ctx, &request{fn: func(t *txn) error { return fn(t) }})
}

// do runs work of the engine's own in a commit.
func (e *Engine) do(ctx context.Context, fn func(*txn) error) error {
	return e.run(ctx, &request{fn: fn})
}

func (e *Engine) run(ctx context.Context, r *request) error {
	if err := ctx.Err(); err != nil {
		return err
	}
	r.done = make(chan struct{}, 1)
	e.mu.Lock()
	if e.closed {
		e.mu.Unlock()
		return csms.Errorf(csms.CodeUnavailable, "the store is closed")
	}
	e.queue = append(e.queue, r)
	first := len(e.queue) == 1
	e.mu.Unlock()
	e.queued.Add(1)
	if first {
		e.signal()
	}
	select {
	case <-r.done:
	case <-ctx.Done():
		if r.state.CompareAndSwap(waiting, abandoned) {
			return ctx.Err()
		}
		<-r.done // it is being committed: the answer is near, and must be told truly
	}
	return r.err
}

func (e *Engine) signal() {
	select {
	case e.wake <- struct{}{}:
	default:
	}
}

// commitLoop is the committer.
func (e *Engine) commitLoop() {
	var spare []*request
	timer := time.NewTimer(0)
	defer timer.Stop()
	last := 0
	for {
		<-e.wake // whoever queues the first request signals, and so does Close
		if d := linger(last); d > 0 && e.queued.Load() < maxGroup/8 {
			timer.Reset(d)
			<-timer.C // more is on its way: one commit for all
		}
		e.mu.Lock()
		group := e.queue
		e.queue = spare[:0]
		closed := e.closed
		e.mu.Unlock()
		if len(group) == 0 {
			spare = group
			if closed {
				return
			}
			continue
		}
		last = len(group)
		for rest := group; len(rest) > 0; {
			n := min(len(rest), maxGroup)
			e.commit(rest[:n])
			rest = rest[n:]
		}
		clear(group)
		spare = group
		e.be.Maintain(context.Background())
		if closed {
			e.signal()
		}
	}
}

// linger is how long to gather after a group of n: a store with little to do commits at
// once, a busy one trades a few milliseconds for larger commits.
func linger(n int) time.Duration {
	switch {
	case n >= 24:
		return 2 * time.Millisecond
	case n >= 4:
		return time.Millisecond
	}
	return 0
}

// commit runs a group and wakes its callers.
func (e *Engine) commit(group []*request) {
	defer e.queued.Add(-int64(len(group)))
	run := group[:0:len(group)]
	for _, r := range group {
		if r.state.CompareAndSwap(waiting, taken) {
			run = append(run, r)
		}
	}
	if f := e.fault.Load(); f != nil {
		keep := run[:0]
		for _, r := range run {
			if r.probe {
				keep = append(keep, r)
				continue
			}
			r.finish(f)
		}
		run = keep
	}
	if len(run) == 0 {
		return
	}
	err := e.try(run)
	if again(err) {
		e.stats.conflicts.Add(1)
		for _, r := range run {
			r.finish(e.alone(r))
		}
		return
	}
	for _, r := range run {
		if err != nil {
			r.err = err
		}
		r.finish(r.err)
	}
}

// conflictTries is how often a closure is run against records another process keeps changing.
const conflictTries = 8

// again reports whether a group that failed with err must be run again one by one, to
// find the closure it failed for.
func again(err error) bool { return errors.Is(err, ErrConflict) || errors.Is(err, ErrRefused) }

// alone runs one closure again after its group met a conflict.
func (e *Engine) alone(r *request) error {
	var err error
	for range conflictTries {
		switch err = e.try([]*request{r}); {
		case err == nil:
			return r.err
		case errors.Is(err, ErrRefused):
			e.log.Error("store refused a record", "err", err)
			return csms.Errorf(csms.CodeInternal, "the database refuses the record: %w", err)
		case !errors.Is(err, ErrConflict):
			return err
		}
		e.stats.conflicts.Add(1)
	}
	return &csms.Error{Code: csms.CodeUnavailable, Message: "other servers keep changing the same records", Err: err}
}

func (r *request) finish(err error) {
	r.err = err
	r.done <- struct{}{}
}

// try runs closures and commits what they wrote. Each closure's own error is left in its
// request; the error returned, which is nil, ErrConflict, ErrRefused or of code
// unavailable, is of them all.
func (e *Engine) try(run []*request) error {
	t := e.txn
	t.reset()
	for _, r := range run {
		t.begin()
		r.err = guard(r.fn, t)
		if r.err != nil {
			t.rollback()
			if errors.Is(r.err, errDatabase) { // it could not even be read
				e.broken(r.err)
			}
		}
	}
	ops, err := t.ops()
	if err == nil && len(ops) > 0 {
		err = e.be.Apply(context.Background(), ops)
	}
	t.settle(err == nil)
	switch {
	case err == nil:
		if len(ops) > 0 {
			e.stats.commits.Add(1)
			e.fault.Store(nil)
		}
		if t.emitted {
			select {
			case e.committed <- struct{}{}:
			default:
			}
		}
	case again(err):
		return err
	default:
		e.stats.failures.Add(1)
		return e.broken(err)
	}
	return nil
}

// guard turns a panic of a closure into an error of its caller alone: the committer
// serves everyone.
func guard(fn func(*txn) error, t *txn) (err error) {
	defer func() {
		if p := recover(); p != nil {
			err = csms.Errorf(csms.CodeInternal, "panic in a transaction: %w", fmt.Errorf("%v\n%s", p, debug.Stack()))
		}
	}()
	return fn(t)
}

// broken notes that the database refused a write.
func (e *Engine) broken(err error) *csms.Error {
	f, ok := errors.AsType[*csms.Error](err)
	if !ok {
		f = unavailable(err)
	}
	if e.fault.Swap(f) == nil {
		e.log.Error("store can't write", "err", err)
	}
	return f
}

// probeEvery is how soon a store that could not write is tried again.
const probeEvery = 250 * time.Millisecond

// probeLoop writes to a store that could not until it can.
func (e *Engine) probeLoop() {
	tick := time.NewTicker(probeEvery)
	defer tick.Stop()
	for {
		select {
		case <-tick.C:
		case <-e.ctx.Done():
			return
		}
		if e.fault.Load() == nil {
			continue
		}
		// A commit may have reached the disk though its answer did not reach us.
		if err := e.recoverTodo(e.ctx, maxInt); err != nil {
			continue
		}
		err := e.run(e.ctx, &request{probe: true, fn: func(t *txn) error {
			t.extra = append(t.extra,
				// A few pages more than before: a database that can only change what it has is full.
				Op{SQL: putSettingSQL, Args: []any{"", "probe", make([]byte, probeBytes)}, Rows: AnyRows},
				Op{SQL: deleteSettingSQL, Args: []any{"", "probe"}, Rows: AnyRows},
				Op{SQL: probeSQL, Args: []any{time.Now().UnixMicro()}, Rows: AnyRows})
			return nil
		}})
		if err == nil {
			e.log.Info("store can write again")
		}
	}
}

// probeBytes is what a probe writes and removes again.
const probeBytes = 64 << 10

const probeSQL = `UPDATE store_state SET probed_at = $1 WHERE id = 1`
