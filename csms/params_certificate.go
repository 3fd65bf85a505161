package csms

// InstallCertificate asks a station to trust a root certificate.
// OCPP 2.0.1 Part 2, M05; OCPP 1.6 security white paper, M05.
type InstallCertificate struct {
	CertificateType string `json:"certificateType" enum:"CSMSRootCertificate,ManufacturerRootCertificate,V2GRootCertificate,MORootCertificate,OEMRootCertificate" doc:"OCPP 1.6 has the first two, which it calls CentralSystemRootCertificate and ManufacturerRootCertificate; the last needs OCPP 2.1"`
	Certificate     string `json:"certificate" minLength:"1" maxLength:"10000" doc:"PEM. Up to 5500 characters before OCPP 2.1"`
}

// Type implements [Params].
func (InstallCertificate) Type() CommandType { return "installCertificate" }

// Check implements [Params].
func (p InstallCertificate) Check(f *Faults) {
	f.oneOf("/certificateType", p.CertificateType,
		"CSMSRootCertificate", "ManufacturerRootCertificate", "V2GRootCertificate", "MORootCertificate", "OEMRootCertificate")
	f.certificate("/certificate", p.Certificate, 10000)
}

// CertificateHash names a certificate by hashes, as a station told it.
// OCPP 2.0.1 Part 2, CertificateHashDataType.
type CertificateHash struct {
	HashAlgorithm  string `json:"hashAlgorithm" enum:"SHA256,SHA384,SHA512" doc:"The one by which the station told of the certificate"`
	IssuerNameHash string `json:"issuerNameHash" minLength:"1" maxLength:"128"`
	IssuerKeyHash  string `json:"issuerKeyHash" minLength:"1" maxLength:"128"`
	SerialNumber   string `json:"serialNumber" minLength:"1" maxLength:"40" doc:"Hexadecimal, without leading zeros"`
}

// DeleteCertificate asks a station to trust a certificate no more.
// OCPP 2.0.1 Part 2, M04; OCPP 1.6 security white paper, M04.
type DeleteCertificate struct {
	CertificateHash
}

// Type implements [Params].
func (DeleteCertificate) Type() CommandType { return "deleteCertificate" }

// Check implements [Params].
func (p DeleteCertificate) Check(f *Faults) {
	f.oneOf("/hashAlgorithm", p.HashAlgorithm, "SHA256", "SHA384", "SHA512")
	f.length("/issuerNameHash", p.IssuerNameHash, true, 128)
	f.length("/issuerKeyHash", p.IssuerKeyHash, true, 128)
	f.length("/serialNumber", p.SerialNumber, true, 40)
}

// GetInstalledCertificateIDs asks a station for the certificates that it has.
// OCPP 2.0.1 Part 2, M03; OCPP 1.6 security white paper, M03.
type GetInstalledCertificateIDs struct {
	CertificateTypes []string `json:"certificateTypes,omitempty" maxItems:"6" enum:"CSMSRootCertificate,ManufacturerRootCertificate,V2GRootCertificate,MORootCertificate,V2GCertificateChain,OEMRootCertificate" doc:"All where absent"`
}

// Type implements [Params].
func (GetInstalledCertificateIDs) Type() CommandType { return "getInstalledCertificateIds" }

// Check implements [Params].
func (p GetInstalledCertificateIDs) Check(f *Faults) {
	f.words("/certificateTypes", p.CertificateTypes,
		"CSMSRootCertificate", "ManufacturerRootCertificate", "V2GRootCertificate", "MORootCertificate",
		"V2GCertificateChain", "OEMRootCertificate")
}

// InstalledCertificates is what a station answered to [GetInstalledCertificateIDs].
type InstalledCertificates struct {
	Certificates []InstalledCertificate `json:"certificates"`
}

// InstalledCertificate is a certificate of a station and those below it.
type InstalledCertificate struct {
	CertificateType string `json:"certificateType"` // the 2.x word
	CertificateHash
	Children []CertificateHash `json:"children,omitempty"` // of a chain: the certificates below, down to the leaf
}
