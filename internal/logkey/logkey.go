// Package logkey names the attribute keys of the server's log records.
//
// There are few and they are fixed, so that whoever searches the log of a
// station finds all of it with one expression. A message is a constant
// lower-case phrase; whatever varies goes into attributes under these keys.
// Free keys are allowed for facts that only one line has (a count, a path).
package logkey

const (
	// Station is the OCPP identity of a charging station, a string.
	Station = "station"
	// EVSE is the number of an EVSE within its station, counted from 1; 0 is the station itself.
	EVSE = "evse"
	// Connector is the number of a connector within its EVSE, counted from 1.
	Connector = "connector"
	// Tx is the CSMS's id of a transaction ("tx_…"), a string.
	Tx = "tx"
	// Action is the OCPP action, such as "BootNotification".
	Action = "action"
	// MsgID is the OCPP-J message id.
	MsgID = "msg_id"
	// OCPP is the negotiated protocol version: "1.6", "2.0.1" or "2.1".
	OCPP = "ocpp"
	// Tenant is the id of the operator that a record belongs to.
	Tenant = "tenant"
	// RequestID identifies one HTTP request to the REST API.
	RequestID = "request_id"
	// Err is the error that made the line necessary.
	Err = "err"
)
