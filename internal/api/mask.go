package api

import (
	"bytes"
	"io"
	"strings"
	"unicode/utf8"

	"github.com/go-json-experiment/json/jsontext"

	"github.com/evenkeel/evenkeel/csms"
	"github.com/evenkeel/evenkeel/internal/operator"
)

// maskValue hides an id token's value but for the end by which people tell their cards
// apart, where enough stays hidden.
func maskValue(v string) string {
	n := utf8.RuneCountInString(v)
	if n < 8 {
		return strings.Repeat("*", n)
	}
	runes := []rune(v)
	return strings.Repeat("*", n-3) + string(runes[n-3:])
}

// tokenValue gives the value as the caller may see it.
func tokenValue(who caller, v string) string {
	if who.may(operator.SeeTokenValues) {
		return v
	}
	return maskValue(v)
}

// tokenForm shows an id token to the caller; nil for none.
func tokenForm(who caller, t *csms.IDToken) *csms.IDToken {
	if t == nil {
		return nil
	}
	return &csms.IDToken{Type: t.Type, Value: tokenValue(who, t.Value)}
}

// Names of members whose text is an id token's value, of all OCPP versions, lower case.
var tokenMembers = map[string]bool{
	"idtag": true, "parentidtag": true, "idtoken": true, "additionalidtoken": true,
	"idtokens": true, "emaid": true, "stopidtoken": true, "groupidtoken": true, "additional": true,
	"customeridentifier": true,
}

// hiddenText stands for what can't be masked in part.
const hiddenText = "(hidden: may hold id token values)"

// maskJSON masks the id token values within JSON text, as in frames, calls and events:
// texts of the members of tokenMembers and "value" within an object of such a name. What is not
// JSON is hidden whole.
func maskJSON(raw []byte) []byte {
	dec := jsontext.NewDecoder(bytes.NewReader(raw),
		jsontext.AllowDuplicateNames(true), jsontext.AllowInvalidUTF8(true))
	var out bytes.Buffer
	enc := jsontext.NewEncoder(&out, jsontext.AllowDuplicateNames(true), jsontext.AllowInvalidUTF8(true))
	type level struct {
		object bool
		token  bool // the value of a member that holds an id token
		name   string
		isName bool // the next text is a name
	}
	// What a station keeps of a customer comes as free text.
	customer := bytes.Contains(raw, []byte("NotifyCustomerInformation"))
	stack := []level{{}}
	for {
		t, err := dec.ReadToken()
		if err == io.EOF {
			return bytes.TrimSpace(out.Bytes())
		}
		if err != nil {
			return []byte(hiddenText)
		}
		top := &stack[len(stack)-1]
		named := tokenMembers[strings.ToLower(top.name)] || customer && top.name == "data"
		switch t.Kind() {
		case '{', '[':
			inner := level{object: t.Kind() == '{', isName: t.Kind() == '{'}
			inner.token = top.object && named || !top.object && top.token
			top.isName = top.object
			stack = append(stack, inner)
		case '}', ']':
			stack = stack[:len(stack)-1]
		case '"':
			if top.object && top.isName {
				top.name, top.isName = t.String(), false
				break
			}
			if top.object {
				if named || top.token && top.name == "value" {
					t = jsontext.String(maskValue(t.String()))
				}
				top.isName = true
			} else if top.token {
				t = jsontext.String(maskValue(t.String()))
			}
		default:
			top.isName = top.object
		}
		if err := enc.WriteToken(t); err != nil {
			return []byte(hiddenText)
		}
	}
}
