// Code generated from definitions/ by internal/definition/generate. DO NOT EDIT.

package ocpp2

import "github.com/evenkeel/evenkeel/ocppjson"

// actions is sorted by name.
var actions = [...]ocppjson.ActionInfo{
	{Name: "AFRRSignal", FromCSMS: true, Confirmed: true, Block: "BidirectionalPowerTransfer", NewRequest: func() ocppjson.Message { return new(AFRRSignalRequest) }, NewResponse: func() ocppjson.Message { return new(AFRRSignalResponse) }},
	{Name: "AdjustPeriodicEventStream", FromCSMS: true, Confirmed: true, Block: "Diagnostics", NewRequest: func() ocppjson.Message { return new(AdjustPeriodicEventStreamRequest) }, NewResponse: func() ocppjson.Message { return new(AdjustPeriodicEventStreamResponse) }},
	{Name: "Authorize", FromStation: true, Confirmed: true, In201: true, Block: "Authorization", NewRequest: func() ocppjson.Message { return new(AuthorizeRequest) }, NewResponse: func() ocppjson.Message { return new(AuthorizeResponse) }},
	{Name: "BatterySwap", FromStation: true, Confirmed: true, Block: "BatterySwapping", NewRequest: func() ocppjson.Message { return new(BatterySwapRequest) }, NewResponse: func() ocppjson.Message { return new(BatterySwapResponse) }},
	{Name: "BootNotification", FromStation: true, Confirmed: true, In201: true, Block: "Provisioning", NewRequest: func() ocppjson.Message { return new(BootNotificationRequest) }, NewResponse: func() ocppjson.Message { return new(BootNotificationResponse) }},
	{Name: "CancelReservation", FromCSMS: true, Confirmed: true, In201: true, Block: "Reservation", NewRequest: func() ocppjson.Message { return new(CancelReservationRequest) }, NewResponse: func() ocppjson.Message { return new(CancelReservationResponse) }},
	{Name: "CertificateSigned", FromCSMS: true, Confirmed: true, In201: true, Block: "Security", NewRequest: func() ocppjson.Message { return new(CertificateSignedRequest) }, NewResponse: func() ocppjson.Message { return new(CertificateSignedResponse) }},
	{Name: "ChangeAvailability", FromCSMS: true, Confirmed: true, In201: true, Block: "Availability", NewRequest: func() ocppjson.Message { return new(ChangeAvailabilityRequest) }, NewResponse: func() ocppjson.Message { return new(ChangeAvailabilityResponse) }},
	{Name: "ChangeTransactionTariff", FromCSMS: true, Confirmed: true, Block: "TariffAndCost", NewRequest: func() ocppjson.Message { return new(ChangeTransactionTariffRequest) }, NewResponse: func() ocppjson.Message { return new(ChangeTransactionTariffResponse) }},
	{Name: "ClearCache", FromCSMS: true, Confirmed: true, In201: true, Block: "Authorization", NewRequest: func() ocppjson.Message { return new(ClearCacheRequest) }, NewResponse: func() ocppjson.Message { return new(ClearCacheResponse) }},
	{Name: "ClearChargingProfile", FromCSMS: true, Confirmed: true, In201: true, Block: "SmartCharging", NewRequest: func() ocppjson.Message { return new(ClearChargingProfileRequest) }, NewResponse: func() ocppjson.Message { return new(ClearChargingProfileResponse) }},
	{Name: "ClearDERControl", FromCSMS: true, Confirmed: true, Block: "DERControl", NewRequest: func() ocppjson.Message { return new(ClearDERControlRequest) }, NewResponse: func() ocppjson.Message { return new(ClearDERControlResponse) }},
	{Name: "ClearDisplayMessage", FromCSMS: true, Confirmed: true, In201: true, Block: "DisplayMessage", NewRequest: func() ocppjson.Message { return new(ClearDisplayMessageRequest) }, NewResponse: func() ocppjson.Message { return new(ClearDisplayMessageResponse) }},
	{Name: "ClearTariffs", FromCSMS: true, Confirmed: true, Block: "TariffAndCost", NewRequest: func() ocppjson.Message { return new(ClearTariffsRequest) }, NewResponse: func() ocppjson.Message { return new(ClearTariffsResponse) }},
	{Name: "ClearVariableMonitoring", FromCSMS: true, Confirmed: true, In201: true, Block: "Diagnostics", NewRequest: func() ocppjson.Message { return new(ClearVariableMonitoringRequest) }, NewResponse: func() ocppjson.Message { return new(ClearVariableMonitoringResponse) }},
	{Name: "ClearedChargingLimit", FromStation: true, Confirmed: true, In201: true, Block: "SmartCharging", NewRequest: func() ocppjson.Message { return new(ClearedChargingLimitRequest) }, NewResponse: func() ocppjson.Message { return new(ClearedChargingLimitResponse) }},
	{Name: "ClosePeriodicEventStream", FromStation: true, Confirmed: true, Block: "Diagnostics", NewRequest: func() ocppjson.Message { return new(ClosePeriodicEventStreamRequest) }, NewResponse: func() ocppjson.Message { return new(ClosePeriodicEventStreamResponse) }},
	{Name: "CostUpdated", FromCSMS: true, Confirmed: true, In201: true, Block: "TariffAndCost", NewRequest: func() ocppjson.Message { return new(CostUpdatedRequest) }, NewResponse: func() ocppjson.Message { return new(CostUpdatedResponse) }},
	{Name: "CustomerInformation", FromCSMS: true, Confirmed: true, In201: true, Block: "Diagnostics", NewRequest: func() ocppjson.Message { return new(CustomerInformationRequest) }, NewResponse: func() ocppjson.Message { return new(CustomerInformationResponse) }},
	{Name: "DataTransfer", FromStation: true, FromCSMS: true, Confirmed: true, In201: true, Block: "DataTransfer", NewRequest: func() ocppjson.Message { return new(DataTransferRequest) }, NewResponse: func() ocppjson.Message { return new(DataTransferResponse) }},
	{Name: "DeleteCertificate", FromCSMS: true, Confirmed: true, In201: true, Block: "CertificateManagement", NewRequest: func() ocppjson.Message { return new(DeleteCertificateRequest) }, NewResponse: func() ocppjson.Message { return new(DeleteCertificateResponse) }},
	{Name: "FirmwareStatusNotification", FromStation: true, Confirmed: true, In201: true, Block: "FirmwareManagement", NewRequest: func() ocppjson.Message { return new(FirmwareStatusNotificationRequest) }, NewResponse: func() ocppjson.Message { return new(FirmwareStatusNotificationResponse) }},
	{Name: "Get15118EVCertificate", FromStation: true, Confirmed: true, In201: true, Block: "CertificateManagement", NewRequest: func() ocppjson.Message { return new(Get15118EVCertificateRequest) }, NewResponse: func() ocppjson.Message { return new(Get15118EVCertificateResponse) }},
	{Name: "GetBaseReport", FromCSMS: true, Confirmed: true, In201: true, Block: "Provisioning", NewRequest: func() ocppjson.Message { return new(GetBaseReportRequest) }, NewResponse: func() ocppjson.Message { return new(GetBaseReportResponse) }},
	{Name: "GetCertificateChainStatus", FromStation: true, Confirmed: true, Block: "CertificateManagement", NewRequest: func() ocppjson.Message { return new(GetCertificateChainStatusRequest) }, NewResponse: func() ocppjson.Message { return new(GetCertificateChainStatusResponse) }},
	{Name: "GetCertificateStatus", FromStation: true, Confirmed: true, In201: true, Block: "CertificateManagement", NewRequest: func() ocppjson.Message { return new(GetCertificateStatusRequest) }, NewResponse: func() ocppjson.Message { return new(GetCertificateStatusResponse) }},
	{Name: "GetChargingProfiles", FromCSMS: true, Confirmed: true, In201: true, Block: "SmartCharging", NewRequest: func() ocppjson.Message { return new(GetChargingProfilesRequest) }, NewResponse: func() ocppjson.Message { return new(GetChargingProfilesResponse) }},
	{Name: "GetCompositeSchedule", FromCSMS: true, Confirmed: true, In201: true, Block: "SmartCharging", NewRequest: func() ocppjson.Message { return new(GetCompositeScheduleRequest) }, NewResponse: func() ocppjson.Message { return new(GetCompositeScheduleResponse) }},
	{Name: "GetDERControl", FromCSMS: true, Confirmed: true, Block: "DERControl", NewRequest: func() ocppjson.Message { return new(GetDERControlRequest) }, NewResponse: func() ocppjson.Message { return new(GetDERControlResponse) }},
	{Name: "GetDisplayMessages", FromCSMS: true, Confirmed: true, In201: true, Block: "DisplayMessage", NewRequest: func() ocppjson.Message { return new(GetDisplayMessagesRequest) }, NewResponse: func() ocppjson.Message { return new(GetDisplayMessagesResponse) }},
	{Name: "GetInstalledCertificateIds", FromCSMS: true, Confirmed: true, In201: true, Block: "CertificateManagement", NewRequest: func() ocppjson.Message { return new(GetInstalledCertificateIdsRequest) }, NewResponse: func() ocppjson.Message { return new(GetInstalledCertificateIdsResponse) }},
	{Name: "GetLocalListVersion", FromCSMS: true, Confirmed: true, In201: true, Block: "LocalAuthorizationListManagement", NewRequest: func() ocppjson.Message { return new(GetLocalListVersionRequest) }, NewResponse: func() ocppjson.Message { return new(GetLocalListVersionResponse) }},
	{Name: "GetLog", FromCSMS: true, Confirmed: true, In201: true, Block: "Diagnostics", NewRequest: func() ocppjson.Message { return new(GetLogRequest) }, NewResponse: func() ocppjson.Message { return new(GetLogResponse) }},
	{Name: "GetMonitoringReport", FromCSMS: true, Confirmed: true, In201: true, Block: "Diagnostics", NewRequest: func() ocppjson.Message { return new(GetMonitoringReportRequest) }, NewResponse: func() ocppjson.Message { return new(GetMonitoringReportResponse) }},
	{Name: "GetPeriodicEventStream", FromCSMS: true, Confirmed: true, Block: "Diagnostics", NewRequest: func() ocppjson.Message { return new(GetPeriodicEventStreamRequest) }, NewResponse: func() ocppjson.Message { return new(GetPeriodicEventStreamResponse) }},
	{Name: "GetReport", FromCSMS: true, Confirmed: true, In201: true, Block: "Provisioning", NewRequest: func() ocppjson.Message { return new(GetReportRequest) }, NewResponse: func() ocppjson.Message { return new(GetReportResponse) }},
	{Name: "GetTariffs", FromCSMS: true, Confirmed: true, Block: "TariffAndCost", NewRequest: func() ocppjson.Message { return new(GetTariffsRequest) }, NewResponse: func() ocppjson.Message { return new(GetTariffsResponse) }},
	{Name: "GetTransactionStatus", FromCSMS: true, Confirmed: true, In201: true, Block: "Transactions", NewRequest: func() ocppjson.Message { return new(GetTransactionStatusRequest) }, NewResponse: func() ocppjson.Message { return new(GetTransactionStatusResponse) }},
	{Name: "GetVariables", FromCSMS: true, Confirmed: true, In201: true, Block: "Provisioning", NewRequest: func() ocppjson.Message { return new(GetVariablesRequest) }, NewResponse: func() ocppjson.Message { return new(GetVariablesResponse) }},
	{Name: "Heartbeat", FromStation: true, Confirmed: true, In201: true, Block: "Provisioning", NewRequest: func() ocppjson.Message { return new(HeartbeatRequest) }, NewResponse: func() ocppjson.Message { return new(HeartbeatResponse) }},
	{Name: "InstallCertificate", FromCSMS: true, Confirmed: true, In201: true, Block: "CertificateManagement", NewRequest: func() ocppjson.Message { return new(InstallCertificateRequest) }, NewResponse: func() ocppjson.Message { return new(InstallCertificateResponse) }},
	{Name: "LogStatusNotification", FromStation: true, Confirmed: true, In201: true, Block: "Diagnostics", NewRequest: func() ocppjson.Message { return new(LogStatusNotificationRequest) }, NewResponse: func() ocppjson.Message { return new(LogStatusNotificationResponse) }},
	{Name: "MeterValues", FromStation: true, Confirmed: true, In201: true, Block: "MeterValues", NewRequest: func() ocppjson.Message { return new(MeterValuesRequest) }, NewResponse: func() ocppjson.Message { return new(MeterValuesResponse) }},
	{Name: "NotifyAllowedEnergyTransfer", FromCSMS: true, Confirmed: true, Block: "BidirectionalPowerTransfer", NewRequest: func() ocppjson.Message { return new(NotifyAllowedEnergyTransferRequest) }, NewResponse: func() ocppjson.Message { return new(NotifyAllowedEnergyTransferResponse) }},
	{Name: "NotifyChargingLimit", FromStation: true, Confirmed: true, In201: true, Block: "SmartCharging", NewRequest: func() ocppjson.Message { return new(NotifyChargingLimitRequest) }, NewResponse: func() ocppjson.Message { return new(NotifyChargingLimitResponse) }},
	{Name: "NotifyCustomerInformation", FromStation: true, Confirmed: true, In201: true, Block: "Diagnostics", NewRequest: func() ocppjson.Message { return new(NotifyCustomerInformationRequest) }, NewResponse: func() ocppjson.Message { return new(NotifyCustomerInformationResponse) }},
	{Name: "NotifyDERAlarm", FromStation: true, Confirmed: true, Block: "DERControl", NewRequest: func() ocppjson.Message { return new(NotifyDERAlarmRequest) }, NewResponse: func() ocppjson.Message { return new(NotifyDERAlarmResponse) }},
	{Name: "NotifyDERStartStop", FromStation: true, Confirmed: true, Block: "DERControl", NewRequest: func() ocppjson.Message { return new(NotifyDERStartStopRequest) }, NewResponse: func() ocppjson.Message { return new(NotifyDERStartStopResponse) }},
	{Name: "NotifyDisplayMessages", FromStation: true, Confirmed: true, In201: true, Block: "DisplayMessage", NewRequest: func() ocppjson.Message { return new(NotifyDisplayMessagesRequest) }, NewResponse: func() ocppjson.Message { return new(NotifyDisplayMessagesResponse) }},
	{Name: "NotifyEVChargingNeeds", FromStation: true, Confirmed: true, In201: true, Block: "SmartCharging", NewRequest: func() ocppjson.Message { return new(NotifyEVChargingNeedsRequest) }, NewResponse: func() ocppjson.Message { return new(NotifyEVChargingNeedsResponse) }},
	{Name: "NotifyEVChargingSchedule", FromStation: true, Confirmed: true, In201: true, Block: "SmartCharging", NewRequest: func() ocppjson.Message { return new(NotifyEVChargingScheduleRequest) }, NewResponse: func() ocppjson.Message { return new(NotifyEVChargingScheduleResponse) }},
	{Name: "NotifyEvent", FromStation: true, Confirmed: true, In201: true, Block: "Diagnostics", NewRequest: func() ocppjson.Message { return new(NotifyEventRequest) }, NewResponse: func() ocppjson.Message { return new(NotifyEventResponse) }},
	{Name: "NotifyMonitoringReport", FromStation: true, Confirmed: true, In201: true, Block: "Diagnostics", NewRequest: func() ocppjson.Message { return new(NotifyMonitoringReportRequest) }, NewResponse: func() ocppjson.Message { return new(NotifyMonitoringReportResponse) }},
	{Name: "NotifyPeriodicEventStream", FromStation: true, Block: "Diagnostics", NewRequest: func() ocppjson.Message { return new(NotifyPeriodicEventStreamRequest) }},
	{Name: "NotifyPriorityCharging", FromStation: true, Confirmed: true, Block: "SmartCharging", NewRequest: func() ocppjson.Message { return new(NotifyPriorityChargingRequest) }, NewResponse: func() ocppjson.Message { return new(NotifyPriorityChargingResponse) }},
	{Name: "NotifyReport", FromStation: true, Confirmed: true, In201: true, Block: "Provisioning", NewRequest: func() ocppjson.Message { return new(NotifyReportRequest) }, NewResponse: func() ocppjson.Message { return new(NotifyReportResponse) }},
	{Name: "NotifySettlement", FromStation: true, Confirmed: true, Block: "Authorization", NewRequest: func() ocppjson.Message { return new(NotifySettlementRequest) }, NewResponse: func() ocppjson.Message { return new(NotifySettlementResponse) }},
	{Name: "NotifyWebPaymentStarted", FromCSMS: true, Confirmed: true, Block: "Authorization", NewRequest: func() ocppjson.Message { return new(NotifyWebPaymentStartedRequest) }, NewResponse: func() ocppjson.Message { return new(NotifyWebPaymentStartedResponse) }},
	{Name: "OpenPeriodicEventStream", FromStation: true, Confirmed: true, Block: "Diagnostics", NewRequest: func() ocppjson.Message { return new(OpenPeriodicEventStreamRequest) }, NewResponse: func() ocppjson.Message { return new(OpenPeriodicEventStreamResponse) }},
	{Name: "PublishFirmware", FromCSMS: true, Confirmed: true, In201: true, Block: "FirmwareManagement", NewRequest: func() ocppjson.Message { return new(PublishFirmwareRequest) }, NewResponse: func() ocppjson.Message { return new(PublishFirmwareResponse) }},
	{Name: "PublishFirmwareStatusNotification", FromStation: true, Confirmed: true, In201: true, Block: "FirmwareManagement", NewRequest: func() ocppjson.Message { return new(PublishFirmwareStatusNotificationRequest) }, NewResponse: func() ocppjson.Message { return new(PublishFirmwareStatusNotificationResponse) }},
	{Name: "PullDynamicScheduleUpdate", FromStation: true, Confirmed: true, Block: "SmartCharging", NewRequest: func() ocppjson.Message { return new(PullDynamicScheduleUpdateRequest) }, NewResponse: func() ocppjson.Message { return new(PullDynamicScheduleUpdateResponse) }},
	{Name: "ReportChargingProfiles", FromStation: true, Confirmed: true, In201: true, Block: "SmartCharging", NewRequest: func() ocppjson.Message { return new(ReportChargingProfilesRequest) }, NewResponse: func() ocppjson.Message { return new(ReportChargingProfilesResponse) }},
	{Name: "ReportDERControl", FromStation: true, Confirmed: true, Block: "DERControl", NewRequest: func() ocppjson.Message { return new(ReportDERControlRequest) }, NewResponse: func() ocppjson.Message { return new(ReportDERControlResponse) }},
	{Name: "RequestBatterySwap", FromCSMS: true, Confirmed: true, Block: "BatterySwapping", NewRequest: func() ocppjson.Message { return new(RequestBatterySwapRequest) }, NewResponse: func() ocppjson.Message { return new(RequestBatterySwapResponse) }},
	{Name: "RequestStartTransaction", FromCSMS: true, Confirmed: true, In201: true, Block: "RemoteControl", NewRequest: func() ocppjson.Message { return new(RequestStartTransactionRequest) }, NewResponse: func() ocppjson.Message { return new(RequestStartTransactionResponse) }},
	{Name: "RequestStopTransaction", FromCSMS: true, Confirmed: true, In201: true, Block: "RemoteControl", NewRequest: func() ocppjson.Message { return new(RequestStopTransactionRequest) }, NewResponse: func() ocppjson.Message { return new(RequestStopTransactionResponse) }},
	{Name: "ReservationStatusUpdate", FromStation: true, Confirmed: true, In201: true, Block: "Reservation", NewRequest: func() ocppjson.Message { return new(ReservationStatusUpdateRequest) }, NewResponse: func() ocppjson.Message { return new(ReservationStatusUpdateResponse) }},
	{Name: "ReserveNow", FromCSMS: true, Confirmed: true, In201: true, Block: "Reservation", NewRequest: func() ocppjson.Message { return new(ReserveNowRequest) }, NewResponse: func() ocppjson.Message { return new(ReserveNowResponse) }},
	{Name: "Reset", FromCSMS: true, Confirmed: true, In201: true, Block: "Provisioning", NewRequest: func() ocppjson.Message { return new(ResetRequest) }, NewResponse: func() ocppjson.Message { return new(ResetResponse) }},
	{Name: "SecurityEventNotification", FromStation: true, Confirmed: true, In201: true, Block: "Security", NewRequest: func() ocppjson.Message { return new(SecurityEventNotificationRequest) }, NewResponse: func() ocppjson.Message { return new(SecurityEventNotificationResponse) }},
	{Name: "SendLocalList", FromCSMS: true, Confirmed: true, In201: true, Block: "LocalAuthorizationListManagement", NewRequest: func() ocppjson.Message { return new(SendLocalListRequest) }, NewResponse: func() ocppjson.Message { return new(SendLocalListResponse) }},
	{Name: "SetChargingProfile", FromCSMS: true, Confirmed: true, In201: true, Block: "SmartCharging", NewRequest: func() ocppjson.Message { return new(SetChargingProfileRequest) }, NewResponse: func() ocppjson.Message { return new(SetChargingProfileResponse) }},
	{Name: "SetDERControl", FromCSMS: true, Confirmed: true, Block: "DERControl", NewRequest: func() ocppjson.Message { return new(SetDERControlRequest) }, NewResponse: func() ocppjson.Message { return new(SetDERControlResponse) }},
	{Name: "SetDefaultTariff", FromCSMS: true, Confirmed: true, Block: "TariffAndCost", NewRequest: func() ocppjson.Message { return new(SetDefaultTariffRequest) }, NewResponse: func() ocppjson.Message { return new(SetDefaultTariffResponse) }},
	{Name: "SetDisplayMessage", FromCSMS: true, Confirmed: true, In201: true, Block: "DisplayMessage", NewRequest: func() ocppjson.Message { return new(SetDisplayMessageRequest) }, NewResponse: func() ocppjson.Message { return new(SetDisplayMessageResponse) }},
	{Name: "SetMonitoringBase", FromCSMS: true, Confirmed: true, In201: true, Block: "Diagnostics", NewRequest: func() ocppjson.Message { return new(SetMonitoringBaseRequest) }, NewResponse: func() ocppjson.Message { return new(SetMonitoringBaseResponse) }},
	{Name: "SetMonitoringLevel", FromCSMS: true, Confirmed: true, In201: true, Block: "Diagnostics", NewRequest: func() ocppjson.Message { return new(SetMonitoringLevelRequest) }, NewResponse: func() ocppjson.Message { return new(SetMonitoringLevelResponse) }},
	{Name: "SetNetworkProfile", FromCSMS: true, Confirmed: true, In201: true, Block: "Provisioning", NewRequest: func() ocppjson.Message { return new(SetNetworkProfileRequest) }, NewResponse: func() ocppjson.Message { return new(SetNetworkProfileResponse) }},
	{Name: "SetVariableMonitoring", FromCSMS: true, Confirmed: true, In201: true, Block: "Diagnostics", NewRequest: func() ocppjson.Message { return new(SetVariableMonitoringRequest) }, NewResponse: func() ocppjson.Message { return new(SetVariableMonitoringResponse) }},
	{Name: "SetVariables", FromCSMS: true, Confirmed: true, In201: true, Block: "Provisioning", NewRequest: func() ocppjson.Message { return new(SetVariablesRequest) }, NewResponse: func() ocppjson.Message { return new(SetVariablesResponse) }},
	{Name: "SignCertificate", FromStation: true, Confirmed: true, In201: true, Block: "Security", NewRequest: func() ocppjson.Message { return new(SignCertificateRequest) }, NewResponse: func() ocppjson.Message { return new(SignCertificateResponse) }},
	{Name: "StatusNotification", FromStation: true, Confirmed: true, In201: true, Block: "Availability", NewRequest: func() ocppjson.Message { return new(StatusNotificationRequest) }, NewResponse: func() ocppjson.Message { return new(StatusNotificationResponse) }},
	{Name: "TransactionEvent", FromStation: true, Confirmed: true, In201: true, Block: "Transactions", NewRequest: func() ocppjson.Message { return new(TransactionEventRequest) }, NewResponse: func() ocppjson.Message { return new(TransactionEventResponse) }},
	{Name: "TriggerMessage", FromCSMS: true, Confirmed: true, In201: true, Block: "RemoteControl", NewRequest: func() ocppjson.Message { return new(TriggerMessageRequest) }, NewResponse: func() ocppjson.Message { return new(TriggerMessageResponse) }},
	{Name: "UnlockConnector", FromCSMS: true, Confirmed: true, In201: true, Block: "RemoteControl", NewRequest: func() ocppjson.Message { return new(UnlockConnectorRequest) }, NewResponse: func() ocppjson.Message { return new(UnlockConnectorResponse) }},
	{Name: "UnpublishFirmware", FromCSMS: true, Confirmed: true, In201: true, Block: "FirmwareManagement", NewRequest: func() ocppjson.Message { return new(UnpublishFirmwareRequest) }, NewResponse: func() ocppjson.Message { return new(UnpublishFirmwareResponse) }},
	{Name: "UpdateDynamicSchedule", FromCSMS: true, Confirmed: true, Block: "SmartCharging", NewRequest: func() ocppjson.Message { return new(UpdateDynamicScheduleRequest) }, NewResponse: func() ocppjson.Message { return new(UpdateDynamicScheduleResponse) }},
	{Name: "UpdateFirmware", FromCSMS: true, Confirmed: true, In201: true, Block: "FirmwareManagement", NewRequest: func() ocppjson.Message { return new(UpdateFirmwareRequest) }, NewResponse: func() ocppjson.Message { return new(UpdateFirmwareResponse) }},
	{Name: "UsePriorityCharging", FromCSMS: true, Confirmed: true, Block: "SmartCharging", NewRequest: func() ocppjson.Message { return new(UsePriorityChargingRequest) }, NewResponse: func() ocppjson.Message { return new(UsePriorityChargingResponse) }},
	{Name: "VatNumberValidation", FromStation: true, Confirmed: true, Block: "Authorization", NewRequest: func() ocppjson.Message { return new(VatNumberValidationRequest) }, NewResponse: func() ocppjson.Message { return new(VatNumberValidationResponse) }},
}

// actionIndex returns the action's index in actions, -1 if there is none.
func actionIndex(name string) int {
	switch name {
	case "AFRRSignal":
		return 0
	case "AdjustPeriodicEventStream":
		return 1
	case "Authorize":
		return 2
	case "BatterySwap":
		return 3
	case "BootNotification":
		return 4
	case "CancelReservation":
		return 5
	case "CertificateSigned":
		return 6
	case "ChangeAvailability":
		return 7
	case "ChangeTransactionTariff":
		return 8
	case "ClearCache":
		return 9
	case "ClearChargingProfile":
		return 10
	case "ClearDERControl":
		return 11
	case "ClearDisplayMessage":
		return 12
	case "ClearTariffs":
		return 13
	case "ClearVariableMonitoring":
		return 14
	case "ClearedChargingLimit":
		return 15
	case "ClosePeriodicEventStream":
		return 16
	case "CostUpdated":
		return 17
	case "CustomerInformation":
		return 18
	case "DataTransfer":
		return 19
	case "DeleteCertificate":
		return 20
	case "FirmwareStatusNotification":
		return 21
	case "Get15118EVCertificate":
		return 22
	case "GetBaseReport":
		return 23
	case "GetCertificateChainStatus":
		return 24
	case "GetCertificateStatus":
		return 25
	case "GetChargingProfiles":
		return 26
	case "GetCompositeSchedule":
		return 27
	case "GetDERControl":
		return 28
	case "GetDisplayMessages":
		return 29
	case "GetInstalledCertificateIds":
		return 30
	case "GetLocalListVersion":
		return 31
	case "GetLog":
		return 32
	case "GetMonitoringReport":
		return 33
	case "GetPeriodicEventStream":
		return 34
	case "GetReport":
		return 35
	case "GetTariffs":
		return 36
	case "GetTransactionStatus":
		return 37
	case "GetVariables":
		return 38
	case "Heartbeat":
		return 39
	case "InstallCertificate":
		return 40
	case "LogStatusNotification":
		return 41
	case "MeterValues":
		return 42
	case "NotifyAllowedEnergyTransfer":
		return 43
	case "NotifyChargingLimit":
		return 44
	case "NotifyCustomerInformation":
		return 45
	case "NotifyDERAlarm":
		return 46
	case "NotifyDERStartStop":
		return 47
	case "NotifyDisplayMessages":
		return 48
	case "NotifyEVChargingNeeds":
		return 49
	case "NotifyEVChargingSchedule":
		return 50
	case "NotifyEvent":
		return 51
	case "NotifyMonitoringReport":
		return 52
	case "NotifyPeriodicEventStream":
		return 53
	case "NotifyPriorityCharging":
		return 54
	case "NotifyReport":
		return 55
	case "NotifySettlement":
		return 56
	case "NotifyWebPaymentStarted":
		return 57
	case "OpenPeriodicEventStream":
		return 58
	case "PublishFirmware":
		return 59
	case "PublishFirmwareStatusNotification":
		return 60
	case "PullDynamicScheduleUpdate":
		return 61
	case "ReportChargingProfiles":
		return 62
	case "ReportDERControl":
		return 63
	case "RequestBatterySwap":
		return 64
	case "RequestStartTransaction":
		return 65
	case "RequestStopTransaction":
		return 66
	case "ReservationStatusUpdate":
		return 67
	case "ReserveNow":
		return 68
	case "Reset":
		return 69
	case "SecurityEventNotification":
		return 70
	case "SendLocalList":
		return 71
	case "SetChargingProfile":
		return 72
	case "SetDERControl":
		return 73
	case "SetDefaultTariff":
		return 74
	case "SetDisplayMessage":
		return 75
	case "SetMonitoringBase":
		return 76
	case "SetMonitoringLevel":
		return 77
	case "SetNetworkProfile":
		return 78
	case "SetVariableMonitoring":
		return 79
	case "SetVariables":
		return 80
	case "SignCertificate":
		return 81
	case "StatusNotification":
		return 82
	case "TransactionEvent":
		return 83
	case "TriggerMessage":
		return 84
	case "UnlockConnector":
		return 85
	case "UnpublishFirmware":
		return 86
	case "UpdateDynamicSchedule":
		return 87
	case "UpdateFirmware":
		return 88
	case "UsePriorityCharging":
		return 89
	case "VatNumberValidation":
		return 90
	}
	return -1
}

// The rules of numbers with bounds.
var (
	numberFrom0To100 = ocppjson.NumberRule{Min: 0, Max: 100, Bounded: 3}
	numberTo0        = ocppjson.NumberRule{Max: 0, Bounded: 2}
	numberWhole      = ocppjson.NumberRule{Whole: true}
)
