package gateway

import (
	"bytes"
	"strings"

	"github.com/go-json-experiment/json"
	"github.com/go-json-experiment/json/jsontext"
)

// mask stands in the journal for a secret.
const mask = "***"

// masked gives a copy of a frame's text for the journal, with every secret in it
// replaced (threat model S19): passwords and keys by the name of their member, and values
// of the variables and configuration keys that hold one. Frames without a word that
// hints at one are copied as they are, byte for byte.
func masked(action string, raw []byte) []byte {
	if !hints(action, raw) {
		return bytes.Clone(raw)
	}
	var frame any
	if err := json.Unmarshal(raw, &frame); err != nil {
		// What can't be read can't be masked.
		text, _ := jsontext.AppendQuote(nil, "a frame of "+action+" that may hold a secret and can't be parsed")
		return text
	}
	if !hide(frame) {
		return bytes.Clone(raw)
	}
	text, err := json.Marshal(frame, json.Deterministic(true))
	if err != nil {
		return []byte(`"` + mask + `"`)
	}
	return text
}

// hints reports cheaply whether a frame may hold a secret. The action rules out the
// frequent ones, which have no place for one.
func hints(action string, raw []byte) bool {
	switch action {
	case "MeterValues", "TransactionEvent", "Heartbeat", "StatusNotification", "StartTransaction", "StopTransaction", "Authorize":
		return false
	}
	// Any escape may hide a letter of the words below.
	return bytes.Contains(raw, []byte("AuthorizationKey")) || bytes.Contains(raw, []byte("assword")) ||
		bytes.Contains(raw, []byte("simPin")) || bytes.Contains(raw, []byte(`\u`)) ||
		action == "SetNetworkProfile"
}

// secretName reports whether a member, variable or configuration key of that name
// holds a secret.
func secretName(name string) bool {
	switch name {
	case "simPin", "AuthorizationKey":
		return true
	}
	return strings.Contains(strings.ToLower(name), "password")
}

// hide replaces secrets in a decoded value and reports whether there were any.
func hide(v any) (found bool) {
	switch v := v.(type) {
	case []any:
		for _, e := range v {
			found = hide(e) || found
		}
	case map[string]any:
		named := secretName(nameOf(v))
		for name, e := range v {
			_, object := e.(map[string]any)
			_, list := e.([]any)
			switch {
			case object || list:
				found = hide(e) || found
				if name == "variableAttribute" && named {
					found = hideMember(e, "value") || found
				}
			case secretName(name), named && (name == "value" || name == "attributeValue"):
				v[name], found = mask, true
			case name == "key" && v["type"] != nil:
				v[name], found = mask, true // the shared key of a VPN
			}
		}
	}
	return found
}

// hideMember replaces a member of each object of a list.
func hideMember(v any, name string) (found bool) {
	list, _ := v.([]any)
	for _, e := range list {
		if m, ok := e.(map[string]any); ok && m[name] != nil {
			m[name], found = mask, true
		}
	}
	return found
}

// nameOf is what an object names: a configuration key (1.6) or a variable (2.x).
func nameOf(m map[string]any) string {
	if key, ok := m["key"].(string); ok {
		return key
	}
	if variable, ok := m["variable"].(map[string]any); ok {
		name, _ := variable["name"].(string)
		return name
	}
	return ""
}
