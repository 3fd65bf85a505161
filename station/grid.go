package station

import (
	"slices"

	"github.com/evenkeel/evenkeel/ocpp2"
	"github.com/evenkeel/evenkeel/ocppjson"
)

// answerTariffs answers the tariffs and payments of 2.1.
func (d dialect2) answerTariffs(s *Station, m ocppjson.Message) ocppjson.Message {
	switch m := m.(type) {
	case *ocpp2.ChangeTransactionTariffRequest:
		e := s.transactionByID(m.TransactionID)
		if e == nil {
			return &ocpp2.ChangeTransactionTariffResponse{Status: ocpp2.TariffChangeStatusTxNotFound}
		}
		s.update(e, "TariffChanged")
		return &ocpp2.ChangeTransactionTariffResponse{Status: ocpp2.TariffChangeStatusAccepted}
	case *ocpp2.ClearTariffsRequest:
		return s.clearTariffs(m)
	case *ocpp2.GetTariffsRequest:
		return s.tariffs(m)
	case *ocpp2.NotifyWebPaymentStartedRequest:
		return &ocpp2.NotifyWebPaymentStartedResponse{}
	case *ocpp2.SetDefaultTariffRequest:
		if m.EVSEID != 0 && s.evse(m.EVSEID) == nil {
			return &ocpp2.SetDefaultTariffResponse{Status: ocpp2.TariffSetStatusRejected}
		}
		for id, t := range s.ex().tariffs { // I08.FR.06: an id names one tariff
			if id != m.EVSEID && t.(*ocpp2.Tariff).TariffID == m.Tariff.TariffID {
				return &ocpp2.SetDefaultTariffResponse{Status: ocpp2.TariffSetStatusDuplicateTariffId}
			}
		}
		if m.EVSEID == 0 { // a tariff for all takes the place of those of single EVSEs
			clear(s.ex().tariffs)
		}
		s.ex().tariffs[m.EVSEID] = &m.Tariff
		return &ocpp2.SetDefaultTariffResponse{Status: ocpp2.TariffSetStatusAccepted}
	}
	return nil
}

func (s *Station) clearTariffs(m *ocpp2.ClearTariffsRequest) ocppjson.Message {
	resp := &ocpp2.ClearTariffsResponse{}
	add := func(id string, status ocpp2.TariffClearStatus) {
		resp.ClearTariffsResult = append(resp.ClearTariffsResult, ocpp2.ClearTariffsResult{TariffID: optText(id, 60), Status: status})
	}
	left := slices.Clone(m.TariffIDs)
	for _, evse := range sortedKeys(s.ex().tariffs) {
		id := s.ex().tariffs[evse].(*ocpp2.Tariff).TariffID
		if m.EVSEID != nil && *m.EVSEID != evse || len(m.TariffIDs) > 0 && !slices.Contains(m.TariffIDs, id) {
			continue
		}
		delete(s.ex().tariffs, evse)
		left = slices.DeleteFunc(left, func(x string) bool { return x == id })
		add(id, ocpp2.TariffClearStatusAccepted)
	}
	for _, id := range left {
		add(id, ocpp2.TariffClearStatusNoTariff)
	}
	if len(resp.ClearTariffsResult) == 0 {
		add("", ocpp2.TariffClearStatusNoTariff)
	}
	return resp
}

func (s *Station) tariffs(m *ocpp2.GetTariffsRequest) ocppjson.Message {
	if m.EVSEID != 0 && s.evse(m.EVSEID) == nil {
		return &ocpp2.GetTariffsResponse{Status: ocpp2.TariffGetStatusRejected}
	}
	resp := &ocpp2.GetTariffsResponse{Status: ocpp2.TariffGetStatusNoTariff}
	for _, evse := range sortedKeys(s.ex().tariffs) {
		if m.EVSEID != 0 && evse != 0 && evse != m.EVSEID {
			continue
		}
		t := s.ex().tariffs[evse].(*ocpp2.Tariff)
		a := ocpp2.TariffAssignment{TariffID: t.TariffID, TariffKind: ocpp2.TariffKindDefaultTariff, ValidFrom: t.ValidFrom}
		if evse != 0 {
			a.EVSEIDs = []int{evse}
		}
		resp.TariffAssignments = append(resp.TariffAssignments, a)
		resp.Status = ocpp2.TariffGetStatusAccepted
	}
	return resp
}

// answerGrid answers DER control, V2X and battery swaps of 2.1.
func (d dialect2) answerGrid(s *Station, m ocppjson.Message) ocppjson.Message {
	switch m := m.(type) {
	case *ocpp2.AFRRSignalRequest:
		// No operation mode of the simulation follows the signal.
		return &ocpp2.AFRRSignalResponse{Status: ocpp2.GenericStatusRejected}
	case *ocpp2.ClearDERControlRequest:
		return &ocpp2.ClearDERControlResponse{Status: s.clearDER(m)}
	case *ocpp2.GetDERControlRequest:
		return &ocpp2.GetDERControlResponse{Status: s.reportDER(m)}
	case *ocpp2.NotifyAllowedEnergyTransferRequest:
		ok := s.transactionByID(m.TransactionID) != nil
		if ok {
			s.ex().allowed[m.TransactionID] = len(m.AllowedEnergyTransfer)
		}
		return &ocpp2.NotifyAllowedEnergyTransferResponse{Status: ocpp2.NotifyAllowedEnergyTransferStatus(acceptIf(ok))}
	case *ocpp2.RequestBatterySwapRequest:
		// A charging station has no batteries to swap; the status is what a swap station without any would give.
		return &ocpp2.RequestBatterySwapResponse{Status: ocpp2.GenericStatusRejected, StatusInfo: &ocpp2.StatusInfo{ReasonCode: "UnsupportedRequest"}}
	case *ocpp2.SetDERControlRequest:
		return s.setDER(m)
	}
	return nil
}

// priorityOf returns the priority of a control; the smaller goes first.
func priorityOf(m *ocpp2.SetDERControlRequest) int {
	switch {
	case m.Curve != nil:
		return m.Curve.Priority
	case m.EnterService != nil:
		return m.EnterService.Priority
	case m.FixedPFAbsorb != nil:
		return m.FixedPFAbsorb.Priority
	case m.FixedPFInject != nil:
		return m.FixedPFInject.Priority
	case m.FixedVar != nil:
		return m.FixedVar.Priority
	case m.FreqDroop != nil:
		return m.FreqDroop.Priority
	case m.Gradient != nil:
		return m.Gradient.Priority
	case m.LimitMaxDischarge != nil:
		return m.LimitMaxDischarge.Priority
	default:
		return -1
	}
}

func (s *Station) setDER(m *ocpp2.SetDERControlRequest) ocppjson.Message {
	prio := priorityOf(m)
	if prio < 0 {
		return &ocpp2.SetDERControlResponse{Status: ocpp2.DERControlStatusRejected}
	}
	x := s.ex()
	x.der = slices.DeleteFunc(x.der, func(c derControl) bool { return c.id == m.ControlID })
	resp := &ocpp2.SetDERControlResponse{Status: ocpp2.DERControlStatusAccepted}
	for _, c := range x.der {
		if c.kind == string(m.ControlType) && c.isDefault == m.IsDefault && prio < c.priority && len(resp.SupersededIDs) < 24 {
			resp.SupersededIDs = append(resp.SupersededIDs, c.id)
		}
	}
	x.der = append(x.der, derControl{id: m.ControlID, kind: string(m.ControlType), isDefault: m.IsDefault, priority: prio, request: m})
	return resp
}

func (s *Station) clearDER(m *ocpp2.ClearDERControlRequest) ocpp2.DERControlStatus {
	x := s.ex()
	before := len(x.der)
	x.der = slices.DeleteFunc(x.der, func(c derControl) bool {
		return c.isDefault == m.IsDefault && (m.ControlID == nil || *m.ControlID == c.id) && (m.ControlType == "" || string(m.ControlType) == c.kind)
	})
	if len(x.der) == before {
		return ocpp2.DERControlStatusNotFound
	}
	return ocpp2.DERControlStatusAccepted
}

// maxDERReport is the most controls of one kind in a report.
const maxDERReport = 24

func (s *Station) reportDER(m *ocpp2.GetDERControlRequest) ocpp2.DERControlStatus {
	r := &ocpp2.ReportDERControlRequest{RequestID: m.RequestID}
	n := 0
	for _, c := range s.ex().der {
		if n == maxDERReport {
			break
		}
		if m.IsDefault != nil && *m.IsDefault != c.isDefault || m.ControlID != nil && *m.ControlID != c.id || m.ControlType != "" && string(m.ControlType) != c.kind {
			continue
		}
		n++
		q := c.request.(*ocpp2.SetDERControlRequest)
		switch {
		case q.Curve != nil:
			r.Curve = append(r.Curve, ocpp2.DERCurveGet{Curve: *q.Curve, ID: c.id, CurveType: q.ControlType, IsDefault: c.isDefault})
		case q.EnterService != nil:
			r.EnterService = append(r.EnterService, ocpp2.EnterServiceGet{EnterService: *q.EnterService, ID: c.id})
		case q.FixedPFAbsorb != nil:
			r.FixedPFAbsorb = append(r.FixedPFAbsorb, ocpp2.FixedPFGet{FixedPF: *q.FixedPFAbsorb, ID: c.id, IsDefault: c.isDefault})
		case q.FixedPFInject != nil:
			r.FixedPFInject = append(r.FixedPFInject, ocpp2.FixedPFGet{FixedPF: *q.FixedPFInject, ID: c.id, IsDefault: c.isDefault})
		case q.FixedVar != nil:
			r.FixedVar = append(r.FixedVar, ocpp2.FixedVarGet{FixedVar: *q.FixedVar, ID: c.id, IsDefault: c.isDefault})
		case q.FreqDroop != nil:
			r.FreqDroop = append(r.FreqDroop, ocpp2.FreqDroopGet{FreqDroop: *q.FreqDroop, ID: c.id, IsDefault: c.isDefault})
		case q.Gradient != nil:
			r.Gradient = append(r.Gradient, ocpp2.GradientGet{Gradient: *q.Gradient, ID: c.id})
		case q.LimitMaxDischarge != nil:
			r.LimitMaxDischarge = append(r.LimitMaxDischarge, ocpp2.LimitMaxDischargeGet{LimitMaxDischarge: *q.LimitMaxDischarge, ID: c.id, IsDefault: c.isDefault})
		}
	}
	if n == 0 {
		return ocpp2.DERControlStatusNotFound
	}
	s.notify(r)
	return ocpp2.DERControlStatusAccepted
}
