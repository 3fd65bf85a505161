package station

import (
	"encoding/hex"
	"strconv"
	"strings"
	"time"
)

// key16 is a configuration key of 1.6.
type key16 struct {
	name     string
	kind     keyKind
	readonly bool
	reboot   bool   // a change takes effect after a reset
	value    string // default
}

type keyKind uint8

const (
	keyText keyKind = iota
	keyInt
	keyBool
	keyMeasurands
	keySecret // can be set, never read
)

// keys16 are the configuration keys of every simulated station, by name. Keys without a value here take it from
// the station.
var keys16 = []key16{
	{name: "AllowOfflineTxForUnknownId", kind: keyBool, value: "true"},
	{name: "AuthorizationCacheEnabled", kind: keyBool, value: "true"},
	{name: "AuthorizationKey", kind: keySecret},
	{name: "AuthorizeRemoteTxRequests", kind: keyBool, value: "false"},
	{name: "BlinkRepeat", kind: keyInt, value: "3"},
	{name: "CertificateSignedMaxChainSize", kind: keyInt, readonly: true, value: "10000"},
	{name: "CertificateStoreMaxLength", kind: keyInt, readonly: true, value: "20"},
	{name: "ChargeProfileMaxStackLevel", kind: keyInt, readonly: true, value: "20"},
	{name: "ChargingScheduleAllowedChargingRateUnit", readonly: true, value: "Current,Power"},
	{name: "ChargingScheduleMaxPeriods", kind: keyInt, readonly: true, value: "1024"},
	{name: "ClockAlignedDataInterval", kind: keyInt, value: "0"},
	{name: "ConnectionTimeOut", kind: keyInt},
	{name: "ConnectorPhaseRotation", value: "NotApplicable"},
	{name: "ConnectorSwitch3to1PhaseSupported", kind: keyBool, readonly: true, value: "false"},
	{name: "CpoName", value: ""},
	{name: "GetConfigurationMaxKeys", kind: keyInt, readonly: true, value: "50"},
	{name: "HeartbeatInterval", kind: keyInt},
	{name: "LightIntensity", kind: keyInt, value: "80"},
	{name: "LocalAuthListEnabled", kind: keyBool, value: "true"},
	{name: "LocalAuthListMaxLength", kind: keyInt, readonly: true, value: "10000"},
	{name: "LocalAuthorizeOffline", kind: keyBool, value: "true"},
	{name: "LocalPreAuthorize", kind: keyBool, value: "false"},
	{name: "MaxChargingProfilesInstalled", kind: keyInt, readonly: true, value: strconv.Itoa(maxProfiles)},
	{name: "MeterValueSampleInterval", kind: keyInt},
	{name: "MeterValuesAlignedData", kind: keyMeasurands, value: "Energy.Active.Import.Register"},
	{name: "MeterValuesSampledData", kind: keyMeasurands, value: "Energy.Active.Import.Register,Power.Active.Import,Current.Import,Voltage,SoC"},
	{name: "NumberOfConnectors", kind: keyInt, readonly: true},
	{name: "ReserveConnectorZeroSupported", kind: keyBool, readonly: true, value: "true"},
	{name: "ResetRetries", kind: keyInt, value: "3"},
	{name: "SecurityProfile", kind: keyInt, readonly: true},
	{name: "SendLocalListMaxLength", kind: keyInt, readonly: true, value: "1000"},
	{name: "StopTransactionOnEVSideDisconnect", kind: keyBool, readonly: true, value: "true"},
	{name: "StopTransactionOnInvalidId", kind: keyBool, value: "true"},
	{name: "StopTxnAlignedData", kind: keyMeasurands, value: ""},
	{name: "StopTxnSampledData", kind: keyMeasurands, value: "Energy.Active.Import.Register"},
	{name: "SupportedFeatureProfiles", readonly: true, value: "Core,FirmwareManagement,LocalAuthListManagement,Reservation,SmartCharging,RemoteTrigger"},
	{name: "SupportedFileTransferProtocols", readonly: true, value: "HTTP,HTTPS"},
	{name: "TransactionMessageAttempts", kind: keyInt},
	{name: "TransactionMessageRetryInterval", kind: keyInt},
	{name: "UnlockConnectorOnEVSideDisconnect", kind: keyBool, value: "true"},
	{name: "WebSocketPingInterval", kind: keyInt, reboot: true, value: "0"},
}

// key16Named finds a key; names are compared without case (OCPP 1.6 section 7.29, CiString).
func key16Named(name string) *key16 {
	for i := range keys16 {
		if strings.EqualFold(keys16[i].name, name) {
			return &keys16[i]
		}
	}
	return nil
}

// seconds writes a duration as a configuration value.
func seconds(d time.Duration) string { return strconv.FormatInt(int64(d/time.Second), 10) }

// value16 is the present value of a key.
func (s *Station) value16(k *key16) string {
	if v, ok := s.config[k.name]; ok {
		return v
	}
	switch k.name {
	case "ConnectionTimeOut":
		return seconds(s.settings.connectionTimeout)
	case "HeartbeatInterval":
		return seconds(s.settings.heartbeat)
	case "MeterValueSampleInterval":
		return seconds(s.settings.meterInterval)
	case "NumberOfConnectors":
		return strconv.Itoa(len(s.evses))
	case "SecurityProfile":
		return strconv.Itoa(s.securityProfile())
	case "TransactionMessageAttempts":
		return strconv.Itoa(s.settings.attempts)
	case "TransactionMessageRetryInterval":
		return seconds(s.settings.retryInterval)
	default:
		return k.value
	}
}

// listSetting splits a comma-separated value of 1.6.
func (s *Station) listSetting(name string) []string {
	v := s.value16(key16Named(name))
	if v == "" {
		return nil
	}
	return strings.Split(v, ",")
}

// setConfig keeps a value that differs from the default.
func (s *Station) setConfig(key, value string) {
	if s.config == nil {
		s.config = map[string]string{}
	}
	s.config[key] = value
}

// change16 carries out ChangeConfiguration and returns the status.
func (s *Station) change16(name, value string) string {
	k := key16Named(name)
	switch {
	case k == nil:
		return "NotSupported"
	case k.readonly:
		return "Rejected"
	case k.kind == keySecret:
		return s.changeKey16(value)
	case !valid16(k, value):
		return "Rejected"
	}
	if !s.applySetting(k.name, value) {
		s.setConfig(k.name, value)
	}
	if k.reboot {
		return "RebootRequired"
	}
	return "Accepted"
}

// changeKey16 sets AuthorizationKey, 16 to 20 bytes in hexadecimal or, as many systems send it, as text (security
// white paper, AuthorizationKey).
func (s *Station) changeKey16(value string) string {
	key, err := hex.DecodeString(value)
	if err != nil || len(key) < 16 || len(key) > 20 {
		key = []byte(value)
	}
	if len(key) < 16 || len(key) > 40 {
		return "Rejected"
	}
	s.changePassword(key)
	return "Accepted"
}

// valid16 checks the type of a value.
func valid16(k *key16, value string) bool {
	switch k.kind {
	case keyInt:
		n, err := strconv.Atoi(value)
		return err == nil && n >= 0
	case keyBool:
		return strings.EqualFold(value, "true") || strings.EqualFold(value, "false")
	case keyMeasurands:
		for _, m := range strings.Split(value, ",") {
			if m != "" && !strings.Contains(knownMeasurands, ","+strings.TrimSpace(m)+",") {
				return false
			}
		}
	}
	return true
}

// knownMeasurands are what the simulated meters can show.
const knownMeasurands = ",Energy.Active.Import.Register,Power.Active.Import,Power.Offered,Current.Import,Voltage,SoC,"

// applySetting takes a value into the settings the state machine reads, and reports whether that is where it lives.
func (s *Station) applySetting(name, value string) bool {
	n, _ := strconv.Atoi(value) // checked by valid16
	d := time.Duration(n) * time.Second
	on := strings.EqualFold(value, "true")
	set := &s.settings
	switch name {
	case "HeartbeatInterval":
		set.heartbeat = d
		s.scheduleHeartbeat()
	case "MeterValueSampleInterval":
		set.meterInterval = d
		for _, e := range s.evses {
			s.scheduleMeter(e)
		}
	case "ConnectionTimeOut":
		set.connectionTimeout = d
	case "TransactionMessageAttempts":
		set.attempts = n
	case "TransactionMessageRetryInterval":
		set.retryInterval = d
	case "AllowOfflineTxForUnknownId":
		set.offlineUnknown = on
		return false
	case "AuthorizationCacheEnabled":
		set.cacheEnabled = on
		return false
	case "AuthorizeRemoteTxRequests":
		set.authorizeRemote = on
		return false
	case "LocalAuthListEnabled":
		set.listEnabled = on
		return false
	case "LocalAuthorizeOffline":
		set.localAuthorizeOffline = on
		return false
	case "LocalPreAuthorize":
		set.localPreAuthorize = on
		return false
	case "StopTransactionOnInvalidId":
		set.stopOnInvalid = on
		return false
	case "ClockAlignedDataInterval":
		set.alignedInterval = d
		s.scheduleAligned()
		return false
	case "WebSocketPingInterval":
		set.pingInterval = d
		return false
	default:
		return false
	}
	return true
}
