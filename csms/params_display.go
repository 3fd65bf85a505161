package csms

import (
	"strconv"
	"time"
)

// displayPriorities and displayStates are the words of OCPP for when a message is shown.
var (
	displayPriorities = []string{"AlwaysFront", "InFront", "NormalCycle"}
	displayStates     = []string{"Charging", "Faulted", "Idle", "Unavailable", "Suspended", "Discharging"}
)

// DisplayText is a text in one language.
type DisplayText struct {
	Format   string `json:"format" enum:"ASCII,HTML,URI,UTF8,QRCODE" doc:"QRCODE needs OCPP 2.1"`
	Language string `json:"language,omitzero" maxLength:"8" doc:"RFC 5646"`
	Content  string `json:"content" minLength:"1" maxLength:"1024" doc:"Up to 512 characters before OCPP 2.1"`
}

func (d DisplayText) check(f *Faults, pointer string) {
	f.oneOf(pointer+"/format", d.Format, "ASCII", "HTML", "URI", "UTF8", "QRCODE")
	f.length(pointer+"/language", d.Language, false, 8)
	f.length(pointer+"/content", d.Content, true, 1024)
}

// Display names a display of a station by its component.
type Display struct {
	Component         string `json:"component" minLength:"1" maxLength:"50"`
	ComponentInstance string `json:"componentInstance,omitzero" maxLength:"50"`
	EVSE              EVSEID `json:"evseId,omitzero" minimum:"0"`
}

// SetDisplayMessage asks a station to show a message, in the place of the one of that id.
// OCPP 2.0.1 Part 2, O01, O02 and O06.
type SetDisplayMessage struct {
	ID            int           `json:"id,omitzero" minimum:"0" doc:"Of the message. Chosen by the server where absent"`
	Priority      string        `json:"priority" enum:"AlwaysFront,InFront,NormalCycle"`
	State         string        `json:"state,omitzero" enum:"Charging,Faulted,Idle,Unavailable,Suspended,Discharging" doc:"Shown in that state alone. The last two need OCPP 2.1"`
	StartAt       time.Time     `json:"startAt,omitzero" doc:"At once where absent"`
	EndAt         time.Time     `json:"endAt,omitzero" doc:"Until it is cleared where absent"`
	TransactionID TransactionID `json:"transactionId,omitzero" maxLength:"36" doc:"Shown during that transaction alone. The id is that of the station"`
	Display       *Display      `json:"display,omitempty" doc:"The station's choice where absent"`
	Message       DisplayText   `json:"message"`
	MessageExtra  []DisplayText `json:"messageExtra,omitempty" maxItems:"4" doc:"The same in other languages; OCPP 2.1"`
}

// Type implements [Params].
func (SetDisplayMessage) Type() CommandType { return "setDisplayMessage" }

// Check implements [Params].
func (p SetDisplayMessage) Check(f *Faults) {
	f.number("/id", p.ID)
	f.oneOf("/priority", p.Priority, displayPriorities...)
	f.oneOf("/state", p.State, append([]string{""}, displayStates...)...)
	if !p.EndAt.IsZero() && p.EndAt.Before(p.StartAt) {
		f.Add("/endAt", "must not lie before startAt")
	}
	f.length("/transactionId", string(p.TransactionID), false, 36)
	if p.Display != nil {
		f.length("/display/component", p.Display.Component, true, 50)
		f.length("/display/componentInstance", p.Display.ComponentInstance, false, 50)
		if p.Display.EVSE < 0 {
			f.Add("/display/evseId", "must not be negative")
		}
	}
	p.Message.check(f, "/message")
	if len(p.MessageExtra) > 4 {
		f.Add("/messageExtra", "must have at most 4 items")
	}
	for i, m := range p.MessageExtra {
		m.check(f, "/messageExtra/"+strconv.Itoa(i))
	}
}

// Number implements [Numbered].
func (p SetDisplayMessage) Number() int { return p.ID }

// Numbered implements [Numbered].
func (p SetDisplayMessage) Numbered(n int) Params { p.ID = n; return p }

// GetDisplayMessages asks a station to tell the messages that it has.
// OCPP 2.0.1 Part 2, O03 and O04.
type GetDisplayMessages struct {
	IDs       []int  `json:"ids,omitempty" maxItems:"1000"`
	Priority  string `json:"priority,omitzero" enum:"AlwaysFront,InFront,NormalCycle"`
	State     string `json:"state,omitzero" enum:"Charging,Faulted,Idle,Unavailable,Suspended,Discharging"`
	RequestID int    `json:"requestId,omitzero" minimum:"0" doc:"Chosen by the server where absent"`
}

// Type implements [Params].
func (GetDisplayMessages) Type() CommandType { return "getDisplayMessages" }

// Check implements [Params].
func (p GetDisplayMessages) Check(f *Faults) {
	if len(p.IDs) > maxVariables {
		f.Add("/ids", "must have at most %d items", maxVariables)
	}
	for i, id := range p.IDs {
		f.number("/ids/"+strconv.Itoa(i), id)
	}
	f.oneOf("/priority", p.Priority, append([]string{""}, displayPriorities...)...)
	f.oneOf("/state", p.State, append([]string{""}, displayStates...)...)
	f.number("/requestId", p.RequestID)
}

// Number implements [Numbered].
func (p GetDisplayMessages) Number() int { return p.RequestID }

// Numbered implements [Numbered].
func (p GetDisplayMessages) Numbered(n int) Params { p.RequestID = n; return p }

// ClearDisplayMessage asks a station to show a message no more.
// OCPP 2.0.1 Part 2, O05.
type ClearDisplayMessage struct {
	ID *int `json:"id" minimum:"0" doc:"Of the message"`
}

// Type implements [Params].
func (ClearDisplayMessage) Type() CommandType { return "clearDisplayMessage" }

// Check implements [Params].
func (p ClearDisplayMessage) Check(f *Faults) {
	if p.ID == nil {
		f.Add("/id", "is required")
		return
	}
	f.number("/id", *p.ID)
}
