package gateway

import (
	"context"
	"net/netip"
	"sync"
	"time"

	"github.com/evenkeel/evenkeel/csms"
)

// gate paces who is let in: so many at a time, so many waiting, and of these so many of
// one source (threat model B10).
type gate struct {
	slots     chan struct{}
	wait      time.Duration
	most      int
	perSource int

	mu      sync.Mutex // guards what follows
	waiting int
	sources map[netip.Addr]int
}

func (g *gate) init(o Options) {
	g.slots = make(chan struct{}, o.MaxHandshakes)
	g.wait, g.most, g.perSource = o.HandshakeWait, o.MaxWaiting, o.HandshakesPerSource
	g.sources = make(map[netip.Addr]int)
}

// enter waits for a place; ok is false where there is none in time. Whoever got one
// calls leave.
func (g *gate) enter(ctx context.Context, source netip.Addr) (ok bool) {
	if !g.queue(source) {
		return false
	}
	select {
	case g.slots <- struct{}{}:
		return true
	default:
	}
	t := time.NewTimer(g.wait)
	defer t.Stop()
	select {
	case g.slots <- struct{}{}:
		return true
	case <-t.C:
	case <-ctx.Done():
	}
	g.unqueue(source)
	return false
}

// easeEvery is how often those that are let in look whether the store can take them.
const easeEvery = 20 * time.Millisecond

// ease waits until load is below 1; ok is false when it is not in time. A fleet that was
// cut off leaves a burst of writes behind, and those of it that are back first would
// otherwise be sent away because of it.
func (g *gate) ease(ctx context.Context, load func() float64) (ok bool) {
	if load() < 1 {
		return true
	}
	look := time.NewTicker(easeEvery)
	defer look.Stop()
	late := time.NewTimer(g.wait)
	defer late.Stop()
	for {
		select {
		case <-look.C:
			if load() < 1 {
				return true
			}
		case <-late.C:
			return false
		case <-ctx.Done():
			return false
		}
	}
}

func (g *gate) leave(source netip.Addr) {
	<-g.slots
	g.unqueue(source)
}

func (g *gate) queue(source netip.Addr) bool {
	g.mu.Lock()
	defer g.mu.Unlock()
	if g.waiting >= g.most || g.sources[source] >= g.perSource {
		return false
	}
	g.waiting++
	g.sources[source]++
	return true
}

func (g *gate) unqueue(source netip.Addr) {
	g.mu.Lock()
	defer g.mu.Unlock()
	g.waiting--
	if g.sources[source]--; g.sources[source] == 0 {
		delete(g.sources, source)
	}
}

// turns lets in one connection of a station at a time, in the order of their handshakes:
// who comes second finds the first in its place, and takes it over or not.
type turns struct {
	mu    sync.Mutex
	taken map[csms.StationKey]*turn
}

type turn struct {
	free chan struct{} // holds one element while nobody has the turn
	want int           // who has it or waits for it; guarded by turns.mu
}

// take waits for the station's turn; ok is false where it does not come in time. Whoever
// got it calls release.
func (t *turns) take(ctx context.Context, key csms.StationKey, wait time.Duration) (release func(), ok bool) {
	t.mu.Lock()
	own := t.taken[key]
	if own == nil {
		own = &turn{free: make(chan struct{}, 1)}
		own.free <- struct{}{}
		if t.taken == nil {
			t.taken = make(map[csms.StationKey]*turn)
		}
		t.taken[key] = own
	}
	own.want++
	t.mu.Unlock()
	leave := func() {
		t.mu.Lock()
		defer t.mu.Unlock()
		if own.want--; own.want == 0 {
			delete(t.taken, key)
		}
	}
	release = func() {
		own.free <- struct{}{}
		leave()
	}
	select {
	case <-own.free:
		return release, true
	default:
	}
	late := time.NewTimer(wait)
	defer late.Stop()
	select {
	case <-own.free:
		return release, true
	case <-late.C:
	case <-ctx.Done():
	}
	leave()
	return nil, false
}
