package api

import (
	"crypto/aes"
	"crypto/cipher"
	"crypto/hmac"
	"crypto/sha256"
	"encoding/base64"
)

// Cursors are sealed: a store's cursor holds the key of the last item, which may be an id
// token's value that the caller may not see, and one that was altered, made up or given
// by another list must be told from a good one. The key to them comes from the caller's
// API key, so that they open on every node and after a restart, for that caller alone.

func cursorSeal(who caller) cipher.AEAD {
	mac := hmac.New(sha256.New, who.hash)
	mac.Write([]byte("cursor of a list"))
	block, err := aes.NewCipher(mac.Sum(nil))
	if err != nil {
		panic("api: cursor key: " + err.Error()) // its length is right
	}
	seal, err := cipher.NewGCMWithRandomNonce(block)
	if err != nil {
		panic("api: cursor key: " + err.Error())
	}
	return seal
}

// sealCursor is the cursor as the caller gets it. list is the path of the list.
func sealCursor(who caller, list, cursor string) string {
	return base64.RawURLEncoding.EncodeToString(cursorSeal(who).Seal(nil, nil, []byte(cursor), []byte(list)))
}

// openCursor gives back what was sealed; "" for "".
func openCursor(who caller, list, sealed string) (string, error) {
	if sealed == "" {
		return "", nil
	}
	raw, err := base64.RawURLEncoding.DecodeString(sealed)
	if err == nil {
		raw, err = cursorSeal(who).Open(nil, nil, raw, []byte(list))
	}
	if err != nil {
		return "", invalidParameter("cursor", "is not one that this list gave to this API key")
	}
	return string(raw), nil
}
