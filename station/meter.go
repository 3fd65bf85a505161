package station

import (
	"time"
)

// reading is what the meter of an EVSE shows at an instant.
type reading struct {
	at      time.Time // on the station's clock
	context string    // Transaction.Begin, Sample.Periodic, ... the same words in all versions
	wh      int64     // energy register
	power   float64   // W
	limit   float64   // W offered
	amps    [3]float64
	phases  int // AC phases used; 0 for DC
	volt    float64
	soc     int // percent; -1 where the station does not know it
}

// The contexts of a reading.
const (
	contextBegin    = "Transaction.Begin"
	contextEnd      = "Transaction.End"
	contextPeriodic = "Sample.Periodic"
	contextClock    = "Sample.Clock"
	contextTrigger  = "Trigger"
)

// maxSteps bounds the steps in which power is integrated between two readings. The power changes only with the SoC
// and with profiles; a sixty-fourth of an interval follows both closely enough for a meter in whole Wh.
const maxSteps = 64

// integrate counts the energy since the last time. Power follows the car and the limits at each step.
func (s *Station) integrate(e *evse) {
	now := time.Now()
	if e.tx == nil || e.car == nil {
		e.measured, e.power = now, 0
		return
	}
	elapsed := now.Sub(e.measured)
	if elapsed <= 0 {
		s.setPower(e, now)
		return
	}
	step := max(elapsed/maxSteps, 100*time.Millisecond)
	for t := e.measured; t.Before(now); t = t.Add(step) {
		d := min(step, now.Sub(t))
		s.setPower(e, t)
		wh := e.power * d.Hours()
		if room := (e.car.TargetSoC - e.car.SoC) * e.car.CapacityWh; wh > room {
			wh = max(room, 0)
		}
		e.register += wh
		if e.car.CapacityWh > 0 {
			e.car.SoC += wh / e.car.CapacityWh
		}
		if e.power > 0 {
			e.tx.chargedFor += d
		}
	}
	e.measured = now
	s.setPower(e, now)
}

// fullWithin is the SoC that still counts as short of the target: rounding must not leave a last watt-second.
const fullWithin = 1e-6

// setPower works out the power at an instant of our own clock.
func (s *Station) setPower(e *evse, at time.Time) {
	e.limit, e.power = 0, 0
	if e.tx == nil || e.car == nil || !e.tx.authorized {
		return
	}
	e.limit = s.limitWatt(e, at.Add(s.offset))
	if e.car.TargetSoC-e.car.SoC < fullWithin {
		return
	}
	want := e.car.watt(e.spec)
	if e.spec.Current == DC {
		e.power = min(want, e.limit)
		return
	}
	// An AC limit holds for each phase; a car on one phase can't use the others' share. Below 6 A an EV can't
	// charge (IEC 61851-1).
	perPhase := e.limit / float64(e.spec.phases()) / mainsVolt
	n := float64(e.car.phasesAt(e.spec))
	amps := min(want/mainsVolt/n, perPhase)
	if perPhase < 6 {
		amps = 0
	}
	e.power = amps * mainsVolt * n
}

// read takes a reading.
func (s *Station) read(e *evse, context string) *reading {
	s.integrate(e)
	r := &reading{at: s.now(), context: context, wh: int64(e.register), power: round(e.power, 1), limit: round(e.limit, 1), volt: mainsVolt, soc: -1}
	if e.car != nil {
		if e.spec.Current == DC {
			r.volt = round(350+100*e.car.SoC, 1)
			r.amps[0] = round(e.power/r.volt, 2)
			r.soc = int(e.car.SoC*100 + 0.5)
			return r
		}
		r.phases = e.car.phasesAt(e.spec)
	} else if e.spec.Current != DC {
		r.phases = e.spec.phases()
	}
	for i := range r.phases {
		r.amps[i] = round(e.power/mainsVolt/float64(r.phases), 2)
	}
	return r
}

// chargingState works out the state of a transaction from the power.
func (s *Station) chargingState(e *evse) status {
	switch {
	case e.power > 0:
		return charging
	case e.car != nil && e.car.TargetSoC-e.car.SoC < fullWithin:
		return suspendedEV
	default:
		return suspendedEVSE
	}
}

// scheduleMeter sets the next periodic reading of a transaction.
func (s *Station) scheduleMeter(e *evse) {
	s.cancel(e.meterTask)
	if s.settings.meterInterval <= 0 || e.tx == nil {
		return
	}
	e.meterTask = s.after(s.settings.meterInterval, func() {
		s.meter(e)
		s.scheduleMeter(e)
	})
}

// meter takes the periodic reading.
func (s *Station) meter(e *evse) {
	if e.tx == nil {
		return
	}
	r := s.read(e, contextPeriodic)
	s.followPower(e)
	s.report(&report{kind: reportUpdate, tx: e.tx, trigger: "MeterValuePeriodic", at: r.at, reading: r})
	s.checkLimits(e)
	s.checkMonitors()
}

// followPower tells of a charging state that has changed, by the car or by a limit.
func (s *Station) followPower(e *evse) {
	tx := e.tx
	if tx == nil || !tx.authorized || e.car == nil {
		return
	}
	if st := s.chargingState(e); st != tx.state {
		tx.state = st
		s.refresh(e)
		s.report(&report{kind: reportUpdate, tx: tx, trigger: "ChargingStateChanged", at: s.now()})
	}
}

// checkLimits ends a transaction that has reached a limit set by the CSMS (OCPP 2.1 Part 2, E16).
func (s *Station) checkLimits(e *evse) {
	tx := e.tx
	switch {
	case tx == nil:
	case tx.maxWh != nil && e.register-float64(tx.meterStart) >= *tx.maxWh:
		s.stop(e, "EnergyLimitReached", "EnergyLimitReached", nil)
	case tx.maxTime != nil && time.Since(tx.beganReal) >= *tx.maxTime:
		s.stop(e, "TimeLimitReached", "TimeLimitReached", nil)
	case tx.maxSoC != nil && e.car != nil && e.car.SoC*100 >= float64(*tx.maxSoC):
		s.stop(e, "SOCLimitReached", "SoCLimitReached", nil)
	}
}

// powerChanged is called when profiles have changed: the energy so far is counted with the old power.
func (s *Station) powerChanged(before func()) {
	for _, e := range s.evses {
		s.integrate(e)
	}
	before()
	for _, e := range s.evses {
		s.setPower(e, time.Now())
		s.followPower(e)
	}
}
