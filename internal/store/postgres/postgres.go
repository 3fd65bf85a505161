// Package postgres keeps everything in a PostgreSQL database that several servers may
// share. Commits wait for the disk (synchronous_commit=on) whatever the database's
// default; the journal of frames that are not billing messages is in unlogged tables.
//
// Servers tell each other by NOTIFY which records they changed; that a record was changed
// in between is found by its version in any case. See package engine for how writes are
// grouped.
package postgres

import (
	"context"
	"embed"
	"errors"
	"fmt"
	"io/fs"
	"log/slog"
	"sync"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgconn"
	"github.com/jackc/pgx/v5/pgxpool"
	"github.com/jackc/pgx/v5/stdlib"
	"github.com/pressly/goose/v3"
	"github.com/pressly/goose/v3/lock"

	"github.com/evenkeel/evenkeel/csms"
	"github.com/evenkeel/evenkeel/internal/store/engine"
)

//go:embed migrations/*.sql
var migrations embed.FS

// Options tune a [DB]; the zero value gives the defaults.
type Options struct {
	engine.Options
	// Readers is how many connections lists may use at a time, default 4.
	Readers int
}

// DB is a store in a PostgreSQL database.
type DB struct{ *engine.Engine }

// Open connects to the database of a postgres:// URL and brings it to the present schema.
// An error has code unavailable, or invalid for a URL that can't be read.
func Open(ctx context.Context, url string, opts Options) (*DB, error) {
	if opts.Readers <= 0 {
		opts.Readers = 4
	}
	be := &backend{log: opts.Logger}
	if be.log == nil {
		be.log = slog.New(slog.DiscardHandler)
	}
	var err error
	if be.pool, err = pool(ctx, url, "on", opts.Readers+3); err != nil {
		return nil, err
	}
	if be.journal, err = pool(ctx, url, "off", 3); err != nil {
		be.pool.Close()
		return nil, err
	}
	be.ctx, be.cancel = context.WithCancel(context.Background())
	if err := migrate(ctx, be.pool); err != nil {
		return nil, errors.Join(err, be.Close())
	}
	e, err := engine.New(ctx, be, opts.Options)
	if err != nil {
		return nil, errors.Join(err, be.Close())
	}
	return &DB{e}, nil
}

// pool makes connections whose commits wait for the disk, or not.
func pool(ctx context.Context, url, synchronous string, conns int) (*pgxpool.Pool, error) {
	c, err := pgxpool.ParseConfig(url)
	if err != nil {
		return nil, &csms.Error{Code: csms.CodeInvalid, Message: "the database URL can't be read", Err: err}
	}
	c.MaxConns, c.MinConns = int32(conns), 1
	c.ConnConfig.RuntimeParams["application_name"] = "evenkeel"
	c.ConnConfig.RuntimeParams["synchronous_commit"] = synchronous
	c.ConnConfig.ConnectTimeout = 5 * time.Second
	p, err := pgxpool.NewWithConfig(ctx, c)
	if err != nil {
		return nil, fault("connect to the database", err)
	}
	if err := p.Ping(ctx); err != nil {
		p.Close()
		return nil, fault("connect to the database", err)
	}
	return p, nil
}

func fault(doing string, err error) error {
	return &csms.Error{Code: csms.CodeUnavailable, Message: doing, Err: err}
}

// migrate brings the database to the newest schema; an advisory lock lets servers that
// start at once do it one after the other.
func migrate(ctx context.Context, p *pgxpool.Pool) error {
	db := stdlib.OpenDBFromPool(p)
	defer func() { _ = db.Close() }()
	sub, err := fs.Sub(migrations, "migrations")
	if err != nil {
		return fault("read the embedded migrations", err)
	}
	locker, err := lock.NewPostgresSessionLocker()
	if err != nil {
		return fault("lock the migrations", err)
	}
	g, err := goose.NewProvider(goose.DialectPostgres, db, sub,
		goose.WithSessionLocker(locker), goose.WithDisableGlobalRegistry(true))
	if err != nil {
		return fault("read the embedded migrations", err)
	}
	if _, err := g.Up(ctx); err != nil {
		return fault("bring the database to the present schema", err)
	}
	return nil
}

// backend runs the engine's statements.
type backend struct {
	pool    *pgxpool.Pool
	journal *pgxpool.Pool
	log     *slog.Logger

	ctx    context.Context // of the goroutine that listens
	cancel context.CancelFunc
	wg     sync.WaitGroup
}

// statementTimeout bounds what the committer waits for a database that has gone silent.
const statementTimeout = 30 * time.Second

// Query implements [engine.Backend].
func (b *backend) Query(ctx context.Context, sql string, args ...any) (engine.Rows, error) {
	return b.pool.Query(ctx, sql, args...)
}

// WriterQuery implements [engine.Backend].
func (b *backend) WriterQuery(ctx context.Context, sql string, args ...any) (engine.Rows, error) {
	ctx, cancel := context.WithTimeout(ctx, statementTimeout)
	r, err := b.pool.Query(ctx, sql, args...)
	if err != nil {
		cancel()
		return nil, err
	}
	return &bounded{r, cancel}, nil
}

// bounded ends a query's timeout with its rows.
type bounded struct {
	pgx.Rows
	cancel context.CancelFunc
}

// Close ends the query.
func (r *bounded) Close() {
	r.Rows.Close()
	r.cancel()
}

// Apply implements [engine.Backend].
func (b *backend) Apply(ctx context.Context, ops []engine.Op) error { return apply(ctx, b.pool, ops) }

// JournalApply implements [engine.Backend].
func (b *backend) JournalApply(ctx context.Context, ops []engine.Op) error {
	return apply(ctx, b.journal, ops)
}

// JournalQuery implements [engine.Backend].
func (b *backend) JournalQuery(ctx context.Context, sql string, args ...any) (engine.Rows, error) {
	return b.journal.Query(ctx, sql, args...)
}

// Maintain implements [engine.Backend]: PostgreSQL sees to itself.
func (b *backend) Maintain(context.Context) {}

// Close implements [engine.Backend].
func (b *backend) Close() error {
	b.cancel()
	b.wg.Wait()
	b.pool.Close()
	b.journal.Close()
	return nil
}

// apply runs ops in one transaction.
func apply(ctx context.Context, p *pgxpool.Pool, ops []engine.Op) error {
	ctx, cancel := context.WithTimeout(ctx, statementTimeout)
	defer cancel()
	conn, err := p.Acquire(ctx)
	if err != nil {
		return err
	}
	defer conn.Release()
	var batch pgx.Batch
	for i := range ops {
		batch.Queue(ops[i].SQL, ops[i].Args...)
	}
	if allInserts(ops) {
		// What travels up to one Sync is one transaction: one round trip for all.
		return classify(send(ctx, conn, &batch, ops))
	}
	tx, err := conn.Begin(ctx)
	if err != nil {
		return err
	}
	if err = send(ctx, tx, &batch, ops); err == nil {
		if err = tx.Commit(ctx); err == nil {
			return nil
		}
	}
	// On a connection that is gone the server rolls back by itself.
	rollback, cancel := context.WithTimeout(context.WithoutCancel(ctx), time.Second)
	defer cancel()
	_ = tx.Rollback(rollback)
	return classify(err)
}

// allInserts reports whether no op can touch another number of rows than it should
// without failing outright.
func allInserts(ops []engine.Op) bool {
	for i := range ops {
		if ops[i].Rows != engine.AnyRows && !engine.PlainInsert(ops[i].SQL) {
			return false
		}
	}
	return true
}

type sender interface {
	SendBatch(ctx context.Context, b *pgx.Batch) pgx.BatchResults
}

func send(ctx context.Context, s sender, batch *pgx.Batch, ops []engine.Op) error {
	results := s.SendBatch(ctx, batch)
	var first error
	for i := range ops {
		tag, err := results.Exec()
		switch {
		case err != nil:
			first = err
		case ops[i].Rows != engine.AnyRows && tag.RowsAffected() != ops[i].Rows:
			first = fmt.Errorf("%w: %.60s touched %d rows, not %d", engine.ErrConflict, ops[i].SQL, tag.RowsAffected(), ops[i].Rows)
		}
		if first != nil {
			break
		}
	}
	if err := results.Close(); first == nil {
		first = err
	}
	return first
}

// classify tells a conflict and refused values from a database that can't write.
// https://www.postgresql.org/docs/15/errcodes-appendix.html
func classify(err error) error {
	e, ok := errors.AsType[*pgconn.PgError](err)
	if !ok {
		return err
	}
	switch e.Code {
	case "23505", "40001", "40P01": // unique_violation, serialization_failure, deadlock_detected
		return fmt.Errorf("%w: %w", engine.ErrConflict, err)
	}
	switch e.Code[:2] {
	case "22", "23": // data exception, integrity constraint violation
		return fmt.Errorf("%w: %w", engine.ErrRefused, err)
	}
	return err
}
