//go:build !unix

package main

import (
	"fmt"
	"os"
	"path/filepath"
)

// lockData takes the data folder for this server alone. The file stays open, which keeps
// another process from removing it, and so from taking its place.
func lockData(dir string) (*os.File, error) {
	path := filepath.Join(dir, "lock")
	if err := os.Remove(path); err != nil && !os.IsNotExist(err) {
		return nil, usageError{fmt.Errorf("the data folder %s is used by another server; stop it, or give this one its own with --data", dir)}
	}
	return os.OpenFile(path, os.O_RDWR|os.O_CREATE|os.O_EXCL, 0o600)
}

// raiseFileLimit does nothing where there is no such limit.
func raiseFileLimit() uint64 { return 0 }
