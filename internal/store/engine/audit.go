package engine

import (
	"bytes"
	"context"

	"github.com/evenkeel/evenkeel/csms"
	"github.com/evenkeel/evenkeel/internal/store"
)

// Audit implements [store.Tx].
func (t *txn) Audit(v store.AuditEntry) error {
	detail := v.Detail
	if detail == nil {
		detail = []byte{}
	}
	t.extra = append(t.extra, Op{Rows: 1, SQL: insertAuditSQL, Args: []any{
		text(v.Tenant), micros(v.At), text(v.ID), text(v.By), text(v.Action), text(v.Subject), bytes.Clone(detail),
	}})
	return nil
}

const auditColumns = `tenant_id, at, id, made_by, action, subject, detail`

const (
	insertAuditSQL = `INSERT INTO audit_log (` + auditColumns + `) VALUES ($1, $2, $3, $4, $5, $6, $7)`
	auditSQL       = `SELECT ` + auditColumns + ` FROM audit_log WHERE tenant_id = $1
 AND (at, id) < (CAST($2 AS BIGINT), $3) ORDER BY at DESC, id DESC LIMIT $4`
)

func scanAudit(r Rows) (*store.AuditEntry, error) {
	var v store.AuditEntry
	var at int64
	err := r.Scan(&v.Tenant, &at, &v.ID, &v.By, &v.Action, &v.Subject, &v.Detail)
	v.At = instant(at)
	if len(v.Detail) == 0 {
		v.Detail = nil
	}
	return &v, err
}

// AuditLog implements [store.Reader].
func (e *Engine) AuditLog(ctx context.Context, tenant csms.TenantID, p store.Page) ([]store.AuditEntry, string, error) {
	before, id := int64(maxInt), ""
	if p.Cursor != "" {
		var err error
		if id, err = cursorNumbers(p.Cursor, &before); err != nil {
			return nil, "", err
		}
	}
	n, limit := pageLimit(p)
	r, err := e.query(ctx, auditSQL, text(tenant), before, id, limit)
	vs, err := all(r, err, scanAudit)
	if err != nil {
		return nil, "", err
	}
	vs, last := cut(vs, n)
	if last == nil {
		return vs, "", nil
	}
	return vs, numbersCursor(string(last.ID), micros(last.At)), nil
}
