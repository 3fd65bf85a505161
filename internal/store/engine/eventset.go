package engine

import (
	"encoding/binary"

	"github.com/evenkeel/evenkeel/csms"
	"github.com/evenkeel/evenkeel/internal/store"
)

// eventSets knows which numbered events of transactions have come. Its record on disk is
// the reading block of the commit, later one row per transaction and index pass.
type eventSets struct {
	t     *txn
	sets  map[recordKey]map[eventKey]uint64 // fingerprint by identity
	group []eventRef                        // added by the group in progress
	mark  int
}

// eventKey is the identity of an event within its transaction, eventID with what it held.
type (
	eventKey struct {
		seq int
		typ csms.TransactionEventType
		at  int64
	}
	eventID struct {
		eventKey
		fingerprint uint64
	}
	eventRef struct {
		tx recordKey
		eventID
	}
)

func eventIDOf(k *store.TransactionEventKey) eventID {
	return eventID{eventKey{k.SeqNo, k.Type, micros(k.At)}, k.Fingerprint}
}

// PutTransactionEvent implements [store.Tx].
func (t *txn) PutTransactionEvent(k store.TransactionEventKey) (known, same bool, err error) {
	rk := recordKey{k.Station.Tenant, k.Transaction}
	set, err := t.seen.of(rk)
	if err != nil {
		return false, false, err
	}
	id := eventIDOf(&k)
	if fp, known := set[id.eventKey]; known {
		return true, fp == id.fingerprint, nil
	}
	set[id.eventKey] = id.fingerprint
	t.seen.group = append(t.seen.group, eventRef{rk, id})
	t.block.readings.addEvent(&k)
	return false, false, nil
}

func (s *eventSets) of(k recordKey) (map[eventKey]uint64, error) {
	if set, ok := s.sets[k]; ok {
		return set, nil
	}
	set := map[eventKey]uint64{}
	// A transaction that is not on disk has no events there.
	if e := s.t.transactions.entries[k]; e == nil || e.stored != nil {
		r, err := s.t.query(eventsOfSQL, text(k.tenant), text(k.id))
		rows, err := all(r, err, scanBytes)
		if err != nil {
			return nil, err
		}
		for _, b := range rows {
			s.t.eng.damaged(0, readEvents(b, func(id eventID) { keepFirst(set, id) }))
		}
		for _, id := range s.t.eng.pending.eventsOf(k) {
			keepFirst(set, id)
		}
	}
	s.sets[k] = set
	return set, nil
}

func keepFirst(set map[eventKey]uint64, id eventID) {
	if _, ok := set[id.eventKey]; !ok {
		set[id.eventKey] = id.fingerprint
	}
}

func (s *eventSets) begin() { s.mark = len(s.group) }

func (s *eventSets) rollback() {
	for _, r := range s.group[s.mark:] {
		delete(s.sets[r.tx], r.eventKey)
	}
	s.group = s.group[:s.mark]
}

func (s *eventSets) ops(*batch) {}

func (s *eventSets) settle(ok bool) {
	if ok {
		s.t.eng.pending.addEvents(s.group)
	} else {
		for _, r := range s.group {
			delete(s.sets, r.tx)
		}
	}
	clear(s.group)
	s.group = s.group[:0]
	if len(s.sets) > transactionsCached {
		n := 0
		for k := range s.sets { // in no order: any tenth will do
			if delete(s.sets, k); n > transactionsCached/10 {
				break
			}
			n++
		}
	}
}

func (p *pending) addEvents(refs []eventRef) {
	if len(refs) == 0 {
		return
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	for _, r := range refs {
		p.events[r.tx] = append(p.events[r.tx], r.eventID)
	}
}

const eventsOfSQL = `SELECT events FROM transaction_event WHERE tenant_id = $1 AND transaction_id = $2 ORDER BY block`

func appendEvents(b []byte, ids []eventID) []byte {
	for _, id := range ids {
		b = binary.AppendVarint(b, int64(id.seq))
		b = appendText(b, id.typ)
		b = binary.AppendVarint(b, id.at)
		b = binary.LittleEndian.AppendUint64(b, id.fingerprint)
	}
	return b
}

func readEvents(b []byte, yield func(eventID)) error {
	r := reader{b: b}
	for len(r.b) > 0 && r.err == nil {
		id := eventID{eventKey{int(r.varint()), csms.TransactionEventType(r.text()), r.varint()}, r.uint64()}
		if r.err == nil {
			yield(id)
		}
	}
	return r.err
}
