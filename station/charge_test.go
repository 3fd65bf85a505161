package station_test

import (
	"testing"

	"github.com/evenkeel/evenkeel/ocpp16"
	"github.com/evenkeel/evenkeel/ocpp2"
	"github.com/evenkeel/evenkeel/ocppj"
	"github.com/evenkeel/evenkeel/station"
)

// TestCharge charges once, in both orders, and follows what the CSMS hears from boot to stop.
func TestCharge(t *testing.T) {
	t.Parallel()
	forVersions(t, func(t *testing.T, v ocppj.Version) {
		c := newCSMS(t)
		ledger := station.NewLedger(nil)
		st := c.start(station.Options{Version: v, Ledger: ledger})
		for i, plugFirst := range []bool{true, false} {
			if plugFirst {
				must(t, st.PlugIn(1, bigCar))
				must(t, st.Tap(1, driverToken))
			} else {
				must(t, st.Tap(1, driverToken))
				c.awaitCount("Authorize", i+1)
				must(t, st.PlugIn(1, bigCar))
			}
			waitFor(t, st, "charging", func(s station.State) bool {
				return s.EVSEs[0].Status == "Charging" && s.EVSEs[0].TransactionID != "" && s.EVSEs[0].RegisterWh > int64(3*(i+1))
			})
			must(t, st.Tap(1, driverToken))
			must(t, st.Unplug(1))
			waitFor(t, st, "the end", settled)
		}
		if n := len(c.messages("BootNotification")); n != 1 {
			t.Errorf("%d boots, want 1", n)
		}
		txs := ledger.Transactions()
		if len(txs) != 2 {
			t.Fatalf("ledger has %d transactions, want 2", len(txs))
		}
		for _, tx := range txs {
			if !tx.StartAcknowledged || !tx.EndAcknowledged || tx.MeterStopWh <= tx.MeterStartWh || tx.IDToken.Value != driverToken.Value {
				t.Errorf("ledger: %+v", tx)
			}
			for _, x := range tx.Samples {
				if !x.Acknowledged {
					t.Errorf("sample %+v is not acknowledged", x)
				}
			}
		}
		if txs[1].MeterStartWh != txs[0].MeterStopWh {
			t.Errorf("the register went from %d to %d between transactions", txs[0].MeterStopWh, txs[1].MeterStartWh)
		}
		if v == ocppj.V16 {
			checkCharge16(t, c, txs)
		} else {
			checkCharge2(t, c, txs)
		}
	})
}

func checkCharge16(t *testing.T, c *csms, txs []station.LedgerTransaction) {
	t.Helper()
	starts, stops := c.messages("StartTransaction"), c.messages("StopTransaction")
	if len(starts) != 2 || len(stops) != 2 || len(c.messages("MeterValues")) < 2 {
		t.Fatalf("heard\n%s", list(c.messages("")))
	}
	for i, tx := range txs {
		start, stop := starts[i].body.(*ocpp16.StartTransactionRequest), stops[i].body.(*ocpp16.StopTransactionRequest)
		if start.MeterStart != int(tx.MeterStartWh) || stop.MeterStop != int(tx.MeterStopWh) || stop.TransactionID != 1001+i || stop.Reason != ocpp16.ReasonLocal {
			t.Errorf("transaction %d: %s %s", i, starts[i].raw, stops[i].raw)
		}
	}
}

func checkCharge2(t *testing.T, c *csms, txs []station.LedgerTransaction) {
	t.Helper()
	seq := map[string]int{}
	ends := 0
	for _, m := range c.messages("TransactionEvent") {
		e := m.body.(*ocpp2.TransactionEventRequest)
		id := e.TransactionInfo.TransactionID
		if e.SeqNo != seq[id] {
			t.Errorf("seqNo %d, want %d: %s", e.SeqNo, seq[id], m.raw)
		}
		if (e.SeqNo == 0) != (e.EventType == ocpp2.TransactionEventTypeStarted) {
			t.Errorf("event type %s with seqNo %d", e.EventType, e.SeqNo)
		}
		seq[id]++
		if e.EventType == ocpp2.TransactionEventTypeEnded {
			ends++
			if e.TransactionInfo.StoppedReason != ocpp2.ReasonLocal {
				t.Errorf("stopped: %s", m.raw)
			}
		}
	}
	if len(seq) != 2 || ends != 2 {
		t.Errorf("%d transactions, %d ends", len(seq), ends)
	}
	for _, tx := range txs {
		if seq[tx.TransactionID] != len(tx.SeqNos) {
			t.Errorf("%s: %d events heard, %d acknowledged", tx.TransactionID, seq[tx.TransactionID], len(tx.SeqNos))
		}
	}
}
