package api

import (
	"context"
	"net/http"
	"net/url"
	"time"

	"github.com/evenkeel/evenkeel/csms"
	"github.com/evenkeel/evenkeel/internal/operator"
	"github.com/evenkeel/evenkeel/internal/store"
)

// LocationRequest is what an operator sets of a location.
type LocationRequest struct {
	Name       *string           `json:"name,omitempty" nullable:"true" maxLength:"255"`
	Address    *string           `json:"address,omitempty" nullable:"true" maxLength:"255"`
	City       *string           `json:"city,omitempty" nullable:"true" maxLength:"255"`
	PostalCode *string           `json:"postalCode,omitempty" nullable:"true" maxLength:"20"`
	Country    *string           `json:"country,omitempty" nullable:"true" maxLength:"60"`
	Latitude   *float64          `json:"latitude,omitempty" nullable:"true" minimum:"-90" maximum:"90"`
	Longitude  *float64          `json:"longitude,omitempty" nullable:"true" minimum:"-180" maximum:"180"`
	TimeZone   *string           `json:"timeZone,omitempty" nullable:"true" maxLength:"64" doc:"IANA name; UTC where absent"`
	ExternalID *string           `json:"externalId,omitempty" nullable:"true" maxLength:"255"`
	Labels     map[string]string `json:"labels,omitzero"`
}

// Location is a site.
type Location struct {
	_          struct{}          `additionalProperties:"true"`
	ID         string            `json:"id"`
	Name       *string           `json:"name"`
	Address    *string           `json:"address"`
	City       *string           `json:"city"`
	PostalCode *string           `json:"postalCode"`
	Country    *string           `json:"country"`
	Latitude   *float64          `json:"latitude"`
	Longitude  *float64          `json:"longitude"`
	TimeZone   *string           `json:"timeZone" doc:"IANA name; null: UTC"`
	ExternalID *string           `json:"externalId"`
	Labels     map[string]string `json:"labels"`
	UpdatedAt  *time.Time        `json:"updatedAt"`
}

func locationForm(l csms.Location) Location {
	d := locationDocument(l)
	return Location{
		ID: l.ID, Name: d.Name, Address: d.Address, City: d.City, PostalCode: d.PostalCode, Country: d.Country,
		Latitude: d.Latitude, Longitude: d.Longitude, TimeZone: d.TimeZone, ExternalID: d.ExternalID,
		Labels: d.Labels, UpdatedAt: timePtr(l.UpdatedAt),
	}
}

// locationDocument is the record as a PUT would write it, the base of a merge patch.
func locationDocument(l csms.Location) LocationRequest {
	return LocationRequest{
		Name: strPtr(l.Name), Address: strPtr(l.Address), City: strPtr(l.City), PostalCode: strPtr(l.PostalCode),
		Country: strPtr(l.Country), Latitude: l.Latitude, Longitude: l.Longitude, TimeZone: strPtr(l.TimeZone),
		ExternalID: strPtr(l.ExternalID), Labels: l.Labels,
	}
}

func (b LocationRequest) record(who caller, id string) csms.Location {
	return csms.Location{
		Tenant: who.tenant, ID: id, Name: or(b.Name), Address: or(b.Address), City: or(b.City),
		PostalCode: or(b.PostalCode), Country: or(b.Country), Latitude: b.Latitude, Longitude: b.Longitude,
		TimeZone: or(b.TimeZone), ExternalID: or(b.ExternalID), Labels: b.Labels,
	}
}

// LocationParams names a location in the path.
type LocationParams struct {
	ID string `path:"id" minLength:"1" maxLength:"64"`
}

type locationOutput struct {
	Status   int
	ETag     string `header:"ETag"`
	Location string `header:"Location"`
	Body     Location
}

type putLocationInput struct {
	LocationParams
	MatchParams
	Body LocationRequest
}

type patchLocationInput struct {
	LocationParams
	MatchParams
	PatchBody
}

type deleteLocationInput struct {
	LocationParams
	MatchParams
}

func (a *API) locationRoutes() {
	const tag, path = "locations", "/locations/{id}"
	route(a, operation{
		method: http.MethodGet, path: "/locations", id: "listLocations", tag: tag,
		summary: "List locations by id", perm: operator.ReadStations,
	}, func(ctx context.Context, who caller, in *PageParams) (*listOutput[Location], error) {
		page, err := in.page(who)
		if err != nil {
			return nil, err
		}
		list, next, err := a.Store.Locations(ctx, who.tenant, page)
		if err != nil {
			return nil, err
		}
		return listed(who, in, list, next, locationForm), nil
	})
	route(a, operation{
		method: http.MethodGet, path: path, id: "getLocation", tag: tag,
		summary: "Get a location", perm: operator.ReadStations, errors: []int{404},
	}, func(ctx context.Context, who caller, in *LocationParams) (*locationOutput, error) {
		l, err := a.location(ctx, who, in.ID)
		if err != nil {
			return nil, err
		}
		return &locationOutput{Status: 200, ETag: versionTag(l.Version), Body: locationForm(l)}, nil
	})
	route(a, operation{
		method: http.MethodPut, path: path, id: "putLocation", tag: tag, also: http.StatusCreated,
		summary: "Create or replace a location", perm: operator.WriteStations, errors: []int{412},
	}, func(ctx context.Context, who caller, in *putLocationInput) (*locationOutput, error) {
		return a.putLocation(ctx, who, in.ID, &in.MatchParams, func(csms.Location) (LocationRequest, error) {
			return in.Body, nil
		})
	})
	route(a, operation{
		method: http.MethodPatch, path: path, id: "patchLocation", tag: tag,
		summary: "Change some of a location (merge patch)", perm: operator.WriteStations, errors: []int{404, 412, 415},
	}, func(ctx context.Context, who caller, in *patchLocationInput) (*locationOutput, error) {
		return a.putLocation(ctx, who, in.ID, &in.MatchParams, func(l csms.Location) (LocationRequest, error) {
			if l.Version == 0 {
				return LocationRequest{}, csms.Errorf(csms.CodeNotFound, "no such location")
			}
			body, _, err := merged(a, locationDocument(l), &in.PatchBody)
			return body, err
		})
	})
	documentPatch[LocationRequest](a, path)
	route(a, operation{
		method: http.MethodDelete, path: path, id: "deleteLocation", tag: tag,
		summary: "Delete a location no station stands at", perm: operator.WriteStations, errors: []int{404, 409, 412},
	}, func(ctx context.Context, who caller, in *deleteLocationInput) (*struct{}, error) {
		return nil, retry(func() error {
			l, err := a.location(ctx, who, in.ID)
			if err != nil {
				return err
			}
			if err := in.check(versionTag(l.Version)); err != nil {
				return err
			}
			return a.Fleet.DeleteLocation(ctx, who.name, who.tenant, in.ID, new(l.Version))
		})
	})
}

func (a *API) location(ctx context.Context, who caller, id string) (l csms.Location, err error) {
	err = a.Store.Tx(ctx, func(tx store.Tx) (err error) {
		l, err = tx.Location(who.tenant, id)
		return err
	})
	return l, err
}

// putLocation writes what body makes of the present record, one of version 0 where there is none.
func (a *API) putLocation(ctx context.Context, who caller, id string, match *MatchParams, body func(csms.Location) (LocationRequest, error)) (*locationOutput, error) {
	out := &locationOutput{Status: http.StatusOK}
	err := retry(func() error {
		old, err := a.location(ctx, who, id)
		if err != nil && csms.CodeOf(err) != csms.CodeNotFound {
			return err
		}
		tag, version := "", (*int64)(nil)
		if err == nil {
			tag, version = versionTag(old.Version), new(old.Version)
		}
		if err := match.check(tag); err != nil {
			return err
		}
		b, err := body(old)
		if err != nil {
			return err
		}
		l, created, err := a.Fleet.PutLocation(ctx, who.name, b.record(who, id), version)
		if err != nil {
			return err
		}
		if created {
			out.Status, out.Location = http.StatusCreated, Base+"/locations/"+url.PathEscape(id)
		}
		out.ETag, out.Body = versionTag(l.Version), locationForm(l)
		return nil
	})
	if err != nil {
		return nil, err
	}
	return out, nil
}
