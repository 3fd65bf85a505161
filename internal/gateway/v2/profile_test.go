package v2_test

import (
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/evenkeel/evenkeel/csms"
	"github.com/evenkeel/evenkeel/ocpp2"
)

// TestTwins holds the types of the vocabulary that go over by their JSON to the same
// members as those of the wire, all the way down.
func TestTwins(t *testing.T) {
	t.Parallel()
	for _, twins := range [][2]reflect.Type{
		{reflect.TypeFor[csms.ChargingProfile](), reflect.TypeFor[ocpp2.ChargingProfile]()},
		{reflect.TypeFor[csms.ScheduleUpdate](), reflect.TypeFor[ocpp2.ChargingScheduleUpdate]()},
		{reflect.TypeFor[csms.StationTariff](), reflect.TypeFor[ocpp2.Tariff]()},
	} {
		sameMembers(t, twins[0].Name(), twins[0], twins[1])
	}
}

func sameMembers(t *testing.T, path string, ours, wire reflect.Type) {
	t.Helper()
	a, b := members(ours), members(wire)
	delete(b, "customData") // what vendors add has no meaning here
	if diff := cmp.Diff(names(b), names(a)); diff != "" {
		t.Errorf("%s, - wire, + vocabulary:\n%s", path, diff)
		return
	}
	for name, f := range a {
		in, out := element(f.Type), element(b[name].Type)
		if out.Kind() == reflect.Struct {
			sameMembers(t, path+"."+name, in, out)
		}
	}
}

func members(t reflect.Type) map[string]reflect.StructField {
	all := map[string]reflect.StructField{}
	for i := range t.NumField() {
		name, _, _ := strings.Cut(t.Field(i).Tag.Get("json"), ",")
		all[name] = t.Field(i)
	}
	return all
}

func names(m map[string]reflect.StructField) (all []string) {
	for name := range m {
		all = append(all, name)
	}
	slices.Sort(all)
	return all
}

func element(t reflect.Type) reflect.Type {
	for t.Kind() == reflect.Pointer || t.Kind() == reflect.Slice {
		t = t.Elem()
	}
	return t
}
