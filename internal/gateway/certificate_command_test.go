package gateway_test

import (
	"testing"

	"github.com/evenkeel/evenkeel/csms"
	"github.com/evenkeel/evenkeel/ocppj"
)

func TestCertificateCommands(t *testing.T) {
	t.Parallel()
	const wire = `{"hashAlgorithm":"SHA256","issuerNameHash":"aa","issuerKeyHash":"bb","serialNumber":"1"}`
	const told = `"hashAlgorithm":"SHA256","issuerNameHash":"aa","issuerKeyHash":"bb","serialNumber":"1"`
	root := csms.InstallCertificate{CertificateType: "CSMSRootCertificate", Certificate: "PEM"}
	oem := csms.InstallCertificate{CertificateType: "OEMRootCertificate", Certificate: "PEM"}
	gone := csms.DeleteCertificate{CertificateHash: csms.CertificateHash{
		HashAlgorithm: "SHA256", IssuerNameHash: "aa", IssuerKeyHash: "bb", SerialNumber: "1",
	}}
	all := csms.GetInstalledCertificateIDs{}
	dialogues := []dialogue{
		{
			"install for a car", ocppj.V16, oem, nil,
			unsupported("this station has no certificates of type OEMRootCertificate"),
		},
		{
			"all", ocppj.V16, all,
			[]step{
				{`GetInstalledCertificateIds {"certificateType":"CentralSystemRootCertificate"}`, `{"status":"Accepted","certificateHashData":[` + wire + `]}`},
				{`GetInstalledCertificateIds {"certificateType":"ManufacturerRootCertificate"}`, `{"status":"NotFound"}`},
			},
			accepted(`{"certificates":[{"certificateType":"CSMSRootCertificate",` + told + `}]}`),
		},
		{
			"none", ocppj.V16,
			csms.GetInstalledCertificateIDs{CertificateTypes: []string{"ManufacturerRootCertificate"}},
			[]step{{`GetInstalledCertificateIds {"certificateType":"ManufacturerRootCertificate"}`, `{"status":"NotFound"}`}},
			ended(csms.OutcomeAccepted, "NotFound", `{"certificates":[]}`),
		},
		{
			"another word", ocppj.V16,
			csms.GetInstalledCertificateIDs{CertificateTypes: []string{"CSMSRootCertificate"}},
			[]step{{`GetInstalledCertificateIds {"certificateType":"CentralSystemRootCertificate"}`, `{"status":"Perhaps"}`}},
			ended(csms.OutcomeUnknown, "Perhaps", `{"certificates":[]}`),
		},
		{
			"of a car", ocppj.V16,
			csms.GetInstalledCertificateIDs{CertificateTypes: []string{"CSMSRootCertificate", "V2GCertificateChain"}},
			nil,
			unsupported("this station has no certificates of type V2GCertificateChain"),
		},
		{
			"install for a car", ocppj.V201, oem, nil,
			unsupported("/certificateType is nothing that the station's version of OCPP has"),
		},
		{
			"install for a car", ocppj.V21, oem,
			[]step{{`InstallCertificate {"certificateType":"OEMRootCertificate","certificate":"PEM"}`, `{"status":"Accepted"}`}},
			accepted(""),
		},
	}
	for _, v := range []ocppj.Version{ocppj.V201, ocppj.V21} {
		dialogues = append(
			dialogues,
			dialogue{
				"all", v, all,
				[]step{{
					`GetInstalledCertificateIds {}`,
					`{"status":"Accepted","certificateHashDataChain":[{"certificateType":"V2GCertificateChain","certificateHashData":` + wire + `,"childCertificateHashData":[` + wire + `]}]}`,
				}},
				accepted(`{"certificates":[{"certificateType":"V2GCertificateChain",` + told + `,"children":[{` + told + `}]}]}`),
			},
			dialogue{
				"none", v,
				csms.GetInstalledCertificateIDs{CertificateTypes: []string{"MORootCertificate", "V2GRootCertificate"}},
				[]step{{
					`GetInstalledCertificateIds {"certificateType":["MORootCertificate","V2GRootCertificate"]}`,
					`{"status":"NotFound"}`,
				}},
				ended(csms.OutcomeAccepted, "NotFound", `{"certificates":[]}`),
			},
		)
	}
	for v, word := range map[ocppj.Version]string{
		ocppj.V16: "CentralSystemRootCertificate", ocppj.V201: "CSMSRootCertificate", ocppj.V21: "CSMSRootCertificate",
	} {
		for status, want := range map[string]csms.OutcomeStatus{
			"Accepted": csms.OutcomeAccepted, "Rejected": csms.OutcomeRejected, "Failed": csms.OutcomeRejected,
		} {
			dialogues = append(dialogues, dialogue{
				"install " + status, v, root,
				[]step{{`InstallCertificate {"certificateType":"` + word + `","certificate":"PEM"}`, `{"status":"` + status + `"}`}},
				ended(want, status, ""),
			})
		}
		for status, want := range map[string]csms.OutcomeStatus{
			"Accepted": csms.OutcomeAccepted, "NotFound": csms.OutcomeRejected, "Failed": csms.OutcomeRejected,
		} {
			dialogues = append(dialogues, dialogue{
				"delete " + status, v, gone,
				[]step{{`DeleteCertificate {"certificateHashData":` + wire + `}`, `{"status":"` + status + `"}`}},
				ended(want, status, ""),
			})
		}
	}
	for _, d := range dialogues {
		d.run(t)
	}
}
