package pki_test

import (
	"bytes"
	"crypto/tls"
	"net"
	"os"
	"path/filepath"
	"testing"

	"github.com/evenkeel/evenkeel/internal/pki"
)

// handshake connects with one TLS 1.2 cipher suite, so that the kind of certificate is fixed.
func handshake(t *testing.T, a *pki.Authority, certs []tls.Certificate, host string, suite uint16) error {
	t.Helper()
	cs, ss := net.Pipe()
	server := tls.Server(ss, &tls.Config{Certificates: certs, MinVersion: tls.VersionTLS12})
	done := make(chan error, 1)
	go func() { done <- server.Handshake() }()
	client := tls.Client(cs, &tls.Config{
		RootCAs: a.Pool(), ServerName: host, MaxVersion: tls.VersionTLS12, CipherSuites: []uint16{suite},
	})
	err := client.Handshake()
	_ = cs.Close()
	<-done
	_ = ss.Close()
	return err
}

func TestIssuedCertificatesAreTrusted(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	a, err := pki.Open(dir)
	if err != nil {
		t.Fatal(err)
	}
	certs, err := a.ServerCertificates([]string{"csms.example", "127.0.0.1"})
	if err != nil {
		t.Fatal(err)
	}
	for _, host := range []string{"csms.example", "127.0.0.1"} {
		for _, suite := range []uint16{tls.TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256, tls.TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256} {
			if err := handshake(t, a, certs, host, suite); err != nil {
				t.Errorf("%s with %s: %v", host, tls.CipherSuiteName(suite), err)
			}
		}
	}
	if err := handshake(t, a, certs, "other.example", tls.TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256); err == nil {
		t.Error("a host that was not asked for is certified")
	}
	other, err := pki.Open(t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
	if err := handshake(t, other, certs, "csms.example", tls.TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256); err == nil {
		t.Error("a foreign CA's certificate is trusted")
	}
}

func TestCertificatesAreKept(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	issue := func(hosts ...string) [][]byte {
		t.Helper()
		a, err := pki.Open(dir)
		if err != nil {
			t.Fatal(err)
		}
		certs, err := a.ServerCertificates(hosts)
		if err != nil {
			t.Fatal(err)
		}
		var out [][]byte
		for _, c := range certs {
			out = append(out, c.Certificate[0])
		}
		return out
	}
	first, again, more := issue("a.example"), issue("a.example"), issue("a.example", "b.example")
	for i := range first {
		if !bytes.Equal(first[i], again[i]) {
			t.Error("a good certificate was made anew")
		}
		if bytes.Equal(first[i], more[i]) {
			t.Error("a certificate without the new host was kept")
		}
	}
}

func TestKeysArePrivate(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	a, err := pki.Open(dir)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := a.ServerCertificates([]string{"localhost"}); err != nil {
		t.Fatal(err)
	}
	keys, err := filepath.Glob(filepath.Join(dir, "*.key"))
	if err != nil || len(keys) != 3 {
		t.Fatalf("%d key files, %v; want 3", len(keys), err)
	}
	for _, k := range keys {
		if info, err := os.Stat(k); err != nil || info.Mode().Perm() != 0o600 {
			t.Errorf("%s: %v, %v; want 0600", k, info.Mode(), err)
		}
	}
}

func TestDamagedAuthorityIsNotReplaced(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	a, err := pki.Open(dir)
	if err != nil {
		t.Fatal(err)
	}
	root, err := os.ReadFile(a.RootFile())
	if err != nil {
		t.Fatal(err)
	}
	if err := os.Rename(filepath.Join(dir, "ca.key"), filepath.Join(dir, "lost")); err != nil {
		t.Fatal(err)
	}
	if _, err := pki.Open(dir); err == nil {
		t.Error("an authority without its key was opened")
	}
	if now, err := os.ReadFile(a.RootFile()); err != nil || !bytes.Equal(root, now) {
		t.Error("the root was replaced because its key is lost")
	}
	if err := os.WriteFile(a.RootFile(), []byte("nonsense"), 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := pki.Open(dir); err == nil {
		t.Error("a damaged root was taken, or silently replaced")
	}
}
