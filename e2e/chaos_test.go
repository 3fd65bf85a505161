package e2e_test

import (
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"time"

	"github.com/evenkeel/evenkeel/internal/store/storetest/pgtest"
)

// TestChaos runs two hundred stations of all versions whose sockets are cut and whose
// messages come twice and late, against a server that is killed and restarted five
// times, on both stores. CHAOS_FOR is how long each; without it the test is skipped, for
// the script kill runs the same for seconds.
func TestChaos(t *testing.T) {
	length, err := time.ParseDuration(os.Getenv("CHAOS_FOR"))
	if err != nil {
		t.Skip("CHAOS_FOR is not set; make chaos runs this")
	}
	bin := binary(t)
	t.Run("SQLite", func(t *testing.T) { chaos(t, bin, "", length) })
	t.Run("PostgreSQL", func(t *testing.T) { chaos(t, bin, pgtest.Start(t).Database(t), length) })
}

// TestChaosPostgres is the short run on PostgreSQL that is part of every test.
func TestChaosPostgres(t *testing.T) {
	t.Parallel()
	if os.Getenv("CHAOS_FOR") != "" {
		t.Skip("TestChaos runs it at length")
	}
	chaos(t, binary(t), pgtest.Start(t).Database(t), 20*time.Second)
}

var verified = regexp.MustCompile(`verify: [1-9]\d* transactions, [1-9]\d* samples, [1-9]\d* Wh acknowledged; missing 0, doubled 0, different 0`)

func chaos(t *testing.T, bin, database string, length time.Duration) {
	addrs, err := freeAddresses(3)
	if err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	store := []string{"--data", filepath.Join(dir, "data")}
	if database != "" {
		store = append(store, "--database", database)
	}
	key, err := exec.CommandContext(t.Context(), bin, append([]string{"apikey", "create", "--name", "chaos"}, store...)...).Output()
	if err != nil {
		t.Fatalf("apikey create: %v", err)
	}
	stations, kills := "200", "5"
	if length < time.Minute {
		stations, kills = "12", "3"
	}
	serve := append([]string{bin, "serve", "--http", addrs[0], "--ocpp", addrs[1], "--ocpps", "off", "--private", addrs[2]}, store...)
	cmd := exec.CommandContext(t.Context(), bin, "simulate",
		"--url", "ws://"+addrs[1]+"/ocpp", "--api", "http://"+addrs[0], "--key", strings.TrimSpace(string(key)),
		"--stations", stations, "--versions", "1.6,2.0.1,2.1", "--for", length.String(), "--speed", "60", "--meter-interval", "1s",
		"--provision", "--verify", "--chaos", "--restart", kills, "--serve", strings.Join(serve, " "),
		"--serve-log", filepath.Join(dir, "serve.log"), "--ledger", filepath.Join(dir, "ledger.jsonl"))
	out, err := cmd.CombinedOutput()
	t.Logf("%s", tail(string(out), 4000))
	if err != nil || !verified.Match(out) {
		t.Errorf("simulate: %v", err)
	}
	logs, err := os.ReadFile(filepath.Join(dir, "serve.log"))
	if err != nil {
		t.Fatal(err)
	}
	for line := range strings.Lines(string(logs)) {
		if strings.Contains(line, `"level":"ERROR"`) {
			t.Errorf("the server logged: %s", line)
		}
	}
}

func tail(s string, n int) string {
	if len(s) > n {
		return "…" + s[len(s)-n:]
	}
	return s
}
