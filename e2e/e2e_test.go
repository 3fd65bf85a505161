// Package e2e_test runs the built binary as its users do: scripts in testdata, and the
// README's first station to the letter.
package e2e_test

import (
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/x509"
	"crypto/x509/pkix"
	"encoding/pem"
	"fmt"
	"io"
	"math/big"
	"net"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/rogpeppe/go-internal/testscript"
)

func TestMain(m *testing.M) {
	testscript.Main(m, map[string]func(){"rest": rest})
}

// TestScripts runs the scripts. Beside the commands of testscript they have
//
//	ports        sets HTTP, OCPP, OCPPS and PRIVATE to free loopback addresses
//	key          sets KEY to what the last command printed
//	hup          sends SIGHUP to what runs in the background
//	certificates DIR IDENTITY...   makes a CA, DIR/ca.pem, and client certificates of it
//	IN_AN_HOUR   is an instant
//	rest         exec rest [-until REGEXP] METHOD PATH [BODY]: a request with $KEY
func TestScripts(t *testing.T) {
	t.Parallel()
	bin := binary(t)
	testscript.Run(t, testscript.Params{
		Dir:                 "testdata",
		RequireExplicitExec: true,
		RequireUniqueNames:  true,
		Setup: func(env *testscript.Env) error {
			env.Setenv("IN_AN_HOUR", time.Now().UTC().Add(time.Hour).Format(time.RFC3339))
			env.Setenv("PATH", filepath.Dir(bin)+string(os.PathListSeparator)+env.Getenv("PATH"))
			return nil
		},
		Cmds: map[string]func(*testscript.TestScript, bool, []string){
			"ports": func(ts *testscript.TestScript, _ bool, _ []string) {
				addrs, err := freeAddresses(4)
				ts.Check(err)
				for i, name := range []string{"HTTP", "OCPP", "OCPPS", "PRIVATE"} {
					ts.Setenv(name, addrs[i])
				}
			},
			"certificates": func(ts *testscript.TestScript, _ bool, args []string) {
				ts.Check(makeCertificates(ts.MkAbs(args[0]), args[1:]))
			},
			"hup": func(ts *testscript.TestScript, _ bool, _ []string) {
				for _, cmd := range ts.BackgroundCmds() {
					ts.Check(cmd.Process.Signal(syscall.SIGHUP))
				}
			},
			"key": func(ts *testscript.TestScript, _ bool, _ []string) {
				ts.Setenv("KEY", strings.TrimSpace(ts.ReadFile("stdout")))
			},
		},
	})
}

// binary gives the path of the binary under test: the one EVENKEEL_TEST_BINARY names, or
// one built now.
func binary(t *testing.T) string {
	t.Helper()
	if path := os.Getenv("EVENKEEL_TEST_BINARY"); path != "" {
		if filepath.Base(path) != "evenkeel" {
			t.Fatalf("EVENKEEL_TEST_BINARY is %s; it must be called evenkeel", path)
		}
		return path
	}
	path := filepath.Join(t.TempDir(), "evenkeel")
	cmd := exec.CommandContext(t.Context(), "go", "build", "-o", path, "../cmd/evenkeel")
	if out, err := cmd.CombinedOutput(); err != nil {
		t.Fatalf("go build: %v\n%s", err, out)
	}
	return path
}

// freeAddresses gives loopback addresses that were free a moment ago.
func freeAddresses(n int) ([]string, error) {
	var out []string
	for range n {
		l, err := net.Listen("tcp", "127.0.0.1:0")
		if err != nil {
			return nil, err
		}
		defer func() { _ = l.Close() }()
		out = append(out, l.Addr().String())
	}
	return out, nil
}

// makeCertificates makes a CA, whose certificate is ca.pem, and for each identity IDENTITY.pem and IDENTITY.key.
func makeCertificates(dir string, identities []string) error {
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return err
	}
	write := func(name, kind string, der []byte) error {
		return os.WriteFile(filepath.Join(dir, name), pem.EncodeToMemory(&pem.Block{Type: kind, Bytes: der}), 0o600)
	}
	caKey, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		return err
	}
	ca := &x509.Certificate{
		SerialNumber: big.NewInt(1), Subject: pkix.Name{CommonName: "Stations", Organization: []string{"Test"}},
		NotBefore: time.Now().Add(-time.Hour), NotAfter: time.Now().Add(time.Hour),
		IsCA: true, BasicConstraintsValid: true, KeyUsage: x509.KeyUsageCertSign,
	}
	der, err := x509.CreateCertificate(rand.Reader, ca, ca, caKey.Public(), caKey)
	if err != nil {
		return err
	}
	if err := write("ca.pem", "CERTIFICATE", der); err != nil {
		return err
	}
	for i, id := range identities {
		key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
		if err != nil {
			return err
		}
		leaf := &x509.Certificate{
			SerialNumber: big.NewInt(int64(i + 2)), Subject: pkix.Name{CommonName: id, Organization: []string{"Test"}},
			NotBefore: ca.NotBefore, NotAfter: ca.NotAfter,
			KeyUsage: x509.KeyUsageDigitalSignature, ExtKeyUsage: []x509.ExtKeyUsage{x509.ExtKeyUsageClientAuth},
		}
		if der, err = x509.CreateCertificate(rand.Reader, leaf, ca, key.Public(), caKey); err != nil {
			return err
		}
		if err := write(id+".pem", "CERTIFICATE", der); err != nil {
			return err
		}
		if der, err = x509.MarshalPKCS8PrivateKey(key); err != nil {
			return err
		}
		if err := write(id+".key", "PRIVATE KEY", der); err != nil {
			return err
		}
	}
	return nil
}

// restPatience is how long `rest -until` waits.
const restPatience = 30 * time.Second

// rest is the command that scripts make requests with: rest [-until REGEXP] METHOD PATH
// [BODY], where PATH is below /api/v1 or, with a host, whole. It prints the status code
// and the body. With -until it asks again until the body matches.
func rest() {
	args := os.Args[1:]
	var until *regexp.Regexp
	if len(args) > 1 && args[0] == "-until" {
		until = regexp.MustCompile(args[1])
		args = args[2:]
	}
	if len(args) < 2 {
		fmt.Fprintln(os.Stderr, "usage: rest [-until REGEXP] METHOD PATH [BODY]")
		os.Exit(2)
	}
	url := args[1]
	if !strings.Contains(url, "://") {
		url = "http://" + os.Getenv("HTTP") + "/api/v1" + url
	}
	body := strings.Join(args[2:], " ")
	deadline := time.Now().Add(restPatience)
	for {
		status, text, err := request(args[0], url, body)
		if until == nil || err == nil && until.MatchString(text) {
			if err != nil {
				fmt.Fprintln(os.Stderr, "rest:", err)
				os.Exit(1)
			}
			fmt.Printf("%d %s\n", status, text)
			return
		}
		if time.Now().After(deadline) {
			fmt.Fprintf(os.Stderr, "rest: no answer matched within %v; the last: %d %s %v\n", restPatience, status, text, err)
			os.Exit(1)
		}
		<-time.After(50 * time.Millisecond) // another process is waited for
	}
}

func request(method, url, body string) (status int, text string, err error) {
	req, err := http.NewRequest(method, url, strings.NewReader(body))
	if err != nil {
		return 0, "", err
	}
	if key := os.Getenv("KEY"); key != "" {
		req.Header.Set("Authorization", "Bearer "+key)
	}
	if body != "" {
		req.Header.Set("Content-Type", "application/json")
	}
	res, err := http.DefaultClient.Do(req)
	if err != nil {
		return 0, "", err
	}
	defer func() { _ = res.Body.Close() }()
	raw, err := io.ReadAll(res.Body)
	return res.StatusCode, string(raw), err
}

// TestREADME follows "Connect your first station" to the letter: it runs the code blocks
// of that section, with other ports and another folder.
func TestREADME(t *testing.T) {
	t.Parallel()
	bin := binary(t)
	page, err := os.ReadFile("../README.md")
	if err != nil {
		t.Fatal(err)
	}
	_, section, ok := strings.Cut(string(page), "\n## Connect your first station\n")
	if !ok {
		t.Fatal("the README has no section on the first station")
	}
	section, _, _ = strings.Cut(section, "\n## ")
	var blocks []string
	for _, m := range regexp.MustCompile("(?s)```sh\n(.*?)```").FindAllStringSubmatch(section, -1) {
		blocks = append(blocks, m[1])
	}
	if len(blocks) < 4 {
		t.Fatalf("the section has %d blocks of commands; want the server and at least three steps", len(blocks))
	}
	addrs, err := freeAddresses(4)
	if err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	text := strings.NewReplacer("bin/evenkeel", bin, "localhost:8080", addrs[0], "127.0.0.1:9000", addrs[1]).Replace

	server := exec.CommandContext(t.Context(), bin, "serve")
	server.Dir = dir
	server.Env = append(os.Environ(), "EVENKEEL_HTTP="+addrs[0], "EVENKEEL_OCPP="+addrs[1], "EVENKEEL_OCPPS="+addrs[2], "EVENKEEL_PRIVATE="+addrs[3])
	logs, err := os.Create(filepath.Join(dir, "log"))
	if err != nil {
		t.Fatal(err)
	}
	server.Stdout, server.Stderr = logs, logs
	if !strings.Contains(blocks[0], "bin/evenkeel serve") {
		t.Fatalf("the first block does not start the server:\n%s", blocks[0])
	}
	if err := server.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		_ = server.Process.Signal(os.Interrupt)
		_ = server.Wait()
		if t.Failed() {
			out, _ := os.ReadFile(logs.Name())
			t.Logf("server:\n%s", out)
		}
	})
	waitReady(t, addrs[3])

	script := exec.CommandContext(t.Context(), "bash", "-euo", "pipefail", "-c", text(strings.Join(blocks[1:], "\n")))
	script.Dir = dir
	out, err := script.CombinedOutput()
	if err != nil {
		t.Fatalf("the README's commands fail: %v\n%s", err, out)
	}
	for _, want := range []string{`"connected"`, `"state"`, `"energyWh"`, `"STATION-1"`} {
		if !strings.Contains(string(out), want) {
			t.Errorf("the README's commands print no %s:\n%s", want, out)
		}
	}
	if m := regexp.MustCompile(`"energyWh":\s*(\d+)`).FindStringSubmatch(string(out)); m == nil {
		t.Errorf("no energy was charged:\n%s", out)
	} else if n, _ := strconv.Atoi(m[1]); n <= 0 {
		t.Errorf("%d Wh were charged; want more than none", n)
	}
}

func waitReady(t *testing.T, private string) {
	t.Helper()
	deadline := time.Now().Add(restPatience)
	for {
		status, _, err := request(http.MethodGet, "http://"+private+"/readyz", "")
		if err == nil && status == http.StatusOK {
			return
		}
		if time.Now().After(deadline) {
			t.Fatalf("the server is not ready after %v: %d %v", restPatience, status, err)
		}
		<-time.After(20 * time.Millisecond) // another process is waited for
	}
}
