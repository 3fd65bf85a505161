package v2

import (
	"github.com/evenkeel/evenkeel/csms"
	"github.com/evenkeel/evenkeel/ocpp2"
	"github.com/evenkeel/evenkeel/ocppjson"
)

// triggers are the messages a station can be asked for.
var triggers = map[string]ocpp2.MessageTrigger{
	"boot":                    ocpp2.MessageTriggerBootNotification,
	"heartbeat":               ocpp2.MessageTriggerHeartbeat,
	"status":                  ocpp2.MessageTriggerStatusNotification,
	"meterValues":             ocpp2.MessageTriggerMeterValues,
	"transaction":             ocpp2.MessageTriggerTransactionEvent,
	"firmwareStatus":          ocpp2.MessageTriggerFirmwareStatusNotification,
	"logStatus":               ocpp2.MessageTriggerLogStatusNotification,
	"diagnosticsStatus":       ocpp2.MessageTriggerLogStatusNotification,
	"publishFirmwareStatus":   ocpp2.MessageTriggerPublishFirmwareStatusNotification,
	"signCertificate":         ocpp2.MessageTriggerSignChargingStationCertificate,
	"signV2GCertificate":      ocpp2.MessageTriggerSignV2GCertificate,
	"signCombinedCertificate": ocpp2.MessageTriggerSignCombinedCertificate,
}

// CommandCalls makes the CALLs that carry out a command, in their order, with at most
// limit items each (0 for no limit). An error has code
// not_supported where the version has nothing for it, invalid where a parameter does not
// fit.
func (d Dialect) CommandCalls(c csms.Command, limit int) ([]ocppjson.Message, error) {
	switch p := c.Params.(type) {
	case csms.Start:
		return one(startCall(p))
	case csms.Stop:
		return one(&ocpp2.RequestStopTransactionRequest{TransactionID: string(p.TransactionID)}, nil)
	case csms.Unlock:
		return one(&ocpp2.UnlockConnectorRequest{EVSEID: int(p.EVSE), ConnectorID: int(max(p.Connector, 1))}, nil)
	case csms.Reset:
		return one(resetCall(p), nil)
	case csms.Trigger:
		return one(triggerCall(p))
	case csms.ChangeAvailability:
		return one(availabilityCall(p), nil)
	case csms.ClearCache:
		return one(&ocpp2.ClearCacheRequest{}, nil)
	case csms.GetLocalListVersion:
		return one(&ocpp2.GetLocalListVersionRequest{}, nil)
	case csms.SendLocalList:
		return localListCalls(p, limit)
	case csms.Reserve:
		return one(reserveCall(p))
	case csms.GetTransactionStatus:
		return one(&ocpp2.GetTransactionStatusRequest{TransactionID: optional(string(p.TransactionID))}, nil)
	case csms.CostUpdated:
		return one(costCall(p))
	case csms.CustomerInformation:
		return one(customerCall(p), nil)
	case csms.DataTransfer:
		return one(dataTransferCall(p), nil)
	case csms.CancelReservation:
		return one(&ocpp2.CancelReservationRequest{ReservationID: p.ReservationID}, nil)
	case csms.GetVariables:
		return getVariablesCalls(p, limit)
	case csms.SetVariables:
		return setVariablesCalls(p, limit)
	case csms.RotatePassword:
		return setVariablesCalls(rotation(p), 0)
	case csms.GetLog:
		return one(logCall(p), nil)
	case csms.UpdateFirmware:
		return one(firmwareCall(p, c.CreatedAt), nil)
	case csms.PublishFirmware:
		return one(publishCall(p), nil)
	case csms.UnpublishFirmware:
		return one(&ocpp2.UnpublishFirmwareRequest{Checksum: p.Checksum}, nil)
	case csms.SetChargingProfile:
		return one(setProfileCall(p))
	case csms.ClearChargingProfile:
		return one(clearProfileCall(p))
	case csms.GetCompositeSchedule:
		return one(compositeCall(p), nil)
	case csms.GetChargingProfiles:
		return one(getProfilesCall(p), nil)
	case csms.GetBaseReport:
		return one(&ocpp2.GetBaseReportRequest{RequestID: p.RequestID, ReportBase: ocpp2.ReportBase(p.ReportBase)}, nil)
	case csms.GetReport:
		return one(reportCall(p, limit))
	case csms.GetMonitoringReport:
		return one(monitoringReportCall(p), nil)
	case csms.SetMonitoringBase:
		return one(&ocpp2.SetMonitoringBaseRequest{MonitoringBase: ocpp2.MonitoringBase(p.MonitoringBase)}, nil)
	case csms.SetMonitoringLevel:
		return one(monitoringLevelCall(p))
	case csms.SetVariableMonitoring:
		return setMonitorsCalls(p, limit)
	case csms.ClearVariableMonitoring:
		return clearMonitorsCalls(p, limit), nil
	case csms.UsePriorityCharging:
		return one(priorityCall(p), nil)
	case csms.UpdateDynamicSchedule:
		return one(dynamicScheduleCall(p))
	case csms.NotifyAllowedEnergyTransfer:
		return one(energyTransferCall(p), nil)
	case csms.AFRRSignal:
		return one(afrrCall(p), nil)
	case csms.InstallCertificate:
		return one(&ocpp2.InstallCertificateRequest{
			CertificateType: ocpp2.InstallCertificateUse(p.CertificateType), Certificate: p.Certificate,
		}, nil)
	case csms.DeleteCertificate:
		return one(deleteCertificateCall(p), nil)
	case csms.GetInstalledCertificateIDs:
		return one(certificateIDsCall(p), nil)
	case csms.SetDefaultTariff:
		return one(defaultTariffCall(p))
	case csms.GetTariffs:
		return one(&ocpp2.GetTariffsRequest{EVSEID: int(p.EVSE)}, nil)
	case csms.ClearTariffs:
		return one(clearTariffsCall(p), nil)
	case csms.ChangeTransactionTariff:
		return one(changeTariffCall(p))
	case csms.SetNetworkProfile:
		return one(d.networkProfileCall(p))
	case csms.SetDisplayMessage:
		return one(setDisplayCall(p), nil)
	case csms.GetDisplayMessages:
		return one(getDisplayCall(p), nil)
	case csms.ClearDisplayMessage:
		return one(clearDisplayCall(p))
	}
	return nil, csms.Errorf(csms.CodeNotSupported, "this station has no command %s", c.Type())
}

// one is the calls of a command that takes a single one.
func one(m ocppjson.Message, err error) ([]ocppjson.Message, error) {
	if err != nil {
		return nil, err
	}
	return []ocppjson.Message{m}, nil
}

func startCall(p csms.Start) (ocppjson.Message, error) {
	if p.IDToken == nil {
		return nil, csms.Errorf(csms.CodeInvalid, "a start needs an id token")
	}
	m := &ocpp2.RequestStartTransactionRequest{RemoteStartID: p.RemoteStartID, IDToken: wireToken(*p.IDToken)}
	if p.EVSE > 0 {
		m.EVSEID = new(int(p.EVSE))
	}
	return m, nil
}

// wireToken is an id token of ours as the station gets it.
func wireToken(t csms.IDToken) ocpp2.IDToken {
	w := ocpp2.IDToken{IDToken: t.Value, Type: ocpp2.IDTokenType(t.Type)}
	if w.Type == "" {
		w.Type = ocpp2.IDTokenTypeISO14443
	}
	for _, a := range t.Additional {
		w.AdditionalInfo = append(w.AdditionalInfo, ocpp2.AdditionalInfo{AdditionalIDToken: a.Value, Type: a.Type})
	}
	return w
}

func resetCall(p csms.Reset) ocppjson.Message {
	m := &ocpp2.ResetRequest{Type: ocpp2.ResetTypeOnIdle}
	if p.Mode == "hard" || p.Mode == "immediate" {
		m.Type = ocpp2.ResetTypeImmediate
	}
	if p.EVSE > 0 {
		m.EVSEID = new(int(p.EVSE))
	}
	return m
}

func availabilityCall(p csms.ChangeAvailability) ocppjson.Message {
	m := &ocpp2.ChangeAvailabilityRequest{
		OperationalStatus: ocpp2.OperationalStatusOperative, EVSE: evse(p.EVSE, p.Connector),
	}
	if p.Operative != nil && !*p.Operative {
		m.OperationalStatus = ocpp2.OperationalStatusInoperative
	}
	return m
}

func triggerCall(p csms.Trigger) (ocppjson.Message, error) {
	t, ok := triggers[p.Message]
	if !ok {
		return nil, csms.Errorf(csms.CodeNotSupported, "this station can't be asked for that message")
	}
	m := &ocpp2.TriggerMessageRequest{RequestedMessage: t, EVSE: evse(p.EVSE, p.Connector)}
	if t == ocpp2.MessageTriggerStatusNotification && m.EVSE != nil && m.EVSE.ConnectorID == nil {
		// F06.FR.12: a status is that of a connector.
		m.EVSE.ConnectorID = new(1)
	}
	return m, nil
}

// evse names an EVSE and a connector of it, nil for the whole station.
func evse(id csms.EVSEID, connector csms.ConnectorID) *ocpp2.EVSE {
	if id <= 0 {
		return nil
	}
	e := &ocpp2.EVSE{ID: int(id)}
	if connector > 0 {
		e.ConnectorID = new(int(connector))
	}
	return e
}

// CommandOutcome reads the station's answers to the CALLs of a command, as many as were
// sent and at least one.
func (Dialect) CommandOutcome(c csms.Command, answers []ocppjson.Message) csms.Outcome {
	switch c.Params.(type) {
	case csms.GetVariables:
		return variablesGot(answers)
	case csms.SetVariables:
		return variablesSet(answers)
	case csms.RotatePassword:
		return variablesSet(answers)
	case csms.SendLocalList:
		return localListSent(answers)
	}
	switch m := answers[len(answers)-1].(type) {
	case *ocpp2.RequestStartTransactionResponse:
		return outcome(string(m.Status), m.StatusInfo)
	case *ocpp2.RequestStopTransactionResponse:
		return outcome(string(m.Status), m.StatusInfo)
	case *ocpp2.ResetResponse:
		return outcome(string(m.Status), m.StatusInfo)
	case *ocpp2.UnlockConnectorResponse:
		return outcome(string(m.Status), m.StatusInfo)
	case *ocpp2.ChangeAvailabilityResponse:
		return outcome(string(m.Status), m.StatusInfo)
	case *ocpp2.ReserveNowResponse:
		return outcome(string(m.Status), m.StatusInfo)
	case *ocpp2.CancelReservationResponse:
		return outcome(string(m.Status), m.StatusInfo)
	case *ocpp2.DataTransferResponse:
		return dataTransferred(m)
	case *ocpp2.GetTransactionStatusResponse:
		return transactionStatus(m)
	case *ocpp2.CostUpdatedResponse:
		return csms.Outcome{Status: csms.OutcomeAccepted}
	case *ocpp2.CustomerInformationResponse:
		return outcome(string(m.Status), m.StatusInfo)
	case *ocpp2.ClearCacheResponse:
		return outcome(string(m.Status), m.StatusInfo)
	case *ocpp2.GetLocalListVersionResponse:
		return localListVersion(m)
	case *ocpp2.TriggerMessageResponse:
		return outcome(string(m.Status), m.StatusInfo)
	case *ocpp2.GetLogResponse:
		return logOutcome(m)
	case *ocpp2.UpdateFirmwareResponse:
		return outcome(string(m.Status), m.StatusInfo)
	case *ocpp2.PublishFirmwareResponse:
		return outcome(string(m.Status), m.StatusInfo)
	case *ocpp2.UnpublishFirmwareResponse:
		return outcome(string(m.Status), nil)
	case *ocpp2.SetChargingProfileResponse:
		return outcome(string(m.Status), m.StatusInfo)
	case *ocpp2.ClearChargingProfileResponse:
		return outcome(string(m.Status), m.StatusInfo)
	case *ocpp2.GetCompositeScheduleResponse:
		return composite(m)
	case *ocpp2.GetChargingProfilesResponse:
		return outcome(string(m.Status), m.StatusInfo)
	case *ocpp2.GetBaseReportResponse:
		return outcome(string(m.Status), m.StatusInfo)
	case *ocpp2.GetReportResponse:
		return outcome(string(m.Status), m.StatusInfo)
	case *ocpp2.GetMonitoringReportResponse:
		return outcome(string(m.Status), m.StatusInfo)
	case *ocpp2.SetMonitoringBaseResponse:
		return outcome(string(m.Status), m.StatusInfo)
	case *ocpp2.SetMonitoringLevelResponse:
		return outcome(string(m.Status), m.StatusInfo)
	case *ocpp2.SetVariableMonitoringResponse:
		return monitorsSet(answers)
	case *ocpp2.ClearVariableMonitoringResponse:
		return monitorsCleared(answers)
	case *ocpp2.UsePriorityChargingResponse:
		return outcome(string(m.Status), m.StatusInfo)
	case *ocpp2.UpdateDynamicScheduleResponse:
		return outcome(string(m.Status), m.StatusInfo)
	case *ocpp2.NotifyAllowedEnergyTransferResponse:
		return outcome(string(m.Status), m.StatusInfo)
	case *ocpp2.AFRRSignalResponse:
		return outcome(string(m.Status), m.StatusInfo)
	case *ocpp2.InstallCertificateResponse:
		return outcome(string(m.Status), m.StatusInfo)
	case *ocpp2.DeleteCertificateResponse:
		return outcome(string(m.Status), m.StatusInfo)
	case *ocpp2.GetInstalledCertificateIdsResponse:
		return certificateIDs(m)
	case *ocpp2.SetDefaultTariffResponse:
		return outcome(string(m.Status), m.StatusInfo)
	case *ocpp2.GetTariffsResponse:
		return tariffsGot(m)
	case *ocpp2.ClearTariffsResponse:
		return tariffsCleared(m)
	case *ocpp2.ChangeTransactionTariffResponse:
		return outcome(string(m.Status), m.StatusInfo)
	case *ocpp2.SetNetworkProfileResponse:
		return outcome(string(m.Status), m.StatusInfo)
	case *ocpp2.SetDisplayMessageResponse:
		return outcome(string(m.Status), m.StatusInfo)
	case *ocpp2.GetDisplayMessagesResponse:
		return outcome(string(m.Status), m.StatusInfo)
	case *ocpp2.ClearDisplayMessageResponse:
		return outcome(string(m.Status), m.StatusInfo)
	}
	return csms.Outcome{Status: csms.OutcomeUnknown}
}

// outcome maps a status word; a word no version knows leaves open what the station did.
func outcome(word string, info *ocpp2.StatusInfo) csms.Outcome {
	o := csms.Outcome{Status: csms.OutcomeUnknown, StationWord: word}
	if info != nil {
		o.Reason = info.ReasonCode
	}
	switch word {
	case "Accepted", "Unlocked", "AcceptedCanceled", "Unpublished":
		o.Status = csms.OutcomeAccepted
	case "Rejected", "UnlockFailed", "OngoingAuthorizedTransaction", "UnknownConnector",
		"Failed", "VersionMismatch",
		"Faulted", "Occupied", "Unavailable", "UnknownMessageId", "UnknownVendorId", "Invalid":
		o.Status = csms.OutcomeRejected
	case "InvalidCertificate", "RevokedCertificate", "NotFound", "DownloadOngoing", "NoFirmware":
		o.Status = csms.OutcomeRejected // firmware and certificates
	case "NoProfiles", "NoProfile":
		o.Status = csms.OutcomeRejected // charging profiles
	case "TooManyElements", "ConditionNotSupported", "TxNotFound", "NoCurrencyChange", "DuplicateTariffId", "NoTariff":
		o.Status = csms.OutcomeRejected // tariffs
	case "EmptyResultSet", "Unknown", "UnknownTransaction",
		"NotSupportedMessageFormat", "NotSupportedPriority", "NotSupportedState", "LanguageNotSupported":
		o.Status = csms.OutcomeRejected // reports and messages on a display
	case "Scheduled":
		o.Status = csms.OutcomeScheduled
	case "NotImplemented", "NotSupported":
		o.Status = csms.OutcomeNotSupported
	}
	return o
}
