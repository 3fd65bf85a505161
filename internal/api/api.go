package api

import (
	"context"
	"io"
	"log/slog"
	"net/http"
	"slices"
	"strconv"
	"time"

	"github.com/danielgtaylor/huma/v2"
	"github.com/danielgtaylor/huma/v2/adapters/humago"
	"github.com/go-json-experiment/json"
	"github.com/go-json-experiment/json/jsontext"

	"github.com/evenkeel/evenkeel/csms"
	"github.com/evenkeel/evenkeel/internal/bus"
	"github.com/evenkeel/evenkeel/internal/charging"
	"github.com/evenkeel/evenkeel/internal/command"
	"github.com/evenkeel/evenkeel/internal/fleet"
	"github.com/evenkeel/evenkeel/internal/idtoken"
	"github.com/evenkeel/evenkeel/internal/operator"
	"github.com/evenkeel/evenkeel/internal/store"
)

// documentVersion is the version of the API, not of the build: v1 only ever grows.
const documentVersion = "1"

// Base is the path all resources are under.
const Base = "/api/v1"

// Deps is what the API works with. All but Logger and Console are required.
type Deps struct {
	Fleet   *fleet.Fleet
	Tokens  *idtoken.Authorizer
	Ledger  *charging.Ledger
	Queue   *command.Queue
	Bus     *bus.Bus
	Store   store.Store
	Keys    *operator.Keys
	Version string       // of this build, told on the start page
	Logger  *slog.Logger // nil discards
	Console http.Handler // what "/" serves; nil serves a plain start page
}

// API is the REST API. It is safe for concurrent use.
type API struct {
	Deps
	log     *slog.Logger
	mux     *http.ServeMux
	huma    huma.API
	streams context.Context // done when streams must end
	end     context.CancelFunc
	replays replays
}

// New makes the API with all its routes.
func New(d Deps) *API {
	humaErrors()
	a := &API{Deps: d, log: d.Logger, mux: http.NewServeMux()}
	if a.log == nil {
		a.log = slog.New(slog.DiscardHandler)
	}
	a.streams, a.end = context.WithCancel(context.Background())
	a.huma = humago.New(a.mux, humaConfig())
	a.huma.UseMiddleware(a.authenticate)

	a.stationRoutes()
	a.stationCallRoutes()
	a.enrolmentRoutes()
	a.commandRoutes()
	a.messageRoutes()
	a.transactionRoutes()
	a.tokenRoutes()
	a.groupRoutes()
	a.locationRoutes()
	a.eventRoutes()
	a.keyRoutes()
	a.auditRoutes()
	finishDocument(a.huma.OpenAPI())

	a.mux.HandleFunc("/api/", a.noRoute)
	if d.Console != nil {
		a.mux.Handle("/", d.Console)
	} else {
		a.mux.HandleFunc("GET /{$}", a.startPage)
		a.mux.HandleFunc("/", a.noRoute)
	}
	return a
}

// Handler serves the API, the OpenAPI documents and "/".
func (a *API) Handler() http.Handler {
	var h http.Handler = a.mux
	for _, m := range []func(http.Handler) http.Handler{ // innermost first
		refuseCrossOrigin,
		securityHeaders,
		a.recoverPanics,
	} {
		h = m(h)
	}
	return h
}

// EndStreams ends all event streams, so that a graceful shutdown of the HTTP server,
// which waits for handlers, can finish. For [http.Server.RegisterOnShutdown].
func (a *API) EndStreams() { a.end() }

// OpenAPI is the OpenAPI 3.1 document, indented, with a final newline.
func (a *API) OpenAPI() []byte {
	raw, err := a.huma.OpenAPI().MarshalJSON()
	if err != nil {
		panic("api: OpenAPI document can't be encoded: " + err.Error()) // made of our own types
	}
	out := jsontext.Value(raw)
	if err := out.Canonicalize(); err != nil {
		panic("api: OpenAPI document is not JSON: " + err.Error())
	}
	if err := out.Indent(jsontext.WithIndent("  ")); err != nil {
		panic("api: OpenAPI document is not JSON: " + err.Error())
	}
	return append(out, '\n')
}

// maxBody bounds request bodies; a raw call's payload may be a whole frame.
const maxBody = 2 << 20

// humaConfig is huma without what we do not want of it: links to schemas in every body,
// documentation pages that load scripts from elsewhere, other formats than JSON.
func humaConfig() huma.Config {
	c := huma.DefaultConfig("Evenkeel", documentVersion)
	c.Info.Description = "REST API of the Evenkeel charging station management system. " +
		"Times are RFC 3339 in UTC, energy is in Wh, power in W. Errors are problem documents (RFC 9457). " +
		"Lists are paged by an opaque cursor."
	c.Info.License = &huma.License{Name: "Apache-2.0", Identifier: "Apache-2.0"}
	c.CreateHooks = nil
	c.DocsPath, c.SchemasPath = "", ""
	c.Formats = map[string]huma.Format{
		"application/json": jsonFormat,
		"json":             jsonFormat, // of application/merge-patch+json
	}
	c.RejectUnknownQueryParameters = true
	c.Components.Schemas.RegisterTypeAlias(typeOf[csms.Decimal](), typeOf[float64]()) // a number on the wire
	c.Components.SecuritySchemes = map[string]*huma.SecurityScheme{
		"apiKey": {Type: "http", Scheme: "bearer", Description: "API key, made by `evenkeel apikey create` or POST /api/v1/api-keys"},
	}
	c.Security = []map[string][]string{{"apiKey": {}}}
	return c
}

// jsonFormat is strict JSON (RFC 8259, no duplicate names, valid UTF-8), exact letter case.
var jsonFormat = huma.Format{
	Marshal:   func(w io.Writer, v any) error { return json.MarshalWrite(w, v) },
	Unmarshal: func(data []byte, v any) error { return json.Unmarshal(data, v) },
}

// caller is who makes a request.
type caller struct {
	tenant csms.TenantID
	key    csms.RecordID
	hash   []byte // of the key's secret; what is sealed for this caller alone hangs on it
	name   string // for the audit log
	role   csms.Role
}

func (c caller) may(p operator.Permission) bool { return operator.May(c.role, p) }

// station names a station of the caller's tenant.
func (c caller) station(id string) csms.StationKey {
	return csms.StationKey{Tenant: c.tenant, Station: csms.StationID(id)}
}

type contextKey int

// callerKey carries the caller from the middleware, which huma gives no other way to the
// handler; [route] takes it out again, so that handlers get it as a parameter.
const callerKey contextKey = 1

// permissionKey is where an operation's metadata say what it needs.
const permissionKey = "permission"

// authenticate finds out who asks and whether they may, before anything else of the
// request is looked at.
func (a *API) authenticate(ctx huma.Context, next func(huma.Context)) {
	who, err := a.authorize(ctx)
	if err != nil {
		p := a.problem(ctx.Context(), err)
		_, w := humago.Unwrap(ctx)
		writeProblem(w, p)
		return
	}
	ctx.SetHeader("Cache-Control", "no-store")
	a.idempotent(huma.WithValue(ctx, callerKey, who), who, next)
}

func (a *API) authorize(ctx huma.Context) (caller, error) {
	perm, ok := ctx.Operation().Metadata[permissionKey].(operator.Permission)
	if !ok {
		return caller{}, csms.Errorf(csms.CodeInternal, "route without a permission")
	}
	secret, ok := bearer(ctx.Header("Authorization"))
	if !ok {
		return caller{}, csms.Errorf(csms.CodeUnauthorized, "an API key is needed: Authorization: Bearer ek_...")
	}
	key, err := a.Keys.Check(ctx.Context(), secret)
	if err != nil {
		return caller{}, err
	}
	who := caller{tenant: key.Tenant, key: key.ID, hash: key.Hash, name: key.Name, role: key.Role}
	if !who.may(perm) {
		return caller{}, csms.Errorf(csms.CodeForbidden, "the role %s lacks the permission %s", key.Role, perm)
	}
	return who, nil
}

// operation is what every route says of itself.
type operation struct {
	method, path string
	id           string // operationId, stable: clients are generated from it
	tag          string
	summary      string
	perm         operator.Permission
	status       int   // of success; 0 is 200, or 204 without a body
	also         int   // a second status of success with the same body; 0 for none
	errors       []int // besides those every route has
}

// route registers a handler. The path is below [Base].
func route[I, O any](a *API, op operation, h func(ctx context.Context, who caller, in *I) (*O, error)) {
	if op.perm == "" {
		panic("api: route without a permission: " + op.id)
	}
	var params []*huma.Param
	if _, own := typeOf[I]().FieldByName("SubmitParams"); op.method == http.MethodPost && !own {
		params = append(params, &huma.Param{
			Name: idempotencyHeader, In: "header", Schema: &huma.Schema{Type: huma.TypeString, MaxLength: new(maxIdempotencyKey)},
			Description: "The same request with the same key within 24 hours gets the answer of the first and does nothing",
		})
	}
	if op.method == http.MethodPost && !slices.Contains(op.errors, http.StatusConflict) {
		op.errors = append(op.errors, http.StatusConflict) // see idempotent
	}
	huma.Register(a.huma, huma.Operation{
		Method:        op.method,
		Path:          Base + op.path,
		OperationID:   op.id,
		Tags:          []string{op.tag},
		Summary:       op.summary,
		DefaultStatus: op.status,
		MaxBodyBytes:  maxBody,
		Parameters:    params,
		Metadata:      map[string]any{permissionKey: op.perm},
		Extensions:    map[string]any{"x-permission": string(op.perm)},
		Errors: append([]int{
			http.StatusUnauthorized, http.StatusForbidden, http.StatusUnprocessableEntity,
			http.StatusServiceUnavailable,
		}, op.errors...),
	}, func(ctx context.Context, in *I) (*O, error) {
		who, ok := ctx.Value(callerKey).(caller)
		if !ok {
			return nil, a.problem(ctx, csms.Errorf(csms.CodeUnauthorized, "an API key is needed"))
		}
		out, err := h(ctx, who, in)
		if err != nil {
			return nil, a.problem(ctx, err)
		}
		return out, nil
	})
	if op.also != 0 {
		item := a.huma.OpenAPI().Paths[Base+op.path]
		for _, o := range []*huma.Operation{item.Put, item.Post} {
			if o != nil && o.OperationID == op.id {
				second := *o.Responses[strconv.Itoa(o.DefaultStatus)]
				second.Description = http.StatusText(op.also)
				o.Responses[strconv.Itoa(op.also)] = &second
			}
		}
	}
}

// problem is the answer to an error; faults of ours are logged here and nowhere else.
func (a *API) problem(ctx context.Context, err error) *Problem {
	p := problemOf(err)
	if p.Status == http.StatusInternalServerError && ctx.Err() == nil {
		a.log.ErrorContext(ctx, "request went wrong", "err", err)
	}
	return p
}

// timePtr is nil for the zero time and the time in UTC for any other.
func timePtr(t time.Time) *time.Time {
	if t.IsZero() {
		return nil
	}
	return new(t.UTC())
}

// strPtr is nil for "".
func strPtr[S ~string](s S) *string {
	if s == "" {
		return nil
	}
	return new(string(s))
}
