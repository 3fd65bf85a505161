package engine

import (
	"context"
	"math/rand/v2"
	"slices"
	"time"

	"github.com/evenkeel/evenkeel/csms"
	"github.com/evenkeel/evenkeel/internal/store"
)

// blockBuilder collects the raw frames, readings and numbered events of a group, and
// knows where the newest ones lie until the index is written.
type blockBuilder struct {
	frames   frameWriter
	readings readingWriter
	id       int64 // of the group's block, 0 before it is written
	lastID   int64

	// Readings of the group and of all unpacked blocks, by hash of their identity.
	recent map[uint64]int64 // the block, 0 for the group in progress
	fresh  []uint64         // those of the group

	mark blockMark
}

// blockMark is the lengths at the start of a closure.
type blockMark struct {
	frameBody, frameCount     int
	readingBody, readingCount int
	fresh                     int
}

func (b *blockBuilder) init() { b.recent = map[uint64]int64{} }

func (b *blockBuilder) reset() {
	b.frames.reset()
	b.readings.reset()
	b.fresh, b.id = b.fresh[:0], 0
}

func (b *blockBuilder) begin() {
	b.mark = blockMark{len(b.frames.body), b.frames.n, len(b.readings.body), b.readings.n, len(b.fresh)}
}

// rollback leaves names and stations that nothing refers to: harmless.
func (b *blockBuilder) rollback() {
	m := &b.mark
	b.frames.body, b.frames.n = b.frames.body[:m.frameBody], m.frameCount
	b.readings.body, b.readings.n = b.readings.body[:m.readingBody], m.readingCount
	for _, h := range b.fresh[m.fresh:] {
		delete(b.recent, h)
	}
	b.fresh = b.fresh[:m.fresh]
}

// blockEpoch is what block ids count from.
var blockEpoch = time.Date(2026, 1, 1, 0, 0, 0, 0, time.UTC)

// nodeBits tell blocks of several processes apart that were made in the same microsecond.
const nodeBits = 8

// nextID gives an id above all earlier ones of this process, about the time in
// microseconds: blocks sort by when they were written, whoever wrote them.
func (b *blockBuilder) nextID() int64 {
	id := time.Since(blockEpoch).Microseconds()<<nodeBits | rand.Int64N(1<<nodeBits)
	b.lastID = max(id, b.lastID+1)
	return b.lastID
}

// blockOps writes the group's block.
func (t *txn) blockOps(b *batch) {
	w := &t.block
	if w.frames.n == 0 && w.readings.n == 0 {
		return
	}
	w.id = w.nextID()
	if w.frames.n > 0 {
		b.add(1, insertFramesSQL, w.id, w.frames.last, w.frames.finish())
	}
	if w.readings.n > 0 {
		b.add(1, insertReadingsSQL, w.id, time.Now().UnixMicro(), w.readings.finish())
	}
	b.add(1, insertTodoSQL, w.id)
}

const (
	insertFramesSQL   = `INSERT INTO frame_block (id, at, frames) VALUES ($1, $2, $3)`
	insertReadingsSQL = `INSERT INTO reading_block (id, at, readings) VALUES ($1, $2, $3)`
	insertTodoSQL     = `INSERT INTO block_todo (id) VALUES ($1)`
	deleteTodoSQL     = `DELETE FROM block_todo WHERE id = $1`
	todoSQL           = `SELECT id FROM block_todo WHERE id < $1 ORDER BY id`
	framesOfSQL       = `SELECT frames FROM frame_block WHERE id = $1`
	readingsOfSQL     = `SELECT readings FROM reading_block WHERE id = $1`
)

// settle notes where the group's frames and readings are, before its callers go on.
func (b *blockBuilder) settle(e *Engine, ok bool) {
	if !ok {
		for _, h := range b.fresh {
			delete(b.recent, h)
		}
		return
	}
	if b.id == 0 {
		return
	}
	for _, h := range b.fresh {
		b.recent[h] = b.id
	}
	e.pending.add(b.id, b.frames.stations.list, b.readings.stations.list, len(b.readings.body))
	if b.readings.n > 0 && e.pending.unpacked() > packBytes {
		e.packSoon()
	}
}

// AppendFrame implements [store.Tx].
func (t *txn) AppendFrame(f csms.Frame) error {
	t.block.frames.add(&f)
	return nil
}

// PutReading implements [store.Tx].
func (t *txn) PutReading(r store.Reading) error {
	b := &t.block
	h := hash(&r.ReadingKey)
	if _, known := b.recent[h]; known {
		return nil
	}
	b.recent[h] = 0
	b.fresh = append(b.fresh, h)
	b.readings.add(&r)
	return nil
}

// HasReading implements [store.Tx].
func (t *txn) HasReading(k store.ReadingKey) (bool, error) {
	if _, known := t.block.recent[hash(&k)]; known {
		return true, nil
	}
	at := micros(k.At)
	r, err := t.query(chunksAtSQL, text(k.Station.Tenant), text(k.Station.Station), text(k.Transaction), at)
	chunks, err := all(r, err, scanBytes)
	if err != nil {
		return false, err
	}
	for _, c := range chunks {
		has := false
		err := readChunk(c, func(rd store.Reading) {
			rd.Station, rd.Transaction = k.Station, k.Transaction
			has = has || same(&rd.ReadingKey, &k)
		})
		t.eng.damaged(at, err)
		if has {
			return true, nil
		}
	}
	return false, nil
}

func scanBytes(r Rows) (*[]byte, error) {
	var v []byte
	return &v, r.Scan(&v)
}

// recoverTodo finds the blocks that nobody's memory has: of a process that died, of a
// commit whose answer was lost. Those of another server that lives are taken for such
// too when they are older than orphanAge; two index rows for one block do no harm.
func (e *Engine) recoverTodo(ctx context.Context, below int64) error {
	r, err := e.query(ctx, todoSQL, below)
	ids, err := all(r, err, scanInt)
	if err != nil {
		return err
	}
	for _, id := range ids {
		if e.pending.has(id) {
			continue
		}
		if err := e.recoverBlock(ctx, id); err != nil {
			return err
		}
	}
	return nil
}

// orphanAge is how old a block must be that is still not in the index for someone else
// to see to it.
const orphanAge = time.Minute

// recover takes over what a process before left unfinished.
func (e *Engine) recover(ctx context.Context) error {
	if err := e.recoverTodo(ctx, maxInt); err != nil {
		return err
	}
	// What is not packed yet is remembered, so that repeats of it are known.
	r, err := e.query(ctx, readingBlocksSQL, int64(0), int64(maxInt))
	blocks, err := all(r, err, scanBlock)
	if err != nil {
		return err
	}
	for _, b := range blocks {
		err := readReadings(b.data, csms.StationKey{}, func(rd store.Reading) {
			e.txn.block.recent[hash(&rd.ReadingKey)] = b.id
		}, nil)
		e.damaged(b.id, err)
		e.pending.addUnpacked(len(b.data))
	}
	return nil
}

// recoverBlock finds out whose frames and readings a block holds.
func (e *Engine) recoverBlock(ctx context.Context, id int64) error {
	var frames, readings []csms.StationKey
	note := func(to *[]csms.StationKey, k csms.StationKey) {
		if !slices.Contains(*to, k) {
			*to = append(*to, k)
		}
	}
	r, err := e.query(ctx, framesOfSQL, id)
	data, err := one(r, err, scanBytes)
	if err != nil {
		return err
	}
	if data != nil {
		err := readFrames(*data, csms.StationKey{}, func(_ int, f csms.Frame) { note(&frames, f.Station) })
		e.damaged(id, err)
	}
	r, err = e.query(ctx, readingsOfSQL, id)
	if data, err = one(r, err, scanBytes); err != nil {
		return err
	}
	if data != nil {
		err := readReadings(*data, csms.StationKey{},
			func(rd store.Reading) { note(&readings, rd.Station) },
			func(k store.TransactionEventKey) {
				note(&readings, k.Station)
				e.pending.addEvent(k)
			})
		e.damaged(id, err)
	}
	e.pending.add(id, frames, readings, 0)
	return nil
}

// damaged tells of a block or chunk that does not read as it should: what could be read
// of it counts, and a server that refused to work would help nobody.
func (e *Engine) damaged(id int64, err error) {
	if err != nil {
		e.log.Error("stored block is damaged", "block", id, "err", err)
	}
}

type blockRow struct {
	id   int64
	data []byte
}

func scanBlock(r Rows) (*blockRow, error) {
	var v blockRow
	return &v, r.Scan(&v.id, &v.data)
}

const readingBlocksSQL = `SELECT id, readings FROM reading_block WHERE id > $1 AND id <= $2 ORDER BY id`
