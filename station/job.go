package station

import (
	"bytes"
	"context"
	"net"
	"net/http"
	"net/url"
	"time"
)

// jobKind is what a job does.
type jobKind uint8

const (
	jobFirmware jobKind = iota
	jobSignedFirmware
	jobLog
	jobDiagnostics
	jobPublish
)

// job is a firmware update or an upload under way: a sequence of states told to the CSMS one after the other.
type job struct {
	kind     jobKind
	id       int // requestId
	steps    []string
	last     string // the state told last
	location string
	checksum string
	version  string // of the firmware, once installed
	task     *task
}

// firmwareSteps and uploadSteps are what the CSMS hears of a job that goes well.
var (
	firmwareSteps       = []string{"Downloading", "Downloaded", "Installing", "Installed"}
	signedFirmwareSteps = []string{"Downloading", "Downloaded", "SignatureVerified", "Installing", "InstallRebooting", "Installed"}
	publishSteps        = []string{"Downloading", "Downloaded", "ChecksumVerified", "Published"}
)

// startJob begins a job and returns whether it replaces one of the same kind that was under way.
func (s *Station) startJob(j *job, at time.Time) (replaced bool) {
	x := s.ex()
	for i, old := range x.jobs {
		if old.kind == j.kind {
			s.cancel(old.task)
			replaced = len(old.steps) > 0 || old.last == "Uploading"
			if replaced && j.kind == jobLog && s.dialect.hasEvents() {
				s.tellJob(old, "AcceptedCanceled") // OCPP 2.0.1 Part 2, N01.FR.20
			}
			x.jobs = append(x.jobs[:i], x.jobs[i+1:]...)
			break
		}
	}
	x.jobs = append(x.jobs, j)
	wait := s.opt.JobStep
	if at.After(s.clock()) {
		wait = at.Sub(s.clock())
		if j.kind == jobSignedFirmware || j.kind == jobFirmware && s.dialect.hasEvents() || j.kind == jobPublish {
			s.tellJob(j, "DownloadScheduled")
		}
	}
	j.task = s.after(wait, func() { s.stepJob(j) })
	return replaced
}

// stepJob goes one state on.
func (s *Station) stepJob(j *job) {
	if len(j.steps) == 0 {
		return
	}
	step := j.steps[0]
	// A firmware is installed when nobody charges (OCPP 2.0.1 Part 2, L01.FR.06).
	if step == "Installing" && s.transacting() > 0 {
		if j.last != "InstallScheduled" && (j.kind == jobSignedFirmware || s.dialect.hasEvents()) {
			s.tellJob(j, "InstallScheduled")
		}
		j.task = s.after(s.opt.JobStep, func() { s.stepJob(j) })
		return
	}
	j.steps = j.steps[1:]
	s.tellJob(j, step)
	switch step {
	case "Installed":
		if j.version != "" {
			s.opt.Firmware = j.version
		}
		if m := s.dialect.securityEvent(s, "FirmwareUpdated", ""); m != nil {
			s.notify(m)
		}
	case "Uploading":
		s.upload(j)
		return
	case "InstallRebooting":
		s.bootReason = "FirmwareUpdate"
		s.registration = ""
		s.after(0, func() { s.restart() })
	}
	if len(j.steps) > 0 {
		j.task = s.after(s.opt.JobStep, func() { s.stepJob(j) })
	}
}

// tellJob reports a state.
func (s *Station) tellJob(j *job, step string) {
	j.last = step
	m := s.dialect.firmwareStatus(s, j, step)
	if j.kind == jobLog || j.kind == jobDiagnostics {
		m = s.dialect.logStatus(s, j, step)
	}
	if m != nil {
		s.notify(m)
	}
}

// resumeJobs tells the state of jobs again after a reconnect: what was told while the station was away is lost.
func (s *Station) resumeJobs() {
	for _, j := range s.extra.jobs {
		if j.last != "" && len(j.steps) > 0 {
			s.tellJob(j, j.last)
		}
	}
}

// lastJob returns the latest job of one of the kinds, nil if there was none.
func (s *Station) lastJob(kinds ...jobKind) *job {
	if s.extra == nil {
		return nil
	}
	for i := len(s.extra.jobs) - 1; i >= 0; i-- {
		for _, k := range kinds {
			if s.extra.jobs[i].kind == k {
				return s.extra.jobs[i]
			}
		}
	}
	return nil
}

// upload sends a made-up log. Only an http URL of this machine is really written to: a simulation may not bother
// other people's servers, whatever a CSMS under test says.
func (s *Station) upload(j *job) {
	u, err := url.Parse(j.location)
	if err != nil || u.Scheme != "http" || !loopback(u.Hostname()) {
		j.task = s.after(s.opt.JobStep, func() { s.finishUpload(j, true) })
		return
	}
	body := []byte(s.now().Format(time.RFC3339) + " " + s.opt.Identity + " simulated log\n")
	s.wg.Go(func() {
		ctx, cancel := context.WithTimeout(s.life, 20*time.Second)
		defer cancel()
		ok := false
		if req, err := http.NewRequestWithContext(ctx, http.MethodPut, j.location, bytes.NewReader(body)); err == nil {
			// A client of its own: no connection may stay behind.
			client := http.Client{Transport: &http.Transport{DisableKeepAlives: true}}
			if resp, err := client.Do(req); err == nil {
				_ = resp.Body.Close()
				ok = resp.StatusCode < 300
			}
		}
		s.mu.Lock()
		defer s.unlock()
		if !s.closed {
			s.finishUpload(j, ok)
		}
	})
}

func (s *Station) finishUpload(j *job, ok bool) {
	if j.last != "Uploading" {
		return // cancelled meanwhile
	}
	switch {
	case ok:
		s.tellJob(j, "Uploaded")
	case j.kind == jobDiagnostics:
		s.tellJob(j, "UploadFailed")
	default:
		s.tellJob(j, "UploadFailure")
	}
}

// loopback reports whether a host name is this machine without asking a name server.
func loopback(host string) bool {
	if host == "localhost" {
		return true
	}
	ip := net.ParseIP(host)
	return ip != nil && ip.IsLoopback()
}
