package v2

import (
	"github.com/evenkeel/evenkeel/csms"
	"github.com/evenkeel/evenkeel/ocpp2"
	"github.com/evenkeel/evenkeel/ocppjson"
)

// Reply translates the reply to the report made of request into its response. A nil
// reply, and any reply to a notice, gives the response that promises nothing: empty, or
// the refusal the message has. It is nil for a request that is no station's, for a SEND,
// and where a reply is needed and missing.
func (d Dialect) Reply(request ocppjson.Message, reply any) ocppjson.Message {
	switch m := request.(type) {
	case *ocpp2.HeartbeatRequest:
		r, _ := reply.(*csms.HeartbeatReply)
		if r == nil {
			return nil
		}
		return &ocpp2.HeartbeatResponse{CurrentTime: ocppjson.FormatTime(r.Now)}
	case *ocpp2.TransactionEventRequest:
		response := &ocpp2.TransactionEventResponse{}
		if r, _ := reply.(*csms.TransactionReply); r != nil && r.Authorization != nil && m.IDToken != nil {
			// E01.FR.12: idTokenInfo whenever the request carried an id token.
			response.IDTokenInfo = new(idTokenInfo(r.Authorization))
		}
		return response
	case *ocpp2.BootNotificationRequest:
		r, _ := reply.(*csms.BootReply)
		if r == nil {
			return nil
		}
		response := &ocpp2.BootNotificationResponse{
			Status:      registration(r.Status),
			CurrentTime: ocppjson.FormatTime(r.Now),
			Interval:    int(r.Interval.Seconds()),
		}
		if r.Reason != "" {
			response.StatusInfo = &ocpp2.StatusInfo{ReasonCode: r.Reason}
		}
		return response
	case *ocpp2.AuthorizeRequest:
		r, _ := reply.(*csms.Authorization)
		if r == nil {
			return nil
		}
		return &ocpp2.AuthorizeResponse{IDTokenInfo: idTokenInfo(r)}
	}
	return d.refusal(request)
}

// refusal answers what the CSMS takes note of but does not act upon.
func (d Dialect) refusal(request ocppjson.Message) ocppjson.Message {
	switch m := request.(type) {
	case *ocpp2.DataTransferRequest:
		// P02.FR.06: we know no vendor's messages.
		return &ocpp2.DataTransferResponse{Status: ocpp2.DataTransferStatusUnknownVendorId}
	case *ocpp2.SignCertificateRequest:
		return &ocpp2.SignCertificateResponse{Status: ocpp2.GenericStatusRejected}
	case *ocpp2.Get15118EVCertificateRequest:
		return &ocpp2.Get15118EVCertificateResponse{Status: ocpp2.Iso15118EVCertificateStatusFailed}
	case *ocpp2.GetCertificateStatusRequest:
		return &ocpp2.GetCertificateStatusResponse{Status: ocpp2.GetCertificateStatusFailed}
	case *ocpp2.GetCertificateChainStatusRequest:
		response := &ocpp2.GetCertificateChainStatusResponse{}
		for i := range m.CertificateStatusRequests {
			c := &m.CertificateStatusRequests[i]
			response.CertificateStatus = append(response.CertificateStatus, ocpp2.CertificateStatus{
				CertificateHashData: c.CertificateHashData,
				Source:              c.Source,
				Status:              ocpp2.CertificateStatusTypeFailed,
				// A failure holds for no time at all.
				NextUpdate: "1970-01-01T00:00:00Z",
			})
		}
		return response
	case *ocpp2.NotifyEVChargingNeedsRequest:
		// K15.FR.04: no schedule is made for it.
		return &ocpp2.NotifyEVChargingNeedsResponse{Status: ocpp2.NotifyEVChargingNeedsStatusRejected}
	case *ocpp2.NotifyEVChargingScheduleRequest:
		return &ocpp2.NotifyEVChargingScheduleResponse{Status: ocpp2.GenericStatusAccepted}
	case *ocpp2.OpenPeriodicEventStreamRequest:
		return &ocpp2.OpenPeriodicEventStreamResponse{Status: ocpp2.GenericStatusAccepted}
	case *ocpp2.PullDynamicScheduleUpdateRequest:
		return &ocpp2.PullDynamicScheduleUpdateResponse{Status: ocpp2.ChargingProfileStatusRejected}
	case *ocpp2.VatNumberValidationRequest:
		return &ocpp2.VatNumberValidationResponse{
			VATNumber: m.VATNumber, EVSEID: m.EVSEID, Status: ocpp2.GenericStatusRejected,
		}
	}
	info, ok := ocpp2.LookupAction(d.v, request.ActionName())
	if !ok || !info.FromStation || !info.Confirmed {
		return nil
	}
	return info.NewResponse() // all others are empty
}

func registration(r csms.Registration) ocpp2.RegistrationStatus {
	switch r {
	case csms.RegistrationAccepted:
		return ocpp2.RegistrationStatusAccepted
	case csms.RegistrationPending:
		return ocpp2.RegistrationStatusPending
	default:
		return ocpp2.RegistrationStatusRejected
	}
}

func idTokenInfo(a *csms.Authorization) ocpp2.IDTokenInfo {
	info := ocpp2.IDTokenInfo{
		Status:              tokenStatus(a.Status),
		CacheExpiryDateTime: ocppjson.FormatTime(a.ExpiresAt),
	}
	// A group name too long for the version is left out: a cut one would be another group.
	if a.Group != "" && len([]rune(a.Group)) <= 36 {
		info.GroupIDToken = &ocpp2.IDToken{IDToken: a.Group, Type: ocpp2.IDTokenTypeCentral}
	}
	if a.Language != "" && len([]rune(a.Language)) <= 8 {
		info.Language1 = &a.Language
	}
	if a.ChargingPriority != 0 {
		info.ChargingPriority = &a.ChargingPriority
	}
	return info
}

func tokenStatus(s csms.TokenStatus) ocpp2.AuthorizationStatus {
	switch s {
	case csms.TokenAccepted:
		return ocpp2.AuthorizationStatusAccepted
	case csms.TokenBlocked:
		return ocpp2.AuthorizationStatusBlocked
	case csms.TokenConcurrentTx:
		return ocpp2.AuthorizationStatusConcurrentTx
	case csms.TokenExpired:
		return ocpp2.AuthorizationStatusExpired
	case csms.TokenInvalid:
		return ocpp2.AuthorizationStatusInvalid
	case csms.TokenNoCredit:
		return ocpp2.AuthorizationStatusNoCredit
	case csms.TokenNotAllowedTypeEVSE:
		return ocpp2.AuthorizationStatusNotAllowedTypeEVSE
	case csms.TokenNotAtThisLocation:
		return ocpp2.AuthorizationStatusNotAtThisLocation
	case csms.TokenNotAtThisTime:
		return ocpp2.AuthorizationStatusNotAtThisTime
	default:
		return ocpp2.AuthorizationStatusUnknown
	}
}
