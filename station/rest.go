package station

import (
	"bytes"
	"cmp"
	"context"
	"crypto/tls"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"strings"
	"sync"
	"time"
)

// API is the REST API of a CSMS, as far as the simulation uses it: to make records for its stations and drivers,
// and to compare what was stored. It is safe for concurrent use.
type API struct {
	// Base is the address without path, such as http://127.0.0.1:8080.
	Base string
	// Key is sent as bearer token.
	Key string
	// TLS is used for an https address; nil means the system's roots.
	TLS *tls.Config
	// Client, if set, makes the requests. By default each API has its own, which keeps few connections.
	Client *http.Client

	once sync.Once
}

func (a *API) client() *http.Client {
	a.once.Do(func() {
		if a.Client == nil {
			a.Client = &http.Client{Timeout: 30 * time.Second, Transport: &http.Transport{MaxIdleConnsPerHost: apiParallel, TLSClientConfig: a.TLS}}
		}
	})
	return a.Client
}

// Close closes idle connections.
func (a *API) Close() { a.client().CloseIdleConnections() }

// apiParallel is how many requests run at once: enough to keep a server on the same machine busy.
const apiParallel = 8

// apiAttempts is how often a request is made while the server can't be reached or says it is unavailable.
const apiAttempts = 10

// maxAnswer bounds what is read of an answer.
const maxAnswer = 64 << 20

// do makes a request with a body in JSON, nil for none, and decodes the answer into out unless that is nil.
func (a *API) do(ctx context.Context, method, path string, body, out any) error {
	var raw []byte
	if body != nil {
		var err error
		if raw, err = json.Marshal(body); err != nil {
			return fmt.Errorf("%s %s: %w", method, path, err)
		}
	}
	var err error
	for attempt := range apiAttempts {
		if attempt > 0 {
			select {
			case <-time.After(time.Duration(attempt) * 100 * time.Millisecond):
			case <-ctx.Done():
				return fmt.Errorf("%s %s: %w", method, path, errors.Join(err, context.Cause(ctx)))
			}
		}
		var again bool
		if again, err = a.try(ctx, method, path, raw, out); err == nil || !again {
			break
		}
	}
	if err != nil {
		return fmt.Errorf("%s %s: %w", method, path, err)
	}
	return nil
}

// try makes a request once. again says that a later attempt may go better.
func (a *API) try(ctx context.Context, method, path string, raw []byte, out any) (again bool, err error) {
	req, err := http.NewRequestWithContext(ctx, method, strings.TrimRight(a.Base, "/")+"/api/v1"+path, bytes.NewReader(raw))
	if err != nil {
		return false, err
	}
	req.Header.Set("Authorization", "Bearer "+a.Key)
	if len(raw) > 0 {
		req.Header.Set("Content-Type", "application/json")
	}
	resp, err := a.client().Do(req)
	if err != nil {
		return true, err
	}
	defer func() { _ = resp.Body.Close() }()
	answer, err := io.ReadAll(io.LimitReader(resp.Body, maxAnswer))
	switch {
	case err != nil:
		return true, err
	case resp.StatusCode == http.StatusServiceUnavailable || resp.StatusCode == http.StatusTooManyRequests:
		return true, fmt.Errorf("status %s", resp.Status)
	case resp.StatusCode >= 300:
		return false, apiError(resp, answer)
	case out == nil:
		return false, nil
	}
	return false, json.Unmarshal(answer, out)
}

// APIError is a refusal of the REST API.
type APIError struct {
	Status int
	Detail string // of the problem document or, where there is none, the beginning of the answer
}

// Error gives status and detail.
func (e *APIError) Error() string {
	return fmt.Sprintf("%d %s: %s", e.Status, http.StatusText(e.Status), e.Detail)
}

func apiError(resp *http.Response, answer []byte) error {
	var problem struct{ Title, Detail string }
	if json.Unmarshal(answer, &problem) == nil && problem.Title+problem.Detail != "" {
		return &APIError{resp.StatusCode, cmp.Or(problem.Detail, problem.Title)}
	}
	return &APIError{resp.StatusCode, fmt.Sprintf("%.200s", answer)}
}

// each calls f for the numbers from 0 to n-1, a few at once, and returns the first error.
func each(n int, f func(int) error) error {
	var (
		wg    sync.WaitGroup
		mu    sync.Mutex
		next  int
		first error
	)
	for range min(apiParallel, n) {
		wg.Go(func() {
			for {
				mu.Lock()
				i := next
				next++
				stop := first != nil
				mu.Unlock()
				if stop || i >= n {
					return
				}
				if err := f(i); err != nil {
					mu.Lock()
					if first == nil {
						first = err
					}
					mu.Unlock()
				}
			}
		})
	}
	wg.Wait()
	return first
}

// The records that are made.
type (
	connectorRecord struct {
		ID   int    `json:"id"`
		Type string `json:"type"`
	}
	evseRecord struct {
		ID         int               `json:"id"`
		Connectors []connectorRecord `json:"connectors"`
	}
	stationRecord struct {
		SecurityProfile int          `json:"securityProfile"`
		Password        string       `json:"password,omitempty"`
		EVSEs           []evseRecord `json:"evses"`
		Enabled         bool         `json:"enabled"`
		BootPolicy      string       `json:"bootPolicy"`
	}
	tokenRecord struct {
		Status string `json:"status"`
	}
)

// Provision makes the records that let the stations of a fleet in: one for each station, with its password
// and the security profile it connects with, and one for each id token. Records that exist are replaced.
func (f *Fleet) Provision(ctx context.Context, api *API) error {
	err := each(len(f.opt.Tokens), func(i int) error {
		t := f.opt.Tokens[i]
		return api.do(ctx, http.MethodPut, "/id-tokens/"+url.PathEscape(t.Type)+"/"+url.PathEscape(t.Value), tokenRecord{"accepted"}, nil)
	})
	if err != nil {
		return err
	}
	return each(len(f.stations), func(i int) error {
		st := f.stations[i]
		rec := stationRecord{Enabled: true, BootPolicy: "accepted", Password: string(st.opt.Password)}
		switch {
		case st.opt.TLS != nil && len(st.opt.TLS.Certificates) > 0:
			rec.SecurityProfile = 3
		case len(st.opt.Password) > 0 && strings.HasPrefix(st.opt.URL, "wss:"):
			rec.SecurityProfile = 2
		case len(st.opt.Password) > 0:
			rec.SecurityProfile = 1
		}
		for _, e := range st.evses {
			kind := "sType2"
			if e.spec.Current == DC {
				kind = "cCCS2"
			}
			rec.EVSEs = append(rec.EVSEs, evseRecord{ID: e.id, Connectors: []connectorRecord{{1, kind}}})
		}
		return api.do(ctx, http.MethodPut, "/charging-stations/"+url.PathEscape(st.opt.Identity), rec, nil)
	})
}
