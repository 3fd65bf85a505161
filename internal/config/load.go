package config

import (
	"encoding"
	"errors"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strconv"
	"strings"

	"github.com/goccy/go-yaml"
	"github.com/goccy/go-yaml/ast"
	"github.com/goccy/go-yaml/parser"
	"github.com/knadh/koanf/v2"
)

// Sources are where settings come from, beside the defaults.
type Sources struct {
	// File is the path of a YAML file, "" for none.
	File string
	// Environ holds the environment as NAME=value, as [os.Environ] gives it. Only names
	// that begin with EVENKEEL_ count.
	Environ []string
	// Flags are the flags that were given, by the key of their setting.
	Flags map[string]string
}

// Problems are all the faults of a configuration, each a line for the operator that
// says where it is and what to do. It is never empty.
type Problems []string

// Error is the problems, one per line.
func (p Problems) Error() string { return strings.Join(p, "\n") }

// EnvPrefix is what the names of all environment variables begin with.
const EnvPrefix = "EVENKEEL_"

// notSettings are names without the prefix, or beginnings of them that end in _, that other parts of the
// program and its tests use, and those that Kubernetes gives containers where a service is
// called evenkeel.
var notSettings = []string{"TEST_", "BENCH_", "API_KEY", "KEY", "URL", "CONFIG", "SERVICE_", "PORT", "PORT_"}

// Load merges the sources over the defaults: file, then environment, then flags. An
// error is of type [Problems]; it names everything that is wrong, not only the first.
func Load(s Sources) (Config, error) {
	l := loader{settings: settings(), k: koanf.New("."), where: map[string]string{}}
	if s.File == "" {
		for _, kv := range s.Environ {
			if v, ok := strings.CutPrefix(kv, EnvPrefix+"CONFIG="); ok {
				s.File = v
			}
		}
	}
	if s.File != "" {
		l.file(s.File)
	}
	l.environ(s.Environ)
	l.flags(s.Flags)

	c := Default()
	root := reflect.ValueOf(&c).Elem()
	for _, set := range l.settings {
		if l.where[set.Key] == "" {
			continue
		}
		if err := assign(root.FieldByIndex(set.index), l.k.Get(set.Key)); err != nil {
			l.problem("%s %s: %w", set.Key, l.where[set.Key], err)
		}
	}
	if len(l.problems) == 0 {
		l.problems = c.check()
	}
	if len(l.problems) == 0 {
		if path, ok := strings.CutPrefix(c.Database, "file:"); ok {
			text, err := os.ReadFile(path)
			if err != nil {
				l.problem("database %s: %w", l.where["database"], err)
			}
			c.Database = strings.TrimSpace(string(text))
			l.problems = append(l.problems, c.checkDatabase()...)
		}
	}
	if len(l.problems) > 0 {
		return Config{}, l.problems
	}
	return c, nil
}

// loader gathers the values of all sources and what is wrong with them.
type loader struct {
	settings []Setting
	k        *koanf.Koanf
	where    map[string]string // by key, where its value comes from, in words
	problems Problems
}

func (l *loader) problem(format string, args ...any) {
	l.problems = append(l.problems, fmt.Errorf(format, args...).Error())
}

func (l *loader) setting(key string) bool {
	return slices.ContainsFunc(l.settings, func(s Setting) bool { return s.Key == key })
}

// file reads the YAML file.
func (l *loader) file(path string) {
	text, err := os.ReadFile(path)
	if err != nil {
		l.problem("configuration file: %w; name an existing file with --config", err)
		return
	}
	p := &yamlText{}
	if err := l.k.Load(bytesProvider(text), p); err != nil {
		l.problem("configuration file %s: %s; correct its YAML there, at [line:column]", path, oneLine(err))
		return
	}
	name := filepath.Base(path)
	for _, key := range slices.Sorted(maps.Keys(p.lines)) {
		at := fmt.Sprintf("in %s:%d", name, p.lines[key])
		switch {
		case l.setting(key):
			l.where[key] = at
		case l.section(key):
			if v := l.k.Get(key); v != nil {
				if _, ok := v.(map[string]any); !ok {
					l.problem("%s %s is a section; set one of its keys, such as %s", key, at, l.suggest(key+"."))
				}
			}
		case !l.within(key):
			l.problem("unknown key %s %s; %s", key, at, l.remedy(key))
		}
	}
}

// section reports that key is the beginning of settings' keys.
func (l *loader) section(key string) bool {
	return slices.ContainsFunc(l.settings, func(s Setting) bool { return strings.HasPrefix(s.Key, key+".") })
}

// within reports that key lies inside the value of a setting, or below a key that is
// reported already because it is unknown.
func (l *loader) within(key string) bool {
	for i := strings.LastIndexByte(key, '.'); i >= 0; i = strings.LastIndexByte(key[:i], '.') {
		if l.setting(key[:i]) || !l.section(key[:i]) {
			return true
		}
	}
	return false
}

// environ reads the environment variables.
func (l *loader) environ(environ []string) {
	byName := make(map[string]string, len(l.settings))
	for _, s := range l.settings {
		byName[squeeze(s.Env)] = s.Key
	}
	for _, kv := range environ {
		name, value, _ := strings.Cut(kv, "=")
		rest, ours := strings.CutPrefix(name, EnvPrefix)
		if !ours || slices.ContainsFunc(notSettings, func(p string) bool {
			return rest == p || strings.HasSuffix(p, "_") && strings.HasPrefix(rest, p)
		}) {
			continue
		}
		key, ok := byName[squeeze(name)]
		if !ok {
			l.problem("unknown environment variable %s; %s", name, l.remedyEnv(name))
			continue
		}
		l.set(key, value, "in "+name)
	}
}

// flags takes the flags, which come last and win.
func (l *loader) flags(flags map[string]string) {
	for _, key := range slices.Sorted(maps.Keys(flags)) {
		l.set(key, flags[key], "in --"+key)
	}
}

func (l *loader) set(key, value, where string) {
	// Errors can't happen: the key is a setting's and the value a string.
	_ = l.k.Set(key, value)
	l.where[key] = where
}

// squeeze lets EVENKEEL_STATIONS_PINGINTERVAL stand for EVENKEEL_STATIONS_PING_INTERVAL.
func squeeze(name string) string { return strings.ReplaceAll(name, "_", "") }

// assign puts a value of a source into a field.
func assign(field reflect.Value, value any) error {
	if u, ok := field.Addr().Interface().(encoding.TextUnmarshaler); ok {
		text, err := scalar(value)
		if err != nil {
			return err
		}
		if err := u.UnmarshalText([]byte(text)); err != nil {
			return fmt.Errorf("%q is %w", text, err)
		}
		return nil
	}
	switch dst := field.Addr().Interface().(type) {
	case *string:
		text, err := scalar(value)
		*dst = text
		return err
	case *bool:
		text, err := scalar(value)
		if err != nil {
			return err
		}
		if *dst, err = strconv.ParseBool(text); err != nil {
			return fmt.Errorf("%q is neither true nor false", text)
		}
	case *[]string:
		return assignStrings(dst, value)
	case *[]CertificateFiles:
		return assignCertificates(dst, value)
	default:
		panic("config: field of unknown type " + field.Type().String()) // a new type in Config
	}
	return nil
}

func scalar(value any) (string, error) {
	switch v := value.(type) {
	case string:
		return v, nil
	case nil:
		return "", nil
	case map[string]any, []any:
		return "", errors.New("takes a single value, not a list or section")
	default:
		return fmt.Sprint(v), nil
	}
}

func assignStrings(dst *[]string, value any) error {
	*dst = nil
	if text, ok := value.(string); ok {
		for part := range strings.SplitSeq(text, ",") {
			if part = strings.TrimSpace(part); part != "" {
				*dst = append(*dst, part)
			}
		}
		return nil
	}
	list, ok := value.([]any)
	if !ok && value != nil {
		return errors.New("takes a list")
	}
	for _, item := range list {
		text, err := scalar(item)
		if err != nil {
			return err
		}
		*dst = append(*dst, text)
	}
	return nil
}

// assignCertificates takes a list of {cert, key}; in the environment it is written as
// YAML on one line.
func assignCertificates(dst *[]CertificateFiles, value any) error {
	const shape = `takes a list such as [{cert: server.pem, key: server.key}]`
	if text, ok := value.(string); ok {
		value = nil
		if err := yaml.Unmarshal([]byte(text), &value); err != nil {
			return errors.New(shape)
		}
	}
	list, ok := value.([]any)
	if !ok && value != nil {
		return errors.New(shape)
	}
	*dst = nil
	for _, item := range list {
		entry, ok := item.(map[string]any)
		if !ok {
			return errors.New(shape)
		}
		var files CertificateFiles
		for name, v := range entry {
			text, err := scalar(v)
			switch {
			case err != nil:
				return err
			case name == "cert":
				files.Cert = text
			case name == "key":
				files.Key = text
			default:
				return fmt.Errorf("unknown key %s; %s", name, shape)
			}
		}
		*dst = append(*dst, files)
	}
	return nil
}

// bytesProvider gives koanf a text that is in memory.
type bytesProvider []byte

func (b bytesProvider) ReadBytes() ([]byte, error) { return b, nil }

func (b bytesProvider) Read() (map[string]any, error) {
	return nil, errors.New("a text needs a parser")
}

// yamlText parses YAML for koanf and notes the line of each key.
type yamlText struct{ lines map[string]int }

func (y *yamlText) Unmarshal(text []byte) (map[string]any, error) {
	file, err := parser.ParseBytes(text, 0)
	if err != nil {
		return nil, err
	}
	y.lines = map[string]int{}
	for _, doc := range file.Docs {
		if doc.Body != nil {
			y.note("", doc.Body)
		}
	}
	out := map[string]any{}
	if err := yaml.Unmarshal(text, &out); err != nil {
		return nil, err
	}
	return out, nil
}

func (y *yamlText) note(prefix string, n ast.Node) {
	var pairs []*ast.MappingValueNode
	switch n := n.(type) {
	case *ast.MappingNode:
		pairs = n.Values
	case *ast.MappingValueNode:
		pairs = []*ast.MappingValueNode{n}
	default:
		return
	}
	for _, pair := range pairs {
		key := prefix + pair.Key.GetToken().Value
		y.lines[key] = pair.Key.GetToken().Position.Line
		y.note(key+".", pair.Value)
	}
}

func (y *yamlText) Marshal(map[string]any) ([]byte, error) {
	return nil, errors.New("the configuration is never written")
}

// oneLine is the first line of a parser's error, which goes on with a drawing.
func oneLine(err error) string {
	first, _, _ := strings.Cut(err.Error(), "\n")
	return first
}
