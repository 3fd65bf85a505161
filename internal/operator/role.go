package operator

import "github.com/evenkeel/evenkeel/csms"

// Permission is one kind of thing that can be done through the REST API.
type Permission string

// The permissions.
const (
	ReadStations      Permission = "stations:read"
	WriteStations     Permission = "stations:write" // records, enrolment, locations
	ReadMessages      Permission = "messages:read"  // raw frames
	CommandStations   Permission = "stations:command"
	CallStations      Permission = "stations:call" // raw OCPP
	ReadTransactions  Permission = "transactions:read"
	CloseTransactions Permission = "transactions:close"
	ReadTokens        Permission = "tokens:read"
	WriteTokens       Permission = "tokens:write"
	ReadEvents        Permission = "events:read"
	ManageKeys        Permission = "keys:manage"
	ReadAudit         Permission = "audit:read"
	// SeeTokenValues shows id token values whole; without it they are masked.
	SeeTokenValues Permission = "tokens:see"
	// LowerSecurity lets a station's security profile be lowered.
	LowerSecurity Permission = "stations:downgrade"
)

// capabilities is the whole table of what each role may do. A role or permission that
// is not in it may nothing.
var capabilities = map[csms.Role]map[Permission]bool{
	csms.RoleOwner: set(
		ReadStations, WriteStations, ReadMessages, CommandStations, CallStations,
		ReadTransactions, CloseTransactions, ReadTokens, WriteTokens, ReadEvents,
		ManageKeys, ReadAudit, SeeTokenValues, LowerSecurity,
	),
	csms.RoleOperator: set(
		ReadStations, WriteStations, ReadMessages, CommandStations, CallStations,
		ReadTransactions, CloseTransactions, ReadTokens, WriteTokens, ReadEvents,
		ReadAudit, SeeTokenValues,
	),
	csms.RoleTechnician: set(
		ReadStations, WriteStations, ReadMessages, CommandStations, CallStations,
		ReadTransactions, ReadTokens, ReadEvents,
	),
	csms.RoleFinance: set(
		ReadStations, ReadTransactions, CloseTransactions, ReadTokens, ReadEvents, ReadAudit,
		SeeTokenValues,
	),
	csms.RoleViewer: set(ReadStations, ReadTransactions, ReadTokens, ReadEvents),
}

func set(ps ...Permission) map[Permission]bool {
	m := make(map[Permission]bool, len(ps))
	for _, p := range ps {
		m[p] = true
	}
	return m
}

// May reports whether the role has the permission.
func May(r csms.Role, p Permission) bool { return capabilities[r][p] }

// Roles gives all roles, widest first.
func Roles() []csms.Role {
	return []csms.Role{csms.RoleOwner, csms.RoleOperator, csms.RoleTechnician, csms.RoleFinance, csms.RoleViewer}
}

// ParseRole reads a role's name; any other text has code invalid.
func ParseRole(s string) (csms.Role, error) {
	for _, r := range Roles() {
		if string(r) == s {
			return r, nil
		}
	}
	return "", csms.Errorf(csms.CodeInvalid, "role must be one of owner, operator, technician, finance, viewer")
}
