package csms

import "strconv"

// OfTransaction are parameters that name a transaction, "" for none.
type OfTransaction interface {
	Params
	Transaction() TransactionID
	// WithTransaction gives the same parameters with another name of the transaction.
	WithTransaction(TransactionID) Params
}

// SetChargingProfile asks a station to keep a charging profile.
// OCPP 2.0.1 Part 2, K01; OCPP 1.6 section 5.16.
type SetChargingProfile struct {
	EVSE    EVSEID           `json:"evseId,omitzero" minimum:"0" doc:"0 or absent: the station; a TxDefaultProfile then holds for every EVSE"`
	Profile *ChargingProfile `json:"chargingProfile"`
}

// Type implements [Params].
func (SetChargingProfile) Type() CommandType { return "setChargingProfile" }

// Check implements [Params].
func (p SetChargingProfile) Check(f *Faults) {
	f.place(p.EVSE, 0)
	if p.Profile == nil {
		f.Add("/chargingProfile", "is required")
		return
	}
	p.Profile.check(f, "/chargingProfile", p.EVSE)
}

// Transaction implements [OfTransaction].
func (p SetChargingProfile) Transaction() TransactionID {
	if p.Profile == nil {
		return ""
	}
	return p.Profile.TransactionID
}

// WithTransaction implements [OfTransaction].
func (p SetChargingProfile) WithTransaction(id TransactionID) Params {
	profile := *p.Profile
	profile.TransactionID = id
	p.Profile = &profile
	return p
}

// ClearChargingProfile asks a station to forget one profile, or all that fit what is said
// of them; a station of OCPP 1.6 forgets all where nothing is.
// OCPP 2.0.1 Part 2, K10; OCPP 1.6 section 5.5.
type ClearChargingProfile struct {
	ProfileID  *int    `json:"chargingProfileId,omitempty" minimum:"0" maximum:"2147483647" doc:"One profile; stands alone"`
	EVSE       *EVSEID `json:"evseId,omitempty" minimum:"0" doc:"0: those of the station"`
	Purpose    string  `json:"chargingProfilePurpose,omitzero" enum:"ChargingStationMaxProfile,TxDefaultProfile,TxProfile,PriorityCharging"`
	StackLevel *int    `json:"stackLevel,omitempty" minimum:"0" maximum:"2147483647"`
}

// Type implements [Params].
func (ClearChargingProfile) Type() CommandType { return "clearChargingProfile" }

// Check implements [Params].
func (p ClearChargingProfile) Check(f *Faults) {
	if p.EVSE != nil {
		f.place(*p.EVSE, 0)
	}
	if p.StackLevel != nil {
		f.within("/stackLevel", *p.StackLevel, 0, maxID)
	}
	switch p.Purpose {
	case purposeExternal, purposeLocalGeneration:
		f.Add("/chargingProfilePurpose", "is cleared by the station's own energy management alone (K10.FR.06)")
	default:
		f.oneOf("/chargingProfilePurpose", p.Purpose, "", "ChargingStationMaxProfile", "TxDefaultProfile", "TxProfile", "PriorityCharging")
	}
	if p.ProfileID != nil {
		f.within("/chargingProfileId", *p.ProfileID, 0, maxID)
		if p.EVSE != nil || p.Purpose != "" || p.StackLevel != nil {
			f.Add("/chargingProfileId", "must stand alone (K10.FR.02)")
		}
	}
}

// GetCompositeSchedule asks a station what its profiles come to.
// OCPP 2.0.1 Part 2, K08; OCPP 1.6 section 5.7.
type GetCompositeSchedule struct {
	EVSE        EVSEID `json:"evseId,omitzero" minimum:"0" doc:"0 or absent: the whole station"`
	DurationSec int    `json:"durationSec" minimum:"0" maximum:"2147483647" doc:"From now on"`
	RateUnit    string `json:"rateUnit,omitzero" enum:"A,W" doc:"Absent: the station's choice"`
}

// Type implements [Params].
func (GetCompositeSchedule) Type() CommandType { return "getCompositeSchedule" }

// Check implements [Params].
func (p GetCompositeSchedule) Check(f *Faults) {
	f.place(p.EVSE, 0)
	f.within("/durationSec", p.DurationSec, 0, maxID)
	f.oneOf("/rateUnit", p.RateUnit, "", "A", "W")
}

// GetChargingProfiles asks a station to report profiles, by ids or by what is said of them.
// OCPP 2.0.1 Part 2, K09.
type GetChargingProfiles struct {
	RequestID  int      `json:"requestId,omitzero" minimum:"0" maximum:"2147483647" doc:"Chosen by the server where absent; the reports have it"`
	EVSE       *EVSEID  `json:"evseId,omitempty" minimum:"0" doc:"0: those of the station; absent: all"`
	ProfileIDs []int    `json:"chargingProfileIds,omitempty" maxItems:"1000" doc:"Stand alone, but for evseId"`
	Purpose    string   `json:"chargingProfilePurpose,omitzero" enum:"ChargingStationExternalConstraints,ChargingStationMaxProfile,TxDefaultProfile,TxProfile,PriorityCharging,LocalGeneration"`
	StackLevel *int     `json:"stackLevel,omitempty" minimum:"0" maximum:"2147483647"`
	Sources    []string `json:"chargingLimitSources,omitempty" maxItems:"4" doc:"EMS, Other, SO, CSO; from OCPP 2.1 on any"`
}

// Type implements [Params].
func (GetChargingProfiles) Type() CommandType { return "getChargingProfiles" }

// Number implements [Numbered].
func (p GetChargingProfiles) Number() int { return p.RequestID }

// Numbered implements [Numbered].
func (p GetChargingProfiles) Numbered(n int) Params { p.RequestID = n; return p }

// Check implements [Params].
func (p GetChargingProfiles) Check(f *Faults) {
	f.within("/requestId", p.RequestID, 0, maxID)
	if p.EVSE != nil {
		f.place(*p.EVSE, 0)
	}
	if p.StackLevel != nil {
		f.within("/stackLevel", *p.StackLevel, 0, maxID)
	}
	f.oneOf("/chargingProfilePurpose", p.Purpose, "", purposeExternal,
		"ChargingStationMaxProfile", "TxDefaultProfile", "TxProfile", "PriorityCharging", purposeLocalGeneration)
	if len(p.Sources) > 4 {
		f.Add("/chargingLimitSources", "must have at most 4 items")
	}
	for i, s := range p.Sources {
		f.length("/chargingLimitSources/"+strconv.Itoa(i), s, true, 20)
	}
	if len(p.ProfileIDs) > 1000 {
		f.Add("/chargingProfileIds", "must have at most 1000 items")
	}
	for i, id := range p.ProfileIDs {
		f.within("/chargingProfileIds/"+strconv.Itoa(i), id, 0, maxID)
	}
	switch filtered := p.Purpose != "" || p.StackLevel != nil || len(p.Sources) > 0; {
	case len(p.ProfileIDs) > 0 && filtered:
		f.Add("/chargingProfileIds", "must stand alone (K09.FR.03)")
	case len(p.ProfileIDs) == 0 && !filtered:
		f.Add("/chargingProfileIds", "is required, or a purpose, stack level or source (K09.FR.03)")
	}
}
