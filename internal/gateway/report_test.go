package gateway_test

import (
	"testing"

	"github.com/evenkeel/evenkeel/csms"
	"github.com/evenkeel/evenkeel/ocppj"
)

// limitStep is the question for the items that a message may hold.
func limitStep(component, instance, limit string) step {
	name := `"component":{"name":"` + component + `"},"variable":{"name":"ItemsPerMessage","instance":"` + instance + `"}`
	return step{
		`GetVariables {"getVariableData":[{` + name + `}]}`,
		`{"getVariableResult":[{"attributeStatus":"Accepted","attributeValue":"` + limit + `",` + name + `}]}`,
	}
}

// TestReports are asked for with one CALL each, for their parts name no CALL.
func TestReports(t *testing.T) {
	t.Parallel()
	items := []csms.ReportItem{{Component: "A"}, {Component: "B", EVSE: 1, Connector: 2, Variable: "v", VariableInstance: "i"}}
	const wire = `"componentVariable":[{"component":{"name":"A"}},{"component":{"evse":{"id":1,"connectorId":2},"name":"B"},"variable":{"name":"v","instance":"i"}}]`
	base := csms.GetBaseReport{ReportBase: "FullInventory", RequestID: 7}
	some := csms.GetReport{Criteria: []string{"Active", "Problem"}, Items: items, RequestID: 7}
	monitors := csms.GetMonitoringReport{Criteria: []string{"DeltaMonitoring"}, Items: items, RequestID: 7}
	dialogues := []dialogue{
		{"base", ocppj.V16, base, nil, unsupported("this station has no command getBaseReport")},
		{"custom", ocppj.V16, some, nil, unsupported("this station has no command getReport")},
		{"monitoring", ocppj.V16, monitors, nil, unsupported("this station has no command getMonitoringReport")},
		{"monitoring base", ocppj.V16, csms.SetMonitoringBase{MonitoringBase: "All"}, nil, unsupported("this station has no command setMonitoringBase")},
		{"monitoring level", ocppj.V16, csms.SetMonitoringLevel{Severity: new(1)}, nil, unsupported("this station has no command setMonitoringLevel")},
	}
	for _, v := range []ocppj.Version{ocppj.V201, ocppj.V21} {
		dialogues = append(
			dialogues,
			dialogue{
				"custom", v, some,
				[]step{
					limitStep("DeviceDataCtrlr", "GetReport", "2"),
					{`GetReport {` + wire + `,"requestId":7,"componentCriteria":["Active","Problem"]}`, `{"status":"Accepted"}`},
				},
				accepted(""),
			},
			dialogue{
				"more than the station takes", v, some,
				[]step{limitStep("DeviceDataCtrlr", "GetReport", "1")},
				unsupported("this station takes at most 1 items in one report"),
			},
			dialogue{
				"of monitors", v, monitors,
				[]step{{`GetMonitoringReport {` + wire + `,"requestId":7,"monitoringCriteria":["DeltaMonitoring"]}`, `{"status":"Accepted"}`}},
				accepted(""),
			},
			dialogue{
				"level", v,
				csms.SetMonitoringLevel{Severity: new(0)},
				[]step{{`SetMonitoringLevel {"severity":0}`, `{"status":"Accepted"}`}},
				accepted(""),
			},
			dialogue{
				"level refused", v,
				csms.SetMonitoringLevel{Severity: new(9)},
				[]step{{`SetMonitoringLevel {"severity":9}`, `{"status":"Rejected","statusInfo":{"reasonCode":"OutOfRange"}}`}},
				csms.Outcome{Status: csms.OutcomeRejected, StationWord: "Rejected", Reason: "OutOfRange"},
			},
		)
		for word, status := range map[string]csms.OutcomeStatus{
			"Accepted": csms.OutcomeAccepted, "Rejected": csms.OutcomeRejected,
			"NotSupported": csms.OutcomeNotSupported, "EmptyResultSet": csms.OutcomeRejected,
		} {
			answer := `{"status":"` + word + `"}`
			dialogues = append(
				dialogues,
				dialogue{"base " + word, v, base, []step{{`GetBaseReport {"requestId":7,"reportBase":"FullInventory"}`, answer}}, ended(status, word, "")},
				dialogue{"all " + word, v, csms.GetReport{RequestID: 7}, []step{{`GetReport {"requestId":7}`, answer}}, ended(status, word, "")},
				dialogue{"all monitors " + word, v, csms.GetMonitoringReport{RequestID: 7}, []step{{`GetMonitoringReport {"requestId":7}`, answer}}, ended(status, word, "")},
				dialogue{
					"monitoring base " + word, v,
					csms.SetMonitoringBase{MonitoringBase: "HardWiredOnly"},
					[]step{{`SetMonitoringBase {"monitoringBase":"HardWiredOnly"}`, answer}},
					ended(status, word, ""),
				},
			)
		}
	}
	for _, d := range dialogues {
		d.run(t)
	}
}

// TestMonitors are set and cleared in as many messages as the station wants.
func TestMonitors(t *testing.T) {
	t.Parallel()
	monitor := func(name, kind string) csms.MonitorSetting {
		return csms.MonitorSetting{
			VariableName: csms.VariableName{Component: "EVSE", EVSE: 1, Variable: name}, Type: kind, Value: new(1.5), Severity: new(4),
		}
	}
	stream := monitor("a", "TargetDelta")
	stream.ID, stream.Transaction, stream.EventStream = new(0), true, &csms.EventStream{Interval: new(5)}
	const named = `"type":"Delta","severity":4,"component":{"evse":{"id":1},"name":"EVSE"},"variable":{"name":"`
	two := csms.SetVariableMonitoring{Monitors: []csms.MonitorSetting{monitor("a", "Delta"), monitor("b", "Delta")}}
	dialogues := []dialogue{
		{"set", ocppj.V16, two, nil, unsupported("this station has no command setVariableMonitoring")},
		{"clear", ocppj.V16, csms.ClearVariableMonitoring{IDs: []int{1}}, nil, unsupported("this station has no command clearVariableMonitoring")},
		{
			"stream", ocppj.V21,
			csms.SetVariableMonitoring{Monitors: []csms.MonitorSetting{stream}},
			[]step{{
				`SetVariableMonitoring {"setMonitoringData":[{"id":0,"periodicEventStream":{"interval":5},"transaction":true,"value":1.5,"type":"TargetDelta","severity":4,` +
					`"component":{"evse":{"id":1},"name":"EVSE"},"variable":{"name":"a"}}]}`,
				`{"setMonitoringResult":[{"id":0,"status":"Accepted","type":"TargetDelta","severity":4,"component":{"evse":{"id":1},"name":"EVSE"},"variable":{"name":"a"}}]}`,
			}},
			accepted(`{"monitors":[{"component":"EVSE","evseId":1,"variable":"a","id":0,"type":"TargetDelta","severity":4,"status":"Accepted"}]}`),
		},
		{
			"target delta", ocppj.V201,
			csms.SetVariableMonitoring{Monitors: []csms.MonitorSetting{monitor("a", "TargetDelta")}},
			nil,
			unsupported("/setMonitoringData/0/type is nothing that the station's version of OCPP has"),
		},
	}
	for _, v := range []ocppj.Version{ocppj.V201, ocppj.V21} {
		for _, word := range []string{"UnknownComponent", "UnknownVariable", "UnsupportedMonitorType", "Rejected", "Duplicate"} {
			dialogues = append(dialogues, dialogue{
				"set " + word, v, two,
				[]step{
					limitStep("MonitoringCtrlr", "SetVariableMonitoring", "1"),
					{
						`SetVariableMonitoring {"setMonitoringData":[{"value":1.5,` + named + `a"}}]}`,
						`{"setMonitoringResult":[{"id":3,"status":"Accepted",` + named + `a"}}]}`,
					},
					{
						`SetVariableMonitoring {"setMonitoringData":[{"value":1.5,` + named + `b"}}]}`,
						`{"setMonitoringResult":[{"status":"` + word + `","statusInfo":{"reasonCode":"Why"},` + named + `b"}}]}`,
					},
				},
				func() csms.Outcome {
					o := ended(csms.OutcomeRejected, word,
						`{"monitors":[{"component":"EVSE","evseId":1,"variable":"a","id":3,"type":"Delta","severity":4,"status":"Accepted"},`+
							`{"component":"EVSE","evseId":1,"variable":"b","type":"Delta","severity":4,"status":"`+word+`","reason":"Why"}]}`)
					o.Reason = "Why"
					return o
				}(),
			})
		}
		for word, status := range map[string]csms.OutcomeStatus{
			"Accepted": csms.OutcomeAccepted, "Rejected": csms.OutcomeRejected, "NotFound": csms.OutcomeRejected,
		} {
			dialogues = append(dialogues, dialogue{
				"clear " + word, v,
				csms.ClearVariableMonitoring{IDs: []int{0, 2, 4}},
				[]step{
					limitStep("MonitoringCtrlr", "ClearVariableMonitoring", "2"),
					{`ClearVariableMonitoring {"id":[0,2]}`, `{"clearMonitoringResult":[{"status":"Accepted","id":0},{"status":"` + word + `","id":2}]}`},
					{`ClearVariableMonitoring {"id":[4]}`, `{"clearMonitoringResult":[{"status":"Accepted","id":4}]}`},
				},
				ended(status, word, `{"monitors":[{"id":0,"status":"Accepted"},{"id":2,"status":"`+word+`"},{"id":4,"status":"Accepted"}]}`),
			})
		}
	}
	for _, d := range dialogues {
		d.run(t)
	}
}
