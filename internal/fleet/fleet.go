package fleet

import (
	"context"
	"encoding/json"
	"log/slog"
	"sync"
	"time"

	"github.com/evenkeel/evenkeel/csms"
	"github.com/evenkeel/evenkeel/internal/recordid"
	"github.com/evenkeel/evenkeel/internal/store"
)

// Options tune a [Fleet]; the zero value works.
type Options struct {
	BootRetryInterval      time.Duration // told to pending and rejected stations; 0: 60 s
	HeartbeatInterval      time.Duration // told to accepted stations; 0: 300 s
	EnrolmentDefaultWindow time.Duration // how long a window opened without an end lasts; 0: 1 h
	// LoginLimit bounds failed log-ins; the zero value is the default limits.
	LoginLimit LoginLimit
	// OnChange hears, after the commit, of a change after which a station's socket may
	// no longer be allowed. nil: nobody.
	OnChange func(csms.StationKey, DropReason)
	Logger   *slog.Logger // nil: slog.DiscardHandler
}

// DropReason is why a station's socket may no longer be allowed.
type DropReason string

// The reasons. After DropProfile a socket that satisfies the new profile may stay.
const (
	DropDisabled DropReason = "disabled"
	DropDeleted  DropReason = "deleted"
	DropRejected DropReason = "rejected"
	DropProfile  DropReason = "securityProfile"
)

// Fleet keeps the charging stations. Its methods are safe for concurrent use.
type Fleet struct {
	store store.Store
	o     Options
	log   *slog.Logger

	credentials credentialCache
	limits      *loginLimits // nil: off

	enrolment struct {
		mu    sync.Mutex
		until map[csms.TenantID]enrolmentWindow
	}
}

// New makes a fleet on a store.
func New(s store.Store, o Options) *Fleet {
	if o.BootRetryInterval <= 0 {
		o.BootRetryInterval = time.Minute
	}
	if o.HeartbeatInterval <= 0 {
		o.HeartbeatInterval = 5 * time.Minute
	}
	if o.EnrolmentDefaultWindow <= 0 {
		o.EnrolmentDefaultWindow = time.Hour
	}
	if o.Logger == nil {
		o.Logger = slog.New(slog.DiscardHandler)
	}
	f := &Fleet{store: s, o: o, log: o.Logger, limits: newLoginLimits(o.LoginLimit)}
	f.enrolment.until = make(map[csms.TenantID]enrolmentWindow)
	return f
}

// now is the clock to the precision the store keeps.
func now() time.Time { return time.Now().UTC().Truncate(time.Microsecond) }

// change loads a station, lets fn change it, and writes it, all in one store
// transaction. fn may run again. fn returning false leaves the record as it is.
func (f *Fleet) change(ctx context.Context, key csms.StationKey, fn func(tx store.Tx, st *csms.ChargingStation) (bool, error)) (csms.ChargingStation, error) {
	var st csms.ChargingStation
	err := f.store.Tx(ctx, func(tx store.Tx) (err error) {
		if st, err = tx.Station(key); err != nil {
			return err
		}
		write, err := fn(tx, &st)
		if err != nil || !write {
			return err
		}
		return tx.PutStation(&st)
	})
	if err != nil {
		return csms.ChargingStation{}, err
	}
	return st, nil
}

// stationData is what events tell about a station.
type stationData struct {
	Station      csms.StationID    `json:"chargingStationId"`
	Connected    bool              `json:"connected"`
	OCPPVersion  string            `json:"ocppVersion,omitempty"`
	Registration csms.Registration `json:"registration,omitempty"`
	Vendor       string            `json:"vendor,omitempty"`
	Model        string            `json:"model,omitempty"`
	Firmware     string            `json:"firmwareVersion,omitempty"`
	Reason       string            `json:"reason,omitempty"`
}

func stationEvent(typ csms.EventType, st *csms.ChargingStation, at time.Time, reason string) csms.Event {
	return csms.Event{
		ID: recordid.New("evt"), Type: typ, Tenant: st.Key.Tenant, Station: st.Key.Station,
		Subject: string(st.Key.Station), At: at,
		Data: stationData{
			Station: st.Key.Station, Connected: st.Connected, OCPPVersion: st.OCPPVersion,
			Registration: st.Registration, Vendor: st.Vendor, Model: st.Model,
			Firmware: st.FirmwareVersion, Reason: reason,
		},
	}
}

func audit(tx store.Tx, tenant csms.TenantID, who, action, subject string, at time.Time, detail any) error {
	if detail == nil {
		detail = struct{}{}
	}
	b, err := json.Marshal(detail)
	if err != nil {
		return err
	}
	return tx.Audit(store.AuditEntry{
		Tenant: tenant, ID: recordid.New("aud"), At: at, By: who, Action: action, Subject: subject, Detail: b,
	})
}

func stationSubject(key csms.StationKey) string { return "charging-station/" + string(key.Station) }

// matches checks an If-Match version.
func matches(ifMatch *int64, version int64) error {
	if ifMatch == nil || *ifMatch == version {
		return nil
	}
	return &csms.Error{Code: csms.CodeConflict, Message: "the record has another version", Err: csms.ErrVersion}
}

// missing turns not_found into true.
func missing(err error) (bool, error) {
	if csms.CodeOf(err) == csms.CodeNotFound {
		return true, nil
	}
	return false, err
}
