"""Places in files, and the tree that a file is read into.

Everything read from a file remembers where it stood, so that every later judgement can point at it.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from msgspec import Struct


class Span(NamedTuple):
    """A stretch of a file: lines and columns count from 1, columns in code points, the end is exclusive."""

    file: str
    line: int
    column: int
    end_line: int
    end_column: int

    def before(self) -> Span:
        """The empty place where this span starts."""
        return self._replace(end_line=self.line, end_column=self.column)

    def part(self, start: int, end: int) -> Span:
        """Code points `start` to `end` of a span that stands on one line."""
        return Span(self.file, self.line, self.column + start, self.line, self.column + end)


class Changed(NamedTuple):
    """Where the base has what a local key changes; in a map by id (`by_id`), a new thing changes none of its own."""

    base: Span
    by_id: bool = False


NOWHERE = Span("", 0, 0, 0, 0)
"""The place of what no file holds: an implicit step, a guide read back from a store."""


class Scalar(Struct, frozen=True, gc=False):
    """One plain value.

    Attributes:
        value: Typed as YAML 1.2's core schema does: text, int, float, bool or None.
        text: The text as written, unquoted; what is used wherever a text is wanted.
        span: Where it stands, quotes included.
        content: Where its text starts if it stands on one line just as written, else `None`.
    """

    value: str | int | float | bool | None
    text: str
    span: Span
    content: Span | None = None


class Entry(Struct, frozen=True, gc=False):
    """A key with its value."""

    key: Scalar
    value: Node


class Mapping(Struct, frozen=True, gc=False):
    """Keys and values in document order; keys are NFC-normalised text."""

    entries: dict[str, Entry]
    span: Span

    def get(self, key: str) -> Node | None:
        """The value under `key`, or None."""
        entry = self.entries.get(key)
        return None if entry is None else entry.value

    def key_span(self, key: str) -> Span:
        """Where `key` itself stands; the whole mapping's start where it does not."""
        entry = self.entries.get(key)
        return self.span.before() if entry is None else entry.key.span

    def value_span(self, key: str) -> Span:
        """Where the value under `key` stands; the mapping's start where there is none."""
        entry = self.entries.get(key)
        return self.span.before() if entry is None else entry.value.span


class Sequence(Struct, frozen=True, gc=False):
    """A list."""

    items: tuple[Node, ...]
    span: Span


Node = Scalar | Mapping | Sequence


def plain(node: Node) -> object:
    """The node as plain dicts, lists and values, for a schema or JSON."""
    if isinstance(node, Scalar):
        return node.value
    if isinstance(node, Sequence):
        return [plain(item) for item in node.items]
    return {key: plain(entry.value) for key, entry in node.entries.items()}


def walk(node: Node) -> Iterator[Node]:
    """The node and all below it, in document order."""
    yield node
    if isinstance(node, Sequence):
        for item in node.items:
            yield from walk(item)
    elif isinstance(node, Mapping):
        for entry in node.entries.values():
            yield from walk(entry.value)
