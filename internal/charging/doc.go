// Package charging keeps the ledger of transactions and meter samples.
//
// A [Ledger] takes what stations report about transactions, whatever the OCPP version,
// in whatever order, as often as they like, and keeps one record per transaction that
// is a function of the messages received, not of their order. Every report is
// confirmed: content that can't be billed is kept and held (quarantined), never
// refused. Raw frame, readings, record and events are written in one store
// transaction, and the reply is returned only after that is durable.
//
// The rule itself is the pure function [Apply]; what belongs to one message is found
// by the identities of threat-model B4: a start of OCPP 1.6 by its content, a stop by
// its transaction, an event of 2.x by sequence number, type and time.
//
// The package does not authorize (package idtoken does), does not know prices and
// sends nothing to stations.
package charging
