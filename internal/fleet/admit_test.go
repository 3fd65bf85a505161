package fleet_test

import (
	"encoding/hex"
	"fmt"
	"net/netip"
	"strings"
	"testing"
	"time"

	"github.com/evenkeel/evenkeel/csms"
	"github.com/evenkeel/evenkeel/internal/fleet"
	"github.com/evenkeel/evenkeel/internal/store"
)

var here = netip.MustParseAddr("192.0.2.1")

func plain(secret string) fleet.Attempt {
	return fleet.Attempt{HasCredentials: true, Secret: []byte(secret), Source: here}
}

func overTLS(a fleet.Attempt) fleet.Attempt { a.TLS = true; return a }

func (b *bench) admit(k csms.StationKey, a fleet.Attempt, want csms.Code) csms.ChargingStation {
	b.Helper()
	st, err := b.fleet.Admit(b.Context(), k, a)
	if csms.CodeOf(err) != want {
		b.Errorf("%s: %v, want %q", k.Station, err, want)
	}
	return st
}

// S4: profile of the record by what the station comes with.
func TestAdmit_S4_ProfileLadder(t *testing.T) {
	t.Parallel()
	b := newBench(t, fleet.Options{LoginLimit: fleet.LoginLimit{Off: true}})
	offers := []struct {
		name string
		a    fleet.Attempt
	}{
		{"nothing", fleet.Attempt{}},
		{"password", plain(password)},
		{"wrong password", plain("wrong-horse-battery")},
		{"nothing over TLS", fleet.Attempt{TLS: true}},
		{"password over TLS", overTLS(plain(password))},
		{"wrong password over TLS", overTLS(plain("wrong-horse-battery"))},
		{"certificate", fleet.Attempt{TLS: true, CommonName: "CS1"}},
		{"certificate and password", fleet.Attempt{TLS: true, CommonName: "CS1", HasCredentials: true, Secret: []byte(password)}},
	}
	admitted := [4][8]bool{
		//  none   pw    wrong  none/T pw/T   wrong/T cert   cert+pw
		{true, true, false, false, false, false, false, false},
		{false, true, false, false, true, false, false, true},
		{false, false, false, false, true, false, false, true},
		{false, false, false, false, false, false, true, true},
	}
	for profile := range 4 {
		k := station(csms.StationID(fmt.Sprint("P", profile)))
		b.put(fleet.StationRecord{Key: k, SecurityProfile: &profile, Password: new(password)})
		for i, o := range offers {
			if o.a.CommonName != "" {
				o.a.CommonName = string(k.Station)
			}
			st, err := b.fleet.Admit(t.Context(), k, o.a)
			if (err == nil) != admitted[profile][i] || err != nil && csms.CodeOf(err) != csms.CodeUnauthorized {
				t.Errorf("profile %d with %s: %v", profile, o.name, err)
			}
			if err == nil && (st.Key != k || st.SecurityProfile != profile || !st.Enabled || !st.Automation || st.Registration != csms.RegistrationAccepted) {
				t.Errorf("profile %d: admitted as %+v", profile, st)
			}
		}
	}
}

// S1: without a word about it nobody is unsecured, and without a password nobody is let in.
func TestAdmit_S1_NoCredentials(t *testing.T) {
	t.Parallel()
	b := newBench(t, fleet.Options{})
	b.put(fleet.StationRecord{Key: station("CS1")}) // no password was ever set
	for _, a := range []fleet.Attempt{{}, plain(""), plain(password), overTLS(plain("")), {TLS: true}} {
		b.admit(station("CS1"), a, csms.CodeUnauthorized)
		b.admit(station("NOBODY"), a, csms.CodeUnauthorized)
	}
	b.put(fleet.StationRecord{Key: station("OPEN"), SecurityProfile: new(0)})
	b.admit(station("OPEN"), fleet.Attempt{}, "")
	b.admit(station("OPEN"), plain("what it likes"), "")
	b.admit(station("open"), fleet.Attempt{}, csms.CodeUnauthorized) // case matters
}

// S3: raw bytes, hex spelling, colons and what is none of it.
func TestAdmit_S3_Secrets(t *testing.T) {
	t.Parallel()
	b := newBench(t, fleet.Options{LoginLimit: fleet.LoginLimit{Off: true}})
	raw := []byte{0, 1, 2, ':', 0xff, 0xfe, '\n', 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19}
	digits := hex.EncodeToString(raw)
	b.put(fleet.StationRecord{Key: station("HEX"), Password: &digits})
	b.put(fleet.StationRecord{Key: station("COLON"), Password: new("a:b:c:d:e:f:g:h:i")})
	b.put(fleet.StationRecord{Key: station("UTF8"), Password: new("pässwörd-für-zwölf")})
	tests := []struct {
		id     csms.StationID
		secret string
		want   csms.Code
	}{
		{"HEX", digits, ""},
		{"HEX", strings.ToUpper(digits), ""},
		{"HEX", string(raw), ""},
		{"HEX", string(raw[:19]), csms.CodeUnauthorized},
		{"HEX", digits[:38], csms.CodeUnauthorized},
		{"HEX", digits + "00", csms.CodeUnauthorized},
		{"HEX", strings.Repeat("x", 5000), csms.CodeUnauthorized},
		{"HEX", "", csms.CodeUnauthorized},
		{"COLON", "a:b:c:d:e:f:g:h:i", ""},
		{"COLON", "a:b:c:d:e:f:g:h:I", csms.CodeUnauthorized},
		{"COLON", "a:b:c:d:e:f:g:h:i ", csms.CodeUnauthorized},
		{"UTF8", "pässwörd-für-zwölf", ""},
		{"UTF8", "PÄSSWÖRD-FÜR-ZWÖLF", csms.CodeUnauthorized},
	}
	for _, tt := range tests {
		t.Run(fmt.Sprintf("%s %.20q", tt.id, tt.secret), func(t *testing.T) {
			b := *b
			b.TB = t
			b.admit(station(tt.id), plain(tt.secret), tt.want)
		})
	}
}

func TestAdmit_DisabledIsToldOnlyToTheStationItself(t *testing.T) {
	t.Parallel()
	b := newBench(t, fleet.Options{})
	k := station("CS1")
	b.put(fleet.StationRecord{Key: k, Password: new(password), Enabled: new(false)})
	b.admit(k, plain(password), csms.CodeForbidden)
	b.admit(k, plain("wrong-horse-battery"), csms.CodeUnauthorized)
}

// S2: unknown id and wrong password get the same answer after the same time.
func TestAdmit_S2_OneAnswerOneTiming(t *testing.T) {
	t.Parallel()
	b := newBench(t, fleet.Options{LoginLimit: fleet.LoginLimit{Off: true}})
	b.put(fleet.StationRecord{Key: station("CS1"), Password: new(password)})
	var texts []string
	for i := range 3 {
		for _, k := range []csms.StationKey{station("CS1"), station(csms.StationID(fmt.Sprint("X", i)))} {
			begun := time.Now()
			_, err := b.fleet.Admit(t.Context(), k, plain("wrong-horse-battery"))
			if took := time.Since(begun); took < 25*time.Millisecond {
				t.Errorf("%s was refused after %s", k.Station, took)
			}
			texts = append(texts, err.Error())
		}
	}
	for _, text := range texts {
		if text != texts[0] {
			t.Errorf("answers differ: %q, %q", text, texts[0])
		}
	}
}

// S2: a flood is cut off by its source, before the hash, and shuts nobody else out.
func TestAdmit_S2_FloodShutsNobodyOut(t *testing.T) {
	t.Parallel()
	b := newBench(t, fleet.Options{LoginLimit: fleet.LoginLimit{PerSource: 8, PerPair: 3, Window: time.Hour}})
	b.put(fleet.StationRecord{Key: station("CS1"), Password: new(password)})
	b.put(fleet.StationRecord{Key: station("CS2"), Password: new(password)})
	b.admit(station("CS1"), plain(password), "") // at home here
	attack := func(id csms.StationID, from netip.Addr) csms.Code {
		a := plain("wrong-horse-battery")
		a.Source = from
		_, err := b.fleet.Admit(t.Context(), station(id), a)
		return csms.CodeOf(err)
	}
	evil := netip.MustParseAddr("198.51.100.7")
	for i := range 3 {
		if got := attack("CS1", evil); got != csms.CodeUnauthorized {
			t.Fatalf("attempt %d: %q", i, got)
		}
	}
	if got := attack("CS1", evil); got != csms.CodeUnavailable {
		t.Errorf("beyond the limit of the pair: %q", got)
	}
	b.admit(station("CS1"), plain(password), "") // never a lock on the id
	for i := range 5 {
		attack(csms.StationID(fmt.Sprint("guess", i)), evil)
	}
	if got := attack("CS2", evil); got != csms.CodeUnavailable {
		t.Errorf("beyond the limit of the source: %q", got)
	}
	// Even at the address where the flood comes from the station at home gets in.
	for i := range 8 {
		attack(csms.StationID(fmt.Sprint("here", i)), here)
	}
	b.admit(station("CS1"), plain(password), "")
	b.fleet.Forget(station("CS1")) // its record is read again, where it was at home is still known
	b.admit(station("CS1"), plain(password), "")
	b.admit(station("CS2"), plain(password), csms.CodeUnavailable) // never seen here
	far := plain(password)
	far.Source = netip.MustParseAddr("2001:db8::1")
	b.admit(station("CS2"), far, "")
}

// One customer has a whole /64: its addresses are one source.
func TestAdmit_S2_IPv6Network(t *testing.T) {
	t.Parallel()
	b := newBench(t, fleet.Options{LoginLimit: fleet.LoginLimit{PerSource: 2, PerPair: 2, Window: time.Hour}})
	for i, want := range []csms.Code{csms.CodeUnauthorized, csms.CodeUnauthorized, csms.CodeUnavailable} {
		a := plain("wrong-horse-battery")
		a.Source = netip.MustParseAddr(fmt.Sprintf("2001:db8::%d", i+1))
		b.admit(station(csms.StationID(fmt.Sprint("X", i))), a, want)
	}
}

func TestAdmit_SecretsRotate(t *testing.T) {
	t.Parallel()
	b := newBench(t, fleet.Options{})
	k := station("CS1")
	old, next := password, "another-horse-battery"
	b.put(fleet.StationRecord{Key: k, Password: &old})
	b.admit(k, plain(old), "")
	if err := b.fleet.AddSecret(t.Context(), k, []byte(next)); err != nil {
		t.Fatal(err)
	}
	b.admit(k, plain(old), "") // until the new one was used
	b.admit(k, plain(next), "")
	b.admit(k, plain(old), csms.CodeUnauthorized)
	b.admit(k, plain(next), "")
	if n := len(b.get("CS1").PasswordHashes); n != 1 {
		t.Errorf("%d secrets, want 1", n)
	}
	// The same one again adds nothing; a flood of new ones is bounded.
	for i := range 10 {
		for range 2 {
			if err := b.fleet.AddSecret(t.Context(), k, fmt.Appendf(nil, "another-horse-%10d", i)); err != nil {
				t.Fatal(err)
			}
		}
	}
	if n := len(b.get("CS1").PasswordHashes); n != 3 {
		t.Errorf("%d secrets, want 3", n)
	}
	if err := b.fleet.AddSecret(t.Context(), station("NOBODY"), []byte(next)); csms.CodeOf(err) != csms.CodeNotFound {
		t.Errorf("of an unknown station: %v", err)
	}
	// An operator's password ends them all at once.
	b.put(fleet.StationRecord{Key: k, Password: &old})
	b.admit(k, plain("another-horse-         9"), csms.CodeUnauthorized)
	b.admit(k, plain(old), "")
}

// A record that another node has changed is read again after Forget.
func TestForget(t *testing.T) {
	t.Parallel()
	b := newBench(t, fleet.Options{})
	k := station("CS1")
	b.put(fleet.StationRecord{Key: k, Password: new(password)})
	b.admit(k, plain(password), "")
	elsewhere := fleet.New(b.store, fleet.Options{})
	if _, err := elsewhere.Patch(t.Context(), "ann", fleet.StationRecord{Key: k, Enabled: new(false)}); err != nil {
		t.Fatal(err)
	}
	b.admit(k, plain(password), "") // still believed
	b.fleet.Forget(k)
	b.admit(k, plain(password), csms.CodeForbidden)
}

// A record that can't hold a password admits nobody and harms nothing.
func TestAdmit_BrokenHash(t *testing.T) {
	t.Parallel()
	b := newBench(t, fleet.Options{})
	k := station("CS1")
	b.put(fleet.StationRecord{Key: k, Password: new(password)})
	err := b.store.Tx(t.Context(), func(tx store.Tx) error {
		st, err := tx.Station(k)
		if err != nil {
			return err
		}
		st.PasswordHashes = [][]byte{{1, 2, 3}, make([]byte, 500), nil}
		return tx.PutStation(&st)
	})
	if err != nil {
		t.Fatal(err)
	}
	b.fleet.Forget(k)
	b.admit(k, plain(password), csms.CodeUnauthorized)
}

func TestEnrolment(t *testing.T) {
	t.Parallel()
	b := newBench(t, fleet.Options{LoginLimit: fleet.LoginLimit{Off: true}})
	ctx := t.Context()
	b.admit(station("NEW1"), plain(password), csms.CodeUnauthorized)
	if until, err := b.fleet.Enrolment(ctx, csms.DefaultTenant); err != nil || !until.IsZero() {
		t.Errorf("before it was ever open: %v, %v", until, err)
	}
	if _, err := b.fleet.OpenEnrolment(ctx, "ann", csms.DefaultTenant, time.Now().Add(8*24*time.Hour)); csms.CodeOf(err) != csms.CodeInvalid {
		t.Errorf("a window of eight days: %v", err)
	}
	until, err := b.fleet.OpenEnrolment(ctx, "ann", csms.DefaultTenant, time.Time{})
	if err != nil || time.Until(until) < 50*time.Minute {
		t.Fatalf("the default window: %v, %v", until, err)
	}
	if got, err := b.fleet.Enrolment(ctx, csms.DefaultTenant); err != nil || !got.Equal(until) {
		t.Errorf("open until %v, %v", got, err)
	}
	st := b.admit(station("NEW1"), plain(password), "")
	if st.Registration != csms.RegistrationPending || st.BootPolicy != csms.RegistrationPending || st.SecurityProfile != 1 {
		t.Errorf("enrolled as %+v", st)
	}
	if st := b.admit(station("NEW2"), overTLS(plain(password)), ""); st.SecurityProfile != 2 {
		t.Errorf("enrolled over TLS as %+v", st)
	}
	// Its credentials are its own from then on; nobody is enrolled without any.
	b.admit(station("NEW1"), plain("wrong-horse-battery"), csms.CodeUnauthorized)
	b.admit(station("NEW1"), plain(password), "")
	b.admit(station("NEW3"), fleet.Attempt{Source: here}, csms.CodeUnauthorized)
	b.admit(station("NEW3"), plain("short"), csms.CodeUnauthorized)
	b.admit(station("bad id"), plain(password), csms.CodeUnauthorized)

	if _, err := b.fleet.Approve(ctx, "ann", station("NEW1")); err != nil {
		t.Fatal(err)
	}
	if st := b.admit(station("NEW1"), plain(password), ""); st.Registration != csms.RegistrationAccepted {
		t.Errorf("approved as %+v", st)
	}
	if _, err := b.fleet.Reject(ctx, "ann", station("NEW2")); err != nil {
		t.Fatal(err)
	}
	if _, err := b.fleet.Approve(ctx, "ann", station("NOBODY")); csms.CodeOf(err) != csms.CodeNotFound {
		t.Errorf("approving nobody: %v", err)
	}
	if len(b.drops) != 1 || b.drops[0] != "NEW2 rejected" {
		t.Errorf("drops %v", b.drops)
	}
	if _, err := b.fleet.OpenEnrolment(ctx, "ann", csms.DefaultTenant, time.Now().Add(-time.Second)); err != nil {
		t.Fatal(err)
	}
	b.admit(station("NEW4"), plain(password), csms.CodeUnauthorized)
}

// S6: a certificate belongs to the station whose identity, or whose serial number as last
// told in a boot, its common name is.
func TestAdmit_S6_CommonName(t *testing.T) {
	t.Parallel()
	b := newBench(t, fleet.Options{LoginLimit: fleet.LoginLimit{Off: true}})
	k := station("CS1")
	b.put(fleet.StationRecord{Key: k, SecurityProfile: new(3)})
	cert := func(cn string) fleet.Attempt { return fleet.Attempt{TLS: true, CommonName: cn} }
	b.admit(k, cert("CS1"), "")
	b.admit(k, cert("SN-7"), csms.CodeUnauthorized)
	if _, err := b.fleet.Boot(t.Context(), k, &csms.BootReport{SerialNumber: "SN-7"}, csms.Frame{}); err != nil {
		t.Fatal(err)
	}
	b.admit(k, cert("SN-7"), "") // at once, though the record was read before
	b.admit(k, cert("SN-8"), csms.CodeUnauthorized)
	b.admit(k, cert(""), csms.CodeUnauthorized)
	b.admit(k, fleet.Attempt{CommonName: "CS1"}, csms.CodeUnauthorized) // not over TLS
}

// Secrets that were set and never used must not push out the one that is in use.
func TestAddSecret_KeepsTheOneInUse(t *testing.T) {
	t.Parallel()
	b := newBench(t, fleet.Options{LoginLimit: fleet.LoginLimit{Off: true}})
	k := station("CS1")
	b.put(fleet.StationRecord{Key: k, Password: new(password)})
	for i := range 5 {
		if err := b.fleet.AddSecret(t.Context(), k, fmt.Appendf(nil, "never-used-%10d", i)); err != nil {
			t.Fatal(err)
		}
	}
	b.admit(k, plain("never-used-         2"), csms.CodeUnauthorized)
	b.admit(k, plain(password), "")
	b.admit(k, plain("never-used-         4"), "")
	b.admit(k, plain(password), csms.CodeUnauthorized) // done with
}

// A password has 16 to 64 characters, however many bytes each takes.
func TestPut_PasswordLengthInCharacters(t *testing.T) {
	t.Parallel()
	b := newBench(t, fleet.Options{})
	long := strings.Repeat("\U0001F50C", 64)
	b.put(fleet.StationRecord{Key: station("CS1"), Password: &long})
	b.admit(station("CS1"), plain(long), "")
	b.admit(station("CS1"), plain(long+"x"), csms.CodeUnauthorized)
	b.admit(station("CS1"), plain(long[:len(long)-4]), csms.CodeUnauthorized)
	for _, p := range []string{long + "x", strings.Repeat("é", 15)} {
		_, err := b.fleet.Put(t.Context(), "ann", fleet.StationRecord{Key: station("CS2"), Password: &p})
		if csms.CodeOf(err) != csms.CodeInvalid {
			t.Errorf("%d bytes: %v, want invalid", len(p), err)
		}
	}
}
