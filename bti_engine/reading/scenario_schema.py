"""The two JSON Schemas of scenario files, generated from the key table, for editors only.

What is wrong in a file is told by `scenario_shape`; a test holds the two against each other on every example.
"""

from __future__ import annotations

import sys
from pathlib import Path

import msgspec

from bti_engine.locale import keys_scenario as told
from bti_engine.locale.editor import complaint
from bti_engine.model import scenario_format as table
from bti_engine.model import shapes
from bti_engine.model.guide import field_name
from bti_engine.model.scenario_format import ScenarioShape
from bti_engine.model.scenario_words import KEYS, VALUES, spoken
from bti_engine.model.vocabulary import MALFORM
from bti_engine.reading.patterns import DAY_PATTERN, duration_pattern

Schema = dict[str, object]
LANGUAGES = ("nn", "nb")
_PLAIN = ["string", "number"]
_TIME = "^(?:[01][0-9]|2[0-3]):[0-5][0-9]$"


def scenario_schema(language: str) -> Schema:
    """The schema of a scenario file whose keys are written in `language` ("nn" or "nb")."""
    parts = {field_name(name): _object(name, language) for name in table.OBJECTS if name != "scenario"}
    parts["hending"]["defaultSnippets"] = [_snippet(language)]
    return {
        "$schema": "http://json-schema.org/draft-07/schema#",
        **_object("scenario", language),
        "title": f"{told.pick(told.TITLE, language)} ({MALFORM[language]})",
        "definitions": parts,
    }


def _object(name: str, language: str) -> Schema:
    properties: Schema = {}
    for row in table.OBJECTS[name]:
        text = told.describe(name, row.name, language)
        word = spoken(row.name, KEYS, language)
        properties[word] = {
            "description": text.replace("`", ""),
            "markdownDescription": text,
            **_shape(row.shape, language),
        }
    if name == "scenario":
        properties["format"] = {"enum": [table.FORMAT], "errorMessage": complaint("format", language)}
    required = [spoken(row.name, KEYS, language) for row in table.OBJECTS[name] if row.required]
    made: Schema = {
        "type": "object",
        "properties": properties,
        "additionalProperties": False,
        "errorMessage": complaint("object", language, keys=", ".join(properties)),
    }
    return made | {"required": required} if required else made


def _shape(shape: ScenarioShape, language: str) -> Schema:
    match shape:
        case shapes.Obj(name):
            return {"$ref": f"#/definitions/{field_name(name)}"}
        case shapes.Either(short, long):
            return {"if": {"type": "object"}, "then": _shape(long, language), "else": _plain(short, language)}
        case shapes.ListOf(item, lone):
            each = _shape(item, language)
            listed: Schema = {"type": "array", "items": each}
            if lone:
                return {"if": {"type": "array"}, "then": listed, "else": each}
            return listed | {"errorMessage": complaint("list", language)}
        case shapes.MapOf(item) | table.Keyed(_, item):
            return {
                "type": "object",
                "additionalProperties": _shape(item, language),
                "errorMessage": complaint("map", language),
            }
    return _plain(shape, language)


def _plain(shape: ScenarioShape, language: str) -> Schema:
    match shape:
        case shapes.Choice(words):
            return _words(words, language)
        case shapes.YesNo():
            return _words(("ja", "nei"), language)
        case shapes.Whole():
            return {"type": "integer", "minimum": 0, "errorMessage": complaint("whole", language)}
        case shapes.Day():
            return _pattern(DAY_PATTERN, complaint("day", language))
        case shapes.Duration():
            return _pattern(duration_pattern(language), complaint("duration", language))
        case table.TimeOfDay():
            return _pattern(_TIME, told.pick(told.TIME, language))
        case table.DayOrLength():
            return _pattern(f"{DAY_PATTERN}|{duration_pattern(language)}", told.pick(told.DAY_OR_LENGTH, language))
        case table.Running(words):
            said = [spoken(word, VALUES, language) for word in words]
            text = told.pick(told.RUNNING, language).format(words=", ".join(said))
            return _pattern(f"{DAY_PATTERN}|^(?:{'|'.join(said)})$", text)
        case table.Answer():
            return {"type": _PLAIN, "errorMessage": told.pick(told.ANSWER, language)}
    return {"type": _PLAIN, "errorMessage": complaint("word", language)}


def _words(words: tuple[str, ...], language: str) -> Schema:
    said = [spoken(word, VALUES, language) for word in words]
    return {"enum": said, "errorMessage": complaint("choice", language, words=", ".join(said))}


def _pattern(pattern: str, text: str) -> Schema:
    return {"type": "string", "pattern": pattern, "errorMessage": text, "patternErrorMessage": text}


def _snippet(language: str) -> Schema:
    words = [spoken(word, KEYS, language) for word in ("kven", "vel", "ventar")]
    who, choose, expect = words
    body = {"etter": "$1", who: "$2", choose: "$3", expect: {"steg": "$4"}}
    return {"label": told.pick(told.SNIPPET, language), "body": body}


def schema_text(language: str) -> str:
    """The schema as it stands in its file."""
    return msgspec.json.format(msgspec.json.encode(scenario_schema(language)), indent=1).decode() + "\n"


def write_schemas(folder: Path) -> tuple[Path, ...]:
    """Write both schemas into `folder` and say where."""
    folder.mkdir(parents=True, exist_ok=True)
    paths = tuple(folder / f"scenario.{language}.schema.json" for language in LANGUAGES)
    for language, path in zip(LANGUAGES, paths, strict=True):
        path.write_text(schema_text(language), encoding="utf-8", newline="\n")
    return paths


if __name__ == "__main__":
    root = Path(__file__).resolve().parents[2] / "schemas"
    for path in write_schemas(root):
        sys.stdout.write(f"{path.relative_to(root.parent)}\n")
