"""The two JSON Schemas of the guide format, generated from the key table for editors and for `schema_check`.

Draft-07, because that is what the YAML language server behind most editors knows best. `make schemas` writes
them; a test keeps the files on disk in step with the table.
"""

from __future__ import annotations

import sys
from pathlib import Path

import msgspec

from bti_engine.locale.editor import TITLES, pick
from bti_engine.model.vocabulary import MALFORM
from bti_engine.reading.schema_shapes import Schema, definitions, object_schema
from bti_engine.reading.snippets import EXAMPLES, snippets

LANGUAGES = ("nn", "nb")


def guide_schema(language: str) -> Schema:
    """The schema of a guide whose keys are written in `language` ("nn" or "nb")."""
    parts = definitions(language)
    for name, made in snippets(language).items():
        _within(parts, name)["defaultSnippets"] = made
    for name, examples in EXAMPLES.items():
        _within(parts, name)["examples"] = list(examples(language))
    guide = object_schema("guide", language)
    return {
        "$schema": "http://json-schema.org/draft-07/schema#",
        **guide,
        "title": f"{pick(TITLES['guide'], language)} ({MALFORM[language]})",
        "definitions": parts,
    }


def schema_text(language: str) -> str:
    """The schema as it stands in its file."""
    return msgspec.json.format(msgspec.json.encode(guide_schema(language)), indent=1).decode() + "\n"


def write_schemas(folder: Path) -> tuple[Path, ...]:
    """Write both schemas into `folder` and say where."""
    folder.mkdir(parents=True, exist_ok=True)
    paths = tuple(folder / f"guide.{language}.schema.json" for language in LANGUAGES)
    for language, path in zip(LANGUAGES, paths, strict=True):
        path.write_text(schema_text(language), encoding="utf-8", newline="\n")
    return paths


def _within(parts: Schema, name: str) -> Schema:
    found = parts[name]
    assert isinstance(found, dict)  # noqa: S101 - definitions are objects; narrows the type
    return found


if __name__ == "__main__":
    root = Path(__file__).resolve().parents[2] / "schemas"
    for path in write_schemas(root):
        sys.stdout.write(f"{path.relative_to(root.parent)}\n")
