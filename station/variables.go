package station

import (
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/evenkeel/evenkeel/ocpp2"
	"github.com/evenkeel/evenkeel/ocppjson"
)

// variable2 is a variable of the device model. The names and what is required are those of OCPP 2.0.1 Part 2,
// appendix "Standardized Components" and the referenced components of the controllers.
type variable2 struct {
	component, instance string // of the component
	level               level
	name, varInstance   string
	kind                ocpp2.DataType
	access              ocpp2.Mutability
	unit, list          string // list of values of the lists
	since21             bool
	reboot              bool
	lowest              float64
	value               string // default
}

// level says on what a component sits.
type level uint8

const (
	onStation level = iota
	onEVSE
	onConnector
)

const (
	ro = ocpp2.MutabilityReadOnly
	rw = ocpp2.MutabilityReadWrite
	wo = ocpp2.MutabilityWriteOnly

	typeText    = ocpp2.DataTypeString
	typeInt     = ocpp2.DataTypeInteger
	typeDecimal = ocpp2.DataTypeDecimal
	typeBool    = ocpp2.DataTypeBoolean
	typeTime    = ocpp2.DataTypeDateTime
	typeOption  = ocpp2.DataTypeOptionList
	typeMembers = ocpp2.DataTypeMemberList
	typeOrder   = ocpp2.DataTypeSequenceList
)

// measurandList is what the simulated meters can show, and sampledByDefault what they do.
const (
	measurandList    = "Energy.Active.Import.Register,Power.Active.Import,Power.Offered,Current.Import,Voltage,SoC"
	sampledByDefault = "Energy.Active.Import.Register,Power.Active.Import,Current.Import,Voltage,SoC"
	registerOnly     = "Energy.Active.Import.Register"
)

// variables2 is the device model of every simulated station, by component. Switches that the simulation does not
// follow are read-only: a station must not accept what it then ignores.
var variables2 = []variable2{
	{component: "AlignedDataCtrlr", name: "Enabled", kind: typeBool, access: ro, value: "true"},
	{component: "AlignedDataCtrlr", name: "Interval", kind: typeInt, access: rw, unit: "s", value: "0"},
	{component: "AlignedDataCtrlr", name: "Measurands", kind: typeMembers, access: rw, list: measurandList, value: registerOnly},
	{component: "AlignedDataCtrlr", name: "TxEndedInterval", kind: typeInt, access: rw, unit: "s", value: "0"},
	{component: "AlignedDataCtrlr", name: "TxEndedMeasurands", kind: typeMembers, access: rw, list: measurandList, value: registerOnly},
	{component: "AuthCacheCtrlr", name: "Available", kind: typeBool, access: ro, value: "true"},
	{component: "AuthCacheCtrlr", name: "Enabled", kind: typeBool, access: rw, value: "true"},
	{component: "AuthCtrlr", name: "AuthorizeRemoteStart", kind: typeBool, access: rw, value: "false"},
	{component: "AuthCtrlr", name: "Enabled", kind: typeBool, access: ro, value: "true"},
	{component: "AuthCtrlr", name: "LocalAuthorizeOffline", kind: typeBool, access: rw, value: "true"},
	{component: "AuthCtrlr", name: "LocalPreAuthorize", kind: typeBool, access: rw, value: "false"},
	{component: "AuthCtrlr", name: "OfflineTxForUnknownIdEnabled", kind: typeBool, access: rw, value: "true"},
	{component: "ChargingStation", name: "AvailabilityState", kind: typeOption, access: ro, list: "Available,Occupied,Reserved,Unavailable,Faulted"},
	{component: "ChargingStation", name: "Available", kind: typeBool, access: ro, value: "true"},
	{component: "ChargingStation", name: "Model", kind: typeText, access: ro},
	{component: "ChargingStation", name: "SerialNumber", kind: typeText, access: ro},
	{component: "ChargingStation", name: "SupplyPhases", kind: typeInt, access: ro},
	{component: "ChargingStation", name: "VendorName", kind: typeText, access: ro},
	{component: "ClockCtrlr", name: "DateTime", kind: typeTime, access: ro},
	{component: "ClockCtrlr", name: "TimeOffset", kind: typeText, access: rw, value: "+00:00"},
	{component: "ClockCtrlr", name: "TimeSource", kind: typeOrder, access: rw, list: "Heartbeat,NTP,RealTimeClock", value: "Heartbeat"},
	{component: "Connector", level: onConnector, name: "AvailabilityState", kind: typeOption, access: ro, list: "Available,Occupied,Reserved,Unavailable,Faulted"},
	{component: "Connector", level: onConnector, name: "Available", kind: typeBool, access: ro, value: "true"},
	{component: "Connector", level: onConnector, name: "ConnectorType", kind: typeText, access: ro},
	{component: "Connector", level: onConnector, name: "SupplyPhases", kind: typeInt, access: ro},
	{component: "DeviceDataCtrlr", name: "BytesPerMessage", varInstance: "GetReport", kind: typeInt, access: ro, value: "65536"},
	{component: "DeviceDataCtrlr", name: "BytesPerMessage", varInstance: "GetVariables", kind: typeInt, access: ro, value: "65536"},
	{component: "DeviceDataCtrlr", name: "BytesPerMessage", varInstance: "SetVariables", kind: typeInt, access: ro, value: "65536"},
	{component: "DeviceDataCtrlr", name: "ItemsPerMessage", varInstance: "GetReport", kind: typeInt, access: ro, value: "64"},
	{component: "DeviceDataCtrlr", name: "ItemsPerMessage", varInstance: "GetVariables", kind: typeInt, access: ro, value: "64"},
	{component: "DeviceDataCtrlr", name: "ItemsPerMessage", varInstance: "SetVariables", kind: typeInt, access: ro, value: "64"},
	{component: "DisplayMessageCtrlr", name: "Available", kind: typeBool, access: ro, value: "true"},
	{component: "DisplayMessageCtrlr", name: "DisplayMessages", kind: typeInt, access: ro},
	{component: "DisplayMessageCtrlr", name: "Enabled", kind: typeBool, access: ro, value: "true"},
	{component: "DisplayMessageCtrlr", name: "Language", kind: typeOption, access: rw, list: "en,de,fr,nl", value: "en"},
	{component: "DisplayMessageCtrlr", name: "SupportedFormats", kind: typeMembers, access: ro, list: "ASCII,UTF8,URI,HTML", value: "ASCII,UTF8"},
	{component: "DisplayMessageCtrlr", name: "SupportedPriorities", kind: typeMembers, access: ro, list: "AlwaysFront,InFront,NormalCycle", value: "AlwaysFront,InFront,NormalCycle"},
	{component: "DisplayMessageCtrlr", name: "SupportedStates", kind: typeMembers, access: ro, list: "Charging,Faulted,Idle,Unavailable", value: "Charging,Faulted,Idle,Unavailable"},
	{component: "EVSE", level: onEVSE, name: "AvailabilityState", kind: typeOption, access: ro, list: "Available,Occupied,Reserved,Unavailable,Faulted"},
	{component: "EVSE", level: onEVSE, name: "Available", kind: typeBool, access: ro, value: "true"},
	{component: "EVSE", level: onEVSE, name: "Power", kind: typeDecimal, access: ro, unit: "W"},
	{component: "EVSE", level: onEVSE, name: "SupplyPhases", kind: typeInt, access: ro},
	{component: "ISO15118Ctrlr", name: "ContractValidationOffline", kind: typeBool, access: ro, value: "false"},
	{component: "ISO15118Ctrlr", name: "Enabled", kind: typeBool, access: ro, value: "false"},
	{component: "LocalAuthListCtrlr", name: "Available", kind: typeBool, access: ro, value: "true"},
	{component: "LocalAuthListCtrlr", name: "BytesPerMessage", kind: typeInt, access: ro, value: "1000000"},
	{component: "LocalAuthListCtrlr", name: "Enabled", kind: typeBool, access: rw, value: "true"},
	{component: "LocalAuthListCtrlr", name: "Entries", kind: typeInt, access: ro},
	{component: "LocalAuthListCtrlr", name: "ItemsPerMessage", kind: typeInt, access: ro, value: "1000"},
	{component: "MonitoringCtrlr", name: "ActiveMonitoringBase", kind: typeOption, access: ro, list: "All,FactoryDefault,HardWiredOnly", value: "All"},
	{component: "MonitoringCtrlr", name: "ActiveMonitoringLevel", kind: typeInt, access: ro, value: "9"},
	{component: "MonitoringCtrlr", name: "Available", kind: typeBool, access: ro, value: "true"},
	{component: "MonitoringCtrlr", name: "BytesPerMessage", varInstance: "SetVariableMonitoring", kind: typeInt, access: ro, value: "65536"},
	{component: "MonitoringCtrlr", name: "Enabled", kind: typeBool, access: ro, value: "true"},
	{component: "MonitoringCtrlr", name: "ItemsPerMessage", varInstance: "SetVariableMonitoring", kind: typeInt, access: ro, value: "64"},
	{component: "OCPPCommCtrlr", name: "FileTransferProtocols", kind: typeMembers, access: ro, list: "HTTP,HTTPS", value: "HTTP,HTTPS"},
	{component: "OCPPCommCtrlr", name: "HeartbeatInterval", kind: typeInt, access: rw, unit: "s", lowest: 1},
	{component: "OCPPCommCtrlr", name: "MessageAttemptInterval", varInstance: "TransactionEvent", kind: typeInt, access: rw, unit: "s"},
	{component: "OCPPCommCtrlr", name: "MessageAttempts", varInstance: "TransactionEvent", kind: typeInt, access: rw, lowest: 1},
	{component: "OCPPCommCtrlr", name: "MessageTimeout", varInstance: "Default", kind: typeInt, access: ro, unit: "s"},
	{component: "OCPPCommCtrlr", name: "NetworkConfigurationPriority", kind: typeOrder, access: rw, list: "0,1,2,3,4", value: "0"},
	{component: "OCPPCommCtrlr", name: "NetworkProfileConnectionAttempts", kind: typeInt, access: rw, value: "3"},
	{component: "OCPPCommCtrlr", name: "OfflineThreshold", kind: typeInt, access: rw, unit: "s", value: "60"},
	{component: "OCPPCommCtrlr", name: "ResetRetries", kind: typeInt, access: rw, value: "3"},
	{component: "OCPPCommCtrlr", name: "RetryBackOffRandomRange", kind: typeInt, access: rw, unit: "s", value: "2"},
	{component: "OCPPCommCtrlr", name: "RetryBackOffRepeatTimes", kind: typeInt, access: rw, value: "6"},
	{component: "OCPPCommCtrlr", name: "RetryBackOffWaitMinimum", kind: typeInt, access: rw, unit: "s", value: "1"},
	{component: "OCPPCommCtrlr", name: "UnlockOnEVSideDisconnect", kind: typeBool, access: rw, value: "true"},
	{component: "OCPPCommCtrlr", name: "WebSocketPingInterval", kind: typeInt, access: rw, unit: "s", reboot: true, value: "0"},
	{component: "ReservationCtrlr", name: "Available", kind: typeBool, access: ro, value: "true"},
	{component: "ReservationCtrlr", name: "Enabled", kind: typeBool, access: ro, value: "true"},
	{component: "ReservationCtrlr", name: "NonEvseSpecific", kind: typeBool, access: ro, value: "true"},
	{component: "SampledDataCtrlr", name: "Available", kind: typeBool, access: ro, value: "true"},
	{component: "SampledDataCtrlr", name: "Enabled", kind: typeBool, access: ro, value: "true"},
	{component: "SampledDataCtrlr", name: "TxEndedInterval", kind: typeInt, access: rw, unit: "s", value: "0"},
	{component: "SampledDataCtrlr", name: "TxEndedMeasurands", kind: typeMembers, access: rw, list: measurandList, value: registerOnly},
	{component: "SampledDataCtrlr", name: "TxStartedMeasurands", kind: typeMembers, access: rw, list: measurandList, value: registerOnly},
	{component: "SampledDataCtrlr", name: "TxUpdatedInterval", kind: typeInt, access: rw, unit: "s"},
	{component: "SampledDataCtrlr", name: "TxUpdatedMeasurands", kind: typeMembers, access: rw, list: measurandList, value: sampledByDefault},
	{component: "SecurityCtrlr", name: "BasicAuthPassword", kind: typeText, access: wo},
	{component: "SecurityCtrlr", name: "CertificateEntries", kind: typeInt, access: ro},
	{component: "SecurityCtrlr", name: "Identity", kind: typeText, access: ro},
	{component: "SecurityCtrlr", name: "OrganizationName", kind: typeText, access: rw, value: "Evenkeel"},
	{component: "SecurityCtrlr", name: "SecurityProfile", kind: typeInt, access: ro},
	{component: "SmartChargingCtrlr", name: "ACPhaseSwitchingSupported", kind: typeBool, access: ro, value: "false"},
	{component: "SmartChargingCtrlr", name: "Available", kind: typeBool, access: ro, value: "true"},
	{component: "SmartChargingCtrlr", name: "Enabled", kind: typeBool, access: ro, value: "true"},
	{component: "SmartChargingCtrlr", name: "Entries", varInstance: "ChargingProfiles", kind: typeInt, access: ro},
	{component: "SmartChargingCtrlr", name: "LimitChangeSignificance", kind: typeDecimal, access: rw, unit: "Percent", value: "1"},
	{component: "SmartChargingCtrlr", name: "PeriodsPerSchedule", kind: typeInt, access: ro, value: "1024"},
	{component: "SmartChargingCtrlr", name: "ProfileStackLevel", kind: typeInt, access: ro, value: "20"},
	{component: "SmartChargingCtrlr", name: "RateUnit", kind: typeMembers, access: ro, list: "A,W", value: "A,W"},
	{component: "SmartChargingCtrlr", name: "SupportsDynamicProfiles", kind: typeBool, access: ro, since21: true, value: "true"},
	{component: "TariffCostCtrlr", name: "Available", varInstance: "Tariff", kind: typeBool, access: ro, value: "true"},
	{component: "TariffCostCtrlr", name: "Currency", kind: typeText, access: rw, value: "EUR"},
	{component: "TariffCostCtrlr", name: "TariffFallbackMessage", kind: typeText, access: rw, value: ""},
	{component: "TariffCostCtrlr", name: "TotalCostFallbackMessage", kind: typeText, access: rw, value: ""},
	{component: "TxCtrlr", name: "EVConnectionTimeOut", kind: typeInt, access: rw, unit: "s"},
	{component: "TxCtrlr", name: "StopTxOnEVSideDisconnect", kind: typeBool, access: ro, value: "true"},
	{component: "TxCtrlr", name: "StopTxOnInvalidId", kind: typeBool, access: rw, value: "true"},
	{component: "TxCtrlr", name: "SupportedLimits", kind: typeMembers, access: ro, since21: true, list: "MaxEnergy,MaxTime,MaxSoC", value: "MaxEnergy,MaxTime,MaxSoC"},
	{component: "TxCtrlr", name: "TxStartPoint", kind: typeMembers, access: rw, list: "EVConnected,Authorized,PowerPathClosed"},
	{component: "TxCtrlr", name: "TxStopPoint", kind: typeMembers, access: ro, list: "EVConnected,Authorized,PowerPathClosed", value: "EVConnected,Authorized"},
	{component: "V2XChargingCtrlr", level: onEVSE, since21: true, name: "Enabled", kind: typeBool, access: ro, value: "false"},
	{component: "V2XChargingCtrlr", level: onEVSE, since21: true, name: "SupportedOperationModes", kind: typeMembers, access: ro, list: "ChargingOnly", value: "ChargingOnly"},
}

// at2 is a variable at its place.
type at2 struct {
	v    *variable2
	evse int // 0 on the station
}

// configKey is under what a changed value is kept.
func (a at2) configKey() string {
	return a.v.component + "/" + strconv.Itoa(a.evse) + "/" + a.v.name + "/" + a.v.varInstance
}

func text(s *string) string {
	if s == nil {
		return ""
	}
	return *s
}

// findVariable looks a variable up. Names are compared without case (OCPP 2.0.1 Part 2, 1.3.4 identifierString).
func (s *Station) findVariable(d dialect2, c ocpp2.Component, name, instance string) (a at2, status ocpp2.GetVariableStatus) {
	status = ocpp2.GetVariableStatusUnknownComponent
	for i := range variables2 {
		v := &variables2[i]
		if v.since21 && d.v == ocpp2.V201 || !strings.EqualFold(v.component, c.Name) || !strings.EqualFold(v.instance, text(c.Instance)) || !s.placed(v, c.EVSE) {
			continue
		}
		if status == ocpp2.GetVariableStatusUnknownComponent {
			status = ocpp2.GetVariableStatusUnknownVariable
		}
		if strings.EqualFold(v.name, name) && strings.EqualFold(v.varInstance, instance) {
			a.v = v
			if c.EVSE != nil {
				a.evse = c.EVSE.ID
			}
			return a, ocpp2.GetVariableStatusAccepted
		}
	}
	return at2{}, status
}

// placed reports whether a component exists at an EVSE of a request.
func (s *Station) placed(v *variable2, e *ocpp2.EVSE) bool {
	switch {
	case v.level == onStation:
		return e == nil
	case e == nil || s.evse(e.ID) == nil:
		return false
	case v.level == onEVSE:
		return e.ConnectorID == nil
	default:
		return e.ConnectorID != nil && *e.ConnectorID == 1
	}
}

// value2 is the present value of a variable.
func (s *Station) value2(a at2) string {
	if v, ok := s.config[a.configKey()]; ok {
		return v
	}
	set := &s.settings
	switch v := a.v; v.component + "." + v.name {
	case "OCPPCommCtrlr.HeartbeatInterval":
		return seconds(set.heartbeat)
	case "OCPPCommCtrlr.MessageAttemptInterval":
		return seconds(set.retryInterval)
	case "OCPPCommCtrlr.MessageAttempts":
		return strconv.Itoa(set.attempts)
	case "OCPPCommCtrlr.MessageTimeout":
		return seconds(s.opt.CallTimeout)
	case "SampledDataCtrlr.TxUpdatedInterval":
		return seconds(set.meterInterval)
	case "TxCtrlr.EVConnectionTimeOut":
		return seconds(set.connectionTimeout)
	case "TxCtrlr.TxStartPoint":
		return [...]string{"PowerPathClosed", "EVConnected", "Authorized"}[set.startPoint]
	case "ChargingStation.Model":
		return s.opt.Model
	case "ChargingStation.VendorName":
		return s.opt.Vendor
	case "ChargingStation.SerialNumber":
		return s.opt.Serial
	case "ChargingStation.AvailabilityState":
		return string(connectorStatus(s.stationStatus()))
	case "ChargingStation.SupplyPhases", "EVSE.SupplyPhases", "Connector.SupplyPhases":
		spec := s.evses[max(a.evse, 1)-1].spec
		return strconv.Itoa(spec.phases())
	case "EVSE.AvailabilityState", "Connector.AvailabilityState":
		return string(connectorStatus(s.evses[a.evse-1].status))
	case "EVSE.Power":
		return strconv.FormatFloat(s.evses[a.evse-1].power, 'f', 1, 64)
	case "Connector.ConnectorType":
		if s.evses[a.evse-1].spec.Current == DC {
			return "cCCS2"
		}
		return "sType2"
	case "ClockCtrlr.DateTime":
		return string(ocppjson.FormatTime(s.clock()))
	case "DisplayMessageCtrlr.DisplayMessages":
		return strconv.Itoa(len(s.ex().displays))
	case "LocalAuthListCtrlr.Entries":
		return strconv.Itoa(len(s.auth.list))
	case "SecurityCtrlr.CertificateEntries":
		return strconv.Itoa(len(s.certificatesFor()))
	case "SecurityCtrlr.Identity":
		return s.opt.Identity
	case "SecurityCtrlr.SecurityProfile":
		return strconv.Itoa(s.securityProfile())
	case "SmartChargingCtrlr.Entries":
		return strconv.Itoa(len(s.profiles))
	}
	return a.v.value
}

// stationStatus sums the EVSEs up: available if any is.
func (s *Station) stationStatus() status {
	st := s.evses[0].status
	for _, e := range s.evses {
		if e.status == available {
			return available
		}
	}
	return st
}

// measurands2 are the measurands to send in a reading.
func (s *Station) measurands2(context string) []string {
	component, name := "SampledDataCtrlr", "TxUpdatedMeasurands"
	switch context {
	case contextBegin:
		name = "TxStartedMeasurands"
	case contextEnd:
		name = "TxEndedMeasurands"
	case contextClock:
		component, name = "AlignedDataCtrlr", "Measurands"
	}
	i := slices.IndexFunc(variables2, func(v variable2) bool { return v.component == component && v.name == name })
	return strings.Split(s.value2(at2{v: &variables2[i]}), ",")
}

// setVariable2 carries out one entry of SetVariables.
func (s *Station) setVariable2(d dialect2, m *ocpp2.SetVariableData) ocpp2.SetVariableStatus {
	a, found := s.findVariable(d, m.Component, m.Variable.Name, text(m.Variable.Instance))
	switch {
	case found == ocpp2.GetVariableStatusUnknownComponent:
		return ocpp2.SetVariableStatusUnknownComponent
	case found == ocpp2.GetVariableStatusUnknownVariable:
		return ocpp2.SetVariableStatusUnknownVariable
	case m.AttributeType != "" && m.AttributeType != ocpp2.AttributeTypeActual:
		return ocpp2.SetVariableStatusNotSupportedAttributeType
	case a.v.access == ro || !a.v.valid(m.AttributeValue):
		return ocpp2.SetVariableStatusRejected
	case a.v.access == wo:
		if n := len(m.AttributeValue); n < 16 || n > 64 {
			return ocpp2.SetVariableStatusRejected
		}
		s.changePassword([]byte(m.AttributeValue))
		return ocpp2.SetVariableStatusAccepted
	}
	s.apply2(a, m.AttributeValue)
	if a.v.reboot {
		return ocpp2.SetVariableStatusRebootRequired
	}
	return ocpp2.SetVariableStatusAccepted
}

// valid checks the type of a value.
func (v *variable2) valid(value string) bool {
	switch v.kind {
	case typeInt:
		n, err := strconv.Atoi(value)
		return err == nil && float64(n) >= v.lowest
	case typeDecimal:
		f, err := strconv.ParseFloat(value, 64)
		return err == nil && f >= v.lowest
	case typeBool:
		return value == "true" || value == "false"
	case typeTime:
		_, err := ocppjson.DateTime(value).Time()
		return err == nil
	case typeOption:
		return slices.Contains(strings.Split(v.list, ","), value)
	case typeMembers, typeOrder:
		if value == "" {
			return true
		}
		known := strings.Split(v.list, ",")
		for _, m := range strings.Split(value, ",") {
			if !slices.Contains(known, strings.TrimSpace(m)) {
				return false
			}
		}
	}
	return true
}

// apply2 takes a value over.
func (s *Station) apply2(a at2, value string) {
	n, _ := strconv.Atoi(value) // validated where it is a number
	d := time.Duration(n) * time.Second
	on := value == "true"
	set := &s.settings
	switch a.v.component + "." + a.v.name {
	case "OCPPCommCtrlr.HeartbeatInterval":
		set.heartbeat = d
		s.scheduleHeartbeat()
		return
	case "OCPPCommCtrlr.MessageAttemptInterval":
		set.retryInterval = d
		return
	case "OCPPCommCtrlr.MessageAttempts":
		set.attempts = n
		return
	case "SampledDataCtrlr.TxUpdatedInterval":
		set.meterInterval = d
		for _, e := range s.evses {
			s.scheduleMeter(e)
		}
		return
	case "TxCtrlr.EVConnectionTimeOut":
		set.connectionTimeout = d
		return
	case "TxCtrlr.TxStartPoint":
		switch first := strings.Split(value, ",")[0]; first {
		case "EVConnected":
			set.startPoint = EVConnected
		case "Authorized":
			set.startPoint = Authorized
		default:
			set.startPoint = PowerPathClosed
		}
	case "AlignedDataCtrlr.Interval":
		set.alignedInterval = d
		s.scheduleAligned()
	case "OCPPCommCtrlr.WebSocketPingInterval":
		set.pingInterval = d
	case "AuthCacheCtrlr.Enabled":
		set.cacheEnabled = on
	case "AuthCtrlr.AuthorizeRemoteStart":
		set.authorizeRemote = on
	case "AuthCtrlr.LocalAuthorizeOffline":
		set.localAuthorizeOffline = on
	case "AuthCtrlr.LocalPreAuthorize":
		set.localPreAuthorize = on
	case "AuthCtrlr.OfflineTxForUnknownIdEnabled":
		set.offlineUnknown = on
	case "LocalAuthListCtrlr.Enabled":
		set.listEnabled = on
	case "TxCtrlr.StopTxOnInvalidId":
		set.stopOnInvalid = on
	}
	s.setConfig(a.configKey(), value)
}

// everyVariable calls f for each variable at each of its places.
func (s *Station) everyVariable(d dialect2, f func(at2)) {
	for i := range variables2 {
		v := &variables2[i]
		if v.since21 && d.v == ocpp2.V201 {
			continue
		}
		if v.level == onStation {
			f(at2{v: v})
			continue
		}
		for _, e := range s.evses {
			f(at2{v: v, evse: e.id})
		}
	}
}

// parts names a variable on the wire.
func (a at2) parts() (ocpp2.Component, ocpp2.Variable) {
	c := ocpp2.Component{Name: a.v.component, Instance: optText(a.v.instance, 50)}
	if a.evse != 0 {
		c.EVSE = &ocpp2.EVSE{ID: a.evse}
		if a.v.level == onConnector {
			c.EVSE.ConnectorID = new(1)
		}
	}
	return c, ocpp2.Variable{Name: a.v.name, Instance: optText(a.v.varInstance, 50)}
}

// reportData describes a variable for NotifyReport.
func (s *Station) reportData(a at2, full bool) ocpp2.ReportData {
	c, v := a.parts()
	attr := ocpp2.VariableAttribute{Type: ocpp2.AttributeTypeActual, Mutability: a.v.access}
	if a.v.access != wo {
		attr.Value = new(s.value2(a))
	}
	out := ocpp2.ReportData{Component: c, Variable: v, VariableAttribute: []ocpp2.VariableAttribute{attr}}
	if full {
		out.VariableCharacteristics = &ocpp2.VariableCharacteristics{
			DataType: a.v.kind, Unit: optText(a.v.unit, 16), ValuesList: optText(a.v.list, 1000), SupportsMonitoring: a.v.kind == typeInt || a.v.kind == typeDecimal || a.v.kind == typeBool,
		}
	}
	return out
}
