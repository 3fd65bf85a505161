package engine

import (
	"context"
	"maps"

	"github.com/evenkeel/evenkeel/csms"
	"github.com/evenkeel/evenkeel/internal/store"
)

func (t *txn) setUpLocations() {
	s := t.locations
	s.load = func(k nameKey) (*csms.Location, error) {
		r, err := t.query(locationSQL, text(k.tenant), text(k.name))
		return one(r, err, scanLocation)
	}
	s.clone = func(v *csms.Location) *csms.Location {
		c := *v
		c.Latitude, c.Longitude, c.Labels = clonePtr(v.Latitude), clonePtr(v.Longitude), maps.Clone(v.Labels)
		c.UpdatedAt = stored(v.UpdatedAt)
		return &c
	}
	s.version = func(v *csms.Location) *int64 { return &v.Version }
	s.flush = func(b *batch, e *entry[nameKey, csms.Location]) {
		if e.cur == nil {
			b.add(1, deleteLocationSQL, text(e.key.tenant), text(e.key.name), e.stored.Version)
			return
		}
		v := e.cur
		args := []any{
			text(v.Tenant), text(v.ID), v.Version, text(v.Name), text(v.Address), text(v.City),
			text(v.PostalCode), text(v.Country), v.Latitude, v.Longitude, text(v.TimeZone), text(v.ExternalID),
			toJSON(v.Labels, len(v.Labels)), micros(v.UpdatedAt),
		}
		if e.stored == nil {
			b.add(1, insertLocationSQL, args...)
			return
		}
		b.add(1, updateLocationSQL, append(args, e.stored.Version)...)
	}
}

// Location implements [store.Tx].
func (t *txn) Location(tenant csms.TenantID, id string) (csms.Location, error) {
	return value(t.locations.get(nameKey{tenant, id}, "location"))
}

// PutLocation implements [store.Tx].
func (t *txn) PutLocation(v *csms.Location) error {
	return t.locations.put(nameKey{v.Tenant, v.ID}, v, "location")
}

// DeleteLocation implements [store.Tx].
func (t *txn) DeleteLocation(tenant csms.TenantID, id string) error {
	return t.locations.remove(nameKey{tenant, id}, "location")
}

const locationColumns = `tenant_id, id, version, name, address, city, postal_code, country, latitude, longitude,
 time_zone, external_id, labels, updated_at`

const (
	locationSQL       = `SELECT ` + locationColumns + ` FROM location WHERE tenant_id = $1 AND id = $2`
	locationsSQL      = `SELECT ` + locationColumns + ` FROM location WHERE tenant_id = $1 AND id > $2 ORDER BY id LIMIT $3`
	insertLocationSQL = `INSERT INTO location (` + locationColumns + `) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10,
 $11, $12, $13, $14)`
	updateLocationSQL = `UPDATE location SET version = $3, name = $4, address = $5, city = $6, postal_code = $7,
 country = $8, latitude = $9, longitude = $10, time_zone = $11, external_id = $12, labels = $13, updated_at = $14
 WHERE tenant_id = $1 AND id = $2 AND version = $15`
	deleteLocationSQL = `DELETE FROM location WHERE tenant_id = $1 AND id = $2 AND version = $3`
)

func scanLocation(r Rows) (*csms.Location, error) {
	var v csms.Location
	var labels string
	var updated int64
	err := r.Scan(&v.Tenant, &v.ID, &v.Version, &v.Name, &v.Address, &v.City, &v.PostalCode, &v.Country, &v.Latitude,
		&v.Longitude, &v.TimeZone, &v.ExternalID, &labels, &updated)
	if err != nil {
		return nil, err
	}
	v.UpdatedAt = instant(updated)
	return &v, fromJSON(labels, &v.Labels)
}

// Locations implements [store.Reader].
func (e *Engine) Locations(ctx context.Context, tenant csms.TenantID, p store.Page) ([]csms.Location, string, error) {
	return listByName(ctx, e, locationsSQL, tenant, p, scanLocation, func(v *csms.Location) string { return v.ID })
}
