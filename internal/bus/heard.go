package bus

import (
	"context"
	"time"

	"github.com/go-json-experiment/json"
	"github.com/nats-io/nats.go"

	"github.com/evenkeel/evenkeel/csms"
)

// heardTimeout is how long another node may take to tell when it heard of its stations:
// it looks into its memory, and what it does not tell in time is in the store to the minute.
const heardTimeout = time.Second

// The wire form of a question for times and of its answer, in the order of the stations.
type (
	wireHeard struct {
		Stations []wireHint `json:"stations"`
	}
	wireTimes struct {
		UnixMilli []int64 `json:"unixMilli"` // 0 for a station that is not here
	}
)

// heardSubject is where a node tells when it last heard of its stations.
func heardSubject(node string) string { return "gw." + token(node) + ".heard" }

// ServeHeard registers who knows when the stations of this node were last heard of; the
// zero time for one that is not connected to it. fn must not block.
func (b *Bus) ServeHeard(fn func(key csms.StationKey) time.Time) error {
	b.mu.Lock()
	b.lastHeard = fn
	b.mu.Unlock()
	return b.subscribe(heardSubject(b.node), func(m *nats.Msg) {
		var w wireHeard
		if err := json.Unmarshal(m.Data, &w); err != nil {
			b.log.Warn("question for times can't be read", "err", err)
			return
		}
		out := wireTimes{UnixMilli: make([]int64, len(w.Stations))}
		for i, s := range w.Stations {
			if at := fn(csms.StationKey{Tenant: s.Tenant, Station: s.Station}); !at.IsZero() {
				out.UnixMilli[i] = at.UnixMilli()
			}
		}
		data, err := json.Marshal(out)
		if err == nil {
			err = m.Respond(data)
		}
		if err != nil {
			b.log.Warn("answer to a question for times not sent", "err", err)
		}
	})
}

// Heard asks a node when it last heard of stations that are connected to it. The times
// are in the order of the keys, to the millisecond, and zero where the node does not know
// or could not be asked.
func (b *Bus) Heard(ctx context.Context, node string, keys []csms.StationKey) []time.Time {
	out := make([]time.Time, len(keys))
	if node == b.node {
		b.mu.Lock()
		fn := b.lastHeard
		b.mu.Unlock()
		for i, key := range keys {
			if fn != nil {
				out[i] = fn(key)
			}
		}
		return out
	}
	w := wireHeard{Stations: make([]wireHint, len(keys))}
	for i, key := range keys {
		w.Stations[i] = wireHint{Tenant: key.Tenant, Station: key.Station}
	}
	data, err := json.Marshal(w)
	if err != nil {
		return out
	}
	ctx, cancel := context.WithTimeout(ctx, heardTimeout)
	defer cancel()
	m, err := b.hints.RequestWithContext(ctx, heardSubject(node), data)
	var times wireTimes
	if err != nil || json.Unmarshal(m.Data, &times) != nil || len(times.UnixMilli) != len(keys) {
		return out
	}
	for i, at := range times.UnixMilli {
		if at != 0 {
			out[i] = time.UnixMilli(at).UTC()
		}
	}
	return out
}
