package csms

import "time"

// EventType names what happened, as the last parts of a CloudEvents type with its version.
type EventType string

// The event types.
const (
	EventStationConnected    EventType = "station.connected.v1"
	EventStationDisconnected EventType = "station.disconnected.v1"
	EventStationBooted       EventType = "station.booted.v1"
	EventStationPending      EventType = "station.pending.v1"
	EventStationChanged      EventType = "station.changed.v1"
	EventStationNotice       EventType = "station.notice.v1"
	EventConnectorStatus     EventType = "connector.status.v1"
	EventTransactionStarted  EventType = "transaction.started.v1"
	EventTransactionUpdated  EventType = "transaction.updated.v1"
	EventTransactionEnded    EventType = "transaction.ended.v1"
	EventTransactionHeld     EventType = "transaction.quarantined.v1"
	EventMeterSampled        EventType = "meter.sampled.v1" // transient
	EventCommandChanged      EventType = "command.changed.v1"
)

// Event is something that happened, told to whoever listens.
type Event struct {
	// Sequence orders events; given by the store at commit, gap free per tenant for
	// events that are kept. 0 for transient events.
	Sequence int64
	ID       RecordID // "evt_...", stable over redelivery
	Type     EventType
	Tenant   TenantID
	Station  StationID // "" where no station is concerned
	Subject  string    // id of the thing: transaction record, command, station, token
	At       time.Time
	Data     any // JSON-encodable; on the way out of the store it is json.RawMessage
	// Transient events are published but never stored: nothing depends on them.
	Transient bool
}
