package api_test

import (
	"testing"

	"github.com/evenkeel/evenkeel/client"
	"github.com/evenkeel/evenkeel/csms"
)

func TestClientAndServerUnderstandEachOther(t *testing.T) {
	t.Parallel()
	s := newServer(t)
	s.relay()
	c := client.New(s.http.URL, s.secret[csms.RoleOwner], client.Options{HTTP: s.http.Client()})
	st, err := c.PutChargingStation(t.Context(), "CS:1", client.PutChargingStationParams{}, client.StationRequest{
		SecurityProfile: new(int64(1)), Password: new(password), Labels: map[string]string{"row": "A"},
	})
	if err != nil {
		t.Fatal(err)
	}
	equal(t, st.ID, "CS:1")
	if st, err = c.PatchChargingStation(t.Context(), "CS:1", client.PatchChargingStationParams{}, map[string]any{
		"labels": map[string]any{"row": nil}, "tariff": "t1",
	}); err != nil {
		t.Fatal(err)
	}
	equal(t, len(st.Labels), 0)
	equal(t, *st.Tariff, "t1")
	if _, err := c.PutIDToken(t.Context(), "eMAID", "DE*ABC*1/2", client.PutIDTokenParams{}, client.TokenRequest{}); err != nil {
		t.Fatal(err)
	}
	tok, err := c.GetIDToken(t.Context(), "eMAID", "DE*ABC*1/2")
	if err != nil {
		t.Fatal(err)
	}
	equal(t, tok.Value, "DE*ABC*1/2")

	key := s.station("CS2", true)
	id, number := s.charge(key)
	s.sample(key, number, 1, 1100)
	tx, err := c.GetTransaction(t.Context(), id)
	if err != nil {
		t.Fatal(err)
	}
	equal(t, *tx.MeterStartWh, int64(1000))
	samples, err := c.ListTransactionSamples(t.Context(), id, client.ListTransactionSamplesParams{})
	if err != nil {
		t.Fatal(err)
	}
	equal(t, samples.Items[0].Values[0].Value.String(), "1100")
	cmd, err := c.SubmitStationCommand(t.Context(), "CS2", client.SubmitStationCommandParams{IdempotencyKey: "k"}, client.CommandReset{Type: "reset"})
	if err != nil {
		t.Fatal(err)
	}
	equal(t, cmd.State, "queued")
	if err := c.DeleteChargingStation(t.Context(), "CS:1", client.DeleteChargingStationParams{}); err != nil {
		t.Fatal(err)
	}

	n := 0
	for st, err := range client.All(func(cursor string) ([]client.Station, *string, error) {
		l, err := c.ListChargingStations(t.Context(), client.ListChargingStationsParams{Limit: 1, Cursor: cursor})
		if err != nil {
			return nil, nil, err
		}
		return l.Items, l.NextCursor, nil
	}) {
		if err != nil {
			t.Fatal(err)
		}
		equal(t, st.ID, "CS2")
		n++
	}
	equal(t, n, 1)
	for e, err := range c.Events(t.Context(), client.EventQuery{Types: []string{"command"}, After: new(int64(0))}) {
		if err != nil {
			t.Fatal(err)
		}
		equal(t, *e.Subject, cmd.ID)
		break
	}
}
