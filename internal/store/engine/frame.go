package engine

import (
	"encoding/binary"
	"encoding/json"
	"sync"

	"github.com/klauspost/compress/zstd"

	"github.com/evenkeel/evenkeel/csms"
)

// frameWriter builds a block of frames. The format is in docs/formats.md.
type frameWriter struct {
	stations stations
	names    names
	body     []byte
	n        int
	first    int64 // time of the first frame, microseconds
	last     int64 // the latest time
	payload  []byte
}

const frameFormat = 1

// Bits of a frame's flags.
const (
	flagFromStation = 1 << iota
	flagDeviations
)

func (w *frameWriter) reset() {
	w.stations.reset()
	w.names.reset()
	w.body, w.n = w.body[:0], 0
}

func (w *frameWriter) add(f *csms.Frame) {
	at := micros(f.At)
	if w.n == 0 {
		w.first, w.last = at, at
	}
	w.n++
	w.last = max(w.last, at)
	var flags byte
	if f.FromStation {
		flags |= flagFromStation
	}
	if len(f.Deviations) > 0 {
		flags |= flagDeviations
	}
	b := append(w.body, flags)
	b = binary.AppendUvarint(b, w.stations.id(f.Station))
	b = binary.AppendVarint(b, at-w.first)
	b = binary.AppendUvarint(b, w.names.id(f.OCPPVersion))
	b = binary.AppendUvarint(b, w.names.id(f.Type))
	b = binary.AppendUvarint(b, w.names.id(f.Action))
	b = appendText(b, f.MessageID)
	b = binary.AppendUvarint(b, uint64(len(f.Raw)))
	b = append(b, f.Raw...)
	if len(f.Deviations) > 0 {
		d, _ := json.Marshal(f.Deviations) // plain structs of texts and numbers
		b = binary.AppendUvarint(b, uint64(len(d)))
		b = append(b, d...)
	}
	w.body = b
}

// frameEncoder and frameDecoder are shared: both are safe for concurrent use of their
// All methods. One thread each way is enough for a machine's disk.
var (
	frameEncoder = sync.OnceValue(func() *zstd.Encoder {
		e, err := zstd.NewWriter(nil, zstd.WithEncoderLevel(zstd.SpeedFastest), zstd.WithEncoderConcurrency(2),
			zstd.WithWindowSize(512<<10), zstd.WithLowerEncoderMem(true), zstd.WithEncoderCRC(true))
		if err != nil {
			panic(err) // constant options
		}
		return e
	})
	frameDecoder = sync.OnceValue(func() *zstd.Decoder {
		d, err := zstd.NewReader(nil, zstd.WithDecoderConcurrency(2), zstd.WithDecoderMaxMemory(256<<20))
		if err != nil {
			panic(err) // constant options
		}
		return d
	})
)

// finish gives the compressed block.
func (w *frameWriter) finish() []byte {
	p := append(w.payload[:0], frameFormat)
	p = binary.AppendVarint(p, w.first)
	p = w.stations.append(p)
	p = w.names.append(p)
	p = append(p, w.body...)
	w.payload = p
	return frameEncoder().EncodeAll(p, make([]byte, 0, 256+len(p)/8))
}

// readFrames calls yield for each frame of a block, of every station where only is the
// zero key. Raw is a view that must be copied to be kept; of frames of other stations
// only the station is set.
func readFrames(block []byte, only csms.StationKey, yield func(i int, f csms.Frame)) error {
	p, err := frameDecoder().DecodeAll(block, nil)
	if err != nil {
		return err
	}
	r := &reader{b: p}
	if r.byte() != frameFormat {
		return errFormat
	}
	first := r.varint()
	keys := r.stations()
	words := r.names()
	for i := 0; len(r.b) > 0 && r.err == nil; i++ {
		flags := r.byte()
		f := csms.Frame{Station: pick(r, keys)}
		at := first + r.varint()
		f.OCPPVersion, f.Type, f.Action = pick(r, words), pick(r, words), pick(r, words)
		id, raw := r.bytes(), r.bytes()
		var deviations []byte
		if flags&flagDeviations != 0 {
			deviations = r.bytes()
		}
		if r.err != nil || only != (csms.StationKey{}) && f.Station != only {
			continue
		}
		f.At, f.FromStation, f.MessageID, f.Raw = instant(at), flags&flagFromStation != 0, string(id), raw
		if deviations != nil {
			if err := json.Unmarshal(deviations, &f.Deviations); err != nil {
				return err
			}
		}
		yield(i, f)
	}
	return r.err
}
