package gateway_test

import (
	"encoding/json"
	"testing"

	"github.com/evenkeel/evenkeel/csms"
	"github.com/evenkeel/evenkeel/ocppj"
)

// TestDataTransfer carries the vendor's data there and back as it is.
func TestDataTransfer(t *testing.T) {
	t.Parallel()
	text := csms.DataTransfer{VendorID: "v", MessageID: "m", Data: json.RawMessage(`"{\"a\":1}"`)}
	value := csms.DataTransfer{VendorID: "v", MessageID: "m", Data: json.RawMessage(`{"a":[1.50,null]}`)}
	null := csms.DataTransfer{VendorID: "v", Data: json.RawMessage(`null`)}
	cases := []dialogue{
		{
			"a text", ocppj.V16, text,
			[]step{{`DataTransfer {"vendorId":"v","messageId":"m","data":"{\"a\":1}"}`, `{"status":"Accepted","data":"x\u0001"}`}},
			accepted(`{"data":"x\u0001"}`),
		},
		{"no text", ocppj.V16, value, nil, unsupported("this station takes a text as data, and no other JSON")},
		{"null", ocppj.V16, null, []step{{`DataTransfer {"vendorId":"v"}`, `{"status":"Accepted"}`}}, accepted("")},
		{
			"a value", ocppj.V201, value,
			[]step{{`DataTransfer {"messageId":"m","data":{"a":[1.50,null]},"vendorId":"v"}`, `{"status":"Accepted","data":[{"b":1.50}]}`}},
			accepted(`{"data":[{"b":1.50}]}`),
		},
		{"null", ocppj.V201, null, []step{{`DataTransfer {"vendorId":"v"}`, `{"status":"Accepted"}`}}, accepted("")},
		{
			"refused with a reason", ocppj.V21, text,
			[]step{{
				`DataTransfer {"messageId":"m","data":"{\"a\":1}","vendorId":"v"}`,
				`{"status":"Rejected","statusInfo":{"reasonCode":"InvalidValue"},"data":"why"}`,
			}},
			because(ended(csms.OutcomeRejected, "Rejected", `{"data":"why"}`), "InvalidValue"),
		},
	}
	for _, version := range []ocppj.Version{ocppj.V16, ocppj.V201, ocppj.V21} {
		for _, word := range []string{"Rejected", "UnknownMessageId", "UnknownVendorId"} {
			cases = append(cases, dialogue{
				word, version,
				csms.DataTransfer{VendorID: "v"},
				[]step{{`DataTransfer {"vendorId":"v"}`, `{"status":"` + word + `"}`}},
				ended(csms.OutcomeRejected, word, ""),
			})
		}
	}
	for _, c := range cases {
		c.run(t)
	}
}
