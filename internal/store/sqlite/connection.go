package sqlite

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"strings"
	"sync"

	"modernc.org/sqlite"
	sqlite3 "modernc.org/sqlite/lib"

	"github.com/evenkeel/evenkeel/internal/store/engine"
)

// connection is one connection with its prepared statements. It is used by one goroutine
// at a time.
type connection struct {
	conn     *sql.Conn
	prepared map[string]*sql.Stmt
}

func connect(ctx context.Context, db *sql.DB) (*connection, error) {
	c, err := db.Conn(ctx)
	if err != nil {
		return nil, err
	}
	return &connection{conn: c, prepared: map[string]*sql.Stmt{}}, nil
}

func (c *connection) close() error {
	var errs []error
	for _, s := range c.prepared {
		errs = append(errs, s.Close())
	}
	return errors.Join(append(errs, c.conn.Close())...)
}

func (c *connection) stmt(ctx context.Context, query string) (*sql.Stmt, error) {
	if s, ok := c.prepared[query]; ok {
		return s, nil
	}
	s, err := c.conn.PrepareContext(ctx, numbered(query))
	if err != nil {
		return nil, err
	}
	c.prepared[query] = s
	return s, nil
}

func (c *connection) query(ctx context.Context, query string, args []any) (engine.Rows, error) {
	s, err := c.stmt(ctx, query)
	if err != nil {
		return nil, err
	}
	return wrap(s.QueryContext(ctx, args...))
}

func (c *connection) exec(ctx context.Context, query string, args ...any) (sql.Result, error) {
	s, err := c.stmt(ctx, query)
	if err != nil {
		return nil, err
	}
	return s.ExecContext(ctx, args...)
}

// apply runs ops in one transaction.
func (c *connection) apply(ctx context.Context, ops []engine.Op) error {
	if _, err := c.exec(ctx, "BEGIN IMMEDIATE"); err != nil {
		return classify(err)
	}
	err := c.applyIn(ctx, ops)
	if err == nil {
		if _, err = c.exec(ctx, "COMMIT"); err == nil {
			return nil
		}
		err = classify(err)
	}
	// Some faults have ended the transaction already; then there is nothing to roll back.
	if _, e := c.exec(ctx, "ROLLBACK"); e != nil && !strings.Contains(e.Error(), "no transaction") {
		err = errors.Join(err, e)
	}
	return err
}

func (c *connection) applyIn(ctx context.Context, ops []engine.Op) error {
	for i := range ops {
		op := &ops[i]
		r, err := c.exec(ctx, op.SQL, op.Args...)
		if err != nil {
			return classify(err)
		}
		if op.Rows == engine.AnyRows {
			continue
		}
		n, err := r.RowsAffected()
		if err != nil {
			return classify(err)
		}
		if n != op.Rows {
			return fmt.Errorf("%w: %.60s touched %d rows, not %d", engine.ErrConflict, op.SQL, n, op.Rows)
		}
	}
	return nil
}

// classify tells a conflict and refused values from a database that can't write.
func classify(err error) error {
	e, ok := errors.AsType[*sqlite.Error](err)
	if !ok {
		return err
	}
	switch e.Code() {
	case sqlite3.SQLITE_CONSTRAINT_PRIMARYKEY, sqlite3.SQLITE_CONSTRAINT_UNIQUE, sqlite3.SQLITE_CONSTRAINT_ROWID:
		return fmt.Errorf("%w: %w", engine.ErrConflict, err)
	}
	switch e.Code() & 0xff {
	case sqlite3.SQLITE_CONSTRAINT, sqlite3.SQLITE_TOOBIG, sqlite3.SQLITE_MISMATCH, sqlite3.SQLITE_RANGE:
		return fmt.Errorf("%w: %w", engine.ErrRefused, err)
	}
	return err
}

// rows adapts the rows of database/sql.
type rows struct{ *sql.Rows }

// Close ends the query; what went wrong with it, Err has told.
func (r rows) Close() { _ = r.Rows.Close() }

func wrap(r *sql.Rows, err error) (engine.Rows, error) {
	if err != nil {
		return nil, err
	}
	return rows{r}, nil
}

var numberedTexts sync.Map // of the constant statements of package engine

// numbered writes the parameters of a statement in SQLite's way: to SQLite $1 is a name,
// whose place is where it first occurs, and ?1 a number.
func numbered(query string) string {
	if s, ok := numberedTexts.Load(query); ok {
		return s.(string)
	}
	s := strings.ReplaceAll(query, "$", "?")
	numberedTexts.Store(query, s)
	return s
}
