package api

import (
	"encoding/json"
	"reflect"
	"strings"
	"time"

	"github.com/danielgtaylor/huma/v2"

	"github.com/evenkeel/evenkeel/csms"
)

// commandRequest is what is wanted of a station: the type of the command, the parameters
// of that type beside it, and how long it may wait. Its schema is one for each type.
type commandRequest struct {
	ChargingStationID string
	Params            csms.Params
	TimeoutSec        int
	Deadline          *time.Time
}

// UnmarshalJSON reads what the schema of the type has let pass.
func (c *commandRequest) UnmarshalJSON(text []byte) error {
	var head struct {
		Type              csms.CommandType `json:"type"`
		ChargingStationID string           `json:"chargingStationId"`
		TimeoutSec        int              `json:"timeoutSec"`
		Deadline          *time.Time       `json:"deadline"`
	}
	if err := json.Unmarshal(text, &head); err != nil {
		return err
	}
	p, err := csms.DecodeParams(head.Type, text)
	if err != nil {
		return err
	}
	if start, ok := p.(csms.Start); ok && start.IDToken != nil && start.IDToken.Type == "" {
		start.IDToken.Type = "ISO14443" // just decoded: nobody else has it
	}
	*c = commandRequest{head.ChargingStationID, p, head.TimeoutSec, head.Deadline}
	return nil
}

// Schema implements [huma.SchemaProvider]: one schema for each type of command, told
// apart by "type".
func (commandRequest) Schema(r huma.Registry) *huma.Schema {
	one := &huma.Schema{
		Type:          huma.TypeObject,
		Properties:    map[string]*huma.Schema{"type": {Type: huma.TypeString}},
		Required:      []string{"type"},
		Discriminator: &huma.Discriminator{PropertyName: "type", Mapping: map[string]string{}},
		// Open here, for each type says itself what it has.
		AdditionalProperties: true,
	}
	for _, p := range csms.AllParams() {
		word := string(p.Type())
		name := "Command" + strings.ToUpper(word[:1]) + word[1:]
		ref := "#/components/schemas/" + name
		one.OneOf = append(one.OneOf, &huma.Schema{Ref: ref})
		one.Discriminator.Mapping[word] = ref
		one.Properties["type"].Enum = append(one.Properties["type"].Enum, word)
		if r.Map()[name] == nil {
			r.Map()[name] = paramsSchema(r, p)
		}
	}
	one.PrecomputeMessages()
	return one
}

// paramsSchema is the schema of one type of command.
func paramsSchema(r huma.Registry, p csms.Params) *huma.Schema {
	// A number whose digits are kept as they are.
	r.RegisterTypeAlias(reflect.TypeFor[json.Number](), reflect.TypeFor[float64]())
	s := huma.SchemaFromType(r, reflect.TypeOf(p))
	s.Properties["type"] = &huma.Schema{Type: huma.TypeString, Enum: []any{string(p.Type())}}
	s.Properties["chargingStationId"] = &huma.Schema{
		Type: huma.TypeString, MinLength: new(1), MaxLength: new(48),
		Description: "Where the path does not name the station",
	}
	s.Properties["timeoutSec"] = &huma.Schema{
		Type: huma.TypeInteger, Minimum: new(1.0), Maximum: new(86400.0),
		Description: "How long to wait for the station to come, default 60",
	}
	s.Properties["deadline"] = &huma.Schema{Type: huma.TypeString, Format: "date-time", Description: "The same as an instant"}
	s.Required = append(s.Required, "type")
	s.PrecomputeMessages()
	return s
}
