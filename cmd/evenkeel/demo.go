package main

import (
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"github.com/evenkeel/evenkeel/csms"
	"github.com/evenkeel/evenkeel/station"
)

// The demo's site. Its records are made anew at each start; their ids begin with DEMO-.
const (
	demoStations = 12
	demoPattern  = "DEMO-%02d"
	// demoSpeed makes an hour at the charger last a minute.
	demoSpeed = 60
)

// demoSite is what the demo has prepared before it runs.
type demoSite struct {
	key   string // API key it makes its records with
	shown string // what the banner tells of it: the key when it is new, else where it is
}

// prepareDemo checks that the demo can run and gets it an API key, which is kept in a file
// of the data folder, so that each start does not make another: whoever can read that file
// can read the database, too. Without --demo it does nothing.
func (s *server) prepareDemo(ctx context.Context) error {
	if !s.c.Demo {
		return nil
	}
	if s.ls.http == nil || s.ls.ocpp == nil || s.public[0].TLSConfig != nil {
		return usageError{errors.New("--demo works over the plain listeners; leave --http and --ocpp on and api.tls out")}
	}
	file := filepath.Join(s.c.Data, "demo-api-key")
	if text, err := os.ReadFile(file); err == nil {
		secret := strings.TrimSpace(string(text))
		if _, err := s.keys.Check(ctx, secret); err == nil {
			s.demoSite = demoSite{key: secret, shown: "in " + file}
			return nil
		}
	}
	secret, _, err := s.keys.Create(ctx, "demo", csms.RoleOwner)
	if err != nil {
		return fmt.Errorf("demo key: %w", err)
	}
	s.demoSite = demoSite{key: secret, shown: secret + " (kept in " + file + ")"}
	return os.WriteFile(file, []byte(secret+"\n"), 0o600)
}

// runDemo runs simulated stations against this server, over its own listeners, as real
// ones would be: they log in with passwords and charge with tokens that records were made
// for. Without --demo it does nothing.
func (s *server) runDemo(ctx context.Context) error {
	if !s.c.Demo {
		return nil
	}
	f, err := station.NewFleet(station.FleetOptions{
		URL: "ws://" + reachable(s.ls.ocpp) + "/ocpp", Stations: demoStations, IDPattern: demoPattern,
		// 16 to 20 characters fit every OCPP version.
		Password: []byte(rand.Text()[:20]),
		Seed:     1, Speed: demoSpeed, RampRate: 4, Logger: s.log.With("part", "simulated station"),
	})
	if err != nil {
		return err
	}
	api := &station.API{Base: "http://" + reachable(s.ls.http), Key: s.demoSite.key}
	defer api.Close()
	if err := f.Provision(ctx, api); err != nil {
		if ctx.Err() != nil {
			return nil
		}
		return fmt.Errorf("demo stations: %w", err)
	}
	return f.Run(ctx)
}
