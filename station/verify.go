package station

import (
	"context"
	"encoding/json"
	"fmt"
	"math"
	"net/url"
	"slices"
	"strconv"
	"strings"
	"time"
)

// Verdict is the outcome of [Ledger.Verify].
type Verdict struct {
	// Transactions and Samples acknowledged, and the energy of the transactions whose start and end both were.
	Transactions, Samples int
	EnergyWh              int64
	// Missing were acknowledged and are not there; Doubled are there more than once; Different are there with
	// other content, or were never sent.
	Missing, Doubled, Different int
	// Differences tells each, at most [MaxDifferences] of them, by station.
	Differences []string
}

// MaxDifferences is how many differences a [Verdict] describes; all are counted.
const MaxDifferences = 1000

// OK says that nothing is missing, doubled or different.
func (v *Verdict) OK() bool { return v.Missing == 0 && v.Doubled == 0 && v.Different == 0 }

// String is the line that ends a verification.
func (v *Verdict) String() string {
	return fmt.Sprintf("verify: %d transactions, %d samples, %d Wh acknowledged; missing %d, doubled %d, different %d",
		v.Transactions, v.Samples, v.EnergyWh, v.Missing, v.Doubled, v.Different)
}

func (v *Verdict) note(counter *int, format string, args ...any) {
	*counter++
	if len(v.Differences) < MaxDifferences {
		v.Differences = append(v.Differences, fmt.Sprintf(format, args...))
	}
}

func (v *Verdict) add(w *Verdict) {
	v.Transactions += w.Transactions
	v.Samples += w.Samples
	v.EnergyWh += w.EnergyWh
	v.Missing += w.Missing
	v.Doubled += w.Doubled
	v.Different += w.Different
	v.Differences = append(v.Differences, w.Differences[:min(len(w.Differences), MaxDifferences-len(v.Differences))]...)
}

// stored is a transaction as the CSMS tells it.
type stored struct {
	ID            string     `json:"id"`
	Station       string     `json:"chargingStationId"`
	EVSEID        *int       `json:"evseId"`
	TransactionID string     `json:"transactionId"`
	State         string     `json:"state"`
	IDToken       *IDToken   `json:"idToken"`
	StartedAt     *time.Time `json:"startedAt"`
	MeterStartWh  *int64     `json:"meterStartWh"`
	MeterStopWh   *int64     `json:"meterStopWh"`
	EnergyWh      *int64     `json:"energyWh"`
	matched       bool
}

type storedSample struct {
	Timestamp time.Time `json:"timestamp"`
	Context   string    `json:"context"`
	Values    []struct {
		Measurand string      `json:"measurand"`
		Phase     string      `json:"phase"`
		Unit      string      `json:"unit"`
		Value     json.Number `json:"value"`
	} `json:"values"`
}

type page[T any] struct {
	Items      []T    `json:"items"`
	NextCursor string `json:"nextCursor"`
}

// all reads a list to its end.
func all[T any](ctx context.Context, api *API, path string, query url.Values) ([]T, error) {
	var out []T
	for {
		var p page[T]
		if err := api.do(ctx, "GET", path+"?"+query.Encode(), nil, &p); err != nil {
			return nil, err
		}
		out = append(out, p.Items...)
		if p.NextCursor == "" {
			return out, nil
		}
		query.Set("cursor", p.NextCursor)
	}
}

// Verify compares the ledger with what the CSMS tells over REST: each transaction that was acknowledged must be
// there exactly once, with the same id token and readings; each acknowledged sample exactly once; and nothing that
// was not sent. Transactions from before the ledger began are passed over. The error says that the CSMS could not
// be asked.
func (l *Ledger) Verify(ctx context.Context, api *API) (*Verdict, error) {
	byStation := map[string][]LedgerTransaction{}
	var stations []string
	for _, tx := range l.Transactions() {
		if byStation[tx.Station] == nil {
			stations = append(stations, tx.Station)
		}
		byStation[tx.Station] = append(byStation[tx.Station], tx)
	}
	verdicts := make([]Verdict, len(stations))
	err := each(len(stations), func(i int) error {
		list, err := all[*stored](ctx, api, "/transactions", url.Values{"chargingStationId": {stations[i]}, "limit": {"500"}})
		if err != nil {
			return err
		}
		v := verification{ctx: ctx, api: api, began: l.began, station: stations[i], stored: list, Verdict: &verdicts[i]}
		return v.run(byStation[stations[i]])
	})
	if err != nil {
		return nil, err
	}
	total := &Verdict{}
	for i := range verdicts {
		total.add(&verdicts[i])
	}
	return total, nil
}

// verification is that of one station.
type verification struct {
	ctx     context.Context
	api     *API
	began   time.Time
	station string
	stored  []*stored
	*Verdict
}

func (v *verification) run(txs []LedgerTransaction) error {
	for i := range txs {
		if err := v.transaction(&txs[i]); err != nil {
			return err
		}
	}
	for _, c := range v.stored {
		// A transaction whose clock ran ahead of the ledger's by less than a moment is still of this run.
		if !c.matched && (c.StartedAt == nil || c.StartedAt.After(v.began.Add(-clockTolerance))) {
			v.note(&v.Different, "%s: transaction %s (%s) was never sent", v.station, c.TransactionID, c.ID)
		}
	}
	return nil
}

// find returns the stored transactions that are this one.
func (v *verification) find(tx *LedgerTransaction) []*stored {
	var out []*stored
	for _, c := range v.stored {
		same := tx.TransactionID != "" && strings.EqualFold(c.TransactionID, tx.TransactionID)
		if tx.TransactionID == "" && tx.StartTold && !c.matched {
			// The station never heard the id: only the content of the start can tell.
			same = c.StartedAt != nil && sameTime(*c.StartedAt, tx.StartedAt) && c.MeterStartWh != nil && *c.MeterStartWh == tx.MeterStartWh &&
				c.EVSEID != nil && *c.EVSEID == tx.EVSE
		}
		if same {
			c.matched = true
			out = append(out, c)
		}
	}
	return out
}

func (v *verification) transaction(tx *LedgerTransaction) error {
	if tx.AnyAcknowledged {
		v.Transactions++
	}
	if tx.StartAcknowledged && tx.EndAcknowledged {
		v.EnergyWh += tx.MeterStopWh - tx.MeterStartWh
	}
	name := fmt.Sprintf("%s: transaction %s (the station's number %d)", v.station, tx.TransactionID, tx.Ref)
	found := v.find(tx)
	if len(found) == 0 {
		if tx.AnyAcknowledged {
			v.note(&v.Missing, "%s is missing", name)
			for _, x := range tx.Samples {
				if x.Acknowledged {
					v.Samples++
					v.Missing++
				}
			}
		}
		return nil
	}
	if len(found) > 1 {
		v.note(&v.Doubled, "%s is there %d times", name, len(found))
	}
	v.compare(name, tx, found[0])
	samples, err := all[storedSample](v.ctx, v.api, "/transactions/"+url.PathEscape(found[0].ID)+"/samples", url.Values{"limit": {"500"}})
	if err != nil {
		return err
	}
	v.samples(name, tx, samples)
	return nil
}

// compare checks the members of a transaction. What was sent but not acknowledged may be known to the CSMS or not,
// but not otherwise than it was sent.
func (v *verification) compare(name string, tx *LedgerTransaction, c *stored) {
	number := func(what string, got *int64, want int64, sent, acknowledged bool) {
		switch {
		case got == nil && acknowledged:
			v.note(&v.Different, "%s: %s is unknown, acknowledged was %d", name, what, want)
		case got != nil && !sent:
			v.note(&v.Different, "%s: %s is %d, none was sent", name, what, *got)
		case got != nil && *got != want:
			v.note(&v.Different, "%s: %s is %d, sent was %d", name, what, *got, want)
		}
	}
	number("meterStartWh", c.MeterStartWh, tx.MeterStartWh, tx.StartSent, tx.StartAcknowledged)
	if tx.EndSent || c.State == "ended" {
		number("meterStopWh", c.MeterStopWh, tx.MeterStopWh, tx.EndSent, tx.EndAcknowledged)
	}
	if tx.StartAcknowledged && tx.EndAcknowledged {
		number("energyWh", c.EnergyWh, tx.MeterStopWh-tx.MeterStartWh, true, true)
	}
	switch {
	case tx.EndAcknowledged && c.State != "ended":
		v.note(&v.Different, "%s: state is %s, but its end was acknowledged", name, c.State)
	case !tx.EndSent && c.State != "active":
		v.note(&v.Different, "%s: state is %s, but no end was sent", name, c.State)
	}
	switch {
	case tx.IDToken == nil && c.IDToken != nil:
		v.note(&v.Different, "%s: idToken is %s, none was sent", name, c.IDToken.Value)
	case tx.IDToken != nil && c.IDToken == nil && tx.TokenAcknowledged:
		v.note(&v.Different, "%s: idToken is unknown", name)
	case tx.IDToken != nil && c.IDToken != nil && !strings.EqualFold(tx.IDToken.Value, c.IDToken.Value):
		v.note(&v.Different, "%s: idToken is %s, sent was %s", name, c.IDToken.Value, tx.IDToken.Value)
	}
	if c.EVSEID != nil && *c.EVSEID != tx.EVSE {
		v.note(&v.Different, "%s: evseId is %d, sent was %d", name, *c.EVSEID, tx.EVSE)
	}
}

// sampleKey is what makes a sample the same.
type sampleKey struct {
	at      int64 // ms
	context string
}

func (v *verification) samples(name string, tx *LedgerTransaction, list []storedSample) {
	got := map[sampleKey][]int64{}
	for i := range list {
		wh, ok := list[i].energyWh()
		if !ok {
			continue
		}
		context := list[i].Context
		if context == "" {
			context = contextPeriodic
		}
		k := sampleKey{list[i].Timestamp.UnixMilli(), context}
		got[k] = append(got[k], wh)
	}
	sent := map[sampleKey]bool{}
	for _, x := range tx.Samples {
		k := sampleKey{x.Timestamp.UnixMilli(), x.Context}
		sent[k] = true
		values := got[k]
		if x.Acknowledged {
			v.Samples++
		}
		switch {
		case len(values) == 0 && x.Acknowledged:
			v.note(&v.Missing, "%s: sample %s %s of %d Wh is missing", name, stamp(x.Timestamp), x.Context, x.EnergyWh)
		case len(values) > 1:
			v.note(&v.Doubled, "%s: sample %s %s is there %d times", name, stamp(x.Timestamp), x.Context, len(values))
		case len(values) == 1 && values[0] != x.EnergyWh:
			v.note(&v.Different, "%s: sample %s %s is %d Wh, sent was %d Wh", name, stamp(x.Timestamp), x.Context, values[0], x.EnergyWh)
		}
	}
	// A CSMS may show the readings of start and stop as samples too.
	known := func(k sampleKey, wh int64) bool {
		return tx.StartTold && k.at == tx.StartedAt.UnixMilli() && wh == tx.MeterStartWh || tx.EndSent && k.context == contextEnd && wh == tx.MeterStopWh
	}
	keys := make([]sampleKey, 0, len(got))
	for k := range got {
		keys = append(keys, k)
	}
	slices.SortFunc(keys, func(a, b sampleKey) int { return int(a.at - b.at) })
	for _, k := range keys {
		if !sent[k] && !known(k, got[k][0]) {
			v.note(&v.Different, "%s: sample %s %s of %d Wh was never sent", name, stamp(time.UnixMilli(k.at)), k.context, got[k][0])
		}
	}
}

func stamp(t time.Time) string { return t.UTC().Format("15:04:05.000") }

func sameTime(a, b time.Time) bool { return a.UnixMilli() == b.UnixMilli() }

// energyWh returns the energy register of a sample.
func (s *storedSample) energyWh() (int64, bool) {
	for _, x := range s.Values {
		if x.Measurand != "Energy.Active.Import.Register" || x.Phase != "" {
			continue
		}
		f, err := strconv.ParseFloat(x.Value.String(), 64)
		if err != nil {
			return 0, false
		}
		if x.Unit == "kWh" {
			f *= 1000
		}
		return int64(math.Round(f)), true
	}
	return 0, false
}
