package main

import (
	"crypto/tls"
	"crypto/x509"
	"errors"
	"fmt"
	"net"
	"os"
	"path/filepath"
	"slices"
	"sync/atomic"

	"github.com/evenkeel/evenkeel/internal/config"
	"github.com/evenkeel/evenkeel/internal/pki"
)

// aeadSuites are those of TLS 1.2 that keep both secrecy of the past and integrity
// (threat-model S5). Those of TLS 1.3 are not chosen by configuration.
var aeadSuites = []uint16{
	tls.TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256,
	tls.TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256,
	tls.TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384,
	tls.TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384,
	tls.TLS_ECDHE_ECDSA_WITH_CHACHA20_POLY1305_SHA256,
	tls.TLS_ECDHE_RSA_WITH_CHACHA20_POLY1305_SHA256,
}

// legacySuites are the static RSA suites that OCPP 2.x wants of a CSMS for stations that can do
// no better (Part 2, A00.FR.318); they are off unless asked for.
var legacySuites = []uint16{tls.TLS_RSA_WITH_AES_128_GCM_SHA256, tls.TLS_RSA_WITH_AES_256_GCM_SHA384}

// stationTLS is the TLS configuration of the station listener, which can be read again
// while connections are open: they keep theirs, new ones get the new one.
type stationTLS struct {
	c       *config.Config
	current atomic.Pointer[tls.Config]
	// root is the file with the built-in CA's root, "" when certificates are configured.
	root string
}

func newStationTLS(c *config.Config) (*stationTLS, error) {
	s := &stationTLS{c: c}
	return s, s.load()
}

// load reads the files again. After an error what was loaded before stays in use.
func (s *stationTLS) load() error {
	set := &s.c.Stations.TLS
	t := &tls.Config{
		MinVersion:   tls.VersionTLS12,
		CipherSuites: aeadSuites,
		// Profile 3 shows a certificate, 1 and 2 have none. Whether this station had to
		// show one is decided with its record.
		ClientAuth: tls.VerifyClientCertIfGiven,
		NextProtos: []string{"http/1.1"},
	}
	if set.Organization != "" {
		t.VerifyConnection = ownedBy(set.Organization)
	}
	if set.LegacySuites {
		t.CipherSuites = append(append([]uint16(nil), aeadSuites...), legacySuites...)
	}
	for _, f := range set.Certificates {
		pair, err := tls.LoadX509KeyPair(f.Cert, f.Key)
		if err != nil {
			return usageError{fmt.Errorf("stations.tls.certificates: %w; name PEM files of a certificate and its key", err)}
		}
		t.Certificates = append(t.Certificates, pair)
	}
	if len(t.Certificates) == 0 || len(set.ClientCAs) == 0 {
		ca, err := pki.Open(filepath.Join(s.c.Data, "pki"))
		if err != nil {
			return err
		}
		if len(t.Certificates) == 0 {
			if t.Certificates, err = ca.ServerCertificates(hosts(set.Hosts)); err != nil {
				return err
			}
			s.root = ca.RootFile()
		}
		t.ClientCAs = ca.Pool()
	}
	if len(set.ClientCAs) > 0 {
		pool, err := readPool(set.ClientCAs)
		if err != nil {
			return err
		}
		t.ClientCAs = pool
	}
	s.current.Store(t)
	return nil
}

// ownedBy refuses client certificates of another organization (OCPP 2.1 Part 2,
// A00.FR.404). Also of sessions that are resumed, whose certificate is not verified anew.
func ownedBy(organization string) func(tls.ConnectionState) error {
	return func(c tls.ConnectionState) error {
		if len(c.PeerCertificates) == 0 || slices.Contains(c.PeerCertificates[0].Subject.Organization, organization) {
			return nil
		}
		return errors.New("client certificate of another organization")
	}
}

// config is for the listener; it follows [stationTLS.load].
func (s *stationTLS) config() *tls.Config {
	outer := s.current.Load().Clone()
	outer.GetConfigForClient = func(*tls.ClientHelloInfo) (*tls.Config, error) { return s.current.Load(), nil }
	return outer
}

func readPool(files []string) (*x509.CertPool, error) {
	pool := x509.NewCertPool()
	for _, f := range files {
		text, err := os.ReadFile(f)
		if err != nil {
			return nil, usageError{fmt.Errorf("stations.tls.clientCAs: %w; name an existing PEM file", err)}
		}
		if !pool.AppendCertsFromPEM(text) {
			return nil, usageError{fmt.Errorf("stations.tls.clientCAs: no certificate in %s; name a PEM file of CA certificates", f)}
		}
	}
	return pool, nil
}

// hosts are the names and addresses that stations may know this machine by: those
// configured, its host name, and the addresses of its interfaces.
func hosts(configured []string) []string {
	out := append([]string(nil), configured...)
	if name, err := os.Hostname(); err == nil && name != "" {
		out = append(out, name)
	}
	out = append(out, "localhost")
	addrs, err := net.InterfaceAddrs()
	if err != nil {
		addrs = nil
	}
	for _, a := range addrs {
		if n, ok := a.(*net.IPNet); ok && !n.IP.IsLinkLocalUnicast() {
			out = append(out, n.IP.String())
		}
	}
	return out
}

// apiTLS is the TLS configuration of the REST listener, nil for none.
func apiTLS(c *config.Config) (*tls.Config, error) {
	f := c.API.TLS
	if f.Cert == "" {
		return nil, nil
	}
	pair, err := tls.LoadX509KeyPair(f.Cert, f.Key)
	if err != nil {
		return nil, usageError{fmt.Errorf("api.tls: %w; name PEM files of a certificate and its key", err)}
	}
	return &tls.Config{MinVersion: tls.VersionTLS12, CipherSuites: aeadSuites, Certificates: []tls.Certificate{pair}}, nil
}
