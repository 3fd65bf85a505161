package api_test

import "testing"

func TestProblemsPointAtTheFault(t *testing.T) {
	t.Parallel()
	s := newServer(t)
	s.station("CS1", false)
	for _, c := range []struct {
		method, path, body string
		pointers           []string
	}{
		{"POST", "/api/v1/api-keys", `{}`, []string{"/name", "/role"}},
		{"POST", "/api/v1/charging-stations/CS1/calls", `{"payload":{}}`, []string{"/action"}},
		{"PUT", "/api/v1/charging-stations/CS1", `{"evses":[{"id":1,"connectors":[{"type":"cCCS2"}]}]}`, []string{"/evses/0/connectors/0/id"}},
		{"PUT", "/api/v1/charging-stations/CS1", `[]`, []string{""}},
		{"PUT", "/api/v1/charging-stations/CS1", `{"n/a":1}`, []string{"/n~1a"}},
		{"PATCH", "/api/v1/charging-stations/CS1", `{"nonsense":null}`, []string{"/nonsense"}},
		{"PATCH", "/api/v1/charging-stations/CS1", `{"nonsense":1,"other":null}`, []string{"/nonsense", "/other"}},
	} {
		a := s.want(422, c.method, c.path, c.body)
		equal(t, at(t, a.body, "detail"), "the request is not valid")
		faults := at(t, a.body, "errors").([]any)
		equal(t, len(faults), len(c.pointers))
		found := map[any]bool{}
		for i := range faults {
			found[at(t, faults, i, "pointer")] = true
		}
		for _, p := range c.pointers {
			if !found[p] {
				t.Errorf("%s %s %s: no fault at %q: %s", c.method, c.path, c.body, p, a.text)
			}
		}
	}
}
