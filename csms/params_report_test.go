package csms_test

import (
	"strings"
	"testing"

	"github.com/evenkeel/evenkeel/csms"
)

// reportParams are full parameters of the commands about reports and monitors.
func reportParams() []csms.Params {
	item := csms.ReportItem{Component: "C", ComponentInstance: "I", EVSE: 1, Connector: 2, Variable: "V", VariableInstance: "W"}
	return []csms.Params{
		csms.GetBaseReport{ReportBase: "FullInventory", RequestID: 3},
		csms.GetReport{Criteria: []string{"Active", "Problem"}, Items: []csms.ReportItem{item}, RequestID: 3},
		csms.GetMonitoringReport{Criteria: []string{"DeltaMonitoring"}, Items: []csms.ReportItem{item}, RequestID: 3},
		csms.SetMonitoringBase{MonitoringBase: "All"},
		csms.SetMonitoringLevel{Severity: new(0)},
		csms.SetVariableMonitoring{Monitors: []csms.MonitorSetting{monitor("Delta")}},
		csms.ClearVariableMonitoring{IDs: []int{0, 7}},
	}
}

func monitor(kind string) csms.MonitorSetting {
	return csms.MonitorSetting{
		VariableName: csms.VariableName{Component: "C", Variable: "V"},
		ID:           new(0), Type: kind, Value: new(0.5), Severity: new(9), Transaction: true,
		EventStream: &csms.EventStream{Interval: new(1), Values: new(2)},
	}
}

func TestReportParams_Check(t *testing.T) {
	t.Parallel()
	long := strings.Repeat("x", 51)
	target := monitor("Periodic")
	target.AttributeType = "Target"
	for name, tt := range map[string]struct {
		params csms.Params
		want   string
	}{
		"a base that there isn't":   {csms.GetBaseReport{ReportBase: "full", RequestID: -1}, "/reportBase /requestId"},
		"everything":                {csms.GetReport{}, ""},
		"a criterion twice":         {csms.GetReport{Criteria: []string{"Active", "Active"}}, "/criteria/1"},
		"a criterion that isn't":    {csms.GetReport{Criteria: []string{"DeltaMonitoring"}}, "/criteria/0"},
		"too many items":            {csms.GetMonitoringReport{Items: make([]csms.ReportItem, 1001)}, "/items"},
		"an item without component": {csms.GetReport{Items: []csms.ReportItem{{VariableInstance: "I"}}}, "/items/0/component /items/0/variable"},
		"long names": {
			csms.GetReport{Items: []csms.ReportItem{{Component: long, ComponentInstance: long, Variable: long, VariableInstance: long}}},
			"/items/0/component /items/0/componentInstance /items/0/variable /items/0/variableInstance",
		},
		"items below zero":         {csms.GetReport{Items: []csms.ReportItem{{Component: "C", EVSE: -1, Connector: -1}}}, "/items/0/evseId /items/0/connectorId"},
		"no monitoring base":       {csms.SetMonitoringBase{}, "/monitoringBase"},
		"no level":                 {csms.SetMonitoringLevel{}, "/severity"},
		"a level below zero":       {csms.SetMonitoringLevel{Severity: new(-1)}, "/severity"},
		"a level too high":         {csms.SetMonitoringLevel{Severity: new(10)}, "/severity"},
		"no monitors":              {csms.SetVariableMonitoring{}, "/monitors"},
		"a monitor of nothing":     {csms.SetVariableMonitoring{Monitors: make([]csms.MonitorSetting, 1)}, "/monitors/0/variable /monitors/0/component /monitors/0/type /monitors/0/value /monitors/0/severity"},
		"a monitor of a target":    {csms.SetVariableMonitoring{Monitors: []csms.MonitorSetting{target}}, "/monitors/0/attributeType"},
		"a monitor of another way": {csms.SetVariableMonitoring{Monitors: []csms.MonitorSetting{monitor("Threshold")}}, "/monitors/0/type"},
		"clear nothing":            {csms.ClearVariableMonitoring{}, "/ids"},
		"clear below zero":         {csms.ClearVariableMonitoring{IDs: []int{1, -1}}, "/ids/1"},
	} {
		var faults csms.Faults
		tt.params.Check(&faults)
		if tt.want == "/items" {
			faults = faults[:1] // the items are empty
		}
		var at []string
		for _, f := range faults {
			at = append(at, f.Pointer)
		}
		if got := strings.Join(at, " "); got != tt.want {
			t.Errorf("%s: faults at %q, want %q: %v", name, got, tt.want, faults)
		}
	}
}
