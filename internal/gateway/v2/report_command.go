package v2

import (
	"github.com/evenkeel/evenkeel/csms"
	"github.com/evenkeel/evenkeel/ocpp2"
	"github.com/evenkeel/evenkeel/ocppjson"
)

// reportCall is one CALL always: the parts of two reports could not be told apart.
func reportCall(p csms.GetReport, limit int) (ocppjson.Message, error) {
	if limit > 0 && len(p.Items) > limit { // B08.FR.06
		return nil, csms.Errorf(csms.CodeNotSupported, "this station takes at most %d items in one report", limit)
	}
	m := &ocpp2.GetReportRequest{RequestID: p.RequestID, ComponentVariable: reportItems(p.Items)}
	for _, c := range p.Criteria {
		m.ComponentCriteria = append(m.ComponentCriteria, ocpp2.ComponentCriterion(c))
	}
	return m, nil
}

func monitoringReportCall(p csms.GetMonitoringReport) ocppjson.Message {
	m := &ocpp2.GetMonitoringReportRequest{RequestID: p.RequestID, ComponentVariable: reportItems(p.Items)}
	for _, c := range p.Criteria {
		m.MonitoringCriteria = append(m.MonitoringCriteria, ocpp2.MonitoringCriterion(c))
	}
	return m
}

func reportItems(items []csms.ReportItem) []ocpp2.ComponentVariable {
	var out []ocpp2.ComponentVariable
	for _, v := range items {
		w := ocpp2.ComponentVariable{Component: ocpp2.Component{
			Name: v.Component, Instance: optional(v.ComponentInstance), EVSE: evse(v.EVSE, v.Connector),
		}}
		if v.Variable != "" {
			w.Variable = &ocpp2.Variable{Name: v.Variable, Instance: optional(v.VariableInstance)}
		}
		out = append(out, w)
	}
	return out
}
