package storetest

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/evenkeel/evenkeel/csms"
	"github.com/evenkeel/evenkeel/internal/store"
)

func transaction(id csms.RecordID, name csms.TransactionID) csms.Transaction {
	return csms.Transaction{
		ID: id, Station: key, TransactionID: name, EVSE: 1, Connector: 2, State: csms.TransactionActive,
		ChargingState: "Charging", IDToken: &csms.IDToken{
			Type: "ISO14443", Value: "aaBB", Additional: []csms.AdditionalInfo{{Type: "x", Value: "y"}},
		},
		GroupToken: "G1", Authorization: csms.TokenAccepted, StopIDToken: &csms.IDToken{Type: "Central", Value: "z"},
		RemoteStartID: new(0), ReservationID: new(-1), TriggerReason: "CablePluggedIn", StopReason: "EVDisconnected",
		StartedAt: csms.StationTime{At: epoch, Text: "2026-03-04 05:06"}, EndedAt: csms.StationTime{Text: "never"},
		ReceivedAt: epoch.Add(time.Second), LastReportAt: epoch.Add(time.Minute), MeterStart: new(csms.Wh(0)),
		MeterStop: nil, LastRegister: new(csms.Wh(-5)), LastRegisterAt: epoch.Add(time.Hour), Energy: new(csms.Wh(0)),
		TimeSpentChargingSec: new(7), TotalCost: &csms.Decimal{Coef: 1234, Exp: -2}, Offline: true,
		SeqNos: []csms.SeqRange{{First: 0, Last: 3}, {First: 5, Last: 5}}, Complete: true, Fingerprint: 1<<63 + 5,
		Deviations: []csms.Deviation{{Name: "seqNoGap", Path: "/seqNo", Detail: "4", Count: 1}}, ClosedReason: "stuck",
		Marks: csms.TransactionMarks{Started: true, EndSeq: 4, Newest: csms.EventMark{Known: true, SeqNo: 5, At: epoch}},
	}
}

func testTransactions(t *testing.T, s store.Store) {
	want := transaction("tx_1", "T1")
	tx(t, s, func(tx store.Tx) error { return tx.PutTransaction(&want) })
	check := func() {
		t.Helper()
		for what, find := range map[string]func(store.Tx) (csms.Transaction, error){
			"by the station's id": func(tx store.Tx) (csms.Transaction, error) { return tx.Transaction(key, "T1") },
			"by our id":           func(tx store.Tx) (csms.Transaction, error) { return tx.TransactionByID(tenant, "tx_1") },
			"by fingerprint":      func(tx store.Tx) (csms.Transaction, error) { return tx.TransactionByFingerprint(key, 1<<63+5) },
		} {
			got, err := read(t, s, find)
			must(t, err)
			diff(t, what, want, got)
		}
		got, err := s.GetTransaction(t.Context(), tenant, "tx_1")
		must(t, err)
		diff(t, "listed", want, got)
	}
	check()
	want.State, want.IDToken, want.StopIDToken, want.MeterStop = csms.TransactionEnded, nil, nil, new(csms.Wh(1<<40))
	want.RemoteStartID, want.SeqNos, want.Deviations, want.TotalCost = nil, nil, nil, nil
	want.EndedAt = csms.StationTime{At: epoch.Add(time.Hour)}
	tx(t, s, func(tx store.Tx) error { return tx.PutTransaction(&want) })
	check()

	// S10: no station reaches another's transaction.
	other := csms.StationKey{Tenant: tenant, Station: "CS2"}
	for _, find := range []func(store.Tx) (csms.Transaction, error){
		func(tx store.Tx) (csms.Transaction, error) { return tx.Transaction(other, "T1") },
		func(tx store.Tx) (csms.Transaction, error) { return tx.TransactionByFingerprint(other, 1<<63+5) },
		func(tx store.Tx) (csms.Transaction, error) { return tx.TransactionByID("other", "tx_1") },
		func(tx store.Tx) (csms.Transaction, error) { return tx.Transaction(key, "t1") },
		func(tx store.Tx) (csms.Transaction, error) { return tx.TransactionByFingerprint(key, 0) },
	} {
		_, err := read(t, s, find)
		wantCode(t, err, csms.CodeNotFound)
	}
	_, err := s.GetTransaction(t.Context(), "other", "tx_1")
	wantCode(t, err, csms.CodeNotFound)
	stale := want
	stale.Version = 1
	wantCode(t, s.Tx(t.Context(), func(tx store.Tx) error { return tx.PutTransaction(&stale) }), csms.CodeConflict)
}

// Several transactions may carry one id; the newest is found, whatever became of it and
// of those before.
func testTransactionNames(t *testing.T, s store.Store) {
	put := func(id csms.RecordID, state csms.TransactionState, fp uint64) {
		v := transaction(id, "-1")
		v.State, v.Fingerprint = state, fp
		tx(t, s, func(tx store.Tx) error { return tx.PutTransaction(&v) })
	}
	found := func() csms.RecordID {
		t.Helper()
		v, err := read(t, s, func(tx store.Tx) (csms.Transaction, error) { return tx.Transaction(key, "-1") })
		must(t, err)
		return v.ID
	}
	put("tx_1", csms.TransactionQuarantined, 1)
	put("tx_2", csms.TransactionQuarantined, 2)
	if id := found(); id != "tx_2" {
		t.Errorf("found %s of two quarantined", id)
	}
	put("tx_3", csms.TransactionActive, 2)
	if id := found(); id != "tx_3" {
		t.Errorf("found %s", id)
	}
	put("tx_4", csms.TransactionQuarantined, 0)
	if id := found(); id != "tx_4" {
		t.Errorf("found %s, want the newest", id)
	}
	undone := fmt.Errorf("undone")
	_ = s.Tx(t.Context(), func(tx store.Tx) error {
		v := transaction("tx_5", "-1")
		must(t, tx.PutTransaction(&v))
		if v, err := tx.Transaction(key, "-1"); err != nil || v.ID != "tx_5" {
			t.Errorf("found %s, %v, want the own write", v.ID, err)
		}
		return undone
	})
	if id := found(); id != "tx_4" {
		t.Errorf("found %s after the newest was undone", id)
	}
	tx(t, s, func(tx store.Tx) error {
		v, err := tx.TransactionByID(tenant, "tx_1")
		must(t, err)
		v.State = csms.TransactionEnded
		return tx.PutTransaction(&v)
	})
	if id := found(); id != "tx_4" {
		t.Errorf("found %s after an older one changed", id)
	}
	// A station without a clock starts every transaction alike: the newest counts.
	v, err := read(t, s, func(tx store.Tx) (csms.Transaction, error) { return tx.TransactionByFingerprint(key, 2) })
	must(t, err)
	if v.ID != "tx_3" {
		t.Errorf("found %s by fingerprint", v.ID)
	}
}

func testActiveTransactions(t *testing.T, s store.Store) {
	active := func(tx store.Tx) (ids []string) {
		vs, err := tx.ActiveTransactions(key)
		must(t, err)
		for _, v := range vs {
			ids = append(ids, string(v.ID))
		}
		return ids
	}
	set := func(tx store.Tx, i int, state csms.TransactionState) {
		id := csms.RecordID(fmt.Sprintf("tx_%d", i))
		v, err := tx.TransactionByID(tenant, id)
		if csms.CodeOf(err) == csms.CodeNotFound {
			v = transaction(id, csms.TransactionID(id))
			v.ReceivedAt = epoch.Add(-time.Duration(i) * time.Second) // higher numbers are older
		}
		v.State = state
		must(t, tx.PutTransaction(&v))
	}
	tx(t, s, func(tx store.Tx) error {
		set(tx, 1, csms.TransactionActive)
		set(tx, 2, csms.TransactionEnded)
		set(tx, 3, csms.TransactionActive)
		diff(t, "own writes", []string{"tx_3", "tx_1"}, active(tx))
		other := transaction("tx_9", "T9")
		other.Station.Station = "CS2"
		return tx.PutTransaction(&other)
	})
	tx(t, s, func(tx store.Tx) error {
		diff(t, "later", []string{"tx_3", "tx_1"}, active(tx))
		set(tx, 3, csms.TransactionEnded)
		set(tx, 2, csms.TransactionActive)
		diff(t, "changed", []string{"tx_2", "tx_1"}, active(tx))
		return nil
	})
	undone := fmt.Errorf("undone")
	_ = s.Tx(t.Context(), func(tx store.Tx) error {
		set(tx, 1, csms.TransactionQuarantined)
		set(tx, 4, csms.TransactionActive)
		diff(t, "in the one undone", []string{"tx_4", "tx_2"}, active(tx))
		return undone
	})
	tx(t, s, func(tx store.Tx) error {
		diff(t, "after the one undone", []string{"tx_2", "tx_1"}, active(tx))
		return nil
	})
}

func testCountActive(t *testing.T, s store.Store) {
	put := func(tx store.Tx, id, token, group string, state csms.TransactionState) {
		v, err := tx.TransactionByID(tenant, csms.RecordID(id))
		if err != nil {
			v = transaction(csms.RecordID(id), csms.TransactionID(id))
		}
		v.IDToken, v.GroupToken, v.State = &csms.IDToken{Type: "ISO14443", Value: token}, group, state
		if token == "" {
			v.IDToken = nil
		}
		must(t, tx.PutTransaction(&v))
	}
	count := func(tx store.Tx, token, group, except string, want int) {
		t.Helper()
		n, err := tx.CountActive(tenant, token, group, csms.RecordID(except))
		must(t, err)
		if n != want {
			t.Errorf("count of %q %q but %q: %d, want %d", token, group, except, n, want)
		}
	}
	for i := range 2 { // in the transaction that writes, and in a later one
		tx(t, s, func(tx store.Tx) error {
			if i == 0 {
				put(tx, "tx_1", "AbC", "G", csms.TransactionActive)
				put(tx, "tx_2", "aBC", "", csms.TransactionActive)
				put(tx, "tx_3", "x", "G", csms.TransactionActive)
				put(tx, "tx_4", "abc", "G", csms.TransactionEnded)
				put(tx, "tx_5", "", "", csms.TransactionActive)
			}
			count(tx, "ABC", "", "", 2)
			count(tx, "ABC", "", "tx_2", 1)
			count(tx, "ABC", "G", "", 3)
			count(tx, "none", "G", "", 2)
			count(tx, "none", "g", "", 0)
			count(tx, "", "", "", 0)
			return nil
		})
	}
	tx(t, s, func(tx store.Tx) error {
		put(tx, "tx_1", "AbC", "G", csms.TransactionEnded)
		put(tx, "tx_4", "abc", "G", csms.TransactionActive)
		put(tx, "tx_6", "abc", "", csms.TransactionActive)
		count(tx, "ABC", "", "", 3)
		count(tx, "none", "G", "", 2)
		n, err := tx.CountActive("other", "abc", "G", "")
		must(t, err)
		if n != 0 {
			t.Errorf("another tenant sees %d", n)
		}
		return nil
	})
}

func testTransactionList(t *testing.T, s store.Store) {
	var all []csms.Transaction
	tx(t, s, func(tx store.Tx) error {
		for i := range 30 {
			v := transaction(csms.RecordID(fmt.Sprintf("tx_%02d", i)), csms.TransactionID(fmt.Sprint(i)))
			v.Station.Station = csms.StationID([]string{"CS1", "CS2"}[i%2])
			v.State = []csms.TransactionState{csms.TransactionActive, csms.TransactionEnded, csms.TransactionQuarantined}[i%3]
			v.ReceivedAt = epoch.Add(time.Duration(i/3) * time.Second) // three at a time
			v.StartedAt = csms.StationTime{At: epoch.Add(-time.Duration(i) * time.Hour)}
			if i == 7 {
				v.StartedAt = csms.StationTime{Text: "unreadable"}
			}
			must(t, tx.PutTransaction(&v))
			all = append(all, v)
		}
		foreign := transaction("tx_99", "99")
		foreign.Station.Tenant = "other"
		return tx.PutTransaction(&foreign)
	})
	slices.Reverse(all)
	tests := map[string]struct {
		q    store.TransactionQuery
		want func(csms.Transaction) bool
	}{
		"all":     {store.TransactionQuery{}, func(csms.Transaction) bool { return true }},
		"station": {store.TransactionQuery{Station: "CS2"}, func(v csms.Transaction) bool { return v.Station.Station == "CS2" }},
		"state": {store.TransactionQuery{State: csms.TransactionQuarantined}, func(v csms.Transaction) bool {
			return v.State == csms.TransactionQuarantined
		}},
		"both": {store.TransactionQuery{Station: "CS1", State: csms.TransactionEnded}, func(v csms.Transaction) bool {
			return v.State == csms.TransactionEnded && v.Station.Station == "CS1"
		}},
		"since": {store.TransactionQuery{Since: epoch.Add(-5 * time.Hour)}, func(v csms.Transaction) bool {
			return !v.StartedAt.At.Before(epoch.Add(-5 * time.Hour))
		}},
		"span": {store.TransactionQuery{Since: epoch.Add(-9 * time.Hour), Until: epoch.Add(-5 * time.Hour)}, func(v csms.Transaction) bool {
			return !v.StartedAt.At.Before(epoch.Add(-9*time.Hour)) && v.StartedAt.At.Before(epoch.Add(-5*time.Hour))
		}},
		"none": {store.TransactionQuery{Station: "CS3"}, func(csms.Transaction) bool { return false }},
	}
	for name, tt := range tests {
		var want []csms.Transaction
		for _, v := range all {
			if tt.want(v) {
				want = append(want, v)
			}
		}
		for _, n := range []int{1, 4, 100} {
			got := pages(t, n, func(v csms.Transaction) string { return string(v.ID) },
				func(p store.Page) ([]csms.Transaction, string, error) {
					return s.Transactions(t.Context(), tenant, tt.q, p)
				})
			diff(t, fmt.Sprintf("%s in pages of %d", name, n), want, got)
		}
	}
	// A page does not shift when newer transactions come between two of them.
	first, cursor, err := s.Transactions(t.Context(), tenant, store.TransactionQuery{}, store.Page{Limit: 10})
	must(t, err)
	late := transaction("tx_A0", "A0")
	late.ReceivedAt = epoch.Add(time.Hour)
	tx(t, s, func(tx store.Tx) error { return tx.PutTransaction(&late) })
	second, _, err := s.Transactions(t.Context(), tenant, store.TransactionQuery{}, store.Page{Limit: 10, Cursor: cursor})
	must(t, err)
	diff(t, "two pages", all[:20], append(first, second...))
}

func eventKey(i int) store.TransactionEventKey {
	return store.TransactionEventKey{
		Transaction: "tx_1", Station: key, SeqNo: i, Type: csms.TransactionUpdated,
		At: epoch.Add(time.Duration(i) * time.Second), Fingerprint: uint64(i) << 60,
	}
}

func testTransactionEvents(t *testing.T, s store.Store) {
	put := func(what string, k store.TransactionEventKey, wantKnown, wantSame bool) {
		t.Helper()
		tx(t, s, func(tx store.Tx) error {
			known, same, err := tx.PutTransactionEvent(k)
			must(t, err)
			if known != wantKnown || known && same != wantSame {
				t.Errorf("%s: known %v, same %v; want %v, %v", what, known, same, wantKnown, wantSame)
			}
			return nil
		})
	}
	for i := range 20 {
		put("first", eventKey(i), false, false)
	}
	put("repeat", eventKey(3), true, true)
	k := eventKey(3)
	k.Fingerprint++
	put("other content", k, true, false)
	put("the first stands", k, true, false)
	// B4: the same number with another type or time is another event.
	k = eventKey(3)
	k.Type = csms.TransactionEventEnded
	put("other type", k, false, false)
	k = eventKey(3)
	k.At = k.At.Add(time.Microsecond)
	put("other time", k, false, false)
	k = eventKey(3)
	k.Transaction = "tx_2"
	put("other transaction", k, false, false)
	k = eventKey(-1)
	k.At = time.Time{}
	put("no number and no time", k, false, false)
	put("the same again", k, true, true)
}

func token(typ, value string) csms.TokenRecord {
	return csms.TokenRecord{
		Tenant: tenant, Type: typ, Value: value, Status: csms.TokenAccepted, ExpiresAt: epoch, Group: "G1",
		MasterPass: true, MaxConcurrent: 2, Language: "nl", ChargingPriority: -9, Note: "n", ExternalID: "x",
		Labels: map[string]string{"a": "b"}, UpdatedAt: epoch,
	}
}

func testTokens(t *testing.T, s store.Store) {
	byValue := func(value string) (types []string) {
		vs, err := read(t, s, func(tx store.Tx) ([]csms.TokenRecord, error) { return tx.TokensByValue(tenant, value) })
		must(t, err)
		for _, v := range vs {
			types = append(types, v.Type+" "+v.Value)
		}
		return types
	}
	diff(t, "nobody's value", []string(nil), byValue("DeadBeef"))
	a, b := token("eMAID", "DeadBeef"), token("ISO14443", "DEADBEEF")
	b.ExpiresAt, b.Labels = time.Time{}, nil
	tx(t, s, func(tx store.Tx) error {
		must(t, tx.PutToken(&b))
		return tx.PutToken(&a)
	})
	for _, want := range []csms.TokenRecord{a, b} {
		got, err := read(t, s, func(tx store.Tx) (csms.TokenRecord, error) { return tx.Token(tenant, want.Type, "deadbeef") })
		must(t, err)
		diff(t, want.Type, want, got)
	}
	diff(t, "by value", []string{"ISO14443 DEADBEEF", "eMAID DeadBeef"}, byValue("dEADbEEF"))
	_, err := read(t, s, func(tx store.Tx) (csms.TokenRecord, error) { return tx.Token(tenant, "Central", "deadbeef") })
	wantCode(t, err, csms.CodeNotFound)
	_, err = read(t, s, func(tx store.Tx) (csms.TokenRecord, error) { return tx.Token("other", "eMAID", "deadbeef") })
	wantCode(t, err, csms.CodeNotFound)

	dup := token("eMAID", "DEADBEEF")
	wantCode(t, s.Tx(t.Context(), func(tx store.Tx) error { return tx.PutToken(&dup) }), csms.CodeConflict)
	a.Status, a.Value = csms.TokenBlocked, "DEADbeef"
	tx(t, s, func(tx store.Tx) error { return tx.PutToken(&a) })
	if a.Version != 2 {
		t.Errorf("version %d", a.Version)
	}
	diff(t, "changed", []string{"ISO14443 DEADBEEF", "eMAID DEADbeef"}, byValue("deadbeef"))
	tx(t, s, func(tx store.Tx) error {
		must(t, tx.DeleteToken(tenant, "ISO14443", "deadBEEF"))
		wantCode(t, tx.DeleteToken(tenant, "ISO14443", "deadBEEF"), csms.CodeNotFound)
		return nil
	})
	diff(t, "one deleted", []string{"eMAID DEADbeef"}, byValue("deadbeef"))
	tx(t, s, func(tx store.Tx) error {
		must(t, tx.DeleteToken(tenant, "eMAID", "DEADBEEF"))
		again := token("eMAID", "DEADBEEF")
		return tx.PutToken(&again)
	})
	diff(t, "deleted and made again", []string{"eMAID DEADBEEF"}, byValue("deadbeef"))
}

func testTokenList(t *testing.T, s store.Store) {
	var want []string
	tx(t, s, func(tx store.Tx) error {
		for i := range 20 {
			v := token("ISO14443", fmt.Sprintf("A%02d", 19-i))
			v.Group = []string{"", "G1"}[i%2]
			must(t, tx.PutToken(&v))
		}
		v := token("Central", "a05")
		v.Group = ""
		return tx.PutToken(&v)
	})
	list := func(q store.TokenQuery, n int) (ids []string) {
		for _, v := range pages(t, n, func(v csms.TokenRecord) string { return v.Type + v.Value },
			func(p store.Page) ([]csms.TokenRecord, string, error) { return s.Tokens(t.Context(), tenant, q, p) }) {
			ids = append(ids, v.Type+" "+v.Value)
		}
		return ids
	}
	for i := range 20 {
		if i == 5 {
			want = append(want, "Central a05")
		}
		want = append(want, fmt.Sprintf("ISO14443 A%02d", i))
	}
	for _, n := range []int{1, 5, 100} {
		diff(t, "all", want, list(store.TokenQuery{}, n))
	}
	diff(t, "search", []string{"Central a05", "ISO14443 A05", "ISO14443 A15"}, list(store.TokenQuery{Search: "5"}, 2))
	var inGroup []string
	for i := 0; i < 20; i += 2 {
		inGroup = append(inGroup, fmt.Sprintf("ISO14443 A%02d", i))
	}
	diff(t, "group", inGroup, list(store.TokenQuery{Group: "G1"}, 3))
}

func testGroups(t *testing.T, s store.Store) {
	for i := range 5 {
		v := csms.TokenGroup{Tenant: tenant, Name: fmt.Sprint("G", i), MaxConcurrent: i, MasterPass: i == 2, UpdatedAt: epoch}
		tx(t, s, func(tx store.Tx) error { return tx.PutGroup(&v) })
		got, err := read(t, s, func(tx store.Tx) (csms.TokenGroup, error) { return tx.Group(tenant, v.Name) })
		must(t, err)
		diff(t, "group", v, got)
	}
	dup := csms.TokenGroup{Tenant: tenant, Name: "G1"}
	wantCode(t, s.Tx(t.Context(), func(tx store.Tx) error { return tx.PutGroup(&dup) }), csms.CodeConflict)
	tx(t, s, func(tx store.Tx) error {
		v, err := tx.Group(tenant, "G2")
		must(t, err)
		v.MaxConcurrent = 9
		must(t, tx.PutGroup(&v))
		must(t, tx.DeleteGroup(tenant, "G3"))
		wantCode(t, tx.DeleteGroup(tenant, "G3"), csms.CodeNotFound)
		_, err = tx.Group(tenant, "G3")
		wantCode(t, err, csms.CodeNotFound)
		return nil
	})
	var got []string
	for _, v := range pages(t, 2, func(v csms.TokenGroup) string { return v.Name },
		func(p store.Page) ([]csms.TokenGroup, string, error) { return s.Groups(t.Context(), tenant, p) }) {
		got = append(got, fmt.Sprint(v.Name, " ", v.MaxConcurrent))
	}
	diff(t, "list", []string{"G0 0", "G1 1", "G2 9", "G4 4"}, got)
}

func testLocations(t *testing.T, s store.Store) {
	v := csms.Location{
		Tenant: tenant, ID: "L1", Name: "n", Address: "a", City: "c", PostalCode: "p", Country: "NLD",
		Latitude: new(52.5), Longitude: new(-0.1), TimeZone: "Europe/Amsterdam", ExternalID: "x",
		Labels: map[string]string{"a": "b"}, UpdatedAt: epoch,
	}
	bare := csms.Location{Tenant: tenant, ID: "L2"}
	tx(t, s, func(tx store.Tx) error {
		must(t, tx.PutLocation(&v))
		return tx.PutLocation(&bare)
	})
	vs, _, err := s.Locations(t.Context(), tenant, store.Page{})
	must(t, err)
	diff(t, "list", []csms.Location{v, bare}, vs)
	stale := v
	v.Name = "changed"
	tx(t, s, func(tx store.Tx) error { return tx.PutLocation(&v) })
	wantCode(t, s.Tx(t.Context(), func(tx store.Tx) error { return tx.PutLocation(&stale) }), csms.CodeConflict)
	got, err := read(t, s, func(tx store.Tx) (csms.Location, error) { return tx.Location(tenant, "L1") })
	must(t, err)
	diff(t, "changed", v, got)
	tx(t, s, func(tx store.Tx) error { return tx.DeleteLocation(tenant, "L2") })
	_, err = read(t, s, func(tx store.Tx) (csms.Location, error) { return tx.Location(tenant, "L2") })
	wantCode(t, err, csms.CodeNotFound)
}

func testCommands(t *testing.T, s store.Store) {
	now := time.Now().UTC().Truncate(time.Microsecond)
	v := csms.Command{
		ID: "cmd_1", Station: key, Params: csms.Start{
			EVSE: 1, IDToken: &csms.IDToken{Type: "ISO14443", Value: "A"},
		},
		IdempotencyKey: "k1", By: "key", State: csms.CommandQueued, CreatedAt: now, Deadline: now.Add(time.Minute),
	}
	tx(t, s, func(tx store.Tx) error {
		must(t, tx.PutCommand(&v))
		got, err := tx.CommandByKey(tenant, "k1")
		must(t, err)
		diff(t, "by key in the same transaction", v, got)
		return nil
	})
	got, err := read(t, s, func(tx store.Tx) (csms.Command, error) { return tx.CommandByKey(tenant, "k1") })
	must(t, err)
	diff(t, "by key", v, got)
	v.State, v.SentAt, v.FinishedAt = csms.CommandFinished, now.Add(time.Second), now.Add(2*time.Second)
	v.Outcome = &csms.Outcome{Status: csms.OutcomeAccepted, StationWord: "Accepted", MessageID: "m"}
	tx(t, s, func(tx store.Tx) error { return tx.PutCommand(&v) })
	got, err = s.GetCommand(t.Context(), tenant, "cmd_1")
	must(t, err)
	diff(t, "finished", v, got)

	for _, k := range []string{"", "k2"} {
		_, err = read(t, s, func(tx store.Tx) (csms.Command, error) { return tx.CommandByKey(tenant, k) })
		wantCode(t, err, csms.CodeNotFound)
	}
	// A key stands for a day.
	old := csms.Command{ID: "cmd_0", Station: key, Params: csms.Reset{}, IdempotencyKey: "old", State: csms.CommandSent, CreatedAt: now.Add(-25 * time.Hour)}
	other := csms.Command{ID: "cmd_2", Station: csms.StationKey{Tenant: tenant, Station: "CS2"}, Params: csms.Reset{}, State: csms.CommandQueued, CreatedAt: now}
	tx(t, s, func(tx store.Tx) error {
		must(t, tx.PutCommand(&other))
		return tx.PutCommand(&old)
	})
	_, err = read(t, s, func(tx store.Tx) (csms.Command, error) { return tx.CommandByKey(tenant, "old") })
	wantCode(t, err, csms.CodeNotFound)
	list := func(q store.CommandQuery) (ids []string) {
		for _, v := range pages(t, 1, func(v csms.Command) string { return string(v.ID) },
			func(p store.Page) ([]csms.Command, string, error) { return s.Commands(t.Context(), tenant, q, p) }) {
			ids = append(ids, string(v.ID))
		}
		return ids
	}
	diff(t, "all", []string{"cmd_2", "cmd_1", "cmd_0"}, list(store.CommandQuery{}))
	diff(t, "station", []string{"cmd_1", "cmd_0"}, list(store.CommandQuery{Station: "CS1"}))
	diff(t, "state", []string{"cmd_0"}, list(store.CommandQuery{State: csms.CommandSent}))
}

func testAPIKeys(t *testing.T, s store.Store) {
	v := csms.APIKey{
		Tenant: tenant, ID: "key_1", Name: "b", Role: csms.RoleOwner, Hash: []byte{0, 1, 255}, CreatedAt: epoch, ExpiresAt: epoch.Add(time.Hour),
	}
	byHash := func(h []byte) (csms.APIKey, error) {
		return read(t, s, func(tx store.Tx) (csms.APIKey, error) { return tx.APIKeyByHash(h) })
	}
	_, err := byHash(v.Hash)
	wantCode(t, err, csms.CodeNotFound)
	tx(t, s, func(tx store.Tx) error {
		must(t, tx.PutAPIKey(&v))
		got, err := tx.APIKeyByHash(v.Hash)
		must(t, err)
		diff(t, "own write", v, got)
		return nil
	})
	v.RevokedAt, v.LastUsedAt = epoch.Add(time.Minute), epoch
	w := csms.APIKey{Tenant: tenant, ID: "key_2", Name: "a", Role: csms.RoleViewer, Hash: []byte{9}, CreatedAt: epoch}
	tx(t, s, func(tx store.Tx) error {
		must(t, tx.PutAPIKey(&w))
		return tx.PutAPIKey(&v)
	})
	got, err := byHash(v.Hash)
	must(t, err)
	diff(t, "changed", v, got)
	vs, err := s.APIKeys(t.Context(), tenant)
	must(t, err)
	diff(t, "list", []csms.APIKey{w, v}, vs)
	vs, err = s.APIKeys(t.Context(), "other")
	must(t, err)
	diff(t, "another tenant's", []csms.APIKey(nil), vs)
}

func testSettings(t *testing.T, s store.Store) {
	want := func(value []byte) {
		t.Helper()
		got, err := read(t, s, func(tx store.Tx) ([]byte, error) { return tx.Setting(tenant, "n") })
		must(t, err)
		if string(got) != string(value) || (got == nil) != (value == nil) {
			t.Errorf("setting %q, want %q", got, value)
		}
	}
	want(nil)
	for _, v := range [][]byte{[]byte("one"), []byte("two\x00\xff"), {}} {
		tx(t, s, func(tx store.Tx) error { return tx.PutSetting(tenant, "n", v) })
		want(v)
	}
	tx(t, s, func(tx store.Tx) error { return tx.PutSetting("other", "n", []byte("x")) })
	tx(t, s, func(tx store.Tx) error { return tx.PutSetting(tenant, "n", nil) })
	want(nil)
}

func testAudit(t *testing.T, s store.Store) {
	var want []store.AuditEntry
	for i := range 7 {
		v := store.AuditEntry{
			Tenant: tenant, ID: csms.RecordID(fmt.Sprint("aud_", i)), At: epoch.Add(time.Duration(i/2) * time.Second),
			By: "me", Action: "createStation", Subject: "charging-stations/CS1", Detail: []byte(`{"a":1}`),
		}
		if i == 3 {
			v.Detail = nil
		}
		tx(t, s, func(tx store.Tx) error { return tx.Audit(v) })
		want = append(want, v)
	}
	slices.Reverse(want)
	got := pages(t, 2, func(v store.AuditEntry) string { return string(v.ID) },
		func(p store.Page) ([]store.AuditEntry, string, error) { return s.AuditLog(t.Context(), tenant, p) })
	diff(t, "newest first", want, got)
	_, _, err := s.AuditLog(t.Context(), tenant, store.Page{Cursor: strings.Repeat("A", 5)})
	wantCode(t, err, csms.CodeInvalid)
}
