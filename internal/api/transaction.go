package api

import (
	"context"
	"fmt"
	"net/http"
	"strconv"
	"time"

	"github.com/danielgtaylor/huma/v2"
	"github.com/go-json-experiment/json/jsontext"

	"github.com/evenkeel/evenkeel/csms"
	"github.com/evenkeel/evenkeel/internal/charging"
	"github.com/evenkeel/evenkeel/internal/operator"
	"github.com/evenkeel/evenkeel/internal/store"
)

// Transaction is a transaction as the API shows it. A number that is unknown is null.
type Transaction struct {
	_                    struct{}          `additionalProperties:"true"`
	ID                   string            `json:"id" doc:"Id of the record: tx_ and a UUIDv7"`
	ChargingStationID    string            `json:"chargingStationId"`
	EVSEID               *int              `json:"evseId" doc:"null where the station never told it"`
	ConnectorID          *int              `json:"connectorId" doc:"null where the station never told it"`
	TransactionID        string            `json:"transactionId" doc:"As the station knows it; unique within the station"`
	State                string            `json:"state" enum:"active,ended,quarantined" doc:"quarantined: holds something that can't be billed as it is"`
	ChargingState        *string           `json:"chargingState" doc:"OCPP 2.x ChargingStateEnumType"`
	IDToken              *csms.IDToken     `json:"idToken" doc:"Who started it or was authorized for it; null unknown"`
	StopIDToken          *csms.IDToken     `json:"stopIdToken"`
	Group                *string           `json:"group" doc:"Group of the id token"`
	Authorization        *string           `json:"authorization" doc:"The verdict on the id token at the start"`
	RemoteStartID        *int              `json:"remoteStartId"`
	ReservationID        *int              `json:"reservationId"`
	StartedAt            *time.Time        `json:"startedAt" doc:"By the station's clock"`
	EndedAt              *time.Time        `json:"endedAt" doc:"By the station's clock; null while it runs"`
	ReceivedAt           *time.Time        `json:"receivedAt" doc:"When the first message about it came"`
	LastReportAt         *time.Time        `json:"lastReportAt" doc:"When the newest message about it came"`
	MeterStartWh         *int64            `json:"meterStartWh"`
	MeterStopWh          *int64            `json:"meterStopWh"`
	EnergyWh             *int64            `json:"energyWh" doc:"Charged up to now; null unknown, never negative"`
	TimeSpentChargingSec *int              `json:"timeSpentChargingSec"`
	TotalCost            *Number           `json:"totalCost" doc:"As the station told it (OCPP 2.1)"`
	StopReason           *string           `json:"stopReason" doc:"The station's own word"`
	ClosedReason         *string           `json:"closedReason" doc:"Why an operator closed it"`
	Offline              bool              `json:"offline" doc:"Some of it happened while the station was offline"`
	Complete             bool              `json:"complete" doc:"Start, end and all between have come"`
	Deviations           []string          `json:"deviations" doc:"Names of what the station did otherwise than the standard says"`
	DeviationDetails     []DeviationDetail `json:"deviationDetails"`
}

// DeviationDetail is one kind of deviation with where and how often.
type DeviationDetail struct {
	_      struct{} `additionalProperties:"true"`
	Name   string   `json:"name"`
	Path   string   `json:"path,omitzero" doc:"JSON pointer into the message"`
	Detail string   `json:"detail,omitzero"`
	Count  int      `json:"count"`
}

// Number is an exact decimal, a JSON number on the wire. The zero value is null.
type Number jsontext.Value

// MarshalJSON gives the number's own digits.
func (n Number) MarshalJSON() ([]byte, error) {
	if len(n) == 0 {
		return []byte("null"), nil
	}
	return n, nil
}

// UnmarshalJSON keeps the digits.
func (n *Number) UnmarshalJSON(b []byte) error {
	*n = append((*n)[:0], b...)
	return nil
}

// Schema tells huma what it looks like on the wire.
func (Number) Schema(huma.Registry) *huma.Schema {
	return &huma.Schema{Type: huma.TypeNumber, Nullable: true}
}

func numberOf(d csms.Decimal) Number { return Number(d.Append(nil)) }

func transactionForm(who caller) func(csms.Transaction) Transaction {
	return func(t csms.Transaction) Transaction {
		out := Transaction{
			ID: string(t.ID), ChargingStationID: string(t.Station.Station),
			EVSEID: intPtr(t.EVSE), ConnectorID: intPtr(t.Connector),
			TransactionID: string(t.TransactionID), State: string(t.State),
			ChargingState: strPtr(t.ChargingState),
			IDToken:       tokenForm(who, t.IDToken), StopIDToken: tokenForm(who, t.StopIDToken),
			Group: strPtr(t.GroupToken), Authorization: strPtr(t.Authorization),
			RemoteStartID: t.RemoteStartID, ReservationID: t.ReservationID,
			StartedAt: timePtr(t.StartedAt.At), EndedAt: timePtr(t.EndedAt.At),
			ReceivedAt: timePtr(t.ReceivedAt), LastReportAt: timePtr(t.LastReportAt),
			MeterStartWh: (*int64)(t.MeterStart), MeterStopWh: (*int64)(t.MeterStop), EnergyWh: (*int64)(t.Energy),
			TimeSpentChargingSec: t.TimeSpentChargingSec,
			StopReason:           strPtr(t.StopReason), ClosedReason: strPtr(t.ClosedReason),
			Offline: t.Offline, Complete: t.Complete,
		}
		if t.TotalCost != nil {
			out.TotalCost = new(numberOf(*t.TotalCost))
		}
		out.Deviations, out.DeviationDetails = deviationForms(t.Deviations)
		return out
	}
}

func deviationForms(ds []csms.Deviation) (names []string, details []DeviationDetail) {
	names, details = []string{}, []DeviationDetail{}
	seen := map[string]bool{}
	for _, d := range ds {
		if !seen[d.Name] {
			seen[d.Name] = true
			names = append(names, d.Name)
		}
		details = append(details, DeviationDetail{Name: d.Name, Path: d.Path, Detail: d.Detail, Count: max(1, d.Count)})
	}
	return names, details
}

// intPtr is nil for 0, which no EVSE or connector has.
func intPtr[N ~int](n N) *int {
	if n == 0 {
		return nil
	}
	return new(int(n))
}

type transactionsInput struct {
	PageParams
	ChargingStationID string    `query:"chargingStationId" maxLength:"48"`
	State             string    `query:"state" enum:"active,ended,quarantined"`
	Since             time.Time `query:"since" doc:"Started at or after"`
	Until             time.Time `query:"until" doc:"Started before"`
}

// TransactionParams names a transaction in the path.
type TransactionParams struct {
	ID string `path:"id" maxLength:"64" doc:"Id of the record: tx_..."`
}

type transactionOutput struct {
	ETag string `header:"ETag"`
	Body Transaction
}

func (a *API) transactionRoutes() {
	const tag = "transactions"
	route(a, operation{
		method: http.MethodGet, path: "/transactions", id: "listTransactions", tag: tag,
		summary: "List transactions, newest first", perm: operator.ReadTransactions,
	}, func(ctx context.Context, who caller, in *transactionsInput) (*listOutput[Transaction], error) {
		page, err := in.page(who)
		if err != nil {
			return nil, err
		}
		list, next, err := a.Store.Transactions(ctx, who.tenant, store.TransactionQuery{
			Station: csms.StationID(in.ChargingStationID), State: csms.TransactionState(in.State),
			Since: in.Since, Until: in.Until,
		}, page)
		if err != nil {
			return nil, err
		}
		a.Ledger.Current(list)
		return listed(who, &in.PageParams, list, next, transactionForm(who)), nil
	})
	route(a, operation{
		method: http.MethodGet, path: "/transactions/{id}", id: "getTransaction", tag: tag,
		summary: "Get a transaction", perm: operator.ReadTransactions, errors: []int{404},
	}, func(ctx context.Context, who caller, in *TransactionParams) (*transactionOutput, error) {
		t, err := a.Store.GetTransaction(ctx, who.tenant, csms.RecordID(in.ID))
		if err != nil {
			return nil, err
		}
		one := []csms.Transaction{t}
		a.Ledger.Current(one)
		t = one[0]
		return &transactionOutput{ETag: versionTag(t.Version), Body: transactionForm(who)(t)}, nil
	})
	route(a, operation{
		method: http.MethodPost, path: "/transactions/{id}/close", id: "closeTransaction", tag: tag,
		summary: "End a stuck transaction that its station will never end", perm: operator.CloseTransactions,
		errors: []int{404, 409},
	}, func(ctx context.Context, who caller, in *closeInput) (*transactionOutput, error) {
		t, err := a.Ledger.Close(ctx, who.name, who.tenant, csms.RecordID(in.ID), in.Body.Reason)
		if err != nil {
			return nil, err
		}
		return &transactionOutput{ETag: versionTag(t.Version), Body: transactionForm(who)(t)}, nil
	})
	route(a, operation{
		method: http.MethodGet, path: "/transactions/{id}/samples", id: "listTransactionSamples", tag: tag,
		summary: "List a transaction's meter samples, oldest first", perm: operator.ReadTransactions, errors: []int{404},
	}, a.listSamples)
	route(a, operation{
		method: http.MethodGet, path: "/transactions/{id}/curve", id: "getTransactionCurve", tag: tag,
		summary: "Get a transaction's energy and power over time", perm: operator.ReadTransactions, errors: []int{404},
	}, func(ctx context.Context, who caller, in *curveInput) (*curveOutput, error) {
		points, err := a.Ledger.Curve(ctx, who.tenant, csms.RecordID(in.ID), in.Points)
		if err != nil {
			return nil, err
		}
		out := &curveOutput{}
		out.Body.Items = make([]CurvePoint, 0, len(points))
		for _, p := range points {
			out.Body.Items = append(out.Body.Items, curveForm(p))
		}
		return out, nil
	})
}

type closeInput struct {
	TransactionParams
	Body CloseRequest
}

// CloseRequest says why a transaction is closed.
type CloseRequest struct {
	Reason string `json:"reason" minLength:"1" maxLength:"255" doc:"For the audit log"`
}

type curveInput struct {
	TransactionParams
	Points int `query:"points" minimum:"2" maximum:"5000" default:"300" doc:"Most points to give"`
}

type curveOutput struct{ Body Curve }

// Curve is a transaction's course.
type Curve struct {
	_     struct{}     `additionalProperties:"true"`
	Items []CurvePoint `json:"items" doc:"Oldest first"`
}

// CurvePoint is one point of a transaction's course.
type CurvePoint struct {
	_         struct{}   `additionalProperties:"true"`
	Timestamp *time.Time `json:"timestamp"`
	EnergyWh  *int64     `json:"energyWh" doc:"Charged since the start; null unknown"`
	PowerW    *float64   `json:"powerW" doc:"null unknown"`
}

func curveForm(p charging.CurvePoint) CurvePoint {
	return CurvePoint{Timestamp: timePtr(p.At), EnergyWh: (*int64)(p.EnergyWh), PowerW: p.PowerW}
}

// MeterSample is what a meter showed at one instant.
type MeterSample struct {
	_          struct{}       `additionalProperties:"true"`
	Timestamp  time.Time      `json:"timestamp" doc:"By the station's clock where that can be read, else when it came"`
	ReceivedAt *time.Time     `json:"receivedAt"`
	EVSEID     *int           `json:"evseId"`
	Context    string         `json:"context" doc:"OCPP ReadingContextEnumType"`
	Values     []SampledValue `json:"values"`
}

// SampledValue is one measured value.
type SampledValue struct {
	_         struct{} `additionalProperties:"true"`
	Measurand string   `json:"measurand" doc:"OCPP MeasurandEnumType"`
	Phase     *string  `json:"phase" doc:"null: of all phases together"`
	Location  string   `json:"location" doc:"OCPP LocationEnumType"`
	Unit      *string  `json:"unit"`
	Value     Number   `json:"value" doc:"The number as sent; null where it was not one, see text"`
	Text      string   `json:"text,omitzero" doc:"The value as sent where it is not a plain number"`
	Signed    string   `json:"signed,omitzero" doc:"Signed meter value, as sent"`
}

func sampleForm(r store.Reading) MeterSample {
	out := MeterSample{
		Timestamp: r.At.UTC(), ReceivedAt: timePtr(r.ReceivedAt), EVSEID: intPtr(r.EVSE),
		Context: r.Sample.Context, Values: make([]SampledValue, 0, len(r.Sample.Values)),
	}
	for _, v := range r.Sample.Values {
		s := SampledValue{
			Measurand: v.Measurand, Phase: strPtr(v.Phase), Location: v.Location, Unit: strPtr(v.Unit),
			Text: v.Text, Signed: v.Signed,
		}
		if s.Location == "" {
			s.Location = "Outlet" // OCPP's default where the station tells none
		}
		if v.Text == "" {
			s.Value = numberOf(v.Value)
		}
		out.Values = append(out.Values, s)
	}
	return out
}

type samplesInput struct {
	TransactionParams
	PageParams
}

func (a *API) listSamples(ctx context.Context, who caller, in *samplesInput) (*listOutput[MeterSample], error) {
	t, err := a.Store.GetTransaction(ctx, who.tenant, csms.RecordID(in.ID))
	if err != nil {
		return nil, err
	}
	page, err := in.page(who)
	if err != nil {
		return nil, err
	}
	since, skip, err := parseSampleCursor(page.Cursor)
	if err != nil {
		return nil, err
	}
	// A cursor is a time and how many readings of that very time have been given.
	var list []store.Reading
	next, at, given := "", since, skip
	for r, err := range a.Store.Readings(ctx, store.ReadingQuery{Station: t.Station, Transaction: t.ID, Since: since}) {
		if err != nil {
			return nil, err
		}
		if skip > 0 && r.At.Equal(since) {
			skip--
			continue
		}
		if len(list) == in.Limit {
			next = sampleCursor(at, given)
			break
		}
		if r.At.Equal(at) {
			given++
		} else {
			at, given = r.At, 1
		}
		list = append(list, r)
	}
	return listed(who, &in.PageParams, list, next, sampleForm), nil
}

func sampleCursor(at time.Time, given int) string {
	return fmt.Sprintf("%d.%d", at.UnixMicro(), given)
}

func parseSampleCursor(c string) (since time.Time, skip int, err error) {
	if c == "" {
		return time.Time{}, 0, nil
	}
	var micros int64
	if _, err = fmt.Sscanf(c, "%d.%d", &micros, &skip); err != nil {
		return time.Time{}, 0, invalidParameter("cursor", "is not one that was given")
	}
	return time.UnixMicro(micros).UTC(), skip, nil
}

// versionTag is the ETag of a record that has a version.
func versionTag(v int64) string { return `"` + strconv.FormatInt(v, 10) + `"` }
