package station

import (
	"errors"
	"fmt"
	"slices"
	"sync"
	"sync/atomic"
	"time"

	"github.com/HdrHistogram/hdrhistogram-go"

	"github.com/evenkeel/evenkeel/ocppjson"
	"github.com/evenkeel/evenkeel/ocppws"
)

// Stats counts what stations do. It is safe for concurrent use.
type Stats struct {
	up, everConnected                      atomic.Int64
	accepted, notAccepted, dialsFailed     atomic.Int64
	started                                atomic.Int64
	endedTx, energyWh                      atomic.Int64
	acks, samples, discarded               atomic.Int64
	calls, refusedCalls, refusedTaps       atomic.Int64
	timeouts, callErrors, lost, badAnswers atomic.Int64
	invalidOwn, mishaps                    atomic.Int64

	// keepRecent makes stations keep acknowledged messages, to repeat them.
	keepRecent atomic.Bool

	mu        sync.Mutex // guards what follows
	latencies map[string]*hdrhistogram.Histogram
	problems  []string
	nProblems int64
	dialError error
}

// NewStats returns zero counts.
func NewStats() *Stats { return &Stats{latencies: map[string]*hdrhistogram.Histogram{}} }

// Counts are the counts at an instant.
type Counts struct {
	// StationsUp are connected now; Connections were made and FailedConnections were not.
	StationsUp, Connections, FailedConnections int64
	// BootsAccepted and BootsNotAccepted (pending or rejected).
	BootsAccepted, BootsNotAccepted int64
	// TransactionsStarted and TransactionsEnded by the stations, with the energy of the ended ones.
	TransactionsStarted, TransactionsEnded, EnergyWh int64
	// Acknowledged billing messages, the samples in them, and messages given up.
	Acknowledged, Samples, Discarded int64
	// CallsAnswered are CALLs of the CSMS; CallsRefused those answered with a CALLERROR.
	CallsAnswered, CallsRefused int64
	// TapsRefused are drivers whose token was not accepted.
	TapsRefused int64
	// Timeouts, CallErrors and AnswersLost are fates of the stations' own CALLs.
	Timeouts, CallErrors, AnswersLost int64
	// BadAnswers of the CSMS break their schema; InvalidMessages of the simulation do, which is a fault of it.
	BadAnswers, InvalidMessages int64
	// Mishaps of the chaos.
	Mishaps int64
	// Problems is how many things happened that a correct CSMS would not let happen.
	Problems int64
}

// Counts returns the counts.
func (st *Stats) Counts() Counts {
	st.mu.Lock()
	problems := st.nProblems
	st.mu.Unlock()
	return Counts{
		StationsUp: st.up.Load(), Connections: st.everConnected.Load(), FailedConnections: st.dialsFailed.Load(),
		BootsAccepted: st.accepted.Load(), BootsNotAccepted: st.notAccepted.Load(),
		TransactionsStarted: st.started.Load(), TransactionsEnded: st.endedTx.Load(), EnergyWh: st.energyWh.Load(),
		Acknowledged: st.acks.Load(), Samples: st.samples.Load(), Discarded: st.discarded.Load(),
		CallsAnswered: st.calls.Load(), CallsRefused: st.refusedCalls.Load(), TapsRefused: st.refusedTaps.Load(),
		Timeouts: st.timeouts.Load(), CallErrors: st.callErrors.Load(), AnswersLost: st.lost.Load(),
		BadAnswers: st.badAnswers.Load(), InvalidMessages: st.invalidOwn.Load(), Mishaps: st.mishaps.Load(), Problems: problems,
	}
}

// Latency is how long the CSMS took to answer one action; the action "connect" is the handshake.
type Latency struct {
	Action             string
	Count              int64
	P50, P90, P99, Max time.Duration
}

// Latencies returns one entry per action, by name.
func (st *Stats) Latencies() []Latency {
	st.mu.Lock()
	defer st.mu.Unlock()
	var out []Latency
	for action, h := range st.latencies {
		q := func(p float64) time.Duration { return time.Duration(h.ValueAtQuantile(p)) * time.Microsecond }
		out = append(out, Latency{action, h.TotalCount(), q(50), q(90), q(99), time.Duration(h.Max()) * time.Microsecond})
	}
	slices.SortFunc(out, func(a, b Latency) int {
		if a.Action < b.Action {
			return -1
		}
		return 1
	})
	return out
}

// Problems returns what was noted, at most the first hundred.
func (st *Stats) Problems() []string {
	st.mu.Lock()
	defer st.mu.Unlock()
	return slices.Clone(st.problems)
}

// maxProblems bounds the texts kept: the count goes on.
const maxProblems = 100

func (st *Stats) problem(station, text string) {
	st.mu.Lock()
	defer st.mu.Unlock()
	st.nProblems++
	if len(st.problems) < maxProblems {
		st.problems = append(st.problems, station+": "+text)
	}
}

// maxLatency is the highest value a histogram holds: more than any call may take.
const maxLatency = 10 * time.Minute

func (st *Stats) observe(action string, d time.Duration) {
	st.mu.Lock()
	defer st.mu.Unlock()
	h := st.latencies[action]
	if h == nil {
		h = hdrhistogram.New(1, maxLatency.Microseconds(), 3)
		st.latencies[action] = h
	}
	_ = h.RecordValue(min(max(d, time.Microsecond), maxLatency).Microseconds()) // bounded above, so it can't fail
}

func (st *Stats) connected(n int64) {
	st.up.Add(n)
	if n > 0 {
		st.everConnected.Add(n)
	}
}

func (st *Stats) dialFailed(station string, err error) {
	st.dialsFailed.Add(1)
	st.mu.Lock()
	defer st.mu.Unlock()
	st.dialError = fmt.Errorf("%s: %w", station, err)
}

// LastDialError returns why the latest attempt to connect that failed did, nil if none has failed. It may be a
// [*ocppws.HandshakeError] or any other error of [ocppws.Endpoint.Dial].
func (st *Stats) LastDialError() error {
	st.mu.Lock()
	defer st.mu.Unlock()
	return st.dialError
}

func (st *Stats) booted(r Registration) {
	if r == Accepted {
		st.accepted.Add(1)
		return
	}
	st.notAccepted.Add(1)
}

func (st *Stats) ended(wh int64) {
	st.endedTx.Add(1)
	st.energyWh.Add(wh)
}

func (st *Stats) acknowledged(r *report) {
	st.acks.Add(1)
	if r.reading != nil {
		st.samples.Add(1)
	}
}

func (st *Stats) callFailed(action string, err error) {
	var refused *ocppws.CallError
	switch {
	case errors.As(err, &refused):
		st.callErrors.Add(1)
	case errors.Is(err, ocppws.ErrTimeout):
		st.timeouts.Add(1)
	default:
		st.lost.Add(1)
	}
}

// invalid notes a message of the simulation's own that breaks its schema.
func (st *Stats) invalid(station, action string, violations []ocppjson.Violation) {
	st.invalidOwn.Add(1)
	st.problem(station, fmt.Sprintf("own %s: %s", action, violations[0]))
}

// badAnswer notes an answer of the CSMS that breaks its schema.
func (st *Stats) badAnswer(station, action string, violations []ocppjson.Violation, err error) {
	st.badAnswers.Add(1)
	text := fmt.Sprint(err)
	if len(violations) > 0 {
		text = violations[0].String()
	}
	st.problem(station, fmt.Sprintf("answer to %s: %s", action, text))
}
