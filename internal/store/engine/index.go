package engine

import (
	"context"
	"encoding/binary"
	"slices"
	"sync"
	"time"

	"github.com/evenkeel/evenkeel/csms"
	"github.com/evenkeel/evenkeel/internal/store"
)

// pending is which of the newest blocks hold something of whom: what the index does not
// tell yet. The committer adds, the index pass takes away, readers look.
type pending struct {
	mu            sync.Mutex
	blocks        map[csms.StationKey][]int64 // ascending
	todo          []int64                     // all of them, ascending
	events        map[recordKey][]eventID     // numbered events that have no row yet
	unpackedBytes int                         // of reading blocks
}

func (p *pending) add(id int64, frames, readings []csms.StationKey, bytes int) {
	p.mu.Lock()
	defer p.mu.Unlock()
	for _, keys := range [2][]csms.StationKey{frames, readings} {
		for _, k := range keys {
			ids := p.blocks[k]
			switch n := len(ids); {
			case n == 0 || ids[n-1] < id:
				p.blocks[k] = append(ids, id)
			case ids[n-1] > id: // a block recovered late
				if i, found := slices.BinarySearch(ids, id); !found {
					p.blocks[k] = slices.Insert(ids, i, id)
				}
			}
		}
	}
	if n := len(p.todo); n > 0 && p.todo[n-1] > id { // a block recovered late
		i, _ := slices.BinarySearch(p.todo, id)
		p.todo = slices.Insert(p.todo, i, id)
	} else {
		p.todo = append(p.todo, id)
	}
	p.unpackedBytes += bytes
}

func (p *pending) addEvent(k store.TransactionEventKey) {
	p.mu.Lock()
	defer p.mu.Unlock()
	rk := recordKey{k.Station.Tenant, k.Transaction}
	p.events[rk] = append(p.events[rk], eventIDOf(&k))
}

func (p *pending) addUnpacked(n int) {
	p.mu.Lock()
	p.unpackedBytes += n
	p.mu.Unlock()
}

func (p *pending) unpacked() int {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.unpackedBytes
}

func (p *pending) has(id int64) bool {
	p.mu.Lock()
	defer p.mu.Unlock()
	_, ok := slices.BinarySearch(p.todo, id)
	return ok
}

// of gives the blocks not yet in the index that hold something of a station.
func (p *pending) of(k csms.StationKey) []int64 {
	p.mu.Lock()
	defer p.mu.Unlock()
	return slices.Clone(p.blocks[k])
}

func (p *pending) eventsOf(k recordKey) []eventID {
	p.mu.Lock()
	defer p.mu.Unlock()
	return slices.Clone(p.events[k])
}

// indexEvery is how often the index is brought up to date: under load a station's blocks
// of the whole span become one row, and after a crash so much is read again.
const indexEvery = 5 * time.Second

func (e *Engine) indexLoop() {
	tick := time.NewTicker(indexEvery)
	defer tick.Stop()
	lastSearch := time.Now()
	for {
		var now time.Time
		select {
		case now = <-tick.C:
		case <-e.ctx.Done():
			return
		}
		err := e.index(e.ctx)
		if err == nil && now.Sub(lastSearch) > orphanAge {
			lastSearch = now
			err = e.recoverTodo(e.ctx, idAt(now.Add(-orphanAge)))
		}
		if err != nil && e.ctx.Err() == nil {
			e.log.Warn("block index not written", "err", err)
		}
	}
}

// index writes what is pending into the index. The tick and the pass that packs may both
// ask for it: the second finds what came since the first.
func (e *Engine) index(ctx context.Context) error {
	e.indexing.Lock()
	defer e.indexing.Unlock()
	var stations map[csms.StationKey]int
	var events map[recordKey]int
	var todo int
	err := e.do(ctx, func(t *txn) error {
		stations, events, todo = e.pending.ops(t)
		return nil
	})
	if err == nil {
		e.pending.done(stations, events, todo)
	}
	return err
}

// ops writes index rows and says how much of what is pending they hold.
func (p *pending) ops(t *txn) (stations map[csms.StationKey]int, events map[recordKey]int, todo int) {
	p.mu.Lock()
	defer p.mu.Unlock()
	stations, events = map[csms.StationKey]int{}, map[recordKey]int{}
	for k, ids := range p.blocks {
		stations[k] = len(ids)
		t.extra = append(t.extra, indexOp(putIndexSQL, k, ids))
	}
	for k, evs := range p.events {
		events[k] = len(evs)
		t.extra = append(t.extra, Op{SQL: putEventsSQL, Rows: 1, Args: []any{
			text(k.tenant), text(k.id), t.block.nextID(), appendEvents(nil, evs),
		}})
	}
	for _, id := range p.todo {
		t.extra = append(t.extra, Op{SQL: deleteTodoSQL, Args: []any{id}, Rows: AnyRows})
	}
	return stations, events, len(p.todo)
}

// done forgets what has been written; the committer may have added to it since.
func (p *pending) done(stations map[csms.StationKey]int, events map[recordKey]int, todo int) {
	p.mu.Lock()
	defer p.mu.Unlock()
	for k, n := range stations {
		if rest := p.blocks[k][n:]; len(rest) > 0 {
			p.blocks[k] = slices.Clone(rest)
		} else {
			delete(p.blocks, k)
		}
	}
	for k, n := range events {
		if rest := p.events[k][n:]; len(rest) > 0 {
			p.events[k] = slices.Clone(rest)
		} else {
			delete(p.events, k)
		}
	}
	p.todo = slices.Clone(p.todo[todo:])
}

// indexOp is a row of an index: the blocks that hold something of a station, as
// differences from one to the next.
func indexOp(sql string, k csms.StationKey, ids []int64) Op {
	b := make([]byte, 0, 4*len(ids))
	for i := 1; i < len(ids); i++ {
		b = binary.AppendUvarint(b, uint64(ids[i]-ids[i-1]))
	}
	return Op{SQL: sql, Rows: 1, Args: []any{text(k.Tenant), text(k.Station), ids[len(ids)-1], ids[0], b}}
}

const (
	// After a crash a row may be written again, with the same blocks or more.
	putIndexSQL = `INSERT INTO block_index (tenant_id, station, last, first, blocks) VALUES ($1, $2, $3, $4, $5)
 ON CONFLICT (tenant_id, station, last) DO UPDATE SET first = excluded.first, blocks = excluded.blocks`

	putEventsSQL = `INSERT INTO transaction_event (tenant_id, transaction_id, block, events) VALUES ($1, $2, $3, $4)`

	indexSQL = `SELECT last, first, blocks FROM block_index WHERE tenant_id = $1 AND station = $2
 AND last < CAST($3 AS BIGINT) AND last >= CAST($4 AS BIGINT) ORDER BY last DESC LIMIT $5`
)

type indexRow struct {
	last, first int64
	blocks      []byte
}

func scanIndex(r Rows) (*indexRow, error) {
	var v indexRow
	return &v, r.Scan(&v.last, &v.first, &v.blocks)
}

// ids gives the row's blocks, ascending.
func (v *indexRow) ids() []int64 {
	ids := []int64{v.first}
	r := reader{b: v.blocks}
	for len(r.b) > 0 && r.err == nil {
		ids = append(ids, ids[len(ids)-1]+int64(r.uvarint()))
	}
	return ids
}

// blockLog is where blocks of frames and their index are: the billing one or the journal.
type blockLog struct {
	query   func(ctx context.Context, sql string, args ...any) (Rows, error)
	index   string // arguments: tenant, station, below, from, limit
	frames  string
	fresh   func(csms.StationKey) []int64 // blocks the index may not have yet
	damaged func(id int64, err error)     // told of each block, nil for none wrong
}

// blocksOf calls yield with the blocks that hold something of a station, from above
// downwards and not below from, until yield returns false. Rows of the index that
// overlap, as those of several servers may, are merged.
func (l *blockLog) blocksOf(ctx context.Context, k csms.StationKey, above, from int64, yield func(id int64) (bool, error)) error {
	ids := l.fresh(k) // first: the index may take them over meanwhile, but never loses one
	below, more := int64(maxInt), true
	var rows []indexRow
	for {
		// The ids above every row still to come are complete.
		if len(rows) == 0 && more {
			const page = 16
			r, err := l.query(ctx, l.index, text(k.Tenant), text(k.Station), below, from, int64(page))
			if rows, err = all(r, err, scanIndex); err != nil {
				return err
			}
			more = len(rows) == page
			if n := len(rows); n > 0 {
				below = rows[n-1].last
			}
		}
		floor := int64(minInt)
		if len(rows) > 0 {
			ids = append(ids, rows[0].ids()...)
			rows = rows[1:]
			switch {
			case len(rows) > 0:
				floor = rows[0].last
			case more:
				continue // the next page tells
			}
		}
		slices.Sort(ids)
		ids = slices.Compact(ids)
		for len(ids) > 0 && ids[len(ids)-1] > floor {
			id := ids[len(ids)-1]
			ids = ids[:len(ids)-1]
			if id > above || id < from {
				continue
			}
			if ok, err := yield(id); !ok || err != nil {
				return err
			}
		}
		if len(rows) == 0 && !more {
			return nil
		}
	}
}
