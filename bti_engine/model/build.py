"""From tree to nouns, by the key table alone.

A value of the wrong shape is left out here: the schema has already said so, and the rules that follow judge
what is left, so that an author gets all problems in one run.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable

from bti_engine.model import shapes
from bti_engine.model.format import OBJECTS
from bti_engine.model.guide import (
    THINGS,
    Duration,
    Guide,
    Requirement,
    Text,
    Thing,
    ToolUse,
    Voice,
    Who,
    field_name,
)
from bti_engine.model.source import Entry, Mapping, Node, Scalar, Sequence
from bti_engine.model.vocabulary import UNITS

_FIELDS = {name: tuple((key, field_name(key.name)) for key in keys) for name, keys in OBJECTS.items()}
_MAKERS: dict[str, Callable[..., Thing]] = {**THINGS}
_SINGULAR = {"dag": "dagar", "veke": "veker", "månad": "månader", "vyrkedag": "vyrkedagar"}
_MAX_COUNT = 10_000


def build_guide(tree: Mapping, voices: dict[str, Voice]) -> Guide:
    """The guide that a resolved, canonical tree describes.

    Args:
        tree: The local file laid over its base, keys in nynorsk.
        voices: The målform and language of each file that the tree's spans name.
    """
    spoken = _text_of(tree.get("språk")) or _text_of(tree.get("målform")) or "nn"
    made = _thing("guide", tree, _text_of(tree.get("id")) or "", spoken, voices)
    assert isinstance(made, Guide)  # noqa: S101 - narrows the type for readers of the code
    return made


def parse_duration(text: str) -> Duration | None:
    """`14 dagar` as a duration in canonical units, or None; the words may be singular."""
    count, _, unit = text.strip().partition(" ")
    unit = _SINGULAR.get(unit.strip(), unit.strip())
    if not count.isdecimal() or unit not in UNITS or int(count) > _MAX_COUNT:
        return None
    return Duration(int(count), unit)


def _thing(name: str, node: Mapping, own_id: str, spoken: str, voices: dict[str, Voice]) -> Thing:
    values: dict[str, object] = {"id": own_id, "node": node}
    for key, field in _FIELDS[name]:
        found = node.entries.get(key.name)
        if found is not None:
            value = _value(found.value, key.shape, spoken, voices)
            if value is not None:
                values[field] = value
    if name == "guide":
        values["voices"] = voices
    return _MAKERS[name](**values)


def _value(node: Node, shape: shapes.Shape, spoken: str, voices: dict[str, Voice]) -> object:  # noqa: C901 - one case a shape
    match shape:
        case shapes.Text():
            return _localized(node, _language(node, spoken, voices))
        case shapes.Obj(name):
            return _thing(name, node, "", spoken, voices) if isinstance(node, Mapping) else None
        case shapes.MapOf(item):
            return _map(node, item, spoken, voices)
        case shapes.ListOf(item, lone):
            return _list(node, item, spoken, voices, lone=lone)
        case shapes.Either():
            return _either(node, shape, spoken, voices)
    if not isinstance(node, Scalar) or node.value is None:
        return None
    match shape:
        case shapes.YesNo():
            return {"ja": True, "nei": False}.get(node.text)
        case shapes.Whole():
            return node.value if isinstance(node.value, int) else None
        case shapes.Duration():
            return parse_duration(node.text)
        case shapes.Choice(words):
            return node.text if node.text in words else None
        case shapes.ConditionText() | shapes.Target():
            return node
        case _:
            return unicodedata.normalize("NFC", node.text)


def _map(node: Node, item: shapes.Shape, spoken: str, voices: dict[str, Voice]) -> dict[str, object] | None:
    if not isinstance(node, Mapping):
        return None
    made: dict[str, object] = {}
    for own_id, entry in node.entries.items():
        value = (
            _thing(item.name, entry.value, own_id, spoken, voices)
            if isinstance(item, shapes.Obj) and isinstance(entry.value, Mapping)
            else _value(entry.value, item, spoken, voices)
        )
        if value is not None:
            made[own_id] = value
    return made


def _list(
    node: Node, item: shapes.Shape, spoken: str, voices: dict[str, Voice], *, lone: bool
) -> tuple[object, ...] | None:
    if isinstance(node, Sequence):
        found = node.items
    elif lone or isinstance(node, Scalar):
        found = (node,)
    else:
        return None
    values = (_value(each, item, spoken, voices) for each in found)
    return tuple(value for value in values if value is not None)


def _either(node: Node, shape: shapes.Either, spoken: str, voices: dict[str, Voice]) -> object:
    """The long form of a short value: a step's `kven` as a text, a requirement as a bare condition, a tool's id."""
    if not isinstance(node, Scalar):
        return _value(node, shape.long, spoken, voices)
    value = _value(node, shape.short, spoken, voices)
    if value is None or not isinstance(shape.long, shapes.Obj):
        return value
    made = Mapping({SHORT_FORMS[shape.long.name]: Entry(node, node)}, node.span)
    return _thing_of_short(shape.long.name, made, value)


SHORT_FORMS = {"kven": "tekst", "krav": "må", "verktøybruk": "id"}


def _thing_of_short(name: str, node: Mapping, value: object) -> Thing:
    if isinstance(value, Text):
        return Who(node=node, tekst=value)
    if isinstance(value, Scalar):
        return Requirement(node=node, ma=value)
    assert name == "verktøybruk"  # noqa: S101 - the only other short form of the key table
    return ToolUse(node=node, id=str(value))


def _localized(node: Node, spoken: str) -> Text | None:
    if isinstance(node, Scalar):
        if node.value is None or isinstance(node.value, bool):
            return None
        return Text({spoken: unicodedata.normalize("NFC", node.text.strip())}, node.span)
    if isinstance(node, Mapping):
        versions = {
            language: unicodedata.normalize("NFC", entry.value.text.strip())
            for language, entry in node.entries.items()
            if isinstance(entry.value, Scalar) and entry.value.value is not None
        }
        return Text(versions, node.span) if versions else None
    return None


def _language(node: Node, spoken: str, voices: dict[str, Voice]) -> str:
    voice = voices.get(node.span.file)
    return voice.texts if voice else spoken


def _text_of(node: Node | None) -> str | None:
    return node.text if isinstance(node, Scalar) and node.value is not None else None
