package station

import (
	"time"
)

// driver plays the visits to one EVSE. It is guarded by the station's mutex.
type driver struct {
	s        *Station
	e        *evse
	visits   *Visits
	visit    Visit
	stopping bool
	next     *task
}

// Drive has cars come and go at all EVSEs, drawn from the seed; see [Visits]. It is called once, before or after
// [Station.Start].
func (s *Station) Drive(seed uint64, tokens []IDToken, speed float64) {
	s.mu.Lock()
	defer s.unlock()
	for _, e := range s.evses {
		d := &driver{s: s, e: e, visits: NewVisits(seed, hash(s.opt.Identity)+uint64(e.id), e.spec, tokens, speed)}
		e.visits = d
		d.plan()
	}
}

// Settle ends [Station.Drive]: nobody arrives any more, and those who are there stop and leave at once.
func (s *Station) Settle() {
	s.mu.Lock()
	defer s.unlock()
	for _, e := range s.evses {
		if e.visits != nil {
			e.visits.stopping = true
			s.cancel(e.visits.next)
		}
		if e.tap != nil {
			s.cancel(e.tap.expiry)
			s.connectTimeout(e, e.tap)
		}
		if e.tx != nil && e.car == nil {
			s.stop(e, "Timeout", "EVConnectTimeout", nil)
		}
		s.unplug(e)
	}
}

// plan draws the next visit.
func (d *driver) plan() {
	if d.stopping {
		return
	}
	d.visit = d.visits.Next()
	d.next = d.s.after(d.visit.Gap, d.arrive)
}

// arrive begins a visit. Where the EVSE is taken, the driver goes away and the next one comes in his time.
func (d *driver) arrive() {
	s, e, v := d.s, d.e, &d.visit
	if e.car != nil || e.tx != nil || e.tap != nil || e.fault || !e.operative {
		d.plan()
		return
	}
	if v.PlugFirst {
		s.plugIn(e, v.Car)
		d.next = s.after(v.Dawdle, func() { d.tap(); d.stay() })
		return
	}
	d.tap()
	d.next = s.after(v.Dawdle, func() {
		if e.car == nil {
			s.plugIn(e, v.Car)
		}
		d.stay()
	})
}

func (d *driver) tap() {
	if d.e.tx == nil || !d.e.tx.authorized {
		d.s.tapped(d.e, d.visit.Token)
	}
}

// stay waits until the driver comes back.
func (d *driver) stay() { d.next = d.s.after(d.visit.Stay, d.leave) }

// leave ends the visit.
func (d *driver) leave() {
	s, e, v := d.s, d.e, &d.visit
	if v.Leaving == TapAndUnplug && e.tx != nil && e.tx.token != nil && *e.tx.token == v.Token {
		s.stop(e, "Local", "StopAuthorized", &v.Token)
		d.next = s.after(min(v.Dawdle, 10*time.Second), func() {
			s.unplug(e)
			d.plan()
		})
		return
	}
	s.unplug(e)
	d.plan()
}
