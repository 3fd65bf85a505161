// Package pki keeps the built-in certificate authority: it issues the server's own TLS
// certificates where the operator has configured none, so that stations can connect with
// TLS on the first day. Its root, ca.pem, is what such a station has to trust.
//
// Certificates of stations and contracts, and their revocation, will be its subject too.
// It is not for people's or the console's certificates.
package pki

import (
	"crypto"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/rsa"
	"crypto/tls"
	"crypto/x509"
	"crypto/x509/pkix"
	"encoding/pem"
	"errors"
	"fmt"
	"io/fs"
	"math/big"
	"net"
	"os"
	"path/filepath"
	"slices"
	"time"
)

// The files in an authority's folder.
const (
	caCert      = "ca.pem"
	caKey       = "ca.key"
	serverECDSA = "server-ecdsa"
	serverRSA   = "server-rsa"
)

const (
	caLife = 20 * 365 * 24 * time.Hour
	// serverLife is below the 398 days that some TLS libraries accept at most.
	serverLife = 397 * 24 * time.Hour
	// renewBefore is how long before its end a server certificate is made anew.
	renewBefore = 60 * 24 * time.Hour
	// backdate lets stations whose clock is slow accept a fresh certificate.
	backdate = 24 * time.Hour
)

// Authority is a certificate authority kept in a folder. It is not safe for use by
// several processes at once; the server holds its data folder's lock.
type Authority struct {
	dir  string
	cert *x509.Certificate
	key  crypto.Signer
}

// Open reads the authority in dir, or makes it when the folder holds none. Keys are
// readable by the owner alone.
func Open(dir string) (*Authority, error) {
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return nil, err
	}
	a := &Authority{dir: dir}
	// Only a missing root is made anew: with a lost key the stations' trust is at stake,
	// and what to do is the operator's decision.
	if _, err := os.Stat(a.path(caCert)); errors.Is(err, fs.ErrNotExist) {
		return a, a.create()
	}
	pair, err := tls.LoadX509KeyPair(a.path(caCert), a.path(caKey))
	if err != nil {
		return nil, fmt.Errorf("certificate authority in %s: %w", dir, err)
	}
	a.cert = pair.Leaf
	signer, ok := pair.PrivateKey.(crypto.Signer)
	if !ok || !a.cert.IsCA {
		return nil, fmt.Errorf("certificate authority in %s: %s is not a CA's certificate", dir, caCert)
	}
	a.key = signer
	return a, nil
}

// RootFile is the path of the root certificate in PEM, to be installed in stations.
func (a *Authority) RootFile() string { return a.path(caCert) }

// Pool holds the root certificate.
func (a *Authority) Pool() *x509.CertPool {
	pool := x509.NewCertPool()
	pool.AddCert(a.cert)
	return pool
}

func (a *Authority) path(name string) string { return filepath.Join(a.dir, name) }

func (a *Authority) create() error {
	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		return err
	}
	now := time.Now()
	t := &x509.Certificate{
		SerialNumber:          serial(),
		Subject:               pkix.Name{CommonName: "Evenkeel built-in CA", Organization: []string{"Evenkeel"}},
		NotBefore:             now.Add(-backdate),
		NotAfter:              now.Add(caLife),
		IsCA:                  true,
		BasicConstraintsValid: true,
		MaxPathLenZero:        true,
		KeyUsage:              x509.KeyUsageCertSign | x509.KeyUsageCRLSign,
	}
	der, err := x509.CreateCertificate(rand.Reader, t, t, key.Public(), key)
	if err != nil {
		return err
	}
	if a.cert, err = x509.ParseCertificate(der); err != nil {
		return err
	}
	a.key = key
	return a.write(caCert, caKey, key, der)
}

// ServerCertificates gives an ECDSA and an RSA certificate for the server, valid for
// hosts (names and IP addresses). They are kept, and made anew when they end soon or
// lack a host. Stations exist that can do one of the two only, so both are served.
func (a *Authority) ServerCertificates(hosts []string) ([]tls.Certificate, error) {
	var out []tls.Certificate
	for _, kind := range []struct {
		name string
		key  func() (crypto.Signer, error)
	}{
		{serverECDSA, func() (crypto.Signer, error) { return ecdsa.GenerateKey(elliptic.P256(), rand.Reader) }},
		{serverRSA, func() (crypto.Signer, error) { return rsa.GenerateKey(rand.Reader, 2048) }},
	} {
		pair, err := tls.LoadX509KeyPair(a.path(kind.name+".pem"), a.path(kind.name+".key"))
		if err != nil || !a.good(pair.Leaf, hosts) {
			if pair, err = a.issue(kind.name, kind.key, hosts); err != nil {
				return nil, err
			}
		}
		out = append(out, pair)
	}
	return out, nil
}

// good reports that a kept server certificate can still be used.
func (a *Authority) good(c *x509.Certificate, hosts []string) bool {
	if c == nil || c.CheckSignatureFrom(a.cert) != nil || time.Until(c.NotAfter) < renewBefore {
		return false
	}
	return !slices.ContainsFunc(hosts, func(h string) bool { return c.VerifyHostname(h) != nil })
}

func (a *Authority) issue(name string, newKey func() (crypto.Signer, error), hosts []string) (tls.Certificate, error) {
	key, err := newKey()
	if err != nil {
		return tls.Certificate{}, err
	}
	now := time.Now()
	t := &x509.Certificate{
		SerialNumber:          serial(),
		Subject:               pkix.Name{Organization: []string{"Evenkeel"}},
		NotBefore:             now.Add(-backdate),
		NotAfter:              now.Add(serverLife),
		BasicConstraintsValid: true,
		KeyUsage:              x509.KeyUsageDigitalSignature | x509.KeyUsageKeyEncipherment,
		ExtKeyUsage:           []x509.ExtKeyUsage{x509.ExtKeyUsageServerAuth},
	}
	if len(hosts) > 0 {
		t.Subject.CommonName = hosts[0]
	}
	for _, h := range hosts {
		if ip := net.ParseIP(h); ip != nil {
			t.IPAddresses = append(t.IPAddresses, ip)
		} else {
			t.DNSNames = append(t.DNSNames, h)
		}
	}
	der, err := x509.CreateCertificate(rand.Reader, t, a.cert, key.Public(), a.key)
	if err != nil {
		return tls.Certificate{}, fmt.Errorf("certificate for %v: %w", hosts, err)
	}
	if err := a.write(name+".pem", name+".key", key, der, a.cert.Raw); err != nil {
		return tls.Certificate{}, err
	}
	return tls.LoadX509KeyPair(a.path(name+".pem"), a.path(name+".key"))
}

// write puts a key and its chain into the folder, the key first: a certificate without
// its key would stop the next start.
func (a *Authority) write(certFile, keyFile string, key crypto.Signer, chain ...[]byte) error {
	der, err := x509.MarshalPKCS8PrivateKey(key)
	if err != nil {
		return err
	}
	if err := replace(a.path(keyFile), pem.EncodeToMemory(&pem.Block{Type: "PRIVATE KEY", Bytes: der}), 0o600); err != nil {
		return err
	}
	var text []byte
	for _, c := range chain {
		text = append(text, pem.EncodeToMemory(&pem.Block{Type: "CERTIFICATE", Bytes: c})...)
	}
	return replace(a.path(certFile), text, 0o644)
}

// replace writes a file so that a crash leaves the old or the new one, never half of it.
func replace(path string, text []byte, mode fs.FileMode) error {
	f, err := os.CreateTemp(filepath.Dir(path), ".new-*")
	if err != nil {
		return err
	}
	defer func() { _ = os.Remove(f.Name()) }() // gone after the rename
	_, err = f.Write(text)
	err = errors.Join(err, f.Chmod(mode), f.Sync(), f.Close())
	if err != nil {
		return err
	}
	return os.Rename(f.Name(), path)
}

// serial is a random positive number of 127 bits.
func serial() *big.Int {
	n, err := rand.Int(rand.Reader, new(big.Int).Lsh(big.NewInt(1), 127))
	if err != nil {
		panic("pki: no random numbers: " + err.Error()) // crypto/rand does not fail
	}
	return n
}
