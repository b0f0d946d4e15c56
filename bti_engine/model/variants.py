"""The guide as one service sees it: a variant laid over the resolved tree.

A variant has only the keys that it may change (`model.format.VARIES`), so what it makes goes the same ways under the
same conditions as the guide itself: one proof covers both.
"""

from __future__ import annotations

from bti_engine.model import shapes
from bti_engine.model.build import SHORT_FORMS
from bti_engine.model.format import keys_of
from bti_engine.model.source import Entry, Mapping, Node, Scalar, Sequence

_ITS_OWN = frozenset({"tittel", "om", "teneste"})
"""What a variant says of itself."""


def variants_of(tree: Mapping) -> dict[str, Mapping]:
    """The variants of a resolved guide, each as the whole guide that its service sees."""
    found = tree.get("variant")
    if not isinstance(found, Mapping):
        return {}
    plain = Mapping({key: entry for key, entry in tree.entries.items() if key != "variant"}, tree.span)
    return {
        own_id: _over("variant", plain, without(entry.value, _ITS_OWN))
        for own_id, entry in found.entries.items()
        if isinstance(entry.value, Mapping)
    }


def without(node: Mapping, keys: frozenset[str]) -> Mapping:
    """A map without some of its keys."""
    return Mapping({key: entry for key, entry in node.entries.items() if key not in keys}, node.span)


def _over(name: str, base: Mapping, part: Mapping) -> Mapping:
    entries = dict(base.entries)
    for key, entry in part.entries.items():
        row = keys_of(name).get(key)
        if row is not None:
            there = base.get(key)
            entries[key] = Entry(entry.key, _value(row.shape, there, entry.value))
    return Mapping(entries, base.span)


def _value(shape: shapes.Shape, base: Node | None, part: Node) -> Node:
    if isinstance(shape, shapes.Either) and isinstance(shape.long, shapes.Obj):
        base, part = None if base is None else _long(shape.long.name, base), _long(shape.long.name, part)
    inner = shape.long if isinstance(shape, shapes.Either) else shape
    match inner, base, part:
        case shapes.MapOf(shapes.Obj(name)), Mapping(), Mapping():
            known = {own: entry for own, entry in part.entries.items() if own in base.entries}
            return Mapping(
                base.entries | {own: _thing(name, base.entries[own], each) for own, each in known.items()}, base.span
            )
        case shapes.MapOf(), _, _:
            return base if base is not None else part
        case shapes.Obj(name), Mapping(), Mapping():
            return _over(name, base, part)
        case shapes.ListOf(), _, Mapping() if "legg-til" in part.entries:
            return Sequence((*_members(base), *_members(part.get("legg-til"))), part.span)
    return part


def _long(name: str, node: Node) -> Node:
    """The long form of a short value, so that a text of the variant's own leaves the rest as it is in the guide."""
    if not isinstance(node, Scalar) or node.value is None:
        return node
    return Mapping({SHORT_FORMS[name]: Entry(node, node)}, node.span)


def _thing(name: str, base: Entry, part: Entry) -> Entry:
    if not isinstance(base.value, Mapping) or not isinstance(part.value, Mapping):
        return base
    return Entry(base.key, _over(name, base.value, part.value))


def _members(node: Node | None) -> tuple[Node, ...]:
    if node is None:
        return ()
    return node.items if isinstance(node, Sequence) else (node,)
