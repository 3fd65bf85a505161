package csms

import (
	"encoding/json"
	"time"
)

// Command is a durable order to one station.
type Command struct {
	ID             RecordID // "cmd_..."
	Station        StationKey
	Version        int64
	Params         Params // what is wanted; never changed in place
	IdempotencyKey string
	By             string // who asked: the name of the API key or person
	State          CommandState
	CreatedAt      time.Time
	Deadline       time.Time
	SentAt         time.Time // zero until delivered to the socket
	FinishedAt     time.Time
	Outcome        *Outcome // nil until finished
}

// CommandState is how far a command has come.
type CommandState string

// The command states; finished is final.
const (
	CommandQueued   CommandState = "queued" // waits for the station or for its turn
	CommandSent     CommandState = "sent"   // on the wire, no answer yet
	CommandFinished CommandState = "finished"
)

// OutcomeStatus is what came of a command.
type OutcomeStatus string

// The outcomes. Unknown means the CALL was sent and no answer came: the station may
// have acted on it.
const (
	OutcomeAccepted     OutcomeStatus = "accepted"
	OutcomeRejected     OutcomeStatus = "rejected"
	OutcomeScheduled    OutcomeStatus = "scheduled"
	OutcomeError        OutcomeStatus = "error" // the station answered CALLERROR
	OutcomeNotSupported OutcomeStatus = "notSupported"
	OutcomeExpired      OutcomeStatus = "expired" // the deadline passed before it was sent
	OutcomeUnknown      OutcomeStatus = "unknown"
)

// Outcome is the end of a command.
type Outcome struct {
	Status      OutcomeStatus `json:"status"`
	StationWord string        `json:"stationStatus,omitempty"` // the station's own status word
	Reason      string        `json:"reason,omitempty"`
	MessageID   string        `json:"messageId,omitempty"` // of the last CALL, where the command took several
	ErrorCode   string        `json:"errorCode,omitempty"`
	Description string        `json:"description,omitempty"`
	// Result is what the station told beyond its status, a JSON object whose shape
	// belongs to the command's type; nil for none.
	Result json.RawMessage `json:"result,omitempty"`
}

// Type is the type of the command, "" for one without parameters.
func (c *Command) Type() CommandType {
	if c.Params == nil {
		return ""
	}
	return c.Params.Type()
}

// Call is a CALL to a station as raw OCPP; CallReply what came back.
type Call struct {
	Station StationKey    `json:"station"`
	Action  string        `json:"action"`
	Payload []byte        `json:"payload"` // a JSON object
	Timeout time.Duration `json:"timeout"`
}

// CallReply is a station's answer to a [Call]: exactly one of Response and Error is set.
type CallReply struct {
	MessageID string     `json:"messageId"`
	Response  []byte     `json:"response,omitempty"` // a JSON object
	Error     *CallError `json:"error,omitempty"`
}

// CallError is a station's CALLERROR.
type CallError struct {
	Code        string `json:"code"`
	Description string `json:"description"`
	Details     []byte `json:"details,omitempty"` // a JSON object
}
