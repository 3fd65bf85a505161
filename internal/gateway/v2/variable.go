package v2

import (
	"encoding/json"
	"slices"
	"strconv"
	"strings"

	"github.com/evenkeel/evenkeel/csms"
	"github.com/evenkeel/evenkeel/ocpp2"
	"github.com/evenkeel/evenkeel/ocppjson"
)

// LimitCall asks for the items a message of this command may hold: the variable
// ItemsPerMessage of the component DeviceDataCtrlr, whose instance is the message's name
// (OCPP 2.0.1 Part 2, B05.FR.11 and B06.FR.05), or of LocalAuthListCtrlr (D01.FR.11) or
// MonitoringCtrlr (N04.FR.09, N06.FR.04). One item fits always.
func (Dialect) LimitCall(c csms.Command) ocppjson.Message {
	component, instance := "DeviceDataCtrlr", ""
	switch p := c.Params.(type) {
	case csms.GetVariables:
		if len(p.Variables) < 2 {
			return nil
		}
		instance = "GetVariables"
	case csms.SetVariables:
		if len(p.Variables) < 2 {
			return nil
		}
		instance = "SetVariables"
	case csms.SendLocalList:
		if len(p.Entries) < 2 {
			return nil
		}
		component = "LocalAuthListCtrlr"
	case csms.GetReport:
		if len(p.Items) < 2 {
			return nil
		}
		instance = "GetReport"
	case csms.SetVariableMonitoring:
		if len(p.Monitors) < 2 {
			return nil
		}
		component, instance = "MonitoringCtrlr", "SetVariableMonitoring"
	case csms.ClearVariableMonitoring:
		if len(p.IDs) < 2 {
			return nil
		}
		component, instance = "MonitoringCtrlr", "ClearVariableMonitoring"
	default:
		return nil
	}
	return &ocpp2.GetVariablesRequest{GetVariableData: []ocpp2.GetVariableData{{
		Component: ocpp2.Component{Name: component},
		Variable:  ocpp2.Variable{Name: "ItemsPerMessage", Instance: optional(instance)},
	}}}
}

// Limit reads the answer to [Dialect.LimitCall].
func (Dialect) Limit(answer ocppjson.Message) int {
	m, ok := answer.(*ocpp2.GetVariablesResponse)
	if !ok || len(m.GetVariableResult) == 0 || m.GetVariableResult[0].AttributeValue == nil {
		return 0
	}
	n, err := strconv.Atoi(*m.GetVariableResult[0].AttributeValue)
	if err != nil || n < 1 {
		return 0
	}
	return n
}

// inParts cuts items into parts of at most limit; 0 is no limit.
func inParts[T any](items []T, limit int) [][]T {
	if limit <= 0 {
		limit = max(len(items), 1)
	}
	return slices.Collect(slices.Chunk(items, limit))
}

func getVariablesCalls(p csms.GetVariables, limit int) ([]ocppjson.Message, error) {
	if len(p.Variables) == 0 {
		return nil, csms.Errorf(csms.CodeInvalid, "name the variables; a station of OCPP 1.6 alone tells all at once")
	}
	var calls []ocppjson.Message
	for _, part := range inParts(p.Variables, limit) {
		m := &ocpp2.GetVariablesRequest{}
		for _, v := range part {
			component, variable, err := wireVariable(v)
			if err != nil {
				return nil, err
			}
			m.GetVariableData = append(m.GetVariableData, ocpp2.GetVariableData{
				AttributeType: ocpp2.AttributeType(v.AttributeType), Component: component, Variable: variable,
			})
		}
		calls = append(calls, m)
	}
	return calls, nil
}

func setVariablesCalls(p csms.SetVariables, limit int) ([]ocppjson.Message, error) {
	var calls []ocppjson.Message
	for _, part := range inParts(p.Variables, limit) {
		m := &ocpp2.SetVariablesRequest{}
		for _, v := range part {
			component, variable, err := wireVariable(v.VariableName)
			if err != nil {
				return nil, err
			}
			m.SetVariableData = append(m.SetVariableData, ocpp2.SetVariableData{
				AttributeType: ocpp2.AttributeType(v.AttributeType), AttributeValue: v.Value,
				Component: component, Variable: variable,
			})
		}
		calls = append(calls, m)
	}
	return calls, nil
}

// rotation is the variable that holds the station's password. A01.FR.01 and A01.FR.02.
func rotation(p csms.RotatePassword) csms.SetVariables {
	return csms.SetVariables{Variables: []csms.VariableSetting{{
		VariableName: csms.VariableName{Component: "SecurityCtrlr", Variable: "BasicAuthPassword"}, Value: p.Password,
	}}}
}

func wireVariable(n csms.VariableName) (ocpp2.Component, ocpp2.Variable, error) {
	if n.Component == "" {
		return ocpp2.Component{}, ocpp2.Variable{}, csms.Errorf(csms.CodeInvalid,
			"the variable %s needs a component; only stations of OCPP 1.6 have keys without one", n.Variable)
	}
	return ocpp2.Component{Name: n.Component, Instance: optional(n.ComponentInstance), EVSE: evse(n.EVSE, n.Connector)},
		ocpp2.Variable{Name: n.Variable, Instance: optional(n.VariableInstance)}, nil
}

func optional(s string) *string {
	if s == "" {
		return nil
	}
	return &s
}

func variableName(c *ocpp2.Component, v *ocpp2.Variable, attribute ocpp2.AttributeType) csms.VariableName {
	n := csms.VariableName{
		Component: strings.Clone(c.Name), ComponentInstance: text(c.Instance),
		Variable: strings.Clone(v.Name), VariableInstance: text(v.Instance), AttributeType: strings.Clone(string(attribute)),
	}
	if c.EVSE != nil {
		n.EVSE = csms.EVSEID(c.EVSE.ID)
		if c.EVSE.ConnectorID != nil {
			n.Connector = csms.ConnectorID(*c.EVSE.ConnectorID)
		}
	}
	return n
}

func variablesGot(answers []ocppjson.Message) csms.Outcome {
	var all []csms.VariableResult
	for _, a := range answers {
		m, ok := a.(*ocpp2.GetVariablesResponse)
		if !ok {
			continue
		}
		for i := range m.GetVariableResult {
			g := &m.GetVariableResult[i]
			r := csms.VariableResult{
				VariableName: variableName(&g.Component, &g.Variable, g.AttributeType), Status: strings.Clone(string(g.AttributeStatus)),
			}
			if g.AttributeValue != nil {
				r.Value = new(r.Shown(*g.AttributeValue))
			}
			if g.AttributeStatusInfo != nil {
				r.Reason = strings.Clone(g.AttributeStatusInfo.ReasonCode)
			}
			all = append(all, r)
		}
	}
	return variablesOutcome(all)
}

func variablesSet(answers []ocppjson.Message) csms.Outcome {
	var all []csms.VariableResult
	for _, a := range answers {
		m, ok := a.(*ocpp2.SetVariablesResponse)
		if !ok {
			continue
		}
		for i := range m.SetVariableResult {
			g := &m.SetVariableResult[i]
			r := csms.VariableResult{
				VariableName: variableName(&g.Component, &g.Variable, g.AttributeType), Status: strings.Clone(string(g.AttributeStatus)),
			}
			if g.AttributeStatusInfo != nil {
				r.Reason = strings.Clone(g.AttributeStatusInfo.ReasonCode)
			}
			all = append(all, r)
		}
	}
	return variablesOutcome(all)
}

// variablesOutcome is accepted when every variable was. The word that tells most stands
// for all: the first refusal, else a reboot that is needed.
func variablesOutcome(all []csms.VariableResult) csms.Outcome {
	o := csms.Outcome{Status: csms.OutcomeAccepted, StationWord: "Accepted"}
	for _, r := range all {
		switch r.Status {
		case "Accepted":
		case "RebootRequired":
			if o.Status == csms.OutcomeAccepted {
				o.StationWord = r.Status
			}
		default:
			if o.Status == csms.OutcomeAccepted {
				o.Status, o.StationWord, o.Reason = csms.OutcomeRejected, r.Status, r.Reason
			}
		}
	}
	if len(all) == 0 {
		return csms.Outcome{Status: csms.OutcomeUnknown, Reason: "unreadableAnswer"}
	}
	o.Result, _ = json.Marshal(csms.VariableResults{Variables: all}) // plain text: can't fail
	return o
}
