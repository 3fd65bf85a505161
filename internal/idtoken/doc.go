// Package idtoken decides what an id token is worth and keeps the operator's tokens
// and groups.
//
// [Resolve] and [Decide] are the rule; they run inside a store transaction, so that a
// transaction's start and the verdict about it are one step. [Authorizer] answers
// Authorize messages with it and is the operator's way to change tokens.
//
// The package knows no price and no station's local list.
package idtoken
