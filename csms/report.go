package csms

import "time"

// A report is what a charging station tells the CSMS, translated from its OCPP version.
// Each report type has a reply type; a nil-able field of a report is nil where the
// station did not tell it.

// BootReport is a BootNotification.
type BootReport struct {
	Reason          string // OCPP 2.x BootReasonEnumType; "" in 1.6
	Vendor, Model   string
	SerialNumber    string
	FirmwareVersion string
	ICCID, IMSI     string
	MeterType       string
	MeterSerial     string
}

// BootReply answers a [BootReport].
type BootReply struct {
	Status   Registration
	Now      time.Time
	Interval time.Duration // heartbeat interval when accepted, else the wait before the next boot
	Reason   string        // status info reason code of 2.x, "" none
}

// HeartbeatReport is a Heartbeat; the reply is the CSMS's clock.
type HeartbeatReport struct{}

// HeartbeatReply answers a [HeartbeatReport].
type HeartbeatReply struct{ Now time.Time }

// StatusReport is a StatusNotification. EVSE 0 with Connector 0 is the station itself.
type StatusReport struct {
	EVSE      EVSEID
	Connector ConnectorID
	Status    ConnectorStatus
	Detail    string // the station's own word where it says more (1.6: Preparing, SuspendedEV, ...)
	Fault     ConnectorFault
	Timestamp StationTime // zero where not told
}

// AuthorizeReport is an Authorize.
type AuthorizeReport struct {
	Token IDToken
	// Certificate and hash data of contract authorization (2.x) are passed through raw.
	Certificate string
}

// TransactionEventType is which kind of transaction message a report was.
type TransactionEventType string

// The transaction event types.
const (
	TransactionStarted    TransactionEventType = "started"
	TransactionUpdated    TransactionEventType = "updated"
	TransactionEventEnded TransactionEventType = "ended"
)

// TransactionReport is a StartTransaction, StopTransaction or TransactionEvent.
type TransactionReport struct {
	Type                 TransactionEventType
	TransactionID        TransactionID // "" where the CSMS chooses it (1.6 start)
	SeqNo                *int          // nil in 1.6
	Timestamp            StationTime
	TriggerReason        string
	Offline              bool
	EVSE                 EVSEID // 0 not told
	Connector            ConnectorID
	IDToken              *IDToken
	ChargingState        string
	StopReason           string
	RemoteStartID        *int
	ReservationID        *int
	MeterStart           *Wh // 1.6 start
	MeterStop            *Wh // 1.6 stop
	Samples              []MeterSample
	TimeSpentChargingSec *int
	PhasesUsed           *int
	CableMaxAmp          *int
	TotalCost            *Decimal // 2.1 costDetails total
	// Deviations found while decoding and translating.
	Deviations []Deviation
	// Quarantine says why the content cannot be billed as it is; "" when it can.
	Quarantine string
}

// TransactionReply answers a [TransactionReport].
type TransactionReply struct {
	TransactionID TransactionID  // the id given in a 1.6 start
	Authorization *Authorization // nil where the report told no id token
	// Repeated reports whether the message had come before.
	Repeated bool
}

// MeterReport is a MeterValues.
type MeterReport struct {
	EVSE          EVSEID // 0 is the station's main meter
	Connector     ConnectorID
	TransactionID TransactionID // "" for values outside a transaction
	Samples       []MeterSample
	Deviations    []Deviation
	Quarantine    string
}

// NoticeReport is any other CALL of a station: it is recorded, told as an event and
// answered; Payload is the JSON object as sent.
type NoticeReport struct {
	Action  string
	Payload []byte
}

// Frame is one OCPP-J frame as it crossed the wire, for the journal.
type Frame struct {
	Station     StationKey
	At          time.Time
	FromStation bool // false: we sent it
	OCPPVersion string
	Type        string // call, result, error, resultError, send, unparsable
	Action      string // also of the CALL that a result answers, where known
	MessageID   string
	Raw         []byte // the exact text
	Deviations  []Deviation
}
