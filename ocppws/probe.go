package ocppws

import (
	"context"
	"time"

	"github.com/gobwas/ws"
)

// probePoll is how often Probe looks whether the peer was heard.
const probePoll = 5 * time.Millisecond

// Probe pings the peer and reports whether anything came in from it within timeout and
// before ctx ends. It is for the rare question whether a silent connection still has
// someone at its other end; keepalive needs no help.
func (c *Conn) Probe(ctx context.Context, timeout time.Duration) bool {
	// Taking the flag from the keepalive can cost the peer one tick too many of silence,
	// which its answer to this very ping makes good.
	c.heard.Store(false)
	c.sendFrame(newMessage(0), ws.OpPing, 0)
	deadline := time.NewTimer(timeout)
	defer deadline.Stop()
	poll := time.NewTicker(probePoll)
	defer poll.Stop()
	for {
		select {
		case <-poll.C:
			if c.heard.Load() {
				return true
			}
		case <-deadline.C:
			return c.heard.Load()
		case <-ctx.Done():
			return false
		case <-c.ctx.Done():
			return false
		}
	}
}
