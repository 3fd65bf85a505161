package definition_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"maps"
	"math/rand/v2"
	"os"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v6"

	"github.com/evenkeel/evenkeel/ocpp16"
	"github.com/evenkeel/evenkeel/ocpp2"
	"github.com/evenkeel/evenkeel/ocppjson"
)

// wireVersion is one OCPP version as its package shows it.
type wireVersion struct {
	name   string
	check  func(action string, response bool, payload []byte) ([]ocppjson.Violation, error)
	export func(action string, response bool) ([]byte, error)
	// recode decodes a payload and appends what came out.
	recode func(action string, response bool, payload []byte) ([]byte, []ocppjson.Violation, error)
}

func wireVersions() []wireVersion {
	two := func(v ocpp2.Version) wireVersion {
		return wireVersion{
			name: v.String(),
			check: func(action string, response bool, payload []byte) ([]ocppjson.Violation, error) {
				return ocpp2.Check(v, action, response, payload)
			},
			export: func(action string, response bool) ([]byte, error) { return ocpp2.ExportSchema(v, action, response) },
			recode: func(action string, response bool, payload []byte) ([]byte, []ocppjson.Violation, error) {
				decode := ocpp2.DecodeRequest
				if response {
					decode = ocpp2.DecodeResponse
				}
				m, _, err := decode(v, action, payload)
				if err != nil {
					return nil, nil, err
				}
				text, violations := ocpp2.Append(nil, v, m)
				return text, violations, nil
			},
		}
	}
	one := wireVersion{
		name: "1.6", check: ocpp16.Check, export: ocpp16.ExportSchema,
		recode: func(action string, response bool, payload []byte) ([]byte, []ocppjson.Violation, error) {
			decode := ocpp16.DecodeRequest
			if response {
				decode = ocpp16.DecodeResponse
			}
			m, _, err := decode(action, payload)
			if err != nil {
				return nil, nil, err
			}
			text, violations := ocpp16.Append(nil, m)
			return text, violations, nil
		},
	}
	return []wireVersion{one, two(ocpp2.V201), two(ocpp2.V21)}
}

// The number of instances compared for each version, at least.
const (
	wantValid  = 10_000
	wantBroken = 10_000
)

// TestAgreesWithOfficialSchemas compares three verdicts on generated instances: that of the official
// schema, that of the schema we export, and strict validity by the generated decoder. The instances are
// made from the official schema and from the exported one, so that neither can allow or ask for anything
// the other does not. Each is also decoded and appended again, and the verdicts on that text compared.
func TestAgreesWithOfficialSchemas(t *testing.T) {
	t.Parallel()
	officialSchemas(t)
	seed := uint64(1)
	if text := os.Getenv("OCPP_SEED"); text != "" {
		n, err := strconv.ParseUint(text, 10, 64)
		if err != nil {
			t.Fatal(err)
		}
		seed = n
	}
	for _, v := range wireVersions() {
		t.Run(v.name, func(t *testing.T) {
			t.Parallel()
			c := &comparison{T: t, version: v, instances: instances{rand.New(rand.NewPCG(seed, 0))}}
			c.run(officialVersion(t, v.name))
			t.Logf("seed %d: %d valid and %d broken instances agree, %d constraints broken", seed, c.valid, c.broken, c.sites)
			if c.valid < wantValid || c.broken < wantBroken {
				t.Errorf("too few instances: want %d and %d", wantValid, wantBroken)
			}
		})
	}
}

// comparison runs one version and counts.
type comparison struct {
	*testing.T
	version              wireVersion
	instances            instances
	valid, broken, sites int

	action             string
	response           bool
	official, exported *jsonschema.Schema
}

func (c *comparison) run(official map[string]map[string]any) {
	names := slices.Sorted(maps.Keys(official))
	for _, name := range names {
		c.action, c.response = strings.TrimSuffix(name, "Request"), false
		if action, ok := strings.CutSuffix(name, "Response"); ok {
			c.action, c.response = action, true
		}
		text, err := c.version.export(c.action, c.response)
		if err != nil {
			c.Errorf("%s: %v", name, err)
			continue
		}
		ours, err := parseSchema(text)
		if err != nil {
			c.Fatal(err)
		}
		if c.official, err = compileSchema(name, official[name]); err != nil {
			c.Fatal(err)
		}
		if c.exported, err = compileSchema("exported-"+name, ours); err != nil {
			c.Fatal(err)
		}
		for _, doc := range []map[string]any{official[name], ours} {
			c.validOf(node{doc, doc}, wantValid/len(names)/2+1)
			c.brokenOf(node{doc, doc}, wantBroken/len(names)/2+1)
		}
	}
}

func (c *comparison) validOf(n node, count int) {
	for i := range count {
		p := []float64{0, 0.2, 0.5, 1}[i%4]
		if !c.compare(c.instances.value(n, nil, p), "valid") {
			continue
		}
		c.valid++
	}
}

// brokenOf breaks each constraint at least once, and all again until there are count instances.
func (c *comparison) brokenOf(n node, count int) {
	all := sites(n, nil)
	c.sites += len(all)
	if len(all) == 0 {
		c.Errorf("%s: no constraint found", c.action)
	}
	for done := 0; done < count; done += len(all) {
		for _, s := range all {
			if c.compare(c.instances.broken(n, s), s.String()) {
				c.Errorf("%s response=%v: breaking %s left a valid instance", c.action, c.response, s)
			}
			c.broken++
		}
	}
}

// compare returns the official verdict, after checking that the others are the same.
func (c *comparison) compare(instance any, what string) bool {
	text, err := json.Marshal(instance)
	if err != nil {
		c.Fatal(err)
	}
	officialErr := c.official.Validate(instance)
	exportedErr := c.exported.Validate(instance)
	violations, err := c.version.check(c.action, c.response, text)
	valid := err == nil && len(violations) == 0
	if (officialErr == nil) != valid || (officialErr == nil) != (exportedErr == nil) {
		c.Errorf("%s response=%v, %s: %.600s\nofficial: %v\nexported: %v\ndecoder: %v %v",
			c.action, c.response, what, text, officialErr, exportedErr, violations, err)
	}
	if what == "valid" && officialErr != nil {
		c.Errorf("%s: generated as valid, but %v: %.600s", c.action, officialErr, text)
	}
	c.compareOutbound(text, valid, what)
	return officialErr == nil
}

// compareOutbound compares the verdicts on what we would send: the message that was decoded from the
// instance, valid or not, and appended again.
func (c *comparison) compareOutbound(text []byte, valid bool, what string) {
	sent, violations, err := c.version.recode(c.action, c.response, text)
	if err != nil {
		return
	}
	if valid && len(violations) > 0 {
		c.Errorf("%s response=%v, %s: a valid message is not valid any more: %v\n%.600s\n%.600s", c.action, c.response, what, violations, text, sent)
	}
	instance, err := jsonschema.UnmarshalJSON(bytes.NewReader(sent))
	if err != nil {
		c.Errorf("%s response=%v, %s: %v: %.600s", c.action, c.response, what, err, sent)
		return
	}
	if err := c.official.Validate(instance); (err == nil) != (len(violations) == 0) {
		c.Errorf("%s response=%v, %s, sent: %.600s\nofficial: %v\nappend: %v", c.action, c.response, what, sent, err, violations)
	}
}

// TestKnownDifferences lists what the decoder refuses on purpose although the official schemas, which
// speak of the JSON data model, allow it.
func TestKnownDifferences(t *testing.T) {
	t.Parallel()
	official := officialVersion(t, "2.0.1")
	deep := strings.Repeat("[", 40) + strings.Repeat("]", 40)
	for _, d := range []struct{ why, action, payload string }{
		{"an integer must fit 64 bits: the Go types hold no other", "CancelReservation", `{"reservationId":9223372036854775808}`},
		{"a number must be a finite float64", "CostUpdated", `{"totalCost":1e999,"transactionId":"t"}`},
		{"nesting is limited, also in what the schema leaves open", "DataTransfer", `{"vendorId":"v","data":` + deep + `}`},
		{"array elements are limited", "DataTransfer", `{"vendorId":"v","data":[0` + strings.Repeat(",0", ocppjson.MaxElements) + `]}`},
		{"a repeated member is refused: parsers differ in which one counts", "CancelReservation", `{"reservationId":1,"reservationId":2}`},
		{"half a surrogate pair is no character", "DataTransfer", `{"vendorId":"\ud800"}`},
	} {
		doc := official[d.action+"Request"]
		schema, err := compileSchema(d.action, doc)
		if err != nil {
			t.Fatal(err)
		}
		instance, err := jsonschema.UnmarshalJSON(strings.NewReader(d.payload))
		if err != nil {
			t.Fatalf("%s: %v", d.why, err)
		}
		if err := schema.Validate(instance); err != nil {
			t.Errorf("%s: no difference, the official schema refuses it too: %v", d.why, err)
		}
		violations, err := ocpp2.Check(ocpp2.V201, d.action, false, []byte(d.payload))
		var syntax *ocppjson.SyntaxError
		if !errors.As(err, &syntax) && (len(violations) != 1 || violations[0].Kind != ocppjson.NotRepresentable) {
			t.Errorf("%s: want a refusal, got %v %v", d.why, violations, err)
		}
	}
}
