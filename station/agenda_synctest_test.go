package station

import (
	"container/heap"
	"context"
	"testing"
	"testing/synctest"
	"time"

	"github.com/evenkeel/evenkeel/ocppj"
)

// TestArmWhileTickWaits sets the timer anew while a call of it, which has begun, waits for the mutex. Close must not
// then wait for a call that was counted and replaced.
func TestArmWhileTickWaits(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		s, err := New(Options{URL: "ws://csms/ocpp", Identity: "CS1", Version: ocppj.V16})
		if err != nil {
			t.Fatal(err)
		}
		done := 0
		s.mu.Lock()
		s.after(time.Second, func() { done++ })
		s.arm()
		time.Sleep(time.Second)                        // the timer fires, and its call waits for us
		s.after(0, func() { done++ }).at = time.Time{} // so that the timer is set anew, for an earlier instant
		heap.Init(&s.agenda)
		s.after(time.Hour, func() { done++ })
		s.unlock()
		synctest.Wait()
		if done != 2 {
			t.Errorf("%d of 2 tasks done", done)
		}
		ctx, cancel := context.WithTimeout(t.Context(), time.Second)
		defer cancel()
		s.Close(ctx)
	})
}
