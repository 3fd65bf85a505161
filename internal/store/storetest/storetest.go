package storetest

import (
	"context"
	"errors"
	"fmt"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"github.com/evenkeel/evenkeel/csms"
	"github.com/evenkeel/evenkeel/internal/recordid"
	"github.com/evenkeel/evenkeel/internal/store"
)

const tenant = csms.DefaultTenant

// Run checks every promise of [store.Store] that one process can see. open gives an
// empty store that is closed at the end of the test it is given.
func Run(t *testing.T, open func(testing.TB) store.Store) {
	t.Helper()
	for _, tt := range []struct {
		name string
		run  func(*testing.T, store.Store)
	}{
		{"Tenants", testTenants},
		{"Stations", testStations},
		{"StationList", testStationList},
		{"Versions", testVersions},
		{"Rollback", testRollback},
		{"Panic", testPanic},
		{"Cancel", testCancel},
		{"OwnCopies", testOwnCopies},
		{"HostileText", testHostileText},
		{"Transactions", testTransactions},
		{"TransactionNames", testTransactionNames},
		{"ActiveTransactions", testActiveTransactions},
		{"CountActive", testCountActive},
		{"TransactionList", testTransactionList},
		{"TransactionEvents", testTransactionEvents},
		{"Tokens", testTokens},
		{"TokenList", testTokenList},
		{"Groups", testGroups},
		{"Locations", testLocations},
		{"Commands", testCommands},
		{"APIKeys", testAPIKeys},
		{"Settings", testSettings},
		{"Audit", testAudit},
		{"Events", testEvents},
		{"EventsConcurrent", testEventsConcurrent},
		{"Readings", testReadings},
		{"ReadingsPacked", testReadingsPacked},
		{"ReadingsRepeated", testReadingsRepeated},
		{"Frames", testFrames},
		{"FramePaging", testFramePaging},
		{"Trim", testTrim},
		{"Concurrent", testConcurrent},
		{"Closed", testClosed},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			tt.run(t, open(t))
		})
	}
}

var key = csms.StationKey{Tenant: tenant, Station: "CS1"}

// epoch is an instant to the microsecond.
var epoch = time.Date(2026, 3, 4, 5, 6, 7, 890123000, time.UTC)

func must(t testing.TB, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

func wantCode(t testing.TB, err error, code csms.Code) {
	t.Helper()
	if csms.CodeOf(err) != code {
		t.Fatalf("got error %v, want code %q", err, code)
	}
}

// tx runs fn in a transaction that must succeed.
func tx(t testing.TB, s store.Store, fn func(store.Tx) error) {
	t.Helper()
	if err := s.Tx(t.Context(), fn); err != nil {
		t.Fatalf("transaction: %v", err)
	}
}

// read runs a point read in a transaction of its own.
func read[V any](t testing.TB, s store.Store, fn func(store.Tx) (V, error)) (v V, err error) {
	t.Helper()
	txErr := s.Tx(t.Context(), func(tx store.Tx) error {
		v, err = fn(tx)
		return err
	})
	if !errors.Is(txErr, err) {
		t.Fatalf("the transaction gave %v, its closure %v", txErr, err)
	}
	return v, err
}

func diff(t testing.TB, what string, want, got any) {
	t.Helper()
	if d := cmp.Diff(want, got, cmpopts.EquateEmpty()); d != "" {
		t.Fatalf("%s (-want +got):\n%s", what, d)
	}
}

// pages reads a whole list in pages of n, failing where an item comes twice.
func pages[V any](t testing.TB, n int, id func(V) string, list func(store.Page) ([]V, string, error)) []V {
	t.Helper()
	var out []V
	seen := map[string]bool{}
	p := store.Page{Limit: n}
	for range 10_000 {
		vs, next, err := list(p)
		must(t, err)
		if len(vs) > n {
			t.Fatalf("a page of %d holds %d", n, len(vs))
		}
		for _, v := range vs {
			if seen[id(v)] {
				t.Fatalf("%s comes twice", id(v))
			}
			seen[id(v)] = true
		}
		out = append(out, vs...)
		if next == "" {
			return out
		}
		p.Cursor = next
	}
	t.Fatal("the list does not end")
	return nil
}

func station(id string) csms.ChargingStation {
	return csms.ChargingStation{
		Key: csms.StationKey{Tenant: tenant, Station: csms.StationID(id)}, SecurityProfile: 2,
		PasswordHashes: [][]byte{{1, 2, 3}, {0, 255}}, Enabled: true, BootPolicy: csms.RegistrationAccepted,
		Automation: true, Location: "L1", Tariff: "T1", ExternalID: "X1", Labels: map[string]string{"a": "b", "": "ü"},
		Registration: csms.RegistrationPending, Vendor: "Vendor", Model: "Model", SerialNumber: "SN-" + id,
		FirmwareVersion: "1.2", ICCID: "icc", IMSI: "ims", MeterType: "mt", MeterSerial: "ms", BootReason: "PowerUp",
		LastBootAt: epoch, Connected: true, Node: "n1", Epoch: 7, OCPPVersion: "2.0.1",
		ConnectedAt: epoch.Add(time.Second), LastSeenAt: epoch.Add(time.Minute),
		Error:  csms.ConnectorFault{Code: "OtherError", Info: "i", VendorID: "v", VendorCode: "c"},
		Status: csms.ConnectorAvailable, EVSEs: []csms.EVSE{{ID: 1, Connectors: []csms.Connector{{
			ID: 1, Type: "cCCS2", Status: csms.ConnectorFaulted, Fault: csms.ConnectorFault{Code: "GroundFailure"}, StatusAt: epoch,
		}, {ID: 2}}}, {ID: 2}},
		Deviations: map[string]int64{"numberAsString": 3}, CreatedAt: epoch, UpdatedAt: epoch.Add(time.Hour),
	}
}

func putStation(t testing.TB, s store.Store, st csms.ChargingStation) csms.ChargingStation {
	t.Helper()
	tx(t, s, func(tx store.Tx) error {
		c := st
		err := tx.PutStation(&c)
		st.Version = c.Version
		return err
	})
	return st
}

func testTenants(t *testing.T, s store.Store) {
	list := func() []csms.TenantID {
		ids, err := s.Tenants(t.Context())
		must(t, err)
		return ids
	}
	diff(t, "of an empty store", []csms.TenantID(nil), list())
	for _, id := range []csms.TenantID{"b", tenant, "a", "b", "b"} {
		for _, name := range []string{"CS1", "CS2"} {
			st := station(name)
			st.Key.Tenant = id
			tx(t, s, func(tx store.Tx) error {
				if _, err := tx.Station(st.Key); err == nil {
					return nil
				}
				return tx.PutStation(&st)
			})
		}
	}
	diff(t, "tenants", []csms.TenantID{"a", "b", tenant}, list())
}

func testStations(t *testing.T, s store.Store) {
	_, err := read(t, s, func(tx store.Tx) (csms.ChargingStation, error) { return tx.Station(key) })
	wantCode(t, err, csms.CodeNotFound)
	_, err = s.GetStation(t.Context(), key)
	wantCode(t, err, csms.CodeNotFound)

	want := putStation(t, s, station("CS1"))
	got, err := read(t, s, func(tx store.Tx) (csms.ChargingStation, error) { return tx.Station(key) })
	must(t, err)
	diff(t, "in a transaction", want, got)
	got, err = s.GetStation(t.Context(), key)
	must(t, err)
	diff(t, "listed", want, got)

	// Another tenant's station of the same name is another station.
	other := csms.StationKey{Tenant: "other", Station: "CS1"}
	_, err = s.GetStation(t.Context(), other)
	wantCode(t, err, csms.CodeNotFound)

	// A change within a transaction is seen by its own later reads.
	tx(t, s, func(tx store.Tx) error {
		st, err := tx.Station(key)
		must(t, err)
		st.Model, st.EVSEs, st.Labels, st.LastBootAt = "changed", nil, nil, time.Time{}
		must(t, tx.PutStation(&st))
		again, err := tx.Station(key)
		must(t, err)
		diff(t, "own write", st, again)
		want = st
		return nil
	})
	got, err = s.GetStation(t.Context(), key)
	must(t, err)
	diff(t, "changed", want, got)

	tx(t, s, func(tx store.Tx) error {
		must(t, tx.DeleteStation(key))
		wantCode(t, tx.DeleteStation(key), csms.CodeNotFound)
		_, err := tx.Station(key)
		wantCode(t, err, csms.CodeNotFound)
		return nil
	})
	_, err = s.GetStation(t.Context(), key)
	wantCode(t, err, csms.CodeNotFound)

	// Made, deleted and made again within one transaction.
	tx(t, s, func(tx store.Tx) error {
		st := station("CS1")
		must(t, tx.PutStation(&st))
		must(t, tx.DeleteStation(key))
		st = station("CS1")
		st.Model = "third"
		return tx.PutStation(&st)
	})
	got, err = s.GetStation(t.Context(), key)
	must(t, err)
	if got.Model != "third" {
		t.Fatalf("model %q", got.Model)
	}
	// Deleted and made again over what is stored.
	tx(t, s, func(tx store.Tx) error {
		must(t, tx.DeleteStation(key))
		st := station("CS1")
		st.Model = "fourth"
		return tx.PutStation(&st)
	})
	got, err = s.GetStation(t.Context(), key)
	must(t, err)
	if got.Model != "fourth" || got.Version != 1 {
		t.Fatalf("model %q version %d", got.Model, got.Version)
	}
}

func testStationList(t *testing.T, s store.Store) {
	var want []string
	tx(t, s, func(tx store.Tx) error {
		for i := range 25 {
			st := station(fmt.Sprintf("CS-%02d", i))
			st.Connected = i%2 == 0
			st.Location = []string{"", "L1", "L2"}[i%3]
			st.Registration = []csms.Registration{"", csms.RegistrationAccepted}[i%2]
			st.Vendor = []string{"Acme 100%", "Bolt_x"}[i%2]
			want = append(want, string(st.Key.Station))
			must(t, tx.PutStation(&st))
		}
		foreign := station("CS-00x")
		foreign.Key.Tenant = "other"
		return tx.PutStation(&foreign)
	})
	list := func(q store.StationQuery, n int) []string {
		var ids []string
		for _, st := range pages(t, n, func(v csms.ChargingStation) string { return string(v.Key.Station) },
			func(p store.Page) ([]csms.ChargingStation, string, error) {
				return s.Stations(t.Context(), tenant, q, p)
			}) {
			ids = append(ids, string(st.Key.Station))
		}
		return ids
	}
	for _, n := range []int{1, 4, 24, 25, 26, 1000} {
		diff(t, fmt.Sprintf("pages of %d", n), want, list(store.StationQuery{}, n))
	}
	every := func(step, from int) (ids []string) {
		for i := from; i < 25; i += step {
			ids = append(ids, want[i])
		}
		return ids
	}
	diff(t, "connected", every(2, 0), list(store.StationQuery{Connected: new(true)}, 3))
	diff(t, "not connected", every(2, 1), list(store.StationQuery{Connected: new(false)}, 3))
	diff(t, "location", every(3, 2), list(store.StationQuery{Location: "L2"}, 3))
	diff(t, "registration", every(2, 1), list(store.StationQuery{Registration: csms.RegistrationAccepted}, 3))
	diff(t, "search of the id", []string{"CS-07"}, list(store.StationQuery{Search: "cs-07"}, 3))
	diff(t, "search of the vendor", every(2, 1), list(store.StationQuery{Search: "T_X"}, 3))
	diff(t, "search of a percent sign", every(2, 0), list(store.StationQuery{Search: "0%"}, 3))
	diff(t, "search of nothing there", []string(nil), list(store.StationQuery{Search: "a%b"}, 3))
	_, _, err := s.Stations(t.Context(), tenant, store.StationQuery{}, store.Page{Cursor: "&"})
	wantCode(t, err, csms.CodeInvalid)
}

func testVersions(t *testing.T, s store.Store) {
	st := putStation(t, s, station("CS1"))
	if st.Version != 1 {
		t.Fatalf("version %d of a new record", st.Version)
	}
	old := st
	st.Model = "second"
	st = putStation(t, s, st)
	if st.Version != 2 {
		t.Fatalf("version %d after a change", st.Version)
	}
	for _, v := range []int64{0, old.Version, 3} {
		c := st
		c.Version = v
		err := s.Tx(t.Context(), func(tx store.Tx) error { return tx.PutStation(&c) })
		wantCode(t, err, csms.CodeConflict)
		if c.Version != v {
			t.Fatalf("a refused write changed the version to %d", c.Version)
		}
	}
	gone := station("CS2")
	gone.Version = 5
	wantCode(t, s.Tx(t.Context(), func(tx store.Tx) error { return tx.PutStation(&gone) }), csms.CodeConflict)
}

func testRollback(t *testing.T, s store.Store) {
	st := putStation(t, s, station("CS1"))
	boom := errors.New("boom")
	err := s.Tx(t.Context(), func(tx store.Tx) error {
		c := st
		c.Model = "undone"
		must(t, tx.PutStation(&c))
		n := station("CS2")
		must(t, tx.PutStation(&n))
		v := transaction("tx_1", "T1")
		must(t, tx.PutTransaction(&v))
		tok := token("ISO14443", "AA")
		must(t, tx.PutToken(&tok))
		must(t, tx.PutReading(reading("tx_1", 0)))
		must(t, tx.AppendFrame(frame(0)))
		must(t, tx.Emit(event(0)))
		must(t, tx.Audit(store.AuditEntry{Tenant: tenant, ID: recordid.New("aud"), At: epoch}))
		must(t, tx.PutSetting(tenant, "x", []byte("y")))
		_, _, err := tx.PutTransactionEvent(eventKey(0))
		must(t, err)
		return boom
	})
	if err != boom { //nolint:errorlint // it must be returned as it is
		t.Fatalf("got %v, want the closure's own error", err)
	}
	tx(t, s, func(tx store.Tx) error {
		got, err := tx.Station(key)
		must(t, err)
		diff(t, "station", st, got)
		_, err = tx.Station(csms.StationKey{Tenant: tenant, Station: "CS2"})
		wantCode(t, err, csms.CodeNotFound)
		_, err = tx.Transaction(key, "T1")
		wantCode(t, err, csms.CodeNotFound)
		_, err = tx.TransactionByID(tenant, "tx_1")
		wantCode(t, err, csms.CodeNotFound)
		active, err := tx.ActiveTransactions(key)
		must(t, err)
		_, err = tx.Token(tenant, "ISO14443", "AA")
		wantCode(t, err, csms.CodeNotFound)
		has, err := tx.HasReading(reading("tx_1", 0).ReadingKey)
		must(t, err)
		v, err := tx.Setting(tenant, "x")
		must(t, err)
		if len(active) != 0 || has || v != nil {
			t.Errorf("left behind: %v %v %v", active, has, v)
		}
		known, _, err := tx.PutTransactionEvent(eventKey(0))
		must(t, err)
		if known {
			t.Error("an undone event is known")
		}
		return nil
	})
}

func testPanic(t *testing.T, s store.Store) {
	err := s.Tx(t.Context(), func(tx store.Tx) error {
		st := station("CS1")
		must(t, tx.PutStation(&st))
		panic("boom")
	})
	wantCode(t, err, csms.CodeInternal)
	_, err = s.GetStation(t.Context(), key)
	wantCode(t, err, csms.CodeNotFound)
	putStation(t, s, station("CS1"))
}

func testCancel(t *testing.T, s store.Store) {
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	err := s.Tx(ctx, func(store.Tx) error { t.Error("ran though cancelled"); return nil })
	if !errors.Is(err, context.Canceled) {
		t.Fatalf("got %v", err)
	}
	// Cancelled while it waits behind another: it is not run.
	busy, release := make(chan struct{}), make(chan struct{})
	done := make(chan error, 2)
	go func() {
		done <- s.Tx(t.Context(), func(store.Tx) error { close(busy); <-release; return nil })
	}()
	<-busy
	ctx, cancel = context.WithCancel(t.Context())
	go func() {
		done <- s.Tx(ctx, func(store.Tx) error { t.Error("ran though cancelled"); return nil })
	}()
	cancel()
	if err := <-done; !errors.Is(err, context.Canceled) {
		t.Fatalf("got %v", err)
	}
	close(release)
	must(t, <-done)
}

// What a read returns and what a write was given belong to the caller.
func testOwnCopies(t *testing.T, s store.Store) {
	st := station("CS1")
	v := transaction("tx_1", "T1")
	tok := token("ISO14443", "AA")
	tok.Labels = map[string]string{"a": "b"}
	tx(t, s, func(tx store.Tx) error {
		must(t, tx.PutStation(&st))
		must(t, tx.PutTransaction(&v))
		return tx.PutToken(&tok)
	})
	spoil := func(st *csms.ChargingStation, v *csms.Transaction, tok *csms.TokenRecord) {
		st.EVSEs[0].Connectors[0].Status = "spoiled"
		st.PasswordHashes[0][0] = 99
		st.Labels["a"], st.Deviations["x"] = "spoiled", 1
		*v.MeterStart, v.IDToken.Value, v.SeqNos[0].Last = 1, "spoiled", 99
		v.Deviations[0].Name, v.IDToken.Additional[0].Value = "spoiled", "spoiled"
		tok.Labels["a"] = "spoiled"
	}
	spoil(&st, &v, &tok)
	for range 2 {
		tx(t, s, func(tx store.Tx) error {
			gotStation, err := tx.Station(key)
			must(t, err)
			want := station("CS1")
			want.Version = 1
			diff(t, "station", want, gotStation)
			gotTransaction, err := tx.TransactionByID(tenant, "tx_1")
			must(t, err)
			wantTransaction := transaction("tx_1", "T1")
			wantTransaction.Version = 1
			diff(t, "transaction", wantTransaction, gotTransaction)
			gotToken, err := tx.Token(tenant, "ISO14443", "AA")
			must(t, err)
			if gotToken.Labels["a"] != "b" {
				t.Error("the token was changed from outside")
			}
			spoil(&gotStation, &gotTransaction, &gotToken)
			return nil
		})
	}
}

// Texts of stations may hold anything; they must not keep a record from being stored.
func testHostileText(t *testing.T, s store.Store) {
	st := station("CS1")
	st.Vendor = "nul\x00bad\xff'\"; DROP TABLE event; --\u202e"
	st.Error.Info, st.Labels["k\x00"] = "nul\x00bad\xff", "v\x00\xff"
	putStation(t, s, st)
	v := transaction("tx_1", "T\x001\xff")
	v.IDToken.Value, v.StopReason, v.TriggerReason = "v\x00\xff", "\x00", "\x00\xff"
	tx(t, s, func(tx store.Tx) error { return tx.PutTransaction(&v) })
	got, err := read(t, s, func(tx store.Tx) (csms.Transaction, error) { return tx.Transaction(key, "T\x001\xff") })
	must(t, err)
	if got.ID != "tx_1" {
		t.Fatalf("found %q", got.ID)
	}
	f := frame(0)
	f.Raw, f.MessageID, f.Action = []byte("\x00\xff[2,"), "\x00\xff", "\x00\xff"
	rd := reading("tx_1", 0)
	rd.Sample.Values[0].Text, rd.Sample.Context = "\x00\xff", "\x00\xff"
	tx(t, s, func(tx store.Tx) error {
		must(t, tx.AppendFrame(f))
		must(t, tx.PutReading(rd))
		return tx.Emit(csms.Event{Tenant: tenant, ID: "evt_1", Type: "x", Subject: "\x00\xff", At: epoch, Data: map[string]string{"a": "\x00\xff"}})
	})
	fs, _, err := s.Frames(t.Context(), key, store.FrameQuery{}, store.Page{})
	must(t, err)
	diff(t, "frames", []csms.Frame{f}, fs)
	diff(t, "readings", []store.Reading{rd}, readings(t, s, store.ReadingQuery{Station: key, Transaction: "tx_1"}))
	if evs, err := s.Events(t.Context(), tenant, 0, 10); err != nil || len(evs) != 1 {
		t.Fatalf("events %v, %v", evs, err)
	}
	if err := s.Ready(); err != nil {
		t.Fatal(err)
	}
}

func testClosed(t *testing.T, s store.Store) {
	putStation(t, s, station("CS1"))
	if s.Load() < 0 || s.Load() > 1 {
		t.Errorf("load %v", s.Load())
	}
	must(t, s.Ready())
	must(t, s.Close())
	must(t, s.Close())
	wantCode(t, s.Tx(t.Context(), func(store.Tx) error { return nil }), csms.CodeUnavailable)
	s.Journal(frame(0)) // must not panic or block
}
