package gateway_test

import (
	"testing"
	"time"

	"github.com/evenkeel/evenkeel/csms"
	"github.com/evenkeel/evenkeel/ocppj"
)

func TestNetworkProfile(t *testing.T) {
	t.Parallel()
	plain := csms.SetNetworkProfile{Slot: new(1), URL: "wss://csms.example/ocpp", Interface: "Wired0", SecurityProfile: new(2)}
	full := plain
	full.OCPPVersion, full.MessageTimeout = "OCPP16", 5
	full.APN = &csms.APN{
		APN: "internet", UserName: "u", Password: "p", SIMPin: new(0), PreferredNetwork: "26201",
		UseOnlyPreferredNetwork: true, Authentication: "CHAP",
	}
	full.VPN = &csms.VPN{Server: "vpn.example", User: "u", Group: "g", Password: "p", Key: "k", Type: "IKEv2"}
	const vpn = `"vpn":{"server":"vpn.example","user":"u","group":"g","password":"p","key":"k","type":"IKEv2"}`
	const apn = `"apn":{"apn":"internet","apnUserName":"u","apnPassword":"p","simPin":0,"preferredNetwork":"26201","useOnlyPreferredNetwork":true,"apnAuthentication":"CHAP"}`
	own := plain
	own.Identity, own.BasicAuthPassword = "CS1", "correct-horse-42"
	dialogues := []dialogue{
		{"any", ocppj.V16, plain, nil, unsupported("this station has no command setNetworkProfile")},
		{
			"plain", ocppj.V201, plain,
			[]step{{
				`SetNetworkProfile {"configurationSlot":1,"connectionData":{"ocppVersion":"OCPP20","ocppInterface":"Wired0","ocppTransport":"JSON",` +
					`"messageTimeout":30,"ocppCsmsUrl":"wss://csms.example/ocpp","securityProfile":2}}`,
				`{"status":"Accepted"}`,
			}},
			accepted(""),
		},
		{
			"plain", ocppj.V21, plain,
			[]step{{
				`SetNetworkProfile {"configurationSlot":1,"connectionData":{"ocppInterface":"Wired0","ocppTransport":"JSON",` +
					`"messageTimeout":30,"ocppCsmsUrl":"wss://csms.example/ocpp","securityProfile":2}}`,
				`{"status":"Accepted"}`,
			}},
			accepted(""),
		},
		{
			"with a password", ocppj.V201, own, nil,
			unsupported("/connectionData/identity is nothing that the station's version of OCPP has"),
		},
		{
			"with a password", ocppj.V21, own,
			[]step{{
				`SetNetworkProfile {"configurationSlot":1,"connectionData":{"ocppInterface":"Wired0","ocppTransport":"JSON",` +
					`"messageTimeout":30,"ocppCsmsUrl":"wss://csms.example/ocpp","securityProfile":2,"identity":"CS1","basicAuthPassword":"correct-horse-42"}}`,
				`{"status":"Rejected","statusInfo":{"reasonCode":"InvalidConfSlot"}}`,
			}},
			csms.Outcome{Status: csms.OutcomeRejected, StationWord: "Rejected", Reason: "InvalidConfSlot"},
		},
	}
	for _, v := range []ocppj.Version{ocppj.V201, ocppj.V21} {
		for word, status := range map[string]csms.OutcomeStatus{
			"Accepted": csms.OutcomeAccepted, "Rejected": csms.OutcomeRejected, "Failed": csms.OutcomeRejected,
		} {
			dialogues = append(dialogues, dialogue{
				"full " + word, v, full,
				[]step{{
					`SetNetworkProfile {"configurationSlot":1,"connectionData":{` + apn + `,"ocppVersion":"OCPP16","ocppInterface":"Wired0","ocppTransport":"JSON",` +
						`"messageTimeout":5,"ocppCsmsUrl":"wss://csms.example/ocpp","securityProfile":2,` + vpn + `}}`,
					`{"status":"` + word + `"}`,
				}},
				ended(status, word, ""),
			})
		}
	}
	for _, d := range dialogues {
		d.run(t)
	}
}

func TestDisplayMessages(t *testing.T) {
	t.Parallel()
	hello := csms.DisplayText{Format: "UTF8", Language: "en", Content: "Hello"}
	plain := csms.SetDisplayMessage{ID: 7, Priority: "NormalCycle", Message: csms.DisplayText{Format: "ASCII", Content: "Hi"}}
	full := csms.SetDisplayMessage{
		ID: 7, Priority: "InFront", State: "Charging", StartAt: created, EndAt: created.Add(time.Hour), TransactionID: "t1",
		Display: &csms.Display{Component: "Display", ComponentInstance: "I", EVSE: 1}, Message: hello,
	}
	extra := plain
	extra.MessageExtra = []csms.DisplayText{hello}
	some := csms.GetDisplayMessages{IDs: []int{0, 1}, Priority: "AlwaysFront", State: "Idle", RequestID: 9}
	clear := csms.ClearDisplayMessage{ID: new(7)}
	dialogues := []dialogue{
		{"set", ocppj.V16, plain, nil, unsupported("this station has no command setDisplayMessage")},
		{"get", ocppj.V16, some, nil, unsupported("this station has no command getDisplayMessages")},
		{"clear", ocppj.V16, clear, nil, unsupported("this station has no command clearDisplayMessage")},
		{"extra", ocppj.V201, extra, nil, unsupported("/message/messageExtra is nothing that the station's version of OCPP has")},
		{
			"extra", ocppj.V21, extra,
			[]step{{
				`SetDisplayMessage {"message":{"id":7,"priority":"NormalCycle","message":{"format":"ASCII","content":"Hi"},` +
					`"messageExtra":[{"format":"UTF8","language":"en","content":"Hello"}]}}`,
				`{"status":"LanguageNotSupported"}`,
			}},
			ended(csms.OutcomeRejected, "LanguageNotSupported", ""),
		},
		{
			"clear Rejected", ocppj.V21, clear,
			[]step{{`ClearDisplayMessage {"id":7}`, `{"status":"Rejected"}`}},
			ended(csms.OutcomeRejected, "Rejected", ""),
		},
	}
	for _, v := range []ocppj.Version{ocppj.V201, ocppj.V21} {
		for word, status := range map[string]csms.OutcomeStatus{
			"Accepted": csms.OutcomeAccepted, "NotSupportedMessageFormat": csms.OutcomeRejected, "Rejected": csms.OutcomeRejected,
			"NotSupportedPriority": csms.OutcomeRejected, "NotSupportedState": csms.OutcomeRejected, "UnknownTransaction": csms.OutcomeRejected,
		} {
			dialogues = append(dialogues, dialogue{
				"set " + word, v, full,
				[]step{{
					`SetDisplayMessage {"message":{"display":{"evse":{"id":1},"name":"Display","instance":"I"},"id":7,"priority":"InFront","state":"Charging",` +
						`"startDateTime":"2026-11-24T10:00:00.000Z","endDateTime":"2026-11-24T11:00:00.000Z","transactionId":"t1",` +
						`"message":{"format":"UTF8","language":"en","content":"Hello"}}}`,
					`{"status":"` + word + `"}`,
				}},
				ended(status, word, ""),
			})
		}
		for word, status := range map[string]csms.OutcomeStatus{"Accepted": csms.OutcomeAccepted, "Unknown": csms.OutcomeRejected} {
			answer := `{"status":"` + word + `"}`
			dialogues = append(
				dialogues,
				dialogue{
					"get " + word, v, some,
					[]step{{`GetDisplayMessages {"id":[0,1],"requestId":9,"priority":"AlwaysFront","state":"Idle"}`, answer}},
					ended(status, word, ""),
				},
				dialogue{"clear " + word, v, clear, []step{{`ClearDisplayMessage {"id":7}`, answer}}, ended(status, word, "")},
			)
		}
	}
	for _, d := range dialogues {
		d.run(t)
	}
}
