package command

import (
	"context"
	"time"

	"github.com/evenkeel/evenkeel/csms"
	"github.com/evenkeel/evenkeel/internal/store"
)

// sweepEvery is how often overdue commands are looked for besides the deadlines known
// here: those were submitted by nodes that are no more.
const sweepEvery = 30 * time.Second

// answerGrace is how long a sent command may stay without an outcome. The node that
// sent it gives up far earlier; this ends the commands of a node that died.
const answerGrace = 5 * time.Minute

// Run ends overdue commands until ctx is done, whose error it returns. It begins with
// those this node had sent before it was restarted: nobody will hear their answer.
func (q *Queue) Run(ctx context.Context) error {
	for {
		err := q.recover(ctx)
		if err == nil {
			break
		}
		q.log.Warn("commands of before the restart can't be read", "err", err)
		select {
		case <-time.After(time.Second):
		case <-ctx.Done():
			return ctx.Err()
		}
	}
	timer := time.NewTimer(0)
	defer timer.Stop()
	var at time.Time // when the timer fires
	for {
		select {
		case <-ctx.Done():
			return ctx.Err()
		case d := <-q.soon:
			if d.Before(at) {
				at = d
				timer.Reset(time.Until(d))
			}
			continue
		case <-timer.C:
		}
		at = time.Now().Add(sweepEvery)
		next, err := q.sweep(ctx)
		if err != nil && ctx.Err() == nil {
			q.log.Warn("overdue commands can't be ended", "err", err)
			at = time.Now().Add(time.Second)
		}
		if !next.IsZero() && next.Before(at) {
			at = next
		}
		timer.Reset(time.Until(at))
	}
}

// recover ends what was on the wire when this node went down and learns which
// stations have something waiting.
func (q *Queue) recover(ctx context.Context) error {
	for _, tenant := range q.o.Tenants {
		err := q.each(ctx, tenant, store.CommandQuery{State: csms.CommandSent}, func(c csms.Command) error {
			if !c.SentAt.Before(q.started) || !q.ours(ctx, c.Station) {
				return nil
			}
			return q.end(ctx, c, csms.CommandSent, csms.Outcome{
				Status: csms.OutcomeUnknown, Reason: "the server was restarted before the answer came",
			})
		})
		if err != nil {
			return err
		}
		err = q.each(ctx, tenant, store.CommandQuery{State: csms.CommandQueued}, func(c csms.Command) error {
			q.note(c)
			return nil
		})
		if err != nil {
			return err
		}
	}
	q.mu.Lock()
	q.tracked = true
	q.mu.Unlock()
	return nil
}

// ours reports whether no other node can still hear an answer of the station.
func (q *Queue) ours(ctx context.Context, key csms.StationKey) bool {
	st, err := q.store.GetStation(ctx, key)
	if err != nil {
		return csms.CodeOf(err) == csms.CodeNotFound
	}
	return !st.Connected || st.Node == q.o.Node || q.o.Alone
}

// sweep ends what is overdue and gives the earliest deadline of what is left, zero for none.
func (q *Queue) sweep(ctx context.Context) (next time.Time, err error) {
	now := time.Now()
	for _, tenant := range q.o.Tenants {
		err := q.each(ctx, tenant, store.CommandQuery{State: csms.CommandQueued}, func(c csms.Command) error {
			if c.Deadline.After(now) {
				if next.IsZero() || c.Deadline.Before(next) {
					next = c.Deadline
				}
				return nil
			}
			return q.end(ctx, c, csms.CommandQueued, csms.Outcome{
				Status: csms.OutcomeExpired, Reason: "the deadline passed before the station could be reached",
			})
		})
		if err != nil {
			return next, err
		}
		err = q.each(ctx, tenant, store.CommandQuery{State: csms.CommandSent}, func(c csms.Command) error {
			if now.Sub(c.SentAt) < answerGrace {
				return nil
			}
			return q.end(ctx, c, csms.CommandSent, csms.Outcome{
				Status: csms.OutcomeUnknown, Reason: "no answer came",
			})
		})
		if err != nil {
			return next, err
		}
	}
	return next, nil
}

// end finishes a command that is still in the given state; one that has moved on is fine.
func (q *Queue) end(ctx context.Context, c csms.Command, in csms.CommandState, out csms.Outcome) error {
	err := q.finish(ctx, c.Station.Tenant, c.ID, out, func(cur csms.Command) bool { return cur.State == in })
	if csms.CodeOf(err) == csms.CodeConflict {
		return nil
	}
	return err
}
