package main

import (
	"bytes"
	"os"
	"testing"
)

// The committed client is what the committed document makes.
func TestClientIsGenerated(t *testing.T) {
	text, err := os.ReadFile("../../api/openapi.json")
	if err != nil {
		t.Fatal(err)
	}
	got, err := generate(text)
	if err != nil {
		t.Fatal(err)
	}
	want, err := os.ReadFile("../api_gen.go")
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(got, want) {
		t.Error("client/api_gen.go differs from api/openapi.json; run: go generate ./client")
	}
}
