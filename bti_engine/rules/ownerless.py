"""A deadline or a task that belongs to nobody.

It matters because nobody is told when it is missed. Where a step does not say who is responsible, it is the holder of
the baton; but there is one only at levels that require it, never in an alert, and not after the end.
"""

from __future__ import annotations

from collections.abc import Iterator

from bti_engine.flow.spots import steps
from bti_engine.flow.targets import Found, Spot, find_target
from bti_engine.model.conditions import Reading, atoms
from bti_engine.model.findings import Finding, Kind, Severity
from bti_engine.model.guide import Deadline, Step
from bti_engine.rules._rule import Judged, Rule

DEADLINE = Kind("BTI264", "frist-utan-ansvar", Severity.WARNING)
TASK = Kind("BTI265", "oppgåve-utan-ansvar", Severity.WARNING)


def check(judged: Judged) -> Iterator[Finding]:
    """A finding for each such deadline, and for each such task of an end."""
    levels = _with_baton(judged)
    for spot, step, _path in steps(judged.guide):
        if step.kven is not None and step.kven.ansvar:
            continue
        held = bool(levels) if spot.room == "arena" else spot.room == "nivå" and spot.owner in levels
        for deadline in () if held else _deadlines(judged, spot, step, levels):
            if not deadline.ansvar:
                span = deadline.node.key_span("tid")
                yield judged.finding(DEADLINE, span, step=spot.step, key=judged.word("kven", span))
    for own, end in judged.guide.slutt.items():
        for task_id, task in end.oppgave.items():
            if not task.ansvar:
                yield judged.finding(TASK, judged.key("slutt", own, "oppgåve", task_id), task=task_id, end=own)


def _with_baton(judged: Judged) -> frozenset[str]:
    """The levels where a case always has somebody who holds the baton."""
    asked = {
        read.written.path[1]
        for read in judged.conditions
        if read.written.path[2:3] in (("inngang",), ("så-lenge",)) and read.condition is not None
        for atom in atoms(read.condition)
        if isinstance(atom.operand, Reading) and atom.operand.builtin == "stafetthaldar"
    }
    return frozenset(asked | {own for own, level in judged.guide.niva.items() if level.stafetthaldar})


def _deadlines(judged: Judged, spot: Spot, step: Step, levels: frozenset[str]) -> Iterator[Deadline]:
    """The deadlines of a step; that of an outcome runs in the step it leads to."""
    yield from step.frist
    for task in step.oppgave.values():
        if task.frist is not None and not task.ansvar:
            yield task.frist
    for outcome in step.utfall.values():
        if outcome.frist is not None and outcome.til is not None:
            found = find_target(judged.guide, outcome.til.text, spot)
            if not isinstance(found, Found) or found.name.partition("/")[0] not in levels:
                yield outcome.frist


RULE = Rule((DEADLINE, TASK), check, whole=True)
