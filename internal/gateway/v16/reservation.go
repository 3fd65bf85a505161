package v16

import (
	"github.com/evenkeel/evenkeel/csms"
	"github.com/evenkeel/evenkeel/ocpp16"
	"github.com/evenkeel/evenkeel/ocppjson"
)

// reserveCall reserves a connector; connector 0 is one of any (OCPP 1.6 section 5.13).
func reserveCall(p csms.Reserve) (ocppjson.Message, error) {
	if p.ConnectorType != "" {
		return nil, csms.Errorf(csms.CodeNotSupported, "this station reserves no type of connector: name the EVSE, or none for any")
	}
	tag, err := idTag(p.IDToken)
	if err != nil {
		return nil, err
	}
	m := &ocpp16.ReserveNowRequest{
		ConnectorID: int(p.EVSE), ExpiryDate: ocppjson.FormatTime(p.ExpiresAt), IDTag: tag, ReservationID: p.ReservationID,
	}
	if p.GroupIDToken != nil {
		parent, err := idTag(p.GroupIDToken)
		if err != nil {
			return nil, err
		}
		m.ParentIDTag = &parent
	}
	return m, nil
}
