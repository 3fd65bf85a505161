package csms

import (
	"strconv"
	"time"
)

// SetDefaultTariff asks a station to reckon by a tariff where a driver has none of their
// own. OCPP 2.1 Part 2, I07.
type SetDefaultTariff struct {
	EVSE   EVSEID         `json:"evseId,omitzero" minimum:"0" doc:"0 or absent: each EVSE"`
	Tariff *StationTariff `json:"tariff"`
}

// Type implements [Params].
func (SetDefaultTariff) Type() CommandType { return "setDefaultTariff" }

// Check implements [Params].
func (p SetDefaultTariff) Check(f *Faults) {
	f.place(p.EVSE, 0)
	p.Tariff.check(f, "/tariff")
}

// GetTariffs asks a station which tariffs it has. OCPP 2.1 Part 2, I09.
type GetTariffs struct {
	EVSE EVSEID `json:"evseId,omitzero" minimum:"0" doc:"0 or absent: those of all EVSEs"`
}

// Type implements [Params].
func (GetTariffs) Type() CommandType { return "getTariffs" }

// Check implements [Params].
func (p GetTariffs) Check(f *Faults) { f.place(p.EVSE, 0) }

// ClearTariffs asks a station to forget tariffs. OCPP 2.1 Part 2, I10.
type ClearTariffs struct {
	TariffIDs []string `json:"tariffIds,omitempty" maxItems:"1000" doc:"Absent: all"`
	EVSE      *EVSEID  `json:"evseId,omitempty" minimum:"0" doc:"Absent: of all EVSEs"`
}

// Type implements [Params].
func (ClearTariffs) Type() CommandType { return "clearTariffs" }

// Check implements [Params].
func (p ClearTariffs) Check(f *Faults) {
	if p.EVSE != nil {
		f.place(*p.EVSE, 0)
	}
	if len(p.TariffIDs) > 1000 {
		f.Add("/tariffIds", "must have at most 1000 items")
	}
	for i, id := range p.TariffIDs {
		f.length("/tariffIds/"+strconv.Itoa(i), id, true, 60)
	}
}

// ChangeTransactionTariff asks a station to reckon a transaction by another tariff from
// now on. OCPP 2.1 Part 2, I11.
type ChangeTransactionTariff struct {
	TransactionID TransactionID  `json:"transactionId" maxLength:"64" doc:"As the station knows it, or of its record"`
	Tariff        *StationTariff `json:"tariff"`
}

// Type implements [Params].
func (ChangeTransactionTariff) Type() CommandType { return "changeTransactionTariff" }

// Check implements [Params].
func (p ChangeTransactionTariff) Check(f *Faults) {
	f.length("/transactionId", string(p.TransactionID), true, 64)
	p.Tariff.check(f, "/tariff")
}

// Transaction implements [OfTransaction].
func (p ChangeTransactionTariff) Transaction() TransactionID { return p.TransactionID }

// WithTransaction implements [OfTransaction].
func (p ChangeTransactionTariff) WithTransaction(id TransactionID) Params {
	p.TransactionID = id
	return p
}

// TariffsTold is what a station answered to [GetTariffs] and [ClearTariffs].
type TariffsTold struct {
	Tariffs []TariffTold `json:"tariffs"`
}

// TariffTold is what a station told of one tariff; what it left out is zero.
type TariffTold struct {
	ID        string    `json:"tariffId,omitzero"`
	Kind      string    `json:"tariffKind,omitzero"` // DefaultTariff or DriverTariff
	ValidFrom time.Time `json:"validFrom,omitzero"`
	EVSEs     []EVSEID  `json:"evseIds,omitempty"`
	IDTokens  []IDToken `json:"idTokens,omitempty"` // whose tariff it is, values alone
	Status    string    `json:"status,omitzero"`    // the station's word to a wish to clear it
	Reason    string    `json:"reason,omitzero"`
}
