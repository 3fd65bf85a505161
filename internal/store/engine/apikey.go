package engine

import (
	"bytes"
	"context"

	"github.com/evenkeel/evenkeel/csms"
)

func (t *txn) setUpAPIKeys() {
	s := t.apiKeys
	// Whether a key is there already does not matter to an upsert.
	s.load = func(recordKey) (*csms.APIKey, error) { return nil, nil }
	s.clone = func(v *csms.APIKey) *csms.APIKey {
		c := *v
		c.Hash = bytes.Clone(v.Hash)
		c.CreatedAt, c.ExpiresAt = stored(v.CreatedAt), stored(v.ExpiresAt)
		c.LastUsedAt, c.RevokedAt = stored(v.LastUsedAt), stored(v.RevokedAt)
		return &c
	}
	s.flush = func(b *batch, e *entry[recordKey, csms.APIKey]) {
		if v := e.cur; v != nil {
			b.add(1, putAPIKeySQL, text(v.Tenant), text(v.ID), text(v.Name), text(v.Role), v.Hash, micros(v.CreatedAt),
				micros(v.ExpiresAt), micros(v.LastUsedAt), micros(v.RevokedAt))
		}
	}
}

// APIKeyByHash implements [store.Tx].
func (t *txn) APIKeyByHash(hash []byte) (csms.APIKey, error) {
	for _, e := range t.apiKeys.dirty {
		if e.cur != nil && bytes.Equal(e.cur.Hash, hash) {
			return *t.apiKeys.clone(e.cur), nil
		}
	}
	r, err := t.query(apiKeyByHashSQL, hash)
	return found(r, err, scanAPIKey, "API key")
}

// PutAPIKey implements [store.Tx].
func (t *txn) PutAPIKey(v *csms.APIKey) error {
	return t.apiKeys.put(recordKey{v.Tenant, v.ID}, v, "API key")
}

const apiKeyColumns = `tenant_id, id, name, role, hash, created_at, expires_at, last_used_at, revoked_at`

const (
	apiKeyByHashSQL = `SELECT ` + apiKeyColumns + ` FROM api_key WHERE hash = $1`
	apiKeysSQL      = `SELECT ` + apiKeyColumns + ` FROM api_key WHERE tenant_id = $1 ORDER BY name, id`
	putAPIKeySQL    = `INSERT INTO api_key (` + apiKeyColumns + `) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
 ON CONFLICT (tenant_id, id) DO UPDATE SET name = excluded.name, role = excluded.role, hash = excluded.hash,
 expires_at = excluded.expires_at, last_used_at = excluded.last_used_at, revoked_at = excluded.revoked_at`
)

func scanAPIKey(r Rows) (*csms.APIKey, error) {
	var v csms.APIKey
	var created, expires, used, revoked int64
	err := r.Scan(&v.Tenant, &v.ID, &v.Name, &v.Role, &v.Hash, &created, &expires, &used, &revoked)
	v.CreatedAt, v.ExpiresAt = instant(created), instant(expires)
	v.LastUsedAt, v.RevokedAt = instant(used), instant(revoked)
	return &v, err
}

// APIKeys implements [store.Reader].
func (e *Engine) APIKeys(ctx context.Context, tenant csms.TenantID) ([]csms.APIKey, error) {
	r, err := e.query(ctx, apiKeysSQL, text(tenant))
	return all(r, err, scanAPIKey)
}
