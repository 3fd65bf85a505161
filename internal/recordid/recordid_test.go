package recordid_test

import (
	"strings"
	"testing"

	"github.com/google/uuid"

	"github.com/evenkeel/evenkeel/internal/recordid"
)

func TestNew(t *testing.T) {
	t.Parallel()
	var last string
	for range 10_000 {
		id := string(recordid.New(recordid.Transaction))
		rest, ok := strings.CutPrefix(id, "tx_")
		if !ok {
			t.Fatalf("id %q lacks its prefix", id)
		}
		if u, err := uuid.Parse(rest); err != nil || u.Version() != 7 {
			t.Fatalf("id %q is not a UUIDv7: %v", id, err)
		}
		if id <= last {
			t.Fatalf("id %q does not sort behind %q", id, last)
		}
		last = id
	}
}
