package station

import (
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/sha256"
	"crypto/tls"
	"crypto/x509"
	"crypto/x509/pkix"
	"encoding/asn1"
	"encoding/hex"
	"encoding/pem"
	"strconv"
	"strings"
)

// parsePEM returns the first certificate in a PEM text.
func parsePEM(text string) (*x509.Certificate, bool) {
	block, _ := pem.Decode([]byte(text))
	if block == nil || block.Type != "CERTIFICATE" {
		return nil, false
	}
	c, err := x509.ParseCertificate(block.Bytes)
	return c, err == nil
}

// plausiblePEM reports whether a text is a certificate chain as far as the simulation looks.
func plausiblePEM(text string) bool {
	_, ok := parsePEM(text)
	return ok
}

// maxCertificates is how many certificates a station keeps.
const maxCertificates = 20

// installCertificate carries out InstallCertificate and returns the status.
func (s *Station) installCertificate(use, text string) string {
	c, ok := parsePEM(text)
	if !ok {
		return "Rejected"
	}
	x := s.ex()
	name, key, serial := certificateHash(c)
	for i, old := range x.certificates {
		if old.use == use && old.name == name && old.key == key && old.serial == serial {
			x.certificates = append(x.certificates[:i], x.certificates[i+1:]...)
			break
		}
	}
	if len(x.certificates) >= maxCertificates {
		return "Failed"
	}
	x.certificates = append(x.certificates, certificate{use: use, algorithm: "SHA256", name: name, key: key, serial: serial})
	return "Accepted"
}

// certificateHash makes the hashes of CertificateHashData: SHA-256 of the issuer's name and key as in OCSP
// (RFC 6960). The issuer's key is known only for self-signed certificates; for others the authority key identifier
// stands in for it, as nothing better is at hand.
func certificateHash(c *x509.Certificate) (name, key, serial string) {
	n := sha256.Sum256(c.RawIssuer)
	var info struct {
		Algorithm pkix.AlgorithmIdentifier
		Key       asn1.BitString
	}
	bits := c.AuthorityKeyId
	if string(c.RawIssuer) == string(c.RawSubject) {
		if _, err := asn1.Unmarshal(c.RawSubjectPublicKeyInfo, &info); err == nil {
			bits = info.Key.RightAlign()
		}
	}
	k := sha256.Sum256(bits)
	return hex.EncodeToString(n[:]), hex.EncodeToString(k[:]), c.SerialNumber.Text(16)
}

// deleteCertificate carries out DeleteCertificate and returns the status.
func (s *Station) deleteCertificate(algorithm, name, key, serial string) string {
	if s.extra == nil {
		return "NotFound"
	}
	for i, c := range s.extra.certificates {
		if c.algorithm == algorithm && strings.EqualFold(c.name, name) && strings.EqualFold(c.key, key) && strings.EqualFold(c.serial, serial) {
			s.extra.certificates = append(s.extra.certificates[:i], s.extra.certificates[i+1:]...)
			return "Accepted"
		}
	}
	return "NotFound"
}

// certificatesFor returns the installed certificates of the uses, of all if there are none given.
func (s *Station) certificatesFor(uses ...string) []certificate {
	if s.extra == nil {
		return nil
	}
	var out []certificate
	for _, c := range s.extra.certificates {
		ok := len(uses) == 0
		for _, u := range uses {
			ok = ok || u == c.use
		}
		if ok {
			out = append(out, c)
		}
	}
	return out
}

// csr makes a certificate signing request for the station, with a fresh key that is kept for the answer.
func (s *Station) csr() string {
	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		return ""
	}
	der, err := x509.CreateCertificateRequest(rand.Reader, &x509.CertificateRequest{
		Subject: pkix.Name{CommonName: s.opt.Serial, Organization: []string{s.opt.Vendor}},
	}, key)
	if err != nil {
		return ""
	}
	s.ex().csrKey = key
	return string(pem.EncodeToMemory(&pem.Block{Type: "CERTIFICATE REQUEST", Bytes: der}))
}

// certificateSigned takes the certificate that answers the station's last request for one, and reports whether it is
// valid. Where the station has a client certificate already, this one takes its place from the next connection on,
// which is made soon (OCPP 2.0.1 Part 2, A02.FR.08).
func (s *Station) certificateSigned(chain string) bool {
	var key *ecdsa.PrivateKey
	if s.extra != nil {
		key = s.extra.csrKey
	}
	leaf, ok := parsePEM(chain)
	now := s.clock()
	if !ok || key == nil || !key.PublicKey.Equal(leaf.PublicKey) || now.Before(leaf.NotBefore) || now.After(leaf.NotAfter) {
		event := "InvalidChargingStationCertificate" // OCPP 2.0.1 Part 2, A02.FR.07
		if !s.dialect.hasEvents() {
			event = "InvalidChargePointCertificate"
		}
		s.notify(s.dialect.securityEvent(s, event, ""))
		return false
	}
	s.extra.csrKey = nil
	if s.securityProfile() == 3 {
		own := tls.Certificate{PrivateKey: key, Leaf: leaf}
		for block, rest := pem.Decode([]byte(chain)); block != nil; block, rest = pem.Decode(rest) {
			own.Certificate = append(own.Certificate, block.Bytes)
		}
		c := s.opt.TLS.Clone()
		c.Certificates = []tls.Certificate{own}
		s.opt.TLS = c
		s.reconnectSoon()
	}
	return true
}

// securityProfile is how the station connects: 0 without a password, 1 with one, 2 over TLS, 3 with a certificate.
func (s *Station) securityProfile() int {
	switch secure := strings.HasPrefix(s.opt.URL, "wss:"); {
	case secure && s.opt.TLS != nil && len(s.opt.TLS.Certificates) > 0:
		return 3
	case secure:
		return 2
	case s.password != nil:
		return 1
	default:
		return 0
	}
}

// nextVersion counts the last number of a firmware version up.
func nextVersion(v string) string {
	i := strings.LastIndexByte(v, '.')
	n, err := strconv.Atoi(v[i+1:])
	if err != nil {
		return v + ".1"
	}
	return v[:i+1] + strconv.Itoa(n+1)
}
