"""Two slips that put lines in the wrong place without any of them standing in a wrong column.

A stroke before the id of a thing among others, and keys that stand beside the empty key that they belong under.
"""

from __future__ import annotations

from collections.abc import Iterator

from bti_engine.model import shapes
from bti_engine.model.findings import Finding, Suggestion
from bti_engine.model.source import Span
from bti_engine.reading import problems, schema_problems
from bti_engine.reading.moved_line import STRANGE, WELL_PAST, held_on, misplaced
from bti_engine.reading.trial import Judge, Reading
from bti_engine.reading.unknown_keys import allowed_in

_STEP = 2

Trial = tuple[Reading, *tuple[Finding, ...]]
"""What came of reading the text with a slip mended, and the findings about the slip."""


def small_moves(reading: Reading, judge: Judge) -> Iterator[Trial]:
    """Each of these slips that the text seems to have."""
    lines = reading.text.split("\n")
    if reading.whole:
        strange = {each.span.line for each in reading.shape if each.kind in STRANGE}
        for each in reading.shape:
            if each.kind is not schema_problems.EMPTY_VALUE:
                continue
            if made := _indented(reading, lines, each.span.line, strange, judge):
                yield made
        return
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
    """The text without the stroke on line `number`, nor those before the things that follow in the same column."""
    places = [number, *_further_strokes(lines, number)]
    made = list(lines)
    for each in places:
        lead = _indent(made[each])
        made[each] = made[each][:lead] + made[each][lead + 1 :].lstrip()
    after = judge("\n".join(made))
    further = after.whole or -after.score()[1] > places[-1] + WELL_PAST
    if after.score() >= reading.score() or not further:
        return None
    if any(error.span.line - 1 in places for error in after.errors()):
        return None
    found = [_stroke_finding(reading, after, lines, each) for each in places]
    told = [each for each in found if each is not None]
    return (after, *told) if len(told) == len(places) else None


def _further_strokes(lines: list[str], number: int) -> Iterator[int]:
    """The lines below that begin with a stroke in the same column, as long as none begins to the left of it."""
    lead = _indent(lines[number])
    for each in range(number + 1, len(lines)):
        if not lines[each].strip() or lines[each].lstrip().startswith("#"):
            continue
        if _indent(lines[each]) < lead:
            return
        if _indent(lines[each]) == lead and lines[each].lstrip().startswith("- "):
            yield each


def _stroke_finding(reading: Reading, after: Reading, lines: list[str], number: int) -> Finding | None:
    """The finding about one stroke too many, where an id stands behind it."""
    held = held_on(after, number)
    if held is None or not held.parent:
        return None
    line, key = lines[number], held.entry.key
    lead = _indent(line)
    rest = line[lead + 1 :].lstrip()
    end = len(line) - len(rest) + key.span.end_column - key.span.column
    place = Span(key.span.file, number + 1, lead + 1, number + 1, end + 1)
    return Finding(
        schema_problems.LIST_OF_THINGS,
        place,
        {"key": held.parent, "id": key.text},
        suggestion=Suggestion(place, rest[: end - len(line) + len(rest)]),
        language=reading.language,
    )


# -- keys beside the one they belong under ------------------------------------------------------------------


def _indented(reading: Reading, lines: list[str], number: int, strange: set[int], judge: Judge) -> Trial | None:
    """The lines below the empty key on line `number` (from 1) one step further in, if they belong there.

    That is where they belong if they have keys of what is wanted under the empty one, or are among the `strange`,
    the lines with keys that are not known.
    """
    lead = _indent(lines[number - 1])
    wanted = _wanted(reading, number - 1)
    end, keys = number, 0
    while end < len(lines) and lines[end].strip():
        own = _indent(lines[end])
        known = lines[end].partition(":")[0].strip() in wanted
        if own < lead or (own == lead and not known and end + 1 not in strange):
            break
        keys += own == lead
        end += 1
    if not keys or _indent(lines[number]) != lead:
        return None
    moved = [f"{' ' * _STEP}{line}" for line in lines[number:end]]
    after = judge("\n".join([*lines[:number], *moved, *lines[end:]]))
    if after.score() >= reading.score() or any(number < each.span.line <= end for each in after.errors()):
        return None
    return after, misplaced(reading, after, number, lead, lead + _STEP, mended=end == number + 1, last=end)


def _wanted(reading: Reading, number: int) -> tuple[str, ...]:
    """The keys of the thing that begins on a line and stands in a map by id; none elsewhere."""
    held = held_on(reading, number)
    shape = held.shape.item if held is not None and isinstance(held.shape, shapes.MapOf) else None
    return allowed_in(shape.name).words(reading.language) if isinstance(shape, shapes.Obj) else ()


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip(" "))
