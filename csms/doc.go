// Package csms is the vocabulary of the charging station management system:
// charging stations, EVSEs, connectors, transactions, id tokens, meter samples,
// commands, events and errors, in the words of OCPP 2.x and independent of every
// OCPP version, of SQL and of HTTP.
//
// What a station tells arrives as a report ([BootReport], [StatusReport],
// [TransactionReport], ...) made by a translator of the version spoken; a domain
// package answers it with the matching reply. What an operator wants of a station is
// a [Command]; what came of it is its [Outcome]. What happened is an [Event].
//
// The package holds data and rules about data only: no I/O, no clock, no goroutine.
// It imports the standard library alone.
package csms
