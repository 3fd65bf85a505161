package csms_test

import (
	"encoding/json"
	"math"
	"math/big"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/evenkeel/evenkeel/csms"
)

func TestParseDecimal(t *testing.T) {
	t.Parallel()
	tests := []struct{ in, want string }{
		{"0", "0"},
		{"00012", "12"},
		{"12.5", "12.5"},
		{" 12.50 ", "12.5"},
		{"+7", "7"},
		{"-0.001", "-0.001"},
		{".5", "0.5"},
		{"5.", "5"},
		{"1e3", "1000"},
		{"1.5E-2", "0.015"},
		{"1e40", "1000000000000000000e22"},
		{"-1e-40", "-0.0000000000000000000000000000000000000001"},
		{"123456789012345678", "123456789012345678"},
		{"0.000000000000000000000000000000", "0"},
	}
	for _, tt := range tests {
		d, err := csms.ParseDecimal(tt.in)
		if err != nil || d.String() != tt.want {
			t.Errorf("ParseDecimal(%q) = %v, %v; want %s", tt.in, d, err, tt.want)
		}
	}
	for _, in := range []string{"", " ", "-", ".", "1,5", "1.2.3", "abc", "0x10", "NaN", "Inf", "1e", "1e61", "1e-61", "1 2", "1234567890123456789", "1e99999999999999999999"} {
		if d, err := csms.ParseDecimal(in); err == nil {
			t.Errorf("ParseDecimal(%q) = %v, want an error", in, d)
		}
	}
}

func genDecimal(t *rapid.T) csms.Decimal {
	return csms.Decimal{
		Coef: rapid.Int64Range(-999_999_999_999_999_999, 999_999_999_999_999_999).Draw(t, "coef"),
		Exp:  int8(rapid.IntRange(-40, 40).Draw(t, "exp")),
	}
}

// rat is the exact value by arithmetic that knows nothing of Decimal.
func rat(d csms.Decimal) *big.Rat {
	r := new(big.Rat).SetInt64(d.Coef)
	p := new(big.Rat).SetInt(new(big.Int).Exp(big.NewInt(10), big.NewInt(int64(max(d.Exp, -d.Exp))), nil))
	if d.Exp < 0 {
		return r.Quo(r, p)
	}
	return r.Mul(r, p)
}

func TestDecimal_StringReadsBack(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		d := genDecimal(t)
		text, ok := new(big.Rat).SetString(d.String())
		if !ok || text.Cmp(rat(d)) != 0 {
			t.Fatalf("%+v prints as %s", d, d)
		}
		if d.Exp > 0 || len(strings.Trim(d.String(), "-0.")) > 18 {
			return // the exponent form may be longer than ParseDecimal takes
		}
		back, err := csms.ParseDecimal(d.String())
		if err != nil || rat(back).Cmp(rat(d)) != 0 {
			t.Fatalf("%s reads back as %s, %v", d, back, err)
		}
	})
}

func TestDecimal_ShiftIsExact(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		d := genDecimal(t)
		n := rapid.IntRange(-30, 30).Draw(t, "n")
		got, err := d.Shift(n)
		if err != nil {
			if e := int(d.Exp) + n; e >= -60 && e <= 60 {
				t.Fatalf("shift %+v by %d: %v", d, n, err)
			}
			return
		}
		want := rat(csms.Decimal{Coef: d.Coef, Exp: d.Exp})
		ten := new(big.Rat).SetInt(new(big.Int).Exp(big.NewInt(10), big.NewInt(int64(max(n, -n))), nil))
		if n >= 0 {
			want.Mul(want, ten)
		} else {
			want.Quo(want, ten)
		}
		if rat(got).Cmp(want) != 0 {
			t.Fatalf("%+v shifted by %d is %+v", d, n, got)
		}
	})
}

func TestDecimal_RoundIsNearestAwayFromZero(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		d := csms.Decimal{
			Coef: rapid.Int64Range(-1e12, 1e12).Draw(t, "coef"),
			Exp:  int8(rapid.IntRange(-14, 0).Draw(t, "exp")),
		}
		got, ok := d.Round()
		if !ok {
			t.Fatalf("%+v does not round", d)
		}
		// |d - got| <= 1/2, and at exactly a half got is the one further from zero.
		diff := new(big.Rat).Sub(rat(d), new(big.Rat).SetInt64(got))
		half := big.NewRat(1, 2)
		abs := new(big.Rat).Abs(diff)
		if abs.Cmp(half) > 0 || abs.Cmp(half) == 0 && diff.Sign() == rat(d).Sign() {
			t.Fatalf("%s rounds to %d", d, got)
		}
	})
	if n, ok := (csms.Decimal{Coef: 1, Exp: 30}).Round(); ok {
		t.Errorf("1e30 rounds to %d", n)
	}
}

func TestDecimalOf(t *testing.T) {
	t.Parallel()
	for _, bad := range []float64{math.NaN(), math.Inf(1), math.Inf(-1), 1e80, 5e-324} {
		if d, err := csms.DecimalOf(bad); err == nil {
			t.Errorf("DecimalOf(%g) = %v", bad, d)
		}
	}
	rapid.Check(t, func(t *rapid.T) {
		f := rapid.Float64Range(-1e15, 1e15).Draw(t, "f")
		d, err := csms.DecimalOf(f)
		if err != nil {
			if math.Abs(f) > 1e-30 {
				t.Fatalf("DecimalOf(%g): %v", f, err)
			}
			return
		}
		if d.Float64() != f {
			t.Fatalf("DecimalOf(%g) = %s = %g", f, d, d.Float64())
		}
	})
}

func TestSampledValue_Wh(t *testing.T) {
	t.Parallel()
	tests := []struct {
		v    csms.SampledValue
		want csms.Wh
		ok   bool
	}{
		{csms.SampledValue{Unit: "Wh", Value: csms.Decimal{Coef: 15, Exp: -1}}, 2, true},
		{csms.SampledValue{Unit: "kWh", Value: csms.Decimal{Coef: 12345, Exp: -3}}, 12345, true},
		{csms.SampledValue{Unit: "kWh", Value: csms.Decimal{Coef: -5, Exp: -4}}, -1, true},
		{csms.SampledValue{Unit: "W", Value: csms.Decimal{Coef: 5}}, 0, false},
		{csms.SampledValue{Unit: "Wh", Text: "OCMF"}, 0, false},
		{csms.SampledValue{Unit: "kWh", Value: csms.Decimal{Coef: 5, Exp: 59}}, 0, false},
	}
	for _, tt := range tests {
		got, ok := tt.v.Wh()
		if diff := cmp.Diff([]any{tt.want, tt.ok}, []any{got, ok}); diff != "" {
			t.Errorf("%+v (-want +got):\n%s", tt.v, diff)
		}
	}
}

func TestDefaultUnit(t *testing.T) {
	t.Parallel()
	for measurand, want := range map[string]string{
		"Energy.Active.Import.Register": "Wh", "Power.Active.Import": "W", "Current.Import": "A", "Voltage": "V",
	} {
		if got := csms.DefaultUnit(measurand); got != want {
			t.Errorf("DefaultUnit(%s) = %q, want %q", measurand, got, want)
		}
	}
}

// TestDecimalInJSON is a number, and the object of former releases is still read.
func TestDecimalInJSON(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]string{
		`16.1`: `16.1`, `-0.05`: `-0.05`, `1e3`: `1000`, `1.50`: `1.50`, `123456789012345.678`: `123456789012345.678`,
		`{"Coef":1234,"Exp":-2}`: `12.34`, `null`: `0`,
	} {
		var d csms.Decimal
		if err := json.Unmarshal([]byte(text), &d); err != nil {
			t.Errorf("%s: %v", text, err)
			continue
		}
		if got, err := json.Marshal(d); err != nil || string(got) != want {
			t.Errorf("%s: %s, %v; want %s", text, got, err, want)
		}
	}
	for _, text := range []string{`"16"`, `true`, `[1]`, `12345678901234567890.5`} {
		if err := json.Unmarshal([]byte(text), new(csms.Decimal)); err == nil {
			t.Errorf("%s was read", text)
		}
	}
}
