package csms_test

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/evenkeel/evenkeel/csms"
)

func TestError_Codes(t *testing.T) {
	t.Parallel()
	base := csms.Errorf(csms.CodeNotFound, "no station %s: %w", "CS1", io.EOF)
	tests := []struct {
		err  error
		want csms.Code
	}{
		{nil, ""},
		{io.EOF, csms.CodeInternal},
		{base, csms.CodeNotFound},
		{fmt.Errorf("open transaction: %w", base), csms.CodeNotFound},
		{errors.Join(io.EOF, csms.Errorf(csms.CodeConflict, "busy")), csms.CodeConflict},
		{&csms.Error{Code: csms.CodeConflict, Err: csms.ErrVersion}, csms.CodeConflict},
	}
	for _, tt := range tests {
		if got := csms.CodeOf(tt.err); got != tt.want {
			t.Errorf("CodeOf(%v) = %q, want %q", tt.err, got, tt.want)
		}
	}
	if !errors.Is(base, io.EOF) {
		t.Error("the cause is lost")
	}
	if got := base.Error(); !strings.Contains(got, "not_found") || !strings.Contains(got, "CS1") {
		t.Errorf("Error() = %q", got)
	}
	if got := csms.Errorf(csms.CodeInvalid, "too long").Error(); got != "invalid: too long" {
		t.Errorf("Error() = %q", got)
	}
	if !errors.Is(&csms.Error{Code: csms.CodeConflict, Err: csms.ErrVersion}, csms.ErrVersion) {
		t.Error("ErrVersion is not found")
	}
}

func TestStationID_Valid(t *testing.T) {
	t.Parallel()
	for id, want := range map[csms.StationID]bool{
		"CS1": true, "a*-_=:+|@.Z9": true, csms.StationID(strings.Repeat("x", 48)): true,
		"": false, csms.StationID(strings.Repeat("x", 49)): false,
		"a b": false, "a/b": false, "ä": false, "a\x00": false, "a%20": false, "a;b": false,
	} {
		if got := id.Valid(); got != want {
			t.Errorf("%q valid %v, want %v", id, got, want)
		}
	}
}

// Values of id tokens are personal data: a log never shows one, but the same one reads
// the same.
func TestIDToken_LogValueIsADigest(t *testing.T) {
	t.Parallel()
	log := func(tok csms.IDToken) string {
		var b bytes.Buffer
		slog.New(slog.NewTextHandler(&b, &slog.HandlerOptions{ReplaceAttr: func(_ []string, a slog.Attr) slog.Attr {
			if a.Key == slog.TimeKey {
				return slog.Attr{}
			}
			return a
		}})).Info("authorized", "token", tok)
		return b.String()
	}
	a := csms.IDToken{Type: "ISO14443", Value: "DEADBEEF11"}
	if out := log(a); strings.Contains(out, a.Value) || !strings.Contains(out, "ISO14443") {
		t.Errorf("logged %q", out)
	}
	if first := log(a); first != log(a) || first == log(csms.IDToken{Type: "ISO14443", Value: "DEADBEEF12"}) {
		t.Error("the digest does not tell tokens apart")
	}
}

func TestStationTime_Plausible(t *testing.T) {
	t.Parallel()
	if (csms.StationTime{Text: "222222017-01-01"}).Plausible() || !(csms.StationTime{At: time.Unix(1, 0)}).Plausible() {
		t.Error("only a time that could be read is plausible")
	}
}

// Connector makes what is missing and keeps EVSEs and connectors ascending, each once.
func TestChargingStation_Connector(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		var st csms.ChargingStation
		want := make(map[[2]int]csms.ConnectorStatus)
		for i := range rapid.IntRange(1, 40).Draw(t, "n") {
			e, c := rapid.IntRange(1, 6).Draw(t, "evse"), rapid.IntRange(1, 4).Draw(t, "connector")
			s := csms.ConnectorStatus(fmt.Sprint("status ", i))
			p := st.Connector(csms.EVSEID(e), csms.ConnectorID(c))
			if p.ID != csms.ConnectorID(c) || p.Status != want[[2]int{e, c}] {
				t.Fatalf("connector %d.%d is %+v, want status %q", e, c, p, want[[2]int{e, c}])
			}
			p.Status, want[[2]int{e, c}] = s, s
		}
		got := make(map[[2]int]csms.ConnectorStatus)
		for i, e := range st.EVSEs {
			if i > 0 && st.EVSEs[i-1].ID >= e.ID {
				t.Fatalf("EVSEs are not ascending: %+v", st.EVSEs)
			}
			for j, c := range e.Connectors {
				if j > 0 && e.Connectors[j-1].ID >= c.ID {
					t.Fatalf("connectors are not ascending: %+v", e)
				}
				got[[2]int{int(e.ID), int(c.ID)}] = c.Status
			}
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Fatalf("(-want +got):\n%s", diff)
		}
	})
}
