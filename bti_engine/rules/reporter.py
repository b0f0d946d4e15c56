"""A role that only tells of a worry (`berre-melder`), but that has something to do or belongs to the case.

It matters because whoever acts in such a role takes no part afterwards: they never see the case, and can do nothing.
"""

from __future__ import annotations

from collections.abc import Iterator

from bti_engine.model.findings import Finding, Kind, Severity
from bti_engine.rules._rule import Judged, Rule

BUSY = Kind("BTI280", "melder-med-oppgåve", Severity.WARNING)
BOTH = Kind("BTI281", "melder-som-er-med", Severity.WARNING)

_HARMLESS = "skjerm"


def check(judged: Judged) -> Iterator[Finding]:
    """A finding for each such role, and for each place that gives it something to do."""
    reporters = {own: role for own, role in judged.guide.rolle.items() if role.berre_melder}
    names = {name: own for own, role in reporters.items() for name in (own, *role.ogsa)}
    for own, role in reporters.items():
        span = role.node.key_span("berre-melder")
        for other in (key for key, both in (("familie", role.familie), ("leiar", role.leiar)) if both):
            key = judged.word("berre-melder", span)
            yield judged.finding(BOTH, span, role=own, key=key, other=judged.word(other, span))
    for place in judged.named if reporters else ():
        if place.kind == "rolle" and place.word.text in names and place.key != _HARMLESS:
            span = place.word.span
            yield judged.finding(BUSY, span, role=place.word.text, key=judged.word(place.key, span))


RULE = Rule((BUSY, BOTH), check)
