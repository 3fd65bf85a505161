package ocppws_test

import (
	"bytes"
	"context"
	"crypto/tls"
	"errors"
	"strings"
	"testing"

	"github.com/evenkeel/evenkeel/ocppj"
	"github.com/evenkeel/evenkeel/ocppws"
)

// A call in each direction, over every transport and version.
func TestCallBothWays(t *testing.T) {
	t.Parallel()
	big := []byte(`{"data":"` + strings.Repeat("x1y2", 50_000) + `"}`)
	for _, tt := range []struct {
		name string
		tls  bool
		zip  bool
		v    ocppj.Version
	}{
		{"plain 1.6", false, false, ocppj.V16},
		{"plain 2.0.1", false, false, ocppj.V201},
		{"compressed 2.1", false, true, ocppj.V21},
		{"compression not with 1.6", false, true, ocppj.V16},
		{"TLS 2.1", true, false, ocppj.V21},
		{"TLS compressed 2.0.1", true, true, ocppj.V201},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			s := serve(t, ocppws.Options{}, ocppws.UpgradeOptions{}, tt.tls)
			ep := client(t, ocppws.Options{})
			do := ocppws.DialOptions{Versions: []ocppj.Version{tt.v}, Compression: tt.zip}
			if tt.tls {
				do.TLSConfig = &tls.Config{InsecureSkipVerify: true} //nolint:gosec // the test's own server
			}
			st := dial(t, ep, s.wsURL(), newHandler(), do)
			cs := s.accept(newHandler())
			if cs.Version() != tt.v || st.Version() != tt.v {
				t.Fatalf("versions %v and %v, want %v", cs.Version(), st.Version(), tt.v)
			}
			if want := tt.zip && tt.v != ocppj.V16; cs.Compressed() != want || st.Compressed() != want {
				t.Fatalf("compressed %v and %v, want %v", cs.Compressed(), st.Compressed(), want)
			}
			for _, payload := range [][]byte{nil, []byte(`{"a":1}`), big, []byte(`{"b":"ä"}`)} {
				want := payload
				if want == nil {
					want = []byte("{}")
				}
				for _, c := range []*ocppws.Conn{st, cs} {
					r, err := c.Call(t.Context(), "DataTransfer", payload)
					if err != nil {
						t.Fatalf("call with %d bytes: %v", len(payload), err)
					}
					if !bytes.Equal(r.Payload, want) {
						t.Fatalf("answer of %d bytes differs from the %d sent", len(r.Payload), len(want))
					}
					if r.MessageID == "" || len(r.MessageID) > ocppj.MaxMessageID {
						t.Fatalf("message id %q", r.MessageID)
					}
				}
			}
		})
	}
}

func TestCallErrorReachesCaller(t *testing.T) {
	t.Parallel()
	h := newHandler()
	h.call = func(_ context.Context, c *ocppws.Conn, f ocppj.Frame) {
		if err := c.ReplyError(f.ID, ocppj.FormatViolation, "no", []byte(`{"why":1}`)); err != nil {
			t.Errorf("reply: %v", err)
		}
		if err := c.Reply(f.ID, nil); !errors.Is(err, ocppws.ErrNotPending) {
			t.Errorf("second answer: %v, want ErrNotPending", err)
		}
	}
	cs, _ := pair(t, ocppws.Options{}, ocppws.Options{}, newHandler(), h, ocppws.DialOptions{Versions: []ocppj.Version{ocppj.V16}})
	r, err := cs.Call(t.Context(), "Reset", nil)
	ce, ok := errors.AsType[*ocppws.CallError](err)
	if !ok {
		t.Fatalf("error %v, want a CallError", err)
	}
	if ce.Code != ocppj.FormatViolation || ce.Description != "no" || string(ce.Details) != `{"why":1}` || ce.MessageID != r.MessageID {
		t.Errorf("got %+v for call %q", ce, r.MessageID)
	}
}
