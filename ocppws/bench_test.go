package ocppws_test

import (
	"fmt"
	"os"
	"runtime"
	"strconv"
	"strings"
	"sync"
	"testing"

	"github.com/evenkeel/evenkeel/ocppj"
	"github.com/evenkeel/evenkeel/ocppws"
)

// BenchmarkRoundTrip measures a CALL and its answer over loopback TCP, both ends
// included, with as many stations calling in a closed loop.
func BenchmarkRoundTrip(b *testing.B) {
	actions := map[string]string{"MeterValues": "MeterValues"}
	payload := []byte(`{"d":"` + strings.Repeat("0123456789", 100) + `"}`)
	for _, tt := range []struct {
		stations int
		zip      bool
	}{{1, false}, {100, false}, {100, true}} {
		b.Run(fmt.Sprintf("stations=%d/compressed=%v", tt.stations, tt.zip), func(b *testing.B) {
			s := serve(b, ocppws.Options{Actions: actions, MessageRate: -1}, ocppws.UpgradeOptions{}, false)
			ep := client(b, ocppws.Options{Actions: actions, MessageRate: -1})
			conns := make([]*ocppws.Conn, tt.stations)
			for i := range conns {
				conns[i] = dial(b, ep, s.wsURL(), newHandler(), ocppws.DialOptions{Identity: fmt.Sprint("CS", i), Compression: tt.zip})
				s.accept(newHandler())
			}
			b.ReportAllocs()
			b.ResetTimer()
			var wg sync.WaitGroup
			for i, c := range conns {
				n := b.N / len(conns)
				if i < b.N%len(conns) {
					n++
				}
				wg.Go(func() {
					for range n {
						if _, err := c.Call(b.Context(), "MeterValues", payload); err != nil {
							b.Error(err)
							return
						}
					}
				})
			}
			wg.Wait()
			b.ReportMetric(float64(b.N)/b.Elapsed().Seconds(), "msgs/s")
		})
	}
}

// TestIdleMemory prints what an idle connection costs, both ends together, for
// OCPPWS_IDLE_CONNS connections that have each sent one message.
func TestIdleMemory(t *testing.T) {
	n, _ := strconv.Atoi(os.Getenv("OCPPWS_IDLE_CONNS"))
	if n == 0 {
		t.Skip("set OCPPWS_IDLE_CONNS to a number of connections (each takes two files)")
	}
	s := serve(t, ocppws.Options{}, ocppws.UpgradeOptions{}, false)
	ep := client(t, ocppws.Options{})
	read := func() (m runtime.MemStats) {
		runtime.GC()
		runtime.GC()
		runtime.ReadMemStats(&m)
		return m
	}
	before := read()
	conns := make([]*ocppws.Conn, 0, 2*n)
	for i := range n {
		st := dial(t, ep, s.wsURL(), newHandler(), ocppws.DialOptions{Versions: []ocppj.Version{ocppj.V16}, Identity: fmt.Sprint("CS", i)})
		conns = append(conns, st, s.accept(newHandler()))
		if _, err := st.Call(t.Context(), "BootNotification", nil); err != nil {
			t.Fatal(err)
		}
	}
	after := read()
	per := func(a, b uint64) float64 { return float64(int64(b-a)) / float64(len(conns)) / 1024 }
	t.Logf("%d ends: heap %.2f KiB, stack %.2f KiB, together %.2f KiB each", len(conns),
		per(before.HeapAlloc, after.HeapAlloc), per(before.StackInuse, after.StackInuse),
		per(before.HeapAlloc+before.StackInuse, after.HeapAlloc+after.StackInuse))
	runtime.KeepAlive(conns)
}
