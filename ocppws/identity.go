package ocppws

import (
	"encoding/base64"
	"encoding/hex"
	"errors"
	"net/url"
	"strings"
	"unicode/utf8"

	"github.com/evenkeel/evenkeel/ocppj"
)

// Errors of [IdentityFromPath].
var (
	// ErrNotOurPath: the path does not begin with the prefix.
	ErrNotOurPath = errors.New("ocppws: not a path of this endpoint")
	// ErrBadIdentity: there is no identity, or it breaks the rules for one.
	ErrBadIdentity = errors.New("ocppws: not a charging station identity")
)

// MaxIdentity is the most characters a charging station identity may have
// (OCPP 2.1 Part 4, section 3.1.1).
const MaxIdentity = 48

// IdentityFromPath returns the charging station identity in an escaped URL path:
// its last segment, percent-decoded. The path must begin with prefix, such as
// "/ocpp/"; segments between the two are ignored, and slashes doubled anywhere
// or left at the end are forgiven. The identity has 1 to [MaxIdentity]
// characters of the alphabet for identifiers (letters, digits and *-_=:+|@.).
func IdentityFromPath(escapedPath, prefix string) (string, error) {
	path := escapedPath
	for strings.Contains(path, "//") {
		path = strings.ReplaceAll(path, "//", "/")
	}
	rest, ok := strings.CutPrefix(path, prefix)
	if !ok {
		return "", ErrNotOurPath
	}
	rest = strings.TrimSuffix(rest, "/")
	rest = rest[strings.LastIndexByte(rest, '/')+1:]
	id, err := url.PathUnescape(rest)
	if err != nil || !ValidIdentity(id) {
		return "", ErrBadIdentity
	}
	return id, nil
}

// ValidIdentity reports whether id is a charging station identity as
// [IdentityFromPath] takes it.
func ValidIdentity(id string) bool {
	if id == "" || len(id) > MaxIdentity {
		return false
	}
	for i := range len(id) {
		c := id[i]
		letter := c|0x20 >= 'a' && c|0x20 <= 'z'
		digit := c >= '0' && c <= '9'
		if !letter && !digit && !strings.ContainsRune("*-_=:+|@.", rune(c)) {
			return false
		}
	}
	return true
}

// ParseBasicAuth takes an Authorization header apart. What stands before the
// first colon is the user, what stands after it, colons, zeros and all, the
// password, in the raw bytes of 1.6 keys. ok is false if the header is not
// well-formed Basic authentication. Base64 without padding is forgiven.
func ParseBasicAuth(header string) (user string, password []byte, ok bool) {
	scheme, text, found := strings.Cut(header, " ")
	if !found || !strings.EqualFold(scheme, "Basic") {
		return "", nil, false
	}
	text = strings.TrimRight(strings.TrimSpace(text), "=")
	plain, err := base64.RawStdEncoding.DecodeString(text)
	if err != nil {
		return "", nil, false
	}
	for i, c := range plain {
		if c == ':' {
			return string(plain[:i]), plain[i+1:], true
		}
	}
	return "", nil, false
}

// Lengths of passwords.
const (
	minSecret   = 16 // all versions
	maxKey16    = 20 // bytes of a 1.6 AuthorizationKey
	maxPassword = 64 // characters of a 2.x BasicAuthPassword
)

// CandidateSecrets returns the secrets that a presented password may stand for,
// the literal one first; none if it can't be right for the version. The caller
// compares each, in constant time, with what it keeps.
//
// In 1.6 the AuthorizationKey is 16 to 20 raw bytes, configured in hexadecimal
// (security whitepaper, AuthorizationKey). Stations present the bytes, or the 32
// to 40 hexadecimal digits, which are taken as text and as the bytes they spell.
// In 2.x the password is UTF-8 of 16 to 64 characters (OCPP 2.0.1 Part 2,
// BasicAuthPassword). A version of 0 takes what any version would.
func CandidateSecrets(v ocppj.Version, password []byte) [][]byte {
	var all [][]byte
	n := len(password)
	chars := utf8.RuneCount(password)
	text := utf8.Valid(password) && chars >= minSecret && chars <= maxPassword
	key := n >= minSecret && n <= maxKey16
	var spelled []byte
	if n%2 == 0 && n >= 2*minSecret && n <= 2*maxKey16 {
		if b, err := hex.DecodeString(string(password)); err == nil {
			spelled = b
		}
	}
	if v == ocppj.V201 || v == ocppj.V21 {
		key, spelled = false, nil
	}
	if v == ocppj.V16 {
		text = spelled != nil
	}
	if text || key {
		all = append(all, password)
	}
	if spelled != nil {
		all = append(all, spelled)
	}
	return all
}
