package station_test

import (
	"encoding/json"
	"fmt"
	"math"
	"math/rand/v2"
	"testing"
	"time"

	"github.com/evenkeel/evenkeel/ocpp16"
	"github.com/evenkeel/evenkeel/ocpp2"
	"github.com/evenkeel/evenkeel/ocppj"
	"github.com/evenkeel/evenkeel/station"
)

// oracleProfile is a charging profile as the oracle of the composite schedule sees it.
type oracleProfile struct {
	id, stack, evse int
	purpose, kind   string
	recurrency      string
	start           time.Time
	from, to        time.Time
	duration        int
	unit            string
	periods         [][3]float64 // start, limit, phases
}

// at is the limit in W that the profile sets for a three-phase EVSE at an instant, stated as the specification does:
// walk to the schedule that is running, then to its period. It shares nothing with the simulation.
func (p *oracleProfile) at(t, began time.Time) (float64, bool) {
	if t.Before(p.from) || !t.Before(p.to) {
		return 0, false
	}
	start := p.start
	if p.kind == "Relative" {
		start = began
	}
	if p.kind == "Recurring" {
		step := 24 * time.Hour
		if p.recurrency == "Weekly" {
			step *= 7
		}
		for start.After(t) {
			start = start.Add(-step)
		}
		for !start.Add(step).After(t) {
			start = start.Add(step)
		}
	}
	if t.Before(start) || p.duration > 0 && !t.Before(start.Add(time.Duration(p.duration)*time.Second)) {
		return 0, false
	}
	limit, found := 0.0, false
	for _, q := range p.periods {
		if !start.Add(time.Duration(q[0]) * time.Second).After(t) {
			limit, found = q[1], true
			if p.unit == "A" {
				limit *= 230 * q[2]
			}
		}
	}
	return limit, found
}

// oracle is the limit of EVSE 1 in W, for a station with one such EVSE of 32 A.
func oracle(ps []oracleProfile, t, began time.Time, transacting bool) float64 {
	leading := func(purpose string) float64 {
		best, limit := -1, math.Inf(1)
		for _, own := range []bool{true, false} { // its own first, those for all where it has none as high
			for i := range ps {
				p := &ps[i]
				if p.purpose != purpose || (p.evse == 1) != own || p.stack <= best {
					continue
				}
				if l, ok := p.at(t, began); ok {
					best, limit = p.stack, l
				}
			}
		}
		return limit
	}
	limit := math.Inf(1)
	if transacting {
		limit = leading("TxProfile")
	}
	if math.IsInf(limit, 1) {
		limit = leading("TxDefaultProfile")
	}
	return min(limit, leading("Max"), 32*230*3)
}

// drawProfiles makes up to n profiles around now.
func drawProfiles(r *rand.Rand, n int, now time.Time) []oracleProfile {
	var out []oracleProfile
	taken := map[string]bool{}
	for i := range n {
		p := oracleProfile{id: i + 1, stack: r.IntN(4), purpose: []string{"TxProfile", "TxDefaultProfile", "Max"}[r.IntN(3)], kind: []string{"Absolute", "Recurring", "Relative"}[r.IntN(3)]}
		switch p.purpose {
		case "TxProfile":
			p.evse = 1
		case "TxDefaultProfile":
			p.evse = r.IntN(2)
		default:
			p.kind = "Absolute"
		}
		key := fmt.Sprint(p.purpose, p.stack, p.evse)
		if taken[key] {
			continue // it would take the place of the other
		}
		taken[key] = true
		p.recurrency = []string{"Daily", "Weekly"}[r.IntN(2)]
		p.start = now.Add(time.Duration(r.IntN(7200)-5400) * time.Second)
		p.from, p.to = now.Add(-100*time.Hour), now.Add(1000*time.Hour)
		if r.IntN(4) == 0 {
			p.from = now.Add(time.Duration(r.IntN(1800)) * time.Second)
		}
		if r.IntN(4) == 0 {
			p.to = now.Add(time.Duration(1800+r.IntN(1800)) * time.Second)
		}
		if r.IntN(2) == 0 {
			p.duration = 600 + r.IntN(7200)
		}
		p.unit = []string{"A", "W"}[r.IntN(2)]
		for s := 0; s < 7200 && len(p.periods) < 6; s += 60 + r.IntN(1800) {
			limit, phases := float64(6+r.IntN(30)), 3.0
			if p.unit == "W" {
				limit = float64(1000 + r.IntN(25000))
			} else if r.IntN(4) == 0 {
				phases = 1
			}
			p.periods = append(p.periods, [3]float64{float64(s), limit, phases})
		}
		out = append(out, p)
	}
	return out
}

// request writes a profile as the SetChargingProfile of a version.
func (p *oracleProfile) request(v ocppj.Version, tx string) string {
	var periods []map[string]any
	for _, q := range p.periods {
		periods = append(periods, map[string]any{"startPeriod": int(q[0]), "limit": q[1], "numberPhases": int(q[2])})
	}
	sch := map[string]any{"chargingRateUnit": p.unit, "chargingSchedulePeriod": periods}
	if p.kind != "Relative" {
		sch["startSchedule"] = p.start.Format(time.RFC3339Nano)
	}
	if p.duration > 0 {
		sch["duration"] = p.duration
	}
	prof := map[string]any{
		"stackLevel": p.stack, "chargingProfileKind": p.kind, "chargingProfilePurpose": p.purpose,
		"validFrom": p.from.Format(time.RFC3339Nano), "validTo": p.to.Format(time.RFC3339Nano),
	}
	if p.kind == "Recurring" {
		prof["recurrencyKind"] = p.recurrency
	}
	var out map[string]any
	if v == ocppj.V16 {
		prof["chargingProfileId"], prof["chargingSchedule"] = p.id, sch
		if p.purpose == "Max" {
			prof["chargingProfilePurpose"] = "ChargePointMaxProfile"
		}
		out = map[string]any{"connectorId": p.evse, "csChargingProfiles": prof}
	} else {
		sch["id"] = p.id
		prof["id"], prof["chargingSchedule"] = p.id, []any{sch}
		switch p.purpose {
		case "Max":
			prof["chargingProfilePurpose"] = "ChargingStationMaxProfile"
		case "TxProfile":
			prof["transactionId"] = tx
		}
		out = map[string]any{"evseId": p.evse, "chargingProfile": prof}
	}
	raw, _ := json.Marshal(out)
	return string(raw)
}

// TestCompositeSchedule compares the composite schedule, second by second, with an oracle of its own.
func TestCompositeSchedule(t *testing.T) {
	t.Parallel()
	forVersions(t, func(t *testing.T, v ocppj.Version) {
		for seed := range uint64(15) {
			c := newCSMS(t)
			st := c.start(station.Options{Version: v})
			must(t, st.PlugIn(1, bigCar))
			must(t, st.Tap(1, driverToken))
			waitFor(t, st, "a transaction", func(s station.State) bool { return s.EVSEs[0].TransactionID != "" && s.Queued == 0 })
			tx := st.State().EVSEs[0].TransactionID
			now := time.Now().UTC().Truncate(time.Second)
			ps := drawProfiles(rand.New(rand.NewPCG(seed, 7)), 8, now)
			for i := range ps {
				if got := c.statusOf("CS1", "SetChargingProfile", ps[i].request(v, tx)); got != "Accepted" {
					t.Fatalf("seed %d: profile %+v: %s", seed, ps[i], got)
				}
			}
			compareComposite(t, c, v, ps, seed)
		}
	})
}

func compareComposite(t *testing.T, c *csms, v ocppj.Version, ps []oracleProfile, seed uint64) {
	t.Helper()
	const duration = 5400
	var start time.Time
	limits := map[int]float64{}
	if v == ocppj.V16 {
		r := c.call("CS1", "GetCompositeSchedule", `{"connectorId":1,"duration":5400,"chargingRateUnit":"W"}`).(*ocpp16.GetCompositeScheduleResponse)
		start, _ = r.ScheduleStart.Time()
		for _, p := range r.ChargingSchedule.ChargingSchedulePeriod {
			limits[p.StartPeriod] = p.Limit
		}
	} else {
		r := c.call("CS1", "GetCompositeSchedule", `{"evseId":1,"duration":5400,"chargingRateUnit":"W"}`).(*ocpp2.GetCompositeScheduleResponse)
		start, _ = r.Schedule.ScheduleStart.Time()
		for _, p := range r.Schedule.ChargingSchedulePeriod {
			limits[p.StartPeriod] = *p.Limit
		}
	}
	began := c.transactionBegan(v)
	got, ok := limits[0]
	if !ok {
		t.Fatalf("seed %d: no period at 0: %v", seed, limits)
	}
	for s := range duration {
		if l, ok := limits[s]; ok {
			got = l
		}
		// Boundaries lie between whole seconds of the schedule: the last instant of a second has the new limit.
		at := start.Add(time.Duration(s)*time.Second + 999*time.Millisecond)
		want := oracle(ps, at, began, true)
		if math.Abs(got-want) > 0.1 {
			t.Fatalf("seed %d: at %d s the schedule says %v W, the oracle %v W\nprofiles %+v\nperiods %v", seed, s, got, want, ps, limits)
		}
	}
}

// transactionBegan is when the last transaction the CSMS heard of began.
func (c *csms) transactionBegan(v ocppj.Version) time.Time {
	c.tb.Helper()
	var at time.Time
	if v == ocppj.V16 {
		ms := c.messages("StartTransaction")
		at, _ = ms[len(ms)-1].body.(*ocpp16.StartTransactionRequest).Timestamp.Time()
		return at
	}
	for _, m := range c.messages("TransactionEvent") {
		if e := m.body.(*ocpp2.TransactionEventRequest); e.EventType == ocpp2.TransactionEventTypeStarted {
			at, _ = e.Timestamp.Time()
		}
	}
	return at
}

// TestPowerFollowsLimit wants the meter to obey a profile at once, and the profile to be gone with its transaction.
func TestPowerFollowsLimit(t *testing.T) {
	t.Parallel()
	forVersions(t, func(t *testing.T, v ocppj.Version) {
		c := newCSMS(t)
		st := c.start(station.Options{Version: v})
		must(t, st.PlugIn(1, bigCar))
		must(t, st.Tap(1, driverToken))
		power := func(want float64) {
			t.Helper()
			waitFor(t, st, fmt.Sprint(want, " W"), func(s station.State) bool { return math.Abs(s.EVSEs[0].PowerWatt-want) < 1 })
		}
		power(16 * 230 * 3)
		waitFor(t, st, "an id", func(s station.State) bool { return s.EVSEs[0].TransactionID != "" })
		now := time.Now().UTC()
		p := oracleProfile{
			id: 1, evse: 1, purpose: "TxProfile", kind: "Absolute", start: now.Add(-time.Hour), from: now.Add(-time.Hour), to: now.Add(time.Hour),
			unit: "A", periods: [][3]float64{{0, 10, 3}},
		}
		if got := c.statusOf("CS1", "SetChargingProfile", p.request(v, st.State().EVSEs[0].TransactionID)); got != "Accepted" {
			t.Fatal(got)
		}
		power(10 * 230 * 3)
		p.periods[0][1] = 0
		if got := c.statusOf("CS1", "SetChargingProfile", p.request(v, st.State().EVSEs[0].TransactionID)); got != "Accepted" {
			t.Fatal(got)
		}
		waitFor(t, st, "a pause", func(s station.State) bool {
			return s.EVSEs[0].Status == "SuspendedEVSE" && s.EVSEs[0].PowerWatt == 0 && s.Profiles == 1
		})
		must(t, st.Unplug(1))
		waitFor(t, st, "the end", settled)
		if n := st.State().Profiles; n != 0 {
			t.Errorf("%d profiles outlive their transaction", n)
		}
	})
}
