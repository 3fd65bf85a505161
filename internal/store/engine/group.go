package engine

import (
	"context"

	"github.com/evenkeel/evenkeel/csms"
	"github.com/evenkeel/evenkeel/internal/store"
)

func (t *txn) setUpGroups() {
	s := t.groups
	s.load = func(k nameKey) (*csms.TokenGroup, error) {
		r, err := t.query(groupSQL, text(k.tenant), text(k.name))
		return one(r, err, scanGroup)
	}
	s.clone = func(v *csms.TokenGroup) *csms.TokenGroup {
		c := *v
		c.UpdatedAt = stored(v.UpdatedAt)
		return &c
	}
	s.version = func(v *csms.TokenGroup) *int64 { return &v.Version }
	s.flush = func(b *batch, e *entry[nameKey, csms.TokenGroup]) {
		if e.cur == nil {
			b.add(1, deleteGroupSQL, text(e.key.tenant), text(e.key.name), e.stored.Version)
			return
		}
		v := e.cur
		args := []any{text(v.Tenant), text(v.Name), v.Version, int64(v.MaxConcurrent), v.MasterPass, micros(v.UpdatedAt)}
		if e.stored == nil {
			b.add(1, insertGroupSQL, args...)
			return
		}
		b.add(1, updateGroupSQL, append(args, e.stored.Version)...)
	}
}

// Group implements [store.Tx].
func (t *txn) Group(tenant csms.TenantID, name string) (csms.TokenGroup, error) {
	return value(t.groups.get(nameKey{tenant, name}, "id token group"))
}

// PutGroup implements [store.Tx].
func (t *txn) PutGroup(v *csms.TokenGroup) error {
	return t.groups.put(nameKey{v.Tenant, v.Name}, v, "id token group")
}

// DeleteGroup implements [store.Tx].
func (t *txn) DeleteGroup(tenant csms.TenantID, name string) error {
	return t.groups.remove(nameKey{tenant, name}, "id token group")
}

const groupColumns = `tenant_id, name, version, max_concurrent, master_pass, updated_at`

const (
	groupSQL       = `SELECT ` + groupColumns + ` FROM id_token_group WHERE tenant_id = $1 AND name = $2`
	groupsSQL      = `SELECT ` + groupColumns + ` FROM id_token_group WHERE tenant_id = $1 AND name > $2 ORDER BY name LIMIT $3`
	insertGroupSQL = `INSERT INTO id_token_group (` + groupColumns + `) VALUES ($1, $2, $3, $4, $5, $6)`
	updateGroupSQL = `UPDATE id_token_group SET version = $3, max_concurrent = $4, master_pass = $5, updated_at = $6
 WHERE tenant_id = $1 AND name = $2 AND version = $7`
	deleteGroupSQL = `DELETE FROM id_token_group WHERE tenant_id = $1 AND name = $2 AND version = $3`
)

func scanGroup(r Rows) (*csms.TokenGroup, error) {
	var v csms.TokenGroup
	var updated int64
	err := r.Scan(&v.Tenant, &v.Name, &v.Version, &v.MaxConcurrent, &v.MasterPass, &updated)
	v.UpdatedAt = instant(updated)
	return &v, err
}

// Groups implements [store.Reader].
func (e *Engine) Groups(ctx context.Context, tenant csms.TenantID, p store.Page) ([]csms.TokenGroup, string, error) {
	return listByName(ctx, e, groupsSQL, tenant, p, scanGroup, func(v *csms.TokenGroup) string { return v.Name })
}

// listByName is a list whose key is one text.
func listByName[V any](
	ctx context.Context, e *Engine, sql string, tenant csms.TenantID, p store.Page,
	scan func(Rows) (*V, error), name func(*V) string,
) ([]V, string, error) {
	after, err := cursorText(p.Cursor)
	if err != nil {
		return nil, "", err
	}
	n, limit := pageLimit(p)
	r, err := e.query(ctx, sql, text(tenant), after, limit)
	vs, err := all(r, err, scan)
	if err != nil {
		return nil, "", err
	}
	vs, last := cut(vs, n)
	if last == nil {
		return vs, "", nil
	}
	return vs, textCursor(name(last)), nil
}
