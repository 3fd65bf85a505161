package main

import (
	"os"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"github.com/evenkeel/evenkeel/internal/config"
)

// serveSettings are the settings that `serve` has flags for; all others are in the file and
// the environment only.
var serveSettings = []string{"data", "database", "http", "ocpp", "ocpps", "private", "demo"}

// storeSettings are those that say where the records are.
var storeSettings = []string{"data", "database"}

// addSettings adds --config and a flag for each of the settings named.
func addSettings(cmd *cobra.Command, keys []string) {
	fl := cmd.Flags()
	fl.String("config", "", "YAML file with settings (docs/configuration.md)")
	for _, s := range config.Settings() {
		for _, key := range keys {
			if key != s.Key {
				continue
			}
			if s.Type == "true or false" {
				fl.Bool(key, s.Default == "true", s.Doc)
			} else {
				fl.String(key, s.Default, s.Doc)
			}
		}
	}
}

// loadSettings merges defaults, file, environment and the flags that were given.
func loadSettings(cmd *cobra.Command) (config.Config, error) {
	src := config.Sources{Environ: os.Environ(), Flags: map[string]string{}}
	cmd.Flags().Visit(func(f *pflag.Flag) {
		switch f.Name {
		case "config":
			src.File = f.Value.String()
		default:
			src.Flags[f.Name] = f.Value.String()
		}
	})
	for _, f := range []string{"name", "role", "id"} { // flags of verbs, not settings
		delete(src.Flags, f)
	}
	return config.Load(src)
}
