//go:build !unix

package ocppws

import (
	"errors"
	"net"
	"syscall"
)

// rawConn returns nil: the way past net.Conn is only taken where sockets are
// file descriptors.
func rawConn(net.Conn) syscall.RawConn { return nil }

func (c *Conn) readRaw() (int, error) { return 0, errors.ErrUnsupported }

func (c *Conn) tryWrite([]byte) (int, error) { return 0, errors.ErrUnsupported }
