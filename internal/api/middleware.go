package api

import (
	"bytes"
	"html/template"
	"net/http"
	"runtime/debug"
	"slices"
	"strings"

	"github.com/evenkeel/evenkeel/csms"
)

// bearer takes the key out of an Authorization header.
func bearer(header string) (string, bool) {
	scheme, secret, ok := strings.Cut(header, " ")
	secret = strings.TrimSpace(secret)
	return secret, ok && strings.EqualFold(scheme, "Bearer") && secret != ""
}

// recoverPanics is the one recover per request.
func (a *API) recoverPanics(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		defer func() {
			v := recover()
			if v == nil {
				return
			}
			if v == http.ErrAbortHandler {
				panic(v) // net/http's own way to end a connection
			}
			a.log.Error("request panicked", "panic", v, "stack", string(debug.Stack()))
			writeProblem(w, problemOf(csms.Errorf(csms.CodeInternal, "panic")))
		}()
		next.ServeHTTP(w, r)
	})
}

// contentPolicy lets pages load what this server itself serves and nothing else.
const contentPolicy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; " +
	"font-src 'self'; connect-src 'self'; worker-src 'self' blob:; manifest-src 'self'; base-uri 'none'; " +
	"form-action 'self'; frame-ancestors 'none'"

// securityHeaders are on every answer (threat model O4).
func securityHeaders(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		h := w.Header()
		h.Set("X-Content-Type-Options", "nosniff")
		h.Set("Content-Security-Policy", contentPolicy)
		h.Set("X-Frame-Options", "DENY")
		h.Set("Referrer-Policy", "no-referrer")
		h.Set("Cross-Origin-Opener-Policy", "same-origin")
		h.Set("Cross-Origin-Resource-Policy", "same-origin")
		h.Set("Permissions-Policy", "camera=(), microphone=(), geolocation=()")
		if r.TLS != nil { // over plain HTTP browsers ignore it, and a proxy sets its own
			h.Set("Strict-Transport-Security", "max-age=31536000")
		}
		next.ServeHTTP(w, r)
	})
}

// refuseCrossOrigin keeps other sites' pages from changing anything through a browser.
func refuseCrossOrigin(next http.Handler) http.Handler {
	p := http.NewCrossOriginProtection()
	p.SetDenyHandler(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		writeProblem(w, problemOf(csms.Errorf(csms.CodeForbidden, "cross-origin requests are refused")))
	}))
	return p.Handler(next)
}

// noRoute answers what no route takes: 405 where another method would be, else 404.
func (a *API) noRoute(w http.ResponseWriter, r *http.Request) {
	var allowed []string
	for _, m := range []string{http.MethodDelete, http.MethodGet, http.MethodPatch, http.MethodPost, http.MethodPut} {
		probe := r.Clone(r.Context())
		probe.Method = m
		if _, pattern := a.mux.Handler(probe); strings.HasPrefix(pattern, m+" ") {
			allowed = append(allowed, m)
		}
	}
	if len(allowed) == 0 {
		writeProblem(w, problemOf(csms.Errorf(csms.CodeNotFound, "there is nothing at this path")))
		return
	}
	if slices.Contains(allowed, http.MethodGet) {
		allowed = append(allowed, http.MethodHead)
	}
	p := plainProblem(http.StatusMethodNotAllowed, "this path takes "+strings.Join(allowed, ", "))
	p.headers = http.Header{"Allow": {strings.Join(allowed, ", ")}}
	writeProblem(w, p)
}

var startTemplate = template.Must(template.New("start").Parse(`<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Evenkeel</title></head>
<body>
<h1>Evenkeel {{.Version}}</h1>
<p>This charging station management system is running. Its REST API is under <code>/api/v1</code>.</p>
<ul>
<li><a href="/openapi.json">OpenAPI 3.1 document</a></li>
<li><a href="/openapi-3.0.json">OpenAPI 3.0 document</a></li>
</ul>
<p>Requests need an API key: <code>evenkeel apikey create --name NAME --role owner</code> prints one.</p>
</body>
</html>
`))

// startPage is what "/" shows without a console. It tells nothing about the fleet: who asks
// is not known here.
func (a *API) startPage(w http.ResponseWriter, _ *http.Request) {
	var page bytes.Buffer
	if err := startTemplate.Execute(&page, a.Deps); err != nil {
		writeProblem(w, problemOf(err))
		return
	}
	w.Header().Set("Content-Type", "text/html; charset=utf-8")
	_, _ = w.Write(page.Bytes()) // the client has gone: nobody to tell
}
