package charging

import (
	"context"
	"encoding/json"
	"strings"
	"time"
	"unicode/utf8"

	"github.com/evenkeel/evenkeel/csms"
	"github.com/evenkeel/evenkeel/internal/recordid"
	"github.com/evenkeel/evenkeel/internal/store"
)

// maxReason bounds the text an operator gives for closing a transaction.
const maxReason = 255

// Close ends a transaction by an operator's decision: one whose end never came, or a
// held one that was looked into. who is the name in the audit log, reason 1 to 255
// characters. A stop that comes from the station later is still merged: it knows better.
//
// Codes: invalid (no reason), not_found, conflict (has ended already).
func (l *Ledger) Close(ctx context.Context, who string, tenant csms.TenantID, id csms.RecordID, reason string) (csms.Transaction, error) {
	reason = strings.TrimSpace(reason)
	if n := utf8.RuneCountInString(reason); n == 0 || n > maxReason {
		return csms.Transaction{}, &csms.Error{
			Code: csms.CodeInvalid, Message: "closing a transaction needs a reason of at most 255 characters",
			Fields: []csms.FieldError{{Pointer: "/reason", Message: "1 to 255 characters"}},
		}
	}
	// The running energy may lag behind; what is closed must not.
	if t, err := l.store.GetTransaction(ctx, tenant, id); err != nil {
		return csms.Transaction{}, err
	} else if err := l.catchUp(ctx, t.Station, id); err != nil {
		return csms.Transaction{}, err
	}
	var t csms.Transaction
	err := l.store.Tx(ctx, func(tx store.Tx) (err error) {
		if t, err = tx.TransactionByID(tenant, id); err != nil {
			return err
		}
		if t.State == csms.TransactionEnded {
			return csms.Errorf(csms.CodeConflict, "the transaction has ended already")
		}
		now := time.Now().UTC().Truncate(time.Microsecond)
		t.ClosedReason = reason
		if !t.Marks.Ended {
			t.EndedAt = csms.StationTime{At: now}
		}
		var e Effects
		settle(&t, &e)
		if err := tx.PutTransaction(&t); err != nil {
			return err
		}
		detail, err := json.Marshal(map[string]string{"reason": reason})
		if err != nil {
			return err
		}
		if err := tx.Audit(store.AuditEntry{
			Tenant: tenant, ID: recordid.New("aud"), At: now, By: who,
			Action: "closeTransaction", Subject: "transaction/" + string(id), Detail: detail,
		}); err != nil {
			return err
		}
		return tx.Emit(transactionEvent(csms.EventTransactionEnded, &t, now))
	})
	if err != nil {
		return csms.Transaction{}, err
	}
	return t, nil
}
