package charging

import (
	"context"
	"time"

	"github.com/evenkeel/evenkeel/csms"
	"github.com/evenkeel/evenkeel/internal/store"
)

// tallyEvery is how often, at most, deviations write a station's record: a station that
// deviates with every message would otherwise write it with every message.
const tallyEvery = 10 * time.Second

// tally is what of a station's deviations waits for its record. The frames in the
// journal carry each deviation; the counts are for the eye, so a crash may lose the
// last seconds of them.
type tally struct {
	counts  map[string]int64
	savedAt time.Time
}

// count adds what a committed message deviated in and, where the last writing is long
// enough ago, writes the station's record.
func (l *Ledger) count(ctx context.Context, key csms.StationKey, now time.Time, found []csms.Deviation) {
	if len(found) == 0 {
		return
	}
	l.mu.Lock()
	ty := l.unsaved[key]
	if ty == nil {
		ty = &tally{}
		l.unsaved[key] = ty
	}
	if ty.counts == nil {
		ty.counts = make(map[string]int64, len(found))
	}
	for _, d := range found {
		ty.counts[d.Name] += int64(max(d.Count, 1))
	}
	var due map[string]int64
	if now.Sub(ty.savedAt) >= tallyEvery {
		due, ty.counts, ty.savedAt = ty.counts, nil, now
	}
	l.mu.Unlock()
	if due != nil {
		l.writeTally(ctx, key, due)
	}
}

// flushTallies writes what has waited long enough, all of it when last, and forgets
// idle stations.
func (l *Ledger) flushTallies(ctx context.Context, last bool) {
	now := time.Now()
	due := make(map[csms.StationKey]map[string]int64)
	l.mu.Lock()
	for key, ty := range l.unsaved {
		switch {
		case !last && now.Sub(ty.savedAt) < tallyEvery:
		case len(ty.counts) == 0:
			delete(l.unsaved, key)
		default:
			due[key], ty.counts, ty.savedAt = ty.counts, nil, now
		}
	}
	l.mu.Unlock()
	for key, counts := range due {
		l.writeTally(ctx, key, counts)
	}
}

// writeTally adds the counts to the station's record, or puts them back.
func (l *Ledger) writeTally(ctx context.Context, key csms.StationKey, counts map[string]int64) {
	err := l.store.Tx(ctx, func(tx store.Tx) error {
		st, err := tx.Station(key)
		if csms.CodeOf(err) == csms.CodeNotFound {
			return nil // deleted meanwhile; its billing messages are still kept
		}
		if err != nil {
			return err
		}
		if st.Deviations == nil {
			st.Deviations = make(map[string]int64, len(counts))
		}
		for name, n := range counts {
			st.Deviations[name] += n
		}
		return tx.PutStation(&st)
	})
	if err == nil {
		return
	}
	l.mu.Lock()
	defer l.mu.Unlock()
	ty := l.unsaved[key]
	if ty == nil {
		ty = &tally{}
		l.unsaved[key] = ty
	}
	if ty.counts == nil {
		ty.counts = make(map[string]int64, len(counts))
	}
	for name, n := range counts {
		ty.counts[name] += n
	}
}
