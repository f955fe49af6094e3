# Everything a newcomer needs: `make run` serves a chat, `make test` runs every test. Both do all the set-up.

SHELL := /bin/bash
.DEFAULT_GOAL := help
PYTHON := .venv/bin/python
# Whole products with real connections and real time-outs: they run apart from tests that keep every core busy.
TIMED := ProfileByAddressTests|BootstrapTests|ProfileSourcesTests|LanguageModelsTests
# Jobs with a time limit each: they run apart from tests that read thousands of messages.
JOBS := WorkersTests
# Browsers that the checks of the pages run side by side
BROWSERS := 2
# Generated guests of a rehearsal
GUESTS := 1000

.PHONY: help run build test unit e2e rehearse format lint bench clean

help: ## Lists what can be made
	@awk -F ':.*## ' '/^[a-z0-9]+:.*## / { printf "  make %-8s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

run: build ## Builds a release and serves the chat at http://localhost:8080
	.build/release/greenroom serve

build: ## Builds .build/release/greenroom
	@scripts/setup run
	swift build -c release --product greenroom

test: ## Installs what the tests need and runs them all
	@scripts/setup test
	@$(MAKE) --no-print-directory unit e2e

unit: ## Runs the Swift tests (needs the set-up of `make test`)
	swift build --build-tests
	swift test --skip-build --skip '$(TIMED)|$(JOBS)'
	swift test --skip-build --filter '$(JOBS)'
	swift test --skip-build --filter '$(TIMED)'

e2e: ## Runs the browser and API checks on the debug binary (needs the set-up of `make test`)
	swift build --product greenroom
	swift build --product FakeVendors
	$(PYTHON) -m pytest e2e -q -n $(BROWSERS)

rehearse: ## Plays whole interviews with personas and GUESTS generated guests; writes .build/rehearsals.html
	swift build --product greenroom
	.build/debug/greenroom rehearse rehearsals --guests $(GUESTS) --seed 7 --html .build/rehearsals.html --check

format: ## Formats the sources
	swift format -i -r Package.swift Sources Tests Benchmarks Tools

lint: ## Checks the format
	swift format lint --strict -r Package.swift Sources Tests Benchmarks Tools

bench: ## Prints benchmarks as ratios against a baseline of the same run
	@scripts/setup run
	swift run -c release Benchmarks

clean: ## Removes what was built
	rm -rf .build .venv
