"""A level, step, arena, end, alert, consent, duty, practice or field of a form without a title.

It matters because people would read its id instead.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain

from bti_engine.flow.spots import steps
from bti_engine.model.findings import Finding, Kind, Severity
from bti_engine.model.guide import Alert, Arena, Consent, Duty, End, FormField, Guide, Level, Practice, Step
from bti_engine.rules._rule import Judged, Rule

UNTITLED = Kind("BTI220", "utan-tittel", Severity.WARNING)

_Titled = Alert | Arena | Consent | Duty | End | FormField | Level | Practice | Step


def check(judged: Judged) -> Iterator[Finding]:
    """A finding for each thing that people see and that has no title."""
    for thing, path in chain(_things(judged), ((step, path) for _, step, path in steps(judged.guide))):
        if thing.tittel is None:
            span = judged.key(*path)
            kind = judged.word(path[-2], span)
            own = judged.ids(span).id(path[-2], path[-1])
            name = f"nivå {own}" if path[-2] == "nivå" else f"«{own}» under «{kind}»"
            yield judged.finding(UNTITLED, span, place=name, id=own)


def _things(judged: Judged) -> Iterator[tuple[_Titled, tuple[str, ...]]]:
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
    yield from _beside(guide)


def _beside(guide: Guide) -> Iterator[tuple[_Titled, tuple[str, ...]]]:
    for own, duty in guide.plikt.items():
        yield duty, ("plikt", own)
    for own, practice in guide.ordning.items():
        yield practice, ("ordning", own)
    for tool_id, tool in guide.verktoy.items():
        for own, field in tool.felt.items():
            if field.sporsmal is None:
                yield field, ("verktøy", tool_id, "felt", own)


RULE = Rule((UNTITLED,), check, whole=True)
