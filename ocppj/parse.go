package ocppj

import (
	"unicode/utf8"
)

// ParseError tells why a text is no frame and what may be answered. Description
// and Error never repeat what the peer sent.
type ParseError struct {
	Type        MessageType // as far as it could be read, else 0
	ID          string      // message id to answer with; [UnreadableID] when it can't be read
	Code        ErrorCode   // neutral; the version spells it when it is appended
	Description string      // for people, at most 255 characters
	// Reply says that an answer is allowed: a CALLERROR, or a CALLRESULTERROR
	// when Type is CallResult. It is false for broken answers (but for a
	// CALLRESULT in 2.1), for SEND and for message types the version lacks.
	Reply bool
	// Usable says that the frame returned beside the error is whole: it breaks a
	// rule that a tolerant receiver may overlook and record (a message id that
	// is too long or empty, elements behind the last one, a payload that is
	// missing or JSON but no object). Its Loose is set.
	Usable bool
}

// Error returns the description.
func (e *ParseError) Error() string { return "ocppj: " + e.Description }

// AppendReply appends the answer this error asks for, and nothing if Reply is false.
func (e *ParseError) AppendReply(dst []byte, v Version) []byte {
	switch {
	case !e.Reply:
		return dst
	case e.Type == CallResult:
		return AppendResultError(dst, e.ID, e.Code, e.Description, nil)
	}
	return AppendError(dst, v, e.ID, e.Code, e.Description, nil)
}

// Parser parses frames of one version. The zero value of each option is the
// careful one. A Parser is safe for concurrent use if Actions is not changed.
type Parser struct {
	Version Version
	// Actions maps each known action to itself. Actions found in it cost no
	// allocation; others are taken all the same.
	Actions map[string]string
	// UTF8Checked says that the caller has checked the text to be valid UTF-8,
	// as a WebSocket must do before it hands out a message.
	UTF8Checked bool
}

// Parse parses one frame of version v. See [Parser.Parse].
func Parse(v Version, data []byte) (Frame, error) {
	return Parser{Version: v}.Parse(data)
}

// Parse takes one frame apart. The error, if any, is a [*ParseError].
//
// The envelope is checked completely. Of the payload only this is checked: that
// it is one object (or null, which 1.6 allows for an empty one and which is
// returned as {}), that its brackets and strings are balanced, and that it is
// no deeper than [MaxDepth]; whoever decodes it must still expect bad JSON.
//
// Elements that are missing at the end of a CALLERROR are forgiven.
func (p Parser) Parse(data []byte) (Frame, error) {
	f, err := p.parse(data)
	if err != nil {
		return f, err // a nil *ParseError must not become a non-nil error
	}
	return f, nil
}

func (p Parser) parse(data []byte) (Frame, *ParseError) {
	s := scanner{data: data}
	f := Frame{Raw: data}
	validUTF8 := p.UTF8Checked || utf8.Valid(data)
	if !s.punct('[') {
		return f, &ParseError{ID: UnreadableID, Code: RPCFrameworkError, Description: "the message is not a JSON array", Reply: true}
	}
	number, ok := s.integer()
	if !ok {
		return f, &ParseError{ID: UnreadableID, Code: RPCFrameworkError, Description: "the message type is not an integer", Reply: true}
	}
	if number < int(Call) || number > int(Send) || (number > int(CallError) && p.Version < V21) {
		// OCPP 2.1 Part 4, section 4.4: ignored, so that later versions can add types.
		return f, &ParseError{ID: UnreadableID, Code: MessageTypeNotSupported, Description: "the message type is not known in this version"}
	}
	f.Type = MessageType(number)
	if !s.punct(',') || !s.string() || !(validUTF8 || utf8.Valid(s.raw)) {
		return f, p.refuse(f.Type, UnreadableID, RPCFrameworkError, "the message id can't be read")
	}
	f.ID = s.text()
	err := p.checkID(f.Type, f.ID)
	id := f.ID
	if err != nil {
		id = UnreadableID
	}
	if !validUTF8 {
		return f, p.refuse(f.Type, id, FormatViolation, "the message is not valid UTF-8")
	}
	var bad *ParseError
	switch f.Type {
	case Call, Send:
		bad = p.parseRequest(&s, &f, id)
	case CallResult:
		bad = p.parsePayload(&s, &f, id)
	default:
		bad = p.parseRefusal(&s, &f, id)
	}
	if bad == nil || bad.Usable {
		if end := p.parseEnd(&s, &f, id); end != nil && (bad == nil || !end.Usable) {
			bad = end
		}
	}
	if bad != nil && (err == nil || !bad.Usable) {
		err = bad
	}
	f.Loose = err != nil && err.Usable
	return f, err
}

// refuse makes the error for a frame of a known type.
func (p Parser) refuse(t MessageType, id string, code ErrorCode, description string) *ParseError {
	// A CALLRESULTERROR with an id nobody knows would help nobody.
	reply := t == Call || (t == CallResult && p.Version >= V21 && id != UnreadableID)
	return &ParseError{Type: t, ID: id, Code: code, Description: description, Reply: reply}
}

func (p Parser) checkID(t MessageType, id string) *ParseError {
	// Most ids are short enough whatever their characters.
	if n := len(id); n > 0 && (n <= MaxMessageID || utf8.RuneCountInString(id) <= MaxMessageID) {
		return nil
	}
	e := p.refuse(t, UnreadableID, RPCFrameworkError, "the message id is empty")
	if id != "" {
		e.Description = "the message id has more than 36 characters"
	}
	e.Usable = true
	return e
}

func (p Parser) parseRequest(s *scanner, f *Frame, id string) *ParseError {
	if !s.punct(',') || !s.string() {
		return p.refuse(f.Type, id, RPCFrameworkError, "the action is not a string")
	}
	if known, ok := p.Actions[string(s.raw)]; ok {
		f.Action = known
	} else {
		f.Action = s.text()
	}
	return p.parsePayload(s, f, id)
}

// emptyObject stands for a payload of null.
var emptyObject = []byte("{}")

func (p Parser) parsePayload(s *scanner, f *Frame, id string) *ParseError {
	if !s.punct(',') {
		bad := p.refuse(f.Type, id, RPCFrameworkError, "the payload is missing")
		bad.Usable = s.peek() == ']'
		return bad
	}
	switch s.peek() {
	case '{':
		if f.Payload = s.value(); f.Payload != nil {
			return nil
		}
		if s.tooDeep {
			return p.refuse(f.Type, id, FormatViolation, "the payload is nested too deeply")
		}
		return p.refuse(f.Type, id, FormatViolation, "the payload is not well-formed JSON")
	}
	v := s.value()
	if string(v) == "null" {
		f.Payload = emptyObject
		return nil
	}
	f.Payload = v
	bad := p.refuse(f.Type, id, FormatViolation, "the payload is not a JSON object")
	bad.Usable = v != nil
	return bad
}

func (p Parser) parseRefusal(s *scanner, f *Frame, id string) *ParseError {
	if !s.punct(',') || !s.string() {
		return p.refuse(f.Type, id, RPCFrameworkError, "the error code is not a string")
	}
	f.Code = ParseErrorCode(s.text())
	if s.peek() == ']' {
		return nil
	}
	if !s.punct(',') || !s.string() {
		return p.refuse(f.Type, id, RPCFrameworkError, "the error description is not a string")
	}
	f.Description = s.text()
	if s.peek() == ']' {
		return nil
	}
	if !s.punct(',') {
		return p.refuse(f.Type, id, RPCFrameworkError, "the error details are missing")
	}
	if f.Details = s.value(); f.Details == nil {
		return p.refuse(f.Type, id, RPCFrameworkError, "the error details are not well-formed JSON")
	}
	return nil
}

// parseEnd takes the closing bracket, and steps over elements too many.
func (p Parser) parseEnd(s *scanner, f *Frame, id string) *ParseError {
	var extra *ParseError
	for s.punct(',') {
		if s.value() == nil {
			return p.refuse(f.Type, id, RPCFrameworkError, "the message is not well-formed JSON")
		}
		if extra == nil {
			extra = p.refuse(f.Type, id, RPCFrameworkError, "the message has too many elements")
			extra.Usable = true
		}
	}
	if !s.punct(']') {
		return p.refuse(f.Type, id, RPCFrameworkError, "the message is not well-formed JSON")
	}
	s.space()
	if s.pos != len(s.data) {
		return p.refuse(f.Type, id, RPCFrameworkError, "something follows the end of the message")
	}
	return extra
}
