package station_test

import (
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/evenkeel/evenkeel/ocpp16"
	"github.com/evenkeel/evenkeel/ocpp2"
	"github.com/evenkeel/evenkeel/ocppj"
	"github.com/evenkeel/evenkeel/station"
)

// TestConfiguration16 reads and changes configuration keys.
func TestConfiguration16(t *testing.T) {
	t.Parallel()
	c := newCSMS(t)
	st := c.start(station.Options{Version: ocppj.V16, EVSEs: []station.EVSESpec{{}, {}}})
	get := func(payload string) *ocpp16.GetConfigurationResponse {
		return c.call("CS1", "GetConfiguration", payload).(*ocpp16.GetConfigurationResponse)
	}
	all := get(`{}`)
	for _, name := range []string{"HeartbeatInterval", "NumberOfConnectors", "SupportedFeatureProfiles", "AuthorizationKey", "ChargeProfileMaxStackLevel"} {
		i := slices.IndexFunc(all.ConfigurationKey, func(k ocpp16.KeyValue) bool { return k.Key == name })
		if i < 0 {
			t.Errorf("no key %s", name)
			continue
		}
		if k := all.ConfigurationKey[i]; name == "AuthorizationKey" && k.Value != nil {
			t.Errorf("the station tells its AuthorizationKey: %q", *k.Value)
		}
	}
	one := get(`{"key":["numberofconnectors","Nonsense"]}`)
	if len(one.ConfigurationKey) != 1 || *one.ConfigurationKey[0].Value != "2" || !one.ConfigurationKey[0].Readonly || !slices.Equal(one.UnknownKey, []string{"Nonsense"}) {
		t.Errorf("got %+v", one)
	}
	for _, tt := range []struct{ key, value, want string }{
		{"Nonsense", "1", "NotSupported"},
		{"NumberOfConnectors", "3", "Rejected"},
		{"HeartbeatInterval", "soon", "Rejected"},
		{"HeartbeatInterval", "-1", "Rejected"},
		{"MeterValuesSampledData", "Energy.Active.Import.Register,Nonsense", "Rejected"},
		{"LocalPreAuthorize", "maybe", "Rejected"},
		{"AuthorizationKey", "short", "Rejected"},
		{"WebSocketPingInterval", "30", "RebootRequired"},
		{"HeartbeatInterval", "77", "Accepted"},
		{"MeterValuesSampledData", "Energy.Active.Import.Register,SoC", "Accepted"},
	} {
		if got := c.statusOf("CS1", "ChangeConfiguration", `{"key":"`+tt.key+`","value":"`+tt.value+`"}`); got != tt.want {
			t.Errorf("%s = %s: %s, want %s", tt.key, tt.value, got, tt.want)
		}
	}
	if got := *get(`{"key":["HeartbeatInterval"]}`).ConfigurationKey[0].Value; got != "77" {
		t.Errorf("HeartbeatInterval is %s", got)
	}
	must(t, st.PlugIn(1, bigCar))
	must(t, st.Tap(1, driverToken))
	c.awaitCount("MeterValues", 1)
	mv := c.messages("MeterValues")[0].body.(*ocpp16.MeterValuesRequest)
	if n := len(mv.MeterValue[0].SampledValue); n != 1 { // AC has no SoC
		t.Errorf("%d values after the change of measurands: %s", n, c.messages("MeterValues")[0].raw)
	}
}

// TestDeviceModel reads, changes and reports variables.
func TestDeviceModel(t *testing.T) {
	t.Parallel()
	for _, v := range []ocppj.Version{ocppj.V201, ocppj.V21} {
		t.Run(v.String(), func(t *testing.T) {
			t.Parallel()
			c := newCSMS(t)
			st := c.start(station.Options{Version: v, EVSEs: []station.EVSESpec{{}, {Current: station.DC}}})
			testSetVariables(t, c)
			testGetVariables(t, c)
			testReports(t, c)
			testMonitoring(t, c, v)
			must(t, st.PlugIn(2, bigCar))
			must(t, st.Tap(2, driverToken))
			c.await("an update", func(heard []message) bool {
				return slices.ContainsFunc(heard, func(m message) bool {
					return m.action == "TransactionEvent" && strings.Contains(m.raw, `"MeterValuePeriodic"`) && strings.Contains(m.raw, `"SoC"`)
				})
			})
		})
	}
}

func testSetVariables(t *testing.T, c *csms) {
	t.Helper()
	for _, tt := range []struct{ component, variable, value, want string }{
		{`{"name":"Nonsense"}`, `{"name":"Enabled"}`, "true", "UnknownComponent"},
		{`{"name":"EVSE","evse":{"id":9}}`, `{"name":"Available"}`, "true", "UnknownComponent"},
		{`{"name":"TxCtrlr"}`, `{"name":"Nonsense"}`, "1", "UnknownVariable"},
		{`{"name":"OCPPCommCtrlr"}`, `{"name":"MessageAttempts"}`, "1", "UnknownVariable"}, // the instance is missing
		{`{"name":"OCPPCommCtrlr"}`, `{"name":"MessageAttempts","instance":"TransactionEvent"}`, "0", "Rejected"},
		{`{"name":"OCPPCommCtrlr"}`, `{"name":"MessageAttempts","instance":"TransactionEvent"}`, "7", "Accepted"},
		{`{"name":"ocppcommctrlr"}`, `{"name":"heartbeatinterval"}`, "99", "Accepted"},
		{`{"name":"ChargingStation"}`, `{"name":"Model"}`, "Mine", "Rejected"},
		{`{"name":"TxCtrlr"}`, `{"name":"TxStartPoint"}`, "ParkingBayOccupancy", "Rejected"},
		{`{"name":"OCPPCommCtrlr"}`, `{"name":"WebSocketPingInterval"}`, "30", "RebootRequired"},
		{`{"name":"SecurityCtrlr"}`, `{"name":"BasicAuthPassword"}`, "short", "Rejected"},
	} {
		r := c.call("CS1", "SetVariables", `{"setVariableData":[{"attributeValue":"`+tt.value+`","component":`+tt.component+`,"variable":`+tt.variable+`}]}`).(*ocpp2.SetVariablesResponse)
		if got := string(r.SetVariableResult[0].AttributeStatus); got != tt.want {
			t.Errorf("%s %s = %s: %s, want %s", tt.component, tt.variable, tt.value, got, tt.want)
		}
	}
}

func testGetVariables(t *testing.T, c *csms) {
	t.Helper()
	for _, tt := range []struct{ component, variable, attribute, value, want string }{
		{`{"name":"OCPPCommCtrlr"}`, `{"name":"HeartbeatInterval"}`, "", "99", "Accepted"},
		{`{"name":"OCPPCommCtrlr"}`, `{"name":"HeartbeatInterval"}`, "MaxSet", "", "NotSupportedAttributeType"},
		{`{"name":"SecurityCtrlr"}`, `{"name":"BasicAuthPassword"}`, "", "", "Rejected"},
		{`{"name":"Connector","evse":{"id":2,"connectorId":1}}`, `{"name":"ConnectorType"}`, "Actual", "cCCS2", "Accepted"},
		{`{"name":"Connector","evse":{"id":2,"connectorId":2}}`, `{"name":"ConnectorType"}`, "", "", "UnknownComponent"},
		{`{"name":"EVSE","evse":{"id":1}}`, `{"name":"AvailabilityState"}`, "", "Available", "Accepted"},
	} {
		attr := ""
		if tt.attribute != "" {
			attr = `"attributeType":"` + tt.attribute + `",`
		}
		r := c.call("CS1", "GetVariables", `{"getVariableData":[{`+attr+`"component":`+tt.component+`,"variable":`+tt.variable+`}]}`).(*ocpp2.GetVariablesResponse).GetVariableResult[0]
		value := ""
		if r.AttributeValue != nil {
			value = *r.AttributeValue
		}
		if string(r.AttributeStatus) != tt.want || value != tt.value {
			t.Errorf("%s %s: %s %q, want %s %q", tt.component, tt.variable, r.AttributeStatus, value, tt.want, tt.value)
		}
	}
}

// testReports wants reports in parts that are numbered and say whether more is to come.
func testReports(t *testing.T, c *csms) {
	t.Helper()
	sizes := map[string]int{}
	for i, base := range []string{"FullInventory", "ConfigurationInventory", "SummaryInventory"} {
		if got := c.statusOf("CS1", "GetBaseReport", `{"requestId":`+string(rune('1'+i))+`,"reportBase":"`+base+`"}`); got != "Accepted" {
			t.Errorf("%s: %s", base, got)
		}
		parts := func(heard []message) (n, size int, whole bool) {
			for _, m := range heard {
				r, ok := m.body.(*ocpp2.NotifyReportRequest)
				if !ok || r.RequestID != i+1 {
					continue
				}
				if r.SeqNo != n {
					t.Errorf("%s: part %d has seqNo %d", base, n, r.SeqNo)
				}
				n++
				size += len(r.ReportData)
				whole = r.TBC == nil || !*r.TBC
			}
			return n, size, whole
		}
		c.await(base, func(heard []message) bool { _, _, whole := parts(heard); return whole })
		n, size, _ := parts(c.messages(""))
		sizes[base] = size
		if base == "FullInventory" && n < 3 {
			t.Errorf("%d parts", n)
		}
	}
	if f, k, s := sizes["FullInventory"], sizes["ConfigurationInventory"], sizes["SummaryInventory"]; f < 90 || k >= f || s >= k {
		t.Errorf("sizes %v", sizes)
	}
	if got := c.statusOf("CS1", "GetReport", `{"requestId":9,"componentVariable":[{"component":{"name":"Nonsense"}}]}`); got != "EmptyResultSet" {
		t.Errorf("a report on nothing: %s", got)
	}
}

func testMonitoring(t *testing.T, c *csms, v ocppj.Version) {
	t.Helper()
	set := func(data string) ocpp2.SetMonitoringResult {
		return c.call("CS1", "SetVariableMonitoring", `{"setMonitoringData":[`+data+`]}`).(*ocpp2.SetVariableMonitoringResponse).SetMonitoringResult[0]
	}
	power := `"component":{"name":"EVSE","evse":{"id":1}},"variable":{"name":"Power"}`
	mon := set(`{"value":1,"type":"Periodic","severity":5,` + power + `}`)
	if mon.Status != ocpp2.SetMonitoringStatusAccepted || mon.ID == nil {
		t.Fatalf("monitor %+v", mon)
	}
	if got := set(`{"value":1,"type":"Periodic","severity":5,` + power + `}`).Status; got != ocpp2.SetMonitoringStatusDuplicate {
		t.Errorf("the same again: %s", got)
	}
	if got := set(`{"value":1,"type":"UpperThreshold","severity":5,"component":{"name":"ChargingStation"},"variable":{"name":"Model"}}`).Status; got != ocpp2.SetMonitoringStatusUnsupportedMonitorType {
		t.Errorf("a threshold on text: %s", got)
	}
	c.awaitCount("NotifyEvent", 1)
	if got := c.statusOf("CS1", "GetMonitoringReport", `{"requestId":3}`); got != "Accepted" {
		t.Errorf("report: %s", got)
	}
	c.awaitCount("NotifyMonitoringReport", 1)
	if v == ocppj.V21 {
		stream := set(`{"value":1,"type":"Delta","severity":5,"periodicEventStream":{"interval":1,"values":1},` + power + `}`)
		if stream.Status != ocpp2.SetMonitoringStatusAccepted {
			t.Fatalf("stream %+v", stream)
		}
		c.awaitCount("OpenPeriodicEventStream", 1)
		c.awaitCount("NotifyPeriodicEventStream", 1)
		r := c.call("CS1", "GetPeriodicEventStream", `{}`).(*ocpp2.GetPeriodicEventStreamResponse)
		if len(r.ConstantStreamData) != 1 {
			t.Errorf("streams %+v", r)
		}
		c.call("CS1", "ClearVariableMonitoring", `{"id":[`+string(rune('0'+*stream.ID))+`]}`)
		c.awaitCount("ClosePeriodicEventStream", 1)
	}
	r := c.call("CS1", "ClearVariableMonitoring", `{"id":[1,55]}`).(*ocpp2.ClearVariableMonitoringResponse).ClearMonitoringResult
	if r[0].Status != ocpp2.ClearMonitoringStatusAccepted || r[1].Status != ocpp2.ClearMonitoringStatusNotFound {
		t.Errorf("clear %+v", r)
	}
}

// TestStartPoints wants the events of each start point of 2.x in their order.
func TestStartPoints(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct {
		name      string
		point     station.StartPoint
		plugFirst bool
		want      string
	}{
		{"path, plug first", station.PowerPathClosed, true, "Started/Authorized/EVConnected Updated/ChargingStateChanged/Charging"},
		{"path, tap first", station.PowerPathClosed, false, "Started/CablePluggedIn/EVConnected Updated/ChargingStateChanged/Charging"},
		{"cable, plug first", station.EVConnected, true, "Started/CablePluggedIn/EVConnected Updated/Authorized/EVConnected Updated/ChargingStateChanged/Charging"},
		{"driver, tap first", station.Authorized, false, "Started/Authorized/Idle Updated/CablePluggedIn/EVConnected Updated/ChargingStateChanged/Charging"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			c := newCSMS(t)
			st := c.start(station.Options{Version: ocppj.V201, StartPoint: tt.point, MeterInterval: time.Hour})
			if tt.plugFirst {
				must(t, st.PlugIn(1, bigCar))
				must(t, st.Tap(1, driverToken))
			} else {
				must(t, st.Tap(1, driverToken))
				waitFor(t, st, "the driver", func(s station.State) bool { return s.EVSEs[0].Status == "Preparing" })
				must(t, st.PlugIn(1, bigCar))
			}
			waitFor(t, st, "charging", func(s station.State) bool { return s.EVSEs[0].Status == "Charging" && s.Queued == 0 })
			var got []string
			tokens := 0
			for _, m := range c.messages("TransactionEvent") {
				e := m.body.(*ocpp2.TransactionEventRequest)
				got = append(got, string(e.EventType)+"/"+string(e.TriggerReason)+"/"+string(e.TransactionInfo.ChargingState))
				if e.IDToken != nil {
					tokens++
				}
			}
			if strings.Join(got, " ") != tt.want || tokens != 1 {
				t.Errorf("events, %d with a token:\n%s\nwant\n%s", tokens, strings.Join(got, " "), tt.want)
			}
		})
	}
}
