package csms

import "strconv"

// maxReported bounds what one report may name; what a message may hold is the station's
// to say.
const maxReported = 1000

// GetBaseReport asks a station to report its device model.
// OCPP 2.0.1 Part 2, B07.
type GetBaseReport struct {
	ReportBase string `json:"reportBase" enum:"ConfigurationInventory,FullInventory,SummaryInventory"`
	RequestID  int    `json:"requestId,omitzero" minimum:"0" doc:"Chosen by the server where absent"`
}

// Type implements [Params].
func (GetBaseReport) Type() CommandType { return "getBaseReport" }

// Check implements [Params].
func (p GetBaseReport) Check(f *Faults) {
	f.oneOf("/reportBase", p.ReportBase, "ConfigurationInventory", "FullInventory", "SummaryInventory")
	f.number("/requestId", p.RequestID)
}

// Number implements [Numbered].
func (p GetBaseReport) Number() int { return p.RequestID }

// Numbered implements [Numbered].
func (p GetBaseReport) Numbered(n int) Params { p.RequestID = n; return p }

// ReportItem names a component or one of its variables.
type ReportItem struct {
	Component         string      `json:"component" minLength:"1" maxLength:"50"`
	ComponentInstance string      `json:"componentInstance,omitzero" maxLength:"50" doc:"All instances where absent"`
	EVSE              EVSEID      `json:"evseId,omitzero" minimum:"0" doc:"0 or absent: wherever the station has the component"`
	Connector         ConnectorID `json:"connectorId,omitzero" minimum:"0"`
	Variable          string      `json:"variable,omitzero" maxLength:"50" doc:"All variables where absent"`
	VariableInstance  string      `json:"variableInstance,omitzero" maxLength:"50" doc:"All instances where absent"`
}

func (f *Faults) reportItems(items []ReportItem) {
	if len(items) > maxReported {
		f.Add("/items", "must have at most %d items", maxReported)
	}
	for i, v := range items {
		pointer := "/items/" + strconv.Itoa(i)
		f.length(pointer+"/component", v.Component, true, 50)
		f.length(pointer+"/componentInstance", v.ComponentInstance, false, 50)
		f.length(pointer+"/variable", v.Variable, false, 50)
		f.length(pointer+"/variableInstance", v.VariableInstance, false, 50)
		if v.VariableInstance != "" && v.Variable == "" {
			f.Add(pointer+"/variable", "is required with a variableInstance")
		}
		if v.EVSE < 0 {
			f.Add(pointer+"/evseId", "must not be negative")
		}
		if v.Connector < 0 || v.Connector > 0 && v.EVSE == 0 {
			f.Add(pointer+"/connectorId", "must not be negative, and needs an evseId")
		}
	}
}

// words notes values that are none of those allowed, or there twice.
func (f *Faults) words(pointer string, values []string, allowed ...string) {
	seen := map[string]bool{}
	for i, v := range values {
		at := pointer + "/" + strconv.Itoa(i)
		f.oneOf(at, v, allowed...)
		if seen[v] {
			f.Add(at, "is there twice")
		}
		seen[v] = true
	}
}

// GetReport asks a station to report a part of its device model.
// OCPP 2.0.1 Part 2, B08.
type GetReport struct {
	Criteria  []string     `json:"criteria,omitempty" maxItems:"4" enum:"Active,Available,Enabled,Problem" doc:"Components with at least one of them"`
	Items     []ReportItem `json:"items,omitempty" maxItems:"1000"`
	RequestID int          `json:"requestId,omitzero" minimum:"0" doc:"Chosen by the server where absent"`
}

// Type implements [Params].
func (GetReport) Type() CommandType { return "getReport" }

// Check implements [Params].
func (p GetReport) Check(f *Faults) {
	f.words("/criteria", p.Criteria, "Active", "Available", "Enabled", "Problem")
	f.reportItems(p.Items)
	f.number("/requestId", p.RequestID)
}

// Number implements [Numbered].
func (p GetReport) Number() int { return p.RequestID }

// Numbered implements [Numbered].
func (p GetReport) Numbered(n int) Params { p.RequestID = n; return p }

// GetMonitoringReport asks a station to report its monitors.
// OCPP 2.0.1 Part 2, N02.
type GetMonitoringReport struct {
	Criteria  []string     `json:"criteria,omitempty" maxItems:"3" enum:"ThresholdMonitoring,DeltaMonitoring,PeriodicMonitoring"`
	Items     []ReportItem `json:"items,omitempty" maxItems:"1000"`
	RequestID int          `json:"requestId,omitzero" minimum:"0" doc:"Chosen by the server where absent"`
}

// Type implements [Params].
func (GetMonitoringReport) Type() CommandType { return "getMonitoringReport" }

// Check implements [Params].
func (p GetMonitoringReport) Check(f *Faults) {
	f.words("/criteria", p.Criteria, "ThresholdMonitoring", "DeltaMonitoring", "PeriodicMonitoring")
	f.reportItems(p.Items)
	f.number("/requestId", p.RequestID)
}

// Number implements [Numbered].
func (p GetMonitoringReport) Number() int { return p.RequestID }

// Numbered implements [Numbered].
func (p GetMonitoringReport) Numbered(n int) Params { p.RequestID = n; return p }
