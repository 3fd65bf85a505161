package gateway_test

import (
	"encoding/json"
	"testing"

	"github.com/evenkeel/evenkeel/csms"
	"github.com/evenkeel/evenkeel/ocppj"
)

// TestTransactionStatus_E14_FR_06 tells what the station knows of a transaction, and of
// none where none is named.
func TestTransactionStatus_E14_FR_06(t *testing.T) {
	t.Parallel()
	one := csms.GetTransactionStatus{TransactionID: "c1"}
	for _, version := range []ocppj.Version{ocppj.V201, ocppj.V21} {
		for _, c := range []dialogue{
			{
				"ongoing", version, one,
				[]step{{`GetTransactionStatus {"transactionId":"c1"}`, `{"ongoingIndicator":true,"messagesInQueue":false}`}},
				ended(csms.OutcomeAccepted, "", `{"ongoingIndicator":true,"messagesInQueue":false}`),
			},
			{
				"ended", version, one,
				[]step{{`GetTransactionStatus {"transactionId":"c1"}`, `{"ongoingIndicator":false,"messagesInQueue":true}`}},
				ended(csms.OutcomeAccepted, "", `{"ongoingIndicator":false,"messagesInQueue":true}`),
			},
			{
				"any", version,
				csms.GetTransactionStatus{},
				[]step{{`GetTransactionStatus {}`, `{"messagesInQueue":true}`}},
				ended(csms.OutcomeAccepted, "", `{"messagesInQueue":true}`),
			},
		} {
			c.run(t)
		}
	}
	dialogue{"none", ocppj.V16, one, nil, unsupported("this station has no command getTransactionStatus")}.run(t)
}

// TestCostUpdated_I02_FR_01 sends the digits of the cost as they are.
func TestCostUpdated_I02_FR_01(t *testing.T) {
	t.Parallel()
	for number, sent := range map[string]string{
		"12.35": "12.35", "0": "0", "0.1": "0.1", "-1.5": "-1.5", "12.50": "12.5", "1e2": "100", "1234567890123.45": "1234567890123.45",
	} {
		for _, version := range []ocppj.Version{ocppj.V201, ocppj.V21} {
			dialogue{
				number, version,
				csms.CostUpdated{TransactionID: "c1", TotalCost: json.Number(number)},
				[]step{{`CostUpdated {"totalCost":` + sent + `,"transactionId":"c1"}`, `{}`}},
				csms.Outcome{Status: csms.OutcomeAccepted},
			}.run(t)
		}
	}
	dialogue{"none", ocppj.V16, csms.CostUpdated{TransactionID: "1", TotalCost: "1"}, nil, unsupported("this station has no command costUpdated")}.run(t)
}

// TestCustomerInformation_N09_FR_04_N10_FR_08 names the customer in one way.
func TestCustomerInformation_N09_FR_04_N10_FR_08(t *testing.T) {
	t.Parallel()
	for _, version := range []ocppj.Version{ocppj.V201, ocppj.V21} {
		for _, c := range []dialogue{
			{
				"by token", version,
				csms.CustomerInformation{RequestID: 7, Report: true, IDToken: &csms.IDToken{Type: "eMAID", Value: "A"}},
				[]step{{`CustomerInformation {"idToken":{"idToken":"A","type":"eMAID"},"requestId":7,"report":true,"clear":false}`, `{"status":"Accepted"}`}},
				accepted(""),
			},
			{
				"by identifier", version,
				csms.CustomerInformation{RequestID: 7, Clear: true, CustomerIdentifier: "Ann"},
				[]step{{
					`CustomerInformation {"requestId":7,"report":false,"clear":true,"customerIdentifier":"Ann"}`,
					`{"status":"Rejected","statusInfo":{"reasonCode":"Busy"}}`,
				}},
				because(ended(csms.OutcomeRejected, "Rejected", ""), "Busy"),
			},
			{
				"by certificate", version,
				csms.CustomerInformation{RequestID: 7, Report: true, Clear: true, CustomerCertificate: &csms.CustomerCertificate{
					HashAlgorithm: "SHA256", IssuerNameHash: "n", IssuerKeyHash: "k", SerialNumber: "s",
				}},
				[]step{{
					`CustomerInformation {"customerCertificate":{"hashAlgorithm":"SHA256","issuerNameHash":"n","issuerKeyHash":"k","serialNumber":"s"},"requestId":7,"report":true,"clear":true}`,
					`{"status":"Invalid"}`,
				}},
				ended(csms.OutcomeRejected, "Invalid", ""),
			},
		} {
			c.run(t)
		}
	}
	dialogue{
		"none", ocppj.V16,
		csms.CustomerInformation{RequestID: 7, Report: true, CustomerIdentifier: "Ann"},
		nil,
		unsupported("this station has no command customerInformation"),
	}.run(t)
}
