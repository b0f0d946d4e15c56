"""From the shapes of the key table to JSON Schema, one målform at a time.

Keywords are chosen so that one mistake gives one complaint, in an editor as in `schema_check`: a short and a
long form stand side by side under one `type` (each keyword minds only its own kind of value), or part at
`if`/`then`; never `anyOf`, which complains once for each branch.
"""

from __future__ import annotations

from bti_engine.locale.editor import LANGUAGES, TITLES, complaint, heading, pick
from bti_engine.locale.keys import describe, describe_choice
from bti_engine.model import shapes
from bti_engine.model.format import OBJECTS, OVERLAY
from bti_engine.model.guide import field_name
from bti_engine.model.vocabulary import KEYS, VALUES, in_language
from bti_engine.reading.patterns import (
    DAY_PATTERN,
    ID_PATTERN,
    LINK_PATTERN,
    duration_pattern,
    other_languages,
)
from bti_engine.reading.positions import HEADINGS, THINGS, map_words, overlay_words

Schema = dict[str, object]

_SCALAR = ["string", "number"]


def definitions(language: str) -> Schema:
    """All that keys refer to: simple shapes by their own names, objects and maps of them by the table's."""
    made: Schema = {
        "text": _text(language),
        "plain": {"type": _SCALAR, "errorMessage": complaint("plain", language)},
        "word": {"type": _SCALAR, "errorMessage": complaint("word", language)},
        "yes-no": {"enum": ["ja", "nei"], "errorMessage": complaint("yes-no", language)},
        "whole": {"type": "integer", "minimum": 0, "errorMessage": complaint("whole", language)},
        "day": _patterned("day", DAY_PATTERN, language),
        "link": _patterned("link", LINK_PATTERN, language),
        "duration": _patterned("duration", duration_pattern(language), language),
        "condition": {"type": "string", "errorMessage": complaint("condition", language)},
        "target": {"type": _SCALAR, "errorMessage": complaint("target", language)},
    }
    for name in OBJECTS:
        if name != "guide":
            made[definition(name)] = object_schema(name, language)
    for name in sorted(THINGS):
        made[definition(name, ids=True)] = _map(_refer(name), map_words(shapes.Obj(name)), language)
    words = map_words(shapes.Text())
    made["text-id"] = _map({"$ref": "#/definitions/text"}, words, language)
    made["word-id"] = _map({"$ref": "#/definitions/word"}, words, language)
    return made


def _text(language: str) -> Schema:
    """One text, or one for each language; the usual languages are offered by name."""
    plain: Schema = {"$ref": "#/definitions/plain"}
    wrong: Schema = {"errorMessage": complaint("text", language)}
    languages = {
        "properties": {code: {**_told(pick(pair, language)), **plain} for code, pair in LANGUAGES.items()},
        "patternProperties": {other_languages(LANGUAGES): plain},
        "additionalProperties": False,
    }
    return {"type": [*_SCALAR, "object"], **wrong, "if": {"type": "object"}, "then": {**languages, **wrong}}


def definition(name: str, *, ids: bool = False) -> str:
    """The name of the definition of an object, or of the map of such; ASCII, as web addresses must be."""
    return f"{field_name(name)}-id" if ids else field_name(name)


def _refer(name: str) -> Schema:
    return {"$ref": f"#/definitions/{definition(name)}"}


def object_schema(name: str, language: str) -> Schema:
    """One object of the format."""
    keys = OBJECTS[name]
    properties: Schema = {}
    for key in keys:
        text = describe(name, key.name, language)
        word = in_language(key.name, KEYS, language)
        properties[word] = {**_told(text), **key_schema(name, key.name, key.shape, language)}
    for word in overlay_words(name):
        properties.setdefault(word, _overlay_word(word, language))
    required = [in_language(key.name, KEYS, language) for key in keys if key.required]
    words = ", ".join(in_language(key.name, KEYS, language) for key in keys)
    made: Schema = {
        "title": pick(TITLES[name], language),
        "type": "object",
        "properties": properties,
        "additionalProperties": False,
        "errorMessage": complaint("object", language, keys=words)
        if not required
        else complaint("required", language, keys=words, required=", ".join(required)),
    }
    return made | {"required": required} if required else made


def key_schema(name: str, key: str, shape: shapes.Shape, language: str) -> Schema:
    """The schema of the value of one key."""
    if (name, key) == ("guide", "format"):
        return {"enum": [1], "errorMessage": complaint("format", language)}
    if (name, key) == ("guide", "ord"):
        return _headings(language)
    return _shape(name, key, shape, language)


def _shape(name: str, key: str, shape: shapes.Shape, language: str) -> Schema:
    match shape:
        case shapes.Choice(words):
            return _choice(name, key, words, language)
        case shapes.Ref(kind):
            kind = in_language(kind, KEYS, language)
            return {"type": _SCALAR, "errorMessage": complaint("ref", language, kind=kind)}
        case shapes.Obj(other):
            return _refer(other)
        case shapes.MapOf(shapes.Obj(other)):
            return {"$ref": f"#/definitions/{definition(other, ids=True)}"}
        case shapes.MapOf(item):
            return {"$ref": f"#/definitions/{SIMPLE[type(item)]}-id"}
        case shapes.ListOf(item, lone, True):
            return _list(name, key, item, language, lone=lone)
        case shapes.ListOf(item, lone):
            return _bare_list(_shape(name, key, item, language), language, lone=lone)
        case shapes.Either(short, shapes.Obj(other)):
            return _short_or(_shape(name, key, short, language), other, language)
        case _:
            return {"$ref": f"#/definitions/{SIMPLE[type(shape)]}"}


SIMPLE: dict[type[shapes.Shape], str] = {
    shapes.Text: "text",
    shapes.Word: "word",
    shapes.YesNo: "yes-no",
    shapes.Whole: "whole",
    shapes.Day: "day",
    shapes.Link: "link",
    shapes.Duration: "duration",
    shapes.ConditionText: "condition",
    shapes.Target: "target",
}
"""The definition of each shape that needs no more than its name."""


def _list(name: str, key: str, item: shapes.Shape, language: str, *, lone: bool) -> Schema:
    """A list; `{legg-til: […]}`; and, where `lone` allows it, one item without the list."""
    each = _shape(name, key, item, language)
    added = _added(each, language)
    made: Schema = {
        "type": ["array", "object", *(_plain_kinds(item) if lone else ())],
        "items": each,
        "errorMessage": complaint("list", language),
        "if": {"type": "object"},
        "then": added,
    }
    if lone and isinstance(item, shapes.Obj | shapes.Either):
        made["then"] = {"if": {"required": ["legg-til"]}, "then": added, "else": each}
    elif lone:
        made["else"] = {"if": {"type": _SCALAR}, "then": each}
    return made


def _bare_list(each: Schema, language: str, *, lone: bool) -> Schema:
    """A list of plain values that nothing can be added to; where `lone` allows it, one of them by itself."""
    return {
        "type": ["array", *(_SCALAR if lone else ())],
        "items": each,
        "errorMessage": complaint("list", language),
    }


def _plain_kinds(item: shapes.Shape) -> tuple[str, ...]:
    """The kinds of plain value that may stand alone for a list of `item`."""
    if isinstance(item, shapes.Obj):
        return ()
    short = item.short if isinstance(item, shapes.Either) else item
    return ("string",) if isinstance(short, shapes.ConditionText) else tuple(_SCALAR)


def _added(each: Schema, language: str) -> Schema:
    addition = {"type": "array", "items": each, "errorMessage": complaint("list", language)}
    return {
        "properties": {"legg-til": {**_told(describe("*", "legg-til", language)), **addition}},
        "additionalProperties": False,
        "errorMessage": complaint("list", language),
    }


def _short_or(short: Schema, other: str, language: str) -> Schema:
    """A plain value or an object; the two part at `if`, so that only the one meant complains."""
    kinds = ["string"] if short == {"$ref": "#/definitions/condition"} else _SCALAR
    return {
        "type": [*kinds, "object"],
        "if": {"type": "object"},
        "then": _refer(other),
        "errorMessage": str(short.get("errorMessage") or complaint(_SHORT[other], language)),
    }


_SHORT = {"kven": "plain", "krav": "condition", "råd": "condition"}


def _choice(name: str, key: str, words: tuple[str, ...], language: str) -> Schema:
    spoken = [in_language(word, VALUES, language) for word in words]
    told = [describe_choice(name, key, word, language) for word in words]
    return {
        "enum": spoken,
        "enumDescriptions": [text.replace("`", "") for text in told],
        "markdownEnumDescriptions": told,
        "errorMessage": complaint("choice", language, words=", ".join(spoken)),
    }


def _map(item: Schema, words: tuple[str, ...], language: str) -> Schema:
    return {
        "type": "object",
        "properties": {word: _overlay_word(word, language) for word in words},
        "patternProperties": {ID_PATTERN: item},
        "additionalProperties": False,
        "errorMessage": complaint("map", language),
    }


def _headings(language: str) -> Schema:
    words = [in_language(word, KEYS, language) for word in HEADINGS]
    told = {word: heading(word, language) for word in words}
    return {
        "type": "object",
        "properties": {word: {**_told(text), "$ref": "#/definitions/text"} for word, text in told.items()}
        | {word: _overlay_word(word, language) for word in ("fjern", "arv")},
        "additionalProperties": False,
        "errorMessage": complaint("object", language, keys=", ".join(words)),
    }


def _overlay_word(word: str, language: str) -> Schema:
    return {**_told(describe("*", word, language)), **_shape("*", word, OVERLAY[word].shape, language)}


def _told(text: str) -> Schema:
    """A description, with its marks for editors that know them and without for the others."""
    return {"description": text.replace("`", ""), "markdownDescription": text}


def _patterned(name: str, pattern: str, language: str) -> Schema:
    text = complaint(name, language)
    return {"type": "string", "pattern": pattern, "errorMessage": text, "patternErrorMessage": text}
