package api

import (
	"context"
	"net/http"
	"time"

	"github.com/evenkeel/evenkeel/csms"
	"github.com/evenkeel/evenkeel/internal/operator"
)

// APIKey is a program's access. Its secret is shown once, when it is made.
type APIKey struct {
	_          struct{}   `additionalProperties:"true"`
	ID         string     `json:"id" doc:"key_ and a UUIDv7"`
	Name       string     `json:"name"`
	Role       string     `json:"role" enum:"owner,operator,technician,finance,viewer"`
	CreatedAt  time.Time  `json:"createdAt"`
	ExpiresAt  *time.Time `json:"expiresAt" doc:"null: never"`
	LastUsedAt *time.Time `json:"lastUsedAt" doc:"To the minute"`
	RevokedAt  *time.Time `json:"revokedAt" doc:"null: valid"`
	Secret     string     `json:"secret,omitzero" doc:"Only in the answer to its making"`
}

func keyForm(k csms.APIKey) APIKey {
	return APIKey{
		ID: string(k.ID), Name: k.Name, Role: string(k.Role), CreatedAt: k.CreatedAt.UTC(),
		ExpiresAt: timePtr(k.ExpiresAt), LastUsedAt: timePtr(k.LastUsedAt), RevokedAt: timePtr(k.RevokedAt),
	}
}

// APIKeyRequest is what is wanted of a new API key.
type APIKeyRequest struct {
	Name      string     `json:"name" minLength:"1" maxLength:"100"`
	Role      string     `json:"role" enum:"owner,operator,technician,finance,viewer"`
	ExpiresAt *time.Time `json:"expiresAt,omitempty"`
}

type createKeyInput struct{ Body APIKeyRequest }

type keyOutput struct {
	Location string `header:"Location"`
	Body     APIKey
}

type keyInput struct {
	ID string `path:"id" maxLength:"64" doc:"key_..."`
}

func (a *API) keyRoutes() {
	const tag = "api-keys"
	route(a, operation{
		method: http.MethodPost, path: "/api-keys", id: "createAPIKey", tag: tag,
		summary: "Make an API key; the answer shows its secret once", perm: operator.ManageKeys, status: 201,
	}, func(ctx context.Context, who caller, in *createKeyInput) (*keyOutput, error) {
		n := operator.NewKey{Tenant: who.tenant, Name: in.Body.Name, Role: csms.Role(in.Body.Role), By: who.name}
		if in.Body.ExpiresAt != nil {
			n.ExpiresAt = *in.Body.ExpiresAt
		}
		secret, key, err := a.Keys.Make(ctx, n)
		if err != nil {
			return nil, err
		}
		out := &keyOutput{Location: Base + "/api-keys/" + string(key.ID), Body: keyForm(key)}
		out.Body.Secret = secret
		return out, nil
	})
	route(a, operation{
		method: http.MethodGet, path: "/api-keys", id: "listAPIKeys", tag: tag,
		summary: "List API keys by name", perm: operator.ManageKeys,
	}, func(ctx context.Context, who caller, in *PageParams) (*listOutput[APIKey], error) {
		keys, err := a.Keys.List(ctx, who.tenant)
		if err != nil {
			return nil, err
		}
		return paged(who, in, keys, func(k csms.APIKey) string { return string(k.ID) }, keyForm)
	})
	route(a, operation{
		method: http.MethodGet, path: "/api-keys/{id}", id: "getAPIKey", tag: tag,
		summary: "Get an API key", perm: operator.ManageKeys, errors: []int{404},
	}, func(ctx context.Context, who caller, in *keyInput) (*keyOutput, error) {
		keys, err := a.Keys.List(ctx, who.tenant)
		if err != nil {
			return nil, err
		}
		for _, k := range keys {
			if string(k.ID) == in.ID {
				return &keyOutput{Body: keyForm(k)}, nil
			}
		}
		return nil, csms.Errorf(csms.CodeNotFound, "no such API key")
	})
	route(a, operation{
		method: http.MethodDelete, path: "/api-keys/{id}", id: "revokeAPIKey", tag: tag,
		summary: "Revoke an API key for good", perm: operator.ManageKeys, errors: []int{404, 409},
	}, func(ctx context.Context, who caller, in *keyInput) (*struct{}, error) {
		return nil, a.Keys.Revoke(ctx, who.tenant, who.name, csms.RecordID(in.ID))
	})
}
