// Package bus carries what happened to whoever listens and what is wanted to the node
// that can do it. It holds an embedded NATS server without an open port; further nodes
// are joined by configuration ([Options.Cluster]) and nothing above this package may
// assume that there is only one.
//
// Events come from the outbox of the store: [Bus.Relay] reads them in their order and
// hands them to the [Stream] of each listener of this node, and to NATS on subjects
// ev.<tenant>.<type>.<station> where somebody listens there. An event no one waits for
// is never encoded. [Bus.Follow] joins the store's past to the live stream without a gap,
// which is what a resumable consumer wants. Transient events ([Bus.Publish]) take the
// same way but are in no store.
//
// Calls to stations are NATS requests to gw.<node>.call of the node that owns the
// station's socket ([Bus.Own]); errors cross it whole. [Bus.Wake] and [Bus.Drop] are
// hints told to every node: the one that holds the station acts.
//
// NATS is transport only. Nothing durable depends on its acknowledgement: what must
// not be lost is in the store before it is told here.
package bus
