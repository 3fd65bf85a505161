package station

import (
	"time"

	"github.com/evenkeel/evenkeel/ocpp2"
	"github.com/evenkeel/evenkeel/ocppjson"
)

// dialect2 speaks OCPP 2.0.1 or 2.1.
type dialect2 struct{ v ocpp2.Version }

func (d dialect2) append(dst []byte, m ocppjson.Message) ([]byte, []ocppjson.Violation) {
	return ocpp2.Append(dst, d.v, m)
}

func (d dialect2) decodeRequest(action string, payload []byte) (ocppjson.Message, []ocppjson.Violation, error) {
	return ocpp2.DecodeRequest(d.v, action, payload)
}

func (d dialect2) decodeResponse(action string, payload []byte) (ocppjson.Message, []ocppjson.Violation, error) {
	return ocpp2.DecodeResponse(d.v, action, payload)
}

func (dialect2) hasEvents() bool { return true }

// sameStatus: between Available and Occupied, 2.x leaves the finer states to the transaction.
func (dialect2) sameStatus(a, b status) bool { return connectorStatus(a) == connectorStatus(b) }

func connectorStatus(st status) ocpp2.ConnectorStatus {
	switch st {
	case unreported:
		return ""
	case available:
		return ocpp2.ConnectorStatusAvailable
	case reserved:
		return ocpp2.ConnectorStatusReserved
	case unavailable:
		return ocpp2.ConnectorStatusUnavailable
	case faulted:
		return ocpp2.ConnectorStatusFaulted
	default:
		return ocpp2.ConnectorStatusOccupied
	}
}

func (dialect2) boot(s *Station) ocppjson.Message {
	return &ocpp2.BootNotificationRequest{
		Reason: ocpp2.BootReason(s.bootReason),
		ChargingStation: ocpp2.ChargingStation{
			Model: s.opt.Model[:min(len(s.opt.Model), 20)], VendorName: s.opt.Vendor[:min(len(s.opt.Vendor), 50)],
			SerialNumber: optText(s.opt.Serial, 25), FirmwareVersion: optText(s.opt.Firmware, 50),
		},
	}
}

func (dialect2) bootAnswer(m ocppjson.Message) (Registration, time.Time, time.Duration) {
	r := m.(*ocpp2.BootNotificationResponse)
	now, _ := r.CurrentTime.Time() // zero leaves the clock alone
	return Registration(r.Status), now, time.Duration(r.Interval) * time.Second
}

func (dialect2) heartbeat() ocppjson.Message { return &ocpp2.HeartbeatRequest{} }

func (dialect2) heartbeatAnswer(m ocppjson.Message) time.Time {
	now, _ := m.(*ocpp2.HeartbeatResponse).CurrentTime.Time()
	return now
}

func (dialect2) statusNotification(_ *Station, e *evse, at time.Time) ocppjson.Message {
	return &ocpp2.StatusNotificationRequest{
		Timestamp: ocppjson.FormatTime(at), ConnectorStatus: connectorStatus(e.status), EVSEID: e.id, ConnectorID: 1,
	}
}

func (d dialect2) token(t IDToken) ocpp2.IDToken {
	limit := 255
	if d.v == ocpp2.V201 {
		limit = 36
	}
	return ocpp2.IDToken{IDToken: t.Value[:min(len(t.Value), limit)], Type: ocpp2.IDTokenType(t.Type)}
}

func (d dialect2) authorize(_ *Station, token IDToken) ocppjson.Message {
	return &ocpp2.AuthorizeRequest{IDToken: d.token(token)}
}

func (dialect2) authorizeAnswer(m ocppjson.Message) tokenInfo {
	return info2(&m.(*ocpp2.AuthorizeResponse).IDTokenInfo)
}

func info2(i *ocpp2.IDTokenInfo) tokenInfo {
	info := tokenInfo{status: string(i.Status)}
	if i.GroupIDToken != nil {
		info.group = &IDToken{Type: string(i.GroupIDToken.Type), Value: i.GroupIDToken.IDToken}
	}
	info.expiry, _ = i.CacheExpiryDateTime.Time() // none if it can't be read
	return info
}

func (dialect2) samples(r *report) []*reading {
	if r.reading == nil {
		return nil
	}
	return []*reading{r.reading}
}

func (d dialect2) billing(s *Station, r *report) ocppjson.Message {
	tx := r.tx
	m := &ocpp2.TransactionEventRequest{
		Timestamp: ocppjson.FormatTime(r.at), TriggerReason: d.triggerReason(r.trigger), SeqNo: r.seqNo,
		TransactionInfo: ocpp2.Transaction{TransactionID: tx.id, RemoteStartID: tx.remoteStart, ChargingState: chargingState2(r)},
		ReservationID:   r.reservation,
	}
	if r.offline {
		m.Offline = new(true)
	}
	switch r.kind {
	case reportStart:
		m.EventType = ocpp2.TransactionEventTypeStarted
		m.EVSE = &ocpp2.EVSE{ID: tx.evseID, ConnectorID: new(1)}
	case reportUpdate:
		m.EventType = ocpp2.TransactionEventTypeUpdated
	case reportEnd:
		m.EventType = ocpp2.TransactionEventTypeEnded
		m.TransactionInfo.StoppedReason = d.stoppedReason(r.reason)
		m.TransactionInfo.TimeSpentCharging = new(int(r.spent / time.Second))
	}
	if r.phases > 0 {
		m.NumberOfPhasesUsed = &r.phases
	}
	if r.token != nil {
		m.IDToken = new(d.token(*r.token))
	}
	if r.reading != nil {
		m.MeterValue = []ocpp2.MeterValue{s.meterValue2(r.reading)}
	}
	return m
}

// chargingState2 is the state of the transaction when the event was made.
func chargingState2(r *report) ocpp2.ChargingState {
	switch {
	case !r.connected:
		return ocpp2.ChargingStateIdle
	case r.kind == reportEnd:
		return ocpp2.ChargingStateEVConnected
	case r.state == charging:
		return ocpp2.ChargingStateCharging
	case r.state == suspendedEV:
		return ocpp2.ChargingStateSuspendedEV
	case r.state == suspendedEVSE && r.kind != reportStart:
		return ocpp2.ChargingStateSuspendedEVSE
	default:
		return ocpp2.ChargingStateEVConnected
	}
}

// triggerReason spells a trigger for the version: 2.0.1 lacks some.
func (d dialect2) triggerReason(t string) ocpp2.TriggerReason {
	if d.v == ocpp2.V201 {
		switch t {
		case "SoCLimitReached", "CostLimitReached":
			return ocpp2.TriggerReasonEnergyLimitReached
		case "LimitSet", "TariffChanged", "TxResumed", "OperationModeChanged", "RunningCost":
			return ocpp2.TriggerReasonTrigger
		}
	}
	return ocpp2.TriggerReason(t)
}

func (dialect2) stoppedReason(reason string) ocpp2.Reason {
	switch reason {
	case "SoftReset", "HardReset":
		return ocpp2.ReasonImmediateReset
	case "UnlockCommand":
		return ocpp2.ReasonOther
	default:
		return ocpp2.Reason(reason)
	}
}

func (d dialect2) billingAnswer(s *Station, r *report, m ocppjson.Message) {
	a := m.(*ocpp2.TransactionEventResponse)
	if a.IDTokenInfo != nil && r.token != nil {
		info := info2(a.IDTokenInfo)
		s.auth.remember(s, *r.token, info)
		if r.kind != reportEnd && !info.accepted() {
			s.invalidated(r.tx)
		}
	}
	if l := a.TransactionLimit; l != nil {
		s.limitTransaction(r.tx, l)
	}
}

// limitTransaction takes the limits of a transaction over (OCPP 2.1 Part 2, E16).
func (s *Station) limitTransaction(tx *transaction, l *ocpp2.TransactionLimit) {
	tx.maxWh, tx.maxSoC, tx.maxTime = l.MaxEnergy, l.MaxSoC, nil
	if l.MaxTime != nil {
		tx.maxTime = new(time.Duration(*l.MaxTime) * time.Second)
	}
	if e := s.evse(tx.evseID); e.tx == tx {
		s.checkLimits(e)
	}
}

func (dialect2) startedID(ocppjson.Message) string { return "" } // the station makes it

// meterValue2 is a reading in the measurands of SampledDataCtrlr.
func (s *Station) meterValue2(r *reading) ocpp2.MeterValue {
	mv := ocpp2.MeterValue{Timestamp: ocppjson.FormatTime(r.at)}
	add := func(v float64, m ocpp2.Measurand, unit string, phase ocpp2.Phase) {
		mv.SampledValue = append(mv.SampledValue, ocpp2.SampledValue{
			Value: v, Context: ocpp2.ReadingContext(r.context), Measurand: m, Phase: phase, UnitOfMeasure: &ocpp2.UnitOfMeasure{Unit: &unit},
		})
	}
	// The register is always there: it is what is billed.
	add(float64(r.wh), ocpp2.MeasurandEnergyActiveImportRegister, "Wh", "")
	for _, name := range s.measurands2(r.context) {
		switch m := ocpp2.Measurand(name); m {
		case ocpp2.MeasurandPowerActiveImport:
			add(r.power, m, "W", "")
		case ocpp2.MeasurandPowerOffered:
			add(r.limit, m, "W", "")
		case ocpp2.MeasurandCurrentImport:
			for i := range max(r.phases, 1) {
				add(r.amps[i], m, "A", phase2(r, i, ocpp2.PhaseL1, ocpp2.PhaseL2, ocpp2.PhaseL3))
			}
		case ocpp2.MeasurandVoltage:
			for i := range max(r.phases, 1) {
				add(r.volt, m, "V", phase2(r, i, ocpp2.PhaseL1N, ocpp2.PhaseL2N, ocpp2.PhaseL3N))
			}
		case ocpp2.MeasurandSoC:
			if r.soc >= 0 {
				add(float64(r.soc), m, "Percent", "")
			}
		}
	}
	return mv
}

// phase2 names phase i of an AC reading; DC has none.
func phase2(r *reading, i int, names ...ocpp2.Phase) ocpp2.Phase {
	if r.phases == 0 {
		return ""
	}
	return names[i]
}

func (dialect2) meterValues(s *Station, e *evse, r *reading) ocppjson.Message {
	return &ocpp2.MeterValuesRequest{EVSEID: e.id, MeterValue: []ocpp2.MeterValue{s.meterValue2(r)}}
}

func (dialect2) securityEvent(s *Station, kind, info string) ocppjson.Message {
	return &ocpp2.SecurityEventNotificationRequest{Type: kind, Timestamp: ocppjson.FormatTime(s.now()), TechInfo: optText(info, 255)}
}

func (dialect2) firmwareStatus(_ *Station, j *job, step string) ocppjson.Message {
	id := &j.id
	if step == "Idle" {
		id = nil // OCPP 2.0.1 Part 2, L01.FR.20
	}
	if j.kind == jobPublish {
		m := &ocpp2.PublishFirmwareStatusNotificationRequest{Status: ocpp2.PublishFirmwareStatus(step), RequestID: id}
		if step == "Published" {
			m.Location = []string{"http://127.0.0.1/firmware/" + j.checksum}
		}
		return m
	}
	return &ocpp2.FirmwareStatusNotificationRequest{Status: ocpp2.FirmwareStatus(step), RequestID: id}
}

func (dialect2) logStatus(_ *Station, j *job, step string) ocppjson.Message {
	id := &j.id
	if step == "Idle" {
		id = nil // OCPP 2.0.1 Part 2, N01.FR.13
	}
	return &ocpp2.LogStatusNotificationRequest{Status: ocpp2.UploadLogStatus(step), RequestID: id}
}

func (dialect2) reservationUpdate(id int, status string) ocppjson.Message {
	return &ocpp2.ReservationStatusUpdateRequest{ReservationID: id, ReservationUpdateStatus: ocpp2.ReservationUpdateStatus(status)}
}
