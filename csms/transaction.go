package csms

import "time"

// TransactionState is where a transaction's record stands.
type TransactionState string

// The transaction states. A quarantined transaction holds something that cannot be
// billed as it is: content that breaks the schema, an end without a start.
const (
	TransactionActive      TransactionState = "active"
	TransactionEnded       TransactionState = "ended"
	TransactionQuarantined TransactionState = "quarantined"
)

// Transaction is the one record of one transaction, of every OCPP version.
// It is a function of the messages received about it, whatever their order.
type Transaction struct {
	ID      RecordID // "tx_..." of ours
	Station StationKey
	Version int64

	TransactionID TransactionID // as the station knows it
	EVSE          EVSEID        // 0 unknown
	Connector     ConnectorID   // 0 unknown
	State         TransactionState
	ChargingState string // OCPP 2.x ChargingStateEnumType, "" unknown

	IDToken              *IDToken // who started or was authorized for it; nil unknown
	GroupToken           string
	Authorization        TokenStatus // the verdict given at the start; "" none
	StopIDToken          *IDToken
	RemoteStartID        *int
	ReservationID        *int
	TriggerReason        string // of the newest event
	StopReason           string // the station's own word; "" unknown or running
	StartedAt            StationTime
	EndedAt              StationTime // zero while running
	ReceivedAt           time.Time   // when the first message about it came
	LastReportAt         time.Time   // when the newest message about it came
	MeterStart           *Wh
	MeterStop            *Wh
	LastRegister         *Wh // newest energy register seen, by the station's clock
	LastRegisterAt       time.Time
	Energy               *Wh // MeterStop (or LastRegister) - MeterStart; nil unknown, never negative
	TimeSpentChargingSec *int
	TotalCost            *Decimal // as a station of 2.1 told it
	Offline              bool     // some of it happened while the station was offline

	// SeqNos is which sequence numbers have come, as ascending, disjoint, closed
	// ranges; nil for stations that number nothing (1.6).
	SeqNos   []SeqRange
	Complete bool // start, end and every number between are there
	// Fingerprint is the identity of the start message (1.6), for recognising its repeat.
	Fingerprint uint64
	// Deviations by name, in the order first seen, each once with its count.
	Deviations []Deviation
	// Closed by an operator rather than by the station; "" otherwise.
	ClosedReason string
	// Marks is from which messages the fields were taken; the ledger alone uses it, so
	// that the record does not depend on the order in which messages come.
	Marks TransactionMarks
}

// TransactionMarks says which message a field of a transaction that several messages
// may tell was taken from, and so whether another message knows better.
type TransactionMarks struct {
	Started  bool `json:"started,omitzero"`  // the start message has come
	Ended    bool `json:"ended,omitzero"`    // the end message has come
	StartSeq int  `json:"startSeq,omitzero"` // their sequence numbers, where numbered
	EndSeq   int  `json:"endSeq,omitzero"`
	Held     bool `json:"held,omitzero"` // something in it can't be billed as it is
	// Previous is the ended transaction whose id the station has used again, "" for none.
	Previous      RecordID     `json:"previous,omitzero"`
	Place         EventMark    `json:"place,omitzero"` // of EVSE and Connector
	Newest        EventMark    `json:"newest,omitzero"`
	ChargingState EventMark    `json:"chargingState,omitzero"`
	IDToken       EventMark    `json:"idToken,omitzero"`
	StopIDToken   EventMark    `json:"stopIdToken,omitzero"`
	TotalCost     EventMark    `json:"totalCost,omitzero"`
	MeterStart    RegisterMark `json:"meterStart,omitzero"`
	MeterStop     RegisterMark `json:"meterStop,omitzero"`
}

// EventMark is the place of a message among those of its transaction.
type EventMark struct {
	Known bool      `json:"known,omitzero"` // false: no message told it yet
	SeqNo int       `json:"seqNo,omitzero"`
	At    time.Time `json:"at,omitzero"`
}

// RegisterMark is where an energy register value came from.
type RegisterMark struct {
	Rank  int8      `json:"rank,omitzero"`  // 0 none; the higher the better the source
	Place int8      `json:"place,omitzero"` // where it was measured; values of two places are no difference
	At    time.Time `json:"at,omitzero"`
}

// SeqRange is the sequence numbers First to Last, both included.
type SeqRange struct{ First, Last int }

// Deviation is one way in which a station did otherwise than the standard says and was
// understood all the same.
type Deviation struct {
	// Name is stable and lower camel case (seqNoGap, numberAsString, ...); each is
	// explained in docs/deviations.md.
	Name string
	// Path is where in the message, a JSON pointer, "" for the whole.
	Path string
	// Detail is a short text safe to show; it never repeats unbounded station input.
	Detail string
	// Count of occurrences, at least 1.
	Count int
}

// DeviationName values used by more than one package.
const (
	DeviationSeqNoGap          = "seqNoGap"
	DeviationSeqNoRepeated     = "seqNoRepeated"
	DeviationConflictingRepeat = "conflictingRepeat"
	DeviationOrphan            = "orphan"
	DeviationClockSkew         = "clockSkew"
	DeviationIDReused          = "transactionIdReused"
	DeviationMeterChanged      = "meterChanged"
	DeviationNoBoot            = "noBoot"
	DeviationQuarantined       = "quarantined"
	DeviationTokenType         = "tokenTypeMismatch"
	DeviationRegisterFell      = "registerFell"
	DeviationImplausibleEnergy = "implausibleEnergy"
	DeviationOverlap           = "transactionOverlap"
	DeviationTooManyConnectors = "tooManyConnectors"
)
