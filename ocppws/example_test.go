package ocppws_test

import (
	"context"
	"fmt"
	"net/http"
	"net/http/httptest"
	"strings"

	"github.com/evenkeel/evenkeel/ocppj"
	"github.com/evenkeel/evenkeel/ocppws"
)

// clock answers every CALL with the same payload.
type clock struct{}

func (clock) HandleCall(_ context.Context, c *ocppws.Conn, f ocppj.Frame) {
	_ = c.Reply(f.ID, []byte(`{"currentTime":"2026-11-24T12:00:00Z"}`))
}
func (clock) HandleSend(context.Context, *ocppws.Conn, ocppj.Frame) {}
func (clock) HandleClose(*ocppws.Conn, error)                       {}

// A CSMS and a charging station in one program.
func Example() {
	ctx := context.Background()
	csms := ocppws.NewEndpoint(ocppws.Options{})
	srv := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		id, err := ocppws.IdentityFromPath(r.URL.EscapedPath(), "/ocpp/")
		if err != nil {
			http.NotFound(w, r)
			return
		}
		// Here a real CSMS checks the credentials of id.
		c, err := csms.Upgrade(w, r, ocppws.UpgradeOptions{Versions: []ocppj.Version{ocppj.V16, ocppj.V201}})
		if err != nil {
			return // the client has been told
		}
		fmt.Println(id, "speaks OCPP", c.Version())
		c.Start(clock{})
	}))
	defer srv.Close()
	defer csms.Shutdown(ctx, ocppws.ReasonGoingAway)

	stations := ocppws.NewEndpoint(ocppws.Options{})
	defer stations.Shutdown(ctx, ocppws.ReasonGoingAway)
	st, err := stations.Dial(ctx, "ws"+strings.TrimPrefix(srv.URL, "http")+"/ocpp", ocppws.DialOptions{
		Versions: []ocppj.Version{ocppj.V201, ocppj.V16},
		Identity: "CS001",
	})
	if err != nil {
		fmt.Println(err)
		return
	}
	st.Start(clock{})
	answer, err := st.Call(ctx, "Heartbeat", nil)
	fmt.Println(string(answer.Payload), err)
	// Output:
	// CS001 speaks OCPP 2.0.1
	// {"currentTime":"2026-11-24T12:00:00Z"} <nil>
}
