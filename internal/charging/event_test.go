package charging_test

import (
	"slices"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/evenkeel/evenkeel/csms"
	"github.com/evenkeel/evenkeel/internal/store"
)

// Shuffled, doubled and cut short at will, the messages of a transaction make the record
// and the readings of what arrived, once each (threat-model B4, B7).
func TestReport_B4_B7_ShuffledAndDoubled(t *testing.T) {
	t.Parallel()
	b := newBench(t)
	n := 0
	rapid.Check(t, func(t *rapid.T) {
		n++
		id := csms.TransactionID("T" + time.Duration(n).String())
		rs := genCourse(t).reports
		for _, r := range rs {
			r.TransactionID = id
		}
		rs = shuffle(t, rs)
		rs = rs[:rapid.IntRange(1, len(rs)).Draw(t, "arrived")]
		sent := shuffle(t, append(slices.Clone(rs), rs...))
		for _, r := range sent {
			reply, err := b.ledger.Report(b.Context(), key, r, b.frame(key))
			if err != nil {
				t.Fatal(err)
			}
			if (reply.Authorization != nil) != (r.IDToken != nil) {
				t.Fatalf("a message with id token %v got %+v", r.IDToken, reply.Authorization)
			}
		}
		got := b.transaction(key, id)
		want := oracle(rs)
		want.TransactionID = id
		if diff := cmp.Diff(want, got, sameRecord); diff != "" {
			t.Fatalf("record (-want +got):\n%s", diff)
		}
		var samples int
		for _, r := range rs {
			samples += len(r.Samples)
		}
		if rds := b.readings(key, got.ID); len(rds) != samples {
			t.Fatalf("%d readings, want %d", len(rds), samples)
		}
	})
}

// Whatever a station tells is confirmed (B3): the ledger has no error for content.
func TestReport_B3_NoContentIsRefused(t *testing.T) {
	t.Parallel()
	b := newBench(t)
	text := rapid.OneOf(rapid.SampledFrom([]string{"", "T1", "-1", "0", "\x00", "\xff\xfe", "Transaction.Begin", "StopAuthorized", "<script>", "'; DROP TABLE"}), rapid.String())
	wholes := rapid.OneOf(rapid.Int64Range(-5, 5), rapid.Int64())
	stationTime := rapid.Custom(func(t *rapid.T) csms.StationTime {
		switch rapid.IntRange(0, 3).Draw(t, "kind of time") {
		case 0:
			return csms.StationTime{}
		case 1:
			return csms.StationTime{Text: text.Draw(t, "time text")}
		case 2:
			return csms.StationTime{At: time.Date(rapid.IntRange(0, 9999).Draw(t, "year"), 2, 3, 4, 5, 6, 0, time.UTC)}
		}
		return at(time.Duration(rapid.IntRange(-100, 100).Draw(t, "minutes")) * time.Minute)
	})
	value := rapid.Custom(func(t *rapid.T) csms.SampledValue {
		return csms.SampledValue{
			Measurand: rapid.OneOf(rapid.Just(csms.MeasurandEnergyImport), text).Draw(t, "measurand"),
			Phase:     text.Draw(t, "phase"), Location: text.Draw(t, "location"),
			Unit:  rapid.SampledFrom([]string{"Wh", "kWh", "W", "", "\xff"}).Draw(t, "unit"),
			Value: csms.Decimal{Coef: wholes.Draw(t, "coef"), Exp: int8(rapid.IntRange(-60, 60).Draw(t, "exp"))},
			Text:  rapid.SampledFrom([]string{"", "", "x"}).Draw(t, "text"),
		}
	})
	samples := rapid.SliceOfN(rapid.Custom(func(t *rapid.T) csms.MeterSample {
		return csms.MeterSample{Timestamp: stationTime.Draw(t, "t"), Context: text.Draw(t, "context"), Values: rapid.SliceOfN(value, 0, 3).Draw(t, "values")}
	}), 0, 3)
	rapid.Check(t, func(t *rapid.T) {
		r := &csms.TransactionReport{
			Type:          rapid.SampledFrom([]csms.TransactionEventType{started, updated, ended}).Draw(t, "type"),
			TransactionID: csms.TransactionID(text.Draw(t, "id")), Timestamp: stationTime.Draw(t, "timestamp"),
			TriggerReason: text.Draw(t, "trigger"), ChargingState: text.Draw(t, "state"), StopReason: text.Draw(t, "reason"),
			EVSE: csms.EVSEID(wholes.Draw(t, "evse")), Connector: csms.ConnectorID(wholes.Draw(t, "connector")),
			Samples: samples.Draw(t, "samples"), Quarantine: text.Draw(t, "quarantine"),
		}
		if rapid.Bool().Draw(t, "numbered") {
			r.SeqNo = new(int(wholes.Draw(t, "seqNo")))
		}
		if rapid.Bool().Draw(t, "token") {
			r.IDToken = &csms.IDToken{Type: text.Draw(t, "token type"), Value: text.Draw(t, "token")}
		}
		if rapid.Bool().Draw(t, "meters") {
			r.MeterStart, r.MeterStop = new(csms.Wh(wholes.Draw(t, "start"))), new(csms.Wh(wholes.Draw(t, "stop")))
		}
		reply, err := b.ledger.Report(b.Context(), key, r, b.frame(key))
		if err != nil {
			t.Fatal(err)
		}
		if r.Type == started && r.TransactionID == "" && r.SeqNo == nil && reply.TransactionID == "" {
			t.Fatal("a start without an id got none")
		}
		m := &csms.MeterReport{TransactionID: r.TransactionID, EVSE: r.EVSE, Samples: r.Samples, Quarantine: r.Quarantine}
		if err := b.ledger.Meter(b.Context(), key, m, b.frame(key)); err != nil {
			t.Fatal(err)
		}
	})
	for _, tx := range b.transactions(store.TransactionQuery{}) {
		if tx.Energy != nil && *tx.Energy < 0 {
			t.Errorf("transaction %s has energy %d", tx.ID, *tx.Energy)
		}
	}
}

func TestTransactionEvent_B4_RepeatAndConflict(t *testing.T) {
	t.Parallel()
	b := newBench(t)
	e := event(started, 0, 0, sample(0, "Transaction.Begin", wh(100)))
	e.IDToken = &csms.IDToken{Type: "ISO14443", Value: "TAG"}
	first := b.report(key, e)
	b.token(csms.TokenRecord{Type: "ISO14443", Value: "TAG", Status: csms.TokenBlocked})
	again := b.report(key, e)
	if first.Repeated || !again.Repeated || again.Authorization == nil || again.Authorization.Status != csms.TokenAccepted {
		t.Errorf("answers %+v, %+v", first, again)
	}
	// E05.FR.01: the next message with the token hears what it is worth by then.
	next := event(updated, 1, time.Minute)
	next.IDToken = e.IDToken
	if got := b.report(key, next); got.Authorization.Status != csms.TokenBlocked {
		t.Errorf("the next message got %+v", got.Authorization)
	}
	// Same number, type and time, but other values.
	conflicting := event(started, 0, 0, sample(0, "Transaction.Begin", wh(999)))
	b.report(key, conflicting)
	tx := b.transaction(key, "T1")
	if *tx.MeterStart != 100 || deviations(tx.Deviations)[csms.DeviationConflictingRepeat] != 1 || len(b.readings(key, tx.ID)) != 1 {
		t.Errorf("record %+v", tx)
	}
}

func TestTransactionEvent_S10_StationsDoNotShareIDs(t *testing.T) {
	t.Parallel()
	b := newBench(t)
	b.report(key, event(started, 0, 0))
	b.report(other, event(ended, 9, time.Hour))
	if a, z := b.transaction(key, "T1"), b.transaction(other, "T1"); a.State != csms.TransactionActive || a.ID == z.ID || z.Marks.Started {
		t.Errorf("records %+v and %+v", a, z)
	}
}

// C02.FR.02: started with a button.
func TestTransactionEvent_C02_FR_02(t *testing.T) {
	t.Parallel()
	b := newBench(t)
	e := event(started, 0, 0)
	e.IDToken = &csms.IDToken{Type: idtokenNone}
	if got := b.report(key, e); got.Authorization.Status != csms.TokenAccepted {
		t.Errorf("answer %+v", got.Authorization)
	}
}

const idtokenNone = "NoAuthorization"

// C05: a token that the CSMS made for the transaction it ordered is accepted, also in
// later messages, which need not repeat the remoteStartId.
func TestTransactionEvent_C05_TokenOfOurOwnOrder(t *testing.T) {
	t.Parallel()
	b := newBench(t)
	e := event(started, 0, 0)
	e.IDToken, e.RemoteStartID = &csms.IDToken{Type: "Central", Value: "app-1"}, new(77)
	next := event(updated, 1, time.Minute)
	next.IDToken = e.IDToken
	for _, r := range []*csms.TransactionReport{e, next} {
		if got := b.report(key, r); got.Authorization.Status != csms.TokenAccepted {
			t.Errorf("answer %+v", got.Authorization)
		}
	}
	stranger := event(started, 0, 0)
	stranger.TransactionID, stranger.IDToken = "T2", e.IDToken
	if got := b.report(key, stranger); got.Authorization.Status != csms.TokenUnknown {
		t.Errorf("without an order: %+v", got.Authorization)
	}
}

// C09.FR.12 and C16.FR.03.
func TestTransactionEvent_GroupAndMasterPass(t *testing.T) {
	t.Parallel()
	b := newBench(t)
	b.token(csms.TokenRecord{Type: "ISO14443", Value: "TAG", Group: "family"})
	b.token(csms.TokenRecord{Type: "ISO14443", Value: "MASTER", Group: "masters", MasterPass: true})
	e := event(started, 0, 0)
	e.IDToken = &csms.IDToken{Type: "ISO14443", Value: "TAG"}
	if got := b.report(key, e); got.Authorization.Group != "family" {
		t.Errorf("answer %+v", got.Authorization)
	}
	master := event(started, 0, 0)
	master.TransactionID, master.IDToken = "T2", &csms.IDToken{Type: "ISO14443", Value: "MASTER"}
	if got := b.report(key, master); got.Authorization.Status == csms.TokenAccepted {
		t.Error("a master pass started a transaction")
	}
	stop := event(ended, 1, time.Hour)
	stop.IDToken, stop.StopReason = master.IDToken, "MasterPass"
	if got := b.report(key, stop); got.Authorization.Status != csms.TokenAccepted || got.Authorization.Group != "masters" {
		t.Errorf("a master pass that stops got %+v", got.Authorization)
	}
	tx := b.transaction(key, "T1")
	if tx.StopIDToken.Value != "MASTER" || tx.IDToken.Value != "TAG" || tx.GroupToken != "family" {
		t.Errorf("record %+v", tx)
	}
}

func TestTransactionEvent_TokenFoundByValueIsNoted(t *testing.T) {
	t.Parallel()
	b := newBench(t)
	e := event(started, 0, 0)
	e.IDToken = &csms.IDToken{Type: "ISO15693", Value: "tag"}
	b.report(key, e)
	tx := b.transaction(key, "T1")
	if tx.Authorization != csms.TokenAccepted || tx.IDToken.Type != "ISO14443" || deviations(tx.Deviations)[csms.DeviationTokenType] != 1 {
		t.Errorf("record %+v", tx)
	}
}

// A message that lacks what names it is kept, held and confirmed.
func TestTransactionEvent_B3_WithoutTransactionInfo(t *testing.T) {
	t.Parallel()
	b := newBench(t)
	for range 2 {
		r := event(updated, 4, time.Minute)
		r.TransactionID, r.Quarantine = "", "transactionInfo is missing"
		b.report(key, r)
		bare := &csms.TransactionReport{Type: updated, TransactionID: "T9", Timestamp: at(0), Quarantine: "seqNo is missing"}
		b.report(key, bare)
	}
	held := b.transactions(store.TransactionQuery{State: csms.TransactionQuarantined})
	if len(held) != 2 {
		t.Fatalf("%d held, want 2: %+v", len(held), held)
	}
	for _, h := range held {
		if deviations(h.Deviations)[csms.DeviationQuarantined] != 1 {
			t.Errorf("held %+v", h)
		}
	}
}
