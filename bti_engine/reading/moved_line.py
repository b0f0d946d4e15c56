"""The line that stands in the wrong column, found by trial: where the file comes out best with it moved."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from bti_engine.model.findings import Argument, Finding, Suggestion
from bti_engine.model.shapes import MapOf, Shape
from bti_engine.model.source import Entry, Mapping, Node, Sequence, Span
from bti_engine.reading import problems, schema_problems
from bti_engine.reading.positions import GUIDE, step_into
from bti_engine.reading.trial import Judge, Reading

_SUSPECT = frozenset(
    {schema_problems.UNKNOWN_KEY, schema_problems.RESERVED_ID, schema_problems.KEYS_WANTED, schema_problems.EMPTY_VALUE}
)
_MOST = 4
"""So many lines, and so many columns for each, are tried."""
WELL_PAST = 4
"""Where the file still fails, it must be this many lines further down for a move to be believed."""
_FAR = 4
"""A line that begins further from where it should is no slip of the hand."""


def suspects(reading: Reading) -> list[int]:
    """The lines (from 0) that may stand in the wrong column, the likeliest first."""
    if not reading.whole:
        crooked = min((each.span.line for each in reading.findings if each.kind is problems.INDENTATION), default=0)
        return _with_those_above(reading.text, crooked - 1) if crooked else []
    found = [each.span.line - 1 for each in reading.shape if each.kind in _SUSPECT and each.suggestion is None]
    return list(dict.fromkeys(found))[:_MOST]


def _with_those_above(text: str, number: int) -> list[int]:
    """A line, and those above it that may be the ones that stand wrongly.

    These are the nearest above, the one that this line seems to hang under, and the first that hangs there.
    """
    lines = text.split("\n")
    said = [each for each in range(number) if lines[each].strip() and not lines[each].lstrip().startswith("#")]
    own = _indent(lines[number])
    found = [number, *said[-1:]]
    first = number
    for each in reversed(said):
        if _indent(lines[each]) < own:
            found += [first, each]
            break
        first = each
    return list(dict.fromkeys(found))


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip(" "))


def moved(reading: Reading, number: int, judge: Judge) -> tuple[Reading, Finding] | None:
    """The reading with one line moved to where the file comes out best, and the finding about it."""
    lines = reading.text.split("\n")
    line = lines[number]
    lead = len(line) - len(line.lstrip(" "))
    best: list[tuple[Reading, int, bool]] = []
    for column in _columns(lines, number, lead):
        for block in (False, True):
            tried = judge("\n".join(_shifted(lines, number, column - lead, block=block)))
            if _better(reading, tried, number):
                best.append((tried, column, block))
                break
    if not best:
        return None
    made, column, block = min(best, key=lambda each: each[0].score())
    alone = sum(each[0].score() == made.score() for each in best) == 1
    return made, misplaced(reading, made, number, lead, column, mended=alone and not block)


def _columns(lines: list[str], number: int, lead: int) -> list[int]:
    """The columns at which lines near above begin, and one step in from the nearest, the nearest first."""
    found = set()
    for line in lines[max(0, number - 60) : number]:
        rest = line.lstrip(" ")
        if rest and not rest.startswith("#"):
            found.add(len(line) - len(rest))
            if rest.startswith("- "):
                found.add(len(line) - len(rest[2:].lstrip(" ")))
    near = (column for column in found if column != lead and abs(column - lead) <= _FAR)
    return sorted(near, key=lambda column: (abs(column - lead), column))[:_MOST]


def _shifted(lines: list[str], number: int, by: int, *, block: bool) -> list[str]:
    """The lines with one of them moved, or with it all that hangs under it."""
    made = list(lines)
    lead = len(lines[number]) - len(lines[number].lstrip(" "))
    end = number + 1
    while block and end < len(lines) and (not lines[end].strip() or lines[end].startswith(" " * (lead + 1))):
        end += 1
    for each in range(number, end):
        if lines[each].strip():
            made[each] = " " * by + lines[each] if by > 0 else lines[each][-by:]
    return made


def _better(before: Reading, after: Reading, number: int) -> bool:
    """Whether a move mends and breaks nothing, and what was moved came to stand among its like."""
    if after.score() >= before.score() or any(each.span.line == number + 1 for each in after.errors()):
        return False
    if not before.whole:
        return after.whole or -after.score()[1] > number + WELL_PAST
    known = {(each.code, each.span.line) for each in before.errors()}
    if any((each.code, each.span.line) not in known for each in after.errors()):
        return False
    held = held_on(after, number)
    return held is not None and (not isinstance(held.shape, MapOf) or _is_map(held.entry.value))


def _is_map(node: Node) -> bool:
    return isinstance(node, Mapping) and bool(node.entries)


class _Held(NamedTuple):
    """A key and its value, the shape of the map it stands in, and the key that holds that."""

    entry: Entry
    shape: Shape
    parent: str


def held_on(reading: Reading, number: int) -> _Held | None:
    """What begins on a line."""
    return next(_keys_on(reading.tree, GUIDE, "", number + 1, reading.language), None)


def _keys_on(node: Node | None, shape: Shape | None, parent: str, line: int, language: str) -> Iterator[_Held]:
    if shape is None:
        return
    if isinstance(node, Mapping):
        for key, entry in node.entries.items():
            if entry.key.span.line == line:
                yield _Held(entry, shape, parent)
            yield from _keys_on(entry.value, step_into(shape, node, key, language), key, line, language)
    elif isinstance(node, Sequence):
        for place, item in enumerate(node.items):
            yield from _keys_on(item, step_into(shape, node, place, language), parent, line, language)


def misplaced(before: Reading, after: Reading, number: int, lead: int, column: int, *, mended: bool) -> Finding:
    """The finding about a line that was moved."""
    file = next(each.span.file for each in before.errors())
    lead_span = Span(file, number + 1, 1, number + 1, lead + 1)
    held = held_on(after, number)
    suggestion = Suggestion(lead_span, " " * column) if mended else None
    if held is None or not held.parent:
        return Finding(
            problems.INDENTATION, lead_span, {"spaces": lead}, suggestion=suggestion, language=before.language
        )
    key = held.entry.key.text
    span = lead_span._replace(column=lead + 1, end_column=lead + 1 + len(key))
    arguments: dict[str, Argument] = {"key": key, "spaces": lead, "parent": held.parent, "wanted": column}
    return Finding(problems.MISPLACED, span, arguments, suggestion=suggestion, language=before.language)
