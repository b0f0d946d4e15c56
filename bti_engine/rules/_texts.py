"""What the guide's own file says to people: its texts and links, found by the key table in one walk.

Texts of a base are left out. Whoever wrote the base is told of them when the base is judged, and nobody else can mend
them. All texts are also kept as one, so that a rule sees at a glance whether it has anything to look for.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from msgspec import Struct

from bti_engine.model import shapes
from bti_engine.model.format import OBJECTS, keys_of
from bti_engine.model.guide import Guide
from bti_engine.model.source import Entry, Mapping, Node, Scalar, Sequence, Span

_NO_PROSE = frozenset({"tidlegare"})
"""Texts that nobody reads as such: what a law was called before."""


class Wording(Struct, frozen=True):
    """A text in one language: the key it stands right under, where that stands, the language, and the text."""

    key: str
    place: Span
    language: str
    text: Scalar

    def part(self, start: int, end: int) -> Span:
        """Where a part of the text stands; all of the text where it is written over several lines."""
        content = self.text.content
        return self.text.span if content is None else content.part(start, end)


class Versions(Struct, frozen=True):
    """A text that is written once for each language."""

    key: str
    place: Span
    texts: Mapping


class Address(Struct, frozen=True):
    """A link, and the thing that has it."""

    link: Scalar
    owner: Mapping


class Prose(Struct, frozen=True):
    """The texts of a guide.

    Attributes:
        language: The language of the file where a text does not say.
        texts: Every text.
        versions: Those that are written once for each language.
        links: Every link.
        whole: All texts as one.
    """

    language: str
    texts: tuple[Wording, ...]
    versions: tuple[Versions, ...]
    links: tuple[Address, ...]
    whole: str


def prose_of(guide: Guide) -> Prose:
    """The texts and links in the guide's own file."""
    voice = guide.voices.get(guide.node.span.file)
    walk = _Walk(guide.node.span.file, voice.texts if voice else guide.language)
    walk.object(guide.node, "guide")
    whole = "\n".join([each.text.text for each in walk.texts])
    return Prose(walk.language, tuple(walk.texts), tuple(walk.versions), tuple(walk.links), whole)


class _Walk:
    """One walk over the tree; a thing whose key stands in another file is a base's, with all in it."""

    def __init__(self, file: str, language: str) -> None:
        self.file = file
        self.language = language
        self.texts: list[Wording] = []
        self.versions: list[Versions] = []
        self.links: list[Address] = []

    def object(self, node: Mapping, name: str) -> None:
        known = _leading(name)
        for key, entry in node.entries.items():
            shape = known.get(key)
            if shape is not None and entry.key.span.file == self.file:
                self._value(entry.value, shape, key, entry.key.span, node)

    def _value(self, node: Node, shape: shapes.Shape, key: str, place: Span, owner: Mapping) -> None:
        match shape, node:
            case shapes.Text(), _:
                self._text(node, key, place)
            case shapes.Link(), Scalar():
                self.links.append(Address(node, owner))
            case shapes.Obj(name), Mapping():
                self.object(node, name)
            case shapes.MapOf(item), Mapping(entries):
                for entry in self._own(entries):
                    self._value(entry.value, item, key, entry.key.span, owner)
            case shapes.ListOf(item), _:
                items = node.items if isinstance(node, Sequence) else (node,)
                for each in (one for one in items if one.span.file == self.file):
                    self._value(each, item, key, place, owner)
            case shapes.Either(short, long), _:
                self._value(node, short if isinstance(node, Scalar) else long, key, place, owner)

    def _own(self, entries: dict[str, Entry]) -> Iterator[Entry]:
        return (entry for entry in entries.values() if entry.key.span.file == self.file)

    def _text(self, node: Node, key: str, place: Span) -> None:
        if isinstance(node, Scalar) and node.value is not None:
            self.texts.append(Wording(key, place, self.language, node))
        elif isinstance(node, Mapping):
            self.versions.append(Versions(key, place, node))
            self.texts += [
                Wording(language, entry.key.span, language, entry.value)
                for language, entry in node.entries.items()
                if isinstance(entry.value, Scalar) and entry.value.value is not None
            ]


@cache
def _leading(name: str) -> dict[str, shapes.Shape]:
    """The keys of an object that lead to texts or links."""
    return {
        key: row.shape
        for key, row in keys_of(name).items()
        if key not in _NO_PROSE and _leads(row.shape, frozenset({name}))
    }


def _leads(shape: shapes.Shape, above: frozenset[str]) -> bool:
    match shape:
        case shapes.Text() | shapes.Link():
            return True
        case shapes.ListOf(item) | shapes.MapOf(item):
            return _leads(item, above)
        case shapes.Either(short, long):
            return _leads(short, above) or _leads(long, above)
        case shapes.Obj(name):
            return name not in above and any(_leads(key.shape, above | {name}) for key in OBJECTS[name])
    return False
