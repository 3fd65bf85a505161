package station

import (
	"strconv"
	"time"

	"github.com/evenkeel/evenkeel/ocpp2"
	"github.com/evenkeel/evenkeel/ocppjson"
)

// answer carries out a CALL of 2.x. The functional blocks that the two versions share come first.
func (d dialect2) answer(s *Station, m ocppjson.Message) ocppjson.Message {
	for _, block := range [...]func(*Station, ocppjson.Message) ocppjson.Message{
		d.answerControl, d.answerDeviceModel, d.answerProfiles, d.answerJobs, d.answerCertificates, d.answerDisplay,
		d.answerTariffs, d.answerGrid,
	} {
		if resp := block(s, m); resp != nil {
			return resp
		}
	}
	return nil
}

// answerControl answers remote control, availability, authorization lists, reservations and transactions.
func (d dialect2) answerControl(s *Station, m ocppjson.Message) ocppjson.Message {
	switch m := m.(type) {
	case *ocpp2.CancelReservationRequest:
		return &ocpp2.CancelReservationResponse{Status: ocpp2.CancelReservationStatus(acceptIf(s.removeReservation(m.ReservationID)))}
	case *ocpp2.ChangeAvailabilityRequest:
		return &ocpp2.ChangeAvailabilityResponse{Status: s.changeAvailability2(m)}
	case *ocpp2.ClearCacheRequest:
		s.auth.cache = nil
		return &ocpp2.ClearCacheResponse{Status: ocpp2.ClearCacheStatus(acceptIf(s.settings.cacheEnabled))}
	case *ocpp2.DataTransferRequest:
		switch {
		case m.VendorID != vendorID:
			return &ocpp2.DataTransferResponse{Status: ocpp2.DataTransferStatusUnknownVendorId}
		case text(m.MessageID) != "echo":
			return &ocpp2.DataTransferResponse{Status: ocpp2.DataTransferStatusUnknownMessageId}
		}
		return &ocpp2.DataTransferResponse{Status: ocpp2.DataTransferStatusAccepted, Data: m.Data}
	case *ocpp2.GetLocalListVersionRequest:
		return &ocpp2.GetLocalListVersionResponse{VersionNumber: s.auth.listVersion}
	case *ocpp2.GetTransactionStatusRequest:
		return s.transactionStatus2(m)
	case *ocpp2.RequestStartTransactionRequest:
		return d.remoteStart(s, m)
	case *ocpp2.RequestStopTransactionRequest:
		e := s.transactionByID(m.TransactionID)
		if e != nil {
			s.stop(e, "Remote", "RemoteStop", nil)
		}
		return &ocpp2.RequestStopTransactionResponse{Status: ocpp2.RequestStartStopStatus(acceptIf(e != nil))}
	case *ocpp2.ReserveNowRequest:
		r := &reservation{id: m.ID, token: IDToken{string(m.IDToken.Type), m.IDToken.IDToken}}
		if m.EVSEID != nil {
			r.evse = *m.EVSEID
		}
		if m.GroupIDToken != nil {
			r.group = &IDToken{string(m.GroupIDToken.Type), m.GroupIDToken.IDToken}
		}
		expiry, _ := m.ExpiryDateTime.Time() // validated
		return &ocpp2.ReserveNowResponse{Status: ocpp2.ReserveNowStatus(s.reserve(r, expiry))}
	case *ocpp2.ResetRequest:
		return &ocpp2.ResetResponse{Status: s.reset2(m)}
	case *ocpp2.SendLocalListRequest:
		entries := make([]listEntry, 0, len(m.LocalAuthorizationList))
		for _, a := range m.LocalAuthorizationList {
			e := listEntry{token: IDToken{string(a.IDToken.Type), a.IDToken.IDToken}}
			if a.IDTokenInfo != nil {
				e.info = new(info2(a.IDTokenInfo))
			}
			entries = append(entries, e)
		}
		status := s.auth.update(m.UpdateType == ocpp2.UpdateTypeFull, m.VersionNumber, entries)
		return &ocpp2.SendLocalListResponse{Status: ocpp2.SendLocalListStatus(status)}
	case *ocpp2.TriggerMessageRequest:
		return &ocpp2.TriggerMessageResponse{Status: ocpp2.TriggerMessageStatus(d.trigger(s, m))}
	case *ocpp2.UnlockConnectorRequest:
		e := s.evse(m.EVSEID)
		switch {
		case e == nil || m.ConnectorID != 1:
			return &ocpp2.UnlockConnectorResponse{Status: ocpp2.UnlockStatusUnknownConnector}
		case e.tx != nil && e.tx.authorized: // OCPP 2.0.1 Part 2, F05.FR.02
			return &ocpp2.UnlockConnectorResponse{Status: ocpp2.UnlockStatusOngoingAuthorizedTransaction}
		}
		return &ocpp2.UnlockConnectorResponse{Status: ocpp2.UnlockStatusUnlocked}
	}
	return nil
}

func (s *Station) changeAvailability2(m *ocpp2.ChangeAvailabilityRequest) ocpp2.ChangeAvailabilityStatus {
	targets := s.evses
	if m.EVSE != nil && m.EVSE.ID != 0 {
		e := s.evse(m.EVSE.ID)
		if e == nil || m.EVSE.ConnectorID != nil && *m.EVSE.ConnectorID != 1 {
			return ocpp2.ChangeAvailabilityStatusRejected
		}
		targets = []*evse{e}
	}
	scheduled := false
	for _, e := range targets {
		scheduled = s.setOperative(e, m.OperationalStatus == ocpp2.OperationalStatusOperative) || scheduled
	}
	if scheduled {
		return ocpp2.ChangeAvailabilityStatusScheduled
	}
	return ocpp2.ChangeAvailabilityStatusAccepted
}

func (s *Station) transactionStatus2(m *ocpp2.GetTransactionStatusRequest) ocppjson.Message {
	if m.TransactionID == nil {
		return &ocpp2.GetTransactionStatusResponse{MessagesInQueue: len(s.queue.reports) > 0}
	}
	resp := &ocpp2.GetTransactionStatusResponse{OngoingIndicator: new(s.transactionByID(*m.TransactionID) != nil)}
	for _, r := range s.queue.reports {
		resp.MessagesInQueue = resp.MessagesInQueue || r.tx.id == *m.TransactionID
	}
	return resp
}

func (d dialect2) remoteStart(s *Station, m *ocpp2.RequestStartTransactionRequest) ocppjson.Message {
	g := &grant{token: IDToken{string(m.IDToken.Type), m.IDToken.IDToken}, remoteStartID: &m.RemoteStartID}
	if m.GroupIDToken != nil {
		g.group = &IDToken{string(m.GroupIDToken.Type), m.GroupIDToken.IDToken}
	}
	if p := m.ChargingProfile; p != nil {
		// OCPP 2.0.1 Part 2, F01.FR.08 and F01.FR.11: a TxProfile without transaction id.
		if p.ChargingProfilePurpose != ocpp2.ChargingProfilePurposeTxProfile || p.TransactionID != nil {
			return &ocpp2.RequestStartTransactionResponse{Status: ocpp2.RequestStartStopStatusRejected}
		}
		g.profile = s.profile2(p)
	}
	evseID := 0
	if m.EVSEID != nil {
		evseID = *m.EVSEID
	}
	id, ok := s.remoteStart(evseID, g)
	return &ocpp2.RequestStartTransactionResponse{Status: ocpp2.RequestStartStopStatus(acceptIf(ok)), TransactionID: optText(id, 36)}
}

func (s *Station) reset2(m *ocpp2.ResetRequest) ocpp2.ResetStatus {
	onIdle := m.Type == ocpp2.ResetTypeOnIdle
	scheduled := false
	switch {
	case m.Type == ocpp2.ResetTypeImmediateAndResume: // OCPP 2.1 Part 2, B13.FR.01: there is no TxResumptionTimeout
		return ocpp2.ResetStatusRejected
	case m.EVSEID == nil || *m.EVSEID == 0:
		reason := "RemoteReset"
		if onIdle && s.transacting() > 0 {
			reason = "ScheduledReset"
		}
		scheduled = s.reset(reason, "ImmediateReset", onIdle)
	case s.evse(*m.EVSEID) == nil:
		return ocpp2.ResetStatusRejected
	default:
		scheduled = s.resetEVSE(s.evse(*m.EVSEID), onIdle)
	}
	if scheduled {
		return ocpp2.ResetStatusScheduled
	}
	return ocpp2.ResetStatusAccepted
}

// trigger carries out TriggerMessage and returns the status.
func (d dialect2) trigger(s *Station, m *ocpp2.TriggerMessageRequest) string {
	targets := s.evses
	if m.EVSE != nil && m.EVSE.ID != 0 {
		e := s.evse(m.EVSE.ID)
		if e == nil {
			return "Rejected"
		}
		targets = []*evse{e}
	}
	switch m.RequestedMessage {
	case ocpp2.MessageTriggerBootNotification:
		if s.registration == Accepted {
			return "Rejected" // OCPP 2.0.1 Part 2, F06.FR.17
		}
		s.triggerBoot()
	case ocpp2.MessageTriggerHeartbeat:
		s.sendHeartbeat()
	case ocpp2.MessageTriggerStatusNotification:
		for _, e := range targets {
			s.notify(d.statusNotification(s, e, s.now()))
		}
	case ocpp2.MessageTriggerMeterValues:
		for _, e := range targets {
			s.meterValues(e, contextTrigger)
		}
	case ocpp2.MessageTriggerTransactionEvent:
		found := false
		for _, e := range targets {
			if e.tx != nil {
				found = true
				r := s.read(e, contextTrigger)
				s.report(&report{kind: reportUpdate, tx: e.tx, trigger: "Trigger", at: r.at, reading: r})
			}
		}
		return acceptIf(found)
	case ocpp2.MessageTriggerFirmwareStatusNotification:
		s.notify(d.firmwareStatus(s, s.jobOrIdle(jobFirmware), s.jobOrIdle(jobFirmware).last))
	case ocpp2.MessageTriggerPublishFirmwareStatusNotification:
		s.notify(d.firmwareStatus(s, s.jobOrIdle(jobPublish), s.jobOrIdle(jobPublish).last))
	case ocpp2.MessageTriggerLogStatusNotification:
		s.notify(d.logStatus(s, s.jobOrIdle(jobLog), s.jobOrIdle(jobLog).last))
	case ocpp2.MessageTriggerSignChargingStationCertificate:
		s.notify(&ocpp2.SignCertificateRequest{CSR: s.csr(), CertificateType: ocpp2.CertificateSigningUseChargingStationCertificate})
	default:
		return "NotImplemented"
	}
	return "Accepted"
}

// jobOrIdle returns the job of a kind that is under way, or one that says Idle.
func (s *Station) jobOrIdle(kind jobKind) *job {
	if j := s.lastJob(kind); j != nil && len(j.steps) > 0 && j.last != "" {
		return j
	}
	return &job{kind: kind, last: "Idle"}
}

// answerJobs answers firmware, log and customer information requests.
func (d dialect2) answerJobs(s *Station, m ocppjson.Message) ocppjson.Message {
	switch m := m.(type) {
	case *ocpp2.CustomerInformationRequest:
		return d.customerInformation(s, m)
	case *ocpp2.GetLogRequest:
		j := &job{kind: jobLog, id: m.RequestID, steps: []string{"Uploading"}, location: m.Log.RemoteLocation}
		status := ocpp2.LogStatusAccepted
		if s.startJob(j, time.Time{}) {
			status = ocpp2.LogStatusAcceptedCanceled
		}
		return &ocpp2.GetLogResponse{Status: status, Filename: new("log-" + strconv.Itoa(m.RequestID) + ".txt")}
	case *ocpp2.PublishFirmwareRequest:
		j := &job{kind: jobPublish, id: m.RequestID, steps: publishSteps, location: m.Location, checksum: m.Checksum}
		s.startJob(j, time.Time{})
		s.ex().published[m.Checksum] = j
		return &ocpp2.PublishFirmwareResponse{Status: ocpp2.GenericStatusAccepted}
	case *ocpp2.UnpublishFirmwareRequest:
		j := s.ex().published[m.Checksum]
		switch {
		case j == nil:
			return &ocpp2.UnpublishFirmwareResponse{Status: ocpp2.UnpublishFirmwareStatusNoFirmware}
		case len(j.steps) > 0:
			return &ocpp2.UnpublishFirmwareResponse{Status: ocpp2.UnpublishFirmwareStatusDownloadOngoing}
		}
		delete(s.ex().published, m.Checksum)
		return &ocpp2.UnpublishFirmwareResponse{Status: ocpp2.UnpublishFirmwareStatusUnpublished}
	case *ocpp2.UpdateFirmwareRequest:
		if c := m.Firmware.SigningCertificate; c != nil && !plausiblePEM(*c) {
			return &ocpp2.UpdateFirmwareResponse{Status: ocpp2.UpdateFirmwareStatusInvalidCertificate}
		}
		steps := firmwareSteps
		if m.Firmware.SigningCertificate != nil {
			steps = signedFirmwareSteps
		}
		at, _ := m.Firmware.RetrieveDateTime.Time() // validated
		j := &job{kind: jobFirmware, id: m.RequestID, steps: steps, location: m.Firmware.Location, version: nextVersion(s.opt.Firmware)}
		if s.startJob(j, at) {
			return &ocpp2.UpdateFirmwareResponse{Status: ocpp2.UpdateFirmwareStatusAcceptedCanceled}
		}
		return &ocpp2.UpdateFirmwareResponse{Status: ocpp2.UpdateFirmwareStatusAccepted}
	}
	return nil
}

// customerInformation tells what the station knows of a customer, which is its cache entry, and forgets it.
func (d dialect2) customerInformation(s *Station, m *ocpp2.CustomerInformationRequest) ocppjson.Message {
	if m.IDToken == nil && m.CustomerIdentifier == nil && m.CustomerCertificate == nil {
		return &ocpp2.CustomerInformationResponse{Status: ocpp2.CustomerInformationStatusInvalid} // N09.FR.09
	}
	data := ""
	if m.IDToken != nil {
		key := tokenKey(m.IDToken.IDToken)
		if info, ok := s.auth.cache[key]; ok {
			data = "cached as " + info.status
			if m.Clear {
				delete(s.auth.cache, key)
			}
		}
	}
	if m.Report || m.Clear {
		if !m.Report {
			data = ""
		}
		s.notify(&ocpp2.NotifyCustomerInformationRequest{Data: data, GeneratedAt: ocppjson.FormatTime(s.now()), RequestID: m.RequestID})
	}
	return &ocpp2.CustomerInformationResponse{Status: ocpp2.CustomerInformationStatusAccepted}
}

// answerCertificates answers certificate management.
func (d dialect2) answerCertificates(s *Station, m ocppjson.Message) ocppjson.Message {
	switch m := m.(type) {
	case *ocpp2.CertificateSignedRequest:
		if m.CertificateType != "" && m.CertificateType != ocpp2.CertificateSigningUseChargingStationCertificate {
			return &ocpp2.CertificateSignedResponse{Status: ocpp2.CertificateSignedStatusRejected} // never asked for
		}
		return &ocpp2.CertificateSignedResponse{Status: ocpp2.CertificateSignedStatus(acceptIf(s.certificateSigned(m.CertificateChain)))}
	case *ocpp2.DeleteCertificateRequest:
		h := m.CertificateHashData
		status := s.deleteCertificate(string(h.HashAlgorithm), h.IssuerNameHash, h.IssuerKeyHash, h.SerialNumber)
		return &ocpp2.DeleteCertificateResponse{Status: ocpp2.DeleteCertificateStatus(status)}
	case *ocpp2.GetInstalledCertificateIdsRequest:
		uses := make([]string, 0, len(m.CertificateType))
		for _, u := range m.CertificateType {
			uses = append(uses, string(u))
		}
		resp := &ocpp2.GetInstalledCertificateIdsResponse{Status: ocpp2.GetInstalledCertificateStatusNotFound}
		for _, c := range s.certificatesFor(uses...) {
			resp.Status = ocpp2.GetInstalledCertificateStatusAccepted
			resp.CertificateHashDataChain = append(resp.CertificateHashDataChain, ocpp2.CertificateHashDataChain{
				CertificateType: ocpp2.GetCertificateIDUse(c.use),
				CertificateHashData: ocpp2.CertificateHashData{
					HashAlgorithm: ocpp2.HashAlgorithm(c.algorithm), IssuerNameHash: c.name, IssuerKeyHash: c.key, SerialNumber: c.serial,
				},
			})
		}
		return resp
	case *ocpp2.InstallCertificateRequest:
		return &ocpp2.InstallCertificateResponse{Status: ocpp2.InstallCertificateStatus(s.installCertificate(string(m.CertificateType), m.Certificate))}
	}
	return nil
}

// answerDisplay answers display messages and costs.
func (d dialect2) answerDisplay(s *Station, m ocppjson.Message) ocppjson.Message {
	switch m := m.(type) {
	case *ocpp2.ClearDisplayMessageRequest:
		if _, ok := s.ex().displays[m.ID]; !ok {
			return &ocpp2.ClearDisplayMessageResponse{Status: ocpp2.ClearMessageStatusUnknown}
		}
		delete(s.ex().displays, m.ID)
		return &ocpp2.ClearDisplayMessageResponse{Status: ocpp2.ClearMessageStatusAccepted}
	case *ocpp2.CostUpdatedRequest:
		return &ocpp2.CostUpdatedResponse{}
	case *ocpp2.GetDisplayMessagesRequest:
		return d.displayMessages(s, m)
	case *ocpp2.SetDisplayMessageRequest:
		info := m.Message
		switch {
		case info.Message.Format != ocpp2.MessageFormatASCII && info.Message.Format != ocpp2.MessageFormatUTF8:
			return &ocpp2.SetDisplayMessageResponse{Status: ocpp2.DisplayMessageStatusNotSupportedMessageFormat}
		case info.TransactionID != nil && s.transactionByID(*info.TransactionID) == nil:
			return &ocpp2.SetDisplayMessageResponse{Status: ocpp2.DisplayMessageStatusUnknownTransaction}
		}
		s.ex().displays[info.ID] = &info
		return &ocpp2.SetDisplayMessageResponse{Status: ocpp2.DisplayMessageStatusAccepted}
	}
	return nil
}

func (d dialect2) displayMessages(s *Station, m *ocpp2.GetDisplayMessagesRequest) ocppjson.Message {
	wanted := map[int]bool{}
	for _, id := range m.ID {
		wanted[id] = true
	}
	var found []ocpp2.MessageInfo
	for _, id := range sortedKeys(s.ex().displays) {
		info := s.ex().displays[id].(*ocpp2.MessageInfo)
		if len(wanted) > 0 && !wanted[id] || m.Priority != "" && m.Priority != info.Priority || m.State != "" && m.State != info.State {
			continue
		}
		found = append(found, *info)
	}
	if len(found) == 0 {
		return &ocpp2.GetDisplayMessagesResponse{Status: ocpp2.GetDisplayMessagesStatusUnknown}
	}
	s.notify(&ocpp2.NotifyDisplayMessagesRequest{RequestID: m.RequestID, MessageInfo: found})
	return &ocpp2.GetDisplayMessagesResponse{Status: ocpp2.GetDisplayMessagesStatusAccepted}
}
