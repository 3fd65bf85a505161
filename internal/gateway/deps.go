package gateway

import (
	"context"
	"log/slog"
	"time"

	"github.com/evenkeel/evenkeel/csms"
	"github.com/evenkeel/evenkeel/internal/fleet"
	"github.com/evenkeel/evenkeel/ocppjson"
	"github.com/evenkeel/evenkeel/ocppws"
)

// Fleet admits stations and keeps their records and live state.
type Fleet interface {
	Admit(ctx context.Context, key csms.StationKey, a fleet.Attempt) (csms.ChargingStation, error)
	Connected(ctx context.Context, key csms.StationKey, version, node string) (int64, csms.ChargingStation, error)
	Disconnected(ctx context.Context, key csms.StationKey, epoch int64, reason string) error
	Seen(ctx context.Context, at map[csms.StationKey]time.Time) error
	Boot(ctx context.Context, key csms.StationKey, r *csms.BootReport, f csms.Frame) (csms.BootReply, error)
	Status(ctx context.Context, key csms.StationKey, r *csms.StatusReport) error
	Notice(ctx context.Context, key csms.StationKey, r *csms.NoticeReport) error
	Deviate(ctx context.Context, key csms.StationKey, found []csms.Deviation) error
	AddSecret(ctx context.Context, key csms.StationKey, secret []byte) error
}

// Tokens decides about id tokens.
type Tokens interface {
	Authorize(ctx context.Context, key csms.StationKey, r *csms.AuthorizeReport, f csms.Frame) (csms.Authorization, error)
}

// Ledger keeps transactions and meter values.
type Ledger interface {
	Report(ctx context.Context, key csms.StationKey, r *csms.TransactionReport, f csms.Frame) (csms.TransactionReply, error)
	Meter(ctx context.Context, key csms.StationKey, r *csms.MeterReport, f csms.Frame) error
}

// Queue holds the commands that wait for stations.
type Queue interface {
	Pending(ctx context.Context, key csms.StationKey) ([]csms.Command, error)
	MarkSent(ctx context.Context, tenant csms.TenantID, id csms.RecordID) (csms.Command, error)
	Finish(ctx context.Context, tenant csms.TenantID, id csms.RecordID, out csms.Outcome) error
}

// Bus brings what other parts of the program want of stations.
type Bus interface {
	Own(key csms.StationKey, epoch int64)
	Disown(key csms.StationKey, epoch int64)
	ServeCalls(h func(ctx context.Context, c csms.Call) (csms.CallReply, error)) error
	ServeWake(fn func(key csms.StationKey)) error
	ServeDrop(fn func(key csms.StationKey, reason string)) error
	ServeHeard(fn func(key csms.StationKey) time.Time) error
}

// Store is the part of the store that the gateway uses itself.
type Store interface {
	Journal(f csms.Frame)
	Ready() error
	Load() float64
	GetStation(ctx context.Context, k csms.StationKey) (csms.ChargingStation, error)
}

// Deps is what a gateway stands on. All but Logger and Options are required. The raw text
// of a frame that is given to one of them is good until its method returns.
type Deps struct {
	Fleet  Fleet
	Tokens Tokens
	Ledger Ledger
	Queue  Queue
	Bus    Bus
	Store  Store
	// Node is the name of this server node, told to the fleet.
	Node    string
	Logger  *slog.Logger // nil: slog.DiscardHandler
	Options Options
}

// Options tune a gateway; the zero value works.
type Options struct {
	// Tenant owns the stations of this listener. Default csms.DefaultTenant.
	Tenant csms.TenantID
	// Endpoint is passed on to the WebSocket layer: limits, time-outs, pings. The
	// gateway sets its hooks and actions.
	Endpoint ocppws.Options

	// MaxConnections is how many stations may be connected to this node. Default and
	// negative: no limit but that of the process.
	MaxConnections int
	// MaxHandshakes is how many stations are let in at a time; others wait. Default 512,
	// which a group commit takes at once.
	MaxHandshakes int
	// HandshakeWait is how long a station may wait to be let in before it is told to come
	// back later. Default 10 s, less than the handshake time-outs of stations.
	HandshakeWait time.Duration
	// MaxWaiting is how many may wait at a time, beyond it they are told to come back
	// later at once. Default 20000.
	MaxWaiting int
	// HandshakesPerSource is how many handshakes of one source address may be under way
	// or waiting. Default half of MaxWaiting, so that one source cannot keep out all
	// others.
	HandshakesPerSource int

	// CommandTimeout is how long a station may take to answer the CALL of a command.
	// Default 30 s.
	CommandTimeout time.Duration
	// SeenEvery is how often the time of the last message is written, so that it is about
	// right after a crash; who asks meanwhile is told from memory. Default 60 s.
	SeenEvery time.Duration
	// DeviateEvery is how often, at most, the count of deviations is written. Default 5 s.
	DeviateEvery time.Duration
	// ShutdownSpread is the time over which stations are told to reconnect when the
	// server stops. Default 2 s.
	ShutdownSpread time.Duration
	// ProbeTimeout is how long the old socket of a station without credentials may take
	// to show that it lives when another one wants its place. Default 5 s.
	ProbeTimeout time.Duration
}

func (o *Options) setDefaults() {
	if o.Tenant == "" {
		o.Tenant = csms.DefaultTenant
	}
	whole := func(n *int, value int) {
		if *n <= 0 {
			*n = value
		}
	}
	whole(&o.MaxHandshakes, 512)
	whole(&o.MaxWaiting, 20000)
	whole(&o.HandshakesPerSource, max(o.MaxWaiting/2, 1))
	wait := func(d *time.Duration, value time.Duration) {
		if *d <= 0 {
			*d = value
		}
	}
	wait(&o.HandshakeWait, 10*time.Second)
	wait(&o.CommandTimeout, 30*time.Second)
	wait(&o.SeenEvery, 60*time.Second)
	wait(&o.DeviateEvery, 5*time.Second)
	wait(&o.ShutdownSpread, 2*time.Second)
	wait(&o.ProbeTimeout, 5*time.Second)
}

// dialect is a version of OCPP as the gateway needs it; v16 and v2 have one each.
type dialect interface {
	Version() string
	Actions() []ocppjson.ActionInfo
	Action(name string) (ocppjson.ActionInfo, bool)
	Decode(action string, payload []byte) (ocppjson.Message, []ocppjson.Violation, error)
	DecodeResponse(action string, payload []byte) (ocppjson.Message, []ocppjson.Violation, error)
	Append(dst []byte, m ocppjson.Message) ([]byte, []ocppjson.Violation)
	Check(action string, response bool, payload []byte) ([]ocppjson.Violation, error)
	Report(m ocppjson.Message, violations []ocppjson.Violation, payload []byte) (any, []csms.Deviation)
	Reply(request ocppjson.Message, reply any) ocppjson.Message
	// LimitCall asks how many items one message of this command may hold, nil where
	// nothing needs to be known; Limit reads the answer, 0 for no limit.
	LimitCall(c csms.Command) ocppjson.Message
	Limit(answer ocppjson.Message) int
	CommandCalls(c csms.Command, limit int) ([]ocppjson.Message, error)
	CommandOutcome(c csms.Command, answers []ocppjson.Message) csms.Outcome
}
