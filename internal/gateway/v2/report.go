package v2

import (
	"strings"

	"github.com/evenkeel/evenkeel/csms"
	"github.com/evenkeel/evenkeel/ocpp2"
	"github.com/evenkeel/evenkeel/ocppjson"
)

// Report translates a decoded CALL or SEND of a station into its report: a pointer to
// one of the report types of csms, a [csms.NoticeReport] for everything that has no type
// of its own. The deviations are those that only the meaning shows; those the violations
// themselves stand for are the gateway's to name. The payload is kept by a notice alone.
func (Dialect) Report(m ocppjson.Message, violations []ocppjson.Violation, payload []byte) (any, []csms.Deviation) {
	lost := dropped(violations)
	switch m := m.(type) {
	case *ocpp2.HeartbeatRequest:
		return &csms.HeartbeatReport{}, nil
	case *ocpp2.TransactionEventRequest:
		return transactionReport(m, lost)
	case *ocpp2.MeterValuesRequest:
		r := &csms.MeterReport{EVSE: csms.EVSEID(m.EVSEID)}
		var found []csms.Deviation
		r.Samples, found = samples(m.MeterValue, lost)
		return r, found
	case *ocpp2.BootNotificationRequest:
		return bootReport(m), nil
	case *ocpp2.StatusNotificationRequest:
		return &csms.StatusReport{
			EVSE:      csms.EVSEID(m.EVSEID),
			Connector: csms.ConnectorID(m.ConnectorID),
			Status:    csms.ConnectorStatus(strings.Clone(string(m.ConnectorStatus))),
			Timestamp: stationTime(m.Timestamp),
		}, nil
	case *ocpp2.AuthorizeRequest:
		return &csms.AuthorizeReport{Token: idToken(&m.IDToken), Certificate: text(m.Certificate)}, nil
	default:
		return &csms.NoticeReport{Action: m.ActionName(), Payload: payload}, nil
	}
}

func bootReport(m *ocpp2.BootNotificationRequest) *csms.BootReport {
	st := &m.ChargingStation
	r := &csms.BootReport{
		Reason:          strings.Clone(string(m.Reason)),
		Vendor:          strings.Clone(st.VendorName),
		Model:           strings.Clone(st.Model),
		SerialNumber:    text(st.SerialNumber),
		FirmwareVersion: text(st.FirmwareVersion),
	}
	if st.Modem != nil {
		r.ICCID, r.IMSI = text(st.Modem.ICCID), text(st.Modem.IMSI)
	}
	return r
}

func idToken(t *ocpp2.IDToken) csms.IDToken {
	tok := csms.IDToken{Type: strings.Clone(string(t.Type)), Value: strings.Clone(t.IDToken)}
	for i := range t.AdditionalInfo {
		a := &t.AdditionalInfo[i]
		tok.Additional = append(tok.Additional, csms.AdditionalInfo{
			Type: strings.Clone(a.Type), Value: strings.Clone(a.AdditionalIDToken),
		})
	}
	return tok
}

func transactionReport(m *ocpp2.TransactionEventRequest, lost dropped) (*csms.TransactionReport, []csms.Deviation) {
	info := &m.TransactionInfo
	r := &csms.TransactionReport{
		TransactionID:        csms.TransactionID(strings.Clone(info.TransactionID)),
		Timestamp:            stationTime(m.Timestamp),
		TriggerReason:        strings.Clone(string(m.TriggerReason)),
		Offline:              m.Offline != nil && *m.Offline,
		ChargingState:        strings.Clone(string(info.ChargingState)),
		StopReason:           strings.Clone(string(info.StoppedReason)),
		RemoteStartID:        info.RemoteStartID,
		ReservationID:        m.ReservationID,
		TimeSpentChargingSec: info.TimeSpentCharging,
		PhasesUsed:           m.NumberOfPhasesUsed,
		CableMaxAmp:          m.CableMaxCurrent,
	}
	r.Type = eventType(m.EventType)
	if r.Type == csms.TransactionEventEnded && r.StopReason == "" && !lost.value("/transactionInfo/stoppedReason", true) {
		// OCPP 2.0.1 Part 2, TransactionType: left out only where it is Local.
		r.StopReason = string(ocpp2.ReasonLocal)
	}
	if !lost.value("/seqNo", m.SeqNo == 0) {
		r.SeqNo = &m.SeqNo
	}
	if m.EVSE != nil {
		r.EVSE = csms.EVSEID(m.EVSE.ID)
		if m.EVSE.ConnectorID != nil {
			r.Connector = csms.ConnectorID(*m.EVSE.ConnectorID)
		}
	}
	if m.IDToken != nil {
		r.IDToken = new(idToken(m.IDToken))
	}
	if m.CostDetails != nil {
		r.TotalCost = totalCost(m.CostDetails)
	}
	var found []csms.Deviation
	r.Samples, found = samples(m.MeterValue, lost)
	return r, found
}

// eventType also takes the words in another case. What can't be read at all counts as
// an update, which neither begins nor ends anything.
func eventType(t ocpp2.TransactionEventType) csms.TransactionEventType {
	switch {
	case strings.EqualFold(string(t), string(ocpp2.TransactionEventTypeStarted)):
		return csms.TransactionStarted
	case strings.EqualFold(string(t), string(ocpp2.TransactionEventTypeEnded)):
		return csms.TransactionEventEnded
	default:
		return csms.TransactionUpdated
	}
}

// totalCost is what the station says it all cost, taxes included where it says so; nil
// where it could not calculate.
func totalCost(c *ocpp2.CostDetails) *csms.Decimal {
	if c.FailureToCalculate != nil && *c.FailureToCalculate {
		return nil
	}
	total := c.TotalCost.Total.InclTax
	if total == nil {
		total = c.TotalCost.Total.ExclTax
	}
	if total == nil {
		return nil
	}
	d, err := csms.DecimalOf(*total)
	if err != nil {
		return nil
	}
	return &d
}
