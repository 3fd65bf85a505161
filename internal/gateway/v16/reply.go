package v16

import (
	"github.com/evenkeel/evenkeel/csms"
	"github.com/evenkeel/evenkeel/ocpp16"
	"github.com/evenkeel/evenkeel/ocppjson"
)

// Reply translates the reply to the report made of request into its response. A nil
// reply, and any reply to a notice, gives the response that promises nothing: empty, or
// the refusal the message has. It is nil for a request that is no station's.
func (Dialect) Reply(request ocppjson.Message, reply any) ocppjson.Message {
	switch m := request.(type) {
	case *ocpp16.HeartbeatRequest:
		r, _ := reply.(*csms.HeartbeatReply)
		if r == nil {
			return nil
		}
		return &ocpp16.HeartbeatResponse{CurrentTime: ocppjson.FormatTime(r.Now)}
	case *ocpp16.MeterValuesRequest:
		return &ocpp16.MeterValuesResponse{}
	case *ocpp16.StatusNotificationRequest:
		return &ocpp16.StatusNotificationResponse{}
	case *ocpp16.BootNotificationRequest:
		r, _ := reply.(*csms.BootReply)
		if r == nil {
			return nil
		}
		return &ocpp16.BootNotificationResponse{
			Status:      registration(r.Status),
			CurrentTime: ocppjson.FormatTime(r.Now),
			Interval:    int(r.Interval.Seconds()),
		}
	case *ocpp16.AuthorizeRequest:
		r, _ := reply.(*csms.Authorization)
		return &ocpp16.AuthorizeResponse{IDTagInfo: idTagInfo(r)}
	case *ocpp16.StartTransactionRequest:
		r, _ := reply.(*csms.TransactionReply)
		if r == nil {
			return nil
		}
		return &ocpp16.StartTransactionResponse{
			TransactionID: number(r.TransactionID),
			IDTagInfo:     idTagInfo(r.Authorization),
		}
	case *ocpp16.StopTransactionRequest:
		response := &ocpp16.StopTransactionResponse{}
		if r, _ := reply.(*csms.TransactionReply); r != nil && r.Authorization != nil && m.IDTag != nil {
			response.IDTagInfo = new(idTagInfo(r.Authorization))
		}
		return response
	case *ocpp16.DataTransferRequest:
		// OCPP 1.6 section 4.3: we know no vendor's messages.
		return &ocpp16.DataTransferResponse{Status: ocpp16.DataTransferStatusUnknownVendorId}
	case *ocpp16.SignCertificateRequest:
		return &ocpp16.SignCertificateResponse{Status: ocpp16.GenericStatusRejected}
	case *ocpp16.DiagnosticsStatusNotificationRequest:
		return &ocpp16.DiagnosticsStatusNotificationResponse{}
	case *ocpp16.FirmwareStatusNotificationRequest:
		return &ocpp16.FirmwareStatusNotificationResponse{}
	case *ocpp16.SignedFirmwareStatusNotificationRequest:
		return &ocpp16.SignedFirmwareStatusNotificationResponse{}
	case *ocpp16.LogStatusNotificationRequest:
		return &ocpp16.LogStatusNotificationResponse{}
	case *ocpp16.SecurityEventNotificationRequest:
		return &ocpp16.SecurityEventNotificationResponse{}
	}
	return nil
}

func registration(r csms.Registration) ocpp16.RegistrationStatus {
	switch r {
	case csms.RegistrationAccepted:
		return ocpp16.RegistrationStatusAccepted
	case csms.RegistrationPending:
		return ocpp16.RegistrationStatusPending
	default:
		return ocpp16.RegistrationStatusRejected
	}
}

// idTagInfo tells what an id token is worth in the five words of 1.6. No authorization
// means that the message told no readable tag.
func idTagInfo(a *csms.Authorization) ocpp16.IDTagInfo {
	if a == nil {
		return ocpp16.IDTagInfo{Status: ocpp16.AuthorizationStatusInvalid}
	}
	info := ocpp16.IDTagInfo{Status: tokenStatus(a.Status), ExpiryDate: ocppjson.FormatTime(a.ExpiresAt)}
	// A group name that 1.6 can't carry is left out: a cut one would be another group.
	if a.Group != "" && len([]rune(a.Group)) <= 20 {
		info.ParentIDTag = &a.Group
	}
	return info
}

func tokenStatus(s csms.TokenStatus) ocpp16.AuthorizationStatus {
	switch s {
	case csms.TokenAccepted:
		return ocpp16.AuthorizationStatusAccepted
	case csms.TokenExpired:
		return ocpp16.AuthorizationStatusExpired
	case csms.TokenConcurrentTx:
		return ocpp16.AuthorizationStatusConcurrentTx
	case csms.TokenBlocked, csms.TokenNoCredit, csms.TokenNotAllowedTypeEVSE, csms.TokenNotAtThisLocation, csms.TokenNotAtThisTime:
		// Known, but not good for charging here and now.
		return ocpp16.AuthorizationStatusBlocked
	default: // unknown and invalid are one in 1.6 (section 7.2)
		return ocpp16.AuthorizationStatusInvalid
	}
}

// number is a transaction id as the number it was given as; 0 where it is none.
func number(id csms.TransactionID) int {
	n := 0
	for _, c := range []byte(id) {
		if c < '0' || c > '9' || n > 1<<31 {
			return 0
		}
		n = n*10 + int(c-'0')
	}
	return n
}
