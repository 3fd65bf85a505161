package csms_test

import (
	"strings"
	"testing"
	"time"

	"github.com/evenkeel/evenkeel/csms"
)

// fileParams are full parameters of the commands about files.
func fileParams() []csms.Params {
	at := time.Date(2026, 11, 24, 10, 0, 0, 0, time.UTC)
	transfer := csms.Transfer{URL: "https://files.example/", Retries: new(0), RetryInterval: new(2)}
	return []csms.Params{
		csms.GetLog{LogType: "security", Oldest: at, Latest: at.Add(time.Hour), RequestID: 3, Transfer: transfer},
		csms.UpdateFirmware{RetrieveAt: at, InstallAt: at, SigningCertificate: certificate, Signature: "c2ln", RequestID: 3, Transfer: transfer},
		csms.PublishFirmware{Checksum: checksum, RequestID: 3, Transfer: transfer},
		csms.UnpublishFirmware{Checksum: checksum},
	}
}

const (
	checksum    = "0123456789abcdef0123456789ABCDEF"
	certificate = "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n"
	privateKey  = "-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n"
)

func TestFileParams_Check(t *testing.T) {
	t.Parallel()
	at := time.Date(2026, 11, 24, 10, 0, 0, 0, time.UTC)
	from := csms.Transfer{URL: "https://files.example/"}
	for name, tt := range map[string]struct {
		params csms.Params
		want   string
	}{
		"firmware":               {csms.UpdateFirmware{Transfer: from}, ""},
		"installed before":       {csms.UpdateFirmware{RetrieveAt: at, InstallAt: at.Add(-1), Transfer: from}, "/installAt"},
		"without signature":      {csms.UpdateFirmware{SigningCertificate: certificate, Transfer: from}, "/signature"},
		"without certificate":    {csms.UpdateFirmware{Signature: "c2ln", Transfer: from}, "/signingCertificate"},
		"with a key":             {csms.UpdateFirmware{Signature: "c2ln", SigningCertificate: privateKey, Transfer: from}, "/signingCertificate"},
		"with another signature": {csms.UpdateFirmware{Signature: "sig", SigningCertificate: certificate, Transfer: from}, "/signature"},
		"firmware of nowhere":    {csms.UpdateFirmware{RequestID: -1}, "/requestId /url"},
		"tries below zero":       {csms.PublishFirmware{Checksum: checksum, Transfer: csms.Transfer{URL: from.URL, Retries: new(-1), RetryInterval: new(-1)}}, "/retries /retryIntervalSec"},
		"publish nothing":        {csms.PublishFirmware{}, "/checksum /url"},
		"a short checksum":       {csms.UnpublishFirmware{Checksum: checksum[2:]}, "/checksum"},
		"a checksum of letters":  {csms.UnpublishFirmware{Checksum: "x" + checksum[1:]}, "/checksum"},
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

func TestTransfer_URL(t *testing.T) {
	t.Parallel()
	for url, ok := range map[string]bool{
		"https://files.example/up":                   true,
		"sftp://user:pass@files.example:2222/up?a=b": true,
		"http://[::1]:80/":                           true,
		"ftps://files.example":                       true,
		"":                                           false,
		"files.example/up":                           false,
		"//files.example/up":                         false,
		"file:///etc/passwd":                         false,
		"https://user@/up":                           false,
		"https://files.example:port/":                false,
		"https://files.example/a b":                  false,
		"https://files.example/\n":                   false,
		"https://files.example/" + strings.Repeat("x", 2000): false,
	} {
		var f csms.Faults
		csms.GetLog{LogType: "security", Transfer: csms.Transfer{URL: url}}.Check(&f)
		if (f == nil) != ok || !ok && f[0].Pointer != "/url" {
			t.Errorf("%q: %v", url, f)
		}
	}
}

func TestShownURL(t *testing.T) {
	t.Parallel()
	for url, want := range map[string]string{
		"https://files.example/a@b":        "https://files.example/a@b",
		"ftp://user:pa@ss@files.example":   "ftp://***@files.example",
		"ftp://user@files.example/x?y=z#f": "ftp://***@files.example/x?***",
		"https://files.example?key=1":      "https://files.example?***",
		"https://files.example/?a=b@c.d/e": "https://files.example/?***",
		"no URL, but user:pass@example":    "no URL, but user:pass@example",
	} {
		if got := csms.ShownURL(url); got != want {
			t.Errorf("%s shown as %s, want %s", url, got, want)
		}
		if got := csms.ShownURL(want); got != want {
			t.Errorf("%s shown again as %s", want, got)
		}
	}
}
