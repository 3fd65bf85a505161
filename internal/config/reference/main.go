// Command reference writes the reference page of the server's settings.
package main

import (
	"fmt"
	"os"

	"github.com/evenkeel/evenkeel/internal/config"
)

func main() {
	if len(os.Args) != 2 {
		fmt.Fprintln(os.Stderr, "usage: reference FILE")
		os.Exit(2)
	}
	if err := os.WriteFile(os.Args[1], []byte(config.Reference()), 0o644); err != nil { //nolint:gosec // a page to be read by all
		fmt.Fprintln(os.Stderr, "reference:", err)
		os.Exit(1)
	}
}
