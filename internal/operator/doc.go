// Package operator is who may use the operator's side of the server and what for: the
// API keys of programs and the capabilities of each role.
//
// A key's secret is 256 random bits after the prefix "ek_", by which secret scanners
// know it. It is shown once, when the key is made; the store has its SHA-256 alone,
// which is enough protection for a secret nobody can guess.
package operator
