package engine

// table is a write-through cache of one kind of record, with the writes of the group in
// progress on top. It belongs to the committer goroutine. Values behind cur and stored
// are never changed in place: a write replaces the pointer, so that undoing is cheap.
type table[K comparable, V any] struct {
	entries map[K]*entry[K, V]
	limit   int // entries kept between groups

	load    func(K) (*V, error) // from the database; nil for no such record
	clone   func(*V) *V         // deep, with times cut to what is stored
	version func(*V) *int64     // nil where records have no version
	flush   func(b *batch, e *entry[K, V])
	changed func(e *entry[K, V]) // keeps secondary lookups; nil for none

	dirty     []*entry[K, V] // written by the group in progress
	dirtyMark int
	undo      []undo[K, V] // of the closure in progress
}

type entry[K comparable, V any] struct {
	key    K
	cur    *V // nil: no such record
	stored *V // as in the database
	dirty  bool
	used   bool // since the last sweep
}

type undo[K comparable, V any] struct {
	e     *entry[K, V]
	cur   *V
	dirty bool
}

// cached is what the committer does with every table.
type cached interface {
	begin()
	rollback()
	ops(b *batch)
	settle(ok bool)
}

func newTable[K comparable, V any](limit int) *table[K, V] {
	return &table[K, V]{entries: map[K]*entry[K, V]{}, limit: limit}
}

// find gives the record as the closure in progress sees it, nil for none. It must not be changed.
func (t *table[K, V]) find(k K) (*entry[K, V], error) {
	if e, ok := t.entries[k]; ok {
		e.used = true
		return e, nil
	}
	v, err := t.load(k)
	if err != nil {
		return nil, err
	}
	return t.add(k, v), nil
}

// add takes a record just loaded from the database.
func (t *table[K, V]) add(k K, v *V) *entry[K, V] {
	e := &entry[K, V]{key: k, cur: v, stored: v, used: true}
	t.entries[k] = e
	if t.changed != nil && v != nil {
		t.changed(e)
	}
	return e
}

func (t *table[K, V]) get(k K, what string) (*V, error) {
	e, err := t.find(k)
	if err != nil {
		return nil, err
	}
	if e.cur == nil {
		return nil, notFound(what)
	}
	return t.clone(e.cur), nil
}

// put writes v, raising its version, where that is the one stored.
func (t *table[K, V]) put(k K, v *V, what string) error {
	e, err := t.find(k)
	if err != nil {
		return err
	}
	if t.version != nil {
		var have int64
		if e.cur != nil {
			have = *t.version(e.cur)
		}
		ver := t.version(v)
		if *ver != have {
			return conflict(what)
		}
		*ver++
	}
	t.set(e, t.clone(v))
	return nil
}

func (t *table[K, V]) remove(k K, what string) error {
	e, err := t.find(k)
	if err != nil {
		return err
	}
	if e.cur == nil {
		return notFound(what)
	}
	t.set(e, nil)
	return nil
}

func (t *table[K, V]) set(e *entry[K, V], v *V) {
	t.undo = append(t.undo, undo[K, V]{e, e.cur, e.dirty})
	e.cur = v
	if !e.dirty {
		e.dirty = true
		t.dirty = append(t.dirty, e)
	}
	if t.changed != nil {
		t.changed(e)
	}
}

func (t *table[K, V]) begin() {
	t.undo = t.undo[:0]
	t.dirtyMark = len(t.dirty)
}

func (t *table[K, V]) rollback() {
	for i := len(t.undo) - 1; i >= 0; i-- {
		u := t.undo[i]
		u.e.cur, u.e.dirty = u.cur, u.dirty
		if t.changed != nil {
			t.changed(u.e)
		}
	}
	t.undo = t.undo[:0]
	clear(t.dirty[t.dirtyMark:])
	t.dirty = t.dirty[:t.dirtyMark]
}

func (t *table[K, V]) ops(b *batch) {
	for _, e := range t.dirty {
		if e.cur != nil || e.stored != nil {
			t.flush(b, e)
		}
	}
}

// settle ends a group: what was written is now stored, or nothing of it is known any more.
func (t *table[K, V]) settle(ok bool) {
	for _, e := range t.dirty {
		if ok {
			e.stored, e.dirty = e.cur, false
		} else {
			delete(t.entries, e.key)
		}
	}
	clear(t.dirty)
	t.dirty = t.dirty[:0]
	if len(t.entries) > t.limit {
		t.sweep()
	}
}

// sweep forgets what was not used since the sweep before, down to nine tenths of the limit.
func (t *table[K, V]) sweep() {
	for pass := 0; pass < 2 && len(t.entries) > t.limit*9/10; pass++ {
		for k, e := range t.entries {
			if len(t.entries) <= t.limit*9/10 {
				return
			}
			if e.used {
				e.used = false
				continue
			}
			delete(t.entries, k)
		}
	}
}
