//go:build unix

package main

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"syscall"

	"golang.org/x/sys/unix"
)

// lockData takes the data folder for this server alone, until the file is closed or the
// process ends, however it ends.
func lockData(dir string) (*os.File, error) {
	f, err := os.OpenFile(filepath.Join(dir, "lock"), os.O_RDWR|os.O_CREATE, 0o600)
	if err != nil {
		return nil, err
	}
	if err := unix.Flock(int(f.Fd()), unix.LOCK_EX|unix.LOCK_NB); err != nil {
		pid := make([]byte, 20)
		n, _ := f.Read(pid)
		_ = f.Close()
		if errors.Is(err, syscall.EWOULDBLOCK) {
			return nil, usageError{fmt.Errorf("the data folder %s is used by another server (process %s); stop it, or give this one its own with --data",
				dir, strings.TrimSpace(string(pid[:n])))}
		}
		return nil, fmt.Errorf("lock data folder %s: %w", dir, err)
	}
	// The number is for the message above; the lock does not depend on it.
	_ = f.Truncate(0)
	_, _ = f.WriteAt([]byte(strconv.Itoa(os.Getpid())+"\n"), 0)
	return f, nil
}

// raiseFileLimit lets the process hold as many connections as the system allows. It
// gives the limit in force.
func raiseFileLimit() uint64 {
	var limit unix.Rlimit
	if err := unix.Getrlimit(unix.RLIMIT_NOFILE, &limit); err != nil {
		return 0
	}
	if limit.Cur < limit.Max {
		limit.Cur = limit.Max
		_ = unix.Setrlimit(unix.RLIMIT_NOFILE, &limit)
		_ = unix.Getrlimit(unix.RLIMIT_NOFILE, &limit)
	}
	return limit.Cur
}
