// Package store is what persistence offers: durable transactions shared by many
// stations, point reads inside them, lists outside them, the journal of raw frames and
// the outbox of events. Package sqlite and package postgres implement it; package
// storetest fixes the meaning for both.
package store

import (
	"context"
	"iter"
	"time"

	"github.com/evenkeel/evenkeel/csms"
)

// Store keeps everything. All methods are safe for concurrent use.
type Store interface {
	// Tx runs fn in a durable transaction and returns once it is on disk: a nil error
	// means that whatever fails next, what fn wrote stays.
	//
	// Transactions of many callers share one commit. fn runs exactly as if alone: it
	// sees its own writes and those of transactions committed before it. fn may be run
	// again (a conflict with another node, a failed group), so it must do nothing but
	// call tx and compute. An error of fn undoes its writes alone and is returned as it
	// is. A store that can't write returns code unavailable.
	Tx(ctx context.Context, fn func(tx Tx) error) error

	// Journal takes a frame that is not a billing message. It never blocks and never
	// fails: under overload frames are dropped and counted. What the frame points to is
	// copied.
	Journal(f csms.Frame)

	// Events gives the committed events with a sequence above after, in order, at most limit.
	Events(ctx context.Context, tenant csms.TenantID, after int64, limit int) ([]csms.Event, error)
	// LastSequence is the sequence of the newest committed event, and OldestSequence of
	// the oldest one still kept; both 0 for none.
	LastSequence(ctx context.Context, tenant csms.TenantID) (oldest, last int64, err error)
	// Committed signals, coalesced, that events may have been committed by this process.
	Committed() <-chan struct{}

	// Ready is nil while the store can write, else code unavailable.
	Ready() error
	// Load is how much of the store's writing capacity waits, 0 idle to 1 full: admission paces by it.
	Load() float64

	Reader
	// Close flushes what is queued and closes the files or connections.
	Close() error
}

// Tx is a transaction in progress; it is used by one goroutine until fn returns.
// A point read returns code not_found where nothing is. What a read returns belongs to
// the caller. A Put writes the whole record, raises its Version and refuses with code
// conflict when the record's Version is neither 0 for a new one nor the stored one.
type Tx interface {
	Station(csms.StationKey) (csms.ChargingStation, error)
	PutStation(*csms.ChargingStation) error
	DeleteStation(csms.StationKey) error // also its transactions' live link; records of billing stay

	// Transaction finds by the id the station knows, of several the newest, by its record
	// id; TransactionByID by our record id.
	Transaction(csms.StationKey, csms.TransactionID) (csms.Transaction, error)
	TransactionByID(csms.TenantID, csms.RecordID) (csms.Transaction, error)
	// TransactionByFingerprint finds a 1.6 transaction by its start message's identity.
	TransactionByFingerprint(csms.StationKey, uint64) (csms.Transaction, error)
	// ActiveTransactions gives the active ones of a station, oldest first.
	ActiveTransactions(csms.StationKey) ([]csms.Transaction, error)
	// CountActive counts active transactions whose IDToken has this value or, where group
	// is not "", whose GroupToken is group, leaving out the transaction except.
	CountActive(tenant csms.TenantID, tokenValue, group string, except csms.RecordID) (int, error)
	PutTransaction(*csms.Transaction) error

	// HasReading reports whether the reading, by its identity, is kept, packed or not.
	HasReading(ReadingKey) (bool, error)
	// PutReading keeps a reading; one already kept is left as it is.
	PutReading(Reading) error
	// PutTransactionEvent notes that a numbered event of a transaction has come. known
	// reports that one of this identity (seqNo, type and time) came before, same that its
	// content was the same; the first one stands.
	PutTransactionEvent(TransactionEventKey) (known, same bool, err error)

	Token(tenant csms.TenantID, typ, value string) (csms.TokenRecord, error)
	// TokensByValue gives the tokens with this value (any case), by type.
	TokensByValue(tenant csms.TenantID, value string) ([]csms.TokenRecord, error)
	PutToken(*csms.TokenRecord) error
	DeleteToken(tenant csms.TenantID, typ, value string) error
	Group(tenant csms.TenantID, name string) (csms.TokenGroup, error)
	PutGroup(*csms.TokenGroup) error
	DeleteGroup(tenant csms.TenantID, name string) error

	Location(tenant csms.TenantID, id string) (csms.Location, error)
	PutLocation(*csms.Location) error
	DeleteLocation(tenant csms.TenantID, id string) error

	Command(csms.TenantID, csms.RecordID) (csms.Command, error)
	// CommandByKey finds a command of the last day by its idempotency key.
	CommandByKey(tenant csms.TenantID, idempotencyKey string) (csms.Command, error)
	PutCommand(*csms.Command) error

	APIKeyByHash(hash []byte) (csms.APIKey, error)
	PutAPIKey(*csms.APIKey) error

	// Setting is a small named value: the enrolment window, secrets of this installation. nil for none.
	Setting(tenant csms.TenantID, name string) ([]byte, error)
	PutSetting(tenant csms.TenantID, name string, value []byte) error

	// Audit appends to the operator's audit log.
	Audit(AuditEntry) error

	// AppendFrame journals a billing message's raw frame in this same commit. What the
	// frame points to is copied.
	AppendFrame(csms.Frame) error
	// Emit puts an event into the outbox; the store gives it its Sequence at commit.
	Emit(csms.Event) error
}

// Reader lists committed records. Lists are paged by key: a Page of the zero value is
// the first; limit is 1 to 1000, 0 means 100; the answer's cursor is "" on the last page.
type Reader interface {
	// Tenants gives those that have stations.
	Tenants(ctx context.Context) ([]csms.TenantID, error)
	Stations(ctx context.Context, tenant csms.TenantID, q StationQuery, p Page) ([]csms.ChargingStation, string, error) // by id
	GetStation(ctx context.Context, k csms.StationKey) (csms.ChargingStation, error)
	Transactions(ctx context.Context, tenant csms.TenantID, q TransactionQuery, p Page) ([]csms.Transaction, string, error) // newest first
	GetTransaction(ctx context.Context, tenant csms.TenantID, id csms.RecordID) (csms.Transaction, error)
	// Readings gives a transaction's readings in the order of their time, packed or not.
	Readings(ctx context.Context, q ReadingQuery) iter.Seq2[Reading, error]
	Frames(ctx context.Context, k csms.StationKey, q FrameQuery, p Page) ([]csms.Frame, string, error)          // newest first
	Tokens(ctx context.Context, tenant csms.TenantID, q TokenQuery, p Page) ([]csms.TokenRecord, string, error) // by value
	Groups(ctx context.Context, tenant csms.TenantID, p Page) ([]csms.TokenGroup, string, error)                // by name
	Locations(ctx context.Context, tenant csms.TenantID, p Page) ([]csms.Location, string, error)               // by id
	Commands(ctx context.Context, tenant csms.TenantID, q CommandQuery, p Page) ([]csms.Command, string, error) // newest first
	GetCommand(ctx context.Context, tenant csms.TenantID, id csms.RecordID) (csms.Command, error)
	APIKeys(ctx context.Context, tenant csms.TenantID) ([]csms.APIKey, error)                 // by name
	AuditLog(ctx context.Context, tenant csms.TenantID, p Page) ([]AuditEntry, string, error) // newest first
}

// Page asks for a part of a list.
type Page struct {
	Limit  int
	Cursor string // opaque, from the page before
}

// StationQuery narrows a list of stations; zero fields do not narrow.
type StationQuery struct {
	Connected    *bool
	Registration csms.Registration
	Location     string
	Search       string // part of id, vendor, model or serial number
}

// TransactionQuery narrows a list of transactions; zero fields do not narrow.
type TransactionQuery struct {
	Station csms.StationID
	State   csms.TransactionState
	Since   time.Time // started at or after
	Until   time.Time // started before
}

// ReadingQuery names the readings wanted: of one transaction, or of a station's time span.
type ReadingQuery struct {
	Station     csms.StationKey
	Transaction csms.RecordID // "" for those outside any transaction
	Since       time.Time
	Until       time.Time // zero: no bound
}

// FrameQuery narrows a station's journal; zero fields do not narrow.
type FrameQuery struct {
	Action string
	Since  time.Time
	Until  time.Time
}

// TokenQuery narrows a list of id tokens; zero fields do not narrow.
type TokenQuery struct {
	Group  string
	Search string // part of the value
}

// CommandQuery narrows a list of commands; zero fields do not narrow.
type CommandQuery struct {
	Station csms.StationID
	State   csms.CommandState
}

// ReadingKey is the identity of a reading.
type ReadingKey struct {
	Station     csms.StationKey
	Transaction csms.RecordID // "" outside any transaction
	EVSE        csms.EVSEID
	At          time.Time // to the microsecond; receive time where the station's is unreadable
	Fingerprint uint64    // of what was measured; two readings of one instant may differ
}

// Reading is one kept meter sample.
type Reading struct {
	ReadingKey
	Connector  csms.ConnectorID
	ReceivedAt time.Time
	Sample     csms.MeterSample
}

// TransactionEventKey is the identity of a numbered transaction event of OCPP 2.x.
type TransactionEventKey struct {
	Transaction csms.RecordID
	Station     csms.StationKey
	SeqNo       int
	Type        csms.TransactionEventType
	At          time.Time
	Fingerprint uint64 // of the content, to tell a repeat from a conflict; not part of the identity
}

// AuditEntry is one deed of an operator.
type AuditEntry struct {
	Tenant  csms.TenantID
	ID      csms.RecordID // "aud_..."
	At      time.Time
	By      string // API key name or person
	Action  string // createStation, closeTransaction, ...
	Subject string // kind/id of what was changed
	Detail  []byte // JSON object, secrets masked
}
