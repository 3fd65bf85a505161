package api_test

import (
	"encoding/json"
	"net/http"
	"net/http/httptest"
	"os"
	"strings"
	"testing"

	"github.com/evenkeel/evenkeel/csms"
	"github.com/evenkeel/evenkeel/internal/api"
	"github.com/evenkeel/evenkeel/internal/operator"
)

// routes gives all routes of the committed document with the permission each needs.
func routes(tb testing.TB) map[string]operator.Permission {
	tb.Helper()
	text, err := os.ReadFile(document)
	if err != nil {
		tb.Fatal(err)
	}
	var doc struct {
		Paths map[string]map[string]struct {
			Permission operator.Permission `json:"x-permission"`
		}
	}
	if err := json.Unmarshal(text, &doc); err != nil {
		tb.Fatal(err)
	}
	all := map[string]operator.Permission{}
	for path, item := range doc.Paths {
		for method, op := range item {
			all[strings.ToUpper(method)+" "+path] = op.Permission
		}
	}
	if len(all) < 40 {
		tb.Fatalf("only %d routes", len(all))
	}
	return all
}

// Threat model O1: each route for each role, generated from the document.
func TestEveryRouteAsksForItsPermission_O1(t *testing.T) {
	t.Parallel()
	s := newServer(t)
	filled := strings.NewReplacer("{id}", "none", "{type}", "ISO14443", "{value}", "none", "{name}", "none")
	for route, perm := range routes(t) {
		method, path, _ := strings.Cut(route, " ")
		path = filled.Replace(path)
		if perm == "" {
			t.Errorf("%s needs no permission", route)
		}
		a := s.do("", method, path, "")
		if a.status != 401 || a.header.Get("WWW-Authenticate") == "" {
			t.Errorf("%s anonymously: %d", route, a.status)
		}
		unknown := s.do("", method, path, "", "Authorization", "Bearer ek_"+strings.Repeat("A", 43))
		if unknown.status != 401 {
			t.Errorf("%s with an unknown key: %d", route, unknown.status)
		}
		for _, role := range operator.Roles() {
			a := s.do(role, method, path, "")
			if may := operator.May(role, perm); may == (a.status == 403) || a.status == 401 || a.status >= 500 {
				t.Errorf("%s as %s (may: %v): %d %s", route, role, may, a.status, a.text)
			}
		}
	}
}

func TestUnknownKeysGetOneAnswer(t *testing.T) {
	t.Parallel()
	s := newServer(t)
	made := s.want(201, "POST", "/api/v1/api-keys", `{"name":"ci","role":"viewer"}`)
	secret, id := at(t, made.body, "secret").(string), at(t, made.body, "id").(string)
	get := func(auth string) answer {
		return s.do("", "GET", "/api/v1/charging-stations", "", "Authorization", auth)
	}
	if a := get("Bearer " + secret); a.status != 200 {
		t.Fatalf("a new key: %d %s", a.status, a.text)
	}
	if strings.Contains(s.want(200, "GET", "/api/v1/api-keys", "").text, secret) {
		t.Error("the list tells secrets")
	}
	equal(t, at(t, s.want(200, "GET", "/api/v1/api-keys/"+id, "").body, "revokedAt"), nil)
	s.want(204, "DELETE", "/api/v1/api-keys/"+id, "")
	revoked := get("Bearer " + secret)
	never := get("Bearer ek_" + strings.Repeat("B", 43))
	if revoked.status != 401 || revoked.text != never.text {
		t.Errorf("revoked: %d %s; never made: %d %s", revoked.status, revoked.text, never.status, never.text)
	}
	for _, auth := range []string{"", "Basic abc", "Bearer", "Bearer x", secret} {
		if a := get(auth); a.status != 401 {
			t.Errorf("%q: %d", auth, a.status)
		}
	}
	s.want(404, "DELETE", "/api/v1/api-keys/key_none", "")
	s.want(404, "GET", "/api/v1/api-keys/key_none", "")
	s.want(422, "POST", "/api/v1/api-keys", `{"name":"x","role":"king"}`)
	s.want(422, "POST", "/api/v1/api-keys", `{"name":"x","role":"viewer","expiresAt":"2020-01-01T00:00:00Z"}`)
}

func TestTheLastOwnersKeyCannotBeRevoked(t *testing.T) {
	t.Parallel()
	s := newServer(t)
	for _, item := range at(t, s.want(200, "GET", "/api/v1/api-keys", "").body, "items").([]any) {
		if at(t, item, "role") == "owner" {
			s.want(409, "DELETE", "/api/v1/api-keys/"+at(t, item, "id").(string), "")
		}
	}
}

// Threat model O4.
func TestSecurityHeadersAreOnEveryAnswer_O4(t *testing.T) {
	t.Parallel()
	s := newServer(t)
	for _, path := range []string{"/", "/openapi.json", "/openapi-3.0.json", "/api/v1/charging-stations", "/api/v1/nothing", "/nothing"} {
		a := s.do("", "GET", path, "")
		for name, want := range map[string]string{
			"X-Content-Type-Options": "nosniff", "Referrer-Policy": "no-referrer", "X-Frame-Options": "DENY",
			"Cross-Origin-Opener-Policy": "same-origin",
		} {
			if got := a.header.Get(name); got != want {
				t.Errorf("%s: %s is %q", path, name, got)
			}
		}
		csp := a.header.Get("Content-Security-Policy")
		if !strings.Contains(csp, "frame-ancestors 'none'") || strings.Contains(csp, "unsafe") {
			t.Errorf("%s: policy %q", path, csp)
		}
		if a.header.Get("Strict-Transport-Security") != "" {
			t.Errorf("%s: HSTS over plain HTTP", path)
		}
	}
	tls := httptest.NewTLSServer(s.api.Handler())
	defer tls.Close()
	res, err := tls.Client().Get(tls.URL + "/")
	if err != nil {
		t.Fatal(err)
	}
	res.Body.Close()
	if res.Header.Get("Strict-Transport-Security") == "" {
		t.Error("no HSTS over TLS")
	}
}

func TestCrossOriginChangesAreRefused_O4(t *testing.T) {
	t.Parallel()
	s := newServer(t)
	a := s.do(csms.RoleOwner, "PUT", "/api/v1/charging-stations/CS1", `{}`, "Sec-Fetch-Site", "cross-site", "Origin", "https://evil.example")
	if a.status != 403 || a.header.Get("Content-Type") != "application/problem+json" {
		t.Errorf("%d %s", a.status, a.text)
	}
	s.want(404, "GET", "/api/v1/charging-stations/CS1", "")
}

func TestUnknownPathsAndMethods(t *testing.T) {
	t.Parallel()
	s := newServer(t)
	s.want(404, "GET", "/api/v1/charge-points", "")
	s.want(404, "GET", "/nothing", "")
	a := s.want(405, "POST", "/api/v1/charging-stations/CS1", `{}`)
	equal(t, a.header.Get("Allow"), "DELETE, GET, PATCH, PUT, HEAD")
	page := s.do("", "GET", "/", "")
	if page.status != 200 || !strings.Contains(page.text, "Evenkeel test") {
		t.Errorf("start page: %d %s", page.status, page.text)
	}
	if doc := s.do("", "GET", "/openapi-3.0.json", ""); doc.status != 200 || !strings.Contains(doc.text, `"openapi":"3.0`) {
		t.Errorf("3.0 document: %d %.60s", doc.status, doc.text)
	}
}

func TestConsoleIsServedWhereThereIsOne(t *testing.T) {
	t.Parallel()
	h := api.New(api.Deps{Console: http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		_, _ = w.Write([]byte("console at " + r.URL.Path))
	})}).Handler()
	for path, want := range map[string]string{"/": "console at /", "/stations/CS1": "console at /stations/CS1"} {
		w := httptest.NewRecorder()
		h.ServeHTTP(w, httptest.NewRequest("GET", path, nil))
		equal(t, w.Body.String(), want)
	}
	w := httptest.NewRecorder()
	h.ServeHTTP(w, httptest.NewRequest("GET", "/api/v1/nothing", nil))
	if w.Code != 404 {
		t.Errorf("%d", w.Code)
	}
}

func TestOversizeBodiesAreRefused(t *testing.T) {
	t.Parallel()
	s := newServer(t)
	big := `{"labels":{"a":"` + strings.Repeat("x", 3<<20) + `"}}`
	s.want(413, "PUT", "/api/v1/charging-stations/CS1", big)
}
