package ocpp2_test

import (
	"runtime"
	"strings"
	"testing"

	"github.com/evenkeel/evenkeel/ocpp2"
)

// TestMemoryIsBounded decodes payloads of one MiB that are built to cost much. It does not run in parallel
// with others, whose allocations it would count.
func TestMemoryIsBounded(t *testing.T) {
	const size = 1 << 20
	// fill repeats the piece between head and tail.
	fill := func(head, piece, tail string) string {
		return head + strings.Repeat(piece, (size-len(head)-len(tail))/len(piece)) + tail
	}
	for name, c := range map[string]struct{ action, payload string }{
		"empty elements":   {"SetChargingProfile", fill(`{"chargingProfile":{"chargingSchedule":[{"chargingSchedulePeriod":[{}`, ",{}", "]}]}}")},
		"nested elements":  {"SetChargingProfile", fill(`{"chargingProfile":{"chargingSchedule":[{}`, `,{"chargingSchedulePeriod":[{}]}`, "]}}")},
		"violations":       {"GetVariables", fill(`{"getVariableData":[0`, ",0", "]}")},
		"escapes":          {"DataTransfer", fill(`{"vendorId":"`, `\u0041`, `"}`)},
		"repeated unknown": {"Heartbeat", fill(`{"a":0`, `,"a":0`, "}")},
		"open brackets":    {"DataTransfer", fill(`{"data":`, "[", "")},
		"long number":      {"CostUpdated", fill(`{"totalCost":1`, "0", "}")},
		"long integer":     {"CancelReservation", fill(`{"reservationId":1`, "0", "}")},
	} {
		var before, after runtime.MemStats
		runtime.ReadMemStats(&before)
		_, violations, err := ocpp2.DecodeRequest(ocpp2.V21, c.action, []byte(c.payload))
		runtime.ReadMemStats(&after)
		if err == nil && violations == nil {
			t.Errorf("%s: valid", name)
		}
		if used := after.TotalAlloc - before.TotalAlloc; used > 48<<20 {
			t.Errorf("%s: %d MiB allocated", name, used>>20)
		} else {
			t.Logf("%s: %d KiB allocated, %v", name, used>>10, err)
		}
	}
}
