package bus

import (
	"strings"
	"sync"
	"sync/atomic"
	"time"

	"github.com/go-json-experiment/json"
	"github.com/go-json-experiment/json/jsontext"
	"github.com/nats-io/nats.go"

	"github.com/evenkeel/evenkeel/csms"
)

// Filter narrows events; the zero value is every event that is kept.
type Filter struct {
	// Types are event types ("station.connected.v1") or beginnings of them: "station",
	// "station.*" and "station.connected" match by whole words, "*" matches all. Nil
	// matches all kept events and no transient ones: those must be asked for.
	Types []string
	// Station narrows to one charging station, "" to none in particular.
	Station csms.StationID
}

// Match reports whether e is wanted.
func (f Filter) Match(e csms.Event) bool {
	if f.Station != "" && f.Station != e.Station {
		return false
	}
	if len(f.Types) == 0 {
		return !e.Transient
	}
	for _, t := range f.Types {
		if matchType(t, string(e.Type)) {
			return true
		}
	}
	return false
}

func matchType(pattern, typ string) bool {
	pattern = strings.TrimSuffix(strings.TrimSuffix(pattern, "*"), ".")
	rest, ok := strings.CutPrefix(typ, pattern)
	return ok && (pattern == "" || rest == "" || rest[0] == '.')
}

// StreamBuffer is how many events a [Stream] holds for a listener that is behind.
const StreamBuffer = 1024

// Stream is one listener's live events, in order.
type Stream struct {
	tenant csms.TenantID
	filter Filter
	c      chan csms.Event
	out    func(*Stream)

	mu     sync.Mutex // guards the closing of c against a send
	closed bool
	lagged bool
	cut    bool // by the relay's start, not by the listener's fault
}

// C gives the events. It is closed when the stream ends: by [Stream.Close], with the
// bus, or because the listener was more than [StreamBuffer] events behind.
func (s *Stream) C() <-chan csms.Event { return s.c }

// Lagged reports whether the stream ended because it missed something: its listener was
// too slow, or the relay has only now begun. What was missed is in the store.
func (s *Stream) Lagged() bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.lagged
}

func (s *Stream) wasCut() bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.cut
}

// Close ends the stream.
func (s *Stream) Close() {
	s.end(false)
	s.out(s)
}

func (s *Stream) end(lagged bool) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if !s.closed {
		s.closed, s.lagged = true, lagged
		close(s.c)
	}
}

// offer hands over e and reports whether the stream goes on. A full stream is cut
// rather than waited for: one slow listener must not hold up the relay.
func (s *Stream) offer(e csms.Event) bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.closed {
		return false
	}
	select {
	case s.c <- e:
		return true
	default:
		s.closed, s.lagged = true, true
		close(s.c)
		return false
	}
}

// fanout is the set of streams. Reading it costs one atomic load, so that events
// nobody waits for cost nothing.
type fanout struct {
	mu      sync.Mutex // serializes changes
	closed  bool
	streams atomic.Pointer[[]*Stream]
}

func (f *fanout) list() []*Stream {
	if p := f.streams.Load(); p != nil {
		return *p
	}
	return nil
}

func (f *fanout) add(s *Stream) {
	f.mu.Lock()
	defer f.mu.Unlock()
	if f.closed {
		s.end(false)
		return
	}
	next := append(append([]*Stream(nil), f.list()...), s)
	f.streams.Store(&next)
}

func (f *fanout) remove(s *Stream) {
	f.mu.Lock()
	defer f.mu.Unlock()
	next := make([]*Stream, 0, len(f.list()))
	for _, x := range f.list() {
		if x != s {
			next = append(next, x)
		}
	}
	f.streams.Store(&next)
}

func (f *fanout) close() {
	f.mu.Lock()
	f.closed = true
	streams := f.list()
	f.streams.Store(nil)
	f.mu.Unlock()
	for _, s := range streams {
		s.end(false)
	}
}

// cut ends the tenant's streams, so that followers read the store again.
func (f *fanout) cut(tenant csms.TenantID) {
	for _, s := range f.list() {
		if s.tenant != tenant {
			continue
		}
		s.mu.Lock()
		if !s.closed {
			s.closed, s.lagged, s.cut = true, true, true
			close(s.c)
		}
		s.mu.Unlock()
		f.remove(s)
	}
}

func (f *fanout) publish(e csms.Event) {
	for _, s := range f.list() {
		if s.tenant == e.Tenant && s.filter.Match(e) && !s.offer(e) {
			f.remove(s)
		}
	}
}

// Stream starts to listen. The caller closes the stream.
func (b *Bus) Stream(tenant csms.TenantID, filter Filter) *Stream {
	s := &Stream{
		tenant: tenant,
		filter: filter,
		c:      make(chan csms.Event, StreamBuffer),
		out:    b.events.remove,
	}
	b.events.add(s)
	return s
}

// Subscribe calls fn for every event wanted, one at a time and in order, from its own
// goroutine, until cancel is called; cancel returns once fn is not running any more and
// must not be called by fn. A listener too slow loses events, which is logged: one that
// needs each of them uses [Bus.Follow].
func (b *Bus) Subscribe(tenant csms.TenantID, filter Filter, fn func(csms.Event)) (cancel func()) {
	var mu sync.Mutex
	done := false
	s := b.Stream(tenant, filter)
	var wg sync.WaitGroup
	wg.Go(func() {
		for {
			for e := range s.C() {
				fn(e)
			}
			if !s.Lagged() {
				return
			}
			if !s.wasCut() {
				b.log.Warn("event listener too slow, events skipped", "tenant", string(tenant))
			}
			mu.Lock()
			if !done {
				s = b.Stream(tenant, filter)
			}
			mu.Unlock()
		}
	})
	return func() {
		mu.Lock()
		done = true
		cur := s
		mu.Unlock()
		cur.Close()
		wg.Wait()
	}
}

// Publish tells of an event. It never blocks and never fails: events that matter are
// in the store, whose relay calls this; others call it for transient events only.
func (b *Bus) Publish(e csms.Event) {
	b.events.publish(e)
	b.export(e)
}

// Wanted reports whether [Bus.Publish] would find a listener for e, by what a filter
// looks at: whoever makes transient events need not make those.
func (b *Bus) Wanted(e csms.Event) bool {
	for _, s := range b.events.list() {
		if s.tenant == e.Tenant && s.filter.Match(e) {
			return true
		}
	}
	return (!b.alone || b.heard.Load()) && b.account.SubscriptionInterest(Subject(e))
}

// export publishes e on NATS where somebody listens there.
func (b *Bus) export(e csms.Event) {
	if b.alone && !b.heard.Load() {
		return // no one else can be there: save making the subject
	}
	subject := Subject(e)
	if !b.account.SubscriptionInterest(subject) {
		return
	}
	data, err := AppendCloudEvent(nil, e)
	if err != nil {
		b.log.Error("event can't be encoded", "type", string(e.Type), "err", err)
		return
	}
	m := nats.NewMsg(subject)
	m.Data = data
	m.Header.Set(nats.MsgIdHdr, string(e.ID)) // every node relays: listeners tell repeats by it
	if err := b.conn.PublishMsg(m); err != nil {
		b.log.Warn("event not published", "type", string(e.Type), "err", err)
	}
}

// Subject is the NATS subject of an event: ev.<tenant>.<type>.<station>, the type with
// its own dots as separate tokens.
func Subject(e csms.Event) string {
	return "ev." + token(string(e.Tenant)) + "." + string(e.Type) + "." + token(string(e.Station))
}

// cloudEvent is the CloudEvents 1.0 form of an event with the extensions sequence,
// tenant and chargingstation.
type cloudEvent struct {
	SpecVersion     string         `json:"specversion"`
	ID              string         `json:"id"`
	Source          string         `json:"source"`
	Type            string         `json:"type"`
	Subject         string         `json:"subject,omitzero"`
	Time            time.Time      `json:"time"`
	Sequence        int64          `json:"sequence,string,omitzero"`
	Tenant          string         `json:"tenant"`
	Station         string         `json:"chargingstation,omitzero"`
	DataContentType string         `json:"datacontenttype"`
	Data            jsontext.Value `json:"data,omitzero"`
}

// AppendCloudEvent appends the event as CloudEvents 1.0 JSON: the standard attributes,
// and the extensions sequence (decimal text, absent for transient events), tenant and
// chargingstation. This is the form of server-sent events and NATS messages alike.
func AppendCloudEvent(dst []byte, e csms.Event) ([]byte, error) {
	c := cloudEvent{
		SpecVersion:     "1.0",
		ID:              string(e.ID),
		Source:          "/evenkeel",
		Type:            string(e.Type),
		Subject:         e.Subject,
		Time:            e.At.UTC(),
		Sequence:        e.Sequence,
		Tenant:          string(e.Tenant),
		Station:         string(e.Station),
		DataContentType: "application/json",
	}
	var err error
	if c.Data, err = dataJSON(e.Data); err != nil {
		return dst, err
	}
	out, err := json.Marshal(c)
	if err != nil {
		return dst, err
	}
	return append(dst, out...), nil
}

// dataJSON gives an event's data as JSON: raw where the store gave it, null for none.
func dataJSON(data any) (jsontext.Value, error) {
	switch d := data.(type) {
	case nil:
		return jsontext.Value("null"), nil
	case jsontext.Value:
		return d, nil
	case []byte:
		return d, nil
	default:
		return json.Marshal(d)
	}
}

// ParseCloudEvent reads what [AppendCloudEvent] wrote; Data is a [jsontext.Value].
func ParseCloudEvent(data []byte) (csms.Event, error) {
	var c cloudEvent
	if err := json.Unmarshal(data, &c); err != nil {
		return csms.Event{}, csms.Errorf(csms.CodeInvalid, "not an event: %w", err)
	}
	return csms.Event{
		Sequence:  c.Sequence,
		ID:        csms.RecordID(c.ID),
		Type:      csms.EventType(c.Type),
		Tenant:    csms.TenantID(c.Tenant),
		Station:   csms.StationID(c.Station),
		Subject:   c.Subject,
		At:        c.Time,
		Data:      c.Data,
		Transient: c.Sequence == 0,
	}, nil
}

// hearOthers takes in what other nodes publish. Their transient events go to the
// listeners here; a kept one only says that the shared store holds news, which the
// relay of this node reads itself, so that order and completeness come from the store.
func (b *Bus) hearOthers() error {
	return b.subscribe("ev.>", func(m *nats.Msg) {
		e, err := ParseCloudEvent(m.Data)
		if err != nil {
			b.log.Warn("event of another node can't be read", "err", err)
			return
		}
		if e.Transient {
			b.events.publish(e)
			return
		}
		select {
		case b.nudge <- struct{}{}:
		default:
		}
	})
}
