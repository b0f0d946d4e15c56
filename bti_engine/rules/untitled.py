"""A level, step, arena, end, alert or consent without a title.

It matters because people would read its id instead.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain

from bti_engine.flow.spots import steps
from bti_engine.model.findings import Finding, Kind, Severity
from bti_engine.model.guide import Alert, Arena, Consent, End, Level, Step
from bti_engine.rules._rule import Judged, Rule

UNTITLED = Kind("BTI220", "utan-tittel", Severity.WARNING)


def check(judged: Judged) -> Iterator[Finding]:
    """A finding for each thing that people see and that has no title."""
    for thing, path in chain(_things(judged), ((step, path) for _, step, path in steps(judged.guide))):
        if thing.tittel is None:
            span = judged.key(*path)
            kind = judged.word(path[-2], span)
            name = f"nivå {path[-1]}" if path[-2] == "nivå" else f"«{path[-1]}» under «{kind}»"
            yield judged.finding(UNTITLED, span, place=name, id=path[-1])


def _things(judged: Judged) -> Iterator[tuple[Alert | Arena | Consent | End | Level | Step, tuple[str, ...]]]:
    guide = judged.guide
    for own, level in guide.niva.items():
        yield level, ("nivå", own)
    for own, arena in guide.arena.items():
        yield arena, ("arena", own)
    for own, end in guide.slutt.items():
        yield end, ("slutt", own)
    for own, alert in guide.varsel.items():
        yield alert, ("varsel", own)
    for own, consent in guide.samtykke.items():
        yield consent, ("samtykke", own)


RULE = Rule((UNTITLED,), check, whole=True)
