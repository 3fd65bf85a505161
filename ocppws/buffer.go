package ocppws

import (
	"io"
	"sync"

	"github.com/gobwas/ws"

	"github.com/evenkeel/evenkeel/ocppj"
)

// buffer is a piece of pooled memory on its way through a connection, together
// with what is known of the message in it. It has one owner at a time.
type buffer struct {
	b       []byte // what is in use; its capacity is that of a class
	start   int    // first byte that counts, for frames built behind room for a header
	class   int8
	kind    kind // what the handler is to do with it
	frame   ocppj.Frame
	call    *call // kindDone
	held    int   // bytes counted in Conn.held
	next    *buffer
	rd      byteReader
	scratch [ws.MaxHeaderSize]byte
}

// classes are the capacities that are pooled. The first takes most answers and
// the second most requests; what is larger than the last is left to the
// garbage collector.
var classes = [...]int{512, 4 << 10, 16 << 10, 64 << 10, 256 << 10, 1<<20 + 64}

// pools hold free memory only; there is nothing in them to share or to observe.
var pools [len(classes)]sync.Pool

// newBuffer returns an empty buffer with room for at least n bytes.
func newBuffer(n int) *buffer {
	for i, size := range classes {
		if n > size {
			continue
		}
		if x := pools[i].Get(); x != nil {
			return x.(*buffer)
		}
		return &buffer{b: make([]byte, 0, size), class: int8(i)}
	}
	return &buffer{b: make([]byte, 0, n), class: -1}
}

// release gives b back. The caller must have forgotten every slice of it.
func (b *buffer) release() {
	if b == nil || b.class < 0 {
		return
	}
	class := b.class
	if cap(b.b) != classes[class] {
		return // replaced by an append that had to grow
	}
	*b = buffer{b: b.b[:0], class: class}
	pools[class].Put(b)
}

// grow makes room for n more bytes behind b.b, moving to a larger class if
// needed, and returns the buffer to use from now on.
func (b *buffer) grow(n int) *buffer {
	if cap(b.b)-len(b.b) >= n {
		return b
	}
	nb := newBuffer(max(len(b.b)+n, 2*cap(b.b)))
	nb.b = append(nb.b, b.b...)
	nb.start = b.start
	b.release()
	return nb
}

// byteReader reads a slice; the framing library wants an io.Reader.
type byteReader struct{ p []byte }

// Read implements io.Reader.
func (r *byteReader) Read(p []byte) (int, error) {
	if len(r.p) == 0 {
		return 0, io.EOF
	}
	n := copy(p, r.p)
	r.p = r.p[n:]
	return n, nil
}

// header parses the frame header at the start of p; n is its length, 0 if p
// holds only a part of it.
func (b *buffer) header(p []byte) (h ws.Header, n int, err error) {
	b.rd.p = p
	h, err = ws.ReadHeaderBuffer(&b.rd, b.scratch[:ws.MaxHeaderSize-2])
	n = len(p) - len(b.rd.p)
	b.rd.p = nil
	if err == io.EOF || err == io.ErrUnexpectedEOF {
		return h, 0, nil
	}
	return h, n, err
}

// room is what is left free in front of an outgoing message for its header.
const room = ws.MaxHeaderSize

// newMessage returns a buffer in which a message of about n bytes is built
// behind the room for its header.
func newMessage(n int) *buffer {
	b := newBuffer(room + n)
	b.b = b.b[:room]
	b.start = room
	return b
}

// headerWriter puts a header where it is told.
type headerWriter struct{ p []byte }

// Write implements io.Writer.
func (w *headerWriter) Write(p []byte) (int, error) { return copy(w.p, p), nil }

// seal puts the frame header before the payload and masks the payload if the
// sender is a client, so that b.b[b.start:] is what goes over the wire.
func (b *buffer) seal(op ws.OpCode, rsv byte, client bool) {
	payload := b.b[b.start:]
	h := ws.Header{Fin: true, Rsv: rsv, OpCode: op, Length: int64(len(payload))}
	if client {
		h.Masked = true
		h.Mask = ws.NewMask()
		ws.Cipher(payload, h.Mask, 0)
	}
	b.start -= ws.HeaderSize(h)
	b.rd.p = b.b[b.start:]
	if err := ws.WriteHeaderBuffer((*headerWriter)(&b.rd), h, b.scratch[:]); err != nil {
		panic("ocppws: frame header: " + err.Error()) // the header is our own
	}
	b.rd.p = nil
}
