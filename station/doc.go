// Package station simulates charging stations of OCPP 1.6J, 2.0.1 and 2.1, against any CSMS. It serves
// `evenkeel simulate`, the demo site of `evenkeel serve --demo`, and tests that need a peer that behaves.
// It is no conformance kit: a simulated station keeps to the specification unless chaos is asked for.
//
// A [Station] is one charging station: it connects, boots, keeps its clock, authorizes drivers, charges
// cars with a believable curve, answers every CALL of its version, and keeps what it must not lose while
// it is offline. Drivers are played through [Station.PlugIn], [Station.Tap] and [Station.Unplug], or by the
// seeded [Visits] of a [Fleet].
//
// A [Fleet] is one to tens of thousands of stations in one process, with the faults of a [Chaos], and a
// [Ledger] of all billing messages that were sent and acknowledged. [Ledger.Verify] compares it with what a
// CSMS tells over REST.
//
// # Time and energy
//
// All timestamps are real time, corrected by the CSMS's clock; power is what the hardware and the limits
// allow. A speed above 1 makes visits shorter: a car stays, needs and holds so many times less. A
// charge of an hour is then over in a minute with a sixtieth of the energy, while no timestamp lies in the
// future and no meter runs faster than its connector could deliver.
//
// # Concurrency
//
// A station has one mutex and no goroutine of its own but that of its connection; what is due later waits in
// one timer per station. All exported methods are safe for concurrent use.
package station
