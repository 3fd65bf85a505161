// Package fleet keeps the charging stations: their records, admission, registration,
// status and what they tell about themselves, and the locations they stand at.
//
// A [Fleet] has two sides. The gateway asks it who may connect ([Fleet.Admit]) and
// tells it what stations report ([Fleet.Boot], [Fleet.Status], ...); the API changes
// records ([Fleet.Put], [Fleet.Approve], ...). Every change is one store transaction
// with its audit entry and its event.
//
// Live state belongs to the newest connection: each has an epoch, and only the holder
// of the newest one may change it (threat-model S8).
//
// The package sends nothing to stations and knows no OCPP version.
package fleet
