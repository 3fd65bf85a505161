package v2

import (
	"github.com/evenkeel/evenkeel/csms"
	"github.com/evenkeel/evenkeel/ocpp2"
	"github.com/evenkeel/evenkeel/ocppjson"
)

// reserveCall reserves an EVSE; without one it is one of any, or one with a connector of
// the type. H01.FR.04, H01.FR.06.
func reserveCall(p csms.Reserve) (ocppjson.Message, error) {
	if p.IDToken == nil {
		return nil, csms.Errorf(csms.CodeInvalid, "an id token is missing")
	}
	m := &ocpp2.ReserveNowRequest{
		ID: p.ReservationID, ExpiryDateTime: ocppjson.FormatTime(p.ExpiresAt),
		ConnectorType: ocpp2.ConnectorType(p.ConnectorType), IDToken: wireToken(*p.IDToken),
	}
	if p.EVSE > 0 {
		m.EVSEID = new(int(p.EVSE))
	}
	if p.GroupIDToken != nil {
		m.GroupIDToken = new(wireToken(*p.GroupIDToken))
	}
	return m, nil
}
