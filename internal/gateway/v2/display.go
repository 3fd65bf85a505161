package v2

import (
	"github.com/evenkeel/evenkeel/csms"
	"github.com/evenkeel/evenkeel/ocpp2"
	"github.com/evenkeel/evenkeel/ocppjson"
)

func setDisplayCall(p csms.SetDisplayMessage) ocppjson.Message {
	m := ocpp2.MessageInfo{
		ID: p.ID, Priority: ocpp2.MessagePriority(p.Priority), State: ocpp2.MessageState(p.State),
		StartDateTime: ocppjson.FormatTime(p.StartAt), EndDateTime: ocppjson.FormatTime(p.EndAt),
		TransactionID: optional(string(p.TransactionID)), Message: displayText(p.Message),
	}
	if d := p.Display; d != nil {
		m.Display = &ocpp2.Component{Name: d.Component, Instance: optional(d.ComponentInstance), EVSE: evse(d.EVSE, 0)}
	}
	for _, t := range p.MessageExtra {
		m.MessageExtra = append(m.MessageExtra, displayText(t))
	}
	return &ocpp2.SetDisplayMessageRequest{Message: m}
}

func displayText(t csms.DisplayText) ocpp2.MessageContent {
	return ocpp2.MessageContent{Format: ocpp2.MessageFormat(t.Format), Language: optional(t.Language), Content: t.Content}
}

func getDisplayCall(p csms.GetDisplayMessages) ocppjson.Message {
	return &ocpp2.GetDisplayMessagesRequest{
		ID: p.IDs, RequestID: p.RequestID, Priority: ocpp2.MessagePriority(p.Priority), State: ocpp2.MessageState(p.State),
	}
}

func clearDisplayCall(p csms.ClearDisplayMessage) (ocppjson.Message, error) {
	if p.ID == nil {
		return nil, csms.Errorf(csms.CodeInvalid, "the message needs an id")
	}
	return &ocpp2.ClearDisplayMessageRequest{ID: *p.ID}, nil
}
