package station

import (
	"math"
	"slices"
	"time"
)

// purpose of a charging profile.
type purpose uint8

const (
	stationMax purpose = iota // ChargePointMaxProfile, ChargingStationMaxProfile
	externalConstraints
	txDefault
	txProfile
	priorityCharging
	localGeneration
)

// profile is a charging profile of any version.
type profile struct {
	id, stack     int
	purpose       purpose
	kind          profileKind
	recur         time.Duration // of recurring ones: a day or a week
	from, to      time.Time     // validity; zero is open
	evse          int           // 0 for the station
	transactionID string        // of a TxProfile, as the CSMS wrote it
	txRef         uint64        // the transaction it is for; 0 for none
	start         time.Time     // startSchedule; zero if absent
	received      time.Time
	duration      time.Duration // 0 is unbounded
	watts         bool          // limits are in W, not A per phase
	periods       []period      // by start
	original      any           // the version's own message part, to report it
}

type profileKind uint8

const (
	absolute profileKind = iota
	recurring
	relative
	dynamic
)

// period is a ChargingSchedulePeriod.
type period struct {
	start  time.Duration
	limit  float64
	phases int // 0 if absent, which means 3
}

// maxProfiles is how many profiles a station keeps.
const maxProfiles = 100

// addProfile installs a profile in place of the one with the same id, and of the one with the same stack level and
// purpose for the same EVSE and transaction (OCPP 2.0.1 Part 2, K01.FR.05, K01.FR.39).
func (s *Station) addProfile(p *profile) bool {
	kept := slices.DeleteFunc(slices.Clone(s.profiles), func(q *profile) bool {
		return q.id == p.id || q.purpose == p.purpose && q.stack == p.stack && q.evse == p.evse && q.txRef == p.txRef
	})
	if len(kept) >= maxProfiles {
		return false
	}
	s.powerChanged(func() { s.profiles = append(kept, p) })
	return true
}

// removeProfiles removes those for which gone is true and returns how many there were.
func (s *Station) removeProfiles(gone func(*profile) bool) int {
	kept := slices.DeleteFunc(slices.Clone(s.profiles), gone)
	n := len(s.profiles) - len(kept)
	if n > 0 {
		s.powerChanged(func() { s.profiles = kept })
	}
	return n
}

// removeTxProfiles removes what was made for a transaction that has ended (OCPP 1.6 section 3.13.2; OCPP 2.0.1
// Part 2, K02.FR.05).
func (s *Station) removeTxProfiles(tx *transaction) {
	s.profiles = slices.DeleteFunc(s.profiles, func(p *profile) bool { return p.purpose == txProfile && p.txRef == tx.ref })
}

// limitAt returns the limit a profile sets at an instant and the phases it is for; ok is false where it sets none.
// begun is when the transaction began to charge; zero if there is none, which counts as now.
func (p *profile) limitAt(at, begun time.Time) (limit float64, phases int, ok bool) {
	if !p.from.IsZero() && at.Before(p.from) || !p.to.IsZero() && !at.Before(p.to) {
		return 0, 0, false
	}
	into, ok := p.into(at, begun)
	if !ok || p.duration > 0 && into >= p.duration {
		return 0, 0, false
	}
	found := -1
	for i, q := range p.periods {
		if q.start > into {
			break
		}
		found = i
	}
	if found < 0 {
		return 0, 0, false
	}
	phases = p.periods[found].phases
	if phases == 0 {
		phases = 3
	}
	return p.periods[found].limit, phases, true
}

// into is how far the schedule has run at an instant.
func (p *profile) into(at, begun time.Time) (time.Duration, bool) {
	start := p.start
	switch p.kind {
	case relative:
		start = begun
	case dynamic:
		start = p.received
	}
	if start.IsZero() {
		// Without startSchedule an absolute schedule begins with the transaction, or else when it was received.
		if start = begun; start.IsZero() {
			start = p.received
		}
	}
	into := at.Sub(start)
	if p.kind == recurring && p.recur > 0 {
		// Before its first start, too, a recurring schedule is where it would be in an earlier round.
		if into %= p.recur; into < 0 {
			into += p.recur
		}
	}
	return into, into >= 0
}

// watt turns a limit into W at an EVSE.
func (p *profile) watt(limit float64, phases int, e EVSESpec) float64 {
	if p.watts {
		return limit
	}
	return limit * mainsVolt * float64(min(phases, e.phases()))
}

// top returns the limit in W of the profile with the highest stack level among those that count, +Inf if none
// sets one.
func (s *Station) top(at, begun time.Time, e EVSESpec, counts func(*profile) bool) float64 {
	best, limit := -1, math.Inf(1)
	bestEVSE := 0
	for _, p := range s.profiles {
		// Between equal levels the profile of the EVSE itself goes before one for all (OCPP 1.6 section 3.13.3).
		if !counts(p) || p.stack < best || p.stack == best && p.evse < bestEVSE {
			continue
		}
		if l, phases, ok := p.limitAt(at, begun); ok {
			best, bestEVSE, limit = p.stack, p.evse, p.watt(l, phases, e)
		}
	}
	return limit
}

// limitWatt is the power that profiles and hardware allow an EVSE at an instant on the station's clock: that of its
// transaction's profile, else of the default profile; never above its share of what the station may take.
func (s *Station) limitWatt(e *evse, at time.Time) float64 {
	limit := e.spec.ratedWatt()
	begun, ref := time.Time{}, uint64(0)
	if e.tx != nil {
		begun, ref = e.tx.began, e.tx.ref
	}
	own := math.Inf(1)
	if e.tx != nil && s.extra != nil && s.extra.priority[e.tx.id] {
		// Priority charging overrules the transaction's own profile (OCPP 2.1 Part 2, K21).
		own = s.top(at, begun, e.spec, func(p *profile) bool {
			return p.purpose == priorityCharging && (p.evse == 0 || p.evse == e.id)
		})
	}
	if ref != 0 && math.IsInf(own, 1) {
		own = s.top(at, begun, e.spec, func(p *profile) bool { return p.purpose == txProfile && p.txRef == ref })
	}
	if math.IsInf(own, 1) {
		own = s.top(at, begun, e.spec, func(p *profile) bool {
			return p.purpose == txDefault && (p.evse == 0 || p.evse == e.id)
		})
	}
	limit = min(limit, own)
	for _, purpose := range []purpose{stationMax, externalConstraints} {
		l := s.top(at, begun, e.spec, func(p *profile) bool { return p.purpose == purpose && (p.evse == 0 || p.evse == e.id) })
		if !math.IsInf(l, 1) {
			limit = min(limit, l/float64(max(s.transacting(), 1)))
		}
	}
	return max(limit, 0)
}

// transacting is the number of EVSEs that share the limit of the station.
func (s *Station) transacting() int {
	n := 0
	for _, e := range s.evses {
		if e.tx != nil && e.car != nil {
			n++
		}
	}
	return n
}

// stationLimitWatt is what the profiles for the whole station allow; the sum of its EVSEs without any.
func (s *Station) stationLimitWatt(at time.Time) float64 {
	sum, widest := 0.0, s.evses[0].spec
	for _, e := range s.evses {
		sum += e.spec.ratedWatt()
		if e.spec.phases() > widest.phases() {
			widest = e.spec
		}
	}
	for _, purpose := range []purpose{stationMax, externalConstraints} {
		sum = min(sum, s.top(at, time.Time{}, widest, func(p *profile) bool { return p.purpose == purpose && p.evse == 0 }))
	}
	return max(sum, 0)
}

// compositePeriod is one stretch of constant limit, in W.
type compositePeriod struct {
	start time.Duration
	watt  float64
}

// maxComposite is the most periods told in a composite schedule.
const maxComposite = 1024

// composite computes the limit over a span, from the profiles as they stand. evseID 0 is the station.
func (s *Station) composite(evseID int, start time.Time, span time.Duration) []compositePeriod {
	limit := s.stationLimitWatt
	begun := start
	if e := s.evse(evseID); e != nil {
		limit = func(at time.Time) float64 { return s.limitWatt(e, at) }
		if e.tx != nil {
			begun = e.tx.began
		}
	}
	var out []compositePeriod
	for _, at := range s.boundaries(start, span, begun) {
		w := limit(at)
		if n := len(out); n > 0 && out[n-1].watt == w {
			continue
		}
		if len(out) == maxComposite {
			break
		}
		out = append(out, compositePeriod{at.Sub(start), w})
	}
	return out
}

// boundaries returns the instants in a span at which any profile may change its limit, sorted, the start first.
func (s *Station) boundaries(start time.Time, span time.Duration, begun time.Time) []time.Time {
	end := start.Add(span)
	out := []time.Time{start}
	add := func(t time.Time) {
		if t.After(start) && t.Before(end) {
			out = append(out, t)
		}
	}
	for _, p := range s.profiles {
		add(p.from)
		add(p.to)
		into, _ := p.into(start, begun) // negative where it begins later
		base := start.Add(-into)
		for round := base; round.Before(end); round = round.Add(p.recur) {
			add(round)
			for _, q := range p.periods {
				add(round.Add(q.start))
			}
			if p.duration > 0 {
				add(round.Add(p.duration))
			}
			if p.kind != recurring || p.recur <= 0 {
				break
			}
		}
	}
	slices.SortFunc(out, time.Time.Compare)
	return slices.CompactFunc(out, time.Time.Equal)
}
