package station_test

import (
	"context"
	"net"
	"net/http"
	"slices"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	"github.com/evenkeel/evenkeel/ocpp16"
	"github.com/evenkeel/evenkeel/ocpp2"
	"github.com/evenkeel/evenkeel/ocppj"
	"github.com/evenkeel/evenkeel/ocppjson"
	"github.com/evenkeel/evenkeel/ocppws"
	"github.com/evenkeel/evenkeel/station"
)

// pipes is a listener for connections in memory.
type pipes struct {
	conns chan net.Conn
	done  chan struct{}
	once  sync.Once
}

func (l *pipes) Accept() (net.Conn, error) {
	select {
	case c := <-l.conns:
		return c, nil
	case <-l.done:
		return nil, net.ErrClosed
	}
}

func (l *pipes) Close() error   { l.once.Do(func() { close(l.done) }); return nil }
func (l *pipes) Addr() net.Addr { return &net.UnixAddr{Name: "memory"} }

// inBubble runs a test in a bubble, where time is made up, with a CSMS in memory.
func inBubble(t *testing.T, f func(t *testing.T, c *csms)) {
	t.Helper()
	synctest.Test(t, func(t *testing.T) {
		c := bareCSMS(t)
		c.url = "ws://memory/ocpp"
		l := &pipes{conns: make(chan net.Conn), done: make(chan struct{})}
		srv := &http.Server{Handler: http.HandlerFunc(c.upgrade)}
		var wg sync.WaitGroup
		wg.Go(func() { _ = srv.Serve(l) })
		t.Cleanup(func() {
			c.close()
			_ = srv.Close()
			wg.Wait()
		})
		c.dial = func(ctx context.Context, _, _ string) (net.Conn, error) {
			near, far := net.Pipe()
			select {
			case l.conns <- far:
				return near, nil
			case <-ctx.Done():
				return nil, ctx.Err()
			}
		}
		f(t, c)
	})
}

// TestHeartbeat keeps to the interval of the boot answer.
func TestHeartbeat(t *testing.T) {
	for _, v := range allVersions {
		t.Run(v.String(), func(t *testing.T) {
			inBubble(t, func(t *testing.T, c *csms) {
				c.start(station.Options{Version: v})
				time.Sleep(time.Hour + time.Second)
				synctest.Wait()
				if n := len(c.messages("Heartbeat")); n != 12 {
					t.Errorf("%d heartbeats in an hour at 300 s", n)
				}
			})
		})
	}
}

// TestClock takes the CSMS's time over, and goes by it.
func TestClock(t *testing.T) {
	inBubble(t, func(t *testing.T, c *csms) {
		st := c.start(station.Options{Version: ocppj.V201, ClockError: -50 * 365 * 24 * time.Hour})
		chargeOnce(t, st)
		for _, m := range c.messages("TransactionEvent") {
			at, err := m.body.(*ocpp2.TransactionEventRequest).Timestamp.Time()
			must(t, err)
			if d := time.Since(at); d > time.Minute || d < -time.Minute {
				t.Errorf("event at %v, now is %v", at, time.Now())
			}
		}
	})
}

// TestACEnergy charges for an hour and compares the meter with arithmetic: 16 A on three phases.
func TestACEnergy(t *testing.T) {
	for _, v := range allVersions {
		t.Run(v.String(), func(t *testing.T) {
			inBubble(t, func(t *testing.T, c *csms) {
				l := station.NewLedger(nil)
				st := c.start(station.Options{Version: v, Ledger: l, MeterInterval: time.Minute})
				must(t, st.PlugIn(1, bigCar))
				must(t, st.Tap(1, driverToken))
				time.Sleep(time.Hour)
				must(t, st.Unplug(1))
				synctest.Wait()
				tx := l.Transactions()[0]
				if got, want := tx.MeterStopWh-tx.MeterStartWh, int64(16*230*3); got < want-12 || got > want {
					t.Errorf("%d Wh in an hour, want %d", got, want)
				}
				if n := len(tx.Samples); n < 60 {
					t.Errorf("%d samples in an hour", n)
				}
				last := tx.MeterStartWh
				slices.SortFunc(tx.Samples, func(a, b station.LedgerSample) int { return a.Timestamp.Compare(b.Timestamp) })
				for _, x := range tx.Samples {
					if x.EnergyWh < last {
						t.Errorf("the register went back from %d to %d", last, x.EnergyWh)
					}
					last = x.EnergyWh
				}
			})
		})
	}
}

// TestDCTaper wants full power up to 80 % and less and less above, the energy to be what the battery took, and the
// transaction suspended by the car in the end.
func TestDCTaper(t *testing.T) {
	inBubble(t, func(t *testing.T, c *csms) {
		st := c.start(station.Options{Version: ocppj.V21, EVSEs: []station.EVSESpec{{Current: station.DC, MaxWatt: 100e3}}, MeterInterval: time.Minute})
		car := station.Car{DC: true, MaxWatt: 60e3, CapacityWh: 60e3, SoC: 0.2, TargetSoC: 0.95}
		must(t, st.PlugIn(1, car))
		must(t, st.Tap(1, driverToken))
		time.Sleep(4 * time.Hour)
		synctest.Wait()
		s := st.State().EVSEs[0]
		if s.Status != "SuspendedEV" || s.PowerWatt != 0 {
			t.Errorf("after four hours: %+v", s)
		}
		if want := 45000.0; float64(s.RegisterWh) < want-5 || float64(s.RegisterWh) > want+1 {
			t.Errorf("%d Wh, want %v", s.RegisterWh, want)
		}
		last, tapered := 1e9, 0
		for _, m := range c.messages("TransactionEvent") {
			power, soc := -1.0, -1.0
			for _, mv := range m.body.(*ocpp2.TransactionEventRequest).MeterValue {
				for _, x := range mv.SampledValue {
					switch x.Measurand {
					case ocpp2.MeasurandPowerActiveImport:
						power = x.Value
					case ocpp2.MeasurandSoC:
						soc = x.Value
					}
				}
			}
			switch {
			case power < 0:
			case soc < 79 && power != 60e3:
				t.Errorf("%v W at %v %%", power, soc)
			case soc > 81 && soc < 94:
				tapered++
				if power >= last {
					t.Errorf("%v W at %v %%, after %v W", power, soc, last)
				}
				last = power
			}
		}
		if tapered < 5 {
			t.Errorf("%d samples of the taper", tapered)
		}
	})
}

// TestConnectionTimeout lets a driver go who does not plug in.
func TestConnectionTimeout(t *testing.T) {
	for _, v := range allVersions {
		t.Run(v.String(), func(t *testing.T) {
			inBubble(t, func(t *testing.T, c *csms) {
				st := c.start(station.Options{Version: v, ConnectionTimeout: 30 * time.Second, StartPoint: station.Authorized})
				must(t, st.Tap(1, driverToken))
				time.Sleep(29 * time.Second)
				synctest.Wait()
				if s := st.State().EVSEs[0].Status; s != "Preparing" {
					t.Errorf("status %s before the time-out", s)
				}
				time.Sleep(2 * time.Second)
				synctest.Wait()
				if s := st.State(); s.EVSEs[0].Status != "Available" || s.Queued != 0 {
					t.Errorf("after the time-out: %+v", s)
				}
				if v != ocppj.V16 {
					events := c.messages("TransactionEvent")
					last := events[len(events)-1].body.(*ocpp2.TransactionEventRequest)
					if last.TransactionInfo.StoppedReason != ocpp2.ReasonTimeout || last.TriggerReason != ocpp2.TriggerReasonEVConnectTimeout {
						t.Errorf("last event %s", events[len(events)-1].raw)
					}
				}
			})
		})
	}
}

// TestClockAligned reads the meters at whole quarters of an hour.
func TestClockAligned(t *testing.T) {
	inBubble(t, func(t *testing.T, c *csms) {
		c.start(station.Options{Version: ocppj.V16})
		if got := c.statusOf("CS1", "ChangeConfiguration", `{"key":"ClockAlignedDataInterval","value":"900"}`); got != "Accepted" {
			t.Fatal(got)
		}
		time.Sleep(time.Hour)
		synctest.Wait()
		ms := c.messages("MeterValues")
		if len(ms) != 4 {
			t.Errorf("%d readings in an hour", len(ms))
		}
		for _, m := range ms {
			mv := m.body.(*ocpp16.MeterValuesRequest).MeterValue[0]
			at, err := mv.Timestamp.Time()
			must(t, err)
			if d := at.Sub(at.Round(15 * time.Minute)); d > 50*time.Millisecond || d < -50*time.Millisecond || mv.SampledValue[0].Context != ocpp16.ReadingContextSampleClock {
				t.Errorf("reading %s", m.raw)
			}
		}
	})
}

// TestSilence lets the CSMS answer too late: the station waits for the time-out, tries again at growing intervals,
// and does not take a late answer for that to another attempt.
func TestSilence(t *testing.T) {
	inBubble(t, func(t *testing.T, c *csms) {
		var at []time.Time
		c.intercept = func(conn *ocppws.Conn, f ocppj.Frame, _ ocppjson.Message) bool {
			if f.Action != "StartTransaction" {
				return false
			}
			c.mu.Lock()
			defer c.mu.Unlock()
			at = append(at, time.Now())
			if len(at) == 3 {
				return false
			}
			time.AfterFunc(25*time.Second, func() {
				_ = conn.Reply(f.ID, []byte(`{"transactionId":666,"idTagInfo":{"status":"Accepted"}}`))
			})
			return true
		}
		st := c.start(station.Options{Version: ocppj.V16, RetryInterval: 10 * time.Second, CallTimeout: 20 * time.Second, MeterInterval: time.Hour})
		must(t, st.PlugIn(1, bigCar))
		must(t, st.Tap(1, driverToken))
		time.Sleep(5 * time.Minute)
		synctest.Wait()
		c.mu.Lock()
		defer c.mu.Unlock()
		if len(at) != 3 || at[1].Sub(at[0]) != 30*time.Second || at[2].Sub(at[1]) != 40*time.Second {
			t.Errorf("attempts at %v", at)
		}
		if id := st.State().EVSEs[0].TransactionID; id != "1001" {
			t.Errorf("transaction %s", id)
		}
	})
}

// TestRepeatable runs the same fleet twice and wants every message twice, letter for letter.
func TestRepeatable(t *testing.T) {
	run := func(seed uint64) (out []station.LedgerTransaction) {
		inBubble(t, func(t *testing.T, c *csms) {
			l := station.NewLedger(nil)
			st := c.start(station.Options{Version: ocppj.V21, Ledger: l, Seed: seed, MeterInterval: time.Minute, EVSEs: []station.EVSESpec{{}, {Current: station.DC}}})
			st.Drive(seed, station.DefaultTokens(4), 1)
			time.Sleep(48 * time.Hour)
			st.Settle()
			synctest.Wait()
			out = l.Transactions()
		})
		return out
	}
	a, b, other := run(1), run(1), run(2)
	if len(a) < 20 || len(a) != len(b) {
		t.Fatalf("%d and %d transactions in two days", len(a), len(b))
	}
	for i := range a {
		if a[i].TransactionID != b[i].TransactionID || !a[i].StartedAt.Equal(b[i].StartedAt) || a[i].MeterStopWh != b[i].MeterStopWh || *a[i].IDToken != *b[i].IDToken || len(a[i].Samples) != len(b[i].Samples) {
			t.Errorf("transaction %d: %+v, then %+v", i, a[i], b[i])
		}
	}
	if len(other) > 0 && other[0].TransactionID == a[0].TransactionID {
		t.Error("another seed makes the same transactions")
	}
}
