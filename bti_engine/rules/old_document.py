"""A document or meeting that a step requires without `her`, where the case comes round to the step again.

It matters because the minutes from last time then open the door this time. Forms are left out: most are filled in once.
"""

from __future__ import annotations

from collections.abc import Iterator

from bti_engine.flow.targets import Found, Spot, find_target, sequence
from bti_engine.model.conditions import And, Condition, Holds, Reading
from bti_engine.model.findings import Finding, Kind, Severity, Suggestion
from bti_engine.model.guide import Guide
from bti_engine.model.source import Scalar
from bti_engine.rules._rule import Judged, Rule

OLD = Kind("BTI268", "gammalt-referat", Severity.INFO)

_ONCE = frozenset({"skjema", "rutine", "oversikt", "rettleiing", "system"})


def check(judged: Judged) -> Iterator[Finding]:
    """A finding for each such requirement."""
    again: dict[str, frozenset[str]] = {}
    for read in judged.conditions:
        path = read.written.path
        if path[:1] != ("nivå",) or path[2:3] != ("steg",) or "krav" not in path or read.condition is None:
            continue
        for reading in _records(read.condition):
            if reading.builtin == "dokument" and _is_for_once(judged.guide, reading.argument):
                continue
            level = path[1]
            if level not in again:
                again[level] = _again(judged.guide, level)
            if path[3] in again[level]:
                yield _finding(judged, read.written.text, reading, path[3])


def _records(condition: Condition) -> Iterator[Reading]:
    """The documents and meetings without `her` that a requirement cannot do without."""
    for part in condition.parts if isinstance(condition, And) else (condition,):
        operand = part.operand if isinstance(part, Holds) else None
        if isinstance(operand, Reading) and operand.builtin in {"dokument", "møte"} and not operand.here:
            yield operand


def _is_for_once(guide: Guide, tool: str) -> bool:
    return tool not in guide.verktoy or guide.verktoy[tool].type in _ONCE


def _again(guide: Guide, level: str) -> frozenset[str]:
    """The steps of a level that an outcome of the same level leads back to or past."""
    steps = guide.niva[level].steg
    order = sequence(steps)
    found: set[str] = set()
    for at, own in enumerate(order):
        for outcome in steps[own].utfall.values():
            if outcome.til is None:
                continue
            to = find_target(guide, outcome.til.text, Spot("nivå", level, own))
            owner, _, step = to.name.partition("/") if isinstance(to, Found) else ("", "", "")
            if owner == level and step in order[: at + 1]:
                found.update(order[order.index(step) : at + 1])
    return frozenset(found)


def _finding(judged: Judged, written: Scalar, reading: Reading, step: str) -> Finding:
    """The finding at the very word, with `her` put in where it belongs."""
    word = reading.builtin
    argument = _as_written(judged, written, reading)
    start = written.text.find(f"{word}({argument}" if argument else word)
    end = written.text.find(")", start) if reading.argument else start + len(word)
    what = f"{word}({argument} her)" if argument else f"{word}(her)"
    if written.content is None or not 0 <= start < end:
        return judged.finding(OLD, written.span, step=step, instead=what)
    closing = written.content.part(end, end)
    span = written.content.part(start, end + bool(reading.argument))
    mended = Suggestion(closing, " her" if reading.argument else "(her)")
    return judged.finding(OLD, span, mended=mended, step=step, instead=what)


def _as_written(judged: Judged, written: Scalar, reading: Reading) -> str:
    """What stands in the parenthesis: the id of the thing, or another that it has."""
    own = reading.argument
    thing = judged.guide.mote.get(own) if reading.builtin == "møte" else judged.guide.verktoy.get(own)
    names = (own, *(thing.ogsa if thing else ()))
    return next((name for name in names if f"({name}" in written.text), own)


RULE = Rule((OLD,), check)
