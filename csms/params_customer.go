package csms

// CustomerInformation asks a station what it keeps of a customer, or to forget it, or
// both. It tells in later messages that carry the number of the request.
// OCPP 2.0.1 Part 2, N09 and N10.
type CustomerInformation struct {
	RequestID           int                  `json:"requestId,omitzero" minimum:"0" doc:"Chosen by the server where absent"`
	Report              bool                 `json:"report,omitzero" doc:"Tell what is kept"`
	Clear               bool                 `json:"clear,omitzero" doc:"Forget it. A local authorization list is left as it is: send it anew"`
	IDToken             *IDToken             `json:"idToken,omitempty" doc:"The customer, by one of this, customerIdentifier and customerCertificate"`
	CustomerIdentifier  string               `json:"customerIdentifier,omitzero" maxLength:"64" doc:"In words that the vendor knows"`
	CustomerCertificate *CustomerCertificate `json:"customerCertificate,omitempty"`
}

// CustomerCertificate names a customer's certificate by its hashes.
// OCPP 2.0.1 Part 2, CertificateHashDataType.
type CustomerCertificate struct {
	HashAlgorithm  string `json:"hashAlgorithm" enum:"SHA256,SHA384,SHA512" doc:"The one with which it was installed"`
	IssuerNameHash string `json:"issuerNameHash" minLength:"1" maxLength:"128"`
	IssuerKeyHash  string `json:"issuerKeyHash" minLength:"1" maxLength:"128"`
	SerialNumber   string `json:"serialNumber" minLength:"1" maxLength:"40"`
}

// Type implements [Params].
func (CustomerInformation) Type() CommandType { return "customerInformation" }

// Check implements [Params].
func (p CustomerInformation) Check(f *Faults) {
	f.number("/requestId", p.RequestID)
	if !p.Report && !p.Clear {
		f.Add("/report", "or clear must be true") // N09.FR.07
	}
	named := 0
	if p.IDToken != nil {
		named++
		checkToken(f, "/idToken", p.IDToken)
	}
	if p.CustomerIdentifier != "" {
		named++
		f.length("/customerIdentifier", p.CustomerIdentifier, true, 64)
	}
	if c := p.CustomerCertificate; c != nil {
		named++
		f.oneOf("/customerCertificate/hashAlgorithm", c.HashAlgorithm, "SHA256", "SHA384", "SHA512")
		f.length("/customerCertificate/issuerNameHash", c.IssuerNameHash, true, 128)
		f.length("/customerCertificate/issuerKeyHash", c.IssuerKeyHash, true, 128)
		f.length("/customerCertificate/serialNumber", c.SerialNumber, true, 40)
	}
	if named != 1 { // N09.FR.09
		f.Add("/idToken", "or customerIdentifier or customerCertificate is required, and one of them alone")
	}
}

// Number implements [Numbered].
func (p CustomerInformation) Number() int { return p.RequestID }

// Numbered implements [Numbered].
func (p CustomerInformation) Numbered(n int) Params { p.RequestID = n; return p }

// Digested implements [Personal].
func (p CustomerInformation) Digested() Params {
	p.IDToken = p.IDToken.digested()
	if p.CustomerIdentifier != "" {
		p.CustomerIdentifier = IDToken{Value: p.CustomerIdentifier}.LogValue().String()
	}
	if c := p.CustomerCertificate; c != nil {
		p.CustomerCertificate = &CustomerCertificate{HashAlgorithm: c.HashAlgorithm, SerialNumber: IDToken{Value: c.SerialNumber}.LogValue().String()}
	}
	return p
}
