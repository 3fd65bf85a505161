package api_test

import (
	"bufio"
	"context"
	"encoding/json"
	"net/http"
	"strings"
	"testing"
	"time"

	"github.com/evenkeel/evenkeel/csms"
)

// message is one server-sent event.
type message struct{ id, event, data string }

// follow opens an event stream and gives its messages until the test ends.
func (s *server) follow(role csms.Role, query string, header ...string) <-chan message {
	s.tb.Helper()
	ctx, cancel := context.WithCancel(context.Background())
	req, err := http.NewRequestWithContext(ctx, "GET", s.http.URL+"/api/v1/events"+query, nil)
	if err != nil {
		s.tb.Fatal(err)
	}
	req.Header.Set("Accept", "*/*") // the stream is what a client gets that does not choose
	req.Header.Set("Authorization", "Bearer "+s.secret[role])
	for i := 0; i+1 < len(header); i += 2 {
		req.Header.Set(header[i], header[i+1])
	}
	res, err := s.http.Client().Do(req)
	if err != nil {
		s.tb.Fatal(err)
	}
	if ct := res.Header.Get("Content-Type"); res.StatusCode != 200 || ct != "text/event-stream" {
		s.tb.Fatalf("stream: %d %s", res.StatusCode, ct)
	}
	out := make(chan message, 100)
	done := make(chan struct{})
	go func() {
		defer close(done)
		defer close(out)
		var m message
		for lines := bufio.NewScanner(res.Body); lines.Scan(); {
			name, value, _ := strings.Cut(lines.Text(), ": ")
			switch name {
			case "id":
				m.id = value
			case "event":
				m.event = value
			case "data":
				m.data = value
			case "":
				if m.data != "" {
					out <- m
				}
				m = message{}
			}
		}
	}()
	s.tb.Cleanup(func() { cancel(); res.Body.Close(); <-done })
	return out
}

func receive(tb testing.TB, c <-chan message) message {
	tb.Helper()
	select {
	case m, ok := <-c:
		if !ok {
			tb.Fatal("stream ended")
		}
		return m
	case <-time.After(patience):
		tb.Fatal("no event came")
	}
	panic("unreachable")
}

func TestEventStreamEndsWithItsKey(t *testing.T) {
	t.Parallel()
	s := newServer(t)
	s.relay()
	made := s.want(201, "POST", "/api/v1/api-keys", `{"name":"watcher","role":"viewer"}`)
	stream := s.follow("", "?type=station.changed", "Authorization", "Bearer "+at(t, made.body, "secret").(string))
	s.station("CS1", false)
	if m := receive(t, stream); m.event != "station.changed.v1" {
		t.Fatalf("%+v", m)
	}
	s.want(204, "DELETE", "/api/v1/api-keys/"+at(t, made.body, "id").(string), "")
	s.station("CS2", false)
	select {
	case m, ok := <-stream:
		if ok {
			t.Errorf("told to a revoked key: %+v", m)
		}
	case <-time.After(patience):
		t.Error("the stream goes on")
	}
}

func TestEventStreamResumesWhereItWasLeft(t *testing.T) {
	t.Parallel()
	s := newServer(t)
	s.relay()
	s.station("CS1", false)
	all := s.follow(csms.RoleOwner, "?after=0")
	first := receive(t, all)
	equal(t, first.event, "station.changed.v1")
	var e map[string]any
	if err := json.Unmarshal([]byte(first.data), &e); err != nil {
		t.Fatal(err)
	}
	equal(t, at(t, e, "specversion"), "1.0")
	equal(t, at(t, e, "type"), "station.changed.v1")
	equal(t, at(t, e, "chargingstation"), "CS1")
	equal(t, at(t, e, "sequence"), first.id)
	equal(t, at(t, e, "data", "chargingStationId"), "CS1")

	s.station("CS2", true)
	second, third := receive(t, all), receive(t, all)
	equal(t, third.event, "station.connected.v1")

	again := s.follow(csms.RoleOwner, "", "Last-Event-ID", first.id)
	equal(t, receive(t, again).id, second.id)
	equal(t, receive(t, again).id, third.id)

	narrow := s.follow(csms.RoleOwner, "?after=0&type=station.connected&chargingStationId=CS2")
	equal(t, receive(t, narrow).id, third.id)
	s.station("CS3", true)
	live := s.want(202, "POST", "/api/v1/charging-stations/CS2/commands", `{"type":"reset"}`)
	commands := s.follow(csms.RoleOwner, "?after=0&type=command")
	m := receive(t, commands)
	if err := json.Unmarshal([]byte(m.data), &e); err != nil {
		t.Fatal(err)
	}
	equal(t, at(t, e, "subject"), at(t, live.body, "id"))
	if len(narrow) != 0 {
		t.Errorf("another station's event: %v", <-narrow)
	}
}

func TestEventStreamTellsOfAGap(t *testing.T) {
	t.Parallel()
	s := newServer(t)
	s.relay()
	s.station("CS1", false)
	m := receive(t, s.follow(csms.RoleOwner, "", "Last-Event-ID", "1000000"))
	equal(t, m.event, "gap")
	if !strings.Contains(m.data, `"after":1000000`) {
		t.Error(m.data)
	}
}

func TestTransientEventsComeWhereAskedFor(t *testing.T) {
	t.Parallel()
	s := newServer(t)
	s.relay()
	key := s.station("CS1", true)
	c := s.follow(csms.RoleViewer, "?type=meter.sampled,transaction")
	s.charge(key)
	m := receive(t, c)
	equal(t, m.event, "transaction.started.v1")
	if strings.Contains(m.data, "04A1B2C3D4") {
		t.Errorf("a viewer sees the id token: %s", m.data)
	}
	s.bus.Publish(csms.Event{
		ID: "evt_1", Type: csms.EventMeterSampled, Tenant: csms.DefaultTenant, Station: "CS1", At: time.Now(),
		Data: map[string]int{"powerW": 7000}, Transient: true,
	})
	m = receive(t, c)
	equal(t, m.event, "meter.sampled.v1")
	equal(t, m.id, "")
}

func TestEventStreamsEndWithTheServer(t *testing.T) {
	t.Parallel()
	s := newServer(t)
	c := s.follow(csms.RoleOwner, "")
	s.api.EndStreams()
	select {
	case _, ok := <-c:
		if ok {
			t.Error("an event from nowhere")
		}
	case <-time.After(patience):
		t.Fatal("the stream goes on")
	}
}

func TestEventListIsPaged(t *testing.T) {
	t.Parallel()
	s := newServer(t)
	for _, id := range []string{"CS1", "CS2", "CS3"} {
		s.station(id, true)
	}
	var got []string
	path := "/api/v1/events?type=station.connected&limit=2"
	for path != "" {
		a := s.want(200, "GET", path, "")
		for _, item := range at(t, a.body, "items").([]any) {
			equal(t, at(t, item, "type"), "station.connected.v1")
			got = append(got, at(t, item, "chargingstation").(string))
		}
		path, _, _ = strings.Cut(strings.TrimPrefix(a.header.Get("Link"), "<"), ">")
	}
	equal(t, strings.Join(got, " "), "CS1 CS2 CS3")
	a := s.want(200, "GET", "/api/v1/charging-stations/CS2/events", "")
	for _, item := range at(t, a.body, "items").([]any) {
		equal(t, at(t, item, "subject"), "CS2")
	}
	s.want(404, "GET", "/api/v1/charging-stations/nobody/events", "")
	s.want(422, "GET", "/api/v1/events?cursor=x", "")
	s.want(422, "GET", "/api/v1/events", "", "Accept", "text/event-stream", "Last-Event-ID", "x")
}
