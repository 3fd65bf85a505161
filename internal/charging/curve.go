package charging

import (
	"context"
	"slices"
	"strings"
	"time"

	"github.com/evenkeel/evenkeel/csms"
	"github.com/evenkeel/evenkeel/internal/store"
)

// CurvePoint is one point of a transaction's course; a number nobody measured is nil.
type CurvePoint struct {
	At       time.Time
	EnergyWh *csms.Wh // since the start
	PowerW   *float64 // told by the station, else the mean since the point before
}

// defaultCurve and maxCurve bound the points of a curve.
const (
	defaultCurve = 200
	maxCurve     = 5000
)

// Curve gives the course of a transaction in at most points points (0 means 200, at
// most 5 000), by ascending time, from its readings that show energy or power. Where
// there are more readings, each point is the last of an equal part of the time, so
// that energy stays exact at every point. Code not_found where the tenant has no such
// transaction.
func (l *Ledger) Curve(ctx context.Context, tenant csms.TenantID, id csms.RecordID, points int) ([]CurvePoint, error) {
	switch {
	case points < 0:
		return nil, csms.Errorf(csms.CodeInvalid, "the number of points is negative")
	case points == 0:
		points = defaultCurve
	}
	points = min(points, maxCurve)
	t, err := l.store.GetTransaction(ctx, tenant, id)
	if err != nil {
		return nil, err
	}
	var all []CurvePoint
	for rd, err := range l.store.Readings(ctx, store.ReadingQuery{Station: t.Station, Transaction: id}) {
		if err != nil {
			return nil, err
		}
		p := CurvePoint{At: rd.At, PowerW: power(rd.Sample.Values)}
		if wh, ok, _ := register(rd.Sample.Values); ok && t.MeterStart != nil {
			if e := wh - *t.MeterStart; e >= 0 {
				p.EnergyWh = &e
			}
		}
		if p.EnergyWh != nil || p.PowerW != nil {
			all = append(all, p)
		}
	}
	slices.SortStableFunc(all, func(a, b CurvePoint) int { return a.At.Compare(b.At) })
	return meanPower(thin(all, points)), nil
}

// thin keeps the last point of each of n equal parts of the time, and the first point.
func thin(all []CurvePoint, n int) []CurvePoint {
	if len(all) <= n {
		return all
	}
	if n == 1 {
		return all[len(all)-1:]
	}
	start := all[0].At
	span := all[len(all)-1].At.Sub(start)
	out := make([]CurvePoint, 0, n)
	out = append(out, all[0])
	for i := 1; i < len(all); i++ {
		part := func(p CurvePoint) int {
			if span <= 0 {
				return 0
			}
			return min(int(float64(p.At.Sub(start))/float64(span)*float64(n-1)), n-2)
		}
		if i == len(all)-1 || part(all[i]) != part(all[i+1]) {
			out = append(out, all[i])
		}
	}
	return out
}

// meanPower fills in the power between two energies where the station told none.
func meanPower(ps []CurvePoint) []CurvePoint {
	last := -1
	for i := range ps {
		if ps[i].EnergyWh == nil {
			continue
		}
		if last >= 0 && ps[i].PowerW == nil {
			h := ps[i].At.Sub(ps[last].At).Hours()
			if d := *ps[i].EnergyWh - *ps[last].EnergyWh; h > 0 && d >= 0 {
				ps[i].PowerW = new(float64(d) / h)
			}
		}
		last = i
	}
	return ps
}

// power is the imported active power in W: the whole, else the sum of the phases.
func power(values []csms.SampledValue) *float64 {
	var sum float64
	var phases bool
	for i := range values {
		v := &values[i]
		if v.Measurand != csms.MeasurandPowerImport || v.Text != "" || placeOf(v.Location) == 2 {
			continue
		}
		w := v.Value.Float64()
		switch v.Unit {
		case "W":
		case "kW":
			w *= 1000
		default:
			continue
		}
		if v.Phase == "" {
			return &w
		}
		if strings.HasPrefix(v.Phase, "L") && (len(v.Phase) == 2 || strings.HasSuffix(v.Phase, "-N")) {
			sum, phases = sum+w, true
		}
	}
	if !phases {
		return nil
	}
	return &sum
}
