"""From a schema's complaint to one plain finding: what is wrong, the exact place, and the word that mends it."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec.structs import replace

from bti_engine.model import shapes
from bti_engine.model.findings import Finding
from bti_engine.model.source import Mapping, Node, Scalar, Sequence, Span
from bti_engine.model.vocabulary import KEYS, MALFORM, OTHER, VALUES, in_language
from bti_engine.reading import mending, problems, schema_problems
from bti_engine.reading.complaints import Complaint
from bti_engine.reading.positions import GUIDE, long_shape
from bti_engine.reading.shape_mends import (
    as_answers,
    as_choices,
    as_deadline,
    as_givers,
    as_period,
    as_roles,
    as_shared,
    as_titled,
)
from bti_engine.reading.shape_spots import Spot, locate
from bti_engine.reading.unknown_keys import (
    IN_HEADINGS,
    allowed_in,
    missing_layer,
    unexpected_id,
    unexpected_key,
    was_meant,
)

_ORD = ("ord",)
_LEVELS = ("nivå",)


def told(tree: Mapping, complaint: Complaint, language: str) -> Iterator[Finding]:
    """The findings of one complaint: one for each key that is too many or missing, else one."""
    spot = locate(tree, complaint.path, language)
    if spot is None:
        return
    match complaint.keyword:
        case "additionalProperties":
            yield from _unexpected(spot, complaint, _heading(tree) if complaint.path == _LEVELS else None)
        case "required":
            yield from _missing(spot, complaint.names)
        case "enum":
            yield _wrong_word(spot)
        case _:
            yield _wrong_kind(spot)


def _heading(tree: Mapping) -> str:
    """The author's own word for a level, or nothing."""
    words = tree.get("ord")
    word = words.get("nivå") if isinstance(words, Mapping) else None
    return word.text if isinstance(word, Scalar) else ""


def _unexpected(spot: Spot, complaint: Complaint, heading: str | None) -> Iterator[Finding]:
    node = spot.node
    shape = long_shape(spot.shape, node)
    if not isinstance(node, Mapping):
        return
    match shape:
        case shapes.Obj(name):
            allowed = allowed_in(name)
            layer = missing_layer(node, complaint.names, name, spot.language)
            if layer is not None:
                yield layer
                return
            yield from (unexpected_key(node, key, allowed, spot.language) for key in complaint.names)
        case shapes.MapOf() if complaint.path == _ORD:
            yield from (unexpected_key(node, key, IN_HEADINGS, spot.language) for key in complaint.names)
        case shapes.MapOf():
            yield from (unexpected_id(node, key, spot.language, heading) for key in complaint.names)
        case shapes.Text() if len(complaint.names) < len(node.entries) or _spelt_out(complaint.names):
            for key in complaint.names:
                mended = mending.LANGUAGE_CODES.get(key.casefold())
                yield spot.finding(schema_problems.BAD_LANGUAGE, node.key_span(key), mended, word=key)
        case shapes.ListOf():
            yield spot.finding(schema_problems.LIST_WANTED, key=spot.name)
        case _:
            yield spot.finding(schema_problems.TEXT_WANTED, key=spot.name)


def _spelt_out(names: tuple[str, ...]) -> bool:
    return any(name.casefold() in mending.LANGUAGE_CODES for name in names)


def _missing(spot: Spot, names: tuple[str, ...]) -> Iterator[Finding]:
    node, shape = spot.node, long_shape(spot.shape, spot.node)
    if not isinstance(node, Mapping) or not isinstance(shape, shapes.Obj):
        return
    for name in names:
        if was_meant(node, name, allowed_in(shape.name), spot.language):
            continue
        if spot.shape == GUIDE:
            place = node.span.before()
            mended = mending.first_line(name, node.span.file, spot.language)
            yield spot.finding(schema_problems.MISSING_KEY, place, mended, key=name)
        else:
            place = spot.key.span if spot.key else next((e.key.span for e in node.entries.values()), node.span)
            yield spot.finding(schema_problems.MISSING_KEY, place, key=name)


def _wrong_word(spot: Spot) -> Finding:
    node, shape = spot.node, spot.wanted()
    if not isinstance(node, Scalar):
        return spot.finding(schema_problems.TEXT_WANTED, key=spot.name)
    if node.value is None:
        return _empty(spot, node)
    if isinstance(shape, shapes.Whole):
        mended = "1" if node.text == "1" else None
        return spot.finding(schema_problems.OTHER_FORMAT, mended=mended, found=node.text, wanted="1")
    canonical = shape.words if isinstance(shape, shapes.Choice) else ("ja", "nei")
    words = tuple(in_language(word, VALUES, spot.language) for word in canonical)
    other = mending.other_form(node.text, canonical, VALUES, spot.language)
    if other is not None:
        return spot.finding(
            schema_problems.OTHER_CHOICE,
            mended=other,
            word=node.text,
            meant=other,
            key=spot.name,
            own=MALFORM[spot.language],
            other=MALFORM[OTHER[spot.language]],
        )
    mended = as_choices(spot, node, canonical) or mending.choice(node.text, words)
    finding = spot.finding(schema_problems.WRONG_CHOICE, mended=mended, word=node.text, words=words, key=spot.name)
    listed = isinstance(spot.shape, shapes.ListOf) or spot.among is not None
    return replace(finding, arguments={**finding.arguments, "listed": 1}) if listed else finding


def _wrong_kind(spot: Spot) -> Finding:
    node, shape = spot.node, spot.wanted()
    if isinstance(node, Scalar) and node.value is None:
        return _empty(spot, node)
    match shape:
        case shapes.MapOf() | shapes.Obj():
            return _no_map(spot, shape)
        case shapes.ListOf(item):
            return spot.finding(schema_problems.LIST_WANTED, mended=mending.as_list(node, item), key=spot.name)
    if not isinstance(node, Scalar):
        mended = as_roles(spot)
        if mended is None and isinstance(shape, shapes.Ref):
            room = in_language(shape.kind, KEYS, spot.language)
            return spot.finding(schema_problems.TEXT_WANTED, key=spot.name, room=room)
        return spot.finding(schema_problems.TEXT_WANTED, mended=mended, key=spot.name)
    if isinstance(node.value, bool):
        return spot.finding(schema_problems.TRUE_FALSE, mended=f'"{node.text}"', word=node.text, key=spot.name)
    return _wrong_text(spot, node, shape)


def _wrong_text(spot: Spot, node: Scalar, shape: shapes.Shape) -> Finding:
    """A text that is no number, day, time or address, where one is wanted."""
    match shape:
        case shapes.Whole():
            return spot.finding(
                schema_problems.NOT_WHOLE, mended=mending.whole(node.text), word=node.text, key=spot.name
            )
        case shapes.Day():
            return spot.finding(schema_problems.BAD_DAY, mended=mending.day(node.text), word=node.text)
        case shapes.Duration():
            mended = mending.duration(node.text, spot.language)
            return spot.finding(schema_problems.BAD_DURATION, mended=mended, word=node.text)
        case shapes.Link():
            return spot.finding(schema_problems.BAD_LINK, mended=mending.link(node.text), word=node.text)
    return spot.finding(schema_problems.TEXT_WANTED, key=spot.name)


def _no_map(spot: Spot, shape: shapes.MapOf | shapes.Obj) -> Finding:
    """A list or a text where keys are wanted."""
    first = _first_key(spot.node, shape.item, spot.language) if isinstance(shape, shapes.MapOf) else None
    if first is None:
        mended = as_period(spot, shape)
        without_colon = _without_colon(spot, shape) if mended is None else None
        if without_colon is not None:
            return without_colon
        mended = mended or as_deadline(spot, shape) or as_givers(spot, shape) or as_titled(spot, shape)
        mended = mended or as_shared(spot, shape) or as_answers(spot, shape)
        if isinstance(shape, shapes.Obj):
            allowed = allowed_in(shape.name).words(spot.language)
            return spot.finding(schema_problems.KEYS_WANTED, mended=mended, key=spot.name, allowed=allowed)
        return spot.finding(schema_problems.KEYS_WANTED, mended=mended, key=spot.name)
    mended, place = _without_stroke(spot.node, first)
    return spot.finding(schema_problems.LIST_OF_THINGS, place, mended, key=spot.name, id=first.text)


def _without_colon(spot: Spot, shape: shapes.MapOf | shapes.Obj) -> Finding | None:
    """A key and its text with another sign than a colon between them: `tittel = Tiltak`."""
    node = spot.node
    if not isinstance(shape, shapes.Obj) or not isinstance(node, Scalar) or node.content != node.span:
        return None
    word, _, rest = node.text.partition(" ")
    if word not in allowed_in(shape.name).words(spot.language):
        return None
    rest = rest.removeprefix("= ").removeprefix("- ")
    if shape == shapes.Obj("gjeld"):
        rest = mending.day(rest) or ""
    if not rest:
        return None
    mended = f"{word}: {rest}"
    if spot.key is not None and spot.key.span.line == node.span.line:
        mended = f"{{{mended}}}"
    return spot.finding(problems.NO_COLON, node.span, mended, word=word)


def _first_key(node: Node, item: shapes.Shape, language: str) -> Scalar | None:
    """The id that a list of things begins with; None where it begins with a key of the thing."""
    first = node.items[0] if isinstance(node, Sequence) and node.items else None
    if not isinstance(first, Mapping) or not first.entries:
        return None
    key = next(iter(first.entries.values())).key
    known = allowed_in(item.name).words(language) if isinstance(item, shapes.Obj) else ()
    return None if key.text in (*known, "id") else key


def _without_stroke(node: Node, first: Scalar) -> tuple[str | None, Span]:
    """What stands instead of the stroke and the key of a list of one thing, and where these are."""
    key = first.span
    if not isinstance(node, Sequence) or node.span.line != key.line or node.items[0].span[1:3] != key[1:3]:
        return None, key  # in brackets, there is no stroke
    place = key._replace(column=node.span.column)
    return (first.text if len(node.items) == 1 else None), place


def _empty(spot: Spot, node: Scalar) -> Finding:
    """Nothing stands after the key; the finding points at the key, or at a `null` that was typed."""
    place = spot.key.span if spot.key is not None and not node.text else node.span
    return spot.finding(schema_problems.EMPTY_VALUE, place, key=spot.name)
