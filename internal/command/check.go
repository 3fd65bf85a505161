package command

import (
	"bytes"
	"crypto/rand"
	"encoding/binary"
	"encoding/json"
	"strings"
	"time"

	"github.com/evenkeel/evenkeel/csms"
	"github.com/evenkeel/evenkeel/internal/store"
)

// check refuses a command that no station could be asked for. Pointers are into the
// body of the REST request, whose members are those of the parameters beside "type".
func check(c csms.Command, now time.Time) error {
	var f csms.Faults
	if c.Params == nil {
		f.Add("/type", "is required")
	} else {
		c.Params.Check(&f)
	}
	switch {
	case !c.Deadline.After(now):
		f.Add("/deadline", "must lie in the future")
	case c.Deadline.After(now.Add(MaxTimeout)):
		f.Add("/deadline", "must lie within 24 hours")
	}
	if r, ok := c.Params.(csms.Reserve); ok && !r.ExpiresAt.IsZero() && !r.ExpiresAt.After(now) {
		f.Add("/expiresAt", "must lie in the future")
	}
	if len(c.IdempotencyKey) > 300 {
		f.Add("", "the idempotency key is too long")
	}
	if f == nil {
		return nil
	}
	return &csms.Error{Code: csms.CodeInvalid, Message: "the command is not valid", Fields: f}
}

// resolveTransaction lets a command name the transaction by our record id as well.
func resolveTransaction(tx store.Tx, c *csms.Command) error {
	p, ok := c.Params.(csms.OfTransaction)
	if !ok || !strings.HasPrefix(string(p.Transaction()), "tx_") {
		return nil
	}
	t, err := tx.TransactionByID(c.Station.Tenant, csms.RecordID(p.Transaction()))
	switch {
	case csms.CodeOf(err) == csms.CodeNotFound:
		return nil // the station's own id may look like this
	case err != nil:
		return err
	case t.Station != c.Station:
		return nil
	}
	c.Params = p.WithTransaction(t.TransactionID)
	return nil
}

// sameWish reports whether two commands ask for the same: the fingerprint of a request
// whose idempotency key is used again. The deadline, being relative, is not part of it.
func sameWish(old, wish csms.Command) bool {
	if w, ok := wish.Params.(csms.Numbered); ok && w.Number() == 0 {
		if o, ok := old.Params.(csms.Numbered); ok {
			old.Params = o.Numbered(0) // it was our choice
		}
	}
	// What a secret was is not known any more once the station has it.
	old.Params, wish.Params = csms.RedactedParams(old.Params), csms.RedactedParams(wish.Params)
	a, errA := json.Marshal(old.Params)
	b, errB := json.Marshal(wish.Params)
	return errA == nil && errB == nil && old.Station == wish.Station && old.Type() == wish.Type() && bytes.Equal(a, b)
}

// choose sets what the CSMS chooses where the operator left it open.
func choose(p csms.Params) csms.Params {
	switch p := p.(type) {
	case csms.Numbered:
		if p.Number() == 0 {
			return p.Numbered(newNumber())
		}
	case csms.RotatePassword:
		if p.Password == "" {
			p.Password = newPassword()
		}
		return p
	}
	return p
}

// newPassword has 20 characters, as many as a key of OCPP 1.6 may have bytes, and 100
// random bits.
func newPassword() string { return rand.Text()[:20] }

// newNumber is a random positive number that every version can carry.
func newNumber() int {
	var b [4]byte
	rand.Read(b[:]) // never fails
	return int(binary.BigEndian.Uint32(b[:])>>1)%(1<<31-1) + 1
}
