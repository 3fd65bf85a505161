package definition

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
)

// enum writes the type, its constants and the check of a value.
func (g *generator) enum(e *Enum) error {
	g.printf("// %s is an enumeration; the constants list its values. Values it does not list are kept when they\n", e.Name)
	g.printf("// are received. In an optional member \"\" means absent.\ntype %s string\n\n", e.Name)
	g.printf("// The values of %s.\nconst (\n", e.Name)
	seen := map[string]bool{}
	for _, v := range e.Values {
		name := e.Name + constName(v.Value)
		if seen[name] {
			return fmt.Errorf("enum %s: two values give the constant %s", e.Name, name)
		}
		seen[name] = true
		since := ""
		if v.Since21 {
			since = " // since 2.1"
		}
		g.printf("\t%s %s = %q%s\n", name, e.Name, v.Value, since)
	}
	g.printf(")\n\n")
	g.printf("func enum%s(s string) ocppjson.Since {\n\tswitch %s(s) {\n", e.Name, e.Name)
	for _, since21 := range []bool{false, true} {
		var names []string
		for _, v := range e.Values {
			if v.Since21 == since21 {
				names = append(names, e.Name+constName(v.Value))
			}
		}
		if len(names) == 0 {
			continue
		}
		answer := "Always"
		if since21 {
			answer = "Newer"
		}
		g.printf("\tcase %s:\n\t\treturn ocppjson.%s\n", strings.Join(names, ",\n\t\t"), answer)
	}
	g.printf("\t}\n\treturn ocppjson.Never\n}\n\n")
	return nil
}

// actions writes the table of actions in the order of their names, its look-up and the number rules.
func (g *generator) actions() {
	type entry struct {
		*Message
		block string
	}
	var all []entry
	for _, b := range g.set.Blocks {
		for _, m := range b.Messages {
			all = append(all, entry{m, b.Name})
		}
	}
	slices.SortFunc(all, func(a, b entry) int { return strings.Compare(a.Name, b.Name) })
	g.printf("// actions is sorted by name.\nvar actions = [...]ocppjson.ActionInfo{\n")
	for _, m := range all {
		var f []string
		add := func(on bool, name string) {
			if on {
				f = append(f, name+": true")
			}
		}
		add(m.FromStation, "FromStation")
		add(m.FromCSMS, "FromCSMS")
		add(!m.Unconfirmed, "Confirmed")
		add(g.set.CustomData && !m.Since21, "In201")
		f = append(f, fmt.Sprintf("Block: %q", m.block),
			fmt.Sprintf("NewRequest: func() ocppjson.Message { return new(%s) }", m.Request.Name))
		if m.Response != nil {
			f = append(f, fmt.Sprintf("NewResponse: func() ocppjson.Message { return new(%s) }", m.Response.Name))
		}
		g.printf("\t{Name: %q, %s},\n", m.Name, strings.Join(f, ", "))
	}
	g.printf("}\n\n// actionIndex returns the action's index in actions, -1 if there is none.\n")
	g.printf("func actionIndex(name string) int {\n\tswitch name {\n")
	for i, m := range all {
		g.printf("\tcase %q:\n\t\treturn %d\n", m.Name, i)
	}
	g.printf("\t}\n\treturn -1\n}\n\n")
	if len(g.rules) == 0 {
		return
	}
	g.printf("// The rules of numbers with bounds.\nvar (\n")
	var names []string
	for name := range g.rules {
		names = append(names, name)
	}
	slices.Sort(names)
	for _, name := range names {
		g.printf("\t%s = %s\n", name, g.rules[name])
	}
	g.printf(")\n")
}

// lacks writes the table of what 2.0.1 does not have.
func (g *generator) lacks() {
	g.printf("// lacks is in the order of the definitions.\nvar lacks = [...]Lack{\n")
	for _, b := range g.set.Blocks {
		for _, m := range b.Messages {
			if m.Since21 {
				g.printf("\t{Type: %q},\n", m.Name)
				continue
			}
			g.lacksOf(m.Request)
			if m.Response != nil {
				g.lacksOf(m.Response)
			}
		}
		for _, o := range b.Objects {
			g.lacksOf(o)
		}
		for _, e := range b.Enums {
			for _, v := range e.Values {
				if v.Since21 {
					g.printf("\t{Type: %q, Value: %q},\n", e.Name, v.Value)
				}
			}
		}
	}
	g.printf("}\n")
}

func (g *generator) lacksOf(o *Object) {
	for _, f := range o.Fields {
		if f.Since21 {
			g.printf("\t{Type: %q, Member: %q},\n", o.Name, f.Name)
		}
	}
}

// describe returns the field's facts for its comment.
func describe(f *Field) string {
	text := typeText(f.Type)
	if !f.Required {
		text = "optional " + text
	}
	switch {
	case f.Since21:
		text += ", since 2.1"
	case f.Older != nil:
		old := typeText(f.Older.Type)
		if f.Older.Required != f.Required {
			old = map[bool]string{true: "required ", false: "optional "}[f.Older.Required] + old
		}
		text += "; 2.0.1: " + old
	}
	return text
}

// typeText writes a type as the definitions do.
func typeText(t Type) string {
	text := t.Ref
	for name, k := range kinds {
		if k == t.Kind {
			text = name
		}
	}
	if t.MaxLength > 0 {
		text += fmt.Sprintf("(%d)", t.MaxLength)
	}
	if t.Array {
		text += fmt.Sprintf("[%d..", t.MinItems)
		if t.MaxItems > 0 {
			text += strconv.Itoa(t.MaxItems)
		}
		text += "]"
	}
	if t.Min != nil {
		text += " >=" + strconv.FormatFloat(*t.Min, 'f', -1, 64)
	}
	if t.Max != nil {
		text += " <=" + strconv.FormatFloat(*t.Max, 'f', -1, 64)
	}
	if t.MultipleOf != "" {
		text += " multipleOf " + t.MultipleOf
	}
	return text
}
