package station

import (
	"maps"
	"slices"
	"strings"

	"github.com/evenkeel/evenkeel/ocpp2"
	"github.com/evenkeel/evenkeel/ocppjson"
)

// sortedKeys returns the keys of a map in order, so that answers are repeatable.
func sortedKeys[V any](m map[int]V) []int { return slices.Sorted(maps.Keys(m)) }

// answerDeviceModel answers variables, reports, network profiles and monitoring.
func (d dialect2) answerDeviceModel(s *Station, m ocppjson.Message) ocppjson.Message {
	switch m := m.(type) {
	case *ocpp2.GetVariablesRequest:
		resp := &ocpp2.GetVariablesResponse{}
		for i := range m.GetVariableData {
			resp.GetVariableResult = append(resp.GetVariableResult, d.getVariable(s, &m.GetVariableData[i]))
		}
		return resp
	case *ocpp2.SetVariablesRequest:
		resp := &ocpp2.SetVariablesResponse{}
		for i := range m.SetVariableData {
			v := &m.SetVariableData[i]
			resp.SetVariableResult = append(resp.SetVariableResult, ocpp2.SetVariableResult{
				AttributeType: v.AttributeType, AttributeStatus: s.setVariable2(d, v), Component: v.Component, Variable: v.Variable,
			})
		}
		return resp
	case *ocpp2.GetBaseReportRequest:
		return &ocpp2.GetBaseReportResponse{Status: d.baseReport(s, m)}
	case *ocpp2.GetReportRequest:
		return &ocpp2.GetReportResponse{Status: d.customReport(s, m)}
	case *ocpp2.SetNetworkProfileRequest:
		if m.ConfigurationSlot < 0 || m.ConfigurationSlot > 4 {
			return &ocpp2.SetNetworkProfileResponse{Status: ocpp2.SetNetworkProfileStatusRejected}
		}
		s.ex().networks[m.ConfigurationSlot] = &m.ConnectionData
		return &ocpp2.SetNetworkProfileResponse{Status: ocpp2.SetNetworkProfileStatusAccepted}
	}
	return d.answerMonitoring(s, m)
}

func (d dialect2) getVariable(s *Station, m *ocpp2.GetVariableData) ocpp2.GetVariableResult {
	out := ocpp2.GetVariableResult{AttributeType: m.AttributeType, Component: m.Component, Variable: m.Variable}
	a, status := s.findVariable(d, m.Component, m.Variable.Name, text(m.Variable.Instance))
	switch {
	case status != ocpp2.GetVariableStatusAccepted:
	case m.AttributeType != "" && m.AttributeType != ocpp2.AttributeTypeActual:
		status = ocpp2.GetVariableStatusNotSupportedAttributeType
	case a.v.access == wo: // OCPP 2.0.1 Part 2, B06.FR.09
		status = ocpp2.GetVariableStatusRejected
	default:
		out.AttributeValue = new(s.value2(a))
	}
	out.AttributeStatus = status
	return out
}

func (d dialect2) baseReport(s *Station, m *ocpp2.GetBaseReportRequest) ocpp2.GenericDeviceModelStatus {
	var data []ocpp2.ReportData
	s.everyVariable(d, func(a at2) {
		switch m.ReportBase {
		case ocpp2.ReportBaseConfigurationInventory:
			if a.v.access == ro { // OCPP 2.0.1 Part 2, B07.FR.07: what an operator can set
				return
			}
		case ocpp2.ReportBaseSummaryInventory:
			if a.v.name != "AvailabilityState" && a.v.name != "Available" && a.v.name != "Enabled" {
				return
			}
		}
		data = append(data, s.reportData(a, m.ReportBase != ocpp2.ReportBaseSummaryInventory))
	})
	d.sendReport(s, m.RequestID, data)
	return ocpp2.GenericDeviceModelStatusAccepted
}

func (d dialect2) customReport(s *Station, m *ocpp2.GetReportRequest) ocpp2.GenericDeviceModelStatus {
	var data []ocpp2.ReportData
	s.everyVariable(d, func(a at2) {
		if matchesAny(a, m.ComponentVariable) && s.meetsCriteria(a, m.ComponentCriteria) {
			data = append(data, s.reportData(a, true))
		}
	})
	if len(data) == 0 {
		return ocpp2.GenericDeviceModelStatusEmptyResultSet // B08.FR.15
	}
	d.sendReport(s, m.RequestID, data)
	return ocpp2.GenericDeviceModelStatusAccepted
}

// matchesAny reports whether a variable is among those asked for; all are if none is named.
func matchesAny(a at2, wanted []ocpp2.ComponentVariable) bool {
	for i := range wanted {
		w := &wanted[i]
		if !strings.EqualFold(w.Component.Name, a.v.component) || w.Component.Instance != nil && !strings.EqualFold(*w.Component.Instance, a.v.instance) ||
			w.Component.EVSE != nil && w.Component.EVSE.ID != a.evse {
			continue
		}
		if w.Variable == nil || strings.EqualFold(w.Variable.Name, a.v.name) && (w.Variable.Instance == nil || strings.EqualFold(*w.Variable.Instance, a.v.varInstance)) {
			return true
		}
	}
	return len(wanted) == 0
}

// meetsCriteria reports whether a component is in one of the states: all components of a healthy simulation are
// available and enabled, and none has a problem.
func (s *Station) meetsCriteria(a at2, criteria []ocpp2.ComponentCriterion) bool {
	for _, c := range criteria {
		switch c {
		case ocpp2.ComponentCriterionAvailable, ocpp2.ComponentCriterionEnabled, ocpp2.ComponentCriterionActive:
			return true
		case ocpp2.ComponentCriterionProblem:
			if e := s.evse(a.evse); e != nil && e.fault {
				return true
			}
		}
	}
	return len(criteria) == 0
}

// reportPart is how many variables go into one NotifyReport.
const reportPart = 30

func (d dialect2) sendReport(s *Station, requestID int, data []ocpp2.ReportData) {
	for seq := 0; ; seq++ {
		n := min(len(data), reportPart)
		part := data[:n]
		data = data[n:]
		m := &ocpp2.NotifyReportRequest{RequestID: requestID, GeneratedAt: ocppjson.FormatTime(s.now()), SeqNo: seq, ReportData: part}
		if len(data) > 0 {
			m.TBC = new(true)
		}
		s.notify(m)
		if len(data) == 0 {
			return
		}
	}
}
