package charging

import (
	"time"

	"github.com/evenkeel/evenkeel/csms"
)

// fingerprint is a 64-bit FNV-1a hash that is written into the store: it must never
// change. Fields are separated so that they can't run into each other.
type fingerprint uint64

const (
	fnvOffset fingerprint = 14695981039346656037
	fnvPrime  fingerprint = 1099511628211
)

func newFingerprint() fingerprint { return fnvOffset }

func (f fingerprint) string(s string) fingerprint {
	for i := range len(s) {
		f = (f ^ fingerprint(s[i])) * fnvPrime
	}
	return (f ^ 0xff) * fnvPrime // 0xff is in no UTF-8 text
}

// int mixes a whole word at a time and folds the high bits back, which FNV alone would
// leave unmixed.
func (f fingerprint) int(n int64) fingerprint {
	f = (f ^ fingerprint(uint64(n))) * fnvPrime
	return (f ^ f>>29) * fnvPrime
}

func (f fingerprint) wh(w *csms.Wh) fingerprint {
	if w == nil {
		return f.int(-1 << 62)
	}
	return f.int(int64(*w))
}

func (f fingerprint) ptr(n *int) fingerprint {
	if n == nil {
		return f.int(-1 << 62)
	}
	return f.int(int64(*n))
}

// time takes the instant to the microsecond, or the text where there is none.
func (f fingerprint) time(t csms.StationTime) fingerprint {
	if !t.At.IsZero() {
		return f.int(t.At.UnixMicro())
	}
	return f.string(t.Text)
}

func (f fingerprint) token(t *csms.IDToken) fingerprint {
	if t == nil {
		return f.int(0)
	}
	return f.int(1).string(t.Type).string(t.Value)
}

func (f fingerprint) samples(ss []csms.MeterSample) fingerprint {
	f = f.int(int64(len(ss)))
	for i := range ss {
		f = f.time(ss[i].Timestamp).sample(&ss[i])
	}
	return f
}

func (f fingerprint) sample(s *csms.MeterSample) fingerprint {
	f = f.string(s.Context)
	for i := range s.Values {
		v := &s.Values[i]
		f = f.string(v.Measurand).string(v.Phase).string(v.Location).string(v.Unit)
		f = f.int(v.Value.Coef).int(int64(v.Value.Exp))
		if v.Text != "" || v.Signed != "" {
			f = f.string(v.Text).string(v.Signed)
		}
	}
	return f
}

// startFingerprint is the identity of a start whose id the CSMS chooses (threat-model
// B4): connector, id token, time, meter and reservation.
func startFingerprint(r *csms.TransactionReport) uint64 {
	return uint64(newFingerprint().string("start").int(int64(r.EVSE)).int(int64(r.Connector)).
		token(r.IDToken).time(r.Timestamp).wh(r.MeterStart).ptr(r.ReservationID))
}

// orphanFingerprint is the identity of a message about a transaction nobody knows.
func orphanFingerprint(r *csms.TransactionReport) uint64 {
	return uint64(newFingerprint().string("orphan").string(string(r.Type)).string(string(r.TransactionID)).
		int(int64(r.EVSE)).token(r.IDToken).time(r.Timestamp).wh(r.MeterStop).ptr(r.SeqNo).
		string(r.StopReason).samples(r.Samples))
}

// contentFingerprint tells a repeat of a numbered event from a conflict.
func contentFingerprint(r *csms.TransactionReport) uint64 {
	f := newFingerprint().string(r.TriggerReason).string(r.ChargingState).string(r.StopReason).
		int(int64(r.EVSE)).int(int64(r.Connector)).token(r.IDToken).
		ptr(r.RemoteStartID).ptr(r.ReservationID).ptr(r.TimeSpentChargingSec).samples(r.Samples)
	if r.TotalCost != nil {
		f = f.int(r.TotalCost.Coef).int(int64(r.TotalCost.Exp))
	}
	return uint64(f)
}

// identityTime is the time in an event's identity: what the station told even where
// it is not believed, so that events of a station with a dead clock stay apart.
func identityTime(t csms.StationTime) time.Time {
	if !t.At.IsZero() {
		return t.At
	}
	if t.Text == "" {
		return time.Time{}
	}
	return time.UnixMicro(int64(newFingerprint().string(t.Text) >> 14)).UTC()
}
