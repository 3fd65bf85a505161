// Code generated from definitions/ by internal/definition/generate. DO NOT EDIT.

package ocpp2

import "github.com/evenkeel/evenkeel/ocppjson"

// actions is sorted by name.
var actions = [...]ocppjson.ActionInfo{
	{Name: "Authorize", FromStation: true, Confirmed: true, Block: "Core", NewRequest: func() ocppjson.Message { return new(AuthorizeRequest) }, NewResponse: func() ocppjson.Message { return new(AuthorizeResponse) }},
	{Name: "BootNotification", FromStation: true, Confirmed: true, Block: "Core", NewRequest: func() ocppjson.Message { return new(BootNotificationRequest) }, NewResponse: func() ocppjson.Message { return new(BootNotificationResponse) }},
	{Name: "CancelReservation", FromCSMS: true, Confirmed: true, Block: "Reservation", NewRequest: func() ocppjson.Message { return new(CancelReservationRequest) }, NewResponse: func() ocppjson.Message { return new(CancelReservationResponse) }},
	{Name: "CertificateSigned", FromCSMS: true, Confirmed: true, Block: "Security", NewRequest: func() ocppjson.Message { return new(CertificateSignedRequest) }, NewResponse: func() ocppjson.Message { return new(CertificateSignedResponse) }},
	{Name: "ChangeAvailability", FromCSMS: true, Confirmed: true, Block: "Core", NewRequest: func() ocppjson.Message { return new(ChangeAvailabilityRequest) }, NewResponse: func() ocppjson.Message { return new(ChangeAvailabilityResponse) }},
	{Name: "ChangeConfiguration", FromCSMS: true, Confirmed: true, Block: "Core", NewRequest: func() ocppjson.Message { return new(ChangeConfigurationRequest) }, NewResponse: func() ocppjson.Message { return new(ChangeConfigurationResponse) }},
	{Name: "ClearCache", FromCSMS: true, Confirmed: true, Block: "Core", NewRequest: func() ocppjson.Message { return new(ClearCacheRequest) }, NewResponse: func() ocppjson.Message { return new(ClearCacheResponse) }},
	{Name: "ClearChargingProfile", FromCSMS: true, Confirmed: true, Block: "SmartCharging", NewRequest: func() ocppjson.Message { return new(ClearChargingProfileRequest) }, NewResponse: func() ocppjson.Message { return new(ClearChargingProfileResponse) }},
	{Name: "DataTransfer", FromStation: true, FromCSMS: true, Confirmed: true, Block: "Core", NewRequest: func() ocppjson.Message { return new(DataTransferRequest) }, NewResponse: func() ocppjson.Message { return new(DataTransferResponse) }},
	{Name: "DeleteCertificate", FromCSMS: true, Confirmed: true, Block: "Security", NewRequest: func() ocppjson.Message { return new(DeleteCertificateRequest) }, NewResponse: func() ocppjson.Message { return new(DeleteCertificateResponse) }},
	{Name: "DiagnosticsStatusNotification", FromStation: true, Confirmed: true, Block: "FirmwareManagement", NewRequest: func() ocppjson.Message { return new(DiagnosticsStatusNotificationRequest) }, NewResponse: func() ocppjson.Message { return new(DiagnosticsStatusNotificationResponse) }},
	{Name: "ExtendedTriggerMessage", FromCSMS: true, Confirmed: true, Block: "Security", NewRequest: func() ocppjson.Message { return new(ExtendedTriggerMessageRequest) }, NewResponse: func() ocppjson.Message { return new(ExtendedTriggerMessageResponse) }},
	{Name: "FirmwareStatusNotification", FromStation: true, Confirmed: true, Block: "FirmwareManagement", NewRequest: func() ocppjson.Message { return new(FirmwareStatusNotificationRequest) }, NewResponse: func() ocppjson.Message { return new(FirmwareStatusNotificationResponse) }},
	{Name: "GetCompositeSchedule", FromCSMS: true, Confirmed: true, Block: "SmartCharging", NewRequest: func() ocppjson.Message { return new(GetCompositeScheduleRequest) }, NewResponse: func() ocppjson.Message { return new(GetCompositeScheduleResponse) }},
	{Name: "GetConfiguration", FromCSMS: true, Confirmed: true, Block: "Core", NewRequest: func() ocppjson.Message { return new(GetConfigurationRequest) }, NewResponse: func() ocppjson.Message { return new(GetConfigurationResponse) }},
	{Name: "GetDiagnostics", FromCSMS: true, Confirmed: true, Block: "FirmwareManagement", NewRequest: func() ocppjson.Message { return new(GetDiagnosticsRequest) }, NewResponse: func() ocppjson.Message { return new(GetDiagnosticsResponse) }},
	{Name: "GetInstalledCertificateIds", FromCSMS: true, Confirmed: true, Block: "Security", NewRequest: func() ocppjson.Message { return new(GetInstalledCertificateIdsRequest) }, NewResponse: func() ocppjson.Message { return new(GetInstalledCertificateIdsResponse) }},
	{Name: "GetLocalListVersion", FromCSMS: true, Confirmed: true, Block: "LocalAuthListManagement", NewRequest: func() ocppjson.Message { return new(GetLocalListVersionRequest) }, NewResponse: func() ocppjson.Message { return new(GetLocalListVersionResponse) }},
	{Name: "GetLog", FromCSMS: true, Confirmed: true, Block: "Security", NewRequest: func() ocppjson.Message { return new(GetLogRequest) }, NewResponse: func() ocppjson.Message { return new(GetLogResponse) }},
	{Name: "Heartbeat", FromStation: true, Confirmed: true, Block: "Core", NewRequest: func() ocppjson.Message { return new(HeartbeatRequest) }, NewResponse: func() ocppjson.Message { return new(HeartbeatResponse) }},
	{Name: "InstallCertificate", FromCSMS: true, Confirmed: true, Block: "Security", NewRequest: func() ocppjson.Message { return new(InstallCertificateRequest) }, NewResponse: func() ocppjson.Message { return new(InstallCertificateResponse) }},
	{Name: "LogStatusNotification", FromStation: true, Confirmed: true, Block: "Security", NewRequest: func() ocppjson.Message { return new(LogStatusNotificationRequest) }, NewResponse: func() ocppjson.Message { return new(LogStatusNotificationResponse) }},
	{Name: "MeterValues", FromStation: true, Confirmed: true, Block: "Core", NewRequest: func() ocppjson.Message { return new(MeterValuesRequest) }, NewResponse: func() ocppjson.Message { return new(MeterValuesResponse) }},
	{Name: "RemoteStartTransaction", FromCSMS: true, Confirmed: true, Block: "Core", NewRequest: func() ocppjson.Message { return new(RemoteStartTransactionRequest) }, NewResponse: func() ocppjson.Message { return new(RemoteStartTransactionResponse) }},
	{Name: "RemoteStopTransaction", FromCSMS: true, Confirmed: true, Block: "Core", NewRequest: func() ocppjson.Message { return new(RemoteStopTransactionRequest) }, NewResponse: func() ocppjson.Message { return new(RemoteStopTransactionResponse) }},
	{Name: "ReserveNow", FromCSMS: true, Confirmed: true, Block: "Reservation", NewRequest: func() ocppjson.Message { return new(ReserveNowRequest) }, NewResponse: func() ocppjson.Message { return new(ReserveNowResponse) }},
	{Name: "Reset", FromCSMS: true, Confirmed: true, Block: "Core", NewRequest: func() ocppjson.Message { return new(ResetRequest) }, NewResponse: func() ocppjson.Message { return new(ResetResponse) }},
	{Name: "SecurityEventNotification", FromStation: true, Confirmed: true, Block: "Security", NewRequest: func() ocppjson.Message { return new(SecurityEventNotificationRequest) }, NewResponse: func() ocppjson.Message { return new(SecurityEventNotificationResponse) }},
	{Name: "SendLocalList", FromCSMS: true, Confirmed: true, Block: "LocalAuthListManagement", NewRequest: func() ocppjson.Message { return new(SendLocalListRequest) }, NewResponse: func() ocppjson.Message { return new(SendLocalListResponse) }},
	{Name: "SetChargingProfile", FromCSMS: true, Confirmed: true, Block: "SmartCharging", NewRequest: func() ocppjson.Message { return new(SetChargingProfileRequest) }, NewResponse: func() ocppjson.Message { return new(SetChargingProfileResponse) }},
	{Name: "SignCertificate", FromStation: true, Confirmed: true, Block: "Security", NewRequest: func() ocppjson.Message { return new(SignCertificateRequest) }, NewResponse: func() ocppjson.Message { return new(SignCertificateResponse) }},
	{Name: "SignedFirmwareStatusNotification", FromStation: true, Confirmed: true, Block: "Security", NewRequest: func() ocppjson.Message { return new(SignedFirmwareStatusNotificationRequest) }, NewResponse: func() ocppjson.Message { return new(SignedFirmwareStatusNotificationResponse) }},
	{Name: "SignedUpdateFirmware", FromCSMS: true, Confirmed: true, Block: "Security", NewRequest: func() ocppjson.Message { return new(SignedUpdateFirmwareRequest) }, NewResponse: func() ocppjson.Message { return new(SignedUpdateFirmwareResponse) }},
	{Name: "StartTransaction", FromStation: true, Confirmed: true, Block: "Core", NewRequest: func() ocppjson.Message { return new(StartTransactionRequest) }, NewResponse: func() ocppjson.Message { return new(StartTransactionResponse) }},
	{Name: "StatusNotification", FromStation: true, Confirmed: true, Block: "Core", NewRequest: func() ocppjson.Message { return new(StatusNotificationRequest) }, NewResponse: func() ocppjson.Message { return new(StatusNotificationResponse) }},
	{Name: "StopTransaction", FromStation: true, Confirmed: true, Block: "Core", NewRequest: func() ocppjson.Message { return new(StopTransactionRequest) }, NewResponse: func() ocppjson.Message { return new(StopTransactionResponse) }},
	{Name: "TriggerMessage", FromCSMS: true, Confirmed: true, Block: "RemoteTrigger", NewRequest: func() ocppjson.Message { return new(TriggerMessageRequest) }, NewResponse: func() ocppjson.Message { return new(TriggerMessageResponse) }},
	{Name: "UnlockConnector", FromCSMS: true, Confirmed: true, Block: "Core", NewRequest: func() ocppjson.Message { return new(UnlockConnectorRequest) }, NewResponse: func() ocppjson.Message { return new(UnlockConnectorResponse) }},
	{Name: "UpdateFirmware", FromCSMS: true, Confirmed: true, Block: "FirmwareManagement", NewRequest: func() ocppjson.Message { return new(UpdateFirmwareRequest) }, NewResponse: func() ocppjson.Message { return new(UpdateFirmwareResponse) }},
}

// actionIndex returns the action's index in actions, -1 if there is none.
func actionIndex(name string) int {
	switch name {
	case "Authorize":
		return 0
	case "BootNotification":
		return 1
	case "CancelReservation":
		return 2
	case "CertificateSigned":
		return 3
	case "ChangeAvailability":
		return 4
	case "ChangeConfiguration":
		return 5
	case "ClearCache":
		return 6
	case "ClearChargingProfile":
		return 7
	case "DataTransfer":
		return 8
	case "DeleteCertificate":
		return 9
	case "DiagnosticsStatusNotification":
		return 10
	case "ExtendedTriggerMessage":
		return 11
	case "FirmwareStatusNotification":
		return 12
	case "GetCompositeSchedule":
		return 13
	case "GetConfiguration":
		return 14
	case "GetDiagnostics":
		return 15
	case "GetInstalledCertificateIds":
		return 16
	case "GetLocalListVersion":
		return 17
	case "GetLog":
		return 18
	case "Heartbeat":
		return 19
	case "InstallCertificate":
		return 20
	case "LogStatusNotification":
		return 21
	case "MeterValues":
		return 22
	case "RemoteStartTransaction":
		return 23
	case "RemoteStopTransaction":
		return 24
	case "ReserveNow":
		return 25
	case "Reset":
		return 26
	case "SecurityEventNotification":
		return 27
	case "SendLocalList":
		return 28
	case "SetChargingProfile":
		return 29
	case "SignCertificate":
		return 30
	case "SignedFirmwareStatusNotification":
		return 31
	case "SignedUpdateFirmware":
		return 32
	case "StartTransaction":
		return 33
	case "StatusNotification":
		return 34
	case "StopTransaction":
		return 35
	case "TriggerMessage":
		return 36
	case "UnlockConnector":
		return 37
	case "UpdateFirmware":
		return 38
	}
	return -1
}

// The rules of numbers with bounds.
var (
	numberTenths = ocppjson.NumberRule{Tenths: true}
)
