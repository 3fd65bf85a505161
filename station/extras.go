package station

import (
	"crypto/ecdsa"
	"time"
)

// extras is what the CSMS may put into a station beyond the everyday; most stations never have it.
type extras struct {
	reservations []*reservation
	jobs         []*job
	certificates []certificate
	csrKey       *ecdsa.PrivateKey // of the last request for a certificate, until it is answered
	monitors     []monitor
	nextMonitor  int
	displays     map[int]any // by id, the version's MessageInfo
	networks     map[int]any // by slot
	tariffs      map[int]any // default tariffs by EVSE
	der          []derControl
	streams      []stream
	published    map[string]*job // firmware by checksum
	priority     map[string]bool // transactions that charge with priority
	allowed      map[string]int  // energy transfer modes by transaction
}

// ex returns the extras, made when first asked for.
func (s *Station) ex() *extras {
	if s.extra == nil {
		s.extra = &extras{
			displays: map[int]any{}, networks: map[int]any{}, tariffs: map[int]any{}, published: map[string]*job{},
			priority: map[string]bool{}, allowed: map[string]int{}, nextMonitor: 1,
		}
	}
	return s.extra
}

// reservation of an EVSE, or of any if evse is 0.
type reservation struct {
	id     int
	evse   int
	token  IDToken
	group  *IDToken
	expiry *task
}

// holds says that the reservation is for this token or group.
func (r *reservation) holds(token IDToken, group *IDToken) bool {
	return tokenKey(r.token.Value) == tokenKey(token.Value) ||
		r.group != nil && group != nil && tokenKey(r.group.Value) == tokenKey(group.Value)
}

// reservationFor returns the reservation that keeps an EVSE from others, nil if there is none. One that names no
// EVSE takes the last free one.
func (s *Station) reservationFor(e *evse) *reservation {
	if s.extra == nil {
		return nil
	}
	var open *reservation
	for _, r := range s.extra.reservations {
		if r.evse == e.id {
			return r
		}
		if r.evse == 0 {
			open = r
		}
	}
	if open == nil {
		return nil
	}
	for _, other := range s.evses {
		if other != e && other.car == nil && other.tx == nil && other.tap == nil && other.operative && !other.fault {
			return nil // there is another one to keep for it
		}
	}
	return open
}

// reserve carries out ReserveNow and returns the status, in the words both versions share.
func (s *Station) reserve(r *reservation, expiry time.Time) string {
	if r.evse != 0 && s.evse(r.evse) == nil {
		return "Rejected"
	}
	if !expiry.After(s.clock()) {
		return "Rejected"
	}
	verdict := "Occupied"
	for _, e := range s.evses {
		if r.evse != 0 && e.id != r.evse {
			continue
		}
		switch {
		case e.fault:
			verdict = "Faulted"
		case !e.operative:
			verdict = "Unavailable"
		case e.car != nil || e.tx != nil || e.tap != nil:
		default:
			if held := s.reservationFor(e); held == nil || held.id == r.id {
				verdict = "Accepted"
			}
		}
		if verdict == "Accepted" {
			break
		}
	}
	if verdict != "Accepted" {
		return verdict
	}
	s.removeReservation(r.id) // the same id replaces (OCPP 1.6 section 5.13; OCPP 2.0.1 Part 2, H01.FR.02)
	r.expiry = s.after(expiry.Sub(s.clock()), func() {
		s.removeReservation(r.id)
		if m := s.dialect.reservationUpdate(r.id, "Expired"); m != nil {
			s.notify(m)
		}
	})
	x := s.ex()
	x.reservations = append(x.reservations, r)
	s.refreshAll()
	return "Accepted"
}

// removeReservation ends a reservation and reports whether there was one.
func (s *Station) removeReservation(id int) bool {
	if s.extra == nil {
		return false
	}
	for i, r := range s.extra.reservations {
		if r.id == id {
			s.cancel(r.expiry)
			s.extra.reservations = append(s.extra.reservations[:i], s.extra.reservations[i+1:]...)
			s.refreshAll()
			return true
		}
	}
	return false
}

func (s *Station) refreshAll() {
	for _, e := range s.evses {
		s.refresh(e)
	}
}

// certificate is an installed certificate.
type certificate struct {
	use                          string // certificateType
	algorithm, name, key, serial string // CertificateHashData
}

// derControl is a control of distributed energy resources of 2.1.
type derControl struct {
	id, kind  string
	isDefault bool
	priority  int
	request   any // the SetDERControlRequest
}

// stream is a periodic event stream of 2.1.
type stream struct {
	id, monitor      int
	interval, values int
	task             *task
}
