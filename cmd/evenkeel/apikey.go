package main

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"slices"
	"strings"
	"text/tabwriter"
	"time"

	"github.com/spf13/cobra"

	"github.com/evenkeel/evenkeel/csms"
	"github.com/evenkeel/evenkeel/internal/operator"
)

var roles = []csms.Role{csms.RoleOwner, csms.RoleOperator, csms.RoleTechnician, csms.RoleFinance, csms.RoleViewer}

// newAPIKeyCommand returns `evenkeel apikey`, which works on the store itself: before the
// first start, and beside a running server.
func newAPIKeyCommand() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "apikey",
		Short: "Make, list and revoke keys for the REST API",
		Args:  unknownVerb,
		RunE:  func(cmd *cobra.Command, _ []string) error { return cmd.Help() },
	}
	cmd.AddCommand(newAPIKeyCreateCommand(), newAPIKeyListCommand(), newAPIKeyRevokeCommand())
	return cmd
}

func newAPIKeyCreateCommand() *cobra.Command {
	var name, role string
	cmd := &cobra.Command{
		Use:   "create",
		Short: "Make an API key and print it, alone, on standard output",
		Long: `Makes an API key and prints it, alone, on standard output. It is stored as a hash and
can't be shown again. Works before the first start and beside a running server.`,
		Example: `  KEY=$(evenkeel apikey create --name me --role owner --data ./data)`,
		Args:    noArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			if strings.TrimSpace(name) == "" {
				return usageError{errors.New("apikey create needs --name, a name to recognise the key by, such as --name me")}
			}
			if !slices.Contains(roles, csms.Role(role)) {
				return usageError{fmt.Errorf("--role %q is no role; use one of %s", role, joinRoles())}
			}
			return withKeys(cmd, func(ctx context.Context, keys *operator.Keys) error {
				secret, _, err := keys.Create(ctx, name, csms.Role(role))
				if err != nil {
					return err
				}
				_, err = fmt.Fprintln(cmd.OutOrStdout(), secret)
				return err
			})
		},
	}
	cmd.Flags().StringVar(&name, "name", "", "name to recognise the key by")
	cmd.Flags().StringVar(&role, "role", string(csms.RoleOwner), "what it may do: "+joinRoles())
	addSettings(cmd, storeSettings)
	return cmd
}

func newAPIKeyListCommand() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "list",
		Short: "List the API keys, without their secrets",
		Args:  noArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			return withKeys(cmd, func(ctx context.Context, keys *operator.Keys) error {
				all, err := keys.List(ctx, tenant)
				if err != nil {
					return err
				}
				w := tabwriter.NewWriter(cmd.OutOrStdout(), 0, 0, 2, ' ', 0)
				_, _ = fmt.Fprintln(w, "ID\tNAME\tROLE\tMADE\tLAST USED\tSTATE")
				for _, k := range all {
					_, _ = fmt.Fprintf(w, "%s\t%s\t%s\t%s\t%s\t%s\n", k.ID, k.Name, k.Role, day(k.CreatedAt), day(k.LastUsedAt), keyState(k))
				}
				return w.Flush()
			})
		},
	}
	addSettings(cmd, storeSettings)
	return cmd
}

func newAPIKeyRevokeCommand() *cobra.Command {
	var id string
	cmd := &cobra.Command{
		Use:   "revoke",
		Short: "Make an API key worthless, within seconds also for a running server",
		Args:  noArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			if id == "" {
				return usageError{errors.New("apikey revoke needs --id; evenkeel apikey list shows the ids")}
			}
			return withKeys(cmd, func(ctx context.Context, keys *operator.Keys) error {
				err := keys.Revoke(ctx, tenant, "command line", csms.RecordID(id))
				if csms.CodeOf(err) == csms.CodeNotFound {
					return usageError{fmt.Errorf("there is no API key %q; evenkeel apikey list shows the ids", id)}
				}
				return err
			})
		},
	}
	cmd.Flags().StringVar(&id, "id", "", "id of the key, as apikey list shows it")
	addSettings(cmd, storeSettings)
	return cmd
}

// withKeys opens the store for one piece of work. It takes no lock on the data folder:
// both engines take a second process's write.
func withKeys(cmd *cobra.Command, fn func(context.Context, *operator.Keys) error) error {
	c, err := loadSettings(cmd)
	if err != nil {
		return err
	}
	if err := makeDataDir(c.Data); err != nil {
		return err
	}
	s, err := openStore(cmd.Context(), &c, slog.New(slog.DiscardHandler))
	if err != nil {
		return err
	}
	err = fn(cmd.Context(), operator.NewKeys(s))
	if closed := s.Close(); err == nil {
		err = closed
	}
	return err
}

func joinRoles() string {
	var names []string
	for _, r := range roles {
		names = append(names, string(r))
	}
	return strings.Join(names, ", ")
}

func day(t time.Time) string {
	if t.IsZero() {
		return "never"
	}
	return t.UTC().Format(time.DateOnly)
}

func keyState(k csms.APIKey) string {
	switch {
	case !k.RevokedAt.IsZero():
		return "revoked"
	case !k.ExpiresAt.IsZero() && !k.ExpiresAt.After(time.Now()):
		return "expired"
	default:
		return "valid"
	}
}
