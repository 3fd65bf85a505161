package csms

// SetNetworkProfile asks a station to keep a way to connect to a CSMS.
// OCPP 2.0.1 Part 2, B09.
type SetNetworkProfile struct {
	Slot              *int   `json:"configurationSlot" minimum:"0"`
	URL               string `json:"ocppCsmsUrl" minLength:"1" maxLength:"2000" doc:"ws or wss, without the station's identity. Up to 512 characters before OCPP 2.1"`
	OCPPVersion       string `json:"ocppVersion,omitzero" enum:"OCPP12,OCPP15,OCPP16,OCPP20,OCPP201,OCPP21" doc:"In OCPP 2.0.1 OCPP20 where absent, which is its word for itself"`
	Interface         string `json:"ocppInterface" enum:"Wired0,Wired1,Wired2,Wired3,Wireless0,Wireless1,Wireless2,Wireless3,Any" doc:"Any needs OCPP 2.1"`
	MessageTimeout    int    `json:"messageTimeoutSec,omitzero" minimum:"0" doc:"Default: 30"`
	SecurityProfile   *int   `json:"securityProfile" minimum:"0" maximum:"3"`
	Identity          string `json:"identity,omitzero" maxLength:"48" doc:"OCPP 2.1"`
	BasicAuthPassword string `json:"basicAuthPassword,omitzero" maxLength:"64" doc:"OCPP 2.1. Not shown again"`
	APN               *APN   `json:"apn,omitempty"`
	VPN               *VPN   `json:"vpn,omitempty"`
}

// APN is an access point of a mobile network.
type APN struct {
	APN                     string `json:"apn" minLength:"1" maxLength:"2000"`
	UserName                string `json:"userName,omitzero" maxLength:"50"`
	Password                string `json:"password,omitzero" maxLength:"64" doc:"Not shown again"`
	SIMPin                  *int   `json:"simPin,omitempty" minimum:"0" doc:"Not shown again"`
	PreferredNetwork        string `json:"preferredNetwork,omitzero" maxLength:"6"`
	UseOnlyPreferredNetwork bool   `json:"useOnlyPreferredNetwork,omitzero"`
	Authentication          string `json:"authentication" enum:"PAP,CHAP,NONE,AUTO"`
}

// VPN is a private network that the station connects through.
type VPN struct {
	Server   string `json:"server" minLength:"1" maxLength:"2000"`
	User     string `json:"user" minLength:"1" maxLength:"50"`
	Group    string `json:"group,omitzero" maxLength:"50"`
	Password string `json:"password" minLength:"1" maxLength:"64" doc:"Not shown again"`
	Key      string `json:"key" minLength:"1" maxLength:"255" doc:"Not shown again"`
	Type     string `json:"type" enum:"IKEv2,IPSec,L2TP,PPTP"`
}

// Type implements [Params].
func (SetNetworkProfile) Type() CommandType { return "setNetworkProfile" }

// Check implements [Params].
func (p SetNetworkProfile) Check(f *Faults) {
	if p.Slot == nil {
		f.Add("/configurationSlot", "is required")
	} else {
		f.number("/configurationSlot", *p.Slot)
	}
	f.url("/ocppCsmsUrl", p.URL, "ws", "wss")
	f.oneOf("/ocppVersion", p.OCPPVersion, "", "OCPP12", "OCPP15", "OCPP16", "OCPP20", "OCPP201", "OCPP21")
	f.oneOf("/ocppInterface", p.Interface,
		"Wired0", "Wired1", "Wired2", "Wired3", "Wireless0", "Wireless1", "Wireless2", "Wireless3", "Any")
	f.number("/messageTimeoutSec", p.MessageTimeout)
	if p.SecurityProfile == nil || *p.SecurityProfile < 0 || *p.SecurityProfile > 3 {
		f.Add("/securityProfile", "is required: 0 to 3")
	}
	f.length("/identity", p.Identity, false, 48)
	f.length("/basicAuthPassword", p.BasicAuthPassword, false, 64)
	if a := p.APN; a != nil {
		f.length("/apn/apn", a.APN, true, 2000)
		f.length("/apn/userName", a.UserName, false, 50)
		f.length("/apn/password", a.Password, false, 64)
		f.length("/apn/preferredNetwork", a.PreferredNetwork, false, 6)
		f.oneOf("/apn/authentication", a.Authentication, "PAP", "CHAP", "NONE", "AUTO")
		if a.SIMPin != nil {
			f.number("/apn/simPin", *a.SIMPin)
		}
	}
	if v := p.VPN; v != nil {
		f.length("/vpn/server", v.Server, true, 2000)
		f.length("/vpn/user", v.User, true, 50)
		f.length("/vpn/group", v.Group, false, 50)
		f.length("/vpn/password", v.Password, true, 64)
		f.length("/vpn/key", v.Key, true, 255)
		f.oneOf("/vpn/type", v.Type, "IKEv2", "IPSec", "L2TP", "PPTP")
	}
}

// Redacted implements [Secretive].
func (p SetNetworkProfile) Redacted() Params {
	p.URL = ShownURL(p.URL)
	hide := func(s *string) {
		if *s != "" {
			*s = redacted
		}
	}
	hide(&p.BasicAuthPassword)
	if p.APN != nil {
		a := *p.APN
		hide(&a.Password)
		a.SIMPin = nil // a number has no place for a mask
		p.APN = &a
	}
	if p.VPN != nil {
		v := *p.VPN
		hide(&v.Password)
		hide(&v.Key)
		p.VPN = &v
	}
	return p
}
