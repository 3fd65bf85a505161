package engine

import (
	"context"
	"strings"
	"time"
	"unicode/utf8"

	"github.com/evenkeel/evenkeel/csms"
	"github.com/evenkeel/evenkeel/internal/store"
)

// How many records of each kind are kept in memory between groups.
const (
	stationsCached     = 40_000
	transactionsCached = 40_000
	tokensCached       = 100_000
	othersCached       = 10_000
)

// txn is the [store.Tx] of every closure: the committer runs one at a time. It holds the
// records in memory and the writes of the group in progress.
type txn struct {
	eng    *Engine
	tables []cached

	stations     *table[csms.StationKey, csms.ChargingStation]
	transactions *table[recordKey, csms.Transaction]
	byStationID  map[transactionAlias]csms.RecordID
	active       map[csms.StationKey]*activeList
	tokens       *table[tokenKey, tokenSet]
	groups       *table[nameKey, csms.TokenGroup]
	locations    *table[nameKey, csms.Location]
	commands     *table[recordKey, csms.Command]
	apiKeys      *table[recordKey, csms.APIKey]
	settings     *table[nameKey, []byte]
	seen         *eventSets

	events  []csms.Event
	extra   []Op
	block   blockBuilder
	emitted bool // the group put something into the outbox

	// What the group moved into chunks: no longer to be remembered.
	packed      []uint64
	packedBytes int

	// lengths at the start of the closure in progress
	eventsMark, extraMark int
}

// recordKey names a record of a tenant by its id, nameKey by its name.
type (
	recordKey struct {
		tenant csms.TenantID
		id     csms.RecordID
	}
	nameKey struct {
		tenant csms.TenantID
		name   string
	}
)

func newTxn(e *Engine) *txn {
	t := &txn{
		eng:          e,
		stations:     newTable[csms.StationKey, csms.ChargingStation](stationsCached),
		transactions: newTable[recordKey, csms.Transaction](transactionsCached),
		byStationID:  map[transactionAlias]csms.RecordID{},
		active:       map[csms.StationKey]*activeList{},
		tokens:       newTable[tokenKey, tokenSet](tokensCached),
		groups:       newTable[nameKey, csms.TokenGroup](othersCached),
		locations:    newTable[nameKey, csms.Location](othersCached),
		commands:     newTable[recordKey, csms.Command](othersCached),
		apiKeys:      newTable[recordKey, csms.APIKey](0), // `apikey create` writes beside a running server
		settings:     newTable[nameKey, []byte](0),
	}
	t.setUpStations()
	t.setUpTransactions()
	t.setUpTokens()
	t.setUpGroups()
	t.setUpLocations()
	t.setUpCommands()
	t.setUpAPIKeys()
	t.setUpSettings()
	t.seen = &eventSets{t: t, sets: map[recordKey]map[eventKey]uint64{}}
	t.tables = []cached{
		t.stations, t.transactions, t.tokens, t.groups, t.locations, t.commands, t.apiKeys, t.settings, t.seen,
	}
	t.block.init()
	return t
}

// reset starts a group, begin a closure, rollback undoes the closure in progress.
func (t *txn) reset() {
	t.events, t.extra, t.emitted = t.events[:0], t.extra[:0], false
	t.packed, t.packedBytes = nil, 0
	t.forget()
	t.block.reset()
}

func (t *txn) begin() {
	for _, c := range t.tables {
		c.begin()
	}
	t.eventsMark, t.extraMark = len(t.events), len(t.extra)
	t.block.begin()
}

func (t *txn) rollback() {
	for _, c := range t.tables {
		c.rollback()
	}
	t.events, t.extra = t.events[:t.eventsMark], t.extra[:t.extraMark]
	t.block.rollback()
}

// ops gives what the group wrote as statements.
func (t *txn) ops() ([]Op, error) {
	var b batch
	for _, c := range t.tables {
		c.ops(&b)
	}
	b.ops = append(b.ops, t.extra...)
	t.blockOps(&b)
	t.notifyOps(&b)
	t.eventOps(&b) // last: it locks the tenant's sequence until the commit
	return b.ops, b.err
}

func (t *txn) settle(ok bool) {
	for _, c := range t.tables {
		c.settle(ok)
	}
	t.block.settle(t.eng, ok)
	if ok {
		for _, h := range t.packed {
			delete(t.block.recent, h)
		}
		t.eng.pending.addUnpacked(-t.packedBytes)
	}
	t.pruneAliases()
	if !ok {
		t.emitted = false
	}
}

// batch collects the statements of a group.
type batch struct {
	ops []Op
	err error
}

func (b *batch) add(rows int64, sql string, args ...any) {
	b.ops = append(b.ops, Op{SQL: sql, Args: args, Rows: rows})
}

// query reads between groups on the committer's connection.
func (t *txn) query(sql string, args ...any) (Rows, error) {
	return t.eng.readFault(t.eng.be.WriterQuery(context.Background(), sql, args...))
}

// readFault gives errors of reading their code.
func (e *Engine) readFault(r Rows, err error) (Rows, error) {
	if err != nil {
		return nil, unavailable(err)
	}
	return r, nil
}

// one scans the first row into a record; nil where there is none.
func one[V any](r Rows, err error, scan func(Rows) (*V, error)) (*V, error) {
	if err != nil {
		return nil, err
	}
	defer r.Close()
	if !r.Next() {
		if err := r.Err(); err != nil {
			return nil, unavailable(err)
		}
		return nil, nil
	}
	v, err := scan(r)
	if err != nil {
		return nil, unavailable(err)
	}
	return v, nil
}

// all scans every row.
func all[V any](r Rows, err error, scan func(Rows) (*V, error)) ([]V, error) {
	if err != nil {
		return nil, err
	}
	defer r.Close()
	var vs []V
	for r.Next() {
		v, err := scan(r)
		if err != nil {
			return nil, unavailable(err)
		}
		vs = append(vs, *v)
	}
	if err := r.Err(); err != nil {
		return nil, unavailable(err)
	}
	return vs, nil
}

// text is s as every database takes it: valid UTF-8 without NUL.
func text[S ~string](s S) string {
	t := string(s)
	if strings.IndexByte(t, 0) >= 0 {
		t = strings.ReplaceAll(t, "\x00", "\uFFFD")
	}
	if !utf8.ValidString(t) {
		t = strings.ToValidUTF8(t, "\uFFFD")
	}
	return t
}

// micros is t as stored, 0 for the zero time; instant is its reverse.
func micros(t time.Time) int64 {
	if t.IsZero() {
		return 0
	}
	return t.UnixMicro()
}

func instant(us int64) time.Time {
	if us == 0 {
		return time.Time{}
	}
	return time.UnixMicro(us).UTC()
}

// stored is t as it will be read back.
func stored(t time.Time) time.Time { return instant(micros(t)) }

var _ store.Tx = (*txn)(nil)
