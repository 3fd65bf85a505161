package csms

// Reset asks a station, or an EVSE where it can, to start anew.
// OCPP 2.0.1 Part 2, ResetRequest; OCPP 1.6 section 5.14.
type Reset struct {
	EVSE EVSEID `json:"evseId,omitzero" minimum:"0" doc:"0 or absent: the station as a whole"`
	Mode string `json:"mode,omitzero" enum:"soft,hard,onIdle,immediate" doc:"Default: onIdle, which is soft in the words of OCPP 1.6; immediate is hard"`
}

// Type implements [Params].
func (Reset) Type() CommandType { return "reset" }

// Check implements [Params].
func (p Reset) Check(f *Faults) {
	f.place(p.EVSE, 0)
	f.oneOf("/mode", p.Mode, "", "soft", "hard", "onIdle", "immediate")
}

// Trigger asks a station for a message. OCPP 2.0.1 Part 2, F06; OCPP 1.6 section 5.17.
type Trigger struct {
	EVSE      EVSEID      `json:"evseId,omitzero" minimum:"0" doc:"0 or absent: the station as a whole"`
	Connector ConnectorID `json:"connectorId,omitzero" minimum:"0"`
	Message   string      `json:"message" enum:"boot,heartbeat,status,meterValues,transaction,logStatus,firmwareStatus,publishFirmwareStatus,diagnosticsStatus,signCertificate,signV2GCertificate,signCombinedCertificate"`
}

// Type implements [Params].
func (Trigger) Type() CommandType { return "trigger" }

// Check implements [Params].
func (p Trigger) Check(f *Faults) {
	f.place(p.EVSE, p.Connector)
	f.oneOf("/message", p.Message,
		"boot", "heartbeat", "status", "meterValues", "transaction",
		"logStatus", "firmwareStatus", "publishFirmwareStatus", "diagnosticsStatus",
		"signCertificate", "signV2GCertificate", "signCombinedCertificate")
}

// ChangeAvailability asks a station to take a part of itself, or all, in or out of
// operation. OCPP 2.0.1 Part 2, G03 and G04; OCPP 1.6 section 5.2.
type ChangeAvailability struct {
	EVSE      EVSEID      `json:"evseId,omitzero" minimum:"0" doc:"0 or absent: the station as a whole"`
	Connector ConnectorID `json:"connectorId,omitzero" minimum:"0" doc:"0 or absent: the EVSE as a whole"`
	Operative *bool       `json:"operative"`
}

// Type implements [Params].
func (ChangeAvailability) Type() CommandType { return "changeAvailability" }

// Check implements [Params].
func (p ChangeAvailability) Check(f *Faults) {
	f.place(p.EVSE, p.Connector)
	if p.Operative == nil {
		f.Add("/operative", "is required")
	}
}
