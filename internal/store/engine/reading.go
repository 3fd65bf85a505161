package engine

import (
	"encoding/binary"
	"hash/maphash"
	"time"

	"github.com/evenkeel/evenkeel/csms"
	"github.com/evenkeel/evenkeel/internal/store"
)

// readingWriter builds a block of readings and numbered transaction events: the ingest
// log of one commit. The format is in docs/formats.md.
type readingWriter struct {
	stations stations
	names    names
	shapes   []shape
	body     []byte
	n        int
	base     int64 // what times are counted from, microseconds
}

const readingFormat = 1

// Kinds of entries of a reading block.
const (
	entryReading = 1
	entryEvent   = 2
)

// shape is what the samples of a meter have in common: everything but the numbers.
type shape struct {
	context string
	values  []valueShape
}

type valueShape struct {
	measurand, phase, location, unit string
	texts                            bool // Text or Signed is set
}

func (s *shape) is(m *csms.MeterSample) bool {
	if len(s.values) != len(m.Values) || s.context != m.Context {
		return false
	}
	for i := range m.Values {
		v, w := &m.Values[i], &s.values[i]
		if v.Measurand != w.measurand || v.Phase != w.phase || v.Unit != w.unit || v.Location != w.location ||
			(v.Text != "" || v.Signed != "") != w.texts {
			return false
		}
	}
	return true
}

func shapeOf(m *csms.MeterSample) shape {
	s := shape{m.Context, make([]valueShape, len(m.Values))}
	for i, v := range m.Values {
		s.values[i] = valueShape{v.Measurand, v.Phase, v.Location, v.Unit, v.Text != "" || v.Signed != ""}
	}
	return s
}

func (w *readingWriter) reset() {
	w.stations.reset()
	w.names.reset()
	clear(w.shapes)
	w.shapes, w.body, w.n = w.shapes[:0], w.body[:0], 0
}

// shapesTried bounds the search for a sample's shape; a fleet has few at a time, and a
// shape written twice costs only bytes.
const shapesTried = 16

func (w *readingWriter) shape(m *csms.MeterSample) uint64 {
	for i := len(w.shapes) - 1; i >= max(0, len(w.shapes)-shapesTried); i-- {
		if w.shapes[i].is(m) {
			return uint64(i)
		}
	}
	w.shapes = append(w.shapes, shapeOf(m))
	return uint64(len(w.shapes) - 1)
}

// Bits of a reading's flags.
const (
	flagOwnTime  = 1 << iota // the sample's time is not the reading's
	flagTimeText             // the sample's time has a text
)

func (w *readingWriter) add(rd *store.Reading) {
	at, received := micros(rd.At), micros(rd.ReceivedAt)
	if w.n == 0 {
		w.base = received
	}
	w.n++
	var flags byte
	sampleAt := micros(rd.Sample.Timestamp.At)
	if sampleAt != at {
		flags |= flagOwnTime
	}
	if rd.Sample.Timestamp.Text != "" {
		flags |= flagTimeText
	}
	b := append(w.body, entryReading, flags)
	b = binary.AppendUvarint(b, w.stations.id(rd.Station))
	b = binary.AppendUvarint(b, w.names.id(string(rd.Transaction)))
	b = binary.AppendVarint(b, int64(rd.EVSE))
	b = binary.AppendVarint(b, int64(rd.Connector))
	b = binary.AppendVarint(b, at-w.base)
	b = binary.AppendVarint(b, received-w.base)
	b = binary.LittleEndian.AppendUint64(b, rd.Fingerprint)
	if flags&flagOwnTime != 0 {
		b = binary.AppendVarint(b, sampleAt)
	}
	if flags&flagTimeText != 0 {
		b = appendText(b, rd.Sample.Timestamp.Text)
	}
	b = binary.AppendUvarint(b, w.shape(&rd.Sample))
	for i := range rd.Sample.Values {
		v := &rd.Sample.Values[i]
		b = binary.AppendVarint(append(b, byte(v.Value.Exp)), v.Value.Coef)
		if v.Text != "" || v.Signed != "" {
			b = appendText(appendText(b, v.Text), v.Signed)
		}
	}
	w.body = b
}

func (w *readingWriter) addEvent(k *store.TransactionEventKey) {
	at := micros(k.At)
	if w.n == 0 {
		w.base = at
	}
	w.n++
	b := append(w.body, entryEvent, 0)
	b = binary.AppendUvarint(b, w.stations.id(k.Station))
	b = binary.AppendUvarint(b, w.names.id(string(k.Transaction)))
	b = binary.AppendVarint(b, int64(k.SeqNo))
	b = binary.AppendUvarint(b, w.names.id(string(k.Type)))
	b = binary.AppendVarint(b, at-w.base)
	b = binary.LittleEndian.AppendUint64(b, k.Fingerprint)
	w.body = b
}

func (w *readingWriter) finish() []byte {
	p := make([]byte, 0, len(w.body)+256+48*len(w.stations.list)+48*len(w.names.list))
	p = append(p, readingFormat)
	p = binary.AppendVarint(p, w.base)
	p = w.stations.append(p)
	p = w.names.append(p)
	p = binary.AppendUvarint(p, uint64(len(w.shapes)))
	for i := range w.shapes {
		p = appendShape(p, &w.shapes[i])
	}
	return append(p, w.body...)
}

func appendShape(p []byte, s *shape) []byte {
	p = appendText(p, s.context)
	p = binary.AppendUvarint(p, uint64(len(s.values)))
	for _, v := range s.values {
		p = appendText(appendText(appendText(appendText(p, v.measurand), v.phase), v.location), v.unit)
		p = append(p, b2u(v.texts))
	}
	return p
}

func b2u(b bool) byte {
	if b {
		return 1
	}
	return 0
}

func (r *reader) shapes() []shape {
	list := make([]shape, r.count())
	for i := range list {
		list[i].context = r.text()
		list[i].values = make([]valueShape, r.count())
		for j := range list[i].values {
			list[i].values[j] = valueShape{r.text(), r.text(), r.text(), r.text(), r.byte() != 0}
		}
	}
	return list
}

// readingBlock is a block of readings whose tables have been read; its entries are read
// one by one, from wherever one begins.
type readingBlock struct {
	base   int64
	keys   []csms.StationKey
	words  []string
	shapes []shape
	body   []byte
}

func openReadings(block []byte) (readingBlock, error) {
	r := &reader{b: block}
	if r.byte() != readingFormat {
		return readingBlock{}, errFormat
	}
	v := readingBlock{base: r.varint(), keys: r.stations(), words: r.names(), shapes: r.shapes()}
	v.body = r.b
	return v, r.err
}

// room gives place for n values; a nil one leaves the values of a reading out.
type room func(n int) []csms.SampledValue

func newRoom(n int) []csms.SampledValue { return make([]csms.SampledValue, n) }

// entry reads the next entry into one of the two, and reports whether it is an event.
// The values of stations other than only, where that is not the zero key, are left out.
func (v *readingBlock) entry(r *reader, only csms.StationKey, values room, rd *store.Reading, ev *store.TransactionEventKey) (event bool) {
	kind, flags := r.byte(), r.byte()
	key := pick(r, v.keys)
	id := csms.RecordID(pick(r, v.words))
	if kind == entryEvent {
		*ev = store.TransactionEventKey{
			Station: key, Transaction: id, SeqNo: int(r.varint()), Type: csms.TransactionEventType(pick(r, v.words)),
			At: instant(v.base + r.varint()), Fingerprint: r.uint64(),
		}
		return true
	}
	*rd = store.Reading{ReadingKey: store.ReadingKey{Station: key, Transaction: id, EVSE: csms.EVSEID(r.varint())}}
	rd.Connector = csms.ConnectorID(r.varint())
	rd.At, rd.ReceivedAt = instant(v.base+r.varint()), instant(v.base+r.varint())
	rd.Fingerprint = r.uint64()
	if only != (csms.StationKey{}) && key != only {
		values = nil
	}
	r.sample(rd, flags, v.shapes, values)
	return false
}

// readReadings calls back for each entry of a block, of every station where only is the
// zero key. Either callback may be nil.
func readReadings(
	block []byte, only csms.StationKey, reading func(store.Reading), event func(store.TransactionEventKey),
) error {
	v, err := openReadings(block)
	if err != nil {
		return err
	}
	values := newRoom
	if reading == nil {
		values = nil
	}
	r := &reader{b: v.body}
	for len(r.b) > 0 && r.err == nil {
		var rd store.Reading
		var ev store.TransactionEventKey
		isEvent := v.entry(r, only, values, &rd, &ev)
		switch {
		case r.err != nil:
		case isEvent && event != nil && (only == csms.StationKey{} || ev.Station == only):
			event(ev)
		case !isEvent && reading != nil && (only == csms.StationKey{} || rd.Station == only):
			reading(rd)
		}
	}
	return r.err
}

// sample reads what was measured, or skips the values.
func (r *reader) sample(rd *store.Reading, flags byte, shapes []shape, values room) {
	rd.Sample.Timestamp.At = rd.At
	if flags&flagOwnTime != 0 {
		rd.Sample.Timestamp.At = instant(r.varint())
	}
	if flags&flagTimeText != 0 {
		rd.Sample.Timestamp.Text = r.text()
	}
	s := pick(r, shapes)
	rd.Sample.Context = s.context
	if values != nil {
		rd.Sample.Values = values(len(s.values))
	}
	for i, v := range s.values {
		exp := int8(r.byte())
		coef := r.varint()
		var text, signed []byte
		if v.texts {
			text, signed = r.bytes(), r.bytes()
		}
		if values != nil {
			rd.Sample.Values[i] = csms.SampledValue{
				Measurand: v.measurand, Phase: v.phase, Location: v.location, Unit: v.unit,
				Value: csms.Decimal{Coef: coef, Exp: exp}, Text: string(text), Signed: string(signed),
			}
		}
	}
}

var hashSeed = maphash.MakeSeed()

// hash is a reading's identity in 64 bits, good within this process.
func hash(k *store.ReadingKey) uint64 {
	var h maphash.Hash
	h.SetSeed(hashSeed)
	h.WriteString(string(k.Station.Tenant))
	h.WriteByte(0)
	h.WriteString(string(k.Station.Station))
	h.WriteByte(0)
	h.WriteString(string(k.Transaction))
	var b [24]byte
	binary.LittleEndian.PutUint64(b[:], uint64(k.EVSE))
	binary.LittleEndian.PutUint64(b[8:], uint64(micros(k.At)))
	binary.LittleEndian.PutUint64(b[16:], k.Fingerprint)
	h.Write(b[:])
	return h.Sum64()
}

// same reports whether two readings are one.
func same(a, b *store.ReadingKey) bool {
	return a.Fingerprint == b.Fingerprint && a.EVSE == b.EVSE && a.Transaction == b.Transaction &&
		a.Station == b.Station && a.At.Truncate(time.Microsecond).Equal(b.At.Truncate(time.Microsecond))
}
