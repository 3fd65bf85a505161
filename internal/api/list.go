package api

import (
	"net/url"
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

func (p *PageParams) page() store.Page { return store.Page{Limit: p.Limit, Cursor: p.Cursor} }

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

// listed makes a page's answer of records.
func listed[R, T any](in *PageParams, records []R, next string, form func(R) T) *listOutput[T] {
	out := &listOutput[T]{Body: List[T]{Items: make([]T, 0, len(records)), NextCursor: strPtr(next)}}
	for _, r := range records {
		out.Body.Items = append(out.Body.Items, form(r))
	}
	if next != "" {
		q := in.url.Query()
		q.Set("cursor", next)
		q.Set("limit", strconv.Itoa(in.Limit))
		out.Link = "<" + (&url.URL{Path: in.url.Path, RawQuery: q.Encode()}).String() + `>; rel="next"`
	}
	return out
}
