//go:build unix

package ocppws

import (
	"io"
	"net"
	"syscall"
)

// rawConn returns the socket below nc if nothing lies between. It lets us wait
// for bytes without holding a buffer, and write without waiting.
func rawConn(nc net.Conn) syscall.RawConn {
	t, ok := nc.(*net.TCPConn)
	if !ok {
		return nil
	}
	raw, err := t.SyscallConn()
	if err != nil {
		return nil
	}
	return raw
}

// readRaw waits until something can be read and reads it into c.rb, which it
// makes only then.
func (c *Conn) readRaw() (int, error) {
	if c.onRead == nil {
		c.onRead = c.tryRead
	}
	err := c.raw.Read(c.onRead)
	if err == nil {
		err = c.readErr
	}
	return c.readN, err
}

// tryRead reads once; false means that nothing was there.
func (c *Conn) tryRead(fd uintptr) bool {
	fresh := c.rb == nil
	if fresh {
		c.rb = newBuffer(readSize)
	}
	b := c.rb
	n, err := syscall.Read(int(fd), b.b[len(b.b):cap(b.b)])
	for err == syscall.EINTR {
		n, err = syscall.Read(int(fd), b.b[len(b.b):cap(b.b)])
	}
	if err == syscall.EAGAIN {
		if fresh {
			c.rb = nil
			b.release()
		}
		return false
	}
	c.readN, c.readErr = max(n, 0), err
	if n == 0 && err == nil {
		c.readErr = io.EOF
	}
	b.b = b.b[:len(b.b)+c.readN]
	return true
}

// tryWrite writes as much of p as the socket takes without waiting.
func (c *Conn) tryWrite(p []byte) (int, error) {
	if c.onWrite == nil {
		c.onWrite = c.writeOnce
	}
	c.writeBuf, c.writeN, c.writeErr = p, 0, nil
	err := c.raw.Write(c.onWrite)
	c.writeBuf = nil
	if err == nil {
		err = c.writeErr
	}
	return c.writeN, err
}

func (c *Conn) writeOnce(fd uintptr) bool {
	n, err := syscall.Write(int(fd), c.writeBuf)
	for err == syscall.EINTR {
		n, err = syscall.Write(int(fd), c.writeBuf)
	}
	if err == syscall.EAGAIN {
		return true
	}
	c.writeN, c.writeErr = max(n, 0), err
	return true
}
