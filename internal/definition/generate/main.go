// Command generate writes the generated files of one wire package from its definitions. go generate
// runs it in the package's directory:
//
//	go run ../internal/definition/generate -definitions ../definitions/2 -package ocpp2 -two
package main

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"github.com/evenkeel/evenkeel/internal/definition"
)

func main() {
	dir := flag.String("definitions", "", "folder of the definition files")
	pkg := flag.String("package", "", "name of the Go package")
	two := flag.Bool("two", false, "the package holds 2.0.1 and 2.1")
	flag.Parse()
	if err := run(*dir, *pkg, *two); err != nil {
		fmt.Fprintln(os.Stderr, "generate:", err)
		os.Exit(1)
	}
}

func run(dir, pkg string, two bool) error {
	set, err := definition.Load(os.DirFS(dir))
	if err != nil {
		return err
	}
	files, err := definition.Generate(set, pkg, two)
	if err != nil {
		return err
	}
	old, err := filepath.Glob("*_gen.*")
	if err != nil {
		return err
	}
	for _, name := range old {
		if _, kept := files[name]; !kept && !strings.HasSuffix(name, "_test.go") {
			if err := os.Remove(name); err != nil {
				return err
			}
		}
	}
	for name, text := range files {
		if err := os.WriteFile(name, text, 0o644); err != nil {
			return err
		}
	}
	return nil
}
