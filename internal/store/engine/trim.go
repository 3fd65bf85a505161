package engine

import (
	"context"
	"errors"
	"time"

	"github.com/evenkeel/evenkeel/csms"
)

// trimEvery is how often what has outlived its retention is deleted; trimBatch how many
// rows at a time, so that no commit waits long behind it.
const (
	trimEvery = 10 * time.Minute
	trimBatch = 500
)

func (e *Engine) trimLoop() {
	tick := time.NewTicker(trimEvery)
	defer tick.Stop()
	for {
		select {
		case <-tick.C:
		case <-e.ctx.Done():
			return
		}
		if err := e.Trim(e.ctx, time.Now()); err != nil && e.ctx.Err() == nil {
			e.log.Warn("old records not deleted", "err", err)
		}
	}
}

// Trim deletes what has outlived its retention at an instant: raw frames, journal and
// events. It runs by itself from time to time. The newest event of a tenant always stays.
func (e *Engine) Trim(ctx context.Context, now time.Time) error {
	frames, journal := idAt(now.Add(-e.opts.FrameRetention)), idAt(now.Add(-e.opts.JournalRetention))
	var errs []error
	for _, sql := range []string{trimFramesSQL, trimIndexSQL, trimEventSetsSQL} {
		errs = append(errs, e.trim(ctx, func(ops []Op) error {
			return e.do(ctx, func(t *txn) error { t.extra = append(t.extra, ops...); return nil })
		}, e.be.Query, sql, frames))
	}
	for _, sql := range []string{trimJournalSQL, trimJournalIndexSQL} {
		errs = append(errs, e.trim(ctx, func(ops []Op) error { return e.be.JournalApply(ctx, ops) },
			e.be.JournalQuery, sql, journal))
	}
	return errors.Join(append(errs, e.trimEvents(ctx, now.Add(-e.opts.EventRetention)))...)
}

// Each deletes at most a batch and says whether something is left.
const (
	trimFramesSQL = `DELETE FROM frame_block WHERE id IN (SELECT id FROM frame_block WHERE id < $1 ORDER BY id LIMIT $2)`
	trimIndexSQL  = `DELETE FROM block_index WHERE (tenant_id, station, last) IN
 (SELECT tenant_id, station, last FROM block_index WHERE last < $1 ORDER BY last LIMIT $2)`
	trimEventSetsSQL = `DELETE FROM transaction_event WHERE (tenant_id, transaction_id, block) IN
 (SELECT tenant_id, transaction_id, block FROM transaction_event WHERE block < $1 ORDER BY block LIMIT $2)`
	trimJournalSQL      = `DELETE FROM journal_block WHERE id IN (SELECT id FROM journal_block WHERE id < $1 ORDER BY id LIMIT $2)`
	trimJournalIndexSQL = `DELETE FROM journal_index WHERE (tenant_id, station, last) IN
 (SELECT tenant_id, station, last FROM journal_index WHERE last < $1 ORDER BY last LIMIT $2)`
)

// leftSQL asks whether the statement of the same place has more to do.
var leftSQL = map[string]string{
	trimFramesSQL:       `SELECT count(*) FROM (SELECT id FROM frame_block WHERE id < $1 LIMIT 1) AS t`,
	trimIndexSQL:        `SELECT count(*) FROM (SELECT last FROM block_index WHERE last < $1 LIMIT 1) AS t`,
	trimEventSetsSQL:    `SELECT count(*) FROM (SELECT block FROM transaction_event WHERE block < $1 LIMIT 1) AS t`,
	trimJournalSQL:      `SELECT count(*) FROM (SELECT id FROM journal_block WHERE id < $1 LIMIT 1) AS t`,
	trimJournalIndexSQL: `SELECT count(*) FROM (SELECT last FROM journal_index WHERE last < $1 LIMIT 1) AS t`,
}

func (e *Engine) trim(
	ctx context.Context, apply func([]Op) error, query func(context.Context, string, ...any) (Rows, error),
	sql string, below int64,
) error {
	for {
		r, err := e.readFault(query(ctx, leftSQL[sql], below))
		left, err := one(r, err, scanInt)
		if err != nil || *left == 0 {
			return err
		}
		if err := apply([]Op{{SQL: sql, Args: []any{below, int64(trimBatch)}, Rows: AnyRows}}); err != nil {
			return err
		}
	}
}

func (e *Engine) trimEvents(ctx context.Context, before time.Time) error {
	type upTo struct {
		tenant   csms.TenantID
		sequence int64
	}
	r, err := e.query(ctx, oldEventsSQL, micros(before))
	old, err := all(r, err, func(r Rows) (*upTo, error) {
		var v upTo
		return &v, r.Scan(&v.tenant, &v.sequence)
	})
	if err != nil {
		return err
	}
	for _, v := range old {
		_, last, err := e.LastSequence(ctx, v.tenant)
		if err != nil {
			return err
		}
		end := min(v.sequence+1, last)
		for {
			oldest, _, err := e.LastSequence(ctx, v.tenant)
			if err != nil {
				return err
			}
			if oldest == 0 || oldest >= end {
				break
			}
			op := Op{SQL: trimEventsSQL, Args: []any{text(v.tenant), min(oldest+trimBatch, end)}, Rows: AnyRows}
			if err := e.do(ctx, func(t *txn) error { t.extra = append(t.extra, op); return nil }); err != nil {
				return err
			}
		}
	}
	return nil
}
