package csms

import "strconv"

// SetMonitoringBase asks a station to go back to a set of monitors.
// OCPP 2.0.1 Part 2, N03.
type SetMonitoringBase struct {
	MonitoringBase string `json:"monitoringBase" enum:"All,FactoryDefault,HardWiredOnly"`
}

// Type implements [Params].
func (SetMonitoringBase) Type() CommandType { return "setMonitoringBase" }

// Check implements [Params].
func (p SetMonitoringBase) Check(f *Faults) {
	f.oneOf("/monitoringBase", p.MonitoringBase, "All", "FactoryDefault", "HardWiredOnly")
}

// SetMonitoringLevel asks a station to tell only of events that are that severe.
// OCPP 2.0.1 Part 2, N05.
type SetMonitoringLevel struct {
	Severity *int `json:"severity" minimum:"0" maximum:"9" doc:"0 is the most severe"`
}

// Type implements [Params].
func (SetMonitoringLevel) Type() CommandType { return "setMonitoringLevel" }

// Check implements [Params].
func (p SetMonitoringLevel) Check(f *Faults) { f.severity("/severity", p.Severity) }

func (f *Faults) severity(pointer string, n *int) {
	if n == nil || *n < 0 || *n > 9 {
		f.Add(pointer, "is required: 0 to 9")
	}
}

// EventStream sends the values of a monitor as a stream. OCPP 2.1 Part 2, N11.
type EventStream struct {
	Interval *int `json:"intervalSec,omitempty" minimum:"0"`
	Values   *int `json:"values,omitempty" minimum:"0"`
}

// MonitorSetting is a monitor that a station is to have.
type MonitorSetting struct {
	VariableName
	ID          *int         `json:"id,omitempty" minimum:"0" doc:"The monitor to replace; a new one where absent"`
	Type        string       `json:"type" enum:"UpperThreshold,LowerThreshold,Delta,Periodic,PeriodicClockAligned,TargetDelta,TargetDeltaRelative" doc:"The last two need OCPP 2.1"`
	Value       *float64     `json:"value"`
	Severity    *int         `json:"severity" minimum:"0" maximum:"9" doc:"0 is the most severe"`
	Transaction bool         `json:"transaction,omitzero" doc:"While a transaction is ongoing alone"`
	EventStream *EventStream `json:"periodicEventStream,omitempty" doc:"OCPP 2.1"`
}

// SetVariableMonitoring asks a station to watch variables.
// OCPP 2.0.1 Part 2, N04.
type SetVariableMonitoring struct {
	Monitors []MonitorSetting `json:"monitors" minItems:"1" maxItems:"1000"`
}

// Type implements [Params].
func (SetVariableMonitoring) Type() CommandType { return "setVariableMonitoring" }

// Check implements [Params].
func (p SetVariableMonitoring) Check(f *Faults) {
	if n := len(p.Monitors); n == 0 || n > maxVariables {
		f.Add("/monitors", "must have 1 to %d items", maxVariables)
	}
	for i, m := range p.Monitors {
		pointer := "/monitors/" + strconv.Itoa(i)
		m.check(f, pointer)
		f.length(pointer+"/component", m.Component, true, 50)
		if m.AttributeType != "" {
			f.Add(pointer+"/attributeType", "has no place here: a monitor watches the actual value")
		}
		f.oneOf(pointer+"/type", m.Type,
			"UpperThreshold", "LowerThreshold", "Delta", "Periodic", "PeriodicClockAligned", "TargetDelta", "TargetDeltaRelative")
		if m.Value == nil {
			f.Add(pointer+"/value", "is required")
		}
		f.severity(pointer+"/severity", m.Severity)
		if m.ID != nil {
			f.number(pointer+"/id", *m.ID)
		}
	}
}

// MonitorResults is what a station answered to [SetVariableMonitoring].
type MonitorResults struct {
	Monitors []MonitorResult `json:"monitors"`
}

// MonitorResult is what a station answered about one monitor.
type MonitorResult struct {
	VariableName
	ID       *int   `json:"id,omitempty"` // nil where there is no such monitor now
	Type     string `json:"type"`
	Severity int    `json:"severity"`
	Status   string `json:"status"`           // the station's word: Accepted, Rejected, Duplicate, ...
	Reason   string `json:"reason,omitempty"` // reason code
}

// ClearVariableMonitoring asks a station to remove monitors.
// OCPP 2.0.1 Part 2, N06.
type ClearVariableMonitoring struct {
	IDs []int `json:"ids" minItems:"1" maxItems:"1000"`
}

// Type implements [Params].
func (ClearVariableMonitoring) Type() CommandType { return "clearVariableMonitoring" }

// Check implements [Params].
func (p ClearVariableMonitoring) Check(f *Faults) {
	if n := len(p.IDs); n == 0 || n > maxVariables {
		f.Add("/ids", "must have 1 to %d items", maxVariables)
	}
	for i, id := range p.IDs {
		f.number("/ids/"+strconv.Itoa(i), id)
	}
}

// ClearedMonitors is what a station answered to [ClearVariableMonitoring].
type ClearedMonitors struct {
	Monitors []ClearedMonitor `json:"monitors"`
}

// ClearedMonitor is what a station answered about one monitor.
type ClearedMonitor struct {
	ID     int    `json:"id"`
	Status string `json:"status"`           // the station's word: Accepted, Rejected, NotFound
	Reason string `json:"reason,omitempty"` // reason code
}
