package gateway

import (
	"context"

	"github.com/evenkeel/evenkeel/csms"
	"github.com/evenkeel/evenkeel/internal/logkey"
)

// count adds deviations to those that wait to be written to the station's record.
func (s *session) count(found []csms.Deviation) {
	if len(found) == 0 {
		return
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	for _, d := range found {
		s.found = addDeviation(s.found, csms.Deviation{Name: d.Name, Path: d.Path, Detail: d.Detail, Count: max(d.Count, 1)})
	}
}

// flushDeviations writes what was counted since the last time.
func (s *session) flushDeviations(ctx context.Context) {
	s.mu.Lock()
	found := s.found
	s.found = nil
	s.mu.Unlock()
	if len(found) == 0 {
		return
	}
	err := s.g.d.Fleet.Deviate(ctx, s.key, found)
	switch csms.CodeOf(err) {
	case "":
	case csms.CodeUnavailable:
		s.count(found) // the next time will do
	case csms.CodeNotFound: // deleted meanwhile
	default:
		s.g.log.Error("deviations not counted", logkey.Station, s.key.Station, logkey.Err, err)
	}
}

// flushDeviations writes the counts of all sessions that have some.
func (g *Gateway) flushDeviations(ctx context.Context) {
	var due []*session
	g.mu.RLock()
	for _, s := range g.sessions {
		s.mu.Lock()
		if len(s.found) > 0 {
			due = append(due, s)
		}
		s.mu.Unlock()
	}
	g.mu.RUnlock()
	for _, s := range due {
		s.flushDeviations(ctx)
	}
}
