package csms_test

import (
	"strings"
	"testing"

	"github.com/evenkeel/evenkeel/csms"
)

var hash = csms.CertificateHash{HashAlgorithm: "SHA256", IssuerNameHash: "aa", IssuerKeyHash: "bb", SerialNumber: "1"}

// certificateParams are full parameters of the commands about certificates.
func certificateParams() []csms.Params {
	return []csms.Params{
		csms.InstallCertificate{CertificateType: "MORootCertificate", Certificate: certificate},
		csms.DeleteCertificate{CertificateHash: hash},
		csms.GetInstalledCertificateIDs{CertificateTypes: []string{"V2GCertificateChain"}},
	}
}

func TestCertificateParams_Check(t *testing.T) {
	t.Parallel()
	long := strings.Repeat("x", 129)
	for name, tt := range map[string]struct {
		params csms.Params
		want   string
	}{
		"nothing":                 {csms.InstallCertificate{}, "/certificateType /certificate"},
		"a key":                   {csms.InstallCertificate{CertificateType: "OEMRootCertificate", Certificate: privateKey}, "/certificate"},
		"a chain":                 {csms.InstallCertificate{CertificateType: "V2GCertificateChain", Certificate: certificate}, "/certificateType"},
		"delete nothing":          {csms.DeleteCertificate{}, "/hashAlgorithm /issuerNameHash /issuerKeyHash /serialNumber"},
		"long hashes":             {csms.DeleteCertificate{CertificateHash: csms.CertificateHash{HashAlgorithm: "MD5", IssuerNameHash: long, IssuerKeyHash: long, SerialNumber: long[:41]}}, "/hashAlgorithm /issuerNameHash /issuerKeyHash /serialNumber"},
		"all types":               {csms.GetInstalledCertificateIDs{}, ""},
		"a type that there isn't": {csms.GetInstalledCertificateIDs{CertificateTypes: []string{"MORootCertificate", "Root"}}, "/certificateTypes/1"},
	} {
		var faults csms.Faults
		tt.params.Check(&faults)
		var at []string
		for _, f := range faults {
			at = append(at, f.Pointer)
		}
		if got := strings.Join(at, " "); got != tt.want {
			t.Errorf("%s: faults at %q, want %q: %v", name, got, tt.want, faults)
		}
	}
}
