package api_test

import (
	"bytes"
	"flag"
	"os"
	"testing"

	"github.com/evenkeel/evenkeel/internal/api"
)

var update = flag.Bool("update", false, "rewrite golden files and api/openapi.json")

const document = "../../api/openapi.json"

// The committed document is the contract that clients are generated from.
func TestOpenAPIDocumentIsCommitted(t *testing.T) {
	got := api.New(api.Deps{}).OpenAPI()
	if *update {
		if err := os.WriteFile(document, got, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(document)
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(got, want) {
		t.Errorf("api/openapi.json differs from the routes; run: go test ./internal/api -run OpenAPI -update")
	}
}
