package station

import (
	"errors"
	"time"

	"github.com/evenkeel/evenkeel/ocppj"
	"github.com/evenkeel/evenkeel/ocppjson"
	"github.com/evenkeel/evenkeel/ocppws"
)

// reportKind says what a billing message is about.
type reportKind uint8

const (
	reportStart reportKind = iota
	reportUpdate
	reportEnd
)

// report is one billing message before it has become one of a version. Once queued it does not change, so that a
// repetition has the same content.
type report struct {
	kind        reportKind
	tx          *transaction
	seqNo       int
	at          time.Time
	trigger     string // triggerReason of 2.x
	reason      string // stoppedReason of 2.x, of an end
	offline     bool
	state       status
	token       *IDToken // who did it, where someone did
	reading     *reading
	readings    []*reading // of an end, the transaction's first and last
	reservation *int
	connected   bool // a car is
	phases      int
	spent       time.Duration // charging

	attempts int
}

// billingQueue holds what must reach the CSMS, oldest first. Only the first is ever under way: order is kept, and a
// message of 1.6 may need the transaction id that the answer to an earlier one brings.
type billingQueue struct {
	reports  []*report
	inFlight bool
	attempt  uint64 // tells the answer to the present attempt from late ones
	retry    *task
	recent   []*report // acknowledged ones, for chaos to repeat
}

// maxRecent is how many acknowledged reports are kept to be repeated; only with chaos.
const maxRecent = 8

// report queues a billing message and sends what can be sent.
func (s *Station) report(r *report) {
	tx := r.tx
	if r.kind == reportUpdate && r.reading == nil && !s.dialect.hasEvents() {
		return // 1.6 has no message for it
	}
	r.seqNo = tx.seqNo
	tx.seqNo++
	r.state = tx.state
	r.offline = s.conn == nil
	r.spent = tx.chargedFor
	if e := s.evse(tx.evseID); e != nil {
		r.connected = e.car != nil
		if e.car != nil && e.spec.Current != DC {
			r.phases = e.car.phasesAt(e.spec)
		}
	}
	s.queue.reports = append(s.queue.reports, r)
	s.flush()
}

// flush sends the first message of the queue, if nothing is under way.
func (s *Station) flush() {
	q := &s.queue
	if s.conn == nil || s.registration != Accepted || q.inFlight || len(q.reports) == 0 || q.retry != nil && q.retry.index >= 0 {
		return
	}
	r := q.reports[0]
	q.inFlight = true
	q.attempt++
	attempt := q.attempt
	r.attempts++
	s.opt.Ledger.sent(s, r)
	s.call(s.dialect.billing(s, r), func(m ocppjson.Message, err error) {
		if q.attempt != attempt || !q.inFlight {
			return // an answer on a connection that was given up: not heard
		}
		q.inFlight = false
		if err == nil {
			s.acknowledged(r, m)
			return
		}
		s.unacknowledged(r, err)
	})
}

// acknowledged takes a report off the queue and does what the answer asks for.
func (s *Station) acknowledged(r *report, m ocppjson.Message) {
	s.dequeue(r)
	s.dialect.billingAnswer(s, r, m)
	s.opt.Ledger.acknowledged(s, r)
	s.opt.Stats.acknowledged(r)
	if s.opt.Stats.keepRecent.Load() {
		if len(s.queue.recent) == maxRecent {
			s.queue.recent = s.queue.recent[1:]
		}
		s.queue.recent = append(s.queue.recent, r)
	}
	s.flush()
	s.resetWhenIdle()
}

func (s *Station) dequeue(r *report) {
	for i, x := range s.queue.reports {
		if x == r {
			s.queue.reports = append(s.queue.reports[:i], s.queue.reports[i+1:]...)
			return
		}
	}
}

// unacknowledged decides what becomes of a report without a CALLRESULT. Where the connection broke it stays first
// in the queue and goes out again on the next one. A CSMS that refuses or keeps silent gets further attempts, at
// growing intervals, before the message is given up (OCPP 1.6 section 3.7.1; OCPP 2.0.1 Part 2, E13).
func (s *Station) unacknowledged(r *report, err error) {
	var refused *ocppws.CallError
	timedOut := errors.Is(err, ocppws.ErrTimeout)
	if !errors.As(err, &refused) && !timedOut {
		return
	}
	if refused != nil && refused.Code == ocppj.SecurityError && s.conn != nil {
		// The CSMS does not take this station for accepted (any more): boot, keep the message.
		r.attempts--
		s.boot()
		return
	}
	if r.attempts >= s.settings.attempts {
		s.opt.Stats.discarded.Add(1)
		s.opt.Ledger.discarded(s, r)
		s.dequeue(r)
		if r.kind == reportStart {
			r.tx.refused = true
		}
		s.flush()
		return
	}
	s.cancel(s.queue.retry)
	s.queue.retry = s.after(s.settings.retryInterval*time.Duration(r.attempts), s.flush)
}

// Repeat sends an acknowledged billing message a second time, as if its answer had been lost. It reports whether
// there was one. Reports are kept for it only in a [Fleet] with chaos.
func (s *Station) Repeat() bool {
	s.mu.Lock()
	defer s.unlock()
	return s.repeat()
}

func (s *Station) repeat() bool {
	if len(s.queue.recent) == 0 || s.conn == nil || s.registration != Accepted {
		return false
	}
	r := s.queue.recent[s.rng.IntN(len(s.queue.recent))]
	before := r.tx.id
	s.call(s.dialect.billing(s, r), func(m ocppjson.Message, err error) {
		if err != nil || r.kind != reportStart {
			return
		}
		if id := s.dialect.startedID(m); id != "" && id != before {
			s.opt.Stats.problem(s.opt.Identity, "a repeated start got transaction "+id+", was "+before)
		}
	})
	return true
}

// Shuffle changes the order of queued messages where the version lets them arrive in any order: in 2.x the
// sequence numbers tell the CSMS what belongs where. 1.6 keeps its order.
func (s *Station) Shuffle() {
	s.mu.Lock()
	defer s.unlock()
	s.shuffle()
}

func (s *Station) shuffle() {
	q := &s.queue
	if !s.dialect.hasEvents() || q.inFlight || len(q.reports) < 2 {
		return
	}
	s.rng.Shuffle(len(q.reports), func(i, j int) { q.reports[i], q.reports[j] = q.reports[j], q.reports[i] })
}
