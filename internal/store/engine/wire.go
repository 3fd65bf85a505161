package engine

import (
	"encoding/binary"
	"errors"

	"github.com/evenkeel/evenkeel/csms"
)

// errFormat says that stored bytes do not read as what they should be.
var errFormat = errors.New("stored block is damaged")

func appendText[S ~string](b []byte, s S) []byte {
	b = binary.AppendUvarint(b, uint64(len(s)))
	return append(b, s...)
}

// reader takes values off the front of stored bytes. After the first fault everything
// reads as zero and err is set, so that callers check once.
type reader struct {
	b   []byte
	err error
}

func (r *reader) fail() { r.b, r.err = nil, errFormat }

func (r *reader) uvarint() uint64 {
	v, n := binary.Uvarint(r.b)
	if n <= 0 {
		r.fail()
		return 0
	}
	r.b = r.b[n:]
	return v
}

func (r *reader) varint() int64 {
	v, n := binary.Varint(r.b)
	if n <= 0 {
		r.fail()
		return 0
	}
	r.b = r.b[n:]
	return v
}

func (r *reader) byte() byte {
	if len(r.b) == 0 {
		r.fail()
		return 0
	}
	v := r.b[0]
	r.b = r.b[1:]
	return v
}

func (r *reader) uint64() uint64 {
	if len(r.b) < 8 {
		r.fail()
		return 0
	}
	v := binary.LittleEndian.Uint64(r.b)
	r.b = r.b[8:]
	return v
}

// bytes is a view into the block, good as long as that is.
func (r *reader) bytes() []byte {
	n := r.uvarint()
	if n > uint64(len(r.b)) {
		r.fail()
		return nil
	}
	v := r.b[:n:n]
	r.b = r.b[n:]
	return v
}

func (r *reader) text() string { return string(r.bytes()) }

// count reads a number of items that take at least one byte each.
func (r *reader) count() int {
	n := r.uvarint()
	if n > uint64(len(r.b)) {
		r.fail()
		return 0
	}
	return int(n)
}

// pick is the entry of a table that the next number names.
func pick[V any](r *reader, table []V) V {
	i := r.uvarint()
	if i >= uint64(len(table)) {
		r.fail()
		var none V
		return none
	}
	return table[i]
}

// names gives texts that repeat within a block small numbers.
type names struct {
	ids  map[string]uint64
	list []string
}

func (n *names) reset() {
	clear(n.ids)
	clear(n.list)
	n.list = n.list[:0]
}

func (n *names) id(s string) uint64 {
	if id, ok := n.ids[s]; ok {
		return id
	}
	if n.ids == nil {
		n.ids = map[string]uint64{}
	}
	id := uint64(len(n.list))
	n.ids[s] = id
	n.list = append(n.list, s)
	return id
}

func (n *names) append(b []byte) []byte {
	b = binary.AppendUvarint(b, uint64(len(n.list)))
	for _, s := range n.list {
		b = appendText(b, s)
	}
	return b
}

func (r *reader) names() []string {
	list := make([]string, r.count())
	for i := range list {
		list[i] = r.text()
	}
	return list
}

// stations numbers the stations of a block.
type stations struct {
	ids  map[csms.StationKey]uint64
	list []csms.StationKey
}

func (s *stations) reset() {
	clear(s.ids)
	clear(s.list)
	s.list = s.list[:0]
}

func (s *stations) id(k csms.StationKey) uint64 {
	if id, ok := s.ids[k]; ok {
		return id
	}
	if s.ids == nil {
		s.ids = map[csms.StationKey]uint64{}
	}
	id := uint64(len(s.list))
	s.ids[k] = id
	s.list = append(s.list, k)
	return id
}

func (s *stations) append(b []byte) []byte {
	b = binary.AppendUvarint(b, uint64(len(s.list)))
	for _, k := range s.list {
		b = appendText(appendText(b, k.Tenant), k.Station)
	}
	return b
}

func (r *reader) stations() []csms.StationKey {
	list := make([]csms.StationKey, r.count())
	for i := range list {
		list[i] = csms.StationKey{Tenant: csms.TenantID(r.text()), Station: csms.StationID(r.text())}
	}
	return list
}
