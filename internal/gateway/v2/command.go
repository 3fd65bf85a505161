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

// CommandCall makes the CALL that carries out a command. An error has code
// not_supported where the version has nothing for it, invalid where a parameter does not
// fit.
func (Dialect) CommandCall(c csms.Command, _ csms.ChargingStation) (ocppjson.Message, error) {
	p := c.Params
	switch c.Type {
	case csms.CommandStart:
		if p.IDToken == nil {
			return nil, csms.Errorf(csms.CodeInvalid, "a start needs an id token")
		}
		m := &ocpp2.RequestStartTransactionRequest{
			RemoteStartID: p.RemoteStartID,
			IDToken:       ocpp2.IDToken{IDToken: p.IDToken.Value, Type: ocpp2.IDTokenType(p.IDToken.Type)},
		}
		if m.IDToken.Type == "" {
			m.IDToken.Type = ocpp2.IDTokenTypeISO14443
		}
		for _, a := range p.IDToken.Additional {
			m.IDToken.AdditionalInfo = append(m.IDToken.AdditionalInfo,
				ocpp2.AdditionalInfo{AdditionalIDToken: a.Value, Type: a.Type})
		}
		if p.EVSE > 0 {
			m.EVSEID = new(int(p.EVSE))
		}
		return m, nil
	case csms.CommandStop:
		return &ocpp2.RequestStopTransactionRequest{TransactionID: string(p.TransactionID)}, nil
	case csms.CommandReset:
		m := &ocpp2.ResetRequest{Type: ocpp2.ResetTypeOnIdle}
		if p.Mode == "hard" || p.Mode == "immediate" {
			m.Type = ocpp2.ResetTypeImmediate
		}
		if p.EVSE > 0 {
			m.EVSEID = new(int(p.EVSE))
		}
		return m, nil
	case csms.CommandUnlock:
		if p.EVSE <= 0 {
			return nil, csms.Errorf(csms.CodeInvalid, "an unlock needs an EVSE")
		}
		return &ocpp2.UnlockConnectorRequest{EVSEID: int(p.EVSE), ConnectorID: int(max(p.Connector, 1))}, nil
	case csms.CommandChangeAvailability:
		m := &ocpp2.ChangeAvailabilityRequest{OperationalStatus: ocpp2.OperationalStatusOperative, EVSE: evse(p)}
		if p.Operative != nil && !*p.Operative {
			m.OperationalStatus = ocpp2.OperationalStatusInoperative
		}
		return m, nil
	case csms.CommandTrigger:
		t, ok := triggers[p.Message]
		if !ok {
			return nil, csms.Errorf(csms.CodeNotSupported, "this station can't be asked for that message")
		}
		m := &ocpp2.TriggerMessageRequest{RequestedMessage: t, EVSE: evse(p)}
		if t == ocpp2.MessageTriggerStatusNotification && m.EVSE != nil && m.EVSE.ConnectorID == nil {
			// F06.FR.12: a status is that of a connector.
			m.EVSE.ConnectorID = new(1)
		}
		return m, nil
	}
	return nil, csms.Errorf(csms.CodeNotSupported, "this station has no command %s", c.Type)
}

// evse names the EVSE and connector of the parameters, nil for the whole station.
func evse(p csms.CommandParams) *ocpp2.EVSE {
	if p.EVSE <= 0 {
		return nil
	}
	e := &ocpp2.EVSE{ID: int(p.EVSE)}
	if p.Connector > 0 {
		e.ConnectorID = new(int(p.Connector))
	}
	return e
}

// CommandOutcome reads the station's answer to the CALL of a command.
func (Dialect) CommandOutcome(_ csms.Command, answer ocppjson.Message) csms.Outcome {
	switch m := answer.(type) {
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
	case *ocpp2.TriggerMessageResponse:
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
	case "Accepted", "Unlocked":
		o.Status = csms.OutcomeAccepted
	case "Rejected", "UnlockFailed", "OngoingAuthorizedTransaction", "UnknownConnector":
		o.Status = csms.OutcomeRejected
	case "Scheduled":
		o.Status = csms.OutcomeScheduled
	case "NotImplemented":
		o.Status = csms.OutcomeNotSupported
	}
	return o
}
