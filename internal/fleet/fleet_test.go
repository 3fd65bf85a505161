package fleet_test

import (
	"errors"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"go.uber.org/goleak"

	"github.com/evenkeel/evenkeel/csms"
	"github.com/evenkeel/evenkeel/internal/fleet"
	"github.com/evenkeel/evenkeel/internal/store"
	"github.com/evenkeel/evenkeel/internal/store/storetest"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

const password = "correct-horse-battery"

func station(id csms.StationID) csms.StationKey {
	return csms.StationKey{Tenant: csms.DefaultTenant, Station: id}
}

type bench struct {
	testing.TB
	store store.Store
	fleet *fleet.Fleet
	drops []string // what OnChange heard
}

func newBench(t testing.TB, o fleet.Options) *bench {
	t.Helper()
	b := &bench{TB: t, store: storetest.Memory(t)}
	o.OnChange = func(k csms.StationKey, why fleet.DropReason) {
		b.drops = append(b.drops, string(k.Station)+" "+string(why))
	}
	b.fleet = fleet.New(b.store, o)
	return b
}

func (b *bench) put(rec fleet.StationRecord) csms.ChargingStation {
	b.Helper()
	st, err := b.fleet.Put(b.Context(), "ann", rec)
	if err != nil {
		b.Fatal(err)
	}
	return st
}

func (b *bench) get(id csms.StationID) csms.ChargingStation {
	b.Helper()
	st, err := b.store.GetStation(b.Context(), station(id))
	if err != nil {
		b.Fatal(err)
	}
	return st
}

func (b *bench) events() (types []csms.EventType) {
	b.Helper()
	es, err := b.store.Events(b.Context(), csms.DefaultTenant, 0, 1000)
	if err != nil {
		b.Fatal(err)
	}
	for _, e := range es {
		types = append(types, e.Type)
	}
	return types
}

func (b *bench) audited() (actions []string) {
	b.Helper()
	es, _, err := b.store.AuditLog(b.Context(), csms.DefaultTenant, store.Page{})
	if err != nil {
		b.Fatal(err)
	}
	for _, e := range es {
		actions = append([]string{e.By + " " + e.Action}, actions...)
	}
	return actions
}

func TestPut_Defaults(t *testing.T) {
	t.Parallel()
	b := newBench(t, fleet.Options{})
	st := b.put(fleet.StationRecord{Key: station("CS1"), Password: new(password)})
	if st.SecurityProfile != 1 || !st.Enabled || !st.Automation || st.BootPolicy != csms.RegistrationAccepted ||
		st.Registration != csms.RegistrationAccepted || st.Version != 1 || st.CreatedAt.IsZero() || len(st.PasswordHashes) != 1 {
		t.Errorf("created %+v", st)
	}
	if len(st.PasswordHashes[0]) != 48 {
		t.Errorf("a hash of %d bytes", len(st.PasswordHashes[0]))
	}
	if diff := cmp.Diff([]string{"ann createStation"}, b.audited()); diff != "" {
		t.Errorf("audit log (-want +got):\n%s", diff)
	}
}

func TestPut_ReplacesButKeepsPasswordAndLiveState(t *testing.T) {
	t.Parallel()
	b := newBench(t, fleet.Options{})
	k := station("CS1")
	evses := []csms.EVSE{{ID: 2, Connectors: []csms.Connector{{ID: 2, Type: "cCCS2"}, {ID: 1, Type: "cType2"}}}, {ID: 1}}
	first := b.put(fleet.StationRecord{Key: k, Password: new(password), EVSEs: evses, Location: new("home"), Labels: map[string]string{"a": "b"}})
	if diff := cmp.Diff([]csms.EVSE{{ID: 1}, {ID: 2, Connectors: []csms.Connector{{ID: 1, Type: "cType2"}, {ID: 2, Type: "cCCS2"}}}}, first.EVSEs); diff != "" {
		t.Errorf("EVSEs (-want +got):\n%s", diff)
	}
	if _, _, err := b.fleet.Connected(t.Context(), k, "2.0.1", "n1"); err != nil {
		t.Fatal(err)
	}
	if err := b.fleet.Status(t.Context(), k, &csms.StatusReport{EVSE: 2, Connector: 1, Status: csms.ConnectorOccupied}); err != nil {
		t.Fatal(err)
	}
	st := b.put(fleet.StationRecord{Key: k, EVSEs: []csms.EVSE{{ID: 2, Connectors: []csms.Connector{{ID: 1, Type: "cCCS1"}}}}})
	if len(st.PasswordHashes) != 1 || !st.Connected || st.Location != "" || len(st.Labels) != 0 {
		t.Errorf("replaced %+v", st)
	}
	if len(st.EVSEs) != 1 || len(st.EVSEs[0].Connectors) != 1 || st.EVSEs[0].Connectors[0].Status != csms.ConnectorOccupied || st.EVSEs[0].Connectors[0].Type != "cCCS1" {
		t.Errorf("EVSEs %+v", st.EVSEs)
	}
	if st = b.put(fleet.StationRecord{Key: k}); len(st.EVSEs) != 1 {
		t.Errorf("EVSEs left out were taken away: %+v", st.EVSEs)
	}
	if len(b.drops) != 0 {
		t.Errorf("sockets dropped: %v", b.drops)
	}
}

func TestPatch_KeepsWhatIsLeftOut(t *testing.T) {
	t.Parallel()
	b := newBench(t, fleet.Options{})
	k := station("CS1")
	if _, err := b.fleet.Patch(t.Context(), "ann", fleet.StationRecord{Key: k}); csms.CodeOf(err) != csms.CodeNotFound {
		t.Errorf("patching what is not there: %v", err)
	}
	b.put(fleet.StationRecord{Key: k, Location: new("home"), Tariff: new("t1"), Automation: new(false), Labels: map[string]string{"a": "b"}})
	st, err := b.fleet.Patch(t.Context(), "bob", fleet.StationRecord{Key: k, Tariff: new("t2"), ExternalID: new("x")})
	if err != nil || st.Location != "home" || st.Tariff != "t2" || st.Automation || st.Labels["a"] != "b" || st.ExternalID != "x" {
		t.Errorf("%+v, %v", st, err)
	}
	if _, err := b.fleet.Patch(t.Context(), "bob", fleet.StationRecord{Key: k, Enabled: new(false)}); err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff([]string{"CS1 disabled"}, b.drops); diff != "" {
		t.Errorf("drops (-want +got):\n%s", diff)
	}
}

func TestPut_IfMatch(t *testing.T) {
	t.Parallel()
	b := newBench(t, fleet.Options{})
	k := station("CS1")
	if _, err := b.fleet.Put(t.Context(), "ann", fleet.StationRecord{Key: k, IfMatch: new(int64(1))}); !errors.Is(err, csms.ErrVersion) {
		t.Errorf("creating with a version: %v", err)
	}
	st := b.put(fleet.StationRecord{Key: k})
	b.put(fleet.StationRecord{Key: k, IfMatch: &st.Version})
	if _, err := b.fleet.Put(t.Context(), "ann", fleet.StationRecord{Key: k, IfMatch: &st.Version}); !errors.Is(err, csms.ErrVersion) {
		t.Errorf("an old version: %v", err)
	}
	if err := b.fleet.Delete(t.Context(), "ann", k, &st.Version); !errors.Is(err, csms.ErrVersion) {
		t.Errorf("deleting an old version: %v", err)
	}
}

// S4: a profile once reached is lowered only by an owner who says so.
func TestPut_S4_ProfileIsNotLowered(t *testing.T) {
	t.Parallel()
	b := newBench(t, fleet.Options{})
	k := station("CS1")
	for from := range 4 {
		for to := range 4 {
			b.put(fleet.StationRecord{Key: k, SecurityProfile: &from, AllowDowngrade: true, ByOwner: true})
			b.drops = nil
			_, err := b.fleet.Put(t.Context(), "ann", fleet.StationRecord{Key: k, SecurityProfile: &to})
			want := csms.Code("")
			if to < from {
				want = csms.CodeConflict
			}
			if csms.CodeOf(err) != want || errors.Is(err, csms.ErrVersion) {
				t.Errorf("from %d to %d: %v", from, to, err)
			}
			if raised := to > from; raised != (len(b.drops) == 1) {
				t.Errorf("from %d to %d: drops %v", from, to, b.drops)
			}
			if to < from {
				_, err := b.fleet.Put(t.Context(), "ann", fleet.StationRecord{Key: k, SecurityProfile: &to, AllowDowngrade: true})
				if csms.CodeOf(err) != csms.CodeForbidden {
					t.Errorf("from %d to %d by another role: %v", from, to, err)
				}
			}
		}
	}
	b.put(fleet.StationRecord{Key: k, SecurityProfile: new(2), AllowDowngrade: true, ByOwner: true})
	if st := b.put(fleet.StationRecord{Key: k}); st.SecurityProfile != 2 {
		t.Errorf("a profile left out became %d", st.SecurityProfile)
	}
	b.put(fleet.StationRecord{Key: k, SecurityProfile: new(0), AllowDowngrade: true, ByOwner: true})
	if st := b.put(fleet.StationRecord{Key: k}); st.SecurityProfile != 1 {
		t.Errorf("unsecured access outlived the word for it: %d", st.SecurityProfile)
	}
}

func TestPut_Invalid(t *testing.T) {
	t.Parallel()
	b := newBench(t, fleet.Options{})
	many := make([]csms.EVSE, 257)
	long := string(make([]byte, 300))
	for pointer, rec := range map[string]fleet.StationRecord{
		"/id":                        {Key: station("a b")},
		"/securityProfile":           {SecurityProfile: new(4)},
		"/password":                  {Password: new("short")},
		"/bootPolicy":                {BootPolicy: new(csms.Registration("maybe"))},
		"/location":                  {Location: &long},
		"/tariff":                    {Tariff: new("\xff")},
		"/labels":                    {Labels: map[string]string{"": "x"}},
		"/evses":                     {EVSEs: many},
		"/evses/0/id":                {EVSEs: []csms.EVSE{{ID: 0}}},
		"/evses/1/id":                {EVSEs: []csms.EVSE{{ID: 1}, {ID: 1}}},
		"/evses/0/connectors/0/id":   {EVSEs: []csms.EVSE{{ID: 1, Connectors: []csms.Connector{{ID: 0}}}}},
		"/evses/0/connectors/0/type": {EVSEs: []csms.EVSE{{ID: 1, Connectors: []csms.Connector{{ID: 1, Type: long}}}}},
		"/evses/0/connectors":        {EVSEs: []csms.EVSE{{ID: 1, Connectors: make([]csms.Connector, 17)}}},
	} {
		if rec.Key.Station == "" {
			rec.Key = station("CS1")
		}
		_, err := b.fleet.Put(t.Context(), "ann", rec)
		e, ok := errors.AsType[*csms.Error](err)
		if !ok || e.Code != csms.CodeInvalid || len(e.Fields) != 1 || e.Fields[0].Pointer != pointer {
			t.Errorf("%s: %v", pointer, err)
		}
	}
	for _, p := range []string{"0123456789abcde", "has\ncontrol characters", string(make([]byte, 65)), "\xff\xfe not utf-8 at all"} {
		if _, err := b.fleet.Put(t.Context(), "ann", fleet.StationRecord{Key: station("CS1"), Password: &p}); csms.CodeOf(err) != csms.CodeInvalid {
			t.Errorf("password %q: %v", p, err)
		}
	}
}

func TestDelete(t *testing.T) {
	t.Parallel()
	b := newBench(t, fleet.Options{})
	k := station("CS1")
	b.put(fleet.StationRecord{Key: k, Password: new(password)})
	b.admit(k, plain(password), "")
	if err := b.fleet.Delete(t.Context(), "ann", k, nil); err != nil {
		t.Fatal(err)
	}
	b.admit(k, plain(password), csms.CodeUnauthorized)
	if err := b.fleet.Delete(t.Context(), "ann", k, nil); csms.CodeOf(err) != csms.CodeNotFound {
		t.Errorf("deleting twice: %v", err)
	}
	// What comes late about it is no error.
	if err := b.fleet.Disconnected(t.Context(), k, 1, "gone"); err != nil {
		t.Error(err)
	}
	if err := b.fleet.Deviate(t.Context(), k, []csms.Deviation{{Name: "x"}}); err != nil {
		t.Error(err)
	}
	if err := b.fleet.Seen(t.Context(), map[csms.StationKey]time.Time{k: time.Now()}); err != nil {
		t.Error(err)
	}
	if _, _, err := b.fleet.Connected(t.Context(), k, "1.6", "n1"); csms.CodeOf(err) != csms.CodeNotFound {
		t.Errorf("connecting: %v", err)
	}
	if diff := cmp.Diff([]string{"CS1 deleted"}, b.drops); diff != "" {
		t.Errorf("drops (-want +got):\n%s", diff)
	}
}

func TestLocations(t *testing.T) {
	t.Parallel()
	b := newBench(t, fleet.Options{})
	put := func(l csms.Location, m *int64) (csms.Location, bool, error) {
		l.Tenant = csms.DefaultTenant
		return b.fleet.PutLocation(t.Context(), "ann", l, m)
	}
	home := csms.Location{ID: "home", Name: "Home", TimeZone: "Europe/Berlin", Latitude: new(52.5), Longitude: new(13.4)}
	l, created, err := put(home, nil)
	if err != nil || !created || l.Version != 1 {
		t.Fatalf("%+v, %v, %v", l, created, err)
	}
	if _, created, err = put(home, &l.Version); err != nil || created {
		t.Errorf("replaced: %v, %v", created, err)
	}
	if _, _, err = put(home, &l.Version); !errors.Is(err, csms.ErrVersion) {
		t.Errorf("an old version: %v", err)
	}
	for pointer, l := range map[string]csms.Location{
		"/id":        {ID: "a b"},
		"/name":      {ID: "x", Name: "\xff"},
		"/latitude":  {ID: "x", Latitude: new(90.1), Longitude: new(0.0)},
		"/longitude": {ID: "x", Latitude: new(0.0), Longitude: new(-180.1)},
		"/timeZone":  {ID: "x", TimeZone: "Mars/Olympus"},
		"/labels":    {ID: "x", Labels: map[string]string{"": ""}},
	} {
		_, _, err := put(l, nil)
		e, ok := errors.AsType[*csms.Error](err)
		if !ok || e.Code != csms.CodeInvalid || len(e.Fields) != 1 || e.Fields[0].Pointer != pointer {
			t.Errorf("%s: %v", pointer, err)
		}
	}
	if _, _, err := put(csms.Location{ID: "x", Latitude: new(0.0)}, nil); csms.CodeOf(err) != csms.CodeInvalid {
		t.Errorf("half a position: %v", err)
	}
	b.put(fleet.StationRecord{Key: station("CS1"), Location: new("home")})
	del := func(m *int64) csms.Code {
		return csms.CodeOf(b.fleet.DeleteLocation(t.Context(), "ann", csms.DefaultTenant, "home", m))
	}
	if got := del(nil); got != csms.CodeConflict {
		t.Errorf("deleting where a station stands: %q", got)
	}
	b.put(fleet.StationRecord{Key: station("CS1")})
	if got := []csms.Code{del(new(int64(1))), del(nil), del(nil)}; !cmp.Equal(got, []csms.Code{csms.CodeConflict, "", csms.CodeNotFound}) {
		t.Errorf("deleting: %q", got)
	}
}
