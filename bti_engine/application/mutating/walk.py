"""A walk over a resolved tree by the key table: every key of every thing, with what stands under it."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import Struct

from bti_engine.model import shapes
from bti_engine.model.format import OBJECTS
from bti_engine.model.source import Mapping, Node, Scalar, Sequence, Span
from bti_engine.model.spans import first_line

Path = tuple[str, ...]


class Site(Struct, frozen=True):
    """A value in the tree.

    Attributes:
        thing: What kind of thing has the key, by its name in the key table.
        key: The key that the value stands under; for one of several values, that of them all.
        owner: The thing that has the key.
        place: Where it stands in its file.
    """

    thing: str
    key: str
    path: Path
    node: Node
    owner: Mapping
    place: Span

    @property
    def word(self) -> str:
        """The value as it is written, where it is one word; else "" ."""
        return self.node.text if isinstance(self.node, Scalar) else ""

    def items(self) -> Iterator[Site]:
        """The things of a map or the items of a list, each; what stands without its list is one item."""
        if isinstance(self.node, Sequence):
            for number, each in enumerate(self.node.items):
                yield self._part(str(number), each, first_line(each))
        elif isinstance(self.node, Mapping) and _is_map(self.thing, self.key):
            for own, entry in self.node.entries.items():
                yield self._part(own, entry.value, entry.key.span)
        else:
            yield self._part("0", self.node, self.place)

    def under(self, key: str) -> Site | None:
        """What stands under a key of this value."""
        if not isinstance(self.node, Mapping) or key not in self.node.entries:
            return None
        entry = self.node.entries[key]
        return Site(self.thing, self.key, (*self.path, key), entry.value, self.node, entry.key.span)

    def _part(self, word: str, node: Node, place: Span) -> Site:
        return Site(self.thing, self.key, (*self.path, word), node, self.owner, place)


def sites(tree: Mapping) -> Iterator[Site]:
    """Every key of a guide and of the things in it, in the order of the key table and of the guide."""
    yield from _of_thing("guide", tree, ())


def _of_thing(name: str, node: Mapping, path: Path) -> Iterator[Site]:
    for row in OBJECTS[name]:
        entry = node.entries.get(row.name)
        if entry is None or (isinstance(entry.value, Scalar) and entry.value.value is None):
            continue
        site = Site(name, row.name, (*path, row.name), entry.value, node, entry.key.span)
        yield site
        inner = _thing_in(row.shape)
        if inner:
            for each in (site,) if isinstance(row.shape, shapes.Obj) else site.items():
                if isinstance(each.node, Mapping):
                    yield from _of_thing(inner, each.node, each.path)


def _thing_in(shape: shapes.Shape) -> str:
    """The kind of thing that a value is or holds; "" where it holds none."""
    match shape:
        case shapes.Obj(name):
            return name
        case shapes.MapOf(item) | shapes.ListOf(item):
            return _thing_in(item)
        case shapes.Either(_, long):
            return _thing_in(long)
        case _:
            return ""


def _is_map(thing: str, key: str) -> bool:
    return any(row.name == key and isinstance(row.shape, shapes.MapOf) for row in OBJECTS[thing])
