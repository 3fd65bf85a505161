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
	"github.com/evenkeel/evenkeel/internal/logkey"
	"github.com/evenkeel/evenkeel/station"
)

// The demo's site. Its records are made anew at each start; their ids begin with DEMO-.
const (
	demoStations = 12
	demoPattern  = "DEMO-%02d"
	// demoSpeed makes an hour at the charger last a minute.
	demoSpeed = 60
)

// demo runs simulated stations against this server, over its own listeners, as real ones
// would be: they log in with passwords and charge with tokens that records were made for.
// Without --demo it does nothing.
func (s *server) demo(ctx context.Context) error {
	if !s.c.Demo {
		return nil
	}
	if s.ls.http == nil || s.ls.ocpp == nil || s.public[0].TLSConfig != nil {
		return usageError{errors.New("--demo works over the plain listeners; leave --http and --ocpp on and api.tls out")}
	}
	key, file, err := s.demoKey(ctx)
	if err != nil {
		return fmt.Errorf("demo key: %w", err)
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
	api := &station.API{Base: "http://" + reachable(s.ls.http), Key: key}
	defer api.Close()
	if err := f.Provision(ctx, api); err != nil {
		if ctx.Err() != nil {
			return nil
		}
		return fmt.Errorf("demo stations: %w", err)
	}
	s.log.Info("demo stations start", "stations", demoStations, "api_key_file", file)
	return f.Run(ctx)
}

// demoKey gives the API key of the demo. It is kept in a file of the data folder, so that
// each start does not make another; whoever can read that file can read the database.
func (s *server) demoKey(ctx context.Context) (secret, file string, err error) {
	file = filepath.Join(s.c.Data, "demo-api-key")
	if text, err := os.ReadFile(file); err == nil {
		secret = strings.TrimSpace(string(text))
		if _, err := s.keys.Check(ctx, secret); err == nil {
			return secret, file, nil
		}
		s.log.Warn("the demo's API key is no longer valid, another one is made", "file", file)
	}
	secret, _, err = s.keys.Create(ctx, "demo", csms.RoleOwner)
	if err != nil {
		return "", "", err
	}
	if err := os.WriteFile(file, []byte(secret+"\n"), 0o600); err != nil {
		return "", "", err
	}
	s.log.Debug("demo key made", logkey.Tenant, string(tenant))
	return secret, file, nil
}
