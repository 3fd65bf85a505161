package v2

import (
	"github.com/evenkeel/evenkeel/csms"
	"github.com/evenkeel/evenkeel/ocpp2"
	"github.com/evenkeel/evenkeel/ocppjson"
)

func priorityCall(p csms.UsePriorityCharging) ocppjson.Message {
	return &ocpp2.UsePriorityChargingRequest{
		TransactionID: string(p.TransactionID), Activate: p.Activate != nil && *p.Activate,
	}
}

func dynamicScheduleCall(p csms.UpdateDynamicSchedule) (ocppjson.Message, error) {
	update, err := reword[ocpp2.ChargingScheduleUpdate](p.Update)
	if err != nil {
		return nil, err
	}
	return &ocpp2.UpdateDynamicScheduleRequest{ChargingProfileID: p.ProfileID, ScheduleUpdate: update}, nil
}

func energyTransferCall(p csms.NotifyAllowedEnergyTransfer) ocppjson.Message {
	m := &ocpp2.NotifyAllowedEnergyTransferRequest{TransactionID: string(p.TransactionID)}
	for _, mode := range p.Allowed {
		m.AllowedEnergyTransfer = append(m.AllowedEnergyTransfer, ocpp2.EnergyTransferMode(mode))
	}
	return m
}

func afrrCall(p csms.AFRRSignal) ocppjson.Message {
	return &ocpp2.AFRRSignalRequest{Timestamp: ocppjson.FormatTime(p.Timestamp), Signal: p.Signal}
}
