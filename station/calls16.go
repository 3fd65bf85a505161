package station

import (
	"strconv"
	"time"

	"github.com/evenkeel/evenkeel/ocpp16"
	"github.com/evenkeel/evenkeel/ocppjson"
)

// answer carries out a CALL of 1.6.
func (d dialect16) answer(s *Station, m ocppjson.Message) ocppjson.Message {
	switch m := m.(type) {
	case *ocpp16.CancelReservationRequest:
		return &ocpp16.CancelReservationResponse{Status: ocpp16.CancelReservationStatus(acceptIf(s.removeReservation(m.ReservationID)))}
	case *ocpp16.CertificateSignedRequest:
		return &ocpp16.CertificateSignedResponse{Status: ocpp16.CertificateSignedStatus(acceptIf(s.certificateSigned(m.CertificateChain)))}
	case *ocpp16.ChangeAvailabilityRequest:
		return &ocpp16.ChangeAvailabilityResponse{Status: s.changeAvailability16(m)}
	case *ocpp16.ChangeConfigurationRequest:
		return &ocpp16.ChangeConfigurationResponse{Status: ocpp16.ConfigurationStatus(s.change16(m.Key, m.Value))}
	case *ocpp16.ClearCacheRequest:
		s.auth.cache = nil
		return &ocpp16.ClearCacheResponse{Status: ocpp16.ClearCacheStatus(acceptIf(s.settings.cacheEnabled))}
	case *ocpp16.ClearChargingProfileRequest:
		return s.clearProfile16(m)
	case *ocpp16.DataTransferRequest:
		return s.dataTransfer16(m)
	case *ocpp16.DeleteCertificateRequest:
		h := m.CertificateHashData
		return &ocpp16.DeleteCertificateResponse{Status: ocpp16.DeleteCertificateStatus(
			s.deleteCertificate(string(h.HashAlgorithm), h.IssuerNameHash, h.IssuerKeyHash, h.SerialNumber))}
	case *ocpp16.ExtendedTriggerMessageRequest:
		return &ocpp16.ExtendedTriggerMessageResponse{Status: ocpp16.TriggerMessageStatus(s.trigger16(string(m.RequestedMessage), m.ConnectorID, true))}
	case *ocpp16.GetCompositeScheduleRequest:
		return s.compositeSchedule16(m)
	case *ocpp16.GetConfigurationRequest:
		return s.configuration16(m)
	case *ocpp16.GetDiagnosticsRequest:
		j := &job{kind: jobDiagnostics, steps: []string{"Uploading"}, location: m.Location}
		s.startJob(j, time.Time{})
		return &ocpp16.GetDiagnosticsResponse{FileName: new("diagnostics.log")}
	case *ocpp16.GetInstalledCertificateIdsRequest:
		return s.installed16(m)
	case *ocpp16.GetLocalListVersionRequest:
		return &ocpp16.GetLocalListVersionResponse{ListVersion: s.auth.listVersion}
	case *ocpp16.GetLogRequest:
		j := &job{kind: jobLog, id: m.RequestID, steps: []string{"Uploading"}, location: m.Log.RemoteLocation}
		status := ocpp16.LogStatusAccepted
		if s.startJob(j, time.Time{}) {
			status = ocpp16.LogStatusAcceptedCanceled
		}
		return &ocpp16.GetLogResponse{Status: status, Filename: new("log-" + strconv.Itoa(m.RequestID) + ".txt")}
	case *ocpp16.InstallCertificateRequest:
		return &ocpp16.InstallCertificateResponse{Status: ocpp16.InstallCertificateStatus(s.installCertificate(string(m.CertificateType), m.Certificate))}
	case *ocpp16.RemoteStartTransactionRequest:
		return s.remoteStart16(m)
	case *ocpp16.RemoteStopTransactionRequest:
		e := s.transactionByID(strconv.Itoa(m.TransactionID))
		if e == nil {
			return &ocpp16.RemoteStopTransactionResponse{Status: ocpp16.RemoteStartStopStatusRejected}
		}
		s.stop(e, "Remote", "RemoteStop", nil)
		return &ocpp16.RemoteStopTransactionResponse{Status: ocpp16.RemoteStartStopStatusAccepted}
	case *ocpp16.ReserveNowRequest:
		r := &reservation{id: m.ReservationID, evse: m.ConnectorID, token: IDToken{"ISO14443", m.IDTag}}
		if m.ParentIDTag != nil {
			r.group = &IDToken{"Central", *m.ParentIDTag}
		}
		expiry, _ := m.ExpiryDate.Time() // validated
		return &ocpp16.ReserveNowResponse{Status: ocpp16.ReservationStatus(s.reserve(r, expiry))}
	case *ocpp16.ResetRequest:
		if m.Type == ocpp16.ResetTypeHard {
			s.reset("RemoteReset", "HardReset", false)
		} else {
			s.reset("RemoteReset", "SoftReset", false)
		}
		return &ocpp16.ResetResponse{Status: ocpp16.ResetStatusAccepted}
	case *ocpp16.SendLocalListRequest:
		return s.localList16(m)
	case *ocpp16.SetChargingProfileRequest:
		return s.setProfile16(m)
	case *ocpp16.SignedUpdateFirmwareRequest:
		return s.signedFirmware16(m)
	case *ocpp16.TriggerMessageRequest:
		return &ocpp16.TriggerMessageResponse{Status: ocpp16.TriggerMessageStatus(s.trigger16(string(m.RequestedMessage), m.ConnectorID, false))}
	case *ocpp16.UnlockConnectorRequest:
		return s.unlock16(m)
	case *ocpp16.UpdateFirmwareRequest:
		at, _ := m.RetrieveDate.Time() // validated
		s.startJob(&job{kind: jobFirmware, steps: firmwareSteps, location: m.Location, version: nextVersion(s.opt.Firmware)}, at)
		return &ocpp16.UpdateFirmwareResponse{}
	}
	return nil
}

// acceptIf is the status of what was either done or not.
func acceptIf(ok bool) string {
	if ok {
		return "Accepted"
	}
	return "Rejected"
}

func (s *Station) changeAvailability16(m *ocpp16.ChangeAvailabilityRequest) ocpp16.AvailabilityStatus {
	targets := s.evses
	if m.ConnectorID != 0 {
		e := s.evse(m.ConnectorID)
		if e == nil {
			return ocpp16.AvailabilityStatusRejected
		}
		targets = []*evse{e}
	}
	scheduled := false
	for _, e := range targets {
		scheduled = s.setOperative(e, m.Type == ocpp16.AvailabilityTypeOperative) || scheduled
	}
	if scheduled {
		return ocpp16.AvailabilityStatusScheduled
	}
	return ocpp16.AvailabilityStatusAccepted
}

func (s *Station) configuration16(m *ocpp16.GetConfigurationRequest) ocppjson.Message {
	resp := &ocpp16.GetConfigurationResponse{}
	add := func(k *key16) {
		kv := ocpp16.KeyValue{Key: k.name, Readonly: k.readonly}
		if k.kind != keySecret {
			kv.Value = new(s.value16(k))
		}
		resp.ConfigurationKey = append(resp.ConfigurationKey, kv)
	}
	if len(m.Key) == 0 {
		for i := range keys16 {
			add(&keys16[i])
		}
		return resp
	}
	for _, name := range m.Key {
		if k := key16Named(name); k != nil {
			add(k)
			continue
		}
		resp.UnknownKey = append(resp.UnknownKey, name)
	}
	return resp
}

func (s *Station) dataTransfer16(m *ocpp16.DataTransferRequest) ocppjson.Message {
	if m.VendorID != vendorID {
		return &ocpp16.DataTransferResponse{Status: ocpp16.DataTransferStatusUnknownVendorId}
	}
	if m.MessageID == nil || *m.MessageID != "echo" {
		return &ocpp16.DataTransferResponse{Status: ocpp16.DataTransferStatusUnknownMessageId}
	}
	return &ocpp16.DataTransferResponse{Status: ocpp16.DataTransferStatusAccepted, Data: m.Data}
}

// vendorID is the vendor whose DataTransfer the station knows; its one message is "echo".
const vendorID = "org.evenkeel"

func (s *Station) installed16(m *ocpp16.GetInstalledCertificateIdsRequest) ocppjson.Message {
	resp := &ocpp16.GetInstalledCertificateIdsResponse{Status: ocpp16.GetInstalledCertificateStatusNotFound}
	for _, c := range s.certificatesFor(string(m.CertificateType)) {
		resp.Status = ocpp16.GetInstalledCertificateStatusAccepted
		resp.CertificateHashData = append(resp.CertificateHashData, ocpp16.CertificateHashData{
			HashAlgorithm: ocpp16.HashAlgorithm(c.algorithm), IssuerNameHash: c.name, IssuerKeyHash: c.key, SerialNumber: c.serial,
		})
	}
	return resp
}

func (s *Station) localList16(m *ocpp16.SendLocalListRequest) ocppjson.Message {
	entries := make([]listEntry, 0, len(m.LocalAuthorizationList))
	for _, a := range m.LocalAuthorizationList {
		e := listEntry{token: IDToken{"ISO14443", a.IDTag}}
		if a.IDTagInfo != nil {
			e.info = new(info16(a.IDTagInfo))
		}
		entries = append(entries, e)
	}
	status := s.auth.update(m.UpdateType == ocpp16.UpdateTypeFull, m.ListVersion, entries)
	return &ocpp16.SendLocalListResponse{Status: ocpp16.UpdateStatus(status)}
}

func (s *Station) remoteStart16(m *ocpp16.RemoteStartTransactionRequest) ocppjson.Message {
	g := &grant{token: IDToken{"ISO14443", m.IDTag}}
	evseID := 0
	if m.ConnectorID != nil {
		if evseID = *m.ConnectorID; evseID == 0 {
			return &ocpp16.RemoteStartTransactionResponse{Status: ocpp16.RemoteStartStopStatusRejected}
		}
	}
	if m.ChargingProfile != nil {
		if m.ChargingProfile.ChargingProfilePurpose != ocpp16.ChargingProfilePurposeTxProfile {
			return &ocpp16.RemoteStartTransactionResponse{Status: ocpp16.RemoteStartStopStatusRejected}
		}
		g.profile = s.profile16(m.ChargingProfile)
	}
	_, ok := s.remoteStart(evseID, g)
	return &ocpp16.RemoteStartTransactionResponse{Status: ocpp16.RemoteStartStopStatus(acceptIf(ok))}
}

func (s *Station) signedFirmware16(m *ocpp16.SignedUpdateFirmwareRequest) ocppjson.Message {
	if !plausiblePEM(m.Firmware.SigningCertificate) {
		return &ocpp16.SignedUpdateFirmwareResponse{Status: ocpp16.UpdateFirmwareStatusInvalidCertificate}
	}
	at, _ := m.Firmware.RetrieveDateTime.Time() // validated
	j := &job{kind: jobSignedFirmware, id: m.RequestID, steps: signedFirmwareSteps, location: m.Firmware.Location, version: nextVersion(s.opt.Firmware)}
	if s.startJob(j, at) {
		return &ocpp16.SignedUpdateFirmwareResponse{Status: ocpp16.UpdateFirmwareStatusAcceptedCanceled}
	}
	return &ocpp16.SignedUpdateFirmwareResponse{Status: ocpp16.UpdateFirmwareStatusAccepted}
}

func (s *Station) unlock16(m *ocpp16.UnlockConnectorRequest) ocppjson.Message {
	e := s.evse(m.ConnectorID)
	if e == nil {
		return &ocpp16.UnlockConnectorResponse{Status: ocpp16.UnlockStatusNotSupported}
	}
	s.stop(e, "UnlockCommand", "UnlockCommand", nil)
	return &ocpp16.UnlockConnectorResponse{Status: ocpp16.UnlockStatusUnlocked}
}

// trigger16 carries out TriggerMessage, and ExtendedTriggerMessage if extended, and returns the status.
func (s *Station) trigger16(message string, connector *int, extended bool) string {
	targets := s.evses
	if connector != nil && *connector != 0 {
		e := s.evse(*connector)
		if e == nil {
			return "Rejected"
		}
		targets = []*evse{e}
	}
	switch message {
	case "BootNotification":
		s.triggerBoot()
	case "Heartbeat":
		s.sendHeartbeat()
	case "StatusNotification":
		for _, e := range targets {
			s.notify(dialect16{}.statusNotification(s, e, s.now()))
		}
	case "MeterValues":
		for _, e := range targets {
			s.meterValues(e, contextTrigger)
		}
	case "FirmwareStatusNotification":
		j := s.lastJob(jobFirmware, jobSignedFirmware)
		if j == nil || len(j.steps) == 0 {
			kind := jobFirmware
			if extended {
				kind = jobSignedFirmware
			}
			j = &job{kind: kind, last: "Idle"}
		}
		s.notify(dialect16{}.firmwareStatus(s, j, j.last))
	case "DiagnosticsStatusNotification", "LogStatusNotification":
		kind := jobDiagnostics
		if message == "LogStatusNotification" {
			kind = jobLog
		}
		j := s.lastJob(kind)
		if j == nil || len(j.steps) == 0 {
			j = &job{kind: kind, last: "Idle"}
		}
		s.notify(dialect16{}.logStatus(s, j, j.last))
	case "SignChargePointCertificate":
		s.notify(&ocpp16.SignCertificateRequest{CSR: s.csr()})
	default:
		return "NotImplemented"
	}
	return "Accepted"
}
