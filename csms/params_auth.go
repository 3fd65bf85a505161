package csms

import (
	"slices"
	"strconv"
	"strings"
	"time"
)

// ClearCache asks a station to forget the id tokens it has looked up.
// OCPP 2.0.1 Part 2, C11; OCPP 1.6 section 5.4.
type ClearCache struct{}

// Type implements [Params].
func (ClearCache) Type() CommandType { return "clearCache" }

// Check implements [Params].
func (ClearCache) Check(*Faults) {}

// GetLocalListVersion asks a station which version of the local authorization list it
// has. OCPP 2.0.1 Part 2, D02; OCPP 1.6 section 5.10.
type GetLocalListVersion struct{}

// Type implements [Params].
func (GetLocalListVersion) Type() CommandType { return "getLocalListVersion" }

// Check implements [Params].
func (GetLocalListVersion) Check(*Faults) {}

// LocalListVersion is what a station answered to [GetLocalListVersion].
type LocalListVersion struct {
	Version int `json:"version"` // 0: no list; -1, said in OCPP 1.6: lists are not supported
}

// The updates of [SendLocalList].
const (
	UpdateFull         = "full"
	UpdateDifferential = "differential"
)

// SendLocalList gives a station the local authorization list, or changes to it. A list
// that is too long for one message goes in several, each with a version of its own:
// they count up, and the last one is Version.
// OCPP 2.0.1 Part 2, D01; OCPP 1.6 section 5.15.
type SendLocalList struct {
	Update  string           `json:"update" enum:"full,differential" doc:"full replaces the list, differential changes entries of it"`
	Version int              `json:"version" minimum:"1" doc:"Of the list when all is done. Where the station takes the list in N messages, the first of them has the version N-1 below; a differential one must be above the station's present version"`
	Entries []LocalListEntry `json:"entries,omitempty" maxItems:"10000" doc:"None at all: a full update empties the list, a differential one changes its version only"`
}

// LocalListEntry is an entry of a local authorization list. Without a status it is to be
// removed, in a differential update.
type LocalListEntry struct {
	IDToken   *IDToken    `json:"idToken"`
	Status    TokenStatus `json:"status,omitzero" enum:"accepted,blocked,concurrentTx,expired,invalid,noCredit,notAllowedTypeEVSE,notAtThisLocation,notAtThisTime,unknown" doc:"Absent in a differential update: remove the entry"`
	ExpiresAt *time.Time  `json:"expiresAt,omitempty" doc:"Absent: never"`
	Group     string      `json:"group,omitzero" maxLength:"255" doc:"Name of the id token's group, in OCPP 1.6 the parentIdTag"`
}

// Type implements [Params].
func (SendLocalList) Type() CommandType { return "sendLocalList" }

// InOrder implements [InOrder]: an update after one that was refused would make a list
// with a hole in it.
func (SendLocalList) InOrder() {}

// maxLocalList bounds one command; what a message may hold is the station's to say.
const maxLocalList = 10000

// Check implements [Params].
func (p SendLocalList) Check(f *Faults) {
	f.oneOf("/update", p.Update, UpdateFull, UpdateDifferential)
	if p.Version < 1 || p.Version > 1<<31-1 {
		f.Add("/version", "must be at least 1: 0 means that there is no list") // D01.FR.18
	}
	if len(p.Entries) > maxLocalList {
		f.Add("/entries", "must have at most %d items", maxLocalList)
		return
	}
	seen := make(map[IDTokenKey]bool, len(p.Entries))
	for i, e := range p.Entries {
		pointer := "/entries/" + strconv.Itoa(i)
		checkToken(f, pointer+"/idToken", e.IDToken)
		f.length(pointer+"/group", e.Group, false, 255)
		switch {
		case e.Status == "" && p.Update == UpdateFull:
			f.Add(pointer+"/status", "is required in a full update")
		case e.Status == "" && (e.ExpiresAt != nil || e.Group != ""):
			f.Add(pointer+"/status", "is required beside expiresAt and group")
		case e.Status != "":
			f.oneOf(pointer+"/status", string(e.Status),
				string(TokenAccepted), string(TokenBlocked), string(TokenConcurrentTx), string(TokenExpired), string(TokenInvalid),
				string(TokenNoCredit), string(TokenNotAllowedTypeEVSE), string(TokenNotAtThisLocation), string(TokenNotAtThisTime), string(TokenUnknown))
		}
		if e.IDToken == nil {
			continue
		}
		key := e.IDToken.Key()
		if seen[key] {
			f.Add(pointer+"/idToken", "is there twice") // D01.FR.06
		}
		seen[key] = true
	}
}

// Digested implements [Personal].
func (p SendLocalList) Digested() Params {
	entries := make([]LocalListEntry, len(p.Entries))
	for i, e := range p.Entries {
		e.IDToken = e.IDToken.digested()
		entries[i] = e
	}
	p.Entries = entries
	return p
}

// Parts cuts an update into such of at most limit entries, 0 for no limit. What of a full
// update does not fit into the first follows in differential ones (OCPP 2.0.1 Part 2,
// D01.FR.03), each with a version above the one before, else it would be a mismatch
// (D01.FR.19). Code invalid where so many versions are not to be had.
func (p SendLocalList) Parts(limit int) ([]SendLocalList, error) {
	if limit <= 0 {
		limit = max(len(p.Entries), 1)
	}
	if n := (len(p.Entries) + limit - 1) / limit; n > p.Version {
		return nil, Errorf(CodeInvalid,
			"the station takes the list in %d messages, each with a version of its own: the version must be at least %[1]d", n)
	}
	parts := []SendLocalList{}
	for entries := range slices.Chunk(p.Entries, limit) {
		parts = append(parts, SendLocalList{Update: UpdateDifferential, Entries: entries})
	}
	if len(parts) == 0 {
		parts = append(parts, SendLocalList{}) // D01.FR.04: empties a list
	}
	parts[0].Update = p.Update
	for i := range parts {
		parts[i].Version = p.Version - len(parts) + 1 + i
	}
	return parts, nil
}

// LocalListSent tells how far a [SendLocalList] came.
type LocalListSent struct {
	Messages int `json:"messages"` // that the station took
}

// IDTokenKey is what makes an id token another one.
type IDTokenKey struct{ typ, value string }

// Key is the same for tokens that differ in case alone.
func (t IDToken) Key() IDTokenKey {
	if t.Type == "" {
		t.Type = "ISO14443"
	}
	return IDTokenKey{strings.ToLower(t.Type), strings.ToLower(t.Value)}
}
