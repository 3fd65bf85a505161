package station

import "github.com/evenkeel/evenkeel/ocppws"

// reset carries out a Reset: the transactions end, the connection is closed, and the station boots. With onIdle it
// waits for the transactions to end by themselves.
func (s *Station) reset(bootReason, stopReason string, onIdle bool) (scheduled bool) {
	if onIdle && s.transacting() > 0 {
		s.resetOnIdle = bootReason
		return true
	}
	if s.resetting {
		return false
	}
	s.bootReason = bootReason
	for _, e := range s.evses {
		s.stop(e, stopReason, "ResetCommand", nil)
	}
	s.resetting = true
	// The end of a transaction should still be told before the station goes, but a reset does not wait for ever.
	s.after(s.opt.BootDelay, s.restart)
	return false
}

// resetEVSE is a Reset of one EVSE (OCPP 2.0.1 Part 2, B11.FR.08): its transaction ends and it comes back.
func (s *Station) resetEVSE(e *evse, onIdle bool) (scheduled bool) {
	if onIdle && e.tx != nil {
		return true
	}
	s.stop(e, "ImmediateReset", "ResetCommand", nil)
	return false
}

// resetWhenIdle carries out a reset that waited for the last transaction.
func (s *Station) resetWhenIdle() {
	if s.resetOnIdle == "" {
		return
	}
	for _, e := range s.evses {
		if e.tx != nil {
			return
		}
	}
	reason := s.resetOnIdle
	s.resetOnIdle = ""
	s.reset(reason, "ImmediateReset", false)
}

// restart is the moment at which the station goes down and comes up again.
func (s *Station) restart() {
	s.resetting = false
	s.registration = ""
	if c := s.conn; c != nil {
		s.conn = nil
		s.lostConnection()
		s.after(s.opt.BootDelay, c.Abort) // should the close handshake not get through
		c.Close(ocppws.ReasonGoingAway)
	}
	s.cancel(s.reconnect)
	s.reconnect = s.after(s.opt.BootDelay, s.connect)
}

// changePassword uses a new password from the next connection on, which is made soon: the CSMS must see that it
// works (OCPP 2.0.1 Part 2, A01.FR.04; security white paper, A01).
func (s *Station) changePassword(password []byte) {
	s.password = password
	s.reconnectSoon()
}

// reconnectSoon makes a new connection with changed credentials, after the answer to what changed them.
func (s *Station) reconnectSoon() {
	s.after(s.opt.BootDelay, func() {
		c := s.conn
		if c == nil {
			return
		}
		s.conn = nil
		s.lostConnection()
		s.after(s.opt.BootDelay, c.Abort)
		c.Close(ocppws.ReasonGoingAway)
		s.connect()
	})
}
