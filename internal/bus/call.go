package bus

import (
	"context"
	"errors"
	"time"

	"github.com/go-json-experiment/json"
	"github.com/go-json-experiment/json/jsontext"
	"github.com/nats-io/nats.go"

	"github.com/evenkeel/evenkeel/csms"
)

// DefaultCallTimeout bounds a call that names no time-out of its own.
const DefaultCallTimeout = 20 * time.Second

// transit is what a request needs on its way beyond the time the station has, so that the
// answer that says "no answer" arrives before the asking side gives up.
const transit = 2 * time.Second

// Own notes that this node holds the station's socket of this epoch.
func (b *Bus) Own(key csms.StationKey, epoch int64) {
	b.mu.Lock()
	defer b.mu.Unlock()
	if epoch >= b.owners[key] {
		b.owners[key] = epoch
	}
}

// Disown notes that the socket of this epoch is gone; a newer one stays.
func (b *Bus) Disown(key csms.StationKey, epoch int64) {
	b.mu.Lock()
	defer b.mu.Unlock()
	if b.owners[key] == epoch {
		delete(b.owners, key)
	}
}

// holder is the name of the node that holds the station's socket, "" for none.
func (b *Bus) holder(ctx context.Context, key csms.StationKey) (string, error) {
	b.mu.Lock()
	_, here := b.owners[key]
	b.mu.Unlock()
	if here {
		return b.node, nil
	}
	if b.locate == nil {
		return "", nil
	}
	node, err := b.locate(ctx, key)
	if err != nil {
		return "", err
	}
	if node == b.node {
		return "", nil // by the store still here, but the socket has gone
	}
	return node, nil
}

// The wire form of calls between nodes.
type (
	wireCall struct {
		Tenant  csms.TenantID  `json:"tenant"`
		Station csms.StationID `json:"station"`
		Action  string         `json:"action"`
		Payload jsontext.Value `json:"payload"`
		Timeout int64          `json:"timeoutMs"`
	}
	wireReply struct {
		MessageID string         `json:"messageId,omitzero"`
		Response  jsontext.Value `json:"response,omitzero"`
		CallError *wireCallError `json:"callError,omitzero"`
		Err       *wireError     `json:"error,omitzero"`
	}
	wireCallError struct {
		Code        string         `json:"code"`
		Description string         `json:"description"`
		Details     jsontext.Value `json:"details,omitzero"`
	}
	wireError struct {
		Code    csms.Code         `json:"code"`
		Message string            `json:"message"`
		Fields  []csms.FieldError `json:"fields,omitzero"`
	}
	wireHint struct {
		Tenant  csms.TenantID  `json:"tenant"`
		Station csms.StationID `json:"station"`
		Reason  string         `json:"reason,omitzero"`
	}
)

func notConnected() error {
	return csms.Errorf(csms.CodeConflict, "the charging station is not connected")
}

// Call sends a CALL to a station through the node that holds its socket and waits for
// the answer, a CALLERROR included. Codes of the error: conflict where the station is
// not connected, timeout where no answer came in time, invalid for a payload that
// breaks the message's schema (with the places) and not_found for an unknown action, both
// from the handler of [Bus.ServeCalls], and unavailable.
func (b *Bus) Call(ctx context.Context, c csms.Call) (csms.CallReply, error) {
	if c.Timeout <= 0 {
		c.Timeout = DefaultCallTimeout
	}
	if len(c.Payload) > 0 && !jsontext.Value(c.Payload).IsValid() {
		return csms.CallReply{}, &csms.Error{
			Code: csms.CodeInvalid, Message: "the payload is not JSON",
			Fields: []csms.FieldError{{Pointer: "", Message: "not JSON"}},
		}
	}
	node, err := b.holder(ctx, c.Station)
	if err != nil {
		return csms.CallReply{}, err
	}
	if node == "" {
		return csms.CallReply{}, notConnected()
	}
	w := wireCall{
		Tenant: c.Station.Tenant, Station: c.Station.Station,
		Action: c.Action, Payload: c.Payload, Timeout: c.Timeout.Milliseconds(),
	}
	if len(w.Payload) == 0 {
		w.Payload = jsontext.Value("{}")
	}
	data, err := json.Marshal(w)
	if err != nil {
		return csms.CallReply{}, csms.Errorf(csms.CodeInternal, "encode a call: %w", err)
	}
	ctx, cancel := context.WithTimeout(ctx, c.Timeout+transit)
	defer cancel()
	m, err := b.hints.RequestWithContext(ctx, callSubject(node), data)
	if err != nil {
		return csms.CallReply{}, b.requestError(err)
	}
	return readReply(m.Data)
}

func (b *Bus) requestError(err error) error {
	switch {
	case errors.Is(err, nats.ErrNoResponders):
		return notConnected()
	case errors.Is(err, context.DeadlineExceeded), errors.Is(err, nats.ErrTimeout):
		return csms.Errorf(csms.CodeTimeout, "the charging station did not answer in time")
	case errors.Is(err, context.Canceled):
		return err
	case errors.Is(err, nats.ErrMaxPayload):
		return csms.Errorf(csms.CodeInvalid, "the payload is too large")
	default:
		return csms.Errorf(csms.CodeUnavailable, "the way to the charging station is disturbed: %w", err)
	}
}

func readReply(data []byte) (csms.CallReply, error) {
	var w wireReply
	if err := json.Unmarshal(data, &w); err != nil {
		return csms.CallReply{}, csms.Errorf(csms.CodeInternal, "answer of a node: %w", err)
	}
	if w.Err != nil {
		return csms.CallReply{}, &csms.Error{Code: w.Err.Code, Message: w.Err.Message, Fields: w.Err.Fields}
	}
	r := csms.CallReply{MessageID: w.MessageID, Response: w.Response}
	if e := w.CallError; e != nil {
		r.Error = &csms.CallError{Code: e.Code, Description: e.Description, Details: e.Details}
	}
	return r, nil
}

// callSubject is where a node takes calls.
func callSubject(node string) string { return "gw." + token(node) + ".call" }

// ServeCalls registers who makes the calls that come to this node. h is called
// concurrently, each call in its own goroutine, with a context that ends after the call's
// time-out and when the bus closes. It must be registered before a station is owned.
func (b *Bus) ServeCalls(h func(ctx context.Context, c csms.Call) (csms.CallReply, error)) error {
	return b.subscribe(callSubject(b.node), func(m *nats.Msg) {
		select {
		case b.slots <- struct{}{}:
		default:
			b.respond(m, csms.CallReply{}, csms.Errorf(csms.CodeUnavailable, "too many calls at a time"))
			return
		}
		if !b.begin() {
			<-b.slots
			return
		}
		go func() { // waited for by Close through b.calls
			defer b.calls.Done()
			defer func() { <-b.slots }()
			var w wireCall
			if err := json.Unmarshal(m.Data, &w); err != nil {
				b.respond(m, csms.CallReply{}, csms.Errorf(csms.CodeInternal, "call can't be read: %w", err))
				return
			}
			timeout := time.Duration(w.Timeout) * time.Millisecond
			ctx, cancel := context.WithTimeout(b.life, timeout)
			defer cancel()
			reply, err := h(ctx, csms.Call{
				Station: csms.StationKey{Tenant: w.Tenant, Station: w.Station},
				Action:  w.Action, Payload: w.Payload, Timeout: timeout,
			})
			b.respond(m, reply, err)
		}()
	})
}

// begin counts a call in, unless the bus is closing.
func (b *Bus) begin() bool {
	b.mu.Lock()
	defer b.mu.Unlock()
	if b.closed {
		return false
	}
	b.calls.Add(1)
	return true
}

func (b *Bus) respond(m *nats.Msg, reply csms.CallReply, err error) {
	w := wireReply{MessageID: reply.MessageID, Response: reply.Response}
	if e := reply.Error; e != nil {
		w.CallError = &wireCallError{Code: e.Code, Description: e.Description, Details: e.Details}
	}
	if err != nil {
		w = wireReply{Err: wireErrorOf(err)}
		if w.Err.Code == csms.CodeInternal {
			b.log.Error("call to a station went wrong", "err", err)
		}
	}
	data, err := json.Marshal(w)
	if err != nil {
		b.log.Error("answer to a call can't be encoded", "err", err)
		data, _ = json.Marshal(wireReply{Err: &wireError{
			Code: csms.CodeInternal, Message: "the answer of the charging station can't be passed on",
		}}) // of plain text: can't fail
	}
	if err := m.Respond(data); err != nil && !errors.Is(err, nats.ErrConnectionClosed) {
		b.log.Warn("answer to a call not sent", "err", err)
	}
}

func wireErrorOf(err error) *wireError {
	if e, ok := errors.AsType[*csms.Error](err); ok {
		return &wireError{Code: e.Code, Message: e.Message, Fields: e.Fields}
	}
	if errors.Is(err, context.DeadlineExceeded) || errors.Is(err, context.Canceled) {
		return &wireError{Code: csms.CodeTimeout, Message: "the charging station did not answer in time"}
	}
	return &wireError{Code: csms.CodeInternal, Message: "internal error"}
}

const (
	subjectWake = "gw.wake"
	subjectDrop = "gw.drop"
)

// Wake hints to the node that holds the station that a command waits for it. A hint
// may get lost: a node looks for commands whenever a station connects, too.
func (b *Bus) Wake(key csms.StationKey) { b.hint(subjectWake, key, "") }

// ServeWake registers who acts on hints of [Bus.Wake], of whatever node. fn must not block.
func (b *Bus) ServeWake(fn func(key csms.StationKey)) error {
	return b.serveHint(subjectWake, func(key csms.StationKey, _ string) { fn(key) })
}

// Drop asks the node that holds the station to close its socket.
func (b *Bus) Drop(key csms.StationKey, reason string) { b.hint(subjectDrop, key, reason) }

// ServeDrop registers who acts on [Bus.Drop], of whatever node. fn must not block.
func (b *Bus) ServeDrop(fn func(key csms.StationKey, reason string)) error {
	return b.serveHint(subjectDrop, fn)
}

func (b *Bus) hint(subject string, key csms.StationKey, reason string) {
	data, err := json.Marshal(wireHint{Tenant: key.Tenant, Station: key.Station, Reason: reason})
	if err == nil {
		err = b.hints.Publish(subject, data)
	}
	if err != nil {
		b.log.Warn("hint not sent", "subject", subject, "err", err)
	}
}

func (b *Bus) serveHint(subject string, fn func(csms.StationKey, string)) error {
	return b.subscribe(subject, func(m *nats.Msg) {
		var w wireHint
		if err := json.Unmarshal(m.Data, &w); err != nil {
			b.log.Warn("hint can't be read", "subject", subject, "err", err)
			return
		}
		fn(csms.StationKey{Tenant: w.Tenant, Station: w.Station}, w.Reason)
	})
}
