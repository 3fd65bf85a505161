package station

import (
	"strconv"
	"time"

	"github.com/evenkeel/evenkeel/ocpp16"
	"github.com/evenkeel/evenkeel/ocppjson"
)

// dialect16 speaks OCPP 1.6 with the security extension. Connector N is EVSE N.
type dialect16 struct{}

func (dialect16) append(dst []byte, m ocppjson.Message) ([]byte, []ocppjson.Violation) {
	return ocpp16.Append(dst, m)
}

func (dialect16) decodeRequest(action string, payload []byte) (ocppjson.Message, []ocppjson.Violation, error) {
	return ocpp16.DecodeRequest(action, payload)
}

func (dialect16) decodeResponse(action string, payload []byte) (ocppjson.Message, []ocppjson.Violation, error) {
	return ocpp16.DecodeResponse(action, payload)
}

func (dialect16) hasEvents() bool { return false }

func (dialect16) sameStatus(a, b status) bool { return a == b }

// optText is an optional string, absent when empty and cut to what the field holds.
func optText(s string, maxLength int) *string {
	if s == "" {
		return nil
	}
	s = s[:min(len(s), maxLength)]
	return &s
}

func (dialect16) boot(s *Station) ocppjson.Message {
	return &ocpp16.BootNotificationRequest{
		ChargePointVendor: s.opt.Vendor[:min(len(s.opt.Vendor), 20)], ChargePointModel: s.opt.Model[:min(len(s.opt.Model), 20)],
		ChargePointSerialNumber: optText(s.opt.Serial, 25), FirmwareVersion: optText(s.opt.Firmware, 50),
		MeterType: optText("simulated", 25),
	}
}

func (dialect16) bootAnswer(m ocppjson.Message) (Registration, time.Time, time.Duration) {
	r := m.(*ocpp16.BootNotificationResponse)
	now, _ := r.CurrentTime.Time() // zero leaves the clock alone
	return Registration(r.Status), now, time.Duration(r.Interval) * time.Second
}

func (dialect16) heartbeat() ocppjson.Message { return &ocpp16.HeartbeatRequest{} }

func (dialect16) heartbeatAnswer(m ocppjson.Message) time.Time {
	now, _ := m.(*ocpp16.HeartbeatResponse).CurrentTime.Time()
	return now
}

func (dialect16) statusNotification(_ *Station, e *evse, at time.Time) ocppjson.Message {
	m := &ocpp16.StatusNotificationRequest{
		ConnectorID: e.id, ErrorCode: ocpp16.ChargePointErrorCodeNoError, Status: ocpp16.ChargePointStatus(e.status.String()),
		Timestamp: ocppjson.FormatTime(at),
	}
	if e.status == faulted {
		m.ErrorCode = ocpp16.ChargePointErrorCodeInternalError
	}
	return m
}

// tag16 is a token as an idTag.
func tag16(t IDToken) string { return t.Value[:min(len(t.Value), 20)] }

func (dialect16) authorize(_ *Station, token IDToken) ocppjson.Message {
	return &ocpp16.AuthorizeRequest{IDTag: tag16(token)}
}

func (dialect16) authorizeAnswer(m ocppjson.Message) tokenInfo {
	return info16(&m.(*ocpp16.AuthorizeResponse).IDTagInfo)
}

func info16(i *ocpp16.IDTagInfo) tokenInfo {
	info := tokenInfo{status: string(i.Status)}
	if i.ParentIDTag != nil && *i.ParentIDTag != "" {
		info.group = &IDToken{Type: "Central", Value: *i.ParentIDTag}
	}
	info.expiry, _ = i.ExpiryDate.Time() // none if it can't be read
	return info
}

func (dialect16) samples(r *report) []*reading {
	switch {
	case r.kind == reportStart:
		return nil // meterStart is no sample
	case r.kind == reportEnd:
		return r.readings
	default:
		return []*reading{r.reading}
	}
}

func (d dialect16) billing(s *Station, r *report) ocppjson.Message {
	tx := r.tx
	at := ocppjson.FormatTime(r.at)
	number := tx.number
	if tx.refused {
		number = -1 // OCPP 1.6 errata: a transaction whose start could not be delivered
	}
	switch r.kind {
	case reportStart:
		m := &ocpp16.StartTransactionRequest{ConnectorID: tx.evseID, MeterStart: int(r.reading.wh), ReservationID: r.reservation, Timestamp: at}
		if tx.token != nil {
			m.IDTag = tag16(*tx.token)
		}
		return m
	case reportUpdate:
		m := &ocpp16.MeterValuesRequest{ConnectorID: tx.evseID, MeterValue: []ocpp16.MeterValue{s.meterValue16(r.reading)}}
		if number > 0 {
			m.TransactionID = &number
		}
		return m
	default:
		m := &ocpp16.StopTransactionRequest{MeterStop: int(r.reading.wh), Timestamp: at, TransactionID: number, Reason: reason16(r.reason)}
		if r.token != nil {
			m.IDTag = new(tag16(*r.token))
		}
		for _, x := range d.samples(r) {
			m.TransactionData = append(m.TransactionData, s.meterValue16(x))
		}
		return m
	}
}

// reason16 maps the reason of 2.x. Local is the default and may be left out, but is told.
func reason16(reason string) ocpp16.Reason {
	switch reason {
	case "Local", "Remote", "EVDisconnected", "DeAuthorized", "EmergencyStop", "PowerLoss", "Reboot":
		return ocpp16.Reason(reason)
	case "ImmediateReset":
		return ocpp16.ReasonHardReset
	case "SoftReset", "HardReset", "UnlockCommand":
		return ocpp16.Reason(reason)
	default:
		return ocpp16.ReasonOther
	}
}

func (dialect16) billingAnswer(s *Station, r *report, m ocppjson.Message) {
	switch m := m.(type) {
	case *ocpp16.StartTransactionResponse:
		r.tx.number = m.TransactionID
		r.tx.id = strconv.Itoa(m.TransactionID)
		info := info16(&m.IDTagInfo)
		if r.tx.token != nil {
			s.auth.remember(s, *r.tx.token, info)
		}
		if !info.accepted() {
			s.invalidated(r.tx)
		}
	case *ocpp16.StopTransactionResponse:
		if m.IDTagInfo != nil && r.token != nil {
			s.auth.remember(s, *r.token, info16(m.IDTagInfo))
		}
	}
}

func (dialect16) startedID(m ocppjson.Message) string {
	if m, ok := m.(*ocpp16.StartTransactionResponse); ok {
		return strconv.Itoa(m.TransactionID)
	}
	return ""
}

// meterValue16 is a reading in the measurands of the key that belongs to its context.
func (s *Station) meterValue16(r *reading) ocpp16.MeterValue {
	mv := ocpp16.MeterValue{Timestamp: ocppjson.FormatTime(r.at)}
	add := func(v float64, m ocpp16.Measurand, u ocpp16.UnitOfMeasure, phase ocpp16.Phase) {
		mv.SampledValue = append(mv.SampledValue, ocpp16.SampledValue{
			Value: strconv.FormatFloat(v, 'f', -1, 64), Context: ocpp16.ReadingContext(r.context), Measurand: m, Unit: u, Phase: phase,
		})
	}
	// The register is always there: it is what is billed.
	add(float64(r.wh), ocpp16.MeasurandEnergyActiveImportRegister, ocpp16.UnitOfMeasureWh, "")
	key := "MeterValuesSampledData"
	switch r.context {
	case contextClock:
		key = "MeterValuesAlignedData"
	case contextBegin, contextEnd:
		key = "StopTxnSampledData"
	}
	for _, name := range s.listSetting(key) {
		switch m := ocpp16.Measurand(name); m {
		case ocpp16.MeasurandPowerActiveImport:
			add(r.power, m, ocpp16.UnitOfMeasureW, "")
		case ocpp16.MeasurandPowerOffered:
			add(r.limit, m, ocpp16.UnitOfMeasureW, "")
		case ocpp16.MeasurandCurrentImport:
			for i := range max(r.phases, 1) {
				phase := ocpp16.Phase("")
				if r.phases > 0 {
					phase = [...]ocpp16.Phase{ocpp16.PhaseL1, ocpp16.PhaseL2, ocpp16.PhaseL3}[i]
				}
				add(r.amps[i], m, ocpp16.UnitOfMeasureA, phase)
			}
		case ocpp16.MeasurandVoltage:
			for i := range max(r.phases, 1) {
				phase := ocpp16.Phase("")
				if r.phases > 0 {
					phase = [...]ocpp16.Phase{ocpp16.PhaseL1N, ocpp16.PhaseL2N, ocpp16.PhaseL3N}[i]
				}
				add(r.volt, m, ocpp16.UnitOfMeasureV, phase)
			}
		case ocpp16.MeasurandSoC:
			if r.soc >= 0 {
				add(float64(r.soc), m, ocpp16.UnitOfMeasurePercent, "")
			}
		}
	}
	return mv
}

func (dialect16) securityEvent(s *Station, kind, info string) ocppjson.Message {
	return &ocpp16.SecurityEventNotificationRequest{Type: kind, Timestamp: ocppjson.FormatTime(s.now()), TechInfo: optText(info, 255)}
}

func (dialect16) firmwareStatus(_ *Station, j *job, step string) ocppjson.Message {
	if j.kind == jobSignedFirmware {
		return &ocpp16.SignedFirmwareStatusNotificationRequest{Status: ocpp16.SignedFirmwareStatus(step), RequestID: requestID(j, step)}
	}
	return &ocpp16.FirmwareStatusNotificationRequest{Status: ocpp16.FirmwareStatus(step)}
}

func (dialect16) logStatus(_ *Station, j *job, step string) ocppjson.Message {
	if j.kind == jobDiagnostics {
		return &ocpp16.DiagnosticsStatusNotificationRequest{Status: ocpp16.DiagnosticsStatus(step)}
	}
	return &ocpp16.LogStatusNotificationRequest{Status: ocpp16.UploadLogStatus(step), RequestID: requestID(j, step)}
}

// requestID is what a job was asked for with; one that is idle was not (security whitepaper, 5.13 and 5.19).
func requestID(j *job, step string) *int {
	if step == "Idle" {
		return nil
	}
	return &j.id
}

func (dialect16) reservationUpdate(int, string) ocppjson.Message { return nil }

func (dialect16) meterValues(s *Station, e *evse, r *reading) ocppjson.Message {
	return &ocpp16.MeterValuesRequest{ConnectorID: e.id, MeterValue: []ocpp16.MeterValue{s.meterValue16(r)}}
}
