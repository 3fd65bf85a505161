package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"os"
	"os/signal"
	"syscall"
	"time"

	"github.com/lmittmann/tint"
	"github.com/spf13/cobra"

	"github.com/evenkeel/evenkeel/internal/config"
)

// newServeCommand returns `evenkeel serve`.
func newServeCommand() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "serve",
		Short: "Run the server",
		Long: `Runs the server until it is told to stop. It needs no configuration: records are kept
in an embedded database in the data folder. SIGTERM or Ctrl-C stops it in good order, a
second one at once; SIGHUP reads the TLS certificates again. All settings, with their
environment variables, are in docs/configuration.md.`,
		Example: `  evenkeel serve --demo
  evenkeel serve --data /var/lib/evenkeel
  evenkeel serve --database postgres://evenkeel@db/evenkeel --config /etc/evenkeel.yaml`,
		Args: noArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			c, err := loadSettings(cmd)
			if err != nil {
				return err
			}
			return serve(cmd.Context(), &c, cmd.OutOrStdout(), cmd.ErrOrStderr())
		},
	}
	addSettings(cmd, serveSettings)
	return cmd
}

// stopTimeout bounds the whole of a stop in good order, beside the spread over which
// stations are sent away. Process managers kill after 30 s or more.
const stopTimeout = 25 * time.Second

// serve runs the server until ctx or a signal ends it.
func serve(ctx context.Context, c *config.Config, stdout, stderr io.Writer) error {
	log := newLogger(&c.Log, stderr)
	ctx, stop := context.WithCancelCause(ctx)
	defer stop(nil)
	signals := make(chan os.Signal, 4)
	signal.Notify(signals, os.Interrupt, syscall.SIGTERM, syscall.SIGHUP)
	defer signal.Stop(signals)

	limit := raiseFileLimit()
	if err := makeDataDir(c.Data); err != nil {
		return err
	}
	lock, err := lockData(c.Data)
	if err != nil {
		return err
	}
	defer func() { _ = lock.Close() }()
	ls, err := listen(ctx, c)
	if err != nil {
		return err
	}
	s, err := newServer(ctx, c, ls, log)
	if err != nil {
		ls.close()
		return err
	}
	if limit > 0 && limit < 4096 {
		log.Warn("few files may be open at once, and each station takes one", "limit", limit)
	}
	done := make(chan struct{})
	defer close(done)
	go watchSignals(signals, done, stop, s, log)
	s.banner(ctx, stdout)
	return s.run(ctx)
}

// errSignal is why a server stops that was told to.
var errSignal = errors.New("signal")

// watchSignals turns signals into what they ask for. It ends with done.
func watchSignals(signals <-chan os.Signal, done <-chan struct{}, stop context.CancelCauseFunc, s *server, log *slog.Logger) {
	stopping := false
	for {
		select {
		case <-done:
			return
		case sig := <-signals:
			switch {
			case sig == syscall.SIGHUP:
				s.reload()
			case stopping:
				log.Error("stopped at once by a second signal")
				os.Exit(exitError)
			default:
				stopping = true
				log.Info("stopping", "signal", sig.String())
				stop(fmt.Errorf("%w %v", errSignal, sig))
			}
		}
	}
}

// newLogger writes text for people to a terminal and JSON elsewhere.
func newLogger(c *config.Log, w io.Writer) *slog.Logger {
	var level slog.Level
	if err := level.UnmarshalText([]byte(c.Level)); err != nil {
		level = slog.LevelInfo // can't be: the settings were checked
	}
	format := c.Format
	if format == "auto" {
		format = "json"
		if terminal(w) {
			format = "text"
		}
	}
	if format == "json" {
		return slog.New(slog.NewJSONHandler(w, &slog.HandlerOptions{Level: level}))
	}
	return slog.New(tint.NewTextHandler(w, &tint.Options{Level: level, TimeFormat: time.TimeOnly, NoColor: !terminal(w)}))
}

func terminal(w io.Writer) bool {
	f, ok := w.(*os.File)
	if !ok {
		return false
	}
	info, err := f.Stat()
	return err == nil && info.Mode()&os.ModeCharDevice != 0
}
