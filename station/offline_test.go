package station_test

import (
	"errors"
	"fmt"
	"slices"
	"sync/atomic"
	"testing"
	"time"

	"github.com/evenkeel/evenkeel/ocpp16"
	"github.com/evenkeel/evenkeel/ocpp2"
	"github.com/evenkeel/evenkeel/ocppj"
	"github.com/evenkeel/evenkeel/ocppjson"
	"github.com/evenkeel/evenkeel/ocppws"
	"github.com/evenkeel/evenkeel/station"
)

// billing says whether an action is a billing message.
func billing(action string) bool {
	return slices.Contains([]string{"StartTransaction", "StopTransaction", "MeterValues", "TransactionEvent"}, action)
}

// TestOffline charges without a connection and wants everything replayed in order, marked where the version has a
// mark, once the station is back.
func TestOffline(t *testing.T) {
	t.Parallel()
	forVersions(t, func(t *testing.T, v ocppj.Version) {
		c := newCSMS(t)
		ledger := station.NewLedger(nil)
		st := c.start(station.Options{Version: v, Ledger: ledger})
		st.GoOffline()
		waitFor(t, st, "being offline", func(s station.State) bool { return !s.Connected })
		must(t, st.PlugIn(1, bigCar))
		must(t, st.Tap(1, driverToken))
		waitFor(t, st, "samples in the queue", func(s station.State) bool { return s.Queued >= 4 || v == ocppj.V16 && s.Queued >= 3 })
		must(t, st.Tap(1, driverToken))
		must(t, st.Unplug(1))
		if got := len(c.messages("TransactionEvent")) + len(c.messages("StartTransaction")); got != 0 {
			t.Fatalf("%d billing messages while offline", got)
		}
		st.GoOnline()
		waitFor(t, st, "the replay", settled)
		if n := len(c.messages("BootNotification")); n != 1 {
			t.Errorf("%d boots: a reconnect is none", n)
		}
		tx := ledger.Transactions()
		if len(tx) != 1 || !tx[0].EndAcknowledged || tx[0].TransactionID == "" {
			t.Fatalf("ledger %+v", tx)
		}
		checkReplay(t, c, v)
	})
}

func checkReplay(t *testing.T, c *csms, v ocppj.Version) {
	t.Helper()
	last := time.Time{}
	seq := 0
	for _, m := range c.messages("") {
		var at ocppjson.DateTime
		switch b := m.body.(type) {
		case *ocpp16.StartTransactionRequest:
			at = b.Timestamp
		case *ocpp16.MeterValuesRequest:
			at = b.MeterValue[0].Timestamp
			if b.TransactionID == nil || *b.TransactionID != 1001 {
				t.Errorf("meter values without their transaction: %s", m.raw)
			}
		case *ocpp16.StopTransactionRequest:
			at = b.Timestamp
		case *ocpp2.TransactionEventRequest:
			at = b.Timestamp
			if b.Offline == nil || !*b.Offline || b.SeqNo != seq {
				t.Errorf("event %d: %s", seq, m.raw)
			}
			seq++
		default:
			continue
		}
		when, err := at.Time()
		must(t, err)
		if !when.After(last) {
			t.Errorf("%s at %v after one of %v", m.action, when, last)
		}
		last = when
	}
	if v != ocppj.V16 && seq < 4 {
		t.Errorf("%d events", seq)
	}
}

// TestAnswerLost loses the answer to each billing message once, by cutting the connection, and wants the message
// again with the same content.
func TestAnswerLost(t *testing.T) {
	t.Parallel()
	forVersions(t, func(t *testing.T, v ocppj.Version) {
		c := newCSMS(t)
		seen := map[string]int{}
		c.intercept = func(conn *ocppws.Conn, f ocppj.Frame, _ ocppjson.Message) bool {
			if !billing(f.Action) {
				return false
			}
			c.mu.Lock()
			defer c.mu.Unlock()
			seen[string(f.Payload)]++
			if seen[string(f.Payload)] > 1 {
				return false
			}
			conn.Abort()
			return true
		}
		ledger := station.NewLedger(nil)
		st := c.start(station.Options{Version: v, Ledger: ledger})
		must(t, st.PlugIn(1, bigCar))
		must(t, st.Tap(1, driverToken))
		waitFor(t, st, "two messages", func(s station.State) bool { return s.Connections > 3 && s.EVSEs[0].TransactionID != "" })
		must(t, st.Unplug(1))
		waitFor(t, st, "the end", settled)
		c.mu.Lock()
		defer c.mu.Unlock()
		for payload, n := range seen {
			if n != 2 {
				t.Errorf("heard %d times: %s", n, payload)
			}
		}
		if txs := ledger.Transactions(); len(txs) != 1 || !txs[0].StartAcknowledged || !txs[0].EndAcknowledged {
			t.Errorf("ledger %+v", txs)
		}
	})
}

// TestRefused refuses each billing message with a CALLERROR and wants the configured number of attempts, and the
// station to go on with the next message.
func TestRefused(t *testing.T) {
	t.Parallel()
	forVersions(t, func(t *testing.T, v ocppj.Version) {
		c := newCSMS(t)
		attempts := map[string]int{}
		c.intercept = func(conn *ocppws.Conn, f ocppj.Frame, _ ocppjson.Message) bool {
			if !billing(f.Action) {
				return false
			}
			c.mu.Lock()
			attempts[string(f.Payload)]++
			c.mu.Unlock()
			_ = conn.ReplyError(f.ID, ocppj.InternalError, "the store is away", nil)
			return true
		}
		stats := station.NewStats()
		st := c.start(station.Options{Version: v, RetryInterval: 2 * time.Millisecond, Stats: stats, MeterInterval: time.Hour})
		must(t, st.PlugIn(1, bigCar))
		must(t, st.Tap(1, driverToken))
		waitFor(t, st, "a transaction", func(s station.State) bool { return s.EVSEs[0].Transacting })
		must(t, st.Unplug(1))
		waitFor(t, st, "giving up", settled)
		c.mu.Lock()
		defer c.mu.Unlock()
		for payload, n := range attempts {
			if n != 5 {
				t.Errorf("%d attempts, want 5: %s", n, payload)
			}
		}
		if got := stats.Counts().Discarded; got != int64(len(attempts)) || got < 2 {
			t.Errorf("%d given up of %d", got, len(attempts))
		}
		if v == ocppj.V16 {
			stop := c.heard[len(c.heard)-1]
			for _, m := range c.heard {
				if m.action == "StopTransaction" {
					stop = m
				}
			}
			if id := stop.body.(*ocpp16.StopTransactionRequest).TransactionID; id != -1 {
				t.Errorf("the stop of a transaction without id has id %d, want -1", id)
			}
		}
	})
}

// TestRepeat sends acknowledged messages again, as chaos does.
func TestRepeat(t *testing.T) {
	t.Parallel()
	forVersions(t, func(t *testing.T, v ocppj.Version) {
		c := newCSMS(t)
		stats := station.NewStats()
		f, err := station.NewFleet(station.FleetOptions{
			URL: c.url, Stations: 1, Mix: []station.Share{{Version: v, Weight: 1}}, Idle: true, Stats: stats,
			Chaos: station.Chaos{Every: 1000 * time.Hour},
		})
		must(t, err)
		defer f.Close(t.Context())
		f.Start()
		st := f.Stations()[0]
		waitFor(t, st, "acceptance", func(s station.State) bool { return s.Registration == station.Accepted })
		if st.Repeat() {
			t.Error("repeated a message before there was one")
		}
		chargeOnce(t, st)
		before := map[string]int{}
		for _, m := range c.messages("") {
			before[m.raw]++
		}
		if !st.Repeat() {
			t.Fatal("nothing to repeat")
		}
		c.await("a repetition", func(heard []message) bool {
			n := map[string]int{}
			for _, m := range heard {
				n[m.raw]++
				if billing(m.action) && n[m.raw] > before[m.raw] && before[m.raw] > 0 {
					return true
				}
			}
			return false
		})
		if p := stats.Problems(); len(p) > 0 {
			t.Errorf("problems %q", p)
		}
	})
}

// TestBootRetry answers Pending and Rejected before Accepted, and wants the station to keep to the interval and to
// send nothing else meanwhile. A forgetful CSMS makes it boot again.
func TestBootRetry(t *testing.T) {
	t.Parallel()
	forVersions(t, func(t *testing.T, v ocppj.Version) {
		c := newCSMS(t)
		var boots, refusals atomic.Int64
		c.intercept = func(conn *ocppws.Conn, f ocppj.Frame, m ocppjson.Message) bool {
			switch {
			case f.Action == "BootNotification":
				n := boots.Add(1)
				status := map[int64]string{1: "Pending", 2: "Rejected"}[n]
				if status == "" {
					return false
				}
				_ = conn.Reply(f.ID, fmt.Appendf(nil, `{"currentTime":"%s","interval":1,"status":"%s"}`, ocppjson.FormatTime(time.Now()), status))
				return true
			case billing(f.Action) && refusals.Add(1) == 1:
				_ = conn.ReplyError(f.ID, ocppj.SecurityError, "who are you?", nil)
				return true
			}
			return false
		}
		began := time.Now()
		st := c.start(station.Options{Version: v})
		if boots.Load() != 3 || time.Since(began) < 2*time.Second {
			t.Errorf("%d boots in %v", boots.Load(), time.Since(began))
		}
		for _, m := range c.messages("")[:3] {
			if m.action != "BootNotification" {
				t.Errorf("%s before the station was accepted", m.action)
			}
		}
		chargeOnce(t, st)
		if n := boots.Load(); n != 4 {
			t.Errorf("%d boots, want one more after SecurityError", n)
		}
	})
}

// TestFreeze leaves a connection half open: the new one must be used, and the CSMS must find out by its pings that
// the old one is dead.
func TestFreeze(t *testing.T) {
	t.Parallel()
	forVersions(t, func(t *testing.T, v ocppj.Version) {
		c := newCSMS(t)
		c.ep = ocppws.NewEndpoint(ocppws.Options{PingInterval: 200 * time.Millisecond})
		st := c.start(station.Options{Version: v})
		old := c.conn("CS1")
		st.Freeze(time.Minute)
		waitFor(t, st, "a second connection", func(s station.State) bool { return s.Connected && s.Connections == 2 })
		if old.Cause() != nil {
			t.Error("the old connection is closed already")
		}
		chargeOnce(t, st)
		select {
		case <-old.Done():
		case <-time.After(20 * time.Second):
			t.Fatal("the old connection still answers pings")
		}
		if !errors.Is(old.Cause(), ocppws.ReasonPingTimeout) {
			t.Errorf("the old connection ended with %v", old.Cause())
		}
	})
}
