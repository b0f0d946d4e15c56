"""The canonical form of a resolved guide: what is stored, hashed and pinned.

UTF-8 JSON: maps of the author's ids as arrays of [id, thing] in document order, objects with their keys in the order
of the key table, defaults written out, further ids (`også`) resolved to the thing's own, conditions in canonical
nynorsk, texts by language, NFC, no places. Two hashes: what the guide does (`flow`) and what it says (`text`).
Stored bytes are hashed once and never made again by newer code.
"""

from __future__ import annotations

import hashlib
import unicodedata
from typing import Any

import msgspec

from bti_engine.expressions.printing import show
from bti_engine.flow.deadlines import until
from bti_engine.flow.reader import ConditionReader
from bti_engine.flow.targets import with_own_ids
from bti_engine.model import shapes
from bti_engine.model.aliases import aliases_of
from bti_engine.model.build import SHORT_FORMS, build_guide
from bti_engine.model.format import OBJECTS, keys_of
from bti_engine.model.guide import Guide, Voice
from bti_engine.model.shapes import Meaning
from bti_engine.model.source import NOWHERE, Entry, Mapping, Node, Scalar, Sequence

_MET_BY = {"meeting": "møte", "document": "dokument"}
"""What meets a deadline, as authors write it."""


class Canonical(msgspec.Struct, frozen=True):
    """A guide in canonical form, with its two hashes (SHA-256, hex)."""

    guide: str
    flow: str
    text: str
    data: bytes


def canonical(guide: Guide) -> Canonical:
    """The canonical form of a resolved guide without errors."""
    writer = _Writer(guide)
    whole = writer.thing("guide", guide.node)
    return Canonical(guide.id, _hash(_part("guide", whole, "flow")), _hash(_part("guide", whole, "text")), _json(whole))


def read_canonical(data: bytes) -> Guide:
    """The guide that stored canonical bytes hold."""
    whole: dict[str, Any] = msgspec.json.decode(data)
    spoken = whole.get("språk") or whole.get("målform") or "nn"
    return build_guide(_object("guide", whole), {NOWHERE.file: Voice("nn", spoken)})


def _hash(value: object) -> str:
    return hashlib.sha256(_json(value)).hexdigest()


def _json(value: object) -> bytes:
    return msgspec.json.encode(value)


def _part(name: str, thing: dict[str, Any], meaning: Meaning) -> dict[str, Any]:
    """What of an object belongs to one of the two hashes; a key of the other meaning is left out whole."""
    kept: dict[str, Any] = {}
    for key, value in thing.items():
        row = keys_of(name)[key]
        if row.meaning == "text":
            if meaning == "text":
                kept[key] = value
        else:
            kept[key] = _inside(row.shape, value, meaning)
    return kept


def _inside(shape: shapes.Shape, value: Any, meaning: Meaning) -> object:  # noqa: ANN401 - JSON of any shape
    match shape:
        case shapes.Obj(name) if isinstance(value, dict):
            return _part(name, value, meaning)
        case shapes.MapOf(item):
            return [[own, _inside(item, each, meaning)] for own, each in value]
        case shapes.ListOf(item):
            return [_inside(item, each, meaning) for each in value]
        case shapes.Either(_, long):
            return _inside(long, value, meaning)
        case _:
            return value if meaning == "flow" else None


class _Writer:
    """Writes one guide's tree; it knows the guide's aliases and how each file speaks."""

    def __init__(self, guide: Guide) -> None:
        self._guide = guide
        self._aliases = aliases_of(guide.node)
        self._reader = ConditionReader(guide)

    def thing(self, name: str, node: Mapping) -> dict[str, Any]:
        made: dict[str, Any] = {}
        for key in OBJECTS[name]:
            found = node.get(key.name)
            if found is not None and not (isinstance(found, Scalar) and found.value is None):
                met_by = (name, key.name) == ("frist", "til")
                made[key.name] = self._until(found) if met_by else self._value(key.shape, found)
            elif key.default is not None:
                made[key.name] = key.default == "ja" if isinstance(key.shape, shapes.YesNo) else key.default
        return made

    def _value(self, shape: shapes.Shape, node: Node) -> Any:  # noqa: ANN401 - JSON of any shape
        match shape, node:
            case shapes.Obj(name), Mapping():
                return self.thing(name, node)
            case shapes.MapOf(item), Mapping():
                return [[own, self._value(item, entry.value)] for own, entry in node.entries.items()]
            case shapes.ListOf(item), Sequence():
                return [self._value(item, each) for each in node.items]
            case shapes.ListOf(item), _:
                return [self._value(item, node)]
            case shapes.Either(short, shapes.Obj(name)), Scalar():
                return {SHORT_FORMS[name]: self._value(short, node)}
            case shapes.Either(_, long), _:
                return self._value(long, node)
            case shapes.Text(), Mapping():
                return {language: _nfc(entry.value) for language, entry in sorted(node.entries.items())}
            case shapes.Text(), _:
                voice = self._guide.voices.get(node.span.file)
                return {voice.texts if voice else self._guide.language: _nfc(node)}
        return self._scalar(shape, node)

    def _until(self, node: Node) -> str:
        """What meets a deadline: `møte`, or `dokument(x)` with the tool's own id."""
        kind, own = until(self._guide, _nfc(node)) or ("", "")
        if kind not in _MET_BY:
            return _nfc(node)
        return f"{_MET_BY[kind]}({own})" if own else _MET_BY[kind]

    def _scalar(self, shape: shapes.Shape, node: Node) -> Any:  # noqa: ANN401 - JSON of any shape
        text = _nfc(node)
        match shape:
            case shapes.YesNo():
                return text == "ja"
            case shapes.Whole():
                return node.value if isinstance(node, Scalar) else None
            case shapes.ConditionText() if isinstance(node, Scalar):
                condition, _ = self._reader.judge(node, "-")
                return show(condition, "nn") if condition is not None else text
            case shapes.Ref(kind):
                return self._aliases.get(kind, {}).get(text, text)
            case shapes.Target():
                return with_own_ids(self._guide, text)
            case _:
                return text


def _nfc(node: Node) -> str:
    return unicodedata.normalize("NFC", node.text.strip()) if isinstance(node, Scalar) else ""


def _object(name: str, thing: dict[str, Any]) -> Mapping:
    return _mapping({key: _node(keys_of(name)[key].shape, value) for key, value in thing.items()})


def _node(shape: shapes.Shape, value: Any) -> Node:  # noqa: ANN401 - JSON of any shape
    match shape:
        case shapes.Obj(name):
            return _object(name, value)
        case shapes.MapOf(item):
            return _mapping({own: _node(item, each) for own, each in value})
        case shapes.ListOf(item):
            return Sequence(tuple(_node(item, each) for each in value), NOWHERE)
        case shapes.Either(_, long):
            return _node(long, value)
        case shapes.Text():
            return _mapping({language: _scalar(text) for language, text in value.items()})
        case _:
            return _scalar(value)


def _mapping(entries: dict[str, Node]) -> Mapping:
    return Mapping({key: Entry(_scalar(key), node) for key, node in entries.items()}, NOWHERE)


def _scalar(value: Any) -> Scalar:  # noqa: ANN401 - a JSON scalar
    if isinstance(value, bool):
        value = "ja" if value else "nei"
    return Scalar(value, str(value), NOWHERE)
