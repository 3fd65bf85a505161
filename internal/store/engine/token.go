package engine

import (
	"context"
	"maps"
	"slices"
	"strings"

	"github.com/evenkeel/evenkeel/csms"
	"github.com/evenkeel/evenkeel/internal/store"
)

// tokenKey names the tokens of one value: they are kept together, so that a value that
// nobody has is known too.
type tokenKey struct {
	tenant csms.TenantID
	value  string // in lower case
}

// tokenSet is the tokens of one value, by type; a nil set and an empty one are the same.
type tokenSet []csms.TokenRecord

func keyOfToken(tenant csms.TenantID, value string) tokenKey {
	return tokenKey{tenant, strings.ToLower(text(value))}
}

func (t *txn) setUpTokens() {
	s := t.tokens
	s.load = func(k tokenKey) (*tokenSet, error) {
		r, err := t.query(tokensByKeySQL, text(k.tenant), k.value)
		vs, err := all(r, err, scanToken)
		if err != nil {
			return nil, err
		}
		return new(tokenSet(vs)), nil
	}
	s.flush = flushTokens
}

func cloneToken(v *csms.TokenRecord) csms.TokenRecord {
	c := *v
	c.Labels = maps.Clone(v.Labels)
	c.ExpiresAt, c.UpdatedAt = stored(v.ExpiresAt), stored(v.UpdatedAt)
	return c
}

// Token implements [store.Tx].
func (t *txn) Token(tenant csms.TenantID, typ, value string) (csms.TokenRecord, error) {
	e, err := t.tokens.find(keyOfToken(tenant, value))
	if err != nil {
		return csms.TokenRecord{}, err
	}
	if e.cur != nil {
		for i := range *e.cur {
			if v := &(*e.cur)[i]; v.Type == typ {
				return cloneToken(v), nil
			}
		}
	}
	return csms.TokenRecord{}, notFound("id token")
}

// TokensByValue implements [store.Tx].
func (t *txn) TokensByValue(tenant csms.TenantID, value string) ([]csms.TokenRecord, error) {
	e, err := t.tokens.find(keyOfToken(tenant, value))
	if err != nil || e.cur == nil {
		return nil, err
	}
	vs := make([]csms.TokenRecord, len(*e.cur))
	for i := range vs {
		vs[i] = cloneToken(&(*e.cur)[i])
	}
	return vs, nil
}

// change replaces, adds or (with nil) removes the token of a type.
func (t *txn) changeToken(tenant csms.TenantID, typ, value string, version int64, to *csms.TokenRecord) error {
	e, err := t.tokens.find(keyOfToken(tenant, value))
	if err != nil {
		return err
	}
	var set tokenSet
	if e.cur != nil {
		set = slices.Clone(*e.cur)
	}
	i, have := slices.BinarySearchFunc(set, typ, func(v csms.TokenRecord, typ string) int { return strings.Compare(v.Type, typ) })
	switch {
	case to == nil && !have:
		return notFound("id token")
	case to == nil:
		set = slices.Delete(set, i, i+1)
	case have && set[i].Version != version, !have && version != 0:
		return conflict("id token")
	case have:
		to.Version++
		set[i] = cloneToken(to)
	default:
		to.Version++
		set = slices.Insert(set, i, cloneToken(to))
	}
	t.tokens.set(e, &set)
	return nil
}

// PutToken implements [store.Tx].
func (t *txn) PutToken(v *csms.TokenRecord) error {
	return t.changeToken(v.Tenant, v.Type, v.Value, v.Version, v)
}

// DeleteToken implements [store.Tx].
func (t *txn) DeleteToken(tenant csms.TenantID, typ, value string) error {
	return t.changeToken(tenant, typ, value, 0, nil)
}

const tokenColumns = `tenant_id, value_key, type, value, version, status, expires_at, group_name, master_pass,
 max_concurrent, language, charging_priority, note, external_id, labels, updated_at`

const (
	tokensByKeySQL = `SELECT ` + tokenColumns + ` FROM id_token WHERE tenant_id = $1 AND value_key = $2 ORDER BY type`

	insertTokenSQL = `INSERT INTO id_token (` + tokenColumns + `) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11,
 $12, $13, $14, $15, $16)`

	updateTokenSQL = `UPDATE id_token SET value = $4, version = $5, status = $6, expires_at = $7, group_name = $8,
 master_pass = $9, max_concurrent = $10, language = $11, charging_priority = $12, note = $13, external_id = $14,
 labels = $15, updated_at = $16 WHERE tenant_id = $1 AND value_key = $2 AND type = $3 AND version = $17`

	deleteTokenSQL = `DELETE FROM id_token WHERE tenant_id = $1 AND value_key = $2 AND type = $3 AND version = $4`
)

func flushTokens(b *batch, e *entry[tokenKey, tokenSet]) {
	var was, is tokenSet
	if e.stored != nil {
		was = *e.stored
	}
	if e.cur != nil {
		is = *e.cur
	}
	old := map[string]int64{}
	for i := range was {
		old[was[i].Type] = was[i].Version
	}
	for i := range is {
		v := &is[i]
		version, had := old[v.Type]
		delete(old, v.Type)
		args := append(make([]any, 0, 17), text(v.Tenant), e.key.value, text(v.Type), text(v.Value), v.Version, text(v.Status),
			micros(v.ExpiresAt), text(v.Group), v.MasterPass, int64(v.MaxConcurrent), text(v.Language),
			int64(v.ChargingPriority), text(v.Note), text(v.ExternalID), toJSON(v.Labels, len(v.Labels)), micros(v.UpdatedAt))
		switch {
		case !had:
			b.add(1, insertTokenSQL, args...)
		case version != v.Version:
			b.add(1, updateTokenSQL, append(args, version)...)
		}
	}
	for typ, version := range old {
		b.add(1, deleteTokenSQL, text(e.key.tenant), e.key.value, text(typ), version)
	}
}

func scanToken(r Rows) (*csms.TokenRecord, error) {
	var v csms.TokenRecord
	var key, labels string
	var expires, updated int64
	err := r.Scan(&v.Tenant, &key, &v.Type, &v.Value, &v.Version, &v.Status, &expires, &v.Group, &v.MasterPass,
		&v.MaxConcurrent, &v.Language, &v.ChargingPriority, &v.Note, &v.ExternalID, &labels, &updated)
	if err != nil {
		return nil, err
	}
	v.ExpiresAt, v.UpdatedAt = instant(expires), instant(updated)
	return &v, fromJSON(labels, &v.Labels)
}

const tokensSQL = `SELECT ` + tokenColumns + ` FROM id_token WHERE tenant_id = $1
 AND (value_key, type) > ($2, $3) AND ($4 = '' OR group_name = $4)
 AND ($5 = '' OR value_key LIKE $5 ESCAPE '!') ORDER BY value_key, type LIMIT $6`

// Tokens implements [store.Reader]. They come in the order of their value in lower case.
func (e *Engine) Tokens(
	ctx context.Context, tenant csms.TenantID, q store.TokenQuery, p store.Page,
) ([]csms.TokenRecord, string, error) {
	c, err := cursorText(p.Cursor)
	if err != nil {
		return nil, "", err
	}
	typ, value, _ := strings.Cut(c, "\n") // no type holds a line end, a value might
	n, limit := pageLimit(p)
	r, err := e.query(ctx, tokensSQL, text(tenant), value, typ, text(q.Group), pattern(q.Search), limit)
	vs, err := all(r, err, scanToken)
	if err != nil {
		return nil, "", err
	}
	vs, last := cut(vs, n)
	if last == nil {
		return vs, "", nil
	}
	return vs, textCursor(last.Type + "\n" + strings.ToLower(last.Value)), nil
}
