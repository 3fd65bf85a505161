package api_test

import (
	"bytes"
	"io"
	"net/http"
	"os"
	"strings"
	"sync"
	"testing"

	"github.com/pb33f/libopenapi"
	validator "github.com/pb33f/libopenapi-validator"
)

// contract reads the committed document once; its schemas are compiled on first use.
var contract = sync.OnceValues(func() (validator.Validator, error) {
	text, err := os.ReadFile(document)
	if err != nil {
		return nil, err
	}
	doc, err := libopenapi.NewDocument(text)
	if err != nil {
		return nil, err
	}
	v, errs := validator.NewValidator(doc)
	if len(errs) > 0 {
		return nil, errs[0]
	}
	return v, nil
})

// The validator's caches are not made for concurrent tests.
var contractMu sync.Mutex

// checkContract fails the test where an answer is not as the document says.
func checkContract(tb testing.TB, req *http.Request, res *http.Response, body []byte) {
	tb.Helper()
	if !strings.HasPrefix(req.URL.Path, "/api/v1/") || res.StatusCode == http.StatusMethodNotAllowed ||
		strings.HasPrefix(req.URL.Path, "/api/v1/charge-points") || strings.HasPrefix(req.URL.Path, "/api/v1/nothing") {
		return // not of the document
	}
	v, err := contract()
	if err != nil {
		tb.Fatal(err)
	}
	switch res.StatusCode { // faults of HTTP itself, the same on every route
	case http.StatusBadRequest, http.StatusRequestEntityTooLarge, http.StatusUnsupportedMediaType:
		return
	}
	copied := *res
	copied.Body = io.NopCloser(bytes.NewReader(body))
	contractMu.Lock()
	defer contractMu.Unlock()
	if ok, errs := v.ValidateHttpResponse(req, &copied); !ok {
		for _, e := range errs {
			tb.Errorf("%s %s answers %d against the document: %s: %s", req.Method, req.URL.Path, res.StatusCode, e.Message, e.Reason)
			for _, s := range e.SchemaValidationErrors {
				tb.Errorf("  %s at %s", s.Reason, s.FieldPath)
			}
		}
		tb.Logf("%s", body)
	}
}

// A contract nothing breaks would prove nothing.
func TestContractFindsWhatBreaksIt(t *testing.T) {
	t.Parallel()
	v, err := contract()
	if err != nil {
		t.Fatal(err)
	}
	for body, want := range map[string]bool{
		`{"items":[],"nextCursor":null}`:             true,
		`{"items":[{"id":"CS1"}],"nextCursor":null}`: false,
		`{"items":null,"nextCursor":null}`:           false,
		`{"nextCursor":null}`:                        false,
		`{"items":[],"nextCursor":7}`:                false,
	} {
		req, err := http.NewRequestWithContext(t.Context(), "GET", "http://localhost/api/v1/charging-stations", nil)
		if err != nil {
			t.Fatal(err)
		}
		res := &http.Response{
			StatusCode: 200, Header: http.Header{"Content-Type": {"application/json"}},
			Body: io.NopCloser(strings.NewReader(body)), Request: req,
		}
		contractMu.Lock()
		ok, _ := v.ValidateHttpResponse(req, res)
		contractMu.Unlock()
		if ok != want {
			t.Errorf("%s: valid %v", body, ok)
		}
	}
}
