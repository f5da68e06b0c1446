# Every word makes .venv by itself, once; it is made again where a lock has changed.
PYTHON ?= python3
V := .venv/bin
PIP := $(V)/python -m pip install --disable-pip-version-check --require-hashes
# one stamp for each set of packages, so that they are installed once
RUNTIME := .venv/.runtime
DEV := .venv/.dev
NEW_ENOUGH := import sys; sys.exit(sys.version_info < (3, 11))

CHECKS := check-lint check-format check-types check-imports check-packages
# old makes know no --output-sync; then the lines of two checks may mix
SYNC := $(if $(filter output-sync,$(.FEATURES)),--output-sync=target)

# these start whole services, look at the time and mostly wait: two at a time, nothing else beside
ALONE := tests/bot tests/courier tests/demo tests/page tests/reliability tests/stories

.DEFAULT_GOAL := help
.PHONY: help demo test check bench soak histories year letters setup tests timers venv $(CHECKS)

help:
	@echo 'make demo    the whole bot on this machine, with a sample city and a clock that moves'
	@echo 'make test    check, then all tests with their coverage'
	@echo 'make check   lint, format, types, layers, packages'
	@echo 'make bench   measure, print a table, write bench.json'
	@echo 'make soak    kill the bot at random for ten minutes and count what it kept'
	@echo 'make histories  grade ten thousand random histories beside a plain model'
	@echo 'make year    live a service year with fifty appointees in the sandbox'
	@echo 'make timers  write docs/guide/timers.md anew from the table of timers'
	@echo 'make letters  live a year with 300 appointees, each letter foreseen by a plain book'
	@echo 'make setup   only make .venv, with what tests need'

demo: $(RUNTIME)
	@$(V)/python -m bot demo $(DEMO)

test: check tests

tests: $(DEV)
	@command -v chromium >/dev/null || command -v chromium-browser >/dev/null \
		|| command -v google-chrome >/dev/null \
		|| echo '** No Chromium: tests of the chat page are left out. To get it: apt-get install chromium'
	$(V)/python -m pytest -n auto --maxprocesses=4 --dist=loadfile --cov --cov-report= --cov-fail-under=0 \
		$(addprefix --ignore=,$(ALONE)) tests
	$(V)/python -m pytest -n 2 --dist=loadfile --cov --cov-append --cov-report=term:skip-covered \
		$(wildcard $(ALONE))

check: $(DEV)
	@$(MAKE) --no-print-directory --jobs=2 --keep-going $(SYNC) $(CHECKS)
	@echo 'make check: everything is in order'

check-types: ; $(V)/mypy
check-lint: ; $(V)/ruff check
check-format: ; $(V)/ruff format --check
check-imports: ; $(V)/lint-imports
check-packages: ; $(V)/deptry .

bench: $(DEV)
	@$(V)/python -m tests.bench

soak: $(DEV)
	@$(V)/python -m tests.reliability.soak --minutes 10 $(SOAK)

histories: $(DEV)
	@$(V)/python -m tests.contracts.test_plain_model $(HISTORIES)

year: $(DEV)
	@$(V)/python -m tests.stories $(YEAR)

timers: $(RUNTIME)
	@$(V)/python -m bot timers > docs/guide/timers.md

letters: $(DEV)
	@$(V)/python -m tests.year $(LETTERS)

setup: $(DEV)
	@echo 'make setup: .venv is ready'

# a .venv that works is kept, whoever made it
.venv/.made:
	@$(V)/python -m pip --version >/dev/null 2>&1 || $(MAKE) --no-print-directory venv
	@$(V)/python -c '$(NEW_ENOUGH)' || { echo ".venv is of $$($(V)/python -V). Delete it: rm -r .venv"; exit 1; }
	@touch $@

venv:
	@command -v $(PYTHON) >/dev/null \
		|| { echo 'fuzong needs Python 3.11 or newer, and there is no $(PYTHON). On Debian or Ubuntu: apt-get install python3 python3-venv'; exit 1; }
	@$(PYTHON) -c '$(NEW_ENOUGH)' \
		|| { echo "fuzong needs Python 3.11 or newer; $(PYTHON) is $$($(PYTHON) -V 2>&1). Name another one: make PYTHON=python3.12 …"; exit 1; }
	@$(PYTHON) -c 'import ensurepip, venv' 2>/dev/null \
		|| { echo '$(PYTHON) lacks its module venv. On Debian or Ubuntu: apt-get install python3-venv'; exit 1; }
	@echo "Making .venv with $$($(PYTHON) -V)"
	@$(PYTHON) -m venv .venv

$(RUNTIME): requirements.lock .venv/.made
	@echo 'Installing what the bot needs (requirements.lock)'
	@$(PIP) -r requirements.lock
	@printf '#!/bin/sh\nPYTHONPATH="%s" exec "%s/.venv/bin/python" -m bot "$$@"\n' '$(CURDIR)' '$(CURDIR)' > $(V)/fuzong
	@chmod +x $(V)/fuzong
	@touch $@

$(DEV): requirements-dev.lock $(RUNTIME)
	@echo 'Installing what tests need (requirements-dev.lock)'
	@$(PIP) -r requirements-dev.lock
	@touch $@
