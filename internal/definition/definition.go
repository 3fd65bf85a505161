// Package definition reads the message definitions of definitions/ and generates the wire packages
// from them.
//
// [Load] parses one folder of definition files into a [Set]; [Generate] turns a Set into the Go files
// and the JSON Schema bundle of one wire package. The package is used by the generator command in
// generate/ and by tests only; nothing of it is linked into the server.
package definition

import "slices"

// Set is everything one folder of definitions says: the messages, object types and enumerations of
// one wire package. A Set is not changed after Load and is safe for concurrent reading.
type Set struct {
	// Blocks in the order of their file names.
	Blocks []*Block
	// CustomData says that every object, messages included, may carry the member customData.
	CustomData bool

	objects map[string]*Object
	enums   map[string]*Enum
}

// Block is one definition file: a functional block or feature profile of the specification.
type Block struct {
	// Name is the block's name in Go style, such as "SmartCharging".
	Name string
	// File is the file's base name without its ending; it also names the generated file.
	File     string
	Messages []*Message
	Objects  []*Object
	Enums    []*Enum
}

// Message is one action with its two payloads.
type Message struct {
	Name        string
	FromStation bool // a charging station may send the request
	FromCSMS    bool // the CSMS may send the request
	Since21     bool // absent from 2.0.1
	Unconfirmed bool // sent as SEND: it has no response
	Request     *Object
	Response    *Object // nil if Unconfirmed
}

// Object is an object type: a shared type or the payload of a request or response.
type Object struct {
	// Name is the Go name of the type.
	Name   string
	Fields []*Field
	// Payload says that the object is a message, not a type other objects refer to.
	Payload bool
}

// Field is one member of an object.
type Field struct {
	// Name is the member's name on the wire.
	Name     string
	Required bool
	Type     Type
	Since21  bool // absent from 2.0.1
	// Older is the field as 2.0.1 has it, nil if it is the same there.
	Older *Older

	line int
}

// Older is what 2.0.1 says of a field that 2.1 changed.
type Older struct {
	Required bool
	Type     Type
}

// Kind is the JSON type of a value, refined by format.
type Kind uint8

// The kinds of value.
const (
	String Kind = iota
	Integer
	Number
	Boolean
	DateTime
	URI
	Any
	ObjectRef
	EnumRef
)

// Type is the type of a field with its limits.
type Type struct {
	Kind Kind
	// Ref names the object or enumeration of kinds ObjectRef and EnumRef.
	Ref string
	// MaxLength is the longest string in characters, 0 if unlimited.
	MaxLength int
	// Min and Max bound a number, both inclusive; nil if unlimited.
	Min, Max *float64
	// MultipleOf is 0 or the step a number must be a multiple of.
	MultipleOf string
	// Array says that the value is an array of such values, of MinItems to MaxItems elements
	// (MaxItems 0: unlimited).
	Array              bool
	MinItems, MaxItems int
}

// Enum is a closed list of strings.
type Enum struct {
	Name   string
	Values []EnumValue
}

// EnumValue is one value of an Enum.
type EnumValue struct {
	Value   string
	Since21 bool // absent from 2.0.1
}

// Object returns the shared object type of that name, or nil.
func (s *Set) Object(name string) *Object { return s.objects[name] }

// Enum returns the enumeration of that name, or nil.
func (s *Set) Enum(name string) *Enum { return s.enums[name] }

// Messages returns the messages of all blocks.
func (s *Set) Messages() []*Message {
	var all []*Message
	for _, b := range s.Blocks {
		all = append(all, b.Messages...)
	}
	return all
}

// In201 returns the field's requirement and type by 2.0.1, and false if 2.0.1 lacks the field.
func (f *Field) In201() (Older, bool) {
	switch {
	case f.Since21:
		return Older{}, false
	case f.Older != nil:
		return *f.Older, true
	default:
		return Older{Required: f.Required, Type: f.Type}, true
	}
}

// elements returns the names of the object types that arrays hold.
func (s *Set) elements() map[string]bool {
	names := map[string]bool{}
	for _, b := range s.Blocks {
		objects := slices.Clone(b.Objects)
		for _, m := range b.Messages {
			objects = append(objects, m.Request)
			if m.Response != nil {
				objects = append(objects, m.Response)
			}
		}
		for _, o := range objects {
			for _, f := range o.Fields {
				if f.Type.Array && f.Type.Kind == ObjectRef {
					names[f.Type.Ref] = true
				}
			}
		}
	}
	return names
}
