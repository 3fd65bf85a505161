package station

import (
	"math"
	"slices"
	"strconv"
	"time"

	"github.com/evenkeel/evenkeel/ocpp2"
	"github.com/evenkeel/evenkeel/ocppjson"
)

// monitor is a variable monitor that the CSMS has set.
type monitor struct {
	id          int
	at          at2
	kind        ocpp2.MonitorType
	value       float64
	severity    int
	transaction bool   // only while there is a transaction
	beyond      bool   // a threshold that has been passed
	last        string // of Delta: the value when it was set or told last
	task        *task  // of periodic ones
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
		s.setConfig(monitoringLevel, string(rune('0'+m.Severity)))
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
	case !numeric && (m.Type == ocpp2.MonitorTypeUpperThreshold || m.Type == ocpp2.MonitorTypeLowerThreshold),
		m.Type == ocpp2.MonitorTypeTargetDelta, m.Type == ocpp2.MonitorTypeTargetDeltaRelative: // no variable has a Target
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
	beyond := false
	if m.ID != nil {
		id = *m.ID
		// N07.FR.11: whether the old threshold was passed decides what is told of the new one.
		beyond = slices.ContainsFunc(x.monitors, func(mon monitor) bool { return mon.id == id && mon.kind == m.Type && mon.beyond })
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
	mon := monitor{
		id: id, at: a, kind: m.Type, value: m.Value, severity: m.Severity, transaction: m.Transaction != nil && *m.Transaction,
		beyond: beyond, last: s.value2(a),
	}
	if m.PeriodicEventStream == nil {
		s.scheduleMonitor(d, &mon)
	}
	x.monitors = append(x.monitors, mon)
	if p := m.PeriodicEventStream; p != nil {
		d.openStream(s, id, p)
	}
	out.ID = &id
	return ocpp2.SetMonitoringStatusAccepted
}

// scheduleMonitor sets the next report of a periodic monitor; one aligned with the clock reports at multiples of its
// interval since midnight (OCPP 2.0.1 Part 2, N08.FR.06 and N08.FR.07).
func (s *Station) scheduleMonitor(d dialect2, mon *monitor) {
	interval := time.Duration(max(mon.value, 1) * float64(time.Second))
	switch mon.kind {
	case ocpp2.MonitorTypePeriodic:
	case ocpp2.MonitorTypePeriodicClockAligned:
		now := s.clock()
		midnight := now.Truncate(24 * time.Hour)
		interval -= now.Sub(midnight) % interval
	default:
		return
	}
	id := mon.id
	mon.task = s.after(interval, func() { d.monitorTick(s, id) })
}

// monitorTick reports the value of a periodic monitor.
func (d dialect2) monitorTick(s *Station, id int) {
	i := slices.IndexFunc(s.ex().monitors, func(m monitor) bool { return m.id == id })
	if i < 0 {
		return
	}
	mon := &s.ex().monitors[i]
	if !mon.transaction || s.transacting() > 0 {
		s.monitorEvent(d, mon, ocpp2.EventTriggerPeriodic, s.value2(mon.at), false)
	}
	s.scheduleMonitor(d, mon)
}

// checkMonitors tells of thresholds that have been passed and of values that have changed. It is called whenever
// something may have. While the station is away nothing is judged, so that what holds is told when it is back.
func (s *Station) checkMonitors() {
	d, ok := s.dialect.(dialect2)
	if !ok || s.extra == nil || len(s.extra.monitors) == 0 || s.conn == nil || s.registration != Accepted {
		return
	}
	for i := range s.extra.monitors {
		mon := &s.extra.monitors[i]
		if mon.transaction && s.transacting() == 0 {
			continue
		}
		text := s.value2(mon.at)
		value, _ := strconv.ParseFloat(text, 64) // thresholds are for numbers only
		beyond := mon.beyond
		switch mon.kind {
		case ocpp2.MonitorTypeUpperThreshold:
			beyond = value > mon.value
		case ocpp2.MonitorTypeLowerThreshold:
			beyond = value < mon.value
		case ocpp2.MonitorTypeDelta:
			if mon.changed(text, value) {
				mon.last = text
				s.monitorEvent(d, mon, ocpp2.EventTriggerDelta, text, false)
			}
		}
		if beyond != mon.beyond {
			mon.beyond = beyond
			s.monitorEvent(d, mon, ocpp2.EventTriggerAlerting, text, !beyond) // N07.FR.02
		}
	}
}

// changed says whether a value differs enough from the last one; what is no number need only differ (N07.FR.18,
// N07.FR.19).
func (m *monitor) changed(text string, value float64) bool {
	if m.at.v.kind != typeInt && m.at.v.kind != typeDecimal {
		return text != m.last
	}
	last, _ := strconv.ParseFloat(m.last, 64)
	return math.Abs(value-last) > m.value
}

// monitorEvent sends what a monitor has to tell, unless the CSMS wants to hear of graver things only (N07.FR.15).
func (s *Station) monitorEvent(d dialect2, mon *monitor, trigger ocpp2.EventTrigger, value string, cleared bool) {
	if level, ok := s.config[monitoringLevel]; ok && strconv.Itoa(mon.severity) > level {
		return
	}
	c, v := mon.at.parts()
	at := ocppjson.FormatTime(s.now())
	s.sequence++
	e := ocpp2.EventData{
		EventID: int(s.sequence), Timestamp: at, Trigger: trigger, ActualValue: value, Component: c, Variable: v,
		VariableMonitoringID: new(mon.id), EventNotificationType: ocpp2.EventNotificationTypeCustomMonitor,
	}
	if cleared {
		e.Cleared = new(true)
	}
	if d.v == ocpp2.V21 {
		e.Severity = new(mon.severity)
	}
	s.notify(&ocpp2.NotifyEventRequest{GeneratedAt: at, EventData: []ocpp2.EventData{e}})
}

// monitoringLevel is where SetMonitoringLevel is kept: one digit, as severities are.
const monitoringLevel = "MonitoringCtrlr/0/ActiveMonitoringLevel/"

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
