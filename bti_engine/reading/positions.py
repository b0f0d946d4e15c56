"""Which shape stands where in a guide: what schemas, their findings, translation and overlay must agree on."""

from __future__ import annotations

from collections.abc import Iterator

from bti_engine.model import shapes
from bti_engine.model.format import OBJECTS, OVERLAY, VARIES, keys_of
from bti_engine.model.source import Mapping, Node
from bti_engine.model.vocabulary import KEYS, RESERVED_IDS, to_canonical

GUIDE = shapes.Obj("guide")
WORDS = shapes.MapOf(shapes.Text())
"""The shape of `ord`, whose ids are keys of the format."""


def inside(shape: shapes.Shape, how: str) -> Iterator[tuple[str, str]]:
    """The objects in a shape, each with how it is held: under a key, in a map, or in a list."""
    match shape:
        case shapes.Obj(name):
            yield how, name
        case shapes.MapOf(item):
            yield from inside(item, "map")
        case shapes.ListOf(item):
            yield from inside(item, "list")
        case shapes.Either(_, item):
            yield from inside(item, how)


def _held(wanted: str) -> frozenset[str]:
    shown = (key.shape for keys in OBJECTS.values() for key in keys)
    return frozenset(name for shape in shown for how, name in inside(shape, "key") if how == wanted)


THINGS = _held("map")
"""The objects that stand in maps by id: they may be taken away and put in order."""

INNER = _held("key") | {"guide"}
"""The objects that stand directly under a key: they are laid over the base's key by key."""

_NO_HEADINGS = frozenset({"tittel", "einaste", "ord", "omtalt", "start", "deler", "felles", "variant"})
"""Keys that nothing is shown under."""

HEADINGS = tuple(
    word
    for word in dict.fromkeys(
        [key.name for key in OBJECTS["steg"]]
        + [key.name for key in OBJECTS["guide"] if isinstance(key.shape, shapes.MapOf)]
        + [key.name for key in OBJECTS["nivå"]]
    )
    if word not in RESERVED_IDS | _NO_HEADINGS
)
"""The keys that a municipality may give its own heading (`ord`)."""


def overlay_words(name: str) -> tuple[str, ...]:
    """The overlay words that may stand in the object `name`: those of a map, and `etter` in a thing."""
    if name in VARIES and name != "variant":
        return ()
    if name in THINGS:
        return ("fjern", "arv", "etter")
    return ("fjern", "arv") if name in INNER else ()


def map_words(item: shapes.Shape) -> tuple[str, ...]:
    """The overlay words that may stand in a map of `item`; a variant has none, for it takes nothing away."""
    if not isinstance(item, shapes.Obj):
        return ("fjern", "arv")
    if item.name in VARIES and item.name != "variant":
        return ()
    return ("fjern", "arv", "bruk") if item.name == "utfall" else ("fjern", "arv")


def key_shape(name: str, key: str) -> shapes.Shape | None:
    """The shape of one canonical key of an object, or None where there is no such key."""
    found = keys_of(name).get(key) or (OVERLAY.get(key) if key in overlay_words(name) else None)
    return None if found is None else found.shape


def long_shape(shape: shapes.Shape, node: Node) -> shapes.Shape:
    """What `shape` is for this very value: the side of an Either, the lone item of a list."""
    if isinstance(shape, shapes.Either):
        return shape.long if isinstance(node, Mapping) else shape.short
    lone = isinstance(shape, shapes.ListOf) and shape.lone and isinstance(node, Mapping)
    if isinstance(shape, shapes.ListOf) and lone and "legg-til" not in node_keys(node):
        return long_shape(shape.item, node)
    return shape


def node_keys(node: Node) -> tuple[str, ...]:
    """The keys of a map; none of what is no map."""
    return tuple(node.entries) if isinstance(node, Mapping) else ()


def step_into(shape: shapes.Shape, node: Node, part: str | int, language: str) -> shapes.Shape | None:
    """The shape of the part of `node` that stands under a key (as written) or at a place in a list."""
    shape = long_shape(shape, node)
    if isinstance(part, int):
        return shape.item if isinstance(shape, shapes.ListOf) else None
    match shape:
        case shapes.Obj(name):
            return key_shape(name, to_canonical(part, KEYS, language))
        case shapes.MapOf(item):
            return OVERLAY[part].shape if part in map_words(item) else item
        case shapes.ListOf(item) if part == "legg-til":
            return shapes.ListOf(item)
        case shapes.Text():
            return shapes.Word()
    return None
