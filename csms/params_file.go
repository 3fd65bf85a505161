package csms

import (
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
