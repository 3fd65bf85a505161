// Command evenkeel is a charging station management system in one binary: the server,
// and the tools around it. Each verb has a file; this one only puts them together.
package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"runtime"
	"runtime/debug"
	"strings"

	"github.com/spf13/cobra"

	"github.com/evenkeel/evenkeel/csms"
	"github.com/evenkeel/evenkeel/internal/config"
)

// version is set by the linker.
var version = "dev"

func main() {
	os.Exit(run(context.Background(), os.Args[1:], os.Stdout, os.Stderr))
}

// The exit statuses of all verbs.
const (
	exitOK    = 0
	exitError = 1 // it could not be done, or something was found wrong
	exitUsage = 2 // it was asked for wrongly: flags, settings, files
)

// run executes a command line and gives the exit status.
func run(ctx context.Context, args []string, stdout, stderr io.Writer) int {
	root := newRootCommand()
	root.SetArgs(args)
	root.SetOut(stdout)
	root.SetErr(stderr)
	err := root.ExecuteContext(ctx)
	if err == nil {
		return exitOK
	}
	for line := range strings.SplitSeq(message(err), "\n") {
		_, _ = fmt.Fprintln(stderr, "evenkeel:", line)
	}
	return status(err)
}

func newRootCommand() *cobra.Command {
	root := &cobra.Command{
		Use:   "evenkeel",
		Short: "Charging station management system for OCPP 1.6J, 2.0.1 and 2.1",
		Long: `Evenkeel is the server that electric-vehicle charging stations connect to over
OCPP 1.6J, 2.0.1 and 2.1, with the tools to simulate and examine them.

Start with:  evenkeel serve --demo`,
		SilenceUsage:  true,
		SilenceErrors: true,
		Args:          unknownVerb,
		Version:       versionText(),
		RunE:          func(cmd *cobra.Command, _ []string) error { return cmd.Help() },
	}
	root.SetVersionTemplate("{{.Version}}\n")
	root.SetFlagErrorFunc(func(cmd *cobra.Command, err error) error {
		return usageError{fmt.Errorf("%w; see %s --help", err, cmd.CommandPath())}
	})
	root.AddCommand(
		newServeCommand(),
		newAPIKeyCommand(),
		newSimulateCommand(),
		newDecodeCommand(),
		newVersionCommand(),
	)
	return root
}

func unknownVerb(cmd *cobra.Command, args []string) error {
	if len(args) == 0 {
		return nil
	}
	var names []string
	for _, c := range cmd.Commands() {
		if c.IsAvailableCommand() {
			names = append(names, c.Name())
		}
	}
	return usageError{fmt.Errorf("unknown command %q; use one of %s", args[0], strings.Join(names, ", "))}
}

// noArgs refuses arguments with a line that names the command.
func noArgs(cmd *cobra.Command, args []string) error {
	if len(args) == 0 {
		return nil
	}
	return usageError{fmt.Errorf("unexpected %q; %s takes flags only, see %s --help", args[0], cmd.CommandPath(), cmd.CommandPath())}
}

// usageError is a fault of the command line, the settings or a file they name.
type usageError struct{ error }

func (e usageError) Unwrap() error { return e.error }

// ExitStatus makes the process end with status 2.
func (usageError) ExitStatus() int { return exitUsage }

// status is the exit status that belongs to an error.
func status(err error) int {
	if s, ok := errors.AsType[interface {
		error
		ExitStatus() int
	}](err); ok {
		return s.ExitStatus()
	}
	if _, ok := errors.AsType[config.Problems](err); ok || csms.CodeOf(err) == csms.CodeInvalid {
		return exitUsage
	}
	return exitError
}

// message is what is told of an error: without the code that an [csms.Error] begins with.
func message(err error) string {
	if e, ok := err.(*csms.Error); ok { //nolint:errorlint // only the outermost is stripped of its code
		text := e.Message
		for _, f := range e.Fields {
			text += "\n" + f.Pointer + ": " + f.Message
		}
		return text
	}
	return err.Error()
}

func newVersionCommand() *cobra.Command {
	return &cobra.Command{
		Use:   "version",
		Short: "Print the version of this binary",
		Args:  noArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			_, err := fmt.Fprintln(cmd.OutOrStdout(), versionText())
			return err
		},
	}
}

func versionText() string {
	return fmt.Sprintf("evenkeel %s (%s, %s/%s)", buildVersion(), runtime.Version(), runtime.GOOS, runtime.GOARCH)
}

// buildVersion is the linker's version or, for `go install`, the module's.
func buildVersion() string {
	if version != "dev" {
		return version
	}
	if info, ok := debug.ReadBuildInfo(); ok && info.Main.Version != "" && info.Main.Version != "(devel)" {
		return info.Main.Version
	}
	return version
}
