package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/evenkeel/evenkeel/ocpp16"
	"github.com/evenkeel/evenkeel/ocppj"
)

// TestRuleSource16 wants a section for each message of 1.6, and looks the sections up in the specification where its
// text lies beside the schemas.
func TestRuleSource16(t *testing.T) {
	t.Parallel()
	var headings string
	for _, name := range []string{"ocpp-1.6-edition-2.md", "ocpp-1.6-security-whitepaper-edition-3.md"} {
		text, err := os.ReadFile(filepath.Join(os.Getenv("OCPP_SCHEMAS"), "..", "spec", "1.6", name))
		if err != nil {
			t.Logf("the sections are not looked up: OCPP_SCHEMAS names no folder beside the specification: %v", err)
			break
		}
		headings += string(text)
	}
	for _, a := range ocpp16.Actions() {
		for i, suffix := range []string{"req", "conf"} {
			source := ruleSource(ocppj.V16, a.Name, i == 1)
			_, section, _ := strings.Cut(source, "section ")
			section, name, _ := strings.Cut(section, " ")
			if strings.Contains(section, "-") || name != "("+a.Name+"."+suffix+")" {
				t.Errorf("%s.%s stands in %q", a.Name, suffix, source)
			}
			// The specification spells some of its headings differently.
			spelled := strings.NewReplacer("(", "", ")", "", "Authorize.", "Authorization.", "InstalledCertificateIds", "InstalledCertificates",
				"SignedFirmwareStatus", "Signed FirmwareStatus").Replace(name)
			if headings != "" && !strings.Contains(headings, section+". "+spelled) && !strings.Contains(headings, section+". "+a.Name+"."+suffix) {
				t.Errorf("the specification has no section %s. %s", section, spelled)
			}
		}
	}
}
