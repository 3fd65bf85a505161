package api_test

import (
	"encoding/base64"
	"fmt"
	"net/url"
	"strings"
	"testing"

	"github.com/evenkeel/evenkeel/csms"
)

// TestCursorsTellNothing_O6 follows the list of id tokens as one who may not see values.
func TestCursorsTellNothing_O6(t *testing.T) {
	t.Parallel()
	s := newServer(t)
	for _, v := range []string{"04AAAAAAAA", "04BBBBBBBB", "04CCCCCCCC"} {
		s.want(201, "PUT", "/api/v1/id-tokens/ISO14443/"+v, "{}")
	}
	path, items := "/api/v1/id-tokens?limit=1", 0
	for path != "" {
		a := s.do(csms.RoleViewer, "GET", path, "")
		equal(t, a.status, 200)
		items += len(at(t, a.body, "items").([]any))
		path = ""
		if next, ok := at(t, a.body, "nextCursor").(string); ok {
			raw, err := base64.RawURLEncoding.DecodeString(next)
			if err != nil {
				t.Fatal(err)
			}
			if strings.Contains(strings.ToLower(string(raw)), "04") && strings.Contains(string(raw), "ISO14443") {
				t.Errorf("the cursor holds the key: %q", raw)
			}
			path = "/api/v1/id-tokens?limit=1&cursor=" + url.QueryEscape(next)
		}
	}
	equal(t, items, 3)
}

func TestCursorIsTakenOnlyByTheListThatGaveIt(t *testing.T) {
	t.Parallel()
	s := newServer(t)
	for _, id := range []string{"A", "B"} {
		s.station(id, false)
		s.want(201, "PUT", "/api/v1/locations/"+id, "{}")
	}
	cursor := at(t, s.want(200, "GET", "/api/v1/charging-stations?limit=1", "").body, "nextCursor").(string)
	s.want(200, "GET", "/api/v1/charging-stations?limit=1&cursor="+cursor, "")
	altered := "A"
	if strings.HasPrefix(cursor, altered) {
		altered = "B"
	}
	for _, path := range []string{
		"/api/v1/locations?cursor=" + cursor,
		"/api/v1/charging-stations?cursor=" + altered + cursor[1:],
		"/api/v1/charging-stations?cursor=bad",
		"/api/v1/charging-stations?cursor=" + base64.RawURLEncoding.EncodeToString([]byte("A")),
		"/api/v1/charging-stations/A/messages?cursor=" + cursor,
		"/api/v1/events?cursor=" + cursor,
		"/api/v1/api-keys?cursor=" + cursor,
	} {
		a := s.want(422, "GET", path, "")
		equal(t, at(t, a.body, "errors", 0, "parameter"), "cursor")
	}
	if a := s.do(csms.RoleOperator, "GET", "/api/v1/charging-stations?cursor="+cursor, ""); a.status != 422 {
		t.Errorf("the cursor of another API key: %d", a.status)
	}
}

func TestShortListsArePagedToo(t *testing.T) {
	t.Parallel()
	s := newServer(t)
	s.want(201, "PUT", "/api/v1/charging-stations/CS1", `{"evses":[{"id":1,"connectors":[{"id":1},{"id":2}]},{"id":2,"connectors":[{"id":1}]}]}`)
	for path, want := range map[string]int{
		"/api/v1/api-keys":                         5, // one for each role
		"/api/v1/charging-stations/CS1/evses":      2,
		"/api/v1/charging-stations/CS1/connectors": 3,
	} {
		seen := map[string]bool{}
		for next := path + "?limit=1"; next != ""; {
			a := s.want(200, "GET", next, "")
			items := at(t, a.body, "items").([]any)
			equal(t, len(items), 1)
			item := items[0].(map[string]any)
			seen[strings.Join([]string{text(item["evseId"]), text(item["id"])}, "/")] = true
			next = ""
			if c, ok := at(t, a.body, "nextCursor").(string); ok {
				next = path + "?limit=1&cursor=" + c
			}
			if len(seen) > want {
				break
			}
		}
		equal(t, len(seen), want)
		s.want(422, "GET", path+"?limit=1001", "")
	}
}

// text is a JSON value in words.
func text(v any) string { return fmt.Sprint(v) }
