// Code generated from definitions/ by internal/definition/generate. DO NOT EDIT.

package ocpp2

import "github.com/evenkeel/evenkeel/ocppjson"

// AuthorizeRequest is the request of Authorize, sent by the station.
type AuthorizeRequest struct {
	IDToken                     IDToken           `json:"idToken"`                               // IDToken
	Certificate                 *string           `json:"certificate,omitempty"`                 // optional string(10000); 2.0.1: string(5500)
	ISO15118CertificateHashData []OCSPRequestData `json:"iso15118CertificateHashData,omitempty"` // optional OCSPRequestData[1..4]
	CustomData                  ocppjson.Raw      `json:"customData,omitempty"`                  // object with vendorId and whatever the vendor adds
}

func (m *AuthorizeRequest) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "idToken":
			d.Seen(&seen, 0)
			if d.Object(key) {
				m.IDToken.decode(d)
			}
		case "certificate":
			d.Seen(&seen, 1)
			if d.Older {
				m.Certificate = d.OptString(key, 5500)
				continue
			}
			m.Certificate = d.OptString(key, 10000)
		case "iso15118CertificateHashData":
			d.Seen(&seen, 2)
			m.ISO15118CertificateHashData = ocppjson.Array(d, key, ocppjson.Bounds{Min: 1, Max: 4, Required: false}, (*OCSPRequestData).decode)
		case "customData":
			d.Seen(&seen, 3)
			m.CustomData = d.CustomData(key)
		default:
			d.Unknown(key)
		}
	}
	if missing := 0x1 &^ seen; missing != 0 {
		d.Missing(missing, "idToken")
	}
}

func (m *AuthorizeRequest) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = m.IDToken.appendTo(ocppjson.AppendName(dst, "idToken"))
	dst = ocppjson.AppendOptString(dst, "certificate", m.Certificate)
	dst = ocppjson.AppendArray(dst, "iso15118CertificateHashData", m.ISO15118CertificateHashData, (*OCSPRequestData).appendTo)
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// ActionName returns "Authorize".
func (*AuthorizeRequest) ActionName() string { return "Authorize" }

// IsResponse returns false.
func (*AuthorizeRequest) IsResponse() bool { return false }

// AppendJSON appends the message to dst as a JSON object.
func (m *AuthorizeRequest) AppendJSON(dst []byte) []byte { return m.appendTo(dst) }

// AuthorizeResponse is the response to Authorize.
type AuthorizeResponse struct {
	IDTokenInfo           IDTokenInfo                `json:"idTokenInfo"`                     // IDTokenInfo
	CertificateStatus     AuthorizeCertificateStatus `json:"certificateStatus,omitempty"`     // optional AuthorizeCertificateStatus
	AllowedEnergyTransfer []EnergyTransferMode       `json:"allowedEnergyTransfer,omitempty"` // optional EnergyTransferMode[1..], since 2.1
	Tariff                *Tariff                    `json:"tariff,omitempty"`                // optional Tariff, since 2.1
	CustomData            ocppjson.Raw               `json:"customData,omitempty"`            // object with vendorId and whatever the vendor adds
}

func (m *AuthorizeResponse) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "idTokenInfo":
			d.Seen(&seen, 0)
			if d.Object(key) {
				m.IDTokenInfo.decode(d)
			}
		case "certificateStatus":
			d.Seen(&seen, 1)
			m.CertificateStatus = AuthorizeCertificateStatus(d.OptEnum(key, enumAuthorizeCertificateStatus))
		case "allowedEnergyTransfer":
			d.Seen(&seen, 2)
			if d.Older {
				d.Newer(key)
				continue
			}
			m.AllowedEnergyTransfer = ocppjson.Enums[EnergyTransferMode](d, key, ocppjson.Bounds{Min: 1, Max: 0, Required: false}, enumEnergyTransferMode)
		case "tariff":
			d.Seen(&seen, 3)
			if d.Older {
				d.Newer(key)
				continue
			}
			if d.OptObject(key) {
				m.Tariff = new(Tariff)
				m.Tariff.decode(d)
			}
		case "customData":
			d.Seen(&seen, 4)
			m.CustomData = d.CustomData(key)
		default:
			d.Unknown(key)
		}
	}
	if missing := 0x1 &^ seen; missing != 0 {
		d.Missing(missing, "idTokenInfo")
	}
}

func (m *AuthorizeResponse) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = m.IDTokenInfo.appendTo(ocppjson.AppendName(dst, "idTokenInfo"))
	dst = ocppjson.AppendText(dst, "certificateStatus", m.CertificateStatus)
	dst = ocppjson.AppendStrings(dst, "allowedEnergyTransfer", m.AllowedEnergyTransfer)
	if m.Tariff != nil {
		dst = m.Tariff.appendTo(ocppjson.AppendName(dst, "tariff"))
	}
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// ActionName returns "Authorize".
func (*AuthorizeResponse) ActionName() string { return "Authorize" }

// IsResponse returns true.
func (*AuthorizeResponse) IsResponse() bool { return true }

// AppendJSON appends the message to dst as a JSON object.
func (m *AuthorizeResponse) AppendJSON(dst []byte) []byte { return m.appendTo(dst) }

// ClearCacheRequest is the request of ClearCache, sent by the CSMS.
type ClearCacheRequest struct {
	CustomData ocppjson.Raw `json:"customData,omitempty"` // object with vendorId and whatever the vendor adds
}

func (m *ClearCacheRequest) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "customData":
			d.Seen(&seen, 0)
			m.CustomData = d.CustomData(key)
		default:
			d.Unknown(key)
		}
	}
}

func (m *ClearCacheRequest) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// ActionName returns "ClearCache".
func (*ClearCacheRequest) ActionName() string { return "ClearCache" }

// IsResponse returns false.
func (*ClearCacheRequest) IsResponse() bool { return false }

// AppendJSON appends the message to dst as a JSON object.
func (m *ClearCacheRequest) AppendJSON(dst []byte) []byte { return m.appendTo(dst) }

// ClearCacheResponse is the response to ClearCache.
type ClearCacheResponse struct {
	Status     ClearCacheStatus `json:"status"`               // ClearCacheStatus
	StatusInfo *StatusInfo      `json:"statusInfo,omitempty"` // optional StatusInfo
	CustomData ocppjson.Raw     `json:"customData,omitempty"` // object with vendorId and whatever the vendor adds
}

func (m *ClearCacheResponse) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "status":
			d.Seen(&seen, 0)
			m.Status = ClearCacheStatus(d.Enum(key, enumClearCacheStatus))
		case "statusInfo":
			d.Seen(&seen, 1)
			if d.OptObject(key) {
				m.StatusInfo = new(StatusInfo)
				m.StatusInfo.decode(d)
			}
		case "customData":
			d.Seen(&seen, 2)
			m.CustomData = d.CustomData(key)
		default:
			d.Unknown(key)
		}
	}
	if missing := 0x1 &^ seen; missing != 0 {
		d.Missing(missing, "status")
	}
}

func (m *ClearCacheResponse) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendString(dst, "status", m.Status)
	if m.StatusInfo != nil {
		dst = m.StatusInfo.appendTo(ocppjson.AppendName(dst, "statusInfo"))
	}
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// ActionName returns "ClearCache".
func (*ClearCacheResponse) ActionName() string { return "ClearCache" }

// IsResponse returns true.
func (*ClearCacheResponse) IsResponse() bool { return true }

// AppendJSON appends the message to dst as a JSON object.
func (m *ClearCacheResponse) AppendJSON(dst []byte) []byte { return m.appendTo(dst) }

// NotifySettlementRequest is the request of NotifySettlement, sent by the station. Since OCPP 2.1.
type NotifySettlementRequest struct {
	TransactionID    *string           `json:"transactionId,omitempty"` // optional string(36)
	PSPRef           string            `json:"pspRef"`                  // string(255)
	Status           PaymentStatus     `json:"status"`                  // PaymentStatus
	StatusInfo       *string           `json:"statusInfo,omitempty"`    // optional string(500)
	SettlementAmount float64           `json:"settlementAmount"`        // number
	SettlementTime   ocppjson.DateTime `json:"settlementTime"`          // dateTime
	ReceiptID        *string           `json:"receiptId,omitempty"`     // optional string(50)
	ReceiptURL       *string           `json:"receiptUrl,omitempty"`    // optional string(2000)
	VATCompany       *Address          `json:"vatCompany,omitempty"`    // optional Address
	VATNumber        *string           `json:"vatNumber,omitempty"`     // optional string(20)
	CustomData       ocppjson.Raw      `json:"customData,omitempty"`    // object with vendorId and whatever the vendor adds
}

func (m *NotifySettlementRequest) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "transactionId":
			d.Seen(&seen, 4)
			m.TransactionID = d.OptString(key, 36)
		case "pspRef":
			d.Seen(&seen, 0)
			m.PSPRef = d.String(key, 255)
		case "status":
			d.Seen(&seen, 1)
			m.Status = PaymentStatus(d.Enum(key, enumPaymentStatus))
		case "statusInfo":
			d.Seen(&seen, 5)
			m.StatusInfo = d.OptString(key, 500)
		case "settlementAmount":
			d.Seen(&seen, 2)
			m.SettlementAmount = d.Float(key, nil)
		case "settlementTime":
			d.Seen(&seen, 3)
			m.SettlementTime = d.DateTime(key)
		case "receiptId":
			d.Seen(&seen, 6)
			m.ReceiptID = d.OptString(key, 50)
		case "receiptUrl":
			d.Seen(&seen, 7)
			m.ReceiptURL = d.OptString(key, 2000)
		case "vatCompany":
			d.Seen(&seen, 8)
			if d.OptObject(key) {
				m.VATCompany = new(Address)
				m.VATCompany.decode(d)
			}
		case "vatNumber":
			d.Seen(&seen, 9)
			m.VATNumber = d.OptString(key, 20)
		case "customData":
			d.Seen(&seen, 10)
			m.CustomData = d.CustomData(key)
		default:
			d.Unknown(key)
		}
	}
	if missing := 0xf &^ seen; missing != 0 {
		d.Missing(missing, "pspRef", "status", "settlementAmount", "settlementTime")
	}
}

func (m *NotifySettlementRequest) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendOptString(dst, "transactionId", m.TransactionID)
	dst = ocppjson.AppendString(dst, "pspRef", m.PSPRef)
	dst = ocppjson.AppendString(dst, "status", m.Status)
	dst = ocppjson.AppendOptString(dst, "statusInfo", m.StatusInfo)
	dst = ocppjson.AppendFloat(dst, "settlementAmount", m.SettlementAmount)
	dst = ocppjson.AppendString(dst, "settlementTime", m.SettlementTime)
	dst = ocppjson.AppendOptString(dst, "receiptId", m.ReceiptID)
	dst = ocppjson.AppendOptString(dst, "receiptUrl", m.ReceiptURL)
	if m.VATCompany != nil {
		dst = m.VATCompany.appendTo(ocppjson.AppendName(dst, "vatCompany"))
	}
	dst = ocppjson.AppendOptString(dst, "vatNumber", m.VATNumber)
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// ActionName returns "NotifySettlement".
func (*NotifySettlementRequest) ActionName() string { return "NotifySettlement" }

// IsResponse returns false.
func (*NotifySettlementRequest) IsResponse() bool { return false }

// AppendJSON appends the message to dst as a JSON object.
func (m *NotifySettlementRequest) AppendJSON(dst []byte) []byte { return m.appendTo(dst) }

// NotifySettlementResponse is the response to NotifySettlement. Since OCPP 2.1.
type NotifySettlementResponse struct {
	ReceiptURL *string      `json:"receiptUrl,omitempty"` // optional string(2000)
	ReceiptID  *string      `json:"receiptId,omitempty"`  // optional string(50)
	CustomData ocppjson.Raw `json:"customData,omitempty"` // object with vendorId and whatever the vendor adds
}

func (m *NotifySettlementResponse) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "receiptUrl":
			d.Seen(&seen, 0)
			m.ReceiptURL = d.OptString(key, 2000)
		case "receiptId":
			d.Seen(&seen, 1)
			m.ReceiptID = d.OptString(key, 50)
		case "customData":
			d.Seen(&seen, 2)
			m.CustomData = d.CustomData(key)
		default:
			d.Unknown(key)
		}
	}
}

func (m *NotifySettlementResponse) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendOptString(dst, "receiptUrl", m.ReceiptURL)
	dst = ocppjson.AppendOptString(dst, "receiptId", m.ReceiptID)
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// ActionName returns "NotifySettlement".
func (*NotifySettlementResponse) ActionName() string { return "NotifySettlement" }

// IsResponse returns true.
func (*NotifySettlementResponse) IsResponse() bool { return true }

// AppendJSON appends the message to dst as a JSON object.
func (m *NotifySettlementResponse) AppendJSON(dst []byte) []byte { return m.appendTo(dst) }

// NotifyWebPaymentStartedRequest is the request of NotifyWebPaymentStarted, sent by the CSMS. Since OCPP 2.1.
type NotifyWebPaymentStartedRequest struct {
	EVSEID     int          `json:"evseId"`               // integer >=0
	Timeout    int          `json:"timeout"`              // integer
	CustomData ocppjson.Raw `json:"customData,omitempty"` // object with vendorId and whatever the vendor adds
}

func (m *NotifyWebPaymentStartedRequest) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "evseId":
			d.Seen(&seen, 0)
			m.EVSEID = d.Int(key, 0, ocppjson.NoMax)
		case "timeout":
			d.Seen(&seen, 1)
			m.Timeout = d.Int(key, ocppjson.NoMin, ocppjson.NoMax)
		case "customData":
			d.Seen(&seen, 2)
			m.CustomData = d.CustomData(key)
		default:
			d.Unknown(key)
		}
	}
	if missing := 0x3 &^ seen; missing != 0 {
		d.Missing(missing, "evseId", "timeout")
	}
}

func (m *NotifyWebPaymentStartedRequest) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendInt(dst, "evseId", m.EVSEID)
	dst = ocppjson.AppendInt(dst, "timeout", m.Timeout)
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// ActionName returns "NotifyWebPaymentStarted".
func (*NotifyWebPaymentStartedRequest) ActionName() string { return "NotifyWebPaymentStarted" }

// IsResponse returns false.
func (*NotifyWebPaymentStartedRequest) IsResponse() bool { return false }

// AppendJSON appends the message to dst as a JSON object.
func (m *NotifyWebPaymentStartedRequest) AppendJSON(dst []byte) []byte { return m.appendTo(dst) }

// NotifyWebPaymentStartedResponse is the response to NotifyWebPaymentStarted. Since OCPP 2.1.
type NotifyWebPaymentStartedResponse struct {
	CustomData ocppjson.Raw `json:"customData,omitempty"` // object with vendorId and whatever the vendor adds
}

func (m *NotifyWebPaymentStartedResponse) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "customData":
			d.Seen(&seen, 0)
			m.CustomData = d.CustomData(key)
		default:
			d.Unknown(key)
		}
	}
}

func (m *NotifyWebPaymentStartedResponse) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// ActionName returns "NotifyWebPaymentStarted".
func (*NotifyWebPaymentStartedResponse) ActionName() string { return "NotifyWebPaymentStarted" }

// IsResponse returns true.
func (*NotifyWebPaymentStartedResponse) IsResponse() bool { return true }

// AppendJSON appends the message to dst as a JSON object.
func (m *NotifyWebPaymentStartedResponse) AppendJSON(dst []byte) []byte { return m.appendTo(dst) }

// VatNumberValidationRequest is the request of VatNumberValidation, sent by the station. Since OCPP 2.1.
type VatNumberValidationRequest struct {
	VATNumber  string       `json:"vatNumber"`            // string(20)
	EVSEID     *int         `json:"evseId,omitempty"`     // optional integer >=0
	CustomData ocppjson.Raw `json:"customData,omitempty"` // object with vendorId and whatever the vendor adds
}

func (m *VatNumberValidationRequest) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "vatNumber":
			d.Seen(&seen, 0)
			m.VATNumber = d.String(key, 20)
		case "evseId":
			d.Seen(&seen, 1)
			m.EVSEID = d.OptInt(key, 0, ocppjson.NoMax)
		case "customData":
			d.Seen(&seen, 2)
			m.CustomData = d.CustomData(key)
		default:
			d.Unknown(key)
		}
	}
	if missing := 0x1 &^ seen; missing != 0 {
		d.Missing(missing, "vatNumber")
	}
}

func (m *VatNumberValidationRequest) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendString(dst, "vatNumber", m.VATNumber)
	dst = ocppjson.AppendOptInt(dst, "evseId", m.EVSEID)
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// ActionName returns "VatNumberValidation".
func (*VatNumberValidationRequest) ActionName() string { return "VatNumberValidation" }

// IsResponse returns false.
func (*VatNumberValidationRequest) IsResponse() bool { return false }

// AppendJSON appends the message to dst as a JSON object.
func (m *VatNumberValidationRequest) AppendJSON(dst []byte) []byte { return m.appendTo(dst) }

// VatNumberValidationResponse is the response to VatNumberValidation. Since OCPP 2.1.
type VatNumberValidationResponse struct {
	Company    *Address      `json:"company,omitempty"`    // optional Address
	StatusInfo *StatusInfo   `json:"statusInfo,omitempty"` // optional StatusInfo
	VATNumber  string        `json:"vatNumber"`            // string(20)
	EVSEID     *int          `json:"evseId,omitempty"`     // optional integer >=0
	Status     GenericStatus `json:"status"`               // GenericStatus
	CustomData ocppjson.Raw  `json:"customData,omitempty"` // object with vendorId and whatever the vendor adds
}

func (m *VatNumberValidationResponse) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "company":
			d.Seen(&seen, 2)
			if d.OptObject(key) {
				m.Company = new(Address)
				m.Company.decode(d)
			}
		case "statusInfo":
			d.Seen(&seen, 3)
			if d.OptObject(key) {
				m.StatusInfo = new(StatusInfo)
				m.StatusInfo.decode(d)
			}
		case "vatNumber":
			d.Seen(&seen, 0)
			m.VATNumber = d.String(key, 20)
		case "evseId":
			d.Seen(&seen, 4)
			m.EVSEID = d.OptInt(key, 0, ocppjson.NoMax)
		case "status":
			d.Seen(&seen, 1)
			m.Status = GenericStatus(d.Enum(key, enumGenericStatus))
		case "customData":
			d.Seen(&seen, 5)
			m.CustomData = d.CustomData(key)
		default:
			d.Unknown(key)
		}
	}
	if missing := 0x3 &^ seen; missing != 0 {
		d.Missing(missing, "vatNumber", "status")
	}
}

func (m *VatNumberValidationResponse) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	if m.Company != nil {
		dst = m.Company.appendTo(ocppjson.AppendName(dst, "company"))
	}
	if m.StatusInfo != nil {
		dst = m.StatusInfo.appendTo(ocppjson.AppendName(dst, "statusInfo"))
	}
	dst = ocppjson.AppendString(dst, "vatNumber", m.VATNumber)
	dst = ocppjson.AppendOptInt(dst, "evseId", m.EVSEID)
	dst = ocppjson.AppendString(dst, "status", m.Status)
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// ActionName returns "VatNumberValidation".
func (*VatNumberValidationResponse) ActionName() string { return "VatNumberValidation" }

// IsResponse returns true.
func (*VatNumberValidationResponse) IsResponse() bool { return true }

// AppendJSON appends the message to dst as a JSON object.
func (m *VatNumberValidationResponse) AppendJSON(dst []byte) []byte { return m.appendTo(dst) }

// Address is an object type of the block Authorization.
type Address struct {
	Name       string       `json:"name"`                 // string(50)
	Address1   string       `json:"address1"`             // string(100)
	Address2   *string      `json:"address2,omitempty"`   // optional string(100)
	City       string       `json:"city"`                 // string(100)
	PostalCode *string      `json:"postalCode,omitempty"` // optional string(20)
	Country    string       `json:"country"`              // string(50)
	CustomData ocppjson.Raw `json:"customData,omitempty"` // object with vendorId and whatever the vendor adds
}

func (m *Address) decode(d *ocppjson.Decoder) {
	var seen uint64
	for key, ok := d.First(); ok; key, ok = d.Next() {
		switch key {
		case "name":
			d.Seen(&seen, 0)
			m.Name = d.String(key, 50)
		case "address1":
			d.Seen(&seen, 1)
			m.Address1 = d.String(key, 100)
		case "address2":
			d.Seen(&seen, 4)
			m.Address2 = d.OptString(key, 100)
		case "city":
			d.Seen(&seen, 2)
			m.City = d.String(key, 100)
		case "postalCode":
			d.Seen(&seen, 5)
			m.PostalCode = d.OptString(key, 20)
		case "country":
			d.Seen(&seen, 3)
			m.Country = d.String(key, 50)
		case "customData":
			d.Seen(&seen, 6)
			m.CustomData = d.CustomData(key)
		default:
			d.Unknown(key)
		}
	}
	if missing := 0xf &^ seen; missing != 0 {
		d.Missing(missing, "name", "address1", "city", "country")
	}
}

func (m *Address) appendTo(dst []byte) []byte {
	dst = append(dst, '{')
	dst = ocppjson.AppendString(dst, "name", m.Name)
	dst = ocppjson.AppendString(dst, "address1", m.Address1)
	dst = ocppjson.AppendOptString(dst, "address2", m.Address2)
	dst = ocppjson.AppendString(dst, "city", m.City)
	dst = ocppjson.AppendOptString(dst, "postalCode", m.PostalCode)
	dst = ocppjson.AppendString(dst, "country", m.Country)
	dst = ocppjson.AppendRaw(dst, "customData", m.CustomData)
	return append(dst, '}')
}

// AuthorizeCertificateStatus is an enumeration; the constants list its values. Values it does not list are kept when they
// are received. In an optional member "" means absent.
type AuthorizeCertificateStatus string

// The values of AuthorizeCertificateStatus.
const (
	AuthorizeCertificateStatusAccepted               AuthorizeCertificateStatus = "Accepted"
	AuthorizeCertificateStatusSignatureError         AuthorizeCertificateStatus = "SignatureError"
	AuthorizeCertificateStatusCertificateExpired     AuthorizeCertificateStatus = "CertificateExpired"
	AuthorizeCertificateStatusCertificateRevoked     AuthorizeCertificateStatus = "CertificateRevoked"
	AuthorizeCertificateStatusNoCertificateAvailable AuthorizeCertificateStatus = "NoCertificateAvailable"
	AuthorizeCertificateStatusCertChainError         AuthorizeCertificateStatus = "CertChainError"
	AuthorizeCertificateStatusContractCancelled      AuthorizeCertificateStatus = "ContractCancelled"
)

func enumAuthorizeCertificateStatus(s string) ocppjson.Since {
	switch AuthorizeCertificateStatus(s) {
	case AuthorizeCertificateStatusAccepted,
		AuthorizeCertificateStatusSignatureError,
		AuthorizeCertificateStatusCertificateExpired,
		AuthorizeCertificateStatusCertificateRevoked,
		AuthorizeCertificateStatusNoCertificateAvailable,
		AuthorizeCertificateStatusCertChainError,
		AuthorizeCertificateStatusContractCancelled:
		return ocppjson.Always
	}
	return ocppjson.Never
}

// ClearCacheStatus is an enumeration; the constants list its values. Values it does not list are kept when they
// are received. In an optional member "" means absent.
type ClearCacheStatus string

// The values of ClearCacheStatus.
const (
	ClearCacheStatusAccepted ClearCacheStatus = "Accepted"
	ClearCacheStatusRejected ClearCacheStatus = "Rejected"
)

func enumClearCacheStatus(s string) ocppjson.Since {
	switch ClearCacheStatus(s) {
	case ClearCacheStatusAccepted,
		ClearCacheStatusRejected:
		return ocppjson.Always
	}
	return ocppjson.Never
}

// PaymentStatus is an enumeration; the constants list its values. Values it does not list are kept when they
// are received. In an optional member "" means absent.
type PaymentStatus string

// The values of PaymentStatus.
const (
	PaymentStatusSettled  PaymentStatus = "Settled"
	PaymentStatusCanceled PaymentStatus = "Canceled"
	PaymentStatusRejected PaymentStatus = "Rejected"
	PaymentStatusFailed   PaymentStatus = "Failed"
)

func enumPaymentStatus(s string) ocppjson.Since {
	switch PaymentStatus(s) {
	case PaymentStatusSettled,
		PaymentStatusCanceled,
		PaymentStatusRejected,
		PaymentStatusFailed:
		return ocppjson.Always
	}
	return ocppjson.Never
}
