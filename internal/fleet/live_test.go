package fleet_test

import (
	"encoding/json"
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/evenkeel/evenkeel/csms"
	"github.com/evenkeel/evenkeel/internal/fleet"
)

// S8: only the holder of the newest epoch changes connection state, in every order of
// two sockets' beginnings and ends.
func TestConnected_S8_NewestEpochCounts(t *testing.T) {
	t.Parallel()
	b := newBench(t, fleet.Options{})
	k := station("CS1")
	b.put(fleet.StationRecord{Key: k})
	connect := func() int64 {
		e, st, err := b.fleet.Connected(t.Context(), k, "2.0.1", "n1")
		if err != nil || !st.Connected || st.Epoch != e || st.OCPPVersion != "2.0.1" || st.Node != "n1" {
			t.Fatalf("%+v, %v", st, err)
		}
		return e
	}
	leave := func(e int64, want bool) {
		t.Helper()
		if err := b.fleet.Disconnected(t.Context(), k, e, "closed"); err != nil {
			t.Fatal(err)
		}
		if got := b.get("CS1").Connected; got != want {
			t.Errorf("after the end of epoch %d: connected %v, want %v", e, got, want)
		}
	}
	first := connect()
	second := connect()
	if second <= first {
		t.Fatalf("epochs %d, %d", first, second)
	}
	leave(first, true) // the late FIN of the older socket
	leave(second, false)
	leave(second, false)
	third := connect()
	leave(second, true)
	leave(third, false)
	want := []csms.EventType{
		csms.EventStationChanged, csms.EventStationConnected, csms.EventStationConnected, csms.EventStationDisconnected,
		csms.EventStationConnected, csms.EventStationDisconnected,
	}
	if diff := cmp.Diff(want, b.events()); diff != "" {
		t.Errorf("events (-want +got):\n%s", diff)
	}
}

func TestSeen(t *testing.T) {
	t.Parallel()
	b := newBench(t, fleet.Options{})
	at := time.Date(2026, 3, 1, 12, 0, 0, 0, time.UTC)
	seen := make(map[csms.StationKey]time.Time)
	for i := range 450 { // more than two batches
		k := station(csms.StationID(fmt.Sprintf("CS%03d", i)))
		b.put(fleet.StationRecord{Key: k})
		seen[k] = at.Add(time.Duration(i) * time.Second)
	}
	for range 2 {
		if err := b.fleet.Seen(t.Context(), seen); err != nil {
			t.Fatal(err)
		}
	}
	older := map[csms.StationKey]time.Time{station("CS449"): at}
	if err := b.fleet.Seen(t.Context(), older); err != nil {
		t.Fatal(err)
	}
	if err := b.fleet.Seen(t.Context(), nil); err != nil {
		t.Fatal(err)
	}
	for k, want := range seen {
		if st := b.get(k.Station); !st.LastSeenAt.Equal(want) || st.Version != 2 {
			t.Fatalf("%s seen at %v in version %d, want %v", k.Station, st.LastSeenAt, st.Version, want)
		}
	}
}

func TestResetNode(t *testing.T) {
	t.Parallel()
	b := newBench(t, fleet.Options{})
	for i := range 260 {
		k := station(csms.StationID(fmt.Sprintf("CS%03d", i)))
		b.put(fleet.StationRecord{Key: k})
		node := "n1"
		if i%10 == 0 {
			node = "n2"
		}
		if _, _, err := b.fleet.Connected(t.Context(), k, "1.6", node); err != nil {
			t.Fatal(err)
		}
	}
	foreign := csms.StationKey{Tenant: "other", Station: "CS001"}
	b.put(fleet.StationRecord{Key: foreign})
	if _, _, err := b.fleet.Connected(t.Context(), foreign, "1.6", "n1"); err != nil {
		t.Fatal(err)
	}
	if err := b.fleet.ResetNode(t.Context(), "n1"); err != nil {
		t.Fatal(err)
	}
	for i := range 260 {
		if st := b.get(csms.StationID(fmt.Sprintf("CS%03d", i))); st.Connected != (i%10 == 0) {
			t.Errorf("station %d on %s connected %v", i, st.Node, st.Connected)
		}
	}
	if st, err := b.store.GetStation(t.Context(), foreign); err != nil || st.Connected {
		t.Errorf("another tenant's station: connected %v, %v", st.Connected, err)
	}
}

// B01, B02, B03.
func TestBoot_Policies(t *testing.T) {
	t.Parallel()
	b := newBench(t, fleet.Options{BootRetryInterval: 17 * time.Second, HeartbeatInterval: 123 * time.Second})
	report := &csms.BootReport{
		Reason: "PowerUp", Vendor: "V", Model: "M", SerialNumber: "S", FirmwareVersion: "1.2", ICCID: "i", IMSI: "j", MeterType: "mt", MeterSerial: "ms",
	}
	for policy, want := range map[csms.Registration]csms.BootReply{
		csms.RegistrationAccepted: {Status: csms.RegistrationAccepted, Interval: 123 * time.Second},
		csms.RegistrationPending:  {Status: csms.RegistrationPending, Interval: 17 * time.Second},
		csms.RegistrationRejected: {Status: csms.RegistrationRejected, Interval: 17 * time.Second},
	} {
		k := station(csms.StationID(policy))
		b.put(fleet.StationRecord{Key: k, BootPolicy: &policy})
		got, err := b.fleet.Boot(t.Context(), k, report, csms.Frame{Station: k, Raw: []byte("[]")})
		if err != nil || time.Since(got.Now).Abs() > time.Minute {
			t.Fatalf("%s: %+v, %v", policy, got, err)
		}
		got.Now = time.Time{}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%s (-want +got):\n%s", policy, diff)
		}
		st := b.get(k.Station)
		if st.Registration != policy || st.Vendor != "V" || st.Model != "M" || st.SerialNumber != "S" || st.FirmwareVersion != "1.2" ||
			st.MeterSerial != "ms" || st.BootReason != "PowerUp" || st.LastBootAt.IsZero() {
			t.Errorf("%s: record %+v", policy, st)
		}
	}
	if _, err := b.fleet.Boot(t.Context(), station("NOBODY"), report, csms.Frame{}); csms.CodeOf(err) != csms.CodeNotFound {
		t.Errorf("an unknown station: %v", err)
	}
}

// B12: acceptance belongs to the station and survives connections and restarts; a new
// policy takes effect at the next boot.
func TestBoot_B12_AcceptanceStays(t *testing.T) {
	t.Parallel()
	b := newBench(t, fleet.Options{})
	k := station("CS1")
	b.put(fleet.StationRecord{Key: k, Password: new(password)})
	if st := b.admit(k, plain(password), ""); !fleet.MayAct(st.Registration, "TransactionEvent", false) {
		t.Errorf("an accepted record that never booted: %+v", st)
	}
	b.put(fleet.StationRecord{Key: k, BootPolicy: new(csms.RegistrationPending)})
	again := fleet.New(b.store, fleet.Options{}) // the server restarts
	st, err := again.Admit(t.Context(), k, plain(password))
	if err != nil || st.Registration != csms.RegistrationAccepted {
		t.Errorf("%+v, %v", st, err)
	}
	reply, err := again.Boot(t.Context(), k, &csms.BootReport{}, csms.Frame{})
	if err != nil || reply.Status != csms.RegistrationPending {
		t.Errorf("the next boot: %+v, %v", reply, err)
	}
	if st, err = again.Admit(t.Context(), k, plain(password)); err != nil || st.Registration != csms.RegistrationPending {
		t.Errorf("after it: %+v, %v", st, err)
	}
	b.put(fleet.StationRecord{Key: k})
	if st := b.get("CS1"); st.Registration != csms.RegistrationAccepted {
		t.Errorf("accepted again: %+v", st)
	}
}

func TestMayAct_B02_B03(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct {
		r      csms.Registration
		action string
		asked  bool
		want   bool
	}{
		{csms.RegistrationAccepted, "Heartbeat", false, true},
		{csms.RegistrationPending, "BootNotification", false, true},
		{csms.RegistrationPending, "StatusNotification", true, true},
		{csms.RegistrationPending, "StatusNotification", false, false}, // B02.FR.09
		{csms.RegistrationRejected, "BootNotification", false, true},
		{csms.RegistrationRejected, "StatusNotification", true, false}, // B03.FR.07
		{"", "BootNotification", false, true},
		{"", "TransactionEvent", true, false},
	} {
		if got := fleet.MayAct(tt.r, tt.action, tt.asked); got != tt.want {
			t.Errorf("%+v: %v", tt, got)
		}
	}
}

func (b *bench) status(r csms.StatusReport) {
	b.Helper()
	if err := b.fleet.Status(b.Context(), station("CS1"), &r); err != nil {
		b.Fatal(err)
	}
}

func TestStatus_LearnsAndFollows(t *testing.T) {
	t.Parallel()
	b := newBench(t, fleet.Options{})
	b.put(fleet.StationRecord{Key: station("CS1"), EVSEs: []csms.EVSE{{ID: 1, Connectors: []csms.Connector{{ID: 1, Type: "cType2"}}}}})
	fault := csms.ConnectorFault{Code: "GroundFailure", Info: "i", VendorID: "v", VendorCode: "7"}
	b.status(csms.StatusReport{EVSE: 1, Connector: 1, Status: csms.ConnectorOccupied, Detail: "Preparing"})
	b.status(csms.StatusReport{EVSE: 3, Connector: 1, Status: csms.ConnectorFaulted, Fault: fault})
	b.status(csms.StatusReport{EVSE: 3, Connector: 2, Status: csms.ConnectorAvailable})
	b.status(csms.StatusReport{Status: csms.ConnectorUnavailable, Fault: csms.ConnectorFault{Code: "OtherError"}}) // 1.6 connector 0
	st := b.get("CS1")
	for i := range st.EVSEs {
		for j := range st.EVSEs[i].Connectors {
			if st.EVSEs[i].Connectors[j].StatusAt.IsZero() {
				t.Error("a status without a time")
			}
			st.EVSEs[i].Connectors[j].StatusAt = time.Time{}
		}
	}
	want := []csms.EVSE{
		{ID: 1, Connectors: []csms.Connector{{ID: 1, Type: "cType2", Status: csms.ConnectorOccupied}}},
		{ID: 3, Connectors: []csms.Connector{{ID: 1, Status: csms.ConnectorFaulted, Fault: fault}, {ID: 2, Status: csms.ConnectorAvailable}}},
	}
	if diff := cmp.Diff(want, st.EVSEs); diff != "" {
		t.Errorf("EVSEs (-want +got):\n%s", diff)
	}
	if st.Status != csms.ConnectorUnavailable || st.Error.Code != "OtherError" {
		t.Errorf("the station is %s %+v", st.Status, st.Error)
	}
	b.status(csms.StatusReport{EVSE: 3, Status: csms.ConnectorReserved}) // the EVSE as a whole
	for _, c := range b.get("CS1").EVSEs[1].Connectors {
		if c.Status != csms.ConnectorReserved {
			t.Errorf("connector %d is %s", c.ID, c.Status)
		}
	}
	before := len(b.events())
	b.status(csms.StatusReport{EVSE: 3, Connector: 1, Status: csms.ConnectorReserved})
	b.status(csms.StatusReport{EVSE: -3, Connector: 1, Status: csms.ConnectorReserved})
	b.status(csms.StatusReport{EVSE: 9, Status: csms.ConnectorReserved})
	if n := len(b.events()) - before; n != 0 {
		t.Errorf("%d events of what is not news", n)
	}
}

// B7: old news does not change live state; B8: nor does a wrong clock freeze it.
func TestStatus_B7_B8_Order(t *testing.T) {
	t.Parallel()
	b := newBench(t, fleet.Options{})
	b.put(fleet.StationRecord{Key: station("CS1")})
	now := time.Now().UTC().Truncate(time.Microsecond)
	send := func(s csms.ConnectorStatus, at csms.StationTime) csms.Connector {
		b.status(csms.StatusReport{EVSE: 1, Connector: 1, Status: s, Timestamp: at})
		return b.get("CS1").EVSEs[0].Connectors[0]
	}
	told := func(d time.Duration) csms.StationTime { return csms.StationTime{At: now.Add(d)} }
	if c := send(csms.ConnectorAvailable, told(-time.Minute)); c.Status != csms.ConnectorAvailable || !c.StatusAt.Equal(now.Add(-time.Minute)) {
		t.Errorf("%+v", c)
	}
	if c := send(csms.ConnectorFaulted, told(-time.Hour)); c.Status != csms.ConnectorAvailable {
		t.Errorf("an older one made it %s", c.Status)
	}
	if c := send(csms.ConnectorOccupied, told(24*time.Hour)); c.Status != csms.ConnectorOccupied || c.StatusAt.After(time.Now().Add(time.Minute)) {
		t.Errorf("a day ahead: %+v", c)
	}
	if c := send(csms.ConnectorAvailable, csms.StationTime{}); c.Status != csms.ConnectorAvailable {
		t.Errorf("frozen by the clock: %+v", c)
	}
	if c := send(csms.ConnectorOccupied, csms.StationTime{At: time.Unix(0, 0).UTC()}); c.Status != csms.ConnectorOccupied {
		t.Errorf("frozen at 1970: %+v", c)
	}
	send(csms.ConnectorAvailable, csms.StationTime{Text: "tomorrow"})
	if n := b.get("CS1").Deviations[csms.DeviationClockSkew]; n != 3 {
		t.Errorf("clockSkew counted %d times, want 3", n)
	}
}

// What a station can make its record learn is bounded.
func TestStatus_S11_Bounded(t *testing.T) {
	t.Parallel()
	b := newBench(t, fleet.Options{})
	b.put(fleet.StationRecord{Key: station("CS1")})
	for i := range 300 {
		b.status(csms.StatusReport{EVSE: csms.EVSEID(i + 1), Connector: 1, Status: csms.ConnectorAvailable})
	}
	for i := range 20 {
		b.status(csms.StatusReport{EVSE: 1, Connector: csms.ConnectorID(i + 1), Status: csms.ConnectorAvailable})
	}
	st := b.get("CS1")
	if len(st.EVSEs) != 256 || len(st.EVSEs[0].Connectors) != 16 || st.Deviations[csms.DeviationTooManyConnectors] != 48 {
		t.Errorf("%d EVSEs, %d connectors, %v", len(st.EVSEs), len(st.EVSEs[0].Connectors), st.Deviations)
	}
	b.status(csms.StatusReport{EVSE: 256, Connector: 1, Status: csms.ConnectorFaulted}) // those known still count
	if got := b.get("CS1").EVSEs[255].Connectors[0].Status; got != csms.ConnectorFaulted {
		t.Errorf("the last one is %s", got)
	}
	names := make([]csms.Deviation, 100)
	for i := range names {
		names[i].Name = fmt.Sprint("d", i)
	}
	for range 2 {
		if err := b.fleet.Deviate(t.Context(), station("CS1"), names); err != nil {
			t.Fatal(err)
		}
	}
	st = b.get("CS1")
	if len(st.Deviations) != 64 || st.Deviations["d0"] != 2 {
		t.Errorf("%d names, d0 counted %d times", len(st.Deviations), st.Deviations["d0"])
	}
}

func TestNotice(t *testing.T) {
	t.Parallel()
	b := newBench(t, fleet.Options{})
	long := `{"x":"` + strings.Repeat("y", 20_000) + `"}`
	for _, payload := range []string{`{"status":"Idle"}`, long, `{broken`} {
		if err := b.fleet.Notice(t.Context(), station("CS1"), &csms.NoticeReport{Action: "FirmwareStatusNotification", Payload: []byte(payload)}); err != nil {
			t.Fatal(err)
		}
	}
	es, err := b.store.Events(t.Context(), csms.DefaultTenant, 0, 10)
	if err != nil || len(es) != 3 {
		t.Fatalf("%d events, %v", len(es), err)
	}
	for i, want := range []string{`{"status":"Idle"}`, "", ""} {
		raw, err := json.Marshal(es[i].Data)
		if err != nil {
			t.Fatal(err)
		}
		var d struct {
			Action  string          `json:"action"`
			Payload json.RawMessage `json:"payload"`
		}
		if err := json.Unmarshal(raw, &d); err != nil || d.Action != "FirmwareStatusNotification" || string(d.Payload) != want {
			t.Errorf("event %d: %.200s, %v", i, raw, err)
		}
	}
}
