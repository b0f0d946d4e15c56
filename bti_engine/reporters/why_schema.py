"""The schema of what `bti why --format json` answers, made from the types that the answer is made of.

What each property is stands in the docstrings of the types, under `Attributes`, and is taken from there.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec

from bti_engine.application.why import values
from bti_engine.engine import openings
from bti_engine.model import commands
from bti_engine.reporters import why_json, why_routes

FILE = Path(__file__).parents[2] / "schemas" / "why.schema.json"
_ROOMS = (why_json, why_routes, values, openings, commands)
_TITLES = {
    "WhyOfCase": "Why ways on from where a case is are open or not: bti case why SAK --format json",
    "WaysThere": "Ways from one place to another: bti why RETTLEIAR --to STAD --format json",
}


def schema() -> dict[str, Any]:
    """The schema: either of the two answers."""
    types = (why_json.WhyOfCase, why_routes.WaysThere)
    either, parts = msgspec.json.schema_components(types, ref_template="#/$defs/{name}")
    for name, part in parts.items():
        found = next((getattr(room, name) for room in _ROOMS if hasattr(room, name)), None)
        told = dict(_told(found)) if found is not None else {}
        part["title"], part["description"] = _TITLES.get(name, name), _first_line(part.get("description", ""))
        for own, each in part["properties"].items():
            if own in told and "$ref" not in each:
                each["description"] = told[own]
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "bti why",
        "anyOf": list(either),
        "$defs": dict(sorted(parts.items())),
    }


def text() -> str:
    """The schema as its file holds it."""
    return msgspec.json.format(msgspec.json.encode(schema()), indent=1).decode() + "\n"


def _first_line(doc: str) -> str:
    return " ".join(doc.partition("\n\n")[0].split())


def _told(found: type) -> Iterator[tuple[str, str]]:
    """What the docstrings of a type and of those it is made from say of each attribute."""
    for each in reversed(found.__mro__):
        told = (each.__doc__ or "").partition("Attributes:\n")[2]
        for row in re.split(r"\n(?= {8}\w)", f"\n{told.rstrip()}")[1:]:
            own, _, said = row.strip().partition(": ")
            yield own, " ".join(said.split())


if __name__ == "__main__":
    FILE.write_text(text(), encoding="utf-8", newline="\n")
