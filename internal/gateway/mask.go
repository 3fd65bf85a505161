package gateway

import (
	"bytes"
	"errors"
	"io"
	"strconv"
	"strings"

	"github.com/go-json-experiment/json"
	"github.com/go-json-experiment/json/jsontext"

	"github.com/evenkeel/evenkeel/csms"
)

// mask stands in the journal for a secret.
const mask = `"***"`

// masked gives a frame's text for the journal, with every secret in it replaced (threat
// model S19): passwords and keys by the name of their member, and values of the variables
// and configuration keys that hold one. All else stays byte for byte. The text may be raw
// itself: the journal copies.
func masked(action string, raw []byte) []byte {
	if !hints(action, raw) {
		return raw
	}
	text, err := hide(raw)
	if err != nil {
		// What can't be read can't be masked.
		text, _ = jsontext.AppendQuote(nil, "a frame of "+action+" that may hold a secret and can't be parsed")
	}
	return text
}

// hints reports cheaply whether a frame may hold a secret. The action rules out the
// frequent ones, which have no place for one.
func hints(action string, raw []byte) bool {
	switch action {
	case "MeterValues", "TransactionEvent", "Heartbeat", "StatusNotification", "StartTransaction", "StopTransaction", "Authorize":
		return false
	case "SetNetworkProfile", "GetDiagnostics", "GetLog", "UpdateFirmware", "SignedUpdateFirmware", "PublishFirmware":
		return true // in a URL there may be a password
	}
	text := bytes.ToLower(unescaped(raw))
	for _, word := range [...]string{"authorizationkey", "password", "simpin", "vpnkey"} {
		if bytes.Contains(text, []byte(word)) {
			return true
		}
	}
	return false
}

// unescaped resolves the escapes that may hide a letter of a word.
func unescaped(raw []byte) []byte {
	escape := []byte(`\u00`)
	if !bytes.Contains(raw, escape) {
		return raw
	}
	var out []byte
	for {
		before, after, found := bytes.Cut(raw, escape)
		out = append(out, before...)
		if !found {
			return out
		}
		if len(after) >= 2 {
			if c, err := strconv.ParseUint(string(after[:2]), 16, 8); err == nil {
				out, after = append(out, byte(c)), after[2:]
			}
		}
		raw = after
	}
}

// secretName reports whether a member, variable or configuration key of that name
// holds a secret. Names of variables and keys are not case-sensitive.
func secretName(name string) bool {
	name = strings.ToLower(name)
	switch name {
	case "simpin", "authorizationkey", "vpnkey":
		return true
	}
	return strings.Contains(name, "password")
}

// hide replaces the secrets in a JSON text.
func hide(raw []byte) ([]byte, error) {
	// Also of a frame that is refused for a repeated name no secret may be kept.
	repeated := jsontext.AllowDuplicateNames(true)
	var frame any
	if err := json.Unmarshal(raw, &frame, repeated); err != nil {
		return nil, err
	}
	secrets := map[jsontext.Pointer]string{}
	secretsIn(frame, "", secrets)
	out := make([]byte, 0, len(raw))
	d := jsontext.NewDecoder(bytes.NewReader(raw), repeated)
	copied := 0
	for {
		switch d.PeekKind() {
		case '{', '}', '[', ']':
			if _, err := d.ReadToken(); err != nil {
				return nil, err
			}
			continue
		}
		value, err := d.ReadValue()
		if errors.Is(err, io.EOF) {
			return append(out, raw[copied:]...), nil
		} else if err != nil {
			return nil, err
		}
		if kind, n := d.StackIndex(d.StackDepth()); kind == '{' && n%2 == 1 {
			continue // a name
		}
		if shown, ok := secrets[d.StackPointer()]; ok {
			end := int(d.InputOffset())
			out = append(append(out, raw[copied:end-len(value)]...), shown...)
			copied = end
		}
	}
}

// secretsIn notes where in a decoded value there are secrets, and what is shown instead.
func secretsIn(v any, at jsontext.Pointer, secrets map[jsontext.Pointer]string) {
	switch v := v.(type) {
	case []any:
		for i, e := range v {
			secretsIn(e, at.AppendToken(strconv.Itoa(i)), secrets)
		}
	case map[string]any:
		named := secretName(nameOf(v))
		for name, e := range v {
			here := at.AppendToken(name)
			list, isList := e.([]any)
			_, isObject := e.(map[string]any)
			switch {
			case isObject || isList:
				secretsIn(e, here, secrets)
				if name == "variableAttribute" && named {
					for i := range list {
						secrets[here.AppendToken(strconv.Itoa(i)).AppendToken("value")] = mask
					}
				}
			case secretName(name), named && (name == "value" || name == "attributeValue"),
				name == "key" && v["type"] != nil: // the shared key of a VPN
				secrets[here] = mask
			case name == "location", name == "remoteLocation", name == "ocppCsmsUrl":
				if address, ok := e.(string); ok && csms.ShownURL(address) != address {
					quoted, _ := jsontext.AppendQuote(nil, csms.ShownURL(address)) // was read as JSON
					secrets[here] = string(quoted)
				}
			}
		}
	}
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
