package csms

import (
	"encoding/base64"
	"encoding/hex"
	"encoding/pem"
	"net/url"
	"slices"
	"strings"
	"time"
)

// fileSchemes are what stations fetch and send files over.
var fileSchemes = []string{"http", "https", "ftp", "ftps", "sftp"}

// Transfer is where a station fetches a file from or sends one to, and how often it tries.
type Transfer struct {
	URL           string `json:"url" minLength:"1" maxLength:"2000" doc:"http, https, ftp, ftps or sftp. Credentials in it are not shown again. Up to 512 characters before OCPP 2.1"`
	Retries       *int   `json:"retries,omitempty" minimum:"0" doc:"The station's choice where absent"`
	RetryInterval *int   `json:"retryIntervalSec,omitempty" minimum:"0" doc:"The station's choice where absent"`
}

func (t Transfer) check(f *Faults) {
	f.url("/url", t.URL, fileSchemes...)
	if t.Retries != nil && *t.Retries < 0 {
		f.Add("/retries", "must not be negative")
	}
	if t.RetryInterval != nil && *t.RetryInterval < 0 {
		f.Add("/retryIntervalSec", "must not be negative")
	}
}

// redacted gives the transfer without the credentials of its URL.
func (t Transfer) redacted() Transfer {
	t.URL = ShownURL(t.URL)
	return t
}

// url notes a text that is no URL of one of the schemes with a host.
func (f *Faults) url(pointer, value string, schemes ...string) {
	f.length(pointer, value, true, 2000)
	if value == "" {
		return
	}
	u, err := url.Parse(value)
	if err != nil || u.Hostname() == "" || !slices.Contains(schemes, u.Scheme) || strings.ContainsAny(value, " \"<>\\^`{|}") {
		f.Add(pointer, "must be a URL with a host and one of the schemes %s", strings.Join(schemes, ", "))
	}
}

// ShownURL is a URL as it may be kept and shown: without user and password, and without
// its query, which is where signed addresses have their key. Text that is no such URL is
// given as it is.
func ShownURL(text string) string {
	scheme, rest, ok := strings.Cut(text, "://")
	if !ok {
		return text
	}
	end := strings.IndexAny(rest, "/?#")
	if end < 0 {
		end = len(rest)
	}
	host, path := rest[:end], rest[end:]
	if at := strings.LastIndexByte(host, '@'); at >= 0 {
		host = redacted + host[at:]
	}
	if question := strings.IndexByte(path, '?'); question >= 0 {
		path = path[:question+1] + redacted
	}
	return scheme + "://" + host + path
}

// GetLog asks a station to send its log to a place.
// OCPP 2.0.1 Part 2, N01; OCPP 1.6 section 5.9 and security white paper, N01.
type GetLog struct {
	LogType   string    `json:"logType" enum:"diagnostics,security,dataCollector" doc:"security needs the security extension in OCPP 1.6, dataCollector OCPP 2.1"`
	Oldest    time.Time `json:"oldest,omitzero" doc:"From then on; from the beginning where absent"`
	Latest    time.Time `json:"latest,omitzero" doc:"Until then; until now where absent"`
	RequestID int       `json:"requestId,omitzero" minimum:"0" doc:"Chosen by the server where absent"`
	Transfer
}

// Type implements [Params].
func (GetLog) Type() CommandType { return "getLog" }

// Check implements [Params].
func (p GetLog) Check(f *Faults) {
	f.oneOf("/logType", p.LogType, "diagnostics", "security", "dataCollector")
	if !p.Oldest.IsZero() && !p.Latest.IsZero() && p.Latest.Before(p.Oldest) {
		f.Add("/latest", "must not lie before oldest")
	}
	f.number("/requestId", p.RequestID)
	p.check(f)
}

// Number implements [Numbered].
func (p GetLog) Number() int { return p.RequestID }

// Numbered implements [Numbered].
func (p GetLog) Numbered(n int) Params { p.RequestID = n; return p }

// Redacted implements [Secretive].
func (p GetLog) Redacted() Params { p.Transfer = p.redacted(); return p }

// LogResult is what a station answered to [GetLog].
type LogResult struct {
	FileName string `json:"fileName"`
}

// UpdateFirmware asks a station to fetch and install firmware. With a certificate and a
// signature the station checks what it fetched.
// OCPP 2.0.1 Part 2, L01 and L02; OCPP 1.6 section 5.19 and security white paper, L01.
type UpdateFirmware struct {
	RetrieveAt         time.Time `json:"retrieveAt,omitzero" doc:"At once where absent"`
	InstallAt          time.Time `json:"installAt,omitzero" doc:"As soon as it is fetched where absent. In OCPP 1.6 for signed firmware alone"`
	SigningCertificate string    `json:"signingCertificate,omitzero" maxLength:"5500" doc:"PEM. Goes with a signature"`
	Signature          string    `json:"signature,omitzero" maxLength:"800" doc:"Base64. Goes with a signingCertificate"`
	RequestID          int       `json:"requestId,omitzero" minimum:"0" doc:"Chosen by the server where absent"`
	Transfer
}

// Type implements [Params].
func (UpdateFirmware) Type() CommandType { return "updateFirmware" }

// Check implements [Params].
func (p UpdateFirmware) Check(f *Faults) {
	if !p.InstallAt.IsZero() && p.InstallAt.Before(p.RetrieveAt) {
		f.Add("/installAt", "must not lie before retrieveAt")
	}
	switch {
	case p.Signature == "" && p.SigningCertificate != "":
		f.Add("/signature", "is required with a signingCertificate")
	case p.Signature != "" && p.SigningCertificate == "":
		f.Add("/signingCertificate", "is required with a signature")
	case p.Signature != "":
		f.certificate("/signingCertificate", p.SigningCertificate, 5500)
		f.length("/signature", p.Signature, true, 800)
		if _, err := base64.StdEncoding.DecodeString(p.Signature); err != nil {
			f.Add("/signature", "must be Base64")
		}
	}
	f.number("/requestId", p.RequestID)
	p.check(f)
}

// Number implements [Numbered].
func (p UpdateFirmware) Number() int { return p.RequestID }

// Numbered implements [Numbered].
func (p UpdateFirmware) Numbered(n int) Params { p.RequestID = n; return p }

// Redacted implements [Secretive].
func (p UpdateFirmware) Redacted() Params { p.Transfer = p.redacted(); return p }

// certificate notes a text that does not begin with a certificate in PEM.
func (f *Faults) certificate(pointer, value string, most int) {
	f.length(pointer, value, true, most)
	if value == "" {
		return
	}
	if block, _ := pem.Decode([]byte(value)); block == nil || block.Type != "CERTIFICATE" {
		f.Add(pointer, "must be a certificate in PEM")
	}
}

// PublishFirmware asks a local controller to fetch firmware and offer it to its stations.
// OCPP 2.0.1 Part 2, L03.
type PublishFirmware struct {
	Checksum  string `json:"checksum" minLength:"32" maxLength:"32" pattern:"^[0-9A-Fa-f]{32}$" doc:"MD5 of the file in hexadecimal"`
	RequestID int    `json:"requestId,omitzero" minimum:"0" doc:"Chosen by the server where absent"`
	Transfer
}

// Type implements [Params].
func (PublishFirmware) Type() CommandType { return "publishFirmware" }

// Check implements [Params].
func (p PublishFirmware) Check(f *Faults) {
	f.checksum("/checksum", p.Checksum)
	f.number("/requestId", p.RequestID)
	p.check(f)
}

// Number implements [Numbered].
func (p PublishFirmware) Number() int { return p.RequestID }

// Numbered implements [Numbered].
func (p PublishFirmware) Numbered(n int) Params { p.RequestID = n; return p }

// Redacted implements [Secretive].
func (p PublishFirmware) Redacted() Params { p.Transfer = p.redacted(); return p }

// UnpublishFirmware asks a local controller to offer firmware no more.
// OCPP 2.0.1 Part 2, L04.
type UnpublishFirmware struct {
	Checksum string `json:"checksum" minLength:"32" maxLength:"32" pattern:"^[0-9A-Fa-f]{32}$" doc:"MD5 of the file in hexadecimal"`
}

// Type implements [Params].
func (UnpublishFirmware) Type() CommandType { return "unpublishFirmware" }

// Check implements [Params].
func (p UnpublishFirmware) Check(f *Faults) { f.checksum("/checksum", p.Checksum) }

// checksum notes what is no MD5 sum in hexadecimal.
func (f *Faults) checksum(pointer, value string) {
	if raw, err := hex.DecodeString(value); err != nil || len(raw) != md5Size {
		f.Add(pointer, "must be an MD5 sum: %d hexadecimal digits", 2*md5Size)
	}
}

const md5Size = 16
