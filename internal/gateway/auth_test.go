package gateway_test

import (
	"encoding/json"
	"testing"
	"time"

	"github.com/evenkeel/evenkeel/csms"
	"github.com/evenkeel/evenkeel/ocppj"
)

// because is an outcome with a reason.
func because(o csms.Outcome, reason string) csms.Outcome {
	o.Reason = reason
	return o
}

// TestClearCache tells whether the station did it.
func TestClearCache(t *testing.T) {
	t.Parallel()
	for _, c := range []dialogue{
		{"cleared", ocppj.V16, csms.ClearCache{}, []step{{`ClearCache {}`, `{"status":"Accepted"}`}}, accepted("")},
		{"refused", ocppj.V16, csms.ClearCache{}, []step{{`ClearCache {}`, `{"status":"Rejected"}`}}, ended(csms.OutcomeRejected, "Rejected", "")},
		{"cleared", ocppj.V201, csms.ClearCache{}, []step{{`ClearCache {}`, `{"status":"Accepted"}`}}, accepted("")},
		{
			"refused", ocppj.V21,
			csms.ClearCache{},
			[]step{{`ClearCache {}`, `{"status":"Rejected","statusInfo":{"reasonCode":"NotEnabled"}}`}},
			because(ended(csms.OutcomeRejected, "Rejected", ""), "NotEnabled"),
		},
	} {
		c.run(t)
	}
}

// TestLocalListVersion tells the number, and what -1 means in 1.6.
func TestLocalListVersion(t *testing.T) {
	t.Parallel()
	ask := csms.GetLocalListVersion{}
	for _, c := range []dialogue{
		{"some", ocppj.V16, ask, []step{{`GetLocalListVersion {}`, `{"listVersion":7}`}}, ended(csms.OutcomeAccepted, "", `{"version":7}`)},
		{
			"no lists", ocppj.V16, ask,
			[]step{{`GetLocalListVersion {}`, `{"listVersion":-1}`}},
			because(ended(csms.OutcomeNotSupported, "", `{"version":-1}`), "this station has no local authorization list"),
		},
		{"none yet", ocppj.V201, ask, []step{{`GetLocalListVersion {}`, `{"versionNumber":0}`}}, ended(csms.OutcomeAccepted, "", `{"version":0}`)},
		{"some", ocppj.V21, ask, []step{{`GetLocalListVersion {}`, `{"versionNumber":7}`}}, ended(csms.OutcomeAccepted, "", `{"version":7}`)},
	} {
		c.run(t)
	}
}

// TestSendLocalList_D01_FR_11_D01_FR_19 sends as many entries at a time as the station
// takes, each message with a version above the one before, and none after a refused one.
func TestSendLocalList_D01_FR_11_D01_FR_19(t *testing.T) {
	t.Parallel()
	expiry := time.Date(2030, 1, 2, 3, 4, 5, 0, time.UTC)
	list := func(update string, version int, values ...string) csms.SendLocalList {
		p := csms.SendLocalList{Update: update, Version: version}
		for _, v := range values {
			p.Entries = append(p.Entries, csms.LocalListEntry{IDToken: &csms.IDToken{Value: v}, Status: csms.TokenAccepted})
		}
		return p
	}
	full, differential := csms.UpdateFull, csms.UpdateDifferential
	ask16 := `GetConfiguration {"key":["SendLocalListMaxLength"]}`
	two16 := `{"configurationKey":[{"key":"SendLocalListMaxLength","readonly":true,"value":"2"}]}`
	ask2 := `GetVariables {"getVariableData":[{"component":{"name":"LocalAuthListCtrlr"},"variable":{"name":"ItemsPerMessage"}}]}`
	two2 := `{"getVariableResult":[{"attributeStatus":"Accepted","attributeValue":"2","component":{"name":"LocalAuthListCtrlr"},"variable":{"name":"ItemsPerMessage"}}]}`
	entry16 := func(v string) string { return `{"idTag":"` + v + `","idTagInfo":{"status":"Accepted"}}` }
	entry2 := func(v string) string {
		return `{"idToken":{"idToken":"` + v + `","type":"ISO14443"},"idTokenInfo":{"status":"Accepted"}}`
	}
	ok := `{"status":"Accepted"}`
	for _, c := range []dialogue{
		{
			"full in parts", ocppj.V16, list(full, 9, "A", "B", "C", "D", "E"),
			[]step{
				{ask16, two16},
				{`SendLocalList {"listVersion":7,"localAuthorizationList":[` + entry16("A") + "," + entry16("B") + `],"updateType":"Full"}`, ok},
				{`SendLocalList {"listVersion":8,"localAuthorizationList":[` + entry16("C") + "," + entry16("D") + `],"updateType":"Differential"}`, ok},
				{`SendLocalList {"listVersion":9,"localAuthorizationList":[` + entry16("E") + `],"updateType":"Differential"}`, ok},
			},
			accepted(`{"messages":3}`),
		},
		{
			"none after a refused one", ocppj.V16, list(full, 9, "A", "B", "C", "D", "E"),
			[]step{
				{ask16, two16},
				{`SendLocalList {"listVersion":7,"localAuthorizationList":[` + entry16("A") + "," + entry16("B") + `],"updateType":"Full"}`, ok},
				{`SendLocalList {"listVersion":8,"localAuthorizationList":[` + entry16("C") + "," + entry16("D") + `],"updateType":"Differential"}`, `{"status":"VersionMismatch"}`},
			},
			ended(csms.OutcomeRejected, "VersionMismatch", `{"messages":1}`),
		},
		{
			"none after an error", ocppj.V16, list(full, 9, "A", "B", "C"),
			[]step{
				{ask16, two16},
				{`SendLocalList {"listVersion":8,"localAuthorizationList":[` + entry16("A") + "," + entry16("B") + `],"updateType":"Full"}`, ok},
				{`SendLocalList {"listVersion":9,"localAuthorizationList":[` + entry16("C") + `],"updateType":"Differential"}`, `!InternalError`},
			},
			csms.Outcome{Status: csms.OutcomeError, ErrorCode: "InternalError", Description: "no", Result: json.RawMessage(`{"messages":1}`)},
		},
		{
			"too few versions", ocppj.V16, list(full, 1, "A", "B", "C"),
			[]step{{ask16, two16}},
			unsupported("the station takes the list in 2 messages, each with a version of its own: the version must be at least 2"),
		},
		{
			"changes", ocppj.V16,
			csms.SendLocalList{Update: differential, Version: 3, Entries: []csms.LocalListEntry{{IDToken: &csms.IDToken{Value: "A"}}}},
			[]step{{`SendLocalList {"listVersion":3,"localAuthorizationList":[{"idTag":"A"}],"updateType":"Differential"}`, `{"status":"NotSupported"}`}},
			ended(csms.OutcomeNotSupported, "NotSupported", `{"messages":0}`),
		},
		{
			"of a group", ocppj.V16,
			csms.SendLocalList{Update: full, Version: 3, Entries: []csms.LocalListEntry{{
				IDToken: &csms.IDToken{Value: "A"}, Status: csms.TokenNoCredit, ExpiresAt: &expiry, Group: "G",
			}}},
			[]step{{`SendLocalList {"listVersion":3,"localAuthorizationList":[{"idTag":"A","idTagInfo":{"expiryDate":"2030-01-02T03:04:05.000Z","parentIdTag":"G","status":"Blocked"}}],"updateType":"Full"}`, `{"status":"Failed"}`}},
			ended(csms.OutcomeRejected, "Failed", `{"messages":0}`),
		},
		{
			"a long group", ocppj.V16,
			csms.SendLocalList{Update: full, Version: 3, Entries: []csms.LocalListEntry{{
				IDToken: &csms.IDToken{Value: "A"}, Status: csms.TokenAccepted, Group: "123456789012345678901",
			}}},
			nil, unsupported("this station takes groups of at most 20 characters"),
		},
		{
			"a value of two types", ocppj.V16,
			csms.SendLocalList{Update: differential, Version: 3, Entries: []csms.LocalListEntry{
				{IDToken: &csms.IDToken{Type: "eMAID", Value: "A"}}, {IDToken: &csms.IDToken{Type: "Central", Value: "a"}},
			}},
			[]step{{ask16, two16}},
			unsupported("this station knows no types of id tokens, and two of the list have the same value"),
		},
		{
			"a long token", ocppj.V16, list(full, 1, "123456789012345678901"), nil,
			unsupported("this station takes id tokens of at most 20 characters"),
		},
		{
			"full in parts", ocppj.V201, list(full, 9, "A", "B", "C"),
			[]step{
				{ask2, two2},
				{`SendLocalList {"localAuthorizationList":[` + entry2("A") + "," + entry2("B") + `],"versionNumber":8,"updateType":"Full"}`, ok},
				{`SendLocalList {"localAuthorizationList":[` + entry2("C") + `],"versionNumber":9,"updateType":"Differential"}`, ok},
			},
			accepted(`{"messages":2}`),
		},
		{
			"none after a refused one", ocppj.V21, list(differential, 9, "A", "B", "C"),
			[]step{
				{ask2, two2},
				{
					`SendLocalList {"localAuthorizationList":[` + entry2("A") + "," + entry2("B") + `],"versionNumber":8,"updateType":"Differential"}`,
					`{"status":"VersionMismatch","statusInfo":{"reasonCode":"InvalidValue"}}`,
				},
			},
			because(ended(csms.OutcomeRejected, "VersionMismatch", `{"messages":0}`), "InvalidValue"),
		},
		{
			"emptied", ocppj.V201, list(full, 4),
			[]step{{`SendLocalList {"versionNumber":4,"updateType":"Full"}`, ok}},
			accepted(`{"messages":1}`),
		},
		{
			"of a group", ocppj.V201,
			csms.SendLocalList{Update: differential, Version: 3, Entries: []csms.LocalListEntry{
				{IDToken: &csms.IDToken{Type: "eMAID", Value: "A"}, Status: csms.TokenNoCredit, ExpiresAt: &expiry, Group: "G"},
				{IDToken: &csms.IDToken{Value: "B"}},
			}},
			[]step{
				{ask2, two2},
				{
					`SendLocalList {"localAuthorizationList":[{"idToken":{"idToken":"A","type":"eMAID"},"idTokenInfo":{"status":"NoCredit","cacheExpiryDateTime":"2030-01-02T03:04:05.000Z",` +
						`"groupIdToken":{"idToken":"G","type":"Central"}}},{"idToken":{"idToken":"B","type":"ISO14443"}}],"versionNumber":3,"updateType":"Differential"}`,
					`{"status":"Failed","statusInfo":{"reasonCode":"OutOfStorage"}}`,
				},
			},
			because(ended(csms.OutcomeRejected, "Failed", `{"messages":0}`), "OutOfStorage"),
		},
	} {
		c.run(t)
	}
}
