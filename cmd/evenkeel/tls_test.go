package main

import (
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/tls"
	"crypto/x509"
	"crypto/x509/pkix"
	"encoding/pem"
	"errors"
	"io"
	"log/slog"
	"math/big"
	"net"
	"net/http"
	"os"
	"path/filepath"
	"slices"
	"sync"
	"testing"
	"time"

	"github.com/evenkeel/evenkeel/internal/config"
	"github.com/evenkeel/evenkeel/internal/pki"
)

// tlsServer serves the station TLS configuration on loopback.
func tlsServer(t *testing.T, change func(*config.Config)) (addr string, st *stationTLS) {
	t.Helper()
	c := config.Default()
	c.Data = t.TempDir()
	if change != nil {
		change(&c)
	}
	st, err := newStationTLS(&c)
	if err != nil {
		t.Fatal(err)
	}
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	h := http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { _, _ = io.WriteString(w, r.Proto) })
	srv := stationServer(h, st.config(), slog.New(slog.DiscardHandler))
	var done sync.WaitGroup
	done.Go(func() { _ = srv.Serve(tls.NewListener(l, srv.TLSConfig)) })
	t.Cleanup(func() {
		_ = srv.Close()
		done.Wait()
	})
	return l.Addr().String(), st
}

// shake makes a handshake and gives what was agreed.
func shake(addr string, c *tls.Config) (tls.ConnectionState, error) {
	c.InsecureSkipVerify = true //nolint:gosec // what is offered is under test, not who offers it
	conn, err := tls.Dial("tcp", addr, c)
	if err != nil {
		return tls.ConnectionState{}, err
	}
	defer func() { _ = conn.Close() }()
	return conn.ConnectionState(), nil
}

// TestOnlyStrongTLS_S5 tries every suite that this Go knows, as a scanner does.
func TestOnlyStrongTLS_S5(t *testing.T) {
	t.Parallel()
	plain, _ := tlsServer(t, nil)
	legacy, _ := tlsServer(t, func(c *config.Config) { c.Stations.TLS.LegacySuites = true })
	for _, v := range []uint16{tls.VersionTLS10, tls.VersionTLS11} {
		if _, err := shake(legacy, &tls.Config{MinVersion: v, MaxVersion: v}); err == nil {
			t.Errorf("%s is spoken", tls.VersionName(v))
		}
	}
	for _, suite := range slices.Concat(tls.CipherSuites(), tls.InsecureCipherSuites()) {
		if !slices.Contains(suite.SupportedVersions, tls.VersionTLS12) {
			continue
		}
		offer := func(addr string) bool {
			_, err := shake(addr, &tls.Config{MaxVersion: tls.VersionTLS12, CipherSuites: []uint16{suite.ID}})
			return err == nil
		}
		strong, old := slices.Contains(aeadSuites, suite.ID), slices.Contains(legacySuites, suite.ID)
		if got := offer(plain); got != strong {
			t.Errorf("%s: offered %v, want %v", suite.Name, got, strong)
		}
		if got := offer(legacy); got != (strong || old) {
			t.Errorf("%s with legacySuites: offered %v, want %v", suite.Name, got, strong || old)
		}
	}
	if s, err := shake(plain, &tls.Config{MinVersion: tls.VersionTLS13}); err != nil || s.Version != tls.VersionTLS13 {
		t.Errorf("TLS 1.3: %v, %v", s.Version, err)
	}
}

// TestHTTP2IsNotOffered: a station that asked for it could not upgrade to WebSocket.
func TestHTTP2IsNotOffered(t *testing.T) {
	t.Parallel()
	addr, _ := tlsServer(t, nil)
	s, err := shake(addr, &tls.Config{NextProtos: []string{"h2", "http/1.1"}})
	if err != nil || s.NegotiatedProtocol != "http/1.1" {
		t.Errorf("negotiated %q, %v; want http/1.1", s.NegotiatedProtocol, err)
	}
}

// TestForeignClientCertificate: a certificate may be left out (profiles 1 and 2), but one
// of a foreign CA ends the handshake.
func TestForeignClientCertificate(t *testing.T) {
	t.Parallel()
	addr, _ := tlsServer(t, nil)
	ca, err := pki.Open(t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
	certs, err := ca.ServerCertificates([]string{"CS-1"})
	if err != nil {
		t.Fatal(err)
	}
	// TLS 1.2, where the client hears of the refusal within the handshake.
	_, err = shake(addr, &tls.Config{MaxVersion: tls.VersionTLS12, GetClientCertificate: func(*tls.CertificateRequestInfo) (*tls.Certificate, error) {
		return &certs[0], nil
	}})
	if err == nil {
		t.Error("a client certificate of a foreign CA was taken")
	}
}

// TestCertificatesAreReloadedUnderLoad changes the files while stations connect: none may
// be refused, and new connections get the new certificate.
func TestCertificatesAreReloadedUnderLoad(t *testing.T) {
	t.Parallel()
	files := t.TempDir()
	write := func() string {
		ca, err := pki.Open(filepath.Join(t.TempDir(), "ca"))
		if err != nil {
			t.Fatal(err)
		}
		certs, err := ca.ServerCertificates([]string{"localhost"})
		if err != nil {
			t.Fatal(err)
		}
		for _, ext := range []string{".pem", ".key"} {
			text, err := os.ReadFile(filepath.Join(filepath.Dir(ca.RootFile()), "server-ecdsa"+ext))
			if err != nil {
				t.Fatal(err)
			}
			if err := os.WriteFile(filepath.Join(files, "s"+ext), text, 0o600); err != nil {
				t.Fatal(err)
			}
		}
		return certs[0].Leaf.SerialNumber.String()
	}
	first := write()
	addr, st := tlsServer(t, func(c *config.Config) {
		c.Stations.TLS.Certificates = []config.CertificateFiles{{Cert: filepath.Join(files, "s.pem"), Key: filepath.Join(files, "s.key")}}
	})
	serial := func() (string, error) {
		s, err := shake(addr, &tls.Config{})
		if err != nil {
			return "", err
		}
		return s.PeerCertificates[0].SerialNumber.String(), nil
	}
	if got, err := serial(); err != nil || got != first {
		t.Fatalf("serial %s, %v; want %s", got, err, first)
	}
	stop := make(chan struct{})
	var load sync.WaitGroup
	for range 4 {
		load.Go(func() {
			for {
				select {
				case <-stop:
					return
				default:
				}
				if _, err := serial(); err != nil {
					t.Errorf("refused during the reload: %v", err)
					return
				}
			}
		})
	}
	second := write()
	err := st.load()
	close(stop)
	load.Wait()
	if err != nil {
		t.Fatal(err)
	}
	if got, err := serial(); err != nil || got != second {
		t.Errorf("after the reload: serial %s, %v; want %s", got, err, second)
	}
	// A bad file leaves what was there.
	if err := os.WriteFile(filepath.Join(files, "s.pem"), []byte("x"), 0o600); err != nil {
		t.Fatal(err)
	}
	var usage usageError
	if err := st.load(); !errors.As(err, &usage) {
		t.Errorf("load of a broken file: %v, want a usage error", err)
	}
	if got, err := serial(); err != nil || got != second {
		t.Errorf("after a failed reload: serial %s, %v; want %s", got, err, second)
	}
}

// clientCA makes CAs and client certificates of theirs, in files.
type clientCA struct {
	tb   testing.TB
	cert *x509.Certificate
	key  *ecdsa.PrivateKey
	file string
}

func newClientCA(tb testing.TB) *clientCA {
	tb.Helper()
	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		tb.Fatal(err)
	}
	tmpl := &x509.Certificate{
		SerialNumber: big.NewInt(1), Subject: pkix.Name{CommonName: "root"}, IsCA: true, BasicConstraintsValid: true,
		NotBefore: time.Now().Add(-time.Hour), NotAfter: time.Now().Add(time.Hour), KeyUsage: x509.KeyUsageCertSign,
	}
	der, err := x509.CreateCertificate(rand.Reader, tmpl, tmpl, key.Public(), key)
	if err != nil {
		tb.Fatal(err)
	}
	ca := &clientCA{tb: tb, key: key, file: filepath.Join(tb.TempDir(), "ca.pem")}
	if ca.cert, err = x509.ParseCertificate(der); err != nil {
		tb.Fatal(err)
	}
	text := pem.EncodeToMemory(&pem.Block{Type: "CERTIFICATE", Bytes: der})
	if err := os.WriteFile(ca.file, text, 0o600); err != nil {
		tb.Fatal(err)
	}
	return ca
}

// issue makes a client certificate, changed as the caller likes.
func (ca *clientCA) issue(organization string, change func(*x509.Certificate)) tls.Certificate {
	ca.tb.Helper()
	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		ca.tb.Fatal(err)
	}
	tmpl := &x509.Certificate{
		SerialNumber: big.NewInt(2), Subject: pkix.Name{CommonName: "CS-1", Organization: []string{organization}},
		NotBefore: time.Now().Add(-time.Hour), NotAfter: time.Now().Add(time.Hour),
		KeyUsage: x509.KeyUsageDigitalSignature, ExtKeyUsage: []x509.ExtKeyUsage{x509.ExtKeyUsageClientAuth},
	}
	if change != nil {
		change(tmpl)
	}
	der, err := x509.CreateCertificate(rand.Reader, tmpl, ca.cert, key.Public(), ca.key)
	if err != nil {
		ca.tb.Fatal(err)
	}
	return tls.Certificate{Certificate: [][]byte{der}, PrivateKey: key}
}

// TestClientCertificates_S6 is the bench of certificates that may and may not connect.
func TestClientCertificates_S6(t *testing.T) {
	t.Parallel()
	ca, foreign := newClientCA(t), newClientCA(t)
	serve := func(organization string) string {
		addr, _ := tlsServer(t, func(c *config.Config) {
			c.Stations.TLS.ClientCAs, c.Stations.TLS.Organization = []string{ca.file}, organization
		})
		return addr
	}
	ours, any := serve("Operator"), serve("")
	old := func(c *x509.Certificate) { c.NotAfter = time.Now().Add(-time.Minute) }
	server := func(c *x509.Certificate) { c.ExtKeyUsage = []x509.ExtKeyUsage{x509.ExtKeyUsageServerAuth} }
	for _, c := range []struct {
		name      string
		cert      tls.Certificate
		ours, any bool
	}{
		{"none", tls.Certificate{}, true, true}, // profiles 1 and 2
		{"the operator's", ca.issue("Operator", nil), true, true},
		{"of another organization", ca.issue("operator", nil), false, true},
		{"of no organization", ca.issue("", func(c *x509.Certificate) { c.Subject.Organization = nil }), false, true},
		{"of another CA", foreign.issue("Operator", nil), false, false},
		{"expired", ca.issue("Operator", old), false, false},
		{"for servers", ca.issue("Operator", server), false, false},
	} {
		for addr, want := range map[string]bool{ours: c.ours, any: c.any} {
			// TLS 1.2, where the client hears of the refusal within the handshake.
			_, err := shake(addr, &tls.Config{MaxVersion: tls.VersionTLS12, GetClientCertificate: func(*tls.CertificateRequestInfo) (*tls.Certificate, error) {
				return &c.cert, nil
			}})
			if (err == nil) != want {
				t.Errorf("%s (organization asked for: %v): %v", c.name, addr == ours, err)
			}
		}
	}
}
