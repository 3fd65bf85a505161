package api

import (
	"errors"
	"mime"
	"net/http"
	"strings"

	"github.com/danielgtaylor/huma/v2"
	"github.com/go-json-experiment/json"
	"github.com/go-json-experiment/json/jsontext"

	"github.com/evenkeel/evenkeel/csms"
)

// PatchBody is the body of a PATCH: a merge patch (RFC 7396), which is also taken as
// plain JSON.
type PatchBody struct {
	ContentType string `header:"Content-Type" hidden:"true"`
	RawBody     []byte `contentType:"application/merge-patch+json"`
}

// documentPatch says in the OpenAPI document what a PATCH route takes: what its PUT takes.
func documentPatch[T any](a *API, path string) {
	doc := a.huma.OpenAPI()
	s := doc.Components.Schemas.Schema(typeOf[T](), true, "")
	doc.Paths[Base+path].Patch.RequestBody = &huma.RequestBody{
		Required: true,
		Content: map[string]*huma.MediaType{
			"application/merge-patch+json": {Schema: s},
			"application/json":             {Schema: s},
		},
	}
}

// merged applies the patch to the present state of a record and checks the result like
// the body of a PUT. touched are the names of the top-level members of the patch.
func merged[T any](a *API, current T, in *PatchBody) (out T, touched map[string]bool, err error) {
	if ct, _, err := mime.ParseMediaType(in.ContentType); in.ContentType != "" &&
		(err != nil || ct != "application/merge-patch+json" && ct != "application/json") {
		return out, nil, plainProblem(http.StatusUnsupportedMediaType, "a merge patch is application/merge-patch+json")
	}
	var patch map[string]jsontext.Value
	if err := json.Unmarshal(in.RawBody, &patch); err != nil {
		p := plainProblem(http.StatusBadRequest, "the body is not a JSON object")
		p.Errors = []ProblemField{{Pointer: new(""), Detail: err.Error()}}
		return out, nil, p
	}
	base, err := json.Marshal(current)
	if err != nil {
		return out, nil, err
	}
	text, err := mergePatch(base, in.RawBody)
	if err != nil {
		return out, nil, err
	}
	var plain any
	if err := json.Unmarshal(text, &plain); err != nil {
		return out, nil, err
	}
	schemas := a.huma.OpenAPI().Components.Schemas
	schema := schemas.Schema(typeOf[T](), true, "")
	res := &huma.ValidateResult{}
	huma.Validate(schemas, schema, huma.NewPathBuffer([]byte("body"), 4), huma.ModeWriteToServer, plain, res)
	p := problemOf(csms.Errorf(csms.CodeInvalid, "the request is not valid"))
	for _, e := range res.Errors {
		p.Errors = append(p.Errors, problemField(p.Status, e))
	}
	for name, change := range patch { // a null removes a member before the schema could refuse it
		if _, known := schemas.SchemaFromRef(schema.Ref).Properties[name]; !known && change.Kind() == 'n' {
			p.Errors = append(p.Errors, ProblemField{Pointer: new("/" + escapePointer(name)), Detail: "unexpected property"})
		}
	}
	if len(p.Errors) > 0 {
		return out, nil, p
	}
	if err := json.Unmarshal(text, &out); err != nil {
		return out, nil, invalidField("", "%v", err)
	}
	touched = make(map[string]bool, len(patch))
	for name := range patch {
		touched[name] = true
	}
	return out, touched, nil
}

// mergePatch is MergePatch of RFC 7396, section 2.
func mergePatch(target, patch jsontext.Value) (jsontext.Value, error) {
	if patch.Kind() != '{' {
		return patch, nil
	}
	var members, changes map[string]jsontext.Value
	if target.Kind() == '{' {
		if err := json.Unmarshal(target, &members); err != nil {
			return nil, err
		}
	}
	if members == nil {
		members = map[string]jsontext.Value{}
	}
	if err := json.Unmarshal(patch, &changes); err != nil {
		return nil, err
	}
	for name, change := range changes {
		if change.Kind() == 'n' {
			delete(members, name)
			continue
		}
		next, err := mergePatch(members[name], change)
		if err != nil {
			return nil, err
		}
		members[name] = next
	}
	return json.Marshal(members, json.Deterministic(true))
}

// MatchParams is the optional If-Match of a change.
type MatchParams struct {
	IfMatch string `header:"If-Match" maxLength:"200" doc:"Change only if the record still has this ETag"`
}

// check compares the caller's If-Match with the record's tag, "" where there is none yet.
func (m *MatchParams) check(tag string) error {
	if m.IfMatch == "" {
		return nil
	}
	for want := range strings.SplitSeq(m.IfMatch, ",") {
		want = strings.TrimSpace(want)
		if want == "*" && tag != "" || want == tag && tag != "" {
			return nil
		}
	}
	return csms.Errorf(codePrecondition, "the record has changed since")
}

// patchTries bounds how often a patch is applied anew because another write came between.
const patchTries = 10

// retry runs a change that is based on what it has read: again where another write came
// between, so that If-Match is decided on the newest state.
func retry(change func() error) error {
	for try := 1; ; try++ {
		err := change()
		if !errors.Is(err, csms.ErrVersion) || try == patchTries {
			return err
		}
	}
}
