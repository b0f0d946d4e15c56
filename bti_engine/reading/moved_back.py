"""Places in a text that was mended by trial, told as they are in the file as its author has it.

A line that was moved, or whose tabs became spaces, stands in other columns while it is tried; whoever reads a
finding looks at the file as it is.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from bti_engine.model.findings import Finding, Related, Suggestion
from bti_engine.model.source import Entry, Mapping, Node, Scalar, Sequence, Span
from bti_engine.reading.trial import Reading


class _Change(NamedTuple):
    """How a line that was mended begins: so many letters that were tried, that are written, and that are the same."""

    tried: int
    written: int
    same: int
    indented: bool


def _change(tried: str, written: str) -> _Change:
    end = _same_end(tried, written)
    one, other = len(tried) - end, len(written) - end
    same = _same_end(tried[:one][::-1], written[:other][::-1])
    return _Change(one, other, same, not tried[:1].strip())


class Way:
    """The way back from a text that was tried to the text of the file: line by line, for no mend adds a line.

    Args:
        tried: The text that was read.
        written: The text of the file.
    """

    __slots__ = ("_lines",)

    def __init__(self, tried: str, written: str) -> None:
        pairs = zip(tried.split("\n"), written.split("\n"), strict=True)
        self._lines = {number: _change(*pair) for number, pair in enumerate(pairs, 1) if pair[0] != pair[1]}

    def reading(self, tried: Reading) -> Reading:
        """What came of reading the text that was tried, with the places of the file."""
        if not self._lines:
            return tried
        tree = None if tried.tree is None else self._node(tried.tree)
        return tried._replace(tree=tree, findings=self.findings(tried.findings), shape=self.findings(tried.shape))

    def findings(self, found: Iterable[Finding]) -> tuple[Finding, ...]:
        """The findings, each at its place in the file."""
        return tuple(self._finding(each) for each in found) if self._lines else tuple(found)

    def _finding(self, found: Finding) -> Finding:
        edit = found.suggestion
        return Finding(
            found.kind,
            self._span(found.span),
            found.arguments,
            tuple(Related(self._span(each.span), each.role) for each in found.related),
            None if edit is None else Suggestion(self._span(edit.span), edit.text),
            found.language,
        )

    def _node(self, node: Node) -> Node:
        if isinstance(node, Scalar):
            return self._scalar(node)
        if isinstance(node, Sequence):
            return Sequence(tuple(self._node(item) for item in node.items), self._span(node.span))
        entries = {
            name: Entry(self._scalar(entry.key), self._node(entry.value)) for name, entry in node.entries.items()
        }
        return Mapping(entries, self._span(node.span))

    def _scalar(self, node: Scalar) -> Scalar:
        content = None if node.content is None else self._span(node.content)
        return Scalar(node.value, node.text, self._span(node.span), content)

    def _span(self, span: Span) -> Span:
        if span.line not in self._lines and span.end_line not in self._lines:
            return span
        column, end = self._column(span.line, span.column), self._column(span.end_line, span.end_column)
        return span._replace(column=column, end_column=end)

    def _column(self, line: int, column: int) -> int:
        """A column counted from the end of the line, for what was mended is how it begins."""
        change = self._lines.get(line)
        at = column - 1
        if change is None or (not at and change.indented):
            return column
        if at >= change.tried:
            return column + change.written - change.tried
        return column if at <= change.same else min(at, change.written) + 1


def _same_end(one: str, other: str) -> int:
    """How many letters two texts end with in common."""
    count = 0
    for a, b in zip(reversed(one), reversed(other), strict=False):
        if a != b:
            break
        count += 1
    return count
