package api_test

import (
	"strings"
	"testing"

	"github.com/evenkeel/evenkeel/csms"
)

func TestIDTokenIsCreatedReplacedPatchedAndDeleted(t *testing.T) {
	t.Parallel()
	s := newServer(t)
	const path = "/api/v1/id-tokens/ISO14443/04A1B2C3D4"
	a := s.want(201, "PUT", path, `{"status":"accepted","expiresAt":"2030-01-01T00:00:00Z","group":"family","labels":{"car":"1"}}`)
	equal(t, a.header.Get("Location"), path)
	equal(t, at(t, a.body, "expiresAt"), "2030-01-01T00:00:00Z")
	equal(t, at(t, a.body, "maxConcurrent"), nil)
	equal(t, at(t, s.want(200, "GET", "/api/v1/id-token-groups/family", "").body, "name"), "family")
	s.want(409, "DELETE", "/api/v1/id-token-groups/family", "")

	tag := a.header.Get("ETag")
	a = s.want(200, "PUT", path, `{"status":"blocked"}`, "If-Match", tag)
	equal(t, at(t, a.body, "status"), "blocked")
	equal(t, at(t, a.body, "group"), nil)
	s.want(412, "PATCH", path, `{"note":"lost"}`, "If-Match", tag)
	a = s.want(200, "PATCH", path, `{"note":"lost","expiresAt":"2031-01-01T00:00:00Z"}`)
	equal(t, at(t, a.body, "status"), "blocked")
	equal(t, at(t, a.body, "note"), "lost")
	equal(t, at(t, s.want(200, "PATCH", path, `{"expiresAt":null}`).body, "expiresAt"), nil)
	equal(t, at(t, s.want(200, "GET", "/api/v1/id-tokens/ISO14443/04a1b2c3d4", "").body, "value"), "04A1B2C3D4")
	s.want(422, "PATCH", path, `{"status":"lost"}`)
	s.want(422, "PUT", path, `{"chargingPriority":10}`)
	s.want(204, "DELETE", path, "")
	s.want(404, "GET", path, "")
	s.want(404, "PATCH", path, `{"note":"x"}`)
	s.want(404, "DELETE", path, "")
}

func TestIDTokenValuesAreMaskedByRole(t *testing.T) {
	t.Parallel()
	s := newServer(t)
	s.want(201, "PUT", "/api/v1/id-tokens/ISO14443/04A1B2C3D4", `{}`)
	s.want(201, "PUT", "/api/v1/id-tokens/Central/abc", `{}`)
	for _, role := range []csms.Role{csms.RoleOwner, csms.RoleOperator, csms.RoleFinance} {
		if a := s.do(role, "GET", "/api/v1/id-tokens?search=A1B2", ""); !strings.Contains(a.text, "04A1B2C3D4") {
			t.Errorf("%s: %s", role, a.text)
		}
	}
	for _, role := range []csms.Role{csms.RoleTechnician, csms.RoleViewer} {
		a := s.do(role, "GET", "/api/v1/id-tokens", "")
		if strings.Contains(a.text, "04A1B2") || strings.Contains(a.text, "abc") || !strings.Contains(a.text, "*******3D4") {
			t.Errorf("%s: %s", role, a.text)
		}
		if a := s.do(role, "GET", "/api/v1/id-tokens?search=A1", ""); a.status != 403 {
			t.Errorf("%s may search by value: %d", role, a.status)
		}
	}
	if log := s.want(200, "GET", "/api/v1/audit-log", ""); strings.Contains(log.text, "04A1B2C3D4") {
		t.Error("the audit log tells an id token's value")
	}
}

func TestGroupsAndLocations(t *testing.T) {
	t.Parallel()
	s := newServer(t)
	a := s.want(201, "PUT", "/api/v1/id-token-groups/fleet", `{"maxConcurrent":3}`)
	equal(t, at(t, a.body, "maxConcurrent"), "3")
	s.want(412, "PUT", "/api/v1/id-token-groups/fleet", `{}`, "If-Match", `"999"`)
	equal(t, at(t, s.want(200, "PUT", "/api/v1/id-token-groups/fleet", `{"masterPass":true}`).body, "maxConcurrent"), nil)
	equal(t, at(t, s.want(200, "GET", "/api/v1/id-token-groups", "").body, "items", 0, "name"), "fleet")
	s.want(204, "DELETE", "/api/v1/id-token-groups/fleet", "")
	s.want(404, "GET", "/api/v1/id-token-groups/fleet", "")

	const path = "/api/v1/locations/north"
	a = s.want(201, "PUT", path, `{"name":"North","latitude":52.5,"longitude":13.4,"timeZone":"Europe/Berlin"}`)
	equal(t, at(t, a.body, "latitude"), "52.5")
	s.want(412, "PATCH", path, `{"city":"Berlin"}`, "If-Match", `"999"`)
	a = s.want(200, "PATCH", path, `{"city":"Berlin","latitude":null,"longitude":null}`, "If-Match", a.header.Get("ETag"))
	equal(t, at(t, a.body, "name"), "North")
	equal(t, at(t, a.body, "latitude"), nil)
	equal(t, at(t, s.want(200, "GET", "/api/v1/locations", "").body, "items", 0, "city"), "Berlin")
	s.want(422, "PUT", path, `{"timeZone":"Mars/Olympus"}`)
	s.want(422, "PUT", path, `{"latitude":91}`)
	s.want(204, "DELETE", path, "")
	s.want(404, "PATCH", path, `{"city":"x"}`)
	s.want(404, "GET", path, "")
}
