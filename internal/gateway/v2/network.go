package v2

import (
	"github.com/evenkeel/evenkeel/csms"
	"github.com/evenkeel/evenkeel/ocpp2"
	"github.com/evenkeel/evenkeel/ocppjson"
)

// messageTimeout is how many seconds a station waits for an answer of the CSMS where
// nothing is said.
const messageTimeout = 30

// networkProfileCall asks for a profile of OCPP-J, the one transport that 2.x has.
func (d Dialect) networkProfileCall(p csms.SetNetworkProfile) (ocppjson.Message, error) {
	if p.Slot == nil || p.SecurityProfile == nil {
		return nil, csms.Errorf(csms.CodeInvalid, "a network profile needs a slot and a security profile")
	}
	c := ocpp2.NetworkConnectionProfile{
		OCPPVersion: ocpp2.OCPPVersion(p.OCPPVersion), OCPPInterface: ocpp2.OCPPInterface(p.Interface),
		OCPPTransport: ocpp2.OCPPTransportJSON, MessageTimeout: p.MessageTimeout, OCPPCSMSURL: p.URL,
		SecurityProfile: *p.SecurityProfile, Identity: optional(p.Identity), BasicAuthPassword: optional(p.BasicAuthPassword),
	}
	if c.OCPPVersion == "" && d.v == ocpp2.V201 { // which needs one
		c.OCPPVersion = ocpp2.OCPPVersionOCPP20
	}
	if c.MessageTimeout == 0 {
		c.MessageTimeout = messageTimeout
	}
	if a := p.APN; a != nil {
		c.APN = &ocpp2.APN{
			APN: a.APN, APNUserName: optional(a.UserName), APNPassword: optional(a.Password), SIMPin: a.SIMPin,
			PreferredNetwork: optional(a.PreferredNetwork), APNAuthentication: ocpp2.APNAuthentication(a.Authentication),
		}
		if a.UseOnlyPreferredNetwork {
			c.APN.UseOnlyPreferredNetwork = new(true)
		}
	}
	if v := p.VPN; v != nil {
		c.VPN = &ocpp2.VPN{
			Server: v.Server, User: v.User, Group: optional(v.Group), Password: v.Password, Key: v.Key, Type: ocpp2.VPNType(v.Type),
		}
	}
	return &ocpp2.SetNetworkProfileRequest{ConfigurationSlot: *p.Slot, ConnectionData: c}, nil
}
