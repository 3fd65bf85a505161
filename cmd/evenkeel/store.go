package main

import (
	"context"
	"fmt"
	"log/slog"
	"os"
	"path/filepath"
	"time"

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
			// The URL may hold a password, so it is not repeated.
			return nil, fmt.Errorf("PostgreSQL can't be used: %w; check --database and that the server runs", err)
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

// tenant is the operator that this build serves; more than one comes later.
const tenant = csms.DefaultTenant
