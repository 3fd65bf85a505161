package v2

import (
	"encoding/json"
	"strings"

	"github.com/evenkeel/evenkeel/csms"
	"github.com/evenkeel/evenkeel/ocpp2"
	"github.com/evenkeel/evenkeel/ocppjson"
)

func deleteCertificateCall(p csms.DeleteCertificate) ocppjson.Message {
	return &ocpp2.DeleteCertificateRequest{CertificateHashData: ocpp2.CertificateHashData{
		HashAlgorithm:  ocpp2.HashAlgorithm(p.HashAlgorithm),
		IssuerNameHash: p.IssuerNameHash, IssuerKeyHash: p.IssuerKeyHash, SerialNumber: p.SerialNumber,
	}}
}

func certificateIDsCall(p csms.GetInstalledCertificateIDs) ocppjson.Message {
	m := &ocpp2.GetInstalledCertificateIdsRequest{}
	for _, t := range p.CertificateTypes {
		m.CertificateType = append(m.CertificateType, ocpp2.GetCertificateIDUse(t))
	}
	return m
}

// certificateIDs lists what the answer tells. A station without certificates of these
// types says NotFound, which is an answer and no refusal (M03.FR.02).
func certificateIDs(m *ocpp2.GetInstalledCertificateIdsResponse) csms.Outcome {
	o := outcome(string(m.Status), m.StatusInfo)
	if m.Status == ocpp2.GetInstalledCertificateStatusNotFound {
		o.Status = csms.OutcomeAccepted
	}
	all := []csms.InstalledCertificate{}
	for i := range m.CertificateHashDataChain {
		c := &m.CertificateHashDataChain[i]
		one := csms.InstalledCertificate{
			CertificateType: strings.Clone(string(c.CertificateType)), CertificateHash: certificateHash(&c.CertificateHashData),
		}
		for j := range c.ChildCertificateHashData {
			one.Children = append(one.Children, certificateHash(&c.ChildCertificateHashData[j]))
		}
		all = append(all, one)
	}
	o.Result, _ = json.Marshal(csms.InstalledCertificates{Certificates: all}) // plain text: can't fail
	return o
}

func certificateHash(h *ocpp2.CertificateHashData) csms.CertificateHash {
	return csms.CertificateHash{
		HashAlgorithm:  strings.Clone(string(h.HashAlgorithm)),
		IssuerNameHash: strings.Clone(h.IssuerNameHash), IssuerKeyHash: strings.Clone(h.IssuerKeyHash),
		SerialNumber: strings.Clone(h.SerialNumber),
	}
}
