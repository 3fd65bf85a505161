// Package ocppws speaks OCPP-J over WebSocket, as CSMS and as charging station:
// it makes the connection, keeps it alive, and turns frames into calls and
// answers. It does not know what a message means, who may connect, or anything
// about a store; it hands every CALL to a [Handler] and brings back the answer
// to every [Conn.Call].
//
// An [Endpoint] holds what all connections of a program share: limits, buffers,
// workers. [Endpoint.Upgrade] makes a [Conn] from an HTTP request whose sender
// the caller has already authenticated; [Endpoint.Dial] makes one to a CSMS.
// Either Conn is silent until [Conn.Start] gives it its Handler:
//
//	ep := ocppws.NewEndpoint(ocppws.Options{})
//	http.HandleFunc("/ocpp/", func(w http.ResponseWriter, r *http.Request) {
//		id, err := ocppws.IdentityFromPath(r.URL.EscapedPath(), "/ocpp/")
//		// ... find the station, check its password ...
//		c, err := ep.Upgrade(w, r, ocppws.UpgradeOptions{Versions: []ocppj.Version{ocppj.V16}})
//		if err != nil {
//			return // the client has been told
//		}
//		c.Start(handler)
//	})
//
// # Order
//
// Per connection, one CALL of the peer is worked on at a time: the next one is
// delivered when [Conn.Reply] or [Conn.ReplyError] has answered the one before,
// however much later and from whichever goroutine that is. Likewise only one of
// our own CALLs is on its way at a time; further ones wait in the order they
// were made. Answers may cross calls. All Handler methods and all callbacks of
// [Conn.Go] of one connection run one after the other, in the order in which
// the frames came in.
//
// # Cost
//
// An idle plain connection is one small goroutine, no buffer and about a
// kilobyte of state: buffers are taken from pools when bytes arrive and workers
// are shared. A TLS connection adds what crypto/tls needs and a small read
// buffer. A frame costs one read and one write. Writes never wait for a slow
// peer: what its socket does not take at once is queued, and a queue that grows
// beyond its bound ends the connection.
//
// The framing is that of github.com/gobwas/ws, which no other package sees.
package ocppws
