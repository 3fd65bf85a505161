package operator_test

import (
	"testing"

	"github.com/evenkeel/evenkeel/csms"
	"github.com/evenkeel/evenkeel/internal/operator"
)

func TestCapabilities(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		role csms.Role
		perm operator.Permission
		may  bool
	}{
		{csms.RoleOwner, operator.ManageKeys, true},
		{csms.RoleOperator, operator.ManageKeys, false},
		{csms.RoleOperator, operator.LowerSecurity, false},
		{csms.RoleTechnician, operator.CallStations, true},
		{csms.RoleTechnician, operator.SeeTokenValues, false},
		{csms.RoleFinance, operator.SeeTokenValues, true},
		{csms.RoleFinance, operator.CommandStations, false},
		{csms.RoleViewer, operator.ReadTransactions, true},
		{csms.RoleViewer, operator.ReadMessages, false},
		{"king", operator.ReadStations, false},
		{csms.RoleOwner, "everything", false},
	} {
		if got := operator.May(c.role, c.perm); got != c.may {
			t.Errorf("%s may %s: %v", c.role, c.perm, got)
		}
	}
}

func TestParseRole(t *testing.T) {
	t.Parallel()
	for _, r := range operator.Roles() {
		if got, err := operator.ParseRole(string(r)); err != nil || got != r {
			t.Errorf("%s: %s, %v", r, got, err)
		}
	}
	if _, err := operator.ParseRole("Owner"); csms.CodeOf(err) != csms.CodeInvalid {
		t.Error(err)
	}
}
