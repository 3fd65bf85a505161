package station

import (
	"time"
)

// status is the state of a connector, in the finer words of 1.6.
type status uint8

const (
	unreported status = iota // only as what was last told the CSMS
	available
	preparing
	charging
	suspendedEV
	suspendedEVSE
	finishing
	reserved
	unavailable
	faulted
)

// String returns the word of 1.6.
func (st status) String() string {
	return [...]string{
		"", "Available", "Preparing", "Charging", "SuspendedEV", "SuspendedEVSE", "Finishing", "Reserved",
		"Unavailable", "Faulted",
	}[st]
}

// evse is one EVSE with its connector, whose id is 1. It is guarded by the station's mutex.
type evse struct {
	id   int
	spec EVSESpec

	car *Car         // connected
	tap *grant       // a driver who is authorized and has not started yet
	tx  *transaction // under way

	register  float64   // energy register, Wh
	power     float64   // W, since measured
	limit     float64   // W, what the profiles allow, since measured
	measured  time.Time // until when register is counted, by our own clock
	meterTask *task

	operative bool  // as ChangeAvailability has left it
	wanted    *bool // what it is to become when the transaction is over
	done      bool  // a transaction ended and the car is still there
	fault     bool

	status, reported status
	visits           *driver // who plays the drivers; nil in a station alone
}

// grant is an authorization that waits for its car.
type grant struct {
	token         IDToken
	group         *IDToken
	remoteStartID *int
	profile       *profile // of a remote start
	expiry        *task
}

// transaction is one under way. It lives on in its reports after it has ended.
type transaction struct {
	ref         uint64 // the station's own number for it
	id          string // as the CSMS knows it; "" in 1.6 until the answer has come
	number      int    // the id of 1.6
	refused     bool   // the start was given up: its stop names no transaction
	evseID      int
	token       *IDToken // nil before authorization
	group       *IDToken
	began       time.Time
	beganReal   time.Time
	meterStart  int64
	seqNo       int // of the next event
	state       status
	remoteStart *int
	reservation *int
	authorized  bool // may take energy
	first       *reading
	chargedFor  time.Duration
	maxWh       *float64 // limits of 2.1
	maxTime     *time.Duration
	maxSoC      *int
	ended       bool
}

// currentStatus works out the status from everything else.
func (s *Station) currentStatus(e *evse) status {
	switch {
	case e.fault:
		return faulted
	case e.tx != nil && e.car == nil:
		return preparing
	case e.tx != nil:
		return e.tx.state
	case e.done && e.car != nil:
		return finishing
	case !e.operative:
		return unavailable
	case e.car != nil || e.tap != nil:
		return preparing
	case s.reservationFor(e) != nil:
		return reserved
	default:
		return available
	}
}

// refresh brings the status up to date and tells the CSMS.
func (s *Station) refresh(e *evse) {
	st := s.currentStatus(e)
	if st == e.status {
		return
	}
	defer s.checkMonitors()
	before := e.status
	e.status = st
	if s.dialect.sameStatus(before, st) && e.reported != unreported {
		if s.dialect.sameStatus(e.reported, st) {
			e.reported = st
		}
		return
	}
	s.reportStatus(e)
}

// reportStatus sends a StatusNotification, if the station may. A status that changes while the station is away
// is told when it is back.
func (s *Station) reportStatus(e *evse) {
	if s.conn == nil || s.registration != Accepted {
		return
	}
	e.reported = e.status
	s.notify(s.dialect.statusNotification(s, e, s.now()))
}

// setOperative carries out ChangeAvailability for one EVSE and reports whether it has to wait for a transaction.
func (s *Station) setOperative(e *evse, operative bool) (scheduled bool) {
	if e.tx != nil && !operative {
		e.wanted = &operative
		return true
	}
	e.wanted = nil
	e.operative = operative
	s.refresh(e)
	return false
}

// settings are what the CSMS may change and the state machine reads.
type settings struct {
	heartbeat, meterInterval, alignedInterval time.Duration
	connectionTimeout, pingInterval           time.Duration
	attempts                                  int           // for a billing message
	retryInterval                             time.Duration // times the attempts made
	localPreAuthorize, localAuthorizeOffline  bool
	offlineUnknown                            bool // start offline for ids nobody knows
	authorizeRemote                           bool
	stopOnInvalid                             bool
	cacheEnabled, listEnabled                 bool
	startPoint                                StartPoint
}

func defaultSettings(o Options) settings {
	return settings{
		heartbeat: 5 * time.Minute, meterInterval: o.MeterInterval, connectionTimeout: o.ConnectionTimeout,
		attempts: 5, retryInterval: o.RetryInterval, localAuthorizeOffline: true, offlineUnknown: true,
		stopOnInvalid: true, cacheEnabled: true, listEnabled: true, startPoint: o.StartPoint,
	}
}
