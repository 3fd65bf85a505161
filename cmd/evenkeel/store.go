package main

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"github.com/jackc/pgx/v5/pgconn"

	"github.com/evenkeel/evenkeel/csms"
	"github.com/evenkeel/evenkeel/internal/config"
	"github.com/evenkeel/evenkeel/internal/store"
	"github.com/evenkeel/evenkeel/internal/store/engine"
	"github.com/evenkeel/evenkeel/internal/store/postgres"
	"github.com/evenkeel/evenkeel/internal/store/sqlite"
)

// makeDataDir makes the data folder, which only its owner may look into: it holds keys
// and what people charged.
func makeDataDir(dir string) error {
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return usageError{fmt.Errorf("data folder: %w; name a folder that can be made with --data", err)}
	}
	probe, err := os.CreateTemp(dir, ".probe-*")
	if err != nil {
		return usageError{fmt.Errorf("data folder %s can't be written: %w; change its owner or name another with --data", dir, err)}
	}
	_ = probe.Close()
	return os.Remove(probe.Name())
}

// openStore opens PostgreSQL where the settings name it, else SQLite in the data folder.
func openStore(ctx context.Context, c *config.Config, log *slog.Logger) (store.Store, error) {
	o := engine.Options{
		FrameRetention:   time.Duration(c.Retention.BillingFrames),
		JournalRetention: time.Duration(c.Retention.Journal),
		EventRetention:   time.Duration(c.Retention.Events),
		Logger:           log,
	}
	if c.Database != "" {
		s, err := postgres.Open(ctx, c.Database, postgres.Options{Options: o})
		if err != nil {
			return nil, databaseFault(err)
		}
		return s, nil
	}
	s, err := sqlite.Open(ctx, c.Data, sqlite.Options{Options: o})
	if err != nil {
		abs, _ := filepath.Abs(c.Data)
		return nil, fmt.Errorf("database in %s can't be used: %w", abs, err)
	}
	return s, nil
}

// databaseFault tells in one line why PostgreSQL can't be used. The URL may hold a password, so it is not repeated.
func databaseFault(err error) error {
	cause := err
	if e, ok := errors.AsType[*csms.Error](err); ok && e.Err != nil {
		cause = e.Err
	}
	// The driver tells of each address it has tried on a line of its own, often the same one twice.
	var lines []string
	for line := range strings.Lines(cause.Error()) {
		if line = strings.TrimSpace(line); !slices.Contains(lines, line) {
			lines = append(lines, line)
		}
	}
	text := strings.Join(lines, " ")
	if e, ok := errors.AsType[*pgconn.PgError](err); ok && slices.Contains(wrongURL, e.Code) {
		return usageError{fmt.Errorf("PostgreSQL refuses --database: %s; name a user and a database that it has", text)}
	}
	return fmt.Errorf("PostgreSQL can't be used: %s; check --database and that the server runs", text)
}

// wrongURL are the SQLSTATEs of a user, password or database that the server does not have or let in.
var wrongURL = []string{"28000", "28P01", "3D000", "42501"}

// tenant is the operator that this build serves; more than one comes later.
const tenant = csms.DefaultTenant
