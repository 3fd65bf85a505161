// Package deptest keeps the rules about which package may import which. The rules stand
// in its test, one each with its reason; there is nothing to import here.
package deptest
