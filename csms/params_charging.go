package csms

// Start asks a station to start a transaction.
// OCPP 2.0.1 Part 2, F01 and F02; OCPP 1.6 section 5.11.
type Start struct {
	EVSE          EVSEID      `json:"evseId,omitzero" minimum:"0" doc:"0 or absent: the station's choice. In OCPP 1.6 EVSE N is connector N"`
	Connector     ConnectorID `json:"connectorId,omitzero" minimum:"0" doc:"For the record: no version can ask for a connector within an EVSE"`
	IDToken       *IDToken    `json:"idToken" doc:"Who is to charge"`
	RemoteStartID int         `json:"remoteStartId,omitzero" minimum:"0" doc:"Chosen by the server where absent"`
}

// Type implements [Params].
func (Start) Type() CommandType { return "start" }

// Check implements [Params].
func (p Start) Check(f *Faults) {
	f.place(p.EVSE, p.Connector)
	checkToken(f, "/idToken", p.IDToken)
	f.number("/remoteStartId", p.RemoteStartID)
}

// Number implements [Numbered].
func (p Start) Number() int { return p.RemoteStartID }

// Numbered implements [Numbered].
func (p Start) Numbered(n int) Params { p.RemoteStartID = n; return p }

// Digested implements [Personal].
func (p Start) Digested() Params {
	p.IDToken = p.IDToken.digested()
	return p
}

// digested is an id token whose value can be told apart but not used; nil for nil.
func (t *IDToken) digested() *IDToken {
	if t == nil {
		return nil
	}
	return &IDToken{Type: t.Type, Value: t.LogValue().String()}
}

// checkToken notes what is wrong with an id token that must be there.
func checkToken(f *Faults, pointer string, t *IDToken) {
	if t == nil {
		f.Add(pointer, "is required")
		return
	}
	f.length(pointer+"/value", t.Value, t.Type != "NoAuthorization", 255)
	f.length(pointer+"/type", t.Type, false, 20)
}

// Stop asks a station to stop a transaction.
// OCPP 2.0.1 Part 2, F03; OCPP 1.6 section 5.12.
type Stop struct {
	TransactionID TransactionID `json:"transactionId" maxLength:"64" doc:"The transaction's id as the station knows it, or of its record"`
}

// Type implements [Params].
func (Stop) Type() CommandType { return "stop" }

// Check implements [Params].
func (p Stop) Check(f *Faults) {
	if p.TransactionID == "" {
		f.Add("/transactionId", "is required: the transaction's id as the station or the CSMS knows it")
	}
}

// Transaction implements [OfTransaction].
func (p Stop) Transaction() TransactionID { return p.TransactionID }

// WithTransaction implements [OfTransaction].
func (Stop) WithTransaction(id TransactionID) Params { return Stop{TransactionID: id} }

// Unlock asks a station to unlock a connector.
// OCPP 2.0.1 Part 2, F05; OCPP 1.6 section 5.18.
type Unlock struct {
	EVSE      EVSEID      `json:"evseId" minimum:"1"`
	Connector ConnectorID `json:"connectorId,omitzero" minimum:"0" doc:"0 or absent: the first"`
}

// Type implements [Params].
func (Unlock) Type() CommandType { return "unlock" }

// Check implements [Params].
func (p Unlock) Check(f *Faults) {
	f.place(p.EVSE, p.Connector)
	if p.EVSE == 0 {
		f.Add("/evseId", "is required and at least 1")
	}
}
