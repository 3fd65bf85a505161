package fleet

import (
	"context"
	"encoding/json"
	"time"

	"github.com/evenkeel/evenkeel/csms"
	"github.com/evenkeel/evenkeel/internal/recordid"
	"github.com/evenkeel/evenkeel/internal/store"
)

// maxEVSEs and maxConnectors bound what a station can make its record learn; the
// biggest real ones have some dozens of EVSEs with up to four connectors.
const (
	maxEVSEs      = 256
	maxConnectors = 16
)

// Clocks are believed within these bounds of ours. A status may have waited while the
// station was offline, so that age is no fault up to a week.
const (
	clockAhead  = 5 * time.Minute
	clockBehind = 7 * 24 * time.Hour
)

type connectorData struct {
	Station   csms.StationID       `json:"chargingStationId"`
	EVSE      csms.EVSEID          `json:"evseId"`
	Connector csms.ConnectorID     `json:"connectorId"`
	Status    csms.ConnectorStatus `json:"status"`
	Detail    string               `json:"detail,omitempty"`
	ErrorCode string               `json:"errorCode,omitempty"`
	Info      string               `json:"info,omitempty"`
	VendorID  string               `json:"vendorId,omitempty"`
	VendorErr string               `json:"vendorErrorCode,omitempty"`
	At        time.Time            `json:"timestamp"`
}

// Status takes a StatusNotification. EVSEs and connectors the record does not know yet
// are learned. One that is older, by the station's clock, than what is known changes
// nothing. Codes: not_found (deleted meanwhile).
func (f *Fleet) Status(ctx context.Context, key csms.StationKey, r *csms.StatusReport) error {
	_, err := f.change(ctx, key, func(tx store.Tx, st *csms.ChargingStation) (bool, error) {
		received := now()
		at, skewed := statusTime(r.Timestamp, received)
		changed, told := applyStatus(st, r, at)
		if skewed {
			deviate(st, csms.DeviationClockSkew)
			changed = true
		}
		if !told {
			return changed, nil
		}
		return true, tx.Emit(csms.Event{
			ID: recordid.New("evt"), Type: csms.EventConnectorStatus, Tenant: key.Tenant,
			Station: key.Station, Subject: string(key.Station), At: received,
			Data: connectorData{
				Station: key.Station, EVSE: r.EVSE, Connector: r.Connector, Status: r.Status, Detail: r.Detail,
				ErrorCode: r.Fault.Code, Info: r.Fault.Info, VendorID: r.Fault.VendorID, VendorErr: r.Fault.VendorCode,
				At: at,
			},
		})
	})
	return err
}

// statusTime is when a status held: by the station's clock where that can be believed.
func statusTime(t csms.StationTime, received time.Time) (at time.Time, skewed bool) {
	if t.At.IsZero() {
		return received, t.Text != ""
	}
	if age := received.Sub(t.At); age < -clockAhead || age > clockBehind {
		return received, true
	}
	return t.At, false
}

// applyStatus merges a status into the record. changed: the record is another; told:
// an observer should hear of it.
func applyStatus(st *csms.ChargingStation, r *csms.StatusReport, at time.Time) (changed, told bool) {
	switch {
	case r.EVSE < 0 || r.Connector < 0:
		return false, false
	case r.EVSE == 0:
		told = st.Status != r.Status || st.Error != r.Fault
		st.Status, st.Error = r.Status, r.Fault
		return told, told
	case r.Connector == 0:
		// The EVSE as a whole: what holds for it holds for each of its connectors.
		for i := range st.EVSEs {
			if st.EVSEs[i].ID != r.EVSE {
				continue
			}
			for j := range st.EVSEs[i].Connectors {
				c, n := applyConnector(&st.EVSEs[i].Connectors[j], r, at)
				changed, told = changed || c, told || n
			}
		}
		return changed, told
	case !fits(st, r.EVSE, r.Connector):
		deviate(st, csms.DeviationTooManyConnectors)
		return true, false
	}
	return applyConnector(st.Connector(r.EVSE, r.Connector), r, at)
}

func applyConnector(c *csms.Connector, r *csms.StatusReport, at time.Time) (changed, told bool) {
	if at.Before(c.StatusAt) {
		return false, false // B7: old news is history, not live state
	}
	told = c.Status != r.Status || c.Fault != r.Fault
	changed = told || !at.Equal(c.StatusAt)
	c.Status, c.Fault, c.StatusAt = r.Status, r.Fault, at
	return changed, told
}

// fits reports whether the record has the connector or room for it.
func fits(st *csms.ChargingStation, evse csms.EVSEID, connector csms.ConnectorID) bool {
	for _, e := range st.EVSEs {
		if e.ID != evse {
			continue
		}
		for _, c := range e.Connectors {
			if c.ID == connector {
				return true
			}
		}
		return len(e.Connectors) < maxConnectors
	}
	return len(st.EVSEs) < maxEVSEs
}

func deviate(st *csms.ChargingStation, name string) {
	if st.Deviations == nil {
		st.Deviations = make(map[string]int64)
	}
	st.Deviations[name]++
}

// maxNotice bounds the payload that an event about a notice repeats; the journal has
// the whole frame.
const maxNotice = 16 << 10

type noticeData struct {
	Station csms.StationID  `json:"chargingStationId"`
	Action  string          `json:"action"`
	Payload json.RawMessage `json:"payload,omitempty"` // left out when longer than 16 KiB
}

// Notice tells, as an event, any other CALL of a station. Errors are the store's.
func (f *Fleet) Notice(ctx context.Context, key csms.StationKey, r *csms.NoticeReport) error {
	d := noticeData{Station: key.Station, Action: r.Action}
	if len(r.Payload) <= maxNotice && json.Valid(r.Payload) {
		d.Payload = append(json.RawMessage(nil), r.Payload...)
	}
	return f.store.Tx(ctx, func(tx store.Tx) error {
		return tx.Emit(csms.Event{
			ID: recordid.New("evt"), Type: csms.EventStationNotice, Tenant: key.Tenant,
			Station: key.Station, Subject: string(key.Station), At: now(), Data: d,
		})
	})
}
