package fleet

import (
	"context"
	"time"

	"github.com/evenkeel/evenkeel/csms"
	"github.com/evenkeel/evenkeel/internal/logkey"
	"github.com/evenkeel/evenkeel/internal/store"
)

// maxEnrolmentWindow bounds how long unknown stations may be taken in.
const maxEnrolmentWindow = 7 * 24 * time.Hour

// settingEnrolment names the stored end of the window, RFC 3339.
const settingEnrolment = "enrolment.openUntil"

// enrolmentFresh is how long the window is believed without asking the store again:
// another node may have opened or closed it.
const enrolmentFresh = 2 * time.Second

type enrolmentWindow struct{ until, readAt time.Time }

// OpenEnrolment opens the window in which unknown stations that show credentials are
// recorded as pending, until the given time; the zero time means for the default
// window, a time that has passed closes it. who is the name in the audit log.
// Codes: invalid (more than seven days).
func (f *Fleet) OpenEnrolment(ctx context.Context, who string, tenant csms.TenantID, until time.Time) (time.Time, error) {
	at := now()
	if until.IsZero() {
		until = at.Add(f.o.EnrolmentDefaultWindow)
	}
	until = until.UTC().Truncate(time.Second)
	if until.Sub(at) > maxEnrolmentWindow {
		return time.Time{}, &csms.Error{
			Code: csms.CodeInvalid, Message: "an enrolment window lasts seven days at most",
			Fields: []csms.FieldError{{Pointer: "/openUntil", Message: "at most seven days ahead"}},
		}
	}
	err := f.store.Tx(ctx, func(tx store.Tx) error {
		if err := tx.PutSetting(tenant, settingEnrolment, []byte(until.Format(time.RFC3339))); err != nil {
			return err
		}
		return audit(tx, tenant, who, "openEnrolment", "enrolment", at, map[string]any{"openUntil": until})
	})
	if err != nil {
		return time.Time{}, err
	}
	f.setWindow(tenant, enrolmentWindow{until, time.Now()})
	return until, nil
}

// Enrolment gives the end of the enrolment window, zero for one that was never opened.
func (f *Fleet) Enrolment(ctx context.Context, tenant csms.TenantID) (time.Time, error) {
	var until time.Time
	err := f.store.Tx(ctx, func(tx store.Tx) error {
		b, err := tx.Setting(tenant, settingEnrolment)
		if err != nil || len(b) == 0 {
			_, err = missing(err)
			return err
		}
		until, err = time.Parse(time.RFC3339, string(b))
		return err
	})
	if err != nil {
		return time.Time{}, err
	}
	f.setWindow(tenant, enrolmentWindow{until, time.Now()})
	return until, nil
}

func (f *Fleet) setWindow(tenant csms.TenantID, w enrolmentWindow) {
	f.enrolment.mu.Lock()
	defer f.enrolment.mu.Unlock()
	f.enrolment.until[tenant] = w
}

func (f *Fleet) windowOpen(ctx context.Context, tenant csms.TenantID) (bool, error) {
	f.enrolment.mu.Lock()
	w, ok := f.enrolment.until[tenant]
	f.enrolment.mu.Unlock()
	if !ok || time.Since(w.readAt) > enrolmentFresh {
		until, err := f.Enrolment(ctx, tenant)
		if err != nil {
			return false, err
		}
		w.until = until
	}
	return time.Now().Before(w.until), nil
}

// enrol takes in an unknown station while the window is open: parked as pending, with
// the credentials it showed, for an operator to approve.
func (f *Fleet) enrol(ctx context.Context, key csms.StationKey, a Attempt) (csms.ChargingStation, error) {
	open, err := f.windowOpen(ctx, key.Tenant)
	if err != nil {
		return csms.ChargingStation{}, err
	}
	if !open || !a.HasCredentials || !key.Station.Valid() ||
		!secretLength(a.Secret) {
		return csms.ChargingStation{}, unauthorized()
	}
	profile := 1
	switch {
	case a.TLS && Certifies(a.CommonName, key.Station, ""):
		profile = 3
	case a.TLS:
		profile = 2
	}
	var st csms.ChargingStation
	err = f.store.Tx(ctx, func(tx store.Tx) error {
		_, err := tx.Station(key)
		if absent, err := missing(err); err != nil {
			return err
		} else if !absent {
			return unauthorized() // made meanwhile; the next attempt meets its record
		}
		at := now()
		st = csms.ChargingStation{
			Key: key, SecurityProfile: profile, PasswordHashes: [][]byte{hashSecret(a.Secret)},
			Enabled: true, BootPolicy: csms.RegistrationPending, Registration: csms.RegistrationPending,
			Automation: true, OCPPVersion: a.Version, CreatedAt: at, UpdatedAt: at,
		}
		if err := tx.PutStation(&st); err != nil {
			return err
		}
		if err := audit(tx, key.Tenant, "enrolment", "enrolStation", stationSubject(key), at,
			map[string]any{"source": a.Source.String(), "securityProfile": profile}); err != nil {
			return err
		}
		return tx.Emit(stationEvent(csms.EventStationPending, &st, at, "enrolled"))
	})
	f.credentials.forget(key)
	if err != nil {
		return csms.ChargingStation{}, err
	}
	f.log.Info("charging station enrolled", logkey.Station, string(key.Station))
	return st, nil
}

// Approve accepts a pending or rejected station. It hears of it at its next boot,
// which a pending station sends within the retry interval. Codes: not_found.
func (f *Fleet) Approve(ctx context.Context, who string, key csms.StationKey) (csms.ChargingStation, error) {
	return f.decide(ctx, who, "approveStation", key, csms.RegistrationAccepted)
}

// Reject makes the station's next boot be rejected and drops its socket. Codes: not_found.
func (f *Fleet) Reject(ctx context.Context, who string, key csms.StationKey) (csms.ChargingStation, error) {
	st, err := f.decide(ctx, who, "rejectStation", key, csms.RegistrationRejected)
	if err == nil {
		f.changed(key, DropRejected)
	}
	return st, err
}

func (f *Fleet) decide(ctx context.Context, who, action string, key csms.StationKey, r csms.Registration) (csms.ChargingStation, error) {
	st, err := f.change(ctx, key, func(tx store.Tx, st *csms.ChargingStation) (bool, error) {
		at := now()
		st.BootPolicy, st.Registration, st.UpdatedAt = r, r, at
		if err := audit(tx, key.Tenant, who, action, stationSubject(key), at, nil); err != nil {
			return false, err
		}
		return true, tx.Emit(stationEvent(csms.EventStationChanged, st, at, action))
	})
	f.credentials.forget(key)
	return st, err
}

func (f *Fleet) changed(key csms.StationKey, why DropReason) {
	if f.o.OnChange != nil {
		f.o.OnChange(key, why)
	}
}
