package charging

import (
	"time"

	"github.com/evenkeel/evenkeel/csms"
)

// A station's clock is believed inside this window. Before 2010 there were no OCPP
// stations: such times come from clocks that lost power. A day ahead covers every zone
// error; an offline queue may be old, so there is no other bound of age.
var oldestBelieved = time.Date(2010, 1, 1, 0, 0, 0, 0, time.UTC)

const (
	farthestBelieved = 24 * time.Hour
	// A clock further ahead than this is noted. Stations set their clock from every
	// heartbeat and boot reply, so minutes are a fault; a clock that is behind can't be
	// told from a message that waited, unless that was longer than any station is offline.
	skewNoted = 5 * time.Minute
	ageNoted  = 365 * 24 * time.Hour
)

// believe gives the time as far as it is believed: outside the window the instant is
// dropped and its text kept. skew reports a clock worth noting.
func believe(t csms.StationTime, received time.Time) (_ csms.StationTime, skew bool) {
	if t.At.IsZero() {
		return t, t.Text != ""
	}
	if t.At.Before(oldestBelieved) || t.At.Sub(received) > farthestBelieved {
		if t.Text == "" {
			t.Text = t.At.UTC().Format(time.RFC3339Nano)
		}
		t.At = time.Time{}
		return t, true
	}
	ahead := t.At.Sub(received)
	return t, ahead > skewNoted || ahead < -ageNoted
}
