package fleet

import (
	"crypto/rand"
	"crypto/sha256"
	"crypto/subtle"
	"encoding/hex"
	"unicode"
	"unicode/utf8"

	"github.com/evenkeel/evenkeel/csms"
)

// A secret is kept as 16 bytes of salt and the SHA-256 of salt and secret. A slow hash
// would buy nothing: the secrets are random and at least 16 bytes long, and a fleet
// that reconnects at once must get through (threat-model B10).
const (
	saltSize = 16
	hashSize = saltSize + sha256.Size
)

// Lengths of a secret. OCPP 1.6 security white paper, A00.FR.205: 16 to 20 bytes;
// OCPP 2.1 Part 2, A00.FR.205: 16 to 64 characters.
const (
	minSecret = 16
	maxSecret = 64
	maxKey    = 20 // bytes of a 1.6 AuthorizationKey
)

// maxSecrets is how many secrets are valid beside each other while one is rotated.
const maxSecrets = 3

// canonical gives both spellings of a 1.6 key, raw bytes and hex digits, as the raw
// bytes. A 2.x password that happens to be 32 to 40 hex digits loses its case, not its
// strength.
func canonical(secret []byte) []byte {
	if n := len(secret); n < 2*minSecret || n > 2*maxKey || n%2 != 0 {
		return secret
	}
	raw := make([]byte, len(secret)/2)
	if _, err := hex.Decode(raw, secret); err != nil {
		return secret
	}
	return raw
}

func hashSecret(secret []byte) []byte {
	h := make([]byte, hashSize)
	rand.Read(h[:saltSize]) // never fails, see crypto/rand
	sum := saltedSum(h[:saltSize], canonical(secret))
	copy(h[saltSize:], sum[:])
	return h
}

func saltedSum(salt, secret []byte) [sha256.Size]byte {
	var buf [saltSize + 2*maxSecret]byte
	return sha256.Sum256(append(append(buf[:0], salt...), secret...))
}

// noHash takes the time of a real comparison and matches nothing: its sum is all ones.
var noHash = func() []byte {
	h := make([]byte, hashSize)
	for i := range h {
		h[i] = 0xff
	}
	return h
}()

// matchSecret gives the index of the hash that the secret matches, or -1. It always
// compares with at least one hash and with all there are.
func matchSecret(hashes [][]byte, secret []byte) int {
	if most := utf8.UTFMax*maxSecret + 1; len(secret) > most {
		secret = secret[:most] // no secret is that long; don't hash what isn't needed
	}
	secret = canonical(secret)
	found := -1
	if len(hashes) == 0 {
		compareSecret(noHash, secret)
	}
	for i := len(hashes) - 1; i >= 0; i-- {
		if compareSecret(hashes[i], secret) {
			found = i
		}
	}
	return found
}

func compareSecret(hash, secret []byte) bool {
	if len(hash) != hashSize {
		hash = noHash
	}
	sum := saltedSum(hash[:saltSize], secret)
	return subtle.ConstantTimeCompare(sum[:], hash[saltSize:]) == 1
}

// checkPassword reports what is wrong with a password that an operator sets, "" for
// nothing.
func checkPassword(p string) string {
	switch {
	case !utf8.ValidString(p):
		return "not UTF-8"
	case !secretLength([]byte(p)):
		return "16 to 64 characters; a key of OCPP 1.6 as 16 to 20 bytes or as 32 to 40 hex digits"
	}
	for _, r := range p {
		if unicode.IsControl(r) {
			return "control characters are not allowed"
		}
	}
	return ""
}

// secretLength reports whether a secret is as long as one may be: in characters, which
// are the bytes of one that is no UTF-8.
func secretLength(secret []byte) bool {
	n := len(secret)
	if utf8.Valid(secret) {
		n = utf8.RuneCount(secret)
	}
	return n >= minSecret && n <= maxSecret
}

// withSecret puts a new secret before those that are valid.
func withSecret(st *csms.ChargingStation, secret []byte) {
	hashes := append([][]byte{hashSecret(secret)}, st.PasswordHashes...)
	if n := len(hashes); n > maxSecrets {
		// The last one is what the station is known to use; those between were never used.
		hashes = append(hashes[:maxSecrets-1], hashes[n-1])
	}
	st.PasswordHashes = hashes
}
