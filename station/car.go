package station

import (
	"math"
	"math/rand/v2"
	"time"
)

// Car is a vehicle at a connector. Its battery is followed while it charges.
type Car struct {
	// Phases and MaxAmp are what its charger takes from AC.
	Phases int
	MaxAmp float64
	// DC says that it can charge at a DC connector, with at most MaxWatt.
	DC      bool
	MaxWatt float64
	// CapacityWh of the battery, and its SoC from 0 to 1 on arrival and wanted.
	CapacityWh, SoC, TargetSoC float64
}

// taperFrom is the state of charge from which a battery takes less, and taperAC where AC charging, which is so
// much slower, notices it.
const (
	taperFrom = 0.80
	taperAC   = 0.97
)

// watt is what the car takes at most at its present SoC from an EVSE, before any limit.
func (c *Car) watt(e EVSESpec) float64 {
	if c.SoC >= c.TargetSoC {
		return 0
	}
	if e.Current == DC {
		return min(c.MaxWatt, e.MaxWatt) * c.taper(taperFrom)
	}
	return min(c.MaxAmp, e.MaxAmp) * mainsVolt * float64(c.phasesAt(e)) * c.taper(taperAC)
}

// taper is 1 up to from and falls to a tenth at a full battery.
func (c *Car) taper(from float64) float64 {
	if c.SoC <= from {
		return 1
	}
	return max(0.1, 1-0.9*(c.SoC-from)/(1-from))
}

// phasesAt is how many phases the car uses at an EVSE.
func (c *Car) phasesAt(e EVSESpec) int { return min(c.Phases, e.phases()) }

// Leaving is how a driver ends a visit.
type Leaving uint8

// The ways to leave.
const (
	TapAndUnplug Leaving = iota // stop with the token, then unplug
	JustUnplug                  // pull the cable, which stops the transaction
)

// Visit is one stay of a car at an EVSE.
type Visit struct {
	// Gap is the time before the car arrives, Stay the time until it leaves.
	Gap, Stay time.Duration
	Car       Car
	Token     IDToken
	// PlugFirst says that the driver connects the cable before holding the card to the reader. Dawdle is
	// the time between the two.
	PlugFirst bool
	Dawdle    time.Duration
	Leaving   Leaving
}

// Visits draws the visits to one EVSE, the same ones for the same seed. It is not safe for concurrent use.
type Visits struct {
	rng    *rand.Rand
	spec   EVSESpec
	tokens []IDToken
	speed  float64
}

// NewVisits returns the visits for an EVSE. Tokens are drawn at random; there must be at least one. A speed
// above 1 shortens them, see the package comment.
func NewVisits(seed, stream uint64, spec EVSESpec, tokens []IDToken, speed float64) *Visits {
	if speed <= 0 {
		speed = 1
	}
	return &Visits{rng: rand.New(rand.NewPCG(seed, stream)), spec: spec.withDefaults(), tokens: tokens, speed: speed}
}

// Next draws the next visit.
func (v *Visits) Next() Visit {
	r := v.rng
	short := func(d float64) time.Duration { return time.Duration(d / v.speed * float64(time.Second)) }
	out := Visit{
		Gap:       short(60 + r.ExpFloat64()*20*60),
		Token:     v.tokens[r.IntN(len(v.tokens))],
		PlugFirst: r.IntN(2) == 0,
		Dawdle:    short(5 + 25*r.Float64()),
	}
	if r.IntN(4) == 0 {
		out.Leaving = JustUnplug
	}
	// From a plug-in hybrid to a van. What is below is in the order of the market's batteries.
	capacity := []float64{11e3, 40e3, 58e3, 77e3, 100e3}[r.IntN(5)]
	car := Car{
		Phases: 3, MaxAmp: 16, DC: true, MaxWatt: 1.2 * capacity * (0.8 + 0.8*r.Float64()),
		CapacityWh: capacity / v.speed, SoC: 0.1 + 0.5*r.Float64(), TargetSoC: 1,
	}
	if r.IntN(3) == 0 {
		car.Phases, car.MaxAmp = 1, 32
	}
	if v.spec.Current == DC {
		car.TargetSoC = 0.8 + 0.2*r.Float64()
		out.Stay = short(15*60 + r.ExpFloat64()*20*60)
	} else {
		out.Stay = short(30*60 + r.ExpFloat64()*2*3600)
	}
	car.SoC, car.TargetSoC = round(car.SoC, 3), round(car.TargetSoC, 3)
	out.Car = car
	return out
}

// round rounds to a number of decimals.
func round(x float64, decimals int) float64 {
	p := math.Pow10(decimals)
	return math.Round(x*p) / p
}
