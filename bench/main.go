// Command bench measures the built server with an outside load generator and prints
// the table of docs/benchmarks.md. It is not a test: nothing fails by being slow.
//
// It needs two programs that are not part of this repository: a load generator
// (OCPPLOAD, the path of a binary or of its source folder) and, to compare with, the
// least server the machine allows (FLOOR, likewise). All traffic stays on loopback and
// every run is bounded.
package main

import (
	"context"
	"flag"
	"fmt"
	"os"
	"os/signal"
	"path/filepath"
	"strings"
	"time"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	if err := run(ctx, os.Args[1:]); err != nil {
		fmt.Fprintln(os.Stderr, "bench:", err)
		os.Exit(1)
	}
}

// bench is one measuring session.
type bench struct {
	dir      string // scratch, removed at the end
	server   string // the binary under test
	load     string // the load generator
	floor    string // the least server, "" to leave the comparison out
	postgres string // URL of a database that may be filled, "" to leave it out
	seconds  time.Duration
	only     string
	rows     []row
}

// row is one line of the table.
type row struct{ what, target, got string }

func run(ctx context.Context, args []string) error {
	fs := flag.NewFlagSet("bench", flag.ContinueOnError)
	b := &bench{}
	fs.StringVar(&b.server, "server", "bin/evenkeel", "the binary under test")
	fs.StringVar(&b.postgres, "postgres", os.Getenv("EVENKEEL_BENCH_POSTGRES"), "database URL for the PostgreSQL rows")
	fs.DurationVar(&b.seconds, "duration", 10*time.Second, "length of each load run")
	fs.StringVar(&b.only, "only", "", "run only the scenarios whose name contains this")
	if err := fs.Parse(args); err != nil {
		return err
	}
	dir, err := os.MkdirTemp("", "evenkeel-bench-")
	if err != nil {
		return err
	}
	defer func() { _ = os.RemoveAll(dir) }()
	b.dir = dir
	if b.load, err = program(ctx, dir, os.Getenv("OCPPLOAD")); err != nil || b.load == "" {
		return fmt.Errorf("OCPPLOAD must name the load generator, a binary or its source folder: %w", err)
	}
	if b.floor, err = program(ctx, dir, os.Getenv("FLOOR")); err != nil {
		return err
	}
	for _, s := range scenarios {
		if !strings.Contains(s.name, b.only) {
			continue
		}
		fmt.Fprintf(os.Stderr, "bench: %s\n", s.name)
		if err := s.run(ctx, b); err != nil {
			b.add(s.name, "", "failed: "+err.Error())
		}
	}
	b.print()
	return ctx.Err()
}

func (b *bench) add(what, target, got string) { b.rows = append(b.rows, row{what, target, got}) }

// print writes the table to standard output as Markdown.
func (b *bench) print() {
	fmt.Println("| | target | measured |")
	fmt.Println("|---|---|---|")
	for _, r := range b.rows {
		fmt.Printf("| %s | %s | %s |\n", r.what, r.target, r.got)
	}
}

// program gives the path of a binary, building it where path is a source folder.
func program(ctx context.Context, dir, path string) (string, error) {
	if path == "" {
		return "", nil
	}
	info, err := os.Stat(path)
	if err != nil {
		return "", err
	}
	if !info.IsDir() {
		return path, nil
	}
	out := filepath.Join(dir, filepath.Base(path)+".bin")
	return out, command(ctx, path, "go", "build", "-o", out, ".")
}
