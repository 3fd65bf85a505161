package fleet

import (
	"context"
	"net/netip"
	"sync"
	"time"

	"github.com/evenkeel/evenkeel/csms"
	"github.com/evenkeel/evenkeel/internal/store"
)

// Attempt is what a station shows when it wants to connect.
type Attempt struct {
	// HasCredentials: it sent Basic authentication with its identity as user name; the
	// gateway has split it at the first colon. Secret is the rest, byte for byte.
	HasCredentials bool
	Secret         []byte
	TLS            bool // it came over TLS
	// CommonName is that of the client certificate it showed, which was verified; "" for none.
	CommonName string
	Source     netip.Addr // its address, for the limits; the zero Addr counts as one source
	Version    string     // OCPP version it offers, for the record of an enrolment; may be ""
}

// Certifies reports whether a client certificate is a station's: its common name is the
// serial number (OCPP 2.1 Part 2, A00.FR.405), which for most makes is the identity too,
// and else the one the station has told when it last booted.
func Certifies(commonName string, id csms.StationID, serial string) bool {
	return commonName != "" && (commonName == string(id) || commonName == serial)
}

// failureTime is how long every refusal takes, whether the station is unknown, its
// record had to be read or its password was wrong: nobody learns which (S2).
const failureTime = 25 * time.Millisecond

// Every refusal of who is not known says the same.
func unauthorized() error {
	return csms.Errorf(csms.CodeUnauthorized, "identity, credentials or security profile not accepted")
}

// Admit decides whether a station may connect. It returns the part of its record that
// admission needs: Key, SecurityProfile, Enabled, Registration, BootPolicy, Automation
// and OCPPVersion; [Fleet.Connected] returns all of it.
//
// An unknown station that shows credentials while an enrolment window is open gets a
// pending record with them. Codes: unauthorized (one answer and one timing for all
// reasons), forbidden (right credentials, but the station is disabled), unavailable
// (too many failures, or the store; try later).
func (f *Fleet) Admit(ctx context.Context, key csms.StationKey, a Attempt) (csms.ChargingStation, error) {
	begun := time.Now()
	st, err := f.admit(ctx, key, a, begun)
	if csms.CodeOf(err) == csms.CodeUnauthorized {
		t := time.NewTimer(failureTime - time.Since(begun))
		defer t.Stop()
		select {
		case <-t.C:
		case <-ctx.Done():
		}
	}
	return st, err
}

func (f *Fleet) admit(ctx context.Context, key csms.StationKey, a Attempt, now time.Time) (csms.ChargingStation, error) {
	c, cached := f.credentials.get(key, now)
	// Where it was at home counts also while its record must be read again.
	trusted := c.source.IsValid() && c.source == network(a.Source)
	if !f.limits.allow(a.Source, key, trusted, now) {
		return csms.ChargingStation{}, csms.Errorf(csms.CodeUnavailable, "too many failed log-ins, try again later")
	}
	if !cached {
		var err error
		if c, err = f.readCredentials(ctx, key, now); err != nil {
			return csms.ChargingStation{}, err
		}
	}
	match := matchSecret(c.hashes, a.Secret)
	if !c.known {
		st, err := f.enrol(ctx, key, a)
		if csms.CodeOf(err) == csms.CodeUnauthorized {
			f.limits.failed(a.Source, key, false, now)
		}
		return st, err
	}
	certified := Certifies(a.CommonName, key.Station, c.serial)
	if !profileAdmits(int(c.profile), a, certified, match >= 0, len(c.hashes) > 0) {
		f.limits.failed(a.Source, key, trusted, now)
		return csms.ChargingStation{}, unauthorized()
	}
	if !c.enabled {
		return csms.ChargingStation{}, csms.Errorf(csms.CodeForbidden, "charging station %s is disabled", key.Station)
	}
	f.credentials.loggedIn(key, network(a.Source))
	if match == 0 && len(c.hashes) > 1 {
		// The station has taken up its new secret: the ones before are done with.
		if err := f.UsedSecret(ctx, key, a.Secret); err != nil {
			return csms.ChargingStation{}, err
		}
	}
	return c.station(key), nil
}

// profileAdmits is the ladder of security profiles (S4): each record carries its
// profile and no other one is let in, but that a station of profile 1 may also come
// over TLS.
func profileAdmits(profile int, a Attempt, certified, secretOK, hasSecret bool) bool {
	withSecret := a.HasCredentials && secretOK
	switch profile {
	case 0:
		// S1: unsecured access is an exception that the record states, on the plain
		// listener alone. Wrong credentials are wrong all the same.
		return !a.TLS && (!a.HasCredentials || !hasSecret || secretOK)
	case 1:
		return withSecret
	case 2:
		return a.TLS && withSecret
	case 3:
		return a.TLS && certified
	}
	return false
}

// credentials are what admission needs of a station's record.
type credentials struct {
	known        bool
	enabled      bool
	automation   bool
	profile      int8
	hashes       [][]byte
	registration csms.Registration
	bootPolicy   csms.Registration
	version      string
	serial       string
	source       netip.Addr // of the last good log-in
	readAt       time.Time
}

func (c *credentials) station(key csms.StationKey) csms.ChargingStation {
	return csms.ChargingStation{
		Key: key, SecurityProfile: int(c.profile), Enabled: c.enabled, Automation: c.automation,
		Registration: c.registration, BootPolicy: c.bootPolicy, OCPPVersion: c.version,
	}
}

// Records are believed for a while without asking the store, so that a fleet that
// reconnects costs it nothing. This process's own writes show at once; another node's
// by [Fleet.Forget] or at the latest after knownFor. Unknown stations are believed to
// stay unknown for a moment, which also hides by its timing who is known.
const (
	knownFor   = 5 * time.Minute
	unknownFor = 5 * time.Second
	// maxUnknown bounds the memory that guessed ids can take.
	maxUnknown = 4096
)

type credentialCache struct {
	mu      sync.RWMutex
	known   map[csms.StationKey]*credentials
	unknown map[csms.StationKey]time.Time
	forgets uint64 // raised by forget, so that a read begun before it is not kept
}

func (cc *credentialCache) generation() uint64 {
	cc.mu.RLock()
	defer cc.mu.RUnlock()
	return cc.forgets
}

func (cc *credentialCache) get(key csms.StationKey, now time.Time) (credentials, bool) {
	cc.mu.RLock()
	defer cc.mu.RUnlock()
	if c := cc.known[key]; c != nil {
		return *c, now.Sub(c.readAt) < knownFor
	}
	at, ok := cc.unknown[key]
	return credentials{}, ok && now.Sub(at) < unknownFor
}

func (cc *credentialCache) put(key csms.StationKey, c credentials, read uint64, now time.Time) {
	cc.mu.Lock()
	defer cc.mu.Unlock()
	if read != cc.forgets {
		return
	}
	if !c.known {
		delete(cc.known, key)
		if cc.unknown == nil || len(cc.unknown) >= maxUnknown {
			cc.unknown = make(map[csms.StationKey]time.Time)
		}
		cc.unknown[key] = now
		return
	}
	if cc.known == nil {
		cc.known = make(map[csms.StationKey]*credentials)
	}
	if old := cc.known[key]; old != nil {
		c.source = old.source
	}
	delete(cc.unknown, key)
	cc.known[key] = &c
}

func (cc *credentialCache) loggedIn(key csms.StationKey, source netip.Addr) {
	cc.mu.Lock()
	defer cc.mu.Unlock()
	if c := cc.known[key]; c != nil {
		c.source = source
	}
}

func (cc *credentialCache) forget(key csms.StationKey) {
	cc.mu.Lock()
	defer cc.mu.Unlock()
	cc.forgets++
	delete(cc.unknown, key)
	if c := cc.known[key]; c != nil {
		c.readAt = time.Time{} // read again, but keep the source
	}
}

// Forget makes the next admission of the station read its record: another node has
// changed it.
func (f *Fleet) Forget(key csms.StationKey) { f.credentials.forget(key) }

func (f *Fleet) readCredentials(ctx context.Context, key csms.StationKey, now time.Time) (credentials, error) {
	read := f.credentials.generation()
	st, err := f.store.GetStation(ctx, key)
	if absent, err := missing(err); err != nil {
		return credentials{}, err
	} else if absent {
		f.credentials.put(key, credentials{}, read, now)
		return credentials{}, nil
	}
	c := credentials{
		known: true, enabled: st.Enabled, automation: st.Automation, profile: int8(st.SecurityProfile),
		hashes: st.PasswordHashes, registration: st.Registration, bootPolicy: st.BootPolicy,
		version: st.OCPPVersion, serial: st.SerialNumber, readAt: now,
	}
	f.credentials.put(key, c, read, now)
	return c, nil
}

// AddSecret makes a secret valid beside those that are: it was sent to the station,
// which has accepted it and will use it from its next connection on. Codes: not_found.
func (f *Fleet) AddSecret(ctx context.Context, key csms.StationKey, secret []byte) error {
	_, err := f.change(ctx, key, func(_ store.Tx, st *csms.ChargingStation) (bool, error) {
		if matchSecret(st.PasswordHashes, secret) == 0 {
			return false, nil
		}
		withSecret(st, secret)
		return true, nil
	})
	f.credentials.forget(key)
	return err
}

// UsedSecret ends the validity of the secrets older than this one, which the station
// has logged in with. Codes: not_found.
func (f *Fleet) UsedSecret(ctx context.Context, key csms.StationKey, secret []byte) error {
	_, err := f.change(ctx, key, func(_ store.Tx, st *csms.ChargingStation) (bool, error) {
		i := matchSecret(st.PasswordHashes, secret)
		if i < 0 || i == len(st.PasswordHashes)-1 {
			return false, nil
		}
		st.PasswordHashes = st.PasswordHashes[:i+1]
		return true, nil
	})
	f.credentials.forget(key)
	return err
}
