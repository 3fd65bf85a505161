package api_test

import (
	"fmt"
	"strings"
	"sync/atomic"
	"testing"

	"github.com/evenkeel/evenkeel/csms"
)

const callCS1 = "/api/v1/charging-stations/CS1/calls"

func TestCallWithTheSameKeyIsSentOnce(t *testing.T) {
	t.Parallel()
	s := newServer(t)
	s.station("CS1", true)
	var sent atomic.Int64
	s.peer(func(csms.Call) (csms.CallReply, error) {
		return csms.CallReply{MessageID: fmt.Sprint("m", sent.Add(1)), Response: []byte(`{"status":"Accepted"}`)}, nil
	})
	const body = `{"action":"Reset","payload":{"type":"Soft"}}`
	first := s.want(200, "POST", callCS1, body, "Idempotency-Key", "k1")
	again := s.want(200, "POST", callCS1, body, "Idempotency-Key", "k1")
	equal(t, again.text, first.text)
	equal(t, again.header.Get("Content-Type"), first.header.Get("Content-Type"))
	equal(t, sent.Load(), int64(1))

	s.want(422, "POST", callCS1, `{"action":"Reset","payload":{"type":"Hard"}}`, "Idempotency-Key", "k1")
	s.station("CS2", true)
	s.want(422, "POST", "/api/v1/charging-stations/CS2/calls", body, "Idempotency-Key", "k1")
	equal(t, sent.Load(), int64(1))
	if a := s.do(csms.RoleOperator, "POST", callCS1, body, "Idempotency-Key", "k1"); a.status != 200 || sent.Load() != 2 {
		t.Errorf("the key of another caller: %d, %d sent", a.status, sent.Load())
	}
	s.want(200, "POST", callCS1, body)
	equal(t, sent.Load(), int64(3))
	if a := s.do(csms.RoleViewer, "POST", callCS1, body, "Idempotency-Key", "k1"); a.status != 403 {
		t.Errorf("a key opens what the role may not: %d", a.status)
	}
	s.want(422, "POST", callCS1, body, "Idempotency-Key", strings.Repeat("x", 256))
}

func TestCallThatDidNothingMayBeTriedAgain(t *testing.T) {
	t.Parallel()
	s := newServer(t)
	s.station("CS1", true)
	var sent int
	var fail error
	s.peer(func(csms.Call) (csms.CallReply, error) {
		sent++
		return csms.CallReply{MessageID: "m", Response: []byte(`{}`)}, fail
	})
	const body = `{"action":"ClearCache"}`
	fail = csms.Errorf(csms.CodeConflict, "not connected")
	s.want(409, "POST", callCS1, body, "Idempotency-Key", "k1")
	fail = nil
	s.want(200, "POST", callCS1, body, "Idempotency-Key", "k1")
	equal(t, sent, 2)

	fail = csms.Errorf(csms.CodeTimeout, "no answer")
	s.want(504, "POST", callCS1, body, "Idempotency-Key", "k2")
	fail = nil
	a := s.want(504, "POST", callCS1, body, "Idempotency-Key", "k2") // the station may have acted on it
	equal(t, at(t, a.body, "type"), "urn:evenkeel:problem:timeout")
	equal(t, sent, 3)
}

func TestRequestWhoseFirstStillRunsIsAConflict(t *testing.T) {
	t.Parallel()
	s := newServer(t)
	s.station("CS1", true)
	running, finish := make(chan struct{}), make(chan struct{})
	s.peer(func(csms.Call) (csms.CallReply, error) {
		close(running)
		<-finish
		return csms.CallReply{MessageID: "m", Response: []byte(`{}`)}, nil
	})
	first := make(chan answer, 1)
	go func() {
		first <- s.do(csms.RoleOwner, "POST", callCS1, `{"action":"ClearCache"}`, "Idempotency-Key", "k1")
	}()
	<-running
	a := s.want(409, "POST", callCS1, `{"action":"ClearCache"}`, "Idempotency-Key", "k1")
	if a.header.Get("Retry-After") == "" {
		t.Error("no Retry-After")
	}
	close(finish)
	equal(t, (<-first).status, 200)
	s.want(200, "POST", callCS1, `{"action":"ClearCache"}`, "Idempotency-Key", "k1")
}

func TestCommandThatIsWaitedForIsNotSubmittedTwice(t *testing.T) {
	t.Parallel()
	s := newServer(t)
	key := s.station("CS1", false)
	const path, body = "/api/v1/charging-stations/CS1/commands", `{"type":"reset"}`
	first := make(chan answer, 1)
	submitted := make(chan struct{})
	if err := s.bus.ServeWake(func(csms.StationKey) { close(submitted) }); err != nil {
		t.Fatal(err)
	}
	epoch, _, err := s.fleet.Connected(t.Context(), key, "1.6", "n1")
	if err != nil {
		t.Fatal(err)
	}
	s.bus.Own(key, epoch)
	go func() {
		first <- s.do(csms.RoleOwner, "POST", path, body, "Idempotency-Key", "k1", "Prefer", "wait=60")
	}()
	<-submitted
	s.want(409, "POST", path, body, "Idempotency-Key", "k1", "Prefer", "wait=60")
	pending, err := s.queue.Pending(t.Context(), key)
	if err != nil || len(pending) != 1 {
		t.Fatalf("pending %v, %v", pending, err)
	}
	if err := s.queue.Finish(t.Context(), key.Tenant, pending[0].ID, csms.Outcome{Status: csms.OutcomeAccepted}); err != nil {
		t.Fatal(err)
	}
	id := at(t, (<-first).body, "id")
	again := s.want(202, "POST", path, body, "Idempotency-Key", "k1")
	equal(t, at(t, again.body, "id"), id)
	equal(t, at(t, again.body, "state"), "finished")
}

func TestSecretIsNotShownAgain(t *testing.T) {
	t.Parallel()
	s := newServer(t)
	const body = `{"name":"ci","role":"viewer"}`
	s.want(201, "POST", "/api/v1/api-keys", body, "Idempotency-Key", "k1")
	s.want(409, "POST", "/api/v1/api-keys", body, "Idempotency-Key", "k1")
	made := 0
	for _, k := range at(t, s.want(200, "GET", "/api/v1/api-keys", "").body, "items").([]any) {
		if at(t, k, "name") == "ci" {
			made++
		}
	}
	equal(t, made, 1)
}
