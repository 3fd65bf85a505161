package station_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/evenkeel/evenkeel/ocpp16"
	"github.com/evenkeel/evenkeel/ocpp2"
	"github.com/evenkeel/evenkeel/ocppj"
	"github.com/evenkeel/evenkeel/ocppjson"
	"github.com/evenkeel/evenkeel/ocppws"
	"github.com/evenkeel/evenkeel/station"
)

// schema is as much of JSON Schema as OCPP uses.
type schema struct {
	Ref         string             `json:"$ref"`
	Type        string             `json:"type"`
	Format      string             `json:"format"`
	Enum        []string           `json:"enum"`
	Properties  map[string]*schema `json:"properties"`
	Required    []string           `json:"required"`
	Items       *schema            `json:"items"`
	Minimum     *float64           `json:"minimum"`
	Maximum     *float64           `json:"maximum"`
	Definitions map[string]*schema `json:"definitions"`
}

// instance makes a valid instance: of the required members, or of all.
func (s *schema) instance(root *schema, full bool, name string) any {
	if s.Ref != "" {
		return root.Definitions[s.Ref[strings.LastIndexByte(s.Ref, '/')+1:]].instance(root, full, name)
	}
	switch s.Type {
	case "object":
		out := map[string]any{}
		required := map[string]bool{}
		for _, r := range s.Required {
			required[r] = true
		}
		for name, p := range s.Properties {
			if required[name] || full && name != "customData" {
				out[name] = p.instance(root, full, name)
			}
		}
		return out
	case "array":
		return []any{s.Items.instance(root, full, name)}
	case "integer", "number":
		switch {
		case s.Maximum != nil && *s.Maximum <= 0:
			return *s.Maximum
		case s.Minimum != nil && *s.Minimum > 1:
			return *s.Minimum
		default:
			return 1
		}
	case "boolean":
		return true
	case "string":
		switch {
		case len(s.Enum) > 0:
			return s.Enum[0]
		case s.Format == "date-time":
			return "2026-11-24T12:00:00Z"
		case s.Format == "uri" || strings.HasSuffix(strings.ToLower(name), "location") || strings.HasSuffix(name, "URL"):
			return "ftp://203.0.113.1/x"
		default:
			return "x"
		}
	default:
		return "x"
	}
}

func payloadOf(t *testing.T, v ocppj.Version, action string, full bool) string {
	t.Helper()
	var (
		raw []byte
		err error
	)
	if v == ocppj.V16 {
		raw, err = ocpp16.ExportSchema(action, false)
	} else {
		raw, err = ocpp2.ExportSchema(version2(v), action, false)
	}
	must(t, err)
	var s schema
	must(t, json.Unmarshal(raw, &s))
	out, err := json.Marshal(s.instance(&s, full, ""))
	must(t, err)
	return string(out)
}

func actionsOf(v ocppj.Version) []ocppjson.ActionInfo {
	if v == ocppj.V16 {
		return ocpp16.Actions()
	}
	return ocpp2.Actions(version2(v))
}

// TestEveryCall sends each CALL of each version, with the least and with all members, to a station that charges, and
// wants an answer that fits its schema. What the CSMS may not send is refused.
func TestEveryCall(t *testing.T) {
	t.Parallel()
	forVersions(t, func(t *testing.T, v ocppj.Version) {
		c := newCSMS(t)
		n := 0
		for i, a := range actionsOf(v) {
			for _, full := range []bool{false, true} {
				id := fmt.Sprintf("CS%d%t", i, full)
				st := c.start(station.Options{Version: v, Identity: id, EVSEs: []station.EVSESpec{{}, {Current: station.DC}}})
				must(t, st.PlugIn(1, bigCar))
				must(t, st.Tap(1, driverToken))
				waitFor(t, st, "charging", func(s station.State) bool { return s.EVSEs[0].TransactionID != "" })
				payload := payloadOf(t, v, a.Name, full)
				if a.FromCSMS {
					n++
					c.call(id, a.Name, payload)
					checkUnhurt(t, st)
					continue
				}
				_, err := c.conn(id).Call(t.Context(), a.Name, []byte(payload))
				var refused *ocppws.CallError
				if !errors.As(err, &refused) || refused.Code != ocppj.NotSupported {
					t.Errorf("%s, which is for stations to send: %v", a.Name, err)
				}
			}
		}
		if want := map[ocppj.Version]int{ocppj.V16: 26, ocppj.V201: 40, ocppj.V21: 55}[v]; n != 2*want {
			t.Errorf("%d actions of the CSMS tried, want %d", n/2, want)
		}
	})
}

// checkUnhurt makes sure that the station still answers, or is on its way through a reset.
func checkUnhurt(t *testing.T, st *station.Station) {
	t.Helper()
	waitFor(t, st, "a station that is well", func(s station.State) bool { return s.Connected && s.Registration == station.Accepted })
}

// TestBadCalls wants the CALLERROR each version has for a bad request.
func TestBadCalls(t *testing.T) {
	t.Parallel()
	forVersions(t, func(t *testing.T, v ocppj.Version) {
		c := newCSMS(t)
		c.start(station.Options{Version: v})
		reset := map[ocppj.Version]string{ocppj.V16: `"Soft"`, ocppj.V201: `"OnIdle"`, ocppj.V21: `"OnIdle"`}[v]
		for _, tt := range []struct {
			action, payload string
			want            ocppj.ErrorCode
		}{
			{"MakeCoffee", `{}`, ocppj.NotImplemented},
			{"reset", `{"type":` + reset + `}`, ocppj.NotImplemented},
			{"Reset", `{}`, ocppj.OccurrenceConstraintViolation},
			{"Reset", `{"type":7}`, ocppj.TypeConstraintViolation},
			{"Reset", `{"type":"Never"}`, ocppj.PropertyConstraintViolation},
			{"Reset", `{"type":` + reset + `,"colour":"red"}`, ocppj.FormatViolation},
			{"Reset", `{"type":` + reset + `,}`, ocppj.FormatViolation},
		} {
			_, err := c.conn("CS1").Call(t.Context(), tt.action, []byte(tt.payload))
			var refused *ocppws.CallError
			if !errors.As(err, &refused) || refused.Code != tt.want {
				t.Errorf("%s %s: %v, want %s", tt.action, tt.payload, err, tt.want)
			}
		}
	})
}
