package station

import (
	"maps"
	"slices"
	"strings"
	"time"

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

// monitor is a variable monitor that the CSMS has set.
type monitor struct {
	id          int
	at          at2
	kind        ocpp2.MonitorType
	value       float64
	severity    int
	transaction bool
	task        *task // of periodic ones
}

// answerMonitoring answers variable monitoring and event streams.
func (d dialect2) answerMonitoring(s *Station, m ocppjson.Message) ocppjson.Message {
	switch m := m.(type) {
	case *ocpp2.SetVariableMonitoringRequest:
		resp := &ocpp2.SetVariableMonitoringResponse{}
		for i := range m.SetMonitoringData {
			resp.SetMonitoringResult = append(resp.SetMonitoringResult, d.setMonitor(s, &m.SetMonitoringData[i]))
		}
		return resp
	case *ocpp2.ClearVariableMonitoringRequest:
		resp := &ocpp2.ClearVariableMonitoringResponse{}
		for _, id := range m.ID {
			status := ocpp2.ClearMonitoringStatusNotFound
			if s.clearMonitor(id) {
				status = ocpp2.ClearMonitoringStatusAccepted
			}
			resp.ClearMonitoringResult = append(resp.ClearMonitoringResult, ocpp2.ClearMonitoringResult{ID: id, Status: status})
		}
		return resp
	case *ocpp2.GetMonitoringReportRequest:
		return &ocpp2.GetMonitoringReportResponse{Status: d.monitoringReport(s, m)}
	case *ocpp2.SetMonitoringBaseRequest:
		if m.MonitoringBase != ocpp2.MonitoringBaseAll { // N05.FR.02, N05.FR.03: the custom monitors go
			for _, mon := range slices.Clone(s.ex().monitors) {
				s.clearMonitor(mon.id)
			}
		}
		s.setConfig("MonitoringCtrlr/0/ActiveMonitoringBase/", string(m.MonitoringBase))
		return &ocpp2.SetMonitoringBaseResponse{Status: ocpp2.GenericDeviceModelStatusAccepted}
	case *ocpp2.SetMonitoringLevelRequest:
		if m.Severity < 0 || m.Severity > 9 {
			return &ocpp2.SetMonitoringLevelResponse{Status: ocpp2.GenericStatusRejected}
		}
		s.setConfig("MonitoringCtrlr/0/ActiveMonitoringLevel/", string(rune('0'+m.Severity)))
		return &ocpp2.SetMonitoringLevelResponse{Status: ocpp2.GenericStatusAccepted}
	case *ocpp2.GetPeriodicEventStreamRequest:
		resp := &ocpp2.GetPeriodicEventStreamResponse{}
		for _, st := range s.ex().streams {
			resp.ConstantStreamData = append(resp.ConstantStreamData, st.constant())
		}
		return resp
	case *ocpp2.AdjustPeriodicEventStreamRequest:
		return &ocpp2.AdjustPeriodicEventStreamResponse{Status: ocpp2.GenericStatus(acceptIf(d.adjustStream(s, m)))}
	}
	return nil
}

func (d dialect2) setMonitor(s *Station, m *ocpp2.SetMonitoringData) ocpp2.SetMonitoringResult {
	out := ocpp2.SetMonitoringResult{Type: m.Type, Component: m.Component, Variable: m.Variable, Severity: m.Severity, ID: m.ID}
	a, found := s.findVariable(d, m.Component, m.Variable.Name, text(m.Variable.Instance))
	numeric := a.v != nil && (a.v.kind == typeInt || a.v.kind == typeDecimal)
	switch {
	case found == ocpp2.GetVariableStatusUnknownComponent:
		out.Status = ocpp2.SetMonitoringStatusUnknownComponent
	case found != ocpp2.GetVariableStatusAccepted:
		out.Status = ocpp2.SetMonitoringStatusUnknownVariable
	case !numeric && (m.Type == ocpp2.MonitorTypeUpperThreshold || m.Type == ocpp2.MonitorTypeLowerThreshold):
		out.Status = ocpp2.SetMonitoringStatusUnsupportedMonitorType
	case m.Severity < 0 || m.Severity > 9 || m.Type == ocpp2.MonitorTypeDelta && m.Value < 0:
		out.Status = ocpp2.SetMonitoringStatusRejected
	default:
		out.Status = s.addMonitor(d, a, m, &out)
	}
	return out
}

func (s *Station) addMonitor(d dialect2, a at2, m *ocpp2.SetMonitoringData, out *ocpp2.SetMonitoringResult) ocpp2.SetMonitoringStatus {
	x := s.ex()
	id := x.nextMonitor
	if m.ID != nil {
		id = *m.ID
		if !s.clearMonitor(id) {
			return ocpp2.SetMonitoringStatusRejected // N04.FR.13: no such monitor to replace
		}
	} else {
		for _, mon := range x.monitors {
			if mon.at == a && mon.kind == m.Type && mon.severity == m.Severity {
				return ocpp2.SetMonitoringStatusDuplicate // N04.FR.15
			}
		}
		x.nextMonitor++
	}
	mon := monitor{id: id, at: a, kind: m.Type, value: m.Value, severity: m.Severity, transaction: m.Transaction != nil && *m.Transaction}
	if m.Type == ocpp2.MonitorTypePeriodic && m.PeriodicEventStream == nil {
		mon.task = s.after(time.Duration(max(m.Value, 1)*float64(time.Second)), func() { d.monitorTick(s, id) })
	}
	x.monitors = append(x.monitors, mon)
	if p := m.PeriodicEventStream; p != nil {
		d.openStream(s, id, p)
	}
	out.ID = &id
	return ocpp2.SetMonitoringStatusAccepted
}

// monitorTick reports the value of a periodic monitor.
func (d dialect2) monitorTick(s *Station, id int) {
	i := slices.IndexFunc(s.ex().monitors, func(m monitor) bool { return m.id == id })
	if i < 0 {
		return
	}
	mon := &s.ex().monitors[i]
	c, v := mon.at.parts()
	at := ocppjson.FormatTime(s.now())
	s.sequence++
	s.notify(&ocpp2.NotifyEventRequest{GeneratedAt: at, EventData: []ocpp2.EventData{{
		EventID: int(s.sequence), Timestamp: at, Trigger: ocpp2.EventTriggerPeriodic, ActualValue: s.value2(mon.at), Component: c, Variable: v,
		VariableMonitoringID: &mon.id, EventNotificationType: ocpp2.EventNotificationTypeCustomMonitor,
	}}})
	mon.task = s.after(time.Duration(max(mon.value, 1)*float64(time.Second)), func() { d.monitorTick(s, id) })
}

func (s *Station) clearMonitor(id int) bool {
	x := s.ex()
	i := slices.IndexFunc(x.monitors, func(m monitor) bool { return m.id == id })
	if i < 0 {
		return false
	}
	s.cancel(x.monitors[i].task)
	x.monitors = slices.Delete(x.monitors, i, i+1)
	x.streams = slices.DeleteFunc(x.streams, func(st stream) bool {
		if st.monitor == id {
			s.cancel(st.task)
			s.notify(&ocpp2.ClosePeriodicEventStreamRequest{ID: st.id})
		}
		return st.monitor == id
	})
	return true
}

func (d dialect2) monitoringReport(s *Station, m *ocpp2.GetMonitoringReportRequest) ocpp2.GenericDeviceModelStatus {
	var data []ocpp2.MonitoringData
	for _, mon := range s.ex().monitors {
		if !matchesAny(mon.at, m.ComponentVariable) || !meetsMonitoring(mon.kind, m.MonitoringCriteria) {
			continue
		}
		c, v := mon.at.parts()
		vm := ocpp2.VariableMonitoring{ID: mon.id, Transaction: mon.transaction, Value: mon.value, Type: mon.kind, Severity: mon.severity}
		if d.v == ocpp2.V21 {
			vm.EventNotificationType = ocpp2.EventNotificationTypeCustomMonitor
		}
		data = append(data, ocpp2.MonitoringData{Component: c, Variable: v, VariableMonitoring: []ocpp2.VariableMonitoring{vm}})
	}
	if len(data) == 0 {
		return ocpp2.GenericDeviceModelStatusEmptyResultSet
	}
	s.notify(&ocpp2.NotifyMonitoringReportRequest{RequestID: m.RequestID, GeneratedAt: ocppjson.FormatTime(s.now()), Monitor: data})
	return ocpp2.GenericDeviceModelStatusAccepted
}

func meetsMonitoring(kind ocpp2.MonitorType, criteria []ocpp2.MonitoringCriterion) bool {
	for _, c := range criteria {
		switch kind {
		case ocpp2.MonitorTypeUpperThreshold, ocpp2.MonitorTypeLowerThreshold:
			if c == ocpp2.MonitoringCriterionThresholdMonitoring {
				return true
			}
		case ocpp2.MonitorTypePeriodic, ocpp2.MonitorTypePeriodicClockAligned:
			if c == ocpp2.MonitoringCriterionPeriodicMonitoring {
				return true
			}
		default:
			if c == ocpp2.MonitoringCriterionDeltaMonitoring {
				return true
			}
		}
	}
	return len(criteria) == 0
}

// constant describes a stream.
func (st *stream) constant() ocpp2.ConstantStreamData {
	return ocpp2.ConstantStreamData{
		ID: st.id, VariableMonitoringID: st.monitor, Params: ocpp2.PeriodicEventStreamParams{Interval: &st.interval, Values: &st.values},
	}
}

// openStream asks the CSMS to take a periodic event stream, and streams if it does (OCPP 2.1 Part 2, N11).
func (d dialect2) openStream(s *Station, monitorID int, p *ocpp2.PeriodicEventStreamParams) {
	st := stream{id: monitorID, monitor: monitorID, interval: 10, values: 1}
	if p.Interval != nil {
		st.interval = max(*p.Interval, 1)
	}
	if p.Values != nil {
		st.values = max(*p.Values, 1)
	}
	s.call(&ocpp2.OpenPeriodicEventStreamRequest{ConstantStreamData: st.constant()}, func(m ocppjson.Message, err error) {
		if err != nil || m.(*ocpp2.OpenPeriodicEventStreamResponse).Status != ocpp2.GenericStatusAccepted {
			return
		}
		st.task = s.after(time.Duration(st.interval)*time.Second, func() { d.streamTick(s, st.id) })
		s.ex().streams = append(s.ex().streams, st)
	})
}

// streamTick sends one value of a stream.
func (d dialect2) streamTick(s *Station, id int) {
	i := slices.IndexFunc(s.ex().streams, func(st stream) bool { return st.id == id })
	if i < 0 {
		return
	}
	st := &s.ex().streams[i]
	j := slices.IndexFunc(s.ex().monitors, func(m monitor) bool { return m.id == st.monitor })
	if j >= 0 {
		s.send(&ocpp2.NotifyPeriodicEventStreamRequest{
			ID: id, Basetime: ocppjson.FormatTime(s.now()), Data: []ocpp2.StreamDataElement{{T: 0, V: s.value2(s.ex().monitors[j].at)}},
		})
	}
	st.task = s.after(time.Duration(st.interval)*time.Second, func() { d.streamTick(s, id) })
}

func (d dialect2) adjustStream(s *Station, m *ocpp2.AdjustPeriodicEventStreamRequest) bool {
	for i := range s.ex().streams {
		st := &s.ex().streams[i]
		if st.id != m.ID {
			continue
		}
		if m.Params.Interval != nil {
			st.interval = max(*m.Params.Interval, 1)
		}
		if m.Params.Values != nil {
			st.values = max(*m.Params.Values, 1)
		}
		return true
	}
	return false
}
