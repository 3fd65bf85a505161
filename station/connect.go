package station

import (
	"context"
	"errors"
	"time"

	"github.com/evenkeel/evenkeel/ocppj"
	"github.com/evenkeel/evenkeel/ocppjson"
	"github.com/evenkeel/evenkeel/ocppws"
)

// connect begins to dial, unless the station is not to.
func (s *Station) connect() {
	if s.closed || s.offline || s.dialing || s.conn != nil || !s.started {
		return
	}
	s.cancel(s.reconnect)
	s.dialing = true
	s.wg.Go(s.dial)
}

// dial makes one connection. It runs on a goroutine of its own.
func (s *Station) dial() {
	if s.opt.Gate != nil {
		select {
		case s.opt.Gate <- struct{}{}:
			defer func() { <-s.opt.Gate }()
		case <-s.life.Done():
			return
		}
	}
	s.mu.Lock()
	o := ocppws.DialOptions{
		Versions: []ocppj.Version{s.opt.Version}, Identity: s.opt.Identity, BasicPassword: s.password,
		TLSConfig: s.opt.TLS, NetDial: s.opt.NetDial, Compression: false, PingInterval: s.settings.pingInterval,
	}
	s.unlock()
	began := time.Now()
	c, err := s.ep.Dial(s.life, s.opt.URL, o)
	s.mu.Lock()
	s.dialing = false
	if err != nil {
		if s.life.Err() == nil {
			s.opt.Stats.dialFailed(s.opt.Identity, err)
		}
		s.opt.Logger.Debug("connect failed", "station", s.opt.Identity, "err", err)
		s.retryConnect(err)
		s.unlock()
		return
	}
	if s.closed || s.offline {
		s.unlock()
		c.Close(ocppws.ReasonGoingAway)
		return
	}
	s.opt.Stats.observe("connect", time.Since(began))
	s.conn = c
	s.unlock()
	c.Start(&link{s})
	s.mu.Lock()
	defer s.unlock()
	if s.conn == c {
		s.linked()
	}
}

// retryConnect sets the time for the next attempt, as OCPP 2.0.1 Part 4 section 5.3 has it: doubling, and
// spread at random. A CSMS that names a time in Retry-After is heard.
func (s *Station) retryConnect(cause error) {
	if s.closed || s.offline {
		return
	}
	s.backoff = min(max(2*s.backoff, s.opt.ReconnectMin), s.opt.ReconnectMax)
	wait := s.backoff/2 + time.Duration(s.rng.Int64N(int64(s.backoff)/2+1))
	var refused *ocppws.HandshakeError
	if errors.As(cause, &refused) && refused.RetryAfter > 0 {
		wait = refused.RetryAfter + time.Duration(s.rng.Int64N(int64(s.opt.ReconnectMin)+1))
	}
	s.cancel(s.reconnect)
	s.reconnect = s.after(wait, s.connect)
}

// linked begins the life of a new connection. A station that has been accepted since its last boot does not
// boot again only because the connection was lost.
func (s *Station) linked() {
	s.connections++
	s.opt.Stats.connected(1)
	if s.registration == Accepted {
		s.ready()
		return
	}
	s.boot()
}

// ready is called when the station may send what it likes: after Accepted, and after a reconnect.
func (s *Station) ready() {
	s.backoff = 0
	s.scheduleHeartbeat()
	for _, e := range s.evses {
		if e.reported != e.status {
			s.reportStatus(e)
		}
	}
	s.flush()
	if s.extra != nil {
		s.resumeJobs()
		s.checkMonitors()
	}
}

// boot sends a BootNotification.
func (s *Station) boot() {
	s.cancel(s.bootTask)
	s.registration = ""
	s.call(s.dialect.boot(s), func(m ocppjson.Message, err error) {
		if err != nil {
			// The CSMS may be starting; a refused boot is tried again after the default interval.
			s.bootTask = s.after(s.opt.ReconnectMax, s.boot)
			return
		}
		status, now, interval := s.dialect.bootAnswer(m)
		s.setClock(now, nil)
		s.registration = status
		s.opt.Stats.booted(status)
		if interval <= 0 {
			interval = time.Minute // the station's own choice (OCPP 2.0.1 Part 2, B01.FR.04)
		}
		if status != Accepted {
			s.bootTask = s.after(interval, s.boot)
			return
		}
		s.bootReason = "Unknown"
		s.settings.heartbeat = interval
		for _, e := range s.evses {
			e.reported = unreported
		}
		s.ready()
	})
}

// scheduleHeartbeat sets the next Heartbeat.
func (s *Station) scheduleHeartbeat() {
	s.cancel(s.heartbeat)
	if s.settings.heartbeat <= 0 {
		return
	}
	s.heartbeat = s.after(s.settings.heartbeat, func() {
		s.sendHeartbeat()
		s.scheduleHeartbeat()
	})
}

func (s *Station) sendHeartbeat() {
	s.call(s.dialect.heartbeat(), func(m ocppjson.Message, err error) {
		if err == nil {
			s.setClock(s.dialect.heartbeatAnswer(m), nil)
		}
	})
}

// errOffline is the outcome of a call that was not sent, because there is no connection.
var errOffline = errors.New("station: not connected")

// errLost is the outcome of a call whose answer the station did not hear, since it had given the connection up.
var errLost = errors.New("station: answer lost")

// call sends a request and has done called, with the mutex held, with the response or the error; done may be
// nil. Without a connection it is called at once.
func (s *Station) call(m ocppjson.Message, done func(ocppjson.Message, error)) {
	if done == nil {
		done = func(ocppjson.Message, error) {}
	}
	if s.answering {
		s.held = append(s.held, func() { s.call(m, done) })
		return
	}
	c := s.conn
	if c == nil {
		done(nil, errOffline)
		return
	}
	action := m.ActionName()
	payload, violations := s.dialect.append(nil, m)
	if len(violations) > 0 {
		// A fault of the simulation itself. It is not sent: a CSMS under test must not be blamed for it.
		s.opt.Stats.invalid(s.opt.Identity, action, violations)
		s.opt.Logger.Error("own message breaks its schema", "station", s.opt.Identity, "action", action, "violation", violations[0].String())
	}
	began := time.Now()
	err := c.Go(action, payload, s.opt.CallTimeout, func(r ocppws.Result, err error) {
		s.mu.Lock()
		defer s.unlock()
		if s.closed {
			return
		}
		if s.conn != c && err == nil {
			err = errLost
		}
		if err != nil {
			s.opt.Stats.callFailed(action, err)
			done(nil, err)
			return
		}
		s.opt.Stats.observe(action, time.Since(began))
		resp, violations, err := s.dialect.decodeResponse(action, r.Payload)
		if err != nil || len(violations) > 0 {
			s.opt.Stats.badAnswer(s.opt.Identity, action, violations, err)
		}
		if err != nil {
			done(nil, err)
			return
		}
		done(resp, nil)
	})
	if err != nil {
		done(nil, err)
	}
}

// notify is call for a message whose response tells nothing.
func (s *Station) notify(m ocppjson.Message) { s.call(m, nil) }

// send sends an unconfirmed message of 2.1.
func (s *Station) send(m ocppjson.Message) {
	if s.conn == nil {
		return
	}
	payload, violations := s.dialect.append(nil, m)
	if len(violations) > 0 {
		s.opt.Stats.invalid(s.opt.Identity, m.ActionName(), violations)
		return
	}
	_, _ = s.conn.Send(m.ActionName(), payload) // a lost SEND is lost
}

// GoOffline cuts the connection without a word and keeps the station away until [Station.GoOnline]. Charging goes
// on, and what is to be billed is queued.
func (s *Station) GoOffline() {
	s.mu.Lock()
	defer s.unlock()
	s.goOffline()
}

func (s *Station) goOffline() {
	s.offline = true
	s.cancel(s.reconnect)
	s.drop()
}

// GoOnline ends [Station.GoOffline] and connects at once.
func (s *Station) GoOnline() {
	s.mu.Lock()
	defer s.unlock()
	s.goOnline()
}

func (s *Station) goOnline() {
	s.offline = false
	s.backoff = 0
	s.connect()
}

// Cut resets the connection, as a broken line would; the station reconnects by itself.
func (s *Station) Cut() {
	s.mu.Lock()
	defer s.unlock()
	s.cut()
}

func (s *Station) cut() {
	if s.drop() {
		s.retryConnect(nil)
	}
}

// drop cuts the connection, if there is one. The mutex is held.
func (s *Station) drop() bool {
	c := s.conn
	if c == nil {
		return false
	}
	s.conn = nil
	s.lostConnection()
	c.Abort()
	return true
}

// Freeze leaves the connection half open, as a lost link does: the station answers nothing on it any more, not even
// pings, and makes a new one, which is to take over. The old socket is cut after the given time.
func (s *Station) Freeze(keep time.Duration) {
	s.mu.Lock()
	defer s.unlock()
	s.freeze(keep)
}

func (s *Station) freeze(keep time.Duration) {
	c := s.conn
	if c == nil {
		return
	}
	c.Freeze()
	s.conn = nil
	s.lostConnection()
	s.abandoned = append(s.abandoned, c)
	s.after(keep, func() {
		for i, old := range s.abandoned {
			if old == c {
				s.abandoned = append(s.abandoned[:i], s.abandoned[i+1:]...)
				break
			}
		}
		c.Abort()
	})
	s.retryConnect(nil)
}

// lostConnection is called when a connection is no longer the station's.
func (s *Station) lostConnection() {
	s.opt.Stats.connected(-1)
	s.cancel(s.heartbeat)
	s.cancel(s.bootTask)
	s.queue.inFlight = false
	s.cancel(s.queue.retry)
}

// link is the handler of one connection.
type link struct{ s *Station }

// HandleCall answers a CALL of the CSMS.
func (l *link) HandleCall(_ context.Context, c *ocppws.Conn, f ocppj.Frame) {
	l.s.mu.Lock()
	defer l.s.unlock()
	if l.s.conn == c {
		l.s.handleCall(c, f)
	}
}

// HandleSend ignores a SEND: no version has one from the CSMS.
func (l *link) HandleSend(context.Context, *ocppws.Conn, ocppj.Frame) {}

// HandleClose reconnects.
func (l *link) HandleClose(c *ocppws.Conn, _ error) {
	s := l.s
	s.mu.Lock()
	defer s.unlock()
	if s.conn != c {
		return
	}
	s.conn = nil
	s.lostConnection()
	s.retryConnect(nil)
}
