package command_test

import (
	"context"
	"encoding/json"
	"errors"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"go.uber.org/goleak"

	"github.com/evenkeel/evenkeel/csms"
	"github.com/evenkeel/evenkeel/internal/command"
	"github.com/evenkeel/evenkeel/internal/store"
	"github.com/evenkeel/evenkeel/internal/store/storetest"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

// patience bounds every wait of these tests; it is never waited for when all is well.
const patience = 10 * time.Second

var cs1 = csms.StationKey{Tenant: csms.DefaultTenant, Station: "CS1"}

// stored gives a store that knows the station cs1, as connected to a node or to none.
func stored(tb testing.TB, node string) store.Store {
	tb.Helper()
	s := storetest.Memory(tb)
	put(tb, s, node)
	return s
}

func put(tb testing.TB, s store.Store, node string) {
	tb.Helper()
	err := s.Tx(tb.Context(), func(tx store.Tx) error {
		return tx.PutStation(&csms.ChargingStation{
			Key: cs1, Enabled: true, BootPolicy: csms.RegistrationAccepted, Registration: csms.RegistrationAccepted,
			Connected: node != "", Node: node, Epoch: 1, CreatedAt: time.Now(), UpdatedAt: time.Now(),
		})
	})
	if err != nil {
		tb.Fatal(err)
	}
}

func run(tb testing.TB, q *command.Queue) (stop func()) {
	tb.Helper()
	ctx, cancel := context.WithCancel(context.Background())
	done := make(chan error, 1)
	go func() { done <- q.Run(ctx) }()
	stop = sync.OnceFunc(func() {
		cancel()
		if err := <-done; !errors.Is(err, context.Canceled) {
			tb.Errorf("Run ended with %v", err)
		}
	})
	tb.Cleanup(stop)
	return stop
}

func submit(tb testing.TB, q *command.Queue, c csms.Command) csms.Command {
	tb.Helper()
	if c.Station == (csms.StationKey{}) {
		c.Station = cs1
	}
	kept, existed, err := q.Submit(tb.Context(), c)
	if err != nil || existed {
		tb.Fatalf("existed %v, %v", existed, err)
	}
	return kept
}

func pending(tb testing.TB, q *command.Queue) (ids []csms.RecordID) {
	tb.Helper()
	list, err := q.Pending(tb.Context(), cs1)
	if err != nil {
		tb.Fatal(err)
	}
	for _, c := range list {
		ids = append(ids, c.ID)
	}
	return ids
}

// ended waits for the command's end and gives its outcome.
func ended(tb testing.TB, q *command.Queue, id csms.RecordID) csms.OutcomeStatus {
	tb.Helper()
	ctx, cancel := context.WithTimeout(tb.Context(), patience)
	defer cancel()
	c, err := q.Wait(ctx, cs1.Tenant, id)
	if err != nil {
		tb.Fatal(err)
	}
	if c.Outcome == nil {
		tb.Fatalf("the command stays %s", c.State)
	}
	return c.Outcome.Status
}

func TestCommandGoesFromQueuedToFinished(t *testing.T) {
	t.Parallel()
	s := stored(t, "n1")
	var told []csms.StationKey
	q := command.New(s, command.Options{Submitted: func(k csms.StationKey) { told = append(told, k) }})
	first := submit(t, q, csms.Command{Params: csms.Reset{}, By: "ann"})
	second := submit(t, q, csms.Command{Params: csms.Unlock{EVSE: 1}, By: "ann"})
	if diff := cmp.Diff([]csms.StationKey{cs1, cs1}, told); diff != "" {
		t.Errorf("told (-want +got):\n%s", diff)
	}
	if diff := cmp.Diff([]csms.RecordID{first.ID, second.ID}, pending(t, q)); diff != "" {
		t.Errorf("pending, oldest first (-want +got):\n%s", diff)
	}
	if d := first.Deadline.Sub(first.CreatedAt); d != command.DefaultTimeout {
		t.Errorf("deadline after %v", d)
	}
	sent, err := q.MarkSent(t.Context(), cs1.Tenant, first.ID)
	if err != nil || sent.State != csms.CommandSent || sent.SentAt.IsZero() {
		t.Fatalf("%+v, %v", sent, err)
	}
	if _, err := q.MarkSent(t.Context(), cs1.Tenant, first.ID); csms.CodeOf(err) != csms.CodeConflict {
		t.Errorf("sent twice: %v", err)
	}
	want := csms.Outcome{Status: csms.OutcomeAccepted, StationWord: "Accepted", MessageID: "m1"}
	if err := q.Finish(t.Context(), cs1.Tenant, first.ID, want); err != nil {
		t.Fatal(err)
	}
	if err := q.Finish(t.Context(), cs1.Tenant, first.ID, csms.Outcome{Status: csms.OutcomeRejected}); csms.CodeOf(err) != csms.CodeConflict {
		t.Errorf("finished twice: %v", err)
	}
	got, err := s.GetCommand(t.Context(), cs1.Tenant, first.ID)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(&want, got.Outcome); diff != "" || got.State != csms.CommandFinished {
		t.Errorf("%s, outcome (-want +got):\n%s", got.State, diff)
	}
	if diff := cmp.Diff([]csms.RecordID{second.ID}, pending(t, q)); diff != "" {
		t.Errorf("pending (-want +got):\n%s", diff)
	}
	events, err := s.Events(t.Context(), cs1.Tenant, 0, 100)
	if err != nil || len(events) != 4 { // queued, queued, sent, finished
		t.Errorf("%d events, %v", len(events), err)
	}
}

func TestCommandForAStationNobodyKnows(t *testing.T) {
	t.Parallel()
	q := command.New(storetest.Memory(t), command.Options{})
	_, _, err := q.Submit(t.Context(), csms.Command{Station: cs1, Params: csms.Reset{}})
	if csms.CodeOf(err) != csms.CodeNotFound {
		t.Error(err)
	}
	if _, err := q.MarkSent(t.Context(), cs1.Tenant, "cmd_none"); csms.CodeOf(err) != csms.CodeNotFound {
		t.Error(err)
	}
	if _, err := q.Wait(t.Context(), cs1.Tenant, "cmd_none"); csms.CodeOf(err) != csms.CodeNotFound {
		t.Error(err)
	}
}

func TestDeadlineEndsAWaitingCommand(t *testing.T) {
	t.Parallel()
	q := command.New(stored(t, ""), command.Options{})
	run(t, q)
	c := submit(t, q, csms.Command{Params: csms.Reset{}, Deadline: time.Now().Add(50 * time.Millisecond)})
	if got := ended(t, q, c.ID); got != csms.OutcomeExpired {
		t.Errorf("outcome %s", got)
	}
	if _, err := q.MarkSent(t.Context(), cs1.Tenant, c.ID); csms.CodeOf(err) != csms.CodeConflict {
		t.Errorf("an expired command is sent: %v", err)
	}
	if ids := pending(t, q); ids != nil {
		t.Errorf("pending %v", ids)
	}
}

func TestCommandPastItsDeadlineIsNeitherPendingNorSent(t *testing.T) {
	t.Parallel()
	q := command.New(stored(t, ""), command.Options{}) // whose sweeper does not run
	c := submit(t, q, csms.Command{Params: csms.Reset{}, Deadline: time.Now().Add(time.Millisecond)})
	for time.Now().Before(c.Deadline) {
		<-time.After(time.Until(c.Deadline))
	}
	if ids := pending(t, q); ids != nil {
		t.Errorf("pending %v", ids)
	}
	if _, err := q.MarkSent(t.Context(), cs1.Tenant, c.ID); csms.CodeOf(err) != csms.CodeConflict {
		t.Errorf("sent: %v", err)
	}
}

func TestRestartEndsWhatWasOnTheWire(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		name, holder string
		alone        bool
		want         csms.CommandState
	}{
		{"this node held it", "n1", false, csms.CommandFinished},
		{"nobody holds it", "", false, csms.CommandFinished},
		{"another node holds it", "n2", false, csms.CommandSent},
		{"there is no other node", "n2", true, csms.CommandFinished},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			s := stored(t, c.holder)
			before := command.New(s, command.Options{Node: "n1"})
			sent := submit(t, before, csms.Command{Params: csms.Reset{}})
			if _, err := before.MarkSent(t.Context(), cs1.Tenant, sent.ID); err != nil {
				t.Fatal(err)
			}
			waiting := submit(t, before, csms.Command{Params: csms.Reset{}})

			q := command.New(s, command.Options{Node: "n1", Alone: c.alone})
			run(t, q)
			// The end of this one shows that the sweeper has been through.
			probe := submit(t, q, csms.Command{Params: csms.Reset{}, Deadline: time.Now().Add(20 * time.Millisecond)})
			ended(t, q, probe.ID)
			got, err := s.GetCommand(t.Context(), cs1.Tenant, sent.ID)
			if err != nil || got.State != c.want {
				t.Errorf("state %s, %v", got.State, err)
			}
			if c.want == csms.CommandFinished && got.Outcome.Status != csms.OutcomeUnknown {
				t.Errorf("outcome %+v", got.Outcome)
			}
			if diff := cmp.Diff([]csms.RecordID{waiting.ID}, pending(t, q)); diff != "" {
				t.Errorf("pending after the restart (-want +got):\n%s", diff)
			}
		})
	}
}

func TestStationsWithNothingWaitingCostNoLookIntoTheStore(t *testing.T) {
	t.Parallel()
	s := &counting{Store: stored(t, "")}
	q := command.New(s, command.Options{Alone: true})
	run(t, q)
	probe := submit(t, q, csms.Command{Params: csms.Reset{}, Deadline: time.Now().Add(20 * time.Millisecond)})
	ended(t, q, probe.ID)
	if ids := pending(t, q); ids != nil { // the last look that finds nothing
		t.Fatalf("pending %v", ids)
	}
	was := s.count(cs1.Station)
	if ids := pending(t, q); ids != nil || s.count(cs1.Station) != was {
		t.Errorf("pending %v, %d looks", ids, s.count(cs1.Station)-was)
	}
	c := submit(t, q, csms.Command{Params: csms.Reset{}})
	if diff := cmp.Diff([]csms.RecordID{c.ID}, pending(t, q)); diff != "" {
		t.Errorf("pending (-want +got):\n%s", diff)
	}
}

// counting counts the lists of commands by station.
type counting struct {
	store.Store
	mu    sync.Mutex
	lists map[csms.StationID]int
}

func (c *counting) Commands(ctx context.Context, t csms.TenantID, q store.CommandQuery, p store.Page) ([]csms.Command, string, error) {
	c.mu.Lock()
	if c.lists == nil {
		c.lists = map[csms.StationID]int{}
	}
	c.lists[q.Station]++
	c.mu.Unlock()
	return c.Store.Commands(ctx, t, q, p)
}

func (c *counting) count(id csms.StationID) int {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.lists[id]
}

func TestWaitEndsWithItsContext(t *testing.T) {
	t.Parallel()
	q := command.New(stored(t, ""), command.Options{})
	c := submit(t, q, csms.Command{Params: csms.Reset{}})
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	got, err := q.Wait(ctx, cs1.Tenant, c.ID)
	if err != nil || got.State != csms.CommandQueued {
		t.Errorf("%+v, %v", got, err)
	}
}

func TestWaitSeesAnEndOnAnotherNode(t *testing.T) {
	t.Parallel()
	s := stored(t, "n2")
	here, there := command.New(s, command.Options{Node: "n1"}), command.New(s, command.Options{Node: "n2"})
	c := submit(t, here, csms.Command{Params: csms.Reset{}})
	if err := there.Finish(t.Context(), cs1.Tenant, c.ID, csms.Outcome{Status: csms.OutcomeScheduled}); err != nil {
		t.Fatal(err)
	}
	here.Notify(c.ID)
	if got := ended(t, here, c.ID); got != csms.OutcomeScheduled {
		t.Errorf("outcome %s", got)
	}
}

func TestIdempotencyKey(t *testing.T) {
	t.Parallel()
	q := command.New(stored(t, ""), command.Options{})
	wish := csms.Command{
		Station: cs1, IdempotencyKey: "k1",
		Params: csms.Start{EVSE: 1, IDToken: &csms.IDToken{Type: "ISO14443", Value: "04A1"}},
	}
	first := submit(t, q, wish)
	if id := first.Params.(csms.Start).RemoteStartID; id < 1 {
		t.Errorf("remote start id %d", id)
	}
	again, existed, err := q.Submit(t.Context(), wish)
	if err != nil || !existed || again.ID != first.ID {
		t.Errorf("%s, existed %v, %v", again.ID, existed, err)
	}
	wish.Params = csms.Start{EVSE: 2, IDToken: &csms.IDToken{Type: "ISO14443", Value: "04A1"}}
	if _, _, err := q.Submit(t.Context(), wish); csms.CodeOf(err) != csms.CodeInvalid {
		t.Errorf("another request with the key: %v", err)
	}
}

func TestTransactionsAreNamedByTheRecordsIDToo(t *testing.T) {
	t.Parallel()
	s := stored(t, "")
	if err := s.Tx(t.Context(), func(tx store.Tx) error {
		return tx.PutTransaction(&csms.Transaction{
			ID: "tx_1", Station: cs1, TransactionID: "4711", State: csms.TransactionActive,
			StartedAt: csms.StationTime{At: time.Now()}, ReceivedAt: time.Now(),
		})
	}); err != nil {
		t.Fatal(err)
	}
	q := command.New(s, command.Options{})
	for given, want := range map[csms.TransactionID]csms.TransactionID{"tx_1": "4711", "4711": "4711", "tx_2": "tx_2"} {
		c := submit(t, q, csms.Command{Params: csms.Stop{TransactionID: given}})
		if got := c.Params.(csms.Stop).TransactionID; got != want {
			t.Errorf("stop of %s goes to %s", given, got)
		}
		c = submit(t, q, csms.Command{Params: csms.GetTransactionStatus{TransactionID: given}})
		if got := c.Params.(csms.GetTransactionStatus).TransactionID; got != want {
			t.Errorf("status of %s goes to %s", given, got)
		}
		c = submit(t, q, csms.Command{Params: csms.CostUpdated{TransactionID: given, TotalCost: "1.5"}})
		if got := c.Params.(csms.CostUpdated); got != (csms.CostUpdated{TransactionID: want, TotalCost: "1.5"}) {
			t.Errorf("cost of %s goes to %+v", given, got)
		}
		profile := csms.ChargingProfile{
			Purpose: "TxProfile", Kind: "Relative", TransactionID: given,
			Schedules: []csms.ChargingSchedule{{RateUnit: "A", Periods: []csms.ChargingSchedulePeriod{{Limit: &csms.Decimal{Coef: 16}}}}},
		}
		c = submit(t, q, csms.Command{Params: csms.SetChargingProfile{EVSE: 1, Profile: &profile}})
		if got := c.Params.(csms.SetChargingProfile).Profile.TransactionID; got != want || profile.TransactionID != given {
			t.Errorf("profile for %s goes to %s, that given became %s", given, got, profile.TransactionID)
		}
	}
}

func TestAuditTellsNoIDToken(t *testing.T) {
	t.Parallel()
	s := stored(t, "")
	q := command.New(s, command.Options{})
	token := &csms.IDToken{Type: "ISO14443", Value: "04A1B2C3", Additional: []csms.AdditionalInfo{{Value: "04A1B2C3"}}}
	all := []csms.Params{
		csms.Start{IDToken: token},
		csms.SendLocalList{Update: csms.UpdateFull, Version: 1, Entries: []csms.LocalListEntry{{IDToken: token, Status: csms.TokenAccepted}}},
		csms.DataTransfer{VendorID: "v", Data: json.RawMessage(`{"card":"04A1B2C3"}`)},
		csms.CustomerInformation{Report: true, IDToken: token},
		csms.CustomerInformation{Report: true, CustomerIdentifier: "04A1B2C3"},
		csms.CustomerInformation{Report: true, CustomerCertificate: &csms.CustomerCertificate{
			HashAlgorithm: "SHA256", IssuerNameHash: "n", IssuerKeyHash: "k", SerialNumber: "04A1B2C3",
		}},
		csms.Reserve{IDToken: token, GroupIDToken: token, ExpiresAt: time.Now().Add(time.Hour)},
	}
	for _, p := range all {
		submit(t, q, csms.Command{By: "ann", Params: p})
	}
	log, _, err := s.AuditLog(t.Context(), cs1.Tenant, store.Page{})
	if err != nil || len(log) != len(all) {
		t.Fatalf("%+v, %v", log, err)
	}
	for _, e := range log {
		if e.By != "ann" || e.Action != "command" || len(e.Detail) == 0 || strings.Contains(string(e.Detail), "04A1B2C3") {
			t.Errorf("%s %s: %s", e.By, e.Action, e.Detail)
		}
	}
}

func TestPasswordIsForgottenOnceTheStationHasIt(t *testing.T) {
	t.Parallel()
	s := stored(t, "")
	q := command.New(s, command.Options{})
	c := submit(t, q, csms.Command{By: "ann", IdempotencyKey: "k", Params: csms.RotatePassword{}})
	password := c.Params.(csms.RotatePassword).Password
	if len(password) != 20 {
		t.Errorf("password of %d characters", len(password))
	}
	again, existed, err := q.Submit(t.Context(), csms.Command{Station: cs1, IdempotencyKey: "k", Params: csms.RotatePassword{}})
	if err != nil || !existed || again.ID != c.ID {
		t.Errorf("%s, existed %v, %v", again.ID, existed, err)
	}
	if err := q.Finish(t.Context(), cs1.Tenant, c.ID, csms.Outcome{Status: csms.OutcomeAccepted}); err != nil {
		t.Fatal(err)
	}
	kept, err := s.GetCommand(t.Context(), cs1.Tenant, c.ID)
	if err != nil || kept.Params != (csms.RotatePassword{}) {
		t.Errorf("kept %+v, %v", kept.Params, err)
	}
	log, _, err := s.AuditLog(t.Context(), cs1.Tenant, store.Page{})
	if err != nil || len(log) == 0 {
		t.Fatalf("audit log of %d entries, %v", len(log), err)
	}
	for _, e := range log {
		if strings.Contains(string(e.Detail), password) {
			t.Errorf("the audit log has the password: %s", e.Detail)
		}
	}
}
