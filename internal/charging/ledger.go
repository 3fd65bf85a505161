package charging

import (
	"context"
	"log/slog"
	"sync"
	"time"

	"github.com/evenkeel/evenkeel/csms"
	"github.com/evenkeel/evenkeel/internal/idtoken"
	"github.com/evenkeel/evenkeel/internal/recordid"
	"github.com/evenkeel/evenkeel/internal/store"
)

// Options tune a [Ledger]; the zero value works.
type Options struct {
	// Publish takes events that are not kept (meter samples), after the commit, on the
	// goroutine of the report. nil: nobody listens, and they are not made.
	Publish func(csms.Event)
	// Wanted reports whether anyone listens for events like this one, which has no data
	// yet, so that what nobody wants is not made. nil: someone does.
	Wanted func(csms.Event) bool
	Logger *slog.Logger // nil: slog.DiscardHandler
}

// Ledger keeps the transactions. Its methods are safe for concurrent use; reports of
// one station are best given in the order in which they came, but need not be.
//
// The methods that take reports give an error only when the store can't write (code
// unavailable) or for a fault of ours (internal), never for what a station told.
type Ledger struct {
	store   store.Store
	publish func(csms.Event)
	wanted  func(csms.Event) bool
	log     *slog.Logger
	numbers numbers

	mu sync.Mutex
	// behind holds the active transactions whose record lags behind their readings.
	behind map[csms.RecordID]lag
	// unsaved counts the stations' deviations that are not yet in their records.
	unsaved map[csms.StationKey]*tally
}

// New makes the ledger on a store.
func New(s store.Store, o Options) *Ledger {
	if o.Logger == nil {
		o.Logger = slog.New(slog.DiscardHandler)
	}
	return &Ledger{
		store: s, publish: o.Publish, wanted: o.Wanted, log: o.Logger,
		behind:  make(map[csms.RecordID]lag),
		unsaved: make(map[csms.StationKey]*tally),
	}
}

// report is one report on its way into the store.
type report struct {
	key      csms.StationKey
	r        *csms.TransactionReport
	frame    csms.Frame
	received time.Time

	// Results of one run of the store transaction.
	reply csms.TransactionReply
	t     csms.Transaction
	found []csms.Deviation
	ended bool
}

// Report takes a StartTransaction, StopTransaction or TransactionEvent with its raw
// frame, and returns once all of it is on disk. A repeat changes nothing and gets the
// same answer. frame.At is taken as the time of receipt; zero means now.
func (l *Ledger) Report(ctx context.Context, key csms.StationKey, r *csms.TransactionReport, frame csms.Frame) (csms.TransactionReply, error) {
	p := &report{key: key, r: r, frame: frame, received: receipt(frame)}
	err := l.store.Tx(ctx, func(tx store.Tx) error {
		// The closure may run again: start from nothing each time.
		p.reply, p.t, p.found, p.ended = csms.TransactionReply{}, csms.Transaction{}, nil, false
		if err := l.dispatch(tx, p); err != nil {
			return err
		}
		f := p.frame
		f.Deviations = journalled(f.Deviations, p.found)
		return tx.AppendFrame(f)
	})
	if err != nil {
		return csms.TransactionReply{}, err
	}
	l.count(ctx, key, p.received, p.found)
	if p.r.Type == csms.TransactionEventEnded && p.t.MeterStop == nil && p.r.SeqNo == nil {
		// The record may lag behind the readings, and nothing newer will come. A repeat
		// does it again: the first time may have failed after its commit.
		if err := l.catchUp(ctx, key, p.t.ID); err != nil {
			return csms.TransactionReply{}, err
		}
	}
	if l.publish != nil && !p.reply.Repeated {
		l.publishSamples(spotOf(&p.t), p.r.Samples, p.received)
	}
	return p.reply, nil
}

func receipt(f csms.Frame) time.Time {
	if f.At.IsZero() {
		return time.Now().UTC().Truncate(time.Microsecond)
	}
	return f.At
}

// journalled is the deviations of a frame with what the ledger found, in a new slice:
// the frame's own belongs to the caller.
func journalled(of, found []csms.Deviation) []csms.Deviation {
	if len(found) == 0 {
		return of
	}
	return append(append(make([]csms.Deviation, 0, len(of)+len(found)), of...), found...)
}

// dispatch finds the transaction that a report is about.
func (l *Ledger) dispatch(tx store.Tx, p *report) error {
	r := p.r
	if r.Type == csms.TransactionStarted && r.TransactionID == "" && r.SeqNo == nil {
		return l.start(tx, p)
	}
	if r.TransactionID == "" || r.SeqNo == nil && namesNone(r.TransactionID) {
		return l.orphan(tx, p)
	}
	t, err := tx.Transaction(p.key, r.TransactionID)
	switch {
	case csms.CodeOf(err) == csms.CodeNotFound:
		if r.SeqNo == nil && r.Type == csms.TransactionEventEnded {
			return l.orphan(tx, p)
		}
		t = csms.Transaction{
			ID: recordid.New("tx"), Station: p.key, TransactionID: r.TransactionID,
		}
	case err != nil:
		return err
	default:
		if t, err = l.among(tx, p, t); err != nil {
			return err
		}
	}
	repeated, err := l.repeated(tx, p, &t)
	if err != nil {
		return err
	}
	if repeated {
		return l.answerRepeat(tx, p, &t)
	}
	return l.merge(tx, p, &t)
}

// namesNone reports whether a transaction id of OCPP 1.6 is none that we give: those are
// positive. Errata 3.x: -1 stands for a start whose answer never came.
func namesNone(id csms.TransactionID) bool { return id == "0" || id[0] == '-' }

// among finds, of the transactions that a station gave one id, the one that its message
// is about: the newest that had started by the message's time. A start after the end of
// all of them begins another one. E01.FR.08 forbids to use an id twice, and what does so
// all the same must not be added to the bill of the first.
func (l *Ledger) among(tx store.Tx, p *report, t csms.Transaction) (csms.Transaction, error) {
	if reuses(p, &t) {
		next := csms.Transaction{
			ID: recordid.New("tx"), Station: p.key, TransactionID: t.TransactionID,
			Marks: csms.TransactionMarks{Previous: t.ID},
		}
		var e Effects
		e.note(&next, csms.DeviationIDReused, "another transaction had the id and has ended")
		p.found = append(p.found, e.Deviations...)
		return next, nil
	}
	at, _ := believe(p.r.Timestamp, p.received)
	for t.Marks.Previous != "" && !at.At.IsZero() && !at.At.After(t.StartedAt.At) {
		before, err := tx.TransactionByID(p.key.Tenant, t.Marks.Previous)
		if err != nil {
			return t, err
		}
		if at.At.Equal(t.StartedAt.At) && !itsEnd(p, &before) {
			break
		}
		t = before
	}
	return t, nil
}

// itsEnd reports whether the message is the end of the transaction, which may have come
// in the very second in which another began.
func itsEnd(p *report, t *csms.Transaction) bool {
	at, _ := believe(p.r.Timestamp, p.received)
	return p.r.Type == csms.TransactionEventEnded && at.At.Equal(t.EndedAt.At) && p.r.SeqNo != nil && *p.r.SeqNo == t.Marks.EndSeq
}

// reuses reports whether a start is of another transaction than the one that had its id:
// that has ended, by the time of the start, and had a start of its own.
func reuses(p *report, t *csms.Transaction) bool {
	if p.r.Type != csms.TransactionStarted || !t.Marks.Started || !t.Marks.Ended {
		return false
	}
	at, _ := believe(p.r.Timestamp, p.received)
	if at.Text == t.StartedAt.Text && at.At.Equal(t.StartedAt.At) && (p.r.SeqNo == nil || *p.r.SeqNo == t.Marks.StartSeq) {
		return false // its own
	}
	return at.At.IsZero() || !at.At.Before(t.EndedAt.At)
}

// repeated reports whether the message has come before; one that came with other
// content is noted as a conflict and counts as repeated too: the first one stands (B5).
func (l *Ledger) repeated(tx store.Tx, p *report, t *csms.Transaction) (bool, error) {
	r := p.r
	if r.SeqNo == nil && r.Type == csms.TransactionEventEnded {
		if !t.Marks.Ended {
			return false, nil
		}
		at, _ := believe(r.Timestamp, p.received)
		if at != t.EndedAt || r.StopReason != t.StopReason || !sameWh(r.MeterStop, t.MeterStop) {
			return true, l.conflict(tx, p, t)
		}
		return true, nil
	}
	seq := -1 // what should have a number and has none
	if r.SeqNo != nil {
		seq = *r.SeqNo
	}
	known, same, err := tx.PutTransactionEvent(store.TransactionEventKey{
		Transaction: t.ID, Station: p.key, SeqNo: seq, Type: r.Type,
		At: identityTime(r.Timestamp), Fingerprint: contentFingerprint(r),
	})
	if err == nil && known && !same {
		err = l.conflict(tx, p, t)
	}
	return known, err
}

func sameWh(a, b *csms.Wh) bool {
	return a == nil || b != nil && *a == *b // a station that leaves it out contradicts nothing
}

// conflict notes a repeat with other content.
func (l *Ledger) conflict(tx store.Tx, p *report, t *csms.Transaction) error {
	var e Effects
	e.note(t, csms.DeviationConflictingRepeat, "came again with other content")
	p.found = append(p.found, e.Deviations...)
	return l.put(tx, p, t, false)
}

// answerRepeat gives a repeated message the answer it had: threat-model §7 asks for
// idTokenInfo also then.
func (l *Ledger) answerRepeat(tx store.Tx, p *report, t *csms.Transaction) error {
	p.t = *t
	p.reply = csms.TransactionReply{TransactionID: t.TransactionID, Repeated: true}
	if p.r.IDToken == nil {
		return nil
	}
	v, err := l.verdict(tx, p, t)
	if err != nil {
		return err
	}
	// The verdict of the first time stands also where the token has changed since.
	if t.Authorization != "" && !Stopping(p.r) && sameToken(t.IDToken, p.r.IDToken) {
		v.Authorization.Status = t.Authorization
	}
	p.reply.Authorization = &v.Authorization
	return nil
}

func (l *Ledger) verdict(tx store.Tx, p *report, of *csms.Transaction) (idtoken.Verdict, error) {
	q := idtoken.Query{
		Station: p.key, Token: *p.r.IDToken, Starting: !Stopping(p.r), Except: of.ID,
		ByOrder: p.r.RemoteStartID != nil || of.RemoteStartID != nil,
	}
	v, err := idtoken.Resolve(tx, p.received, q)
	if err != nil || v.Authorization.Status != csms.TokenConcurrentTx || p.r.EVSE == 0 {
		return v, err
	}
	// A transaction of the same token on the same connector whose end was lost is not
	// another one: its driver has come back.
	active, err := tx.ActiveTransactions(p.key)
	if err != nil {
		return v, err
	}
	for i := range active {
		if t := &active[i]; t.ID != of.ID && t.EVSE == p.r.EVSE && t.Connector == p.r.Connector &&
			sameToken(t.IDToken, p.r.IDToken) {
			q.Except = t.ID
			return idtoken.Resolve(tx, p.received, q)
		}
	}
	return v, nil
}

// merge applies a message that has not come before and writes all of it.
func (l *Ledger) merge(tx store.Tx, p *report, t *csms.Transaction) error {
	p.reply.TransactionID = t.TransactionID
	r := p.r
	var v idtoken.Verdict
	if r.IDToken != nil {
		var err error
		if v, err = l.verdict(tx, p, t); err != nil {
			return err
		}
		p.reply.Authorization = &v.Authorization
		p.found = append(p.found, v.Authorization.Deviations...)
	}
	created := t.Version == 0
	e := Apply(t, r, p.received)
	if e.TookIDToken {
		tok := *r.IDToken
		tok.Type = v.Token.Type
		t.IDToken, t.Authorization, t.GroupToken = &tok, v.Authorization.Status, v.Authorization.Group
	}
	if r.IDToken != nil && t.StopIDToken == r.IDToken { // Apply took it: 1.6 told no type
		tok := *r.IDToken
		tok.Type = v.Token.Type
		t.StopIDToken = &tok
	}
	if r.IDToken != nil {
		for _, d := range v.Authorization.Deviations {
			countDeviation(t, d)
		}
	}
	p.found = append(p.found, e.Deviations...)
	p.ended = e.Ended
	if err := putReadings(tx, spotOf(t), p.received, r.Samples); err != nil {
		return err
	}
	if err := l.put(tx, p, t, created || e.Changed || e.Ended); err != nil {
		return err
	}
	p.t = *t
	return nil
}

// put writes the record and, if it matters to others, the event about it.
func (l *Ledger) put(tx store.Tx, p *report, t *csms.Transaction, tell bool) error {
	created := t.Version == 0
	if err := tx.PutTransaction(t); err != nil {
		return err
	}
	if !tell {
		return nil
	}
	typ := csms.EventTransactionUpdated
	switch {
	case t.State == csms.TransactionQuarantined:
		typ = csms.EventTransactionHeld
	case t.State == csms.TransactionEnded && p.ended:
		typ = csms.EventTransactionEnded
	case created:
		typ = csms.EventTransactionStarted
	}
	return tx.Emit(transactionEvent(typ, t, p.received))
}

// start takes a start whose transaction id the CSMS chooses (OCPP 1.6).
func (l *Ledger) start(tx store.Tx, p *report) error {
	fp := startFingerprint(p.r)
	t, err := tx.TransactionByFingerprint(p.key, fp)
	switch {
	case err == nil:
		at, _ := believe(p.r.Timestamp, p.received)
		// A station without clock and meter starts every transaction alike: once the
		// first has ended, the next is another.
		if !at.At.IsZero() || !t.Marks.Ended {
			return l.answerRepeat(tx, p, &t)
		}
	case csms.CodeOf(err) != csms.CodeNotFound:
		return err
	}
	t = csms.Transaction{ID: recordid.New("tx"), Station: p.key, Fingerprint: fp}
	if t.TransactionID, err = l.freeNumber(tx, p.key); err != nil {
		return err
	}
	if err := l.noteOverlap(tx, p); err != nil {
		return err
	}
	return l.merge(tx, p, &t)
}

func (l *Ledger) freeNumber(tx store.Tx, key csms.StationKey) (csms.TransactionID, error) {
	for range 16 {
		id := l.numbers.draw()
		switch _, err := tx.Transaction(key, id); {
		case csms.CodeOf(err) == csms.CodeNotFound:
			return id, nil
		case err != nil:
			return "", err
		}
	}
	return "", csms.Errorf(csms.CodeInternal, "no free transaction number for station %s", key.Station)
}

// noteOverlap marks the active transactions of the connector on which another starts:
// their stop is late or lost. They stay active, since a late stop still belongs to them.
func (l *Ledger) noteOverlap(tx store.Tx, p *report) error {
	if p.r.EVSE == 0 {
		return nil
	}
	active, err := tx.ActiveTransactions(p.key)
	if err != nil {
		return err
	}
	for i := range active {
		t := &active[i]
		if t.EVSE != p.r.EVSE || t.Connector != p.r.Connector || t.Marks.Ended {
			continue
		}
		if !t.StartedAt.At.IsZero() && p.r.Timestamp.At.Before(t.StartedAt.At) {
			continue // an old message: it says nothing about the newer transaction
		}
		var e Effects
		e.note(t, csms.DeviationOverlap, "another transaction started on the connector")
		p.found = append(p.found, e.Deviations...)
		if err := tx.PutTransaction(t); err != nil {
			return err
		}
	}
	return nil
}

// orphan keeps a message about a transaction that this station never started with us
// (B6): a held record of its own, for a person to match.
func (l *Ledger) orphan(tx store.Tx, p *report) error {
	fp := orphanFingerprint(p.r)
	t, err := tx.TransactionByFingerprint(p.key, fp)
	if err == nil {
		return l.answerRepeat(tx, p, &t)
	}
	if csms.CodeOf(err) != csms.CodeNotFound {
		return err
	}
	t = csms.Transaction{
		ID: recordid.New("tx"), Station: p.key, TransactionID: p.r.TransactionID, Fingerprint: fp,
		Marks: csms.TransactionMarks{Held: true},
	}
	var e Effects
	e.note(&t, csms.DeviationOrphan, "the transaction is not known")
	p.found = append(p.found, e.Deviations...)
	return l.merge(tx, p, &t)
}

// sameToken compares without regard to case; the record's type may have been found.
func sameToken(a, b *csms.IDToken) bool {
	return a != nil && b != nil && idtoken.EqualValue(a.Value, b.Value)
}
