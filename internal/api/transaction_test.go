package api_test

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/evenkeel/evenkeel/csms"
)

var began = time.Now().UTC().Truncate(time.Second).Add(-time.Hour)

func frameOf(key csms.StationKey, raw string) csms.Frame {
	return csms.Frame{
		Station: key, At: time.Now().UTC(), FromStation: true, OCPPVersion: "1.6", Type: "call",
		Action: "StartTransaction", MessageID: "m1", Raw: []byte(raw),
	}
}

// charge lets the station begin a transaction of OCPP 1.6 and gives its record's id.
func (s *server) charge(key csms.StationKey) (record string, id csms.TransactionID) {
	s.tb.Helper()
	s.want(201, "PUT", "/api/v1/id-tokens/ISO14443/04A1B2C3D4", `{}`)
	reply, err := s.ledger.Report(s.tb.Context(), key, &csms.TransactionReport{
		Type: csms.TransactionStarted, Timestamp: csms.StationTime{At: began}, EVSE: 1, Connector: 1,
		IDToken: &csms.IDToken{Type: "ISO14443", Value: "04A1B2C3D4"}, MeterStart: new(csms.Wh(1000)),
	}, frameOf(key, `[2,"m1","StartTransaction",{"connectorId":1,"idTag":"04A1B2C3D4","meterStart":1000}]`))
	if err != nil {
		s.tb.Fatal(err)
	}
	a := s.want(200, "GET", "/api/v1/transactions?chargingStationId="+string(key.Station), "")
	return at(s.tb, a.body, "items", 0, "id").(string), reply.TransactionID
}

func (s *server) sample(key csms.StationKey, id csms.TransactionID, after time.Duration, wh int64) {
	s.tb.Helper()
	err := s.ledger.Meter(s.tb.Context(), key, &csms.MeterReport{
		EVSE: 1, Connector: 1, TransactionID: id,
		Samples: []csms.MeterSample{{
			Timestamp: csms.StationTime{At: began.Add(after)}, Context: "Sample.Periodic",
			Values: []csms.SampledValue{
				{Measurand: csms.MeasurandEnergyImport, Unit: "Wh", Value: csms.Decimal{Coef: wh}},
				{Measurand: csms.MeasurandPowerImport, Unit: "kW", Phase: "L1", Location: "Inlet", Value: csms.Decimal{Coef: 75, Exp: -1}},
			},
		}},
	}, frameOf(key, `[2,"m2","MeterValues",{}]`))
	if err != nil {
		s.tb.Fatal(err)
	}
}

func TestTransactionIsReadable(t *testing.T) {
	t.Parallel()
	s := newServer(t)
	key := s.station("CS1", true)
	id, number := s.charge(key)
	a := s.want(200, "GET", "/api/v1/transactions/"+id, "")
	for name, want := range map[string]any{
		"id": id, "chargingStationId": "CS1", "evseId": "1", "connectorId": "1", "transactionId": string(number),
		"state": "active", "startedAt": began.Format(time.RFC3339), "endedAt": nil, "meterStartWh": "1000",
		"meterStopWh": nil, "stopReason": nil,
	} {
		equal(t, at(t, a.body, name), want)
	}
	equal(t, at(t, a.body, "idToken", "value"), "04A1B2C3D4")
	if n := len(at(t, a.body, "deviations").([]any)); n != 0 {
		t.Errorf("%d deviations", n)
	}
	viewer := s.do(csms.RoleViewer, "GET", "/api/v1/transactions/"+id, "")
	if strings.Contains(viewer.text, "04A1B2C3D4") {
		t.Errorf("a viewer sees the id token: %s", viewer.text)
	}

	equal(t, at(t, a.body, "energyWh"), nil)
	s.sample(key, number, time.Minute, 1400) // the record is brought up to it later
	equal(t, at(t, s.want(200, "GET", "/api/v1/transactions/"+id, "").body, "energyWh"), "400")
	equal(t, at(t, s.want(200, "GET", "/api/v1/transactions", "").body, "items", 0, "energyWh"), "400")

	if _, err := s.ledger.Report(t.Context(), key, &csms.TransactionReport{
		Type: csms.TransactionEventEnded, TransactionID: number, Timestamp: csms.StationTime{At: began.Add(30 * time.Minute)},
		MeterStop: new(csms.Wh(8500)), StopReason: "EVDisconnected",
	}, frameOf(key, `[2,"m3","StopTransaction",{}]`)); err != nil {
		t.Fatal(err)
	}
	a = s.want(200, "GET", "/api/v1/transactions/"+id, "")
	equal(t, at(t, a.body, "state"), "ended")
	equal(t, at(t, a.body, "meterStopWh"), "8500")
	equal(t, at(t, a.body, "energyWh"), "7500")
	equal(t, at(t, a.body, "stopReason"), "EVDisconnected")
	equal(t, len(at(t, s.want(200, "GET", "/api/v1/transactions?state=active", "").body, "items").([]any)), 0)
	equal(t, len(at(t, s.want(200, "GET", "/api/v1/transactions?state=ended", "").body, "items").([]any)), 1)
	s.want(404, "GET", "/api/v1/transactions/tx_none", "")
	s.want(422, "GET", "/api/v1/transactions?state=lost", "")
	s.want(422, "GET", "/api/v1/transactions?since=yesterday", "")
}

func TestSamplesArePagedInOrder(t *testing.T) {
	t.Parallel()
	s := newServer(t)
	key := s.station("CS1", true)
	id, number := s.charge(key)
	const n = 7
	for i := range n {
		s.sample(key, number, time.Duration(i+1)*time.Minute, 1000+int64(i+1)*100)
	}
	// A further reading of an instant that has one: the cursor must pass it by count.
	s.sample(key, number, 3*time.Minute, 1301)
	var got []string
	path := "/api/v1/transactions/" + id + "/samples?limit=3"
	for path != "" {
		a := s.want(200, "GET", path, "")
		for _, item := range at(t, a.body, "items").([]any) {
			got = append(got, fmt.Sprint(at(t, item, "values", 0, "value")))
			equal(t, at(t, item, "context"), "Sample.Periodic")
		}
		path, _, _ = strings.Cut(strings.TrimPrefix(a.header.Get("Link"), "<"), ">")
	}
	if len(got) != n+1 {
		t.Fatalf("samples %v", got)
	}
	seen := map[string]bool{}
	for _, v := range got {
		if seen[v] {
			t.Errorf("%s comes twice: %v", v, got)
		}
		seen[v] = true
	}
	first := at(t, s.want(200, "GET", "/api/v1/transactions/"+id+"/samples?limit=1", "").body, "items", 0)
	equal(t, at(t, first, "timestamp"), began.Add(time.Minute).Format(time.RFC3339))
	equal(t, at(t, first, "values", 0, "measurand"), "Energy.Active.Import.Register")
	equal(t, at(t, first, "values", 0, "unit"), "Wh")
	equal(t, at(t, first, "values", 0, "value"), "1100")
	equal(t, at(t, first, "values", 0, "phase"), nil)
	equal(t, at(t, first, "values", 0, "location"), "Outlet")
	equal(t, at(t, first, "values", 1, "value"), "7.5")
	equal(t, at(t, first, "values", 1, "phase"), "L1")
	equal(t, at(t, first, "values", 1, "location"), "Inlet")
	s.want(422, "GET", "/api/v1/transactions/"+id+"/samples?cursor=zz", "")
	s.want(404, "GET", "/api/v1/transactions/tx_none/samples", "")

	curve := s.want(200, "GET", "/api/v1/transactions/"+id+"/curve", "")
	if points := at(t, curve.body, "items").([]any); len(points) < 2 {
		t.Errorf("curve %s", curve.text)
	}
	s.want(404, "GET", "/api/v1/transactions/tx_none/curve", "")
}

func TestStuckTransactionIsClosedByAnOperator(t *testing.T) {
	t.Parallel()
	s := newServer(t)
	id, _ := s.charge(s.station("CS1", true))
	s.want(422, "POST", "/api/v1/transactions/"+id+"/close", `{}`)
	s.want(404, "POST", "/api/v1/transactions/tx_none/close", `{"reason":"stuck"}`)
	a := s.want(200, "POST", "/api/v1/transactions/"+id+"/close", `{"reason":"stuck"}`)
	equal(t, at(t, a.body, "state"), "ended")
	equal(t, at(t, a.body, "closedReason"), "stuck")
	s.want(409, "POST", "/api/v1/transactions/"+id+"/close", `{"reason":"again"}`)
}

func TestWhatIsKeptOfCustomersIsMasked(t *testing.T) {
	t.Parallel()
	s := newServer(t)
	key := s.station("CS1", true)
	payload := `{"data":"Ann, card 04A1B2C3D4","generatedAt":"2026-11-25T12:00:00Z","requestId":7,"seqNo":0}`
	if err := s.fleet.Notice(t.Context(), key, &csms.NoticeReport{Action: "NotifyCustomerInformation", Payload: []byte(payload)}); err != nil {
		t.Fatal(err)
	}
	read := func(role csms.Role) string {
		return s.do(role, "GET", "/api/v1/events?type=station.notice&limit=5", "", "Accept", "application/json").text
	}
	if text := read(csms.RoleOwner); !strings.Contains(text, "Ann, card") {
		t.Errorf("the owner reads %s", text)
	}
	if text := read(csms.RoleViewer); strings.Contains(text, "Ann") || !strings.Contains(text, "NotifyCustomerInformation") {
		t.Errorf("a viewer reads %s", text)
	}
}

func TestMessagesAreTheJournal(t *testing.T) {
	t.Parallel()
	s := newServer(t)
	key := s.station("CS1", true)
	_, number := s.charge(key)
	s.sample(key, number, time.Minute, 1100)
	a := s.want(200, "GET", "/api/v1/charging-stations/CS1/messages?limit=1", "")
	equal(t, at(t, a.body, "items", 0, "raw"), `[2,"m2","MeterValues",{}]`)
	next := at(t, a.body, "nextCursor").(string)
	a = s.want(200, "GET", "/api/v1/charging-stations/CS1/messages?limit=1&cursor="+next, "")
	for name, want := range map[string]any{
		"direction": "in", "ocppVersion": "1.6", "type": "call", "action": "StartTransaction", "messageId": "m1",
		"raw": `[2,"m1","StartTransaction",{"connectorId":1,"idTag":"04A1B2C3D4","meterStart":1000}]`,
	} {
		equal(t, at(t, a.body, "items", 0, name), want)
	}
	technician := s.do(csms.RoleTechnician, "GET", "/api/v1/charging-stations/CS1/messages", "")
	equal(t, at(t, technician.body, "items", 1, "raw"), `[2,"m1","StartTransaction",{"connectorId":1,"idTag":"*******3D4","meterStart":1000}]`)
	s.want(404, "GET", "/api/v1/charging-stations/nobody/messages", "")

	// Frames follow each other within microseconds: their times also sort as text.
	full := frameOf(s.station("CS2", false), `[3,"m3",{}]`)
	full.At = time.Date(2026, 11, 25, 10, 0, 0, 0, time.UTC)
	s.store.Journal(full)
	a = s.want(200, "GET", "/api/v1/charging-stations/CS2/messages", "")
	equal(t, at(t, a.body, "items", 0, "at"), "2026-11-25T10:00:00.000000Z")
}
