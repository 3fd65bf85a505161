package command

import (
	"crypto/rand"
	"encoding/binary"
	"slices"
	"strings"
	"time"

	"github.com/evenkeel/evenkeel/csms"
	"github.com/evenkeel/evenkeel/internal/store"
)

// Reset modes and trigger messages, in neutral words. A mode or message that the
// station's version lacks ends the command as not supported.
var (
	resetModes = []string{"", "soft", "hard", "onIdle", "immediate"}

	triggerMessages = []string{
		"boot", "heartbeat", "status", "meterValues", "transaction",
		"logStatus", "firmwareStatus", "publishFirmwareStatus", "diagnosticsStatus",
		"signCertificate", "signV2GCertificate", "signCombinedCertificate",
	}
)

// ResetModes gives the words for the mode of a reset; "" leaves it to the station's default.
func ResetModes() []string { return slices.Clone(resetModes) }

// TriggerMessages gives the words for the message of a trigger.
func TriggerMessages() []string { return slices.Clone(triggerMessages) }

// faults collects what is wrong with a command.
type faults []csms.FieldError

func (f *faults) add(pointer, message string) {
	*f = append(*f, csms.FieldError{Pointer: pointer, Message: message})
}

// check refuses a command that no station could be asked for. Pointers are into the
// body of the REST request, whose members are those of the parameters beside "type".
func check(c csms.Command, now time.Time) error {
	var f faults
	p := c.Params
	switch c.Type {
	case csms.CommandStart:
		checkToken(&f, p.IDToken)
	case csms.CommandStop:
		if p.TransactionID == "" {
			f.add("/transactionId", "is required: the transaction's id as the station or the CSMS knows it")
		}
	case csms.CommandReset:
		if !slices.Contains(resetModes, p.Mode) {
			f.add("/mode", "must be one of soft, hard, onIdle, immediate")
		}
	case csms.CommandUnlock:
		if p.EVSE < 1 {
			f.add("/evseId", "is required and at least 1")
		}
	case csms.CommandTrigger:
		if !slices.Contains(triggerMessages, p.Message) {
			f.add("/message", "must be one of "+strings.Join(triggerMessages, ", "))
		}
	case csms.CommandChangeAvailability:
		if p.Operative == nil {
			f.add("/operative", "is required")
		}
	default:
		f.add("/type", "must be one of start, stop, reset, unlock, trigger, changeAvailability")
	}
	if p.EVSE < 0 {
		f.add("/evseId", "must not be negative")
	}
	if p.Connector < 0 {
		f.add("/connectorId", "must not be negative")
	}
	if p.Connector > 0 && p.EVSE == 0 {
		f.add("/connectorId", "needs an evseId")
	}
	if p.RemoteStartID < 0 {
		f.add("/remoteStartId", "must not be negative")
	}
	unused(&f, c)
	switch {
	case !c.Deadline.After(now):
		f.add("/deadline", "must lie in the future")
	case c.Deadline.After(now.Add(MaxTimeout)):
		f.add("/deadline", "must lie within 24 hours")
	}
	if len(c.IdempotencyKey) > 300 {
		f.add("", "the idempotency key is too long")
	}
	if f == nil {
		return nil
	}
	return &csms.Error{Code: csms.CodeInvalid, Message: "the command is not valid", Fields: f}
}

func checkToken(f *faults, t *csms.IDToken) {
	switch {
	case t == nil:
		f.add("/idToken", "is required")
	case t.Value == "" && t.Type != "NoAuthorization":
		f.add("/idToken/value", "must not be empty")
	case len(t.Value) > 255:
		f.add("/idToken/value", "must have at most 255 characters")
	}
	if t != nil && (t.Type == "" || len(t.Type) > 20) {
		f.add("/idToken/type", "must have 1 to 20 characters")
	}
}

// unused refuses parameters the type has no use for: they are a misunderstanding.
func unused(f *faults, c csms.Command) {
	p := c.Params
	for _, x := range []struct {
		given   bool
		pointer string
		types   []csms.CommandType
	}{
		{p.IDToken != nil, "/idToken", []csms.CommandType{csms.CommandStart}},
		{p.RemoteStartID != 0, "/remoteStartId", []csms.CommandType{csms.CommandStart}},
		{p.TransactionID != "", "/transactionId", []csms.CommandType{csms.CommandStop}},
		{p.Mode != "", "/mode", []csms.CommandType{csms.CommandReset}},
		{p.Operative != nil, "/operative", []csms.CommandType{csms.CommandChangeAvailability}},
		{p.Message != "", "/message", []csms.CommandType{csms.CommandTrigger}},
	} {
		if x.given && !slices.Contains(x.types, c.Type) {
			f.add(x.pointer, "does not belong to a command of type "+string(c.Type))
		}
	}
}

// resolveTransaction lets a stop name the transaction by our record id as well.
func resolveTransaction(tx store.Tx, c *csms.Command) error {
	id := c.Params.TransactionID
	if c.Type != csms.CommandStop || !strings.HasPrefix(string(id), "tx_") {
		return nil
	}
	t, err := tx.TransactionByID(c.Station.Tenant, csms.RecordID(id))
	switch {
	case csms.CodeOf(err) == csms.CodeNotFound:
		return nil // the station's own id may look like this
	case err != nil:
		return err
	case t.Station != c.Station:
		return nil
	}
	c.Params.TransactionID = t.TransactionID
	return nil
}

// sameWish reports whether two commands ask for the same: the fingerprint of a request
// whose idempotency key is used again. The deadline, being relative, is not part of it.
func sameWish(old, wish csms.Command) bool {
	if wish.Params.RemoteStartID == 0 {
		old.Params.RemoteStartID = 0 // it was our choice
	}
	a, b := old.Params, wish.Params
	sameToken := (a.IDToken == nil) == (b.IDToken == nil) &&
		(a.IDToken == nil || a.IDToken.Type == b.IDToken.Type && a.IDToken.Value == b.IDToken.Value)
	sameOperative := (a.Operative == nil) == (b.Operative == nil) &&
		(a.Operative == nil || *a.Operative == *b.Operative)
	return old.Station == wish.Station && old.Type == wish.Type && sameToken && sameOperative &&
		a.EVSE == b.EVSE && a.Connector == b.Connector && a.RemoteStartID == b.RemoteStartID &&
		a.TransactionID == b.TransactionID && a.Mode == b.Mode && a.Message == b.Message
}

// newRemoteStartID is a random positive number that every version can carry.
func newRemoteStartID() int {
	var b [4]byte
	rand.Read(b[:]) // never fails
	return int(binary.BigEndian.Uint32(b[:])>>1)%(1<<31-1) + 1
}
