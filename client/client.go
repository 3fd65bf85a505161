// Package client is a Go client of the Evenkeel REST API.
//
// Types and methods, one per operation of the OpenAPI document, are generated from
// api/openapi.json; this file has what carries them. [All] walks a paged list and
// [Client.Events] follows events. An answer that is no success is an [*Error].
package client

//go:generate go run ./generate -document ../api/openapi.json -out api_gen.go

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"iter"
	"net/http"
	"net/url"
	"strings"
)

// Client calls one server. It is safe for concurrent use.
type Client struct {
	base string
	key  string
	http *http.Client
}

// Options configures a [Client]. The zero value works.
type Options struct {
	// HTTP makes the requests; nil is [http.DefaultClient]. It must have no time-out of
	// its own where [Client.Events] is used: that request never ends.
	HTTP *http.Client
}

// New gives a client of the server at base ("http://127.0.0.1:8080") with an API key.
func New(base, key string, o Options) *Client {
	if o.HTTP == nil {
		o.HTTP = http.DefaultClient
	}
	return &Client{base: strings.TrimRight(base, "/"), key: key, http: o.HTTP}
}

// Error is an answer that is no success.
type Error struct {
	Problem
	// Header is the answer's header, with Retry-After where the server is overloaded.
	Header http.Header
}

// Error is the problem in one line.
func (e *Error) Error() string {
	var sb strings.Builder
	fmt.Fprintf(&sb, "%d %s", e.Status, e.Title)
	if e.Detail != nil && *e.Detail != "" {
		sb.WriteString(": " + *e.Detail)
	}
	for _, f := range e.Errors {
		switch {
		case f.Pointer != nil:
			fmt.Fprintf(&sb, "; %s %s", *f.Pointer, f.Detail)
		case f.Parameter != nil:
			fmt.Fprintf(&sb, "; %s %s", *f.Parameter, f.Detail)
		default:
			sb.WriteString("; " + f.Detail)
		}
	}
	return sb.String()
}

// maxAnswer bounds what is read of one answer.
const maxAnswer = 64 << 20

// request is what a generated method asks for.
type request struct {
	method string
	path   string
	query  url.Values
	header http.Header
	body   any // nil for none
	media  string
}

// send makes a request. The caller closes the body of the answer, which is a success.
func (c *Client) send(ctx context.Context, r request) (*http.Response, error) {
	var body io.Reader
	if r.body != nil {
		text, err := json.Marshal(r.body)
		if err != nil {
			return nil, fmt.Errorf("encode the request: %w", err)
		}
		body = bytes.NewReader(text)
	}
	target := c.base + r.path
	if len(r.query) > 0 {
		target += "?" + r.query.Encode()
	}
	req, err := http.NewRequestWithContext(ctx, r.method, target, body)
	if err != nil {
		return nil, err
	}
	req.Header.Set("Accept", "application/json")
	for k, vs := range r.header {
		req.Header[k] = vs
	}
	if r.body != nil {
		req.Header.Set("Content-Type", r.media)
	}
	req.Header.Set("Authorization", "Bearer "+c.key)
	res, err := c.http.Do(req)
	if err != nil {
		return nil, err
	}
	if res.StatusCode < 200 || res.StatusCode > 299 {
		defer res.Body.Close()
		return nil, readError(res)
	}
	return res, nil
}

func readError(res *http.Response) error {
	e := &Error{Header: res.Header}
	text, err := io.ReadAll(io.LimitReader(res.Body, 1<<20))
	if err != nil || json.Unmarshal(text, &e.Problem) != nil || e.Title == "" {
		// Not from the server itself: a proxy, or something else at this address.
		e.Problem = Problem{Type: "about:blank", Title: http.StatusText(res.StatusCode)}
	}
	e.Status = int64(res.StatusCode)
	return e
}

// do makes a request and reads its answer into out, which may be nil.
func (c *Client) do(ctx context.Context, r request, out any) error {
	r.header.Set("Accept", "application/json") // events come as a stream where this is not said
	res, err := c.send(ctx, r)
	if err != nil {
		return err
	}
	defer res.Body.Close()
	if out == nil {
		return nil
	}
	text, err := io.ReadAll(io.LimitReader(res.Body, maxAnswer))
	if err != nil {
		return fmt.Errorf("read the answer to %s %s: %w", r.method, r.path, err)
	}
	if err := json.Unmarshal(text, out); err != nil {
		return fmt.Errorf("answer to %s %s: %w", r.method, r.path, err)
	}
	return nil
}

// All gives the items of all pages of a list, up to the first error. page is asked for
// each page with the cursor of the one before, "" for the first:
//
//	for st, err := range client.All(func(cursor string) ([]client.Station, *string, error) {
//		l, err := c.ListChargingStations(ctx, client.ListChargingStationsParams{Cursor: cursor})
//		if err != nil {
//			return nil, nil, err
//		}
//		return l.Items, l.NextCursor, nil
//	}) { ... }
func All[T any](page func(cursor string) (items []T, next *string, err error)) iter.Seq2[T, error] {
	return func(yield func(T, error) bool) {
		cursor := ""
		for {
			items, next, err := page(cursor)
			if err != nil {
				var none T
				yield(none, err)
				return
			}
			for _, item := range items {
				if !yield(item, nil) {
					return
				}
			}
			if next == nil || *next == "" {
				return
			}
			cursor = *next
		}
	}
}
