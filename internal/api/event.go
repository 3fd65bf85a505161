package api

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"strconv"
	"strings"
	"time"

	"github.com/danielgtaylor/huma/v2"
	"github.com/danielgtaylor/huma/v2/adapters/humago"
	jsonv2 "github.com/go-json-experiment/json"

	"github.com/evenkeel/evenkeel/csms"
	"github.com/evenkeel/evenkeel/internal/bus"
	"github.com/evenkeel/evenkeel/internal/operator"
)

// Event documents the CloudEvents 1.0 form of events, lists and streams alike.
type Event struct {
	_               struct{}        `additionalProperties:"true"`
	SpecVersion     string          `json:"specversion" doc:"1.0"`
	ID              string          `json:"id" doc:"The same if the event is told again"`
	Source          string          `json:"source"`
	Type            string          `json:"type" doc:"What happened, with its version" example:"station.connected.v1"`
	Subject         string          `json:"subject,omitzero" doc:"Id of the thing it happened to"`
	Time            time.Time       `json:"time"`
	Sequence        string          `json:"sequence,omitzero" doc:"Decimal number that orders events; transient events have none"`
	Tenant          string          `json:"tenant"`
	ChargingStation string          `json:"chargingstation,omitzero" doc:"Id of the charging station concerned"`
	DataContentType string          `json:"datacontenttype"`
	Data            json.RawMessage `json:"data"`
}

type eventsInput struct {
	Type              []string `query:"type" doc:"Event types or beginnings of them (station, transaction.ended, *), separated by commas. Transient events (meter.sampled) come only where asked for"`
	ChargingStationID string   `query:"chargingStationId" maxLength:"48"`
	EventParams
}

type stationEventsInput struct {
	StationParams
	Type []string `query:"type" doc:"Event types or beginnings of them, separated by commas"`
	EventParams
}

// EventParams is how far and how much, and whether as a list or a stream.
type EventParams struct {
	After       int64  `query:"after" minimum:"0" doc:"Only events with a higher sequence"`
	Limit       int    `query:"limit" minimum:"1" maximum:"1000" default:"100" doc:"List: most items to give"`
	Cursor      string `query:"cursor" maxLength:"1024" doc:"List: nextCursor of the page before"`
	LastEventID string `header:"Last-Event-ID" maxLength:"40" doc:"Stream: go on after this event"`
	Accept      string `header:"Accept" hidden:"true"`

	given  bool // after was given, be it 0
	listed bool // limit or cursor was given
	page   PageParams
}

// Resolve is called by huma after the parameters are read.
func (p *EventParams) Resolve(ctx huma.Context) []error {
	u := ctx.URL()
	query := u.Query()
	p.given = query.Has("after")
	p.listed = query.Has("limit") || query.Has("cursor")
	p.page = PageParams{Limit: p.Limit, Cursor: p.Cursor, url: u}
	return nil
}

// eventsOutput writes a list or a stream by itself.
type eventsOutput struct {
	Body func(huma.Context)
}

func (a *API) eventRoutes() {
	const tag = "events"
	route(a, operation{
		method: http.MethodGet, path: "/events", id: "listEvents", tag: tag,
		summary: "Follow events as server-sent events, or list them, oldest first (limit, cursor or Accept: application/json)",
		perm:    operator.ReadEvents,
	}, func(ctx context.Context, who caller, in *eventsInput) (*eventsOutput, error) {
		return a.events(ctx, who, &in.EventParams, bus.Filter{
			Types: in.Type, Station: csms.StationID(in.ChargingStationID),
		})
	})
	route(a, operation{
		method: http.MethodGet, path: "/charging-stations/{id}/events", id: "listStationEvents", tag: tag,
		summary: "List or follow the events of a charging station", perm: operator.ReadEvents, errors: []int{404},
	}, func(ctx context.Context, who caller, in *stationEventsInput) (*eventsOutput, error) {
		if _, err := a.Store.GetStation(ctx, who.station(in.ID)); err != nil {
			return nil, err
		}
		return a.events(ctx, who, &in.EventParams, bus.Filter{Types: in.Type, Station: csms.StationID(in.ID)})
	})
	list := a.huma.OpenAPI().Components.Schemas.Schema(typeOf[List[Event]](), true, "")
	for _, path := range []string{"/events", "/charging-stations/{id}/events"} {
		a.huma.OpenAPI().Paths[Base+path].Get.Responses["200"].Content = map[string]*huma.MediaType{
			"application/json": {Schema: list},
			"text/event-stream": {Schema: &huma.Schema{
				Type:        huma.TypeString,
				Description: "Each message has id (the sequence), event (the type) and data (the CloudEvent). A message of event gap says that events between were no longer kept.",
			}},
		}
	}
}

func (a *API) events(ctx context.Context, who caller, p *EventParams, f bus.Filter) (*eventsOutput, error) {
	for _, t := range f.Types {
		if len(t) > 64 {
			return nil, invalidParameter("type", "must have at most 64 characters each")
		}
	}
	if p.wantsList() {
		return a.eventList(ctx, who, p, f)
	}
	return a.stream(ctx, who, p, f)
}

// wantsList reports whether a page is asked for rather than the stream: by the Accept
// header, or by a parameter that only a list has. A client that says neither, such as
// curl, follows the stream.
func (p *EventParams) wantsList() bool {
	if strings.Contains(p.Accept, "text/event-stream") {
		return false
	}
	return p.listed || strings.Contains(p.Accept, "json")
}

// cloudEvent is the event as the caller may see it.
func cloudEvent(who caller, e csms.Event) ([]byte, error) {
	if !who.may(operator.SeeTokenValues) && e.Data != nil {
		data, err := jsonv2.Marshal(e.Data)
		if err != nil {
			return nil, err
		}
		e.Data = json.RawMessage(maskJSON(data))
	}
	return bus.AppendCloudEvent(nil, e)
}

// eventScan bounds how many events a list looks through for those that match.
const eventScan = 20_000

func (a *API) eventList(ctx context.Context, who caller, p *EventParams, f bus.Filter) (*eventsOutput, error) {
	after := p.After
	page, err := p.page.page(who)
	if err != nil {
		return nil, err
	}
	if page.Cursor != "" {
		if after, err = strconv.ParseInt(page.Cursor, 10, 64); err != nil {
			return nil, invalidParameter("cursor", "is not one that was given")
		}
	}
	items, next := []json.RawMessage{}, ""
	for scanned := 0; ; {
		events, err := a.Store.Events(ctx, who.tenant, after, 1000)
		if err != nil {
			return nil, err
		}
		for _, e := range events {
			if len(items) == p.Limit {
				break
			}
			after = e.Sequence
			if !f.Match(e) {
				continue
			}
			raw, err := cloudEvent(who, e)
			if err != nil {
				return nil, err
			}
			items = append(items, raw)
		}
		scanned += len(events)
		if len(items) == p.Limit || scanned >= eventScan {
			next = strconv.FormatInt(after, 10)
			break
		}
		if len(events) < 1000 {
			break
		}
	}
	out := listed(who, &p.page, items, next, func(r json.RawMessage) json.RawMessage { return r })
	return &eventsOutput{Body: func(ctx huma.Context) {
		ctx.SetHeader("Content-Type", "application/json")
		if out.Link != "" {
			ctx.SetHeader("Link", out.Link)
		}
		ctx.SetStatus(http.StatusOK)
		_ = jsonv2.MarshalWrite(ctx.BodyWriter(), out.Body) // the client has gone: nobody to tell
	}}, nil
}

// keepAlive is how often an idle stream says something: less than the 60 s after which
// common proxies cut a silent connection.
const keepAlive = 15 * time.Second

// writeTimeout is how long a client may take in nothing before its stream is cut.
const writeTimeout = 30 * time.Second

func (a *API) stream(ctx context.Context, who caller, p *EventParams, f bus.Filter) (*eventsOutput, error) {
	oldest, last, err := a.Store.LastSequence(ctx, who.tenant)
	if err != nil {
		return nil, err
	}
	after, resume := last, p.given
	if p.given {
		after = p.After
	}
	if p.LastEventID != "" {
		n, err := strconv.ParseInt(p.LastEventID, 10, 64)
		if err != nil || n < 0 {
			return nil, invalidParameter("Last-Event-ID", "is not the id of an event")
		}
		after, resume = n, true
	}
	gap := ""
	switch {
	case resume && after > last: // of another database
		gap, after = fmt.Sprintf(`{"after":%d,"resumesAfter":%d}`, after, last), last
	case resume && oldest > after+1:
		gap, after = fmt.Sprintf(`{"after":%d,"resumesAfter":%d}`, after, oldest-1), oldest-1
	}
	return &eventsOutput{Body: func(hc huma.Context) {
		r, w := humago.Unwrap(hc)
		s := &sseWriter{w: w, rc: http.NewResponseController(w)}
		h := w.Header()
		h.Set("Content-Type", "text/event-stream")
		h.Set("X-Accel-Buffering", "no") // nginx must not collect it
		w.WriteHeader(http.StatusOK)
		if s.start(gap, after) != nil {
			return
		}
		ctx, cancel := context.WithCancel(r.Context())
		defer cancel()
		defer context.AfterFunc(a.streams, cancel)()
		err := a.Bus.Follow(ctx, a.Store, bus.FollowQuery{
			Tenant: who.tenant, Filter: f, After: after, Idle: keepAlive,
		}, func(e *csms.Event) error {
			// A stream outlives the check of its key at the start: a revoked or expired one ends it.
			if secret, ok := bearer(r.Header.Get("Authorization")); ok {
				if _, err := a.Keys.Check(ctx, secret); csms.CodeOf(err) == csms.CodeUnauthorized {
					return err
				}
			}
			if e == nil {
				return s.write(": still here\n\n")
			}
			data, err := cloudEvent(who, *e)
			if err != nil {
				return err
			}
			return s.event(e, data)
		})
		if csms.CodeOf(err) == csms.CodeUnavailable {
			a.log.Warn("event stream cut", "err", err)
		}
	}}, nil
}

// sseWriter writes server-sent events (WHATWG HTML, section 9.2).
type sseWriter struct {
	w  http.ResponseWriter
	rc *http.ResponseController
}

// start sends the headers at once, the time to wait before a reconnect, and a gap if any.
func (s *sseWriter) start(gap string, after int64) error {
	head := "retry: 2000\n\n"
	if gap != "" {
		head += fmt.Sprintf("id: %d\nevent: gap\ndata: %s\n\n", after, gap)
	}
	return s.write(head)
}

func (s *sseWriter) event(e *csms.Event, data []byte) error {
	head := ""
	if e.Sequence > 0 { // a transient event is no place to resume from
		head = "id: " + strconv.FormatInt(e.Sequence, 10) + "\n"
	}
	return s.write(head + "event: " + string(e.Type) + "\ndata: " + string(data) + "\n\n")
}

func (s *sseWriter) write(text string) error {
	// Not every ResponseWriter has deadlines; those of net/http do.
	if err := s.rc.SetWriteDeadline(time.Now().Add(writeTimeout)); err != nil && !errors.Is(err, http.ErrNotSupported) {
		return err
	}
	if _, err := s.w.Write([]byte(text)); err != nil {
		return err
	}
	return s.rc.Flush()
}
