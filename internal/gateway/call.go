package gateway

import (
	"bytes"
	"context"
	"encoding/hex"
	"errors"
	"slices"
	"strings"
	"time"

	"github.com/go-json-experiment/json"
	"github.com/go-json-experiment/json/jsontext"

	"github.com/evenkeel/evenkeel/csms"
	"github.com/evenkeel/evenkeel/internal/logkey"
	"github.com/evenkeel/evenkeel/ocppj"
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
	if s == nil || !s.started.Load() {
		// It may be in the middle of its handshake.
		if release, ok := g.turns.take(ctx, c.Station, g.o.HandshakeWait); ok {
			release()
		}
		if s = g.session(c.Station); s == nil || !s.started.Load() {
			return csms.CallReply{}, notConnected()
		}
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
		if _, err = s.readAnswer(c.Action, result); err == nil {
			s.rotated(g.life, c.Action, payload, result.Payload)
			return csms.CallReply{MessageID: result.MessageID, Response: result.Payload}, nil
		}
	}
	if refused, ok := errors.AsType[*ocppws.CallError](err); ok {
		return csms.CallReply{MessageID: refused.MessageID, Error: &csms.CallError{
			Code: spelled(s.conn.Version(), refused.Code), Description: refused.Description, Details: object(refused.Details),
		}}, nil
	}
	if errors.Is(err, ocppws.ErrOutcomeUnknown) {
		// The station may have taken it, and would be locked out.
		s.rotated(g.life, c.Action, payload, nil)
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

// spelled is an error code as the station's version writes it. One that no version
// defines is what the station wrote.
func spelled(v ocppj.Version, code ocppj.ErrorCode) string {
	switch code {
	case ocppj.FormatViolation, ocppj.OccurrenceConstraintViolation:
		return v.Spelling(code)
	}
	return string(code)
}

// unusableAnswer says that the station has answered with what is no payload of a
// response. It has acted, but how is unknown.
type unusableAnswer struct{ err error }

func (e unusableAnswer) Error() string   { return "unusable answer: " + e.err.Error() }
func (e unusableAnswer) Unwrap() []error { return []error{e.err, ocppws.ErrOutcomeUnknown} }

// readAnswer decodes the answer to a CALL. What breaks the schema is counted, and a
// station of OCPP 2.1 is told of it (Part 4, section 4.2.4); the rest is used all the same.
func (s *session) readAnswer(action string, result ocppws.Result) (ocppjson.Message, error) {
	answer, broken, err := s.d.DecodeResponse(action, result.Payload)
	v := Judge(action, broken)
	if err != nil {
		v.Code, v.Description = unreadable(s.d, action, err)
		s.count([]csms.Deviation{{Name: deviationAnswer, Count: 1}})
	}
	for i := range broken {
		s.count([]csms.Deviation{{Name: deviationAnswer, Path: broken[i].Path, Count: 1}})
	}
	if v.Code != "" {
		// Only 2.1 has a word for it.
		_ = s.conn.ReplyResultError(result.MessageID, v.Code, v.Description, nil)
	}
	if err != nil {
		return nil, unusableAnswer{err}
	}
	return answer, nil
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

// newSecret finds the password that a CALL has set, nil for none. A response of nil means
// that nobody knows what became of it. A 1.6 key is configured in hexadecimal (security
// white paper, AuthorizationKey) and given as the bytes it stands for; which spelling the
// station sends makes no difference to the fleet.
func newSecret(action string, payload, response []byte) []byte {
	switch action {
	case "ChangeConfiguration":
		var p struct {
			Key   string `json:"key"`
			Value string `json:"value"`
		}
		if json.Unmarshal(payload, &p) != nil || !strings.EqualFold(p.Key, "AuthorizationKey") || !taken(response) {
			return nil
		}
		if raw, err := hex.DecodeString(p.Value); err == nil && len(raw) >= 16 {
			return raw
		}
		return []byte(p.Value)
	case "SetVariables":
		return newPassword(payload, response)
	case "SetNetworkProfile":
		var p struct {
			ConnectionData struct {
				Password string `json:"basicAuthPassword"`
			} `json:"connectionData"`
		}
		if json.Unmarshal(payload, &p) != nil || !taken(response) {
			return nil
		}
		return []byte(p.ConnectionData.Password)
	}
	return nil
}

// taken reports whether a response says, or may have said, that what was asked is done.
func taken(response []byte) bool {
	var r struct {
		Status string `json:"status"`
	}
	return response == nil || json.Unmarshal(response, &r) == nil && tookEffect(r.Status)
}

func tookEffect(status string) bool { return status == "Accepted" || status == "RebootRequired" }

// newPassword finds the BasicAuthPassword among the variables that were set.
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
		// The one in use, and that of a network profile, which is used with it.
		return strings.EqualFold(v.Variable.Name, "BasicAuthPassword") &&
			(strings.EqualFold(v.Component.Name, "SecurityCtrlr") || strings.EqualFold(v.Component.Name, "NetworkConfiguration"))
	}
	var p struct {
		Data []variable `json:"setVariableData"`
	}
	var r struct {
		Result []variable `json:"setVariableResult"`
	}
	if json.Unmarshal(payload, &p) != nil || response != nil && json.Unmarshal(response, &r) != nil {
		return nil
	}
	accepted := func(set variable) bool {
		return response == nil || slices.ContainsFunc(r.Result, func(v variable) bool {
			return is(v) && strings.EqualFold(v.Component.Name, set.Component.Name) && tookEffect(v.Status)
		})
	}
	for _, set := range p.Data {
		if is(set) && accepted(set) {
			return []byte(set.Value)
		}
	}
	return nil
}
