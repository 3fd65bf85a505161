package station_test

import (
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/x509"
	"crypto/x509/pkix"
	"encoding/json"
	"encoding/pem"
	"fmt"
	"math/big"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/evenkeel/evenkeel/ocpp16"
	"github.com/evenkeel/evenkeel/ocpp2"
	"github.com/evenkeel/evenkeel/ocppj"
	"github.com/evenkeel/evenkeel/ocppjson"
	"github.com/evenkeel/evenkeel/station"
)

// each version's spelling of the same request.
func remoteStart(v ocppj.Version, token string) (action, payload string) {
	if v == ocppj.V16 {
		return "RemoteStartTransaction", `{"connectorId":1,"idTag":"` + token + `"}`
	}
	return "RequestStartTransaction", `{"evseId":1,"remoteStartId":77,"idToken":{"idToken":"` + token + `","type":"Central"}}`
}

func remoteStop(v ocppj.Version, tx string) (action, payload string) {
	if v == ocppj.V16 {
		return "RemoteStopTransaction", `{"transactionId":` + tx + `}`
	}
	return "RequestStopTransaction", `{"transactionId":"` + tx + `"}`
}

func TestRemoteStartStop(t *testing.T) {
	t.Parallel()
	forVersions(t, func(t *testing.T, v ocppj.Version) {
		c := newCSMS(t)
		st := c.start(station.Options{Version: v})
		action, payload := remoteStart(v, "REMOTE1")
		if got := c.statusOf("CS1", action, payload); got != "Accepted" {
			t.Fatal(got)
		}
		if got := c.statusOf("CS1", action, payload); got != "Rejected" {
			t.Errorf("a second remote start: %s", got)
		}
		must(t, st.PlugIn(1, bigCar))
		waitFor(t, st, "charging", func(s station.State) bool {
			return s.EVSEs[0].Status == "Charging" && s.EVSEs[0].TransactionID != ""
		})
		tx := st.State().EVSEs[0].TransactionID
		action, payload = remoteStop(v, "4711")
		if got := c.statusOf("CS1", action, payload); got != "Rejected" {
			t.Errorf("stop of an unknown transaction: %s", got)
		}
		action, payload = remoteStop(v, tx)
		if got := c.statusOf("CS1", action, payload); got != "Accepted" {
			t.Errorf("remote stop: %s", got)
		}
		waitFor(t, st, "the end", func(s station.State) bool { return s.EVSEs[0].Status == "Finishing" && s.Queued == 0 })
		if v == ocppj.V16 {
			stop := c.messages("StopTransaction")[0].body.(*ocpp16.StopTransactionRequest)
			if stop.Reason != ocpp16.ReasonRemote || strconv.Itoa(stop.TransactionID) != tx {
				t.Errorf("stop %+v", stop)
			}
			return
		}
		events := c.messages("TransactionEvent")
		first, last := events[0].body.(*ocpp2.TransactionEventRequest), events[len(events)-1].body.(*ocpp2.TransactionEventRequest)
		if first.TransactionInfo.RemoteStartID == nil || *first.TransactionInfo.RemoteStartID != 77 {
			t.Errorf("start %s", events[0].raw)
		}
		if last.TransactionInfo.StoppedReason != ocpp2.ReasonRemote || last.TriggerReason != ocpp2.TriggerReasonRemoteStop {
			t.Errorf("stop %s", events[len(events)-1].raw)
		}
	})
}

// TestInvalidToken refuses a driver at the reader, and one whose token turns out bad when he has started.
func TestInvalidToken(t *testing.T) {
	t.Parallel()
	forVersions(t, func(t *testing.T, v ocppj.Version) {
		c := newCSMS(t)
		c.tokens["BAD"] = "Invalid"
		stats := station.NewStats()
		st := c.start(station.Options{Version: v, Stats: stats})
		must(t, st.PlugIn(1, bigCar))
		must(t, st.Tap(1, station.IDToken{Type: "ISO14443", Value: "BAD"}))
		c.awaitCount("Authorize", 1)
		waitFor(t, st, "the refusal", func(station.State) bool { return stats.Counts().TapsRefused == 1 })
		// A remote start needs no Authorize: the verdict comes with the transaction.
		action, payload := remoteStart(v, "BAD")
		if got := c.statusOf("CS1", action, payload); got != "Accepted" {
			t.Fatal(got)
		}
		waitFor(t, st, "the stop", func(s station.State) bool { return s.EVSEs[0].Status == "Finishing" && s.Queued == 0 })
		if v == ocppj.V16 {
			if r := c.messages("StopTransaction")[0].body.(*ocpp16.StopTransactionRequest).Reason; r != ocpp16.ReasonDeAuthorized {
				t.Errorf("reason %s", r)
			}
			return
		}
		events := c.messages("TransactionEvent")
		if r := events[len(events)-1].body.(*ocpp2.TransactionEventRequest).TransactionInfo.StoppedReason; r != ocpp2.ReasonDeAuthorized {
			t.Errorf("reason %s", r)
		}
	})
}

// TestAvailability makes an EVSE inoperative while it is free and while it charges.
func TestAvailability(t *testing.T) {
	t.Parallel()
	forVersions(t, func(t *testing.T, v ocppj.Version) {
		c := newCSMS(t)
		st := c.start(station.Options{Version: v})
		change := func(what, want string) {
			t.Helper()
			payload := `{"connectorId":1,"type":"` + what + `"}`
			if v != ocppj.V16 {
				payload = `{"evse":{"id":1},"operationalStatus":"` + what + `"}`
			}
			if got := c.statusOf("CS1", "ChangeAvailability", payload); got != want {
				t.Errorf("%s: %s, want %s", what, got, want)
			}
		}
		status := func(want string) {
			t.Helper()
			waitFor(t, st, want, func(s station.State) bool { return s.EVSEs[0].Status == want })
		}
		status("Available")
		change("Inoperative", "Accepted")
		status("Unavailable")
		change("Operative", "Accepted")
		status("Available")
		must(t, st.PlugIn(1, bigCar))
		must(t, st.Tap(1, driverToken))
		status("Charging")
		change("Inoperative", "Scheduled")
		status("Charging")
		must(t, st.Unplug(1))
		status("Unavailable")
		c.await("the status Unavailable", func(heard []message) bool {
			last := ""
			for _, m := range heard {
				if m.action == "StatusNotification" {
					last = m.raw
				}
			}
			return strings.Contains(last, "Unavailable")
		})
	})
}

// TestReset wants transactions ended, a new connection, and a boot with its reason.
func TestReset(t *testing.T) {
	t.Parallel()
	forVersions(t, func(t *testing.T, v ocppj.Version) {
		c := newCSMS(t)
		st := c.start(station.Options{Version: v})
		must(t, st.PlugIn(1, bigCar))
		must(t, st.Tap(1, driverToken))
		waitFor(t, st, "charging", func(s station.State) bool { return s.EVSEs[0].TransactionID != "" && s.Queued == 0 })
		kind := "Immediate"
		if v == ocppj.V16 {
			kind = "Hard"
		}
		if v != ocppj.V16 {
			if got := c.statusOf("CS1", "Reset", `{"type":"OnIdle"}`); got != "Scheduled" {
				t.Errorf("OnIdle while charging: %s", got)
			}
		}
		if got := c.statusOf("CS1", "Reset", `{"type":"`+kind+`"}`); got != "Accepted" {
			t.Fatal(got)
		}
		c.awaitCount("BootNotification", 2)
		waitFor(t, st, "a second connection", func(s station.State) bool {
			return s.Connections >= 2 && s.Registration == station.Accepted && s.Queued == 0
		})
		if v == ocppj.V16 {
			if r := c.messages("StopTransaction")[0].body.(*ocpp16.StopTransactionRequest).Reason; r != ocpp16.ReasonHardReset {
				t.Errorf("reason %s", r)
			}
			return
		}
		if r := c.messages("BootNotification")[1].body.(*ocpp2.BootNotificationRequest).Reason; r != ocpp2.BootReasonRemoteReset && r != ocpp2.BootReasonScheduledReset {
			t.Errorf("boot reason %s", r)
		}
	})
}

// TestNewPassword sets a password and wants it used at once.
func TestNewPassword(t *testing.T) {
	t.Parallel()
	forVersions(t, func(t *testing.T, v ocppj.Version) {
		c := newCSMS(t)
		st := c.start(station.Options{Version: v, Password: []byte("old-password-0001")})
		if v == ocppj.V16 {
			if got := c.statusOf("CS1", "ChangeConfiguration", `{"key":"AuthorizationKey","value":"6e65772d70617373776f72642d303031"}`); got != "Accepted" {
				t.Fatal(got)
			}
		} else {
			r := c.call("CS1", "SetVariables", `{"setVariableData":[{"attributeValue":"new-password-001","component":{"name":"SecurityCtrlr"},"variable":{"name":"BasicAuthPassword"}}]}`)
			if got := r.(*ocpp2.SetVariablesResponse).SetVariableResult[0].AttributeStatus; got != ocpp2.SetVariableStatusAccepted {
				t.Fatal(got)
			}
		}
		waitFor(t, st, "a second connection", func(s station.State) bool { return s.Connections == 2 && s.Connected })
		c.mu.Lock()
		defer c.mu.Unlock()
		if got := c.password["CS1"]; got != "new-password-001" {
			t.Errorf("password %q", got)
		}
	})
}

// TestReservation reserves, keeps others out, lets the holder in, and expires.
func TestReservation(t *testing.T) {
	t.Parallel()
	forVersions(t, func(t *testing.T, v ocppj.Version) {
		c := newCSMS(t)
		st := c.start(station.Options{Version: v})
		reserve := func(id int, d time.Duration) string {
			at := ocppjson.FormatTime(time.Now().Add(d))
			if v == ocppj.V16 {
				return c.statusOf("CS1", "ReserveNow", fmt.Sprintf(`{"connectorId":1,"expiryDate":"%s","idTag":"HOLDER","reservationId":%d}`, at, id))
			}
			return c.statusOf("CS1", "ReserveNow", fmt.Sprintf(`{"id":%d,"evseId":1,"expiryDateTime":"%s","idToken":{"idToken":"HOLDER","type":"Central"}}`, id, at))
		}
		status := func(want string) {
			t.Helper()
			waitFor(t, st, want, func(s station.State) bool { return s.EVSEs[0].Status == want })
		}
		if got := reserve(5, -time.Minute); got != "Rejected" {
			t.Errorf("one that has expired: %s", got)
		}
		if got := reserve(5, time.Hour); got != "Accepted" {
			t.Fatal(got)
		}
		status("Reserved")
		if got := reserve(6, time.Hour); got != "Occupied" {
			t.Errorf("a second one: %s", got)
		}
		if got := c.statusOf("CS1", "CancelReservation", `{"reservationId":9}`); got != "Rejected" {
			t.Errorf("cancel of an unknown one: %s", got)
		}
		must(t, st.Tap(1, driverToken))
		c.awaitCount("Authorize", 1)
		must(t, st.PlugIn(1, bigCar))
		must(t, st.Tap(1, station.IDToken{Type: "ISO14443", Value: "holder"})) // compared without case
		status("Charging")
		waitFor(t, st, "the reservation's end", func(s station.State) bool { return s.Reservations == 0 && s.Queued == 0 })
		action := "TransactionEvent"
		if v == ocppj.V16 {
			action = "StartTransaction"
		}
		if m := c.messages(action)[0]; !strings.Contains(m.raw, `"reservationId":5`) || strings.Contains(m.raw, driverToken.Value) {
			t.Errorf("start %s", m.raw)
		}
		must(t, st.Unplug(1))
		status("Available")
		if got := reserve(7, 50*time.Millisecond); got != "Accepted" {
			t.Fatal(got)
		}
		status("Reserved")
		status("Available")
		if v != ocppj.V16 {
			c.awaitCount("ReservationStatusUpdate", 1)
		}
	})
}

// TestLocalList follows the versions of the local list, and starts by it while offline.
func TestLocalList(t *testing.T) {
	t.Parallel()
	forVersions(t, func(t *testing.T, v ocppj.Version) {
		c := newCSMS(t)
		st := c.start(station.Options{Version: v})
		send := func(kind string, version int, token, status string) string {
			if v == ocppj.V16 {
				info := ""
				if status != "" {
					info = `,"idTagInfo":{"status":"` + status + `"}`
				}
				return c.statusOf("CS1", "SendLocalList", fmt.Sprintf(`{"listVersion":%d,"updateType":"%s","localAuthorizationList":[{"idTag":"%s"%s}]}`, version, kind, token, info))
			}
			info := ""
			if status != "" {
				info = `,"idTokenInfo":{"status":"` + status + `"}`
			}
			return c.statusOf("CS1", "SendLocalList", fmt.Sprintf(`{"versionNumber":%d,"updateType":"%s","localAuthorizationList":[{"idToken":{"idToken":"%s","type":"ISO14443"}%s}]}`, version, kind, token, info))
		}
		for _, tt := range []struct {
			kind, token, status, want string
			version, after            int
		}{
			{"Full", "LISTED", "Accepted", "Accepted", 3, 3},
			{"Differential", "BLOCKED", "Blocked", "VersionMismatch", 3, 3},
			{"Differential", "BLOCKED", "Blocked", "Accepted", 4, 4},
			{"Full", "GONE", "", "Failed", 5, 4},
			{"Differential", "LISTED2", "Accepted", "Accepted", 6, 6},
			{"Differential", "LISTED2", "", "Accepted", 7, 7},
		} {
			if got := send(tt.kind, tt.version, tt.token, tt.status); got != tt.want {
				t.Errorf("%+v: %s", tt, got)
			}
			if got := st.State().LocalListVersion; got != tt.after {
				t.Errorf("%+v: version %d", tt, got)
			}
		}
		st.GoOffline()
		must(t, st.PlugIn(1, bigCar))
		must(t, st.Tap(1, station.IDToken{Type: "ISO14443", Value: "BLOCKED"}))
		if st.State().EVSEs[0].Transacting {
			t.Error("a blocked token started")
		}
		must(t, st.Tap(1, station.IDToken{Type: "ISO14443", Value: "LISTED"}))
		if !st.State().EVSEs[0].Transacting {
			t.Error("a listed token did not start")
		}
	})
}

// TestJobs follows the states of a firmware update and of a log.
func TestJobs(t *testing.T) {
	t.Parallel()
	forVersions(t, func(t *testing.T, v ocppj.Version) {
		c := newCSMS(t)
		c.start(station.Options{Version: v})
		if v == ocppj.V16 {
			c.call("CS1", "UpdateFirmware", `{"location":"http://203.0.113.1/f","retrieveDate":"2020-01-01T00:00:00Z"}`)
			c.call("CS1", "GetDiagnostics", `{"location":"ftp://203.0.113.1/d"}`)
		} else {
			c.call("CS1", "UpdateFirmware", `{"requestId":5,"firmware":{"location":"http://203.0.113.1/f","retrieveDateTime":"2020-01-01T00:00:00Z"}}`)
			c.call("CS1", "GetLog", `{"requestId":6,"logType":"DiagnosticsLog","log":{"remoteLocation":"ftp://203.0.113.1/d"}}`)
		}
		logAction := "LogStatusNotification"
		if v == ocppj.V16 {
			logAction = "DiagnosticsStatusNotification"
		}
		c.await("both jobs", func(heard []message) bool {
			return count(heard, "FirmwareStatusNotification") == 4 && count(heard, logAction) == 2
		})
		got := []string{}
		for _, action := range []string{"FirmwareStatusNotification", logAction} {
			for _, m := range c.messages(action) {
				var s struct {
					Status string `json:"status"`
				}
				must(t, json.Unmarshal([]byte(m.raw), &s))
				got = append(got, s.Status)
			}
		}
		if want := "Downloading Downloaded Installing Installed Uploading Uploaded"; strings.Join(got, " ") != want {
			t.Errorf("%v, want %s", got, want)
		}
	})
}

// TestCertificates installs, lists and deletes.
func TestCertificates(t *testing.T) {
	t.Parallel()
	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	must(t, err)
	der, err := x509.CreateCertificate(rand.Reader, &x509.Certificate{SerialNumber: big.NewInt(0xabc), Subject: pkix.Name{CommonName: "root"}}, &x509.Certificate{SerialNumber: big.NewInt(0xabc), Subject: pkix.Name{CommonName: "root"}}, &key.PublicKey, key)
	must(t, err)
	text, err := json.Marshal(string(pem.EncodeToMemory(&pem.Block{Type: "CERTIFICATE", Bytes: der})))
	must(t, err)
	forVersions(t, func(t *testing.T, v ocppj.Version) {
		c := newCSMS(t)
		c.start(station.Options{Version: v})
		use, list := "CSMSRootCertificate", `{}`
		if v == ocppj.V16 {
			use, list = "CentralSystemRootCertificate", `{"certificateType":"CentralSystemRootCertificate"}`
		}
		if got := c.statusOf("CS1", "InstallCertificate", `{"certificateType":"`+use+`","certificate":"nonsense"}`); got != "Rejected" {
			t.Errorf("nonsense: %s", got)
		}
		if got := c.statusOf("CS1", "GetInstalledCertificateIds", list); got != "NotFound" {
			t.Errorf("empty: %s", got)
		}
		if got := c.statusOf("CS1", "InstallCertificate", `{"certificateType":"`+use+`","certificate":`+string(text)+`}`); got != "Accepted" {
			t.Fatal(got)
		}
		var h any
		if v == ocppj.V16 {
			h = c.call("CS1", "GetInstalledCertificateIds", list).(*ocpp16.GetInstalledCertificateIdsResponse).CertificateHashData[0]
		} else {
			h = c.call("CS1", "GetInstalledCertificateIds", list).(*ocpp2.GetInstalledCertificateIdsResponse).CertificateHashDataChain[0].CertificateHashData
		}
		raw, err := json.Marshal(h)
		must(t, err)
		if !strings.Contains(string(raw), `"serialNumber":"abc"`) {
			t.Errorf("hash data %s", raw)
		}
		for _, want := range []string{"Accepted", "NotFound"} {
			if got := c.statusOf("CS1", "DeleteCertificate", `{"certificateHashData":`+string(raw)+`}`); got != want {
				t.Errorf("delete: %s, want %s", got, want)
			}
		}
	})
}
