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

// TokenRequest is what an operator sets of an id token.
type TokenRequest struct {
	Status           *string           `json:"status,omitempty" nullable:"true" enum:"accepted,blocked,expired,invalid,noCredit,notAllowedTypeEVSE,notAtThisLocation,notAtThisTime,concurrentTx" doc:"accepted where absent"`
	ExpiresAt        *time.Time        `json:"expiresAt,omitempty" nullable:"true" doc:"absent: never"`
	Group            *string           `json:"group,omitempty" nullable:"true" maxLength:"36" doc:"Name of its group, which is made on first use"`
	MasterPass       *bool             `json:"masterPass,omitempty" nullable:"true" doc:"It stops any transaction and starts none"`
	MaxConcurrent    *int              `json:"maxConcurrent,omitempty" nullable:"true" minimum:"0" doc:"Transactions at a time; 0 or absent for no limit"`
	Language         *string           `json:"language,omitempty" nullable:"true" maxLength:"8" doc:"RFC 5646 tag"`
	ChargingPriority *int              `json:"chargingPriority,omitempty" nullable:"true" minimum:"-9" maximum:"9"`
	Note             *string           `json:"note,omitempty" nullable:"true" maxLength:"1000"`
	ExternalID       *string           `json:"externalId,omitempty" nullable:"true" maxLength:"255"`
	Labels           map[string]string `json:"labels,omitzero"`
}

// Token is an id token the operator knows.
type Token struct {
	_                struct{}          `additionalProperties:"true"`
	Type             string            `json:"type" doc:"OCPP 2.x IdTokenEnumType"`
	Value            string            `json:"value" doc:"Masked for roles that may not see it"`
	Status           string            `json:"status"`
	ExpiresAt        *time.Time        `json:"expiresAt" doc:"null: never"`
	Group            *string           `json:"group"`
	MasterPass       bool              `json:"masterPass"`
	MaxConcurrent    *int              `json:"maxConcurrent" doc:"null: no limit"`
	Language         *string           `json:"language"`
	ChargingPriority int               `json:"chargingPriority"`
	Note             *string           `json:"note"`
	ExternalID       *string           `json:"externalId"`
	Labels           map[string]string `json:"labels"`
	UpdatedAt        *time.Time        `json:"updatedAt"`
}

func tokenRecordForm(who caller) func(csms.TokenRecord) Token {
	return func(t csms.TokenRecord) Token {
		return Token{
			Type: t.Type, Value: tokenValue(who, t.Value), Status: string(t.Status),
			ExpiresAt: timePtr(t.ExpiresAt), Group: strPtr(t.Group), MasterPass: t.MasterPass,
			MaxConcurrent: intPtr(t.MaxConcurrent), Language: strPtr(t.Language),
			ChargingPriority: t.ChargingPriority, Note: strPtr(t.Note), ExternalID: strPtr(t.ExternalID),
			Labels: t.Labels, UpdatedAt: timePtr(t.UpdatedAt),
		}
	}
}

// or gives what p points to, or the zero value for nil.
func or[T any](p *T) (v T) {
	if p != nil {
		v = *p
	}
	return v
}

func (b TokenRequest) record(who caller, typ, value string) csms.TokenRecord {
	return csms.TokenRecord{
		Tenant: who.tenant, Type: typ, Value: value,
		Status: csms.TokenStatus(or(b.Status)), ExpiresAt: or(b.ExpiresAt).UTC(), Group: or(b.Group),
		MasterPass: or(b.MasterPass), MaxConcurrent: or(b.MaxConcurrent), Language: or(b.Language),
		ChargingPriority: or(b.ChargingPriority), Note: or(b.Note), ExternalID: or(b.ExternalID), Labels: b.Labels,
	}
}

// tokenDocument is the record as a PUT would write it, the base of a merge patch.
func tokenDocument(t csms.TokenRecord) TokenRequest {
	return TokenRequest{
		Status: strPtr(t.Status), ExpiresAt: timePtr(t.ExpiresAt), Group: strPtr(t.Group),
		MasterPass: new(t.MasterPass), MaxConcurrent: new(t.MaxConcurrent), Language: strPtr(t.Language),
		ChargingPriority: new(t.ChargingPriority), Note: strPtr(t.Note), ExternalID: strPtr(t.ExternalID), Labels: t.Labels,
	}
}

type tokensInput struct {
	PageParams
	Group  string `query:"group" maxLength:"36"`
	Search string `query:"search" maxLength:"255" doc:"Part of the value; only for roles that may see values"`
}

// TokenParams names an id token in the path.
type TokenParams struct {
	Type  string `path:"type" minLength:"1" maxLength:"20" doc:"OCPP 2.x IdTokenEnumType: ISO14443, ISO15693, eMAID, Central, ..."`
	Value string `path:"value" minLength:"1" maxLength:"255" doc:"Letter case does not matter"`
}

type putTokenInput struct {
	TokenParams
	MatchParams
	Body TokenRequest
}

type patchTokenInput struct {
	TokenParams
	MatchParams
	PatchBody
}

type deleteTokenInput struct {
	TokenParams
	MatchParams
}

type tokenOutput struct {
	Status   int
	ETag     string `header:"ETag"`
	Location string `header:"Location"`
	Body     Token
}

func (a *API) tokenRoutes() {
	const tag, path = "id-tokens", "/id-tokens/{type}/{value}"
	route(a, operation{
		method: http.MethodGet, path: "/id-tokens", id: "listIDTokens", tag: tag,
		summary: "List id tokens by value", perm: operator.ReadTokens,
	}, func(ctx context.Context, who caller, in *tokensInput) (*listOutput[Token], error) {
		if in.Search != "" && !who.may(operator.SeeTokenValues) {
			// Trying parts would tell the value that is masked.
			return nil, csms.Errorf(csms.CodeForbidden, "the role %s may not search by value", who.role)
		}
		page, err := in.page(who)
		if err != nil {
			return nil, err
		}
		list, next, err := a.Store.Tokens(ctx, who.tenant, store.TokenQuery{Group: in.Group, Search: in.Search}, page)
		if err != nil {
			return nil, err
		}
		return listed(who, &in.PageParams, list, next, tokenRecordForm(who)), nil
	})
	route(a, operation{
		method: http.MethodGet, path: path, id: "getIDToken", tag: tag,
		summary: "Get an id token", perm: operator.ReadTokens, errors: []int{404},
	}, func(ctx context.Context, who caller, in *TokenParams) (*tokenOutput, error) {
		t, err := a.token(ctx, who, in)
		if err != nil {
			return nil, err
		}
		return &tokenOutput{Status: 200, ETag: versionTag(t.Version), Body: tokenRecordForm(who)(t)}, nil
	})
	route(a, operation{
		method: http.MethodPut, path: path, id: "putIDToken", tag: tag, also: http.StatusCreated,
		summary: "Create or replace an id token", perm: operator.WriteTokens, errors: []int{412},
	}, func(ctx context.Context, who caller, in *putTokenInput) (*tokenOutput, error) {
		return a.putToken(ctx, who, &in.TokenParams, &in.MatchParams, func(csms.TokenRecord) (TokenRequest, error) {
			return in.Body, nil
		})
	})
	route(a, operation{
		method: http.MethodPatch, path: path, id: "patchIDToken", tag: tag,
		summary: "Change some of an id token (merge patch)", perm: operator.WriteTokens, errors: []int{404, 412, 415},
	}, func(ctx context.Context, who caller, in *patchTokenInput) (*tokenOutput, error) {
		return a.putToken(ctx, who, &in.TokenParams, &in.MatchParams, func(t csms.TokenRecord) (TokenRequest, error) {
			if t.Version == 0 {
				return TokenRequest{}, csms.Errorf(csms.CodeNotFound, "no such id token")
			}
			body, _, err := merged(a, tokenDocument(t), &in.PatchBody)
			return body, err
		})
	})
	documentPatch[TokenRequest](a, path)
	route(a, operation{
		method: http.MethodDelete, path: path, id: "deleteIDToken", tag: tag,
		summary: "Delete an id token", perm: operator.WriteTokens, errors: []int{404, 412},
	}, func(ctx context.Context, who caller, in *deleteTokenInput) (*struct{}, error) {
		return nil, retry(func() error {
			t, err := a.token(ctx, who, &in.TokenParams)
			if err != nil {
				return err
			}
			if err := in.check(versionTag(t.Version)); err != nil {
				return err
			}
			return a.Tokens.DeleteToken(ctx, who.name, who.tenant, in.Type, in.Value, new(t.Version))
		})
	})
}

// token reads one token's record.
func (a *API) token(ctx context.Context, who caller, in *TokenParams) (t csms.TokenRecord, err error) {
	err = a.Store.Tx(ctx, func(tx store.Tx) (err error) {
		t, err = tx.Token(who.tenant, in.Type, in.Value)
		return err
	})
	return t, err
}

// putToken writes what body makes of the present record, one of version 0 where there is none.
func (a *API) putToken(ctx context.Context, who caller, in *TokenParams, match *MatchParams, body func(csms.TokenRecord) (TokenRequest, error)) (*tokenOutput, error) {
	out := &tokenOutput{Status: http.StatusOK}
	err := retry(func() error {
		old, err := a.token(ctx, who, in)
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
		t, created, err := a.Tokens.PutToken(ctx, who.name, b.record(who, in.Type, in.Value), version)
		if err != nil {
			return err
		}
		if created {
			out.Status = http.StatusCreated
			out.Location = Base + "/id-tokens/" + url.PathEscape(in.Type) + "/" + url.PathEscape(in.Value)
		}
		out.ETag, out.Body = versionTag(t.Version), tokenRecordForm(who)(t)
		return nil
	})
	if err != nil {
		return nil, err
	}
	return out, nil
}

// GroupRequest is what an operator sets of a group of id tokens.
type GroupRequest struct {
	MaxConcurrent *int  `json:"maxConcurrent,omitempty" nullable:"true" minimum:"0" doc:"Transactions of all its tokens at a time; 0 or absent for no limit"`
	MasterPass    *bool `json:"masterPass,omitempty" nullable:"true" doc:"It is a master pass group (OCPP 2.x, C16)"`
}

// Group is a set of id tokens that may stop each other's transactions.
type Group struct {
	_             struct{}   `additionalProperties:"true"`
	Name          string     `json:"name" doc:"Sent as groupIdToken of type Central, as parentIdTag in OCPP 1.6"`
	MaxConcurrent *int       `json:"maxConcurrent" doc:"null: no limit"`
	MasterPass    bool       `json:"masterPass"`
	UpdatedAt     *time.Time `json:"updatedAt"`
}

func groupForm(g csms.TokenGroup) Group {
	return Group{Name: g.Name, MaxConcurrent: intPtr(g.MaxConcurrent), MasterPass: g.MasterPass, UpdatedAt: timePtr(g.UpdatedAt)}
}

// GroupParams names a group in the path.
type GroupParams struct {
	Name string `path:"name" minLength:"1" maxLength:"36"`
}

type groupOutput struct {
	Status   int
	ETag     string `header:"ETag"`
	Location string `header:"Location"`
	Body     Group
}

type putGroupInput struct {
	GroupParams
	MatchParams
	Body GroupRequest
}

type deleteGroupInput struct {
	GroupParams
	MatchParams
}

func (a *API) groupRoutes() {
	const tag, path = "id-token-groups", "/id-token-groups/{name}"
	route(a, operation{
		method: http.MethodGet, path: "/id-token-groups", id: "listIDTokenGroups", tag: tag,
		summary: "List groups of id tokens by name", perm: operator.ReadTokens,
	}, func(ctx context.Context, who caller, in *PageParams) (*listOutput[Group], error) {
		page, err := in.page(who)
		if err != nil {
			return nil, err
		}
		list, next, err := a.Store.Groups(ctx, who.tenant, page)
		if err != nil {
			return nil, err
		}
		return listed(who, in, list, next, groupForm), nil
	})
	route(a, operation{
		method: http.MethodGet, path: path, id: "getIDTokenGroup", tag: tag,
		summary: "Get a group of id tokens", perm: operator.ReadTokens, errors: []int{404},
	}, func(ctx context.Context, who caller, in *GroupParams) (*groupOutput, error) {
		g, err := a.group(ctx, who, in.Name)
		if err != nil {
			return nil, err
		}
		return &groupOutput{Status: 200, ETag: versionTag(g.Version), Body: groupForm(g)}, nil
	})
	route(a, operation{
		method: http.MethodPut, path: path, id: "putIDTokenGroup", tag: tag, also: http.StatusCreated,
		summary: "Create or replace a group of id tokens", perm: operator.WriteTokens, errors: []int{412},
	}, a.putGroup)
	route(a, operation{
		method: http.MethodDelete, path: path, id: "deleteIDTokenGroup", tag: tag,
		summary: "Delete a group that has no id tokens", perm: operator.WriteTokens, errors: []int{404, 409, 412},
	}, func(ctx context.Context, who caller, in *deleteGroupInput) (*struct{}, error) {
		return nil, retry(func() error {
			g, err := a.group(ctx, who, in.Name)
			if err != nil {
				return err
			}
			if err := in.check(versionTag(g.Version)); err != nil {
				return err
			}
			return a.Tokens.DeleteGroup(ctx, who.name, who.tenant, in.Name, new(g.Version))
		})
	})
}

func (a *API) group(ctx context.Context, who caller, name string) (g csms.TokenGroup, err error) {
	err = a.Store.Tx(ctx, func(tx store.Tx) (err error) {
		g, err = tx.Group(who.tenant, name)
		return err
	})
	return g, err
}

func (a *API) putGroup(ctx context.Context, who caller, in *putGroupInput) (*groupOutput, error) {
	out := &groupOutput{Status: http.StatusOK}
	err := retry(func() error {
		old, err := a.group(ctx, who, in.Name)
		if err != nil && csms.CodeOf(err) != csms.CodeNotFound {
			return err
		}
		tag, version := "", (*int64)(nil)
		if err == nil {
			tag, version = versionTag(old.Version), new(old.Version)
		}
		if err := in.check(tag); err != nil {
			return err
		}
		g, created, err := a.Tokens.PutGroup(ctx, who.name, csms.TokenGroup{
			Tenant: who.tenant, Name: in.Name,
			MaxConcurrent: or(in.Body.MaxConcurrent), MasterPass: or(in.Body.MasterPass),
		}, version)
		if err != nil {
			return err
		}
		if created {
			out.Status, out.Location = http.StatusCreated, Base+"/id-token-groups/"+url.PathEscape(in.Name)
		}
		out.ETag, out.Body = versionTag(g.Version), groupForm(g)
		return nil
	})
	if err != nil {
		return nil, err
	}
	return out, nil
}
