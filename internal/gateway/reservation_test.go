package gateway_test

import (
	"testing"
	"time"

	"github.com/evenkeel/evenkeel/csms"
	"github.com/evenkeel/evenkeel/ocppj"
)

// TestReserve asks in the words of each version and tells what the station said.
func TestReserve(t *testing.T) {
	t.Parallel()
	until := time.Date(2030, 1, 2, 3, 4, 5, 0, time.UTC)
	token, group := &csms.IDToken{Value: "A"}, &csms.IDToken{Type: "Central", Value: "G"}
	plain := csms.Reserve{ReservationID: 7, EVSE: 1, IDToken: token, ExpiresAt: until}
	call16 := `ReserveNow {"connectorId":1,"expiryDate":"2030-01-02T03:04:05.000Z","idTag":"A","reservationId":7}`
	call2 := `ReserveNow {"id":7,"expiryDateTime":"2030-01-02T03:04:05.000Z","idToken":{"idToken":"A","type":"ISO14443"},"evseId":1}`
	cases := []dialogue{
		{
			"for a group", ocppj.V16,
			csms.Reserve{ReservationID: 7, IDToken: token, GroupIDToken: group, ExpiresAt: until},
			[]step{{`ReserveNow {"connectorId":0,"expiryDate":"2030-01-02T03:04:05.000Z","idTag":"A","parentIdTag":"G","reservationId":7}`, `{"status":"Accepted"}`}},
			accepted(""),
		},
		{
			"a type of connector", ocppj.V16,
			csms.Reserve{ReservationID: 7, ConnectorType: "cType2", IDToken: token, ExpiresAt: until},
			nil, unsupported("this station reserves no type of connector: name the EVSE, or none for any"),
		},
		{
			"for a long group", ocppj.V16,
			csms.Reserve{ReservationID: 7, IDToken: token, GroupIDToken: &csms.IDToken{Value: "123456789012345678901"}, ExpiresAt: until},
			nil, unsupported("this station takes id tokens of at most 20 characters"),
		},
		{
			"for a group", ocppj.V201,
			csms.Reserve{ReservationID: 7, ConnectorType: "cType2", IDToken: token, GroupIDToken: group, ExpiresAt: until},
			[]step{{
				`ReserveNow {"id":7,"expiryDateTime":"2030-01-02T03:04:05.000Z","connectorType":"cType2","idToken":{"idToken":"A","type":"ISO14443"},"groupIdToken":{"idToken":"G","type":"Central"}}`,
				`{"status":"Rejected","statusInfo":{"reasonCode":"UnsupportedRequest"}}`,
			}},
			because(ended(csms.OutcomeRejected, "Rejected", ""), "UnsupportedRequest"),
		},
		{
			"a type of connector that is not", ocppj.V201,
			csms.Reserve{ReservationID: 7, ConnectorType: "Schuko", IDToken: token, ExpiresAt: until},
			nil, unsupported("/connectorType is not one of the allowed values"),
		},
		{
			"a type of connector of its own", ocppj.V21,
			csms.Reserve{ReservationID: 7, ConnectorType: "Schuko", IDToken: token, ExpiresAt: until},
			[]step{{
				`ReserveNow {"id":7,"expiryDateTime":"2030-01-02T03:04:05.000Z","connectorType":"Schuko","idToken":{"idToken":"A","type":"ISO14443"}}`,
				`{"status":"Accepted"}`,
			}},
			accepted(""),
		},
	}
	for _, word := range []string{"Faulted", "Occupied", "Rejected", "Unavailable"} {
		answer := `{"status":"` + word + `"}`
		cases = append(cases,
			dialogue{word, ocppj.V16, plain, []step{{call16, answer}}, ended(csms.OutcomeRejected, word, "")},
			dialogue{word, ocppj.V201, plain, []step{{call2, answer}}, ended(csms.OutcomeRejected, word, "")},
			dialogue{word, ocppj.V21, plain, []step{{call2, answer}}, ended(csms.OutcomeRejected, word, "")})
	}
	for _, c := range cases {
		c.run(t)
	}
}

// TestCancelReservation tells whether the station had it.
func TestCancelReservation(t *testing.T) {
	t.Parallel()
	call := `CancelReservation {"reservationId":7}`
	for _, version := range []ocppj.Version{ocppj.V16, ocppj.V201, ocppj.V21} {
		cancel := csms.CancelReservation{ReservationID: 7}
		dialogue{"known", version, cancel, []step{{call, `{"status":"Accepted"}`}}, accepted("")}.run(t)
		dialogue{"unknown", version, cancel, []step{{call, `{"status":"Rejected"}`}}, ended(csms.OutcomeRejected, "Rejected", "")}.run(t)
	}
}
