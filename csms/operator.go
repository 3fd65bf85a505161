package csms

import "time"

// Role is what a person or program may do.
type Role string

// The roles, widest first.
const (
	RoleOwner      Role = "owner"
	RoleOperator   Role = "operator"
	RoleTechnician Role = "technician"
	RoleFinance    Role = "finance"
	RoleViewer     Role = "viewer"
)

// APIKey is a program's access to the REST API. The secret itself is never kept.
type APIKey struct {
	Tenant     TenantID
	ID         RecordID // "key_..."
	Name       string
	Role       Role
	Hash       []byte // SHA-256 of the secret
	CreatedAt  time.Time
	ExpiresAt  time.Time // zero: never
	LastUsedAt time.Time
	RevokedAt  time.Time // zero: valid
}
