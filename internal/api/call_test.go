package api_test

import (
	"context"
	"testing"

	"github.com/evenkeel/evenkeel/csms"
)

// peer is the gateway's part in raw calls.
func (s *server) peer(h func(csms.Call) (csms.CallReply, error)) {
	s.tb.Helper()
	if err := s.bus.ServeCalls(func(_ context.Context, c csms.Call) (csms.CallReply, error) { return h(c) }); err != nil {
		s.tb.Fatal(err)
	}
}

func TestRawCallGivesTheStationsAnswer(t *testing.T) {
	t.Parallel()
	s := newServer(t)
	s.station("CS1", true)
	var got csms.Call
	s.peer(func(c csms.Call) (csms.CallReply, error) {
		got = c
		return csms.CallReply{MessageID: "m1", Response: []byte(`{"status":"Accepted"}`)}, nil
	})
	a := s.want(200, "POST", "/api/v1/charging-stations/CS1/calls", `{"action":"Reset","payload":{"type":"Soft","n":1.10}}`)
	equal(t, a.text, `{"messageId":"m1","response":{"status":"Accepted"}}`)
	equal(t, got.Action, "Reset")
	equal(t, string(got.Payload), `{"type":"Soft","n":1.10}`)
	s.want(200, "POST", "/api/v1/charging-stations/CS1/calls", `{"action":"ClearCache"}`)
	equal(t, string(got.Payload), `{}`)
	log := s.want(200, "GET", "/api/v1/audit-log?limit=1", "")
	equal(t, at(t, log.body, "items", 0, "action"), "call")
	equal(t, at(t, log.body, "items", 0, "by"), "owner")
	equal(t, at(t, log.body, "items", 0, "detail", "action"), "ClearCache")
}

func TestRawCallGivesTheStationsError(t *testing.T) {
	t.Parallel()
	s := newServer(t)
	s.station("CS1", true)
	s.peer(func(csms.Call) (csms.CallReply, error) {
		return csms.CallReply{MessageID: "m1", Error: &csms.CallError{Code: "NotSupported", Description: "no"}}, nil
	})
	a := s.want(200, "POST", "/api/v1/charging-stations/CS1/calls", `{"action":"Reset","payload":{"type":"Soft"}}`)
	equal(t, a.text, `{"messageId":"m1","error":{"code":"NotSupported","description":"no","details":{}}}`)
}

func TestRawCallThatFailsSaysWhy(t *testing.T) {
	t.Parallel()
	s := newServer(t)
	s.station("CS1", true)
	s.station("CS2", false)
	var fail error
	s.peer(func(csms.Call) (csms.CallReply, error) { return csms.CallReply{}, fail })
	const body = `{"action":"Reset","payload":{"type":"Soft"}}`
	s.want(404, "POST", "/api/v1/charging-stations/nobody/calls", body)
	s.want(409, "POST", "/api/v1/charging-stations/CS2/calls", body)
	for _, c := range []struct {
		fail    error
		status  int
		pointer string
	}{
		{&csms.Error{Code: csms.CodeInvalid, Message: "bad", Fields: []csms.FieldError{{Pointer: "/type", Message: "not one of"}}}, 422, "/payload/type"},
		{&csms.Error{Code: csms.CodeInvalid, Message: "bad", Fields: []csms.FieldError{{Pointer: "", Message: "no object"}}}, 422, "/payload"},
		{csms.Errorf(csms.CodeNotFound, "no action Reset"), 422, "/action"},
		{csms.Errorf(csms.CodeTimeout, "no answer"), 504, ""},
		{csms.Errorf(csms.CodeConflict, "gone"), 409, ""},
		{csms.Errorf(csms.CodeUnavailable, "busy"), 503, ""},
		{csms.Errorf(csms.CodeInternal, "secret"), 500, ""},
	} {
		fail = c.fail
		a := s.want(c.status, "POST", "/api/v1/charging-stations/CS1/calls", body)
		if c.pointer != "" {
			equal(t, at(t, a.body, "errors", 0, "pointer"), c.pointer)
		}
		if c.status == 503 && a.header.Get("Retry-After") == "" {
			t.Error("503 without Retry-After")
		}
		if c.status == 500 && at(t, a.body, "title") != "A fault of the server" {
			t.Errorf("500: %s", a.text)
		}
	}
	s.want(422, "POST", "/api/v1/charging-stations/CS1/calls", `{"payload":{}}`)
	s.want(422, "POST", "/api/v1/charging-stations/CS1/calls", `{"action":"Reset","payload":{},"timeoutSec":21}`)
}
