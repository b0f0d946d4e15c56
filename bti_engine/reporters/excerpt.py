"""A line of a file with a mark under the exact place, as it looks in a terminal.

Columns count code points, but a terminal shows some of them two wide and some with no width at all.
"""

from __future__ import annotations

from collections.abc import Iterable
from unicodedata import combining, east_asian_width

from bti_engine.model.findings import Suggestion
from bti_engine.model.source import Span

WIDEST = 110
"""How much of a long line is shown."""
_LONGEST = 1000
"""No line that is longer is shown as a whole."""
_TAB = 4
_BEFORE = 40
_CUT = "…"


def excerpt(lines: list[str], span: Span) -> tuple[str, str] | None:
    """The line that a span starts on and a line of marks to print under it, or None where there is no such line."""
    if not 1 <= span.line <= len(lines):
        return None
    line = lines[span.line - 1]
    start = min(span.column - 1, len(line))
    end = span.end_column - 1 if span.end_line == span.line else len(line)
    end = max(start, min(end, len(line)))
    first = _window(line, start)
    shown, lead = line[first : first + WIDEST], ""
    if first:
        shown, lead = shown[1:], _CUT
        first += 1
    if first + len(shown) < len(line):
        shown = shown[:-1] + _CUT
    end = min(end, first + len(shown))
    offset = _width(lead) + _width(line[first:start])
    return lead + flat(shown), " " * offset + "^" * max(1, _width(line[start:end]))


def mended_line(lines: list[str], edit: Suggestion, others: Iterable[Suggestion] = ()) -> str | None:
    """The line as it will be after a suggested edit and all `others` on it; None for an edit longer than a line.

    Whoever copies the line then has mended all of it. Of edits that overlap or touch, the first is made.
    """
    span = edit.span
    if span.line != span.end_line or not 1 <= span.line <= len(lines):
        return None
    line = lines[span.line - 1]
    if len(line) > _LONGEST:
        return None
    kept = [edit]
    for other in others:
        if _on_line(other, span.line) and not any(_meet(other.span, each.span) for each in kept):
            kept.append(other)
    for each in sorted(kept, key=lambda one: one.span, reverse=True):
        line = line[: each.span.column - 1] + each.text + line[each.span.end_column - 1 :]
    return None if "\n" in line.strip() else flat(line.strip())


def _on_line(edit: Suggestion, line: int) -> bool:
    return edit.span.line == edit.span.end_line == line and "\n" not in edit.text


def _meet(one: Span, other: Span) -> bool:
    return one.column <= other.end_column and other.column <= one.end_column


def _window(line: str, start: int) -> int:
    """Where to begin to show a line so that the place is in sight."""
    if len(line) <= WIDEST or start < WIDEST - _BEFORE:
        return 0
    return min(start - _BEFORE, len(line) - WIDEST)


def flat(text: str) -> str:
    """The text without signs that would move the cursor."""
    return "".join(" " * _TAB if sign == "\t" else sign if sign.isprintable() else " " for sign in text)


def _width(text: str) -> int:
    return sum(_TAB if sign == "\t" else _sign_width(sign) for sign in text)


def _sign_width(sign: str) -> int:
    if sign.isascii():
        return 1
    if combining(sign):
        return 0
    return 2 if east_asian_width(sign) in "WF" else 1
