package api_test

import (
	"encoding/json"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/evenkeel/evenkeel/csms"
)

func TestStationRecordIsCreatedReplacedAndDeleted(t *testing.T) {
	t.Parallel()
	s := newServer(t)
	const path = "/api/v1/charging-stations/CS1"
	a := s.want(201, "PUT", path, `{"securityProfile":1,"password":"`+password+`","evses":[{"id":1,"connectors":[{"id":1,"type":"cCCS2"}]}],"labels":{"row":"A"},"location":"north"}`)
	equal(t, a.header.Get("Location"), path)
	equal(t, at(t, a.body, "evses", 0, "connectors", 0, "type"), "cCCS2")
	equal(t, at(t, a.body, "registration"), "accepted")
	equal(t, at(t, a.body, "automation"), "on")
	equal(t, at(t, a.body, "hasPassword"), true)
	equal(t, at(t, a.body, "lastSeenAt"), nil)
	if strings.Contains(a.text, password) {
		t.Error("the password is told")
	}

	a = s.want(200, "PUT", path, `{"securityProfile":1,"automation":"off"}`)
	equal(t, at(t, a.body, "hasPassword"), true) // a password left out is kept
	equal(t, at(t, a.body, "location"), nil)     // anything else has its default
	equal(t, at(t, a.body, "automation"), "off")
	equal(t, at(t, a.body, "evses", 0, "id"), "1")

	a = s.want(200, "PATCH", path, `{"labels":{"row":"B","bay":"7"}}`, "Content-Type", "application/merge-patch+json")
	equal(t, at(t, a.body, "labels", "row"), "B")
	a = s.want(200, "PATCH", path, `{"labels":{"row":null},"enabled":false}`)
	labels := at(t, a.body, "labels").(map[string]any)
	if _, there := labels["row"]; there || labels["bay"] != "7" {
		t.Errorf("labels %v", labels)
	}
	equal(t, at(t, a.body, "enabled"), false)
	equal(t, at(t, a.body, "automation"), "off")

	s.want(204, "DELETE", path, "")
	s.want(404, "GET", path, "")
	s.want(404, "PATCH", path, `{"enabled":true}`)
	s.want(404, "DELETE", path, "")
}

func TestStationLiveState(t *testing.T) {
	t.Parallel()
	s := newServer(t)
	key := s.station("CS1", true)
	if _, err := s.fleet.Boot(t.Context(), key, &csms.BootReport{Vendor: "ACME", Model: "One", FirmwareVersion: "1.2"}, csms.Frame{Station: key, At: time.Now(), Raw: []byte("[]")}); err != nil {
		t.Fatal(err)
	}
	if err := s.fleet.Status(t.Context(), key, &csms.StatusReport{
		EVSE: 2, Connector: 1, Status: csms.ConnectorFaulted, Fault: csms.ConnectorFault{Code: "GroundFailure"},
	}); err != nil {
		t.Fatal(err)
	}
	a := s.want(200, "GET", "/api/v1/charging-stations/CS1", "")
	for name, want := range map[string]any{
		"id": "CS1", "connected": true, "ocppVersion": "1.6", "registration": "accepted",
		"vendor": "ACME", "model": "One", "firmwareVersion": "1.2",
	} {
		equal(t, at(t, a.body, name), want)
	}
	if _, err := time.Parse(time.RFC3339, at(t, a.body, "lastSeenAt").(string)); err != nil {
		t.Error(err)
	}
	equal(t, at(t, a.body, "evses", 0, "id"), "2")
	equal(t, at(t, a.body, "evses", 0, "connectors", 0, "status"), "Faulted")
	equal(t, at(t, a.body, "evses", 0, "connectors", 0, "errorCode"), "GroundFailure")

	equal(t, at(t, s.want(200, "GET", "/api/v1/charging-stations/CS1/evses", "").body, "items", 0, "id"), "2")
	equal(t, at(t, s.want(200, "GET", "/api/v1/charging-stations/CS1/connectors", "").body, "items", 0, "evseId"), "2")
	equal(t, at(t, s.want(200, "GET", "/api/v1/charging-stations?connected=true", "").body, "items", 0, "id"), "CS1")
	if items := at(t, s.want(200, "GET", "/api/v1/charging-stations?connected=false", "").body, "items").([]any); len(items) != 0 {
		t.Errorf("not connected: %v", items)
	}
}

func TestIfMatchIsDecidedOnTheRecordAndNotOnLiveState(t *testing.T) {
	t.Parallel()
	s := newServer(t)
	key := s.station("CS1", false)
	const path = "/api/v1/charging-stations/CS1"
	tag := s.want(200, "GET", path, "").header.Get("ETag")
	if tag == "" {
		t.Fatal("no ETag")
	}
	if _, _, err := s.fleet.Connected(t.Context(), key, "2.0.1", "n1"); err != nil {
		t.Fatal(err)
	}
	a := s.want(200, "PATCH", path, `{"tariff":"t1"}`, "If-Match", tag)
	if a.header.Get("ETag") == tag {
		t.Error("another record with the same ETag")
	}
	s.want(412, "PATCH", path, `{"tariff":"t2"}`, "If-Match", tag)
	s.want(412, "PUT", path, `{}`, "If-Match", tag)
	s.want(412, "DELETE", path, "", "If-Match", tag)
	s.want(412, "PUT", "/api/v1/charging-stations/CS2", `{}`, "If-Match", "*")
	s.want(200, "PUT", path, `{}`, "If-Match", "*")
	s.want(204, "DELETE", path, "", "If-Match", s.want(200, "GET", path, "").header.Get("ETag"))
}

func TestSecurityProfileIsLoweredByAnOwnerOnPurposeOnly(t *testing.T) {
	t.Parallel()
	s := newServer(t)
	const path = "/api/v1/charging-stations/CS1"
	s.want(201, "PUT", path, `{"securityProfile":2,"password":"`+password+`"}`)
	s.want(409, "PUT", path, `{"securityProfile":1}`)
	s.want(409, "PATCH", path, `{"securityProfile":1}`)
	if a := s.do(csms.RoleOperator, "PATCH", path, `{"securityProfile":1,"allowDowngrade":true}`); a.status != 403 {
		t.Errorf("an operator: %d %s", a.status, a.text)
	}
	s.want(200, "PATCH", path, `{"securityProfile":1,"allowDowngrade":true}`)
}

func TestEnrolmentWindowAndDecisions(t *testing.T) {
	t.Parallel()
	s := newServer(t)
	equal(t, at(t, s.want(200, "GET", "/api/v1/enrolment", "").body, "openUntil"), nil)
	until := time.Now().Add(time.Hour).UTC().Truncate(time.Second).Format(time.RFC3339)
	a := s.want(200, "PUT", "/api/v1/enrolment", `{"openUntil":"`+until+`"}`)
	equal(t, at(t, a.body, "openUntil"), until)
	s.want(422, "PUT", "/api/v1/enrolment", `{"openUntil":"2099-01-01T00:00:00Z"}`)
	closed := at(t, s.want(200, "PUT", "/api/v1/enrolment", `{"openUntil":null}`).body, "openUntil").(string)
	if end, err := time.Parse(time.RFC3339, closed); err != nil || end.After(time.Now()) {
		t.Errorf("closed until %s", closed)
	}
	s.want(201, "PUT", "/api/v1/charging-stations/CS1", `{"bootPolicy":"pending"}`)
	equal(t, at(t, s.want(200, "POST", "/api/v1/charging-stations/CS1/approve", "").body, "registration"), "accepted")
	equal(t, at(t, s.want(200, "POST", "/api/v1/charging-stations/CS1/reject", "").body, "registration"), "rejected")
	s.want(404, "POST", "/api/v1/charging-stations/nobody/approve", "")
}

func TestListsArePagedWithoutRepeatOrGap(t *testing.T) {
	t.Parallel()
	s := newServer(t)
	var want []string
	for _, c := range "abcdefg" {
		id := "CS-" + string(c)
		want = append(want, id)
		s.station(id, false)
	}
	var got []string
	path := "/api/v1/charging-stations?limit=3&search=CS-"
	for path != "" {
		a := s.want(200, "GET", path, "")
		for _, item := range at(t, a.body, "items").([]any) {
			got = append(got, at(t, item, "id").(string))
		}
		link := a.header.Get("Link")
		if (link == "") != (at(t, a.body, "nextCursor") == nil) {
			t.Errorf("Link %q beside cursor %v", link, a.body["nextCursor"])
		}
		path = ""
		if link != "" {
			path, _, _ = strings.Cut(strings.TrimPrefix(link, "<"), ">")
		}
	}
	if !slices.Equal(got, want) {
		t.Errorf("pages gave %v", got)
	}
	for _, bad := range []string{"limit=0", "limit=1001", "limit=x", "nonsense=1", "cursor=%21"} {
		if a := s.do(csms.RoleOwner, "GET", "/api/v1/charging-stations?"+bad, ""); a.status != 422 && a.status != 400 {
			t.Errorf("%s: %d %s", bad, a.status, a.text)
		}
	}
}

func TestWrongStationRequestsSayWhatIsWrongWhere(t *testing.T) {
	t.Parallel()
	s := newServer(t)
	s.station("CS1", false)
	for _, c := range []struct {
		method, id, body, media string
		status                  int
		pointer                 string
	}{
		{"PUT", "CS1", `{"securityProfile":4}`, "application/json", 422, "/securityProfile"},
		{"PUT", "CS1", `{"evses":[{"id":0}]}`, "application/json", 422, "/evses/0/id"},
		{"PUT", "CS1", `{"evses":[{"id":1,"connectors":[{"id":1,"type":7}]}]}`, "application/json", 422, "/evses/0/connectors/0/type"},
		{"PUT", "CS1", `{"pasword":"x"}`, "application/json", 422, "/pasword"},
		{"PUT", "CS1", `{"Enabled":true}`, "application/json", 422, "/Enabled"},
		{"PUT", "CS1", `{"password":"short"}`, "application/json", 422, "/password"},
		{"PUT", "CS1", `{"enabled":true,"enabled":false}`, "application/json", 400, ""},
		{"PUT", "CS1", `{"enabled":`, "application/json", 400, ""},
		{"PUT", "CS1", `{"enabled":true}`, "text/plain", 415, ""},
		{"PUT", "a%20b", `{}`, "application/json", 422, "/id"},
		{"PATCH", "CS1", `{"securityProfile":4}`, "application/json", 422, "/securityProfile"},
		{"PATCH", "CS1", `{"nonsense":4}`, "application/json", 422, "/nonsense"},
		{"PATCH", "CS1", `[]`, "application/json", 400, ""},
		{"PATCH", "CS1", `{}`, "text/plain", 415, ""},
	} {
		a := s.do(csms.RoleOwner, c.method, "/api/v1/charging-stations/"+c.id, c.body, "Content-Type", c.media)
		if a.status != c.status || a.header.Get("Content-Type") != "application/problem+json" {
			t.Errorf("%s %s: %d %s %s", c.method, c.body, a.status, a.header.Get("Content-Type"), a.text)
			continue
		}
		if c.pointer == "" {
			continue
		}
		found := false
		for _, e := range at(t, a.body, "errors").([]any) {
			found = found || at(t, e, "pointer") == c.pointer
		}
		if !found {
			t.Errorf("%s %s: no pointer %s in %s", c.method, c.body, c.pointer, a.text)
		}
		if strings.Contains(a.text, "short") && c.pointer == "/password" {
			t.Errorf("a secret is echoed: %s", a.text)
		}
	}
	var p struct{ Type, Title string }
	if err := json.Unmarshal([]byte(s.want(404, "GET", "/api/v1/charging-stations/nobody", "").text), &p); err != nil {
		t.Fatal(err)
	}
	equal(t, p.Type, "urn:evenkeel:problem:not-found")
}

// TestStationLastSeenIsLive: who holds the socket knows better than the store.
func TestStationLastSeenIsLive(t *testing.T) {
	t.Parallel()
	s := newServer(t)
	key := s.station("CS1", true)
	s.station("CS2", false)
	heard := time.Now().Add(time.Minute).UTC().Truncate(time.Millisecond)
	if err := s.bus.ServeHeard(func(k csms.StationKey) time.Time {
		if k == key {
			return heard
		}
		return time.Time{}
	}); err != nil {
		t.Fatal(err)
	}
	live := func(where string, v any) {
		t.Helper()
		if at, err := time.Parse(time.RFC3339, v.(string)); err != nil || !at.Equal(heard) {
			t.Errorf("%s: last seen at %v, want %v", where, v, heard)
		}
	}
	live("one", at(t, s.want(200, "GET", "/api/v1/charging-stations/CS1", "").body, "lastSeenAt"))
	list := s.want(200, "GET", "/api/v1/charging-stations", "").body
	live("list", at(t, list, "items", 0, "lastSeenAt"))
	equal(t, at(t, list, "items", 1, "lastSeenAt"), nil)
	live("answer to a change", at(t, s.want(200, "PATCH", "/api/v1/charging-stations/CS1", `{"location":"X"}`).body, "lastSeenAt"))
	heard = time.Unix(1, 0) // older than what is stored
	if v := at(t, s.want(200, "GET", "/api/v1/charging-stations/CS1", "").body, "lastSeenAt"); v == "1970-01-01T00:00:01Z" {
		t.Error("an older time won")
	}
}
