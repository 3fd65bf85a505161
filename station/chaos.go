package station

import "time"

// Chaos is what goes wrong on purpose in a [Fleet]: sockets reset, half-open connections, time spent offline with
// queues that are sent late and, in 2.x, out of order, and billing messages sent twice.
type Chaos struct {
	// Every is the mean time between two mishaps of a station. 0 means no chaos.
	Every time.Duration
	// Away is the mean time a station stays offline. Default: half of Every.
	Away time.Duration
}

// upset keeps mishaps coming to a station until [Station.calm].
func (s *Station) upset(c Chaos) {
	if c.Away <= 0 {
		c.Away = c.Every / 2
	}
	s.mu.Lock()
	defer s.unlock()
	s.nextMishap(c)
}

// calm ends the chaos and brings the station back online.
func (s *Station) calm() {
	s.mu.Lock()
	defer s.unlock()
	s.cancel(s.mishap)
	s.cancel(s.comeBack)
	if s.offline {
		s.goOnline()
	}
}

func (s *Station) nextMishap(c Chaos) {
	s.mishap = s.after(time.Duration(s.rng.ExpFloat64()*float64(c.Every)), func() {
		s.misfortune(c)
		s.nextMishap(c)
	})
}

// misfortune draws one mishap.
func (s *Station) misfortune(c Chaos) {
	s.opt.Stats.mishaps.Add(1)
	switch n := s.rng.IntN(100); {
	case n < 30:
		s.cut()
	case n < 45:
		s.freeze(c.Every / 4)
	case n < 65:
		if s.offline {
			return
		}
		s.goOffline()
		away := time.Duration(s.rng.ExpFloat64() * float64(c.Away))
		s.comeBack = s.after(away, func() {
			s.shuffle()
			s.goOnline()
		})
	default:
		for range 1 + s.rng.IntN(3) {
			s.repeat()
		}
	}
}
