# Two commands on a fresh clone: `make demo` and `make test`. Both set up everything they need.
PYTHON ?= python3
VENV   ?= .venv
BIN    := $(VENV)/bin

# What CI asks for: coverage, and a day that is not today's (also given by hand: make test DAY=2027-01-01).
COVER  := $(if $(REFERRALS_CHECK_ALL),--cov --cov-report=term)
ON_DAY  = $(if $(DAY),--day $(DAY))
# A quarter of the time a test waits: for a page, a server, a pause between two requests.
WORKERS := $(shell $(PYTHON) -c "import os; print((os.cpu_count() or 1) * 3 // 2 or 1)")
PYTEST := $(BIN)/pytest --numprocesses $(WORKERS) --dist loadfile --no-loadscope-reorder

QUICK  := $(addprefix tests/,model domain knowledge config export scrapers/parse scrapers/platforms \
	scrapers/careers reports) --ignore=tests/reports/checked

.PHONY: oldest newest audit demo test quick test-days check looks pages pictures tools format lock clean

demo: $(VENV)/run.done  ## set up, scan the embedded world twice, print where the report is
	$(BIN)/referrals demo

test: $(VENV)/dev.done check tools  ## set up and run every check
	$(PYTEST) $(ON_DAY) $(COVER)

quick: $(VENV)/dev.done  ## the inner loop: what needs no process, server or browser
	$(BIN)/ruff check .
	$(PYTEST) $(ON_DAY) $(QUICK)

# Ends of years, of summer time's absence and of a February; a Sunday; the zone where it is tomorrow.
test-days: $(VENV)/dev.done tools  ## every test on other days, in another zone and language
	$(PYTEST) --day 2026-12-31
	$(PYTEST) --day 2027-01-01
	$(PYTEST) --day 2027-03-28
	$(PYTEST) --day 2028-02-29
	$(PYTEST) --day 2026-11-29
	$(PYTEST) --day 2026-12-31 --zone Pacific/Kiritimati --language C

check: $(VENV)/dev.done
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports

looks: $(VENV)/dev.done  ## pictures of the demo's mail and report, light and dark, to look through
	$(BIN)/python -m tests.reports.checked.looks build/looks

pages: $(VENV)/dev.done  ## docs/commands.md, docs/man and the schemas anew, from the commands themselves
	$(BIN)/python scripts/command_page.py > docs/commands.md
	$(BIN)/python scripts/man_pages.py
	$(BIN)/python scripts/schemas.py

pictures: $(VENV)/dev.done  ## the README's pictures anew, from the demo's world
	$(BIN)/python -m tests.reports.checked.pictures docs/pictures

# The judges of the mail and the report. Without Node these checks are left out, with the reason.
tools:
	@if command -v npm >/dev/null; then $(MAKE) --no-print-directory node_modules/.package-lock.json; fi

node_modules/.package-lock.json: package-lock.json
	npm ci --silent
	touch $@

# The same checks with other versions than the locked ones, each in an environment of its own. Need uv.
oldest newest: ## every check with the oldest, the newest versions that pyproject.toml allows
	uv venv --quiet --clear build/$@
	uv pip install --quiet --python build/$@ --resolution $(if $(filter oldest,$@),lowest-direct,highest) \
		--upgrade --requirement requirements/build.in --group dev --editable .
	build/$@/bin/python -m pytest --numprocesses auto --dist loadfile

audit: $(VENV)/run.done  ## known weaknesses of the locked versions, where an index answers
	uvx pip-audit --requirement requirements/run.lock --require-hashes --disable-pip

format: $(VENV)/dev.done
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

$(VENV)/run.done: requirements/run.lock pyproject.toml
	$(PYTHON) -c 'import sys; sys.exit("referrals needs Python 3.11 or newer" if sys.version_info < (3, 11) else 0)'
	$(PYTHON) -m venv $(VENV)
	$(BIN)/pip install --quiet --disable-pip-version-check --require-hashes -r requirements/run.lock
	$(BIN)/pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	touch $@

$(VENV)/dev.done: $(VENV)/run.done requirements/dev.lock
	$(BIN)/pip install --quiet --disable-pip-version-check --require-hashes -r requirements/dev.lock
	touch $@

# The locks carry hashes and no address of an index. Needs uv.
lock:
	uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-emit-index-url \
		--no-emit-find-links --no-strip-extras --custom-compile-command "make lock" \
		pyproject.toml requirements/build.in --output-file requirements/run.lock
	uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-emit-index-url \
		--no-emit-find-links --no-strip-extras --custom-compile-command "make lock" --group dev \
		pyproject.toml requirements/build.in --output-file requirements/dev.lock

clean:
	rm -rf $(VENV) build demo node_modules .coverage .coverage.* .mypy_cache .pytest_cache .ruff_cache
