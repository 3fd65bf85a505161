package gateway

import (
	"log/slog"
	"sync"
)

// faults counts what stations do wrong, so that the log has one line per kind and
// interval however much of it there is (style guide §7).
type faults struct {
	mu     sync.Mutex
	counts map[fault]int
}

type fault struct{ what, action string }

// maxFaults bounds the kinds counted apart; stations choose the action names.
const maxFaults = 64

func (f *faults) add(what, action string) {
	f.mu.Lock()
	defer f.mu.Unlock()
	if f.counts == nil {
		f.counts = make(map[fault]int)
	}
	k := fault{what, action}
	if _, ok := f.counts[k]; !ok && len(f.counts) >= maxFaults {
		k.action = "other"
	}
	f.counts[k]++
}

// report logs and forgets what was counted.
func (f *faults) report(log *slog.Logger) {
	f.mu.Lock()
	counts := f.counts
	f.counts = nil
	f.mu.Unlock()
	for k, n := range counts {
		log.Warn("station messages refused", "what", k.what, "action", k.action, "count", n)
	}
}
