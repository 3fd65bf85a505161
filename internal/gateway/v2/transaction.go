package v2

import (
	"encoding/json"

	"github.com/evenkeel/evenkeel/csms"
	"github.com/evenkeel/evenkeel/ocpp2"
	"github.com/evenkeel/evenkeel/ocppjson"
)

func costCall(p csms.CostUpdated) (ocppjson.Message, error) {
	cost, err := csms.ParseDecimal(string(p.TotalCost))
	if err != nil {
		return nil, csms.Errorf(csms.CodeInvalid, "the cost is no number")
	}
	return &ocpp2.CostUpdatedRequest{TransactionID: string(p.TransactionID), TotalCost: cost.Float64()}, nil
}

func transactionStatus(m *ocpp2.GetTransactionStatusResponse) csms.Outcome {
	o := csms.Outcome{Status: csms.OutcomeAccepted}
	o.Result, _ = json.Marshal(csms.TransactionStatus{ // plain values: can't fail
		OngoingIndicator: m.OngoingIndicator, MessagesInQueue: m.MessagesInQueue,
	})
	return o
}
