package fleet

import (
	"context"
	"time"

	"github.com/evenkeel/evenkeel/csms"
	"github.com/evenkeel/evenkeel/internal/store"
)

// Connected notes a new socket of an admitted station and returns its epoch and the
// whole record. From then on, only the holder of this epoch may change the station's
// connection state. version is the OCPP version negotiated, node the server node that
// holds the socket. Codes: not_found (deleted meanwhile).
func (f *Fleet) Connected(ctx context.Context, key csms.StationKey, version, node string) (epoch int64, st csms.ChargingStation, err error) {
	st, err = f.change(ctx, key, func(tx store.Tx, st *csms.ChargingStation) (bool, error) {
		at := now()
		st.Connected, st.Node, st.OCPPVersion = true, node, version
		st.Epoch++
		st.ConnectedAt, st.LastSeenAt = at, at
		return true, tx.Emit(stationEvent(csms.EventStationConnected, st, at, ""))
	})
	return st.Epoch, st, err
}

// Disconnected notes that the socket of an epoch is gone. A late word about an older
// socket changes nothing. reason is for the event. A deleted station is no error.
func (f *Fleet) Disconnected(ctx context.Context, key csms.StationKey, epoch int64, reason string) error {
	_, err := f.change(ctx, key, func(tx store.Tx, st *csms.ChargingStation) (bool, error) {
		if st.Epoch != epoch || !st.Connected {
			return false, nil
		}
		at := now()
		st.Connected, st.LastSeenAt = false, at
		return true, tx.Emit(stationEvent(csms.EventStationDisconnected, st, at, reason))
	})
	_, err = missing(err)
	return err
}

// seenBatch is how many stations share one store transaction.
const seenBatch = 200

// Seen notes when stations were last heard of. The gateway calls it each minute with
// those that sent something, instead of writing with each message.
func (f *Fleet) Seen(ctx context.Context, at map[csms.StationKey]time.Time) error {
	type sight struct {
		key csms.StationKey
		at  time.Time
	}
	batch := make([]sight, 0, seenBatch)
	flush := func() error {
		err := f.store.Tx(ctx, func(tx store.Tx) error {
			for _, s := range batch {
				st, err := tx.Station(s.key)
				if absent, err := missing(err); err != nil {
					return err
				} else if absent || !s.at.After(st.LastSeenAt) {
					continue
				}
				st.LastSeenAt = s.at
				if err := tx.PutStation(&st); err != nil {
					return err
				}
			}
			return nil
		})
		batch = batch[:0]
		return err
	}
	for key, t := range at {
		if batch = append(batch, sight{key, t.UTC().Truncate(time.Microsecond)}); len(batch) == seenBatch {
			if err := flush(); err != nil {
				return err
			}
		}
	}
	if len(batch) == 0 {
		return nil
	}
	return flush()
}

// ResetNode notes, at the start of a node, that no station is connected to it: its
// sockets went with the process before.
func (f *Fleet) ResetNode(ctx context.Context, node string) error {
	tenants, err := f.store.Tenants(ctx)
	if err != nil {
		return err
	}
	for _, tenant := range tenants {
		if err := f.resetNode(ctx, tenant, node); err != nil {
			return err
		}
	}
	return nil
}

func (f *Fleet) resetNode(ctx context.Context, tenant csms.TenantID, node string) error {
	page := store.Page{Limit: seenBatch}
	for {
		sts, next, err := f.store.Stations(ctx, tenant, store.StationQuery{Connected: new(true)}, page)
		if err != nil {
			return err
		}
		err = f.store.Tx(ctx, func(tx store.Tx) error {
			at := now()
			for i := range sts {
				if sts[i].Node != node {
					continue
				}
				st, err := tx.Station(sts[i].Key)
				if absent, err := missing(err); err != nil {
					return err
				} else if absent || !st.Connected || st.Node != node {
					continue
				}
				st.Connected = false
				if err := tx.PutStation(&st); err != nil {
					return err
				}
				if err := tx.Emit(stationEvent(csms.EventStationDisconnected, &st, at, "server restarted")); err != nil {
					return err
				}
			}
			return nil
		})
		if err != nil || next == "" {
			return err
		}
		page.Cursor = next
	}
}

// maxDeviationNames bounds how many names a station's record counts.
const maxDeviationNames = 64

// Deviate adds to the counts of what the station does otherwise than the standard
// says. The gateway gathers and calls it every few seconds. A deleted station is no error.
func (f *Fleet) Deviate(ctx context.Context, key csms.StationKey, found []csms.Deviation) error {
	if len(found) == 0 {
		return nil
	}
	_, err := f.change(ctx, key, func(_ store.Tx, st *csms.ChargingStation) (bool, error) {
		if st.Deviations == nil {
			st.Deviations = make(map[string]int64, len(found))
		}
		for _, d := range found {
			if _, ok := st.Deviations[d.Name]; ok || len(st.Deviations) < maxDeviationNames {
				st.Deviations[d.Name] += int64(max(d.Count, 1))
			}
		}
		return true, nil
	})
	_, err = missing(err)
	return err
}
