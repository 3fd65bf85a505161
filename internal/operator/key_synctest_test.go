package operator_test

import (
	"context"
	"testing"
	"testing/synctest"
	"time"

	"github.com/evenkeel/evenkeel/csms"
	"github.com/evenkeel/evenkeel/internal/operator"
	"github.com/evenkeel/evenkeel/internal/store"
)

// keyStore has API keys and no more; real stores stay out of synctest's bubble.
type keyStore struct {
	store.Store
	keys []csms.APIKey
}

func (s *keyStore) APIKeys(context.Context, csms.TenantID) ([]csms.APIKey, error) { return s.keys, nil }

func (s *keyStore) Tx(_ context.Context, fn func(store.Tx) error) error { return fn(keyTx{s: s}) }

type keyTx struct {
	store.Tx
	s *keyStore
}

func (t keyTx) Audit(store.AuditEntry) error { return nil }

func (t keyTx) PutAPIKey(k *csms.APIKey) error {
	t.s.keys = []csms.APIKey{*k}
	return nil
}

func (t keyTx) APIKeyByHash([]byte) (csms.APIKey, error) { return t.s.keys[0], nil }

func TestKeyExpires(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		s := &keyStore{}
		k := operator.NewKeys(s)
		secret, _, err := k.Make(t.Context(), operator.NewKey{Name: "short", Role: csms.RoleViewer, ExpiresAt: time.Now().Add(time.Hour)})
		if err != nil {
			t.Fatal(err)
		}
		if _, err := k.Check(t.Context(), secret); err != nil {
			t.Fatal(err)
		}
		time.Sleep(time.Hour + time.Second)
		if _, err := k.Check(t.Context(), secret); csms.CodeOf(err) != csms.CodeUnauthorized {
			t.Errorf("an expired key: %v", err)
		}
	})
}
