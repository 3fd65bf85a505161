package fleet

import (
	"net/netip"
	"sync"
	"time"

	"github.com/evenkeel/evenkeel/csms"
)

// LoginLimit bounds failed log-ins (threat-model S2). Successful ones are never
// counted, so that a fleet behind one address may reconnect at once, and nothing is
// ever counted on a station's id alone, or anyone could shut a station out.
type LoginLimit struct {
	Off bool
	// PerSource and PerPair are failures allowed at once, per source address and per
	// station and source address; they refill within Window. 0: 200, 10, one minute.
	PerSource, PerPair int
	Window             time.Duration
}

// maxBuckets bounds the memory of the limits, about 100 bytes each. When full, an
// arbitrary one is forgotten: a flood from so many addresses is not stopped by limits
// per address anyway.
const maxBuckets = 1 << 16

type loginPair struct {
	source netip.Addr
	key    csms.StationKey // zero: of the source as a whole
}

type bucket struct {
	left float64
	at   time.Time
}

// trustedFactor is how much more often a station may fail at the address where it last
// logged in: who shares that address must not shut it out.
const trustedFactor = 120

type loginLimits struct {
	o LoginLimit

	mu      sync.Mutex
	buckets map[loginPair]bucket
}

func newLoginLimits(o LoginLimit) *loginLimits {
	if o.Off {
		return nil
	}
	if o.PerSource <= 0 {
		o.PerSource = 200
	}
	if o.PerPair <= 0 {
		o.PerPair = 10
	}
	if o.Window <= 0 {
		o.Window = time.Minute
	}
	return &loginLimits{o: o, buckets: make(map[loginPair]bucket)}
}

// network is the address that counts: of IPv6 the /64, which one customer has whole.
func network(a netip.Addr) netip.Addr {
	a = a.Unmap().WithZone("")
	if a.Is6() {
		if p, err := a.Prefix(64); err == nil {
			return p.Addr()
		}
	}
	return a
}

// allow reports whether an attempt may be looked at. trusted: the station's last good
// log-in came from this source; what others at the same address do is not held against it.
func (l *loginLimits) allow(source netip.Addr, key csms.StationKey, trusted bool, now time.Time) bool {
	if l == nil {
		return true
	}
	source = network(source)
	l.mu.Lock()
	defer l.mu.Unlock()
	if b, known := l.level(loginPair{source, key}, l.perPair(trusted), now); known && b.left < 1 {
		return false
	}
	if trusted {
		return true
	}
	b, known := l.level(loginPair{source: source}, l.o.PerSource, now)
	return !known || b.left >= 1
}

func (l *loginLimits) perPair(trusted bool) int {
	if trusted {
		return l.o.PerPair * trustedFactor
	}
	return l.o.PerPair
}

// level is a bucket filled up to now.
func (l *loginLimits) level(p loginPair, most int, now time.Time) (bucket, bool) {
	b, ok := l.buckets[p]
	if !ok {
		return bucket{left: float64(most), at: now}, false
	}
	if gone := now.Sub(b.at); gone > 0 {
		b.left = min(float64(most), b.left+float64(most)*gone.Seconds()/l.o.Window.Seconds())
		b.at = now
	}
	return b, true
}

// failed counts a failure.
func (l *loginLimits) failed(source netip.Addr, key csms.StationKey, trusted bool, now time.Time) {
	if l == nil {
		return
	}
	source = network(source)
	l.mu.Lock()
	defer l.mu.Unlock()
	for _, p := range [...]struct {
		pair loginPair
		most int
	}{{loginPair{source, key}, l.perPair(trusted)}, {loginPair{source: source}, l.o.PerSource}} {
		b, _ := l.level(p.pair, p.most, now)
		b.left = max(0, b.left-1)
		l.put(p.pair, b)
	}
}

func (l *loginLimits) put(p loginPair, b bucket) {
	if _, ok := l.buckets[p]; !ok && len(l.buckets) >= maxBuckets {
		for old := range l.buckets {
			delete(l.buckets, old)
			break
		}
	}
	l.buckets[p] = b
}
