package v16

import (
	"encoding/hex"
	"encoding/json"
	"slices"
	"strconv"
	"strings"

	"github.com/evenkeel/evenkeel/csms"
	"github.com/evenkeel/evenkeel/ocpp16"
	"github.com/evenkeel/evenkeel/ocppjson"
)

// LimitCall asks for the items that a message of this command may hold: the keys of a
// GetConfiguration (OCPP 1.6 section 9.1, GetConfigurationMaxKeys) or the entries of a
// SendLocalList (section 9.2, SendLocalListMaxLength). One item fits always.
func (Dialect) LimitCall(c csms.Command) ocppjson.Message {
	switch p := c.Params.(type) {
	case csms.GetVariables:
		if len(p.Variables) > 1 {
			return &ocpp16.GetConfigurationRequest{Key: []string{"GetConfigurationMaxKeys"}}
		}
	case csms.SendLocalList:
		if len(p.Entries) > 1 {
			return &ocpp16.GetConfigurationRequest{Key: []string{"SendLocalListMaxLength"}}
		}
	}
	return nil
}

// Limit reads the answer to [Dialect.LimitCall].
func (Dialect) Limit(answer ocppjson.Message) int {
	m, ok := answer.(*ocpp16.GetConfigurationResponse)
	if !ok || len(m.ConfigurationKey) == 0 || m.ConfigurationKey[0].Value == nil {
		return 0
	}
	n, err := strconv.Atoi(strings.TrimSpace(*m.ConfigurationKey[0].Value))
	if err != nil || n < 1 {
		return 0
	}
	return n
}

// key is the configuration key that a variable stands for.
func key(n csms.VariableName) (string, error) {
	if n.Component != "" || n.VariableInstance != "" || n.EVSE != 0 || n.AttributeType != "" && n.AttributeType != "Actual" {
		return "", csms.Errorf(csms.CodeNotSupported,
			"this station has configuration keys only: name one as the variable, without component, EVSE, instance or attribute")
	}
	return n.Variable, nil
}

func getVariablesCalls(p csms.GetVariables, limit int) ([]ocppjson.Message, error) {
	keys := make([]string, len(p.Variables))
	for i, v := range p.Variables {
		k, err := key(v)
		if err != nil {
			return nil, err
		}
		keys[i] = k
	}
	if len(keys) == 0 {
		return one(&ocpp16.GetConfigurationRequest{}, nil)
	}
	if limit <= 0 {
		limit = len(keys)
	}
	var calls []ocppjson.Message
	for part := range slices.Chunk(keys, limit) {
		calls = append(calls, &ocpp16.GetConfigurationRequest{Key: part})
	}
	return calls, nil
}

func setVariablesCalls(p csms.SetVariables) ([]ocppjson.Message, error) {
	var calls []ocppjson.Message
	for _, v := range p.Variables {
		k, err := key(v.VariableName)
		if err != nil {
			return nil, err
		}
		calls = append(calls, &ocpp16.ChangeConfigurationRequest{Key: k, Value: v.Value})
	}
	return calls, nil
}

// rotateCall sets the station's key, which is configured in hexadecimal (security white
// paper, AuthorizationKey).
func rotateCall(p csms.RotatePassword) ocppjson.Message {
	return &ocpp16.ChangeConfigurationRequest{Key: "AuthorizationKey", Value: hex.EncodeToString([]byte(p.Password))}
}

func variablesGot(answers []ocppjson.Message) csms.Outcome {
	all := []csms.VariableResult{}
	o := csms.Outcome{Status: csms.OutcomeAccepted}
	for _, a := range answers {
		m, ok := a.(*ocpp16.GetConfigurationResponse)
		if !ok {
			continue
		}
		for i := range m.ConfigurationKey {
			k := &m.ConfigurationKey[i]
			r := csms.VariableResult{
				VariableName: csms.VariableName{Variable: strings.Clone(k.Key)}, Status: "Accepted", ReadOnly: k.Readonly,
			}
			if k.Value != nil {
				r.Value = new(r.Shown(*k.Value))
			}
			all = append(all, r)
		}
		for _, k := range m.UnknownKey {
			all = append(all, csms.VariableResult{
				VariableName: csms.VariableName{Variable: strings.Clone(k)}, Status: "UnknownVariable",
			})
			o.Status, o.StationWord = csms.OutcomeRejected, "UnknownVariable"
		}
	}
	o.Result, _ = json.Marshal(csms.VariableResults{Variables: all}) // plain text: can't fail
	return o
}

// variablesSet pairs each answer with the key it is about: they come in the same order.
// It is accepted when every key was; the first refusal stands for all.
func variablesSet(p csms.SetVariables, answers []ocppjson.Message) csms.Outcome {
	all := []csms.VariableResult{}
	o := csms.Outcome{Status: csms.OutcomeAccepted, StationWord: "Accepted"}
	for i, a := range answers {
		m, ok := a.(*ocpp16.ChangeConfigurationResponse)
		if !ok || i >= len(p.Variables) {
			continue
		}
		word := strings.Clone(string(m.Status))
		all = append(all, csms.VariableResult{VariableName: p.Variables[i].VariableName, Status: word})
		switch single := outcome(word); {
		case single.Status != csms.OutcomeAccepted && o.Status == csms.OutcomeAccepted,
			word == "RebootRequired" && o.Status == csms.OutcomeAccepted:
			o = single
		}
	}
	o.Result, _ = json.Marshal(csms.VariableResults{Variables: all}) // plain text: can't fail
	return o
}
