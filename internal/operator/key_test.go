package operator_test

import (
	"bytes"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"go.uber.org/goleak"

	"github.com/evenkeel/evenkeel/csms"
	"github.com/evenkeel/evenkeel/internal/operator"
	"github.com/evenkeel/evenkeel/internal/store/sqlite"
	"github.com/evenkeel/evenkeel/internal/store/storetest"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

func TestKeyOpensUntilItIsRevoked(t *testing.T) {
	t.Parallel()
	k := operator.NewKeys(storetest.Memory(t))
	secret, made, err := k.Create(t.Context(), "ci", csms.RoleViewer)
	if err != nil {
		t.Fatal(err)
	}
	if !strings.HasPrefix(secret, operator.Prefix) || len(secret) != len(operator.Prefix)+43 {
		t.Errorf("secret has the form %.3s… and %d characters", secret, len(secret))
	}
	got, err := k.Check(t.Context(), secret)
	if err != nil || got.ID != made.ID || got.Role != csms.RoleViewer || got.Name != "ci" {
		t.Fatalf("%+v, %v", got, err)
	}
	if err := k.Revoke(t.Context(), csms.DefaultTenant, "ann", made.ID); err != nil {
		t.Fatal(err)
	}
	if _, err := k.Check(t.Context(), secret); csms.CodeOf(err) != csms.CodeUnauthorized {
		t.Errorf("a revoked key: %v", err)
	}
	if err := k.Revoke(t.Context(), csms.DefaultTenant, "ann", made.ID); err != nil {
		t.Errorf("revoked twice: %v", err)
	}
	if err := k.Revoke(t.Context(), csms.DefaultTenant, "ann", "key_none"); csms.CodeOf(err) != csms.CodeNotFound {
		t.Error(err)
	}
	list, err := k.List(t.Context(), csms.DefaultTenant)
	if err != nil || len(list) != 1 || list[0].RevokedAt.IsZero() {
		t.Errorf("%+v, %v", list, err)
	}
}

func TestKeyMadeByAnotherProcessWorksAtOnce(t *testing.T) {
	t.Parallel()
	s := storetest.Memory(t)
	server, commandLine := operator.NewKeys(s), operator.NewKeys(s)
	old, _, err := server.Create(t.Context(), "old", csms.RoleOwner)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := server.Check(t.Context(), old); err != nil { // the server has read its keys
		t.Fatal(err)
	}
	secret, _, err := commandLine.Create(t.Context(), "new", csms.RoleOwner)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := server.Check(t.Context(), secret); err != nil {
		t.Error(err)
	}
}

func TestSecretsThatOpenNothingGetOneAnswer(t *testing.T) {
	t.Parallel()
	k := operator.NewKeys(storetest.Memory(t))
	var texts []string
	for _, secret := range []string{"", "x", "ek_", "ek_" + strings.Repeat("A", 43), "ek_" + strings.Repeat("A", 44)} {
		_, err := k.Check(t.Context(), secret)
		if csms.CodeOf(err) != csms.CodeUnauthorized {
			t.Fatalf("%q: %v", secret, err)
		}
		texts = append(texts, err.Error())
	}
	for _, text := range texts {
		if text != texts[0] {
			t.Errorf("%q differs from %q", text, texts[0])
		}
	}
}

func TestWrongKeysAreNotMade(t *testing.T) {
	t.Parallel()
	k := operator.NewKeys(storetest.Memory(t))
	for pointer, n := range map[string]operator.NewKey{
		"/name":      {Name: " ", Role: csms.RoleViewer},
		"/role":      {Name: "x", Role: "king"},
		"/expiresAt": {Name: "x", Role: csms.RoleViewer, ExpiresAt: time.Now().Add(-time.Second)},
	} {
		_, _, err := k.Make(t.Context(), n)
		e, ok := errors.AsType[*csms.Error](err)
		if !ok || e.Code != csms.CodeInvalid || len(e.Fields) != 1 || e.Fields[0].Pointer != pointer {
			t.Errorf("%s: %v", pointer, err)
		}
	}
}

func TestLastOwnersKeyStays(t *testing.T) {
	t.Parallel()
	k := operator.NewKeys(storetest.Memory(t))
	_, one, err := k.Create(t.Context(), "one", csms.RoleOwner)
	if err != nil {
		t.Fatal(err)
	}
	_, two, err := k.Create(t.Context(), "two", csms.RoleOwner)
	if err != nil {
		t.Fatal(err)
	}
	if err := k.Revoke(t.Context(), csms.DefaultTenant, "ann", one.ID); err != nil {
		t.Error(err)
	}
	if err := k.Revoke(t.Context(), csms.DefaultTenant, "ann", two.ID); csms.CodeOf(err) != csms.CodeConflict {
		t.Errorf("the last owner's key: %v", err)
	}
}

func TestLastUseIsKept(t *testing.T) {
	t.Parallel()
	k := operator.NewKeys(storetest.Memory(t))
	secret, made, err := k.Create(t.Context(), "ci", csms.RoleViewer)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := k.Check(t.Context(), secret); err != nil {
		t.Fatal(err)
	}
	list, err := k.List(t.Context(), made.Tenant)
	if err != nil || list[0].LastUsedAt.IsZero() {
		t.Errorf("%+v, %v", list, err)
	}
}

// Threat model O3.
func TestDatabaseHoldsNoUsableKey_O3(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	s, err := sqlite.Open(t.Context(), dir, sqlite.Options{})
	if err != nil {
		t.Fatal(err)
	}
	secret, _, err := operator.NewKeys(s).Create(t.Context(), "findme", csms.RoleOwner)
	if err != nil {
		t.Fatal(err)
	}
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	named := false
	err = filepath.WalkDir(dir, func(path string, d os.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		text, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		named = named || bytes.Contains(text, []byte("findme"))
		if bytes.Contains(text, []byte(secret)) || bytes.Contains(text, []byte(secret[len(operator.Prefix):])) {
			t.Errorf("%s holds the secret", d.Name())
		}
		return nil
	})
	if err != nil || !named {
		t.Errorf("the key's name is in no file (%v): this test looks in the wrong place", err)
	}
}
