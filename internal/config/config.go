// Package config holds the server's settings: one [Config] struct with defaults in code,
// loaded from a YAML file, the environment and flags, in rising order of precedence.
//
// The server starts with no configuration at all. Unknown keys are errors, and all
// problems are told at once, each with what to do about it. The reference page
// docs/configuration.md is generated from the struct. Only package cmd uses this one;
// every other package receives plain values.
package config

//go:generate go run ./reference ../../docs/configuration.md

import "time"

// Config is every setting of `evenkeel serve`. A field's key is its koanf tag, joined
// with dots through the sections.
type Config struct {
	Data     string `koanf:"data" doc:"Folder that holds everything the embedded default keeps: database, journal, lock, certificates. Made when missing."`
	Database string `koanf:"database" doc:"PostgreSQL to use instead of the SQLite database in the data folder, as postgres://user:password@host:5432/name. Read from a file when written as file:PATH."`
	HTTP     string `koanf:"http" doc:"Address of REST API and console. off closes the listener."`
	OCPP     string `koanf:"ocpp" doc:"Address that stations connect to without TLS (ws://). off closes the listener."`
	OCPPS    string `koanf:"ocpps" doc:"Address that stations connect to with TLS (wss://), security profiles 1 to 3. off closes the listener."`
	Private  string `koanf:"private" doc:"Address of /healthz, /readyz and /metrics; not for the outside. off closes the listener."`
	Demo     bool   `koanf:"demo" doc:"Run a dozen simulated stations against this server, with records and tokens made for them."`
	Node     string `koanf:"node" doc:"Name of this server node, unique in a cluster and the same after a restart. The host name when empty."`

	Log       Log       `koanf:"log"`
	API       API       `koanf:"api"`
	Stations  Stations  `koanf:"stations"`
	Retention Retention `koanf:"retention"`
	Shutdown  Shutdown  `koanf:"shutdown"`
}

// Log is how the server logs, to standard error.
type Log struct {
	Level  Level     `koanf:"level" doc:"Least level that is logged: debug, info, warn or error."`
	Format LogFormat `koanf:"format" doc:"text, json, or auto: text on a terminal and json elsewhere."`
}

// API is the listener of REST API and console.
type API struct {
	TLS CertificateFiles `koanf:"tls"`
}

// Stations is all that concerns the connections of charging stations.
type Stations struct {
	HeartbeatInterval Duration    `koanf:"heartbeatInterval" doc:"Interval told to accepted stations with the answer to BootNotification."`
	MaxMessageSize    Size        `koanf:"maxMessageSize" doc:"Most bytes of one message of a station, counted after inflating. Larger ones close the connection."`
	PingInterval      Duration    `koanf:"pingInterval" doc:"How often the server pings each station. Two intervals without a sign of life close the connection. off sends none."`
	CallTimeout       Duration    `koanf:"callTimeout" doc:"How long a station may take to answer a message of the server."`
	Boot              Boot        `koanf:"boot"`
	Auth              StationAuth `koanf:"auth"`
	TLS               StationTLS  `koanf:"tls"`
}

// Boot is the registration of stations.
type Boot struct {
	RetryInterval Duration `koanf:"retryInterval" doc:"Interval told to pending and rejected stations: when they may send BootNotification again."`
}

// StationAuth is the log-in of stations.
type StationAuth struct {
	RateLimit RateLimit `koanf:"rateLimit" doc:"Refused log-ins that one source address may have before its further attempts are refused unread, as number/s, number/m or number/h; a refused pair of source and station is allowed a twentieth of it. off sets no limit."`
}

// StationTLS is the TLS listener of stations.
type StationTLS struct {
	Certificates []CertificateFiles `koanf:"certificates" doc:"Server certificates, RSA and ECDSA side by side, each {cert: FILE, key: FILE} in PEM. Empty: the built-in CA in the data folder issues them. The files are read again on SIGHUP."`
	ClientCAs    []string           `koanf:"clientCAs" doc:"PEM files of the CAs whose client certificates are accepted (security profile 3). Empty: the built-in CA's."`
	Hosts        []string           `koanf:"hosts" doc:"Host names and addresses to write into the certificates of the built-in CA, beside this machine's own."`
	Organization string             `koanf:"organization" doc:"Organization (O) that client certificates must name, such as the operator's. Empty: whatever the CAs have certified."`
	LegacySuites bool               `koanf:"legacySuites" doc:"Also offer TLS 1.2 with static RSA, which some stations need and which has no forward secrecy."`
}

// CertificateFiles names a certificate and its key; both empty is none.
type CertificateFiles struct {
	Cert string `koanf:"cert" doc:"PEM file of the certificate with its chain."`
	Key  string `koanf:"key" doc:"PEM file of the certificate's private key."`
}

// Retention is how long what is not needed for billing records is kept. The records of
// transactions and their meter samples are kept for good.
type Retention struct {
	BillingFrames Duration `koanf:"billingFrames" doc:"How long raw frames of billing messages are kept."`
	Journal       Duration `koanf:"journal" doc:"How long other raw frames are kept."`
	Events        Duration `koanf:"events" doc:"How long events can be read again by their sequence."`
}

// Shutdown is how the server ends.
type Shutdown struct {
	Spread Duration `koanf:"spread" doc:"Time over which the stations' connections are closed, so that they do not all return at once."`
}

// Default is the configuration of a server that is told nothing.
func Default() Config {
	const day = 24 * time.Hour
	return Config{
		Data:    "./data",
		HTTP:    ":8080",
		OCPP:    ":9000",
		OCPPS:   ":9443",
		Private: "127.0.0.1:9090",
		Log:     Log{Level: "info", Format: "auto"},
		Stations: Stations{
			HeartbeatInterval: Duration(300 * time.Second),
			MaxMessageSize:    1 << 20,
			PingInterval:      Duration(55 * time.Second),
			CallTimeout:       Duration(30 * time.Second),
			Boot:              Boot{RetryInterval: Duration(60 * time.Second)},
			Auth:              StationAuth{RateLimit: RateLimit{Count: 200, Per: time.Minute}},
		},
		Retention: Retention{
			BillingFrames: Duration(90 * day),
			Journal:       Duration(7 * day),
			Events:        Duration(7 * day),
		},
		Shutdown: Shutdown{Spread: Duration(2 * time.Second)},
	}
}

// Off reports that a listener's address closes it.
func Off(addr string) bool { return addr == "off" || addr == "" }
