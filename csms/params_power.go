package csms

import (
	"strconv"
	"time"
)

// UsePriorityCharging asks a station to charge a transaction by its PriorityCharging
// profile, or no longer so. OCPP 2.1 Part 2, K21.
type UsePriorityCharging struct {
	TransactionID TransactionID `json:"transactionId" maxLength:"64" doc:"As the station knows it, or of its record"`
	Activate      *bool         `json:"activate" doc:"false: back to the transaction's own profile"`
}

// Type implements [Params].
func (UsePriorityCharging) Type() CommandType { return "usePriorityCharging" }

// Check implements [Params].
func (p UsePriorityCharging) Check(f *Faults) {
	f.length("/transactionId", string(p.TransactionID), true, 64)
	if p.Activate == nil {
		f.Add("/activate", "is required")
	}
}

// Transaction implements [OfTransaction].
func (p UsePriorityCharging) Transaction() TransactionID { return p.TransactionID }

// WithTransaction implements [OfTransaction].
func (p UsePriorityCharging) WithTransaction(id TransactionID) Params {
	p.TransactionID = id
	return p
}

// UpdateDynamicSchedule tells a station new values for a profile of kind Dynamic, which
// hold at once. OCPP 2.1 Part 2, K28.
type UpdateDynamicSchedule struct {
	ProfileID int             `json:"chargingProfileId" minimum:"0" maximum:"2147483647"`
	Update    *ScheduleUpdate `json:"scheduleUpdate"`
}

// ScheduleUpdate is new values of a schedule; nil stays as it is. Rates are in the unit of
// the schedule. OCPP 2.1 Part 2, ChargingScheduleUpdateType.
type ScheduleUpdate struct {
	Limit              *Decimal `json:"limit,omitempty" minimum:"0" doc:"At most one decimal"`
	LimitL2            *Decimal `json:"limit_L2,omitempty" minimum:"0"`
	LimitL3            *Decimal `json:"limit_L3,omitempty" minimum:"0"`
	DischargeLimit     *Decimal `json:"dischargeLimit,omitempty" maximum:"0"`
	DischargeLimitL2   *Decimal `json:"dischargeLimit_L2,omitempty" maximum:"0"`
	DischargeLimitL3   *Decimal `json:"dischargeLimit_L3,omitempty" maximum:"0"`
	Setpoint           *Decimal `json:"setpoint,omitempty" doc:"Below zero: discharge"`
	SetpointL2         *Decimal `json:"setpoint_L2,omitempty"`
	SetpointL3         *Decimal `json:"setpoint_L3,omitempty"`
	SetpointReactive   *Decimal `json:"setpointReactive,omitempty"`
	SetpointReactiveL2 *Decimal `json:"setpointReactive_L2,omitempty"`
	SetpointReactiveL3 *Decimal `json:"setpointReactive_L3,omitempty"`
}

// Type implements [Params].
func (UpdateDynamicSchedule) Type() CommandType { return "updateDynamicSchedule" }

// Check implements [Params].
func (p UpdateDynamicSchedule) Check(f *Faults) {
	f.within("/chargingProfileId", p.ProfileID, 0, maxID)
	if p.Update == nil || *p.Update == (ScheduleUpdate{}) {
		f.Add("/scheduleUpdate", "must have at least one value")
		return
	}
	f.rate("/scheduleUpdate/limit", p.Update.Limit)
}

// NotifyAllowedEnergyTransfer tells a station which ways of energy transfer a transaction
// may use from now on. OCPP 2.1 Part 2, Q02.
type NotifyAllowedEnergyTransfer struct {
	TransactionID TransactionID `json:"transactionId" maxLength:"64" doc:"As the station knows it, or of its record"`
	Allowed       []string      `json:"allowedEnergyTransfer" minItems:"1" maxItems:"11" enum:"AC_single_phase,AC_two_phase,AC_three_phase,DC,AC_BPT,AC_BPT_DER,AC_DER,DC_BPT,DC_ACDP,DC_ACDP_BPT,WPT"`
}

// Type implements [Params].
func (NotifyAllowedEnergyTransfer) Type() CommandType { return "notifyAllowedEnergyTransfer" }

// Check implements [Params].
func (p NotifyAllowedEnergyTransfer) Check(f *Faults) {
	f.length("/transactionId", string(p.TransactionID), true, 64)
	if n := len(p.Allowed); n < 1 || n > 11 {
		f.Add("/allowedEnergyTransfer", "must have 1 to 11 items")
	}
	for i, mode := range p.Allowed {
		f.oneOf("/allowedEnergyTransfer/"+strconv.Itoa(i), mode, "AC_single_phase", "AC_two_phase", "AC_three_phase", "DC",
			"AC_BPT", "AC_BPT_DER", "AC_DER", "DC_BPT", "DC_ACDP", "DC_ACDP_BPT", "WPT")
	}
}

// Transaction implements [OfTransaction].
func (p NotifyAllowedEnergyTransfer) Transaction() TransactionID { return p.TransactionID }

// WithTransaction implements [OfTransaction].
func (p NotifyAllowedEnergyTransfer) WithTransaction(id TransactionID) Params {
	p.TransactionID = id
	return p
}

// AFRRSignal tells a station the frequency restoration signal of the grid operator.
// OCPP 2.1 Part 2, Q08.
type AFRRSignal struct {
	Timestamp time.Time `json:"timestamp" doc:"When the signal holds from"`
	Signal    int       `json:"signal" minimum:"-2147483648" maximum:"2147483647"`
}

// Type implements [Params].
func (AFRRSignal) Type() CommandType { return "afrrSignal" }

// Check implements [Params].
func (p AFRRSignal) Check(f *Faults) {
	if p.Timestamp.IsZero() {
		f.Add("/timestamp", "is required")
	}
	f.within("/signal", p.Signal, -maxID-1, maxID)
}
