"""docs/kjelder.md cannot lie: every fact of the sources has its row, and what a row points to is there."""

import re
from functools import cache
from pathlib import Path

import pytest

from bti_engine import cli
from bti_engine.cli import case as case_commands
from bti_engine.model.source import Mapping, Scalar, Sequence
from bti_engine.model.vocabulary import KEYS, ROLES, VALUES, to_canonical
from bti_engine.reading.load import load

ROOT = Path(__file__).parents[1]
PAGE = (ROOT / "docs" / "kjelder.md").read_text(encoding="utf-8")
LINES = [line for line in PAGE.splitlines() if re.match(r"\| [A-ZØ]+[-\d]", line)]
ROWS = [tuple(cell.strip() for cell in line.strip("|").split(" | ")) for line in LINES]
QUOTED = re.compile(r"`([^`]+)`")
LEFT_OUT = "Ikkje med"

_STEPS = [f"HØ-{level}.{number}" for level in (1, 3) for number in (1, 2, 3, 4, 5)]
_PARTS = [
    f"HØ-{step}-{part}"
    for step in ("1.1", "1.2", "1.3", "1.4", "3.1", "3.2", "3.3", "3.4")
    for part in ("KVA", "KORLEIS", "KVEN", "VERKTØY")
]
_ABOUT = ["TITTEL", "EIGAR", "P0", "P1", "P2", "P3", "REKKJEFØLGJE", "NIVÅ0", "NIVÅ2", "FRISTAR", "LOGG", "SKRIVEMÅTE"]
_WAYS = ["U-AVSLUTT", "U-HALD-FRAM", "U-NIVÅ2", "U-UKLART", "U-NEKTA", "U-TILBAKE", "U3-AVSLUTT", "U3-NIVÅ", "U3-IP"]
_GUARDS = ["VOLD", "SAMTYKKE", "INGEN-SAMTYKKE", "UKLART", "EVALDATO", "REFERAT", "STAFETT-VIDARE", "IP"]
EXPECTED = [
    *(f"NL{number}" for number in range(1, 20)),
    *(f"GJ{number}" for number in range(1, 16)),
    *_STEPS,
    *_PARTS,
    *(f"HØ-{name}" for name in (*_ABOUT, *_WAYS)),
    *(f"HØ-G-{name}" for name in _GUARDS),
    *(f"FA{number}" for number in range(1, 13)),
    *(f"AR{number}" for number in range(1, 13)),
    *(f"US{number}" for number in range(1, 9)),
]


def places(cell):
    """Every guide with a way into it that a cell names, and the value that is meant there ("" for any)."""
    for quoted in QUOTED.findall(cell):
        if quoted.startswith("guides/"):
            file, _, way = quoted.partition(": ")
            path, _, value = way.partition(" = ")
            yield file, path, value


PLACES = [(row[0], *place) for row in ROWS for place in places(row[2])]


@cache
def tree(file):
    loaded = load(ROOT / file)
    assert loaded.tree is not None, file
    return loaded.tree


def canonical(word, table, file):
    """A word as the resolved guide has it, whichever målform the file is in."""
    spoken = tree(file).get("målform")
    return to_canonical(word, table, spoken.text)


def step_into(node, word, file):
    """The entry that a word of a way names: a key or an id in the file's målform, or a further name (`også`)."""
    if not isinstance(node, Mapping):
        return None
    for known in (word, canonical(word, KEYS, file), canonical(word, ROLES, file)):
        if known in node.entries:
            return node.entries[known]
    for entry in node.entries.values():
        others = entry.value.get("også") if isinstance(entry.value, Mapping) else None
        if isinstance(others, Sequence) and word in [each.text for each in others.items]:
            return entry
    return None


def find(file, path):
    node, entry = tree(file), None
    for word in path.split("/"):
        entry = step_into(node, word, file)
        assert entry is not None, f"{file} has no {word} on the way {path}"
        node = entry.value
    return entry


def test_every_fact_of_the_sources_has_one_row():
    assert sorted(row[0] for row in ROWS) == sorted(EXPECTED)


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row[0])
def test_a_row_says_where_the_fact_is_or_why_it_is_not_there(row):
    assert len(row) == 3
    assert row[1]
    assert QUOTED.search(row[2]) or LEFT_OUT in row[2]


@pytest.mark.parametrize(("own", "file", "path", "value"), PLACES, ids=lambda each: each)
def test_a_place_is_there_and_is_the_guides_own(own, file, path, value):
    entry = find(file, path)
    assert Path(entry.key.span.file).name == Path(file).name, f"{own}: {path} comes from {entry.key.span.file}"
    if value:
        assert isinstance(entry.value, Scalar)
        assert entry.value.text in {value, canonical(value, VALUES, file)}


def keys_said_in(node, file):
    """Every key that the file itself has, at any depth."""
    if isinstance(node, Mapping):
        for key, entry in node.entries.items():
            if Path(entry.key.span.file).name == Path(file).name:
                yield key
            yield from keys_said_in(entry.value, file)


def test_what_is_said_not_to_be_there_is_not_there():
    for file in ("guides/hoyanger.yaml", "guides/farsund.yaml"):
        assert "logg" not in keys_said_in(tree(file), file)
    for name in ("arendal", "farsund", "gjerstad", "hoyanger", "nordre-land"):
        assert "frist" not in keys_said_in(tree(f"guides/{name}.yaml"), f"guides/{name}.yaml")
    assert find("guides/hoyanger.yaml", "nivå/1/steg/set-i-verk").value.get("verktøy") is None
    assert find("guides/hoyanger.yaml", "nivå/3/steg/set-i-verk").value.get("korleis") is None


@pytest.mark.parametrize("quoted", sorted(set(QUOTED.findall(PAGE))))
def test_a_command_or_part_of_the_program_that_the_page_names_is_there(quoted):
    if quoted.startswith("bti_engine/") and "…" not in quoted:
        assert (ROOT / quoted).is_file()
    if quoted.startswith("bti ") and "…" not in quoted:
        first, *rest = quoted.split()[1:]
        assert first in cli.COMMANDS
        assert not rest or rest[0] in case_commands.COMMANDS
