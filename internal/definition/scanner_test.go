package definition_test

import (
	"encoding/json"
	"errors"
	"maps"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/go-json-experiment/json/jsontext"

	"github.com/evenkeel/evenkeel/ocppjson"
)

// TestScannerAgreesWithJSONText damages the text of valid messages, which reaches every scanning function
// of every decoder, and compares what is taken for JSON with jsontext in its strict default.
func TestScannerAgreesWithJSONText(t *testing.T) {
	t.Parallel()
	const seed, rounds = 1, 20
	for _, v := range wireVersions() {
		t.Run(v.name, func(t *testing.T) {
			t.Parallel()
			g := &instances{rand.New(rand.NewPCG(seed, 1))}
			bad := 0
			official := officialVersion(t, v.name)
			for _, name := range slices.Sorted(maps.Keys(official)) {
				action, response := strings.CutSuffix(name, "Response")
				action = strings.TrimSuffix(action, "Request")
				for range rounds {
					text, err := json.Marshal(g.value(node{official[name], official[name]}, nil, 0.5))
					if err != nil {
						t.Fatal(err)
					}
					for range 1 + g.IntN(3) {
						text = g.damage(text)
					}
					if !g.sameVerdict(t, v, action, response, text) {
						bad++
					}
				}
			}
			t.Logf("seed %d: %d of %d texts were no JSON", seed, bad, rounds*len(official))
		})
	}
}

// damage changes one place of a JSON text.
func (g *instances) damage(text []byte) []byte {
	if len(text) == 0 {
		return text
	}
	const odd = "{}[]:,\"\\ue0.-+ \t\n\x00\x7f\xc3\xff/tfn"
	at := g.IntN(len(text))
	switch g.IntN(5) {
	case 0:
		return slices.Delete(slices.Clone(text), at, at+1)
	case 1:
		return slices.Insert(slices.Clone(text), at, odd[g.IntN(len(odd))])
	case 2: // Repeat a piece, often a whole member.
		end := min(len(text), at+1+g.IntN(40))
		return slices.Insert(slices.Clone(text), end, text[at:end]...)
	case 3:
		return slices.Clone(text[:at])
	default:
		text = slices.Clone(text)
		text[at] = odd[g.IntN(len(odd))]
		return text
	}
}

// sameVerdict compares the verdicts and returns whether the text is a JSON object.
func (g *instances) sameVerdict(t *testing.T, v wireVersion, action string, response bool, text []byte) bool {
	t.Helper()
	value := jsontext.Value(text)
	valid := value.IsValid() && value.Kind() == '{'
	_, err := v.check(action, response, text)
	if (err == nil) == valid {
		return valid
	}
	var syntax *ocppjson.SyntaxError
	if !errors.As(err, &syntax) || !strings.Contains(syntax.Reason, "too ") {
		t.Errorf("%s: jsontext valid %v, decoder %v: %q", action, valid, err, text)
	}
	return valid
}
