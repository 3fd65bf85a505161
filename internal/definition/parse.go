package definition

import (
	"fmt"
	"io/fs"
	"path"
	"slices"
	"strconv"
	"strings"
)

// Load parses every *.ocpp file at the top of fsys. An error names file and line.
func Load(fsys fs.FS) (*Set, error) {
	names, err := fs.Glob(fsys, "*.ocpp")
	if err != nil {
		return nil, err
	}
	if len(names) == 0 {
		return nil, fmt.Errorf("no *.ocpp file")
	}
	slices.Sort(names)
	s := &Set{objects: map[string]*Object{}, enums: map[string]*Enum{}}
	for _, name := range names {
		text, err := fs.ReadFile(fsys, name)
		if err != nil {
			return nil, err
		}
		p := &parser{set: s, file: name}
		if err := p.parse(string(text)); err != nil {
			return nil, err
		}
	}
	return s, s.resolve()
}

// parser reads one file line by line; the fields below say what the current line belongs to.
type parser struct {
	set   *Set
	file  string
	line  int
	block *Block

	message *Message // the message whose parts follow, nil outside
	object  *Object  // the object whose fields follow, nil outside
	enum    *Enum    // the enumeration whose values follow, nil outside
	since21 bool     // the enum values that follow were added by 2.1
}

func (p *parser) parse(text string) error {
	for i, line := range strings.Split(text, "\n") {
		p.line = i + 1
		if cut := strings.Index(line, "#"); cut >= 0 {
			line = line[:cut]
		}
		if strings.TrimSpace(line) == "" {
			continue
		}
		var err error
		if line[0] == '\t' || line[0] == ' ' {
			err = p.member(strings.TrimSpace(line))
		} else {
			err = p.heading(strings.Fields(line))
		}
		if err != nil {
			return fmt.Errorf("%s:%d: %w", p.file, p.line, err)
		}
	}
	if p.block == nil {
		return fmt.Errorf("%s: no block line", p.file)
	}
	return nil
}

// heading reads a line that starts in the first column.
func (p *parser) heading(words []string) error {
	p.message, p.object, p.enum = nil, nil, nil
	if words[0] == "block" && len(words) == 2 && p.block == nil {
		p.block = &Block{Name: words[1], File: strings.TrimSuffix(path.Base(p.file), ".ocpp")}
		p.set.Blocks = append(p.set.Blocks, p.block)
		return nil
	}
	if p.block == nil {
		return fmt.Errorf("the first line must be block NAME")
	}
	if words[0] == "customData" && len(words) == 1 {
		p.set.CustomData = true
		return nil
	}
	if len(words) < 2 {
		return fmt.Errorf("want block, message, type, enum or customData, got %q", words[0])
	}
	name := words[1]
	switch words[0] {
	case "message":
		return p.messageHeading(name, words[2:])
	case "type":
		if p.set.objects[name] != nil || len(words) > 2 {
			return fmt.Errorf("type %s is defined twice or followed by something", name)
		}
		p.object = &Object{Name: name}
		p.set.objects[name] = p.object
		p.block.Objects = append(p.block.Objects, p.object)
	case "enum":
		if p.set.enums[name] != nil || len(words) > 2 {
			return fmt.Errorf("enum %s is defined twice or followed by something", name)
		}
		p.enum, p.since21 = &Enum{Name: name}, false
		p.set.enums[name] = p.enum
		p.block.Enums = append(p.block.Enums, p.enum)
	default:
		return fmt.Errorf("want block, message, type, enum or customData, got %q", words[0])
	}
	return nil
}

func (p *parser) messageHeading(name string, words []string) error {
	m := &Message{Name: name}
	for len(words) > 0 {
		two := strings.Join(words[:min(2, len(words))], " ")
		n := 2
		switch {
		case two == "from station":
			m.FromStation = true
		case two == "from csms":
			m.FromCSMS = true
		case two == "from both":
			m.FromStation, m.FromCSMS = true, true
		case two == "since 2.1":
			m.Since21 = true
		case words[0] == "unconfirmed":
			m.Unconfirmed, n = true, 1
		default:
			return fmt.Errorf("message %s: unknown words %q", name, two)
		}
		words = words[n:]
	}
	if !m.FromStation && !m.FromCSMS {
		return fmt.Errorf("message %s: say from station, from csms or from both", name)
	}
	p.message = m
	p.block.Messages = append(p.block.Messages, m)
	return nil
}

// member reads an indented line.
func (p *parser) member(line string) error {
	if p.message != nil && (line == "request" || line == "response") {
		p.object = &Object{Name: p.message.Name + "Request", Payload: true}
		if line == "request" {
			p.message.Request = p.object
		} else {
			p.object.Name = p.message.Name + "Response"
			p.message.Response = p.object
		}
		return nil
	}
	switch {
	case p.object != nil:
		f, err := parseField(line)
		if err != nil {
			return err
		}
		if slices.ContainsFunc(p.object.Fields, func(g *Field) bool { return g.Name == f.Name }) {
			return fmt.Errorf("member %s is defined twice", f.Name)
		}
		f.line = p.line
		p.object.Fields = append(p.object.Fields, f)
	case p.enum != nil:
		if rest, ok := strings.CutPrefix(line, "since 2.1:"); ok {
			p.since21, line = true, rest
		}
		for _, v := range strings.Fields(line) {
			if slices.ContainsFunc(p.enum.Values, func(w EnumValue) bool { return w.Value == v }) {
				return fmt.Errorf("value %s is listed twice", v)
			}
			p.enum.Values = append(p.enum.Values, EnumValue{Value: v, Since21: p.since21})
		}
	default:
		return fmt.Errorf("an indented line must follow a message, type or enum")
	}
	return nil
}

// parseField reads "name[?] TYPE [since 2.1]" or "name[?] TYPE | 2.0.1: [required|optional] [TYPE]".
func parseField(line string) (*Field, error) {
	now, older, changed := strings.Cut(line, "|")
	words := strings.Fields(now)
	f := &Field{Required: true}
	f.Name = words[0]
	if name, optional := strings.CutSuffix(f.Name, "?"); optional {
		f.Name, f.Required = name, false
	}
	words = words[1:]
	if n := len(words); n >= 2 && words[n-2] == "since" && words[n-1] == "2.1" {
		f.Since21, words = true, words[:n-2]
	}
	t, err := parseType(words)
	if err != nil {
		return nil, fmt.Errorf("member %s: %w", f.Name, err)
	}
	f.Type = t
	if !changed {
		return f, nil
	}
	older, ok := strings.CutPrefix(strings.TrimSpace(older), "2.0.1:")
	if !ok || f.Since21 {
		return nil, fmt.Errorf("member %s: after | must follow 2.0.1: and the member as it is there", f.Name)
	}
	f.Older = &Older{Required: f.Required, Type: f.Type}
	words = strings.Fields(older)
	if len(words) > 0 && (words[0] == "required" || words[0] == "optional") {
		f.Older.Required, words = words[0] == "required", words[1:]
	}
	if len(words) > 0 {
		if f.Older.Type, err = parseType(words); err != nil {
			return nil, fmt.Errorf("member %s, 2.0.1: %w", f.Name, err)
		}
	}
	return f, nil
}

var kinds = map[string]Kind{
	"string": String, "integer": Integer, "number": Number, "boolean": Boolean,
	"dateTime": DateTime, "uri": URI, "any": Any,
}

// parseType reads "BASE[(MAX)][[MIN..[MAX]]] [>=MIN] [<=MAX] [multipleOf STEP]".
func parseType(words []string) (Type, error) {
	if len(words) == 0 {
		return Type{}, fmt.Errorf("no type")
	}
	var t Type
	base := words[0]
	if b, card, ok := strings.Cut(base, "["); ok {
		lo, hi, ok := strings.Cut(strings.TrimSuffix(card, "]"), "..")
		if !ok {
			return t, fmt.Errorf("want [MIN..MAX], got [%s", card)
		}
		t.Array = true
		var err error
		if t.MinItems, err = strconv.Atoi(lo); err != nil {
			return t, err
		}
		if hi != "" {
			if t.MaxItems, err = strconv.Atoi(hi); err != nil {
				return t, err
			}
		}
		base = b
	}
	if b, limit, ok := strings.Cut(base, "("); ok {
		n, err := strconv.Atoi(strings.TrimSuffix(limit, ")"))
		if err != nil || b != "string" {
			return t, fmt.Errorf("want string(MAX), got %s", base)
		}
		t.MaxLength, base = n, b
	}
	if k, ok := kinds[base]; ok {
		t.Kind = k
	} else {
		t.Kind, t.Ref = ObjectRef, base // resolve tells objects from enumerations.
	}
	return t, t.parseBounds(words[1:])
}

func (t *Type) parseBounds(words []string) error {
	if len(words) > 0 && t.Kind != Integer && t.Kind != Number {
		return fmt.Errorf("bounds on something that is no number: %s", strings.Join(words, " "))
	}
	for i := 0; i < len(words); i++ {
		w := words[i]
		switch {
		case strings.HasPrefix(w, ">=") || strings.HasPrefix(w, "<="):
			v, err := strconv.ParseFloat(w[2:], 64)
			if err != nil {
				return err
			}
			if w[0] == '>' {
				t.Min = &v
			} else {
				t.Max = &v
			}
		case w == "multipleOf" && i+1 < len(words):
			// One step is all that OCPP uses; another needs a check in ocppjson first.
			if i++; words[i] != "0.1" {
				return fmt.Errorf("multipleOf %s is not supported", words[i])
			}
			t.MultipleOf = words[i]
		default:
			return fmt.Errorf("unknown bound %q", w)
		}
	}
	return nil
}

// resolve binds the references of all fields and checks that each message is complete.
func (s *Set) resolve() error {
	bind := func(owner string, t *Type) error {
		if t.Kind != ObjectRef {
			return nil
		}
		switch {
		case s.objects[t.Ref] != nil:
		case s.enums[t.Ref] != nil:
			t.Kind = EnumRef
		default:
			return fmt.Errorf("%s: type %s is not defined", owner, t.Ref)
		}
		return nil
	}
	var objects []*Object
	for _, b := range s.Blocks {
		objects = append(objects, b.Objects...)
		for _, m := range b.Messages {
			if m.Request == nil || (m.Response == nil) != m.Unconfirmed {
				return fmt.Errorf("message %s: request or response is missing", m.Name)
			}
			objects = append(objects, m.Request)
			if m.Response != nil {
				objects = append(objects, m.Response)
			}
		}
	}
	for _, o := range objects {
		for _, f := range o.Fields {
			owner := o.Name + "." + f.Name
			if err := bind(owner, &f.Type); err != nil {
				return err
			}
			if f.Older == nil {
				continue
			}
			if err := bind(owner, &f.Older.Type); err != nil {
				return err
			}
			if f.Older.Type.Array != f.Type.Array {
				return fmt.Errorf("%s: array in one version only", owner)
			}
		}
		if len(o.Fields) > 63 {
			return fmt.Errorf("%s: more members than the generated codec can track", o.Name)
		}
	}
	return nil
}
