package idtoken

import (
	"context"
	"time"

	"github.com/evenkeel/evenkeel/csms"
	"github.com/evenkeel/evenkeel/internal/store"
)

// Authorizer answers stations about id tokens and keeps the operator's tokens and
// groups. Its methods are safe for concurrent use.
type Authorizer struct {
	store store.Store
}

// New makes an authorizer on a store.
func New(s store.Store) *Authorizer { return &Authorizer{store: s} }

// Authorize answers an Authorize and journals its frame. An id token that nobody knows
// is [csms.TokenUnknown], which OCPP 1.6 calls Invalid. Limits of concurrent
// transactions are not part of the answer: they count at the start (OCPP 2.0.1 Part 2,
// AuthorizationStatusEnumType, ConcurrentTx). Errors are the store's.
func (a *Authorizer) Authorize(ctx context.Context, key csms.StationKey, r *csms.AuthorizeReport, frame csms.Frame) (csms.Authorization, error) {
	now := frame.At
	if now.IsZero() {
		now = time.Now()
	}
	var auth csms.Authorization
	err := a.store.Tx(ctx, func(tx store.Tx) (err error) {
		auth, err = Decide(tx, now, Query{Station: key, Token: r.Token})
		return err
	})
	if err != nil {
		return csms.Authorization{}, err
	}
	if frame.Raw != nil {
		if n := len(auth.Deviations); n > 0 {
			frame.Deviations = append(append(make([]csms.Deviation, 0, len(frame.Deviations)+n), frame.Deviations...), auth.Deviations...)
		}
		a.store.Journal(frame)
	}
	return auth, nil
}
