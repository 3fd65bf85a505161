package bus_test

import (
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/evenkeel/evenkeel/csms"
	"github.com/evenkeel/evenkeel/internal/bus"
)

// waitForOther waits until a subject that another node serves is known to b.
func waitForOther(tb testing.TB, b *bus.Bus, subject string) {
	tb.Helper()
	deadline := time.Now().Add(patience)
	for b.Listeners(subject) == 0 {
		if time.Now().After(deadline) {
			tb.Fatal("nodes do not find each other")
		}
		<-time.After(5 * time.Millisecond)
	}
}

func TestHeardIsToldByTheNodeOfTheStation(t *testing.T) {
	t.Parallel()
	at := time.Date(2026, 11, 24, 12, 0, 0, 123e6, time.UTC)
	know := func(key csms.StationKey) time.Time {
		if key == cs1 {
			return at
		}
		return time.Time{}
	}
	b1, b2 := cluster(t)
	keys := []csms.StationKey{{Tenant: csms.DefaultTenant, Station: "CS2"}, cs1}
	if got := b1.Heard(t.Context(), b1.Node(), keys); !got[0].IsZero() || !got[1].IsZero() {
		t.Errorf("before anyone serves: %v", got)
	}
	if err := b1.ServeHeard(know); err != nil {
		t.Fatal(err)
	}
	waitForOther(t, b2, "gw.a.heard")
	want := []time.Time{{}, at}
	for name, b := range map[string]*bus.Bus{"itself": b1, "another node": b2} {
		if diff := cmp.Diff(want, b.Heard(t.Context(), b1.Node(), keys)); diff != "" {
			t.Errorf("asked by %s (-want +got):\n%s", name, diff)
		}
	}
	if got := b2.Heard(t.Context(), "gone", keys); !got[1].IsZero() {
		t.Errorf("a node that is not there tells %v", got)
	}
}
