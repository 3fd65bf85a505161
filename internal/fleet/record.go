package fleet

import (
	"context"
	"fmt"
	"maps"
	"slices"
	"unicode/utf8"

	"github.com/evenkeel/evenkeel/csms"
	"github.com/evenkeel/evenkeel/internal/store"
)

// StationRecord is what an operator sets of a station. nil means left out: [Fleet.Put]
// then takes the default, [Fleet.Patch] keeps what is there.
type StationRecord struct {
	Key csms.StationKey
	// SecurityProfile 0 to 3; the default is 1, or a higher one that was reached. 0 is
	// an unsecured station, on the plain listener, by this word alone.
	SecurityProfile *int
	// Password is kept when left out, by Put too. 16 to 64 characters; a 1.6 key as 16
	// to 20 bytes or 32 to 40 hex digits. The old one ends at once.
	Password *string
	// EVSEs replace what is known, keeping the live state of connectors that stay; nil
	// keeps all. Connectors need ID and may have Type.
	EVSEs      []csms.EVSE
	Enabled    *bool              // default true
	BootPolicy *csms.Registration // default accepted
	Automation *bool              // default true
	Location   *string            // default ""
	Tariff     *string            // default ""
	ExternalID *string            // default ""
	Labels     map[string]string  // default none
	// AllowDowngrade lets the security profile be lowered; ByOwner says that an owner asks.
	AllowDowngrade bool
	ByOwner        bool
	// IfMatch is the version the record must have; nil for any or none.
	IfMatch *int64
}

// Put creates the station's record or replaces what an operator sets in it. who is the
// name in the audit log. A new record has Version 1. One whose boot policy is accepted
// is accepted from the start, also before any boot; another policy takes effect at the
// next boot. No live socket is dropped but of a station that is disabled, or whose
// security profile was raised ([Options.OnChange]).
//
// Codes: invalid (with the fields), conflict (IfMatch, cause [csms.ErrVersion]; or a
// profile that would be lowered), forbidden (lowered, but not by an owner).
func (f *Fleet) Put(ctx context.Context, who string, rec StationRecord) (csms.ChargingStation, error) {
	if rec.SecurityProfile == nil {
		rec.SecurityProfile = new(-1) // the default depends on the record
	}
	def(&rec.Enabled, true)
	def(&rec.BootPolicy, csms.RegistrationAccepted)
	def(&rec.Automation, true)
	def(&rec.Location, "")
	def(&rec.Tariff, "")
	def(&rec.ExternalID, "")
	if rec.Labels == nil {
		rec.Labels = map[string]string{}
	}
	return f.write(ctx, who, &rec, true)
}

// Patch changes what the record names and keeps the rest. Codes as of [Fleet.Put], and
// not_found.
func (f *Fleet) Patch(ctx context.Context, who string, rec StationRecord) (csms.ChargingStation, error) {
	return f.write(ctx, who, &rec, false)
}

func def[T any](p **T, v T) {
	if *p == nil {
		*p = &v
	}
}

func (f *Fleet) write(ctx context.Context, who string, rec *StationRecord, create bool) (csms.ChargingStation, error) {
	if err := checkRecord(rec); err != nil {
		return csms.ChargingStation{}, err
	}
	var st csms.ChargingStation
	var drop DropReason
	err := f.store.Tx(ctx, func(tx store.Tx) (err error) {
		drop = ""
		st, err = tx.Station(rec.Key)
		fresh, err := missing(err)
		if err != nil {
			return err
		}
		switch {
		case fresh && !create:
			return csms.Errorf(csms.CodeNotFound, "no charging station %s", rec.Key.Station)
		case fresh && rec.IfMatch != nil:
			return matches(rec.IfMatch, 0)
		}
		if err := matches(rec.IfMatch, st.Version); err != nil {
			return err
		}
		at := now()
		action := "changeStation"
		if fresh {
			action = "createStation"
			st = csms.ChargingStation{Key: rec.Key, SecurityProfile: -1, CreatedAt: at}
		}
		was := st
		if err := setProfile(&st, rec, fresh); err != nil {
			return err
		}
		setRecord(&st, rec, fresh)
		st.UpdatedAt = at
		switch {
		case fresh:
		case was.Enabled && !st.Enabled:
			drop = DropDisabled
		case st.SecurityProfile > was.SecurityProfile:
			drop = DropProfile
		}
		if err := tx.PutStation(&st); err != nil {
			return err
		}
		if err := audit(tx, rec.Key.Tenant, who, action, stationSubject(rec.Key), at, recordDetail(rec, &st)); err != nil {
			return err
		}
		return tx.Emit(stationEvent(csms.EventStationChanged, &st, at, action))
	})
	f.credentials.forget(rec.Key)
	if err != nil {
		return csms.ChargingStation{}, err
	}
	if drop != "" {
		f.changed(rec.Key, drop)
	}
	return st, nil
}

// setProfile moves the station on the ladder of security profiles (S4).
func setProfile(st *csms.ChargingStation, rec *StationRecord, fresh bool) error {
	if rec.SecurityProfile == nil {
		return nil
	}
	p := *rec.SecurityProfile
	if p < 0 {
		p = max(st.SecurityProfile, 1)
	}
	if !fresh && p < st.SecurityProfile {
		switch {
		case !rec.AllowDowngrade:
			return &csms.Error{
				Code: csms.CodeConflict, Message: "a security profile once reached is lowered only with allowDowngrade, by an owner",
				Fields: []csms.FieldError{{Pointer: "/securityProfile", Message: fmt.Sprintf("is %d", st.SecurityProfile)}},
			}
		case !rec.ByOwner:
			return csms.Errorf(csms.CodeForbidden, "only an owner may lower a security profile")
		}
	}
	st.SecurityProfile = p
	return nil
}

func setRecord(st *csms.ChargingStation, rec *StationRecord, fresh bool) {
	set(&st.Enabled, rec.Enabled)
	set(&st.Automation, rec.Automation)
	set(&st.Location, rec.Location)
	set(&st.Tariff, rec.Tariff)
	set(&st.ExternalID, rec.ExternalID)
	if rec.Labels != nil {
		st.Labels = maps.Clone(rec.Labels)
	}
	if rec.BootPolicy != nil {
		st.BootPolicy = *rec.BootPolicy
		if fresh || st.BootPolicy == csms.RegistrationAccepted {
			st.Registration = st.BootPolicy
		}
	}
	if rec.Password != nil {
		st.PasswordHashes = [][]byte{hashSecret([]byte(*rec.Password))}
	}
	if rec.EVSEs != nil {
		st.EVSEs = mergeEVSEs(st.EVSEs, rec.EVSEs)
	}
}

func set[T any](dst *T, v *T) {
	if v != nil {
		*dst = *v
	}
}

// mergeEVSEs takes the operator's EVSEs with the live state of connectors known before.
func mergeEVSEs(old, want []csms.EVSE) []csms.EVSE {
	var st, was csms.ChargingStation
	was.EVSEs = old
	for _, e := range want {
		if len(e.Connectors) == 0 {
			st.EVSEs = append(st.EVSEs, csms.EVSE{ID: e.ID})
		}
	}
	slices.SortFunc(st.EVSEs, func(a, b csms.EVSE) int { return int(a.ID - b.ID) })
	for _, e := range want {
		for _, c := range e.Connectors {
			known := *was.Connector(e.ID, c.ID)
			known.Type = c.Type
			*st.Connector(e.ID, c.ID) = known
		}
	}
	return st.EVSEs
}

// recordDetail is what the audit log keeps of a change: no secret.
func recordDetail(rec *StationRecord, st *csms.ChargingStation) map[string]any {
	d := map[string]any{
		"securityProfile": st.SecurityProfile, "enabled": st.Enabled, "bootPolicy": st.BootPolicy,
		"automation": st.Automation,
	}
	if rec.Password != nil {
		d["password"] = "changed"
	}
	if rec.AllowDowngrade {
		d["allowDowngrade"] = true
	}
	if rec.Location != nil {
		d["location"] = st.Location
	}
	if rec.Tariff != nil {
		d["tariff"] = st.Tariff
	}
	return d
}

// Limits of texts an operator sets.
const (
	maxText       = 255
	maxLabels     = 64
	maxLabelValue = 1000
)

func checkRecord(rec *StationRecord) error {
	var fs []csms.FieldError
	bad := func(pointer, message string) { fs = append(fs, csms.FieldError{Pointer: pointer, Message: message}) }
	if !rec.Key.Station.Valid() {
		bad("/id", "1 to 48 of the characters a-z A-Z 0-9 * - _ = : + | @ .")
	}
	if p := rec.SecurityProfile; p != nil && (*p < -1 || *p > 3) {
		bad("/securityProfile", "0 to 3")
	}
	if rec.Password != nil {
		if m := checkPassword(*rec.Password); m != "" {
			bad("/password", m)
		}
	}
	if p := rec.BootPolicy; p != nil {
		switch *p {
		case csms.RegistrationAccepted, csms.RegistrationPending, csms.RegistrationRejected:
		default:
			bad("/bootPolicy", "accepted, pending or rejected")
		}
	}
	for pointer, s := range map[string]*string{"/location": rec.Location, "/tariff": rec.Tariff, "/externalId": rec.ExternalID} {
		if s != nil && (!utf8.ValidString(*s) || utf8.RuneCountInString(*s) > maxText) {
			bad(pointer, "at most 255 characters")
		}
	}
	if m := checkLabels(rec.Labels); m != "" {
		bad("/labels", m)
	}
	checkEVSEs(rec.EVSEs, bad)
	if fs == nil {
		return nil
	}
	slices.SortFunc(fs, func(a, b csms.FieldError) int { return compare(a.Pointer, b.Pointer) })
	return &csms.Error{Code: csms.CodeInvalid, Message: "the station record is not valid", Fields: fs}
}

func compare(a, b string) int {
	switch {
	case a < b:
		return -1
	case a > b:
		return 1
	}
	return 0
}

func checkLabels(labels map[string]string) string {
	if len(labels) > maxLabels {
		return "at most 64 labels"
	}
	for k, v := range labels {
		if n := utf8.RuneCountInString(k); n == 0 || n > maxText || !utf8.ValidString(k) {
			return "a name has 1 to 255 characters"
		}
		if utf8.RuneCountInString(v) > maxLabelValue || !utf8.ValidString(v) {
			return "a value has at most 1000 characters"
		}
	}
	return ""
}

func checkEVSEs(evses []csms.EVSE, bad func(pointer, message string)) {
	if len(evses) > maxEVSEs {
		bad("/evses", fmt.Sprintf("at most %d", maxEVSEs))
		return
	}
	seen := make(map[csms.EVSEID]bool, len(evses))
	for i, e := range evses {
		at := fmt.Sprintf("/evses/%d", i)
		if e.ID < 1 || seen[e.ID] {
			bad(at+"/id", "1 or more, each once")
		}
		seen[e.ID] = true
		if len(e.Connectors) > maxConnectors {
			bad(at+"/connectors", fmt.Sprintf("at most %d", maxConnectors))
			continue
		}
		had := make(map[csms.ConnectorID]bool, len(e.Connectors))
		for j, c := range e.Connectors {
			at := fmt.Sprintf("%s/connectors/%d", at, j)
			if c.ID < 1 || had[c.ID] {
				bad(at+"/id", "1 or more, each once")
			}
			had[c.ID] = true
			if !utf8.ValidString(c.Type) || utf8.RuneCountInString(c.Type) > 20 { // OCPP 2.1 ConnectorEnumType
				bad(at+"/type", "at most 20 characters")
			}
		}
	}
}

// Delete removes the station's record; it may no longer connect. What it charged stays.
// Codes: not_found, conflict (ifMatch).
func (f *Fleet) Delete(ctx context.Context, who string, key csms.StationKey, ifMatch *int64) error {
	err := f.store.Tx(ctx, func(tx store.Tx) error {
		st, err := tx.Station(key)
		if err != nil {
			return err
		}
		if err := matches(ifMatch, st.Version); err != nil {
			return err
		}
		if err := tx.DeleteStation(key); err != nil {
			return err
		}
		at := now()
		if err := audit(tx, key.Tenant, who, "deleteStation", stationSubject(key), at, nil); err != nil {
			return err
		}
		st.Connected = false
		return tx.Emit(stationEvent(csms.EventStationChanged, &st, at, "deleteStation"))
	})
	f.credentials.forget(key)
	if err == nil {
		f.changed(key, DropDeleted)
	}
	return err
}
