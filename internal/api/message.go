package api

import (
	"context"
	"net/http"
	"time"

	"github.com/danielgtaylor/huma/v2"

	"github.com/evenkeel/evenkeel/csms"
	"github.com/evenkeel/evenkeel/internal/operator"
	"github.com/evenkeel/evenkeel/internal/store"
)

// Message is a frame of the journal.
type Message struct {
	_                struct{}          `additionalProperties:"true"`
	At               Instant           `json:"at" doc:"When it crossed the wire"`
	Direction        string            `json:"direction" enum:"in,out" doc:"in: from the station, out: to it"`
	OCPPVersion      string            `json:"ocppVersion"`
	Type             string            `json:"type" doc:"call, result, error, resultError, send or unparsable"`
	Action           *string           `json:"action" doc:"Also of the call that a result answers, where known"`
	MessageID        *string           `json:"messageId"`
	Raw              string            `json:"raw" doc:"The exact text; id token values masked for roles that may not see them"`
	Deviations       []string          `json:"deviations"`
	DeviationDetails []DeviationDetail `json:"deviationDetails"`
}

// Instant is a time written with all its microseconds: what follows closely sorts as text, too.
type Instant struct{ time.Time }

// MarshalJSON writes RFC 3339 of a fixed width.
func (t Instant) MarshalJSON() ([]byte, error) {
	return t.AppendFormat(nil, `"2006-01-02T15:04:05.000000Z07:00"`), nil
}

// Schema tells huma what it looks like on the wire.
func (Instant) Schema(huma.Registry) *huma.Schema {
	return &huma.Schema{Type: huma.TypeString, Format: "date-time"}
}

func messageForm(who caller) func(csms.Frame) Message {
	whole := who.may(operator.SeeTokenValues)
	return func(f csms.Frame) Message {
		m := Message{
			At: Instant{f.At.UTC()}, Direction: "out", OCPPVersion: f.OCPPVersion, Type: f.Type,
			Action: strPtr(f.Action), MessageID: strPtr(f.MessageID), Raw: string(f.Raw),
		}
		if f.FromStation {
			m.Direction = "in"
		}
		if !whole {
			m.Raw = string(maskJSON(f.Raw))
		}
		m.Deviations, m.DeviationDetails = deviationForms(f.Deviations)
		return m
	}
}

type messagesInput struct {
	StationParams
	PageParams
	Action string    `query:"action" maxLength:"50" doc:"Of this action only"`
	Since  time.Time `query:"since" doc:"At or after"`
	Until  time.Time `query:"until" doc:"Before"`
}

func (a *API) messageRoutes() {
	route(a, operation{
		method: http.MethodGet, path: "/charging-stations/{id}/messages", id: "listMessages", tag: "charging-stations",
		summary: "List the frames exchanged with a station, newest first", perm: operator.ReadMessages, errors: []int{404},
	}, func(ctx context.Context, who caller, in *messagesInput) (*listOutput[Message], error) {
		key := who.station(in.ID)
		page, err := in.page(who)
		if err != nil {
			return nil, err
		}
		frames, next, err := a.Store.Frames(ctx, key, store.FrameQuery{
			Action: in.Action, Since: in.Since, Until: in.Until,
		}, page)
		if err != nil {
			return nil, err
		}
		if len(frames) == 0 { // a station that is gone may have left frames: they stay readable
			if _, err := a.Store.GetStation(ctx, key); err != nil {
				return nil, err
			}
		}
		return listed(who, &in.PageParams, frames, next, messageForm(who)), nil
	})
}
