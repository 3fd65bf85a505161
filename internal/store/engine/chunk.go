package engine

import (
	"encoding/binary"
	"time"

	"github.com/evenkeel/evenkeel/csms"
	"github.com/evenkeel/evenkeel/internal/store"
)

// A chunk holds readings of one transaction (or of none) and EVSE, in the order of their
// time, column by column, so that like stands beside like. Station and transaction are
// in the key of its row. The format is in docs/formats.md.
const chunkFormat = 1

// How a column of numbers is written.
const (
	columnConstant = iota // one number
	columnDelta           // the first, then differences
	columnDelta2          // the first, the first difference, then differences of differences
)

// appendColumn writes numbers in the shortest of the three ways.
func appendColumn(b []byte, ns []int64) []byte {
	if len(ns) == 0 {
		return b
	}
	one, two, constant := 0, 0, true
	var last, lastDelta int64
	for i, n := range ns {
		d := n - last
		constant = constant && (i == 0 || d == 0)
		one += varintLen(d)
		two += varintLen(d - lastDelta)
		last, lastDelta = n, d
	}
	switch {
	case constant:
		return binary.AppendVarint(append(b, columnConstant), ns[0])
	case two < one:
		b = append(b, columnDelta2)
		last, lastDelta = 0, 0
		for _, n := range ns {
			d := n - last
			b = binary.AppendVarint(b, d-lastDelta)
			last, lastDelta = n, d
		}
	default:
		b = append(b, columnDelta)
		last = 0
		for _, n := range ns {
			b = binary.AppendVarint(b, n-last)
			last = n
		}
	}
	return b
}

func varintLen(v int64) int {
	u := uint64(v)<<1 ^ uint64(v>>63)
	n := 1
	for ; u >= 0x80; u >>= 7 {
		n++
	}
	return n
}

func (r *reader) column(n int) []int64 {
	ns := make([]int64, n)
	if n == 0 {
		return ns
	}
	switch kind := r.byte(); kind {
	case columnConstant:
		v := r.varint()
		for i := range ns {
			ns[i] = v
		}
	case columnDelta, columnDelta2:
		var last, delta int64
		for i := range ns {
			if d := r.varint(); kind == columnDelta {
				delta = d
			} else {
				delta += d
			}
			last += delta
			ns[i] = last
		}
	default:
		r.fail()
	}
	return ns
}

// chunkReadings bounds a chunk, so that reading one stays cheap.
const chunkReadings = 512

// appendChunk writes readings that share station, transaction and EVSE.
func appendChunk(b []byte, rs []store.Reading) []byte {
	n := len(rs)
	b = append(b, chunkFormat)
	b = binary.AppendVarint(b, int64(rs[0].EVSE))
	b = binary.AppendUvarint(b, uint64(n))
	var w readingWriter
	at, received, own, connector, shapes := make([]int64, n), make([]int64, n), make([]int64, n), make([]int64, n), make([]int64, n)
	texts := false
	for i := range rs {
		r := &rs[i]
		at[i] = micros(r.At)
		received[i] = micros(r.ReceivedAt) - at[i]
		own[i] = micros(r.Sample.Timestamp.At) - at[i]
		connector[i] = int64(r.Connector)
		shapes[i] = int64(w.shape(&r.Sample))
		texts = texts || r.Sample.Timestamp.Text != ""
	}
	for _, col := range [][]int64{at, received, own, connector, shapes} {
		b = appendColumn(b, col)
	}
	b = append(b, b2u(texts))
	if texts {
		for i := range rs {
			b = appendText(b, rs[i].Sample.Timestamp.Text)
		}
	}
	for i := range rs {
		b = binary.LittleEndian.AppendUint64(b, rs[i].Fingerprint)
	}
	b = binary.AppendUvarint(b, uint64(len(w.shapes)))
	for i := range w.shapes {
		b = appendShape(b, &w.shapes[i])
	}
	for s := range w.shapes {
		b = appendValues(b, rs, shapes, int64(s), w.shapes[s].values)
	}
	return b
}

// appendValues writes the values of all samples of one shape: a column for each.
func appendValues(b []byte, rs []store.Reading, shapes []int64, s int64, values []valueShape) []byte {
	var coefs, exps []int64
	for j := range values {
		coefs, exps = coefs[:0], exps[:0]
		low := int8(127)
		for i := range rs {
			if shapes[i] == s {
				low = min(low, rs[i].Sample.Values[j].Value.Exp)
			}
		}
		// With one exponent for all, 16.1 and 16 differ by 1, not by 145; how the station
		// wrote a number is kept beside.
		for i := range rs {
			if shapes[i] != s {
				continue
			}
			d := rs[i].Sample.Values[j].Value
			c, ok := rescale(d, low)
			if !ok { // does not fit: keep the column as it is
				coefs, exps = coefs[:0], exps[:0]
				for i := range rs {
					if shapes[i] == s {
						d := rs[i].Sample.Values[j].Value
						coefs, exps = append(coefs, d.Coef), append(exps, int64(d.Exp))
					}
				}
				low = -128
				break
			}
			coefs, exps = append(coefs, c), append(exps, int64(d.Exp))
		}
		b = append(b, byte(low))
		b = appendColumn(appendColumn(b, exps), coefs)
		if !values[j].texts {
			continue
		}
		for i := range rs {
			if shapes[i] == s {
				v := &rs[i].Sample.Values[j]
				b = appendText(appendText(b, v.Text), v.Signed)
			}
		}
	}
	return b
}

// rescale gives d's coefficient at a lower exponent.
func rescale(d csms.Decimal, exp int8) (int64, bool) {
	c := d.Coef
	for e := d.Exp; e > exp; e-- {
		if c > maxInt/10 || c < minInt/10 {
			return 0, false
		}
		c *= 10
	}
	return c, true
}

// unscale is its reverse.
func unscale(c int64, exp, to int8) csms.Decimal {
	for ; exp < to; exp++ {
		c /= 10
	}
	return csms.Decimal{Coef: c, Exp: to}
}

// readChunk calls yield for each reading; station and transaction are left to the caller.
func readChunk(b []byte, yield func(store.Reading)) error {
	r := &reader{b: b}
	if r.byte() != chunkFormat {
		return errFormat
	}
	evse := csms.EVSEID(r.varint())
	n := r.count()
	at, received, own, connector, shape := r.column(n), r.column(n), r.column(n), r.column(n), r.column(n)
	rs := make([]store.Reading, n)
	texts := r.byte() != 0
	for i := range rs {
		// Zero times are kept by their number: instant gives them back.
		rs[i] = store.Reading{
			ReadingKey: store.ReadingKey{EVSE: evse, At: instant(at[i])},
			Connector:  csms.ConnectorID(connector[i]),
			ReceivedAt: instant(at[i] + received[i]),
		}
		rs[i].Sample.Timestamp.At = instant(at[i] + own[i])
		if texts {
			rs[i].Sample.Timestamp.Text = r.text()
		}
	}
	for i := range rs {
		rs[i].Fingerprint = r.uint64()
	}
	for s, sh := range r.shapes() {
		r.values(rs, shape, int64(s), &sh)
	}
	if r.err != nil {
		return r.err
	}
	for i := range rs {
		yield(rs[i])
	}
	return nil
}

func (r *reader) values(rs []store.Reading, shapes []int64, s int64, sh *shape) {
	var of []int
	for i := range rs {
		if shapes[i] == s {
			of = append(of, i)
			rs[i].Sample.Context = sh.context
			rs[i].Sample.Values = make([]csms.SampledValue, len(sh.values))
		}
	}
	for j, v := range sh.values {
		low := int8(r.byte())
		exps, coefs := r.column(len(of)), r.column(len(of))
		for k, i := range of {
			d := csms.Decimal{Coef: coefs[k], Exp: int8(exps[k])}
			if low != -128 {
				d = unscale(coefs[k], low, d.Exp)
			}
			rs[i].Sample.Values[j] = csms.SampledValue{
				Measurand: v.measurand, Phase: v.phase, Location: v.location, Unit: v.unit, Value: d,
			}
		}
		if !v.texts {
			continue
		}
		for _, i := range of {
			rs[i].Sample.Values[j].Text, rs[i].Sample.Values[j].Signed = r.text(), r.text()
		}
	}
}

// chunkHour is what no chunk reaches across, so that finding the ones of an instant
// needs to look back no farther.
const chunkHour = time.Hour
