package api

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"net/http"
	"net/url"
	"slices"
	"strconv"
	"time"

	"github.com/go-json-experiment/json"

	"github.com/evenkeel/evenkeel/csms"
	"github.com/evenkeel/evenkeel/internal/fleet"
	"github.com/evenkeel/evenkeel/internal/operator"
	"github.com/evenkeel/evenkeel/internal/store"
)

// Station is a charging station as the API shows it: what the operator set, what it told
// about itself, and its live state. What is unknown is null.
type Station struct {
	_ struct{} `additionalProperties:"true"`

	ID           string     `json:"id" doc:"The OCPP identity"`
	Connected    bool       `json:"connected"`
	OCPPVersion  *string    `json:"ocppVersion" doc:"1.6, 2.0.1 or 2.1, as last negotiated"`
	Registration *string    `json:"registration" enum:"accepted,pending,rejected"`
	ConnectedAt  *time.Time `json:"connectedAt" doc:"When the newest connection was made"`
	LastSeenAt   *time.Time `json:"lastSeenAt" doc:"Of the last message"`
	Status       *string    `json:"status" doc:"Of the station as a whole, in words of OCPP 2.x"`
	ErrorCode    *string    `json:"errorCode" doc:"Of the station as a whole; null for none"`
	EVSEs        []EVSE     `json:"evses" doc:"Ascending by id"`

	Vendor            *string    `json:"vendor"`
	Model             *string    `json:"model"`
	SerialNumber      *string    `json:"serialNumber"`
	FirmwareVersion   *string    `json:"firmwareVersion"`
	ICCID             *string    `json:"iccid"`
	IMSI              *string    `json:"imsi"`
	MeterType         *string    `json:"meterType"`
	MeterSerialNumber *string    `json:"meterSerialNumber"`
	BootReason        *string    `json:"bootReason"`
	LastBootAt        *time.Time `json:"lastBootAt"`

	SecurityProfile int               `json:"securityProfile" doc:"0: unsecured, an explicit exception"`
	HasPassword     bool              `json:"hasPassword" doc:"The password itself is never told"`
	Enabled         bool              `json:"enabled"`
	BootPolicy      *string           `json:"bootPolicy" enum:"accepted,pending,rejected" doc:"What the next boot is told"`
	Automation      string            `json:"automation" enum:"on,off" doc:"off keeps the server from sending calls of its own accord"`
	Location        *string           `json:"location"`
	Tariff          *string           `json:"tariff"`
	ExternalID      *string           `json:"externalId"`
	Labels          map[string]string `json:"labels"`

	Deviations      []string         `json:"deviations" doc:"Names of what the station does otherwise than the standard says"`
	DeviationCounts map[string]int64 `json:"deviationCounts" doc:"How often, by name"`

	CreatedAt *time.Time `json:"createdAt"`
	UpdatedAt *time.Time `json:"updatedAt"`
}

// EVSE is one EVSE of a station. In OCPP 1.6 connector N is EVSE N with connector 1.
type EVSE struct {
	_          struct{}    `additionalProperties:"true"`
	ID         int         `json:"id"`
	Connectors []Connector `json:"connectors" doc:"Ascending by id"`
}

// Connector is one connector with its last reported status.
type Connector struct {
	_               struct{}   `additionalProperties:"true"`
	ID              int        `json:"id"`
	Type            *string    `json:"type" doc:"OCPP 2.1 connector type (cType2, cCCS2, ...)"`
	Status          *string    `json:"status" enum:"Available,Occupied,Reserved,Unavailable,Faulted" doc:"In words of OCPP 2.x"`
	StatusAt        *time.Time `json:"statusAt" doc:"By the station's clock where it told one"`
	ErrorCode       *string    `json:"errorCode" doc:"null for none"`
	ErrorInfo       *string    `json:"errorInfo"`
	VendorID        *string    `json:"vendorId"`
	VendorErrorCode *string    `json:"vendorErrorCode"`
}

// StationConnector is a connector that names its EVSE.
type StationConnector struct {
	EVSEID int `json:"evseId"`
	Connector
}

func stationForm(st csms.ChargingStation) Station {
	out := Station{
		ID: string(st.Key.Station), Connected: st.Connected, OCPPVersion: strPtr(st.OCPPVersion),
		Registration: strPtr(st.Registration), ConnectedAt: timePtr(st.ConnectedAt), LastSeenAt: timePtr(st.LastSeenAt),
		Status: strPtr(st.Status), ErrorCode: strPtr(st.Error.Code), EVSEs: evseForms(st.EVSEs),
		Vendor: strPtr(st.Vendor), Model: strPtr(st.Model), SerialNumber: strPtr(st.SerialNumber),
		FirmwareVersion: strPtr(st.FirmwareVersion), ICCID: strPtr(st.ICCID), IMSI: strPtr(st.IMSI),
		MeterType: strPtr(st.MeterType), MeterSerialNumber: strPtr(st.MeterSerial),
		BootReason: strPtr(st.BootReason), LastBootAt: timePtr(st.LastBootAt),
		SecurityProfile: st.SecurityProfile, HasPassword: len(st.PasswordHashes) > 0, Enabled: st.Enabled,
		BootPolicy: strPtr(st.BootPolicy), Automation: "off", Location: strPtr(st.Location), Tariff: strPtr(st.Tariff),
		ExternalID: strPtr(st.ExternalID), Labels: st.Labels,
		Deviations: []string{}, DeviationCounts: st.Deviations,
		CreatedAt: timePtr(st.CreatedAt), UpdatedAt: timePtr(st.UpdatedAt),
	}
	if st.Automation {
		out.Automation = "on"
	}
	for name := range st.Deviations {
		out.Deviations = append(out.Deviations, name)
	}
	slices.Sort(out.Deviations)
	return out
}

func evseForms(evses []csms.EVSE) []EVSE {
	out := make([]EVSE, 0, len(evses))
	for _, e := range evses {
		f := EVSE{ID: int(e.ID), Connectors: make([]Connector, 0, len(e.Connectors))}
		for _, c := range e.Connectors {
			f.Connectors = append(f.Connectors, Connector{
				ID: int(c.ID), Type: strPtr(c.Type), Status: strPtr(c.Status), StatusAt: timePtr(c.StatusAt),
				ErrorCode: strPtr(c.Fault.Code), ErrorInfo: strPtr(c.Fault.Info),
				VendorID: strPtr(c.Fault.VendorID), VendorErrorCode: strPtr(c.Fault.VendorCode),
			})
		}
		out = append(out, f)
	}
	return out
}

// StationRequest is what an operator sets of a charging station.
type StationRequest struct {
	SecurityProfile *int              `json:"securityProfile,omitempty" nullable:"true" minimum:"0" maximum:"3" doc:"0 unsecured, only by saying so here; 1 password; 2 password over TLS; 3 client certificate"`
	Password        *string           `json:"password,omitempty" nullable:"true" doc:"Kept where absent, never returned"`
	EVSEs           []EVSERequest     `json:"evses,omitempty" nullable:"true" doc:"Kept where absent"`
	Enabled         *bool             `json:"enabled,omitempty" nullable:"true" doc:"A disabled station may not connect. Default true"`
	BootPolicy      *string           `json:"bootPolicy,omitempty" nullable:"true" enum:"accepted,pending,rejected" doc:"What the next boot is told. Default accepted"`
	Automation      *string           `json:"automation,omitempty" nullable:"true" enum:"on,off" doc:"Default on"`
	Location        *string           `json:"location,omitempty" nullable:"true" maxLength:"64" doc:"Id of a location"`
	Tariff          *string           `json:"tariff,omitempty" nullable:"true" maxLength:"64" doc:"Id of a tariff"`
	ExternalID      *string           `json:"externalId,omitempty" nullable:"true" maxLength:"255"`
	Labels          map[string]string `json:"labels,omitzero"`
	AllowDowngrade  *bool             `json:"allowDowngrade,omitempty" nullable:"true" doc:"Lets an owner lower the security profile"`
}

// EVSERequest is one EVSE as an operator sets it.
type EVSERequest struct {
	ID         int                `json:"id" minimum:"1"`
	Connectors []ConnectorRequest `json:"connectors,omitempty"`
}

// ConnectorRequest is one connector as an operator sets it.
type ConnectorRequest struct {
	ID   int     `json:"id" minimum:"1"`
	Type *string `json:"type,omitempty" nullable:"true" maxLength:"20" doc:"OCPP 2.1 connector type (cType2, cCCS2, ...)"`
}

func (b StationRequest) record(who caller, key csms.StationKey) fleet.StationRecord {
	rec := fleet.StationRecord{
		Key: key, SecurityProfile: b.SecurityProfile, Password: b.Password, Enabled: b.Enabled,
		Location: b.Location, Tariff: b.Tariff, ExternalID: b.ExternalID, Labels: b.Labels,
		AllowDowngrade: or(b.AllowDowngrade), ByOwner: who.may(operator.LowerSecurity),
	}
	if b.BootPolicy != nil {
		rec.BootPolicy = new(csms.Registration(*b.BootPolicy))
	}
	if b.Automation != nil {
		rec.Automation = new(*b.Automation == "on")
	}
	if b.EVSEs != nil {
		rec.EVSEs = make([]csms.EVSE, 0, len(b.EVSEs))
		for _, e := range b.EVSEs {
			evse := csms.EVSE{ID: csms.EVSEID(e.ID)}
			for _, c := range e.Connectors {
				evse.Connectors = append(evse.Connectors, csms.Connector{ID: csms.ConnectorID(c.ID), Type: or(c.Type)})
			}
			rec.EVSEs = append(rec.EVSEs, evse)
		}
	}
	return rec
}

// stationDocument is the record as a PUT would write it, the base of a merge patch.
func stationDocument(st csms.ChargingStation) StationRequest {
	doc := StationRequest{
		SecurityProfile: new(st.SecurityProfile), Enabled: new(st.Enabled), BootPolicy: strPtr(st.BootPolicy),
		Automation: new("off"), Location: strPtr(st.Location), Tariff: strPtr(st.Tariff),
		ExternalID: strPtr(st.ExternalID), Labels: st.Labels, EVSEs: []EVSERequest{},
	}
	if st.Automation {
		doc.Automation = new("on")
	}
	for _, e := range st.EVSEs {
		r := EVSERequest{ID: int(e.ID)}
		for _, c := range e.Connectors {
			r.Connectors = append(r.Connectors, ConnectorRequest{ID: int(c.ID), Type: strPtr(c.Type)})
		}
		doc.EVSEs = append(doc.EVSEs, r)
	}
	return doc
}

// stationTag is the ETag of what the operator set: live state, which changes all the
// time, is not part of it.
func stationTag(st csms.ChargingStation) (string, error) {
	text, err := json.Marshal(stationDocument(st), json.Deterministic(true))
	if err != nil {
		return "", err
	}
	h := sha256.New()
	h.Write(text)
	for _, p := range st.PasswordHashes {
		h.Write(p)
	}
	return `"` + hex.EncodeToString(h.Sum(nil)[:12]) + `"`, nil
}

// StationParams names a charging station in the path.
type StationParams struct {
	ID string `path:"id" minLength:"1" maxLength:"48" doc:"The station's OCPP identity"`
}

type stationsInput struct {
	PageParams
	Connected    string `query:"connected" enum:"true,false"`
	Registration string `query:"registration" enum:"accepted,pending,rejected"`
	Location     string `query:"location" maxLength:"64"`
	Search       string `query:"search" maxLength:"100" doc:"Part of id, vendor, model or serial number"`
}

type stationOutput struct {
	Status   int
	ETag     string `header:"ETag"`
	Location string `header:"Location"`
	Body     Station
}

type putStationInput struct {
	StationParams
	MatchParams
	Body StationRequest
}

type patchStationInput struct {
	StationParams
	MatchParams
	PatchBody
}

type deleteStationInput struct {
	StationParams
	MatchParams
}

// partsInput asks for the parts of a station.
type partsInput struct {
	StationParams
	PageParams
}

func (a *API) stationRoutes() {
	const tag, path = "charging-stations", "/charging-stations/{id}"
	route(a, operation{
		method: http.MethodGet, path: "/charging-stations", id: "listChargingStations", tag: tag,
		summary: "List charging stations by id", perm: operator.ReadStations,
	}, func(ctx context.Context, who caller, in *stationsInput) (*listOutput[Station], error) {
		q := store.StationQuery{
			Registration: csms.Registration(in.Registration), Location: in.Location, Search: in.Search,
		}
		if in.Connected != "" {
			q.Connected = new(in.Connected == "true")
		}
		page, err := in.page(who)
		if err != nil {
			return nil, err
		}
		list, next, err := a.Store.Stations(ctx, who.tenant, q, page)
		if err != nil {
			return nil, err
		}
		a.freshen(ctx, list)
		return listed(who, &in.PageParams, list, next, stationForm), nil
	})
	route(a, operation{
		method: http.MethodGet, path: path, id: "getChargingStation", tag: tag,
		summary: "Get a charging station with its live state", perm: operator.ReadStations, errors: []int{404},
	}, func(ctx context.Context, who caller, in *StationParams) (*stationOutput, error) {
		st, err := a.Store.GetStation(ctx, who.station(in.ID))
		if err != nil {
			return nil, err
		}
		return a.stationAnswer(ctx, st, http.StatusOK)
	})
	route(a, operation{
		method: http.MethodPut, path: path, id: "putChargingStation", tag: tag, also: http.StatusCreated,
		summary: "Create or replace a charging station's record", perm: operator.WriteStations, errors: []int{409, 412},
	}, a.putStation)
	route(a, operation{
		method: http.MethodPatch, path: path, id: "patchChargingStation", tag: tag,
		summary: "Change some of a charging station's record (merge patch)", perm: operator.WriteStations,
		errors: []int{404, 409, 412, 415},
	}, a.patchStation)
	documentPatch[StationRequest](a, path)
	route(a, operation{
		method: http.MethodDelete, path: path, id: "deleteChargingStation", tag: tag,
		summary: "Delete a charging station; its transactions stay", perm: operator.WriteStations, errors: []int{404, 412},
	}, func(ctx context.Context, who caller, in *deleteStationInput) (*struct{}, error) {
		key := who.station(in.ID)
		return nil, retry(func() error {
			if in.IfMatch == "" {
				return a.Fleet.Delete(ctx, who.name, key, nil)
			}
			st, err := a.matched(ctx, key, &in.MatchParams)
			if err != nil {
				return err
			}
			return a.Fleet.Delete(ctx, who.name, key, new(st.Version))
		})
	})
	route(a, operation{
		method: http.MethodGet, path: path + "/evses", id: "listEVSEs", tag: tag,
		summary: "List a station's EVSEs", perm: operator.ReadStations, errors: []int{404},
	}, func(ctx context.Context, who caller, in *partsInput) (*listOutput[EVSE], error) {
		st, err := a.Store.GetStation(ctx, who.station(in.ID))
		if err != nil {
			return nil, err
		}
		return paged(who, &in.PageParams, evseForms(st.EVSEs), func(e EVSE) string { return strconv.Itoa(e.ID) }, as[EVSE])
	})
	route(a, operation{
		method: http.MethodGet, path: path + "/connectors", id: "listConnectors", tag: tag,
		summary: "List a station's connectors", perm: operator.ReadStations, errors: []int{404},
	}, func(ctx context.Context, who caller, in *partsInput) (*listOutput[StationConnector], error) {
		st, err := a.Store.GetStation(ctx, who.station(in.ID))
		if err != nil {
			return nil, err
		}
		var all []StationConnector
		for _, e := range evseForms(st.EVSEs) {
			for _, c := range e.Connectors {
				all = append(all, StationConnector{EVSEID: e.ID, Connector: c})
			}
		}
		return paged(who, &in.PageParams, all, func(c StationConnector) string {
			return fmt.Sprintf("%d.%d", c.EVSEID, c.ID)
		}, as[StationConnector])
	})
}

// freshen brings in when connected stations were last heard of: the nodes that hold their
// sockets know it to the message, the store only to the minute.
func (a *API) freshen(ctx context.Context, list []csms.ChargingStation) {
	at := make(map[string][]int) // by node, places in list
	for i := range list {
		if list[i].Connected {
			at[list[i].Node] = append(at[list[i].Node], i)
		}
	}
	for node, places := range at {
		keys := make([]csms.StationKey, len(places))
		for k, i := range places {
			keys[k] = list[i].Key
		}
		for k, heard := range a.Bus.Heard(ctx, node, keys) {
			if st := &list[places[k]]; heard.After(st.LastSeenAt) {
				st.LastSeenAt = heard
			}
		}
	}
}

func (a *API) stationAnswer(ctx context.Context, st csms.ChargingStation, status int) (*stationOutput, error) {
	one := []csms.ChargingStation{st}
	a.freshen(ctx, one)
	st = one[0]
	tag, err := stationTag(st)
	if err != nil {
		return nil, err
	}
	return &stationOutput{Status: status, ETag: tag, Body: stationForm(st)}, nil
}

// matched reads the station, whose record must be what If-Match says.
func (a *API) matched(ctx context.Context, key csms.StationKey, m *MatchParams) (csms.ChargingStation, error) {
	st, err := a.Store.GetStation(ctx, key)
	if err != nil {
		return st, err
	}
	tag, err := stationTag(st)
	if err != nil {
		return st, err
	}
	return st, m.check(tag)
}

func (a *API) putStation(ctx context.Context, who caller, in *putStationInput) (*stationOutput, error) {
	key := who.station(in.ID)
	rec := in.Body.record(who, key)
	var st csms.ChargingStation
	err := retry(func() error {
		if in.IfMatch != "" {
			old, err := a.matched(ctx, key, &in.MatchParams)
			switch csms.CodeOf(err) {
			case "":
				rec.IfMatch = new(old.Version)
			case csms.CodeNotFound:
				return csms.Errorf(codePrecondition, "there is no record yet")
			default:
				return err
			}
		}
		var err error
		st, err = a.Fleet.Put(ctx, who.name, rec)
		return err
	})
	if err != nil {
		return nil, err
	}
	out, err := a.stationAnswer(ctx, st, http.StatusOK)
	if err == nil && st.Version == 1 { // the first version is a new record's
		out.Status, out.Location = http.StatusCreated, Base+"/charging-stations/"+url.PathEscape(in.ID)
	}
	return out, err
}

func (a *API) patchStation(ctx context.Context, who caller, in *patchStationInput) (*stationOutput, error) {
	key := who.station(in.ID)
	var st csms.ChargingStation
	err := retry(func() error {
		old, err := a.matched(ctx, key, &in.MatchParams)
		if err != nil {
			return err
		}
		body, touched, err := merged(a, stationDocument(old), &in.PatchBody)
		if err != nil {
			return err
		}
		if !touched["evses"] {
			body.EVSEs = nil // kept as they are, with what stations tell of them meanwhile
		}
		rec := body.record(who, key)
		rec.IfMatch = new(old.Version)
		st, err = a.Fleet.Put(ctx, who.name, rec)
		return err
	})
	if err != nil {
		return nil, err
	}
	return a.stationAnswer(ctx, st, http.StatusOK)
}

// Enrolment is the window in which unknown stations are taken in as pending.
type Enrolment struct {
	OpenUntil *time.Time `json:"openUntil" doc:"null or past: closed"`
}

type enrolmentOutput struct{ Body Enrolment }

type putEnrolmentInput struct {
	Body Enrolment
}

func (a *API) enrolmentRoutes() {
	const tag = "enrolment"
	for _, d := range []struct {
		verb, id, summary string
		do                func(context.Context, string, csms.StationKey) (csms.ChargingStation, error)
	}{
		{"approve", "approveChargingStation", "Accept a pending charging station", a.Fleet.Approve},
		{"reject", "rejectChargingStation", "Reject a charging station", a.Fleet.Reject},
	} {
		route(a, operation{
			method: http.MethodPost, path: "/charging-stations/{id}/" + d.verb, id: d.id, tag: tag,
			summary: d.summary, perm: operator.WriteStations, errors: []int{404},
		}, func(ctx context.Context, who caller, in *StationParams) (*stationOutput, error) {
			st, err := d.do(ctx, who.name, who.station(in.ID))
			if err != nil {
				return nil, err
			}
			return a.stationAnswer(ctx, st, http.StatusOK)
		})
	}
	route(a, operation{
		method: http.MethodGet, path: "/enrolment", id: "getEnrolment", tag: tag,
		summary: "Get the enrolment window", perm: operator.ReadStations,
	}, func(ctx context.Context, who caller, _ *struct{}) (*enrolmentOutput, error) {
		until, err := a.Fleet.Enrolment(ctx, who.tenant)
		if err != nil {
			return nil, err
		}
		return &enrolmentOutput{Body: Enrolment{OpenUntil: timePtr(until)}}, nil
	})
	route(a, operation{
		method: http.MethodPut, path: "/enrolment", id: "putEnrolment", tag: tag,
		summary: "Open or close the window in which unknown stations are parked as pending", perm: operator.WriteStations,
	}, func(ctx context.Context, who caller, in *putEnrolmentInput) (*enrolmentOutput, error) {
		until := time.Now().Add(-time.Second) // null closes it
		if in.Body.OpenUntil != nil {
			until = *in.Body.OpenUntil
		}
		until, err := a.Fleet.OpenEnrolment(ctx, who.name, who.tenant, until)
		if err != nil {
			return nil, err
		}
		return &enrolmentOutput{Body: Enrolment{OpenUntil: timePtr(until)}}, nil
	})
}
