package api

import (
	"context"
	"net/http"
	"strconv"
	"strings"
	"time"

	"github.com/evenkeel/evenkeel/csms"
	"github.com/evenkeel/evenkeel/internal/operator"
	"github.com/evenkeel/evenkeel/internal/store"
)

// CommandRequest is what is wanted of a station; a type uses the members it needs.
type CommandRequest struct {
	Type          string          `json:"type" enum:"start,stop,reset,unlock,trigger,changeAvailability"`
	EVSEID        int             `json:"evseId,omitzero" minimum:"0" doc:"0 or absent: the station as a whole, or its choice. In OCPP 1.6 EVSE N is connector N"`
	ConnectorID   int             `json:"connectorId,omitzero" minimum:"0"`
	IDToken       *IDTokenRequest `json:"idToken,omitempty" doc:"start: who is to charge"`
	RemoteStartID int             `json:"remoteStartId,omitzero" minimum:"0" doc:"start: chosen by the server where absent"`
	TransactionID string          `json:"transactionId,omitzero" maxLength:"64" doc:"stop: the transaction's id as the station knows it, or of its record"`
	Mode          string          `json:"mode,omitzero" enum:"soft,hard,onIdle,immediate" doc:"reset"`
	Operative     *bool           `json:"operative,omitempty" doc:"changeAvailability"`
	Message       string          `json:"message,omitzero" maxLength:"50" doc:"trigger: boot, heartbeat, status, meterValues, transaction, logStatus, firmwareStatus, publishFirmwareStatus, diagnosticsStatus, signCertificate, signV2GCertificate or signCombinedCertificate"`
	TimeoutSec    int             `json:"timeoutSec,omitzero" minimum:"1" maximum:"86400" doc:"How long to wait for the station to come, default 60"`
	Deadline      *time.Time      `json:"deadline,omitempty" doc:"The same as an instant"`
}

// IDTokenRequest names an id token.
type IDTokenRequest struct {
	Type  string `json:"type,omitzero" maxLength:"20" default:"ISO14443" doc:"OCPP 2.x IdTokenEnumType"`
	Value string `json:"value" maxLength:"255"`
}

// StationCommandRequest is a [CommandRequest] that names its station.
type StationCommandRequest struct {
	ChargingStationID string `json:"chargingStationId" minLength:"1" maxLength:"48"`
	CommandRequest
}

// Command is a durable order to a station.
type Command struct {
	_                 struct{}        `additionalProperties:"true"`
	ID                string          `json:"id" doc:"cmd_ and a UUIDv7"`
	ChargingStationID string          `json:"chargingStationId"`
	Type              string          `json:"type"`
	Params            CommandParams   `json:"params"`
	State             string          `json:"state" enum:"queued,sent,finished"`
	CreatedAt         time.Time       `json:"createdAt"`
	Deadline          time.Time       `json:"deadline" doc:"It is not sent later than this"`
	SentAt            *time.Time      `json:"sentAt"`
	FinishedAt        *time.Time      `json:"finishedAt"`
	By                string          `json:"by" doc:"Name of the API key that asked"`
	Outcome           *CommandOutcome `json:"outcome" doc:"null until finished"`
	OCPP              *OCPPProblem    `json:"ocpp,omitzero" doc:"The station's CALLERROR, where it answered with one"`
}

// CommandParams are a command's parameters.
type CommandParams struct {
	_             struct{} `additionalProperties:"true"`
	EVSEID        int      `json:"evseId,omitzero"`
	ConnectorID   int      `json:"connectorId,omitzero"`
	IDToken       *IDToken `json:"idToken,omitzero"`
	RemoteStartID int      `json:"remoteStartId,omitzero"`
	TransactionID string   `json:"transactionId,omitzero"`
	Mode          string   `json:"mode,omitzero"`
	Operative     *bool    `json:"operative,omitempty"`
	Message       string   `json:"message,omitzero"`
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
}

func commandForm(who caller) func(csms.Command) Command {
	return func(c csms.Command) Command {
		p := c.Params
		out := Command{
			ID: string(c.ID), ChargingStationID: string(c.Station.Station), Type: string(c.Type),
			Params: CommandParams{
				EVSEID: int(p.EVSE), ConnectorID: int(p.Connector), IDToken: tokenForm(who, p.IDToken),
				RemoteStartID: p.RemoteStartID, TransactionID: string(p.TransactionID),
				Mode: p.Mode, Operative: p.Operative, Message: p.Message,
			},
			State: string(c.State), CreatedAt: c.CreatedAt.UTC(), Deadline: c.Deadline.UTC(),
			SentAt: timePtr(c.SentAt), FinishedAt: timePtr(c.FinishedAt), By: c.By,
		}
		if o := c.Outcome; o != nil {
			out.Outcome = &CommandOutcome{
				Status: string(o.Status), StationStatus: strPtr(o.StationWord), Reason: strPtr(o.Reason),
				MessageID: strPtr(o.MessageID), ErrorCode: strPtr(o.ErrorCode), Description: strPtr(o.Description),
			}
			if o.Status == csms.OutcomeError && o.ErrorCode != "" {
				out.OCPP = &OCPPProblem{Code: o.ErrorCode, Description: o.Description, MessageID: o.MessageID}
			}
		}
		return out
	}
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
	Body CommandRequest
}

type anyCommandInput struct {
	SubmitParams
	Body StationCommandRequest
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
		return a.submit(ctx, who, in.ID, in.Body, in.SubmitParams)
	})
	route(a, operation{
		method: http.MethodPost, path: "/commands", id: "submitCommand", tag: tag,
		summary: "Order something of the station named in the body", perm: operator.CommandStations, status: 202, also: 200, errors: []int{404},
	}, func(ctx context.Context, who caller, in *anyCommandInput) (*commandOutput, error) {
		return a.submit(ctx, who, in.Body.ChargingStationID, in.Body.CommandRequest, in.SubmitParams)
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

func (a *API) submit(ctx context.Context, who caller, station string, body CommandRequest, h SubmitParams) (*commandOutput, error) {
	c := csms.Command{
		Station: who.station(station),
		Type:    csms.CommandType(body.Type),
		Params: csms.CommandParams{
			EVSE: csms.EVSEID(body.EVSEID), Connector: csms.ConnectorID(body.ConnectorID),
			RemoteStartID: body.RemoteStartID, TransactionID: csms.TransactionID(body.TransactionID),
			Mode: body.Mode, Operative: body.Operative, Message: body.Message,
		},
		By: who.name,
	}
	if t := body.IDToken; t != nil {
		c.Params.IDToken = &csms.IDToken{Type: t.Type, Value: t.Value}
		if t.Type == "" {
			c.Params.IDToken.Type = "ISO14443"
		}
	}
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
