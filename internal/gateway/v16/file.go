package v16

import (
	"encoding/json"
	"time"

	"github.com/evenkeel/evenkeel/csms"
	"github.com/evenkeel/evenkeel/ocpp16"
	"github.com/evenkeel/evenkeel/ocppjson"
)

// logCall asks for diagnostics by the message of the core standard, which every station
// has, and for the security log by that of the security extension.
func logCall(p csms.GetLog) (ocppjson.Message, error) {
	switch p.LogType {
	case "diagnostics":
		return &ocpp16.GetDiagnosticsRequest{
			Location: p.URL, Retries: p.Retries, RetryInterval: p.RetryInterval,
			StartTime: ocppjson.FormatTime(p.Oldest), StopTime: ocppjson.FormatTime(p.Latest),
		}, nil
	case "security":
		return &ocpp16.GetLogRequest{
			LogType: ocpp16.LogTypeSecurityLog, RequestID: p.RequestID, Retries: p.Retries, RetryInterval: p.RetryInterval,
			Log: ocpp16.LogParameters{
				RemoteLocation:  p.URL,
				OldestTimestamp: ocppjson.FormatTime(p.Oldest), LatestTimestamp: ocppjson.FormatTime(p.Latest),
			},
		}, nil
	}
	return nil, csms.Errorf(csms.CodeNotSupported, "this station has no such log")
}

// diagnosticsOutcome reads the file name, which is absent where there is nothing to send
// (OCPP 1.6 section 5.9).
func diagnosticsOutcome(m *ocpp16.GetDiagnosticsResponse) csms.Outcome {
	if text(m.FileName) == "" {
		return csms.Outcome{Status: csms.OutcomeRejected, Reason: "noDiagnostics"}
	}
	return csms.Outcome{Status: csms.OutcomeAccepted, Result: logResult(m.FileName)}
}

func logOutcome(m *ocpp16.GetLogResponse) csms.Outcome {
	o := outcome(string(m.Status))
	o.Result = logResult(m.Filename)
	return o
}

// logResult is the name of the file that comes, nil where the station gave none.
func logResult(name *string) json.RawMessage {
	if name == nil {
		return nil
	}
	result, _ := json.Marshal(csms.LogResult{FileName: *name}) // plain text: can't fail
	return result
}

// firmwareCall takes the message of the security extension where there is a signature to
// check. A time that the operator left open is that of the command.
func firmwareCall(p csms.UpdateFirmware, asked time.Time) (ocppjson.Message, error) {
	if p.RetrieveAt.IsZero() {
		p.RetrieveAt = asked
	}
	if p.Signature != "" {
		return &ocpp16.SignedUpdateFirmwareRequest{
			Retries: p.Retries, RetryInterval: p.RetryInterval, RequestID: p.RequestID,
			Firmware: ocpp16.Firmware{
				Location:         p.URL,
				RetrieveDateTime: ocppjson.FormatTime(p.RetrieveAt), InstallDateTime: ocppjson.FormatTime(p.InstallAt),
				SigningCertificate: p.SigningCertificate, Signature: p.Signature,
			},
		}, nil
	}
	if !p.InstallAt.IsZero() {
		return nil, csms.Errorf(csms.CodeNotSupported,
			"this station installs firmware without a signature as soon as it is fetched: leave installAt out")
	}
	return &ocpp16.UpdateFirmwareRequest{
		Location: p.URL, Retries: p.Retries, RetryInterval: p.RetryInterval, RetrieveDate: ocppjson.FormatTime(p.RetrieveAt),
	}, nil
}
