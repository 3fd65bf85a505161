package api

import (
	"context"
	"encoding/json"
	"net/http"
	"strconv"
	"strings"
	"time"

	"github.com/evenkeel/evenkeel/csms"
	"github.com/evenkeel/evenkeel/internal/operator"
	"github.com/evenkeel/evenkeel/internal/store"
)

// Command is a durable order to a station.
type Command struct {
	_                 struct{}        `additionalProperties:"true"`
	ID                string          `json:"id" doc:"cmd_ and a UUIDv7"`
	ChargingStationID string          `json:"chargingStationId"`
	Type              string          `json:"type"`
	Params            json.RawMessage `json:"params" doc:"What was wanted, as in the request"`
	State             string          `json:"state" enum:"queued,sent,finished"`
	CreatedAt         time.Time       `json:"createdAt"`
	Deadline          time.Time       `json:"deadline" doc:"It is not sent later than this"`
	SentAt            *time.Time      `json:"sentAt"`
	FinishedAt        *time.Time      `json:"finishedAt"`
	By                string          `json:"by" doc:"Name of the API key that asked"`
	Outcome           *CommandOutcome `json:"outcome" doc:"null until finished"`
	OCPP              *OCPPProblem    `json:"ocpp,omitzero" doc:"The station's CALLERROR, where it answered with one"`
}

// CommandOutcome is what came of a command.
type CommandOutcome struct {
	_             struct{} `additionalProperties:"true"`
	Status        string   `json:"status" enum:"accepted,rejected,scheduled,error,notSupported,expired,unknown" doc:"unknown: it was sent and no answer came; the station may have acted on it"`
	StationStatus *string  `json:"stationStatus" doc:"The station's own word"`
	Reason        *string  `json:"reason"`
	MessageID     *string  `json:"messageId"`
	ErrorCode     *string  `json:"errorCode" doc:"Of the station's CALLERROR"`
	Description   *string  `json:"description"`

	Result json.RawMessage `json:"result,omitempty" doc:"What the station told beyond its status; its shape belongs to the command's type"`
}

func commandForm(who caller) func(csms.Command) Command {
	return func(c csms.Command) Command {
		out := Command{
			ID: string(c.ID), ChargingStationID: string(c.Station.Station), Type: string(c.Type()), Params: paramsForm(who, c.Params),
			State: string(c.State), CreatedAt: c.CreatedAt.UTC(), Deadline: c.Deadline.UTC(),
			SentAt: timePtr(c.SentAt), FinishedAt: timePtr(c.FinishedAt), By: c.By,
		}
		if o := c.Outcome; o != nil {
			out.Outcome = &CommandOutcome{
				Status: string(o.Status), StationStatus: strPtr(o.StationWord), Reason: strPtr(o.Reason),
				MessageID: strPtr(o.MessageID), ErrorCode: strPtr(o.ErrorCode), Description: strPtr(o.Description),
				Result: shown(who, o.Result),
			}
			if o.Status == csms.OutcomeError && o.ErrorCode != "" {
				out.OCPP = &OCPPProblem{Code: o.ErrorCode, Description: o.Description, MessageID: o.MessageID}
			}
		}
		return out
	}
}

// paramsForm is a command's parameters as the caller may see them.
func paramsForm(who caller, p csms.Params) json.RawMessage {
	text, err := json.Marshal(csms.RedactedParams(p))
	if err != nil {
		return nil // plain structs: not reached
	}
	return shown(who, text)
}

// shown is a JSON text without the id token values that the caller may not see.
func shown(who caller, text json.RawMessage) json.RawMessage {
	if text == nil || who.may(operator.SeeTokenValues) {
		return text
	}
	return maskJSON(text)
}

// SubmitParams are the request headers of a command. (Exported, as all parameter structs
// that are embedded: huma looks into no others.)
type SubmitParams struct {
	IdempotencyKey string `header:"Idempotency-Key" maxLength:"255" doc:"The same request with the same key within 24 hours gives the command of the first; 409 while that is still answered"`
	Prefer         string `header:"Prefer" maxLength:"255" doc:"wait=N: wait up to N seconds (at most 60) for the command to finish"`
}

type stationCommandInput struct {
	StationParams
	SubmitParams
	Body commandRequest
}

type anyCommandInput struct {
	SubmitParams
	Body commandRequest
}

type commandOutput struct {
	Status     int
	Location   string `header:"Location"`
	Preference string `header:"Preference-Applied"`
	Body       Command
}

type commandInput struct {
	ID string `path:"id" maxLength:"64" doc:"cmd_..."`
	PreferParams
}

// PreferParams is the request header to wait for a command.
type PreferParams struct {
	Prefer string `header:"Prefer" maxLength:"255" doc:"wait=N: wait up to N seconds (at most 60) for the command to finish"`
}

type commandsInput struct {
	PageParams
	ChargingStationID string `query:"chargingStationId" maxLength:"48"`
	State             string `query:"state" enum:"queued,sent,finished"`
}

type stationCommandsInput struct {
	StationParams
	PageParams
	State string `query:"state" enum:"queued,sent,finished"`
}

func (a *API) commandRoutes() {
	const tag = "commands"
	route(a, operation{
		method: http.MethodPost, path: "/charging-stations/{id}/commands", id: "submitStationCommand", tag: tag,
		summary: "Order something of a station", perm: operator.CommandStations, status: 202, also: 200, errors: []int{404},
	}, func(ctx context.Context, who caller, in *stationCommandInput) (*commandOutput, error) {
		if in.Body.ChargingStationID != "" && in.Body.ChargingStationID != in.ID {
			return nil, invalidField("/chargingStationId", "is not the station of the path")
		}
		return a.submit(ctx, who, in.ID, in.Body, in.SubmitParams)
	})
	route(a, operation{
		method: http.MethodPost, path: "/commands", id: "submitCommand", tag: tag,
		summary: "Order something of the station named in the body", perm: operator.CommandStations, status: 202, also: 200, errors: []int{404},
	}, func(ctx context.Context, who caller, in *anyCommandInput) (*commandOutput, error) {
		if in.Body.ChargingStationID == "" {
			return nil, invalidField("/chargingStationId", "is required")
		}
		return a.submit(ctx, who, in.Body.ChargingStationID, in.Body, in.SubmitParams)
	})
	route(a, operation{
		method: http.MethodGet, path: "/commands", id: "listCommands", tag: tag,
		summary: "List commands, newest first", perm: operator.ReadStations,
	}, func(ctx context.Context, who caller, in *commandsInput) (*listOutput[Command], error) {
		return a.listCommands(ctx, who, &in.PageParams, in.ChargingStationID, in.State)
	})
	route(a, operation{
		method: http.MethodGet, path: "/charging-stations/{id}/commands", id: "listStationCommands", tag: tag,
		summary: "List a station's commands, newest first", perm: operator.ReadStations,
	}, func(ctx context.Context, who caller, in *stationCommandsInput) (*listOutput[Command], error) {
		return a.listCommands(ctx, who, &in.PageParams, in.ID, in.State)
	})
	route(a, operation{
		method: http.MethodGet, path: "/commands/{id}", id: "getCommand", tag: tag,
		summary: "Get a command", perm: operator.ReadStations, errors: []int{404},
	}, func(ctx context.Context, who caller, in *commandInput) (*commandOutput, error) {
		c, err := a.await(ctx, who, csms.RecordID(in.ID), waitOf(in.Prefer))
		if err != nil {
			return nil, err
		}
		return &commandOutput{Status: http.StatusOK, Body: commandForm(who)(c)}, nil
	})
}

func (a *API) listCommands(ctx context.Context, who caller, in *PageParams, station, state string) (*listOutput[Command], error) {
	page, err := in.page(who)
	if err != nil {
		return nil, err
	}
	list, next, err := a.Store.Commands(ctx, who.tenant, store.CommandQuery{
		Station: csms.StationID(station), State: csms.CommandState(state),
	}, page)
	if err != nil {
		return nil, err
	}
	return listed(who, in, list, next, commandForm(who)), nil
}

func (a *API) submit(ctx context.Context, who caller, station string, body commandRequest, h SubmitParams) (*commandOutput, error) {
	c := csms.Command{Station: who.station(station), Params: body.Params, By: who.name}
	switch {
	case body.Deadline != nil && body.TimeoutSec != 0:
		return nil, invalidField("/deadline", "must not come together with timeoutSec")
	case body.Deadline != nil:
		c.Deadline = *body.Deadline
	case body.TimeoutSec != 0:
		c.Deadline = time.Now().Add(time.Duration(body.TimeoutSec) * time.Second)
	}
	if h.IdempotencyKey != "" {
		c.IdempotencyKey = string(who.key) + "/" + h.IdempotencyKey // keys of one caller only
	}
	c, _, err := a.Queue.Submit(ctx, c)
	if err != nil {
		return nil, err
	}
	out := &commandOutput{Status: http.StatusAccepted, Location: Base + "/commands/" + string(c.ID)}
	if wait := waitOf(h.Prefer); wait > 0 {
		if c, err = a.await(ctx, who, c.ID, wait); err != nil {
			return nil, err
		}
		out.Preference = "wait=" + strconv.Itoa(int(wait/time.Second))
		if c.State == csms.CommandFinished {
			out.Status = http.StatusOK
		}
	}
	out.Body = commandForm(who)(c)
	return out, nil
}

// await gives a command, once it is finished or the wait is over.
func (a *API) await(ctx context.Context, who caller, id csms.RecordID, wait time.Duration) (csms.Command, error) {
	if wait <= 0 {
		return a.Store.GetCommand(ctx, who.tenant, id)
	}
	ctx, cancel := context.WithTimeout(ctx, wait)
	defer cancel()
	return a.Queue.Wait(ctx, who.tenant, id)
}

// maxWait bounds how long one request may wait for a command.
const maxWait = 60 * time.Second

// waitOf reads the wait of a Prefer header (RFC 7240); 0 for none. What can't be read is
// ignored, as the RFC wants.
func waitOf(prefer string) time.Duration {
	for p := range strings.SplitSeq(prefer, ",") {
		p, _, _ = strings.Cut(p, ";")
		name, value, ok := strings.Cut(strings.TrimSpace(p), "=")
		if !ok || !strings.EqualFold(strings.TrimSpace(name), "wait") {
			continue
		}
		n, err := strconv.Atoi(strings.Trim(strings.TrimSpace(value), `"`))
		if err != nil || n <= 0 {
			return 0
		}
		return min(time.Duration(n)*time.Second, maxWait)
	}
	return 0
}
