// Package engine is what the SQLite and the PostgreSQL store have in common: the group
// commit, the cache of hot records, the blocks that hold raw frames and meter readings,
// the chunks readings are packed into, the outbox, lists and retention. A [Backend]
// runs its statements; the SQL is the same for both but for what a backend replaces.
//
// # Group commit
//
// [Engine.Tx] queues a closure. One goroutine, the committer, takes all that waits, runs
// the closures one after the other against cached records and collects what they write
// as values, then hands the writes of the whole group to [Backend.Apply] as one
// transaction and wakes the callers. A closure that returns an error has its own writes
// undone; the others are not touched.
//
// # Blocks
//
// The raw frames of one commit are one compressed row (table frame_block), and so are its
// meter readings (reading_block). Which blocks hold something of a station is known in
// memory for the newest ones and written to block_index some seconds later, many blocks
// to a row; after a crash it is read from the blocks again. Readings are later moved into
// chunks, one row per EVSE, transaction and quarter of an hour. docs/formats.md describes
// the bytes.
//
// A reading's identity is checked where readings are read and packed, not where they are
// written: writing one twice costs some bytes for some minutes and changes nothing.
package engine
