"""Two slips that put lines in the wrong place without any of them standing in a wrong column.

A stroke before the id of a thing among others, and keys that stand beside the empty key that they belong under.
"""

from __future__ import annotations

from collections.abc import Iterator

from bti_engine.model.findings import Finding, Suggestion
from bti_engine.model.source import Span
from bti_engine.reading import problems, schema_problems
from bti_engine.reading.moved_line import WELL_PAST, held_on, misplaced
from bti_engine.reading.trial import Judge, Reading

_STEP = 2

Trial = tuple[Reading, Finding]
"""What came of reading the text with a slip mended, and the finding about the slip."""


def small_moves(reading: Reading, judge: Judge) -> Iterator[Trial]:
    """Each of these slips that the text seems to have."""
    if reading.whole:
        for each in reading.shape:
            if each.kind is schema_problems.EMPTY_VALUE and (made := _indented(reading, each.span.line, judge)):
                yield made
        return
    lines = reading.text.split("\n")
    for number in _strokes(reading, lines):
        if made := _without_stroke(reading, lines, number, judge):
            yield made


# -- a stroke too many --------------------------------------------------------------------------------------


def _strokes(reading: Reading, lines: list[str]) -> list[int]:
    """The first line (from 0) that stands wrongly and the one above in the same column, if they have strokes."""
    crooked = min((each.span.line for each in reading.findings if each.kind is problems.INDENTATION), default=0) - 1
    if crooked < 0:
        return []
    lead = _indent(lines[crooked])
    above = [each for each in range(crooked) if lines[each].strip() and _indent(lines[each]) == lead]
    return [each for each in (crooked, *above[-1:]) if lines[each].lstrip().startswith("- ")]


def _without_stroke(reading: Reading, lines: list[str], number: int, judge: Judge) -> Trial | None:
    line = lines[number]
    lead = _indent(line)
    rest = line[lead + 1 :].lstrip()
    after = judge("\n".join([*lines[:number], line[:lead] + rest, *lines[number + 1 :]]))
    further = after.whole or -after.score()[1] > number + WELL_PAST
    held = held_on(after, number)
    if after.score() >= reading.score() or not further or held is None or not held.parent:
        return None
    if any(each.span.line == number + 1 for each in after.errors()):
        return None
    key = held.entry.key
    end = len(line) - len(rest) + key.span.end_column - key.span.column
    place = Span(key.span.file, number + 1, lead + 1, number + 1, end + 1)
    return after, Finding(
        schema_problems.LIST_OF_THINGS,
        place,
        {"key": held.parent, "id": key.text},
        suggestion=Suggestion(place, rest[: end - len(line) + len(rest)]),
        language=reading.language,
    )


# -- keys beside the one they belong under ------------------------------------------------------------------


def _indented(reading: Reading, number: int, judge: Judge) -> Trial | None:
    """The lines below the empty key on line `number` (from 1) one step further in, if they belong there."""
    lines = reading.text.split("\n")
    lead = _indent(lines[number - 1])
    strange = {each.span.line for each in reading.shape if each.kind is schema_problems.UNKNOWN_KEY}
    end, keys = number, 0
    while end < len(lines) and lines[end].strip():
        own = _indent(lines[end])
        if own < lead or (own == lead and end + 1 not in strange):
            break
        keys += own == lead
        end += 1
    if not keys or _indent(lines[number]) != lead:
        return None
    moved = [f"{' ' * _STEP}{line}" for line in lines[number:end]]
    after = judge("\n".join([*lines[:number], *moved, *lines[end:]]))
    if after.score() >= reading.score() or any(number < each.span.line <= end for each in after.errors()):
        return None
    return after, misplaced(reading, after, number, lead, lead + _STEP, mended=end == number + 1)


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip(" "))
