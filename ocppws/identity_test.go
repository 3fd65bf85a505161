package ocppws_test

import (
	"bytes"
	"encoding/base64"
	"errors"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/evenkeel/evenkeel/ocppj"
	"github.com/evenkeel/evenkeel/ocppws"
)

func TestIdentityFromPath(t *testing.T) {
	t.Parallel()
	x48 := strings.Repeat("x", 48)
	for _, tt := range []struct {
		path, want string
		err        error
	}{
		{"/ocpp/CS001", "CS001", nil},
		{"/ocpp/RDAM%7C123", "RDAM|123", nil},
		{"/ocpp/a*b-c_d=e:f+g%40h.i", "a*b-c_d=e:f+g@h.i", nil},
		{"/ocpp//CS001", "CS001", nil},
		{"//ocpp///CS001/", "CS001", nil},
		{"/ocpp/site/12/CS001", "CS001", nil},
		{"/ocpp/" + x48, x48, nil},
		{"/ocpp/%43S1", "CS1", nil},
		{"/ocpp/" + x48 + "x", "", ocppws.ErrBadIdentity},
		{"/ocpp/", "", ocppws.ErrBadIdentity},
		{"/ocpp//", "", ocppws.ErrBadIdentity},
		{"/ocpp/a%20b", "", ocppws.ErrBadIdentity},
		{"/ocpp/a%2Fb", "", ocppws.ErrBadIdentity},
		{"/ocpp/a%00", "", ocppws.ErrBadIdentity},
		{"/ocpp/%C3%A4", "", ocppws.ErrBadIdentity},
		{"/ocpp/a%zz", "", ocppws.ErrBadIdentity},
		{"/ocpp/..%2f..", "", ocppws.ErrBadIdentity},
		{"/ocpp", "", ocppws.ErrNotOurPath},
		{"/OCPP/CS1", "", ocppws.ErrNotOurPath},
		{"/ocppx/CS1", "", ocppws.ErrNotOurPath},
		{"/steve/websocket/CS1", "", ocppws.ErrNotOurPath},
		{"", "", ocppws.ErrNotOurPath},
	} {
		got, err := ocppws.IdentityFromPath(tt.path, "/ocpp/")
		if got != tt.want || !errors.Is(err, tt.err) {
			t.Errorf("%s: %q, %v, want %q, %v", tt.path, got, err, tt.want, tt.err)
		}
	}
}

// Threat model S3.
func TestParseBasicAuth(t *testing.T) {
	t.Parallel()
	b64 := func(s string) string { return "Basic " + base64.StdEncoding.EncodeToString([]byte(s)) }
	for _, tt := range []struct {
		header, user, password string
		ok                     bool
	}{
		{b64("CS1:secret"), "CS1", "secret", true},
		{b64("CS1:se:cr:et"), "CS1", "se:cr:et", true},
		{b64("CS1:"), "CS1", "", true},
		{b64(":x"), "", "x", true},
		{b64("CS1:\x00\xff\x00:\x80"), "CS1", "\x00\xff\x00:\x80", true},
		{"basic " + b64("a:b")[6:], "a", "b", true},
		{"Basic  " + b64("a:b")[6:] + " ", "a", "b", true},
		{strings.TrimRight(b64("CS1:secret1"), "="), "CS1", "secret1", true},
		{b64("nocolon"), "", "", false},
		{"Basic", "", "", false},
		{"Basic !!!", "", "", false},
		{"Bearer " + b64("a:b")[6:], "", "", false},
		{"", "", "", false},
	} {
		user, password, ok := ocppws.ParseBasicAuth(tt.header)
		if user != tt.user || string(password) != tt.password || ok != tt.ok {
			t.Errorf("%q: %q, %q, %v", tt.header, user, password, ok)
		}
	}
}

func TestCandidateSecrets(t *testing.T) {
	t.Parallel()
	hex40 := "000102030405060708090a0b0c0D0E0F10111213"
	raw20 := "\x00\x01\x02\x03\x04\x05\x06\x07\x08\x09\x0a\x0b\x0c\x0d\x0e\x0f\x10\x11\x12\x13"
	for _, tt := range []struct {
		name     string
		v        ocppj.Version
		password string
		want     []string
	}{
		{"20 raw bytes", ocppj.V16, raw20, []string{raw20}},
		{"16 bytes that are no UTF-8", ocppj.V16, strings.Repeat("\xff", 16), []string{strings.Repeat("\xff", 16)}},
		{"40 digits", ocppj.V16, hex40, []string{hex40, raw20}},
		{"32 digits", ocppj.V16, hex40[:32], []string{hex40[:32], raw20[:16]}},
		{"15 bytes", ocppj.V16, raw20[:15], nil},
		{"21 bytes", ocppj.V16, raw20 + "x", nil},
		{"40 characters that are no digits", ocppj.V16, strings.Repeat("z", 40), nil},
		{"16 characters", ocppj.V201, "0123456789abcdef", []string{"0123456789abcdef"}},
		{"64 characters of two bytes", ocppj.V21, strings.Repeat("ä", 64), []string{strings.Repeat("ä", 64)}},
		{"65 characters", ocppj.V21, strings.Repeat("a", 65), nil},
		{"8 characters of two bytes", ocppj.V21, strings.Repeat("ä", 8), nil},
		{"not UTF-8", ocppj.V201, strings.Repeat("\xff", 16), nil},
		{"digits are text in 2.x", ocppj.V201, hex40, []string{hex40}},
		{"unknown version, digits", 0, hex40, []string{hex40, raw20}},
		{"unknown version, bytes", 0, strings.Repeat("\xff", 16), []string{strings.Repeat("\xff", 16)}},
		{"unknown version, text", 0, strings.Repeat("z", 50), []string{strings.Repeat("z", 50)}},
		{"nothing", 0, "", nil},
	} {
		var got []string
		for _, s := range ocppws.CandidateSecrets(tt.v, []byte(tt.password)) {
			got = append(got, string(s))
		}
		if d := cmp.Diff(tt.want, got); d != "" {
			t.Errorf("%s (-want +got):\n%s", tt.name, d)
		}
	}
}

func FuzzIdentityFromPath(f *testing.F) {
	f.Add("/ocpp/CS1")
	f.Add("//ocpp//a/%7C")
	f.Fuzz(func(t *testing.T, path string) {
		id, err := ocppws.IdentityFromPath(path, "/ocpp/")
		if (err == nil) != ocppws.ValidIdentity(id) {
			t.Errorf("%q gives %q and %v", path, id, err)
		}
	})
}

func FuzzParseBasicAuth(f *testing.F) {
	f.Add("CS1", []byte("pass:word\x00"))
	f.Fuzz(func(t *testing.T, user string, password []byte) {
		header := "Basic " + base64.StdEncoding.EncodeToString(append([]byte(user+":"), password...))
		u, p, ok := ocppws.ParseBasicAuth(header)
		if !ok || u+":"+string(p) != user+":"+string(password) || strings.Contains(u, ":") {
			t.Errorf("%q, %q became %q, %q, %v", user, password, u, p, ok)
		}
		if !strings.Contains(user, ":") && (u != user || !bytes.Equal(p, password)) {
			t.Errorf("%q, %q became %q, %q", user, password, u, p)
		}
	})
}
