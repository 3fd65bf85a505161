package ocppws

import (
	"errors"
	"fmt"
)

// CloseReason says why a connection ended or is to end. It is a comparable value
// and an error, so that errors.Is(conn.Cause(), ocppws.ReasonPingTimeout) works.
type CloseReason struct {
	// Code is the WebSocket close code sent to the peer (RFC 6455 section 7.4);
	// 0 means that the connection is cut without a close frame.
	Code uint16
	// Name is lower camel case, safe for logs and metrics, and sent as the
	// reason text of the close frame; at most 123 bytes.
	Name string
}

// Error returns the name.
func (r CloseReason) Error() string { return r.Name }

// The reasons this package itself closes for, and those its callers commonly
// need. Callers may make more.
var (
	ReasonNormal         = CloseReason{1000, "normal"}
	ReasonGoingAway      = CloseReason{1001, "goingAway"}          // the program stops or the station leaves
	ReasonProtocol       = CloseReason{1002, "protocolError"}      // the peer breaks the rules of WebSocket
	ReasonNoSubprotocol  = CloseReason{1002, "noCommonVersion"}    // OCPP 2.1 Part 4, section 3.3
	ReasonBinary         = CloseReason{1003, "binaryMessage"}      // OCPP-J is text
	ReasonInvalidUTF8    = CloseReason{1007, "invalidUTF8"}        // text that is none
	ReasonBadCompression = CloseReason{1007, "invalidCompression"} // a compressed message that can't be inflated
	ReasonPolicy         = CloseReason{1008, "policyViolation"}    // a rule of the caller
	ReasonCallFlood      = CloseReason{1008, "tooManyCalls"}       // more sent than is taken, without waiting for answers
	ReasonTooBig         = CloseReason{1009, "messageTooBig"}      // above MaxMessageSize, also inflated, or in too many fragments
	ReasonInternal       = CloseReason{1011, "internalError"}      // a fault of our own
	ReasonServiceRestart = CloseReason{1012, "serviceRestart"}     // reconnect soon
	ReasonTryAgainLater  = CloseReason{1013, "tryAgainLater"}      // reconnect later
	ReasonPingTimeout    = CloseReason{0, "pingTimeout"}           // half-open: nothing came in over two ping intervals
	ReasonFrameTimeout   = CloseReason{0, "frameTimeout"}          // a message was begun and not ended in time
	ReasonSlowPeer       = CloseReason{0, "slowPeer"}              // the peer does not read what we send
	ReasonConnectionLost = CloseReason{0, "connectionLost"}        // end of stream or network error without close frame
	ReasonAborted        = CloseReason{0, "aborted"}               // Abort was called
	ReasonPeerClosed     = CloseReason{0, "peerClosed"}            // the peer sent a close frame first
)

// CloseError is the cause a connection ended with, as [Conn.Cause] and the
// cause of its context give it. errors.Is finds its Reason and its Err.
type CloseError struct {
	Reason CloseReason
	// PeerCode and PeerText are what a close frame of the peer said, 1005 if
	// it had no code, 0 if none came. The text is as untrusted as anything a
	// peer sends.
	PeerCode uint16
	PeerText string
	Err      error // what the network or the parser said; nil if nothing
}

// Error describes the cause without what the peer wrote.
func (e *CloseError) Error() string {
	s := "ocppws: connection closed: " + e.Reason.Name
	if e.PeerCode != 0 {
		s += fmt.Sprintf(" (code %d)", e.PeerCode)
	}
	if e.Err != nil {
		s += ": " + e.Err.Error()
	}
	return s
}

// Unwrap returns Reason and Err.
func (e *CloseError) Unwrap() []error {
	if e.Err == nil {
		return []error{e.Reason}
	}
	return []error{e.Reason, e.Err}
}

// ReasonOf returns the reason in a cause, [ReasonConnectionLost] if there is
// none, and the zero reason for a nil error.
func ReasonOf(cause error) CloseReason {
	if cause == nil {
		return CloseReason{}
	}
	if r, ok := errors.AsType[CloseReason](cause); ok {
		return r
	}
	return ReasonConnectionLost
}
