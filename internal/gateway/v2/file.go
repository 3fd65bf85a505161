package v2

import (
	"encoding/json"

	"github.com/evenkeel/evenkeel/csms"
	"github.com/evenkeel/evenkeel/ocpp2"
	"github.com/evenkeel/evenkeel/ocppjson"
)

// logTypes are the logs a station can have.
var logTypes = map[string]ocpp2.LogType{
	"diagnostics":   ocpp2.LogTypeDiagnosticsLog,
	"security":      ocpp2.LogTypeSecurityLog,
	"dataCollector": ocpp2.LogTypeDataCollectorLog,
}

func logCall(p csms.GetLog) ocppjson.Message {
	return &ocpp2.GetLogRequest{
		LogType: logTypes[p.LogType], RequestID: p.RequestID, Retries: p.Retries, RetryInterval: p.RetryInterval,
		Log: ocpp2.LogParameters{
			RemoteLocation:  p.URL,
			OldestTimestamp: ocppjson.FormatTime(p.Oldest), LatestTimestamp: ocppjson.FormatTime(p.Latest),
		},
	}
}

func logOutcome(m *ocpp2.GetLogResponse) csms.Outcome {
	o := outcome(string(m.Status), m.StatusInfo)
	if m.Filename != nil {
		o.Result, _ = json.Marshal(csms.LogResult{FileName: *m.Filename}) // plain text: can't fail
	}
	return o
}
