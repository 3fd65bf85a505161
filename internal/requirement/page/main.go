// Command page writes the page of requirements: page ROOT FILE.
package main

import (
	"fmt"
	"os"

	"github.com/evenkeel/evenkeel/internal/requirement"
)

func main() {
	if len(os.Args) != 3 {
		fmt.Fprintln(os.Stderr, "usage: page ROOT FILE")
		os.Exit(2)
	}
	uses, err := requirement.Scan(os.Args[1])
	if err == nil {
		err = os.WriteFile(os.Args[2], []byte(requirement.Page(uses)), 0o644) //nolint:gosec // a page to be read by all
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, "page:", err)
		os.Exit(1)
	}
}
