package ocppws

import (
	"bytes"
	"io"
	"sync"

	"github.com/gobwas/ws/wsflate"
	"github.com/klauspost/compress/flate"
)

// deflateParameters is what we offer and accept: without context takeover a
// connection keeps no compressor, whose window would cost more memory than all
// the rest of it.
var deflateParameters = wsflate.Parameters{ServerNoContextTakeover: true, ClientNoContextTakeover: true}

// inflater is a reusable decompressor.
type inflater struct {
	src bytes.Reader
	// only hides ReadByte of src: where there is one, wsflate v1.5.0 puts a zero
	// byte between the message and the tail it appends, and the decompressor
	// takes that for corrupt input.
	only struct{ io.Reader }
	r    *wsflate.Reader
}

var inflaters = sync.Pool{New: func() any {
	z := new(inflater)
	z.only.Reader = &z.src
	z.r = wsflate.NewReader(&z.only, func(r io.Reader) wsflate.Decompressor { return &resetter{flate.NewReader(r)} })
	return z
}}

// resetter gives the decompressor the method the framing library looks for.
type resetter struct{ io.ReadCloser }

// Reset implements wsflate.ReadResetter.
func (r *resetter) Reset(src io.Reader) {
	// It only fails without a dictionary to reset to, and there is none.
	_ = r.ReadCloser.(flate.Resetter).Reset(src, nil)
}

// inflate returns the inflated message of b in another buffer and releases b. It
// stops as soon as the message has more than limit bytes.
func inflate(b *buffer, limit int) (*buffer, error) {
	z := inflaters.Get().(*inflater)
	defer inflaters.Put(z)
	defer b.release()
	z.src.Reset(b.b[b.start:])
	defer z.src.Reset(nil)
	z.r.Reset(&z.only)
	out := newBuffer(min(4*len(b.b), limit+1))
	for {
		out = out.grow(1)
		space := out.b[len(out.b):min(cap(out.b), limit+1)]
		n, err := z.r.Read(space)
		out.b = out.b[:len(out.b)+n]
		if len(out.b) > limit {
			out.release()
			return nil, &protocolError{reason: ReasonTooBig}
		}
		if err == io.EOF {
			return out, nil
		}
		if err != nil {
			out.release()
			return nil, &protocolError{ReasonBadCompression, err}
		}
	}
}

// stateless compresses each write on its own, which needs no window to keep.
type stateless struct{ w io.Writer }

// Write implements io.Writer.
func (s *stateless) Write(p []byte) (int, error) {
	return len(p), flate.StatelessDeflate(s.w, p, false, nil)
}

// Flush implements wsflate.Compressor: every Write ends with a flush.
func (s *stateless) Flush() error { return nil }

// Reset implements wsflate.WriteResetter.
func (s *stateless) Reset(w io.Writer) { s.w = w }

var deflaters = sync.Pool{New: func() any {
	return wsflate.NewWriter(io.Discard, func(w io.Writer) wsflate.Compressor { return &stateless{w} })
}}

// appender lets a compressor write into a buffer.
type appender struct{ b *buffer }

// Write implements io.Writer.
func (a *appender) Write(p []byte) (int, error) {
	a.b = a.b.grow(len(p))
	a.b.b = append(a.b.b, p...)
	return len(p), nil
}

// compress returns the compressed message of b in another buffer and releases b.
func compress(b *buffer) *buffer {
	z := deflaters.Get().(*wsflate.Writer)
	defer deflaters.Put(z)
	out := &appender{newMessage(len(b.b) / 2)}
	z.Reset(out)
	_, err := z.Write(b.b[b.start:])
	if err == nil {
		err = z.Flush()
	}
	if err != nil {
		panic("ocppws: compress: " + err.Error()) // memory only, nothing can fail
	}
	z.Reset(io.Discard)
	b.release()
	return out.b
}
