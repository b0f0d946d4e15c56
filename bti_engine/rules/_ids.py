"""The ids of a guide by kind, and every place that names one: found by the key table alone."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from itertools import islice

from msgspec import Struct

from bti_engine.model import shapes
from bti_engine.model.format import OBJECTS, keys_of
from bti_engine.model.guide import Voice
from bti_engine.model.source import Entry, Mapping, Node, Scalar, Sequence
from bti_engine.model.spans import in_brackets
from bti_engine.model.vocabulary import ROLES, in_language

_MOST = 300
"""So many things of one kind are gone through in search of what was meant; no guide has more."""


class Named(Struct, frozen=True):
    """A place that names a thing: the kind that is wanted, the key it stands under, and the word.

    Attributes:
        form: Whether it may be one of several: "" where it stands for itself, "lone" where a list may stand,
            "brackets" in a list in brackets, "strokes" in one with strokes.
    """

    kind: str
    key: str
    word: Scalar
    form: str = ""


class Ids(Struct, frozen=True):
    """What may be named of one kind: each id with its further ids (`også`) and the file that gives them."""

    declared: tuple[tuple[str, tuple[str, ...], str], ...]

    def names(self) -> frozenset[str]:
        """Every word that names one of them."""
        return frozenset(name for own, also, _ in self.declared for name in (own, *also))

    def first(self) -> Ids:
        """As many of them as are worth to be looked through for what a wrong word was meant to be."""
        return Ids(self.declared[:_MOST])

    def word(self, own: str, kind: str, language: str, voices: dict[str, Voice]) -> str:
        """One id as an author in `language` writes it."""
        owns = (each for each, _, _ in self.declared)
        return dict(zip(owns, self.words(kind, language, voices), strict=True)).get(own, own)

    def spoken(self, name: str, kind: str, language: str, voices: dict[str, Voice]) -> str:
        """Any word that names one of them, as an author in `language` writes the id."""
        own = next((own for own, also, _ in self.declared if name in (own, *also)), name)
        return self.word(own, kind, language, voices)

    def words(self, kind: str, language: str, voices: dict[str, Voice]) -> tuple[str, ...]:
        """The ids as an author in `language` writes them: of a base in the other målform, the further id."""
        if kind == "rolle":
            pairs = ((in_language(own, ROLES, language), also, file) for own, also, file in self.declared)
        else:
            pairs = (each for each in self.declared)
        return tuple(
            also[0] if also and own not in ROLES.values() and _spoken(voices, file) != language else own
            for own, also, file in pairs
        )


def _spoken(voices: dict[str, Voice], file: str) -> str:
    voice = voices.get(file)
    return voice.keys if voice else "nn"


def ids_of(tree: Mapping, kind: str) -> Ids:
    """The ids of one kind that a guide declares."""
    declared = tree.get(kind)
    if not isinstance(declared, Mapping):
        return Ids(())
    return Ids(
        tuple(
            (own, tuple(word.text for word in also_of(entry.value)), _home(entry))
            for own, entry in declared.entries.items()
        )
    )


def _home(entry: Entry) -> str:
    """The file whose målform a thing's further ids are not of: a local file that only changes the thing has none."""
    also = entry.value.get("også") if isinstance(entry.value, Mapping) else None
    return (also or entry.key).span.file


def by_title(tree: Mapping, kind: str, text: str) -> str | None:
    """The one thing of a kind whose title `text` is, in any language: for who wrote the title instead of the id."""
    declared = tree.get(kind)
    wanted = _plain(text)
    if not isinstance(declared, Mapping) or not wanted:
        return None
    first = islice(declared.entries.items(), _MOST)
    found = [own for own, entry in first if wanted in _titles(entry.value)]
    return found[0] if len(found) == 1 else None


def _titles(thing: Node) -> Iterator[str]:
    title = thing.get("tittel") if isinstance(thing, Mapping) else None
    texts = (entry.value for entry in title.entries.values()) if isinstance(title, Mapping) else (title,)
    yield from (_plain(text.text) for text in texts if isinstance(text, Scalar))


def _plain(text: str) -> str:
    return " ".join(text.split()).casefold()


def also_of(thing: Node) -> Iterator[Scalar]:
    """The further ids of a thing, as written."""
    value = thing.get("også") if isinstance(thing, Mapping) else None
    items = value.items if isinstance(value, Sequence) else (value,)
    yield from (item for item in items if isinstance(item, Scalar))


def named(tree: Mapping) -> Iterator[Named]:
    """Every place in a guide that names a thing declared elsewhere."""
    yield from _in_object(tree, "guide")


def _in_object(node: Mapping, name: str) -> Iterator[Named]:
    keys = _leading(name)
    for key, entry in node.entries.items():
        shape = keys.get(key)
        if shape is not None:
            yield from _in_shape(entry.value, shape, key)


def _in_shape(node: Node, shape: shapes.Shape, key: str, form: str = "") -> Iterator[Named]:
    match shape, node:
        case shapes.Ref(kind), Scalar():
            if node.value is not None:
                yield Named(kind, key, node, form)
        case shapes.ListOf(item), Sequence():
            form = "brackets" if in_brackets(node) else "strokes"
            for each in node.items:
                yield from _in_shape(each, item, key, form)
        case shapes.ListOf(item, lone), _:
            yield from _in_shape(node, item, key, "lone" if lone else "")
        case shapes.MapOf(item), Mapping(entries):
            for entry in entries.values():
                yield from _in_shape(entry.value, item, key)
        case shapes.Either(short, long), _:
            yield from _in_shape(node, short if isinstance(node, Scalar) else long, key, form)
        case shapes.Obj(name), Mapping():
            yield from _in_object(node, name)


@cache
def _leading(name: str) -> dict[str, shapes.Shape]:
    """The keys of an object that lead to ids, so that texts are never walked."""
    return {key: row.shape for key, row in keys_of(name).items() if _leads(row.shape, frozenset({name}))}


def _leads(shape: shapes.Shape, above: frozenset[str]) -> bool:
    match shape:
        case shapes.Ref():
            return True
        case shapes.ListOf(item) | shapes.MapOf(item):
            return _leads(item, above)
        case shapes.Either(short, long):
            return _leads(short, above) or _leads(long, above)
        case shapes.Obj(name):
            return name not in above and any(_leads(key.shape, above | {name}) for key in OBJECTS[name])
    return False
