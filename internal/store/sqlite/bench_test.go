package sqlite_test

import (
	"testing"

	"github.com/evenkeel/evenkeel/internal/store/sqlite"
	"github.com/evenkeel/evenkeel/internal/store/storetest"
)

func BenchmarkTxMeterValues(b *testing.B) {
	for name, load := range map[string]storetest.Load{
		"reading": {Callers: 500},
		"record":  {Callers: 500, Record: true},
		"alone":   {Callers: 1},
	} {
		b.Run(name, func(b *testing.B) {
			s, err := sqlite.Open(b.Context(), b.TempDir(), sqlite.Options{})
			if err != nil {
				b.Fatal(err)
			}
			defer func() { _ = s.Close() }()
			storetest.BenchMeterValues(b, s, load)
			b.ReportMetric(float64(b.N)/float64(s.Stats().Commits), "msg/commit")
		})
	}
}

func BenchmarkTxStations(b *testing.B) {
	s, err := sqlite.Open(b.Context(), b.TempDir(), sqlite.Options{})
	if err != nil {
		b.Fatal(err)
	}
	defer func() { _ = s.Close() }()
	storetest.BenchStations(b, s, 10_000)
}
