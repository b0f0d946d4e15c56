"""A level where the measures must be evaluated, but where nothing says when.

It matters because measures go on by themselves: without an agreed meeting or a deadline nobody calls for the
evaluation.
"""

from __future__ import annotations

from collections.abc import Iterator

from bti_engine.flow.targets import sequence
from bti_engine.model.conditions import Reading, atoms
from bti_engine.model.findings import Finding, Kind, Severity
from bti_engine.model.guide import Level
from bti_engine.model.source import Span
from bti_engine.rules._rule import Judged, Rule

NO_TIME = Kind("BTI266", "evaluering-utan-tid", Severity.WARNING)

_MEASURES = "tiltak-utan-evaluering"


def check(judged: Judged) -> Iterator[Finding]:
    """A finding for each such level, at the requirement that the measures are evaluated."""
    for own, level in judged.guide.niva.items():
        wanted: Span | None = None
        agreed = _has_deadline(level)
        for name, span in () if agreed else _required(judged, own):
            agreed = agreed or name in {"møte-avtalt", ""}
            wanted = wanted or (span if name == _MEASURES else None)
        if wanted is not None and not agreed:
            yield judged.finding(NO_TIME, wanted, level=own)


def _has_deadline(level: Level) -> bool:
    """Whether one of the steps that a case goes through has a deadline; a locked one is for when something fails."""
    steps = [level.steg[each] for each in sequence(level.steg)]
    return any(step.frist or any(outcome.frist for outcome in step.utfall.values()) for step in steps)


def _required(judged: Judged, level: str) -> Iterator[tuple[str, Span]]:
    """What the requirements in the steps of a level read, with what it counts for a count; "" for what is unclear."""
    walked = sequence(judged.guide.niva[level].steg)
    for read in judged.conditions:
        path = read.written.path
        if path[:3] != ("nivå", level, "steg") or path[3] not in walked or "krav" not in path:
            continue
        span = read.written.text.span
        if read.condition is None:
            yield "", span
            continue
        for atom in atoms(read.condition):
            if isinstance(atom.operand, Reading):
                yield (atom.operand.argument if atom.operand.builtin == "tal" else atom.operand.builtin), span


RULE = Rule((NO_TIME,), check, whole=True)
