// Package sqlite keeps everything in two SQLite files of a data directory: evenkeel.db
// holds the records and the raw frames of billing messages, each commit on disk before
// anyone is answered (WAL, synchronous=FULL); journal.db holds all other frames and may
// lose the last seconds in a power cut, so that it never slows the records down.
//
// One connection writes, a pool reads. Another process may open the same files beside a
// running server for what is not cached: API keys and settings. See package engine for
// how writes are grouped.
package sqlite

import (
	"context"
	"database/sql"
	"embed"
	"errors"
	"fmt"
	"io/fs"
	"log/slog"
	"net/url"
	"os"
	"path/filepath"
	"strconv"
	"sync"
	"time"

	"github.com/pressly/goose/v3"
	_ "modernc.org/sqlite" // the driver "sqlite"

	"github.com/evenkeel/evenkeel/csms"
	"github.com/evenkeel/evenkeel/internal/store/engine"
)

//go:embed migrations/*.sql
var migrations embed.FS

//go:embed journal/*.sql
var journalMigrations embed.FS

// Options tune a [DB]; the zero value gives the defaults.
type Options struct {
	engine.Options
	// NoSync leaves out waiting for the disk: a power cut may lose what was
	// acknowledged, a killed process not. It is for tests alone.
	NoSync bool
	// MaxPages bounds the size of evenkeel.db in pages of 4096 bytes, 0 for no bound.
	MaxPages int64
}

// DB is a store in SQLite files.
type DB struct{ *engine.Engine }

// Open opens or makes the files in dir, which is made too, and brings them to the present
// schema. An error has code unavailable.
func Open(ctx context.Context, dir string, opts Options) (*DB, error) {
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return nil, fault("make the data directory", err)
	}
	be := &backend{dir: dir, opts: opts, log: opts.Logger}
	if be.log == nil {
		be.log = slog.New(slog.DiscardHandler)
	}
	if err := be.open(ctx); err != nil {
		return nil, errors.Join(err, be.closeFiles())
	}
	e, err := engine.New(ctx, be, opts.Options)
	if err != nil {
		return nil, errors.Join(err, be.Close())
	}
	return &DB{e}, nil
}

func fault(doing string, err error) error {
	return &csms.Error{Code: csms.CodeUnavailable, Message: doing, Err: err}
}

// backend runs the engine's statements.
type backend struct {
	dir  string
	opts Options
	log  *slog.Logger

	readers  *sql.DB
	writerDB *sql.DB
	writer   *connection // the committer's
	checker  *sql.DB     // checkpoints

	journalReaders *sql.DB
	journalDB      *sql.DB
	journalMu      sync.Mutex // guards journal
	journal        *connection

	checkpoint chan struct{} // one slot: the log has grown
	stop       chan struct{}
	wg         sync.WaitGroup
	started    bool
}

// busyTimeout is how long to wait for another process that holds the file's lock.
const busyTimeout = 5 * time.Second

// dsn names a file with what every connection to it needs.
func dsn(path, sync string, more ...string) string {
	q := url.Values{"_pragma": append([]string{
		"busy_timeout(" + strconv.Itoa(int(busyTimeout.Milliseconds())) + ")",
		"journal_mode(WAL)", "synchronous(" + sync + ")", "foreign_keys(ON)", "temp_store(MEMORY)",
	}, more...)}
	q.Set("_txlock", "immediate")
	u := url.URL{Scheme: "file", Opaque: (&url.URL{Path: path}).EscapedPath(), RawQuery: q.Encode()}
	return u.String()
}

func (b *backend) open(ctx context.Context) error {
	durable := "FULL"
	if b.opts.NoSync {
		durable = "OFF"
	}
	main, journal := filepath.Join(b.dir, "evenkeel.db"), filepath.Join(b.dir, "journal.db")
	writing := []string{"wal_autocheckpoint(0)", "cache_size(-32768)"}
	if b.opts.MaxPages > 0 {
		writing = append(writing, "max_page_count("+strconv.FormatInt(b.opts.MaxPages, 10)+")")
	}
	reading := []string{"query_only(ON)", "cache_size(-4096)"}
	var err error
	open := func(to **sql.DB, conns int, name string) {
		if err == nil {
			if *to, err = sql.Open("sqlite", name); err == nil {
				(*to).SetMaxOpenConns(conns)
				(*to).SetMaxIdleConns(conns)
			}
		}
	}
	open(&b.writerDB, 1, dsn(main, durable, writing...))
	open(&b.checker, 1, dsn(main, durable, "wal_autocheckpoint(0)", "cache_size(-512)"))
	open(&b.journalDB, 1, dsn(journal, "OFF", "wal_autocheckpoint(2000)", "cache_size(-4096)"))
	open(&b.readers, 4, dsn(main, durable, reading...))
	open(&b.journalReaders, 2, dsn(journal, "OFF", reading...))
	if err != nil {
		return fault("open the database", err)
	}
	if err := migrate(ctx, b.writerDB, migrations, "migrations"); err != nil {
		return err
	}
	if err := migrate(ctx, b.journalDB, journalMigrations, "journal"); err != nil {
		return err
	}
	if b.writer, err = connect(ctx, b.writerDB); err != nil {
		return fault("open the database", err)
	}
	if b.journal, err = connect(ctx, b.journalDB); err != nil {
		return fault("open the journal", err)
	}
	b.checkpoint, b.stop = make(chan struct{}, 1), make(chan struct{})
	b.wg.Go(b.checkpointLoop)
	b.started = true
	return nil
}

// migrate brings a file to the newest schema. Two processes that start at once wait for
// each other by the file's lock; the second finds nothing to do.
func migrate(ctx context.Context, db *sql.DB, from embed.FS, dir string) error {
	sub, err := fs.Sub(from, dir)
	if err != nil {
		return fault("read the embedded migrations", err)
	}
	p, err := goose.NewProvider(goose.DialectSQLite3, db, sub, goose.WithDisableGlobalRegistry(true))
	if err != nil {
		return fault("read the embedded migrations", err)
	}
	for try := 0; ; try++ {
		_, err = p.Up(ctx)
		if err == nil {
			return nil
		}
		if try == 2 || ctx.Err() != nil {
			return fault("bring the database to the present schema", err)
		}
	}
}

// Query implements [engine.Backend].
func (b *backend) Query(ctx context.Context, query string, args ...any) (engine.Rows, error) {
	return wrap(b.readers.QueryContext(ctx, numbered(query), args...))
}

// WriterQuery implements [engine.Backend].
func (b *backend) WriterQuery(ctx context.Context, query string, args ...any) (engine.Rows, error) {
	return b.writer.query(ctx, query, args)
}

// Apply implements [engine.Backend].
func (b *backend) Apply(ctx context.Context, ops []engine.Op) error { return b.writer.apply(ctx, ops) }

// JournalApply implements [engine.Backend].
func (b *backend) JournalApply(ctx context.Context, ops []engine.Op) error {
	b.journalMu.Lock()
	defer b.journalMu.Unlock()
	return b.journal.apply(ctx, ops)
}

// JournalQuery implements [engine.Backend].
func (b *backend) JournalQuery(ctx context.Context, query string, args ...any) (engine.Rows, error) {
	return wrap(b.journalReaders.QueryContext(ctx, numbered(query), args...))
}

// Watch implements [engine.Backend]: no other process writes what the engine remembers.
func (b *backend) Watch(func(string)) bool { return false }

// Close implements [engine.Backend].
func (b *backend) Close() error {
	if b.started {
		close(b.stop)
		b.wg.Wait()
	}
	return b.closeFiles()
}

func (b *backend) closeFiles() error {
	var errs []error
	for _, c := range []*connection{b.writer, b.journal} {
		if c != nil {
			errs = append(errs, c.close())
		}
	}
	// The last connection that closes empties the log into the file: it must be one that
	// may write, and wait for none that reads.
	for _, db := range []*sql.DB{b.readers, b.journalReaders, b.checker, b.journalDB, b.writerDB} {
		if db != nil {
			errs = append(errs, db.Close())
		}
	}
	if err := errors.Join(errs...); err != nil {
		return fmt.Errorf("close the database: %w", err)
	}
	return nil
}
