package station

import (
	"fmt"
	"time"

	"github.com/evenkeel/evenkeel/ocppjson"
)

// PlugIn connects a car to an EVSE. The error says that there is no such EVSE or that it is taken.
func (s *Station) PlugIn(evseID int, car Car) error {
	s.mu.Lock()
	defer s.unlock()
	e := s.evse(evseID)
	if e == nil {
		return errNoEVSE(evseID)
	}
	if e.car != nil {
		return fmt.Errorf("station: EVSE %d has a car already", evseID)
	}
	s.plugIn(e, car)
	return nil
}

func (s *Station) plugIn(e *evse, car Car) {
	s.integrate(e)
	e.car, e.done = &car, false
	switch {
	case e.tx != nil: // started by the authorization
		s.update(e, "CablePluggedIn")
		s.energize(e)
	case e.tap != nil:
		s.start(e, "CablePluggedIn")
	case s.settings.startPoint == EVConnected && s.dialect.hasEvents() && e.operative && !e.fault:
		s.begin(e, nil, "CablePluggedIn")
	}
	s.refresh(e)
}

// Unplug takes the car away. A transaction under way ends (StopTxOnEVSideDisconnect, which can't be turned off).
func (s *Station) Unplug(evseID int) error {
	s.mu.Lock()
	defer s.unlock()
	e := s.evse(evseID)
	if e == nil {
		return errNoEVSE(evseID)
	}
	s.unplug(e)
	return nil
}

func (s *Station) unplug(e *evse) {
	if e.car == nil {
		return
	}
	s.integrate(e)
	if e.tx != nil {
		s.stop(e, "EVDisconnected", "EVCommunicationLost", nil)
	}
	e.car, e.done = nil, false
	s.refresh(e)
}

// Tap holds a token to the reader of an EVSE: it starts a transaction, or ends the one that the same token or its
// group has started.
func (s *Station) Tap(evseID int, token IDToken) error {
	s.mu.Lock()
	defer s.unlock()
	e := s.evse(evseID)
	if e == nil {
		return errNoEVSE(evseID)
	}
	s.tapped(e, token)
	return nil
}

func (s *Station) tapped(e *evse, token IDToken) {
	if e.tx != nil && e.tx.authorized && e.tx.token != nil {
		s.tapToStop(e, token)
		return
	}
	if e.fault || !e.operative || e.tap != nil {
		return
	}
	s.authorize(token, func(info tokenInfo) {
		if !info.accepted() {
			s.opt.Stats.refusedTaps.Add(1)
			return
		}
		if r := s.reservationFor(e); r != nil && !r.holds(token, info.group) {
			return // reserved for someone else
		}
		s.granted(e, &grant{token: token, group: info.group}, "Authorized")
	})
}

// tapToStop ends a transaction by a card: the one that started it, or one of its group (OCPP 1.6 section 3.5.2;
// OCPP 2.0.1 Part 2, C09).
func (s *Station) tapToStop(e *evse, token IDToken) {
	tx := e.tx
	if *tx.token == token {
		s.stop(e, "Local", "StopAuthorized", &token)
		return
	}
	if tx.group == nil {
		return
	}
	s.authorize(token, func(info tokenInfo) {
		if e.tx == tx && info.accepted() && info.group != nil && info.group.Value == tx.group.Value {
			s.stop(e, "Local", "StopAuthorized", &token)
		}
	})
}

// granted lets an authorized driver start, at once or when the car is connected.
func (s *Station) granted(e *evse, g *grant, trigger string) {
	switch {
	case e.tx != nil && !e.tx.authorized: // started by the cable
		s.adopt(e, g)
		s.update2(e, trigger, &g.token)
		s.energize(e)
		return
	case e.tx != nil || e.tap != nil || e.fault || !e.operative:
		return
	}
	e.tap = g
	if e.car != nil && !e.done {
		s.start(e, trigger)
		s.refresh(e)
		return
	}
	if s.settings.startPoint == Authorized && s.dialect.hasEvents() {
		s.begin(e, g, trigger)
	}
	g.expiry = s.after(s.settings.connectionTimeout, func() { s.connectTimeout(e, g) })
	s.refresh(e)
}

// connectTimeout ends an authorization that no car has followed.
func (s *Station) connectTimeout(e *evse, g *grant) {
	if e.tap == g {
		e.tap = nil
	}
	if e.tx != nil && e.car == nil {
		s.stop(e, "Timeout", "EVConnectTimeout", nil)
	}
	s.refresh(e)
}

// start begins a transaction for which driver and car are both there.
func (s *Station) start(e *evse, trigger string) {
	g := e.tap
	s.cancel(g.expiry)
	if g.remoteStartID != nil && trigger == "Authorized" {
		trigger = "RemoteStart"
	}
	s.begin(e, g, trigger)
	s.energize(e)
}

// begin opens a transaction and reports it.
func (s *Station) begin(e *evse, g *grant, trigger string) {
	s.integrate(e)
	s.sequence++
	tx := &transaction{ref: s.sequence, evseID: e.id, state: preparing, beganReal: time.Now()}
	if s.dialect.hasEvents() {
		tx.id = s.transactionUUID(tx.ref)
	}
	e.tx, e.tap = tx, nil
	r := s.read(e, contextBegin)
	tx.began, tx.meterStart, tx.first = r.at, r.wh, r
	rep := &report{kind: reportStart, tx: tx, trigger: trigger, at: r.at, reading: r}
	if g != nil {
		s.adopt(e, g)
		rep.token = &g.token
		if res := s.reservationFor(e); res != nil && res.holds(g.token, g.group) {
			tx.reservation, rep.reservation = &res.id, &res.id
			s.removeReservation(res.id)
		}
	}
	s.opt.Stats.started.Add(1)
	s.report(rep)
	s.scheduleMeter(e)
}

// adopt puts a driver into a transaction.
func (s *Station) adopt(e *evse, g *grant) {
	tx := e.tx
	tok := g.token
	tx.token, tx.group, tx.remoteStart, tx.authorized = &tok, g.group, g.remoteStartID, true
	if g.profile != nil {
		g.profile.evse, g.profile.txRef = e.id, tx.ref
		s.addProfile(g.profile)
	}
}

// energize closes the power path once driver and car are both there.
func (s *Station) energize(e *evse) {
	if e.tx == nil || !e.tx.authorized || e.car == nil {
		return
	}
	e.measured = time.Now()
	s.setPower(e, e.measured)
	s.followPower(e)
	s.refresh(e)
}

// update reports an event of a transaction that carries no reading.
func (s *Station) update(e *evse, trigger string) { s.update2(e, trigger, nil) }

func (s *Station) update2(e *evse, trigger string, token *IDToken) {
	if e.tx != nil {
		s.report(&report{kind: reportUpdate, tx: e.tx, trigger: trigger, at: s.now(), token: token})
	}
}

// stop ends a transaction. The reason and trigger are the words of 2.x; 1.6 maps the reason.
func (s *Station) stop(e *evse, reason, trigger string, token *IDToken) {
	tx := e.tx
	if tx == nil {
		return
	}
	r := s.read(e, contextEnd)
	s.cancel(e.meterTask)
	tx.ended = true
	tx.state = finishing
	s.report(&report{
		kind: reportEnd, tx: tx, trigger: trigger, reason: reason, at: r.at, token: token, reading: r,
		readings: []*reading{tx.first, r},
	})
	e.tx, e.power = nil, 0
	e.done = e.car != nil
	s.removeTxProfiles(tx)
	s.opt.Stats.ended(r.wh - tx.meterStart)
	if e.wanted != nil {
		e.operative = *e.wanted
		e.wanted = nil
	}
	s.refresh(e)
	s.resetWhenIdle()
}

// invalidated is called when the CSMS does not accept the token of a transaction under way.
func (s *Station) invalidated(tx *transaction) {
	e := s.evse(tx.evseID)
	if e == nil || e.tx != tx {
		return
	}
	if s.settings.stopOnInvalid {
		s.stop(e, "DeAuthorized", "Deauthorized", nil)
		return
	}
	s.integrate(e)
	tx.authorized = false
	s.setPower(e, time.Now())
	tx.state = suspendedEVSE
	s.refresh(e)
	s.update(e, "ChargingStateChanged")
}

// remoteStart begins what RequestStartTransaction or RemoteStartTransaction asks for, and reports whether it can.
func (s *Station) remoteStart(evseID int, g *grant) (transactionID string, ok bool) {
	e := s.evse(evseID)
	if evseID == 0 {
		e = s.freeEVSE(g.token)
	}
	if e == nil || e.fault || !e.operative || e.tap != nil || e.done || e.tx != nil && e.tx.authorized {
		return "", false
	}
	if r := s.reservationFor(e); r != nil && !r.holds(g.token, g.group) {
		return "", false
	}
	if s.settings.authorizeRemote {
		s.authorize(g.token, func(info tokenInfo) {
			if info.accepted() {
				g.group = info.group
				s.granted(e, g, "RemoteStart")
			}
		})
		return "", true
	}
	if e.tx != nil {
		transactionID = e.tx.id
	}
	s.granted(e, g, "RemoteStart")
	return transactionID, true
}

// freeEVSE picks an EVSE for a remote start that names none: one with a waiting car, else a free one.
func (s *Station) freeEVSE(token IDToken) *evse {
	var free *evse
	for _, e := range s.evses {
		if e.fault || !e.operative || e.tap != nil || e.done || e.tx != nil && e.tx.authorized {
			continue
		}
		if r := s.reservationFor(e); r != nil && !r.holds(token, nil) {
			continue
		}
		if e.car != nil {
			return e
		}
		if free == nil {
			free = e
		}
	}
	return free
}

// transactionByID finds a transaction under way by the id the CSMS knows.
func (s *Station) transactionByID(id string) *evse {
	for _, e := range s.evses {
		if e.tx != nil && e.tx.id == id && id != "" {
			return e
		}
	}
	return nil
}

// SetFault makes an EVSE faulted, or heals it. A transaction under way ends.
func (s *Station) SetFault(evseID int, fault bool) error {
	s.mu.Lock()
	defer s.unlock()
	e := s.evse(evseID)
	if e == nil {
		return errNoEVSE(evseID)
	}
	if fault && e.tx != nil {
		s.stop(e, "Other", "AbnormalCondition", nil)
	}
	e.fault = fault
	s.refresh(e)
	return nil
}

// tokenInfo is what the CSMS, the local list or the cache says about a token.
type tokenInfo struct {
	status string // in the words of 2.x
	group  *IDToken
	expiry time.Time // zero for none
}

func (t tokenInfo) accepted() bool { return t.status == "Accepted" }

// authorize asks whether a token may charge. The local list and the cache are asked before the CSMS where
// LocalPreAuthorize says so, and instead of it while the station is offline.
func (s *Station) authorize(token IDToken, done func(tokenInfo)) {
	local, known := s.auth.lookup(s, token)
	if known && local.accepted() && s.settings.localPreAuthorize {
		done(local)
		return
	}
	offline := func() {
		switch {
		case known && s.settings.localAuthorizeOffline:
			done(local)
		case !known && s.settings.offlineUnknown:
			done(tokenInfo{status: "Accepted"})
		default:
			done(tokenInfo{status: "Invalid"})
		}
	}
	if s.conn == nil || s.registration != Accepted {
		offline()
		return
	}
	s.call(s.dialect.authorize(s, token), func(m ocppjson.Message, err error) {
		if err != nil {
			offline()
			return
		}
		info := s.dialect.authorizeAnswer(m)
		s.auth.remember(s, token, info)
		done(info)
	})
}
