package engine

import (
	"bytes"
	"context"
	"encoding/json"
	"maps"
	"slices"
	"strings"

	"github.com/evenkeel/evenkeel/csms"
	"github.com/evenkeel/evenkeel/internal/store"
)

func (t *txn) setUpStations() {
	s := t.stations
	s.load = func(k csms.StationKey) (*csms.ChargingStation, error) {
		r, err := t.query(stationSQL, text(k.Tenant), text(k.Station))
		return one(r, err, scanStation)
	}
	s.clone = cloneStation
	s.version = func(v *csms.ChargingStation) *int64 { return &v.Version }
	s.flush = flushStation
}

// Station implements [store.Tx].
func (t *txn) Station(k csms.StationKey) (csms.ChargingStation, error) {
	return value(t.stations.get(k, "charging station"))
}

// PutStation implements [store.Tx].
func (t *txn) PutStation(s *csms.ChargingStation) error {
	return t.stations.put(s.Key, s, "charging station")
}

// DeleteStation implements [store.Tx].
func (t *txn) DeleteStation(k csms.StationKey) error {
	return t.stations.remove(k, "charging station")
}

// value unwraps what a table gives.
func value[V any](v *V, err error) (V, error) {
	if err != nil {
		var none V
		return none, err
	}
	return *v, nil
}

func cloneStation(s *csms.ChargingStation) *csms.ChargingStation {
	c := *s
	c.PasswordHashes = slices.Clone(s.PasswordHashes)
	for i, h := range c.PasswordHashes {
		c.PasswordHashes[i] = bytes.Clone(h)
	}
	c.Labels = maps.Clone(s.Labels)
	c.Deviations = maps.Clone(s.Deviations)
	c.EVSEs = slices.Clone(s.EVSEs)
	for i := range c.EVSEs {
		cs := slices.Clone(c.EVSEs[i].Connectors)
		for j := range cs {
			cs[j].StatusAt = stored(cs[j].StatusAt)
		}
		c.EVSEs[i].Connectors = cs
	}
	c.LastBootAt, c.ConnectedAt, c.LastSeenAt = stored(s.LastBootAt), stored(s.ConnectedAt), stored(s.LastSeenAt)
	c.CreatedAt, c.UpdatedAt = stored(s.CreatedAt), stored(s.UpdatedAt)
	return &c
}

// stationColumns in the order of scanStation and stationArgs.
const stationColumns = `tenant_id, id, version, security_profile, password_hashes, enabled, boot_policy, automation,
 location, tariff, external_id, labels, registration, vendor, model, serial_number, firmware_version, iccid, imsi,
 meter_type, meter_serial, boot_reason, last_boot_at, connected, node, epoch, ocpp_version, connected_at,
 last_seen_at, fault, status, evses, deviations, created_at, updated_at`

const (
	stationSQL = `SELECT ` + stationColumns + ` FROM charging_station WHERE tenant_id = $1 AND id = $2`

	insertStationSQL = `INSERT INTO charging_station (` + stationColumns + `) VALUES ($1, $2, $3, $4, $5, $6, $7, $8,
 $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23, $24, $25, $26, $27, $28, $29, $30, $31,
 $32, $33, $34, $35)`

	updateStationSQL = `UPDATE charging_station SET version = $3, security_profile = $4, password_hashes = $5,
 enabled = $6, boot_policy = $7, automation = $8, location = $9, tariff = $10, external_id = $11, labels = $12,
 registration = $13, vendor = $14, model = $15, serial_number = $16, firmware_version = $17, iccid = $18, imsi = $19,
 meter_type = $20, meter_serial = $21, boot_reason = $22, last_boot_at = $23, connected = $24, node = $25,
 epoch = $26, ocpp_version = $27, connected_at = $28, last_seen_at = $29, fault = $30, status = $31, evses = $32,
 deviations = $33, created_at = $34, updated_at = $35 WHERE tenant_id = $1 AND id = $2 AND version = $36`

	deleteStationSQL = `DELETE FROM charging_station WHERE tenant_id = $1 AND id = $2 AND version = $3`
)

func flushStation(b *batch, e *entry[csms.StationKey, csms.ChargingStation]) {
	switch {
	case e.cur == nil:
		b.add(1, deleteStationSQL, text(e.key.Tenant), text(e.key.Station), e.stored.Version)
	case e.stored == nil:
		b.add(1, insertStationSQL, stationArgs(e.cur)...)
	default:
		b.add(1, updateStationSQL, append(stationArgs(e.cur), e.stored.Version)...)
	}
}

func stationArgs(s *csms.ChargingStation) []any {
	return append(make([]any, 0, 36),
		text(s.Key.Tenant), text(s.Key.Station), s.Version, int64(s.SecurityProfile), toJSON(s.PasswordHashes, len(s.PasswordHashes)),
		s.Enabled, text(s.BootPolicy), s.Automation, text(s.Location), text(s.Tariff), text(s.ExternalID),
		toJSON(s.Labels, len(s.Labels)), text(s.Registration), text(s.Vendor), text(s.Model), text(s.SerialNumber),
		text(s.FirmwareVersion), text(s.ICCID), text(s.IMSI), text(s.MeterType), text(s.MeterSerial), text(s.BootReason),
		micros(s.LastBootAt), s.Connected, text(s.Node), s.Epoch, text(s.OCPPVersion), micros(s.ConnectedAt),
		micros(s.LastSeenAt), faultJSON(s.Error), text(s.Status), toJSON(s.EVSEs, len(s.EVSEs)),
		toJSON(s.Deviations, len(s.Deviations)), micros(s.CreatedAt), micros(s.UpdatedAt))
}

func scanStation(r Rows) (*csms.ChargingStation, error) {
	var s csms.ChargingStation
	var hashes, labels, fault, evses, deviations string
	var boot, connected, seen, created, updated int64
	err := r.Scan(&s.Key.Tenant, &s.Key.Station, &s.Version, &s.SecurityProfile, &hashes, &s.Enabled, &s.BootPolicy,
		&s.Automation, &s.Location, &s.Tariff, &s.ExternalID, &labels, &s.Registration, &s.Vendor, &s.Model,
		&s.SerialNumber, &s.FirmwareVersion, &s.ICCID, &s.IMSI, &s.MeterType, &s.MeterSerial, &s.BootReason, &boot,
		&s.Connected, &s.Node, &s.Epoch, &s.OCPPVersion, &connected, &seen, &fault, &s.Status, &evses, &deviations,
		&created, &updated)
	if err != nil {
		return nil, err
	}
	s.LastBootAt, s.ConnectedAt, s.LastSeenAt = instant(boot), instant(connected), instant(seen)
	s.CreatedAt, s.UpdatedAt = instant(created), instant(updated)
	for _, f := range []struct {
		text string
		to   any
	}{{hashes, &s.PasswordHashes}, {labels, &s.Labels}, {fault, &s.Error}, {evses, &s.EVSEs}, {deviations, &s.Deviations}} {
		if err := fromJSON(f.text, f.to); err != nil {
			return nil, err
		}
	}
	return &s, nil
}

// toJSON is v as JSON text, "" where it holds nothing.
func toJSON(v any, n int) string {
	if n == 0 {
		return ""
	}
	b, err := json.Marshal(v)
	if err != nil {
		return "" // only plain maps, slices and structs come here
	}
	return string(b)
}

func faultJSON(f csms.ConnectorFault) string {
	if f == (csms.ConnectorFault{}) {
		return ""
	}
	return toJSON(f, 1)
}

func fromJSON(s string, to any) error {
	if s == "" {
		return nil
	}
	return json.Unmarshal([]byte(s), to)
}

// GetStation implements [store.Reader].
func (e *Engine) GetStation(ctx context.Context, k csms.StationKey) (csms.ChargingStation, error) {
	r, err := e.query(ctx, stationSQL, text(k.Tenant), text(k.Station))
	return found(r, err, scanStation, "charging station")
}

// found is one record of a list connection, or not_found.
func found[V any](r Rows, err error, scan func(Rows) (*V, error), what string) (V, error) {
	v, err := one(r, err, scan)
	if err == nil && v == nil {
		err = notFound(what)
	}
	return value(v, err)
}

// query reads committed records for a list.
func (e *Engine) query(ctx context.Context, sql string, args ...any) (Rows, error) {
	r, err := e.be.Query(ctx, sql, args...)
	if err != nil && ctx.Err() != nil {
		return nil, ctx.Err()
	}
	return e.readFault(r, err)
}

// tenantsSQL goes from one tenant to the next by the key, past all their stations.
const tenantsSQL = `WITH RECURSIVE found (id) AS (SELECT min(tenant_id) FROM charging_station
 UNION ALL SELECT (SELECT min(tenant_id) FROM charging_station WHERE tenant_id > found.id) FROM found WHERE found.id IS NOT NULL)
 SELECT id FROM found WHERE id IS NOT NULL`

// Tenants implements [store.Reader].
func (e *Engine) Tenants(ctx context.Context) ([]csms.TenantID, error) {
	r, err := e.query(ctx, tenantsSQL)
	return all(r, err, func(r Rows) (*csms.TenantID, error) {
		var id csms.TenantID
		return &id, r.Scan(&id)
	})
}

// Conditions that are not asked for are switched off by a flag beside their value, so
// that one statement serves every query.
const stationsSQL = `SELECT ` + stationColumns + ` FROM charging_station WHERE tenant_id = $1 AND id > $2
 AND ($3 = 0 OR connected = $4) AND ($5 = '' OR registration = $5) AND ($6 = '' OR location = $6)
 AND ($7 = '' OR lower(id) LIKE $7 ESCAPE '!' OR lower(vendor) LIKE $7 ESCAPE '!' OR lower(model) LIKE $7 ESCAPE '!'
 OR lower(serial_number) LIKE $7 ESCAPE '!') ORDER BY id LIMIT $8`

// Stations implements [store.Reader].
func (e *Engine) Stations(
	ctx context.Context, tenant csms.TenantID, q store.StationQuery, p store.Page,
) ([]csms.ChargingStation, string, error) {
	after, err := cursorText(p.Cursor)
	if err != nil {
		return nil, "", err
	}
	n, limit := pageLimit(p)
	byConnected, connected := int64(0), false
	if q.Connected != nil {
		byConnected, connected = 1, *q.Connected
	}
	r, err := e.query(ctx, stationsSQL, text(tenant), after, byConnected, connected, text(q.Registration),
		text(q.Location), pattern(q.Search), limit)
	vs, err := all(r, err, scanStation)
	if err != nil {
		return nil, "", err
	}
	vs, last := cut(vs, n)
	if last == nil {
		return vs, "", nil
	}
	return vs, textCursor(string(last.Key.Station)), nil
}

// pattern is a LIKE pattern for part of a text in lower case, "" for any.
func pattern(part string) string {
	if part == "" {
		return ""
	}
	r := strings.NewReplacer("!", "!!", "%", "!%", "_", "!_")
	return "%" + r.Replace(strings.ToLower(text(part))) + "%"
}
