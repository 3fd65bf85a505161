// Package gateway is where charging stations meet the CSMS: it lets them in, keeps one
// ordered session per station, hands what they tell to the domain packages and brings
// them what is wanted of them.
//
// A [Gateway] serves HTTP ([Gateway.Handler]). Who comes must be admitted by the fleet
// before the connection is upgraded; the newest socket of an authenticated station takes
// over from older ones. A session then takes one CALL at a time: decode and validate for
// the negotiated version, judge what breaks the schema ([Judge]), translate (packages
// v16 and v2), dispatch by the kind of message, answer once the domain has committed.
// Nothing below the translators knows a version.
//
// Messages of the other direction are commands, which wait in their queue until the
// station is there and accepted, and raw calls, which need a connection only. Both go
// through the bus to the node that holds the socket.
//
// When the store can't write, no answer is given that would make a station throw its
// message away: the connection is closed and new ones are refused until it can again
// (threat model B2).
//
// The package decides nothing about stations, tokens or transactions, and it keeps no
// state that must survive it.
package gateway
