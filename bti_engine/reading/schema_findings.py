"""From a schema's complaint to one plain finding: what is wrong, the exact place, and the word that mends it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from bti_engine.model import shapes
from bti_engine.model.findings import Argument, Finding, Kind, Suggestion
from bti_engine.model.source import Mapping, Node, Scalar, Sequence, Span
from bti_engine.model.vocabulary import KEYS, VALUES, in_language
from bti_engine.reading import mending, schema_problems
from bti_engine.reading.complaints import Complaint
from bti_engine.reading.positions import GUIDE, long_shape, step_into
from bti_engine.reading.unknown_keys import IN_HEADINGS, allowed_in, unexpected_id, unexpected_key, was_meant

_ORD = ("ord",)
_LEVELS = ("nivå",)


class Spot(NamedTuple):
    """A value that something is wrong with, and where it stands.

    Attributes:
        node: The value.
        shape: What was wanted there; None where nothing was.
        key: The key it stands under, if it stands directly under one.
        name: The nearest key above, as written; "" at the top.
        language: The målform of the file's keys.
    """

    node: Node
    shape: shapes.Shape
    key: Scalar | None
    name: str
    language: str

    def place(self) -> Span:
        """Where to point: at the value itself if it is short, else at its key."""
        if isinstance(self.node, Scalar) or self.key is None:
            return self.node.span
        return self.key.span

    def wanted(self) -> shapes.Shape:
        """The shape wanted of a plain value: the short form, or one item."""
        shape = long_shape(self.shape, self.node)
        while isinstance(self.node, Scalar):
            if isinstance(shape, shapes.Either):
                shape = shape.short
            elif isinstance(shape, shapes.ListOf) and shape.lone:
                shape = shape.item
            else:
                break
        return shape

    def finding(
        self, kind: Kind, span: Span | None = None, mended: str | None = None, **arguments: Argument
    ) -> Finding:
        """A finding about this spot; `mended` is what should stand at `span`, else instead of the value."""
        place = span or self.place()
        suggestion = None if mended is None else Suggestion(span or self.node.span, mended)
        return Finding(kind, place, arguments, suggestion=suggestion, language=self.language)


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


def locate(tree: Mapping, path: tuple[str | int, ...], language: str) -> Spot | None:
    """The value at the end of `path`, with what was wanted there."""
    spot = Spot(tree, GUIDE, None, "", language)
    for part in path:
        shape = step_into(spot.shape, spot.node, part, language)
        if shape is None:
            return None
        if isinstance(part, int):
            assert isinstance(spot.node, Sequence)  # noqa: S101 - the path was found in this tree
            spot = spot._replace(node=spot.node.items[part], shape=shape, key=None)
        else:
            assert isinstance(spot.node, Mapping)  # noqa: S101 - as above
            entry = spot.node.entries[part]
            spot = Spot(entry.value, shape, entry.key, entry.key.text, language)
    return spot


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
            yield from (unexpected_key(node, key, allowed, spot.language) for key in complaint.names)
        case shapes.MapOf() if complaint.path == _ORD:
            yield from (unexpected_key(node, key, IN_HEADINGS, spot.language) for key in complaint.names)
        case shapes.MapOf():
            yield from (unexpected_id(node, key, spot.language, heading) for key in complaint.names)
        case shapes.Text() if len(complaint.names) < len(node.entries):
            for key in complaint.names:
                mended = mending.LANGUAGE_CODES.get(key.casefold())
                yield spot.finding(schema_problems.BAD_LANGUAGE, node.key_span(key), mended, word=key)
        case shapes.ListOf():
            yield spot.finding(schema_problems.LIST_WANTED, key=spot.name)
        case _:
            yield spot.finding(schema_problems.TEXT_WANTED, key=spot.name)


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
        return spot.finding(schema_problems.OTHER_CHOICE, mended=other, word=node.text, meant=other, key=spot.name)
    mended = mending.choice(node.text, words)
    return spot.finding(schema_problems.WRONG_CHOICE, mended=mended, word=node.text, words=words, key=spot.name)


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
        return spot.finding(schema_problems.TEXT_WANTED, mended=_as_roles(spot), key=spot.name)
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
        return spot.finding(schema_problems.KEYS_WANTED, mended=_as_deadline(spot, shape), key=spot.name)
    mended, place = _without_stroke(spot.node, first)
    return spot.finding(schema_problems.LIST_OF_THINGS, place, mended, key=spot.name, id=first.text)


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


def _as_roles(spot: Spot) -> str | None:
    """A list of roles where a text or `{ansvar: …}` is wanted, as the latter."""
    if isinstance(spot.shape, shapes.Either) and spot.shape.long == shapes.Obj("kven"):
        listed = mending.flow_list(spot.node)
        return None if listed is None else f"{{{in_language('ansvar', KEYS, spot.language)}: {listed}}}"
    return None


def _as_deadline(spot: Spot, shape: shapes.Shape) -> str | None:
    """A bare length of time where a deadline is wanted, as `{tid: …}`."""
    if shape != shapes.Obj("frist") or not isinstance(spot.node, Scalar):
        return None
    words = spot.node.text.split()
    time = mending.duration(" ".join(words[:2]), spot.language)  # what is said after it is no part of the time
    return None if time is None else f"{{{in_language('tid', KEYS, spot.language)}: {time}}}"
