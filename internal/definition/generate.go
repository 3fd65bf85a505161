package definition

import (
	"bytes"
	"fmt"
	"go/format"
	"math"
	"strconv"
	"strings"
)

// Generate returns the generated files of the package with that name, by file name: one Go file for
// each block, the table of actions, the JSON Schema bundles and, where the set knows two versions, the
// table of what 2.0.1 lacks.
func Generate(s *Set, pkg string, twoVersions bool) (map[string][]byte, error) {
	g := &generator{set: s, pkg: pkg, rules: map[string]string{}, elements: s.elements()}
	files := map[string][]byte{}
	for _, b := range s.Blocks {
		g.start()
		for _, m := range b.Messages {
			g.message(m)
		}
		for _, o := range b.Objects {
			g.printf("// %s is an object type of the block %s.\n", o.Name, b.Name)
			g.object(o)
		}
		for _, e := range b.Enums {
			if err := g.enum(e); err != nil {
				return nil, err
			}
		}
		if err := g.finish(files, b.File+"_gen.go"); err != nil {
			return nil, err
		}
	}
	g.start()
	g.actions()
	if err := g.finish(files, "actions_gen.go"); err != nil {
		return nil, err
	}
	if !twoVersions {
		files["schema_gen.json"] = schemaBundle(s, false)
		return files, nil
	}
	files["schema201_gen.json"], files["schema21_gen.json"] = schemaBundle(s, true), schemaBundle(s, false)
	g.start()
	g.lacks()
	return files, g.finish(files, "lacks_gen.go")
}

// generator collects the text of one file after the other.
type generator struct {
	set   *Set
	pkg   string
	out   bytes.Buffer
	rules map[string]string // names of the number rules used, with their Go text
	// elements are the object types that arrays hold; owner is the one whose decoder is being written.
	elements map[string]bool
	owner    string
}

func (g *generator) printf(text string, args ...any) { fmt.Fprintf(&g.out, text, args...) }

func (g *generator) start() {
	g.out.Reset()
	g.printf("// Code generated from definitions/ by internal/definition/generate. DO NOT EDIT.\n\npackage %s\n\n", g.pkg)
	g.printf("import \"github.com/evenkeel/evenkeel/ocppjson\"\n\n")
}

func (g *generator) finish(files map[string][]byte, name string) error {
	text, err := format.Source(g.out.Bytes())
	if err != nil {
		return fmt.Errorf("%s: %w\n%s", name, err, g.out.Bytes())
	}
	if !bytes.Contains(text[bytes.Index(text, []byte("import ")):], []byte("ocppjson.")) {
		text = bytes.Replace(text, []byte("import \"github.com/evenkeel/evenkeel/ocppjson\"\n\n"), nil, 1)
	}
	files[name] = text
	return nil
}

func (g *generator) message(m *Message) {
	sender := "the station"
	switch {
	case m.FromStation && m.FromCSMS:
		sender = "either side"
	case m.FromCSMS:
		sender = "the CSMS"
	}
	since := ""
	if m.Since21 {
		since = " Since OCPP 2.1."
	}
	how := "sent by " + sender
	if m.Unconfirmed {
		how += " as SEND, which has no response"
	}
	g.printf("// %s is the request of %s, %s.%s\n", m.Request.Name, m.Name, how, since)
	g.object(m.Request)
	g.messageMethods(m.Request.Name, m.Name, false)
	if m.Response != nil {
		g.printf("// %s is the response to %s.%s\n", m.Response.Name, m.Name, since)
		g.object(m.Response)
		g.messageMethods(m.Response.Name, m.Name, true)
	}
}

func (g *generator) messageMethods(typ, action string, response bool) {
	g.printf("// ActionName returns %q.\nfunc (*%s) ActionName() string { return %q }\n\n", action, typ, action)
	g.printf("// IsResponse returns %v.\nfunc (*%s) IsResponse() bool { return %v }\n\n", response, typ, response)
	g.printf("// AppendJSON appends the message to dst as a JSON object.\nfunc (m *%s) AppendJSON(dst []byte) []byte { return m.appendTo(dst) }\n\n", typ)
}

// object writes the struct with its decoder and encoder.
func (g *generator) object(o *Object) {
	g.printf("type %s struct {\n", o.Name)
	for _, f := range o.Fields {
		omit := ""
		if f.optional() || f.Since21 {
			omit = ",omitempty"
		}
		g.printf("\t%s %s `json:\"%s%s\"` // %s\n", fieldName(f.Name), g.goType(f), f.Name, omit, describe(f))
	}
	if g.set.CustomData {
		g.printf("\tCustomData ocppjson.Raw `json:\"customData,omitempty\"` // object with vendorId and whatever the vendor adds\n")
	}
	g.printf("}\n\n")
	g.decoder(o)
	g.encoder(o)
}

func (g *generator) decoder(o *Object) {
	g.owner = o.Name
	if len(o.Fields) == 0 && !g.set.CustomData {
		g.printf("func (m *%s) decode(d *ocppjson.Decoder) {\n\tfor key, ok := d.First(); ok; key, ok = d.Next() {\n\t\td.Unknown(key)\n\t}\n}\n\n", o.Name)
		return
	}
	g.printf("func (m *%s) decode(d *ocppjson.Decoder) {\n\tvar seen uint64\n", o.Name)
	g.printf("\tfor key, ok := d.First(); ok; key, ok = d.Next() {\n\t\tswitch key {\n")
	// Required members get the low bits, so that one mask and the names in order report what is missing.
	ordered := requiredFirst(o.Fields)
	bits := map[string]int{}
	for i, f := range ordered {
		bits[f.Name] = i
	}
	for _, f := range o.Fields {
		g.printf("\t\tcase %q:\n\t\t\td.Seen(&seen, %d)\n", f.Name, bits[f.Name])
		g.decodeField(f)
	}
	if g.set.CustomData {
		g.printf("\t\tcase \"customData\":\n\t\t\td.Seen(&seen, %d)\n\t\t\tm.CustomData = d.CustomData(key)\n", len(o.Fields))
	}
	g.printf("\t\tdefault:\n\t\t\td.Unknown(key)\n\t\t}\n\t}\n")
	g.required(ordered)
	g.printf("}\n\n")
}

// required writes the check for missing members.
func (g *generator) required(ordered []*Field) {
	var newer, older uint64
	var names []string
	for i, f := range ordered {
		old, in201 := f.In201()
		if f.Required {
			newer |= 1 << i
		}
		if in201 && old.Required {
			older |= 1 << i
		}
		if f.Required || in201 && old.Required {
			names = append(names, strconv.Quote(f.Name))
		}
	}
	switch list := strings.Join(names, ", "); {
	case newer|older == 0:
	case newer == older:
		g.printf("\tif missing := %#x &^ seen; missing != 0 {\n\t\td.Missing(missing, %s)\n\t}\n", newer, list)
	default:
		g.printf("\tif missing := uint64(d.Pick(%#x, %#x)) &^ seen; missing != 0 {\n\t\td.Missing(missing, %s)\n\t}\n", older, newer, list)
	}
}

func requiredFirst(fields []*Field) []*Field {
	var first, rest []*Field
	for _, f := range fields {
		if old, in201 := f.In201(); f.Required || in201 && old.Required {
			first = append(first, f)
		} else {
			rest = append(rest, f)
		}
	}
	return append(first, rest...)
}

// optional says that the Go field can be absent: in one of the versions the member may be left out.
func (f *Field) optional() bool { return !f.Required || f.Older != nil && !f.Older.Required }

// enumType returns the enumeration whose Go type the field has, "" if none: one the field has in either
// version, because a string type holds the values of both.
func (f *Field) enumType() string {
	if f.Type.Kind == EnumRef {
		return f.Type.Ref
	}
	if f.Older != nil && f.Older.Type.Kind == EnumRef {
		return f.Older.Type.Ref
	}
	return ""
}

func (g *generator) goType(f *Field) string {
	base, pointer := "", true
	switch f.Type.Kind {
	case String:
		base = "string"
	case Integer:
		base = "int"
	case Number:
		base = "float64"
	case Boolean:
		base = "bool"
	case ObjectRef:
		base = f.Type.Ref
	case URI:
		base, pointer = "string", false
	case DateTime:
		base, pointer = "ocppjson.DateTime", false
	case Any:
		base, pointer = "ocppjson.Raw", false
	}
	if e := f.enumType(); e != "" {
		base, pointer = e, false
	}
	switch {
	case f.Type.Array:
		return "[]" + base
	case pointer && f.optional():
		return "*" + base
	default:
		return base
	}
}

// decodeField writes what reads the member's value in each version.
func (g *generator) decodeField(f *Field) {
	target := "m." + fieldName(f.Name)
	newer := g.read(f, target, f.Type, f.Required)
	switch {
	case f.Since21:
		g.printf("\t\t\tif d.Older {\n\t\t\t\td.Newer(key)\n\t\t\t\tcontinue\n\t\t\t}\n%s", newer)
	case f.Older != nil:
		if older := g.read(f, target, f.Older.Type, f.Older.Required); older != newer {
			g.printf("\t\t\tif d.Older {\n%s\t\t\t\tcontinue\n\t\t\t}\n%s", older, newer)
			return
		}
		g.printf("%s", newer)
	default:
		g.printf("%s", newer)
	}
}

// read returns the statements that read a value of type t into the field.
func (g *generator) read(f *Field, target string, t Type, required bool) string {
	if t.Array {
		return target + " = " + g.readArray(f, t, required) + "\n"
	}
	opt := ""
	if f.optional() {
		opt = "Opt"
	}
	switch t.Kind {
	case String:
		if e := f.enumType(); e != "" {
			if opt == "" {
				return fmt.Sprintf("%s = %s(d.String(key, %d))\n", target, e, t.MaxLength)
			}
			return fmt.Sprintf("%s = %s(d.OptText(key, %d))\n", target, e, t.MaxLength)
		}
		return fmt.Sprintf("%s = d.%sString(key, %d)\n", target, opt, t.MaxLength)
	case Integer:
		if f.Type.Kind == Number {
			return fmt.Sprintf("%s = d.%sFloat(key, &%s)\n", target, opt, g.rule(t))
		}
		lo, hi := integerBounds(t)
		return fmt.Sprintf("%s = d.%sInt(key, %s, %s)\n", target, opt, lo, hi)
	case Number:
		return fmt.Sprintf("%s = d.%sFloat(key, %s)\n", target, opt, g.ruleArg(t))
	case Boolean:
		return fmt.Sprintf("%s = d.%sBool(key)\n", target, opt)
	case DateTime:
		return fmt.Sprintf("%s = d.%sDateTime(key)\n", target, opt)
	case URI:
		return fmt.Sprintf("%s = d.URI(key)\n", target)
	case Any:
		return fmt.Sprintf("%s = d.Any(key)\n", target)
	case EnumRef:
		return fmt.Sprintf("%s = %s(d.%sEnum(key, enum%s))\n", target, t.Ref, opt, t.Ref)
	}
	if opt == "" {
		return fmt.Sprintf("if d.Object(key) {\n%s.decode(d)\n}\n", target)
	}
	fresh := "new(" + t.Ref + ")"
	if g.elements[g.owner] {
		fresh = "ocppjson.New[" + t.Ref + "](d)"
	}
	return fmt.Sprintf("if d.OptObject(key) {\n%s = %s\n%s.decode(d)\n}\n", target, fresh, target)
}

func (g *generator) readArray(f *Field, t Type, required bool) string {
	bounds := fmt.Sprintf("ocppjson.Bounds{Min: %d, Max: %d, Required: %v}", t.MinItems, t.MaxItems, required)
	switch t.Kind {
	case ObjectRef:
		return fmt.Sprintf("ocppjson.Array(d, key, %s, (*%s).decode)", bounds, t.Ref)
	case EnumRef:
		return fmt.Sprintf("ocppjson.Enums[%s](d, key, %s, enum%s)", t.Ref, bounds, t.Ref)
	case Integer:
		lo, hi := integerBounds(t)
		return fmt.Sprintf("ocppjson.Ints(d, key, %s, %s, %s)", bounds, lo, hi)
	case Number:
		return fmt.Sprintf("ocppjson.Floats(d, key, %s, %s)", bounds, g.ruleArg(t))
	default:
		if e := f.enumType(); e != "" {
			return fmt.Sprintf("ocppjson.Texts[%s](d, key, %s, %d)", e, bounds, t.MaxLength)
		}
		return fmt.Sprintf("ocppjson.Strings(d, key, %s, %d)", bounds, t.MaxLength)
	}
}

func integerBounds(t Type) (lo, hi string) {
	lo, hi = "ocppjson.NoMin", "ocppjson.NoMax"
	if t.Min != nil {
		lo = strconv.FormatFloat(math.Ceil(*t.Min), 'f', -1, 64)
	}
	if t.Max != nil {
		hi = strconv.FormatFloat(math.Floor(*t.Max), 'f', -1, 64)
	}
	return lo, hi
}

func (g *generator) ruleArg(t Type) string {
	if t.Min == nil && t.Max == nil && t.MultipleOf == "" {
		return "nil"
	}
	return "&" + g.rule(t)
}

// rule returns the name of the package-level NumberRule for t.
func (g *generator) rule(t Type) string {
	name, bounded := "number", 0
	var fields []string
	if t.Kind == Integer {
		name += "Whole"
		fields = append(fields, "Whole: true")
	}
	if t.MultipleOf != "" {
		name += "Tenths"
		fields = append(fields, "Tenths: true")
	}
	text := func(v float64) string { return strconv.FormatFloat(v, 'f', -1, 64) }
	clean := strings.NewReplacer("-", "Minus", ".", "Point")
	if t.Min != nil {
		name += "From" + clean.Replace(text(*t.Min))
		fields = append(fields, "Min: "+text(*t.Min))
		bounded |= 1
	}
	if t.Max != nil {
		name += "To" + clean.Replace(text(*t.Max))
		fields = append(fields, "Max: "+text(*t.Max))
		bounded |= 2
	}
	if bounded != 0 {
		fields = append(fields, fmt.Sprintf("Bounded: %d", bounded))
	}
	g.rules[name] = "ocppjson.NumberRule{" + strings.Join(fields, ", ") + "}"
	return name
}

func (g *generator) encoder(o *Object) {
	g.printf("func (m *%s) appendTo(dst []byte) []byte {\n\tdst = append(dst, '{')\n", o.Name)
	for _, f := range o.Fields {
		g.appendField(f)
	}
	if g.set.CustomData {
		g.printf("\tdst = ocppjson.AppendRaw(dst, \"customData\", m.CustomData)\n")
	}
	g.printf("\treturn append(dst, '}')\n}\n\n")
}

func (g *generator) appendField(f *Field) {
	field, t := "m."+fieldName(f.Name), f.Type
	call := func(function string, more string) {
		g.printf("\tdst = ocppjson.%s(dst, %q, %s%s)\n", function, f.Name, field, more)
	}
	opt := ""
	if f.optional() {
		opt = "Opt"
	}
	switch {
	case t.Array && t.Kind == ObjectRef:
		call("AppendArray", fmt.Sprintf(", (*%s).appendTo", t.Ref))
	case t.Array && t.Kind == Integer:
		call("AppendInts", "")
	case t.Array && t.Kind == Number:
		call("AppendFloats", "")
	case t.Array:
		call("AppendStrings", "")
	case t.Kind == Any:
		call("AppendRaw", "")
	case t.Kind == EnumRef || t.Kind == DateTime || t.Kind == URI || f.enumType() != "":
		// A required member is written also when it is empty, so that the check finds it.
		if opt == "" && !f.Since21 {
			call("AppendString", "")
		} else {
			call("AppendText", "")
		}
	case t.Kind == String:
		call("Append"+opt+"String", "")
	case t.Kind == Integer:
		call("Append"+opt+"Int", "")
	case t.Kind == Number:
		call("Append"+opt+"Float", "")
	case t.Kind == Boolean:
		call("Append"+opt+"Bool", "")
	case opt == "":
		g.printf("\tdst = %s.appendTo(ocppjson.AppendName(dst, %q))\n", field, f.Name)
	default:
		g.printf("\tif %s != nil {\n\t\tdst = %s.appendTo(ocppjson.AppendName(dst, %q))\n\t}\n", field, field, f.Name)
	}
}
