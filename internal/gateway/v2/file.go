package v2

import (
	"encoding/json"
	"time"

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

// firmwareCall asks for firmware. A time that the operator left open is that of the command.
func firmwareCall(p csms.UpdateFirmware, asked time.Time) ocppjson.Message {
	if p.RetrieveAt.IsZero() {
		p.RetrieveAt = asked
	}
	return &ocpp2.UpdateFirmwareRequest{
		Retries: p.Retries, RetryInterval: p.RetryInterval, RequestID: p.RequestID,
		Firmware: ocpp2.Firmware{
			Location:         p.URL,
			RetrieveDateTime: ocppjson.FormatTime(p.RetrieveAt), InstallDateTime: ocppjson.FormatTime(p.InstallAt),
			SigningCertificate: optional(p.SigningCertificate), Signature: optional(p.Signature),
		},
	}
}

func publishCall(p csms.PublishFirmware) ocppjson.Message {
	return &ocpp2.PublishFirmwareRequest{
		Location: p.URL, Retries: p.Retries, RetryInterval: p.RetryInterval, Checksum: p.Checksum, RequestID: p.RequestID,
	}
}
