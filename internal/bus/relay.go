package bus

import (
	"context"
	"errors"
	"strconv"
	"time"

	"github.com/evenkeel/evenkeel/csms"
	"github.com/evenkeel/evenkeel/internal/store"
)

// Outbox is the part of a store that [Bus.Relay] reads.
type Outbox interface {
	Events(ctx context.Context, tenant csms.TenantID, after int64, limit int) ([]csms.Event, error)
	LastSequence(ctx context.Context, tenant csms.TenantID) (oldest, last int64, err error)
	Committed() <-chan struct{}
	Tx(ctx context.Context, fn func(tx store.Tx) error) error
}

// relayPage is how many events are read at a time.
const relayPage = 1000

// relayPoll is how often the outbox is looked into without being told to: it covers
// commits of other nodes whose hint was lost.
const relayPoll = 2 * time.Second

// cursorEvery is how often the relay's place is kept. After a crash, events of at most
// this span are told again.
const cursorEvery = 5 * time.Second

// Relay tells of the events of the outbox, each tenant's in the order of their sequence,
// until ctx is done. Its place is kept in the store, so that what was committed before a
// crash and not yet told is told after the restart; an event may be told twice, its ID
// tells. On its very first start on a store it begins with what comes next. An error
// of the store is logged and waited out; the only error returned is that of ctx.
func (b *Bus) Relay(ctx context.Context, s Outbox) error {
	r := &relay{bus: b, store: s, place: map[csms.TenantID]*place{}}
	for _, t := range b.tenants {
		r.place[t] = &place{sequence: -1}
	}
	poll := time.NewTicker(relayPoll)
	defer poll.Stop()
	for {
		for _, t := range b.tenants {
			if err := r.drain(ctx, t); err != nil && ctx.Err() == nil {
				b.log.Warn("outbox can't be read", "tenant", string(t), "err", err)
			}
		}
		select {
		case <-s.Committed():
		case <-b.nudge:
		case <-poll.C:
		case <-ctx.Done():
			r.keepAll()
			return ctx.Err()
		}
	}
}

type relay struct {
	bus   *Bus
	store Outbox
	place map[csms.TenantID]*place
}

// place is how far one tenant's outbox has been told.
type place struct {
	sequence int64 // -1 not yet known
	kept     int64 // as last written to the store
	keptAt   time.Time
}

// drain tells all events that are there.
func (r *relay) drain(ctx context.Context, tenant csms.TenantID) error {
	p := r.place[tenant]
	if p.sequence < 0 {
		if err := r.begin(ctx, tenant, p); err != nil {
			return err
		}
	}
	for {
		events, err := r.store.Events(ctx, tenant, p.sequence, relayPage)
		if err != nil {
			return err
		}
		for _, e := range events {
			r.bus.Publish(e)
			p.sequence = e.Sequence
		}
		if len(events) < relayPage {
			break
		}
	}
	if p.sequence != p.kept && time.Since(p.keptAt) >= cursorEvery {
		return r.keep(ctx, tenant, p)
	}
	return nil
}

func (r *relay) setting() string { return "relay." + r.bus.node }

// begin finds where to go on.
func (r *relay) begin(ctx context.Context, tenant csms.TenantID, p *place) error {
	_, last, err := r.store.LastSequence(ctx, tenant)
	if err != nil {
		return err
	}
	var text []byte
	err = r.store.Tx(ctx, func(tx store.Tx) (err error) {
		text, err = tx.Setting(tenant, r.setting())
		return err
	})
	if err != nil && csms.CodeOf(err) != csms.CodeNotFound {
		return err
	}
	seq, err := strconv.ParseInt(string(text), 10, 64)
	if err != nil || seq > last { // no place kept, or of another store
		seq = last
		// Followers that came before may have read less than is skipped here.
		defer r.bus.events.cut(tenant)
	}
	p.sequence, p.kept, p.keptAt = seq, seq, time.Now()
	return nil
}

func (r *relay) keep(ctx context.Context, tenant csms.TenantID, p *place) error {
	err := r.store.Tx(ctx, func(tx store.Tx) error {
		return tx.PutSetting(tenant, r.setting(), strconv.AppendInt(nil, p.sequence, 10))
	})
	if err != nil {
		return err
	}
	p.kept, p.keptAt = p.sequence, time.Now()
	return nil
}

// keepAll notes the places at an orderly end. Where that fails some events are told again.
func (r *relay) keepAll() {
	ctx, cancel := context.WithTimeout(context.Background(), 2*time.Second)
	defer cancel()
	for t, p := range r.place {
		if p.sequence >= 0 && p.sequence != p.kept {
			if err := r.keep(ctx, t, p); err != nil {
				r.bus.log.Warn("place of the relay not kept", "tenant", string(t), "err", err)
			}
		}
	}
}

// Past is the part of a store that [Bus.Follow] reads.
type Past interface {
	Events(ctx context.Context, tenant csms.TenantID, after int64, limit int) ([]csms.Event, error)
}

// ErrEnded is why [Bus.Follow] returns when the bus closes.
var ErrEnded = errors.New("bus closed")

// Follow calls fn for each event wanted with a sequence above after, from the store
// first and then live, without gap or repeat, until ctx is done, fn fails or the bus
// closes, and returns the reason. fn may be slow: what it falls behind by is read from
// the store, and only transient events, which follow live alone, are lost. Where idle is above 0, fn is also
// called with a nil event whenever nothing came for that long.
func (b *Bus) Follow(ctx context.Context, past Past, q FollowQuery, fn func(*csms.Event) error) error {
	for {
		err := b.follow(ctx, past, &q, fn)
		if err != nil {
			return err
		}
	}
}

// FollowQuery says what to follow.
type FollowQuery struct {
	Tenant csms.TenantID
	Filter Filter
	After  int64         // sequence of the last event the caller has
	Idle   time.Duration // 0 never
}

// follow goes from the store to the live stream and returns nil when that was cut.
func (b *Bus) follow(ctx context.Context, past Past, q *FollowQuery, fn func(*csms.Event) error) error {
	// The stream comes first: what is committed while the store is read waits in it.
	s := b.Stream(q.Tenant, q.Filter)
	defer s.Close()
	for {
		events, err := past.Events(ctx, q.Tenant, q.After, relayPage)
		if err != nil {
			return err
		}
		for i := range events {
			if q.Filter.Match(events[i]) {
				if err := fn(&events[i]); err != nil {
					return err
				}
			}
			q.After = events[i].Sequence
		}
		if len(events) < relayPage {
			break
		}
	}
	var tick <-chan time.Time
	var idle *time.Timer
	if q.Idle > 0 {
		idle = time.NewTimer(q.Idle)
		defer idle.Stop()
		tick = idle.C
	}
	for {
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-tick:
			if err := fn(nil); err != nil {
				return err
			}
		case e, ok := <-s.C():
			switch {
			case !ok && s.Lagged():
				return nil
			case !ok:
				return ErrEnded
			case !e.Transient && e.Sequence <= q.After:
				continue
			}
			if err := fn(&e); err != nil {
				return err
			}
			if !e.Transient {
				q.After = e.Sequence
			}
		}
		if idle != nil {
			idle.Reset(q.Idle)
		}
	}
}
