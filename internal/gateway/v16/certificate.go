package v16

import (
	"encoding/json"
	"strings"

	"github.com/evenkeel/evenkeel/csms"
	"github.com/evenkeel/evenkeel/ocpp16"
	"github.com/evenkeel/evenkeel/ocppjson"
)

// certificateTypes are those of the security extension, in the order in which they are
// asked for where none is named.
var certificateTypes = []struct {
	word string
	use  ocpp16.CertificateUse
}{
	{"CSMSRootCertificate", ocpp16.CertificateUseCentralSystemRootCertificate},
	{"ManufacturerRootCertificate", ocpp16.CertificateUseManufacturerRootCertificate},
}

func certificateUse(word string) (ocpp16.CertificateUse, error) {
	for _, t := range certificateTypes {
		if t.word == word {
			return t.use, nil
		}
	}
	return "", csms.Errorf(csms.CodeNotSupported, "this station has no certificates of type %s", word)
}

func installCertificateCall(p csms.InstallCertificate) (ocppjson.Message, error) {
	use, err := certificateUse(p.CertificateType)
	if err != nil {
		return nil, err
	}
	return &ocpp16.InstallCertificateRequest{CertificateType: use, Certificate: p.Certificate}, nil
}

func deleteCertificateCall(p csms.DeleteCertificate) ocppjson.Message {
	return &ocpp16.DeleteCertificateRequest{CertificateHashData: ocpp16.CertificateHashData{
		HashAlgorithm:  ocpp16.HashAlgorithm(p.HashAlgorithm),
		IssuerNameHash: p.IssuerNameHash, IssuerKeyHash: p.IssuerKeyHash, SerialNumber: p.SerialNumber,
	}}
}

// asked are the types of certificates that a command asks for, each with a CALL of its own.
func asked(p csms.GetInstalledCertificateIDs) []string {
	if len(p.CertificateTypes) > 0 {
		return p.CertificateTypes
	}
	var all []string
	for _, t := range certificateTypes {
		all = append(all, t.word)
	}
	return all
}

func certificateIDsCalls(p csms.GetInstalledCertificateIDs) ([]ocppjson.Message, error) {
	var calls []ocppjson.Message
	for _, word := range asked(p) {
		use, err := certificateUse(word)
		if err != nil {
			return nil, err
		}
		calls = append(calls, &ocpp16.GetInstalledCertificateIdsRequest{CertificateType: use})
	}
	return calls, nil
}

// certificateIDs lists what the answers tell. A station without certificates of a type
// says NotFound, which is an answer and no refusal.
func certificateIDs(p csms.GetInstalledCertificateIDs, answers []ocppjson.Message) csms.Outcome {
	all := []csms.InstalledCertificate{}
	o := csms.Outcome{Status: csms.OutcomeAccepted, StationWord: "NotFound"}
	types := asked(p)
	for i, a := range answers {
		m, ok := a.(*ocpp16.GetInstalledCertificateIdsResponse)
		if !ok || i >= len(types) {
			continue
		}
		switch m.Status {
		case ocpp16.GetInstalledCertificateStatusAccepted:
			if o.StationWord == "NotFound" {
				o.StationWord = "Accepted"
			}
		case ocpp16.GetInstalledCertificateStatusNotFound:
		default:
			o.Status, o.StationWord = csms.OutcomeUnknown, strings.Clone(string(m.Status))
		}
		for j := range m.CertificateHashData {
			h := &m.CertificateHashData[j]
			all = append(all, csms.InstalledCertificate{CertificateType: types[i], CertificateHash: csms.CertificateHash{
				HashAlgorithm:  strings.Clone(string(h.HashAlgorithm)),
				IssuerNameHash: strings.Clone(h.IssuerNameHash), IssuerKeyHash: strings.Clone(h.IssuerKeyHash),
				SerialNumber: strings.Clone(h.SerialNumber),
			}})
		}
	}
	o.Result, _ = json.Marshal(csms.InstalledCertificates{Certificates: all}) // plain text: can't fail
	return o
}
