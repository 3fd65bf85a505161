// Package postgres is the store on a PostgreSQL server, for clusters and large fleets.
// Rows, blocks and the group commit are those of package engine; here is what speaks to
// the server: one connection that writes, a pool that reads, and the schema.
package postgres

import (
	"context"
	"embed"
	"errors"
	"fmt"
	"io/fs"
	"strings"
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

// Options tune a store; the zero value gives the defaults.
type Options struct{ engine.Options }

// DB is the store. It is safe for concurrent use.
type DB struct{ *engine.Engine }

// Open connects to a database and brings its schema up to date; several processes may
// do so at once. An error is of code unavailable, or invalid for a URL that can't be read.
func Open(ctx context.Context, url string, o Options) (*DB, error) {
	cfg, err := pgxpool.ParseConfig(url)
	if err != nil {
		return nil, &csms.Error{Code: csms.CodeInvalid, Message: "the database URL can't be read: write it as postgres://user:password@host:5432/name", Err: err}
	}
	// What an acknowledgement stands on must not depend on how the server or role is set up.
	cfg.ConnConfig.RuntimeParams["synchronous_commit"] = "on"
	cfg.ConnConfig.RuntimeParams["application_name"] = "evenkeel"
	if cfg.ConnConfig.ConnectTimeout == 0 {
		cfg.ConnConfig.ConnectTimeout = connectTimeout
	}
	cfg.MaxConns = max(cfg.MaxConns, minReaders)
	pool, err := pgxpool.NewWithConfig(ctx, cfg)
	if err != nil {
		return nil, unreachable(err)
	}
	b := &backend{pool: pool, config: cfg.ConnConfig}
	if err := migrate(ctx, cfg.ConnConfig); err != nil {
		_ = b.Close()
		return nil, unreachable(err)
	}
	e, err := engine.New(ctx, b, o.Options)
	if err != nil {
		_ = b.Close()
		return nil, err
	}
	return &DB{e}, nil
}

const (
	connectTimeout = 5 * time.Second
	minReaders     = 8
	// applyTimeout bounds a commit: a server that hangs counts as one that is away.
	applyTimeout = 15 * time.Second
)

func unreachable(err error) error {
	return csms.Errorf(csms.CodeUnavailable, "the database can't be used: %w", err)
}

func migrate(ctx context.Context, cfg *pgx.ConnConfig) error {
	db := stdlib.OpenDB(*cfg)
	defer func() { _ = db.Close() }()
	files, err := fs.Sub(migrations, "migrations")
	if err != nil {
		return err
	}
	locker, err := lock.NewPostgresSessionLocker()
	if err != nil {
		return err
	}
	p, err := goose.NewProvider(goose.DialectPostgres, db, files, goose.WithSessionLocker(locker), goose.WithLogger(goose.NopLogger()))
	if err != nil {
		return err
	}
	_, err = p.Up(ctx)
	return err
}

// backend implements [engine.Backend].
type backend struct {
	pool   *pgxpool.Pool
	config *pgx.ConnConfig
	writer connection // of the committer
	log    connection // of the journal
}

// connection is one connection that is made anew after it broke.
type connection struct {
	mu   sync.Mutex
	conn *pgx.Conn
}

func (c *connection) use(ctx context.Context, cfg *pgx.ConnConfig) (*pgx.Conn, error) {
	if c.conn != nil && !c.conn.IsClosed() {
		return c.conn, nil
	}
	conn, err := pgx.ConnectConfig(ctx, cfg)
	if err == nil {
		c.conn = conn
	}
	return conn, err
}

func (c *connection) drop(ctx context.Context) {
	if c.conn != nil {
		_ = c.conn.Close(ctx)
		c.conn = nil
	}
}

// Query implements [engine.Backend].
func (b *backend) Query(ctx context.Context, sql string, args ...any) (engine.Rows, error) {
	return rows(b.pool.Query(ctx, sql, args...))
}

// WriterQuery implements [engine.Backend]. The engine closes the rows before its next call.
func (b *backend) WriterQuery(ctx context.Context, sql string, args ...any) (engine.Rows, error) {
	b.writer.mu.Lock()
	defer b.writer.mu.Unlock()
	conn, err := b.writer.use(ctx, b.config)
	if err != nil {
		return nil, err
	}
	return rows(conn.Query(ctx, sql, args...))
}

// rows keeps a nil of pgx from becoming a non-nil interface.
func rows(r pgx.Rows, err error) (engine.Rows, error) {
	if err != nil {
		return nil, err
	}
	return r, nil
}

// Apply implements [engine.Backend].
func (b *backend) Apply(ctx context.Context, ops []engine.Op) error {
	return b.apply(ctx, &b.writer, ops)
}

// JournalApply implements [engine.Backend]. The journal's tables are unlogged, so it
// costs no flush.
func (b *backend) JournalApply(ctx context.Context, ops []engine.Op) error {
	return b.apply(ctx, &b.log, ops)
}

// JournalQuery implements [engine.Backend].
func (b *backend) JournalQuery(ctx context.Context, sql string, args ...any) (engine.Rows, error) {
	return b.Query(ctx, sql, args...)
}

// apply sends all ops and the commit in one batch: one round trip, one flush. A batch is a
// transaction of its own unless a statement fails, which undoes all.
func (b *backend) apply(ctx context.Context, c *connection, ops []engine.Op) error {
	ctx, cancel := context.WithTimeout(ctx, applyTimeout)
	defer cancel()
	c.mu.Lock()
	defer c.mu.Unlock()
	conn, err := c.use(ctx, b.config)
	if err != nil {
		return err
	}
	err = b.send(ctx, conn, ops)
	if err != nil && kind(err) == nil {
		c.drop(ctx) // whatever state it is in
	}
	if k := kind(err); k != nil {
		return fmt.Errorf("%w: %v", k, err)
	}
	return err
}

func (b *backend) send(ctx context.Context, conn *pgx.Conn, ops []engine.Op) error {
	tx, err := conn.Begin(ctx)
	if err != nil {
		return err
	}
	batch := &pgx.Batch{}
	for i := range ops {
		batch.Queue(ops[i].SQL, ops[i].Args...)
	}
	res := tx.SendBatch(ctx, batch)
	for i := range ops {
		tag, err := res.Exec()
		if err == nil && ops[i].Rows != engine.AnyRows && tag.RowsAffected() != ops[i].Rows {
			err = engine.ErrConflict
		}
		if err != nil {
			_ = res.Close()
			return errors.Join(err, tx.Rollback(ctx))
		}
	}
	if err := res.Close(); err != nil {
		return errors.Join(err, tx.Rollback(ctx))
	}
	return tx.Commit(ctx)
}

// kind tells faults of the values from faults of the server: nil for the latter.
func kind(err error) error {
	if err == nil {
		return nil
	}
	if errors.Is(err, engine.ErrConflict) {
		return engine.ErrConflict
	}
	pg, ok := errors.AsType[*pgconn.PgError](err)
	if !ok {
		return nil
	}
	switch {
	case pg.Code == "23505", // unique_violation
		pg.Code == "40001", pg.Code == "40P01": // serialization_failure, deadlock_detected
		return engine.ErrConflict
	case strings.HasPrefix(pg.Code, "22"), strings.HasPrefix(pg.Code, "23"): // data exception, integrity constraint
		return engine.ErrRefused
	}
	return nil
}

// Maintain implements [engine.Backend]: the server looks after itself.
func (b *backend) Maintain(context.Context) {}

// Shared implements [engine.Backend].
func (b *backend) Shared() bool { return true }

// Close implements [engine.Backend].
func (b *backend) Close() error {
	ctx, cancel := context.WithTimeout(context.Background(), connectTimeout)
	defer cancel()
	for _, c := range []*connection{&b.writer, &b.log} {
		c.mu.Lock()
		c.drop(ctx)
		c.mu.Unlock()
	}
	b.pool.Close()
	return nil
}
