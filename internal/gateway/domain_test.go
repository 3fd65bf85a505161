package gateway_test

import (
	"context"
	"errors"
	"fmt"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"github.com/evenkeel/evenkeel/csms"
	"github.com/evenkeel/evenkeel/internal/bus"
	"github.com/evenkeel/evenkeel/internal/charging"
	"github.com/evenkeel/evenkeel/internal/command"
	"github.com/evenkeel/evenkeel/internal/fleet"
	"github.com/evenkeel/evenkeel/internal/gateway"
	"github.com/evenkeel/evenkeel/internal/idtoken"
	"github.com/evenkeel/evenkeel/internal/store"
	"github.com/evenkeel/evenkeel/internal/store/storetest"
	"github.com/evenkeel/evenkeel/ocppj"
)

// TestWholeServer lets stations of all versions charge against the real domain, store
// and bus.
func TestWholeServer(t *testing.T) {
	t.Parallel()
	s := storetest.Memory(t)
	b, err := bus.Start(bus.Options{Node: "n1"})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(b.Close)
	fl := fleet.New(s, fleet.Options{OnChange: func(k csms.StationKey, why fleet.DropReason) { b.Drop(k, string(why)) }})
	tokens, ledger := idtoken.New(s), charging.New(s, charging.Options{})
	queue := command.New(s, command.Options{Node: "n1", Submitted: b.Wake})
	gw := gateway.New(gateway.Deps{Fleet: fl, Tokens: tokens, Ledger: ledger, Queue: queue, Bus: b, Store: s, Node: "n1"})
	ctx, cancel := context.WithCancel(context.Background())
	ran := make(chan struct{})
	go func() {
		defer close(ran)
		if err := gw.Run(ctx); !errors.Is(err, context.Canceled) {
			t.Errorf("Run: %v", err)
		}
	}()
	server := httptest.NewServer(gw.Handler(gateway.Plain))
	t.Cleanup(func() {
		gw.Shutdown(context.Background())
		cancel()
		<-ran
		server.Close()
	})
	w := &world{TB: t, server: server, changed: make(chan struct{})}

	if _, _, err := tokens.PutToken(ctx, "test", csms.TokenRecord{
		Tenant: csms.DefaultTenant, Type: "ISO14443", Value: "04A1B2C3", Status: csms.TokenAccepted, Group: "fleet-7",
	}, nil); err != nil {
		t.Fatal(err)
	}
	for _, id := range []csms.StationID{"CP16", "CP201", "CP21"} {
		secret := password(id)
		if _, err := fl.Put(ctx, "test", fleet.StationRecord{Key: key(id), Password: &secret}); err != nil {
			t.Fatal(err)
		}
	}
	if _, err := w.tryDial("CP16", "wrong-wrong-wrong-1", nil, ocppj.V16); err == nil {
		t.Error("let in with a wrong password")
	}

	p := w.dial("CP16", ocppj.V16, scripted(make(chan string, 8), map[string]string{"Reset": `{"status":"Accepted"}`}))
	p.must("BootNotification", boot16)
	p.must("StatusNotification", `{"connectorId":1,"errorCode":"NoError","status":"Preparing"}`)
	at := func(minutes int) string {
		return time.Now().UTC().Truncate(time.Hour).Add(time.Duration(minutes-120) * time.Minute).Format(time.RFC3339)
	}
	start := `{"connectorId":1,"idTag":"04a1b2c3","meterStart":1000,"timestamp":"` + at(0) + `"}`
	answer := p.must("StartTransaction", start)
	if again := p.must("StartTransaction", start); again != answer {
		t.Errorf("repeat answered %s, first %s", again, answer)
	}
	_, number, _ := strings.Cut(answer, `"transactionId":`)
	number = strings.TrimSuffix(number, "}")
	p.must("MeterValues", `{"connectorId":1,"transactionId":`+number+`,"meterValue":[{"timestamp":"`+at(1)+`","sampledValue":[{"value":1250},{"value":"7.4","measurand":"Power.Active.Import","unit":"kW"}]}]}`)
	p.must("StopTransaction", `{"transactionId":`+number+`,"idTag":"04A1B2C3","meterStop":2500,"timestamp":"`+at(30)+`"}`)

	cmd, _, err := queue.Submit(ctx, csms.Command{Station: key("CP16"), Params: csms.Reset{}, By: "test"})
	if err != nil {
		t.Fatal(err)
	}
	bound, stop := context.WithTimeout(ctx, patience)
	defer stop()
	if cmd, err = queue.Wait(bound, csms.DefaultTenant, cmd.ID); err != nil || cmd.Outcome == nil || cmd.Outcome.Status != csms.OutcomeAccepted {
		t.Errorf("command: %+v, %v", cmd, err)
	}
	reply, err := b.Call(bound, csms.Call{Station: key("CP16"), Action: "Reset", Payload: []byte(`{"type":"Hard"}`)})
	if err != nil || string(reply.Response) != `{"status":"Accepted"}` {
		t.Errorf("raw call: %+v, %v", reply, err)
	}
	_, err = b.Call(bound, csms.Call{Station: key("CP16"), Action: "Reset", Payload: []byte(`{"type":"hard"}`)})
	if e, ok := errors.AsType[*csms.Error](err); !ok || e.Code != csms.CodeInvalid || len(e.Fields) != 1 || e.Fields[0].Pointer != "/type" {
		t.Errorf("invalid raw call: %v", err)
	}

	for v, id := range map[ocppj.Version]csms.StationID{ocppj.V201: "CP201", ocppj.V21: "CP21"} {
		p := w.dial(id, v, nil)
		p.must("BootNotification", boot2)
		for i, typ := range []string{"Started", "Updated", "Ended"} {
			event := fmt.Sprintf(`{"eventType":%q,"timestamp":%q,"triggerReason":"MeterValueClock","seqNo":%d,"transactionInfo":{"transactionId":"c1f0"},`+
				`"evse":{"id":1,"connectorId":1},"idToken":{"idToken":"04A1B2C3","type":"ISO14443"},"meterValue":[{"timestamp":%q,"sampledValue":[{"value":%g,`+
				`"context":%q,"unitOfMeasure":{"unit":"kWh"}}]}]}`, typ, at(i), i, at(i), 1+1.5*float64(i)/2,
				[]string{"Transaction.Begin", "Sample.Periodic", "Transaction.End"}[i])
			if got := p.must("TransactionEvent", event); !strings.Contains(got, `"groupIdToken":{"idToken":"fleet-7","type":"Central"}`) {
				t.Errorf("OCPP %s %s answered %s", v, typ, got)
			}
		}
	}

	all, _, err := s.Transactions(ctx, csms.DefaultTenant, store.TransactionQuery{}, store.Page{})
	if err != nil || len(all) != 3 {
		t.Fatalf("%d transactions, %v", len(all), err)
	}
	for _, tx := range all {
		if tx.State != csms.TransactionEnded || tx.Energy == nil || *tx.Energy != 1500 {
			t.Errorf("%s: %s, %v", tx.Station.Station, tx.State, tx.Energy)
		}
	}
	frames, _, err := s.Frames(ctx, key("CP16"), store.FrameQuery{}, store.Page{})
	if err != nil {
		t.Fatal(err)
	}
	billing := 0
	for _, f := range frames {
		if f.FromStation && gateway.Billing(f.Action) {
			billing++
		}
		if f.Action == "MeterValues" && f.FromStation && (len(f.Deviations) != 1 || f.Deviations[0].Name != "stringAsNumber") {
			t.Errorf("deviations of the frame: %+v", f.Deviations)
		}
	}
	if billing != 4 {
		t.Errorf("%d billing frames in the journal, want all 4", billing)
	}
	off := false
	if _, err := fl.Patch(ctx, "test", fleet.StationRecord{Key: key("CP16"), Enabled: &off}); err != nil {
		t.Fatal(err)
	}
	if e := p.waitClosed(); e.PeerCode != 1008 {
		t.Errorf("a disabled station was closed with %d", e.PeerCode)
	}
}
