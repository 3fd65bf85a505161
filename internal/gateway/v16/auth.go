package v16

import (
	"encoding/json"

	"github.com/evenkeel/evenkeel/csms"
	"github.com/evenkeel/evenkeel/ocpp16"
	"github.com/evenkeel/evenkeel/ocppjson"
)

// idTag is an id token as a station of 1.6 takes it.
func idTag(t *csms.IDToken) (string, error) {
	if t == nil {
		return "", csms.Errorf(csms.CodeInvalid, "an id token is missing")
	}
	if len([]rune(t.Value)) > 20 {
		return "", csms.Errorf(csms.CodeNotSupported, "this station takes id tokens of at most 20 characters")
	}
	return t.Value, nil
}

func localListCalls(p csms.SendLocalList, limit int) ([]ocppjson.Message, error) {
	tags := make(map[csms.IDTokenKey]bool, len(p.Entries))
	for _, e := range p.Entries {
		tag, err := idTag(e.IDToken)
		if err != nil {
			return nil, err
		}
		key := csms.IDToken{Value: tag}.Key()
		if tags[key] {
			return nil, csms.Errorf(csms.CodeNotSupported, "this station knows no types of id tokens, and two of the list have the same value")
		}
		tags[key] = true
	}
	parts, err := p.Parts(limit)
	if err != nil {
		return nil, err
	}
	calls := make([]ocppjson.Message, len(parts))
	for i, part := range parts {
		m := &ocpp16.SendLocalListRequest{ListVersion: part.Version, UpdateType: ocpp16.UpdateTypeFull}
		if part.Update == csms.UpdateDifferential {
			m.UpdateType = ocpp16.UpdateTypeDifferential
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

// authorizationData is one entry; without information about the tag it is removed
// (section 7.1).
func authorizationData(e *csms.LocalListEntry) (ocpp16.AuthorizationData, error) {
	tag, err := idTag(e.IDToken)
	if err != nil || e.Status == "" {
		return ocpp16.AuthorizationData{IDTag: tag}, err
	}
	if len([]rune(e.Group)) > 20 {
		return ocpp16.AuthorizationData{}, csms.Errorf(csms.CodeNotSupported, "this station takes groups of at most 20 characters")
	}
	a := csms.Authorization{Status: e.Status, Group: e.Group}
	if e.ExpiresAt != nil {
		a.ExpiresAt = *e.ExpiresAt
	}
	return ocpp16.AuthorizationData{IDTag: tag, IDTagInfo: new(idTagInfo(&a))}, nil
}

// localListSent is accepted when every message was, of which the last stands for all:
// none is sent after a refused one.
func localListSent(answers []ocppjson.Message) csms.Outcome {
	o := csms.Outcome{Status: csms.OutcomeUnknown}
	taken := 0
	for _, a := range answers {
		m, ok := a.(*ocpp16.SendLocalListResponse)
		if !ok {
			return o
		}
		if o = outcome(string(m.Status)); o.Status == csms.OutcomeAccepted {
			taken++
		}
	}
	o.Result, _ = json.Marshal(csms.LocalListSent{Messages: taken}) // numbers: can't fail
	return o
}

// localListVersion reads -1 as what it means: there are no lists (section 5.10).
func localListVersion(m *ocpp16.GetLocalListVersionResponse) csms.Outcome {
	o := csms.Outcome{Status: csms.OutcomeAccepted}
	if m.ListVersion < 0 {
		o = csms.Outcome{Status: csms.OutcomeNotSupported, Reason: "this station has no local authorization list"}
	}
	o.Result, _ = json.Marshal(csms.LocalListVersion{Version: m.ListVersion}) // a number: can't fail
	return o
}
