package station_test

import (
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/tls"
	"crypto/x509"
	"crypto/x509/pkix"
	"encoding/json"
	"encoding/pem"
	"fmt"
	"math/big"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"github.com/evenkeel/evenkeel/ocpp16"
	"github.com/evenkeel/evenkeel/ocpp2"
	"github.com/evenkeel/evenkeel/ocppj"
	"github.com/evenkeel/evenkeel/station"
)

// events returns what NotifyEvent has told of one monitor.
func events(heard []message, monitor int) []ocpp2.EventData {
	var out []ocpp2.EventData
	for _, m := range heard {
		if b, ok := m.body.(*ocpp2.NotifyEventRequest); ok && *b.EventData[0].VariableMonitoringID == monitor {
			out = append(out, b.EventData[0])
		}
	}
	return out
}

// TestMonitors_N07 passes a threshold and comes back, and changes a value: each is told once, but not what the CSMS
// does not want to hear.
func TestMonitors_N07(t *testing.T) {
	t.Parallel()
	for _, v := range []ocppj.Version{ocppj.V201, ocppj.V21} {
		c := newCSMS(t)
		st := c.start(station.Options{Version: v})
		set := func(data string) int {
			t.Helper()
			r := c.call("CS1", "SetVariableMonitoring", `{"setMonitoringData":[`+data+`]}`).(*ocpp2.SetVariableMonitoringResponse).SetMonitoringResult[0]
			if r.Status != ocpp2.SetMonitoringStatusAccepted {
				t.Fatalf("%s: %s", data, r.Status)
			}
			return *r.ID
		}
		power := `"component":{"name":"EVSE","evse":{"id":1}},"variable":{"name":"Power"}`
		state := `"component":{"name":"EVSE","evse":{"id":1}},"variable":{"name":"AvailabilityState"}`
		upper := set(`{"value":1000,"type":"UpperThreshold","severity":3,` + power + `}`)
		quiet := set(`{"value":1000,"type":"UpperThreshold","severity":8,` + power + `}`)
		delta := set(`{"value":1,"type":"Delta","severity":3,` + state + `}`)
		if got := c.statusOf("CS1", "SetMonitoringLevel", `{"severity":5}`); got != "Accepted" {
			t.Fatal(got)
		}
		must(t, st.PlugIn(1, bigCar))
		must(t, st.Tap(1, driverToken))
		c.await("the alert", func(heard []message) bool { return len(events(heard, upper)) == 1 })
		must(t, st.Unplug(1))
		c.await("its end", func(heard []message) bool { return len(events(heard, upper)) == 2 && len(events(heard, delta)) == 2 })
		up := events(c.messages(""), upper)
		if up[0].Trigger != ocpp2.EventTriggerAlerting || up[0].Cleared != nil || up[1].Cleared == nil || !*up[1].Cleared {
			t.Errorf("alert %+v", up)
		}
		if d := events(c.messages(""), delta); d[0].Trigger != ocpp2.EventTriggerDelta || d[0].ActualValue != "Occupied" || d[1].ActualValue != "Available" {
			t.Errorf("change %+v", d)
		}
		if n := len(events(c.messages(""), quiet)); n != 0 {
			t.Errorf("%d events of a severity that is not wanted", n)
		}
	}
}

// TestResetResume_B13_FR_01 refuses to resume what the station can't.
func TestResetResume_B13_FR_01(t *testing.T) {
	t.Parallel()
	c := newCSMS(t)
	st := c.start(station.Options{Version: ocppj.V21})
	must(t, st.PlugIn(1, bigCar))
	must(t, st.Tap(1, driverToken))
	waitFor(t, st, "a transaction", func(s station.State) bool { return s.EVSEs[0].Transacting })
	if got := c.statusOf("CS1", "Reset", `{"type":"ImmediateAndResume"}`); got != "Rejected" {
		t.Errorf("reset: %s", got)
	}
	if !st.State().EVSEs[0].Transacting {
		t.Error("the transaction has ended all the same")
	}
}

// sign makes a certificate for the key of a signing request, or for another key.
func sign(t *testing.T, csr string, stranger bool) string {
	t.Helper()
	block, _ := pem.Decode([]byte(csr))
	req, err := x509.ParseCertificateRequest(block.Bytes)
	must(t, err)
	ca, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	must(t, err)
	public := req.PublicKey
	if stranger {
		public = ca.Public()
	}
	leaf := &x509.Certificate{SerialNumber: big.NewInt(1), Subject: req.Subject, NotBefore: time.Now().Add(-time.Hour), NotAfter: time.Now().Add(time.Hour)}
	issuer := &x509.Certificate{Subject: pkix.Name{CommonName: "CA"}}
	der, err := x509.CreateCertificate(rand.Reader, leaf, issuer, public, ca)
	must(t, err)
	return string(pem.EncodeToMemory(&pem.Block{Type: "CERTIFICATE", Bytes: der}))
}

// TestCertificateSigned_A02_FR_07 takes a certificate only for the key the station has asked with, and only once.
func TestCertificateSigned_A02_FR_07(t *testing.T) {
	t.Parallel()
	forVersions(t, func(t *testing.T, v ocppj.Version) {
		c := newCSMS(t)
		c.start(station.Options{Version: v})
		give := func(chain string) string {
			payload, err := json.Marshal(map[string]string{"certificateChain": chain})
			must(t, err)
			return c.statusOf("CS1", "CertificateSigned", string(payload))
		}
		trigger, message := "TriggerMessage", "SignChargingStationCertificate"
		if v == ocppj.V16 {
			trigger, message = "ExtendedTriggerMessage", "SignChargePointCertificate"
		}
		if got := c.statusOf("CS1", trigger, `{"requestedMessage":"`+message+`"}`); got != "Accepted" {
			t.Fatal(got)
		}
		c.awaitCount("SignCertificate", 1)
		var csr string
		switch m := c.messages("SignCertificate")[0].body.(type) {
		case *ocpp16.SignCertificateRequest:
			csr = m.CSR
		case *ocpp2.SignCertificateRequest:
			csr = m.CSR
		}
		own := sign(t, csr, false)
		for i, tt := range []struct{ chain, want string }{
			{"nonsense", "Rejected"}, {sign(t, csr, true), "Rejected"}, {own, "Accepted"}, {own, "Rejected"},
		} {
			if got := give(tt.chain); got != tt.want {
				t.Errorf("certificate %d: %s, want %s", i, got, tt.want)
			}
		}
		c.awaitCount("SecurityEventNotification", 3)
		if raw := c.messages("SecurityEventNotification")[0].raw; !strings.Contains(raw, "Invalid") {
			t.Errorf("security event %s", raw)
		}
	})
}

// TestMeasurands wants the measurands of each context where the CSMS has set them.
func TestMeasurands(t *testing.T) {
	t.Parallel()
	c := newCSMS(t)
	st := c.start(station.Options{Version: ocppj.V16})
	for key, value := range map[string]string{"StopTxnSampledData": "Voltage", "MeterValuesSampledData": "Power.Active.Import"} {
		if got := c.statusOf("CS1", "ChangeConfiguration", fmt.Sprintf(`{"key":%q,"value":%q}`, key, value)); got != "Accepted" {
			t.Fatal(got)
		}
	}
	must(t, st.PlugIn(1, bigCar))
	must(t, st.Tap(1, driverToken))
	c.awaitCount("MeterValues", 1)
	must(t, st.Unplug(1))
	waitFor(t, st, "the end", settled)
	if raw := c.messages("MeterValues")[0].raw; !strings.Contains(raw, "Power.Active.Import") || strings.Contains(raw, "Voltage") {
		t.Errorf("sampled: %s", raw)
	}
	if raw := c.messages("StopTransaction")[0].raw; !strings.Contains(raw, "Voltage") || strings.Contains(raw, "Power.Active.Import") {
		t.Errorf("at the stop: %s", raw)
	}
	// What the simulation does not follow can't be set.
	if got := c.statusOf("CS1", "ChangeConfiguration", `{"key":"MaxEnergyOnInvalidId","value":"5"}`); got != "NotSupported" {
		t.Errorf("MaxEnergyOnInvalidId: %s", got)
	}
}

// TestCertificateRenewal_A02_FR_08 gives a station of security profile 3 a new certificate, which it must show on a
// new connection.
func TestCertificateRenewal_A02_FR_08(t *testing.T) {
	t.Parallel()
	c := bareCSMS(t)
	shown := make(chan *x509.Certificate, 8)
	c.srv = httptest.NewUnstartedServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		shown <- r.TLS.PeerCertificates[0]
		c.upgrade(w, r)
	}))
	c.srv.TLS = &tls.Config{ClientAuth: tls.RequireAnyClientCert}
	c.srv.StartTLS()
	c.url = "wss" + strings.TrimPrefix(c.srv.URL, "https") + "/ocpp"
	t.Cleanup(func() {
		c.close()
		c.srv.Close()
	})
	roots := x509.NewCertPool()
	roots.AddCert(c.srv.Certificate())
	st := c.start(station.Options{Version: ocppj.V21, TLS: &tls.Config{RootCAs: roots, Certificates: c.srv.TLS.Certificates}})
	<-shown
	profile := `{"getVariableData":[{"component":{"name":"SecurityCtrlr"},"variable":{"name":"SecurityProfile"}}]}`
	if r := c.call("CS1", "GetVariables", profile).(*ocpp2.GetVariablesResponse).GetVariableResult[0]; *r.AttributeValue != "3" {
		t.Errorf("security profile %s", *r.AttributeValue)
	}
	c.statusOf("CS1", "TriggerMessage", `{"requestedMessage":"SignChargingStationCertificate"}`)
	c.awaitCount("SignCertificate", 1)
	chain := sign(t, c.messages("SignCertificate")[0].body.(*ocpp2.SignCertificateRequest).CSR, false)
	payload, err := json.Marshal(map[string]string{"certificateChain": chain})
	must(t, err)
	if got := c.statusOf("CS1", "CertificateSigned", string(payload)); got != "Accepted" {
		t.Fatal(got)
	}
	waitFor(t, st, "a new connection", func(s station.State) bool { return s.Connected && s.Connections == 2 })
	if got := (<-shown).Subject.CommonName; got != "CS1" {
		t.Errorf("the new connection shows the certificate of %q", got)
	}
}
