package station

import (
	"time"
)

// triggerBoot sends a BootNotification because the CSMS asks for it; transactions are not touched.
func (s *Station) triggerBoot() {
	s.bootReason = "Triggered"
	s.boot()
}

// meterValues sends a reading of an EVSE: as part of its transaction, if it has one.
func (s *Station) meterValues(e *evse, context string) {
	r := s.read(e, context)
	if e.tx != nil && !s.dialect.hasEvents() {
		s.report(&report{kind: reportUpdate, tx: e.tx, at: r.at, reading: r})
		return
	}
	s.notify(s.dialect.meterValues(s, e, r))
}

// scheduleAligned sets the next clock-aligned reading: at whole multiples of the interval since midnight
// (OCPP 1.6 section 9.1.6, ClockAlignedDataInterval; OCPP 2.0.1 Part 2, J01.FR.05).
func (s *Station) scheduleAligned() {
	s.cancel(s.aligned)
	interval := s.settings.alignedInterval
	if interval <= 0 {
		return
	}
	now := s.clock()
	midnight := now.Truncate(24 * time.Hour)
	next := midnight.Add((now.Sub(midnight)/interval + 1) * interval)
	s.aligned = s.after(next.Sub(now), func() {
		for _, e := range s.evses {
			switch {
			case e.tx == nil:
				if s.conn != nil && s.registration == Accepted {
					s.notify(s.dialect.meterValues(s, e, s.read(e, contextClock)))
				}
			default:
				r := s.read(e, contextClock)
				s.report(&report{kind: reportUpdate, tx: e.tx, trigger: "MeterValueClock", at: r.at, reading: r})
			}
		}
		s.scheduleAligned()
	})
}
