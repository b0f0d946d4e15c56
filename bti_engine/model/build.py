"""From tree to nouns, by the key table alone.

A value of the wrong shape is left out here: the schema has already said so, and the rules that follow judge
what is left, so that an author gets all problems in one run.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable

from bti_engine.model import shapes
from bti_engine.model.aliases import Aliases, aliases_of
from bti_engine.model.format import OBJECTS
from bti_engine.model.guide import (
    THINGS,
    Advice,
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

_FIELDS = {
    name: tuple((key, field_name(key.name)) for key in keys if field_name(key.name) in THINGS[name].__struct_fields__)
    for name, keys in OBJECTS.items()
    if name in THINGS
}
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
    made = _Builder(spoken, voices, aliases_of(tree)).thing("guide", tree, _text_of(tree.get("id")) or "")
    assert isinstance(made, Guide)  # noqa: S101 - narrows the type for readers of the code
    return made


def parse_duration(text: str) -> Duration | None:
    """`14 dagar` as a duration in canonical units, or None; the words may be singular."""
    count, _, unit = text.strip().partition(" ")
    unit = _SINGULAR.get(unit.strip(), unit.strip())
    if not count.isdecimal() or unit not in UNITS or int(count) > _MAX_COUNT:
        return None
    return Duration(int(count), unit)


class _Builder:
    """Makes the nouns of one guide; what names a thing by another of its ids comes to name it by its own."""

    def __init__(self, spoken: str, voices: dict[str, Voice], aliases: Aliases) -> None:
        self._spoken = spoken
        self._voices = voices
        self._aliases = aliases

    def thing(self, name: str, node: Mapping, own_id: str) -> Thing:
        """One object of the format."""
        values: dict[str, object] = {"id": own_id, "node": node}
        for key, field in _FIELDS[name]:
            found = node.entries.get(key.name)
            if found is not None:
                value = self._value(found.value, key.shape)
                if value is not None:
                    values[field] = value
        if name == "guide":
            values["voices"] = self._voices
        return _MAKERS[name](**values)

    def _value(self, node: Node, shape: shapes.Shape) -> object:
        match shape:
            case shapes.Text():
                return _localized(node, self._language(node), self._spoken)
            case shapes.Obj(name):
                return self.thing(name, node, "") if isinstance(node, Mapping) else None
            case shapes.MapOf(item):
                return self._map(node, item)
            case shapes.ListOf(item, lone):
                return self._list(node, item, lone=lone)
            case shapes.Either():
                return self._either(node, shape)
        if not isinstance(node, Scalar) or node.value is None:
            return None
        if isinstance(shape, shapes.Ref):
            named = unicodedata.normalize("NFC", node.text)
            return self._aliases.get(shape.kind, {}).get(named, named)
        return _plain(node, shape)

    def _map(self, node: Node, item: shapes.Shape) -> dict[str, object] | None:
        if not isinstance(node, Mapping):
            return None
        made: dict[str, object] = {}
        for own_id, entry in node.entries.items():
            value = (
                self.thing(item.name, entry.value, own_id)
                if isinstance(item, shapes.Obj) and isinstance(entry.value, Mapping)
                else self._value(entry.value, item)
            )
            if value is not None:
                made[own_id] = value
        return made

    def _list(self, node: Node, item: shapes.Shape, *, lone: bool) -> tuple[object, ...] | None:
        if isinstance(node, Sequence):
            found = node.items
        elif lone or isinstance(node, Scalar):
            found = (node,)
        else:
            return None
        values = (self._value(each, item) for each in found)
        return tuple(value for value in values if value is not None)

    def _either(self, node: Node, shape: shapes.Either) -> object:
        """The long form of a short value: `kven` as a text, a requirement as a bare condition, a tool's id."""
        if not isinstance(node, Scalar):
            return self._value(node, shape.long)
        value = self._value(node, shape.short)
        if value is None or not isinstance(shape.long, shapes.Obj):
            return value
        made = Mapping({SHORT_FORMS[shape.long.name]: Entry(node, node)}, node.span)
        return _thing_of_short(shape.long.name, made, value)

    def _language(self, node: Node) -> str:
        voice = self._voices.get(node.span.file)
        return voice.texts if voice else self._spoken


def _plain(node: Scalar, shape: shapes.Shape) -> object:
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


SHORT_FORMS = {"kven": "tekst", "krav": "må", "råd": "bør", "verktøybruk": "id"}


def _thing_of_short(name: str, node: Mapping, value: object) -> Thing:
    if isinstance(value, Text):
        return Who(node=node, tekst=value)
    if isinstance(value, Scalar):
        return Requirement(node=node, ma=value) if name == "krav" else Advice(node=node, bor=value)
    assert name == "verktøybruk"  # noqa: S101 - the only other short form of the key table
    return ToolUse(node=node, id=str(value))


def _localized(node: Node, spoken: str, first: str) -> Text | None:
    """A text: in `spoken` where it does not say, with the version in `first` before all others."""
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
        own = {language: said for language, said in versions.items() if language == first}
        return Text(own | versions, node.span) if versions else None
    return None


def _text_of(node: Node | None) -> str | None:
    return node.text if isinstance(node, Scalar) and node.value is not None else None
