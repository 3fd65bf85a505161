package station_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"net/http"
	"net/http/httptest"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/evenkeel/evenkeel/ocppj"
	"github.com/evenkeel/evenkeel/station"
)

// books is a REST API that tells what a ledger holds, with faults on demand. It pages two at a time, so that cursors
// count.
type books struct {
	mu    sync.Mutex
	txs   []map[string]any
	rows  map[string][]map[string]any
	puts  []string
	asked int
}

// booksOf copies a ledger as a CSMS without faults would hold it.
func booksOf(l *station.Ledger) *books {
	b := &books{rows: map[string][]map[string]any{}}
	for i, tx := range l.Transactions() {
		id := fmt.Sprintf("tx_%d", i)
		m := map[string]any{
			"id": id, "chargingStationId": tx.Station, "transactionId": tx.TransactionID, "evseId": tx.EVSE, "state": "active",
			"startedAt": tx.StartedAt, "meterStartWh": tx.MeterStartWh, "meterStopWh": nil, "energyWh": nil,
		}
		if tx.IDToken != nil {
			m["idToken"] = map[string]any{"type": "ISO14443", "value": tx.IDToken.Value}
		}
		if tx.EndSent {
			m["state"], m["meterStopWh"], m["energyWh"] = "ended", tx.MeterStopWh, tx.MeterStopWh-tx.MeterStartWh
		}
		b.txs = append(b.txs, m)
		for _, x := range tx.Samples {
			b.rows[id] = append(b.rows[id], sampleRow(x.Timestamp, x.Context, x.EnergyWh))
		}
	}
	return b
}

func sampleRow(at time.Time, context string, wh int64) map[string]any {
	return map[string]any{"timestamp": at, "context": context, "values": []any{
		map[string]any{"measurand": "Power.Active.Import", "unit": "W", "value": 5},
		map[string]any{"measurand": "Energy.Active.Import.Register", "unit": "Wh", "value": wh},
	}}
}

func (b *books) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	b.mu.Lock()
	defer b.mu.Unlock()
	if b.asked++; b.asked == 1 {
		http.Error(w, "starting", http.StatusServiceUnavailable) // every client must live with one
		return
	}
	if r.Header.Get("Authorization") != "Bearer key" {
		http.Error(w, "who?", http.StatusUnauthorized)
		return
	}
	if r.Method == http.MethodPut {
		b.puts = append(b.puts, r.URL.EscapedPath())
		return
	}
	var rows []map[string]any
	if id, ok := strings.CutSuffix(strings.TrimPrefix(r.URL.Path, "/api/v1/transactions/"), "/samples"); ok {
		rows = b.rows[id]
	} else {
		for _, tx := range b.txs {
			if tx["chargingStationId"] == r.URL.Query().Get("chargingStationId") {
				rows = append(rows, tx)
			}
		}
	}
	from, _ := strconv.Atoi(r.URL.Query().Get("cursor"))
	to := min(from+2, len(rows))
	out := map[string]any{"items": rows[from:to], "nextCursor": ""}
	if to < len(rows) {
		out["nextCursor"] = strconv.Itoa(to)
	}
	_ = json.NewEncoder(w).Encode(out)
}

// verify asks the books.
func verify(t *testing.T, l *station.Ledger, b *books) *station.Verdict {
	t.Helper()
	srv := httptest.NewServer(b)
	defer srv.Close()
	api := &station.API{Base: srv.URL, Key: "key"}
	defer api.Close()
	v, err := l.Verify(t.Context(), api)
	must(t, err)
	return v
}

// charged makes a ledger of real charging at a CSMS, two transactions at each of two stations.
func charged(t *testing.T, v ocppj.Version, file *bytes.Buffer) *station.Ledger {
	t.Helper()
	c := newCSMS(t)
	l := station.NewLedger(file)
	for _, id := range []string{"A", "B"} {
		st := c.start(station.Options{Version: v, Identity: id, Ledger: l})
		for i := range int64(2) {
			must(t, st.PlugIn(1, bigCar))
			must(t, st.Tap(1, driverToken))
			waitFor(t, st, "two samples", func(s station.State) bool { return s.EVSEs[0].Transacting && s.EVSEs[0].RegisterWh >= 3*(i+1) })
			must(t, st.Unplug(1))
			waitFor(t, st, "the end", settled)
		}
	}
	must(t, l.Flush())
	return l
}

// TestVerify finds nothing where all is right, and each fault where one is made. It starts from the ledger's file, so
// that reading it back is tried too.
func TestVerify(t *testing.T) {
	t.Parallel()
	forVersions(t, func(t *testing.T, v ocppj.Version) {
		var file bytes.Buffer
		original := charged(t, v, &file)
		l, err := station.ReadLedger(&file)
		must(t, err)
		good := verify(t, l, booksOf(original))
		if !good.OK() || good.Transactions != 4 || good.Samples < 8 || good.EnergyWh <= 0 {
			t.Fatalf("%s\n%s", good, strings.Join(good.Differences, "\n"))
		}
		if got, want := good.String(), fmt.Sprintf("verify: 4 transactions, %d samples, %d Wh acknowledged; missing 0, doubled 0, different 0", good.Samples, good.EnergyWh); got != want {
			t.Errorf("%q, want %q", got, want)
		}
		for _, tt := range []struct {
			name                        string
			harm                        func(b *books)
			missing, doubled, different int
		}{
			{"a transaction is missing", func(b *books) { b.txs = b.txs[1:] }, -1, 0, 0},
			{"a transaction is doubled", func(b *books) { b.txs = append(b.txs, b.txs[0]) }, 0, 1, 0},
			{"a foreign transaction", func(b *books) {
				b.txs = append(b.txs, map[string]any{"id": "tx_9", "chargingStationId": "A", "transactionId": "4711", "startedAt": time.Now(), "state": "active"})
			}, 0, 0, 1},
			{"an old foreign transaction", func(b *books) {
				b.txs = append(b.txs, map[string]any{"id": "tx_9", "chargingStationId": "A", "transactionId": "4711", "startedAt": time.Now().Add(-time.Hour), "state": "ended"})
			}, 0, 0, 0},
			{"another token", func(b *books) { b.txs[0]["idToken"] = map[string]any{"value": "OTHER"} }, 0, 0, 1},
			{"no token", func(b *books) { delete(b.txs[0], "idToken") }, 0, 0, 1},
			{"another start", func(b *books) { b.txs[0]["meterStartWh"] = 12345 }, 0, 0, 1},
			{"another stop", func(b *books) { b.txs[0]["meterStopWh"] = 12345 }, 0, 0, 1},
			{"unknown stop", func(b *books) { b.txs[0]["meterStopWh"] = nil }, 0, 0, 1},
			{"another energy", func(b *books) { b.txs[0]["energyWh"] = 12345 }, 0, 0, 1},
			{"still active", func(b *books) { b.txs[0]["state"] = "active" }, 0, 0, 1},
			{"quarantined", func(b *books) { b.txs[0]["state"] = "quarantined" }, 0, 0, 1},
			{"a sample is missing", func(b *books) { b.rows["tx_0"] = b.rows["tx_0"][1:] }, 1, 0, 0},
			{"a sample is doubled", func(b *books) { b.rows["tx_0"] = append(b.rows["tx_0"], b.rows["tx_0"][0]) }, 0, 1, 0},
			{"a sample is different", func(b *books) {
				at, _ := b.rows["tx_0"][1]["timestamp"].(time.Time)
				context, _ := b.rows["tx_0"][1]["context"].(string)
				b.rows["tx_0"][1] = sampleRow(at, context, 99999)
			}, 0, 0, 1},
			{"a sample was never sent", func(b *books) { b.rows["tx_0"] = append(b.rows["tx_0"], sampleRow(time.Now(), "Sample.Periodic", 5)) }, 0, 0, 1},
		} {
			b := booksOf(original)
			tt.harm(b)
			got := verify(t, l, b)
			if tt.missing < 0 { // the transaction and each of its samples
				tt.missing = 1 + len(original.Transactions()[0].Samples)
			}
			if got.Missing != tt.missing || got.Doubled != tt.doubled || got.Different != tt.different {
				t.Errorf("%s: %s\n%s", tt.name, got, strings.Join(got.Differences, "\n"))
			}
			if got.OK() != (tt.missing+tt.doubled+tt.different == 0) || len(got.Differences) == 0 && !got.OK() {
				t.Errorf("%s: OK is %v with %q", tt.name, got.OK(), got.Differences)
			}
		}
	})
}

// TestVerifyUnheard lets the CSMS hold what was sent but never acknowledged, or not.
func TestVerifyUnheard(t *testing.T) {
	t.Parallel()
	at := time.Now().UTC().Truncate(time.Millisecond)
	line := func(kind, event, extra string) string {
		return fmt.Sprintf(`{"at":%q,"station":"A","kind":%q,"ref":1,"event":%q,"evse":1,"seqNo":0,"timestamp":%q%s}`+"\n", at.Format(time.RFC3339Nano), kind, event, at.Format(time.RFC3339Nano), extra)
	}
	file := line("sent", "started", `,"meterStartWh":10,"idToken":{"type":"ISO14443","value":"T"}`)
	l, err := station.ReadLedger(strings.NewReader(file))
	must(t, err)
	if v := verify(t, l, &books{}); !v.OK() {
		t.Errorf("not there: %s %q", v, v.Differences)
	}
	b := &books{txs: []map[string]any{{
		"id": "tx_1", "chargingStationId": "A", "transactionId": "17", "evseId": 1, "state": "active", "startedAt": at, "meterStartWh": 10,
		"idToken": map[string]any{"value": "t"},
	}}}
	if v := verify(t, l, b); !v.OK() {
		t.Errorf("there: %s %q", v, v.Differences)
	}
	b.txs[0]["meterStartWh"] = 11
	if v := verify(t, l, b); v.Different != 1 {
		t.Errorf("there with another start: %s %q", v, v.Differences)
	}
	if _, err := station.ReadLedger(strings.NewReader("nonsense")); err == nil {
		t.Error("nonsense was read as a ledger")
	}
}

// TestVerifyFails says so when the API can't be asked.
func TestVerifyFails(t *testing.T) {
	t.Parallel()
	l, err := station.ReadLedger(strings.NewReader(`{"at":"2026-01-01T00:00:00Z","station":"A","kind":"sent","ref":1,"event":"updated","evse":1,"seqNo":0,"timestamp":"2026-01-01T00:00:00Z"}`))
	must(t, err)
	srv := httptest.NewServer(&books{})
	defer srv.Close()
	api := &station.API{Base: srv.URL, Key: "wrong"}
	defer api.Close()
	if _, err := l.Verify(t.Context(), api); err == nil || !strings.Contains(err.Error(), "401") {
		t.Errorf("error %v", err)
	}
}

// TestProvision makes a record for each station and token.
func TestProvision(t *testing.T) {
	t.Parallel()
	b := &books{}
	srv := httptest.NewServer(b)
	defer srv.Close()
	f, err := station.NewFleet(station.FleetOptions{URL: "ws://127.0.0.1:1/ocpp", Stations: 3, Tokens: station.DefaultTokens(2), Password: []byte("0123456789abcdef")})
	must(t, err)
	defer f.Close(t.Context())
	api := &station.API{Base: srv.URL, Key: "key"}
	defer api.Close()
	must(t, f.Provision(t.Context(), api))
	n := map[string]int{}
	for _, p := range b.puts {
		n[p]++
	}
	for _, p := range []string{"/api/v1/charging-stations/SIM00001", "/api/v1/charging-stations/SIM00003", "/api/v1/id-tokens/ISO14443/04E7EE00000002"} {
		if n[p] != 1 {
			t.Errorf("%s put %d times: %v", p, n[p], b.puts)
		}
	}
	if len(b.puts) != 5 {
		t.Errorf("%d records", len(b.puts))
	}
}
