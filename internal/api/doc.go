// Package api is the REST side of the server: resources under /api/v1, server-sent
// events, the OpenAPI document and what serves the console.
//
// A handler decodes, asks whether the caller may, calls one domain method and encodes;
// no rule of the domain lives here. What a route needs is said where it is registered
// ([API.Handler] serves them all): its permission is checked before its handler runs, and a
// route without one can't be registered. Errors of the domain become problem documents
// (RFC 9457) in one place, problem.go. The wire types are in the file of their resource; the
// OpenAPI document is generated from them and committed as api/openapi.json.
package api
