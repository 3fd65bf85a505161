package engine

import (
	"context"
	"errors"
)

// Backend is a database as the engine needs it. Query and JournalQuery are safe for
// concurrent use; the methods whose names begin with Writer and Apply are called by the
// committer alone.
type Backend interface {
	// Query reads committed data for lists.
	Query(ctx context.Context, sql string, args ...any) (Rows, error)
	// WriterQuery reads on the connection that writes, between its transactions.
	WriterQuery(ctx context.Context, sql string, args ...any) (Rows, error)
	// Apply runs ops in order in one transaction and returns once it is on disk.
	// [ErrConflict] says that an op touched another number of rows than it asked for, or
	// broke a unique key; [ErrRefused] that the database won't have a value; any other
	// error that it can't write at all. Nothing of a failed transaction stays.
	Apply(ctx context.Context, ops []Op) error
	// Maintain is called by the committer after groups, for work that must not run
	// beside a commit. It must be quick when there is nothing to do.
	Maintain(ctx context.Context)
	// JournalApply is Apply for the journal, which may be lost in a power cut.
	JournalApply(ctx context.Context, ops []Op) error
	// JournalQuery reads the journal.
	JournalQuery(ctx context.Context, sql string, args ...any) (Rows, error)
	// Watch is called once, before any other method but Query and WriterQuery. A backend
	// whose records other processes write too calls changed with the payloads of their
	// transactions' [NotifySQL], or with "" where some may have been missed, until Close,
	// and returns true.
	Watch(changed func(payload string)) bool
	// Close closes files and connections; nothing is called afterwards.
	Close() error
}

// Op is one statement of a transaction.
type Op struct {
	SQL  string
	Args []any
	// Rows is how many rows the statement must touch, AnyRows for no matter.
	Rows int64
}

// NotifySQL tells other processes of what a transaction changed; its argument is the payload.
const NotifySQL = `SELECT pg_notify('evenkeel_changed', $1)`

// AnyRows as [Op.Rows] checks nothing.
const AnyRows = -1

// Rows is the answer of a query; Close may be called more than once.
type Rows interface {
	Next() bool
	Scan(dest ...any) error
	Err() error
	Close()
}

// ErrConflict says that another process changed what a transaction was built on.
var ErrConflict = errors.New("changed by another process")

// ErrRefused says that a statement's values are at fault, not the database's ability to write.
var ErrRefused = errors.New("values refused by the database")

// PlainInsert reports whether a statement adds exactly one row or fails.
func PlainInsert(sql string) bool {
	switch sql {
	case insertStationSQL, insertTransactionSQL, insertTokenSQL, insertGroupSQL, insertLocationSQL, insertCommandSQL,
		insertAuditSQL, insertFramesSQL, insertReadingsSQL, insertTodoSQL, insertChunkSQL, insertJournalSQL,
		putJournalIndexSQL, putIndexSQL, putEventsSQL, putSettingSQL, putAPIKeySQL, raiseSequenceSQL, insertEventSQL:
		return true
	}
	return false
}
