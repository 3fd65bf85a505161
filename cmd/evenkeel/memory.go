package main

import (
	"context"
	"runtime/debug"
	"runtime/metrics"
	"time"
)

const (
	// quietEvery is how often the server looks whether it is quiet: idle stations mostly
	// are, for minutes at a time, after the storm in which they connected.
	quietEvery = 5 * time.Second
	// quietRate is the allocation per span below which a server counts as quiet.
	quietRate = 16 << 20
	// worthwhile is what must have been allocated since the last time for a collection
	// to be worth its CPU.
	worthwhile = 24 << 20
)

// giveBackMemory returns to the system what a storm of connections took and nobody needs
// any more, once it is over: the collector itself would keep it for the next storm.
// Beside a steady load it does nothing.
func giveBackMemory(ctx context.Context) error {
	tick := time.NewTicker(quietEvery)
	defer tick.Stop()
	s := []metrics.Sample{{Name: "/gc/heap/allocs:bytes"}}
	allocated := func() uint64 {
		metrics.Read(s)
		return s[0].Value.Uint64()
	}
	last := allocated()
	given := last
	for {
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-tick.C:
		}
		now := allocated()
		quiet := now-last < quietRate
		last = now
		if quiet && now-given > worthwhile {
			debug.FreeOSMemory()
			given = now
		}
	}
}
