package idtoken

import (
	"strings"
	"time"

	"github.com/evenkeel/evenkeel/csms"
	"github.com/evenkeel/evenkeel/internal/store"
)

// Token types of OCPP 2.x that rules depend on. IdTokenEnumType.
const (
	TypeNoAuthorization = "NoAuthorization"
	TypeCentral         = "Central"
	TypeISO14443        = "ISO14443"
)

// Query asks what a token is worth.
type Query struct {
	Station csms.StationKey
	// Token was presented. Type "" is a station that knows no types (OCPP 1.6).
	Token csms.IDToken
	// Starting: it was presented to start a transaction rather than to ask or to stop.
	Starting bool
	// Except is a transaction that does not count as a concurrent one: its own.
	Except csms.RecordID
	// ByOrder: the CSMS ordered the transaction and chose the token.
	ByOrder bool
}

// Verdict is an [csms.Authorization] with the token it is about.
type Verdict struct {
	Authorization csms.Authorization
	// Token is the token as the operator's record has its type; a token without a
	// record and without a type is of type ISO14443.
	Token csms.IDToken
	// Known reports whether there is a record of it.
	Known bool
}

// Decide gives the verdict about a token at the instant now. It only reads. A token
// without a record is [csms.TokenUnknown]. Errors are the store's.
func Decide(tx store.Tx, now time.Time, q Query) (csms.Authorization, error) {
	v, err := Resolve(tx, now, q)
	return v.Authorization, err
}

// Resolve is [Decide], telling also which token was found.
func Resolve(tx store.Tx, now time.Time, q Query) (Verdict, error) {
	v := Verdict{Token: q.Token}
	if q.Token.Type == TypeNoAuthorization {
		// C02.FR.02: started with a button.
		v.Authorization.Status = csms.TokenAccepted
		return v, nil
	}
	rec, found, err := lookup(tx, q.Station.Tenant, q.Token)
	if err != nil {
		return v, err
	}
	if !found {
		if v.Token.Type == "" {
			v.Token.Type = TypeISO14443
		}
		v.Authorization.Status = csms.TokenUnknown
		if q.Token.Type == TypeCentral && q.ByOrder {
			// C05: a token that the CSMS made for this transaction.
			v.Authorization.Status = csms.TokenAccepted
		}
		return v, nil
	}
	v.Known = true
	if q.Token.Type != "" && q.Token.Type != rec.Type {
		v.Authorization.Deviations = []csms.Deviation{{
			Name: csms.DeviationTokenType, Detail: "found by its value alone", Count: 1,
		}}
	}
	v.Token.Type = rec.Type
	return v, judge(tx, now, q, rec, &v.Authorization)
}

// judge fills in what a known token is worth.
func judge(tx store.Tx, now time.Time, q Query, rec csms.TokenRecord, a *csms.Authorization) error {
	a.Status, a.ExpiresAt, a.Group = rec.Status, rec.ExpiresAt, rec.Group
	a.Language, a.ChargingPriority = rec.Language, rec.ChargingPriority
	if a.Status != csms.TokenAccepted {
		return nil
	}
	if !rec.ExpiresAt.IsZero() && !now.Before(rec.ExpiresAt) {
		a.Status = csms.TokenExpired
		return nil
	}
	if !q.Starting {
		return nil
	}
	var group csms.TokenGroup
	if rec.Group != "" {
		var err error
		group, err = tx.Group(q.Station.Tenant, rec.Group)
		if err != nil && csms.CodeOf(err) != csms.CodeNotFound {
			return err
		}
	}
	if rec.MasterPass || group.MasterPass {
		a.Status = csms.TokenInvalid // C16.FR.03: a master pass starts nothing
		return nil
	}
	return limit(tx, q, rec, group, a)
}

// limit refuses a token or group that is in as many transactions as it may be.
func limit(tx store.Tx, q Query, rec csms.TokenRecord, group csms.TokenGroup, a *csms.Authorization) error {
	if rec.MaxConcurrent > 0 {
		n, err := tx.CountActive(q.Station.Tenant, rec.Value, "", q.Except)
		if err != nil {
			return err
		}
		if n >= rec.MaxConcurrent {
			a.Status = csms.TokenConcurrentTx
			return nil
		}
	}
	if group.MaxConcurrent > 0 {
		n, err := tx.CountActive(q.Station.Tenant, rec.Value, rec.Group, q.Except)
		if err != nil {
			return err
		}
		if n >= group.MaxConcurrent {
			a.Status = csms.TokenConcurrentTx
		}
	}
	return nil
}

// lookup finds a token's record by type and value, then by value alone where exactly
// one record has it. Without a type, by value, ISO14443 before others.
func lookup(tx store.Tx, tenant csms.TenantID, tok csms.IDToken) (csms.TokenRecord, bool, error) {
	if tok.Value == "" {
		return csms.TokenRecord{}, false, nil
	}
	typ := tok.Type
	if typ == "" {
		typ = TypeISO14443
	}
	rec, err := tx.Token(tenant, typ, tok.Value)
	if err == nil {
		return rec, true, nil
	}
	if csms.CodeOf(err) != csms.CodeNotFound {
		return rec, false, err
	}
	recs, err := tx.TokensByValue(tenant, tok.Value)
	if err != nil && csms.CodeOf(err) != csms.CodeNotFound {
		return rec, false, err
	}
	if len(recs) == 1 || len(recs) > 1 && tok.Type == "" {
		return recs[0], true, nil
	}
	return csms.TokenRecord{}, false, nil
}

// EqualValue compares two token values, which have no case.
// OCPP 2.0.1 Part 2, identifierString; OCPP 1.6 section 7.28.
func EqualValue(a, b string) bool { return strings.EqualFold(a, b) }
