package main

import (
	"context"
	"crypto/rand"
	"crypto/tls"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"math"
	mathrand "math/rand/v2"
	"net/url"
	"os"
	"os/signal"
	"strings"
	"syscall"
	"text/tabwriter"
	"time"

	"github.com/spf13/cobra"

	"github.com/evenkeel/evenkeel/station"
)

// simulateFlags are the flags of `evenkeel simulate`.
type simulateFlags struct {
	url, versions, idPattern, password string
	stations, tokens                   int
	duration, drain                    time.Duration
	seed                               uint64
	speed, rampRate                    float64
	meterInterval                      time.Duration
	idle, chaos                        bool
	chaosEvery                         time.Duration
	api, key                           string
	provision, verify                  bool
	ledger, verifyLedger               string
	restarts                           int
	serve, serveLog                    string
	asJSON, verbose                    bool
	ca, cert, certKey                  string
	insecure                           bool
	tls                                *tls.Config // nil leaves it to the defaults; without what differs between stations
}

// misuse is a fault of the flags, told with its remedy.
func misuse(format string, args ...any) error { return usageError{fmt.Errorf(format, args...)} }

// newSimulateCommand returns `evenkeel simulate`.
func newSimulateCommand() *cobra.Command {
	var f simulateFlags
	cmd := &cobra.Command{
		Use:   "simulate",
		Short: "Run simulated charging stations against a CSMS",
		Long: `Runs one to tens of thousands of charging stations of OCPP 1.6J, 2.0.1 and 2.1 against any CSMS. Cars
arrive, charge with a believable curve and leave; the stations answer every CALL of their version and queue
what must not be lost while they are offline. With --verify, what the CSMS acknowledged is compared with what
it tells over REST; the last line sums that up, and the exit status is 1 if anything differs.`,
		Example: `  evenkeel simulate --stations 3 --for 2m
  evenkeel simulate --stations 200 --versions 1.6:70,2.0.1:20,2.1:10 --for 3m --chaos \
      --api http://127.0.0.1:8080 --key "$KEY" --provision --verify`,
		Args: noArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			ctx, stop := signal.NotifyContext(cmd.Context(), os.Interrupt, syscall.SIGTERM)
			defer stop()
			defer context.AfterFunc(ctx, func() {
				stop() // a second interrupt is no longer caught: it ends the process at once
				_, _ = fmt.Fprintf(cmd.ErrOrStderr(), "\ninterrupted: the stations get %v to deliver what they have queued; interrupt again to end at once\n", f.drain)
			})()
			return simulate(ctx, &f, cmd.OutOrStdout(), cmd.ErrOrStderr())
		},
	}
	fl := cmd.Flags()
	fl.StringVar(&f.url, "url", "ws://127.0.0.1:9000/ocpp", "where the CSMS takes stations, without the identity")
	fl.IntVar(&f.stations, "stations", 1, "number of stations")
	fl.StringVar(&f.versions, "versions", "1.6,2.0.1,2.1", "OCPP versions, with weights as in 1.6:70,2.1:30")
	fl.StringVar(&f.idPattern, "id-pattern", "SIM%05d", "identities, made from numbers from 1")
	fl.StringVar(&f.password, "password", "", "password of all stations, 16 to 20 characters to fit every version; with --provision made up if absent")
	fl.StringVar(&f.ca, "ca", "", "PEM file with the roots that certificates of the CSMS are checked with, for wss and https; default are the system's")
	fl.StringVar(&f.cert, "cert", "", "PEM file with the stations' client certificate (security profile 3); %s in it stands for the identity")
	fl.StringVar(&f.certKey, "cert-key", "", "PEM file with the key of --cert; %s in it stands for the identity")
	fl.BoolVar(&f.insecure, "insecure-skip-verify", false, "take any certificate of the CSMS for good, which protects from nobody")
	fl.IntVar(&f.tokens, "tokens", 20, "number of id tokens (04E7EE00000001 ...) that drivers carry")
	fl.DurationVar(&f.duration, "for", 0, "how long cars come; 0 until interrupted")
	fl.DurationVar(&f.drain, "drain", 2*time.Minute, "how long stations may take at the end to deliver what they have queued")
	fl.Uint64Var(&f.seed, "seed", 1, "seed of everything random")
	fl.Float64Var(&f.speed, "speed", 60, "how many times shorter than real visits are; 1 for real time")
	fl.Float64Var(&f.rampRate, "ramp-rate", 200, "stations that start per second")
	fl.DurationVar(&f.meterInterval, "meter-interval", 0, "time between meter samples, in whole seconds; 0: a minute divided by the speed")
	fl.BoolVar(&f.idle, "idle", false, "no cars come")
	fl.BoolVar(&f.chaos, "chaos", false, "cut and freeze sockets, stay offline, send messages twice, late and out of order")
	fl.DurationVar(&f.chaosEvery, "chaos-every", 20*time.Second, "mean time between two mishaps of a station")
	fl.StringVar(&f.api, "api", "http://127.0.0.1:8080", "REST API of the CSMS, for --provision and --verify")
	fl.StringVar(&f.key, "key", "", "API key of role owner; default is $EVENKEEL_API_KEY")
	fl.BoolVar(&f.provision, "provision", false, "make the records of stations and id tokens over REST first")
	fl.BoolVar(&f.verify, "verify", false, "compare what was acknowledged with the CSMS over REST at the end")
	fl.StringVar(&f.ledger, "ledger", "", "write each billing message sent and acknowledged to this file, as lines of JSON")
	fl.StringVar(&f.verifyLedger, "verify-ledger", "", "simulate nothing: verify this file of an earlier run")
	fl.StringVar(&f.serve, "serve", "", "command that runs the CSMS; it is started first, and stopped at the end")
	fl.StringVar(&f.serveLog, "serve-log", "", "file for what that command prints")
	fl.IntVar(&f.restarts, "restart", 0, "how often to kill that command with SIGKILL and start it again, at random times")
	fl.BoolVar(&f.asJSON, "json", false, "print the summary as JSON")
	fl.BoolVar(&f.verbose, "verbose", false, "log what stations meet with")
	return cmd
}

// check finds wrong flags and fills in what follows from others.
func (f *simulateFlags) check() error {
	if f.key == "" {
		f.key = os.Getenv("EVENKEEL_API_KEY")
	}
	u, err := url.Parse(f.url)
	switch {
	case err != nil || u.Host == "" || u.Scheme != "ws" && u.Scheme != "wss":
		return misuse("--url %q is no WebSocket address; use one such as ws://127.0.0.1:9000/ocpp", f.url)
	case f.stations < 1:
		return misuse("--stations %d leaves nothing to simulate; use 1 or more", f.stations)
	case f.tokens < 1:
		return misuse("--tokens %d leaves drivers without a card; use 1 or more", f.tokens)
	case !(f.speed > 0) || math.IsInf(f.speed, 0):
		return misuse("--speed %v is not above 0; use 1 for real time, 60 for a minute a second", f.speed)
	case !(f.rampRate > 0):
		return misuse("--ramp-rate %v starts no station; use a number above 0", f.rampRate)
	case f.duration < 0 || f.drain <= 0:
		return misuse("--for and --drain take a time such as 3m; --for 0 runs until interrupted")
	case f.meterInterval < 0 || f.meterInterval%time.Second != 0:
		return misuse("--meter-interval %v is not in whole seconds; use one such as 10s", f.meterInterval)
	case f.chaos && f.chaosEvery <= 0:
		return misuse("--chaos-every %v is not above 0; use one such as 20s", f.chaosEvery)
	case (f.provision || f.verify || f.verifyLedger != "") && f.key == "":
		return misuse("--provision and --verify need an API key; make one with: evenkeel apikey create --name simulate --role owner, and give it with --key")
	case f.restarts < 0 || f.restarts > 0 && f.serve == "":
		return misuse("--restart %d has nothing to restart; give the server's command with --serve", f.restarts)
	case f.restarts > 0 && f.duration == 0:
		return misuse("--restart needs to know how long the run is; give it with --for")
	case f.password != "" && (len(f.password) < 16 || len(f.password) > 20):
		return misuse("--password has %d characters; use 16 to 20, which every OCPP version takes", len(f.password))
	}
	if a, err := url.Parse(f.api); err != nil || a.Host == "" || a.Scheme != "http" && a.Scheme != "https" {
		return misuse("--api %q is no web address; use one such as http://127.0.0.1:8080", f.api)
	}
	if f.provision && f.password == "" && f.cert == "" {
		f.password = rand.Text()[:20]
	}
	if err := f.checkFiles(); err != nil {
		return err
	}
	return f.loadTLS(u.Scheme)
}

// simulate runs the command.
func simulate(ctx context.Context, f *simulateFlags, stdout, stderr io.Writer) error {
	if err := f.check(); err != nil {
		return err
	}
	api := f.newAPI()
	defer api.Close()
	if f.verifyLedger != "" {
		return verifyFile(ctx, f, api, stdout)
	}
	ledger, closeLedger, err := openLedger(f)
	if err != nil {
		return err
	}
	defer closeLedger()
	fleet, err := newFleet(f, ledger, stderr)
	if err != nil {
		return err
	}
	server, err := startServer(ctx, f)
	if err != nil {
		return err
	}
	defer server.stop()
	if f.provision {
		if err := fleet.Provision(ctx, api); err != nil {
			closeFleet(ctx, fleet)
			return apiFault(f, "provision", err)
		}
	}
	began := time.Now()
	err = runFleet(ctx, f, fleet, server, stderr)
	closeFleet(ctx, fleet)
	if flushErr := ledger.Flush(); err == nil && flushErr != nil {
		err = fmt.Errorf("write %s: %w", f.ledger, flushErr)
	}
	var verdict *station.Verdict
	if f.verify && fleet.Stats().Counts().Connections > 0 {
		// An interrupt, or stations that were not done in time, have ended the run, not the verification: what was
		// acknowledged must be there.
		var verifyErr error
		if verdict, verifyErr = ledger.Verify(context.WithoutCancel(ctx), api); verifyErr != nil && err == nil {
			err = apiFault(f, "verify", verifyErr)
		}
	}
	if printErr := summarize(stdout, f, fleet.Stats(), time.Since(began), server.kills, verdict); err == nil {
		err = printErr
	}
	if err == nil && verdict != nil && !verdict.OK() {
		err = errors.New("the CSMS does not hold what it acknowledged")
	}
	return err
}

func newFleet(f *simulateFlags, ledger *station.Ledger, stderr io.Writer) (*station.Fleet, error) {
	mix, err := station.ParseMix(f.versions)
	if err != nil {
		return nil, misuse("--versions: %w", err)
	}
	o := station.FleetOptions{
		URL: f.url, Stations: f.stations, Mix: mix, IDPattern: f.idPattern, Tokens: station.DefaultTokens(f.tokens), Seed: f.seed, Speed: f.speed,
		RampRate: f.rampRate, MeterInterval: f.meterInterval, Idle: f.idle, Ledger: ledger,
	}
	if f.tls != nil {
		o.TLS = f.stationTLS
	}
	if f.password != "" {
		o.Password = []byte(f.password)
	}
	if f.chaos {
		o.Chaos.Every = f.chaosEvery
	}
	if f.chaos || f.restarts > 0 {
		// A CSMS that is killed again and again must be found again soon, or little happens between.
		o.ReconnectMin, o.ReconnectMax, o.RetryInterval = 500*time.Millisecond, 5*time.Second, 2*time.Second
	}
	if f.verbose {
		o.Logger = slog.New(slog.NewTextHandler(stderr, &slog.HandlerOptions{Level: slog.LevelDebug}))
	}
	fleet, err := station.NewFleet(o)
	if err != nil {
		return nil, misuse("%w", err)
	}
	return fleet, nil
}

func openLedger(f *simulateFlags) (*station.Ledger, func(), error) {
	if f.ledger == "" {
		return station.NewLedger(nil), func() {}, nil
	}
	file, err := os.Create(f.ledger)
	if err != nil {
		return nil, nil, misuse("--ledger: %w; use a file in a directory that can be written", err)
	}
	return station.NewLedger(file), func() { _ = file.Close() }, nil // what could fail was told by Flush
}

func closeFleet(ctx context.Context, fleet *station.Fleet) {
	ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), 10*time.Second)
	defer cancel()
	fleet.Close(ctx)
}

// runFleet lets the fleet charge for its time, killing the server as often as asked, and brings it to rest.
func runFleet(ctx context.Context, f *simulateFlags, fleet *station.Fleet, server *serverProcess, stderr io.Writer) error {
	run := ctx
	if f.duration > 0 {
		var cancel context.CancelFunc
		run, cancel = context.WithTimeout(ctx, f.duration)
		defer cancel()
	}
	p := startProgress(fleet, server, stderr, f.asJSON)
	defer p.stop()
	fleet.Start()
	err := server.haunt(run, killTimes(f))
	if err == nil {
		<-run.Done()
	}
	p.phase("settling")
	drain, cancel := context.WithTimeout(context.WithoutCancel(ctx), f.drain)
	defer cancel()
	settleErr := fleet.Settle(drain)
	switch {
	case err != nil:
	case fleet.Stats().Counts().Connections == 0:
		err = neverConnected(f, fleet.Stats().LastDialError())
	case errors.Is(settleErr, context.DeadlineExceeded):
		err = fmt.Errorf("%w; --drain says how long they wait", settleErr)
	default:
		err = settleErr
	}
	return err
}

// maxDown is how long a killed server stays away at most: long enough for stations to miss it and queue.
const maxDown = 3 * time.Second

// killTimes draws the moments at which the server is killed: one in each part of the run, so that they are spread.
func killTimes(f *simulateFlags) []kill {
	rng := mathrand.New(mathrand.NewPCG(f.seed, 0x6b696c6c))
	out := make([]kill, f.restarts)
	part := f.duration / time.Duration(f.restarts+1)
	for i := range out {
		out[i].at = part/2 + part*time.Duration(i) + time.Duration(rng.Int64N(int64(part)+1))
		out[i].down = time.Duration(rng.Int64N(int64(min(part/2, maxDown)) + 1))
	}
	return out
}

// verifyFile verifies the ledger of an earlier run.
func verifyFile(ctx context.Context, f *simulateFlags, api *station.API, stdout io.Writer) error {
	file, err := os.Open(f.verifyLedger)
	if err != nil {
		return misuse("--verify-ledger: %w; give a file that --ledger has written", err)
	}
	defer func() { _ = file.Close() }()
	ledger, err := station.ReadLedger(file)
	if err != nil {
		return misuse("--verify-ledger %s: %w; give a file that --ledger has written", f.verifyLedger, err)
	}
	verdict, err := ledger.Verify(ctx, api)
	if err != nil {
		return apiFault(f, "verify", err)
	}
	printVerdict(stdout, verdict)
	if !verdict.OK() {
		return errors.New("the CSMS does not hold what it acknowledged")
	}
	return nil
}

func printVerdict(w io.Writer, v *station.Verdict) {
	for _, line := range v.Differences {
		_, _ = fmt.Fprintln(w, line)
	}
	_, _ = fmt.Fprintln(w, v)
}

// simulateSummary is what --json prints.
type simulateSummary struct {
	Duration  string           `json:"duration"`
	Kills     int              `json:"kills"`
	Counts    station.Counts   `json:"counts"`
	Latencies []latencySummary `json:"latencies"`
	Problems  []string         `json:"problems"`
	Verdict   *station.Verdict `json:"verdict,omitempty"`
}

type latencySummary struct {
	Action string  `json:"action"`
	Count  int64   `json:"count"`
	P50    float64 `json:"p50Ms"`
	P90    float64 `json:"p90Ms"`
	P99    float64 `json:"p99Ms"`
	Max    float64 `json:"maxMs"`
}

// summarize prints what happened.
func summarize(w io.Writer, f *simulateFlags, st *station.Stats, took time.Duration, kills int, verdict *station.Verdict) error {
	c := st.Counts()
	if f.asJSON {
		s := simulateSummary{Duration: took.Round(time.Millisecond).String(), Kills: kills, Counts: c, Problems: st.Problems(), Verdict: verdict}
		ms := func(d time.Duration) float64 { return float64(d.Microseconds()) / 1000 }
		for _, l := range st.Latencies() {
			s.Latencies = append(s.Latencies, latencySummary{l.Action, l.Count, ms(l.P50), ms(l.P90), ms(l.P99), ms(l.Max)})
		}
		enc := json.NewEncoder(w)
		enc.SetIndent("", "  ")
		return enc.Encode(s)
	}
	var b strings.Builder
	fmt.Fprintf(&b, "%d stations for %s: %d connections (%d failed), %d boots accepted, %d not\n", f.stations, took.Round(time.Second), c.Connections, c.FailedConnections, c.BootsAccepted, c.BootsNotAccepted)
	if err := st.LastDialError(); err != nil {
		fmt.Fprintf(&b, "the last connection that failed: %v\n", err)
	}
	fmt.Fprintf(&b, "transactions: %d started, %d ended with %.3f kWh; drivers refused: %d\n", c.TransactionsStarted, c.TransactionsEnded, float64(c.EnergyWh)/1000, c.TapsRefused)
	fmt.Fprintf(&b, "billing messages: %d acknowledged, %d given up; answers lost: %d, timeouts: %d, CALLERRORs: %d\n", c.Acknowledged, c.Discarded, c.AnswersLost, c.Timeouts, c.CallErrors)
	fmt.Fprintf(&b, "CALLs of the CSMS: %d, refused: %d; mishaps: %d, server kills: %d\n\n", c.CallsAnswered, c.CallsRefused, c.Mishaps, kills)
	t := tabwriter.NewWriter(&b, 0, 0, 2, ' ', tabwriter.AlignRight)
	_, _ = fmt.Fprintln(t, "answered\tcount\tp50\tp90\tp99\tmax\t")
	for _, l := range st.Latencies() {
		r := func(d time.Duration) time.Duration { return d.Round(10 * time.Microsecond) }
		_, _ = fmt.Fprintf(t, "%s\t%d\t%v\t%v\t%v\t%v\t\n", l.Action, l.Count, r(l.P50), r(l.P90), r(l.P99), r(l.Max))
	}
	_ = t.Flush() // into memory
	if c.Problems > 0 {
		fmt.Fprintf(&b, "\nproblems: %d\n", c.Problems)
		for _, p := range st.Problems() {
			fmt.Fprintln(&b, "  "+p)
		}
	}
	if _, err := io.WriteString(w, b.String()); err != nil {
		return fmt.Errorf("print the summary: %w", err)
	}
	if verdict != nil {
		printVerdict(w, verdict)
	}
	return nil
}
