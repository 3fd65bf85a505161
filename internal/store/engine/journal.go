package engine

import (
	"bytes"
	"cmp"
	"context"
	"slices"
	"sync"
	"time"

	"github.com/evenkeel/evenkeel/csms"
	"github.com/evenkeel/evenkeel/internal/store"
)

// Bounds of the journal: a block is written each journalEvery or when it has reached
// journalBlock bytes; while the disk lags, at most journalWaiting bytes wait and what
// comes beyond is dropped and counted.
const (
	journalEvery   = time.Second
	journalBlock   = 1 << 20
	journalWaiting = 16 << 20
)

// journal keeps frames that are not billing messages, in blocks of their own, without
// making anyone wait.
type journal struct {
	e    *Engine
	wake chan struct{}
	stop chan struct{}
	done chan struct{}

	mu      sync.Mutex // guards filling; writeMu is held while a block is written
	filling *frameWriter
	writeMu sync.Mutex
	spare   *frameWriter
	ids     blockBuilder // for its ids alone; guarded by writeMu
}

func newJournal(e *Engine) *journal {
	j := &journal{
		e: e, wake: make(chan struct{}, 1), stop: make(chan struct{}), done: make(chan struct{}),
		filling: &frameWriter{}, spare: &frameWriter{},
	}
	e.wg.Go(j.loop)
	return j
}

// Journal implements [store.Store].
func (e *Engine) Journal(f csms.Frame) {
	j := e.journal
	j.mu.Lock()
	n := len(j.filling.body)
	if n > journalWaiting {
		j.mu.Unlock()
		e.stats.dropped.Add(1)
		return
	}
	j.filling.add(&f)
	j.mu.Unlock()
	if n > journalBlock {
		select {
		case j.wake <- struct{}{}:
		default:
		}
	}
}

func (j *journal) loop() {
	defer close(j.done)
	tick := time.NewTicker(journalEvery)
	defer tick.Stop()
	for {
		stop := false
		select {
		case <-tick.C:
		case <-j.wake:
		case <-j.stop:
			stop = true
		}
		j.flush(context.Background())
		if stop {
			return
		}
	}
}

func (j *journal) close() {
	close(j.stop)
	<-j.done
}

// flush writes what has been taken so far. Frames of a block that can't be written are
// dropped and counted: the journal has no claim on anyone's patience.
func (j *journal) flush(ctx context.Context) {
	j.writeMu.Lock()
	defer j.writeMu.Unlock()
	j.mu.Lock()
	if j.filling.n == 0 {
		j.mu.Unlock()
		return
	}
	w := j.filling
	j.filling = j.spare
	j.mu.Unlock()
	defer func() {
		w.reset()
		j.spare = w
	}()
	id := j.ids.nextID()
	ops := make([]Op, 0, 1+len(w.stations.list))
	ops = append(ops, Op{SQL: insertJournalSQL, Args: []any{id, w.last, w.finish()}, Rows: 1})
	for _, k := range w.stations.list {
		ops = append(ops, indexOp(putJournalIndexSQL, k, []int64{id}))
	}
	if err := j.e.be.JournalApply(ctx, ops); err != nil {
		if j.e.stats.dropped.Add(int64(w.n)) == int64(w.n) {
			j.e.log.Warn("journal frames dropped", "frames", w.n, "err", err)
		}
	}
}

const (
	insertJournalSQL   = `INSERT INTO journal_block (id, at, frames) VALUES ($1, $2, $3)`
	putJournalIndexSQL = `INSERT INTO journal_index (tenant_id, station, last, first, blocks) VALUES ($1, $2, $3, $4, $5)`
	journalFramesSQL   = `SELECT frames FROM journal_block WHERE id = $1`
	journalIndexSQL    = `SELECT last, first, blocks FROM journal_index WHERE tenant_id = $1 AND station = $2
 AND last < CAST($3 AS BIGINT) AND last >= CAST($4 AS BIGINT) ORDER BY last DESC LIMIT $5`
)

// framePlace is where a frame lies: its block and its rank in there, newest 0.
type framePlace struct{ block, rank int64 }

type placedFrame struct {
	csms.Frame
	framePlace
}

// Frames implements [store.Reader]. Frames of billing messages and those of the journal
// are merged by their time.
func (e *Engine) Frames(ctx context.Context, k csms.StationKey, q store.FrameQuery, p store.Page) ([]csms.Frame, string, error) {
	billing, other := framePlace{maxInt, -1}, framePlace{maxInt, -1}
	if p.Cursor != "" {
		if _, err := cursorNumbers(p.Cursor, &billing.block, &billing.rank, &other.block, &other.rank); err != nil {
			return nil, "", err
		}
	}
	e.journal.flush(ctx)
	n, _ := pageLimit(p)
	kept := blockLog{query: e.query, index: indexSQL, frames: framesOfSQL, fresh: e.pending.of, damaged: e.damaged}
	passing := blockLog{
		query: func(ctx context.Context, sql string, args ...any) (Rows, error) {
			return e.readFault(e.be.JournalQuery(ctx, sql, args...))
		},
		index: journalIndexSQL, frames: journalFramesSQL, fresh: func(csms.StationKey) []int64 { return nil }, damaged: e.damaged,
	}
	a, err := kept.framesAfter(ctx, k, q, billing, n+1)
	if err != nil {
		return nil, "", err
	}
	b, err := passing.framesAfter(ctx, k, q, other, n+1)
	if err != nil {
		return nil, "", err
	}
	out := make([]csms.Frame, 0, min(n, len(a)+len(b)))
	for len(out) < n && len(a)+len(b) > 0 {
		if len(b) == 0 || len(a) > 0 && !a[0].At.Before(b[0].At) {
			out, billing, a = append(out, a[0].Frame), a[0].framePlace, a[1:]
		} else {
			out, other, b = append(out, b[0].Frame), b[0].framePlace, b[1:]
		}
	}
	if len(a)+len(b) == 0 {
		return out, "", nil
	}
	return out, numbersCursor("", billing.block, billing.rank, other.block, other.rank), nil
}

// framesAfter gives up to n frames of a station behind a place, newest first.
func (l *blockLog) framesAfter(ctx context.Context, k csms.StationKey, q store.FrameQuery, after framePlace, n int) ([]placedFrame, error) {
	above, from := after.block, int64(minInt)
	if !q.Until.IsZero() {
		// A block's frames came before it was written, give or take a clock step.
		above = min(above, idAt(q.Until.Add(blockSpan)))
	}
	if !q.Since.IsZero() {
		from = idAt(q.Since.Add(-blockSpan))
	}
	var out []placedFrame
	err := l.blocksOf(ctx, k, above, from, func(id int64) (bool, error) {
		r, err := l.query(ctx, l.frames, id)
		data, err := one(r, err, scanBytes)
		if err != nil || data == nil {
			return err == nil, err // trimmed meanwhile
		}
		fs, err := blockFrames(*data, k, id)
		l.damaged(id, err)
		for _, f := range fs {
			if id == after.block && f.rank <= after.rank || q.Action != "" && f.Action != q.Action ||
				!q.Since.IsZero() && f.At.Before(q.Since) || !q.Until.IsZero() && !f.At.Before(q.Until) {
				continue
			}
			if out = append(out, f); len(out) == n {
				return false, nil
			}
		}
		return true, nil
	})
	return out, err
}

// blockSpan is how far the time of a frame may lie from that of its block.
const blockSpan = time.Minute

// idAt is the block id of an instant.
func idAt(t time.Time) int64 { return t.Sub(blockEpoch).Microseconds() << nodeBits }

// blockFrames gives a station's frames of a block, newest first, with their rank.
func blockFrames(data []byte, k csms.StationKey, id int64) ([]placedFrame, error) {
	var fs []placedFrame
	err := readFrames(data, k, func(_ int, f csms.Frame) {
		f.Raw = bytes.Clone(f.Raw)
		fs = append(fs, placedFrame{Frame: f})
	})
	slices.Reverse(fs)
	slices.SortStableFunc(fs, func(a, b placedFrame) int { return cmp.Compare(b.At.UnixMicro(), a.At.UnixMicro()) })
	for i := range fs {
		fs[i].framePlace = framePlace{id, int64(i)}
	}
	return fs, err
}
