package fleet

import (
	"context"
	"time"

	"github.com/evenkeel/evenkeel/csms"
	"github.com/evenkeel/evenkeel/internal/store"
)

// Boot takes a BootNotification, answers by the station's boot policy and journals the
// frame. The interval of the answer is the heartbeat interval for an accepted station,
// else how long to wait before booting again (OCPP 2.0.1 Part 2, B01-B03; OCPP 1.6
// section 4.2). Codes: not_found (deleted meanwhile).
func (f *Fleet) Boot(ctx context.Context, key csms.StationKey, r *csms.BootReport, frame csms.Frame) (csms.BootReply, error) {
	at := frame.At
	if at.IsZero() {
		at = now()
	}
	var before csms.ChargingStation
	st, err := f.change(ctx, key, func(tx store.Tx, st *csms.ChargingStation) (bool, error) {
		before = *st
		st.Vendor, st.Model, st.SerialNumber = r.Vendor, r.Model, r.SerialNumber
		st.FirmwareVersion, st.ICCID, st.IMSI = r.FirmwareVersion, r.ICCID, r.IMSI
		st.MeterType, st.MeterSerial, st.BootReason = r.MeterType, r.MeterSerial, r.Reason
		st.LastBootAt, st.LastSeenAt = at, at
		st.Registration = policyOf(st)
		typ := csms.EventStationBooted
		if st.Registration != csms.RegistrationAccepted {
			typ = csms.EventStationPending
		}
		return true, tx.Emit(stationEvent(typ, st, at, r.Reason))
	})
	if err != nil {
		return csms.BootReply{}, err
	}
	if before.Registration != st.Registration || before.SerialNumber != st.SerialNumber {
		f.credentials.forget(key)
	}
	if frame.Raw != nil {
		f.store.Journal(frame)
	}
	reply := csms.BootReply{Status: st.Registration, Now: time.Now().UTC(), Interval: f.o.BootRetryInterval}
	if st.Registration == csms.RegistrationAccepted {
		reply.Interval = f.o.HeartbeatInterval
	}
	return reply, nil
}

// policyOf is what the station's next boot is told.
func policyOf(st *csms.ChargingStation) csms.Registration {
	if st.BootPolicy == "" {
		return csms.RegistrationAccepted
	}
	return st.BootPolicy
}

// MayAct reports whether a station may send a CALL of this action. Acceptance belongs
// to the station, not to the connection: an accepted one may act without booting again
// (threat-model B12). Before acceptance it may boot and, while pending, send what the
// CSMS asked it for (asked); everything else is answered SecurityError.
// OCPP 2.0.1 Part 2, B02.FR.02, B02.FR.09 and B03.FR.07.
func MayAct(r csms.Registration, action string, asked bool) bool {
	switch r {
	case csms.RegistrationAccepted:
		return true
	case csms.RegistrationPending:
		return action == "BootNotification" || asked
	}
	return action == "BootNotification"
}
