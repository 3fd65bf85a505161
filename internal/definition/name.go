package definition

import (
	"strings"
	"unicode"
)

// initialisms are the words of member names that Go writes in capitals, or in the specification's own
// mixed case.
var initialisms = map[string]string{
	"ac": "AC", "apn": "APN", "cs": "CS", "csms": "CSMS", "csr": "CSR", "dc": "DC", "der": "DER", "dso": "DSO",
	"ev": "EV", "evse": "EVSE", "exi": "EXI", "iccid": "ICCID", "id": "ID", "ids": "IDs", "imsi": "IMSI", "iso15118": "ISO15118", "kwh": "KWh",
	"ocpp": "OCPP", "ocsp": "OCSP", "soc": "SoC", "psp": "PSP", "sim": "SIM", "tbc": "TBC", "uri": "URI", "url": "URL",
	"urls": "URLs", "vat": "VAT", "vpn": "VPN", "v2x": "V2X",
}

// fieldName returns the Go name of a member: "evseId" gives EVSEID, "limit_L2" LimitL2.
func fieldName(wire string) string {
	var b strings.Builder
	for _, part := range strings.FieldsFunc(wire, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) }) {
		for _, word := range words(part) {
			if s, ok := initialisms[strings.ToLower(word)]; ok && word != strings.ToUpper(word) {
				b.WriteString(s)
				continue
			}
			b.WriteString(upperFirst(word))
		}
	}
	return b.String()
}

// words splits camelCase before each capital that follows a small letter: "evMaxVoltage" gives ev, Max,
// Voltage. Runs of capitals stay together, and a digit does not end a word.
func words(s string) []string {
	var out []string
	start := 0
	for i := 1; i < len(s); i++ {
		if isUpper(s[i]) && !isUpper(s[i-1]) {
			out = append(out, s[start:i])
			start = i
		}
	}
	return append(out, s[start:])
}

// constName returns what follows the type's name in the name of an enumeration constant: "L1-N" gives
// L1N, "Sample.Periodic" SamplePeriodic.
func constName(value string) string {
	var b strings.Builder
	for _, part := range strings.FieldsFunc(value, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) }) {
		b.WriteString(upperFirst(part))
	}
	return b.String()
}

func upperFirst(s string) string {
	if s == "" {
		return s
	}
	return strings.ToUpper(s[:1]) + s[1:]
}

func isUpper(c byte) bool { return c >= 'A' && c <= 'Z' }
