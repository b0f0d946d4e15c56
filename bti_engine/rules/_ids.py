"""The ids of a guide by kind, and every place that names one: found by the key table alone."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from bti_engine.model import shapes
from bti_engine.model.format import OBJECTS, keys_of
from bti_engine.model.source import Mapping, Node, Scalar, Sequence
from bti_engine.model.vocabulary import ROLES, in_language


class Named(NamedTuple):
    """A place that names a thing: the kind that is wanted, the key it stands under, and the word."""

    kind: str
    key: str
    word: Scalar


class Ids(NamedTuple):
    """What may be named of one kind: the ids themselves, and the further ids (`også`)."""

    own: tuple[str, ...]
    also: tuple[str, ...]

    def words(self, kind: str, language: str) -> tuple[str, ...]:
        """The ids as an author in `language` writes them."""
        return tuple(in_language(each, ROLES, language) for each in self.own) if kind == "rolle" else self.own


def ids_of(tree: Mapping, kind: str) -> Ids:
    """The ids of one kind that a guide declares."""
    declared = tree.get(kind)
    if not isinstance(declared, Mapping):
        return Ids((), ())
    also = (word.text for entry in declared.entries.values() for word in also_of(entry.value))
    return Ids(tuple(declared.entries), tuple(also))


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


def _in_shape(node: Node, shape: shapes.Shape, key: str) -> Iterator[Named]:
    match shape, node:
        case shapes.Ref(kind), Scalar():
            if node.value is not None:
                yield Named(kind, key, node)
        case shapes.ListOf(item), _:
            for each in node.items if isinstance(node, Sequence) else (node,):
                yield from _in_shape(each, item, key)
        case shapes.MapOf(item), Mapping(entries):
            for entry in entries.values():
                yield from _in_shape(entry.value, item, key)
        case shapes.Either(short, long), _:
            yield from _in_shape(node, short if isinstance(node, Scalar) else long, key)
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
