package engine

import (
	"context"

	"github.com/evenkeel/evenkeel/csms"
	"github.com/evenkeel/evenkeel/internal/store"
)

// ListStatements are the statements whose plan matters on a large database, each with
// what its plan must not do.
var ListStatements = map[string]string{
	"tenants": tenantsSQL, "station": stationSQL, "stations": stationsSQL, "transaction": transactionSQL, "transactions": transactionsSQL, "open transactions": openTransactionsSQL,
	"transactions of a station": stationTransactionsSQL, "transaction by station": transactionByStationSQL,
	"transaction by fingerprint": transactionByFingerprintSQL, "active transactions": activeTransactionsSQL,
	"tokens by value": tokensByKeySQL, "tokens": tokensSQL, "groups": groupsSQL, "locations": locationsSQL,
	"command by key": commandByKeySQL, "commands": commandsSQL, "open commands": openCommandsSQL, "commands of a station": stationCommandsSQL, "audit log": auditSQL, "events": eventsSQL,
	"event sequence": sequenceSQL, "index": indexSQL, "events of a transaction": eventsOfSQL, "chunks": chunksSQL,
	"chunks at": chunksAtSQL, "chunks between": chunksBetweenSQL, "count active": countActiveSQL,
	"API key": apiKeyByHashSQL, "setting": settingSQL,
}

// AppendChunk and ReadChunk are the codec of packed readings.
func AppendChunk(b []byte, rs []store.Reading) []byte { return appendChunk(b, rs) }

func ReadChunk(b []byte, yield func(store.Reading)) error { return readChunk(b, yield) }

// ReadFrames and ReadReadings read blocks.
func ReadReadings(b []byte, yield func(store.Reading), event func(store.TransactionEventKey)) error {
	return readReadings(b, csms.StationKey{}, yield, event)
}

// WriteReadings makes a block of readings.
func WriteReadings(rs []store.Reading, events []store.TransactionEventKey) []byte {
	var w readingWriter
	for i := range rs {
		w.add(&rs[i])
	}
	for i := range events {
		w.addEvent(&events[i])
	}
	return w.finish()
}

// Index writes what is pending into the index.
func Index(ctx context.Context, e *Engine) error { return e.index(ctx) }

// Shrink leaves room for n records of each kind between groups. It is called before the
// first transaction.
func Shrink(e *Engine, n int) {
	e.txn.stations.limit, e.txn.transactions.limit, e.txn.tokens.limit = n, n, n
	e.txn.groups.limit, e.txn.locations.limit, e.txn.commands.limit = n, n, n
}
