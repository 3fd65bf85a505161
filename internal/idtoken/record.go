package idtoken

import (
	"context"
	"encoding/json"
	"fmt"
	"time"
	"unicode"
	"unicode/utf8"

	"github.com/evenkeel/evenkeel/csms"
	"github.com/evenkeel/evenkeel/internal/recordid"
	"github.com/evenkeel/evenkeel/internal/store"
)

// Limits of what a token's record may hold. The widest of the versions: OCPP 2.1 takes
// 255 characters, a station of an older version simply never tells a longer one.
const (
	maxValue = 255
	maxType  = 20
	maxNote  = 1000
	maxName  = 255
)

// PutToken creates or replaces a token's record, making its group where that does not
// exist yet. who is the name in the audit log; ifMatch, where not nil, is the version
// the record must have. Status "" means accepted. created reports whether it is new.
//
// Codes: invalid (with the fields), conflict (the cause is [csms.ErrVersion]).
func (a *Authorizer) PutToken(ctx context.Context, who string, rec csms.TokenRecord, ifMatch *int64) (_ csms.TokenRecord, created bool, err error) {
	if rec.Status == "" {
		rec.Status = csms.TokenAccepted
	}
	if err := checkToken(&rec); err != nil {
		return csms.TokenRecord{}, false, err
	}
	var out csms.TokenRecord
	err = a.store.Tx(ctx, func(tx store.Tx) error {
		out = rec
		old, err := tx.Token(rec.Tenant, rec.Type, rec.Value)
		if created, err = missing(err); err != nil {
			return err
		}
		if err := matches(ifMatch, old.Version, created); err != nil {
			return err
		}
		now := time.Now().UTC().Truncate(time.Microsecond)
		out.Version, out.UpdatedAt = old.Version, now
		if !created {
			out.Value = old.Value // the spelling of the first time stays; values have no case
		}
		if rec.Group != "" {
			if err := ensureGroup(tx, rec.Tenant, rec.Group, now); err != nil {
				return err
			}
		}
		if err := tx.PutToken(&out); err != nil {
			return err
		}
		return audit(tx, who, verb(created, "Token"), tokenSubject(rec.Type, rec.Value), rec.Tenant, now, map[string]any{
			"status": out.Status, "group": out.Group, "masterPass": out.MasterPass, "maxConcurrent": out.MaxConcurrent,
		})
	})
	if err != nil {
		return csms.TokenRecord{}, false, err
	}
	return out, created, nil
}

// DeleteToken removes a token's record; a station that presents it then hears that it
// is unknown. Codes: not_found, conflict.
func (a *Authorizer) DeleteToken(ctx context.Context, who string, tenant csms.TenantID, typ, value string, ifMatch *int64) error {
	return a.store.Tx(ctx, func(tx store.Tx) error {
		old, err := tx.Token(tenant, typ, value)
		if err != nil {
			return err
		}
		if err := matches(ifMatch, old.Version, false); err != nil {
			return err
		}
		if err := tx.DeleteToken(tenant, old.Type, old.Value); err != nil {
			return err
		}
		return audit(tx, who, "deleteToken", tokenSubject(typ, value), tenant, time.Now(), nil)
	})
}

// PutGroup creates or replaces a group. Codes as of [Authorizer.PutToken].
func (a *Authorizer) PutGroup(ctx context.Context, who string, g csms.TokenGroup, ifMatch *int64) (_ csms.TokenGroup, created bool, err error) {
	var fs fields
	// It is told as groupIdToken, which in OCPP 1.6 takes 20 and in 2.0.1 36 characters.
	fs.text("/name", g.Name, 1, 36)
	if g.MaxConcurrent < 0 {
		fs.add("/maxConcurrent", "0 or more")
	}
	if err := fs.err("the group is not valid"); err != nil {
		return csms.TokenGroup{}, false, err
	}
	var out csms.TokenGroup
	err = a.store.Tx(ctx, func(tx store.Tx) error {
		out = g
		old, err := tx.Group(g.Tenant, g.Name)
		if created, err = missing(err); err != nil {
			return err
		}
		if err := matches(ifMatch, old.Version, created); err != nil {
			return err
		}
		now := time.Now().UTC().Truncate(time.Microsecond)
		out.Version, out.UpdatedAt = old.Version, now
		if err := tx.PutGroup(&out); err != nil {
			return err
		}
		return audit(tx, who, verb(created, "TokenGroup"), "id-token-group/"+g.Name, g.Tenant, now, map[string]any{
			"maxConcurrent": out.MaxConcurrent, "masterPass": out.MasterPass,
		})
	})
	if err != nil {
		return csms.TokenGroup{}, false, err
	}
	return out, created, nil
}

// DeleteGroup removes a group that no token names. Codes: not_found, conflict (tokens
// still name it, or ifMatch).
func (a *Authorizer) DeleteGroup(ctx context.Context, who string, tenant csms.TenantID, name string, ifMatch *int64) error {
	members, _, err := a.store.Tokens(ctx, tenant, store.TokenQuery{Group: name}, store.Page{Limit: 1})
	if err != nil {
		return err
	}
	if len(members) > 0 {
		return csms.Errorf(csms.CodeConflict, "id tokens still belong to the group")
	}
	return a.store.Tx(ctx, func(tx store.Tx) error {
		old, err := tx.Group(tenant, name)
		if err != nil {
			return err
		}
		if err := matches(ifMatch, old.Version, false); err != nil {
			return err
		}
		if err := tx.DeleteGroup(tenant, name); err != nil {
			return err
		}
		return audit(tx, who, "deleteTokenGroup", "id-token-group/"+name, tenant, time.Now(), nil)
	})
}

func ensureGroup(tx store.Tx, tenant csms.TenantID, name string, now time.Time) error {
	_, err := tx.Group(tenant, name)
	if csms.CodeOf(err) != csms.CodeNotFound {
		return err
	}
	return tx.PutGroup(&csms.TokenGroup{Tenant: tenant, Name: name, UpdatedAt: now})
}

func checkToken(rec *csms.TokenRecord) error {
	var fs fields
	fs.text("/type", rec.Type, 1, maxType)
	if rec.Type == TypeNoAuthorization {
		fs.add("/type", "NoAuthorization stands for the absence of a token and has no record")
	}
	fs.text("/value", rec.Value, 1, maxValue)
	switch rec.Status {
	case csms.TokenAccepted, csms.TokenBlocked, csms.TokenConcurrentTx, csms.TokenExpired, csms.TokenInvalid,
		csms.TokenNoCredit, csms.TokenNotAllowedTypeEVSE, csms.TokenNotAtThisLocation, csms.TokenNotAtThisTime:
	default:
		fs.add("/status", "one of accepted, blocked, expired, invalid, noCredit, notAllowedTypeEVSE, notAtThisLocation, notAtThisTime, concurrentTx")
	}
	if rec.Group != "" {
		fs.text("/group", rec.Group, 1, 36)
	}
	if rec.MaxConcurrent < 0 {
		fs.add("/maxConcurrent", "0 or more")
	}
	if rec.ChargingPriority < -9 || rec.ChargingPriority > 9 { // IdTokenInfoType
		fs.add("/chargingPriority", "-9 to 9")
	}
	fs.text("/language", rec.Language, 0, 8)
	fs.text("/note", rec.Note, 0, maxNote)
	fs.text("/externalId", rec.ExternalID, 0, maxName)
	return fs.err("the id token is not valid")
}

// fields gathers what is wrong with a request.
type fields []csms.FieldError

func (f *fields) add(pointer, message string) {
	*f = append(*f, csms.FieldError{Pointer: pointer, Message: message})
}

// text checks the length in characters and that nothing in it can't be shown.
func (f *fields) text(pointer, s string, least, most int) {
	n := utf8.RuneCountInString(s)
	switch {
	case !utf8.ValidString(s):
		f.add(pointer, "not UTF-8")
	case n < least || n > most:
		f.add(pointer, fmt.Sprintf("%d to %d characters", least, most))
	default:
		for _, r := range s {
			if unicode.IsControl(r) {
				f.add(pointer, "control characters are not allowed")
				return
			}
		}
	}
}

func (f fields) err(message string) error {
	if len(f) == 0 {
		return nil
	}
	return &csms.Error{Code: csms.CodeInvalid, Message: message, Fields: f}
}

// missing turns not_found into true.
func missing(err error) (bool, error) {
	if csms.CodeOf(err) == csms.CodeNotFound {
		return true, nil
	}
	return false, err
}

func matches(ifMatch *int64, version int64, created bool) error {
	if ifMatch == nil || !created && *ifMatch == version {
		return nil
	}
	return &csms.Error{Code: csms.CodeConflict, Message: "the record has another version", Err: csms.ErrVersion}
}

func verb(created bool, noun string) string {
	if created {
		return "create" + noun
	}
	return "change" + noun
}

// tokenSubject names a token in the audit log without telling its value.
func tokenSubject(typ, value string) string {
	return "id-token/" + csms.IDToken{Type: typ, Value: value}.LogValue().String()
}

func audit(tx store.Tx, who, action, subject string, tenant csms.TenantID, at time.Time, detail map[string]any) error {
	if detail == nil {
		detail = map[string]any{}
	}
	b, err := json.Marshal(detail)
	if err != nil {
		return err
	}
	return tx.Audit(store.AuditEntry{
		Tenant: tenant, ID: recordid.New("aud"), At: at, By: who, Action: action, Subject: subject, Detail: b,
	})
}
