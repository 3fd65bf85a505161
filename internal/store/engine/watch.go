package engine

import (
	"encoding/json"
	"strconv"
	"sync"

	"github.com/evenkeel/evenkeel/csms"
)

// watch keeps the records in memory in step with other processes that write the same
// database. That a record changed unnoticed is never lost, since writes check versions;
// watching makes it rare, and reads fresh.
type watch struct {
	shared bool
	name   string // of this process, to know its own messages

	mu      sync.Mutex
	all     bool // everything may have changed
	changed []change
}

// change names a record: its kind, tenant and key, and of transactions the station.
type change [4]string

// message is the payload of a notification.
type message struct {
	From    string   `json:"from"`
	All     bool     `json:"all,omitempty"` // too many to name
	Changed []change `json:"changed,omitempty"`
}

// payloadMax is what fits a notification of PostgreSQL, which ends at 8000 bytes.
const payloadMax = 7900

// Kinds of records.
const (
	kindStation     = "s"
	kindTransaction = "t"
	kindToken       = "i"
	kindGroup       = "g"
	kindLocation    = "l"
	kindCommand     = "c"
)

func (w *watch) receive(payload string) {
	var m message
	if payload == "" || json.Unmarshal([]byte(payload), &m) != nil {
		m.All = true
	}
	if m.From == w.name {
		return
	}
	w.mu.Lock()
	defer w.mu.Unlock()
	w.all = w.all || m.All
	w.changed = append(w.changed, m.Changed...)
}

// forget drops what other processes have changed; called by the committer between groups.
func (t *txn) forget() {
	w := &t.eng.watch
	if !w.shared {
		return
	}
	w.mu.Lock()
	all, changed := w.all, w.changed
	w.all, w.changed = false, nil
	w.mu.Unlock()
	if all {
		clear(t.stations.entries)
		clear(t.transactions.entries)
		clear(t.tokens.entries)
		clear(t.groups.entries)
		clear(t.locations.entries)
		clear(t.commands.entries)
		clear(t.active)
		clear(t.byStationID)
		clear(t.seen.sets)
		return
	}
	for _, c := range changed {
		tenant := csms.TenantID(c[1])
		switch c[0] {
		case kindStation:
			delete(t.stations.entries, csms.StationKey{Tenant: tenant, Station: csms.StationID(c[2])})
		case kindTransaction:
			k := recordKey{tenant, csms.RecordID(c[2])}
			delete(t.transactions.entries, k)
			delete(t.seen.sets, k)
			delete(t.active, csms.StationKey{Tenant: tenant, Station: csms.StationID(c[3])})
		case kindToken:
			delete(t.tokens.entries, tokenKey{tenant, c[2]})
		case kindGroup:
			delete(t.groups.entries, nameKey{tenant, c[2]})
		case kindLocation:
			delete(t.locations.entries, nameKey{tenant, c[2]})
		case kindCommand:
			delete(t.commands.entries, recordKey{tenant, csms.RecordID(c[2])})
		}
	}
}

// notifyOps tells the other processes what the group changes.
func (t *txn) notifyOps(b *batch) {
	w := &t.eng.watch
	if !w.shared {
		return
	}
	m := message{From: w.name}
	for _, e := range t.stations.dirty {
		m.Changed = append(m.Changed, change{kindStation, string(e.key.Tenant), string(e.key.Station)})
	}
	for _, e := range t.transactions.dirty {
		if e.cur != nil {
			m.Changed = append(m.Changed, change{kindTransaction, string(e.key.tenant), string(e.key.id), string(e.cur.Station.Station)})
		}
	}
	for _, e := range t.tokens.dirty {
		m.Changed = append(m.Changed, change{kindToken, string(e.key.tenant), e.key.value})
	}
	for _, e := range t.groups.dirty {
		m.Changed = append(m.Changed, change{kindGroup, string(e.key.tenant), e.key.name})
	}
	for _, e := range t.locations.dirty {
		m.Changed = append(m.Changed, change{kindLocation, string(e.key.tenant), e.key.name})
	}
	for _, e := range t.commands.dirty {
		m.Changed = append(m.Changed, change{kindCommand, string(e.key.tenant), string(e.key.id)})
	}
	if len(m.Changed) == 0 {
		return
	}
	payload, err := json.Marshal(m)
	if err != nil || len(payload) > payloadMax {
		payload = []byte(`{"from":` + strconv.Quote(w.name) + `,"all":true}`)
	}
	b.add(AnyRows, NotifySQL, string(payload))
}
