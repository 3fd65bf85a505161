package ocppws_test

import (
	"bytes"
	"fmt"
	"io"
	"slices"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	"github.com/gobwas/ws"

	"github.com/evenkeel/evenkeel/ocppj"
	"github.com/evenkeel/evenkeel/ocppws"
)

// However the bytes of a stream are cut into reads, the same messages come out
// and the connection ends for the same reason; and it always ends.
func FuzzStream(f *testing.F) {
	call := `[2,"1","Heartbeat",{"a":"äöü"}]`
	for _, seed := range [][][]byte{
		{text(call), frame(ws.OpPing, true, "p"), text(call), frame(ws.OpClose, true, "\x03\xe8")},
		{frame(ws.OpText, false, call[:9]), frame(ws.OpPing, true, ""), frame(ws.OpContinuation, true, call[9:])},
		{rsvFrame(ws.OpText, true, ws.Rsv(true, false, false), deflated(call))},
		{frame(ws.OpBinary, true, "x")},
		{{0x81, 0xff, 0, 0, 0, 0, 0, 0, 1, 1, 1, 2, 3, 4}},
		{text(`[6,"1","X",{}]`), text(`x`), text("\xff")},
	} {
		f.Add(bytes.Join(seed, nil), uint8(3))
	}
	f.Fuzz(func(t *testing.T, data []byte, chunk uint8) {
		if len(data) > 2000 {
			return
		}
		var whole, parts []string
		var why, whyParts string
		synctest.Test(t, func(t *testing.T) { whole, why = stream(t, data, len(data)+1) })
		synctest.Test(t, func(t *testing.T) { parts, whyParts = stream(t, data, int(chunk%16)+1) })
		if !slices.Equal(whole, parts) || why != whyParts {
			t.Errorf("at once %q, %s; in parts %q, %s", whole, why, parts, whyParts)
		}
	})
}

// stream feeds data to a connection in pieces, then ends it, and returns what
// messages it saw and why it ended.
func stream(t *testing.T, data []byte, chunk int) (seen []string, why string) {
	t.Helper()
	o := ocppws.Options{
		MaxMessageSize: 1000, MaxFragments: 5, CloseTimeout: time.Millisecond, MaxWaitingCalls: 1000, MessageRate: -1,
		Observe: func(_ *ocppws.Conn, d ocppws.Direction, raw []byte, f ocppj.Frame, err error) {
			if d == ocppws.In {
				seen = append(seen, fmt.Sprintf("%s %v %v", raw, f.Type, err))
			}
		},
	}
	cs, st := rawPair(t, o)
	var wg sync.WaitGroup
	wg.Go(func() { _, _ = io.Copy(io.Discard, st) })
	h := newHandler()
	cs.Start(h)
	for part := range slices.Chunk(data, chunk) {
		if _, err := st.Write(part); err != nil {
			break // closed in the middle, as it may be
		}
	}
	synctest.Wait() // or what is still being answered could fail first
	_ = st.Close()
	why = ocppws.ReasonOf(<-h.closed).Name
	wg.Wait()
	return seen, why
}
