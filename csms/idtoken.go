package csms

import (
	"crypto/sha256"
	"encoding/hex"
	"log/slog"
	"time"
)

// IDToken identifies who charges. Values compare without regard to case
// (OCPP 2.0.1 Part 2, IdTokenType: identifierString; OCPP 1.6 section 7.28: CiString20).
type IDToken struct {
	Type  string `json:"type,omitzero" maxLength:"20" doc:"OCPP 2.x IdTokenEnumType: ISO14443 where absent, ISO15693, eMAID, Central, ..."`
	Value string `json:"value" maxLength:"255" doc:"Up to 20 characters in OCPP 1.6, 36 in 2.0.1, 255 in 2.1"`
	// Additional are further identifiers that came with it; nil for none.
	Additional []AdditionalInfo `json:"additional,omitempty" doc:"Further identifiers that come with it"`
}

// AdditionalInfo is a further identifier of an id token.
type AdditionalInfo struct {
	Type  string `json:"type" maxLength:"50"`
	Value string `json:"value" maxLength:"255"`
}

// LogValue prints a digest: values of id tokens are personal data.
func (t IDToken) LogValue() slog.Value {
	sum := sha256.Sum256([]byte(t.Value))
	return slog.StringValue(t.Type + ":" + hex.EncodeToString(sum[:4]))
}

// TokenStatus is what an id token is worth. OCPP 2.0.1 Part 2, AuthorizationStatusEnumType.
type TokenStatus string

// The id token statuses. Of these, Unknown is only ever an answer, never stored.
const (
	TokenAccepted           TokenStatus = "accepted"
	TokenBlocked            TokenStatus = "blocked"
	TokenConcurrentTx       TokenStatus = "concurrentTx"
	TokenExpired            TokenStatus = "expired"
	TokenInvalid            TokenStatus = "invalid"
	TokenNoCredit           TokenStatus = "noCredit"
	TokenNotAllowedTypeEVSE TokenStatus = "notAllowedTypeEVSE"
	TokenNotAtThisLocation  TokenStatus = "notAtThisLocation"
	TokenNotAtThisTime      TokenStatus = "notAtThisTime"
	TokenUnknown            TokenStatus = "unknown"
)

// TokenRecord is an id token the operator knows.
type TokenRecord struct {
	Tenant           TenantID
	Type, Value      string // unique together, Value without regard to case
	Version          int64
	Status           TokenStatus
	ExpiresAt        time.Time // zero: never
	Group            string    // name of its group, "" for none
	MasterPass       bool      // stops any transaction, starts none. OCPP 2.0.1 C16
	MaxConcurrent    int       // transactions at a time, 0 for no limit
	Language         string    // RFC 5646 tag, "" unknown
	ChargingPriority int       // -9..9, OCPP 2.x IdTokenInfoType
	Note             string
	ExternalID       string
	Labels           map[string]string
	UpdatedAt        time.Time
}

// TokenGroup is a set of id tokens that may stop each other's transactions.
type TokenGroup struct {
	Tenant        TenantID
	Name          string // sent as groupIdToken of type Central, as parentIdTag in 1.6
	Version       int64
	MaxConcurrent int  // transactions of all its tokens at a time, 0 for no limit
	MasterPass    bool // the group is a master pass group. OCPP 2.0.1 C16
	UpdatedAt     time.Time
}

// Authorization is the answer about an id token.
type Authorization struct {
	Status           TokenStatus
	ExpiresAt        time.Time // zero: none told
	Group            string    // "" for none
	Language         string
	ChargingPriority int
	// Deviations the lookup itself found, such as a token found by its value alone.
	Deviations []Deviation
}
