package sqlite

import (
	"context"
	"os"
	"path/filepath"
	"time"
)

// The write-ahead log is copied into the file beside the commits, by a connection of its
// own, whenever it has grown by checkpointAt bytes. A log that has reached restartAt
// because commits never left a gap is copied to its end between two commits, so that it
// begins anew.
const (
	checkpointAt    = 8 << 20
	restartAt       = 64 << 20
	checkpointEvery = time.Second
)

func (b *backend) walSize() int64 {
	fi, err := os.Stat(filepath.Join(b.dir, "evenkeel.db-wal"))
	if err != nil {
		return 0
	}
	return fi.Size()
}

func (b *backend) checkpointLoop() {
	tick := time.NewTicker(checkpointEvery)
	defer tick.Stop()
	ctx := context.Background()
	for {
		select {
		case <-tick.C:
		case <-b.stop:
			return
		}
		if b.walSize() < checkpointAt {
			continue
		}
		// PASSIVE stops for no one. Once all is copied the next commit begins the log anew.
		if _, err := b.checker.ExecContext(ctx, "PRAGMA wal_checkpoint(PASSIVE)"); err != nil {
			b.log.Warn("checkpoint", "err", err)
		}
		if b.walSize() > restartAt {
			select {
			case b.checkpoint <- struct{}{}:
			default:
			}
		}
	}
}

// Maintain implements [engine.Backend].
func (b *backend) Maintain(ctx context.Context) {
	select {
	case <-b.checkpoint:
	default:
		return
	}
	if _, err := b.writer.conn.ExecContext(ctx, "PRAGMA wal_checkpoint(TRUNCATE)"); err != nil {
		b.log.Warn("checkpoint", "err", err)
	}
}
