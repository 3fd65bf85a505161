package csms

import "time"

// Reserve asks a station to keep an EVSE, or one of any, for an id token.
// OCPP 2.0.1 Part 2, H01; OCPP 1.6 section 5.13.
type Reserve struct {
	ReservationID int       `json:"reservationId,omitzero" minimum:"0" doc:"Chosen by the server where absent; that of a reservation the station has replaces it"`
	EVSE          EVSEID    `json:"evseId,omitzero" minimum:"0" doc:"0 or absent: any, where the station can. In OCPP 1.6 EVSE N is connector N"`
	ConnectorType string    `json:"connectorType,omitzero" maxLength:"20" doc:"ConnectorEnumType of OCPP 2.x: cCCS2, cType2, ..."`
	IDToken       *IDToken  `json:"idToken" doc:"Who may charge there"`
	GroupIDToken  *IDToken  `json:"groupIdToken,omitempty" doc:"Whose group may, too; in OCPP 1.6 the parentIdTag"`
	ExpiresAt     time.Time `json:"expiresAt" doc:"When the reservation ends by itself"`
}

// Type implements [Params].
func (Reserve) Type() CommandType { return "reserve" }

// Check implements [Params].
func (p Reserve) Check(f *Faults) {
	f.number("/reservationId", p.ReservationID)
	f.place(p.EVSE, 0)
	f.length("/connectorType", p.ConnectorType, false, 20)
	checkToken(f, "/idToken", p.IDToken)
	if p.GroupIDToken != nil {
		checkToken(f, "/groupIdToken", p.GroupIDToken)
	}
	if p.ExpiresAt.IsZero() {
		f.Add("/expiresAt", "is required")
	}
}

// Number implements [Numbered].
func (p Reserve) Number() int { return p.ReservationID }

// Numbered implements [Numbered].
func (p Reserve) Numbered(n int) Params { p.ReservationID = n; return p }

// Digested implements [Personal].
func (p Reserve) Digested() Params {
	p.IDToken, p.GroupIDToken = p.IDToken.digested(), p.GroupIDToken.digested()
	return p
}

// CancelReservation asks a station to give up a reservation.
// OCPP 2.0.1 Part 2, H02; OCPP 1.6 section 5.1.
type CancelReservation struct {
	ReservationID int `json:"reservationId" minimum:"0"`
}

// Type implements [Params].
func (CancelReservation) Type() CommandType { return "cancelReservation" }

// Check implements [Params].
func (p CancelReservation) Check(f *Faults) { f.number("/reservationId", p.ReservationID) }
