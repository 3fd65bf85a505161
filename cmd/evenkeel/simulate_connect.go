package main

import (
	"crypto/tls"
	"crypto/x509"
	"errors"
	"fmt"
	"net/http"
	"os"
	"strings"

	"github.com/evenkeel/evenkeel/ocppws"
	"github.com/evenkeel/evenkeel/station"
)

// spareFiles is what a simulation opens beside one socket for each station.
const spareFiles = 200

// checkFiles finds out whether the process may hold as many sockets as there are stations.
func (f *simulateFlags) checkFiles() error {
	limit := raiseFileLimit()
	need := uint64(f.stations) + spareFiles
	if f.chaos {
		need += uint64(f.stations) / 5 // half-open sockets that are left behind
	}
	if limit == 0 || need <= limit {
		return nil
	}
	most := max(limit, spareFiles) - spareFiles
	if f.chaos {
		most = most * 5 / 6
	}
	return misuse("--stations %d needs %d open files, and a process may hold %d here; simulate at most %d in each of several processes, with an --id-pattern of its own",
		f.stations, need, limit, most)
}

// loadTLS reads the files of TLS, where there are any.
func (f *simulateFlags) loadTLS(scheme string) error {
	switch {
	case (f.cert == "") != (f.certKey == ""):
		return misuse("--cert and --cert-key belong together; give both")
	case f.ca != "" && f.insecure:
		return misuse("--ca checks what --insecure-skip-verify does not; give one of them")
	case scheme != "wss" && f.cert != "":
		return misuse("--cert is for TLS; use a --url that begins with wss://")
	case scheme != "wss" && (f.ca != "" || f.insecure) && !strings.HasPrefix(f.api, "https:"):
		return misuse("--ca and --insecure-skip-verify are for TLS; use a --url that begins with wss://, or an --api with https://")
	case f.ca == "" && f.cert == "" && !f.insecure:
		return nil
	}
	f.tls = &tls.Config{MinVersion: tls.VersionTLS12, InsecureSkipVerify: f.insecure} //nolint:gosec // asked for by name
	if f.ca != "" {
		text, err := os.ReadFile(f.ca)
		if err != nil {
			return misuse("--ca: %w; name an existing PEM file", err)
		}
		f.tls.RootCAs = x509.NewCertPool()
		if !f.tls.RootCAs.AppendCertsFromPEM(text) {
			return misuse("--ca: no certificate in %s; name a PEM file of CA certificates", f.ca)
		}
	}
	return nil
}

// stationTLS is what one station uses for wss URLs.
func (f *simulateFlags) stationTLS(identity string) (*tls.Config, error) {
	if f.cert == "" {
		return f.tls, nil
	}
	name := strings.NewReplacer("%s", identity).Replace
	pair, err := tls.LoadX509KeyPair(name(f.cert), name(f.certKey))
	if err != nil {
		return nil, fmt.Errorf("--cert: %w; name PEM files of a certificate and its key", err)
	}
	c := f.tls.Clone()
	c.Certificates = []tls.Certificate{pair}
	return c, nil
}

// newAPI returns the REST API, whose certificate is checked as that of the station side.
func (f *simulateFlags) newAPI() *station.API {
	return &station.API{Base: f.api, Key: f.key, TLS: f.tls}
}

// apiFault says what to do about a failure of the REST API.
func apiFault(f *simulateFlags, doing string, err error) error {
	if refused, ok := errors.AsType[*station.APIError](err); ok {
		switch refused.Status {
		case http.StatusUnauthorized, http.StatusForbidden:
			return misuse("%s: %s refuses --key: %s; make one with: evenkeel apikey create --name simulate --role owner", doing, f.api, refused.Detail)
		}
		return fmt.Errorf("%s: %w", doing, err)
	}
	return fmt.Errorf("%s: %w; --api says where the CSMS has its REST API", doing, err)
}

// neverConnected says what to do when no station could connect at all.
func neverConnected(f *simulateFlags, err error) error {
	remedy := "is the CSMS running, and is --url right?"
	refused, isRefused := errors.AsType[*ocppws.HandshakeError](err)
	_, isUnknown := errors.AsType[x509.UnknownAuthorityError](err)
	switch {
	case isRefused && (refused.Status == http.StatusUnauthorized || refused.Status == http.StatusForbidden):
		remedy = "the CSMS must know the stations: let --provision with --key make their records, or give the --password of records that exist"
		if f.cert != "" {
			remedy = "the CSMS must know the stations and trust the issuer of --cert, whose common name is the identity"
		}
	case isRefused && refused.Status == http.StatusNotFound:
		remedy = "--url is the address without the identity, such as ws://127.0.0.1:9000/ocpp"
	case errors.Is(err, ocppws.ErrNoCommonVersion):
		remedy = "the CSMS has none of --versions " + f.versions
	case isUnknown:
		remedy = "give the CSMS's root certificate with --ca"
	case err == nil:
		err = errors.New("nothing was tried")
		remedy = "give it more time with --for"
	}
	return fmt.Errorf("no station could connect to %s: %w; %s", f.url, err, remedy)
}
