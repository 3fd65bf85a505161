package config_test

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/evenkeel/evenkeel/internal/config"
)

func write(t *testing.T, text string) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), "evenkeel.yaml")
	if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}

func TestNothingGivesTheDefaults(t *testing.T) {
	t.Parallel()
	got, err := config.Load(config.Sources{})
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(config.Default(), got); diff != "" {
		t.Errorf("not the defaults (-want +got):\n%s", diff)
	}
}

func TestLaterSourcesWin(t *testing.T) {
	t.Parallel()
	got, err := config.Load(config.Sources{
		File: write(t, `
data: /file
http: :1
ocpp: :2
stations:
  pingInterval: 30s
  maxMessageSize: 2MiB
  auth: {rateLimit: off}
  tls:
    hosts: [a.example, b.example]
    certificates:
      - {cert: one.pem, key: one.key}
`),
		Environ: []string{
			"PATH=/bin", "EVENKEEL_HTTP=:3", "EVENKEEL_OCPP=:4", "EVENKEEL_STATIONS_PING_INTERVAL=40s",
			"EVENKEEL_STATIONS_BOOT_RETRYINTERVAL=5s", "EVENKEEL_TEST_POSTGRES=x",
			"EVENKEEL_STATIONS_TLS_CLIENT_CAS=x.pem, y.pem",
		},
		Flags: map[string]string{"ocpp": ":5", "demo": "true"},
	})
	if err != nil {
		t.Fatal(err)
	}
	want := config.Default()
	want.Data, want.HTTP, want.OCPP, want.Demo = "/file", ":3", ":5", true
	want.Stations.PingInterval = config.Duration(40 * time.Second)
	want.Stations.Boot.RetryInterval = config.Duration(5 * time.Second)
	want.Stations.MaxMessageSize = 2 << 20
	want.Stations.Auth.RateLimit = config.RateLimit{}
	want.Stations.TLS.Hosts = []string{"a.example", "b.example"}
	want.Stations.TLS.ClientCAs = []string{"x.pem", "y.pem"}
	want.Stations.TLS.Certificates = []config.CertificateFiles{{Cert: "one.pem", Key: "one.key"}}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

func TestAllProblemsAreToldAtOnce(t *testing.T) {
	t.Parallel()
	_, err := config.Load(config.Sources{
		File: write(t, `htp: :1
stations:
  pingInterval: 5x
  auth: {rateLimit: fast}
  nonsense: {deep: {er: 1}}
log: debug
demo: perhaps
stations2: 1
`),
		Environ: []string{"EVENKEEL_DATAA=x", "EVENKEEL_SERVICE_HOST=10.0.0.1", "EVENKEEL_PORT=tcp://10.0.0.1:8080", "EVENKEEL_PORT_8080_TCP=x", "EVENKEEL_STATIONS_MAX_MESSAGE_SIZE=big"},
	})
	problems, ok := errors.AsType[config.Problems](err)
	if !ok {
		t.Fatalf("Load gave %v, want Problems", err)
	}
	want := []string{
		"unknown key htp in evenkeel.yaml:1; did you mean http?",
		"log in evenkeel.yaml:6 is a section; set one of its keys, such as log.level",
		"unknown key stations.nonsense in evenkeel.yaml:5; remove it, or see docs/configuration.md for the keys there are",
		"unknown key stations2 in evenkeel.yaml:8; remove it, or see docs/configuration.md for the keys there are",
		"unknown environment variable EVENKEEL_DATAA; did you mean EVENKEEL_DATA?",
		"demo in evenkeel.yaml:7: \"perhaps\" is neither true nor false",
		`stations.maxMessageSize in EVENKEEL_STATIONS_MAX_MESSAGE_SIZE: "big" is not a size; write it with its unit, like "512KiB" or "1MiB"`,
		`stations.pingInterval in evenkeel.yaml:3: "5x" is not a duration; write it with its unit, like "55s", "5m", "12h" or "30d"`,
		`stations.auth.rateLimit in evenkeel.yaml:4: "fast" is not a rate; write it like "60/m" (per s, m or h), or "off"`,
	}
	if diff := cmp.Diff(want, []string(problems)); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

func TestValuesOutOfRange(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct {
		flags map[string]string
		yaml  string
		want  string
	}{
		"address":        {flags: map[string]string{"http": "8080"}, want: `http: "8080" is not an address; write HOST:PORT or :PORT`},
		"port":           {flags: map[string]string{"ocpp": ":99999"}, want: `ocpp: ":99999" is not an address`},
		"same port":      {flags: map[string]string{"http": ":9000"}, want: "http and ocpp are both :9000; give each its own port"},
		"no stations":    {flags: map[string]string{"ocpp": "off", "ocpps": "off"}, want: "open at least one"},
		"database":       {flags: map[string]string{"database": "mysql://root:secret@x"}, want: "database is not a PostgreSQL URL; write postgres://"},
		"data":           {flags: map[string]string{"data": ""}, want: "data is empty"},
		"ping":           {yaml: "stations: {pingInterval: 10ms}", want: "stations.pingInterval is 10ms; choose from 1s to 1d"},
		"size":           {yaml: "stations: {maxMessageSize: 1}", want: "stations.maxMessageSize is 1B; choose from 4KiB to 64MiB"},
		"key missing":    {yaml: "stations: {tls: {certificates: [{cert: a}]}}", want: "stations.tls.certificates[0] has no key"},
		"not a list":     {yaml: "stations: {tls: {clientCAs: {a: b}}}", want: "takes a list"},
		"list for value": {yaml: "data: [a]", want: "takes a single value"},
		"broken yaml":    {yaml: "a: [", want: "configuration file"},
		"no file":        {yaml: "", want: "name an existing file with --config"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			src := config.Sources{Flags: c.flags}
			if c.yaml != "" {
				src.File = write(t, c.yaml)
			} else if name == "no file" {
				src.File = filepath.Join(t.TempDir(), "missing.yaml")
			}
			_, err := config.Load(src)
			if err == nil || !strings.Contains(err.Error(), c.want) {
				t.Errorf("Load: %v, want %q in it", err, c.want)
			}
			if err != nil && strings.Contains(err.Error(), "secret") {
				t.Error("the message repeats the password")
			}
			if err != nil && strings.Contains(err.Error(), "\n") {
				t.Errorf("one problem takes more than one line: %q", err)
			}
		})
	}
}

func TestDatabaseFromAFile(t *testing.T) {
	t.Parallel()
	path := filepath.Join(t.TempDir(), "dsn")
	if err := os.WriteFile(path, []byte("postgres://h/db\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	c, err := config.Load(config.Sources{Flags: map[string]string{"database": "file:" + path}})
	if err != nil || c.Database != "postgres://h/db" {
		t.Errorf("got %q, %v", c.Database, err)
	}
}

func TestValuesReadBackAsWritten(t *testing.T) {
	t.Parallel()
	for _, d := range []time.Duration{0, time.Second, 90 * time.Second, time.Minute, time.Hour, 36 * time.Hour, 720 * time.Hour, 1500 * time.Millisecond} {
		var back config.Duration
		if err := back.UnmarshalText([]byte(config.Duration(d).String())); err != nil || time.Duration(back) != d {
			t.Errorf("%v reads back as %v, %v", d, back, err)
		}
	}
	for _, z := range []config.Size{0, 1, 1000, 1024, 1 << 20, 3 << 30, 1<<20 + 1} {
		var back config.Size
		if err := back.UnmarshalText([]byte(z.String())); err != nil || back != z {
			t.Errorf("%d reads back as %d, %v", z, back, err)
		}
	}
	for _, s := range []string{"60/m", "1/s", "5/h", "off"} {
		var r config.RateLimit
		if err := r.UnmarshalText([]byte(s)); err != nil || r.String() != s {
			t.Errorf("%s reads back as %v, %v", s, r, err)
		}
	}
}

func TestEverySettingIsDocumented(t *testing.T) {
	t.Parallel()
	seen := map[string]bool{}
	for _, s := range config.Settings() {
		if len(s.Doc) < 20 || !strings.HasSuffix(s.Doc, ".") {
			t.Errorf("%s: doc %q is no sentence", s.Key, s.Doc)
		}
		if seen[s.Env] {
			t.Errorf("%s: two settings have the variable %s", s.Key, s.Env)
		}
		seen[s.Env] = true
	}
}

func TestReferencePageIsCurrent(t *testing.T) {
	t.Parallel()
	page, err := os.ReadFile("../../docs/configuration.md")
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(config.Reference(), string(page)); diff != "" {
		t.Errorf("docs/configuration.md is out of date, run make generate (-want +got):\n%s", diff)
	}
}
