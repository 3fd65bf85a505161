package station

import (
	"bufio"
	"cmp"
	"encoding/json"
	"fmt"
	"io"
	"slices"
	"sync"
	"time"
)

// Ledger takes down every billing message that stations have sent, and which of them the CSMS has acknowledged
// with a CALLRESULT. It is append-only and safe for concurrent use; a nil *Ledger takes nothing down.
type Ledger struct {
	mu    sync.Mutex
	began time.Time
	out   *bufio.Writer
	err   error
	byRef map[ledgerKey]*LedgerTransaction
	order []*LedgerTransaction
}

type ledgerKey struct {
	station string
	ref     uint64
}

// Entry is one line of the ledger as it is written to a file, in JSON.
type Entry struct {
	At      time.Time `json:"at"`
	Station string    `json:"station"`
	// Kind is "sent", "acknowledged" or "discarded" (given up after refusals).
	Kind string `json:"kind"`
	// Ref is the station's own number of the transaction, from 1.
	Ref uint64 `json:"ref"`
	// Event is "started", "updated" or "ended".
	Event string `json:"event"`
	// TransactionID as the CSMS knows it; absent until it does.
	TransactionID string    `json:"transactionId,omitempty"`
	EVSE          int       `json:"evse"`
	SeqNo         int       `json:"seqNo"`
	Timestamp     time.Time `json:"timestamp"`
	IDToken       *IDToken  `json:"idToken,omitempty"`
	// MeterStartWh and MeterStopWh stand with started and ended.
	MeterStartWh *int64         `json:"meterStartWh,omitempty"`
	MeterStopWh  *int64         `json:"meterStopWh,omitempty"`
	Samples      []LedgerSample `json:"samples,omitempty"`
	Offline      bool           `json:"offline,omitempty"`
}

// LedgerSample is one reading of the energy register.
type LedgerSample struct {
	Timestamp time.Time `json:"timestamp"`
	Context   string    `json:"context"`
	EnergyWh  int64     `json:"energyWh"`
	// Acknowledged says that a message with it was answered.
	Acknowledged bool `json:"-"`
}

// LedgerTransaction is a transaction as its station knows it.
type LedgerTransaction struct {
	Station       string
	Ref           uint64
	TransactionID string // "" if the CSMS was never heard to give one
	EVSE          int
	IDToken       *IDToken // nil if nobody was authorized
	StartedAt     time.Time
	MeterStartWh  int64
	MeterStopWh   int64 // valid once EndSent
	// The messages: sent at least once, and answered at least once. Any says that any message of it was.
	StartSent, StartAcknowledged, EndSent, EndAcknowledged, AnyAcknowledged bool
	// TokenAcknowledged says that a message with the token was answered.
	TokenAcknowledged bool
	// StartTold says that StartedAt and MeterStartWh are known.
	StartTold bool
	// Samples in the order in which they were first sent, each once.
	Samples []LedgerSample
	// Events acknowledged, by seqNo; only in 2.x do they go over the wire.
	SeqNos []int
}

// NewLedger returns an empty ledger. If w is not nil, each entry is also written to it as a line of JSON;
// [Ledger.Flush] tells whether that has worked.
func NewLedger(w io.Writer) *Ledger {
	l := &Ledger{began: time.Now(), byRef: map[ledgerKey]*LedgerTransaction{}}
	if w != nil {
		l.out = bufio.NewWriterSize(w, 64<<10)
	}
	return l
}

// ReadLedger reads what a ledger has written.
func ReadLedger(r io.Reader) (*Ledger, error) {
	l := NewLedger(nil)
	l.began = time.Time{}
	dec := json.NewDecoder(r)
	for line := 1; ; line++ {
		var e Entry
		if err := dec.Decode(&e); err == io.EOF {
			return l, nil
		} else if err != nil {
			return nil, fmt.Errorf("ledger: entry %d: %w", line, err)
		}
		if l.began.IsZero() {
			l.began = e.At
		}
		l.apply(&e)
	}
}

// Flush writes what is buffered and returns the first error of any write.
func (l *Ledger) Flush() error {
	if l == nil || l.out == nil {
		return nil
	}
	l.mu.Lock()
	defer l.mu.Unlock()
	if err := l.out.Flush(); l.err == nil {
		l.err = err
	}
	return l.err
}

// Transactions returns a copy of all transactions, by station and number.
func (l *Ledger) Transactions() []LedgerTransaction {
	l.mu.Lock()
	defer l.mu.Unlock()
	out := make([]LedgerTransaction, 0, len(l.order))
	for _, tx := range l.order {
		c := *tx
		c.Samples, c.SeqNos = slices.Clone(tx.Samples), slices.Clone(tx.SeqNos)
		out = append(out, c)
	}
	slices.SortFunc(out, func(a, b LedgerTransaction) int {
		return cmp.Or(cmp.Compare(a.Station, b.Station), cmp.Compare(a.Ref, b.Ref))
	})
	return out
}

func (l *Ledger) sent(s *Station, r *report)         { l.note(s, r, "sent") }
func (l *Ledger) acknowledged(s *Station, r *report) { l.note(s, r, "acknowledged") }
func (l *Ledger) discarded(s *Station, r *report)    { l.note(s, r, "discarded") }

// note takes a report down.
func (l *Ledger) note(s *Station, r *report, kind string) {
	if l == nil {
		return
	}
	e := Entry{
		At: time.Now().UTC(), Station: s.opt.Identity, Kind: kind, Ref: r.tx.ref, TransactionID: r.tx.id, EVSE: r.tx.evseID,
		SeqNo: r.seqNo, Timestamp: r.at, IDToken: r.token, Offline: r.offline,
	}
	switch r.kind {
	case reportStart:
		e.Event, e.MeterStartWh = "started", &r.reading.wh
	case reportUpdate:
		e.Event = "updated"
	case reportEnd:
		e.Event, e.MeterStopWh = "ended", &r.reading.wh
	}
	for _, x := range s.dialect.samples(r) {
		e.Samples = append(e.Samples, LedgerSample{Timestamp: x.at, Context: x.context, EnergyWh: x.wh})
	}
	l.mu.Lock()
	defer l.mu.Unlock()
	l.apply(&e)
	if l.out == nil {
		return
	}
	line, err := json.Marshal(&e)
	if err == nil {
		_, err = l.out.Write(append(line, '\n'))
	}
	if l.err == nil {
		l.err = err
	}
}

// apply brings the transactions up to date. The mutex is held.
func (l *Ledger) apply(e *Entry) {
	key := ledgerKey{e.Station, e.Ref}
	tx := l.byRef[key]
	if tx == nil {
		tx = &LedgerTransaction{Station: e.Station, Ref: e.Ref, EVSE: e.EVSE}
		l.byRef[key] = tx
		l.order = append(l.order, tx)
	}
	if e.TransactionID != "" {
		tx.TransactionID = e.TransactionID
	}
	// The token of an end is who stopped, not whose transaction it is.
	if e.IDToken != nil && tx.IDToken == nil && e.Event != "ended" {
		tx.IDToken = e.IDToken
	}
	ack := e.Kind == "acknowledged"
	tx.TokenAcknowledged = tx.TokenAcknowledged || ack && e.IDToken != nil && e.Event != "ended"
	switch e.Event {
	case "started":
		tx.StartTold, tx.StartedAt, tx.MeterStartWh = true, e.Timestamp, *cmp.Or(e.MeterStartWh, new(int64))
		tx.StartSent = true
		tx.StartAcknowledged = tx.StartAcknowledged || ack
	case "ended":
		tx.EndSent, tx.MeterStopWh = true, *cmp.Or(e.MeterStopWh, new(int64))
		tx.EndAcknowledged = tx.EndAcknowledged || ack
	}
	for _, x := range e.Samples {
		x.Acknowledged = ack
		i := slices.IndexFunc(tx.Samples, func(y LedgerSample) bool { return y.Timestamp.Equal(x.Timestamp) && y.Context == x.Context })
		if i < 0 {
			tx.Samples = append(tx.Samples, x)
			continue
		}
		tx.Samples[i].Acknowledged = tx.Samples[i].Acknowledged || ack
	}
	if ack {
		tx.AnyAcknowledged = true
		tx.SeqNos = append(tx.SeqNos, e.SeqNo)
	}
}
