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
