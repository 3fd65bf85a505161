package csms

import (
	"encoding/json"
	"fmt"
	"math"
	"slices"
	"strings"
)

// CommandType is what an operator asks of a station, in neutral words.
type CommandType string

// Params is what a command wants: one type for each [CommandType], a struct that is used
// by value and never changed in place. Its JSON members are those of the REST request
// beside "type"; its tags describe them there (doc, minimum, enum, ...).
type Params interface {
	// Type is the command's type.
	Type() CommandType
	// Check adds what no station could be asked for, with pointers into the JSON form.
	Check(*Faults)
}

// Secretive are parameters that hold a secret, which is kept only until the station has
// it and shown to nobody.
type Secretive interface {
	Params
	// Redacted gives the parameters without the secret.
	Redacted() Params
}

// redacted stands in the place of a secret.
const redacted = "***"

// RedactedParams gives parameters without the secrets they hold.
func RedactedParams(p Params) Params {
	if s, ok := p.(Secretive); ok {
		return s.Redacted()
	}
	return p
}

// Personal are parameters that hold personal data, which the audit log keeps as a digest
// only.
type Personal interface {
	Params
	// Digested gives the parameters with digests in the place of personal data.
	Digested() Params
}

// DigestedParams gives parameters without the secrets and personal data they hold.
func DigestedParams(p Params) Params {
	p = RedactedParams(p)
	if d, ok := p.(Personal); ok {
		return d.Digested()
	}
	return p
}

// InOrder marks parameters of a command that takes several CALLs of which none is sent
// after one was refused.
type InOrder interface {
	Params
	InOrder()
}

// Numbered are parameters with the number by which the station's later messages name the
// request that they belong to. The server chooses it where the operator did not.
type Numbered interface {
	Params
	// Number is the number, 0 for none yet.
	Number() int
	// Numbered gives the parameters with another number.
	Numbered(n int) Params
}

// Faults collects what is wrong with a request; nil is nothing.
type Faults []FieldError

// Add notes one fault; the message reads on from the member's name.
func (f *Faults) Add(pointer, format string, args ...any) {
	*f = append(*f, FieldError{Pointer: pointer, Message: fmt.Sprintf(format, args...)})
}

// oneOf notes a value that is none of the words; "" passes where it is among them.
func (f *Faults) oneOf(pointer, value string, words ...string) {
	if slices.Contains(words, value) {
		return
	}
	words = slices.DeleteFunc(slices.Clone(words), func(w string) bool { return w == "" })
	if value == "" {
		f.Add(pointer, "is required: one of %s", strings.Join(words, ", "))
		return
	}
	f.Add(pointer, "must be one of %s", strings.Join(words, ", "))
}

// length notes a text of more than most characters or, where it is required, of none.
func (f *Faults) length(pointer, value string, required bool, most int) {
	switch n := len([]rune(value)); {
	case required && n == 0:
		f.Add(pointer, "is required")
	case n > most:
		f.Add(pointer, "must have at most %d characters", most)
	}
}

// number notes a request's number that no version can carry.
func (f *Faults) number(pointer string, n int) {
	if n < 0 || n > math.MaxInt32 {
		f.Add(pointer, "must be 0 to %d", math.MaxInt32)
	}
}

// place notes an EVSE or connector that can't be.
func (f *Faults) place(evse EVSEID, connector ConnectorID) {
	if evse < 0 {
		f.Add("/evseId", "must not be negative")
	}
	if connector < 0 {
		f.Add("/connectorId", "must not be negative")
	}
	if connector > 0 && evse == 0 {
		f.Add("/connectorId", "needs an evseId")
	}
}

// A paramsKind is one type of parameters.
type paramsKind struct {
	zero   Params
	decode func(data []byte) (Params, error)
}

func kindOf[P Params]() paramsKind {
	var zero P
	return paramsKind{zero, func(data []byte) (Params, error) {
		var p P
		if len(data) > 0 {
			if err := json.Unmarshal(data, &p); err != nil {
				return nil, err
			}
		}
		return p, nil
	}}
}

// paramsKinds is every type of command, in the order in which they are listed.
var paramsKinds = []paramsKind{
	kindOf[Start](), kindOf[Stop](), kindOf[Unlock](),
	kindOf[Reset](), kindOf[Trigger](), kindOf[ChangeAvailability](),
	kindOf[ClearCache](), kindOf[GetLocalListVersion](), kindOf[SendLocalList](),
	kindOf[Reserve](), kindOf[CancelReservation](), kindOf[DataTransfer](),
	kindOf[GetTransactionStatus](), kindOf[CostUpdated](), kindOf[CustomerInformation](),
	kindOf[GetVariables](), kindOf[SetVariables](), kindOf[RotatePassword](),
	kindOf[SetChargingProfile](), kindOf[ClearChargingProfile](), kindOf[GetCompositeSchedule](), kindOf[GetChargingProfiles](),
	kindOf[UsePriorityCharging](), kindOf[UpdateDynamicSchedule](), kindOf[NotifyAllowedEnergyTransfer](), kindOf[AFRRSignal](),
	kindOf[SetDefaultTariff](), kindOf[GetTariffs](), kindOf[ClearTariffs](), kindOf[ChangeTransactionTariff](),
	kindOf[GetLog](), kindOf[UpdateFirmware](), kindOf[PublishFirmware](), kindOf[UnpublishFirmware](),
	kindOf[GetBaseReport](), kindOf[GetReport](), kindOf[GetMonitoringReport](),
	kindOf[SetMonitoringBase](), kindOf[SetMonitoringLevel](), kindOf[SetVariableMonitoring](), kindOf[ClearVariableMonitoring](),
	kindOf[InstallCertificate](), kindOf[DeleteCertificate](), kindOf[GetInstalledCertificateIDs](),
	kindOf[SetNetworkProfile](), kindOf[SetDisplayMessage](), kindOf[GetDisplayMessages](), kindOf[ClearDisplayMessage](),
}

// AllParams gives empty parameters of every command type.
func AllParams() []Params {
	all := make([]Params, len(paramsKinds))
	for i, k := range paramsKinds {
		all[i] = k.zero
	}
	return all
}

// DecodeParams reads the JSON form of a command's parameters; nothing is empty
// parameters. Members that the type does not have are ignored. Code invalid for a type
// that there is not or text that does not fit.
func DecodeParams(t CommandType, data []byte) (Params, error) {
	for _, k := range paramsKinds {
		if k.zero.Type() == t {
			p, err := k.decode(data)
			if err != nil {
				return nil, Errorf(CodeInvalid, "parameters of %s: %w", t, err)
			}
			return p, nil
		}
	}
	return nil, Errorf(CodeInvalid, "there is no command of type %q", string(t))
}
