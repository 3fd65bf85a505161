package api

import (
	"net/url"
	"slices"
	"strconv"

	"github.com/danielgtaylor/huma/v2"

	"github.com/evenkeel/evenkeel/internal/store"
)

// PageParams is the paging of every list. It remembers the request's URL for the link to
// the next page.
type PageParams struct {
	Limit  int    `query:"limit" minimum:"1" maximum:"1000" default:"100" doc:"Most items to give"`
	Cursor string `query:"cursor" maxLength:"1024" doc:"nextCursor of the page before"`

	url url.URL
}

// Resolve is called by huma after the parameters are read.
func (p *PageParams) Resolve(ctx huma.Context) []error {
	p.url = ctx.URL()
	return nil
}

// page is what is asked of the store, with the cursor the list gave before.
func (p *PageParams) page(who caller) (store.Page, error) {
	cursor, err := openCursor(who, p.url.Path, p.Cursor)
	return store.Page{Limit: p.Limit, Cursor: cursor}, err
}

// List is a page of items.
type List[T any] struct {
	_          struct{} `additionalProperties:"true"`
	Items      []T      `json:"items" nullable:"false" doc:"The items of this page"`
	NextCursor *string  `json:"nextCursor" doc:"Cursor of the next page; null on the last one"`
}

// listOutput is the answer of a list route.
type listOutput[T any] struct {
	Link string `header:"Link" doc:"URL of the next page, rel=next (RFC 8288)"`
	Body List[T]
}

// listed makes a page's answer of records. next is the store's cursor, "" for the last page.
func listed[R, T any](who caller, in *PageParams, records []R, next string, form func(R) T) *listOutput[T] {
	out := &listOutput[T]{Body: List[T]{Items: make([]T, 0, len(records))}}
	for _, r := range records {
		out.Body.Items = append(out.Body.Items, form(r))
	}
	if next != "" {
		next = sealCursor(who, in.url.Path, next)
		q := in.url.Query()
		q.Set("cursor", next)
		q.Set("limit", strconv.Itoa(in.Limit))
		out.Body.NextCursor = &next
		out.Link = "<" + (&url.URL{Path: in.url.Path, RawQuery: q.Encode()}).String() + `>; rel="next"`
	}
	return out
}

// as leaves an item as it is.
func as[T any](v T) T { return v }

// paged makes a page's answer of a list that is short enough to be read whole. name gives what a
// cursor knows an item by.
func paged[R, T any](who caller, in *PageParams, all []R, name func(R) string, form func(R) T) (*listOutput[T], error) {
	page, err := in.page(who)
	if err != nil {
		return nil, err
	}
	if page.Cursor != "" {
		last := slices.IndexFunc(all, func(r R) bool { return name(r) == page.Cursor })
		all = all[last+1:] // what the cursor stood for may be gone: begin again
	}
	next := ""
	if len(all) > page.Limit {
		all = all[:page.Limit]
		next = name(all[len(all)-1])
	}
	return listed(who, in, all, next, form), nil
}
