package csms

import "encoding/json"

// GetTransactionStatus asks a station whether a transaction goes on, and whether it still
// has messages about it to send, or about any. OCPP 2.0.1 Part 2, E14.
type GetTransactionStatus struct {
	TransactionID TransactionID `json:"transactionId,omitzero" maxLength:"64" doc:"The transaction's id as the station knows it, or of its record; absent: asks for messages about any"`
}

// Type implements [Params].
func (GetTransactionStatus) Type() CommandType { return "getTransactionStatus" }

// Check implements [Params].
func (p GetTransactionStatus) Check(f *Faults) {
	f.length("/transactionId", string(p.TransactionID), false, 64)
}

// Transaction implements [OfTransaction].
func (p GetTransactionStatus) Transaction() TransactionID { return p.TransactionID }

// WithTransaction implements [OfTransaction].
func (GetTransactionStatus) WithTransaction(id TransactionID) Params {
	return GetTransactionStatus{TransactionID: id}
}

// TransactionStatus is what a station answered to [GetTransactionStatus].
type TransactionStatus struct {
	OngoingIndicator *bool `json:"ongoingIndicator,omitempty"` // nil where no transaction was named
	MessagesInQueue  bool  `json:"messagesInQueue"`
}

// CostUpdated tells a station the running cost of a transaction, to show it to the
// driver. OCPP 2.0.1 Part 2, I02.
type CostUpdated struct {
	TransactionID TransactionID `json:"transactionId" maxLength:"64" doc:"The transaction's id as the station knows it, or of its record"`
	TotalCost     json.Number   `json:"totalCost" doc:"In the currency of the station, taxes included"`
}

// Type implements [Params].
func (CostUpdated) Type() CommandType { return "costUpdated" }

// Check implements [Params].
func (p CostUpdated) Check(f *Faults) {
	f.length("/transactionId", string(p.TransactionID), true, 64)
	// The wire's numbers are floating point: of more digits others would arrive.
	if d, err := ParseDecimal(string(p.TotalCost)); err != nil || d.Coef >= 1e15 || d.Coef <= -1e15 {
		f.Add("/totalCost", "must be a number of at most 15 digits")
	}
}

// Transaction implements [OfTransaction].
func (p CostUpdated) Transaction() TransactionID { return p.TransactionID }

// WithTransaction implements [OfTransaction].
func (p CostUpdated) WithTransaction(id TransactionID) Params { p.TransactionID = id; return p }
