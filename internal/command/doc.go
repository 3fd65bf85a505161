// Package command keeps the durable orders to charging stations: submit, deliver,
// deadline, outcome.
//
// A [Queue] holds them in the store. Who wants something of a station submits a
// command; the node that holds the station's socket asks for what is pending, notes that
// it is sent and finishes it with what came of it. Every command ends: by the
// station's answer, by its deadline while it waits, or as unknown where it was sent and
// no answer can come any more. What a command means on the wire is not known here.
package command
