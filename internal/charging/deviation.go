package charging

import (
	"slices"

	"github.com/evenkeel/evenkeel/csms"
)

// countDeviation adds d to the record's list, which has each name once.
func countDeviation(t *csms.Transaction, d csms.Deviation) {
	d.Count = max(d.Count, 1)
	for i := range t.Deviations {
		if t.Deviations[i].Name == d.Name {
			t.Deviations[i].Count += d.Count
			return
		}
	}
	t.Deviations = append(t.Deviations, d)
}

// ensureDeviation notes a deviation that is found anew each time the record is looked at.
func ensureDeviation(t *csms.Transaction, e *Effects, name, detail string) {
	for i := range t.Deviations {
		if t.Deviations[i].Name == name {
			return
		}
	}
	e.note(t, name, detail)
}

// setDeviation makes the record's count of a deviation n, 0 taking it away. Only one
// that was not there before counts as found by this message.
func setDeviation(t *csms.Transaction, e *Effects, name, detail string, n int) {
	i := slices.IndexFunc(t.Deviations, func(d csms.Deviation) bool { return d.Name == name })
	switch {
	case i >= 0 && n > 0:
		t.Deviations[i].Count = n
	case i >= 0:
		t.Deviations = slices.Delete(t.Deviations, i, i+1)
	case n > 0:
		d := csms.Deviation{Name: name, Detail: detail, Count: n}
		t.Deviations = append(t.Deviations, d)
		e.Deviations = append(e.Deviations, csms.Deviation{Name: name, Detail: detail, Count: 1})
	}
}
