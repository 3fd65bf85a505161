package engine

import (
	"cmp"
	"context"
	"iter"
	"slices"
	"time"

	"github.com/evenkeel/evenkeel/csms"
	"github.com/evenkeel/evenkeel/internal/store"
)

// packBytes is how many bytes of unpacked readings make a pass come early, and about
// what one transaction of the pass takes on.
const packBytes = 8 << 20

// packLoop moves readings from the blocks of their commits into chunks.
func (e *Engine) packLoop() {
	tick := time.NewTicker(min(e.opts.PackAfter, time.Minute))
	defer tick.Stop()
	last := time.Now()
	for {
		select {
		case <-e.packNow:
		case now := <-tick.C:
			if now.Sub(last) < e.opts.PackAfter {
				continue
			}
		case <-e.ctx.Done():
			return
		}
		if err := e.Pack(e.ctx); err != nil && e.ctx.Err() == nil {
			e.log.Warn("readings not packed", "err", err)
		}
		last = time.Now()
	}
}

func (e *Engine) packSoon() {
	select {
	case e.packNow <- struct{}{}:
	default:
	}
}

// stream is what a chunk's readings have in common.
type stream struct {
	station     csms.StationKey
	transaction csms.RecordID
	evse        csms.EVSEID
}

// Pack moves all readings committed so far into chunks. It runs by itself from time to
// time; calling it is for tests and for closing down. It is safe for concurrent use.
func (e *Engine) Pack(ctx context.Context) error {
	e.packing.Lock()
	defer e.packing.Unlock()
	if err := e.index(ctx); err != nil { // the events in the blocks must have their rows first
		return err
	}
	after := int64(minInt)
	for {
		r, err := e.query(ctx, packableSQL, after)
		blocks, more, err := someBlocks(r, err)
		if err != nil || len(blocks) == 0 {
			return err
		}
		after = blocks[len(blocks)-1].id
		if err := e.packBlocks(ctx, blocks); err != nil {
			return err
		}
		if !more {
			return nil
		}
	}
}

// Blocks not yet in the index hold events that have no row.
const packableSQL = `SELECT id, readings FROM reading_block WHERE id > $1
 AND NOT EXISTS (SELECT 1 FROM block_todo WHERE block_todo.id = reading_block.id) ORDER BY id`

// someBlocks reads up to packBytes.
func someBlocks(r Rows, err error) (blocks []blockRow, more bool, _ error) {
	if err != nil {
		return nil, false, err
	}
	defer r.Close()
	n := 0
	for r.Next() {
		b, err := scanBlock(r)
		if err != nil {
			return nil, false, unavailable(err)
		}
		blocks = append(blocks, *b)
		if n += len(b.data); n >= packBytes {
			return blocks, true, nil
		}
	}
	if err := r.Err(); err != nil {
		return nil, false, unavailable(err)
	}
	return blocks, false, nil
}

// packBlocks replaces blocks by chunks in one transaction. Should another process pack
// the same ones, its deletion or ours finds nothing to delete and the transaction fails
// as a conflict.
func (e *Engine) packBlocks(ctx context.Context, blocks []blockRow) error {
	var p packer
	bytes := 0
	whole := blocks[:0:0]
	for _, b := range blocks {
		if err := p.take(b.data); err != nil {
			e.damaged(b.id, err)
			continue // it stays as it is, for whoever can make more of it
		}
		bytes += len(b.data)
		whole = append(whole, b)
	}
	if blocks = whole; len(blocks) == 0 {
		return nil
	}
	var ops []Op
	for s, places := range p.streams {
		rs, err := e.dropPacked(ctx, s, inOrder(p.read(places)))
		if err != nil {
			return err
		}
		for len(rs) > 0 {
			n := chunkLength(rs)
			ops = append(ops, Op{SQL: insertChunkSQL, Rows: 1, Args: []any{
				text(s.station.Tenant), text(s.station.Station), text(s.transaction), int64(s.evse),
				micros(rs[0].At), blocks[0].id, micros(rs[n-1].At), int64(n), appendChunk(nil, rs[:n]),
			}})
			rs = rs[n:]
		}
	}
	for _, b := range blocks {
		ops = append(ops, Op{SQL: deleteReadingsSQL, Args: []any{b.id}, Rows: 1})
	}
	return e.do(ctx, func(t *txn) error {
		t.extra = append(t.extra, ops...)
		t.packed = append(t.packed[:0], p.hashes...)
		t.packedBytes = bytes
		return nil
	})
}

// packer sorts the readings of blocks by stream. It keeps where each lies and decodes one
// stream at a time: all at once would be many times the size of the blocks.
type packer struct {
	blocks  []readingBlock
	streams map[stream][]entryPlace
	hashes  []uint64

	readings []store.Reading // of the stream in progress, with their values
	values   []csms.SampledValue
}

// entryPlace is where an entry begins: the rank of its block and the byte in its body.
type entryPlace struct{ block, at int32 }

// take notes the readings of a block, all or, where it is damaged, none.
func (p *packer) take(data []byte) error {
	v, err := openReadings(data)
	if err != nil {
		return err
	}
	type entry struct {
		stream
		at   int32
		hash uint64
	}
	var found []entry
	r := &reader{b: v.body}
	for len(r.b) > 0 && r.err == nil {
		var rd store.Reading
		var ev store.TransactionEventKey
		at := int32(len(v.body) - len(r.b))
		if !v.entry(r, csms.StationKey{}, nil, &rd, &ev) {
			found = append(found, entry{stream{rd.Station, rd.Transaction, rd.EVSE}, at, hash(&rd.ReadingKey)})
		}
	}
	if r.err != nil {
		return r.err
	}
	if p.streams == nil {
		p.streams = map[stream][]entryPlace{}
	}
	for i := range found {
		f := &found[i]
		p.streams[f.stream] = append(p.streams[f.stream], entryPlace{int32(len(p.blocks)), f.at})
		p.hashes = append(p.hashes, f.hash)
	}
	p.blocks = append(p.blocks, v)
	return nil
}

// read decodes a stream's readings, which are good until the next one is read.
func (p *packer) read(places []entryPlace) []store.Reading {
	p.readings, p.values = p.readings[:0], p.values[:0]
	for _, at := range places {
		v := &p.blocks[at.block]
		var rd store.Reading
		var ev store.TransactionEventKey
		v.entry(&reader{b: v.body[at.at:]}, csms.StationKey{}, p.room, &rd, &ev)
		p.readings = append(p.readings, rd)
	}
	return p.readings
}

// room cuts values from one piece of memory, which serves stream after stream.
func (p *packer) room(n int) []csms.SampledValue {
	if n > cap(p.values)-len(p.values) {
		p.values = make([]csms.SampledValue, 0, max(n, 2*cap(p.values), 256))
	}
	p.values = p.values[:len(p.values)+n]
	return p.values[len(p.values)-n : len(p.values) : len(p.values)]
}

// chunkLength is how many of the readings make the next chunk. Readings of one instant
// stay together, so that the first time is a chunk's key.
func chunkLength(rs []store.Reading) int {
	hour := rs[0].At.Truncate(chunkHour)
	n := 1
	for n < len(rs) && rs[n].At.Truncate(chunkHour).Equal(hour) && (n < chunkReadings || rs[n].At.Equal(rs[n-1].At)) {
		n++
	}
	return n
}

// inOrder sorts readings by time and drops repeats; of those the first received stays.
func inOrder(rs []store.Reading) []store.Reading {
	slices.SortStableFunc(rs, func(a, b store.Reading) int {
		return cmp.Or(a.At.Compare(b.At), a.ReceivedAt.Compare(b.ReceivedAt))
	})
	out := rs[:0]
next:
	for i := range rs {
		for j := len(out) - 1; j >= 0 && out[j].At.Equal(rs[i].At); j-- {
			if same(&out[j].ReadingKey, &rs[i].ReadingKey) {
				continue next
			}
		}
		out = append(out, rs[i])
	}
	clear(rs[len(out):])
	return out
}

// dropPacked leaves out readings that a chunk has already.
func (e *Engine) dropPacked(ctx context.Context, s stream, rs []store.Reading) ([]store.Reading, error) {
	r, err := e.query(ctx, chunksBetweenSQL, text(s.station.Tenant), text(s.station.Station), text(s.transaction),
		micros(rs[0].At.Add(-chunkHour)), micros(rs[0].At), micros(rs[len(rs)-1].At))
	chunks, err := all(r, err, scanBytes)
	if err != nil || len(chunks) == 0 {
		return rs, err
	}
	have := map[uint64]bool{}
	for _, c := range chunks {
		err := readChunk(c, func(rd store.Reading) {
			rd.Station, rd.Transaction = s.station, s.transaction
			have[hash(&rd.ReadingKey)] = true
		})
		e.damaged(micros(rs[0].At), err)
	}
	return slices.DeleteFunc(rs, func(rd store.Reading) bool { return have[hash(&rd.ReadingKey)] }), nil
}

const (
	insertChunkSQL = `INSERT INTO sample_chunk (tenant_id, station, transaction_id, evse, first_at, block, last_at, readings,
 data) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`
	deleteReadingsSQL = `DELETE FROM reading_block WHERE id = $1`

	// A chunk begins at most an hour before the last reading in it.
	chunksAtSQL = `SELECT data FROM sample_chunk WHERE tenant_id = $1 AND station = $2 AND transaction_id = $3
 AND first_at > CAST($4 AS BIGINT) - 3600000000 AND first_at <= CAST($4 AS BIGINT) AND last_at >= CAST($4 AS BIGINT)`
	chunksBetweenSQL = `SELECT data FROM sample_chunk WHERE tenant_id = $1 AND station = $2 AND transaction_id = $3
 AND first_at > CAST($4 AS BIGINT) AND last_at >= CAST($5 AS BIGINT) AND first_at <= CAST($6 AS BIGINT)`
	chunksSQL = `SELECT data FROM sample_chunk WHERE tenant_id = $1 AND station = $2 AND transaction_id = $3
 AND first_at > CAST($4 AS BIGINT) AND first_at < CAST($5 AS BIGINT) ORDER BY first_at`
	oldestUnpackedSQL = `SELECT coalesce(min(id), 0) FROM reading_block`
)

// Readings implements [store.Reader].
func (e *Engine) Readings(ctx context.Context, q store.ReadingQuery) iter.Seq2[store.Reading, error] {
	return func(yield func(store.Reading, error) bool) {
		rs, err := e.readingsOf(ctx, q)
		if err != nil {
			yield(store.Reading{}, err)
			return
		}
		for _, rd := range rs {
			if !yield(rd, nil) {
				return
			}
		}
	}
}

// readingsOf looks into the blocks first: what is packed meanwhile is then found twice,
// and told once, rather than not at all.
func (e *Engine) readingsOf(ctx context.Context, q store.ReadingQuery) ([]store.Reading, error) {
	var rs []store.Reading
	take := func(rd store.Reading) {
		if rd.Transaction == q.Transaction && (q.Since.IsZero() || !rd.At.Before(q.Since)) &&
			(q.Until.IsZero() || rd.At.Before(q.Until)) {
			rs = append(rs, rd)
		}
	}
	r, err := e.query(ctx, oldestUnpackedSQL)
	oldest, err := one(r, err, scanInt)
	if err != nil {
		return nil, err
	}
	if *oldest != 0 {
		l := blockLog{query: e.query, index: indexSQL, fresh: e.pending.of}
		err = l.blocksOf(ctx, q.Station, maxInt, *oldest, func(id int64) (bool, error) {
			r, err := e.query(ctx, readingsOfSQL, id)
			data, err := one(r, err, scanBytes)
			if err != nil || data == nil {
				return err == nil, err
			}
			e.damaged(id, readReadings(*data, q.Station, take, nil))
			return true, nil
		})
		if err != nil {
			return nil, err
		}
	}
	since, until := span(q.Since, q.Until)
	if !q.Since.IsZero() {
		since = micros(q.Since.Add(-chunkHour)) - 1
	}
	r, err = e.query(ctx, chunksSQL, text(q.Station.Tenant), text(q.Station.Station), text(q.Transaction), since, until)
	chunks, err := all(r, err, scanBytes)
	if err != nil {
		return nil, err
	}
	for _, c := range chunks {
		err := readChunk(c, func(rd store.Reading) {
			rd.Station, rd.Transaction = q.Station, q.Transaction
			take(rd)
		})
		e.damaged(0, err)
	}
	return inOrder(rs), nil
}
