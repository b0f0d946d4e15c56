"""A file that fails because of a stroke, a tab or an indentation, read once more with that mended.

One line that begins in the wrong column makes the parser give up, or puts everything below it in the wrong
place; what is then said of the lines below is not what the author did. So the small things are mended here by
trial, the file is read again, and only what is still wrong is told beside them. A mend is believed only if
the file as a whole comes out better, so that a suggestion is right or is not made.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import NamedTuple

from bti_engine.model.findings import Argument, Finding, Severity, Suggestion, in_order
from bti_engine.model.shapes import MapOf, Shape
from bti_engine.model.source import Entry, Mapping, Node, Sequence, Span
from bti_engine.reading import problems, schema_problems
from bti_engine.reading.lay_lines import layout
from bti_engine.reading.positions import GUIDE, step_into
from bti_engine.reading.tabs import straighten
from bti_engine.reading.text_file import TextFile

_SMALL = frozenset({problems.BULLET, problems.NO_SPACE})
_FOLLOWING = frozenset(
    {problems.INDENTATION, problems.COLON_IN_TEXT, problems.NO_COLON, problems.LIST_IN_TEXT, problems.UNREADABLE}
)
"""What is said of lines that only stand wrongly because one above them does."""
_SUSPECT = frozenset(
    {schema_problems.UNKNOWN_KEY, schema_problems.RESERVED_ID, schema_problems.KEYS_WANTED, schema_problems.EMPTY_VALUE}
)
_LONGEST = 300_000
_MOST_ROUNDS = 4
_WELL_PAST = 4
"""Where the file still fails, it must be this many lines further down for a move to be believed."""
_FAR = 4
"""A line that begins further from where it should is no slip of the hand."""

Judge = Callable[[str], "Reading"]
"""Reads a text and tells all that is wrong with its form."""


class Reading(NamedTuple):
    """What came of reading a text: its tree, what reading found, and what its schema says."""

    text: str
    tree: Node | None
    findings: tuple[Finding, ...]
    shape: tuple[Finding, ...] = ()
    language: str = "nn"

    @property
    def whole(self) -> bool:
        """Whether it could be read to its end."""
        return isinstance(self.tree, Mapping)

    def errors(self) -> list[Finding]:
        """All that is an error."""
        return [each for each in (*self.findings, *self.shape) if each.severity is Severity.ERROR]

    def score(self) -> tuple[int, int]:
        """Less is better: what can be read to its end, then what fails further down or has fewer errors."""
        errors = self.errors()
        if self.whole:
            return (0, len(errors))
        return (1, -min((each.span.line for each in errors), default=0))


def worth_it(first: Reading) -> bool:
    """Whether something was found that a second try may mend."""
    if len(first.text) > _LONGEST:
        return False
    return bool(_suspects(first)) or (
        not first.whole and any(each.kind in {problems.TAB, *_SMALL} for each in first.findings)
    )


def second_try(first: Reading, judge: Judge) -> Reading:
    """The reading of the text with its small things mended, and the findings about those beside its own."""
    reading, told = _with_signs(first, judge)
    for _ in range(_MOST_ROUNDS):
        tried = [made for made in (_moved(reading, each, judge) for each in _suspects(reading)) if made]
        if not tried:
            break
        reading, finding = min(tried, key=lambda each: each[0].score())
        told.append(finding)
    findings = reading.findings if reading.whole else _without_following(reading.findings)
    return reading._replace(text=first.text, findings=in_order((*told, *findings)))


def _without_following(findings: tuple[Finding, ...]) -> tuple[Finding, ...]:
    """The findings without those that follow from the first line that stands wrongly; nobody knows its place."""
    crooked = min((each.span.line for each in findings if each.kind is problems.INDENTATION), default=0)
    if not crooked:
        return findings
    kept = [each for each in findings if each.span.line <= crooked or each.kind not in _FOLLOWING]
    return tuple(
        Finding(each.kind, each.span, each.arguments, language=each.language)
        if each.kind is problems.INDENTATION
        else each
        for each in kept
    )


# -- strokes and tabs ---------------------------------------------------------------------------------------


def _with_signs(first: Reading, judge: Judge) -> tuple[Reading, list[Finding]]:
    """The reading with tabs as spaces and list strokes as hyphens, and the findings about them."""
    told = [each for each in first.findings if each.kind in _SMALL and each.suggestion is not None]
    if first.whole:
        return first, []
    text = _edited(first.text, [each.suggestion for each in told if each.suggestion])
    if any(each.kind is problems.TAB for each in first.findings):
        lines = text.split("\n")
        told += _tabs(lines, told, first.findings[0].span.file, first.language)
        text = "\n".join(straighten(lines).lines)
    if not told:
        return first, []
    again = judge(text)
    if again.score() >= first.score() and not again.whole:
        return first._replace(findings=_after_tab(first.findings)), []
    return again, told


def _after_tab(findings: tuple[Finding, ...]) -> tuple[Finding, ...]:
    tab = min((each.span.line for each in findings if each.kind is problems.TAB), default=0)
    return tuple(each for each in findings if not tab or each.span.line <= tab or each.kind not in _FOLLOWING)


def _tabs(lines: list[str], told: list[Finding], file: str, language: str) -> Iterator[Finding]:
    """A finding for each line with a tab before what it says."""
    straight = straighten(lines)
    laid_out = layout(straight.lines).lines
    source = TextFile(file, "", lines, language, normal=True)
    taken = {each.span.line - 1 for each in told}
    for number, sure in straight.sure.items():
        if laid_out[number].inside in {"block", "quote"} or number in taken or lines[number].lstrip()[:1] == "#":
            continue
        lead = len(lines[number]) - len(lines[number].lstrip(" \t"))
        mended = " " * laid_out[number].indent if sure else None
        yield source.finding(problems.TAB, source.place(number, 0, lead), mended=mended)


def _edited(text: str, edits: list[Suggestion]) -> str:
    lines = text.split("\n")
    for edit in sorted(edits, key=lambda each: each.span, reverse=True):
        span = edit.span
        line = lines[span.line - 1]
        lines[span.line - 1] = line[: span.column - 1] + edit.text + line[span.end_column - 1 :]
    return "\n".join(lines)


# -- indentation --------------------------------------------------------------------------------------------


def _suspects(reading: Reading) -> list[int]:
    """The lines (from 0) that may stand in the wrong column, the likeliest first."""
    if not reading.whole:
        crooked = min((each.span.line for each in reading.findings if each.kind is problems.INDENTATION), default=0)
        return _with_those_above(reading.text, crooked - 1) if crooked else []
    found = [each.span.line - 1 for each in reading.shape if each.kind in _SUSPECT and each.suggestion is None]
    return list(dict.fromkeys(found))[:_MOST_ROUNDS]


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


def _moved(reading: Reading, number: int, judge: Judge) -> tuple[Reading, Finding] | None:
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
    return made, _finding(reading, made, number, lead, column, mended=alone and not block)


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
    return sorted(near, key=lambda column: (abs(column - lead), column))[:_MOST_ROUNDS]


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
        return after.whole or -after.score()[1] > number + _WELL_PAST
    known = {(each.code, each.span.line) for each in before.errors()}
    if any((each.code, each.span.line) not in known for each in after.errors()):
        return False
    held = _held(after, number)
    return held is not None and (not isinstance(held.shape, MapOf) or _is_map(held.entry.value))


def _is_map(node: Node) -> bool:
    return isinstance(node, Mapping) and bool(node.entries)


class _Held(NamedTuple):
    """A key and its value, the shape of the map it stands in, and the key that holds that."""

    entry: Entry
    shape: Shape
    parent: str


def _held(reading: Reading, number: int) -> _Held | None:
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


def _finding(before: Reading, after: Reading, number: int, lead: int, column: int, *, mended: bool) -> Finding:
    """The finding about a line that was moved."""
    file = next(each.span.file for each in before.errors())
    lead_span = Span(file, number + 1, 1, number + 1, lead + 1)
    held = _held(after, number)
    suggestion = Suggestion(lead_span, " " * column) if mended else None
    if held is None or not held.parent:
        return Finding(
            problems.INDENTATION, lead_span, {"spaces": lead}, suggestion=suggestion, language=before.language
        )
    key = held.entry.key.text
    span = lead_span._replace(column=lead + 1, end_column=lead + 1 + len(key))
    arguments: dict[str, Argument] = {"key": key, "spaces": lead, "parent": held.parent, "wanted": column}
    return Finding(problems.MISPLACED, span, arguments, suggestion=suggestion, language=before.language)
