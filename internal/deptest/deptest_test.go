package deptest_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os/exec"
	"slices"
	"strings"
	"testing"
)

const module = "github.com/evenkeel/evenkeel/"

// pkg is what `go list` tells of a package.
type pkg struct {
	ImportPath string
	Standard   bool
	Module     *struct{ Path string }
	Imports    []string // direct ones, without those of tests
}

// rule says which packages may import which. Names are paths below the module; a "/..."
// at the end stands for the package and all below it.
type rule struct {
	name   string
	reason string
	// of are the packages the rule is about, and but those it is not about after all.
	of, but []string
	// only, if not nil, lists all packages of this module that they may import.
	only []string
	// never lists packages of this module that they may not import.
	never []string
	// thirdParty, if not nil, lists the modules of others that they may import.
	thirdParty []string
}

var domain = []string{
	"internal/fleet", "internal/idtoken", "internal/charging", "internal/loadmgmt",
	"internal/command", "internal/operator", "internal/pki",
}

var wire = []string{"ocppj", "ocppws", "ocppjson", "ocpp16/...", "ocpp2/..."}

const jsonLibrary = "github.com/go-json-experiment/json"

var rules = []rule{
	{
		name:   "the vocabulary stands alone",
		reason: "csms is what all others speak in; whatever it imported would be imported by everything",
		of:     []string{"csms"}, only: []string{}, thirdParty: []string{},
	},
	{
		name:   "the codec runtime stands alone",
		reason: "ocppjson is the inner loop of every message and is fuzzed on its own",
		of:     []string{"ocppjson"}, only: []string{}, thirdParty: []string{jsonLibrary},
	},
	{
		name:   "wire packages know the wire only",
		reason: "ocppj, ocpp16 and ocpp2 are libraries for other programs, and the domain must not leak into them",
		of:     []string{"ocppj", "ocpp16/...", "ocpp2/..."}, but: []string{"ocpp16/exporter", "ocpp2/exporter"},
		only: []string{"ocppjson", "ocpp16/...", "ocpp2/...", "internal/definition/..."}, thirdParty: []string{jsonLibrary},
	},
	{
		name:   "one wire version does not know the other",
		reason: "each version's package must be usable and readable without the other",
		of:     []string{"ocpp16/..."}, never: []string{"ocpp2/...", "csms"},
	},
	{
		name:   "one wire version does not know the other",
		reason: "each version's package must be usable and readable without the other",
		of:     []string{"ocpp2/..."}, never: []string{"ocpp16/...", "csms"},
	},
	{
		name:   "tariffs are arithmetic",
		reason: "a price must be a pure function of a session, to be checked again years later",
		of:     []string{"internal/tariff"}, only: []string{"csms"},
	},
	{
		name:   "connections carry frames",
		reason: "ocppws serves any OCPP-J program; what is in the frames is not its business",
		of:     []string{"ocppws"}, only: []string{"ocppj"},
	},
	{
		name:   "stations and test cases come from outside",
		reason: "station and conformance test any product: what they shared with our server they could not find wrong in it",
		of:     []string{"station", "conformance"}, only: []string{"ocppws", "ocppj", "ocppjson", "ocpp16", "ocpp2", "station"},
	},
	{
		name:   "translators are pure",
		reason: "v16 and v2 turn wire messages into domain reports and back; with a store, bus or connection they could no longer be tested by golden files alone",
		of:     []string{"internal/gateway/v16", "internal/gateway/v2"},
		only:   []string{"csms", "ocpp16", "ocpp2", "ocppj", "ocppjson"}, thirdParty: []string{jsonLibrary},
	},
	{
		name:   "translators speak one wire version each",
		reason: "a change to one version must not be able to break the other",
		of:     []string{"internal/gateway/v16"}, never: []string{"ocpp2"},
	},
	{
		name:   "translators speak one wire version each",
		reason: "a change to one version must not be able to break the other",
		of:     []string{"internal/gateway/v2"}, never: []string{"ocpp16"},
	},
	{
		name:   "the domain does not know how it is reached",
		reason: "rules are written once, for all protocols; a domain package that sees a frame, a socket or a request would begin to differ by it",
		of:     domain, never: append([]string{"internal/gateway/...", "internal/api", "internal/bus", "internal/config", "station", "conformance", "client"}, wire...),
	},
	{
		name:   "the domain's packages depend downward only",
		reason: "authorization is asked by transactions, never the other way round; a cycle of duties is the end of both",
		of:     []string{"internal/fleet", "internal/idtoken", "internal/operator", "internal/pki"},
		only:   []string{"csms", "internal/store", "internal/recordid", "internal/logkey"},
	},
	{
		name:   "transactions ask for authorization and prices",
		reason: "charging may use what is below it: idtoken and tariff",
		of:     []string{"internal/charging"},
		only:   []string{"csms", "internal/store", "internal/recordid", "internal/logkey", "internal/idtoken", "internal/tariff"},
	},
	{
		name:   "load management watches transactions",
		reason: "limits follow from what charges; transactions must run without load management",
		of:     []string{"internal/loadmgmt"},
		only:   []string{"csms", "internal/store", "internal/recordid", "internal/logkey", "internal/charging"},
	},
	{
		name:   "commands ask about stations",
		reason: "a command needs the station's abilities; a station's record needs no commands",
		of:     []string{"internal/command"},
		only:   []string{"csms", "internal/store", "internal/recordid", "internal/logkey", "internal/fleet"},
	},
	{
		name:   "the two front doors do not know each other",
		reason: "what gateway and api both need belongs to the domain or goes over the bus, or a cluster could not run them on different nodes",
		of:     []string{"internal/gateway"}, never: []string{"internal/api"},
	},
	{
		name:   "the two front doors do not know each other",
		reason: "what gateway and api both need belongs to the domain or goes over the bus, or a cluster could not run them on different nodes",
		of:     []string{"internal/api"}, never: append([]string{"internal/gateway/..."}, wire...),
	},
	{
		name:   "only the program wires and reads settings",
		reason: "packages receive values; one that reads settings by itself can't be used twice in a process",
		of:     []string{"..."}, but: []string{"cmd/...", "internal/config/...", "e2e/...", "bench/..."},
		never: []string{"internal/config", "cmd/..."},
	},
	{
		name:   "stores know the vocabulary only",
		reason: "an engine keeps records; what they mean is decided above it",
		of:     []string{"internal/store/..."},
		only:   []string{"csms", "internal/store/...", "internal/recordid", "internal/logkey"},
	},
}

// TestImports holds every package to the rules.
func TestImports(t *testing.T) {
	t.Parallel()
	all := list(t)
	var ours []pkg
	byPath := map[string]pkg{}
	for _, p := range all {
		byPath[p.ImportPath] = p
		if strings.HasPrefix(p.ImportPath, module) {
			ours = append(ours, p)
		}
	}
	if len(ours) < 10 {
		t.Fatalf("go list found %d packages of this module; the test would prove nothing", len(ours))
	}
	for _, r := range rules {
		for _, p := range ours {
			short := strings.TrimPrefix(p.ImportPath, module)
			if !matches(r.of, short) || matches(r.but, short) {
				continue
			}
			for _, imp := range p.Imports {
				if fault := r.fault(short, byPath[imp], imp); fault != "" {
					t.Errorf("%s imports %s, but %s.\nRule: %s. %s.", short, strings.TrimPrefix(imp, module), fault, r.name, r.reason)
				}
			}
		}
	}
}

// TestRulesFindFaults checks that the rules are able to fail.
func TestRulesFindFaults(t *testing.T) {
	t.Parallel()
	for _, c := range []struct{ from, to string }{
		{"csms", "ocppj"},
		{"csms", "github.com/google/uuid"},
		{"ocpp16", "csms"},
		{"ocpp16", "ocpp2"},
		{"ocpp2", "ocpp16"},
		{"ocppws", "csms"},
		{"station", "internal/store"},
		{"internal/gateway/v16", "internal/store"},
		{"internal/gateway/v2", "ocpp16"},
		{"internal/charging", "internal/bus"},
		{"internal/idtoken", "internal/charging"},
		{"internal/fleet", "ocpp16"},
		{"internal/api", "internal/gateway"},
		{"internal/gateway", "internal/api"},
		{"internal/bus", "internal/config"},
		{"internal/store/sqlite", "internal/fleet"},
	} {
		p, path := pkg{}, c.to
		if strings.Contains(c.to, ".") {
			p.Module = &struct{ Path string }{c.to}
		} else {
			path = module + c.to
		}
		found := slices.ContainsFunc(rules, func(r rule) bool {
			return matches(r.of, c.from) && !matches(r.but, c.from) && r.fault(c.from, p, path) != ""
		})
		if !found {
			t.Errorf("no rule keeps %s from importing %s", c.from, c.to)
		}
	}
}

// fault says what is wrong with the package from importing p, "" for nothing.
func (r rule) fault(from string, p pkg, path string) string {
	short, ours := strings.CutPrefix(path, module)
	switch {
	case ours && short == from:
		return ""
	case ours && matches(r.never, short):
		return "may not"
	case ours && r.only != nil && !matches(r.only, short):
		return fmt.Sprintf("of this module it may import only %v", r.only)
	case !ours && p.Module != nil && r.thirdParty != nil && !slices.Contains(r.thirdParty, p.Module.Path):
		return fmt.Sprintf("beside the standard library it may import only %v", r.thirdParty)
	}
	return ""
}

func matches(patterns []string, path string) bool {
	return slices.ContainsFunc(patterns, func(p string) bool {
		if p == "..." {
			return true
		}
		prefix, tree := strings.CutSuffix(p, "/...")
		return path == prefix || tree && strings.HasPrefix(path, prefix+"/")
	})
}

func list(t *testing.T) []pkg {
	t.Helper()
	cmd := exec.CommandContext(t.Context(), "go", "list", "-e", "-deps", "-json=ImportPath,Standard,Module,Imports", "./...")
	cmd.Dir = "../.."
	out, err := cmd.Output()
	if err != nil {
		if exit, ok := errors.AsType[*exec.ExitError](err); ok {
			t.Fatalf("go list: %v\n%s", err, exit.Stderr)
		}
		t.Fatal(err)
	}
	var all []pkg
	dec := json.NewDecoder(strings.NewReader(string(out)))
	for {
		var p pkg
		err := dec.Decode(&p)
		if errors.Is(err, io.EOF) {
			return all
		}
		if err != nil {
			t.Fatal(err)
		}
		all = append(all, p)
	}
}
