package ocpp2_test

import (
	"fmt"

	"github.com/evenkeel/evenkeel/ocpp2"
)

func ExampleDecodeRequest() {
	payload := []byte(`{"reason":"PowerUp","chargingStation":{"model":"M1","vendorName":"Acme","serialNumber":4711}}`)
	m, violations, err := ocpp2.DecodeRequest(ocpp2.V201, "BootNotification", payload)
	if err != nil {
		panic(err)
	}
	boot := m.(*ocpp2.BootNotificationRequest)
	fmt.Println(boot.Reason, boot.ChargingStation.Model, *boot.ChargingStation.SerialNumber)
	for _, v := range violations {
		fmt.Println(v)
	}
	// Output:
	// PowerUp M1 4711
	// /chargingStation/serialNumber is a string sent as a number: 4711
}

func ExampleAppend() {
	text, violations := ocpp2.Append(nil, ocpp2.V201, &ocpp2.ResetRequest{Type: ocpp2.ResetTypeImmediateAndResume, EVSEID: new(1)})
	fmt.Println(string(text))
	for _, v := range violations {
		fmt.Println(v)
	}
	// Output:
	// {"type":"ImmediateAndResume","evseId":1}
	// /type does not exist in the negotiated version: ImmediateAndResume
}
