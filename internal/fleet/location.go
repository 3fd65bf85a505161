package fleet

import (
	"context"
	"time"
	"unicode/utf8"

	"github.com/evenkeel/evenkeel/csms"
	"github.com/evenkeel/evenkeel/internal/store"
)

// PutLocation creates or replaces a location. who is the name in the audit log, ifMatch,
// where not nil, the version the record must have. created reports whether it is new.
// Codes: invalid (with the fields), conflict (cause [csms.ErrVersion]).
func (f *Fleet) PutLocation(ctx context.Context, who string, loc csms.Location, ifMatch *int64) (_ csms.Location, created bool, err error) {
	if err := checkLocation(&loc); err != nil {
		return csms.Location{}, false, err
	}
	var out csms.Location
	err = f.store.Tx(ctx, func(tx store.Tx) error {
		out = loc
		old, err := tx.Location(loc.Tenant, loc.ID)
		if created, err = missing(err); err != nil {
			return err
		}
		if err := matches(ifMatch, old.Version); err != nil {
			return err
		}
		at := now()
		out.Version, out.UpdatedAt = old.Version, at
		if err := tx.PutLocation(&out); err != nil {
			return err
		}
		action := "changeLocation"
		if created {
			action = "createLocation"
		}
		return audit(tx, loc.Tenant, who, action, "location/"+loc.ID, at, map[string]any{"name": loc.Name})
	})
	if err != nil {
		return csms.Location{}, false, err
	}
	return out, created, nil
}

// DeleteLocation removes a location that no station stands at. Codes: not_found,
// conflict (stations stand there, or ifMatch).
func (f *Fleet) DeleteLocation(ctx context.Context, who string, tenant csms.TenantID, id string, ifMatch *int64) error {
	sts, _, err := f.store.Stations(ctx, tenant, store.StationQuery{Location: id}, store.Page{Limit: 1})
	if err != nil {
		return err
	}
	if len(sts) > 0 {
		return csms.Errorf(csms.CodeConflict, "charging stations still stand at the location")
	}
	return f.store.Tx(ctx, func(tx store.Tx) error {
		old, err := tx.Location(tenant, id)
		if err != nil {
			return err
		}
		if err := matches(ifMatch, old.Version); err != nil {
			return err
		}
		if err := tx.DeleteLocation(tenant, id); err != nil {
			return err
		}
		return audit(tx, tenant, who, "deleteLocation", "location/"+id, now(), nil)
	})
}

func checkLocation(l *csms.Location) error {
	var fs []csms.FieldError
	bad := func(pointer, message string) { fs = append(fs, csms.FieldError{Pointer: pointer, Message: message}) }
	if !csms.StationID(l.ID).Valid() {
		bad("/id", "1 to 48 of the characters a-z A-Z 0-9 * - _ = : + | @ .")
	}
	for _, t := range []struct{ pointer, s string }{
		{"/name", l.Name},
		{"/address", l.Address},
		{"/city", l.City},
		{"/postalCode", l.PostalCode},
		{"/country", l.Country},
		{"/externalId", l.ExternalID},
	} {
		if !utf8.ValidString(t.s) || utf8.RuneCountInString(t.s) > maxText {
			bad(t.pointer, "at most 255 characters")
		}
	}
	if l.Latitude != nil && !(*l.Latitude >= -90 && *l.Latitude <= 90) {
		bad("/latitude", "-90 to 90")
	}
	if l.Longitude != nil && !(*l.Longitude >= -180 && *l.Longitude <= 180) {
		bad("/longitude", "-180 to 180")
	}
	if (l.Latitude == nil) != (l.Longitude == nil) {
		bad("/latitude", "latitude and longitude come together")
	}
	if l.TimeZone != "" {
		if _, err := time.LoadLocation(l.TimeZone); err != nil || l.TimeZone == "Local" {
			bad("/timeZone", "not a time zone of the IANA database")
		}
	}
	if m := checkLabels(l.Labels); m != "" {
		bad("/labels", m)
	}
	if fs == nil {
		return nil
	}
	return &csms.Error{Code: csms.CodeInvalid, Message: "the location is not valid", Fields: fs}
}
