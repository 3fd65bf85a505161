package gateway_test

import (
	"bufio"
	"encoding/base64"
	"encoding/binary"
	"fmt"
	"io"
	"net"
	"net/http"
	"strings"
	"time"

	"github.com/evenkeel/evenkeel/csms"
)

// rawPeer is a station that puts bytes on the wire as it likes and answers no ping.
type rawPeer struct {
	w  *world
	nc net.Conn
	r  *bufio.Reader
}

// dialRaw makes the handshake by hand; the status is that of the answer.
func (w *world) dialRaw(id csms.StationID, secret, subprotocol string) (*rawPeer, int) {
	w.Helper()
	nc, err := net.Dial("tcp", strings.TrimPrefix(w.server.URL, "http://"))
	if err != nil {
		w.Fatal(err)
	}
	w.Cleanup(func() { _ = nc.Close() })
	_ = nc.SetDeadline(time.Now().Add(patience))
	auth := ""
	if secret != "" {
		auth = "Authorization: Basic " + base64.StdEncoding.EncodeToString([]byte(string(id)+":"+secret)) + "\r\n"
	}
	fmt.Fprintf(nc, "GET /ocpp/%s HTTP/1.1\r\nHost: csms\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"+
		"Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n"+
		"Sec-WebSocket-Protocol: %s\r\n%s\r\n", id, subprotocol, auth)
	p := &rawPeer{w: w, nc: nc, r: bufio.NewReader(nc)}
	resp, err := http.ReadResponse(p.r, nil)
	if err != nil {
		w.Fatal(err)
	}
	return p, resp.StatusCode
}

// send writes one text message.
func (p *rawPeer) send(text string) {
	p.w.Helper()
	head := []byte{0x81}
	if len(text) < 126 {
		head = append(head, 0x80|byte(len(text)))
	} else {
		head = append(head, 0x80|126)
		head = binary.BigEndian.AppendUint16(head, uint16(len(text)))
	}
	head = append(head, 0, 0, 0, 0) // masked with nothing
	if _, err := p.nc.Write(append(head, text...)); err != nil {
		p.w.Fatal(err)
	}
}

// receive reads one text message, passing over pings.
func (p *rawPeer) receive() string {
	p.w.Helper()
	for {
		opcode, payload := p.frame()
		switch opcode {
		case 1:
			return string(payload)
		case 9:
		default:
			p.w.Fatalf("got a frame of opcode %d: %q", opcode, payload)
		}
	}
}

// closeCode reads until a close frame and gives its code.
func (p *rawPeer) closeCode() int {
	p.w.Helper()
	for {
		if opcode, payload := p.frame(); opcode == 8 {
			return int(binary.BigEndian.Uint16(payload))
		}
	}
}

func (p *rawPeer) frame() (opcode byte, payload []byte) {
	p.w.Helper()
	var head [2]byte
	if _, err := io.ReadFull(p.r, head[:]); err != nil {
		p.w.Fatal(err)
	}
	n := int(head[1] & 0x7f)
	if n == 126 {
		var long [2]byte
		if _, err := io.ReadFull(p.r, long[:]); err != nil {
			p.w.Fatal(err)
		}
		n = int(binary.BigEndian.Uint16(long[:]))
	}
	payload = make([]byte, n)
	if _, err := io.ReadFull(p.r, payload); err != nil {
		p.w.Fatal(err)
	}
	return head[0] & 0x0f, payload
}
