"""From parser events to the tree of `model.source`: every key and value with its exact place.

It stops early instead of trusting a file to be of sane size. This is the hot loop of reading, hence the plain
loops, the local names and the few words of repetition.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from bti_engine.model.source import Entry, Mapping, Node, Scalar, Sequence, Span
from bti_engine.reading.core_schema import CONSTANTS, NUMBER_STARTS, typed
from bti_engine.reading.parser_events import Event, EventTypes
from bti_engine.reading.refusals import MAX_DEPTH, MAX_NODES, Refusals
from bti_engine.reading.scalars import written
from bti_engine.reading.text_file import TextFile
from bti_engine.reading.watch import Watch

MAX_EVENTS = 2 * MAX_NODES + 16
"""More events than that many values can give: reading stops there at the latest."""

_LONGEST_CONSTANT = 5
_LOOKED_AT = NUMBER_STARTS | frozenset("~“”„‘’«–—•·‣▪◦") | {""}
"""What a plain value begins with when it may be more than text."""

_new = tuple.__new__  # makes a Span without its constructor's keyword handling: twice as fast


class TreeBuilder:
    """Builds one tree from events; `refusals` and `watch` fill up on the way."""

    __slots__ = (
        "_empties",
        "_events",
        "_file",
        "_key_of",
        "_name",
        "_nodes",
        "_scalar_of",
        "_types",
        "refusals",
        "watch",
    )

    def __init__(self, events: Iterator[Event], types: EventTypes, file: TextFile) -> None:
        self._events = events
        self._types = types
        self._file = file
        self._name = file.name
        self._nodes = 1
        self._empties = False
        self._key_of: Callable[[Event], Scalar] = self._key if file.normal else self._unusual_key
        self._scalar_of: Callable[[Event], Scalar] = self._scalar if file.normal else self._unusual
        self.refusals = Refusals(file)
        self.watch = Watch(file)

    def node(self, event: Event, depth: int) -> Node:
        """The node that `event` begins, inside `depth` others."""
        kind = type(event)
        if kind is self._types.scalar:
            return self._scalar_of(event)
        if kind is self._types.alias:
            return self.refusals.alias(event)
        if depth >= MAX_DEPTH:
            raise self.refusals.too_deep(event)
        if event.anchor is not None or not event.implicit:
            self.refusals.marked(event, is_text=False)
        build = self._mapping if kind is self._types.mapping else self._sequence
        return build(event, depth + 1)

    def _mapping(self, start: Event, depth: int) -> Mapping:
        events, scalar_type, end_type = self._events, self._types.scalar, self._types.mapping_end
        key_of, scalar_of = self._key_of, self._scalar_of
        entries: dict[str, Entry] = {}
        last: Node | None = None
        for event in events:
            if type(event) is scalar_type:
                key = key_of(event)
            elif type(event) is end_type:
                return self._close_mapping(start, event, entries, last)
            else:
                self._complex_key(event, depth)
                continue
            following = next(events)
            last = scalar_of(following) if type(following) is scalar_type else self.node(following, depth)
            entry = Entry(key, last)
            first = entries.setdefault(key.text, entry)
            if first is not entry:
                self.refusals.duplicate(first.key, key)
        raise self.refusals.too_many()

    def _close_mapping(self, start: Event, end: Event, entries: dict[str, Entry], last: Node | None) -> Mapping:
        self._nodes += len(entries)
        if self._nodes > MAX_NODES:
            raise self.refusals.too_many()
        if "<<" in entries or "" in entries:
            self.refusals.odd_keys(entries)
        if self._empties:
            self.watch.empty_values(entries, in_braces=start.flow_style)
            if entries and isinstance(last, Scalar) and last.value is None:
                last = next(reversed(entries.values())).value
        mapping = Mapping(entries, self._span(start, end, last))
        if len(entries) == 1:
            self.watch.single_key(mapping)
        return mapping

    def _sequence(self, start: Event, depth: int) -> Sequence:
        events, scalar_type, end_type = self._events, self._types.scalar, self._types.sequence_end
        scalar_of = self._scalar_of
        items: list[Node] = []
        for event in events:
            if type(event) is scalar_type:
                items.append(scalar_of(event))
            elif type(event) is not end_type:
                items.append(self.node(event, depth))
            else:
                self._nodes += len(items)  # judged when the map around it closes
                sequence = Sequence(tuple(items), self._span(start, event, items[-1] if items else None))
                if start.flow_style and len(items) > 1:
                    self.watch.bracket_list(sequence)
                return sequence
        raise self.refusals.too_many()

    def _span(self, start: Event, end: Event, last: Node | None) -> Span:
        """From the first sign of a collection to its bracket, or to the end of its last value."""
        mark = start.start_mark
        if last is None or (start.flow_style and end.end_mark.column > end.start_mark.column):
            stop = end.end_mark
            return _new(Span, (self._name, mark.line + 1, mark.column + 1, stop.line + 1, stop.column + 1))
        span = last.span
        return _new(Span, (self._name, mark.line + 1, mark.column + 1, span[3], span[4]))

    def _key(self, event: Event) -> Scalar:
        if event.implicit[0] and event.anchor is None:
            mark = event.start_mark
            line = mark.line
            if event.end_mark.line == line:
                text = event.value
                column = mark.column + 1
                line += 1
                span = _new(Span, (self._name, line, column, line, column + len(text)))
                return Scalar(text, text, span, span)
        return self._unusual_key(event)

    def _scalar(self, event: Event) -> Scalar:
        if event.implicit[0] and event.anchor is None:
            mark = event.start_mark
            line = mark.line
            if event.end_mark.line == line:
                text = event.value
                column = mark.column + 1
                line += 1
                width = len(text)
                span = _new(Span, (self._name, line, column, line, column + width))
                if text[:1] in _LOOKED_AT:
                    return self._looked_at(text, span)
                if width <= _LONGEST_CONSTANT and text in CONSTANTS:
                    return Scalar(CONSTANTS[text], text, span, span)
                return Scalar(text, text, span, span)
        return self._unusual(event)

    def _looked_at(self, text: str, span: Span) -> Scalar:
        """A value that may be a number, nothing at all, or a list stroke pasted from a document."""
        value = typed(text)
        if value is None:
            self._empties = True
        elif value is text and text[0] not in NUMBER_STARTS:
            self.watch.lines.add(span.line)
        return Scalar(value, text, span, span)

    def _unusual_key(self, event: Event) -> Scalar:
        return self._unusual(event, is_key=True)

    def _unusual(self, event: Event, *, is_key: bool = False) -> Scalar:
        """A value with quotes, several lines, a tag or an anchor, or letters in decomposed form."""
        if event.anchor is not None or event.tag is not None:
            self.refusals.marked(event, is_text=True)
        scalar = written(event, self._file, is_key=is_key)
        if scalar.value is None:
            self._empties = True
        if scalar.span.end_line > scalar.span.line and not event.style:
            self.watch.long_text(scalar.span)
        if event.style == '"' and not scalar.text.isprintable():
            return self.refusals.coded_letters(scalar)
        return scalar

    def _complex_key(self, event: Event, depth: int) -> None:
        """A list or a map where a key should stand: refused, and left out with its value."""
        key = self.node(event, depth)
        self.node(next(self._events), depth)
        if not isinstance(key, Scalar):  # a reuse is refused already
            self.refusals.key_form(key.span)
