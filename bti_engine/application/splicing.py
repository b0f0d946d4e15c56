"""Edits spliced into a text: all outside them stays as it was, letter by letter.

Places are lines and columns as findings have them: a line ends with CR, LF or both, and columns count code points.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable

from msgspec import Struct

from bti_engine.model.source import Span

_MARK = "\ufeff"
_ENDING = re.compile(r"\r\n|\n|\r")


class Edit(Struct, frozen=True):
    """A stretch of a text, by offsets, and what is to stand there instead."""

    start: int
    end: int
    text: str


class Text:
    """A text by lines, so that places can be found in it."""

    __slots__ = ("_ends", "_starts", "ending", "text")

    def __init__(self, text: str) -> None:
        found = [*_ENDING.finditer(text)]
        self.text = text
        self.ending = found[0][0] if found else "\n"
        self._starts = [int(text.startswith(_MARK)), *(each.end() for each in found)]
        self._ends = [*(each.start() for each in found), len(text)]

    def offset(self, line: int, column: int) -> int | None:
        """Where a line and a column are in the text; None where there is no such place."""
        if not 1 <= line <= len(self._starts) or column < 1:
            return None
        at = self._starts[line - 1] + column - 1
        return at if at <= self._ends[line - 1] else None

    def line(self, offset: int) -> int:
        """The number of the line that an offset is on."""
        return bisect_right(self._starts, offset) or 1

    def edit(self, span: Span, text: str) -> Edit | None:
        """The edit that puts `text` in place of `span`, with the line ends of the file; None where there is none."""
        start, end = self.offset(span.line, span.column), self.offset(span.end_line, span.end_column)
        if start is None or end is None or end < start:
            return None
        return Edit(start, end, text.replace("\n", self.ending))


def spliced(text: str, edits: Iterable[Edit]) -> str:
    """The text with edits that do not overlap made in it.

    >>> spliced("kva: x", [Edit(0, 3, "korleis"), Edit(6, 6, "y")])
    'korleis: xy'
    """
    parts, at = list[str](), 0
    for edit in sorted(edits, key=lambda each: (each.start, each.end)):
        parts += [text[at : edit.start], edit.text]
        at = edit.end
    return "".join([*parts, text[at:]])


def overlapping(edits: Iterable[Edit]) -> frozenset[Edit]:
    """The edits that want the same stretch; what is put in beside another's stretch wants it too."""
    found = set[Edit]()
    widest: Edit | None = None
    for edit in sorted(edits, key=lambda each: (each.start, each.end)):
        if widest is not None:
            empty = edit.start == edit.end or widest.start == widest.end
            if edit.start < widest.end or (empty and edit.start == widest.end):
                found |= {widest, edit}
        if widest is None or edit.end >= widest.end:
            widest = edit
    return frozenset(found)


class Way:
    """The way back from a text with edits made in it to the text without them."""

    __slots__ = ("_edits",)

    def __init__(self, edits: Iterable[Edit]) -> None:
        self._edits = sorted(edits, key=lambda each: (each.start, each.end))

    def back(self, offset: int) -> tuple[int, Edit | None]:
        """Where an offset was before; in what an edit has put in, where that edit begins, and the edit."""
        moved = 0
        for edit in self._edits:
            start = edit.start + moved
            if offset < start:
                break
            if offset < start + len(edit.text):
                return edit.start, edit
            moved += len(edit.text) - (edit.end - edit.start)
        return offset - moved, None
