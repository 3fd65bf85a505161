package gateway

import (
	"bytes"
	"context"
	"encoding/hex"
	"errors"
	"strings"
	"time"

	"github.com/go-json-experiment/json"
	"github.com/go-json-experiment/json/jsontext"

	"github.com/evenkeel/evenkeel/csms"
	"github.com/evenkeel/evenkeel/internal/logkey"
	"github.com/evenkeel/evenkeel/ocppjson"
	"github.com/evenkeel/evenkeel/ocppws"
)

// maxCallTimeout is the longest that a raw call may wait: REST promises an answer in 20 s.
const maxCallTimeout = 20 * time.Second

// serveCall sends a raw CALL to a station of this node, whatever its registration. Codes:
// conflict where it is not connected, not_found for an action its version lacks, invalid
// with places for a payload that breaks the schema, unavailable where too many wait,
// timeout where no answer came, for whatever reason.
func (g *Gateway) serveCall(ctx context.Context, c csms.Call) (csms.CallReply, error) {
	s := g.session(c.Station)
	if s == nil {
		return csms.CallReply{}, notConnected()
	}
	info, ok := s.d.Action(c.Action)
	if !ok || !info.FromCSMS {
		return csms.CallReply{}, csms.Errorf(csms.CodeNotFound, "OCPP %s has no such action for a CSMS to send", s.d.Version())
	}
	payload := c.Payload
	if len(payload) == 0 {
		payload = []byte("{}")
	}
	if err := s.check(c.Action, payload); err != nil {
		return csms.CallReply{}, err
	}
	timeout := c.Timeout
	if timeout <= 0 || timeout > maxCallTimeout {
		timeout = maxCallTimeout
	}
	ctx, cancel := context.WithTimeout(ctx, timeout)
	defer cancel()
	s.allow(c.Action, payload)
	result, err := s.conn.Call(ctx, c.Action, payload)
	if err == nil {
		s.rotated(g.life, c.Action, payload, result.Payload)
		return csms.CallReply{MessageID: result.MessageID, Response: result.Payload}, nil
	}
	if refused, ok := errors.AsType[*ocppws.CallError](err); ok {
		return csms.CallReply{MessageID: refused.MessageID, Error: &csms.CallError{
			Code: string(refused.Code), Description: refused.Description, Details: object(refused.Details),
		}}, nil
	}
	switch {
	case errors.Is(err, ocppws.ErrQueueFull):
		return csms.CallReply{}, csms.Errorf(csms.CodeUnavailable, "too many calls wait for the charging station")
	case errors.Is(err, ocppws.ErrClosed):
		return csms.CallReply{}, notConnected()
	default:
		return csms.CallReply{}, &csms.Error{
			Code: csms.CodeTimeout, Message: "the charging station gave no usable answer in time", Err: err,
		}
	}
}

func notConnected() error {
	return csms.Errorf(csms.CodeConflict, "the charging station is not connected")
}

// object keeps the details of a CALLERROR where they are what they should be.
func object(details []byte) []byte {
	details = bytes.TrimSpace(details)
	if len(details) == 0 || details[0] != '{' || !jsontext.Value(details).IsValid() {
		return nil
	}
	return details
}

// check refuses a payload that breaks the schema of the station's version.
func (s *session) check(action string, payload []byte) error {
	broken, err := s.d.Check(action, false, payload)
	if err != nil {
		text := "is not a JSON object"
		if syntax, ok := errors.AsType[*ocppjson.SyntaxError](err); ok {
			text = syntax.Error()
		}
		return &csms.Error{
			Code: csms.CodeInvalid, Message: "the payload is not valid",
			Fields: []csms.FieldError{{Pointer: "", Message: text}},
		}
	}
	if len(broken) == 0 {
		return nil
	}
	e := &csms.Error{Code: csms.CodeInvalid, Message: "the payload breaks the schema of " + action + " in OCPP " + s.d.Version()}
	for i := range broken {
		e.Fields = append(e.Fields, csms.FieldError{Pointer: broken[i].Path, Message: broken[i].String()})
	}
	return e
}

// triggered is which action each trigger asks for, where the words differ.
var triggered = map[string]string{
	"SignChargingStationCertificate": "SignCertificate",
	"SignChargePointCertificate":     "SignCertificate",
	"SignV2GCertificate":             "SignCertificate",
	"SignV2G20Certificate":           "SignCertificate",
	"SignCombinedCertificate":        "SignCertificate",
}

// maxAllowed bounds what a pending station is remembered to be asked for.
const maxAllowed = 16

// allow lets a station that is pending send what this CALL asks it for (B02.FR.02).
func (s *session) allow(action string, payload []byte) {
	if s.accepted() {
		return
	}
	asked := ""
	switch action {
	case "GetBaseReport", "GetReport":
		asked = "NotifyReport"
	case "TriggerMessage", "ExtendedTriggerMessage":
		var p struct {
			RequestedMessage string `json:"requestedMessage"`
		}
		if json.Unmarshal(payload, &p) != nil {
			return
		}
		if asked = triggered[p.RequestedMessage]; asked == "" {
			asked = p.RequestedMessage
		}
	default:
		return
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	for _, a := range s.allowed {
		if a == asked {
			return
		}
	}
	if len(s.allowed) < maxAllowed {
		s.allowed = append(s.allowed, asked)
	}
}

// rotated makes credentials that a CALL has changed valid beside the present ones, until
// the station has used them.
func (s *session) rotated(ctx context.Context, action string, payload, response []byte) {
	secret := newSecret(action, payload, response)
	if len(secret) == 0 {
		return
	}
	if err := s.g.d.Fleet.AddSecret(ctx, s.key, secret); err != nil {
		s.g.log.Error("new credentials of a station not kept", logkey.Station, s.key.Station, logkey.Err, err)
	}
}

// newSecret finds the password that an accepted CALL has set, nil for none. A 1.6 key is
// configured in hexadecimal (security white paper, AuthorizationKey) and given as the
// bytes it stands for; which spelling the station sends makes no difference to the fleet.
func newSecret(action string, payload, response []byte) []byte {
	switch action {
	case "ChangeConfiguration":
		var p struct {
			Key   string `json:"key"`
			Value string `json:"value"`
		}
		var r struct {
			Status string `json:"status"`
		}
		if json.Unmarshal(payload, &p) != nil || json.Unmarshal(response, &r) != nil {
			return nil
		}
		if !strings.EqualFold(p.Key, "AuthorizationKey") || r.Status != "Accepted" && r.Status != "RebootRequired" {
			return nil
		}
		if raw, err := hex.DecodeString(p.Value); err == nil && len(raw) >= 16 {
			return raw
		}
		return []byte(p.Value)
	case "SetVariables":
		return newPassword(payload, response)
	}
	return nil
}

// newPassword finds the value of SecurityCtrlr.BasicAuthPassword among accepted variables.
func newPassword(payload, response []byte) []byte {
	type named struct {
		Name string `json:"name"`
	}
	type variable struct {
		Component named  `json:"component"`
		Variable  named  `json:"variable"`
		Value     string `json:"attributeValue"`
		Status    string `json:"attributeStatus"`
	}
	is := func(v variable) bool {
		return strings.EqualFold(v.Component.Name, "SecurityCtrlr") && strings.EqualFold(v.Variable.Name, "BasicAuthPassword")
	}
	var p struct {
		Data []variable `json:"setVariableData"`
	}
	var r struct {
		Result []variable `json:"setVariableResult"`
	}
	if json.Unmarshal(payload, &p) != nil || json.Unmarshal(response, &r) != nil {
		return nil
	}
	for _, result := range r.Result {
		if !is(result) || result.Status != "Accepted" && result.Status != "RebootRequired" {
			continue
		}
		for _, set := range p.Data {
			if is(set) {
				return []byte(set.Value)
			}
		}
	}
	return nil
}
