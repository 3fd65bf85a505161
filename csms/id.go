package csms

// TenantID names the operator who owns a record. It leads the key of every stored
// thing an operator owns.
type TenantID string

// DefaultTenant owns everything in a server that serves one operator.
const DefaultTenant TenantID = "default"

// StationID is the identity of a charging station: the last segment of the URL it
// connects to, 1 to 48 characters of the OCPP identifier alphabet
// (a-z A-Z 0-9 * - _ = : + | @ .). Case matters.
// OCPP 2.0.1 Part 4, section 3.1.1; OCPP-J 1.6 section 3.1.1.
type StationID string

// StationKey names one charging station of one tenant. It is comparable and every
// lookup of something a station owns is keyed by it, so that no station can touch
// another's records.
type StationKey struct {
	Tenant  TenantID
	Station StationID
}

// EVSEID numbers an EVSE within its station from 1; 0 is the station as a whole.
type EVSEID int

// ConnectorID numbers a connector within its EVSE from 1; 0 is the EVSE as a whole.
type ConnectorID int

// TransactionID is the transaction's id as its station knows it: the decimal text of
// the number the CSMS chose in OCPP 1.6, the station's own text in 2.x. Unique within
// a station only.
type TransactionID string

// RecordID is the id of one of our own records: a type prefix, an underscore and a
// UUIDv7 ("tx_0197...", "cmd_0197...").
type RecordID string

// Valid reports whether the id has 1 to 48 characters of the identifier alphabet.
// "/" and others that would need escaping in a URL path are not among them.
func (id StationID) Valid() bool {
	if len(id) < 1 || len(id) > 48 {
		return false
	}
	for i := range len(id) {
		c := id[i]
		switch {
		case c >= 'a' && c <= 'z', c >= 'A' && c <= 'Z', c >= '0' && c <= '9':
		case c == '*', c == '-', c == '_', c == '=', c == ':', c == '+', c == '|', c == '@', c == '.':
		default:
			return false
		}
	}
	return true
}
