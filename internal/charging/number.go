package charging

import (
	"crypto/rand"
	"encoding/binary"
	"strconv"
	"sync"

	"github.com/evenkeel/evenkeel/csms"
)

// recentNumbers is how many of the numbers given out lately are remembered, so that
// they are unique over all stations too, which keeps logs and invoices readable.
// Within one station the store itself is asked.
const recentNumbers = 1 << 16

// numbers draws the transaction ids that the CSMS chooses. S10: random, positive, 31
// bits, never a counter, so that a station can't guess another's.
type numbers struct {
	mu     sync.Mutex
	given  map[uint32]struct{}
	oldest []uint32 // ring
	next   int
}

func (n *numbers) draw() csms.TransactionID {
	n.mu.Lock()
	defer n.mu.Unlock()
	if n.given == nil {
		n.given = make(map[uint32]struct{})
	}
	for {
		var b [4]byte
		rand.Read(b[:]) // never fails, see crypto/rand
		v := binary.LittleEndian.Uint32(b[:]) &^ (1 << 31)
		if _, taken := n.given[v]; taken || v == 0 {
			continue
		}
		if len(n.oldest) < recentNumbers {
			n.oldest = append(n.oldest, v)
		} else {
			delete(n.given, n.oldest[n.next])
			n.oldest[n.next] = v
			n.next = (n.next + 1) % recentNumbers
		}
		n.given[v] = struct{}{}
		return csms.TransactionID(strconv.FormatUint(uint64(v), 10))
	}
}
