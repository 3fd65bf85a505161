package command

import (
	"context"
	"log/slog"
	"sync"
	"time"

	"github.com/go-json-experiment/json"

	"github.com/evenkeel/evenkeel/csms"
	"github.com/evenkeel/evenkeel/internal/recordid"
	"github.com/evenkeel/evenkeel/internal/store"
)

// DefaultTimeout is how long a command waits for its station where nothing else is said,
// and MaxTimeout the most that can be.
const (
	DefaultTimeout = 60 * time.Second
	MaxTimeout     = 24 * time.Hour
)

// Options configures a [Queue]. The zero value works.
type Options struct {
	// Node is this node's name, by which a restart finds the commands it had sent.
	Node string
	// Tenants are those whose commands are swept; nil is [csms.DefaultTenant] alone.
	Tenants []csms.TenantID
	// Alone says that no other process submits commands to this store. Stations
	// that connect then cost no look into the store when nothing waits for them.
	Alone bool
	// Submitted is called after a command was committed, so that the node that holds
	// the station can be told. Nil for nobody.
	Submitted func(csms.StationKey)
	// Logger gets what an operator should know; nil discards it.
	Logger *slog.Logger
}

// Queue is the commands of all stations. Its methods are safe for concurrent use.
type Queue struct {
	store   store.Store
	o       Options
	log     *slog.Logger
	started time.Time
	soon    chan time.Time // deadlines the sweeper should know of

	mu      sync.Mutex // guards what follows
	waiters map[csms.RecordID]chan struct{}
	tracked bool // waiting is complete: every station with a queued command is in it
	waiting map[csms.StationKey]int64
	added   int64 // counts additions to waiting
}

// New gives the queue kept in s.
func New(s store.Store, o Options) *Queue {
	if len(o.Tenants) == 0 {
		o.Tenants = []csms.TenantID{csms.DefaultTenant}
	}
	if o.Logger == nil {
		o.Logger = slog.New(slog.DiscardHandler)
	}
	return &Queue{
		store: s, o: o, log: o.Logger, started: time.Now(),
		soon:    make(chan time.Time, 1),
		waiters: map[csms.RecordID]chan struct{}{},
		waiting: map[csms.StationKey]int64{},
	}
}

// Submit keeps a command and tells the station's node. The caller sets Station,
// Params and By, and may set Deadline (zero: now + [DefaultTimeout], at most
// now + [MaxTimeout]) and IdempotencyKey; the rest is set here.
//
// With an idempotency key used within the last day the command of then is returned and
// existed is true; if it asked for something else the error has code invalid. Other
// errors: invalid for parameters, with pointers into a REST body; not_found for an
// unknown station; those of the store.
func (q *Queue) Submit(ctx context.Context, c csms.Command) (kept csms.Command, existed bool, err error) {
	now := time.Now().UTC().Truncate(time.Microsecond)
	if c.Deadline.IsZero() {
		c.Deadline = now.Add(DefaultTimeout)
	}
	c.Deadline = c.Deadline.UTC().Truncate(time.Microsecond)
	if err := check(c, now); err != nil {
		return csms.Command{}, false, err
	}
	c.ID, c.Version = recordid.New("cmd"), 0
	c.State, c.CreatedAt = csms.CommandQueued, now
	c.SentAt, c.FinishedAt, c.Outcome = time.Time{}, time.Time{}, nil

	err = q.store.Tx(ctx, func(tx store.Tx) error {
		kept, existed = c, false
		if _, err := tx.Station(c.Station); err != nil {
			return err
		}
		if err := resolveTransaction(tx, &kept); err != nil {
			return err
		}
		if c.IdempotencyKey != "" {
			old, err := tx.CommandByKey(c.Station.Tenant, c.IdempotencyKey)
			switch {
			case err == nil && now.Sub(old.CreatedAt) < 24*time.Hour:
				if !sameWish(old, kept) {
					return csms.Errorf(csms.CodeInvalid, "the idempotency key was used for another request")
				}
				kept, existed = old, true
				return nil
			case err != nil && csms.CodeOf(err) != csms.CodeNotFound:
				return err
			}
		}
		kept.Params = choose(kept.Params)
		if err := tx.PutCommand(&kept); err != nil {
			return err
		}
		if err := tx.Audit(audit(kept, "command", auditParams(kept))); err != nil {
			return err
		}
		return tx.Emit(changed(kept, now))
	})
	if err != nil || existed {
		return kept, existed, err
	}
	q.note(kept)
	if q.o.Submitted != nil {
		q.o.Submitted(kept.Station)
	}
	return kept, false, nil
}

// note remembers that the station has a command and when the sweeper must look.
func (q *Queue) note(c csms.Command) {
	q.mu.Lock()
	q.added++
	q.waiting[c.Station] = q.added
	q.mu.Unlock()
	select {
	case q.soon <- c.Deadline:
	default: // the sweeper is about to look anyway
	}
}

// Pending gives the commands that wait for the station and whose deadline has not
// passed, oldest first.
func (q *Queue) Pending(ctx context.Context, key csms.StationKey) ([]csms.Command, error) {
	q.mu.Lock()
	mark, some := q.waiting[key]
	known := q.tracked && q.o.Alone
	q.mu.Unlock()
	if known && !some {
		return nil, nil
	}
	now := time.Now()
	var all []csms.Command
	query := store.CommandQuery{Station: key.Station, State: csms.CommandQueued}
	err := q.each(ctx, key.Tenant, query, func(c csms.Command) error {
		if c.Deadline.After(now) {
			all = append(all, c)
		}
		return nil
	})
	if err != nil {
		return nil, err
	}
	if len(all) == 0 && some {
		q.mu.Lock()
		if q.waiting[key] == mark { // none has come since
			delete(q.waiting, key)
		}
		q.mu.Unlock()
	}
	for i, j := 0, len(all)-1; i < j; i, j = i+1, j-1 { // lists are newest first
		all[i], all[j] = all[j], all[i]
	}
	return all, nil
}

// each calls fn for all commands of a query.
func (q *Queue) each(ctx context.Context, tenant csms.TenantID, query store.CommandQuery, fn func(csms.Command) error) error {
	page := store.Page{Limit: 500}
	for {
		list, next, err := q.store.Commands(ctx, tenant, query, page)
		if err != nil {
			return err
		}
		for _, c := range list {
			if err := fn(c); err != nil {
				return err
			}
		}
		if next == "" {
			return nil
		}
		page.Cursor = next
	}
}

// MarkSent notes that the command goes onto the wire now and gives it as kept. It must be
// called before sending: a command whose sending is not noted could be sent twice.
// Code conflict where it does not wait any more or its deadline has passed.
func (q *Queue) MarkSent(ctx context.Context, tenant csms.TenantID, id csms.RecordID) (csms.Command, error) {
	var kept csms.Command
	now := time.Now().UTC().Truncate(time.Microsecond)
	err := q.store.Tx(ctx, func(tx store.Tx) error {
		c, err := tx.Command(tenant, id)
		if err != nil {
			return err
		}
		if c.State != csms.CommandQueued {
			return csms.Errorf(csms.CodeConflict, "the command is %s", c.State)
		}
		if !c.Deadline.After(now) {
			return csms.Errorf(csms.CodeConflict, "the command's deadline has passed")
		}
		c.State, c.SentAt = csms.CommandSent, now
		if err := tx.PutCommand(&c); err != nil {
			return err
		}
		kept = c
		return tx.Emit(changed(c, now))
	})
	return kept, err
}

// Finish ends the command with its outcome; the row, an event and the audit log tell it.
// Code conflict where it has ended before: the first outcome stands.
func (q *Queue) Finish(ctx context.Context, tenant csms.TenantID, id csms.RecordID, out csms.Outcome) error {
	return q.finish(ctx, tenant, id, out, func(csms.Command) bool { return true })
}

// finish ends the command if it is still in the state that still asks for.
func (q *Queue) finish(ctx context.Context, tenant csms.TenantID, id csms.RecordID, out csms.Outcome, still func(csms.Command) bool) error {
	now := time.Now().UTC().Truncate(time.Microsecond)
	err := q.store.Tx(ctx, func(tx store.Tx) error {
		c, err := tx.Command(tenant, id)
		if err != nil {
			return err
		}
		if c.State == csms.CommandFinished || !still(c) {
			return csms.Errorf(csms.CodeConflict, "the command is %s", c.State)
		}
		c.State, c.FinishedAt, c.Outcome = csms.CommandFinished, now, &out
		c.Params = csms.RedactedParams(c.Params)
		if err := tx.PutCommand(&c); err != nil {
			return err
		}
		if err := tx.Audit(audit(c, "commandFinished", out)); err != nil {
			return err
		}
		return tx.Emit(changed(c, now))
	})
	if err == nil {
		q.Notify(id)
	}
	return err
}

// Notify says that the command may have ended on another node, so that who waits for
// it looks.
func (q *Queue) Notify(id csms.RecordID) {
	q.mu.Lock()
	defer q.mu.Unlock()
	if w, ok := q.waiters[id]; ok {
		close(w)
		delete(q.waiters, id)
	}
}

// waitPoll is how often a wait looks for an end that happened elsewhere unannounced.
const waitPoll = time.Second

// Wait gives the command once it has ended or, when ctx is done first, as it then is,
// without an error. Code not_found for an unknown one.
func (q *Queue) Wait(ctx context.Context, tenant csms.TenantID, id csms.RecordID) (csms.Command, error) {
	poll := time.NewTicker(waitPoll)
	defer poll.Stop()
	for {
		q.mu.Lock()
		w, ok := q.waiters[id]
		if !ok {
			w = make(chan struct{})
			q.waiters[id] = w
		}
		q.mu.Unlock()
		// Who waits may be gone by its deadline, the last look is still owed.
		c, err := q.store.GetCommand(context.WithoutCancel(ctx), tenant, id)
		if err != nil || c.State == csms.CommandFinished || ctx.Err() != nil {
			q.Notify(id) // others who wait look again; nobody is left behind in the map
			return c, err
		}
		select {
		case <-w:
		case <-poll.C:
		case <-ctx.Done():
		}
	}
}

// Change is the data of an event of type [csms.EventCommandChanged].
type Change struct {
	ID      csms.RecordID     `json:"id"`
	Type    csms.CommandType  `json:"type"`
	State   csms.CommandState `json:"state"`
	Outcome *csms.Outcome     `json:"outcome"` // null until finished
}

func changed(c csms.Command, at time.Time) csms.Event {
	return csms.Event{
		ID: recordid.New("evt"), Type: csms.EventCommandChanged,
		Tenant: c.Station.Tenant, Station: c.Station.Station, Subject: string(c.ID), At: at,
		Data: Change{ID: c.ID, Type: c.Type(), State: c.State, Outcome: c.Outcome},
	}
}

func audit(c csms.Command, action string, detail any) store.AuditEntry {
	text, err := json.Marshal(detail)
	if err != nil {
		text = nil // plain structs of text: not reached
	}
	return store.AuditEntry{
		Tenant: c.Station.Tenant, ID: recordid.New("aud"), At: time.Now().UTC(), By: c.By,
		Action: action, Subject: "command/" + string(c.ID), Detail: text,
	}
}

// auditParams is what the audit log keeps of a command: id token values are personal
// data and stay out of it.
func auditParams(c csms.Command) any {
	return struct {
		Station csms.StationID   `json:"chargingStationId"`
		Type    csms.CommandType `json:"type"`
		Params  csms.Params      `json:"params"`
	}{c.Station.Station, c.Type(), csms.DigestedParams(c.Params)}
}
