package idtoken_test

import (
	"errors"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"go.uber.org/goleak"

	"github.com/evenkeel/evenkeel/csms"
	"github.com/evenkeel/evenkeel/internal/idtoken"
	"github.com/evenkeel/evenkeel/internal/store"
	"github.com/evenkeel/evenkeel/internal/store/storetest"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

var (
	key = csms.StationKey{Tenant: csms.DefaultTenant, Station: "CS1"}
	now = time.Date(2026, 3, 1, 12, 0, 0, 0, time.UTC)
)

type bench struct {
	testing.TB
	store  store.Store
	tokens *idtoken.Authorizer
}

func newBench(t testing.TB) *bench {
	s := storetest.Memory(t)
	return &bench{t, s, idtoken.New(s)}
}

func (b *bench) put(rec csms.TokenRecord) csms.TokenRecord {
	b.Helper()
	rec.Tenant = csms.DefaultTenant
	if rec.Type == "" {
		rec.Type = idtoken.TypeISO14443
	}
	out, _, err := b.tokens.PutToken(b.Context(), "ann", rec, nil)
	if err != nil {
		b.Fatal(err)
	}
	return out
}

func (b *bench) group(g csms.TokenGroup) {
	b.Helper()
	g.Tenant = csms.DefaultTenant
	if _, _, err := b.tokens.PutGroup(b.Context(), "ann", g, nil); err != nil {
		b.Fatal(err)
	}
}

func (b *bench) decide(q idtoken.Query) csms.Authorization {
	b.Helper()
	q.Station = key
	var a csms.Authorization
	err := b.store.Tx(b.Context(), func(tx store.Tx) (err error) {
		a, err = idtoken.Decide(tx, now, q)
		return err
	})
	if err != nil {
		b.Fatal(err)
	}
	return a
}

// running puts an active transaction of a token.
func (b *bench) running(id csms.RecordID, value, group string) {
	b.Helper()
	err := b.store.Tx(b.Context(), func(tx store.Tx) error {
		return tx.PutTransaction(&csms.Transaction{
			ID: id, Station: key, TransactionID: csms.TransactionID(id), State: csms.TransactionActive,
			IDToken: &csms.IDToken{Type: idtoken.TypeISO14443, Value: value}, GroupToken: group, ReceivedAt: now,
		})
	})
	if err != nil {
		b.Fatal(err)
	}
}

func TestDecide_Status(t *testing.T) {
	t.Parallel()
	b := newBench(t)
	statuses := []csms.TokenStatus{
		csms.TokenAccepted, csms.TokenBlocked, csms.TokenConcurrentTx, csms.TokenExpired, csms.TokenInvalid,
		csms.TokenNoCredit, csms.TokenNotAllowedTypeEVSE, csms.TokenNotAtThisLocation, csms.TokenNotAtThisTime,
	}
	for _, s := range statuses {
		b.put(csms.TokenRecord{Value: string(s), Status: s})
		for _, starting := range []bool{false, true} {
			got := b.decide(idtoken.Query{Token: csms.IDToken{Type: "ISO14443", Value: strings.ToUpper(string(s))}, Starting: starting})
			if got.Status != s {
				t.Errorf("a token that is %s is %s", s, got.Status)
			}
		}
	}
	for _, tok := range []csms.IDToken{{Type: "ISO14443", Value: "stranger"}, {Value: "stranger"}, {Type: "ISO14443"}, {Type: "Central", Value: "x"}, {}} {
		if got := b.decide(idtoken.Query{Token: tok, Starting: true}); got.Status != csms.TokenUnknown {
			t.Errorf("%+v is %s", tok, got.Status)
		}
	}
}

func TestDecide_C01_Expiry(t *testing.T) {
	t.Parallel()
	b := newBench(t)
	for name, tt := range map[string]struct {
		expires time.Time
		want    csms.TokenStatus
	}{
		"never":  {time.Time{}, csms.TokenAccepted},
		"later":  {now.Add(time.Microsecond), csms.TokenAccepted},
		"now":    {now, csms.TokenExpired},
		"before": {now.Add(-time.Hour), csms.TokenExpired},
	} {
		b.put(csms.TokenRecord{Value: name, ExpiresAt: tt.expires, Language: "de", ChargingPriority: 3})
		got := b.decide(idtoken.Query{Token: csms.IDToken{Value: name}})
		if got.Status != tt.want || !got.ExpiresAt.Equal(tt.expires) || got.Language != "de" || got.ChargingPriority != 3 {
			t.Errorf("%s: %+v", name, got)
		}
	}
	b.put(csms.TokenRecord{Value: "both", Status: csms.TokenBlocked, ExpiresAt: now.Add(-time.Hour)})
	if got := b.decide(idtoken.Query{Token: csms.IDToken{Value: "both"}}); got.Status != csms.TokenBlocked {
		t.Errorf("a blocked one that expired is %s", got.Status)
	}
}

func TestDecide_Lookup(t *testing.T) {
	t.Parallel()
	b := newBench(t)
	b.put(csms.TokenRecord{Type: "ISO14443", Value: "AA", Group: "a-iso"})
	b.put(csms.TokenRecord{Type: "eMAID", Value: "AA", Group: "a-emaid"})
	b.put(csms.TokenRecord{Type: "KeyCode", Value: "BB", Group: "b-key"})
	b.put(csms.TokenRecord{Type: "Central", Value: "CC", Group: "c-central"})
	b.put(csms.TokenRecord{Type: "eMAID", Value: "CC", Group: "c-emaid"})
	tests := []struct {
		name  string
		tok   csms.IDToken
		group string
		noted bool
	}{
		{"type and value", csms.IDToken{Type: "eMAID", Value: "aa"}, "a-emaid", false},
		{"by value, one record", csms.IDToken{Type: "ISO15693", Value: "bb"}, "b-key", true},
		{"by value, two records", csms.IDToken{Type: "ISO15693", Value: "AA"}, "", false},
		{"1.6, ISO14443 first", csms.IDToken{Value: "aA"}, "a-iso", false},
		{"1.6, any other", csms.IDToken{Value: "BB"}, "b-key", false},
		{"1.6, several others, by type", csms.IDToken{Value: "CC"}, "c-central", false},
	}
	for _, tt := range tests {
		got := b.decide(idtoken.Query{Token: tt.tok})
		if got.Group != tt.group || (len(got.Deviations) > 0) != tt.noted {
			t.Errorf("%s: %+v", tt.name, got)
		}
	}
}

func TestDecide_ConcurrentTransactions(t *testing.T) {
	t.Parallel()
	b := newBench(t)
	b.put(csms.TokenRecord{Value: "FREE"})
	b.put(csms.TokenRecord{Value: "ONE", MaxConcurrent: 1})
	b.put(csms.TokenRecord{Value: "TWO", MaxConcurrent: 2})
	b.put(csms.TokenRecord{Value: "G1", Group: "pair"})
	b.put(csms.TokenRecord{Value: "G2", Group: "pair"})
	b.group(csms.TokenGroup{Name: "pair", MaxConcurrent: 1})
	for _, v := range []string{"FREE", "ONE", "TWO"} {
		b.running(csms.RecordID("tx_"+v), v, "")
	}
	b.running("tx_G1", "G1", "pair")
	tests := []struct {
		name     string
		value    string
		asking   bool
		except   csms.RecordID
		expected csms.TokenStatus
	}{
		{"no limit", "FREE", false, "", csms.TokenAccepted},
		{"at the limit", "one", false, "", csms.TokenConcurrentTx},
		{"only the start counts", "ONE", true, "", csms.TokenAccepted},
		{"its own transaction does not count", "ONE", false, "tx_ONE", csms.TokenAccepted},
		{"below the limit", "TWO", false, "", csms.TokenAccepted},
		{"another of the group is charging", "G2", false, "", csms.TokenConcurrentTx},
		{"the group's own transaction", "G1", false, "tx_G1", csms.TokenAccepted},
	}
	for _, tt := range tests {
		got := b.decide(idtoken.Query{Token: csms.IDToken{Value: tt.value}, Starting: !tt.asking, Except: tt.except})
		if got.Status != tt.expected {
			t.Errorf("%s: %s, want %s", tt.name, got.Status, tt.expected)
		}
	}
}

// C16.FR.03: a master pass stops any transaction and starts none.
func TestDecide_C16_FR_03(t *testing.T) {
	t.Parallel()
	b := newBench(t)
	b.put(csms.TokenRecord{Value: "M1", MasterPass: true, Group: "masters"})
	b.put(csms.TokenRecord{Value: "M2", Group: "service"})
	b.group(csms.TokenGroup{Name: "service", MasterPass: true})
	for value, group := range map[string]string{"M1": "masters", "M2": "service"} {
		ask := b.decide(idtoken.Query{Token: csms.IDToken{Value: value}})
		if ask.Status != csms.TokenAccepted || ask.Group != group {
			t.Errorf("asking about %s: %+v", value, ask)
		}
		if start := b.decide(idtoken.Query{Token: csms.IDToken{Value: value}, Starting: true}); start.Status == csms.TokenAccepted {
			t.Errorf("%s may start", value)
		}
	}
}

func TestDecide_WithoutARecord(t *testing.T) {
	t.Parallel()
	b := newBench(t)
	none := csms.IDToken{Type: idtoken.TypeNoAuthorization}
	if got := b.decide(idtoken.Query{Token: none, Starting: true}); got.Status != csms.TokenAccepted {
		t.Errorf("C02.FR.02: %+v", got)
	}
	ours := csms.IDToken{Type: idtoken.TypeCentral, Value: "order-1"}
	if got := b.decide(idtoken.Query{Token: ours, Starting: true, ByOrder: true}); got.Status != csms.TokenAccepted {
		t.Errorf("our own order: %+v", got)
	}
	card := csms.IDToken{Type: idtoken.TypeISO14443, Value: "order-1"}
	if got := b.decide(idtoken.Query{Token: card, Starting: true, ByOrder: true}); got.Status != csms.TokenUnknown {
		t.Errorf("a card without a record: %+v", got)
	}
}

func TestAuthorize_JournalsTheFrame(t *testing.T) {
	t.Parallel()
	b := newBench(t)
	b.put(csms.TokenRecord{Type: "KeyCode", Value: "1234", Group: "g"})
	f := csms.Frame{
		Station: key, At: now, FromStation: true, OCPPVersion: "2.0.1", Type: "call", Action: "Authorize",
		MessageID: "7", Raw: []byte(`[2,"7","Authorize",{}]`), Deviations: []csms.Deviation{{Name: "missingZone", Count: 1}},
	}
	got, err := b.tokens.Authorize(t.Context(), key, &csms.AuthorizeReport{Token: csms.IDToken{Type: "ISO14443", Value: "1234"}}, f)
	if err != nil || got.Status != csms.TokenAccepted || got.Group != "g" || len(got.Deviations) != 1 {
		t.Fatalf("%+v, %v", got, err)
	}
	if len(f.Deviations) != 1 {
		t.Error("the caller's frame was changed")
	}
	got, err = b.tokens.Authorize(t.Context(), key, &csms.AuthorizeReport{Token: csms.IDToken{Value: "nobody"}}, csms.Frame{})
	if err != nil || got.Status != csms.TokenUnknown {
		t.Errorf("%+v, %v", got, err)
	}
}

func TestPutToken(t *testing.T) {
	t.Parallel()
	b := newBench(t)
	rec := csms.TokenRecord{Tenant: csms.DefaultTenant, Type: "ISO14443", Value: "AbCd", Group: "new", Labels: map[string]string{"k": "v"}}
	out, created, err := b.tokens.PutToken(t.Context(), "ann", rec, nil)
	if err != nil || !created || out.Status != csms.TokenAccepted || out.Version != 1 || out.UpdatedAt.IsZero() {
		t.Fatalf("%+v, %v, %v", out, created, err)
	}
	gs, _, err := b.store.Groups(t.Context(), csms.DefaultTenant, store.Page{})
	if err != nil || len(gs) != 1 || gs[0].Name != "new" {
		t.Errorf("groups %+v, %v", gs, err)
	}
	rec.Value, rec.Status = "ABCD", csms.TokenBlocked
	out, created, err = b.tokens.PutToken(t.Context(), "bob", rec, new(out.Version))
	if err != nil || created || out.Value != "AbCd" || out.Version != 2 {
		t.Fatalf("%+v, %v, %v", out, created, err)
	}
	for name, v := range map[string]int64{"ABCD": 1, "other": 1} {
		rec.Value = name
		if _, _, err := b.tokens.PutToken(t.Context(), "bob", rec, &v); !errors.Is(err, csms.ErrVersion) || csms.CodeOf(err) != csms.CodeConflict {
			t.Errorf("If-Match of an old version of %s: %v", name, err)
		}
	}
	log, _, err := b.store.AuditLog(t.Context(), csms.DefaultTenant, store.Page{})
	if err != nil || len(log) != 2 || log[0].By != "bob" || log[0].Action != "changeToken" || log[1].Action != "createToken" {
		t.Fatalf("audit log %+v, %v", log, err)
	}
	for _, e := range log {
		if strings.Contains(strings.ToLower(e.Subject+string(e.Detail)), "abcd") {
			t.Errorf("the audit log tells the token: %+v", e)
		}
	}
}

func TestPutToken_Invalid(t *testing.T) {
	t.Parallel()
	b := newBench(t)
	good := csms.TokenRecord{Tenant: csms.DefaultTenant, Type: "ISO14443", Value: "A"}
	for pointer, change := range map[string]func(*csms.TokenRecord){
		"/type":             func(r *csms.TokenRecord) { r.Type = idtoken.TypeNoAuthorization },
		"/value":            func(r *csms.TokenRecord) { r.Value = "" },
		"/status":           func(r *csms.TokenRecord) { r.Status = csms.TokenUnknown },
		"/group":            func(r *csms.TokenRecord) { r.Group = strings.Repeat("g", 37) },
		"/maxConcurrent":    func(r *csms.TokenRecord) { r.MaxConcurrent = -1 },
		"/chargingPriority": func(r *csms.TokenRecord) { r.ChargingPriority = 10 },
		"/language":         func(r *csms.TokenRecord) { r.Language = "de-DE-Latn" },
		"/note":             func(r *csms.TokenRecord) { r.Note = "a\x00b" },
		"/externalId":       func(r *csms.TokenRecord) { r.ExternalID = "\xff" },
	} {
		rec := good
		change(&rec)
		_, _, err := b.tokens.PutToken(t.Context(), "ann", rec, nil)
		e, ok := errors.AsType[*csms.Error](err)
		if !ok || e.Code != csms.CodeInvalid || len(e.Fields) != 1 || e.Fields[0].Pointer != pointer {
			t.Errorf("%s: %v", pointer, err)
		}
	}
}

func TestDeleteToken(t *testing.T) {
	t.Parallel()
	b := newBench(t)
	b.put(csms.TokenRecord{Value: "A"})
	del := func(v string, m *int64) csms.Code {
		return csms.CodeOf(b.tokens.DeleteToken(t.Context(), "ann", csms.DefaultTenant, "ISO14443", v, m))
	}
	got := []csms.Code{del("A", new(int64(9))), del("B", nil), del("a", new(int64(1))), del("A", nil)}
	if diff := cmp.Diff([]csms.Code{csms.CodeConflict, csms.CodeNotFound, "", csms.CodeNotFound}, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	if a := b.decide(idtoken.Query{Token: csms.IDToken{Value: "A"}}); a.Status != csms.TokenUnknown {
		t.Errorf("a deleted token is %s", a.Status)
	}
}

func TestGroups(t *testing.T) {
	t.Parallel()
	b := newBench(t)
	put := func(g csms.TokenGroup, m *int64) (bool, csms.Code) {
		g.Tenant = csms.DefaultTenant
		_, created, err := b.tokens.PutGroup(t.Context(), "ann", g, m)
		return created, csms.CodeOf(err)
	}
	for i, tt := range []struct {
		g       csms.TokenGroup
		match   *int64
		created bool
		code    csms.Code
	}{
		{csms.TokenGroup{Name: "g", MaxConcurrent: 2}, nil, true, ""},
		{csms.TokenGroup{Name: "g", MasterPass: true}, new(int64(1)), false, ""},
		{csms.TokenGroup{Name: "g"}, new(int64(1)), false, csms.CodeConflict},
		{csms.TokenGroup{Name: ""}, nil, false, csms.CodeInvalid},
		{csms.TokenGroup{Name: "x", MaxConcurrent: -1}, nil, false, csms.CodeInvalid},
	} {
		if created, code := put(tt.g, tt.match); created != tt.created || code != tt.code {
			t.Errorf("put %d: created %v, code %q", i, created, code)
		}
	}
	del := func(name string, m *int64) csms.Code {
		return csms.CodeOf(b.tokens.DeleteGroup(t.Context(), "ann", csms.DefaultTenant, name, m))
	}
	b.put(csms.TokenRecord{Value: "A", Group: "g"})
	if got := del("g", nil); got != csms.CodeConflict {
		t.Errorf("deleting a group with tokens: %q", got)
	}
	b.put(csms.TokenRecord{Value: "A"})
	got := []csms.Code{del("g", new(int64(7))), del("nobody", nil), del("g", new(int64(2)))}
	if diff := cmp.Diff([]csms.Code{csms.CodeConflict, csms.CodeNotFound, ""}, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}
