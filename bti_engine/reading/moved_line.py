"""The line that stands in the wrong column, found by trial: where the file comes out best with it moved."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from bti_engine.model.findings import Argument, Finding, Suggestion
from bti_engine.model.shapes import MapOf, Obj, Shape
from bti_engine.model.source import Entry, Mapping, Node, Sequence, Span
from bti_engine.reading import problems, schema_problems
from bti_engine.reading.positions import GUIDE, step_into
from bti_engine.reading.trial import Judge, Reading
from bti_engine.reading.unknown_keys import allowed_in

STRANGE = frozenset({schema_problems.UNKNOWN_KEY, schema_problems.INNER_KEY})
"""What is said of a key that does not belong where it stands."""
_SUSPECT = STRANGE | {schema_problems.RESERVED_ID, schema_problems.KEYS_WANTED, schema_problems.EMPTY_VALUE}
_ANSWERS = frozenset({"ja", "nei", "ikkje", "ikke", "og", "eller", "i", "neste", "her", "tilbake", "alle"})
"""Words that no id may be, but that are no keys either: no line with one of them has slipped from its place."""
_KEYS = frozenset({"steg", "utfall", "nivå", "arena", "slutt"})
"""The keys with most under them: where one of these is an id, it is more likely a key in the wrong column."""
_STEP = 2
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
    found = [each.span.line - 1 for each in reading.shape if _is_suspect(reading, each)]
    return list(dict.fromkeys((*found, *_holders(reading))))[:_MOST]


def _is_suspect(reading: Reading, finding: Finding) -> bool:
    if finding.kind not in _SUSPECT or finding.arguments.get("id") in _ANSWERS:
        return False
    if finding.kind is not schema_problems.KEYS_WANTED or finding.suggestion is None:
        return finding.suggestion is None
    held = held_on(reading, finding.span.line - 1)
    return held is not None and isinstance(held.shape, MapOf)  # a text under what is an id here, but may be a key


def _holders(reading: Reading) -> Iterator[int]:
    """The lines (from 0) of keys of the format that stand as ids, and hold keys that are not known there."""
    strange = {each.span.line for each in reading.shape if each.kind in STRANGE | {schema_problems.MISSING_KEY}}
    for entry in _ids(reading.tree, GUIDE, reading.language) if strange else ():
        inside = entry.value.entries.values() if isinstance(entry.value, Mapping) else ()
        if entry.key.text in _KEYS and any(each.key.span.line in strange for each in inside):
            yield entry.key.span.line - 1


def _ids(node: Node | None, shape: Shape | None, language: str) -> Iterator[Entry]:
    """Everything that stands in a map by id."""
    if not isinstance(node, Mapping) or shape is None:
        return
    for key, entry in node.entries.items():
        if isinstance(shape, MapOf):
            yield entry
        yield from _ids(entry.value, step_into(shape, node, key, language), language)


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
    last = _end(lines, number) if block else 0
    return made, misplaced(reading, made, number, lead, column, mended=alone and not block, last=last)


def _columns(lines: list[str], number: int, lead: int) -> list[int]:
    """The columns at which lines near above begin, and one step in from the nearest, the nearest first."""
    found: set[int] = set()
    nearest = lead
    for line in lines[max(0, number - 60) : number]:
        rest = line.lstrip(" ")
        if rest and not rest.startswith("#"):
            found.add(len(line) - len(rest))
            nearest = len(line) - len(rest) + _STEP * rest.rstrip().endswith(":")
            if rest.startswith("- "):
                found.add(len(line) - len(rest[2:].lstrip(" ")))
    near = (column for column in found | {nearest} if column != lead and abs(column - lead) <= _FAR)
    return sorted(near, key=lambda column: (abs(column - lead), column))[:_MOST]


def _shifted(lines: list[str], number: int, by: int, *, block: bool) -> list[str]:
    """The lines with one of them moved, or with it all that hangs under it."""
    made = list(lines)
    for each in range(number, _end(lines, number) if block else number + 1):
        if lines[each].strip():
            made[each] = " " * by + lines[each] if by > 0 else lines[each][-by:]
    return made


def _end(lines: list[str], number: int) -> int:
    """The line (from 1) with which what hangs under a line (from 0) ends."""
    lead = _indent(lines[number])
    end = last = number + 1
    while end < len(lines) and (not lines[end].strip() or lines[end].startswith(" " * (lead + 1))):
        end += 1
        last = end if lines[end - 1].strip() else last
    return last


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
    if held is None or not isinstance(held.shape, MapOf):
        return held is not None
    return _is_map(held.entry.value) and not _stood_well(before, number)


def _stood_well(before: Reading, number: int) -> bool:
    """Whether the line has a key that belongs where it stands: then it is no id that slipped in there."""
    held = held_on(before, number)
    if held is None or not isinstance(held.shape, Obj):
        return False
    return held.entry.key.text in allowed_in(held.shape.name).words(before.language)


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


def misplaced(
    before: Reading, after: Reading, number: int, lead: int, column: int, *, mended: bool, last: int = 0
) -> Finding:
    """The finding about a line that was moved, and about those below it to the line `last` (from 1)."""
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
    if last > number + 1:
        arguments["last"] = last
    return Finding(problems.MISPLACED, span, arguments, suggestion=suggestion, language=before.language)
