package ocppjson

import "errors"

// ErrUnknownAction is returned, wrapped, for an action that the version does not have, or that has no
// response when its response is asked for.
var ErrUnknownAction = errors.New("unknown action")
