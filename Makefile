# Two commands set everything up on a fresh machine: `make run` and `make test`.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
STAMP := $(VENV)/.installed
DEV := $(VENV)/.developer
EDITOR := build/editor/.installed

.PHONY: run test lint gate bench schemas docs clean

run: $(STAMP)
	$(BIN)/python examples/story.py

test: gate

gate: lint $(EDITOR)
	$(BIN)/python -m pytest --numprocesses auto

lint: $(DEV)
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports

bench: $(DEV)
	$(BIN)/python tests/benchmarks/bench.py

schemas: $(DEV)
	$(BIN)/python -m bti_engine.reading.schema_files
	$(BIN)/python -m bti_engine.reading.scenario_schema
	$(BIN)/python -m bti_engine.reporters.why_schema

docs: $(DEV)
	$(BIN)/python docs/generate.py

$(STAMP): pyproject.toml constraints.txt
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --upgrade 'pip>=25.1'
	$(BIN)/python -m pip install --quiet --constraint constraints.txt --editable .
	touch $@

$(DEV): $(STAMP)
	$(BIN)/python -m pip install --quiet --constraint constraints.txt --group dev
	touch $@

$(EDITOR): $(DEV) tests/editor/package-lock.json
	$(BIN)/python tests/editor/editor_install.py
	touch $@

clean:
	rm -rf $(VENV) build .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
