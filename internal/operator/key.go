package operator

import (
	"context"
	"crypto/rand"
	"crypto/sha256"
	"encoding/base64"
	"strings"
	"sync"
	"time"
	"unicode/utf8"

	"github.com/go-json-experiment/json"

	"golang.org/x/sync/singleflight"

	"github.com/evenkeel/evenkeel/csms"
	"github.com/evenkeel/evenkeel/internal/recordid"
	"github.com/evenkeel/evenkeel/internal/store"
)

// Prefix begins every API key's secret.
const Prefix = "ek_"

// fresh is how long a key once found is believed without asking the store: how late a
// revocation by another process or node takes effect.
const fresh = 3 * time.Second

// usedEvery is how exact a key's last use is kept: one write per key in that time.
const usedEvery = time.Minute

// Keys keeps the API keys. Its methods are safe for concurrent use.
type Keys struct {
	store   store.Store
	tenants []csms.TenantID
	load    singleflight.Group

	mu      sync.Mutex // guards what follows
	known   map[[sha256.Size]byte]*known
	loaded  time.Time
	touched map[csms.RecordID]time.Time // when the last use was last written
}

type known struct{ key csms.APIKey }

// NewKeys gives the keys of these tenants, of [csms.DefaultTenant] where none is named.
func NewKeys(s store.Store, tenants ...csms.TenantID) *Keys {
	if len(tenants) == 0 {
		tenants = []csms.TenantID{csms.DefaultTenant}
	}
	return &Keys{
		store:   s,
		tenants: tenants,
		known:   map[[sha256.Size]byte]*known{},
		touched: map[csms.RecordID]time.Time{},
	}
}

// NewKey is what is wanted of a new API key.
type NewKey struct {
	Tenant    csms.TenantID // "" is [csms.DefaultTenant]
	Name      string        // 1 to 100 characters, for people
	Role      csms.Role
	ExpiresAt time.Time // zero: never
	By        string    // who makes it, for the audit log
}

// Create makes an API key for the default tenant that never expires.
func (k *Keys) Create(ctx context.Context, name string, role csms.Role) (secret string, key csms.APIKey, err error) {
	return k.Make(ctx, NewKey{Name: name, Role: role, By: "command line"})
}

// Make makes an API key and gives its secret, which can't be had again. Errors: invalid
// for a bad name, role or expiry, and those of the store.
func (k *Keys) Make(ctx context.Context, n NewKey) (secret string, key csms.APIKey, err error) {
	if n.Tenant == "" {
		n.Tenant = csms.DefaultTenant
	}
	now := time.Now().UTC()
	n.Name = strings.TrimSpace(n.Name)
	if c := utf8.RuneCountInString(n.Name); c < 1 || c > 100 {
		return "", csms.APIKey{}, invalid("/name", "must have 1 to 100 characters")
	}
	if _, err := ParseRole(string(n.Role)); err != nil {
		return "", csms.APIKey{}, invalid("/role", "must be one of owner, operator, technician, finance, viewer")
	}
	if !n.ExpiresAt.IsZero() && !n.ExpiresAt.After(now) {
		return "", csms.APIKey{}, invalid("/expiresAt", "must lie in the future")
	}
	var raw [32]byte
	rand.Read(raw[:]) // never fails
	secret = Prefix + base64.RawURLEncoding.EncodeToString(raw[:])
	hash := sha256.Sum256([]byte(secret))
	key = csms.APIKey{
		Tenant: n.Tenant, ID: recordid.New("key"), Name: n.Name, Role: n.Role,
		Hash: hash[:], CreatedAt: now, ExpiresAt: n.ExpiresAt.UTC(),
	}
	if n.ExpiresAt.IsZero() {
		key.ExpiresAt = time.Time{}
	}
	err = k.store.Tx(ctx, func(tx store.Tx) error {
		put := key
		if err := tx.PutAPIKey(&put); err != nil {
			return err
		}
		return tx.Audit(entry(n.Tenant, n.By, "createAPIKey", key))
	})
	if err != nil {
		return "", csms.APIKey{}, err
	}
	return secret, key, nil
}

func invalid(pointer, message string) error {
	return &csms.Error{
		Code: csms.CodeInvalid, Message: strings.TrimPrefix(pointer, "/") + " " + message,
		Fields: []csms.FieldError{{Pointer: pointer, Message: message}},
	}
}

func entry(tenant csms.TenantID, by, action string, key csms.APIKey) store.AuditEntry {
	detail, _ := json.Marshal(map[string]string{"name": key.Name, "role": string(key.Role)}) // strings: can't fail
	return store.AuditEntry{
		Tenant: tenant, ID: recordid.New("aud"), At: time.Now().UTC(), By: by,
		Action: action, Subject: "api-key/" + string(key.ID), Detail: detail,
	}
}

// unknown is the one answer to every secret that opens nothing, whatever the reason.
func unknown() error { return csms.Errorf(csms.CodeUnauthorized, "the API key is not valid") }

// Check finds the key of a secret. A key that does not exist, has expired or was revoked
// has code unauthorized, all with the same text.
func (k *Keys) Check(ctx context.Context, secret string) (csms.APIKey, error) {
	if !strings.HasPrefix(secret, Prefix) || len(secret) != len(Prefix)+43 {
		return csms.APIKey{}, unknown()
	}
	hash := sha256.Sum256([]byte(secret))
	now := time.Now()
	k.mu.Lock()
	found, ok := k.known[hash]
	stale := now.Sub(k.loaded) >= fresh
	k.mu.Unlock()
	if !ok || stale {
		if err := k.reload(ctx, now); err != nil {
			return csms.APIKey{}, err
		}
		k.mu.Lock()
		found, ok = k.known[hash]
		k.mu.Unlock()
	}
	if !ok || !valid(found.key, now) {
		return csms.APIKey{}, unknown()
	}
	k.touch(ctx, found.key, now)
	return found.key, nil
}

func valid(key csms.APIKey, now time.Time) bool {
	return key.RevokedAt.IsZero() && (key.ExpiresAt.IsZero() || now.Before(key.ExpiresAt))
}

// reload reads all keys, unless another caller has done so since asked.
func (k *Keys) reload(ctx context.Context, asked time.Time) error {
	// Whoever comes while a read is under way waits for it; as that read may have begun
	// before the caller's key was made, it is repeated once.
	for {
		k.mu.Lock()
		done := !k.loaded.Before(asked)
		k.mu.Unlock()
		if done {
			return nil
		}
		_, err, _ := k.load.Do("", func() (any, error) {
			began := time.Now()
			next := map[[sha256.Size]byte]*known{}
			for _, t := range k.tenants {
				// A caller who goes away must not fail the others who wait.
				keys, err := k.store.APIKeys(context.WithoutCancel(ctx), t)
				if err != nil {
					return nil, err
				}
				for _, key := range keys {
					if len(key.Hash) == sha256.Size {
						next[[sha256.Size]byte(key.Hash)] = &known{key}
					}
				}
			}
			k.mu.Lock()
			k.known, k.loaded = next, began
			k.mu.Unlock()
			return nil, nil
		})
		if err != nil {
			return err
		}
	}
}

// touch notes the key's use. It is a courtesy: failing to write it fails nothing.
func (k *Keys) touch(ctx context.Context, key csms.APIKey, now time.Time) {
	k.mu.Lock()
	last := k.touched[key.ID]
	if last.IsZero() {
		last = key.LastUsedAt
	}
	due := now.Sub(last) >= usedEvery
	if due {
		k.touched[key.ID] = now
	}
	k.mu.Unlock()
	if !due {
		return
	}
	_ = k.store.Tx(context.WithoutCancel(ctx), func(tx store.Tx) error {
		cur, err := tx.APIKeyByHash(key.Hash)
		if err != nil {
			return err
		}
		cur.LastUsedAt = now.UTC()
		return tx.PutAPIKey(&cur)
	})
}

// List gives a tenant's keys by name, the revoked ones too.
func (k *Keys) List(ctx context.Context, tenant csms.TenantID) ([]csms.APIKey, error) {
	return k.store.APIKeys(ctx, tenant)
}

// Revoke ends a key for good. Revoking twice is harmless; an unknown id has code not_found,
// and the last owner's key code conflict, for nobody could make another one over REST.
func (k *Keys) Revoke(ctx context.Context, tenant csms.TenantID, by string, id csms.RecordID) error {
	keys, err := k.store.APIKeys(ctx, tenant)
	if err != nil {
		return err
	}
	now := time.Now().UTC()
	owners, hash := 0, []byte(nil)
	var role csms.Role
	for _, key := range keys {
		if key.ID == id {
			hash, role = key.Hash, key.Role
		}
		if key.Role == csms.RoleOwner && valid(key, now) {
			owners++
		}
	}
	if hash == nil {
		return csms.Errorf(csms.CodeNotFound, "no such API key")
	}
	err = k.store.Tx(ctx, func(tx store.Tx) error {
		key, err := tx.APIKeyByHash(hash)
		if err != nil {
			return err
		}
		if !key.RevokedAt.IsZero() {
			return nil
		}
		if role == csms.RoleOwner && owners == 1 && valid(key, now) {
			return csms.Errorf(csms.CodeConflict, "this is the last valid key of an owner")
		}
		key.RevokedAt = now
		if err := tx.PutAPIKey(&key); err != nil {
			return err
		}
		return tx.Audit(entry(tenant, by, "revokeAPIKey", key))
	})
	if err != nil {
		return err
	}
	k.mu.Lock()
	k.loaded = time.Time{} // the next check reads anew
	k.mu.Unlock()
	return nil
}
