package charging

import (
	"slices"

	"github.com/evenkeel/evenkeel/csms"
)

// maxSeqRanges bounds what a station that numbers at random can make us keep.
const maxSeqRanges = 1024

// addSeq puts n into the ascending, disjoint, closed ranges, joining neighbours, and
// reports whether it was there already. Beyond maxSeqRanges a number that would open a
// new range is not noted; the transaction then simply never becomes complete.
func addSeq(rs []csms.SeqRange, n int) (_ []csms.SeqRange, had bool) {
	// The usual number continues the last range.
	if l := len(rs); l > 0 && rs[l-1].Last+1 == n {
		rs[l-1].Last = n
		return rs, false
	}
	i, found := slices.BinarySearchFunc(rs, n, func(r csms.SeqRange, n int) int {
		switch {
		case r.Last < n:
			return -1
		case r.First > n:
			return 1
		}
		return 0
	})
	if found {
		return rs, true
	}
	left := i > 0 && rs[i-1].Last+1 == n
	right := i < len(rs) && rs[i].First-1 == n
	switch {
	case left && right:
		rs[i-1].Last = rs[i].Last
		return slices.Delete(rs, i, i+1), false
	case left:
		rs[i-1].Last = n
		return rs, false
	case right:
		rs[i].First = n
		return rs, false
	case len(rs) >= maxSeqRanges:
		return rs, false
	}
	return slices.Insert(rs, i, csms.SeqRange{First: n, Last: n}), false
}

// covers reports whether every number from first to last is in the ranges.
func covers(rs []csms.SeqRange, first, last int) bool {
	for _, r := range rs {
		if r.First <= first && last <= r.Last {
			return first <= last
		}
	}
	return false
}

// missing counts the numbers that lie between those that came, from lo upwards.
func missing(rs []csms.SeqRange, lo int) int {
	n, next := 0, lo
	for _, r := range rs {
		if r.Last < lo {
			continue
		}
		if r.First > next {
			n += r.First - next
		}
		next = r.Last + 1
	}
	return n
}
