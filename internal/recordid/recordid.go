// Package recordid makes the ids of our own records: a type prefix, an underscore and a
// UUIDv7, so that ids sort by the time of their making and say what they name.
package recordid

import (
	"github.com/google/uuid"

	"github.com/evenkeel/evenkeel/csms"
)

// The prefixes of record ids.
const (
	Transaction = "tx"
	Command     = "cmd"
	Event       = "evt"
	APIKey      = "key"
	Audit       = "aud"
)

// New makes an id with a prefix ("tx" gives "tx_0197..."). Ids made later by one process
// sort behind earlier ones. It is safe for concurrent use and panics only where the
// operating system has no random numbers.
func New(prefix string) csms.RecordID {
	id := uuid.Must(uuid.NewV7())
	b := make([]byte, 0, len(prefix)+1+36)
	b = append(b, prefix...)
	b = append(b, '_')
	text, _ := id.MarshalText() // never fails
	return csms.RecordID(append(b, text...))
}
