// Package web holds the operator console and serves it. Until the console is built, a
// page stands in that says where things are.
package web

import (
	_ "embed"
	"net/http"
)

//go:embed placeholder.html
var placeholder []byte

// Handler serves the console at "/". Everything a page loads comes from this server.
func Handler() http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /{$}", func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Type", "text/html; charset=utf-8")
		w.Header().Set("Cache-Control", "no-cache")
		_, _ = w.Write(placeholder) // the browser has gone; there is nobody to tell
	})
	return mux
}
