package api

import (
	"bytes"
	"container/list"
	"crypto/sha256"
	"errors"
	"io"
	"net/http"
	"sync"
	"time"

	"github.com/danielgtaylor/huma/v2"
	"github.com/danielgtaylor/huma/v2/adapters/humago"

	"github.com/evenkeel/evenkeel/csms"
	"github.com/evenkeel/evenkeel/internal/operator"
)

// Idempotency-Key (draft-ietf-httpapi-idempotency-key-header-07): a POST that is sent again, because its
// answer was lost, must not do its deed again. Commands are durable and keep their key themselves,
// over restarts and on all nodes; here they are only kept from running twice at once. The
// answers of other requests are kept by this process.

const (
	idempotencyHeader = "Idempotency-Key"
	maxIdempotencyKey = 255
	// replayFor is how long an answer is given again.
	replayFor = 24 * time.Hour
	// bodyTimeout is how long a request may take to send its body; huma's own for other requests.
	bodyTimeout = 5 * time.Second
	// maxReplays and maxReplayBytes bound what is kept; the oldest go first.
	maxReplays     = 10_000
	maxReplayBytes = 32 << 20
)

// replays is the answers that are kept. Its methods are safe for concurrent use.
type replays struct {
	mu     sync.Mutex
	byKey  map[replayKey]*replay
	oldest list.List // of *replay, those that have an answer
	bytes  int
}

// replayKey is one caller's key.
type replayKey struct {
	caller csms.RecordID
	key    string
}

// replay is a request and, once it is answered, its answer.
type replay struct {
	key      replayKey
	request  [sha256.Size]byte
	answered time.Time // zero while it runs
	status   int
	header   http.Header
	body     []byte
}

// What a second request with a key gets while the first one runs, or if it is another.
var (
	errStillRunning = csms.Errorf(csms.CodeConflict, "the first request with this idempotency key is still running")
	errOtherRequest = csms.Errorf(csms.CodeInvalid, "the idempotency key was used for another request")
	errNoReplay     = csms.Errorf(csms.CodeConflict, "a request with this idempotency key was answered; its answer held a secret, which is shown once")
)

// begin notes that a request runs, or gives the answer of the one before it.
func (s *replays) begin(key replayKey, request [sha256.Size]byte, now time.Time) (*replay, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	for e := s.oldest.Front(); e != nil && now.Sub(e.Value.(*replay).answered) >= replayFor; e = s.oldest.Front() {
		s.drop(e)
	}
	r, ok := s.byKey[key]
	switch {
	case !ok:
		if s.byKey == nil {
			s.byKey = map[replayKey]*replay{}
		}
		s.byKey[key] = &replay{key: key, request: request}
		return nil, nil
	case r.request != request:
		return nil, errOtherRequest
	case r.answered.IsZero():
		return nil, errStillRunning
	default:
		return r, nil
	}
}

// end keeps the answer, or forgets the request where it is nil.
func (s *replays) end(key replayKey, answer *replay, now time.Time) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if answer == nil {
		delete(s.byKey, key)
		return
	}
	answer.key, answer.answered = key, now
	answer.request = s.byKey[key].request
	s.byKey[key] = answer
	s.oldest.PushBack(answer)
	s.bytes += len(answer.body)
	for s.oldest.Len() > maxReplays || s.bytes > maxReplayBytes {
		s.drop(s.oldest.Front())
	}
}

func (s *replays) drop(e *list.Element) {
	r := s.oldest.Remove(e).(*replay)
	s.bytes -= len(r.body)
	delete(s.byKey, r.key)
}

// idempotent answers a POST that carries an idempotency key, or leaves it to next.
func (a *API) idempotent(ctx huma.Context, who caller, next func(huma.Context)) {
	key := ctx.Header(idempotencyHeader)
	if ctx.Method() != http.MethodPost || key == "" {
		next(ctx)
		return
	}
	r, w := humago.Unwrap(ctx)
	if len(key) > maxIdempotencyKey {
		writeProblem(w, problemOf(invalidParameter(idempotencyHeader, "must have at most %d characters", maxIdempotencyKey)))
		return
	}
	// Not every ResponseWriter has deadlines; those of net/http do.
	_ = ctx.SetReadDeadline(time.Now().Add(bodyTimeout))
	body, err := io.ReadAll(http.MaxBytesReader(w, r.Body, maxBody))
	_ = ctx.SetReadDeadline(time.Time{})
	if err != nil {
		status := http.StatusBadRequest
		if _, tooLarge := errors.AsType[*http.MaxBytesError](err); tooLarge {
			status = http.StatusRequestEntityTooLarge
		}
		writeProblem(w, plainProblem(status, "the request body can't be read"))
		return
	}
	r.Body = io.NopCloser(bytes.NewReader(body))
	id := replayKey{who.key, key}
	first, err := a.replays.begin(id, fingerprint(r, body), time.Now())
	switch {
	case err != nil:
		p := problemOf(err)
		if p.Status == http.StatusConflict {
			p.headers = http.Header{"Retry-After": {"1"}}
		}
		writeProblem(w, p)
		return
	case first != nil:
		first.write(w)
		return
	}
	var answer *replay
	defer func() { a.replays.end(id, answer, time.Now()) }()
	rec := &recorder{ResponseWriter: w}
	next(huma.WithValue(humago.NewContext(ctx.Operation(), r, rec), callerKey, who))
	if !rec.deedDone() {
		return
	}
	switch ctx.Operation().Metadata[permissionKey] {
	case operator.CommandStations: // the command's record answers
	case operator.ManageKeys:
		answer = &replay{}
	default:
		answer = &replay{status: rec.status, header: w.Header().Clone(), body: rec.body.Bytes()}
	}
}

// fingerprint tells requests apart.
func fingerprint(r *http.Request, body []byte) [sha256.Size]byte {
	h := sha256.New()
	_, _ = io.WriteString(h, r.URL.RequestURI()+"\n") // a hash takes everything
	_, _ = h.Write(body)
	return [sha256.Size]byte(h.Sum(nil))
}

func (r *replay) write(w http.ResponseWriter) {
	if r.status == 0 {
		writeProblem(w, problemOf(errNoReplay))
		return
	}
	for name, values := range r.header {
		w.Header()[name] = values
	}
	w.WriteHeader(r.status)
	_, _ = w.Write(r.body) // the client has gone: nobody to tell
}

// recorder writes an answer and remembers it.
type recorder struct {
	http.ResponseWriter
	status int
	body   bytes.Buffer
}

// Unwrap is for [http.ResponseController].
func (r *recorder) Unwrap() http.ResponseWriter { return r.ResponseWriter }

func (r *recorder) WriteHeader(status int) {
	if r.status == 0 {
		r.status = status
	}
	r.ResponseWriter.WriteHeader(status)
}

func (r *recorder) Write(b []byte) (int, error) {
	if r.status == 0 {
		r.status = http.StatusOK
	}
	r.body.Write(b)
	return r.ResponseWriter.Write(b)
}

// deedDone reports whether the request has done something: it succeeded, or it reached the station and
// no answer came. One that was refused may be tried again with the same key.
func (r *recorder) deedDone() bool {
	return r.status >= 200 && r.status < 300 || r.status == http.StatusGatewayTimeout
}
