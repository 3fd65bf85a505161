package config

import (
	"fmt"
	"net"
	"net/url"
	"strconv"
	"strings"
	"time"
)

// check finds what is wrong with values that can be read one by one.
func (c *Config) check() Problems {
	var p Problems
	if c.Data == "" {
		p = append(p, "data is empty; name a folder, such as ./data")
	}
	p = append(p, c.checkListeners()...)
	if !strings.HasPrefix(c.Database, "file:") {
		p = append(p, c.checkDatabase()...)
	}
	for i, files := range c.Stations.TLS.Certificates {
		p = append(p, files.check(fmt.Sprintf("stations.tls.certificates[%d]", i), true)...)
	}
	p = append(p, c.API.TLS.check("api.tls", false)...)

	between := func(key string, d Duration, low, high time.Duration, canBeOff bool) {
		if v := time.Duration(d); (v < low || v > high) && !(canBeOff && v == 0) {
			p = append(p, fmt.Sprintf("%s is %v; choose from %v to %v", key, d, Duration(low), Duration(high)))
		}
	}
	const day = 24 * time.Hour
	s := &c.Stations
	between("stations.heartbeatInterval", s.HeartbeatInterval, time.Second, 7*day, false)
	between("stations.boot.retryInterval", s.Boot.RetryInterval, time.Second, 7*day, false)
	between("stations.pingInterval", s.PingInterval, time.Second, day, true)
	between("stations.callTimeout", s.CallTimeout, time.Second, time.Hour, false)
	between("retention.billingFrames", c.Retention.BillingFrames, time.Hour, 36500*day, false)
	between("retention.journal", c.Retention.Journal, time.Hour, 36500*day, false)
	between("retention.events", c.Retention.Events, time.Hour, 36500*day, false)
	between("shutdown.spread", c.Shutdown.Spread, 0, 10*time.Minute, true)
	if s.MaxMessageSize < 4<<10 || s.MaxMessageSize > 64<<20 {
		p = append(p, fmt.Sprintf("stations.maxMessageSize is %v; choose from 4KiB to 64MiB", s.MaxMessageSize))
	}
	return p
}

func (c *Config) checkDatabase() Problems {
	if c.Database == "" {
		return nil
	}
	u, err := url.Parse(c.Database)
	if err != nil || u.Scheme != "postgres" && u.Scheme != "postgresql" {
		// The text may hold a password, so it is not repeated.
		return Problems{"database is not a PostgreSQL URL; write postgres://user:password@host:5432/name, or leave it out to use SQLite in the data folder"}
	}
	return nil
}

func (c *Config) checkListeners() Problems {
	var p Problems
	taken := map[string]string{}
	for _, l := range []struct{ key, addr string }{
		{"http", c.HTTP}, {"ocpp", c.OCPP}, {"ocpps", c.OCPPS}, {"private", c.Private},
	} {
		if Off(l.addr) {
			continue
		}
		_, port, err := net.SplitHostPort(l.addr)
		n, errPort := strconv.Atoi(port)
		if err != nil || errPort != nil || n < 0 || n > 65535 {
			p = append(p, fmt.Sprintf("%s: %q is not an address; write HOST:PORT or :PORT, such as :9000, or off", l.key, l.addr))
			continue
		}
		if other := taken[l.addr]; other != "" && n != 0 {
			p = append(p, fmt.Sprintf("%s and %s are both %s; give each its own port", other, l.key, l.addr))
		}
		taken[l.addr] = l.key
	}
	if Off(c.OCPP) && Off(c.OCPPS) {
		p = append(p, "ocpp and ocpps are both off; open at least one of them for stations")
	}
	return p
}

func (f CertificateFiles) check(key string, required bool) Problems {
	if f.Cert == "" && f.Key == "" && !required {
		return nil
	}
	var p Problems
	if f.Cert == "" {
		p = append(p, key+" has no cert; name the PEM file of the certificate")
	}
	if f.Key == "" {
		p = append(p, key+" has no key; name the PEM file of the private key")
	}
	return p
}
