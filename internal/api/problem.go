package api

import (
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"net/http"
	"strconv"
	"strings"
	"sync"

	"github.com/danielgtaylor/huma/v2"
	"github.com/danielgtaylor/huma/v2/validation"
	"github.com/go-json-experiment/json"

	"github.com/evenkeel/evenkeel/csms"
)

// problemBase begins the type of every problem; the rest is the error's code with dashes.
const problemBase = "urn:evenkeel:problem:"

// Problem is the body of every answer that is not a success (RFC 9457).
type Problem struct {
	_      struct{}       `additionalProperties:"true"`
	Type   string         `json:"type" doc:"Stable name of the kind of problem, to branch on" example:"urn:evenkeel:problem:conflict"`
	Title  string         `json:"title" doc:"The kind of problem in words"`
	Status int            `json:"status" doc:"HTTP status code"`
	Detail string         `json:"detail,omitzero" doc:"What went wrong this time"`
	Errors []ProblemField `json:"errors,omitzero" nullable:"false" doc:"What is wrong where in the request"`
	OCPP   *OCPPProblem   `json:"ocpp,omitzero" doc:"What the charging station answered, where it refused"`

	headers http.Header
}

// ProblemField is one fault of a request.
type ProblemField struct {
	_         struct{} `additionalProperties:"true"`
	Pointer   *string  `json:"pointer,omitzero" doc:"JSON pointer into the request body; empty for the whole body"`
	Parameter string   `json:"parameter,omitzero" doc:"Name of the path, query or header parameter"`
	Detail    string   `json:"detail" doc:"What is wrong there"`
}

// OCPPProblem is a charging station's CALLERROR.
type OCPPProblem struct {
	_           struct{} `additionalProperties:"true"`
	Code        string   `json:"code"`
	Description string   `json:"description"`
	MessageID   string   `json:"messageId"`
}

// Error makes a Problem an error for huma.
func (p *Problem) Error() string { return p.Title + ": " + p.Detail }

// GetStatus gives huma the HTTP status.
func (p *Problem) GetStatus() int { return p.Status }

// GetHeaders gives huma further headers.
func (p *Problem) GetHeaders() http.Header { return p.headers }

// ContentType tells huma the media type.
func (p *Problem) ContentType(string) string { return "application/problem+json" }

// status is the HTTP status of each error code, and title what it is called.
func statusOf(code csms.Code) (status int, title string) {
	switch code {
	case csms.CodeInvalid:
		return http.StatusUnprocessableEntity, "The request is not valid"
	case csms.CodeUnauthorized:
		return http.StatusUnauthorized, "Who asks is not known"
	case csms.CodeForbidden:
		return http.StatusForbidden, "Not allowed"
	case csms.CodeNotFound:
		return http.StatusNotFound, "Not found"
	case csms.CodeConflict:
		return http.StatusConflict, "At odds with the present state"
	case csms.CodeNotSupported:
		return http.StatusUnprocessableEntity, "The charging station lacks the ability"
	case csms.CodeUnavailable:
		return http.StatusServiceUnavailable, "Not possible right now"
	case csms.CodeTimeout:
		return http.StatusGatewayTimeout, "No answer in time"
	case codePrecondition:
		return http.StatusPreconditionFailed, "Changed in the meantime"
	default:
		return http.StatusInternalServerError, "A fault of the server"
	}
}

// codePrecondition is a conflict with the caller's own If-Match.
const codePrecondition csms.Code = "precondition_failed"

// problemOf makes the problem document of any error. Text of errors that are not ours is
// not shown.
func problemOf(err error) *Problem {
	if p, ok := errors.AsType[*Problem](err); ok {
		return p
	}
	code, detail := csms.CodeInternal, ""
	var fields []csms.FieldError
	if e, ok := errors.AsType[*csms.Error](err); ok {
		code, fields = e.Code, e.Fields
		if code != csms.CodeInternal {
			detail = e.Message
		}
	} else if errors.Is(err, context.DeadlineExceeded) {
		code = csms.CodeTimeout
	}
	status, title := statusOf(code)
	p := &Problem{Type: problemType(string(code)), Title: title, Status: status, Detail: detail}
	for _, f := range fields {
		p.Errors = append(p.Errors, ProblemField{Pointer: new(f.Pointer), Detail: f.Message})
	}
	switch status {
	case http.StatusUnauthorized:
		p.headers = http.Header{"Www-Authenticate": {`Bearer realm="evenkeel"`}}
	case http.StatusServiceUnavailable:
		// Spread, so that those who wait do not come back at once all together.
		p.headers = http.Header{"Retry-After": {strconv.Itoa(1 + rand.IntN(5))}}
	}
	return p
}

func problemType(code string) string {
	return problemBase + strings.ReplaceAll(code, "_", "-")
}

// plainProblem is a problem of HTTP itself, named after its status.
func plainProblem(status int, detail string) *Problem {
	name := strings.ReplaceAll(strings.ToLower(http.StatusText(status)), " ", "-")
	return &Problem{Type: problemBase + name, Title: http.StatusText(status), Status: status, Detail: detail}
}

// writeProblem answers outside of huma.
func writeProblem(w http.ResponseWriter, p *Problem) {
	for k, vs := range p.headers {
		w.Header()[k] = vs
	}
	w.Header().Set("Content-Type", p.ContentType(""))
	w.Header().Set("Cache-Control", "no-store")
	w.WriteHeader(p.Status)
	_ = json.MarshalWrite(w, p) // the client has gone: nobody to tell
}

// humaErrors makes huma speak in our problem documents. Huma keeps this in package
// variables, so it is set once for the process.
var humaErrors = sync.OnceFunc(func() {
	huma.DefaultArrayNullable = false
	huma.ValidateStrictCasing = true // names are matched exactly when decoding, too
	huma.NewError = func(status int, msg string, errs ...error) huma.StatusError {
		var p *Problem
		switch status {
		case http.StatusUnprocessableEntity:
			if msg == "validation failed" { // huma's own words
				msg = "the request is not valid"
			}
			p = problemOf(csms.Errorf(csms.CodeInvalid, "%s", msg))
		case http.StatusInternalServerError:
			return problemOf(csms.Errorf(csms.CodeInternal, "%s", msg))
		default:
			p = plainProblem(status, msg)
		}
		for _, err := range errs {
			d, ok := err.(huma.ErrorDetailer)
			if err == nil || ok && d.ErrorDetail().Message == validation.MsgExpectedMatchExactlyOneSchema {
				continue // the member that tells the types apart is named by an error of its own
			}
			p.Errors = append(p.Errors, problemField(status, err))
		}
		return p
	}
	huma.NewErrorWithContext = func(_ huma.Context, status int, msg string, errs ...error) huma.StatusError {
		return huma.NewError(status, msg, errs...)
	}
})

// problemField translates huma's location ("body.evses[0].id", "query.limit") and never
// echoes the value, which may be a secret.
func problemField(status int, err error) ProblemField {
	d, ok := err.(huma.ErrorDetailer)
	if !ok {
		return ProblemField{Detail: err.Error()}
	}
	detail := d.ErrorDetail()
	where, rest, _ := strings.Cut(detail.Location, ".")
	switch where {
	case "body":
		text := detail.Message
		if name, ok := missingMember(text); ok {
			// Huma places it at the object that lacks it.
			return ProblemField{Pointer: new(pointerOf(rest) + "/" + escapePointer(name)), Detail: "is required"}
		}
		if status == http.StatusBadRequest {
			text = "not valid JSON: " + text
		}
		return ProblemField{Pointer: new(pointerOf(rest)), Detail: text}
	case "path", "query", "header":
		return ProblemField{Parameter: rest, Detail: detail.Message}
	default:
		return ProblemField{Pointer: new(""), Detail: detail.Message}
	}
}

// missingMember takes the name out of huma's message about a member that is required.
func missingMember(message string) (name string, ok bool) {
	before, after, _ := strings.Cut(validation.MsgExpectedRequiredProperty, "%s")
	name, ok = strings.CutPrefix(message, before)
	if !ok {
		return "", false
	}
	return strings.CutSuffix(name, after)
}

// pointerOf makes a JSON pointer of huma's path "evses[0].id".
func pointerOf(path string) string {
	if path == "" {
		return ""
	}
	path = strings.NewReplacer("[", ".", "]", "").Replace(path)
	var sb strings.Builder
	for part := range strings.SplitSeq(path, ".") {
		sb.WriteByte('/')
		sb.WriteString(escapePointer(part))
	}
	return sb.String()
}

func escapePointer(name string) string {
	return strings.NewReplacer("~", "~0", "/", "~1").Replace(name)
}

// invalidField is one fault in the request body.
func invalidField(pointer, format string, args ...any) error {
	msg := fmt.Sprintf(format, args...)
	return &csms.Error{
		Code: csms.CodeInvalid, Message: "the request is not valid",
		Fields: []csms.FieldError{{Pointer: pointer, Message: msg}},
	}
}

// invalidParameter is a fault of a query, path or header parameter.
func invalidParameter(name, format string, args ...any) error {
	p := problemOf(csms.Errorf(csms.CodeInvalid, "the request is not valid"))
	p.Errors = []ProblemField{{Parameter: name, Detail: fmt.Sprintf(format, args...)}}
	return p
}
