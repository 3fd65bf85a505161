package v16

import (
	"strconv"
	"strings"

	"github.com/evenkeel/evenkeel/csms"
	"github.com/evenkeel/evenkeel/ocpp16"
	"github.com/evenkeel/evenkeel/ocppjson"
)

// Report translates a decoded CALL of a station into its report: a pointer to one of
// the report types of csms, a [csms.NoticeReport] for everything that has no type of
// its own. The deviations are those that only the meaning shows; those the violations
// themselves stand for are the gateway's to name. The payload is kept by a notice alone.
func (Dialect) Report(m ocppjson.Message, violations []ocppjson.Violation, payload []byte) (any, []csms.Deviation) {
	lost := dropped(violations)
	switch m := m.(type) {
	case *ocpp16.HeartbeatRequest:
		return &csms.HeartbeatReport{}, nil
	case *ocpp16.MeterValuesRequest:
		return meterReport(m, lost)
	case *ocpp16.BootNotificationRequest:
		return bootReport(m), nil
	case *ocpp16.StatusNotificationRequest:
		return statusReport(m), nil
	case *ocpp16.AuthorizeRequest:
		return &csms.AuthorizeReport{Token: idToken(m.IDTag)}, nil
	case *ocpp16.StartTransactionRequest:
		return startReport(m, lost), nil
	case *ocpp16.StopTransactionRequest:
		return stopReport(m, lost)
	default:
		return &csms.NoticeReport{Action: m.ActionName(), Payload: payload}, nil
	}
}

func bootReport(m *ocpp16.BootNotificationRequest) *csms.BootReport {
	serial := text(m.ChargePointSerialNumber)
	if serial == "" {
		serial = text(m.ChargeBoxSerialNumber) // the older field for the same
	}
	return &csms.BootReport{
		Vendor:          strings.Clone(m.ChargePointVendor),
		Model:           strings.Clone(m.ChargePointModel),
		SerialNumber:    serial,
		FirmwareVersion: text(m.FirmwareVersion),
		ICCID:           text(m.ICCID),
		IMSI:            text(m.IMSI),
		MeterType:       text(m.MeterType),
		MeterSerial:     text(m.MeterSerialNumber),
	}
}

// place maps a connector of 1.6 to an EVSE and its connector; 0 is the station itself.
func place(connector int) (csms.EVSEID, csms.ConnectorID) {
	if connector <= 0 {
		return 0, 0
	}
	return csms.EVSEID(connector), 1
}

func statusReport(m *ocpp16.StatusNotificationRequest) *csms.StatusReport {
	r := &csms.StatusReport{
		Timestamp: stationTime(m.Timestamp),
		Fault: csms.ConnectorFault{
			Code:       strings.Clone(string(m.ErrorCode)),
			Info:       text(m.Info),
			VendorID:   text(m.VendorID),
			VendorCode: text(m.VendorErrorCode),
		},
	}
	if r.Fault.Code == string(ocpp16.ChargePointErrorCodeNoError) {
		r.Fault.Code = ""
	}
	r.EVSE, r.Connector = place(m.ConnectorID)
	switch m.Status {
	case ocpp16.ChargePointStatusPreparing, ocpp16.ChargePointStatusCharging, ocpp16.ChargePointStatusSuspendedEV,
		ocpp16.ChargePointStatusSuspendedEVSE, ocpp16.ChargePointStatusFinishing:
		r.Status, r.Detail = csms.ConnectorOccupied, string(m.Status)
	default:
		// The other four are the same words in both.
		r.Status = csms.ConnectorStatus(strings.Clone(string(m.Status)))
	}
	return r
}

// idToken is an id tag: a token whose type the station did not tell.
func idToken(tag string) csms.IDToken { return csms.IDToken{Value: strings.Clone(tag)} }

func startReport(m *ocpp16.StartTransactionRequest, lost dropped) *csms.TransactionReport {
	r := &csms.TransactionReport{
		Type:          csms.TransactionStarted,
		Timestamp:     stationTime(m.Timestamp),
		IDToken:       new(idToken(m.IDTag)),
		ReservationID: m.ReservationID,
	}
	if lost.value("/idTag", m.IDTag == "") {
		r.IDToken = nil
	}
	if !lost.value("/connectorId", m.ConnectorID == 0) {
		r.EVSE, r.Connector = place(m.ConnectorID)
	}
	if !lost.value("/meterStart", m.MeterStart == 0) {
		r.MeterStart = new(csms.Wh(m.MeterStart))
	}
	return r
}

func stopReport(m *ocpp16.StopTransactionRequest, lost dropped) (*csms.TransactionReport, []csms.Deviation) {
	r := &csms.TransactionReport{
		Type:       csms.TransactionEventEnded,
		Timestamp:  stationTime(m.Timestamp),
		StopReason: strings.Clone(string(m.Reason)),
	}
	if r.StopReason == "" && !lost.value("/reason", true) {
		// OCPP 1.6 section 4.10: the reason is left out for a stop at the station.
		r.StopReason = string(ocpp16.ReasonLocal)
	}
	if m.IDTag != nil {
		r.IDToken = new(idToken(*m.IDTag))
	}
	if !lost.value("/transactionId", m.TransactionID == 0) {
		r.TransactionID = transactionID(m.TransactionID)
	}
	if !lost.value("/meterStop", m.MeterStop == 0) {
		r.MeterStop = new(csms.Wh(m.MeterStop))
	}
	var found []csms.Deviation
	r.Samples, found = samples(m.TransactionData, "/transactionData/")
	return r, found
}

func transactionID(n int) csms.TransactionID { return csms.TransactionID(strconv.Itoa(n)) }

func meterReport(m *ocpp16.MeterValuesRequest, lost dropped) (*csms.MeterReport, []csms.Deviation) {
	r := &csms.MeterReport{}
	if !lost.value("/connectorId", m.ConnectorID == 0) {
		r.EVSE, r.Connector = place(m.ConnectorID)
	}
	var found []csms.Deviation
	r.Samples, found = samples(m.MeterValue, "/meterValue/")
	if m.TransactionID != nil {
		if *m.TransactionID == 0 {
			// Ids we give are positive; stations that know no null write 0 for none.
			found = append(found, csms.Deviation{Name: "zeroTransactionId", Path: "/transactionId", Count: 1})
		} else {
			r.TransactionID = transactionID(*m.TransactionID)
		}
	}
	return r, found
}
