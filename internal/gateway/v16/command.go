package v16

import (
	"github.com/evenkeel/evenkeel/csms"
	"github.com/evenkeel/evenkeel/ocpp16"
	"github.com/evenkeel/evenkeel/ocppjson"
)

// triggers are the messages a station can be asked for: by TriggerMessage those of the
// feature profile Remote Trigger, by ExtendedTriggerMessage those of the security
// extension alone.
var (
	triggers = map[string]ocpp16.MessageTrigger{
		"boot":              ocpp16.MessageTriggerBootNotification,
		"heartbeat":         ocpp16.MessageTriggerHeartbeat,
		"status":            ocpp16.MessageTriggerStatusNotification,
		"meterValues":       ocpp16.MessageTriggerMeterValues,
		"firmwareStatus":    ocpp16.MessageTriggerFirmwareStatusNotification,
		"diagnosticsStatus": ocpp16.MessageTriggerDiagnosticsStatusNotification,
	}
	extendedTriggers = map[string]ocpp16.ExtendedMessageTrigger{
		"logStatus":       ocpp16.ExtendedMessageTriggerLogStatusNotification,
		"signCertificate": ocpp16.ExtendedMessageTriggerSignChargePointCertificate,
	}
)

// CommandCalls makes the CALLs that carry out a command, in their order, with at most
// limit items each (0 for no limit). An error has code
// not_supported where 1.6 has nothing for it, invalid where a parameter does not fit.
func (Dialect) CommandCalls(c csms.Command, limit int) ([]ocppjson.Message, error) {
	switch p := c.Params.(type) {
	case csms.Start:
		return one(startCall(p))
	case csms.Stop:
		return one(stopCall(p))
	case csms.Unlock:
		return one(&ocpp16.UnlockConnectorRequest{ConnectorID: int(p.EVSE)}, nil)
	case csms.Reset:
		return one(resetCall(p))
	case csms.Trigger:
		return one(triggerCall(p))
	case csms.ChangeAvailability:
		return one(availabilityCall(p), nil)
	case csms.ClearCache:
		return one(&ocpp16.ClearCacheRequest{}, nil)
	case csms.GetLocalListVersion:
		return one(&ocpp16.GetLocalListVersionRequest{}, nil)
	case csms.SendLocalList:
		return localListCalls(p, limit)
	case csms.Reserve:
		return one(reserveCall(p))
	case csms.DataTransfer:
		return one(dataTransferCall(p))
	case csms.CancelReservation:
		return one(&ocpp16.CancelReservationRequest{ReservationID: p.ReservationID}, nil)
	case csms.GetVariables:
		return getVariablesCalls(p, limit)
	case csms.SetVariables:
		return setVariablesCalls(p)
	case csms.RotatePassword:
		return one(rotateCall(p), nil)
	case csms.GetLog:
		return one(logCall(p))
	case csms.UpdateFirmware:
		return one(firmwareCall(p, c.CreatedAt))
	case csms.InstallCertificate:
		return one(installCertificateCall(p))
	case csms.DeleteCertificate:
		return one(deleteCertificateCall(p), nil)
	case csms.GetInstalledCertificateIDs:
		return certificateIDsCalls(p)
	case csms.SetChargingProfile:
		return one(setProfileCall(p))
	case csms.ClearChargingProfile:
		return one(clearProfileCall(p))
	case csms.GetCompositeSchedule:
		return one(compositeCall(p), nil)
	case csms.GetChargingProfiles:
		return nil, csms.Errorf(csms.CodeNotSupported, "this station can't be asked for its charging profiles, only for what they come to")
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
	tag, err := idTag(p.IDToken)
	if err != nil {
		return nil, err
	}
	m := &ocpp16.RemoteStartTransactionRequest{IDTag: tag}
	if p.EVSE > 0 {
		m.ConnectorID = new(int(p.EVSE))
	}
	return m, nil
}

func stopCall(p csms.Stop) (ocppjson.Message, error) {
	id := number(p.TransactionID)
	if id == 0 {
		return nil, csms.Errorf(csms.CodeInvalid, "this station has no transaction of that id")
	}
	return &ocpp16.RemoteStopTransactionRequest{TransactionID: id}, nil
}

func resetCall(p csms.Reset) (ocppjson.Message, error) {
	if p.EVSE > 0 {
		return nil, csms.Errorf(csms.CodeNotSupported, "this station can only be reset as a whole")
	}
	m := &ocpp16.ResetRequest{Type: ocpp16.ResetTypeSoft}
	if p.Mode == "hard" || p.Mode == "immediate" {
		m.Type = ocpp16.ResetTypeHard
	}
	return m, nil
}

func availabilityCall(p csms.ChangeAvailability) ocppjson.Message {
	m := &ocpp16.ChangeAvailabilityRequest{ConnectorID: int(p.EVSE), Type: ocpp16.AvailabilityTypeOperative}
	if p.Operative != nil && !*p.Operative {
		m.Type = ocpp16.AvailabilityTypeInoperative
	}
	return m
}

func triggerCall(p csms.Trigger) (ocppjson.Message, error) {
	var connector *int
	if p.EVSE > 0 {
		connector = new(int(p.EVSE))
	}
	if t, ok := triggers[p.Message]; ok {
		return &ocpp16.TriggerMessageRequest{RequestedMessage: t, ConnectorID: connector}, nil
	}
	if t, ok := extendedTriggers[p.Message]; ok {
		return &ocpp16.ExtendedTriggerMessageRequest{RequestedMessage: t, ConnectorID: connector}, nil
	}
	return nil, csms.Errorf(csms.CodeNotSupported, "this station can't be asked for that message")
}

// CommandOutcome reads the station's answers to the CALLs of a command, as many as were
// sent and at least one.
func (Dialect) CommandOutcome(c csms.Command, answers []ocppjson.Message) csms.Outcome {
	switch p := c.Params.(type) {
	case csms.GetVariables:
		return variablesGot(answers)
	case csms.SetVariables:
		return variablesSet(p, answers)
	case csms.GetInstalledCertificateIDs:
		return certificateIDs(p, answers)
	case csms.SendLocalList:
		return localListSent(answers)
	case csms.GetCompositeSchedule:
		if m, ok := answers[len(answers)-1].(*ocpp16.GetCompositeScheduleResponse); ok {
			return composite(p, m)
		}
	}
	switch m := answers[len(answers)-1].(type) {
	case *ocpp16.RemoteStartTransactionResponse:
		return outcome(string(m.Status))
	case *ocpp16.RemoteStopTransactionResponse:
		return outcome(string(m.Status))
	case *ocpp16.ResetResponse:
		return outcome(string(m.Status))
	case *ocpp16.UnlockConnectorResponse:
		return outcome(string(m.Status))
	case *ocpp16.ChangeAvailabilityResponse:
		return outcome(string(m.Status))
	case *ocpp16.ChangeConfigurationResponse:
		return outcome(string(m.Status))
	case *ocpp16.ReserveNowResponse:
		return outcome(string(m.Status))
	case *ocpp16.CancelReservationResponse:
		return outcome(string(m.Status))
	case *ocpp16.DataTransferResponse:
		return dataTransferred(m)
	case *ocpp16.ClearCacheResponse:
		return outcome(string(m.Status))
	case *ocpp16.GetLocalListVersionResponse:
		return localListVersion(m)
	case *ocpp16.SetChargingProfileResponse:
		return outcome(string(m.Status))
	case *ocpp16.ClearChargingProfileResponse:
		return outcome(string(m.Status))
	case *ocpp16.TriggerMessageResponse:
		return outcome(string(m.Status))
	case *ocpp16.ExtendedTriggerMessageResponse:
		return outcome(string(m.Status))
	case *ocpp16.GetDiagnosticsResponse:
		return diagnosticsOutcome(m)
	case *ocpp16.GetLogResponse:
		return logOutcome(m)
	case *ocpp16.UpdateFirmwareResponse:
		return csms.Outcome{Status: csms.OutcomeAccepted} // it has no status
	case *ocpp16.InstallCertificateResponse:
		return outcome(string(m.Status))
	case *ocpp16.DeleteCertificateResponse:
		return outcome(string(m.Status))
	case *ocpp16.SignedUpdateFirmwareResponse:
		return outcome(string(m.Status))
	}
	return csms.Outcome{Status: csms.OutcomeUnknown}
}

// outcome maps a status word; a word no version knows leaves open what the station did.
func outcome(word string) csms.Outcome {
	o := csms.Outcome{Status: csms.OutcomeUnknown, StationWord: word}
	switch word {
	case "Accepted", "Unlocked", "RebootRequired", "AcceptedCanceled":
		o.Status = csms.OutcomeAccepted
	case "Rejected", "UnlockFailed", "Failed", "VersionMismatch",
		"Faulted", "Occupied", "Unavailable", "UnknownMessageId", "UnknownVendorId":
		o.Status = csms.OutcomeRejected
	case "Unknown":
		o.Status = csms.OutcomeRejected // charging profiles
	case "InvalidCertificate", "RevokedCertificate", "NotFound":
		o.Status = csms.OutcomeRejected // firmware and certificates
	case "Scheduled":
		o.Status = csms.OutcomeScheduled
	case "NotSupported", "NotImplemented":
		o.Status = csms.OutcomeNotSupported
	}
	return o
}
