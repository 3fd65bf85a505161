package station

import "time"

// authData holds what a station knows of tokens without asking: the local list, which the CSMS sends, and the
// cache of its answers.
type authData struct {
	list        map[string]tokenInfo // by token value, in lower case as tokens are compared
	listVersion int
	cache       map[string]tokenInfo
}

// tokenKey is how tokens are compared: without case (OCPP 1.6 section 7.28; OCPP 2.0.1 Part 2, IdTokenType).
func tokenKey(value string) string {
	b := []byte(value)
	for i, c := range b {
		if 'A' <= c && c <= 'Z' {
			b[i] = c + 'a' - 'A'
		}
	}
	return string(b)
}

// lookup finds a token in the list or, if it is not there, in the cache.
func (a *authData) lookup(s *Station, token IDToken) (tokenInfo, bool) {
	key := tokenKey(token.Value)
	if s.settings.listEnabled {
		if info, ok := a.list[key]; ok {
			return info.at(s.clock()), true
		}
	}
	if s.settings.cacheEnabled {
		if info, ok := a.cache[key]; ok {
			return info.at(s.clock()), true
		}
	}
	return tokenInfo{}, false
}

// at is what the entry says at an instant.
func (t tokenInfo) at(now time.Time) tokenInfo {
	if t.accepted() && !t.expiry.IsZero() && !now.Before(t.expiry) {
		t.status = "Expired"
	}
	return t
}

// maxCache bounds the cache of one station; a full one forgets all (a simulated station has few drivers).
const maxCache = 200

// remember puts an answer of the CSMS into the cache.
func (a *authData) remember(s *Station, token IDToken, info tokenInfo) {
	if !s.settings.cacheEnabled {
		return
	}
	if a.cache == nil || len(a.cache) >= maxCache {
		a.cache = map[string]tokenInfo{}
	}
	a.cache[tokenKey(token.Value)] = info
}

// listEntry is one line of SendLocalList; a nil info removes the token.
type listEntry struct {
	token IDToken
	info  *tokenInfo
}

// update carries out SendLocalList and returns the status, in the words both versions share.
func (a *authData) update(full bool, version int, entries []listEntry) string {
	if version <= 0 {
		return "Failed" // 0 and -1 mean that there is no list (OCPP 1.6 section 5.10)
	}
	if full {
		for _, e := range entries {
			if e.info == nil {
				return "Failed"
			}
		}
		a.list = make(map[string]tokenInfo, len(entries))
	} else if version <= a.listVersion {
		return "VersionMismatch"
	}
	if a.list == nil {
		a.list = map[string]tokenInfo{}
	}
	for _, e := range entries {
		key := tokenKey(e.token.Value)
		if e.info == nil {
			delete(a.list, key)
			continue
		}
		a.list[key] = *e.info
	}
	a.listVersion = version
	return "Accepted"
}
