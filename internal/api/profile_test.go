package api_test

import (
	"encoding/json"
	"testing"
)

// setProfile is a request with a profile of which one member is another.
func setProfile(member string) string {
	var profile map[string]any
	const sound = `{"id":1,"stackLevel":0,"chargingProfilePurpose":"TxDefaultProfile","chargingProfileKind":"Relative",` +
		`"chargingSchedule":[{"id":1,"chargingRateUnit":"A","chargingSchedulePeriod":[{"startPeriod":0,"limit":16}]}]}`
	for _, text := range []string{sound, "{" + member + "}"} {
		if err := json.Unmarshal([]byte(text), &profile); err != nil {
			panic(err) // a mistake in the test's own text
		}
	}
	text, err := json.Marshal(map[string]any{"type": "setChargingProfile", "chargingProfile": profile})
	if err != nil {
		panic(err)
	}
	return string(text)
}

// periods is a schedule of these periods.
func periods(list string) string {
	return `"chargingSchedule":[{"id":1,"chargingRateUnit":"A","chargingSchedulePeriod":[` + list + `]}]`
}

func TestWrongProfilesSayWhatIsWrongWhere(t *testing.T) {
	t.Parallel()
	s := newServer(t)
	s.station("CS1", false)
	const period = "/chargingProfile/chargingSchedule/0/chargingSchedulePeriod/"
	s.wrongCommands(map[string]string{
		`{"type":"setChargingProfile"}`:                                                                  "/chargingProfile",
		setProfile(`"chargingProfilePurpose":"ChargingStationExternalConstraints"`):                      "/chargingProfile/chargingProfilePurpose",
		setProfile(`"chargingProfileKind":"Absolute"`):                                                   "/chargingProfile/chargingSchedule/0/startSchedule",
		setProfile(`"chargingSchedule":[]`):                                                              "/chargingProfile/chargingSchedule",
		setProfile(`"phase":1`):                                                                          "/chargingProfile/phase",
		setProfile(periods(`{"startPeriod":0,"limit":16.25}`)):                                           period + "0/limit",
		setProfile(periods(`{"startPeriod":0,"limit":"16"}`)):                                            period + "0/limit",
		setProfile(periods(`{"startPeriod":0,"limit":16},{"startPeriod":0,"limit":6}`)):                  period + "1/startPeriod",
		`{"type":"clearChargingProfile","chargingProfileId":1,"evseId":1}`:                               "/chargingProfileId",
		`{"type":"clearChargingProfile","chargingProfilePurpose":"LocalGeneration"}`:                     "/chargingProfilePurpose",
		`{"type":"getCompositeSchedule"}`:                                                                "/durationSec",
		`{"type":"getCompositeSchedule","durationSec":60,"rateUnit":"V"}`:                                "/rateUnit",
		`{"type":"usePriorityCharging","transactionId":"1"}`:                                             "/activate",
		`{"type":"usePriorityCharging","activate":true}`:                                                 "/transactionId",
		`{"type":"updateDynamicSchedule","chargingProfileId":1,"scheduleUpdate":{}}`:                     "/scheduleUpdate",
		`{"type":"updateDynamicSchedule","chargingProfileId":1,"scheduleUpdate":{"limit":0.25}}`:         "/scheduleUpdate/limit",
		`{"type":"notifyAllowedEnergyTransfer","transactionId":"1","allowedEnergyTransfer":[]}`:          "/allowedEnergyTransfer",
		`{"type":"notifyAllowedEnergyTransfer","transactionId":"1","allowedEnergyTransfer":["DC","AC"]}`: "/allowedEnergyTransfer/1",
		`{"type":"afrrSignal","signal":1}`:                                                               "/timestamp",
		`{"type":"getChargingProfiles"}`:                                                                 "/chargingProfileIds",
		`{"type":"getChargingProfiles","chargingProfileIds":[1],"stackLevel":0}`:                         "/chargingProfileIds",
	})
}
