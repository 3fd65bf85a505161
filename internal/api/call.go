package api

import (
	"context"
	"encoding/json"
	"errors"
	"net/http"
	"strings"
	"time"

	jsonv2 "github.com/go-json-experiment/json"

	"github.com/evenkeel/evenkeel/csms"
	"github.com/evenkeel/evenkeel/internal/operator"
	"github.com/evenkeel/evenkeel/internal/recordid"
	"github.com/evenkeel/evenkeel/internal/store"
)

// callTimeout is how long a raw call waits for the station at most.
const callTimeout = 20 * time.Second

// CallRequest is a raw OCPP call.
type CallRequest struct {
	Action     string          `json:"action" minLength:"1" maxLength:"50" doc:"Any message to a station that its OCPP version has"`
	Payload    json.RawMessage `json:"payload,omitempty" doc:"The message's JSON object, checked against its schema; absent is {}"`
	TimeoutSec int             `json:"timeoutSec,omitzero" minimum:"1" maximum:"20" doc:"How long to wait for the answer, default 20"`
}

// CallResult is a station's answer: either a response or an error.
type CallResult struct {
	_         struct{}        `additionalProperties:"true"`
	MessageID string          `json:"messageId"`
	Response  json.RawMessage `json:"response,omitzero" required:"false" doc:"Payload of the CALLRESULT"`
	Error     *CallError      `json:"error,omitzero" doc:"The CALLERROR"`
}

// CallError is a CALLERROR.
type CallError struct {
	_           struct{}        `additionalProperties:"true"`
	Code        string          `json:"code"`
	Description string          `json:"description"`
	Details     json.RawMessage `json:"details" doc:"A JSON object"`
}

type callInput struct {
	StationParams
	Body CallRequest
}

type callOutput struct{ Body CallResult }

func (a *API) stationCallRoutes() {
	route(a, operation{
		method: http.MethodPost, path: "/charging-stations/{id}/calls", id: "callStation", tag: "charging-stations",
		summary: "Send a raw OCPP call to a connected station and get its answer", perm: operator.CallStations,
		errors: []int{404, 409, 504},
	}, a.call)
}

func (a *API) call(ctx context.Context, who caller, in *callInput) (*callOutput, error) {
	key := who.station(in.ID)
	if _, err := a.Store.GetStation(ctx, key); err != nil {
		return nil, err
	}
	// The deed is noted before it is done; the frames themselves are in the journal.
	detail, err := jsonv2.Marshal(map[string]string{"action": in.Body.Action})
	if err != nil {
		return nil, err
	}
	err = a.Store.Tx(ctx, func(tx store.Tx) error {
		return tx.Audit(store.AuditEntry{
			Tenant: who.tenant, ID: recordid.New("aud"), At: time.Now().UTC(), By: who.name,
			Action: "call", Subject: "charging-station/" + in.ID, Detail: detail,
		})
	})
	if err != nil {
		return nil, err
	}
	c := csms.Call{Station: key, Action: in.Body.Action, Payload: in.Body.Payload, Timeout: callTimeout}
	if len(c.Payload) == 0 {
		c.Payload = []byte("{}")
	}
	if in.Body.TimeoutSec > 0 {
		c.Timeout = time.Duration(in.Body.TimeoutSec) * time.Second
	}
	reply, err := a.Bus.Call(ctx, c)
	if err != nil {
		return nil, callProblem(err)
	}
	out := &callOutput{Body: CallResult{MessageID: reply.MessageID, Response: reply.Response}}
	if e := reply.Error; e != nil {
		out.Body.Response = nil
		out.Body.Error = &CallError{Code: e.Code, Description: e.Description, Details: e.Details}
		if len(e.Details) == 0 {
			out.Body.Error.Details = json.RawMessage("{}")
		}
	} else if len(reply.Response) == 0 {
		out.Body.Response = json.RawMessage("{}")
	}
	return out, nil
}

// callProblem places what the gateway says of a payload within the request: its
// pointers are into the payload, and the one thing of a call it may not find is the action.
func callProblem(err error) error {
	e, ok := errors.AsType[*csms.Error](err)
	if !ok {
		return err
	}
	switch e.Code {
	case csms.CodeInvalid:
		placed := &csms.Error{Code: e.Code, Message: e.Message, Err: e}
		for _, f := range e.Fields {
			if f.Pointer == "" || strings.HasPrefix(f.Pointer, "/") {
				f.Pointer = "/payload" + f.Pointer
			}
			placed.Fields = append(placed.Fields, f)
		}
		return placed
	case csms.CodeNotFound, csms.CodeNotSupported:
		return &csms.Error{
			Code: csms.CodeInvalid, Message: e.Message, Err: e,
			Fields: []csms.FieldError{{Pointer: "/action", Message: e.Message}},
		}
	default:
		return err
	}
}
