package engine

import (
	"encoding/base64"
	"encoding/binary"

	"github.com/evenkeel/evenkeel/csms"
	"github.com/evenkeel/evenkeel/internal/store"
)

// pageLimit is how many items a page has, and how many rows to ask for to learn whether
// another page follows.
func pageLimit(p store.Page) (items int, rows int64) {
	n := p.Limit
	switch {
	case n <= 0:
		n = 100
	case n > 1000:
		n = 1000
	}
	return n, int64(n) + 1
}

// cut leaves n items and gives the last of them where more follow, else nil.
func cut[V any](vs []V, n int) ([]V, *V) {
	if len(vs) <= n {
		return vs, nil
	}
	vs = vs[:n]
	return vs, &vs[n-1]
}

func badCursor() error {
	return &csms.Error{Code: csms.CodeInvalid, Message: "the cursor is not one of this list"}
}

func textCursor(s string) string { return base64.RawURLEncoding.EncodeToString([]byte(s)) }

func cursorText(c string) (string, error) {
	b, err := base64.RawURLEncoding.DecodeString(c)
	if err != nil {
		return "", badCursor()
	}
	return text(string(b)), nil
}

// numbersCursor holds fixed-width numbers and a text behind them.
func numbersCursor(s string, ns ...int64) string {
	b := make([]byte, 0, 8*len(ns)+len(s))
	for _, n := range ns {
		b = binary.BigEndian.AppendUint64(b, uint64(n))
	}
	return base64.RawURLEncoding.EncodeToString(append(b, s...))
}

func cursorNumbers(c string, ns ...*int64) (string, error) {
	b, err := base64.RawURLEncoding.DecodeString(c)
	if err != nil || len(b) < 8*len(ns) {
		return "", badCursor()
	}
	for _, n := range ns {
		*n, b = int64(binary.BigEndian.Uint64(b)), b[8:]
	}
	return text(string(b)), nil
}
