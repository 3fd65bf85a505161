package charging

import (
	"time"

	"github.com/evenkeel/evenkeel/csms"
	"github.com/evenkeel/evenkeel/internal/recordid"
)

// TransactionData is what an event tells about a transaction. It leaves the id token
// out, which is personal data and not for every role: who may see it reads the record.
type TransactionData struct {
	ID            csms.RecordID         `json:"id"`
	Station       csms.StationID        `json:"chargingStationId"`
	TransactionID csms.TransactionID    `json:"transactionId"`
	EVSE          csms.EVSEID           `json:"evseId,omitempty"`
	Connector     csms.ConnectorID      `json:"connectorId,omitempty"`
	State         csms.TransactionState `json:"state"`
	ChargingState string                `json:"chargingState,omitempty"`
	StartedAt     *time.Time            `json:"startedAt,omitempty"`
	EndedAt       *time.Time            `json:"endedAt,omitempty"`
	MeterStart    *csms.Wh              `json:"meterStartWh,omitempty"`
	MeterStop     *csms.Wh              `json:"meterStopWh,omitempty"`
	Energy        *csms.Wh              `json:"energyWh,omitempty"`
	StopReason    string                `json:"stopReason,omitempty"`
	Complete      bool                  `json:"complete"`
}

func transactionEvent(typ csms.EventType, t *csms.Transaction, at time.Time) csms.Event {
	return csms.Event{
		ID: recordid.New("evt"), Type: typ, Tenant: t.Station.Tenant, Station: t.Station.Station,
		Subject: string(t.ID), At: at,
		Data: TransactionData{
			ID: t.ID, Station: t.Station.Station, TransactionID: t.TransactionID,
			EVSE: t.EVSE, Connector: t.Connector, State: t.State, ChargingState: t.ChargingState,
			StartedAt: instant(t.StartedAt), EndedAt: instant(t.EndedAt),
			MeterStart: t.MeterStart, MeterStop: t.MeterStop, Energy: t.Energy,
			StopReason: t.StopReason, Complete: t.Complete,
		},
	}
}

func instant(t csms.StationTime) *time.Time {
	if t.At.IsZero() {
		return nil
	}
	return &t.At
}

// SampleData is what a meter.sampled event tells.
type SampleData struct {
	Transaction csms.RecordID    `json:"transaction,omitempty"`
	EVSE        csms.EVSEID      `json:"evseId"`
	Connector   csms.ConnectorID `json:"connectorId,omitempty"`
	At          time.Time        `json:"timestamp"`
	EnergyWh    *csms.Wh         `json:"energyWh,omitempty"` // the register, not the transaction's energy
	PowerW      *float64         `json:"powerW,omitempty"`
	SoC         *float64         `json:"soc,omitempty"` // per cent
}

// publishSamples tells those who listen about the newest sample of a report.
func (l *Ledger) publishSamples(where spot, samples []csms.MeterSample, received time.Time) {
	if len(samples) == 0 {
		return
	}
	e := csms.Event{
		Type: csms.EventMeterSampled, Tenant: where.station.Tenant, Station: where.station.Station,
		Subject: string(where.transaction), At: received, Transient: true,
	}
	if l.wanted != nil && !l.wanted(e) {
		return
	}
	s := &samples[len(samples)-1]
	at, _ := believe(s.Timestamp, received)
	if at.At.IsZero() {
		at.At = received
	}
	d := SampleData{Transaction: where.transaction, EVSE: where.evse, Connector: where.connector, At: at.At, PowerW: power(s.Values)}
	if wh, ok, _ := register(s.Values); ok {
		d.EnergyWh = &wh
	}
	for i := range s.Values {
		if v := &s.Values[i]; v.Measurand == csms.MeasurandSoC && v.Text == "" {
			d.SoC = new(v.Value.Float64())
		}
	}
	e.ID, e.Data = recordid.New("evt"), d
	l.publish(e)
}
