package config

import (
	"fmt"
	"strings"
)

const referenceHead = `# Configuration

<!-- Made by go generate from the struct Config in internal/config; do not edit. -->

The server starts with no configuration at all. A setting can stand, in rising order of
precedence, in

1. a YAML file, named with ` + "`--config FILE`" + ` or ` + "`EVENKEEL_CONFIG`" + `: the dots of a key are nested sections;
2. an environment variable, whose name is given with each setting;
3. a flag, for those that have one: ` + "`--data --database --http --ocpp --ocpps --private --demo`" + `.

Unknown keys and values that can't be read stop the start with exit status 2; all of them
are told at once. Durations are written as ` + "`55s`, `5m`, `12h` or `30d`" + `, sizes as ` + "`512KiB` or `1MiB`" + `,
rates as ` + "`60/m`" + `. A list in an environment variable is separated by commas, a list of
sections written as YAML on one line.

` + "```yaml" + `
data: /var/lib/evenkeel
stations:
  pingInterval: 30s
  auth:
    rateLimit: 120/m
  tls:
    certificates:
      - {cert: /etc/evenkeel/ecdsa.pem, key: /etc/evenkeel/ecdsa.key}
      - {cert: /etc/evenkeel/rsa.pem, key: /etc/evenkeel/rsa.key}
` + "```" + `

| setting | default | what it does |
|---|---|---|
`

// Reference is the page docs/configuration.md, in Markdown.
func Reference() string {
	var b strings.Builder
	b.WriteString(referenceHead)
	for _, s := range settings() {
		def := "empty"
		if s.Default != "" {
			def = "`" + s.Default + "`"
		}
		fmt.Fprintf(&b, "| `%s`<br>`%s`<br>%s | %s | %s |\n", s.Key, s.Env, s.Type, def, s.Doc)
	}
	return b.String()
}
