package api

import (
	"context"
	"encoding/json"
	"net/http"
	"time"

	"github.com/evenkeel/evenkeel/internal/operator"
	"github.com/evenkeel/evenkeel/internal/store"
)

// AuditEntry is one deed of an operator.
type AuditEntry struct {
	_       struct{}        `additionalProperties:"true"`
	ID      string          `json:"id"`
	At      time.Time       `json:"at"`
	By      string          `json:"by" doc:"Name of the API key"`
	Action  string          `json:"action"`
	Subject string          `json:"subject" doc:"What it was done to: resource and id"`
	Detail  json.RawMessage `json:"detail" doc:"What was done, without secrets"`
}

func auditForm(who caller) func(store.AuditEntry) AuditEntry {
	return func(e store.AuditEntry) AuditEntry {
		detail := e.Detail
		switch {
		case len(detail) == 0:
			detail = []byte("null")
		case !who.may(operator.SeeTokenValues):
			detail = maskJSON(detail)
		}
		return AuditEntry{
			ID: string(e.ID), At: e.At.UTC(), By: e.By, Action: e.Action, Subject: e.Subject, Detail: detail,
		}
	}
}

func (a *API) auditRoutes() {
	route(a, operation{
		method: http.MethodGet, path: "/audit-log", id: "listAuditLog", tag: "audit-log",
		summary: "List what operators did, newest first", perm: operator.ReadAudit,
	}, func(ctx context.Context, who caller, in *PageParams) (*listOutput[AuditEntry], error) {
		page, err := in.page(who)
		if err != nil {
			return nil, err
		}
		list, next, err := a.Store.AuditLog(ctx, who.tenant, page)
		if err != nil {
			return nil, err
		}
		return listed(who, in, list, next, auditForm(who)), nil
	})
}
