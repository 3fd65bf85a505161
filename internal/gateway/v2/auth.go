package v2

import (
	"encoding/json"

	"github.com/evenkeel/evenkeel/csms"
	"github.com/evenkeel/evenkeel/ocpp2"
	"github.com/evenkeel/evenkeel/ocppjson"
)

func localListCalls(p csms.SendLocalList, limit int) ([]ocppjson.Message, error) {
	parts, err := p.Parts(limit)
	if err != nil {
		return nil, err
	}
	calls := make([]ocppjson.Message, len(parts))
	for i, part := range parts {
		m := &ocpp2.SendLocalListRequest{VersionNumber: part.Version, UpdateType: ocpp2.UpdateTypeFull}
		if part.Update == csms.UpdateDifferential {
			m.UpdateType = ocpp2.UpdateTypeDifferential
		}
		for i := range part.Entries {
			entry, err := authorizationData(&part.Entries[i])
			if err != nil {
				return nil, err
			}
			m.LocalAuthorizationList = append(m.LocalAuthorizationList, entry)
		}
		calls[i] = m
	}
	return calls, nil
}

// authorizationData is one entry; without information about the token it is removed
// (D01.FR.17).
func authorizationData(e *csms.LocalListEntry) (ocpp2.AuthorizationData, error) {
	if e.IDToken == nil {
		return ocpp2.AuthorizationData{}, csms.Errorf(csms.CodeInvalid, "an id token is missing")
	}
	data := ocpp2.AuthorizationData{IDToken: wireToken(*e.IDToken)}
	if e.Status == "" {
		return data, nil
	}
	data.IDTokenInfo = &ocpp2.IDTokenInfo{Status: tokenStatus(e.Status)}
	if e.ExpiresAt != nil {
		data.IDTokenInfo.CacheExpiryDateTime = ocppjson.FormatTime(*e.ExpiresAt)
	}
	if e.Group != "" {
		data.IDTokenInfo.GroupIDToken = &ocpp2.IDToken{IDToken: e.Group, Type: ocpp2.IDTokenTypeCentral}
	}
	return data, nil
}

// localListSent is accepted when every message was, of which the last stands for all:
// none is sent after a refused one.
func localListSent(answers []ocppjson.Message) csms.Outcome {
	o := csms.Outcome{Status: csms.OutcomeUnknown}
	taken := 0
	for _, a := range answers {
		m, ok := a.(*ocpp2.SendLocalListResponse)
		if !ok {
			return o
		}
		if o = outcome(string(m.Status), m.StatusInfo); o.Status == csms.OutcomeAccepted {
			taken++
		}
	}
	o.Result, _ = json.Marshal(csms.LocalListSent{Messages: taken}) // numbers: can't fail
	return o
}

func localListVersion(m *ocpp2.GetLocalListVersionResponse) csms.Outcome {
	o := csms.Outcome{Status: csms.OutcomeAccepted}
	o.Result, _ = json.Marshal(csms.LocalListVersion{Version: m.VersionNumber}) // a number: can't fail
	return o
}
