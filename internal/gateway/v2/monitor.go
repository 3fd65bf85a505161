package v2

import (
	"encoding/json"
	"strings"

	"github.com/evenkeel/evenkeel/csms"
	"github.com/evenkeel/evenkeel/ocpp2"
	"github.com/evenkeel/evenkeel/ocppjson"
)

func monitoringLevelCall(p csms.SetMonitoringLevel) (ocppjson.Message, error) {
	if p.Severity == nil {
		return nil, csms.Errorf(csms.CodeInvalid, "a level needs a severity")
	}
	return &ocpp2.SetMonitoringLevelRequest{Severity: *p.Severity}, nil
}

func setMonitorsCalls(p csms.SetVariableMonitoring, limit int) ([]ocppjson.Message, error) {
	var calls []ocppjson.Message
	for _, part := range inParts(p.Monitors, limit) {
		m := &ocpp2.SetVariableMonitoringRequest{}
		for _, v := range part {
			component, variable, err := wireVariable(v.VariableName)
			if err != nil {
				return nil, err
			}
			if v.Value == nil || v.Severity == nil {
				return nil, csms.Errorf(csms.CodeInvalid, "a monitor needs a value and a severity")
			}
			w := ocpp2.SetMonitoringData{
				ID: v.ID, Value: *v.Value, Type: ocpp2.MonitorType(v.Type), Severity: *v.Severity,
				Component: component, Variable: variable,
			}
			if v.Transaction {
				w.Transaction = new(true)
			}
			if v.EventStream != nil {
				w.PeriodicEventStream = &ocpp2.PeriodicEventStreamParams{Interval: v.EventStream.Interval, Values: v.EventStream.Values}
			}
			m.SetMonitoringData = append(m.SetMonitoringData, w)
		}
		calls = append(calls, m)
	}
	return calls, nil
}

func clearMonitorsCalls(p csms.ClearVariableMonitoring, limit int) []ocppjson.Message {
	var calls []ocppjson.Message
	for _, part := range inParts(p.IDs, limit) {
		calls = append(calls, &ocpp2.ClearVariableMonitoringRequest{ID: part})
	}
	return calls
}

func monitorsSet(answers []ocppjson.Message) csms.Outcome {
	all := []csms.MonitorResult{}
	o := allAccepted()
	for _, a := range answers {
		m, ok := a.(*ocpp2.SetVariableMonitoringResponse)
		if !ok {
			continue
		}
		for i := range m.SetMonitoringResult {
			g := &m.SetMonitoringResult[i]
			r := csms.MonitorResult{
				VariableName: variableName(&g.Component, &g.Variable, ""), ID: g.ID,
				Type: strings.Clone(string(g.Type)), Severity: g.Severity, Status: strings.Clone(string(g.Status)), Reason: reason(g.StatusInfo),
			}
			refuse(&o, r.Status, r.Reason)
			all = append(all, r)
		}
	}
	o.Result, _ = json.Marshal(csms.MonitorResults{Monitors: all}) // plain text: can't fail
	return o
}

func monitorsCleared(answers []ocppjson.Message) csms.Outcome {
	all := []csms.ClearedMonitor{}
	o := allAccepted()
	for _, a := range answers {
		m, ok := a.(*ocpp2.ClearVariableMonitoringResponse)
		if !ok {
			continue
		}
		for i := range m.ClearMonitoringResult {
			g := &m.ClearMonitoringResult[i]
			r := csms.ClearedMonitor{ID: g.ID, Status: strings.Clone(string(g.Status)), Reason: reason(g.StatusInfo)}
			refuse(&o, r.Status, r.Reason)
			all = append(all, r)
		}
	}
	o.Result, _ = json.Marshal(csms.ClearedMonitors{Monitors: all}) // plain text: can't fail
	return o
}

func allAccepted() csms.Outcome {
	return csms.Outcome{Status: csms.OutcomeAccepted, StationWord: "Accepted"}
}

// refuse lets the first word that is a refusal stand for all.
func refuse(o *csms.Outcome, word, reason string) {
	if word != "Accepted" && o.Status == csms.OutcomeAccepted {
		o.Status, o.StationWord, o.Reason = csms.OutcomeRejected, word, reason
	}
}

func reason(info *ocpp2.StatusInfo) string {
	if info == nil {
		return ""
	}
	return strings.Clone(info.ReasonCode)
}
