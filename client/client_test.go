package client_test

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"go.uber.org/goleak"

	"github.com/evenkeel/evenkeel/client"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

func serve(tb testing.TB, h http.HandlerFunc) *client.Client {
	tb.Helper()
	s := httptest.NewServer(h)
	tb.Cleanup(func() {
		s.Client().CloseIdleConnections()
		s.CloseClientConnections()
		s.Close()
	})
	return client.New(s.URL+"/", "ek_x", client.Options{HTTP: s.Client()})
}

func TestMethodsSayWhatTheServerExpects(t *testing.T) {
	t.Parallel()
	var got, body string
	var header http.Header
	c := serve(t, func(w http.ResponseWriter, r *http.Request) {
		text, _ := io.ReadAll(r.Body)
		got, body, header = r.Method+" "+r.URL.RequestURI(), string(text), r.Header
		fmt.Fprint(w, `{"id":"CS/1","securityProfile":2,"evses":[]}`)
	})
	st, err := c.PutChargingStation(t.Context(), "CS/1", client.PutChargingStationParams{IfMatch: `"7"`}, client.StationRequest{
		SecurityProfile: new(int64(2)), Password: new("secret"),
	})
	if err != nil {
		t.Fatal(err)
	}
	if got != "PUT /api/v1/charging-stations/CS%2F1" || body != `{"password":"secret","securityProfile":2}` {
		t.Errorf("%s %s", got, body)
	}
	if header.Get("Authorization") != "Bearer ek_x" || header.Get("If-Match") != `"7"` || header.Get("Content-Type") != "application/json" {
		t.Errorf("header %v", header)
	}
	if st.ID != "CS/1" || st.SecurityProfile != 2 {
		t.Errorf("%+v", st)
	}
	if _, err := c.ListTransactions(t.Context(), client.ListTransactionsParams{ChargingStationID: "CS1", Limit: 5}); err != nil {
		t.Fatal(err)
	}
	if got != "GET /api/v1/transactions?chargingStationId=CS1&limit=5" {
		t.Error(got)
	}
	if _, err := c.PatchIDToken(t.Context(), "eMAID", "DE*1", client.PatchIDTokenParams{}, map[string]any{"group": nil}); err != nil {
		t.Fatal(err)
	}
	if got != "PATCH /api/v1/id-tokens/eMAID/DE%2A1" && got != "PATCH /api/v1/id-tokens/eMAID/DE*1" || body != `{"group":null}` {
		t.Errorf("%s %s", got, body)
	}
}

func TestProblemsAreErrors(t *testing.T) {
	t.Parallel()
	c := serve(t, func(w http.ResponseWriter, r *http.Request) {
		if strings.HasSuffix(r.URL.Path, "/proxy") {
			http.Error(w, "<html>", http.StatusBadGateway)
			return
		}
		w.Header().Set("Retry-After", "3")
		w.WriteHeader(422)
		fmt.Fprint(w, `{"type":"urn:evenkeel:problem:invalid","title":"T","status":422,"detail":"D","errors":[{"pointer":"/a","detail":"bad"}]}`)
	})
	_, err := c.GetChargingStation(t.Context(), "CS1")
	e, ok := errors.AsType[*client.Error](err)
	if !ok || e.Status != 422 || e.Type != "urn:evenkeel:problem:invalid" || e.Header.Get("Retry-After") != "3" {
		t.Fatalf("%v", err)
	}
	if e.Error() != "422 T: D; /a bad" {
		t.Error(e.Error())
	}
	_, err = c.GetChargingStation(t.Context(), "proxy")
	if e, ok := errors.AsType[*client.Error](err); !ok || e.Status != 502 || e.Title != "Bad Gateway" {
		t.Errorf("%v", err)
	}
}

func TestAllWalksThePages(t *testing.T) {
	t.Parallel()
	pages := map[string][]int{"": {1, 2}, "b": {3}, "c": {4, 5}}
	next := map[string]*string{"": new("b"), "b": new("c"), "c": nil}
	page := func(cursor string) ([]int, *string, error) { return pages[cursor], next[cursor], nil }
	var got []int
	for n, err := range client.All(page) {
		if err != nil {
			t.Fatal(err)
		}
		got = append(got, n)
	}
	if diff := cmp.Diff([]int{1, 2, 3, 4, 5}, got); diff != "" {
		t.Errorf("items (-want +got):\n%s", diff)
	}
	broken := errors.New("broken")
	for _, err := range client.All(func(string) ([]int, *string, error) { return nil, nil, broken }) {
		if !errors.Is(err, broken) {
			t.Error(err)
		}
	}
}

func TestEventsResumeAfterALostConnection(t *testing.T) {
	t.Parallel()
	var from []string
	c := serve(t, func(w http.ResponseWriter, r *http.Request) {
		last := r.Header.Get("Last-Event-ID")
		from = append(from, last)
		n := len(from)
		w.Header().Set("Content-Type", "text/event-stream")
		if n == 3 {
			fmt.Fprint(w, "id: 9\nevent: gap\ndata: {\"after\":2}\n\n")
		}
		fmt.Fprintf(w, ": still here\n\nid: %d\nevent: station.booted.v1\ndata: {\"id\":\"evt_%d\",\"type\":\"station.booted.v1\"}\n\n", n, n)
	}) // and the connection ends
	ctx, cancel := context.WithCancel(t.Context())
	defer cancel()
	var got []string
	for e, err := range c.Events(ctx, client.EventQuery{Types: []string{"station"}}) {
		if err != nil {
			t.Fatal(err)
		}
		got = append(got, e.Type+" "+e.ID)
		if len(got) == 4 {
			break
		}
	}
	if diff := cmp.Diff([]string{"station.booted.v1 evt_1", "station.booted.v1 evt_2", "gap ", "station.booted.v1 evt_3"}, got); diff != "" {
		t.Errorf("events (-want +got):\n%s", diff)
	}
	if diff := cmp.Diff([]string{"", "1", "2"}, from); diff != "" {
		t.Errorf("resumed after (-want +got):\n%s", diff)
	}
}

func TestEventsEndWhereTheServerRefuses(t *testing.T) {
	t.Parallel()
	c := serve(t, func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(401) })
	n := 0
	for _, err := range c.Events(t.Context(), client.EventQuery{}) {
		n++
		if e, ok := errors.AsType[*client.Error](err); !ok || e.Status != 401 {
			t.Error(err)
		}
	}
	if n != 1 {
		t.Errorf("%d errors", n)
	}
}
