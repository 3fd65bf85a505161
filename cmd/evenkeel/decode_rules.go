package main

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"

	"github.com/evenkeel/evenkeel/internal/gateway"
	"github.com/evenkeel/evenkeel/ocpp16"
	"github.com/evenkeel/evenkeel/ocpp2"
	"github.com/evenkeel/evenkeel/ocppj"
)

// decodeRules looks up in a message's JSON Schema what is asked for at a place.
type decodeRules struct {
	source string // where the rules stand, such as OCPP 1.6 section 6.3 (BootNotification.req)
	root   schemaNode
}

// schemaNode is the part of JSON Schema that the OCPP schemas use.
type schemaNode struct {
	Ref         string                `json:"$ref"`
	Type        string                `json:"type"`
	Format      string                `json:"format"`
	Enum        []string              `json:"enum"`
	MaxLength   *int                  `json:"maxLength"`
	MinItems    *int                  `json:"minItems"`
	MaxItems    *int                  `json:"maxItems"`
	Minimum     *float64              `json:"minimum"`
	Maximum     *float64              `json:"maximum"`
	MultipleOf  *float64              `json:"multipleOf"`
	Required    []string              `json:"required"`
	Properties  map[string]schemaNode `json:"properties"`
	Items       *schemaNode           `json:"items"`
	Definitions map[string]schemaNode `json:"definitions"`
}

// newDecodeRules reads the schema of the frame's message; a message that has none gives
// rules that know nothing.
func newDecodeRules(e *gateway.Explanation) *decodeRules {
	response := e.Frame.Type == ocppj.CallResult
	r := &decodeRules{source: ruleSource(e.Version, e.Action, response)}
	if !e.Known || len(e.Violations) == 0 {
		return r
	}
	var text []byte
	var err error
	switch e.Version {
	case ocppj.V16:
		text, err = ocpp16.ExportSchema(e.Action, response)
	case ocppj.V201:
		text, err = ocpp2.ExportSchema(ocpp2.V201, e.Action, response)
	default:
		text, err = ocpp2.ExportSchema(ocpp2.V21, e.Action, response)
	}
	if err == nil {
		err = json.Unmarshal(text, &r.root)
	}
	if err != nil {
		r.root = schemaNode{}
	}
	return r
}

// The messages of 1.6 and of its security extension in the order in which the specification
// and the whitepaper describe them: each as two sections, request and response.
var (
	messages16 = strings.Fields(`Authorize BootNotification CancelReservation ChangeAvailability ChangeConfiguration ClearCache
		ClearChargingProfile DataTransfer DiagnosticsStatusNotification FirmwareStatusNotification GetCompositeSchedule
		GetConfiguration GetDiagnostics GetLocalListVersion Heartbeat MeterValues RemoteStartTransaction RemoteStopTransaction
		ReserveNow Reset SendLocalList SetChargingProfile StartTransaction StatusNotification StopTransaction TriggerMessage
		UnlockConnector UpdateFirmware`)
	messages16Security = strings.Fields(`CertificateSigned DeleteCertificate ExtendedTriggerMessage GetInstalledCertificateIds
		GetLog InstallCertificate LogStatusNotification SecurityEventNotification SignCertificate
		SignedFirmwareStatusNotification SignedUpdateFirmware`)
)

// ruleSource names the place of the specification that describes a message.
func ruleSource(v ocppj.Version, action string, response bool) string {
	second, suffix, schema := 0, "req", "Request"
	if response {
		second, suffix, schema = 1, "conf", "Response"
	}
	if v != ocppj.V16 {
		return fmt.Sprintf("OCPP %s Part 3, %s%s.json,", v, action, schema)
	}
	if i := slices.Index(messages16, action); i >= 0 {
		return fmt.Sprintf("OCPP 1.6 section 6.%d (%s.%s)", 2*i+1+second, action, suffix)
	}
	i := slices.Index(messages16Security, action)
	return fmt.Sprintf("OCPP 1.6 security whitepaper section 5.%d (%s.%s)", 2*i+1+second, action, suffix)
}

// frameSource names the place of the specification that describes frames.
func frameSource(v ocppj.Version) string {
	if v == ocppj.V16 {
		return "OCPP-J 1.6 section 4.2"
	}
	return fmt.Sprintf("OCPP %s Part 4 section 4.2", v)
}

// at describes what the schema asks for at a JSON pointer, "" where it has nothing there.
func (r *decodeRules) at(path string) string {
	if path == "" {
		return ""
	}
	node := r.resolve(r.root)
	required := false
	for name := range strings.SplitSeq(path[1:], "/") {
		name = strings.ReplaceAll(strings.ReplaceAll(name, "~1", "/"), "~0", "~")
		if node.Items != nil {
			node, required = r.resolve(*node.Items), false
			continue
		}
		next, ok := node.Properties[name]
		if !ok {
			return ""
		}
		required = false
		for _, n := range node.Required {
			required = required || n == name
		}
		node = r.resolve(next)
	}
	return describeRule(node, required)
}

func (r *decodeRules) resolve(n schemaNode) schemaNode {
	for range 8 {
		name, ok := strings.CutPrefix(n.Ref, "#/definitions/")
		if !ok {
			break
		}
		n = r.root.Definitions[name]
	}
	return n
}

// describeRule writes a schema node in words.
func describeRule(n schemaNode, required bool) string {
	var parts []string
	add := func(format string, args ...any) { parts = append(parts, fmt.Sprintf(format, args...)) }
	if required {
		add("a required")
	} else {
		add("an optional")
	}
	switch {
	case len(n.Enum) > 0:
		add("one of %s", strings.Join(n.Enum, ", "))
	case n.Format != "":
		add("%s (RFC 3339 with a time zone)", n.Format)
		if n.Format != "date-time" {
			parts[len(parts)-1] = n.Format
		}
	case n.Type == "":
		add("value")
	default:
		add("%s", n.Type)
	}
	if n.MaxLength != nil {
		add("of at most %d characters", *n.MaxLength)
	}
	if n.MinItems != nil && *n.MinItems > 0 {
		add("with at least %d element(s)", *n.MinItems)
	}
	if n.MaxItems != nil {
		add("with at most %d element(s)", *n.MaxItems)
	}
	if n.Minimum != nil {
		add("not below %v", *n.Minimum)
	}
	if n.Maximum != nil {
		add("not above %v", *n.Maximum)
	}
	if n.MultipleOf != nil {
		add("in multiples of %v", *n.MultipleOf)
	}
	return strings.Join(parts, " ")
}
