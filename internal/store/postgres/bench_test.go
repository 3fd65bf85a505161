package postgres_test

import (
	"testing"

	"github.com/evenkeel/evenkeel/internal/store/storetest"
	"github.com/evenkeel/evenkeel/internal/store/storetest/pgtest"
)

func BenchmarkTxMeterValues(b *testing.B) {
	srv := pgtest.Start(b)
	for name, load := range map[string]storetest.Load{
		"reading": {Callers: 500},
		"record":  {Callers: 500, Record: true},
		"alone":   {Callers: 1},
	} {
		b.Run(name, func(b *testing.B) {
			s := open(b, srv.Database(b))
			storetest.BenchMeterValues(b, s, load)
			b.ReportMetric(float64(b.N)/float64(s.Stats().Commits), "msg/commit")
		})
	}
}

func BenchmarkTxStations(b *testing.B) {
	storetest.BenchStations(b, open(b, pgtest.Start(b).Database(b)), 10_000)
}
