package v2

import (
	"github.com/evenkeel/evenkeel/csms"
	"github.com/evenkeel/evenkeel/ocpp2"
	"github.com/evenkeel/evenkeel/ocppjson"
)

// customerCall names the customer in the one way that was given. N09.FR.04.
func customerCall(p csms.CustomerInformation) ocppjson.Message {
	m := &ocpp2.CustomerInformationRequest{
		RequestID: p.RequestID, Report: p.Report, Clear: p.Clear, CustomerIdentifier: optional(p.CustomerIdentifier),
	}
	if p.IDToken != nil {
		m.IDToken = new(wireToken(*p.IDToken))
	}
	if c := p.CustomerCertificate; c != nil {
		m.CustomerCertificate = &ocpp2.CertificateHashData{
			HashAlgorithm: ocpp2.HashAlgorithm(c.HashAlgorithm), IssuerNameHash: c.IssuerNameHash,
			IssuerKeyHash: c.IssuerKeyHash, SerialNumber: c.SerialNumber,
		}
	}
	return m
}
