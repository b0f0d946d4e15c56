"""A level that shares with other services and meets with them, but never asks for minutes.

It matters because the minutes are what the family and the services have in common: who does what, and until when.
"""

from __future__ import annotations

from collections.abc import Iterator

from bti_engine.model.conditions import Reading, atoms
from bti_engine.model.findings import Finding, Kind, Severity
from bti_engine.model.guide import Level
from bti_engine.model.source import Scalar, Span
from bti_engine.model.spans import words_of
from bti_engine.rules._rule import Judged, Rule

NO_MINUTES = Kind("BTI262", "møte-utan-referat", Severity.WARNING)


def check(judged: Judged) -> Iterator[Finding]:
    """A finding for each such level, at its first meeting."""
    for own, level in judged.guide.niva.items():
        if not level.deler:
            continue
        read = dict(_records(judged, own))
        meeting = read.get("møte") or _until_meeting(level)
        if meeting is not None and "dokument" not in read:
            yield judged.finding(NO_MINUTES, meeting, level=own)


def _records(judged: Judged, level: str) -> Iterator[tuple[str, Span]]:
    """What the requirements in the steps of a level read, the last one first so that the first one stays."""
    for read in reversed(judged.conditions):
        path = read.written.path
        if path[:3] != ("nivå", level, "steg") or "krav" not in path:
            continue
        if read.condition is None:
            yield "dokument", read.written.text.span  # nobody knows what it asks for
            continue
        for atom in atoms(read.condition):
            if isinstance(atom.operand, Reading):
                yield atom.operand.builtin, read.written.text.span


def _until_meeting(level: Level) -> Span | None:
    """The first deadline of a level that a meeting meets."""
    for step in level.steg.values():
        for deadline in step.frist:
            until = deadline.node.get("til")
            if isinstance(until, Scalar) and until.text.startswith("møte"):
                return words_of(until)
    return None


RULE = Rule((NO_MINUTES,), check, whole=True)
