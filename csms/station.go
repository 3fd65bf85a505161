package csms

import "time"

// Registration is how the CSMS answers a station's boot.
// OCPP 2.0.1 Part 2, RegistrationStatusEnumType.
type Registration string

// The registration states. The zero value means never booted and not enrolled.
const (
	RegistrationAccepted Registration = "accepted"
	RegistrationPending  Registration = "pending"
	RegistrationRejected Registration = "rejected"
)

// ChargingStation is a station's record: what the operator set, what the station told
// about itself, and its live state. It is a value; whoever read it from the store may
// change its copy, slices included.
type ChargingStation struct {
	Key     StationKey
	Version int64 // raised by every write; the basis of ETags and conflict checks

	// Set by the operator.

	SecurityProfile int          // 0 unsecured (an explicit exception), 1, 2 or 3
	PasswordHashes  [][]byte     // accepted secrets, newest first; see fleet for the form
	Enabled         bool         // a disabled station may not connect
	BootPolicy      Registration // accepted, pending or rejected; what the next boot is told
	Automation      bool         // whether the CSMS may send CALLs of its own accord
	Location        string       // location id, "" for none
	Tariff          string       // tariff id, "" for none
	ExternalID      string
	Labels          map[string]string

	// Told by the station.

	Registration    Registration
	Vendor          string
	Model           string
	SerialNumber    string
	FirmwareVersion string
	ICCID           string
	IMSI            string
	MeterType       string
	MeterSerial     string
	BootReason      string
	LastBootAt      time.Time

	// Live state.

	Connected   bool
	Node        string // the server node that holds or held the socket
	Epoch       int64  // of the newest socket; only its holder may change live state
	OCPPVersion string // "1.6", "2.0.1" or "2.1" as last negotiated; "" before
	ConnectedAt time.Time
	LastSeenAt  time.Time
	Error       ConnectorFault  // of the station itself (1.6 connector 0)
	Status      ConnectorStatus // of the station itself (1.6 connector 0); "" unknown
	EVSEs       []EVSE          // ascending by ID

	// Deviations counts, by name, what the station does otherwise than the standard says.
	Deviations map[string]int64

	CreatedAt time.Time
	UpdatedAt time.Time
}

// EVSE is one EVSE of a station. In OCPP 1.6 each connector is an EVSE of its own.
type EVSE struct {
	ID         EVSEID
	Connectors []Connector // ascending by ID
}

// Connector is one connector of an EVSE with its last reported status.
type Connector struct {
	ID       ConnectorID
	Type     string // OCPP 2.1 connector type ("cType2", "cCCS2"), "" unknown
	Status   ConnectorStatus
	Fault    ConnectorFault
	StatusAt time.Time // by the station's clock where it told one
}

// ConnectorStatus is what a connector is doing, in 2.x words.
// OCPP 2.0.1 Part 2, ConnectorStatusEnumType.
type ConnectorStatus string

// The connector statuses; "" is unknown.
const (
	ConnectorAvailable   ConnectorStatus = "Available"
	ConnectorOccupied    ConnectorStatus = "Occupied"
	ConnectorReserved    ConnectorStatus = "Reserved"
	ConnectorUnavailable ConnectorStatus = "Unavailable"
	ConnectorFaulted     ConnectorStatus = "Faulted"
)

// ConnectorFault is what a station says is wrong; the zero value is no fault.
type ConnectorFault struct {
	Code       string // OCPP 1.6 ChargePointErrorCode; "" for NoError
	Info       string
	VendorID   string
	VendorCode string
}

// Connector returns the connector, making it and its EVSE where the station had not
// told of them yet. The pointer is good until the next call.
func (s *ChargingStation) Connector(evse EVSEID, connector ConnectorID) *Connector {
	i := 0
	for i < len(s.EVSEs) && s.EVSEs[i].ID < evse {
		i++
	}
	if i == len(s.EVSEs) || s.EVSEs[i].ID != evse {
		s.EVSEs = append(s.EVSEs, EVSE{})
		copy(s.EVSEs[i+1:], s.EVSEs[i:])
		s.EVSEs[i] = EVSE{ID: evse}
	}
	cs := s.EVSEs[i].Connectors
	j := 0
	for j < len(cs) && cs[j].ID < connector {
		j++
	}
	if j == len(cs) || cs[j].ID != connector {
		cs = append(cs, Connector{})
		copy(cs[j+1:], cs[j:])
		cs[j] = Connector{ID: connector}
		s.EVSEs[i].Connectors = cs
	}
	return &s.EVSEs[i].Connectors[j]
}

// Location is a site.
type Location struct {
	Tenant              TenantID
	ID                  string
	Version             int64
	Name                string
	Address, City       string
	PostalCode, Country string
	Latitude, Longitude *float64
	TimeZone            string // IANA name, "" for UTC
	ExternalID          string
	Labels              map[string]string
	UpdatedAt           time.Time
}
