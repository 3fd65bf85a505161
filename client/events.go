package client

import (
	"bufio"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"iter"
	"net/http"
	"net/url"
	"strconv"
	"strings"
	"time"
)

// EventQuery says which events to follow.
type EventQuery struct {
	// Types are event types or beginnings of them ("station", "transaction.ended"); nil is
	// all but transient ones.
	Types []string
	// ChargingStationID narrows to one station; "" does not.
	ChargingStationID string
	// After is the sequence of the last event the caller has; nil begins with what comes.
	After *int64
}

// GapType is the type of the event that stands for events the server no longer had.
const GapType = "gap"

// Reconnects wait this long, doubling up to the most.
const (
	reconnectWait = 500 * time.Millisecond
	reconnectMost = 30 * time.Second
)

// Events follows events until ctx is done or the loop is left. A lost connection is made
// again and the stream resumed after the last event that came; only an answer that
// refuses (status 4xx) ends the iteration with its error, as does ctx.
func (c *Client) Events(ctx context.Context, q EventQuery) iter.Seq2[Event, error] {
	return func(yield func(Event, error) bool) {
		last := ""
		if q.After != nil {
			last = strconv.FormatInt(*q.After, 10)
		}
		wait := reconnectWait
		for {
			again, err := c.follow(ctx, q, &last, func(e Event) bool {
				wait = reconnectWait
				return yield(e, nil)
			})
			if !again {
				return
			}
			if p, ok := errors.AsType[*Error](err); ok && p.Status < 500 && p.Status != http.StatusTooManyRequests {
				yield(Event{}, err)
				return
			}
			select {
			case <-ctx.Done():
				yield(Event{}, ctx.Err())
				return
			case <-time.After(wait):
			}
			wait = min(2*wait, reconnectMost)
		}
	}
}

// follow reads one connection's stream; again is false when the caller has left.
func (c *Client) follow(ctx context.Context, q EventQuery, last *string, yield func(Event) bool) (again bool, err error) {
	r := request{method: http.MethodGet, path: "/api/v1/events", query: url.Values{}, header: http.Header{}}
	if len(q.Types) > 0 {
		r.query.Set("type", strings.Join(q.Types, ","))
	}
	if q.ChargingStationID != "" {
		r.query.Set("chargingStationId", q.ChargingStationID)
	}
	r.header.Set("Accept", "text/event-stream")
	if *last != "" {
		r.header.Set("Last-Event-Id", *last)
	}
	res, err := c.send(ctx, r)
	if err != nil {
		return true, err
	}
	defer res.Body.Close()
	in := bufio.NewReader(res.Body)
	var id, typ string
	var data strings.Builder
	for {
		line, err := in.ReadString('\n')
		if err != nil {
			if errors.Is(err, io.EOF) {
				err = io.ErrUnexpectedEOF // the stream has no end
			}
			return true, err
		}
		line = strings.TrimRight(line, "\r\n")
		if line != "" {
			name, value, _ := strings.Cut(line, ":")
			value = strings.TrimPrefix(value, " ")
			switch name {
			case "id":
				id = value
			case "event":
				typ = value
			case "data":
				data.WriteString(value)
			}
			continue
		}
		if data.Len() > 0 {
			e, err := readEvent(typ, data.String())
			if err != nil {
				return true, err
			}
			if id != "" {
				*last = id
			}
			if !yield(e) {
				return false, nil
			}
		}
		id, typ = "", ""
		data.Reset()
	}
}

func readEvent(typ, data string) (Event, error) {
	if typ == GapType {
		return Event{Type: GapType, Data: json.RawMessage(data)}, nil
	}
	var e Event
	if err := json.Unmarshal([]byte(data), &e); err != nil {
		return e, fmt.Errorf("event: %w", err)
	}
	return e, nil
}
