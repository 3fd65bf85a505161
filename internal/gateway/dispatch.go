package gateway

import (
	"bytes"

	"github.com/evenkeel/evenkeel/csms"
)

// dispatch hands a report to the package that owns its kind and gives the reply to be
// translated. It journals the frame, unless the domain commits it with the message.
func (s *session) dispatch(in *message, report any) (reply any, err error) {
	ctx := s.g.life
	switch r := report.(type) {
	case *csms.HeartbeatReport:
		s.journal(in)
		s.count(in.found)
		return &csms.HeartbeatReply{Now: in.at}, nil
	case *csms.MeterReport:
		err = s.g.d.Ledger.Meter(ctx, s.key, r, s.frame(in))
		s.count(in.found)
		return nil, err
	case *csms.TransactionReport:
		answer, err := s.g.d.Ledger.Report(ctx, s.key, r, s.frame(in))
		s.count(in.found)
		return &answer, err
	case *csms.StatusReport:
		s.journal(in)
		s.count(in.found)
		return nil, s.g.d.Fleet.Status(ctx, s.key, r)
	case *csms.AuthorizeReport:
		answer, err := s.g.d.Tokens.Authorize(ctx, s.key, r, s.frame(in))
		s.count(in.found)
		s.count(answer.Deviations)
		return &answer, err
	case *csms.BootReport:
		answer, err := s.g.d.Fleet.Boot(ctx, s.key, r, s.frame(in))
		s.count(in.found)
		if err == nil {
			s.registration.Store(&answer.Status)
		}
		return &answer, err
	case *csms.NoticeReport:
		s.journal(in)
		s.count(in.found)
		r.Payload = bytes.Clone(r.Payload) // it outlives the frame
		return nil, s.g.d.Fleet.Notice(ctx, s.key, r)
	}
	return nil, csms.Errorf(csms.CodeInternal, "no owner for %T", report)
}
