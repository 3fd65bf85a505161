package csms

import (
	"strconv"
	"strings"
)

// VariableName names a variable of a station's device model, or one of its attributes.
// A configuration key of OCPP 1.6 is a variable without a component.
// OCPP 2.0.1 Part 2, ComponentType and VariableType.
type VariableName struct {
	Component         string      `json:"component,omitzero" maxLength:"50" doc:"Absent for a configuration key of OCPP 1.6"`
	ComponentInstance string      `json:"componentInstance,omitzero" maxLength:"50"`
	EVSE              EVSEID      `json:"evseId,omitzero" minimum:"0" doc:"The EVSE of the component, 0 or absent for one of the station"`
	Connector         ConnectorID `json:"connectorId,omitzero" minimum:"0"`
	Variable          string      `json:"variable" minLength:"1" maxLength:"50" doc:"In OCPP 1.6 the configuration key"`
	VariableInstance  string      `json:"variableInstance,omitzero" maxLength:"50"`
	AttributeType     string      `json:"attributeType,omitzero" enum:"Actual,Target,MinSet,MaxSet" doc:"Default: Actual"`
}

func (n VariableName) check(f *Faults, pointer string) {
	f.length(pointer+"/component", n.Component, false, 50)
	f.length(pointer+"/componentInstance", n.ComponentInstance, false, 50)
	f.length(pointer+"/variable", n.Variable, true, 50)
	f.length(pointer+"/variableInstance", n.VariableInstance, false, 50)
	f.oneOf(pointer+"/attributeType", n.AttributeType, "", "Actual", "Target", "MinSet", "MaxSet")
	if n.EVSE < 0 {
		f.Add(pointer+"/evseId", "must not be negative")
	}
	if n.Connector < 0 || n.Connector > 0 && n.EVSE == 0 {
		f.Add(pointer+"/connectorId", "must not be negative, and needs an evseId")
	}
}

// Secret reports whether the variable holds a password or key. Names are compared
// without regard to case (OCPP 2.0.1 Part 2, identifierString; OCPP 1.6 section 9).
func (n VariableName) Secret() bool {
	name := strings.ToLower(n.Variable)
	return strings.Contains(name, "password") || name == "authorizationkey" || name == "simpin" || name == "vpnkey"
}

// Shown is the value as it may be kept and shown: stations that tell their secrets exist.
func (n VariableName) Shown(value string) string {
	if n.Secret() {
		return redacted
	}
	return strings.Clone(value)
}

// maxVariables bounds one command; what a message may hold is the station's to say.
const maxVariables = 1000

// GetVariables asks a station for values of its device model.
// OCPP 2.0.1 Part 2, B06; OCPP 1.6 section 5.8.
type GetVariables struct {
	Variables []VariableName `json:"variables,omitempty" maxItems:"1000" doc:"A station of OCPP 1.6 tells all its keys where none is named"`
}

// Type implements [Params].
func (GetVariables) Type() CommandType { return "getVariables" }

// Check implements [Params].
func (p GetVariables) Check(f *Faults) {
	if len(p.Variables) > maxVariables {
		f.Add("/variables", "must have at most %d items", maxVariables)
	}
	for i, v := range p.Variables {
		v.check(f, "/variables/"+strconv.Itoa(i))
	}
}

// VariableSetting is a value for a variable.
type VariableSetting struct {
	VariableName
	Value string `json:"value" maxLength:"2500" doc:"Up to 500 characters in OCPP 1.6, 1000 in 2.0.1"`
}

// SetVariables asks a station to change values of its device model.
// OCPP 2.0.1 Part 2, B05; OCPP 1.6 section 5.3.
type SetVariables struct {
	Variables []VariableSetting `json:"variables" minItems:"1" maxItems:"1000"`
}

// Type implements [Params].
func (SetVariables) Type() CommandType { return "setVariables" }

// Check implements [Params].
func (p SetVariables) Check(f *Faults) {
	if n := len(p.Variables); n == 0 || n > maxVariables {
		f.Add("/variables", "must have 1 to %d items", maxVariables)
	}
	for i, v := range p.Variables {
		pointer := "/variables/" + strconv.Itoa(i)
		v.check(f, pointer)
		f.length(pointer+"/value", v.Value, false, 2500)
	}
}

// Redacted implements [Secretive].
func (p SetVariables) Redacted() Params {
	out := SetVariables{Variables: make([]VariableSetting, len(p.Variables))}
	for i, v := range p.Variables {
		if v.Secret() {
			v.Value = redacted
		}
		out.Variables[i] = v
	}
	return out
}

// RotatePassword asks a station to log in with a new password from its next connection
// on. The one before stays valid until the station has used the new one.
// OCPP 2.0.1 Part 2, A01; OCPP 1.6 security white paper, A01.
type RotatePassword struct {
	Password string `json:"password,omitzero" minLength:"16" maxLength:"20" pattern:"^[!-~]+$" doc:"Chosen by the server where absent; never shown"`
}

// Type implements [Params].
func (RotatePassword) Type() CommandType { return "rotatePassword" }

// Check implements [Params].
func (p RotatePassword) Check(f *Faults) {
	if p.Password == "" {
		return
	}
	if len(p.Password) < 16 || len(p.Password) > 20 {
		f.Add("/password", "must have 16 to 20 characters, which every version takes")
	}
	for _, c := range p.Password {
		if c <= ' ' || c > '~' {
			f.Add("/password", "must have printable characters of ASCII alone")
			break
		}
	}
}

// Redacted implements [Secretive].
func (RotatePassword) Redacted() Params { return RotatePassword{} }

// VariableResults is what a station answered to [GetVariables] and [SetVariables].
type VariableResults struct {
	Variables []VariableResult `json:"variables"`
}

// VariableResult is what a station answered about one variable.
type VariableResult struct {
	VariableName
	Status   string  `json:"status"`             // the station's word: Accepted, Rejected, UnknownVariable, ...
	Reason   string  `json:"reason,omitempty"`   // reason code of 2.x
	Value    *string `json:"value,omitempty"`    // nil where it told none
	ReadOnly bool    `json:"readOnly,omitempty"` // said by stations of OCPP 1.6
}
