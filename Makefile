# Evenkeel. `make run` starts a server with a dozen simulated stations; `make test` proves
# the tree. All else is for those who work on it.

GO      ?= go
VERSION ?= $(shell git describe --tags --always --dirty 2>/dev/null || echo dev)
LDFLAGS  = -s -w -X main.version=$(VERSION)
TOOL     = $(GO) tool -modfile=tools/go.mod
# The server is pure Go, so that one static file runs anywhere. The race detector needs cgo.
BUILD    = CGO_ENABLED=0 $(GO) build -trimpath -ldflags '$(LDFLAGS)'
RACE     = CGO_ENABLED=1 $(GO) test -race -count=1 -timeout 15m
PLATFORMS = linux/amd64 linux/arm64 darwin/amd64 darwin/arm64 windows/amd64 windows/arm64

.DEFAULT_GOAL := build
.PHONY: run build test test-fast test-race test-e2e lint format generate drift bench chaos dist packages clean

# A server with a site of simulated stations of all versions, to look at.
run: build
	bin/evenkeel serve --demo

# The binary, bin/evenkeel.
build:
	$(BUILD) -o bin/evenkeel ./cmd/evenkeel

# Everything that must be green before a change goes in. Installs what it needs.
test: packages lint drift test-race test-e2e

# The inner loop: no race detector, no PostgreSQL, no scripts, no long runs.
test-fast:
	$(GO) test -short $$($(GO) list ./... | grep -v /e2e)

# Unit tests, on both stores. Packages run one at a time per core; those that measure
# memory or time must not be starved.
test-race:
	$(RACE) $$($(GO) list ./... | grep -v /e2e)

# Scripts that run the built binary as its users do.
test-e2e: build
	EVENKEEL_TEST_BINARY=$(CURDIR)/bin/evenkeel $(GO) test -count=1 -timeout 15m ./e2e/...

# Static checks; go.mod tidy, too. golangci-lint runs where it is installed.
lint:
	$(GO) vet ./...
	tools/tidy
	@unformatted=$$($(TOOL) gofumpt -l .); \
	if [ -n "$$unformatted" ]; then echo "not formatted, run make format:"; echo "$$unformatted"; exit 1; fi
	$(TOOL) staticcheck ./...
	@if command -v golangci-lint >/dev/null 2>&1; then golangci-lint run ./...; fi

# Format all Go files.
format:
	$(TOOL) gofumpt -l -w .

# All generated code and pages.
generate:
	$(GO) generate ./...

# Fails when generated files are not what their sources make.
drift:
	tools/drift

# The table of docs/benchmarks.md. OCPPLOAD names a load generator (binary or source
# folder), FLOOR the least server to compare with. PostgreSQL is a private one.
bench: build
	$(GO) test -run '^$$' -bench . -benchmem -benchtime 0.5s ./ocpp16/... ./ocpp2/... ./ocppj/... ./internal/store/...
	@if [ -n "$$OCPPLOAD" ]; then tools/with-postgres $(GO) run ./bench -server bin/evenkeel; \
	else echo "bench: set OCPPLOAD to the load generator to measure the whole server"; fi

# Two hundred stations, cut sockets, repeated and late messages, and a server killed and
# restarted five times, on both stores; ends with a comparison of what was acknowledged.
chaos: build
	CHAOS_FOR=$${CHAOS_FOR:-3m} EVENKEEL_TEST_BINARY=$(CURDIR)/bin/evenkeel \
	$(GO) test -count=1 -timeout 40m -run TestChaos -v ./e2e/...

# Static archives for every platform, with checksums.
dist:
	tools/dist '$(VERSION)' '$(LDFLAGS)' $(PLATFORMS)

# Debian packages that the tests need; elsewhere they are left to the reader.
packages:
	tools/packages

# Remove what was built.
clean:
	rm -rf bin dist
