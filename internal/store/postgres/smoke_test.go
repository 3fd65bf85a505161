package postgres_test

import (
	"context"
	"testing"
	"time"

	"github.com/evenkeel/evenkeel/csms"
	"github.com/evenkeel/evenkeel/internal/store"
	"github.com/evenkeel/evenkeel/internal/store/postgres"
	"github.com/evenkeel/evenkeel/internal/store/storetest/pgtest"
)

func TestSmoke(t *testing.T) {
	srv := pgtest.Start(t)
	ctx := context.Background()
	s, err := postgres.Open(ctx, srv.Database(t), postgres.Options{})
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	k := csms.StationKey{Tenant: "default", Station: "CS1"}
	now := time.Now().UTC().Truncate(time.Microsecond)
	wh := csms.Wh(7)
	err = s.Tx(ctx, func(tx store.Tx) error {
		if _, err := tx.Station(k); csms.CodeOf(err) != csms.CodeNotFound {
			return err
		}
		st := csms.ChargingStation{Key: k, BootPolicy: "accepted", CreatedAt: now}
		if err := tx.PutStation(&st); err != nil {
			return err
		}
		tr := csms.Transaction{ID: "tx_1", Station: k, TransactionID: "5", State: "active", MeterStart: &wh, ReceivedAt: now, IDToken: &csms.IDToken{Type: "ISO14443", Value: "A"}, Fingerprint: 1 << 63}
		if err := tx.PutTransaction(&tr); err != nil {
			return err
		}
		tok := csms.TokenRecord{Tenant: "default", Type: "ISO14443", Value: "Aa", Status: "accepted"}
		if err := tx.PutToken(&tok); err != nil {
			return err
		}
		g := csms.TokenGroup{Tenant: "default", Name: "g"}
		if err := tx.PutGroup(&g); err != nil {
			return err
		}
		l := csms.Location{Tenant: "default", ID: "l"}
		if err := tx.PutLocation(&l); err != nil {
			return err
		}
		c := csms.Command{ID: "cmd_1", Station: k, Params: csms.Reset{}, State: "queued", CreatedAt: now, Deadline: now}
		if err := tx.PutCommand(&c); err != nil {
			return err
		}
		ak := csms.APIKey{Tenant: "default", ID: "key_1", Name: "n", Role: "owner", Hash: []byte{1}}
		if err := tx.PutAPIKey(&ak); err != nil {
			return err
		}
		if err := tx.PutSetting("default", "x", []byte("v")); err != nil {
			return err
		}
		if err := tx.Audit(store.AuditEntry{Tenant: "default", ID: "aud_1", At: now, Detail: []byte("{}")}); err != nil {
			return err
		}
		if err := tx.AppendFrame(csms.Frame{Station: k, At: now, Raw: []byte("[2]"), FromStation: true}); err != nil {
			return err
		}
		if err := tx.PutReading(store.Reading{ReadingKey: store.ReadingKey{Station: k, Transaction: "tx_1", At: now}, Sample: csms.MeterSample{Values: []csms.SampledValue{{Measurand: "a"}}}}); err != nil {
			return err
		}
		if _, _, err := tx.PutTransactionEvent(store.TransactionEventKey{Transaction: "tx_1", Station: k, Type: "started", At: now}); err != nil {
			return err
		}
		return tx.Emit(csms.Event{ID: "evt_1", Type: csms.EventStationBooted, Tenant: "default", Station: "CS1", At: now, Data: map[string]string{"a": "b"}})
	})
	if err != nil {
		t.Fatal(err)
	}
	err = s.Tx(ctx, func(tx store.Tx) error {
		if _, err := tx.CountActive("default", "a", "g", "x"); err != nil {
			return err
		}
		if _, err := tx.TransactionByFingerprint(k, 1<<63); err != nil {
			return err
		}
		if _, err := tx.CommandByKey("default", "zz"); csms.CodeOf(err) != csms.CodeNotFound {
			t.Error(err)
		}
		if _, err := tx.HasReading(store.ReadingKey{Station: k, At: now}); err != nil {
			return err
		}
		if _, err := tx.APIKeyByHash([]byte{1}); err != nil {
			return err
		}
		st, err := tx.Station(k)
		if err != nil {
			return err
		}
		st.Vendor = "v"
		return tx.PutStation(&st)
	})
	if err != nil {
		t.Fatal(err)
	}
	yes := true
	if v, _, err := s.Stations(ctx, "default", store.StationQuery{Search: "c"}, store.Page{}); err != nil || len(v) != 1 {
		t.Error(v, err)
	}
	if _, _, err := s.Stations(ctx, "default", store.StationQuery{Connected: &yes, Registration: "accepted"}, store.Page{}); err != nil {
		t.Error(err)
	}
	if v, _, err := s.Transactions(ctx, "default", store.TransactionQuery{}, store.Page{}); err != nil || len(v) != 1 {
		t.Error(v, err)
	}
	if v, _, err := s.Transactions(ctx, "default", store.TransactionQuery{Station: "CS1", State: "active", Since: now.Add(-time.Hour)}, store.Page{}); err != nil {
		t.Error(v, err)
	}
	if v, _, err := s.Tokens(ctx, "default", store.TokenQuery{}, store.Page{}); err != nil || len(v) != 1 {
		t.Error(v, err)
	}
	if v, _, err := s.Groups(ctx, "default", store.Page{}); err != nil || len(v) != 1 {
		t.Error(v, err)
	}
	if v, _, err := s.Locations(ctx, "default", store.Page{}); err != nil || len(v) != 1 {
		t.Error(v, err)
	}
	if v, _, err := s.Commands(ctx, "default", store.CommandQuery{Station: "CS1"}, store.Page{}); err != nil || len(v) != 1 {
		t.Error(v, err)
	}
	if v, _, err := s.AuditLog(ctx, "default", store.Page{}); err != nil || len(v) != 1 {
		t.Error(v, err)
	}
	if v, _, err := s.Frames(ctx, k, store.FrameQuery{}, store.Page{}); err != nil || len(v) != 1 {
		t.Error(v, err)
	}
	if v, err := s.Events(ctx, "default", 0, 10); err != nil || len(v) != 1 {
		t.Error(v, err)
	}
	n := 0
	for _, err := range s.Readings(ctx, store.ReadingQuery{Station: k, Transaction: "tx_1"}) {
		if err != nil {
			t.Fatal(err)
		}
		n++
	}
	if n != 1 {
		t.Error(n)
	}
	s.Journal(csms.Frame{Station: k, At: now, Raw: []byte("[3]")})
	if v, _, err := s.Frames(ctx, k, store.FrameQuery{}, store.Page{}); err != nil || len(v) != 2 {
		t.Error(v, err)
	}
	if err := s.Trim(ctx, time.Now()); err != nil {
		t.Error(err)
	}
}
