package main

import (
	"bytes"
	"cmp"
	"fmt"
	"io"
	"os"
	"strings"

	"github.com/spf13/cobra"

	"github.com/evenkeel/evenkeel/internal/gateway"
	"github.com/evenkeel/evenkeel/ocppj"
	"github.com/evenkeel/evenkeel/ocppjson"
)

// maxDecodeInput bounds what `evenkeel decode` reads.
const maxDecodeInput = 256 << 20

// newDecodeCommand returns `evenkeel decode`.
func newDecodeCommand() *cobra.Command {
	var version string
	cmd := &cobra.Command{
		Use:   "decode [FRAME | FILE | -]",
		Short: "Explain OCPP-J frames: what they are, what breaks the schema, what Evenkeel makes of them",
		Long: `Explains a pasted frame or the frames in a log; time stamps and whatever else stands around them is skipped,
also quotes and escapes where the log is JSON. For each it tells version, type and action, each violation of the schema with its place and the
rule behind it, and what Evenkeel does: take it, under the names of the deviations it tolerates, quarantine it, or
refuse it with a CALLERROR. Without an argument, or with -, it reads standard input. The exit status is 1 if a frame
breaks a rule.`,
		Example: `  evenkeel decode '[2,"7","Authorize",{"idTag":4021873}]'
  evenkeel decode --version 2.0.1 station.log
  curl -H "Authorization: Bearer $KEY" http://localhost:8080/api/v1/charging-stations/CP1/messages | evenkeel decode`,
		Args: func(_ *cobra.Command, args []string) error {
			if len(args) > 1 {
				return misuse("decode takes one frame or file; put a frame in single quotes so that the shell keeps it whole")
			}
			return nil
		},
		SilenceUsage:  true,
		SilenceErrors: true,
		RunE: func(cmd *cobra.Command, args []string) error {
			return decode(cmd.InOrStdin(), cmd.OutOrStdout(), version, args)
		},
	}
	cmd.SetFlagErrorFunc(func(_ *cobra.Command, err error) error {
		return misuse("%w; see evenkeel decode --help", err)
	})
	cmd.Flags().StringVar(&version, "version", "", "OCPP version: 1.6, 2.0.1 or 2.1; found out by the frames if absent")
	return cmd
}

func noFrame() error {
	return misuse(`no OCPP-J frame found; give one such as [2,"1","Heartbeat",{}], in single quotes, or a file with frames in it`)
}

// decodeVersions are the versions in the order in which they are preferred when all fit
// alike.
var decodeVersions = []ocppj.Version{ocppj.V16, ocppj.V201, ocppj.V21}

func decode(in io.Reader, out io.Writer, version string, args []string) error {
	var fixed ocppj.Version
	if version != "" {
		var ok bool
		if fixed, ok = ocppj.ParseVersion(strings.TrimPrefix(version, "ocpp")); !ok {
			return misuse("--version %q is none that Evenkeel speaks; use 1.6, 2.0.1 or 2.1", version)
		}
	}
	text, err := decodeInput(in, args)
	if err != nil {
		return err
	}
	frames := findFrames(text)
	if len(frames) == 0 {
		return noFrame()
	}
	how := ""
	if fixed == 0 {
		fixed, how = detectVersion(text, frames), " (detected; say --version if it is another)"
	}
	w := &decodeWriter{out: out}
	w.printf("OCPP %s%s\n", fixed, how)
	broken := 0
	calls := callsOf(frames)
	for _, f := range frames {
		e := gateway.Explain(fixed, f.text, calls.action)
		calls.heard(&e)
		w.explain(f, &e)
		if !e.Valid() {
			broken++
		}
	}
	if w.err != nil {
		return w.err
	}
	if broken > 0 {
		return fmt.Errorf("%d of %d frames break a rule", broken, len(frames))
	}
	return nil
}

// decodeInput reads what is to be explained: the argument itself where there is a frame in it.
func decodeInput(in io.Reader, args []string) ([]byte, error) {
	if len(args) == 1 && args[0] != "-" {
		f, err := os.Open(args[0])
		if err != nil {
			if text := []byte(args[0]); len(findFrames(text)) > 0 {
				return text, nil
			}
			if args[0] == "" || strings.ContainsAny(args[0], "[{") {
				return nil, noFrame()
			}
			return nil, misuse("%w; give a frame, a file that can be read, or - for standard input", err)
		}
		defer f.Close()
		in = f
	}
	text, err := io.ReadAll(io.LimitReader(in, maxDecodeInput+1))
	if err != nil {
		return nil, misuse("%w; give a frame or a file", err)
	}
	if len(text) > maxDecodeInput {
		return nil, misuse("more than %d MiB to decode; give a part of the log", maxDecodeInput>>20)
	}
	return text, nil
}

// detectVersion finds the version in which the frames break the fewest rules, unless the
// log names one subprotocol and no other.
func detectVersion(text []byte, frames []foundFrame) ocppj.Version {
	var named []ocppj.Version
	for _, v := range decodeVersions {
		if bytes.Contains(text, []byte(v.Subprotocol())) {
			named = append(named, v)
		}
	}
	if len(named) == 1 {
		return named[0]
	}
	best, least := ocppj.V16, -1
	for _, v := range decodeVersions {
		faults := 0
		calls := callsOf(frames)
		for _, f := range frames[:min(len(frames), 2000)] {
			e := gateway.Explain(v, f.text, calls.action)
			calls.heard(&e)
			faults += len(e.Violations)
			if e.Action != "" && !e.Known || e.Parse != nil && !e.Parse.Usable {
				faults += 100 // the surest signs
			}
		}
		if least < 0 || faults < least {
			best, least = v, faults
		}
	}
	return best
}

// askedCalls knows the action of the CALL that an answer belongs to: the last one with its
// id before it or, in logs that begin with the newest line, the first one at all.
type askedCalls struct{ before, first map[string]string }

func callsOf(frames []foundFrame) *askedCalls {
	a := &askedCalls{map[string]string{}, map[string]string{}}
	for _, f := range frames {
		// The envelope of a CALL is the same in all versions.
		if e, err := ocppj.Parse(ocppj.V21, f.text); err == nil && e.Type == ocppj.Call && a.first[e.ID] == "" {
			a.first[e.ID] = e.Action
		}
	}
	return a
}

func (a *askedCalls) heard(e *gateway.Explanation) {
	if e.Frame.Type == ocppj.Call {
		a.before[e.Frame.ID] = e.Frame.Action
	}
}

func (a *askedCalls) action(id string) string { return cmp.Or(a.before[id], a.first[id]) }

// decodeWriter writes explanations and keeps the first error.
type decodeWriter struct {
	out io.Writer
	err error
}

func (w *decodeWriter) printf(format string, args ...any) {
	if w.err == nil {
		_, w.err = fmt.Fprintf(w.out, format, args...)
	}
}

func (w *decodeWriter) explain(f foundFrame, e *gateway.Explanation) {
	w.printf("\nline %d: ", f.line)
	if e.Parse != nil && !e.Parse.Usable {
		w.printf("no frame of OCPP %s: %s\n", e.Version, e.Parse.Description)
		w.printf("    %s asks for [2,\"id\",\"Action\",{…}], [3,\"id\",{…}] or [4,\"id\",\"Code\",\"text\",{…}]\n", frameSource(e.Version))
		if e.Parse.Reply {
			w.printf("  refused: CALLERROR %s with message id %q\n", e.Version.Spelling(e.Parse.Code), e.Parse.ID)
		} else {
			w.printf("  ignored: such a frame gets no answer\n")
		}
		return
	}
	w.printf("%s %s, message id %q\n", e.Frame.Type, decodeName(e), e.Frame.ID)
	switch e.Frame.Type {
	case ocppj.CallError, ocppj.CallResultError:
		w.printf("  code %q, description %q\n", e.Version.Spelling(e.Frame.Code), e.Frame.Description)
		return
	case ocppj.CallResult:
		if e.Action == "" {
			w.printf("  not checked: the CALL it answers is not among the frames\n")
			return
		}
	}
	if e.Parse != nil {
		w.printf("  envelope: %s; tolerated\n", e.Parse.Description)
	}
	if e.Syntax != "" {
		w.printf("  the payload is no JSON object that can be read: %s\n", e.Syntax)
	}
	rules := newDecodeRules(e)
	for i := range e.Violations {
		w.violation(e, rules, &e.Violations[i])
	}
	w.verdict(e)
}

func decodeName(e *gateway.Explanation) string {
	switch {
	case e.Action == "":
		return "of an unknown CALL"
	case !e.Known:
		return fmt.Sprintf("%q", e.Action)
	case e.Frame.Type == ocppj.CallResult || e.Frame.Type == ocppj.CallError:
		return "of " + e.Action
	default:
		return e.Action
	}
}

func (w *decodeWriter) violation(e *gateway.Explanation, rules *decodeRules, v *ocppjson.Violation) {
	w.printf("  %s\n", v.String())
	if rule := rules.at(v.Path); rule != "" {
		w.printf("    %s asks for %s\n", rules.source, rule)
	} else if v.Kind == ocppjson.UnknownMember {
		w.printf("    %s has no such member\n", rules.source)
	}
	if e.Frame.Type != ocppj.Call && e.Frame.Type != ocppj.Send || !e.FromStation {
		return
	}
	name, harmless := gateway.Tolerance(e.Action, v)
	switch {
	case v == e.Verdict.Broken && e.Verdict.Quarantine != "":
		w.printf("    kept as %s, and the message quarantined for it\n", name)
	case harmless || gateway.Billing(e.Action):
		w.printf("    tolerated as %s\n", name)
	default:
		w.printf("    not tolerated\n")
	}
}

func (w *decodeWriter) verdict(e *gateway.Explanation) {
	request := e.Frame.Type == ocppj.Call || e.Frame.Type == ocppj.Send
	switch {
	case request && e.Verdict.Code != "":
		w.printf("  refused: CALLERROR %s (%s)\n", e.Version.Spelling(e.Verdict.Code), e.Verdict.Description)
	case e.Verdict.Quarantine != "":
		w.printf("  confirmed, kept and quarantined: %s\n", e.Verdict.Quarantine)
	case !request && !e.Known:
		w.printf("  not checked: OCPP %s has no such action\n", e.Version)
	case request && e.Known && !e.FromStation, !request:
		if e.Valid() {
			w.printf("  valid\n")
		} else {
			w.printf("  not valid\n")
		}
	case e.Valid() && len(e.Deviations) == 0:
		w.printf("  valid, taken\n")
	default:
		names := make([]string, 0, len(e.Deviations))
		for _, d := range e.Deviations {
			names = append(names, fmt.Sprintf("%s ×%d", d.Name, d.Count))
		}
		w.printf("  taken, with the deviations %s (docs/deviations.md)\n", strings.Join(names, ", "))
	}
}
