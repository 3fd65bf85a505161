package engine

import (
	"github.com/evenkeel/evenkeel/csms"
)

func (t *txn) setUpSettings() {
	s := t.settings
	s.load = func(k nameKey) (*[]byte, error) {
		r, err := t.query(settingSQL, text(k.tenant), text(k.name))
		return one(r, err, func(r Rows) (*[]byte, error) {
			var v []byte
			err := r.Scan(&v)
			return &v, err
		})
	}
	s.clone = func(v *[]byte) *[]byte { return new(append([]byte{}, *v...)) }
	s.flush = func(b *batch, e *entry[nameKey, []byte]) {
		if e.cur == nil {
			b.add(AnyRows, deleteSettingSQL, text(e.key.tenant), text(e.key.name))
			return
		}
		b.add(1, putSettingSQL, text(e.key.tenant), text(e.key.name), *e.cur)
	}
}

// Setting implements [store.Tx].
func (t *txn) Setting(tenant csms.TenantID, name string) ([]byte, error) {
	e, err := t.settings.find(nameKey{tenant, name})
	if err != nil || e.cur == nil {
		return nil, err
	}
	return *t.settings.clone(e.cur), nil
}

// PutSetting implements [store.Tx]. A nil value removes the setting.
func (t *txn) PutSetting(tenant csms.TenantID, name string, value []byte) error {
	e, err := t.settings.find(nameKey{tenant, name})
	if err != nil {
		return err
	}
	if value == nil {
		t.settings.set(e, nil)
		return nil
	}
	t.settings.set(e, t.settings.clone(&value))
	return nil
}

const (
	settingSQL       = `SELECT value FROM setting WHERE tenant_id = $1 AND name = $2`
	deleteSettingSQL = `DELETE FROM setting WHERE tenant_id = $1 AND name = $2`
	putSettingSQL    = `INSERT INTO setting (tenant_id, name, value) VALUES ($1, $2, $3)
 ON CONFLICT (tenant_id, name) DO UPDATE SET value = excluded.value`
)
