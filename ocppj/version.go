package ocppj

// Version is a version of OCPP that has a JSON form. The zero value is no version.
type Version uint8

// The versions, in the order of their publication, so that they can be compared.
const (
	V16  Version = 1 + iota // OCPP 1.6J
	V201                    // OCPP 2.0.1
	V21                     // OCPP 2.1
)

// Subprotocol returns the name used in Sec-WebSocket-Protocol ("ocpp1.6",
// "ocpp2.0.1", "ocpp2.1"), and "" for anything that is not a version
// (OCPP 2.1 Part 4, section 3.1.2).
func (v Version) Subprotocol() string {
	switch v {
	case V16:
		return "ocpp1.6"
	case V201:
		return "ocpp2.0.1"
	case V21:
		return "ocpp2.1"
	}
	return ""
}

// String returns the version as people write it: "1.6", "2.0.1", "2.1".
func (v Version) String() string {
	switch v {
	case V16:
		return "1.6"
	case V201:
		return "2.0.1"
	case V21:
		return "2.1"
	}
	return "unknown"
}

// ParseSubprotocol is the inverse of [Version.Subprotocol]. The names are
// case-sensitive, as subprotocols are; ok is false for every other text.
func ParseSubprotocol(s string) (v Version, ok bool) {
	switch s {
	case "ocpp1.6":
		return V16, true
	case "ocpp2.0.1":
		return V201, true
	case "ocpp2.1":
		return V21, true
	}
	return 0, false
}

// ParseVersion is the inverse of [Version.String]; ok is false for every other text.
func ParseVersion(s string) (v Version, ok bool) {
	switch s {
	case "1.6":
		return V16, true
	case "2.0.1":
		return V201, true
	case "2.1":
		return V21, true
	}
	return 0, false
}
