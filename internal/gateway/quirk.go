package gateway

import (
	"strconv"
	"strings"

	"github.com/evenkeel/evenkeel/csms"
	"github.com/evenkeel/evenkeel/ocppj"
	"github.com/evenkeel/evenkeel/ocppjson"
)

// Names of the deviations that a broken rule of a schema or of the envelope stands for.
// Each is explained in docs/deviations.md.
const (
	deviationNumberAsString  = "numberAsString"
	deviationStringAsNumber  = "stringAsNumber"
	deviationBooleanAsString = "booleanAsString"
	deviationMissingZone     = "missingZone"
	deviationNull            = "nullForAbsent"
	deviationOversizeString  = "oversizeString"
	deviationOversizeList    = "oversizeList"
	deviationEmptyList       = "emptyList"
	deviationEmptySamples    = "emptySampledValue"
	deviationUnknownEnum     = "unknownEnum"
	deviationUnknownMember   = "unknownMember"
	deviationPrecision       = "excessPrecision"
	deviationOutOfRange      = "outOfRange"
	deviationUnreadableTime  = "unreadableTime"
	deviationMissingField    = "missingField"
	deviationWrongType       = "wrongType"
	deviationMany            = "manyViolations"
	deviationEnvelope        = "looseEnvelope"
	deviationUnparsable      = "unparsableFrame"
	deviationRefused         = "refusedMessage"
	deviationAnswer          = "invalidAnswer"
	deviationForeignSerial   = "foreignSerialNumber"
)

// Verdict is what becomes of a message that breaks its schema. The zero value takes it
// as it is.
type Verdict struct {
	// Deviations are what is tolerated, one per name with its count and the place of the
	// first; nil for none.
	Deviations []csms.Deviation
	// Quarantine says why a billing message can't be billed as it is, "" if it can. Such
	// a message is never refused.
	Quarantine string
	// Code is the CALLERROR to refuse the message with, "" to take it; Description goes
	// with it and holds nothing the station wrote but names of the schema.
	Code        ocppj.ErrorCode
	Description string
	// Broken is the violation that Quarantine or Code is about, nil for none.
	Broken *ocppjson.Violation
}

// Billing reports whether an action carries what is billed: such messages are confirmed
// and kept whatever they hold (threat model B3), and their raw frames are committed with
// what they say.
func Billing(action string) bool {
	switch action {
	case "MeterValues", "TransactionEvent", "StartTransaction", "StopTransaction":
		return true
	}
	return false
}

// Judge decides what becomes of a CALL or SEND of a station with these violations.
//
// Harmless ones are tolerated under a name. The others refuse the message with the error
// code for them, unless it is a billing message: that is quarantined where the broken
// member is one the bill depends on, and otherwise taken for what can be read of it.
func Judge(action string, violations []ocppjson.Violation) Verdict {
	var v Verdict
	if len(violations) == 0 {
		return v
	}
	billing := Billing(action)
	for i := range violations {
		broken := &violations[i]
		name, harmless := Tolerance(action, broken)
		switch {
		case harmless:
		case !billing:
			if v.Code == "" {
				v.Code, v.Broken = errorCode(broken.Kind), broken
				v.Description = describe(broken)
			}
			continue
		case v.Quarantine == "" && carries(action, broken.Path):
			v.Quarantine, v.Broken = describe(broken), broken
		}
		v.Deviations = addDeviation(v.Deviations, csms.Deviation{Name: name, Path: broken.Path, Count: 1})
	}
	return v
}

// addDeviation adds d to a list that has each name once.
func addDeviation(list []csms.Deviation, d csms.Deviation) []csms.Deviation {
	for i := range list {
		if list[i].Name == d.Name {
			list[i].Count += max(d.Count, 1)
			return list
		}
	}
	return append(list, d)
}

// Tolerance names the deviation a violation stands for and tells whether nothing is lost
// by taking the message all the same.
func Tolerance(action string, v *ocppjson.Violation) (name string, harmless bool) {
	switch v.Kind {
	case ocppjson.UnknownMember:
		return deviationUnknownMember, true // skipped; the journal has it
	case ocppjson.NumberAsString:
		return deviationNumberAsString, true
	case ocppjson.BooleanAsString:
		return deviationBooleanAsString, true
	case ocppjson.NullForAbsent:
		return deviationNull, true
	case ocppjson.MissingZone:
		return deviationMissingZone, true // read as UTC
	case ocppjson.NotMultiple:
		return deviationPrecision, true
	case ocppjson.Omitted:
		return deviationMany, true // the listed ones decide
	case ocppjson.BadFormat:
		return deviationUnreadableTime, true // the time of receipt serves instead
	case ocppjson.TooLong:
		return deviationOversizeString, !echoed(action)
	case ocppjson.TooMany:
		return deviationOversizeList, !echoed(action)
	case ocppjson.TooFew:
		if strings.HasSuffix(v.Path, "/sampledValue") {
			return deviationEmptySamples, true
		}
		return deviationEmptyList, !echoed(action)
	case ocppjson.StringAsNumber:
		return deviationStringAsNumber, Billing(action) || identifier(v.Path) || detail(action, v.Path)
	case ocppjson.NotInEnum, ocppjson.NotInVersion:
		return deviationUnknownEnum, enumIsHarmless(action, v)
	case ocppjson.BelowMinimum, ocppjson.AboveMaximum:
		return deviationOutOfRange, Billing(action) || detail(action, v.Path)
	case ocppjson.Required:
		return deviationMissingField, missingIsHarmless(action, v.Path) || detail(action, v.Path)
	default: // TypeMismatch, NotRepresentable
		return deviationWrongType, detail(action, v.Path)
	}
}

// echoed reports whether the answer repeats what the station sent, which must then be
// right.
func echoed(action string) bool {
	return action == "GetCertificateChainStatus" || action == "VatNumberValidation"
}

// identifier reports whether the member is a mere name of something: whether it came in
// quotes makes no difference to it.
func identifier(path string) bool {
	switch member(path) {
	case "idTag", "parentIdTag", "idToken", "additionalIdToken",
		"chargePointSerialNumber", "chargeBoxSerialNumber", "serialNumber", "meterSerialNumber",
		"firmwareVersion", "iccid", "imsi", "info", "vendorErrorCode", "techInfo":
		return true
	}
	return false
}

// detail reports whether the place is an element deep in a report that is kept as it is
// and acted upon by nobody: refusing the whole would lose the rest of it.
func detail(action, path string) bool {
	switch action {
	case "NotifyReport", "NotifyMonitoringReport", "NotifyEvent", "ReportChargingProfiles",
		"NotifyDisplayMessages", "NotifyChargingLimit", "ReportDERControl", "NotifyPeriodicEventStream":
		return strings.Count(path, "/") >= 3
	}
	return false
}

// enumIsHarmless reports whether a word the schema does not list says nothing that the
// CSMS must understand. Words that are the message (a connector's status) are not.
func enumIsHarmless(action string, v *ocppjson.Violation) bool {
	switch action {
	case "BootNotification", "Authorize", "FirmwareStatusNotification", "SignedFirmwareStatusNotification",
		"DiagnosticsStatusNotification", "LogStatusNotification", "PublishFirmwareStatusNotification",
		"SecurityEventNotification", "ReservationStatusUpdate", "NotifyChargingLimit", "ClearedChargingLimit":
		return true
	case "StatusNotification":
		return v.Path == "/errorCode"
	case "MeterValues", "StartTransaction", "StopTransaction":
		return true
	case "TransactionEvent":
		return v.Path != "/eventType" || eventTypeInOtherCase(v.Got)
	}
	return detail(action, v.Path)
}

// eventTypeInOtherCase recognises what the translator recognises too.
func eventTypeInOtherCase(got string) bool {
	switch strings.ToLower(strings.Trim(got, `"`)) {
	case "started", "updated", "ended":
		return true
	}
	return false
}

// missingIsHarmless reports whether a required member is one that nothing depends on.
func missingIsHarmless(action, path string) bool {
	switch action {
	case "StatusNotification":
		return path == "/timestamp" // the time of receipt serves
	case "TransactionEvent":
		return path == "/triggerReason"
	}
	return false
}

// carries reports whether the bill depends on the member: without it, or with something
// unreadable in its place, a billing message is quarantined.
func carries(action, path string) bool {
	if strings.Contains(path, "/sampledValue/") && member(path) == "value" {
		return true
	}
	switch action {
	case "StartTransaction":
		switch path {
		case "/connectorId", "/idTag", "/meterStart", "/timestamp":
			return true
		}
	case "StopTransaction":
		switch path {
		case "/transactionId", "/meterStop", "/timestamp", "/transactionData":
			return true
		}
	case "MeterValues":
		switch path {
		case "/connectorId", "/evseId", "/transactionId", "/meterValue":
			return true
		}
	case "TransactionEvent":
		switch path {
		case "/eventType", "/timestamp", "/seqNo", "/meterValue", "/idToken", "/idToken/idToken",
			"/transactionInfo", "/transactionInfo/transactionId":
			return true
		}
	}
	return false
}

// errorCode is the CALLERROR for a broken rule. OCPP 2.1 Part 4, table 9; OCPP-J 1.6
// table 7.
func errorCode(k ocppjson.Kind) ocppj.ErrorCode {
	switch k {
	case ocppjson.TypeMismatch, ocppjson.StringAsNumber, ocppjson.NumberAsString, ocppjson.BooleanAsString:
		return ocppj.TypeConstraintViolation
	case ocppjson.Required, ocppjson.TooFew, ocppjson.TooMany:
		return ocppj.OccurrenceConstraintViolation
	default:
		return ocppj.PropertyConstraintViolation
	}
}

// describe says in one phrase what is broken where, without a word the station wrote:
// paths are names of the schema, for unknown members never get here.
func describe(v *ocppjson.Violation) string {
	where := v.Path
	if where == "" {
		where = "the payload"
	}
	limit := strconv.FormatInt(v.Limit, 10)
	switch v.Kind {
	case ocppjson.Required:
		return where + " is missing"
	case ocppjson.TypeMismatch, ocppjson.StringAsNumber:
		return where + " has the wrong type"
	case ocppjson.NotInEnum:
		return where + " is not one of the allowed values"
	case ocppjson.NotInVersion:
		if v.Path == "" {
			return "the station's version of OCPP has no message for it"
		}
		return where + " is nothing that the station's version of OCPP has"
	case ocppjson.NotMultiple:
		return where + " has more than one decimal"
	case ocppjson.TooLong:
		return where + " is longer than " + limit + " characters"
	case ocppjson.TooFew:
		return where + " has fewer than " + limit + " elements"
	case ocppjson.TooMany:
		return where + " has more than " + limit + " elements"
	case ocppjson.BelowMinimum:
		return where + " is below " + limit
	case ocppjson.AboveMaximum:
		return where + " is above " + limit
	case ocppjson.NotRepresentable:
		return where + " is too large a number"
	}
	return where + " is not valid"
}

// member is the last name of a JSON pointer.
func member(path string) string { return path[strings.LastIndexByte(path, '/')+1:] }
