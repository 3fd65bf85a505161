package ocppws_test

import (
	"bufio"
	"bytes"
	"compress/flate"
	"errors"
	"fmt"
	"io"
	"math/rand/v2"
	"net"
	"net/http"
	"strings"
	"testing"
	"time"

	"github.com/gobwas/ws"

	"github.com/evenkeel/evenkeel/ocppj"
	"github.com/evenkeel/evenkeel/ocppws"
)

// rawPeer is a client that can break every rule.
type rawPeer struct {
	tb   testing.TB
	conn net.Conn
	br   *bufio.Reader
	resp *http.Response
}

// rawDial makes the handshake with the given headers, and sends more with it.
func rawDial(tb testing.TB, s *server, header string, more []byte) *rawPeer {
	tb.Helper()
	conn, err := net.Dial("tcp", s.Listener.Addr().String())
	if err != nil {
		tb.Fatal(err)
	}
	tb.Cleanup(func() { _ = conn.Close() })
	_ = conn.SetDeadline(time.Now().Add(10 * time.Second))
	p := &rawPeer{tb: tb, conn: conn, br: bufio.NewReader(conn)}
	req := "GET /ocpp/CS1 HTTP/1.1\r\nHost: csms\r\nConnection: keep-alive, Upgrade\r\nUpgrade: websocket\r\n" +
		"Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n" + header + "\r\n"
	if _, err := conn.Write(append([]byte(req), more...)); err != nil {
		tb.Fatal(err)
	}
	if p.resp, err = http.ReadResponse(p.br, nil); err != nil {
		tb.Fatal(err)
	}
	return p
}

const offerV21 = "Sec-WebSocket-Protocol: ocpp2.1\r\n"

func (p *rawPeer) write(b ...[]byte) {
	p.tb.Helper()
	if _, err := p.conn.Write(bytes.Join(b, nil)); err != nil {
		p.tb.Fatal(err)
	}
}

// read returns the next frame.
func (p *rawPeer) read() ws.Frame {
	p.tb.Helper()
	//lint:ignore SA1019 the test bounds the frames it makes
	f, err := ws.ReadFrame(p.br)
	if err != nil {
		p.tb.Fatalf("no frame: %v", err)
	}
	if f.Header.Masked {
		p.tb.Fatal("the server masked a frame")
	}
	return f
}

// readClose skips to the close frame and returns its code, then expects the end
// of the stream.
func (p *rawPeer) readClose() (uint16, string) {
	p.tb.Helper()
	f := p.read()
	for f.Header.OpCode != ws.OpClose {
		f = p.read()
	}
	code, text := ws.ParseCloseFrameData(f.Payload)
	if rest, err := io.ReadAll(p.br); err != nil || len(rest) > 0 {
		p.tb.Errorf("after the close frame came %d bytes and %v, want the end of the stream", len(rest), err)
	}
	return uint16(code), text
}

// frame makes a masked frame.
func frame(op ws.OpCode, fin bool, payload string) []byte {
	return rsvFrame(op, fin, 0, payload)
}

func rsvFrame(op ws.OpCode, fin bool, rsv byte, payload string) []byte {
	f := ws.NewFrame(op, fin, []byte(payload))
	f.Header.Rsv = rsv
	return ws.MustCompileFrame(ws.MaskFrameInPlace(f))
}

func text(s string) []byte { return frame(ws.OpText, true, s) }

// deflated compresses the way RFC 7692 wants it.
func deflated(s string) string {
	var b bytes.Buffer
	w, _ := flate.NewWriter(&b, flate.BestCompression)
	_, _ = io.WriteString(w, s)
	_ = w.Flush()
	return strings.TrimSuffix(b.String(), "\x00\x00\xff\xff")
}

// Cases in the manner of the Autobahn suite: what is taken, and what ends the
// connection with which code: too large, inflated too large, in too many fragments (S11).
func TestFraming(t *testing.T) {
	t.Parallel()
	const call = `[2,"1","Heartbeat",{"a":"äöü"}]`
	const answer = `[3,"1",{"a":"äöü"}]`
	cut := strings.Index(call, "ä") + 1 // within a character
	ping := frame(ws.OpPing, true, "p")
	unmasked := ws.MustCompileFrame(ws.NewTextFrame([]byte(call)))
	rsv1 := ws.Rsv(true, false, false)
	tooMany := bytes.Repeat(frame(ws.OpContinuation, false, " "), 300)
	for _, tt := range []struct {
		name  string
		zip   bool
		in    [][]byte
		want  string // the answer expected, or
		close int    // the code
	}{
		{name: "one frame", in: [][]byte{text(call)}, want: answer},
		{name: "fragments", in: [][]byte{frame(ws.OpText, false, call[:3]), frame(ws.OpContinuation, false, call[3:9]), frame(ws.OpContinuation, true, call[9:])}, want: answer},
		{name: "a character cut in two", in: [][]byte{frame(ws.OpText, false, call[:cut]), frame(ws.OpContinuation, true, call[cut:])}, want: answer},
		{name: "ping between fragments", in: [][]byte{frame(ws.OpText, false, call[:3]), ping, frame(ws.OpContinuation, true, call[3:])}, want: answer},
		{name: "empty fragments", in: [][]byte{frame(ws.OpText, false, ""), frame(ws.OpContinuation, false, call), frame(ws.OpContinuation, true, "")}, want: answer},
		{name: "pong nobody asked for", in: [][]byte{frame(ws.OpPong, true, "x"), text(call)}, want: answer},
		{name: "many frames at once", in: [][]byte{ping, ping, text(`[3,"x",{}]`), ping, text(call)}, want: answer},
		{name: "compressed", zip: true, in: [][]byte{rsvFrame(ws.OpText, true, rsv1, deflated(call))}, want: answer},
		{name: "compressed in fragments", zip: true, in: [][]byte{rsvFrame(ws.OpText, false, rsv1, deflated(call)[:5]), ping, frame(ws.OpContinuation, true, deflated(call)[5:])}, want: answer},
		{name: "uncompressed where it could be", zip: true, in: [][]byte{text(call)}, want: answer},
		{name: "ping of 125 bytes", in: [][]byte{frame(ws.OpPing, true, strings.Repeat("x", 125)), text(call)}, want: answer},

		{name: "ping of 126 bytes", in: [][]byte{frame(ws.OpPing, true, strings.Repeat("x", 126))}, close: 1002},
		{name: "ping in fragments", in: [][]byte{frame(ws.OpPing, false, "x")}, close: 1002},
		{name: "not masked", in: [][]byte{unmasked}, close: 1002},
		{name: "binary", in: [][]byte{frame(ws.OpBinary, true, call)}, close: 1003},
		{name: "binary in fragments", in: [][]byte{frame(ws.OpBinary, false, call)}, close: 1003},
		{name: "continuation of nothing", in: [][]byte{frame(ws.OpContinuation, true, call)}, close: 1002},
		{name: "text within fragments", in: [][]byte{frame(ws.OpText, false, call), text(call)}, close: 1002},
		{name: "reserved opcode 3", in: [][]byte{frame(3, true, "")}, close: 1002},
		{name: "reserved opcode 11", in: [][]byte{frame(11, true, "")}, close: 1002},
		{name: "rsv1 without compression", in: [][]byte{rsvFrame(ws.OpText, true, rsv1, call)}, close: 1002},
		{name: "rsv2", zip: true, in: [][]byte{rsvFrame(ws.OpText, true, ws.Rsv(false, true, false), call)}, close: 1002},
		{name: "rsv1 on a ping", zip: true, in: [][]byte{rsvFrame(ws.OpPing, true, rsv1, "")}, close: 1002},
		{name: "rsv1 on a continuation", zip: true, in: [][]byte{rsvFrame(ws.OpText, false, rsv1, "x"), rsvFrame(ws.OpContinuation, true, rsv1, "x")}, close: 1002},
		{name: "length with the highest bit", in: [][]byte{{0x81, 0xff, 0x80, 0, 0, 0, 0, 0, 0, 1, 1, 2, 3, 4}}, close: 1002},
		{name: "invalid UTF-8", in: [][]byte{text("[2,\"1\",\"X\",{\"a\":\"\xc3\x28\"}]")}, close: 1007},
		{name: "UTF-8 surrogate", in: [][]byte{text("\xed\xa0\x80")}, close: 1007},
		{name: "UTF-8 cut off", in: [][]byte{text("\xf0\x9f\x98")}, close: 1007},
		{name: "not deflate", zip: true, in: [][]byte{rsvFrame(ws.OpText, true, rsv1, "\xff\xff\xff\xff\xff")}, close: 1007},
		{name: "length announced above the limit", in: [][]byte{{0x81, 0xff, 0, 0, 0, 0, 0, 0x11, 0, 0, 1, 2, 3, 4}}, close: 1009},
		{name: "above the limit in fragments", in: [][]byte{frame(ws.OpText, false, strings.Repeat(" ", 60_000)), frame(ws.OpContinuation, true, strings.Repeat(" ", 60_000))}, close: 1009},
		{name: "too many fragments", in: [][]byte{frame(ws.OpText, false, ""), tooMany}, close: 1009},
		{name: "bomb", zip: true, in: [][]byte{rsvFrame(ws.OpText, true, rsv1, deflated(strings.Repeat(" ", 50<<20)))}, close: 1009},
		{name: "close", in: [][]byte{frame(ws.OpClose, true, "\x03\xe8bye")}, close: 1000},
		{name: "close with a code of one's own", in: [][]byte{frame(ws.OpClose, true, "\x0f\xa0")}, close: 4000},
		{name: "close with 1012, which came after the RFC", in: [][]byte{frame(ws.OpClose, true, "\x03\xf4")}, close: 1012},
		{name: "close with 1016", in: [][]byte{frame(ws.OpClose, true, "\x03\xf8")}, close: 1002},
		{name: "close without code", in: [][]byte{frame(ws.OpClose, true, "")}, close: 0},
		{name: "close with one byte", in: [][]byte{frame(ws.OpClose, true, "\x03")}, close: 1002},
		{name: "close with 1005", in: [][]byte{frame(ws.OpClose, true, "\x03\xed")}, close: 1002},
		{name: "close with 999", in: [][]byte{frame(ws.OpClose, true, "\x03\xe7")}, close: 1002},
		{name: "close with bad text", in: [][]byte{frame(ws.OpClose, true, "\x03\xe8\xff")}, close: 1007},
		{name: "close while fragments come in", in: [][]byte{frame(ws.OpText, false, call[:3]), frame(ws.OpClose, true, "\x03\xe8")}, close: 1000},
	} {
		for _, chop := range []bool{false, true} {
			t.Run(fmt.Sprintf("%s, bytewise %v", tt.name, chop), func(t *testing.T) {
				t.Parallel()
				s := serve(t, ocppws.Options{MaxMessageSize: 100_000, CloseTimeout: time.Second}, ocppws.UpgradeOptions{}, false)
				header := offerV21
				if tt.zip {
					header += "Sec-WebSocket-Extensions: permessage-deflate; client_max_window_bits\r\n"
				}
				p := rawDial(t, s, header, nil)
				if zip := strings.Contains(p.resp.Header.Get("Sec-WebSocket-Extensions"), "no_context"); zip != tt.zip {
					t.Fatalf("extensions %q", p.resp.Header.Values("Sec-WebSocket-Extensions"))
				}
				h := newHandler()
				s.accept(h)
				in := bytes.Join(tt.in, nil)
				if chop && len(in) < 1000 {
					for i := range in {
						p.write(in[i : i+1])
					}
				} else {
					p.write(in)
				}
				if tt.close == 0 && tt.want != "" {
					f := p.read()
					for f.Header.OpCode == ws.OpPong {
						f = p.read()
					}
					if f.Header.OpCode != ws.OpText || string(f.Payload) != tt.want {
						t.Errorf("answer %q, want %q", f.Payload, tt.want)
					}
					return
				}
				if code, _ := p.readClose(); int(code) != tt.close && !(tt.close == 0 && code == 1005) {
					t.Errorf("closed with %d, want %d", code, tt.close)
				}
				_ = p.conn.Close()
				<-h.closed
			})
		}
	}
}

func TestPongEchoesPing(t *testing.T) {
	t.Parallel()
	s := serve(t, ocppws.Options{}, ocppws.UpgradeOptions{}, false)
	p := rawDial(t, s, offerV21, nil)
	s.accept(newHandler())
	p.write(frame(ws.OpPing, true, "hello"))
	if f := p.read(); f.Header.OpCode != ws.OpPong || string(f.Payload) != "hello" {
		t.Errorf("got %v %q", f.Header.OpCode, f.Payload)
	}
}

// A station may send its first message together with the request.
func TestBytesBehindHandshake(t *testing.T) {
	t.Parallel()
	s := serve(t, ocppws.Options{}, ocppws.UpgradeOptions{}, false)
	p := rawDial(t, s, offerV21, append(text(`[2,"1","A",{}]`), text(`[2,"2","B",{"x":2}]`)[:9]...))
	s.accept(newHandler())
	if f := p.read(); string(f.Payload) != `[3,"1",{}]` {
		t.Errorf("got %q", f.Payload)
	}
}

// Masking by the library against the plain definition, for all alignments.
func TestCipher(t *testing.T) {
	t.Parallel()
	rng := rand.New(rand.NewPCG(1, 2))
	for n := range 300 {
		for offset := range 4 {
			mask := [4]byte{byte(rng.Uint32()), byte(rng.Uint32()), byte(rng.Uint32()), byte(rng.Uint32())}
			plain := make([]byte, n)
			for i := range plain {
				plain[i] = byte(rng.Uint32())
			}
			got := append(append([]byte("<"), plain...), '>')
			ws.Cipher(got[1:1+n], mask, offset)
			for i := range plain {
				if got[1+i] != plain[i]^mask[(offset+i)%4] {
					t.Fatalf("byte %d of %d at offset %d", i, n, offset)
				}
			}
			if got[0] != '<' || got[1+n] != '>' {
				t.Fatalf("written beyond %d bytes", n)
			}
		}
	}
}

// Messages of all sizes around the buffers' survive both directions compressed and not.
func TestSizes(t *testing.T) {
	t.Parallel()
	for _, zip := range []bool{false, true} {
		t.Run(fmt.Sprintf("compressed %v", zip), func(t *testing.T) {
			t.Parallel()
			s := serve(t, ocppws.Options{}, ocppws.UpgradeOptions{}, false)
			st := dial(t, client(t, ocppws.Options{}), s.wsURL(), newHandler(), ocppws.DialOptions{Compression: zip})
			s.accept(newHandler())
			rng := rand.New(rand.NewPCG(3, 4))
			for _, n := range []int{0, 1, 70, 125, 126, 127, 400, 480, 512, 4000, 4060, 4096, 4200, 16_384, 65_500, 65_536, 65_600, 262_144, 700_000, 1_000_000} {
				b := make([]byte, n)
				for i := range b {
					b[i] = 'a' + byte(rng.Uint32N(20))
				}
				payload := fmt.Appendf(nil, `{"d":%q}`, b)
				r, err := st.Call(t.Context(), "DataTransfer", payload)
				if err != nil || !bytes.Equal(r.Payload, payload) {
					t.Fatalf("%d bytes: %v, %d bytes came back", n, err, len(r.Payload))
				}
			}
		})
	}
}

// The answers this layer gives by itself.
func TestUnusableFrames(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct{ protocol, in, want string }{
		{"ocpp1.6", `hello`, `[4,"-1","FormationViolation",`},
		{"ocpp2.0.1", `hello`, `[4,"-1","RpcFrameworkError",`},
		{"ocpp2.1", `[2,"7","X",[]]`, `[4,"7","FormatViolation",`},
		{"ocpp2.1", `[2,"7"]`, `[4,"7","RpcFrameworkError",`},
		{"ocpp2.0.1", `[9,"7",{}]`, ""},
		{"ocpp2.0.1", `[6,"7","X",{}]`, ""},
		{"ocpp2.1", `[6,"7","X",[]]`, ""},
		{"ocpp2.1", `[3,"7",{]`, ""},
		{"ocpp2.1", `[3,"7",{}]`, ""},
		{"ocpp1.6", `[4,"7"]`, ""},
	} {
		t.Run(tt.protocol+" "+tt.in, func(t *testing.T) {
			t.Parallel()
			s := serve(t, ocppws.Options{}, ocppws.UpgradeOptions{}, false)
			p := rawDial(t, s, "Sec-WebSocket-Protocol: "+tt.protocol+"\r\n", nil)
			s.accept(newHandler())
			p.write(text(tt.in), text(`[2,"last","Heartbeat",{}]`))
			if tt.want != "" {
				if got := string(p.read().Payload); !strings.HasPrefix(got, tt.want) {
					t.Errorf("answer %s, want %s", got, tt.want)
				}
			}
			if got := string(p.read().Payload); got != `[3,"last",{}]` {
				t.Errorf("answer %s, want the one to the last call", got)
			}
		})
	}
}

func TestPeerCloseIsTheCause(t *testing.T) {
	t.Parallel()
	s := serve(t, ocppws.Options{}, ocppws.UpgradeOptions{}, false)
	p := rawDial(t, s, offerV21, nil)
	h := newHandler()
	c := s.accept(h)
	p.write(frame(ws.OpClose, true, "\x03\xe9leaving"))
	p.readClose()
	_ = p.conn.Close()
	ce, ok := errors.AsType[*ocppws.CloseError](<-h.closed)
	if !ok || ce.Reason != ocppws.ReasonPeerClosed || ce.PeerCode != 1001 || ce.PeerText != "leaving" {
		t.Errorf("cause %+v", ce)
	}
	if !errors.Is(c.Cause(), ocppws.ReasonPeerClosed) || ocppws.ReasonOf(c.Cause()) != ocppws.ReasonPeerClosed {
		t.Errorf("cause %v", c.Cause())
	}
	if strings.Contains(c.Cause().Error(), "leaving") {
		t.Error("the cause repeats the peer's text")
	}
}

func TestHandshake(t *testing.T) {
	t.Parallel()
	two := []ocppj.Version{ocppj.V16, ocppj.V201}
	for _, tt := range []struct {
		name   string
		opt    ocppws.UpgradeOptions
		header string
		want   string // subprotocol, "" none
		zip    bool
	}{
		{"the client's order counts", ocppws.UpgradeOptions{}, "Sec-WebSocket-Protocol: ocpp2.0.1, ocpp2.1,ocpp1.6\r\n", "ocpp2.0.1", false},
		{"the first known one", ocppws.UpgradeOptions{Versions: two}, "Sec-WebSocket-Protocol: ocpp2.1, ocpp2.0, ocpp1.6\r\n", "ocpp1.6", false},
		{"several header lines", ocppws.UpgradeOptions{Versions: two}, "Sec-WebSocket-Protocol: ocpp2.1\r\nSec-WebSocket-Protocol: ocpp2.0.1\r\n", "ocpp2.0.1", false},
		{"none in common", ocppws.UpgradeOptions{Versions: two}, "Sec-WebSocket-Protocol: ocpp2.1, ocpp0.1\r\n", "", false},
		{"none offered", ocppws.UpgradeOptions{}, "", "", false},
		{"wrong case", ocppws.UpgradeOptions{}, "Sec-WebSocket-Protocol: OCPP1.6\r\n", "", false},
		{"nothing offered", ocppws.UpgradeOptions{}, "Sec-WebSocket-Protocol: \r\n", "", false},
		{"no list of names", ocppws.UpgradeOptions{}, "Sec-WebSocket-Protocol: ocpp 1.6;\r\n", "", false},
		{"a comma too many", ocppws.UpgradeOptions{}, "Sec-WebSocket-Protocol: ,soap, ocpp1.6,\r\n", "ocpp1.6", false},
		{"compression", ocppws.UpgradeOptions{}, offerV21 + "Sec-WebSocket-Extensions: permessage-deflate\r\n", "ocpp2.1", true},
		{"second offer of compression", ocppws.UpgradeOptions{}, offerV21 + "Sec-WebSocket-Extensions: x-y, permessage-deflate; server_max_window_bits=10, permessage-deflate\r\n", "ocpp2.1", true},
		{"a window we don't keep to", ocppws.UpgradeOptions{}, offerV21 + "Sec-WebSocket-Extensions: permessage-deflate; server_max_window_bits=9\r\n", "ocpp2.1", false},
		{"an offer that is none", ocppws.UpgradeOptions{}, offerV21 + "Sec-WebSocket-Extensions: permessage-deflate; server_max_window_bits=99\r\n", "ocpp2.1", false},
		{"compression off", ocppws.UpgradeOptions{NoCompression: true}, offerV21 + "Sec-WebSocket-Extensions: permessage-deflate\r\n", "ocpp2.1", false},
		{"no compression in 1.6", ocppws.UpgradeOptions{}, "Sec-WebSocket-Protocol: ocpp1.6\r\nSec-WebSocket-Extensions: permessage-deflate\r\n", "ocpp1.6", false},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			s := serve(t, ocppws.Options{}, tt.opt, false)
			p := rawDial(t, s, tt.header, nil)
			got := p.resp.Header["Sec-Websocket-Protocol"]
			if p.resp.StatusCode != http.StatusSwitchingProtocols {
				t.Fatalf("status %d", p.resp.StatusCode)
			}
			if zip := len(p.resp.Header["Sec-Websocket-Extensions"]) > 0; zip != tt.zip {
				t.Errorf("extensions %q", p.resp.Header["Sec-Websocket-Extensions"])
			}
			if tt.want != "" {
				if len(got) != 1 || got[0] != tt.want {
					t.Errorf("subprotocol %q, want %s", got, tt.want)
				}
				if c := s.accept(newHandler()); c.Version().Subprotocol() != tt.want || c.Compressed() != tt.zip {
					t.Errorf("connection has %v, compressed %v", c.Version(), c.Compressed())
				}
				return
			}
			if got != nil {
				t.Errorf("subprotocol %q, want no header", got)
			}
			if code, reason := p.readClose(); code != 1002 || reason != "noCommonVersion" {
				t.Errorf("closed with %d %s", code, reason)
			}
			if err := <-s.errs; !errors.Is(err, ocppws.ErrNoCommonVersion) {
				t.Errorf("Upgrade returned %v", err)
			}
		})
	}
}

func TestHandshakeRefused(t *testing.T) {
	t.Parallel()
	s := serve(t, ocppws.Options{}, ocppws.UpgradeOptions{}, false)
	for name, change := range map[string]func(*http.Request){
		"no upgrade":   func(r *http.Request) { r.Header.Del("Upgrade") },
		"no key":       func(r *http.Request) { r.Header.Del("Sec-WebSocket-Key") },
		"old version":  func(r *http.Request) { r.Header.Set("Sec-WebSocket-Version", "8") },
		"not GET":      func(r *http.Request) { r.Method = http.MethodPost },
		"no websocket": func(r *http.Request) { r.Header = http.Header{} },
	} {
		r, _ := http.NewRequestWithContext(t.Context(), http.MethodGet, s.URL+"/ocpp/CS1", nil)
		r.Header.Set("Connection", "Upgrade")
		r.Header.Set("Upgrade", "websocket")
		r.Header.Set("Sec-WebSocket-Version", "13")
		r.Header.Set("Sec-WebSocket-Key", "dGhlIHNhbXBsZSBub25jZQ==")
		change(r)
		resp, err := http.DefaultTransport.RoundTrip(r)
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		_ = resp.Body.Close()
		if resp.StatusCode < 400 || resp.StatusCode >= 500 {
			t.Errorf("%s: status %d", name, resp.StatusCode)
		}
		<-s.errs
	}
	if n := s.ep.Len(); n != 0 {
		t.Errorf("%d connections", n)
	}
}
