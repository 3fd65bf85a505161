// Package ocppj knows the frames of OCPP-J: the JSON arrays that carry OCPP
// messages over a WebSocket, in the versions 1.6, 2.0.1 and 2.1.
//
// [Parse] takes the envelope apart in one pass and leaves the payload as raw
// JSON; the Append functions write frames. What a payload means, and whether it
// is valid JSON inside its braces, is the business of the wire packages; who
// talks to whom, and when, that of package ocppws. This package does no I/O,
// starts no goroutine and keeps no state.
//
// A frame that can't be parsed makes a [*ParseError], which says what may be
// answered: nothing to a broken answer, a CALLERROR with the id "-1" to a frame
// whose message id can't be read.
//
// Sources: OCPP-J 1.6 with its errata sheet; OCPP 2.0.1 Part 4; OCPP 2.1 Part 4.
package ocppj
